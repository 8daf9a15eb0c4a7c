/* Exceptions of a Cortex-M3, one after the other: what handlers see, which preempts which, what faults leave behind. */

typedef unsigned word;

#define REGISTER(address) (*(volatile word *) (address))
#define ICSR REGISTER(0xe000ed04)
#define VTOR REGISTER(0xe000ed08)
#define AIRCR REGISTER(0xe000ed0c)
#define CCR REGISTER(0xe000ed14)
#define SHPR1 REGISTER(0xe000ed18)
#define SHPR2 REGISTER(0xe000ed1c)
#define SHPR3 REGISTER(0xe000ed20)
#define SHCSR REGISTER(0xe000ed24)
#define CFSR REGISTER(0xe000ed28)
#define HFSR REGISTER(0xe000ed2c)
#define BFAR REGISTER(0xe000ed38)
#define ISER REGISTER(0xe000e100)
#define ICER REGISTER(0xe000e180)
#define ISPR REGISTER(0xe000e200)
#define ICPR REGISTER(0xe000e280)
#define IABR REGISTER(0xe000e300)
#define IPR0 REGISTER(0xe000e400)
#define STIR REGISTER(0xe000ef00)
#define SYST_CSR REGISTER(0xe000e010)
#define SYST_RVR REGISTER(0xe000e014)
#define SYST_CVR REGISTER(0xe000e018)

static word
semihosting(word operation, const void *parameter)
{
    register word r0 asm("r0") = operation;
    register const void *r1 asm("r1") = parameter;
    asm volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
    return r0;
}

static void
say(const char *text, word a, word b, word c)
{
    char line[100];
    char *to = line;
    word values[3] = {a, b, c};
    while (*text)
        *to++ = *text++;
    for (int i = 0; i < 3; i++) {
        *to++ = ' ';
        for (int shift = 28; shift >= 0; shift -= 4)
            *to++ = "0123456789abcdef"[values[i] >> shift & 15];
    }
    *to++ = '\n';
    *to = 0;
    semihosting(4, line);
}

#define READ(name) ({ word value; asm volatile("mrs %0, " #name : "=r"(value)); value; })
#define WRITE(name, value) asm volatile("msr " #name ", %0" : : "r"(value) : "memory")

extern word main_stack_end[];
word main_stack[512];
asm(".globl main_stack_end\n.set main_stack_end, main_stack + 2048");
static word process_stack[128] __attribute__((aligned(8)));

static volatile word ticks, skip;

enum { PRIVILEGE = 99 };

/* What all handlers come to: the frame that was saved, and what is in LR. */
void
handle(word *frame, word link)
{
    word number = READ(ipsr);
    switch (number) {
    case 3:
        say("HardFault  link, cfsr, hfsr:", link, CFSR, HFSR);
        frame[6] += skip;
        break;
    case 4:
    case 5:
    case 6:
        say("fault      number, link, cfsr:", number, link, CFSR);
        CFSR = ~0u;
        frame[6] += skip;
        break;
    case 11:
        say("SVCall     link, r0, icsr:", link, frame[0], ICSR & 0x1ff);
        say("           psr, shcsr, basepri:", frame[7] & 0xff00ffff, SHCSR, READ(basepri));
        if (frame[0] == PRIVILEGE)
            WRITE(control, 0);
        frame[0] = frame[0] * 2 + 1;
        break;
    case 14:
        say("PendSV     link, icsr, shcsr:", link, ICSR & 0x8ff, SHCSR & 0xfff);
        break;
    case 15:
        if (++ticks == 3)
            SYST_CSR = 0;
        break;
    case 16:
        say("IRQ0 begin link, active, pending:", link, IABR, ISPR);
        STIR = 1;
        asm volatile("dsb; isb");
        say("IRQ0 end   icsr, active, pending:", ICSR & 0x1ff, IABR, ISPR);
        break;
    default:
        say("IRQ        number, link, active:", number, link, IABR);
    }
}

__attribute__((naked)) void
handler(void)
{
    asm("tst lr, #4\n\tite eq\n\tmrseq r0, msp\n\tmrsne r0, psp\n\tmov r1, lr\n\tb handle");
}

static word
call(word argument)
{
    register word r0 asm("r0") = argument;
    asm volatile("svc 7" : "+r"(r0) : : "memory");
    return r0;
}

static void
stacks(void)
{
    say("reset      control, ipsr, primask:", READ(control), READ(ipsr), READ(primask));
    say("svc        returned, ipsr, control:", call(20), READ(ipsr), READ(control));
    WRITE(psp, process_stack + 127); /* not aligned to 8: the entry has to move it */
    WRITE(control, 2);
    asm volatile("isb");
    say("process    returned, moved, control:", call(5), (word) (process_stack + 127) - READ(psp), READ(control));
    WRITE(control, 3);
    asm volatile("isb");
    WRITE(primask, 1); /* without effect: this code has no privilege */
    say("           control, primask, psr:", READ(control), READ(primask), READ(psr));
    WRITE(control, 0); /* nor has this */
    call(PRIVILEGE);
    WRITE(control, 0);
    asm volatile("isb");
    say("unprivileged control, primask, msp:", READ(control), READ(primask), READ(msp));
}

