// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/acknowledgements.h"

#include "core/filelock.h"
#include "core/guid.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace Penumbra::Validate {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024; ///< bytes

QJsonObject jsonOf(const FindingKey &key)
{
    return {{QStringLiteral("rule"), key.rule}, {QStringLiteral("system"), key.system},
            {QStringLiteral("svm"), key.svm},   {QStringLiteral("share"), key.share},
            {QStringLiteral("path"), key.path}, {QStringLiteral("machine"), guidText(key.machine)}};
}

FindingKey keyOf(const QJsonObject &json)
{
    return {json[QStringLiteral("rule")].toString(), json[QStringLiteral("system")].toString(),
            json[QStringLiteral("svm")].toString(),  json[QStringLiteral("share")].toString(),
            json[QStringLiteral("path")].toString(), QUuid(json[QStringLiteral("machine")].toString())};
}

} // namespace

QString Acknowledgements::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/penumbra/findings.json");
}

QString Acknowledgements::thisUser()
{
    for (const char *name : {"USER", "LOGNAME"}) {
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    }
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

Acknowledgements::Acknowledgements(const QString &path)
    : m_path(path)
{
}

Acknowledgements::Content Acknowledgements::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        throw Error(FailureKind::SystemError, QStringLiteral("read"), m_path, {}, file.errorString());
    const QByteArray bytes = file.read(largestFile + 1);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (bytes.size() > largestFile || error.error != QJsonParseError::NoError || !document.isObject())
        throw Error(FailureKind::InvalidInput, QStringLiteral("read"), m_path, {},
                    QStringLiteral("it is not the JSON that Penumbra writes there: mend it or move it away"));
    Content content;
    for (const QJsonValue &value : document[QStringLiteral("accepted")].toArray()) {
        const QJsonObject json = value.toObject();
        content.accepted.append({keyOf(json), json[QStringLiteral("reason")].toString(),
                                 json[QStringLiteral("by")].toString(),
                                 QDateTime::fromString(json[QStringLiteral("at")].toString(), Qt::ISODate).toUTC()});
    }
    for (const QJsonValue &value : document[QStringLiteral("shown")].toArray())
        content.shown.append(keyOf(value.toObject()));
    return content;
}

void Acknowledgements::write(const Content &content) const
{
    QJsonArray accepted;
    for (const Acknowledgement &each : content.accepted) {
        QJsonObject json = jsonOf(each.key);
        json[QStringLiteral("reason")] = each.reason;
        json[QStringLiteral("by")] = each.by;
        json[QStringLiteral("at")] = each.at.toUTC().toString(Qt::ISODateWithMs);
        accepted.append(json);
    }
    QJsonArray shown;
    for (const FindingKey &key : content.shown)
        shown.append(jsonOf(key));
    QSaveFile file(m_path);
    const QByteArray bytes =
        QJsonDocument(QJsonObject {{QStringLiteral("accepted"), accepted}, {QStringLiteral("shown"), shown}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(FailureKind::SystemError, QStringLiteral("write"), m_path, {}, file.errorString());
}

QList<Acknowledgement> Acknowledgements::list() const
{
    return read().accepted;
}

void Acknowledgements::remember(const Report &report)
{
    const FileLock lock = FileLock::beside(m_path);
    Content content = read();
    QList<FindingKey> shown;
    for (const ShareReport &share : report.shares) {
        for (const Finding &finding : share.findings + share.accepted)
            shown.append(finding.key);
    }
    QSet<QString> ids;
    QList<FindingKey> kept;
    for (const FindingKey &key : shown + content.shown) {
        const QString id = key.id();
        if (kept.size() == mostShown || ids.contains(id))
            continue;
        ids.insert(id);
        kept.append(key);
    }
    content.shown = kept;
    write(content);
}

QList<Acknowledgement> Acknowledgements::accept(const QStringList &ids, const QString &reason, const QString &by,
                                                const QDateTime &at)
{
    if (reason.trimmed().isEmpty())
        throw Error(FailureKind::InvalidInput, QStringLiteral("accept the finding"), ids.join(QLatin1Char(' ')), {},
                    QStringLiteral("give the reason with --reason"));
    const FileLock lock = FileLock::beside(m_path);
    Content content = read();
    QHash<QString, FindingKey> shown;
    for (const FindingKey &key : std::as_const(content.shown))
        shown.insert(key.id(), key);
    QList<Acknowledgement> acknowledgements;
    QSet<QString> accepted;
    for (const QString &id : ids) {
        if (accepted.contains(id))
            continue;
        accepted.insert(id);
        const auto found = shown.constFind(id);
        if (found == shown.cend())
            throw Error(
                FailureKind::NotFound, QStringLiteral("accept the finding"), id, {},
                QStringLiteral("no validation has shown a finding with this ID; run penumbractl validate first"));
        acknowledgements.append({*found, reason.trimmed(), by, at.toUTC()});
    }
    content.accepted.removeIf([&accepted](const Acknowledgement &each) { return accepted.contains(each.key.id()); });
    content.accepted += acknowledgements;
    write(content);
    return acknowledgements;
}

void Acknowledgements::revoke(const QStringList &ids)
{
    const FileLock lock = FileLock::beside(m_path);
    Content content = read();
    QSet<QString> left(ids.cbegin(), ids.cend());
    const QSet<QString> revoked = left;
    content.accepted.removeIf([&](const Acknowledgement &each) {
        const QString id = each.key.id();
        left.remove(id);
        return revoked.contains(id);
    });
    if (!left.isEmpty())
        throw Error(FailureKind::NotFound, QStringLiteral("revoke the acceptance of"), *left.cbegin(), {},
                    QStringLiteral("no accepted finding has this ID; penumbractl finding list shows them"));
    write(content);
}

} // namespace Penumbra::Validate
