// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/localpath.h"

namespace Penumbra::Smb {

QString thisComputer()
{
    return QStringLiteral(".");
}

UncPath onThisComputer(const QString &path)
{
    return UncPath(thisComputer(), QStringLiteral("folder"), path);
}

bool isOnThisComputer(const UncPath &path)
{
    return path.server() == thisComputer();
}

} // namespace Penumbra::Smb
