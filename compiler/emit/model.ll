; model.ll - a row of a model in LLVM IR: emit_source.c says the same in C. A word between dollars is
; filled in; run_step and the kernels are built by llvm.c. What a program calls is in entry.ll.

%run = type { ptr, ptr, ptr, ptr, i32, i32 }   ; weights, arena, input, embedding, step, threads
%batch = type { ptr, ptr, ptr, ptr, i32, i32 } ; weights, arena, inputs, embeddings, n, threads
%pool = type { ptr, ptr, i32 }                 ; parallel_for, context, threads

@layout_id = private constant [8 x i32] [$layout_words$], align 4
@divided = private constant [$steps$ x i8] [$divided$]
; orders of pixels: bytes of one, then where each plane is in it
@offsets = private constant [5 x [$columns$ x $iptr$]] [$offsets$]

declare void @run_step(ptr, i32)
declare void @$pixels$(ptr, ptr, $iptr$$pixels_parameters$)
declare float @llvm.fabs.f32(float)
$trace_declared$

; the first 64 bytes of the weights, which are words in the byte order of the machine
define internal i32 @check_head(ptr %weights) {
  %first = load i32, ptr %weights
  %second_at = getelementptr i32, ptr %weights, i32 1
  %second = load i32, ptr %second_at
  %first_differs = xor i32 %first, u$magic0$
  %second_differs = xor i32 %second, u$magic1$
  %magic_differs = or i32 %first_differs, %second_differs
  %magic = icmp eq i32 %magic_differs, 0
  br i1 %magic, label %version, label %no_magic
no_magic:
  %first_swapped = xor i32 %first, u$magic2$
  %second_swapped = xor i32 %second, u$magic3$
  %not_swapped = or i32 %first_swapped, %second_swapped
  %swapped = icmp eq i32 %not_swapped, 0
  %wrong = select i1 %swapped, i32 $ERR_BYTE_ORDER$, i32 $ERR_WEIGHTS$
  ret i32 %wrong
version:
  %version_at = getelementptr i32, ptr %weights, i32 2
  %found_version = load i32, ptr %version_at
  %other = xor i32 %found_version, $blob_version$
  br label %words
words:
  %i = phi i32 [ 0, %version ], [ %next, %words ]
  %differs = phi i32 [ %other, %version ], [ %sum, %words ]
  %id = getelementptr i32, ptr %weights, i32 8
  %found_at = getelementptr i32, ptr %id, i32 %i
  %wanted_at = getelementptr i32, ptr @layout_id, i32 %i
  %found = load i32, ptr %found_at
  %wanted = load i32, ptr %wanted_at
  %difference = xor i32 %found, %wanted
  %sum = or i32 %differs, %difference
  %next = add i32 %i, 1
  %last = icmp eq i32 %next, 8
  br i1 %last, label %done, label %words
done:
  %same = icmp eq i32 %sum, 0
  %status = select i1 %same, i32 0, i32 $ERR_LAYOUT$
  ret i32 %status
}

