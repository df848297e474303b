// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failuretext.h"
#include "core/guid.h"
#include "validate/report.h"

namespace Penumbra::Validate {

namespace {

QString cell(QString text)
{
    // What a spreadsheet takes for a formula, also after blanks.
    const QString start = text.trimmed().left(1);
    const bool isFormula = (!start.isEmpty() && QStringLiteral("=+-@").contains(start))
        || text.startsWith(QLatin1Char('\t')) || text.startsWith(QLatin1Char('\r'))
        || text.startsWith(QLatin1Char('\n'));
    if (isFormula)
        text.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString line(const QStringList &values)
{
    QStringList cells;
    for (const QString &value : values)
        cells.append(cell(value));
    return cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QString findingLine(const ShareReport &share, const Finding &finding)
{
    QStringList commands;
    for (const RemedyCommand &command : finding.commands)
        commands.append(shellName(command.shell) + QStringLiteral(": ") + command.text);
    const bool accepted = finding.accepted.has_value();
    return line({finding.key.id(), severityName(finding.severity), finding.key.rule, finding.title, share.system,
                 share.svm, share.share, finding.path, finding.machineName,
                 finding.key.machine.isNull() ? QString() : guidText(finding.key.machine), finding.meaning,
                 finding.remedy, commands.join(QLatin1Char('\n')),
                 QString::number(finding.files.size() + finding.moreFiles),
                 accepted ? finding.accepted->reason : QString(), accepted ? finding.accepted->by : QString(),
                 accepted ? finding.accepted->at.toUTC().toString(Qt::ISODate) : QString()});
}

} // namespace

QByteArray renderCsv(const Report &report)
{
    QString text =
        line({QStringLiteral("id"), QStringLiteral("severity"), QStringLiteral("rule"), QStringLiteral("title"),
              QStringLiteral("system"), QStringLiteral("svm"), QStringLiteral("share"), QStringLiteral("path"),
              QStringLiteral("machine"), QStringLiteral("machine_id"), QStringLiteral("meaning"),
              QStringLiteral("remedy"), QStringLiteral("commands"), QStringLiteral("files"),
              QStringLiteral("accepted_reason"), QStringLiteral("accepted_by"), QStringLiteral("accepted_at")});
    for (const ShareReport &share : report.shares) {
        if (share.failure) {
            const FailureText failure = explain(*share.failure);
            text += line({{},
                          severityName(Severity::DataMissing),
                          QStringLiteral("not-looked-at"),
                          {},
                          share.system,
                          share.svm,
                          share.share,
                          share.unc,
                          {},
                          {},
                          failure.sentence,
                          failure.remedy,
                          {},
                          {},
                          {},
                          {},
                          {}});
        }
        for (const Finding &finding : share.findings)
            text += findingLine(share, finding);
        for (const Finding &finding : share.accepted)
            text += findingLine(share, finding);
    }
    return text.toUtf8();
}

} // namespace Penumbra::Validate
