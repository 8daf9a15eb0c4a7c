#!/bin/sh
# Builds the samples/patch-* beside this folder, and shows what they print under qemu-user:
# apt-get install gcc-mipsel-linux-gnu gcc-mips-linux-gnu gcc-aarch64-linux-gnu gcc-arm-linux-gnueabihf gcc-i686-linux-gnu
#     gcc-powerpc64-linux-gnu gcc-powerpc64le-linux-gnu qemu-user
set -eu
cd "$(dirname "$0")"
build() {
    name=$1 qemu=$2 compiler=$3 start=$4
    shift 4
    "$compiler" -nostdlib -static -no-pie -fno-pic -fno-stack-protector -fno-tree-loop-distribute-patterns -O1 \
        -fno-asynchronous-unwind-tables -DSTART="$start" "$@" -s \
        -Wl,--build-id=none -Wl,-z,noexecstack -Wl,-z,max-page-size=4096 -o "../patch-$name" patch.c
    "$qemu" "../patch-$name" | cmp - expected.txt && echo "$name: as expected"
}
build mipsel qemu-mipsel mipsel-linux-gnu-gcc __start -mno-abicalls
build mips qemu-mips mips-linux-gnu-gcc __start -mno-abicalls
build arm64 qemu-aarch64 aarch64-linux-gnu-gcc _start
build armhf qemu-arm arm-linux-gnueabihf-gcc _start -mthumb
build armel qemu-arm arm-linux-gnueabihf-gcc _start -marm
build amd64 env x86_64-linux-gnu-gcc _start
build i386 env i686-linux-gnu-gcc _start -mregparm=0
build ppc64 qemu-ppc64 powerpc64-linux-gnu-gcc _start
build ppc64el qemu-ppc64le powerpc64le-linux-gnu-gcc _start
