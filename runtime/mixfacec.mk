# mixfacec.mk - compiled models in a Makefile of yours, for GNU make:
#
#     MODELS       := face
#     face_SPEC    := mixfacenet_xs
#     face_WEIGHTS := face.pth
#     include /usr/local/share/mixfacec/mixfacec.mk
#     app: main.o $(face_LIBRARY)
#     main.o: $(face_HEADER)
#
# Of each name in MODELS
#   NAME_SPEC          a file, or the name of a network that comes with mixfacec
#   NAME_WEIGHTS       a checkpoint, or the word demo or synthetic
#   NAME_TARGETS       instruction sets, see `mixfacec targets`; several: the model picks at run time;
#                      default that of this machine
#   NAME_EMIT          c (default), or obj: objects by LLVM
#   NAME_WEIGHTS_MODE  file (default), array, incbin or object (with obj)
#   NAME_OPTIONS       further options of `mixfacec compile`
#   NAME_DIR           where it is made, default NAME.mixfacec
# it gives NAME_HEADER, NAME_LIBRARY, NAME_FILE (the weights file), and -I for the header in CPPFLAGS.
# The model is compiled again when spec, checkpoint, command or mixfacec change; files that stay the
# same are not written, so that only what changed is compiled. Paths have no spaces, as make wants it.

mixfacec_here := $(dir $(lastword $(MAKEFILE_LIST)))
MIXFACEC      ?= $(or $(wildcard $(addprefix $(mixfacec_here),../../bin/mixfacec ../build/mixfacec)),mixfacec)
.DELETE_ON_ERROR:
.PHONY: mixfacec_force

# Of several targets each has a source, and one picks.
mixfacec_parts = $1 $(if $(word 2,$($1_TARGETS)),$(addprefix $1_,$(subst -,_,$($1_TARGETS))))
mixfacec_comma := ,
mixfacec_empty :=
mixfacec_list = $(subst $(mixfacec_empty) ,$(mixfacec_comma),$(strip $1))

define mixfacec_model
$1_DIR     ?= $1.mixfacec
$1_HEADER  := $$($1_DIR)/$1.h
$1_LIBRARY := $$($1_DIR)/lib$1.a
$1_FILE    := $$($1_DIR)/$1.weights
$1_parts   := $$(addprefix $$($1_DIR)/,$$(call mixfacec_parts,$1))
$1_weights := $$(addprefix $$($1_DIR)/$1_weights,$(if $(filter array,$($1_WEIGHTS_MODE)),.c)$(if $(filter incbin,$($1_WEIGHTS_MODE)),.S))
$1_command := $(MIXFACEC) compile -q $($1_SPEC) --weights $($1_WEIGHTS) --prefix $1 \
              $(if $($1_TARGETS),--target $(call mixfacec_list,$($1_TARGETS))) $($1_EMIT:%=--emit %) \
              $($1_WEIGHTS_MODE:%=--weights-mode %) $($1_OPTIONS) -o $$($1_DIR)
override CPPFLAGS += -I$$($1_DIR)

$$($1_DIR)/command: mixfacec_force
	@mkdir -p $$(@D)
	@echo '$$($1_command)' | cmp -s - $$@ || echo '$$($1_command)' >$$@
$$($1_DIR)/made: $$($1_DIR)/command $$(wildcard $(MIXFACEC))
	$$($1_command) -MD -MF $$($1_DIR)/made.d -MT $$@
	@touch $$@
$$($1_HEADER) $$($1_FILE) $$($1_parts:%=%$(if $(filter obj,$($1_EMIT)),.o,.c)) $$($1_weights): $$($1_DIR)/made ;
$(if $(filter obj,$($1_EMIT)),,$(mixfacec_compile))
$$($1_LIBRARY): $$($1_parts:%=%.o) $$($1_weights:%=%.o)
	@rm -f $$@ && $$(AR) rcs $$@ $$^
-include $$(wildcard $$($1_DIR)/made.d)
endef

# The head of a source says with which flags to compile it.
define mixfacec_compile

$$($1_parts:%=%.o): %.o: %.c
	$$(CC) -std=c11 -O3 $$$$(sed -n 's/^ \* compile with  *cc -std=c11 -O3//p' $$<) $$(CFLAGS) -c -o $$@ $$<
$$($1_weights:%=%.o): %.o: % $$($1_FILE)
	$$(CC) -Wa,-I,$$(@D) $$(CFLAGS) -c -o $$@ $$<
endef

$(foreach model,$(MODELS),$(eval $(call mixfacec_model,$(model))))
