// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace Penumbra::Validate {

/// The translation context of rules and reports.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Penumbra::Validate)
};

/// "1 file", "1,200 files": number with the noun that fits it.
inline QString counted(qint64 number, const QString &one, const QString &several)
{
    return QLocale(QLocale::English).toString(number) + QLatin1Char(' ') + (number == 1 ? one : several);
}

} // namespace Penumbra::Validate
