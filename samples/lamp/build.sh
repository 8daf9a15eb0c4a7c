#!/bin/sh
# Builds lamp.hex: apt-get install binutils-arm-none-eabi
set -eu
cd "$(dirname "$0")"
arm-none-eabi-as -o lamp.o lamp.s
arm-none-eabi-objcopy -O ihex lamp.o lamp.hex
rm lamp.o
