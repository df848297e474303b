// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/columns.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <utility>

namespace Penumbra {

namespace {

/// The blocks of Unicode 15's EastAsianWidth.txt that hold wide characters in texts and names; not wcwidth(), which knows nothing in the C locale.
constexpr std::array<std::pair<char32_t, char32_t>, 9> wideBlocks {{{0x1100, 0x115f},
                                                                    {0x2e80, 0x303e},
                                                                    {0x3041, 0x4dbf},
                                                                    {0x4e00, 0xa4cf},
                                                                    {0xac00, 0xd7a3},
                                                                    {0xf900, 0xfaff},
                                                                    {0xfe30, 0xfe6f},
                                                                    {0xff01, 0xff60},
                                                                    {0x20000, 0x3fffd}}};

int columnsOf(char32_t character)
{
    const bool isWide = std::any_of(wideBlocks.cbegin(), wideBlocks.cend(), [character](const auto &block) {
        return character >= block.first && character <= block.second;
    });
    if (isWide)
        return 2;
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ? 0 : 1;
}

} // namespace

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const char32_t character : text.toUcs4())
        columns += columnsOf(character);
    return columns;
}

QString padded(const QString &text, int columns)
{
    return text + QString(qMax(0, columns - columnsOf(text)), QLatin1Char(' '));
}

QList<LinePiece> linePieces(const QString &text)
{
    QList<LinePiece> pieces;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (columnsOf(word) <= word.size()) {
            pieces.append({word, true});
            continue;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
        for (qsizetype begin = 0; begin < word.size();) {
            finder.setPosition(begin);
            const qsizetype next = finder.toNextBoundary();
            const qsizetype end = next < 0 ? word.size() : next;
            pieces.append({word.mid(begin, end - begin), begin == 0});
            begin = end;
        }
    }
    return pieces;
}

} // namespace Penumbra
