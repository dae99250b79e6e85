// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/csvtext.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/storage/reading.h"
#include "models/workspace/ordering.h"
#include "models/workspace/ranking.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr size_t pageSize = 500;

/// The rows of one page with what stands on disk about them.
struct Page
{
    std::vector<size_t> rows;
    std::vector<qint64> ids;
    std::vector<QString> externalIds;
    std::vector<TextEntry> texts;
};

/// The cell of row \a i of a page.
using Cell = std::function<QString(const Page &page, size_t i)>;

struct ListField
{
    QString key;
    Cell cell;
    bool readsText = false;
};

QString numberText(qint64 value)
{
    return value < 0 ? QString() : QString::number(value);
}

QString tagsOf(const Columns &columns, size_t row)
{
    QStringList paths;
    for (const TagEntry &tag : columns.tags()) {
        if (columns.tagRows(tag.id).size() > row && columns.tagRows(tag.id).test(row))
            paths.append(tag.path);
    }
    return paths.join(u'|');
}

QString createdOf(const Columns &columns, size_t row)
{
    const qint64 created = columns.created()[row];
    return created == std::numeric_limits<qint64>::min()
               ? QString()
               : QDateTime::fromSecsSinceEpoch(created, Qt::UTC).toString(Qt::ISODate);
}

/// The external id of what row \a id answers to; empty at the top.
QString parentOf(Store &store, qint64 id)
{
    const auto entry = readContribution(store, id);
    if (!entry || entry->parent == 0)
        return {};
    const auto names = readExternalIds(store, std::span(&entry->parent, 1));
    return names && !names->empty() ? names->front() : QString();
}

/// Fields of every workspace; a key that is not among them names a column.
std::vector<ListField> ownFields(const Session &session)
{
    const Columns &columns = *session.columns;
    Store &store = *session.store;
    return {
        {u"id"_s, [](const Page &page, size_t i) { return page.externalIds[i]; }}, // as filters call it
        {u"number"_s, [](const Page &page, size_t i) { return QString::number(page.ids[i]); }},
        {u"external_id"_s, [](const Page &page, size_t i) { return page.externalIds[i]; }},
        {u"title"_s, [](const Page &page, size_t i) { return page.texts[i].title; }, true},
        {u"body"_s, [](const Page &page, size_t i) { return page.texts[i].body; }, true},
        {u"parent"_s, [&store](const Page &page, size_t i) { return parentOf(store, page.ids[i]); }},
        {u"created"_s, [&columns](const Page &page, size_t i) { return createdOf(columns, page.rows[i]); }},
        {u"tags"_s, [&columns](const Page &page, size_t i) { return tagsOf(columns, page.rows[i]); }},
        {u"votes"_s,
         [&columns](const Page &page, size_t i) { return numberText(votesOf(columns, page.rows[i])); }},
        {u"votes_for"_s,
         [&columns](const Page &page, size_t i) { return numberText(columns.votesFor()[page.rows[i]]); }},
        {u"votes_against"_s,
         [&columns](const Page &page, size_t i) { return numberText(columns.votesAgainst()[page.rows[i]]); }},
        {u"votes_pass"_s,
         [&columns](const Page &page, size_t i) { return numberText(columns.votesPass()[page.rows[i]]); }},
    };
}

Result<std::vector<ListField>> fieldsOf(const Session &session, const QStringList &keys)
{
    const std::vector<ListField> own = ownFields(session);
    std::vector<ListField> fields;
    for (const QString &key : keys) {
        const auto known = std::ranges::find(own, key, &ListField::key);
        if (known != own.end()) {
            fields.push_back(*known);
            continue;
        }
        const Column *column = session.columns->column(key);
        if (!column) {
            QStringList names;
            for (const ListField &field : own)
                names.append(field.key);
            return usage(QCoreApplication::translate("tamiz::Cli", "There is no field \"%1\"; there are %2.")
                             .arg(key, (names + session.columns->keys()).join(u", "_s)));
        }
        fields.push_back({key, [column](const Page &page, size_t i) {
                              return column->dictionary[column->codes[page.rows[i]]];
                          }});
    }
    return fields;
}

/// The rows to print, in their order, and how many there are before a limit.
struct Listed
{
    std::vector<quint32> rows;
    size_t total = 0;
};

Result<Listed> listed(const Session &session, const QCommandLineParser &line, const Bitmap &rows,
                      qint64 limit)
{
    Listed listed{{}, rows.count()};
    if (line.isSet(u"best"_s)) {
        const auto filter = parseFilter(line.value(u"where"_s));
        if (!filter || !canRank(*filter))
            return usage(
                QCoreApplication::translate("tamiz::Cli", "--best needs words to look for in --where."));
        auto ordered = bestFirst(*session.columns, *session.store, *filter, rows);
        if (!ordered)
            return ordered.error();
        listed.rows = *std::move(ordered);
    } else {
        rows.forEach([&](size_t row) { listed.rows.push_back(static_cast<quint32>(row)); });
    }
    if (limit >= 0)
        listed.rows.resize(std::min(listed.rows.size(), static_cast<size_t>(limit)));
    return listed;
}

