// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/report/population.h"
#include "models/report/quotes.h"
#include "models/report/reportparts.h"
#include "models/storage/findings.h"
#include "models/storage/journal.h"
#include "models/storage/publishing.h"
#include "models/storage/reading.h"
#include "models/storage/releases.h"
#include "models/storage/store.h"
#include "models/workspace/answering.h"
#include "models/workspace/people.h"
#include "models/workspace/secondreading.h"
#include "models/workspace/sheet.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// The list by which results of consultations are held comparable: each has its value, or why there is none.
class Indicators
{
    Q_DECLARE_TR_FUNCTIONS(tamiz::Indicators) // lupdate files the words of a class under its name

public:
    explicit Indicators(const ReportInput &input)
        : m_input(input),
          m_counts(countsOf(input.columns, input.rows)),
          m_ledger(ledgerOf(input.columns, input.rows))
    {
    }

    Result<ReportTable> table()
    {
        const auto overview =
            answerOverview(m_input.store, m_input.columns, m_input.rows, m_input.store.clock()().date());
        const auto sources = readSources(m_input.store);
        const auto tags = readTags(m_input.store);
        const auto head = contentHead(m_input.store);
        if (!overview || !sources || !tags || !head)
            return !overview  ? overview.error()
                   : !sources ? sources.error()
                   : !tags    ? tags.error()
                              : head.error();
        qint64 confirmed = 0;
        const auto read =
            visitFindings(m_input.store, Verdict::Confirmed, [&](const Finding &) { ++confirmed; });
        if (!read)
            return read.error();
        process(*sources);
        participation();
        representation();
        content(*tags);
        influence(*overview);
        accountability(confirmed, *head);
        return std::move(m_table);
    }

private:
    void add(const QString &name, const QString &value)
    {
        m_table.rows << QVariantList{qint64{m_table.rows.size() + 1}, name, value};
    }
    void missing(const QString &name, const QString &because)
    {
        add(name, tr("Not available because %1.").arg(because));
    }
    QString fact(const QString &key) const { return m_input.options.draft.settings.facts.value(key); }
    void said(const QString &name, const QString &words, const QString &because)
    {
        if (words.isEmpty())
            missing(name, because);
        else
            add(name, words);
    }

    /// Fields of sources that tell who speaks for many.
    void organisations()
    {
        static const QStringList marks{u"organi"_s,      u"tipo_de_autor"_s,     u"tipo_autor"_s,
                                       u"author_type"_s, u"tipo_participante"_s, u"user_type"_s};
        for (const QString &key : m_input.columns.keys()) {
            const bool fits =
                std::ranges::any_of(marks, [&](const QString &mark) { return key.contains(mark); });
            const auto size = m_input.columns.column(key)->dictionary.size();
            if (fits && size > 1 && size <= 12) {
                byField(tr("Organisations and individuals apart"), key, {}, true);
                return;
            }
        }
        said(tr("Organisations and individuals apart"), fact(u"organisations"_s),
             tr("no source tells them apart"));
    }

    /// Of a questionnaire, each of whose open answers is a contribution: how many answered each question.
    void completion()
    {
        const Column &kind = *m_input.columns.column(u"kind"_s);
        const auto answer = static_cast<quint32>(kind.dictionary.indexOf(keyOf(Kind::Answer)));
        const Bitmap answers = Bitmap::of(m_input.rows.size(), [&](size_t row) {
            return m_input.rows.test(row) && kind.codes[row] == answer;
        });
        const auto counts = countBy(m_input.columns, answers, u"category"_s, Measure::People);
        const qint64 people = countsOf(m_input.columns, answers).people;
        if (answers.count() == 0 || !counts || counts->values.isEmpty() || people == 0) {
            missing(tr("Completion of each question"), tr("the contributions are no questionnaire"));
            return;
        }
        QStringList parts;
        for (qsizetype i = 0; i < std::min<qsizetype>(counts->labels.size(), 12); ++i)
            parts << counts->labels[i] + u": "_s + share(counts->counts[static_cast<size_t>(i)], people);
        add(tr("Completion of each question"), parts.join(u"; "_s));
    }

    /// Values and counts of \a field as words; the reason where it holds nothing. \a apart: it tells people
    /// apart, so that a few are not counted.
    void byField(const QString &name, const QString &field, const QString &because, bool apart = false)
    {
        const auto counts = countBy(m_input.columns, m_input.rows, field, Measure::Submissions);
        if (!counts || counts->values.isEmpty()) {
            missing(name, because);
            return;
        }
        QStringList parts;
        for (qsizetype i = 0; i < std::min<qsizetype>(counts->labels.size(), 8); ++i) {
            const qint64 count = counts->counts[static_cast<size_t>(i)];
            parts << counts->labels[i] + u": "_s +
                         (apart && count > 0 && count < m_input.options.least
                              ? tr("fewer than %1").arg(m_input.options.least)
                              : inDigits(count));
        }
        if (counts->labels.size() > 8)
            parts << u"…"_s;
        add(name, parts.join(u"; "_s));
    }

