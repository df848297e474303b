// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespacelanes.h"

#include <algorithm>
#include <cmath>

namespace Penumbra::Console {

namespace {

constexpr int mostLanes = 96;
constexpr qreal tooTall = 1.3; ///< lanes that are kept may be taller than new ones by this factor

int widthClass(qreal width, qreal unit)
{
    return std::max(0, int(std::ceil(std::log2(width / unit) - 0.01)));
}

class Stacker
{
public:
    Stacker(const QList<LaneBlock> &blocks, const LaneRules &rules)
        : m_blocks(blocks)
        , m_rules(rules)
    {
        for (int i = 0; i < blocks.size(); ++i) {
            m_order.append(i);
            m_classes.append(widthClass(blocks.at(i).size.width(), rules.unit));
        }
        std::stable_sort(m_order.begin(), m_order.end(),
                         [this](int left, int right) { return m_classes.at(left) < m_classes.at(right); });
    }

    LaneShape best() const
    {
        LaneShape found;
        qreal least = 0;
        const int most = int(std::min<qsizetype>(m_blocks.size(), mostLanes));
        for (int count = 1; count <= most; ++count) {
            const LaneShape shape = measured(lanesOfHeight(heightFor(count)));
            const qreal off = std::abs(std::log(shape.width / shape.height / m_rules.aspect));
            if (count == 1 || off < least - 1e-9) {
                found = shape;
                least = off;
            }
        }
        return found;
    }

    /// The lanes of the layout before, with what is new beside its neighbours; none where there were none.
    LaneShape kept(const QString &below, const MapLanes &before) const
    {
        const int count = before.lanesBelow.value(below);
        QList<QList<int>> lanes(std::clamp(count, 0, mostLanes));
        int lane = 0;
        for (const int block : lanes.isEmpty() ? QList<int>() : m_order) {
            lane = std::clamp(before.laneOf.value(m_blocks.at(block).volume, lane), 0, int(lanes.size()) - 1);
            lanes[lane].append(block);
        }
        lanes.removeIf([](const QList<int> &each) { return each.isEmpty(); });
        return measured(lanes);
    }

private:
    qreal heightOf(int block) const { return m_blocks.at(block).size.height(); }

    /// Fills one lane after the other up to a height; blocks of another class begin a new one.
    QList<QList<int>> lanesOfHeight(qreal limit) const
    {
        QList<QList<int>> lanes;
        qreal height = 0;
        for (const int block : m_order) {
            const bool fits = !lanes.isEmpty() && height + m_rules.gapDown + heightOf(block) <= limit
                && m_classes.at(block) == m_classes.at(lanes.last().last());
            if (!fits)
                lanes.append(QList<int>());
            height = fits ? height + m_rules.gapDown + heightOf(block) : heightOf(block);
            lanes.last().append(block);
        }
        return lanes;
    }

    /// The least height with which so many lanes are enough (as far as the classes allow).
    qreal heightFor(int count) const
    {
        qreal low = 0;
        qreal high = 0;
        for (const int block : m_order)
            high += heightOf(block) + m_rules.gapDown;
        const qsizetype enough = std::max<qsizetype>(count, lanesOfHeight(high).size());
        while (high - low > 1) {
            const qreal middle = (low + high) / 2;
            (lanesOfHeight(middle).size() <= enough ? high : low) = middle;
        }
        return high;
    }

    LaneShape measured(QList<QList<int>> lanes) const
    {
        LaneShape shape;
        for (const QList<int> &lane : std::as_const(lanes)) {
            qreal width = 0;
            qreal height = -m_rules.gapDown;
            for (const int block : lane) {
                width = std::max(width, m_blocks.at(block).size.width());
                height += m_rules.gapDown + heightOf(block);
            }
            shape.widths.append(width);
            shape.width += width + (shape.widths.size() > 1 ? m_rules.gapAcross : 0);
            shape.height = std::max(shape.height, height);
        }
        shape.lanes = std::move(lanes);
        return shape;
    }

    const QList<LaneBlock> &m_blocks;
    LaneRules m_rules;
    QList<int> m_order;
    QList<int> m_classes;
};

} // namespace

LaneShape stackInLanes(const QList<LaneBlock> &blocks, const LaneRules &rules, const QString &below,
                       const MapLanes &before)
{
    const Stacker stacker(blocks, rules);
    LaneShape best = stacker.best();
    LaneShape kept = stacker.kept(below, before);
    const bool stays =
        !kept.lanes.isEmpty() && kept.height <= best.height * tooTall && kept.width <= best.width * tooTall;
    return stays ? kept : best;
}

} // namespace Penumbra::Console
