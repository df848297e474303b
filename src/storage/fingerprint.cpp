// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/fingerprint.h"

#include <QRegularExpression>

namespace Penumbra::Storage {

QString fingerprintText(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex(':'));
}

std::optional<QByteArray> fingerprintFrom(const QString &text)
{
    static const QRegularExpression digest(QStringLiteral("^(?:[0-9a-f]{2}:?){31}[0-9a-f]{2}$"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    if (!digest.match(trimmed).hasMatch())
        return std::nullopt;
    return QByteArray::fromHex(QString(trimmed).remove(QLatin1Char(':')).toLatin1());
}

} // namespace Penumbra::Storage
