// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/filecontent.h"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <optional>

#include <linux/fs.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace Penumbra::Lab {

namespace {

/// Bytes between two looks at whether it is cancelled, and bytes that are read and written at once.
constexpr size_t mostAtOnce = 8 * 1024 * 1024;
constexpr size_t bufferSize = 256 * 1024;
/// Up to this many bytes, reading and writing is faster than setting up a copy in the kernel.
constexpr off_t smallFile = 64 * 1024;
constexpr int blockSize = 512; ///< of st_blocks

/// Errors after which another way may work; the others are the disk's or the memory's own.
bool isWorthAnotherWay(int error)
{
    return error != EIO && error != ENOMEM && error != ENOSPC && error != EDQUOT && error != EFBIG;
}

int writeAll(int target, const char *bytes, size_t size, off_t at)
{
    while (size > 0) {
        const ssize_t written = pwrite(target, bytes, size, at);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return written < 0 ? errno : ENOSPC;
        bytes += written;
        size -= size_t(written);
        at += written;
    }
    return 0;
}

int copyByBuffer(int source, int target, off_t at, off_t end, const std::atomic_bool &cancelled)
{
    static thread_local const auto buffer = std::make_unique<char[]>(bufferSize);
    while (at < end) {
        if (cancelled)
            return ECANCELED;
        const ssize_t size = pread(source, buffer.get(), std::min(bufferSize, size_t(end - at)), at);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return size < 0 ? errno : contentShrank;
        if (const int error = writeAll(target, buffer.get(), size_t(size), at))
            return error;
        at += size;
    }
    return 0;
}

int copyRange(int source, int target, off_t at, off_t end, const std::atomic_bool &cancelled)
{
    while (end - at > smallFile) {
        if (cancelled)
            return ECANCELED;
        off_t from = at;
        off_t to = at;
        const ssize_t size = copy_file_range(source, &from, target, &to, std::min(mostAtOnce, size_t(end - at)), 0);
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0 && !isWorthAnotherWay(errno))
            return errno;
        if (size <= 0) // also at the end of a file: reading tells for certain
            break;
        at += size;
    }
    return copyByBuffer(source, target, at, end, cancelled);
}

/// Nothing when the file system cannot tell where data are.
std::optional<int> copyAllocated(int source, off_t size, int target, const std::atomic_bool &cancelled)
{
    if (ftruncate(target, size) != 0)
        return errno;
    off_t at = 0;
    while (at < size) {
        const off_t data = lseek(source, at, SEEK_DATA);
        if (data < 0 && errno == ENXIO)
            return 0; // nothing but a hole is left
        if (data < 0)
            return std::nullopt;
        const off_t hole = lseek(source, data, SEEK_HOLE);
        if (hole < 0)
            return std::nullopt;
        at = std::min(hole, size);
        if (const int error = copyRange(source, target, data, at, cancelled))
            return error;
    }
    return 0;
}

} // namespace

int copyContent(int source, const struct stat &about, int target, const std::atomic_bool &cancelled)
{
    if (about.st_size == 0)
        return 0;
    if (ioctl(target, FICLONE, source) == 0)
        return 0;
    if (!isWorthAnotherWay(errno))
        return errno;
    if (off_t(about.st_blocks) * blockSize < about.st_size) {
        if (const auto result = copyAllocated(source, about.st_size, target, cancelled))
            return *result;
    }
    return copyRange(source, target, 0, about.st_size, cancelled);
}

} // namespace Penumbra::Lab
