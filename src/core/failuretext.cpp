// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failuretext.h"

#include "core/actionwords.h"

#include <QCoreApplication>

namespace Penumbra {

namespace {

/// Why it failed (part of a sentence) and what to do (whole sentences); source texts of context "Failure".
struct Words
{
    const char *reason;
    const char *remedy;
};

// A switch without default: the compiler names a kind that has no text.
Words wordsOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::InvalidInput:
        return {QT_TRANSLATE_NOOP("Failure", "what was given is not valid"),
                QT_TRANSLATE_NOOP("Failure", "Correct it and try again.")};
    case FailureKind::SystemError:
        return {QT_TRANSLATE_NOOP("Failure", "the operating system or a library reported an error"),
                QT_TRANSLATE_NOOP("Failure",
                                  "Look at the status and at the log (journalctl) of this computer, then try again.")};
    case FailureKind::Cancelled:
        return {
            QT_TRANSLATE_NOOP("Failure", "it was cancelled"),
            QT_TRANSLATE_NOOP("Failure",
                              "What had been begun was undone as far as possible; start it again when you are ready.")};
    case FailureKind::TimedOut:
        return {
            QT_TRANSLATE_NOOP("Failure", "it was not done within its time limit"),
            QT_TRANSLATE_NOOP("Failure",
                              "Check the load of the server and the network between, then try again, if need be with a "
                              "longer time limit.")};
    case FailureKind::ProtocolError:
        return {
            QT_TRANSLATE_NOOP("Failure", "the server's answer does not follow the protocol"),
            QT_TRANSLATE_NOOP("Failure", "Update the server's software; when it is current, report this with a log.")};
    case FailureKind::HelperMissing:
        return {QT_TRANSLATE_NOOP("Failure", "the helper program could not be started"),
                QT_TRANSLATE_NOOP("Failure", "Install Penumbra again: penumbra-smb belongs to it.")};
    case FailureKind::HelperDied:
        return {QT_TRANSLATE_NOOP("Failure", "the helper program ended unexpectedly"),
                QT_TRANSLATE_NOOP("Failure", "Try again; when it happens again, report this with a log.")};
    case FailureKind::UnknownHost:
        return {QT_TRANSLATE_NOOP("Failure", "no computer of this name is known"),
                QT_TRANSLATE_NOOP(
                    "Failure", "Check the spelling and that this computer's DNS knows the name, or use the address.")};
    case FailureKind::Unreachable:
        return {
            QT_TRANSLATE_NOOP("Failure", "the server does not answer"),
            QT_TRANSLATE_NOOP("Failure",
                              "Check that the server is running and that no firewall blocks the port (SMB: TCP 445).")};
    case FailureKind::ConnectionLost:
        return {
            QT_TRANSLATE_NOOP("Failure", "the connection to the server was lost"),
            QT_TRANSLATE_NOOP(
                "Failure", "Check the network and whether the server was restarted or failed over, then try again.")};
    case FailureKind::SignInFailed:
        return {QT_TRANSLATE_NOOP("Failure", "the server did not accept the sign-in"),
                QT_TRANSLATE_NOOP("Failure",
                                  "Check user name, domain and password, or with Kerberos the ticket (klist), and that "
                                  "the account is neither "
                                  "locked nor expired.")};
    case FailureKind::NoTicket:
        return {
            QT_TRANSLATE_NOOP("Failure", "there is no Kerberos ticket to sign in with"),
            QT_TRANSLATE_NOOP("Failure",
                              "Get one with kinit USER@REALM, give a keytab, or sign in with user name and password; a "
                              "ticket also needs the server's name, not its address.")};
    case FailureKind::TicketExpired:
        return {QT_TRANSLATE_NOOP("Failure", "the Kerberos ticket has expired"),
                QT_TRANSLATE_NOOP("Failure", "Renew it with kinit; jobs that run unattended should use a keytab.")};
    case FailureKind::AnonymousRefused:
        return {
            QT_TRANSLATE_NOOP("Failure", "no account was given, and Penumbra does not work as a guest"),
            QT_TRANSLATE_NOOP(
                "Failure", "Name an account of the server or its domain and its password, or use a Kerberos ticket.")};
    case FailureKind::SigningUnavailable:
        return {QT_TRANSLATE_NOOP("Failure",
                                  "the server does not sign its messages, so nobody could tell them from forged ones"),
                QT_TRANSLATE_NOOP("Failure",
                                  "Enable SMB signing on the server (Windows: Set-SmbServerConfiguration "
                                  "-RequireSecuritySignature $true; ONTAP: vserver cifs security modify -vserver NAME "
                                  "-is-signing-required true; Samba: server signing = mandatory).")};
    case FailureKind::AccessDenied:
        return {
            QT_TRANSLATE_NOOP("Failure", "the account has no permission for this"),
            QT_TRANSLATE_NOOP(
                "Failure", "Give the account the permission on the share and on the files, or use another account.")};
    case FailureKind::ShareNotFound:
        return {QT_TRANSLATE_NOOP("Failure", "the server has no share of this name"),
                QT_TRANSLATE_NOOP("Failure", "Check the share's name against the list of shares of the server.")};
    case FailureKind::NotADiskShare:
        return {QT_TRANSLATE_NOOP("Failure", "the share holds no files (it is a printer or a pipe share)"),
                QT_TRANSLATE_NOOP("Failure", "Choose a disk share.")};
    case FailureKind::NotFound:
        return {QT_TRANSLATE_NOOP("Failure", "there is no such file or directory"),
                QT_TRANSLATE_NOOP("Failure", "Check the path, and whether it was moved or deleted meanwhile.")};
    case FailureKind::AlreadyExists:
        return {QT_TRANSLATE_NOOP("Failure", "there is already something of this name"),
                QT_TRANSLATE_NOOP("Failure", "Choose another name, or move away what is there.")};
    case FailureKind::SharingViolation:
        return {QT_TRANSLATE_NOOP("Failure", "another program has the file open"),
                QT_TRANSLATE_NOOP("Failure",
                                  "Stop the virtual machine or the program that uses the file, then try again; "
                                  "Penumbra does not stop machines.")};
    case FailureKind::DiskFull:
        return {QT_TRANSLATE_NOOP("Failure", "there is no room left"),
                QT_TRANSLATE_NOOP("Failure", "Make room on the volume or enlarge it, and check quotas.")};
    case FailureKind::NotADirectory:
        return {QT_TRANSLATE_NOOP("Failure", "it is not a directory"),
                QT_TRANSLATE_NOOP("Failure", "Give the path of a directory.")};
    case FailureKind::IsADirectory:
        return {QT_TRANSLATE_NOOP("Failure", "it is a directory"),
                QT_TRANSLATE_NOOP("Failure", "Give the path of a file.")};
    case FailureKind::DirectoryNotEmpty:
        return {QT_TRANSLATE_NOOP("Failure", "the directory is not empty"),
                QT_TRANSLATE_NOOP("Failure", "Look at what is in it, and remove that first when it is not needed.")};
    case FailureKind::NotSupported:
        return {
            QT_TRANSLATE_NOOP("Failure", "the server does not support this"),
            QT_TRANSLATE_NOOP(
                "Failure", "Check the server's version and settings; without this function it cannot be done there.")};
    case FailureKind::PipeNotFound:
        return {QT_TRANSLATE_NOOP("Failure", "the server offers no shadow copies over SMB (its FSRVP pipe is missing)"),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Either the File Server VSS Agent Service role is missing on the file server, or shadow copies "
                    "are off on the SVM. Windows: Install-WindowsFeature FS-VSS-Agent. ONTAP: vserver cifs options "
                    "modify -vserver NAME -shadowcopy-enabled true. Samba: install and enable rpcd_fsrvp.")};
    case FailureKind::InterfaceNotOffered:
        return {QT_TRANSLATE_NOOP("Failure", "the service behind the pipe does not offer the interface that is needed"),
                QT_TRANSLATE_NOOP("Failure",
                                  "Check the version of the server's software and that its service is enabled.")};
    case FailureKind::RpcFault:
        return {QT_TRANSLATE_NOOP("Failure", "the server broke off the call"),
                QT_TRANSLATE_NOOP("Failure", "Look at the server's event log for this moment, then try again.")};
    case FailureKind::VersionNotSupported:
        return {QT_TRANSLATE_NOOP("Failure", "the server and Penumbra have no version of FSRVP in common"),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Penumbra speaks version 1 ([MS-FSRVP] FSRVP_RPC_VERSION_1): update the server's software.")};
    case FailureKind::FsrvpAccessDenied:
        return {QT_TRANSLATE_NOOP("Failure", "the account must not make shadow copies on this file server"),
                QT_TRANSLATE_NOOP("Failure",
                                  "Make the account a member of Administrators or Backup Operators of the file server "
                                  "(ONTAP: vserver cifs users-and-groups local-group add-members -vserver NAME "
                                  "-group-name \"BUILTIN\\Backup Operators\" -member-names DOMAIN\\USER).")};
    case FailureKind::FsrvpInvalidArgument:
        return {QT_TRANSLATE_NOOP("Failure", "the server regards an argument of the call as wrong"),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Check that the share is written as the server knows it (name or address) and still exists.")};
    case FailureKind::FsrvpBadState:
        return {
            QT_TRANSLATE_NOOP("Failure", "the shadow copy set is not in the state that this call needs"),
            QT_TRANSLATE_NOOP("Failure",
                              "The server has probably dropped the set, as it does 180 seconds after its last call, or "
                              "another program of this computer began one: make a new set.")};
    case FailureKind::FsrvpSetInProgress:
        return {QT_TRANSLATE_NOOP(
                    "Failure",
                    "another client is making a shadow copy set on this server, and the server does not say who"),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Wait and try again: the server drops an unfinished set 180 seconds after its last call, up to "
                    "1800 seconds after some calls; Windows refuses new sets for 30 minutes after one was aborted.")};
    case FailureKind::FsrvpNotSupported:
        return {
            QT_TRANSLATE_NOOP("Failure", "the server can make no shadow copy of this share"),
            QT_TRANSLATE_NOOP("Failure",
                              "Move the data to a volume that can have shadow copies, or enable them for the volume of "
                              "the share (Samba: a vfs module that makes snapshots, such as btrfs or snapper).")};
    case FailureKind::FsrvpAlreadyExists:
        return {QT_TRANSLATE_NOOP("Failure", "another share of the same volume is in the shadow copy set already"),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Make a second set for this share; the two show different instants and are not consistent with "
                    "each other.")};
    case FailureKind::FsrvpObjectNotFound:
        return {
            QT_TRANSLATE_NOOP("Failure", "the server does not know this shadow copy, set or share"),
            QT_TRANSLATE_NOOP(
                "Failure",
                "It may have been deleted or dropped meanwhile: list what is there, and make a new set if need be.")};
    case FailureKind::FsrvpUnsupportedContext:
        return {QT_TRANSLATE_NOOP("Failure", "the server does not make this type of shadow copy"),
                QT_TRANSLATE_NOOP("Failure",
                                  "Choose another type (context), for example a plain backup with automatic release.")};
    case FailureKind::FsrvpSetIdMismatch:
        return {QT_TRANSLATE_NOOP("Failure", "the server works on another shadow copy set than this one"),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Another program of this computer has replaced the set: let only one of them make sets on this "
                    "server, then make a new one.")};
    case FailureKind::FsrvpWaitTimedOut:
        return {QT_TRANSLATE_NOOP("Failure", "the server did not finish the shadow copy within its own time limit"),
                QT_TRANSLATE_NOOP("Failure", "Try again at a time of less load, or with fewer volumes in one set.")};
    case FailureKind::FsrvpWaitFailed:
        return {QT_TRANSLATE_NOOP("Failure", "the server could not wait for the shadow copy to finish"),
                QT_TRANSLATE_NOOP("Failure",
                                  "Look at the event log of the file server (VSS and its provider), then try again.")};
    case FailureKind::FsrvpServerTimeout:
        return {QT_TRANSLATE_NOOP("Failure", "the file server's VSS agent needed longer than it may"),
                QT_TRANSLATE_NOOP("Failure",
                                  "Try again; when it happens again, look at the load of the file server's storage.")};
    case FailureKind::FsrvpOther:
        return {QT_TRANSLATE_NOOP("Failure", "the file server's VSS agent reported an error"),
                QT_TRANSLATE_NOOP("Failure",
                                  "Look up the status, and look at the event log of the file server for this moment.")};
    case FailureKind::OwnerElsewhere:
        return {QT_TRANSLATE_NOOP("Failure", "the share belongs to another machine than the one that was asked"),
                QT_TRANSLATE_NOOP("Failure",
                                  "Use the share through the machine that owns it; when it is of the same system, "
                                  "allow it to receive the "
                                  "sign-in (penumbractl: --accept-owner MACHINE).")};
    case FailureKind::JournalUnavailable:
        return {
            QT_TRANSLATE_NOOP("Failure", "the journal of this computer cannot be used, and nothing is done without it"),
            QT_TRANSLATE_NOOP(
                "Failure",
                "Make room on the disk and check the permissions of the journal's directory "
                "(~/.local/state/penumbra); do not delete the journal, it says what unfinished jobs left behind.")};
    case FailureKind::ServerLocked:
        return {QT_TRANSLATE_NOOP("Failure", "another job of this computer is working on the file server"),
                QT_TRANSLATE_NOOP("Failure", "Wait until that job has ended, or cancel it, then try again.")};
    case FailureKind::LeftBehind:
        return {QT_TRANSLATE_NOOP("Failure", "something could not be removed from the server and is still there"),
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Penumbra remembers it in its journal; run the recovery again when the server can be reached.")};
    case FailureKind::ReadOnlySystem:
        return {
            QT_TRANSLATE_NOOP("Failure", "the storage system is read-only for Penumbra, which changes nothing there"),
            QT_TRANSLATE_NOOP("Failure",
                              "Allow it for this command with --allow-changes, or for good with: penumbractl "
                              "system set NAME --allow-changes.")};
    case FailureKind::CertificateUntrusted:
        return {QT_TRANSLATE_NOOP("Failure", "the server's certificate cannot be trusted"),
                QT_TRANSLATE_NOOP("Failure",
                                  "Compare the fingerprint with the server's own (ONTAP: security certificate show "
                                  "-fields serial, sha256 fingerprint); when it is the same, accept it with "
                                  "--accept-certificate FINGERPRINT.")};
    case FailureKind::ApiRefused:
        return {QT_TRANSLATE_NOOP("Failure", "the storage system's management interface refused it"),
                QT_TRANSLATE_NOOP("Failure",
                                  "Look the code up in the storage system's documentation; check the account's role.")};
    case FailureKind::KeychainUnavailable:
        return {
            QT_TRANSLATE_NOOP("Failure", "the desktop's password store cannot be used"),
            QT_TRANSLATE_NOOP("Failure",
                              "Unlock it (KWallet, GNOME Keyring) and try again, type the password, or use Kerberos.")};
    }
    return wordsOf(FailureKind::SystemError); // no enumerator: a number from elsewhere
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Failure", text);
}

