// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/systemworks.h"

#include "storage/inventorycache.h"
#include "storage/sharesupport.h"
#include "storage/survey.h"
#include "validate/acknowledgements.h"
#include "validate/validation.h"

namespace Penumbra::Console {

using Storage::Inventory;

namespace {

constexpr milliseconds refreshLimit {1'800'000};
constexpr milliseconds cancelLimit {100};

/// The machines at home in each share, by its UNC key.
QHash<QString, QList<Vm::Machine>> machinesByShare(const QList<std::shared_ptr<const Storage::Survey>> &surveys)
{
    QHash<QString, QList<Vm::Machine>> machines;
    for (const auto &survey : surveys) {
        const QList<const Storage::SurveyedShare *> scanned = survey->scanned();
        for (const Vm::Machine &machine : survey->discovery.machines) {
            if (machine.share >= 0 && machine.share < scanned.size())
                machines[scanned[machine.share]->unc.key()].append(machine);
        }
    }
    return machines;
}

/// Whether shadow copies of each share can be made, by its UNC key.
QHash<QString, std::optional<bool>> supportByShare(const QList<std::shared_ptr<const Storage::Survey>> &surveys)
{
    QHash<QString, std::optional<bool>> support;
    for (const auto &survey : surveys) {
        for (const Storage::SurveyedShare &looked : survey->shares)
            support.insert(looked.unc.key(), looked.share.shadowCopySupported);
    }
    return support;
}

} // namespace

Task<std::optional<Inventory>> cachedInventory(EngineState::Pointer, QUuid system)
{
    co_return Storage::InventoryCache().load(system);
}

Task<Inventory> openAndRefresh(EngineState::Pointer state, Storage::KnownSystem system, Storage::SystemSecrets secrets,
                               Inventory shown, bool everything, InventoryReporter onPart, SessionReporter onSession,
                               CancelToken cancel)
{
    state->open(system, secrets);
    if (!state->system(system.id).inventory->asOf.isValid())
        state->setInventory(system.id, shown);
    const OpenSystem open = state->system(system.id);
    const auto sessions = std::make_shared<SessionMap>();
    open.provider->setSessionHandler([sessions, onSession](const QString &svm, const Smb::Capabilities &session) {
        sessions->insert(svm, session);
        if (onSession)
            onSession(*sessions);
    });
    const Inventory previous = open.inventory->asOf.isValid() ? *open.inventory : Inventory();
    const Smb::Wait wait {deadlineIn(refreshLimit), cancel, cancelLimit};
    const Storage::InventoryHandler handler = [state, id = system.id, onPart,
                                               isFirst = !previous.asOf.isValid()](const Inventory &part) {
        if (isFirst)
            state->setInventory(id, part);
        if (onPart)
            onPart(part);
    };
    const Inventory inventory = co_await open.provider->refresh(previous, everything, handler, wait);
    state->setInventory(system.id, inventory);
    try {
        Storage::InventoryCache().save(inventory);
    } catch (const Error &error) {
        qWarning("%s", error.what()); // slower next time, nothing else
    }
    co_return inventory;
}

Task<bool> closeSystem(EngineState::Pointer state, QUuid system)
{
    state->close(system);
    Storage::InventoryCache().forget(system);
    co_return true;
}

Task<QList<ShareSurvey>> lookAtShares(EngineState::Pointer state, QList<ObjectId> shares, SurveyReporter onStage,
                                      CancelToken cancel)
{
    QList<Storage::SurveyTarget> targets;
    QHash<QString, ObjectId> ids; // by UNC key
    for (const ObjectId &id : shares) {
        const OpenShare open = state->share(id);
        targets.append({open.inventory, open.provider, open.svm, open.share, open.unc});
        ids.insert(open.unc.key(), id);
    }
    const Storage::SurveyHandler handler = [onStage, ids](const Storage::SurveyProgress &progress) {
        if (onStage)
            onStage({ids.value(progress.share.key()), progress.share.share(),
                     progress.phase == Storage::SurveyProgress::Phase::Machines, progress.done, progress.total});
    };
    const QList<std::shared_ptr<const Storage::Survey>> seen = co_await Storage::surveyShares(targets, handler, cancel);
    const Storage::SupportedSurveys asked = co_await Storage::askShareSupport(seen, cancel);
    const QHash<QString, QList<Vm::Machine>> machines = machinesByShare(asked.surveys);
    const QHash<QString, std::optional<bool>> support = supportByShare(asked.surveys);
    const Validate::Report made = co_await Validate::makeReport(asked.surveys, cancel);
    Validate::Report report = made;
    for (const Storage::InventoryNote &note : asked.notes)
        qWarning("%s: %s", qUtf8Printable(note.id), Error(note.failure).what());
    Validate::Acknowledgements acknowledgements;
    Validate::applyAcknowledgements(report, acknowledgements.list());
    acknowledgements.remember(report);
    QList<ShareSurvey> surveys;
    for (const Validate::ShareReport &share : std::as_const(report.shares)) {
        const QString key = UncPath::parse(share.unc).key();
        if (ids.contains(key))
            surveys.append({ids.value(key), report.made, share, machines.value(key), support.value(key)});
    }
    co_return QList<ShareSurvey>(surveys);
}

} // namespace Penumbra::Console
