// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/svm.h"

#include "core/guid.h"
#include "lab/accounts.h"
#include "rpc/faults.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QPointer>
#include <QRandomGenerator>

namespace Penumbra::Lab {

using namespace Fsrvp;

namespace {

/// An address that no client of a loopback server has (TEST-NET-1).
const QString otherClient = QStringLiteral("192.0.2.1");

template<typename... Calls>
QString nameAt(quint16 opnum, const std::tuple<Calls...> *)
{
    QString name;
    ((Calls::opnum == opnum ? name = QLatin1String(Calls::name) : name), ...);
    return name;
}

QString callName(quint16 opnum)
{
    return nameAt(opnum, static_cast<const AllCalls *>(nullptr));
}

QByteArray garbage()
{
    QByteArray bytes(96, Qt::Uninitialized);
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    return bytes;
}

QJsonObject setToJson(const AgentSet &set)
{
    QJsonArray copies;
    for (const AgentCopy &copy : set.copies) {
        QJsonArray shares;
        for (const AgentMapping &mapping : copy.mappings)
            shares +=
                QJsonObject {{QStringLiteral("share"), mapping.share},
                             {QStringLiteral("exposed"), mapping.isExposed ? mapping.shadowCopyShareName : QString()}};
        copies += QJsonObject {{QStringLiteral("id"), guidText(copy.id)},
                               {QStringLiteral("volume"), copy.volume},
                               {QStringLiteral("shares"), shares}};
    }
    return {{QStringLiteral("id"), guidText(set.id)},
            {QStringLiteral("status"), agentSetStatusName(set.status)},
            {QStringLiteral("context"), QStringLiteral("0x%1").arg(set.context, 8, 16, QLatin1Char('0'))},
            {QStringLiteral("persistent"), set.isPersistent()},
            {QStringLiteral("copies"), copies}};
}

} // namespace

class Svm::Clock : public AgentClock
{
public:
    Clock() { m_elapsed.start(); }
    std::chrono::milliseconds now() override { return std::chrono::milliseconds(m_elapsed.elapsed()); }
    qint64 fileTime() override
    {
        constexpr qint64 from1601To1970 = 11'644'473'600'000; // milliseconds
        return (QDateTime::currentMSecsSinceEpoch() + from1601To1970) * 10'000;
    }
    QUuid newId() override { return QUuid::createUuid(); }

private:
    QElapsedTimer m_elapsed;
};

Svm::Svm(const Options &options, const Secret &password, FaultTable &faults)
    : m_options(options)
    , m_layout(options.directory)
    , m_faults(faults)
    , m_front(frontOptions(), password)
    , m_store(m_layout.store())
    , m_storage(options.description, m_layout, m_front, m_store)
    , m_clock(std::make_unique<Clock>())
    , m_pipe(QLatin1String(pipeName), {Fsrvp::interface}, options.credentials,
             [this](const PipeRequest &request, PipeServer::Reply reply) { answer(request, std::move(reply)); })
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_agent)
            m_agent->advance();
        rearm();
    });
    const QString name = options.description.name;
    connect(&m_pipe, &PipeServer::unsupported, this,
            [name](const QString &reason) { qWarning("%s: %s", qUtf8Printable(name), qUtf8Printable(reason)); });
    connect(&m_front, &SmbFront::ended, this,
            [name](const QString &reason) { qWarning("%s: %s", qUtf8Printable(name), qUtf8Printable(reason)); });
    m_storage.takeCommitFault = [this] {
        SvmStorage::CommitFault result;
        if (const auto fault = m_faults.takeCommit(m_options.description.name)) {
            if (fault->action == Fault::Action::FailCommit)
                result.status = fault->status;
            else
                result.milliseconds = fault->milliseconds;
        }
        return result;
    };
}

Svm::~Svm()
{
    killAgent();
}

FrontOptions Svm::frontOptions() const
{
    const SvmDescription &svm = m_options.description;
    FrontOptions front;
    front.address = svm.address;
    front.port = m_options.port;
    front.netbiosName = svm.smbServer;
    front.domain = m_options.domain;
    front.realm = m_options.realm;
    front.keytab = m_options.credentials.keytab;
    front.encryptionRequired = svm.encryption;
    front.directory = m_layout.samba();
    front.runtimeDirectory = m_options.runtimeDirectory;
    front.accounts = m_options.accounts;
    for (const ShareDescription &share : svm.shares) {
        const auto place = resolve(svm, share.path);
        if (!place)
            continue;
        FrontShare entry;
        entry.name = share.name;
        entry.path = m_layout.volume(place->volume);
        if (!place->path.isEmpty())
            entry.path += QLatin1Char('/') + place->path;
        entry.comment = share.comment;
        entry.browsable = !share.name.endsWith(QLatin1Char('$'));
        entry.followLinks = !svm.junctionReparse;
        entry.continuouslyAvailable = share.continuouslyAvailable;
        entry.previousVersions = share.showPreviousVersions ? m_layout.previousVersions(share.name) : QString();
        entry.permissions = share.permissions;
        front.shares += entry;
    }
    return front;
}

Task<> Svm::start()
{
    co_await startSmb();
    co_await startAgent();
}

Task<> Svm::stop()
{
    killAgent();
    m_storage.cancel();
    co_await m_storage.settle();
    co_await m_front.stop();
}

Task<> Svm::startSmb()
{
    m_pipe.close(); // its socket is where the front is about to make its own
    co_await m_storage.reconcileShares(true);
    if (m_agent)
        m_pipe.listen(m_front.pipeSocket());
}

