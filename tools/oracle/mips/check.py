"""Compares a list of MIPS declarations with binutils: each encoded word must disassemble to the same mnemonic."""

import pathlib
import random
import subprocess
import tempfile

# objdump's name where it is not the manual's
OBJDUMP = {"rotr": "ror", "rotrv": "rorv", "drotr": "dror", "drotr32": "dror32", "drotrv": "drorv", "dextm": "dext",
           "dextu": "dext", "dinsm": "dins", "dinsu": "dins", "ssnop": "sll", "ehb": "sll"}
# aliases that -M no-aliases prints all the same; coprocessor 2 registers beyond those it knows
ALIASES = {"sub": "neg", "subu": "negu", "dsub": "dneg", "dsubu": "dnegu", "ori": "dli",
           **dict.fromkeys(("mfc2", "mtc2", "cfc2", "ctc2", "dmfc2", "dmtc2"), ".word")}


def disagreements(decls, seed, words_each=40):
    from mips.cases import Cases
    from mips.target import TARGETS

    rng = random.Random(seed)
    target = TARGETS["mips64el"]
    by_name = {decl.name: decl for decl in decls}
    cases = [(decl, Cases(target, decl, by_name, rng).next().words) for decl in decls for _ in range(words_each)]
    words = [words[-1] if decl.name in ("sc", "scd") else words[0] for decl, words in cases]
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "words"
        path.write_bytes(b"".join(word.to_bytes(4, "little") for word in words))
        listing = subprocess.run(
            ["mipsel-linux-gnu-objdump", "-D", "-z", "-b", "binary", "-m", "mips:isa64r2", "-EL", "-M", "no-aliases",
             str(path)], stdout=subprocess.PIPE, check=True, text=True).stdout
    texts = [line.split("\t")[2:] for line in listing.splitlines() if line.count("\t") >= 2]
    wrong = []
    for (decl, _), word, text in zip(cases, words, texts, strict=True):
        if text[0].strip() not in (OBJDUMP.get(decl.name, decl.name), ALIASES.get(decl.name)):
            wrong.append(f"{decl.name}: {word:08x} is '{' '.join(text)}' for objdump")
    return wrong
