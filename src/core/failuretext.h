// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"

#include <QString>

namespace Penumbra {

/// A failure as a person reads it, in the language of the translators that are installed.
struct FailureText
{
    QString sentence; ///< what was being done, to what, and why it failed, with the status in parentheses
    QString remedy; ///< what to do about it; never empty
};

/// Makes the text of a failure. Its detail, in English, follows the sentence.
FailureText explain(const Failure &failure);

/// Sentence and remedy on one line.
QString explainLine(const Failure &failure);

} // namespace Penumbra
