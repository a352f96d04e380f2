-- evolve.lua - a small population; children mix two parents and change a knob now and then.
local size, generations = 8, 12

return function(task)
    local random, seen, people = generator(task.seed), {}, {}
    local function key(candidate)
        local s = ""
        for _, knob in ipairs(task.knobs) do s = s .. candidate[knob.name] .. " " end
        return s
    end
    local function child(a, b)
        local candidate = {}
        for _, knob in ipairs(task.knobs) do
            local from = random(2) == 1 and a or b
            local value = from[knob.name]
            if random(4) == 1 then value = knob.values[random(#knob.values)] end
            candidate[knob.name] = value
        end
        return candidate
    end
    people[1] = { candidate = task.start, ns = measure(task.start) or math.huge }
    seen[key(task.start)] = true
    for _ = 1, generations do
        local batch, tries = {}, 0
        while #batch < size and tries < 100 do
            local a, b = people[random(#people)].candidate, people[random(#people)].candidate
            local candidate = child(a, b)
            tries = tries + 1
            if not seen[key(candidate)] then
                seen[key(candidate)] = true
                batch[#batch + 1] = candidate
            end
        end
        if #batch == 0 then return end
        local ns = measure_all(batch)
        for i, candidate in ipairs(batch) do
            if ns[i] then people[#people + 1] = { candidate = candidate, ns = ns[i] } end
        end
        table.sort(people, function(a, b) return a.ns < b.ns end)
        while #people > size do table.remove(people) end
    end
end
