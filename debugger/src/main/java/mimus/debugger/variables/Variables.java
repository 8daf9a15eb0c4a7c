package mimus.debugger.variables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mimus.debugger.dwarf.DebugInfo;
import mimus.debugger.dwarf.Entry;
import mimus.debugger.dwarf.StackMachine;
import mimus.debugger.dwarf.Tag;
import mimus.debugger.dwarf.Variable;
import mimus.debugger.expression.Expression;
import mimus.debugger.expression.Scope;
import mimus.debugger.expression.Type;
import mimus.debugger.expression.Value;
import mimus.debugger.symbols.Frame;
import mimus.debugger.symbols.Module;
import mimus.error.UserError;

/** The variables that a function sees, as its compiler described them. */
public final class Variables {
    private final Frame frame;
    private final Module module;
    private final Scope scope;
    private final RegisterWriter writer;
    private final TypeReader types;
    private final Entry function;
    private final long address;

    /** Changes a register of the frame, by DWARF's number. */
    public interface RegisterWriter {
        void write(int number, long value);
    }

    /** @param module that the frame's code belongs to */
    public Variables(Frame frame, Module module, Scope scope, RegisterWriter writer) {
        this.frame = frame;
        this.module = module;
        this.scope = scope;
        this.writer = writer;
        this.types = new TypeReader(scope.types());
        this.address = frame.pc() - module.distance() - (frame.number() == 0 ? 0 : 1);
        this.function = module.information().function(address);
    }

    /** Parameters and variables of the function in the blocks that control is in, the innermost last. */
    private List<Entry> visible(boolean parameters, boolean locals) {
        List<Entry> all = new ArrayList<>();
        if (function != null) {
            collect(function, parameters, locals, all);
        }
        return all;
    }

    private void collect(Entry block, boolean parameters, boolean locals, List<Entry> all) {
        for (Entry entry : block.children()) {
            boolean wanted = entry.tag() == Tag.FORMAL_PARAMETER ? parameters : entry.tag() == Tag.VARIABLE && locals;
            if (wanted) {
                all.add(entry);
            } else if (entry.tag() == Tag.LEXICAL_BLOCK && entry.holds(address)) {
                collect(entry, parameters, locals, all);
            }
        }
    }

    /** The values of parameters, by name; null for one that is nowhere now. */
    public Map<String, Value> parameters() {
        return values(visible(true, false));
    }

    /** The values of local variables, by name; null for one that is nowhere now. */
    public Map<String, Value> locals() {
        return values(visible(false, true));
    }

    private Map<String, Value> values(List<Entry> entries) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Entry entry : entries) {
            values.put(entry.name(), valueIfAny(entry));
        }
        return values;
    }

    /** Null for one whose place depends on a register that was lost on the way out to the frame, too. */
    private Value valueIfAny(Entry entry) {
        try {
            return value(entry);
        } catch (UserError nowhere) {
            return null;
        }
    }

    /**
     * The value of a name, looked for from the innermost block outwards.
     *
     * @return null if no variable has that name
     * @throws UserError if it is nowhere now
     */
    public Value named(String name) {
        List<Entry> near = visible(true, true);
        for (int i = near.size() - 1; i >= 0; i--) {
            if (near.get(i).name().equals(name)) {
                Value value = value(near.get(i));
                if (value == null) {
                    throw new UserError("'" + name + "' is nowhere now: the compiler did without it");
                }
                return value;
            }
        }
        Entry global = global(name);
        return global == null ? null : value(global);
    }

    private Entry global(String name) {
        DebugInfo information = module.information();
        Entry unit = information.unit(address);
        Entry near = unit == null
                ? null
                : unit.children(Tag.VARIABLE)
                        .filter(entry -> entry.name().equals(name))
                        .findFirst()
                        .orElse(null);
        return near != null ? near : information.named(Tag.VARIABLE, name);
    }

    /**
     * Where a variable is kept, whatever the frame, while control is at the same place.
     *
     * @param register by DWARF's number, or -1
     * @param address in memory, if it is not in a register
     */
    public record Kept(Type type, int register, long address) {}

    /**
     * Where the variable of a name is kept.
     *
     * @return null if there is none of that name
     * @throws UserError if it depends on the frame, or the variable is nowhere now
     */
    public Kept kept(String name) {
        List<Entry> near = visible(true, true);
        Entry entry = near.stream()
                .filter(one -> one.name().equals(name))
                .reduce((outer, inner) -> inner)
                .orElseGet(() -> global(name));
        if (entry == null) {
            return null;
        }
        Variable.Where where = new Variable(entry).find(address, new Unasked());
        if (where == null || where.value()) {
            throw new UserError("'" + name + "' has no place of its own now");
        }
        return new Kept(types.of(entry), where.register(), where.address());
    }

    private Value value(Entry entry) {
        Type type = types.of(entry);
        Variable.Where where = new Variable(entry).find(address, new Asked());
        if (where == null) {
            return null;
        }
        if (where.register() >= 0) {
            Long bits = frame.registers().get(where.register());
            return bits == null ? null : new Value(type, Value.of(type, bits).bits(), new InRegister(where.register()));
        }
        return where.value() ? Value.of(type, where.address()) : Expression.at(scope, type, where.address());
    }

    /** A variable that is kept in a register. */
    private final class InRegister implements Value.Place {
        private final int number;

        InRegister(int number) {
            this.number = number;
        }

        @Override
        public void store(long bits) {
            if (frame.number() != 0) {
                throw new UserError("only the innermost function's registers can be changed");
            }
            writer.write(number, bits);
        }

        @Override
        public long address() {
            throw new UserError("that is in a register and has no address");
        }
    }

    private final class Asked implements StackMachine.Machine {
        @Override
        public long register(int number) {
            Long value = frame.registers().get(number);
            if (value == null) {
                throw new UserError("register " + number + " of a frame is not known");
            }
            return value;
        }

        @Override
        public long load(long at, int size) {
            return scope.load(at, size);
        }

        @Override
        public long frame() {
            return frame.address();
        }

        @Override
        public long frameBase() {
            return function == null ? frame() : Variable.frameBase(function, address, this);
        }

        @Override
        public long distance() {
            return module.distance();
        }

        @Override
        public int addressSize() {
            return scope.types().address().size();
        }
    }

    /** Knows what does not depend on the frame. */
    private final class Unasked implements StackMachine.Machine {
        private static UserError depends() {
            return new UserError("it depends on the frame");
        }

        @Override
        public long register(int number) {
            throw depends();
        }

        @Override
        public long load(long at, int size) {
            throw depends();
        }

        @Override
        public long frame() {
            throw depends();
        }

        @Override
        public long frameBase() {
            throw depends();
        }

        @Override
        public long distance() {
            return module.distance();
        }

        @Override
        public int addressSize() {
            return scope.types().address().size();
        }
    }
}
