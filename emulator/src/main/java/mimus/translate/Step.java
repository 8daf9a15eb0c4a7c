package mimus.translate;

import java.util.List;
import java.util.stream.Stream;
import mimus.memory.DirectPort;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** One thing that a spliced method does. */
sealed interface Step {
    void emit(Splice to);

    /** Whether it may leave the instruction to the interpreter. */
    default boolean refuses() {
        return false;
    }

    default void registers(long[] values, Meaning.RegisterUse use) {}

    /** A bytecode that stays as it is. */
    record Plain(AbstractInsnNode insn) implements Step {
        @Override
        public void emit(Splice to) {
            insn.accept(to.method());
        }
    }

    /** The env goes on the stack. */
    record LoadEnv() implements Step {
        @Override
        public void emit(Splice to) {
            to.method().visitVarInsn(Opcodes.ALOAD, RegionWriter.ENV);
        }
    }

    /** A number goes on the stack. */
    record Push(Expression number, boolean wide) implements Step {
        @Override
        public void emit(Splice to) {
            Bytecode.push(to.method(), number.value(to.values()), wide);
        }
    }

    /** The address of the instruction goes on the stack. */
    record PushPlace() implements Step {
        @Override
        public void emit(Splice to) {
            Bytecode.push(to.method(), to.pc(), true);
        }
    }

    /** A local of the method's own is read or written. */
    record Variable(int opcode, int slot) implements Step {
        @Override
        public void emit(Splice to) {
            to.method().visitVarInsn(opcode, to.base() + slot);
        }
    }

    /** A local of the method's own is counted up. */
    record Increment(int slot, int by) implements Step {
        @Override
        public void emit(Splice to) {
            to.method().visitIincInsn(to.base() + slot, by);
        }
    }

    /** A register's value goes on the stack, or comes from there. */
    record Access(Accessor accessor, Expression number, boolean writes) implements Step {
        @Override
        public void emit(Splice to) {
            GuestRegister register = register(to.values());
            if (writes) {
                to.registers().store(register);
            } else {
                to.registers().load(register);
            }
        }

        @Override
        public void registers(long[] values, Meaning.RegisterUse use) {
            use.of(register(values), writes);
        }

        private GuestRegister register(long[] values) {
            return accessor.register((int) number.value(values));
        }
    }

    /**
     * One of the env's ways to memory.
     *
     * @param load whether it is a load
     * @param bits to transfer
     * @param checksLoad whether it asks for the right to load; {@code checksStore}: to store
     */
    record Port(boolean load, int bits, boolean checksLoad, boolean checksStore) {
        /** Those that are wanted: {@link Accesses#LOAD}, {@link Accesses#STORE}. */
        int rights() {
            return (checksLoad ? Accesses.LOAD : 0) | (checksStore ? Accesses.STORE : 0);
        }

        /** By the name of the env's method. */
        static Port of(String name) {
            String kind = name.replaceFirst("\\d+", "");
            int bits = Integer.parseInt(name.substring(kind.length()));
            return switch (kind) {
                case "load" -> new Port(true, bits, true, false);
                case "loadToStore" -> new Port(true, bits, true, true);
                case "store" -> new Port(false, bits, false, true);
                case "storeBack" -> new Port(false, bits, false, false);
                default -> throw new IllegalArgumentException(name);
            };
        }
    }

    /**
     * A load or store of plain memory; of any other, the instruction is left to the interpreter.
     *
     * @param temporary first of some locals that the method does not use
     * @param kept sizes of the values that are on the stack below, from the top
     */
    record Direct(Port port, int temporary, List<Integer> kept) implements Step {
        /** Questions of a {@link DirectPort} by the rights that are wanted. */
        private static final String[] BARS = {null, "barsLoad", "barsStore", "barsUpdate"};

        @Override
        public boolean refuses() {
            return port.checksLoad() || port.checksStore();
        }

        @Override
        public void emit(Splice to) {
            emit(to, to.accesses().next(port, false));
        }

