// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespacepage.h"

#include "console/icons.h"
#include "console/namespaceexport.h"
#include "console/namespacefacts.h"
#include "console/namespacelegend.h"
#include "console/namespaceview.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace Penumbra::Console {

namespace {

MapObject mapObjectOf(const ObjectId &id)
{
    if (id.kind == ObjectKind::Volume)
        return {MapObject::Kind::Volume, id.item};
    const ObjectId share = id.shareId();
    return share.isNull() ? MapObject() : MapObject {MapObject::Kind::Share, share.share};
}

} // namespace

NamespacePage::NamespacePage(Workbench &workbench, QWidget *parent)
    : Page(workbench, QStringLiteral("namespace"), tr("Namespace"), QStringLiteral("penumbra-namespace"), parent)
    , m_view(new NamespaceView(this))
{
    m_view->setAccessibleName(tr("Map of the namespace; the inventory lists the same objects"));
    auto *content = new QWidget(this);
    auto *tools = new QHBoxLayout;
    makeTools(tools);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addLayout(tools);
    layout->addWidget(m_view, 1);
    layout->addWidget(new NamespaceLegend(this));
    setContent(content);
    setFirst(m_view);

    connect(m_view, &NamespaceView::selectedByUser, this, &NamespacePage::choose);
    connect(m_view, &NamespaceView::contextMenuWanted, this, &NamespacePage::showMenu);
    const SystemStore &systems = workbench.systems();
    for (const auto signal :
         {&SystemStore::added, &SystemStore::changed, &SystemStore::inventoryChanged, &SystemStore::removed})
        connect(&systems, signal, this, &NamespacePage::scheduleShow);
    connect(&workbench.surveys(), &SurveyStore::surveyed, this, &NamespacePage::scheduleShow);
    scheduleShow();
}

