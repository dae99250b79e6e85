// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/personaldata.h"

#include "models/text/checkdigits.h"
#include "models/text/phones.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

struct TypeName
{
    QLatin1StringView key;
    const char *name;
};
/// In the order of the enumeration. Stored: a key once given stays.
constexpr std::array<TypeName, 17> typeNames{{
    {"email"_L1, QT_TRANSLATE_NOOP("tamiz::PersonalData", "e-mail")},
    {"phone"_L1, QT_TRANSLATE_NOOP("tamiz::PersonalData", "phone")},
    {"curp"_L1, QT_TRANSLATE_NOOP("tamiz::PersonalData", "CURP")},
    {"rfc"_L1, QT_TRANSLATE_NOOP("tamiz::PersonalData", "RFC")},
    {"nss"_L1, QT_TRANSLATE_NOOP("tamiz::PersonalData", "social security number")},
    {"dni"_L1, QT_TRANSLATE_NOOP("tamiz::PersonalData", "DNI")},
    {"nie"_L1, QT_TRANSLATE_NOOP("tamiz::PersonalData", "NIE")},
    {"nif"_L1, QT_TRANSLATE_NOOP("tamiz::PersonalData", "NIF")},
    {"cpf"_L1, QT_TRANSLATE_NOOP("tamiz::PersonalData", "CPF")},
    {"iban"_L1, QT_TRANSLATE_NOOP("tamiz::PersonalData", "bank account (IBAN)")},
    {"clabe"_L1, QT_TRANSLATE_NOOP("tamiz::PersonalData", "bank account (CLABE)")},
    {"card"_L1, QT_TRANSLATE_NOOP("tamiz::PersonalData", "payment card")},
    {"plate"_L1, QT_TRANSLATE_NOOP("tamiz::PersonalData", "number plate")},
    {"address"_L1, QT_TRANSLATE_NOOP("tamiz::PersonalData", "address")},
    {"profile"_L1, QT_TRANSLATE_NOOP("tamiz::PersonalData", "profile page")},
    {"handle"_L1, QT_TRANSLATE_NOOP("tamiz::PersonalData", "user name")},
    {"name"_L1, QT_TRANSLATE_NOOP("tamiz::PersonalData", "name of a person")},
}};
static_assert(typeNames.size() == static_cast<size_t>(PersonalType::Name) + 1);

/// What a text must hold for a pattern to be worth trying.
enum Sign : quint8 { Digits = 1, At = 2, Slash = 4, Letters = 8 };

using Check = bool (*)(QStringView);
struct Rule
{
    PersonalType type;
    quint8 sign;
    QRegularExpression pattern; ///< A group "x" is what counts, when there is one.
    Check check = nullptr;
    Check certain = nullptr;     ///< Null: certain when the check passes and there is one.
    QRegularExpression before{}; ///< Must match in the 48 characters before it.
    bool assisted = false;       ///< Never certain.
};

bool isEmail(QStringView text)
{
    return !text.contains(".."_L1);
}

QRegularExpression pattern(const QString &text, bool anyCase = true)
{
    QRegularExpression made(text, QRegularExpression::UseUnicodePropertiesOption |
                                      (anyCase ? QRegularExpression::CaseInsensitiveOption
                                               : QRegularExpression::NoPatternOption));
    made.optimize();
    return made;
}

