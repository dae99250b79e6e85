// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/readingpane.h"

#include "ui/contributions/kinlist.h"

#include "models/core/days.h"
#include "models/storage/reading.h"
#include "models/tables/textpages.h"
#include "models/storage/moderation.h"
#include "models/workspace/columns.h"
#include "models/workspace/dissent.h"
#include "models/workspace/fieldnames.h"
#include "models/workspace/workspace.h"
#include "ui/contributions/annotations.h"
#include "ui/contributions/readingbody.h"
#include "ui/contributions/tagchips.h"
#include "ui/widgets/elidedbutton.h"
#include "ui/widgets/icons.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr size_t mostReplies = 20;

/// \a columns know when the votes count elsewhere.
QString votesText(const ContributionEntry &entry, const Columns &columns)
{
    const QLocale locale;
    QStringList parts;
    if (entry.votesFor)
        parts << ReadingPane::tr("%1 for").arg(locale.toString(*entry.votesFor));
    if (entry.votesAgainst)
        parts << ReadingPane::tr("%1 against").arg(locale.toString(*entry.votesAgainst));
    if (entry.votesPass)
        parts << ReadingPane::tr("%1 passed").arg(locale.toString(*entry.votesPass));
    if (parts.isEmpty())
        return {};
    const auto row = columns.rowOf(entry.id);
    const bool elsewhere = entry.mergedInto && row && columns.votesFor()[*row] < 0 &&
                           columns.votesAgainst()[*row] < 0 && columns.votesPass()[*row] < 0;
    const QString votes = parts.join(u" · "_s);
    return elsewhere ? ReadingPane::tr("Votes: %1 (they count where it was merged into)").arg(votes)
                     : ReadingPane::tr("Votes: %1").arg(votes);
}

} // namespace

ReadingPane::ReadingPane(Workspace &workspace, QWidget *parent) : QScrollArea(parent), m_workspace(workspace)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Contribution"));
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(14, 10, 14, 10);
    m_head = addLabel(true);
    m_title = addLabel(false);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_state = addLabel(false);
    m_body = new ReadingBody(m_workspace, page);
    m_column->addWidget(m_body);
    m_annotations = new Annotations(m_workspace, page);
    m_column->addWidget(m_annotations);
    connect(m_annotations, &Annotations::placeWanted, m_body, &ReadingBody::choose);
    connect(m_annotations, &Annotations::historyRead, this, &ReadingPane::refresh);
    m_similar = addLabel(false);
    m_people = addLabel(true);
    m_votes = addLabel(true);
    m_familyButton = new ElidedButton(icon(u"families"_s), {}, page);
    m_familyButton->setFlat(true);
    m_column->addWidget(m_familyButton, 0, Qt::AlignLeading);
    m_kin = new KinList(m_workspace, page);
    m_column->addWidget(m_kin);
    connect(m_kin, &KinList::contributionWanted, this, &ReadingPane::contributionWanted);
    m_theme = new ElidedButton(icon(u"themes"_s), {}, page);
    m_theme->setFlat(true);
    m_theme->setToolTip(tr("Show the whole theme"));
    m_column->addWidget(m_theme, 0, Qt::AlignLeading);
    m_tags = new TagChips(page);
    m_column->addWidget(m_tags);
    m_threadTitle = addLabel(false);
    m_thread = new QVBoxLayout;
    m_column->addLayout(m_thread);
    m_keys = addLabel(true);
    m_column->addStretch(1);
    setWidget(page);
    connect(m_theme, &QPushButton::clicked, this, [this] { Q_EMIT themeWanted(m_themeId); });
    connect(m_familyButton, &QPushButton::clicked, this, [this] { Q_EMIT familyWanted(m_family); });
    show(0);
}

void ReadingPane::setKeys(const QString &keys)
{
    m_keys->setText(keys);
}

QLabel *ReadingPane::addLabel(bool muted)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(label);
    return label;
}

