// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/objectid.h"

#include <QObject>

namespace Penumbra::Console {

/// What the operator has selected: one for the whole window. The tree, the map and the tables set it; pages, inspector and assistants
/// follow it. Identities only.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const QList<ObjectId> &objects() const { return m_objects; }
    /// The first selected object; null when nothing is.
    ObjectId current() const { return m_objects.value(0); }
    /// Sets it; tells only of a change.
    void set(const QList<ObjectId> &objects)
    {
        if (objects == m_objects)
            return;
        m_objects = objects;
        Q_EMIT changed(m_objects);
    }
    void clear() { set({}); }

Q_SIGNALS:
    void changed(const QList<Penumbra::Console::ObjectId> &objects);

private:
    QList<ObjectId> m_objects;
};

} // namespace Penumbra::Console
