// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespacelayout.h"
#include "console/namespacelanes.h"
#include "console/namespacemetrics.h"
#include "console/namespacewords.h"

#include <algorithm>
#include <cmath>

namespace Penumbra::Console {

namespace {

/// A volume and everything mounted on it, before it has a place.
struct Block
{
    QSizeF box;
    QSizeF size;
    LaneShape lanes;
    QPointF at; ///< in the map
};

class Layouter
{
public:
    Layouter(const NamespaceForest &forest, const MapFactsByObject &facts, const TextMeasure &measure,
             const LayoutOptions &options)
        : m_facts(facts)
        , m_metrics(measure)
        , m_options(options)
        , m_blocks(forest.volumes.size())
    {
        m_layout.forest = forest;
        m_layout.direction = options.direction;
        m_layout.lineHeight = m_metrics.line;
    }

    NamespaceLayout run()
    {
        const NamespaceForest &forest = m_layout.forest;
        const QList<int> order = treeOrder();
        for (auto volume = order.crbegin(); volume != order.crend(); ++volume)
            sizeBlock(*volume);
        qreal bottom = m_metrics.margin;
        for (const int root : forest.roots) {
            m_blocks[root].at = {m_metrics.margin, bottom};
            bottom += m_blocks.at(root).size.height() + 2 * m_metrics.gap;
        }
        for (const int volume : order)
            placeChildren(volume);
        for (const int volume : order)
            addVolume(volume, m_blocks.at(volume).at);
        placeUnmounted();
        placeHomeless();
        finish();
        return std::move(m_layout);
    }

private:
    /// Mounted volumes, each before what is mounted on it. Without recursion: chains may be long.
    QList<int> treeOrder() const
    {
        const NamespaceForest &forest = m_layout.forest;
        QList<int> order;
        QList<int> open(forest.roots.crbegin(), forest.roots.crend());
        while (!open.isEmpty()) {
            const int volume = open.takeLast();
            order.append(volume);
            const QList<int> &children = forest.nodes.at(volume).children;
            open.append(QList<int>(children.crbegin(), children.crend()));
        }
        return order;
    }

    void sizeBlock(int volume)
    {
        const NamespaceForest::Node &node = m_layout.forest.nodes.at(volume);
        const QString id = m_layout.forest.volumes.at(volume).id;
        Block &block = m_blocks[volume];
        block.box = m_metrics.boxSize(int(node.shares.size()));
        block.size = block.box;
        if (node.children.isEmpty())
            return;
        QList<LaneBlock> below;
        for (const int child : node.children)
            below.append({m_layout.forest.volumes.at(child).id, m_blocks.at(child).size});
        const bool isTop = node.parent < 0;
        const LaneRules rules {m_metrics.boxSize(1).width(), m_metrics.gap + m_metrics.indent, m_metrics.gap,
                               isTop ? m_metrics.mapAspect : m_metrics.branchAspect};
        block.lanes = stackInLanes(below, rules, id, m_options.lanes);
        block.size = {std::max(block.box.width(), m_metrics.indent + block.lanes.width),
                      block.box.height() + dropBelow(block) + block.lanes.height};
    }

    /// From a box to what is mounted on it; more where a line runs along above several lanes.
    qreal dropBelow(const Block &block) const
    {
        return block.lanes.lanes.size() > 1 ? 2 * m_metrics.gap : m_metrics.gap;
    }

    void placeChildren(int volume)
    {
        const NamespaceForest::Node &node = m_layout.forest.nodes.at(volume);
        const Block &block = m_blocks.at(volume);
        m_layout.lanes.lanesBelow.insert(m_layout.forest.volumes.at(volume).id, int(block.lanes.lanes.size()));
        qreal x = block.at.x() + m_metrics.indent;
        for (int lane = 0; lane < block.lanes.lanes.size(); ++lane) {
            qreal y = block.at.y() + block.box.height() + dropBelow(block);
            for (const int position : block.lanes.lanes.at(lane)) {
                const int child = node.children.at(position);
                m_blocks[child].at = {x, y};
                y += m_blocks.at(child).size.height() + m_metrics.gap;
                m_layout.lanes.laneOf.insert(m_layout.forest.volumes.at(child).id, lane);
                addConnector(child, block, m_blocks.at(child).at);
            }
            x += block.lanes.widths.at(lane) + m_metrics.gap + m_metrics.indent;
        }
    }

