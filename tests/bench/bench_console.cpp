// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_console ADDRESS PORT USER BIG ENTRIES SHARE...: how long the console's event loop keeps what the operator does waiting while a share with a
// large tree is looked at, a large folder is listed, a set of the SHAREs is made and kept, and a file is restored from it. The password comes
// on standard input. Prints one JSON object per measurement. BIG has the folder "many" with
// that many ENTRIES; each SHARE has "disk.vhdx".

#include "console/copybrowser.h"
#include "console/foldermodel.h"
#include "console/mainwindow.h"
#include "console/page.h"
#include "console/tableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <functional>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace Penumbra;
using namespace Penumbra::Console;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr auto limit = 3min; // for one stage

double milliseconds(Clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

void tell(const QString &stage, std::vector<double> times, const QJsonObject &more = {})
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double part) { return times.empty() ? 0 : times[size_t(part * double(times.size() - 1))]; };
    QJsonObject line = more;
    line[QStringLiteral("stage")] = stage;
    line[QStringLiteral("samples")] = qint64(times.size());
    line[QStringLiteral("median")] = at(0.5);
    line[QStringLiteral("p999")] = at(0.999);
    line[QStringLiteral("max")] = at(1);
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

/// Asks the event loop for a turn every millisecond, from another thread, and notes how long it takes to come.
class LoopProbe
{
public:
    explicit LoopProbe(QObject *receiver)
        : m_thread([this, receiver] { run(receiver); })
    {
    }
    std::vector<double> end()
    {
        m_ends = true;
        while (!m_ended)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        m_thread.join();
        return m_times;
    }

private:
    void run(QObject *receiver)
    {
        while (!m_ends) {
            const Clock::time_point asked = Clock::now();
            std::atomic<bool> answered = false;
            Clock::time_point answer;
            QMetaObject::invokeMethod(
                receiver,
                [&] {
                    answer = Clock::now();
                    answered = true;
                },
                Qt::QueuedConnection);
            while (!answered)
                std::this_thread::sleep_for(200us);
            m_times.push_back(milliseconds(answer - asked));
            std::this_thread::sleep_for(1ms);
        }
        m_ended = true;
    }

    std::vector<double> m_times;
    std::atomic<bool> m_ends = false;
    std::atomic<bool> m_ended = false;
    std::thread m_thread;
};

void waitFor(const char *what, const std::function<bool()> &condition)
{
    QEventLoop loop;
    QTimer look;
    const Clock::time_point begin = Clock::now();
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition() || Clock::now() - begin > limit)
            loop.quit();
    });
    look.start(20);
    loop.exec();
    if (!condition())
        throw std::runtime_error(std::string("does not come to an end: ") + what);
}

/// Notes when a widget is painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    bool painted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

std::vector<double> press(QAbstractItemView &view, Qt::Key key, int times, const QString &text = {})
{
    PaintWatch watch(view.viewport());
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        watch.painted = false;
        const Clock::time_point begin = Clock::now();
        QApplication::postEvent(&view, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, text));
        QApplication::postEvent(&view, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier, text));
        while (!watch.painted && Clock::now() - begin < 10s)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        took.push_back(milliseconds(Clock::now() - begin));
    }
    return took;
}

class Bench
{
public:
    Bench(const QStringList &arguments, QByteArray &password)
        : m_address(arguments[0])
        , m_port(arguments[1])
        , m_user(arguments[2])
        , m_big(arguments[3])
        , m_entries(arguments[4].toLongLong())
        , m_shares(arguments.mid(5))
        , m_password(Secret::take(password))
        , m_window(m_workbench)
    {
        m_window.show();
        Storage::KnownSystem system;
        system.id = QUuid::createUuid();
        system.name = QStringLiteral("bench");
        system.host = m_address;
        system.port = quint16(m_port.toUInt());
        system.smb.user = m_user;
        system.readOnly = false;
        m_workbench.systems().add(system, {m_password, m_password}, {}, false);
        waitFor("the inventory", [&] { return !share(m_big).isNull(); });
    }

