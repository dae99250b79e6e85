// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/shownbody.h"

#include <algorithm>

namespace tamiz {

ShownBody::ShownBody(const QString &body, std::vector<Mark> marks)
{
    std::ranges::stable_sort(marks, {}, &Mark::end);
    m_text.reserve(body.size());
    m_anchors.push_back({0, 0});
    qsizetype copied = 0;
    const auto copyTo = [&](qsizetype to) { // "\r\n" becomes one line end, as the text document has it
        const QStringView within = QStringView(body).first(std::min(to + 1, body.size())); // many marks: not all of it
        for (qsizetype at = copied; at < to;) {
            const qsizetype found = within.indexOf(QStringView(u"\r\n"), at);
            const qsizetype end = found < 0 || found >= to ? to : found;
            m_text += QStringView(body).sliced(at, end - at);
            at = end;
            if (end < to) {
                ++at;
                m_anchors.push_back({at, m_text.size()});
            }
        }
        copied = to;
    };
    for (const Mark &mark : marks) {
        copyTo(std::clamp(mark.end, copied, body.size()));
        m_text += mark.words;
        m_anchors.push_back({copied, m_text.size()});
    }
    copyTo(body.size());
}

qsizetype ShownBody::startShown(qsizetype unit) const
{
    const auto next = std::ranges::upper_bound(m_anchors, unit, {}, &Anchor::body);
    if (next == m_anchors.begin())
        return 0;
    const Anchor &anchor = *std::prev(next);
    return std::min(m_text.size(), anchor.shown + unit - anchor.body);
}

qsizetype ShownBody::endShown(qsizetype unit) const
{
    return unit <= 0 ? 0 : std::min(m_text.size(), startShown(unit - 1) + 1);
}

qsizetype ShownBody::inBody(qsizetype shown) const
{
    const auto next = std::ranges::upper_bound(m_anchors, shown, {}, &Anchor::shown);
    if (next == m_anchors.begin())
        return 0;
    const Anchor &anchor = *std::prev(next);
    const qsizetype unit = anchor.body + shown - anchor.shown;
    return next == m_anchors.end() ? unit : std::min(unit, next->body);
}

} // namespace tamiz
