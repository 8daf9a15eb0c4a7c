/* What a program without a C library needs on every ABI of Linux: a start, system calls, threads, and a few texts. */

#include <asm/unistd.h>
#include <asm/posix_types.h>
#include <linux/types.h>

#define SAYS(...) __attribute__((__VA_ARGS__))

/* The result of a call, or the negative error, whatever the ABI's way to say so. */
static long SAYS(noinline, unused)
call6(long number, long a, long b, long c, long d, long e, long f)
{
#if defined(__mips__) && _MIPS_SIM == _MIPS_SIM_ABI32
    register long v0 asm("v0") = number;
    register long a0 asm("a0") = a;
    register long a1 asm("a1") = b;
    register long a2 asm("a2") = c;
    register long a3 asm("a3") = d;
    asm volatile("subu $sp, $sp, 32\n\tsw %5, 16($sp)\n\tsw %6, 20($sp)\n\tsyscall\n\taddu $sp, $sp, 32"
                 : "+r"(v0), "+r"(a3) : "r"(a0), "r"(a1), "r"(a2), "r"(e), "r"(f)
                 : "memory", "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo");
    return a3 ? -v0 : v0;
#elif defined(__mips__)
    register long v0 asm("$2") = number;
    register long a0 asm("$4") = a;
    register long a1 asm("$5") = b;
    register long a2 asm("$6") = c;
    register long a3 asm("$7") = d;
    register long a4 asm("$8") = e;
    register long a5 asm("$9") = f;
    asm volatile("syscall" : "+r"(v0), "+r"(a3) : "r"(a0), "r"(a1), "r"(a2), "r"(a4), "r"(a5)
                 : "memory", "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo");
    return a3 ? -v0 : v0;
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
    long six[] = {b, f};
    asm volatile("push %%ebp\n\tmov 4(%%ecx), %%ebp\n\tmov (%%ecx), %%ecx\n\tint $0x80\n\tpop %%ebp"
                 : "+a"(number) : "b"(a), "c"(six), "d"(c), "S"(d), "D"(e) : "memory");
    return number;
#elif defined(__powerpc64__)
    register long r0 asm("r0") = number;
    register long r3 asm("r3") = a;
    register long r4 asm("r4") = b;
    register long r5 asm("r5") = c;
    register long r6 asm("r6") = d;
    register long r7 asm("r7") = e;
    register long r8 asm("r8") = f;
    asm volatile("sc\n\tbns+ 1f\n\tneg 3, 3\n1:"
                 : "+r"(r3), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                 : : "memory", "cr0", "ctr", "r9", "r10", "r11", "r12");
    return r3;
#endif
}

#define CALL1(n, a) MADE1(n, a)
#define MADE1(n, a) call6(__NR_##n, (long) (a), 0, 0, 0, 0, 0)
#define CALL2(n, a, b) MADE2(n, a, b)
#define MADE2(n, a, b) call6(__NR_##n, (long) (a), (long) (b), 0, 0, 0, 0)
#define CALL3(n, a, b, c) MADE3(n, a, b, c)
#define MADE3(n, a, b, c) call6(__NR_##n, (long) (a), (long) (b), (long) (c), 0, 0, 0)
#define CALL4(n, a, b, c, d) MADE4(n, a, b, c, d)
#define MADE4(n, a, b, c, d) call6(__NR_##n, (long) (a), (long) (b), (long) (c), (long) (d), 0, 0)
#define CALL5(n, a, b, c, d, e) MADE5(n, a, b, c, d, e)
#define MADE5(n, a, b, c, d, e) call6(__NR_##n, (long) (a), (long) (b), (long) (c), (long) (d), (long) (e), 0)
#define CALL6(n, a, b, c, d, e, f) MADE6(n, a, b, c, d, e, f)
#define MADE6(n, a, b, c, d, e, f) call6(__NR_##n, (long) (a), (long) (b), (long) (c), (long) (d), (long) (e), (long) (f))

/* Starts a thread: calls f(argument) on a stack whose end is given, then ends it. The number of the thread. */
long start_thread(long flags, void *stack, int *parent, int *child);

