// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "restore/filestore.h"

#include <QMap>
#include <QSet>

namespace Penumbra::Test {

/// Files in memory. What is done can fail, be cancelled, or end as in a crash, before or after any change.
class MemoryStore : public Restore::FileStore
{
public:
    struct Node
    {
        Restore::Place place;
        bool isDirectory = false;
        bool isLink = false;
        QString content;
        qint64 size = 0;
        qint64 modified = 0;
    };

    /// \\s\share, or any other share of that server.
    static Restore::Place at(const QString &path) { return Restore::Place::parse(QStringLiteral("//s/") + path, 445); }

    void addFolder(const QString &path)
    {
        const Restore::Place place = at(path);
        for (Restore::Place above = place;; above = above.parent()) {
            m_nodes.insert(above.key(), Node {above, true, false, {}, 0, 0});
            if (above.isTop())
                return;
        }
    }
    void addFile(const QString &path, const QString &content, qint64 size = 100, qint64 modified = 1)
    {
        const Restore::Place place = at(path);
        addFolder(path.section(QLatin1Char('/'), 0, -2));
        m_nodes.insert(place.key(), Node {place, false, false, content, size, modified});
    }
    void addLink(const QString &path)
    {
        addFile(path, {});
        m_nodes[at(path).key()].isLink = true;
    }
    /// A name as a hostile server gives it: it cannot be a place.
    void addHostileName(const QString &folder, const QString &name) { m_hostile[at(folder).key()].append(name); }

    /// What is at a path: "new", "folder", or nothing.
    QString content(const QString &path) const
    {
        const auto found = m_nodes.constFind(at(path).key());
        return found == m_nodes.constEnd() ? QString() : found->isDirectory ? QStringLiteral("folder") : found->content;
    }
    /// All paths below a share, without it: "vm1\a.vhdx".
    QStringList paths(const QString &share) const
    {
        QStringList paths;
        for (const Node &node : m_nodes) {
            if (node.place.unc->share() == share && !node.place.isTop())
                paths.append(node.place.unc->path());
        }
        paths.sort();
        return paths;
    }
    bool remove(const QString &path) { return m_nodes.remove(at(path).key()) > 0; }

    qint64 space = 1'000'000;
    QHash<QString, Vm::MachineConfiguration> configurations; ///< what they say, by Place::key(); others only a name
    QSet<QString> open; ///< by somebody else; Place::key()
    QSet<QString> held; ///< by us
    /// Called before (even) and after (odd) each change, with its number; may throw.
    std::function<void(int)> onMoment;
    int moments = 0;

