package mimus.debugger.trace;

/** How much a trace tells of each instruction. */
public enum Detail {
    /** Which thread, and where. */
    PC,
    /** Also the registers that it changed. */
    REGS,
    /** Also the memory that it changed, what is mapped, and what the kernel writes. */
    FULL
}
