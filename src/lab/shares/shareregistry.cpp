// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/shares/shareregistry.h"

#include "core/failure.h"

#include <QFile>

#include <cstdint>
#include <memory>
#include <vector>

extern "C" {
#include <talloc.h>

#include <smbconf.h>

// Exported by libsmbconf, declared in no public header.
bool lp_load_global(const char *file);
sbcErr smbconf_init(TALLOC_CTX *memory, struct smbconf_ctx **context, const char *source);
}

namespace Penumbra::Lab {

namespace {

void check(sbcErr status, const QString &action, const QString &object)
{
    if (SBC_ERROR_IS_OK(status))
        return;
    FailureKind kind = FailureKind::SystemError;
    if (status == SBC_ERR_FILE_EXISTS)
        kind = FailureKind::AlreadyExists;
    else if (status == SBC_ERR_NO_SUCH_SERVICE)
        kind = FailureKind::NotFound;
    throw Error(kind, action, object, QString::fromUtf8(sbcErrorString(status)));
}

/// What the library gives belongs to this.
std::unique_ptr<void, int (*)(void *)> scratch()
{
    return {talloc_new(nullptr), [](void *memory) { return talloc_free(memory); }};
}

} // namespace

ShareRegistry::ShareRegistry(const QString &configuration)
{
    const QString action = QStringLiteral("open registry of");
    if (!lp_load_global(QFile::encodeName(configuration).constData()))
        throw Error(FailureKind::SystemError, action, configuration);
    check(smbconf_init(nullptr, &m_context, "registry"), action, configuration);
}

ShareRegistry::~ShareRegistry()
{
    smbconf_shutdown(m_context);
}

QStringList ShareRegistry::names() const
{
    const auto memory = scratch();
    uint32_t count = 0;
    char **list = nullptr;
    check(smbconf_get_share_names(m_context, memory.get(), &count, &list), QStringLiteral("list"),
          QStringLiteral("registry shares"));
    QStringList names;
    for (uint32_t i = 0; i < count; ++i) {
        const QString name = QString::fromUtf8(list[i]);
        if (name.compare(QLatin1String("global"), Qt::CaseInsensitive) != 0)
            names.append(name);
    }
    return names;
}

bool ShareRegistry::has(const QString &name) const
{
    return smbconf_share_exists(m_context, name.toUtf8().constData());
}

void ShareRegistry::add(const QList<Share> &shares)
{
    transaction([&] {
        for (const Share &share : shares) {
            std::vector<QByteArray> texts; // pointers into it: it must not move once they are taken
            for (const auto &[key, value] : share.parameters) {
                texts.push_back(key.toUtf8());
                texts.push_back(value.toUtf8());
            }
            std::vector<char *> keys;
            std::vector<char *> values;
            for (size_t i = 0; i < texts.size(); i += 2) {
                keys.push_back(texts[i].data());
                values.push_back(texts[i + 1].data());
            }
            QByteArray name = share.name.toUtf8();
            smbconf_service service {name.data(), uint32_t(keys.size()), keys.data(), values.data()};
            check(smbconf_create_set_share(m_context, &service), QStringLiteral("add share"), share.name);
        }
    });
}

void ShareRegistry::setReadOnly(const QStringList &names)
{
    transaction([&] {
        for (const QString &name : names)
            check(smbconf_set_parameter(m_context, name.toUtf8().constData(), "read only", "yes"),
                  QStringLiteral("seal share"), name);
    });
}

void ShareRegistry::remove(const QStringList &names)
{
    transaction([&] {
        for (const QString &name : names) {
            if (has(name))
                check(smbconf_delete_share(m_context, name.toUtf8().constData()), QStringLiteral("remove share"), name);
        }
    });
}

template<typename Change>
void ShareRegistry::transaction(Change change)
{
    const QString object = QStringLiteral("registry shares");
    check(smbconf_transaction_start(m_context), QStringLiteral("change"), object);
    try {
        change();
    } catch (...) {
        smbconf_transaction_cancel(m_context);
        throw;
    }
    check(smbconf_transaction_commit(m_context), QStringLiteral("change"), object);
}

} // namespace Penumbra::Lab
