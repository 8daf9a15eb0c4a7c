/* Three threads that count together, with atomic sequences, turns given up, and output in between. */

volatile int total;
volatile int ended;
char stacks[3][4096] __attribute__((aligned(16)));
char line[4];

#if defined(__mips__)
enum { YIELD = 4162, WRITE = 4004, EXIT = 4001, EXIT_ALL = 4246 };
#else
enum { YIELD = 124, WRITE = 64, EXIT = 93, EXIT_ALL = 94 };
#endif

static long
call(long number, long a, long b, long c)
{
#if defined(__mips__)
    register long v0 asm("v0") = number;
    register long a0 asm("a0") = a;
    register long a1 asm("a1") = b;
    register long a2 asm("a2") = c;
    register long a3 asm("a3");
    asm volatile("syscall" : "+r"(v0), "=r"(a3) : "r"(a0), "r"(a1), "r"(a2) : "memory", "$1", "$8", "$9", "$10", "$11",
                 "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo");
    return v0;
#else
    register long x8 asm("x8") = number;
    register long x0 asm("x0") = a;
    register long x1 asm("x1") = b;
    register long x2 asm("x2") = c;
    asm volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2) : "memory");
    return x0;
#endif
}

/* A thread of this process, on a stack whose top holds the function and its argument. */
int begin(long flags, void *stack);

#if defined(__mips__)
asm(".text\n.set noreorder\n.globl begin\n.ent begin\nbegin:\n"
    "li $v0, 4120\nmove $a2, $zero\nmove $a3, $zero\nsyscall\n"
    "beqz $v0, 1f\nnop\njr $ra\nnop\n"
    "1: lw $t9, 0($sp)\nlw $a0, 4($sp)\naddiu $sp, $sp, -32\njalr $t9\nnop\n"
    "li $v0, 4001\nmove $a0, $zero\nsyscall\n.end begin\n.set reorder\n");
#else
asm(".text\n.globl begin\n.type begin, %function\nbegin:\n"
    "mov x8, 220\nmov x2, xzr\nmov x3, xzr\nmov x4, xzr\nsvc 0\n"
    "cbz x0, 1f\nret\n"
    "1: ldp x1, x0, [sp]\nblr x1\n"
    "mov x8, 93\nmov x0, xzr\nsvc 0\n.size begin, . - begin\n");
#endif

__attribute__((noinline)) static void
add(int amount)
{
    __atomic_fetch_add(&total, amount, __ATOMIC_SEQ_CST);
}

static void
work(long amount)
{
    for (int i = 0; i < 20000; i++) {
        add(amount);
        if (i % 5000 == 0) {
            call(YIELD, 0, 0, 0);
        }
    }
    line[0] = '0' + amount;
    line[1] = '\n';
    call(WRITE, 1, (long) line, 2);
    __atomic_fetch_add(&ended, 1, __ATOMIC_SEQ_CST);
}

void
__start(void)
{
    for (int i = 0; i < 3; i++) {
        void **top = (void **) (stacks[i] + sizeof stacks[i] - 64);
        top[0] = (void *) work;
        top[1] = (void *) (long) (i + 1);
        begin(0x50f00, top);
    }
    while (ended < 3) {
        call(YIELD, 0, 0, 0);
    }
    call(EXIT_ALL, total == 120000 ? 7 : 1, 0, 0);
}
