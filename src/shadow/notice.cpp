// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shadow/notice.h"

#include <array>

namespace Penumbra::Shadow {

QString noticeName(Notice notice)
{
    static constexpr std::array<const char *, 10> names = {
        "waiting-for-lock", "waiting-for-server", "share-listed-twice", "two-instants",     "recovery-skipped",
        "owner-unresolved", "bare-exposed-name",  "abort-kept-copies",  "set-already-gone", "not-expiring",
    };
    return QLatin1String(names.at(std::size_t(notice)));
}

} // namespace Penumbra::Shadow
