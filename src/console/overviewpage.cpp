// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/overviewpage.h"

#include "console/icons.h"
#include "core/failuretext.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSet>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace Penumbra::Console {

namespace {

constexpr int columns = 4;
constexpr qreal numberSize = 1.9; // times the usual font
constexpr const char *pageProperty = "page"; // where a number leads

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

OverviewPage::OverviewPage(Workbench &workbench, QWidget *parent)
    : Page(workbench, QStringLiteral("overview"), tr("Overview"), QStringLiteral("penumbra-overview"), parent)
{
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins({});
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    setContent(area);
    const SystemStore &systems = workbench.systems();
    connect(&systems, &SystemStore::added, this, &OverviewPage::scheduleShow);
    connect(&systems, &SystemStore::changed, this, &OverviewPage::scheduleShow);
    connect(&systems, &SystemStore::inventoryChanged, this, &OverviewPage::scheduleShow);
    connect(&systems, &SystemStore::removed, this, &OverviewPage::scheduleShow);
    connect(&workbench.surveys(), &SurveyStore::surveyed, this, &OverviewPage::scheduleShow);
    connect(&workbench.journal(), &JobFeed::changed, this, &OverviewPage::scheduleShow);
    connect(&workbench.copies(), &CopyStore::changed, this, &OverviewPage::scheduleShow);
    scheduleShow();
}

void OverviewPage::refresh()
{
    workbench().systems().refreshAll(false);
}

void OverviewPage::scopeChanged()
{
    show();
}

void OverviewPage::scheduleShow()
{
    if (std::exchange(m_scheduled, true))
        return;
    QTimer::singleShot(0, this, &OverviewPage::show);
}

bool OverviewPage::isIn(const ObjectId &object) const
{
    if (!workbench().systems().counts(object, scope()))
        return false;
    return scope().isEmpty() || std::any_of(scope().cbegin(), scope().cend(), [&object](const ObjectId &id) {
               return id.contains(object) || object.contains(id);
           });
}

/// A volume also where only a share on it is in the scope.
bool OverviewPage::isVolumeIn(const SystemView &view, const Storage::Volume &volume) const
{
    const ObjectId object = ObjectId::ofVolume(view.system.id, volume.svm, volume.id);
    return isIn(object) || std::any_of(scope().cbegin(), scope().cend(), [&](const ObjectId &id) {
               const Storage::Share *share = workbench().systems().share(id.shareId());
               return share && id.system == view.system.id && share->volume == volume.id
                   && workbench().systems().counts(object, scope());
           });
}

QList<OverviewPage::Tile> OverviewPage::tiles() const
{
    qint64 systems = 0;
    QStringList failed;
    qint64 shares = 0;
    qint64 volumes = 0;
    quint64 snapshotBytes = 0;
    bool sizesKnown = false;
    const QList<SystemView> views = workbench().systems().systems();
    for (const SystemView &view : views) {
        if (!isIn(ObjectId::ofSystem(view.system.id)))
            continue;
        ++systems;
        if (view.state == SystemView::State::Failed)
            failed.append(
                QStringLiteral("%1: %2").arg(view.system.name, view.failure ? explainLine(*view.failure) : QString()));
        const Storage::Inventory &inventory = view.inventory;
        for (const Storage::Share &share : inventory.shares)
            shares += isOrdinary(share) && isIn(ObjectId::ofShare(view.system.id, share.svm, share.id));
        QSet<QString> volumesIn;
        for (const Storage::Volume &volume : inventory.volumes) {
            if (isVolumeIn(view, volume))
                volumesIn.insert(volume.id);
        }
        volumes += volumesIn.size();
        for (const Storage::Snapshot &snapshot : inventory.snapshots) {
            if (!volumesIn.contains(snapshot.volume))
                continue;
            sizesKnown = sizesKnown || snapshot.size.has_value();
            snapshotBytes += snapshot.size.value_or(0);
        }
    }
    QList<Tile> tiles {
        {numberText(systems), tr("storage system(s)", "below their number", int(systems)), {}, Badge::None}};
    if (!failed.isEmpty())
        tiles.append({numberText(failed.size()),
                      tr("storage system(s) that could not be read", "below their number", int(failed.size())),
                      QStringLiteral("log"), Badge::Failed, failed.join(QLatin1Char('\n'))});
    tiles.append({numberText(shares), tr("share(s)", "below their number", int(shares)), QStringLiteral("namespace"),
                  Badge::None});
    tiles.append({numberText(volumes), tr("volume(s)", "below their number", int(volumes)), QStringLiteral("namespace"),
                  Badge::None});
    addFindings(tiles, shares);
    addCopies(tiles);
    addJobs(tiles);
    if (sizesKnown)
        tiles.append({QLocale().formattedDataSize(qint64(snapshotBytes)), tr("held by snapshots"),
                      QStringLiteral("shadow-copies"), Badge::None});
    return tiles;
}

void OverviewPage::addCopies(QList<Tile> &tiles) const
{
    const QList<CopyRow> &rows = workbench().copies().rows();
    const auto copies = std::count_if(rows.cbegin(), rows.cend(), [this](const CopyRow &row) {
        if (row.id.kind != ObjectKind::ShadowCopy || !row.origin.isNull())
            return row.id.kind == ObjectKind::ShadowCopy && isIn(row.origin);
        const auto contains = [&row](const ObjectId &id) { return id.contains(row.id); };
        return workbench().systems().counts(row.id, scope())
            && (scope().isEmpty() || std::any_of(scope().cbegin(), scope().cend(), contains));
    });
    tiles.append({workbench().journal().isLoaded() ? numberText(copies) : QStringLiteral("–"),
                  tr("shadow copy/copies", "below their number", int(copies)), QStringLiteral("shadow-copies"),
                  Badge::None});
}

/// shares: how many there are in the scope. What was not looked at has no findings yet, and the numbers say so.
void OverviewPage::addFindings(QList<Tile> &tiles, qint64 shares) const
{
    qint64 machines = 0;
    qint64 looked = 0;
    Validate::Totals totals;
    const QList<ShareSurvey> surveys = workbench().surveys().surveys();
    for (const ShareSurvey &survey : surveys) {
        if (!isIn(survey.share))
            continue;
        ++looked;
        const Validate::Totals share = Validate::totalsOf(survey.report);
        machines += share.machines;
        totals.blocks += share.blocks;
        totals.dataMissing += share.dataMissing;
        totals.risk += share.risk;
        totals.advice += share.advice;
    }
    const bool known = looked > 0;
    const auto text = [known](qint64 number) { return known ? numberText(number) : QStringLiteral("–"); };
    const auto seen = [=](const QString &what) {
        if (!known || looked >= shares)
            return what;
        return tr("%1\n%2 of %3 shares looked at", "what is counted, some, all")
            .arg(what, numberText(looked), numberText(shares));
    };
    tiles.append({text(machines),
                  known ? seen(tr("machine(s) on the shares that were looked at", "below their number", int(machines)))
                        : tr("machines: no share was looked at yet"),
                  QStringLiteral("machines"), Badge::None});
    tiles.append({text(totals.blocks),
                  seen(tr("finding(s) that block shadow copies", "below their number", int(totals.blocks))),
                  QStringLiteral("validation"), totals.blocks > 0 ? Badge::Blocks : Badge::None});
    tiles.append({text(totals.dataMissing),
                  seen(tr("finding(s) by which data are missing", "below their number", int(totals.dataMissing))),
                  QStringLiteral("validation"), totals.dataMissing > 0 ? Badge::DataMissing : Badge::None});
    tiles.append({text(totals.risk), seen(tr("risk(s)", "below their number", int(totals.risk))),
                  QStringLiteral("validation"), totals.risk > 0 ? Badge::Risk : Badge::None});
}

void OverviewPage::addJobs(QList<Tile> &tiles) const
{
    const JobFeed &journal = workbench().journal();
    constexpr qint64 day = 24 * 3600;
    const QDateTime since = QDateTime::currentDateTimeUtc().addSecs(-day);
    qint64 running = 0;
    qint64 failed = 0;
    qint64 left = 0;
    for (const JobView &job : journal.jobs()) {
        running += job.isRunning;
        left += job.isLeftOver;
        failed += job.record.outcome == RunResult::Outcome::Failed && job.record.finished > since;
    }
    const auto text = [&journal](qint64 number) {
        return journal.isLoaded() ? numberText(number) : QStringLiteral("–");
    };
    tiles.append(
        {text(running), tr("running job(s)", "below their number", int(running)), QStringLiteral("jobs"), Badge::None});
    tiles.append({text(failed), tr("job(s) that failed within a day", "below their number", int(failed)),
                  QStringLiteral("jobs"), failed > 0 ? Badge::Failed : Badge::None});
    if (left > 0)
        tiles.append({text(left), tr("crashed job(s) that may have left something", "below their number", int(left)),
                      QStringLiteral("jobs"), Badge::Failed});
}

void OverviewPage::addTile()
{
    const int place = int(m_tiles.size());
    TileWidgets tile;
    tile.frame = new QFrame(m_grid->parentWidget());
    tile.frame->setFrameShape(QFrame::StyledPanel);
    tile.number = new QToolButton(tile.frame);
    QFont font = tile.number->font();
    font.setPointSizeF(font.pointSizeF() * numberSize);
    tile.number->setFont(font);
    tile.number->setAutoRaise(true);
    connect(tile.number, &QToolButton::clicked, this, [this, number = tile.number] {
        Q_EMIT workbench().pageWanted(number->property(pageProperty).toString(), {});
    });
    tile.text = new QLabel(tile.frame);
    tile.text->setTextFormat(Qt::PlainText);
    tile.text->setWordWrap(true);
    tile.text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *layout = new QVBoxLayout(tile.frame);
    layout->addWidget(tile.number, 0, Qt::AlignHCenter);
    layout->addWidget(tile.text, 1);
    m_grid->addWidget(tile.frame, place / columns, place % columns);
    m_grid->setRowStretch(place / columns, 0);
    m_grid->setRowStretch(place / columns + 1, 1);
    m_tiles.append(tile);
}

void OverviewPage::showTile(const TileWidgets &widgets, const Tile &tile)
{
    const bool leads = workbench().actions().find(QStringLiteral("page.") + tile.page) != nullptr;
    widgets.number->setText(tile.number);
    widgets.number->setAccessibleName(tr("%1 %2").arg(tile.number, tile.text));
    widgets.number->setProperty(pageProperty, tile.page);
    QString details = tile.details.toHtmlEscaped(); // servers had a say in it
    if (!details.isEmpty())
        details = QStringLiteral("<qt>%1</qt>").arg(details.replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    widgets.number->setToolTip(details);
    widgets.text->setToolTip(details);
    widgets.number->setEnabled(leads);
    QPalette palette = widgets.text->palette();
    const QColor color = tile.badge == Badge::None
        ? palette.color(QPalette::Active, leads ? QPalette::Link : QPalette::WindowText)
        : badgeColor(tile.badge);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        palette.setColor(group, QPalette::ButtonText, color);
    widgets.number->setPalette(palette);
    widgets.text->setText(tile.text);
}

void OverviewPage::show()
{
    m_scheduled = false;
    const QList<SystemView> systems = workbench().systems().systems();
    if (systems.isEmpty()) {
        showHint(tr("No storage system is known yet. Connect one, and this page tells whether everything on it is "
                    "protected."),
                 {workbench().actions().find(QStringLiteral("connect"))});
        setAsOf({});
        return;
    }
    setCount(workbench().systems().hasOnlyLabs() ? tr("a reference server, no production") : QString());
    const QList<Tile> all = tiles();
    while (m_tiles.size() < all.size())
        addTile();
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i].frame->setVisible(i < all.size());
        if (i < all.size())
            showTile(m_tiles[i], all[i]);
    }
    QDateTime asOf;
    for (const SystemView &view : systems) {
        if (view.inventory.asOf.isValid() && isIn(ObjectId::ofSystem(view.system.id)))
            asOf = asOf.isValid() ? qMin(asOf, view.inventory.asOf) : view.inventory.asOf;
    }
    setAsOf(asOf);
    showContent();
}

} // namespace Penumbra::Console
