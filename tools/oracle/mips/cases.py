"""Makes one random case of a MIPS encoding: operand fields, register values and, for a branch, a delay slot.

What the manual calls UNPREDICTABLE is not made; `excluded` says what and why.
"""

from dataclasses import dataclass

from mips.target import REGISTERS
from operands import DOUBLE, SINGLE, integer, signed

GPR_FIELDS = ("rs", "rt", "rd", "base", "index")
FPR_FIELDS = ("fs", "ft", "fd", "fr")
BASE, INDEX = "base", "index"

# Operands must be sign-extended 32-bit values on a 64-bit processor, otherwise UNPREDICTABLE
# (MIPS64 Volume II, "Restrictions" of each). SLL and SLLV are not here: they take any value.
WORD_OPERANDS = frozenset(
    "add addu addi addiu sub subu mul mult multu div divu madd maddu msub msubu clz clo seb seh wsbh ext ins "
    "srl rotr sra srlv rotrv srav lwl lwr".split())
TARGET_IS_SOURCE = frozenset("ins dins dinsm dinsu lwl lwr ldl ldr".split())
READS_HI_LO = frozenset("mfhi mflo mthi mtlo madd maddu msub msubu".split())
LIKELY = frozenset("beql bnel blezl bgtzl bltzl bgezl bltzall bgezall bc1fl bc1tl".split())
JUMPS = frozenset("j jal jr jr.hb jalr jalr.hb".split())
LINKS = frozenset("bltzal bgezal bltzall bgezall".split())
SIZES = {"lb": 1, "lbu": 1, "sb": 1, "lh": 2, "lhu": 2, "sh": 2, "lw": 4, "sw": 4, "lwu": 4, "ll": 4, "sc": 4,
         "ld": 8, "sd": 8, "lld": 8, "scd": 8, "lwc1": 4, "swc1": 4, "ldc1": 8, "sdc1": 8,
         "lwxc1": 4, "swxc1": 4, "ldxc1": 8, "sdxc1": 8,
         # the unaligned ones, and those that only hint, take any address
         "lwl": 1, "lwr": 1, "swl": 1, "swr": 1, "ldl": 1, "ldr": 1, "sdl": 1, "sdr": 1,
         "luxc1": 1, "suxc1": 1, "pref": 1, "prefx": 1, "synci": 1}
FLOAT_MEMORY = {"lwc1": "s", "swc1": "s", "lwxc1": "s", "swxc1": "s", "ldc1": "d", "sdc1": "d", "ldxc1": "d",
                "sdxc1": "d", "luxc1": "d", "suxc1": "d", "mfc1": "s", "mtc1": "s", "mfhc1": "d", "mthc1": "d",
                "dmfc1": "d", "dmtc1": "d"}
UNROUNDED = frozenset("mov movf movt movz movn".split())


@dataclass(frozen=True)
class Case:
    words: tuple
    registers: dict  # what the case sets; the others keep the background


def excluded(target, name, v):
    """Why this choice of operand fields is left out, or None."""
    if name in ("ext",) and v["lsb"] + v["msbd"] >= 32:
        return "EXT: UNPREDICTABLE when pos + size > 32"
    if name in ("dextm", "dextu") and v["lsb"] + v["msbd"] >= 32:
        return "DEXTM, DEXTU: UNPREDICTABLE when pos + size > 64"
    if name in ("ins", "dins", "dinsu") and v["msb"] < v["lsb"]:
        return "INS, DINS, DINSU: UNPREDICTABLE when msb < lsb"
    if name.startswith("jalr") and v["rs"] == v["rd"]:
        return "JALR: rs and rd must differ, the jump could not be restarted"
    if name in LINKS and v["rs"] == 31:
        return "branch and link: rs must not be 31, the branch could not be restarted"
    if name == "rdhwr" and v["rd"] in (1, 2, 3, 30, 31):
        return "RDHWR: cache step, counter and implementation registers are no property of the architecture"
    if name in ("cfc1", "ctc1") and v["fcr"] not in (25, 26, 28, 31):
        return "CFC1 and CTC1: FIR is the processor's own; the other numbers are not defined"
    if name in ("pref", "prefx") and v["hint"] not in (0, 1, 4, 5, 6, 7, 25):
        return "PREF: reserved hints, and 30 (PrepareForStore) may change memory"
    if name in ("lwxc1", "ldxc1", "luxc1", "swxc1", "sdxc1", "suxc1", "prefx") and v["base"] == v["index"] == 0:
        return "no address to choose"
    if name.endswith(".ps") and v.get("cc", 0) & 1:
        return "paired single: cc must be even"
    if not target.fr:
        for field in FPR_FIELDS:
            if field in v and v[field] & 1 and format_of(name, field) in ("d", "l"):
                return "FR=0: a 64-bit operand in an odd register is UNPREDICTABLE"
    return None


