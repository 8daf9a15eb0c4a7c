/* A program that changes its own code: in the page that runs, the next instruction, in another page, from signal handlers. */

typedef unsigned long size;

#define NEVER_INLINED __attribute__((noinline, used, aligned(64)))

#if defined(__mips__)
enum { WRITE = 4004, EXIT = 4001, GETPID = 4020, KILL = 4037, MMAP = 4090, MPROTECT = 4125, CACHEFLUSH = 4147 };
enum { SIGACTION = 4194, SETITIMER = 4104, ANONYMOUS = 0x802, SIGUSR1 = 16 };
#elif defined(__aarch64__)
enum { WRITE = 64, EXIT = 93, GETPID = 172, KILL = 129, MMAP = 222, MPROTECT = 226, SIGACTION = 134, SETITIMER = 103 };
enum { ANONYMOUS = 0x22, SIGUSR1 = 10 };
#elif defined(__x86_64__)
enum { WRITE = 1, EXIT = 60, GETPID = 39, KILL = 62, MMAP = 9, MPROTECT = 10, SIGACTION = 13, SETITIMER = 38 };
enum { ANONYMOUS = 0x22, SIGUSR1 = 10 };
#else /* arm, i386, ppc64 */
enum { WRITE = 4, EXIT = 1, GETPID = 20, KILL = 37, MPROTECT = 125, SETITIMER = 104, ANONYMOUS = 0x22, SIGUSR1 = 10 };
#ifdef __powerpc64__
enum { MMAP = 90, SIGACTION = 173 };
#else
enum { MMAP = 192, SIGACTION = 174 };
#endif
#endif
enum { SIGALRM = 14, PAGE = 65536, COPIED = 64 };

static long
call(long number, long a, long b, long c, long d, long e, long f)
{
#if defined(__mips__)
    register long v0 asm("v0") = number;
    register long a0 asm("a0") = a;
    register long a1 asm("a1") = b;
    register long a2 asm("a2") = c;
    register long a3 asm("a3") = d;
    asm volatile("subu $sp, $sp, 32\n\tsw %5, 16($sp)\n\tsw %6, 20($sp)\n\tsyscall\n\taddu $sp, $sp, 32"
                 : "+r"(v0), "+r"(a3) : "r"(a0), "r"(a1), "r"(a2), "r"(e), "r"(f)
                 : "memory", "$1", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo");
    return v0;
#elif defined(__aarch64__)
    register long x8 asm("x8") = number;
    register long x0 asm("x0") = a;
    register long x1 asm("x1") = b;
    register long x2 asm("x2") = c;
    register long x3 asm("x3") = d;
    register long x4 asm("x4") = e;
    register long x5 asm("x5") = f;
    asm volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5) : "memory");
    return x0;
#elif defined(__arm__)
    register long r7 asm("r7") = number;
    register long r0 asm("r0") = a;
    register long r1 asm("r1") = b;
    register long r2 asm("r2") = c;
    register long r3 asm("r3") = d;
    register long r4 asm("r4") = e;
    register long r5 asm("r5") = f;
    asm volatile("svc 0" : "+r"(r0) : "r"(r7), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5) : "memory");
    return r0;
#elif defined(__x86_64__)
    register long r10 asm("r10") = d;
    register long r8 asm("r8") = e;
    register long r9 asm("r9") = f;
    asm volatile("syscall" : "+a"(number) : "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9) : "memory", "rcx", "r11");
    return number;
#elif defined(__i386__)
    struct { long number, f; } last = {number, f};
    asm volatile("push %%ebp\n\tmov 4(%%eax), %%ebp\n\tmov (%%eax), %%eax\n\tint $0x80\n\tpop %%ebp"
                 : "=a"(number) : "a"(&last), "b"(a), "c"(b), "d"(c), "S"(d), "D"(e) : "memory");
    return number;
#else
    register long r0 asm("r0") = number;
    register long r3 asm("r3") = a;
    register long r4 asm("r4") = b;
    register long r5 asm("r5") = c;
    register long r6 asm("r6") = d;
    register long r7 asm("r7") = e;
    register long r8 asm("r8") = f;
    asm volatile("sc" : "+r"(r0), "+r"(r3), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8) : : "memory", "cr0", "ctr",
                 "r9", "r10", "r11", "r12");
    return r3;
#endif
}

static void
say(const char *text, int a, int b)
{
    char line[80];
    int end = 0;
    while (*text)
        line[end++] = *text++;
    line[end++] = ' ';
    line[end++] = '0' + a;
    line[end++] = ' ';
    line[end++] = '0' + b;
    line[end++] = '\n';
    call(WRITE, 1, (long) line, end, 0, 0, 0);
}

