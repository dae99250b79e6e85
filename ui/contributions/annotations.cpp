// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/annotations.h"

#include "models/core/days.h"
#include "models/storage/findings.h"
#include "models/storage/passages.h"
#include "models/text/codepoints.h"
#include "models/text/personaldata.h"
#include "models/workspace/findings.h"
#include "models/workspace/passages.h"
#include "models/workspace/workspace.h"
#include "ui/widgets/elidedbutton.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype mostRows = 30;

QString cut(const QString &text, qint64 start, qint64 end)
{
    const qsizetype from = unitAt(text, start);
    const QString words = text.sliced(from, unitAt(text, end) - from).simplified();
    return words.size() > 60 ? words.first(59) + u'…' : words;
}

} // namespace

Annotations::Annotations(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(2);
    m_rows->setColumnStretch(0, 1);
}

void Annotations::show(qint64 contribution, const QString &title, const QString &body)
{
    if (contribution != m_id)
        m_history.clear();
    m_id = contribution;
    m_findings.clear();
    m_passages.clear();
    m_notes.clear();
    if (contribution) {
        if (auto findings = readFindings(m_workspace.store(), contribution))
            m_findings = *std::move(findings);
        if (auto passages = readPassages(m_workspace.store(), contribution))
            m_passages = *std::move(passages);
        if (auto notes = readNotes(m_workspace.store(), contribution))
            m_notes = *std::move(notes);
    }
    fill(title, body);
}

