// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sketch.h"

#include <algorithm>
#include <cmath>

namespace tamiz {

void Sketches::add(qint32 text, std::span<const quint32> sketch)
{
    hashes.insert(hashes.end(), sketch.begin(), sketch.end());
    texts.insert(texts.end(), sketch.size(), text);
}

void sketchOf(std::span<const quint64> shingles, bool byCharacter, std::vector<quint32> &sketch)
{
    const double jaccard = byCharacter ? 0.75 : 0.5;
    const auto size = static_cast<double>(shingles.size());
    const auto shared = static_cast<size_t>(std::ceil(2 * jaccard / (1 + jaccard) * size - 1e-9));
    const size_t prefix = shingles.empty() ? 0 : shingles.size() - shared + 1;
    sketch.clear();
    for (const quint64 shingle : shingles.first(std::min({prefix, LargestSketch, shingles.size()})))
        sketch.push_back(static_cast<quint32>(shingle)); // the low half: the high one is small by choice
}

} // namespace tamiz
