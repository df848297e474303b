// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/connectassistant.h"

#include <memory>

class QLabel;
class QLineEdit;

namespace Ui {
class ConnectSignIn;
}

namespace Penumbra::Console {

class WorkBar;

/// As whom to sign in: to ONTAP's management interface and to the SMB servers, or to the one SMB server. Signs in when it is left.
class ConnectSignInStep : public AssistantStep
{
    Q_OBJECT

public:
    ConnectSignInStep(Assistant &assistant, Workbench &workbench, ConnectDraft &draft, QWidget *parent = nullptr);
    ~ConnectSignInStep() override;

    bool isComplete() const override;
    void enter(bool forward) override;
    bool leave() override;
    QString nextText() const override;

private:
    /// One account with the password that was typed for it, if any.
    struct Entry
    {
        Storage::SignInName name;
        Secret password;
    };
    Entry takeEntry(QLineEdit *account, QLineEdit *password, const Storage::SignInName &before, const Secret &known);
    void updateFields();
    void takeEntries();
    void findPasswords();
    void signIn();
    void trySmb();
    void takeInventory(const Storage::Inventory &inventory);
    void takeAccess(const QList<Storage::SvmAccess> &svms);
    void work(RequestId request, const QString &text);
    void rest();
    void fail(const Failure &failure);
    void refuse(SignInQuestion::Account account, const Failure &failure);
    void showStates();

    Assistant &m_assistant;
    Workbench &m_workbench;
    ConnectDraft &m_draft;
    std::unique_ptr<Ui::ConnectSignIn> m_ui;
    WorkBar *m_work;
    QUuid m_system; ///< which system the fields were filled for
    bool m_looking = false; ///< passwords are being looked up
};

} // namespace Penumbra::Console
