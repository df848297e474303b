// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failuretext.h"
#include "core/guid.h"
#include "core/listtext.h"
#include "validate/html.h"
#include "validate/words.h"

#include <array>

namespace Penumbra::Validate {

namespace {

constexpr std::array severities {Severity::Blocks, Severity::DataMissing, Severity::Risk, Severity::Advice};

const char *const style = R"(
:root { color-scheme: light dark; --ground: #f6f7f9; --card: #ffffff; --text: #1d232b; --quiet: #5a6573; --line: #dde2e8;
  --code: #eef1f5; --blocks: #b3261e; --data-missing: #a8530a; --risk: #77620a; --advice: #2d5f93; --good: #2a6b3f; }
@media (prefers-color-scheme: dark) { :root { --ground: #14181d; --card: #1c2229; --text: #e4e8ed; --quiet: #9aa6b3;
  --line: #323b45; --code: #262e37; --blocks: #ff8a80; --data-missing: #ffb066; --risk: #e3cd6a; --advice: #8fbdee;
  --good: #7fcf9a; } }
@media print { :root { --ground: #fff; --card: #fff; --text: #000; --quiet: #444; --line: #bbb; --code: #f2f2f2;
  --blocks: #b3261e; --data-missing: #a8530a; --risk: #77620a; --advice: #2d5f93; --good: #2a6b3f; }
  body { max-width: none; padding: 0; font-size: 10pt; } article, tr { break-inside: avoid; } h2 { break-after: avoid; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 2.5rem 1.5rem 4rem; background: var(--ground); color: var(--text);
  font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; font-weight: 600; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; font-weight: 600; margin: 2.75rem 0 .4rem; }
h3 { font-size: 1rem; font-weight: 600; margin: 0; display: inline; } p { margin: .35rem 0; } a { color: inherit; }
.quiet { color: var(--quiet); } .verdict { font-size: 1.1rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1.5rem 0; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; }
.tile b { display: block; font-size: 1.7rem; font-weight: 600; line-height: 1.2; }
table { border-collapse: collapse; width: 100%; background: var(--card); border: 1px solid var(--line); margin: .75rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .7rem; border-bottom: 1px solid var(--line); }
th { font-weight: 600; color: var(--quiet); font-size: .85rem; overflow-wrap: normal; } tr:last-child td { border-bottom: 0; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
article { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: .4rem;
  padding: .8rem 1rem; margin: .75rem 0; }
.tone { color: var(--tone); font-weight: 600; } .zero { color: var(--quiet); }
.blocks { --tone: var(--blocks); } .data-missing { --tone: var(--data-missing); } .risk { --tone: var(--risk); }
.advice { --tone: var(--advice); } .good { --tone: var(--good); } .accepted { --tone: var(--line); }
code { font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; font-size: .88em; }
.id { float: right; color: var(--quiet); margin-left: 1rem; } .path { display: block; margin: .2rem 0; }
.command { display: block; background: var(--code); border-radius: .3rem; padding: .35rem .6rem; margin: .3rem 0;
  white-space: pre-wrap; } .shell { color: var(--quiet); font-size: .8rem; margin-top: .5rem; }
ul { margin: .35rem 0; padding-left: 1.25rem; } footer { margin-top: 3rem; color: var(--quiet); font-size: .85rem; }
)";

QString number(qint64 value, const char *tone = nullptr)
{
    const char *classes = value == 0 ? "zero" : tone;
    return QStringLiteral("<td class=\"n\">%1</td>")
        .arg(element("span", QString::number(value), classes ? classes : "number"));
}

QByteArray toneOf(Severity severity)
{
    return "tone " + severityName(severity).toLatin1();
}

QString tiles(const Totals &totals)
{
    QString html = QStringLiteral("<div class=\"tiles\">");
    for (const Severity severity : severities) {
        const qint64 count = totals.of(severity);
        html +=
            QStringLiteral("<div class=\"tile %1\"><b class=\"%2\">%3</b>%4<br/>%5</div>")
                .arg(severityName(severity), count > 0 ? QStringLiteral("tone") : QStringLiteral("zero"))
                .arg(count)
                .arg(element("span", severityText(severity)), element("small", severityExplained(severity), "quiet"));
    }
    return html + QStringLiteral("</div>\n");
}

QString summaryTable(const Report &report)
{
    QString html = QStringLiteral("<table><thead><tr>") + element("th", Words::tr("Share"))
        + element("th", Words::tr("SVM")) + element("th", Words::tr("Machines"), "n");
    for (const Severity severity : severities)
        html += element("th", severityText(severity), "n");
    html += element("th", Words::tr("Accepted"), "n") + QStringLiteral("</tr></thead><tbody>\n");
    for (qsizetype i = 0; i < report.shares.size(); ++i) {
        const ShareReport &share = report.shares[i];
        const Totals totals = totalsOf(share);
        html += QStringLiteral("<tr><td><a href=\"#share%1\">%2</a></td>").arg(i + 1).arg(escaped(share.unc))
            + element("td", share.system + QStringLiteral(" / ") + share.svm);
        if (share.failure) {
            html += QStringLiteral("<td colspan=\"6\">%1</td></tr>\n")
                        .arg(element("span", Words::tr("could not be looked at"), "tone data-missing"));
            continue;
        }
        html += number(totals.machines);
        for (const Severity severity : severities)
            html += number(totals.of(severity), toneOf(severity).constData());
        html += number(totals.accepted) + QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody></table>\n");
}

QString machineTable(const ShareReport &share)
{
    if (share.machines.isEmpty())
        return element("p", Words::tr("No machine has its configuration in this share."), "quiet");
    QString html = QStringLiteral("<table><thead><tr>") + element("th", Words::tr("Machine"))
        + element("th", Words::tr("Has")) + element("th", Words::tr("ID")) + element("th", Words::tr("Findings"), "n")
        + QStringLiteral("</tr></thead><tbody>\n");
    for (const ReportedMachine &machine : share.machines) {
        html += QStringLiteral("<tr>") + element("td", machine.name) + element("td", machineText(machine))
            + QStringLiteral("<td>") + element("code", guidText(machine.id)) + QStringLiteral("</td>")
            + number(machine.findings) + QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody></table>\n");
}

QString files(const Finding &finding)
{
    if (finding.files.isEmpty())
        return {};
    QString html = QStringLiteral("<ul>");
    for (const QString &file : finding.files)
        html += QStringLiteral("<li>") + element("code", file) + QStringLiteral("</li>");
    if (finding.moreFiles > 0)
        html += element("li", Words::tr("and %1 more").arg(finding.moreFiles), "quiet");
    return html + QStringLiteral("</ul>");
}

QString article(const Finding &finding)
{
    const QString classes = finding.accepted ? QStringLiteral("accepted") : severityName(finding.severity);
    QString html = QStringLiteral("<article class=\"%1\">").arg(classes) + element("code", finding.key.id(), "id")
        + element("span", severityText(finding.severity), toneOf(finding.severity).constData())
        + QStringLiteral(" &#183; ") + element("h3", finding.title) + element("code", finding.path, "path");
    if (!finding.key.machine.isNull())
        html += element("p", Words::tr("Machine %1").arg(finding.machineName), "quiet");
    html += element("p", finding.meaning);
    if (finding.accepted) {
        html += element("p",
                        Words::tr("Accepted by %1, %2: %3")
                            .arg(finding.accepted->by, timeText(finding.accepted->at), finding.accepted->reason),
                        "quiet");
        return html + QStringLiteral("</article>\n");
    }
    html += element("p", finding.remedy);
    QString shell;
    for (const RemedyCommand &command : finding.commands) {
        if (const QString name = shellName(command.shell); name != shell) {
            html += element("div", name, "shell");
            shell = name;
        }
        html += element("code", command.text, "command");
    }
    return html + files(finding) + QStringLiteral("</article>\n");
}

QString section(const ShareReport &share, qsizetype index)
{
    QString html = QStringLiteral("<section><h2 id=\"share%1\">%2</h2>\n").arg(index + 1).arg(escaped(share.unc));
    QStringList facts {Words::tr("SVM %1 of %2").arg(share.svm, share.system)};
    if (const QString place = placeText(share); !place.isEmpty())
        facts += place;
    html += element("p", listText(facts), "quiet");
    if (share.failure) {
        const FailureText failure = explain(*share.failure);
        return html + QStringLiteral("<article class=\"data-missing\">") + element("p", failure.sentence)
            + element("p", failure.remedy) + QStringLiteral("</article></section>\n");
    }
    html += element("p", lookedAtText(share), "quiet");
    for (const QString &unseen : share.unseen)
        html += element("p", Words::tr("Not seen: %1").arg(unseen), "quiet");
    html += machineTable(share);
    if (share.findings.isEmpty())
        html += element("p", Words::tr("No findings."), "tone good");
    for (const Finding &finding : share.findings)
        html += article(finding);
    if (!share.accepted.isEmpty())
        html += element("p", Words::tr("Accepted"), "quiet");
    for (const Finding &finding : share.accepted)
        html += article(finding);
    return html + QStringLiteral("</section>\n");
}

} // namespace

QByteArray renderHtml(const Report &report)
{
    const QString title = Words::tr("Validation of shares");
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n")
            .arg(Words::tr("en", "the language of this text, as HTML names it"))
        + QStringLiteral("<meta charset=\"utf-8\"/>\n"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                         "<meta http-equiv=\"Content-Security-Policy\" "
                         "content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n<title>%1</title>\n<style>")
              .arg(escaped(title))
        + QString::fromLatin1(style) + QStringLiteral("</style>\n</head>\n<body>\n<header>") + element("h1", title)
        + element("p", verdict(report), "verdict") + element("p", timeText(report.made), "quiet")
        + QStringLiteral("</header>\n") + tiles(report.totals()) + summaryTable(report);
    for (const QString &note : report.notes)
        html += element("p", note, "quiet");
    for (qsizetype i = 0; i < report.shares.size(); ++i)
        html += section(report.shares[i], i);
    html +=
        element("footer",
                Words::tr("Penumbra %1. Commands are for you to type; Penumbra runs none of them.").arg(report.version))
        + QStringLiteral("\n</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace Penumbra::Validate
