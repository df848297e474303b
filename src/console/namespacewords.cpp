// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespacewords.h"

#include "core/listtext.h"

#include <QLocale>

#include <algorithm>
#include <climits>
#include <cmath>
#include <limits>

namespace Penumbra::Console {

namespace {

/// Lines of a tooltip: name and value.
class Lines
{
public:
    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_html += QStringLiteral("<tr><td style=\"padding-right: 10px\">%1</td><td>%2</td></tr>")
                          .arg(name.toHtmlEscaped(), mapText(value).toHtmlEscaped());
    }
    void add(const QString &name, const std::optional<bool> &value, const QString &yes, const QString &no)
    {
        if (value)
            add(name, *value ? yes : no);
    }
    QString html(const QString &title) const
    {
        return QStringLiteral("<qt><b>%1</b><table>%2</table></qt>").arg(mapText(title).toHtmlEscaped(), m_html);
    }

private:
    QString m_html;
};

QString findingsText(const MapFacts &facts)
{
    const QString worst = NamespaceWords::badgeText(facts.badge);
    if (facts.findings == 0)
        return worst;
    return NamespaceWords::tr("%n finding(s)", nullptr, int(std::min<qint64>(facts.findings, INT_MAX)))
        + QStringLiteral(" (") + worst + QLatin1Char(')');
}

void addFacts(Lines &lines, const MapFacts &facts)
{
    lines.add(NamespaceWords::tr("Machines"),
              facts.machines ? QLocale().toString(*facts.machines) : NamespaceWords::tr("not counted yet"));
    lines.add(NamespaceWords::tr("Validation"), findingsText(facts));
}

QString volumeTip(const NamespaceForest &forest, const MapBox &box)
{
    const Storage::Volume &volume = forest.volumes.at(box.volume);
    Lines lines;
    lines.add(NamespaceWords::tr("Junction path"), NamespaceWords::junctionText(volume));
    const int parent = forest.nodes.at(box.volume).parent;
    if (parent >= 0)
        lines.add(NamespaceWords::tr("Mounted on"), forest.volumes.at(parent).name);
    lines.add(NamespaceWords::tr("Used"), NamespaceWords::spaceText(box.space));
    if (box.space.snapshots)
        lines.add(NamespaceWords::tr("Snapshots"), NamespaceWords::bytesText(*box.space.snapshots));
    lines.add(NamespaceWords::tr("Shares"), QLocale().toString(forest.nodes.at(box.volume).shares.size()));
    if (!forest.nodes.at(box.volume).shares.isEmpty()) // nothing in it is validated without
        addFacts(lines, box.facts);
    lines.add(NamespaceWords::tr("State"), volume.state);
    lines.add(NamespaceWords::tr("Type"), volume.type);
    lines.add(NamespaceWords::tr("Security style"), volume.securityStyle);
    lines.add(NamespaceWords::tr("Snapshot policy"), volume.snapshotPolicy);
    return lines.html(volume.name);
}

QString shareTip(const NamespaceForest &forest, const MapTag &tag)
{
    const Storage::Share &share = forest.shares.at(tag.share);
    Lines lines;
    lines.add(NamespaceWords::tr("Path"), share.path);
    const int node = forest.nodeOf(tag.share);
    if (node >= 0) {
        lines.add(NamespaceWords::tr("Volume"), forest.volumes.at(node).name);
        lines.add(NamespaceWords::tr("In the volume"), NamespaceWords::shareText(share));
    }
    QStringList below;
    for (const QString &id : share.volumesBelow) {
        const int volume = forest.indexOf({MapObject::Kind::Volume, id});
        below += volume >= 0 ? forest.volumes.at(volume).name : id;
    }
    lines.add(NamespaceWords::tr("Mounted below it"), listText(below));
    lines.add(NamespaceWords::tr("Shadow copy of"), share.exposedFrom);
    addFacts(lines, tag.facts);
    lines.add(NamespaceWords::tr("Continuously available"), share.continuouslyAvailable, NamespaceWords::tr("yes"),
              NamespaceWords::tr("no"));
    lines.add(NamespaceWords::tr("Shadow copies"), share.shadowCopySupported, NamespaceWords::tr("supported"),
              NamespaceWords::tr("not supported"));
    lines.add(NamespaceWords::tr("Comment"), share.comment);
    return lines.html(share.name);
}

QString volumeLine(const NamespaceForest &forest, int volume)
{
    const Storage::Volume &about = forest.volumes.at(volume);
    return NamespaceWords::tr("Volume %1: %2").arg(mapText(about.name), NamespaceWords::junctionText(about));
}

QString shareLine(const Storage::Share &share)
{
    return NamespaceWords::tr("Share %1: %2").arg(mapText(share.name), mapText(share.path));
}

} // namespace

