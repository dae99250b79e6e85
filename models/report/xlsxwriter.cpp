// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/rowwriter.h"

#include "models/report/archivecheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype mostCharacters = 32'767; ///< Of one cell, a limit of the format.
constexpr uint32_t mostRows = 1'048'576;

Error notWritten(const QString &path, const QString &why)
{
    return {Error::Code::Storage,
            QCoreApplication::translate("tamiz::Export",
                                        "The file could not be written: %1. Nothing was changed there.")
                .arg(why),
            path};
}

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

class XlsxWriter final : public RowWriter
{
public:
    XlsxWriter(const QString &path, const TableInfo &info) : m_path(path), m_info(info) {}
    ~XlsxWriter() override
    {
        if (m_book)
            lxw_workbook_free(
                m_book); // gives up: nothing has been written but temporary files without a name
        if (!m_temporary.isEmpty())
            QFile::remove(m_temporary);
    }
    Q_DISABLE_COPY_MOVE(XlsxWriter)

    Result<void> begin()
    {
        QTemporaryFile name(m_path + ".XXXXXX"_L1); // beside the target, so that the rename is one step
        if (!name.open())
            return notWritten(m_path, name.errorString());
        name.setAutoRemove(false);
        m_temporary = name.fileName();
        name.close();
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(m_temporary).constData(), &options);
        m_sheet = m_book ? workbook_add_worksheet(m_book, translated("Contributions").toUtf8().constData())
                         : nullptr;
        if (!m_sheet)
            return notWritten(m_path, translated("there is not enough memory"));
        setProperties();
        addHeader();
        return {};
    }

    Result<void> row(const std::vector<Cell> &cells) override
    {
        if (m_row >= mostRows)
            return Error{
                Error::Code::Refused,
                translated("A spreadsheet holds 1,048,575 contributions at most. Narrow the selection, or "
                           "export as CSV."),
                {}};
        for (size_t i = 0; i < cells.size(); ++i)
            put(static_cast<lxw_col_t>(i), cells[i]);
        ++m_row;
        return {};
    }

    Result<void> finish() override
    {
        const auto columns = static_cast<lxw_col_t>(std::max<qsizetype>(m_info.header.size(), 1) - 1);
        worksheet_autofilter(m_sheet, 0, 0, std::max<lxw_row_t>(m_row, 2) - 1, columns);
        addDefinitions();
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        if (error != LXW_NO_ERROR)
            return notWritten(m_path, QString::fromUtf8(lxw_strerror(error)));
        if (!hasWholeParts(m_temporary)) // the library does not look whether its temporary files took everything
            return notWritten(m_path, translated("there is not enough room on the disk"));
        std::error_code code;
        std::filesystem::rename(QFileInfo(m_temporary).filesystemFilePath(),
                                QFileInfo(m_path).filesystemFilePath(), code);
        if (code)
            return notWritten(m_path, QString::fromStdString(code.message()));
        m_temporary.clear();
        return {};
    }

private:
    static QString translated(const char *text) { return QCoreApplication::translate("tamiz::Export", text); }

    void setProperties()
    {
        QByteArray title =
            xmlText(m_info.title).first(std::min<qsizetype>(m_info.title.size(), 200)).toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.created = static_cast<time_t>(m_info.at.toSecsSinceEpoch());
        workbook_set_properties(m_book, &properties);
    }

    void addHeader()
    {
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        format_set_bottom(m_bold, LXW_BORDER_THIN);
        m_date = workbook_add_format(m_book);
        format_set_num_format(m_date, "yyyy-mm-dd hh:mm:ss");
        m_top = workbook_add_format(m_book);
        format_set_align(m_top, LXW_ALIGN_VERTICAL_TOP);
        for (qsizetype i = 0; i < m_info.header.size(); ++i) {
            const QString &name = m_info.header[i];
            const double width = name == "body"_L1      ? 60
                                 : name == "title"_L1   ? 40
                                 : name == "created"_L1 ? 19
                                                        : 14;
            worksheet_set_column(m_sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), width,
                                 nullptr);
            worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i), xmlText(name).toUtf8().constData(),
                                   m_bold);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        m_row = 1;
    }

    void put(lxw_col_t column, const Cell &cell)
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
            if (days >= 61)
                worksheet_write_number(m_sheet, m_row, column, days, m_date);
            else
                worksheet_write_string(m_sheet, m_row, column,
                                       time->toString(Qt::ISODate).toUtf8().constData(), m_top);
        }
    }

    void addDefinitions()
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, translated("Definitions").toUtf8().constData());
        if (!sheet)
            return;
        worksheet_set_column(sheet, 0, 0, 24, nullptr);
        worksheet_set_column(sheet, 1, 1, 100, nullptr);
        lxw_row_t row = 0;
        const auto line = [&](const QString &left, const QString &right, lxw_format *format = nullptr) {
            worksheet_write_string(sheet, row, 0, xmlText(left).toUtf8().constData(), format);
            worksheet_write_string(sheet, row++, 1, xmlText(right).toUtf8().constData(), format);
        };
        line(translated("Column"), translated("What it holds"), m_bold);
        for (qsizetype i = 0; i < m_info.header.size(); ++i)
            line(m_info.header[i], m_info.definitions.value(i));
        for (const QString &note : m_info.notes)
            line({}, note);
        if (m_cut > 0)
            line({}, QCoreApplication::translate(
                         "tamiz::Export",
                         "%Ln text(s) were cut at 32,767 characters, the most a cell holds. The "
                         "CSV export has them whole.",
                         nullptr, m_cut));
    }

    QString m_path;
    QString m_temporary;
    TableInfo m_info;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_top = nullptr;
    lxw_row_t m_row = 0;
    int m_cut = 0;
};

} // namespace

Result<std::unique_ptr<RowWriter>> xlsxWriter(const QString &path, const TableInfo &info)
{
    auto writer = std::make_unique<XlsxWriter>(path, info);
    if (const auto begun = writer->begin(); !begun)
        return begun.error();
    return std::unique_ptr<RowWriter>(std::move(writer));
}

} // namespace tamiz
