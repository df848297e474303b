// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace Penumbra::Test {

/// A reference server of its own, run by the real program.
///
/// Every member blocks, needs no event loop and throws std::runtime_error when the program refuses or does not answer. Nothing is left
/// behind when the object goes.
///
///     PrivateLab lab(labDescription("127.0.20.1"));
///     lab.start();
///     connect(lab.address("files"), lab.port("files"), "backupadmin", lab.password());
class PrivateLab
{
public:
    /// Writes the lab file; nothing runs yet.
    explicit PrivateLab(const QByteArray &description);
    ~PrivateLab();

    Q_DISABLE_COPY_MOVE(PrivateLab)

    /// Starts it, also again after crash() or stop(): the state is that of before. Returns when it is ready.
    void start();
    /// As an operator does. The data stay.
    void stop();
    /// SIGKILL to the process that holds agent and storage; returns when the lab is gone.
    void crash();

    QString directory() const { return m_directory; }
    QString password() const;
    QString address(const QString &svm) const;
    quint16 port(const QString &svm) const;
    /// What `penumbra-lab status --json` says now.
    QJsonObject status() const;
    QJsonObject svm(const QString &name) const;
    /// The statuses of the sets of an SVM, oldest first: "Exposed".
    QStringList setStatuses(const QString &svm) const;
    /// Runs `penumbra-lab COMMAND DIR...`, for example {"fault", "files", "expire-timer"}; the answer of --json.
    QJsonObject run(const QStringList &words) const;
    /// Where the SVM's shadow copies are on disk.
    QStringList copiesOnDisk(const QString &svm) const;
    QStringList snapshotsOnDisk(const QString &svm) const;
    /// Everything below the guardian.
    QList<qint64> processes() const;

private:
    QTemporaryDir m_root;
    QString m_directory;
    QString m_file;
    QProcess m_process;
    QJsonObject m_ready;
};

/// A lab with one SVM "files" (SMB server FILES): volumes vol1 (shares fsrvp_share, second, hidden$) and vol2 (share other), a
/// machine in each; accounts backupadmin, administrator, viewer. members are merged into the SVM's JSON object.
QByteArray labDescription(const QString &address, const QJsonObject &members = {});

/// Runs a program and gives what it wrote, both channels; throws when it does not end within the limit.
struct ProgramResult
{
    int exitCode = -1;
    QString output;
};
ProgramResult runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                         int milliseconds = 60'000);

} // namespace Penumbra::Test
