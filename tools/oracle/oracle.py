#!/usr/bin/env python3
"""Makes expected results for single instructions by running them under qemu-user. See README.md."""

import argparse
import pathlib
import random
import subprocess
import sys
import zlib

import declaration
import vectors
from mips.after import doubtful
from mips.cases import Cases, unusable
from mips.check import disagreements
from mips.target import HARNESS_WORDS, MEMORY, REGISTERS, TARGETS
from session import Session

HERE = pathlib.Path(__file__).parent
SEED = 20
SAMPLED = ("mips", "mips64")  # byte order changes only what touches memory


def wanted(target, decl, count):
    """How many vectors of a declaration this target gets."""
    name, floating = decl.name, decl.chapter.startswith("fpu")
    memory = "memory" in decl.chapter
    if target.name == "mips64-ps":  # the only instruction among these that asks for the byte order
        return count if name == "alnv.ps" else 0
    if target.name in SAMPLED:
        return count if memory else count // 20
    if target.name == "mipsel-fr1":  # the register file is what differs: arithmetic is mips64el's
        return (count if memory or decl.chapter == "fpu-move" or "fr1" in decl.attributes else count // 4) * floating
    if target.name == "mipsel-nan2008":
        return count // 2 if floating and not memory and "." in name else 0
    return count


def make(target, decls, count, harness, seed):
    by_name = {decl.name: decl for decl in decls}
    program = str(harness / target.name)
    session = Session([*target.emulator, program], ">" if target.big_endian else "<", REGISTERS, len(MEMORY),
                      HARNESS_WORDS)
    background = target.background()
    jobs = []
    for decl in decls:
        number = wanted(target, decl, count)
        if not number or unusable(target, decl):
            continue
        rng = random.Random(f"{seed} {target.name} {decl.name} {zlib.crc32(decl.bits.encode())}")
        source, seen = Cases(target, decl, by_name, rng), {}
        for _ in range(20 * number):
            if len(seen) == 2 * number:  # more than are kept, since doubtful ones are dropped
                break
            case = source.next()
            seen.setdefault((case.words, tuple(case.registers.items())), case)
        jobs += [(decl, number, case, background | case.registers) for case in seen.values()]
    results = session.run([(case.words, [before[name] for name in REGISTERS], MEMORY) for _, _, case, before in jobs])
    groups, dropped = {decl: [] for decl, *_ in jobs}, {}
    for (decl, number, case, before), result in zip(jobs, results):
        vector = target.vector(case, before, result)
        reason = doubtful(target, decl, vector, before)
        if reason:
            dropped[reason] = dropped.get(reason, 0) + 1
        elif len(groups[decl]) < number:
            groups[decl].append(vector)
    return groups, dropped


def write(target, groups, out, seed):
    version = subprocess.run([target.emulator[0], "--version"], stdout=subprocess.PIPE, check=True, text=True)
    header = target.header(" ".join(version.stdout.split()[:3]), seed)
    folder = out / target.name
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.vectors.gz"):
        old.unlink()
    for chapter in dict.fromkeys(decl.chapter for decl in groups):
        of_chapter = [(decl, found) for decl, found in groups.items() if decl.chapter == chapter]
        vectors.write(folder / f"{chapter}.vectors.gz", header, of_chapter)
    return sum(path.stat().st_size for path in folder.glob("*.vectors.gz"))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=("vectors", "check"), help="make vectors; or compare the list with objdump")
    parser.add_argument("targets", nargs="*", default=[], help=f"of {' '.join(TARGETS)}; default all")
    parser.add_argument("--list", type=pathlib.Path, default=HERE / "mips" / "insns.list", help="declarations")
    parser.add_argument("--harness", type=pathlib.Path, default=HERE / "mips" / "build", help="where build.sh put them")
    parser.add_argument("--out", type=pathlib.Path, default=HERE / "../../isa-mips/src/test/vectors")
    parser.add_argument("--count", type=int, default=200, help="vectors per encoding")
    parser.add_argument("--seed", type=int, default=SEED, help=f"default {SEED}: the committed vectors")
    options = parser.parse_args()
    decls = declaration.read(options.list)
    if options.command == "check":
        wrong = disagreements(decls, options.seed)
        print("\n".join(wrong) or f"{len(decls)} encodings agree with objdump")
        sys.exit(bool(wrong))
    for name in options.targets or TARGETS:
        groups, dropped = make(TARGETS[name], decls, options.count, options.harness, options.seed)
        size = write(TARGETS[name], groups, options.out, options.seed)
        total = sum(len(found) for found in groups.values())
        print(f"{name}: {len(groups)} encodings, {total} vectors, {size} bytes")
        for decl, found in groups.items():
            if len(found) < wanted(TARGETS[name], decl, options.count):
                print(f"  {decl.name}: only {len(found)}")
        for reason, number in sorted(dropped.items()):
            print(f"  left out {number}: {reason}")


if __name__ == "__main__":
    main()
