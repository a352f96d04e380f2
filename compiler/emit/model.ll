; model.ll - the public functions of a model in LLVM IR: emit_source.c says the same in C. A word
; between dollars is filled in; run_step and the kernels are built by llvm.c.

%run = type { ptr, ptr, ptr, ptr, i32, i32 }   ; weights, arena, input, embedding, step, threads
%batch = type { ptr, ptr, ptr, ptr, i32, i32 } ; weights, arena, inputs, embeddings, n, threads
%pool = type { ptr, ptr, i32 }                 ; parallel_for, context, threads

@magic = private constant [8 x i8] c"mixfacew", align 8
@layout_id = private constant [4 x i64] [$layout_words$], align 8
@divided = private constant [$steps$ x i8] [$divided$]
; orders of pixels: bytes of one, then where each plane is in it
@offsets = private constant [5 x [$columns$ x $iptr$]] [$offsets$]

declare void @run_step(ptr, i32)
declare void @$pixels$(ptr, ptr, $iptr$$pixels_parameters$)
declare float @llvm.fabs.f32(float)
$trace_declared$

; 1: a pointer is null, 2: misaligned, 3: not the weights of this model
define internal i32 @check(ptr %weights, ptr %arena) {
  %no_weights = icmp eq ptr %weights, null
  %no_arena = icmp eq ptr %arena, null
  %none = or i1 %no_weights, %no_arena
  br i1 %none, label %null, label %there
null:
  ret i32 1
there:
  %weights_at = ptrtoint ptr %weights to $iptr$
  %arena_at = ptrtoint ptr %arena to $iptr$
  %both = or $iptr$ %weights_at, %arena_at
  %low = and $iptr$ %both, 63
  %aligned = icmp eq $iptr$ %low, 0
  br i1 %aligned, label %head, label %misaligned
misaligned:
  ret i32 2
head:
  %magic = load i64, ptr @magic, align 8
  %first = load i64, ptr %weights, align 8
  %other = xor i64 %magic, %first
  br label %words
words:
  %i = phi i64 [ 0, %head ], [ %next, %words ]
  %differs = phi i64 [ %other, %head ], [ %sum, %words ]
  %id = getelementptr i8, ptr %weights, i64 32
  %found_at = getelementptr i64, ptr %id, i64 %i
  %wanted_at = getelementptr i64, ptr @layout_id, i64 %i
  %found = load i64, ptr %found_at, align 8
  %wanted = load i64, ptr %wanted_at, align 8
  %difference = xor i64 %found, %wanted
  %sum = or i64 %differs, %difference
  %next = add i64 %i, 1
  %last = icmp eq i64 %next, 4
  br i1 %last, label %done, label %words
done:
  %same = icmp eq i64 %sum, 0
  %status = select i1 %same, i32 0, i32 3
  ret i32 %status
}

; null_or_check(a, b, weights, arena): 1 if a or b is null
define internal i32 @check_all(ptr %a, ptr %b, ptr %weights, ptr %arena) {
  %no_a = icmp eq ptr %a, null
  %no_b = icmp eq ptr %b, null
  %none = or i1 %no_a, %no_b
  br i1 %none, label %null, label %there
null:
  ret i32 1
there:
  %status = call i32 @check(ptr %weights, ptr %arena)
  ret i32 %status
}

define internal void @begin(ptr %run, ptr %weights, ptr %arena, ptr %input, ptr %embedding) {
  %packed = getelementptr i8, ptr %weights, i64 $base$
  store ptr %packed, ptr %run
  %arena_at = getelementptr %run, ptr %run, i32 0, i32 1
  store ptr %arena, ptr %arena_at
  %input_at = getelementptr %run, ptr %run, i32 0, i32 2
  store ptr %input, ptr %input_at
  %embedding_at = getelementptr %run, ptr %run, i32 0, i32 3
  store ptr %embedding, ptr %embedding_at
  %threads_at = getelementptr %run, ptr %run, i32 0, i32 5
  store i32 1, ptr %threads_at
  ret void
}

