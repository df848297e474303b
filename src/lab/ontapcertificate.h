// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"

#include <QString>
#include <QStringList>

namespace Penumbra::Lab {

/// A server certificate and its private key, as PEM files.
struct OntapCertificate
{
    QString certificateFile;
    QString keyFile;
};

/// The certificate kept in a directory (management.pem, management.key), made by `openssl` when there is none, when it
/// does not name all these addresses and names, or when it ends within a week: EC P-256, self-signed, valid for ten
/// years, for 127.0.0.1, too. Both files have mode 0600 and appear complete or not at all. Throws Error(NotSupported)
/// when openssl is missing, Error(SystemError) when it fails.
Task<OntapCertificate> ensureCertificate(QString directory, QStringList addresses, QStringList names);

} // namespace Penumbra::Lab
