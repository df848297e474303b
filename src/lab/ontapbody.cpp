// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/ontapbody.h"

#include "lab/ontaperror.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Penumbra::Lab {

namespace {

/// A value as it stands in a message.
QString shown(const QJsonValue &value)
{
    QJsonArray list;
    list.append(value);
    const QByteArray text = QJsonDocument(list).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

} // namespace

OntapBody::OntapBody(const QByteArray &json)
{
    if (json.trimmed().isEmpty())
        return;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        throw OntapError(
            400, QStringLiteral("262254"),
            QStringLiteral("Invalid JSON input: %1 at offset %2.").arg(problem.errorString()).arg(problem.offset));
    if (!document.isObject())
        throw OntapError(400, QStringLiteral("262254"), QStringLiteral("Invalid JSON input: an object is expected."));
    flatten({}, document.object());
}

void OntapBody::flatten(const QString &prefix, const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = prefix + member.key();
        if (member.key() == QLatin1String("_links"))
            continue;
        if (member.value().isObject() && !member.value().toObject().isEmpty())
            flatten(name + QLatin1Char('.'), member.value().toObject());
        else
            insert(name, member.value());
    }
}

void OntapBody::insert(const QString &name, const QJsonValue &value)
{
    if (m_members.contains(name))
        throw OntapError(400, QStringLiteral("262188"), QStringLiteral("Field \"%1\" was specified twice.").arg(name),
                         name);
    m_members.insert(name, value);
}

void OntapBody::allow(const QStringList &settable, const OntapSchema &known) const
{
    for (auto member = m_members.cbegin(); member != m_members.cend(); ++member) {
        if (settable.contains(member.key()))
            continue;
        throw known.find(member.key()) ? OntapError::notSettable(member.key())
                                       : OntapError::unexpectedArgument(member.key());
    }
}

std::optional<QString> OntapBody::string(const QString &field) const
{
    if (!has(field))
        return std::nullopt;
    const QJsonValue value = m_members.value(field);
    if (!value.isString() || value.toString().contains(QChar(u'\0')))
        throw OntapError::invalidValue(field, shown(value), QStringLiteral("text"));
    return value.toString();
}

QString OntapBody::requiredString(const QString &field) const
{
    const auto value = string(field);
    if (!value || value->isEmpty())
        throw OntapError::missingValue(field);
    return *value;
}

std::optional<bool> OntapBody::boolean(const QString &field) const
{
    if (!has(field))
        return std::nullopt;
    const QJsonValue value = m_members.value(field);
    if (!value.isBool())
        throw OntapError::invalidValue(field, shown(value), QStringLiteral("true or false"));
    return value.toBool();
}

std::optional<QStringList> OntapBody::strings(const QString &field) const
{
    if (!has(field))
        return std::nullopt;
    const QJsonValue value = m_members.value(field);
    if (!value.isArray())
        throw OntapError::invalidValue(field, shown(value), QStringLiteral("array of texts"));
    QStringList texts;
    const QJsonArray elements = value.toArray();
    for (const QJsonValue &element : elements) {
        if (!element.isString() || element.toString().contains(QChar(u'\0')))
            throw OntapError::invalidValue(field, shown(element), QStringLiteral("array of texts"));
        texts += element.toString();
    }
    return texts;
}

std::optional<QDateTime> OntapBody::time(const QString &field) const
{
    if (has(field) && m_members.value(field).isNull())
        return QDateTime();
    const auto text = string(field);
    if (!text)
        return std::nullopt;
    if (text->isEmpty())
        return QDateTime();
    QDateTime time = QDateTime::fromString(*text, Qt::ISODate);
    if (!time.isValid())
        throw OntapError::invalidValue(field, *text, QStringLiteral("ISO 8601 date and time"));
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

void OntapBody::add(const OntapQuery &query, const QStringList &parameters)
{
    for (const QString &name : parameters) {
        if (query.hasParameter(name))
            insert(name, query.parameter(name));
    }
}

} // namespace Penumbra::Lab
