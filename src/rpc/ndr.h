// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>

namespace Penumbra::Rpc {

/// Transfer syntaxes: NDR ([C706] chapter 14) and NDR64 ([MS-RPCE] 2.2.5).
enum class NdrSyntax : quint8 { Ndr32, Ndr64 };

/// Writes and reads share one vocabulary, so that a message is described once, as a template over
/// the coder:
///
///     struct In { QUuid setId; QString share; template<typename C> void code(C &c) { c.guid(setId); c.string(share); } };
///
/// Sizes are bytes; all integers little-endian, each aligned to its own size. NdrDecoder throws
/// Error(ProtocolError) for anything that does not fit in what is there; NdrEncoder throws Error(InvalidInput) for
/// what has no encoding (a string too long, with a NUL or half of a surrogate pair; a size above 32 bits in NDR).
class NdrEncoder
{
public:
    static constexpr bool isDecoder = false;
    explicit NdrEncoder(NdrSyntax syntax);

    void u8(quint8 value);
    void u16(quint16 value);
    void u32(quint32 value);
    void u64(quint64 value);
    void i64(qint64 value) { u64(quint64(value)); }
    void boolean(bool value) { u32(value ? 1 : 0); } ///< BOOL: 32 bits
    void guid(const QUuid &value);
    /// A conformant varying string of UTF-16 with its NUL: the target of a [string] pointer, here and now.
    void string(const QString &value);
    /// A size or count of an array: 32 bits in NDR, 64 in NDR64.
    void size3264(quint64 value);
    /// A unique pointer's referent (0: null); what it points at is written later by the caller.
    bool pointer(bool present);
    void align(qsizetype boundary);
    /// Aligns for a union or structure that holds a pointer: 4 in NDR, 8 in NDR64.
    void alignPointer() { align(m_syntax == NdrSyntax::Ndr64 ? 8 : 4); }
    /// A unique pointer to a string, referent and target together (a top-level [string] LPWSTR *).
    void uniqueString(const std::optional<QString> &value);

    NdrSyntax syntax() const { return m_syntax; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    NdrSyntax m_syntax;
    QByteArray m_bytes;
    quint32 m_nextReferent = 0x00020000;
};

class NdrDecoder
{
public:
    static constexpr bool isDecoder = true;
    NdrDecoder(QByteArray bytes, NdrSyntax syntax);

    void u8(quint8 &value);
    void u16(quint16 &value);
    void u32(quint32 &value);
    void u64(quint64 &value);
    void i64(qint64 &value);
    void boolean(bool &value);
    void guid(QUuid &value);
    /// At most maxStringLength characters with the NUL; offset must be 0, the last character NUL and the
    /// only one, lone surrogates refused.
    void string(QString &value);
    void size3264(quint64 &value);
    bool pointer(bool present = false);
    void align(qsizetype boundary);
    void alignPointer() { align(m_syntax == NdrSyntax::Ndr64 ? 8 : 4); }
    void uniqueString(std::optional<QString> &value);

    NdrSyntax syntax() const { return m_syntax; }
    qsizetype remaining() const;

    static constexpr qsizetype maxStringLength = 32767;

private:
    /// The next size bytes, stepped over.
    const char *take(qsizetype size);

    NdrSyntax m_syntax;
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

} // namespace Penumbra::Rpc
