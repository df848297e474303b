// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/inventorycbor.h"

#include <QCborArray>

#include <limits>
#include <type_traits>

namespace Penumbra::Storage {

namespace {

// Each type is described once, over a writer and a reader.

template<typename C>
void code(C &c, Svm &svm)
{
    c("id", svm.id);
    c("name", svm.name);
    c("running", svm.running);
    c("smbServer", svm.smbServer);
    c("domain", svm.domain);
    c("host", svm.host);
    c("port", svm.port);
    c("addresses", svm.addresses);
    c("aliases", svm.aliases);
    c("shadowCopy", svm.shadowCopy);
    c("shadowCopyDepth", svm.shadowCopyDepth);
    c("fsrvpVersion", svm.fsrvpVersion);
}

template<typename C>
void code(C &c, Volume &volume)
{
    c("id", volume.id);
    c("svm", volume.svm);
    c("name", volume.name);
    c("junctionPath", volume.junctionPath);
    c("parent", volume.parent);
    c("isRoot", volume.isRoot);
    c("state", volume.state);
    c("type", volume.type);
    c("securityStyle", volume.securityStyle);
    c("size", volume.size);
    c("used", volume.used);
    c("snapshotPolicy", volume.snapshotPolicy);
}

template<typename C>
void code(C &c, Share &share)
{
    c("id", share.id);
    c("svm", share.svm);
    c("name", share.name);
    c("path", share.path);
    c("comment", share.comment);
    c("hidden", share.hidden);
    c("volume", share.volume);
    c("pathInVolume", share.pathInVolume);
    c("volumesBelow", share.volumesBelow);
    c("continuouslyAvailable", share.continuouslyAvailable);
    c("encrypted", share.encrypted);
    c("showsPreviousVersions", share.showsPreviousVersions);
    c("showsSnapshots", share.showsSnapshots);
    c("shadowCopySupported", share.shadowCopySupported);
    c("shadowCopied", share.shadowCopied);
    c("exposedFrom", share.exposedFrom);
    c("shadowCopy", share.shadowCopy);
}

template<typename C>
void code(C &c, Snapshot &snapshot)
{
    c("id", snapshot.id);
    c("volume", snapshot.volume);
    c("name", snapshot.name);
    c("created", snapshot.created);
    c("comment", snapshot.comment);
    c("size", snapshot.size);
    c("owners", snapshot.owners);
    c("state", snapshot.state);
    c("expires", snapshot.expires);
}

template<typename C>
void code(C &c, ShadowCopy &copy)
{
    c("id", copy.id);
    c("set", copy.set);
    c("svm", copy.svm);
    c("share", copy.share);
    c("volume", copy.volume);
    c("keepsSnapshots", copy.keepsSnapshots);
}

template<typename C>
void code(C &c, InventoryNote &note)
{
    c("id", note.id);
    c("failure", note.failure);
}

template<typename C>
void code(C &c, Inventory &inventory)
{
    c("system", inventory.system);
    c("kind", inventory.kind);
    c("name", inventory.name);
    c("version", inventory.version);
    c("asOf", inventory.asOf);
    c("svms", inventory.svms);
    c("volumes", inventory.volumes);
    c("shares", inventory.shares);
    c("snapshots", inventory.snapshots);
    c("shadowCopies", inventory.shadowCopies);
    c("notes", inventory.notes);
}

class Writer
{
public:
    template<typename T>
    void operator()(const char *name, T &value)
    {
        m_map[QLatin1String(name)] = written(value);
    }
    const QCborMap &map() const { return m_map; }

private:
    static QCborValue written(const QString &text) { return text; }
    static QCborValue written(bool value) { return value; }
    static QCborValue written(SystemKind kind) { return systemKindName(kind); }
    static QCborValue written(QStringList &texts) { return QCborArray::fromStringList(texts); }
    static QCborValue written(const Failure &failure) { return failure.toCbor(); }
    static QCborValue written(const QUuid &id)
    {
        return id.isNull() ? QCborValue(QCborValue::Null) : QCborValue(id.toString(QUuid::WithoutBraces));
    }
    static QCborValue written(const QDateTime &time)
    {
        return time.isValid() ? QCborValue(time.toUTC().toString(Qt::ISODateWithMs)) : QCborValue(QCborValue::Null);
    }
    template<typename T>
    static QCborValue written(const std::optional<T> &value)
    {
        return value ? written(*value) : QCborValue(QCborValue::Null);
    }
    template<typename T, typename = std::enable_if_t<std::is_integral_v<T> && !std::is_same_v<T, bool>>>
    static QCborValue written(T value)
    {
        return qint64(value);
    }
    template<typename T>
    static QCborValue written(QList<T> &objects)
    {
        QCborArray array;
        for (T &object : objects) {
            Writer writer;
            code(writer, object);
            array.append(writer.map());
        }
        return array;
    }

