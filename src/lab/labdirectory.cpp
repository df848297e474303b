// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labdirectory.h"

#include "core/failure.h"
#include "lab/runtimedirectory.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Penumbra::Lab {

namespace {

const QString format = QStringLiteral("penumbra-lab");
const QString lockName = QStringLiteral("lock");
const QString stateName = QStringLiteral("state.json");
const QString descriptionName = QStringLiteral("lab.json");
const QString passwordName = QStringLiteral("password");
constexpr qint64 largestState = 1024 * 1024; // bytes
constexpr qint64 largestDescription = 4 * 1024 * 1024 + 1; // bytes; one more than the parser takes
constexpr qint64 longestPassword = 256; // bytes

FailureKind kindOf(int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
    case EROFS:
        return FailureKind::AccessDenied;
    case ENOSPC:
    case EDQUOT:
        return FailureKind::DiskFull;
    case ENOENT:
        return FailureKind::NotFound;
    case ENOTDIR:
        return FailureKind::NotADirectory;
    default:
        return FailureKind::SystemError;
    }
}

[[noreturn]] void throwErrno(const QString &action, const QString &object, int error)
{
    const FailureKind kind = kindOf(error);
    throw Error(kind, action, object, QString::fromLocal8Bit(std::strerror(error)),
                kind == FailureKind::AccessDenied ? QStringLiteral("choose a folder that you may write to")
                                                  : QString());
}

QByteArray readFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(file.exists() ? FailureKind::AccessDenied : FailureKind::NotFound, QStringLiteral("read"), path,
                    file.errorString());
    if (file.size() > most)
        throw Error(FailureKind::InvalidInput, QStringLiteral("read"), path, {},
                    QStringLiteral("it is larger than a lab ever writes it"));
    return file.read(most);
}

/// All or nothing, and nobody else may read it.
void writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(FailureKind::SystemError, QStringLiteral("write"), path, file.errorString());
}

/// Whether another process, or another lock of this one, holds the lock of this open file.
bool isLocked(int file)
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return ::fcntl(file, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

int openLock(const QString &path, int flags)
{
    constexpr mode_t mode = 0600;
    return ::open(QFile::encodeName(path + QLatin1Char('/') + lockName).constData(),
                  O_RDWR | O_CLOEXEC | O_NOFOLLOW | flags, mode);
}

QJsonObject readStateFile(const QString &path)
{
    QFile file(path + QLatin1Char('/') + stateName);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestState)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

bool isLab(const QString &path)
{
    return readStateFile(path)[QLatin1String("format")] == format;
}

/// Makes the folder, or sees that it may become a lab's: it is ours, and a lab's or empty.
void prepareFolder(const QString &path)
{
    constexpr mode_t mode = 0700;
    const QString action = QStringLiteral("use folder");
    const QByteArray name = QFile::encodeName(path);
    if (!QDir().mkpath(QFileInfo(path).path()))
        throwErrno(QStringLiteral("make folder"), QFileInfo(path).path(), errno);
    if (::mkdir(name.constData(), mode) != 0 && errno != EEXIST)
        throwErrno(QStringLiteral("make folder"), path, errno);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0)
        throwErrno(action, path, errno);
    if (!S_ISDIR(status.st_mode))
        throw Error(FailureKind::NotADirectory, action, path);
    if (status.st_uid != ::geteuid())
        throw Error(FailureKind::AccessDenied, action, path, {},
                    QStringLiteral("it belongs to another user: choose a folder of your own"));
    if (isLab(path))
        return;
    for (const QString &entry :
         QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (entry != lockName)
            throw Error(FailureKind::AlreadyExists, action, path, {},
                        QStringLiteral("the folder is not empty and is not a lab: choose an empty folder"));
    }
    if (::chmod(name.constData(), mode) != 0)
        throwErrno(action, path, errno);
}

QByteArray makePassword()
{
    static constexpr char characters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    constexpr int length = 24;
    QByteArray password;
    for (int i = 0; i < length; ++i)
        password += characters[QRandomGenerator::system()->bounded(int(sizeof characters) - 1)];
    return password;
}

/// Whether a server could listen there now.
bool isPortFree(const QString &address, quint16 port)
{
    sockaddr_in name = {};
    name.sin_family = AF_INET;
    name.sin_port = htons(port);
    ::inet_pton(AF_INET, address.toLatin1().constData(), &name.sin_addr);
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    // Two sockets that reuse an address may both be bound, but only one may listen.
    const bool isFree =
        ::bind(socket, reinterpret_cast<const sockaddr *>(&name), sizeof name) == 0 && ::listen(socket, 1) == 0;
    ::close(socket);
    return isFree;
}

} // namespace

