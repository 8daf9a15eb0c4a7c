// Prints what exceptions do on a processor with all exception levels; the same under QEMU (see build.sh).
typedef unsigned long u64;
typedef unsigned int u32;

#define READ(reg) ({ u64 v; asm volatile("mrs %0, " #reg : "=r"(v)); v; })
#define WRITE(reg, value) asm volatile("msr " #reg ", %0" : : "r"((u64)(value)) : "memory")
#define TEST(name, code) (text("- " name "\n"), ({ asm volatile(code : : : "x0", "x1", "x2", "x3", "memory", "cc"); }))

void user(void (*function)(void));
void back(void);

static volatile char *const uart = (char *)0x9000000;
u64 userstate; // SPSR of programs
static int steps; // that are still to be made
static u64 resume; // where to go on after a fault; 0: behind the instruction

static void text(const char *s) {
    while (*s) *uart = *s++;
}

static void hex(u64 value, int digits) {
    for (int i = digits - 1; i >= 0; i--) *uart = "0123456789abcdef"[value >> 4 * i & 15];
}

static void show(const char *name, u64 value) {
    text(name);
    hex(value, 16);
    text("\n");
}

static int level(void) { return READ(CurrentEL) >> 2 & 3; }

// Called by all vectors; what it prints of ELR is the instruction there, so that addresses do not matter.
void handle(int vector, u64 *frame) {
    u64 esr, far, elr, spsr;
    int el = level();
    if (el == 3) esr = READ(esr_el3), far = READ(far_el3), elr = READ(elr_el3), spsr = READ(spsr_el3);
    else if (el == 2) esr = READ(esr_el2), far = READ(far_el2), elr = READ(elr_el2), spsr = READ(spsr_el2);
    else esr = READ(esr_el1), far = READ(far_el1), elr = READ(elr_el1), spsr = READ(spsr_el1);
    int class = esr >> 26 & 63;
    text("  el"), hex(el, 1), text(" vector "), hex(vector, 1);
    text(" esr "), hex(esr, 8);
    if (class == 0x20 || class == 0x21 || class == 0x22 || class == 0x24 || class == 0x25 || class == 0x34 || class == 0x35) text(" far "), hex(far, 16);
    text(" spsr "), hex(spsr, 8), text("\n");
    if (class == 0x15 && (esr & 0xffff) == 0) {
        WRITE(mdscr_el1, 0);
        WRITE(spsr_el1, 0x3c5);
        WRITE(elr_el1, back);
        return;
    }
    if (class == 0x32 || class == 0x33) {
        if (--steps > 0) spsr |= 1 << 21;
        else WRITE(mdscr_el1, 0);
    } else if (spsr & 1 << 20) spsr &= ~(1 << 20); // the illegal state ends here
    else if (class != 0x15 && class != 0x16 && class != 0x17) elr += 4;
    if (class == 0x17 && el != 3) elr += 4; // a trapped SMC has not been executed
    if (resume) elr = resume, resume = 0;
    if (el == 3) { WRITE(elr_el3, elr); WRITE(spsr_el3, spsr); }
    else if (el == 2) { WRITE(elr_el2, elr); WRITE(spsr_el2, spsr); }
    else { WRITE(elr_el1, elr); WRITE(spsr_el1, spsr); }
}

static u64 tables[5][512] __attribute__((aligned(4096)));
static u64 page[2][512] __attribute__((aligned(4096)));

#define UPPER 0xffffff8000000000ul