    void look()
    {
        m_window.showPage(QStringLiteral("machines"));
        bool done = false;
        std::optional<Failure> failure;
        QObject::connect(&m_workbench.surveys(), &SurveyStore::finished, &m_window, [&](const auto &why) {
            failure = why;
            done = true;
        });
        LoopProbe probe(&m_window);
        m_workbench.surveys().look({share(m_big)});
        waitFor("the validation", [&] { return done; });
        if (failure)
            throw Error(*failure);
        const std::vector<double> times = probe.end();
        const ShareSurvey *survey = m_workbench.surveys().survey(share(m_big));
        tell(QStringLiteral("scan"), times, {{QStringLiteral("files"), survey ? qint64(survey->report.files) : 0}});
    }

    void browse()
    {
        CopyBrowser browser(m_workbench, QStringLiteral("bench"));
        browser.resize(900, 600);
        browser.show();
        LoopProbe probe(&m_window);
        browser.browse(share(m_big), QStringLiteral("many"));
        const FolderModel &model = browser.folderModel();
        waitFor("the listing", [&] { return model.total() >= m_entries && !model.isArranging(); });
        tell(QStringLiteral("listing"), probe.end(), {{QStringLiteral("entries"), model.rowCount()}});
        TableView *table = browser.folderTable();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        tell(QStringLiteral("Down"), press(*table, Qt::Key_Down, 40));
        tell(QStringLiteral("PageDown"), press(*table, Qt::Key_PageDown, 40));
        tell(QStringLiteral("End"), press(*table, Qt::Key_End, 1));
        tell(QStringLiteral("letter"), press(*table, Qt::Key_D, 1, QStringLiteral("d")));
    }

    QJsonArray set()
    {
        m_window.showPage(QStringLiteral("jobs"));
        QStringList words {QStringLiteral("shadow"), QStringLiteral("create"), QStringLiteral("--keep")};
        for (const QString &name : m_shares)
            words.append(QStringLiteral("//%1/%2").arg(m_address, name));
        return run(QStringLiteral("set"), words);
    }

    void restore(const QString &source)
    {
        run(QStringLiteral("restore"),
            {QStringLiteral("restore"), source, QStringLiteral("--to"),
             QStringLiteral("//%1/%2").arg(m_address, m_big)});
    }

    void remove(const QString &id)
    {
        run(QStringLiteral("delete"), {QStringLiteral("shadow"), QStringLiteral("delete"), id});
    }

    QString exposedDisk(const QJsonArray &sets) const
    {
        const QJsonArray copies = sets[0].toObject()[QLatin1String("copies")].toArray();
        return QStringLiteral("//%1/%2/disk.vhdx")
            .arg(m_address, copies[0].toObject()[QLatin1String("exposed")].toString());
    }

private:
    ObjectId share(const QString &name) const
    {
        const QList<SystemView> systems = m_workbench.systems().systems();
        for (const SystemView &view : systems) {
            const QList<ObjectId> shares = m_workbench.systems().sharesOf(ObjectId::ofSystem(view.system.id));
            for (const ObjectId &each : shares) {
                if (m_workbench.systems().nameOf(each) == name)
                    return each;
            }
        }
        return {};
    }

    QJsonArray run(const QString &stage, QStringList words)
    {
        words +=
            {QStringLiteral("--user"), m_user, QStringLiteral("--port"), m_port, QStringLiteral("--allow-changes")};
        LoopProbe probe(&m_window);
        RunningJob *job = m_workbench.jobs().start({words, {{QStringLiteral("--password-fd"), m_password}}, stage});
        waitFor("a job", [&] { return job->hasEnded(); });
        const std::vector<double> times = probe.end();
        if (job->exitCode() != 0)
            throw std::runtime_error(job->failure() ? Error(*job->failure()).what() : "a job failed");
        tell(stage, times, {{QStringLiteral("events"), job->events().size()}});
        for (const QJsonObject &event : job->events()) {
            if (event[QLatin1String("event")] == QLatin1String("result"))
                return event[QLatin1String("sets")].toArray();
        }
        return {};
    }

    QString m_address;
    QString m_port;
    QString m_user;
    QString m_big;
    qsizetype m_entries;
    QStringList m_shares;
    Secret m_password;
    mutable Workbench m_workbench;
    MainWindow m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.size() < 6)
        return 2;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    QByteArray password = input.readLine().trimmed();
    try {
        Bench bench(arguments, password);
        bench.look();
        bench.browse();
        const QJsonArray sets = bench.set();
        bench.restore(bench.exposedDisk(sets));
        bench.remove(sets[0].toObject()[QLatin1String("id")].toString());
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_console: %s\n", error.what());
        return 1;
    }
    return 0;
}
