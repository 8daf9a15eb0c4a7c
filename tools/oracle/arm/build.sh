#!/bin/sh
# Builds the harness for A64 into the directory given (default: build beside this file).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here/build}
mkdir -p "$out"
aarch64-linux-gnu-gcc -std=gnu11 -O1 -Wall -Wextra -Werror -ffreestanding -fno-builtin -fno-stack-protector \
    -fno-tree-loop-distribute-patterns -mgeneral-regs-only -mno-outline-atomics -static -nostdlib -fno-pic -no-pie \
    -Wl,--build-id=none -o "$out/arm64" "$here/harness64.c"
