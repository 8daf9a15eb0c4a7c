package mimus.testing;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.SplittableRandom;
import mimus.insn.Encoding;
import mimus.insn.InsnForm;
import mimus.isa.Target;

/** Random code of words with the fixed bits of some instruction, which mostly stays where it is. */
public interface RandomWordProgram extends RandomProgram {
    /** How many words there are. */
    int LENGTH = 48;

    /** A word at a place in the code, changed such that branches stay inside it and accesses near their base. */
    int near(InsnForm form, int word, int position, SplittableRandom random);

    @Override
    default byte[] code(Target target, SplittableRandom random) {
        List<InsnForm> forms = target.instructions().forms().stream()
                .filter(form -> form.kind() == InsnForm.Kind.INSTRUCTION)
                .toList();
        ByteBuffer code = ByteBuffer.allocate(4 * LENGTH);
        while (code.remaining() >= 4) {
            InsnForm form = forms.get(random.nextInt(forms.size()));
            int word =
                    random.nextInt() & ~form.encoding().mask() | form.encoding().match();
            code.put(target.bytes(near(form, word, code.position(), random)));
        }
        return code.array();
    }

    @Override
    default long entry(SplittableRandom random) {
        return CODE + 4 * random.nextInt(LENGTH);
    }

    /** A word with another value of a field, if the value fits. */
    static int with(int word, Encoding encoding, String field, long value) {
        int cleared = word;
        for (int bit = 0; bit < 32; bit++) {
            int other = cleared ^ 1 << bit;
            boolean part = encoding.get(other, field) != encoding.get(cleared, field);
            cleared = part ? cleared & ~(1 << bit) : cleared;
        }
        try {
            return encoding.put(cleared, field, value);
        } catch (IllegalArgumentException tooFar) {
            return word;
        }
    }
}
