# A ROM for the PC that debugs itself and makes mistakes, and tells on the debug console (port 0x402) what the processor said.
# What it prints is in expected.txt, as the manual says. QEMU 7.2 differs: int1 is no instruction for it,
# it knows neither general detect nor limits, reads unknown registers as 0, and does not go on behind a reserved bit of CR4.
# Breakpoints, watchpoints of memory and of a port, single steps, general detect; exceptions with their error codes.
        .include "start.S"
        # 32 interrupt gates at 0x1000
        movl    $stubs, %ebx
        movl    $0x1000, %edi
        movl    $32, %ecx
1:      movl    %ebx, %eax
        andl    $0xffff, %eax
        orl     $0x00080000, %eax
        movl    %eax, (%edi)
        movl    %ebx, %eax
        andl    $0xffff0000, %eax
        orl     $0x8e00, %eax
        movl    %eax, 4(%edi)
        addl    $8, %edi
        addl    $16, %ebx
        loop    1b
        lidtl   idt_pointer
        movl    %cr4, %eax
        orl     $0x18, %eax             # DE, PSE
        movl    %eax, %cr4

        .macro  TEST text
        movl    $7f, %esi
        call    print
        .section .rodata
7:      .asciz  "\text"
        .text
        .endm

        TEST    "int3\n"
        int3
        TEST    "int1\n"
        movl    $1f, resume             # where it is no instruction
        .byte   0xf1
1:      movl    $0, resume
        TEST    "single steps\n"
        pushfl
        orl     $0x100, (%esp)
        popfl
        nop
        movl    %ss, %eax
        movl    %eax, %ss               # no trap between this and the next
        nop
        pushfl
        andl    $~0x100, (%esp)
        popfl
        nop

        TEST    "breakpoint\n"
        movl    $target, %eax
        movl    %eax, %dr0
        movl    $0x401, %eax
        movl    %eax, %dr7
        nop
target: nop
        TEST    "watchpoint, written\n"
        movl    $0x3000, %eax
        movl    %eax, %dr1
        movl    $0x00d00404, %eax       # 4 bytes, writes
        movl    %eax, %dr7
        movl    0x3000, %ecx
        movb    $1, 0x3003
        movl    %ecx, 0x3004
        TEST    "watchpoint, accessed\n"
        movl    $0x00f00404, %eax
        movl    %eax, %dr7
        movl    0x3000, %ecx
        movw    0x2fff, %cx
        TEST    "port\n"
        movl    $0x80, %eax
        movl    %eax, %dr2
        movl    $0x02000410, %eax
        movl    %eax, %dr7
        outb    %al, $0x80
        nop
        TEST    "general detect\n"
        movl    $1f, resume
        movl    $0x2400, %eax
        movl    %eax, %dr7
        movl    %dr3, %eax
1:      xorl    %eax, %eax
        movl    %eax, %dr7
        movl    $0, resume

        TEST    "undefined\n"
        movl    $1f, resume
        ud2
1:      TEST    "divide\n"
        movl    $1f, resume
        xorl    %ecx, %ecx
        divl    %ecx
1:      TEST    "selector beyond the table\n"
        movl    $1f, resume
        movl    $0x1238, %eax
        movl    %eax, %es
1:      TEST    "segment not present\n"
        movl    $1f, resume
        movl    $0x18, %eax
        movl    %eax, %es
1:      TEST    "stack not present\n"
        movl    $1f, resume
        movl    $0x18, %eax
        movl    %eax, %ss
1:      TEST    "code as stack\n"
        movl    $1f, resume
        movl    $0x08, %eax
        movl    %eax, %ss
1:      TEST    "limit\n"
        movl    $1f, resume
        movl    $0x20, %eax
        movl    %eax, %fs
        movb    %fs:0xfff, %al
        movb    %fs:0x1000, %al
1:      TEST    "jump to data\n"
        movl    $1f, resume
        ljmpl   $0x10, $0
1:      TEST    "interrupt without a gate\n"
        movl    $1f, resume
        int     $0x80
1:      TEST    "no such register\n"
        movl    $1f, resume
        movl    $0x12345678, %ecx
        rdmsr
