// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/csvfile.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QSaveFile>

namespace tamiz {

using namespace Qt::StringLiterals;

QByteArray csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (QString field : fields) {
        if (!field.isEmpty() && u"=+-@\t\r"_s.contains(field.front()))
            field.prepend(u'\'');
        if (field.contains(u'"') || field.contains(u',') || field.contains(u'\n') || field.contains(u'\r'))
            field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
        quoted.append(field);
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

Result<void> saveCsv(QAbstractItemModel &model, const QString &path)
{
    while (model.canFetchMore({}))
        model.fetchMore({});
    QStringList fields;
    for (int column = 0; column < model.columnCount(); ++column)
        fields.append(model.headerData(column, Qt::Horizontal).toString());
    QByteArray bytes = "\xEF\xBB\xBF" + csvLine(fields);
    for (int row = 0; row < model.rowCount(); ++row) {
        fields.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            fields.append(model.index(row, column).data().toString());
        bytes += csvLine(fields);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{
            .code = Error::Code::Storage,
            .message = QCoreApplication::translate(
                "tamiz::CsvFile", "The table could not be saved. An existing file was left as it was."),
            .detail = file.errorString()};
    return {};
}

} // namespace tamiz
