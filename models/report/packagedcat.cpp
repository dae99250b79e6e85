// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/report/packagelicense.h"
#include "models/report/packageparts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

struct License
{
    QLatin1StringView id, title, url;
};

constexpr std::array licenses{License{"CC-BY-4.0"_L1, "Creative Commons Attribution 4.0 International"_L1,
                                      "https://creativecommons.org/licenses/by/4.0/"_L1},
                              License{"CC0-1.0"_L1, "Creative Commons Zero 1.0 Universal"_L1,
                                      "https://creativecommons.org/publicdomain/zero/1.0/"_L1},
                              License{"CC-BY-SA-4.0"_L1,
                                      "Creative Commons Attribution Share Alike 4.0 International"_L1,
                                      "https://creativecommons.org/licenses/by-sa/4.0/"_L1},
                              License{"ODbL-1.0"_L1, "Open Data Commons Open Database License 1.0"_L1,
                                      "https://opendatacommons.org/licenses/odbl/1-0/"_L1},
                              License{"ODC-By-1.0"_L1, "Open Data Commons Attribution License 1.0"_L1,
                                      "https://opendatacommons.org/licenses/by/1-0/"_L1}};

/// \a text as a string of Turtle.
QByteArray quoted(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            escaped += u'\\' + QString(c);
        else if (c == u'\n')
            escaped += u"\\n"_s;
        else if (c == u'\r')
            escaped += u"\\r"_s;
        else if (c == u'\t')
            escaped += u"\\t"_s;
        else if (c < u' ')
            escaped += u' ';
        else
            escaped += c;
    }
    return '"' + escaped.toUtf8() + '"';
}

QString addressOf(const PackageWork &work, const QString &name)
{
    QString base = work.options.baseUrl;
    if (!base.isEmpty() && !base.endsWith(u'/'))
        base += u'/';
    return QString::fromLatin1(QUrl(base + name).toEncoded());
}

/// The words of the entry: a title and a description must be there.
QString descriptionOf(const PackageWork &work, const QString &title)
{
    return work.options.description.isEmpty()
               ? tr("Contributions, themes and answers of the consultation “%1”.").arg(title)
               : work.options.description;
}

QString publisherOf(const PackageWork &work, const QString &title)
{
    return work.options.institution.isEmpty() ? title : work.options.institution;
}

/// How the publisher is reached: the property and its value, an address of mail or of the web, or any other
/// words.
struct ContactWay
{
    QString property, address; ///< Address: an IRI; empty = words.
    QString words;
};

ContactWay contactOf(const PackageWork &work)
{
    const QString contact = work.options.contact.trimmed();
    const auto encoded = [](const QString &address) {
        return QString::fromLatin1(QUrl(address).toEncoded());
    };
    if (contact.startsWith("http://"_L1) || contact.startsWith("https://"_L1))
        return {u"vcard:hasURL"_s, encoded(contact), {}};
    if (contact.contains(u'@') && !contact.contains(u' '))
        return {u"vcard:hasEmail"_s, encoded(u"mailto:"_s + contact), {}};
    return {u"vcard:note"_s, {}, contact};
}

/// first and last day of what it holds.
std::pair<QByteArray, QByteArray> daysOf(const PackageWork &work)
{
    const auto &created = work.columns.created();
    qint64 first = std::numeric_limits<qint64>::max(), last = std::numeric_limits<qint64>::min();
    work.rows.forEach([&](size_t row) {
        if (created[row] == std::numeric_limits<qint64>::min())
            return;
        first = std::min(first, created[row]);
        last = std::max(last, created[row]);
    });
    if (last == std::numeric_limits<qint64>::min())
        return {};
    return {dateText(first, DateGrain::Day), dateText(last, DateGrain::Day)};
}

} // namespace

PackageLicense packageLicense(const QString &id)
{
    const auto found = std::ranges::find_if(
        licenses, [&](const License &one) { return id.compare(one.id, Qt::CaseInsensitive) == 0; });
    return found == licenses.end() ? PackageLicense() : PackageLicense{found->id, found->title, found->url};
}

QStringList packageLicenses()
{
    QStringList ids;
    for (const License &license : licenses)
        ids << license.id;
    return ids;
}

