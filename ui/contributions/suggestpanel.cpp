// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/suggestpanel.h"

#include "models/storage/reading.h"
#include "models/workspace/workspace.h"
#include "ui/widgets/dialogs.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int AskedAtOnce = 20;

} // namespace

SuggestPanel::SuggestPanel(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_estimate(new QLabel(this)),
      m_rows(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->addWidget(m_estimate);
    column->addLayout(m_rows);
    m_rows->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &text, const QString &tip) {
        auto *made = new QPushButton(text, this);
        made->setToolTip(tip);
        made->setAutoDefault(false);
        buttons->addWidget(made);
        return made;
    };
    m_start = button(tr("Su&ggest tags"),
                     tr("Learns from the tags that were given and suggests some for the text."));
    m_none =
        button(tr("N&one of them"),
               tr("Records that the text was looked at and no suggested tag fits, and goes on to the next."));
    m_next = button(tr("Ne&xt to look at"), tr("Goes to a text that teaches most: one the machine is unsure "
                                               "of, a random one, or one for a rare tag."));
    m_many = button(tr("Accept man&y…"),
                    tr("Gives suggested tags to every text nobody looked at, where the texts drawn at random "
                       "support the precision you ask for. One step back undoes it."));
    buttons->addStretch();
    column->addLayout(buttons); // last: however much is suggested, they stay where they are
    m_estimate->setWordWrap(true);
    m_estimate->setForegroundRole(QPalette::PlaceholderText);
    connect(m_start, &QPushButton::clicked, this, &SuggestPanel::learn);
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (answer({}))
            goOn();
    });
    connect(m_next, &QPushButton::clicked, this, &SuggestPanel::goOn);
    connect(m_many, &QPushButton::clicked, this, &SuggestPanel::acceptMany);
    connect(&workspace, &Workspace::performed, this, [this](const Operation &operation) {
        const bool teaches = operation.verb.contains("tag"_L1) || operation.verb.contains("suggestions"_L1) ||
                             operation.verb == "undo"_L1 || operation.verb == "redo"_L1;
        if (m_suggester && teaches)
            learn();
    });
    setAccessibleName(tr("Suggested tags"));
    refresh();
}

void SuggestPanel::show(qint64 id)
{
    m_id = id;
    refresh();
}

/// Reads the texts the first time, learns anew from what there is now the other times; one at a time.
void SuggestPanel::learn()
{
    if (m_isLearning) {
        m_isStale = true;
        return;
    }
    m_isLearning = true;
    auto made = std::make_shared<std::shared_ptr<Suggester>>();
    Task *task = m_workspace.start(
        tr("Learning tags"),
        [made, known = m_suggester](Store &store, const Progress &progress) -> Result<Operation> {
            auto read = known ? known->relearned(store, progress) : Suggester::read(store, progress);
            if (!read)
                return read.error();
            *made = std::move(*read);
            return Operation{};
        });
    connect(task, &Task::finished, this, [this, made](const Result<Operation> &result) {
        m_isLearning = false;
        if (result)
            learned(*made);
        if (std::exchange(m_isStale, false))
            learn();
    });
}

void SuggestPanel::learned(const std::shared_ptr<Suggester> &suggester)
{
    m_suggester = suggester;
    m_queue.clear();
    refresh();
}

