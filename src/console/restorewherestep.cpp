// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/restorewherestep.h"

#include "console/folderdialog.h"
#include "console/icons.h"
#include "console/restoreassistant.h"
#include "console/restorerules.h"
#include "ui_restorewherestep.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace Penumbra::Console {

namespace {

constexpr qsizetype targetsShown = 3;

} // namespace

RestoreWhereStep::RestoreWhereStep(Workbench &workbench, RestoreAssistant &assistant, QWidget *parent)
    : AssistantStep(tr("Where"), tr("Where shall it go?"), parent)
    , m_workbench(workbench)
    , m_assistant(assistant)
    , m_ui(std::make_unique<Ui::RestoreWhereStep>())
{
    m_ui->setupUi(this);
    m_ui->shares->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fillShares();
    showWish();
    for (QRadioButton *choice : {m_ui->original, m_ui->share, m_ui->local})
        connect(choice, &QRadioButton::toggled, this, &RestoreWhereStep::takeWish);
    connect(m_ui->shares, &QComboBox::currentIndexChanged, this, [this] {
        m_ui->folder->clear();
        takeWish();
    });
    connect(m_ui->folder, &QLineEdit::textChanged, this, &RestoreWhereStep::takeWish);
    connect(m_ui->localFolder, &QLineEdit::textChanged, this, &RestoreWhereStep::takeWish);
    connect(m_ui->chooseFolder, &QPushButton::clicked, this, &RestoreWhereStep::chooseFolder);
    connect(m_ui->chooseLocal, &QPushButton::clicked, this, &RestoreWhereStep::chooseLocal);
    connect(&workbench.systems(), &SystemStore::changed, this, &RestoreWhereStep::showVerdict);
    setFirst(m_ui->original);
}

RestoreWhereStep::~RestoreWhereStep() = default;

bool RestoreWhereStep::isComplete() const
{
    const RestoreVerdict verdict = judgeRestore(m_workbench, m_assistant.wish());
    return verdict.allowed || verdict.breaksRule;
}

void RestoreWhereStep::enter(bool)
{
    if (m_assistant.wish().objects.isEmpty() && m_assistant.wish().where == RestoreWish::Where::Original)
        m_ui->share->setChecked(true);
    m_ui->original->setEnabled(!m_assistant.wish().objects.isEmpty());
    m_ui->local->setEnabled(!m_assistant.wish().objects.isEmpty());
    showVerdict();
}

void RestoreWhereStep::fillShares()
{
    const QList<SystemView> systems = m_workbench.systems().systems();
    for (const SystemView &view : systems) {
        for (const ObjectId &share : m_workbench.systems().sharesOf(ObjectId::ofSystem(view.system.id))) {
            m_shares.append(share);
            m_ui->shares->addItem(
                icon(QStringLiteral("penumbra-share")),
                tr("%1 (%2)", "share, storage system").arg(m_workbench.pathOf(share), view.system.name));
        }
    }
}

void RestoreWhereStep::showWish()
{
    const RestoreWish &wish = m_assistant.wish();
    m_showing = true;
    const bool isLocal = wish.where == RestoreWish::Where::Local;
    (isLocal ? m_ui->local : wish.where == RestoreWish::Where::Share ? m_ui->share : m_ui->original)->setChecked(true);
    ObjectId target = targetFolderOf(wish.target);
    if (target.isNull() && !wish.objects.isEmpty()) {
        const CopyRow *row = m_workbench.copies().row(wish.objects.constFirst());
        target = row ? row->origin : wish.objects.constFirst().shareId();
    }
    m_ui->shares->setCurrentIndex(qMax<int>(0, int(m_shares.indexOf(target.shareId()))));
    m_ui->folder->setText(target.kind == ObjectKind::Folder ? target.path : QString());
    m_ui->localFolder->setText(wish.localFolder);
    m_showing = false;
    showVerdict();
}

ObjectId RestoreWhereStep::shareChosen() const
{
    const ObjectId share = m_shares.value(m_ui->shares->currentIndex());
    QString folder = m_ui->folder->text().trimmed();
    folder.replace(QLatin1Char('/'), QLatin1Char('\\'));
    folder = folder.split(QLatin1Char('\\'), Qt::SkipEmptyParts).join(QLatin1Char('\\'));
    return folder.isEmpty() || share.isNull() ? share : childOf(share, folder, true);
}

