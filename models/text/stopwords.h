// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tamiz {

/// Whether \a folded is a stop word of \a language (es, pt, fr, en, ca, gl, eu; else of any of them). The
/// lists are resources (:/tamiz/stopwords/<language>.txt, one folded word a line, '#' comments). Safe from
/// any thread.
bool isStopWord(QStringView folded, QStringView language);

} // namespace tamiz
