# A ROM for the PC in long mode: programs that may not do what the system may, system calls, stacks of handlers, page faults,
# a double fault, compatibility mode; what the processor said goes to the debug console (port 0x402).
# What it prints is in expected.txt, as the manual says. QEMU 7.2 differs: it takes a reserved bit of EFER, and its error codes
# for gates are twice as large in long mode.
        .set    resume, 0x7000
        .set    pml4, 0x10000
        .set    idt, 0x14000
        .set    tss, 0x15000
        .set    gdt, 0x16000

        .include "start.S"
        movl    $pml4, %edi
        xorl    %eax, %eax
        movl    $0x2000, %ecx
        rep stosl
        movl    $rom_gdt, %esi
        movl    $gdt, %edi
        movl    $(rom_gdt_end - rom_gdt), %ecx
        rep movsb
        movl    $pml4 + 0x1007, pml4
        movl    $pml4 + 0x2007, pml4 + 0x1000
        movl    $pml4 + 0x3007, pml4 + 0x1018
        movl    $0x00000087, pml4 + 0x2000      # 2 MiB for all
        movl    $0x00400083, pml4 + 0x2010      # 4 MiB: the system's
        movl    $0x00600087, pml4 + 0x2018      # 6 MiB: no code
        movl    $0x80000000, pml4 + 0x201c
        movl    $0xffe00085, pml4 + 0x3ff8      # the ROM
        movl    $33, %ecx
        movl    $idt, %edi
        movl    $stubs, %ebx
1:      movl    %ebx, %eax
        andl    $0xffff, %eax
        orl     $0x00180000, %eax
        movl    %eax, (%edi)
        movl    %ebx, %eax
        andl    $0xffff0000, %eax
        orl     $0x8e00, %eax
        movl    %eax, 4(%edi)
        addl    $16, %edi
        addl    $16, %ebx
        loop    1b
        orl     $0x6000, idt + 32 * 16 + 4      # open to programs
        orl     $1, idt + 8 * 16 + 4            # a stack of its own
        movl    $0x9000, tss + 4
        movl    $0xa000, tss + 0x24
        movl    $0x68, tss + 0x64
        movl    %cr4, %eax
        orl     $0x20, %eax
        movl    %eax, %cr4
        movl    $pml4, %eax
        movl    %eax, %cr3
        movl    $0xc0000080, %ecx
        rdmsr
        orl     $0x901, %eax                    # SCE, LME, NXE
        wrmsr
        movl    %cr0, %eax
        orl     $0x80010000, %eax
        movl    %eax, %cr0
        ljmpl   $0x18, $start64
        .code64
start64:
        lgdt    gdt_pointer(%rip)
        lidt    idt_pointer(%rip)
        movw    $0x40, %ax
        ltr     %ax
        movw    $0x20, %ax
        movw    %ax, %ss
        xorl    %eax, %eax
        movw    %ax, %ds
        movw    %ax, %es
        movl    $0xc0000081, %ecx               # STAR, LSTAR, FMASK
        xorl    %eax, %eax
        movl    $0x00280018, %edx
        wrmsr
        movl    $0xc0000082, %ecx
        movl    $syscalls, %eax
        xorl    %edx, %edx
        wrmsr
        movl    $0xc0000084, %ecx
        movl    $0x700, %eax
        wrmsr

        .macro  SAY text
        movl    $7f, %esi
        call    print
        .section .rodata
7:      .asciz  "\text"
        .text
        .endm
        .macro  EXPECT
        movl    $1f, resume
        .endm

        SAY     "system: undefined\n"
        EXPECT
        ud2
1:      SAY     "not canonical\n"
        EXPECT
        movabsq $0x0000800000000000, %rax
        movq    (%rax), %rax
1:      SAY     "EFER\n"
        EXPECT
        movl    $0xc0000080, %ecx
        movl    $0x80000901, %eax
        xorl    %edx, %edx
        wrmsr
1:      SAY     "written, not present\n"
        EXPECT
        movb    %al, 0x800001
1:      SAY     "no code\n"
        EXPECT
        movl    $0x600000, %eax
        jmp     *%rax
1:      SAY     "only to read\n"
        EXPECT
        movl    $start16, %eax
        movb    %al, (%rax)
1:      SAY     "registers: CR0 CR3 CR4 EFER TR\n"
        movq    %cr0, %rax
        call    hex
        movq    %cr3, %rax
        call    hex
        movq    %cr4, %rax
        call    hex
        movl    $0xc0000080, %ecx
        rdmsr
        call    hex
        strl    %eax
        call    hex
        call    line
        SAY     "lar, lsl, verr, verw\n"
        xorl    %eax, %eax
        movl    $0x38, %ecx
        larl    %ecx, %eax
        andl    $0xf0ff00, %eax
        call    hex
        lsll    %ecx, %eax
        call    hex
        verr    %cx
        setz    %al
        movzbl  %al, %eax
        call    hex
        verw    %cx
        setz    %al
        movzbl  %al, %eax
        call    hex
        call    line
        SAY     "double fault\n"
        EXPECT
        movl    $0x800100, %esp
        ud2
1:      movl    $0x8000, %esp
        SAY     "pages: accessed, dirty\n"
        movl    pml4, %eax
        call    hex
        movl    pml4 + 0x2000, %eax
        call    hex
        movl    pml4 + 0x2018, %eax
        call    hex
        movl    pml4 + 0x3ff8, %eax
        call    hex
        call    line

        SAY     "program\n"
        pushq   $0x33
        pushq   $0x6000
        pushq   $0x202
        pushq   $0x3b
        movl    $program, %eax
        pushq   %rax
        iretq

program:
        int     $32
        EXPECT
        hlt
