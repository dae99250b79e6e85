// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/textpages.h"

using namespace Qt::StringLiterals;

namespace tamiz {

const TextEntry &TextPages::at(qsizetype row, qsizetype count,
                               const std::function<qint64(qsizetype)> &idAt) const
{
    static const TextEntry nothing;
    const qsizetype page = row / pageSize;
    std::vector<TextEntry> *texts = m_pages.object(page);
    if (!texts) {
        std::vector<qint64> ids;
        for (qsizetype i = page * pageSize; i < std::min(count, (page + 1) * pageSize); ++i)
            ids.push_back(idAt(i));
        Result<std::vector<TextEntry>> read = readTexts(m_store, ids);
        texts = new std::vector<TextEntry>(read ? std::move(*read) : std::vector<TextEntry>());
        m_pages.insert(page, texts);
    }
    const auto place = static_cast<size_t>(row % pageSize);
    return place < texts->size() ? (*texts)[place] : nothing;
}

QString firstWords(const TextEntry &text, qsizetype limit)
{
    const QString title = text.title.simplified();
    return title.isEmpty() ? text.body.left(limit * 2).simplified().left(limit) : title.left(limit);
}

QString wholeText(const TextEntry &text)
{
    if (text.title.isEmpty() || text.body.isEmpty())
        return text.title + text.body;
    return text.title + u'\n' + text.body;
}

} // namespace tamiz
