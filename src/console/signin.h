// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"
#include "storage/provider.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <functional>
#include <optional>

namespace Penumbra::Console {

/// One password that the operator is asked for.
struct SignInQuestion
{
    enum class Account : quint8 { Management, Smb } account = Account::Smb;
    QString system; ///< what it is called
    QString host;
    QString user; ///< [DOMAIN\]NAME
    std::optional<Failure> failure; ///< why the password that was known is of no use
};

struct SignInAnswer
{
    Secret password; ///< empty: the operator gave up
    bool keep = false; ///< put it into the keychain
};

/// Asks the operator. Calls the answer exactly once, later.
using SignInAsker = std::function<void(const SignInQuestion &question, std::function<void(SignInAnswer)> answer)>;

/// Finds the passwords of storage systems: remembered while the console runs, from the desktop's keychain (the entries penumbractl uses),
/// or asked for. One question at a time.
class SignIn : public QObject
{
    Q_OBJECT

public:
    explicit SignIn(QObject *parent = nullptr);

    void setAsker(SignInAsker asker) { m_asker = std::move(asker); }

    enum class Interaction : quint8 { Never, Allowed };
    using Handler = std::function<void(std::optional<Storage::SystemSecrets> secrets, const Failure &failure)>;
    /// Gets what a system needs. Without: Failure AnonymousRefused when a password is missing and nobody may be asked, Cancelled when the
    /// operator gave up, KeychainUnavailable.
    void secretsFor(const Storage::KnownSystem &system, Interaction interaction, QObject *receiver, Handler handler);

    /// Keeps passwords in memory until the console ends or they are refused.
    void remember(const Storage::KnownSystem &system, const Storage::SystemSecrets &secrets);
    /// A password was refused: it is asked for next time, with the reason.
    void refuse(const Storage::KnownSystem &system, SignInQuestion::Account account, const Failure &why);
    /// Removes a system's passwords from memory.
    void forget(const Storage::KnownSystem &system);
    /// Puts passwords into the keychain. onDone gets nothing when it is done.
    void store(const Storage::KnownSystem &system, const Storage::SystemSecrets &secrets, QObject *receiver,
               std::function<void(std::optional<Failure>)> onDone);

private:
    struct Request;
    using RequestPointer = std::shared_ptr<Request>;
    void next(const RequestPointer &request);
    void readKeychain(const RequestPointer &request, const QString &key);
    void ask(const RequestPointer &request, const QString &key);
    void askNext();
    void writeKeychain(const QString &key, const Secret &password, std::function<void(std::optional<Failure>)> onDone);

    SignInAsker m_asker;
    QHash<QString, Secret> m_known; ///< by keychain key
    QHash<QString, Failure> m_refused; ///< likewise: what the keychain or the operator said last is wrong
    std::deque<std::function<void()>> m_questions;
    bool m_asking = false;
};

} // namespace Penumbra::Console
