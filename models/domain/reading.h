// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

// What is noticed in contributions, and what people say about it.
namespace tamiz {

enum class TextPart : quint8 { Title, Body };
enum class Verdict : quint8 { Open, Confirmed, Dismissed };
QString keyOf(Verdict verdict); ///< "open", "confirmed", "dismissed".
std::optional<Verdict> verdictFromKey(QStringView key);
QString nameOf(Verdict verdict);

/// Words that look like personal data. It says where they stand, never what they are.
struct Finding
{
    qint64 id = 0;
    qint64 contribution = 0;
    TextPart part = TextPart::Body;
    QString type;              ///< Key of a PersonalType.
    qint64 start = 0, end = 0; ///< Code points of the title or body, end exclusive.
    bool certain = false;      ///< A check digit or the form leaves no doubt.
    Verdict verdict = Verdict::Open;
};

/// A passage of a body with a tag. Offsets in code points, end exclusive, as REFI-QDA has them.
struct Passage
{
    qint64 id = 0;
    qint64 contribution = 0;
    qint64 tag = 0;
    qint64 start = 0, end = 0;
    QString guid;
    QString author;
    QDateTime at;
    bool current = true; ///< False when the text has changed since: the offsets are those of another text.
};

/// What someone wrote down about a contribution.
struct Note
{
    qint64 id = 0;
    qint64 contribution = 0;
    QString text;
    QString author;
    QDateTime at;
};

} // namespace tamiz