static void translate(void) {
    // 39 bits of address: a gigabyte each of devices and of memory, for all; and some pages of all kinds from 2 GiB on
    tables[0][0] = 0x441 | 1ul << 54 | 1ul << 53;
    tables[0][1] = 0x40000000 | 0x701;
    tables[0][2] = (u64)tables[1] | 3;
    tables[0][3] = 0x40000000 | 0x741; // for programs, too
    tables[1][0] = (u64)tables[2] | 3;
    tables[1][1] = 0x40000000 | 0x301; // without the access flag
    tables[1][2] = 0xf00000000000 | 0x701; // beyond what is there
    u64 frame = (u64)page[0];
    static const u64 kinds[] = {0x703, 0x743, 0x783, 0x7c3, 0x303, 0x701, 0, 0x743 | 1ul << 54, 0x703 | 1ul << 53, 0xf00000703};
    for (int i = 0; i < 10; i++) tables[2][i] = i == 9 ? kinds[i] : frame | kinds[i];
    tables[1][3] = (u64)tables[3] | 3 | 1ul << 61; // below it, nothing is for programs
    tables[3][0] = frame | 0x743;
    tables[1][4] = (u64)tables[3] | 3 | 1ul << 62; // below it, nothing is writable
    WRITE(mair_el1, 0xff);
    WRITE(tcr_el1, 25 | 25 << 16 | 2ul << 30 | 5ul << 32);
    WRITE(ttbr0_el1, tables[0]);
    WRITE(ttbr1_el1, tables[0]);
    asm volatile("isb; tlbi vmalle1; dsb sy; isb");
    WRITE(sctlr_el1, READ(sctlr_el1) | 1);
    asm volatile("isb");
}

static void load(u64 address) {
    u64 value;
    asm volatile("ldr %0, [%1]" : "=r"(value) : "r"(address) : "memory");
}

static void store(u64 address) { asm volatile("str xzr, [%0]" : : "r"(address) : "memory"); }

static void run(u64 address) {
    asm volatile("adr x0, 1f; str x0, [%0]; blr %1; 1:" : : "r"(&resume), "r"(address) : "x0", "x30", "memory");
    resume = 0;
}

static void at(const char *name, u64 address) {
    text("- "), text(name), text("\n");
    u64 par[4];
    asm volatile("at s1e1r, %0; isb" : : "r"(address));
    par[0] = READ(par_el1);
    asm volatile("at s1e1w, %0; isb" : : "r"(address));
    par[1] = READ(par_el1);
    asm volatile("at s1e0r, %0; isb" : : "r"(address));
    par[2] = READ(par_el1);
    asm volatile("at s1e0w, %0; isb" : : "r"(address));
    par[3] = READ(par_el1);
    text("  at");
    for (int i = 0; i < 4; i++) text(" "), par[i] & 1 ? hex(par[i] & 0x7f, 2) : hex(0, 1);
    text("\n");
    load(address);
    store(address);
}

static void program(void) {
    text("program\n");
    TEST("svc", "svc #7");
    TEST("brk", "brk #0x123");
    TEST("hvc", "hvc #1");
    TEST("smc", "smc #1");
    TEST("mrs of el1", "mrs x0, sctlr_el1");
    TEST("mrs ctr", "mrs x1, ctr_el0");
    // not MSR DAIFSet: QEMU 7.2 exchanges op1 and op2 in its syndrome; nor HVC in EL3, which it takes to EL2
    TEST("mrs daif", "mrs x2, daif");
    TEST("mrs cntvct", "mrs x3, cntvct_el0");
    TEST("msr cntp_ctl", "msr cntp_ctl_el0, xzr");
    TEST("dc zva", "mov x0, #0; dc zva, x0");
    TEST("ic ivau", "ic ivau, xzr");
    TEST("tlbi", "tlbi vmalle1");
    TEST("eret", "eret");
    TEST("wfi", "wfi");
    TEST("wfe", "wfe");
    TEST("floating point", "fmov d0, #1.0");
    TEST("vector load", "ldr q0, [sp]");
    TEST("mrs fpcr", "mrs x0, fpcr");
    TEST("undefined", "udf #3");
    text("- memory of the kernel\n");
    load(0x80000000);
    store(0x80000000);
    text("- read-only\n");
    load(0x80003000);
    store(0x80003000);
    text("- exclusive, misaligned\n");
    asm volatile("ldxr x0, [%0]" : : "r"(0x80001001) : "x0");
    asm volatile("svc #0");
}

extern char spot[], last[], own[];

