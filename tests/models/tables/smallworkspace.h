// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/verbs.h"
#include "models/workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>

namespace tamiz {

/// A workspace of sixty contributions that were imported from a CSV file: twenty copies of one letter, the
/// others apart.
class SmallWorkspace
{
public:
    SmallWorkspace()
    {
        using namespace Qt::StringLiterals;
        QFile file(m_folder.filePath(u"texts.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write("id,title,body,date,region,author,votes_for,link\n");
        const char *places[] = {"Jalisco", "Puebla", "Sonora"};
        const char *subjects[] = {"becas",      "agua",  "parques", "escuelas",
                                  "transporte", "salud", "museos",  "deporte"};
        for (int i = 0; i < 60; ++i) {
            const QString body =
                i % 3 == 0
                    ? u"Pedimos un carril bici seguro con separación física en toda la avenida Reforma"_s
                    : u"Propongo mejores %1 para el barrio %2 con apoyo del municipio y de los vecinos"_s
                          .arg(QString::fromLatin1(subjects[i % 8]))
                          .arg(i);
            file.write(u"p-%1,Propuesta %1,%2,2016-03-%3,%4,ana%5,%6,l/%1\n"_s.arg(i)
                           .arg(body)
                           .arg(i % 28 + 1, 2, 10, QChar(u'0'))
                           .arg(QString::fromLatin1(places[i % 3]))
                           .arg(i % 40)
                           .arg(i * 7 % 50)
                           .toUtf8());
        }
        file.close();
        auto made = Workspace::create(m_folder.filePath(u"small.tamiz"_s));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        workspace = std::move(*made);
        const Result<ImportSource> source = recognise(file.fileName(), u"auto"_s);
        if (!source)
            qFatal("%s", qPrintable(source.error().message));
        const auto done =
            workspace->perform([&](Store &store, const Progress &progress) -> Result<Operation> {
                const auto outcome =
                    importSource(store, *source, u"Prueba"_s, false, workspace->actor(), progress);
                if (!outcome)
                    return outcome.error();
                return outcome->operation;
            });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<Workspace> workspace;
};

} // namespace tamiz
