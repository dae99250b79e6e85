// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/journal.h"

#include <QMap>
#include <QString>

#include <vector>

namespace tamiz {

class Store;

/// A section of the report as a person has it: what is not their own is that of the template, in the language of the
/// report.
struct DraftSection
{
    qint64 id = 0;
    QString templ; ///< The template it is from; empty: all its own.
    QString key;   ///< Names it within the template, and in every language.
    std::optional<QString> title;
    std::optional<QString> text; ///< Prose with bound blocks (see models/report/prose.h).
    friend bool operator==(const DraftSection &, const DraftSection &) = default;
};

/// What holds for the whole report.
struct ReportSettings
{
    QString title, institution, author; ///< Empty: the name of the workspace; not shown.
    QString language;                   ///< "es", "en", "pt", "fr"; empty: that of the program.
    QString paper = QStringLiteral("A4");
    double left = 20, top = 20, right = 20, bottom = 20; ///< Edges, millimetres.
    /// What the workspace cannot know, by key: legal, question, materials, decided, organisations, contact, licence,
    /// next, data.
    QMap<QString, QString> facts;
    friend bool operator==(const ReportSettings &, const ReportSettings &) = default;
};

struct ReportDraft
{
    ReportSettings settings;
    std::vector<DraftSection> sections; ///< Empty: the template "results" as it is.
};

/// The draft the workspace keeps.
Result<ReportDraft> readDraft(Store &store);

// The verbs below are one operation of the journal each; id 0 when nothing had to change. Errors Usage: no such section,
// edges beyond the paper, an unknown language or paper.
Result<Operation> setReportSettings(Store &store, const ReportSettings &settings, const Actor &actor);
/// Takes all sections away and puts \a sections there.
Result<Operation> replaceSections(Store &store, const std::vector<DraftSection> &sections, const QString &templ,
                                  const Actor &actor);
/// Puts \a section before that at \a place (from 1; beyond the last: at the end).
Result<Operation> addSection(Store &store, const DraftSection &section, qint64 place, const Actor &actor);
/// Title and text of the section with its id become those of \a section.
Result<Operation> editSection(Store &store, const DraftSection &section, const Actor &actor);
Result<Operation> moveSection(Store &store, qint64 id, qint64 place, const Actor &actor);
Result<Operation> removeSection(Store &store, qint64 id, const Actor &actor);

} // namespace tamiz
