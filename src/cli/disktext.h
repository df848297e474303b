// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/diskreader.h"

namespace Penumbra::Cli {

// What people read about disks, in lines that are indented already.

QStringList diskText(const Vm::DiskInfo &info);
/// Each ancestor deeper than the one before.
QStringList chainText(const QList<ChainLink> &chain);

/// Whether a parent is wrong, missing or unreadable; one that was not looked at is not known to be.
bool isBroken(const QList<ChainLink> &chain);
QString checkSummary(const QString &path, const Vm::DiskCheck &check, const QList<ChainLink> &chain);
QStringList checkText(const Vm::DiskCheck &check, const QList<ChainLink> &chain);

} // namespace Penumbra::Cli
