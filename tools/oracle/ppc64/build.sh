#!/bin/sh
# Builds the harness for both byte orders into the directory given (default: build beside this file).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here/build}
mkdir -p "$out"
common="-std=gnu11 -O1 -Wall -Wextra -Werror -ffreestanding -fno-builtin -fno-stack-protector -fno-tree-loop-distribute-patterns
    -static -nostdlib -fno-pic -no-pie -Wl,--build-id=none"
powerpc64le-linux-gnu-gcc $common -mcpu=power8 -mno-vsx -mno-altivec -msoft-float -Wa,-mpower9 -o "$out/ppc64le" "$here/harness.c"
powerpc64-linux-gnu-gcc $common -mcpu=power8 -mno-vsx -mno-altivec -msoft-float -Wa,-mpower9 -o "$out/ppc64" "$here/harness.c"
