// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controlprogram.h"

#include "console/copybrowser.h"
#include "console/inventoryview.h"
#include "console/labprogram.h"
#include "console/mainwindow.h"
#include "console/restoreassistant.h"
#include "console/shadowcopiespage.h"
#include "console/tableview.h"
#include "support/modelwatch.h"
#include "support/privatelab.h"

#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QPushButton>

namespace Penumbra::Test {

/// A reference server with a machine "web" of two disks in share "vms", an empty share "other", and a set of "vms" that is kept; since then
/// every file of the machine has changed. A console can be opened on it.
class RestoreScene
{
public:
    static constexpr int limit = 60'000; // milliseconds

    explicit RestoreScene(const QString &address)
        : m_address(address)
        , m_lab(description(address))
    {
        const QProcessEnvironment environment = controlEnvironment(m_home);
        for (const QString &name : environment.keys())
            qputenv(name.toUtf8().constData(), environment.value(name).toUtf8());
        for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            qputenv(variable, m_home.filePath(QString::fromLatin1(variable)).toUtf8());
        m_lab.start();
        m_port = m_lab.port(svm());
    }

    static QString svm() { return QStringLiteral("files"); }
    PrivateLab &lab() { return m_lab; }
    const QTemporaryDir &home() const { return m_home; }

    /// Makes the set and changes the machine. Returns what went wrong.
    QByteArray prepare()
    {
        ControlProgram program({QStringLiteral("shadow"), QStringLiteral("create"),
                                QStringLiteral("//%1/vms").arg(m_address), QStringLiteral("--keep"),
                                QStringLiteral("--allow-changes"), QStringLiteral("--json"), QStringLiteral("--port"),
                                QString::number(m_port), QStringLiteral("--user"), QStringLiteral("backupadmin")},
                               controlEnvironment(m_home), m_lab.password());
        if (program.exitCode() != 0)
            return program.everything();
        makeSnapshot();
        m_exposed = program.events(QStringLiteral("result")).first()[u"sets"][0][u"copies"][0][u"exposed"].toString();
        for (const QString &path : filesBelow(folder(QStringLiteral("vms/web")))) {
            QFile file(folder(QStringLiteral("vms/web/") + path));
            if (!file.open(QIODevice::ReadWrite) || !file.seek(qMax<qint64>(0, file.size() - 512))
                || file.write("<!-- later -->") < 0)
                return "the machine could not be changed";
        }
        return {};
    }

    /// A folder of volume vol1 or, with "other" before it, of vol2, on this computer's disk.
    QString folder(const QString &path) const
    {
        const bool isOther = path.startsWith(QLatin1String("other"));
        return QStringLiteral("%1/data/files/volumes/%2/%3")
            .arg(m_lab.directory(), isOther ? QStringLiteral("vol2") : QStringLiteral("vol1"),
                 isOther ? path.mid(6) : path);
    }
    static QStringList filesBelow(const QString &folder)
    {
        QStringList files;
        QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (found.hasNext())
            files.append(found.next().mid(folder.size() + 1));
        files.sort();
        return files;
    }