void removeTree(const QString &path)
{
    namespace fs = std::filesystem;
    const fs::path root(QFile::encodeName(path).toStdString());
    std::error_code error;
    fs::remove_all(root, error);
    if (!error)
        return;
    // Folders without rights to them stop an ordinary user.
    std::error_code ignored;
    if (fs::is_directory(fs::symlink_status(root, ignored))) {
        fs::permissions(root, fs::perms::owner_all, ignored);
        for (auto entry = fs::recursive_directory_iterator(root, ignored); entry != fs::recursive_directory_iterator();
             entry.increment(ignored)) {
            if (entry->is_directory(ignored) && !entry->is_symlink(ignored))
                fs::permissions(entry->path(), fs::perms::owner_all, ignored);
        }
    }
    fs::remove_all(root, error);
    if (error)
        throwErrno(QStringLiteral("remove"), path, error.value());
}

QString LabDirectory::defaultPath()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base =
        state.startsWith(QLatin1Char('/')) ? state : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/penumbra/lab");
}

/// A lab has one name, however its folder is reached.
LabDirectory::LabDirectory(const QString &path)
    : m_path(QFileInfo(path).canonicalFilePath())
{
    if (m_path.isEmpty())
        m_path = QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

LabDirectory::LabDirectory(LabDirectory &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_state(std::move(other.m_state))
    , m_lock(std::exchange(other.m_lock, -1))
    , m_isNew(other.m_isNew)
{
}

LabDirectory &LabDirectory::operator=(LabDirectory &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_state, other.m_state);
    std::swap(m_lock, other.m_lock);
    std::swap(m_isNew, other.m_isNew);
    return *this;
}

LabDirectory::~LabDirectory()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

LabDirectory LabDirectory::take(const QString &path, const QByteArray &description)
{
    prepareFolder(QDir::cleanPath(QDir::current().absoluteFilePath(path)));
    LabDirectory directory(path);
    directory.lock();
    prepareFolder(directory.m_path); // somebody may have had it before us
    directory.m_state = readStateFile(directory.m_path);
    directory.complete(description);
    removeRuntimeDirectories(directory.m_path);
    removeDeadRuntimeDirectories();
    directory.m_state[QLatin1String("runtimeDirectory")] = makeRuntimeDirectory(directory.m_path);
    directory.writeState();
    return directory;
}

LabDirectory LabDirectory::look(const QString &path)
{
    LabDirectory directory(path);
    directory.m_state = readStateFile(directory.m_path);
    if (directory.m_state[QLatin1String("format")] != format)
        throw Error(FailureKind::NotFound, QStringLiteral("find the lab in"), directory.m_path, {},
                    QStringLiteral("there is none: make one with `penumbra-lab start`, which takes the same folder"));
    directory.m_lock = openLock(directory.m_path, 0);
    return directory;
}

LabDirectory LabDirectory::takeEnded(const QString &path)
{
    LabDirectory directory = look(path);
    if (directory.m_lock >= 0)
        ::close(std::exchange(directory.m_lock, -1));
    directory.lock();
    directory.m_state = readStateFile(directory.m_path);
    return directory;
}

void LabDirectory::lock()
{
    constexpr int attempts = 100;
    for (int i = 0; i < attempts; ++i) {
        const int file = openLock(m_path, O_CREAT);
        if (file < 0)
            throwErrno(QStringLiteral("lock"), m_path, errno);
        struct flock wanted = {};
        wanted.l_type = F_WRLCK;
        wanted.l_whence = SEEK_SET;
        if (::fcntl(file, F_OFD_SETLK, &wanted) != 0) {
            const int error = errno;
            ::close(file);
            if (error != EAGAIN && error != EACCES)
                throwErrno(QStringLiteral("lock"), m_path, error);
            const qint64 holder = qint64(readStateFile(m_path)[QLatin1String("guardian")].toDouble());
            throw Error(FailureKind::ServerLocked, QStringLiteral("start the lab in"), m_path, {},
                        QStringLiteral("a lab runs there already (process %1): stop it with `penumbra-lab stop`, or "
                                       "choose another folder")
                            .arg(holder));
        }
        // A lab that ended without a trace may have removed the file that was just locked.
        struct stat mine = {};
        struct stat current = {};
        const QByteArray name = QFile::encodeName(m_path + QLatin1Char('/') + lockName);
        if (::fstat(file, &mine) == 0 && ::stat(name.constData(), &current) == 0 && mine.st_ino == current.st_ino) {
            m_lock = file;
            return;
        }
        ::close(file);
        prepareFolder(m_path);
    }
    throw Error(FailureKind::SystemError, QStringLiteral("lock"), m_path);
}

void LabDirectory::complete(const QByteArray &description)
{
    const QString file = m_path + QLatin1Char('/') + descriptionName;
    if (m_state.isEmpty()) {
        m_isNew = true;
        m_state = {{QStringLiteral("format"), format}, {QStringLiteral("version"), 1}};
        writeState(); // first: from now on the folder is known as a lab's
    }
    if (!QFile::exists(file))
        writeFile(file, description.isEmpty() ? defaultDescription() : description);
    else if (!description.isEmpty()
             && QJsonDocument::fromJson(description) != QJsonDocument::fromJson(readFile(file, largestDescription)))
        throw Error(FailureKind::InvalidInput, QStringLiteral("start the lab in"), m_path, {},
                    QStringLiteral("the lab there was made from another lab file: start it without --file, or choose "
                                   "another folder"));
    if (!QFile::exists(passwordFile())) {
        QByteArray password = makePassword();
        writeFile(passwordFile(), password + '\n');
        wipe(password);
    }
    constexpr mode_t mode = 0700;
    if (::mkdir(QFile::encodeName(dataDirectory()).constData(), mode) != 0 && errno != EEXIST)
        throwErrno(QStringLiteral("make folder"), dataDirectory(), errno);
}

void LabDirectory::writeState() const
{
    writeFile(m_path + QLatin1Char('/') + stateName, QJsonDocument(m_state).toJson());
}

QString LabDirectory::runtimeDirectory() const
{
    return m_state[QLatin1String("runtimeDirectory")].toString();
}

bool LabDirectory::isRunning(std::chrono::milliseconds patience) const
{
    constexpr unsigned long pause = 5; // milliseconds
    const qint64 end = QDateTime::currentMSecsSinceEpoch() + patience.count();
    while (m_lock >= 0 && isLocked(m_lock)) {
        if (QDateTime::currentMSecsSinceEpoch() >= end)
            return true;
        QThread::msleep(pause);
    }
    return false;
}

qint64 LabDirectory::guardian() const
{
    return qint64(m_state[QLatin1String("guardian")].toDouble());
}

void LabDirectory::setGuardian(qint64 process)
{
    m_state[QLatin1String("guardian")] = process;
    writeState();
}

bool LabDirectory::keep() const
{
    return m_state[QLatin1String("keep")].toBool();
}

void LabDirectory::setKeep(bool keep)
{
    m_state[QLatin1String("keep")] = keep;
    writeState();
}

quint16 LabDirectory::choosePort(const QString &key, const QString &address)
{
    // Below what Linux gives to outgoing connections.
    constexpr int least = 20'000;
    constexpr int most = 32'000;
    constexpr int attempts = 1000;
    QJsonObject ports = m_state[QLatin1String("ports")].toObject();
    int port = ports[key].toInt();
    for (int i = 0; i < attempts && port == 0; ++i) {
        const int candidate = QRandomGenerator::global()->bounded(least, most);
        if (isPortFree(address, quint16(candidate)))
            port = candidate;
    }
    if (port <= 0 || port > 0xFFFF)
        throw Error(FailureKind::SystemError, QStringLiteral("find a free port on"), address);
    ports[key] = port;
    m_state[QLatin1String("ports")] = ports;
    return quint16(port);
}

Description LabDirectory::description()
{
    Description description =
        parseDescription(readFile(m_path + QLatin1Char('/') + descriptionName, largestDescription));
    const auto settle = [&](quint16 &port, const QString &key, const QString &address) {
        if (port == 0)
            port = choosePort(key, address);
        if (!isPortFree(address, port))
            throw Error(FailureKind::SystemError, QStringLiteral("listen on"),
                        QStringLiteral("%1:%2").arg(address).arg(port), QStringLiteral("EADDRINUSE"),
                        QStringLiteral("another program has this port: end it, for example another lab with the "
                                       "addresses of this one"));
    };
    settle(description.managementPort, QStringLiteral("management"), description.managementAddress);
    for (SvmDescription &svm : description.svms)
        settle(svm.port, QStringLiteral("svm/") + svm.name, svm.address);
    writeState();
    return description;
}

Secret LabDirectory::password() const
{
    QByteArray bytes = readFile(passwordFile(), longestPassword);
    while (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.isEmpty())
        throw Error(FailureKind::InvalidInput, QStringLiteral("read"), passwordFile(), {},
                    QStringLiteral("there is no password in it"));
    return Secret::take(bytes);
}

void LabDirectory::removeData()
{
    for (const QFileInfo &entry :
         QDir(dataDirectory()).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        removeTree(entry.filePath());
}

void LabDirectory::removeRuntimeDirectory()
{
    removeRuntimeDirectories(m_path);
    m_state.remove(QLatin1String("runtimeDirectory"));
    m_state.remove(QLatin1String("guardian"));
    writeState();
}

void LabDirectory::removeAll()
{
    removeRuntimeDirectory();
    removeTree(dataDirectory());
    // The lock goes last: until then nobody else makes a lab here.
    for (const QString &name : {QStringLiteral("log"), passwordName, descriptionName, stateName, lockName})
        ::unlink(QFile::encodeName(m_path + QLatin1Char('/') + name).constData());
    ::rmdir(QFile::encodeName(m_path).constData());
}

} // namespace Penumbra::Lab
