; wasm.ll - the memory of a module of WebAssembly, as symbols that it exports: what the caller of a
; function passes by address. A word between dollars is filled in.

@$public$_arena = global [$arena$ x i8] zeroinitializer, align $align$
; float32 planes, or bytes: at most four for each pixel
@$public$_input = global [$input_bytes$ x i8] zeroinitializer, align $align$
@$public$_embedding = global [$embedding$ x float] zeroinitializer, align $align$
$room$
