// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/rowwriter.h"

#include "models/report/notwritten.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

bool isInvisible(QChar c)
{
    return c.isSpace() || c == QChar(0x200b) || c == QChar(0x200c) || c == QChar(0x200d) ||
           c == QChar(0x2060) || c == QChar(0xfeff);
}

QString textOf(const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto *number = std::get_if<double>(&cell))
        return QString::number(*number);
    if (const auto *time = std::get_if<QDateTime>(&cell))
        return time->toUTC().toString(Qt::ISODate);
    return {};
}

class CsvWriter final : public RowWriter
{
public:
    CsvWriter(const QString &path, bool guard) : m_file(path), m_guard(guard) {}

    Result<void> begin(const QStringList &header)
    {
        if (!m_file.open(QIODevice::WriteOnly) || m_file.write("\xef\xbb\xbf") != 3)
            return notWritten(m_file.fileName(), m_file.errorString());
        return row({header.begin(), header.end()});
    }
    Result<void> row(const std::vector<Cell> &cells) override
    {
        const QByteArray line = csvLine(cells, m_guard).toUtf8() + "\r\n";
        if (m_file.write(line) != line.size())
            return notWritten(m_file.fileName(), m_file.errorString());
        return {};
    }
    Result<void> finish() override
    {
        if (!m_file.commit())
            return notWritten(m_file.fileName(), m_file.errorString());
        return {};
    }

private:
    QSaveFile m_file;
    bool m_guard;
};

} // namespace

Cell cellOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    return value.typeId() == QMetaType::Double ? Cell(value.toDouble()) : Cell(value.toLongLong());
}

QString guarded(const QString &text)
{
    static const QString dangerous = u"=+-@\t\r\n＝＋－＠"_s + QChar(0);
    qsizetype i = 0;
    while (i < text.size() && isInvisible(text[i]) && !dangerous.contains(text[i]))
        ++i;
    if (i < text.size() && dangerous.contains(text[i]))
        return u'\'' + text;
    return text;
}

QString csvLine(const std::vector<Cell> &cells, bool forSpreadsheets)
{
    QString line;
    for (size_t i = 0; i < cells.size(); ++i) {
        QString text = textOf(cells[i]);
        if (forSpreadsheets && std::holds_alternative<QString>(cells[i]))
            text = guarded(text);
        const bool quote = text.contains(u'"') || text.contains(u',') || text.contains(u';') ||
                           text.contains(u'\n') || text.contains(u'\r') || text.startsWith(u' ') ||
                           text.endsWith(u' ');
        if (i > 0)
            line += u',';
        line += quote ? QString(u'"' + text.replace(u'"', "\"\""_L1) + u'"') : text;
    }
    return line;
}

Result<std::unique_ptr<RowWriter>> csvWriter(const QString &path, const TableInfo &info, bool forSpreadsheets)
{
    auto writer = std::make_unique<CsvWriter>(path, forSpreadsheets);
    if (const auto begun = writer->begin(info.header); !begun)
        return begun.error();
    return std::unique_ptr<RowWriter>(std::move(writer));
}

} // namespace tamiz
