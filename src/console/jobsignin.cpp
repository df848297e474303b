// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/jobsignin.h"

#include "storage/knownowner.h"

#include <algorithm>

namespace Penumbra::Console {

using Storage::KnownSystem;

namespace {

constexpr quint16 usualPort = 445;

bool isSame(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

bool isOf(const SystemView &view, const Smb::Endpoint &endpoint)
{
    const KnownSystem &system = view.system;
    const bool isNamed =
        isSame(system.host, endpoint.server) || system.aliases.contains(endpoint.server, Qt::CaseInsensitive);
    const quint16 port = system.port ? system.port : usualPort;
    if (system.kind == Storage::SystemKind::Smb && isNamed && port == endpoint.port)
        return true;
    return Storage::svmNamed(view.inventory, endpoint.server, endpoint.port) != nullptr
        || system.hosts.values().contains(endpoint.server);
}

/// Servers whose sign-ins are being found, one after the other.
struct Collection
{
    Workbench &workbench;
    QList<JobServer> servers;
    QObject *receiver;
    JobSignInHandler handler;
    qsizetype next = 0;
    JobSignIn found;
};

void goOn(const std::shared_ptr<Collection> &collection)
{
    if (collection->next >= collection->servers.size()) {
        collection->handler(collection->found, {});
        return;
    }
    const JobServer server = collection->servers[collection->next++];
    const SystemView *view = collection->workbench.systems().system(server.system);
    if (!view) {
        collection->handler(
            std::nullopt,
            Failure {FailureKind::NotFound, QStringLiteral("find storage system of"), server.server, {}, {}});
        return;
    }
    const KnownSystem system = view->system;
    if (system.smb.source == Storage::SignInName::Source::Kerberos) {
        const QString ticket = QStringLiteral("--kerberos");
        if (!collection->found.arguments.contains(ticket))
            collection->found.arguments.append(ticket);
        QMetaObject::invokeMethod(
            collection->receiver, [collection] { goOn(collection); }, Qt::QueuedConnection);
        return;
    }
    collection->workbench.signIn().secretsFor(
        system, SignIn::Interaction::Allowed, collection->receiver,
        [collection, server, system](const std::optional<Storage::SystemSecrets> &secrets, const Failure &failure) {
            if (!secrets) {
                collection->handler(std::nullopt, failure);
                return;
            }
            const QString prefix = server.server.isEmpty() ? QString() : server.server + QLatin1Char('=');
            collection->found.arguments += {QStringLiteral("--user"), prefix + accountText(system.smb)};
            collection->found.secrets.append(
                {server.server.isEmpty() ? QStringLiteral("--password-fd") : QStringLiteral("--password-fd=") + prefix,
                 secrets->smb});
            goOn(collection);
        });
}

} // namespace

QUuid systemOf(Workbench &workbench, const Smb::Endpoint &endpoint)
{
    const QList<SystemView> systems = workbench.systems().systems();
    for (const SystemView &view : systems) {
        if (isOf(view, endpoint))
            return view.system.id;
    }
    return {};
}

QList<JobServer> serversOf(const Workbench &workbench, const QList<QUuid> &systems)
{
    if (systems.size() == 1)
        return {{QString(), systems.constFirst()}};
    QList<JobServer> servers;
    for (const QUuid &id : systems) {
        const SystemView *view = workbench.systems().system(id);
        if (!view)
            continue;
        QStringList names = view->system.aliases + view->system.hosts.values();
        if (view->system.kind == Storage::SystemKind::Smb)
            names.append(view->system.host);
        for (const Storage::Svm &svm : view->inventory.svms)
            names += {svm.host, svm.smbServer};
        names.removeAll(QString());
        for (const QString &name : std::as_const(names))
            servers.append({name, id});
    }
    return servers;
}

void signInFor(Workbench &workbench, const QList<JobServer> &servers, QObject *receiver, JobSignInHandler handler)
{
    QList<JobServer> each;
    for (const JobServer &server : servers) {
        const auto isIt = [&server](const JobServer &other) { return isSame(other.server, server.server); };
        if (std::none_of(each.cbegin(), each.cend(), isIt))
            each.append(server);
    }
    const auto collection =
        std::make_shared<Collection>(Collection {workbench, each, receiver, std::move(handler), 0, {}});
    QMetaObject::invokeMethod(
        receiver, [collection] { goOn(collection); }, Qt::QueuedConnection);
}

void refuseSignIn(Workbench &workbench, const QList<JobServer> &servers, const Failure &failure)
{
    // The failure names the server, where there is more than one; a port may follow.
    const auto isMeant = [&failure](const JobServer &server) {
        return failure.object.startsWith(server.server, Qt::CaseInsensitive)
            || failure.object.startsWith(QStringLiteral("\\\\") + server.server, Qt::CaseInsensitive);
    };
    const bool isNamed = std::any_of(servers.cbegin(), servers.cend(), isMeant);
    for (const JobServer &server : servers) {
        const SystemView *view = workbench.systems().system(server.system);
        if (view && (!isNamed || isMeant(server)))
            workbench.signIn().refuse(view->system, SignInQuestion::Account::Smb, failure);
    }
}

} // namespace Penumbra::Console
