// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

extern "C" {
#include <talloc.h>

// Exported by libsamba-util, declared in no public header.
void *_talloc_stackframe(const char *location);
}

namespace Penumbra::Lab {

/// Where Samba's libraries put what nobody frees; it goes when the frame goes.
class TallocFrame
{
public:
    TallocFrame()
        : m_frame(_talloc_stackframe(__location__))
    {
    }
    ~TallocFrame() { talloc_free(m_frame); }
    TallocFrame(const TallocFrame &) = delete;
    TallocFrame &operator=(const TallocFrame &) = delete;

private:
    void *m_frame;
};

} // namespace Penumbra::Lab
