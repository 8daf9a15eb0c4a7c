package mimus.debugger.command;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Register;
import mimus.debugger.expression.Expression;
import mimus.debugger.expression.Scope;
import mimus.debugger.expression.Type;
import mimus.debugger.expression.Types;
import mimus.debugger.expression.Value;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.variables.Variables;
import mimus.error.UserError;

/**
 * The condition of a breakpoint, to be evaluated often: what its names mean is found out once.
 *
 * <p>It has to stand at one place of the code, since a name means something else at another. Belongs to the session's
 * thread.
 */
final class Condition implements Predicate<GuestThread>, Scope {
    private final Desk desk;
    private final Expression expression;
    private final Map<String, Variables.Kept> symbols = new HashMap<>();
    private final Map<String, Register<?>> registers = new HashMap<>();
    private final byte[] bytes = new byte[8];
    private GuestThread thread;
    private boolean needsAll;

    Condition(Desk desk, Expression expression) {
        this.desk = desk;
        this.expression = expression;
    }

    /** One that has no value, such as one with the name of another function's variable, holds. */
    @Override
    public boolean test(GuestThread reaching) {
        if (!needsAll) {
            try {
                thread = reaching;
                return expression.value(this).isTrue();
            } catch (UserError notSoSimple) {
                needsAll = true;
            }
        }
        try {
            return expression.value(desk.scope(reaching)).isTrue();
        } catch (UserError wrong) {
            desk.print("the condition has no value: %s", wrong.getMessage());
            return true;
        }
    }

    private ThreadScope whole() {
        return desk.scope(thread);
    }

    @Override
    public Types types() {
        return desk.types();
    }

    @Override
    public Value symbol(String name) {
        Variables.Kept kept = symbols.computeIfAbsent(name, wanted -> whole().kept(wanted));
        if (kept.register() >= 0) {
            Register<?> register =
                    registers.computeIfAbsent("dwarf " + kept.register(), key -> whole().numbered(kept.register()));
            return Value.of(kept.type(), read(thread.cpu(), register));
        }
        Type type = kept.type();
        boolean number = !(type instanceof Type.Array || type instanceof Type.Code || type instanceof Type.Structure);
        if (!number) {
            throw new UserError("more than a number");
        }
        return Value.of(type, load(kept.address(), type.size()));
    }

    @Override
    public Value dollar(String name) {
        Register<?> register = registers.computeIfAbsent(name, wanted -> whole().register(wanted));
        if (register == null || register.bits() > 64) {
            throw new UserError("no register");
        }
        Type type = ThreadScope.isAddress(register)
                ? types().pointer(types().named("void"))
                : types().whole(Math.max(1, Integer.highestOneBit(register.bits() - 1) * 2 / 8), false);
        return Value.of(type, read(thread.cpu(), register));
    }

    @SuppressWarnings("unchecked") // a register of this processor
    private static <E extends Env> long read(Cpu<E> cpu, Register<?> register) {
        return ((Register<E>) register).read(cpu.env());
    }

    @Override
    public Value state(String path) {
        return whole().state(path);
    }

    @Override
    public long load(long address, int size) {
        if (thread.cpu().memory().peek(address, bytes, 0, size) < size) {
            throw new UserError("nothing is mapped at 0x%x".formatted(address));
        }
        return thread.process().number(bytes, 0, size);
    }

    @Override
    public void store(long address, int size, long bits) {
        throw new UserError("a condition that changes something");
    }
}
