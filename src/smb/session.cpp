// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/session.h"

namespace Penumbra::Smb {

QByteArray Session::read(int handle, qint64 offset, qint64 length)
{
    QByteArray bytes(qsizetype(length), Qt::Uninitialized);
    bytes.truncate(qsizetype(readInto(handle, offset, bytes.data(), length)));
    return bytes;
}

QString Endpoint::toString() const
{
    if (port == 445)
        return server;
    return (server.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(server)
        .arg(port);
}

} // namespace Penumbra::Smb
