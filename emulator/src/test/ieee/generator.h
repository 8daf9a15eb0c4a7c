/* What the generators share: random bits, and text to write_out. */

static uint64_t state = SEED;

static uint64_t next(void)
{
    uint64_t z = state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static unsigned below(unsigned n)
{
    return (next() >> 32) * n >> 32;
}

/* A significand field with long runs of zeros or ones, where rounding is hardest. */
static uint64_t pattern(void)
{
    uint64_t r = next();
    switch (below(6)) {
    case 0: return r;
    case 1: return r << below(60);
    case 2: return 1ull << below(64);
    case 3: return -1ull << below(64);
    case 4: return (1ull << below(64)) - 1;
    default: return (1ull << below(64)) ^ (1ull << below(64)) ^ (r & 1 ? -1ull : 0);
    }
}

static char buffer[1 << 16];
static unsigned used;

static void flush(void)
{
    unsigned done = 0;
    while (done < used) {
        done += write_out(buffer + done, used - done);
    }
    used = 0;
}

static void text(const char *s)
{
    while (*s) {
        buffer[used++] = *s++;
    }
}

static void hexadecimal(uint64_t v)
{
    int shift = 60;
    while (shift > 0 && v >> shift == 0) {
        shift -= 4;
    }
    for (; shift >= 0; shift -= 4) {
        buffer[used++] = "0123456789abcdef"[v >> shift & 15];
    }
}
