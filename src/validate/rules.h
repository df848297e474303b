// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "validate/rule.h"

/// The rules, each in a file of its own. docs/VALIDATION.md explains them.
namespace Penumbra::Validate {

// What the server says about share, SVM and volume
std::unique_ptr<Rule> makeShadowServiceRule(); ///< shadowservicerule.cpp
std::unique_ptr<Rule> makeShareSupportRule(); ///< sharesupportrule.cpp
std::unique_ptr<Rule> makeMountedVolumeRule(); ///< mountedvolumerule.cpp
std::unique_ptr<Rule> makeVolumeRootRule(); ///< volumerootrule.cpp
std::unique_ptr<Rule> makeAvailabilityRule(); ///< availabilityrule.cpp
// What lies in the share
std::unique_ptr<Rule> makeFileKindRule(); ///< filekindrule.cpp
std::unique_ptr<Rule> makeDepthRule(); ///< depthrule.cpp
std::unique_ptr<Rule> makeRootContentRule(); ///< rootcontentrule.cpp
std::unique_ptr<Rule> makeRestoreRemainderRule(); ///< restoreremainderrule.cpp
std::unique_ptr<Rule> makeScanGapRule(); ///< scangaprule.cpp
// Machines and their files
std::unique_ptr<Rule> makeOneShareRule(); ///< onesharerule.cpp
std::unique_ptr<Rule> makeDiskChainRule(); ///< diskchainrule.cpp
std::unique_ptr<Rule> makeDiskReadableRule(); ///< diskreadablerule.cpp
std::unique_ptr<Rule> makeConfigurationRule(); ///< configurationrule.cpp
std::unique_ptr<Rule> makeParentPathRule(); ///< parentpathrule.cpp
std::unique_ptr<Rule> makeDiskLogRule(); ///< disklogrule.cpp
std::unique_ptr<Rule> makeSharedDiskRule(); ///< shareddiskrule.cpp

} // namespace Penumbra::Validate
