// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/noise.h"

using namespace Qt::StringLiterals;

namespace tamiz::samples {

namespace {

// Swaps or drops one letter in the middle of a word.
void slip(QString &text, Random &random)
{
    for (int tries = 0; tries < 20; ++tries) {
        const int at = 1 + random.below(int(text.size()) - 3);
        if (!text[at].isLower() || !text[at - 1].isLower() || !text[at + 1].isLower())
            continue;
        if (random.chance(50)) {
            text.remove(at, 1);
        } else {
            const QChar first = text[at];
            text[at] = text[at + 1];
            text[at + 1] = first;
        }
        return;
    }
}

QString withoutAccents(QString text)
{
    static const QString with = u"áéíóúÁÉÍÓÚ"_s;
    static const QString without = u"aeiouAEIOU"_s;
    for (QChar &c : text) {
        const qsizetype at = with.indexOf(c);
        if (at >= 0)
            c = without[at];
    }
    return text;
}

const QStringList &emoji()
{
    static const QStringList list{
        u"🙏"_s,     u"👍"_s, u"💚"_s, u"😡"_s, u"📚"_s, u"✊"_s, u"🙌🏽"_s, u"👏👏"_s, u"🤷‍♀️"_s,
        u"❤️"_s};
    return list;
}

} // namespace

QString handTyped(const QString &text, Random &random)
{
    QString typed = text;
    if (typed.size() < 8)
        return typed;
    const int style = random.below(100);
    if (style < 9)
        typed = withoutAccents(typed);
    else if (style < 13)
        typed = typed.toLower();
    else if (style < 16 && typed.size() < 220)
        typed = typed.toUpper();
    if (random.chance(14))
        slip(typed, random);
    if (random.chance(5))
        typed += u' ' + random.pick(emoji());
    if (random.chance(4) && typed.endsWith(u'.'))
        typed = typed.chopped(1) + random.pick({u"..."_s, u"!!!"_s, u"!"_s});
    return typed;
}

QString nearCopy(const QString &text, const Grammar &grammar, Random &random)
{
    QString copy = text;
    const Theme none;
    const QStringList sentences = copy.split(u". "_s);
    const int edit = random.below(5);
    if (edit == 0 && sentences.size() > 4) {
        QStringList kept = sentences;
        kept.removeAt(1 + random.below(int(kept.size()) - 2));
        copy = kept.join(u". "_s);
    } else if (edit == 1) {
        copy = grammar.say(none, u"apoyo"_s, random) + u' ' + copy;
    } else if (edit == 2) {
        copy += u' ' + grammar.say(none, u"firma"_s, random);
    } else if (edit == 3) {
        copy = withoutAccents(copy);
    }
    if (edit > 2 || random.chance(40)) {
        slip(copy, random);
        slip(copy, random);
    }
    return copy;
}

QString oddText(const QString &text, Random &random)
{
    switch (random.below(8)) {
    case 0:
        return text.normalized(QString::NormalizationForm_D);
    case 1:
        return u"«"_s + text + u"»; así lo digo yo; \"con todas sus letras\"."_s;
    case 2:
        return QString(text).replace(u". "_s, u".\n\n"_s);
    case 3:
        return text + u" Como dice mi vecina: سلام, paz para todas."_s;
    case 4:
        return u"=1+1 no siempre son 2. "_s + text;
    case 5:
        return text + u" 👩🏽‍🏫👨‍👩‍👧‍👦🇲🇽"_s;
    case 6:
        return u"- "_s + QString(text).replace(u". "_s, u".\n- "_s);
    default:
        return QString(text).replace(u", "_s, QString(u",\u00a0"_s)) + QChar(0x200b);
    }
}

} // namespace tamiz::samples
