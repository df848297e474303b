// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/connectassistant.h"

#include "console/connectcertificatestep.h"
#include "console/connectfoundstep.h"
#include "console/connectresultstep.h"
#include "console/connectsigninstep.h"
#include "console/connectwherestep.h"

namespace Penumbra::Console {

const Storage::SvmAccess *ConnectDraft::access(const QString &svm) const
{
    for (const Storage::SvmAccess &each : svms) {
        if (each.svm == svm)
            return &each;
    }
    return nullptr;
}

void ConnectDraft::forgetFindings()
{
    inventory.reset();
    svms.clear();
}

QString signedInAs(const Storage::SignInName &name)
{
    return name.source == Storage::SignInName::Source::Kerberos ? ConnectAssistant::tr("the Kerberos ticket's account")
                                                                : accountText(name);
}

ConnectAssistant::ConnectAssistant(Workbench &workbench, QWidget *parent)
    : Assistant(workbench, tr("Connect a Storage System"), parent)
{
    addStep(new ConnectWhereStep(*this, workbench, m_draft));
    addStep(new ConnectCertificateStep(m_draft));
    addStep(new ConnectSignInStep(*this, workbench, m_draft));
    addStep(new ConnectFoundStep(*this, workbench, m_draft));
    addStep(new ConnectResultStep(*this, workbench, m_draft));
}

ConnectAssistant::~ConnectAssistant()
{
    qDeleteAll(findChildren<AssistantStep *>()); // they work with the draft, which goes before the children
}

AssistantEntry ConnectAssistant::entry()
{
    const ActionSpec action {QStringLiteral("connect"),
                             tr("&Connect..."),
                             tr("Make a storage system known: ONTAP, or any SMB file server"),
                             QStringLiteral("network-connect"),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                             ActionSpec::Menu::File,
                             true};
    return {action, [](Workbench &workbench, const QList<ObjectId> &, QWidget *parent) -> QDialog * {
                return new ConnectAssistant(workbench, parent);
            }};
}

} // namespace Penumbra::Console
