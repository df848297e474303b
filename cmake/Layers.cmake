# SPDX-FileCopyrightText: 2026 The Penumbra developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Layers are static libraries whose link lists come from layer-table.txt.

add_library(penumbra_options INTERFACE)
target_compile_options(penumbra_options INTERFACE
    -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    $<$<BOOL:${PENUMBRA_WERROR}>:-Werror>)
target_compile_definitions(penumbra_options INTERFACE
    QT_NO_FOREACH QT_NO_KEYWORDS PENUMBRA_VERSION="${PROJECT_VERSION}")
if(PENUMBRA_SANITIZE)
    target_compile_options(penumbra_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(penumbra_options INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(penumbra_options INTERFACE PENUMBRA_SANITIZE)
endif()

set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/layer-table.txt)
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/layer-table.txt penumbra_layer_rows REGEX "^[a-z]+:")
foreach(row IN LISTS penumbra_layer_rows)
    string(REGEX MATCH "^([a-z]+):(.*)$" _ "${row}")
    set(layer ${CMAKE_MATCH_1})
    separate_arguments(uses UNIX_COMMAND "${CMAKE_MATCH_2}")
    list(TRANSFORM uses PREPEND penumbra_)
    set(PENUMBRA_LAYER_${layer}_USES "${uses}")
endforeach()

# penumbra_layer(NAME [library...]): the static library penumbra_NAME from every source in the
# current folder but main.cpp, linked with the layers of its row and the libraries named.
function(penumbra_layer name)
    if(NOT DEFINED PENUMBRA_LAYER_${name}_USES)
        message(FATAL_ERROR "src/${name} has no row in cmake/layer-table.txt")
    endif()
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(penumbra_${name} STATIC ${sources})
    set_target_properties(penumbra_${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_include_directories(penumbra_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(penumbra_${name} PUBLIC penumbra_options ${PENUMBRA_LAYER_${name}_USES} ${ARGN})
endfunction()
