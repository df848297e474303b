// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

struct smbconf_ctx;

namespace Penumbra::Lab {

/// Shares in Samba's registry, which smbd looks into when a client asks for a share that smb.conf does not have. A process
/// has one of these.
class ShareRegistry
{
public:
    struct Share
    {
        QString name;
        QList<QPair<QString, QString>> parameters;
    };

    /// Reads smb.conf for where the registry is. Throws Error(SystemError).
    explicit ShareRegistry(const QString &configuration);
    ~ShareRegistry();
    Q_DISABLE_COPY_MOVE(ShareRegistry)

    QStringList names() const;
    bool has(const QString &name) const;
    /// All or none. Throws Error(AlreadyExists).
    void add(const QList<Share> &shares);
    /// All or none. Throws Error(NotFound).
    void setReadOnly(const QStringList &names);
    /// All or none; those that are not there do not matter.
    void remove(const QStringList &names);

private:
    template<typename Change>
    void transaction(Change change);

    smbconf_ctx *m_context = nullptr;
};

} // namespace Penumbra::Lab
