// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reporteditor.h"

#include "models/core/speaking.h"
#include "models/report/prose.h"
#include "models/report/templates.h"
#include "models/workspace/counting.h"
#include "models/workspace/workspace.h"
#include "ui/report/proseeditor.h"
#include "ui/widgets/dialogs.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseForTyping = 1500; // ms

} // namespace

ReportEditor::ReportEditor(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_outline(new QListWidget(this)),
      m_title(new QLineEdit(this)),
      m_text(new ProseEditor(this)),
      m_pause(new QTimer(this))
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(buildOutline());
    splitter->addWidget(buildText());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({150, 300});
    splitter->handle(1)->setAccessibleName(tr("Edge between outline and text"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &ReportEditor::keep);
    connect(m_outline, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_filling)
            show(row);
    });
    const auto wrote = [this] {
        if (!m_filling)
            m_pause->start(pauseForTyping);
    };
    connect(m_title, &QLineEdit::textEdited, this, wrote);
    connect(m_text, &QTextEdit::textChanged, this, wrote);
    const bool writes = !workspace.isReadOnly();
    m_title->setReadOnly(!writes);
    m_text->setReadOnly(!writes);
    refresh();
}

ReportEditor::~ReportEditor() = default;

QToolButton *ReportEditor::addTool(QWidget *bar, const QString &text, const QString &tip,
                                   const QKeySequence &keys, std::function<void()> run)
{
    auto *button = new QToolButton(bar);
    button->setText(text);
    button->setAccessibleName(tip);
    button->setToolTip(keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, keys.toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::TabFocus);
    button->setEnabled(!m_workspace.isReadOnly());
    auto *action = new QAction(tip, this);
    action->setStatusTip(tip);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, run);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    bar->layout()->addWidget(button);
    return button;
}

QWidget *ReportEditor::buildOutline()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    auto *bar = new QWidget(pane);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(2);
    addTool(bar, u"+"_s, tr("Add a section"), QKeySequence(Qt::ALT | Qt::Key_Insert),
            [this] { addSection(); });
    addTool(bar, u"−"_s, tr("Remove this section"), QKeySequence(Qt::ALT | Qt::Key_Delete),
            [this] { removeSection(); });
    addTool(bar, u"↑"_s, tr("Move this section up"), QKeySequence(Qt::ALT | Qt::Key_Up),
            [this] { moveSection(-1); });
    addTool(bar, u"↓"_s, tr("Move this section down"), QKeySequence(Qt::ALT | Qt::Key_Down),
            [this] { moveSection(1); });
    addTool(bar, tr("Template…"), tr("Begin again from a template"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), [this] { useTemplate(); });
    row->addStretch();
    m_outline->setAccessibleName(tr("Sections of the report"));
    m_outline->setToolTip(tr("Alt+Up and Alt+Down move the section; Delete removes it"));
    m_outline->installEventFilter(this);
    layout->addWidget(bar);
    layout->addWidget(m_outline, 1);
    return pane;
}

QWidget *ReportEditor::buildText()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    m_title->setAccessibleName(tr("Title of the section"));
    m_title->setPlaceholderText(tr("Title of the section"));
    auto *bar = new QWidget(pane);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(2);
    const auto keys = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    addTool(bar, tr("Number…"), tr("Insert a number that stays bound to its rows"), keys(Qt::Key_N),
            [this] { insertNumber(); });
    addTool(bar, tr("Chart…"), tr("Insert a chart"), keys(Qt::Key_G), [this] { insertChart(); });
    addTool(bar, tr("Table…"), tr("Insert a table"), keys(Qt::Key_T), [this] { insertTable(); });
    addTool(bar, tr("Quotes…"), tr("Insert quotes by a rule"), keys(Qt::Key_Q), [this] { insertQuotes(); });
    addTool(bar, tr("Block…"), tr("Insert the ledger, themes, answers, method or another block"),
            keys(Qt::Key_K), [this] { insertBlock(); });
    row->addStretch();
    layout->addWidget(m_title);
    layout->addWidget(bar);
    layout->addWidget(m_text, 1);
    return pane;
}

bool ReportEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_outline && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeSection();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReportEditor::refresh()
{
    auto draft = readDraft(m_workspace.store());
    if (!draft) {
        Q_EMIT failed(draft.error());
        return;
    }
    const bool isWriting = m_pause->isActive();
    const int row = std::max(m_outline->currentRow(), 0);
    m_draft = *std::move(draft);
    if (m_draft.sections.empty()) {
        if (const auto source = readTemplate(u"results"_s))
            m_draft.sections = source->draft();
    }
    m_filling = true;
    const QString language = languageOf(m_draft.settings);
    m_outline->clear();
    for (const DraftSection &section : m_draft.sections) {
        const QString title = wordsOf(section, language).first;
        m_outline->addItem(title.isEmpty() ? tr("(without a title)") : title);
    }
    const auto same = std::ranges::find(m_draft.sections, m_shown, &DraftSection::id);
    const int shown = m_shown > 0 && same != m_draft.sections.end()
                          ? static_cast<int>(same - m_draft.sections.begin())
                          : std::min(row, m_outline->count() - 1);
    m_outline->setCurrentRow(shown);
    m_filling = false;
    if (!isWriting)
        show(shown);
}

