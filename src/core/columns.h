// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Penumbra {

/// How many columns of a terminal a text takes: two for each Chinese or Japanese character, none for combining marks.
int columnsOf(const QString &text);
/// The text with spaces behind it, so that it takes as many columns; longer ones stay.
QString padded(const QString &text, int columns);
/// Where a line may end: between words, and between Chinese or Japanese characters where their rules allow it. Each piece but the last of
/// a word ends without a space. Paths and other words without such characters stay whole.
struct LinePiece
{
    QString text;
    bool beginsWord = true; ///< a space stands before it, unless it begins a line
};
QList<LinePiece> linePieces(const QString &text);

} // namespace Penumbra
