package mimus.arm.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;
import mimus.cpu.Register;

/** The system registers of AArch64, as Arm ARM chapter D13 describes them. */
public final class SystemRegisters {
    /** SCTLR_EL1.UMA: programs may change the interrupt masks. */
    static final long UMA = 1 << 9;

    /** SCTLR_EL1.UCT: programs may read CTR_EL0. */
    private static final long UCT = 1 << 15;

    /** Those that only keep what is written to them. */
    private static final String KEPT = """
            actlr_el1 3 0 1 0 1
            afsr0_el1 3 0 5 1 0
            afsr1_el1 3 0 5 1 1
            amair_el1 3 0 10 3 0
            mdccint_el1 2 0 0 2 0
            osdtrrx_el1 2 0 0 0 2
            osdtrtx_el1 2 0 0 3 2
            osdlr_el1 2 0 1 3 4
            dbgprcr_el1 2 0 1 4 4
            dbgclaimset_el1 2 0 7 8 6
            dbgclaimclr_el1 2 0 7 9 6
            lorc_el1 3 0 10 4 3
            actlr_el2 3 4 1 0 1
            hacr_el2 3 4 1 1 7
            hstr_el2 3 4 1 1 3
            vttbr_el2 3 4 2 1 0
            vtcr_el2 3 4 2 1 2
            afsr0_el2 3 4 5 1 0
            afsr1_el2 3 4 5 1 1
            hpfar_el2 3 4 6 0 4
            amair_el2 3 4 10 3 0
            vpidr_el2 3 4 0 0 0
            vmpidr_el2 3 4 0 0 5
            cnthctl_el2 3 4 14 1 0
            dacr32_el2 3 4 3 0 0
            ifsr32_el2 3 4 5 0 1
            fpexc32_el2 3 4 5 3 0
            actlr_el3 3 6 1 0 1
            mdcr_el3 3 6 1 3 1
            sder32_el3 3 6 1 1 1
            afsr0_el3 3 6 5 1 0
            afsr1_el3 3 6 5 1 1
            amair_el3 3 6 10 3 0
            """;

    /** How many of those there are. */
    static final int PLAIN = (int) KEPT.lines().count();

    /** All there are; which of them a processor has depends on its exception levels. */
    public static final List<SystemRegister> ALL = all();

    private static final Map<Integer, SystemRegister> BY_PLACE = ControlRegister.byPlace(ALL);

    private SystemRegisters() {}

    /** The register at a place, or null; see {@link SystemRegister#place}. */
    static SystemRegister at(int place) {
        return BY_PLACE.get(place);
    }

    /** Their declarations for a processor with so many exception levels above EL0. */
    static List<Register<ArmEnv>> of(int highest) {
        return ALL.stream()
                .filter(register -> register.isShown() && register.level() <= highest)
                .map(SystemRegister::register)
                .toList();
    }

    /** Whether EL0 may use a register that is for it. */
    static boolean isOpen(SystemState state, SystemRegister register, boolean read) {
        String name = register.name();
        long timers = state.cntkctl;
        if (name.startsWith("cntp_")) {
            return (timers & 1 << 9) != 0;
        }
        if (name.startsWith("cntv_")) {
            return (timers & 1 << 8) != 0;
        }
        return switch (name) {
            case "cntpct_el0" -> (timers & 1) != 0;
            case "cntvct_el0" -> (timers & 2) != 0;
            case "cntfrq_el0" -> read && (timers & 3) != 0;
            case "daif" -> (state.sctlr[1] & UMA) != 0;
            case "ctr_el0" -> (state.sctlr[1] & UCT) != 0;
            case "tpidrro_el0", "dczid_el0" -> read;
            default -> true;
        };
    }

    private static SystemRegister register(
            String name, String place, ToLongFunction<SystemState> getter, ObjLongConsumer<SystemState> setter) {
        return new SystemRegister(name, place, getter, setter);
    }

    private static SystemRegister fixed(String name, String place, ToLongFunction<SystemState> getter) {
        return new SystemRegister(name, place, getter, null);
    }

    private static RegisterFamilies<SystemState, SystemRegister> families(String suffix) {
        return new RegisterFamilies<>(SystemRegister::new, suffix);
    }

    private static List<SystemRegister> all() {
        List<SystemRegister> all = new ArrayList<>();
        identification(all);
        for (int el = 1; el <= 3; el++) {
            level(all, el);
        }
        operatingSystem(all);
        higher(all);
        processorState(all);
        threads(all);
        timers(all);
        debug(all);
        all.addAll(families("").kept(KEPT));
        return List.copyOf(all);
    }

