// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/machine.h"

#include <QUuid>

#include <optional>

/// What the names of Hyper-V's files and folders tell.
namespace Penumbra::Vm {

/// The GUID before a file's extension; null when something else stands there.
QUuid guidInName(QStringView name);
/// Saved state, runtime state, guest state, smart paging: those whose names are a GUID.
std::optional<FileRole> stateFileRole(QStringView name);
/// "Virtual Machines" or "Snapshots".
bool isConfigurationFolder(QStringView name);

} // namespace Penumbra::Vm
