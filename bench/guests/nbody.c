/* Five bodies under gravitation, double precision, leapfrog steps. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { BODIES = 5 };
static double p[BODIES][3] = {{0, 0, 0}, {4.8, -1.2, -0.1}, {8.3, 4.1, -0.4}, {12.9, -15.1, -0.2}, {15.4, -25.9, 0.2}};
static double v[BODIES][3] = {{0, 0, 0}, {0.6, 2.8, -0.02}, {-1.0, 1.8, 0.008}, {1.1, 0.9, -0.01}, {1.0, 0.6, -0.03}};
static const double m[BODIES] = {39.5, 0.038, 0.011, 0.0017, 0.002};

static void step(double dt) {
    for (int i = 0; i < BODIES; i++)
        for (int j = i + 1; j < BODIES; j++) {
            double d[3], square = 0;
            for (int c = 0; c < 3; c++) { d[c] = p[i][c] - p[j][c]; square += d[c] * d[c]; }
            double scale = dt / (square * sqrt(square));
            for (int c = 0; c < 3; c++) { v[i][c] -= d[c] * m[j] * scale; v[j][c] += d[c] * m[i] * scale; }
        }
    for (int i = 0; i < BODIES; i++)
        for (int c = 0; c < 3; c++) p[i][c] += dt * v[i][c];
}

int main(int argc, char **argv) {
    int rounds = argc > 1 ? atoi(argv[1]) : 1;
    for (int i = 0; i < 2000 * rounds; i++) step(0.01);
    printf("%.9f %.9f %.9f\n", p[0][0], p[1][1], p[4][2]);
    return 0;
}
