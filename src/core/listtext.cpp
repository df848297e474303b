// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/listtext.h"

#include <QCoreApplication>

namespace Penumbra {

QString listText(const QStringList &parts)
{
    QString text = parts.value(0);
    for (const QString &part : parts.mid(1))
        text = QCoreApplication::translate("List", "%1, %2", "entries of a list").arg(text, part);
    return text;
}

} // namespace Penumbra
