// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Penumbra::Console {

/// A program to start so that it outlives this one.
struct ChildProcess
{
    QString program;
    QStringList arguments; ///< no secrets: every user can see them
    QString outputFile; ///< both output channels are appended to it; made with mode 0600
    QList<Secret> secrets; ///< see addSecret()

    /// Has the child find a secret, as one line, on a descriptor; gives its number.
    int addSecret(const Secret &secret);
};

/// A pipe that holds one secret as a line, ready to be read; its writing end is closed. The caller closes it; a program that is started does
/// not get it by itself. Throws Error(SystemError).
int pipeWith(const Secret &secret);
/// How a program is told on which descriptor a secret is: "--option" and the number, or joined where the option ends with "=".
QStringList secretArguments(const QString &option, int descriptor);

struct StartedProcess
{
    qint64 process = 0;
    int file = -1; ///< pidfd: becomes readable when the process ends. The caller closes it, and reaps the process.
};

/// Starts a program in a session of its own, with no input, no other descriptors than its own, and signals as usual. Throws Error:
/// HelperMissing naming the program, SystemError.
StartedProcess startDetached(const ChildProcess &child);

} // namespace Penumbra::Console