/// Identifiers by the shapes their issuers publish, in the order in which they win over each other.
std::vector<Rule> identifierRules()
{
    using namespace checkdigits;
    using enum PersonalType;
    return {
        {Curp, Digits,
         pattern(u"(?<!\\w)[A-ZÑ]{4}\\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-ZÑX]{3}[0-9A-Z]\\d(?!\\w)"_s), curp},
        {Email, At,
         pattern(
             u"(?<![\\w.+-])[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[^\\W_](?:[\\w-]{0,61}[^\\W_])?\\.)+[^\\W\\d_]{2,24}(?!\\w)"_s),
         isEmail},
        {Iban, Digits,
         // Groups with a digit each, save the bank's: words that follow are not of the number.
         pattern(u"(?<![A-Z0-9])[A-Z]{2}\\d{2}[ -]?[A-Z0-9]{4}(?:[ -]?(?=[A-Z0-9]{0,3}\\d)[A-Z0-9]{4}){1,6}"
                 "(?:[ -]?(?=[A-Z]{0,2}\\d)[A-Z0-9]{1,3})?(?![A-Z0-9])"_s),
         iban},
        {Clabe, Digits, pattern(u"(?<!\\d)\\d{3}[ -]?\\d{3}[ -]?\\d{11}[ -]?\\d(?!\\d)"_s), clabe},
        {Card, Digits,
         pattern(
             u"(?<![\\d-])(?:4\\d{3}|5[1-5]\\d{2}|2[2-7]\\d{2}|3[47]\\d{2}|6\\d{3})[ -]?\\d{4,6}[ -]?\\d{4,5}[ -]?\\d{0,4}(?!\\d)"_s),
         card},
        {Rfc, Digits, pattern(u"(?<!\\w)[A-ZÑ&]{4}[ -]?\\d{6}[ -]?[A-Z0-9]{2}[0-9A](?!\\w)"_s), rfc,
         rfcDigit},
        {Nie, Digits, pattern(u"(?<!\\w)[XYZ][ .-]?\\d{7}[ .-]?[A-Z](?!\\w)"_s), nie},
        {Dni, Digits, pattern(u"(?<![\\w.])(?:\\d{8}|\\d{2}\\.\\d{3}\\.\\d{3})[ .-]?[A-Z](?!\\w)"_s), dni},
        {Cpf, Digits, pattern(u"(?<![\\d.,-])\\d{3}\\.?\\d{3}\\.?\\d{3}-?\\d{2}(?![\\d]|[.,-]\\d)"_s), cpf},
        {SocialSecurity, Digits,
         pattern(u"(?<![\\d.,-])\\d{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?\\d{4}[ -]?\\d(?!\\d|[.,-]\\d)"_s), nss,
         nullptr, pattern(u"\\b(?:nss|imss|seguro social|seguridad social|segurança social)\\b"_s)},
        {Nif, Digits, pattern(u"(?<![\\d.,-])\\d{3}[ .]?\\d{3}[ .]?\\d{3}(?!\\d|[.,-]\\d)"_s), nif, nullptr,
         pattern(u"\\b(?:nif|contribuinte)\\b"_s)},
    };
}

