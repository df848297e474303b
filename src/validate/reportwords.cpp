// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/reportwords.h"

#include "core/listtext.h"
#include "validate/words.h"

#include <QLocale>

namespace Penumbra::Validate {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Blocks:
        return Words::tr("Blocks");
    case Severity::DataMissing:
        return Words::tr("Data missing");
    case Severity::Risk:
        return Words::tr("Risk");
    case Severity::Advice:
        return Words::tr("Advice");
    }
    return {};
}

QString severityExplained(Severity severity)
{
    switch (severity) {
    case Severity::Blocks:
        return Words::tr("No shadow copy can be made, or none that can be used.");
    case Severity::DataMissing:
        return Words::tr("A backup is made, but something is not in it.");
    case Severity::Risk:
        return Words::tr("A backup is whole today; this can spoil it.");
    case Severity::Advice:
        return Words::tr("Nothing is lost; it would be better otherwise.");
    }
    return {};
}

QString totalsText(const Totals &totals)
{
    QStringList parts;
    if (totals.blocks > 0)
        parts += counted(totals.blocks, Words::tr("blocks backups"), Words::tr("block backups"));
    if (totals.dataMissing > 0)
        parts += Words::tr("%Ln data missing", nullptr, int(totals.dataMissing));
    if (totals.risk > 0)
        parts += counted(totals.risk, Words::tr("risk"), Words::tr("risks"));
    if (totals.advice > 0)
        parts += Words::tr("%Ln advice", nullptr, int(totals.advice));
    if (totals.accepted > 0)
        parts += Words::tr("%Ln accepted", nullptr, int(totals.accepted));
    return parts.isEmpty() ? Words::tr("no findings") : listText(parts);
}

QString verdict(const Report &report)
{
    const Totals totals = report.totals();
    const QString shares = counted(report.shares.size(), Words::tr("share"), Words::tr("shares"));
    if (totals.failedShares > 0)
        return Words::tr("%1 of %2 could not be looked at.").arg(totals.failedShares).arg(shares);
    if (report.shares.isEmpty())
        return Words::tr("There is no share to look at.");
    if (totals.blocks > 0)
        return Words::tr("Not everything in %1 can be backed up.").arg(shares);
    if (totals.dataMissing > 0)
        return Words::tr("Backups of %1 would not hold everything.").arg(shares);
    if (totals.risk > 0)
        return Words::tr("%1 can be backed up, with risks.").arg(shares);
    return Words::tr("%1 can be backed up.").arg(shares);
}

QString bytesText(quint64 bytes)
{
    return QLocale(QLocale::English).formattedDataSize(qint64(std::min(bytes, quint64(INT64_MAX))));
}

QString timeText(const QDateTime &utc)
{
    return utc.toUTC().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")) + QStringLiteral(" UTC");
}

QString placeText(const ShareReport &share)
{
    QStringList parts;
    if (!share.path.isEmpty())
        parts += Words::tr("path %1").arg(share.path);
    if (!share.volume.isEmpty())
        parts += Words::tr("volume %1").arg(share.volume);
    return listText(parts);
}

QString lookedAtText(const ShareReport &share)
{
    return Words::tr("%1, %2, %3; kinds of files by %4")
        .arg(counted(share.directories, Words::tr("folder"), Words::tr("folders")),
             counted(share.files, Words::tr("file", "after a number"), Words::tr("files", "after a number")),
             bytesText(share.bytes), share.oracle);
}

QString machineText(const ReportedMachine &machine)
{
    QStringList parts {
        counted(machine.disks, Words::tr("disk", "after a number"), Words::tr("disks", "after a number"))};
    if (machine.checkpoints > 0)
        parts += counted(machine.checkpoints, Words::tr("checkpoint"), Words::tr("checkpoints"));
    if (machine.saved)
        parts += Words::tr("saved");
    return listText(parts);
}

QString harmless(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph || (c >= QChar(0x202A) && c <= QChar(0x202E))
            || (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == QChar(0x200E) || c == QChar(0x200F))
            c = QLatin1Char('?');
    }
    return result;
}

} // namespace Penumbra::Validate
