package mimus.arm.state;

/** What of coprocessor 15 a program may use: thread pointers and the old barriers; Arm ARM section G8.2. */
public final class SystemControl implements Coprocessors {
    private static final int CP15 = 15;

    private static int key(int opc1, int crn, int crm, int opc2) {
        return opc1 << 12 | crn << 8 | crm << 4 | opc2;
    }

    @Override
    public int read(ArmEnv e, int coproc, int opc1, int crn, int crm, int opc2) {
        if (coproc == CP15) {
            switch (key(opc1, crn, crm, opc2)) {
                case 0x0d02:
                    return (int) e.tpidrEl0;
                case 0x0d03:
                    return (int) e.tpidrroEl0;
                default:
            }
        }
        throw e.undefined();
    }

    @Override
    public void write(ArmEnv e, int coproc, int opc1, int crn, int crm, int opc2, int value) {
        if (coproc == CP15) {
            switch (key(opc1, crn, crm, opc2)) {
                case 0x0d02:
                    e.tpidrEl0 = value;
                    return;
                case 0x0754: // CP15ISB, CP15DSB and CP15DMB
                case 0x07a4:
                case 0x07a5:
                    return;
                default:
            }
        }
        throw e.undefined();
    }
}