define internal void @forward(ptr %weights, ptr %arena, ptr %input, ptr %embedding) {
entry:
  %run = alloca %run
  call void @begin(ptr %run, ptr %weights, ptr %arena, ptr %input, ptr %embedding)
  %step_at = getelementptr %run, ptr %run, i32 0, i32 4
  br label %steps
steps:
  %step = phi i32 [ 0, %entry ], [ %next, %steps ]
  store i32 %step, ptr %step_at
  call void @run_step(ptr %run, i32 0)
  $trace$
  %next = add i32 %step, 1
  %more = icmp ult i32 %next, $steps$
  br i1 %more, label %steps, label %done
done:
  ret void
}

define internal void @step_task(ptr %run, i32 %thread) {
  call void @run_step(ptr %run, i32 %thread)
  ret void
}

; as many threads as the pool has, at most so many; without a pool one
define internal i32 @threads_of(ptr %pool, i32 %most) {
  %no_pool = icmp eq ptr %pool, null
  br i1 %no_pool, label %one, label %several
one:
  ret i32 1
several:
  %threads_at = getelementptr %pool, ptr %pool, i32 0, i32 2
  %found = load i32, ptr %threads_at
  %many = icmp sgt i32 %found, %most
  %at_most = select i1 %many, i32 %most, i32 %found
  %few = icmp slt i32 %at_most, 1
  %threads = select i1 %few, i32 1, i32 %at_most
  ret i32 %threads
}

define internal void @parallel_for(ptr %pool, i32 %n, ptr %task, ptr %state) {
  %function = load ptr, ptr %pool
  %context_at = getelementptr %pool, ptr %pool, i32 0, i32 1
  %context = load ptr, ptr %context_at
  call void %function(ptr %context, i32 %n, ptr %task, ptr %state)
  ret void
}

define i32 @$name$_run(ptr %weights, ptr %arena, ptr %input, ptr %embedding) {
  %status = call i32 @check_all(ptr %input, ptr %embedding, ptr %weights, ptr %arena)
  %well = icmp eq i32 %status, 0
  br i1 %well, label %go, label %refuse
refuse:
  ret i32 %status
go:
  call void @forward(ptr %weights, ptr %arena, ptr %input, ptr %embedding)
  ret i32 0
}

define i32 @$name$_run_u8(ptr %weights, ptr %arena, ptr %pixels, $iptr$ %stride, i32 %order, ptr %embedding) {
  %planes = getelementptr float, ptr %arena, i64 $planes$
  %status = call i32 @check_all(ptr %pixels, ptr %embedding, ptr %weights, ptr %arena)
  %well = icmp eq i32 %status, 0
  br i1 %well, label %order_known, label %refuse
refuse:
  ret i32 %status
order_known:
  %known = icmp ult i32 %order, 5
  br i1 %known, label %order_fits, label %no_order
no_order:
  ret i32 4
order_fits:
  %row = getelementptr [$columns$ x $iptr$], ptr @offsets, i32 %order
$offset_loads$
  %fits = icmp ne $iptr$ %offset0, 0
  br i1 %fits, label %go, label %no_order
go:
  call void @$pixels$(ptr %pixels, ptr %planes, $iptr$ %stride$offset_arguments$)
  call void @forward(ptr %weights, ptr %arena, ptr %planes, ptr %embedding)
  ret i32 0
}

define i32 @$name$_weights_check(ptr %weights, $iptr$ %size) {
  %status = call i32 @check(ptr %weights, ptr %weights)
  %well = icmp eq i32 %status, 0
  br i1 %well, label %whole, label %refuse
refuse:
  ret i32 %status
whole:
  %fits = icmp eq $iptr$ %size, $weights$
  br i1 %fits, label %words, label %damaged
words:
  %i = phi i64 [ 0, %whole ], [ %next, %words ]
  %hash = phi i64 [ -3750763034362895579, %whole ], [ %product, %words ]
  %word_at = getelementptr i32, ptr %weights, i64 %i
  %word = load i32, ptr %word_at
  %wide = zext i32 %word to i64
  %mixed = xor i64 %hash, %wide
  %product = mul i64 %mixed, 1099511628211
  %next = add i64 %i, 1
  %last = icmp eq i64 %next, $words$
  br i1 %last, label %compare, label %words
compare:
  %stored_at = getelementptr i32, ptr %weights, i64 $words$
  %stored = load i64, ptr %stored_at
  %same = icmp eq i64 %stored, %product
  br i1 %same, label %intact, label %damaged
intact:
  ret i32 0
damaged:
  ret i32 3
}