    void addConnector(int child, const Block &parent, const QPointF &at)
    {
        const qreal from = parent.at.x() + m_metrics.trunk;
        const qreal trunk = at.x() - m_metrics.indent + m_metrics.trunk;
        const qreal bottom = parent.at.y() + parent.box.height();
        const qreal port = at.y() + m_metrics.padding + m_metrics.line / 2;
        QPolygonF points {QPointF(from, bottom)};
        if (trunk > from)
            points << QPointF(from, bottom + m_metrics.gap) << QPointF(trunk, bottom + m_metrics.gap);
        points << QPointF(trunk, port) << QPointF(at.x(), port);
        m_layout.connectors.append({child, points});
    }

    void addVolume(int volume, const QPointF &at)
    {
        const NamespaceForest &forest = m_layout.forest;
        const QList<int> &shares = forest.nodes.at(volume).shares;
        const MapObject object = forest.volumeObject(volume);
        const Storage::Volume &about = forest.volumes.at(volume);
        MapSpace space {about.size, about.used, {}};
        if (forest.snapshotSpace.contains(about.id))
            space.snapshots = forest.snapshotSpace.value(about.id);
        const QRectF rect(at, m_metrics.boxSize(int(shares.size())));
        m_layout.places.insert(object, int(m_layout.boxes.size()));
        m_layout.boxes.append(m_metrics.box(volume, about, rect, m_facts.value(object), space));
        const QPointF first = at + QPointF(m_metrics.padding, m_metrics.headHeight());
        addTags(shares, first, m_metrics.columnsFor(int(shares.size())));
    }

    /// Tags in columns, each filled from top to bottom. A share inside another one stands a little further in.
    void addTags(const QList<int> &shares, const QPointF &first, int columns)
    {
        const int rows = int(std::ceil(qreal(shares.size()) / std::max(columns, 1)));
        QStringList around; // paths of the shares around the current one
        for (int i = 0; i < shares.size(); ++i) {
            const Storage::Share &share = m_layout.forest.shares.at(shares.at(i));
            const QString path = share.pathInVolume + QLatin1Char('/');
            while (!around.isEmpty() && !(path.startsWith(around.last()) && path != around.last()))
                around.removeLast();
            const qreal in = m_metrics.nesting * std::min<qsizetype>(around.size(), m_metrics.mostNesting);
            if (!share.volume.isEmpty())
                around.append(share.pathInVolume.isEmpty() ? QString() : path);
            const QPointF at = first
                + QPointF((i / rows) * (m_metrics.tagWidth + m_metrics.tagGap),
                          (i % rows) * (m_metrics.tagHeight + m_metrics.tagGap));
            const MapObject object = m_layout.forest.shareObject(shares.at(i));
            const QRectF rect(at.x() + in, at.y(), m_metrics.tagWidth - in, m_metrics.tagHeight);
            m_layout.places.insert(object, int(m_layout.tags.size()));
            m_layout.tags.append(m_metrics.tag(shares.at(i), share, rect, m_facts.value(object)));
        }
    }

    QRectF occupied() const
    {
        QRectF all;
        for (const MapBox &box : m_layout.boxes)
            all |= box.rect;
        for (const MapGroup &group : m_layout.groups)
            all |= group.rect;
        return all;
    }

    /// Where the next group begins, and how wide it may become.
    QPointF groupStart() const
    {
        const QRectF all = occupied();
        return {m_metrics.margin, all.isEmpty() ? m_metrics.margin : all.bottom() + 2 * m_metrics.gap};
    }

    void addGroup(const QPointF &at, const QSizeF &content, const QString &title)
    {
        const qreal width = std::max(content.width(), m_metrics.tagWidth) + 2 * m_metrics.padding;
        const QRectF rect(at, QSizeF(width, m_metrics.groupHead() + content.height() + m_metrics.padding));
        m_layout.groups.append({rect, m_metrics.groupTitle(rect, title)});
    }

    int columnsOfGroup(int count, const QSizeF &each) const
    {
        const int wide = int((occupied().right() - 2 * m_metrics.margin) / each.width());
        const int square = int(std::ceil(std::sqrt(count * each.height() * m_metrics.mapAspect / each.width())));
        return std::clamp(std::max(wide, square), 1, std::max(count, 1));
    }

