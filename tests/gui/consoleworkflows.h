// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "consolescene.h"

/// Screens that come up only while something is done. Each throws std::runtime_error when it does not come to its end. They know widgets by
/// their names, so that they go through every language.
namespace Penumbra::Test {

/// Makes the reference server known by the Connect assistant: each step, a closed port and a wrong password.
void visitConnecting(ConsoleScene &scene, const PrivateLab &lab, const ConsoleScene::Visit &visit);

/// Makes a set of share1 that is kept: the run, the result, and what is inside.
void visitCopying(ConsoleScene &scene, const ConsoleScene::Visit &visit);

/// Restores a machine out of that copy beside itself: each step, the job, and a restore that is refused.
void visitRestoring(ConsoleScene &scene, const ConsoleScene::Visit &visit);

/// A set that fails, an account that is refused, a finding that is accepted, and the reference server's tabs.
void visitFailures(ConsoleScene &scene, const PrivateLab &lab, const ConsoleScene::Visit &visit);

} // namespace Penumbra::Test
