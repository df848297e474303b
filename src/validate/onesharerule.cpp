// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guid.h"
#include "validate/fold.h"
#include "validate/problems.h"
#include "validate/quote.h"
#include "validate/rules.h"
#include "validate/words.h"

namespace Penumbra::Validate {

namespace {

using State = Vm::MachineFile::State;
using Role = Vm::FileRole;

QString roleText(Role role)
{
    switch (role) {
    case Role::Configuration:
        return Words::tr("configuration");
    case Role::Disk:
        return Words::tr("disk");
    case Role::ParentDisk:
        return Words::tr("parent disk");
    case Role::CheckpointConfiguration:
        return Words::tr("checkpoint's configuration");
    case Role::CheckpointDisk:
        return Words::tr("checkpoint's disk");
    case Role::SavedState:
        return Words::tr("saved state");
    case Role::RuntimeState:
        return Words::tr("runtime state");
    case Role::GuestState:
        return Words::tr("guest state");
    case Role::SmartPaging:
        return Words::tr("smart paging file");
    case Role::Other:
        break;
    }
    return Words::tr("file");
}

/// Files of one machine that lie in one place outside its share.
struct Outside
{
    QString place; ///< UNC of the share, or the path of a file that is in no share that was looked at
    bool isShare = false;
    QList<const Vm::MachineFile *> files;
};

class OneShareRule : public Rule
{
public:
    RuleInfo info() const override
    {
        return {
            QStringLiteral("one-share"), Words::tr("Machine in more than one share"),
            Words::tr(
                "All files of a machine lie in one share: configuration, disks and their parents, checkpoints, saved "
                "state."),
            QStringLiteral("ONTAP: example of a directory structure used by Remote VSS")};
    }

    void check(const Subject &subject, const FindingSink &sink) const override
    {
        for (const Vm::Machine *const machine : subject.machines) {
            if (subject.isHome(*machine)) {
                for (const Outside &outside : outsideOf(subject, *machine))
                    sink(homeFinding(subject, *machine, outside));
            } else if (!subject.reported.contains(machine->share)) {
                checkGuest(subject, *machine, sink);
            }
        }
    }

private:
    static QList<Outside> outsideOf(const Subject &subject, const Vm::Machine &machine)
    {
        QList<Outside> places;
        for (const Vm::MachineFile &file : machine.files) {
            if (file.state == State::Missing || subject.isHere(file))
                continue; // a missing file breaks another rule
            const bool inShare = file.state == State::Present && file.share >= 0 && file.share < subject.places.size();
            const QString place = inShare ? subject.places[file.share].share.shareName() : file.path;
            const auto same = [&place](const Outside &outside) { return outside.place == place; };
            auto found = std::find_if(places.begin(), places.end(), same);
            if (found == places.end())
                found = places.insert(places.end(), Outside {place, inShare, {}});
            found->files.append(&file);
        }
        return places;
    }

    Finding homeFinding(const Subject &subject, const Vm::Machine &machine, const Outside &outside) const
    {
        Finding finding = about(subject, Severity::DataMissing, withoutServer(outside.place), machine);
        finding.path = outside.files.size() == 1 ? outside.files.constFirst()->path : outside.place;
        const bool onlyParents =
            std::all_of(outside.files.cbegin(), outside.files.cend(),
                        [](const Vm::MachineFile *file) { return file->role == Role::ParentDisk; });
        const QString what = describe(outside.files);
        finding.meaning = outside.isShare
            ? Words::tr("The machine's configuration lies in the share %1, but this lies in another share: %2. A "
                        "backup of %1 "
                        "alone lacks it, and two shares are not always copied at one instant.")
                  .arg(subject.share->name, what)
            : Words::tr(
                  "The machine's configuration lies in the share %1, but this lies in none of the server's shares that "
                  "were looked at: %2. It is not in the backup.")
                  .arg(subject.share->name, what);
        finding.remedy = onlyParents
            ? Words::tr(
                "With the machine off, make a disk of its own out of the difference and its parents, in the machine's "
                "share, and attach that one instead.")
            : Words::tr(
                "Move the machine's storage to one folder in one share. The host can do so while the machine runs.");
        list(finding, outside.files);
        if (onlyParents)
            addConversion(finding, subject, *outside.files.constFirst());
        else
            addCommand(finding, RemedyCommand::Shell::PowerShell,
                       QStringLiteral("Get-VM -Id %1 | Move-VMStorage -DestinationStoragePath %2"),
                       {guidText(machine.id), subject.hostUnc(machine.name)});
        return finding;
    }

    static void addConversion(Finding &finding, const Subject &subject, const Vm::MachineFile &parent)
    {
        const QString child = hostPath(subject, parent.namedBy);
        const qsizetype dot = child.lastIndexOf(QLatin1Char('.'));
        if (dot > 0)
            addCommand(finding, RemedyCommand::Shell::PowerShell,
                       QStringLiteral("Convert-VHD -Path %1 -DestinationPath %2"),
                       {child, child.left(dot) + QStringLiteral("-whole.vhdx")});
    }

    /// Files here of a machine whose own share is not in the report. Parents alone harm nothing here.
    void checkGuest(const Subject &subject, const Vm::Machine &machine, const FindingSink &sink) const
    {
        QList<const Vm::MachineFile *> files;
        bool onlyParents = true;
        for (const Vm::MachineFile &file : machine.files) {
            if (!subject.isHere(file))
                continue;
            files.append(&file);
            onlyParents = onlyParents && file.role == Role::ParentDisk;
        }
        if (onlyParents)
            return;
        Finding finding = about(subject, Severity::DataMissing, withoutServer(machine.configuration), machine);
        finding.path = machine.configuration;
        finding.meaning =
            Words::tr("This share holds a part of the machine: %1. Its configuration lies in another share, so "
                      "that a backup of %2 alone cannot bring the machine back.")
                .arg(describe(files), subject.share->name);
        finding.remedy =
            Words::tr("Move the machine's storage to one folder in one share, or always back up both shares; two "
                      "shares are not always copied at one instant.");
        list(finding, files);
        addCommand(finding, RemedyCommand::Shell::PowerShell,
                   QStringLiteral("Get-VM -Id %1 | Move-VMStorage -DestinationStoragePath %2"),
                   {guidText(machine.id), subject.hostUnc(machine.name)});
        sink(std::move(finding));
    }

    static QString describe(const QList<const Vm::MachineFile *> &files)
    {
        QStringList roles;
        for (const Vm::MachineFile *file : files) {
            if (const QString role = roleText(file->role); !roles.contains(role))
                roles.append(role);
        }
        return roles.join(QStringLiteral(", "));
    }

    static void list(Finding &finding, const QList<const Vm::MachineFile *> &files)
    {
        if (files.size() == 1 && files.constFirst()->path == finding.path)
            return;
        for (const Vm::MachineFile *file : files.mid(0, mostFilesNamed))
            finding.files.append(file->path);
        finding.moreFiles = files.size() - finding.files.size();
    }
};

} // namespace

std::unique_ptr<Rule> makeOneShareRule()
{
    return std::make_unique<OneShareRule>();
}

} // namespace Penumbra::Validate
