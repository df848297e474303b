# SPDX-FileCopyrightText: 2026 The Penumbra developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Part of every build: an include that layer-table.txt does not allow fails it.

find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)
add_custom_target(check_includes ALL
    COMMAND Python3::Interpreter ${PROJECT_SOURCE_DIR}/tests/lint/check-includes ${PROJECT_SOURCE_DIR}
    COMMENT "Checking that includes keep to cmake/layer-table.txt" VERBATIM)
