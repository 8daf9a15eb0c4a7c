package mimus.arm.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import mimus.cpu.Register;

/** The registers of coprocessors 14 and 15, as Arm ARM sections G8.2 to G8.6 describe them. */
public final class CoprocessorRegisters {
    private static final Predicate<PrivilegedState> ALWAYS = state -> true;
    private static final Predicate<PrivilegedState> NEVER = state -> false;

    /** Those that only keep what is written to them. */
    private static final String KEPT = """
            actlr 15 0 1 0 1
            csselr 15 2 0 0 0
            adfsr 15 0 5 1 0
            aifsr 15 0 5 1 1
            mair0 15 0 10 2 0
            mair1 15 0 10 2 1
            amair0 15 0 10 3 0
            amair1 15 0 10 3 1
            tpidrprw 15 0 13 0 4
            dbgvcr 14 0 0 7 0
            dbgwfar 14 0 0 6 0
            dbgdccint 14 0 0 2 0
            dbgdtrrxext 14 0 0 0 2
            dbgdtrtxext 14 0 0 3 2
            dbgosdlr 14 0 1 3 4
            dbgprcr 14 0 1 4 4
            dbgclaimset 14 0 7 8 6
            dbgclaimclr 14 0 7 9 6
            """;

    /** How many of those there are. */
    static final int PLAIN = (int) KEPT.lines().count();

    /** Those that never change: ARM's words for the memory, debug and instructions of a Cortex-A15 without EL2 and EL3. */
    private static final String FIXED = """
            midr 15 0 0 0 0 000f0000
            ctr 15 0 0 0 1 8444c004
            tcmtr 15 0 0 0 2 00000000
            tlbtr 15 0 0 0 3 00000000
            mpidr 15 0 0 0 5 80000000
            revidr 15 0 0 0 6 00000000
            id_pfr0 15 0 0 1 0 00000131
            id_pfr1 15 0 0 1 1 00010001
            id_dfr0 15 0 0 1 2 00000005
            id_afr0 15 0 0 1 3 00000000
            id_mmfr0 15 0 0 1 4 10201105
            id_mmfr1 15 0 0 1 5 20000000
            id_mmfr2 15 0 0 1 6 01240000
            id_mmfr3 15 0 0 1 7 02102211
            id_isar0 15 0 0 2 0 02101110
            id_isar1 15 0 0 2 1 13112111
            id_isar2 15 0 0 2 2 21232041
            id_isar3 15 0 0 2 3 11112131
            id_isar4 15 0 0 2 4 10011142
            ccsidr 15 1 0 0 0 00000000
            clidr 15 1 0 0 1 00000000
            aidr 15 1 0 0 7 00000000
            fcseidr 15 0 13 0 0 00000000
            dbgdidr 14 0 0 0 0 3515f021
            dbgdrar 14 0 1 0 0 00000000
            dbgdsar 14 0 2 0 0 00000000
            dbgauthstatus 14 0 7 14 6 00000000
            dbgdevid 14 0 7 2 7 00000000
            """;

    private static final RegisterFamilies<PrivilegedState, CoprocessorRegister> FAMILIES =
            new RegisterFamilies<>(CoprocessorRegister::new, "");

    /** All there are. */
    public static final List<CoprocessorRegister> ALL = all();

    private static final Map<Integer, CoprocessorRegister> BY_PLACE = ControlRegister.byPlace(ALL);

    private CoprocessorRegisters() {}

    /** The register at a place, or null; see {@link CoprocessorRegister#place}. */
    static CoprocessorRegister at(int place) {
        return BY_PLACE.get(place);
    }

    /** Their declarations for who looks from outside. */
    static List<Register<ArmEnv>> registers() {
        return ALL.stream()
                .filter(CoprocessorRegister::isShown)
                .map(CoprocessorRegister::register)
                .toList();
    }

    private static CoprocessorRegister register(
            String name,
            String where,
            ToLongFunction<PrivilegedState> getter,
            ObjLongConsumer<PrivilegedState> setter) {
        return new CoprocessorRegister(name, where, getter, setter);
    }

