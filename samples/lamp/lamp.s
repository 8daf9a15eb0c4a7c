@ Firmware for lamp.board: echoes what is typed, and an 'l' or a 'd' makes the lamp light or dark.
        .syntax unified
        .cpu    cortex-m3
        .thumb
        .word   0x20001000              @ the stack
        .word   start + 1
start:  ldr     r4, =0x40004000         @ the serial port: data, state, control
        ldr     r5, =0x40010000         @ the lamp
        movs    r0, #3
        str     r0, [r4, #8]
wait:   ldr     r0, [r4, #4]
        lsls    r0, r0, #30
        bpl     wait
        ldr     r0, [r4]
        str     r0, [r4]
        cmp     r0, #'l'
        ite     eq
        moveq   r1, #1
        movne   r1, #0
        cmp     r0, #'d'
        it      ne
        cmpne   r0, #'l'
        bne     wait
        str     r1, [r5]
        b       wait
        .ltorg
