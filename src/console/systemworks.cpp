// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/systemworks.h"

#include "storage/inventorycache.h"
#include "validate/acknowledgements.h"
#include "validate/validation.h"

namespace Penumbra::Console {

using Storage::Inventory;

namespace {

constexpr milliseconds refreshLimit {1'800'000};
constexpr milliseconds cancelLimit {100};

} // namespace

Task<std::optional<Inventory>> cachedInventory(EngineState::Pointer, QUuid system)
{
    co_return Storage::InventoryCache().load(system);
}

Task<Inventory> openAndRefresh(EngineState::Pointer state, Storage::KnownSystem system, Storage::SystemSecrets secrets,
                               bool everything, InventoryReporter onPart, CancelToken cancel)
{
    state->open(system, secrets);
    const OpenSystem open = state->system(system.id);
    Inventory previous = *open.inventory;
    if (!previous.asOf.isValid())
        previous = Storage::InventoryCache().load(system.id).value_or(Inventory());
    const Smb::Wait wait {deadlineIn(refreshLimit), cancel, cancelLimit};
    const Storage::InventoryHandler handler = [onPart](const Inventory &part) {
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

Task<QList<ShareSurvey>> survey(EngineState::Pointer state, QList<ObjectId> shares, SurveyReporter onStage,
                                CancelToken cancel)
{
    QList<Validate::ValidationTarget> targets;
    QHash<QString, ObjectId> ids; // by UNC key
    for (const ObjectId &id : shares) {
        const OpenShare open = state->share(id);
        targets.append({open.inventory, open.provider, open.svm, open.share, open.unc});
        ids.insert(open.unc.key(), id);
    }
    const Validate::ValidationHandler handler = [onStage, ids](const Validate::ValidationProgress &progress) {
        if (onStage)
            onStage({ids.value(progress.share.key()), progress.share.share(),
                     progress.phase == Validate::ValidationProgress::Phase::Machines, progress.done, progress.total});
    };
    const Validate::Report made = co_await Validate::validateShares(targets, handler, cancel);
    Validate::Report report = made;
    Validate::Acknowledgements acknowledgements;
    Validate::applyAcknowledgements(report, acknowledgements.list());
    acknowledgements.remember(report);
    QList<ShareSurvey> surveys;
    for (const Validate::ShareReport &share : std::as_const(report.shares)) {
        const ObjectId id = ids.value(UncPath::parse(share.unc).key());
        if (!id.isNull())
            surveys.append({id, report.made, share, {}});
    }
    co_return QList<ShareSurvey>(surveys);
}

} // namespace Penumbra::Console
