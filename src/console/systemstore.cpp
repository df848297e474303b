// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/systemstore.h"

#include "console/systemworks.h"
#include "core/uncpath.h"
#include "storage/connecting.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>

namespace Penumbra::Console {

using Storage::Inventory;
using Storage::KnownSystem;
using Storage::KnownSystems;
using Storage::SystemSecrets;
using State = SystemView::State;

namespace {

Q_LOGGING_CATEGORY(systemsLog, "penumbra.systems", QtInfoMsg)

QString logText(const Inventory &inventory)
{
    return QStringLiteral("%1 SVMs, %2 volumes, %3 shares, %4 snapshots; %5 things could not be found out")
        .arg(inventory.svms.size())
        .arg(inventory.volumes.size())
        .arg(inventory.shares.size())
        .arg(inventory.snapshots.size())
        .arg(inventory.notes.size());
}

} // namespace

bool isOrdinary(const Storage::Share &share)
{
    static const QStringList administrative {QStringLiteral("ipc$"), QStringLiteral("admin$"), QStringLiteral("c$"),
                                             QStringLiteral("print$")};
    return share.shadowCopy.isNull() && !administrative.contains(share.name.toLower());
}

SystemStore::SystemStore(Engine &engine, SignIn &signIn, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_signIn(signIn)
    , m_preferences(preferences)
{
    connect(&m_timer, &QTimer::timeout, this, [this] { refreshAll(false, SignIn::Interaction::Never); });
    connect(&preferences, &Preferences::refreshIntervalChanged, this, &SystemStore::applyInterval);
    connect(&m_watch, &SystemWatch::read, this, &SystemStore::take);
    connect(&m_watch, &SystemWatch::failed, this, &SystemStore::failed);
    applyInterval();
}

void SystemStore::applyInterval()
{
    const std::chrono::minutes interval(m_preferences.refreshInterval());
    if (interval.count() > 0)
        m_timer.start(interval);
    else
        m_timer.stop();
}

void SystemStore::load()
{
    m_watch.begin();
}

/// Makes what is known here what the file holds: a difference.
void SystemStore::take(const QList<KnownSystem> &known)
{
    QSet<QUuid> there;
    for (const KnownSystem &system : known)
        there.insert(system.id);
    const QList<QUuid> before = m_systems.keys();
    for (const QUuid &id : before) {
        if (!there.contains(id))
            forget(id);
    }
    for (const KnownSystem &system : known) {
        const SystemView *view = this->system(system.id);
        if (!view)
            begin(system);
        else if (view->system != system)
            replace(system);
    }
}

/// A system that another program made known, now or before this one was started.
void SystemStore::begin(const KnownSystem &system)
{
    insert(system);
    m_engine.run<std::optional<Inventory>>(
        this, [id = system.id](EngineState::Pointer state, CancelToken) { return cachedInventory(state, id); },
        [this, id = system.id](const std::optional<Inventory> &cached) {
            if (cached && m_systems.contains(id) && !m_systems[id].inventory.asOf.isValid())
                setInventory(id, *cached);
            refresh(id, false, SignIn::Interaction::Never);
        },
        [this, id = system.id](const Failure &) { refresh(id, false, SignIn::Interaction::Never); });
}

void SystemStore::replace(const KnownSystem &system)
{
    SystemView &view = m_systems[system.id];
    KnownSystem before = std::exchange(view.system, system);
    before.name = system.name;
    before.readOnly = system.readOnly;
    const bool reachedOtherwise = before != system;
    if (reachedOtherwise)
        view.sessions.clear();
    Q_EMIT changed(system.id);
    if (!reachedOtherwise)
        return;
    if (view.state == State::Refreshing)
        m_outdated.insert(system.id);
    else
        refresh(system.id, true, SignIn::Interaction::Never);
}

void SystemStore::insert(const KnownSystem &system)
{
    SystemView view;
    view.system = system;
    view.isLab = m_preferences.labSystems().contains(system.id);
    m_systems.insert(system.id, view);
    Q_EMIT added(system.id);
}

const SystemView *SystemStore::system(const QUuid &id) const
{
    const auto found = m_systems.constFind(id);
    return found == m_systems.cend() ? nullptr : &*found;
}

const Storage::Svm *SystemStore::svm(const ObjectId &id) const
{
    const SystemView *view = system(id.system);
    return view ? view->inventory.svm(id.svm) : nullptr;
}

const Storage::Volume *SystemStore::volume(const ObjectId &id) const
{
    const SystemView *view = system(id.system);
    return view && id.kind == ObjectKind::Volume ? view->inventory.volume(id.item) : nullptr;
}

const Storage::Share *SystemStore::share(const ObjectId &id) const
{
    const SystemView *view = system(id.system);
    if (!view || id.share.isEmpty())
        return nullptr;
    for (const Storage::Share &share : view->inventory.shares) {
        if (share.id == id.share)
            return &share;
    }
    return nullptr;
}

QString SystemStore::uncOf(const ObjectId &id) const
{
    const Storage::Share *found = share(id);
    const Storage::Svm *owner = svm(id);
    if (!found || !owner || owner->host.isEmpty())
        return {};
    return QStringLiteral("\\\\%1\\%2").arg(owner->host, found->name);
}

QString SystemStore::nameOf(const ObjectId &id) const
{
    switch (id.kind) {
    case ObjectKind::System:
        if (const SystemView *view = system(id.system))
            return view->system.name;
        break;
    case ObjectKind::Svm:
        if (const Storage::Svm *found = svm(id))
            return found->name;
        break;
    case ObjectKind::Shares:
        return tr("Shares");
    case ObjectKind::Volumes:
        return tr("Volumes");
    case ObjectKind::Share:
        if (const Storage::Share *found = share(id))
            return found->name;
        break;
    case ObjectKind::Volume:
        if (const Storage::Volume *found = volume(id))
            return found->name;
        break;
    default:
        break;
    }
    return {};
}

QList<ObjectId> SystemStore::sharesOf(const ObjectId &id) const
{
    QList<ObjectId> ids;
    const SystemView *view = system(id.system);
    if (!view)
        return ids;
    if (!id.share.isEmpty())
        return {id.shareId()};
    for (const Storage::Share &share : view->inventory.shares) {
        const bool inVolume = id.kind != ObjectKind::Volume || share.volume == id.item;
        if (isOrdinary(share) && inVolume && (id.svm.isEmpty() || id.svm == share.svm))
            ids.append(ObjectId::ofShare(id.system, share.svm, share.id));
    }
    return ids;
}

bool SystemStore::isLab(const ObjectId &id) const
{
    const SystemView *view = system(id.system);
    return view && view->isLab;
}

QString SystemStore::freeName(const QString &wanted) const
{
    QString name = wanted;
    const auto isTaken = [&name](const SystemView &view) {
        return view.system.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    for (int number = 2; std::any_of(m_systems.cbegin(), m_systems.cend(), isTaken); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

bool SystemStore::hasOnlyLabs() const
{
    return std::all_of(m_systems.cbegin(), m_systems.cend(), [](const SystemView &view) { return view.isLab; });
}

bool SystemStore::counts(const ObjectId &object, const QList<ObjectId> &scope) const
{
    return !scope.isEmpty() || !isLab(object) || hasOnlyLabs();
}

void SystemStore::setSessions(const QUuid &id, const QMap<QString, Smb::Capabilities> &sessions)
{
    const auto found = m_systems.find(id);
    if (found == m_systems.end())
        return;
    const auto before = found->sessions;
    for (auto session = sessions.cbegin(); session != sessions.cend(); ++session)
        found->sessions.insert(session.key(), session.value());
    if (found->sessions != before)
        Q_EMIT changed(id);
}

void SystemStore::refreshAll(bool everything, SignIn::Interaction interaction)
{
    const QList<QUuid> ids = m_systems.keys();
    for (const QUuid &id : ids)
        refresh(id, everything, interaction);
}

void SystemStore::refresh(const QUuid &id, bool everything, SignIn::Interaction interaction)
{
    const SystemView *view = system(id);
    if (!view || view->state == State::Refreshing)
        return;
    m_signIn.secretsFor(view->system, interaction, this,
                        [this, id, everything](const std::optional<SystemSecrets> &secrets, const Failure &failure) {
                            if (secrets)
                                refreshWith(id, everything, *secrets);
                            else
                                setState(id, State::Failed, failure);
                        });
}

void SystemStore::refreshWith(const QUuid &id, bool everything, const SystemSecrets &secrets)
{
    const SystemView *view = system(id);
    if (!view || view->state == State::Refreshing)
        return;
    qCInfo(systemsLog, "%s: refreshing", qUtf8Printable(view->system.name));
    const auto onPart = m_engine.reporter<Inventory>(this, [this, id](const Inventory &part) {
        const SystemView *now = system(id);
        if (now && now->state == State::Refreshing && !now->inventory.asOf.isValid())
            setInventory(id, part);
    });
    const auto onSession =
        m_engine.reporter<SessionMap>(this, [this, id](const SessionMap &sessions) { setSessions(id, sessions); });
    m_engine.run<Inventory>(
        this,
        [known = view->system, shown = view->inventory, secrets, everything, onPart,
         onSession](EngineState::Pointer state, CancelToken cancel) {
            return openAndRefresh(state, known, secrets, shown, everything, onPart, onSession, cancel);
        },
        [this, id](const Inventory &inventory) {
            setInventory(id, inventory);
            setState(id, State::Current);
            qCInfo(systemsLog, "%s: %s", qUtf8Printable(inventory.name), qUtf8Printable(logText(inventory)));
        },
        [this, id](const Failure &failure) { finish(id, failure); });
    setState(id, State::Refreshing); // last, so that the engine knows the system when somebody uses it on hearing this
}

void SystemStore::finish(const QUuid &id, const Failure &failure)
{
    const SystemView *view = system(id);
    if (!view)
        return;
    qCWarning(systemsLog, "%s: %s", qUtf8Printable(view->system.name), Error(failure).what());
    if (failure.kind == FailureKind::SignInFailed) {
        const bool manages = view->system.kind == Storage::SystemKind::Ontap;
        m_signIn.refuse(view->system, manages ? SignInQuestion::Account::Management : SignInQuestion::Account::Smb,
                        failure);
    }
    setState(id, State::Failed, failure);
}

void SystemStore::setInventory(const QUuid &id, const Inventory &inventory)
{
    const auto found = m_systems.find(id);
    if (found == m_systems.end())
        return;
    found->inventory = inventory;
    if (Storage::isReferenceServer(found->system, inventory))
        setLab(id, true);
    Q_EMIT inventoryChanged(id);
}

void SystemStore::setState(const QUuid &id, State state, const std::optional<Failure> &failure)
{
    const auto found = m_systems.find(id);
    if (found == m_systems.end())
        return;
    found->state = state;
    found->failure = failure;
    Q_EMIT changed(id);
    if (state != State::Refreshing && m_outdated.remove(id))
        refresh(id, true, SignIn::Interaction::Never);
}

void SystemStore::add(const KnownSystem &system, const SystemSecrets &secrets, const Inventory &inventory, bool isLab)
{
    KnownSystems().add(system);
    m_preferences.setLabSystem(system.id, isLab);
    m_signIn.remember(system, secrets);
    insert(system);
    if (inventory.asOf.isValid())
        setInventory(system.id, inventory);
    refresh(system.id, false);
}

void SystemStore::change(const KnownSystem &system)
{
    KnownSystems().change(system);
    const auto found = m_systems.find(system.id);
    if (found == m_systems.end())
        return;
    found->system = system;
    Q_EMIT changed(system.id);
}

void SystemStore::setLab(const QUuid &id, bool isLab)
{
    const auto found = m_systems.find(id);
    if (found == m_systems.end() || found->isLab == isLab)
        return;
    m_preferences.setLabSystem(id, isLab);
    found->isLab = isLab;
    Q_EMIT changed(id);
}

void SystemStore::remove(const QUuid &id)
{
    KnownSystems().remove(id);
    forget(id);
}

void SystemStore::forget(const QUuid &id)
{
    const auto found = m_systems.constFind(id);
    if (found == m_systems.cend())
        return;
    m_signIn.forget(found->system);
    m_preferences.setLabSystem(id, false);
    m_systems.erase(found);
    m_engine.run<bool>(
        this, [id](EngineState::Pointer state, CancelToken) { return closeSystem(state, id); }, [](bool) {},
        [](const Failure &) {});
    Q_EMIT removed(id);
}

} // namespace Penumbra::Console