void ReadingPane::show(qint64 id)
{
    const int place = id == m_id ? verticalScrollBar()->value() : 0;
    m_id = id;
    const Result<ContributionEntry> entry =
        id ? readContribution(m_workspace.store(), id) : Result<ContributionEntry>(Error{});
    widget()->setEnabled(static_cast<bool>(entry));
    if (!entry) {
        for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_state, m_votes, m_theme, m_threadTitle, m_keys, m_people, m_similar, m_kin})
            part->hide();
        m_head->setText(id ? entry.error().message : tr("No contribution is chosen."));
        m_body->hide();
        m_annotations->show(0, {}, {});
        m_familyButton->hide();
        m_tags->setChips({});
        clearThread();
        return;
    }
    m_keys->show();
    showHead(*entry);
    showBody(*entry);
    showGroups(*entry);
    showPeople(*entry);
    showDecisions(*entry);
    showThread(*entry);
    verticalScrollBar()->setValue(place);
}

void ReadingPane::showHead(const ContributionEntry &entry)
{
    QStringList parts{tr("%1 %2", "kind and id").arg(nameOf(entry.kind), entry.externalId)};
    for (const QString &part : {entry.territory, entry.category})
        parts << part;
    if (entry.created)
        parts << momentText(QDateTime::fromSecsSinceEpoch(*entry.created, Qt::UTC));
    else
        parts << entry.createdText;
    parts.removeAll(QString());
    m_head->setText(parts.join(u" · "_s));
    m_title->setText(entry.title);
    m_title->setVisible(!entry.title.isEmpty());
    const PolicyEntry *named = m_workspace.columns().policy().find(Policy::Role::State, keyOf(entry.state));
    QString state = named ? named->name : nameOf(entry.state);
    if (entry.state == State::Hidden && !entry.reason.isEmpty())
        state += u" · "_s + m_workspace.columns().policy().reasonName(entry.reason);
    QStringList words;
    if (entry.state != State::Open)
        words << tr("State: %1").arg(state);
    if (!entry.assigned.isEmpty())
        words << tr("Assigned to %1").arg(entry.assigned);
    if (entry.read)
        words << tr("Read");
    m_state->setText(words.join(u" · "_s));
    m_state->setVisible(!words.isEmpty() && !m_isBlind);
}

void ReadingPane::showBody(const ContributionEntry &entry)
{
    m_annotations->show(entry.id, entry.title, entry.body);
    m_annotations->setVisible(!m_isBlind && m_annotations->isVisibleTo(widget()));
    m_body->setVisible(!entry.body.isEmpty());
    m_body->setBody(entry.body, m_annotations->findings(), m_annotations->passages());
    m_votes->setText(votesText(entry, m_workspace.columns()));
    m_votes->setVisible(!m_votes->text().isEmpty());
}

void ReadingPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    QMetaObject::invokeMethod(
        this, [this] { m_body->fit(); }, Qt::QueuedConnection);
}

void ReadingPane::showGroups(const ContributionEntry &entry)
{
    const Columns &columns = m_workspace.columns();
    m_family = entry.family;
    m_familyButton->setVisible(entry.family != 0);
    if (const Column *family = columns.column(u"family"_s); family && entry.family) {
        const std::vector<quint32> codes = family->codesFor(QString::number(entry.family));
        const int size = codes.empty() ? 0 : liveIn(u"family"_s, codes.front());
        const QString name = columns.familyName(entry.family);
        const QString words = tr("%n similar texts", nullptr, std::max(0, size - 1));
        m_familyButton->setText(name.isEmpty() ? words
                                               : tr("%1: %2", "family and its size").arg(name, words));
        m_familyButton->setToolTip(tr("Show the whole family (F)"));
    }
    m_kin->show(entry.id);
    m_theme->setVisible(entry.theme != 0);
    m_themeId = entry.theme;
    if (entry.theme)
        m_theme->setText(tr("Theme: %1 (%Ln contributions)", nullptr, liveIn(u"theme"_s, columns.themeCode(entry.theme)))
                             .arg(columns.themeName(entry.theme).replace(u'&', u"&&"_s)));
    QList<TagChip> chips;
    for (const TagEntry &tag : columns.tags()) {
        if (entry.tags.contains(tag.id))
            chips << TagChip{
                .id = tag.id, .name = QString(tag.path).replace(u'/', u" › "_s), .colour = tag.colour};
    }
    m_tags->setChips(m_isBlind ? QList<TagChip>() : chips);
}

