// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/workspace/reportdraft.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace tamiz {

/// A section as a template has it, in every language of reports.
struct TemplateSection
{
    QString key;
    QMap<QString, QString> titles;
    QMap<QString, QString> texts; ///< With the key "" for one that is the same in all.
};

/// A kind of report, read from resources/reports.
struct ReportTemplate
{
    QString key; ///< "results", "summary", "annex".
    QMap<QString, QString> names, descriptions;
    std::vector<TemplateSection> sections;

    QString name(const QString &language) const;
    QString description(const QString &language) const;
    /// Its sections for a draft, nothing of them anybody's own yet.
    std::vector<DraftSection> draft() const;
};

QStringList templateKeys();
/// Error Usage when there is no template of this name, Format when its file is broken.
Result<ReportTemplate> readTemplate(const QString &key);

/// Title and text of \a section in \a language, its own or those of its template.
std::pair<QString, QString> wordsOf(const DraftSection &section, const QString &language);

/// The language a report with \a settings is written in: a key of spokenLanguages().
QString languageOf(const ReportSettings &settings);

} // namespace tamiz
