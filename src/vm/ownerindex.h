// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/shareindex.h"

#include <QUuid>

namespace Penumbra::Vm {

/// Which machine a GUID means. Copies of a machine have one GUID: then it is the one whose folder is nearest. Places are canonical.
class OwnerIndex
{
public:
    explicit OwnerIndex(const ShareIndex &index)
        : m_index(index)
    {
    }

    /// A machine, or something of it, has the GUID; its configuration lies in the directory.
    void add(const QUuid &id, const Place &directory, int machine);
    /// -1: none has it.
    int nearest(const QUuid &id, const Place &directory) const;

private:
    const ShareIndex &m_index;
    QHash<std::pair<QUuid, quint64>, int> m_below; ///< by GUID and directory, the first machine that is in or below it
    QHash<QUuid, int> m_any;
};

} // namespace Penumbra::Vm
