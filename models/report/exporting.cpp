// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/exporting.h"

#include "models/core/translate.h"
#include "models/report/chart.h"
#include "models/report/rowwriter.h"
#include "models/storage/reading.h"
#include "models/storage/store.h"
#include "models/workspace/columns.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr size_t chunk = 2'000;

/// One column of the export: name, what it holds, and how a row fills it (texts come from the chunk read
/// last).
struct ExportColumn
{
    QString name;
    QString definition;
    std::function<Cell(size_t row, size_t inChunk)> cell;
};

class SelectionExport
{
    Q_DECLARE_TR_FUNCTIONS(tamiz::SelectionExport)

public:
    SelectionExport(Store &store, const Columns &columns, const Bitmap &rows)
        : m_store(store), m_columns(columns), m_ids(columns.idsOf(rows))
    {
        readTags(rows);
        describe();
    }

    TableInfo info() const
    {
        TableInfo info{tr("Contributions of %1").arg(QFileInfo(m_store.path()).completeBaseName()),
                       {},
                       {},
                       {},
                       m_store.clock()()};
        for (const ExportColumn &column : m_layout) {
            info.header << column.name;
            info.definitions << column.definition;
        }
        info.notes << QCoreApplication::translate("tamiz::Export",
                                                  "%Ln contribution(s), exported by Tamiz %1.", nullptr,
                                                  int(m_ids.size()))
                          .arg(QStringLiteral(TAMIZ_VERSION));
        return info;
    }

    Result<qint64> run(RowWriter &writer, const Progress &progress)
    {
        for (size_t begin = 0; begin < m_ids.size(); begin += chunk) {
            if (progress.isCancelled())
                return cancelledError();
            progress.report(tr("Exporting"), static_cast<qint64>(begin), static_cast<qint64>(m_ids.size()));
            const std::span ids = std::span(m_ids).subspan(begin, std::min(chunk, m_ids.size() - begin));
            if (const auto done = writeChunk(writer, ids); !done)
                return done.error();
        }
        if (const auto done = writer.finish(); !done)
            return done.error();
        return static_cast<qint64>(m_ids.size());
    }

private:
    Result<void> writeChunk(RowWriter &writer, std::span<const qint64> ids)
    {
        auto texts = tamiz::readTexts(m_store, ids);
        if (!texts)
            return texts.error();
        auto externalIds = readExternalIds(m_store, ids);
        if (!externalIds)
            return externalIds.error();
        m_texts = *std::move(texts);
        m_externalIds = *std::move(externalIds);
        for (size_t i = 0; i < ids.size(); ++i) {
            const auto row = m_columns.rowOf(ids[i]);
            if (!row)
                continue;
            std::vector<Cell> cells;
            cells.reserve(m_layout.size());
            for (const ExportColumn &column : m_layout)
                cells.push_back(column.cell(*row, i));
            if (const auto done = writer.row(cells); !done)
                return done;
        }
        return {};
    }

    void readTags(const Bitmap &rows)
    {
        m_tags.resize(m_columns.rows());
        for (const TagEntry &tag : m_columns.tags()) {
            const Bitmap &tagged = m_columns.tagRows(tag.id);
            if (tagged.size() != rows.size())
                continue;
            const auto index = static_cast<quint32>(m_paths.size());
            m_paths << tag.path;
            tagged.forEach([&](size_t row) {
                if (rows.test(row))
                    m_tags[row].push_back(index);
            });
        }
    }

    QString tagsOf(size_t row) const
    {
        QStringList paths;
        for (const quint32 index : m_tags[row])
            paths << m_paths[index];
        return paths.join("; "_L1);
    }

    void add(const QString &name, const QString &definition, std::function<Cell(size_t, size_t)> cell)
    {
        m_layout.push_back({name, definition, std::move(cell)});
    }

    /// A column as it stands in memory; by its key, or by what the screen shows.
    void addField(const QString &key, const QString &name, const QString &definition, bool asLabel = false)
    {
        const Column *column = m_columns.column(key);
        if (!column)
            return;
        add(name, definition, [column, asLabel](size_t row, size_t) -> Cell {
            const quint32 code = column->codes[row];
            if (code == 0)
                return {};
            return asLabel ? column->label(code) : column->dictionary[static_cast<qsizetype>(code)];
        });
    }

    void addVotes(const QString &name, const QString &definition, const std::vector<qint32> &votes)
    {
        add(name, definition, [&votes](size_t row, size_t) -> Cell {
            return votes[row] < 0 ? Cell() : Cell(qint64{votes[row]});
        });
    }

