// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/helpwindow.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextTable>

namespace Penumbra::Console {

namespace {

constexpr QSize usualSize {900, 520};
constexpr qreal cellPadding = 4;

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize);
    const QList<std::pair<QString, QString>> documents {
        {tr("The console"), QStringLiteral("CONSOLE.md")},
        {tr("The command line"), QStringLiteral("OPERATIONS.md")},
        {tr("Validation"), QStringLiteral("VALIDATION.md")},
        {tr("Security"), QStringLiteral("SECURITY.md")},
        {tr("Reference server"), QStringLiteral("REFERENCE-SERVER.md")},
    };
    for (const auto &[title, file] : documents) {
        auto *item = new QListWidgetItem(title, m_list);
        item->setData(Qt::UserRole, QStringLiteral(":/docs/") + file);
    }
    m_list->setAccessibleName(tr("Documents"));
    m_text->setAccessibleName(tr("Text of the document"));
    m_text->setOpenLinks(false);
    auto *find = new QLineEdit(this);
    find->setPlaceholderText(tr("Find in this document"));
    find->setAccessibleName(tr("Find in this document"));
    find->setClearButtonEnabled(true);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->addWidget(find);
    column->addWidget(m_text, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::open);
    connect(find, &QLineEdit::returnPressed, this, [this, find] {
        if (!m_text->find(find->text())) {
            m_text->moveCursor(QTextCursor::Start);
            m_text->find(find->text());
        }
    });
    m_list->setCurrentRow(0);
}

void HelpWindow::open(int row)
{
    QFile file(m_list->item(row)->data(Qt::UserRole).toString());
    if (!file.open(QIODevice::ReadOnly))
        return;
    QString text = QString::fromUtf8(file.readAll());
    const qsizetype begin = text.indexOf(QLatin1String("# ")); // after the licence
    m_text->setMarkdown(begin > 0 ? text.mid(begin) : text);
    const QList<QTextFrame *> frames = m_text->document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(cellPadding);
            format.setBorderCollapse(true);
            table->setFormat(format);
        }
    }
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace Penumbra::Console
