// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What fuzzing has kept goes through the same targets again, so that what it found stays found.

#include "targets.h"

#include <QDir>
#include <QtTest>

using namespace Penumbra::Fuzz;

class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetsKeepTheirPromises_data();
    void targetsKeepTheirPromises();
    void everyFolderHasATarget();

private:
    const QDir m_corpus {QStringLiteral(PENUMBRA_SOURCE_DIR "/tests/fuzz/corpus")};
};

void TestFuzzCorpus::targetsKeepTheirPromises_data()
{
    QTest::addColumn<int>("target");
    for (int i = 0; i < targetCount; ++i)
        QTest::newRow(targets[i].name) << i;
}

void TestFuzzCorpus::targetsKeepTheirPromises()
{
    QFETCH(const int, target);
    const QDir folder(m_corpus.filePath(QLatin1String(targets[target].name)));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        qInfo("%s", qUtf8Printable(name)); // the last one is the one that ended the process
        targets[target].run(file.readAll());
    }
}

void TestFuzzCorpus::everyFolderHasATarget()
{
    for (const QString &name : m_corpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const bool known = std::any_of(targets, targets + targetCount,
                                       [&](const Target &target) { return name == QLatin1String(target.name); });
        QVERIFY2(known, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