/// What people write of themselves in words.
std::vector<Rule> wordRules()
{
    using enum PersonalType;
    const QString name =
        u"\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:(?:de|del|la|las|los|da|dos|y|e)\\s+){0,2}\\p{Lu}[\\p{L}'’-]+){1,4}"_s;
    const QString street =
        u"(?:calle|c/|avenida|av\\.|avda\\.?|calzada|paseo|boulevard|blvd\\.?|plaza|plza\\.?|privada|cerrada|"
        "callejón|ronda|rua|travessa|carrer)"_s;
    const QString house =
        u"\\s*[\\p{L}\\d.'’ ]{2,50}?,?\\s*(?:n[úu]m(?:ero)?\\.?|n[º°]|no\\.|#)?\\s*\\d{1,5}(?:\\s?[A-H]\\b)?"_s;
    const QString detail =
        u"(?:\\s*,?\\s*(?:int(?:erior)?\\.?|depto\\.?|departamento|piso|puerta|dpto\\.?|lote|manzana|mz\\.?|"
        "col(?:onia)?\\.?|C\\.?\\s?P\\.?|código postal)\\s*[\\p{L}\\d.º-]+(?:\\s\\p{Lu}[\\p{L}]+){0,3})"_s;
    return {
        {Profile, Slash,
         pattern(u"(?:https?://"
                 u")?(?:[a-z]{1,3}\\.)?(?:www\\.)?(?:(?:facebook|instagram|twitter|tiktok|threads|x)\\.(?:"
                 u"com|net)/"
                 "(?!hashtag|search|share|watch|groups|events|p/"
                 "|explore|pages|reel|intent)@?[\\w.]{3,50}|linkedin\\.com/in/[\\w%-]+|"
                 "t\\.me/\\w{4,}|wa\\.me/\\d+)"_s)},
        {Handle,
         At,
         pattern(u"(?<![\\w@./])@[A-Za-z0-9_]{3,30}(?![\\w@]|\\.[a-z])"_s),
         nullptr,
         nullptr,
         {},
         true},
        {Plate, Digits,
         pattern(u"(?<![\\w-])(?:\\d{4}[ -]?[BCDFGHJKLMNPRSTVWXYZ]{3}|[A-Z]{3}[ -]?\\d{2}[ "
                 u"-]?\\d{2}|[A-Z]{3}[ -]?\\d{3}[ -]?[A-Z]|"
                 "[A-Z]{3}[ -]?\\d{3,4}|[A-Z]{1,2}[ -]?\\d{4}[ -]?[A-Z]{2})(?![\\w-])"_s),
         nullptr, nullptr, pattern(u"\\b(?:placas?|matr[íi]culas?)\\b"_s), true},
        {Address,
         Digits,
         pattern(u"(?<!\\w)"_s + street + house + detail + u"{1,3}"_s),
         nullptr,
         nullptr,
         {},
         true},
        {Address, Digits, pattern(u"(?<!\\w)"_s + street + house + detail + u"{0,3}"_s), nullptr, nullptr,
         pattern(u"\\b(?:vivo|vivimos|resido|domicilio|mi casa|mi direcci[óo]n|moro|minha casa|i live)\\b"_s),
         true},
        {Name,
         Letters,
         pattern(u"(?<!\\w)(?i:me llamo|mi nombre es|mi nombre:|atentamente[,:.]?|atte\\.?[,:]?|firmado(?: "
                 u"por)?:?|fdo\\.?:?|"
                 "me chamo|meu nome é|my name is|em dic)\\s+(?i:soy\\s+)?(?<x>"_s +
                     name + u")"_s,
                 false),
         nullptr,
         nullptr,
         {},
         true},
        {Name,
         Letters,
         pattern(u"(?<!\\w)(?i:soy|sou|sóc)\\s+(?<x>"_s + name + u")(?=\\s*[,.;]|\\s+y\\s|\\s*$)"_s, false),
         nullptr,
         nullptr,
         {},
         true},
    };
}

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> all = [] {
        std::vector<Rule> made = identifierRules();
        std::ranges::move(wordRules(), std::back_inserter(made));
        return made;
    }();
    return all;
}

quint8 signsOf(QStringView text)
{
    quint8 signs = 0;
    int digits = 0;
    bool introduces = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (c == u'@')
            signs |= At;
        else if (c == u'/')
            signs |= Slash;
        introduces = introduces || text[i].isUpper();
    }
    return static_cast<quint8>(signs | (digits > 0 ? Digits : 0) | (introduces ? Letters : 0));
}

void add(std::vector<PersonalMatch> &found, const PersonalMatch &match)
{
    const auto overlaps = [&](const PersonalMatch &other) {
        return match.start < other.start + other.length && other.start < match.start + match.length;
    };
    if (std::ranges::none_of(found, overlaps))
        found.push_back(match);
}

/// Money, references and counts have the shape of phones; what stands around them tells.
bool looksCounted(QStringView before, QStringView after)
{
    static const QRegularExpression counts = pattern(
        u"(?:folio|expediente|exp\\.?|ref(?:erencia)?\\.?|registro|cuenta|factura|oficio|[$€£])\\s*(?:n[º°o]?\\.?\\s*)?:?\\s*$"_s);
    static const QRegularExpression units = pattern(
        u"^\\s*(?:[€$%]|euros?|pesos|mdp|mxn|usd|d[óo]lares|reais|habitantes|votos|personas|millones|metros|m2|km|kg)"_s);
    return counts.match(before).hasMatch() || units.match(after).hasMatch();
}

