# What a shell does by itself: expansion, arithmetic, functions, loops, traps, here-documents, pipes and subshells.
double() { local n=$1; echo $((n * 2)); return $((n % 5)); }
double 21; echo "status $?"
for word in alpha beta gamma; do case $word in a*) echo first;; *ta) echo "ends: $word";; *) echo other;; esac; done
path=/usr/lib/file.tar.gz; echo ${path##*/} ${path%%.*} ${#path} ${unset:-default} ${path:+there}
i=0; while [ $i -lt 300 ]; do i=$((i + 1)); [ $((i % 2)) -eq 0 ] && continue; sum=$((sum + i * i)); done; echo $sum $((0x1f << 3 | 1)) $((-7 / 2)) $((-7 % 3))
{ echo c; echo a; echo b; } | while read -r line; do echo "<$line>"; done
set -- one "two words" three; echo $# "$2"; shift; echo "$*"; IFS=-; echo "$*"; unset IFS
cat_here() { while IFS= read -r line; do printf '%s|\n' "$line"; done; }
cat_here << END
$((6 * 7)) $(echo nested $(echo deeper))
END
(exit 7); echo $?; (trap 'echo leaving' EXIT; exit 3); echo $?
trap 'echo told' USR1; kill -USR1 $$; echo after
eval 'name=value'; echo "$name"; printf '%05d %x %-4s| %s\n' 42 255 ab "quo'te"
until [ ${n:-0} -ge 3 ]; do n=$((${n:-0} + 1)); printf '%s ' $n; done; echo
sleeper() { k=0; while [ $k -lt 500 ]; do k=$((k + 1)); done; exit 9; }
sleeper & wait $!; echo "waited $?"
exit 5
