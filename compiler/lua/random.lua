-- random.lua - candidates drawn evenly, until so many in a row bring nothing new.
return function(task)
    local random, seen = generator(task.seed), {}
    for _ = 1, 64 do
        local batch, tries = {}, 0
        while #batch < 8 and tries < 200 do
            local candidate, key = {}, ""
            for _, knob in ipairs(task.knobs) do
                candidate[knob.name] = knob.values[random(#knob.values)]
                key = key .. candidate[knob.name] .. " "
            end
            tries = tries + 1
            if not seen[key] then
                seen[key] = true
                batch[#batch + 1] = candidate
            end
        end
        if #batch == 0 then return end
        measure_all(batch)
    end
end
