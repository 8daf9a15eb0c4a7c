// Prints what exceptions do on a Cortex-A15 without EL2 and EL3; the same under QEMU (see build.sh).
typedef unsigned int u32;
typedef unsigned long long u64;

#define READ(cp, opc1, crn, crm, opc2) ({ u32 v; asm volatile("mrc p" #cp ", " #opc1 ", %0, c" #crn ", c" #crm ", " #opc2 : "=r"(v)); v; })
#define WRITE(cp, opc1, crn, crm, opc2, value) ({ asm volatile("mcr p" #cp ", " #opc1 ", %0, c" #crn ", c" #crm ", " #opc2 : : "r"((u32)(value)) : "memory"); })
#define TEST(name, code) (text("- " name "\n"), ({ asm volatile(code : : : "r0", "r1", "r2", "r3", "lr", "memory", "cc"); }))

#define SCTLR 15, 0, 1, 0, 0
#define TTBCR 15, 0, 2, 0, 2
#define DACR 15, 0, 3, 0, 0
#define DSCR 14, 0, 0, 2, 2
#define GET(...) READ(__VA_ARGS__)
#define SET(...) WRITE(__VA_ARGS__)

void user(void (*function)(void));
void back(void);
extern char vectors[], narrow[];

static volatile char *const uart = (char *)0x9000000;
u32 userstate = 0x10; // SPSR of programs
static u32 resume; // where to go on after a fault; 0: behind the instruction
static int steps; // that are still to be made

static void text(const char *s) {
    while (*s) *uart = *s++;
}

static void hex(u32 value, int digits) {
    for (int i = digits - 1; i >= 0; i--) *uart = "0123456789abcdef"[value >> 4 * i & 15];
}

static void show(const char *name, u32 value) {
    text(name);
    hex(value, 8);
    text("\n");
}

static int long_descriptors(void) { return GET(TTBCR) >> 31; }

static int debug(u32 fsr) { return long_descriptors() ? (fsr & 0x3f) == 0x22 : (fsr & 0x40f) == 2; }

// Called by all vectors; what it prints of the place is the instruction there, so that addresses do not matter.
void handle(u32 vector, u32 *frame) {
    static const int ahead[] = {0, 4, 4, 4, 8, 0, 4, 4};
    u32 cpsr, spsr = frame[0], lr = frame[15];
    asm volatile("mrs %0, CPSR" : "=r"(cpsr));
    int t32 = spsr >> 5 & 1, length = t32 ? 2 : 4;
    u32 at = lr - (vector == 1 || vector == 2 ? length : ahead[vector]);
    u32 fsr = vector == 3 ? GET(15, 0, 5, 0, 1) : vector == 4 ? GET(15, 0, 5, 0, 0) : 0;
    u32 far = vector == 3 ? GET(15, 0, 6, 0, 2) : GET(15, 0, 6, 0, 0);
    int event = (vector == 3 || vector == 4) && debug(fsr);
    if (vector == 3 && event && steps > 0) {
        text("  at "), hex(t32 ? *(unsigned short *)at : *(u32 *)at, t32 ? 4 : 8), text("\n");
        SET(14, 0, 0, 0, 4, at); // the next step is over this instruction
        frame[15] = at;
        if (--steps == 0) SET(DSCR, 0);
        return;
    }
    text("  mode "), hex(cpsr & 0x1f, 2), text(" masks "), hex(cpsr >> 4 & 0x3e, 2);
    text(" vector "), hex(vector, 1), text(" spsr "), hex(spsr & 0xf8ffffff, 8);
    if (vector == 3 || vector == 4) {
        text(" fsr "), hex(fsr, 4);
        if (!(vector == 3 && event)) text(" far "), hex(far, 8);
        if (event) text(" moe "), hex(GET(DSCR) >> 2 & 15, 1);
    }
    if (vector < 5 && !(vector == 3 && !event)) text(" at "), hex(t32 ? *(unsigned short *)at : *(u32 *)at, t32 ? 4 : 8);
    text("\n");
    if (vector == 2 && (t32 ? (*(unsigned short *)at & 0xff) == 0 : (*(u32 *)at & 0xffffff) == 0)) {
        SET(DSCR, 0);
        frame[0] = 0x1d3;
        frame[15] = (u32)back;
        return;
    }
    if (vector == 6) {
        u32 id = *(volatile u32 *)0x801000c;
        SET(15, 0, 14, 3, 1, 0);
        text("  interrupt "), hex(id, 3), text("\n");
        *(volatile u32 *)0x8010010 = id;
        frame[15] = at;
        return;
    }
    if (resume) frame[15] = resume, resume = 0;
    else if (vector != 2) frame[15] = at + (vector == 3 && !event ? 0 : length);
    if (vector == 1 && t32) frame[0] &= ~0x0600fc00; // behind an IT block
    if (event && vector == 3 && (*(u32 *)at & 0xfff000f0) != 0xe1200070 && (!t32 || (*(unsigned short *)at & 0xff00) != 0xbe00))
        SET(DSCR, 0), frame[15] = at;
}

