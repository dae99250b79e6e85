// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchindex.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <QString>
#include <QTemporaryDir>

#include <array>
#include <memory>
#include <random>

namespace tamiz {

/// A workspace of random contributions, written by plain SQL so that what reads it can be held against plain
/// SQL.
class SampleStore
{
public:
    explicit SampleStore(int rows, quint64 seed = 1) : m_random(seed)
    {
        auto made = Store::create(m_folder.filePath(QStringLiteral("sample.tamiz")));
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        m_store = std::move(*made);
        run("BEGIN IMMEDIATE");
        fillDictionaries();
        for (int id = 1; id <= rows; ++id)
            addRow(id);
        if (auto done = rebuildIndex(*m_store); !done)
            qFatal("%s", qPrintable(done.error().detail));
        run("COMMIT");
    }

    Store &store() { return *m_store; }

    void run(const char *sql)
    {
        if (auto done = Statement(m_store->database(), sql).run(); !done)
            qFatal("%s: %s", sql, qPrintable(done.error().detail));
    }

    /// The whole numbers of the first column of \a sql.
    std::vector<qint64> numbers(const QString &sql)
    {
        std::vector<qint64> result;
        Statement rows(m_store->database(), sql);
        while (rows.next())
            result.push_back(rows.integer(0));
        if (auto done = rows.done(); !done)
            qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
        return result;
    }

    /// Columns 0 and 1 of \a sql as text and number.
    QHash<QString, qint64> table(const QString &sql)
    {
        QHash<QString, qint64> result;
        Statement rows(m_store->database(), sql);
        while (rows.next())
            result.insert(rows.text(0), rows.integer(1));
        if (auto done = rows.done(); !done)
            qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
        return result;
    }

private:
    quint64 below(quint64 limit) { return m_random() % limit; }

    void fillDictionaries()
    {
        run("INSERT INTO consultation VALUES (1, 'Modelo educativo', 'csv:1')");
        run("INSERT INTO source (id, consultation_id, name, sha256, bytes, preset, encoding, delimiter, "
            "mapping, "
            "imported_at) VALUES (1, 1, 'a.csv', x'00', 1, 'csv', 'UTF-8', ',', '{}', "
            "'2017-01-01T00:00:00Z')");
        run("INSERT INTO field (id, key, title, of_participant) VALUES (1, 'channel', 'Channel', 0), "
            "(2, 'grupo de edad', 'Grupo de edad', 1), (3, 'kind', 'Kind', 0), (4, 'empty', 'Empty', 0)");
        run("INSERT INTO value (id, field_id, text) VALUES (1, 0, 'Jalisco'), (2, 0, 'Nuevo León'), (3, 0, "
            "'jalisco'), "
            "(4, 0, 'Puebla'), (5, 0, 'Movilidad'), (6, 0, 'Salud'), (7, 0, 'es'), (8, 0, 'pt'), (9, 0, "
            "'spam'), "
            "(10, 1, 'web'), (11, 1, 'foro'), (12, 2, '30-44'), (13, 2, '18-29'), (14, 2, '9-17'), "
            "(15, 2, 'no contesta'), (16, 3, 'x'), (17, 0, 'movilidad'), (18, 0, 'ciclovías'), (19, 0, 'Tema "
            "uno'), "
            "(20, 0, 'tema UNO'), (21, 0, 'insult')");
        run("INSERT INTO tag (id, guid, parent, name, colour, live) VALUES (1, 'a', 0, 17, 255, 1), "
            "(2, 'b', 1, 18, 255, 1), (3, 'c', 0, 6, 255, 1)");
        run("INSERT INTO theme (id, name, live) VALUES (1, 19, 1), (2, 20, 1)");
        for (int id = 1; id <= 40; ++id) {
            const std::array ages{0, 12, 13, 14, 15};
            const int age = ages[below(ages.size())];
            const QString sql =
                QStringLiteral("INSERT INTO participant (id, consultation_id, external_id, attributes) "
                               "VALUES (%1, 1, 'p%1', '[%2]')");
            run(sql.arg(id).arg(age ? QString::number(age) : QString()).toUtf8().constData());
        }
    }

    /// A number of 1 to \a limit, or NULL.
    QString maybe(quint64 limit, quint64 first = 1)
    {
        const quint64 number = below(limit + 1);
        return number == 0 ? QStringLiteral("NULL") : QString::number(first + number - 1);
    }

    void addRow(int id)
    {
        static const QStringList words{
            QStringLiteral("beca"),      QStringLiteral("becas"), QStringLiteral("educación"),
            QStringLiteral("educacion"), QStringLiteral("año"),   QStringLiteral("ano"),
            QStringLiteral("carril"),    QStringLiteral("bici"),  QStringLiteral("escuelas")};
        QStringList text;
        for (int i = 0; i < 4; ++i)
            text << words[static_cast<qsizetype>(below(static_cast<quint64>(words.size())))];
        const QString created = below(8) ? QString::number(1483228800 + static_cast<qint64>(below(8'000'000)))
                                         : QStringLiteral("NULL");
        const QString sql = QStringLiteral(
            "INSERT INTO contribution (id, consultation_id, source_id, kind, external_id, created, "
            "participant_id, category, territory, language, votes_for, votes_against, attributes, "
            "text_hash, record_hash, live, state, reason, theme, theme_score) VALUES (%1, 1, 1, %2, "
            "'c%1', %3, %4, %5, %6, %7, %8, %9, '[%10]', %11, 0, %12, %13, %14, %15, 0)");
        const quint64 state = below(4);
        const QString row =
            sql.arg(id)
                .arg(below(5))
                .arg(created, maybe(40), maybe(2, 5), maybe(4), maybe(2, 7), maybe(30), maybe(5))
                .arg(below(3) ? QString::number(10 + below(2)) : QString())
                .arg(static_cast<qint64>(below(300) * 0x9e3779b97f4a7c15)) // as spread as a hash is
                .arg(below(20) ? 1 : 0)
                .arg(state)
                .arg(state == 2 ? QStringLiteral("9") : QStringLiteral("NULL"), maybe(2));
        run(row.toUtf8().constData());
        const QString body = QStringLiteral("INSERT INTO text (id, title, body, created_text, sha256) VALUES "
                                            "(%1, '', '%2', '', x'00')");
        run(body.arg(id).arg(text.join(u' ')).toUtf8().constData());
        for (int tag = 1; tag <= 3; ++tag) {
            if (below(4) == 0) {
                const QString tagged =
                    QStringLiteral("INSERT INTO contribution_tag VALUES (%1, %2)").arg(tag).arg(id);
                run(tagged.toUtf8().constData());
            }
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::mt19937_64 m_random;
};

} // namespace tamiz
