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

bool load(const QLocale &locale, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(ours);
    if (translator->load(locale, file, QStringLiteral("_"), folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

void loadTranslations(const QLocale &locale)
{
    initializeResources();
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(ours)); // their destructors take them out
    const QString own = QStringLiteral("penumbra");
    const QString folder = QStringLiteral(":/translations");
    if (load(locale, own, folder))
        load(locale, QStringLiteral("qtbase"),
             QLibraryInfo::path(QLibraryInfo::TranslationsPath)); // buttons of dialogs
    else
        load(QLocale(QLocale::English), own, folder);
}

} // namespace Penumbra
