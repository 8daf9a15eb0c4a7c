package mimus.linux.kernel;

import mimus.image.ElfFile;
import mimus.isa.Target;
import mimus.isa.Targets;

/** Which processor a program gets: the usual one for its file, or the one that was chosen for the first program. */
final class Processors {
    private final String chosen;
    private boolean begun;

    /** @param chosen one of {@link Target#models} of the first program's target; null for the usual one */
    Processors(String chosen) {
        this.chosen = chosen;
    }

    /**
     * The processor for a program.
     *
     * @throws mimus.error.UserError if none runs the file, or the chosen one is none that the first program can have
     */
    Target of(ElfFile file) {
        Target usual = Targets.of(file);
        boolean first = !begun;
        begun = true;
        return chosen != null && (first || knows(usual)) ? usual.model(chosen) : usual;
    }

    private boolean knows(Target target) {
        return target.models().stream().anyMatch(chosen::equalsIgnoreCase);
    }
}
