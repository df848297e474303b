// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jobview.h"

#include "core/columns.h"
#include "core/failuretext.h"
#include "core/guid.h"
#include "core/listtext.h"

#include <QCborArray>

namespace Penumbra::Cli {

namespace {

QString joined(const QCborArray &names)
{
    QStringList texts;
    for (const QCborValue &name : names)
        texts.append(name.toString());
    texts.sort();
    return listText(texts);
}

/// What a finished step has to say for people, from its outcome.
QStringList outcomeLines(const Step &step, const QCborMap &data)
{
    const QString kind = step.id.section(QLatin1Char(' '), 0, 0);
    QStringList lines;
    if (kind == QLatin1String("connect")) {
        lines.append(JobView::tr("signed, %1, FSRVP version %2")
                         .arg(data[QStringLiteral("encrypted")].toBool() ? JobView::tr("encrypted")
                                                                         : JobView::tr("not encrypted"))
                         .arg(data[QStringLiteral("version")].toInteger()));
    } else if (kind == QLatin1String("expose")) {
        for (const QCborValue &copy : data[QStringLiteral("copies")].toArray())
            lines.append(
                QStringLiteral("\\\\%1\\%2")
                    .arg(data[QStringLiteral("server")].toString(), copy[QStringLiteral("exposed")].toString()));
    } else if (kind == QLatin1String("look")) {
        for (const auto &[share, content] : data) {
            const QCborArray names = content[QStringLiteral("names")].toArray();
            const qint64 more = content[QStringLiteral("entries")].toInteger() - names.size();
            lines.append(JobView::tr("%1 holds %2").arg(share.toString(), joined(names))
                         + (more > 0 ? JobView::tr(" and %1 more").arg(more) : QString()));
        }
    } else if (data.contains(QStringLiteral("skipped"))) {
        lines.append(JobView::tr("skipped, no writer"));
    }
    return lines;
}

} // namespace

JobView::JobView(Output &output)
    : m_output(output)
{
}

void JobView::stepChanged(const Step &step, StepEvent event, const QCborMap &data)
{
    m_output.event(QStringLiteral("step"),
                   {{QStringLiteral("step"), step.id},
                    {QStringLiteral("phase"), step.phase},
                    {QStringLiteral("state"), stepEventName(event)},
                    {QStringLiteral("data"), data}});
    if (event == StepEvent::Began || event == StepEvent::UndoBegan) {
        m_began[step.id].start();
        return;
    }
    const QString seconds = QString::number(double(m_began[step.id].elapsed()) / 1000, 'f', 2);
    const auto show = [&](const QString &phase, const QString &what, const QString &detail) {
        QString line = QStringLiteral("%1 %2 %3 s").arg(padded(phase, 9), padded(what, 32), seconds.rightJustified(7));
        if (!detail.isEmpty())
            line += QStringLiteral("  ") + detail;
        m_output.line(line);
    };
    if (event == StepEvent::Done) {
        const QStringList lines = outcomeLines(step, data);
        show(step.phase == m_phase ? QString() : step.phase, step.id, lines.value(0));
        m_phase = step.phase;
        for (const QString &line : lines.mid(1))
            m_output.line(QString(54, QLatin1Char(' ')) + line);
    } else if (event == StepEvent::Undone) {
        show(tr("undone"), step.id, {});
    } else if (event == StepEvent::Failed || event == StepEvent::UndoFailed) {
        show(event == StepEvent::Failed ? tr("failed") : tr("not undone"), step.id,
             explain(Failure::fromCbor(data)).sentence);
    }
}

void JobView::stepProgress(const Step &step, qint64 done, qint64 total)
{
    m_output.event(
        QStringLiteral("progress"),
        {{QStringLiteral("step"), step.id}, {QStringLiteral("done"), done}, {QStringLiteral("total"), total}});
}

void JobView::notice(Shadow::Notice notice, const QStringList &arguments)
{
    QCborArray list;
    for (const QString &argument : arguments)
        list.append(argument);
    m_output.event(QStringLiteral("notice"),
                   {{QStringLiteral("notice"), Shadow::noticeName(notice)},
                    {QStringLiteral("arguments"), list},
                    {QStringLiteral("sentence"), noticeSentence(notice, arguments)}});
    m_output.remark(tr("note: %1").arg(noticeSentence(notice, arguments)));
}

QString noticeSentence(Shadow::Notice notice, const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const QString second = arguments.value(1);
    switch (notice) {
    case Shadow::Notice::WaitingForLock:
        return JobView::tr("waiting for %1, %2").arg(first, second);
    case Shadow::Notice::WaitingForServer:
        return JobView::
            tr("another client is making a shadow copy set on %1; the server does not say who. Trying again in %2 s")
                .arg(first, second);
    case Shadow::Notice::ShareListedTwice:
        return JobView::tr("%1 is named more than once; it is copied once").arg(first);
    case Shadow::Notice::TwoInstants:
        return JobView::tr("%1: the volume is in the set already, so it is copied in a further set at another instant. "
                           "The two are not consistent "
                           "with each other")
            .arg(listText(arguments));
    case Shadow::Notice::RecoverySkipped:
        return JobView::tr("%1: crash-consistent: the machines were not prepared").arg(first);
    case Shadow::Notice::OwnerUnresolved:
        return JobView::tr("%1 calls itself %2, a name that does not resolve here; staying with the address in use")
            .arg(first, second);
    case Shadow::Notice::BareExposedName:
        return JobView::tr("%1 gives the exposed share's bare name instead of its UNC name, as Samba does").arg(first);
    case Shadow::Notice::AbortKeptCopies:
        return JobView::
            tr("%1 answered the abort with success but kept the copies, as Samba does; they were deleted one by one")
                .arg(first);
    case Shadow::Notice::SetAlreadyGone:
        return JobView::tr("%1 has dropped set %2 by itself").arg(first, second);
    case Shadow::Notice::NotExpiring:
        return JobView::tr("the copies on %1 are kept until you delete them (penumbractl shadow delete)").arg(first);
    }
    return {};
}

QStringList setLines(const Shadow::ShadowCopySet &set)
{
    QStringList lines = {JobView::tr("set %1 on %2: %3%4")
                             .arg(guidText(set.id), set.endpoint.toString(), Shadow::setStateName(set.state),
                                  set.keep ? JobView::tr(", to be kept") : QString())};
    for (const Shadow::ShadowCopy &copy : set.copies) {
        QString line = JobView::tr("  copy %1 of %2").arg(guidText(copy.id), copy.share.shareName());
        if (!copy.exposedShare.isEmpty())
            line += JobView::tr(" as \\\\%1\\%2").arg(set.endpoint.server, copy.exposedShare);
        if (copy.created.isValid())
            line += JobView::tr(", %1 UTC").arg(copy.created.toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")));
        lines.append(line);
    }
    return lines;
}

} // namespace Penumbra::Cli
