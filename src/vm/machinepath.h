// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Penumbra::Vm {

/// A path as it stands in a machine's configuration or a parent locator, taken apart. Nothing in it is trusted.
struct MachinePath
{
    enum class Kind : quint8 {
        Unc, ///< \\server\share\..., also behind \\?\UNC\ .
        Host, ///< on a host: C:\..., \\?\Volume{...}\..., a device
        Relative,
        Unusable, ///< empty, longer than a path can be, no share after the server
    };
    Kind kind = Kind::Unusable;
    QString server; ///< Unc only
    QString share; ///< Unc only
    /// Unc: below the share, "." and ".." resolved, never above the share, as a client does. Relative: as they stand, without ".".
    QStringList components;

    static MachinePath parse(const QString &text);
};

} // namespace Penumbra::Vm
