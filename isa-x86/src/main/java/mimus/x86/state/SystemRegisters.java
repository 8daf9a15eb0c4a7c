package mimus.x86.state;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Register;

/** The names of the registers that are the system's. */
final class SystemRegisters {
    private static final String GROUP = "system";

    private SystemRegisters() {}

    static List<Register<X86Env>> of(boolean wide) {
        int bits = wide ? 64 : 32;
        long mask = wide ? -1 : 0xffffffffL;
        List<Register<X86Env>> all = new ArrayList<>();
        all.add(Register.<X86Env>of("cr0", bits, e -> e.state.control.cr0)
                .group(GROUP)
                .field("pe", 0, 1)
                .field("mp", 1, 1)
                .field("em", 2, 1)
                .field("ts", 3, 1)
                .field("ne", 5, 1)
                .field("wp", 16, 1)
                .field("pg", 31, 1));
        all.add(Register.<X86Env>of("cr2", bits, e -> e.state.control.cr2)
                .writable((e, v) -> e.state.control.cr2 = v & mask)
                .group(GROUP));
        all.add(Register.<X86Env>of("cr3", bits, e -> e.state.control.cr3).group(GROUP));
        all.add(Register.<X86Env>of("cr4", bits, e -> e.state.control.cr4).group(GROUP));
        all.add(Register.<X86Env>of("cr8", bits, e -> e.state.events.priority()).group(GROUP));
        all.add(Register.<X86Env>of("efer", bits, e -> e.state.control.efer)
                .group(GROUP)
                .field("sce", 0, 1)
                .field("lme", 8, 1)
                .field("lma", 10, 1)
                .field("nxe", 11, 1));
        all.add(Register.<X86Env>of("cpl", 8, e -> e.state.privilege()).group(GROUP));
        for (int n = 0; n < 8; n++) {
            int number = n;
            if (n != 4 && n != 5) {
                all.add(Register.<X86Env>of("dr" + n, bits, e -> e.state.debug.read(number))
                        .writable((e, v) -> e.state.debug.write(number, v & mask))
                        .group(GROUP));
            }
        }
        table(all, "gdtr", bits, e -> e.state.gdtr, false);
        table(all, "idtr", bits, e -> e.state.idtr, false);
        table(all, "ldtr", bits, e -> e.state.ldtr, true);
        table(all, "tr", bits, e -> e.state.task, true);
        return all;
    }

    /** Finds the register of a table in an env. */
    @FunctionalInterface
    private interface Which {
        TableRegister of(X86Env env);
    }

    private static void table(List<Register<X86Env>> all, String name, int bits, Which which, boolean selected) {
        if (selected) {
            all.add(Register.<X86Env>of(name, 16, e -> which.of(e).selector).group(GROUP));
        }
        all.add(Register.<X86Env>of(name + "_base", bits, e -> which.of(e).base).group(GROUP));
        all.add(Register.<X86Env>of(name + "_limit", 32, e -> which.of(e).limit).group(GROUP));
    }
}
