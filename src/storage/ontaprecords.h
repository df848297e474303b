// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/inventory.h"

#include <QJsonObject>

/// What the records of ONTAP's REST API say, as the model has it. A member that is missing or of another type counts as not said.
namespace Penumbra::Storage::OntapRecords {

/// A record of svm/svms. port: cifs.penumbra_port, which only Penumbra's reference server has.
Svm svmFrom(const QJsonObject &record);
/// Adds what a record of protocols/cifs/services knows of the SVM.
void addService(Svm &svm, const QJsonObject &record);
Volume volumeFrom(const QJsonObject &record);
Share shareFrom(const QJsonObject &record);
/// The id of the volume that a share's record names; empty: not said.
QString volumeOf(const QJsonObject &record);
Snapshot snapshotFrom(const QJsonObject &record, const QString &volume);
ShadowCopy shadowCopyFrom(const QJsonObject &record);

/// The id and name of the SVM that any record names; without a state, for an account that may not list SVMs.
Svm svmNamedIn(const QJsonObject &record);

} // namespace Penumbra::Storage::OntapRecords