static u32 first[4096] __attribute__((aligned(16384)));
static u32 second[256] __attribute__((aligned(1024)));
static u64 third[4] __attribute__((aligned(32)));
static u64 gigabyte[512] __attribute__((aligned(4096)));
static u64 fourth[512] __attribute__((aligned(4096)));
static u32 page[2][1024] __attribute__((aligned(4096)));
static char section[1 << 20] __attribute__((aligned(1 << 20)));

static void barrier(void) { asm volatile("dsb; isb" : : : "memory"); }

static void forget(void) {
    SET(15, 0, 8, 7, 0, 0);
    barrier();
}

static void load(u32 address) {
    u32 value;
    asm volatile("ldr %0, [%1]" : "=r"(value) : "r"(address) : "memory");
}

static void store(u32 address) { asm volatile("str %0, [%0]" : : "r"(address) : "memory"); }

static void run(u32 address) {
    asm volatile("adr r0, 1f; str r0, [%0]; blx %1; 1:" : : "r"(&resume), "r"(address) : "r0", "lr", "memory");
    resume = 0;
}

static void look(u32 par) {
    text(" "), par & 1 ? hex(par & 0x7f, 2) : hex(0, 1);
}

static void at(const char *name, u32 address) {
    text("- "), text(name), text("\n  at");
    SET(15, 0, 7, 8, 0, address), barrier(), look(GET(15, 0, 7, 4, 0));
    SET(15, 0, 7, 8, 1, address), barrier(), look(GET(15, 0, 7, 4, 0));
    SET(15, 0, 7, 8, 2, address), barrier(), look(GET(15, 0, 7, 4, 0));
    SET(15, 0, 7, 8, 3, address), barrier(), look(GET(15, 0, 7, 4, 0));
    text("\n");
    load(address);
    store(address);
}

