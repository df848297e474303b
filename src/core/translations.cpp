// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

/// Outside of any namespace, as the macro wants it.
static void initializeResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace Penumbra {

namespace {

const auto ours = QStringLiteral("penumbra-translator");

/// Qt's Japanese name of this key is misspelt ("Backspae"); it is translated here, too.
[[maybe_unused]] constexpr const char *backspace = QT_TRANSLATE_NOOP("QShortcut", "Backspace");

/// Null when there is no such file.
QTranslator *loaded(const QLocale &locale, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(ours);
    if (translator->load(locale, file, QStringLiteral("_"), folder))
        return translator;
    delete translator;
    return nullptr;
}

} // namespace

void loadTranslations(const QLocale &locale)
{
    initializeResources();
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(ours)); // their destructors take them out
    const QString own = QStringLiteral("penumbra");
    const QString folder = QStringLiteral(":/translations");
    QTranslator *translator = loaded(locale, own, folder);
    if (!translator)
        translator = loaded(QLocale(QLocale::English), own, folder);
    else if (QTranslator *dialogs =
                 loaded(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(dialogs); // their buttons
    QCoreApplication::installTranslator(translator); // the last one is asked first
}

} // namespace Penumbra