    private static void identification(List<SystemRegister> all) {
        String[] names = {
            "0 0 midr_el1",
            "0 5 mpidr_el1",
            "0 6 revidr_el1",
            "4 0 id_aa64pfr0_el1",
            "4 1 id_aa64pfr1_el1",
            "5 0 id_aa64dfr0_el1",
            "5 1 id_aa64dfr1_el1",
            "6 0 id_aa64isar0_el1",
            "6 1 id_aa64isar1_el1",
            "7 0 id_aa64mmfr0_el1",
            "7 1 id_aa64mmfr1_el1",
            "7 2 id_aa64mmfr2_el1"
        };
        for (String line : names) {
            String[] words = line.split(" ");
            int number = Integer.parseInt(words[0]) << 3 | Integer.parseInt(words[1]);
            all.add(fixed(words[2], "3 0 0 " + words[0] + " " + words[1], s -> s.identification(number)));
        }
        all.add(fixed("ctr_el0", "3 3 0 0 1", s -> Identification.CTR_EL0));
        all.add(fixed("dczid_el0", "3 3 0 0 7", s -> Identification.DCZID_EL0 | (s.zeroes() ? 0 : 16)));
        all.add(fixed("clidr_el1", "3 1 0 0 1", s -> 0)); // no caches
        all.add(fixed("ccsidr_el1", "3 1 0 0 0", s -> 0));
        all.add(fixed("aidr_el1", "3 1 0 0 7", s -> 0));
        all.add(register("csselr_el1", "3 2 0 0 0", s -> s.csselr, (s, v) -> s.csselr = v & 15));
    }

    /** What EL1, EL2 and EL3 each have. */
    private static void level(List<SystemRegister> all, int el) {
        int op1 = el == 1 ? 0 : 2 * el;
        String at = "_el" + el;
        String base = "3 " + op1 + " ";
        all.add(register("sctlr" + at, base + "1 0 0", s -> s.sctlr[el], (s, v) -> s.sctlr[el] = v)
                .then(SystemState::changed)
                .field("m", 0, 1)
                .field("a", 1, 1)
                .field("c", 2, 1)
                .field("sa", 3, 1)
                .field("i", 12, 1)
                .field("wxn", 19, 1)
                .field("ee", 25, 1));
        all.add(register("ttbr0" + at, base + "2 0 0", s -> s.ttbr0[el], (s, v) -> s.ttbr0[el] = v)
                .then(SystemState::changed)
                .field("baddr", 0, 48)
                .field("asid", 48, 16));
        all.add(register("tcr" + at, base + "2 0 2", s -> s.tcr[el], (s, v) -> s.tcr[el] = v)
                .then(SystemState::changed)
                .field("t0sz", 0, 6)
                .field("tg0", 14, 2));
        all.add(register("spsr" + at, base + "4 0 0", s -> s.spsr[el], (s, v) -> s.spsr[el] = v & 0xffff_ffffL)
                .field("m", 0, 4)
                .field("f", 6, 1)
                .field("i", 7, 1)
                .field("a", 8, 1)
                .field("d", 9, 1)
                .field("il", 20, 1)
                .field("ss", 21, 1));
        all.add(register("elr" + at, base + "4 0 1", s -> s.elr[el], (s, v) -> s.elr[el] = v));
        all.add(register("esr" + at, base + "5 2 0", s -> s.esr[el], (s, v) -> s.esr[el] = v)
                .field("iss", 0, 25)
                .field("il", 25, 1)
                .field("ec", 26, 6));
        all.add(register("far" + at, base + "6 0 0", s -> s.far[el], (s, v) -> s.far[el] = v));
        all.add(register("mair" + at, base + "10 2 0", s -> s.mair[el], (s, v) -> s.mair[el] = v));
        all.add(register("vbar" + at, base + "12 0 0", s -> s.vbar[el], (s, v) -> s.vbar[el] = v & -2048L));
        all.add(fixed("rvbar" + at, base + "12 0 1", s -> 0).hidden());
        all.add(fixed("isr" + at, base + "12 1 0", s -> 0).hidden());
        int user = el == 3 ? 6 : el == 2 ? 4 : 0;
        all.add(register(
                "sp_el" + (el - 1), "3 " + user + " 4 1 0", s -> s.stack(el - 1), (s, v) -> s.stack(el - 1, v)));
    }

    private static void operatingSystem(List<SystemRegister> all) {
        all.add(register("ttbr1_el1", "3 0 2 0 1", s -> s.ttbr1, (s, v) -> s.ttbr1 = v)
                .then(SystemState::changed)
                .field("baddr", 0, 48)
                .field("asid", 48, 16));
        all.add(register("cpacr_el1", "3 0 1 0 2", s -> s.cpacr, (s, v) -> s.cpacr = v)
                .then(SystemState::changed)
                .writable(0x1030_0000)
                .field("fpen", 20, 2));
        all.add(register("contextidr_el1", "3 0 13 0 1", s -> s.contextidr, (s, v) -> s.contextidr = v & 0xffff_ffffL));
        all.add(register("par_el1", "3 0 7 4 0", s -> s.par, (s, v) -> s.par = v)
                .field("f", 0, 1));
    }

