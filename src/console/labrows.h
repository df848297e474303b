// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/rowmodel.h"

#include <QJsonObject>
#include <QStringList>

/// What a reference server tells about itself, as rows of tables.
namespace Penumbra::Console {

/// One of its SVMs.
struct LabServer
{
    QString name;
    QString smbServer;
    QString endpoint;
    QString profile;
    QString state;
    QString shares;
    bool operator==(const LabServer &) const = default;

    static QList<LabServer> fromStatus(const QJsonObject &status);
    static QList<Column<LabServer>> columns();
};

/// A shadow copy set on it.
struct LabSet
{
    QString svm;
    QString id;
    QString status; ///< as MS-FSRVP names it: "Exposed"
    QString shares;
    QString exposed; ///< names of the exposed shares
    bool operator==(const LabSet &) const = default;

    static QList<LabSet> fromStatus(const QJsonObject &status);
    static QList<Column<LabSet>> columns();
};

/// A fault that waits.
struct LabFault
{
    int number = 0; ///< in the order they came
    QString svm;
    QString action; ///< "refuse"
    QString call;
    QString details; ///< status, time, how often
    bool operator==(const LabFault &) const = default;

    static QList<LabFault> fromStatus(const QJsonObject &status);
    static QList<Column<LabFault>> columns();
};

/// What a fault does, for people; empty for one that is not known.
QString faultText(const QString &action);

} // namespace Penumbra::Console
