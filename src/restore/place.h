// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/uncpath.h"
#include "smb/session.h"

#include <QCborMap>

#include <optional>

namespace Penumbra::Restore {

/// Where a file or folder is: on a share, or on this computer.
struct Place
{
    std::optional<UncPath> unc;
    quint16 port = 445; ///< of the share's server
    QString local; ///< absolute, without a slash at its end

    /// Reads what is written on a command line. Throws Error(InvalidInput).
    static Place parse(const QString &text, quint16 presetPort);

    bool isLocal() const { return !unc; }
    QString toString() const;
    /// The same for the same file: on a share without regard to case.
    QString key() const;
    /// A share, or the root of this computer.
    bool isTop() const;
    /// The last component; of a share its name.
    QString name() const;
    /// The top is its own parent.
    Place parent() const;
    /// What is called so in this folder. Throws Error(InvalidInput), see checkName(): it never leads out of the folder.
    Place child(const QString &name) const;
    Place child(const QStringList &names) const;
    Place sibling(const QString &name) const { return parent().child(name); }
    Smb::Endpoint endpoint() const;
    /// What has free space of its own: the server with the share, or this computer's folder.
    QString rootKey() const;
    /// Whether a server can copy from here to there by itself: both lie in one share.
    bool isInSameShare(const Place &other) const;
    /// Whether this is the folder, or lies in it.
    bool isWithin(const Place &folder) const;

    QCborMap toCbor() const;
    /// Throws Error(InvalidInput) for what toCbor() did not make.
    static Place fromCbor(const QCborMap &map);
    bool operator==(const Place &other) const { return key() == other.key(); }
};

/// Throws Error(InvalidInput) unless this is one plain component of a path there: names come from servers. Never "..", a separator, a
/// control character, none of " | < > * ? : and on a share no dot or space at the end, which Windows cuts off.
void checkName(const QString &name, bool local);

/// Where files of a copy came from: share@{id} becomes the share, and an @GMT- component goes. Nothing when the place is neither in an
/// exposed share nor in a previous version.
std::optional<Place> originalOf(const Place &place);

} // namespace Penumbra::Restore
