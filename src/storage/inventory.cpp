// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/inventory.h"

#include "storage/hostname.h"

#include <algorithm>

namespace Penumbra::Storage {

QString systemKindName(SystemKind kind)
{
    switch (kind) {
    case SystemKind::Ontap:
        return QStringLiteral("ontap");
    case SystemKind::Smb:
        break;
    }
    return QStringLiteral("smb");
}

const Svm *Inventory::svm(const QString &id) const
{
    const auto found = std::find_if(svms.cbegin(), svms.cend(), [&id](const Svm &svm) { return svm.id == id; });
    return found == svms.cend() ? nullptr : &*found;
}

const Volume *Inventory::volume(const QString &id) const
{
    const auto found =
        std::find_if(volumes.cbegin(), volumes.cend(), [&id](const Volume &volume) { return volume.id == id; });
    return found == volumes.cend() ? nullptr : &*found;
}

const Share *Inventory::share(const QString &svm, const QString &shareName) const
{
    const auto found = std::find_if(shares.cbegin(), shares.cend(), [&](const Share &share) {
        return share.svm == svm && share.name.compare(shareName, Qt::CaseInsensitive) == 0;
    });
    return found == shares.cend() ? nullptr : &*found;
}

bool Inventory::isNamed(const Svm &svm, const QString &server)
{
    const QString wanted = hostKey(server);
    const auto isWanted = [&wanted](const QString &known) { return !known.isEmpty() && hostKey(known) == wanted; };
    if (isWanted(svm.name) || isWanted(svm.smbServer) || isWanted(svm.host))
        return true;
    if (!svm.domain.isEmpty() && !svm.smbServer.isEmpty() && isWanted(svm.smbServer + QLatin1Char('.') + svm.domain))
        return true;
    return std::any_of(svm.addresses.cbegin(), svm.addresses.cend(), isWanted)
        || std::any_of(svm.aliases.cbegin(), svm.aliases.cend(), isWanted);
}

} // namespace Penumbra::Storage
