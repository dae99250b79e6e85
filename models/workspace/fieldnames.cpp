// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/fieldnames.h"

#include "models/analysis/families.h"
#include "models/core/account.h"
#include "models/text/fold.h"
#include "models/workspace/columns.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

struct FieldSpec
{
    QLatin1StringView key;
    const char *title;
    QLatin1StringView aliases; ///< Folded, separated by spaces; the first is what completion offers.
};

/// All names of all fields of our own stand here and nowhere else.
constexpr std::array fields{
    FieldSpec{"kind"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Kind"), "tipo clase"_L1},
    FieldSpec{"state"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "State"), "estado situacion"_L1},
    FieldSpec{"reason"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Reason"), "motivo razon"_L1},
    FieldSpec{"tag"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Tag"), "etiqueta tags etiquetas"_L1},
    FieldSpec{"theme"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Theme"), "tema"_L1},
    FieldSpec{"family"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Family"), "familia"_L1},
    FieldSpec{"edit"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Kind of copy"), "copia edicion"_L1},
    FieldSpec{"category"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Category"), "categoria"_L1},
    FieldSpec{"region"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Region"),
              "territorio territory lugar place"_L1},
    FieldSpec{"lang"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Language"), "idioma language lengua"_L1},
    FieldSpec{"author"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Participant"),
              "autor autora participante participant"_L1},
    FieldSpec{"group"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Opinion group"),
              "grupo grupo_de_opinion opinion"_L1},
    FieldSpec{"source"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Source"), "fuente"_L1},
    FieldSpec{"source_state"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "State at the source"),
              "estado_fuente"_L1},
    FieldSpec{"consultation"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Consultation"), "consulta"_L1},
    FieldSpec{"day"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Day"), "dia fecha date"_L1},
    FieldSpec{"week"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Week"), "semana"_L1},
    FieldSpec{"month"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Month"), "mes"_L1},
    FieldSpec{"year"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Year"), "año"_L1},
    FieldSpec{"weekday"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Day of the week"), "dia_de_la_semana"_L1},
    FieldSpec{"hour"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Hour"), "hora"_L1},
    FieldSpec{"after"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "From day"), "despues desde since"_L1},
    FieldSpec{"before"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Before day"), "antes"_L1},
    FieldSpec{"until"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Until day"), "hasta"_L1},
    FieldSpec{"votes"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Votes"), "votos"_L1},
    FieldSpec{"for"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Votes for"), "favor a_favor votes_for"_L1},
    FieldSpec{"against"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Votes against"),
              "contra en_contra votes_against"_L1},
    FieldSpec{"pass"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Votes to pass"),
              "abstenciones abstencion votes_pass"_L1},
    FieldSpec{"read"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Read"), "leida leido lectura"_L1},
    FieldSpec{"assigned"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Assigned to"),
              "asignada asignado responsable"_L1},
    FieldSpec{"second"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Second reading"), "segunda segunda_lectura"_L1},
    FieldSpec{"personal"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Personal data"),
              "datos_personales personales"_L1},
    FieldSpec{"id"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Id at the source"), "identificador external_id"_L1},
    FieldSpec{"number"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Number"), "numero"_L1},
};

struct AttributeName
{
    QLatin1StringView name; ///< Folded, words apart by spaces.
    const char *title;
};
constexpr std::array attributeNames{
    AttributeName{"age band"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Age band")},
    AttributeName{"age group"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Age group")},
    AttributeName{"age"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Age")},
    AttributeName{"gender"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Gender")},
    AttributeName{"sex"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Sex")},
    AttributeName{"country"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Country")},
    AttributeName{"occupation"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Occupation")},
    AttributeName{"education"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Education")},
    AttributeName{"organization"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Organisation")},
    AttributeName{"consent"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Consent to publication")},
    AttributeName{"neighborhood"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Neighbourhood")},
    AttributeName{"district"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "District")},
    AttributeName{"comments"_L1, QT_TRANSLATE_NOOP("tamiz::Field", "Comments")},
};

struct ValueAlias
{
    QLatin1StringView field, word, key;
};
constexpr std::array values{
    ValueAlias{"kind"_L1, "propuesta"_L1, "proposal"_L1},
    ValueAlias{"kind"_L1, "comentario"_L1, "comment"_L1},
    ValueAlias{"kind"_L1, "respuesta"_L1, "answer"_L1},
    ValueAlias{"kind"_L1, "enunciado"_L1, "statement"_L1},
    ValueAlias{"kind"_L1, "mensaje"_L1, "message"_L1},
    ValueAlias{"state"_L1, "abierta"_L1, "open"_L1},
    ValueAlias{"state"_L1, "aceptada"_L1, "accepted"_L1},
    ValueAlias{"state"_L1, "oculta"_L1, "hidden"_L1},
    ValueAlias{"state"_L1, "fusionada"_L1, "merged"_L1},
    ValueAlias{"read"_L1, "si"_L1, "yes"_L1},
    ValueAlias{"read"_L1, "leida"_L1, "yes"_L1},
    ValueAlias{"personal"_L1, "pendiente"_L1, "open"_L1},
    ValueAlias{"personal"_L1, "confirmado"_L1, "confirmed"_L1},
    ValueAlias{"personal"_L1, "descartado"_L1, "dismissed"_L1},
    ValueAlias{"second"_L1, "pendiente"_L1, "due"_L1},
    ValueAlias{"second"_L1, "hecha"_L1, "done"_L1},
};

const FieldSpec *specOf(const QString &key)
{
    const auto found = std::ranges::find_if(fields, [&](const FieldSpec &spec) { return key == spec.key; });
    return found == fields.end() ? nullptr : &*found;
}

/// Accents, case, and the difference between space, dash and underscore taken away.
QString loose(const QString &name)
{
    QString text = foldText(name);
    text.replace(u'_', u' ').replace(u'-', u' ');
    return text;
}

QStringList aliasesOf(const FieldSpec &spec)
{
    return QString::fromUtf8(spec.aliases.data(), spec.aliases.size()).split(u' ');
}

} // namespace

bool isReservedField(const QString &key)
{
    return specOf(key) != nullptr;
}

QString fieldTitle(const QString &key)
{
    const FieldSpec *spec = specOf(key);
    return spec ? QCoreApplication::translate("tamiz::Field", spec->title) : QString();
}

QString attributeTitle(const QString &name)
{
    const QString words = loose(name).simplified();
    const auto known = std::ranges::find(attributeNames, words, &AttributeName::name);
    if (known != attributeNames.end())
        return QCoreApplication::translate("tamiz::Field", known->title);
    QString title = QString(name).replace(u'_', u' ').simplified();
    if (!title.isEmpty() && title != name)
        title[0] = title[0].toUpper();
    return title;
}

QString canonicalField(const Columns &columns, const QString &name)
{
    if (columns.column(name) || isReservedField(name))
        return name;
    const QString sought = loose(name);
    const QStringList keys = columns.keys();
    for (const QString &key : keys) {
        if (loose(key) == sought)
            return key;
    }
    for (const FieldSpec &spec : fields) {
        const QStringList aliases = aliasesOf(spec);
        if (std::ranges::any_of(aliases, [&](const QString &alias) { return loose(alias) == sought; }))
            return spec.key;
    }
    return {};
}

QString canonicalValue(const QString &field, const QString &value)
{
    const QString folded = foldText(value);
    if (field == "assigned"_L1 && (folded == "me"_L1 || folded == "mi"_L1 || folded == "yo"_L1))
        return accountName();
    const auto found = std::ranges::find_if(
        values, [&](const ValueAlias &alias) { return field == alias.field && folded == alias.word; });
    return found == values.end() ? value : QString(found->key);
}

bool saysNone(const QString &value)
{
    const QString folded = foldText(value);
    return folded == "ninguno"_L1 || folded == "ninguna"_L1;
}

bool saysAny(const QString &value)
{
    const QString folded = foldText(value);
    return folded == "any"_L1 || folded == "alguno"_L1 || folded == "alguna"_L1;
}

QStringList fieldWords()
{
    QStringList words;
    for (const FieldSpec &spec : fields)
        words << spec.key;
    for (const FieldSpec &spec : fields)
        words << aliasesOf(spec).front();
    return words;
}

QString editName(Edit edit)
{
    switch (edit) {
    case Edit::None:
        return QCoreApplication::translate("tamiz::Edit", "(in no family)");
    case Edit::Exact:
        return QCoreApplication::translate("tamiz::Edit", "word for word");
    case Edit::Minor:
        return QCoreApplication::translate("tamiz::Edit", "small changes");
    case Edit::Added:
        return QCoreApplication::translate("tamiz::Edit", "words added");
    case Edit::Cut:
        return QCoreApplication::translate("tamiz::Edit", "words cut");
    case Edit::Reordered:
        return QCoreApplication::translate("tamiz::Edit", "other order");
    case Edit::Passage:
        return QCoreApplication::translate("tamiz::Edit", "a passage shared");
    }
    return {};
}

namespace {

/// What the language calls itself, of whatever country: Qt knows "español de España" and "American English"
/// of those it takes first, and the plain name of others.
QString nameOfLanguageOf(const QLocale &locale)
{
    QString shortest = locale.nativeLanguageName();
    for (const QLocale &one :
         QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory)) {
        const QString name = one.nativeLanguageName();
        if (!name.isEmpty() && name.size() < shortest.size() && shortest.contains(name, Qt::CaseInsensitive))
            shortest = name;
    }
    return shortest;
}

} // namespace

QStringList languageNames(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes) {
        const QLocale locale(code);
        names << (code.isEmpty() || locale.language() == QLocale::C ? code : nameOfLanguageOf(locale));
    }
    return names;
}

} // namespace tamiz
