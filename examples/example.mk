# example.mk - what the Makefiles of the examples share: the model, and when to make it again.
# MIXFACEC, SPEC, WEIGHTS and OUT may be paths from where you stand, which `make -C` hides from make.
stand   := $(or $(PWD),$(CURDIR))
if_here  = $(or $(wildcard $(stand)/$1),$1)

setting  = $(if $($1),$(call if_here,$($1)),$(firstword $2))
override SPEC     := $(call setting,SPEC,mixfacenet_xs)
override WEIGHTS  := $(call setting,WEIGHTS,demo)
override MIXFACEC := $(call setting,MIXFACEC,$(wildcard ../../build/mixfacec ../../../../../bin/mixfacec) mixfacec)
override OUT      := $(if $(OUT),$(if $(filter /%,$(OUT)),,$(stand)/)$(OUT),out)

runtime     := $(firstword $(wildcard ../../runtime ../../../../mixfacec/runtime))
python_path := $(abspath $(firstword $(wildcard ../../runtime/python ../../../../mixfacec/python)))
PYTHON      ?= python3

# What is made is named as the directory: a program, or for Python the library.
.DEFAULT_GOAL := $(OUT)/$(if $(wildcard *.py),face.so,$(notdir $(CURDIR)))
.PHONY: test clean FORCE
.DELETE_ON_ERROR:

# The model: for this machine, unless TARGET says another; in C, unless FORM says another form. -MD
# writes face.d, which has the files that were read; the command is kept in a file, so that another
# one makes another model. mixfacec leaves files alone that would not change, so `made` is touched to
# say when it ran.
compile := $(MIXFACEC) compile $(SPEC) --weights $(WEIGHTS) $(TARGET:%=--target %) $(FORM:%=--emit %) --prefix face -MD -MT $(OUT)/made -o $(OUT)
$(OUT)/command: FORCE
	@mkdir -p $(OUT) || { echo 'where to? make OUT=DIRECTORY'; false; }
	@echo '$(compile)' | cmp -s - $@ || echo '$(compile)' >$@
model := $(if $(FORM),$(OUT)/face.$(FORM),$(OUT)/face.c $(OUT)/face.h) $(OUT)/face.weights
$(OUT)/made: $(OUT)/command $(wildcard $(MIXFACEC)) $(if $(filter-out $(wildcard $(model)),$(model)),FORCE)
	$(compile)
	@touch $@
$(model): $(OUT)/made ;

# The head of face.c says with which flags to compile it.
$(OUT)/face.o: $(OUT)/face.c
	$(CC) $$(sed -n 's/^ \* compile with  cc //p' $<) -c -o $@ $<
$(OUT)/picture.o: ../picture.c $(OUT)/face.h
	$(CC) -std=c11 -O2 -Wall -Wextra -MMD -MP -c -o $@ $<
-include $(wildcard $(OUT)/*.d)

# For Python.
$(OUT)/face.so: $(OUT)/face.c
	$(CC) $$(sed -n 's/^ \* compile with  cc //p' $<) -shared -fPIC -o $@ $<

# The test: what the example computes for each picture is what `mixfacec embed` computes. A file of
# `numbers` has the numbers of all embeddings, a line each.
numbers    ?= $(OUT)/numbers
pictures   := ../pictures/image0.jpg ../pictures/image0.png ../pictures/image1.jpg
numbers_of := of() { tail -c +129 "$$1" | od -An -v -tf4 -w4; }; of
$(OUT)/expected: $(OUT)/made $(pictures)
	$(MIXFACEC) embed $(SPEC) --weights $(WEIGHTS) $(TARGET:%=--target %) -q -o $@.npy $(pictures)
	$(numbers_of) $@.npy >$@
test: $(OUT)/expected $(numbers)
	@for file in $(numbers); do \
	    paste $< $$file | awk -v pictures=$(words $(pictures)) -f ../agree.awk || exit; \
	done
clean:
	rm -rf $(OUT)
