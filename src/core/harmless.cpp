// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/harmless.h"

namespace Penumbra {

namespace {

bool isObeyed(QChar c)
{
    constexpr char16_t embeddings[] = {u'\u202A', u'\u202E', u'\u2066', u'\u2069'}; // first and last of two runs
    const char16_t code = c.unicode();
    return (c.category() == QChar::Other_Control && c != QLatin1Char('\n'))
        || (code >= embeddings[0] && code <= embeddings[1]) || (code >= embeddings[2] && code <= embeddings[3]);
}

} // namespace

QString harmless(QString text)
{
    for (QChar &c : text) {
        if (isObeyed(c))
            c = QLatin1Char('?');
    }
    return text;
}

} // namespace Penumbra
