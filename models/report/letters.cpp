// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/letters.h"

#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/report/notwritten.h"
#include "models/report/pdfstream.h"
#include "models/report/prose.h"
#include "models/report/reportfile.h"
#include "models/report/rowwriter.h"
#include "models/report/templates.h"

#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// Letters hold no charts.
class NoCharts final : public ChartPainter
{
public:
    void paint(QPainter &, const QRectF &, const ChartData &) override {}
};

/// \a words as prose that says them and nothing else: no look, no link, no item of a list.
QString escapedForProse(QString words)
{
    for (const QChar mark : {u'\\', u'*', u'[', u'{'})
        words.replace(mark, u'\\' + QString(mark));
    QStringList lines = words.split(u'\n');
    for (QString &line : lines) {
        if (!line.isEmpty() && (line.front() == u'#' || line.front() == u'-' || line.front().isDigit()))
            line.prepend(u'\\');
    }
    return lines.join(u'\n');
}

} // namespace

QString MergeTable::value(size_t row, const QString &field) const
{
    return rows[row].value(fields.indexOf(field));
}

QString letterText(const ReportSettings &settings)
{
    const SpeakIn speech(languageOf(settings));
    return QStringList{
        tr("To [[participant]]"),
        tr("Thank you for taking part. Contributions received from you: [[contributions]]. This is "
           "what was decided on them and on their themes:"),
        u"[[answers]]"_s, tr("With kind regards")}
        .join(u'\n');
}

Result<Report> lettersOf(const MergeTable &table, const QString &text, const ReportSettings &settings,
                         const QDateTime &now, const Progress &progress)
{
    static const QRegularExpression field(u"\\[\\[(\\w+)\\]\\]"_s);
    for (auto match = field.globalMatch(text); match.hasNext();) {
        const QString name = match.next().captured(1);
        if (!table.fields.contains(name))
            return Error{
                Error::Code::Usage,
                tr("A letter has no field “%1”. There are %2.").arg(name, table.fields.join(u", "_s)),
                {}};
    }
    const SpeakIn speech(languageOf(settings));
    Report report;
    report.title = settings.title.isEmpty() ? tr("Letters") : settings.title;
    report.institution = settings.institution;
    report.author = settings.author;
    report.asOf = now;
    report.language = spokenLanguage();
    report.page = {paperFromKey(settings.paper).value_or(Paper::A4), settings.left, settings.top,
                   settings.right, settings.bottom};
    report.hasCover = false;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        if (progress.isCancelled())
            return cancelledError();
        QString letter = text;
        for (const QString &name : table.fields)
            letter.replace(u"[["_s + name + u"]]"_s, escapedForProse(table.value(i, name)));
        ReportSection section;
        section.key = u"letter-%1"_s.arg(i + 1);
        section.startsPage = true;
        for (const ProsePart &part : parseProse(letter)) {
            if (const auto *prose = std::get_if<ReportProse>(&part))
                section.blocks.push_back(*prose);
        }
        report.sections.push_back(std::move(section));
    }
    return report;
}

QStringList mergedFields(const MergeTable &table, const QString &text, const QString &path)
{
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return table.fields;
    QStringList used;
    for (const QString &field : table.fields) {
        if (text.contains(u"[["_s + field + u"]]"_s))
            used << field;
    }
    return used;
}

namespace {

/// A part of \a table: so many rows from \a from on.
MergeTable partOf(const MergeTable &table, size_t from, size_t rows)
{
    const auto begin = table.rows.begin() + static_cast<std::ptrdiff_t>(from);
    return {table.fields,
            {begin, begin + static_cast<std::ptrdiff_t>(std::min(rows, table.rows.size() - from))}};
}

/// Letters stand on pages of their own and have no numbers: a few of them are laid out, painted and forgotten
/// before the next, so that as many as there are people take the memory of a few.
Result<void> writeLetterPages(const MergeTable &table, const QString &text, const ReportSettings &settings,
                              const QDateTime &now, const QString &path, const Progress &progress)
{
    constexpr size_t atOnce = 64;
    PdfFile file(path, now);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.problem());
    NoCharts painter;
    std::unique_ptr<PdfStream> stream;
    for (size_t from = 0; from == 0 || from < table.rows.size(); from += atOnce) {
        const auto letters = lettersOf(partOf(table, from, atOnce), text, settings, now, progress);
        if (!letters)
            return letters.error();
        const Pages pages =
            layOutPages(*letters, painter, Progress([&] { return progress.isCancelled(); }, {}));
        if (progress.isCancelled())
            return cancelledError();
        progress.report(tr("Writing letters"), static_cast<qint64>(from), std::ssize(table.rows));
        if (!stream)
            stream = std::make_unique<PdfStream>(file, pages.setup, letters->title);
        for (const QPicture &page : pages.pictures) {
            if (!stream->add(page, pages.size()) || !file.isWhole())
                return notWritten(path, file.problem());
        }
    }
    if (!stream->finish() || !file.commit())
        return notWritten(path, file.problem());
    return {};
}

} // namespace

Result<void> writeLetters(const MergeTable &table, const QString &text, const ReportSettings &settings,
                          const QDateTime &now, const QString &path, const Progress &progress)
{
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return writeLetterPages(table, text, settings, now, path, progress);
    if (!path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        const auto letters = lettersOf(table, text, settings, now, progress);
        if (!letters)
            return letters.error();
        NoCharts painter;
        const auto written = writeReport(*letters, painter, path, progress);
        if (!written)
            return written.error();
        return {};
    }
    const auto writer = csvWriter(path, {tr("Letters"), table.fields, {}, {}, {}}, true);
    if (!writer)
        return writer.error();
    for (size_t i = 0; i < table.rows.size(); ++i) {
        if (progress.isCancelled())
            return cancelledError();
        progress.report(tr("Writing letters"), static_cast<qint64>(i), std::ssize(table.rows));
        std::vector<Cell> cells;
        for (const QString &value : table.rows[i])
            cells.emplace_back(value);
        if (const auto done = (*writer)->row(cells); !done)
            return done;
    }
    return (*writer)->finish();
}

} // namespace tamiz
