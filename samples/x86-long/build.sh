#!/bin/sh
# Makes ../x86-long-pc, a ROM of 64 KiB for the board "pc", with the GNU assembler and linker for x86-64.
set -e
cd "$(dirname "$0")"
out=$(mktemp -d)
as --64 -I ../x86-rom -o "$out/long.o" long.S
ld -m elf_x86_64 -T ../x86-rom/rom.ld -o "$out/long.elf" "$out/long.o"
objcopy -O binary --gap-fill 0xff "$out/long.elf" ../x86-long-pc
rm -r "$out"
