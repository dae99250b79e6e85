// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/membermodel.h"

#include "models/tables/difference.h"
#include "models/tables/groupstats.h"
#include "models/workspace/workspace.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype excerptLength = 420;
constexpr qsizetype leadIn = 60; // characters of shared text before the first own words

/// Cuts \a text so that the first own words are in sight; moves \a spans along.
QString cut(const QString &text, std::vector<Span> &spans)
{
    qsizetype start = 0;
    if (!spans.empty() && spans.front().start > 2 * leadIn && text.size() > excerptLength) {
        start = text.indexOf(u' ', spans.front().start - leadIn);
        start = start < 0 || start > spans.front().start ? spans.front().start : start;
    }
    const QString lead = start > 0 ? u"…"_s : QString();
    for (Span &span : spans)
        span.start += lead.size() - start;
    QString shown = lead + text.mid(start, excerptLength);
    if (start + excerptLength < text.size())
        shown += u'…';
    std::erase_if(spans, [&](const Span &span) { return span.start >= shown.size(); });
    return shown;
}

} // namespace

MemberModel::MemberModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_pages(workspace.store()), m_excerpts(500)
{
}

void MemberModel::show(std::vector<quint32> rows, qint64 centre)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_centre = centre;
    m_isFamily = centre != 0;
    m_centreText.clear();
    m_pages.clear();
    m_excerpts.clear();
    if (centre) {
        const Result<std::vector<TextEntry>> text =
            readTexts(m_workspace.store(), std::vector<qint64>{centre});
        if (text && !text->empty())
            m_centreText = wholeText(text->front());
    }
    endResetModel();
}

void MemberModel::showFamily(quint32 code, qint64 centre)
{
    const Columns &columns = m_workspace.columns();
    const tamiz::Column *family = columns.column(u"family"_s);
    std::vector<quint32> rows = family ? rowsWithCode(*family, code, columns.live()) : std::vector<quint32>();
    std::ranges::stable_sort(rows, [&](quint32 a, quint32 b) {
        const bool firstIsCentre = columns.idOf(a) == centre;
        const bool secondIsCentre = columns.idOf(b) == centre;
        if (firstIsCentre != secondIsCentre)
            return firstIsCentre;
        return columns.similarity()[a] < columns.similarity()[b];
    });
    show(std::move(rows), centre);
}

void MemberModel::showTheme(quint32 code, Queue queue)
{
    showThemes({code}, queue);
}

void MemberModel::showThemes(const std::vector<quint32> &codes, Queue queue)
{
    const Columns &columns = m_workspace.columns();
    const tamiz::Column *theme = columns.column(u"theme"_s);
    std::vector<quint32> rows;
    if (theme) {
        columns.live().forEach([&](size_t row) {
            if (std::ranges::find(codes, theme->codes[row]) != codes.end())
                rows.push_back(static_cast<quint32>(row));
        });
    }
    const std::vector<float> &scores = columns.themeScore();
    const std::vector<quint8> &marks = columns.themeMarks();
    if (queue == Queue::Borderline || queue == Queue::Pinned) {
        const int mark = queue == Queue::Pinned ? Columns::PinnedMark : Columns::BorderlineMark;
        std::erase_if(rows, [&](quint32 row) { return (marks[row] & mark) == 0; });
    }
    const bool typicalFirst = queue == Queue::Typical || queue == Queue::Pinned;
    std::ranges::stable_sort(rows, [&](quint32 a, quint32 b) {
        return typicalFirst ? scores[a] > scores[b] : scores[a] < scores[b];
    });
    m_namesTheme = codes.size() > 1;
    show(std::move(rows), 0);
}

void MemberModel::showQueue(std::vector<quint32> rows)
{
    m_namesTheme = true;
    show(std::move(rows), 0);
}

void MemberModel::clear()
{
    show({}, 0);
}

qint64 MemberModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_workspace.columns().idOf(m_rows[static_cast<size_t>(row)]) : 0;
}

