// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/assistant.h"
#include "console/assistants.h"
#include "storage/connecting.h"

namespace Penumbra::Console {

/// What the steps of the Connect assistant have come to.
struct ConnectDraft
{
    Storage::KnownSystem system;
    std::optional<Storage::Probe> probe;
    Storage::SystemSecrets secrets;
    bool keepPasswords = false; ///< in the desktop's keychain
    std::optional<Storage::Inventory> inventory; ///< once a sign-in has succeeded
    QList<Storage::SvmAccess> svms; ///< once SMB was tried
    bool added = false;

    bool isOntap() const { return system.kind == Storage::SystemKind::Ontap; }
    const Storage::SvmAccess *access(const QString &svm) const;
    /// Another server: nothing that was found out holds any more.
    void forgetFindings();
};

/// "name" or "DOMAIN\name", or the account of the Kerberos ticket.
QString signedInAs(const Storage::SignInName &name);

/// Makes a storage system known: where it is, whether it is the right one, as whom to sign in, what was found there and what is missing.
class ConnectAssistant : public Assistant
{
    Q_OBJECT

public:
    explicit ConnectAssistant(Workbench &workbench, QWidget *parent = nullptr);
    ~ConnectAssistant() override;
    static AssistantEntry entry();

private:
    ConnectDraft m_draft;
};

} // namespace Penumbra::Console
