// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

struct tdb_context;

namespace Penumbra::Lab {

/// Samba's share_info.tdb: a record for every share whose security descriptor is another than the default, everyone with
/// full control. Every function throws Error(SystemError) when the database refuses.
class ShareAcls
{
public:
    /// Makes the database when there is none.
    explicit ShareAcls(const QString &path);
    ~ShareAcls();
    Q_DISABLE_COPY_MOVE(ShareAcls)

    bool has(const QString &share) const;
    /// A self-relative SECURITY_DESCRIPTOR.
    void set(const QString &share, const QByteArray &descriptor);
    /// The target gets exactly what the source has, its default included.
    void copy(const QString &source, const QString &target);
    /// Nothing when there is no record.
    void remove(const QString &share);

private:
    [[noreturn]] void fail(const QString &action, const QString &share) const;

    tdb_context *m_database = nullptr;
};

} // namespace Penumbra::Lab
