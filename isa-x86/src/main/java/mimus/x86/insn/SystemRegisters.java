package mimus.x86.insn;

import mimus.insn.Flow;
import mimus.insn.opmap.Op;
import mimus.x86.state.ControlRegisters;
import mimus.x86.state.RawDescriptor;
import mimus.x86.state.SystemState;
import mimus.x86.state.TableRegister;
import mimus.x86.state.X86Env;

/** Control registers, debug registers, and the registers that tell of tables. */
final class SystemRegisters {
    private SystemRegisters() {}

    @Op(value = "0F 20 mod i64 mov Rd, Cd", flow = Flow.SYSTEM)
    @Op(value = "0F 20 mod o64 mov Rq, Cq", flow = Flow.SYSTEM)
    static long fromControl(X86Env e, int number) {
        e.state.requireSystem();
        return e.state.control.read(number);
    }

    @Op(value = "0F 22 mod i64 mov Cd, Rd", flow = Flow.SYSTEM)
    @Op(value = "0F 22 mod o64 mov Cq, Rq", flow = Flow.SYSTEM)
    static void toControl(X86Env e, int number, long value) {
        e.state.requireSystem();
        e.state.control.write(number, value);
    }

    @Op(value = "0F 21 mod i64 mov Rd, Dd", flow = Flow.SYSTEM)
    @Op(value = "0F 21 mod o64 mov Rq, Dq", flow = Flow.SYSTEM)
    static long fromDebug(X86Env e, int number) {
        e.state.requireSystem();
        return e.state.debug.load(number);
    }

    @Op(value = "0F 23 mod i64 mov Dd, Rd", flow = Flow.SYSTEM)
    @Op(value = "0F 23 mod o64 mov Dq, Rq", flow = Flow.SYSTEM)
    static void toDebug(X86Env e, int number, long value) {
        e.state.requireSystem();
        e.state.debug.store(number, value);
    }

    @Op(value = "0F 06 clts", flow = Flow.SYSTEM)
    static void clts(X86Env e) {
        e.state.requireSystem();
        e.state.control.write(0, e.state.control.cr0 & ~ControlRegisters.TS);
    }

    @Op(value = "0F 01 /6 lmsw Ew", flow = Flow.SYSTEM)
    static void lmsw(X86Env e, long value) {
        e.state.requireSystem();
        e.state.control.machineStatus(value | e.state.control.cr0 & ControlRegisters.PE);
    }

    @Op(value = "0F 01 /4 rm smsw Rv", flow = Flow.SYSTEM)
    @Op(value = "0F 01 /4 mem smsw Mw", flow = Flow.SYSTEM)
    static long smsw(X86Env e) {
        e.state.requireAsked();
        return e.state.control.cr0;
    }

    private static void load(X86Env e, TableRegister table, int size, long address, long linear) {
        e.state.requireSystem();
        long limit = e.load16(address);
        long base = size == 64 ? e.load64(address + 2) : e.load32(address + 2 & linear) & 0xffffffffL;
        table.limit = limit;
        table.base = size == 16 ? base & 0xffffff : base;
    }

    private static void store(X86Env e, TableRegister table, int size, long address, long linear) {
        e.state.requireAsked();
        if (size == 64) {
            e.memory().requireWritable(address + 2, 8);
            e.store16(address, (int) table.limit);
            e.store64(address + 2, table.base);
        } else {
            e.memory().requireWritable(address + 2 & linear, 4);
            e.store16(address, (int) table.limit);
            e.store32(address + 2 & linear, (int) table.base);
        }
    }

    @Op(value = "0F 01 /0 f64 sgdt Mav", flow = Flow.SYSTEM)
    static void sgdt(X86Env e, long address, int size, long linear) {
        store(e, e.state.gdtr, size, address, linear);
    }

    @Op(value = "0F 01 /1 f64 sidt Mav", flow = Flow.SYSTEM)
    static void sidt(X86Env e, long address, int size, long linear) {
        store(e, e.state.idtr, size, address, linear);
    }

    @Op(value = "0F 01 /2 f64 lgdt Mav", flow = Flow.SYSTEM)
    static void lgdt(X86Env e, long address, int size, long linear) {
        load(e, e.state.gdtr, size, address, linear);
    }

    @Op(value = "0F 01 /3 f64 lidt Mav", flow = Flow.SYSTEM)
    static void lidt(X86Env e, long address, int size, long linear) {
        load(e, e.state.idtr, size, address, linear);
    }

    @Op(value = "0F 00 /0 rm sldt Rv", flow = Flow.SYSTEM)
    @Op(value = "0F 00 /0 mem sldt Mw", flow = Flow.SYSTEM)
    static long sldt(X86Env e) {
        e.state.requireProtected();
        e.state.requireAsked();
        return e.state.ldtr.selector;
    }

    @Op(value = "0F 00 /1 rm str Rv", flow = Flow.SYSTEM)
    @Op(value = "0F 00 /1 mem str Mw", flow = Flow.SYSTEM)
    static long str(X86Env e) {
        e.state.requireProtected();
        e.state.requireAsked();
        return e.state.task.selector;
    }

    @Op(value = "0F 00 /2 lldt Ew", flow = Flow.SYSTEM)
    static void lldt(X86Env e, long selector) {
        e.state.requireProtected();
        e.state.requireSystem();
        if ((selector & 0xfffc) == 0) {
            e.state.ldtr.selector = (int) selector;
            return;
        }
        load(e, e.state.ldtr, (int) selector, 1 << RawDescriptor.LDT);
    }

    @Op(value = "0F 00 /3 ltr Ew", flow = Flow.SYSTEM)
    static void ltr(X86Env e, long selector) {
        e.state.requireProtected();
        e.state.requireSystem();
        if ((selector & 0xfffc) == 0) {
            throw e.protection();
        }
        int types = 1 << RawDescriptor.TSS | (e.state.isLong() ? 0 : 1 << RawDescriptor.OLD_TSS);
        long raw = load(e, e.state.task, (int) selector, types);
        e.tables.update((int) selector, raw | RawDescriptor.BUSY);
    }

    /** Loads a table's register with a descriptor of the system, which must be in the global table. */
    private static long load(X86Env e, TableRegister to, int selector, int types) {
        long raw = (selector & 4) != 0 ? 0 : e.tables.raw(selector);
        if (RawDescriptor.isSegment(raw) || (types >> RawDescriptor.type(raw) & 1) == 0) {
            throw e.protection(selector & 0xfffc);
        }
        if (!RawDescriptor.isPresent(raw)) {
            throw e.fault(SystemState.NOT_PRESENT, selector & 0xfffc);
        }
        to.base = RawDescriptor.base(raw) | (e.state.isLong() ? e.tables.second(selector) << 32 : 0);
        to.limit = RawDescriptor.limit(raw);
        to.selector = selector;
        to.raw = raw;
        return raw;
    }
}
