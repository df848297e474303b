// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/namespacestyle.h"

#include <QPainterPath>

class QPainter;

/// The signs of the map. All are drawn as shapes, so that they are sharp at every zoom and need no font.
namespace Penumbra::Console {

/// A badge is told by its shape and sign alone; its colour only helps.
void drawBadge(QPainter &painter, const QRectF &rect, MapBadge badge, const MapStyle &style);
void drawVolumeIcon(QPainter &painter, const QRectF &rect, const QColor &color);
void drawMachineIcon(QPainter &painter, const QRectF &rect, const QColor &color);
void drawSnapshotIcon(QPainter &painter, const QRectF &rect, const QColor &color);
/// The outline of a share's tag, whose point is on the left, or on the right when mirrored.
QPainterPath tagOutline(const QRectF &rect, bool mirrored);
/// A bar that is filled by part (0 to 1) from its left, or from its right when mirrored.
void drawBar(QPainter &painter, const QRectF &rect, qreal part, const QColor &track, const QColor &fill, bool mirrored);

} // namespace Penumbra::Console