QByteArray dcatTurtle(const PackageWork &work, const QString &title)
{
    const QByteArray words = '@' + spokenLanguage().toUtf8();
    const QByteArray day = work.now.toUTC().toString(Qt::ISODate).toLatin1();
    const PackageLicense license = packageLicense(work.options.license);
    QByteArray text =
        "@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n"
        "@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n@prefix spdx: <http://spdx.org/rdf/terms#> .\n"
        "@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .\n"
        "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n\n";
    text += "<#catalog> a dcat:Catalog ;\n  dct:title " + quoted(title) + words + " ;\n  dct:description " +
            quoted(descriptionOf(work, title)) + words +
            " ;\n  dct:publisher <#publisher> ;\n  dcat:dataset <#dataset> .\n\n";
    text += "<#publisher> a foaf:Agent ;\n  foaf:name " + quoted(publisherOf(work, title)) + words + " .\n\n";
    text += "<#dataset> a dcat:Dataset ;\n  dct:title " + quoted(title) + words + " ;\n  dct:description " +
            quoted(descriptionOf(work, title)) + words +
            " ;\n  dct:publisher <#publisher> ;\n  dct:issued \"" + day +
            "\"^^xsd:dateTime ;\n  dcat:version " + quoted(work.release) + " ;\n";
    const auto [first, last] = daysOf(work);
    if (!first.isEmpty())
        text += "  dct:temporal [ a dct:PeriodOfTime ; dcat:startDate \"" + first +
                "\"^^xsd:date ; dcat:endDate \"" + last + "\"^^xsd:date ] ;\n";
    if (!work.options.contact.isEmpty()) {
        const ContactWay way = contactOf(work);
        text += "  dcat:contactPoint [ a vcard:Kind ; vcard:fn " + quoted(publisherOf(work, title)) + " ; " +
                way.property.toLatin1() + ' ' +
                (way.address.isEmpty() ? quoted(way.words) : '<' + way.address.toLatin1() + '>') + " ] ;\n";
    }
    QByteArrayList parts;
    for (const PackageTable &table : work.tables)
        parts << "<#" + table.name.toUtf8() + '>';
    text += "  dcat:distribution " + parts.join(", ") + " .\n\n";
    text += '<' + license.url.toUtf8() + "> a dct:LicenseDocument .\n\n";
    for (const PackageTable &table : work.tables) {
        const auto file = std::ranges::find(work.folder.files(), table.name + u".csv"_s, &PackageFile::name);
        const QByteArray address = '<' + addressOf(work, file->name).toUtf8() + '>';
        text += "<#" + table.name.toUtf8() + "> a dcat:Distribution ;\n  dct:title " + quoted(table.title) +
                words + " ;\n  dcat:accessURL " + address + " ;\n  dcat:downloadURL " + address +
                " ;\n  dct:license <" + license.url.toUtf8() +
                "> ;\n  dcat:mediaType <http://www.iana.org/assignments/media-types/text/csv> ;\n  "
                "dcat:byteSize \"" +
                QByteArray::number(file->bytes) +
                "\"^^xsd:nonNegativeInteger ;\n  spdx:checksum [ a spdx:Checksum ; spdx:algorithm "
                "spdx:checksumAlgorithm_sha256 ; spdx:checksumValue \"" +
                file->sha256 + "\"^^xsd:hexBinary ] .\n\n";
    }
    text += "<http://www.iana.org/assignments/media-types/text/csv> a dct:MediaType .\n"
            "spdx:checksumAlgorithm_sha256 a spdx:ChecksumAlgorithm .\n";
    return text;
}

