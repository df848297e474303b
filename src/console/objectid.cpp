// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/objectid.h"

#include <QCborMap>
#include <QCborValue>
#include <QMimeData>

namespace Penumbra::Console {

namespace {

constexpr qsizetype members = 6;
constexpr qint64 lastKind = qint64(ObjectKind::Finding);

} // namespace

ObjectId ObjectId::ofSystem(const QUuid &system)
{
    ObjectId id;
    id.kind = ObjectKind::System;
    id.system = system;
    return id;
}

ObjectId ObjectId::ofSvm(const QUuid &system, const QString &svm)
{
    ObjectId id = ofSystem(system);
    id.kind = ObjectKind::Svm;
    id.svm = svm;
    return id;
}

ObjectId ObjectId::ofShares(const QUuid &system, const QString &svm)
{
    ObjectId id = ofSvm(system, svm);
    id.kind = ObjectKind::Shares;
    return id;
}

ObjectId ObjectId::ofVolumes(const QUuid &system, const QString &svm)
{
    ObjectId id = ofSvm(system, svm);
    id.kind = ObjectKind::Volumes;
    return id;
}

ObjectId ObjectId::ofShare(const QUuid &system, const QString &svm, const QString &share)
{
    ObjectId id = ofSvm(system, svm);
    id.kind = ObjectKind::Share;
    id.share = share;
    return id;
}

ObjectId ObjectId::ofVolume(const QUuid &system, const QString &svm, const QString &volume)
{
    ObjectId id = ofSvm(system, svm);
    id.kind = ObjectKind::Volume;
    id.item = volume;
    return id;
}

ObjectId ObjectId::ofMachine(const ObjectId &share, const QUuid &machine, const QString &configuration)
{
    ObjectId id = share;
    id.kind = ObjectKind::Machine;
    id.item = machine.toString(QUuid::WithoutBraces);
    id.path = configuration;
    return id;
}

ObjectId ObjectId::ofJob(const QUuid &job)
{
    ObjectId id;
    id.kind = ObjectKind::Job;
    id.item = job.toString(QUuid::WithoutBraces);
    return id;
}

ObjectId ObjectId::systemId() const
{
    return system.isNull() ? ObjectId() : ofSystem(system);
}

ObjectId ObjectId::svmId() const
{
    return svm.isEmpty() ? ObjectId() : ofSvm(system, svm);
}

ObjectId ObjectId::shareId() const
{
    return share.isEmpty() ? ObjectId() : ofShare(system, svm, share);
}

bool ObjectId::contains(const ObjectId &other) const
{
    switch (kind) {
    case ObjectKind::System:
        return other.system == system && !other.isNull();
    case ObjectKind::Svm:
        return other.system == system && other.svm == svm;
    case ObjectKind::Shares:
        return other == *this || (other.system == system && other.svm == svm && !other.share.isEmpty());
    case ObjectKind::Volumes:
        return other == *this || (other.kind == ObjectKind::Volume && other.system == system && other.svm == svm);
    case ObjectKind::Share:
        return other.system == system && other.svm == svm && other.share == share;
    default:
        return other == *this;
    }
}

QCborArray ObjectId::toCbor() const
{
    return {qint64(kind), system.toString(QUuid::WithoutBraces), svm, share, item, path};
}

ObjectId ObjectId::fromCbor(const QCborArray &array)
{
    const qint64 kind = array.at(0).toInteger(-1);
    if (array.size() != members || kind <= 0 || kind > lastKind)
        return {};
    for (qsizetype i = 1; i < members; ++i) {
        if (!array.at(i).isString())
            return {};
    }
    ObjectId id;
    id.kind = ObjectKind(kind);
    id.system = QUuid::fromString(array.at(1).toString());
    id.svm = array.at(2).toString();
    id.share = array.at(3).toString();
    id.item = array.at(4).toString();
    id.path = array.at(5).toString();
    return id;
}

size_t qHash(const ObjectId &id, size_t seed)
{
    return qHashMulti(seed, quint8(id.kind), id.system, id.svm, id.share, id.item, id.path);
}

QString objectMimeType()
{
    return QStringLiteral("application/x-penumbra-objects");
}

void putObjects(QMimeData &data, const QList<ObjectId> &ids, const QStringList &names)
{
    QCborArray all;
    for (const ObjectId &id : ids)
        all.append(id.toCbor());
    data.setData(objectMimeType(), QCborValue(all).toCbor());
    data.setText(names.join(QLatin1Char('\n')));
}

QList<ObjectId> objectsIn(const QMimeData *data)
{
    QList<ObjectId> ids;
    if (!data || !data->hasFormat(objectMimeType()))
        return ids;
    const QCborArray all = QCborValue::fromCbor(data->data(objectMimeType())).toArray();
    for (const QCborValue &each : all) {
        const ObjectId id = ObjectId::fromCbor(each.toArray());
        if (!id.isNull())
            ids.append(id);
    }
    return ids;
}

} // namespace Penumbra::Console
