-- evolve.lua - a small population; first what is fast in other tasks and everything that differs from
-- the present schedule in one knob, then children, which mix two parents and change a knob now and
-- then, and what other tasks have found by then. It goes on until there is no child that was not
-- measured, or no time.
local size = 8

return function(task)
    local random, seen, people = generator(task.seed), {}, {}
    local function key(candidate)
        local s = ""
        for _, knob in ipairs(task.knobs) do s = s .. candidate[knob.name] .. " " end
        return s
    end
    local function add(batch, candidate)
        if seen[key(candidate)] then return end
        seen[key(candidate)] = true
        batch[#batch + 1] = candidate
    end
    local function mix(a, b, change)
        local candidate = {}
        for _, knob in ipairs(task.knobs) do
            candidate[knob.name] = change(knob, (random(2) == 1 and a or b)[knob.name])
        end
        return candidate
    end
    local function survive(batch)
        local ns = measure_all(batch)
        for i, candidate in ipairs(batch) do
            if ns[i] then people[#people + 1] = { candidate = candidate, ns = ns[i] } end
        end
        table.sort(people, function(a, b) return a.ns < b.ns end)
        while #people > size do table.remove(people) end
    end
    local batch = {}
    local function add_elsewhere()
        for _, candidate in ipairs(task.elsewhere) do
            if #batch < size then add(batch, candidate) end
        end
    end
    add(batch, task.start)
    add_elsewhere()
    for _, changed in ipairs(task.knobs) do
        for _, value in ipairs(changed.values) do
            add(batch, mix(task.start, task.start, function(knob, old)
                return knob == changed and value or old
            end))
        end
    end
    while #batch > 0 do
        survive(batch)
        if #people == 0 then return end
        batch = {}
        add_elsewhere()
        for _ = 1, 100 do
            if #batch >= size then break end
            local a, b = people[random(#people)].candidate, people[random(#people)].candidate
            add(batch, mix(a, b, function(knob, old)
                return random(4) == 1 and knob.values[random(#knob.values)] or old
            end))
        end
    end
end
