// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchbar.h"

#include "models/domain/filterplace.h"
#include "models/workspace/workspace.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/filtercompleter.h"
#include "ui/widgets/hintbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QTextCharFormat>
#include <QTimer>
#include <QToolButton>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr int PauseMilliseconds = 250;
constexpr int HintMilliseconds = 900; ///< A name half typed is no mistake yet.

/// Words stay in the line, everything else becomes a chip.
bool isWords(const Filter &part)
{
    return part.type == Filter::Type::Text ||
           (part.type == Filter::Type::Not && part.children.front().type == Filter::Type::Text);
}

QToolButton *flatButton(QWidget *parent, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setMinimumSize(24, 24);
    return button;
}

} // namespace

SearchBar::SearchBar(Workspace &workspace, QWidget *parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_field(new QFrame(this)),
      m_row(new QHBoxLayout(m_field)),
      m_more(flatButton(m_field, tr("More filters"))),
      m_edit(new QLineEdit(m_field)),
      m_count(new QLabel(m_field)),
      m_clear(flatButton(m_field, tr("Clear the filter"))),
      m_error(new QLabel(this)),
      m_completer(new FilterCompleter(workspace, this)),
      m_hints(new HintBar(this)),
      m_pause(new QTimer(this)),
      m_hintPause(new QTimer(this))
{
    auto *glass = new QLabel(m_field);
    glass->setPixmap(icon(u"search"_s).pixmap(16, 16));
    m_row->setContentsMargins(8, 2, 4, 2);
    m_row->setSpacing(4);
    m_row->addWidget(glass);
    m_row->addWidget(m_more);
    m_row->addWidget(m_edit, 1);
    m_row->addWidget(m_count);
    m_row->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_field);
    layout->addWidget(m_error);
    layout->addWidget(m_hints);
    m_field->setFrameShape(QFrame::StyledPanel);
    m_field->setAutoFillBackground(true);
    m_field->setBackgroundRole(QPalette::Base);
    m_edit->setFrame(false);
    m_edit->setMinimumWidth(120);
    m_edit->setPlaceholderText(tr("Search, or filter: tag:movilidad -state:hidden \"carril bici\""));
    m_edit->setAccessibleName(tr("Search and filter"));
    m_edit->setCompleter(m_completer);
    m_edit->installEventFilter(this);
    m_clear->setIcon(icon(u"clear"_s));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseMilliseconds);
    m_hintPause->setSingleShot(true);
    m_hintPause->setInterval(HintMilliseconds);

    connect(m_hintPause, &QTimer::timeout, this, &SearchBar::hintLater);
    connect(m_hints, &HintBar::wanted, this, [this](const Filter &filter) {
        apply(filter, true);
        showParts(filter);
        showHints();
        m_edit->setFocus();
    });
    connect(m_pause, &QTimer::timeout, this, [this] { applyTyped(false); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { applyTyped(true); });
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        hideError();
        m_pause->start();
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_completer->refresh(text, m_edit->cursorPosition());
        // Behind the list that opens now: an entry is taken when somebody went to it, not by the Enter that
        // searches for a word.
        QMetaObject::invokeMethod(m_completer, &FilterCompleter::chooseNone, Qt::QueuedConnection);
    });
    connect(m_clear, &QToolButton::clicked, this, &SearchBar::clearFilter);
    connect(&workspace, &Workspace::selectionChanged, this, &SearchBar::follow);
    follow();
}

QString SearchBar::error() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

QString SearchBar::hint() const
{
    return m_hints->text();
}

void SearchBar::focusSearch()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchBar::clearFilter()
{
    apply({}, true);
    showParts({});
    if (isAncestorOf(QApplication::focusWidget())) // by key from the list, the list keeps the focus
        m_edit->setFocus();
}

void SearchBar::applyTyped(bool byEnter)
{
    if (byEnter && m_completer->isTaking())
        return; // Enter takes the completion; the new text is applied after the pause
    m_pause->stop();
    const Result<Filter> typed = parseFilter(m_edit->text());
    if (!typed) {
        if (byEnter)
            showError(typed.error());
        else
            markPlace(typed.error()); // what is half typed may become right: the sentence waits for Enter
        return;
    }
    const Filter whole = Filter::both(chipsFilter(), *typed);
    if (!apply(whole, byEnter) || !byEnter)
        return;
    showHints();
    showParts(whole);
    if (m_workspace.selection().count() > 0)
        Q_EMIT left(); // on to what was found, where the letters are
}

bool SearchBar::apply(const Filter &filter, bool tellErrors)
{
    if (filter == m_workspace.filter())
        return true;
    m_applying = true;
    const Result<void> done = m_workspace.setFilter(filter);
    m_applying = false;
    if (!done && tellErrors)
        showError(done.error());
    else if (!done)
        markPlace(done.error());
    return static_cast<bool>(done);
}

Filter SearchBar::chipsFilter() const
{
    Filter filter;
    for (const FilterChip *chip : m_chips)
        filter = Filter::both(filter, chip->part());
    return filter;
}

void SearchBar::follow()
{
    showCount();
    if (m_applying)
        m_hintPause->start();
    else
        showHints();
    if (!m_applying) {
        const Result<Filter> typed = parseFilter(m_edit->text());
        if (!typed || !(Filter::both(chipsFilter(), *typed) == m_workspace.filter()))
            showParts(m_workspace.filter());
    }
}

