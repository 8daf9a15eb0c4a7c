#!/usr/bin/env python3
"""Writes insns.list anew from the declarations in the sources of isa-ppc64, in their order."""

import pathlib
import re

HERE = pathlib.Path(__file__).parent
SOURCES = HERE / "../../../isa-ppc64/src/main/java/mimus/ppc64/insn"
INSN = re.compile(r"@Insn\(\s*(.*?)\)\s*(?:@Alias|static)", re.DOTALL)
PART = re.compile(r"(\w+)\s*=\s*((?:\"[^\"]*\"\s*\+?\s*)+)")


def chapter(name):
    return re.sub(r"(?<=.)(?=[A-Z])", "-", name).lower()


def lines(source):
    for text in INSN.findall(source):
        parts = {name: "".join(re.findall(r'"([^"]*)"', value)) for name, value in PART.findall(text)}
        name = re.sub(r"<\w+>", "", parts["value"].split()[0])
        yield f"{name} | {parts['value']} | {parts['bits']} | {parts.get('feature', '')}"


def main():
    text = "# The encodings of Power, in the language of @Insn: name | syntax | bits | feature\n"
    for path in sorted(SOURCES.glob("*.java"), key=lambda path: chapter(path.stem)):
        found = list(lines(path.read_text(encoding="utf-8")))
        if found:
            text += f"\n[{chapter(path.stem)}]\n" + "".join(f"{line}\n" for line in found)
    (HERE / "insns.list").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