void NamespacePage::makeTools(QBoxLayout *tools)
{
    Actions &actions = workbench().actions();
    const auto add = [&](const ActionSpec &spec, const std::function<void()> &run) {
        return actions.add(spec, this, [this, run](const QList<ObjectId> &) {
            Q_EMIT workbench().pageWanted(id(), {});
            run();
        });
    };
    const QList<QAction *> zoom {
        add({QStringLiteral("map.zoom-in"), tr("Zoom Map &In"), tr("Show the map larger"), QStringLiteral("zoom-in"),
             QKeySequence(Qt::CTRL | Qt::Key_Plus), ActionSpec::Menu::View},
            [this] { m_view->zoomIn(); }),
        add({QStringLiteral("map.zoom-out"), tr("Zoom Map &Out"), tr("Show the map smaller"),
             QStringLiteral("zoom-out"), QKeySequence(Qt::CTRL | Qt::Key_Minus), ActionSpec::Menu::View},
            [this] { m_view->zoomOut(); }),
        add({QStringLiteral("map.fit"), tr("&Fit Map"), tr("Show the whole map"), QStringLiteral("zoom-fit-best"),
             QKeySequence(Qt::CTRL | Qt::Key_0), ActionSpec::Menu::View},
            [this] { m_view->fit(); })};
    for (QAction *action : zoom) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->toolTip());
        tools->addWidget(button);
    }
    auto *menu = new QMenu(this);
    const QList<std::pair<MapFormat, QString>> formats {
        {MapFormat::Png, tr("Export Map as P&NG...")},
        {MapFormat::Svg, tr("Export Map as &SVG...")},
        {MapFormat::Pdf, tr("Export Map as &PDF...")},
    };
    const QStringList ids {QStringLiteral("map.export-png"), QStringLiteral("map.export-svg"),
                           QStringLiteral("map.export-pdf")};
    for (qsizetype i = 0; i < formats.size(); ++i)
        menu->addAction(
            add({ids[i], formats[i].second, tr("Write the whole map to a file"), QStringLiteral("document-save")},
                [this, format = formats[i].first] { exportTo(format); }));
    auto *button = new QToolButton(this);
    button->setText(tr("E&xport"));
    button->setIcon(icon(QStringLiteral("document-save")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setAccessibleName(tr("Export the map"));
    button->setMenu(menu);
    tools->addWidget(button);
    tools->addStretch();
}

QList<ObjectId> NamespacePage::allSvms() const
{
    QList<ObjectId> svms;
    const QList<SystemView> systems = workbench().systems().systems();
    for (const SystemView &view : systems) {
        for (const Storage::Svm &svm : view.inventory.svms)
            svms.append(ObjectId::ofSvm(view.system.id, svm.id));
    }
    return svms;
}

ObjectId NamespacePage::wantedSvm() const
{
    const QList<ObjectId> svms = allSvms();
    const ObjectId selected = scope().value(0);
    if (const ObjectId svm = selected.svmId(); svms.contains(svm))
        return svm;
    QList<ObjectId> here;
    for (const ObjectId &svm : svms) {
        if (selected.isNull() || svm.system == selected.system)
            here.append(svm);
    }
    if (here.contains(m_svm))
        return m_svm;
    return here.size() == 1 ? here.constFirst() : ObjectId();
}

void NamespacePage::scheduleShow()
{
    if (!std::exchange(m_scheduled, true))
        QTimer::singleShot(0, this, &NamespacePage::show);
}

void NamespacePage::show()
{
    m_scheduled = false;
    m_svm = wantedSvm();
    setShown(m_svm); // all of it, whatever is selected in it
    const SystemView *system = workbench().systems().system(m_svm.system);
    if (m_svm.isNull() || !system) {
        showNothing();
        return;
    }
    const NamespaceForest forest = namespaceForest(system->inventory, m_svm.svm);
    const Validate::Report report = workbench().surveys().reportOf({m_svm});
    m_view->setNamespace(forest, factsFromReport(report, system->inventory, m_svm.svm));
    m_view->select(mapObjectOf(scope().value(0)));
    setAsOf(forest.asOf);
    if (forest.isEmpty()) {
        showHint(tr("%1 has no volumes and no shares that this account may see. Refresh once there are some.")
                     .arg(workbench().pathOf(m_svm)),
                 {workbench().actions().find(QStringLiteral("refresh"))});
        setCount({});
        return;
    }
    showCount();
    showContent();
}

void NamespacePage::showCount()
{
    const NamespaceForest &forest = m_view->map().forest;
    setCount(tr("%1, %2", "number of volumes, number of shares")
                 .arg(tr("%Ln volume(s)", nullptr, int(forest.volumes.size())),
                      tr("%Ln share(s)", nullptr, int(forest.shares.size()))));
}

void NamespacePage::showNothing()
{
    m_view->setNamespace({}, {});
    setAsOf({});
    setCount({});
    if (allSvms().isEmpty())
        showHint(tr("Nothing is known of the storage system yet. Once it has answered, its volumes and shares are "
                    "drawn here as they are joined."),
                 {workbench().actions().find(QStringLiteral("refresh"))});
    else
        showHint(tr("The map shows one storage virtual machine at a time. Select one, or anything in it, in the "
                    "inventory."));
}

void NamespacePage::scopeChanged()
{
    if (wantedSvm() != m_svm || m_svm.isNull() || m_view->map().forest.isEmpty()) {
        show();
        return;
    }
    m_view->select(mapObjectOf(scope().value(0)));
    showCount();
}

void NamespacePage::reveal(const ObjectId &object)
{
    workbench().selection().set({object});
}

void NamespacePage::refresh()
{
    scheduleShow();
}

ObjectId NamespacePage::objectFor(const MapObject &object) const
{
    switch (object.kind) {
    case MapObject::Kind::Volume:
        return ObjectId::ofVolume(m_svm.system, m_svm.svm, object.id);
    case MapObject::Kind::Share:
        return ObjectId::ofShare(m_svm.system, m_svm.svm, object.id);
    case MapObject::Kind::None:
        break;
    }
    return m_svm;
}

void NamespacePage::choose(const MapObject &object)
{
    workbench().selection().set({objectFor(object)});
}

void NamespacePage::showMenu(const MapObject &object, const QPoint &at)
{
    const QList<QAction *> actions = workbench().actions().forObjects({objectFor(object)});
    if (actions.isEmpty())
        return;
    choose(object);
    QMenu menu(this);
    menu.addActions(actions);
    menu.exec(at);
}

void NamespacePage::exportTo(MapFormat format)
{
    if (m_view->map().forest.isEmpty())
        return; // the page says what is missing
    const QString suffix = format == MapFormat::Png ? QStringLiteral("png")
        : format == MapFormat::Svg                  ? QStringLiteral("svg")
                                                    : QStringLiteral("pdf");
    auto *dialog = new QFileDialog(this, tr("Export the Map"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->selectFile(workbench().nameOf(m_svm) + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        try {
            exportMap(m_view->map(), MapFonts::fromFont(m_view->font(), m_view->logicalDpiY()), format, path);
            Q_EMIT workbench().noticeWanted(tr("Map exported"), path);
        } catch (const Error &error) {
            Q_EMIT workbench().failureShown(error.failure());
        }
    });
    dialog->open();
}

} // namespace Penumbra::Console
