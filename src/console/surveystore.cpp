// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/surveystore.h"

#include "console/findingworks.h"
#include "validate/acknowledgements.h"

#include <QLoggingCategory>

namespace Penumbra::Console {

namespace {

Q_LOGGING_CATEGORY(surveysLog, "penumbra.surveys", QtInfoMsg)

} // namespace

SurveyStore::SurveyStore(Engine &engine, SystemStore &systems, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_accepted(Validate::Acknowledgements::defaultPath())
{
    connect(&m_accepted, &FileWatch::changed, this, &SurveyStore::readAcknowledgements);
    m_accepted.begin();
    connect(&systems, &SystemStore::removed, this, &SurveyStore::forget);
}

void SurveyStore::look(const QList<ObjectId> &shares)
{
    if (isRunning() && m_quiet)
        m_again += m_wanted; // not seen yet
    cancel();
    if (shares.isEmpty())
        return;
    m_again.removeIf([&shares](const ObjectId &share) { return shares.contains(share); });
    m_quiet = false;
    start(shares);
}

void SurveyStore::lookAgain(const QList<ObjectId> &shares)
{
    for (const ObjectId &share : shares) {
        if (!m_again.contains(share))
            m_again.append(share);
    }
    lookAtWaiting();
}

void SurveyStore::lookAtWaiting()
{
    if (isRunning() || m_again.isEmpty())
        return;
    m_quiet = true;
    start(std::exchange(m_again, {}));
}

void SurveyStore::start(const QList<ObjectId> &shares)
{
    m_wanted = shares;
    m_stage = {};
    const auto onStage = m_engine.reporter<SurveyStage>(this, [this](const SurveyStage &stage) {
        if (!isRunning())
            return;
        m_stage = stage;
        Q_EMIT stageChanged(stage);
    });
    const auto id = std::make_shared<RequestId>(0);
    *id = m_request = m_engine.run<QList<ShareSurvey>>(
        this,
        [shares, onStage](EngineState::Pointer state, CancelToken cancel) {
            return lookAtShares(state, shares, onStage, cancel);
        },
        [this, id](const QList<ShareSurvey> &surveys) {
            if (*id != m_request)
                return;
            keep(surveys);
            end(std::nullopt);
        },
        [this, id](const Failure &failure) {
            if (*id == m_request)
                end(failure);
        });
    Q_EMIT started();
}

void SurveyStore::cancel()
{
    if (!isRunning())
        return;
    m_engine.cancel(m_request);
    end(Failure {FailureKind::Cancelled, QStringLiteral("validate"), {}, {}, {}});
}

void SurveyStore::end(const std::optional<Failure> &failure)
{
    m_request = 0;
    m_wanted.clear();
    Q_EMIT finished(failure);
    QMetaObject::invokeMethod(this, &SurveyStore::lookAtWaiting, Qt::QueuedConnection);
}

void SurveyStore::keep(const QList<ShareSurvey> &surveys)
{
    QList<ObjectId> shares;
    for (const ShareSurvey &survey : surveys) {
        const bool isWorse = m_quiet && survey.report.failure && m_surveys.contains(survey.share);
        if (!isWorse)
            m_surveys.insert(survey.share, survey);
        const Validate::ShareReport &report = survey.report;
        if (report.failure)
            qCWarning(surveysLog, "%s: %s", qUtf8Printable(report.unc), Error(*report.failure).what());
        else
            qCInfo(surveysLog, "%s: %lld files, %lld machines, %lld findings", qUtf8Printable(report.unc), report.files,
                   report.machines.size(), report.findings.size());
        shares.append(survey.share);
    }
    m_last = shares;
    Q_EMIT surveyed(shares);
}

void SurveyStore::forget(const QUuid &system)
{
    m_again.removeIf([&system](const ObjectId &share) { return share.system == system; });
    QList<ObjectId> gone;
    for (auto it = m_surveys.begin(); it != m_surveys.end();) {
        if (it.key().system == system) {
            gone.append(it.key());
            it = m_surveys.erase(it);
        } else {
            ++it;
        }
    }
    if (!gone.isEmpty())
        Q_EMIT surveyed(gone);
}

const ShareSurvey *SurveyStore::survey(const ObjectId &share) const
{
    const auto found = m_surveys.constFind(share);
    return found == m_surveys.cend() ? nullptr : &*found;
}

QList<ObjectId> SurveyStore::machinesOf(const ObjectId &share) const
{
    QList<ObjectId> ids;
    if (const ShareSurvey *found = survey(share)) {
        for (const Vm::Machine &machine : found->machines)
            ids.append(ObjectId::ofMachine(share, machine.id, machine.configuration.section(QLatin1Char('\\'), 4)));
    }
    return ids;
}

const Vm::Machine *SurveyStore::machine(const ObjectId &id) const
{
    const ShareSurvey *found = survey(id.shareId());
    const qsizetype index = found ? machinesOf(id.shareId()).indexOf(id) : -1;
    return index < 0 ? nullptr : &found->machines[index];
}

QList<ShareSurvey> SurveyStore::surveysIn(const QList<ObjectId> &scope) const
{
    QList<ShareSurvey> found;
    for (const ShareSurvey &survey : m_surveys) {
        const bool isIn = scope.isEmpty() || std::any_of(scope.cbegin(), scope.cend(), [&survey](const ObjectId &id) {
                              return id.contains(survey.share) || id.shareId() == survey.share;
                          });
        if (isIn)
            found.append(survey);
    }
    return found;
}

Validate::Report SurveyStore::reportOf(const QList<ObjectId> &scope) const
{
    return reportFrom(surveysIn(scope));
}

Validate::Report SurveyStore::reportFrom(const QList<ShareSurvey> &surveys)
{
    Validate::Report report;
    report.version = QStringLiteral(PENUMBRA_VERSION);
    for (const ShareSurvey &survey : surveys) {
        report.shares.append(survey.report);
        report.made = qMax(report.made, survey.asOf);
    }
    std::sort(report.shares.begin(), report.shares.end(),
              [](const auto &left, const auto &right) { return left.unc < right.unc; });
    return report;
}

void SurveyStore::readAcknowledgements()
{
    if (m_surveys.isEmpty())
        return;
    m_engine.run<QList<ShareSurvey>>(
        this,
        [surveys = m_surveys.values()](EngineState::Pointer state, CancelToken cancel) {
            return acknowledgedAnew(state, surveys, cancel);
        },
        [this](const QList<ShareSurvey> &changed) { replace(changed); },
        [](const Failure &failure) { qCWarning(surveysLog, "%s", Error(failure).what()); });
}

/// Takes surveys with other findings accepted; a share that was looked at meanwhile is read again.
void SurveyStore::replace(const QList<ShareSurvey> &surveys)
{
    QList<ObjectId> shares;
    bool isOutdated = false;
    for (const ShareSurvey &survey : surveys) {
        const auto known = m_surveys.find(survey.share);
        if (known == m_surveys.end())
            continue;
        if (known->asOf == survey.asOf) {
            *known = survey;
            shares.append(survey.share);
        } else {
            isOutdated = true;
        }
    }
    if (!shares.isEmpty())
        Q_EMIT surveyed(shares);
    if (isOutdated)
        readAcknowledgements();
}

} // namespace Penumbra::Console