// A section for all for each megabyte of devices and memory, and some of all kinds from 0x70000000 on.
static void short_descriptors(void) {
    text("short descriptors\n");
    for (u32 i = 0; i < 4096; i++) first[i] = i < 0x600 ? i << 20 | 0xc02 : 0;
    u32 frame = (u32)page[0], sec = (u32)section;
    static const u32 kinds[] = {0x12, 0x22, 0x32, 0x212, 0x222, 0x232, 0x02, 0, 0x33, 0x112, 0x202};
    first[0x700] = (u32)second | 1;
    for (int i = 0; i < 11; i++) second[i] = kinds[i] ? frame | kinds[i] : 0;
    for (int i = 16; i < 32; i++) second[i] = (sec & 0xffff0000) | 0x31; // a large page
    second[32] = frame | 0x32 | 0; // in another domain below
    first[0x701] = (u32)second | 1 | 1 << 5; // no access
    first[0x702] = sec | 0xc02 | 1 << 5;
    first[0x703] = sec | 0x2 | 2 << 5; // a manager
    first[0x704] = sec | 0xc12; // XN
    first[0x705] = sec | 0xc03; // PXN
    first[0x706] = (u32)second | 5; // PXN below
    for (int i = 0; i < 16; i++) first[0x710 + i] = (sec & 0xff000000) | 0x40c02; // a supersection
    first[0x720] = sec | 0x8802; // to read
    first[0x730] = 0x0f000c02; // where nothing is
    first[0xfff] = sec | 0xc02;
    SET(TTBCR, 0);
    SET(15, 0, 2, 0, 0, first);
    SET(DACR, 1 | 3 << 4);
    forget();
    SET(SCTLR, (GET(SCTLR) | 1) & ~2);
    barrier();
    at("a page", 0x70000000);
    at("a page for programs to read", 0x70001000);
    at("a page for programs", 0x70002000);
    at("a page to read", 0x70003000);
    at("a page for all to read, as it was written before", 0x70004000);
    at("a page for all to read", 0x70005000);
    at("a page for nobody", 0x70006000);
    at("no page", 0x70007000);
    at("a large page", 0x70014000);
    at("a page in a closed domain", 0x70102000);
    // not a missing page in a closed domain: QEMU 7.2 reports the domain, the manual that there is no page
    at("a section in a closed domain", 0x70200000);
    at("a section of a manager", 0x70300000);
    at("a supersection", 0x71000000 + (sec & 0xffffff));
    at("a section to read", 0x72000000);
    at("no section", 0x7f000000);
    at("nothing", 0x73000000);
    text("- execution\n");
    page[0][0] = 0xe12fff1e; // bx lr
    *(u32 *)section = 0xe12fff1e;
    barrier();
    SET(15, 0, 7, 5, 0, 0);
    run(0x70002000);
    run(0x70008000);
    run(0x70007000);
    run(0x70400000);
    run(0x70500000);
    run(0x70602000);
    run(0x73000000);
    text("- the access flag\n");
    SET(SCTLR, GET(SCTLR) | 1 << 29);
    barrier();
    at("a page", 0x70000000);
    at("a page without", 0x70001000);
    at("a page for all", 0x70002000);
    SET(SCTLR, GET(SCTLR) & ~(1 << 29));
    text("- another space\n");
    load(0x70002000);
    second[2] = (u32)page[1] | 0x232;
    barrier();
    SET(15, 0, 8, 7, 1, 0x70002000);
    barrier();
    store(0x70002000);
    second[2] = frame | 0x32;
    forget();
    text("- two tables\n");
    SET(15, 0, 2, 0, 1, first);
    first[0xc00] = sec | 0xc02;
    SET(TTBCR, 1 << 5 | 1); // none above 2 GiB, if there were an EL3
    forget();
    load(0xc0000000);
    load(0x70002000);
    SET(TTBCR, 1);
    forget();
    load(0xc0000000);
    load(0xb0000000);
    SET(TTBCR, 0);
    forget();
    text("- misaligned\n");
    asm volatile("ldrex r0, [%0]" : : "r"(page[0][0] ? (u32)page + 1 : 0) : "r0");
    asm volatile("ldm %0, {r0, r1}" : : "r"((u32)page + 2) : "r0", "r1");
    asm volatile("strd r0, r1, [%0]" : : "r"((u32)page + 1) : "memory");
    text("- with the rights of programs\n");
    asm volatile("strt r0, [%0]" : : "r"(0x70000000) : "memory");
    asm volatile("ldrbt r0, [%0]" : : "r"(0x70001000) : "r0", "memory");
    asm volatile("strbt r0, [%0]" : : "r"(0x70001000) : "memory");
    text("- high vectors\n");
    for (int i = 0; i < 16; i++) ((u32 *)(section + 0xf0000))[i] = ((u32 *)vectors)[i];
    barrier();
    SET(SCTLR, GET(SCTLR) | 1 << 13);
    SET(15, 0, 12, 0, 0, 0);
    barrier();
    asm volatile("svc #0x11" : : : "lr", "memory");
    SET(15, 0, 12, 0, 0, vectors);
    SET(SCTLR, GET(SCTLR) & ~(1 << 13));
    barrier();
}

static void long_ones(void) {
    text("long descriptors\n");
    SET(SCTLR, GET(SCTLR) & ~1);
    barrier();
    u64 frame = (u32)page[0];
    third[0] = 0x701;
    third[1] = (u64)(u32)gigabyte | 3;
    third[3] = 0x40000741;
    static const u32 kinds[] = {0x703, 0x743, 0x783, 0x7c3, 0x303, 0x701, 0};
    for (u32 i = 0; i < 512; i++) gigabyte[i] = i < 256 ? (0x40000000 + (i << 21)) | 0x701 : 0;
    gigabyte[256] = (u64)(u32)fourth | 3;
    gigabyte[257] = 0x40000000 | 0x301;
    gigabyte[258] = (u64)(u32)fourth | 3 | 1ull << 61;
    gigabyte[259] = (u64)(u32)fourth | 3 | 1ull << 62;
    for (int i = 0; i < 7; i++) fourth[i] = kinds[i] ? frame | kinds[i] : 0;
    fourth[7] = frame | 0x743 | 1ull << 54;
    fourth[8] = frame | 0x743 | 1ull << 53;
    SET(TTBCR, 1u << 31);
    asm volatile("mcrr p15, 0, %0, %1, c2" : : "r"(third), "r"(0));
    asm volatile("mcrr p15, 1, %0, %1, c2" : : "r"(third), "r"(0));
    SET(15, 0, 10, 2, 0, 0xff);
    forget();
    SET(SCTLR, GET(SCTLR) | 1);
    barrier();
    at("a page", 0x60000000);
    at("a page for programs", 0x60001000);
    at("a page to read", 0x60002000);
    at("a page for programs to read", 0x60003000);
    at("a page without access flag", 0x60004000);
    at("a page with a bad descriptor", 0x60005000);
    at("no page", 0x60006000);
    at("a block without access flag", 0x60200000);
    at("a table without programs", 0x60401000);
    at("a table to read", 0x60601000);
    at("no block", 0x61000000);
    text("- execution\n");
    page[0][0] = 0xe12fff1e;
    barrier();
    SET(15, 0, 7, 5, 0, 0);
    run(0x60001000);
    run(0x60007000);
    run(0x60008000);
    run(0x60006000);
    text("- two tables\n");
    SET(TTBCR, 1u << 31 | 1 | 1 << 16 | 1 << 23); // none above 2 GiB
    forget();
    load(0xc0000000);
    SET(TTBCR, 1u << 31);
    forget();
    text("- misaligned\n");
    asm volatile("ldrex r0, [%0]" : : "r"((u32)page + 1) : "r0");
    text("- bkpt\n");
    asm volatile("bkpt #0x77");
}

