// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/ontapclient.h"
#include "storage/provider.h"

namespace Penumbra::Storage {

/// An ONTAP cluster by its REST API.
class OntapProvider : public Provider, public std::enable_shared_from_this<OntapProvider>
{
public:
    /// Throws Error(InvalidInput) without an account.
    OntapProvider(const KnownSystem &system, const SystemSecrets &secrets);

    Task<Inventory> refresh(Inventory previous, bool everything, InventoryHandler onPart, Smb::Wait wait) override;
    std::shared_ptr<FileOracle> fileOracle(const Inventory &inventory, const Share &share) override;

protected:
    Smb::Credentials smbCredentials() const override;

private:
    struct Findings;

    KnownSystem m_system;
    Secret m_smbPassword;
    OntapClient::Pointer m_client;
};

} // namespace Penumbra::Storage
