// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/copyfacts.h"
#include "console/inspector.h"
#include "console/jobspage.h"
#include "console/jobwords.h"
#include "core/failuretext.h"
#include "storage/fingerprint.h"

#include <QLocale>

#include <algorithm>

namespace Penumbra::Console {

namespace {

QString sizeText(const std::optional<quint64> &bytes)
{
    return bytes ? QLocale().formattedDataSize(qint64(*bytes)) : Inspector::tr("unknown");
}

QString yesNo(const std::optional<bool> &value)
{
    if (!value)
        return Inspector::tr("unknown");
    return *value ? Inspector::tr("yes") : Inspector::tr("no");
}

void systemFacts(const SystemView &view, QList<Fact> &facts)
{
    const Storage::KnownSystem &system = view.system;
    facts.append(
        {Inspector::tr("Kind"),
         system.kind == Storage::SystemKind::Ontap ? Inspector::tr("ONTAP") : Inspector::tr("file server (SMB)")});
    if (view.isLab)
        facts.append({Inspector::tr("Reference server"), Inspector::tr("yes: nothing here is production")});
    facts.append({Inspector::tr("Address"),
                  system.port ? QStringLiteral("%1:%2").arg(system.host).arg(system.port) : system.host});
    if (!view.inventory.version.isEmpty())
        facts.append({Inspector::tr("Version"), view.inventory.version});
    if (system.kind == Storage::SystemKind::Ontap)
        facts.append({Inspector::tr("Management signed in as"), accountText(system.management)});
    facts.append({Inspector::tr("SMB signed in as"),
                  system.smb.source == Storage::SignInName::Source::Kerberos
                      ? Inspector::tr("the Kerberos ticket's account")
                      : accountText(system.smb)});
    facts.append(
        {Inspector::tr("Changes"),
         system.readOnly ? Inspector::tr("not allowed: Penumbra changes nothing here") : Inspector::tr("allowed")});
    if (!system.certificate.isEmpty())
        facts.append({Inspector::tr("Certificate accepted"), Storage::fingerprintText(system.certificate)});
    if (view.failure)
        facts.append({Inspector::tr("Failed"), explainLine(*view.failure)});
    for (const Storage::InventoryNote &note : view.inventory.notes)
        facts.append({Inspector::tr("Not known: %1").arg(note.id), explainLine(note.failure)});
}

void svmFacts(const SystemView &view, const Storage::Svm &svm, QList<Fact> &facts)
{
    facts.append({Inspector::tr("SMB server"), svm.smbServer.isEmpty() ? Inspector::tr("none known") : svm.smbServer});
    if (!svm.domain.isEmpty())
        facts.append({Inspector::tr("Domain"), svm.domain});
    facts.append({Inspector::tr("Address"), QStringLiteral("%1:%2").arg(svm.host).arg(svm.port)});
    facts.append({Inspector::tr("Runs"), svm.running ? Inspector::tr("yes") : Inspector::tr("no")});
    facts.append({Inspector::tr("Remote VSS"), yesNo(svm.shadowCopy)});
    if (svm.fsrvpVersion)
        facts.append({Inspector::tr("FSRVP version"),
                      *svm.fsrvpVersion ? QString::number(*svm.fsrvpVersion) : Inspector::tr("no agent")});
    facts.append({Inspector::tr("Shadow copy depth"),
                  !svm.shadowCopyDepth            ? Inspector::tr("unknown")
                      : *svm.shadowCopyDepth == 0 ? Inspector::tr("all levels")
                                                  : Inspector::tr("%Ln level(s)", nullptr, *svm.shadowCopyDepth)});
    facts.append({Inspector::tr("Signed in as"), accountText(view.system.smb)});
}

void volumeFacts(const SystemView &view, const Storage::Volume &volume, QList<Fact> &facts)
{
    facts.append({Inspector::tr("Junction path"),
                  volume.junctionPath.isEmpty() ? Inspector::tr("not mounted") : volume.junctionPath});
    if (const Storage::Volume *parent = view.inventory.volume(volume.parent))
        facts.append({Inspector::tr("Mounted on"), parent->name});
    facts.append({Inspector::tr("State"), volume.state.isEmpty() ? Inspector::tr("unknown") : volume.state});
    facts.append({Inspector::tr("Size"), sizeText(volume.size)});
    facts.append({Inspector::tr("Used"), sizeText(volume.used)});
    if (!volume.snapshotPolicy.isEmpty())
        facts.append({Inspector::tr("Snapshot policy"), volume.snapshotPolicy});
    qint64 snapshots = 0;
    for (const Storage::Snapshot &snapshot : view.inventory.snapshots)
        snapshots += snapshot.volume == volume.id;
    facts.append({Inspector::tr("Snapshots"), QLocale().toString(snapshots)});
}

/// Whether shadow copies of a share can be made, as far as the storage system, a survey or a copy that is there tell.
std::optional<bool> copySupport(const Workbench &bench, const ObjectId &id, const Storage::Share &share)
{
    if (share.shadowCopySupported)
        return share.shadowCopySupported;
    if (const ShareSurvey *survey = bench.surveys().survey(id); survey && survey->shadowCopySupported)
        return survey->shadowCopySupported;
    const QList<CopyRow> &rows = bench.copies().rows();
    const bool isCopied = std::any_of(rows.cbegin(), rows.cend(),
                                      [&id](const CopyRow &row) { return row.origin == id && row.created.isValid(); });
    return isCopied ? std::optional<bool>(true) : std::nullopt;
}

void shareFacts(Workbench &bench, const ObjectId &id, const SystemView &view, const Storage::Share &share,
                QList<Fact> &facts)
{
    facts.append({Inspector::tr("Path to it"), bench.systems().uncOf(id)});
    if (!share.path.isEmpty())
        facts.append({Inspector::tr("Path in the namespace"), share.path});
    if (const Storage::Volume *volume = view.inventory.volume(share.volume)) {
        facts.append({Inspector::tr("Volume"), volume->name});
        facts.append({Inspector::tr("Junction path"), volume->junctionPath});
    }
    if (const Storage::Svm *svm = view.inventory.svm(share.svm); svm && svm->shadowCopyDepth)
        facts.append({Inspector::tr("Shadow copy depth"),
                      *svm->shadowCopyDepth ? QString::number(*svm->shadowCopyDepth) : Inspector::tr("all levels")});
    facts.append({Inspector::tr("Continuously available"), yesNo(share.continuouslyAvailable)});
    facts.append({Inspector::tr("Shadow copies supported"), yesNo(copySupport(bench, id, share))});
    facts.append({Inspector::tr("Encryption required"), yesNo(share.encrypted)});
    if (!share.comment.isEmpty())
        facts.append({Inspector::tr("Comment"), share.comment});
    facts.append({Inspector::tr("Signed in as"), accountText(view.system.smb)});
    const ShareSurvey *survey = bench.surveys().survey(id);
    if (!survey) {
        facts.append({Inspector::tr("Findings"), Inspector::tr("unknown: not validated yet")});
        return;
    }
    if (survey->report.failure)
        facts.append({Inspector::tr("Could not be looked at"), explainLine(*survey->report.failure)});
    facts.append({Inspector::tr("Machines"), QLocale().toString(survey->report.machines.size())});
    facts.append({Inspector::tr("Findings"), QLocale().toString(survey->report.findings.size())});
    facts.append({Inspector::tr("Validated"), QLocale().toString(survey->asOf.toLocalTime(), QLocale::ShortFormat)});
}

void jobFacts(const JobRow &row, QList<Fact> &facts)
{
    const auto time = [](const QDateTime &utc) { return QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat); };
    if (!row.kind.isEmpty())
        facts.append({JobsPage::tr("Kind"), row.kind});
    facts.append({JobsPage::tr("State"), JobsPage::stateText(row)});
    facts.append({JobsPage::tr("Started"), time(row.started)});
    if (row.ended.isValid()) {
        facts.append({Inspector::tr("Ended"), time(row.ended)});
        facts.append({JobsPage::tr("Time"), durationText(row.started.msecsTo(row.ended))});
    }
    if (!row.startedBy.isEmpty())
        facts.append({JobsPage::tr("Started from"), row.startedBy});
    if (!row.owner.userName.isEmpty())
        facts.append({JobsPage::tr("User"),
                      JobsPage::tr("%1 on %2", "user, computer").arg(row.owner.userName, row.owner.hostName)});
    if (!row.failure.isEmpty())
        facts.append({JobsPage::tr("Failure"), row.failure});
    facts.append({Inspector::tr("ID"), row.job.toString(QUuid::WithoutBraces)});
}

void machineFacts(const Vm::Machine &machine, QList<Fact> &facts)
{
    facts.append({Inspector::tr("ID"), machine.id.toString(QUuid::WithoutBraces)});
    facts.append({Inspector::tr("Configuration"), machine.configuration});
    facts.append({Inspector::tr("Version"), machine.version.isEmpty() ? Inspector::tr("unknown") : machine.version});
    if (machine.generation > 0)
        facts.append({Inspector::tr("Generation"), QString::number(machine.generation)});
    facts.append({Inspector::tr("Files"), QLocale().toString(machine.files.size())});
    facts.append({Inspector::tr("Checkpoints"), QLocale().toString(machine.checkpoints)});
    facts.append({Inspector::tr("Saved state"), machine.saved ? Inspector::tr("yes") : Inspector::tr("no")});
    for (const Vm::MachineFile &file : machine.files) {
        if (file.role == Vm::FileRole::Disk)
            facts.append({Inspector::tr("Disk"), file.path});
    }
}

} // namespace

