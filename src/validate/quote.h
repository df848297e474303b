// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "validate/finding.h"

namespace Penumbra::Validate {

/// Whether a name can stand in a command that a person pastes: no line breaks, no control characters, nothing invisible that
/// turns the order of letters round.
bool canBeTyped(const QString &name);

/// A command from a pattern whose %1, %2... are names, which are quoted for the shell. Nothing when one of them cannot be typed: then
/// the remedy's sentence has to do.
std::optional<RemedyCommand> commandOf(RemedyCommand::Shell shell, const QString &pattern, const QStringList &names);

/// Adds the command to the finding when there is one.
void addCommand(Finding &finding, RemedyCommand::Shell shell, const QString &pattern, const QStringList &names);

} // namespace Penumbra::Validate
