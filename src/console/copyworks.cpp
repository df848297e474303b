// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/copyworks.h"

#include "restore/smbstore.h"

namespace Penumbra::Console {

namespace {

constexpr milliseconds listLimit {600'000};
constexpr milliseconds cancelLimit {100}; // nothing is lost with a helper that looks

Smb::ConnectOptions connectOptions(const EngineState::Pointer &state, const ObjectId &id)
{
    const OpenSystem open = state->system(id.system);
    const Storage::Svm *svm = open.inventory->svm(id.svm);
    if (!svm)
        throw Error(FailureKind::NotFound, QStringLiteral("find SVM"), id.svm);
    return open.provider->connectOptions(*svm);
}

} // namespace

Task<qint64> listFolder(EngineState::Pointer state, ObjectId svm, UncPath folder, std::shared_ptr<EntryQueue> queue,
                        std::function<void(qint64)> tell, CancelToken cancel)
{
    const Smb::Wait wait {deadlineIn(listLimit), cancel, cancelLimit};
    Smb::ConnectOptions options = connectOptions(state, svm);
    options.share = folder.share();
    const Smb::SmbHelper::Pointer helper = co_await Smb::HelperPool::acquire(state->helpers(), options, wait);
    const auto total = std::make_shared<qint64>(0);
    const auto onEntries = [queue, tell, total](const QList<Smb::FileInfo> &entries) {
        queue->put(entries);
        *total += entries.size();
        tell(*total);
    };
    co_await helper->list(folder, onEntries, wait);
    const qint64 count = *total;
    co_return count;
}

Task<QList<Restore::FoundMachine>> machinesBelow(EngineState::Pointer state, ObjectId svm, Restore::Place folder,
                                                 CancelToken cancel)
{
    const Smb::ConnectOptions options = connectOptions(state, svm);
    const Restore::FileStore::Pointer store =
        Restore::SmbStore::create([options](const Smb::Endpoint &, bool) { return options; });
    const QList<Restore::FoundMachine> machines = co_await Restore::findMachines(store, folder, cancel);
    co_return QList<Restore::FoundMachine>(machines);
}

} // namespace Penumbra::Console
