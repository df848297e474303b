// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/inventorycache.h"

#include "storage/inventorycbor.h"

#include <QCborValue>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace Penumbra::Storage {

namespace {

constexpr qint64 largestFile = 512 * 1024 * 1024; // bytes
constexpr int formatVersion = 1;

} // namespace

QString InventoryCache::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + QStringLiteral("/penumbra/inventories");
}

InventoryCache::InventoryCache(const QString &folder)
    : m_folder(folder)
{
}

QString InventoryCache::fileOf(const QUuid &system) const
{
    return QStringLiteral("%1/%2.cbor").arg(m_folder, system.toString(QUuid::WithoutBraces));
}

std::optional<Inventory> InventoryCache::load(const QUuid &system) const
{
    QFile file(fileOf(system));
    if (system.isNull() || !file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return std::nullopt;
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(file.readAll(), &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    const QCborMap map = value.toMap();
    if (map.value(QStringLiteral("version")).toInteger() != formatVersion)
        return std::nullopt;
    auto inventory = inventoryFromCbor(map.value(QStringLiteral("inventory")).toMap());
    return inventory && inventory->system == system ? inventory : std::nullopt;
}

void InventoryCache::save(const Inventory &inventory) const
{
    if (!QDir().mkpath(m_folder))
        throw Error(FailureKind::AccessDenied, QStringLiteral("create directory"), m_folder);
    const QCborMap map {{QStringLiteral("version"), formatVersion}, {QStringLiteral("inventory"), toCbor(inventory)}};
    const QByteArray bytes = map.toCborValue().toCbor();
    QSaveFile file(fileOf(inventory.system));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(FailureKind::SystemError, QStringLiteral("write"), file.fileName(), file.errorString());
}

void InventoryCache::forget(const QUuid &system) const
{
    QFile::remove(fileOf(system));
}

} // namespace Penumbra::Storage
