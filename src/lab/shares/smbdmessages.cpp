// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/shares/smbdmessages.h"

#include "core/deadline.h"
#include "core/failure.h"
#include "lab/processes.h"

#include <cerrno>
#include <csignal>
#include <cstdint>

extern "C" {
#include <talloc.h>
#include <tevent.h>

#include <core/ntstatus.h>
#include <gen_ndr/server_id.h>
#include <util/data_blob.h>

// Exported by libsmbconf, declared in no public header.
using MessageHandler = void (*)(struct messaging_context *messages, void *data, uint32_t type, struct server_id from,
                                DATA_BLOB *bytes);
struct messaging_context *messaging_init(TALLOC_CTX *memory, struct tevent_context *events);
NTSTATUS messaging_register(struct messaging_context *messages, void *data, uint32_t type, MessageHandler handler);
NTSTATUS messaging_send_buf(struct messaging_context *messages, struct server_id to, uint32_t type,
                            const uint8_t *bytes, size_t length);
struct server_id pid_to_procid(pid_t process);
}

namespace Penumbra::Lab {

namespace {

// Samba's message types
constexpr quint32 MSG_PING = 0x0002;
constexpr quint32 MSG_PONG = 0x0003;
constexpr quint32 MSG_SMB_CONF_UPDATED = 0x0021;
constexpr quint32 MSG_SMB_FORCE_TDIS = 0x0302;

constexpr milliseconds answerLimit {5000};
constexpr milliseconds lookAgain {100}; // for processes that have ended

void answered(messaging_context *, void *data, uint32_t, server_id from, DATA_BLOB *)
{
    static_cast<std::set<pid_t> *>(data)->erase(pid_t(from.pid));
}

void timePassed(tevent_context *, tevent_timer *, timeval, void *data)
{
    *static_cast<bool *>(data) = true;
}

} // namespace

SmbdMessages::SmbdMessages()
{
    m_events = tevent_context_init(nullptr);
    m_messages = m_events ? messaging_init(nullptr, m_events) : nullptr;
    if (!m_messages
        || NT_STATUS_V(messaging_register(m_messages, &m_waitingFor, MSG_PONG, answered)) != NT_STATUS_V(NT_STATUS_OK))
        throw Error(FailureKind::SystemError, QStringLiteral("prepare messages to"), QStringLiteral("smbd"));
}

SmbdMessages::~SmbdMessages()
{
    talloc_free(m_messages);
    talloc_free(m_events);
}

void SmbdMessages::closeShares(pid_t smbd, const QStringList &shares)
{
    // First the process that forks, so that nothing new starts out with what it remembers.
    send(smbd, MSG_SMB_CONF_UPDATED, {});
    send(smbd, MSG_PING, {});
    awaitAnswers();
    for (const ProcessEntry &entry : processesInGroup(smbd)) {
        if (entry.id == smbd || entry.state == 'Z')
            continue;
        for (const QString &share : shares)
            send(entry.id, MSG_SMB_FORCE_TDIS, share.toUtf8() + '\0');
        // Only definitions that nobody uses are read anew, so this comes after.
        send(entry.id, MSG_SMB_CONF_UPDATED, {});
        send(entry.id, MSG_PING, {});
    }
    awaitAnswers();
}

void SmbdMessages::send(pid_t process, quint32 type, const QByteArray &bytes)
{
    const NTSTATUS status =
        messaging_send_buf(m_messages, pid_to_procid(process), type,
                           reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
    // A process that ends meanwhile has no connections any more.
    if (type == MSG_PING && NT_STATUS_V(status) == NT_STATUS_V(NT_STATUS_OK))
        m_waitingFor.insert(process);
}

void SmbdMessages::awaitAnswers()
{
    const Deadline deadline = deadlineIn(answerLimit);
    while (!m_waitingFor.empty()) {
        if (deadline.hasExpired()) {
            m_waitingFor.clear();
            throw Error(FailureKind::TimedOut, QStringLiteral("close shares of"), QStringLiteral("smbd"));
        }
        bool passed = false;
        const timeval soon = tevent_timeval_current_ofs(0, uint32_t(lookAgain.count()) * 1000);
        tevent_timer *timer = tevent_add_timer(m_events, m_events, soon, timePassed, &passed);
        tevent_loop_once(m_events);
        if (!passed)
            talloc_free(timer); // one that has fired frees itself
        std::erase_if(m_waitingFor, [](pid_t process) { return kill(process, 0) != 0 && errno == ESRCH; });
    }
}

} // namespace Penumbra::Lab
