package mimus.linux.kernel;

import mimus.abi.Structure;

/**
 * One signal on its way: what {@code siginfo} will tell of it.
 *
 * @param number the guest's
 * @param code why, the guest's number
 * @param kind which of the fields below mean something
 * @param pid of the sender, or of the child
 * @param value sent along, or status of the child, or address of the fault
 */
public record SignalInfo(int number, int code, Kind kind, int pid, int uid, long value) {
    /** What a signal tells beyond its number. */
    public enum Kind {
        /** Its sender. */
        SENDER,
        /** Its sender and a value. */
        QUEUED,
        /** What became of a child. */
        CHILD,
        /** The address of a fault. */
        FAULT,
        /** The timer, and its value. */
        TIMER
    }

    /** One that a process sends without a value. */
    public static SignalInfo sent(int number, int pid) {
        return new SignalInfo(number, 0, Kind.SENDER, pid, 0, 0);
    }

    /** Fills the guest's structure. */
    void fill(Structure info) {
        info.set("si_signo", number).set("si_code", code);
        switch (kind) {
            case SENDER -> info.set("si_pid", pid).set("si_uid", uid);
            case QUEUED -> info.set("si_pid", pid).set("si_uid", uid).set("si_value", value);
            case CHILD -> info.set("si_pid", pid).set("si_uid", uid).set("si_status", value);
            case FAULT -> info.set("si_addr", value);
            case TIMER -> info.set("si_timerid", pid).set("si_tvalue", value);
        }
    }

    /** Fills a structure as {@code signalfd} hands it out. */
    public void fillForFile(Structure info) {
        info.set("ssi_signo", number).set("ssi_code", code);
        switch (kind) {
            case SENDER -> info.set("ssi_pid", pid).set("ssi_uid", uid);
            case QUEUED ->
                info.set("ssi_pid", pid)
                        .set("ssi_uid", uid)
                        .set("ssi_int", value)
                        .set("ssi_ptr", value);
            case CHILD -> info.set("ssi_pid", pid).set("ssi_uid", uid).set("ssi_status", value);
            case FAULT -> info.set("ssi_addr", value);
            case TIMER -> info.set("ssi_tid", pid).set("ssi_int", value).set("ssi_ptr", value);
        }
    }
}
