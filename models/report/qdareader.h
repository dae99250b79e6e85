// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QColor>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace tamiz {

/// What Tamiz takes of a REFI-QDA project, as it stands in the file.
struct QdaProject
{
    struct Code
    {
        QString guid, description;
        QStringList path; ///< Names from the top.
        QColor colour;
    };
    /// A coded part of a source; the whole of it where end is not positive.
    struct Coding
    {
        QString guid, code; ///< GUIDs in small letters, as all here.
        qint64 start = 0, end = 0;
    };
    struct Source
    {
        QString guid, name, text;
        QList<Coding> codings;
    };
    struct Case
    {
        QString guid, name;
        QHash<QString, QString> values; ///< By the GUID of the variable.
    };
    QString name, origin;
    QList<Code> codes;
    QList<Source> sources;
    QList<Case> cases;
    QHash<QString, qsizetype> caseOf;         ///< By the GUID of a source.
    QList<QPair<QString, QString>> variables; ///< GUID and name.
    QHash<QString, qint64> lost;              ///< Elements that were not read, by their name.
};

/// Reads the project.qde of the archive at \a path and the texts it names. Errors: Refused with what is
/// wrong.
Result<QdaProject> readQdaProject(const QString &path);

} // namespace tamiz