// In EL0: for breakpoints and steps.
static void debugged(void) {
    asm volatile(".global spot, last\nspot: nop; mov x1, #0x80000000; movk x1, #0x1000; ldr x0, [x1]; str x0, [x1, #8]; ldrb w0, [x1, #18];"
                 "ldrb w0, [x1, #19]; strb w0, [x1, #18]; ldp x2, x3, [x1, #0x18]; ldr x0, [x1, #0x78]; str x0, [x1, #0x40];"
                 "ldr x0, [x1, #0x80]; ldxr x0, [x1]; stxr w2, x0, [x1]; svc #9; nop; ldr x0, [x1, #-8]; cbz xzr, 1f; nop; 1: nop; last: svc #0"
                 : : : "x0", "x1", "x2", "x3", "memory");
}

static void points(void) {
    text("debug\n");
    u64 upper = 0x80000000; // programs are executed 2 GiB above
    WRITE(oslar_el1, 0);
    text("- breakpoint of programs\n");
    WRITE(dbgbvr0_el1, (u64)spot + upper);
    WRITE(dbgbcr0_el1, 0x1e5);
    WRITE(mdscr_el1, 0x8000);
    user((void (*)(void))((u64)debugged + upper));
    text("- breakpoint of the kernel only\n");
    WRITE(dbgbcr0_el1, 0x1e3);
    WRITE(mdscr_el1, 0x8000);
    user((void (*)(void))((u64)debugged + upper));
    text("- linked with a context\n");
    WRITE(contextidr_el1, 42);
    WRITE(dbgbcr0_el1, 0x1e5 | 1 << 20 | 5 << 16);
    WRITE(dbgbvr5_el1, 41);
    WRITE(dbgbcr5_el1, 0x1e5 | 3 << 20);
    WRITE(mdscr_el1, 0x8000);
    user((void (*)(void))((u64)debugged + upper));
    WRITE(dbgbvr5_el1, 42);
    WRITE(mdscr_el1, 0x8000);
    user((void (*)(void))((u64)debugged + upper));
    WRITE(dbgbcr0_el1, 0);
    WRITE(dbgbcr5_el1, 0);
    text("- watchpoints\n");
    WRITE(dbgwvr0_el1, 0x80001000);
    WRITE(dbgwcr0_el1, 0x1ffd & ~0x10); // loads
    WRITE(dbgwvr1_el1, 0x80001008);
    WRITE(dbgwcr1_el1, 0x1ffd & ~0x08); // stores
    WRITE(dbgwvr2_el1, 0x80001010);
    WRITE(dbgwcr2_el1, 0x1d | 1 << 7); // a byte
    WRITE(dbgwvr3_el1, 0x80001040);
    WRITE(dbgwcr3_el1, 0x1ffd | 6 << 24); // 64 bytes
    WRITE(mdscr_el1, 0x8000);
    user((void (*)(void))((u64)debugged + upper));
    WRITE(dbgwcr0_el1, 0);
    WRITE(dbgwcr1_el1, 0);
    WRITE(dbgwcr2_el1, 0);
    WRITE(dbgwcr3_el1, 0);
    text("- software step\n");
    WRITE(mdscr_el1, 1);
    userstate = 1 << 21;
    steps = 100;
    user((void (*)(void))((u64)debugged + upper));
    text("- software step, pending\n");
    WRITE(mdscr_el1, 1);
    userstate = 0;
    steps = 2;
    user((void (*)(void))((u64)debugged + upper));
    text("- in the kernel\n");
    WRITE(dbgbvr0_el1, own);
    WRITE(dbgbcr0_el1, 0x1e3);
    WRITE(mdscr_el1, 0xa000);
    asm volatile("isb; .global own\nown: nop; msr daifclr, #8; isb; adr x0, own; msr dbgbvr0_el1, x0; isb" : : : "x0");
    for (int i = 0; i < 2; i++) {
        asm volatile("adr x0, 1f; msr dbgbvr0_el1, x0; isb; 1: nop" : : : "x0");
        asm volatile("msr daifset, #8");
    }
    WRITE(dbgbcr0_el1, 0);
    WRITE(mdscr_el1, 0);
}

