// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/findingworks.h"

#include "validate/acknowledgements.h"

#include <algorithm>
#include <utility>

namespace Penumbra::Console {

using Validate::Acknowledgement;
using Validate::Acknowledgements;

Task<QList<ShareSurvey>> acknowledgedAnew(EngineState::Pointer, QList<ShareSurvey> surveys, CancelToken)
{
    const QList<Acknowledgement> accepted = Acknowledgements().list();
    QList<ShareSurvey> changed;
    for (const ShareSurvey &survey : surveys) {
        if (accepted.isEmpty() && survey.report.accepted.isEmpty())
            continue;
        Validate::Report report;
        report.shares.append(survey.report);
        Validate::ShareReport &share = report.shares.first();
        share.findings += std::exchange(share.accepted, {});
        std::sort(share.findings.begin(), share.findings.end(), Validate::comesBefore);
        for (Validate::Finding &finding : share.findings)
            finding.accepted.reset();
        Validate::applyAcknowledgements(report, accepted);
        if (survey.report != report.shares.constFirst()) {
            changed.append(survey);
            changed.last().report = report.shares.constFirst();
        }
    }
    co_return QList<ShareSurvey>(changed);
}

Task<bool> acceptFindings(EngineState::Pointer, QStringList ids, QString reason, CancelToken)
{
    Acknowledgements().accept(ids, reason, Acknowledgements::thisUser(), QDateTime::currentDateTimeUtc());
    co_return true;
}

Task<bool> revokeFindings(EngineState::Pointer, QStringList ids, CancelToken)
{
    Acknowledgements().revoke(ids);
    co_return true;
}

} // namespace Penumbra::Console
