package mimus.x86.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mimus.insn.opmap.OpOperand;
import mimus.insn.opmap.OpOperand.Kind;
import mimus.insn.opmap.OpRow;

/** What assembly calls the instructions of a row, where that tells a width or an immediate too. */
public final class Mnemonics {
    /**
     * One name.
     *
     * @param immediate that the name stands for, and that is not written; -1 if none
     */
    public record Name(String text, int immediate) {}

    /** Names for 16, 32 and 64 bits. */
    private static final Map<String, List<String>> BY_WIDTH = Map.of(
            "cwde", List.of("cbw", "cwde", "cdqe"),
            "cdq", List.of("cwd", "cdq", "cqo"),
            "jrcxz", List.of("jcxz", "jecxz", "jrcxz"));

    /** Names of what binutils tells the age of. */
    private static final Map<String, String> OLD =
            Map.of("fneni", "fneni(8087 only)", "fndisi", "fndisi(8087 only)", "fnsetpm", "fnsetpm(287 only)");

    /** Intel SDM volume 2, CMPPD, tables 3-1 and 3-7. */
    private static final List<String> PREDICATES = List.of(
            "eq",
            "lt",
            "le",
            "unord",
            "neq",
            "nlt",
            "nle",
            "ord",
            "eq_uq",
            "nge",
            "ngt",
            "false",
            "neq_oq",
            "ge",
            "gt",
            "true",
            "eq_os",
            "lt_oq",
            "le_oq",
            "unord_s",
            "neq_us",
            "nlt_uq",
            "nle_uq",
            "ord_s",
            "eq_us",
            "nge_uq",
            "ngt_uq",
            "false_os",
            "neq_os",
            "ge_oq",
            "gt_oq",
            "true_us");

    /** Predicates without VEX. */
    private static final int OLD_PREDICATES = 8;

    /** Which halves of both vectors an immediate of PCLMULQDQ chooses. */
    private static final Map<Integer, String> HALVES = Map.of(0, "lql", 1, "hql", 0x10, "lqh", 0x11, "hqh");

    private Mnemonics() {}

    /** The names of an instruction of a row; the one without an immediate is the last. */
    public static List<Name> of(OpRow row, int size, int addressBits, int codeSize) {
        String name = name(row, size, addressBits, codeSize);
        List<Name> all = new ArrayList<>();
        if (name.matches("v?cmp[ps][sd]") && row.operands().stream().anyMatch(o -> o.kind() == Kind.IMMEDIATE)) {
            int split = name.length() - 2;
            List<String> some = row.vex() ? PREDICATES : PREDICATES.subList(0, OLD_PREDICATES);
            for (int i = 0; i < some.size(); i++) {
                all.add(new Name(name.substring(0, split) + some.get(i) + name.substring(split), i));
            }
        } else if (name.endsWith("pclmulqdq")) {
            HALVES.forEach((immediate, halves) -> all.add(new Name(name.replace("qdq", halves + "qdq"), immediate)));
        }
        all.add(new Name(name, -1));
        return all;
    }

    private static String name(OpRow row, int size, int addressBits, int codeSize) {
        String name = row.mnemonic();
        if (BY_WIDTH.containsKey(name)) {
            return BY_WIDTH.get(name).get((name.equals("jrcxz") ? addressBits : size) / 32);
        }
        return switch (name) {
            case "mov" -> isWide(row, size, addressBits, codeSize) ? "movabs" : name;
            case "fxsave", "fxrstor", "xsave", "xsavec", "xsaveopt", "xrstor" -> size == 64 ? name + "64" : name;
            case "pcmpestrm", "pcmpestri", "vpcmpestrm", "vpcmpestri" -> row.w() == 1 ? name + "q" : name;
            case "rdsspd" -> size == 64 ? "rdsspq" : name;
            case "sysret", "sysexit" -> size == 64 ? name + "q" : codeSize == 64 ? name + "d" : name;
            case "iret", "retf" -> size == 64 ? name + "q" : suffixed(name, size, codeSize);
            case "sgdt", "sidt", "lgdt", "lidt" -> codeSize == 64 ? name : name + (size == 16 ? "w" : "d");
            default -> OLD.getOrDefault(name, tellsWidth(row) ? suffixed(name, size, codeSize) : name);
        };
    }

    /** Whether a move has an address or an immediate of 64 bits. */
    private static boolean isWide(OpRow row, int size, int addressBits, int codeSize) {
        boolean offset = row.operands().stream().anyMatch(operand -> operand.kind() == Kind.OFFSET);
        return codeSize == 64
                && (offset && addressBits == 64
                        || size == 64 && row.operands().get(1).text().equals("Iv"));
    }

    /** Whether nothing but the name tells the width of what is moved, where it is not the usual one. */
    private static boolean tellsWidth(OpRow row) {
        if (row.mnemonic().matches("fn?(stenv|ldenv|save|rstor)|ret|enter|leave|(push|pop)[af]")) {
            return true;
        }
        if (row.mnemonic().matches("push|pop")) {
            return row.written().stream().allMatch(o -> o.kind() == Kind.IMMEDIATE || o.kind() == Kind.FIXED_SEGMENT);
        }
        return row.mnemonic().matches("call|jmp") && row.operands().get(0).kind() == Kind.RELATIVE;
    }

    private static String suffixed(String name, int size, int codeSize) {
        int usual = codeSize == 16 ? 16 : 32;
        boolean other = size != usual && (size == 16 || size == 32);
        return other ? name + (size == 16 ? "w" : "d") : name;
    }

    /** The operands that assembly writes. */
    public static List<OpOperand> operands(OpRow row) {
        List<OpOperand> written = new ArrayList<>(row.written());
        written.removeIf(
                operand -> operand.kind() == Kind.FLAGS || row.mnemonic().equals("leave"));
        return written;
    }
}
