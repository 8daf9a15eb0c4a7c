/* Floating point and memory protection of a Cortex-M4: what opens the unit, how its registers are saved, what regions forbid. */

typedef unsigned word;

#define REGISTER(address) (*(volatile word *) (address))
#define SHCSR REGISTER(0xe000ed24)
#define CFSR REGISTER(0xe000ed28)
#define HFSR REGISTER(0xe000ed2c)
#define MMFAR REGISTER(0xe000ed34)
#define CPACR REGISTER(0xe000ed88)
#define MPU_TYPE REGISTER(0xe000ed90)
#define MPU_CTRL REGISTER(0xe000ed94)
#define MPU_RNR REGISTER(0xe000ed98)
#define MPU_RBAR REGISTER(0xe000ed9c)
#define MPU_RASR REGISTER(0xe000eda0)
#define FPCCR REGISTER(0xe000ef34)
#define FPCAR REGISTER(0xe000ef38)
#define FPDSCR REGISTER(0xe000ef3c)
#define MVFR0 REGISTER(0xe000ef40)
#define MVFR1 REGISTER(0xe000ef44)

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
#define BARRIER() asm volatile("dsb; isb" : : : "memory")

extern word main_stack_end[];
word main_stack[1024];
asm(".globl main_stack_end\n.set main_stack_end, main_stack + 4096");
static word process_stack[256] __attribute__((aligned(256)));
static volatile word guarded[2048] __attribute__((aligned(8192)));
static volatile word skip;

enum { LOOK, USE, PRIVILEGE, NESTED, RAISE };

/* A call of the system: what r0 asks for. */
static void
called(word *frame, word link)
{
    word lazy = FPCCR & 1, active = READ(control) & 4;
    say("SVCall     link, lazy, fpca:", link, lazy, active);
    switch (frame[0]) {
    case USE:
        asm volatile("vmov s0, %0\n\tvmov s15, %0" : : "r"(0x7f800001));
        say("           used: lazy, fpca, s0 saved:", FPCCR & 1, READ(control) & 4, frame[8]);
        say("           s15, fpscr saved, fpscr:", frame[23], frame[24], ({ word f; asm volatile("vmrs %0, fpscr" : "=r"(f)); f; }));
        break;
    case PRIVILEGE:
        WRITE(control, READ(control) & 4);
        break;
    case NESTED:
        asm volatile("vmov s1, %0" : : "r"(5));
        REGISTER(0xe000ed04) = 1 << 28; /* PendSV, which preempts this */
        BARRIER();
        break;
    }
    frame[0] = 7;
}

