# mixfacec-config.cmake - find_package(mixfacec) gives a model as a library of your project:
#
#     find_package(mixfacec REQUIRED)
#     mixfacec_add_model(face SPEC mixfacenet_xs WEIGHTS face.pth)
#     target_link_libraries(app PRIVATE face)                  # and #include "face.h"
#
# and the targets mixfacec::runtime (the headers: mixfacec.hpp) and mixfacec::pool (threads).
#
# mixfacec_add_model(TARGET SPEC spec WEIGHTS checkpoint [option...])
#
#   SPEC spec            a file, or the name of a network that comes with mixfacec
#   WEIGHTS checkpoint   a file, or the word demo or synthetic
#   PREFIX name          of files and symbols; default TARGET
#   TARGETS name...      instruction sets, see `mixfacec targets`; several: the model picks at run time;
#                        default by CMAKE_SYSTEM_PROCESSOR
#   EMIT c|obj           C for your compiler (default), or objects by LLVM
#   WEIGHTS_MODE mode    file (default), array, incbin or object (with EMIT obj)
#   WISDOM, SCHEDULE file                as the options of `mixfacec compile`
#   QUANTISED file       refused so far: models are float32
#   MAX_RAM, MAX_ROM, MAX_STACK bytes    the build fails if the model needs more
#   OPTIONS option...    further options of `mixfacec compile`
#   VERIFY               the build fails unless `mixfacec verify` is content with the model
#
# The model is compiled when you build, and again when spec, checkpoint or mixfacec change; files that
# stay the same are not written, so that only what changed is compiled. The property MIXFACEC_WEIGHTS
# of TARGET is the path of the weights file: install it with your program.
#
# mixfacec runs on the machine that builds, also when you cross-compile.

include_guard(GLOBAL)
get_filename_component(_mixfacec_here "${CMAKE_CURRENT_LIST_FILE}" REALPATH)
get_filename_component(_mixfacec_here "${_mixfacec_here}" DIRECTORY)

# Installed in PREFIX/lib/cmake/mixfacec, or in the source tree.
foreach(try "../../../bin" "../../build")
    get_filename_component(try "${_mixfacec_here}/${try}/mixfacec" ABSOLUTE)
    if(EXISTS "${try}" AND NOT MIXFACEC_EXECUTABLE)
        set(MIXFACEC_EXECUTABLE "${try}" CACHE FILEPATH "the model compiler, for the machine that builds")
    endif()
endforeach()
foreach(try "../../../share/mixfacec/runtime" "..")
    get_filename_component(try "${_mixfacec_here}/${try}" ABSOLUTE)
    if(EXISTS "${try}/mixfacec_pool.c" AND NOT _mixfacec_runtime)
        set(_mixfacec_runtime "${try}")
    endif()
endforeach()
if(NOT MIXFACEC_EXECUTABLE OR NOT _mixfacec_runtime)
    set(mixfacec_FOUND FALSE)
    set(mixfacec_NOT_FOUND_MESSAGE "no mixfacec or no runtime beside ${_mixfacec_here}; set MIXFACEC_EXECUTABLE")
    return()
endif()