    void placeUnmounted()
    {
        const QList<int> &volumes = m_layout.forest.unmounted;
        if (volumes.isEmpty())
            return;
        QSizeF each; // unmounted volumes seldom have shares: a grid of the largest
        for (const int volume : volumes)
            each = each.expandedTo(m_metrics.boxSize(int(m_layout.forest.nodes.at(volume).shares.size())));
        const QSizeF pitch = each + QSizeF(m_metrics.gap, m_metrics.gap);
        const QPointF at = groupStart();
        const int columns = columnsOfGroup(int(volumes.size()), pitch);
        for (int i = 0; i < volumes.size(); ++i) {
            const QPointF cell((i % columns) * pitch.width(), (i / columns) * pitch.height());
            addVolume(volumes.at(i), at + QPointF(m_metrics.padding, m_metrics.groupHead()) + cell);
        }
        const int rows = int((volumes.size() + columns - 1) / columns);
        addGroup(at, {columns * pitch.width() - m_metrics.gap, rows * pitch.height() - m_metrics.gap},
                 NamespaceWords::unmountedTitle());
    }

    void placeHomeless()
    {
        const QList<int> &shares = m_layout.forest.homeless;
        if (shares.isEmpty())
            return;
        const QSizeF pitch(m_metrics.tagWidth + m_metrics.tagGap, m_metrics.tagHeight + m_metrics.tagGap);
        const QPointF at = groupStart();
        const int rows = int(std::ceil(qreal(shares.size()) / columnsOfGroup(int(shares.size()), pitch)));
        const int columns = int(std::ceil(qreal(shares.size()) / rows));
        addTags(shares, at + QPointF(m_metrics.padding, m_metrics.groupHead()), columns);
        addGroup(at, {columns * pitch.width() - m_metrics.tagGap, rows * pitch.height() - m_metrics.tagGap},
                 NamespaceWords::homelessTitle());
    }

    void finish()
    {
        const QRectF all = occupied();
        if (!all.isEmpty())
            m_layout.bounds = QRectF(0, 0, all.right() + m_metrics.margin, all.bottom() + m_metrics.margin);
        if (m_options.direction == Qt::RightToLeft)
            mirror(m_layout);
    }

    const MapFactsByObject &m_facts;
    MapMetrics m_metrics;
    const LayoutOptions &m_options;
    QList<Block> m_blocks;
    NamespaceLayout m_layout;
};

} // namespace

const MapBox *NamespaceLayout::box(const MapObject &object) const
{
    return object.kind == MapObject::Kind::Volume && places.contains(object) ? &boxes.at(places.value(object))
                                                                             : nullptr;
}

const MapTag *NamespaceLayout::tag(const MapObject &object) const
{
    return object.kind == MapObject::Kind::Share && places.contains(object) ? &tags.at(places.value(object)) : nullptr;
}

QRectF NamespaceLayout::rectOf(const MapObject &object) const
{
    if (const MapBox *found = box(object))
        return found->rect;
    const MapTag *found = tag(object);
    return found ? found->rect : QRectF();
}

MapObject NamespaceLayout::objectAt(const QPointF &point) const
{
    for (const MapTag &tag : tags) {
        if (tag.rect.contains(point))
            return forest.shareObject(tag.share);
    }
    for (const MapBox &box : boxes) {
        if (box.rect.contains(point))
            return forest.volumeObject(box.volume);
    }
    return {};
}

QList<MapLabel> NamespaceLayout::labels() const
{
    QList<MapLabel> all;
    for (const MapBox &box : boxes)
        all << box.name << box.path << box.spaceText << box.snapshotText << box.machines;
    for (const MapTag &tag : tags)
        all << tag.name << tag.path << tag.machines;
    for (const MapGroup &group : groups)
        all << group.title;
    all.removeIf([](const MapLabel &label) { return label.full.isEmpty(); });
    return all;
}

NamespaceLayout layoutNamespace(const NamespaceForest &forest, const MapFactsByObject &facts,
                                const TextMeasure &measure, const LayoutOptions &options)
{
    return Layouter(forest, facts, measure, options).run();
}

} // namespace Penumbra::Console
