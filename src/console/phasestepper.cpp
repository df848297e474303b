// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/phasestepper.h"

#include "console/icons.h"
#include "console/jobwords.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace Penumbra::Console {

namespace {

using State = JobStory::PhaseState;

constexpr int lineWidth = 2; // pixels at 100 %

QPolygonF tick(const QRectF &in)
{
    const auto at = [&in](qreal x, qreal y) { return QPointF(in.x() + in.width() * x, in.y() + in.height() * y); };
    return QPolygonF({at(0.28, 0.52), at(0.44, 0.68), at(0.74, 0.34)});
}

void cross(QPainter &painter, const QRectF &in)
{
    const qreal inset = in.width() * 0.32;
    const QRectF inner = in.adjusted(inset, inset, -inset, -inset);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

} // namespace

PhaseStepper::PhaseStepper(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Phases"));
}

void PhaseStepper::setStory(const JobStory &story)
{
    QList<Phase> phases;
    QStringList words;
    const QStringList names = story.phases();
    for (const QString &name : names) {
        phases.append({phaseTitle(story.kind(), name), story.phaseState(name)});
        words.append(
            tr("%1: %2", "phase, state").arg(phases.constLast().title, phaseStateText(phases.constLast().state)));
    }
    if (phases == m_phases)
        return;
    m_phases = phases;
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize PhaseStepper::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    return {int(m_phases.size()) * fontMetrics().averageCharWidth() * 13, 2 * line + line * 3 / 2 + line / 4};
}

QSize PhaseStepper::minimumSizeHint() const
{
    int width = 0;
    for (const Phase &phase : m_phases)
        width = qMax(width, fontMetrics().horizontalAdvance(phase.title));
    return {int(m_phases.size()) * (width + fontMetrics().averageCharWidth()), sizeHint().height()};
}

QRect PhaseStepper::columnOf(qsizetype index) const
{
    const qsizetype count = qMax<qsizetype>(1, m_phases.size());
    const int left = int(index * width() / count);
    const QRect column(left, 0, int((index + 1) * width() / count) - left, height());
    return layoutDirection() == Qt::RightToLeft
        ? QRect(width() - column.x() - column.width(), 0, column.width(), height())
        : column;
}

void PhaseStepper::paintMark(QPainter &painter, const QRectF &mark, State state) const
{
    const QColor text = palette().color(QPalette::WindowText);
    const QColor faint = palette().color(QPalette::PlaceholderText);
    const QColor highlight = palette().color(QPalette::Highlight);
    const QColor failed = badgeColor(Badge::Failed);
    const bool isFilled = state == State::Running || state == State::Done || state == State::Failed;
    const QColor colour = state == State::Failed ? failed
        : state == State::Running                ? highlight
        : state == State::Done                   ? text
                                                 : faint;
    QPen pen(colour, lineWidth);
    if (state == State::Skipped || state == State::Undone)
        pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    painter.setBrush(isFilled ? QBrush(colour) : palette().brush(QPalette::Window));
    painter.drawEllipse(mark);
    const QColor inside =
        state == State::Running ? palette().color(QPalette::HighlightedText) : palette().color(QPalette::Window);
    painter.setPen(QPen(isFilled ? inside : faint, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (state == State::Done)
        painter.drawPolyline(tick(mark));
    else if (state == State::Failed)
        cross(painter, mark);
    else if (state == State::Skipped || state == State::Undone)
        painter.drawLine(QPointF(mark.left() + mark.width() * 0.3, mark.center().y()),
                         QPointF(mark.right() - mark.width() * 0.3, mark.center().y()));
    else if (state == State::Running) {
        painter.setBrush(inside);
        painter.drawEllipse(mark.center(), mark.width() / 6, mark.width() / 6);
    }
}

void PhaseStepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().lineSpacing();
    const qreal size = line * 1.25;
    const qreal middle = line * 0.75;
    for (qsizetype i = 0; i + 1 < m_phases.size(); ++i) {
        const bool reached = m_phases[i + 1].state != State::Waiting;
        painter.setPen(
            QPen(palette().color(reached ? QPalette::WindowText : QPalette::PlaceholderText), reached ? lineWidth : 1));
        painter.drawLine(QPointF(columnOf(i).center().x(), middle), QPointF(columnOf(i + 1).center().x(), middle));
    }
    for (qsizetype i = 0; i < m_phases.size(); ++i) {
        const Phase &phase = m_phases[i];
        const QRect column = columnOf(i);
        paintMark(painter, QRectF(column.center().x() - size / 2, middle - size / 2, size, size), phase.state);
        QFont bold = font();
        bold.setBold(phase.state == State::Running || phase.state == State::Failed);
        painter.setFont(bold);
        const bool isFaint = phase.state == State::Waiting || phase.state == State::Undone;
        painter.setPen(palette().color(isFaint ? QPalette::PlaceholderText : QPalette::WindowText));
        const QRect title(column.x(), line * 3 / 2, column.width(), line);
        painter.drawText(title, Qt::AlignCenter,
                         QFontMetrics(bold).elidedText(phase.title, Qt::ElideRight, title.width()));
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const QRect word = title.translated(0, line);
        painter.drawText(word, Qt::AlignCenter,
                         fontMetrics().elidedText(phaseStateText(phase.state), Qt::ElideRight,
                                                  word.width() - fontMetrics().averageCharWidth()));
    }
}

bool PhaseStepper::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype i = 0; i < m_phases.size(); ++i) {
        if (columnOf(i).contains(help->pos()))
            QToolTip::showText(help->globalPos(),
                               tr("%1: %2", "phase, state").arg(m_phases[i].title, phaseStateText(m_phases[i].state)),
                               this);
    }
    return true;
}

} // namespace Penumbra::Console
