#!/usr/bin/env python3
"""Runs the guest kernels under Mimus and under qemu-user, in turn, and prints how they compare.

    bench/compare.py [--arch mipsel] [--runs 5] [--scale 1.0] [--csv FILE] [kernel ...]

Needs qemu-user and the Debian cross compiler of the architecture. Every kernel must print the same under both. Figures
are medians; a ratio above 1 means that Mimus is faster. CPU time is that of the whole process, start-up and JIT included.
"""
import argparse, os, pathlib, shutil, statistics, subprocess, sys, time

HERE = pathlib.Path(__file__).resolve().parent
# Cross compiler, qemu, and the CPU model to ask it for (its default MIPS64 model ignores the rounding mode).
ARCHS = {
    "mipsel": ("mipsel-linux-gnu-gcc", ["qemu-mipsel"]),
    "mips": ("mips-linux-gnu-gcc", ["qemu-mips"]),
    "mips64el": ("mips64el-linux-gnuabi64-gcc", ["qemu-mips64el", "-cpu", "MIPS64R2-generic"]),
    "mips64": ("mips64-linux-gnuabi64-gcc", ["qemu-mips64", "-cpu", "MIPS64R2-generic"]),
}
# Rounds that take QEMU about a tenth of a second.
ROUNDS = {"mix": 90, "sort": 12, "interp": 14, "mem": 160, "sha256": 70, "nbody": 13, "calls": 250}


def build(arch, kernel, directory):
    out = directory / f"{kernel}-{arch}"
    source = HERE / "guests" / f"{kernel}.c"
    if not out.exists() or out.stat().st_mtime < source.stat().st_mtime:
        subprocess.run([ARCHS[arch][0], "-O2", "-static", "-o", out, source, "-lm"], check=True)
    return str(out)


def once(command):
    """Output, wall seconds, CPU seconds and peak memory in MiB of one run."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with status {process.returncode}")
    return output, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def instructions(mimus, guest):
    """Guest instructions and guest instructions a second, from Mimus's own statistics."""
    text = subprocess.run([mimus, "run", "-v", *guest], capture_output=True, text=True).stderr
    for line in text.splitlines():
        words = line.replace(",", "").split()
        if "instructions" in words:
            return int(words[words.index("instructions") - 1])
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--arch", default="mipsel", choices=ARCHS)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--scale", type=float, default=1.0, help="multiplies the rounds")
    parser.add_argument("--mimus", default=str(HERE.parent / "mimus"))
    parser.add_argument("--csv")
    parser.add_argument("kernels", nargs="*", default=list(ROUNDS))
    a = parser.parse_args()
    directory = HERE / "target"
    directory.mkdir(exist_ok=True)
    for tool in (ARCHS[a.arch][0], ARCHS[a.arch][1][0]):
        if not shutil.which(tool):
            raise SystemExit(f"{tool} is missing; see README.md, 'Measure'")
    rows = []
    print(f"{'kernel':8} {'Minsns':>7} {'qemu cpu':>9} {'mimus cpu':>9} {'ratio':>6} {'qemu wall':>9} {'mimus wall':>10} "
          f"{'ratio':>6} {'MIPS':>6} {'MiB':>5}")
    for kernel in a.kernels:
        guest = [build(a.arch, kernel, directory), str(max(1, round(ROUNDS[kernel] * a.scale)))]
        ours, theirs = [], []
        for _ in range(a.runs):
            theirs.append(once(ARCHS[a.arch][1] + guest))
            ours.append(once([a.mimus, "run", *guest]))
        if {run[0] for run in ours} != {run[0] for run in theirs}:
            raise SystemExit(f"{kernel}: the outputs differ")
        median = lambda runs, at: statistics.median(run[at] for run in runs)
        count = instructions(a.mimus, guest)
        row = [kernel, count / 1e6, median(theirs, 2), median(ours, 2), median(theirs, 2) / median(ours, 2),
               median(theirs, 1), median(ours, 1), median(theirs, 1) / median(ours, 1),
               count / 1e6 / median(ours, 1), median(ours, 3)]
        rows.append(row)
        print("{:8} {:7.0f} {:9.3f} {:9.3f} {:6.3f} {:9.3f} {:10.3f} {:6.3f} {:6.0f} {:5.0f}".format(*row), flush=True)
    mean = lambda at: statistics.geometric_mean(row[at] for row in rows)
    print(f"geometric mean: {mean(4):.3f} by CPU time, {mean(7):.3f} by wall time, {mean(8):.0f} MIPS")
    if a.csv:
        with open(a.csv, "w") as out:
            out.write("kernel,minsns,qemu_cpu,mimus_cpu,cpu_ratio,qemu_wall,mimus_wall,wall_ratio,mips,mib\n")
            out.writelines(",".join(str(value) for value in row) + "\n" for row in rows)


if __name__ == "__main__":
    sys.exit(main())
