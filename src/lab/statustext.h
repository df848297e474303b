// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/output.h"

namespace Penumbra::Lab {

/// Where a lab is and how to sign in, from Lab::status() with what the session adds: "password" (only what `start` gets),
/// "passwordFile", "guardian".
void printAccess(Output &output, const QJsonObject &status);
/// What goes on in it: servers, sets, faults, workload.
void printActivity(Output &output, const QJsonObject &status);
void printFaults(Output &output, const QJsonArray &faults);

} // namespace Penumbra::Lab
