// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/jsonreader.h"

#include "core/failure.h"
#include "lab/fault.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace Penumbra::Lab {

namespace {

constexpr double largestExact = 9007199254740992.0; // 2^53: JSON numbers are doubles

std::optional<quint64> toInteger(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > largestExact || std::floor(number) != number)
        return std::nullopt;
    return quint64(number);
}

/// "64 MiB" in bytes.
std::optional<quint64> toSize(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,15}) ?(B|KiB|MiB|GiB|TiB)\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    static const QStringList units {QStringLiteral("B"), QStringLiteral("KiB"), QStringLiteral("MiB"),
                                    QStringLiteral("GiB"), QStringLiteral("TiB")};
    constexpr int bitsPerUnit = 10;
    const int shift = bitsPerUnit * int(units.indexOf(match.captured(2)));
    const quint64 count = match.captured(1).toULongLong();
    if (count > (std::numeric_limits<quint64>::max() >> shift))
        return std::nullopt;
    return count << shift;
}

} // namespace

void refuseMember(const QString &path, const QString &whatToDo)
{
    throw Error(FailureKind::InvalidInput, QStringLiteral("read"), path, {}, whatToDo);
}

JsonReader::JsonReader(const QJsonObject &object, const QString &where)
    : m_object(object)
    , m_where(where)
{
}

QString JsonReader::path(const QString &member) const
{
    return m_where.isEmpty() ? member : m_where + QLatin1Char('.') + member;
}

void JsonReader::refuse(const QString &member, const QString &whatToDo) const
{
    refuseMember(path(member), whatToDo);
}

std::optional<QJsonValue> JsonReader::find(const QString &member, bool needed)
{
    m_known.insert(member);
    const auto found = m_object.find(member);
    if (found != m_object.end())
        return QJsonValue(*found);
    if (needed)
        refuse(member, QStringLiteral("it is missing: add it"));
    return std::nullopt;
}

QString JsonReader::string(const QString &member, const std::optional<QString> &otherwise)
{
    const auto value = find(member, !otherwise);
    if (!value)
        return *otherwise;
    if (!value->isString())
        refuse(member, QStringLiteral("it must be a string"));
    return value->toString();
}

QString JsonReader::matching(const QString &member, const QString &pattern, const QString &rule,
                             const std::optional<QString> &otherwise)
{
    if (otherwise && !has(member))
        return string(member, otherwise);
    const QString text = string(member);
    const QRegularExpression expression(QStringLiteral("\\A(?:%1)\\z").arg(pattern),
                                        QRegularExpression::DontCaptureOption);
    if (!expression.match(text).hasMatch())
        refuse(member, QStringLiteral("\"%1\" must be %2").arg(text, rule));
    return text;
}

int JsonReader::oneOf(const QString &member, const QStringList &choices, std::optional<int> otherwise)
{
    if (otherwise && !find(member, false))
        return *otherwise;
    const qsizetype index = choices.indexOf(string(member));
    if (index < 0)
        refuse(member, QStringLiteral("it must be one of %1").arg(choices.join(QStringLiteral(", "))));
    return int(index);
}

bool JsonReader::boolean(const QString &member, bool otherwise)
{
    const auto value = find(member, false);
    if (value && !value->isBool())
        refuse(member, QStringLiteral("it must be true or false"));
    return value ? value->toBool() : otherwise;
}

quint64 JsonReader::integer(const QString &member, quint64 least, quint64 most, std::optional<quint64> otherwise)
{
    const auto value = find(member, !otherwise);
    if (!value)
        return *otherwise;
    const auto number = toInteger(*value);
    if (!number || *number < least || *number > most)
        refuse(member, QStringLiteral("it must be a whole number from %1 to %2").arg(least).arg(most));
    return *number;
}

quint64 JsonReader::size(const QString &member, quint64 least, quint64 most, std::optional<quint64> otherwise)
{
    const auto value = find(member, !otherwise);
    if (!value)
        return *otherwise;
    const auto bytes = value->isString() ? toSize(value->toString()) : toInteger(*value);
    if (!bytes)
        refuse(member, QStringLiteral("it must be a number of bytes, or a text such as \"64 MiB\""));
    if (*bytes < least || *bytes > most)
        refuse(member, QStringLiteral("it must be from %1 to %2 bytes").arg(least).arg(most));
    return *bytes;
}

quint32 JsonReader::status(const QString &member, quint32 otherwise)
{
    const auto value = find(member, false);
    if (!value)
        return otherwise;
    if (const auto number = toInteger(*value); number && *number <= std::numeric_limits<quint32>::max())
        return quint32(*number);
    const auto status = parseStatus(value->toString());
    if (!value->isString() || !status)
        refuse(member,
               QStringLiteral("it must be a status by name or number, such as FSRVP_E_BAD_STATE or 0x80042301"));
    return *status;
}

QJsonObject JsonReader::object(const QString &member)
{
    const QJsonValue found = value(member);
    if (!found.isObject())
        refuse(member, QStringLiteral("it must be an object in braces"));
    return found.toObject();
}

void JsonReader::objects(const QString &member, const std::function<void(const QJsonObject &, const QString &)> &each)
{
    const auto value = find(member, false);
    if (!value)
        return;
    if (!value->isArray())
        refuse(member, QStringLiteral("it must be a list in brackets"));
    qsizetype index = 0;
    for (const QJsonValue entry : value->toArray()) {
        const QString name = QStringLiteral("%1[%2]").arg(member).arg(index++);
        if (!entry.isObject())
            refuse(name, QStringLiteral("it must be an object in braces"));
        each(entry.toObject(), path(name));
    }
}

QStringList JsonReader::strings(const QString &member)
{
    const auto value = find(member, false);
    if (!value)
        return {};
    if (!value->isArray())
        refuse(member, QStringLiteral("it must be a list in brackets"));
    QStringList texts;
    for (const QJsonValue entry : value->toArray()) {
        if (!entry.isString())
            refuse(QStringLiteral("%1[%2]").arg(member).arg(texts.size()), QStringLiteral("it must be a string"));
        texts += entry.toString();
    }
    return texts;
}

QJsonValue JsonReader::value(const QString &member)
{
    return *find(member, true);
}

void JsonReader::finish() const
{
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        if (!m_known.contains(member.key()))
            refuse(member.key(), QStringLiteral("there is no such member here: correct its name, or remove it"));
    }
}

} // namespace Penumbra::Lab
