// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/verbs.h"
#include "models/workspace/workspace.h"
#include "ui/widgets/dialogs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace tamiz::fixture {

using namespace Qt::StringLiterals;

/// A small invented export: six proposals in two regions.
inline QString writeExport(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"propuestas.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("id,title,body,created_at,category,region\r\n"
               "1,Carril bici,Pedimos un carril bici protegido en la avenida,2016-02-01,movilidad,Jalisco\r\n"
               "2,Carril bici,Pedimos un carril bici protegido en la calle,2016-02-02,movilidad,Jalisco\r\n"
               "3,Más becas,Que haya becas para el nivel superior,2016-02-03,educación,Puebla\r\n"
               "4,Bancos,Faltan bancos con sombra en el parque,2016-02-04,parques,Puebla\r\n"
               "5,Autobús nocturno,Un autobús que pase también de noche,2016-02-05,movilidad,Puebla\r\n"
               "6,Biblioteca,Abrir la biblioteca los domingos,2016-02-06,cultura,Jalisco\r\n");
    return path;
}

inline Result<Operation> importFile(Workspace &workspace, const QString &path)
{
    return workspace.perform(
        [path, actor = workspace.actor()](Store &store, const Progress &progress) -> Result<Operation> {
            const auto source = recognise(path, u"auto"_s);
            if (!source)
                return source.error();
            const auto outcome = importSource(store, *source, {}, false, actor, progress);
            if (!outcome)
                return outcome.error();
            return outcome->operation;
        });
}

/// A workspace in \a folder that holds the export; null when something failed.
inline std::unique_ptr<Workspace> makeWorkspace(const QString &folder)
{
    auto made = Workspace::create(QDir(folder).filePath(u"prueba.tamiz"_s));
    if (!made || !importFile(**made, writeExport(folder)))
        return nullptr;
    return std::move(*made);
}

/// Answers in place of a person.
struct FakeDialogs final : Dialogs
{
    QString path;
    bool agrees = true;
    std::optional<QString> text;
    QStringList texts; ///< Answered first, one a question.
    QStringList questions;

    QString openFile(QWidget *, const QString &, const QString &) override { return path; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override
    {
        return path.isEmpty() ? QStringList() : QStringList{path};
    }
    QString openFolder(QWidget *, const QString &) override { return path; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    bool confirm(QWidget *, const QString &question, const QString &) override
    {
        questions.append(question);
        return agrees;
    }
    std::optional<QString> askText(QWidget *, const QString &, const QString &, const QString &) override
    {
        return texts.isEmpty() ? text : texts.takeFirst();
    }
    std::optional<int> choose(QWidget *, const QString &, const QString &, const QStringList &) override
    {
        return 0;
    }
};

} // namespace tamiz::fixture
