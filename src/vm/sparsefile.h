// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/randomaccessfile.h"

namespace Penumbra::Vm {

/// Throws the Error that errno stands for: NotFound, AlreadyExists, AccessDenied, DiskFull or SystemError.
[[noreturn]] void failWithErrno(const char *action, const QString &path, int error);

/// A file read and written by offset. Functions throw as failWithErrno() does.
class SparseFile : public WritableFile
{
public:
    enum class Mode { Create, ReadOnly, ReadWrite };
    /// Create: a new file of mode 0644, whatever the umask, that the destructor removes again unless it was kept.
    SparseFile(const QString &path, Mode mode);
    ~SparseFile() override;
    SparseFile(SparseFile &&other) noexcept;
    SparseFile &operator=(SparseFile &&) = delete;

    const QString &path() const { return m_path; }
    QString name() const override { return m_path; }
    quint64 size() const override;
    void resize(quint64 size) override;
    void write(quint64 offset, QByteArrayView data) override;
    /// Leaves out the pages of 4096 bytes that are zero, for a place where nothing has been written yet.
    void writeSparse(quint64 offset, QByteArrayView data);
    QByteArray read(quint64 offset, qsizetype length) const override;
    void flush() override;
    /// Closes a created file, which stays.
    void keep();

private:
    QString m_path;
    int m_descriptor = -1;
    bool m_remove = false;
};

} // namespace Penumbra::Vm