    private static CoprocessorRegister fixed(String name, String where, ToLongFunction<PrivilegedState> getter) {
        return new CoprocessorRegister(name, where, getter, null);
    }

    private static List<CoprocessorRegister> all() {
        List<CoprocessorRegister> all = new ArrayList<>();
        control(all);
        translation(all);
        faults(all);
        threads(all);
        timers(all);
        debug(all);
        for (String line : FIXED.lines().toList()) {
            int name = line.indexOf(' ');
            int value = line.lastIndexOf(' ');
            int fixed = Integer.parseUnsignedInt(line.substring(value + 1), 16);
            all.add(fixed(line.substring(0, name), line.substring(name + 1, value), s -> fixed));
        }
        all.addAll(FAMILIES.kept(KEPT));
        return List.copyOf(all);
    }

    private static void control(List<CoprocessorRegister> all) {
        all.add(register("sctlr", "15 0 1 0 0", s -> s.sctlr, (s, v) -> s.sctlr = (int) v)
                .then(PrivilegedState::translationChanged)
                .field("m", 0, 1)
                .field("a", 1, 1)
                .field("c", 2, 1)
                .field("i", 12, 1)
                .field("v", 13, 1)
                .field("wxn", 19, 1)
                .field("uwxn", 20, 1)
                .field("ee", 25, 1)
                .field("tre", 28, 1)
                .field("afe", 29, 1)
                .field("te", 30, 1));
        all.add(register("cpacr", "15 0 1 0 2", s -> s.cpacr, (s, v) -> s.cpacr = (int) v & 0x00f0_0000)
                .then(PrivilegedState::changed)
                .field("cp10", 20, 2)
                .field("cp11", 22, 2));
        all.add(register("vbar", "15 0 12 0 0", s -> s.vbar, (s, v) -> s.vbar = (int) v & ~0x1f));
        all.add(fixed("isr", "15 0 12 1 0", PrivilegedState::pending)
                .field("f", 6, 1)
                .field("i", 7, 1)
                .field("a", 8, 1));
        all.add(fixed("id_isar5", "15 0 0 2 5", PrivilegedState::cryptography));
    }

    private static void translation(List<CoprocessorRegister> all) {
        all.add(register("ttbr0", "15 0 2", s -> s.ttbr0, (s, v) -> s.ttbr0 = v).then(PrivilegedState::changed));
        all.add(register("ttbr1", "15 1 2", s -> s.ttbr1, (s, v) -> s.ttbr1 = v).then(PrivilegedState::changed));
        all.add(register("ttbr0_32", "15 0 2 0 0", s -> (int) s.ttbr0, (s, v) -> s.ttbr0 = v & 0xffff_ffffL)
                .then(PrivilegedState::changed)
                .hidden());
        all.add(register("ttbr1_32", "15 0 2 0 1", s -> (int) s.ttbr1, (s, v) -> s.ttbr1 = v & 0xffff_ffffL)
                .then(PrivilegedState::changed)
                .hidden());
        all.add(register("ttbcr", "15 0 2 0 2", s -> s.ttbcr, PrivilegedState::ttbcr)
                .then(PrivilegedState::translationChanged)
                .field("n", 0, 3)
                .field("pd0", 4, 1)
                .field("pd1", 5, 1)
                .field("eae", 31, 1));
        CoprocessorRegister domains = register("dacr", "15 0 3 0 0", s -> s.dacr, (s, v) -> s.dacr = (int) v);
        for (int n = 0; n < 16; n++) {
            domains.field("d" + n, 2 * n, 2);
        }
        all.add(domains.then(PrivilegedState::translationChanged));
        all.add(register("contextidr", "15 0 13 0 1", s -> s.contextidr, (s, v) -> s.contextidr = (int) v)
                .then(PrivilegedState::changed)
                .field("asid", 0, 8)
                .field("procid", 8, 24));
        all.add(register("par", "15 0 7", s -> s.par, (s, v) -> s.par = v).field("f", 0, 1));
        all.add(register("par_32", "15 0 7 4 0", s -> (int) s.par, (s, v) -> s.par = v & 0xffff_ffffL)
                .hidden());
    }

