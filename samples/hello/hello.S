# Writes one line and exits with status 0: the smallest MIPS program for Linux, for o32 and n64.

#include <asm/unistd.h>
#include <sys/asm.h>
#include <sys/regdef.h>

        .text
        .globl  __start
__start:
        li      a0, 1                   # standard output
        PTR_LA  a1, line
        li      a2, end - line
        li      v0, __NR_write
        syscall
        li      a0, 0
        li      v0, __NR_exit
        syscall

        .section .rodata
line:   .ascii  HELLO
end:
