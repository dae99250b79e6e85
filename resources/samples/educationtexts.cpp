// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/educationtexts.h"

#include "resources/samples/noise.h"

using namespace Qt::StringLiterals;

namespace tamiz::samples {

namespace {

// What a text is made of, list by list; '/' begins a paragraph.
const QStringList &proposalPatterns()
{
    static const QStringList patterns{u"a r"_s,
                                      u"v a"_s,
                                      u"a r v"_s,
                                      u"abre a r v"_s,
                                      u"v a r cierra"_s,
                                      u"abre v a r"_s,
                                      u"r a"_s,
                                      u"abre v r / a r cierra"_s,
                                      u"v r a / a r v cierra"_s,
                                      u"a"_s};
    return patterns;
}

const QStringList &commentPatterns(bool agrees)
{
    static const QStringList yes{u"si v"_s, u"p r"_s, u"si r"_s, u"p v"_s, u"p"_s, u"si p"_s, u"si cierra"_s};
    static const QStringList no{u"no n"_s, u"n r"_s, u"n"_s, u"no n r"_s, u"no n v"_s};
    return agrees ? yes : no;
}

} // namespace

EducationTexts::EducationTexts(const Grammar &grammar, const QList<Person> &people, Random &random)
    : m_grammar(grammar), m_people(people), m_random(random), m_distinct(30)
{
}

QString EducationTexts::own(const Theme &theme, const QString &pattern, const QMap<QString, QString> &given)
{
    QStringList said;
    QString text;
    const QStringList parts = pattern.split(u' ');
    for (const QString &part : parts) {
        if (part == "/"_L1) {
            text += u"\n\n"_s;
            continue;
        }
        QString sentence = m_grammar.say(theme, part, m_random, given);
        for (int tries = 0; tries < 4 && said.contains(sentence); ++tries)
            sentence = m_grammar.say(theme, part, m_random, given);
        said.append(sentence);
        text += (text.isEmpty() || text.endsWith(u'\n') ? QString() : u" "_s) + sentence;
    }
    return text;
}

QString EducationTexts::distinctText(const Theme &theme, const QStringList &patterns,
                                     const QMap<QString, QString> &given)
{
    QString text;
    for (int tries = 0; tries < 60; ++tries) {
        text = own(theme, m_random.pick(patterns), given);
        if (m_distinct.accept(text))
            break;
    }
    return text;
}

Draft EducationTexts::proposal()
{
    const Theme &theme = m_grammar.themes().at(m_grammar.pickTheme(m_random));
    Draft draft;
    draft.writer = pickWriter(m_people, theme, m_random);
    draft.theme = theme.key;
    draft.category = m_random.chance(86) ? theme.category : u"Otros"_s;
    const QMap<QString, QString> given{{u"lugar"_s, draft.writer.place}};
    draft.title = m_grammar.say(theme, u"t"_s, m_random, given);
    draft.body = distinctText(theme, proposalPatterns(), given);
    if (m_random.chance(4)) // some people write about two things at once
        draft.body += u' ' + m_grammar.say(m_grammar.themes().at(m_grammar.pickTheme(m_random)), u"a"_s,
                                           m_random, given);
    draft.body = m_random.chance(3) ? oddText(draft.body, m_random) : handTyped(draft.body, m_random);
    return draft;
}

Draft EducationTexts::letter()
{
    Draft draft;
    const Theme none;
    draft.writer = m_people.at(m_random.below(int(m_people.size())));
    draft.category = m_random.chance(80) ? u"Horario y servicios"_s : u"Otros"_s;
    const QMap<QString, QString> given{{u"lugar"_s, draft.writer.place}};
    draft.title = m_grammar.say(none, u"cartatitulo"_s, m_random, given);
    draft.body = m_grammar.lines(none, u"carta"_s).join(u' ');
    const int more = m_random.below(100);
    if (more < 25)
        draft.body = m_grammar.say(none, u"propio"_s, m_random, given) + u"\n\n"_s + draft.body;
    else if (more < 55)
        draft.body += u"\n\n"_s + m_grammar.say(none, u"propio"_s, m_random, given);
    else if (more < 70)
        draft.body = nearCopy(draft.body, m_grammar, m_random);
    else if (more < 80)
        draft.body += u' ' + m_grammar.say(none, u"firma"_s, m_random, given);
    return draft;
}

Draft EducationTexts::noise()
{
    Draft draft;
    const Theme none;
    draft.writer = m_people.at(m_random.below(int(m_people.size())));
    draft.category = u"Otros"_s;
    draft.title = m_grammar.say(none, u"ruidotitulo"_s, m_random);
    draft.body = m_random.chance(35) ? QString() : m_grammar.say(none, u"ruido"_s, m_random);
    return draft;
}

Draft EducationTexts::copyOf(const Draft &original, bool exact)
{
    Draft draft = original;
    draft.writer = pickWriter(m_people, m_grammar.theme(original.theme), m_random);
    if (!exact)
        draft.body = nearCopy(original.body, m_grammar, m_random);
    return draft;
}

Draft EducationTexts::comment(const Draft &proposal)
{
    const Theme &theme = m_grammar.theme(proposal.theme.isEmpty() ? u"horario"_s : proposal.theme);
    Draft draft;
    draft.theme = theme.key;
    draft.writer = pickWriter(m_people, theme, m_random);
    const int kind = m_random.weighted({58, 24, 18});
    draft.alignment = QList<int>{1, -1, 0}.at(kind);
    const QMap<QString, QString> given{{u"lugar"_s, draft.writer.place}};
    if (kind == 0 && m_random.chance(7)) // the few words that everybody writes
        draft.body = m_grammar.say(Theme(), u"corto"_s, m_random);
    else
        draft.body = distinctText(theme, commentPatterns(kind != 1), given);
    draft.body = m_random.chance(2) ? oddText(draft.body, m_random) : handTyped(draft.body, m_random);
    return draft;
}

void EducationTexts::addPersonalData(Draft &draft)
{
    draft.body += u' ' + m_grammar.say(Theme(), u"contacto"_s, m_random);
}

} // namespace tamiz::samples
