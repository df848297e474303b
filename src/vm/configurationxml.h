// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/configurationtree.h"

#include <QByteArray>

namespace Penumbra::Vm {

/// Whether a file that starts so may be XML in UTF-8 or UTF-16.
bool mayBeXml(const QByteArray &start);

/// Reads a configuration as Windows Server 2012 and 2012 R2 write it. file: what errors call it. Throws Error(InvalidInput) when it is
/// not well-formed, has a document type, or its outermost element is not "configuration".
ConfigurationTree readConfigurationXml(const QByteArray &bytes, const QString &file);

} // namespace Penumbra::Vm
