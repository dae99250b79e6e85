// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzing.h"

// The bytes are the content of a spreadsheet, with or without its head.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    static const QString path = fuzzing::place(".ods");
    const QByteArray part(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    auto parts = odsParts(part);
    if (data[0] >= 128)
        parts.last().second = part;
    if (writeZip(path, parts))
        fuzzing::importAll(path);
    return 0;
}