#if defined(__mips__) && _MIPS_SIM == _MIPS_SIM_ABI32
asm(".text\n.globl start_thread\n.set noreorder\nstart_thread:\n"
    "sw $7, 16($29)\nli $7, 0\nli $2, 4120\nsyscall\nbnez $7, 2f\nnop\nbeqz $2, 1f\nnop\njr $31\nnop\n2: jr $31\nsubu $2, $0, $2\n"
    "1: lw $25, 32($29)\nlw $4, 36($29)\njalr $25\nnop\nli $2, 4001\nli $4, 0\nsyscall\nnop\n.set reorder\n");
#define FRAME 64
#define SLOT 8
asm(".text\n.globl __start\n.set noreorder\n__start: move $4, $29\naddiu $29, $29, -32\nli $8, -8\nand $29, $29, $8\njal begin\nnop\n.set reorder\n");
#elif defined(__mips__)
#if _MIPS_SIM == _MIPS_SIM_NABI32
#define LOAD "lw"
#define STEP "4"
#define NUMBERS "6"
#define SLOT 8
#else
#define LOAD "ld"
#define STEP "8"
#define NUMBERS "5"
#define SLOT 4
#endif
asm(".text\n.globl start_thread\n.set noreorder\nstart_thread:\n"
    "move $8, $7\nli $7, 0\nli $2, " NUMBERS "055\nsyscall\nbnez $7, 2f\nnop\nbeqz $2, 1f\nnop\njr $31\nnop\n2: jr $31\ndsubu $2, $0, $2\n"
    "1: " LOAD " $25, 32($29)\n" LOAD " $4, 32+" STEP "($29)\njalr $25\nnop\nli $2, " NUMBERS "058\nli $4, 0\nsyscall\nnop\n.set reorder\n");
#define FRAME 64
asm(".text\n.globl __start\n.set noreorder\n__start: move $4, $29\ndaddiu $29, $29, -32\nli $8, -16\nand $29, $29, $8\njal begin\nnop\n.set reorder\n");
#elif defined(__aarch64__)
asm(".text\n.globl start_thread\nstart_thread:\n"
    "mov x4, x3\nmov x3, 0\nmov x8, 220\nsvc 0\ncbz x0, 1f\nret\n"
    "1: ldp x1, x0, [sp, 32]\nblr x1\nmov x8, 93\nmov x0, 0\nsvc 0\n");
#define FRAME 64
#define SLOT 4
asm(".text\n.globl _start\n_start: mov x0, sp\nbl begin\n");
#elif defined(__arm__)
asm(".text\n.arm\n.globl start_thread\nstart_thread:\n"
    "push {r4, r7}\nmov r4, r3\nmov r3, #0\nmov r7, #120\nsvc 0\ncmp r0, #0\nbeq 1f\npop {r4, r7}\nbx lr\n"
    "1: ldr r1, [sp, #32]\nldr r0, [sp, #36]\nblx r1\nmov r7, #1\nmov r0, #0\nsvc 0\n");
#define FRAME 64
#define SLOT 8
asm(".text\n.arm\n.globl _start\n_start: mov r0, sp\nbic sp, sp, #7\nbl begin\n");
#elif defined(__x86_64__)
asm(".text\n.globl start_thread\nstart_thread:\n"
    "mov %rcx, %r10\nxor %r8, %r8\nmov $56, %eax\nsyscall\ntest %eax, %eax\njz 1f\nret\n"
    "1: mov 40(%rsp), %rdi\ncall *32(%rsp)\nmov $60, %eax\nxor %edi, %edi\nsyscall\n");
#define FRAME 64
#define SLOT 4
asm(".text\n.globl _start\n_start: mov %rsp, %rdi\nand $-16, %rsp\ncall begin\n");
#elif defined(__i386__)
asm(".text\n.globl start_thread\nstart_thread:\n"
    "push %ebx\npush %esi\npush %edi\nmov 16(%esp), %ebx\nmov 20(%esp), %ecx\nmov 24(%esp), %edx\nxor %esi, %esi\n"
    "mov 28(%esp), %edi\nmov $120, %eax\nint $0x80\ntest %eax, %eax\njz 1f\npop %edi\npop %esi\npop %ebx\nret\n"
    "1: mov 32(%esp), %eax\npushl $0\npushl $0\npushl $0\npushl 48(%esp)\ncall *%eax\nmov $1, %eax\nxor %ebx, %ebx\nint $0x80\n");
