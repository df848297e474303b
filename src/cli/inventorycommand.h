// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace Penumbra::Cli {

/// penumbractl inventory [SYSTEM...]
class InventoryCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(InventoryCommand)

public:
    QString name() const override { return QStringLiteral("inventory"); }
    QString arguments() const override { return QStringLiteral("[SYSTEM...]"); }
    QString summary() const override
    {
        return tr("Show what storage systems hold: SVMs, volumes by junction path, shares, copies.");
    }
    void addOptions(QCommandLineParser &parser) const override;
    Task<int> run(CommandContext context) override;
};

} // namespace Penumbra::Cli