define i32 @$name$_selftest(ptr %weights, ptr %arena) {
  %planes = getelementptr float, ptr %arena, i64 $planes$
  %result = getelementptr float, ptr %arena, i64 $result$
  %golden = getelementptr float, ptr %weights, i64 64
  %status = call i32 @check(ptr %weights, ptr %arena)
  %well = icmp eq i32 %status, 0
  br i1 %well, label %pixels, label %refuse
refuse:
  ret i32 %status
pixels:
  %p = phi i32 [ 0, %0 ], [ %p_next, %pixels ]
  %mixed = mul i32 %p, -1640531535
  %byte = lshr i32 %mixed, 24
  %whole = uitofp i32 %byte to float
  %centred = fsub float %whole, 127.5
  %pixel = fmul float %centred, 0.0078125
  %pixel_at = getelementptr float, ptr %planes, i32 %p
  store float %pixel, ptr %pixel_at
  %p_next = add i32 %p, 1
  %p_last = icmp eq i32 %p_next, $input$
  br i1 %p_last, label %run, label %pixels
run:
  call void @forward(ptr %weights, ptr %arena, ptr %planes, ptr %result)
  br label %sizes
sizes:
  %s = phi i32 [ 0, %run ], [ %s_next, %sizes ]
  %largest = phi float [ 1.0, %run ], [ %larger, %sizes ]
  %s_at = getelementptr float, ptr %golden, i32 %s
  %number = load float, ptr %s_at
  %size = call float @llvm.fabs.f32(float %number)
  %above = fcmp ogt float %size, %largest
  %larger = select i1 %above, float %size, float %largest
  %s_next = add i32 %s, 1
  %s_last = icmp eq i32 %s_next, $embedding$
  br i1 %s_last, label %limits, label %sizes
limits:
  %limit = fmul float $tolerance_bits$, %larger
  br label %errors
errors:
  %e = phi i32 [ 0, %limits ], [ %e_next, %next ]
  %found_at = getelementptr float, ptr %result, i32 %e
  %wanted_at = getelementptr float, ptr %golden, i32 %e
  %found = load float, ptr %found_at
  %wanted = load float, ptr %wanted_at
  %error = fsub float %found, %wanted
  %distance = call float @llvm.fabs.f32(float %error)
  %near = fcmp ole float %distance, %limit
  br i1 %near, label %next, label %wrong
next:
  %e_next = add i32 %e, 1
  %e_last = icmp eq i32 %e_next, $embedding$
  br i1 %e_last, label %right, label %errors
right:
  ret i32 0
wrong:
  ret i32 5
}

define i32 @$name$_run_mt(ptr %weights, ptr %arena, ptr %input, ptr %embedding, ptr %pool) {
entry:
  %run = alloca %run
  %status = call i32 @check_all(ptr %input, ptr %embedding, ptr %weights, ptr %arena)
  %well = icmp eq i32 %status, 0
  br i1 %well, label %go, label %refuse
refuse:
  ret i32 %status
go:
  %most = call i32 @threads_of(ptr %pool, i32 $threads$)
  call void @begin(ptr %run, ptr %weights, ptr %arena, ptr %input, ptr %embedding)
  %step_at = getelementptr %run, ptr %run, i32 0, i32 4
  %threads_at = getelementptr %run, ptr %run, i32 0, i32 5
  br label %steps
steps:
  %step = phi i32 [ 0, %go ], [ %next, %stepped ]
  store i32 %step, ptr %step_at
  %divided_at = getelementptr i8, ptr @divided, i32 %step
  %is_divided = load i8, ptr %divided_at
  %shared = icmp ne i8 %is_divided, 0
  %threads = select i1 %shared, i32 %most, i32 1
  store i32 %threads, ptr %threads_at
  %several = icmp ugt i32 %threads, 1
  br i1 %several, label %share, label %alone
share:
  call void @parallel_for(ptr %pool, i32 %threads, ptr @step_task, ptr %run)
  br label %stepped
alone:
  call void @run_step(ptr %run, i32 0)
  br label %stepped
stepped:
  $trace$
  %next = add i32 %step, 1
  %more = icmp ult i32 %next, $steps$
  br i1 %more, label %steps, label %done
done:
  ret i32 0
}