        private void emit(Splice to, Accesses.Plan plan) {
            MethodVisitor method = to.method();
            boolean wide = port.bits() == 64;
            int value = to.base() + temporary + 2;
            if (!port.load()) {
                method.visitVarInsn(wide ? Opcodes.LSTORE : Opcodes.ISTORE, value);
            }
            place(to, plan);
            if (port.load()) {
                call(to, "get", wide ? "(J)J" : "(J)I");
            } else {
                method.visitVarInsn(wide ? Opcodes.LLOAD : Opcodes.ILOAD, value);
                call(to, "put", wide ? "(JJ)V" : "(JI)V");
            }
        }

        /** Puts the place on the host on the stack, for the address that is there. */
        private void place(Splice to, Accesses.Plan plan) {
            MethodVisitor method = to.method();
            if (plan == null) {
                int size = port.bits() / 8;
                place(to, port.rights(), to.memory().reach(size), to.memory().odd(size), to.refusal());
                return;
            }
            Accesses.Group group = plan.group();
            int local = to.accesses().local(group);
            if (plan.first()) {
                Bytecode.pushLong(method, -plan.delta());
                method.visitInsn(Opcodes.LADD);
                place(
                        to,
                        group.rights(),
                        group.reach(),
                        group.odd(),
                        to.accesses().missed());
                method.visitVarInsn(Opcodes.LSTORE, local);
            } else {
                method.visitInsn(Opcodes.POP2);
            }
            method.visitVarInsn(Opcodes.LLOAD, local);
            Bytecode.pushLong(method, plan.delta());
            method.visitInsn(Opcodes.LADD);
        }

        private void place(Splice to, int rights, int reach, int odd, Label refusal) {
            MethodVisitor method = to.method();
            boolean narrow = to.memory().port() instanceof DirectPort.OfInt;
            String type = narrow ? "I" : "J";
            int load = narrow ? Opcodes.ILOAD : Opcodes.LLOAD;
            int address = to.base() + temporary;
            if (narrow) {
                method.visitInsn(Opcodes.L2I);
            }
            method.visitVarInsn(narrow ? Opcodes.ISTORE : Opcodes.LSTORE, address);
            if (rights != 0) {
                port(to);
                method.visitVarInsn(load, address);
                Bytecode.push(method, reach);
                Bytecode.push(method, odd);
                ask(to, BARS[rights], "(" + type + "II)Z");
                refuse(to, refusal);
            }
            port(to);
            method.visitVarInsn(load, address);
            ask(to, "host", "(" + type + ")J");
        }

        private void refuse(Splice to, Label refusal) {
            if (kept.isEmpty() && to.kept().isEmpty()) {
                to.method().visitJumpInsn(Opcodes.IFNE, refusal);
                return;
            }
            Label allowed = new Label();
            to.method().visitJumpInsn(Opcodes.IFEQ, allowed);
            Stream.concat(kept.stream(), to.kept().stream())
                    .forEach(size -> to.method().visitInsn(size == 2 ? Opcodes.POP2 : Opcodes.POP));
            to.method().visitJumpInsn(Opcodes.GOTO, refusal);
            to.method().visitLabel(allowed);
        }

        private static Class<? extends DirectPort> portType(Splice to) {
            return to.memory().port() instanceof DirectPort.OfInt ? DirectPort.OfInt.class : DirectPort.OfLong.class;
        }

        private static void port(Splice to) {
            to.owner().load(to.method(), to.memory().port(), portType(to));
        }

        private static void ask(Splice to, String name, String descriptor) {
            String port = Type.getInternalName(portType(to));
            to.method().visitMethodInsn(Opcodes.INVOKEINTERFACE, port, name, descriptor, true);
        }

        private void call(Splice to, String name, String descriptor) {
            String order = Type.getInternalName(to.memory().order());
            to.method().visitMethodInsn(Opcodes.INVOKESTATIC, order, name + port.bits(), descriptor, false);
        }
    }

    /**
     * The instruction is left to the interpreter.
     *
     * @param kept sizes of the values that are on the stack, from the top
     */
    record Refuse(List<Integer> kept) implements Step {
        @Override
        public boolean refuses() {
            return true;
        }

