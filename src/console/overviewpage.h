// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/page.h"

class QFrame;
class QGridLayout;
class QLabel;
class QToolButton;

namespace Penumbra::Console {

/// Is everything protected? A few numbers, each a link to the page that shows what is counted. Reference servers count in none of them.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Workbench &workbench, QWidget *parent = nullptr);
    void refresh() override;

protected:
    void scopeChanged() override;

private:
    /// One number with what it counts.
    struct Tile
    {
        QString number; ///< "–" while unknown
        QString text;
        QString page; ///< where the link leads
        Badge badge = Badge::None;
        QString details {}; ///< the tool tip
    };
    struct TileWidgets
    {
        QFrame *frame;
        QToolButton *number;
        QLabel *text;
    };
    void addTile();
    void showTile(const TileWidgets &widgets, const Tile &tile);
    void show();
    void scheduleShow();
    QList<Tile> tiles() const;
    void addFindings(QList<Tile> &tiles, qint64 shares) const;
    void addJobs(QList<Tile> &tiles) const;
    void addCopies(QList<Tile> &tiles) const;
    bool isIn(const ObjectId &object) const;
    bool isVolumeIn(const SystemView &view, const Storage::Volume &volume) const;

    QGridLayout *m_grid;
    QList<TileWidgets> m_tiles; ///< stay for good, so that the focus does
    bool m_scheduled = false;
};

} // namespace Penumbra::Console