void
handle(word *frame, word link)
{
    word number = READ(ipsr);
    switch (number) {
    case 11:
        called(frame, link);
        break;
    case 14:
        say("PendSV     link, control, icsr:", link, READ(control), REGISTER(0xe000ed04) & 0x1ff);
        break;
    default:
        say("fault      number, link, cfsr:", number, link, CFSR);
        say("           mmfar, hfsr, control:", CFSR & 0x80 ? MMFAR : 0, HFSR, READ(control));
        CFSR = ~0u;
        HFSR = ~0u;
        frame[6] += skip;
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

static word
single(word n)
{
    word value;
    if (n == 0)
        asm volatile("vmov %0, s0" : "=r"(value));
    else
        asm volatile("vmov %0, s15" : "=r"(value));
    return value;
}

static void
opening(void)
{
    say("reset      cpacr, fpccr, control:", CPACR, FPCCR, READ(control));
    say("           mvfr0, mvfr1, fpdscr:", MVFR0, MVFR1, FPDSCR);
    SHCSR = 7 << 16;
    skip = 4;
    asm volatile("vmov s0, %0" : : "r"(1)); /* closed */
    asm volatile("vldr s0, [%0]" : : "r"(guarded));
    asm volatile("cmp %0, %0\n\tit ne\n\tvmovne s0, %0" : : "r"(1) : "cc"); /* not executed: no fault */
    asm volatile("mrc p1, 0, r0, c0, c0, 0" : : : "r0"); /* another coprocessor */
    CPACR = 0xf << 20;
    BARRIER();
    asm volatile("mrc p1, 0, r0, c0, c0, 0" : : : "r0");
    asm volatile(".short 0xee30, 0x0b01"); /* vadd.f64: FPv4-SP has none */
    asm volatile(".short 0xecb0, 0x0b62"); /* vldmia r0!, {d0-...d48} */
    say("open       cpacr, control, fpccr:", CPACR, READ(control), FPCCR & 0xc0000001);
}

static void
saving(void)
{
    FPDSCR = 1 << 22; /* round up */
    asm volatile("vmov s0, %0\n\tvmov s15, %1" : : "r"(0x3f800000), "r"(0x40490fdb));
    word status;
    asm volatile("vmrs %0, fpscr" : "=r"(status));
    say("first use  control, fpscr, s0:", READ(control), status, single(0));
    call(LOOK); /* its handler uses no floating point: nothing is saved */
    say("looked     s0, s15, control:", single(0), single(1), READ(control));
    call(USE);
    say("used       s0, s15, lazy:", single(0), single(1), FPCCR & 1);
    asm volatile("vmrs %0, fpscr" : "=r"(status));
    say("           fpscr, control, fpccr:", status, READ(control), FPCCR & 0xc0000001);
    call(NESTED);
    FPCCR = 1u << 31; /* no laziness */
    call(USE);
    say("not lazy   s0, s15, control:", single(0), single(1), READ(control));
    FPCCR = 3u << 30;
    WRITE(control, 0); /* the context is over */
    asm volatile("isb");
    call(LOOK);
    say("inactive   control, lazy, r0:", READ(control), FPCCR & 1, call(LOOK));
    asm volatile("vmov s0, %0" : : "r"(0x40000000));
    WRITE(psp, process_stack + 255); /* not aligned: the frame has to be */
    WRITE(control, 6);
    asm volatile("isb");
    call(USE);
    say("process    s0, moved, control:", single(0), (word) (process_stack + 255) - READ(psp), READ(control));
    WRITE(control, 7);
    asm volatile("isb");
    call(USE);
    call(PRIVILEGE);
    WRITE(control, 4);
    asm volatile("isb");
    CPACR = 5 << 20; /* for privileged code alone */
    BARRIER();
    say("privileged s0, control, cpacr:", single(0), READ(control), CPACR);
    WRITE(control, 5);
    asm volatile("isb");
    asm volatile("vmov s0, %0" : : "r"(1));
    call(PRIVILEGE);
    CPACR = 0xf << 20;
    BARRIER();
}

static void
arithmetic(void)
{
    float third = 0, root = 0, fused = 0;
    word status;
    asm volatile("vmsr fpscr, %0" : : "r"(0));
    asm volatile("vdiv.f32 %0, %1, %2" : "=t"(third) : "t"(1.0f), "t"(3.0f));
    asm volatile("vsqrt.f32 %0, %1" : "=t"(root) : "t"(2.0f));
    asm volatile("vmov.f32 %0, %1\n\tvfma.f32 %0, %1, %1" : "=&t"(fused) : "t"(3.0f));
    asm volatile("vmrs %0, fpscr" : "=r"(status));
    say("values     1/3, sqrt 2, 3+3*3:", *(word *) &third, *(word *) &root, *(word *) &fused);
    say("           fpscr, s31, d15 high:", status, ({ word v; asm volatile("vmov.f32 s31, #1.0\n\tvmov %0, s31" : "=r"(v)); v; }),
        ({ word v, w; asm volatile("vmov %0, %1, d15" : "=r"(v), "=r"(w)); w; }));
}

static void
region(word number, word address, word attributes)
{
    MPU_RNR = number;
    MPU_RBAR = address;
    MPU_RASR = attributes;
}

#define SIZE(bits) (((bits) - 1) << 1 | 1)
#define ACCESS(kind) ((word) (kind) << 24)

static void
store(volatile word *address)
{
    asm volatile("str.w %0, [%0]" : : "r"(address) : "memory");
}

static void
load(volatile word *address)
{
    asm volatile("ldr.w r3, [%0]" : : "r"(address) : "r3", "memory");
}

/* Calls code that comes back, or that cannot be executed. */
static void
jump(volatile word *code)
{
    asm volatile("mov r3, %0\n\tadr r2, 1f\n\tadd r2, #1\n\tmov lr, r2\n\tbx r3\n\t.align 2\n1:"
                 : : "r"((word) code | 1) : "r2", "r3", "lr", "memory");
}

static void
protection(void)
{
    say("MPU        type, ctrl, rnr:", MPU_TYPE, MPU_CTRL, MPU_RNR);
    region(0, (word) guarded, ACCESS(3) | SIZE(13));
    region(1, (word) guarded, ACCESS(6) | SIZE(5)); /* the first 32 bytes: to be read */
    region(2, (word) guarded + 4096, ACCESS(0) | SIZE(11) | 0x0f << 8); /* the second half of 2 KiB: nobody's */
    region(3, (word) guarded + 8192 - 256, ACCESS(1) | SIZE(8)); /* the last 256 bytes: for privileged code */
    MPU_RBAR = 0x20000000 | 1 << 4 | 7;
    say("registers  rnr, rbar, rasr:", MPU_RNR, MPU_RBAR, MPU_RASR);
    MPU_RNR = 2;
    say("           rnr, rbar, rasr:", MPU_RNR, MPU_RBAR - (word) guarded, MPU_RASR);
    MPU_CTRL = 5;
    BARRIER();
    skip = 4;
    guarded[8] = 1;
    store(guarded); /* no */
    load(guarded);
    store(guarded + 7); /* no */
    store(guarded + 8);
    load(guarded + 1024);
    load(guarded + 1024 + 255);
    load(guarded + 1024 + 256); /* no */
    load(guarded + 1024 + 511); /* no */
    load(guarded + 1024 + 512);
    store(guarded + 2047);
    region(4, 0, ACCESS(6) | SIZE(22)); /* code */
    region(5, 0x20000000, ACCESS(3) | SIZE(13)); /* data and stacks */
    WRITE(psp, process_stack + 256);
    WRITE(control, 7);
    asm volatile("isb");
    store(guarded + 8);
    store(guarded + 2047); /* no */
    load(guarded + 2048 - 65);
    load((word *) 0x21000000); /* no: the default map is for privileged code */
    load((word *) 0xe000ed00); /* no: the system's registers are, too */
    call(PRIVILEGE);
    WRITE(control, 4);
    asm volatile("isb");
    load((word *) 0x21000000);
    guarded[16] = 0x4770; /* bx lr */
    jump(guarded + 16);
    guarded[31] = 0xbf00bf00; /* two times nop, and behind them no code */
    region(6, (word) (guarded + 32), 1 << 28 | ACCESS(3) | SIZE(5));
    BARRIER();
    jump(guarded + 31);
    MPU_RNR = 0;
    MPU_RASR |= 1 << 28; /* no code from here */
    BARRIER();
    jump(guarded + 24);
}

/* What follows code that cannot be executed: the handler returns behind the jump to it. */
void
denied(word *frame)
{
    say("no code    pc, cfsr, hfsr:", frame[6] - (word) guarded, CFSR, HFSR);
    CFSR = ~0u;
    frame[6] = frame[5] & ~1u;
}

void
start(void)
{
    opening();
    saving();
    arithmetic();
    protection();
    semihosting(0x18, (void *) 0x20026);
}

__attribute__((naked)) void
memory_fault(void)
{
    asm("tst lr, #4\n\tite eq\n\tmrseq r0, msp\n\tmrsne r0, psp\n\tmov r1, lr\n\tldr r2, =0xe000ed28\n\tldr r2, [r2]\n\ttst r2, #1\n\tbne denied\n\tb handle\n\t.ltorg");
}

__attribute__((section(".vectors"), used)) static void *const vectors[16] = {
    main_stack_end, start, handler, handler, memory_fault, handler, handler, 0, 0, 0, 0, handler, handler, 0, handler, handler,
};
