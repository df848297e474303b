// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for every screen of the console: names for those who do not see it, the keyboard, and texts that are longer than ours.

#include "consolescene.h"

#include "console/outlinestyle.h"
#include "console/quickfind.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QTabBar>
#include <QTextBrowser>
#include <QToolBar>
#include <QTranslator>
#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Console;
using namespace Penumbra::Test;

namespace {

/// Makes every text a third longer, with accents, so that what is cut off or not translatable shows.
class LongerTexts : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString longer = text + QString(qMax<qsizetype>(1, text.size() * 3 / 10), QChar(u'é'));
        for (qsizetype i = text.size() + 8; i < longer.size(); i += 8)
            longer[i] = u' '; // words, as in any language
        return longer;
    }
};

bool isInteractive(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (view && view->selectionMode() == QAbstractItemView::NoSelection && view->focusPolicy() == Qt::NoFocus)
        return false; // only shows: an assistant's steps
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QTextBrowser *>(widget) || qobject_cast<const QTabBar *>(widget);
}

/// Whether Qt made it as a part of another widget, which speaks for it.
bool isPart(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent)
        || widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QTableCornerButton")
        || widget->inherits("QHeaderView") || widget->inherits("QDockWidgetTitleButton")
        || widget->inherits("QToolBarExtension") || (parent && parent->inherits("QComboBoxPrivateContainer"));
}

QList<QWidget *> interactiveIn(QWidget &screen)
{
    QList<QWidget *> found;
    const QList<QWidget *> all = screen.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->window() == screen.window() && widget->isVisibleTo(&screen) && isInteractive(widget)
            && !isPart(widget))
            found.append(widget);
    }
    return found;
}

QString described(const QString &screen, const QWidget *widget)
{
    QString path;
    for (const QWidget *each = widget; each && !each->isWindow(); each = each->parentWidget())
        path.prepend(
            QStringLiteral("/%1[%2]").arg(QString::fromLatin1(each->metaObject()->className()), each->objectName()));
    return screen + path;
}

/// What a widget says of itself to a screen reader.
QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// The widgets that Tab reaches from where the focus is, once around.
QSet<const QWidget *> reachedByTab(QWidget &screen)
{
    constexpr int mostSteps = 500;
    QSet<const QWidget *> reached;
    const QWidget *before = nullptr;
    if (!QApplication::focusWidget())
        QTest::keyClick(screen.window(), Qt::Key_Tab);
    for (int i = 0; i < mostSteps; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || (focus != before && reached.contains(focus))) // one may have several stops: the links of a text
            break;
        for (const QWidget *each = focus; each; each = each->focusProxy())
            reached.insert(each);
        before = focus;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return reached;
}

/// Whether a widget need not be reached itself: an action does the same, or a key.
bool needsNoTab(const QWidget *widget)
{
    if (!widget->isEnabled() || qobject_cast<const QToolBar *>(widget->parentWidget()))
        return true; // every action of the toolbar is in a menu
    // The buttons of a group of choices: the arrow keys go among them.
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->autoExclusive() && button->isCheckable() && !button->isChecked();
}

/// How a widget cuts off its text; empty: it does not.
QString cutOff(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || label->textFormat() == Qt::RichText)
            return {};
        const int height =
            label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool tooNarrow = !label->wordWrap() && label->sizeHint().width() > label->width() + 1;
        return tooNarrow || height > label->height() + 1 ? label->text() : QString();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1)
        return button->text();
    return {};
}

} // namespace

class TestSweeps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyScreen_data();
    void everyScreen();
    void everyActionIsFoundAndHasAKey();
    void longerTextsAreNotCutOff();

private:
    std::unique_ptr<PrivateLab> m_lab;
};

void TestSweeps::initTestCase()
{
    QApplication::setStyle(new OutlineStyle); // as in the product where there is no desktop
    m_lab = std::make_unique<PrivateLab>(exampleLab());
    m_lab->start();
}

void TestSweeps::everyScreen_data()
{
    QTest::addColumn<bool>("withObjects");
    QTest::newRow("first start") << false;
    QTest::newRow("with a reference server") << true;
}

void TestSweeps::everyScreen()
{
    QFETCH(const bool, withObjects);
    ConsoleScene scene;
    if (withObjects) {
        scene.open(*m_lab);
        scene.workbench().selection().set({scene.share(QStringLiteral("share1"))});
    }
    const QSize smallest(960, 540); // logical pixels: 1920x1080 at 200 %
    QStringList nameless;
    QStringList tooLarge;
    QStringList unreached;
    scene.visitScreens([&](const QString &name, QWidget &screen) {
        const QSize least = screen.window()->minimumSizeHint().expandedTo(screen.window()->minimumSize());
        if (least.expandedTo(smallest) != smallest)
            tooLarge.append(QStringLiteral("%1: %2x%3").arg(name).arg(least.width()).arg(least.height()));
        const QList<QWidget *> widgets = interactiveIn(screen);
        for (QWidget *widget : widgets) {
            if (nameOf(widget).isEmpty())
                nameless.append(described(name, widget));
        }
        if (name == QLatin1String("find"))
            return; // goes away with the focus; the arrow keys go through its list
        const QSet<const QWidget *> reached = reachedByTab(screen);
        for (const QWidget *widget : widgets) {
            if (!needsNoTab(widget) && !reached.contains(widget))
                unreached.append(described(name, widget));
        }
    });
    QVERIFY2(nameless.isEmpty(), qPrintable(QStringLiteral("without a name:\n") + nameless.join(u'\n')));
    QVERIFY2(tooLarge.isEmpty(), qPrintable(QStringLiteral("larger than a small screen:\n") + tooLarge.join(u'\n')));
    QVERIFY2(unreached.isEmpty(), qPrintable(QStringLiteral("not reached by Tab:\n") + unreached.join(u'\n')));
}

void TestSweeps::everyActionIsFoundAndHasAKey()
{
    ConsoleScene scene;
    scene.open(*m_lab);
    const QList<QAction *> actions = scene.workbench().actions().all();
    QVERIFY(!actions.isEmpty());
    for (const QAction *action : actions) {
        QVERIFY2(action->text().contains(u'&') || !action->shortcut().isEmpty(), qPrintable(action->text()));
        const QList<QuickFind::Hit> hits =
            QuickFind::find(scene.workbench(), QString(action->text()).remove(u'&').remove(QStringLiteral("...")));
        QVERIFY2(std::any_of(hits.cbegin(), hits.cend(), [&](const auto &hit) { return hit.action == action; }),
                 qPrintable(action->text()));
    }
}

void TestSweeps::longerTextsAreNotCutOff()
{
    LongerTexts texts;
    QCoreApplication::installTranslator(&texts);
    QStringList cut;
    {
        ConsoleScene scene;
        scene.open(*m_lab);
        scene.workbench().selection().set({scene.share(QStringLiteral("share1"))});
        scene.visitScreens([&](const QString &name, QWidget &screen) {
            const QList<QWidget *> widgets = screen.findChildren<QWidget *>();
            for (const QWidget *widget : widgets) {
                const QString text =
                    widget->isVisibleTo(&screen) && widget->window() == screen.window() ? cutOff(widget) : QString();
                if (!text.isEmpty())
                    cut.append(described(name, widget) + QStringLiteral(": ") + text);
            }
        });
    }
    QCoreApplication::removeTranslator(&texts);
    QVERIFY2(cut.isEmpty(), qPrintable(QStringLiteral("cut off:\n") + cut.join(u'\n')));
}

QTEST_MAIN(TestSweeps)
#include "tst_sweeps.moc"