QString NamespaceWords::unmountedTitle()
{
    return tr("Not mounted");
}

QString NamespaceWords::homelessTitle()
{
    return tr("Shares whose volume is not known");
}

QString NamespaceWords::bytesText(quint64 bytes)
{
    const QLocale locale;
    const qint64 number = qint64(std::min<quint64>(bytes, quint64(std::numeric_limits<qint64>::max())));
    double leading = double(number);
    while (leading >= 1024)
        leading /= 1024;
    const bool whole = leading >= 10 || number < 1024 || leading - std::floor(leading) < 0.05;
    return locale.formattedDataSize(number, whole ? 0 : 1);
}

QString NamespaceWords::spaceText(const MapSpace &space)
{
    if (space.used && space.size)
        return tr("%1 of %2", "used space of size").arg(bytesText(*space.used), bytesText(*space.size));
    if (space.size)
        return bytesText(*space.size);
    return space.used ? tr("%1 used").arg(bytesText(*space.used)) : QString();
}

QString NamespaceWords::junctionText(const Storage::Volume &volume)
{
    if (!volume.junctionPath.isEmpty())
        return mapText(volume.junctionPath);
    return volume.isRoot ? QStringLiteral("/") : tr("not mounted");
}

QString NamespaceWords::shareText(const Storage::Share &share)
{
    if (share.volume.isEmpty())
        return share.path.isEmpty() ? tr("path not known") : mapText(share.path);
    return share.pathInVolume.isEmpty() ? tr("the volume's root") : mapText(share.pathInVolume);
}

QString NamespaceWords::badgeText(MapBadge badge)
{
    switch (badge) {
    case MapBadge::Unknown:
        return tr("not validated yet");
    case MapBadge::Clean:
        return tr("no findings");
    case MapBadge::Advice:
        return tr("Advice");
    case MapBadge::Risk:
        return tr("Risk");
    case MapBadge::DataMissing:
        return tr("Data missing");
    case MapBadge::Blocks:
        return tr("Blocks");
    }
    return {};
}

QString NamespaceWords::toolTip(const NamespaceLayout &layout, const MapObject &object)
{
    if (const MapBox *box = layout.box(object))
        return volumeTip(layout.forest, *box);
    const MapTag *tag = layout.tag(object);
    return tag ? shareTip(layout.forest, *tag) : QString();
}

QString NamespaceWords::summary(const NamespaceForest &forest)
{
    return tr("%1: %2, %3", "SVM, volumes, shares")
        .arg(mapText(forest.svm.name), tr("%n volume(s)", nullptr, int(forest.volumes.size())),
             tr("%n share(s)", nullptr, int(forest.shares.size())));
}

QString NamespaceWords::description(const NamespaceLayout &layout)
{
    const NamespaceForest &forest = layout.forest;
    QStringList lines {summary(forest)};
    for (const MapBox &box : layout.boxes) {
        lines += volumeLine(forest, box.volume);
        for (const int share : forest.nodes.at(box.volume).shares)
            lines += shareLine(forest.shares.at(share));
    }
    for (const int share : forest.homeless)
        lines += shareLine(forest.shares.at(share));
    return lines.join(QLatin1Char('\n'));
}

} // namespace Penumbra::Console
