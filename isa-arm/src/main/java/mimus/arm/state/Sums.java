package mimus.arm.state;

/** Additions that set the condition flags: AddWithCarry of the manual, in both widths; Arm ARM section J1.3. */
public final class Sums {
    private Sums() {}

    public static long add(ArmEnv e, long a, long b) {
        long sum = a + b;
        e.sign = sum;
        e.rest = sum;
        e.c = Long.compareUnsigned(sum, a) < 0;
        e.over = (a ^ sum) & (b ^ sum);
        return sum;
    }

    public static int add(ArmEnv e, int a, int b) {
        int sum = a + b;
        e.sign = sum;
        e.rest = sum;
        e.c = Integer.compareUnsigned(sum, a) < 0;
        e.over = (a ^ sum) & (b ^ sum);
        return sum;
    }

    public static long subtract(ArmEnv e, long a, long b) {
        long difference = a - b;
        e.sign = difference;
        e.rest = difference;
        e.c = Long.compareUnsigned(a, b) >= 0;
        e.over = (a ^ b) & (a ^ difference);
        return difference;
    }

    public static int subtract(ArmEnv e, int a, int b) {
        int difference = a - b;
        e.sign = difference;
        e.rest = difference;
        e.c = Integer.compareUnsigned(a, b) >= 0;
        e.over = (a ^ b) & (a ^ difference);
        return difference;
    }

    /** The sum with the carry flag; a subtraction if {@code b} is inverted. */
    public static long addWithCarry(ArmEnv e, long a, long b) {
        long sum = a + b + (e.c ? 1 : 0);
        e.sign = sum;
        e.rest = sum;
        e.c = (a & b | (a | b) & ~sum) < 0;
        e.over = (a ^ sum) & (b ^ sum);
        return sum;
    }

    /** The sum with the carry flag; a subtraction if {@code b} is inverted. */
    public static int addWithCarry(ArmEnv e, int a, int b) {
        int sum = a + b + (e.c ? 1 : 0);
        e.sign = sum;
        e.rest = sum;
        e.c = (a & b | (a | b) & ~sum) < 0;
        e.over = (a ^ sum) & (b ^ sum);
        return sum;
    }
}
