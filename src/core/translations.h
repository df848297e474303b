// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLocale;

namespace Penumbra {

/// Lets the application speak the language of that locale, as far as there is a translation; English, with its plurals, otherwise.
/// A later call takes the place of an earlier one. Needs the QCoreApplication, and comes before anything is shown.
void loadTranslations(const QLocale &locale);

} // namespace Penumbra
