package mimus.arm.state;

/** What of coprocessor 15 a program may use: thread pointers and the old barriers; Arm ARM section G8.2. */
public final class SystemControl implements Coprocessor {
    /** Its number. */
    public static final int NUMBER = 15;

    private static int key(int opc1, int crn, int crm, int opc2) {
        return opc1 << 12 | crn << 8 | crm << 4 | opc2;
    }

    @Override
    public int read(ArmEnv e, int opc1, int crn, int crm, int opc2) {
        return switch (key(opc1, crn, crm, opc2)) {
            case 0x0d02 -> (int) e.tpidrEl0;
            case 0x0d03 -> (int) e.tpidrroEl0;
            default -> throw e.undefined();
        };
    }

    @Override
    public void write(ArmEnv e, int opc1, int crn, int crm, int opc2, int value) {
        switch (key(opc1, crn, crm, opc2)) {
            case 0x0d02 -> e.tpidrEl0 = value;
            case 0x0754, 0x07a4, 0x07a5 -> {} // CP15ISB, CP15DSB and CP15DMB
            default -> throw e.undefined();
        }
    }
}
