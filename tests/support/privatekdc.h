// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Penumbra {

/// A Kerberos realm of its own, LAB.TEST, on a free loopback port, with everything in a temporary directory. It ends
/// with this object, or with this process. Functions throw Error(SystemError) with the program's own output.
///
///     PrivateKdc kdc;
///     kdc.addPrincipal("alice", "secret");
///     kdc.addPrincipal("host/fs.lab.test");
///     kdc.exportKeytab({"host/fs.lab.test"}, path);
///     kdc.useHere();
///     kdc.signIn("alice", "secret");
class PrivateKdc
{
public:
    static constexpr const char *realm = "LAB.TEST";

    PrivateKdc();
    ~PrivateKdc();
    PrivateKdc(const PrivateKdc &) = delete;
    PrivateKdc &operator=(const PrivateKdc &) = delete;

    /// Adds a principal; without a password it gets a random key.
    void addPrincipal(const QString &name, const QString &password = {});
    /// Adds the principals' keys to a keytab file, without changing them.
    void exportKeytab(const QStringList &principals, const QString &file);
    /// Gets a ticket into the private credential cache (kinit). lifetime as kinit reads it.
    void signIn(const QString &principal, const QString &password, const QString &lifetime = QStringLiteral("1h"));
    /// Empties the credential cache.
    void signOut();

    /// KRB5_CONFIG, KRB5_KDC_PROFILE, KRB5CCNAME, KRB5RCACHENAME: for processes that are to live in this realm.
    QMap<QString, QString> environment() const;
    /// Sets them in this process.
    void useHere() const;

private:
    QString path(const QString &name) const { return m_directory.filePath(name); }
    void writeConfiguration(quint16 port) const;
    bool start();
    QProcessEnvironment processEnvironment() const;
    void run(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const;

    QTemporaryDir m_directory;
    QProcess m_kdc;
};

} // namespace Penumbra
