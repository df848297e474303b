// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/strictmap.h"

#include "core/failure.h"

#include <QCborArray>

namespace Penumbra::Vm {

StrictMap::StrictMap(const QCborMap &map, const QString &what)
    : m_rest(map)
    , m_what(what)
{
}

QString StrictMap::text(const QString &key)
{
    const QCborValue value = take(key);
    if (!value.isString())
        refuse(key);
    return value.toString();
}

quint64 StrictMap::number(const QString &key, quint64 largest)
{
    const QCborValue value = take(key);
    if (!value.isInteger() || value.toInteger() < 0 || quint64(value.toInteger()) > largest)
        refuse(key);
    return quint64(value.toInteger());
}

bool StrictMap::flag(const QString &key)
{
    const QCborValue value = take(key);
    if (!value.isBool())
        refuse(key);
    return value.toBool();
}

QUuid StrictMap::guid(const QString &key)
{
    const QString written = text(key);
    const QUuid guid(written);
    if (guidText(guid) != written)
        refuse(key);
    return guid;
}

QStringList StrictMap::texts(const QString &key)
{
    const QCborValue value = take(key);
    if (!value.isArray())
        refuse(key);
    QStringList list;
    for (const QCborValue &entry : value.toArray()) {
        if (!entry.isString())
            refuse(key);
        list.append(entry.toString());
    }
    return list;
}

QList<QUuid> StrictMap::guids(const QString &key)
{
    QList<QUuid> list;
    for (const QString &written : texts(key)) {
        const QUuid guid(written);
        if (guidText(guid) != written)
            refuse(key);
        list.append(guid);
    }
    return list;
}

QCborMap StrictMap::map(const QString &key)
{
    const QCborValue value = take(key);
    if (!value.isMap())
        refuse(key);
    return value.toMap();
}

void StrictMap::end() const
{
    if (!m_rest.isEmpty())
        refuse(m_rest.begin().key().toString());
}

QString StrictMap::guidText(const QUuid &guid)
{
    return guid.toString(QUuid::WithoutBraces);
}

QCborValue StrictMap::take(const QString &key)
{
    if (!m_rest.contains(key))
        refuse(key);
    return m_rest.take(key);
}

qsizetype StrictMap::choiceIndex(const QString &key, const QStringList &names)
{
    const qsizetype index = names.indexOf(text(key));
    if (index < 0)
        refuse(key);
    return index;
}

void StrictMap::refuse(const QString &key) const
{
    throw Error(FailureKind::ProtocolError, QStringLiteral("read what the helper says of"), m_what, {},
                QStringLiteral("the value \"%1\" is missing, unknown or of another kind").arg(key));
}

} // namespace Penumbra::Vm
