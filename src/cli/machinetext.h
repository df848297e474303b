// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/survey.h"

#include <QCborMap>

namespace Penumbra::Cli {

/// A machine as a survey found it.
struct FoundMachine
{
    std::shared_ptr<const Storage::Survey> survey;
    Vm::Machine machine;

    QString share() const; ///< UNC of the share in which its configuration lies
    /// Bytes of its files that are there and were seen, each once.
    quint64 bytes() const;
    QCborMap toCbor() const; ///< with every file and problem
};

/// One line of a list of machines.
QString machineLine(const FoundMachine &found);

/// A machine with its files and what is wrong with them, as lines for people.
QStringList machineText(const FoundMachine &found);

} // namespace Penumbra::Cli