int ReadingPane::liveIn(const QString &field, quint32 code) const
{
    const Columns &columns = m_workspace.columns();
    const std::vector<quint32> &codes = columns.column(field)->codes;
    int count = 0;
    for (size_t row = 0; row < columns.rows(); ++row)
        count += codes[row] == code && columns.live().test(row) ? 1 : 0;
    return count;
}

void ReadingPane::setBlind(bool blind)
{
    if (std::exchange(m_isBlind, blind) != blind)
        refresh();
}

/// Who wrote it, and every field that the source gives of both.
void ReadingPane::showPeople(const ContributionEntry &entry)
{
    QStringList lines;
    QStringList person;
    if (!entry.participant.isEmpty())
        person << tr("Participant: %1").arg(entry.participant);
    const auto shown = [](const QString &value) { // the two words that sources write in English alone
        return value == "yes"_L1 ? tr("yes") : value == "no"_L1 ? tr("no") : value;
    };
    const auto fields = [&](const QList<Attribute> &attributes, QStringList &parts) {
        for (const Attribute &attribute : attributes)
            parts << tr("%1: %2", "field and value").arg(attributeTitle(attribute.name), shown(attribute.value));
    };
    fields(entry.participantAttributes, person);
    QStringList own;
    fields(entry.attributes, own);
    for (const QStringList &parts : {person, own}) {
        if (!parts.isEmpty())
            lines << parts.join(u" · "_s);
    }
    m_people->setText(lines.join(u'\n'));
    m_people->setVisible(!lines.isEmpty());
}

/// What was decided on texts like this one, while it can still be heeded.
void ReadingPane::showDecisions(const ContributionEntry &entry)
{
    const auto similar = m_isBlind ? Result<std::vector<SimilarDecision>>(Error{})
                                   : similarDecisions(m_workspace.store(), m_workspace.columns(), std::span(&entry.id, 1));
    const bool any = similar && !similar->empty();
    m_similar->setVisible(any);
    if (any)
        m_similar->setText(tr("Decided on similar ones: %1").arg(summaryOf(m_workspace.columns(), *similar)));
}

void ReadingPane::clearThread()
{
    while (QLayoutItem *item = m_thread->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the link that was just pressed
        delete item;
    }
}

void ReadingPane::showThread(const ContributionEntry &entry)
{
    clearThread();
    std::vector<qint64> ids;
    QStringList captions; // of what stands before the replies
    const auto lead = [&](qint64 id, const QString &caption) {
        if (id) {
            ids.push_back(id);
            captions << caption;
        }
    };
    lead(entry.mergedInto, tr("⤷ Merged into: %1"));
    lead(entry.splitFrom, tr("✂ Part of: %1"));
    const auto merged = readMergedInto(m_workspace.store(), entry.id), made = readParts(m_workspace.store(), entry.id);
    for (size_t i = 0; merged && i < std::min(mostReplies, merged->size()); ++i)
        lead((*merged)[i], tr("⤶ Merged here: %1"));
    for (size_t i = 0; made && i < std::min(mostReplies, made->size()); ++i)
        lead((*made)[i], tr("✂ Split into: %1"));
    lead(entry.parent, tr("↑ In reply to: %1"));
    const Result<std::vector<qint64>> replies = readReplies(m_workspace.store(), entry.id);
    if (replies)
        ids.insert(ids.end(), replies->begin(),
                   replies->begin() + static_cast<qsizetype>(std::min(mostReplies, replies->size())));
    const auto count = replies ? static_cast<int>(replies->size()) : 0;
    m_threadTitle->setText(tr("Thread: %n replies", nullptr, count));
    m_threadTitle->setVisible(entry.parent || count);
    const Result<std::vector<TextEntry>> texts = readTexts(m_workspace.store(), ids);
    for (size_t i = 0; texts && i < texts->size(); ++i) {
        const qint64 id = (*texts)[i].id;
        const QString words = firstWords((*texts)[i], 70).replace(u'&', u"&&"_s);
        const auto place = static_cast<qsizetype>(i);
        auto *link = new ElidedButton(place < captions.size() ? captions[place].arg(words) : tr("↳ %1", "a reply").arg(words));
        link->setFlat(true);
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        link->setStyleSheet(u"text-align: left"_s);
        connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT contributionWanted(id); });
        m_thread->addWidget(link);
    }
}

} // namespace tamiz
