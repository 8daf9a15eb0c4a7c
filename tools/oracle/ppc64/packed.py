"""Operands of instructions on decimal integers in vector registers."""

from operands import integer

MASK = (1 << 64) - 1


def fill(rng, name, values, registers):
    for field in ("vra", "vrb"):
        if field in values:
            word = operand(rng, name, field)
            registers[f"h{values[field] + 32}"], registers[f"l{values[field] + 32}"] = word >> 64, word & MASK
    if name in ("bcdctsq.", "bcdcpsgn.", "bcdsetsgn."):  # QEMU looks at the operands when the result is there
        values["vrt"] = next(n for n in range(32) if n not in (values.get("vra"), values["vrb"]))
    elif "vra" in values and "vrb" in values and rng.random() < 0.05:
        values["vrb"] = values["vra"]


def digits(rng, count):
    number = rng.randrange(10 ** rng.randrange(count + 1))
    pick = rng.random()
    if pick < 0.15:
        return 10 ** rng.randrange(count + 1) - 1
    if pick < 0.25:
        return 10 ** rng.randrange(count)
    if pick < 0.35:
        return 0
    return number


def packed(rng, count=31):
    sign = rng.choice("ABCDEFCDCD" if rng.random() < 0.95 else "0123456789")
    word = int(f"{digits(rng, count):031d}{sign}", 16)
    return spoiled(rng, word)


def spoiled(rng, word):
    return word ^ 1 << rng.randrange(128) if rng.random() < 0.08 else word


def operand(rng, name, field):
    if name.startswith("vmul10"):
        word = integer(rng, 64) << 64 | integer(rng, 64)
        return word & ~0xF | rng.randrange(10) if field == "vrb" else word
    if field == "vra" and name in ("bcds.", "bcdus.", "bcdsr."):
        return rng.getrandbits(56) << 72 | (rng.randrange(-40, 41) & 0xFF) << 64 | rng.getrandbits(64)
    if field == "vra" and name in ("bcdtrunc.", "bcdutrunc."):
        return rng.getrandbits(48) << 80 | rng.choice((rng.randrange(36), rng.getrandbits(16))) << 64 | rng.getrandbits(64)
    if name == "bcdcfn.":
        text = f"{digits(rng, 7):07d}" + rng.choice("+-+-+-0")
        return spoiled(rng, int.from_bytes(text.encode("utf-16-be"), "big"))
    if name == "bcdcfz.":
        zone = rng.choice((0x30, 0xF0))
        data = bytearray(zone | int(digit) for digit in f"{digits(rng, 16):016d}")
        data[15] = data[15] & 15 | rng.getrandbits(4) << 4
        return spoiled(rng, int.from_bytes(data, "big"))
    if name == "bcdcfsq.":
        number = rng.choice((digits(rng, 31), 10 ** 31 + rng.randrange(-2, 3), rng.getrandbits(127)))
        return rng.choice((number, -number)) & (1 << 128) - 1
    if name in ("bcdus.", "bcdutrunc."):
        return spoiled(rng, int(f"{digits(rng, 32):032d}", 16))
    return packed(rng, rng.choice((31, 31, 8, 17)))


def mend(decl, fields, after, before):
    """Puts right what QEMU 7.2 says of zero and of unsigned numbers; results that are undefined are left as they were."""
    cr = after.get("cr", before["cr"])
    field = cr >> 4 & 15
    high, low = f"h{fields['vrt'] + 32}", f"l{fields['vrt'] + 32}"
    if field == 1:  # no such integers
        after[high], after[low] = before[high], before[low]
    elif decl.name in ("bcdadd.", "bcdsub.") and field & 2:
        field = 2
        after[low] = 0xF if fields["ps"] else 0xC
    elif decl.name == "bcdus.":
        operand = before[f"h{fields['vrb'] + 32}"] | before[f"l{fields['vrb'] + 32}"]
        field = field & (1 if operand else 0) | (4 if after.get(high, before[high]) | after.get(low, before[low]) else 2)
    after["cr"] = cr & ~0xF0 | field << 4


def overlooked(decl, vector, before):
    """Whether QEMU 7.2 does not look at digits that are none."""
    fields = decl.decode(vector.words[-1])
    if decl.name not in ("bcdctn.", "bcdsub."):
        return False
    word = before[f"h{fields['vrb'] + 32}"] << 64 | before[f"l{fields['vrb'] + 32}"]
    return any(digit in f"{word >> 4:031x}" for digit in "abcdef")
