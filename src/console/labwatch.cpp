// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/labwatch.h"

#include <chrono>

namespace Penumbra::Console {

namespace {

constexpr std::chrono::seconds interval {2};

} // namespace

LabWatch::LabWatch(LabProgram &program, const QString &directory, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_directory(directory)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &LabWatch::ask);
}

void LabWatch::begin()
{
    m_timer.start();
    ask();
}

void LabWatch::pause()
{
    m_timer.stop();
}

QStringList LabWatch::words(QStringList command, const QStringList &after) const
{
    if (!m_directory.isEmpty())
        command.append(m_directory);
    return command + after;
}

void LabWatch::ask()
{
    if (std::exchange(m_asking, true))
        return;
    m_program.run(words({QStringLiteral("status")}), this,
                  [this](const std::optional<QJsonObject> &answer, const Failure &failure) {
                      m_asking = false;
                      take(answer, failure);
                  });
}

void LabWatch::take(const std::optional<QJsonObject> &answer, const Failure &failure)
{
    const State before = m_state;
    const QJsonObject said = m_status.json;
    const std::optional<Failure> failed = m_failure;
    m_failure.reset();
    if (answer) {
        m_state = State::Running;
        m_status = LabStatus::fromJson(*answer);
    } else {
        m_state = State::Stopped;
        m_status = {};
        if (failure.kind != FailureKind::NotFound)
            m_failure = failure;
    }
    if (m_state != before || m_status.json != said || m_failure != failed)
        Q_EMIT changed();
}

} // namespace Penumbra::Console
