package mimus.mips.state;

import static mimus.mips.state.Cp0Register.narrow;
import static mimus.mips.state.Cp0Register.wide;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Register;

/** The registers of coprocessor 0 in the order of their numbers, as MIPS32/64 Volume III chapter 9 describes them. */
final class Cp0Registers {
    /** All there are on any model. */
    static final List<Cp0Register> ALL = all();

    private static final Cp0Register[] BY_PLACE = byPlace();

    private Cp0Registers() {}

    /** The register with a number and, in the low three bits, a selection; or null. */
    static Cp0Register at(int place) {
        return BY_PLACE[place];
    }

    /** Their declarations; {@code bits} is the width of the general registers. */
    static List<Register<MipsEnv>> of(int bits) {
        return ALL.stream().map(register -> register.register(bits)).toList();
    }

    private static Cp0Register[] byPlace() {
        Cp0Register[] places = new Cp0Register[256];
        ALL.forEach(register -> places[register.number() << 3 | register.sel()] = register);
        return places;
    }

    private static List<Cp0Register> all() {
        List<Cp0Register> all = new ArrayList<>();
        translation(all);
        all.add(narrow("hwrena", 7, 0, c -> c.hwrEna, (c, v) -> c.hwrEna = (int) v));
        all.add(wide("badvaddr", 8, 0, c -> c.badVAddr, (c, v) -> c.badVAddr = v)
                .gdb(35));
        all.add(narrow("count", 9, 0, c -> c.timer.count(), (c, v) -> c.timer.count((int) v)));
        all.add(wide("entryhi", 10, 0, c -> c.entryHi, (c, v) -> c.entryHi = v)
                .field("asid", 0, 8)
                .then(Cp0::translationChanged));
        all.add(narrow("compare", 11, 0, c -> c.timer.compare(), (c, v) -> c.timer.compare((int) v))
                .then(Cp0::timerServed));
        exceptions(all);
        all.add(narrow("prid", 15, 0, c -> c.prId, (c, v) -> c.prId = (int) v)
                .field("revision", 0, 8)
                .field("processorid", 8, 8)
                .field("companyid", 16, 8));
        all.add(narrow("ebase", 15, 1, c -> c.eBase, (c, v) -> c.eBase = (int) v)
                .field("cpunum", 0, 10)
                .field("exceptionbase", 12, 18));
        configuration(all);
        all.add(wide("lladdr", 17, 0, c -> c.llAddr, (c, v) -> c.llAddr = v));
        watches(all);
        all.add(wide("xcontext", 20, 0, c -> c.xContext, (c, v) -> c.xContext = v));
        all.add(narrow("debug", 23, 0, c -> c.debug, (c, v) -> c.debug = (int) v)
                .field("dbp", 1, 1)
                .field("dm", 30, 1)
                .field("dbd", 31, 1)
                .then(Cp0::statusChanged));
        all.add(wide("depc", 24, 0, c -> c.depc, (c, v) -> c.depc = v));
        all.add(narrow("perfctl0", 25, 0, c -> c.perfCtl, (c, v) -> c.perfCtl = (int) v));
        all.add(narrow("errctl", 26, 0, c -> c.errCtl, (c, v) -> c.errCtl = (int) v));
        all.add(narrow("cacheerr", 27, 0, c -> c.cacheErr, (c, v) -> c.cacheErr = (int) v));
        caches(all);
        all.add(wide("errorepc", 30, 0, c -> c.errorEpc, (c, v) -> c.errorEpc = v));
        all.add(wide("desave", 31, 0, c -> c.deSave, (c, v) -> c.deSave = v));
        return List.copyOf(all);
    }

    private static void translation(List<Cp0Register> all) {
        all.add(narrow("index", 0, 0, c -> c.index, (c, v) -> c.index = (int) v).field("p", 31, 1));
        all.add(narrow("random", 1, 0, Cp0::random, (c, v) -> {}));
        all.add(entryLo(wide("entrylo0", 2, 0, c -> c.entryLo0, (c, v) -> c.entryLo0 = v)));
        all.add(entryLo(wide("entrylo1", 3, 0, c -> c.entryLo1, (c, v) -> c.entryLo1 = v)));
        all.add(wide("context", 4, 0, c -> c.context, (c, v) -> c.context = v).field("badvpn2", 4, 19));
        all.add(wide("userlocal", 4, 2, c -> c.userLocal, (c, v) -> c.userLocal = v));
        all.add(narrow("pagemask", 5, 0, c -> c.pageMask, (c, v) -> c.pageMask = (int) v)
                .field("mask", 13, 16));
        all.add(narrow("pagegrain", 5, 1, c -> c.pageGrain, (c, v) -> c.pageGrain = (int) v));
        all.add(narrow("wired", 6, 0, c -> c.wired, (c, v) -> c.wired = (int) v));
    }

