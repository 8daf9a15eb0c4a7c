package mimus.cpu;

/** What a register is for in code as compilers make it, whatever it is called. */
public enum Purpose {
    /** Where control is. */
    PROGRAM_COUNTER,
    STACK_POINTER,
    FRAME_POINTER,
    /** Where a function that has called no other returns to. */
    RETURN_ADDRESS,
    /** What a function returns, if that is a whole number. */
    RESULT,
    /** Conditions of the last comparison. */
    FLAGS
}
