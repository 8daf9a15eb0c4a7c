package mimus.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import mimus.error.UserError;
import mimus.isa.Target;
import mimus.isa.Targets;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From the name of an architecture on the command line to the target. */
final class TargetConverter implements ITypeConverter<Target> {
    /** The names, for completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            List<String> names = new ArrayList<>();
            for (Target target : Targets.all()) {
                names.add(target.name());
                names.addAll(target.aliases());
            }
            return names.iterator();
        }
    }

    @Override
    public Target convert(String name) {
        try {
            return Targets.named(name);
        } catch (UserError e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
