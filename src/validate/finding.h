// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

/// Whether what lies on a share can be backed up by shadow copies: rules, findings, reports.
namespace Penumbra::Validate {

/// Most severe first.
enum class Severity : quint8 {
    Blocks, ///< no shadow copy can be made, or none that can be used
    DataMissing, ///< a backup is made, and something is not in it
    Risk, ///< a backup is whole today; something can spoil it
    Advice,
};
/// "blocks", "data-missing", "risk", "advice"; in JSON, CSV and on the command line.
QString severityName(Severity severity);
std::optional<Severity> severityFromName(const QString &name);

/// A command for an operator to type; Penumbra never runs one. Names in it are quoted for the shell it is for.
struct RemedyCommand
{
    enum class Shell : quint8 { Ontap, PowerShell } shell = Shell::PowerShell;
    QString text; ///< one line
    bool operator==(const RemedyCommand &) const = default;
};
QString shellName(RemedyCommand::Shell shell); ///< "ONTAP", "PowerShell"

/// What a finding is about, by names alone: it stays the same when addresses change, and from one run to the next.
struct FindingKey
{
    QString rule; ///< RuleInfo::id
    QString system; ///< the storage system's own name
    QString svm;
    QString share;
    QString path; ///< from the share's root; or, for what lies outside, as a path with a share
    QUuid machine;

    bool operator==(const FindingKey &) const = default;
    /// The first 12 hexadecimal digits of SHA-256 over all members; names without regard to case.
    QString id() const;
};

/// That an operator accepts a finding as it is.
struct Acknowledgement
{
    FindingKey key;
    QString reason;
    QString by; ///< the user's name
    QDateTime at; ///< UTC
    bool operator==(const Acknowledgement &) const = default;
};

/// One violation of one rule.
struct Finding
{
    FindingKey key;
    Severity severity = Severity::Advice;
    QString title; ///< a few words: "Symbolic link"
    QString path; ///< UNC
    QString machineName; ///< empty: about no machine
    QString meaning; ///< for the backup
    QString remedy; ///< what to do
    QList<RemedyCommand> commands;
    QStringList files; ///< further paths this is about, the first few
    qint64 moreFiles = 0; ///< how many there are beyond
    std::optional<Acknowledgement> accepted;

    bool operator==(const Finding &) const = default;
};

/// By severity, then path, then rule, then machine.
bool comesBefore(const Finding &left, const Finding &right);

} // namespace Penumbra::Validate
