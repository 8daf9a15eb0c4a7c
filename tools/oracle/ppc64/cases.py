"""Makes one random case of a Power encoding: operand fields, register values and, where it needs one, a word before it."""

from dataclasses import dataclass

from operands import DOUBLE, HALF, SINGLE, integer
from ppc64 import decimals, packed, quads
from ppc64.target import CODE, DATA, MEMORY

GPRS = ("rt", "rs", "ra", "rb", "base", "rtp", "rsp", "addend")
FPRS = ("frt", "frs", "fra", "frb", "frc", "frtp", "frsp")
VRS = ("vrt", "vrs", "vra", "vrb", "vrc")
VSRS = ("xt", "xs", "xa", "xb", "xc")
ACCESS = ("loads", "stores", "indexed-loads", "indexed-stores", "multiple-access", "atomics", "float-access",
          "float-indexed-access", "vector-access", "vsx-access", "vsx-access3",
          "atomic-memory")
NO_ADDRESS = frozenset("lvsl lvsr mfvscr mtvscr".split())
SIZES = {"lbarx": 1, "lharx": 2, "lwarx": 4, "ldarx": 8, "lqarx": 16, "stbcx.": 1, "sthcx.": 2, "stwcx.": 4, "stdcx.": 8,
         "stqcx.": 16, "lq": 16, "stq": 16, "lwat": 4, "stwat": 4, "ldat": 8, "stdat": 8}
RESERVING = {"stbcx.": 52, "sthcx.": 116, "stwcx.": 20, "stdcx.": 84, "stqcx.": 276}
ELEMENT = {"b": 1, "h": 2, "w": 4, "d": 8}
SPRS = (1, 8, 9, 256, 815)  # those whose value the case decides
UNMADE = frozenset("sc scv mftb darn wait icbt attn mfspr mtspr icbi copy paste. cpabort tbegin. tend. tabort. tabortwc. "
                   "tabortwci. tabortdc. tabortdci. tsr. tcheck".split())
FLOATS = ("float-arithmetic", "float-multiply-add", "float-conversions", "float-moves", "float-estimates",
          "vsx-scalar-arithmetic", "vsx-scalar-multiply-add", "vsx-scalar-moves", "vsx-scalar-conversions",
          "vsx-vector-arithmetic", "vsx-vector-multiply-add", "vsx-vector-compare", "vsx-vector-rounding",
          "vsx-vector-conversions", "vsx-vector-estimates", "vsx-fields",
          "vsx-scalar-compare3", "vsx-half-conversions", "vector-float", "vector-float-compare")
LATE = frozenset("mffsce mffscdrn mffscdrni mffscrn mffscrni mffsl".split())  # of ISA 3.0, though declared for all
TO_INTEGER = ("fcti", "xscvdpsx", "xscvdpux", "xvcvdp", "xvcvsps", "xvcvspu", "fri", "xsrd", "xvrd", "xvrs", "vrfi", "vct")
FROM_INTEGER = ("fcfid", "xscvsx", "xscvux", "xvcvsx", "xvcvux", "vcfsx", "vcfux")


@dataclass(frozen=True)
class Case:
    words: tuple
    registers: dict  # what the case sets; the others keep the background


def unusable(target, declaration):
    """Why no case of this declaration is made for this target, or None."""
    if declaration.name in UNMADE:
        return "what it does is not the instruction's alone"
    if not target.big_endian and declaration.name in ("lmw", "stmw", "lswi", "lswx", "stswi", "stswx"):
        return "alignment errors, for which QEMU gives up"
    if ("power9" in declaration.attributes or declaration.name in LATE) != target.name.endswith("-power9"):
        return "another processor's"
    return None


