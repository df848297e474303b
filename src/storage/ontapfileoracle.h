// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/junctions.h"
#include "storage/ontapclient.h"
#include "storage/provider.h"

namespace Penumbra::Storage {

/// Directories of a share as ONTAP's own file system lists them.
class OntapFileOracle : public FileOracle, public std::enable_shared_from_this<OntapFileOracle>
{
public:
    /// path: the share's, in its SVM's namespace.
    OntapFileOracle(OntapClient::Pointer client, const JunctionMap &junctions, const QString &path);

    QString name() const override { return QStringLiteral("ONTAP file listing"); }
    Task<QList<OracleEntry>> list(QString directory, milliseconds pieceLimit, Smb::Wait wait) override;

private:
    OntapClient::Pointer m_client;
    JunctionMap m_junctions;
    QString m_path;
};

} // namespace Penumbra::Storage
