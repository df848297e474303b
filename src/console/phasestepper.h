// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/jobstory.h"

#include <QWidget>

namespace Penumbra::Console {

/// The phases of a job as a row of marks joined by a line: what is done, what runs, what was skipped, undone or failed. Colours never stand
/// alone: each state has a mark and a word.
class PhaseStepper : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseStepper(QWidget *parent = nullptr);

    void setStory(const JobStory &story);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Phase
    {
        QString title;
        JobStory::PhaseState state = JobStory::PhaseState::Waiting;
        bool operator==(const Phase &) const = default;
    };
    QRect columnOf(qsizetype index) const;
    void paintMark(QPainter &painter, const QRectF &mark, JobStory::PhaseState state) const;

    QList<Phase> m_phases;
};

} // namespace Penumbra::Console
