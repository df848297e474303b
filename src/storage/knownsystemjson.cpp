// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/knownsystemjson.h"

#include "storage/fingerprint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Penumbra::Storage {

namespace {

constexpr int formatVersion = 1;
constexpr std::pair<SignInName::Source, const char *> sources[] = {
    {SignInName::Source::Ask, "ask"},
    {SignInName::Source::Keychain, "keychain"},
    {SignInName::Source::Kerberos, "kerberos"},
};

QJsonObject toJson(const SignInName &account)
{
    QJsonObject object {{QStringLiteral("user"), account.user}, {QStringLiteral("domain"), account.domain}};
    for (const auto &[source, name] : sources) {
        if (source == account.source)
            object[QStringLiteral("password")] = QLatin1String(name);
    }
    return object;
}

QJsonObject toJson(const KnownSystem &system)
{
    QJsonObject hosts;
    for (auto host = system.hosts.cbegin(); host != system.hosts.cend(); ++host)
        hosts[host.key()] = host.value();
    return {{QStringLiteral("id"), system.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), system.name},
            {QStringLiteral("kind"), systemKindName(system.kind)},
            {QStringLiteral("host"), system.host},
            {QStringLiteral("port"), system.port},
            {QStringLiteral("management"), toJson(system.management)},
            {QStringLiteral("smb"), toJson(system.smb)},
            {QStringLiteral("certificate"), fingerprintText(system.certificate)},
            {QStringLiteral("hosts"), hosts},
            {QStringLiteral("aliases"), QJsonArray::fromStringList(system.aliases)},
            {QStringLiteral("readOnly"), system.readOnly}};
}

/// Takes the members of an object one by one; what is left at the end is unknown.
class MemberReader
{
public:
    MemberReader(const QString &file, const QString &place, const QJsonValue &value)
        : m_file(file)
        , m_place(place)
        , m_object(value.toObject())
    {
        if (!value.isObject())
            fail({}, QStringLiteral("is not an object"));
    }

    QJsonValue take(const QString &name, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.take(name);
        if (value.isUndefined())
            fail(name, QStringLiteral("is missing"));
        if (value.type() != type)
            fail(name, QStringLiteral("is not what it should be"));
        return value;
    }
    QString string(const QString &name) { return take(name, QJsonValue::String).toString(); }
    MemberReader object(const QString &name)
    {
        return MemberReader(m_file, placeOf(name), take(name, QJsonValue::Object));
    }
    void finish() const
    {
        if (!m_object.isEmpty())
            fail(m_object.constBegin().key(), QStringLiteral("is unknown to this version of Penumbra"));
    }
    QString placeOf(const QString &name) const { return m_place.isEmpty() ? name : m_place + QLatin1Char('.') + name; }
    [[noreturn]] void fail(const QString &name, const QString &why) const
    {
        const QString place = name.isEmpty() ? m_place : placeOf(name);
        throw Error(FailureKind::InvalidInput, QStringLiteral("read"), m_file, {},
                    place.isEmpty() ? QStringLiteral("the file ") + why
                                    : QStringLiteral("member \"%1\" %2").arg(place, why));
    }
    const QJsonObject &rest() const { return m_object; }

private:
    QString m_file;
    QString m_place;
    QJsonObject m_object;
};

SignInName readAccount(MemberReader reader)
{
    SignInName account;
    account.user = reader.string(QStringLiteral("user"));
    account.domain = reader.string(QStringLiteral("domain"));
    const QString password = reader.string(QStringLiteral("password"));
    bool known = false;
    for (const auto &[source, name] : sources) {
        if (password == QLatin1String(name)) {
            account.source = source;
            known = true;
        }
    }
    if (!known)
        reader.fail(QStringLiteral("password"), QStringLiteral("is none of ask, keychain, kerberos"));
    reader.finish();
    return account;
}

SystemKind readKind(MemberReader &reader)
{
    const QString name = reader.string(QStringLiteral("kind"));
    for (const SystemKind kind : {SystemKind::Ontap, SystemKind::Smb}) {
        if (name == systemKindName(kind))
            return kind;
    }
    reader.fail(QStringLiteral("kind"), QStringLiteral("is neither ontap nor smb"));
}

QByteArray readCertificate(MemberReader &reader)
{
    const QString text = reader.string(QStringLiteral("certificate"));
    const auto fingerprint = fingerprintFrom(text);
    if (!text.isEmpty() && !fingerprint)
        reader.fail(QStringLiteral("certificate"), QStringLiteral("is no SHA-256 fingerprint"));
    return fingerprint.value_or(QByteArray());
}

KnownSystem readSystem(MemberReader reader)
{
    KnownSystem system;
    system.id = QUuid(reader.string(QStringLiteral("id")));
    if (system.id.isNull())
        reader.fail(QStringLiteral("id"), QStringLiteral("is no UUID"));
    system.name = reader.string(QStringLiteral("name"));
    system.kind = readKind(reader);
    system.host = reader.string(QStringLiteral("host"));
    const int port = reader.take(QStringLiteral("port"), QJsonValue::Double).toInt(-1);
    if (port < 0 || port > 65535)
        reader.fail(QStringLiteral("port"), QStringLiteral("is no port"));
    system.port = quint16(port);
    system.management = readAccount(reader.object(QStringLiteral("management")));
    system.smb = readAccount(reader.object(QStringLiteral("smb")));
    system.certificate = readCertificate(reader);
    MemberReader hosts = reader.object(QStringLiteral("hosts"));
    for (const QString &svm : hosts.rest().keys())
        system.hosts.insert(svm, hosts.string(svm));
    const QJsonArray aliases = reader.take(QStringLiteral("aliases"), QJsonValue::Array).toArray();
    for (const QJsonValue &alias : aliases) {
        if (!alias.isString())
            reader.fail(QStringLiteral("aliases"), QStringLiteral("is not what it should be"));
        system.aliases.append(alias.toString());
    }
    system.readOnly = reader.take(QStringLiteral("readOnly"), QJsonValue::Bool).toBool();
    reader.finish();
    return system;
}

} // namespace

QByteArray systemsToJson(const QList<KnownSystem> &systems)
{
    QJsonArray array;
    for (const KnownSystem &system : systems)
        array.append(toJson(system));
    return QJsonDocument(QJsonObject {{QStringLiteral("version"), formatVersion}, {QStringLiteral("systems"), array}})
        .toJson();
}

QList<KnownSystem> systemsFromJson(const QByteArray &text, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        throw Error(FailureKind::InvalidInput, QStringLiteral("read"), file, {},
                    QStringLiteral("it is not JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset));
    MemberReader reader(file, {}, document.isObject() ? QJsonValue(document.object()) : QJsonValue());
    if (reader.take(QStringLiteral("version"), QJsonValue::Double).toInt() != formatVersion)
        reader.fail(QStringLiteral("version"), QStringLiteral("is unknown to this version of Penumbra"));
    const QJsonArray array = reader.take(QStringLiteral("systems"), QJsonValue::Array).toArray();
    reader.finish();
    QList<KnownSystem> systems;
    for (qsizetype i = 0; i < array.size(); ++i)
        systems.append(readSystem(MemberReader(file, QStringLiteral("systems[%1]").arg(i), array.at(i))));
    return systems;
}

} // namespace Penumbra::Storage
