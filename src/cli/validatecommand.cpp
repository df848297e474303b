// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/validatecommand.h"

#include "cli/surveyremarks.h"
#include "cli/targets.h"
#include "core/failuretext.h"
#include "validate/acknowledgements.h"
#include "validate/validation.h"

#include <QCborMap>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cstdio>

namespace Penumbra::Cli {

using Validate::ReportFormat;

namespace {

constexpr const char *readCommandLine = "read the command line";

[[noreturn]] void refuse(const QString &object, const QString &detail)
{
    throw Error(FailureKind::InvalidInput, QString::fromLatin1(readCommandLine), object, {}, detail);
}

ReportFormat formatOf(const CommandContext &context)
{
    const QString name = context.options.value(QStringLiteral("format"));
    const auto format = Validate::reportFormatFromName(name);
    if (!format)
        refuse(name, QStringLiteral("--format is text, json, csv, html or pdf"));
    if (*format == ReportFormat::Pdf && !context.options.isSet(QStringLiteral("output")))
        refuse(name, QStringLiteral("a PDF goes into a file: name it with --output"));
    return *format;
}

Validate::Severity failOn(const CommandContext &context)
{
    const QString name = context.options.value(QStringLiteral("fail-on"));
    const auto severity = Validate::severityFromName(name);
    if (!severity)
        refuse(name, QStringLiteral("--fail-on is blocks, data-missing, risk or advice"));
    return *severity;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(FailureKind::SystemError, QStringLiteral("write"), path, {}, file.errorString());
}

void print(const QByteArray &bytes)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.flush())
        throw Error(FailureKind::SystemError, QStringLiteral("write"), QStringLiteral("standard output"), {},
                    out.errorString());
}

} // namespace

void ValidateCommand::addOptions(QCommandLineParser &parser) const
{
    addSystemOptions(parser);
    parser.addOption({QStringLiteral("format"), tr("text, json, csv, html or pdf."), QStringLiteral("format"),
                      QStringLiteral("text")});
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      tr("Write the report into this file."),
                      QStringLiteral("file")});
    parser.addOption(
        {QStringLiteral("fail-on"),
         tr("Exit with 1 when there are findings of this severity or a higher one: blocks, data-missing, risk "
            "or advice. Accepted findings do not count."),
         QStringLiteral("severity"), QStringLiteral("data-missing")});
}

Task<int> ValidateCommand::run(CommandContext context)
{
    const ReportFormat format = formatOf(context);
    const Validate::Severity limit = failOn(context);
    Validate::Acknowledgements acknowledgements;
    const QList<Validate::Acknowledgement> accepted = acknowledgements.list();
    bool failed = false;
    // What the server says of its shares is judged, so it is asked now: what is remembered may be over.
    const OpenedShares opened = co_await openShares(context, context.arguments, true, &failed);
    const QList<Storage::SurveyTarget> targets = surveyTargets(opened.shares);
    const Storage::SurveyHandler onProgress = surveyRemarks(&context.output);
    const Validate::Report made = co_await Validate::validateShares(targets, onProgress, context.cancel);
    Validate::Report report = made;
    for (const auto &system : opened.without) {
        for (const Storage::InventoryNote &note : system->inventory.notes)
            report.notes += tr("%1: not known of %2. ").arg(system->system.name, note.id) + explainLine(note.failure);
    }
    Validate::applyAcknowledgements(report, accepted);
    acknowledgements.remember(report);

    const QString file = context.options.value(QStringLiteral("output"));
    const bool json = context.options.isSet(QStringLiteral("json"));
    if (!file.isEmpty()) {
        writeFile(file, Validate::render(report, format));
        context.output.remark(tr("The report is in %1.").arg(file));
    } else if (!json) {
        print(Validate::render(report, format));
    }
    if (json) {
        const QJsonDocument document = QJsonDocument::fromJson(Validate::renderJson(report));
        context.output.event(QStringLiteral("validation"),
                             {{QStringLiteral("report"), QCborMap::fromJsonObject(document.object())}});
    }
    const Validate::Totals totals = report.totals();
    co_return failed || totals.failedShares > 0 || totals.atLeast(limit) > 0 ? Failed : Ok;
}

QString FindingCommand::name() const
{
    switch (m_action) {
    case Action::Accept:
        return QStringLiteral("finding accept");
    case Action::List:
        return QStringLiteral("finding list");
    case Action::Revoke:
        break;
    }
    return QStringLiteral("finding revoke");
}

QString FindingCommand::arguments() const
{
    return m_action == Action::List ? QString() : QStringLiteral("ID");
}

QString FindingCommand::summary() const
{
    switch (m_action) {
    case Action::Accept:
        return tr("accept a finding of validate as it is, with a reason");
    case Action::List:
        return tr("list accepted findings");
    case Action::Revoke:
        break;
    }
    return tr("let an accepted finding count again");
}

void FindingCommand::addOptions(QCommandLineParser &parser) const
{
    if (m_action == Action::Accept)
        parser.addOption({QStringLiteral("reason"), tr("Why it may stay as it is."), QStringLiteral("text")});
}

Task<int> FindingCommand::run(CommandContext context)
{
    const qsizetype arguments = m_action == Action::List ? 0 : 1;
    expectArguments(context, arguments, arguments);
    const QString id = context.arguments.value(0).toLower();
    Validate::Acknowledgements acknowledgements;
    if (m_action == Action::Revoke) {
        acknowledgements.revoke({id});
        context.output.line(tr("%1 counts again.").arg(id));
        co_return Ok;
    }
    QList<Validate::Acknowledgement> list;
    if (m_action == Action::Accept)
        list = acknowledgements.accept({id}, context.options.value(QStringLiteral("reason")),
                                       Validate::Acknowledgements::thisUser(), QDateTime::currentDateTimeUtc());
    else
        list = acknowledgements.list();
    if (list.isEmpty())
        context.output.line(tr("No finding is accepted. `penumbractl finding accept ID --reason TEXT` accepts one; "
                               "validate prints the IDs."));
    for (const Validate::Acknowledgement &each : std::as_const(list)) {
        const Validate::FindingKey &key = each.key;
        context.output.line(tr("%1  %2  %3/%4/%5 %6\n  accepted by %7, %8: %9")
                                .arg(key.id(), key.rule, key.system, key.svm, key.share, key.path, each.by,
                                     each.at.toString(Qt::ISODate), each.reason));
        context.output.event(QStringLiteral("accepted-finding"),
                             {{QStringLiteral("id"), key.id()},
                              {QStringLiteral("rule"), key.rule},
                              {QStringLiteral("system"), key.system},
                              {QStringLiteral("svm"), key.svm},
                              {QStringLiteral("share"), key.share},
                              {QStringLiteral("path"), key.path},
                              {QStringLiteral("reason"), each.reason},
                              {QStringLiteral("by"), each.by},
                              {QStringLiteral("accepted"), each.at.toString(Qt::ISODate)}});
    }
    co_return Ok;
}

bool wantsFonts(const QStringList &arguments)
{
    const qsizetype format = arguments.indexOf(QStringLiteral("--format"));
    return arguments.contains(QStringLiteral("validate"))
        && (arguments.contains(QStringLiteral("--format=pdf"))
            || (format >= 0 && arguments.value(format + 1) == QLatin1String("pdf")));
}

} // namespace Penumbra::Cli
