// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdfoutline.h"

#include <QList>
#include <QMap>

#include <algorithm>

namespace tamiz {

namespace {

constexpr qreal pointsPerUnit = 72.0 / 96;

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray inPoints(qreal value)
{
    return QByteArray::number(value, 'f', 2);
}

/// A text string: UTF-16BE with a byte order mark, in hexadecimal (7.9.2.2).
QByteArray textString(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

/// Reads the little of a file that an update needs, and collects new versions of objects.
class Update
{
public:
    explicit Update(QByteArray pdf) : m_pdf(std::move(pdf)) {}

    bool read()
    {
        const qsizetype mark = m_pdf.lastIndexOf("startxref");
        if (mark < 0)
            return false;
        m_table = m_pdf.mid(mark + 9, 24).trimmed().split('\n').first().trimmed().toLongLong();
        const qsizetype trailer = m_pdf.indexOf("trailer", m_table);
        if (m_table <= 0 || trailer < 0 || m_pdf.mid(m_table, 4) != "xref")
            return false;
        m_trailer = m_pdf.sliced(trailer, mark - trailer);
        m_size = numberAfter(m_trailer, "/Size");
        m_root = numberAfter(m_trailer, "/Root");
        if (m_size <= 0 || m_root <= 0 || !readTable(trailer))
            return false;
        const int tree = numberAfter(object(m_root), "/Pages");
        const QByteArray kids = between(object(tree), "/Kids", '[', ']');
        const QByteArrayList words = kids.simplified().split(' ');
        for (qsizetype i = 0; i + 2 < words.size(); i += 3)
            m_pages << words[i].toInt();
        return !m_pages.isEmpty();
    }

    const QList<int> &pages() const { return m_pages; }
    int root() const { return m_root; }
    int fresh() { return m_size++; }

    /// What stands between "n 0 obj" and "endobj".
    QByteArray object(int number) const
    {
        const qsizetype from = m_offsets.value(number, -1);
        const qsizetype start = from < 0 ? -1 : m_pdf.indexOf("obj", from);
        const qsizetype end = start < 0 ? -1 : m_pdf.indexOf("endobj", start);
        return end < 0 ? QByteArray() : m_pdf.sliced(start + 3, end - start - 3).trimmed();
    }

    void set(int number, const QByteArray &content) { m_changed.insert(number, content); }

    QByteArray finish()
    {
        QMap<int, qsizetype> places;
        for (auto it = m_changed.cbegin(); it != m_changed.cend(); ++it) {
            places.insert(it.key(), m_pdf.size());
            m_pdf += QByteArray::number(it.key()) + " 0 obj\n" + it.value() + "\nendobj\n";
        }
        const qsizetype table = m_pdf.size();
        m_pdf += "xref\n";
        for (auto it = places.cbegin(); it != places.cend(); ++it)
            m_pdf += QByteArray::number(it.key()) + " 1\n" +
                     QByteArray::number(it.value()).rightJustified(10, '0') + " 00000 n \n";
        m_pdf += "trailer\n<<\n/Size " + QByteArray::number(m_size) + "\n/Root " + reference(m_root) +
                 "\n/Info " + reference(numberAfter(m_trailer, "/Info")) + "\n/Prev " +
                 QByteArray::number(m_table) + "\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
        return std::move(m_pdf);
    }

private:
    static int numberAfter(const QByteArray &text, QByteArrayView key)
    {
        const qsizetype at = text.indexOf(key);
        return at < 0 ? 0 : text.mid(at + key.size(), 12).simplified().split(' ').first().toInt();
    }

    static QByteArray between(const QByteArray &text, QByteArrayView key, char open, char close)
    {
        const qsizetype from = text.indexOf(open, std::max<qsizetype>(text.indexOf(key), 0));
        const qsizetype to = from < 0 ? -1 : text.indexOf(close, from);
        return to < 0 ? QByteArray() : text.sliced(from + 1, to - from - 1);
    }

    /// One section of entries of 20 bytes.
    bool readTable(qsizetype end)
    {
        qsizetype at = m_pdf.indexOf('\n', m_table) + 1;
        const qsizetype line = m_pdf.indexOf('\n', at);
        const QByteArrayList range = m_pdf.sliced(at, line - at).simplified().split(' ');
        if (range.size() != 2 || range[0] != "0")
            return false;
        at = line + 1;
        const int count = range[1].toInt();
        if (count <= 0 || at + 20 * static_cast<qsizetype>(count) > end)
            return false;
        for (int i = 0; i < count; ++i, at += 20) {
            if (m_pdf.at(at + 17) == 'n')
                m_offsets.insert(i, m_pdf.sliced(at, 10).toLongLong());
        }
        return true;
    }

    QByteArray m_pdf, m_trailer;
    qsizetype m_table = 0;
    int m_size = 0, m_root = 0;
    QList<int> m_pages;
    QMap<int, qsizetype> m_offsets;
    QMap<int, QByteArray> m_changed;
};

/// Where \a mark stands, as a destination.
QByteArray destination(const Update &update, const Pages &pages, const PageMark &mark)
{
    const qreal top = (pages.size().height() - std::max(mark.y - 12, 0.0)) * pointsPerUnit;
    return "[" + reference(update.pages()[mark.page]) + " /XYZ 0 " + inPoints(top) + " null]";
}

/// The outline: sections, and below each what belongs to it, closed.
void addOutline(Update &update, const Pages &pages, QByteArray &catalog)
{
    struct Item
    {
        int object = 0;
        std::vector<size_t> below;
    };
    std::vector<Item> items(pages.marks.size());
    for (Item &item : items)
        item.object = update.fresh();
    std::vector<size_t> top;
    for (size_t i = 0; i < items.size(); ++i) {
        if (pages.marks[i].level > 1 && !top.empty())
            items[top.back()].below.push_back(i);
        else
            top.push_back(i);
    }
    const int outline = update.fresh();
    const auto write = [&](const std::vector<size_t> &siblings, int parent) {
        for (size_t k = 0; k < siblings.size(); ++k) {
            const Item &item = items[siblings[k]];
            const PageMark &mark = pages.marks[siblings[k]];
            QByteArray entry = "<< /Title " + textString(mark.title) + " /Parent " + reference(parent) +
                               " /Dest " + destination(update, pages, mark);
            if (k > 0)
                entry += " /Prev " + reference(items[siblings[k - 1]].object);
            if (k + 1 < siblings.size())
                entry += " /Next " + reference(items[siblings[k + 1]].object);
            if (!item.below.empty())
                entry += " /First " + reference(items[item.below.front()].object) + " /Last " +
                         reference(items[item.below.back()].object) + " /Count -" +
                         QByteArray::number(static_cast<qsizetype>(item.below.size()));
            update.set(item.object, entry + " >>");
        }
    };
    write(top, outline);
    for (const size_t section : top)
        write(items[section].below, items[section].object);
    update.set(outline, "<< /Type /Outlines /First " + reference(items[top.front()].object) + " /Last " +
                            reference(items[top.back()].object) + " /Count " +
                            QByteArray::number(static_cast<qsizetype>(top.size())) + " >>");
    catalog += "/Outlines " + reference(outline) + "\n/PageMode /UseOutlines\n";
}

void addLinks(Update &update, const Pages &pages)
{
    QMap<int, QByteArray> annotations; // by page
    const qreal height = pages.size().height();
    for (const PageLink &link : pages.links) {
        const int object = update.fresh();
        const QRectF r = link.where;
        update.set(object, "<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 /Rect [" +
                               inPoints(r.left() * pointsPerUnit) + ' ' +
                               inPoints((height - r.bottom()) * pointsPerUnit) + ' ' +
                               inPoints(r.right() * pointsPerUnit) + ' ' +
                               inPoints((height - r.top()) * pointsPerUnit) + "] /Contents " +
                               textString(pages.marks[link.mark].title) + " /Dest " +
                               destination(update, pages, pages.marks[link.mark]) + " >>");
        annotations[link.page] += reference(object) + ' ';
    }
    for (auto it = annotations.cbegin(); it != annotations.cend(); ++it) {
        const int page = update.pages()[it.key()];
        QByteArray content = update.object(page);
        if (content.contains("/Annots") || !content.endsWith(">>"))
            continue;
        content.chop(2);
        update.set(page, content + "/Annots [" + it.value().trimmed() + "]\n>>");
    }
}

} // namespace

QByteArray withOutline(QByteArray pdf, const Pages &pages, const QString &language)
{
    Update update(pdf);
    if (pages.marks.empty() || !update.read() ||
        update.pages().size() != static_cast<qsizetype>(pages.pictures.size()))
        return pdf;
    QByteArray catalog = update.object(update.root());
    if (!catalog.endsWith(">>"))
        return pdf;
    catalog.chop(2);
    catalog += '\n';
    addOutline(update, pages, catalog);
    addLinks(update, pages);
    if (!catalog.contains("/Lang"))
        catalog += "/Lang " + textString(language) + '\n';
    if (!catalog.contains("/ViewerPreferences"))
        catalog += "/ViewerPreferences << /DisplayDocTitle true >>\n";
    update.set(update.root(), catalog + ">>");
    return update.finish();
}

} // namespace tamiz
