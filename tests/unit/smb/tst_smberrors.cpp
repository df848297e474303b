// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "smb/smberrors.h"

#include <QtTest>

#include <cerrno>
#include <cstring>

using namespace Penumbra;

class TestSmbErrors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data();
    void kinds();
};

void TestSmbErrors::kinds_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("missing") << ENOENT << FailureKind::NotFound;
    QTest::newRow("no such share") << ENODEV << FailureKind::ShareNotFound;
    QTest::newRow("refused") << EACCES << FailureKind::AccessDenied;
    QTest::newRow("open elsewhere") << EBUSY << FailureKind::SharingViolation;
    QTest::newRow("full") << ENOSPC << FailureKind::DiskFull;
    QTest::newRow("silent") << ETIMEDOUT << FailureKind::TimedOut;
    QTest::newRow("nobody there") << ECONNREFUSED << FailureKind::Unreachable;
    QTest::newRow("no network") << ENETDOWN << FailureKind::Unreachable;
    // A scan goes on after these once the server is back; whatever of them is not known becomes a gap.
    for (const int error : {EPIPE, ECONNRESET, ECONNABORTED, ENOTCONN, ESHUTDOWN, ENETRESET, ECOMM})
        QTest::addRow("lost: %s", strerror(error)) << error << FailureKind::ConnectionLost;
    QTest::newRow("anything else") << EIO << FailureKind::SystemError;
}

void TestSmbErrors::kinds()
{
    QFETCH(const int, error);
    QFETCH(const FailureKind, kind);
    try {
        Smb::throwSmbError(QStringLiteral("list"), QStringLiteral("vms"), error);
        QFAIL("nothing thrown");
    } catch (const Error &thrown) {
        QCOMPARE(thrown.failure().kind, kind);
    }
}

QTEST_APPLESS_MAIN(TestSmbErrors)
#include "tst_smberrors.moc"