def unusable(target, declaration):
    """Why no case of this declaration is made for this target, or None."""
    if declaration.name in ("syscall", "sdbbp"):
        return "leaves the processor: the operating system's or debugger's answer is not the instruction's"
    if declaration.name == "deret":
        return "debug mode only"
    if "mips64" in declaration.attributes and target.bits == 32:
        return "64-bit processors only"
    if ("ps" in declaration.attributes) != target.name.endswith("-ps"):
        return "paired single has a processor of its own"
    if not target.fr and any(format_of(declaration.name, f) == "l" or declaration.name in ("luxc1", "suxc1")
                             for f in declaration.fields if f in FPR_FIELDS):
        return "FR=0: formats and moves of 64-bit registers are UNPREDICTABLE"
    return None


def format_of(name, field):
    """The format of a floating-point operand: s, d, w, l, or p for paired single."""
    if name in FLOAT_MEMORY:
        return FLOAT_MEMORY[name]
    parts = name.split(".")
    kind = parts[1] if field == "fd" and len(parts) == 3 and parts[0] != "c" else parts[-1]
    return "p" if kind[0] == "p" else kind


class Cases:
    """Random cases of one declaration on one target."""

    def __init__(self, target, declaration, by_name, rng):
        self.target = target
        self.declaration = declaration
        self.name = declaration.name
        self.by_name = by_name
        self.rng = rng
        self.floating = any(f in declaration.fields for f in FPR_FIELDS) and self.name not in FLOAT_MEMORY

    def next(self):
        while True:
            values = self.fields()
            if excluded(self.target, self.name, values):
                continue
            case = self.case(values)
            if case:
                return case

    def fields(self):
        """Operand numbers: often random, often equal to each other, often register zero."""
        rng, values = self.rng, {}
        last = rng.randrange(32) & ~(0 if self.target.fr else 1)
        same = rng.random() < 0.08
        for name, shape in self.declaration.fields.items():
            if name in GPR_FIELDS or name in FPR_FIELDS:
                pick = rng.random()
                number = rng.randrange(32)
                if name in GPR_FIELDS and pick < (0.04 if name == BASE else 0.10):
                    number = 0
                elif same or pick < 0.22:
                    number = last
                if name in FPR_FIELDS and not self.target.fr and format_of(self.name, name) == "d":
                    number &= ~1
                values[name] = last = number
            elif shape.signed:
                limit = rng.choice((shape.high, shape.high, 64 << shape.scale, 8 << shape.scale))
                value = rng.choice((shape.low, shape.high, -1 << shape.scale, 0, 1 << shape.scale)) \
                    if rng.random() < 0.15 else rng.randrange(max(shape.low, -limit), min(limit, shape.high) + 1)
                values[name] = value >> shape.scale << shape.scale
            else:
                values[name] = self.unsigned(name, shape)
        return values

    def unsigned(self, name, shape):
        rng = self.rng
        if name == "fcr":
            return rng.choice((25, 26, 28, 31, 31))
        if name == "hint":
            return rng.choice((0, 1, 4, 5, 6, 7, 25))
        if name == "code" and rng.random() < 0.5:
            return rng.choice((0, 1, 6, 7, 6 << shape.bits - 10, 7 << shape.bits - 10, shape.high))
        if shape.bits == 16 and rng.random() < 0.4:
            return rng.choice((0, 1, 0x7FFF, 0x8000, 0xFFFF, 0xFF00, 0x00FF))
        return rng.randrange(shape.high + 1) >> shape.scale << shape.scale

    # ---- register values

    def general(self, word):
        if self.target.bits == 32:
            return integer(self.rng, 32)
        if word:
            return signed(integer(self.rng, 32), 32) & self.target.mask
        return integer(self.rng, 64)

    def operand_values(self, values):
        """Values for the general registers the encoding names and reads."""
        registers, word = {}, self.name in WORD_OPERANDS
        sources = [f for f in GPR_FIELDS if f in values and self.is_source(f)]
        for field in sources:
            registers[f"r{values[field]}"] = self.general(word)
        pick = self.rng.random()
        if "immediate" in values and "rs" in values and pick < 0.30:  # about the value it is compared with
            registers[f"r{values['rs']}"] = values["immediate"] + self.rng.choice((-1, 0, 0, 1)) & self.target.mask
        if self.name.split(".")[0] in ("movz", "movn") and pick < 0.35:
            registers[f"r{values['rt']}"] = 0
        elif len(sources) == 2 and pick < 0.25:
            registers[f"r{values[sources[1]]}"] = registers[f"r{values[sources[0]]}"]
        if self.name == "alnv.ps":
            registers[f"r{values['rs']}"] &= ~3  # ALNV.PS: UNPREDICTABLE if the lowest two bits are not zero
        if self.name in READS_HI_LO:
            registers["hi"], registers["lo"] = self.general(True), self.general(True)
            if self.name in ("mfhi", "mflo", "mthi", "mtlo"):
                registers["hi"], registers["lo"] = self.general(False), self.general(False)
        if not self.declaration.fields.keys() - {"stype", "code", "sel"} or self.declaration.chapter == "privileged":
            for number in self.rng.sample(range(1, 32), 2):
                registers[f"r{number}"] = self.general(False)
        registers.pop("r0", None)
        return registers

    def is_source(self, field):
        if field == "rd":
            return False
        writes_rt = field == "rt" and ("rd" not in self.declaration.fields and "rs" in self.declaration.fields and
                                       ("immediate" in self.declaration.fields or "lsb" in self.declaration.fields) or
                                       self.name in LOADS_RT)
        return not writes_rt or self.name in TARGET_IS_SOURCE

    def float_value(self, kind):
        rng = self.rng
        if kind in "wl":
            return integer(rng, 32 if kind == "w" else 64)
        if kind == "p":
            return self.float_value("s") << 32 | self.float_value("s")
        form = SINGLE if kind == "s" else DOUBLE
        if self.name.split(".")[0] in ("cvt", "round", "trunc", "ceil", "floor") and rng.random() < 0.6:
            return form.near_integer(rng)
        if self.name.startswith("c.") and rng.random() < 0.2:
            return rng.choice(form.nans)
        return form.value(rng)

    def put_float(self, registers, number, kind, value):
        if kind in "dlp" and not self.target.fr:
            registers[f"f{number}"], registers[f"f{number + 1}"] = value & 0xFFFFFFFF, value >> 32
        elif kind in "sw" and self.target.fr:
            registers[f"f{number}"] = (0xF0F10000 | number) << 32 | value
        else:
            registers[f"f{number}"] = value

    def float_operands(self, values, registers):
        last = None
        for field in FPR_FIELDS:
            if field not in values or field == "fd" or self.name in ("mtc1", "dmtc1") or \
                    self.name.startswith("l") and self.name in FLOAT_MEMORY:
                continue
            kind = format_of(self.name, field)
            value = self.float_value(kind)
            if last is not None and self.rng.random() < 0.45:
                value = self.related(kind, last, value)
            self.put_float(registers, values[field], kind, value)
            last = value

    def related(self, kind, last, value):
        if kind in "sd":
            return (SINGLE if kind == "s" else DOUBLE).related(self.rng, last)
        if kind == "p":
            return SINGLE.related(self.rng, last >> 32) << 32 | SINGLE.related(self.rng, last & 0xFFFFFFFF)
        return value

    def fcsr(self):
        """A control and status word: any rounding mode and sticky state, sometimes traps enabled."""
        rng = self.rng
        enables = rng.choice((1 << rng.randrange(5), rng.getrandbits(5), 31)) if rng.random() < 0.18 else 0
        cause = rng.getrandbits(5) & ~enables if rng.random() < 0.2 else 0
        flags = rng.getrandbits(5) if rng.random() < 0.4 else 0
        conditions = rng.getrandbits(8) if rng.random() < (0.9 if 'cc' in self.declaration.fields else 0.3) else 0
        flush = int(rng.random() < 0.12)
        return (conditions >> 1) << 25 | flush << 24 | (conditions & 1) << 23 | cause << 12 | enables << 7 | \
            flags << 2 | rng.randrange(4) | self.target.background()["fcsr"]

    # ---- the shapes of a case

    def case(self, values):
        registers = self.operand_values(values)
        if self.floating or self.name in FLOAT_MEMORY:
            self.float_operands(values, registers)
        reads_control = "cc" in values and not self.name.startswith("bc2") or self.name == "cfc1"
        if reads_control or self.floating and self.name.split(".")[0] not in ("mov", "movz", "movn"):
            registers["fcsr"] = self.fcsr()
        if self.name == "ctc1":
            return self.control_write(values, registers)
        if "target" in values or self.name in JUMPS:
            return self.jump(values, registers)
        if "offset" in values and self.declaration.fields["offset"].scale:
            return self.branch(values, registers, values["offset"])
        if self.name in SIZES:
            return self.memory(values, registers)
        if self.name in ("div", "divu", "ddiv", "ddivu") and not self.divides(values, registers):
            return None
        return self.of([self.declaration.encode(values)], registers)

    def of(self, words, registers):
        registers.pop("r0", None)
        order = {name: at for at, name in enumerate(REGISTERS)}
        return Case(tuple(words), dict(sorted(registers.items(), key=lambda item: order[item[0]])))

    def divides(self, values, registers):
        """DIV: the result is UNPREDICTABLE when the divisor is zero."""
        return registers.get(f"r{values['rt']}", 0) & (0xFFFFFFFF if self.name in ("div", "divu") else -1)

    def control_write(self, values, registers):
        # bits that must be written as zero are; a cause that is enabled traps, and stays
        value = self.fcsr()
        if self.rng.random() < 0.2:
            value |= self.rng.getrandbits(6) << 12
        fcr = values["fcr"]
        conditions = value >> 23 & 1 | value >> 24 & 0xFE
        flush_and_mode = value >> 22 & 4 | value & 3
        view = {25: conditions, 26: value & 0x0003F07C, 28: value & 0x00000F80 | flush_and_mode, 31: value}[fcr]
        registers[f"r{values['rt']}"] = view if view < 1 << 31 or self.target.bits == 32 else \
            signed(view, 32) & self.target.mask
        before = self.fcsr()
        registers["fcsr"] = before & ~0x0003F000 if fcr in (26, 28) else before
        return self.of([self.declaration.encode(values)], registers)

    def delay_slot(self, values):
        """An instruction whose effect shows whether and when the slot ran: xori, at times one that traps."""
        rng = self.rng
        if rng.random() < 0.04:
            return self.by_name["teq"].encode({"rs": 0, "rt": 0, "code": rng.getrandbits(10)})
        near = [values[f] for f in GPR_FIELDS if f in values] + [31]
        rt = rng.choice(near) if rng.random() < 0.5 else rng.randrange(32)
        rs = rng.choice(near + [rt]) if rng.random() < 0.6 else rng.randrange(32)
        return self.by_name["xori"].encode({"rs": rs, "rt": rt, "immediate": rng.getrandbits(16)})

    def branch(self, values, registers, offset):
        if offset in (-4, 0):
            return None  # the branch itself or its slot: it would run on
        return self.of([self.declaration.encode(values), self.delay_slot(values)], registers)

    def jump(self, values, registers):
        at = self.target.code
        if "target" in values:
            go = at + 4 & -1 << 28 | values["target"]
        else:
            near = self.rng.randrange(-0x8000, 0x8000) * 4
            go = self.rng.choice((at + near, at & -1 << 28 | self.rng.getrandbits(26) << 2))
            if not values["rs"]:
                return None  # nothing is known of the page at address zero
            registers[f"r{values['rs']}"] = go
        if go in (at, at + 4):
            return None
        return self.of([self.declaration.encode(values), self.delay_slot(values)], registers)

    def memory(self, values, registers):
        rng, size, mask = self.rng, SIZES[self.name], self.target.mask
        pick, at = rng.random(), rng.randrange(256 // size) * size
        if pick < 0.06 and size > 1:
            at = rng.randrange(256 - size) | 1
        elif pick < 0.09 and self.name not in ("synci", "sc", "scd"):
            at = rng.choice((-4096, 4096)) + rng.randrange(512) * 8
        elif pick < 0.13:
            at = rng.choice((0, 256 - size))
        address = self.target.data + at
        if INDEX in values:
            if not self.place_indexed(values, registers, address):
                return None
        elif values["base"] == 0:
            if values["offset"] < 0 or values["offset"] % size or self.name in ("synci", "sc", "scd"):
                return None  # a kernel address, or two faults at once
        else:
            registers[f"r{values['base']}"] = address - values["offset"] & mask
        words = [self.declaration.encode(values)]
        if self.name in ("sc", "scd"):
            # an SC without its LL before it is UNPREDICTABLE: the pair is the case
            first = self.by_name[{"sc": "ll", "scd": "lld"}[self.name]]
            loaded = rng.choice([r for r in range(32) if r != values["base"]])
            words.insert(0, first.encode(values | {"rt": loaded}))
        return self.of(words, registers)

    def place_indexed(self, values, registers, address):
        base, index, mask = values["base"], values["index"], self.target.mask
        if base == index:
            registers[f"r{base}"] = address // 2
            return address % 2 == 0
        if base and index:
            registers[f"r{index}"] = signed(integer(self.rng, 16), 16) & mask
            registers[f"r{base}"] = address - registers[f"r{index}"] & mask
        else:
            registers[f"r{base or index}"] = address
        return True


LOADS_RT = frozenset(
    "lb lbu lh lhu lw lwu lwl lwr ld ldl ldr ll lld lui mfc1 mfhc1 dmfc1 cfc1 rdhwr mfc0 dmfc0 di ei".split())
