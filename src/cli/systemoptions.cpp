// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/systemoptions.h"

#include "cli/serveroptions.h"
#include "cli/systemsignin.h"
#include "core/ipv6literal.h"
#include "storage/fingerprint.h"

#include <QCborArray>

namespace Penumbra::Cli {

using Storage::KnownSystem;

namespace {

void giveAccount(Storage::SignInName &account, const QString &text, const QString &domain)
{
    const auto source = account.source;
    account = Storage::accountFrom(text, domain);
    account.source = source;
}

} // namespace

void addMemoryOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("name"), QStringLiteral("What to call the system."), QStringLiteral("name")});
    parser.addOption({QStringLiteral("smb-user"),
                      QStringLiteral("The account for SMB ([DOMAIN\\]NAME), where it is another than --user."),
                      QStringLiteral("name")});
    parser.addOption({QStringLiteral("smb-host"),
                      QStringLiteral("Reach this SVM's SMB server by that name or address. Repeatable."),
                      QStringLiteral("SVM=HOST")});
    parser.addOption(
        {QStringLiteral("alias"), QStringLiteral("A further name of the server. Repeatable."), QStringLiteral("name")});
}

void applyMemoryOptions(const QCommandLineParser &options, KnownSystem &system)
{
    const QString domain = options.value(QStringLiteral("domain"));
    if (options.isSet(QStringLiteral("name")))
        system.name = options.value(QStringLiteral("name"));
    if (options.isSet(QStringLiteral("port")))
        system.port = portOption(options);
    if (options.isSet(QStringLiteral("user"))) {
        giveAccount(system.smb, options.value(QStringLiteral("user")), domain);
        if (system.kind == Storage::SystemKind::Ontap)
            giveAccount(system.management, options.value(QStringLiteral("user")), domain);
    }
    if (options.isSet(QStringLiteral("smb-user")))
        giveAccount(system.smb, options.value(QStringLiteral("smb-user")), domain);
    if (options.isSet(QStringLiteral("accept-certificate")))
        system.certificate = certificateOption(options);
    const QStringList hosts = options.values(QStringLiteral("smb-host"));
    for (const QString &text : hosts) {
        const QString svm = text.section(QLatin1Char('='), 0, 0);
        const QString host = text.section(QLatin1Char('='), 1);
        if (svm.isEmpty() || !text.contains(QLatin1Char('=')))
            throw Error(FailureKind::InvalidInput, QStringLiteral("read option"), QStringLiteral("--smb-host"), {},
                        QStringLiteral("it wants SVM=HOST"));
        if (host.isEmpty())
            system.hosts.remove(svm);
        else
            system.hosts.insert(svm, withoutIpv6Literal(host));
    }
    system.aliases += options.values(QStringLiteral("alias"));
    system.aliases.removeDuplicates();
}

QCborMap systemEvent(const KnownSystem &system)
{
    return {{QStringLiteral("id"), system.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), system.name},
            {QStringLiteral("kind"), systemKindName(system.kind)},
            {QStringLiteral("host"), system.host},
            {QStringLiteral("port"), system.port},
            {QStringLiteral("managementUser"), system.management.user},
            {QStringLiteral("smbUser"), system.smb.user},
            {QStringLiteral("certificate"), Storage::fingerprintText(system.certificate)},
            {QStringLiteral("aliases"), QCborArray::fromStringList(system.aliases)},
            {QStringLiteral("readOnly"), system.readOnly}};
}

} // namespace Penumbra::Cli
