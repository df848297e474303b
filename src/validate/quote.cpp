// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/quote.h"

namespace Penumbra::Validate {

namespace {

/// ONTAP's shell: double quotes, in which a backslash escapes.
QString ontapQuoted(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

/// PowerShell: single quotes, in which only a quote has to be doubled. It takes four typographic quotes for single ones, too.
QString powerShellQuoted(const QString &text)
{
    QString quoted(QLatin1Char('\''));
    for (const QChar c : text) {
        const bool isQuote = c == QLatin1Char('\'') || (c >= QChar(0x2018) && c <= QChar(0x201B));
        quoted += isQuote ? QString(2, c) : QString(c);
    }
    return quoted + QLatin1Char('\'');
}

} // namespace

bool canBeTyped(const QString &name)
{
    for (const char32_t c : name.toUcs4()) {
        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return false;
        default:
            break;
        }
    }
    return true;
}

std::optional<RemedyCommand> commandOf(RemedyCommand::Shell shell, const QString &pattern, const QStringList &names)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != QLatin1Char('%') || i + 1 == pattern.size() || !pattern[i + 1].isDigit()) {
            text += pattern[i];
            continue;
        }
        const QString name = names.value(pattern[++i].digitValue() - 1);
        if (name.isEmpty() || !canBeTyped(name))
            return std::nullopt;
        text += shell == RemedyCommand::Shell::Ontap ? ontapQuoted(name) : powerShellQuoted(name);
    }
    return RemedyCommand {shell, text};
}

void addCommand(Finding &finding, RemedyCommand::Shell shell, const QString &pattern, const QStringList &names)
{
    if (const auto command = commandOf(shell, pattern, names))
        finding.commands.append(*command);
}

} // namespace Penumbra::Validate