int ReportEditor::shownRow() const
{
    const auto found = std::ranges::find(m_draft.sections, m_shown, &DraftSection::id);
    if (m_shown > 0)
        return found == m_draft.sections.end() ? -1 : static_cast<int>(found - m_draft.sections.begin());
    return static_cast<int>(-m_shown);
}

void ReportEditor::show(int row)
{
    if (m_pause->isActive())
        keep();
    if (row < 0 || row >= std::ssize(m_draft.sections))
        return;
    const DraftSection &section = m_draft.sections[static_cast<size_t>(row)];
    m_shown = section.id > 0 ? section.id : -row;
    const auto [title, text] = wordsOf(section, languageOf(m_draft.settings));
    m_filling = true;
    m_title->setText(title);
    m_text->setProse(text);
    m_filling = false;
}

bool ReportEditor::perform(const std::function<Result<Operation>(Store &)> &verb)
{
    const auto done = m_workspace.perform([&](Store &store, const Progress &) { return verb(store); });
    if (!done)
        Q_EMIT failed(done.error());
    return bool(done);
}

bool ReportEditor::makeOwn()
{
    if (m_workspace.isReadOnly())
        return false;
    if (m_draft.sections.empty() || m_draft.sections.front().id > 0)
        return true;
    const int row = shownRow();
    const auto sections = m_draft.sections;
    m_pause->stop(); // what is written now is kept by the caller
    m_shown = 0;
    const bool done = perform(
        [&](Store &store) { return replaceSections(store, sections, u"results"_s, m_workspace.actor()); });
    if (done && row >= 0 && row < std::ssize(m_draft.sections))
        m_shown = m_draft.sections[static_cast<size_t>(row)].id;
    return done;
}

void ReportEditor::keep()
{
    m_pause->stop();
    const int row = shownRow();
    if (row < 0 || row >= std::ssize(m_draft.sections))
        return;
    const auto before = wordsOf(m_draft.sections[static_cast<size_t>(row)], languageOf(m_draft.settings));
    const QString title = m_title->text().simplified(), text = m_text->prose();
    if (title == before.first && text == toProse(parseProse(before.second)))
        return;
    if (!makeOwn())
        return;
    DraftSection section = m_draft.sections[static_cast<size_t>(row)];
    m_shown = section.id;
    if (title != before.first)
        section.title = title;
    if (text != toProse(parseProse(before.second)))
        section.text = text;
    perform([&](Store &store) { return editSection(store, section, m_workspace.actor()); });
}

void ReportEditor::useTemplate()
{
    keep();
    const QString language = languageOf(m_draft.settings);
    QStringList names;
    for (const QString &key : templateKeys()) {
        if (const auto source = readTemplate(key))
            names << source->name(language) + u": "_s + source->description(language);
    }
    const auto chosen =
        m_dialogs.choose(this, tr("Begin again from a template"),
                         tr("Its sections take the place of those there are; undo brings them back."), names);
    const auto source =
        chosen ? readTemplate(templateKeys()[*chosen]) : Result<ReportTemplate>(cancelledError());
    if (!source)
        return;
    m_shown = -1;
    m_outline->setCurrentRow(0);
    perform([&](Store &store) {
        return replaceSections(store, source->draft(), source->key, m_workspace.actor());
    });
}

void ReportEditor::addSection()
{
    keep();
    const int row = m_outline->currentRow();
    if (!makeOwn())
        return;
    const DraftSection section{0, {}, u"own"_s, tr("New section"), QString()};
    if (perform(
            [&](Store &store) { return tamiz::addSection(store, section, row + 2, m_workspace.actor()); })) {
        m_outline->setCurrentRow(row + 1);
        m_title->setFocus();
        m_title->selectAll();
    }
}

void ReportEditor::removeSection()
{
    keep();
    const int row = m_outline->currentRow();
    if (row < 0 || !makeOwn() || m_draft.sections.size() < 2)
        return;
    const qint64 id = m_draft.sections[static_cast<size_t>(row)].id;
    m_shown = -1;
    perform([&](Store &store) { return tamiz::removeSection(store, id, m_workspace.actor()); });
}

void ReportEditor::moveSection(int by)
{
    keep();
    const int row = m_outline->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= m_outline->count() || !makeOwn())
        return;
    const qint64 id = m_draft.sections[static_cast<size_t>(row)].id;
    m_shown = id; // refresh() follows it
    perform([&](Store &store) { return tamiz::moveSection(store, id, to + 1, m_workspace.actor()); });
}

