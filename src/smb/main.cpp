// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// penumbra-smb: one SMB connection in a process of its own. Not for people: the engine starts it, talks to it over
// standard input and output (smb/protocol.h), and kills it when it overruns a deadline.

#include "core/failure.h"
#include "core/secret.h"
#include "smb/helperloop.h"
#include "smb/libsmbsession.h"
#include "smb/wirewatch.h"

#include <csignal>
#include <cstdio>

#include <dlfcn.h>
#include <sys/socket.h>
#include <unistd.h>

// The program's own definitions come before the C library's: what libsmbclient sends passes by here.
extern "C" ssize_t writev(int fd, const iovec *parts, int count)
{
    static const auto real = reinterpret_cast<ssize_t (*)(int, const iovec *, int)>(dlsym(RTLD_NEXT, "writev"));
    Penumbra::Smb::WireWatch::outgoing(parts, count);
    return real(fd, parts, count);
}

extern "C" ssize_t sendmsg(int fd, const msghdr *message, int flags)
{
    static const auto real = reinterpret_cast<ssize_t (*)(int, const msghdr *, int)>(dlsym(RTLD_NEXT, "sendmsg"));
    Penumbra::Smb::WireWatch::outgoing(message->msg_iov, int(message->msg_iovlen));
    return real(fd, message, flags);
}

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