// In User mode.
static void program(void) {
    text("program\n");
    TEST("svc", "svc #7");
    TEST("bkpt", "bkpt #0x123");
    TEST("undefined", "udf #3");
    TEST("hvc", ".inst 0xe1400071");
    TEST("smc", ".inst 0xe1600071");
    TEST("mrc of the system", "mrc p15, 0, r0, c1, c0, 0");
    TEST("mcr of the system", "mcr p15, 0, r0, c8, c7, 0");
    TEST("thread pointers", "mrc p15, 0, r0, c13, c0, 2; mcr p15, 0, r0, c13, c0, 2; mrc p15, 0, r0, c13, c0, 3");
    TEST("thread pointer to read", "mcr p15, 0, r0, c13, c0, 3");
    TEST("barriers", "mcr p15, 0, r0, c7, c5, 4; mcr p15, 0, r0, c7, c10, 4; mcr p15, 0, r0, c7, c10, 5");
    TEST("timer", "mrrc p15, 1, r0, r1, c14");
    TEST("floating point", ".fpu vfpv3-d16\n vmov.f64 d0, #1.0");
    TEST("fpexc", "vmrs r0, fpexc");
    TEST("cps", "cps #19; cpsid i; msr CPSR_c, #0x1f");
    TEST("debug registers", "mrc p14, 0, r0, c0, c2, 2");
    text("- memory of the kernel\n");
    load(0x70000000);
    store(0x70000000);
    text("- to read\n");
    load(0x70001000);
    store(0x70001000);
    asm volatile("svc #0");
}

extern char spot[];

// In User mode: for breakpoints and steps.
static void debugged(void) {
    asm volatile(".global spot\nspot: nop; ldr r1, =0x70002000; ldr r0, [r1]; str r0, [r1, #8]; ldrb r0, [r1, #18];"
                 "ldrb r0, [r1, #19]; strb r0, [r1, #18]; ldrd r2, r3, [r1, #0x18]; ldr r0, [r1, #0x78]; str r0, [r1, #0x40];"
                 "ldr r0, [r1, #0x80]; ldrex r0, [r1]; strex r2, r0, [r1]; svc #9; nop; cmp r1, #0; beq 1f; nop; 1: nop; svc #0; .ltorg"
                 : : : "r0", "r1", "r2", "r3", "memory", "cc");
}

