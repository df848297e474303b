// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/workbench.h"

namespace Penumbra::Console {

/// How penumbractl signs in to the servers of storage systems: options, and the password by a descriptor.
struct JobSignIn
{
    QStringList arguments;
    QList<std::pair<QString, Secret>> secrets;
};

/// Finds it, asking the operator where it must. penumbractl signs in to all servers of one job with one account and password, so systems that
/// want different ones are a failure (InvalidInput). The handler is called later, once, unless the receiver has gone.
void findJobSignIn(Workbench &workbench, const QList<QUuid> &systems, QObject *receiver,
                   std::function<void(const std::optional<JobSignIn> &signIn, const Failure &failure)> handler);

} // namespace Penumbra::Console