    private static void faults(List<CoprocessorRegister> all) {
        all.add(register("dfsr", "15 0 5 0 0", s -> s.dfsr, (s, v) -> s.dfsr = (int) v & 0x3fff)
                .field("fs", 0, 4)
                .field("domain", 4, 4)
                .field("lpae", 9, 1)
                .field("fs4", 10, 1)
                .field("wnr", 11, 1)
                .field("ext", 12, 1)
                .field("cm", 13, 1));
        all.add(register("ifsr", "15 0 5 0 1", s -> s.ifsr, (s, v) -> s.ifsr = (int) v & 0x1fff)
                .field("fs", 0, 4)
                .field("lpae", 9, 1)
                .field("fs4", 10, 1)
                .field("ext", 12, 1));
        all.add(register("dfar", "15 0 6 0 0", s -> s.dfar, (s, v) -> s.dfar = (int) v));
        all.add(register("ifar", "15 0 6 0 2", s -> s.ifar, (s, v) -> s.ifar = (int) v));
    }

    private static void threads(List<CoprocessorRegister> all) {
        all.add(register("tpidrurw", "15 0 13 0 2", PrivilegedState::tpidrurw, PrivilegedState::tpidrurw)
                .open(ALWAYS, ALWAYS)
                .hidden());
        all.add(register("tpidruro", "15 0 13 0 3", PrivilegedState::tpidrro, PrivilegedState::tpidrro)
                .open(ALWAYS, NEVER)
                .hidden());
    }

    private static void timers(List<CoprocessorRegister> all) {
        all.add(register("cntfrq", "15 0 14 0 0", s -> s.cntfrq, (s, v) -> s.cntfrq = (int) v)
                .open(s -> (s.cntkctl & 3) != 0, NEVER));
        all.add(register("cntkctl", "15 0 14 1 0", s -> s.cntkctl, (s, v) -> s.cntkctl = (int) v)
                .field("pl0pcten", 0, 1)
                .field("pl0vcten", 1, 1)
                .field("pl0vten", 8, 1)
                .field("pl0pten", 9, 1));
        all.add(fixed("cntpct", "15 0 14", PrivilegedState::count).open(s -> (s.cntkctl & 1) != 0, NEVER));
        all.add(fixed("cntvct", "15 1 14", s -> s.virtual.count()).open(s -> (s.cntkctl & 2) != 0, NEVER));
        for (CoprocessorRegister register : FAMILIES.timer("cntp", "15 0 14 2 ", "15 2 14", s -> s.physical)) {
            all.add(register.open(s -> (s.cntkctl & 1 << 9) != 0, s -> (s.cntkctl & 1 << 9) != 0));
        }
        for (CoprocessorRegister register : FAMILIES.timer("cntv", "15 0 14 3 ", "15 3 14", s -> s.virtual)) {
            all.add(register.open(s -> (s.cntkctl & 1 << 8) != 0, s -> (s.cntkctl & 1 << 8) != 0));
        }
    }

    private static void debug(List<CoprocessorRegister> all) {
        all.add(register("dbgdscr", "14 0 0 2 2", s -> s.dscr, (s, v) -> s.dscr = (int) v)
                .then(PrivilegedState::pointsChanged)
                .field("moe", 2, 4)
                .field("mdbgen", 15, 1));
        all.add(fixed("dbgdscrint", "14 0 0 1 0", s -> s.dscr).hidden());
        all.add(register("dbgoslar", "14 0 1 0 4", s -> 0, (s, v) -> s.osLock = (int) v == OS_LOCK_KEY)
                .then(PrivilegedState::pointsChanged)
                .hidden());
        all.add(fixed("dbgoslsr", "14 0 1 1 4", s -> s.osLock ? 10 : 8).field("oslk", 1, 1));
        all.addAll(FAMILIES.points("14 0 0 "));
    }

    /** What locks when it is written to DBGOSLAR; anything else unlocks; Arm ARM section G8.3.24. */
    private static final int OS_LOCK_KEY = 0xc5ac_ce55;
}
