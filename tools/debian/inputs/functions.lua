-- The functions of mathematics, of each number of a file; then integers and conversions.
for line in io.lines(arg[1]) do
  local x = tonumber(line)
  print(string.format("%.17g %.15g %.15g %.15g %.15g %.15g %.15g", x, math.sin(x), math.cos(x), math.tan(x), math.atan(x, 3),
    math.exp(x / 1000), math.fmod(x, 0.7)))
  print(math.floor(x), math.ceil(x), string.format("%a %.17g", x, math.sqrt(math.abs(x))), x // 0.3, x % 0.3, (x * x) ^ 0.25)
end
for i = 0, 64, 7 do print(i, 1 << i, -1 >> i, 0x123456789abcdef * i, 1000000007 // (i + 1), -1000000007 % (i + 1)) end
