// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include "core/failuretext.h"
#include "core/harmless.h"

#include <QCborValue>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace Penumbra::Cli {

Output::Output(bool json)
    : m_json(json)
    , m_out(stdout)
    , m_err(stderr)
{
}

void Output::line(const QString &text)
{
    if (m_json)
        return;
    m_out << harmless(text) << Qt::endl;
}

void Output::remark(const QString &text)
{
    if (m_json)
        return;
    m_out.flush();
    m_err << harmless(text) << Qt::endl;
}

void Output::event(const QString &name, QCborMap data)
{
    if (!m_json)
        return;
    data[QStringLiteral("event")] = name;
    data[QStringLiteral("at")] = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    m_out << QString::fromUtf8(QJsonDocument(data.toJsonObject()).toJson(QJsonDocument::Compact)) << Qt::endl;
}

void Output::failure(const Failure &failure)
{
    const FailureText text = explain(failure);
    QCborMap data = failure.toCbor();
    data[QStringLiteral("sentence")] = text.sentence;
    data[QStringLiteral("remedy")] = text.remedy;
    event(QStringLiteral("error"), data);
    remark(QStringLiteral("penumbractl: ") + explainLine(failure));
}

} // namespace Penumbra::Cli
