// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/letters.h"

#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/report/prose.h"
#include "models/report/reportfile.h"
#include "models/report/rowwriter.h"
#include "models/report/templates.h"
#include "models/storage/answers.h"
#include "models/storage/reading.h"
#include "models/storage/rows.h"
#include "models/workspace/columns.h"

#include <QRegularExpression>

#include <map>
#include <set>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// An answer as one paragraph: what it is about, what was decided, why, by whom, where to read on.
QString paragraphOf(const QString &about, const Answer &answer)
{
    QString text = about + u": "_s + nameOf(answer.decision) + u'.';
    if (!answer.reason.isEmpty())
        text += u' ' + answer.reason;
    if (!answer.office.isEmpty())
        text += u" ("_s + answer.office + u')';
    if (!answer.link.isEmpty())
        text += u' ' + answer.link;
    return text;
}

/// What one person sent, and what became of it.
struct Correspondent
{
    qint64 contributions = 0;
    std::set<quint32> themes;
    std::vector<size_t> own; ///< Rows with an answer of their own.
    size_t first = 0;
};

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

Result<MergeTable> mergeAnswers(Store &store, const Columns &columns, const Bitmap &rows,
                                const Progress &progress)
{
    const auto ofThemes = readThemeAnswers(store);
    const auto ofContributions = readContributionAnswers(store);
    const auto fields = readFields(store);
    if (!ofThemes || !ofContributions || !fields)
        return !ofThemes ? ofThemes.error() : !ofContributions ? ofContributions.error() : fields.error();
    std::unordered_map<quint32, const Answer *> byTheme;
    for (const Answer &answer : *ofThemes) {
        if (answer.isGiven())
            byTheme.emplace(columns.themeCode(answer.theme), &answer);
    }
    std::unordered_map<qint64, const Answer *> byContribution;
    for (const Answer &answer : *ofContributions) {
        if (answer.isGiven())
            byContribution.emplace(answer.contribution, &answer);
    }
    const Column &author = *columns.column(u"author"_s), &theme = *columns.column(u"theme"_s);
    std::map<QString, Correspondent> people;
    rows.forEach([&](size_t row) {
        if (author.codes[row] == 0)
            return;
        const bool own = byContribution.contains(columns.idOf(row));
        const bool shared = theme.codes[row] != 0 && byTheme.contains(theme.codes[row]);
        Correspondent &one = people[author.dictionary[static_cast<qsizetype>(author.codes[row])]];
        if (one.contributions++ == 0)
            one.first = row;
        if (own)
            one.own.push_back(row);
        else if (shared)
            one.themes.insert(theme.codes[row]);
    });
    if (progress.isCancelled())
        return cancelledError();
    MergeTable table{{u"participant"_s, u"contributions"_s, u"themes"_s, u"answers"_s}, {}};
    std::vector<const Column *> attributes;
    for (const FieldEntry &field : *fields) {
        if (const Column *column = field.ofParticipant ? columns.column(field.key) : nullptr) {
            attributes.push_back(column);
            table.fields << field.key;
        }
    }
    for (const auto &[name, one] : people) {
        if (one.own.empty() && one.themes.empty())
            continue;
        QStringList themes, answers;
        for (const quint32 code : one.themes) {
            themes << theme.label(code);
            answers << paragraphOf(theme.label(code), *byTheme.at(code));
        }
        std::vector<qint64> ids;
        for (const size_t row : one.own)
            ids.push_back(columns.idOf(row));
        const auto texts = readTexts(store, ids);
        if (!texts)
            return texts.error();
        for (size_t i = 0; i < ids.size(); ++i) {
            const TextEntry &text = (*texts)[i];
            const QString words = (text.title.isEmpty() ? text.body : text.title).simplified();
            answers << paragraphOf(u'“' + (words.size() > 80 ? words.first(80) + u'…' : words) + u'”',
                                   *byContribution.at(ids[i]));
        }
        QStringList row{name, QString::number(one.contributions), themes.join(u"; "_s), answers.join(u'\n')};
        for (const Column *column : attributes)
            row << column->dictionary.value(static_cast<qsizetype>(column->codes[one.first]));
        table.rows.push_back(row);
    }
    return table;
}

QString letterText(const ReportSettings &settings)
{
    const SpeakIn speech(languageOf(settings));
    return QStringList{tr("To [[participant]]"),
                       tr("Thank you for taking part. You sent [[contributions]] contribution(s). This is "
                          "what was decided on "
                          "them and on their themes:"),
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

Result<void> writeLetters(const MergeTable &table, const QString &text, const ReportSettings &settings,
                          const QDateTime &now, const QString &path, const Progress &progress)
{
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
