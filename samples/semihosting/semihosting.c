/* A program for a bare Cortex-M3: prints by semihosting, and ends with a status. */

#include <stdio.h>
#include <stdlib.h>

static int
collatz(int n)
{
    int steps = 0;
    for (; n != 1; steps++)
        n = n % 2 ? 3 * n + 1 : n / 2;
    return steps;
}

int
main(void)
{
    double sum = 0;
    for (int i = 1; i <= 100; i++)
        sum += 1.0 / i;
    printf("hello from a Cortex-M3: collatz(27) = %d, h(100) = %.6f\n", collatz(27), sum);
    exit(42);
}
