// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/speaking.h"
#include "models/report/letters.h"
#include "models/report/templates.h"
#include "models/storage/answers.h"
#include "models/storage/reading.h"
#include "models/storage/rows.h"
#include "models/workspace/columns.h"
#include "models/workspace/reportdraft.h"

#include <QCoreApplication>

#include <map>
#include <set>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype longestTitle = 80; ///< So many signs of a contribution tell its author which one it is.

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

/// By name, then by code: people of two consultations may go by one name, and neither may read the other's
/// letter.
using Correspondents = std::map<std::pair<QString, quint32>, Correspondent>;

class Merging
{
    Q_DECLARE_TR_FUNCTIONS(tamiz::Merging) // lupdate files the words of a class under its name

public:
    Merging(Store &store, const Columns &columns)
        : m_store(store),
          m_columns(columns),
          m_author(*columns.column(u"author"_s)),
          m_theme(*columns.column(u"theme"_s)),
          m_state(*columns.column(u"state"_s)),
          m_hidden(static_cast<quint32>(m_state.dictionary.indexOf(keyOf(State::Hidden))))
    {
    }

    Result<MergeTable> run(const Bitmap &rows, const Progress &progress)
    {
        const auto draft = readDraft(m_store);
        if (!draft)
            return draft.error();
        const SpeakIn speech(languageOf(draft->settings)); // as the letters will speak
        if (const auto read = readAnswers(); !read)
            return read.error();
        const Correspondents people = gather(rows);
        MergeTable table{{u"participant"_s, u"contributions"_s, u"themes"_s, u"answers"_s}, {}};
        std::vector<const Column *> attributes;
        const auto fields = readFields(m_store);
        if (!fields)
            return fields.error();
        for (const FieldEntry &field : *fields) {
            if (const Column *column = field.ofParticipant ? m_columns.column(field.key) : nullptr) {
                attributes.push_back(column);
                table.fields << field.key;
            }
        }
        qint64 done = 0;
        for (const auto &[who, one] : people) {
            if (progress.isCancelled())
                return cancelledError();
            if (done++ % 256 == 0)
                progress.report(tr("Gathering the answers"), done, std::ssize(people));
            if (one.own.empty() && one.themes.empty())
                continue;
            const auto answers = answersTo(one, table);
            if (!answers)
                return answers.error();
            QStringList themes;
            for (const quint32 code : one.themes)
                themes << m_theme.label(code);
            QStringList row{who.first, QString::number(one.contributions), themes.join(u"; "_s),
                            answers->join(u'\n')};
            for (const Column *column : attributes)
                row << column->dictionary.value(static_cast<qsizetype>(column->codes[one.first]));
            table.rows.push_back(row);
        }
        addAnswered(table, rows);
        return table;
    }

private:
    Result<void> readAnswers()
    {
        auto themes = readThemeAnswers(m_store);
        auto contributions = readContributionAnswers(m_store);
        if (!themes || !contributions)
            return !themes ? themes.error() : contributions.error();
        for (Answer &answer : *themes) {
            if (answer.isGiven())
                m_byTheme.emplace(m_columns.themeCode(answer.theme), std::move(answer));
        }
        for (Answer &answer : *contributions) {
            if (answer.isGiven())
                m_byContribution.emplace(answer.contribution, std::move(answer));
        }
        return {};
    }

    bool isHidden(size_t row) const { return m_hidden > 0 && m_state.codes[row] == m_hidden; }
    bool hasOwnAnswer(size_t row) const { return m_byContribution.contains(m_columns.idOf(row)); }
    bool hasAnswerOfItsTheme(size_t row) const
    {
        return m_theme.codes[row] != 0 && !isHidden(row) && m_byTheme.contains(m_theme.codes[row]);
    }

    Correspondents gather(const Bitmap &rows) const
    {
        Correspondents people;
        rows.forEach([&](size_t row) {
            const quint32 code = m_author.codes[row];
            if (code == 0)
                return;
            Correspondent &one = people[{m_author.dictionary[static_cast<qsizetype>(code)], code}];
            if (one.contributions++ == 0)
                one.first = row;
            if (hasOwnAnswer(row))
                one.own.push_back(row);
            else if (hasAnswerOfItsTheme(row))
                one.themes.insert(m_theme.codes[row]);
        });
        return people;
    }

    /// A paragraph for each answer; what it quotes is noted in \a table.
    Result<QStringList> answersTo(const Correspondent &one, MergeTable &table) const
    {
        QStringList answers;
        for (const quint32 code : one.themes)
            answers << paragraphOf(m_theme.label(code), m_byTheme.at(code));
        if (one.own.empty())
            return answers;
        std::vector<qint64> ids;
        for (const size_t row : one.own)
            ids.push_back(m_columns.idOf(row));
        const auto texts = readTexts(m_store, ids);
        const auto numbers = readExternalIds(m_store, ids);
        if (!texts || !numbers)
            return !texts ? texts.error() : numbers.error();
        for (size_t i = 0; i < ids.size(); ++i) {
            QString about = nameOfHidden(one.own[i], (*numbers)[i]);
            if (!isHidden(one.own[i])) {
                const TextEntry &text = (*texts)[i];
                const QString words = (text.title.isEmpty() ? text.body : text.title).simplified();
                about =
                    u'“' + (words.size() > longestTitle ? words.first(longestTitle) + u'…' : words) + u'”';
                table.quoted.push_back(ids[i]);
            }
            answers << paragraphOf(about, m_byContribution.at(ids[i]));
        }
        return answers;
    }

    QString nameOfHidden(size_t row, const QString &number) const
    {
        const qint64 created = m_columns.created()[row];
        if (created == std::numeric_limits<qint64>::min())
            return tr("Your contribution number %1").arg(number);
        return tr("Your contribution number %1 of %2")
            .arg(number, spokenLocale().toString(QDateTime::fromSecsSinceEpoch(created, Qt::UTC).date(),
                                                 QLocale::ShortFormat));
    }

    void addAnswered(MergeTable &table, const Bitmap &rows) const
    {
        rows.forEach([&](size_t row) {
            if (m_author.codes[row] != 0 && (hasOwnAnswer(row) || hasAnswerOfItsTheme(row)))
                table.answered.push_back(m_columns.idOf(row));
        });
        std::ranges::sort(table.answered);
        std::ranges::sort(table.quoted);
    }

    Store &m_store;
    const Columns &m_columns;
    const Column &m_author, &m_theme, &m_state;
    quint32 m_hidden;
    std::unordered_map<quint32, Answer> m_byTheme;
    std::unordered_map<qint64, Answer> m_byContribution;
};

} // namespace

Bitmap quotedRows(const MergeTable &table, const Columns &columns)
{
    Bitmap rows(columns.rows());
    for (const qint64 id : table.quoted) {
        if (const auto row = columns.rowOf(id))
            rows.set(*row);
    }
    return rows;
}

Result<MergeTable> mergeAnswers(Store &store, const Columns &columns, const Bitmap &rows,
                                const Progress &progress)
{
    return Merging(store, columns).run(rows, progress);
}

} // namespace tamiz
