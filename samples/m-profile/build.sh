#!/bin/sh
# Builds samples/m-profile-cortex-m3 beside this folder, and compares what it prints under QEMU with expected.txt:
# apt-get install gcc-arm-none-eabi qemu-system-arm
set -eu
cd "$(dirname "$0")"
arm-none-eabi-gcc -nostdlib -ffreestanding -mcpu=cortex-m3 -mthumb -O1 -fno-tree-loop-distribute-patterns -s \
    -Wl,--section-start=.vectors=0 -Wl,-Ttext=0x100 -Wl,-Tdata=0x20000000 -Wl,-Tbss=0x20000000 -Wl,--build-id=none \
    -Wl,-e,start -o ../m-profile-cortex-m3 m-profile.c
timeout 20 qemu-system-arm -M mps2-an385 -semihosting-config enable=on,userspace=on,target=native,chardev=out -chardev stdio,id=out -display none \
    -serial null -monitor none \
    -kernel ../m-profile-cortex-m3 | diff expected.txt - && echo as expected
