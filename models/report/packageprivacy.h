// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/package.h"
#include "models/workspace/columns.h"

#include <QHash>

#include <vector>

namespace tamiz {

/// An attribute as a release publishes it.
struct PublishedField
{
    const Column *column = nullptr;
    QString name;          ///< Of the CSV column: letters a to z, digits and '_'.
    bool ofPerson = false; ///< Says something about people: falls under the rule of k.
};

/// Which attributes are published, and what makes people hard to find again in them.
class PackagePrivacy
{
public:
    /// Error Usage: an unknown field in \a options.
    static Result<PackagePrivacy> of(Store &store, const Columns &columns, const Bitmap &rows,
                                     const PackageOptions &options);

    const std::vector<PublishedField> &fields() const { return m_fields; }
    const QStringList &leftOut() const { return m_leftOut; }
    bool isSuppressed(size_t row) const
    {
        return m_suppressed.test(row);
    } ///< Its author's attributes are left out.
    qint64 smallestGroup() const { return m_smallest; }
    qint64 uniques() const { return m_uniques; }
    qint64 suppressed() const { return m_suppressedPeople; }

private:
    Result<void> choose(Store &store, const Columns &columns, const PackageOptions &options);
    void group(const Columns &columns, const Bitmap &rows, qint64 least);

    std::vector<PublishedField> m_fields;
    QStringList m_leftOut;
    Bitmap m_suppressed;
    qint64 m_smallest = 0, m_uniques = 0, m_suppressedPeople = 0;
};

/// New names for people, "p000001": a random order of their identifiers that is another in every release.
class Pseudonyms
{
public:
    Pseudonyms(const QStringList &people, const QByteArray &seed);
    QString of(const QString &person) const; ///< Empty for an unknown one.
    qint64 count() const { return m_numbers.size(); }

private:
    QHash<QString, quint32> m_numbers;
    int m_width = 6;
};

} // namespace tamiz
