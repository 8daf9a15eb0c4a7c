#!/bin/sh
# Builds the samples/tour-* beside this folder, with debugging information that names no directory of the host:
# apt-get install gcc-mips-linux-gnu gcc-mipsel-linux-gnu gcc-mips64-linux-gnuabi64 gcc-mips64el-linux-gnuabi64
#     gcc-aarch64-linux-gnu gcc-arm-linux-gnueabihf gcc-i686-linux-gnu gcc-powerpc64-linux-gnu
#     gcc-powerpc64le-linux-gnu
set -eu
cd "$(dirname "$0")"
build() {
    name=$1 compiler=$2 write=$3 exit=$4 start=$5
    shift 5
    "$compiler" -nostdlib -static -no-pie -fno-pic -fno-stack-protector -O1 -fno-omit-frame-pointer -g -gdwarf-4 \
        -DWRITE="$write" -DEXIT="$exit" -DSTART="$start" "-fdebug-prefix-map=$PWD=." "$@" \
        -Wl,--build-id=none -Wl,-z,noexecstack -Wl,-z,max-page-size=4096 -o "../tour-$name" tour.c
}
build mips mips-linux-gnu-gcc 4004 4001 __start -mno-abicalls
build mipsel mipsel-linux-gnu-gcc 4004 4001 __start -mno-abicalls
build mips64 mips64-linux-gnuabi64-gcc 5001 5058 __start -mno-abicalls
build mips64el mips64el-linux-gnuabi64-gcc 5001 5058 __start -mno-abicalls
build arm64 aarch64-linux-gnu-gcc 64 93 _start
build armhf arm-linux-gnueabihf-gcc 4 1 _start -marm
build thumb arm-linux-gnueabihf-gcc 4 1 _start -mthumb -fomit-frame-pointer
build amd64 x86_64-linux-gnu-gcc 1 60 _start
build i386 i686-linux-gnu-gcc 4 1 _start
build ppc64 powerpc64-linux-gnu-gcc 4 1 _start
build ppc64el powerpc64le-linux-gnu-gcc 4 1 _start
