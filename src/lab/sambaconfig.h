// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/sambaprograms.h"
#include "lab/smbfront.h"

#include <QPair>
#include <QProcessEnvironment>

namespace Penumbra::Lab {

/// The files that make a Samba private, and where they are.
class SambaConfig
{
public:
    SambaConfig(const FrontOptions &options, const SambaPrograms &programs);

    /// Makes the folders and writes smb.conf, the accounts for libnss_wrapper and the starters of the services. What
    /// Samba keeps from an earlier run stays. Throws Error(InvalidInput) for what cannot stand in such a file.
    void write() const;

    QString path() const; ///< smb.conf
    QString logs() const;
    QString shareSecurity() const; ///< share_info.tdb
    /// ncalrpc dir: Samba's and our own sockets.
    static QString socketFolder(const FrontOptions &options);
    /// lock directory: what is true while Samba runs, and the sockets of its messages.
    static QString lockFolder(const FrontOptions &options);
    QStringList services() const; ///< starters for samba-dcerpcd
    /// What Samba's programs find in their environment, and nothing else.
    QProcessEnvironment environment() const;

    /// A share's definition as smb.conf parameters.
    using Parameters = QList<QPair<QString, QString>>;
    static Parameters parameters(const FrontShare &share);

private:
    QByteArray configuration() const;
    QByteArray accounts() const;
    void makeFolders() const;
    QString file(const QString &name) const;

    FrontOptions m_options;
    SambaPrograms m_programs;
};

} // namespace Penumbra::Lab
