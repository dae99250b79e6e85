// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzing.h"

// The bytes are a part of a workbook: by the first of them the sheet, the shared texts or the styles.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    static const QString path = fuzzing::place(".xlsx");
    static const QByteArray rows = "<row r=\"1\"><c t=\"s\" s=\"1\"><v>0</v></c><c t=\"inlineStr\"><is><t>comentario</t></is></c></row>";
    const QByteArray part(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    auto parts = data[0] % 3 == 1 ? xlsxParts(rows, part) : data[0] % 3 == 2 ? xlsxParts(rows, {}, part) : xlsxParts(part);
    if (data[0] >= 128) // The whole part, its head too.
        parts[data[0] % 3 == 1 ? 4 : data[0] % 3 == 2 ? 5 : 6].second = part;
    if (writeZip(path, parts))
        fuzzing::importAll(path);
    return 0;
}
