// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "validate/finding.h"

#include <QDialog>

#include <memory>

namespace Ui {
class AcceptDialog;
}

namespace Penumbra::Console {

/// Asks why findings may stay as they are.
class AcceptDialog : public QDialog
{
    Q_OBJECT

public:
    /// findings: at least one.
    explicit AcceptDialog(const QList<Validate::Finding> &findings, QWidget *parent = nullptr);
    ~AcceptDialog() override;

    /// Without spaces at its ends; never empty once the dialog is accepted.
    QString reason() const;

private:
    std::unique_ptr<Ui::AcceptDialog> m_ui;
};

} // namespace Penumbra::Console
