#!/bin/sh
# Builds samples/a64-levels-virt beside this folder, and compares what it prints under QEMU with expected.txt:
# apt-get install gcc-aarch64-linux-gnu qemu-system-arm
set -eu
cd "$(dirname "$0")"
aarch64-linux-gnu-gcc -nostdlib -ffreestanding -mgeneral-regs-only -march=armv8-a -O1 -fno-pic -no-pie -mcmodel=small \
    -mstrict-align -fno-tree-loop-distribute-patterns -s -static -Wl,-Ttext=0x40100000 -Wl,--build-id=none -Wl,-z,norelro \
    -Wl,-z,max-page-size=4096 -o ../a64-levels-virt levels.S levels.c
timeout 5 qemu-system-aarch64 -M virt,secure=on,virtualization=on -cpu cortex-a57 -m 256 -nographic -monitor none \
    -serial stdio -kernel ../a64-levels-virt | diff expected.txt - && echo as expected
