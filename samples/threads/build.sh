#!/bin/sh
# Builds ../threads-mipsel and ../threads-arm64 from threads.c.
set -e
cd "$(dirname "$0")"
build() {
    "$2" -g -gdwarf-4 -O1 -fno-pie -no-pie -static -nostdlib -ffreestanding -fno-stack-protector \
        -fdebug-prefix-map="$PWD=." -Wl,--build-id=none,-e,__start,-z,noexecstack,-z,max-page-size=4096 $3 -o "../threads-$1" threads.c
}
build mipsel mipsel-linux-gnu-gcc "-mno-abicalls -fno-pic -G0"
build arm64 aarch64-linux-gnu-gcc "-mno-outline-atomics"
