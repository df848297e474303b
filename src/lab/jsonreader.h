// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Penumbra::Lab {

/// Reads one JSON object member by member and knows where it is. Every function throws Error(InvalidInput) whose object is
/// the member's path, "svms[1].shares[0].path", and whose detail says what to write instead. A function without a value for
/// `otherwise` wants the member to be there.
class JsonReader
{
public:
    /// where: the object's own path; empty for the outermost one.
    JsonReader(const QJsonObject &object, const QString &where);

    bool has(const QString &member) const { return m_object.contains(member); }
    QString path(const QString &member) const;

    QString string(const QString &member, const std::optional<QString> &otherwise = {});
    /// A string that matches the whole pattern; `rule` describes it, as what comes after "must be".
    QString matching(const QString &member, const QString &pattern, const QString &rule,
                     const std::optional<QString> &otherwise = {});
    /// The index of the string among the choices.
    int oneOf(const QString &member, const QStringList &choices, std::optional<int> otherwise = {});
    bool boolean(const QString &member, bool otherwise);
    quint64 integer(const QString &member, quint64 least, quint64 most, std::optional<quint64> otherwise = {});
    /// Bytes: a number, or a string such as "64 MiB".
    quint64 size(const QString &member, quint64 least, quint64 most, std::optional<quint64> otherwise = {});
    /// A status of [MS-FSRVP] or [MS-ERREF] by name or number.
    quint32 status(const QString &member, quint32 otherwise);
    QJsonObject object(const QString &member);
    /// Calls `each` with every object of an array, and its path. An absent member is an empty array.
    void objects(const QString &member, const std::function<void(const QJsonObject &, const QString &)> &each);
    QStringList strings(const QString &member);
    QJsonValue value(const QString &member);

    /// Throws when the object has a member that nobody asked for: a typing error would otherwise go unseen.
    void finish() const;
    [[noreturn]] void refuse(const QString &member, const QString &whatToDo) const;

private:
    /// Nothing when the member is absent and may be.
    std::optional<QJsonValue> find(const QString &member, bool needed);

    QJsonObject m_object;
    QString m_where;
    QSet<QString> m_known;
};

/// Throws Error(InvalidInput) about a member of a lab file.
[[noreturn]] void refuseMember(const QString &path, const QString &whatToDo);

} // namespace Penumbra::Lab
