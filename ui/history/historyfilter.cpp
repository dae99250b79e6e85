// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyfilter.h"

#include "models/core/days.h"
#include "models/workspace/journalwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

bool isUnreadable(const QLineEdit *field)
{
    return !field->text().trimmed().isEmpty() && !readDay(field->text()).isValid();
}

/// A day as the list writes days.
QString example()
{
    return dayText(QDate(2016, 12, 31));
}

QDateTime midnight(const QDate &day)
{
    return day.isValid() ? day.startOfDay() : QDateTime();
}

} // namespace

HistoryFilter::HistoryFilter(QWidget *parent) : QWidget(parent), m_words(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 0);
    m_words->setPlaceholderText(tr("Look for words"));
    m_words->setAccessibleName(tr("Look for words in the history"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(110);
    row->addWidget(m_words, 2);
    m_actor = addChoice(tr("Who"), tr("Everyone"));
    m_kind = addChoice(tr("Kind of actor"), tr("People, rules and models"));
    m_kind->addItem(tr("People"), keyOf(ActorKind::Person));
    m_kind->addItem(tr("Rules"), keyOf(ActorKind::Rule));
    m_kind->addItem(tr("Models"), keyOf(ActorKind::Model));
    m_group = addChoice(tr("Kind of change"), tr("All changes"));
    m_since = addDay(tr("From day"), tr("From day"));
    m_until = addDay(tr("To day"), tr("To day"));
    connect(m_words, &QLineEdit::textChanged, this, &HistoryFilter::changed);
}

QComboBox *HistoryFilter::addChoice(const QString &name, const QString &all)
{
    auto *choice = new QComboBox(this);
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(9);
    choice->addItem(all, QString());
    layout()->addWidget(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &HistoryFilter::changed);
    return choice;
}

QLineEdit *HistoryFilter::addDay(const QString &name, const QString &placeholder)
{
    auto *day = new QLineEdit(this);
    day->setAccessibleName(name);
    day->setPlaceholderText(placeholder);
    day->setToolTip(tr("A day, written as in the list (%1) or 2016-01-31.").arg(example()));
    day->setClearButtonEnabled(true);
    day->setMinimumWidth(fontMetrics().horizontalAdvance(example()) + 36);
    day->setMaximumWidth(2 * day->minimumWidth());
    layout()->addWidget(day);
    connect(day, &QLineEdit::textChanged, this, &HistoryFilter::changed);
    return day;
}

void HistoryFilter::offer(const JournalNames &names)
{
    m_names = names;
    const QSignalBlocker quietActor(m_actor), quietGroup(m_group);
    const auto refill = [](QComboBox &choice, const QList<QPair<QString, QString>> &entries) {
        const QVariant chosen = choice.currentData();
        while (choice.count() > 1)
            choice.removeItem(1);
        for (const auto &[key, name] : entries)
            choice.addItem(name, key);
        choice.setCurrentIndex(std::max(0, choice.findData(chosen)));
    };
    QList<QPair<QString, QString>> actors, groups;
    for (const QString &actor : names.actors)
        actors.append({actor, actor});
    for (const auto &group : verbGroups()) {
        if (!verbsMeant(names.verbs, group.first).isEmpty())
            groups.append(group);
    }
    refill(*m_actor, actors);
    refill(*m_group, groups);
}

JournalFilter HistoryFilter::filter() const
{
    JournalFilter filter;
    filter.actor = m_actor->currentData().toString();
    filter.actorKind = actorKindFromKey(m_kind->currentData().toString());
    if (const QString group = m_group->currentData().toString(); !group.isEmpty())
        filter.verbs = verbsMeant(m_names.verbs, group);
    filter.since = midnight(readDay(m_since->text()));
    const QDate until = readDay(m_until->text());
    filter.until = midnight(until.isValid() ? until.addDays(1) : QDate());
    return filter;
}

QString HistoryFilter::words() const
{
    return m_words->text();
}

QString HistoryFilter::complaint() const
{
    for (const QLineEdit *day : {m_since, m_until}) {
        if (isUnreadable(day))
            return tr("“%1” is no day. A day is written %2 or 2016-01-31.").arg(day->text(), example());
    }
    return {};
}

void HistoryFilter::clear()
{
    for (QComboBox *choice : {m_actor, m_kind, m_group})
        choice->setCurrentIndex(0);
    for (QLineEdit *field : {m_words, m_since, m_until})
        field->clear();
}

} // namespace tamiz
