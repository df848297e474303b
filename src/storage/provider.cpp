// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/provider.h"

#include "storage/hostname.h"
#include "storage/ontapprovider.h"
#include "storage/smbnegotiation.h"
#include "storage/smbprovider.h"

#include <QJsonDocument>
#include <QTimer>

namespace Penumbra::Storage {

namespace {

constexpr milliseconds probeLimit {10'000};
constexpr milliseconds afterSmbAnswered {3'000};

/// What one side of a probe has come to.
struct Answer
{
    bool done = false;
    bool found = false;
    bool certain = false; ///< ONTAP, and nothing else, answers so
    Probe probe;
    std::optional<Failure> failure;
};

struct Probing
{
    Answer ontap;
    Answer smb;
    CancelSource stopOntap;
    CancelSource stopSmb;
};
using ProbingPointer = std::shared_ptr<Probing>;

/// Whether an answer to GET /api/cluster without a sign-in is that of ONTAP.
void judge(const OntapAnswer &answer, Answer &result)
{
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    const bool refused = answer.status == 401 || answer.status == 403;
    result.certain = (refused && object.contains(u"error"))
        || (answer.status == 200 && object.contains(u"uuid") && object.contains(u"version"));
    result.found = result.certain || answer.status == 401;
    result.probe.untrusted = answer.untrusted;
    result.probe.name = answer.status == 200 ? object[u"name"].toString() : QString();
}

Task<> lookForOntap(ProbingPointer probing, OntapEndpoint endpoint, Deadline deadline)
{
    try {
        const OntapClient::Pointer client = OntapClient::create(endpoint);
        const Smb::Wait wait {deadline, probing->stopOntap.token()};
        const OntapAnswer answer = co_await client->look(QStringLiteral("cluster"), wait);
        judge(answer, probing->ontap);
    } catch (const Error &error) {
        probing->ontap.failure = error.failure();
    }
    probing->ontap.done = true;
    probing->ontap.probe.kind = SystemKind::Ontap;
    probing->ontap.probe.port = endpoint.port;
    if (probing->ontap.certain)
        probing->stopSmb.cancel();
}

Task<> lookForSmb(ProbingPointer probing, QString host, quint16 port, Deadline deadline)
{
    try {
        const Smb::Wait wait {deadline, probing->stopSmb.token()};
        co_await negotiateSmb(host, port, wait);
        probing->smb.found = true;
    } catch (const Error &error) {
        probing->smb.failure = error.failure();
    }
    probing->smb.done = true;
    probing->smb.probe.kind = SystemKind::Smb;
    probing->smb.probe.port = port;
}

/// The failure that says most about why nothing answered.
Failure tellingFailure(const Probing &probing, const QString &host)
{
    for (const FailureKind kind : {FailureKind::UnknownHost, FailureKind::TimedOut, FailureKind::Unreachable}) {
        for (const Answer *answer : {&probing.smb, &probing.ontap}) {
            if (answer->failure && answer->failure->kind == kind)
                return *answer->failure;
        }
    }
    return Failure {FailureKind::Unreachable,
                    QStringLiteral("connect to"),
                    host,
                    {},
                    QStringLiteral("neither ONTAP's REST API nor SMB answers there")};
}

} // namespace

Smb::ConnectOptions Provider::connectOptions(const Svm &svm) const
{
    Smb::ConnectOptions options;
    options.endpoint = {svm.host, svm.port};
    options.credentials = smbCredentials();
    if (m_onSession)
        options.onSession = [onSession = m_onSession, id = svm.id](const Smb::Capabilities &session) {
            onSession(id, session);
        };
    return options;
}

Smb::Credentials smbCredentialsOf(const KnownSystem &system, const Secret &password)
{
    Smb::Credentials credentials;
    credentials.user = system.smb.user;
    credentials.domain = system.smb.domain;
    credentials.password = password;
    credentials.kerberos = system.smb.source == SignInName::Source::Kerberos;
    return credentials;
}

Provider::Pointer makeProvider(const KnownSystem &system, const SystemSecrets &secrets)
{
    switch (system.kind) {
    case SystemKind::Ontap:
        return std::make_shared<OntapProvider>(system, secrets);
    case SystemKind::Smb:
        break;
    }
    return std::make_shared<SmbProvider>(system, secrets);
}

Task<Probe> probe(QString host, quint16 port, Smb::Wait wait)
{
    if (!isPossibleHost(host))
        throw Error(FailureKind::InvalidInput, QStringLiteral("connect to"), host, {},
                    QStringLiteral("this is neither a server's name nor an address"));
    const Deadline own = deadlineIn(probeLimit);
    const Deadline deadline = own < wait.deadline ? own : wait.deadline;
    const auto probing = std::make_shared<Probing>();
    const auto registration = wait.cancel.onCancel([probing] {
        probing->stopOntap.cancel();
        probing->stopSmb.cancel();
    });
    OntapEndpoint endpoint;
    endpoint.host = host;
    endpoint.port = port ? port : 443;
    const Task<> ontap = lookForOntap(probing, endpoint, deadline);
    const Task<> smb = lookForSmb(probing, host, port ? port : 445, deadline);
    co_await smb;
    // A filtered HTTPS port answers nothing: what SMB has found need not wait for all of it.
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, [probing] { probing->stopOntap.cancel(); });
    if (probing->smb.found)
        patience.start(afterSmbAnswered);
    co_await ontap;
    wait.cancel.throwIfCancelled("connect to");
    if (probing->ontap.certain || (probing->ontap.found && !probing->smb.found))
        co_return Probe(probing->ontap.probe);
    if (!probing->smb.found)
        throw Error(tellingFailure(*probing, host));
    co_return Probe(probing->smb.probe);
}

} // namespace Penumbra::Storage
