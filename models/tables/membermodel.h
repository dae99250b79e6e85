// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/textpages.h"
#include "models/workspace/selection.h"

#include <QAbstractTableModel>

namespace tamiz {

class Workspace;

/// The contributions of one family against the text they share, or of one theme by how typical they are.
class MemberModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Edit, Text, Likeness, Day, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        OwnRole ///< QList<Span>: words of the display text that the centre does not have. Families only.
    };

    explicit MemberModel(Workspace &workspace, QObject *parent = nullptr);

    /// Members of the family with \a code, held against \a centre; the centre first, then the least alike
    /// first.
    void showFamily(quint32 code, qint64 centre);
    /// What of a theme is shown, and in which order.
    enum class Queue {
        Typical,    ///< All, the most typical first.
        Least,      ///< All, the least typical first.
        Borderline, ///< Those that most further searches would put elsewhere, the least typical first.
        Pinned      ///< Those that people put or held there.
    };
    /// The rows with theme \a code (0: those with none).
    void showTheme(quint32 code, Queue queue);
    /// The rows with any of the theme \a codes.
    void showThemes(const std::vector<quint32> &codes, Queue queue);
    /// \a rows of any theme, in their order; the first column names their theme.
    void showQueue(std::vector<quint32> rows);
    void clear();

    qint64 idAt(int row) const;
    const QString &centreText() const { return m_centreText; }
    const std::vector<quint32> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Texts of a theme can be dragged to another one. The data is the ids of the contributions.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    QStringList mimeTypes() const override { return {mimeType()}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    static QString mimeType();
    static std::vector<qint64> idsOf(const QMimeData *data); ///< Ascending; empty when it is none of ours.

private:
    struct Excerpt
    {
        QString text;
        QList<Span> own;
    };

    void show(std::vector<quint32> rows, qint64 centre);
    const Excerpt &excerptAt(int row) const;
    QString themeMark(quint32 place) const;
    QString display(int row, int column) const;

    Workspace &m_workspace;
    std::vector<quint32> m_rows;
    qint64 m_centre = 0; ///< 0: a theme.
    bool m_isFamily = false;
    bool m_namesTheme = false; ///< Rows of many themes: the first column says which.
    QString m_centreText;
    TextPages m_pages;
    mutable QCache<int, Excerpt> m_excerpts;
};

} // namespace tamiz
