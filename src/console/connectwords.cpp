// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/connectwords.h"

#include "core/failuretext.h"
#include "core/listtext.h"
#include "storage/fingerprint.h"

#include <QCoreApplication>

#include <algorithm>

namespace Penumbra::Console {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConnectWords)
};

bool isDenied(const Failure &failure)
{
    return failure.kind == FailureKind::AccessDenied || failure.kind == FailureKind::FsrvpAccessDenied;
}

/// A failure as a paragraph; one of rights begins with the account that lacks them.
QString paragraph(const QString &where, const Failure &failure, const Storage::SignInName &account)
{
    const QString text = explainLine(failure);
    if (isDenied(failure))
        return Words::tr("%1: a right is missing to %2. %3", "SVM or what is not known, account, failure and remedy")
            .arg(where, signedInAs(account), text);
    return Words::tr("%1: %2", "SVM or what is not known, failure and remedy").arg(where, text);
}

/// That an SVM makes no shadow copies although its agent answers; empty: nobody says so.
QString noCopiesText(const Storage::Inventory &inventory, const Storage::Svm &svm)
{
    if (svm.shadowCopy == false && svm.fsrvpVersion != 0U)
        return Words::tr("%1: shadow copies are switched off. This switches them on in ONTAP:\n"
                         "vserver cifs options modify -vserver %1 -shadowcopy-enabled true")
            .arg(svm.name);
    bool any = false;
    for (const Storage::Share &share : inventory.shares) {
        if (share.svm != svm.id || !isOrdinary(share))
            continue;
        if (share.shadowCopySupported.value_or(true))
            return {};
        any = true;
    }
    return any ? Words::tr("%1: its agent answers, but makes shadow copies of none of its shares. Move the machines to "
                           "a volume that can have shadow copies, or switch them on there.")
                     .arg(svm.name)
               : QString();
}

QString untriedText(const ConnectDraft &draft, const Storage::Svm &svm)
{
    if (!svm.running)
        return Words::tr("%1: it does not run. Start it, then refresh.").arg(svm.name);
    if (svm.host.isEmpty() && svm.smbServer.isEmpty())
        return Words::tr("%1: it has no SMB server.").arg(svm.name);
    if (draft.svms.isEmpty())
        return {}; // nobody signed in to SMB: said once
    return Words::tr("%1: not tried. Select it and try again.").arg(svm.name);
}

} // namespace

QString protectionText(const Smb::Capabilities &session)
{
    const QString isSigned = session.isSigned ? Words::tr("signed") : Words::tr("not signed");
    const QString encrypted = session.encrypted ? Words::tr("encrypted") : Words::tr("not encrypted");
    return Words::tr("%1, %2", "signed or not, encrypted or not").arg(isSigned, encrypted);
}

QString fingerprintLines(const QByteArray &digest)
{
    constexpr int bytesInLine = 16;
    return Storage::fingerprintText(digest.left(bytesInLine)) + QLatin1Char('\n')
        + Storage::fingerprintText(digest.mid(bytesInLine));
}

namespace ConnectWords {

QString foundText(const ConnectDraft &draft)
{
    const Storage::Inventory &inventory = *draft.inventory;
    const auto ordinary = std::count_if(inventory.shares.cbegin(), inventory.shares.cend(),
                                        [](const Storage::Share &share) { return isOrdinary(share); });
    QStringList parts;
    if (draft.isOntap()) {
        parts = {Words::tr("%Ln SVM(s)", nullptr, int(inventory.svms.size())),
                 Words::tr("%Ln volume(s)", nullptr, int(inventory.volumes.size()))};
    }
    parts.append(Words::tr("%Ln share(s)", nullptr, int(ordinary)));
    if (draft.isOntap())
        parts.append(Words::tr("%Ln snapshot(s)", nullptr, int(inventory.snapshots.size())));
    const QString name = inventory.name.isEmpty() ? draft.system.host : inventory.name;
    const QString title =
        inventory.version.isEmpty() ? name : Words::tr("%1, %2", "name, version").arg(name, inventory.version);
    return Words::tr("%1: %2", "storage system, what is on it").arg(title, listText(parts));
}

QString shadowCopiesText(const Storage::Svm &svm, const Storage::SvmAccess *access)
{
    if (svm.shadowCopy == false && svm.fsrvpVersion != 0U)
        return Words::tr("switched off", "Remote VSS"); // its agent may answer all the same
    std::optional<quint32> version = svm.fsrvpVersion;
    if (access && access->fsrvpVersion)
        version = access->fsrvpVersion;
    if (version)
        return *version ? Words::tr("yes", "Remote VSS") : Words::tr("no", "Remote VSS");
    if (svm.shadowCopy)
        return *svm.shadowCopy ? Words::tr("switched on", "Remote VSS") : Words::tr("no", "Remote VSS");
    return Words::tr("unknown", "Remote VSS");
}

QStringList missing(const ConnectDraft &draft)
{
    QStringList texts;
    const Storage::Inventory &inventory = *draft.inventory;
    if (draft.isOntap() && draft.svms.isEmpty() && draft.system.smb.user.isEmpty()
        && draft.system.smb.source != Storage::SignInName::Source::Kerberos)
        texts.append(Words::tr("Nobody is signed in to SMB: machines cannot be looked at and shadow copies cannot be "
                               "made. Go back and give an account for the SMB servers."));
    for (const Storage::Svm &svm : inventory.svms) {
        const Storage::SvmAccess *access = draft.access(svm.id);
        if (!access) {
            texts.append(untriedText(draft, svm));
            continue;
        }
        texts.append(noCopiesText(inventory, svm));
        for (const Failure &failure : access->failures)
            texts.append(paragraph(svm.name, failure, draft.system.smb));
        if (access->session && !access->session->isSigned && !access->session->encrypted)
            texts.append(Words::tr("%1: the connection is neither signed nor encrypted. Require SMB signing on the "
                                   "server.")
                             .arg(svm.name));
    }
    for (const Storage::InventoryNote &note : inventory.notes)
        texts.append(paragraph(note.id, note.failure, draft.isOntap() ? draft.system.management : draft.system.smb));
    texts.removeAll(QString());
    return texts;
}

} // namespace ConnectWords

} // namespace Penumbra::Console
