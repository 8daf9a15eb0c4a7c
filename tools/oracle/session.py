"""Runs cases under an emulator: packs them, starts harness processes, unpacks the states after."""

import struct
import subprocess


class Session:
    """One harness program under one command line."""

    def __init__(self, command, byte_order, registers, memory_size, words):
        self.command = command
        self.state = struct.Struct(f"{byte_order}{len(registers)}Q{memory_size}s")
        self.head = struct.Struct(f"{byte_order}I{words}II")
        self.result = struct.Struct(f"{byte_order}IIQQ")
        self.registers = registers
        self.words = words

    def run(self, cases):
        """cases: (words, register values in order, memory bytes); gives (signal, code, address, pc, values, memory)."""
        stream = bytearray()
        for words, values, memory in cases:
            padded = list(words) + [0] * (self.words - len(words))
            stream += self.head.pack(len(words), *padded, 0) + self.state.pack(*values, memory)
        done = subprocess.run(self.command, input=stream, stdout=subprocess.PIPE, check=False)
        size = self.result.size + self.state.size
        if done.returncode or len(done.stdout) != size * len(cases):
            ran = len(done.stdout) // size
            raise RuntimeError(f"{self.command}: status {done.returncode} after {ran} of {len(cases)} cases: "
                               f"{[f'{word:08x}' for word in cases[min(ran, len(cases) - 1)][0]]}")
        for at in range(0, len(done.stdout), size):
            *values, memory = self.state.unpack_from(done.stdout, at + self.result.size)
            yield *self.result.unpack_from(done.stdout, at), values, memory