    void process(const QList<SourceEntry> &sources)
    {
        const QString basis = QStringList{fact(u"legal"_s), fact(u"question"_s)}.join(u' ').trimmed();
        said(tr("Legal basis and question put"), basis,
             tr("nobody has written them into the set-up of the report"));
        qint64 first = std::numeric_limits<qint64>::max(), last = std::numeric_limits<qint64>::min();
        m_input.rows.forEach([&](size_t row) {
            const qint64 at = m_input.columns.created()[row];
            if (at != std::numeric_limits<qint64>::min()) {
                first = std::min(first, at);
                last = std::max(last, at);
            }
        });
        const QString dates = tr("Dates and days open");
        if (last == std::numeric_limits<qint64>::min()) {
            missing(dates, tr("the sources hold no dates"));
        } else {
            const QDate from = QDateTime::fromSecsSinceEpoch(first, Qt::UTC).date();
            const QDate to = QDateTime::fromSecsSinceEpoch(last, Qt::UTC).date();
            add(dates, tr("%1 to %2")
                               .arg(spokenLocale().toString(from, QLocale::ShortFormat),
                                    spokenLocale().toString(to, QLocale::ShortFormat)) +
                           u", "_s + tr("%Ln day(s)", nullptr, static_cast<int>(from.daysTo(to) + 1)));
        }
        said(tr("Materials offered"), fact(u"materials"_s),
             tr("nobody has written them into the set-up of the report"));
        said(tr("Who decided on what"), fact(u"decided"_s),
             tr("the workspace does not hold it beyond the offices named in the answers"));
        m_sources = sources.size();
    }

    void participation()
    {
        add(tr("Submissions received"), inDigits(m_counts.submissions));
        if (m_counts.people > 0)
            add(tr("Distinct participants"),
                (m_input.columns.people().areVoting() ? tr("%1 who wrote or voted, each once")
                                                      : tr("%1, one for each known author"))
                    .arg(inDigits(m_counts.people)));
        else
            missing(tr("Distinct participants"), tr("no source names its authors"));
        byField(tr("By channel"), u"source"_s, tr("no file has been imported"));
        organisations();
        const qint64 copies = m_counts.submissions - m_counts.texts;
        const auto families = countBy(m_input.columns, m_input.rows, u"family"_s, Measure::Submissions);
        add(tr("Duplicates and near-duplicates"),
            tr("%1 exact copies; %2 in families of near-identical texts")
                .arg(inDigits(copies), inDigits(families ? m_counts.submissions - families->missing : 0)));
        if (m_ledger.hidden > 0)
            byField(tr("Excluded, by reason"), u"reason"_s, tr("no reason was noted"));
        else
            add(tr("Excluded, by reason"), tr("None were excluded."));
        completion();
        byField(tr("Languages"), u"lang"_s, tr("no language was recognised"), true);
    }

    void representation()
    {
        const auto kept = keptBase(m_input.store, ChartBase::Population);
        const auto population = kept ? populationFromJson(*kept) : std::vector<PopulationMargin>();
        const auto comparison = comparePopulation(m_input.columns, m_input.rows, population, false);
        QStringList sentences;
        if (comparison) {
            for (const MarginComparison &margin : comparison->margins)
                sentences << sentenceOf(margin);
        }
        if (sentences.isEmpty())
            missing(tr("Compared with the census"),
                    tr("no census figures have been added to this workspace"));
        else
            add(tr("Compared with the census"), sentences.join(u' '));
        byField(tr("Areas"), u"region"_s, tr("the sources hold no regions"), true);
        const auto regions = countBy(m_input.columns, m_input.rows, u"region"_s, Measure::Submissions);
        if (regions && m_counts.submissions > 0)
            add(tr("Missing attributes"),
                tr("Without region: %1")
                    .arg(regions->missing > 0 && regions->missing < m_input.options.least
                             ? tr("fewer than %1").arg(m_input.options.least)
                             : share(regions->missing, m_counts.submissions)));
        else
            missing(tr("Missing attributes"), tr("there are no contributions"));
        add(tr("Self-selection"),
            tr("Those who take part choose to: this is no survey, and no test of significance is made."));
    }

    void content(const QList<TagEntry> &tags)
    {
        const auto themes = countBy(m_input.columns, m_input.rows, u"theme"_s, Measure::Submissions);
        if (themes && !themes->values.isEmpty())
            add(tr("Themes"), tr("%1 themes with %2 contributions; each contribution is in one theme at most")
                                      .arg(inDigits(themes->values.size()),
                                           inDigits(m_counts.submissions - themes->missing)) +
                                  hiddenInThemes(m_counts.submissions - themes->missing - m_ledger.inTheme));
        else
            missing(tr("Themes"), tr("the contributions have not been grouped yet"));
        if (m_counts.votes > 0)
            add(tr("Positions"), tr("%1 votes").arg(inDigits(m_counts.votes)));
        else
            missing(tr("Positions"), tr("no source holds votes"));
        add(tr("Method"), tr("Code book of %1 tags; versions, parameters and who decided stand under “%2”.")
                                  .arg(inDigits(tags.size()), tr("How it was done")) +
                              u' ' + secondReadings());
        const auto picker = QuotePicker::make(m_input);
        if (!picker || !picker->whyNone().isEmpty())
            missing(tr("Quotes"), picker ? picker->whyNone() : picker.error().message);
        else
            add(tr("Quotes"),
                tr("By the rule that stands with them; other voices are drawn by lot. Published, reviewed "
                   "texts alone, each once."));
    }

