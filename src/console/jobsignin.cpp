// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/jobsignin.h"

#include <memory>

namespace Penumbra::Console {

namespace {

using Handler = std::function<void(const std::optional<JobSignIn> &signIn, const Failure &failure)>;

struct Search
{
    QList<Storage::KnownSystem> waiting;
    std::optional<JobSignIn> found;
    Handler handler;
};

JobSignIn signInOf(const Storage::KnownSystem &system, const Storage::SystemSecrets &secrets)
{
    JobSignIn signIn;
    if (system.smb.source == Storage::SignInName::Source::Kerberos) {
        signIn.arguments.append(QStringLiteral("--kerberos"));
        return signIn;
    }
    signIn.arguments = {QStringLiteral("--user"), accountText(system.smb)};
    signIn.secrets = {{QStringLiteral("--password-fd"), secrets.smb}};
    return signIn;
}

bool isSame(const JobSignIn &left, const JobSignIn &right)
{
    if (left.arguments != right.arguments || left.secrets.size() != right.secrets.size())
        return false;
    for (qsizetype i = 0; i < left.secrets.size(); ++i) {
        const Secret &one = left.secrets[i].second;
        const Secret &other = right.secrets[i].second;
        if (QByteArrayView(one.constData(), one.size()) != QByteArrayView(other.constData(), other.size()))
            return false;
    }
    return true;
}

void next(Workbench &workbench, const std::shared_ptr<Search> &search, QObject *receiver)
{
    if (search->waiting.isEmpty()) {
        search->handler(search->found, {});
        return;
    }
    const Storage::KnownSystem system = search->waiting.takeFirst();
    workbench.signIn().secretsFor(
        system, SignIn::Interaction::Allowed, receiver,
        [&workbench, search, receiver, system](const std::optional<Storage::SystemSecrets> &secrets,
                                               const Failure &failure) {
            if (!secrets) {
                search->handler(std::nullopt, failure);
                return;
            }
            const JobSignIn here = signInOf(system, *secrets);
            if (search->found && !isSame(*search->found, here)) {
                search->handler(std::nullopt,
                                Failure {FailureKind::InvalidInput,
                                         QStringLiteral("sign in to"),
                                         system.name,
                                         {},
                                         QStringLiteral("one job signs in with one account and password, and these "
                                                        "storage systems want different ones")});
                return;
            }
            search->found = here;
            next(workbench, search, receiver);
        });
}

} // namespace

void findJobSignIn(Workbench &workbench, const QList<QUuid> &systems, QObject *receiver, Handler handler)
{
    const auto search = std::make_shared<Search>();
    search->handler = std::move(handler);
    for (const QUuid &id : systems) {
        if (const SystemView *view = workbench.systems().system(id))
            search->waiting.append(view->system);
    }
    if (search->waiting.isEmpty()) {
        const Failure failure {FailureKind::NotFound, QStringLiteral("find storage system"), {}, {}, {}};
        QMetaObject::invokeMethod(
            receiver, [search, failure] { search->handler(std::nullopt, failure); }, Qt::QueuedConnection);
        return;
    }
    next(workbench, search, receiver);
}

} // namespace Penumbra::Console
