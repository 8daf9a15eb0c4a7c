#!/bin/sh
# Builds the harness for every MIPS target into the directory given (default: build beside this file).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here/build}
mkdir -p "$out"
common="-std=gnu11 -O1 -Wall -Wextra -Werror -ffreestanding -fno-builtin -fno-stack-protector -fno-tree-loop-distribute-patterns
    -static -nostdlib -mno-abicalls -fno-pic -no-pie -G0 -Wl,-Ttext-segment=0x00400000 -Wl,--build-id=none"
mipsel-linux-gnu-gcc $common -mips32r2 -mhard-float -mfp32 -o "$out/mipsel" "$here/harness.c"
mipsel-linux-gnu-gcc $common -mips32r2 -mhard-float -mfp64 -o "$out/mipsel-fr1" "$here/harness.c"
mipsel-linux-gnu-gcc $common -mips32r2 -mhard-float -mfp64 -mnan=2008 -o "$out/mipsel-nan2008" "$here/harness.c"
mips-linux-gnu-gcc $common -mips32r2 -mhard-float -mfp32 -o "$out/mips" "$here/harness.c"
mips64el-linux-gnuabi64-gcc $common -mips64r2 -mabi=64 -o "$out/mips64el" "$here/harness.c"
cp "$out/mips64el" "$out/mips64el-ps"
mips64-linux-gnuabi64-gcc $common -mips64r2 -mabi=64 -o "$out/mips64" "$here/harness.c"
cp "$out/mips64" "$out/mips64-ps"
