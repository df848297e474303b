// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"
#include "validate/finding.h"

#include <optional>

namespace Penumbra::Validate {

/// A machine whose configuration lies in a share.
struct ReportedMachine
{
    QUuid id;
    QString name;
    QString configuration; ///< UNC
    QString version; ///< of the configuration
    int generation = 0; ///< 0: unknown
    int disks = 0;
    int checkpoints = 0;
    bool saved = false;
    qint64 files = 0;
    int findings = 0; ///< not accepted
    bool operator==(const ReportedMachine &) const = default;
};

/// What was looked at in one share, and what was found.
struct ShareReport
{
    QString system;
    QString systemKind; ///< "ontap", "smb"
    QString svm;
    QString share;
    QString unc;
    QString path; ///< in the SVM's namespace; empty: unknown
    QString volume; ///< empty: unknown
    QString pathInVolume;
    QString oracle; ///< what the kinds of files come from
    QStringList unseen; ///< what could not be seen, as sentences
    qint64 directories = 0;
    qint64 files = 0;
    quint64 bytes = 0; ///< of all files
    int gaps = 0;
    int restarts = 0; ///< helpers that had to be replaced
    QDateTime began; ///< UTC
    QDateTime ended;
    QList<ReportedMachine> machines;
    QList<Finding> findings; ///< sorted; accepted ones apart
    QList<Finding> accepted;
    std::optional<Failure> failure; ///< the share could not be looked at

    bool operator==(const ShareReport &) const = default;
};

/// How many findings of each severity, accepted ones not counted.
struct Totals
{
    qint64 blocks = 0;
    qint64 dataMissing = 0;
    qint64 risk = 0;
    qint64 advice = 0;
    qint64 accepted = 0;
    qint64 machines = 0;
    qint64 failedShares = 0;

    qint64 of(Severity severity) const;
    /// Findings of that severity and of more severe ones.
    qint64 atLeast(Severity severity) const;
    bool operator==(const Totals &) const = default;
};

/// One validation: the model of every format of report.
struct Report
{
    QDateTime made; ///< UTC
    QString version; ///< of Penumbra
    QList<ShareReport> shares;
    QStringList notes; ///< what could not be found out about systems, as sentences

    Totals totals() const;
    bool operator==(const Report &) const = default;
};

Totals totalsOf(const ShareReport &share);

/// Puts findings that an operator accepted apart.
void applyAcknowledgements(Report &report, const QList<Acknowledgement> &acknowledgements);

enum class ReportFormat : quint8 { Text, Json, Csv, Html, Pdf };
std::optional<ReportFormat> reportFormatFromName(const QString &name); ///< "text", "json", "csv", "html", "pdf"

/// The report in one format. PDF needs a QGuiApplication; throws Error(NotSupported) without.
QByteArray render(const Report &report, ReportFormat format);

QByteArray renderText(const Report &report);
/// docs/VALIDATION.md describes it.
QByteArray renderJson(const Report &report);
/// RFC 4180, UTF-8, one finding a line. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
QByteArray renderCsv(const Report &report);
/// One file that needs nothing else: no script, no picture, no font.
QByteArray renderHtml(const Report &report);
QByteArray renderPdf(const Report &report);

} // namespace Penumbra::Validate
