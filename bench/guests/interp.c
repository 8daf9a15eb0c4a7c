/* A bytecode interpreter: indirect jumps through a switch, a small stack machine that computes a checksum. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { PUSH, LOAD, STORE, ADD, SUB, MUL, XOR, SHR, LESS, JUMP, JUMPZ, DUP, SWAP, HALT };

static uint32_t run(const int32_t *code, uint32_t limit) {
    uint32_t stack[32], locals[4] = {0, 0, limit, 12345};
    uint32_t *sp = stack;
    for (const int32_t *pc = code;;) {
        switch (*pc++) {
        case PUSH: *sp++ = *pc++; break;
        case LOAD: *sp++ = locals[*pc++]; break;
        case STORE: locals[*pc++] = *--sp; break;
        case ADD: sp--; sp[-1] += *sp; break;
        case SUB: sp--; sp[-1] -= *sp; break;
        case MUL: sp--; sp[-1] *= *sp; break;
        case XOR: sp--; sp[-1] ^= *sp; break;
        case SHR: sp--; sp[-1] >>= *sp & 31; break;
        case LESS: sp--; sp[-1] = sp[-1] < *sp; break;
        case JUMP: pc = code + *pc; break;
        case JUMPZ: if (*--sp) pc++; else pc = code + *pc; break;
        case DUP: *sp = sp[-1]; sp++; break;
        case SWAP: { uint32_t t = sp[-1]; sp[-1] = sp[-2]; sp[-2] = t; break; }
        case HALT: return locals[3];
        }
    }
}

int main(int argc, char **argv) {
    static const int32_t code[] = {
        /* 0 */ LOAD, 0, LOAD, 2, LESS, JUMPZ, 43,
        /* 7 */ LOAD, 3, PUSH, 1103515245, MUL, PUSH, 12345, ADD, DUP, PUSH, 7, SHR, XOR, LOAD, 0, XOR, STORE, 3,
        /* 24 */ LOAD, 3, LOAD, 1, ADD, PUSH, 3, SWAP, SUB, STORE, 1,
        /* 35 */ LOAD, 0, PUSH, 1, ADD, STORE, 0, JUMP, /* 43 is the HALT below */ 0, HALT};
    int rounds = argc > 1 ? atoi(argv[1]) : 1;
    int32_t fixed[sizeof code / sizeof *code];
    for (unsigned i = 0; i < sizeof code / sizeof *code; i++) fixed[i] = code[i];
    fixed[6] = sizeof code / sizeof *code - 1;
    printf("%08x\n", run(fixed, 20000u * rounds));
    return 0;
}
