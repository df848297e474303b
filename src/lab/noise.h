// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUuid>

#include <random>

namespace Penumbra::Lab {

/// Bytes and numbers that look random and are the same each time for one identity.
class Noise
{
public:
    explicit Noise(const QUuid &identity);

    QByteArray bytes(qsizetype length);
    /// 0 to below - 1.
    quint64 number(quint64 below);

private:
    std::mt19937_64 m_generator;
};

} // namespace Penumbra::Lab
