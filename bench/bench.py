#!/usr/bin/env python3
"""Measures Mimus beside qemu-user: the kernels of bench/guests and real programs, in turn, with equal output.

    bench/bench.py --quick                        one architecture, one size: under 2 minutes
    bench/bench.py                                three sizes, three runs each: under 15 minutes
    bench/bench.py --arch all --sizes 0.7 --runs 1
    bench/bench.py --sysroot DIR                  real programs from the root of a guest system, too

Needs qemu-user and Debian's cross compiler of the architecture. Ratios are QEMU's time divided by that of Mimus: above 1,
Mimus is faster. CPU time is that of the whole process with all its threads: start-up and HotSpot's compiler included.
"""
import argparse, pathlib, shutil, sys

import guests, measure, report

HERE = pathlib.Path(__file__).resolve().parent
SIZES = "0.05,0.7,7"


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--arch", default="mipsel", help="names from architectures.tsv, with commas; or all")
    parser.add_argument("--quick", action="store_true", help="size 0.7 once, without the interpreter")
    parser.add_argument("--runs", type=int, help="of each (default: 3)")
    parser.add_argument("--sizes", help=f"seconds of QEMU's time, with commas (default: {SIZES})")
    parser.add_argument("--tiers", default="auto", help="what Mimus is given as --translate, with commas (default: auto)")
    parser.add_argument("--interpreter", type=float, default=0.1, metavar="SECONDS",
                        help="size for the interpreter alone; 0: leave it out (default: 0.1)")
    parser.add_argument("--sysroot", help="root of a guest system with some of busybox, lua, sqlite3, python3")
    parser.add_argument("--mimus", default=str(HERE.parent / "mimus"))
    parser.add_argument("--hooks", action=argparse.BooleanOptionalAction, default=True, help="measure the rate of hooks")
    parser.add_argument("--csv", help="write the figures to this file")
    parser.add_argument("--svg", help="draw the ratios into this file")
    parser.add_argument("kernels", nargs="*", help="names (default: all of bench/guests)")
    chosen = parser.parse_args()
    if chosen.quick:
        chosen.interpreter = 0
    chosen.runs = chosen.runs or (1 if chosen.quick else 3)
    chosen.sizes = [float(size) for size in (chosen.sizes or ("0.7" if chosen.quick else SIZES)).split(",")]
    chosen.tiers = chosen.tiers.split(",")
    return chosen


def main():
    chosen = options()
    known = guests.architectures()
    names = list(known) if chosen.arch == "all" else chosen.arch.split(",")
    rows = []
    for name in names:
        if name not in known:
            raise SystemExit(f"{name} is none of {', '.join(known)}")
        arch = known[name]
        missing = [tool for tool in (arch.compiler, arch.qemu[0]) if not shutil.which(tool)]
        if missing or not measure.speaks(chosen.mimus, name):
            why = f"{missing[0]} is missing" if missing else "Mimus does not speak it"
            print(f"{name}: left out, {why}", file=sys.stderr)
            continue
        report.heading(name)
        for guest in guests.all_of(arch, chosen.kernels, chosen.sysroot):
            for size in chosen.sizes:
                rows += measure.compare(chosen.mimus, arch, guest, size, chosen.tiers, chosen.runs)
            if chosen.interpreter and not guest.real:
                rows += measure.compare(chosen.mimus, arch, guest, chosen.interpreter, ["off"], 1)
        report.means([row for row in rows if row.arch == name])
        if chosen.hooks:
            report.hooks(measure.hooks(chosen.mimus, guests.kernel(arch, "mix")))
    if chosen.csv:
        report.csv(chosen.csv, rows)
    if chosen.svg:
        report.svg(chosen.svg, rows)


if __name__ == "__main__":
    main()
