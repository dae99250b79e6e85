// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/preset.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

bool isLocale(QStringView text)
{
    const qsizetype dash = std::max(text.indexOf(u'-'), text.indexOf(u'_'));
    const QStringView language = dash < 0 ? text : text.left(dash);
    const QStringView region = dash < 0 ? QStringView() : text.mid(dash + 1);
    const auto letters = [](QStringView part) {
        return std::all_of(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
    };
    return language.size() >= 2 && language.size() <= 3 && letters(language) && letters(region) &&
           region.size() <= 4 && (dash < 0 || region.size() >= 2);
}

bool matchesAny(const QString &header, const HeaderPatterns &patterns)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const HeaderPattern &pattern) { return pattern.matches(header); });
}

QString firstMatch(const QStringList &headers, const HeaderPatterns &patterns)
{
    const auto it = std::find_if(headers.begin(), headers.end(),
                                 [&](const QString &header) { return matchesAny(header, patterns); });
    return it == headers.end() ? QString() : *it;
}

constexpr std::array whats{
    QT_TRANSLATE_NOOP("tamiz::Import", "proposals"),
    QT_TRANSLATE_NOOP("tamiz::Import", "comments"),
    QT_TRANSLATE_NOOP("tamiz::Import", "meetings"),
    QT_TRANSLATE_NOOP("tamiz::Import", "results"),
    QT_TRANSLATE_NOOP("tamiz::Import", "projects"),
    QT_TRANSLATE_NOOP("tamiz::Import", "debates"),
    QT_TRANSLATE_NOOP("tamiz::Import", "survey answers"),
    QT_TRANSLATE_NOOP("tamiz::Import", "closed answers"),
    QT_TRANSLATE_NOOP("tamiz::Import", "statements"),
    QT_TRANSLATE_NOOP("tamiz::Import", "contributions"),
    QT_TRANSLATE_NOOP("tamiz::Import", "people"),
    QT_TRANSLATE_NOOP("tamiz::Import", "feedback"),
    QT_TRANSLATE_NOOP("tamiz::Import", "messages"),
    QT_TRANSLATE_NOOP("tamiz::Import", "projects and ballots"),
};

QString translatedWhat(const QString &what)
{
    for (const char *known : whats) {
        if (what == QLatin1StringView(known))
            return QCoreApplication::translate("tamiz::Import", known);
    }
    return what;
}

} // namespace

HeaderPattern::HeaderPattern(const QString &pattern)
    : text(pattern), isExpression(pattern.startsWith("re:"_L1))
{
    if (isExpression)
        expression = QRegularExpression(pattern.mid(3), QRegularExpression::DotMatchesEverythingOption);
}

bool HeaderPattern::matches(const QString &full, QString *locale) const
{
    // GraphQL wraps each record once more.
    const QString header = full.startsWith("node/"_L1) ? full.sliced(5) : full;
    if (isExpression)
        return expression.match(header).hasMatch();
    if (header.compare(text, Qt::CaseInsensitive) == 0)
        return true;
    if (!text.contains(u'/'))
        return false;
    const QString path = header.contains(u'/') ? header : QString(header).replace(u'.', u'/');
    if (!text.endsWith("/*"_L1))
        return path.compare(text, Qt::CaseInsensitive) == 0;
    const QStringView stem = QStringView(text).chopped(1);
    if (!path.startsWith(stem, Qt::CaseInsensitive) || !isLocale(QStringView(path).mid(stem.size())))
        return false;
    if (locale)
        *locale = header.mid(stem.size());
    return true;
}

QString Preset::title() const
{
    const QString kindOfThing = translatedWhat(what);
    if (platform.isEmpty())
        return kindOfThing.left(1).toUpper() + kindOfThing.sliced(1);
    return platform + u", "_s + kindOfThing;
}

double Preset::score(const QStringList &headers) const
{
    if (mostColumns > 0 && headers.size() > mostColumns)
        return 0;
    const auto present = [&](const HeaderPatterns &patterns) {
        return !firstMatch(headers, patterns).isNull();
    };
    if (headers.isEmpty() || !std::all_of(required.begin(), required.end(), present) ||
        (firstColumn && !matchesAny(headers.first(), required.front())))
        return 0;
    const auto found = int(std::count_if(evidence.begin(), evidence.end(), present));
    if (found < evidenceNeeded)
        return 0;
    if (evidence.empty())
        return 0.55 + 0.01 * double(required.size()); // Nothing but the few columns that it needs.
    return 0.6 + 0.4 * double(found) / double(evidence.size());
}

QStringList Preset::matched(const QStringList &headers) const
{
    QStringList found;
    for (const auto *lists : {&required, &evidence}) {
        for (const HeaderPatterns &patterns : *lists) {
            if (const QString header = firstMatch(headers, patterns);
                !header.isNull() && !found.contains(header))
                found.append(header);
        }
    }
    return found;
}

const PresetColumn *Preset::column(const QString &header, QString *locale) const
{
    for (const PresetColumn &column : columns) {
        for (const HeaderPattern &pattern : column.patterns) {
            if (pattern.matches(header, locale))
                return &column;
        }
    }
    return nullptr;
}

} // namespace tamiz