void Annotations::fill(const QString &title, const QString &body)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) { // it may be the one that was just pressed
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    addFindings(title, body);
    addPassages(body);
    addNotes();
    if (!m_history.isEmpty())
        addHeading(tr("History of this contribution"));
    for (qsizetype i = 0; i < std::min(mostRows, m_history.size()); ++i) {
        const Operation &entry = m_history[i];
        addRow(tr("%1 · %2 · %3", "when, who, what")
                   .arg(momentText(entry.at.toLocalTime()), entry.actor,
                        describe(entry)),
               {}, {});
    }
    setVisible(m_rows->count() > 0);
    for (int i = 0; hadFocus && i < m_rows->count(); ++i) {
        if (auto *button = qobject_cast<QPushButton *>(m_rows->itemAt(i)->widget())) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void Annotations::addHeading(const QString &text)
{
    auto *label = new QLabel(text, this);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    m_rows->addWidget(label, m_rows->rowCount(), 0, 1, -1);
}

void Annotations::addRow(const QString &text, const std::function<void()> &go,
                         const QList<std::pair<QString, std::function<void()>>> &buttons)
{
    const int row = m_rows->rowCount();
    if (go) {
        auto *place = new ElidedButton(QString(text).replace(u'&', u"&&"_s), this);
        place->setFlat(true);
        place->setStyleSheet(u"text-align: left"_s);
        place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        place->setToolTip(text);
        connect(place, &QPushButton::clicked, this, go);
        m_rows->addWidget(place, row, 0);
        place->setStatusTip(tr("Shows the place in the text."));
    } else {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_rows->addWidget(label, row, 0);
    }
    int column = 1;
    for (const auto &[name, run] : buttons) {
        auto *button = new QPushButton(name, this);
        button->setAutoDefault(false);
        button->setAccessibleName(
            tr("%1: %2", "button and what it is about").arg(QString(name).remove(u'&'), text));
        connect(button, &QPushButton::clicked, this, run);
        button->setEnabled(!m_workspace.isReadOnly());
        m_rows->addWidget(button, row, column++);
    }
}

void Annotations::addFindings(const QString &title, const QString &body)
{
    if (!m_findings.isEmpty())
        addHeading(tr("Personal data"));
    for (qsizetype i = 0; i < std::min(mostRows, m_findings.size()); ++i) {
        const Finding &finding = m_findings[i];
        const auto type = personalTypeFromKey(finding.type);
        const QString &text = finding.part == TextPart::Title ? title : body;
        const QString words = tr("%1: %2 (%3)", "kind of personal data, words, verdict")
                                  .arg(type ? nameOf(*type) : finding.type,
                                       cut(text, finding.start, finding.end), nameOf(finding.verdict));
        std::function<void()> go;
        if (finding.part == TextPart::Body)
            go = [this, finding] { Q_EMIT placeWanted(finding.start, finding.end); };
        const auto answer = [this, id = finding.id](Verdict verdict) {
            return [this, id, verdict] { decide(id, verdict); };
        };
        if (finding.verdict == Verdict::Open)
            addRow(
                words, go,
                {{tr("Confirm"), answer(Verdict::Confirmed)}, {tr("Dismiss"), answer(Verdict::Dismissed)}});
        else
            addRow(words, go, {{tr("Ask again"), answer(Verdict::Open)}});
    }
}

void Annotations::addPassages(const QString &body)
{
    if (!m_passages.isEmpty())
        addHeading(tr("Passages"));
    for (qsizetype i = 0; i < std::min(mostRows, m_passages.size()); ++i) {
        const Passage &passage = m_passages[i];
        QString path;
        for (const TagEntry &tag : m_workspace.columns().tags()) {
            if (tag.id == passage.tag)
                path = QString(tag.path).replace(u'/', u" › "_s);
        }
        const auto remove = [this, id = passage.id] {
            m_workspace.submit(tr("Removing a passage"), 1,
                               [id, actor = m_workspace.actor()](Store &store, const Progress &) {
                                   return removePassage(store, id, actor);
                               });
        };
        if (passage.current)
            addRow(tr("%1: “%2”", "tag and words").arg(path, cut(body, passage.start, passage.end)),
                   [this, passage] { Q_EMIT placeWanted(passage.start, passage.end); },
                   {{tr("Remove"), remove}});
        else
            addRow(tr("%1: a passage of an earlier version of the text").arg(path), {},
                   {{tr("Remove"), remove}});
    }
}

void Annotations::addNotes()
{
    if (!m_notes.isEmpty())
        addHeading(tr("Notes"));
    for (qsizetype i = 0; i < std::min(mostRows, m_notes.size()); ++i) {
        const Note &note = m_notes[i];
        const auto remove = [this, id = note.id] {
            m_workspace.submit(tr("Removing a note"), 1,
                               [id, actor = m_workspace.actor()](Store &store, const Progress &) {
                                   return removeNote(store, id, actor);
                               });
        };
        addRow(
            tr("%1 (%2, %3)", "note, who, when")
                .arg(note.text, note.author, momentText(note.at.toLocalTime())),
            {}, {{tr("Remove"), remove}});
    }
}

void Annotations::decide(qint64 finding, Verdict verdict)
{
    m_workspace.submit(tr("Reviewing personal data"), 1,
                       [finding, verdict, actor = m_workspace.actor()](Store &store, const Progress &) {
                           return decideFindings(store, std::span(&finding, 1), verdict, actor);
                       });
}

bool Annotations::decideNext(Verdict verdict)
{
    for (const Finding &finding : std::as_const(m_findings)) {
        if (finding.verdict == Verdict::Open) {
            decide(finding.id, verdict);
            return true;
        }
    }
    return false;
}

void Annotations::showHistory()
{
    auto found = std::make_shared<QList<Operation>>();
    Task *task =
        m_workspace.start(tr("Reading the history of a contribution"),
                          [found, id = m_id](Store &store, const Progress &progress) -> Result<Operation> {
                              auto entries = historyOf(store, id, progress);
                              if (!entries)
                                  return entries.error();
                              *found = *std::move(entries);
                              return Operation{};
                          });
    connect(task, &Task::finished, this, [this, found, id = m_id](const Result<Operation> &result) {
        if (!result || id != m_id)
            return;
        m_history = *found;
        Q_EMIT historyRead();
    });
}

} // namespace tamiz
