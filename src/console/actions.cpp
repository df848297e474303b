// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/actions.h"

#include "console/icons.h"
#include "console/selection.h"

#include <QRegularExpression>

namespace Penumbra::Console {

namespace {

constexpr const char *destructiveProperty = "penumbraDestructive";

} // namespace

Actions::Actions(Selection &selection, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
{
    connect(&selection, &Selection::changed, this, &Actions::update);
}

QAction *Actions::add(const ActionSpec &spec, QObject *receiver, std::function<void(const QList<ObjectId> &)> run)
{
    auto *action = new QAction(icon(spec.icon), spec.text, receiver);
    action->setObjectName(spec.id);
    action->setShortcut(spec.shortcut);
    action->setIconText(plainText(action)); // in the toolbar
    action->setToolTip(spec.hint);
    action->setStatusTip(spec.hint);
    action->setProperty(destructiveProperty, spec.isDestructive);
    m_actions.append(action);
    m_specs.insert(action, spec);
    connect(action, &QAction::triggered, receiver, [this, run = std::move(run)] { run(m_selection.objects()); });
    connect(action, &QObject::destroyed, this, [this, action] {
        m_actions.removeOne(action);
        m_specs.remove(action);
        Q_EMIT changed();
    });
    if (spec.appliesTo)
        action->setEnabled(spec.appliesTo(m_selection.objects()));
    Q_EMIT changed();
    return action;
}

QString Actions::plainText(const QAction *action)
{
    static const QRegularExpression mnemonicBehind(QStringLiteral("\\(&\\w\\)"));
    QString text = action->text();
    text.remove(QLatin1String("..."));
    text.remove(mnemonicBehind);
    text.replace(QLatin1String("&&"), QString(QChar(0)));
    text.remove(QLatin1Char('&'));
    return text.replace(QChar(0), QLatin1Char('&'));
}

QAction *Actions::find(const QString &id) const
{
    for (QAction *action : m_actions) {
        if (action->objectName() == id)
            return action;
    }
    return nullptr;
}

const ActionSpec *Actions::specOf(const QAction *action) const
{
    const auto found = m_specs.constFind(action);
    return found == m_specs.cend() ? nullptr : &*found;
}

QList<QAction *> Actions::in(ActionSpec::Menu menu) const
{
    QList<QAction *> actions;
    for (QAction *action : m_actions) {
        if (specOf(action)->menu == menu)
            actions.append(action);
    }
    return actions;
}

QList<QAction *> Actions::onToolbar() const
{
    QList<QAction *> actions;
    for (QAction *action : m_actions) {
        if (specOf(action)->onToolbar)
            actions.append(action);
    }
    return actions;
}

bool Actions::isDestructive(const QAction *action)
{
    return action->property(destructiveProperty).toBool();
}

QList<QAction *> Actions::forObjects(const QList<ObjectId> &objects) const
{
    QList<QAction *> actions;
    for (QAction *action : m_actions) {
        const ActionSpec *spec = specOf(action);
        if (spec->appliesTo && spec->appliesTo(objects))
            actions.append(action);
    }
    return actions;
}

void Actions::update()
{
    for (QAction *action : std::as_const(m_actions)) {
        const ActionSpec *spec = specOf(action);
        if (spec->appliesTo)
            action->setEnabled(spec->appliesTo(m_selection.objects()));
    }
}

} // namespace Penumbra::Console