static void
priorities(void)
{
    IPR0 = 0x20406080; /* IRQ 0 the lowest */
    say("priorities ipr, shpr3, shpr2:", IPR0, SHPR3, SHPR2);
    ISER = 15;
    STIR = 0;
    asm volatile("dsb; isb");
    WRITE(basepri, 0x40);
    STIR = 2;
    asm volatile("dsb; isb");
    say("basepri    pending, active, icsr:", ISPR, IABR, ICSR & 0x1ff000);
    STIR = 3;
    asm volatile("dsb; isb");
    WRITE(basepri, 0);
    asm volatile("isb");
    asm volatile("cpsid i");
    STIR = 1;
    ICSR = 1 << 28;
    asm volatile("dsb; isb");
    say("primask    pending, icsr, primask:", ISPR, ICSR & 0x1041f000, READ(primask));
    asm volatile("cpsie i; isb");
    asm volatile("cpsid f");
    say("faultmask  faultmask, primask, basepri:", READ(faultmask), READ(primask), READ(basepri));
    asm volatile("cpsie f");
    SHPR3 = 0xffffffff;
    SHPR1 = 0x00010203;
    say("shpr       shpr3, shpr2, shpr1:", SHPR3 & 0xe0e0e0e0, SHPR2, SHPR1 & 0xe0e0e0e0); /* the highest three bits */
    AIRCR = 0x05fa0500;
    say("prigroup   aircr, ipr, cpuid:", AIRCR, IPR0, REGISTER(0xe000ed00) >> 4 & 0xfff);
    STIR = 0; /* IRQ 0 pends IRQ 1, which no longer preempts it */
    asm volatile("dsb; isb");
    AIRCR = 0x05fa0000;
    ICER = ~0u;
    STIR = 2;
    say("disabled   enabled, pending, active:", ISER, ISPR, IABR);
    ICPR = ~0u;
    say("cleared    enabled, pending, active:", ISER, ISPR, IABR);
}

static void
faults(void)
{
    skip = 2;
    asm volatile("udf #1");
    say("escalated  cfsr, hfsr, shcsr:", CFSR, HFSR, SHCSR);
    CFSR = ~0u;
    HFSR = ~0u;
    SHCSR = 7 << 16;
    asm volatile("udf #2");
    skip = 4;
    asm volatile("ldr.w r0, [%0]" : : "r"(0xd0000000) : "r0");
    CCR |= 0x10;
    word quotient;
    asm volatile("sdiv %0, %1, %2" : "=r"(quotient) : "r"(7), "r"(0));
    CCR &= ~0x10;
    asm volatile("udiv %0, %1, %2" : "=r"(quotient) : "r"(7), "r"(0));
    word aligned[2] = {0x11223344, 0x55667788};
    word straddling = *(volatile word *) ((char *) aligned + 2);
    say("values     quotient, straddling, ccr:", quotient, straddling, CCR);
    asm volatile("mrc p15, 0, r0, c0, c0, 0" : : : "r0");
    SHCSR = 0;
    CFSR = ~0u;
    HFSR = ~0u;
}

static void
timer(void)
{
    SYST_RVR = 1000;
    SYST_CVR = 0;
    SYST_CSR = 7;
    asm volatile("cpsid i"); /* a tick between the comparison and the wait would be missed */
    while (ticks < 3)
        asm volatile("wfi; cpsie i; isb; cpsid i");
    asm volatile("cpsie i");
    say("SysTick    ticks, csr, rvr:", ticks, SYST_CSR & 0xffff, SYST_RVR);
}

static void
blocks(void)
{
    word result = 0;
    asm volatile("cmp %0, #0\n\titete eq\n\taddeq %0, #1\n\tsvcne 1\n\taddeq %0, #2\n\taddne %0, #4" : "+r"(result) : : "cc");
    word other = 1;
    register word r0 asm("r0") = 9;
    asm volatile("cmp %1, #0\n\titte ne\n\tsvcne 1\n\taddne %1, #16\n\taddeq %1, #4" : "+r"(r0), "+r"(other) : : "cc");
    say("IT blocks  skipped, entered, r0:", result, other, r0);
}

void
start(void)
{
    stacks();
    priorities();
    faults();
    timer();
    blocks();
    semihosting(0x18, (void *) 0x20026);
}

__attribute__((section(".vectors"), used)) static void *const vectors[32] = {
    main_stack_end, start, handler, handler, handler, handler, handler, 0, 0, 0, 0, handler, handler, 0, handler, handler,
    handler, handler, handler, handler,
};
