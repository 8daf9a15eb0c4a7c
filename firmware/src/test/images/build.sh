#!/bin/sh
# Makes the uImages and FITs of the tests with U-Boot's own tool: apt-get install u-boot-tools device-tree-compiler
set -eu
cd "$(dirname "$0")"
export SOURCE_DATE_EPOCH=0
printf 'hello, world' > hello
printf 'again' > again
gzip -n -k -f -9 hello
uimage() { mkimage -A arm -a 0x8000 -e 0x8004 -n sample "$@" > /dev/null; }
uimage -O u-boot -T firmware -C none -d hello none.uimage
uimage -O u-boot -T kernel -C gzip -d hello.gz gzip.uimage
uimage -O u-boot -T kernel -C lzma -d hello lzma.uimage
uimage -O linux -T multi -C none -d hello:again multi.uimage
mkimage -f sample.its inside.fit > /dev/null
mkimage -E -f sample.its outside.fit > /dev/null
rm hello hello.gz again
