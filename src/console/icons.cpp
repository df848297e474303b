// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/icons.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

/// Outside of any namespace, as the macro wants it.
static void initializeResources()
{
    Q_INIT_RESOURCE(console);
}

namespace Penumbra::Console {

namespace {

/// Draws one of our own pictures in the palette's colours, so that it follows light and dark by itself.
class PaletteIconEngine : public QIconEngine
{
public:
    explicit PaletteIconEngine(const QString &file)
        : m_file(file)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect, drawn(rect.size() * painter->device()->devicePixelRatio(), mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return drawn(size, mode); }
    QIconEngine *clone() const override { return new PaletteIconEngine(m_file); }

private:
    QPixmap drawn(const QSize &size, QIcon::Mode mode) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer renderer(m_file);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        const QPalette palette = QGuiApplication::palette();
        const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QPalette::ColorRole role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        painter.fillRect(pixmap.rect(), palette.color(group, role));
        return pixmap;
    }

    QString m_file;
};

/// Another icon with a coloured mark in its corner; without one the mark alone.
class BadgeIconEngine : public QIconEngine
{
public:
    BadgeIconEngine(const QIcon &icon, Badge badge)
        : m_icon(icon)
        , m_badge(badge)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        m_icon.paint(painter, rect, Qt::AlignCenter, mode, state);
        const qreal size = rect.width() * 0.5;
        QRectF mark(rect.right() + 1 - size, rect.bottom() + 1 - size, size, size);
        if (m_icon.isNull())
            mark.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(QGuiApplication::palette().color(QPalette::Base), size * 0.12));
        painter->setBrush(badgeColor(m_badge));
        painter->drawEllipse(mark.adjusted(0.5, 0.5, -0.5, -0.5));
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new BadgeIconEngine(m_icon, m_badge); }

private:
    QIcon m_icon;
    Badge m_badge;
};

} // namespace

void loadResources()
{
    static const bool once = [] {
        initializeResources();
        return true;
    }();
    Q_UNUSED(once)
}

QIcon icon(const QString &name)
{
    loadResources();
    if (name.isEmpty())
        return {};
    const QString file = QStringLiteral(":/icons/%1.svg").arg(name);
    const QIcon own = QFile::exists(file) ? QIcon(new PaletteIconEngine(file)) : QIcon();
    return QIcon::fromTheme(name, own);
}

QIcon badgedIcon(const QString &name, Badge badge)
{
    const QIcon plain = icon(name);
    return badge == Badge::None ? plain : QIcon(new BadgeIconEngine(plain, badge));
}

QColor badgeColor(Badge badge)
{
    const bool isDark = QGuiApplication::palette().color(QPalette::Base).lightness() < 128;
    switch (badge) {
    case Badge::Failed:
    case Badge::Blocks:
        return isDark ? QColor(0xff, 0x6b, 0x61) : QColor(0xc0, 0x1c, 0x28);
    case Badge::DataMissing:
        return isDark ? QColor(0xff, 0x9f, 0x4a) : QColor(0xb8, 0x50, 0x00);
    case Badge::Risk:
        return isDark ? QColor(0xe8, 0xc5, 0x47) : QColor(0x8a, 0x6a, 0x00);
    case Badge::Advice:
        return isDark ? QColor(0x78, 0xae, 0xed) : QColor(0x1c, 0x5f, 0xb8);
    case Badge::None:
        break;
    }
    return QGuiApplication::palette().color(QPalette::Disabled, QPalette::WindowText);
}

QString badgeText(Badge badge)
{
    switch (badge) {
    case Badge::Failed:
        return QCoreApplication::translate("Badge", "failed");
    case Badge::Blocks:
        return QCoreApplication::translate("Badge", "blocks");
    case Badge::DataMissing:
        return QCoreApplication::translate("Badge", "data missing");
    case Badge::Risk:
        return QCoreApplication::translate("Badge", "risk");
    case Badge::Advice:
        return QCoreApplication::translate("Badge", "advice");
    case Badge::None:
        break;
    }
    return {};
}

} // namespace Penumbra::Console
