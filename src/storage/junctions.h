// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/inventory.h"

#include <QHash>

namespace Penumbra::Storage {

/// Where a path of an SVM's namespace lies.
struct NamespacePlace
{
    QString volume; ///< id
    QString path; ///< inside it, without leading slash; empty: its root
};

/// The mounted volumes of one SVM by their junction paths.
class JunctionMap
{
public:
    JunctionMap(const Inventory &inventory, const QString &svm);

    /// Nothing for a path that is not absolute, or when no volume is mounted above it.
    std::optional<NamespacePlace> placeOf(const QString &path) const;
    /// The volume on which another is mounted; empty for the root.
    QString parentOf(const QString &junctionPath) const;

private:
    QHash<QString, QString> m_volumes; ///< ids by the path's components, each led by a slash; the root is ""
};

/// Puts a share into a volume, whatever the other junction paths say. Where it lies there shows only when the volume's junction path leads to
/// the share; else, and for null, share's volume is unknown.
void putInto(Share &share, const Volume *volume);

/// A path's components, each led by a slash, so that equal paths have equal text: "/" is "". Nothing when it is not an absolute path.
std::optional<QString> normalPath(const QString &path);

} // namespace Penumbra::Storage
