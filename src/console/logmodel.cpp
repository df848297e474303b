// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/logmodel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMutex>
#include <QRegularExpression>
#include <QTimer>

namespace Penumbra::Console {

namespace {

/// Where messages of all threads wait for the model.
struct Inbox
{
    QMutex mutex;
    QList<LogLine> lines;
    quint64 last = 0;
    LogModel *model = nullptr;
    QtMessageHandler previous = nullptr;
    bool scheduled = false;
};

Inbox &inbox()
{
    static Inbox box;
    return box;
}

constexpr int interval = 100; // ms between two deliveries

QString levelName(QtMsgType level)
{
    return levelText(level);
}

QList<Column<LogLine>> logColumns()
{
    return {
        {LogModel::tr("Time"),
         [](const LogLine &line) { return QLocale().toString(line.at.toLocalTime(), QStringLiteral("HH:mm:ss.zzz")); },
         [](const LogLine &line) { return QVariant(qulonglong(line.number)); }},
        {LogModel::tr("Level"), [](const LogLine &line) { return levelName(line.level); },
         [](const LogLine &line) { return QVariant(int(line.level == QtInfoMsg ? QtDebugMsg : line.level)); }},
        {LogModel::tr("Category"), [](const LogLine &line) { return line.category; }},
        {LogModel::tr("Message"),
         [](const LogLine &line) { return line.text; },
         {},
         [](const LogLine &line, int role) { return role == Qt::ToolTipRole ? QVariant(line.text) : QVariant(); }},
    };
}

} // namespace

QString redacted(QString text)
{
    static const QRegularExpression named(
        QStringLiteral("((?:pass(?:word|wd|phrase)|secret|token|authorization|cookie)[\"']?\\s*[:=]\\s*)"
                       "(\"[^\"]*\"|'[^']*'|(?:basic|bearer|negotiate)\\s+\\S+|\\S+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inUrl(QStringLiteral("(\\w+://[^\\s/:@]+:)[^\\s/@]+@"));
    const QString dots = QStringLiteral("\\1•••");
    text.replace(named, dots);
    text.replace(inUrl, dots + QLatin1Char('@'));
    return text;
}

QString levelText(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return LogModel::tr("Detail");
    case QtInfoMsg:
        return LogModel::tr("Note");
    case QtWarningMsg:
        return LogModel::tr("Warning");
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogModel::tr("Error");
}

LogModel::LogModel(QObject *parent)
    : RowModel<LogLine, quint64>(
        logColumns(), [](const LogLine &line) { return line.number; }, {}, parent)
{
}

LogModel::~LogModel()
{
    Inbox &box = inbox();
    const QMutexLocker locker(&box.mutex);
    if (box.model != this)
        return;
    box.model = nullptr;
    qInstallMessageHandler(box.previous);
}

void LogModel::install()
{
    Inbox &box = inbox();
    {
        const QMutexLocker locker(&box.mutex);
        box.model = this;
    }
    const QtMessageHandler previous = qInstallMessageHandler(&LogModel::handle);
    if (previous != &LogModel::handle)
        box.previous = previous;
}

void LogModel::handle(QtMsgType level, const QMessageLogContext &context, const QString &text)
{
    Inbox &box = inbox();
    const QString shown = redacted(text);
    if (box.previous)
        box.previous(level, context, shown);
    const QMutexLocker locker(&box.mutex);
    if (!box.model)
        return;
    const QString category = QString::fromLatin1(context.category ? context.category : "default");
    box.lines.append({++box.last, QDateTime::currentDateTimeUtc(), level, category, shown});
    if (std::exchange(box.scheduled, true))
        return;
    QMetaObject::invokeMethod(box.model, &LogModel::schedule, Qt::QueuedConnection);
}

void LogModel::schedule()
{
    QTimer::singleShot(interval, this, &LogModel::take);
}

void LogModel::take()
{
    {
        Inbox &box = inbox();
        const QMutexLocker locker(&box.mutex);
        m_lines += std::exchange(box.lines, {});
        box.scheduled = false;
    }
    if (m_lines.size() > mostLines)
        m_lines.remove(0, m_lines.size() - mostLines);
    setRows(m_lines);
}

} // namespace Penumbra::Console
