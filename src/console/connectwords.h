// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/connectassistant.h"

namespace Penumbra::Console {

/// "signed, encrypted": what a session says of itself.
QString protectionText(const Smb::Capabilities &session);

/// A SHA-256 digest in two lines, so that people can compare it with another.
QString fingerprintLines(const QByteArray &digest);

/// What the Connect assistant says of what was found.
namespace ConnectWords {

/// "cluster1, 9.11.1: 2 SVMs, 5 volumes, 7 shares, 12 snapshots".
QString foundText(const ConnectDraft &draft);
/// Whether an SVM makes shadow copies over SMB.
QString shadowCopiesText(const Storage::Svm &svm, const Storage::SvmAccess *access);
/// What is missing and how to mend it, a paragraph each; accounts by their names.
QStringList missing(const ConnectDraft &draft);

} // namespace ConnectWords

} // namespace Penumbra::Console
