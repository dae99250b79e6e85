// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace tamiz::test {

/// What one run of tamiz-cli said and how it ended.
struct Outcome
{
    int status = -1; ///< Exit status; -1 when it was killed or crashed.
    QByteArray out;
    QString err;

    QJsonObject json() const;           ///< Standard output as one JSON object; empty when it is none.
    QList<qint64> acknowledged() const; ///< The n of each complete line "ACK n".
};

/// Runs the built program to its end. \a environment: "NAME=value".
Outcome runCli(const QStringList &arguments, const QStringList &environment = {});

/// Starts it and kills it after \a microseconds, unless it ended before.
Outcome runAndKill(const QStringList &arguments, qint64 microseconds);
/// Starts it and interrupts it (Ctrl+C) as soon as it tells how far its work is.
Outcome runAndInterrupt(const QStringList &arguments);
/// Starts it and kills it as soon as it acknowledges a first batch.
Outcome runAndKillAtAck(const QStringList &arguments);

/// An invented consultation as comma-separated text: id,title,body,category,region,date,author,age_band. One
/// row in ten is a copy of an earlier text with a word changed. The same \a rows and \a seed give the same
/// bytes.
QByteArray sampleCsv(int rows, quint32 seed);

/// The whole of \a path, or the bytes that are there.
QByteArray readAll(const QString &path);
void writeAll(const QString &path, const QByteArray &bytes);

/// A folder in which one test function works, and a workspace imported once for all of them.
class SampleFolder
{
public:
    static constexpr int rows = 300;

    /// Imports the invented consultation; what the program said.
    Outcome import();
    /// An empty folder for what comes next.
    void renew() { m_folder = std::make_unique<QTemporaryDir>(); }

    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// What is imported, and what came of it; both outside the folder, and not to be written to.
    QString csv() const { return m_base.filePath(QStringLiteral("sample.csv")); }
    QString base() const { return m_base.filePath(QStringLiteral("base.tamiz")); }
    /// A fresh copy of the imported consultation, in the folder.
    QString workspace() const;

private:
    QTemporaryDir m_base;
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

/// Everything a person would see of workspace \a path but its history: counts, tags, themes, families,
/// states.
QByteArray stateOf(const QString &path);

/// Rows of CSV text without line breaks in cells, header left out.
qsizetype csvRows(const QByteArray &text);

/// The folder in TAMIZ_SHARED, or empty.
QString sharedData();

} // namespace tamiz::test
