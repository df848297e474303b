# SPDX-FileCopyrightText: 2026 The Penumbra developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# KDSoap for Qt 6: the system's (or the one CMAKE_PREFIX_PATH names), else the one that provide-kdsoap
# builds once and keeps outside the build folder.

find_package(KDSoap-qt6 QUIET)
if(NOT KDSoap-qt6_FOUND)
    execute_process(COMMAND ${PROJECT_SOURCE_DIR}/cmake/provide-kdsoap
        OUTPUT_VARIABLE kdsoap_prefix OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE kdsoap_result)
    if(NOT kdsoap_result EQUAL 0)
        message(FATAL_ERROR "No KDSoap built for Qt 6, and cmake/provide-kdsoap could not build it (see above). "
            "Install one and name its folder with -DCMAKE_PREFIX_PATH.")
    endif()
    find_package(KDSoap-qt6 REQUIRED PATHS ${kdsoap_prefix} NO_DEFAULT_PATH)
endif()
