// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/findingworks.h"

#include "validate/acknowledgements.h"

namespace Penumbra::Console {

using Validate::Acknowledgement;
using Validate::Acknowledgements;

Task<QList<Acknowledgement>> acceptedFindings(EngineState::Pointer, CancelToken)
{
    co_return Acknowledgements().list();
}

Task<QList<Acknowledgement>> acceptFindings(EngineState::Pointer, QStringList ids, QString reason, CancelToken)
{
    Acknowledgements acknowledgements;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &id : ids)
        acknowledgements.accept(id, reason, Acknowledgements::thisUser(), now);
    co_return acknowledgements.list();
}

Task<QList<Acknowledgement>> revokeFindings(EngineState::Pointer, QStringList ids, CancelToken)
{
    Acknowledgements acknowledgements;
    for (const QString &id : ids)
        acknowledgements.revoke(id);
    co_return acknowledgements.list();
}

} // namespace Penumbra::Console
