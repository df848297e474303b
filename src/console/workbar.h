// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/engine.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Penumbra::Console {

/// Says that something runs in the engine, what it does now, and cancels it. Hidden while nothing runs.
class WorkBar : public QWidget
{
    Q_OBJECT

public:
    explicit WorkBar(Engine &engine, QWidget *parent = nullptr);
    /// Cancels what runs.
    ~WorkBar() override;

    bool isBusy() const { return m_request != 0; }
    void begin(RequestId request, const QString &text);
    void setText(const QString &text);
    void end();
    void cancel();

private:
    Engine &m_engine;
    RequestId m_request = 0;
    QLabel *m_text;
    QPushButton *m_cancel;
};

} // namespace Penumbra::Console
