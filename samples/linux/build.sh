#!/bin/sh
# Builds the samples/linux-* beside this folder: a program without a C library for each ABI.
# apt-get install gcc-mips-linux-gnu gcc-mipsel-linux-gnu gcc-mips64-linux-gnuabi64 gcc-mips64el-linux-gnuabi64
#     gcc-aarch64-linux-gnu gcc-arm-linux-gnueabi gcc-i686-linux-gnu gcc-powerpc64-linux-gnu gcc-powerpc64le-linux-gnu
set -eu
cd "$(dirname "$0")"
build() {
    name=$1 compiler=$2 start=$3
    shift 3
    "$compiler" -nostdlib -static -no-pie -fno-pic -fno-stack-protector -fno-builtin -ffreestanding -Os \
        -fno-asynchronous-unwind-tables -fno-tree-loop-distribute-patterns -Wall -Wno-unused-function "$@" -s \
        -Wl,--build-id=none -Wl,-z,noexecstack -Wl,-z,max-page-size=4096 -Wl,-e,"$start" -o "../linux-$name" guest.c -lgcc
}
build mips mips-linux-gnu-gcc __start -mno-abicalls -G0
build mipsel mipsel-linux-gnu-gcc __start -mno-abicalls -G0
build mips64 mips64-linux-gnuabi64-gcc __start -mno-abicalls -G0
build mips64el mips64el-linux-gnuabi64-gcc __start -mno-abicalls -G0
build mipsn32 mips64-linux-gnuabi64-gcc __start -mabi=n32 -mno-abicalls -G0
build mipsn32el mips64el-linux-gnuabi64-gcc __start -mabi=n32 -mno-abicalls -G0
build arm64 aarch64-linux-gnu-gcc _start -mno-outline-atomics
build armel arm-linux-gnueabi-gcc _start -marm -march=armv7-a
build amd64 x86_64-linux-gnu-gcc _start
build i386 i686-linux-gnu-gcc _start
build ppc64 powerpc64-linux-gnu-gcc _start
build ppc64el powerpc64le-linux-gnu-gcc _start
