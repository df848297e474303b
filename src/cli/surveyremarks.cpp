// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/surveyremarks.h"

#include <QCborMap>
#include <QCoreApplication>
#include <QElapsedTimer>

namespace Penumbra::Cli {

using Storage::SurveyProgress;

namespace {

constexpr qint64 remarkEvery = 2'000; ///< ms between remarks about one share

/// Tells how far the work is, at most every two seconds but always when a part is done.
class SurveyRemarks
{
    Q_DECLARE_TR_FUNCTIONS(SurveyRemarks)

public:
    explicit SurveyRemarks(Output *output)
        : m_output(output)
    {
        m_since.start();
    }
    void tell(const SurveyProgress &progress)
    {
        if (!progress.finished && m_since.elapsed() < remarkEvery)
            return;
        m_since.restart();
        const bool scans = progress.phase == SurveyProgress::Phase::Scan;
        m_output->event(QStringLiteral("progress"),
                        {{QStringLiteral("phase"), scans ? QStringLiteral("scan") : QStringLiteral("machines")},
                         {QStringLiteral("share"), progress.share.shareName()},
                         {QStringLiteral("done"), progress.done},
                         {QStringLiteral("total"), progress.total}});
        if (scans)
            m_output->remark(tr("%1: %2 entries seen").arg(progress.share.shareName()).arg(progress.done));
        else if (progress.total > 0)
            m_output->remark(tr("%1: %2 of %3 disks and configurations read")
                                 .arg(progress.share.server())
                                 .arg(progress.done)
                                 .arg(progress.total));
    }

private:
    Output *m_output;
    QElapsedTimer m_since;
};

} // namespace

QList<Storage::SurveyTarget> surveyTargets(const QList<ShareTarget> &shares)
{
    QList<Storage::SurveyTarget> targets;
    for (const ShareTarget &share : shares) {
        const std::shared_ptr<const Storage::Inventory> inventory(share.system, &share.system->inventory);
        targets.append({inventory, share.system->provider, share.svm, share.share, share.unc});
    }
    return targets;
}

Storage::SurveyHandler surveyRemarks(Output *output)
{
    const auto remarks = std::make_shared<SurveyRemarks>(output);
    return [remarks](const SurveyProgress &progress) { remarks->tell(progress); };
}

} // namespace Penumbra::Cli