QList<Fact> factsOf(Workbench &bench, const ObjectId &object)
{
    QList<Fact> facts;
    if (isInCopy(object))
        return copyFacts(bench, object);
    if (object.kind == ObjectKind::Job) {
        if (const JobRow *row = bench.board().row(JobBoard::keyOf(QUuid::fromString(object.item))))
            jobFacts(*row, facts);
        return facts;
    }
    const SystemView *view = bench.systems().system(object.system);
    if (!view)
        return facts;
    if (object.kind == ObjectKind::System)
        systemFacts(*view, facts);
    const Storage::Svm *svm = view->inventory.svm(object.svm);
    if (svm
        && (object.kind == ObjectKind::Svm || object.kind == ObjectKind::Shares || object.kind == ObjectKind::Volumes))
        svmFacts(*view, *svm, facts);
    if (const Storage::Volume *volume = bench.systems().volume(object))
        volumeFacts(*view, *volume, facts);
    const Storage::Share *share = bench.systems().share(object);
    if (share && object.kind == ObjectKind::Share)
        shareFacts(bench, object, *view, *share, facts);
    if (object.kind == ObjectKind::Machine) {
        if (const Vm::Machine *machine = bench.surveys().machine(object))
            machineFacts(*machine, facts);
    }
    return facts;
}

} // namespace Penumbra::Console
