// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/output.h"

#include "core/failuretext.h"
#include "core/harmless.h"
#include "lab/control.h"

#include <QJsonDocument>

#include <cstdio>

namespace Penumbra::Lab {

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// Failures of these kinds that have a detail say in it what is wrong and what to do; the general words are about file servers.
bool saysAll(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::InvalidInput:
    case FailureKind::AccessDenied:
    case FailureKind::NotFound:
    case FailureKind::AlreadyExists:
    case FailureKind::NotSupported:
    case FailureKind::ServerLocked:
    case FailureKind::HelperDied:
        return !failure.detail.isEmpty();
    default:
        return false;
    }
}

FailureText textOf(const Failure &failure)
{
    if (!saysAll(failure))
        return explain(failure);
    const QString what = QStringList {failure.action, failure.object}.join(QLatin1Char(' ')).trimmed();
    QString detail = failure.detail;
    if (detail.endsWith(QLatin1Char('.')))
        detail.chop(1);
    QString sentence = capitalised(QStringLiteral("%1: %2").arg(what, detail));
    if (!failure.status.isEmpty())
        sentence += QStringLiteral(" (%1)").arg(failure.status);
    return {sentence + QLatin1Char('.'), capitalised(detail) + QLatin1Char('.')};
}

} // namespace

ExitCode exitCodeOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::InvalidInput:
        return Usage;
    case FailureKind::NotFound:
    case FailureKind::ConnectionLost:
    case FailureKind::TimedOut:
        return NotRunning;
    case FailureKind::AccessDenied:
    case FailureKind::AlreadyExists:
    case FailureKind::NotADirectory:
        return Refused;
    case FailureKind::NotSupported:
        return NotSupported;
    case FailureKind::ServerLocked:
        return Busy;
    default:
        return Failed;
    }
}

Output::Output(bool json)
    : m_json(json)
    , m_out(stdout)
    , m_err(stderr)
{
}

void Output::line(const QString &text)
{
    if (!m_json)
        m_out << harmless(text) << Qt::endl;
}

void Output::table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths += 0;
            widths[i] = qMax(widths[i], row[i].size());
        }
    }
    for (const QStringList &row : rows) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += QStringLiteral("  ") + row[i].leftJustified(widths[i]);
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        line(text);
    }
}

void Output::object(const QJsonObject &object)
{
    if (m_json)
        m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << Qt::endl;
}

void Output::failure(const Failure &failure)
{
    const FailureText text = textOf(failure);
    QJsonObject json = failureToJson(failure);
    json[QLatin1String("sentence")] = text.sentence;
    json[QLatin1String("remedy")] = text.remedy;
    object({{QStringLiteral("error"), json}});
    if (m_json)
        return;
    m_out.flush();
    const QString line = saysAll(failure) ? text.sentence : explainLine(failure);
    m_err << harmless(QStringLiteral("penumbra-lab: ") + line) << Qt::endl;
}

void Output::raw(const QByteArray &text)
{
    m_out << QString::fromUtf8(text) << Qt::flush;
}

} // namespace Penumbra::Lab
