package mimus.x86.decode;

/** Where the bytes of an instruction come from. */
public interface CodeBytes {
    /** The byte at a place from the first on, zero-extended. */
    int at(int index);
}
