// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/copybrowser.h"

#include <QDialog>

namespace Penumbra::Console {

/// Chooses a folder of a share: the one that is open, or the selected one in it.
class FolderDialog : public QDialog
{
    Q_OBJECT

public:
    /// folder: a share, or a folder in it to begin with.
    FolderDialog(Workbench &workbench, const ObjectId &folder, QWidget *parent = nullptr);

    ObjectId chosen() const;

private:
    CopyBrowser *m_browser;
};

} // namespace Penumbra::Console