static void
flush(char *start, size length)
{
#if defined(__mips__)
    call(CACHEFLUSH, (long) start, length, 3, 0, 0, 0);
#elif defined(__arm__)
    register long r7 asm("r7") = 0xf0002;
    register long r0 asm("r0") = (long) start;
    register long r1 asm("r1") = (long) start + length;
    register long r2 asm("r2") = 0;
    asm volatile("svc 0" : "+r"(r0) : "r"(r7), "r"(r1), "r"(r2) : "memory");
#elif defined(__aarch64__)
    for (size i = 0; i < length; i += 4)
        asm volatile("dc cvau, %0\n\tdsb ish\n\tic ivau, %0\n\tdsb ish\n\tisb" : : "r"(start + i) : "memory");
#elif defined(__powerpc64__)
    for (size i = 0; i < length; i += 4)
        asm volatile("dcbst 0, %0\n\tsync\n\ticbi 0, %0\n\tsync\n\tisync" : : "r"(start + i) : "memory");
#endif
}

NEVER_INLINED static int one(void) { return 1; }
NEVER_INLINED static int two(void) { return 2; }

/* Where a function's code is, and something to call code elsewhere by. */
typedef int (*function)(void);

static char *
code(function f)
{
#if defined(__powerpc64__) && _CALL_ELF == 1
    return *(char **) f;
#else
    return (char *) ((size) f & ~(size) 1);
#endif
}

#if defined(__powerpc64__) && _CALL_ELF == 1
struct descriptor { char *code; void *toc, *environment; };
#endif

NEVER_INLINED static int
run(char *at, int thumb, long a, long b)
{
#if defined(__powerpc64__) && _CALL_ELF == 1
    volatile struct descriptor d = {at, 0, 0};
    return ((int (*)(long, long)) &d)(a, b);
#else
    return ((int (*)(long, long)) (at + thumb))(a, b);
#endif
}

static int
is_thumb(function f)
{
#if defined(__thumb__)
    return (size) f & 1;
#else
    return 0;
#endif
}

static void
put(char *to, function f)
{
    char *from = code(f);
    for (int i = 0; i < COPIED; i++)
        to[i] = from[i];
    flush(to, COPIED);
}

static char *page, *other;

/* Copies a function within the page that the copying code is in as well. */
NEVER_INLINED static int
copy(long to, long from)
{
    for (int i = 0; i < COPIED / 4; i++)
        ((volatile int *) to)[i] = ((volatile int *) from)[i];
    return 0;
}

/* Returns 2 if the instruction after the store (and what the manual asks for between the two) is the stored one. */
int next(long where, long word);
extern int next_place[], next_word[];
#if defined(__mips__)
asm(".set push\n.set noreorder\n.set mips32r2\n.p2align 6\n.globl next\nnext: addiu $t0, $a0, next_place-next\n"
    "sw $a1, 0($t0)\nsynci 0($t0)\nsync\njr.hb $t0\nnop\n.globl next_place\nnext_place: li $v0, 1\njr $ra\nnop\n"
    ".globl next_word\nnext_word: li $v0, 2\n.set pop");
#elif defined(__aarch64__)
asm(".p2align 6\n.globl next\nnext: add x2, x0, next_place-next\nstr w1, [x2]\ndc cvau, x2\ndsb ish\nic ivau, x2\ndsb ish\n"
    "isb\n.globl next_place\nnext_place: mov w0, 1\nret\n.globl next_word\nnext_word: mov w0, 2");
#elif defined(__arm__)
asm(".arm\n.p2align 6\n.globl next\n.type next, %function\nnext: push {r4, r7, lr}\nmov r4, r0\nstr r1, [r4, #next_place-next]\n"
    "mov r7, #0xf0000\nadd r7, r7, #2\nadd r1, r0, #64\nmov r2, #0\nsvc 0\n"
    ".globl next_place\nnext_place: mov r0, #1\npop {r4, r7, pc}\n.globl next_word\nnext_word: mov r0, #2\n");
#elif defined(__x86_64__)
asm(".p2align 6\n.globl next\nnext: mov %esi, next_place+1(%rip)\n.globl next_place\nnext_place: mov $1, %eax\nret\n"
    ".globl next_word\nnext_word: .long 2");
#elif defined(__i386__)
asm(".p2align 6\n.globl next\nnext: mov 4(%esp), %ecx\nmov 8(%esp), %edx\nmov %edx, next_place+1-next(%ecx)\n"
    ".globl next_place\nnext_place: mov $1, %eax\nret\n.globl next_word\nnext_word: .long 2");
#elif _CALL_ELF == 1
asm(".section .opd,\"aw\"\n.globl next\nnext: .quad .Lnext, .TOC.@tocbase, 0\n.text\n.p2align 6\n.Lnext: addi 5, 3, next_place-.Lnext\n"
    "stw 4, 0(5)\ndcbst 0, 5\nsync\nicbi 0, 5\nsync\nisync\n.globl next_place\nnext_place: li 3, 1\nblr\n"
    ".globl next_word\nnext_word: li 3, 2");