void RestoreWhereStep::takeWish()
{
    if (m_showing)
        return;
    RestoreWish wish = m_assistant.wish();
    wish.where = m_ui->local->isChecked() ? RestoreWish::Where::Local
        : m_ui->share->isChecked()        ? RestoreWish::Where::Share
                                          : RestoreWish::Where::Original;
    wish.target = wish.where == RestoreWish::Where::Share ? shareChosen() : ObjectId();
    wish.localFolder = m_ui->localFolder->text().trimmed();
    m_assistant.setWish(wish);
    showVerdict();
}

QStringList RestoreWhereStep::originals() const
{
    QStringList places;
    for (const ObjectId &object : m_assistant.wish().objects) {
        const bool isMachine = object.kind == ObjectKind::Machine;
        const ObjectId folder = isMachine ? targetFolderOf(object) : object;
        const std::optional<Restore::Place> place = m_workbench.copies().placeOf(folder);
        const std::optional<Restore::Place> original = place ? Restore::originalOf(*place) : std::nullopt;
        if (original)
            places.append(original->toString());
    }
    return places;
}

/// Each thing in a folder that is chosen.
QStringList RestoreWhereStep::placesIn(const Restore::Place &folder) const
{
    const RestoreWish &wish = m_assistant.wish();
    QStringList names;
    for (const ObjectId &object : wish.objects)
        names.append(nameInTarget(m_workbench, object));
    for (const QString &file : wish.localFiles)
        names.append(QFileInfo(file).fileName());
    if (names.size() == 1 && !wish.newName.isEmpty())
        names[0] = wish.newName;
    QStringList places;
    for (const QString &name : std::as_const(names)) {
        try {
            places.append(folder.child(name).toString());
        } catch (const Error &) {
            places.append(folder.toString()); // the plan finds a name that can be
        }
    }
    return places;
}

QString RestoreWhereStep::targetText() const
{
    const RestoreWish &wish = m_assistant.wish();
    QStringList places;
    if (wish.where == RestoreWish::Where::Original) {
        places = originals();
    } else if (wish.where == RestoreWish::Where::Share) {
        if (const std::optional<Restore::Place> place = m_workbench.copies().placeOf(targetFolderOf(wish.target)))
            places = placesIn(*place);
    } else if (!wish.localFolder.isEmpty()) {
        Restore::Place place;
        place.local = QDir::cleanPath(wish.localFolder);
        places = placesIn(place);
    }
    places.removeDuplicates();
    QString text = places.mid(0, targetsShown).join(QLatin1Char('\n'));
    if (places.size() > targetsShown)
        text = tr("%1\nand %Ln more", "places", int(places.size() - targetsShown)).arg(text);
    return text;
}

void RestoreWhereStep::showVerdict()
{
    const QString target = targetText();
    m_ui->target->setText(target.isEmpty() ? QString() : tr("It goes to:\n%1").arg(target));
    m_ui->target->setVisible(!target.isEmpty());
    m_ui->shareFields->setEnabled(m_ui->share->isChecked());
    m_ui->localFields->setEnabled(m_ui->local->isChecked());
    const RestoreVerdict verdict = judgeRestore(m_workbench, m_assistant.wish());
    m_ui->verdict->setText(verdict.breaksRule ? tr("Advice: %1").arg(verdict.text) : verdict.text);
    m_ui->verdict->setVisible(!verdict.allowed);
    Q_EMIT changed();
}

void RestoreWhereStep::chooseFolder()
{
    const ObjectId begin = shareChosen();
    if (begin.isNull())
        return;
    auto *dialog = new FolderDialog(m_workbench, begin, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const ObjectId chosen = dialog->chosen();
        m_ui->folder->setText(chosen.kind == ObjectKind::Folder ? chosen.path : QString());
    });
    dialog->open();
}

void RestoreWhereStep::chooseLocal()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder of this computer"), m_ui->localFolder->text());
    if (!folder.isEmpty())
        m_ui->localFolder->setText(folder);
}

} // namespace Penumbra::Console
