package mimus.debugger.gdb;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mimus.cpu.BitField;
import mimus.cpu.Purpose;
import mimus.cpu.Register;
import mimus.debugger.guest.GuestThread;

/** What GDB and LLDB are told of a processor's registers: the {@code target.xml}, made of the register declarations. */
final class TargetDescription {
    /** Types that GDB knows by itself. */
    private static final Set<String> BUILT_IN = Set.of(
            "bool",
            "int8",
            "int16",
            "int32",
            "int64",
            "int128",
            "uint8",
            "uint16",
            "uint32",
            "uint64",
            "uint128",
            "code_ptr",
            "data_ptr",
            "ieee_half",
            "ieee_single",
            "ieee_double",
            "arm_fpa_ext",
            "i387_ext",
            "bfloat16",
            "int",
            "float");

    /** What LLDB calls the purposes that it knows. */
    private static final Map<Purpose, String> PURPOSES = Map.of(
            Purpose.PROGRAM_COUNTER, "pc",
            Purpose.STACK_POINTER, "sp",
            Purpose.FRAME_POINTER, "fp",
            Purpose.RETURN_ADDRESS, "ra",
            Purpose.FLAGS, "flags");

    private TargetDescription() {}

    static String of(GuestThread thread, boolean linux) {
        Map<String, StringBuilder> features = new LinkedHashMap<>();
        Map<String, Set<String>> types = new LinkedHashMap<>();
        for (Register<?> register : GdbRegisters.of(thread)) {
            String feature = register.gdbFeature();
            features.computeIfAbsent(feature, f -> new StringBuilder()).append(line(register));
            if (!BUILT_IN.contains(register.type())) {
                types.computeIfAbsent(feature, f -> new LinkedHashSet<>()).add(type(register));
            }
        }
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE target SYSTEM \"gdb-target.dtd\">\n");
        xml.append("<target version=\"1.0\">\n<architecture>")
                .append(thread.process().target().gdbArchitecture())
                .append("</architecture>\n<osabi>")
                .append(linux ? "GNU/Linux" : "none")
                .append("</osabi>\n");
        features.forEach((name, lines) -> {
            xml.append("<feature name=\"").append(name).append("\">\n");
            types.getOrDefault(name, Set.of()).forEach(xml::append);
            xml.append(lines).append("</feature>\n");
        });
        return xml.append("</target>\n").toString();
    }

    private static String line(Register<?> register) {
        String group = List.of("general", "").contains(register.group()) ? "" : " group=\"" + register.group() + "\"";
        return "<reg name=\"%s\" bitsize=\"%d\" type=\"%s\" regnum=\"%d\"%s%s/>\n"
                .formatted(
                        register.gdbName(),
                        register.gdbBits(),
                        register.type(),
                        register.gdbNumber(),
                        group,
                        forLldb(register));
    }

    /** What GDB passes over: the usual name where GDB has another, and what the register is for. */
    private static String forLldb(Register<?> register) {
        String other = register.name().equals(register.gdbName()) ? "" : " altname=\"%s\"".formatted(register.name());
        String purpose = register.purpose() == null ? null : PURPOSES.get(register.purpose());
        return purpose == null ? other : other + " generic=\"%s\"".formatted(purpose);
    }

    /** The definition of a type: of flags from the register's fields, of vectors from {@link VectorTypes}. */
    private static String type(Register<?> register) {
        if (register.fields().isEmpty()) {
            return VectorTypes.of(register.type());
        }
        StringBuilder flags =
                new StringBuilder("<flags id=\"%s\" size=\"%d\">\n".formatted(register.type(), register.gdbBits() / 8));
        for (BitField field : register.fields()) {
            flags.append("<field name=\"%s\" start=\"%d\" end=\"%d\"/>\n"
                    .formatted(field.name(), field.lsb(), field.lsb() + field.width() - 1));
        }
        return flags.append("</flags>\n").toString();
    }
}
