// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/output.h"

#include <QCommandLineParser>

#include <memory>
#include <vector>

namespace Penumbra::Lab {

/// What a command is run with.
struct CommandContext
{
    const QCommandLineParser &options;
    QStringList arguments; ///< those after the command's name
    Output &output;
};

/// One subcommand. Commands block, and run without a QCoreApplication.
class Command
{
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    virtual QString arguments() const = 0; ///< for the usage line: "[DIR] on|off|check"
    virtual QString summary() const = 0; ///< one line
    virtual QString details() const { return {}; } ///< for its own help
    virtual void addOptions(QCommandLineParser &parser) const;
    /// Returns the exit code; failures leave as exceptions.
    virtual int run(const CommandContext &context) = 0;
};

/// All commands in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

/// Throws Error(InvalidInput) unless there are at least `least` and at most `most` arguments.
void expectArguments(const CommandContext &context, qsizetype least, qsizetype most);
/// The lab's folder: the argument at that place, or the default one.
QString directoryArgument(const CommandContext &context, qsizetype index = 0);

/// Runs one command line (without the program's name) to its end. Returns the exit code.
int runCommandLine(const QStringList &arguments);

} // namespace Penumbra::Lab
