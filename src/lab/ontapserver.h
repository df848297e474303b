// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"
#include "lab/ontapbackend.h"
#include "lab/ontapcertificate.h"

#include <QObject>

#include <memory>

namespace Penumbra::Lab {

/// ONTAP's REST API over HTTPS, for a lab. Callers authenticate with HTTP basic authentication: any account of the
/// group Administrators with the lab's password.
///
///     OntapServer server(backend, password);
///     const OntapCertificate certificate = co_await ensureCertificate(folder, {address}, {clusterName});
///     server.listen(address, 0, certificate);
class OntapServer : public QObject
{
    Q_OBJECT
public:
    /// The backend outlives the server.
    OntapServer(OntapBackend &backend, const Secret &password);
    ~OntapServer() override;

    /// port 0: any free one. Throws Error(SystemError) for a bad certificate or an address or port that is taken.
    void listen(const QString &address, quint16 port, const OntapCertificate &certificate);
    /// Drops every connection and stops listening; jobs that run end in the backend, and nobody hears of it.
    void close();
    quint16 port() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Penumbra::Lab
