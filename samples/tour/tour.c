/* A program to look into: functions that call each other, variables, memory that is written. */

struct point {
    int x;
    int y;
};

struct point origin = {3, 4};
int counter;
char line[16];

#define NEVER_INLINED __attribute__((noinline))

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
#elif defined(__aarch64__)
    register long x8 asm("x8") = number;
    register long x0 asm("x0") = a;
    register long x1 asm("x1") = b;
    register long x2 asm("x2") = c;
    asm volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2) : "memory");
    return x0;
#elif defined(__arm__)
    register long r7 asm("r7") = number;
    register long r0 asm("r0") = a;
    register long r1 asm("r1") = b;
    register long r2 asm("r2") = c;
    asm volatile("svc 0" : "+r"(r0) : "r"(r7), "r"(r1), "r"(r2) : "memory");
    return r0;
#elif defined(__x86_64__)
    asm volatile("syscall" : "+a"(number) : "D"(a), "S"(b), "d"(c) : "memory", "rcx", "r11");
    return number;
#elif defined(__i386__)
    asm volatile("int $0x80" : "+a"(number) : "b"(a), "c"(b), "d"(c) : "memory");
    return number;
#elif defined(__powerpc64__)
    register long r0 asm("r0") = number;
    register long r3 asm("r3") = a;
    register long r4 asm("r4") = b;
    register long r5 asm("r5") = c;
    asm volatile("sc" : "+r"(r3), "+r"(r0), "+r"(r4), "+r"(r5) : : "memory", "cr0", "ctr", "r6", "r7", "r8", "r9", "r10",
                 "r11", "r12");
    return r3;
#endif
}

NEVER_INLINED static void
print(int number)
{
    int end = sizeof line - 1;
    line[end] = '\n';
    do {
        line[--end] = '0' + number % 10;
        number /= 10;
    } while (number);
    call(WRITE, 1, (long) (line + end), sizeof line - end);
}

NEVER_INLINED static int
fact(int n)
{
    counter++;
    if (n < 2)
        return 1;
    return n * fact(n - 1);
}

NEVER_INLINED static int
sum(struct point *p)
{
    int total = p->x;
    total += p->y;
    return total;
}

NEVER_INLINED static int
run(void)
{
    print(fact(5));
    print(sum(&origin));
    origin.x = 10;
    print(sum(&origin));
    return counter;
}

void
START(void)
{
    call(EXIT, run(), 0, 0);
}
