// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/kinlist.h"

#include "models/storage/reading.h"
#include "models/tables/textpages.h"
#include "models/workspace/kin.h"
#include "models/workspace/workspace.h"
#include "ui/widgets/elidedbutton.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {
constexpr qsizetype mostKin = 50;
constexpr size_t mostLinks = 5;
constexpr double similarity = 0.5;
} // namespace

KinList::KinList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_links = new QVBoxLayout;
    column->addLayout(m_links);
}

int KinList::copiesOf(qint64 contribution) const
{
    const Columns &columns = m_workspace.columns();
    const auto own = columns.rowOf(contribution);
    int copies = 0;
    for (size_t row = 0; own && row < columns.rows(); ++row)
        copies +=
            columns.textCodes()[row] == columns.textCodes()[*own] && row != *own && columns.live().test(row)
                ? 1
                : 0;
    return copies;
}

void KinList::show(qint64 contribution)
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int copies = copiesOf(contribution);
    const auto kin = textsLike(m_workspace.store(), contribution, similarity, mostKin);
    std::vector<Kin> others;
    for (const Kin &other : kin ? *kin : std::vector<Kin>()) {
        if (other.similarity < 1)
            others.push_back(other);
    }
    QStringList words;
    if (!others.empty())
        words << tr("%n texts like this one", nullptr, static_cast<int>(others.size()));
    if (copies > 0)
        words << tr("%n copies word for word", nullptr, copies);
    m_title->setText(words.join(u" · "_s));
    setVisible(!words.isEmpty());
    others.resize(std::min(others.size(), mostLinks));
    std::vector<qint64> ids;
    for (const Kin &other : others)
        ids.push_back(other.contribution);
    const auto texts = readTexts(m_workspace.store(), ids);
    for (size_t i = 0; texts && i < texts->size(); ++i) {
        const QString first = firstWords((*texts)[i], 70).replace(u'&', u"&&"_s);
        auto *link = new ElidedButton(tr("≈ %1 %2", "likeness and first words of a text")
                                         .arg(QLocale().toString(others[i].similarity, 'f', 2), first),
                                     this);
        link->setFlat(true);
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        link->setStyleSheet(u"text-align: left"_s);
        connect(link, &QPushButton::clicked, this, [this, id = ids[i]] { Q_EMIT contributionWanted(id); });
        m_links->addWidget(link);
    }
}

} // namespace tamiz
