#!/usr/bin/env python3
"""Makes expected results for single A32 and T32 instructions by running them under qemu-arm. See ../README.md.

The encodings are what `mimus isa armhf --declarations` and `mimus isa thumb --declarations` print; each gets random operands
and registers. What the manual calls UNPREDICTABLE is not made; `excluded` says what.
"""

import argparse
import gzip
import pathlib
import random
import re
import subprocess
import sys
import zlib

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

import floats  # noqa: E402
import operands  # noqa: E402
from session import Session  # noqa: E402

REGISTERS = tuple(f"r{i}" for i in range(15)) + ("cpsr", "fpscr") + tuple(f"d{i}" for i in range(32))
SIGNALS = {4: "SIGILL", 5: "SIGTRAP", 7: "SIGBUS", 8: "SIGFPE", 11: "SIGSEGV"}
CODE, DATA = 0x12345800, 0x65432000
MEMORY = bytes((i * 0x9D + 0x35) & 0xFF for i in range(256))  # every byte value once
WORDS, SEED = 4, 20
CPU = ("timeout", "3", "qemu-arm", "-cpu", "max")
USER, THUMB = 0x10, 0x20
PLAIN = {"rd", "rn", "rm", "rs", "ra", "rt", "rt2", "rdlo", "rdhi"}  # 15 is UNPREDICTABLE
WITHOUT = {"it", "svc", "bkpt", "hlt", "udf", "wfi", "wfe", "yield", "dbg", "cps"}  # the system's, or a debugger's
SYSTEM = re.compile(r"mcrr?2?$|mrrc2?$|mrc2?$|(ldc|stc|cdp)2?$|setend$|bxj$")


class Declaration:
    """One encoding: its syntax and bits in the language of `@Insn`."""

    def __init__(self, syntax, bits, flow):
        self.syntax, self.bits, self.flow = syntax, bits, flow
        self.mnemonic = re.match(r"[a-z0-9]+(?:<pu>)?", syntax).group()
        self.name = self.mnemonic.replace("<pu>", "")
        self.pieces, self.fixed, self.never, at = [], 0, {}, 0
        tokens = bits.split()
        self.width = sum(self.size(token) for token in tokens)
        at = self.width
        for token in tokens:
            if "=" in token:
                continue
            size = self.size(token)
            at -= size
            if ":" in token:
                name, place = (token.split(":")[0].split(".") + ["0"])[:2]
                if "!" in token:
                    self.never[name] = int(token.split("!")[1])
                self.pieces.append((name, int(place), at, size))
            else:
                self.fixed |= int(token.replace("-", "0"), 2) << at
        self.simd = bool(re.match(r"1111 (001|0100|1001) |111 \S+ 1111 ", bits))
        self.fields = {}
        for name, place, _, size in self.pieces:
            self.fields[name] = self.fields.get(name, 0) | ((1 << size) - 1) << place

    @staticmethod
    def size(token):
        if "=" in token:
            return 0
        found = re.match(r"\w+(?:\.\d+)?:s?(\d+)", token)
        return int(found.group(1)) if found else len(token)

    def encode(self, values):
        word = self.fixed
        for name, place, at, size in self.pieces:
            word |= (values[name] >> place & (1 << size) - 1) << at
        return word


