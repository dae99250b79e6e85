// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/themevectors.h"

#include "models/analysis/wordvectors.h"
#include "models/storage/reading.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr auto vectorsKey = "themes/vectors"_L1;

} // namespace

Result<QString> themeVectors(Store &store)
{
    return readSetting(store, vectorsKey);
}

Result<void> keepThemeVectors(Store &store, const QString &path)
{
    if (path.isEmpty())
        return writeSetting(store, vectorsKey, u""_s);
    if (const auto opened = WordVectors::open(path); !opened) // now, not after minutes of reading
        return opened.error();
    return writeSetting(store, vectorsKey, QFileInfo(path).absoluteFilePath());
}

} // namespace tamiz
