// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"
#include "core/task.h"
#include "lab/description.h"
#include "lab/fault.h"
#include "lab/labdirectory.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace Penumbra::Lab {

/// The storage system: every SVM's SMB server and FSRVP agent, the volumes, and ONTAP REST.
class Lab : public QObject
{
public:
    /// Every port of the description is set. All accounts have that password. Files go below
    /// directory.dataDirectory(), sockets below directory.runtimeDirectory().
    Lab(const Description &description, const LabDirectory &directory, const Secret &password);
    ~Lab() override;

    /// Returns when everything answers. Makes the volumes when they are not there yet, else goes on with what is there.
    /// Throws Error(NotSupported) naming the package that is missing. After an error stop() cleans up.
    Task<> start();
    /// Ends every process and connection; the data stay.
    Task<> stop();

    /// {name, directory, management: {url, fingerprint}, accounts: [name...],
    ///  svms: [{name, smbServer, address, port, profile, shares: [...], volumes: [...],
    ///          sets: [{id, status, context, copies: [{id, volume, shares: [{share, exposed}]}]}],
    ///          contextClient, smbd, agent}],
    ///  faults: [...], workload: {on, writes}}
    QJsonObject status() const;
    /// What the fault did, for people: {"done": "..."}.
    Task<QJsonObject> fault(Fault fault);
    /// {"faults": [...]}
    Task<QJsonObject> faultList();
    /// action: "on", "off" or "check".
    Task<QJsonObject> workload(QString action);
    /// Makes the volumes anew and forgets every set, snapshot and fault.
    Task<> reset();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Penumbra::Lab