/// A filter for what is being inserted, empty for everything; checked before it is taken.
std::optional<QString> ReportEditor::askFilter(const QString &title)
{
    const auto text = m_dialogs.askText(this, title,
                                        tr("Only the contributions this filter keeps, such as region:Norte "
                                           "(empty: all of the report):"));
    if (!text)
        return std::nullopt;
    if (const auto filter = parseFilter(*text); !filter) {
        Q_EMIT failed(filter.error());
        return std::nullopt;
    }
    return text->trimmed().isEmpty() ? QString() : u" where "_s + text->trimmed();
}

std::optional<QString> ReportEditor::askField(const QString &title)
{
    const auto fields = countableFields(m_workspace.columns());
    QStringList names;
    for (const FieldName &field : fields)
        names << field.title;
    const auto chosen = m_dialogs.choose(this, title, tr("Field:"), names);
    return chosen ? std::optional(fields[static_cast<size_t>(*chosen)].key) : std::nullopt;
}

void ReportEditor::insertNumber()
{
    const QStringList keys = numberNames();
    QStringList names;
    for (const QString &key : keys) {
        const auto measure = measureFromKey(key);
        names << (measure             ? nameOf(*measure)
                  : key == "share"_L1 ? tr("share of the contributions")
                                      : tr("how many values a field has"));
    }
    const auto chosen = m_dialogs.choose(this, tr("Insert a number"), tr("What it counts:"), names);
    if (!chosen)
        return;
    QString query = keys[*chosen];
    if (query == "values"_L1) {
        const auto field = askField(tr("Insert a number"));
        if (!field)
            return;
        query += u' ' + *field;
    }
    if (const auto where = askFilter(tr("Insert a number")))
        m_text->insertBound(query + *where, false);
    m_text->setFocus();
}

void ReportEditor::insertChart()
{
    const std::vector<ChartSpec> charts = standardCharts(m_workspace.columns());
    QStringList names;
    for (const ChartSpec &spec : charts) {
        const auto chart = chartData(m_workspace.columns(), m_workspace.columns().live(), spec);
        names << (chart ? chart->title : spec.fields.join(u", "_s));
    }
    const auto chosen = m_dialogs.choose(this, tr("Insert a chart"), tr("Chart:"), names);
    if (!chosen)
        return;
    const ChartSpec &spec = charts[static_cast<size_t>(*chosen)];
    if (const auto where = askFilter(tr("Insert a chart")))
        m_text->insertBound(u"chart %1 %2"_s.arg(keyOf(spec.kind), spec.fields.join(u',')) + *where, true);
    m_text->setFocus();
}

void ReportEditor::insertTable()
{
    const auto field = askField(tr("Insert a table"));
    const auto where = field ? askFilter(tr("Insert a table")) : std::nullopt;
    if (where)
        m_text->insertBound(u"table "_s + *field + *where, true);
    m_text->setFocus();
}

void ReportEditor::insertQuotes()
{
    const QStringList rules{u"typical count=3"_s, u"voted count=3"_s, u"random count=3 seed=1"_s};
    const auto chosen =
        m_dialogs.choose(this, tr("Insert quotes"), tr("Rule:"),
                         {tr("Typical of their theme"), tr("Most voted"), tr("Drawn by lot, with a seed")});
    const auto where = chosen ? askFilter(tr("Insert quotes")) : std::nullopt;
    if (where)
        m_text->insertBound(u"quotes "_s + rules[*chosen] + *where, true);
    m_text->setFocus();
}

void ReportEditor::insertBlock()
{
    const std::pair<QString, QString> blocks[] = {{u"figures"_s, tr("Headline figures")},
                                                  {u"ledger"_s, tr("Ledger")},
                                                  {u"participation"_s, tr("Who took part")},
                                                  {u"themes"_s, tr("Themes with quotes")},
                                                  {u"theme-pages"_s, tr("Theme by theme, with charts and answers")},
                                                  {u"theme-list count=10"_s, tr("The largest themes")},
                                                  {u"families"_s, tr("Campaigns and repeated texts")},
                                                  {u"excluded"_s, tr("What was hidden, and why")},
                                                  {u"answers"_s, tr("What was decided")},
                                                  {u"unanswered"_s, tr("Themes without an answer")},
                                                  {u"method"_s, tr("How it was done")},
                                                  {u"indicators"_s, tr("The 24 indicators")},
                                                  {u"sources"_s, tr("Sources")}};
    QStringList names;
    for (const auto &[key, name] : blocks)
        names << name;
    if (const auto chosen = m_dialogs.choose(this, tr("Insert a block"), tr("Block:"), names))
        m_text->insertBound(blocks[*chosen].first, true);
    m_text->setFocus();
}

void ReportEditor::setNumbers(const QHash<QString, QString> &numbers)
{
    m_text->setNumbers(numbers);
}

} // namespace tamiz
