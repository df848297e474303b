// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/jobsignin.h"

namespace Penumbra::Console {

/// What the operator wants the Shadow copy assistant to do.
struct ShadowPlan
{
    enum class Recovery : quint8 { AsServer, Writable, ReadOnly };

    QList<ObjectId> shares;
    QString context = QStringLiteral("file-share-backup"); ///< as penumbractl calls it
    Recovery recovery = Recovery::AsServer;
    bool keep = false;
    int waitMinutes = 10; ///< for other jobs and clients
    bool triesBlocked = false; ///< some findings block, and it is tried all the same
};

/// A share of the plan with all that is needed to name it.
struct PlannedShare
{
    ObjectId id;
    QString name;
    Smb::Endpoint server;
    QUuid system;
    QString systemName;
    QString svm; ///< name; empty: the system has only one
    QString account; ///< who signs in
    qint64 machines = -1; ///< -1: not looked at
};

/// The shares of a plan that are there, by server and name.
QList<PlannedShare> plannedShares(Workbench &workbench, const QList<ObjectId> &shares);

/// The shares that are meant by objects: of machines all shares with files of theirs, as far as surveys know.
QList<ObjectId> sharesMeant(Workbench &workbench, const QList<ObjectId> &objects);

/// How penumbractl is told a share: "//files1/vms", with a port that is not the usual one "smb://files1:4450/vms".
QString shareArgument(const PlannedShare &share);

/// The command for a plan, without sign-ins.
JobRequest requestOf(const ShadowPlan &plan, const QList<PlannedShare> &shares);

/// Where to sign in for it.
QList<JobServer> serversOf(const QList<PlannedShare> &shares);

/// What will be done, as sentences.
QStringList sentencesOf(const ShadowPlan &plan, const QList<PlannedShare> &shares);

/// The context in the protocol's words: "CTX_FILE_SHARE_BACKUP | ATTR_PERSISTENT = 0x00000011".
QString contextText(const ShadowPlan &plan);

} // namespace Penumbra::Console
