package mimus.firmware.board;

import java.io.OutputStream;
import java.util.List;
import mimus.error.UserError;
import mimus.firmware.tree.FlattenedTree;
import mimus.isa.Target;
import mimus.isa.Targets;

/** A board that a text describes. */
record TextBoard(BoardText text) implements Board {
    @Override
    public String name() {
        return text.name();
    }

    @Override
    public String description() {
        return text.settings().getOrDefault("description", "");
    }

    @Override
    public RunningBoard start(BoardOptions options, Console console) {
        boolean bios = text.devices().stream().anyMatch(line -> line.options().containsValue("bios"));
        if (bios
                && options.image() == null
                && options.bios() == null
                && options.system().kernel() == null) {
            throw new UserError("board " + name() + " starts from --bios, --kernel, or an image");
        }
        if (!bios && options.image() == null) {
            throw new UserError("board " + name() + " runs an image; give its file");
        }
        if (!bios && (options.bios() != null || options.system().kernel() != null)) {
            throw new UserError("board " + name() + " has neither --bios nor --kernel");
        }
        if (options.memory() != 0 && text.memories().stream().allMatch(line -> line.most() == 0)) {
            throw new UserError("board " + name() + " has no choice of memory");
        }
        return new BoardParts(text, target(options), options, console).start();
    }

    @Override
    public byte[] tree(BoardOptions options) {
        if (text.nodes().isEmpty()) {
            return Board.super.tree(options);
        }
        Console nobody = Console.of(OutputStream.nullOutputStream());
        return FlattenedTree.write(new BoardParts(text, target(options), options, nobody).tree());
    }

    /** The target that a person has chosen, the first that knows the processor chosen, or the first of the text. */
    private Target target(BoardOptions options) {
        if (options.architecture() != null) {
            return Targets.named(options.architecture());
        }
        List<Target> targets = text.targets();
        String model = options.cpu() == null ? "" : options.cpu().replaceFirst("\\+.*", "");
        return targets.stream()
                .filter(target -> target.models().stream().anyMatch(model::equalsIgnoreCase))
                .findFirst()
                .orElse(targets.get(0));
    }
}
