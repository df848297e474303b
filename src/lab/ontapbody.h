// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/ontapquery.h"

#include <QJsonValue>
#include <QMap>

#include <optional>

namespace Penumbra::Lab {

/// The JSON body of a change. Members are named by their dotted names, whether the client nested them or not:
/// {"svm":{"name":"vs1"}} and {"svm.name":"vs1"} are the same. Everything throws OntapError naming the field.
class OntapBody
{
public:
    /// An empty body is an empty object.
    explicit OntapBody(const QByteArray &json);

    /// Refuses every member that is not named; those of `known` as fields that cannot be set.
    void allow(const QStringList &settable, const OntapSchema &known = {}) const;
    bool isEmpty() const { return m_members.isEmpty(); }
    bool has(const QString &field) const { return m_members.contains(field); }

    std::optional<QString> string(const QString &field) const;
    QString requiredString(const QString &field) const;
    std::optional<bool> boolean(const QString &field) const;
    std::optional<QStringList> strings(const QString &field) const;
    /// UTC; a text without a zone is UTC. An empty text or null is an invalid time: none.
    std::optional<QDateTime> time(const QString &field) const;

    /// Takes parameters of the URL as members.
    void add(const OntapQuery &query, const QStringList &parameters);

private:
    void flatten(const QString &prefix, const QJsonObject &object);
    void insert(const QString &name, const QJsonValue &value);

    QMap<QString, QJsonValue> m_members;
};

} // namespace Penumbra::Lab