1:      EXPECT
        cli
1:      EXPECT
        movq    %cr0, %rax
1:      EXPECT
        lgdt    gdt_pointer(%rip)
1:      EXPECT
        movb    $0, %al
        outb    %al, $0x80
1:      EXPECT
        movb    0x400000, %al
1:      EXPECT
        movb    %al, 0x400fff
1:      EXPECT
        movl    $0x600010, %eax
        jmp     *%rax
1:      EXPECT
        movb    %al, 0x800000
1:      EXPECT
        int3
1:      EXPECT
        int     $0x80
1:      EXPECT
        movl    $0x20, %eax
        movl    %eax, %ds
1:      EXPECT
        swapgs
1:      movl    $0x12345678, %eax
        std
        syscall
        movl    %eax, 0x5000
        int     $32
        # 32-bit code of a program
        subq    $8, %rsp
        movl    $narrow, (%rsp)
        movl    $0x2b, 4(%rsp)
        lretl
        .code32
narrow: movl    $0x33, %eax
        movl    %eax, %ds
        movl    %eax, %ss
        movl    $0x6000, %esp
        int     $32
        movl    $1f, resume
        movl    0x400010, %eax
1:      ljmpl   $0x3b, $wide
        .code64
wide:   int     $32
        movl    $2f, resume
        ud2

# Where the program is when it is done: the system goes on.
2:      movl    $finish, 0x7008
        int     $32
finish: SAY     "done\n"
        cli
3:      hlt
        jmp     3b

syscalls:
        movq    %rsp, 0x5008
        movl    $0x9000, %esp
        pushq   %rcx
        pushq   %r11
        call    hex
        movq    8(%rsp), %rax
        call    hex
        movq    (%rsp), %rax
        call    hex
        movl    %cs, %eax
        call    hex
        movl    %ss, %eax
        call    hex
        pushfq
        popq    %rax
        andl    $0xf00, %eax
        call    hex
        call    line
        popq    %r11
        popq    %rcx
        movq    0x5008, %rsp
        sysretq

# Prints the zero-terminated text at RSI.
print:  movw    $0x402, %dx
1:      movb    (%rsi), %al
        testb   %al, %al
        jz      2f
        outb    %al, %dx
        incq    %rsi
        jmp     1b
2:      ret

line:   movl    $newline, %esi
        jmp     print

# Prints a space and EAX.
hex:    pushq   %rbx
        pushq   %rcx
        movl    %eax, %ebx
        movw    $0x402, %dx
        movb    $' ', %al
        outb    %al, %dx
        movl    $8, %ecx
1:      roll    $4, %ebx
        movl    %ebx, %eax
        andl    $15, %eax
        pushq   %rdi
        leaq    digits(%rip), %rdi
        movb    (%rdi,%rax), %al
        popq    %rdi
        outb    %al, %dx
        loop    1b
        popq    %rcx
        popq    %rbx
        ret

        .balign 16
stubs:
        .set    vector, 0
        .rept   33
        .balign 16
        .if     (vector == 8) || ((vector >= 10) && (vector <= 14)) || (vector == 17)
        .else
        pushq   $0
        .endif
        pushq   $vector
        jmp     handler
        .set    vector, vector + 1
        .endr

# Vector, error code, RIP, CS, some flags, RSP, SS, the stack it uses, of a page fault CR2.
handler:
        pushq   %rax
        pushq   %rbx
        pushq   %rcx
        pushq   %rdx
        pushq   %rsi
        leaq    40(%rsp), %rbx
        movq    (%rbx), %rax
        call    hex
        movq    8(%rbx), %rax
        call    hex
        movq    16(%rbx), %rax
        call    hex
        movq    24(%rbx), %rax
        call    hex
        movq    32(%rbx), %rax
        andl    $0x3f00, %eax
        call    hex
        movq    40(%rbx), %rax
        call    hex
        movq    48(%rbx), %rax
        call    hex
        leaq    56(%rbx), %rax
        call    hex
        cmpq    $14, (%rbx)
        jne     1f
        movq    %cr2, %rax
        call    hex
1:      call    line
        movl    resume, %eax
        testl   %eax, %eax
        jz      2f
        movq    %rax, 16(%rbx)
        movl    $0, resume
2:      movl    0x7008, %eax            # back to the system
        testl   %eax, %eax
        jz      3f
        movq    %rax, 16(%rbx)
        movq    $0x18, 24(%rbx)
        movq    $2, 32(%rbx)
        movq    $0x8000, 40(%rbx)
        movq    $0x20, 48(%rbx)
3:      popq    %rsi
        popq    %rdx
        popq    %rcx
        popq    %rbx
        popq    %rax
        addq    $16, %rsp
        iretq

digits: .ascii  "0123456789abcdef"
newline: .asciz "\n"
        .balign 8
rom_gdt:
        .quad   0
        .quad   0x00cf9b000000ffff      # 08: code, 32 bits
        .quad   0x00cf93000000ffff      # 10: data
        .quad   0x00209b0000000000      # 18: code, 64 bits
        .quad   0x00cf93000000ffff      # 20: data
        .quad   0x00cffb000000ffff      # 28: code of programs, 32 bits
        .quad   0x00cff3000000ffff      # 30: data of programs
        .quad   0x0020fb0000000000      # 38: code of programs, 64 bits
        .quad   0x0000890150000067      # 40: TSS
        .quad   0
rom_gdt_end:
rom_gdt_pointer:
        .word   rom_gdt_end - rom_gdt - 1
        .long   rom_gdt
gdt_pointer:
        .word   rom_gdt_end - rom_gdt - 1
        .quad   gdt
idt_pointer:
        .word   33 * 16 - 1
        .quad   idt
