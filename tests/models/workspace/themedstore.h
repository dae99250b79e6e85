// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/rows.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <QTemporaryDir>

#include <memory>
#include <random>

namespace tamiz {

/// A workspace whose texts speak of four planted subjects, text i of subject i % 4; every tenth is half of
/// another one.
class ThemedStore
{
public:
    explicit ThemedStore(int rows, quint64 seed = 1) : m_random(seed)
    {
        auto made = Store::create(m_folder.filePath(QStringLiteral("themed.tamiz")));
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        m_store = std::move(*made);
        run("BEGIN IMMEDIATE");
        run("INSERT INTO consultation VALUES (1, 'Plan', 'csv:1')");
        run("INSERT INTO source (id, consultation_id, name, sha256, bytes, preset, encoding, delimiter, "
            "mapping, "
            "imported_at) VALUES (1, 1, 'a.csv', x'00', 1, 'csv', 'UTF-8', ',', '{}', "
            "'2017-01-01T00:00:00Z')");
        for (int id = 1; id <= rows; ++id)
            addText(id);
        run("COMMIT");
    }

    Store &store() { return *m_store; }
    QString path() const { return m_store->path(); }

    void run(const char *sql)
    {
        if (auto done = Statement(m_store->database(), sql).run(); !done)
            qFatal("%s: %s", sql, qPrintable(done.error().detail));
    }

    /// Adds the text \a id, of subject \a id % 4.
    void addText(int id)
    {
        static const QStringList words[] = {{QStringLiteral("bicicletas"), QStringLiteral("carril bici"),
                                             QStringLiteral("autobús"), QStringLiteral("tráfico")},
                                            {QStringLiteral("hospital"), QStringLiteral("médico"),
                                             QStringLiteral("listas de espera"), QStringLiteral("urgencias")},
                                            {QStringLiteral("árboles"), QStringLiteral("parque"),
                                             QStringLiteral("contaminación"), QStringLiteral("río")},
                                            {QStringLiteral("vivienda"), QStringLiteral("alquiler"),
                                             QStringLiteral("desahucios"), QStringLiteral("inquilinos")}};
        QStringList text;
        for (int i = 0; i < 8; ++i) {
            const int subject = id % 10 == 0 && i < 4 ? (id + 1) % 4 : id % 4;
            text << words[subject].at(static_cast<qsizetype>(m_random() % 4))
                 << QStringLiteral("para el barrio");
        }
        Statement row(m_store->database(), "INSERT INTO contribution (id, consultation_id, source_id, kind, "
                                           "external_id, text_hash, record_hash) "
                                           "VALUES (?, 1, 1, 0, ?, ?, ?)");
        Statement body(
            m_store->database(),
            "INSERT INTO text (id, title, body, created_text, sha256) VALUES (?, '', ?, '', x'00')");
        if (!row.bind(id, QString::number(id), id, id).run() || !body.bind(id, text.join(u' ')).run())
            qFatal("text %d could not be added", id);
    }

    /// Theme and pin by contribution.
    std::map<qint64, std::pair<qint64, bool>> places()
    {
        std::map<qint64, std::pair<qint64, bool>> result;
        const auto read = visitRows(*m_store, 0, [&result](const RowEntry &row) {
            result[row.id] = {row.theme, row.themePinned};
            return true;
        });
        if (!read)
            qFatal("rows cannot be read");
        return result;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::mt19937_64 m_random;
};

} // namespace tamiz
