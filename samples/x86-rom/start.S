# How a ROM for the PC begins and where the processor enters it: from real mode to protected mode, with segments of 4 GiB and a
# stack. The table of descriptors is at rom_gdt_pointer: code, data, whatever else.
        .section .reset, "ax"
        .code16
        jmp     start16
        .balign 16, 0xff

        .text
start16:
        cli
        lgdtl   %cs:rom_gdt_pointer - start16
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        ljmpl   $0x08, $start32
        .code32
start32:
        movw    $0x10, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movl    $0x8000, %esp
