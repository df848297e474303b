// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/pages.h"

#include "console/jobspage.h"
#include "console/logpage.h"
#include "console/machinespage.h"
#include "console/namespacepage.h"
#include "console/overviewpage.h"
#include "console/shadowcopiespage.h"
#include "console/validationpage.h"

namespace Penumbra::Console {

namespace {

template<typename Made>
PageMaker maker()
{
    return [](Workbench &workbench, QWidget *parent) -> Page * { return new Made(workbench, parent); };
}

} // namespace

std::vector<PageMaker> allPages()
{
    return {
        maker<OverviewPage>(),   maker<NamespacePage>(), maker<MachinesPage>(), maker<ShadowCopiesPage>(),
        maker<ValidationPage>(), maker<JobsPage>(),      maker<LogPage>(),
    };
}

} // namespace Penumbra::Console
