// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/partswriter.h"

#include <QByteArray>
#include <QDateTime>
#include <QSizeF>
#include <QString>
#include <QStringList>

class QXmlStreamWriter;

namespace tamiz {

// What every Word document of ours has beside its text.

inline constexpr char docxMain[] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// What the parts say of the document.
struct DocxFacts
{
    QString title, author, language; ///< Language as BCP 47, "es" or "pt-BR".
    QDateTime at;
    bool hasHeads = true; ///< Title and page number on every page but the first; a letter has neither.
};

/// \a body (from <w:p> on, without <w:body>) as a whole document, with \a pictures ("chart1.png"…; each is a
/// relation named "chart1.png") and page number and title on every page but the first. \a paper in 1/20
/// point. \a links are web addresses; the first is the relation "link1".
std::vector<DocumentPart> docxParts(const QByteArray &body, std::vector<DocumentPart> pictures,
                                    const QStringList &links, const DocxFacts &facts, const QSize &paper);

/// How a run looks and where it leads.
struct DocxRun
{
    bool bold = false, italic = false;
    QString link = {}; ///< Id of a relation of \a docxParts(); empty = none.
};
/// \a text as runs: breaks and tabs are elements, what XML cannot hold is replaced.
void writeDocxText(QXmlStreamWriter &xml, const QString &text, const DocxRun &look = {});

} // namespace tamiz
