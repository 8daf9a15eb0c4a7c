#!/usr/bin/env python3
"""Prints a line for the .insns files from each encoding's vectors: `lines.py FILE.vectors.gz...`.

The assembly is what objdump makes of the word; the line is one that changes something and raises no signal.
"""

import gzip
import re
import subprocess
import sys
import tempfile

MASK = (1 << 64) - 1


def read(path):
    """Yields (encoding, [(words, before, after)])."""
    background, group = {}, None
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("@ background"):
                background = values(line[len("@ background"):])
            elif line.startswith("= "):
                if group:
                    yield group
                group = (line[2:], [])
            elif group and not line.startswith(("#", "@")):
                words, before, after = (part.strip() for part in line.split("|"))
                group[1].append((words, background, values(before), after))
    if group:
        yield group


def values(text):
    return {name: int(value, 0) for name, value in (pair.split("=") for pair in text.split())}


def shown(background, before, after):
    """Before and after as a line has them: vector-scalar registers whole."""
    numbers = sorted({int(name[1:]) for name in (*before, *after) if name[0] in "hl" and name[1:].isdigit()})
    state = background | before
    left = [f"{name}={number(value)}" for name, value in before.items() if name[0] not in "hl" and name not in ("xer", "cr")]
    right = [f"{name}={number(value)}" for name, value in after.items() if name[0] not in "hl"]
    for n in numbers:
        old = state[f"h{n}"] << 64 | state[f"l{n}"]
        new = (state | after)[f"h{n}"] << 64 | (state | after)[f"l{n}"]
        left.append(f"vs{n}={number(old)}")
        if new != old:
            right.append(f"vs{n}={number(new)}")
    return " ".join(left), " ".join(right)


def number(value):
    return str(value) if value < 10 else hex(value)


def assembly(words):
    with tempfile.NamedTemporaryFile(suffix=".bin") as file:
        file.write(b"".join(int(word, 16).to_bytes(4, "big") for word in words))
        file.flush()
        text = subprocess.run(["powerpc64-linux-gnu-objdump", "-b", "binary", "-m", "powerpc:common64", "-M", "power9", "-EB",
                               "-D", file.name], stdout=subprocess.PIPE, check=True, text=True).stdout
    found = [line.split("\t", 2)[2] for line in text.splitlines() if line.count("\t") >= 2]
    return [re.sub(r",(?=\S)", ", ", re.sub(r"\s+", " ", line)).strip() for line in found]


def variants(name, vectors):
    """The vectors, or where there is a quad form those of each."""
    vectors = [settled(*vector) for vector in vectors]
    if " q:1 " not in name:
        return [vectors]
    return [[vector for vector in vectors if int(vector[0], 16) >> 26 == opcode] for opcode in (59, 63)]


def settled(words, background, before, after):
    """The vector without the word before it that sets FPSCR.DRN: as part of the state before."""
    first, _, word = words.rpartition(" ")
    if first:
        before = before | {"fpscr": before.get("fpscr", 0) | (int(first, 16) >> 12 & 7) << 32}
        if "fpscr" not in values(after):
            after = f"{after} fpscr={hex(before['fpscr'])}"
    return word, background, before, after


def chosen(vectors):
    plain = [vector for vector in vectors if vector[3] and "sig=" not in vector[3] and "m+" not in vector[3] and not up(vector)]
    rich = [vector for vector in plain if re.search(r"\b[hlr]\d+=", vector[3])] or plain
    most = max((len(vector[2]) for vector in rich), default=0)
    return min((vector for vector in rich if len(vector[2]) >= most - 2), key=dullness, default=None)


def up(vector):
    """Whether FPSCR.FR may be set, which QEMU does not have: for inexact results that are not cut off."""
    words, background, before, after = vector
    odd = "quad" in sys.argv[1] and int(words, 16) & 1
    status = before.get("fpscr", background["fpscr"])
    direction = status >> 32 if "dfp" in sys.argv[1] else status & 3
    rounds = sys.argv[1].endswith("dfp-quanta.vectors.gz")  # in a direction of their own
    return values(after).get("fpscr", 0) & 1 << 17 and (direction != 1 or odd or rounds)


def dullness(vector):
    """Low for operands that are all different and neither zero nor one, and for a result that is inexact."""
    _, _, before, after = vector
    operands = [value for name, value in before.items() if name[0] in "hr"]
    dull = 9 * (len(operands) - len(set(operands))) + 3 * sum(value < 3 for value in operands)
    return dull + 5 * (before.get("fpscr", 0) > 3) - 2 * ("fpscr=0x8202" in after) + len(after) / 1000


def main():
    for path in sys.argv[1:]:
        picked = [(name, chosen(own)) for name, vectors in read(path) for own in variants(name, vectors)]
        for name, vector in picked:
            if vector is None:
                print(f"# none for {name}")
        picked = [vector for _, vector in picked if vector]
        for (words, background, before, after), text in zip(picked, assembly([vector[0] for vector in picked])):
            if "cr" in values(after) or "cr" in text or text.startswith("bcd"):
                before["cr"] = before.get("cr", background["cr"])
            else:
                before.pop("cr", None)
            left, right = shown(background, before, values(after))
            if "cr" in before:
                left = f"cr={number(before['cr'])} {left}"
            print(f"{words} | {text} | {left} | {right}")


if __name__ == "__main__":
    main()
