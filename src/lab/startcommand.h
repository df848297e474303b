// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/command.h"

namespace Penumbra::Lab {

/// Starts a lab, in the foreground or in a session of its own.
class StartCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("start"); }
    QString arguments() const override { return QStringLiteral("[DIR]"); }
    QString summary() const override;
    QString details() const override;
    void addOptions(QCommandLineParser &parser) const override;
    int run(const CommandContext &context) override;
};

} // namespace Penumbra::Lab
