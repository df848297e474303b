// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inventorytree.h"

#include "core/failuretext.h"
#include "core/listtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <limits>

namespace Penumbra::Cli {

using Storage::Inventory;
using Storage::Share;
using Storage::Svm;
using Storage::Volume;

namespace {

/// A name from a server, on one line.
QString oneLine(QString name)
{
    return name.replace(QLatin1Char('\n'), QLatin1Char('?'));
}

class Tree
{
    Q_DECLARE_TR_FUNCTIONS(InventoryTree)

public:
    explicit Tree(const OpenSystem &system)
        : m_system(system)
        , m_inventory(system.inventory)
    {
        for (const Storage::Snapshot &snapshot : m_inventory.snapshots)
            ++m_snapshots[snapshot.volume];
        for (const Volume &volume : m_inventory.volumes)
            m_volumes.insert(volume.id, &volume);
    }

    QStringList lines()
    {
        heading();
        for (const Svm &svm : m_inventory.svms)
            addSvm(svm);
        for (const Storage::InventoryNote &note : m_inventory.notes)
            add(1, tr("note: %1: %2").arg(note.id, explainLine(note.failure)));
        return m_lines;
    }

private:
    void add(int depth, const QString &text) { m_lines.append(QString(2 * depth, QLatin1Char(' ')) + oneLine(text)); }

    void heading()
    {
        const QString name = m_system.system.id.isNull() ? m_system.system.host : m_system.system.name;
        QStringList parts {m_inventory.kind == Storage::SystemKind::Ontap ? tr("ONTAP") : tr("file server")};
        if (!m_inventory.name.isEmpty() && m_inventory.name != name)
            parts.append(tr("calls itself %1").arg(m_inventory.name));
        if (!m_inventory.version.isEmpty())
            parts.append(m_inventory.version);
        parts.append(tr("at %1").arg(m_system.system.host));
        parts.append(m_system.system.readOnly ? tr("read-only") : tr("changes allowed"));
        add(0, QStringLiteral("%1: %2").arg(name, listText(parts)));
    }

    static QString svmText(const Svm &svm)
    {
        QStringList parts;
        if (!svm.running)
            parts.append(tr("does not run"));
        if (svm.smbServer.isEmpty())
            parts.append(tr("has no SMB server"));
        else
            parts.append(tr("SMB server %1 at %2").arg(svm.smbServer, Smb::Endpoint {svm.host, svm.port}.toString()));
        if (svm.shadowCopy)
            parts.append(*svm.shadowCopy ? tr("shadow copies on") : tr("shadow copies OFF"));
        if (svm.shadowCopyDepth)
            parts.append(*svm.shadowCopyDepth == 0 ? tr("of any depth")
                                                   : tr("to a depth of %1").arg(*svm.shadowCopyDepth));
        if (svm.fsrvpVersion.value_or(0) > 0)
            parts.append(tr("FSRVP version %1").arg(*svm.fsrvpVersion));
        return listText(parts);
    }

    void addSvm(const Svm &svm)
    {
        add(1, QStringLiteral("%1: %2").arg(svm.name, svmText(svm)));
        addVolumes(svm);
        addShares(svm);
        addCopies(svm);
    }

    void addVolumes(const Svm &svm)
    {
        QHash<QString, QList<const Volume *>> children;
        QList<const Volume *> unmounted;
        for (const Volume &volume : m_inventory.volumes) {
            if (volume.svm != svm.id)
                continue;
            if (volume.junctionPath.isEmpty())
                unmounted.append(&volume);
            else
                children[volume.parent].append(&volume);
        }
        if (children.isEmpty() && unmounted.isEmpty())
            return;
        add(2, tr("volumes"));
        QSet<QString> shown;
        addBelow({}, 3, children, shown);
        for (const Volume *volume : unmounted)
            add(3, tr("%1, not mounted%2").arg(volume->name, volumeText(*volume)));
    }

