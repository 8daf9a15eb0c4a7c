// Where exceptions of AArch32 lead, and what they leave in the registers: for modes.c.
    .syntax unified
    .arch_extension virt
    .arch_extension sec
    .global _start
_start:
    cpsid   aif
    .irp mode, 17, 18, 19, 23, 27, 31
    cps     #\mode
    ldr     sp, =stacks + 4096 * (\mode - 16)
    .endr
    cps     #19
    ldr     r0, =vectors
    mcr     p15, 0, r0, c12, c0, 0
    bl      kernel
1:  wfi
    b       1b

// user(function): runs a function in User mode until it makes the system call 0
    .global user
user:
    push    {r4-r12, lr}
    ldr     r1, =saved
    str     sp, [r1]
    ldr     r1, =userstate
    ldr     r1, [r1]
    msr     SPSR_fsxc, r1
    mov     lr, r0
    movs    pc, lr
    .global back
back:                                   // from the handler of system call 0
    ldr     r1, =saved
    ldr     sp, [r1]
    pop     {r4-r12, pc}

    .balign 32
    .global vectors
vectors:
    .irp number, 0, 1, 2, 3, 4, 5, 6, 7
    ldr     pc, 1f + 4 * \number
    .endr
1:  .word   v0, v1, v2, v3, v4, v5, v6, v7
    .irp number, 0, 1, 2, 3, 4, 5, 6, 7
v\number:
    push    {r0-r12, lr}
    mrs     r0, SPSR
    push    {r0, r1}
    mov     r0, #\number
    mov     r1, sp
    bl      handle
    pop     {r0, r1}
    msr     SPSR_fsxc, r0
    ldm     sp!, {r0-r12, pc}^
    .endr

// The address that svc, udf and bkpt of T32 are called at.
    .global narrow
    .thumb
    .thumb_func
narrow:
    svc     #7
    udf     #1
    bkpt    #0x12
    .inst.n 0xbfe8                      // it al
    svc     #8
    .inst.n 0xbfe4                      // itt al
    nop
    udf     #2
    svc     #0

    .bss
    .balign 16
saved: .skip 16
stacks: .skip 4096 * 16
