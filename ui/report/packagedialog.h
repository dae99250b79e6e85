// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/package.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace tamiz {

/// An attribute that a release may publish.
struct AttributeChoice
{
    QString key, title;
};

/// What a person decides about a release of open data before it is written: who publishes it under which
/// licence, how fine its dates and places are, which attributes are in it, and how many people must share
/// them.
class PackageDialog : public QDialog
{
    Q_OBJECT
public:
    PackageDialog(const PackageOptions &options, const QList<AttributeChoice> &fields,
                  QWidget *parent = nullptr);

    /// Those given, with what was decided here.
    PackageOptions options() const;

private:
    QLineEdit *addLine(QFormLayout &form, const QString &label, const QString &text, const QString &hint);
    void addChecks(QFormLayout &form);
    void addFields(QFormLayout &form, const QList<AttributeChoice> &fields);

    PackageOptions m_options;
    QLineEdit *m_title, *m_description, *m_institution, *m_contact, *m_address, *m_release;
    QComboBox *m_license, *m_dates, *m_places, *m_which;
    QSpinBox *m_least;
    QListWidget *m_fields;
    QCheckBox *m_votes, *m_sourceIds, *m_hidden;
};

} // namespace tamiz
