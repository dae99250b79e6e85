// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filter.h"

#include <cstdlib>

using namespace tamiz;

// Whatever is typed is a filter or a sentence; a filter that is written out and read again is the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto filter = parseFilter(text);
    if (!filter) {
        if (filter.error().message.isEmpty())
            std::abort();
        return 0;
    }
    const auto again = parseFilter(toText(*filter));
    if (!again || !(*again == *filter))
        std::abort();
    return 0;
}
