// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The ring between a reader and a writer: order, wrapping, a side that stops or dies, and a side that lies.

#include "core/failure.h"
#include "smb/copyring.h"

#include <QtTest>

#include <csignal>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Penumbra;
using namespace Penumbra::Smb;

namespace {

CopyPiece data(quint64 offset, quint32 length)
{
    return {CopyPiece::Kind::Data, offset, length};
}

CopyStop never()
{
    return {-1, [] { return false; }};
}

CopyRing::Descriptors duplicated(const CopyRing &ring)
{
    const CopyRing::Descriptors &own = ring.descriptors();
    return {dup(own.memory), dup(own.filled), dup(own.emptied)};
}

/// Fills and publishes in a child process; its process ID.
pid_t fillInChild(CopyRing &ring, quint64 pieces)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    for (quint64 i = 0; i < pieces; ++i) {
        char *room = ring.room(never());
        std::memset(room, int('a' + i % 26), 1000);
        ring.publish(data(i * 1000, 1000));
    }
    pause();
    _exit(0);
}

} // namespace

class TestCopyRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesPiecesOnInOrderManyTimesAround();
    void deadFillerLeavesWhatItPublished();
    void waitEndsWhenTheEngineSaysSo();
    void waitEndsWhenTheEngineIsGone();
    void fullRingWaitsForRoom();
    void isEmptyAfterReset();
    void refusesDescriptorsThatAreNoRing();
    void cannotBeMadeShorter();
    void refusesPiecesThatCannotBe();
};

void TestCopyRing::passesPiecesOnInOrderManyTimesAround()
{
    constexpr quint64 pieces = 20 * CopyRing::slotCount + 3;
    const auto ring = CopyRing::create();
    const pid_t child = fillInChild(*ring, pieces);
    for (quint64 i = 0; i < pieces; ++i) {
        const auto received = ring->next(never());
        QVERIFY(received.data);
        QCOMPARE(received.piece, data(i * 1000, 1000));
        QCOMPARE(QByteArray(received.data, 1000), QByteArray(1000, char('a' + i % 26)));
        ring->release();
    }
    ::kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
}

void TestCopyRing::deadFillerLeavesWhatItPublished()
{
    const auto ring = CopyRing::create();
    const pid_t child = fillInChild(*ring, 2);
    QVERIFY(ring->next(never()).data); // it has begun
    ring->release();
    QVERIFY(ring->next(never()).data);
    ::kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    QVERIFY(ring->next(never()).data); // still there, still whole
    ring->release();
    int engine[2];
    QCOMPARE(pipe2(engine, O_CLOEXEC), 0);
    QCOMPARE(::write(engine[1], "c", 1), 1);
    QVERIFY(!ring->next({engine[0], [] { return true; }}).data);
    ::close(engine[0]);
    ::close(engine[1]);
}

void TestCopyRing::waitEndsWhenTheEngineSaysSo()
{
    const auto ring = CopyRing::create();
    int engine[2];
    QCOMPARE(pipe2(engine, O_CLOEXEC), 0);
    bool said = false;
    const CopyStop stop {engine[0], [&] {
                             char byte = 0;
                             const int flags = fcntl(engine[0], F_GETFL);
                             fcntl(engine[0], F_SETFL, flags | O_NONBLOCK);
                             said = said || ::read(engine[0], &byte, 1) == 1;
                             return said;
                         }};
    const pid_t child = fork();
    if (child == 0)
        _exit(::write(engine[1], "c", 1) == 1 ? 0 : 1);
    QVERIFY(!ring->next(stop).data);
    waitpid(child, nullptr, 0);
    ::close(engine[0]);
    ::close(engine[1]);
}

void TestCopyRing::waitEndsWhenTheEngineIsGone()
{
    const auto ring = CopyRing::create();
    int engine[2];
    QCOMPARE(pipe2(engine, O_CLOEXEC), 0);
    ::close(engine[1]);
    int asked = 0;
    QVERIFY(!ring->next({engine[0], [&] { return ++asked > 1; }}).data);
    ::close(engine[0]);
}

void TestCopyRing::fullRingWaitsForRoom()
{
    const auto ring = CopyRing::create();
    for (quint32 i = 0; i < CopyRing::slotCount; ++i) {
        QVERIFY(ring->room(never()));
        ring->publish(data(i, 1));
    }
    QVERIFY(!ring->room({-1, [] { return true; }}));
    QVERIFY(ring->next(never()).data);
    ring->release();
    QVERIFY(ring->room(never()));
}

void TestCopyRing::isEmptyAfterReset()
{
    const auto ring = CopyRing::create();
    QVERIFY(ring->room(never()));
    ring->publish(data(7, 7));
    ring->reset();
    QVERIFY(!ring->next({-1, [] { return true; }}).data);
    QVERIFY(ring->room(never()));
    ring->publish(data(8, 8));
    QCOMPARE(ring->next(never()).piece, data(8, 8));
}

void TestCopyRing::refusesDescriptorsThatAreNoRing()
{
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    QVERIFY_EXCEPTION_THROWN(CopyRing(CopyRing::Descriptors {nothing, nothing, nothing}), Error);
    QVERIFY_EXCEPTION_THROWN(CopyRing(CopyRing::Descriptors {-1, -1, -1}), Error);
    ::close(nothing);
}

void TestCopyRing::cannotBeMadeShorter()
{
    const auto ring = CopyRing::create();
    QCOMPARE(ftruncate(ring->descriptors().memory, 0), -1);
    QCOMPARE(errno, EPERM);
}

void TestCopyRing::refusesPiecesThatCannotBe()
{
    const auto ring = CopyRing::create();
    QVERIFY_EXCEPTION_THROWN(ring->publish(data(0, CopyRing::slotSize + 1)), Error);
    // The other side writes what it likes.
    auto *memory =
        static_cast<quint64 *>(mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, ring->descriptors().memory, 0));
    QVERIFY(memory != MAP_FAILED);
    memory[0] = CopyRing::slotCount + 1;
    QVERIFY_EXCEPTION_THROWN(ring->next(never()), Error);
    memory[0] = 1; // a piece of no kind
    QVERIFY_EXCEPTION_THROWN(ring->next(never()), Error);
    munmap(memory, 4096);
    const CopyRing other(duplicated(*ring));
    QVERIFY(other.descriptors().memory != ring->descriptors().memory);
}

QTEST_GUILESS_MAIN(TestCopyRing)
#include "tst_copyring.moc"
