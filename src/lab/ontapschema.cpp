// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/ontapschema.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Penumbra::Lab {

namespace {

void collect(const QJsonValue &value, const QStringList &path, qsizetype depth, QList<QJsonValue> &found)
{
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (const QJsonValue &element : elements)
            collect(element, path, depth, found);
    } else if (depth == path.size()) {
        if (!value.isUndefined() && !value.isNull())
            found += value;
    } else if (value.isObject()) {
        collect(value.toObject().value(path[depth]), path, depth + 1, found);
    }
}

} // namespace

const OntapField *OntapSchema::find(const QString &name) const
{
    for (const OntapField &field : m_fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

QStringList OntapSchema::below(const QString &name) const
{
    QStringList names;
    for (const OntapField &field : m_fields) {
        if (field.name == name || (field.name.startsWith(name) && field.name.at(name.size()) == QLatin1Char('.')))
            names += field.name;
    }
    return names;
}

QList<QJsonValue> valuesAt(const QJsonValue &record, const QStringList &path)
{
    QList<QJsonValue> found;
    collect(record, path, 0, found);
    return found;
}

} // namespace Penumbra::Lab