class Cases:
    def __init__(self, target, declaration, rng):
        self.target, self.decl, self.rng = target, declaration, rng

    def next(self):
        rng, name = self.rng, self.decl.name
        values = {f: rng.randrange(field.low, field.high + 1, 1 << field.scale) for f, field in self.decl.fields.items()}
        registers = {"xer": rng.getrandbits(3) << 29, "cr": rng.getrandbits(32)}
        if self.target.name.endswith("-power9"):
            registers["xer"] |= rng.getrandbits(2) << 18
        for field in GPRS:
            if field in values:
                if field in ("rtp", "rsp") and rng.random() < 0.95:
                    values[field] &= ~1
                registers[f"r{values[field]}"] = integer(rng, 64)
        if self.decl.chapter in FLOATS:
            self.floats(values, registers)
        elif self.decl.chapter.startswith("quad"):
            registers["fpscr"] = self.fpscr()
            quads.fill(rng, name, values, registers)
        elif self.decl.chapter.startswith("dfp"):
            registers["fpscr"] = self.fpscr()
            decimals.fill(rng, name, values, registers)
        elif self.decl.chapter == "packed-decimals":
            packed.fill(rng, name, values, registers)
        elif self.decl.chapter == "bcd-assist":
            decimals.general(rng, name, values, registers)
        else:
            for field in FPRS + VSRS + VRS:
                if field in values:
                    number = values[field] + (32 if field in VRS else 0)
                    registers[f"h{number}"] = self.doubleword()
                    if field not in FPRS:
                        registers[f"l{number}"] = self.doubleword()
            if self.decl.chapter == "float-status":
                registers["fpscr"] = self.fpscr(all_bits=True)
        if self.decl.chapter.startswith("vector"):
            registers["vscr"] = rng.getrandbits(1) | (rng.random() < 0.3) << 16
        words = [decimals.setting(rng)] if self.decl.chapter.startswith("dfp") else []
        if self.decl.chapter in ACCESS and name not in NO_ADDRESS or name in ("dcbz", "dcbst", "dcbf"):
            self.address(values, registers)
            if name in RESERVING and rng.random() < 0.6:
                rt = rng.choice([n for n in range(0, 32, 2) if n not in (values["base"], values["rb"])])
                words.append(31 << 26 | rt << 21 | values["base"] << 16 | values["rb"] << 11 | RESERVING[name] << 1)
        if name in ("lwat", "ldat"):
            values["fc"] = rng.choice((*range(9), 16, 16, 24, 25, 28, 28))
            self.operands(values, registers, SIZES[name])
        if name in ("stwat", "stdat"):
            values["fc"] = rng.choice((*range(8), 24))
        if name in ("mfocrf", "mtocrf"):  # one field: others are undefined
            values["fxm"] = 1 << rng.randrange(8)
        if name == "dcbf":  # others are reserved in ISA 2.07
            values["l"] &= 1
        if name == "sync":  # bits that are reserved in ISA 2.07
            values["sc"] = 0
        if name.startswith("bcctr"):  # counting down CTR is an invalid form
            values["bo"] |= 4
        for field in ("frtp", "frsp"):  # an odd one is an invalid form
            if field in values:
                values[field] &= ~1
        if "offset" in values:
            values["offset"] = rng.choice([n for n in range(-0x700, 0x700, 4) if n != 0])
        if "target" in values:
            values["target"] = rng.choice((0x40, 0x1000, -0x40, -0x1000, 0x7000))
        if self.decl.chapter in ("branches", "register-branches") and "bo" in values:
            registers["ctr"] = rng.choice((0, 1, 1, 2, 1 << 63, (1 << 64) - 1, CODE + 0x100, CODE - 0x80, CODE + 0x203))
            registers["lr"] = rng.choice((CODE + 0x100, CODE - 0x204, CODE + 0x203))
        if name.startswith(("lsw", "stsw")):
            registers["xer"] |= rng.choice((0, 1, 4, 5, 7, 16, 23, rng.randrange(60)))
        if name.startswith(("vextract", "vinsert", "xxextract", "xxinsert")):  # beyond the end is undefined
            values["uim"] = rng.randrange(17 - ELEMENT[name[-1]])
        if name.startswith("vextu"):
            registers[f"r{values['ra']}"] &= ~15
            registers[f"r{values['ra']}"] |= rng.randrange(17 - ELEMENT[name[5]])
        if name in ("slw", "srw", "sraw", "sld", "srd", "srad", "rlwnm", "rldcl", "rldcr"):
            registers[f"r{values['rb']}"] = rng.choice((rng.randrange(130), rng.getrandbits(64)))
        words.append(self.decl.encode(values))
        return Case(tuple(words), registers)

    def doubleword(self):
        rng = self.rng
        pick = rng.random()
        if pick < 0.4:
            return rng.getrandbits(64)
        if pick < 0.6:
            return int.from_bytes(bytes(rng.choice((0, 1, 0x7F, 0x80, 0xFF, rng.randrange(32))) for _ in range(8)), "big")
        if pick < 0.8:
            return integer(rng, 64)
        return DOUBLE.value(rng)

    def fpscr(self, all_bits=False):
        """Rounding mode always; what is enabled, and what is set already, now and then."""
        rng = self.rng
        value = rng.getrandbits(2)
        if all_bits or rng.random() < 0.2:
            value |= rng.getrandbits(32) & 0x1FF80700 & rng.getrandbits(32)
        if all_bits:
            value |= rng.getrandbits(6) << 12  # DRN does not go through a signal frame of QEMU
        return consistent(value)

    def operands(self, values, registers, size):
        """What is behind the target register of an atomic memory operation: now and then what is in memory."""
        at = registers[f"r{values['base']}"] - DATA & 0xF8
        order = "big" if self.target.big_endian else "little"
        for number in ((values["rt"] + 1) % 32, (values["rt"] + 2) % 32):
            if number != values["base"]:
                there = int.from_bytes(MEMORY[at:at + size], order)
                registers[f"r{number}"] = there if self.rng.random() < 0.2 else integer(self.rng, 64)

    def floats(self, values, registers):
        rng, name = self.rng, self.decl.name
        registers["fpscr"] = self.fpscr()
        single = name.rstrip(".").endswith(("s", "sp")) and name not in ("fabs", "fnabs", "xsrsp")
        packed = of_singles(name)
        other = None
        for field in FPRS + VSRS + VRS:
            if field not in values:
                continue
            number = values[field] + (32 if field in VRS else 0)
            for half in "hl":
                if packed:
                    value = self.single(other and other >> 32) << 32 | self.single(other and other & 0xFFFFFFFF)
                elif name in ("xscvhpdp", "xvcvhpsp"):
                    value = HALF.value(rng) << 32 | HALF.value(rng) | rng.getrandbits(64) & 0xFFFF0000FFFF0000
                elif name.startswith(FROM_INTEGER):
                    value = integer(rng, 64)
                elif name == "xvcvdpuxws" and rng.random() < 0.6:
                    value = DOUBLE.half(rng.randrange(1 << 32))
                elif name.startswith(TO_INTEGER) and rng.random() < 0.6:
                    value = DOUBLE.near_integer(rng)
                else:
                    value = DOUBLE.value(rng)
                    if other is not None and rng.random() < 0.3:
                        value = DOUBLE.related(rng, other)
                    if single and (name != "xststdcsp" or rng.random() < 0.5):
                        value = widened(rng, value)
                other = value
                registers[f"{half}{number}"] = value

    def single(self, other):
        """A single; one that a sum or comparison with another is likely to find interesting."""
        rng = self.rng
        if self.decl.name == "xvcvsphp" and rng.random() < 0.9:  # within the range of half precision, or a little below
            return SINGLE.pack(rng.getrandbits(1), 127 + rng.randrange(-26, 16), rng.choice((0, 1 << 22, rng.getrandbits(23))))
        if self.decl.name.startswith("xvcvsp") and rng.random() < 0.8:  # an invalid element spoils all for QEMU
            return SINGLE.half(rng.randrange(1 << 20))
        if self.decl.name.startswith(TO_INTEGER) and rng.random() < 0.6:
            return SINGLE.near_integer(rng)
        if other is not None and rng.random() < 0.3:
            return SINGLE.related(rng, other)
        return SINGLE.value(rng)

    def address(self, values, registers):
        """Points the operands at the memory block."""
        rng, name = self.rng, self.decl.name
        size = SIZES.get(name, 16 if "v" in name else 8)
        aligned = name in SIZES and rng.random() < 0.97 or rng.random() < 0.6
        place = DATA + (rng.randrange(0, 192, size) if aligned else rng.randrange(64, 176))
        base = "base" if "base" in values else "ra"
        if "rb" in values and "rb" in self.decl.syntax:
            if name.endswith(("vl", "vll")):
                values["base"] = values["base"] or 9
            elif base == "base" and rng.random() < 0.15:
                values["base"] = 0
            if base == "base" and values["base"] == 0:
                registers[f"r{values['rb']}"] = place
            elif name.endswith(("vl", "vll")):
                if values[base] == values["rb"]:
                    values["rb"] = values["rb"] % 31 + 1
                registers[f"r{values[base]}"] = place
                registers[f"r{values['rb']}"] = rng.choice((rng.randrange(17), rng.getrandbits(8))) << 56
            else:
                if values[base] == values["rb"]:
                    values["rb"] = (values["rb"] + 7) % 32
                index = rng.choice((0, 16, -16 & (1 << 64) - 1, rng.getrandbits(64)))
                registers[f"r{values['rb']}"] = index
                registers[f"r{values[base]}"] = place - index & (1 << 64) - 1
        else:
            if values[base] == 0 and base == "base":
                values["base"] = rng.randrange(1, 32)
            if name == "lmw":
                values["base"] = min(values["base"], 30)
                values["rt"] = max(values["rt"], values["base"] + 1, 20)
            registers[f"r{values[base]}"] = place - values.get("d", 0) & (1 << 64) - 1


def of_singles(name):
    """Whether an instruction takes singles in the format of singles."""
    if name.startswith(("xvcv", "vcf")):
        return name.startswith("xvcvsp")
    return name.startswith("xv") and "sp" in name or name.startswith("v") or name in ("xscvspdp", "xscvspdpn")


def consistent(value):
    """FPSCR with the sums VX and FEX that its bits make, and FX if an exception is there."""
    value |= 1 << 29 if value & 0x01F80700 else 0
    value |= 1 << 30 if value >> 25 & value >> 3 & 0x1F else 0
    return value | (1 << 31 if value & 0x1FF80700 else 0)


def widened(rng, value):
    """A double that is a single."""
    bits = SINGLE.value(rng)
    exponent, fraction = bits >> 23 & 0xFF, bits & 0x7FFFFF
    sign = bits >> 31 << 63
    if exponent == 0xFF:
        return sign | 0x7FF << 52 | fraction << 29
    if exponent == 0:
        if fraction == 0:
            return sign
        shift = 24 - fraction.bit_length()
        return sign | 897 - shift << 52 | (fraction << shift & 0x7FFFFF) << 29
    return sign | exponent + 896 << 52 | fraction << 29
