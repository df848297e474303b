// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sidename.h"

#include <QRegularExpression>

namespace Penumbra {

namespace {

constexpr qsizetype longestName = 255; // bytes in UTF-8

} // namespace

QString SideName::toString(int number) const
{
    const QString suffix =
        (kind == SideKind::New ? QStringLiteral(".penumbra-new-") : QStringLiteral(".penumbra-old-")) + restore;
    if (target.toUtf8().size() + suffix.size() <= longestName)
        return target + suffix;
    const QString mark = QLatin1Char('~') + QString::number(number);
    QString kept = target;
    while (!kept.isEmpty() && kept.toUtf8().size() + mark.size() + suffix.size() > longestName)
        kept.chop(kept.size() > 1 && kept.back().isLowSurrogate() ? 2 : 1);
    return kept + mark + suffix;
}

std::optional<SideName> SideName::parse(QStringView name)
{
    static const QRegularExpression pattern(QStringLiteral("^(.+)\\.penumbra-(new|old)-([0-9a-f]{8})$"),
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(name.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const bool isNew = match.capturedView(2).compare(QLatin1String("new"), Qt::CaseInsensitive) == 0;
    return SideName {isNew ? SideKind::New : SideKind::Old, match.captured(1), match.captured(3).toLower()};
}

} // namespace Penumbra