/// Calls \a visit(page) for the rows of \a wanted.
Result<void> visitPages(const Session &session, const std::vector<quint32> &wanted, bool withTexts,
                        const std::function<void(const Page &)> &visit)
{
    for (size_t from = 0; from < wanted.size(); from += pageSize) {
        if (isInterrupted())
            return cancelledError();
        Page page;
        page.rows.assign(wanted.begin() + static_cast<qsizetype>(from),
                         wanted.begin() + static_cast<qsizetype>(std::min(from + pageSize, wanted.size())));
        for (const size_t row : page.rows)
            page.ids.push_back(session.columns->idOf(row));
        auto names = readExternalIds(*session.store, page.ids);
        if (!names)
            return names.error();
        page.externalIds = *std::move(names);
        if (withTexts) {
            auto texts = readTexts(*session.store, page.ids);
            if (!texts)
                return texts.error();
            page.texts = *std::move(texts);
        }
        visit(page);
    }
    return {};
}

Result<void> listCsv(const Session &session, const Listed &listed, const std::vector<ListField> &fields,
                     bool withTexts)
{
    QStringList header;
    for (const ListField &field : fields)
        header.append(field.key);
    print(QString::fromUtf8(csvLine(header)));
    return visitPages(session, listed.rows, withTexts, [&](const Page &page) {
        QByteArray text;
        for (size_t i = 0; i < page.rows.size(); ++i) {
            QStringList cells;
            for (const ListField &field : fields)
                cells.append(field.cell(page, i));
            text += csvLine(cells);
        }
        print(QString::fromUtf8(text));
    });
}

Result<void> listJson(const Session &session, const Listed &listed, const std::vector<ListField> &fields,
                      bool withTexts, const QJsonArray &hints)
{
    QJsonArray array;
    const auto read = visitPages(session, listed.rows, withTexts, [&](const Page &page) {
        for (size_t i = 0; i < page.rows.size(); ++i) {
            QJsonObject object;
            for (const ListField &field : fields)
                object[field.key] = field.cell(page, i);
            array.append(object);
        }
    });
    if (!read)
        return read.error();
    QJsonObject object{{u"total"_s, static_cast<qint64>(listed.total)}, {u"rows"_s, array}};
    if (!hints.isEmpty())
        object[u"hints"_s] = hints;
    print(object);
    return {};
}

Result<void> runList(const QCommandLineParser &line)
{
    const QString format = line.isSet(u"json"_s)     ? u"json"_s
                           : line.isSet(u"format"_s) ? line.value(u"format"_s)
                                                     : u"csv"_s;
    if (format != "csv"_L1 && format != "json"_L1)
        return usage(
            QCoreApplication::translate("tamiz::Cli", "--format takes csv or json, not \"%1\".").arg(format));
    const auto limit = numberOf(line, u"limit"_s, 0, -1);
    if (!limit)
        return limit.error();
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const QStringList keys = line.isSet(u"fields"_s)
                                 ? wordsOf(line, u"fields"_s)
                                 : QStringList{u"external_id"_s, u"kind"_s, u"state"_s, u"author"_s,
                                               u"created"_s,     u"tags"_s, u"title"_s, u"body"_s};
    const auto fields = fieldsOf(*session, keys);
    if (!fields)
        return fields.error();
    const auto rows = selectWhere(*session, line);
    if (!rows)
        return rows.error();
    const auto wanted = listed(*session, line, *rows, *limit);
    if (!wanted)
        return wanted.error();
    const bool withTexts = std::ranges::any_of(*fields, &ListField::readsText);
    return format == "csv"_L1 ? listCsv(*session, *wanted, *fields, withTexts)
                              : listJson(*session, *wanted, *fields, withTexts, hintsOf(*session, line));
}

constexpr OptionSpec options[] = {
    {"where", "FILTER", QT_TRANSLATE_NOOP("tamiz::Cli", "Only the contributions this filter keeps.")},
    {"fields", "f,g",
     QT_TRANSLATE_NOOP("tamiz::Cli", "What to print of each; an unknown name lists those there are. id (or "
                                     "external_id) is that of the source, "
                                     "number that of Tamiz, as in filters.")},
    {"limit", "N", QT_TRANSLATE_NOOP("tamiz::Cli", "At most this many.")},
    {"best", nullptr, QT_TRANSLATE_NOOP("tamiz::Cli", "Those first that fit the words of the filter best.")},
    {"format", "csv|json", QT_TRANSLATE_NOOP("tamiz::Cli", "How to print them; csv unless told otherwise.")},
};

} // namespace

const Verb listVerb{"list"_L1,
                    "W [--where FILTER] [--fields f,g] [--limit N] [--best] [--format csv|json]",
                    QT_TRANSLATE_NOOP("tamiz::Cli", "Prints contributions in the order they were read."),
                    1,
                    1,
                    options,
                    runList};

} // namespace tamiz
