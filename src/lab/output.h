// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"

#include <QJsonObject>
#include <QStringList>
#include <QTextStream>

namespace Penumbra::Lab {

/// What penumbra-lab's exit status means; its help says the same.
enum ExitCode : int {
    Ok = 0,
    Failed = 1, ///< failed for a reason that has no code of its own
    Usage = 2, ///< the command line or the lab file cannot be understood
    NotRunning = 3, ///< there is no lab, or it does not run or answer
    Refused = 4, ///< a file or folder may not be used
    NotSupported = 6, ///< a program is missing, or of a release that is not known
    Busy = 7, ///< a lab runs there already
};

ExitCode exitCodeOf(FailureKind kind);

/// What a command prints: lines for people, or with --json one JSON object.
class Output
{
public:
    explicit Output(bool json);

    bool isJson() const { return m_json; }
    /// A line on standard output; nothing with --json.
    void line(const QString &text = {});
    /// Rows in columns, the first row being the heading; nothing with --json.
    void table(const QList<QStringList> &rows);
    /// An object on one line; nothing without --json.
    void object(const QJsonObject &object);
    /// Sentence and remedy on standard error, or {"error": {...}}.
    void failure(const Failure &failure);
    /// Text as it is, whatever --json says.
    void raw(const QByteArray &text);

private:
    bool m_json;
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace Penumbra::Lab
