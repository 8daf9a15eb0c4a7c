package mimus.ppc64.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;
import mimus.cpu.Purpose;
import mimus.cpu.Register;
import mimus.cpu.RegisterFile;

/** The names, numbers and fields of the registers of a Power processor. */
public final class Ppc64Registers {
    private static final String CORE = "org.gnu.gdb.power.core";
    private static final String LINUX = "org.gnu.gdb.power.linux";
    private static final String[] CR_BITS = {"so", "eq", "gt", "lt"};

    private Ppc64Registers() {}

    public static RegisterFile<Ppc64Env> all() {
        List<Register<Ppc64Env>> all = new ArrayList<>();
        for (int n = 0; n < 32; n++) {
            all.add(general(n));
        }
        all.add(Register.<Ppc64Env>of("pc", 64, e -> e.pc)
                .writable((e, v) -> e.resumeAt(v))
                .gdb(64, CORE, 64)
                .purpose(Purpose.PROGRAM_COUNTER)
                .alias("nip")
                .type("code_ptr"));
        all.add(Register.<Ppc64Env>of("msr", 64, Msr::read)
                .writable(Msr::write)
                .gdb(65, CORE, 64)
                .type("uint64")
                .field("le", 0, 1)
                .field("fe1", 8, 1)
                .field("fe0", 11, 1)
                .field("fp", 13, 1)
                .field("pr", 14, 1)
                .field("vsx", 23, 1)
                .field("vec", 25, 1)
                .field("sf", 63, 1));
        all.add(cr());
        all.add(wide("lr", e -> e.lr, (e, v) -> e.lr = v)
                .gdb(67, CORE, 64)
                .dwarf(65)
                .purpose(Purpose.RETURN_ADDRESS)
                .type("code_ptr"));
        all.add(wide("ctr", e -> e.ctr, (e, v) -> e.ctr = v).gdb(68, CORE, 64).type("uint64"));
        all.add(Register.<Ppc64Env>of("xer", 32, Xer::read)
                .writable(Xer::write)
                .gdb(69, CORE, 32)
                .type("uint32")
                .field("so", 31, 1)
                .field("ov", 30, 1)
                .field("ca", 29, 1)
                .field("ov32", 19, 1)
                .field("ca32", 18, 1)
                .field("count", 0, 7));
        all.add(wide("orig_r3", e -> e.origR3, (e, v) -> e.origR3 = v).gdb(71, LINUX, 64));
        all.add(wide("trap", e -> e.trap, (e, v) -> e.trap = v)
                .gdb(72, LINUX, 64)
                .alias("trapno"));
        all.add(special("ppr", e -> e.ppr, (e, v) -> e.ppr = v).gdb(139, "org.gnu.gdb.power.ppr", 64));
        all.add(special("dscr", e -> e.dscr, (e, v) -> e.dscr = v).gdb(140, "org.gnu.gdb.power.dscr", 64));
        all.add(special("tar", e -> e.tar, (e, v) -> e.tar = v).gdb(141, "org.gnu.gdb.power.tar", 64));
        all.addAll(VectorRegisters.all());
        return new RegisterFile<>(all);
    }

    private static Register<Ppc64Env> wide(
            String name, ToLongFunction<Ppc64Env> reader, ObjLongConsumer<Ppc64Env> writer) {
        return Register.<Ppc64Env>of(name, 64, reader).writable(writer);
    }

    private static Register<Ppc64Env> special(
            String name, ToLongFunction<Ppc64Env> reader, ObjLongConsumer<Ppc64Env> writer) {
        return wide(name, reader, writer).group("system").type("uint64");
    }

    private static Register<Ppc64Env> general(int n) {
        Register<Ppc64Env> register =
                wide("r" + n, e -> e.r(n), (e, v) -> e.r(n, v)).gdb(n, CORE, 64).type("uint64");
        return switch (n) {
            case 1 -> register.alias("sp").purpose(Purpose.STACK_POINTER);
            case 3 -> register.purpose(Purpose.RESULT);
            default -> register;
        };
    }

    private static Register<Ppc64Env> cr() {
        Register<Ppc64Env> cr = Register.<Ppc64Env>of("cr", 32, e -> ConditionRegister.read(e))
                .writable((e, v) -> ConditionRegister.write(e, 0xff, (int) v))
                .gdb(66, CORE, 32)
                .type("uint32");
        for (int n = 0; n < 8; n++) {
            cr.field("cr" + n, 28 - 4 * n, 4);
            for (int bit = 0; bit < 4; bit++) {
                cr.field(CR_BITS[bit] + n, 28 - 4 * n + bit, 1);
            }
        }
        return cr;
    }
}
