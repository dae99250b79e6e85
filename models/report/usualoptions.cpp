// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/usualoptions.h"

using namespace Qt::StringLiterals;

namespace tamiz {

PackageOptions usualPackage(const ReportSettings &settings)
{
    PackageOptions options;
    options.title = settings.title;
    options.institution = settings.institution;
    options.contact = settings.facts.value(u"contact"_s);
    const QString licence = settings.facts.value(u"licence"_s).simplified().replace(u' ', u'-');
    for (const QString &id : packageLicenses()) {
        if (id.compare(licence, Qt::CaseInsensitive) == 0)
            options.license = id;
    }
    return options;
}

SiteOptions usualSite(const ReportSettings &settings)
{
    SiteOptions options;
    options.title = settings.title;
    options.institution = settings.institution;
    options.contact = settings.facts.value(u"contact"_s);
    return options;
}

} // namespace tamiz
