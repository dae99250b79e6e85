// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextDocument;

namespace tamiz {

/// The prose of a section (see models/report/prose.h) as a document to edit: bold, italic, headings, lists
/// and links are looks, bound numbers and blocks stay the words "{{…}}".
void fillDocument(QTextDocument &document, const QString &prose);
/// The prose that \a document shows. All other looks are left out.
QString proseOf(const QTextDocument &document);

} // namespace tamiz
