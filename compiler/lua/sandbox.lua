-- sandbox.lua - what a script may use. It gets Lua's own libraries and returns the globals of
-- scripts: nothing that reads files or clocks, nothing that depends on addresses or seeds, nothing
-- that catches the error of a limit, and no loop in C that no limit would end.
local base, string, table, math, yield = ...
local assert, error, type, rawget, select = base.assert, base.error, base.type, base.rawget, base.select
local env = {}

for _, name in base.ipairs { "assert", "error", "ipairs", "rawequal", "rawget", "rawlen", "rawset", "select", "tonumber", "type" } do
    env[name] = base[name]
end

-- The addresses of tables and functions differ from run to run.
function env.tostring(x)
    local kind = type(x)
    if kind == "number" or kind == "string" or kind == "boolean" or kind == "nil" then return base.tostring(x) end
    error("tostring: a " .. kind .. " has no text", 2)
end

-- Finalizers run where no limit is checked.
function env.setmetatable(t, meta)
    if type(meta) == "table" and rawget(meta, "__gc") ~= nil then error("setmetatable: __gc is not allowed", 2) end
    return base.setmetatable(t, meta)
end

local function before(a, b)
    if type(a) ~= type(b) then return type(a) == "number" end
    return a < b
end

-- A stable merge sort: what equal elements do is defined, and a bad order ends.
local function sorted(t, less, first, last)
    if first > last then return {} end
    if first == last then return { t[first] } end
    local middle = (first + last) // 2
    local a, b, merged, i, j = sorted(t, less, first, middle), sorted(t, less, middle + 1, last), {}, 1, 1
    for k = 1, last - first + 1 do
        if j > #b or (i <= #a and not less(b[j], a[i])) then
            merged[k], i = a[i], i + 1
        else
            merged[k], j = b[j], j + 1
        end
    end
    return merged
end

-- Numbers in order, then strings in order: the order of hashes differs from run to run.
function env.pairs(t)
    local keys = {}
    for key in base.next, t do
        local kind = type(key)
        if kind ~= "number" and kind ~= "string" then error("pairs: a key is a " .. kind, 2) end
        keys[#keys + 1] = key
    end
    keys = sorted(keys, before, 1, #keys)
    local i = 0
    return function()
        i = i + 1
        if keys[i] ~= nil then return keys[i], t[keys[i]] end
    end
end

env.math = { pi = math.pi, huge = math.huge, maxinteger = math.maxinteger, mininteger = math.mininteger }
for _, name in base.ipairs { "abs", "ceil", "floor", "fmod", "max", "min", "modf", "sqrt", "tointeger", "type", "ult" } do
    env.math[name] = math[name]
end

local strings = {}
for _, name in base.ipairs { "byte", "char", "len", "lower", "reverse", "sub", "upper" } do strings[name] = string[name] end
function strings.rep(s, n)
    local result = ""
    for _ = 1, s == "" and 0 or n do result = result .. s end
    return result
end
function strings.starts(s, head) return string.sub(s, 1, #head) == head end -- find and its kin backtrack
env.string = strings
base.getmetatable("").__index = strings

env.table = { concat = table.concat, unpack = table.unpack }
function env.table.insert(t, ...)
    local n, at, x = #t, ...
    if select("#", ...) == 1 then
        t[n + 1] = at
        return
    end
    assert(at >= 1 and at <= n + 1, "insert: position out of bounds")
    for i = n, at, -1 do t[i + 1] = t[i] end
    t[at] = x
end
function env.table.remove(t, at)
    local n = #t
    at = at or n
    local x = t[at]
    for i = at, n do t[i] = t[i + 1] end
    return x
end
function env.table.sort(t, less)
    for i, x in base.ipairs(sorted(t, less or function(a, b) return a < b end, 1, #t)) do t[i] = x end
end

-- For searches: the nanoseconds of one candidate or nil; of many, a list with false for none.
function env.measure_all(list)
    return #list == 0 and {} or yield(list)
end
function env.measure(candidate)
    return yield({ candidate })[1] or nil
end

-- A generator of numbers 1..n, the same for the same seed.
function env.generator(seed)
    local x = (seed ~ 0x2545F4914F6CDD1D) | 1
    return function(n)
        x = x ~ (x << 13)
        x = x ~ (x >> 7)
        x = x ~ (x << 17)
        return (x >> 11) % n + 1
    end
end
return env
