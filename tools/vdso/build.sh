#!/bin/sh
# Makes isa-x86/src/main/resources/mimus/x86/linux/i386.vdso. Needs Debian's binutils-i686-linux-gnu.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
i686-linux-gnu-as "$here/i386.S" -o "$work/vdso.o"
i686-linux-gnu-ld -shared -soname linux-gate.so.1 --hash-style=both --eh-frame-hdr -z noexecstack -T "$here/i386.ld" \
    "$work/vdso.o" -o "$work/vdso"
i686-linux-gnu-strip -s "$work/vdso"
cp "$work/vdso" "$here/../../isa-x86/src/main/resources/mimus/x86/linux/i386.vdso"
chmod 644 "$here/../../isa-x86/src/main/resources/mimus/x86/linux/i386.vdso"
rm -r "$work"