    /// A server's parents could go round in circles, and need not end.
    void addBelow(const QString &parent, int depth, QHash<QString, QList<const Volume *>> &children,
                  QSet<QString> &shown)
    {
        constexpr int deepest = 64;
        QList<const Volume *> here = children.value(parent);
        std::sort(here.begin(), here.end(),
                  [](const Volume *left, const Volume *right) { return left->junctionPath < right->junctionPath; });
        for (const Volume *volume : here) {
            if (shown.contains(volume->id))
                continue;
            shown.insert(volume->id);
            add(depth, tr("%1 at %2%3").arg(volume->name, volume->junctionPath, volumeText(*volume)));
            addBelow(volume->id, qMin(depth + 1, deepest), children, shown);
        }
    }

    QString volumeText(const Volume &volume) const
    {
        QStringList parts;
        if (volume.size && *volume.size > 0 && volume.used)
            parts.append(tr("%1 of %2 used").arg(sizeText(*volume.used), sizeText(*volume.size)));
        if (!volume.state.isEmpty() && volume.state != QLatin1String("online"))
            parts.append(volume.state);
        if (volume.type == QLatin1String("dp"))
            parts.append(tr("mirror"));
        if (const int count = m_snapshots.value(volume.id))
            parts.append(count == 1 ? tr("1 snapshot") : tr("%1 snapshots").arg(count));
        return parts.isEmpty() ? QString() : QStringLiteral(", ") + listText(parts);
    }

    QString shareText(const Share &share) const
    {
        QStringList parts;
        const Volume *volume = m_volumes.value(share.volume);
        if (volume) {
            const QString inside = share.pathInVolume.isEmpty() ? tr("its root") : share.pathInVolume;
            parts.append(QStringLiteral("%1 = %2 + %3").arg(share.path, volume->name, inside));
        } else if (!share.path.isEmpty())
            parts.append(share.path);
        for (const QString &below : share.volumesBelow) {
            if (const Volume *mounted = m_volumes.value(below))
                parts.append(tr("volume %1 is mounted below").arg(mounted->name));
        }
        if (share.continuouslyAvailable)
            parts.append(*share.continuouslyAvailable ? tr("continuously available")
                                                      : tr("not continuously available"));
        if (share.shadowCopySupported)
            parts.append(*share.shadowCopySupported ? tr("can be shadow copied") : tr("cannot be shadow copied"));
        if (share.shadowCopied.value_or(false))
            parts.append(tr("has shadow copies"));
        if (share.hidden)
            parts.append(tr("hidden"));
        if (!share.comment.isEmpty())
            parts.append(QStringLiteral("\"%1\"").arg(share.comment));
        return listText(parts);
    }

    void addShares(const Svm &svm)
    {
        bool first = true;
        for (const Share &share : m_inventory.shares) {
            if (share.svm != svm.id || !share.shadowCopy.isNull())
                continue;
            if (std::exchange(first, false))
                add(2, tr("shares"));
            const QString text = shareText(share);
            const bool placed = !share.path.isEmpty();
            add(3, text.isEmpty() ? share.name : share.name + (placed ? tr(" at ") : QStringLiteral(", ")) + text);
        }
    }

    void addCopies(const Svm &svm)
    {
        bool first = true;
        for (const Storage::ShadowCopy &copy : m_inventory.shadowCopies) {
            if (copy.svm != svm.id)
                continue;
            if (std::exchange(first, false))
                add(2, tr("shadow copies"));
            QString text = tr("%1 of %2").arg(copy.id, copy.share);
            if (!copy.set.isEmpty())
                text += tr(", set %1").arg(copy.set);
            if (copy.keepsSnapshots.value_or(false))
                text += tr(", its snapshot is kept");
            add(3, text);
        }
    }

    const OpenSystem &m_system;
    const Inventory &m_inventory;
    QHash<QString, int> m_snapshots;
    QHash<QString, const Volume *> m_volumes;
    QStringList m_lines;
};

} // namespace

QStringList inventoryTree(const OpenSystem &system)
{
    return Tree(system).lines();
}

QString sizeText(quint64 bytes)
{
    const qint64 shown = qint64(qMin(bytes, quint64(std::numeric_limits<qint64>::max())));
    return QLocale::c().formattedDataSize(shown, 1);
}

} // namespace Penumbra::Cli
