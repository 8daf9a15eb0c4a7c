package mimus.debugger.expression;

import java.util.HashMap;
import java.util.Map;
import mimus.debugger.expression.Type.Floating;
import mimus.debugger.expression.Type.Nothing;
import mimus.debugger.expression.Type.Pointer;
import mimus.debugger.expression.Type.Whole;

/** The types that C has by itself, for guests of one width. */
public final class Types {
    private final int word;
    private final Map<String, Type> named = new HashMap<>();

    /** @param bits width of an address of the guest */
    public Types(int bits) {
        word = bits / 8;
        whole("char", 1, true);
        whole("signed char", 1, true);
        whole("unsigned char", 1, false);
        whole("short", 2, true);
        whole("unsigned short", 2, false);
        whole("int", 4, true);
        whole("unsigned int", 4, false);
        whole("long", word, true);
        whole("unsigned long", word, false);
        whole("long long", 8, true);
        whole("unsigned long long", 8, false);
        for (int bytes = 1; bytes <= 8; bytes *= 2) {
            whole("int" + 8 * bytes + "_t", bytes, true);
            whole("uint" + 8 * bytes + "_t", bytes, false);
        }
        alias("unsigned", "unsigned int");
        alias("signed", "int");
        alias("short int", "short");
        alias("unsigned short int", "unsigned short");
        alias("long int", "long");
        alias("long unsigned int", "unsigned long");
        alias("unsigned long int", "unsigned long");
        alias("long long int", "long long");
        alias("size_t", "unsigned long");
        alias("uintptr_t", "unsigned long");
        named.put("float", new Floating("float", 4));
        named.put("double", new Floating("double", 8));
        named.put("void", new Nothing("void"));
    }

    private void whole(String name, int size, boolean signed) {
        named.put(name, new Whole(name, size, signed));
    }

    private void alias(String name, String of) {
        named.put(name, named.get(of));
    }

    /** The type of a name, one or several words; null if it is none. */
    public Type named(String name) {
        return named.get(name);
    }

    public Type pointer(Type target) {
        return new Pointer(target, word);
    }

    /** The whole number of a size in bytes that C names. */
    public Whole whole(int size, boolean signed) {
        String name = size == 1 ? "char" : size == 2 ? "short" : size == 4 ? "int" : "long long";
        return (Whole) named.get(signed ? name : "unsigned " + name);
    }

    /** What an address is when it is taken for a number. */
    public Whole address() {
        return (Whole) named.get("unsigned long");
    }
}
