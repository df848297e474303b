// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/rowmodel.h"

#include <QDateTime>
#include <QtGlobal>

namespace Penumbra::Console {

/// One line of the log.
struct LogLine
{
    quint64 number = 0; ///< 1, 2, 3... since the console started
    QDateTime at; ///< UTC
    QtMsgType level = QtInfoMsg;
    QString category;
    QString text;

    bool operator==(const LogLine &) const = default;
};

/// What every program here would print, as a table: messages of any thread, the latest mostLines of them. A message handler feeds it; text
/// that looks like a secret is made unreadable before it is kept anywhere.
class LogModel : public RowModel<LogLine, quint64>
{
    Q_OBJECT

public:
    static constexpr qsizetype mostLines = 5'000;

    explicit LogModel(QObject *parent = nullptr);
    /// Takes the messages away again.
    ~LogModel() override;

    /// From now on messages come here, too; the handler that was there goes on getting them. One model at a time.
    void install();

private:
    static void handle(QtMsgType level, const QMessageLogContext &context, const QString &text);
    void schedule();
    void take();

    QList<LogLine> m_lines; ///< the latest; what is shown may be behind
};

/// The text with what may be a secret replaced by dots: the value after words such as "password", "Authorization:" and in URLs' sign-ins.
QString redacted(QString text);

QString levelText(QtMsgType level);

} // namespace Penumbra::Console