    QCborMap m_map;
};

class Reader
{
public:
    explicit Reader(const QCborMap &map)
        : m_map(map)
    {
    }

    template<typename T>
    void operator()(const char *name, T &value)
    {
        m_good = m_good && read(m_map.value(QLatin1String(name)), value);
    }
    bool isGood() const { return m_good; }

private:
    static bool read(const QCborValue &value, QString &text)
    {
        text = value.toString();
        return value.isString();
    }
    static bool read(const QCborValue &value, bool &flag)
    {
        flag = value.toBool();
        return value.isBool();
    }
    static bool read(const QCborValue &value, SystemKind &kind)
    {
        kind = value.toString() == systemKindName(SystemKind::Ontap) ? SystemKind::Ontap : SystemKind::Smb;
        return value.toString() == systemKindName(kind);
    }
    static bool read(const QCborValue &value, QStringList &texts)
    {
        const QCborArray array = value.toArray();
        for (const QCborValue &text : array) {
            if (!text.isString())
                return false;
            texts.append(text.toString());
        }
        return value.isArray();
    }
    static bool read(const QCborValue &value, Failure &failure)
    {
        failure = Failure::fromCbor(value.toMap());
        return value.isMap();
    }
    static bool read(const QCborValue &value, QUuid &id)
    {
        id = QUuid(value.toString());
        return value.isNull() || !id.isNull();
    }
    static bool read(const QCborValue &value, QDateTime &time)
    {
        time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
        return value.isNull() || time.isValid();
    }
    template<typename T>
    static bool read(const QCborValue &value, std::optional<T> &inner)
    {
        return value.isNull() || read(value, inner.emplace());
    }
    template<typename T>
    static std::enable_if_t<std::is_integral_v<T> && !std::is_same_v<T, bool>, bool> read(const QCborValue &value,
                                                                                          T &number)
    {
        const qint64 got = value.toInteger(-1);
        number = T(got);
        return value.isInteger() && got >= 0 && quint64(got) <= quint64(std::numeric_limits<T>::max());
    }
    template<typename T>
    static bool read(const QCborValue &value, QList<T> &objects)
    {
        const QCborArray array = value.toArray();
        for (const QCborValue &element : array) {
            Reader reader(element.toMap());
            T object;
            code(reader, object);
            if (!reader.isGood())
                return false;
            objects.append(object);
        }
        return value.isArray();
    }

    QCborMap m_map;
    bool m_good = true;
};

template<typename Object>
QCborMap mapOf(Object object)
{
    Writer writer;
    code(writer, object);
    return writer.map();
}

} // namespace

QCborMap toCbor(const Svm &svm)
{
    return mapOf(svm);
}

QCborMap toCbor(const Volume &volume)
{
    return mapOf(volume);
}

QCborMap toCbor(const Share &share)
{
    return mapOf(share);
}

QCborMap toCbor(const Snapshot &snapshot)
{
    return mapOf(snapshot);
}

QCborMap toCbor(const ShadowCopy &copy)
{
    return mapOf(copy);
}

QCborMap toCbor(const Inventory &inventory)
{
    return mapOf(inventory);
}

std::optional<Inventory> inventoryFromCbor(const QCborMap &map)
{
    Reader reader(map);
    Inventory inventory;
    code(reader, inventory);
    return reader.isGood() ? std::optional(inventory) : std::nullopt;
}

} // namespace Penumbra::Storage
