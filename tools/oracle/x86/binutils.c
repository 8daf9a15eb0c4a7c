/*
 * What binutils makes of bytes: the length of the instruction, and its text as objdump -M intel prints it.
 *
 *     binutils 64|32|16                  a line of bytes in hexadecimal in, the same with length and text out
 *     binutils 64|32|16 SEED COUNT       of random bytes; prefixes and rare opcode maps come more often than by chance
 *
 * A line is "bytes TAB length TAB text"; the text of what is no instruction contains "(bad)". Branch targets are those of
 * an instruction at address 0. Bytes beyond those given are 90.
 *
 *     gcc -O1 binutils.c -o binutils -lopcodes -lbfd -liberty -lz -lsframe    (Debian: binutils-dev; no -lsframe before 2.41)
 */
#define PACKAGE "mimus"
#include <dis-asm.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BYTES = 20, ROOM = 32 };

static char text[512];
static int used;
static uint64_t state;

static int append(const char *format, va_list list)
{
    used += vsnprintf(text + used, sizeof text - used, format, list);
    if (used >= (int) sizeof text) used = sizeof text - 1;
    return 0;
}

static int print(void *stream, const char *format, ...)
{
    (void) stream;
    va_list list;
    va_start(list, format);
    append(format, list);
    va_end(list);
    return 0;
}

static int styled(void *stream, enum disassembler_style style, const char *format, ...)
{
    (void) stream;
    (void) style;
    va_list list;
    va_start(list, format);
    append(format, list);
    va_end(list);
    return 0;
}

static void address(bfd_vma at, struct disassemble_info *info)
{
    info->fprintf_func(info->stream, "0x%lx", (unsigned long) at);
}

static void show(disassemble_info *info, disassembler_ftype disassemble, const unsigned char *bytes, int count)
{
    static unsigned char room[ROOM];
    memset(room, 0x90, ROOM);
    memcpy(room, bytes, count);
    info->buffer = room;
    info->buffer_length = ROOM;
    used = 0;
    text[0] = 0;
    int length = disassemble(0, info);
    for (int i = 0; i < count; i++) printf("%02x", bytes[i]);
    printf("\t%d\t%s\n", length, text);
}

static unsigned next(void)
{
    uint64_t z = state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return (z ^ z >> 31) >> 32;
}

static void random_bytes(unsigned char *bytes, int mode)
{
    static const unsigned char prefixes[] = {0x66, 0x67, 0xf0, 0xf2, 0xf3, 0x2e, 0x36, 0x3e, 0x26, 0x64, 0x65, 0x66, 0xf2, 0xf3};
    for (int i = 0; i < BYTES; i++) bytes[i] = next();
    int at = 0;
    int many = next() % 8;
    if (many > 3) for (many -= 4; many > 0; many--) bytes[at++] = prefixes[next() % sizeof prefixes];
    if (mode == 64 && next() % 3 == 0) bytes[at++] = 0x40 | next() & 15;
    switch (next() % 8) {
    case 0: case 1: bytes[at++] = 0x0f; break;
    case 2: bytes[at++] = 0x0f; bytes[at++] = 0x38; break;
    case 3: bytes[at++] = 0x0f; bytes[at++] = 0x3a; break;
    case 4:
        bytes[at++] = 0xc5;
        if (next() % 2) bytes[at] |= 0x78;
        break;
    case 5:
        bytes[at++] = 0xc4;
        bytes[at] = bytes[at] & 0xe0 | 1 + next() % 3;
        if (next() % 2) bytes[at + 1] |= 0x78;
        break;
    }
}

int main(int argc, char **argv)
{
    int mode = argc > 1 ? atoi(argv[1]) : 64;
    disassemble_info info;
    init_disassemble_info(&info, NULL, print, styled);
    info.arch = bfd_arch_i386;
    info.mach = (mode == 64 ? bfd_mach_x86_64 : mode == 32 ? bfd_mach_i386_i386 : bfd_mach_i386_i8086)
        | bfd_mach_i386_intel_syntax;
    info.disassembler_options = mode == 16 ? "i8086,intel" : "intel64"; // jumps as Intel's processors do them
    info.print_address_func = address;
    info.read_memory_func = buffer_read_memory;
    disassemble_init_for_target(&info);
    disassembler_ftype disassemble = disassembler(info.arch, false, info.mach, NULL);
    unsigned char bytes[ROOM];
    if (argc > 3) {
        state = strtoull(argv[2], NULL, 0);
        for (long n = atol(argv[3]); n > 0; n--) {
            random_bytes(bytes, mode);
            show(&info, disassemble, bytes, BYTES);
        }
        return 0;
    }
    char line[256];
    while (fgets(line, sizeof line, stdin)) {
        int count = 0;
        unsigned byte;
        for (char *p = line; count < ROOM && sscanf(p, "%2x", &byte) == 1; p += 2) bytes[count++] = byte;
        show(&info, disassemble, bytes, count);
    }
    return 0;
}
