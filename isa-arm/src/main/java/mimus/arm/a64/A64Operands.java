package mimus.arm.a64;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mimus.arm.insn.ChoiceOperand;
import mimus.arm.insn.LaneShiftOperand;
import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.Operands;
import mimus.arm.insn.RegisterOperand;
import mimus.arm.insn.WidthOperand;

/** How A64 assembly writes operands, as binutils does. */
public final class A64Operands extends Operands {
    private static final Map<String, Integer> X_NAMES = Map.of("fp", 29, "lr", 30);
    private static final List<String> CONDITIONS =
            List.of("eq", "ne", "cs", "cc", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le", "al", "nv");
    private static final Map<String, Integer> OTHER_CONDITIONS = Map.of("hs", 2, "lo", 3);
    private static final List<String> EXTENSIONS =
            List.of("uxtb", "uxth", "uxtw", "uxtx", "sxtb", "sxth", "sxtw", "sxtx");
    private static final List<String> BARRIERS = Arrays.asList(
            null, "oshld", "oshst", "osh", null, "nshld", "nshst", "nsh", null, "ishld", "ishst", "ish", null, "ld",
            "st", "sy");

    public A64Operands() {
        registers();
        immediates();
        scalars();
        vectors();
        are(new ChoiceOperand("condition", CONDITIONS, OTHER_CONDITIONS), "cond");
        are(new InvertedCondition(new ChoiceOperand("condition", CONDITIONS, OTHER_CONDITIONS)), "notcond");
        are(new ChoiceOperand("shift", Arrays.asList("lsl", "lsr", "asr", null), Map.of()), "shift");
        are(new ChoiceOperand("shift", List.of("lsl", "lsr", "asr", "ror"), Map.of()), "anyshift");
        are(new ExtensionOperand(EXTENSIONS, 2), "wextend");
        are(new ExtensionOperand(EXTENSIONS, 3), "xextend");
        are(
                new ChoiceOperand(
                        "extension", Arrays.asList(null, null, "uxtw", "lsl", null, null, "sxtw", "sxtx"), Map.of()),
                "indexextend");
        are(new ScaleOperand(), "scaled");
        are(TargetOperand.DISTANCE, "offset", "target");
        are(TargetOperand.PAGE, "page");
        are(new BarrierOperand(BARRIERS), "barrier");
        are(new PrefetchOperand(), "prefetch");
        are(new SystemRegisterOperand(), "sysreg");
        are(SystemRegisterOperand.IDENTIFICATION, "idreg");
        are(new PstateOperand(), "pstatefield");
        are(new ChoiceOperand("control register", numbered("C", 16), Map.of()), "crn", "crm");
    }

    private void registers() {
        RegisterOperand x = general("64-bit register", "x", "xzr", X_NAMES);
        RegisterOperand w = general("32-bit register", "w", "wzr", Map.of());
        are(x, "xd", "xn", "xm", "xa", "xt", "xt2", "xs");
        are(w, "wd", "wn", "wm", "wa", "wt", "wt2", "ws");
        are(general("64-bit register or sp", "x", "sp", X_NAMES), "xdsp", "xnsp", "base");
        are(general("32-bit register or wsp", "w", "wsp", Map.of()), "wdsp", "wnsp");
        are(new IndexOperand(x, w), "rm", "index");
        are(new NextRegister(x, "xs"), "xsNext");
        are(new NextRegister(x, "xt"), "xtNext");
        are(new NextRegister(w, "ws"), "wsNext");
        are(new NextRegister(w, "wt"), "wtNext");
    }

    private void immediates() {
        are(NumberOperand.HEX, "imm", "flags", "mask", "hint", "option");
        are(NumberOperand.DECIMAL, "amount", "hw", "immr", "imms", "lsb", "bit", "code", "op1", "op2");
        are(new MaskOperand(64, false), "xmask");
        are(new MaskOperand(32, false), "wmask");
        are(new MaskOperand(64, true), "xmovemask");
        are(new MaskOperand(32, true), "wmovemask");
        are(new WideOperand(64, false), "xwidez");
        are(new WideOperand(64, true), "xwiden");
        are(new WideOperand(32, false), "wwidez");
        are(new WideOperand(32, true), "wwiden");
        are(new LeftShiftOperand(64), "xlsl");
        are(new LeftShiftOperand(32), "wlsl");
        are(new BitFieldOperand.Position(64), "xzlsb");
        are(new BitFieldOperand.Position(32), "wzlsb");
        are(new BitFieldOperand.Size(), "zwidth");
        are(new BitFieldOperand.Last(), "xwidth");
    }

    private void scalars() {
        are(new ScalarOperand(-1, 0), "fd", "fn", "fm", "fa", "ed", "en", "em");
        are(new ScalarOperand(-1, 1), "edw", "enw");
        are(ScalarOperand.of(0), "bt");
        are(ScalarOperand.of(1), "hd", "hn", "hm", "ht");
        are(ScalarOperand.of(2), "sd", "sn", "sm", "st", "st2");
        are(ScalarOperand.of(3), "dd", "dn", "dm", "dt", "dt2");
        are(ScalarOperand.of(4), "qd", "qn", "qt", "qt2");
        are(new FloatImmediateOperand(), "fimm");
        are(new FractionBitsOperand(), "fbits");
    }

    private void vectors() {
        are(VectorOperand.PLAIN, "vd", "vn", "vm", "va");
        are(new VectorOperand(-1, 1, 128), "vdw", "vnw", "vmw");
        are(new VectorOperand(-1, 1, 0), "vdl");
        are(VectorOperand.of(0), "vdb", "vnb", "vmb");
        are(VectorOperand.of(1), "vdh");
        are(VectorOperand.of(2), "vds");
        are(new ElementOperand(), "vme", "vne", "vde");
        are(new RegisterOperand("vector register", numbered("v", 32), Map.of()), "vnpair");
        are(new VectorListOperand(VectorOperand.PLAIN), "vt");
        are(new VectorListOperand(new VectorOperand(0, 0, 128)), "vntable");
        are(new VectorListOperand(new ElementOperand()), "vte");
        are(LaneShiftOperand.LEFT, "lshift");
        are(LaneShiftOperand.RIGHT, "rshift");
        are(new ElementIndexOperand(true), "imm5");
        are(new ElementIndexOperand(false), "imm4");
        are(new VectorOperand(4, 0, 128), "vdquad");
        are(new ByteMaskOperand(), "bytes");
        are(new WidthOperand(), "width");
        are(new StructureBytesOperand(true), "total");
        are(new StructureBytesOperand(false), "elements");
        are(new ChoiceOperand("half", List.of("", "2"), Map.of()), "q");
        are(new ChoiceOperand("rotation", List.of("0", "90", "180", "270"), Map.of()), "rotation");
        are(new ChoiceOperand("rotation", List.of("90", "270"), Map.of()), "quarters");
        are(NumberOperand.DECIMAL, "element", "first");
        are(NumberOperand.HEX, "imm8");
    }

    private static RegisterOperand general(String what, String letter, String last, Map<String, Integer> others) {
        List<String> names = numbered(letter, 31);
        names.add(last);
        return new RegisterOperand(what, names, others);
    }

    private static List<String> numbered(String letter, int count) {
        List<String> names = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            names.add(letter + n);
        }
        return names;
    }
}
