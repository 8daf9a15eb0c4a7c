package mimus.debugger.expression;

import mimus.debugger.expression.Type.Array;
import mimus.debugger.expression.Type.Floating;
import mimus.debugger.expression.Type.Pointer;
import mimus.error.UserError;

/** What the signs of C do with values. */
final class Operators {
    private Operators() {}

    static Expression binary(String sign, Expression left, Expression right) {
        return switch (sign) {
            case "&&" ->
                scope -> truth(
                        scope, left.value(scope).isTrue() && right.value(scope).isTrue());
            case "||" ->
                scope -> truth(
                        scope, left.value(scope).isTrue() || right.value(scope).isTrue());
            default -> scope -> combine(scope, sign, left.value(scope), right.value(scope));
        };
    }

    private static Value truth(Scope scope, boolean is) {
        return Value.of(scope.types().named("int"), is ? 1 : 0);
    }

    private static Value combine(Scope scope, String sign, Value a, Value b) {
        if (a.type() instanceof Pointer || a.type() instanceof Array) {
            return onAddress(scope, sign, a, b);
        }
        if (b.type() instanceof Pointer && sign.equals("+")) {
            return onAddress(scope, sign, b, a);
        }
        if (a.isFloating() || b.isFloating()) {
            return floating(scope, sign, a.floating(), b.floating());
        }
        Type type = common(scope, a, b);
        return switch (sign) {
            case "==", "!=", "<", "<=", ">", ">=" -> truth(scope, holds(sign, compare(a.as(type), b.as(type))));
            case "<<", ">>" -> whole(sign, promoted(scope, a), a, b);
            default -> whole(sign, type, a, b);
        };
    }

    /** C's usual arithmetic conversions. */
    private static Type common(Scope scope, Value a, Value b) {
        Type first = promoted(scope, a);
        Type second = promoted(scope, b);
        if (first.size() != second.size()) {
            return first.size() > second.size() ? first : second;
        }
        return Value.of(first, 0).isUnsigned() ? first : second;
    }

    private static Type promoted(Scope scope, Value value) {
        return value.type() instanceof Type.Whole whole && whole.size() >= 4
                ? whole
                : value.type() instanceof Pointer
                        ? scope.types().address()
                        : scope.types().named("int");
    }

    private static Value whole(String sign, Type type, Value first, Value second) {
        long a = first.as(type).bits();
        long b = second.bits();
        boolean unsigned = Value.of(type, 0).isUnsigned();
        if (b == 0 && (sign.equals("/") || sign.equals("%"))) {
            throw new UserError("a division by zero");
        }
        return Value.of(
                type,
                switch (sign) {
                    case "+" -> a + b;
                    case "-" -> a - b;
                    case "*" -> a * b;
                    case "/" -> unsigned ? Long.divideUnsigned(a, b) : a / b;
                    case "%" -> unsigned ? Long.remainderUnsigned(a, b) : a % b;
                    case "&" -> a & b;
                    case "|" -> a | b;
                    case "^" -> a ^ b;
                    case "<<" -> a << b;
                    case ">>" -> unsigned ? a >>> b : a >> b;
                    default -> throw new UserError("'" + sign + "' is not known");
                });
    }