Task<> Svm::startAgent()
{
    if (m_agent)
        co_return;
    const int generation = m_generation;
    co_await m_storage.settle();
    co_await m_storage.reconcileTrees();
    co_await m_storage.reconcileShares(false);
    if (generation != m_generation || m_agent)
        co_return;
    auto agent = std::make_unique<Agent>(m_options.description.profile, m_storage, m_store, *m_clock);
    agent->changed = [this] { rearm(); };
    agent->initialize();
    m_agent = std::move(agent);
    rearm();
    co_await m_storage.settle(); // what it removed
    if (generation == m_generation && m_front.isRunning())
        m_pipe.listen(m_front.pipeSocket());
}

void Svm::killAgent()
{
    ++m_generation;
    m_pipe.close();
    m_timer.stop();
    m_storage.abandon();
    m_agent.reset();
}

QList<AgentSet> Svm::sets() const
{
    return m_agent ? m_agent->sets() : QList<AgentSet>();
}

void Svm::expireTimer()
{
    if (m_agent)
        m_agent->expireSequenceTimer();
}

void Svm::holdSet()
{
    const AgentCaller caller {otherClient, true};
    quint32 status = FSRVP_E_BAD_STATE;
    if (m_agent) {
        m_agent->call<SetContext>(caller, {CTX_BACKUP}, [&status](const SetContext::Out &out) { status = out.result; });
        StartShadowCopySet::In in;
        in.clientShadowCopySetId = QUuid::createUuid();
        if (status == ZERO)
            m_agent->call<StartShadowCopySet>(caller, in,
                                              [&status](const StartShadowCopySet::Out &out) { status = out.result; });
    }
    if (status != ZERO)
        throw Error(FailureKind::SharingViolation, QStringLiteral("begin a set of another client on"),
                    m_options.description.name, statusName(status));
}

void Svm::releaseSet()
{
    if (m_agent && m_agent->contextClient() == otherClient)
        m_agent->expireSequenceTimer();
}

void Svm::rearm()
{
    const auto deadline = m_agent ? m_agent->nextDeadline() : std::nullopt;
    if (!deadline)
        return m_timer.stop();
    m_timer.start(std::max(std::chrono::milliseconds(0), *deadline - m_clock->now()));
}

// Calls

AgentCaller Svm::callerOf(const PipeRequest &request) const
{
    AgentCaller caller;
    caller.address = request.clientAddress;
    if (request.request.authenticated) {
        // A ticket of another realm that ours trusts names nobody here.
        const QString peer = request.request.peerName;
        const qsizetype at = peer.lastIndexOf(QLatin1Char('@'));
        const bool foreign = request.request.mechanism != Rpc::Mechanism::Ntlmssp && at > 0
            && !m_options.realm.isEmpty() && peer.mid(at + 1) != m_options.realm;
        const auto account = foreign ? std::nullopt : findAccount(m_options.accounts, peer);
        caller.authorized = account && !account->groups.isEmpty();
    }
    return caller;
}

void Svm::answer(const PipeRequest &request, PipeServer::Reply reply)
{
    const auto fault = m_faults.takeCall(m_options.description.name, callName(request.request.opnum));
    if (!fault)
        return dispatch(request, reply);
    switch (fault->action) {
    case Fault::Action::Refuse: {
        const auto refused =
            refusal(request.request.opnum, request.request.syntax, request.request.stub, fault->status);
        return reply({PipeAnswer::Kind::Stub, refused.stub, refused.fault});
    }
    case Fault::Action::Drop:
        return reply({PipeAnswer::Kind::Drop, {}, 0});
    case Fault::Action::Garbage:
        return reply({PipeAnswer::Kind::Garbage, garbage(), 0});
    default:
        QTimer::singleShot(fault->milliseconds, this, [this, request, reply] { dispatch(request, reply); });
    }
}

void Svm::dispatch(const PipeRequest &request, const PipeServer::Reply &reply)
{
    if (!m_agent)
        return reply({PipeAnswer::Kind::Drop, {}, 0});
    const Rpc::ServerRequest &call = request.request;
    Fsrvp::dispatch(
        *m_agent, callerOf(request), call.opnum, call.syntax, call.stub, [reply](const AgentAnswer &answer) {
            reply({answer.fault ? PipeAnswer::Kind::Fault : PipeAnswer::Kind::Stub, answer.stub, answer.fault});
        });
}

QJsonObject Svm::status() const
{
    const SvmDescription &svm = m_options.description;
    QJsonArray shares;
    for (const ShareDescription &share : svm.shares)
        shares += QJsonObject {{QStringLiteral("name"), share.name}, {QStringLiteral("path"), share.path}};
    QJsonArray volumes;
    for (const VolumeDescription &volume : svm.volumes)
        volumes += QJsonObject {{QStringLiteral("name"), volume.name},
                                {QStringLiteral("junctionPath"), volume.junctionPath},
                                {QStringLiteral("snapshots"), m_store.snapshots(volume.name).size()}};
    QJsonArray setsJson;
    for (const AgentSet &set : sets())
        setsJson += setToJson(set);
    return {{QStringLiteral("name"), svm.name},
            {QStringLiteral("smbServer"), svm.smbServer},
            {QStringLiteral("address"), svm.address},
            {QStringLiteral("port"), m_options.port},
            {QStringLiteral("profile"), svm.profile.name},
            {QStringLiteral("shares"), shares},
            {QStringLiteral("volumes"), volumes},
            {QStringLiteral("sets"), setsJson},
            {QStringLiteral("contextClient"), m_agent ? m_agent->contextClient() : QString()},
            {QStringLiteral("diskFull"), m_storage.diskFull},
            {QStringLiteral("smbd"), m_front.isRunning()},
            {QStringLiteral("agent"), m_agent != nullptr}};
}

} // namespace Penumbra::Lab