/// While a completion is offered, what is typed is still being chosen.
void SearchBar::hintLater()
{
    if (m_completer->popup()->isVisible())
        m_hintPause->start();
    else
        showHints();
}

void SearchBar::showHints()
{
    m_hintPause->stop();
    m_hints->showFor(m_workspace.columns(), m_workspace.store(), m_workspace.filter());
}

void SearchBar::showParts(const Filter &filter)
{
    for (FilterChip *chip : std::as_const(m_chips)) {
        m_row->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    QStringList words;
    const std::vector<Filter> parts = conjuncts(filter);
    for (const Filter &part : parts) {
        if (part.type == Filter::Type::Everything)
            continue;
        if (isWords(part))
            words.append(toText(part));
        else
            addChip(part);
    }
    if (const QString text = words.join(u' '); text != m_edit->text())
        m_edit->setText(text);
    m_pause->stop();
    layOutChips();
}

void SearchBar::addChip(const Filter &part)
{
    auto *chip = new FilterChip(part, m_workspace.columns(), m_field);
    m_chips.append(chip);
    m_row->insertWidget(static_cast<int>(m_chips.size()), chip);
    connect(chip, &FilterChip::clicked, this, [this, chip] { removeChip(chip, false); });
    connect(chip, &FilterChip::typed, this, [this](const QString &letters) {
        m_edit->setFocus(Qt::OtherFocusReason);
        m_edit->setCursorPosition(0);
        m_edit->insert(letters);
    });
    connect(chip, &FilterChip::editRequested, this, [this, chip] { removeChip(chip, true); });
}

void SearchBar::removeChip(FilterChip *chip, bool edit)
{
    if (!m_chips.removeOne(chip))
        return;
    const QString text = toText(chip->part());
    m_row->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    layOutChips();
    m_edit->setFocus();
    if (edit)
        m_edit->setText(m_edit->text().isEmpty() ? text : QString(text + u' ' + m_edit->text()));
    applyTyped(false);
}

/// Chips that do not fit beside the words go to a menu.
void SearchBar::layOutChips()
{
    int room = width() - m_edit->minimumWidth() - m_count->sizeHint().width() - 120;
    m_more->menu()->clear();
    for (FilterChip *chip : std::as_const(m_chips)) {
        room -= chip->sizeHint().width() + m_row->spacing();
        chip->setVisible(room > 0);
        if (room <= 0)
            connect(m_more->menu()->addAction(tr("Remove %1").arg(chip->text())), &QAction::triggered, chip,
                    &QAbstractButton::click);
    }
    const auto hidden = m_more->menu()->actions().size();
    m_more->setText(u"+%1"_s.arg(hidden));
    m_more->setVisible(hidden > 0);
}

void SearchBar::showCount()
{
    const QLocale locale;
    const auto total = static_cast<qlonglong>(m_workspace.columns().live().count());
    const auto found = static_cast<qlonglong>(m_workspace.selection().count());
    const bool all = m_workspace.filter().type == Filter::Type::Everything;
    m_count->setText(all ? locale.toString(total)
                         : tr("%1 of %2", "contributions found of all")
                               .arg(locale.toString(found), locale.toString(total)));
    m_count->setAccessibleName(tr("Contributions found: %1").arg(m_count->text()));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, mutedText(palette()));
    m_count->setPalette(colours);
    m_clear->setEnabled(!all || !m_edit->text().isEmpty());
}

void SearchBar::showError(const Error &error)
{
    markPlace(error);
    m_error->setText(error.message);
    m_error->show();
    m_clear->setEnabled(true);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     readable(toneAccent(Tone::Error, palette()), palette().color(QPalette::Window)));
    m_error->setPalette(colours);
    m_error->setAccessibleName(error.message);
    QAccessibleEvent alert(m_error, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SearchBar::hideError()
{
    m_error->clear();
    m_error->hide();
    if (m_marked.second > 0)
        underline(0, 0);
}

/// Underlines the word of the line that \a error is about.
void SearchBar::markPlace(const Error &error)
{
    const QString text = m_edit->text();
    const qsizetype place = placeOf(error).value_or(-1);
    if (place < 0 || text.isEmpty())
        return;
    const qsizetype start = std::min(place, text.size() - 1); // what is missing at the end: the last sign
    underline(start, std::min(lengthAt(text, start), text.size() - start));
    m_edit->setToolTip(error.message);
}

/// A line edit has no formats of its own; those that an input method would set are shown all the same.
void SearchBar::underline(qsizetype start, qsizetype length)
{
    m_marked = {start, length};
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(toneAccent(Tone::Error, palette()));
    format.setFontUnderline(true);
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0)
        attributes.append({QInputMethodEvent::TextFormat, static_cast<int>(start) - m_edit->cursorPosition(),
                           static_cast<int>(length), format});
    else
        m_edit->setToolTip({});
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(m_edit, &event);
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool atStart = m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText();
    if (key == Qt::Key_Escape || (key == Qt::Key_Down && !m_completer->popup()->isVisible())) {
        Q_EMIT left();
        return true;
    }
    if (atStart && !m_chips.isEmpty() && (key == Qt::Key_Backspace || key == Qt::Key_Left)) {
        m_chips.last()->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void SearchBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_count)
        showCount();
}

void SearchBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layOutChips();
}

} // namespace tamiz
