package mimus.arm.a64;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mimus.arm.insn.OperandKind;
import mimus.arm.state.SystemRegister;
import mimus.arm.state.SystemRegisters;
import mimus.insn.InsnForm;

/** A system register by name, or by the numbers that encode it: {@code s3_3_c13_c0_2}. */
final class SystemRegisterOperand implements OperandKind {
    /** Each line: op1, CRn, CRm, and then names by op2; op0 is 3. A dash is for none. */
    private static final String NAMES = """
            0 0 0 midr_el1 - - - - mpidr_el1 revidr_el1
            0 0 1 id_pfr0_el1 id_pfr1_el1 id_dfr0_el1 id_afr0_el1 id_mmfr0_el1 id_mmfr1_el1 id_mmfr2_el1 id_mmfr3_el1
            0 0 2 id_isar0_el1 id_isar1_el1 id_isar2_el1 id_isar3_el1 id_isar4_el1 id_isar5_el1 id_mmfr4_el1 id_isar6_el1
            0 0 3 mvfr0_el1 mvfr1_el1 mvfr2_el1
            0 0 4 id_aa64pfr0_el1 id_aa64pfr1_el1 - - id_aa64zfr0_el1 id_aa64smfr0_el1
            0 0 5 id_aa64dfr0_el1 id_aa64dfr1_el1
            0 0 6 id_aa64isar0_el1 id_aa64isar1_el1 id_aa64isar2_el1
            0 0 7 id_aa64mmfr0_el1 id_aa64mmfr1_el1 id_aa64mmfr2_el1
            0 4 2 spsel - currentel pan uao
            3 0 0 - ctr_el0 - - - - - dczid_el0
            3 2 4 rndr rndrrs
            3 4 2 nzcv daif - - - dit ssbs tco
            3 4 4 fpcr fpsr
            3 9 12 pmcr_el0 pmcntenset_el0 pmcntenclr_el0 pmovsclr_el0 pmswinc_el0 pmselr_el0 pmceid0_el0 pmceid1_el0
            3 9 13 pmccntr_el0 pmxevtyper_el0 pmxevcntr_el0
            3 9 14 pmuserenr_el0 - - pmovsset_el0
            3 13 0 - - tpidr_el0 tpidrro_el0 - tpidr2_el0
            3 14 0 cntfrq_el0 cntpct_el0 cntvct_el0 - - cntpctss_el0 cntvctss_el0
            3 14 2 cntp_tval_el0 cntp_ctl_el0 cntp_cval_el0
            3 14 3 cntv_tval_el0 cntv_ctl_el0 cntv_cval_el0
            """;

    private static final Pattern NUMBERS = Pattern.compile("s([23])_([0-7])_c(\\d{1,2})_c(\\d{1,2})_([0-7])");
    private static final int OP0_3 = 1 << 14;

    /** Those with op0 = 3, op1 = 0 and CRn = 0, of which only the rest is encoded. */
    static final OperandKind IDENTIFICATION = new OperandKind() {
        private final SystemRegisterOperand all = new SystemRegisterOperand();

        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return all.print(value | OP0_3, form, word, pc);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            return all.parse(text, form, word, pc) ^ OP0_3;
        }
    };

    private final Map<Integer, String> names = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    SystemRegisterOperand() {
        NAMES.lines().forEach(line -> {
            String[] words = line.split(" ");
            int place = Integer.parseInt(words[0]) << 11
                    | Integer.parseInt(words[1]) << 7
                    | Integer.parseInt(words[2]) << 3;
            for (int op2 = 0; op2 < words.length - 3; op2++) {
                if (!words[op2 + 3].equals("-")) {
                    names.put(OP0_3 | place | op2, words[op2 + 3]);
                    numbers.put(words[op2 + 3], OP0_3 | place | op2);
                }
            }
        });
        for (SystemRegister register : SystemRegisters.ALL) {
            names.putIfAbsent(register.place(), register.name());
            numbers.putIfAbsent(register.name(), register.place());
        }
    }

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        int number = (int) value;
        String name = names.get(number);
        return name != null
                ? name
                : "s%d_%d_c%d_c%d_%d"
                        .formatted(
                                2 + (number >>> 14),
                                number >>> 11 & 7,
                                number >>> 7 & 15,
                                number >>> 3 & 15,
                                number & 7);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        String name = text.toLowerCase(Locale.ROOT);
        Matcher match = NUMBERS.matcher(name);
        if (match.matches()) {
            return (number(match, 1) & 1) << 14
                    | number(match, 2) << 11
                    | number(match, 3) << 7
                    | number(match, 4) << 3
                    | number(match, 5);
        }
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("'" + text + "' is no system register");
        }
        return number;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
