package mimus.arm.state;

/** Who acts upon the debug registers of the guest's own. */
public interface DebugEvents {
    /** None at all. */
    DebugEvents NONE = new DebugEvents() {
        @Override
        public void pointsChanged() {}

        @Override
        public boolean stepsFrom(int control) {
            return false;
        }

        @Override
        public void stateChanged() {}

        @Override
        public void steps(long address) {}
    };

    /** A breakpoint, a watchpoint, or what enables all of them has changed. */
    void pointsChanged();

    /** Whether an exception return to this state, as SPSR has it, takes PSTATE.SS from there; Arm ARM section D2.12.4. */
    boolean stepsFrom(int control);

    /** PSTATE has changed. */
    void stateChanged();

    /** Tells the address of the instruction that is stepped. */
    void steps(long address);
}
