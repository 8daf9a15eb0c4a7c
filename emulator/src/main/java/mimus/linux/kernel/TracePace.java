package mimus.linux.kernel;

/** How far a traced task goes until it stands still again, if nothing else happens. */
public enum TracePace {
    FREELY,
    CALL_BY_CALL,
    ONE_INSTRUCTION
}
