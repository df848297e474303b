// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespaceexport.h"
#include "console/namespacepainter.h"
#include "console/namespacewords.h"
#include "core/failure.h"

#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace Penumbra::Console {

namespace {

constexpr qreal mostPixels = 100e6;
constexpr qreal longestSide = 30'000; ///< pixels of a picture
constexpr qreal longestPage = 14'400; ///< points, as PDF allows
constexpr int pdfResolution = 288;

void render(QPainter &painter, const NamespaceLayout &layout, const MapFonts &fonts, qreal scale)
{
    const MapStyle style = MapStyle::forPaper();
    painter.scale(scale, scale);
    painter.fillRect(layout.bounds, style.canvas);
    NamespacePainter(layout, style, fonts).paint(painter, layout.bounds, 1);
}

bool writePng(QIODevice &file, const NamespaceLayout &layout, const MapFonts &fonts)
{
    const QSizeF size = layout.bounds.size();
    const qreal scale = std::min({2.0, std::sqrt(mostPixels / (size.width() * size.height())),
                                  longestSide / std::max(size.width(), size.height())});
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    if (image.isNull())
        return false;
    image.fill(Qt::white);
    QPainter painter(&image);
    render(painter, layout, fonts, scale);
    painter.end();
    return image.save(&file, "PNG");
}

bool writeSvg(QIODevice &file, const NamespaceLayout &layout, const MapFonts &fonts)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(layout.bounds.size().toSize());
    generator.setViewBox(layout.bounds);
    generator.setTitle(NamespaceWords::summary(layout.forest));
    generator.setDescription(NamespaceWords::description(layout));
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    render(painter, layout, fonts, 1);
    return painter.end();
}

bool writePdf(QIODevice &file, const NamespaceLayout &layout, const MapFonts &fonts)
{
    const QSizeF size = layout.bounds.size();
    const qreal points = std::min(0.75, longestPage / std::max(size.width(), size.height()));
    QPdfWriter writer(&file);
    writer.setResolution(pdfResolution);
    writer.setTitle(NamespaceWords::summary(layout.forest));
    writer.setPageSize(QPageSize(size * points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    render(painter, layout, fonts, points * pdfResolution / 72);
    return painter.end();
}

} // namespace

void exportMap(const NamespaceLayout &layout, const MapFonts &fonts, MapFormat format, const QString &path)
{
    if (layout.bounds.isEmpty())
        throw Error(FailureKind::InvalidInput, QStringLiteral("export"), path, {}, QStringLiteral("the map is empty"));
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written && format == MapFormat::Png)
        written = writePng(file, layout, fonts);
    else if (written)
        written = format == MapFormat::Svg ? writeSvg(file, layout, fonts) : writePdf(file, layout, fonts);
    if (!written || !file.commit())
        throw Error(FailureKind::SystemError, QStringLiteral("write"), path, {}, file.errorString());
}

} // namespace Penumbra::Console
