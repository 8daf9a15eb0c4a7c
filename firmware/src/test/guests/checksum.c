/* Sums up its own code, and counts in a function that a debugger may look at. */
#include <stdio.h>

unsigned sum;
unsigned steps;

/* A hundred places that are never come by. */
#define TEN(x) x x x x x x x x x x
__attribute__((noinline, aligned(4))) void
never(void)
{
    __asm__ volatile(TEN(TEN("nop\n")) "nop\n");
}

__attribute__((noinline)) void
step(unsigned number)
{
    steps += number & 1;
}

__attribute__((noinline)) void
done(void)
{
    __asm__ volatile("");
}

int
main(void)
{
    extern char __executable_start, etext;
    for (int round = 0; round < 3; round++)
        for (const char *p = &__executable_start; p < &etext; p++)
            sum = sum * 31 + *(const unsigned char *) p;
    for (unsigned i = 0; i < 1000000; i++)
        step(i);
    done();
    return 0;
}
