/*
 * The page of ours in every i386 process: how a program calls the system, and returns from the handler of a signal. C
 * libraries find the first by AT_SYSINFO, debuggers all by AT_SYSINFO_EHDR. Names and versions are those of Linux.
 */
        .text
        .globl  __kernel_vsyscall, __kernel_sigreturn, __kernel_rt_sigreturn
        .type   __kernel_vsyscall, @function
        .type   __kernel_sigreturn, @function
        .type   __kernel_rt_sigreturn, @function

        /* sysenter keeps neither ESP nor the place to return to: the system finds the stack in EBP, where the sixth
           argument has been pushed, and returns behind the int. A call that is made again begins with the int. */
        .balign 16
__kernel_vsyscall:
        .cfi_startproc
        pushl   %ecx
        .cfi_adjust_cfa_offset 4
        .cfi_rel_offset ecx, 0
        pushl   %edx
        .cfi_adjust_cfa_offset 4
        .cfi_rel_offset edx, 0
        pushl   %ebp
        .cfi_adjust_cfa_offset 4
        .cfi_rel_offset ebp, 0
        movl    %esp, %ebp
        sysenter
        int     $0x80
        popl    %ebp
        .cfi_adjust_cfa_offset -4
        .cfi_restore ebp
        popl    %edx
        .cfi_adjust_cfa_offset -4
        .cfi_restore edx
        popl    %ecx
        .cfi_adjust_cfa_offset -4
        .cfi_restore ecx
        ret
        .cfi_endproc
        .size   __kernel_vsyscall, . - __kernel_vsyscall

        /* Without unwinding information: debuggers and compilers' libraries know a signal's frame by these bytes. The nop
           is there since they look at what is before a return address. */
        .balign 16
        nop
__kernel_sigreturn:
        popl    %eax
        movl    $119, %eax
        int     $0x80
        .size   __kernel_sigreturn, . - __kernel_sigreturn

        .balign 16
        nop
__kernel_rt_sigreturn:
        movl    $173, %eax
        int     $0x80
        .size   __kernel_rt_sigreturn, . - __kernel_rt_sigreturn
