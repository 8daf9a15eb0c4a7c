"""The MIPS targets: processors, registers, background state, and how a raw result becomes a vector."""

from dataclasses import dataclass

from vectors import Vector, changed_runs

GPRS = tuple(f"r{i}" for i in range(32))
FPRS = tuple(f"f{i}" for i in range(32))
REGISTERS = GPRS + ("hi", "lo") + FPRS + ("fcsr",)
SIGNALS = {4: "SIGILL", 5: "SIGTRAP", 8: "SIGFPE", 10: "SIGBUS", 11: "SIGSEGV"}
START = 0x800  # of the first word in its page, as in harness.c
MEMORY = bytes((i * 0x9D + 0x35) & 0xFF for i in range(256))  # every byte value once
HARNESS_WORDS = 4


@dataclass(frozen=True)
class Target:
    name: str
    emulator: tuple
    bits: int  # of a general register
    fr: int  # Status.FR: 32 registers of 64 bits (1), or of 32 bits in pairs (0)
    nan2008: bool = False
    big_endian: bool = False

    @property
    def code(self):
        return (0x1234567000 if self.bits == 64 else 0x12345000) + START

    @property
    def data(self):
        return 0xa2b4567000 if self.bits == 64 else 0x65432000

    @property
    def tls(self):
        return 0x5A5A5A5A12345670 if self.bits == 64 else 0x12345670

    @property
    def mask(self):
        return (1 << self.bits) - 1

    def background(self):
        """Every register's value before a case that does not set it: distinct, never zero but r0 and FCSR."""
        state = {f"r{i}": i and (0xC0DE000000000000 | i << 32 | 0x5EED0000 | i) & self.mask for i in range(32)}
        state |= {"hi": 0xC0DE00405EED0040 & self.mask, "lo": 0xC0DE00415EED0041 & self.mask}
        for i in range(32):
            state[f"f{i}"] = 0xD0D10000 | i | (0xF0F1000000000000 | i << 32 if self.fr else 0)
        # MIPS Volume I: NAN2008 and ABS2008 are read-only and set on such a processor
        return state | {"fcsr": 0x000C0000 if self.nan2008 else 0}

    def header(self, emulator_version, seed):
        state = self.background()
        return [
            f"# Expected results per instruction: made by tools/oracle (see its README.md), seed {seed}",
            f"@ target {self.name}",
            f"@ oracle {emulator_version} -cpu {self.emulator[-1]}",
            f"@ code {hex(self.code)}",
            f"@ memory {hex(self.data)} {MEMORY.hex()}",
            f"@ background {' '.join(f'{name}={hex(state[name])}' for name in REGISTERS)}",
            f"@ hardware userlocal={hex(self.tls)}",
        ]

    def vector(self, case, before, result):
        """The vector of a case whose registers were `before`, from what the harness saw."""
        signal, code, address, pc, values, memory = result
        background = self.background()
        width = {name: self.mask for name in GPRS + ("hi", "lo")}
        if not self.fr:
            width |= {name: 0xFFFFFFFF for name in FPRS}
        after = {name: value & width.get(name, -1) for name, value in zip(REGISTERS, values)}
        offset = (pc & self.mask) - self.code
        inside = 0 <= offset < 4 * len(case.words)
        return Vector(
            case.words,
            {name: before[name] for name in REGISTERS if before[name] != background[name]},
            {name: after[name] for name in REGISTERS if after[name] != before[name]},
            changed_runs(MEMORY, memory),
            offset,
            SIGNALS[signal] if inside else None,
            code if inside else 0,
            address & self.mask if inside and SIGNALS[signal] in ("SIGBUS", "SIGSEGV") else None)


TARGETS = {target.name: target for target in (
    Target("mipsel", ("qemu-mipsel", "-cpu", "24Kf"), 32, 0),
    Target("mipsel-fr1", ("qemu-mipsel", "-cpu", "24Kf"), 32, 1),
    Target("mipsel-nan2008", ("qemu-mipsel", "-cpu", "P5600"), 32, 1, nan2008=True),
    Target("mips", ("qemu-mips", "-cpu", "24Kf"), 32, 0, big_endian=True),
    Target("mips64el", ("qemu-mips64el", "-cpu", "MIPS64R2-generic"), 64, 1),
    Target("mips64el-ps", ("qemu-mips64el", "-cpu", "mips64dspr2"), 64, 1),
    Target("mips64-ps", ("qemu-mips64", "-cpu", "mips64dspr2"), 64, 1, big_endian=True),
    Target("mips64", ("qemu-mips64", "-cpu", "MIPS64R2-generic"), 64, 1, big_endian=True),
)}
