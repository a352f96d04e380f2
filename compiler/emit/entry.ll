; entry.ll - what a program calls: entry.c says the same in C. A word between dollars is filled in; the
; functions that hand calls on to the rows follow.

@texts = private constant [$texts_bytes$ x i8] c"$texts$"
@$public$_info = constant { $info_types$ } { $info_values$ }, align 8

$chosen$
define i32 @$public$_cpu_ok()$baseline$ {
  %row = call i32 @chosen()
  %some = icmp ult i32 %row, $rows$
  %ok = zext i1 %some to i32
  ret i32 %ok
}

define ptr @$public$_error_text(i32 %status)$baseline$ {
entry:
  %known = icmp ult i32 %status, $statuses$
  %others = select i1 %known, i32 %status, i32 $statuses$
  br label %text
text:
  %at = phi ptr [ @texts, %entry ], [ %next, %byte ]
  %left = phi i32 [ %others, %entry ], [ %fewer, %byte ]
  %found = icmp eq i32 %left, 0
  br i1 %found, label %done, label %byte
byte:
  %letter = load i8, ptr %at
  %end = icmp eq i8 %letter, 0
  %one = zext i1 %end to i32
  %fewer = sub i32 %left, %one
  %next = getelementptr i8, ptr %at, i32 1
  br label %text
done:
  ret ptr %at
}