; the pointers of every run, then the head of the weights; mask: low bits of input that have to be 0
define internal i32 @check(ptr %weights, ptr %arena, ptr %input, $iptr$ %mask, ptr %embedding) {
  %no_weights = icmp eq ptr %weights, null
  %no_arena = icmp eq ptr %arena, null
  %no_input = icmp eq ptr %input, null
  %no_embedding = icmp eq ptr %embedding, null
  %none_in = or i1 %no_weights, %no_input
  %none_out = or i1 %no_arena, %no_embedding
  %none = or i1 %none_in, %none_out
  br i1 %none, label %null, label %there
null:
  ret i32 $ERR_NULL$
there:
  %weights_at = ptrtoint ptr %weights to $iptr$
  %arena_at = ptrtoint ptr %arena to $iptr$
  %input_at = ptrtoint ptr %input to $iptr$
  %embedding_at = ptrtoint ptr %embedding to $iptr$
  %both = or $iptr$ %weights_at, %arena_at
  %low = and $iptr$ %both, 63
  %input_low = and $iptr$ %input_at, %mask
  %embedding_low = and $iptr$ %embedding_at, 3
  %floats_low = or $iptr$ %input_low, %embedding_low
  %all_low = or $iptr$ %low, %floats_low
  %aligned = icmp eq $iptr$ %all_low, 0
  br i1 %aligned, label %head, label %misaligned
misaligned:
  ret i32 $ERR_ALIGN$
head:
  %status = call i32 @check_head(ptr %weights)
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

; a pool, and whether the arena has `each` bytes more for each further thread
define internal i32 @check_pool(ptr %pool, i32 %most, $iptr$ %arena_bytes, i64 %each) {
entry:
  %have = zext $iptr$ %arena_bytes to i128
  %no_pool = icmp eq ptr %pool, null
  br i1 %no_pool, label %sized, label %there
there:
  %pool_at = ptrtoint ptr %pool to $iptr$
  %low = and $iptr$ %pool_at, $pointer_mask$
  %aligned = icmp eq $iptr$ %low, 0
  br i1 %aligned, label %function, label %misaligned
misaligned:
  ret i32 $ERR_ALIGN$
function:
  %parallel_for = load ptr, ptr %pool
  %no_function = icmp eq ptr %parallel_for, null
  br i1 %no_function, label %null, label %threads
null:
  ret i32 $ERR_NULL$
threads:
  %threads_at = getelementptr %pool, ptr %pool, i32 0, i32 2
  %found = load i32, ptr %threads_at
  %further = sub i32 %found, 1
  %legal = icmp ult i32 %further, %most
  br i1 %legal, label %more, label %illegal
illegal:
  ret i32 $ERR_THREADS$
more:
  %further_wide = zext i32 %further to i64
  %more_bytes = mul i64 %further_wide, %each
  br label %sized
sized:
  %behind = phi i64 [ 0, %entry ], [ %more_bytes, %more ]
  %need = add i64 %behind, $arena$
  %need_wide = zext i64 %need to i128
  %large = icmp uge i128 %have, %need_wide
  %status = select i1 %large, i32 0, i32 $ERR_ARENA$
  ret i32 %status
}

; 1 without a pool
define internal i32 @threads_of(ptr %pool) {
  %no_pool = icmp eq ptr %pool, null
  br i1 %no_pool, label %one, label %several
one:
  ret i32 1
several:
  %threads_at = getelementptr %pool, ptr %pool, i32 0, i32 2
  %threads = load i32, ptr %threads_at
  ret i32 %threads
}

define internal void @parallel_for(ptr %pool, i32 %n, ptr %task, ptr %state) {
  %function = load ptr, ptr %pool
  %context_at = getelementptr %pool, ptr %pool, i32 0, i32 1
  %context = load ptr, ptr %context_at
  call void %function(ptr %context, i32 %n, ptr %task, ptr %state)
  ret void
}

define $internal$i32 @$row$_run($run$)$apart$ {
  %status = call i32 @check(ptr %weights, ptr %arena, ptr %input, $iptr$ 3, ptr %embedding)
  %well = icmp eq i32 %status, 0
  br i1 %well, label %go, label %refuse
refuse:
  ret i32 %status
go:
  call void @forward(ptr %weights, ptr %arena, ptr %input, ptr %embedding)
  ret i32 0
}

define $internal$i32 @$row$_run_u8($run_u8$)$apart$ {
  %planes = getelementptr float, ptr %arena, i64 $planes$
  %status = call i32 @check(ptr %weights, ptr %arena, ptr %pixels, $iptr$ 0, ptr %embedding)
  %well = icmp eq i32 %status, 0
  br i1 %well, label %order_known, label %refuse
refuse:
  ret i32 %status
order_known:
  %known = icmp ult i32 %order, 5
  br i1 %known, label %order_fits, label %no_order
no_order:
  ret i32 $ERR_ORDER$
order_fits:
  %row = getelementptr [$columns$ x $iptr$], ptr @offsets, i32 %order
$offset_loads$
  %fits = icmp ne $iptr$ %offset0, 0
  br i1 %fits, label %long_enough, label %no_order
long_enough:
  %pixels_bytes = mul $iptr$ %offset0, $width$
  %upwards = sub $iptr$ 0, %pixels_bytes
  %below = icmp slt $iptr$ %stride, %pixels_bytes
  %above = icmp sgt $iptr$ %stride, %upwards
  %overlap = and i1 %below, %above
  br i1 %overlap, label %short, label %go
short:
  ret i32 $ERR_STRIDE$
go:
  call void @$pixels$(ptr %pixels, ptr %planes, $iptr$ %stride$offset_arguments$)
  call void @forward(ptr %weights, ptr %arena, ptr %planes, ptr %embedding)
  ret i32 0
}

define $internal$i32 @$row$_weights_check($weights_check$)$apart$ {
  %none = icmp eq ptr %weights, null
  br i1 %none, label %null, label %there
null:
  ret i32 $ERR_NULL$
there:
  %weights_at = ptrtoint ptr %weights to $iptr$
  %low = and $iptr$ %weights_at, 63
  %aligned = icmp eq $iptr$ %low, 0
  br i1 %aligned, label %sized, label %misaligned
misaligned:
  ret i32 $ERR_ALIGN$
sized:
  %no_head = icmp ult $iptr$ %size, 64
  br i1 %no_head, label %short, label %head
short:
  ret i32 $ERR_SHORT$
head:
  %status = call i32 @check_head(ptr %weights)
  %well = icmp eq i32 %status, 0
  br i1 %well, label %whole, label %refuse
refuse:
  ret i32 %status
whole:
  %cut = icmp ult $iptr$ %size, $weights$
  br i1 %cut, label %short, label %words
words:
  %i = phi i32 [ 0, %whole ], [ %next, %words ]
  %hash = phi i64 [ -3750763034362895579, %whole ], [ %product, %words ]
  %word_at = getelementptr i32, ptr %weights, i32 %i
  %word = load i32, ptr %word_at
  %wide = zext i32 %word to i64
  %mixed = xor i64 %hash, %wide
  %product = mul i64 %mixed, 1099511628211
  %next = add i32 %i, 1
  %last = icmp eq i32 %next, $words$
  br i1 %last, label %compare, label %words
compare:
  %stored_at = getelementptr i32, ptr %weights, i32 $words$
  %stored = load i32, ptr %stored_at
  %high_at = getelementptr i32, ptr %stored_at, i32 1
  %high = load i32, ptr %high_at
  %stored_wide = zext i32 %stored to i64
  %high_wide = zext i32 %high to i64
  %high_shifted = shl i64 %high_wide, 32
  %sum = or i64 %stored_wide, %high_shifted
  %right = icmp eq i64 %sum, %product
  %fits = icmp eq $iptr$ %size, $weights$
  %intact = and i1 %right, %fits
  %found = select i1 %intact, i32 0, i32 $ERR_DAMAGED$
  ret i32 %found
}

define $internal$i32 @$row$_selftest($selftest$)$apart$ {
  %planes = getelementptr float, ptr %arena, i64 $planes$
  %result = getelementptr float, ptr %arena, i64 $result$
  %golden = getelementptr float, ptr %weights, i64 64
  %status = call i32 @check(ptr %weights, ptr %arena, ptr %arena, $iptr$ 0, ptr %arena)
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
  ret i32 $ERR_RESULT$
}

define $internal$i32 @$row$_run_mt($run_mt$)$apart$ {
entry:
  %run = alloca %run
  %status = call i32 @check(ptr %weights, ptr %arena, ptr %input, $iptr$ 3, ptr %embedding)
  %well = icmp eq i32 %status, 0
  br i1 %well, label %pooled, label %refuse
pooled:
  %fits = call i32 @check_pool(ptr %pool, i32 $threads$, $iptr$ %arena_bytes, i64 $own$)
  %usable = icmp eq i32 %fits, 0
  br i1 %usable, label %go, label %refuse
refuse:
  %found = phi i32 [ %status, %entry ], [ %fits, %pooled ]
  ret i32 %found
go:
  %most = call i32 @threads_of(ptr %pool)
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
  %arena = getelementptr [$arena$ x i8], ptr %arenas, i32 %thread
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

define $internal$i32 @$row$_run_batch($run_batch$)$apart$ {
entry:
  %batch = alloca %batch
  %status = call i32 @check(ptr %weights, ptr %arena, ptr %inputs, $iptr$ 3, ptr %embeddings)
  %well = icmp eq i32 %status, 0
  br i1 %well, label %count, label %refuse
count:
  %negative = icmp slt i32 %n, 0
  br i1 %negative, label %refuse, label %pooled
pooled:
  %fits = call i32 @check_pool(ptr %pool, i32 $batch_threads$, $iptr$ %arena_bytes, i64 $arena$)
  %usable = icmp eq i32 %fits, 0
  br i1 %usable, label %go, label %refuse
refuse:
  %found = phi i32 [ %status, %entry ], [ $ERR_COUNT$, %count ], [ %fits, %pooled ]
  ret i32 %found
go:
  %given = call i32 @threads_of(ptr %pool)
  %some = icmp sgt i32 %n, 1
  %busy = select i1 %some, i32 %n, i32 1
  %many = icmp slt i32 %busy, %given
  %threads = select i1 %many, i32 %busy, i32 %given
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
