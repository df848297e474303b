// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/filewatch.h"
#include "storage/knownsystem.h"

namespace Penumbra::Console {

/// Follows the file of known systems, which other programs of this user change, too.
class SystemWatch : public QObject
{
    Q_OBJECT

public:
    explicit SystemWatch(QObject *parent = nullptr);

    /// Reads the file now, and again each time it changes.
    void begin();

Q_SIGNALS:
    /// What the file holds now.
    void read(const QList<Penumbra::Storage::KnownSystem> &known);
    /// It cannot be read. Told once until it changes.
    void failed(const Penumbra::Failure &failure);

private:
    void readAgain();

    FileWatch m_watch;
    std::optional<Failure> m_failure;
};

} // namespace Penumbra::Console
