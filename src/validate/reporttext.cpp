// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/columns.h"
#include "core/failuretext.h"
#include "core/guid.h"
#include "validate/reportwords.h"
#include "validate/words.h"

namespace Penumbra::Validate {

namespace {

constexpr int width = 110; ///< characters of a line; only paths and commands are longer

/// Lines of a text, each after an indentation; words longer than a line stay whole.
class Lines
{
public:
    void add(int indent, const QString &text)
    {
        m_text += QString(indent, QLatin1Char(' ')) + harmless(text) + QLatin1Char('\n');
    }
    void wrap(int indent, const QString &label, const QString &text)
    {
        QString line = QString(indent, QLatin1Char(' ')) + label;
        const int inner = columnsOf(line);
        int used = inner;
        const QList<LinePiece> pieces = linePieces(harmless(text));
        for (const LinePiece &piece : pieces) {
            const int columns = columnsOf(piece.text);
            if (used > inner && used + int(piece.beginsWord) + columns > width) {
                m_text += line + QLatin1Char('\n');
                line = QString(inner, QLatin1Char(' '));
                used = inner;
            }
            const bool spaced = piece.beginsWord && used > inner;
            line += (spaced ? QStringLiteral(" ") : QString()) + piece.text;
            used += int(spaced) + columns;
        }
        m_text += line + QLatin1Char('\n');
    }
    void blank() { m_text += QLatin1Char('\n'); }
    QByteArray text() const { return m_text.toUtf8(); }

private:
    QString m_text;
};

void addFinding(Lines &lines, const Finding &finding)
{
    lines.add(2,
              Words::tr("%1: %2  [%3]").arg(severityText(finding.severity).toUpper(), finding.title, finding.key.id()));
    lines.add(4, finding.path);
    if (!finding.machineName.isEmpty() || !finding.key.machine.isNull())
        lines.add(4, Words::tr("machine %1 (%2)").arg(finding.machineName, guidText(finding.key.machine)));
    if (finding.accepted) {
        lines.wrap(4, {},
                   Words::tr("accepted by %1, %2: %3")
                       .arg(finding.accepted->by, timeText(finding.accepted->at), finding.accepted->reason));
        return;
    }
    lines.wrap(4, Words::tr("means  "), finding.meaning);
    lines.wrap(4, Words::tr("do     "), finding.remedy);
    for (const RemedyCommand &command : finding.commands)
        lines.add(11, shellName(command.shell) + QStringLiteral("> ") + command.text);
    for (const QString &file : finding.files)
        lines.add(4, Words::tr("file   ") + file);
    if (finding.moreFiles > 0)
        lines.add(11, Words::tr("and %1 more").arg(finding.moreFiles));
}

void addShare(Lines &lines, const ShareReport &share)
{
    lines.blank();
    lines.add(0, Words::tr("%1  (%2/%3): %4").arg(share.unc, share.system, share.svm, totalsText(totalsOf(share))));
    if (const QString place = placeText(share); !place.isEmpty())
        lines.add(2, place);
    if (share.failure) {
        lines.wrap(2, Words::tr("not looked at: "), explainLine(*share.failure));
        return;
    }
    lines.add(2, lookedAtText(share));
    for (const QString &unseen : share.unseen)
        lines.wrap(2, Words::tr("not seen: "), unseen);
    for (const ReportedMachine &machine : share.machines)
        lines.add(2, Words::tr("machine %1: %2").arg(machine.name, machineText(machine)));
    for (const Finding &finding : share.findings) {
        lines.blank();
        addFinding(lines, finding);
    }
    if (share.accepted.isEmpty())
        return;
    lines.blank();
    lines.add(2, Words::tr("Accepted:"));
    for (const Finding &finding : share.accepted)
        addFinding(lines, finding);
}

} // namespace

QByteArray renderText(const Report &report)
{
    Lines lines;
    lines.add(0, verdict(report));
    for (const ShareReport &share : report.shares)
        addShare(lines, share);
    lines.blank();
    for (const QString &note : report.notes)
        lines.wrap(0, Words::tr("note: "), note);
    const Totals totals = report.totals();
    lines.add(0,
              Words::tr("%1, %2: %3.")
                  .arg(counted(report.shares.size(), Words::tr("share"), Words::tr("shares")),
                       counted(totals.machines, Words::tr("machine"), Words::tr("machines")), totalsText(totals)));
    lines.add(0, Words::tr("%1, Penumbra %2").arg(timeText(report.made), report.version));
    return lines.text();
}

} // namespace Penumbra::Validate
