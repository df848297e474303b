// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <vector>

class QWidget;

namespace Penumbra::Console {

class Page;
class Workbench;

/// Makes a page; its parent owns it.
using PageMaker = std::function<Page *(Workbench &workbench, QWidget *parent)>;

/// Every page, in the order of the tabs. A page exists only when what is behind it works.
std::vector<PageMaker> allPages();

} // namespace Penumbra::Console
