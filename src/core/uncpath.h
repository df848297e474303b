// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Penumbra {

/// A path on an SMB server: \\server\share\directory\file. The server may be a name, an IPv4 address
/// or an IPv6 address without brackets; a name under ipv6-literal.net becomes its address. Comparison is that of SMB: without regard to case.
class UncPath
{
public:
    UncPath() = default;
    /// Throws Error(InvalidInput) when a part is not valid (see parse).
    UncPath(const QString &server, const QString &share, const QString &path = {});

    /// Reads \\server\share[\path], //server/share[/path] and smb://server[:port]/share[/path].
    /// Throws Error(InvalidInput) naming what is wrong: no server or share, characters that SMB does not
    /// allow in a share's name ([MS-SRVS]: " / \ [ ] : | < > + = ; , * ? and control characters), a name
    /// longer than 80 characters (an exposed copy's @{id} not counted), "." or ".." as a component. A port goes to *port (0: none given).
    static UncPath parse(const QString &text, quint16 *port = nullptr);

    const QString &server() const { return m_server; }
    const QString &share() const { return m_share; }
    /// The path below the share with backslashes and none at its ends; empty for the share itself.
    const QString &path() const { return m_path; }

    /// \\server\share: the share alone.
    QString shareName() const;
    /// The whole path with backslashes.
    QString toString() const;
    /// What the share is called when it names the same share: server and share in lower case.
    QString key() const;

    friend bool operator==(const UncPath &left, const UncPath &right);

private:
    QString m_server;
    QString m_share;
    QString m_path;
};

} // namespace Penumbra
