#!/usr/bin/env python3
"""Asks a C compiler where the fields of the kernel's structures are, and prints them as tables of layouts.

    layouts.py TABLE COMPILER [OPTION...]    such as: layouts.py ipc.structures mips-linux-gnu-gcc

A table names headers to include (#include ...), text to compile as it is (lines that begin with a bar), and structures:
'struct NAME [C-TYPE]' with a line 'FIELD [C-MEMBER] [bytes | TYPE[]]' for each
field: "bytes" for a part that has a layout of its own, a type such as u32[] for an array. Debian's cross compilers and linux-libc-dev have
all that is needed; none of the output is written by hand.
"""
import re
import subprocess
import sys


def read(path):
    head, structures = [], []
    for line in open(path):
        line = line.rstrip()
        words = line.split()
        if line.startswith("|"):
            head.append(line[1:])
        elif line.startswith("#include"):
            head.append(line)
        elif not words or line.startswith("#"):
            continue
        elif words[0] == "struct":
            structures.append((words[1], " ".join(words[2:]) or "struct " + words[1], []))
        else:
            array = re.fullmatch(r"bytes|[us](8|16|32|64)\[\]", words[-1])
            names = words[:-1] if array else words
            kind = "u8[]" if words[-1] == "bytes" else words[-1]
            structures[-1][2].append((names[0], names[-1], kind if array else None))
    return head, structures


def program(head, structures):
    out = head + ["void f(void) {"]
    say = lambda key, value: out.append(f'asm volatile("\\n@{key} %c0" : : "i"((long) ({value})));')
    for number, (_, kind, fields) in enumerate(structures):
        say(f"{number} size", f"sizeof({kind})")
        out.append(f"{{ static {kind} s;")
        for index, (_, member, array) in enumerate(fields):
            say(f"{number}.{index} offset", f"__builtin_offsetof({kind}, {member})")
            say(f"{number}.{index} bytes", f"sizeof(s.{member})")
            if not array:
                say(f"{number}.{index} signed", f"(__typeof__(s.{member})) -1 < 0")
        out.append("}")
    return "\n".join(out + ["}"])


def main():
    head, structures = read(sys.argv[1])
    result = subprocess.run(sys.argv[2:] + ["-w", "-S", "-O1", "-o", "-", "-x", "c", "-"],
                            input=program(head, structures), text=True, capture_output=True)
    if result.returncode:
        sys.exit(result.stderr)
    values = {}
    for key, what, value in re.findall(r"@(\S+) (\w+) [#$]?(-?\d+)", result.stdout):
        values[key, what] = int(value)
    for number, (name, _, fields) in enumerate(structures):
        print(f"\nstruct {name} {values[str(number), 'size']}")
        for index, (field, _, array) in enumerate(fields):
            key = f"{number}.{index}"
            size = values[key, "bytes"]
            if not array:
                kind = "s" if values[key, "signed"] else "u"
                print(f"{field} {kind}{8 * size} {values[key, 'offset']}")
            else:
                element = array[:-2]
                print(f"{field} {element}[{size // (int(element[1:]) // 8)}] {values[key, 'offset']}")


if __name__ == "__main__":
    main()
