// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/readingpane.h"

#include "ui/contributions/kinlist.h"

#include "models/storage/reading.h"
#include "models/tables/textpages.h"
#include "models/workspace/verbs.h"
#include "models/workspace/workspace.h"
#include "ui/contributions/annotations.h"
#include "ui/contributions/readingbody.h"
#include "ui/contributions/tagchips.h"
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

QString votesText(const ContributionEntry &entry)
{
    const QLocale locale;
    QStringList parts;
    if (entry.votesFor)
        parts << ReadingPane::tr("%1 for").arg(locale.toString(*entry.votesFor));
    if (entry.votesAgainst)
        parts << ReadingPane::tr("%1 against").arg(locale.toString(*entry.votesAgainst));
    if (entry.votesPass)
        parts << ReadingPane::tr("%1 passed").arg(locale.toString(*entry.votesPass));
    return parts.isEmpty() ? QString() : ReadingPane::tr("Votes: %1").arg(parts.join(u" · "_s));
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
    m_votes = addLabel(true);
    m_familyButton = new QPushButton(icon(u"families"_s), {}, page);
    m_familyButton->setFlat(true);
    m_column->addWidget(m_familyButton, 0, Qt::AlignLeading);
    m_kin = new KinList(m_workspace, page);
    m_column->addWidget(m_kin);
    connect(m_kin, &KinList::contributionWanted, this, &ReadingPane::contributionWanted);
    m_theme = addLabel(true);
    m_tags = new TagChips(page);
    m_column->addWidget(m_tags);
    m_threadTitle = addLabel(false);
    m_thread = new QVBoxLayout;
    m_column->addLayout(m_thread);
    m_keys = addLabel(true);
    m_column->addStretch(1);
    setWidget(page);
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
        for (QLabel *label : {m_title, m_state, m_votes, m_theme, m_threadTitle, m_keys})
            label->hide();
        m_head->setText(id ? entry.error().message : tr("No contribution is chosen."));
        m_body->hide();
        m_annotations->show(0, {}, {});
        m_familyButton->hide();
        m_tags->setChips({});
        return;
    }
    m_keys->show();
    showHead(*entry);
    showBody(*entry);
    showGroups(*entry);
    showThread(*entry);
    verticalScrollBar()->setValue(place);
}

void ReadingPane::showHead(const ContributionEntry &entry)
{
    QStringList parts{tr("%1 %2", "kind and id").arg(nameOf(entry.kind), entry.externalId)};
    for (const QString &part : {entry.territory, entry.category})
        parts << part;
    for (const Attribute &attribute : entry.participantAttributes)
        parts << attribute.value;
    parts << entry.participant;
    if (entry.created)
        parts << QLocale().toString(QDateTime::fromSecsSinceEpoch(*entry.created, Qt::UTC),
                                    QLocale::ShortFormat);
    else
        parts << entry.createdText;
    parts.removeAll(QString());
    m_head->setText(parts.join(u" · "_s));
    m_title->setText(entry.title);
    m_title->setVisible(!entry.title.isEmpty());
    QString state = nameOf(entry.state);
    for (const auto &[code, name] : reasonCodes()) {
        if (entry.state == State::Hidden && code == entry.reason)
            state += u" · "_s + name;
    }
    m_state->setText(tr("State: %1").arg(state));
    m_state->setVisible(entry.state != State::Open);
}

void ReadingPane::showBody(const ContributionEntry &entry)
{
    m_annotations->show(entry.id, entry.title, entry.body);
    m_body->setVisible(!entry.body.isEmpty());
    m_body->setBody(entry.body, m_annotations->findings(), m_annotations->passages());
    m_votes->setText(votesText(entry));
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
        int size = 0;
        for (size_t row = 0; row < columns.rows(); ++row)
            size += !codes.empty() && family->codes[row] == codes.front() && columns.live().test(row) ? 1 : 0;
        const QString name = columns.familyName(entry.family);
        const QString words = tr("%n similar texts", nullptr, std::max(0, size - 1));
        m_familyButton->setText(name.isEmpty() ? words
                                               : tr("%1: %2", "family and its size").arg(name, words));
        m_familyButton->setToolTip(tr("Show the whole family (F)"));
    }
    m_kin->show(entry.id);
    m_theme->setVisible(entry.theme != 0);
    m_theme->setText(tr("Theme: %1").arg(columns.themeName(entry.theme)));
    QList<TagChip> chips;
    for (const TagEntry &tag : columns.tags()) {
        if (entry.tags.contains(tag.id))
            chips << TagChip{
                .id = tag.id, .name = QString(tag.path).replace(u'/', u" › "_s), .colour = tag.colour};
    }
    m_tags->setChips(chips);
}

void ReadingPane::showThread(const ContributionEntry &entry)
{
    while (QLayoutItem *item = m_thread->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the link that was just pressed
        delete item;
    }
    std::vector<qint64> ids;
    if (entry.parent)
        ids.push_back(entry.parent);
    const Result<std::vector<qint64>> replies = readReplies(m_workspace.store(), entry.id);
    if (replies)
        ids.insert(ids.end(), replies->begin(),
                   replies->begin() + static_cast<qsizetype>(std::min(mostReplies, replies->size())));
    const auto count = replies ? static_cast<int>(replies->size()) : 0;
    m_threadTitle->setText(tr("Thread: %n replies", nullptr, count));
    m_threadTitle->setVisible(!ids.empty());
    const Result<std::vector<TextEntry>> texts = readTexts(m_workspace.store(), ids);
    for (size_t i = 0; texts && i < texts->size(); ++i) {
        const qint64 id = (*texts)[i].id;
        const QString words = firstWords((*texts)[i], 70).replace(u'&', u"&&"_s);
        auto *link = new QPushButton(id == entry.parent ? tr("↑ In reply to: %1").arg(words)
                                                        : tr("↳ %1", "a reply").arg(words));
        link->setFlat(true);
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        link->setStyleSheet(u"text-align: left"_s);
        connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT contributionWanted(id); });
        m_thread->addWidget(link);
    }
}

} // namespace tamiz
