// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Penumbra::Storage {

/// A SHA-256 digest as people compare it: "2a:f0:3f:...".
QString fingerprintText(const QByteArray &digest);

/// The digest in such a text, with or without colons, in either case; nothing when it is none.
std::optional<QByteArray> fingerprintFrom(const QString &text);

} // namespace Penumbra::Storage