add_library(mixfacec::runtime INTERFACE IMPORTED GLOBAL)
set_target_properties(mixfacec::runtime PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${_mixfacec_runtime}")

get_property(_mixfacec_languages GLOBAL PROPERTY ENABLED_LANGUAGES)
if("C" IN_LIST _mixfacec_languages) # by the compiler of the project, which may be a cross compiler
    find_package(Threads QUIET)
    if(Threads_FOUND)
        add_library(mixfacec_pool STATIC EXCLUDE_FROM_ALL "${_mixfacec_runtime}/mixfacec_pool.c")
        set_target_properties(mixfacec_pool PROPERTIES C_STANDARD 11 POSITION_INDEPENDENT_CODE ON)
        target_include_directories(mixfacec_pool PUBLIC "${_mixfacec_runtime}")
        target_link_libraries(mixfacec_pool PUBLIC Threads::Threads)
        add_library(mixfacec::pool ALIAS mixfacec_pool)
    endif()
endif()

# The targets that programs for this processor should carry.
function(_mixfacec_default_targets out)
    string(TOLOWER "${CMAKE_SYSTEM_PROCESSOR}" cpu)
    if(cpu MATCHES "^(x86_64|amd64)$" AND CMAKE_SIZEOF_VOID_P EQUAL 8)
        set(targets avx512 avx2 sse4 c99)
    elseif(cpu MATCHES "^(aarch64|arm64)")
        set(targets neon)
    elseif(cpu MATCHES "^cortex-m(4|7|55)")
        string(REGEX MATCH "^cortex-m(4|7|55)" targets "${cpu}")
    elseif(cpu MATCHES "^wasm32" OR EMSCRIPTEN)
        set(targets wasm-simd128)
    else()
        set(targets c99)
    endif()
    set(${out} ${targets} PARENT_SCOPE)
endfunction()

# The flags of a target for the C compiler, from the table of the compiler itself.
function(_mixfacec_flags out target)
    get_property(table GLOBAL PROPERTY MIXFACEC_TARGETS)
    if(NOT table)
        execute_process(COMMAND "${MIXFACEC_EXECUTABLE}" targets --json OUTPUT_VARIABLE table RESULT_VARIABLE failed)
        if(failed)
            message(FATAL_ERROR "mixfacec: ${MIXFACEC_EXECUTABLE} targets --json failed: ${failed}")
        endif()
        set_property(GLOBAL PROPERTY MIXFACEC_TARGETS "${table}")
    endif()
    string(JSON count LENGTH "${table}" targets)
    math(EXPR last "${count} - 1")
    set(names)
    foreach(i RANGE ${last})
        string(JSON name GET "${table}" targets ${i} name)
        if(name STREQUAL target)
            string(JSON flags GET "${table}" targets ${i} cflags)
            separate_arguments(flags UNIX_COMMAND "${flags}")
            set(${out} ${flags} PARENT_SCOPE)
            return()
        endif()
        list(APPEND names ${name})
    endforeach()
    message(FATAL_ERROR "mixfacec: there is no target '${target}'; the targets are ${names}")
endfunction()

# A file of the caller's, or a name that mixfacec knows.
function(_mixfacec_path out path)
    get_filename_component(absolute "${path}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_SOURCE_DIR}")
    if(EXISTS "${absolute}" OR path MATCHES "[/.]")
        set(${out} "${absolute}" PARENT_SCOPE)
    else()
        set(${out} "${path}" PARENT_SCOPE)
    endif()
endfunction()

function(mixfacec_add_model target)
    set(files WISDOM SCHEDULE QUANTISED)
    set(limits MAX_RAM MAX_ROM MAX_STACK)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "VERIFY" "SPEC;WEIGHTS;PREFIX;EMIT;WEIGHTS_MODE;${files};${limits}"
        "TARGETS;OPTIONS")
    if(ARG_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "mixfacec_add_model: unexpected ${ARG_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT ARG_SPEC OR NOT ARG_WEIGHTS)
        message(FATAL_ERROR "mixfacec_add_model: expected SPEC and WEIGHTS")
    endif()
    if(NOT ARG_PREFIX)
        string(MAKE_C_IDENTIFIER "${target}" ARG_PREFIX)
    endif()
    if(NOT ARG_EMIT)
        set(ARG_EMIT c)
    endif()
    if(NOT ARG_WEIGHTS_MODE)
        set(ARG_WEIGHTS_MODE file)
    endif()
    if(NOT ARG_TARGETS)
        _mixfacec_default_targets(ARG_TARGETS)
    endif()
    if(ARG_QUANTISED)
        message(FATAL_ERROR "mixfacec_add_model: QUANTISED: this mixfacec compiles float32 only")
    endif()
    if("--amalgamate" IN_LIST ARG_OPTIONS)
        message(FATAL_ERROR "mixfacec_add_model: --amalgamate is for builds by hand; here each source has its flags")
    endif()
    get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
    if(NOT "C" IN_LIST languages AND (ARG_EMIT STREQUAL "c" OR ARG_WEIGHTS_MODE MATCHES "array|incbin"))
        message(FATAL_ERROR "mixfacec_add_model: the model is C: enable_language(C), or EMIT obj")
    endif()

    # ---- the command ----
    _mixfacec_path(spec "${ARG_SPEC}")
    _mixfacec_path(weights "${ARG_WEIGHTS}")
    set(directory "${CMAKE_CURRENT_BINARY_DIR}/${target}.mixfacec")
    set(base "${directory}/${ARG_PREFIX}")
    set(inputs "${MIXFACEC_EXECUTABLE}")
    list(JOIN ARG_TARGETS "," list)
    set(model "${spec}" --weights "${weights}" --target "${list}")
    set(command "${MIXFACEC_EXECUTABLE}" compile -q ${model} --prefix ${ARG_PREFIX} --emit ${ARG_EMIT}
        --weights-mode ${ARG_WEIGHTS_MODE} -o "${directory}")
    foreach(key ${files})
        if(ARG_${key})
            _mixfacec_path(path "${ARG_${key}}")
            string(TOLOWER ${key} option)
            list(APPEND command --${option} "${path}")
        endif()
    endforeach()
    foreach(key ${limits})
        if(ARG_${key})
            string(TOLOWER ${key} option)
            string(REPLACE "_" "-" option ${option})
            list(APPEND command --${option} "${ARG_${key}}")
        endif()
    endforeach()
    list(APPEND command ${ARG_OPTIONS})
    foreach(path "${spec}" "${weights}")
        if(IS_ABSOLUTE "${path}")
            list(APPEND inputs "${path}")
        endif()
    endforeach()

    # ---- what it writes: a source of each target and, of several, the one that picks ----
    set(suffix .c)
    if(ARG_EMIT STREQUAL "obj")
        set(suffix .o)
    endif()
    set(sources "${base}${suffix}")
    list(LENGTH ARG_TARGETS count)
    if(count GREATER 1)
        foreach(name ${ARG_TARGETS})
            string(REPLACE "-" "_" file "${name}")
            list(APPEND sources "${base}_${file}${suffix}")
        endforeach()
    endif()
    set(outputs ${sources} "${base}.h")
    if(ARG_WEIGHTS_MODE MATCHES "file|incbin")
        list(APPEND outputs "${base}.weights")
    endif()
    set(extra)
    if(ARG_WEIGHTS_MODE STREQUAL "array")
        set(extra "${base}_weights.c")
    elseif(ARG_WEIGHTS_MODE STREQUAL "incbin")
        set(extra "${base}_weights.S")
    endif()
    list(APPEND outputs ${extra})

    # The stamp is new whenever the command ran; the files only where they differ.
    set(stamp "${directory}/stamp")
    file(MAKE_DIRECTORY "${directory}")
    if(ARG_MAX_ROM AND ARG_EMIT STREQUAL "c") # which counts the code that your compiler makes
        list(PREPEND command "${CMAKE_COMMAND}" -E env "CC=${CMAKE_C_COMPILER}")
    endif()
    add_custom_command(OUTPUT "${stamp}" BYPRODUCTS ${outputs}
        COMMAND ${command} -MD -MF "${directory}/stamp.d" -MT "${stamp}"
        COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
        DEPENDS ${inputs} DEPFILE "${directory}/stamp.d"
        COMMENT "Compiling the model ${target} for ${list}" VERBATIM)
    set(stamps "${stamp}")
    if(ARG_VERIFY)
        add_custom_command(OUTPUT "${stamp}.verified"
            COMMAND "${MIXFACEC_EXECUTABLE}" verify -q "${spec}" --weights "${weights}"
            COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}.verified"
            DEPENDS "${stamp}" COMMENT "Verifying the model ${target}" VERBATIM)
        list(APPEND stamps "${stamp}.verified")
    endif()
    add_custom_target(${target}_model DEPENDS ${stamps})

    # ---- the library ----
    add_library(${target} STATIC ${sources} ${extra} "${base}.h")
    add_dependencies(${target} ${target}_model)
    get_property(shared GLOBAL PROPERTY TARGET_SUPPORTS_SHARED_LIBS)
    if(shared) # it may become a part of one
        set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
    endif()
    set_source_files_properties(${outputs} PROPERTIES GENERATED TRUE)
    target_include_directories(${target} PUBLIC "${directory}")
    set_target_properties(${target} PROPERTIES MIXFACEC_WEIGHTS "${base}.weights")
    if(suffix STREQUAL ".o")
        set_source_files_properties(${sources} PROPERTIES EXTERNAL_OBJECT TRUE)
        list(GET languages 0 language)
        set_target_properties(${target} PROPERTIES LINKER_LANGUAGE ${language})
    else()
        set_target_properties(${target} PROPERTIES C_STANDARD 11)
        foreach(name ${ARG_TARGETS})
            _mixfacec_flags(flags ${name})
            string(REPLACE "-" "_" file "${name}")
            if(count EQUAL 1)
                set(source "${base}.c")
            else()
                set(source "${base}_${file}.c")
            endif()
            # it is fast only if it is optimised, whatever the build type
            set_source_files_properties("${source}" PROPERTIES COMPILE_OPTIONS "-O3;${flags}")
        endforeach()
    endif()
    if(ARG_WEIGHTS_MODE STREQUAL "incbin") # the C compiler hands it to the assembler
        set_source_files_properties(${extra} PROPERTIES LANGUAGE C OBJECT_DEPENDS "${base}.weights"
            COMPILE_OPTIONS "-x;assembler-with-cpp;-Wa,-I,${directory}")
    endif()
endfunction()