    Task<std::optional<Restore::Seen>> look(Restore::Place place, CancelToken) override
    {
        const auto found = m_nodes.constFind(place.key());
        std::optional<Restore::Seen> seen;
        if (found != m_nodes.constEnd())
            seen = Restore::Seen {found->isDirectory, found->isLink, found->size, found->modified};
        co_return std::optional<Restore::Seen>(seen);
    }
    Task<QList<Restore::FolderEntry>> list(Restore::Place folder, CancelToken) override
    {
        if (!m_nodes.value(folder.key()).isDirectory)
            throw Error(FailureKind::NotFound, QStringLiteral("list"), folder.toString());
        QList<Restore::FolderEntry> entries;
        for (const Node &node : m_nodes) {
            if (!node.place.isTop() && node.place.parent() == folder)
                entries.append(Restore::FolderEntry {
                    node.place.name(), Restore::Seen {node.isDirectory, node.isLink, node.size, node.modified}});
        }
        for (const QString &name : m_hostile.value(folder.key()))
            entries.append(Restore::FolderEntry {name, Restore::Seen {false, false, 1, 1}});
        co_return QList<Restore::FolderEntry>(entries);
    }
    Task<qint64> freeSpace(Restore::Place, CancelToken) override { co_return qint64(space); }
    Task<qint64> contentBytes(Restore::Place disk, CancelToken) override
    {
        co_return qint64(m_nodes.value(disk.key()).size / 2);
    }
    Task<Vm::DiskInfo> diskInfo(Restore::Place disk, CancelToken) override
    {
        const QString content = m_nodes.value(disk.key()).content;
        if (content.contains(QLatin1String("broken")))
            throw Error(FailureKind::InvalidInput, QStringLiteral("read disk"), disk.toString());
        Vm::DiskInfo info;
        co_return info;
    }
    Task<Vm::MachineConfiguration> machineConfiguration(Restore::Place file, CancelToken) override
    {
        Vm::MachineConfiguration configuration = configurations.value(file.key());
        if (configuration.name.isEmpty())
            configuration.name = QStringLiteral("vm-web01");
        co_return configuration;
    }
    Task<> hold(Restore::Place file, CancelToken cancel) override
    {
        cancel.throwIfCancelled("open");
        if (open.contains(file.key()) || held.contains(file.key()))
            throw Error(FailureKind::SharingViolation, QStringLiteral("open"), file.toString());
        before();
        held.insert(file.key());
        after();
        co_return;
    }
    Task<> release(Restore::Place file, CancelToken) override
    {
        held.remove(file.key());
        co_return;
    }
    Task<> makeFolder(Restore::Place folder, CancelToken cancel) override
    {
        cancel.throwIfCancelled("create directory");
        requireFree(folder);
        before();
        m_nodes.insert(folder.key(), Node {folder, true, false, {}, 0, 0});
        after();
        co_return;
    }
    Task<> rename(Restore::Place from, Restore::Place to, CancelToken cancel) override
    {
        cancel.throwIfCancelled("rename");
        requireFree(to);
        if (!m_nodes.contains(from.key()))
            throw Error(FailureKind::NotFound, QStringLiteral("rename"), from.toString());
        if (held.contains(from.key()) || open.contains(from.key()))
            throw Error(FailureKind::SharingViolation, QStringLiteral("rename"), from.toString());
        before();
        QList<Node> moved;
        for (const Node &node : std::as_const(m_nodes)) {
            if (node.place.isWithin(from))
                moved.append(node);
        }
        for (Node &node : moved) {
            m_nodes.remove(node.place.key());
            const QString below = node.place.unc->path().mid(from.unc->path().size());
            node.place.unc = UncPath(to.unc->server(), to.unc->share(), to.unc->path() + below);
            m_nodes.insert(node.place.key(), node);
        }
        after();
        co_return;
    }
    Task<> removeFile(Restore::Place file, CancelToken cancel) override
    {
        cancel.throwIfCancelled("delete");
        if (!m_nodes.contains(file.key()))
            throw Error(FailureKind::NotFound, QStringLiteral("delete"), file.toString());
        before();
        m_nodes.remove(file.key());
        after();
        co_return;
    }
    Task<> removeFolder(Restore::Place folder, CancelToken cancel) override
    {
        cancel.throwIfCancelled("delete");
        before();
        m_nodes.remove(folder.key());
        after();
        co_return;
    }
    Task<Restore::Copied> copy(Restore::Place from, Restore::Place to, ProgressHandler onProgress,
                               CancelToken cancel) override
    {
        cancel.throwIfCancelled("copy");
        requireFree(to);
        if (m_nodes.value(to.parent().key()).isDirectory == false)
            throw Error(FailureKind::NotFound, QStringLiteral("create"), to.toString());
        const Node source = m_nodes.value(from.key());
        before();
        m_nodes.insert(to.key(), Node {to, false, false, QStringLiteral("half"), source.size / 2, 0});
        after();
        onProgress(source.size / 2, source.size);
        before();
        m_nodes.insert(to.key(), Node {to, false, false, source.content + damage, source.size, source.modified});
        after();
        const Restore::Copied copied {Restore::Method::ThroughHere, source.size, true};
        co_return Restore::Copied(copied);
    }
    QString damage; ///< what every copy gets wrong

private:
    void requireFree(const Restore::Place &place) const
    {
        if (m_nodes.contains(place.key()))
            throw Error(FailureKind::AlreadyExists, QStringLiteral("create"), place.toString());
    }
    void before() { moment(); }
    void after() { moment(); }
    void moment()
    {
        const int now = moments++;
        if (onMoment)
            onMoment(now);
    }

    QMap<QString, Node> m_nodes;
    QMap<QString, QStringList> m_hostile;
};

} // namespace Penumbra::Test
