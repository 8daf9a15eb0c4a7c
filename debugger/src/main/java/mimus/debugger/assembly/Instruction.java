package mimus.debugger.assembly;

import mimus.insn.Flow;

/**
 * One instruction in memory.
 *
 * @param bytes as they lie in memory
 * @param text in assembly
 * @param flow how control goes on
 * @param call whether it leaves a return address
 */
public record Instruction(long address, byte[] bytes, String text, Flow flow, boolean call) {
    public int length() {
        return bytes.length;
    }

    /** The address after it. */
    public long end() {
        return address + bytes.length;
    }

    /** The bytes as people read them. */
    public String hexadecimal() {
        StringBuilder text = new StringBuilder();
        for (byte octet : bytes) {
            text.append(text.isEmpty() ? "" : " ").append("%02x".formatted(octet));
        }
        return text.toString();
    }
}
