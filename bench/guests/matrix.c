/* Matrices in single and double precision: products, and elimination with the largest pivot. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { SIDE = 48 };
static double a[SIDE][SIDE], b[SIDE][SIDE], c[SIDE][SIDE];
static float f[SIDE][SIDE], g[SIDE][SIDE], h[SIDE][SIDE];

static void products(void) {
    for (int i = 0; i < SIDE; i++)
        for (int j = 0; j < SIDE; j++) {
            double sum = 0;
            float small = 0;
            for (int k = 0; k < SIDE; k++) {
                sum += a[i][k] * b[k][j];
                small += f[i][k] * g[k][j];
            }
            c[i][j] = sum;
            h[i][j] = small;
        }
}

static double determinant(void) {
    double product = 1;
    for (int i = 0; i < SIDE; i++) {
        int best = i;
        for (int k = i + 1; k < SIDE; k++)
            if (fabs(c[k][i]) > fabs(c[best][i])) best = k;
        for (int j = 0; j < SIDE; j++) { double t = c[i][j]; c[i][j] = c[best][j]; c[best][j] = t; }
        product = fmod(product * c[i][i], 1000) + 1;
        for (int k = i + 1; k < SIDE; k++) {
            double factor = c[k][i] / c[i][i];
            for (int j = i; j < SIDE; j++) c[k][j] -= factor * c[i][j];
        }
    }
    return product;
}

int main(int argc, char **argv) {
    int rounds = argc > 1 ? atoi(argv[1]) : 1;
    double sum = 0;
    for (int i = 0; i < SIDE; i++)
        for (int j = 0; j < SIDE; j++) {
            f[i][j] = a[i][j] = (i * 37 + j * 11) % 23 * 0.25 - 2 + (i == j) * 60;
            g[i][j] = b[i][j] = (i * 13 + j * 29) % 19 * 0.5 - 4 + (i == j) * 40;
        }
    for (int r = 0; r < rounds; r++) {
        a[r % SIDE][r * 7 % SIDE] += 0.125;
        products();
        sum = fmod(sum + h[r % SIDE][(r + 5) % SIDE] + determinant(), 1e6);
    }
    printf("%.6f\n", sum);
    return 0;
}
