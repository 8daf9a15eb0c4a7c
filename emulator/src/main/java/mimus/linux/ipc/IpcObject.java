package mimus.linux.ipc;

import mimus.abi.Structure;
import mimus.linux.kernel.Process;

/** What semaphore sets, segments and message queues have in common. */
abstract class IpcObject {
    private final int key;
    int id;
    int mode;
    long changed;
    private boolean removed;

    IpcObject(int key, int mode, Process maker) {
        this.key = key;
        this.mode = mode & 0777;
        this.changed = seconds(maker);
    }

    static long seconds(Process process) {
        return process.kernel().clock().realTime() / 1_000_000_000L;
    }

    int key() {
        return key;
    }

    /** Whether {@code IPC_RMID} has taken it away: who waits for it fails. */
    boolean isRemoved() {
        return removed;
    }

    void removed() {
        removed = true;
    }

    /** Fills the guest's {@code ipc_perm} within a structure. */
    void permissions(Process process, Structure of) {
        Structure permissions = process.memory().structure("ipc_perm");
        permissions.set("key", key).set("mode", mode).set("seq", id >>> IpcTable.INDEX_BITS);
        of.array("ipc_perm", permissions.bytes());
    }

    /** Takes over what {@code IPC_SET} may change. */
    void change(Process process, Structure to) {
        Structure permissions = process.memory().structure("ipc_perm");
        System.arraycopy(to.array("ipc_perm"), 0, permissions.bytes(), 0, permissions.size());
        mode = (int) permissions.get("mode") & 0777;
        changed = seconds(process);
    }
}
