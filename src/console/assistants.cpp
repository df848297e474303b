// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/assistants.h"

#include "console/connectassistant.h"
#include "console/referenceserver.h"
#include "console/restoreassistant.h"
#include "console/shadowassistant.h"
#include "console/workbench.h"

namespace Penumbra::Console {

std::vector<AssistantEntry> allAssistants(Workbench &workbench)
{
    return {ConnectAssistant::entry(), ShadowAssistant::entry(workbench), restoreAssistantEntry(workbench),
            ReferenceServerWindow::entry()};
}

} // namespace Penumbra::Console
