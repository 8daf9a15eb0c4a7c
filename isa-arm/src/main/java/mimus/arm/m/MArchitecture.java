package mimus.arm.m;

import java.util.Set;
import java.util.regex.Pattern;
import mimus.arm.cpu.Aarch32Architecture;
import mimus.arm.cpu.ArmArchitecture;
import mimus.arm.state.ArmEnv;
import mimus.cpu.Architecture;
import mimus.insn.Flow;
import mimus.insn.InsnForm;
import mimus.insn.InstructionSet;
import mimus.memory.Memory;

/** T32 as the M profile has it: without the instructions of other profiles, in Armv6-M almost without wide ones. */
final class MArchitecture implements Architecture<ArmEnv> {
    private static final Set<String> OTHER_PROFILES = Set.of(
            "setend", "bxj", "smc", "hvc", "eret", "rfedb", "rfeia", "srsdb", "srsia", "ldrexd", "strexd", "dbg");

    /** The DSP extension; Armv7-M ARM section A4.4.3 to A4.4.8. */
    private static final Pattern DSP = Pattern.compile(
            "(q|s|u|sh|uh|uq)(d?add|d?sub|asx|sax)(8|16)?|usada?8|pkh(bt|tb)|sel|[su]sat16|[su]xta[bh](16)?"
                    + "|[su]xtb16|sm(la|lal|ul)[bt][bt]|sm(la|ul)w[bt]|sm(la|ls|ua|us|lal|lsl)dx?|smm(la|ls|ul)r?|umaal");

    private final Aarch32Architecture t32;
    private final boolean baseline;
    private final boolean[] elsewhere;
    private final FloatInstructions floats;

    MArchitecture(CortexM model) {
        t32 = new Aarch32Architecture(model.features());
        baseline = model.baseline();
        InstructionSet<ArmEnv> set = t32.instructions(ArmArchitecture.T32);
        floats = new FloatInstructions(model, set);
        elsewhere = new boolean[set.size()];
        for (int number = 0; number < elsewhere.length; number++) {
            elsewhere[number] = set.present(number) && isElsewhere(set.form(number), model);
        }
    }

    private static boolean isElsewhere(InsnForm form, CortexM model) {
        String mnemonic = form.syntax().replaceFirst("[ <.].*", "");
        return OTHER_PROFILES.contains(mnemonic)
                || form.syntax().contains("exchanged")
                || form.feature().equals("v8") && !FloatInstructions.isOne(form)
                || !model.hasDsp() && DSP.matcher(mnemonic).matches();
    }

    @Override
    public int decode(int word, int mode) {
        if (!Aarch32Architecture.isT32(mode)) {
            return InstructionSet.UNDEFINED; // there is no A32; Armv7-M ARM section A4.1
        }
        int op = t32.decode(word, mode);
        boolean absent = op >= 0
                && (elsewhere[t32.number(op)] || baseline && !isBaseline(word) || !floats.has(t32.number(op), word));
        return absent ? InstructionSet.UNDEFINED : op;
    }

    /** Whether Armv6-M has what Armv7-M has; Armv6-M ARM section A5. */
    private static boolean isBaseline(int word) {
        int first = word >>> 16;
        if (first < 0xe800) {
            boolean compareAndBranch = (word & 0xf500) == 0xb100;
            boolean ifThen = (word & 0xff00) == 0xbf00 && (word & 0xf) != 0;
            return !compareAndBranch && !ifThen;
        }
        boolean call = (word & 0xf800_d000) == 0xf000_d000;
        boolean special = (word & 0xffe0_d000) == 0xf380_8000 || (word & 0xffff_f000) == 0xf3ef_8000;
        boolean barrier = (word & 0xffff_ff00) == 0xf3bf_8f00 && (word >>> 4 & 15) >= 4 && (word >>> 4 & 15) <= 6;
        return call || special || barrier;
    }

    @Override
    public int mode(ArmEnv env) {
        return t32.mode(env);
    }

    @Override
    public InstructionSet<ArmEnv> instructions(int mode) {
        return t32.instructions(mode);
    }

    @Override
    public int registerBits() {
        return t32.registerBits();
    }

    @Override
    public int fetch(Memory memory, long pc, int mode) {
        return t32.fetch(memory, pc, mode);
    }

    @Override
    public int number(int op) {
        return t32.number(op);
    }

    @Override
    public int guard(int op) {
        return t32.guard(op);
    }

    @Override
    public int modeAfter(int op, int word, int mode) {
        return t32.modeAfter(op, word, mode);
    }

    @Override
    public int length(int word, int mode) {
        return t32.length(word, mode);
    }

    @Override
    public Flow flow(int op, int word, int mode) {
        return t32.flow(op, word, mode);
    }

    @Override
    public void execute(ArmEnv env, int op, int word) {
        t32.execute(env, op, word);
    }

    @Override
    public boolean delaySlots() {
        return false;
    }
}