void SuggestPanel::refresh()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater(); // it may be the button whose click led here
        }
        delete item;
    }
    m_suggestions.clear();
    m_start->setVisible(!m_suggester);
    m_none->setVisible(m_suggester != nullptr);
    m_next->setVisible(m_suggester != nullptr);
    m_many->setVisible(m_suggester != nullptr);
    m_many->setEnabled(m_suggester && m_suggester->atRandom() > 0);
    m_none->setEnabled(m_id != 0);
    m_estimate->setVisible(m_suggester != nullptr);
    if (!m_suggester)
        return;
    const QLocale locale;
    if (m_id != 0) {
        const auto texts = readTexts(m_workspace.store(), std::span(&m_id, 1));
        if (texts && !texts->empty())
            m_suggestions = m_suggester->suggest(m_id, texts->front().title + u'\n' + texts->front().body);
    }
    dropGiven();
    for (size_t i = 0; i < m_suggestions.size(); ++i) {
        const Suggestion &suggestion = m_suggestions[i];
        const QString path = m_suggester->pathOf(suggestion.tag);
        auto *accept = new QPushButton(
            tr("%1 · %2 %", "tag and chance")
                .arg(QString(path).replace(u'&', u"&&"_s), locale.toString(100 * suggestion.chance, 'f', 0)),
            this);
        accept->setAutoDefault(false);
        accept->setToolTip(tr("Accept this tag."));
        accept->setAccessibleName(tr("Accept the tag %1").arg(path));
        connect(accept, &QPushButton::clicked, this, [this, suggestion] { answer({suggestion}); });
        auto *words = new QLabel(suggestion.words.join(u", "_s), this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        m_rows->addWidget(accept, static_cast<int>(i), 0);
        m_rows->addWidget(words, static_cast<int>(i), 1);
    }
    if (m_suggestions.empty())
        m_rows->addWidget(new QLabel(tr("No tag is likely enough."), this), 0, 0);
    const Estimate estimate = m_suggester->estimate(static_cast<double>(SuggestionThreshold));
    const auto range = [&locale](const Share &share) {
        return tr("%1 (%2 to %3)", "share and interval")
            .arg(locale.toString(share.value(), 'f', 2), locale.toString(share.low, 'f', 2),
                 locale.toString(share.high, 'f', 2));
    };
    m_estimate->setText(estimate.documents == 0
                            ? tr("How good this is cannot be said yet: nobody looked at a contribution drawn "
                                 "at random. “Next to look at” shows some.")
                            : tr("Precision %1, recall %2, from %3 contributions drawn at random. Always "
                                 "naming the most frequent tag: precision %4, recall %5.")
                                  .arg(range(estimate.precision), range(estimate.recall),
                                       locale.toString(estimate.documents), range(estimate.baseline),
                                       range(estimate.baselineRecall)));
}

/// What the text has already need not be suggested.
void SuggestPanel::dropGiven()
{
    const auto row = m_workspace.columns().rowOf(m_id);
    if (!row)
        return;
    std::erase_if(m_suggestions, [&](const Suggestion &suggestion) {
        const Bitmap &given = m_workspace.columns().tagRows(suggestion.tag);
        return *row < given.size() && given.test(*row);
    });
}

bool SuggestPanel::answer(const std::vector<Suggestion> &accepted)
{
    if (m_id == 0)
        return false;
    const auto asked = std::ranges::find(m_queue, m_id, &AskedText::id);
    const AskReason reason = asked == m_queue.end() ? AskReason::None : asked->reason;
    const auto done = m_workspace.perform(
        [id = m_id, accepted, reason, actor = m_workspace.actor()](Store &store, const Progress &) {
            return answerSuggestions(store, id, accepted, reason, actor);
        });
    if (!done)
        Q_EMIT m_workspace.failed(done.error());
    return static_cast<bool>(done);
}

void SuggestPanel::acceptMany()
{
    const QLocale locale;
    const auto answer = m_dialogs.askText(this, tr("Accept suggested tags"),
                                          tr("Share of the given tags that must be right (0.5 to 1):"),
                                          locale.toString(0.9, 'f', 2));
    if (!answer)
        return;
    bool isNumber = false;
    const double precision = locale.toDouble(answer->trimmed(), &isNumber);
    if (!isNumber || precision < 0.5 || precision > 1) {
        Q_EMIT m_workspace.failed(
            {Error::Code::Usage, tr("The share must be a number from 0.5 to 1. Nothing was changed."), {}});
        return;
    }
    m_workspace.start(tr("Accepting suggested tags"),
                      [precision, known = m_suggester, actor = m_workspace.actor()](
                          Store &store, const Progress &progress) -> Result<Operation> {
                          const auto fresh = known->relearned(store, progress);
                          if (!fresh)
                              return fresh.error();
                          return acceptAbove(store, **fresh, precision, actor, progress);
                      });
}

void SuggestPanel::goOn()
{
    if (!m_suggester)
        return;
    const auto here = std::ranges::find(m_queue, m_id, &AskedText::id);
    size_t next = here == m_queue.end() ? 0 : static_cast<size_t>(here - m_queue.begin()) + 1;
    if (next >= m_queue.size()) {
        m_queue = m_suggester->ask(AskedAtOnce, ++m_rounds);
        // It may not have learned yet that this one was answered.
        next = !m_queue.empty() && m_queue.front().id == m_id ? 1 : 0;
    }
    if (next < m_queue.size())
        Q_EMIT contributionWanted(m_queue[next].id);
}

} // namespace tamiz
