package mimus.debugger.command;

import java.util.Locale;
import mimus.cpu.Cpu;
import mimus.cpu.NoSuchRegister;
import mimus.cpu.Purpose;
import mimus.cpu.Register;
import mimus.debugger.expression.Scope;
import mimus.debugger.expression.Type;
import mimus.debugger.expression.Types;
import mimus.debugger.expression.Value;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.symbols.Backtrace;
import mimus.debugger.symbols.Frame;
import mimus.debugger.symbols.Module;
import mimus.debugger.symbols.Named;
import mimus.debugger.variables.Variables;
import mimus.error.UserError;

/** What names mean for one thread. */
final class ThreadScope implements Scope {
    private final Desk desk;
    private final GuestThread thread;
    private final Types types;

    ThreadScope(Desk desk, GuestThread thread) {
        this.desk = desk;
        this.thread = thread;
        this.types = desk.types(thread.process().target().bits());
    }

    @Override
    public Types types() {
        return types;
    }

    @Override
    public Value symbol(String name) {
        Variables variables = variables();
        Value described = variables == null ? null : variables.named(name);
        if (described != null) {
            return described;
        }
        Named named = desk.symbols().named(name);
        if (named == null) {
            return null;
        }
        if (named.code()) {
            Type code = types.pointer(new Type.Code("void ()"));
            return new Value(code, named.address(), at(named.address(), 0));
        }
        Type type = typeOf(named);
        long bits = load(named.address(), type.size());
        return new Value(type, Value.of(type, bits).bits(), at(named.address(), type.size()));
    }

    /** As {@link Variables#kept}, for all that has a name where the thread is; a {@link UserError} if it is not so simple. */
    Variables.Kept kept(String name) {
        Frame frame = innermost();
        Module module = frame == null ? null : desk.symbols().moduleAt(frame.pc());
        Variables.Kept described =
                module == null ? null : new Variables(frame, module, this, this::registerOf).kept(name);
        Named named = described != null ? null : desk.symbols().named(name);
        if (described == null && (named == null || named.code())) {
            throw new UserError("no variable '" + name + "' is known");
        }
        return described != null ? described : new Variables.Kept(typeOf(named), -1, named.address());
    }

    private Type typeOf(Named named) {
        int size = named.size() == 1 || named.size() == 2 || named.size() == 8 ? (int) named.size() : 4;
        return types.whole(size, true);
    }

    /** The register of DWARF's number. */
    Register<?> numbered(int dwarfNumber) {
        for (Register<?> register : thread.cpu().registers().all()) {
            if (register.dwarfNumber() == dwarfNumber) {
                return register;
            }
        }
        throw new UserError("register " + dwarfNumber + " is not known");
    }

    /** What the function sees that is looked at; null where no compiler tells. */
    Variables variables() {
        return variables(thread.equals(desk.thread()) ? desk.frame() : innermost());
    }

    /** What the function of a frame sees; null where no compiler tells. */
    Variables variables(Frame frame) {
        Module module = frame == null ? null : desk.symbols().moduleAt(frame.pc());
        return module == null ? null : new Variables(frame, module, this, this::registerOf);
    }

    private Frame innermost() {
        return new Backtrace(thread, desk.symbols())
                .frames(1).stream().findFirst().orElse(null);
    }

    private void registerOf(int dwarfNumber, long value) {
        for (Register<?> register : thread.cpu().registers().all()) {
            if (register.dwarfNumber() == dwarfNumber) {
                desk.session().act(() -> thread.cpu().write(register.name(), value));
            }
        }
    }

    private Value.Place at(long address, int size) {
        return new Value.Place() {
            @Override
            public void store(long bits) {
                if (size == 0) {
                    throw new UserError("a function cannot be changed like a variable (see 'help asm')");
                }
                ThreadScope.this.store(address, size, bits);
            }

            @Override
            public long address() {
                return address;
            }

            @Override
            public boolean inMemory() {
                return true;
            }
        };
    }

    @Override
    public Value dollar(String name) {
        if (name.isEmpty() || name.equals("$") || name.matches("\\d+")) {
            return remembered(name);
        }
        Register<?> register = register(name);
        if (register != null) {
            return register(register.name(), Math.min(64, register.bits()), isAddress(register));
        }
        Value variable = desk.variables().get(name);
        Type type = variable == null ? types.named("int") : variable.type();
        return new Value(type, variable == null ? 0 : variable.bits(), new Variable(name, type));
    }

    /** {@code $sp} is the whole stack pointer, also where a part of it has that name. */
    Register<?> register(String name) {
        return name.equals("sp")
                ? thread.cpu().registers().serving(Purpose.STACK_POINTER)
                : thread.cpu().registers().find(name);
    }

    static boolean isAddress(Register<?> register) {
        return register.type().endsWith("_ptr");
    }

    private Value remembered(String name) {
        int size = desk.history().size();
        int number = name.isEmpty() ? size : name.equals("$") ? size - 1 : Integer.parseInt(name);
        if (number < 1 || number > size) {
            throw new UserError("there is no value $" + name + " in the history");
        }
        return desk.history().get(number - 1);
    }

    /** A variable of the debugger, which takes the type of what is assigned first. */
    private final class Variable implements Value.Place {
        private final String name;
        private final Type type;

        Variable(String name, Type type) {
            this.name = name;
            this.type = type;
        }

        @Override
        public void store(long bits) {
            desk.variables().put(name, Value.of(type, bits));
        }

        @Override
        public long address() {
            throw new UserError("$" + name + " is a variable of the debugger and has no address");
        }
    }

    /** @param path of a register or a field of one */
    private Value register(String path, int bits, boolean address) {
        Cpu<?> cpu = thread.cpu();
        int size = bits <= 8 ? 1 : bits <= 16 ? 2 : bits <= 32 ? 4 : 8;
        Type type = address ? types.pointer(types.named("void")) : types.whole(size, false);
        return new Value(type, Value.of(type, cpu.read(path)).bits(), new Value.Place() {
            @Override
            public void store(long value) {
                desk.session().act(() -> thread.cpu().write(path, value));
                desk.session().tell(desk.client(), "changed " + path);
            }

            @Override
            public long address() {
                throw new UserError(path + " is a register and has no address");
            }
        });
    }

    /** {@code gpr[4]} is register {@code r4}; all else is named as registers and their fields are. */
    static String path(String state) {
        return state.toLowerCase(Locale.ROOT).replaceAll("^(?:gpr|r)[.\\[]?(\\d+)\\]?$", "r$1");
    }

    @Override
    public Value state(String path) {
        String name = path(path);
        try {
            thread.cpu().read(name);
        } catch (NoSuchRegister unknown) {
            throw new UserError("env." + path + ": " + unknown.getMessage());
        }
        Register<?> register = thread.cpu().registers().find(name);
        return register(name, register == null ? 32 : Math.min(64, register.bits()), false);
    }

    @Override
    public long load(long address, int size) {
        return new Bytes(desk, thread.process()).load(address, size);
    }

    @Override
    public void store(long address, int size, long bits) {
        new Bytes(desk, thread.process()).store(address, size, bits);
        desk.session().tell(desk.client(), "changed memory at 0x%x".formatted(address));
    }
}
