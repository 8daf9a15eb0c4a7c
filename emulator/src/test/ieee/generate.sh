#!/bin/sh
# Regenerates the committed vectors, or with a directory, a count of lines per operation and a seed, larger ones.
# Needs an x86-64 host with FMA and AVX-512, the Debian cross compilers, and qemu-user 7.2.
set -eu
here=$(dirname "$0")
out=${1:-$here/../resources/mimus/ieee}
count=${2:-250}
seed=${3:-1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"

# name, compiler and options, then the emulator that runs the result
vectors() {
    name=$1 compiler=$2
    shift 2
    $compiler -O1 -Wall -static -DCOUNT="$count" -DSEED="$seed" "$here/vectors.c" -o "$work/$name" -lgcc
    "$@" "$work/$name" | kept_"$name" | gzip -9n > "$out/$name.gz"
}

kept_x86() { cat; }
kept_mips() { cat; }
kept_mips64() { cat; }
kept_mips64r6() { cat; }
kept_aarch64() { cat; }
# QEMU 7.2 negates before it rounds, the manual after: the same except upward and downward
kept_ppc64le() { grep -Ev '^nm(add|sub)(32|64) [ud] '; }

bare="-ffreestanding -fno-builtin -fno-tree-loop-distribute-patterns -nostdlib -mno-abicalls -fno-pic -G0"
low="-mabi=64 -msym32 -Wl,-Ttext-segment=0x400000"

vectors x86 "gcc -mfma -mavx512f" env
vectors mips "mipsel-linux-gnu-gcc $bare -march=mips32r2" qemu-mipsel -cpu 24Kf
vectors mips64 "mips64el-linux-gnuabi64-gcc $bare $low -march=mips64r2" qemu-mips64el -cpu MIPS64R2-generic
bare="$bare -mnan=2008"
vectors mips64r6 "mips64el-linux-gnuabi64-gcc $bare $low -march=mips64r6" qemu-mips64el -cpu I6400
vectors aarch64 aarch64-linux-gnu-gcc qemu-aarch64
vectors ppc64le "powerpc64le-linux-gnu-gcc -mcpu=power9" qemu-ppc64le -cpu power9

x87() {
    gcc -O1 -Wall "$@" -DCOUNT="$count" -DSEED="$seed" "$here/x87.c" -o "$work/x87"
    "$work/x87" | gzip -9n
}

# QEMU 7.2 negates before it rounds here too
powerpc64le-linux-gnu-gcc -mcpu=power9 -O1 -Wall -static -fno-builtin -DCOUNT="$count" -DSEED="$seed" "$here/quad.c" -o "$work/quad"
qemu-ppc64le -cpu power9 "$work/quad" | grep -Ev '^fnma [ud]' | gzip -9n > "$out/quad.gz"

x87 > "$out/x87.gz"
x87 -DTRANSCENDENTAL > "$out/x87-functions.gz"
