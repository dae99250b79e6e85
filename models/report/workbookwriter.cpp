// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/workbookwriter.h"

#include "models/report/archivecheck.h"
#include "models/report/notwritten.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <xlsxwriter.h>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype mostCharacters = 32'767; ///< Of one cell, a limit of the format.
constexpr quint32 mostRows = 1'048'576;

/// What XML 1.0 cannot hold becomes the replacement character; lone surrogates too (by toUtf8()).
QString xmlText(const QString &text)
{
    QString clean = text.first(std::min(text.size(), mostCharacters));
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    for (QChar &c : clean) {
        const bool control = c < u' ' && c != u'\t' && c != u'\n' && c != u'\r';
        if (control || c == QChar(0xfffe) || c == QChar(0xffff))
            c = QChar::ReplacementCharacter;
    }
    return clean;
}

double widthOf(const QString &column)
{
    return column == "body"_L1 || column == "text"_L1 ? 60
           : column == "title"_L1                     ? 40
           : column == "created"_L1                   ? 19
                                                      : 14;
}

} // namespace

Result<std::unique_ptr<WorkbookWriter>> WorkbookWriter::begin(const QString &path, const QString &title,
                                                              const QDateTime &at)
{
    std::unique_ptr<WorkbookWriter> book(new WorkbookWriter(path));
    if (const auto opened = book->open(title, at); !opened)
        return opened.error();
    return book;
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_book)
        lxw_workbook_free(m_book); // gives up: nothing has been written but temporary files without a name
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

Result<void> WorkbookWriter::open(const QString &title, const QDateTime &at)
{
    // Beside the target, so that the rename is one step; made here, so that others may read it as any other
    // file.
    m_temporary = m_path + u'.' + QUuid::createUuid().toString(QUuid::Id128).first(8);
    QFile name(m_temporary);
    if (!name.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        m_temporary.clear();
        return notWritten(m_path, name.errorString());
    }
    name.close();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(m_temporary).constData(), &options);
    if (!m_book)
        return notWritten(m_path, QCoreApplication::translate("tamiz::Export", "there is not enough memory"));
    QByteArray words = xmlText(title).first(std::min<qsizetype>(title.size(), 200)).toUtf8();
    lxw_doc_properties properties{};
    properties.title = words.data();
    properties.created = static_cast<time_t>(at.toSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    format_set_bottom(m_bold, LXW_BORDER_THIN);
    m_time = workbook_add_format(m_book);
    format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
    m_day = workbook_add_format(m_book);
    format_set_num_format(m_day, "yyyy-mm-dd");
    m_top = workbook_add_format(m_book);
    format_set_align(m_top, LXW_ALIGN_VERTICAL_TOP);
    return {};
}

void WorkbookWriter::endSheet()
{
    if (m_sheet && m_columns > 0)
        worksheet_autofilter(m_sheet, 0, 0, std::max<lxw_row_t>(m_row, 2) - 1,
                             static_cast<lxw_col_t>(m_columns - 1));
    m_sheet = nullptr;
}

Result<void> WorkbookWriter::addSheet(const QString &name, const QStringList &header)
{
    endSheet();
    m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!m_sheet)
        return notWritten(m_path, QCoreApplication::translate("tamiz::Export", "there is not enough memory"));
    m_columns = static_cast<quint16>(header.size());
    for (quint16 i = 0; i < m_columns; ++i) {
        worksheet_set_column(m_sheet, i, i, widthOf(header[i]), nullptr);
        worksheet_write_string(m_sheet, 0, i, xmlText(header[i]).toUtf8().constData(), m_bold);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
    return {};
}

Result<void> WorkbookWriter::row(const std::vector<Cell> &cells)
{
    if (m_row >= mostRows)
        return Error{Error::Code::Refused,
                     QCoreApplication::translate(
                         "tamiz::Export",
                         "A spreadsheet holds 1,048,575 contributions at most. Narrow the selection, or "
                         "export as CSV."),
                     {}};
    for (size_t i = 0; i < cells.size(); ++i)
        put(static_cast<quint16>(i), cells[i]);
    ++m_row;
    return {};
}

void WorkbookWriter::put(quint16 column, const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        m_cut += text->size() > mostCharacters;
        if (!text->isEmpty())
            worksheet_write_string(m_sheet, m_row, column, xmlText(*text).toUtf8().constData(), m_top);
    } else if (const auto *number = std::get_if<qint64>(&cell)) {
        worksheet_write_number(m_sheet, m_row, column, static_cast<double>(*number), m_top);
    } else if (const auto *broken = std::get_if<double>(&cell)) {
        worksheet_write_number(m_sheet, m_row, column, *broken, m_top);
    } else if (const auto *time = std::get_if<QDateTime>(&cell)) {
        // Days since 1899-12-30, which is how the format counts time.
        const double days = static_cast<double>(time->toSecsSinceEpoch()) / 86'400 + 25'569;
        const bool isDay = time->toSecsSinceEpoch() % 86'400 == 0;
        if (days >= 61)
            worksheet_write_number(m_sheet, m_row, column, days, isDay ? m_day : m_time);
        else
            worksheet_write_string(m_sheet, m_row, column, time->toString(Qt::ISODate).toUtf8().constData(),
                                   m_top);
    }
}

Result<void> WorkbookWriter::addDefinitions(const QList<std::pair<QString, QString>> &lines)
{
    if (const auto added = addSheet(QCoreApplication::translate("tamiz::Export", "Definitions"),
                                    {QCoreApplication::translate("tamiz::Export", "Column"),
                                     QCoreApplication::translate("tamiz::Export", "What it holds")});
        !added)
        return added;
    worksheet_set_column(m_sheet, 0, 0, 24, nullptr);
    worksheet_set_column(m_sheet, 1, 1, 100, nullptr);
    QList<std::pair<QString, QString>> all = lines;
    if (m_cut > 0)
        all.append({QString(), QCoreApplication::translate(
                                   "tamiz::Export",
                                   "%Ln text(s) were cut at 32,767 characters, the most a cell holds. The "
                                   "CSV export has them whole.",
                                   nullptr, m_cut)});
    for (const auto &[name, meaning] : std::as_const(all)) {
        if (auto done = row({Cell(name), Cell(meaning)}); !done)
            return done;
    }
    m_columns = 0; // nothing to filter there
    return {};
}

Result<void> WorkbookWriter::finish()
{
    endSheet();
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return notWritten(m_path, QString::fromUtf8(lxw_strerror(error)));
    if (!hasWholeParts(m_temporary)) // the library does not look whether its temporary files took everything
        return notWritten(
            m_path, QCoreApplication::translate("tamiz::Export", "there is not enough room on the disk"));
    std::error_code code;
    std::filesystem::rename(QFileInfo(m_temporary).filesystemFilePath(),
                            QFileInfo(m_path).filesystemFilePath(), code);
    if (code)
        return notWritten(m_path, QString::fromStdString(code.message()));
    m_temporary.clear();
    return {};
}

} // namespace tamiz