        @Override
        public void emit(Splice to) {
            Stream.concat(kept.stream(), to.kept().stream())
                    .forEach(size -> to.method().visitInsn(size == 2 ? Opcodes.POP2 : Opcodes.POP));
            to.method().visitJumpInsn(Opcodes.GOTO, to.refusal());
        }
    }

    /**
     * A load or store behind something that cannot be done twice: as above if another access has made sure of it, otherwise the
     * env's own.
     *
     * @param call what it replaces
     * @param temporary first of some locals that the method does not use
     */
    record Late(Port port, MethodInsnNode call, int temporary) implements Step {
        @Override
        public void emit(Splice to) {
            Accesses.Plan plan = to.accesses().next(port, true);
            if (plan == null) {
                call(to);
            } else {
                new Direct(port, temporary, List.of()).emit(to, plan);
            }
        }

        private void call(Splice to) {
            MethodVisitor method = to.method();
            int address = to.base() + temporary;
            int value = address + 2;
            boolean wide = port.bits() == 64;
            if (!port.load()) {
                method.visitVarInsn(wide ? Opcodes.LSTORE : Opcodes.ISTORE, value);
            }
            method.visitVarInsn(Opcodes.LSTORE, address);
            method.visitVarInsn(Opcodes.ALOAD, RegionWriter.ENV);
            method.visitVarInsn(Opcodes.LLOAD, address);
            if (!port.load()) {
                method.visitVarInsn(wide ? Opcodes.LLOAD : Opcodes.ILOAD, value);
            }
            call.accept(method);
        }
    }

    /** A branch inside the method. */
    record Jump(int opcode, LabelNode target) implements Step {
        @Override
        public void emit(Splice to) {
            to.method().visitJumpInsn(opcode, to.label(target));
        }
    }

    /** A branch with many targets inside the method. */
    record Switch(LabelNode otherwise, int[] keys, List<LabelNode> targets) implements Step {
        @Override
        public void emit(Splice to) {
            Label[] labels = targets.stream().map(to::label).toArray(Label[]::new);
            to.method().visitLookupSwitchInsn(to.label(otherwise), keys, labels);
        }
    }

    /**
     * Where branches lead.
     *
     * @param backwards whether one of them stands behind it
     */
    record Mark(LabelNode label, boolean backwards) implements Step {
        @Override
        public void emit(Splice to) {
            if (backwards) {
                to.method().begin(to.label(label));
            } else {
                to.method().meet(to.label(label));
            }
        }
    }

    /** The method is over before its last bytecode; what it returns is on the stack. */
    record Return() implements Step {
        @Override
        public void emit(Splice to) {
            to.leave();
        }
    }

    /**
     * Another method in place of a call to it.
     *
     * @param above slots that the method around it uses
     * @param arguments by parameter; null for one that is on the stack
     * @param slots of the parameters
     * @param stores what moves a parameter from the stack to its slot; 0 for the env
     * @param kept sizes of the values that are on the stack below the arguments, from the top
     */
    record Inlined(
            Meaning meaning, int above, List<Expression> arguments, int[] slots, int[] stores, List<Integer> kept)
            implements Step {
        @Override
        public boolean refuses() {
            return meaning.refuses();
        }

        @Override
        public void emit(Splice to) {
            Splice inner = to.inner(values(to.values()), to.base() + above, kept);
            for (int i = slots.length - 1; i >= 0; i--) {
                if (stores[i] != 0 && arguments.get(i) == null) {
                    to.method().visitVarInsn(stores[i], inner.base() + slots[i]);
                }
            }
            meaning.emit(inner);
        }

        @Override
        public void registers(long[] values, Meaning.RegisterUse use) {
            meaning.registers(values(values), use);
        }

        private long[] values(long[] outer) {
            long[] values = new long[meaning.locals()];
            for (int i = 0; i < slots.length; i++) {
                Expression argument = arguments.get(i);
                if (argument != null) {
                    values[slots[i]] = argument.value(outer);
                }
            }
            return values;
        }
    }
}
