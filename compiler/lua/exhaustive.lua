-- exhaustive.lua - every combination of values, in order. For small spaces.
return function(task)
    local batch, candidate = {}, {}
    local function each(i)
        local knob = task.knobs[i]
        if not knob then
            local copy = {}
            for name, value in pairs(candidate) do copy[name] = value end
            batch[#batch + 1] = copy
            if #batch == 16 then
                measure_all(batch)
                batch = {}
            end
            return
        end
        for _, value in ipairs(knob.values) do
            candidate[knob.name] = value
            each(i + 1)
        end
    end
    each(1)
    measure_all(batch)
end
