// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/engine.h"
#include "console/objectid.h"
#include "console/preferences.h"
#include "console/signin.h"
#include "console/systemwatch.h"

#include <QMap>
#include <QSet>
#include <QTimer>

namespace Penumbra::Console {

/// One known storage system as the console sees it.
struct SystemView
{
    enum class State : quint8 {
        Unknown, ///< not asked yet
        Refreshing,
        Current,
        Failed, ///< failure says why; the inventory is that of before
    };
    Storage::KnownSystem system;
    Storage::Inventory inventory; ///< asOf invalid: nothing is known
    State state = State::Unknown;
    std::optional<Failure> failure;
    bool isLab = false; ///< a reference server: it counts in no total
    QMap<QString, Smb::Capabilities> sessions {}; ///< by SVM: what the newest session said of itself; none: unknown
};

/// The known storage systems and what is on them. Values; everything that takes time runs in the engine.
class SystemStore : public QObject
{
    Q_OBJECT

public:
    SystemStore(Engine &engine, SignIn &signIn, Preferences &preferences, QObject *parent = nullptr);

    /// Reads the known systems and their cached inventories, then asks them all as far as no question to the operator is needed. From then
    /// on it follows what other programs make known, change or forget.
    void load();

    QList<SystemView> systems() const { return m_systems.values(); }
    const SystemView *system(const QUuid &id) const;
    /// What an identity means in the inventory; null when it is not there (any more).
    const Storage::Svm *svm(const ObjectId &id) const;
    const Storage::Volume *volume(const ObjectId &id) const;
    const Storage::Share *share(const ObjectId &id) const;
    /// \\server\share by the host Penumbra connects to; empty when unknown.
    QString uncOf(const ObjectId &share) const;
    /// What people call an object of the inventory; empty for what is not there.
    QString nameOf(const ObjectId &id) const;
    /// The shares an operator means by an object: of an SVM or system all ordinary ones, of a volume those in it.
    QList<ObjectId> sharesOf(const ObjectId &id) const;
    bool isLab(const ObjectId &id) const;
    /// This name, or with a number after it when another system is called so.
    QString freeName(const QString &wanted) const;
    /// Whether reference servers are all there is.
    bool hasOnlyLabs() const;
    /// Whether an object counts in the totals of a scope: those of everything are about production, unless there is none.
    bool counts(const ObjectId &object, const QList<ObjectId> &scope) const;

    /// Asks a system again. everything: also what costs a call per object and has not changed.
    void refresh(const QUuid &system, bool everything, SignIn::Interaction interaction = SignIn::Interaction::Allowed);
    void refreshAll(bool everything, SignIn::Interaction interaction = SignIn::Interaction::Allowed);

    /// Makes a system known. Throws Error as KnownSystems::add().
    void add(const Storage::KnownSystem &system, const Storage::SystemSecrets &secrets,
             const Storage::Inventory &inventory, bool isLab);
    /// What sessions to SVMs say of themselves.
    void setSessions(const QUuid &system, const QMap<QString, Smb::Capabilities> &sessions);
    /// Throws Error as KnownSystems::change().
    void change(const Storage::KnownSystem &system);
    /// Says whether a known system is a reference server.
    void setLab(const QUuid &system, bool isLab);
    /// Throws Error as KnownSystems::remove().
    void remove(const QUuid &system);

Q_SIGNALS:
    void added(const QUuid &system);
    /// Anything about it but its inventory.
    void changed(const QUuid &system);
    void inventoryChanged(const QUuid &system);
    void removed(const QUuid &system);
    /// The known systems cannot be read.
    void failed(const Penumbra::Failure &failure);

private:
    void take(const QList<Storage::KnownSystem> &known);
    void begin(const Storage::KnownSystem &system);
    void replace(const Storage::KnownSystem &system);
    void forget(const QUuid &system);
    void insert(const Storage::KnownSystem &system);
    void refreshWith(const QUuid &system, bool everything, const Storage::SystemSecrets &secrets);
    void finish(const QUuid &system, const Failure &failure);
    void setInventory(const QUuid &system, const Storage::Inventory &inventory);
    void setState(const QUuid &system, SystemView::State state, const std::optional<Failure> &failure = {});
    void applyInterval();

    Engine &m_engine;
    SignIn &m_signIn;
    Preferences &m_preferences;
    QMap<QUuid, SystemView> m_systems;
    QTimer m_timer;
    SystemWatch m_watch;
    QSet<QUuid> m_outdated; ///< changed while they were refreshed
};

/// A share people put something into: no shadow copy, not one of those that every server has.
bool isOrdinary(const Storage::Share &share);

} // namespace Penumbra::Console