#else
asm(".p2align 6\n.globl next\nnext: addi 5, 3, next_place-next\nstw 4, 0(5)\ndcbst 0, 5\nsync\nicbi 0, 5\nsync\nisync\n"
    ".globl next_place\nnext_place: li 3, 1\nblr\n.globl next_word\nnext_word: li 3, 2");
#endif

static volatile int handled;

static void
handler(int signal)
{
    handled = signal;
    put(page, two);
}

/* A signal handler's way back, where the kernel wants the program to have one. */
void restorer(void);
#if defined(__x86_64__)
asm("restorer: mov $15, %eax\nsyscall");
#elif defined(__i386__)
asm("restorer: mov $173, %eax\nint $0x80");
#endif

static void
on(int signal)
{
#if defined(__mips__)
    struct { long flags; void (*handler)(int); long mask[4]; } action = {0, handler, {0}};
    call(SIGACTION, signal, (long) &action, 0, 16, 0, 0);
#elif defined(__x86_64__) || defined(__i386__)
    struct { void (*handler)(int); long flags; void (*restorer)(void); long mask[2]; } action =
        {handler, 0x4000004, restorer, {0}};
    call(SIGACTION, signal, (long) &action, 0, 8, 0, 0);
#elif defined(__arm__)
    struct { void (*handler)(int); long flags; void (*restorer)(void); long mask[2]; } action = {handler, 0, 0, {0}};
    call(SIGACTION, signal, (long) &action, 0, 8, 0, 0);
#else
    struct { void (*handler)(int); long flags; void (*restorer)(void); long mask[1]; } action = {handler, 0, 0, {0}};
    call(SIGACTION, signal, (long) &action, 0, 8, 0, 0);
#endif
}

/* Calls what is in the page until it is another function: how often is the signal's matter. */
static int
until_two(void)
{
    int result;
    do
        result = run(page, is_thumb(one), 0, 0);
    while (result == 1);
    return result;
}

static int
often(char *at)
{
    int sum = 0;
    for (int i = 0; i < 12000; i++)
        sum += run(at, is_thumb(one), 0, 0);
    return sum / 12000;
}

static void
in_pages(void)
{
    put(page, one);
    int before = often(page);
    put(page, two);
    say("from another page", before, often(page));

    char *copier = page + 1024;
    for (int i = 0; i < 512; i++)
        copier[i] = code((function) copy)[i];
    put(page, one);
    put(page + 4 * COPIED, one);
    put(page + 8 * COPIED, two);
    flush(copier, 512);
    before = often(page);
    run(copier, is_thumb((function) copy), (long) page, (long) (page + 8 * COPIED));
    flush(page, COPIED);
    say("in the same page", before, often(page));
    run(copier, is_thumb((function) copy), (long) other, (long) (page + 4 * COPIED));
    flush(other, COPIED);
    say("in a page without code", often(other), often(page));

    char *way = page + 2048;
    for (int i = 0; i < 128; i++)
        way[i] = code((function) next)[i];
    flush(way, 128);
#if defined(__x86_64__)
    *(int *) (way + 2) = (char *) next_place + 1 - (code((function) next) + 6);
#endif
    before = *(int *) (way + ((char *) next_place - code((function) next))) == 0;
    say("the next instruction", before, run(way, 0, (long) way, next_word[0]));
}

static void
by_signals(void)
{
    on(SIGUSR1);
    put(page, one);
    int before = often(page);
    call(KILL, call(GETPID, 0, 0, 0, 0, 0, 0), SIGUSR1, 0, 0, 0, 0);
    say("from a handler", before, until_two());

    on(SIGALRM);
    put(page, one);
    long timer[4] = {0, 0, 0, 3000};
    call(SETITIMER, 0, (long) timer, 0, 0, 0, 0);
    before = run(page, is_thumb(one), 0, 0);
    say("from a timer's handler", before, until_two());
}

static void
by_rights(void)
{
    put(page, one);
    int before = often(page);
    call(MPROTECT, (long) page, PAGE, 3, 0, 0, 0);
    put(page, two);
    call(MPROTECT, (long) page, PAGE, 5, 0, 0, 0);
    say("after mprotect", before, often(page));
    call(MMAP, (long) page, PAGE, 7, ANONYMOUS | 0x10, -1, 0);
    put(page, one);
    say("after mmap", often(page), 0);
}

void
START(void)
{
    page = (char *) call(MMAP, 0, 2 * PAGE, 7, ANONYMOUS, -1, 0);
    other = page + PAGE;
    in_pages();
    by_signals();
    by_rights();
    call(EXIT, 0, 0, 0, 0, 0, 0);
}
