// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/steprunner.h"

#include <QStringList>

namespace Penumbra::Shadow {

/// Things worth telling that are no failure. Console and command line make the sentences.
enum class Notice : quint8 {
    WaitingForLock, ///< arguments: server, holder
    WaitingForServer, ///< server, seconds until the next try
    ShareListedTwice, ///< share
    TwoInstants, ///< shares that had to go into a set of their own
    RecoverySkipped, ///< server
    OwnerUnresolved, ///< server, OwnerMachineName that does not resolve
    BareExposedName, ///< server: ShadowCopyShareName was no UNC name (Samba)
    AbortKeptCopies, ///< server: abort answered success but removed nothing (Samba)
    SetAlreadyGone, ///< server, set ID: the server had dropped it by itself
    NotExpiring, ///< server: asked for a persistent copy; it stays until it is deleted
};
QString noticeName(Notice notice);

/// Follows a shadow copy job: its steps and its notices.
class JobObserver : public StepObserver
{
public:
    virtual void notice(Notice notice, const QStringList &arguments) = 0;
};

} // namespace Penumbra::Shadow
