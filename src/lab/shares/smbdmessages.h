// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <set>

#include <sys/types.h>

struct messaging_context;
struct tevent_context;

namespace Penumbra::Lab {

/// Samba's own messages to a running smbd, as smbcontrol sends them. After lp_load (ShareRegistry).
class SmbdMessages
{
public:
    /// Throws Error(SystemError).
    SmbdMessages();
    ~SmbdMessages();
    Q_DISABLE_COPY_MOVE(SmbdMessages)

    /// Lets every process of smbd's group end its connections to these shares and read their definitions anew. All have
    /// done so when it returns. Throws Error(TimedOut) when one does not answer within five seconds.
    void closeShares(pid_t smbd, const QStringList &shares);

private:
    void send(pid_t process, quint32 type, const QByteArray &bytes);
    void awaitAnswers();

    tevent_context *m_events = nullptr;
    messaging_context *m_messages = nullptr;
    std::set<pid_t> m_waitingFor;
};

} // namespace Penumbra::Lab
