// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inventorycommand.h"

#include "cli/inventorytree.h"
#include "cli/opensystems.h"
#include "storage/inventorycbor.h"

namespace Penumbra::Cli {

void InventoryCommand::addOptions(QCommandLineParser &parser) const
{
    addSystemOptions(parser);
}

Task<int> InventoryCommand::run(CommandContext context)
{
    bool failed = false;
    OpenRules rules;
    rules.everything = true;
    rules.accounts = NeededAccounts::Management;
    rules.failTogether = context.arguments.size() > 1;
    const QList<Storage::KnownSystem> systems = co_await systemsFor(context, context.arguments, &failed);
    const auto open = co_await openAll(context, systems, rules, &failed);
    for (const auto &system : open) {
        QCborMap event = Storage::toCbor(system->inventory);
        event[QStringLiteral("knownAs")] = system->system.id.isNull() ? QString() : system->system.name;
        event[QStringLiteral("host")] = system->system.host;
        event[QStringLiteral("readOnly")] = system->system.readOnly;
        context.output.event(QStringLiteral("inventory"), event);
        const QStringList lines = inventoryTree(*system);
        for (const QString &line : lines)
            context.output.line(line);
    }
    co_return failed ? Failed : Ok;
}

} // namespace Penumbra::Cli
