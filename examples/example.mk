# example.mk - what the Makefiles of the examples share: the model, and when to make it again.
# MIXFACEC, SPEC, WEIGHTS and OUT may be paths from where you stand, which `make -C` hides from make.
stand   := $(or $(PWD),$(CURDIR))
if_here  = $(or $(wildcard $(stand)/$1),$1)

setting  = $(if $($1),$(call if_here,$($1)),$(firstword $2))
override SPEC     := $(call setting,SPEC,mixfacenet_xs)
override WEIGHTS  := $(call setting,WEIGHTS,demo)
override MIXFACEC := $(call setting,MIXFACEC,$(wildcard ../../build/mixfacec ../../../../../bin/mixfacec) mixfacec)
override OUT      := $(if $(OUT),$(if $(filter /%,$(OUT)),,$(stand)/)$(OUT),out)

.DEFAULT_GOAL := $(OUT)/compare
.PHONY: test clean FORCE
.DELETE_ON_ERROR:

# The model: of this machine's target, unless TARGET says another. -MD writes face.d, which has the files
# that were read; the command is kept in a file, so that another one makes another model. mixfacec leaves
# files alone that would not change, so `made` is touched to say when it ran.
compile := $(MIXFACEC) compile $(SPEC) --weights $(WEIGHTS) $(TARGET:%=--target %) --prefix face -MD -MT $(OUT)/made -o $(OUT)
$(OUT)/command: FORCE
	@mkdir -p $(OUT) || { echo 'where to? make OUT=DIRECTORY'; false; }
	@echo '$(compile)' | cmp -s - $@ || echo '$(compile)' >$@
model := $(OUT)/face.c $(OUT)/face.h $(OUT)/face.weights
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

# A picture is itself, less so as a JPEG file, and even less another one.
test: $(OUT)/compare
	@for picture in image0.png image0.jpg image1.jpg; do \
	    $(OUT)/compare $(OUT)/face.weights ../pictures/image0.png ../pictures/$$picture || exit; \
	done >$(OUT)/cosines
	@cat $(OUT)/cosines
	@head -n 1 $(OUT)/cosines | grep -qx 'cosine 1.000000' && LC_ALL=C sort -rcu $(OUT)/cosines
clean:
	rm -rf $(OUT)
