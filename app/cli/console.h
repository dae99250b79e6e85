// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/domain/change.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

class QCommandLineParser;

namespace tamiz {

/// Writes \a text to the standard output as UTF-8.
void print(const QString &text);
/// Writes \a object on one line.
void print(const QJsonObject &object);
/// Writes \a object when --json was given, else \a text.
void print(const QCommandLineParser &line, const QJsonObject &object, const QString &text);

/// Says "ACK n" on the standard error: operation n is committed and stays, whatever happens next. Silent for
/// id 0.
void acknowledge(const Operation &operation);

/// Writes the sentence of \a error, and its detail, to the standard error.
void complain(const Error &error);

/// Makes SIGINT (Ctrl+C) a wish to stop that \ref consoleProgress passes on, instead of the end of the
/// program.
void catchInterrupt();
bool isInterrupted();

/// Progress on the standard error: one line that is written over on a terminal, else a line every tenth.
/// Cancelled by \ref catchInterrupt.
Progress consoleProgress();

} // namespace tamiz
