// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/ontapquery.h"

#include "lab/ontaperror.h"

#include <QJsonArray>

#include <algorithm>

namespace Penumbra::Lab {

namespace {

bool readBoolean(const QString &name, const QString &value)
{
    if (value != QLatin1String("true") && value != QLatin1String("false"))
        throw OntapError::invalidValue(name, value, QStringLiteral("true or false"));
    return value == QLatin1String("true");
}

qint64 readNumber(const QString &name, const QString &value, qint64 least, qint64 most)
{
    bool valid = false;
    const qint64 number = value.toLongLong(&valid);
    if (!valid || number < least || number > most)
        throw OntapError::invalidValue(name, value, QStringLiteral("%1 to %2").arg(least).arg(most));
    return number;
}

} // namespace

OntapQuery::OntapQuery(const QUrlQuery &query, const OntapSchema &schema, Answer answer, const QStringList &own)
    : m_returnRecords(answer != Answer::Change)
{
    bool named = false;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (own.contains(name))
            m_own.insert(name, value);
        else
            readParameter(name, value, schema, answer);
        named = named || name == QLatin1String("fields");
    }
    for (const OntapField &field : schema.fields()) {
        if (field.cost == OntapField::Identity
            || (!named && answer != Answer::Collection && field.cost == OntapField::Normal))
            add(field.name);
    }
}

void OntapQuery::readParameter(const QString &name, const QString &value, const OntapSchema &schema, Answer answer)
{
    if (name == QLatin1String("fields")) {
        readFields(value, schema);
    } else if (name == QLatin1String("return_timeout")) {
        m_returnTimeout = std::chrono::seconds(readNumber(name, value, 0, 120));
    } else if (name == QLatin1String("return_records")) {
        m_returnRecords = readBoolean(name, value);
    } else if (answer != Answer::Collection) {
        throw OntapError::unexpectedArgument(name);
    } else if (name == QLatin1String("max_records")) {
        m_maxRecords = readNumber(name, value, 1, 1'000'000);
    } else if (name == QLatin1String("order_by")) {
        readOrder(value, schema);
    } else if (name == QLatin1String("start.cursor")) {
        m_cursor = value;
    } else if (name == QLatin1String("start.index")) {
        m_start = readNumber(name, value, 0, std::numeric_limits<qint32>::max());
    } else if (const OntapField *field = schema.find(name)) {
        m_filters += OntapFilter(*field, value);
        m_used += name;
    } else {
        throw OntapError::unexpectedArgument(name);
    }
}

void OntapQuery::readFields(const QString &value, const OntapSchema &schema)
{
    const QStringList names = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : names) {
        const QString name = part.trimmed();
        if (name == QLatin1String("*") || name == QLatin1String("**")) {
            for (const OntapField &field : schema.fields()) {
                if (name.size() == 2 || field.cost != OntapField::Expensive)
                    add(field.name);
            }
            continue;
        }
        const QStringList known = schema.below(name);
        if (known.isEmpty())
            throw OntapError::invalidValue(QStringLiteral("fields"), name, QStringLiteral("a field of this endpoint"));
        for (const QString &field : known)
            add(field);
    }
}

void OntapQuery::readOrder(const QString &value, const OntapSchema &schema)
{
    const QString self = QStringLiteral("order_by");
    const QStringList parts = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList words = part.simplified().split(QLatin1Char(' '));
        const OntapField *field = schema.find(words.first());
        const QString direction = words.size() == 1 ? QStringLiteral("asc") : words[1];
        if (!field)
            throw OntapError::invalidValue(self, words.first(), QStringLiteral("a field of this endpoint"));
        if (words.size() > 2 || (direction != QLatin1String("asc") && direction != QLatin1String("desc")))
            throw OntapError::invalidValue(self, part, QStringLiteral("a field, then asc or desc"));
        m_order += Order {field->type, field->name.split(QLatin1Char('.')), direction == QLatin1String("desc")};
        m_used += field->name;
    }
}

void OntapQuery::add(const QString &field)
{
    m_fields += field;
    Selection *node = &m_selection;
    const QStringList path = field.split(QLatin1Char('.'));
    for (const QString &name : path)
        node = &node->children[name];
}

bool OntapQuery::needs(const QString &field) const
{
    const auto concerns = [&field](const QString &name) {
        return name == field || name.startsWith(field + QLatin1Char('.'));
    };
    return std::any_of(m_fields.cbegin(), m_fields.cend(), concerns)
        || std::any_of(m_used.cbegin(), m_used.cend(), concerns);
}

bool OntapQuery::matches(const QJsonObject &record) const
{
    return std::all_of(m_filters.cbegin(), m_filters.cend(),
                       [&record](const OntapFilter &filter) { return filter.matches(record); });
}

QJsonValue OntapQuery::project(const QJsonValue &value, const Selection &selection)
{
    if (selection.children.isEmpty())
        return value;
    if (value.isArray()) {
        QJsonArray elements;
        const QJsonArray all = value.toArray();
        for (const QJsonValue &element : all)
            elements.append(project(element, selection));
        return elements;
    }
    const QJsonObject object = value.toObject();
    QJsonObject chosen;
    for (auto child = selection.children.cbegin(); child != selection.children.cend(); ++child) {
        const auto member = object.constFind(child.key());
        if (member != object.constEnd())
            chosen.insert(child.key(), project(member.value(), child.value()));
    }
    return chosen;
}

QJsonObject OntapQuery::select(const QJsonObject &record) const
{
    return project(record, m_selection).toObject();
}

OntapQuery::SortKey OntapQuery::sortKey(const QJsonObject &record) const
{
    SortKey key;
    for (const Order &order : m_order) {
        const QJsonValue value = valuesAt(record, order.path).value(0, QJsonValue(QJsonValue::Undefined));
        const bool time = order.type == FieldType::Time && !value.isUndefined();
        key += time ? QJsonValue(QDateTime::fromString(value.toString(), Qt::ISODate).toMSecsSinceEpoch()) : value;
    }
    return key;
}

bool OntapQuery::before(const SortKey &left, const SortKey &right) const
{
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        const QJsonValue &a = left[i];
        const QJsonValue &b = right[i];
        if (a.isUndefined() != b.isUndefined())
            return b.isUndefined();
        const FieldType type = m_order[i].type == FieldType::Time ? FieldType::Integer : m_order[i].type;
        const auto comparison = compareValues(type, a, b);
        if (comparison != 0)
            return m_order[i].descending ? comparison > 0 : comparison < 0;
    }
    return false;
}

bool OntapQuery::flag(const QString &name) const
{
    return hasParameter(name) && readBoolean(name, parameter(name));
}

} // namespace Penumbra::Lab