    private static Cp0Register entryLo(Cp0Register register) {
        return register.field("g", 0, 1)
                .field("v", 1, 1)
                .field("d", 2, 1)
                .field("c", 3, 3)
                .field("pfn", 6, 24);
    }

    private static void exceptions(List<Cp0Register> all) {
        all.add(narrow("status", 12, 0, c -> c.status, (c, v) -> c.status = (int) v)
                .gdb(32)
                .field("ie", 0, 1)
                .field("exl", 1, 1)
                .field("erl", 2, 1)
                .field("ksu", 3, 2)
                .field("ux", 5, 1)
                .field("sx", 6, 1)
                .field("kx", 7, 1)
                .field("im", 8, 8)
                .field("nmi", 19, 1)
                .field("sr", 20, 1)
                .field("ts", 21, 1)
                .field("bev", 22, 1)
                .field("px", 23, 1)
                .field("mx", 24, 1)
                .field("re", 25, 1)
                .field("fr", 26, 1)
                .field("rp", 27, 1)
                .field("cu0", 28, 1)
                .field("cu1", 29, 1)
                .field("cu2", 30, 1)
                .field("cu3", 31, 1)
                .field("cu", 28, 4)
                .then(Cp0::statusChanged));
        all.add(narrow("intctl", 12, 1, c -> c.intCtl, (c, v) -> c.intCtl = (int) v)
                .field("vs", 5, 5)
                .field("ippci", 26, 3)
                .field("ipti", 29, 3));
        all.add(narrow("srsctl", 12, 2, c -> c.srsCtl, (c, v) -> c.srsCtl = (int) v)
                .field("css", 0, 4)
                .field("pss", 6, 4)
                .field("ess", 12, 4)
                .field("hss", 26, 4));
        all.add(narrow("srsmap", 12, 3, c -> c.srsMap, (c, v) -> c.srsMap = (int) v));
        all.add(narrow("cause", 13, 0, c -> c.cause, (c, v) -> c.cause = (int) v)
                .gdb(36)
                .field("exccode", 2, 5)
                .field("ip", 8, 8)
                .field("wp", 22, 1)
                .field("iv", 23, 1)
                .field("pci", 26, 1)
                .field("dc", 27, 1)
                .field("ce", 28, 2)
                .field("ti", 30, 1)
                .field("bd", 31, 1)
                .then(Cp0::causeChanged));
        all.add(wide("epc", 14, 0, c -> c.epc, (c, v) -> c.epc = v));
    }

    private static void configuration(List<Cp0Register> all) {
        for (int n = 0; n < 8; n++) {
            int sel = n;
            all.add(narrow(
                    n == 0 ? "config" : "config" + n, 16, n, c -> c.config[sel], (c, v) -> c.config[sel] = (int) v));
        }
        all.get(all.size() - 8)
                .field("k0", 0, 3)
                .field("vi", 3, 1)
                .field("mt", 7, 3)
                .field("ar", 10, 3)
                .field("at", 13, 2)
                .field("be", 15, 1)
                .field("m", 31, 1);
    }

    private static void watches(List<Cp0Register> all) {
        for (int n = 0; n < 8; n++) {
            int sel = n;
            all.add(wide("watchlo" + n, 18, n, c -> c.watchLo[sel], (c, v) -> c.watchLo[sel] = v));
        }
        for (int n = 0; n < 8; n++) {
            int sel = n;
            all.add(narrow("watchhi" + n, 19, n, c -> c.watchHi[sel], (c, v) -> c.watchHi[sel] = (int) v));
        }
    }

    private static void caches(List<Cp0Register> all) {
        for (int n = 0; n < 4; n++) {
            int at = n;
            all.add(narrow("taglo" + n, 28, 2 * n, c -> c.tagLo[at], (c, v) -> c.tagLo[at] = (int) v));
            all.add(narrow("datalo" + n, 28, 2 * n + 1, c -> c.dataLo[at], (c, v) -> c.dataLo[at] = (int) v));
        }
        for (int n = 0; n < 4; n++) {
            int at = n;
            all.add(narrow("taghi" + n, 29, 2 * n, c -> c.tagHi[at], (c, v) -> c.tagHi[at] = (int) v));
            all.add(narrow("datahi" + n, 29, 2 * n + 1, c -> c.dataHi[at], (c, v) -> c.dataHi[at] = (int) v));
        }
    }
}