; the first face of a thread: n * thread / threads
define internal i32 @first_face(i32 %n, i32 %thread, i32 %threads) {
  %n_wide = sext i32 %n to i64
  %thread_wide = sext i32 %thread to i64
  %threads_wide = sext i32 %threads to i64
  %product = mul i64 %n_wide, %thread_wide
  %face = sdiv i64 %product, %threads_wide
  %first = trunc i64 %face to i32
  ret i32 %first
}

define internal void @batch_task(ptr %batch, i32 %thread) {
entry:
  %weights = load ptr, ptr %batch
  %arena_at = getelementptr %batch, ptr %batch, i32 0, i32 1
  %inputs_at = getelementptr %batch, ptr %batch, i32 0, i32 2
  %embeddings_at = getelementptr %batch, ptr %batch, i32 0, i32 3
  %n_at = getelementptr %batch, ptr %batch, i32 0, i32 4
  %threads_at = getelementptr %batch, ptr %batch, i32 0, i32 5
  %arenas = load ptr, ptr %arena_at
  %inputs = load ptr, ptr %inputs_at
  %embeddings = load ptr, ptr %embeddings_at
  %n = load i32, ptr %n_at
  %threads = load i32, ptr %threads_at
  %arena = getelementptr [$rounded$ x i8], ptr %arenas, i32 %thread
  %first = call i32 @first_face(i32 %n, i32 %thread, i32 %threads)
  %after = add i32 %thread, 1
  %end = call i32 @first_face(i32 %n, i32 %after, i32 %threads)
  br label %faces
faces:
  %face = phi i32 [ %first, %entry ], [ %next, %one ]
  %more = icmp slt i32 %face, %end
  br i1 %more, label %one, label %done
one:
  %input = getelementptr [$input$ x float], ptr %inputs, i32 %face
  %embedding = getelementptr [$embedding$ x float], ptr %embeddings, i32 %face
  call void @forward(ptr %weights, ptr %arena, ptr %input, ptr %embedding)
  %next = add i32 %face, 1
  br label %faces
done:
  ret void
}

define i32 @$name$_run_batch(ptr %weights, ptr %arena, ptr %inputs, i32 %n, ptr %embeddings, ptr %pool) {
  %batch = alloca %batch
  %status = call i32 @check_all(ptr %inputs, ptr %embeddings, ptr %weights, ptr %arena)
  %well = icmp eq i32 %status, 0
  br i1 %well, label %go, label %refuse
refuse:
  ret i32 %status
go:
  %threads = call i32 @threads_of(ptr %pool, i32 65535)
  store ptr %weights, ptr %batch
  %arena_at = getelementptr %batch, ptr %batch, i32 0, i32 1
  store ptr %arena, ptr %arena_at
  %inputs_at = getelementptr %batch, ptr %batch, i32 0, i32 2
  store ptr %inputs, ptr %inputs_at
  %embeddings_at = getelementptr %batch, ptr %batch, i32 0, i32 3
  store ptr %embeddings, ptr %embeddings_at
  %n_at = getelementptr %batch, ptr %batch, i32 0, i32 4
  store i32 %n, ptr %n_at
  %threads_at = getelementptr %batch, ptr %batch, i32 0, i32 5
  store i32 %threads, ptr %threads_at
  %several = icmp ugt i32 %threads, 1
  br i1 %several, label %share, label %alone
share:
  call void @parallel_for(ptr %pool, i32 %threads, ptr @batch_task, ptr %batch)
  ret i32 0
alone:
  call void @batch_task(ptr %batch, i32 0)
  ret i32 0
}