void firmware(void) {
    text("firmware\n");
    show("  sctlr_el3 ", READ(sctlr_el3) & 0x1005);
    TEST("svc", "svc #3");
    TEST("smc", "smc #4");
    TEST("brk", "brk #6");
    TEST("undefined", "udf #3");
    TEST("floating point", "fmov d0, #1.0");
    WRITE(cptr_el3, 1 << 10);
    TEST("floating point, closed", "fmov d0, #1.0");
    WRITE(cptr_el3, 0);
}

void hypervisor(void) {
    text("hypervisor\n");
    TEST("svc", "svc #3");
    TEST("smc", "smc #4");
    TEST("hvc", "hvc #5");
    TEST("mrs of el3", "mrs x0, scr_el3");
    WRITE(cptr_el2, 0x33ff | 1 << 10);
    TEST("floating point, closed", "fmov d0, #1.0");
    WRITE(cptr_el2, 0x33ff);
    text("- illegal return\n");
    asm volatile("mov x0, #0x3cd; msr spsr_el2, x0; adr x0, 1f; msr elr_el2, x0; eret; 1: nop; nop" : : : "x0");
    WRITE(hcr_el2, 1ul << 31 | 1 << 19);
}

void kernel(void) {
    text("kernel\n");
    TEST("svc", "svc #3");
    TEST("svc on the other stack", "msr spsel, #0; svc #3; msr spsel, #1");
    TEST("smc, trapped", "smc #4");
    TEST("hvc", "hvc #5");
    TEST("hlt", "hlt #1");
    TEST("mrs of el2", "mrs x0, hcr_el2");
    TEST("floating point", "fmov d0, #1.0");
    WRITE(cpacr_el1, 1 << 20);
    TEST("floating point, open", "fmov d0, #1.0");
    translate();
    at("a page", 0x80000000);
    at("a page for programs", 0x80001000);
    at("a page to read", 0x80002000);
    at("a page for programs to read", 0x80003000);
    at("a page without access flag", 0x80004000);
    at("a page with a bad descriptor", 0x80005000);
    at("no page", 0x80006000);
    at("no block", 0x81400000);
    at("a block without access flag", 0x80200000);
    at("a block beyond physical memory", 0x80400000);
    at("a table without programs", 0x80600000);
    at("a table to read", 0x80800000);
    at("no gigabyte", 0x140000000);
    at("between", 0x8000000000);
    at("between, above", 0xffffff7ffffffff8);
    at("above", UPPER + 0x80000000);
    at("above, no page", UPPER + 0x80006000);
    text("- execution\n");
    page[0][0] = 0xd65f03c0; // ret
    asm volatile("dsb sy; ic iallu; dsb sy; isb");
    run(0x80000000);
    run(0x80001000); // writable for programs
    run(0x80003000);
    run(0x80008000);
    run(0x80006000);
    run(0x80000002);
    text("- misaligned exclusive\n");
    asm volatile("ldxr x0, [%0]" : : "r"(0x80000001) : "x0");
    text("- write with the rights of programs\n");
    asm volatile("sttr xzr, [%0]" : : "r"(0x80000000));
    asm volatile("sttr xzr, [%0]" : : "r"(0x80001000));
    text("- another space\n");
    tables[2][0] = (u64)page[1] | 0x783;
    load(0x80000000);
    asm volatile("dsb sy; tlbi vae1, %0; dsb sy; isb" : : "r"(0x80000000 >> 12));
    store(0x80000000);
    text("- timers\n");
    WRITE(cntv_tval_el0, 50000);
    WRITE(cntv_ctl_el0, 1);
    show("  cntv_ctl ", READ(cntv_ctl_el0));
    while ((READ(cntv_ctl_el0) & 4) == 0) {}
    show("  cntv_ctl ", READ(cntv_ctl_el0));
    WRITE(cntv_cval_el0, 0);
    WRITE(cntv_ctl_el0, 3);
    show("  cntv_ctl ", READ(cntv_ctl_el0));
    user((void (*)(void))((u64)program + 0x80000000));
    points();
    text("the end\n");
}
