-- beam.lua - from the best few, every candidate that differs in one knob; again while that gains.
local width = 2

return function(task)
    local seen = {}
    local function key(candidate)
        local s = ""
        for _, knob in ipairs(task.knobs) do s = s .. candidate[knob.name] .. " " end
        return s
    end
    local function change(list, candidate, knob, value)
        if value == nil then return end
        local copy = {}
        for name, old in pairs(candidate) do copy[name] = old end
        copy[knob.name] = value
        if seen[key(copy)] then return end
        seen[key(copy)] = true
        list[#list + 1] = copy
    end
    -- The nearest values first: if time is short, they are the likely ones.
    local function changes(candidate)
        local list, most = {}, 0
        for _, knob in ipairs(task.knobs) do most = math.max(most, #knob.values) end
        for distance = 1, most do
            for _, knob in ipairs(task.knobs) do
                for at, value in ipairs(knob.values) do
                    if value == candidate[knob.name] then
                        change(list, candidate, knob, knob.values[at + distance])
                        change(list, candidate, knob, knob.values[at - distance])
                    end
                end
            end
        end
        return list
    end
    local beam, best = { { candidate = task.start, ns = math.huge } }, math.huge
    seen[key(task.start)] = true
    while true do
        local found = {}
        for _, entry in ipairs(beam) do found[#found + 1] = entry end
        for _, entry in ipairs(beam) do
            local list = changes(entry.candidate)
            local ns = measure_all(list)
            for i, candidate in ipairs(list) do
                if ns[i] then found[#found + 1] = { candidate = candidate, ns = ns[i] } end
            end
        end
        table.sort(found, function(a, b) return a.ns < b.ns end)
        if #found == 0 or found[1].ns >= best * 0.995 then return end
        best, beam = found[1].ns, {}
        for i = 1, math.min(width, #found) do beam[i] = found[i] end
    end
end
