package mimus.cpu;

import java.util.List;
import mimus.error.UserError;

/** A name or number that no register has; the sentence suggests names that are near. */
public final class NoSuchRegister extends UserError {
    private static final long serialVersionUID = 1;

    NoSuchRegister(String what, List<String> near) {
        super("no register " + what + (near.isEmpty() ? "" : "; near: " + String.join(", ", near)));
    }
}
