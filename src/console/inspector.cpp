// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/inspector.h"

#include "console/facttext.h"
#include "console/icons.h"
#include "console/inventorymodel.h"
#include "console/jobboard.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTimer>

namespace Penumbra::Console {

namespace {

constexpr int interval = 100; // ms
constexpr int iconSize = 22;

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // names come from servers
    label->setText(text);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

} // namespace

Inspector::Inspector(Workbench &workbench, QWidget *parent)
    : QScrollArea(parent)
    , m_workbench(workbench)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Inspector"));
    connect(&workbench.selection(), &Selection::changed, this, [this] { inspect({}); });
    connect(&workbench.board(), &JobBoard::changed, this, [this] {
        if (m_inspected.value(0).kind == ObjectKind::Job)
            scheduleShow();
    });
    connect(&workbench.copies(), &CopyStore::changed, this, &Inspector::scheduleShow);
    connect(&workbench.systems(), &SystemStore::changed, this, &Inspector::scheduleShow);
    connect(&workbench.systems(), &SystemStore::inventoryChanged, this, &Inspector::scheduleShow);
    connect(&workbench.surveys(), &SurveyStore::surveyed, this, &Inspector::scheduleShow);
    show();
}

void Inspector::inspect(const QList<ObjectId> &objects)
{
    m_inspected = objects;
    show();
}

void Inspector::scheduleShow()
{
    if (!std::exchange(m_scheduled, true))
        QTimer::singleShot(interval, this, &Inspector::show);
}

void Inspector::show()
{
    m_scheduled = false;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    const QList<ObjectId> objects = m_inspected.isEmpty() ? m_workbench.selection().objects() : m_inspected;
    if (objects.isEmpty()) {
        layout->addWidget(textLabel(tr("Select something, and what is known about it will be here."), content));
    } else if (objects.size() > 1) {
        layout->addWidget(textLabel(tr("%Ln object(s) selected", nullptr, int(objects.size())), content));
    } else {
        const ObjectId object = objects.constFirst();
        auto *heading = new QHBoxLayout;
        auto *picture = new QLabel(content);
        picture->setPixmap(icon(iconNameOf(object.kind)).pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
        auto *name = new FactText(m_workbench.nameOf(object), content);
        QFont bold = name->font();
        bold.setBold(true);
        name->setFont(bold);
        heading->addWidget(picture);
        heading->addWidget(name, 1);
        layout->addLayout(heading);
        const QList<Fact> facts = factsOf(m_workbench, object);
        for (const auto &[label, value] : facts) {
            auto *title = textLabel(label, content);
            title->setForegroundRole(QPalette::PlaceholderText);
            layout->addWidget(title);
            layout->addWidget(new FactText(value, content));
            layout->addSpacing(fontMetrics().height() / 3);
        }
    }
    layout->addStretch();
    setWidget(content); // deletes the old one
}

} // namespace Penumbra::Console