static void points(void) {
    text("debug\n");
    SET(14, 0, 1, 0, 4, 0); // the OS lock
    barrier();
    text("- breakpoint of programs\n");
    SET(14, 0, 0, 0, 4, spot);
    SET(14, 0, 0, 0, 5, 0x1e5);
    SET(DSCR, 0x8000);
    user(debugged);
    text("- breakpoint of the kernel only\n");
    SET(14, 0, 0, 0, 5, 0x1e3);
    SET(DSCR, 0x8000);
    user(debugged);
    text("- linked with a context\n");
    SET(15, 0, 13, 0, 1, 42);
    SET(14, 0, 0, 0, 5, 0x1e5 | 1 << 20 | 5 << 16);
    SET(14, 0, 0, 5, 4, 41);
    SET(14, 0, 0, 5, 5, 0x1e5 | 3 << 20);
    SET(DSCR, 0x8000);
    user(debugged);
    SET(14, 0, 0, 5, 4, 42);
    SET(DSCR, 0x8000);
    user(debugged);
    SET(14, 0, 0, 0, 5, 0);
    SET(14, 0, 0, 5, 5, 0);
    text("- watchpoints\n");
    SET(14, 0, 0, 0, 6, 0x70002000);
    SET(14, 0, 0, 0, 7, 0x1ffd & ~0x10); // loads
    SET(14, 0, 0, 1, 6, 0x70002008);
    SET(14, 0, 0, 1, 7, 0x1ffd & ~0x08); // stores
    SET(14, 0, 0, 2, 6, 0x70002010);
    SET(14, 0, 0, 2, 7, 0x1d | 1 << 7); // a byte
    SET(14, 0, 0, 3, 6, 0x70002040);
    SET(14, 0, 0, 3, 7, 0x1ffd | 6 << 24); // 64 bytes
    SET(DSCR, 0x8000);
    user(debugged);
    text("- watchpoint in the kernel\n");
    SET(14, 0, 0, 0, 7, 0x1ffb & ~0x10);
    SET(14, 0, 0, 1, 7, 0);
    SET(14, 0, 0, 2, 7, 0);
    SET(14, 0, 0, 3, 7, 0);
    SET(DSCR, 0x8000);
    barrier();
    load(0x70002004);
    SET(DSCR, 0);
    SET(14, 0, 0, 0, 7, 0);
    text("- breakpoint of T32\n");
    SET(14, 0, 0, 0, 4, (u32)narrow & ~3);
    SET(14, 0, 0, 0, 5, ((u32)narrow & 2 ? 0x185 : 0x65));
    SET(DSCR, 0x8000);
    userstate = 0x30;
    user((void (*)(void))((u32)narrow & ~1));
    userstate = 0x10;
    SET(14, 0, 0, 0, 5, 0);
    text("- bkpt in the kernel\n");
    asm volatile("bkpt #0xf00d");
}

static void stepping(void) {
    SET(SCTLR, GET(SCTLR) & ~1);
    barrier();
    SET(TTBCR, 0);
    SET(15, 0, 2, 0, 0, first);
    forget();
    SET(SCTLR, GET(SCTLR) | 1);
    barrier();
    text("- steps\n"); // QEMU 7.2 does not know breakpoints at all addresses but one
    SET(14, 0, 0, 0, 4, 0);
    SET(14, 0, 0, 0, 5, 0x1e5 | 4 << 20);
    steps = 100;
    SET(DSCR, 0x8000);
    user(debugged);
    steps = 0;
}

static void interrupts(void) {
    text("- interrupt of a timer\n");
    *(volatile u32 *)0x8000000 = 1;
    *(volatile u32 *)0x8000100 = 1 << 27;
    *(volatile u32 *)0x8010004 = 0xff;
    *(volatile u32 *)0x8010000 = 1;
    SET(15, 0, 14, 3, 0, 50000); // CNTV_TVAL
    SET(15, 0, 14, 3, 1, 1);
    show("  cntv_ctl ", GET(15, 0, 14, 3, 1));
    asm volatile("wfi; cpsie i; nop; nop; nop; cpsid i" : : : "memory");
    show("  cntv_ctl ", GET(15, 0, 14, 3, 1));
}

void kernel(void) {
    text("kernel\n");
    show("  sctlr ", GET(SCTLR) & 0x2007);
    TEST("svc", "svc #3");
    TEST("undefined", "udf #4");
    TEST("smc", ".inst 0xe1600074");
    text("- hvc is PSCI's\n");
    u32 version;
    asm volatile("ldr r0, =0x84000000; .inst 0xe1400070; mov %0, r0; b 1f; .ltorg; 1:" : "=r"(version) : : "r0", "r1", "r2", "r3", "r12");
    show("  version ", version >> 16);
    TEST("floating point", ".fpu vfpv3-d16\n vmov.f64 d0, #1.0");
    TEST("fpexc", "vmrs r0, fpexc");
    SET(15, 0, 1, 0, 2, 5 << 20); // for the kernel
    barrier();
    TEST("fpexc, open", "vmrs r0, fpexc");
    TEST("floating point, not enabled", "vmov.f64 d0, #1.0");
    TEST("floating point, open", "mov r0, #1 << 30; vmsr fpexc, r0; vmov.f64 d0, #1.0");
    TEST("a register that is not there", "mrc p15, 0, r0, c11, c7, 7");
    TEST("a coprocessor that is not there", "mrc p7, 0, r0, c0, c0, 0");
    text("- system calls of T32\n");
    userstate = 0x30;
    user((void (*)(void))((u32)narrow & ~1));
    userstate = 0x10;
    interrupts();
    short_descriptors();
    user(program);
    points();
    long_ones();
    stepping();
    text("the end\n");
}
