// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Penumbra::Lab {

/// Where the distribution has put what a private Samba is made of.
struct SambaPrograms
{
    QString smbd;
    QString pdbedit;
    QString dcerpcd; ///< samba-dcerpcd
    QString services; ///< the folder with rpcd_classic and the others
    QString nssWrapper; ///< libnss_wrapper.so
    QString shares; ///< our own penumbra-lab-shares

    /// Throws Error(NotSupported) whose object is what is missing and whose detail names the Debian package, or
    /// Error(HelperMissing) for our own program. Another root is for tests.
    static SambaPrograms locate(const QString &root = {});
};

} // namespace Penumbra::Lab
