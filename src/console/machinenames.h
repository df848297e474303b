// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/systemworks.h"

#include <QHash>

namespace Penumbra::Console {

/// What people call the machines of one share: by name, and where two have the same name with the folder in which they lie.
class MachineNames
{
public:
    explicit MachineNames(const ShareSurvey &survey);
    /// configuration: its UNC path.
    QString of(const QString &name, const QString &configuration) const;

private:
    QHash<QString, int> m_counts; ///< of names that more than one has, without regard to case
};

} // namespace Penumbra::Console