1:      movl    $0, resume
        # one table of large pages: 0 and the ROM as they are, 4 MiB not present, 8 MiB only to read
        movl    $0x2000, %edi
        xorl    %eax, %eax
        movl    $1024, %ecx
        rep stosl
        movl    $0x00000083, 0x2000
        movl    $0x00800081, 0x2008
        movl    $0xffc00083, 0x2ffc
        movl    $0x2000, %eax
        movl    %eax, %cr3
        movl    %cr0, %eax
        orl     $0x80010000, %eax       # PG, WP
        movl    %eax, %cr0
        TEST    "page not present\n"
        movl    $1f, resume
        movl    0x400123, %eax
1:      TEST    "page not present, written\n"
        movl    $1f, resume
        movl    %eax, 0x400ffe
1:      TEST    "page only to read\n"
        movl    $1f, resume
        movl    0x800000, %eax
        movl    %eax, 0x800456
1:      TEST    "code not present\n"
        movl    $1f, resume
        movl    $0x400000, %eax
        jmp     *%eax
1:      movl    0x2000, %eax            # accessed and dirty
        call    hex
        movl    0x2008, %eax            # accessed
        call    hex
        movl    $newline, %esi
        call    print
        TEST    "reserved bit of CR4\n"
        movl    $1f, resume
        movl    $0x80000018, %eax
        movl    %eax, %cr4
1:      movl    $0, resume
        TEST    "done\n"
        cli
1:      hlt
        jmp     1b

# Prints the zero-terminated text at ESI.
print:  pushl   %eax
        pushl   %edx
        movw    $0x402, %dx
1:      movb    %cs:(%esi), %al
        testb   %al, %al
        jz      2f
        outb    %al, %dx
        incl    %esi
        jmp     1b
2:      popl    %edx
        popl    %eax
        ret

# Prints a space and EAX.
hex:    pushal
        movl    %eax, %ebx
        movw    $0x402, %dx
        movb    $' ', %al
        outb    %al, %dx
        movl    $8, %ecx
1:      roll    $4, %ebx
        movl    %ebx, %eax
        andl    $15, %eax
        movb    %cs:digits(%eax), %al
        outb    %al, %dx
        loop    1b
        popal
        ret

        .balign 16
stubs:
        .set    vector, 0
        .rept   32
        .balign 16
        .if     (vector == 8) || ((vector >= 10) && (vector <= 14)) || (vector == 17)
        .else
        pushl   $0
        .endif
        pushl   $vector
        jmp     handler
        .set    vector, vector + 1
        .endr

# Vector, error code, EIP; of a debug exception DR6, of a page fault CR2. Goes on where "resume" says, or where it came from.
handler:
        pushal
        movl    %dr7, %ebx
        xorl    %eax, %eax
        cmpl    $1, 32(%esp)
        jne     1f
        movl    %dr6, %edi
1:      movl    $two, %esi
        call    print
        movl    32(%esp), %eax
        call    hex
        movl    36(%esp), %eax
        call    hex
        movl    40(%esp), %eax
        call    hex
        cmpl    $1, 32(%esp)
        jne     2f
        movl    %edi, %eax
        call    hex
        movl    $0, %eax
        movl    %eax, %dr6
        orl     $0x10000, 48(%esp)      # RF: over a breakpoint
2:      cmpl    $14, 32(%esp)
        jne     3f
        movl    %cr2, %eax
        call    hex
3:      movl    $newline, %esi
        call    print
        movl    resume, %eax
        testl   %eax, %eax
        jz      4f
        movl    %eax, 40(%esp)
        movl    $0, resume
4:      popal
        addl    $8, %esp
        iretl

        .set    resume, 0x7000
digits: .ascii  "0123456789abcdef"
two:    .asciz  " "
newline: .asciz "\n"
        .balign 8
gdt:    .quad   0
        .quad   0x00cf9b000000ffff      # code
        .quad   0x00cf93000000ffff      # data
        .quad   0x00cf13000000ffff      # data, not present
        .quad   0x0040930050000fff      # data, 4 KiB at 0x5000
gdt_end:
rom_gdt_pointer:
        .word   gdt_end - gdt - 1
        .long   gdt
idt_pointer:
        .word   32 * 8 - 1
        .long   0x1000
