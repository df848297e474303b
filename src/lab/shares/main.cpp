// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// penumbra-lab-shares SMB_CONF SHARE_INFO_TDB: the shares of one private Samba that come and go, in a process of their own
// because Samba's libraries are the process's alone. Not for people: SmbFront starts it. A request is a line of JSON on
// standard input, its answer a line on standard output; the end of the input ends it.
//
//   {"op": "grant", "shares": [{"name", "descriptor"}]}          where there are no permissions yet
//   {"op": "add", "shares": [{"name", "like", "parameters": [[key, value], ...]}]}
//   {"op": "seal", "names": [...], "smbd": PID}
//   {"op": "remove", "names": [...], "smbd": PID}
//   {"op": "guard", "groups": [PID, ...]}                        process groups to kill when the input ends
//   {"op": "list"}                                               answered by {"names": [...]}
//
// An answer with "failure" is Failure::toCbor() as JSON.

#include "core/failure.h"
#include "lab/shares/shareacls.h"
#include "lab/shares/shareregistry.h"
#include "lab/shares/smbdmessages.h"
#include "lab/shares/tallocframe.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>

#include <unistd.h>

using namespace Penumbra;
using namespace Penumbra::Lab;

namespace {

class Shares
{
public:
    Shares(const QString &configuration, const QString &permissions)
        : m_registry(configuration)
        , m_acls(permissions)
    {
    }

    QJsonObject serve(const QJsonObject &request);
    /// The lab has gone. The kernel has killed the servers with it, but not what they have forked and we have stopped.
    void killGuarded() const;

private:
    void grant(const QJsonArray &shares);
    void add(const QJsonArray &shares);
    void remove(const QStringList &names, pid_t smbd);

    ShareRegistry m_registry;
    ShareAcls m_acls;
    SmbdMessages m_messages;
    QList<pid_t> m_groups;
};

QStringList namesIn(const QJsonObject &request)
{
    QStringList names;
    for (const QJsonValue &name : request[QLatin1String("names")].toArray())
        names.append(name.toString());
    return names;
}

ShareRegistry::Share shareFrom(const QJsonObject &object)
{
    ShareRegistry::Share share;
    share.name = object[QLatin1String("name")].toString();
    for (const QJsonValue &parameter : object[QLatin1String("parameters")].toArray())
        share.parameters.append({parameter[0].toString(), parameter[1].toString()});
    return share;
}

QJsonObject Shares::serve(const QJsonObject &request)
{
    const QString operation = request[QLatin1String("op")].toString();
    const QJsonArray shares = request[QLatin1String("shares")].toArray();
    const QStringList names = namesIn(request);
    const auto smbd = pid_t(request[QLatin1String("smbd")].toInteger());
    if (operation == QLatin1String("grant")) {
        grant(shares);
    } else if (operation == QLatin1String("add")) {
        add(shares);
    } else if (operation == QLatin1String("seal")) {
        m_registry.setReadOnly(names);
        m_messages.closeShares(smbd, names);
    } else if (operation == QLatin1String("remove")) {
        remove(names, smbd);
    } else if (operation == QLatin1String("guard")) {
        m_groups.clear();
        for (const QJsonValue &group : request[QLatin1String("groups")].toArray())
            m_groups.append(pid_t(group.toInteger()));
    } else if (operation == QLatin1String("list")) {
        return {{QStringLiteral("names"), QJsonArray::fromStringList(m_registry.names())}};
    } else {
        throw Error(FailureKind::ProtocolError, QStringLiteral("serve"), operation);
    }
    return {};
}

void Shares::killGuarded() const
{
    for (const pid_t group : m_groups) {
        if (group > 1)
            killpg(group, SIGKILL);
    }
}

void Shares::grant(const QJsonArray &shares)
{
    for (const QJsonValue &share : shares) {
        const QString name = share[QLatin1String("name")].toString();
        if (!m_acls.has(name))
            m_acls.set(name, QByteArray::fromBase64(share[QLatin1String("descriptor")].toString().toLatin1()));
    }
}

void Shares::add(const QJsonArray &shares)
{
    QList<ShareRegistry::Share> added;
    for (const QJsonValue &value : shares) {
        added.append(shareFrom(value.toObject()));
        if (m_registry.has(added.last().name))
            throw Error(FailureKind::AlreadyExists, QStringLiteral("add share"), added.last().name);
    }
    // The permissions come first: no share is there without them, not even for an instant.
    try {
        for (const QJsonValue &value : shares)
            m_acls.copy(value[QLatin1String("like")].toString(), value[QLatin1String("name")].toString());
        m_registry.add(added);
    } catch (...) {
        for (const ShareRegistry::Share &share : added)
            m_acls.remove(share.name);
        throw;
    }
}

void Shares::remove(const QStringList &names, pid_t smbd)
{
    m_registry.remove(names);
    m_messages.closeShares(smbd, names);
    for (const QString &name : names)
        m_acls.remove(name);
}

void answer(int output, const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    for (qsizetype done = 0; done < line.size();) {
        const ssize_t count = write(output, line.constData() + done, size_t(line.size() - done));
        if (count <= 0)
            throw Error(FailureKind::ConnectionLost, QStringLiteral("answer"), QStringLiteral("the lab"));
        done += count;
    }
}

void run(int output, const QString &configuration, const QString &permissions)
{
    const TallocFrame whole;
    Shares shares(configuration, permissions);
    for (std::string line; std::getline(std::cin, line);) {
        const TallocFrame frame;
        QJsonObject result;
        try {
            result = shares.serve(QJsonDocument::fromJson(QByteArray::fromStdString(line)).object());
        } catch (const std::exception &) {
            const QCborMap failure = failureOf(std::current_exception()).toCbor();
            result = {{QStringLiteral("failure"), failure.toJsonObject()}};
        }
        answer(output, result);
    }
    shares.killGuarded();
}

} // namespace

int main(int count, char **arguments)
{
    std::signal(SIGPIPE, SIG_IGN);
    // Whatever a library prints must not end up between the answers.
    const int output = dup(STDOUT_FILENO);
    dup2(STDERR_FILENO, STDOUT_FILENO);
    if (count != 3) {
        std::fprintf(stderr, "penumbra-lab-shares is started by the reference server\n");
        return 2;
    }
    try {
        run(output, QFile::decodeName(arguments[1]), QFile::decodeName(arguments[2]));
    } catch (const std::exception &error) {
        std::fprintf(stderr, "penumbra-lab-shares: %s\n", error.what());
        return 1;
    }
    return 0;
}
