// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/mainwindow.h"
#include "support/privatelab.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Penumbra::Test {

constexpr int patience = 60'000; ///< ms; a machine under load

/// Throws std::runtime_error unless the condition holds.
void demand(bool condition, const char *what);
/// Lets a screen come to rest: what is drawn stays the same for a moment.
void settle(QWidget &screen);

/// The console's window on a configuration of its own.
class ConsoleScene
{
public:
    /// Nothing is known yet: the window shows its first start.
    ConsoleScene();
    ~ConsoleScene();

    /// Opens a reference server and looks at all its shares. Throws std::runtime_error when that does not come to an end.
    void open(const PrivateLab &lab);

    Console::Workbench &workbench() { return *m_workbench; }
    Console::MainWindow &window() { return *m_window; }
    /// A share of the inventory; throws std::runtime_error.
    Console::ObjectId share(const QString &name) const;

    using Visit = std::function<void(const QString &name, QWidget &screen)>;
    /// Brings up each page in turn; the start page while nothing is known.
    void visitPages(const Visit &visit);
    void visitDialogs(const Visit &visit);
    /// Every step of every assistant that the selection allows, up to the one that starts something.
    void visitAssistants(const Visit &visit);
    /// All of them.
    void visitScreens(const Visit &visit);

private:
    QTemporaryDir m_home;
    std::unique_ptr<Console::Workbench> m_workbench;
    std::unique_ptr<Console::MainWindow> m_window;
};

/// The description of the default reference server, as `penumbra-lab example` prints it.
QByteArray exampleLab();

} // namespace Penumbra::Test
