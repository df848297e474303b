// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/connectsigninstep.h"

#include "console/connectworks.h"
#include "console/passwordfield.h"
#include "console/workbar.h"
#include "storage/hostname.h"
#include "ui_connectsignin.h"

#include <algorithm>

namespace Penumbra::Console {

using Account = SignInQuestion::Account;
using Source = Storage::SignInName::Source;

namespace {

/// Why an SMB sign-in was refused, in what was tried; nothing when it was not.
std::optional<Failure> refusalIn(const QList<Storage::SvmAccess> &svms)
{
    for (const Storage::SvmAccess &access : svms) {
        if (access.session)
            continue;
        for (const Failure &failure : access.failures) {
            if (failure.kind == FailureKind::SignInFailed || failure.kind == FailureKind::NoTicket
                || failure.kind == FailureKind::TicketExpired)
                return failure;
        }
    }
    return std::nullopt;
}

bool isAnswered(const Storage::SignInName &name, const Secret &password)
{
    return name.source == Source::Kerberos || name.user.isEmpty() || !password.isEmpty();
}

} // namespace

ConnectSignInStep::ConnectSignInStep(Assistant &assistant, Workbench &workbench, ConnectDraft &draft, QWidget *parent)
    : AssistantStep(tr("Sign-in"), tr("As whom shall Penumbra sign in?"), parent)
    , m_assistant(assistant)
    , m_workbench(workbench)
    , m_draft(draft)
    , m_ui(std::make_unique<Ui::ConnectSignIn>())
    , m_work(new WorkBar(workbench.engine(), this))
{
    m_ui->setupUi(this);
    m_ui->layout->insertWidget(m_ui->layout->count() - 1, m_work);
    connect(m_ui->useTicket, &QRadioButton::toggled, this, [this] { updateFields(); });
    for (QLineEdit *field : {m_ui->managementAccount, m_ui->managementPassword, m_ui->smbAccount, m_ui->smbPassword})
        connect(field, &QLineEdit::textEdited, this, [this] { m_assistant.showFailure(std::nullopt); });
}

ConnectSignInStep::~ConnectSignInStep() = default;

bool ConnectSignInStep::isComplete() const
{
    return !m_work->isBusy() && !m_looking;
}

QString ConnectSignInStep::nextText() const
{
    return tr("Sign &In");
}

void ConnectSignInStep::enter(bool)
{
    const bool ontap = m_draft.isOntap();
    if (m_system != m_draft.system.id) {
        for (QLineEdit *field :
             {m_ui->managementAccount, m_ui->managementPassword, m_ui->smbAccount, m_ui->smbPassword})
            field->clear();
        m_ui->useAccount->setChecked(true);
        m_system = m_draft.system.id;
    }
    m_ui->management->setVisible(ontap);
    m_ui->management->setTitle(tr("Management interface of %1").arg(m_draft.system.host));
    m_ui->smb->setTitle(ontap ? tr("SMB servers of its SVMs") : tr("SMB server %1").arg(m_draft.system.host));
    m_ui->smbHint->setText(
        ontap ? tr("For looking at machines, shadow copies and restores. Without an account only the inventory works.")
              : tr("The account lists shares, reads machines, makes shadow copies and restores: best a member of "
                   "Backup Operators or Administrators."));
    updateFields();
    (ontap ? m_ui->managementAccount : m_ui->smbAccount)->setFocus();
    showStates();
}

void ConnectSignInStep::updateFields()
{
    const bool address = !m_draft.isOntap() && Storage::isAddress(m_draft.system.host);
    m_ui->useTicket->setEnabled(!address);
    m_ui->ticketHint->setVisible(address);
    if (address)
        m_ui->useAccount->setChecked(true);
    const bool ticket = m_ui->useTicket->isChecked();
    m_ui->smbAccount->setEnabled(!ticket);
    m_ui->smbPassword->setEnabled(!ticket);
    const auto describe = [](QLineEdit *field, const Secret &known) {
        field->setPlaceholderText(known.isEmpty() ? tr("empty: from the keychain") : tr("as typed before"));
    };
    describe(m_ui->managementPassword, m_draft.secrets.management);
    describe(m_ui->smbPassword, m_draft.secrets.smb);
}

ConnectSignInStep::Entry ConnectSignInStep::takeEntry(QLineEdit *account, QLineEdit *password,
                                                      const Storage::SignInName &before, const Secret &known)
{
    Entry entry {Storage::accountFrom(account->text().trimmed()), takePassword(password)};
    const bool same = entry.name.user == before.user && entry.name.domain == before.domain;
    if (entry.password.isEmpty() && same)
        entry.password = known;
    return entry;
}

/// Puts what the fields say into the draft. What was found out with another account holds no more.
void ConnectSignInStep::takeEntries()
{
    const bool ontap = m_draft.isOntap();
    Storage::KnownSystem &system = m_draft.system;
    const bool typed = !m_ui->managementPassword->text().isEmpty();
    const bool smbTyped = !m_ui->smbPassword->text().isEmpty();
    const Storage::KnownSystem before = system;
    if (ontap) {
        const Entry entry =
            takeEntry(m_ui->managementAccount, m_ui->managementPassword, system.management, m_draft.secrets.management);
        system.management = entry.name;
        m_draft.secrets.management = entry.password;
    }
    if (m_ui->useTicket->isChecked()) {
        m_ui->smbPassword->clear();
        system.smb = {};
        system.smb.source = Source::Kerberos;
        m_draft.secrets.smb = {};
    } else {
        const Entry entry = takeEntry(m_ui->smbAccount, m_ui->smbPassword, system.smb, m_draft.secrets.smb);
        system.smb = entry.name;
        m_draft.secrets.smb = entry.password;
    }
    m_draft.keepPasswords = m_ui->keep->isChecked();
    // With a ticket SVMs are reached by other names.
    const bool otherWay = before.smb.source != system.smb.source;
    const bool otherSmb = smbTyped || before.smb != system.smb;
    if ((ontap && (typed || before.management != system.management)) || otherWay || (!ontap && otherSmb))
        m_draft.forgetFindings();
    if (otherSmb)
        m_draft.svms.clear();
}

bool ConnectSignInStep::leave()
{
    m_assistant.showFailure(std::nullopt);
    takeEntries();
    const Storage::KnownSystem &system = m_draft.system;
    const bool nobody = m_draft.isOntap() ? system.management.user.isEmpty()
                                          : system.smb.user.isEmpty() && system.smb.source != Source::Kerberos;
    if (nobody) {
        fail({FailureKind::AnonymousRefused, QStringLiteral("sign in to"), system.host, {}, {}});
        (m_draft.isOntap() ? m_ui->managementAccount : m_ui->smbAccount)->setFocus();
        return false;
    }
    findPasswords();
    return false;
}

/// Looks up what was not typed.
void ConnectSignInStep::findPasswords()
{
    Storage::KnownSystem missing = m_draft.system;
    if (isAnswered(missing.management, m_draft.secrets.management))
        missing.management = {};
    if (isAnswered(missing.smb, m_draft.secrets.smb))
        missing.smb = {};
    if (missing.management.user.isEmpty() && missing.smb.user.isEmpty()) {
        signIn();
        return;
    }
    missing.management.source = missing.smb.source = Source::Keychain;
    m_looking = true;
    Q_EMIT changed();
    m_workbench.signIn().secretsFor(
        missing, SignIn::Interaction::Never, this,
        [this, missing](const std::optional<Storage::SystemSecrets> &secrets, const Failure &) {
            m_looking = false;
            Q_EMIT changed();
            if (!secrets) {
                const Storage::SignInName &name = missing.management.user.isEmpty() ? missing.smb : missing.management;
                fail({FailureKind::AnonymousRefused,
                      QStringLiteral("sign in to"),
                      m_draft.system.host,
                      {},
                      QStringLiteral("no password was typed for %1, and the keychain gives none")
                          .arg(accountText(name))});
                (missing.management.user.isEmpty() ? m_ui->smbPassword : m_ui->managementPassword)->setFocus();
                return;
            }
            if (!secrets->management.isEmpty())
                m_draft.secrets.management = secrets->management;
            if (!secrets->smb.isEmpty())
                m_draft.secrets.smb = secrets->smb;
            signIn();
        });
}

void ConnectSignInStep::signIn()
{
    if (m_draft.inventory) {
        trySmb();
        return;
    }
    const auto onPart = m_workbench.engine().reporter<Storage::Inventory>(this, [this](const Storage::Inventory &part) {
        if (m_work->isBusy() && !m_draft.inventory)
            m_work->setText(tr("Looking around: %1, %2", "number of volumes, number of shares")
                                .arg(tr("%Ln volume(s)", nullptr, int(part.volumes.size())),
                                     tr("%Ln share(s)", nullptr, int(part.shares.size()))));
    });
    work(m_workbench.engine().run<Storage::Inventory>(
             this,
             [system = m_draft.system, secrets = m_draft.secrets, onPart](EngineState::Pointer state,
                                                                          CancelToken cancel) {
                 return lookAround(state, system, secrets, onPart, cancel);
             },
             [this](const Storage::Inventory &inventory) { takeInventory(inventory); },
             [this](const Failure &failure) {
                 rest();
                 if (failure.kind == FailureKind::SignInFailed)
                     refuse(m_draft.isOntap() ? Account::Management : Account::Smb, failure);
                 else
                     fail(failure);
             }),
         tr("Signing in to %1...").arg(m_draft.system.host));
}

void ConnectSignInStep::takeInventory(const Storage::Inventory &inventory)
{
    m_draft.inventory = inventory;
    rest();
    trySmb();
}

void ConnectSignInStep::trySmb()
{
    const bool nobody = m_draft.system.smb.user.isEmpty() && m_draft.system.smb.source != Source::Kerberos;
    if (nobody || !m_draft.svms.isEmpty()) {
        takeAccess(m_draft.svms);
        return;
    }
    const auto onSvm = m_workbench.engine().reporter<QString>(this, [this](const QString &svm) {
        if (m_work->isBusy())
            m_work->setText(tr("Signing in to the SMB server of %1...").arg(svm));
    });
    work(m_workbench.engine().run<QList<Storage::SvmAccess>>(
             this,
             [system = m_draft.system, secrets = m_draft.secrets, inventory = *m_draft.inventory,
              onSvm](EngineState::Pointer state, CancelToken cancel) {
                 return trySvms(state, system, secrets, inventory, onSvm, cancel);
             },
             [this](const QList<Storage::SvmAccess> &svms) {
                 rest();
                 takeAccess(svms);
             },
             [this](const Failure &failure) {
                 rest();
                 fail(failure);
             }),
         tr("Signing in to the SMB servers..."));
}

void ConnectSignInStep::takeAccess(const QList<Storage::SvmAccess> &svms)
{
    if (const auto refusal = refusalIn(svms)) {
        m_draft.svms.clear();
        refuse(Account::Smb, *refusal);
        return;
    }
    m_draft.svms = svms;
    showStates();
    m_assistant.next();
}

void ConnectSignInStep::work(RequestId request, const QString &text)
{
    m_work->begin(request, text);
    m_ui->form->setEnabled(false);
    Q_EMIT changed();
}

void ConnectSignInStep::rest()
{
    m_work->end();
    m_ui->form->setEnabled(true);
    showStates();
    Q_EMIT changed();
}

void ConnectSignInStep::fail(const Failure &failure)
{
    updateFields();
    m_assistant.showFailure(failure);
}

/// A password was refused: it is of no use any more.
void ConnectSignInStep::refuse(Account account, const Failure &failure)
{
    const bool manages = account == Account::Management;
    (manages ? m_draft.secrets.management : m_draft.secrets.smb) = {};
    m_workbench.signIn().forget(m_draft.system);
    fail(failure);
    QLabel *state = manages ? m_ui->managementState : m_ui->smbState;
    state->setText(tr("Not signed in: see below."));
    state->show();
    (manages ? m_ui->managementPassword : m_ui->smbPassword)->setFocus();
}

void ConnectSignInStep::showStates()
{
    const bool management = m_draft.isOntap() && m_draft.inventory;
    m_ui->managementState->setVisible(management);
    if (management)
        m_ui->managementState->setText(tr("Signed in as %1.").arg(signedInAs(m_draft.system.management)));
    const bool smb = std::any_of(m_draft.svms.cbegin(), m_draft.svms.cend(),
                                 [](const Storage::SvmAccess &access) { return access.session.has_value(); });
    m_ui->smbState->setVisible(smb);
    if (smb)
        m_ui->smbState->setText(tr("Signed in as %1.").arg(signedInAs(m_draft.system.smb)));
}

} // namespace Penumbra::Console
