"""The text form of vectors: one line per case, only what differs from the background. See README.md."""

import gzip
from dataclasses import dataclass


@dataclass
class Vector:
    words: tuple
    before: dict  # register -> value, where it differs from the background
    after: dict  # register -> value, where it differs from before
    memory: dict  # offset in the memory block -> bytes, where they changed
    pc: int  # relative to the first word
    signal: str | None = None
    code: int = 0
    address: int | None = None


def number(value):
    return str(value) if 0 <= value < 10 else hex(value)


def line(vector, digits=8):
    before = [f"{name}={number(value)}" for name, value in vector.before.items()]
    after = [f"{name}={number(value)}" for name, value in vector.after.items()]
    after += [f"m+{hex(offset)}={data.hex()}" for offset, data in vector.memory.items()]
    if vector.signal:
        after.append(f"sig={vector.signal}({vector.code})")
        if vector.address is not None:
            after.append(f"addr={number(vector.address)}")
    if vector.pc != (0 if vector.signal else digits // 2 * len(vector.words)):
        after.append(f"pc={'-' if vector.pc < 0 else '+'}{hex(abs(vector.pc))}")
    words = " ".join(f"{word:0{digits}x}" for word in vector.words)
    return f"{words} | {' '.join(before)} | {' '.join(after)}".rstrip()


def changed_runs(before, after):
    """Offset -> new bytes, for each run of bytes that changed."""
    runs, start = {}, None
    for i in range(len(before) + 1):
        differs = i < len(before) and before[i] != after[i]
        if differs and start is None:
            start = i
        elif not differs and start is not None:
            runs[start] = bytes(after[start:i])
            start = None
    return runs


def write(path, header, groups):
    """Writes a gzipped vector file: header lines, then per encoding a `=` line and its vectors."""
    text = "".join(f"{row}\n" for row in header)
    for declaration, vectors in groups:
        text += f"= {declaration.line()}\n" + "".join(f"{line(vector)}\n" for vector in vectors)
    with open(path, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as out:
        out.write(text.encode())
    return len(text)
