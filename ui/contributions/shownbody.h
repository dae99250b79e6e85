// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace tamiz {

/// A body as the reading pane shows it: with words put in behind passages, and line ends as one character.
/// Knows where each place of the body stands in what is shown, and back. All places in UTF-16 units.
class ShownBody
{
public:
    struct Mark
    {
        qsizetype end = 0; ///< Of the marked words, in the body.
        QString words;     ///< Put in there.
    };

    ShownBody() = default;
    ShownBody(const QString &body, std::vector<Mark> marks);

    const QString &text() const { return m_text; }
    qsizetype startShown(qsizetype unit) const; ///< Where the character at \a unit stands.
    qsizetype endShown(qsizetype unit) const;   ///< Behind the character before \a unit, before any mark.
    qsizetype inBody(qsizetype shown) const;    ///< Within a mark: the end of the words it marks.

private:
    struct Anchor
    {
        qsizetype body = 0, shown = 0;
    };
    QString m_text;
    std::vector<Anchor> m_anchors;
};

} // namespace tamiz
