// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Penumbra::Fuzz {

/// What is done with hostile bytes: each reader of files gets them and may refuse them, and has to keep its promises when it does not. A broken
/// promise, and any exception that no reader may throw, ends the process.
struct Target
{
    const char *name; ///< its folder below corpus/
    void (*run)(QByteArrayView input);
};

extern const Target targets[];
extern const int targetCount;

} // namespace Penumbra::Fuzz