#define FRAME 64
#define SLOT 8
asm(".text\n.globl _start\n_start: mov %esp, %eax\nand $-16, %esp\nsub $12, %esp\npush %eax\ncall begin\n");
#elif defined(__powerpc64__)
#if _CALL_ELF == 2
asm(".text\n.globl start_thread\n.type start_thread, @function\nstart_thread:\n.localentry start_thread, .-start_thread\n");
#define ENTER "mtctr 12\nbctrl\n"
#else
asm(".section .opd, \"aw\"\n.globl start_thread\nstart_thread: .quad .Lstart_thread, .TOC.@tocbase, 0\n"
    ".type start_thread, @function\n.text\n.Lstart_thread:\n");
#define ENTER "ld 0, 0(12)\nld 2, 8(12)\nmtctr 0\nbctrl\n"
#endif
asm("mr 7, 6\nli 6, 0\nli 0, 120\nsc\nbns+ 2f\nneg 3, 3\n2: cmpdi 3, 0\nbeq 1f\nblr\n"
    "1: ld 12, 48(1)\nld 3, 56(1)\nli 0, 0\nstd 0, 0(1)\n" ENTER "li 0, 1\nli 3, 0\nsc\n");
#define FRAME 160
#define SLOT 6
#if _CALL_ELF == 2
asm(".globl _start\n_start: addis 2, 12, .TOC.-_start@ha\naddi 2, 2, .TOC.-_start@l\n.localentry _start, .-_start\n"
    "mr 3, 1\nclrrdi 1, 1, 4\nli 0, 0\nstdu 0, -128(1)\nbl begin\nnop\n");
#else
asm(".section .opd, \"aw\"\n.globl _start\n_start: .quad .Lstart, .TOC.@tocbase, 0\n.text\n.Lstart:\n"
    "mr 3, 1\nclrrdi 1, 1, 4\nli 0, 0\nstdu 0, -128(1)\nbl begin\nnop\n");
#endif
#endif

static long SAYS(unused)
spawn(void (*f)(void *), void *argument, char *stack, long size, long flags, int *parent, int *child)
{
    char *top = stack + size - FRAME;
    void **slots = (void **) ((unsigned long) top & -16);
    slots[SLOT] = (void *) f;
    slots[SLOT + 1] = argument;
    return start_thread(flags, slots, parent, child);
}

int main(int argc, char **argv);

static char out[4096];
static int out_used;

static void
flush(void)
{
    CALL3(write, 1, out, out_used);
    out_used = 0;
}

static void
say(const char *text)
{
    while (*text) {
        if (out_used == sizeof out)
            flush();
        out[out_used++] = *text++;
    }
}

static void
number(long n)
{
    char digits[24];
    int end = sizeof digits - 1;
    unsigned long left = n < 0 ? -n : n;
    digits[end] = 0;
    do
        digits[--end] = '0' + left % 10;
    while (left /= 10);
    if (n < 0)
        digits[--end] = '-';
    say(digits + end);
}

static int SAYS(unused)
same(const char *a, const char *b)
{
    while (*a && *a == *b)
        a++, b++;
    return *a == *b;
}

static int failures;

/* Tells what was found where it is not what was expected. */
static void SAYS(unused)
expect(const char *what, long found, long wanted)
{
    if (found != wanted) {
        say("FAILED ");
        say(what);
        say(": ");
        number(found);
        say(" instead of ");
        number(wanted);
        say("\n");
        failures++;
    }
}

void SAYS(used)
begin(long *stack)
{
    int status = main(stack[0], (char **) (stack + 1));
    flush();
    CALL1(exit_group, status);
}

void *memset(void *to, int c, __kernel_size_t n) { char *t = to; while (n--) *t++ = c; return to; }
void *memcpy(void *to, const void *from, __kernel_size_t n) { char *t = to; const char *f = from; while (n--) *t++ = *f++; return to; }
int memcmp(const void *a, const void *b, __kernel_size_t n) { const unsigned char *x = a, *y = b; for (; n; n--, x++, y++) if (*x != *y) return *x - *y; return 0; }
int SAYS(used) raise(int signal) { return CALL2(kill, CALL1(getpid, 0), signal); }
