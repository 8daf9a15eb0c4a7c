package mimus.translate;

/**
 * One register of the guest: a place in the env, however it is reached.
 *
 * @param owner internal name of the env's class
 * @param field that holds the value, or the array in which it stands
 * @param type descriptor of the value
 * @param number in the array, or -1
 * @param zero whether it reads as zero whatever is written to it
 * @param wide whether its value may be wider than those of other registers
 */
record GuestRegister(String owner, String field, String type, int number, boolean zero, boolean wide) {
    /** Whether it is in an array. */
    boolean indexed() {
        return number >= 0;
    }
}
