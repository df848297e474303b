// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/disktext.h"

#include "core/failuretext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Penumbra::Cli {

namespace {

class DiskText
{
    Q_DECLARE_TR_FUNCTIONS(DiskText)

public:
    static QString sizeOf(quint64 bytes)
    {
        return QLocale().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeIecFormat);
    }

    static QString kindOf(const Vm::DiskInfo &info)
    {
        switch (info.kind) {
        case Vm::DiskKind::Fixed:
            return tr("fixed");
        case Vm::DiskKind::Dynamic:
            return tr("dynamic");
        case Vm::DiskKind::Differencing:
            return tr("differencing");
        }
        Q_UNREACHABLE();
    }

    static QString summaryOf(const Vm::DiskInfo &info)
    {
        switch (info.format) {
        case Vm::DiskFormat::Vhd:
            return tr("VHD, %1, %2 in a file of %3").arg(kindOf(info), sizeOf(info.virtualSize), sizeOf(info.fileSize));
        case Vm::DiskFormat::Vhdx:
            return tr("VHDX, %1, %2 in a file of %3")
                .arg(kindOf(info), sizeOf(info.virtualSize), sizeOf(info.fileSize));
        case Vm::DiskFormat::VhdSet:
            return tr("VHD set, a file of %1").arg(sizeOf(info.fileSize));
        }
        Q_UNREACHABLE();
    }

    static QStringList linesOf(const Vm::DiskInfo &info)
    {
        QStringList lines(summaryOf(info));
        if (info.format != Vm::DiskFormat::VhdSet) {
            const QString sectors =
                tr("sectors of %1 bytes (%2 on the medium)").arg(info.logicalSectorSize).arg(info.physicalSectorSize);
            lines += info.blockSize == 0 ? sectors : tr("blocks of %1, %2").arg(sizeOf(info.blockSize), sectors);
            lines +=
                tr("identity %1, of its content %2")
                    .arg(info.diskId.toString(QUuid::WithoutBraces), info.dataWriteId.toString(QUuid::WithoutBraces));
        }
        if (!info.creator.isEmpty())
            lines += tr("made by %1").arg(info.creator);
        if (info.logDirty)
            lines += tr("its log has to be replayed: it was not closed properly, or is in use");
        for (const QString &remark : info.remarks)
            lines += tr("remark: %1").arg(remark);
        return lines;
    }

    static QString linkLine(const ChainLink &link)
    {
        switch (link.state) {
        case ChainLink::State::Right:
            return link.absolute ? tr("parent %1 (by its absolute path only)").arg(link.location.toString())
                                 : tr("parent %1").arg(link.location.toString());
        case ChainLink::State::Mismatch:
            if (!link.reason.isEmpty())
                return tr("parent %1 does not fit: %2: the chain is broken").arg(link.location.toString(), link.reason);
            return tr("parent %1 is another disk than its child was made from, or was changed since: the chain is "
                      "broken")
                .arg(link.location.toString());
        case ChainLink::State::Missing:
            return link.named.isEmpty() ? tr("the parent is not named: the chain is broken")
                                        : tr("parent %1 is missing: the chain is broken").arg(link.named);
        case ChainLink::State::Unreadable:
            return tr("parent cannot be read: %1").arg(explainLine(link.failure));
        case ChainLink::State::NotLookedAt:
            return tr("parent %1 was not looked at: it is on another server or on a host's own disk").arg(link.named);
        case ChainLink::State::Loop:
            return tr("parent %1 is in the chain already: the chain is broken").arg(link.location.toString());
        }
        Q_UNREACHABLE();
    }

    static QString found(const Vm::DiskCheck &check, const QList<ChainLink> &chain)
    {
        if (check.errorCount > 0)
            return tr("errors: %1").arg(check.errorCount);
        return isBroken(chain) ? tr("its chain of parents is broken") : tr("no errors");
    }
};

QString indented(int depth, const QString &line)
{
    QString clean = line;
    clean.replace(QLatin1Char('\n'), QLatin1Char('?')); // in a name from a hostile file
    return QString(2 * depth, QLatin1Char(' ')) + clean;
}

} // namespace

QStringList diskText(const Vm::DiskInfo &info)
{
    QStringList lines;
    for (const QString &line : DiskText::linesOf(info))
        lines += indented(1, line);
    return lines;
}

QStringList chainText(const QList<ChainLink> &chain)
{
    QStringList lines;
    int depth = 1;
    for (const ChainLink &link : chain) {
        lines += indented(depth++, DiskText::linkLine(link));
        if (link.state == ChainLink::State::Right || link.state == ChainLink::State::Mismatch) {
            for (const QString &line : DiskText::linesOf(link.info))
                lines += indented(depth, line);
        }
    }
    return lines;
}

bool isBroken(const QList<ChainLink> &chain)
{
    return !chain.isEmpty() && chain.last().state != ChainLink::State::Right
        && chain.last().state != ChainLink::State::NotLookedAt;
}

QString checkSummary(const QString &path, const Vm::DiskCheck &check, const QList<ChainLink> &chain)
{
    return indented(0,
                    DiskText::tr("%1: %2 (%3; %4 of content)")
                        .arg(path, DiskText::found(check, chain), DiskText::summaryOf(check.info),
                             DiskText::sizeOf(check.allocatedBytes)));
}

QStringList checkText(const Vm::DiskCheck &check, const QList<ChainLink> &chain)
{
    QStringList lines;
    for (const QString &error : check.errors)
        lines += indented(1, error);
    if (check.errorCount > quint64(check.errors.size()))
        lines += indented(1, DiskText::tr("and more"));
    for (const QString &remark : check.info.remarks) {
        if (!check.errors.contains(remark))
            lines += indented(1, DiskText::tr("remark: %1").arg(remark));
    }
    if (check.info.logDirty)
        lines +=
            indented(1, DiskText::tr("remark: its log has to be replayed: it was not closed properly, or is in use"));
    if (!chain.isEmpty() && chain.last().state != ChainLink::State::Right)
        lines += indented(1, DiskText::linkLine(chain.last()));
    return lines;
}

} // namespace Penumbra::Cli
