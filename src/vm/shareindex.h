// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/machine.h"
#include "vm/machinepath.h"

#include <QHash>

#include <optional>

namespace Penumbra::Vm {

/// A file or directory as one share shows it.
struct Place
{
    int share = -1;
    FileTree::Index entry = FileTree::none;

    bool isNull() const { return share < 0; }
    quint64 key() const { return quint64(quint32(share)) << 32 | entry; }
    bool operator==(const Place &) const = default;
};

/// Where a path leads.
struct Destination
{
    enum class Kind : quint8 {
        Found,
        Missing, ///< it would be in a share that was seen, and is not
        Elsewhere, ///< nobody looked there
    };
    Kind kind = Kind::Elsewhere;
    Place place; ///< Found only
    QString path; ///< UNC where it is known, else as it stands in the file
};

/// Finds files in shares of one server by what files say of each other. Shares may overlap: then one file has several places, of
/// which one is its canonical one. References the shares.
class ShareIndex
{
public:
    ShareIndex(const QList<ShareFiles> &shares, const std::function<bool(const QString &)> &isThisServer);

    const QList<ShareFiles> &shares() const { return m_shares; }
    const FileTree &tree(const Place &place) const { return *m_shares.at(place.share).tree; }
    /// \\server\share\path
    QString unc(const Place &place) const;

    /// The same for all places of a file.
    Place canonical(const Place &place) const;
    /// The same file in a share; null when the share does not show it.
    Place in(int share, const Place &place) const;
    /// All places of a file, the one given among them.
    QList<Place> everywhere(const Place &place) const;

    /// Follows a path from a directory. A relative one may leave the share when it is known where the share lies.
    Destination follow(const QString &text, const Place &directory) const;

private:
    Destination inShare(int share, const QStringList &components) const;
    Destination inNamespace(const QStringList &components) const;
    std::optional<QStringList> namespaceNames(const Place &place) const;
    bool isThisServer(const QString &server) const;

    const QList<ShareFiles> &m_shares;
    const std::function<bool(const QString &)> &m_isThisServer;
    mutable QHash<QString, bool> m_servers;
    QHash<QString, int> m_byName;
    QList<std::optional<QStringList>> m_namespacePaths;
    QHash<QString, QList<int>> m_byNamespacePath;
    QList<bool> m_overlaps;
    mutable QHash<quint64, Place> m_canonical;
};

} // namespace Penumbra::Vm
