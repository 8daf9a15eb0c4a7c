/* Quicksort and heapsort of integers through comparison functions. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { N = 20000 };
static int32_t a[N];

static int ascending(int32_t x, int32_t y) { return x < y; }
static int descending(int32_t x, int32_t y) { return x > y; }

static void quick(int32_t *p, int n, int (*less)(int32_t, int32_t)) {
    while (n > 1) {
        int32_t pivot = p[n / 2];
        int i = 0, j = n - 1;
        while (i <= j) {
            while (less(p[i], pivot)) i++;
            while (less(pivot, p[j])) j--;
            if (i <= j) { int32_t t = p[i]; p[i++] = p[j]; p[j--] = t; }
        }
        quick(p, j + 1, less);
        p += i;
        n -= i;
    }
}

static void sift(int at, int n) {
    for (int child; (child = 2 * at + 1) < n; at = child) {
        if (child + 1 < n && a[child] < a[child + 1]) child++;
        if (a[at] >= a[child]) return;
        int32_t t = a[at]; a[at] = a[child]; a[child] = t;
    }
}

int main(int argc, char **argv) {
    int rounds = argc > 1 ? atoi(argv[1]) : 1;
    uint32_t x = 1, sum = 0;
    for (int r = 0; r < rounds; r++) {
        for (int i = 0; i < N; i++) a[i] = x = x * 1664525u + 1013904223u;
        quick(a, N, r & 1 ? descending : ascending);
        for (int i = 0; i < N; i += 97) sum = sum * 31 + a[i];
        for (int i = 0; i < N; i++) a[i] ^= x;
        for (int i = N / 2 - 1; i >= 0; i--) sift(i, N);
        for (int n = N - 1; n > 0; n--) { int32_t t = a[0]; a[0] = a[n]; a[n] = t; sift(0, n); }
        for (int i = 0; i < N; i += 97) sum = sum * 31 + a[i];
    }
    printf("%08x\n", sum);
    return 0;
}
