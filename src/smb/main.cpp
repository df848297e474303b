// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// penumbra-smb: one SMB connection in a process of its own. Not for people: the engine starts it, talks to it over
// standard input and output (smb/protocol.h), and kills it when it overruns a deadline.

#include "core/failure.h"
#include "core/secret.h"
#include "smb/helperloop.h"
#include "smb/libsmbsession.h"
#include "smb/wirewatch.h"

#include <algorithm>
#include <csignal>
#include <cstdio>

#include <dlfcn.h>
#include <sys/resource.h>
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

namespace {

/// A hostile server or disk file then costs a helper, not the computer. Far more than a helper needs: what it holds is in pieces, and the
/// copy rings, stacks and arenas of its threads are mapped, mostly, and not used.
void limitMemory()
{
#ifndef PENUMBRA_SANITIZE // whose shadow memory takes terabytes of addresses
    constexpr rlim_t most = rlim_t(2) << 30; // bytes
    rlimit limit {};
    if (getrlimit(RLIMIT_AS, &limit) == 0) {
        limit.rlim_max = std::min(limit.rlim_max, most); // RLIM_INFINITY is the largest
        limit.rlim_cur = std::min(limit.rlim_cur, limit.rlim_max);
        setrlimit(RLIMIT_AS, &limit);
    }
#endif
}

} // namespace

int main()
{
    using namespace Penumbra;
    limitMemory();
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
