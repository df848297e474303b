// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/copyring.h"

#include "core/failure.h"

#include <atomic>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Penumbra::Smb {

struct CopyRing::Slot
{
    quint64 offset;
    quint32 length;
    quint32 kind;
};

/// The beginning of the memory; the slots' data follows at dataStart.
struct CopyRing::Shared
{
    std::atomic<quint64> filled; ///< pieces ever published
    alignas(64) std::atomic<quint64> emptied; ///< pieces ever released
    alignas(64) Slot slots[slotCount];
};

namespace {

constexpr qsizetype dataStart = 4096;
constexpr qsizetype memorySize = dataStart + qsizetype(CopyRing::slotSize) * CopyRing::slotCount;

[[noreturn]] void throwErrno(const QString &action)
{
    throw Error(FailureKind::SystemError, action, QStringLiteral("the copy ring"),
                QString::fromLocal8Bit(std::strerror(errno)));
}

[[noreturn]] void refuse(const QString &why)
{
    throw Error(FailureKind::ProtocolError, QStringLiteral("use"), QStringLiteral("the copy ring"), {}, why);
}

void closeAll(const CopyRing::Descriptors &descriptors)
{
    for (const int descriptor : {descriptors.memory, descriptors.filled, descriptors.emptied}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

} // namespace

std::unique_ptr<CopyRing> CopyRing::create()
{
    Descriptors made;
    made.memory = memfd_create("penumbra copy", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    made.filled = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    made.emptied = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (made.memory < 0 || made.filled < 0 || made.emptied < 0 || ftruncate(made.memory, memorySize) != 0
        || fcntl(made.memory, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0) {
        const int error = errno;
        closeAll(made);
        errno = error;
        throwErrno(QStringLiteral("make"));
    }
    return std::make_unique<CopyRing>(made);
}

CopyRing::CopyRing(const Descriptors &descriptors)
    : m_descriptors(descriptors)
{
    static_assert(sizeof(Shared) <= dataStart);
    static_assert(std::atomic<quint64>::is_always_lock_free);
    struct stat status = {};
    const bool isMemory = fstat(descriptors.memory, &status) == 0 && status.st_size == memorySize;
    const bool isSealed = isMemory && (fcntl(descriptors.memory, F_GET_SEALS) & F_SEAL_SHRINK) != 0;
    const bool areEvents = fcntl(descriptors.filled, F_GETFL) >= 0 && fcntl(descriptors.emptied, F_GETFL) >= 0;
    if (!isMemory || !isSealed || !areEvents)
        refuse(QStringLiteral("the descriptors are no ring"));
    void *memory = mmap(nullptr, size_t(memorySize), PROT_READ | PROT_WRITE, MAP_SHARED, descriptors.memory, 0);
    if (memory == MAP_FAILED)
        throwErrno(QStringLiteral("map"));
    m_shared = static_cast<Shared *>(memory); // zeros are its empty state
}

CopyRing::~CopyRing()
{
    munmap(m_shared, size_t(memorySize));
    closeAll(m_descriptors);
}

void CopyRing::reset()
{
    m_shared->filled.store(0);
    m_shared->emptied.store(0);
    for (const int event : {m_descriptors.filled, m_descriptors.emptied}) {
        eventfd_t count = 0;
        eventfd_read(event, &count); // nonblocking: nothing there is as good
    }
}

quint64 CopyRing::filled() const
{
    const quint64 count =
        m_shared->filled.load(std::memory_order_acquire) - m_shared->emptied.load(std::memory_order_acquire);
    if (count > slotCount)
        refuse(QStringLiteral("its counters cannot be"));
    return count;
}

char *CopyRing::dataOf(quint64 position) const
{
    return reinterpret_cast<char *>(m_shared) + dataStart + qsizetype(position % slotCount) * qsizetype(slotSize);
}

CopyRing::Slot &CopyRing::slotOf(quint64 position) const
{
    return m_shared->slots[position % slotCount];
}

char *CopyRing::room(const CopyStop &stop)
{
    while (filled() == slotCount) {
        if (!waitFor(m_descriptors.emptied, stop))
            return nullptr;
    }
    return dataOf(m_shared->filled.load(std::memory_order_relaxed));
}

void CopyRing::publish(const CopyPiece &piece)
{
    if (piece.length > slotSize)
        throw Error(FailureKind::InvalidInput, QStringLiteral("fill"), QStringLiteral("the copy ring"));
    const quint64 position = m_shared->filled.load(std::memory_order_relaxed);
    slotOf(position) = {piece.offset, piece.length, quint32(piece.kind)};
    m_shared->filled.store(position + 1, std::memory_order_release);
    signal(m_descriptors.filled);
}

CopyRing::Received CopyRing::next(const CopyStop &stop)
{
    while (filled() == 0) {
        if (!waitFor(m_descriptors.filled, stop))
            return {};
    }
    const quint64 position = m_shared->emptied.load(std::memory_order_relaxed);
    const Slot slot = slotOf(position); // looked at once: the other side may change it
    const bool kindIsKnown = slot.kind >= quint32(CopyPiece::Kind::Begin) && slot.kind <= quint32(CopyPiece::Kind::End);
    if (slot.length > slotSize || !kindIsKnown)
        refuse(QStringLiteral("a piece cannot be"));
    return {{CopyPiece::Kind(slot.kind), slot.offset, slot.length}, dataOf(position)};
}

void CopyRing::release()
{
    m_shared->emptied.fetch_add(1, std::memory_order_release);
    signal(m_descriptors.emptied);
}

void CopyRing::signal(int event)
{
    eventfd_write(event, 1);
}

bool CopyRing::waitFor(int event, const CopyStop &stop)
{
    // What the engine said may have been read already, together with something else: ask before sleeping.
    if (stop.isStopped && stop.isStopped())
        return false;
    for (;;) {
        pollfd entries[] = {{event, POLLIN, 0}, {stop.descriptor, POLLIN, 0}};
        if (poll(entries, 2, -1) < 0) {
            if (errno == EINTR)
                continue;
            throwErrno(QStringLiteral("wait for"));
        }
        if (entries[1].revents != 0 && stop.isStopped && stop.isStopped())
            return false;
        if (entries[0].revents != 0) {
            eventfd_t count = 0;
            eventfd_read(event, &count);
            return true;
        }
    }
}

} // namespace Penumbra::Smb