const MemberModel::Excerpt &MemberModel::excerptAt(int row) const
{
    if (Excerpt *known = m_excerpts.object(row))
        return *known;
    const TextEntry &entry =
        m_pages.at(row, rowCount(), [this](qsizetype place) { return idAt(static_cast<int>(place)); });
    const QString text = wholeText(entry).simplified();
    std::vector<Span> own;
    if (m_isFamily && entry.id != m_centre)
        own = ownWords(text, m_centreText);
    auto *excerpt = new Excerpt;
    excerpt->text = cut(text, own);
    excerpt->own = QList<Span>(own.begin(), own.end());
    m_excerpts.insert(row, excerpt);
    return *excerpt;
}

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MemberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Edit:
        return m_isFamily ? tr("Edit", "how a text differs") : m_namesTheme ? tr("Theme") : tr("State");
    case Text:
        return tr("Text");
    case Likeness:
        return m_isFamily ? tr("Likeness") : tr("Score");
    case Day:
        return tr("Day");
    default:
        return {};
    }
}

/// What is to be known of a text in its theme, in words before its state.
QString MemberModel::themeMark(quint32 place) const
{
    const quint8 marks = m_workspace.columns().themeMarks()[place];
    if (marks & Columns::PinnedMark)
        return tr("pinned") + u" · "_s;
    return marks & Columns::BorderlineMark ? tr("borderline") + u" · "_s : QString();
}

QString MemberModel::display(int row, int column) const
{
    const Columns &columns = m_workspace.columns();
    const quint32 place = m_rows[static_cast<size_t>(row)];
    const auto label = [&](const QString &key) {
        const tamiz::Column *values = columns.column(key);
        return values && values->codes[place] ? values->label(values->codes[place]) : QString();
    };
    switch (column) {
    case Edit:
        if (m_namesTheme && !m_isFamily) {
            const tamiz::Column *theme = columns.column(u"theme"_s);
            const quint32 code = theme ? theme->codes[place] : 0;
            return code ? theme->label(code) : tr("no theme");
        }
        if (!m_isFamily)
            return themeMark(place) + label(u"state"_s);
        return (columns.kept().test(place) ? u"✓ "_s : QString()) +
               (idAt(row) == m_centre ? tr("typical text") : label(u"edit"_s));
    case Text:
        return excerptAt(row).text;
    case Likeness: {
        const float likeness = m_isFamily ? columns.similarity()[place] : columns.themeScore()[place];
        return QLocale().toString(static_cast<double>(likeness), 'f', 2);
    }
    case Day: {
        const tamiz::Column *day = columns.column(u"day"_s);
        const quint32 code = day ? day->codes[place] : 0;
        return code ? QLocale().toString(QDate::fromString(day->dictionary[code], Qt::ISODate),
                                         QLocale::ShortFormat)
                    : QString();
    }
    default:
        return {};
    }
}

Qt::ItemFlags MemberModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() && !m_isFamily ? plain | Qt::ItemIsDragEnabled : plain;
}

QString MemberModel::mimeType()
{
    return u"application/x-tamiz-contributions"_s;
}

QMimeData *MemberModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray ids;
    for (const QModelIndex &index : indexes) {
        if (index.column() == Text)
            ids += QByteArray::number(idAt(index.row())) + '\n';
    }
    auto data = new QMimeData;
    data->setData(mimeType(), ids);
    return data;
}

std::vector<qint64> MemberModel::idsOf(const QMimeData *data)
{
    std::vector<qint64> ids;
    const QList<QByteArray> lines = data->data(mimeType()).split('\n');
    for (const QByteArray &line : lines) {
        if (const qint64 id = line.toLongLong())
            ids.push_back(id);
    }
    std::ranges::sort(ids);
    const auto tail = std::ranges::unique(ids);
    ids.erase(tail.begin(), tail.end());
    return ids;
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column and value")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), display(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Likeness ? Qt::AlignTrailing : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    case IdRole:
        return idAt(index.row());
    case OwnRole:
        return QVariant::fromValue(index.column() == Text ? excerptAt(index.row()).own : QList<Span>());
    default:
        return {};
    }
}

} // namespace tamiz