    private static Value floating(Scope scope, String sign, double a, double b) {
        double result = switch (sign) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "/" -> a / b;
            default -> Double.NaN;
        };
        return switch (sign) {
            case "+", "-", "*", "/" -> Value.of(scope.types().named("double"), Double.doubleToRawLongBits(result));
            case "==" -> truth(scope, a == b);
            case "!=" -> truth(scope, a != b);
            case "<" -> truth(scope, a < b);
            case "<=" -> truth(scope, a <= b);
            case ">" -> truth(scope, a > b);
            case ">=" -> truth(scope, a >= b);
            default -> throw new UserError("'" + sign + "' makes no sense with a floating-point number");
        };
    }

    private static int compare(Value a, Value b) {
        return a.isUnsigned() ? Long.compareUnsigned(a.bits(), b.bits()) : Long.compare(a.bits(), b.bits());
    }

    private static boolean holds(String sign, int order) {
        return switch (sign) {
            case "==" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static Value onAddress(Scope scope, String sign, Value address, Value other) {
        Type target = target(address.type());
        int step = Math.max(1, target.size());
        Type pointer = scope.types().pointer(target);
        return switch (sign) {
            case "+" -> Value.of(pointer, address.bits() + step * other.bits());
            case "-" ->
                other.type() instanceof Pointer
                        ? Value.of(scope.types().named("long"), (address.bits() - other.bits()) / step)
                        : Value.of(pointer, address.bits() - step * other.bits());
            case "==", "!=", "<", "<=", ">", ">=" ->
                truth(
                        scope,
                        holds(
                                sign,
                                Long.compareUnsigned(
                                        address.bits(), other.as(pointer).bits())));
            default -> throw new UserError("'" + sign + "' makes no sense with an address");
        };
    }

    /** What an address of this type leads to. */
    private static Type target(Type type) {
        if (type instanceof Pointer pointer) {
            return pointer.target();
        }
        return type instanceof Array array ? array.element() : new Type.Nothing("void");
    }

    static Expression unary(String sign, Expression operand) {
        return scope -> {
            Value value = operand.value(scope);
            return switch (sign) {
                case "*" -> at(scope, target(value.type()), value.bits());
                case "&" ->
                    Value.of(
                            scope.types().pointer(value.type()),
                            value.requirePlace().address());
                case "!" -> truth(scope, !value.isTrue());
                case "~" -> Value.of(promoted(scope, value), ~value.bits());
                case "+" -> value;
                default -> negated(scope, value);
            };
        };
    }

    private static Value negated(Scope scope, Value value) {
        return value.isFloating()
                ? combine(scope, "*", value, Value.of(scope.types().named("int"), -1))
                : Value.of(promoted(scope, value), -value.bits());
    }

    static Expression cast(Type type, Expression operand) {
        return scope -> operand.value(scope).as(type);
    }

    /** What is at an address, of a type. */
    static Expression memory(Type type, Expression address) {
        return scope -> at(scope, type, address.value(scope).bits());
    }

    static Expression element(Expression base, Expression index) {
        return scope -> {
            Value value = base.value(scope);
            Type target = target(value.type());
            return at(
                    scope,
                    target,
                    value.bits() + target.size() * index.value(scope).bits());
        };
    }

    /** A member of a structure, or of one that is pointed to. */
    static Expression member(Expression of, String name) {
        return scope -> {
            Value value = of.value(scope);
            Type type = value.type() instanceof Pointer pointer ? pointer.target() : value.type();
            if (!(type instanceof Type.Structure structure)) {
                throw new UserError("'" + type.name() + "' has no members");
            }
            Type.Member member = structure.member(name);
            if (member == null) {
                throw new UserError(structure.name() + " has no member '" + name + "'");
            }
            return at(scope, member.type(), value.bits() + member.offset());
        };
    }

    /** GDB's {@code element @ count}. */
    static Expression several(Expression first, Expression count) {
        return scope -> {
            Value value = first.value(scope);
            long address = value.requirePlace().address();
            int many = (int) Math.max(1, Math.min(1 << 16, count.value(scope).bits()));
            return at(scope, new Array(value.type(), many), address);
        };
    }

    /** The value in memory; of arrays and structures their address. */
    static Value at(Scope scope, Type type, long address) {
        if (type.size() == 0) {
            throw new UserError("it is not known what is at 0x%x: say of which type".formatted(address));
        }
        boolean number = !(type instanceof Array || type instanceof Type.Code || type instanceof Type.Structure);
        long bits = number ? scope.load(address, type.size()) : address;
        return new Value(type, number ? Value.extended(type, bits) : bits, new Value.Place() {
            @Override
            public void store(long value) {
                scope.store(address, type.size(), value);
            }

            @Override
            public long address() {
                return address;
            }

            @Override
            public boolean inMemory() {
                return true;
            }
        });
    }

    static Expression assign(Expression left, Expression right) {
        return scope -> {
            Value value = right.value(scope);
            Value old = left.value(scope);
            Value converted = old.type() instanceof Floating || old.type().size() > 0 ? value.as(old.type()) : value;
            old.requirePlace().store(converted.bits());
            return new Value(converted.type(), converted.bits(), old.place());
        };
    }
}
