#!/bin/sh
# Regenerates the committed vectors of integers, x87 and SIMD: 200 cases of each row of the opcode map, on this processor.
# Needs an x86-64 host with AVX2, FMA, F16C and SHA, and the compiled classes and test classes of isa-x86 and emulator.
# The lengths of random bytes are binutils' (Debian: binutils-dev, libiberty-dev).
# Not among them: functions whose last bit is the processor's own choice (transcendental ones, reciprocals), images
# that hold addresses, MASKMOV with an empty mask, which may fault or not.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
out=${1:-$root/isa-x86/src/test/resources/mimus/x86/oracle}
encodings=${2:-5}
cases=${3:-40}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
classes=$root/isa-x86/target/test-classes:$root/isa-x86/target/classes:$root/emulator/target/classes
gcc -O1 -fno-stack-protector -Wall -Wno-parentheses "$root/tools/oracle/x86/native.c" -o "$work/native"
mkdir -p "$out"

vectors() {
    java -cp "$classes" mimus.x86.oracle.NativeReplay "$2" "$encodings" "$cases" | "$work/native" | gzip -9n > "$out/$1.gz"
}

"$work/native" < "$root/tools/oracle/x86/corners.list" | gzip -9n > "$out/corners.gz" # a quarter of an hour

vectors integer '(?!.*( Sw| Mav| O[bv]|VEX.*(avx|fma))).* (add|or|adc|sbb|and|sub|xor|cmp|test|inc|dec|neg|not|mov|xchg|movzx|movsx|movsxd|cmov[a-z]+|set[a-z]+|imul|mul|shl|shr|sar|rol|ror|rcl|rcr|shld|shrd|bt|bts|btr|btc|bsf|bsr|tzcnt|lzcnt|popcnt|bswap|movbe|crc32|andn|bextr|bls[a-z]+|bzhi|pdep|pext|mulx|rorx|sarx|shlx|shrx|adcx|adox|xadd|cmpxchg|cmpxchg8b|cmpxchg16b|div|idiv|lea|clc|stc|cmc|lahf|sahf|cwde|cdq|xlat)( .*|$)'
vectors x87 '(?!.*(f2xm1|fyl2x|fptan|fpatan|fsin|fcos )).*(D[8-F]|9B) .*'
vectors sse '(?!.*(VEX|rcp|rsqrt|maskmov)).* ([VWPQNU][a-z]+,?|emms|ldmxcsr .*|movnti .*) .*'
vectors avx '(?!.*(rcp|rsqrt|maskmovdqu)).*VEX.*(avx|avx2|fma|f16c)'

# Instructions of all kinds, a hash of 40 cases for each encoding; what two of three runs say, since one in a million cases
# is disturbed by whatever else the machine does. By hand are tested: selectors, time, chance, the system, images.
whole='(?!.* (syscall|sysenter|sysexit|sysret|int|int3|int1|into|cpuid|rdtscp?|rdrand|rdseed|[rw][dr][fg]sbase|x[gs]etbv|fxsave|fxrstor|xsave.*|xrstor|fnsave|frstor|fnstenv|fldenv|l[defgs]s|lss|retf|sldt|str|smsw|sgdt|sidt|iret|popf|v?(rcp|rsqrt)[ps]s|f2xm1|fyl2x.*|fptan|fpatan|fsin.*|fcos|v?maskmov(q|dqu)|enter|rdpmc|lar|lsl|ver[rw]|rdsspd)( .*|$))(?!.* (Sw|Mw, Sw|Map|Ap)(,.*| .*|$))(?!.*(push|pop) ([{][+-]v[}], )?[CDEFGS]S.*)(?!9B.*).*'
for size in 64 32; do
    java -cp "$classes" mimus.x86.oracle.NativeReplay "$whole" "$encodings" "$cases" $size > "$work/whole"
    for run in 1 2 3; do "$work/native" < "$work/whole" > "$work/whole.$run"; done
    paste -d '|' "$work/whole.1" "$work/whole.2" "$work/whole.3" |
        awk -F '|' '{ print $1 == $2 || $1 == $3 ? $1 : $2 }' | gzip -9n > "$out/whole$size.gz"
done

gcc -O1 "$root/tools/oracle/x86/binutils.c" -o "$work/binutils" -lopcodes -lbfd -liberty -lz
for size in 64 32; do
    "$work/binutils" $size 7 250000 | java -cp "$classes" mimus.x86.oracle.BinutilsReplay $size lengths |
        gzip -9n > "$out/lengths$size.gz"
done
