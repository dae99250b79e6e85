// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace tamiz {

/// A wrong reading that text went through before it was saved, and that can be turned back: its bytes were of
/// one encoding and were read as another.
enum class Mojibake : quint8 {
    None,
    Utf8AsLatin,  ///< UTF-8 read as Windows-1252 or Latin-1: "cÃ³mo".
    Utf8AsMac,    ///< UTF-8 read as MacRoman: "c√≥mo".
    Utf8AsDos,    ///< UTF-8 read as code page 850: "c├│mo".
    LatinAsMac,   ///< Windows-1252 read as MacRoman: "øQuÈ".
    MacAsLatin    ///< MacRoman read as Windows-1252: "c—mo".
};
QString keyOf(Mojibake kind); ///< "none", "utf8-as-latin", "utf8-as-mac", "utf8-as-dos", "latin-as-mac", "mac-as-latin".
std::optional<Mojibake> mojibakeFromKey(QStringView key);
QList<Mojibake> allMojibake(); ///< Without None.

/// How much a text reads like a language of Western Europe, by its characters beyond ASCII alone: letters inside
/// words and quotes at their edges speak for it, anything else against it. -1 to 1; 0 when there are none.
double latinPlausibility(QStringView text);

/// \a text with the wrong reading \a kind turned back, or as it is where it cannot be (a character that the wrong
/// reading never gives, bytes that are no UTF-8) or where it reads better as it is. For UTF-8 each run of signs
/// is judged by itself, so that one whole character does not keep the others from repair.
QString repaired(const QString &text, Mojibake kind);

/// What was noticed in a sample of cells.
struct MojibakeGuess
{
    Mojibake kind = Mojibake::None;
    qsizetype cells = 0; ///< So many would change,
    qsizetype of = 0;    ///< of so many with characters beyond ASCII.
};
/// The reading that explains \a cells best, when at least one in 2,000 characters is touched and what comes out
/// reads better than what is there.
MojibakeGuess guessMojibake(const QStringList &cells);

} // namespace tamiz
