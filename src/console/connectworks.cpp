// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/connectworks.h"

#include <algorithm>

namespace Penumbra::Console {

using Storage::Inventory;
using Storage::SvmAccess;

namespace {

constexpr milliseconds probeLimit {30'000};
constexpr milliseconds lookLimit {600'000};
constexpr milliseconds svmLimit {30'000};
constexpr milliseconds cancelLimit {100};

bool isRefused(const SvmAccess &access)
{
    return !access.session && std::any_of(access.failures.cbegin(), access.failures.cend(), [](const Failure &failure) {
        return failure.kind == FailureKind::SignInFailed || failure.kind == FailureKind::NoTicket
            || failure.kind == FailureKind::TicketExpired;
    });
}

} // namespace

Task<Storage::Probe> probeHost(EngineState::Pointer, QString host, quint16 port, CancelToken cancel)
{
    const Smb::Wait wait {deadlineIn(probeLimit), cancel, cancelLimit};
    return Storage::probe(host, port, wait);
}

Task<Inventory> lookAround(EngineState::Pointer, Storage::KnownSystem system, Storage::SystemSecrets secrets,
                           std::function<void(Inventory)> onPart, CancelToken cancel)
{
    const Storage::Provider::Pointer provider = Storage::makeProvider(system, secrets);
    const Smb::Wait wait {deadlineIn(lookLimit), cancel, cancelLimit};
    const Inventory nothing;
    const Storage::InventoryHandler handler = [onPart](const Inventory &part) { onPart(part); };
    const Inventory inventory = co_await provider->refresh(nothing, true, handler, wait);
    Storage::requireSomethingToSee(system, inventory);
    co_return Inventory(inventory);
}

Task<QList<SvmAccess>> trySvms(EngineState::Pointer, Storage::KnownSystem system, Storage::SystemSecrets secrets,
                               Inventory inventory, std::function<void(QString)> onSvm, CancelToken cancel)
{
    const Storage::Provider::Pointer provider = Storage::makeProvider(system, secrets);
    const QList<Storage::Svm> svms = Storage::svmsToTry(inventory);
    QList<SvmAccess> all;
    for (const Storage::Svm &svm : svms) {
        onSvm(svm.name);
        const Smb::Wait wait {deadlineIn(svmLimit), cancel, cancelLimit};
        const SvmAccess access = co_await Storage::trySvm(provider, inventory, svm, wait);
        all.append(access);
        if (isRefused(access))
            break;
    }
    co_return QList<SvmAccess>(all);
}

} // namespace Penumbra::Console
