// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failuretext.h"
#include "core/guid.h"
#include "core/listtext.h"
#include "validate/html.h"
#include "validate/words.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>

#include <array>

namespace Penumbra::Validate {

namespace {

constexpr std::array severities {Severity::Blocks, Severity::DataMissing, Severity::Risk, Severity::Advice};
constexpr qreal margin = 18; ///< mm
constexpr qreal footerHeight = 28; ///< points

// The subset of HTML and CSS that QTextDocument knows.
const char *const style = R"(
h1 { font-size: 19pt; font-weight: 600; margin-bottom: 2px; }
h2 { font-size: 13pt; font-weight: 600; margin-top: 22px; margin-bottom: 2px; }
p { margin-top: 2px; margin-bottom: 3px; }
.quiet { color: #5a6573; } .verdict { font-size: 12pt; }
.blocks { color: #b3261e; } .data-missing { color: #a8530a; } .risk { color: #77620a; } .advice { color: #2d5f93; }
.good { color: #2a6b3f; } .mono { font-family: 'DejaVu Sans Mono', monospace; font-size: 8pt; }
)";

QString colorOf(Severity severity)
{
    constexpr std::array colors {"#b3261e", "#a8530a", "#77620a", "#2d5f93"};
    return QString::fromLatin1(colors.at(std::size_t(severity)));
}

QString cell(const QString &html, const char *more = "")
{
    return QStringLiteral("<td %1>").arg(QLatin1String(more)) + html + QStringLiteral("</td>");
}

QString headings(const QStringList &names)
{
    QString html = QStringLiteral("<tr bgcolor=\"#eef1f5\">");
    for (const QString &name : names)
        html += cell(element("span", name, "quiet"));
    return html + QStringLiteral("</tr>\n");
}

QString tableStart(const QStringList &names)
{
    return QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
                          "style=\"border-collapse: collapse; border-color: #dde2e8; margin-top: 6px;\">")
        + headings(names);
}

QString summary(const Report &report)
{
    QStringList names {Words::tr("Share"), Words::tr("SVM"), Words::tr("Machines")};
    for (const Severity severity : severities)
        names += severityText(severity);
    QString html = tableStart(names << Words::tr("Accepted"));
    for (const ShareReport &share : report.shares) {
        const Totals totals = totalsOf(share);
        html += QStringLiteral("<tr>") + cell(escaped(share.unc))
            + cell(escaped(share.system + QStringLiteral(" / ") + share.svm))
            + cell(share.failure ? escaped(Words::tr("not looked at")) : QString::number(totals.machines));
        for (const Severity severity : severities) {
            const qint64 count = totals.of(severity);
            html += cell(element("span", QString::number(count),
                                 count > 0 ? severityName(severity).toLatin1().constData() : "quiet"));
        }
        html += cell(QString::number(totals.accepted)) + QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table>\n");
}

QString machines(const ShareReport &share)
{
    if (share.machines.isEmpty())
        return element("p", Words::tr("No machine has its configuration in this share."), "quiet");
    QString html = tableStart({Words::tr("Machine"), Words::tr("Has"), Words::tr("ID")});
    for (const ReportedMachine &machine : share.machines)
        html += QStringLiteral("<tr>") + cell(escaped(machine.name)) + cell(escaped(machineText(machine)))
            + cell(element("span", guidText(machine.id), "mono")) + QStringLiteral("</tr>\n");
    return html + QStringLiteral("</table>\n");
}

QString findingBody(const Finding &finding)
{
    QString html =
        QStringLiteral("<p><b>%1 &#183; %2</b> &#160; %3</p>")
            .arg(element("span", severityText(finding.severity), severityName(finding.severity).toLatin1().constData()),
                 escaped(finding.title), element("span", finding.key.id(), "quiet"))
        + element("p", finding.path, "mono");
    if (!finding.key.machine.isNull())
        html += element("p", Words::tr("Machine %1").arg(finding.machineName), "quiet");
    html += element("p", finding.meaning);
    if (finding.accepted)
        return html
            + element("p",
                      Words::tr("Accepted by %1, %2: %3")
                          .arg(finding.accepted->by, timeText(finding.accepted->at), finding.accepted->reason),
                      "quiet");
    html += element("p", finding.remedy);
    for (const RemedyCommand &command : finding.commands)
        html += QStringLiteral("<p class=\"mono\" style=\"background-color: #eef1f5\">%1 %2</p>")
                    .arg(element("span", shellName(command.shell) + QLatin1Char('>'), "quiet"), escaped(command.text));
    for (const QString &file : finding.files)
        html += element("p", file, "mono");
    if (finding.moreFiles > 0)
        html += element("p", Words::tr("and %1 more").arg(finding.moreFiles), "quiet");
    return html;
}

QString finding(const Finding &of)
{
    const QString color = of.accepted ? QStringLiteral("#dde2e8") : colorOf(of.severity);
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"5\" style=\"margin-top: 8px\"><tr>"
                          "<td width=\"3\" bgcolor=\"%1\"></td>")
               .arg(color)
        + cell(findingBody(of)) + QStringLiteral("</tr></table>\n");
}

QString section(const ShareReport &share)
{
    QString html = element("h2", share.unc);
    QStringList facts {Words::tr("SVM %1 of %2").arg(share.svm, share.system)};
    if (const QString place = placeText(share); !place.isEmpty())
        facts += place;
    html += element("p", listText(facts), "quiet");
    if (share.failure)
        return html + element("p", explainLine(*share.failure), "data-missing");
    html += element("p", lookedAtText(share), "quiet");
    for (const QString &unseen : share.unseen)
        html += element("p", Words::tr("Not seen: %1").arg(unseen), "quiet");
    html += machines(share);
    if (share.findings.isEmpty())
        html += element("p", Words::tr("No findings."), "good");
    for (const Finding &each : share.findings)
        html += finding(each);
    for (const Finding &each : share.accepted)
        html += finding(each);
    return html;
}

QString document(const Report &report)
{
    QString html = element("h1", Words::tr("Validation of shares")) + element("p", verdict(report), "verdict")
        + element("p", totalsText(report.totals()), "quiet") + summary(report);
    for (const QString &note : report.notes)
        html += element("p", note, "quiet");
    for (const ShareReport &share : report.shares)
        html += section(share);
    return html;
}

void drawPage(QPainter &painter, QTextDocument &text, int page, const QSizeF &size, const QString &left)
{
    painter.save();
    painter.translate(0, -page * size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * size.height(), size.width(), size.height());
    context.palette.setColor(QPalette::Text, QColor(0x1d, 0x23, 0x2b));
    painter.setClipRect(context.clip);
    text.documentLayout()->draw(&painter, context);
    painter.restore();
    painter.setPen(QColor(0x5a, 0x65, 0x73));
    QFont font = text.defaultFont();
    font.setPointSizeF(8);
    painter.setFont(font);
    const QRectF footer(0, size.height() + 8, size.width(), footerHeight - 8);
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, left);
    painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom,
                     Words::tr("Page %1 of %2").arg(page + 1).arg(text.pageCount()));
}

} // namespace

QByteArray renderPdf(const Report &report)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        throw Error(FailureKind::NotSupported, QStringLiteral("make a PDF"), {}, {},
                    QStringLiteral("this program was started without fonts"));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    writer.setTitle(Words::tr("Validation of shares"));
    writer.setCreator(QStringLiteral("Penumbra ") + report.version);
    writer.setResolution(72); // one unit is one point; text is drawn as outlines of any precision all the same
    QTextDocument text;
    text.documentLayout()->setPaintDevice(&writer);
    text.setDefaultFont(QFont(QStringLiteral("DejaVu Sans"), 9));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setDefaultTextOption(option);
    text.setDocumentMargin(0);
    text.setDefaultStyleSheet(QString::fromLatin1(style));
    const QSizeF size(writer.width(), writer.height() - footerHeight);
    text.setPageSize(size);
    text.setHtml(document(report));
    const QString left = Words::tr("Penumbra %1, %2").arg(report.version, timeText(report.made));
    QPainter painter(&writer);
    for (int page = 0; page < text.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        drawPage(painter, text, page, size, left);
    }
    painter.end();
    return buffer.data();
}

} // namespace Penumbra::Validate
