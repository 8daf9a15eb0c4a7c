#!/bin/sh
# build.sh [FILE]: builds samples/semihosting-cortex-m3 beside this folder, or FILE:
# apt-get install gcc-arm-none-eabi picolibc-arm-none-eabi
set -eu
cd "$(dirname "$0")"
out=${1:-../semihosting-cortex-m3}
arm-none-eabi-gcc --specs=picolibc.specs --oslib=semihost --crt0=hosted -mcpu=cortex-m3 -mthumb -Os -s \
    "-ffile-prefix-map=$PWD=." -Wl,--defsym=__flash=0 -Wl,--defsym=__flash_size=0x100000 -Wl,--defsym=__ram=0x20000000 \
    -Wl,--defsym=__ram_size=0x100000 -Wl,--build-id=none -o "$out" semihosting.c
