<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>tamiz</name>
    <message>
        <source>A line needs a field in order, such as day or month; “%1” has none. Use bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has too many values to be told apart in one chart. Put it first, or use a heatmap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pyramid needs two groups to set side by side; “%1” has fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the table: %1 with another or no value of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for and against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes in favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each point is one or more of %Ln contribution(s) by votes for and against.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Selection: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln without both numbers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scatter of votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars take one field. For two, use stacked bars, a heatmap or a pyramid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line takes a field of time, and optionally one that splits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scatter shows votes for and against: its only field is “votes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: two different fields are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no votes known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These dates span too many days for one chart. Count by month or year instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has too many values for one chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>other (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts each of %Ln contribution(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts distinct texts among %Ln contribution(s); copies count once in each group.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts people with a known author among %Ln contribution(s), once in each group.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts the votes on %Ln contribution(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further value(s) of “%1” are grouped as “other”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: %1 without a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown apart: %1 without “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contribution with several tags counts under each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export format “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data that are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distinct texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report covers a selection: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of people is not available because no source names its authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes are not available because no source holds any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person counts once for each known author; copies of a text count once among the distinct texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of every contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who take part choose to. This is not a sample of the population, and no conclusion about the population follows from these shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation over time is not available because the sources hold no dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation by region is not available because the sources hold no regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison with the census is not available because no census figures have been added to this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns and repeated texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families of near-identical texts are not available because they have not been looked for, or none were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) belong to a family of near-identical texts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln families.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The largest families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was hidden, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contribution was hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden by reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden contributions stay in the workspace with the name of who decided, and can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Tamiz %1. Every number is a query over the contributions of this workspace; none was typed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near-identical texts were grouped by the method “%1” on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near-identical texts have not been grouped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes were proposed by the method “%1” on %2; people may have renamed, merged or moved them since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes have not been computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not fit from entry %1 on: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The journal holds %Ln entries and is whole.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its last hash is %1; whoever keeps this report can prove later changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file has been imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), SHA-256 %3, imported on %4 into “%5”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes are not available because the contributions have not been grouped yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes are the contributions nearest the centre of their theme, each text once, in their own words. Hidden and merged ones are never quoted, nor texts with an address or a long number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further theme(s) are in the export of the contributions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be written to. Nothing was changed. Check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the workspace. Nothing was changed. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file is damaged. Nothing was changed. Restore a backup, or check the file with “tamiz-cli check”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be opened. Check that its folder is there and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was changed. Check the disk and the space left on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be used. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry before it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not follow the entry before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry that was printed as the head is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are not what was imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the journal is not sound. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not fit the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n contribution(s) from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n contribution(s) as %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the tag %1 from %n contribution(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n contribution(s) (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n contribution(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n contribution(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Create the tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the tag %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the tag %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a theme %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a family %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge two themes (%n contribution(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n contribution(s) to another theme</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find families: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find themes: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insult or threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spam or advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent twice by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal data of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiding needs a reason: one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contribution becomes merged by merging it, not by setting its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme cannot be merged into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The similarity must be above 0 and at most 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of themes must be “auto” or between 2 and 500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name without “/”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag cannot be merged into itself or into one below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is missing from this build of Tamiz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample could not be written. Choose a folder you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample consultation named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,000 proposals and comments on schools, as a Decidim export: a campaign letter, copies, personal data to review. Everything in it is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 statements and 40,000 votes on drug policy, as a Polis export: three groups of opinion to find. Everything in it is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,200 contributions by young people of twenty countries in Spanish, Portuguese and English, as a plain table. Everything in it is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the sample could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions by theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies in words, the office that gave them, and the days they took are not available because this workspace holds decisions and no replies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::AboutDialog</name>
    <message>
        <source>About Tamiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamiz %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the raw export of a public consultation into an accountable result, offline, on an ordinary laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on Qt %1 (LGPL 3; Qt Charts GPL 3), SQLite (public domain), ICU (Unicode licence), Eigen (MPL 2), Snowball stemmers (BSD), CLD2 (Apache 2), xxHash (BSD) and libxlsxwriter (BSD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample workspaces: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::AnswersModel</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::AnswersPage</name>
    <message>
        <source>Decisions by theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no themes yet. Find themes first (Analyse &gt; Find themes); then this page shows what has been decided on the contributions of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Decisions so far, by theme. %n theme(s) still have open contributions. Press Enter on a theme to see its contributions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::Arrivals</name>
    <message>
        <source>Arrivals by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2; at most %n at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::Change</name>
    <message>
        <source>An entry of the journal is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Chart</name>
    <message>
        <source>A chart is saved as .svg, .pdf, .png or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to count here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::ChartCard</name>
    <message>
        <source>Table of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers of this chart as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this chart as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this chart as SVG, PDF or PNG, or its table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this chart off the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector picture (*.svg);;PDF (*.pdf);;Picture (*.png);;Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::ChartView</name>
    <message>
        <source>%1 for, %2 against: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;unt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contribution fits the filter. Widen it to see charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to chart yet. Import an export of the consultation first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Cli</name>
    <message>
        <source>Checks the file, every text and the journal of W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--by takes one field, or two with a comma between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--of takes submissions, texts, people or votes, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to count by; two fields give a cross table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the contributions this filter keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted: submissions (the default), texts, people or votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the contributions by a field, or by two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written; nothing was left there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--similarity takes a number over 0 and up to 1, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 families hold %2 contributions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of common word triples that makes two texts kin (0.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes external_id,family,edit of every contribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups texts that are near-copies of each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping %1 is not a JSON object (at byte %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4 records = %5 imported + %6 updated + %7 unchanged + %8 flagged + %9 refused; %10 participants, %11 votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the file is read; &quot;auto&quot; (the default) looks at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of the columns, as info --json shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consultation the files belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts everything and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads export files (or a folder of them) into W, which is made when it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contributions, %2 distinct texts, %3 people, %4 votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes: %1 agree, %2 disagree, %3 pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tags, %2 families, %3 themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1 = in a theme %2 + hidden %3 + open %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source %1 (%2), %3 records, SHA-256 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts what is in W and names its sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2  %3 (%4): %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[undone]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries, head %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which operation to revert: its number in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say list, verify, undo, redo or revert N, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verify: the hash a report printed; an entry missing at the end is noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what was done, proves it, takes it back or does it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format takes csv or json, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to print of each; an unknown name lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print them; csv unless told otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints contributions in the order they were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. &quot;tamiz-cli help&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verb is missing. &quot;tamiz-cli help&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --where which contributions to change; --where &quot;&quot; means all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 on, not &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state is open, accepted or hidden, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contributions to change; &quot;&quot; means all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they are hidden: off-topic, insult, spam, duplicate, personal-data or test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the state of contributions; hiding needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say &quot;add&quot; or &quot;remove&quot;, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a tag to contributions, or takes it away; &quot;a/b&quot; is tag b below a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 themes; %2 contributions fit none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many themes; &quot;auto&quot; (the default) proposes a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same texts and the same seed give the same themes (1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes external_id,theme,label,score of every contribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups the contributions by what they are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the result as one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the raw export of a public consultation into an accountable result. W is a workspace file (name.tamiz).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 2 usage, 3 input refused, 4 storage, 5 damaged, 6 cancelled. &quot;tamiz-cli help VERB&quot; says more on a verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format takes %1, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --out where the export goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv (guarded for spreadsheets), csv-data (texts as they are), json or xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; it is written whole or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the contributions as open data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::CodebookDialog</name>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, with a slash before each level:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renaming a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move every use of “%1” to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colouring a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to use “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describing a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Columns</name>
    <message>
        <source>(no data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no theme)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(in no family)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no reason)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no tag)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::CommandPalette</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::ContributionList</name>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::ContributionModel</name>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks contributions that have near-copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title or first words; sorts by the order received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes in favour, as the source gave them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the codebook; sorts by the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place it is about or comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was received, in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal, comment, answer, statement or message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant, as the source names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state and its reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One of %n similar texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No similar texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::ContributionsPage</name>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the chosen contributions for publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the chosen contributions, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the decision on the chosen contributions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag to the chosen contributions, or remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next contribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous contribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the contributions with a similar text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose every contribution of the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change, whoever made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code&amp;book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create, rename, merge, colour and describe tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this tag to the chosen contributions, or remove it when all have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accepting %n contributions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hiding %n contributions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopening %n contributions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>number key and reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tagging %n contributions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing a tag from %n contributions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facets, list and reading pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge between facets and list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge between list and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contribution passes this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no contributions yet. Import an export in Sources, or drop it on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n contributions of the selection are chosen. Escape takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contributions are chosen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::Counting</name>
    <message>
        <source>There is no field “%1” to count by. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” by “%2” has too many values for a table. Filter first, or choose a field with fewer values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::CsvFile</name>
    <message>
        <source>The table could not be saved. An existing file was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::DayHistogram</name>
    <message>
        <source>Arrivals by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and count</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Edit</name>
    <message>
        <source>(in no family)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a passage shared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Export</name>
    <message>
        <source>The file could not be written: %1. Nothing was changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were cut at 32,767 characters, the most a cell holds. The CSV export has them whole.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::FacetModel</name>
    <message numerus="yes">
        <source>%1, %n values</source>
        <comment>field and how many values it has</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>value and count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::FacetPanel</name>
    <message>
        <source>Find a value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a value in the facets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter asks for a value, Shift and Enter adds it, Minus refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to ask for a value, Shift+click to add it, Alt+click to refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Facets</name>
    <message>
        <source>(no value)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Families</name>
    <message>
        <source>Comparing members with their family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::FamiliesPage</name>
    <message>
        <source>Edge between families and their texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Similarity:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of word triples that two texts have in common before they count as near-copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No families yet. “Find families” groups texts that are copies of each other, or nearly: campaigns, template letters, doubles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contributions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n distinct texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Typical text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group texts that are copies of each other, or nearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the family a name: it is a campaign that you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag family…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag to every contribution of the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the contributions of the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the campaign:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renaming a family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag family</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n contributions:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %n contributions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::FamilyTableModel</name>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name you gave it, else the first words of its typical text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything received that belongs to the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct texts: identical copies count once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct known authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes on its contributions, of any kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a person gave it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Field</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes to pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Filter</name>
    <message>
        <source>this parenthesis closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to look for is missing beside OR or AND.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to exclude is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many parentheses inside one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parenthesis that closes this one is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” joins nothing here; in quotes it is a word to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning of a word is missing before the star.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote that closes this one is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter cannot be read: at character %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter cannot be used: at character %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date is written 2016-01-31, 2016-01 or 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be compared with a number only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only “:” and “!=” can stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::FilterChip</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (click or press Delete to remove this filter, Enter to edit it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Delete to remove it, Enter to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::FilterCompleter</name>
    <message>
        <source>How the filter may go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::HistoryModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1. Fingerprint %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::HistoryPage</name>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions on contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back this entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for words in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the chosen entry alone and leaves later ones as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take back “%1”? It touched %n item(s). What later entries changed again stays as it is, and you can undo this too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Taken back. %n value(s) stayed because a later entry changed them again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was changed by something other than Tamiz: entry %1 does not fit the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: all %n entries fit together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of the last entry: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-history.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Import</name>
    <message>
        <source>The file “%1” cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read to its end: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “%1” cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 holds a NUL byte, which does not occur in text. The file is damaged, or it is not a text table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that begins on line %1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell on line %1 is larger than 16 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote opens on line %1 and does not close for more than 1,000 lines or 1 MiB. Close it in the file, and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote opens on line %1 and never closes: the records after it would be lost in one cell. Close it in the file, and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8; it reads as %1. Look at the preview before you import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8; it reads best as %1. Look at the accents in the preview before you import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text reads as %1, which the file does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The text is UTF-8 with %n byte(s) that are not; the cells that hold them are read as Windows-1252 and flagged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text looks as if it had been decoded wrongly before it was saved (“Ã±” for “ñ”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is larger than 4 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a %2 file, not a text table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is called a %2 file and is not one; it is damaged or wrongly named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a web page (HTML or XML), not a table. Open it in a spreadsheet program and save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds JSON, not a text table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the column says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its values look like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the column says so, and its values agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as an attribute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is named as the text; this one holds the longest values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nameless column that only counts the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the column speaks of who wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is fuller; this one is kept as an attribute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is not an export that is known. A Polis export has comments.csv in it; import other files one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a column mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes.csv is a log: the last vote of each person on each statement counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no votes.csv: the votes are those of participants-votes.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no comments.csv in the folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the vote table of a Polis export. Import the folder that holds it together with comments.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not have the columns of a Polis export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds more than 40,000,000 votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote could not be read and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the export tells the sign of the votes; 1 was taken as agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this export -1 means agreement: the sign of all votes was turned, so that their sums agree with the counts of the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) are on statements that are not in the export and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” of the mapping is not in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds bytes that are not UTF-8; it was read as Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds bytes that the encoding of the file does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date could not be read; its text was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time could not be read; its text was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of votes could not be read and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last quote of the file is not closed; the record may be cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote inside a quoted cell is not doubled; it was kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has %1 of %2 cells; the missing ones are taken as empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has %1 cells where %2 are expected; the others are kept as attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record repeats the one on line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has the id of the one on line %1 and other content; the first was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header were not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are those of %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known platform; the columns were guessed from their names and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a header and no records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header are not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not have the columns of the preset “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote is about “%1”, which is not in the source. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::ImportWizard</name>
    <message>
        <source>Recognise it by its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polis, exported folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decidim, proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decidim, comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide Madrid (Consul), proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide Madrid (Consul), comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any table, columns chosen below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file and what they are taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first records as they would be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the source calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Consultation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as it is. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 Encoding %3, separator %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Importing</name>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 records = %3 imported + %4 updated + %5 unchanged + %6 flagged + %7 refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Journal</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry cannot be taken back: it is not there, is itself an undo or redo, or is undone already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Kind</name>
    <message>
        <source>proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::LedgerBar</name>
    <message>
        <source>Received %1 = in a theme %2 + hidden %3 + open %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ✗ does not balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing disappears: every contribution received is in a theme, hidden with a reason, or still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions, distinct texts among them, and people known to have sent them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions %1 · Texts %2 · People %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Main</name>
    <message>
        <source>Turns the raw export of a public consultation into an accountable result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the sample consultation &lt;id&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with the settings of the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace to open, or an export to import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::MainWindow</name>
    <message>
        <source>Tamiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read-only) — Tamiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Tamiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace can only be read here: the file or its folder cannot be written, or someone else has it open. Nothing you do changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.tamiz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces and exports (*.tamiz *.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The workspace is sound: the file, every text, the search and all %n entries of the journal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many themes (2 to 200)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes were not searched: the number must be from 2 to 200.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::MappingModel</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes neither for nor against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to (identifier)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to (kind)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State on the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Measure</name>
    <message>
        <source>contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distinct texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::MemberModel</name>
    <message>
        <source>Edit</source>
        <comment>how a text differs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Menus</name>
    <message>
        <source>This file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the page %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Opening</name>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Pages</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::PreviewModel</name>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::ProblemsModel</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚑ flagged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::ReadingPane</name>
    <message>
        <source>%1 for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A accept · H hide · O reopen · T tag · 1–9 tags · J K next, previous · F family · U undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contribution is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n similar texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>family and its size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole family (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Thread: %n replies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>↑ In reply to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↳ %1</source>
        <comment>a reply</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Report</name>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1, %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::ReportPage</name>
    <message>
        <source>There is nothing to report yet. Import an export of the consultation first, or widen the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export C&amp;SV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the contributions as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;XLSX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the contributions as a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the contributions as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::RoleDelegate</name>
    <message>
        <source>What column %1 is taken for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::SearchBar</name>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or filter: tag:movilidad -state:hidden &quot;carril bici&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>contributions found of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions found: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::SelectionExport</name>
    <message>
        <source>Contributions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the contribution in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal, comment, answer, statement or message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, accepted, hidden or merged: what people decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was made, in UTC; empty when the source does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory the source gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category the source gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, as the source says or as it was recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the participant in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes in favour; empty when unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes against; empty when unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes that pass; empty when unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with the ones above them, separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme it was grouped into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family of near-identical texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::SettingsDialog</name>
    <message>
        <source>Another language takes effect when Tamiz starts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::SourcesModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which platform&apos;s export it was taken for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was imported, local time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records = new + updated + unchanged + flagged + refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known before, with something new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known before, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, but something in them is odd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported; the list below says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People named in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single votes in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the bytes of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (import undone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::SourcesPage</name>
    <message>
        <source>Imported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was odd in the chosen file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Import a CSV export or a Polis folder, or drop it on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was odd in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-problems.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list of problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::StartPage</name>
    <message>
        <source>Tamiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every contribution of a consultation read, grouped, counted and answered. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that ends in .tamiz, with everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV of Decidim, Consul or any platform. Or drop it anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Polis export is a folder of several tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a sample consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::State</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Storage</name>
    <message>
        <source>Checking texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contribution with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. It is not a Tamiz workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Tamiz workspace. To read an export, import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to another program. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Tamiz. It was left as it is. Update this program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is incomplete: a part of it is missing. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file “%1”. It was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be made. Check that the folder may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::TagBar</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobility/cycling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of the codebook, or a new one; a slash leads to a tag below another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %n contributions:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::TagChips</name>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::TaskBar</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::ThemeTableModel</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name: proposed from the texts, or yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything received that belongs to the theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct texts: identical copies count once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct known authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all contributions received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted for publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that set the theme apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Themes</name>
    <message>
        <source>Naming themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refining groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few texts to find themes in: ten with words in common are needed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::ThemesPage</name>
    <message>
        <source>Find themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group the contributions by what they speak of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the theme; the name survives every new search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move everything to another theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;ve texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen texts to another theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the contributions of the theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renaming a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move everything of “%1” to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n contributions to:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moving %n contributions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edge between themes and their texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many themes to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same texts and the same seed give the same themes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No themes yet. “Find themes” groups the contributions by what they speak of; you name, merge and correct the groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical texts first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borderline texts first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contributions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n distinct texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set apart by: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::Workspace</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tamiz::WorkspaceView</name>
    <message>
        <source>Actions %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
