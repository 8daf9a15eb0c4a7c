/* Call-heavy recursion: Fibonacci, Ackermann, queens. */
#include <stdio.h>
#include <stdlib.h>

static unsigned fib(unsigned n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
static unsigned ackermann(unsigned m, unsigned n) {
    return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}
static unsigned queens(unsigned all, unsigned columns, unsigned left, unsigned right) {
    unsigned count = 0;
    if (columns == all) return 1;
    for (unsigned free = all & ~(columns | left | right); free; free &= free - 1) {
        unsigned bit = free & -free;
        count += queens(all, columns | bit, (left | bit) << 1, (right | bit) >> 1);
    }
    return count;
}

int main(int argc, char **argv) {
    int rounds = argc > 1 ? atoi(argv[1]) : 1;
    unsigned sum = 0;
    for (int r = 0; r < rounds; r++) sum += fib(18) + ackermann(2, 40 + r % 3) + queens(127, 0, 0, 0);
    printf("%u\n", sum);
    return 0;
}
