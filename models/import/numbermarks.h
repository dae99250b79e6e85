// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tamiz {

/// Which signs part thousands and decimals in the numbers of a column.
enum class NumberMarks : quint8 {
    Plain, ///< None, or a point for the decimals: 1385, 86065.07. Or these are no numbers.
    Comma, ///< 1.385 and 86.065,07.
    Point, ///< 1,385 and 86,065.07.
    Mixed  ///< Some values can only be read one way and some only the other.
};

/// What the values of one column say about it. A single 1.385 could be either; in a column of which no value has one or
/// two decimals, and none begins with a zero, five of them show that the point parts thousands.
class NumberEvidence
{
public:
    void look(QStringView text);
    /// \a enough values such as 1.385 make the point one of thousands: of votes, which are whole, a single one.
    NumberMarks marks(qint64 enough = 5) const;
    qint64 numbers() const { return m_numbers; } ///< Values that are numbers in some way of writing.

private:
    qint64 m_numbers = 0;
    qint64 m_comma = 0, m_point = 0;   ///< Can only be read so.
    qint64 m_dotted = 0, m_dashed = 0; ///< 1.385, and 1,385: thousands, or three decimals.
    qint64 m_decimals = 0;             ///< 7.5: plain.
};

/// Whether \a text is a whole number of several groups of three: 1.385 or 1,234,567.
bool isGroupedNumber(QStringView text);

/// \a text, written with \a marks, as 86065.07; unchanged where it is no such number.
QString plainNumber(const QString &text, NumberMarks marks);

/// Whether \a text is a number that is written with \a marks, or without any.
bool isReadWith(const QString &text, NumberMarks marks);

/// As \ref ColumnMapping::format keeps them: "comma", "point", or empty.
QString keyOf(NumberMarks marks);
NumberMarks marksFromKey(QStringView key);

} // namespace tamiz
