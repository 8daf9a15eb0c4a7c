#!/bin/sh
# Makes ../x86-debug-pc, a ROM of 64 KiB for the board "pc", with the GNU assembler and linker for i386.
set -e
cd "$(dirname "$0")"
out=$(mktemp -d)
as --32 -I ../x86-rom -o "$out/debug.o" debug.S
ld -m elf_i386 -T ../x86-rom/rom.ld -o "$out/debug.elf" "$out/debug.o"
objcopy -O binary --gap-fill 0xff "$out/debug.elf" ../x86-debug-pc
rm -r "$out"
