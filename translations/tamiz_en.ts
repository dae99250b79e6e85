<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswersPage</name>
    <message numerus="yes">
        <location filename="../ui/answers/answerspage.cpp" line="+63"/>
        <source>Decisions so far, by theme. %n theme(s) still have open contributions. Press Enter on a theme to see its contributions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContributionModel</name>
    <message numerus="yes">
        <location filename="../models/tables/contributioncells.cpp" line="+90"/>
        <source>One of %n similar texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContributionsPage</name>
    <message numerus="yes">
        <location filename="../ui/contributions/contributionactions.cpp" line="+108"/>
        <source>Accepting %n contributions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Hiding %n contributions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Reopening %n contributions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+26"/>
        <source>Tagging %n contributions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>Removing a tag from %n contributions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/contributions/contributionspage.cpp" line="+125"/>
        <source>All %n contributions of the selection are chosen. Escape takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n contributions are chosen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <location filename="../models/tables/facetmodel.cpp" line="+137"/>
        <source>%1, %n values</source>
        <comment>field and how many values it has</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%n more…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <location filename="../ui/history/historypage.cpp" line="+133"/>
        <source>Take back “%1”? It touched %n item(s). What later entries changed again stays as it is, and you can undo this too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Taken back. %n value(s) stayed because a later entry changed them again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>The journal is whole: all %n entries fit together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <location filename="../ui/shell/mainwindow.cpp" line="+290"/>
        <source>The workspace is sound: the file, every text, the search and all %n entries of the journal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <location filename="../ui/contributions/readingpane.cpp" line="+201"/>
        <source>%n similar texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>Thread: %n replies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message numerus="yes">
        <location filename="../ui/importing/sourcespage.cpp" line="+154"/>
        <source>%n thing(s) to look at in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagBar</name>
    <message numerus="yes">
        <location filename="../ui/contributions/tagbar.cpp" line="+48"/>
        <source>&amp;Tag %n contributions:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::Export</name>
    <message numerus="yes">
        <location filename="../models/report/xlsxwriter.cpp" line="+175"/>
        <source>%Ln text(s) were cut at 32,767 characters, the most a cell holds. The CSV export has them whole.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::Import</name>
    <message numerus="yes">
        <location filename="../models/import/encoding.cpp" line="+179"/>
        <source>The text is UTF-8 with %n byte(s) that are not; the cells that hold them are read as Windows-1252 and flagged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/import/polisvotes.cpp" line="+241"/>
        <source>%n vote(s) are on statements that are not in the export and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/import/tableimport.cpp" line="+141"/>
        <source>%n row(s) above the header were not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/import/texttable.cpp" line="+53"/>
        <source>%n row(s) above the header are not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
