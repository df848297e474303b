// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/output.h"
#include "shadow/notice.h"
#include "shadow/shadowcopyset.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMap>

namespace Penumbra::Cli {

/// Shows a job's steps and notices as they happen: one line per finished step with its phase and time, or JSON events.
class JobView : public Shadow::JobObserver
{
    Q_DECLARE_TR_FUNCTIONS(JobView)

public:
    explicit JobView(Output &output);
    void stepChanged(const Step &step, StepEvent event, const QCborMap &data) override;
    void stepProgress(const Step &step, qint64 done, qint64 total) override;
    void notice(Shadow::Notice notice, const QStringList &arguments) override;

private:
    Output &m_output;
    QMap<QString, QElapsedTimer> m_began;
    QString m_phase;
};

/// The sentence of a notice.
QString noticeSentence(Shadow::Notice notice, const QStringList &arguments);

/// Lines that show a set: its ID, server, state and copies.
QStringList setLines(const Shadow::ShadowCopySet &set);

} // namespace Penumbra::Cli
