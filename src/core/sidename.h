// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Penumbra {

/// What lies beside a restore's target while it runs, and sometimes after it.
enum class SideKind : quint8 {
    New, ///< being written; takes the target's place when everything is complete
    Old, ///< what stood there before, set aside
};

/// The name of something beside a restore's target: "disk.vhdx.penumbra-new-1a2b3c4d". The one place that knows the suffixes.
struct SideName
{
    SideKind kind = SideKind::New;
    QString target; ///< the target's name; shortened where the whole would be too long for a file's name
    QString restore; ///< the short ID of the restore: 8 hexadecimal digits

    bool operator==(const SideName &) const = default;

    /// The name with its suffix: at most 255 bytes in UTF-8, which every file system takes. number tells names apart that had to be
    /// shortened.
    QString toString(int number = 0) const;
    /// Reads a name that toString() made; nothing for any other.
    static std::optional<SideName> parse(QStringView name);
};

} // namespace Penumbra
