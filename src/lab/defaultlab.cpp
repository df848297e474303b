// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/defaultlab.h"

#include "lab/description.h"

#include <QFile>

void initializeLabResources()
{
    Q_INIT_RESOURCE(lab); // not by itself, in a static library
}

namespace Penumbra::Lab {

namespace {

QByteArray resource(const QString &name)
{
    initializeLabResources();
    QFile file(QStringLiteral(":/lab/") + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

} // namespace

QByteArray defaultDescription()
{
    return resource(QStringLiteral("default-lab.json"));
}

QByteArray descriptionSchema()
{
    return resource(QStringLiteral("lab-schema.json"));
}

} // namespace Penumbra::Lab
