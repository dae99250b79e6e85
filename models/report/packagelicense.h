// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace tamiz {

struct PackageWork;

/// A licence of open data by its SPDX identifier; id empty for an unknown one.
struct PackageLicense
{
    QString id, title, url;
};
PackageLicense packageLicense(const QString &id);

/// The catalogue entry of the package in the vocabulary of DCAT-AP 3.0.1, as Turtle and as JSON-LD. Addresses
/// are relative to the folder unless the release has a place of its own.
QByteArray dcatTurtle(const PackageWork &work, const QString &title);
QJsonObject dcatJson(const PackageWork &work, const QString &title);

} // namespace tamiz
