// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/shadowplan.h"

#include "console/jobwords.h"
#include "core/uncpath.h"
#include "shadow/createsets.h"

#include <QCoreApplication>

#include <algorithm>

namespace Penumbra::Console {

namespace {

struct ShadowWords
{
    Q_DECLARE_TR_FUNCTIONS(ShadowWords)
};

constexpr quint16 usualPort = 445;
constexpr int secondsPerMinute = 60;

QString userOf(const Storage::KnownSystem &system)
{
    return system.smb.source == Storage::SignInName::Source::Kerberos ? ShadowWords::tr("the Kerberos ticket's account")
                                                                      : accountText(system.smb);
}

/// The shares of the machine's SVM that hold files of it.
QList<ObjectId> sharesOfMachine(Workbench &workbench, const ObjectId &id)
{
    QList<ObjectId> shares {id.shareId()};
    const Vm::Machine *machine = workbench.surveys().machine(id);
    if (!machine)
        return shares;
    const QList<ObjectId> near = workbench.systems().sharesOf(id.svmId());
    for (const ObjectId &share : near) {
        const QString prefix = workbench.systems().uncOf(share) + QLatin1Char('\\');
        const auto liesThere = [&prefix](const Vm::MachineFile &file) {
            return file.path.startsWith(prefix, Qt::CaseInsensitive);
        };
        if (std::any_of(machine->files.cbegin(), machine->files.cend(), liesThere) && !shares.contains(share))
            shares.append(share);
    }
    return shares;
}

QString serverSentence(const PlannedShare &first, const QStringList &names, qint64 machines)
{
    const QString where = first.svm.isEmpty()
        ? first.systemName
        : ShadowWords::tr("%1, SVM %2", "system").arg(first.systemName, first.svm);
    const QString what =
        ShadowWords::tr("On %1 (%2), signed in as %3: %4.", "server, system, account, shares")
            .arg(first.server.toString(), where, first.account, names.join(ShadowWords::tr(", ", "between names")));
    return machines > 0 ? ShadowWords::tr("%1 Machines there: %Ln.", "sentence before", int(machines)).arg(what) : what;
}

QStringList serverSentences(const QList<PlannedShare> &shares)
{
    QStringList sentences;
    for (qsizetype begin = 0; begin < shares.size();) {
        qsizetype end = begin;
        QStringList names;
        qint64 machines = 0;
        for (; end < shares.size() && shares[end].server == shares[begin].server; ++end) {
            names.append(shares[end].name);
            machines += qMax<qint64>(0, shares[end].machines);
        }
        sentences.append(serverSentence(shares[begin], names, machines));
        begin = end;
    }
    return sentences;
}

quint32 contextValue(const QString &name)
{
    if (name == QLatin1String("backup"))
        return Fsrvp::CTX_BACKUP;
    if (name == QLatin1String("nas-rollback"))
        return Fsrvp::CTX_NAS_ROLLBACK;
    if (name == QLatin1String("app-rollback"))
        return Fsrvp::CTX_APP_ROLLBACK;
    return Fsrvp::CTX_FILE_SHARE_BACKUP;
}

} // namespace

QList<PlannedShare> plannedShares(Workbench &workbench, const QList<ObjectId> &shares)
{
    QList<PlannedShare> planned;
    for (const ObjectId &id : shares) {
        const SystemView *view = workbench.systems().system(id.system);
        const Storage::Share *share = workbench.systems().share(id);
        const Storage::Svm *svm = workbench.systems().svm(id);
        if (!view || !share || !svm || svm->host.isEmpty())
            continue;
        PlannedShare each;
        each.id = id;
        each.name = share->name;
        each.server = {svm->host, svm->port};
        each.system = id.system;
        each.systemName = view->system.name;
        each.svm = view->system.kind == Storage::SystemKind::Ontap ? svm->name : QString();
        each.account = userOf(view->system);
        if (const ShareSurvey *survey = workbench.surveys().survey(id); survey && !survey->report.failure)
            each.machines = survey->report.machines.size();
        planned.append(each);
    }
    std::stable_sort(planned.begin(), planned.end(), [](const PlannedShare &one, const PlannedShare &other) {
        return one.server == other.server ? one.name < other.name : one.server.toString() < other.server.toString();
    });
    return planned;
}

QList<ObjectId> sharesMeant(Workbench &workbench, const QList<ObjectId> &objects)
{
    QList<ObjectId> shares;
    for (const ObjectId &object : objects) {
        const QList<ObjectId> here = object.kind == ObjectKind::Machine ? sharesOfMachine(workbench, object)
                                                                        : workbench.systems().sharesOf(object);
        for (const ObjectId &share : here) {
            const Storage::Share *found = workbench.systems().share(share);
            if (found && isOrdinary(*found) && !shares.contains(share))
                shares.append(share);
        }
    }
    return shares;
}

QString shareArgument(const PlannedShare &share)
{
    const QString &server = share.server.server;
    if (share.server.port == usualPort)
        return QStringLiteral("//%1/%2").arg(server, share.name);
    const QString host = server.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(server) : server;
    return QStringLiteral("smb://%1:%2/%3").arg(host).arg(share.server.port).arg(share.name);
}

JobRequest requestOf(const ShadowPlan &plan, const QList<PlannedShare> &shares)
{
    JobRequest request;
    request.arguments = {QStringLiteral("shadow"), QStringLiteral("create")};
    QStringList names;
    for (const PlannedShare &share : shares) {
        request.arguments.append(shareArgument(share));
        names.append(share.name);
    }
    request.arguments += {QStringLiteral("--context"), plan.context, QStringLiteral("--wait"),
                          QString::number(qMax(1, plan.waitMinutes * secondsPerMinute))};
    if (plan.keep)
        request.arguments.append(QStringLiteral("--keep"));
    if (plan.recovery == ShadowPlan::Recovery::Writable)
        request.arguments.append(QStringLiteral("--auto-recovery"));
    else if (plan.recovery == ShadowPlan::Recovery::ReadOnly)
        request.arguments.append(QStringLiteral("--no-auto-recovery"));
    names.removeDuplicates();
    request.title = ShadowWords::tr("Shadow copies of %1").arg(namesText(names));
    return request;
}

QList<JobServer> serversOf(const QList<PlannedShare> &shares)
{
    QList<JobServer> servers;
    for (const PlannedShare &share : shares) {
        const JobServer server {share.server.server, share.system};
        if (!servers.contains(server))
            servers.append(server);
    }
    return servers;
}

QStringList sentencesOf(const ShadowPlan &plan, const QList<PlannedShare> &shares)
{
    const QStringList byServer = serverSentences(shares);
    QStringList sentences;
    sentences.append(
        byServer.size() == 1
            ? ShadowWords::tr(
                "A shadow copy set is made: a copy of the volume of each of %Ln share(s), all at one instant.", nullptr,
                int(shares.size()))
            : ShadowWords::tr(
                "A shadow copy set is made on each of %Ln servers. All are prepared before any is made, so "
                "that their instants lie close together.",
                nullptr, int(byServer.size())));
    sentences += byServer;
    sentences.append(
        ShadowWords::tr("Crash-consistent: the machines are not prepared. In the copies each disk is as if "
                        "its machine's power had failed at that instant."));
    sentences.append(plan.keep
                         ? ShadowWords::tr("The copies are kept until somebody deletes them. They have no end date: "
                                           "Penumbra does not delete them by itself.")
                         : ShadowWords::tr("At the end the copies are looked into and deleted; nothing stays on the "
                                           "servers."));
    if (plan.triesBlocked)
        sentences.append(
            ShadowWords::tr("Some findings say that no shadow copy can be made, or none that can be used. It is "
                            "tried all the same."));
    sentences.append(
        ShadowWords::tr("If another job or client works on a server, the job waits for it up to %Ln minute(s). "
                        "This computer does not go to sleep meanwhile.",
                        nullptr, plan.waitMinutes));
    return sentences;
}

QString contextText(const ShadowPlan &plan)
{
    Shadow::CreateOptions options;
    options.context = contextValue(plan.context);
    options.keep = plan.keep;
    if (plan.recovery != ShadowPlan::Recovery::AsServer)
        options.autoRecovery = plan.recovery == ShadowPlan::Recovery::Writable;
    const quint32 context = Shadow::contextOf(options);
    const QList<std::pair<quint32, QString>> bits {
        {Fsrvp::ATTR_PERSISTENT, QStringLiteral("ATTR_PERSISTENT")},
        {Fsrvp::ATTR_NO_AUTO_RECOVERY, QStringLiteral("ATTR_NO_AUTO_RECOVERY")},
        {Fsrvp::ATTR_NO_AUTO_RELEASE, QStringLiteral("ATTR_NO_AUTO_RELEASE")},
        {Fsrvp::ATTR_NO_WRITERS, QStringLiteral("ATTR_NO_WRITERS")},
        {Fsrvp::ATTR_AUTO_RECOVERY, QStringLiteral("ATTR_AUTO_RECOVERY")}};
    QStringList names;
    for (const auto &[bit, name] : bits) {
        if (context & bit)
            names.append(name);
    }
    if (names.isEmpty())
        names.append(QStringLiteral("CTX_BACKUP"));
    return QStringLiteral("SetContext: %1 (0x%2)")
        .arg(names.join(QStringLiteral(" | ")))
        .arg(context, 8, 16, QLatin1Char('0'));
}

} // namespace Penumbra::Console