/// What begins with the object's name stays as it is.
QString capitalised(QString text, const QString &object = {})
{
    if (!text.isEmpty() && (object.isEmpty() || !text.startsWith(object)))
        text[0] = text[0].toUpper();
    return text;
}

/// With the language's full stop.
QString ended(const QString &sentence)
{
    return QCoreApplication::translate("Failure", "%1.", "a whole sentence").arg(sentence);
}

QString together(const QString &sentence, const QString &next)
{
    return QCoreApplication::translate("Failure", "%1 %2", "two whole sentences").arg(sentence, next);
}

} // namespace

FailureText explain(const Failure &failure)
{
    const Words words = wordsOf(failure.kind);
    const QString what = actionText(failure.action, failure.object);
    const QString reason = translated(words.reason);

    QString sentence = capitalised(
        what.isEmpty()
            ? reason
            : QCoreApplication::translate("Failure", "%1: %2", "what was done: why it failed").arg(what, reason),
        failure.object);
    if (!failure.status.isEmpty())
        sentence += QStringLiteral(" (%1)").arg(failure.status);
    sentence = ended(sentence);
    if (!failure.detail.isEmpty()) {
        const QString detail = capitalised(failure.detail);
        sentence = together(sentence, detail.endsWith(QLatin1Char('.')) ? detail : ended(detail));
    }
    return {sentence, translated(words.remedy)};
}

QString explainLine(const Failure &failure)
{
    const FailureText text = explain(failure);
    return together(text.sentence, text.remedy).simplified();
}

} // namespace Penumbra