    private static void higher(List<SystemRegister> all) {
        all.add(register("hcr_el2", "3 4 1 1 0", s -> s.hcr, (s, v) -> s.hcr = v)
                .then(SystemState::changed)
                .field("vm", 0, 1)
                .field("fmo", 3, 1)
                .field("imo", 4, 1)
                .field("amo", 5, 1)
                .field("tge", 27, 1)
                .field("rw", 31, 1));
        all.add(register("mdcr_el2", "3 4 1 1 1", s -> s.mdcr, (s, v) -> s.mdcr = v)
                .then(SystemState::pointsChanged)
                .field("tde", 8, 1));
        all.add(register("cptr_el2", "3 4 1 1 2", s -> s.cptr[2], (s, v) -> s.cptr[2] = v)
                .then(SystemState::changed)
                .field("tfp", 10, 1));
        all.add(register("scr_el3", "3 6 1 1 0", s -> s.scr, (s, v) -> s.scr = v)
                .then(SystemState::changed)
                .field("ns", 0, 1)
                .field("irq", 1, 1)
                .field("fiq", 2, 1)
                .field("ea", 3, 1)
                .field("rw", 10, 1));
        all.add(register("cptr_el3", "3 6 1 1 2", s -> s.cptr[3], (s, v) -> s.cptr[3] = v)
                .then(SystemState::changed)
                .field("tfp", 10, 1));
    }

    private static void processorState(List<SystemRegister> all) {
        all.add(register("spsel", "3 0 4 2 0", s -> s.ownStack() ? 1 : 0, (s, v) -> s.ownStack((v & 1) != 0))
                .hidden());
        all.add(fixed("currentel", "3 0 4 2 2", s -> s.level() << 2).hidden());
        all.add(register("daif", "3 3 4 2 1", SystemState::masks, (s, v) -> s.masks((int) v))
                .hidden());
    }

    private static void threads(List<SystemRegister> all) {
        all.add(register("tpidrro_el0", "3 3 13 0 3", s -> s.tpidrro(), (s, v) -> s.tpidrro(v)));
        for (int el = 1; el <= 3; el++) {
            int of = el;
            String place = el == 1 ? "3 0 13 0 4" : "3 " + 2 * el + " 13 0 2";
            all.add(register("tpidr_el" + el, place, s -> s.tpidr[of], (s, v) -> s.tpidr[of] = v));
        }
    }

    private static void timers(List<SystemRegister> all) {
        all.add(register("cntfrq_el0", "3 3 14 0 0", s -> s.cntfrq, (s, v) -> s.frequency(v)));
        all.add(fixed("cntpct_el0", "3 3 14 0 1", SystemState::count));
        all.add(fixed("cntvct_el0", "3 3 14 0 2", s -> s.virtual.count()));
        all.add(register("cntkctl_el1", "3 0 14 1 0", s -> s.cntkctl, (s, v) -> s.cntkctl = v));
        all.add(register("cntvoff_el2", "3 4 14 0 3", s -> s.cntvoff, (s, v) -> s.cntvoff = v)
                .then(s -> s.virtual.update()));
        all.addAll(families("_el0").timer("cntp", "3 3 14 2 ", "3 3 14 2 2", s -> s.physical));
        all.addAll(families("_el0").timer("cntv", "3 3 14 3 ", "3 3 14 3 2", s -> s.virtual));
        all.addAll(families("_el2").timer("cnthp", "3 4 14 2 ", "3 4 14 2 2", s -> s.hypervisor));
        all.addAll(families("_el1").timer("cntps", "3 7 14 2 ", "3 7 14 2 2", s -> s.secure));
    }

    private static void debug(List<SystemRegister> all) {
        all.add(register("mdscr_el1", "2 0 0 2 2", s -> s.mdscr, (s, v) -> s.mdscr = v)
                .then(SystemState::pointsChanged)
                .field("ss", 0, 1)
                .field("kde", 13, 1)
                .field("mde", 15, 1));
        all.add(register("oslar_el1", "2 0 1 0 4", s -> 0, (s, v) -> s.osLock = (v & 1) != 0)
                .then(SystemState::pointsChanged)
                .hidden());
        all.add(fixed("oslsr_el1", "2 0 1 1 4", s -> s.osLock ? 10 : 8).field("oslk", 1, 1));
        all.add(fixed("mdrar_el1", "2 0 1 0 0", s -> 0).hidden());
        all.add(fixed("mdccsr_el0", "2 3 0 1 0", s -> 0).hidden());
        all.addAll(families("_el1").points("2 0 0 "));
    }
}
