// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sharenames.h"

#include "fsrvp/clientrules.h"

#include <QSet>

namespace Penumbra::Storage {

QString shareId(const QString &svm, const QString &name)
{
    return svm + QLatin1Char('/') + name.toLower();
}

void readShareName(Share &share)
{
    share.id = shareId(share.svm, share.name);
    share.hidden = share.hidden || share.name.endsWith(QLatin1Char('$'));
    share.shadowCopy = Fsrvp::shadowCopyIdInName(share.name);
    if (!share.shadowCopy.isNull())
        share.exposedFrom = share.name.left(share.name.lastIndexOf(QLatin1String("@{")));
}

bool isOrdinary(const Share &share)
{
    static const QStringList administrative {QStringLiteral("ipc$"), QStringLiteral("admin$"),
                                             QStringLiteral("print$")};
    const QString name = share.name.toLower();
    const bool isDrive = name.size() == 2 && name.at(0) >= u'a' && name.at(0) <= u'z' && name.at(1) == u'$';
    return share.shadowCopy.isNull() && !administrative.contains(name) && !isDrive;
}

void addExposedCopies(Inventory &inventory)
{
    QSet<QString> known;
    for (const ShadowCopy &copy : inventory.shadowCopies)
        known.insert(copy.id.toLower());
    for (const Share &share : inventory.shares) {
        const QString id = share.shadowCopy.toString(QUuid::WithoutBraces);
        if (share.shadowCopy.isNull() || known.contains(id))
            continue;
        known.insert(id);
        ShadowCopy copy;
        copy.id = id;
        copy.svm = share.svm;
        copy.share = share.exposedFrom;
        if (const Share *original = inventory.share(share.svm, share.exposedFrom))
            copy.volume = original->volume;
        inventory.shadowCopies.append(copy);
    }
}

} // namespace Penumbra::Storage
