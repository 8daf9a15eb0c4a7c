-- Closures, tables, coroutines, patterns, packing and errors of Lua.
local function counter() local n = 0; return function() n = n + 1; return n end end
local a, b = counter(), counter(); print(a(), a(), b())
local list = {}; for i = 1, 3000 do list[i] = i * 7919 % 10007 end
table.sort(list); print(list[1], list[1500], list[3000], #list)
table.sort(list, function(x, y) return x % 100 > y % 100 end); print(list[1] % 100, list[3000] % 100)
local made = coroutine.wrap(function(x) for i = 1, 4 do x = coroutine.yield(x * i) end; return "over" end)
print(made(5), made(6), made(7), made(8), made())
print(("The rain in Spain"):gsub("%a+", string.upper), ("key = value"):match("(%w+)%s*=%s*(%w+)"), ("abc"):rep(3, "-"), ("x,y,,z"):find(",,", 1, true))
print(string.format("%5d|%-5s|%05.1f|%q|%x|%g|%i", 42, "ab", 3.14159, "line\nend\0", 255, 1e20, -7))
print(string.pack(">I2i4dz", 513, -2, 0.5, "text"):byte(1, -1)); print(string.unpack("<i8", string.pack("<i8", math.mininteger)))
print(math.maxinteger + 1 == math.mininteger, 7 // -2, -7 % 3, 7.5 // -2, 1e15, 2 ^ 53, 3 | 8, ~5, 1 / 0, -1 / 0, 10 // 0.0)
print(pcall(error, { code = 1 }), pcall(function() return nil + 1 end), select(2, xpcall(function() error("told", 0) end, function(m) return m .. "!" end)))
local class = setmetatable({}, { __index = function(_, k) return k .. "?" end, __call = function(_, ...) return select("#", ...) end,
  __lt = function() return true end, __concat = function(_, r) return "joined " .. tostring(r) end, __close = function() print("closed") end })
print(class.name, class(1, nil, 3), class < class, class .. 5); do local closing <close> = class end
local text = {}; for i = 1, 200 do text[#text + 1] = string.char(32 + i * i % 95) end; print(table.concat(text))
local sieve, primes = {}, 0; for i = 2, 20000 do if not sieve[i] then primes = primes + 1; for j = i * i, 20000, i do sieve[j] = true end end end; print(primes)
local function ack(m, n) if m == 0 then return n + 1 elseif n == 0 then return ack(m - 1, 1) end return ack(m - 1, ack(m, n - 1)) end; print(ack(2, 40))
print(utf8.char(228, 8364, 128512), utf8.len("äöü"), #utf8.char(8364), os.date("!%F %T", 1e9), tostring(nil), tonumber("0x1p-2"), tonumber("12", 5))