QJsonObject dcatJson(const PackageWork &work, const QString &title)
{
    const QString language = spokenLanguage();
    const auto worded = [&](const QString &text) {
        return QJsonObject{{u"@value"_s, text}, {u"@language"_s, language}};
    };
    const auto typed = [](const QString &text, const QString &type) {
        return QJsonObject{{u"@value"_s, text}, {u"@type"_s, type}};
    };
    const auto node = [](const QString &id) { return QJsonObject{{u"@id"_s, id}}; };
    const PackageLicense license = packageLicense(work.options.license);
    const QJsonObject publisher{{u"@id"_s, u"#publisher"_s},
                                {u"@type"_s, u"foaf:Agent"_s},
                                {u"foaf:name"_s, worded(publisherOf(work, title))}};
    QJsonArray parts;
    for (const PackageTable &table : work.tables) {
        const auto file = std::ranges::find(work.folder.files(), table.name + u".csv"_s, &PackageFile::name);
        const QString address = addressOf(work, file->name);
        parts.append(QJsonObject{
            {u"@id"_s, QString(u'#' + table.name)},
            {u"@type"_s, u"dcat:Distribution"_s},
            {u"dct:title"_s, worded(table.title)},
            {u"dcat:accessURL"_s, node(address)},
            {u"dcat:downloadURL"_s, node(address)},
            {u"dct:license"_s, QJsonObject{{u"@id"_s, license.url}, {u"@type"_s, u"dct:LicenseDocument"_s}}},
            {u"dcat:mediaType"_s,
             QJsonObject{{u"@id"_s, u"http://www.iana.org/assignments/media-types/text/csv"_s},
                         {u"@type"_s, u"dct:MediaType"_s}}},
            {u"dcat:byteSize"_s, typed(QString::number(file->bytes), u"xsd:nonNegativeInteger"_s)},
            {u"spdx:checksum"_s,
             QJsonObject{
                 {u"@type"_s, u"spdx:Checksum"_s},
                 {u"spdx:algorithm"_s, QJsonObject{{u"@id"_s, u"spdx:checksumAlgorithm_sha256"_s},
                                                   {u"@type"_s, u"spdx:ChecksumAlgorithm"_s}}},
                 {u"spdx:checksumValue"_s, typed(QString::fromLatin1(file->sha256), u"xsd:hexBinary"_s)}}}});
    }
    QJsonObject dataset{{u"@id"_s, u"#dataset"_s},
                        {u"@type"_s, u"dcat:Dataset"_s},
                        {u"dct:title"_s, worded(title)},
                        {u"dct:description"_s, worded(descriptionOf(work, title))},
                        {u"dct:publisher"_s, node(u"#publisher"_s)},
                        {u"dct:issued"_s, typed(work.now.toUTC().toString(Qt::ISODate), u"xsd:dateTime"_s)},
                        {u"dcat:version"_s, work.release},
                        {u"dcat:distribution"_s, parts}};
    if (const auto [first, last] = daysOf(work); !first.isEmpty())
        dataset.insert(u"dct:temporal"_s,
                       QJsonObject{{u"@type"_s, u"dct:PeriodOfTime"_s},
                                   {u"dcat:startDate"_s, typed(QString::fromLatin1(first), u"xsd:date"_s)},
                                   {u"dcat:endDate"_s, typed(QString::fromLatin1(last), u"xsd:date"_s)}});
    if (!work.options.contact.isEmpty()) {
        const ContactWay way = contactOf(work);
        dataset.insert(u"dcat:contactPoint"_s,
                       QJsonObject{{u"@type"_s, u"vcard:Kind"_s},
                                   {u"vcard:fn"_s, publisherOf(work, title)},
                                   {way.property, way.address.isEmpty() ? QJsonValue(way.words)
                                                                        : QJsonValue(node(way.address))}});
    }
    return {{u"@context"_s, QJsonObject{{u"dcat"_s, u"http://www.w3.org/ns/dcat#"_s},
                                        {u"dct"_s, u"http://purl.org/dc/terms/"_s},
                                        {u"foaf"_s, u"http://xmlns.com/foaf/0.1/"_s},
                                        {u"spdx"_s, u"http://spdx.org/rdf/terms#"_s},
                                        {u"vcard"_s, u"http://www.w3.org/2006/vcard/ns#"_s},
                                        {u"xsd"_s, u"http://www.w3.org/2001/XMLSchema#"_s}}},
            {u"@id"_s, u"#catalog"_s},
            {u"@type"_s, u"dcat:Catalog"_s},
            {u"dct:title"_s, worded(title)},
            {u"dct:description"_s, worded(descriptionOf(work, title))},
            {u"dct:publisher"_s, publisher},
            {u"dcat:dataset"_s, dataset}};
}

} // namespace tamiz