    /// The sizes of themes hold what was hidden or merged later; the ledger counts that apart.
    static QString hiddenInThemes(qint64 count)
    {
        return count > 0 ? u"; "_s + tr("%Ln of them hidden or merged", nullptr, static_cast<int>(count))
                         : QString();
    }

    QString secondReadings() const
    {
        const auto agreement = secondAgreement(m_input.store);
        if (!agreement || agreement->onState.items == 0)
            return tr("The agreement of two coders is not available because nobody coded twice.");
        const Agreement &on = agreement->onState;
        const auto figure = [](double number) {
            return std::isnan(number) ? tr("not defined") : spokenLocale().toString(number, 'f', 3);
        };
        return tr("%1 contributions were decided on twice, the second time unseen: %2 agree; Krippendorff’s "
                  "alpha %3 "
                  "(95 %: %4 to %5), Cohen’s kappa %6.")
            .arg(inDigits(on.items), spokenLocale().toString(100 * on.share, 'f', 1) + u" %"_s,
                 figure(on.alpha), figure(on.low), figure(on.high), figure(on.kappa));
    }

    void influence(const AnswerOverview &overview)
    {
        if (overview.answered == 0) {
            const QString because = tr("no answer has been recorded");
            missing(tr("Decisions by theme"), because);
            missing(tr("Contributions with an answer"), because);
            missing(tr("Changes made"), because);
            return;
        }
        QStringList decisions;
        for (int i = 1; i < DecisionCount; ++i) {
            if (overview.byDecision[i] > 0)
                decisions << nameOf(static_cast<Decision>(i)) + u": "_s + inDigits(overview.byDecision[i]);
        }
        add(tr("Decisions by theme"), tr("%1 of %2 themes answered")
                                              .arg(inDigits(overview.themesAnswered()),
                                                   inDigits(static_cast<qint64>(overview.themes.size()))) +
                                          u"; "_s + decisions.join(u"; "_s));
        add(tr("Contributions with an answer"),
            tr("%1 (%2)").arg(inDigits(overview.answered), share(overview.answered, overview.received)) +
                (overview.medianDays
                     ? QString(u"; "_s + tr("median of days: %1").arg(inDays(*overview.medianDays)))
                     : QString()));
        qint64 changes = 0;
        for (const AnsweredTheme &theme : overview.themes)
            changes +=
                theme.answer.isGiven() && !(theme.answer.link.isEmpty() && theme.answer.after.isEmpty());
        if (changes > 0)
            add(tr("Changes made"), inDigits(changes));
        else
            missing(tr("Changes made"), tr("no answer names one"));
    }

    void accountability(qint64 confirmed, const QString &head)
    {
        QStringList parts{
            tr("Tamiz %1; %Ln source(s); personal data masked: %2; head of the journal: %3", nullptr,
               static_cast<int>(m_sources))
                .arg(QStringLiteral(TAMIZ_VERSION), inDigits(confirmed), head.isEmpty() ? u"–"_s : head)};
        const std::pair<QString, QString> facts[] = {{u"data"_s, tr("data")},
                                                     {u"licence"_s, tr("licence")},
                                                     {u"contact"_s, tr("contact for corrections")},
                                                     {u"next"_s, tr("next update")}};
        QStringList unsaid;
        for (const auto &[key, name] : facts) {
            if (fact(key).isEmpty())
                unsaid << name;
            else
                parts << name + u": "_s + fact(key);
        }
        if (const auto releases = readReleases(m_input.store, false); releases) {
            for (const ReleaseEntry &release : *releases) {
                if (release.what == "datapackage"_L1)
                    m_package = release.sha256;
            }
        }
        if (!m_package.isEmpty())
            parts << tr("SHA-256 of the data: %1").arg(m_package);
        if (!unsaid.isEmpty())
            parts << tr("not available because nobody has said it in the set-up of the report: %1")
                         .arg(unsaid.join(u", "_s));
        add(tr("Traceability"), parts.join(u"; "_s));
    }

    const ReportInput &m_input;
    Counts m_counts;
    Ledger m_ledger;
    qint64 m_sources = 0;
    QString m_package; ///< SHA-256 of the open data that were released last.
    ReportTable m_table{
        tr("The 24 indicators"), {tr("No."), tr("Indicator"), tr("Value")}, {}, true, u"indicators"_s};
};

} // namespace

Result<ReportSection> indicatorsSection(const ReportInput &input)
{
    ReportSection section{u"indicators"_s, tr("Indicators"), {}};
    auto table = Indicators(input).table();
    if (!table)
        return table.error();
    section.blocks.push_back(*std::move(table));
    if (const QString sentence = overrideSentence(input.options); !sentence.isEmpty())
        section.blocks.push_back(ReportText{sentence});
    return section;
}

} // namespace tamiz
