# The functions of mathematics, of each number of a file.
{ printf "%.17g sin %.15g cos %.15g atan2 %.15g exp %.15g", $1, sin($1), cos($1), atan2($1, NR % 7 - 3), exp($1 / 1000) }
$1 > 0 { printf " log %.15g sqrt %.17g", log($1), sqrt($1) }
{ printf " int %d power %.15g\n", int($1), ($1 * $1) ^ 0.3 }
