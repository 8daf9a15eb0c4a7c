#!/bin/sh
# Builds samples/a32-modes-virt beside this folder, and compares what it prints under QEMU with expected.txt, up to the
# steps, which QEMU 7.2 does not know: apt-get install gcc-arm-none-eabi qemu-system-arm
set -eu
cd "$(dirname "$0")"
arm-none-eabi-gcc -nostdlib -ffreestanding -marm -march=armv7ve -mfloat-abi=soft -mno-unaligned-access -O1 -fno-pic -static \
    -fno-tree-loop-distribute-patterns -s -Wl,-Ttext=0x40100000 -Wl,--build-id=none -Wl,-z,max-page-size=4096 \
    -Wl,--no-warn-rwx-segments -o ../a32-modes-virt modes.S modes.c -lgcc
to() { sed '/^- steps/,$d'; }
to < expected.txt > expected.qemu
timeout 5 qemu-system-arm -M virt -cpu cortex-a15 -m 256 -nographic -monitor none -serial stdio -kernel ../a32-modes-virt |
    to | diff expected.qemu - && echo as expected
rm expected.qemu
