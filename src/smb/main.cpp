// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// penumbra-smb: one SMB connection in a process of its own. Not for people: the engine starts it, talks to it over
// standard input and output (smb/protocol.h), and kills it when it overruns a deadline.

#include "core/failure.h"
#include "core/secret.h"
#include "smb/helperloop.h"
#include "smb/libsmbsession.h"

#include <csignal>
#include <cstdio>

#include <unistd.h>

int main()
{
    using namespace Penumbra;
    std::signal(SIGPIPE, SIG_IGN);
    // Whatever a library prints must not end up between the frames.
    const int output = dup(STDOUT_FILENO);
    dup2(STDERR_FILENO, STDOUT_FILENO);
    try {
        Smb::LibsmbSession::initialise();
        protectProcessMemory();
        Smb::HelperLoop(STDIN_FILENO, output).run();
    } catch (const std::exception &error) {
        std::fprintf(stderr, "penumbra-smb: %s\n", error.what());
        return 1;
    }
    return 0;
}
