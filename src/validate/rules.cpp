// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/rules.h"

#include <algorithm>

namespace Penumbra::Validate {

Rules allRules()
{
    Rules rules;
    rules.push_back(makeShadowServiceRule());
    rules.push_back(makeShareSupportRule());
    rules.push_back(makeMountedVolumeRule());
    rules.push_back(makeVolumeRootRule());
    rules.push_back(makeAvailabilityRule());
    rules.push_back(makeFileKindRule());
    rules.push_back(makeDepthRule());
    rules.push_back(makeRootContentRule());
    rules.push_back(makeRestoreRemainderRule());
    rules.push_back(makeScanGapRule());
    rules.push_back(makeOneShareRule());
    rules.push_back(makeDiskChainRule());
    rules.push_back(makeDiskReadableRule());
    rules.push_back(makeConfigurationRule());
    rules.push_back(makeParentPathRule());
    rules.push_back(makeDiskLogRule());
    rules.push_back(makeSharedDiskRule());
    return rules;
}

QList<Finding> findingsOf(const Subject &subject, const Rules &rules)
{
    QList<Finding> findings;
    for (const auto &rule : rules)
        rule->check(subject, [&findings](Finding finding) { findings.append(std::move(finding)); });
    std::sort(findings.begin(), findings.end(), comesBefore);
    return findings;
}

} // namespace Penumbra::Validate
