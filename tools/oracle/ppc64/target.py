"""The Power targets: processors, registers, background state, and how a raw result becomes a vector."""

from dataclasses import dataclass

from vectors import Vector, changed_runs

REGISTERS = (*(f"r{i}" for i in range(32)), "lr", "ctr", "xer", "cr", "fpscr", "vscr",
             *(f"h{i}" for i in range(64)), *(f"l{i}" for i in range(64)))
SIGNALS = {4: "SIGILL", 5: "SIGTRAP", 7: "SIGBUS", 8: "SIGFPE", 11: "SIGSEGV"}
CODE = 0x1234567800  # of the first word, as in harness.c
DATA = 0xa2b4567000
TAR = 0x5A5A5A5A12345670
MEMORY = bytes((i * 0x9D + 0x35) & 0xFF for i in range(256))  # every byte value once
HARNESS_WORDS = 4


@dataclass(frozen=True)
class Target:
    name: str
    emulator: tuple
    harness: str
    big_endian: bool

    def background(self):
        """Every register's value before a case that does not set it."""
        state = {f"r{i}": 0xC0DE000000000000 | i << 32 | 0x5EED0000 | i for i in range(32)}
        state |= {"lr": 0xC0DE00405EED0040, "ctr": 0xC0DE00415EED0041, "xer": 0, "cr": 0x12345678, "fpscr": 0, "vscr": 0}
        for i in range(64):
            state |= {f"h{i}": 0xF0F10000D0D10000 | i << 32 | i, f"l{i}": 0x70F10000D0D10000 | i << 32 | i}
        return state

    def header(self, emulator_version, seed):
        state = self.background()
        return [
            f"# Expected results per instruction: made by tools/oracle (see its README.md), seed {seed}",
            f"@ target {self.name}",
            f"@ oracle {emulator_version} -cpu {self.emulator[-1]}",
            f"@ code {hex(CODE)}",
            f"@ memory {hex(DATA)} {MEMORY.hex()}",
            f"@ background {' '.join(f'{name}={hex(state[name])}' for name in REGISTERS)}",
            f"@ hardware tar={hex(TAR)}",
        ]

    def vector(self, case, before, result, turned):
        """The vector of a case whose registers were `before` but for `turned` bits of FPSCR, from what was seen."""
        signal, code, address, pc, values, memory = result
        background = self.background()
        after = dict(zip(REGISTERS, values))
        after["fpscr"] ^= turned
        offset = (pc & (1 << 64) - 1) - CODE
        inside = 0 <= offset < 4 * len(case.words)
        return Vector(
            case.words,
            {name: before[name] for name in REGISTERS if before[name] != background[name]},
            {name: after[name] for name in REGISTERS if after[name] != before[name]},
            changed_runs(MEMORY, memory),
            offset,
            SIGNALS[signal] if inside else None,
            code if inside else 0,
            address if inside and SIGNALS[signal] in ("SIGBUS", "SIGSEGV") else None)


TARGETS = {target.name: target for target in (
    Target("ppc64le", ("qemu-ppc64le", "-cpu", "power8"), "ppc64le", False),
    Target("ppc64le-power9", ("qemu-ppc64le", "-cpu", "power9"), "ppc64le", False),
    Target("ppc64", ("qemu-ppc64", "-cpu", "power8"), "ppc64", True),
    Target("ppc64-power9", ("qemu-ppc64", "-cpu", "power9"), "ppc64", True),
)}
