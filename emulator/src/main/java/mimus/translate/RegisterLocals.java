package mimus.translate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The registers that a region uses, in locals: most are read when it is entered and written back where it is left; those
 * that stay in the env are read where a block begins and written through.
 */
final class RegisterLocals {
    private final MethodVisitor method;
    private final boolean narrow;
    private final Map<GuestRegister, Integer> numbers;
    private final List<GuestRegister> registers;
    private final List<Integer> locals;
    private final BitSet inEnv;
    private BitSet fetched = new BitSet();
    private int free;

    /**
     * @param narrow whether {@code long} values of all but wide registers are sign-extended from 32 bits, and can be kept as
     *     {@code int}
     * @param first the first local to use
     */
    RegisterLocals(MethodVisitor method, boolean narrow, int first) {
        this(method, narrow, new HashMap<>(), new ArrayList<>(), new ArrayList<>(), new BitSet(), first);
    }

    private RegisterLocals(
            MethodVisitor method,
            boolean narrow,
            Map<GuestRegister, Integer> numbers,
            List<GuestRegister> registers,
            List<Integer> locals,
            BitSet inEnv,
            int free) {
        this.method = method;
        this.narrow = narrow;
        this.numbers = numbers;
        this.registers = registers;
        this.locals = locals;
        this.inEnv = inEnv;
        this.free = free;
    }

    /** The same locals, for other code. */
    RegisterLocals onto(MethodVisitor other) {
        return new RegisterLocals(other, narrow, numbers, registers, locals, inEnv, free);
    }

    /** Gives a register a local, unless it has one. */
    int number(GuestRegister register) {
        return numbers.computeIfAbsent(register, r -> {
            registers.add(r);
            locals.add(free);
            free += type(r).getSize();
            return registers.size() - 1;
        });
    }

    /** Says which registers are read where a block begins, and written through. */
    void leaveInEnv(BitSet numbers) {
        inEnv.or(numbers);
    }

    /** Whether a register is one of {@link #leaveInEnv}. */
    boolean inEnv(int number) {
        return inEnv.get(number);
    }

    /** Reads registers that stay in the env, for a block that begins. */
    void fetch(BitSet numbers) {
        fetched = numbers;
        numbers.stream().forEach(this::read);
    }

    /** The first local that is not in use. */
    int free() {
        return free;
    }

    private Type type(GuestRegister register) {
        return narrowed(register) ? Type.INT_TYPE : Type.getType(register.type());
    }

    private boolean narrowed(GuestRegister register) {
        return narrow && !register.wide() && register.type().equals("J");
    }

    /** Puts a register's value on the stack. */
    void load(GuestRegister register) {
        if (register.zero()) {
            method.visitInsn(register.type().equals("J") ? Opcodes.LCONST_0 : Opcodes.ICONST_0);
            return;
        }
        method.visitVarInsn(type(register).getOpcode(Opcodes.ILOAD), locals.get(number(register)));
        if (narrowed(register)) {
            method.visitInsn(Opcodes.I2L);
        }
    }

    /** Takes a register's value from the stack. */
    void store(GuestRegister register) {
        if (register.zero()) {
            method.visitInsn(register.type().equals("J") ? Opcodes.POP2 : Opcodes.POP);
            return;
        }
        if (narrowed(register)) {
            method.visitInsn(Opcodes.L2I);
        }
        int number = number(register);
        method.visitVarInsn(type(register).getOpcode(Opcodes.ISTORE), locals.get(number));
        if (inEnv.get(number)) {
            write(number);
        }
    }

    /** Reads all registers from the env that are kept in locals, here or throughout. */
    void enter() {
        for (int number = 0; number < registers.size(); number++) {
            if (!inEnv.get(number) || fetched.get(number)) {
                read(number);
            }
        }
    }

    private void read(int number) {
        GuestRegister register = registers.get(number);
        place(register);
        if (register.indexed()) {
            method.visitInsn(Type.getType(register.type()).getOpcode(Opcodes.IALOAD));
        } else {
            method.visitFieldInsn(Opcodes.GETFIELD, register.owner(), register.field(), register.type());
        }
        if (narrowed(register)) {
            method.visitInsn(Opcodes.L2I);
        }
        method.visitVarInsn(type(register).getOpcode(Opcodes.ISTORE), locals.get(number));
    }

    /** Writes registers to the env. */
    void leave(BitSet written) {
        written.stream().forEach(this::write);
    }

    private void write(int number) {
        GuestRegister register = registers.get(number);
        place(register);
        load(register);
        if (register.indexed()) {
            method.visitInsn(Type.getType(register.type()).getOpcode(Opcodes.IASTORE));
        } else {
            method.visitFieldInsn(Opcodes.PUTFIELD, register.owner(), register.field(), register.type());
        }
    }

    /** Puts on the stack what a bytecode needs to find a register's storage. */
    private void place(GuestRegister register) {
        method.visitVarInsn(Opcodes.ALOAD, RegionWriter.ENV);
        if (register.indexed()) {
            method.visitFieldInsn(Opcodes.GETFIELD, register.owner(), register.field(), "[" + register.type());
            Bytecode.push(method, register.number());
        }
    }
}
