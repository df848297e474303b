// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One target under libFuzzer: PENUMBRA_FUZZ_TARGET is its index.

#include "targets.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    Penumbra::Fuzz::targets[PENUMBRA_FUZZ_TARGET].run(
        QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