    /// smbclient on a share, as somebody else's view: what it wrote.
    ProgramResult smbclient(const QString &share, const QString &command) const
    {
        return runProgram(QStringLiteral("smbclient"),
                          smbArguments(share) + QStringList {QStringLiteral("-c"), command});
    }
    QStringList smbArguments(const QString &share) const
    {
        const QString account = m_home.filePath(QStringLiteral("account"));
        QFile file(account);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no account file");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QStringLiteral("username = backupadmin\npassword = %1\n").arg(m_lab.password()).toUtf8());
        return {QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-A"), account,
                QStringLiteral("//%1/%2").arg(m_address, share)};
    }
    /// The bytes of every file below a folder of a share, fetched by smbclient.
    QMap<QString, QByteArray> fetched(const QString &share, const QString &path) const
    {
        QTemporaryDir target;
        smbclient(share,
                  QStringLiteral("lcd \"%1\"; cd \"%2\"; recurse ON; prompt OFF; mget *").arg(target.path(), path));
        QMap<QString, QByteArray> contents;
        for (const QString &name : filesBelow(target.path())) {
            QFile file(target.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                contents.insert(name, file.readAll());
        }
        return contents;
    }
    QString exposed() const { return m_exposed; }

    // --- the console

    void open()
    {
        m_workbench = std::make_unique<Console::Workbench>();
        m_window = std::make_unique<Console::MainWindow>(*m_workbench);
        watchModels(*m_window);
        m_workbench->systems().load();
        m_window->show();
        Console::LabProgram::open(*m_workbench, Console::LabStatus::fromJson(m_lab.status()));
    }
    /// As when the console is closed: jobs go on.
    void close()
    {
        m_window.reset();
        m_workbench.reset();
    }
    Console::Workbench &workbench() { return *m_workbench; }
    Console::MainWindow &window() { return *m_window; }
    Console::ShadowCopiesPage *page()
    {
        return qobject_cast<Console::ShadowCopiesPage *>(m_window->page(QStringLiteral("shadow-copies")));
    }
    Console::ObjectId share(const QString &name)
    {
        for (const Console::SystemView &view : m_workbench->systems().systems()) {
            for (const Storage::Share &share : view.inventory.shares) {
                if (share.name == name)
                    return Console::ObjectId::ofShare(view.system.id, share.svm, share.id);
            }
        }
        return {};
    }
    /// Whether the inventory and the copy are there.
    bool isReady()
    {
        return !share(QStringLiteral("other")).isNull() && !m_workbench->copies().rows().isEmpty()
            && m_workbench->copies().rows().constFirst().isBrowsable()
            && m_workbench->systems().systems().constFirst().state == Console::SystemView::State::Current;
    }
    Console::RestoreAssistant *assistant() { return m_window->findChild<Console::RestoreAssistant *>(); }
    /// All that the assistant's labels say.
    QString shownText()
    {
        QStringList texts;
        const QList<QLabel *> labels = assistant()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(QLatin1Char('\n'));
    }

    /// The visible, enabled button whose text holds this; null when there is none.
    static QPushButton *button(const QWidget *in, const QString &text)
    {
        const QList<QPushButton *> buttons = in->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->isEnabled() && button->text().remove(QLatin1Char('&')).contains(text))
                return button;
        }
        return nullptr;
    }

private:
    /// By the server's REST, as an administrator of the storage does.
    void makeSnapshot() const
    {
        const QString config = m_home.filePath(QStringLiteral("curl"));
        const QJsonObject management = m_lab.status()[u"management"].toObject();
        QFile file(config);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no configuration for curl");
        file.write(QStringLiteral("user = \"administrator:%1\"\ncacert = \"%2\"\nsilent\n")
                       .arg(m_lab.password(), management[u"certificate"].toString())
                       .toUtf8());
        file.close();
        const auto rest = [&](const QString &path, const QStringList &more = {}) {
            const QStringList arguments =
                QStringList {QStringLiteral("-K"), config} + more + QStringList {management[u"url"].toString() + path};
            return QJsonDocument::fromJson(runProgram(QStringLiteral("curl"), arguments).output.toUtf8()).object();
        };
        const QString volume = rest(QStringLiteral("/storage/volumes?name=vol1"))[u"records"][0][u"uuid"].toString();
        rest(QStringLiteral("/storage/volumes/%1/snapshots?return_timeout=20").arg(volume),
             {QStringLiteral("-X"), QStringLiteral("POST"), QStringLiteral("-d"),
              QStringLiteral("{\"name\":\"first\"}")});
    }
    static QByteArray description(const QString &address)
    {
        QJsonArray disks;
        for (const char *name : {"disk0", "disk1"})
            disks.append(QJsonObject {{QStringLiteral("name"), QLatin1String(name)},
                                      {QStringLiteral("size"), QStringLiteral("64 MiB")},
                                      {QStringLiteral("data"), QStringLiteral("2 MiB")}});
        const QJsonObject machine {{QStringLiteral("name"), QStringLiteral("web")},
                                   {QStringLiteral("folder"), QStringLiteral("vms")},
                                   {QStringLiteral("disks"), disks}};
        const auto volume = [](const char *name, const char *junction, const QJsonArray &machines) {
            return QJsonObject {{QStringLiteral("name"), QLatin1String(name)},
                                {QStringLiteral("junctionPath"), QLatin1String(junction)},
                                {QStringLiteral("machines"), machines}};
        };
        const auto share = [](const char *name, const char *path) {
            return QJsonObject {{QStringLiteral("name"), QLatin1String(name)},
                                {QStringLiteral("path"), QLatin1String(path)}};
        };
        return labDescription(
            address,
            {{QStringLiteral("volumes"),
              QJsonArray {volume("root", "/", {}), volume("vol1", "/vol1", {machine}), volume("vol2", "/vol2", {})}},
             {QStringLiteral("shares"), QJsonArray {share("vms", "/vol1/vms"), share("other", "/vol2")}}});
    }

    QString m_address;
    QTemporaryDir m_home;
    PrivateLab m_lab;
    quint16 m_port = 0;
    QString m_exposed;
    std::unique_ptr<Console::Workbench> m_workbench;
    std::unique_ptr<Console::MainWindow> m_window;
};

} // namespace Penumbra::Test
