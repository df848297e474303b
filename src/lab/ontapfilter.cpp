// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/ontapfilter.h"

#include "lab/ontaperror.h"

#include <algorithm>

namespace Penumbra::Lab {

namespace {

/// Splits at `|` outside of double quotes.
QStringList alternatives(const QString &query)
{
    QStringList parts {QString()};
    bool quoted = false;
    for (const QChar character : query) {
        if (character == QLatin1Char('"'))
            quoted = !quoted;
        if (character == QLatin1Char('|') && !quoted)
            parts += QString();
        else
            parts.last() += character;
    }
    return parts;
}

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
        return QStringLiteral("integer");
    case FieldType::Boolean:
        return QStringLiteral("true or false");
    case FieldType::Time:
        return QStringLiteral("ISO 8601 date and time");
    case FieldType::String:
        break;
    }
    return QStringLiteral("text");
}

} // namespace

std::weak_ordering compareValues(FieldType type, const QJsonValue &left, const QJsonValue &right)
{
    switch (type) {
    case FieldType::Integer:
        return left.toInteger() <=> right.toInteger();
    case FieldType::Boolean:
        return left.toBool() <=> right.toBool();
    case FieldType::Time:
        return QDateTime::fromString(left.toString(), Qt::ISODate).toMSecsSinceEpoch()
            <=> QDateTime::fromString(right.toString(), Qt::ISODate).toMSecsSinceEpoch();
    case FieldType::String:
        break;
    }
    return left.toString().compare(right.toString()) <=> 0;
}

bool matchesPattern(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == QLatin1Char('*')) {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == QLatin1Char('*'))
        ++p;
    return p == pattern.size();
}

OntapFilter::OntapFilter(const OntapField &field, const QString &query)
    : m_field(field)
    , m_path(field.name.split(QLatin1Char('.')))
    , m_negated(query.startsWith(QLatin1Char('!')))
{
    const QStringList parts = alternatives(m_negated ? query.mid(1) : query);
    for (const QString &part : parts)
        m_terms += parseTerm(part);
}

OntapFilter::Term OntapFilter::parseTerm(const QString &text) const
{
    using Kind = Term::Kind;
    if (text == QLatin1String("null"))
        return {Kind::Null, {}, {}, {}};
    static const std::pair<QLatin1String, Kind> comparisons[] = {{QLatin1String("<="), Kind::LessOrEqual},
                                                                 {QLatin1String(">="), Kind::GreaterOrEqual},
                                                                 {QLatin1String("<"), Kind::Less},
                                                                 {QLatin1String(">"), Kind::Greater}};
    for (const auto &[prefix, kind] : comparisons) {
        if (text.startsWith(prefix))
            return {kind, {}, typed(text.mid(prefix.size())), {}};
    }
    if (text.size() >= 2 && text.startsWith(QLatin1Char('"')) && text.endsWith(QLatin1Char('"')))
        return {Kind::Literal, {}, typed(text.mid(1, text.size() - 2)), {}};
    const qsizetype dots = m_field.type == FieldType::String ? -1 : text.indexOf(QLatin1String(".."));
    if (dots > 0)
        return {Kind::Range, {}, typed(text.left(dots)), typed(text.mid(dots + 2))};
    if (text.contains(QLatin1Char('*')) && (m_field.type == FieldType::String || text == QLatin1String("*")))
        return {Kind::Pattern, text, {}, {}};
    return {Kind::Literal, {}, typed(text), {}};
}

QJsonValue OntapFilter::typed(const QString &text) const
{
    bool valid = true;
    QJsonValue value = text;
    switch (m_field.type) {
    case FieldType::Integer:
        value = QJsonValue(text.toLongLong(&valid));
        break;
    case FieldType::Boolean:
        valid = text == QLatin1String("true") || text == QLatin1String("false");
        value = text == QLatin1String("true");
        break;
    case FieldType::Time:
        valid = QDateTime::fromString(text, Qt::ISODate).isValid();
        break;
    case FieldType::String:
        break;
    }
    if (!valid)
        throw OntapError::invalidValue(m_field.name, text, typeName(m_field.type));
    return value;
}

bool OntapFilter::matches(const QJsonValue &record) const
{
    const QList<QJsonValue> values = valuesAt(record, m_path);
    const bool any =
        std::any_of(m_terms.cbegin(), m_terms.cend(), [&](const Term &term) { return matches(term, values); });
    return any != m_negated;
}

bool OntapFilter::matches(const Term &term, const QList<QJsonValue> &values) const
{
    if (term.kind == Term::Kind::Null)
        return values.isEmpty();
    return std::any_of(values.cbegin(), values.cend(), [&](const QJsonValue &value) { return matches(term, value); });
}

bool OntapFilter::matches(const Term &term, const QJsonValue &value) const
{
    const auto order = [&](const QJsonValue &other) { return compareValues(m_field.type, value, other); };
    switch (term.kind) {
    case Term::Kind::Pattern:
        return term.text == QLatin1String("*") || matchesPattern(term.text, value.toString());
    case Term::Kind::Literal:
        return order(term.low) == 0;
    case Term::Kind::Null:
        return false;
    case Term::Kind::Less:
        return order(term.low) < 0;
    case Term::Kind::LessOrEqual:
        return order(term.low) <= 0;
    case Term::Kind::Greater:
        return order(term.low) > 0;
    case Term::Kind::GreaterOrEqual:
        return order(term.low) >= 0;
    case Term::Kind::Range:
        return order(term.low) >= 0 && order(term.high) <= 0;
    }
    return false;
}

} // namespace Penumbra::Lab
