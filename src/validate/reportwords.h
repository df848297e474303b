// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "validate/report.h"

/// What the formats for people say alike.
namespace Penumbra::Validate {

QString severityText(Severity severity); ///< "Data missing"
QString severityExplained(Severity severity); ///< what it means for a backup, one sentence
/// "2 block backups, 1 data missing, 3 risks"; "no findings".
QString totalsText(const Totals &totals);
/// The report in a sentence: can everything be backed up?
QString verdict(const Report &report);
QString bytesText(quint64 bytes);
QString timeText(const QDateTime &utc); ///< "2026-11-24 01:23:45 UTC"
/// Share, path, volume as one line; what is unknown is left out.
QString placeText(const ShareReport &share);
/// What was looked at and with which oracle.
QString lookedAtText(const ShareReport &share);
QString machineText(const ReportedMachine &machine); ///< "2 disks, 1 checkpoint, saved"
/// Names come from servers: control characters and those that turn the order of letters round become question marks.
QString harmless(const QString &text);

} // namespace Penumbra::Validate
