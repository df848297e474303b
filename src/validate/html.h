// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "validate/reportwords.h"

namespace Penumbra::Validate {

/// A text in HTML: control characters made harmless, everything with a meaning escaped.
inline QString escaped(const QString &text)
{
    return harmless(text).toHtmlEscaped();
}

/// <tag class="...">text</tag>, the text escaped.
inline QString element(const char *tag, const QString &text, const char *classes = nullptr)
{
    const QString name = QString::fromLatin1(tag);
    const QString attribute = classes ? QStringLiteral(" class=\"%1\"").arg(QLatin1String(classes)) : QString();
    return QLatin1Char('<') + name + attribute + QLatin1Char('>') + escaped(text) + QStringLiteral("</") + name
        + QLatin1Char('>');
}

} // namespace Penumbra::Validate