void findPhones(const QString &text, std::vector<PersonalMatch> &found)
{
    static const QRegularExpression shape =
        pattern(u"(?<![\\w/.,-])(?:\\+\\d{1,3}[ .-]?)?(?:\\(?\\d{1,4}\\)?[ .-]?){1,2}\\d{2,4}[ "
                u".-]?\\d{2,4}(?:[ .-]?\\d{2,4}){0,2}"
                "(?![\\w/]|[.,-]\\d)"_s);
    static const QRegularExpression context = pattern(
        u"\\b(?:tel|tels|tfno|tel[ée]fono|telefone|phone|cel|celular|m[óo]vil|telem[óo]vel|whats\\w*|fono|ll[áa]m\\w*|contact\\w*|marc\\w+)\\b"_s);
    auto matches = shape.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView words = match.capturedView();
        const QStringView before = QStringView(text)
                                       .first(match.capturedStart())
                                       .last(std::min<qsizetype>(40, match.capturedStart()));
        const QStringView after = QStringView(text).sliced(match.capturedEnd());
        if (looksCounted(before, after.first(std::min<qsizetype>(20, after.size()))))
            continue;
        const bool bare = std::ranges::all_of(words, [](QChar c) { return c.isDigit(); });
        const bool said = context.match(before).hasMatch();
        // Digits in one run are as often a reference; a number of Spain is known by its first digit.
        const bool spanish = words.size() == 9 && (words.front() == u'6' || words.front() == u'7' || words.front() == u'9');
        if (bare && !said && !spanish && words.size() != 10)
            continue;
        // Hours and dates come in twos; a phone written so needs a word that says it is one.
        static const QRegularExpression longRun(u"\\d{3}"_s);
        if (!said && !longRun.match(words).hasMatch())
            continue;
        if (isPhoneNumber(words))
            add(found, {PersonalType::Phone, match.capturedStart(), match.capturedLength(), true});
    }
}

} // namespace

QString keyOf(PersonalType type)
{
    return typeNames[static_cast<size_t>(type)].key;
}

std::optional<PersonalType> personalTypeFromKey(QStringView key)
{
    const auto found =
        std::ranges::find_if(typeNames, [key](const TypeName &name) { return key == name.key; });
    if (found == typeNames.end())
        return std::nullopt;
    return static_cast<PersonalType>(found - typeNames.begin());
}

QString nameOf(PersonalType type)
{
    return QCoreApplication::translate("tamiz::PersonalData", typeNames[static_cast<size_t>(type)].name);
}

std::vector<PersonalMatch> findPersonalData(const QString &text)
{
    std::vector<PersonalMatch> found;
    const quint8 signs = signsOf(text);
    bool phonesDone = !(signs & Digits);
    for (const Rule &rule : rules()) {
        if (!phonesDone && rule.type == PersonalType::Profile) { // after the identifiers, before words
            findPhones(text, found);
            phonesDone = true;
        }
        if (!(signs & rule.sign))
            continue;
        auto matches = rule.pattern.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const bool named = !match.capturedView(u"x").isEmpty();
            const qsizetype start = named ? match.capturedStart(u"x") : match.capturedStart();
            const QStringView words = named ? match.capturedView(u"x") : match.capturedView();
            if (rule.check && !rule.check(words))
                continue;
            const QStringView before = QStringView(text).first(start).last(std::min<qsizetype>(48, start));
            if (!rule.before.pattern().isEmpty() && !rule.before.match(before).hasMatch())
                continue;
            const bool certain = !rule.assisted && (!rule.certain || rule.certain(words));
            add(found, {rule.type, start, words.size(), certain});
        }
    }
    std::ranges::sort(found, {}, &PersonalMatch::start);
    return found;
}

} // namespace tamiz
