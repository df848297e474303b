// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"
#include "cli/output.h"
#include "core/cancel.h"
#include "core/task.h"

#include <QCommandLineParser>

#include <memory>
#include <vector>

namespace Penumbra::Cli {

/// What a command is run with.
struct CommandContext
{
    const QCommandLineParser &options;
    QStringList arguments; ///< those after the command's name
    Output &output;
    CancelToken cancel;
};

/// One subcommand. A command adds its options, then runs; a failure leaves as an exception.
class Command
{
public:
    virtual ~Command() = default;
    virtual QString name() const = 0; ///< one or two words: "shadow create"
    virtual QString arguments() const = 0; ///< for the usage line: "UNC..."
    virtual QString summary() const = 0; ///< one line
    virtual void addOptions(QCommandLineParser &parser) const = 0;
    /// Throws Error(InvalidInput) when the number of arguments is wrong.
    virtual Task<int> run(CommandContext context) = 0;
};

/// All commands in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

/// Throws Error(InvalidInput) unless there are at least least and at most most (-1: any number) arguments.
void expectArguments(const CommandContext &context, qsizetype least, qsizetype most);

} // namespace Penumbra::Cli
