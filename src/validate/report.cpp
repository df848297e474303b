// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/report.h"

#include <QHash>

#include <array>

namespace Penumbra::Validate {

qint64 Totals::of(Severity severity) const
{
    switch (severity) {
    case Severity::Blocks:
        return blocks;
    case Severity::DataMissing:
        return dataMissing;
    case Severity::Risk:
        return risk;
    case Severity::Advice:
        return advice;
    }
    return 0;
}

qint64 Totals::atLeast(Severity severity) const
{
    qint64 sum = 0;
    for (const Severity each : {Severity::Blocks, Severity::DataMissing, Severity::Risk, Severity::Advice}) {
        if (each <= severity)
            sum += of(each);
    }
    return sum;
}

Totals totalsOf(const ShareReport &share)
{
    Totals totals;
    for (const Finding &finding : share.findings) {
        switch (finding.severity) {
        case Severity::Blocks:
            ++totals.blocks;
            break;
        case Severity::DataMissing:
            ++totals.dataMissing;
            break;
        case Severity::Risk:
            ++totals.risk;
            break;
        case Severity::Advice:
            ++totals.advice;
            break;
        }
    }
    totals.accepted = share.accepted.size();
    totals.machines = share.machines.size();
    totals.failedShares = share.failure ? 1 : 0;
    return totals;
}

Totals Report::totals() const
{
    Totals sum;
    for (const ShareReport &share : shares) {
        const Totals of = totalsOf(share);
        sum.blocks += of.blocks;
        sum.dataMissing += of.dataMissing;
        sum.risk += of.risk;
        sum.advice += of.advice;
        sum.accepted += of.accepted;
        sum.machines += of.machines;
        sum.failedShares += of.failedShares;
    }
    return sum;
}

void applyAcknowledgements(Report &report, const QList<Acknowledgement> &acknowledgements)
{
    QHash<QString, const Acknowledgement *> byId;
    for (const Acknowledgement &acknowledgement : acknowledgements)
        byId.insert(acknowledgement.key.id(), &acknowledgement);
    for (ShareReport &share : report.shares) {
        QList<Finding> open;
        for (Finding &finding : share.findings) {
            if (const Acknowledgement *found = byId.value(finding.key.id())) {
                finding.accepted = *found;
                share.accepted.append(finding);
            } else {
                open.append(finding);
            }
        }
        share.findings = open;
        for (ReportedMachine &machine : share.machines) {
            machine.findings = int(std::count_if(open.cbegin(), open.cend(), [&machine](const Finding &finding) {
                return finding.key.machine == machine.id;
            }));
        }
    }
}

std::optional<ReportFormat> reportFormatFromName(const QString &name)
{
    constexpr std::array<std::pair<const char *, ReportFormat>, 5> names {{
        {"text", ReportFormat::Text},
        {"json", ReportFormat::Json},
        {"csv", ReportFormat::Csv},
        {"html", ReportFormat::Html},
        {"pdf", ReportFormat::Pdf},
    }};
    for (const auto &[text, format] : names) {
        if (name == QLatin1String(text))
            return format;
    }
    return std::nullopt;
}

QByteArray render(const Report &report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Text:
        return renderText(report);
    case ReportFormat::Json:
        return renderJson(report);
    case ReportFormat::Csv:
        return renderCsv(report);
    case ReportFormat::Html:
        return renderHtml(report);
    case ReportFormat::Pdf:
        return renderPdf(report);
    }
    return {};
}

} // namespace Penumbra::Validate
