// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/provider.h"

namespace Penumbra::Storage {

/// Any file server, by SMB: its shares through srvsvc, what it can copy through FSRVP. One SVM stands for the server.
class SmbProvider : public Provider, public std::enable_shared_from_this<SmbProvider>
{
public:
    SmbProvider(const KnownSystem &system, const SystemSecrets &secrets);

    Task<Inventory> refresh(Inventory previous, bool everything, InventoryHandler onPart, Smb::Wait wait) override;
    std::shared_ptr<FileOracle> fileOracle(const Inventory &inventory, const Share &share) override;

protected:
    Smb::Credentials smbCredentials() const override;

private:
    struct Findings;
    Svm ownSvm() const;

    KnownSystem m_system;
    Secret m_password;
};

} // namespace Penumbra::Storage
