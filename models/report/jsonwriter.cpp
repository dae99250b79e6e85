// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/rowwriter.h"

#include "models/report/notwritten.h"

#include <QLocale>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace tamiz {

namespace {

/// Strings by Qt's own escaping; the order of the columns is kept, which QJsonObject would not do.
QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray valueOf(const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return quoted(*text);
    if (const auto *number = std::get_if<qint64>(&cell))
        return QByteArray::number(*number);
    if (const auto *number = std::get_if<double>(&cell))
        return QByteArray::number(*number, 'g', QLocale::FloatingPointShortest);
    if (const auto *time = std::get_if<QDateTime>(&cell))
        return quoted(time->toUTC().toString(Qt::ISODate));
    return "null";
}

class JsonWriter final : public RowWriter
{
public:
    JsonWriter(const QString &path, const QStringList &header) : m_file(path)
    {
        for (const QString &name : header)
            m_keys << quoted(name) + ':';
    }
    Result<void> begin() { return m_file.open(QIODevice::WriteOnly) ? put("[") : Result<void>(failure()); }
    Result<void> row(const std::vector<Cell> &cells) override
    {
        QByteArray line = m_first ? "\n{" : ",\n{";
        m_first = false;
        for (size_t i = 0; i < cells.size(); ++i)
            line += (i > 0 ? "," : "") + m_keys[static_cast<qsizetype>(i)] + valueOf(cells[i]);
        return put(line + '}');
    }
    Result<void> finish() override
    {
        if (const auto done = put("\n]\n"); !done)
            return done;
        return m_file.commit() ? Result<void>() : Result<void>(failure());
    }

private:
    Result<void> put(const QByteArray &bytes)
    {
        if (m_file.write(bytes) != bytes.size())
            return failure();
        return {};
    }
    Error failure() const
    {
        return notWritten(m_file.fileName(), m_file.errorString());
    }

    QSaveFile m_file;
    QByteArrayList m_keys;
    bool m_first = true;
};

} // namespace

Result<std::unique_ptr<RowWriter>> jsonWriter(const QString &path, const TableInfo &info)
{
    auto writer = std::make_unique<JsonWriter>(path, info.header);
    if (const auto begun = writer->begin(); !begun)
        return begun.error();
    return std::unique_ptr<RowWriter>(std::move(writer));
}

} // namespace tamiz
