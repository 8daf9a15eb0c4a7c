#!/bin/sh
# Builds samples/m-float-cortex-m4 beside this folder, and compares what it prints under QEMU with expected.txt, but for where
# code may not be executed: QEMU 7.2 goes on to the end of a KiB. apt-get install gcc-arm-none-eabi qemu-system-arm
set -eu
cd "$(dirname "$0")"
arm-none-eabi-gcc -nostdlib -ffreestanding -mcpu=cortex-m4 -mthumb -mfloat-abi=softfp -mfpu=fpv4-sp-d16 -O1 \
    -fno-tree-loop-distribute-patterns -s -Wl,--section-start=.vectors=0 -Wl,-Ttext=0x100 -Wl,-Tdata=0x20000000 \
    -Wl,-Tbss=0x20000000 -Wl,--build-id=none -Wl,-e,start -o ../m-float-cortex-m4 m-float.c
to() { sed '/^no code/d'; }
to < expected.txt > expected.qemu
timeout 20 qemu-system-arm -M mps2-an386 -semihosting-config enable=on,userspace=on,target=native,chardev=out \
    -chardev stdio,id=out -display none -serial null -monitor none -kernel ../m-float-cortex-m4 |
    to | diff expected.qemu - && echo as expected
rm expected.qemu
