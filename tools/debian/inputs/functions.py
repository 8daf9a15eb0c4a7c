"""The functions of mathematics, of each number of a file."""
import cmath, math, struct, sys

for line in open(sys.argv[1]):
    x = float(line)
    print(repr(x), x.hex(), math.sin(x), math.cos(x), math.tan(x), math.atan2(x, 3), math.atan2(3, x), math.exp(x / 1000), math.tanh(x))
    print(math.hypot(x, 1), math.erf(x), math.floor(x), round(x, 3), struct.pack("<f", x).hex(), struct.pack(">e", max(-6e4, min(x, 6e4))).hex())
    if x > 0:
        print(math.log(x), math.log2(x), math.log10(x), math.lgamma(x), math.sqrt(x), x ** 0.3, cmath.log(complex(-x, 1)))
print(math.fsum([0.1] * 10), 2 ** 300 // 7 ** 60, pow(3, 10 ** 6, 10 ** 9 + 7), math.isqrt(10 ** 61), hash(1.5), hash(2 ** 80))
