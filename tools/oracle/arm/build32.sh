#!/bin/sh
# Builds the harness for A32 and T32 into the directory given (default: build beside this file).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here/build}
mkdir -p "$out"
arm-linux-gnueabihf-gcc -std=gnu11 -O1 -Wall -Wextra -Werror -marm -march=armv7-a -mfpu=vfpv3 -ffreestanding \
    -fno-builtin -fno-stack-protector -fno-tree-loop-distribute-patterns -static -nostdlib -fno-pic -no-pie \
    -Wl,--build-id=none -o "$out/arm" "$here/harness32.c"
