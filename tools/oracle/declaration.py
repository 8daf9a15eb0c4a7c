"""One declared encoding: its name, its assembly syntax, and where each field lies in the word."""

import re
from dataclasses import dataclass, field

PIECE = re.compile(r"(?P<name>[a-zA-Z_]\w*)(?:\.(?P<place>\d+))?:(?P<sign>s?)(?P<width>\d+)")


@dataclass(frozen=True)
class Piece:
    """Bits of the word, `shift` being the lowest: a literal (no name), ignored bits, or part of a field."""

    shift: int
    width: int
    literal: int | None = None
    name: str | None = None
    place: int = 0
    signed: bool = False


@dataclass(frozen=True)
class Field:
    """The values a field can take: a multiple of 1 << scale, `bits` wide counted from bit 0."""

    name: str
    bits: int
    scale: int
    signed: bool

    @property
    def low(self):
        return -(1 << (self.bits - 1)) if self.signed else 0

    @property
    def high(self):
        return (1 << (self.bits - 1 if self.signed else self.bits)) - (1 << self.scale)


@dataclass(frozen=True)
class Declaration:
    name: str
    syntax: str
    bits: str
    attributes: frozenset
    chapter: str
    pieces: tuple = field(compare=False, default=())
    fields: dict = field(compare=False, default_factory=dict)
    width: int = 32

    def encode(self, values):
        """The word that holds these field values; a value that does not fit is an error."""
        word = 0
        for piece in self.pieces:
            if piece.literal is not None:
                word |= piece.literal << piece.shift
            elif piece.name is not None:
                word |= (values[piece.name] >> piece.place & (1 << piece.width) - 1) << piece.shift
        if self.decode(word) != {name: values[name] for name in self.fields}:
            raise ValueError(f"{self.name}: {values} does not fit {self.bits}")
        return word

    def decode(self, word):
        """The field values in a word, or None when the word is not this encoding."""
        values = {}
        for piece in self.pieces:
            bits = word >> piece.shift & (1 << piece.width) - 1
            if piece.literal is not None and bits != piece.literal:
                return None
            if piece.name is not None:
                values[piece.name] = values.get(piece.name, 0) | bits << piece.place
        for name, shape in self.fields.items():
            if shape.signed and values[name] >> (shape.bits - 1):
                values[name] -= 1 << shape.bits
        return values

    def line(self):
        return f"{self.name} | {self.syntax} | {self.bits}"


def parse_bits(text):
    """The pieces of a declaration, highest bit first, and the width of the word."""
    raw = []
    for token in text.split():
        match = PIECE.fullmatch(token)
        if match:
            place = int(match["place"] or 0)
            raw.append((int(match["width"]), None, match["name"], place, match["sign"] == "s"))
        elif re.fullmatch(r"[a-zA-Z]\w*=\d+", token):
            continue  # no bit: the value of a field that only the syntax or the meaning needs
        elif re.fullmatch(r"[01-]+", token):
            raw += [(1, None if bit == "-" else int(bit), None, 0, False) for bit in token]
        else:
            raise ValueError(f"bad piece '{token}' in '{text}'")
    width = sum(piece[0] for piece in raw)
    pieces, at = [], width
    for size, literal, name, place, signed in raw:
        at -= size
        pieces.append(Piece(at, size, literal, name, place, signed))
    return tuple(pieces), width


def fields_of(pieces):
    fields = {}
    for name in dict.fromkeys(piece.name for piece in pieces if piece.name):
        own = [piece for piece in pieces if piece.name == name]
        bits = max(piece.place + piece.width for piece in own)
        fields[name] = Field(name, bits, min(piece.place for piece in own), any(piece.signed for piece in own))
    return fields


def parse_line(line, chapter="all"):
    name, syntax, bits, *rest = (part.strip() for part in line.split("|"))
    pieces, width = parse_bits(bits)
    if width % 16:
        raise ValueError(f"{name}: {width} bits")
    attributes = frozenset(" ".join(rest).split())
    return Declaration(name, syntax, bits, attributes, chapter, pieces, fields_of(pieces), width)


def read(path):
    """Every declaration of a list file, in order; `[chapter]` lines group them."""
    chapter, found = "all", []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.split("#")[0].strip()
            if line.startswith("["):
                chapter = line.strip("[]")
            elif line:
                found.append(parse_line(line, chapter))
    return found
