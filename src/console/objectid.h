// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCborArray>
#include <QHashFunctions>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUuid>

class QMimeData;

namespace Penumbra::Console {

/// What an object of the console is. Groups are the nodes that gather the shares or volumes of an SVM.
enum class ObjectKind : quint8 {
    None,
    System,
    Svm,
    Shares, ///< all shares of an SVM
    Volumes, ///< all volumes of an SVM
    Share,
    Volume,
    Machine,
    ShadowCopySet,
    ShadowCopy,
    Snapshot,
    Folder, ///< in a share, a copy or a previous version
    File, ///< likewise
    Job,
    Finding,
};

/// Which object is meant: its kind and the ids that the storage system itself gives it. It survives every refresh, and it is all that
/// selections, drags and pages hold; what is known about the object is looked up.
struct ObjectId
{
    ObjectKind kind = ObjectKind::None;
    QUuid system; ///< KnownSystem::id
    QString svm; ///< Storage::Svm::id
    QString share; ///< Storage::Share::id; of a share, and of what lies in one
    QString item; ///< volume, set, copy, snapshot, finding: its own id; machine, job: its GUID
    QString path; ///< folder, file: from the share's root, with backslashes; machine: of its configuration, likewise

    bool operator==(const ObjectId &) const = default;
    bool isNull() const { return kind == ObjectKind::None; }

    static ObjectId ofSystem(const QUuid &system);
    static ObjectId ofSvm(const QUuid &system, const QString &svm);
    static ObjectId ofShares(const QUuid &system, const QString &svm);
    static ObjectId ofVolumes(const QUuid &system, const QString &svm);
    static ObjectId ofShare(const QUuid &system, const QString &svm, const QString &share);
    static ObjectId ofVolume(const QUuid &system, const QString &svm, const QString &volume);
    static ObjectId ofMachine(const ObjectId &share, const QUuid &machine, const QString &configuration);
    static ObjectId ofJob(const QUuid &job);

    /// The system, SVM or share that this object belongs to; null when it belongs to none.
    ObjectId systemId() const;
    ObjectId svmId() const;
    ObjectId shareId() const;
    /// Whether an object is this one or lies in it, as far as ids tell (an SVM contains its volumes and shares; a share its machines).
    bool contains(const ObjectId &other) const;

    QCborArray toCbor() const;
    /// Reads what toCbor() wrote; null for anything else.
    static ObjectId fromCbor(const QCborArray &array);
};

size_t qHash(const ObjectId &id, size_t seed = 0);

/// The MIME type of dragged objects: a CBOR array of identities.
QString objectMimeType();
/// Identities for a drag or the clipboard, with their names as plain text.
void putObjects(QMimeData &data, const QList<ObjectId> &ids, const QStringList &names);
/// Those in MIME data; empty when there are none or they cannot be understood.
QList<ObjectId> objectsIn(const QMimeData *data);

} // namespace Penumbra::Console

Q_DECLARE_METATYPE(Penumbra::Console::ObjectId)
