// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/passwordfield.h"

#include <QLineEdit>

namespace Penumbra::Console {

Secret takePassword(QLineEdit *field)
{
    QString text = field->text();
    field->clear(); // the field lets go of it, so that what follows is in place
    QByteArray bytes = text.toUtf8();
    text.fill(QChar(0));
    return Secret::take(bytes);
}

} // namespace Penumbra::Console
