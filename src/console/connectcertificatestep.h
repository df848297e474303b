// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/connectassistant.h"

#include <memory>

namespace Ui {
class ConnectCertificate;
}

namespace Penumbra::Console {

/// Shows a certificate that nothing vouches for, and has the operator accept exactly that one.
class ConnectCertificateStep : public AssistantStep
{
    Q_OBJECT

public:
    explicit ConnectCertificateStep(ConnectDraft &draft, QWidget *parent = nullptr);
    ~ConnectCertificateStep() override;

    bool isNeeded() const override;
    bool isComplete() const override;
    void enter(bool forward) override;
    bool leave() override;

private:
    ConnectDraft &m_draft;
    std::unique_ptr<Ui::ConnectCertificate> m_ui;
    QByteArray m_shown; ///< fingerprint
};

} // namespace Penumbra::Console
