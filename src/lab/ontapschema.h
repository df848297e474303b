// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace Penumbra::Lab {

enum class FieldType { String, Integer, Boolean, Time };

/// A field of an endpoint's records, by its dotted name. Through an array the name goes on: "acls.permission".
struct OntapField
{
    enum Cost {
        Identity, ///< always there
        Normal, ///< with fields=* and in the answer about one record
        Expensive, ///< only when named, or with fields=**
    };
    QString name;
    FieldType type = FieldType::String;
    Cost cost = Normal;
};

/// The fields an endpoint knows.
class OntapSchema
{
public:
    OntapSchema(std::initializer_list<OntapField> fields)
        : m_fields(fields)
    {
    }
    const QList<OntapField> &fields() const { return m_fields; }
    const OntapField *find(const QString &name) const;
    /// The field of that name, or all fields below it ("svm").
    QStringList below(const QString &name) const;

private:
    QList<OntapField> m_fields;
};

/// The value of a field in a record; arrays on the way give one value per element. Undefined values are left out.
QList<QJsonValue> valuesAt(const QJsonValue &record, const QStringList &path);

} // namespace Penumbra::Lab
