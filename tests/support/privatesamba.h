// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Penumbra::Test {

/// A private Samba with its own FSRVP service: tests/support/private-samba as an object.
///
/// Every member blocks, needs no event loop and throws std::runtime_error when the program refuses or
/// does not answer. Nothing is left behind when the object goes, nor when the test dies.
///
///     PrivateSamba samba({.shares = {"vms=pool", "logs=pool"}});
///     connect(samba.address(), samba.port(), samba.user(), samba.password(), samba.shareUnc("vms"));
class PrivateSamba
{
public:
    /// The program's arguments; `private-samba --help` explains each.
    struct Options
    {
        QString address = QStringLiteral("127.0.0.2");
        quint16 port = 0; ///< 0: any free one
        QStringList shares {}; ///< "NAME" or "NAME=VOLUME"
        QStringList hiddenShares {}; ///< "NAME" or "NAME=VOLUME", not browseable
        bool printShare = false;
        QStringList users {};
        QStringList unprivilegedUsers {}; ///< Samba refuses FSRVP to them; root only
        QString encryption = QStringLiteral("desired"); ///< or "required", "off"
        QStringList settings {}; ///< "KEY=VALUE" of smb.conf's global section, instead of what stands there else
        bool fsrvp = true;
        bool kerberos = false; ///< also a private key distribution centre
        QString realm {}; ///< with the keytab: of another instance's key distribution centre
        QString keytab {};
        QString name {}; ///< empty: filesN.lab.test, N being one less than the end of the address
        int files = 0; ///< more small files on each volume
        std::chrono::milliseconds snapshotDelay {0};
        bool snapshotFail = false;
        int logLevel = 1;
    };

    explicit PrivateSamba(const Options &options = defaultOptions());
    ~PrivateSamba();

    Q_DISABLE_COPY_MOVE(PrivateSamba)

    QString address() const;
    quint16 port() const;
    QString user() const;
    /// One random password for every account.
    QString password() const;
    QStringList users() const;
    /// The name that Kerberos knows the server by.
    QString name() const;
    /// What a program needs in its environment to use name() with Kerberos: configuration and name resolution.
    QProcessEnvironment clientEnvironment() const;
    QString directory() const;
    QString config() const;
    /// `\\ADDRESS\SHARE`.
    QString shareUnc(const QString &share) const;
    /// Where the share's files are on disk.
    QString sharePath(const QString &share) const;
    /// Everything the program said when it was ready, Kerberos' files and environments included.
    QJsonObject description() const { return m_description; }

    void killSmbd();
    void startSmbd();
    void pause();
    void resume();
    void setSnapshotDelay(std::chrono::milliseconds delay);
    void setSnapshotFail(bool fail);
    /// Names of the snapshots that exist on disk.
    QStringList snapshots();
    /// Names of the shares that FSRVP has exposed.
    QStringList exposedShares();
    QList<qint64> processIds();

private:
    // A default argument cannot use the member initializers of a nested struct before its class is complete.
    static Options defaultOptions();

    QJsonObject readAnswer();
    QJsonObject command(const QString &line);

    QProcess m_process;
    QJsonObject m_description;
};

} // namespace Penumbra::Test
