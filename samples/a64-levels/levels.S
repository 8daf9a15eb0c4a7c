// Where exceptions of AArch64 come from and go to, and what they leave in the registers: for start.c.
    .global _start
_start:
    adr     x0, vectors
    msr     vbar_el3, x0
    msr     vbar_el2, x0
    msr     vbar_el1, x0
    ldr     x0, =stack3
    mov     sp, x0
    mov     x0, #0x30d00000 >> 16 << 16
    movk    x0, #0x0800
    msr     sctlr_el1, x0
    mov     x0, #1 << 31                // EL1 is AArch64
    msr     hcr_el2, x0
    mov     x0, #0x33ff
    msr     cptr_el2, x0
    msr     cptr_el3, xzr
    mov     x0, #0x501                  // EL2 is AArch64, HVC is enabled, not secure
    orr     x0, x0, #0x30
    msr     scr_el3, x0
    ldr     x0, =stack1
    msr     sp_el1, x0
    ldr     x0, =stack2
    ldr     x1, =stack0
    msr     sp_el0, x1
    msr     sp_el2, x0
    bl      firmware                    // in EL3
    mov     x0, #0x3c9
    msr     spsr_el3, x0
    adr     x0, 1f
    msr     elr_el3, x0
    eret
1:  bl      hypervisor                  // in EL2
    mov     x0, #0x3c5
    msr     spsr_el2, x0
    adr     x0, 2f
    msr     elr_el2, x0
    eret
2:  bl      kernel                      // in EL1
3:  wfi
    b       3b

// user(function): runs a function in EL0 until it makes the system call 0
    .global user
user:
    stp     x29, x30, [sp, #-112]!
    stp     x19, x20, [sp, #16]
    stp     x21, x22, [sp, #32]
    stp     x23, x24, [sp, #48]
    stp     x25, x26, [sp, #64]
    stp     x27, x28, [sp, #80]
    ldr     x1, =saved
    mov     x2, sp
    str     x2, [x1]
    msr     elr_el1, x0
    ldr     x1, =userstate
    ldr     x1, [x1]
    msr     spsr_el1, x1
    eret
    .global back
back:                                   // from the handler of system call 0
    ldr     x1, =saved
    ldr     x2, [x1]
    mov     sp, x2
    ldp     x19, x20, [sp, #16]
    ldp     x21, x22, [sp, #32]
    ldp     x23, x24, [sp, #48]
    ldp     x25, x26, [sp, #64]
    ldp     x27, x28, [sp, #80]
    ldp     x29, x30, [sp], #112
    ret

    .macro  vector number
    .balign 128
    stp     x29, x30, [sp, #-256]!
    stp     x0, x1, [sp, #16]
    mov     x0, #\number
    b       common
    .endm

    .balign 2048
vectors:
    vector 0
    vector 1
    vector 2
    vector 3
    vector 4
    vector 5
    vector 6
    vector 7
    vector 8
    vector 9
    vector 10
    vector 11
    vector 12
    vector 13
    vector 14
    vector 15
common:
    stp     x2, x3, [sp, #32]
    stp     x4, x5, [sp, #48]
    stp     x6, x7, [sp, #64]
    stp     x8, x9, [sp, #80]
    stp     x10, x11, [sp, #96]
    stp     x12, x13, [sp, #112]
    stp     x14, x15, [sp, #128]
    stp     x16, x17, [sp, #144]
    str     x18, [sp, #160]
    mov     x1, sp
    bl      handle
    ldr     x18, [sp, #160]
    ldp     x16, x17, [sp, #144]
    ldp     x14, x15, [sp, #128]
    ldp     x12, x13, [sp, #112]
    ldp     x10, x11, [sp, #96]
    ldp     x8, x9, [sp, #80]
    ldp     x6, x7, [sp, #64]
    ldp     x4, x5, [sp, #48]
    ldp     x2, x3, [sp, #32]
    ldp     x0, x1, [sp, #16]
    ldp     x29, x30, [sp], #256
    eret

    .bss
    .balign 16
saved: .skip 16
    .skip 4096
stack0:
    .skip 4096
stack1:
    .skip 4096
stack2:
    .skip 4096
stack3:
