"""Runs programs and takes their time."""
import dataclasses, os, pathlib, statistics, subprocess, sys, time

import guests, report

HERE = pathlib.Path(__file__).resolve().parent


@dataclasses.dataclass(frozen=True)
class Run:
    output: bytes
    wall: float  # seconds
    cpu: float  # seconds, of all threads
    memory: float  # MiB at most


@dataclasses.dataclass(frozen=True)
class Row:
    """A guest of one size in one tier, beside QEMU: medians."""
    arch: str
    guest: str
    size: float
    tier: str
    qemu_wall: float
    qemu_cpu: float
    wall: float
    cpu: float
    memory: float

    @property
    def wall_ratio(self):
        return self.qemu_wall / self.wall

    @property
    def cpu_ratio(self):
        return self.qemu_cpu / self.cpu


def once(command, environment=None):
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, **(environment or {})})
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with status {process.returncode}")
    return Run(output, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def speaks(mimus, arch):
    return subprocess.run([mimus, "schema", "--arch", arch], stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL).returncode == 0


def compare(mimus, arch, guest, size, tiers, runs):
    """Rows for each tier; QEMU and the tiers take turns, so that what else the machine does hits all alike."""
    number = guests.number_for(arch, guest, size)
    theirs, ours = [], {tier: [] for tier in tiers}
    root = ["-A", "-L", guest.root] if guest.root else []
    for _ in range(runs):
        theirs.append(once(guests.qemu(arch, guest, number)))
        for tier in tiers:
            command = [mimus, "run", f"--translate={tier}", *root, *guest.command(number)]
            ours[tier].append(once(command, {"MIMUS_REBUILD": "0"}))
    rows = []
    for tier in tiers:
        if {run.output for run in ours[tier]} != {run.output for run in theirs}:
            print(f"{arch.name} {guest.name}: the output differs from QEMU's", file=sys.stderr)
            continue
        median = lambda of, figure: statistics.median(getattr(run, figure) for run in of)
        row = Row(arch.name, guest.name, size, tier, median(theirs, "wall"), median(theirs, "cpu"),
                  median(ours[tier], "wall"), median(ours[tier], "cpu"), median(ours[tier], "memory"))
        report.line(row)
        rows.append(row)
    return rows


def hooks(mimus, guest):
    """Calls of hooks a second, by kind, as the Java program HookRate prints them; empty where it cannot run."""
    jar = pathlib.Path(mimus).resolve().parent / "firmware" / "target" / "mimus.jar"
    source = HERE / "src" / "main" / "java" / "mimus" / "bench" / "HookRate.java"
    if not jar.exists() or not source.exists():
        return ""
    command = ["java", "-XX:+UseSerialGC", "-cp", str(jar), str(source), *guest.command(100_000)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
