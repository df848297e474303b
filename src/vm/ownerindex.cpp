// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/ownerindex.h"

namespace Penumbra::Vm {

namespace {

constexpr int farthest = 64; // directories upwards: more are no layout, and would cost much in a tree that is made to

} // namespace

void OwnerIndex::add(const QUuid &id, const Place &directory, int machine)
{
    if (!m_any.contains(id))
        m_any.insert(id, machine);
    Place at = directory;
    for (int steps = 0; steps < farthest && at.entry != FileTree::none; ++steps) {
        const std::pair key(id, at.key());
        if (!m_below.contains(key))
            m_below.insert(key, machine);
        at.entry = m_index.tree(at).parent(at.entry);
    }
}

int OwnerIndex::nearest(const QUuid &id, const Place &directory) const
{
    if (id.isNull() || !m_any.contains(id))
        return -1;
    Place at = directory;
    for (int steps = 0; steps < farthest && at.entry != FileTree::none; ++steps) {
        const auto found = m_below.constFind(std::pair(id, at.key()));
        if (found != m_below.constEnd())
            return *found;
        at.entry = m_index.tree(at).parent(at.entry);
    }
    return m_any.value(id);
}

} // namespace Penumbra::Vm
