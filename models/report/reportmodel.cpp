// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report.h"

#include "models/report/numberquery.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// Collects what a report counts. Numbers of tables and charts are named by where they stand, not by words,
/// so that a report in another language has the same ones.
class Collector
{
public:
    explicit Collector(const Report &report)
    {
        for (const ReportSection &section : report.sections) {
            m_section = section.key;
            m_title = section.title;
            m_block = 0;
            for (const ReportBlock &block : section.blocks) {
                ++m_block;
                std::visit([this](const auto &b) { add(b); }, block);
            }
        }
    }

    std::vector<PrintedNumber> take() { return std::move(m_numbers); }

private:
    void add(const ReportText &) {}
    void add(const ReportQuote &) {}
    void add(const ReportHeading &block) { m_title = block.text; }

    void add(const ReportProse &block)
    {
        for (const ReportRun &run : block.runs) {
            if (!run.query.isEmpty())
                put(run.query, m_title + u": "_s + wordsOf(run.query), run.value, run.filter);
        }
    }

    void add(const ReportFigures &block)
    {
        for (const ReportFigure &figure : block.figures) {
            if (!figure.query.isEmpty())
                put(figure.query, figure.what, figure.value, figure.filter);
        }
    }

    void add(const ReportTable &block)
    {
        if (block.key == "journal"_L1) // printing itself adds to it
            return;
        const QString name = block.key.isEmpty() ? u"table%1"_s.arg(m_block) : block.key;
        cells(name, block.title.isEmpty() ? m_title : block.title, block.header, block.rows, block.filters);
    }

    void add(const ChartData &block)
    {
        QStringList filters;
        for (const ChartCategory &category : block.categories)
            filters << (category.filter.type == Filter::Type::Everything ? QString()
                                                                         : toText(category.filter));
        if (filters.size() != block.rows.size()) // a scatter's rows are points
            filters.clear();
        cells(u"chart "_s + block.spec.fields.join(u','), block.title, block.header, block.rows, filters);
    }

    void cells(const QString &name, const QString &title, const QStringList &header,
               const QList<QVariantList> &rows, const QStringList &filters)
    {
        for (qsizetype r = 0; r < rows.size(); ++r) {
            const QString row = filters.value(r).isEmpty() ? QString::number(r + 1) : filters.value(r);
            for (qsizetype c = 1; c < rows[r].size(); ++c) {
                if (rows[r][c].typeId() != QMetaType::LongLong && rows[r][c].typeId() != QMetaType::Int)
                    continue;
                put(u"%1/%2/%3"_s.arg(name, row).arg(c),
                    u"%1: %2, %3"_s.arg(title, rows[r].value(0).toString(), header.value(c)),
                    rows[r][c].toString(), filters.value(r));
            }
        }
    }

    void put(const QString &id, const QString &what, const QString &value, const QString &filter)
    {
        QString name = m_section + u'/' + id;
        if (const int times = ++m_seen[name]; times > 1) // the same number twice in one section
            name += u'#' + QString::number(times);
        m_numbers.push_back({name, what, value, filter});
    }

    std::vector<PrintedNumber> m_numbers;
    QHash<QString, int> m_seen;
    QString m_section, m_title;
    int m_block = 0;
};

} // namespace

QSizeF PageSetup::paperSize() const
{
    return paper == Paper::A4 ? QSizeF(210, 297) : QSizeF(215.9, 279.4);
}

QString keyOf(Paper paper)
{
    return paper == Paper::A4 ? u"A4"_s : u"Letter"_s;
}

std::optional<Paper> paperFromKey(QStringView key)
{
    for (const auto paper : {Paper::A4, Paper::Letter}) {
        if (key.compare(keyOf(paper), Qt::CaseInsensitive) == 0)
            return paper;
    }
    return std::nullopt;
}

QString ReportProse::plain() const
{
    QString words;
    for (const ReportRun &run : runs)
        words += run.text;
    return words;
}

std::vector<const ChartData *> Report::charts() const
{
    std::vector<const ChartData *> found;
    for (const ReportSection &section : sections) {
        for (const ReportBlock &block : section.blocks) {
            if (const auto *chart = std::get_if<ChartData>(&block))
                found.push_back(chart);
        }
    }
    return found;
}

std::vector<PrintedNumber> Report::numbers() const
{
    return Collector(*this).take();
}

} // namespace tamiz
