# Groups, sorts and formats the rows of a table; then what is special in strings, patterns and numbers.
BEGIN { FS = "," }
{ count[$2]++; sum[$2] += $3; if ($3 > most || NR == 1) most = $3 }
END {
    for (name in count) names[++n] = name
    for (i = 1; i <= n; i++)
        for (j = i + 1; j <= n; j++)
            if (names[j] < names[i]) { other = names[i]; names[i] = names[j]; names[j] = other }
    for (i = 1; i <= n; i++) printf "%-8s|%4d|%12.4f|%e\n", names[i], count[names[i]], sum[names[i]], sum[names[i]] / count[names[i]]
    printf "%s %d %g\n", most, most, most * 1e10
    text = "one two  three"
    print split(text, words, / +/), words[3], index(text, "two"), length(text), toupper(substr(text, 5, 3))
    print gsub(/o/, "[&]", text), text, match("aaabbb", /ab+/), RSTART, RLENGTH
    printf "%x %o %c %5.2f|%-6s|%06d %s\n", 48879, 511, 65, 3.14159, "left", 42, 0.1 + 0.2
    print 7 % 3, -7 % 3, 2 ^ 30, int(-3.9), 1 / 3, 1e300 * 1e10, "10" < "9", 10 < 9, !"", substr("hello", 0, 3)
    while (i-- > 0 && ++turns < 100000) total += turns * turns % 7
    print total
}
