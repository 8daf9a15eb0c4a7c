#!/bin/sh
# Builds the guests of this folder here, and what they print under QEMU, which the tests expect.
set -eu
cd "$(dirname "$0")"
flags="-O1 -static -nostdlib -ffreestanding -fno-builtin -fno-tree-loop-distribute-patterns -fno-stack-protector -fno-pic
    -no-pie -w -Wl,--build-id=none -Wl,-z,max-page-size=4096"
arm="arm-linux-gnueabi-gcc $flags -march=armv7-a -mfpu=vfpv3 -mfloat-abi=softfp"
$arm -marm -DSETEND='"be"' -DBACK='"le"' byteorder.c -o arm
$arm -mthumb -DSETEND='"be"' -DBACK='"le"' byteorder.c -o thumb
$arm -marm -mbig-endian -DSETEND='"le"' -DBACK='"be"' byteorder.c -o be8
$arm -mthumb -mbig-endian -DSETEND='"le"' -DBACK='"be"' byteorder.c -o be8-thumb
$arm -marm -mbig-endian -mbe32 byteorder.c -o be32
aarch64-linux-gnu-gcc $flags -mbig-endian byteorder.c -o aarch64_be
for guest in arm thumb; do qemu-arm ./$guest > $guest.expected; done
for guest in be8 be8-thumb be32; do qemu-armeb ./$guest > $guest.expected; done
qemu-aarch64_be ./aarch64_be > aarch64_be.expected
aarch64-linux-gnu-gcc $flags -march=armv8.2-a+fp16 corners.c -o corners-aarch64
arm-linux-gnueabihf-gcc $flags -marm -march=armv8-a -mfpu=vfpv3 corners.c -o corners-arm
qemu-aarch64 -cpu max ./corners-aarch64 499 | gzip -9n > corners-aarch64.499.gz
qemu-aarch64 -cpu max ./corners-aarch64 | gzip -9n > corners-aarch64.all.gz
qemu-arm -cpu max ./corners-arm 499 | gzip -9n > corners-arm.499.gz
qemu-arm -cpu max ./corners-arm | gzip -9n > corners-arm.all.gz
