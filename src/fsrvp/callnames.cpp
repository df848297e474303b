// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fsrvp/callnames.h"

#include "fsrvp/calls.h"

namespace Penumbra::Fsrvp {

namespace {

template<typename... Calls>
QStringList namesOf(std::tuple<Calls...> *)
{
    return {QString::fromLatin1(Calls::name)...};
}

} // namespace

QStringList callNames()
{
    return namesOf(static_cast<AllCalls *>(nullptr));
}

} // namespace Penumbra::Fsrvp
