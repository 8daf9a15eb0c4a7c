/*
 * What this processor's x87 makes of the transcendental functions, for operands made from a seed.
 *
 *     functions NAME SEED COUNT | java -cp ... mimus.x86.oracle.FunctionReplay NAME
 *
 * NAME is f2xm1, fyl2x, fyl2xp1, fptan, fpatan, fsin, fcos or fsincos. Operands are where Intel defines the function: half
 * of them of the size of one, the others of all exponents; one in eight is computed with another rounding than to nearest.
 * Standard output has a record of 44 bytes for each: control word, status word afterwards, ST0 and ST1 before, ST0 and ST1
 * afterwards (ten bytes each).
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct number { uint64_t significand; uint16_t exponent; } __attribute__((packed));

struct record { uint16_t control, status; struct number before[2], after[2]; } __attribute__((packed));

static uint64_t state;

static uint64_t next(void)
{
    uint64_t z = state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

/* A number of either sign whose exponent is one of those given; often with few bits. */
static struct number number(int low, int high)
{
    uint64_t r = next();
    struct number x = {next() | 1ull << 63, 16383 + low + (int) ((r >> 8) % (high - low + 1)) | (r & 1) << 15};
    if ((r >> 4 & 15) == 0) x.significand &= -1ull << (r >> 40 & 63);
    x.significand |= 1ull << 63;
    return x;
}

static struct number positive(struct number x)
{
    x.exponent &= 0x7fff;
    return x;
}

/* Of the size of one, or of any size below 2^limit. */
static struct number any(int limit)
{
    return next() & 1 ? number(-4, limit < 3 ? limit : 3) : number(-80, limit);
}

static void operands(const char *name, struct number *x)
{
    x[0] = any(62);
    x[1] = any(40);
    if (!strcmp(name, "f2xm1")) x[0] = any(-1);
    if (!strcmp(name, "fpatan")) x[0] = any(40);
    if (!strcmp(name, "fyl2x")) {
        x[0] = positive(next() & 1 ? number(-1, 0) : number(-16000, 16000));
        x[1] = any(20);
    }
    if (!strcmp(name, "fyl2xp1")) {
        x[0] = any(-3); /* less than 1 - sqrt(1/2) */
        x[1] = any(20);
    }
}

#define RUN(instruction) \
    __asm__ volatile("fninit; fldcw %0; fldt %2; fldt %1; " instruction "; fnstsw %3" \
        : "+m"(r->control) : "m"(r->before[0]), "m"(r->before[1]), "m"(r->status)); \
    __asm__ volatile("fnclex; fstpt %0; fstpt %1; fninit" : "=m"(r->after[0]), "=m"(r->after[1]))

static void run(const char *name, struct record *r)
{
    if (!strcmp(name, "f2xm1")) { RUN("f2xm1"); }
    else if (!strcmp(name, "fyl2x")) { RUN("fldz; fxch %%st(2); fxch %%st(1); fyl2x"); }
    else if (!strcmp(name, "fyl2xp1")) { RUN("fldz; fxch %%st(2); fxch %%st(1); fyl2xp1"); }
    else if (!strcmp(name, "fpatan")) { RUN("fldz; fxch %%st(2); fxch %%st(1); fpatan"); }
    else if (!strcmp(name, "fptan")) { RUN("fptan"); }
    else if (!strcmp(name, "fsin")) { RUN("fsin"); }
    else if (!strcmp(name, "fcos")) { RUN("fcos"); }
    else if (!strcmp(name, "fsincos")) { RUN("fsincos"); }
    else exit(2);
}

int main(int argc, char **argv)
{
    if (argc < 4) return 2;
    state = strtoull(argv[2], NULL, 0);
    for (long n = atol(argv[3]); n > 0; n--) {
        struct record r;
        memset(&r, 0, sizeof r);
        uint64_t mode = next();
        r.control = 0x37f | ((mode & 7) == 0 ? mode >> 8 & 3 : 0) << 10;
        operands(argv[1], r.before);
        run(argv[1], &r);
        fwrite(&r, sizeof r, 1, stdout);
    }
    return 0;
}
