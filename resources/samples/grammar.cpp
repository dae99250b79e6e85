// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/grammar.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tamiz::samples {

namespace {

Theme themeOf(const QString &line)
{
    QStringList fields = line.mid(1).split(u'|');
    for (QString &field : fields)
        field = field.trimmed();
    Theme theme;
    theme.key = fields.value(0);
    theme.name = fields.value(1);
    theme.category = fields.value(2);
    theme.weight = qMax(1, fields.value(3).toInt());
    theme.ageBand = fields.value(4).isEmpty() ? -1 : fields.value(4).toInt();
    const QStringList places = fields.value(5).split(u',', Qt::SkipEmptyParts);
    for (const QString &place : places)
        theme.places.append(place.trimmed());
    return theme;
}

// The parts of "one|another (x|y)" that are not inside inner brackets.
QStringList alternatives(QStringView text)
{
    QStringList parts;
    int depth = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'(')
            ++depth;
        else if (text[i] == u')')
            --depth;
        else if (text[i] == u'|' && depth == 0) {
            parts.append(text.mid(start, i - start).toString());
            start = i + 1;
        }
    }
    parts.append(text.mid(start).toString());
    return parts;
}

qsizetype closing(QStringView text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text[i] == u'(')
            ++depth;
        else if (text[i] == u')' && --depth == 0)
            return i;
    }
    return text.size();
}

} // namespace

Grammar Grammar::read(const QString &path)
{
    Grammar grammar;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return grammar;
    Theme *current = &grammar.m_common;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'@')) {
            const Theme theme = themeOf(line);
            if (theme.key == "comun"_L1) {
                current = &grammar.m_common;
            } else {
                grammar.m_themes.append(theme);
                current = &grammar.m_themes.last();
            }
            continue;
        }
        const qsizetype space = line.indexOf(u' ');
        if (space > 0)
            current->lists[line.left(space)].append(line.mid(space + 1).trimmed());
    }
    return grammar;
}

const Theme &Grammar::theme(const QString &key) const
{
    for (const Theme &theme : m_themes) {
        if (theme.key == key)
            return theme;
    }
    return m_common;
}

int Grammar::pickTheme(Random &random) const
{
    QList<int> weights;
    for (const Theme &theme : m_themes)
        weights.append(theme.weight);
    return random.weighted(weights);
}

QStringList Grammar::lines(const Theme &theme, const QString &list) const
{
    const auto own = theme.lists.constFind(list);
    return own != theme.lists.constEnd() ? *own : m_common.lists.value(list);
}

QString Grammar::say(const Theme &theme, const QString &list, Random &random,
                     const QMap<QString, QString> &given) const
{
    if (given.contains(list))
        return given.value(list);
    const QStringList choices = lines(theme, list);
    if (choices.isEmpty())
        return {};
    return expand(theme, random.pick(choices), random, given);
}

QString Grammar::expand(const Theme &theme, const QString &text, Random &random,
                        const QMap<QString, QString> &given) const
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'(') {
            const qsizetype end = closing(text, i);
            out += expand(theme, random.pick(alternatives(QStringView(text).mid(i + 1, end - i - 1))), random,
                          given);
            i = end;
        } else if (text[i] == u'{') {
            const qsizetype end = text.indexOf(u'}', i);
            if (end < 0)
                return out;
            out += say(theme, text.mid(i + 1, end - i - 1), random, given);
            i = end;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace tamiz::samples
