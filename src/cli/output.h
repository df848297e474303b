// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"

#include <QCborMap>
#include <QTextStream>

namespace Penumbra::Cli {

/// What a command prints: lines for people, or with --json one JSON object per line.
class Output
{
public:
    explicit Output(bool json);

    /// A line on standard output; nothing with --json.
    void line(const QString &text);
    /// A line on standard error for people; nothing with --json.
    void remark(const QString &text);
    /// An event line; nothing without --json. "event" and "at" (UTC) are added.
    void event(const QString &name, QCborMap data);
    /// A failure as sentence and remedy on standard error, or as an "error" event.
    void failure(const Failure &failure);

private:
    bool m_json;
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace Penumbra::Cli
