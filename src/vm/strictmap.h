// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCborMap>
#include <QStringList>
#include <QUuid>

namespace Penumbra::Vm {

/// Reads a CBOR map that has to be exactly what was agreed on: each function takes one key's value. All throw Error(ProtocolError) when the
/// key is missing or its value is of another type or out of range.
class StrictMap
{
public:
    /// what: how errors call the map, "disk".
    StrictMap(const QCborMap &map, const QString &what);

    QString text(const QString &key);
    quint64 number(const QString &key, quint64 largest = quint64(std::numeric_limits<qint64>::max()));
    bool flag(const QString &key);
    QUuid guid(const QString &key); ///< as guidText() writes it
    QStringList texts(const QString &key);
    QList<QUuid> guids(const QString &key);
    QCborMap map(const QString &key);
    /// The index of a text in names.
    template<typename Enum>
    Enum choice(const QString &key, const QStringList &names)
    {
        return Enum(choiceIndex(key, names));
    }
    /// Throws when there are keys that nobody took.
    void end() const;

    static QString guidText(const QUuid &guid);

private:
    QCborValue take(const QString &key);
    qsizetype choiceIndex(const QString &key, const QStringList &names);
    [[noreturn]] void refuse(const QString &key) const;

    QCborMap m_rest;
    QString m_what;
};

} // namespace Penumbra::Vm
