package mimus.debugger.guest;

import mimus.cpu.Cpu;
import mimus.linux.kernel.SignalInfo;
import mimus.linux.kernel.Task;

/** A task of Linux. */
record LinuxThread(Task task) implements GuestThread {
    @Override
    public GuestProcess process() {
        return new LinuxProcess(task.process());
    }

    @Override
    public int id() {
        return task.tid();
    }

    @Override
    public String name() {
        return task.name;
    }

    @Override
    public String state() {
        return task.isDead() ? "ended" : task.isWaiting() ? "waiting" : "running";
    }

    @Override
    public Cpu<?> cpu() {
        return task.cpu();
    }

    @Override
    public boolean isWaiting() {
        return task.isWaiting();
    }

    @Override
    public boolean isAlive() {
        return !task.isDead();
    }

    @Override
    public int heldSignal() {
        return task.held() == null ? 0 : task.held().number();
    }

    @Override
    public void release(int signal) {
        SignalInfo held = task.held();
        if (signal == 0 || held != null && held.number() == signal) {
            task.release(signal == 0 ? null : held);
        } else {
            int sentByUser = 0;
            task.release(new SignalInfo(signal, sentByUser, SignalInfo.Kind.SENDER, 0, 0, 0));
        }
    }
}
