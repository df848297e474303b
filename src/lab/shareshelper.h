// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"

#include <QJsonObject>
#include <QProcess>

#include <deque>
#include <functional>
#include <memory>

namespace Penumbra::Lab {

/// The process penumbra-lab-shares and the requests under way in it; they are served in order.
class SharesHelper : public QObject
{
public:
    using Ended = std::function<void(const QString &how)>;

    /// The log gets what Samba's libraries say. ended is called when the process ends while this object lives. Throws
    /// Error(SystemError) when it does not start.
    SharesHelper(const QString &program, const QStringList &arguments, const QString &logFile, Ended ended);
    ~SharesHelper() override;

    qint64 processId() const { return m_process.processId(); }
    /// The answer; throws its failure, Error(HelperDied), or Error(TimedOut) after half a minute.
    static Task<QJsonObject> request(std::shared_ptr<SharesHelper> self, QJsonObject request);

private:
    using Answer = std::shared_ptr<Completion<QJsonObject>>;

    void readAnswers();
    void failAll(const QString &reason);

    QProcess m_process;
    std::deque<Answer> m_waiting;
    Ended m_ended;
};

} // namespace Penumbra::Lab
