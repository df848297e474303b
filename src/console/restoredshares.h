// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace Penumbra::Console {

class RunningJob;
class Workbench;

/// Has the shares looked at again that a restore of this console has written to: what came back is in the inventory right away.
class RestoredShares : public QObject
{
    Q_OBJECT

public:
    explicit RestoredShares(Workbench &workbench, QObject *parent = nullptr);

private:
    void follow(RunningJob *job);
    void take(const RunningJob *job, const QJsonObject &event);

    Workbench &m_workbench;
    QHash<const RunningJob *, QStringList> m_targets; ///< as planned
};

} // namespace Penumbra::Console
