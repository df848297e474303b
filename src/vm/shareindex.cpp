// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/shareindex.h"

#include "core/smbname.h"

#include <algorithm>

namespace Penumbra::Vm {

namespace {

QStringList namesOf(QString path)
{
    return path.replace(QLatin1Char('/'), QLatin1Char('\\')).split(QLatin1Char('\\'), Qt::SkipEmptyParts);
}

QString keyOf(const QStringList &names)
{
    return foldedName(names.join(QLatin1Char('\\')));
}

} // namespace

ShareIndex::ShareIndex(const QList<ShareFiles> &shares, const std::function<bool(const QString &)> &isThisServer)
    : m_shares(shares)
    , m_isThisServer(isThisServer)
{
    for (int share = 0; share < shares.size(); ++share) {
        const QString name = foldedName(shares.at(share).share.share());
        if (!m_byName.contains(name))
            m_byName.insert(name, share);
        const QString &path = shares.at(share).namespacePath;
        m_namespacePaths.append(path.isEmpty() ? std::nullopt : std::optional(namesOf(path)));
        if (m_namespacePaths.last())
            m_byNamespacePath[keyOf(*m_namespacePaths.last())].append(share);
    }
    m_overlaps.fill(false, shares.size());
    for (int share = 0; share < shares.size(); ++share) {
        if (!m_namespacePaths.at(share))
            continue;
        QStringList prefix = *m_namespacePaths.at(share);
        for (;; prefix.removeLast()) {
            for (const int other : m_byNamespacePath.value(keyOf(prefix))) {
                if (other != share)
                    m_overlaps[other] = m_overlaps[share] = true;
            }
            if (prefix.isEmpty())
                break;
        }
    }
}

QString ShareIndex::unc(const Place &place) const
{
    const QString share = m_shares.at(place.share).share.toString();
    return place.entry == FileTree::root ? share : share + QLatin1Char('\\') + tree(place).path(place.entry);
}

std::optional<QStringList> ShareIndex::namespaceNames(const Place &place) const
{
    const auto &base = m_namespacePaths.at(place.share);
    if (!base)
        return std::nullopt;
    QStringList names;
    const FileTree &files = tree(place);
    for (FileTree::Index at = place.entry; at != FileTree::root; at = files.parent(at))
        names.append(files.name(at));
    std::reverse(names.begin(), names.end());
    return *base + names;
}

QList<Place> ShareIndex::everywhere(const Place &place) const
{
    QList<Place> places {place};
    if (!m_overlaps.at(place.share))
        return places;
    const QStringList names = *namespaceNames(place);
    QStringList prefix = names;
    for (;; prefix.removeLast()) {
        for (const int share : m_byNamespacePath.value(keyOf(prefix))) {
            if (share == place.share)
                continue;
            FileTree::Index at = FileTree::root;
            for (qsizetype next = prefix.size(); next < names.size() && at != FileTree::none; ++next)
                at = m_shares.at(share).tree->child(at, names.at(next));
            if (at != FileTree::none)
                places.append({share, at});
        }
        if (prefix.isEmpty())
            return places;
    }
}

Place ShareIndex::canonical(const Place &place) const
{
    if (!m_overlaps.at(place.share))
        return place;
    const auto known = m_canonical.constFind(place.key());
    if (known != m_canonical.constEnd())
        return *known;
    const QList<Place> places = everywhere(place);
    const Place best = *std::min_element(places.begin(), places.end(), [this](const Place &left, const Place &right) {
        const qsizetype leftDepth = m_namespacePaths.at(left.share)->size();
        const qsizetype rightDepth = m_namespacePaths.at(right.share)->size();
        return leftDepth != rightDepth ? leftDepth < rightDepth : left.share < right.share;
    });
    m_canonical.insert(place.key(), best);
    return best;
}

Place ShareIndex::in(int share, const Place &place) const
{
    if (share == place.share)
        return place;
    for (const Place &other : everywhere(place)) {
        if (other.share == share)
            return other;
    }
    return {};
}

bool ShareIndex::isThisServer(const QString &server) const
{
    const auto known = m_servers.constFind(server);
    if (known != m_servers.constEnd())
        return *known;
    const bool answer = m_isThisServer(server);
    m_servers.insert(server, answer);
    return answer;
}

Destination ShareIndex::inShare(int share, const QStringList &components) const
{
    const ShareFiles &files = m_shares.at(share);
    Destination destination;
    destination.path = files.share.toString();
    if (!components.isEmpty())
        destination.path += QLatin1Char('\\') + components.join(QLatin1Char('\\'));
    FileTree::Index at = FileTree::root;
    for (const QString &name : components) {
        const FileTree::Index next = files.tree->child(at, name);
        if (next == FileTree::none) {
            const bool entered = files.tree->isDirectory(at) || files.tree->kind(at) == EntryKind::File;
            const bool seen = entered && !files.unseen.contains(at) && !files.unseen.contains(FileTree::root);
            destination.kind = seen || files.absent.contains(keyOf(components)) ? Destination::Kind::Missing
                                                                                : Destination::Kind::Elsewhere;
            return destination;
        }
        at = next;
    }
    destination.kind = Destination::Kind::Found;
    destination.place = {share, at};
    return destination;
}

Destination ShareIndex::inNamespace(const QStringList &components) const
{
    Destination best;
    QStringList prefix = components;
    for (;; prefix.removeLast()) {
        for (const int share : m_byNamespacePath.value(keyOf(prefix))) {
            const Destination found = inShare(share, components.mid(prefix.size()));
            if (found.kind == Destination::Kind::Found)
                return found;
            if (found.kind == Destination::Kind::Missing && best.kind != Destination::Kind::Missing)
                best = found;
        }
        if (prefix.isEmpty())
            return best;
    }
}

Destination ShareIndex::follow(const QString &text, const Place &directory) const
{
    const MachinePath path = MachinePath::parse(text);
    Destination destination;
    if (path.kind == MachinePath::Kind::Unc && isThisServer(path.server)) {
        const int share = m_byName.value(foldedName(path.share), -1);
        if (share >= 0) {
            destination = inShare(share, path.components);
            // Where a link or another volume cut the share short, a share beyond may go on.
            if (destination.kind == Destination::Kind::Elsewhere && m_overlaps.at(share)) {
                const Destination beyond = inNamespace(*m_namespacePaths.at(share) + path.components);
                if (beyond.kind == Destination::Kind::Found)
                    return beyond;
            }
            return destination;
        }
    } else if (path.kind == MachinePath::Kind::Relative) {
        const FileTree &files = tree(directory);
        FileTree::Index at = directory.entry;
        qsizetype next = 0;
        for (; next < path.components.size() && path.components.at(next) == QLatin1String("..") && at != FileTree::root;
             ++next)
            at = files.parent(at);
        QStringList names;
        const QStringList rest = path.components.mid(next);
        const bool leaves = !rest.isEmpty() && rest.first() == QLatin1String("..");
        std::optional<QStringList> base = namespaceNames({directory.share, at});
        if (!leaves) {
            for (FileTree::Index up = at; up != FileTree::root; up = files.parent(up))
                names.prepend(files.name(up));
        } else if (base) {
            names = *base;
        } else {
            destination.path = text;
            return destination;
        }
        for (const QString &name : rest) {
            if (name != QLatin1String(".."))
                names.append(name);
            else if (!names.isEmpty())
                names.removeLast();
        }
        destination = leaves ? inNamespace(names) : inShare(directory.share, names);
        if (destination.path.isEmpty())
            destination.path = text;
        return destination;
    }
    destination.path = text;
    return destination;
}

} // namespace Penumbra::Vm
