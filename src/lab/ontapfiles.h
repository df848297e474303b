// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/ontapschema.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

/// What ONTAP tells about the files of a volume, read from the directory that plays the volume. Everything here blocks
/// and takes values: it runs in worker threads. No path leads out of the directory it is given, not through "..", nor
/// through a symbolic link.
namespace Penumbra::Lab::OntapFiles {

const OntapSchema &schema();

/// A directory on disk that is a volume, or one of its snapshots or copies.
struct Tree
{
    QString root;
    bool isSnapshot = false;
    QString prefix; ///< of paths in answers: ".snapshot/NAME"; empty for the live volume
    QSet<QString> junctions; ///< where other volumes are mounted, relative to the root
    QJsonObject common; ///< members that each record has: volume, svm
};

/// The path without empty and "." parts, with ".." taken back, relative. Throws OntapError when it leaves the volume.
QString cleanPath(const QString &path);

/// A directory's entries, "." and ".." first as in ONTAP, then by name; or the one record of what is no directory.
/// Throws OntapError(404).
QList<QJsonObject> list(const Tree &tree, const QString &path);
/// The record of the entry itself.
QJsonObject describe(const Tree &tree, const QString &path);

enum class Wanted { File, Directory };
/// The absolute path on disk of an existing file or directory. Throws OntapError: 404, or 400 for another type.
QString existing(const QString &root, const QString &path, Wanted wanted);
/// The absolute path on disk for an entry to be made; its folder exists and lies in the tree.
QString target(const QString &root, const QString &path);

/// Bytes that a tree occupies on disk; a file with several names counts once.
qint64 bytesUsed(const QString &root);
/// Makes a directory like another: mode and times, without content. One that is there is left as it is but for these.
void makeLike(const QString &source, const QString &target);

} // namespace Penumbra::Lab::OntapFiles
