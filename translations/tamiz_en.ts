<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tamiz</name>
    <message numerus="yes">
        <source>Not shown: %Ln without both numbers.</source>
        <translation>
            <numerusform>Not shown: %Ln without both numbers.</numerusform>
            <numerusform>Not shown: %Ln without both numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other (%Ln)</source>
        <translation>
            <numerusform>other (%Ln)</numerusform>
            <numerusform>other (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts each of %Ln contribution(s).</source>
        <translation>
            <numerusform>Counts each of %Ln contribution.</numerusform>
            <numerusform>Counts each of %Ln contributions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts distinct texts among %Ln contribution(s); copies count once in each group.</source>
        <translation>
            <numerusform>Counts distinct texts among %Ln contribution; copies count once in each group.</numerusform>
            <numerusform>Counts distinct texts among %Ln contributions; copies count once in each group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts the votes on %Ln contribution(s).</source>
        <translation>
            <numerusform>Counts the votes on %Ln contribution.</numerusform>
            <numerusform>Counts the votes on %Ln contributions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further value(s) of “%1” are grouped as “other”.</source>
        <translation>
            <numerusform>%Ln further value of “%1” is grouped as “other”.</numerusform>
            <numerusform>%Ln further values of “%1” are grouped as “other”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) belong to a family of near-identical texts.</source>
        <translation>
            <numerusform>%Ln contribution belong to a family of near-identical texts.</numerusform>
            <numerusform>%Ln contributions belong to a family of near-identical texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln families.</source>
        <translation>
            <numerusform>There is %Ln family.</numerusform>
            <numerusform>There are %Ln families.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal holds %Ln entries and is whole.</source>
        <translation>
            <numerusform>The journal holds %Ln entry and is whole.</numerusform>
            <numerusform>The journal holds %Ln entries and is whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s)</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further theme(s) are in the export of the contributions.</source>
        <translation>
            <numerusform>%Ln further theme are in the export of the contributions.</numerusform>
            <numerusform>%Ln further themes are in the export of the contributions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are not what was imported.</source>
        <translation>
            <numerusform>%n text is not what was imported.</numerusform>
            <numerusform>%n texts are not what was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n contribution(s) from %1</source>
        <translation>
            <numerusform>Import %n contribution from %1</numerusform>
            <numerusform>Import %n contributions from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n contribution(s) as %1</source>
        <translation>
            <numerusform>Tag %n contribution as %1</numerusform>
            <numerusform>Tag %n contributions as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the tag %1 from %n contribution(s)</source>
        <translation>
            <numerusform>Take the tag %1 from %n contribution</numerusform>
            <numerusform>Take the tag %1 from %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n contribution(s) (%1)</source>
        <translation>
            <numerusform>Hide %n contribution (%1)</numerusform>
            <numerusform>Hide %n contributions (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n contribution(s)</source>
        <translation>
            <numerusform>Accept %n contribution</numerusform>
            <numerusform>Accept %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n contribution(s)</source>
        <translation>
            <numerusform>Reopen %n contribution</numerusform>
            <numerusform>Reopen %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge two themes (%n contribution(s))</source>
        <translation>
            <numerusform>Merge two themes (%n contribution)</numerusform>
            <numerusform>Merge two themes (%n contributions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n contribution(s) to another theme</source>
        <translation>
            <numerusform>Move %n contribution to another theme</numerusform>
            <numerusform>Move %n contributions to another theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find families: %n</source>
        <translation>
            <numerusform>Find families: %n</numerusform>
            <numerusform>Find families: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find themes: %n</source>
        <translation>
            <numerusform>Find themes: %n</numerusform>
            <numerusform>Find themes: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notice personal data in %n place(s)</source>
        <translation>
            <numerusform>Notice personal data in %n place</numerusform>
            <numerusform>Notice personal data in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n finding(s) of personal data</source>
        <translation>
            <numerusform>Confirm %n finding of personal data</numerusform>
            <numerusform>Confirm %n findings of personal data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n finding(s) of personal data</source>
        <translation>
            <numerusform>Dismiss %n finding of personal data</numerusform>
            <numerusform>Dismiss %n findings of personal data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hiding %n contribution(s) (%1)</source>
        <translation>
            <numerusform>hiding %n contribution (%1)</numerusform>
            <numerusform>hiding %n contributions (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepting %n contribution(s)</source>
        <translation>
            <numerusform>accepting %n contribution</numerusform>
            <numerusform>accepting %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reopening %n contribution(s)</source>
        <translation>
            <numerusform>reopening %n contribution</numerusform>
            <numerusform>reopening %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>importing %n contribution(s) from %1</source>
        <translation>
            <numerusform>importing %n contribution from %1</numerusform>
            <numerusform>importing %n contributions from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tagging %n contribution(s) as %1</source>
        <translation>
            <numerusform>tagging %n contribution as %1</numerusform>
            <numerusform>tagging %n contributions as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taking the tag %1 from %n contribution(s)</source>
        <translation>
            <numerusform>taking the tag %1 from %n contribution</numerusform>
            <numerusform>taking the tag %1 from %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n contribution(s) in their family</source>
        <translation>
            <numerusform>Keep %n contribution in their family</numerusform>
            <numerusform>Keep %n contributions in their family</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n contribution(s) out of a family</source>
        <translation>
            <numerusform>Take %n contribution out of a family</numerusform>
            <numerusform>Take %n contributions out of a family</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split a family (%n contribution(s))</source>
        <translation>
            <numerusform>Split a family (%n contribution)</numerusform>
            <numerusform>Split a family (%n contributions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge two families (%n contribution(s))</source>
        <translation>
            <numerusform>Merge two families (%n contribution)</numerusform>
            <numerusform>Merge two families (%n contributions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n contribution(s) out of their themes</source>
        <translation>
            <numerusform>Take %n contribution out of their themes</numerusform>
            <numerusform>Take %n contributions out of their themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n contribution(s) from their themes</source>
        <translation>
            <numerusform>Release %n contribution from their themes</numerusform>
            <numerusform>Release %n contributions from their themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n contribution(s) to their themes</source>
        <translation>
            <numerusform>Pin %n contribution to their themes</numerusform>
            <numerusform>Pin %n contributions to their themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept suggested tags of %n contribution(s)</source>
        <translation>
            <numerusform>Accept suggested tags of %n contribution</numerusform>
            <numerusform>Accept suggested tags of %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) (·) are hidden: those under %1, and what would give them away.</source>
        <translation>
            <numerusform>%n number (·) is hidden: those under %1, and what would give them away.</numerusform>
            <numerusform>%n numbers (·) are hidden: those under %1, and what would give them away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of personal data await a yes or no.</source>
        <translation>
            <numerusform>%Ln finding of personal data awaits a yes or no.</numerusform>
            <numerusform>%Ln findings of personal data await a yes or no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden contribution(s) would be published.</source>
        <translation>
            <numerusform>%Ln hidden contribution would be published.</numerusform>
            <numerusform>%Ln hidden contributions would be published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The authors of %Ln contribution(s) have not agreed to be published.</source>
        <translation>
            <numerusform>The author of %Ln contribution has not agreed to be published.</numerusform>
            <numerusform>The authors of %Ln contributions have not agreed to be published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The attributes of %Ln person(s) were left out because fewer than %1 people share them.</source>
        <translation>
            <numerusform>The attributes of %Ln person were left out because fewer than %1 people share them.</numerusform>
            <numerusform>The attributes of %Ln people were left out because fewer than %1 people share them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %Ln hidden contribution(s) are withheld; their rows say why, so that the counts add up.</source>
        <translation>
            <numerusform>The words of %Ln hidden contribution are withheld; its row says why, so that the counts add up.</numerusform>
            <numerusform>The words of %Ln hidden contributions are withheld; their rows say why, so that the counts add up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) got an answer, their own or that of their theme:</source>
        <translation>
            <numerusform>%Ln contribution got an answer, its own or that of its theme:</numerusform>
            <numerusform>%Ln contributions got an answer, their own or that of their theme:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) have been assigned and await their answer.</source>
        <translation>
            <numerusform>%Ln contribution has been assigned and awaits its answer.</numerusform>
            <numerusform>%Ln contributions have been assigned and await their answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %Ln.</source>
        <translation>
            <numerusform>Overdue: %Ln.</numerusform>
            <numerusform>Overdue: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n contribution(s)</source>
        <translation>
            <numerusform>Answer %n contribution</numerusform>
            <numerusform>Answer %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n answer(s)</source>
        <translation>
            <numerusform>Remove %n answer</numerusform>
            <numerusform>Remove %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find opinion groups: %n</source>
        <translation>
            <numerusform>Find opinion groups: %n</numerusform>
            <numerusform>Find opinion groups: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n tag(s) of a codebook</source>
        <translation>
            <numerusform>Import %n tag of a codebook</numerusform>
            <numerusform>Import %n tags of a codebook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) can be read here, each once, however often it was sent.</source>
        <translation>
            <numerusform>%Ln text can be read here, each once, however often it was sent.</numerusform>
            <numerusform>%Ln texts can be read here, each once, however often it was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %Ln contribution(s) are not shown; they are counted.</source>
        <translation>
            <numerusform>The words of %Ln contribution are not shown; they are counted.</numerusform>
            <numerusform>The words of %Ln contributions are not shown; they are counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) in favour</source>
        <translation>
            <numerusform>%Ln vote in favour</numerusform>
            <numerusform>%Ln votes in favour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %Ln time(s)</source>
        <translation>
            <numerusform>sent %Ln time</numerusform>
            <numerusform>sent %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) can be read here.</source>
        <translation>
            <numerusform>%Ln text can be read here.</numerusform>
            <numerusform>%Ln texts can be read here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were refused: they are empty.</source>
        <translation>
            <numerusform>%Ln text was refused: it is empty.</numerusform>
            <numerusform>%Ln texts were refused: they are empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written.</source>
        <translation>
            <numerusform>%n line written.</numerusform>
            <numerusform>%n lines written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s).</source>
        <translation>
            <numerusform>%n saved view.</numerusform>
            <numerusform>%n saved views.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) would change.</source>
        <translation>
            <numerusform>%n contribution would change.</numerusform>
            <numerusform>%n contributions would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed again by %1, and stay.</source>
        <translation>
            <numerusform>%n value was changed again by %1, and stays.</numerusform>
            <numerusform>%n values were changed again by %1, and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n theme(s) out of their areas</source>
        <translation>
            <numerusform>Take %n theme out of their areas</numerusform>
            <numerusform>Take %n themes out of their areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n theme(s) into the area %1</source>
        <translation>
            <numerusform>Put %n theme into the area %1</numerusform>
            <numerusform>Put %n themes into the area %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boxes hold the middle half of “%1” of %Ln contribution(s), the line is the median; whiskers end at the last value within 1.5 times the height of the box.</source>
        <translation>
            <numerusform>Boxes hold the middle half of “%1” of %Ln contribution, the line is the median; whiskers end at the last value within 1.5 times the height of the box.</numerusform>
            <numerusform>Boxes hold the middle half of “%1” of %Ln contributions, the line is the median; whiskers end at the last value within 1.5 times the height of the box.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” have no tile on the map.</source>
        <translation>
            <numerusform>%Ln value of “%1” has no tile on the map.</numerusform>
            <numerusform>%Ln values of “%1” have no tile on the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln contribution(s) without “%1”.</source>
        <translation>
            <numerusform>Not shown: %Ln contribution without “%1”.</numerusform>
            <numerusform>Not shown: %Ln contributions without “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside it, to the same scale: %Ln contribution(s) of “%1”.</source>
        <translation>
            <numerusform>Beside it, to the same scale: %Ln contribution of “%1”.</numerusform>
            <numerusform>Beside it, to the same scale: %Ln contributions of “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in both.</source>
        <translation>
            <numerusform>%Ln of them is in both.</numerusform>
            <numerusform>%Ln of them are in both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) (·) are hidden: those under %1, and what would give them away.</source>
        <translation>
            <numerusform>%Ln number (·) is hidden: those under %1, and what would give them away.</numerusform>
            <numerusform>%Ln numbers (·) are hidden: those under %1, and what would give them away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not on the map (%Ln)</source>
        <translation>
            <numerusform>not on the map (%Ln)</numerusform>
            <numerusform>not on the map (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n number(s) of context</source>
        <translation>
            <numerusform>Enter %n number of context</numerusform>
            <numerusform>Enter %n numbers of context</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n number(s) of context</source>
        <translation>
            <numerusform>Remove %n number of context</numerusform>
            <numerusform>Remove %n numbers of context</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contribution(s) into %1</source>
        <translation>
            <numerusform>Merge %n contribution into %1</numerusform>
            <numerusform>Merge %n contributions into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split a contribution into %n part(s)</source>
        <translation>
            <numerusform>Split a contribution into %n part</numerusform>
            <numerusform>Split a contribution into %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Separate %n contribution(s) again</source>
        <translation>
            <numerusform>Separate %n contribution again</numerusform>
            <numerusform>Separate %n contributions again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n contribution(s) as read</source>
        <translation>
            <numerusform>Mark %n contribution as read</numerusform>
            <numerusform>Mark %n contributions as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n contribution(s) as unread</source>
        <translation>
            <numerusform>Mark %n contribution as unread</numerusform>
            <numerusform>Mark %n contributions as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n contribution(s) to nobody</source>
        <translation>
            <numerusform>Assign %n contribution to nobody</numerusform>
            <numerusform>Assign %n contributions to nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n contribution(s) to %1</source>
        <translation>
            <numerusform>Assign %n contribution to %1</numerusform>
            <numerusform>Assign %n contributions to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %n contribution(s) for a second reading</source>
        <translation>
            <numerusform>Draw %n contribution for a second reading</numerusform>
            <numerusform>Draw %n contributions for a second reading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept what rules propose for %n contribution(s): %1</source>
        <translation>
            <numerusform>Accept what rules propose for %n contribution: %1</numerusform>
            <numerusform>Accept what rules propose for %n contributions: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline the tag %1 that a rule proposes for %n contribution(s)</source>
        <translation>
            <numerusform>Decline the tag %1 that a rule proposes for %n contribution</numerusform>
            <numerusform>Decline the tag %1 that a rule proposes for %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden (%1)</source>
        <translation>
            <numerusform>%n hidden (%1)</numerusform>
            <numerusform>%n hidden (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with “%1” of %2, this differs by contributions of %Ln people alone: who has both sees what they sent.</source>
        <translation>
            <numerusform>Compared with “%1” of %2, this differs by contributions of %Ln person alone: who has both sees what they sent.</numerusform>
            <numerusform>Compared with “%1” of %2, this differs by contributions of %Ln people alone: who has both sees what they sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s) as %1, with %2</source>
        <translation>
            <numerusform>Write %n letter as %1, with %2</numerusform>
            <numerusform>Write %n letters as %1, with %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each point is one or more of %Ln contribution(s) by “%1” (across) and “%2” (up).</source>
        <translation>
            <numerusform>Each point is one or more of %Ln contribution by “%1” (across) and “%2” (up).</numerusform>
            <numerusform>Each point is one or more of %Ln contributions by “%1” (across) and “%2” (up).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln contribution(s), from those with the fewest to those with the most; on the diagonal all would have the same.</source>
        <translation>
            <numerusform>Of %Ln contribution, from those with the fewest to those with the most; on the diagonal all would have the same.</numerusform>
            <numerusform>Of %Ln contributions, from those with the fewest to those with the most; on the diagonal all would have the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts the people who wrote or voted on %Ln contribution(s), once in each group.</source>
        <translation>
            <numerusform>Counts the people who wrote or voted on %Ln contribution, once in each group.</numerusform>
            <numerusform>Counts the people who wrote or voted on %Ln contributions, once in each group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts the known authors of %Ln contribution(s), once in each group.</source>
        <translation>
            <numerusform>Counts the known authors of %Ln contribution, once in each group.</numerusform>
            <numerusform>Counts the known authors of %Ln contributions, once in each group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in the table alone.</source>
        <translation>
            <numerusform>%Ln of them is in the table alone.</numerusform>
            <numerusform>%Ln of them are in the table alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n round(s) the weighted shares are within %1 points of the population.</source>
        <translation>
            <numerusform>After %n round the weighted shares are within %1 points of the population.</numerusform>
            <numerusform>After %n rounds the weighted shares are within %1 points of the population.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the known authors of %Ln contribution(s), from those who sent the fewest to those who sent the most; on the diagonal all would have sent as many. Who voted alone is not among them.</source>
        <translation>
            <numerusform>Of the known authors of %Ln contribution, from those who sent the fewest to those who sent the most; on the diagonal all would have sent as many. Who voted alone is not among them.</numerusform>
            <numerusform>Of the known authors of %Ln contributions, from those who sent the fewest to those who sent the most; on the diagonal all would have sent as many. Who voted alone is not among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” of %2 holds the same contributions with %Ln voter(s) more or fewer: who has both sees how they voted.</source>
        <translation>
            <numerusform>“%1” of %2 holds the same contributions with %Ln voter more or fewer: who has both sees how they voted.</numerusform>
            <numerusform>“%1” of %2 holds the same contributions with %Ln voters more or fewer: who has both sees how they voted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::AnswersPage</name>
    <message numerus="yes">
        <source>%Ln theme(s) have no answer yet.</source>
        <translation>
            <numerusform>%Ln theme has no answer yet.</numerusform>
            <numerusform>%Ln themes have no answer yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::Arrivals</name>
    <message numerus="yes">
        <source>From %1 to %2; at most %n at once.</source>
        <translation>
            <numerusform>From %1 to %2; at most %n at once.</numerusform>
            <numerusform>From %1 to %2; at most %n at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::CasesView</name>
    <message numerus="yes">
        <source>%Ln case(s).</source>
        <translation>
            <numerusform>%Ln case.</numerusform>
            <numerusform>%Ln cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who prepares the answer to these %Ln contribution(s)?</source>
        <translation>
            <numerusform>Who prepares the answer to these %Ln contribution?</numerusform>
            <numerusform>Who prepares the answer to these %Ln contributions?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::Cli</name>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>%n page written to %1.</numerusform>
            <numerusform>%n pages written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more, all of them in --json.</source>
        <translation>
            <numerusform>  … and %n more, all of them in --json.</numerusform>
            <numerusform>  … and %n more, all of them in --json.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n contribution(s) of the earlier export are not in this one; they stay.</source>
        <translation>
            <numerusform>  %n contribution of the earlier export is not in this one; it stays.</numerusform>
            <numerusform>  %n contributions of the earlier export are not in this one; they stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to %1.</source>
        <translation>
            <numerusform>%n letter written to %1.</numerusform>
            <numerusform>%n letters written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed.</source>
        <translation>
            <numerusform>%n answer changed.</numerusform>
            <numerusform>%n answers changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file, its texts, the search and %n journal entries are sound.</source>
        <translation>
            <numerusform>The file, its texts, the search and %n journal entry are sound.</numerusform>
            <numerusform>The file, its texts, the search and %n journal entries are sound.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workspace is damaged: %n problem(s) found.</source>
        <translation>
            <numerusform>The workspace is damaged: %n problem found.</numerusform>
            <numerusform>The workspace is damaged: %n problems found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) in the codebook.</source>
        <translation>
            <numerusform>%n tag in the codebook.</numerusform>
            <numerusform>%n tags in the codebook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them only sums of votes are known; they were not added.</source>
        <translation>
            <numerusform>Of %n of them only sums of votes are known; they were not added.</numerusform>
            <numerusform>Of %n of them only sums of votes are known; they were not added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) written to %1.</source>
        <translation>
            <numerusform>%n contribution written to %1.</numerusform>
            <numerusform>%n contributions written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) written to %1.</source>
        <translation>
            <numerusform>%n text written to %1.</numerusform>
            <numerusform>%n texts written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) changed.</source>
        <translation>
            <numerusform>%n contribution changed.</numerusform>
            <numerusform>%n contributions changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of personal data await a yes or no.</source>
        <translation>
            <numerusform>%n finding of personal data awaits a yes or no.</numerusform>
            <numerusform>%n findings of personal data await a yes or no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) before it were imported and stay.</source>
        <translation>
            <numerusform>%n file before it was imported and stays.</numerusform>
            <numerusform>%n files before it were imported and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) written.</source>
        <translation>
            <numerusform>%n operation written.</numerusform>
            <numerusform>%n operations written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting.</source>
        <translation>
            <numerusform>%n waiting.</numerusform>
            <numerusform>%n waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::CodingImport</name>
    <message numerus="yes">
        <source>%Ln coded passage(s) lie in a text that is not there or not as it was.</source>
        <translation>
            <numerusform>%Ln coded passage lies in a text that is not there or not as it was.</numerusform>
            <numerusform>%Ln coded passages lie in texts that are not there or not as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::ContributionModel</name>
    <message numerus="yes">
        <source>One of %n similar texts</source>
        <translation>
            <numerusform>One of %n similar texts</numerusform>
            <numerusform>One of %n similar texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::ContributionsPage</name>
    <message numerus="yes">
        <source>Accepting %n contributions</source>
        <translation>
            <numerusform>Accepting %n contribution</numerusform>
            <numerusform>Accepting %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hiding %n contributions</source>
        <translation>
            <numerusform>Hiding %n contribution</numerusform>
            <numerusform>Hiding %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopening %n contributions</source>
        <translation>
            <numerusform>Reopening %n contribution</numerusform>
            <numerusform>Reopening %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %n contributions</source>
        <translation>
            <numerusform>Tagging %n contribution</numerusform>
            <numerusform>Tagging %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing a tag from %n contributions</source>
        <translation>
            <numerusform>Removing a tag from %n contribution</numerusform>
            <numerusform>Removing a tag from %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %n contributions</source>
        <translation>
            <numerusform>Marking %n contribution</numerusform>
            <numerusform>Marking %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigning %n contributions</source>
        <translation>
            <numerusform>Assigning %n contribution</numerusform>
            <numerusform>Assigning %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share of the %Ln chosen contributions to draw, in percent:</source>
        <translation>
            <numerusform>Share of the %Ln chosen contribution to draw, in percent:</numerusform>
            <numerusform>Share of the %Ln chosen contributions to draw, in percent:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln contributions of the selection are chosen. Escape takes it back.</source>
        <translation>
            <numerusform>The one contribution of the selection is chosen. Escape takes it back.</numerusform>
            <numerusform>All %Ln contributions of the selection are chosen. Escape takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions are chosen.</source>
        <translation>
            <numerusform>%Ln contribution is chosen.</numerusform>
            <numerusform>%Ln contributions are chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::Export</name>
    <message numerus="yes">
        <source>%Ln text(s) were cut at 32,767 characters, the most a cell holds. The CSV export has them whole.</source>
        <translation>
            <numerusform>%Ln text were cut at 32,767 characters, the most a cell holds. The CSV export has them whole.</numerusform>
            <numerusform>%Ln texts were cut at 32,767 characters, the most a cell holds. The CSV export has them whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s), exported by Tamiz %1.</source>
        <translation>
            <numerusform>%Ln contribution, exported by Tamiz %1.</numerusform>
            <numerusform>%Ln contributions, exported by Tamiz %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::FacetModel</name>
    <message numerus="yes">
        <source>%1, %n values</source>
        <comment>field and how many values it has</comment>
        <translation>
            <numerusform>%1, %n value</numerusform>
            <numerusform>%1, %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::FamiliesPage</name>
    <message numerus="yes">
        <source>%n contributions</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n distinct texts</source>
        <translation>
            <numerusform>%n distinct text</numerusform>
            <numerusform>%n distinct texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n contributions:</source>
        <translation>
            <numerusform>Tag for %n contribution:</numerusform>
            <numerusform>Tag for %n contributions:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %n contributions</source>
        <translation>
            <numerusform>Tagging %n contribution</numerusform>
            <numerusform>Tagging %n contributions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::FamilySearchBar</name>
    <message numerus="yes">
        <source>%n contribution(s) came after the last search.</source>
        <translation>
            <numerusform>%n contribution came after the last search.</numerusform>
            <numerusform>%n contributions came after the last search.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::HistoryPage</name>
    <message numerus="yes">
        <source>Taken back. %n value(s) stayed because a later entry changed them again.</source>
        <translation>
            <numerusform>Taken back. %n value stayed because a later entry changed them again.</numerusform>
            <numerusform>Taken back. %n values stayed because a later entry changed them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: all %n entries fit together.</source>
        <translation>
            <numerusform>The journal is whole: its %n entry fits.</numerusform>
            <numerusform>The journal is whole: all %n entries fit together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history were saved to %1.</source>
        <translation>
            <numerusform>%n entry of the history was saved to %1.</numerusform>
            <numerusform>%n entries of the history were saved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A recipe of %n entries was saved to %1.</source>
        <translation>
            <numerusform>A recipe of %n entry was saved to %1.</numerusform>
            <numerusform>A recipe of %n entries was saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::Import</name>
    <message numerus="yes">
        <source>The text is UTF-8 with %n byte(s) that are not; the cells that hold them are read as Windows-1252 and flagged.</source>
        <translation>
            <numerusform>The text is UTF-8 with %n byte that are not; the cells that hold them are read as Windows-1252 and flagged.</numerusform>
            <numerusform>The text is UTF-8 with %n bytes that are not; the cells that hold them are read as Windows-1252 and flagged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) are on statements that are not in the export and were left out.</source>
        <translation>
            <numerusform>%n vote are on statements that are not in the export and were left out.</numerusform>
            <numerusform>%n votes are on statements that are not in the export and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header were not read.</source>
        <translation>
            <numerusform>%n row above the header were not read.</numerusform>
            <numerusform>%n rows above the header were not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header are not read.</source>
        <translation>
            <numerusform>%n row above the header are not read.</numerusform>
            <numerusform>%n rows above the header are not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A question with %n different answer(s): said of the person.</source>
        <translation>
            <numerusform>A question with %n different answer: said of the person.</numerusform>
            <numerusform>A question with %n different answers: said of the person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” repeats in %n row(s); together with this column it is unique.</source>
        <translation>
            <numerusform>“%1” repeats in %n row; together with this column it is unique.</numerusform>
            <numerusform>“%1” repeats in %n rows; together with this column it is unique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %n table(s); “%1” is read.</source>
        <translation>
            <numerusform>The archive holds %n table; “%1” is read.</numerusform>
            <numerusform>The archive holds %n tables; “%1” is read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stand more than once.</source>
        <translation>
            <numerusform>%n value stands more than once.</numerusform>
            <numerusform>%n values stand more than once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different people.</source>
        <translation>
            <numerusform>%n person.</numerusform>
            <numerusform>%n different people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s):</source>
        <translation>
            <numerusform>%n different value:</numerusform>
            <numerusform>%n different values:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more contribution(s) of the earlier export are not in this one. They stay as they are.</source>
        <translation>
            <numerusform>%n more contribution of the earlier export is not in this one. It stays as it is.</numerusform>
            <numerusform>%n more contributions of the earlier export are not in this one. They stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) are to something that is not here: %1. They are joined to it when it is imported.</source>
        <translation>
            <numerusform>%n reply is to something that is not here: %1. It is joined to it when that is imported.</numerusform>
            <numerusform>%n replies are to something that is not here: %1. They are joined to it when it is imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read so and stay as they are.</source>
        <translation>
            <numerusform>%n value cannot be read so and stays as it is.</numerusform>
            <numerusform>%n values cannot be read so and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::Indicators</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hidden or merged</source>
        <translation>
            <numerusform>%Ln of them hidden or merged</numerusform>
            <numerusform>%Ln of them hidden or merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tamiz %1; %Ln source(s); personal data masked: %2; head of the journal: %3</source>
        <translation>
            <numerusform>Tamiz %1; %Ln source; personal data masked: %2; head of the journal: %3</numerusform>
            <numerusform>Tamiz %1; %Ln sources; personal data masked: %2; head of the journal: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::Journal</name>
    <message numerus="yes">
        <source>%Ln value(s) set back</source>
        <translation>
            <numerusform>%Ln value set back</numerusform>
            <numerusform>%Ln values set back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left as they are</source>
        <translation>
            <numerusform>%Ln value left as it is</numerusform>
            <numerusform>%Ln values left as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::KinList</name>
    <message numerus="yes">
        <source>%n texts like this one</source>
        <translation>
            <numerusform>%n text like this one</numerusform>
            <numerusform>%n texts like this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies word for word</source>
        <translation>
            <numerusform>%n copy word for word</numerusform>
            <numerusform>%n copies word for word</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::LetterDialog</name>
    <message numerus="yes">
        <source>%Ln person(s) get a letter.</source>
        <translation>
            <numerusform>%Ln person gets a letter.</numerusform>
            <numerusform>%Ln people get a letter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::MainWindow</name>
    <message numerus="yes">
        <source>The workspace is sound: the file, every text, the search and all %n entries of the journal.</source>
        <translation>
            <numerusform>The workspace is sound: the file, every text, the search and the %n entry of the journal.</numerusform>
            <numerusform>The workspace is sound: the file, every text, the search and all %n entries of the journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::OpinionMap</name>
    <message numerus="yes">
        <source>Group %1: %n people</source>
        <translation>
            <numerusform>Group %1: %n person</numerusform>
            <numerusform>Group %1: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::OpinionsPage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::PagesView</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::ProjectWriter</name>
    <message numerus="yes">
        <source>%Ln theme(s) have no place in the format.</source>
        <translation>
            <numerusform>%Ln theme has no place in the format.</numerusform>
            <numerusform>%Ln themes have no place in the format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln famil(ies) have no place in the format.</source>
        <translation>
            <numerusform>%Ln family has no place in the format.</numerusform>
            <numerusform>%Ln families have no place in the format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) of texts that have changed since were left out.</source>
        <translation>
            <numerusform>%Ln passage of a text that has changed since was left out.</numerusform>
            <numerusform>%Ln passages of texts that have changed since were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::Publishing</name>
    <message numerus="yes">
        <source>%Ln page(s) with %1 texts saved as %2.</source>
        <translation>
            <numerusform>%Ln page with %1 texts saved as %2.</numerusform>
            <numerusform>%Ln pages with %1 texts saved as %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s), %1 new tags, %2 coded passages and texts.</source>
        <translation>
            <numerusform>%Ln text, %1 new tags, %2 coded passages and texts.</numerusform>
            <numerusform>%Ln texts, %1 new tags, %2 coded passages and texts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::ReadingPane</name>
    <message numerus="yes">
        <source>%n similar texts</source>
        <translation>
            <numerusform>%n similar text</numerusform>
            <numerusform>%n similar texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thread: %n replies</source>
        <translation>
            <numerusform>Thread: %n reply</numerusform>
            <numerusform>Thread: %n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theme: %1 (%Ln contributions)</source>
        <translation>
            <numerusform>Theme: %1 (%Ln contribution)</numerusform>
            <numerusform>Theme: %1 (%Ln contributions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::Report</name>
    <message numerus="yes">
        <source>The %Ln row(s) behind this chart stand in the web page of the report and in the open data.</source>
        <translation>
            <numerusform>The row behind this chart stands in the web page of the report and in the open data.</numerusform>
            <numerusform>The %Ln rows behind this chart stand in the web page of the report and in the open data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::ReportExports</name>
    <message numerus="yes">
        <source>%Ln number(s) are not those printed on %1:</source>
        <translation>
            <numerusform>%Ln number is not the one printed on %1:</numerusform>
            <numerusform>%Ln numbers are not those printed on %1:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::ReportPage</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) changed since it was printed</source>
        <translation>
            <numerusform>%Ln number changed since it was printed</numerusform>
            <numerusform>%Ln numbers changed since it was printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::RevertPane</name>
    <message numerus="yes">
        <source>The first %n of them are listed below.</source>
        <translation>
            <numerusform>The first of them is listed below.</numerusform>
            <numerusform>The first %n of them are listed below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::RulesDialog</name>
    <message numerus="yes">
        <source>%Ln contributions are proposed for this tag.</source>
        <translation>
            <numerusform>%Ln contribution is proposed for this tag.</numerusform>
            <numerusform>%Ln contributions are proposed for this tag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::SourcesPage</name>
    <message numerus="yes">
        <source>%n thing(s) to look at in %1</source>
        <translation>
            <numerusform>%n thing to look at in %1</numerusform>
            <numerusform>%n things to look at in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ What changed (%n worked on)</source>
        <translation>
            <numerusform>⚠ What changed (%n worked on)</numerusform>
            <numerusform>⚠ What changed (%n worked on)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed record(s), those that were worked on before the others.</source>
        <translation>
            <numerusform>%n changed record, those that were worked on before the others.</numerusform>
            <numerusform>%n changed records, those that were worked on before the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::SplitDialog</name>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::TagBar</name>
    <message numerus="yes">
        <source>&amp;Tag %n contributions:</source>
        <translation>
            <numerusform>&amp;Tag %n contribution:</numerusform>
            <numerusform>&amp;Tag %n contributions:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::ThemeLiftModel</name>
    <message numerus="yes">
        <source>How many times as common as in all contributions; fewer than %n say nothing.</source>
        <translation>
            <numerusform>How many times as common as in all contributions; fewer than %n say nothing.</numerusform>
            <numerusform>How many times as common as in all contributions; fewer than %n say nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::ThemesPage</name>
    <message numerus="yes">
        <source>Move %n contributions to:</source>
        <translation>
            <numerusform>Move %n contribution to:</numerusform>
            <numerusform>Move %n contributions to:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moving %n contributions</source>
        <translation>
            <numerusform>Moving %n contribution</numerusform>
            <numerusform>Moving %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name of the theme for the %n contributions that are selected:</source>
        <translation>
            <numerusform>Name of the theme for the contribution that is selected:</numerusform>
            <numerusform>Name of the theme for the %n contributions that are selected:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions of all themes</source>
        <translation>
            <numerusform>%Ln contribution of all themes</numerusform>
            <numerusform>%Ln contributions of all themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln distinct texts</source>
        <translation>
            <numerusform>%Ln distinct text</numerusform>
            <numerusform>%Ln distinct texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::TriagePanel</name>
    <message numerus="yes">
        <source>%Ln waiting in this queue.</source>
        <translation>
            <numerusform>%Ln waiting in this queue.</numerusform>
            <numerusform>%Ln waiting in this queue.</numerusform>
        </translation>
    </message>
</context>
</TS>
