// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/ontapschema.h"

#include <QDateTime>

#include <compare>

namespace Penumbra::Lab {

/// One query on a field: `vs1`, `vm_*`, `a|b`, `!x` (none of them), `<5`, `>=5`, `1..5`, `null`, `"a|b"` (literal). A
/// field with several values (an array) matches when one of them does.
class OntapFilter
{
public:
    /// Throws OntapError for what does not fit the field's type.
    OntapFilter(const OntapField &field, const QString &query);

    bool matches(const QJsonValue &record) const;

private:
    struct Term
    {
        enum class Kind { Pattern, Literal, Null, Less, LessOrEqual, Greater, GreaterOrEqual, Range };
        Kind kind = Kind::Literal;
        QString text;
        QJsonValue low;
        QJsonValue high;
    };
    Term parseTerm(const QString &text) const;
    QJsonValue typed(const QString &text) const;
    bool matches(const Term &term, const QList<QJsonValue> &values) const;
    bool matches(const Term &term, const QJsonValue &value) const;

    OntapField m_field;
    QStringList m_path;
    bool m_negated = false;
    QList<Term> m_terms;
};

/// Orders two values of a field: numbers and booleans by value, times by instant, the rest by code point.
std::weak_ordering compareValues(FieldType type, const QJsonValue &left, const QJsonValue &right);
/// Whether a text matches a pattern whose only special character is `*`. Takes time proportional to the product of both
/// lengths at worst.
bool matchesPattern(QStringView pattern, QStringView text);

} // namespace Penumbra::Lab
