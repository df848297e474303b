// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "storage/provider.h"

namespace Penumbra::Cli {

/// A storage system a command works on, signed in and with its inventory.
struct OpenSystem
{
    Storage::KnownSystem system; ///< id null: not a known one, made from the command line
    Storage::Provider::Pointer provider;
    Storage::Inventory inventory;
};

/// A share a command works on.
struct ShareTarget
{
    std::shared_ptr<const OpenSystem> system;
    Storage::Svm svm;
    Storage::Share share;
    UncPath unc; ///< by the host Penumbra connects to
    quint16 port = 445;
};

/// The shares of some arguments.
struct OpenedShares
{
    QList<ShareTarget> shares;
    QList<std::shared_ptr<const OpenSystem>> without; ///< systems that were opened and have none of the shares
};

/// --port, the sign-in options, --management-password-fd, --accept-certificate: what reaching a system may need.
void addSystemOptions(QCommandLineParser &parser);

/// The systems of the arguments: names of known systems, or hosts of any (told by probing); without arguments all known systems.
/// Signs in and reads the inventory, all side by side. A system that fails: with one it is thrown, with several it becomes a
/// remark and is left out, and failed is set. Throws Error.
Task<QList<std::shared_ptr<const OpenSystem>>> openSystems(CommandContext context, QStringList arguments, bool *failed);

/// The shares of the arguments: SYSTEM, SYSTEM/SVM, SYSTEM/SVM/SHARE, or a UNC path of a known system or of any server (names and
/// aliases of known systems count, so that //127.0.10.1/share1 of a known cluster gets the cluster's inventory and oracle). A system
/// without SVMs of its own may leave the SVM out. Exposed shares and IPC$ are not among what SYSTEM and SVM stand for. Tells the notes
/// of all systems: one that hides shares an argument stands for is a failure and sets failed, the others are remarks. everything: as
/// in Provider::refresh(). Throws Error: NotFound, InvalidInput, and what openSystems() throws.
Task<OpenedShares> openShares(CommandContext context, QStringList arguments, bool everything, bool *failed);

} // namespace Penumbra::Cli
