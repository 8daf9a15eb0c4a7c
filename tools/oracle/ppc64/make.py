#!/usr/bin/env python3
"""Makes expected results for single Power instructions by running them under qemu-user. See ../README.md."""

import argparse
import pathlib
import random
import subprocess
import sys
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))

import declaration
import vectors
from ppc64.after import doubtful, mended, turned
from ppc64.cases import ACCESS, Cases, unusable
from ppc64.target import HARNESS_WORDS, MEMORY, REGISTERS, TARGETS
from session import Session

HERE = pathlib.Path(__file__).parent
SEED = 20


def wanted(target, decl, count):
    """How many vectors of a declaration this target gets: byte order changes only what touches memory."""
    return count // 20 if target.big_endian and decl.chapter not in ACCESS else count


def make(target, decls, count, harness, seed):
    session = Session([*target.emulator, str(harness / target.harness)], ">" if target.big_endian else "<", REGISTERS,
                      len(MEMORY), HARNESS_WORDS)
    background = target.background()
    groups, dropped = {}, {}
    for decl in decls:
        number = wanted(target, decl, count)
        if not number or unusable(target, decl):
            continue
        rng = random.Random(f"{seed} {target.name} {decl.name} {zlib.crc32(decl.bits.encode())}")
        source, seen = Cases(target, decl, rng), {}
        for _ in range(20 * number):
            if len(seen) == (6 if decl.name.startswith(("xvcv", "stq", "xsnm")) else 2) * number:  # doubtful ones are dropped
                break
            case = source.next()
            seen.setdefault((case.words, tuple(case.registers.items())), case)
        states = [(case, background | case.registers) for case in seen.values()]
        given = [turned(decl, case.words, before) for case, before in states]
        results = session.run([(case.words, [state[name] for name in REGISTERS], MEMORY)
                               for (case, _), state in zip(states, given)])
        found = groups.setdefault(decl, [])
        for (case, before), state, result in zip(states, given, results):
            vector = target.vector(case, before, result, before["fpscr"] ^ state["fpscr"])
            vector = mended(target, decl, vector, before)
            reason = doubtful(target, decl, vector, before)
            if reason:
                dropped[reason] = dropped.get(reason, 0) + 1
            elif len(found) < number:
                found.append(vector)
    return groups, dropped


def write(target, groups, out, seed, only):
    version = subprocess.run([target.emulator[0], "--version"], stdout=subprocess.PIPE, check=True, text=True)
    header = target.header(" ".join(version.stdout.split()[:3]), seed)
    folder = out / target.name
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(f"{only}*.vectors.gz"):
        old.unlink()
    for chapter in dict.fromkeys(decl.chapter for decl in groups):
        vectors.write(folder / f"{chapter}.vectors.gz", header,
                      [(decl, found) for decl, found in groups.items() if decl.chapter == chapter])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="*", default=[], help=f"of {' '.join(TARGETS)}; default all")
    parser.add_argument("--harness", type=pathlib.Path, default=HERE / "build", help="where build.sh put them")
    parser.add_argument("--out", type=pathlib.Path, default=HERE / "../../../isa-ppc64/src/test/vectors")
    parser.add_argument("--count", type=int, default=200, help="vectors per encoding")
    parser.add_argument("--seed", type=int, default=SEED, help=f"default {SEED}: the committed vectors")
    parser.add_argument("--only", default="", help="chapters whose names begin so")
    options = parser.parse_args()
    decls = [decl for decl in declaration.read(HERE / "insns.list") if decl.chapter.startswith(options.only)]
    for name in options.targets or TARGETS:
        groups, dropped = make(TARGETS[name], decls, options.count, options.harness, options.seed)
        write(TARGETS[name], groups, options.out, options.seed, options.only)
        print(f"{name}: {len(groups)} encodings, {sum(len(found) for found in groups.values())} vectors")
        for decl, found in groups.items():
            if len(found) < wanted(TARGETS[name], decl, options.count):
                print(f"  {decl.name}: only {len(found)}")
        for reason, number in sorted(dropped.items()):
            print(f"  left out {number}: {reason}")


if __name__ == "__main__":
    main()
