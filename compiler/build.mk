# build.mk - how things are compiled; ./build.sh calls it, with B = the directory to build in:
# build (release), build/asan, build/fuzz, build/check. All paths are relative, so a clone may live anywhere.
B      ?= build
CC     ?= gcc
SAN    ?=
CFLAGS ?= -O3 -g
WARN   := -Wall -Wextra -Wpedantic -Wconversion $(STRICT)
# ./build.sh --without-llvm makes LLVM=0
LLVM   ?= 1
absent := $(if $(filter 0,$(LLVM)),llvm llvm_code llvm_functions,llvm_none)
FLAGS   = -std=c11 -D_GNU_SOURCE $(CFLAGS) -ffp-contract=off $(WARN) -Icompiler -isystem /usr/lib/llvm-19/include $(SAN)
# No build ID: it would differ with the directory, whose name is in the debugging information.
LDFLAGS ?= -Wl,-z,relro,-z,now,--build-id=none
LIBS   := -llua5.4 -lzip -lcjson -lpng -ljpeg -ldl -lm -lpthread $(if $(filter 0,$(LLVM)),,-L/usr/lib/llvm-19/lib -lLLVM-19)

sources := $(filter-out $(absent:%=compiler/emit/%.c),$(shell find compiler -name '*.c' | LC_ALL=C sort)) \
           runtime/mixfacec_pool.c
objects := $(sources:%.c=$(B)/obj/%.o) $(B)/obj/embed.o
library := $(B)/libmixfacec.a
tests   := $(patsubst tests/%.c,$(B)/tests/%,$(wildcard tests/test_*.c))
makers  := $(patsubst tests/%.c,$(B)/tests/%,$(wildcard tests/make_*.c))
helpers := $(filter-out tests/test_%.c tests/make_%.c,$(wildcard tests/*.c))
fuzzers := $(patsubst tests/fuzz/%.c,$(B)/%,$(wildcard tests/fuzz/*.c))
# Files whose text the compiler carries, see the rule of embed.c.
texts   := $(wildcard specs/schema/mixfacec-spec.schema.json runtime/simd_*.h runtime/mixfacec_pool.[ch] compiler/tool/bench.css \
             compiler/lua/*.lua compiler/tune/*.txt compiler/emit/*.ll)
wisdom  := $(wildcard specs/wisdom/*.wisdom)
specs   := $(sort $(wildcard specs/*.json))
demo    := examples/models/mixfacenet_xs.safetensors

manuals := $(B)/man/mixfacec.1 $(shell sed -n 's|^VERB.\([a-z]*\),.*|$(B)/man/mixfacec-\1.1|p' compiler/verbs.def)

.PHONY: all tests fuzzers manuals
.SECONDARY:
all: $(B)/mixfacec
tests: all $(tests) $(makers)
fuzzers: $(fuzzers)

$(B)/mixfacec: $(B)/obj/compiler/main.o $(library)
	$(CC) $(SAN) $(LDFLAGS) -o $@ $^ $(LIBS)

# Everything but main(), for the command, the tests and the fuzzers.
$(library): $(filter-out %/main.o,$(objects))
	rm -f $@ && ar rcs $@ $^

# For programs that use a model.
$(B)/libmixfacec_pool.a: $(B)/obj/runtime/mixfacec_pool.o
	rm -f $@ && ar rcs $@ $^
$(B)/mixfacec.pc: runtime/mixfacec.pc.in compiler/mixfacec.h
	sed "s/@VERSION@/$$(sed -n 's/^#define MIXFACEC_VERSION "\(.*\)"/\1/p' compiler/mixfacec.h)/" $< >$@

# A page of each verb, and one of the command.
manuals: $(manuals)
$(B)/man/%.1: $(B)/mixfacec
	@mkdir -p $(@D)
	$< help --man $(patsubst mixfacec-%,%,$(filter-out mixfacec,$*)) >$@.tmp && mv $@.tmp $@

$(B)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(FLAGS) -MMD -MP -c -o $@ $<

$(B)/obj/embed.o: $(B)/embed.c $(demo)
	@mkdir -p $(@D)
	$(CC) $(FLAGS) -MMD -MP -c -o $@ $<

# specs/schema/*.json becomes schema_text, runtime/simd_NAME.h becomes prelude_NAME,
# mixfacec_pool.h and .c pool_header and pool_source, bench.css bench_style, lua/NAME.lua lua_NAME, tune/NAME.txt tune_NAME; the files of specs/wisdom/ and specs/
# become the lists wisdom_files and spec_files, the trained weights demo_weights.
quote = sed 's/\\/\\\\/g; s/"/\\"/g; s/.*/    "&\\n"/'
$(B)/embed.c: $(texts) $(wisdom) $(specs) compiler/build.mk
	@mkdir -p $(@D)
	@{ echo '#include "mixfacec.h"'; \
	   echo '#pragma GCC diagnostic ignored "-Woverlength-strings"'; \
	   for f in $(texts); do \
	     case $$f in *.json) name=schema_text ;; *_pool.h) name=pool_header ;; *_pool.c) name=pool_source ;; *.css) name=bench_style ;; *.lua) name=lua_$$(basename $$f .lua) ;; *.ll) name=$$(basename $$f .ll)_ll ;; *.txt) name=tune_$$(basename $$f .txt) ;; *) name=prelude_$$(basename $$f .h | sed 's/^simd_//') ;; esac; \
	     echo "const char $$name[] ="; \
	     $(quote) $$f; echo '    ;'; \
	   done; \
	   echo 'extern const char *const wisdom_files[]; const char *const wisdom_files[] = {'; \
	   for f in $(wisdom); do echo "\"$$(basename $$f)\","; $(quote) $$f; echo '    ,'; done; \
	   echo 'NULL};'; \
	   echo 'extern const char *const spec_files[]; const char *const spec_files[] = {'; \
	   for f in $(specs); do echo "\"$$(basename $$f .json)\","; $(quote) $$f; echo '    ,'; done; \
	   echo 'NULL};'; \
	   echo '__asm__(".section .rodata; .globl demo_weights, demo_weights_end; demo_weights:"'; \
	   echo '".incbin \"$(demo)\"; demo_weights_end: .byte 0; .text");'; } > $@.tmp && mv $@.tmp $@

$(B)/tests/%: $(B)/obj/tests/%.o $(helpers:%.c=$(B)/obj/%.o) $(library)
	@mkdir -p $(@D)
	$(CC) $(SAN) -o $@ $^ -lcmocka $(LIBS)

$(B)/%: $(B)/obj/tests/fuzz/%.o $(library)
	$(CC) $(SAN) -fsanitize=fuzzer -o $@ $^ $(LIBS)

-include $(objects:.o=.d) $(wildcard $(B)/obj/tests/*.d $(B)/obj/tests/fuzz/*.d)
