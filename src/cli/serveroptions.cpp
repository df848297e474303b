// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/serveroptions.h"

#include "core/failure.h"
#include "storage/knownowner.h"

namespace Penumbra::Cli {

namespace {

[[noreturn]] void refuse(const QString &option, const QString &why)
{
    throw Error(FailureKind::InvalidInput, QStringLiteral("read option"), QStringLiteral("--") + option, {}, why);
}

template<typename Value>
Value choiceOption(const QCommandLineParser &options, const QString &name, Value preset,
                   const QMap<QString, Value> &choices)
{
    if (!options.isSet(name))
        return preset;
    const auto found = choices.find(options.value(name));
    if (found == choices.end())
        refuse(name, QStringLiteral("it is one of ") + QStringList(choices.keys()).join(QStringLiteral(", ")));
    return *found;
}

} // namespace

void addServerOptions(QCommandLineParser &parser)
{
    const QString seconds = QStringLiteral("seconds");
    addSignInOptions(parser);
    parser.addOption({{QStringLiteral("p"), QStringLiteral("port")},
                      QStringLiteral("The servers' SMB port (445)."),
                      QStringLiteral("number")});
    parser.addOption({QStringLiteral("rpc-security"), QStringLiteral("spnego (default), ntlmssp or kerberos."),
                      QStringLiteral("mechanism")});
    parser.addOption(
        {QStringLiteral("rpc-protection"), QStringLiteral("privacy (default) or integrity."), QStringLiteral("level")});
    parser.addOption(
        {QStringLiteral("accept-owner"),
         QStringLiteral(
             "Allow this machine, named by the server as the share's owner, to receive the sign-in. Repeatable."),
         QStringLiteral("machine")});
    parser.addOption(
        {QStringLiteral("prepare-timeout"), QStringLiteral("How long a server may prepare (1800)."), seconds});
    parser.addOption({QStringLiteral("commit-timeout"), QStringLiteral("How long a server may commit (60)."), seconds});
    parser.addOption(
        {QStringLiteral("expose-timeout"), QStringLiteral("How long a server may expose (1800)."), seconds});
    parser.addOption(
        {QStringLiteral("call-timeout"), QStringLiteral("How long any other call may take (180)."), seconds});
}

void addChangeOption(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("allow-changes"),
         QStringLiteral("Allow this command to change something on servers that are read-only for Penumbra.")});
}

milliseconds secondsOption(const QCommandLineParser &options, const QString &name, milliseconds preset)
{
    if (!options.isSet(name))
        return preset;
    bool ok = false;
    const double value = options.value(name).toDouble(&ok);
    if (!ok || !(value >= 0.001 && value <= 86'400)) // neither is "nan"
        refuse(name, QStringLiteral("it wants seconds, at least 0.001 and at most 86400"));
    return milliseconds(qint64(value * 1000));
}

quint16 portOption(const QCommandLineParser &options)
{
    const QString name = QStringLiteral("port");
    if (!options.isSet(name))
        return 445;
    const uint port = options.value(name).toUInt();
    if (port == 0 || port > 65535)
        refuse(name, QStringLiteral("it wants a number between 1 and 65535"));
    return quint16(port);
}

Fsrvp::Timeouts timeoutsOf(const QCommandLineParser &options)
{
    Fsrvp::Timeouts timeouts;
    timeouts.prepare = secondsOption(options, QStringLiteral("prepare-timeout"), timeouts.prepare);
    timeouts.commit = secondsOption(options, QStringLiteral("commit-timeout"), timeouts.commit);
    timeouts.expose = secondsOption(options, QStringLiteral("expose-timeout"), timeouts.expose);
    timeouts.call = secondsOption(options, QStringLiteral("call-timeout"), timeouts.call);
    return timeouts;
}

QList<std::pair<UncPath, quint16>> shareArguments(const CommandContext &context)
{
    const quint16 preset = portOption(context.options);
    QList<std::pair<UncPath, quint16>> shares;
    for (const QString &argument : context.arguments) {
        quint16 port = 0;
        const UncPath share = UncPath::parse(argument, &port);
        shares.append({share, port ? port : preset});
    }
    return shares;
}

AgentMaker::AgentMaker(const QCommandLineParser &options, Shadow::JobObserver *observer)
    : m_choice(SignInChoice::fromOptions(options))
    , m_timeouts(timeoutsOf(options))
    , m_acceptedOwners(options.values(QStringLiteral("accept-owner")))
    , m_allowChanges(options.optionNames().contains(QStringLiteral("allow-changes")))
    , m_observer(observer)
{
    m_mechanism = choiceOption<Rpc::Mechanism>(options, QStringLiteral("rpc-security"), m_mechanism,
                                               {{QStringLiteral("spnego"), Rpc::Mechanism::Spnego},
                                                {QStringLiteral("ntlmssp"), Rpc::Mechanism::Ntlmssp},
                                                {QStringLiteral("kerberos"), Rpc::Mechanism::Kerberos}});
    m_protection = choiceOption<Rpc::ProtectionLevel>(options, QStringLiteral("rpc-protection"), m_protection,
                                                      {{QStringLiteral("integrity"), Rpc::ProtectionLevel::Integrity},
                                                       {QStringLiteral("privacy"), Rpc::ProtectionLevel::Privacy}});
    if (m_choice.kerberos && m_mechanism == Rpc::Mechanism::Ntlmssp)
        refuse(QStringLiteral("rpc-security"), QStringLiteral("ntlmssp needs a password, not --kerberos"));
    if (!m_choice.kerberos && m_mechanism == Rpc::Mechanism::Kerberos)
        refuse(QStringLiteral("rpc-security"), QStringLiteral("kerberos needs --kerberos"));
}

Task<> AgentMaker::signIn(QStringList servers)
{
    for (const QString &server : servers) {
        const QString key = server.toCaseFolded();
        if (m_credentials.contains(key))
            continue;
        if (m_shared && !m_choice.keychain && !m_choice.hasOwn(server)) {
            m_credentials[key] = *m_shared;
            continue;
        }
        const Smb::Credentials credentials = co_await credentialsFor(m_choice.of(server), server);
        m_credentials[key] = credentials;
        if (!m_choice.hasOwn(server))
            m_shared = credentials;
    }
}

void AgentMaker::requireChanges(const Smb::Endpoint &endpoint) const
{
    if (m_allowChanges)
        return;
    Storage::requireChangesAllowed(Storage::knownOwnersOf(endpoint.server, endpoint.port), endpoint.server);
}

Shadow::Agent::Pointer AgentMaker::agentFor(const Smb::Endpoint &endpoint, Access access) const
{
    if (access == Access::Change)
        requireChanges(endpoint);
    Smb::ConnectOptions options;
    options.endpoint = endpoint;
    options.credentials = m_credentials.value(endpoint.server.toCaseFolded());
    options.mechanism = m_mechanism;
    options.protection = m_protection;
    options.allowChanges = access != Access::Look;
    return std::make_shared<Shadow::Agent>(options, m_timeouts, m_observer, m_acceptedOwners);
}

} // namespace Penumbra::Cli
