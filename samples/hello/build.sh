#!/bin/sh
# Builds the samples/hello-* beside this folder, which are checked in so that nobody needs a cross compiler:
# apt-get install gcc-mips-linux-gnu gcc-mipsel-linux-gnu gcc-mips64-linux-gnuabi64 gcc-mips64el-linux-gnuabi64
set -eu
cd "$(dirname "$0")"
build() {
    "$2-gcc" -nostdlib -static -no-pie -mno-abicalls -fno-pic -O2 -DHELLO="\"Hello from $1\\n\"" \
        -Wl,--build-id=none -Wl,-z,noexecstack -Wl,-z,max-page-size=4096 -s -o "../hello-$1" hello.S
}
build mips mips-linux-gnu
build mipsel mipsel-linux-gnu
build mips64 mips64-linux-gnuabi64
build mips64el mips64el-linux-gnuabi64
