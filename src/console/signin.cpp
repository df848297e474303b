// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/signin.h"

#include "core/keychainentry.h"

#include <qt6keychain/keychain.h>

#include <QPointer>

namespace Penumbra::Console {

using Storage::KnownSystem;
using Storage::SignInName;
using Storage::SystemKind;
using Storage::SystemSecrets;
using Account = SignInQuestion::Account;

namespace {

QString keyOf(const KnownSystem &system, const SignInName &name)
{
    return keychainKey(accountText(name), system.host);
}

/// Whether a password is needed for it at all.
bool wantsPassword(const SignInName &name)
{
    return name.source != SignInName::Source::Kerberos && !name.user.isEmpty();
}

} // namespace

/// One system whose passwords are being found.
struct SignIn::Request
{
    KnownSystem system;
    Interaction interaction = Interaction::Never;
    QPointer<QObject> receiver;
    Handler handler;
    std::deque<Account> missing;
    SystemSecrets secrets;

    const SignInName &name() const { return missing.front() == Account::Management ? system.management : system.smb; }
    void take(const Secret &password)
    {
        (missing.front() == Account::Management ? secrets.management : secrets.smb) = password;
        missing.pop_front();
    }
    void fail(const Failure &failure) const
    {
        if (receiver)
            handler(std::nullopt, failure);
    }
};

SignIn::SignIn(QObject *parent)
    : QObject(parent)
{
}

void SignIn::secretsFor(const KnownSystem &system, Interaction interaction, QObject *receiver, Handler handler)
{
    const auto request = std::make_shared<Request>();
    request->system = system;
    request->interaction = interaction;
    request->receiver = receiver;
    request->handler = std::move(handler);
    if (system.kind == SystemKind::Ontap && wantsPassword(system.management))
        request->missing.push_back(Account::Management);
    if (wantsPassword(system.smb))
        request->missing.push_back(Account::Smb);
    // The answer never comes before this function has returned.
    QMetaObject::invokeMethod(
        this, [this, request] { next(request); }, Qt::QueuedConnection);
}

void SignIn::next(const RequestPointer &request)
{
    if (!request->receiver)
        return;
    if (request->missing.empty()) {
        request->handler(request->secrets, {});
        return;
    }
    const QString key = keyOf(request->system, request->name());
    const auto known = m_known.constFind(key);
    if (known != m_known.cend()) {
        request->take(*known);
        next(request);
    } else if (request->name().source == SignInName::Source::Keychain && !m_refused.contains(key)) {
        readKeychain(request, key);
    } else {
        ask(request, key);
    }
}

void SignIn::readKeychain(const RequestPointer &request, const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(keychainService(), this); // deletes itself
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, request, key, job] {
        if (job->error() == QKeychain::NoError) {
            QByteArray bytes = job->binaryData();
            m_known.insert(key, Secret::take(bytes));
        } else {
            m_refused.insert(
                key,
                Failure {
                    FailureKind::KeychainUnavailable, QStringLiteral("read password of"), key, job->errorString(), {}});
        }
        next(request);
    });
    job->start();
}

void SignIn::ask(const RequestPointer &request, const QString &key)
{
    if (request->interaction == Interaction::Never || !m_asker) {
        const auto refused = m_refused.constFind(key);
        request->fail(
            refused != m_refused.cend()
                ? *refused
                : Failure {FailureKind::AnonymousRefused, QStringLiteral("sign in to"), request->system.name, {}, {}});
        return;
    }
    m_questions.push_back([this, request, key] {
        if (m_known.contains(key) || !request->receiver) { // another request has got it meanwhile
            m_asking = false;
            askNext();
            next(request);
            return;
        }
        SignInQuestion question {request->missing.front(), request->system.name, request->system.host,
                                 accountText(request->name()), std::nullopt};
        const auto refused = m_refused.constFind(key);
        if (refused != m_refused.cend())
            question.failure = *refused;
        m_asker(question, [this, request, key](const SignInAnswer &answer) {
            m_asking = false;
            if (answer.password.isEmpty()) {
                request->fail(Failure {
                    FailureKind::Cancelled, QStringLiteral("ask for a password"), request->system.name, {}, {}});
            } else {
                m_refused.remove(key);
                m_known.insert(key, answer.password);
                if (answer.keep)
                    writeKeychain(key, answer.password, {});
                next(request);
            }
            askNext();
        });
    });
    askNext();
}

void SignIn::askNext()
{
    if (m_asking || m_questions.empty())
        return;
    m_asking = true;
    const auto question = std::move(m_questions.front());
    m_questions.pop_front();
    question();
}

void SignIn::remember(const KnownSystem &system, const SystemSecrets &secrets)
{
    const auto keep = [&](const SignInName &name, const Secret &password) {
        if (password.isEmpty())
            return;
        m_known.insert(keyOf(system, name), password);
        m_refused.remove(keyOf(system, name));
    };
    keep(system.management, secrets.management);
    keep(system.smb, secrets.smb);
}

void SignIn::refuse(const KnownSystem &system, Account account, const Failure &why)
{
    const QString key = keyOf(system, account == Account::Management ? system.management : system.smb);
    m_known.remove(key);
    m_refused.insert(key, why);
}

void SignIn::forget(const KnownSystem &system)
{
    for (const SignInName *name : {&system.management, &system.smb}) {
        m_known.remove(keyOf(system, *name));
        m_refused.remove(keyOf(system, *name));
    }
}

void SignIn::store(const KnownSystem &system, const SystemSecrets &secrets, QObject *receiver,
                   std::function<void(std::optional<Failure>)> onDone)
{
    const QPointer<QObject> guard(receiver);
    const auto answer = [guard, onDone](const std::optional<Failure> &failure) {
        if (guard && onDone)
            onDone(failure);
    };
    const auto storeSmb = [this, system, secrets, answer](const std::optional<Failure> &failure) {
        if (failure || secrets.smb.isEmpty())
            answer(failure);
        else
            writeKeychain(keyOf(system, system.smb), secrets.smb, answer);
    };
    if (secrets.management.isEmpty())
        storeSmb(std::nullopt);
    else
        writeKeychain(keyOf(system, system.management), secrets.management, storeSmb);
}

void SignIn::writeKeychain(const QString &key, const Secret &password,
                           std::function<void(std::optional<Failure>)> onDone)
{
    auto *job = new QKeychain::WritePasswordJob(keychainService(), this); // deletes itself
    job->setKey(key);
    job->setBinaryData(QByteArray(password.constData(), password.size()));
    connect(job, &QKeychain::Job::finished, this, [job, key, onDone = std::move(onDone)] {
        if (!onDone)
            return;
        if (job->error() == QKeychain::NoError)
            onDone(std::nullopt);
        else
            onDone(Failure {
                FailureKind::KeychainUnavailable, QStringLiteral("store password of"), key, job->errorString(), {}});
    });
    job->start();
}

} // namespace Penumbra::Console