    void describe()
    {
        add(u"id"_s, tr("Number of the contribution in the workspace."),
            [this](size_t row, size_t) -> Cell { return m_columns.idOf(row); });
        add(u"external_id"_s, tr("Identifier in the source."),
            [this](size_t, size_t i) -> Cell { return m_externalIds[i]; });
        addField(u"kind"_s, u"kind"_s, tr("proposal, comment, answer, statement or message."));
        addField(u"state"_s, u"state"_s, tr("open, accepted, hidden or merged: what people decided."));
        addField(u"reason"_s, u"reason"_s, tr("Why it is hidden."));
        add(u"title"_s, tr("Title as it was sent."),
            [this](size_t, size_t i) -> Cell { return m_texts[i].title; });
        add(u"body"_s, tr("Text as it was sent."),
            [this](size_t, size_t i) -> Cell { return m_texts[i].body; });
        add(u"created"_s, tr("When it was made, in UTC; empty when the source does not say."),
            [this](size_t row, size_t) -> Cell {
                const qint64 at = m_columns.created()[row];
                if (at == std::numeric_limits<qint64>::min())
                    return {};
                return QDateTime::fromSecsSinceEpoch(at, Qt::UTC);
            });
        addField(u"region"_s, u"region"_s, tr("Territory the source gives."));
        addField(u"category"_s, u"category"_s, tr("Category the source gives."));
        addField(u"lang"_s, u"language"_s, tr("Language, as the source says or as it was recognised."));
        addField(u"author"_s, u"author"_s, tr("Identifier of the participant in the source."));
        addVotes(u"votes_for"_s, tr("Votes in favour; empty when unknown."), m_columns.votesFor());
        addVotes(u"votes_against"_s, tr("Votes against; empty when unknown."), m_columns.votesAgainst());
        addVotes(u"votes_pass"_s, tr("Votes that pass; empty when unknown."), m_columns.votesPass());
        add(u"tags"_s, tr("Tags, with the ones above them, separated by semicolons."),
            [this](size_t row, size_t) -> Cell { return tagsOf(row); });
        addField(u"theme"_s, u"theme"_s, tr("Theme it was grouped into."), true);
        addField(u"family"_s, u"family"_s, tr("Family of near-identical texts."), true);
        describeAttributes();
        addField(u"source"_s, u"source"_s, tr("Imported file."), true);
    }

    void describeAttributes()
    {
        static const QStringList own{u"kind"_s,   u"state"_s, u"reason"_s, u"category"_s,
                                     u"region"_s, u"lang"_s,  u"day"_s,    u"author"_s,
                                     u"source"_s, u"theme"_s, u"family"_s};
        const QStringList keys = m_columns.keys();
        for (const QString &key : keys) {
            if (own.contains(key))
                continue;
            const QString title = m_columns.column(key)->title;
            addField(key, key, tr("Field “%1”.").arg(title));
        }
    }

    Store &m_store;
    const Columns &m_columns;
    std::vector<qint64> m_ids;
    std::vector<std::vector<quint32>> m_tags;
    QStringList m_paths;
    std::vector<ExportColumn> m_layout;
    std::vector<TextEntry> m_texts;
    std::vector<QString> m_externalIds;
};

Result<std::unique_ptr<RowWriter>> writerFor(const QString &format, const QString &path,
                                             const TableInfo &info)
{
    if (format == "csv"_L1 || format == "csv-data"_L1)
        return csvWriter(path, info, format == "csv"_L1);
    if (format == "json"_L1)
        return jsonWriter(path, info);
    if (format == "xlsx"_L1)
        return xlsxWriter(path, info);
    return Error{
        Error::Code::Usage,
        tr("There is no export format “%1”. There are: %2.").arg(format, exportFormats().join(", "_L1)),
        {}};
}

} // namespace

QStringList exportFormats()
{
    return {u"csv"_s, u"csv-data"_s, u"json"_s, u"xlsx"_s};
}

Result<qint64> exportSelection(Store &store, const Columns &columns, const Bitmap &rows,
                               const QString &format, const QString &path, const Progress &progress)
{
    SelectionExport work(store, columns, rows);
    auto writer = writerFor(format, path, work.info());
    if (!writer)
        return writer.error();
    return work.run(**writer, progress);
}

Result<void> exportTable(const ChartData &data, const QString &path)
{
    auto writer = csvWriter(path, {data.title, data.header, {}, {}, {}}, true);
    if (!writer)
        return writer.error();
    for (const QVariantList &row : data.rows) {
        std::vector<Cell> cells;
        for (const QVariant &value : row)
            cells.push_back(cellOf(value));
        if (const auto done = (*writer)->row(cells); !done)
            return done;
    }
    return (*writer)->finish();
}

} // namespace tamiz
