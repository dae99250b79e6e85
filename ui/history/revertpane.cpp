// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/revertpane.h"

#include "models/storage/reading.h"
#include "models/workspace/journalwords.h"
#include "models/workspace/workspace.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostRows = 500;
constexpr qsizetype mostLetters = 120;

/// What the values of one contribution are and would be: "state: hidden → open".
QHash<qint64, QStringList> stepsOf(const RevertPreview &preview, const Columns &columns)
{
    QHash<qint64, QStringList> steps;
    for (const Change &change : preview.changes) {
        if (!isOfContribution(change.target))
            continue;
        const QString name = targetName(columns, change.target, change.argument);
        for (size_t i = 0; i < change.ids.size() && i < mostRows; ++i) {
            const QString now = targetValue(columns, change.target, change.before[i]);
            const QString then = targetValue(columns, change.target, change.after[i]);
            QStringList &of = steps[change.ids[i]];
            if (then.isEmpty())
                of.contains(name) ? void() : of.append(name);
            else // what says something comes first
                of.prepend(RevertPane::tr("%1: %2 → %3", "value, now, then").arg(name, now, then));
        }
    }
    return steps;
}

} // namespace

RevertPane::RevertPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_rows(0, 2, this),
      m_words(new QLabel(this)),
      m_view(new TableView(tr("Contributions that would change"), this))
{
    m_rows.setHorizontalHeaderLabels({tr("Contribution"), tr("What would change")});
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop |
                          Qt::AlignLeading); // where nothing is listed below, it has the whole pane
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setContentsMargins(10, 8, 10, 8);
    m_view->setModel(&m_rows);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setColumnWidth(0, 18 * fontMetrics().averageCharWidth());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_words);
    layout->addWidget(m_view, 1);
    setMinimumWidth(180);
    say({});
}

void RevertPane::show(const RevertPreview &preview)
{
    const Columns &columns = m_workspace.columns();
    const QString head = tr("If “%1” were taken back:").arg(describe(preview.operation));
    m_words->setText(head + u'\n' + revertSentences(columns, preview).join(u'\n'));
    m_rows.removeRows(0, m_rows.rowCount());
    std::vector<qint64> ids = preview.contributions;
    ids.resize(std::min(ids.size(), mostRows));
    const auto texts = readTexts(m_workspace.store(), ids);
    const QHash<qint64, QStringList> steps = stepsOf(preview, columns);
    for (size_t i = 0; texts && i < ids.size(); ++i) {
        const TextEntry &text = (*texts)[i];
        const QString words = (text.title.isEmpty() ? text.body : text.title).left(mostLetters).simplified();
        m_rows.appendRow({new QStandardItem(words), new QStandardItem(steps.value(ids[i]).join(u"; "_s))});
    }
    if (preview.contributions.size() > ids.size())
        m_words->setText(m_words->text() + u'\n' +
                         tr("The first %n of them are listed below.", nullptr, static_cast<int>(ids.size())));
    m_view->setVisible(m_rows.rowCount() > 0);
}

void RevertPane::say(const QString &sentence)
{
    m_words->setText(sentence);
    m_rows.removeRows(0, m_rows.rowCount());
    m_view->hide();
}

QString RevertPane::text() const
{
    return m_words->text();
}

} // namespace tamiz