def excluded(decl, v):
    """Whether this choice of operand fields is UNPREDICTABLE, or has no known answer."""
    n = decl.name
    if any(v.get(name) == 15 for name in PLAIN) or any(v.get(name) == value for name, value in decl.never.items()):
        return True
    if decl.width < 32 or not "cond" in v:
        if 13 in (v.get("rd"), v.get("rm"), v.get("ra"), v.get("rdlo"), v.get("rdhi"), v.get("rt"), v.get("rt2")) \
                and decl.width == 32:
            return True  # T32: the stack pointer
    if "offset" in v and decl.flow == "BRANCH" and v["offset"] & 0xFF in (0xF8, 0xFC, 0xFA, 0xFE, 0xF4):
        return True  # a branch to itself, or into what comes before it
    if v.get("cond") == 15 or "twin" in v and v["twin"] != v["rm"]:
        return True
    moves = "!" in decl.syntax or "], " in decl.syntax
    base = v.get("rn")
    data = [v[name] for name in ("rt", "rt2", "pt") if name in v]
    if "rt" in v and re.match(r"(ldr|str|ldrex|strex|ldaex|stlex)d", n) and "rt2" not in v:
        data.append(v["rt"] + 1)
        if v["rt"] >= 12:
            return True
    if moves and (base in data or base == 13):
        return True
    if v.get("less16", 0) > 16 or v.get("pairsm") == 31 or v.get("c", 0) > 13:
        return True
    if "cond" not in v and n in ("ssat", "usat") and v.get("packed") == 0:
        return True
    if "lists" in v and (not v["lists"] & 255 or (v["lists"] >> 8) + (v["lists"] & 255) > 32):
        return True
    if "listd" in v and (not 0 < (v["listd"] & 255) // 2 <= 16 or (v["listd"] >> 8) + (v["listd"] & 255) // 2 > 32):
        return True
    if len(set(data)) != len(data) or re.match(r"ld.*d", n) and base in data and "ex" not in n and n != "ldrd":
        return True
    if n == "ldrd" and ("srm" in v and v["srm"] & 15 in data or base in data):
        return True
    if "srm" in v and (v["srm"] & 15 in (15, base) or moves and v["srm"] & 15 == base):
        return True
    if re.match(r"(str|stl)ex", n) and v["rd"] in data + [base, 13]:
        return True
    if any(name in v and beyond(decl, v, name) for name in ("vlist", "vlane", "vall", "tlist")):
        return True
    if v.get("q") == 1 and any(v.get(name, 0) & 1 for name in ("vd", "vn", "vm")) or v.get("size") == 3 and "vall" in v:
        return True  # undefined, not unpredictable, but there is nothing to learn from it
    if decl.simd and v.get("size") == 3 and ("qd" in v or "qn" in v):
        return True  # an instruction on two registers, perhaps one that only QEMU has
    if n in ("vtrn", "vuzp", "vzip", "vswp") and v["vd"] == v["vm"]:
        return True
    if any(v.get(name, 0) & 1 for name in ("qd", "qn", "qm")):
        return True
    if v.get("immh") == 0:
        return True  # an instruction with a constant
    if {"rdlo", "rdhi"} <= v.keys() and v["rdlo"] == v["rdhi"]:
        return True
    if n.startswith("swp") and base in (v["rt"], v["rm"]):
        return True
    if n in ("bfi", "bfc") and v["msb"] < v["lsb"] or n in ("ubfx", "sbfx") and v["lsb"] + v["widthm1"] > 31:
        return True
    if n == "cmp" and "pn" in v and decl.width == 16 and (15 in (v["pn"], v["pm"]) or v["pn"] < 8 and v["pm"] < 8):
        return True
    if n == "add" and v.get("pd") == 15 or n in ("add", "mov") and v.get("pd") == 15:
        return True
    if n.startswith("it") or n in ("mrs", "msr") and v.get("mask") == 0:
        return True
    if n == "msr" and v["mask"] & 2:
        return True  # the byte order
    regs = [v[name] for name in v if name.startswith("regs")]
    if regs:
        listed = regs[0] | (0x8000 if "regspc" in v else 0)
        narrow = decl.width == 16
        if not listed or listed >> 13 & 1 and decl.width == 32 and "cond" not in v:
            return True
        if "cond" not in v and not narrow and bin(listed).count("1") < 2:
            return True
        if "rn" in v and "!" in decl.syntax and listed >> v["rn"] & 1 and not (narrow and n == "ldmia"):
            return True
        if listed & 0x8000 and "regspc" not in v and "regs" in v and n.startswith("st"):
            return True  # which pc it is
    if decl.width == 32 and "cond" not in v and "pn" in v and n.startswith("tb") and v["pn"] == 13:
        return True
    return False


def beyond(decl, v, name):
    """Whether a list of vector registers goes on after the last one."""
    if name == "tlist":
        return (v[name] >> 2 & 31) + (v[name] & 3) > 31
    constants = {key: int(value) for key, value in re.findall(r"(\w+)=(\d+)", decl.bits)}
    spacing = v.get("spacing", constants.get("spacing", 0)) + 1
    return v[name] + (constants["count"] - 1) * spacing > 31


class Cases:
    """Random cases of one declaration."""

    def __init__(self, decl, thumb, rng):
        self.decl, self.thumb, self.rng = decl, thumb, rng

    def next(self):
        for _ in range(10_000):
            v = self.fields()
            if not excluded(self.decl, v):
                return self.case(v)
        raise RuntimeError(f"{self.decl.syntax}: all operands are UNPREDICTABLE")

    def fields(self):
        rng, values, last = self.rng, {}, self.rng.randrange(15)
        for name, mask in self.decl.fields.items():
            value = rng.getrandbits(32) & mask
            if rng.random() < 0.15:
                value = rng.choice((0, mask))
            if name == "cond":
                value = 14 if rng.random() < 0.6 else rng.randrange(14)
            elif name == "it":
                value = 0
            elif name in PLAIN | {"pn", "pm", "pt", "pd"} and rng.random() < 0.2:
                value = last & mask
            elif name in ("disp", "step", "plus12", "disp8", "step8", "minus8", "dispwords", "stepwords"):
                value = value & ~mask >> 1 | value & 0x3c if rng.random() < 0.9 else value
                value &= mask
                up = {"disp": 0x1000, "step": 0x1000, "disp8": 0x100, "step8": 0x100, "dispwords": 0x400,
                      "stepwords": 0x400}.get(name, 0)
                value = value & 0x3c | rng.choice((0, up))
            elif name == "offset" and value > 1 << 20:
                value = rng.getrandbits(8) & mask
            elif name == "twin":
                value = values.get("rm", value)
            values[name] = value
            if name in PLAIN:
                last = value
        if "twin" in values:
            values["twin"] = values["rm"]
        return values

    def case(self, v):
        decl, rng, n = self.decl, self.rng, self.decl.name
        registers = {}
        for name, number in v.items():
            if name in PLAIN | {"pn", "pm", "pt", "pd"} and number < 15:
                registers[f"r{number}"] = operands.integer(rng, 32)
            elif name == "srm" and number & 15 < 15:
                registers[f"r{number & 15}"] = operands.integer(rng, 32)
        if re.search(r"\brs\b|byregister", decl.syntax) or "rs" in v:
            registers[f"r{v['rs']}"] = rng.choice((rng.getrandbits(32), rng.randrange(70), 32, 33, 31, 0, 255, 256))
        elif n[:3] in ("lsl", "lsr", "asr", "ror") and "rm" in v and rng.random() < 0.7:
            registers[f"r{v['rm']}"] = rng.choice((rng.randrange(40), 32, 33, 0, 255, 256))
        self.floats(v, registers)
        cpsr = rng.getrandbits(5) << 27 | rng.getrandbits(4) << 16 | USER | (THUMB if self.thumb else 0)
        registers["cpsr"] = cpsr
        if "[" in decl.syntax or re.match(r"v?(ld|st)m|push|pop", n):
            self.address(v, registers)
        if decl.flow == "INDIRECT":
            self.target(v, registers)
        word = decl.encode(v)
        return self.code(word, self.link(v)), registers

    def link(self, v):
        """The load-exclusive before most stores-exclusive."""
        match = re.match(r"(?:str|stl)ex([bhd]?)", self.decl.name)
        if not match or self.rng.random() < 0.25:
            return None
        rn, taken = v["rn"], {v["rn"], v["rt"], v["rt"] + 1, v.get("rt2"), v["rd"]}
        scratch = next((r for r in (0, 2, 4, 6, 8, 10) if not {r, r + 1} & taken), None)
        if scratch is None:
            return None
        size = " dbh".index(match.group(1) or " ")
        if not self.thumb:
            return 0xE1900F9F | size << 21 | rn << 16 | scratch << 12
        kind = {"": 0xE8D00FEF, "b": 0xE8D00F4F, "h": 0xE8D00F5F, "d": 0xE8D0007F | (scratch + 1) << 8}[match.group(1)]
        if self.decl.name == "strex":
            kind = 0xE8500F00 | v["exclusive"] >> 2
        return kind | rn << 16 | scratch << 12

    def floats(self, v, registers):
        """Corners of the formats in floating-point registers, and all that FPSCR governs."""
        rng, size = self.rng, 2 if "size=2" in self.decl.bits else 3
        if self.decl.simd:
            self.vectors(v, registers)
            return
        used = {name: 2 if name[0] == "s" else 3 if name[0] == "d" else size for name in v if re.fullmatch("[fsd][dnm]", name)}
        if not used:
            return
        registers["fpscr"] = rng.getrandbits(5) << 22 if rng.random() < 0.8 else 0
        state = background()
        for name, width in used.items():
            number = v[name]
            register = f"d{number if width == 3 else number >> 1}"
            value = float_bits(rng, width)
            if width == 2:
                before, shift = registers.get(register, state[register]), 32 * (number & 1)
                value = before & ~(0xFFFFFFFF << shift) | value << shift
            registers[register] = value

    def vectors(self, v, registers):
        """Lanes of every width in the registers of Advanced SIMD, and all that FPSCR governs."""
        rng = self.rng
        numbers = set()
        for name, number in v.items():
            if re.fullmatch(r"[qv][dnm]", name):
                numbers |= {number, number + 1}
            elif re.fullmatch(r"d[dnm]|scalar|vlist|vlane|vall", name):
                numbers.add(number)
        if "tlist" in v:
            numbers |= {(v["tlist"] >> 2) + i for i in range((v["tlist"] & 3) + 1)}
        registers["fpscr"] = floats.fpcr_value(rng) if rng.random() < 0.8 else 0
        for number in sorted(numbers):
            if number < 32:
                registers[f"d{number}"] = floats.float_value(rng, self.decl) & (1 << 64) - 1
        if self.decl.name.startswith("vtb"):
            registers[f"d{v['dm']}"] = sum(rng.randrange(40) << at for at in range(0, 64, 8))
        if "post" in v and v["post"] not in (13, 15):
            registers[f"r{v['post']}"] = operands.integer(rng, 32)

    def address(self, v, registers):
        decl, rng = self.decl, self.rng
        base = v.get("rn", v.get("pn"))
        if base is None:
            base = 13 if "sp" in decl.syntax or re.match(r"push|pop", decl.name) else None
        if base is None or base == 15:
            return
        exclusive = re.search(r"ex|lda|stl", decl.name)
        aligned = rng.random() < 0.85 or re.match(r"(str|stl)ex", decl.name) or exclusive and rng.random() < 0.9
        address = DATA + 96 + (8 * rng.randrange(6) if aligned else rng.randrange(48))
        if "srm" in v or "rm" in v and "[" in decl.syntax:
            index = v["srm"] & 15 if "srm" in v else v["rm"]
            if index != base and index < 15:
                shift = v.get("shift", v.get("left", 0) << 2)
                registers[f"r{index}"] = rng.randrange(8) * 4 if shift >> 2 < 3 else rng.getrandbits(32)
                if shift >> 2 >= 3 and rng.random() < 0.5:
                    registers[f"r{index}"] = rng.choice((0, 1, 2))
        if v.get("align") == 3:
            address &= ~31  # QEMU asks for no more than 16
        registers[f"r{base}"] = address if exclusive or rng.random() < 0.97 else operands.integer(rng, 32) | 0xC0000000

    def target(self, v, registers):
        rng = self.rng
        own = 1 if self.thumb else 0
        for name in ("rm", "pm"):
            if name in v and v[name] < 15 and "[" not in self.decl.syntax and self.decl.name in ("bx", "blx", "mov"):
                here = CODE + 4 * rng.choice((-8, -1, 2, 3, 15)) | own
                registers[f"r{v[name]}"] = here if rng.random() < 0.8 else DATA + 4 * rng.randrange(64) | 1 - own

    def code(self, word, before):
        """Words of memory; in T32, sometimes in an IT block of one."""
        if not self.thumb:
            words = [word] if before is None else [before, word]
            return words, [f"{word:08x}" for word in words]
        wide = word >> 16 >= 0xE800
        if wide and ((word & 0xF8009000) == 0xF0009000 or (word & 0xF800D001) == 0xF000C000) and not word >> 26 & 1:
            word ^= 0x2800  # as memory has it; see Aarch32Architecture.fetch
        halves = [word >> 16, word & 0xFFFF] if wide else [word & 0xFFFF]
        # a reserved word whose condition fails may be undefined or do nothing; Advanced SIMD has many
        plain = not re.match(r"b<c>|cb|setend|it", self.decl.syntax) and not self.decl.simd
        if plain and self.rng.random() < 0.3:
            halves.insert(0, 0xBF08 | self.rng.randrange(14) << 4)
        if before is not None:
            halves[:0] = [before >> 16, before & 0xFFFF]
        padded = halves + [0xDE00] * (len(halves) & 1)
        return ([padded[i] | padded[i + 1] << 16 for i in range(0, len(padded), 2)], [f"{half:04x}" for half in halves])


def float_bits(rng, size):
    """A float (size 2) or double (size 3): corners, halfway cases, integers, halves in the low bits, or anything."""
    exponent, fraction = (8, 23) if size == 2 else (11, 52)
    most, pick = (1 << exponent) - 1, rng.random()
    if pick < 0.2:
        return rng.getrandbits(exponent + fraction + 1)
    bias = most >> 1
    e = rng.choice((0, 0, 1, most - 1, most, most, bias, bias, bias + rng.randrange(-3, 70), bias + 31, bias + 15))
    f = rng.choice((0, 0, 1, 1 << fraction - 1, (1 << fraction) - 1, 1 << rng.randrange(fraction), rng.getrandbits(fraction)))
    return rng.getrandbits(1) << exponent + fraction | min(e, most) << fraction | f


def background():
    state = {f"r{i}": 0xC0DE0000 | i << 8 | i for i in range(15)}
    state |= {"r13": DATA + 0x40, "cpsr": USER, "fpscr": 0}
    return state | {f"d{i}": 0xF0F10000D0D10000 | i << 32 | i for i in range(32)}


def number(value):
    return str(value) if value < 10 else hex(value)


def text(case, before, result, thumb):
    (words, code), registers = case
    signal, info, address, pc, values, memory = result
    after = []
    for name, value in zip(REGISTERS, values):
        if value != before[name]:
            after.append(f"{name}={number(value)}")
    at = 0
    while at < len(MEMORY):
        end = at
        while end < len(MEMORY) and memory[end] != MEMORY[end]:
            end += 1
        if end > at:
            after.append(f"m+{at:#x}={memory[at:end].hex()}")
        at = end + 1
    length = sum(len(part) // 2 for part in code)
    inside = CODE <= pc < CODE + length
    if inside:
        after.insert(0, f"sig={SIGNALS[signal]}" + (f" addr={address:#x}" if signal in (7, 11) else ""))
    if pc != (CODE if inside else CODE + length):
        after.insert(0, f"pc={pc - CODE:+#x}")
    given = [f"{name}={number(value)}" for name, value in registers.items()]
    return f"{' '.join(code)} | {' '.join(given)} | {' '.join(after)}".rstrip()


def doubtful(decl, case, result):
    """Whether the manual leaves open what happened, or the code around the instruction took part in it."""
    registers = case[1]
    if decl.simd and result[0] == 4:
        return CODE == result[3]  # reserved, or of another instruction
    signal, _, address, pc, values, _ = result
    switched = (values[REGISTERS.index("cpsr")] ^ registers["cpsr"]) & THUMB
    return bool(switched) and abs(pc - CODE) < 0x1000 or signal == 11 and address < 0x100000 or pc < 0x100000 \
        or 0x3F000000 < pc < 0x41000000


def read(path):
    """Declarations as `mimus isa --declarations` prints them, with their chapters."""
    for line in path.read_text().splitlines():
        _, syntax, bits, flow, _, method = [part.strip() for part in line.split("|")]
        yield method.split(".")[0], Declaration(syntax, bits, flow)


def run(session, cases):
    """The results of cases; None for one that does not end, such as a branch to itself."""
    try:
        return list(session.run(cases))
    except RuntimeError:
        if len(cases) == 1:
            return [None]
        half = len(cases) // 2
        return run(session, cases[:half]) + run(session, cases[half:])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("list", type=pathlib.Path, help="declarations")
    parser.add_argument("--thumb", action="store_true", help="they are of T32")
    parser.add_argument("--harness", type=pathlib.Path, default=HERE / "build" / "arm")
    parser.add_argument("--out", type=pathlib.Path, required=True, help="folder")
    parser.add_argument("--count", type=int, default=200, help="vectors per encoding")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--filter", default="", help="only syntaxes with this regular expression")
    options = parser.parse_args()
    session = Session([*CPU, str(options.harness)], "<", REGISTERS, len(MEMORY), WORDS)
    state = background()
    chapters = {}
    for chapter, decl in read(options.list):
        if decl.name in WITHOUT or SYSTEM.match(decl.name) or not re.search(options.filter, decl.syntax):
            continue
        rng = random.Random(f"{options.seed} {decl.syntax} {zlib.crc32(decl.bits.encode())}")
        source, cases, seen = Cases(decl, options.thumb, rng), [], set()
        for _ in range(20 * options.count):
            if len(cases) == options.count * 5 // 4:
                break
            case = source.next()
            key = (tuple(case[0][0]), tuple(case[1].items()))
            if key not in seen:
                seen.add(key)
                cases.append(case)
        befores = [state | registers for _, registers in cases]
        runs = run(session, [(case[0][0], [before[name] for name in REGISTERS], MEMORY)
                             for case, before in zip(cases, befores)])
        lines = [text(case, before, result, options.thumb)
                 for case, before, result in zip(cases, befores, runs) if result and not doubtful(decl, case, result)][:options.count]
        chapters.setdefault(chapter, []).append(f"= {decl.syntax} | {decl.bits}\n" + "\n".join(lines) + "\n")
    options.out.mkdir(parents=True, exist_ok=True)
    for chapter, groups in chapters.items():
        head = f"# qemu-arm -cpu max, seed {options.seed}\n@ code {CODE:#x}\n@ memory {DATA:#x} {MEMORY.hex()}\n"
        head += "@ background " + " ".join(f"{name}={number(value)}" for name, value in state.items()) + "\n"
        with gzip.GzipFile(options.out / f"{chapter}.vectors.gz", "wb", mtime=0) as out:
            out.write((head + "".join(groups)).encode())


if __name__ == "__main__":
    main()
