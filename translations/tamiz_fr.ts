<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>tamiz</name>
    <message>
        <source>Grouping people</source>
        <translation>Regroupement des personnes</translation>
    </message>
    <message>
        <source>Too few people voted on too few statements to tell groups of opinion apart.</source>
        <translation>Trop peu de personnes ont voté sur trop peu d’énoncés pour distinguer des groupes d’opinion.</translation>
    </message>
    <message>
        <source>Everyone voted alike: there are no groups of opinion to tell apart.</source>
        <translation>Tout le monde a voté de la même façon&#xa0;: il n’y a pas de groupes d’opinion à distinguer.</translation>
    </message>
    <message>
        <source>Comparing votes</source>
        <translation>Comparaison des votes</translation>
    </message>
    <message>
        <source>No division of these people is without a group of one person.</source>
        <translation>Aucune division de ces personnes n’évite un groupe d’une seule personne.</translation>
    </message>
    <message>
        <source>A line needs a field in order, such as day or month; “%1” has none. Use bars.</source>
        <translation>Une ligne demande un champ ordonné, comme le jour ou le mois&#xa0;; «&#xa0;%1&#xa0;» n’a pas d’ordre. Utilisez des barres.</translation>
    </message>
    <message>
        <source>“%1” has too many values to be told apart in one chart. Put it first, or use a heatmap.</source>
        <translation>«&#xa0;%1&#xa0;» a trop de valeurs pour les distinguer dans un seul graphique. Mettez-le en premier ou utilisez une carte de chaleur.</translation>
    </message>
    <message>
        <source>A pyramid needs two groups to set side by side; “%1” has fewer.</source>
        <translation>Une pyramide demande deux groupes à mettre côte à côte&#xa0;; «&#xa0;%1&#xa0;» en a moins.</translation>
    </message>
    <message>
        <source>Only in the table: %1 with another or no value of “%2”.</source>
        <translation>Seulement dans le tableau&#xa0;: %1 avec une autre valeur, ou aucune, de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Votes for and against</source>
        <translation>Votes pour et contre</translation>
    </message>
    <message>
        <source>Votes in favour</source>
        <translation>Votes pour</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Votes contre</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Selection: %1.</source>
        <translation>Sélection&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln without both numbers.</source>
        <translation>
            <numerusform>Non affichée&#xa0;: %Ln sans les deux nombres.</numerusform>
            <numerusform>Non affichées&#xa0;: %Ln sans les deux nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Barres empilées</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pyramide</translation>
    </message>
    <message>
        <source>Bars take one field. For two, use stacked bars, a heatmap or a pyramid.</source>
        <translation>Les barres prennent un champ. Pour deux, utilisez des barres empilées, une carte de chaleur ou une pyramide.</translation>
    </message>
    <message>
        <source>A line takes a field of time, and optionally one that splits it.</source>
        <translation>Une ligne prend un champ de temps et, si l’on veut, un champ qui la divise.</translation>
    </message>
    <message>
        <source>%1: two different fields are needed.</source>
        <translation>%1&#xa0;: il faut deux champs différents.</translation>
    </message>
    <message>
        <source>Votes received</source>
        <translation>Votes reçus</translation>
    </message>
    <message>
        <source>These dates span too many days for one chart. Count by month or year instead.</source>
        <translation>Ces dates couvrent trop de jours pour un seul graphique. Comptez plutôt par mois ou par année.</translation>
    </message>
    <message>
        <source>“%1” has too many values for one chart.</source>
        <translation>«&#xa0;%1&#xa0;» a trop de valeurs pour un seul graphique.</translation>
    </message>
    <message numerus="yes">
        <source>other (%Ln)</source>
        <translation>
            <numerusform>autre (%Ln)</numerusform>
            <numerusform>autres (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts each of %Ln contribution(s).</source>
        <translation>
            <numerusform>Compte %Ln contribution.</numerusform>
            <numerusform>Compte chacune des %Ln contributions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts distinct texts among %Ln contribution(s); copies count once in each group.</source>
        <translation>
            <numerusform>Compte les textes distincts parmi %Ln contribution&#xa0;; les copies comptent une fois dans chaque groupe.</numerusform>
            <numerusform>Compte les textes distincts parmi %Ln contributions&#xa0;; les copies comptent une fois dans chaque groupe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts the votes on %Ln contribution(s).</source>
        <translation>
            <numerusform>Compte les votes sur %Ln contribution.</numerusform>
            <numerusform>Compte les votes sur %Ln contributions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further value(s) of “%1” are grouped as “other”.</source>
        <translation>
            <numerusform>%Ln autre valeur de «&#xa0;%1&#xa0;» est regroupée sous «&#xa0;autres&#xa0;».</numerusform>
            <numerusform>%Ln autres valeurs de «&#xa0;%1&#xa0;» sont regroupées sous «&#xa0;autres&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: %1 without a date.</source>
        <translation>Non affiché&#xa0;: %1 sans date.</translation>
    </message>
    <message>
        <source>Shown apart: %1 without “%2”.</source>
        <translation>Affiché à part&#xa0;: %1 sans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 par %2 et %3</translation>
    </message>
    <message>
        <source>A contribution with several tags counts under each.</source>
        <translation>Une contribution qui porte plusieurs étiquettes compte sous chacune.</translation>
    </message>
    <message>
        <source>There is no export format “%1”. There are: %2.</source>
        <translation>Il n’y a pas de format d’export «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Data that are missing</source>
        <translation>Données manquantes</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>The result in numbers</source>
        <translation>Le résultat en nombres</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>contributions</translation>
    </message>
    <message>
        <source>distinct texts</source>
        <translation>textes distincts</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votes</translation>
    </message>
    <message>
        <source>This report covers a selection: %1.</source>
        <translation>Ce rapport porte sur une sélection&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Votes are not available because no source holds any.</source>
        <translation>Les votes ne sont pas disponibles, car aucune source n’en contient.</translation>
    </message>
    <message>
        <source>What became of every contribution</source>
        <translation>Ce qu’est devenue chaque contribution</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où elle est</translation>
    </message>
    <message>
        <source>In a theme</source>
        <translation>Dans un thème</translation>
    </message>
    <message>
        <source>Hidden with a reason</source>
        <translation>Masquée avec un motif</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouverte</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>Those who take part choose to. This is not a sample of the population, and no conclusion about the population follows from these shares.</source>
        <translation>Les participants choisissent de participer. Ce n’est pas un échantillon de la population, et ces parts ne permettent aucune conclusion sur elle.</translation>
    </message>
    <message>
        <source>Participation over time is not available because the sources hold no dates.</source>
        <translation>La participation dans le temps n’est pas disponible, car les sources ne contiennent pas de dates.</translation>
    </message>
    <message>
        <source>Participation by region is not available because the sources hold no regions.</source>
        <translation>La participation par région n’est pas disponible, car les sources ne contiennent pas de régions.</translation>
    </message>
    <message>
        <source>A comparison with the census is not available because no census figures have been added to this workspace.</source>
        <translation>La comparaison avec le recensement n’est pas disponible, car aucun chiffre de recensement n’a été ajouté à cet espace de travail.</translation>
    </message>
    <message>
        <source>Campaigns and repeated texts</source>
        <translation>Campagnes et textes répétés</translation>
    </message>
    <message>
        <source>Families of near-identical texts are not available because they have not been looked for, or none were found.</source>
        <translation>Les familles de textes presque identiques ne sont pas disponibles, car elles n’ont pas été cherchées ou aucune n’a été trouvée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) belong to a family of near-identical texts.</source>
        <translation>
            <numerusform>%Ln contribution appartient à une famille de textes presque identiques.</numerusform>
            <numerusform>%Ln contributions appartiennent à une famille de textes presque identiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln families.</source>
        <translation>
            <numerusform>Il y a %Ln famille.</numerusform>
            <numerusform>Il y a %Ln familles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest families</source>
        <translation>Les plus grandes familles</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>What was hidden, and why</source>
        <translation>Ce qui a été masqué, et pourquoi</translation>
    </message>
    <message>
        <source>No contribution was hidden.</source>
        <translation>Aucune contribution n’a été masquée.</translation>
    </message>
    <message>
        <source>Hidden by reason</source>
        <translation>Masquées par motif</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Share of the hidden</source>
        <translation>Part des masquées</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>sans motif</translation>
    </message>
    <message>
        <source>Hidden contributions stay in the workspace with the name of who decided, and can be brought back.</source>
        <translation>Les contributions masquées restent dans l’espace de travail avec le nom de qui a décidé, et peuvent être rétablies.</translation>
    </message>
    <message>
        <source>Parameters: %1.</source>
        <translation>Paramètres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Comment cela a été fait</translation>
    </message>
    <message>
        <source>Made with Tamiz %1. Every number is a query over the contributions of this workspace; none was typed in.</source>
        <translation>Fait avec Tamiz %1. Chaque nombre est une requête sur les contributions de cet espace de travail&#xa0;; aucun n’a été saisi.</translation>
    </message>
    <message>
        <source>Near-identical texts were grouped by the method “%1” on %2.</source>
        <translation>Les textes presque identiques ont été regroupés par la méthode «&#xa0;%1&#xa0;» le %2.</translation>
    </message>
    <message>
        <source>Near-identical texts have not been grouped.</source>
        <translation>Les textes presque identiques n’ont pas été regroupés.</translation>
    </message>
    <message>
        <source>Themes were proposed by the method “%1” on %2; people may have renamed, merged or moved them since.</source>
        <translation>Les thèmes ont été proposés par la méthode «&#xa0;%1&#xa0;» le %2&#xa0;; des personnes ont pu depuis les renommer, les fusionner ou les déplacer.</translation>
    </message>
    <message>
        <source>Themes have not been computed.</source>
        <translation>Les thèmes n’ont pas été calculés.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>Par des personnes</translation>
    </message>
    <message>
        <source>By rules</source>
        <translation>Par des règles</translation>
    </message>
    <message>
        <source>By models</source>
        <translation>Par des modèles</translation>
    </message>
    <message>
        <source>The journal does not fit from entry %1 on: %2</source>
        <translation>Le journal ne concorde plus à partir de l’entrée %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The journal holds %Ln entries and is whole.</source>
        <translation>
            <numerusform>Le journal contient %Ln entrée et il est entier.</numerusform>
            <numerusform>Le journal contient %Ln entrées et il est entier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last hash is %1; whoever keeps this report can prove later changes.</source>
        <translation>Sa dernière empreinte est %1&#xa0;; qui garde ce rapport peut prouver des changements ultérieurs.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Decisions by theme</source>
        <translation>Décisions par thème</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importés</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalés</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>No file has been imported.</source>
        <translation>Aucun fichier n’a été importé.</translation>
    </message>
    <message>
        <source>%1 (%2), SHA-256 %3, imported on %4 into “%5”.</source>
        <translation>%1 (%2), SHA-256 %3, importé le %4 dans «&#xa0;%5&#xa0;».</translation>
    </message>
    <message>
        <source>Contribution %1</source>
        <translation>Contribution %1</translation>
    </message>
    <message>
        <source>What people said</source>
        <translation>Ce que les gens ont dit</translation>
    </message>
    <message>
        <source>Themes are not available because the contributions have not been grouped yet.</source>
        <translation>Les thèmes ne sont pas disponibles, car les contributions n’ont pas encore été regroupées.</translation>
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
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further theme(s) are in the export of the contributions.</source>
        <translation>
            <numerusform>%Ln autre thème se trouve dans l’export des contributions.</numerusform>
            <numerusform>%Ln autres thèmes se trouvent dans l’export des contributions.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space and try again.</source>
        <translation>Le disque est plein. Rien n’a été changé. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The workspace cannot be written to. Nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>L’espace de travail ne peut pas être écrit. Rien n’a été changé. Vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace. Nothing was changed. Try again in a moment.</source>
        <translation>Un autre programme écrit dans l’espace de travail. Rien n’a été changé. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Nothing was changed. Restore a backup, or check the file with “tamiz-cli check”.</source>
        <translation>Le fichier de l’espace de travail est endommagé. Rien n’a été changé. Restaurez une sauvegarde ou vérifiez le fichier avec «&#xa0;tamiz-cli check&#xa0;».</translation>
    </message>
    <message>
        <source>The workspace could not be opened. Check that its folder is there and may be written to.</source>
        <translation>L’espace de travail n’a pas pu être ouvert. Vérifiez que son dossier existe et peut être écrit.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was changed. Check the disk and the space left on it.</source>
        <translation>Le disque n’a pas pu être lu ou écrit. Rien n’a été changé. Vérifiez le disque et la place qui reste.</translation>
    </message>
    <message>
        <source>The workspace could not be used. Nothing was changed.</source>
        <translation>L’espace de travail n’a pas pu être utilisé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>An entry before it is missing.</source>
        <translation>Une entrée avant elle manque.</translation>
    </message>
    <message>
        <source>It does not follow the entry before it.</source>
        <translation>Elle ne suit pas l’entrée d’avant.</translation>
    </message>
    <message>
        <source>It was changed after it was written.</source>
        <translation>Elle a été changée après avoir été écrite.</translation>
    </message>
    <message>
        <source>The entry that was printed as the head is no longer there.</source>
        <translation>L’entrée imprimée comme tête n’est plus là.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Le fichier est endommagé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are not what was imported.</source>
        <translation>
            <numerusform>%n texte n’est pas celui qui a été importé.</numerusform>
            <numerusform>%n textes ne sont pas ceux qui ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the journal is not sound. %2</source>
        <translation>L’entrée %1 du journal n’est pas saine. %2</translation>
    </message>
    <message>
        <source>The search index does not fit the texts.</source>
        <translation>L’index de recherche ne correspond pas aux textes.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n contribution(s) from %1</source>
        <translation>
            <numerusform>Importer %n contribution de %1</numerusform>
            <numerusform>Importer %n contributions de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n contribution(s) as %1</source>
        <translation>
            <numerusform>Étiqueter %n contribution comme %1</numerusform>
            <numerusform>Étiqueter %n contributions comme %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the tag %1 from %n contribution(s)</source>
        <translation>
            <numerusform>Retirer l’étiquette %1 de %n contribution</numerusform>
            <numerusform>Retirer l’étiquette %1 de %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n contribution(s) (%1)</source>
        <translation>
            <numerusform>Masquer %n contribution (%1)</numerusform>
            <numerusform>Masquer %n contributions (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n contribution(s)</source>
        <translation>
            <numerusform>Accepter %n contribution</numerusform>
            <numerusform>Accepter %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n contribution(s)</source>
        <translation>
            <numerusform>Rouvrir %n contribution</numerusform>
            <numerusform>Rouvrir %n contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the tag %1</source>
        <translation>Créer l’étiquette %1</translation>
    </message>
    <message>
        <source>Rename the tag %1 to %2</source>
        <translation>Renommer l’étiquette %1 en %2</translation>
    </message>
    <message>
        <source>Describe the tag %1</source>
        <translation>Décrire l’étiquette %1</translation>
    </message>
    <message>
        <source>Merge the tag %1 into %2</source>
        <translation>Fusionner l’étiquette %1 dans %2</translation>
    </message>
    <message>
        <source>Name a theme %1</source>
        <translation>Nommer un thème %1</translation>
    </message>
    <message>
        <source>Name a family %1</source>
        <translation>Nommer une famille %1</translation>
    </message>
    <message numerus="yes">
        <source>Merge two themes (%n contribution(s))</source>
        <translation>
            <numerusform>Fusionner deux thèmes (%n contribution)</numerusform>
            <numerusform>Fusionner deux thèmes (%n contributions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n contribution(s) to another theme</source>
        <translation>
            <numerusform>Déplacer %n contribution vers un autre thème</numerusform>
            <numerusform>Déplacer %n contributions vers un autre thème</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the view %1</source>
        <translation>Enregistrer la vue %1</translation>
    </message>
    <message>
        <source>Rename the view %1 to %2</source>
        <translation>Renommer la vue %1 en %2</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Supprimer la vue %1</translation>
    </message>
    <message numerus="yes">
        <source>Find families: %n</source>
        <translation>
            <numerusform>Trouver les familles&#xa0;: %n</numerusform>
            <numerusform>Trouver les familles&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find themes: %n</source>
        <translation>
            <numerusform>Trouver les thèmes&#xa0;: %n</numerusform>
            <numerusform>Trouver les thèmes&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notice personal data in %n place(s)</source>
        <translation>
            <numerusform>Remarquer des données personnelles à %n endroit</numerusform>
            <numerusform>Remarquer des données personnelles à %n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n finding(s) of personal data</source>
        <translation>
            <numerusform>Confirmer %n trouvaille de données personnelles</numerusform>
            <numerusform>Confirmer %n trouvailles de données personnelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n finding(s) of personal data</source>
        <translation>
            <numerusform>Écarter %n trouvaille de données personnelles</numerusform>
            <numerusform>Écarter %n trouvailles de données personnelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>hiding %n contribution(s) (%1)</source>
        <translation>
            <numerusform>masquer %n contribution (%1)</numerusform>
            <numerusform>masquer %n contributions (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepting %n contribution(s)</source>
        <translation>
            <numerusform>accepter %n contribution</numerusform>
            <numerusform>accepter %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reopening %n contribution(s)</source>
        <translation>
            <numerusform>rouvrir %n contribution</numerusform>
            <numerusform>rouvrir %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>importing %n contribution(s) from %1</source>
        <translation>
            <numerusform>importer %n contribution de %1</numerusform>
            <numerusform>importer %n contributions de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tagging %n contribution(s) as %1</source>
        <translation>
            <numerusform>étiqueter %n contribution comme %1</numerusform>
            <numerusform>étiqueter %n contributions comme %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taking the tag %1 from %n contribution(s)</source>
        <translation>
            <numerusform>retirer l’étiquette %1 de %n contribution</numerusform>
            <numerusform>retirer l’étiquette %1 de %n contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>saving the view %1</source>
        <translation>enregistrer la vue %1</translation>
    </message>
    <message>
        <source>removing the view %1</source>
        <translation>supprimer la vue %1</translation>
    </message>
    <message>
        <source>finding families</source>
        <translation>trouver les familles</translation>
    </message>
    <message>
        <source>finding themes</source>
        <translation>trouver les thèmes</translation>
    </message>
    <message>
        <source>Looking for personal data</source>
        <translation>Recherche de données personnelles</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>There is no theme with the number %1.</source>
        <translation>Il n’y a pas de thème numéro %1.</translation>
    </message>
    <message>
        <source>Hiding needs a reason: one of %1.</source>
        <translation>Masquer demande un motif&#xa0;: l’un de %1.</translation>
    </message>
    <message>
        <source>A contribution becomes merged by merging it, not by setting its state.</source>
        <translation>Une contribution devient fusionnée en la fusionnant, non en changeant son état.</translation>
    </message>
    <message>
        <source>A theme cannot be merged into itself.</source>
        <translation>Un thème ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>The similarity must be above 0 and at most 1.</source>
        <translation>La similarité doit être supérieure à 0 et au plus 1.</translation>
    </message>
    <message>
        <source>The number of themes must be “auto” or between 2 and 500.</source>
        <translation>Le nombre de thèmes doit être «&#xa0;auto&#xa0;» ou entre 2 et 500.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Il n’y a pas d’étiquette «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A tag needs a name without “/”.</source>
        <translation>Une étiquette a besoin d’un nom sans «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>A tag cannot be merged into itself or into one below it.</source>
        <translation>Une étiquette ne peut pas être fusionnée avec elle-même ni avec une étiquette en dessous.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Une vue a besoin d’un nom.</translation>
    </message>
    <message>
        <source>This view is not there any more.</source>
        <translation>Cette vue n’est plus là.</translation>
    </message>
    <message>
        <source>There is a view called “%1” already.</source>
        <translation>Il y a déjà une vue nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The sample is missing from this build of Tamiz.</source>
        <translation>L’exemple manque dans cette version de Tamiz.</translation>
    </message>
    <message>
        <source>The sample could not be written. Choose a folder you may write to.</source>
        <translation>L’exemple n’a pas pu être écrit. Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>There is no sample consultation named “%1”.</source>
        <translation>Il n’y a pas de consultation d’exemple nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>2,000 proposals and comments on schools, as a Decidim export: a campaign letter, copies, personal data to review. Everything in it is invented.</source>
        <translation>2 000 propositions et commentaires sur l’école, comme export Decidim&#xa0;: une lettre de campagne, des copies, des données personnelles à examiner. Tout y est inventé.</translation>
    </message>
    <message>
        <source>300 statements and 40,000 votes on drug policy, as a Polis export: three groups of opinion to find. Everything in it is invented.</source>
        <translation>300 énoncés et 40 000 votes sur la politique des drogues, comme export Polis&#xa0;: trois groupes d’opinion à trouver. Tout y est inventé.</translation>
    </message>
    <message>
        <source>1,200 contributions by young people of twenty countries in Spanish, Portuguese and English, as a plain table. Everything in it is invented.</source>
        <translation>1 200 contributions de jeunes de vingt pays en espagnol, portugais et anglais, comme simple tableau. Tout y est inventé.</translation>
    </message>
    <message>
        <source>The folder for the sample could not be made.</source>
        <translation>Le dossier de l’exemple n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Lock the theme %1</source>
        <translation>Verrouiller le thème %1</translation>
    </message>
    <message>
        <source>Keep the theme %1</source>
        <translation>Garder le thème %1</translation>
    </message>
    <message>
        <source>Release the theme %1</source>
        <translation>Libérer le thème %1</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n contribution(s) in their family</source>
        <translation>
            <numerusform>Garder %n contribution dans sa famille</numerusform>
            <numerusform>Garder %n contributions dans leur famille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n contribution(s) out of a family</source>
        <translation>
            <numerusform>Sortir %n contribution d’une famille</numerusform>
            <numerusform>Sortir %n contributions d’une famille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split a family (%n contribution(s))</source>
        <translation>
            <numerusform>Diviser une famille (%n contribution)</numerusform>
            <numerusform>Diviser une famille (%n contributions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge two families (%n contribution(s))</source>
        <translation>
            <numerusform>Fusionner deux familles (%n contribution)</numerusform>
            <numerusform>Fusionner deux familles (%n contributions)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark a family as a campaign</source>
        <translation>Marquer une famille comme campagne</translation>
    </message>
    <message>
        <source>Mark a family as no campaign</source>
        <translation>Marquer une famille comme n’étant pas une campagne</translation>
    </message>
    <message numerus="yes">
        <source>Take %n contribution(s) out of their themes</source>
        <translation>
            <numerusform>Sortir %n contribution de son thème</numerusform>
            <numerusform>Sortir %n contributions de leurs thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n contribution(s) from their themes</source>
        <translation>
            <numerusform>Libérer %n contribution de son thème</numerusform>
            <numerusform>Libérer %n contributions de leurs thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n contribution(s) to their themes</source>
        <translation>
            <numerusform>Épingler %n contribution à son thème</numerusform>
            <numerusform>Épingler %n contributions à leurs thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the theme %1</source>
        <translation>Créer le thème %1</translation>
    </message>
    <message>
        <source>Split the theme %1</source>
        <translation>Diviser le thème %1</translation>
    </message>
    <message>
        <source>Keep two contributions in one theme</source>
        <translation>Garder deux contributions dans un même thème</translation>
    </message>
    <message>
        <source>Keep two contributions in different themes</source>
        <translation>Garder deux contributions dans des thèmes différents</translation>
    </message>
    <message>
        <source>Take back what was said of two contributions</source>
        <translation>Retirer ce qui a été dit de deux contributions</translation>
    </message>
    <message>
        <source>Say that no suggested tag fits a contribution</source>
        <translation>Dire qu’aucune étiquette suggérée ne convient à une contribution</translation>
    </message>
    <message>
        <source>Accept suggested tags of a contribution</source>
        <translation>Accepter des étiquettes suggérées d’une contribution</translation>
    </message>
    <message numerus="yes">
        <source>Accept suggested tags of %n contribution(s)</source>
        <translation>
            <numerusform>Accepter des étiquettes suggérées de %n contribution</numerusform>
            <numerusform>Accepter des étiquettes suggérées de %n contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Place new contributions in themes</source>
        <translation>Placer de nouvelles contributions dans des thèmes</translation>
    </message>
    <message>
        <source>There is no family with the number %1.</source>
        <translation>Il n’y a pas de famille numéro %1.</translation>
    </message>
    <message>
        <source>One of the contributions is not in the family.</source>
        <translation>Une des contributions n’est pas dans la famille.</translation>
    </message>
    <message>
        <source>A family is split into two parts: mark some of its texts, not all.</source>
        <translation>Une famille se divise en deux parties&#xa0;: marquez certains de ses textes, pas tous.</translation>
    </message>
    <message>
        <source>A family cannot be merged into itself.</source>
        <translation>Une famille ne peut pas être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>The contributions drawn at random do not support this precision yet. Answer more of them, or ask for less.</source>
        <translation>Les contributions tirées au sort ne soutiennent pas encore cette précision. Répondez à davantage d’entre elles ou demandez moins.</translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation>Suggestion d’étiquettes</translation>
    </message>
    <message>
        <source>The workspace was changed since these themes were proposed. Find themes again.</source>
        <translation>L’espace de travail a changé depuis que ces thèmes ont été proposés. Trouvez les thèmes de nouveau.</translation>
    </message>
    <message>
        <source>There is no contribution with the number %1.</source>
        <translation>Il n’y a pas de contribution numéro %1.</translation>
    </message>
    <message>
        <source>The theme “%1” is locked. Unlock it first.</source>
        <translation>Le thème «&#xa0;%1&#xa0;» est verrouillé. Déverrouillez-le d’abord.</translation>
    </message>
    <message>
        <source>There are no themes yet that texts could go to. Find themes first.</source>
        <translation>Il n’y a pas encore de thèmes où des textes pourraient aller. Trouvez d’abord les thèmes.</translation>
    </message>
    <message>
        <source>A theme is split into 2 to 50 parts.</source>
        <translation>Un thème se divise en 2 à 50 parties.</translation>
    </message>
    <message>
        <source>The texts of this theme are too much alike to be split.</source>
        <translation>Les textes de ce thème se ressemblent trop pour être divisés.</translation>
    </message>
    <message>
        <source>The workspace was changed meanwhile. Split the theme again.</source>
        <translation>L’espace de travail a changé entre-temps. Divisez le thème de nouveau.</translation>
    </message>
    <message>
        <source>A text cannot be linked with itself.</source>
        <translation>Un texte ne peut pas être lié à lui-même.</translation>
    </message>
    <message>
        <source>These texts are tied together, directly or through others. Take that back first.</source>
        <translation>Ces textes sont liés, directement ou par d’autres. Retirez d’abord ce lien.</translation>
    </message>
    <message>
        <source>There is nobody to weight.</source>
        <translation>Il n&apos;y a personne à pondérer.</translation>
    </message>
    <message>
        <source>A group of the population has nobody among the participants, and no weight can stand for people who are not there. Join it with another group.</source>
        <translation>Un groupe de la population n&apos;a personne parmi les participants, et aucun poids ne peut remplacer des absents. Réunissez-le à un autre groupe.</translation>
    </message>
    <message>
        <source>Votes are not cast one by one at random, so there is no test of chance.</source>
        <translation>Les votes ne sont pas émis un par un au hasard&#xa0;: il n&apos;y a donc pas de test statistique.</translation>
    </message>
    <message>
        <source>Some are counted in several cells, so there is no test of chance.</source>
        <translation>Certaines sont comptées dans plusieurs cellules&#xa0;: il n&apos;y a donc pas de test statistique.</translation>
    </message>
    <message>
        <source>There is nothing to compare: one of the fields has a single value.</source>
        <translation>Il n&apos;y a rien à comparer&#xa0;: l&apos;un des champs a une seule valeur.</translation>
    </message>
    <message>
        <source>Too few are expected in some cells for a test of chance. Group values, or filter less.</source>
        <translation>Trop peu sont attendues dans certaines cellules pour un test statistique. Regroupez des valeurs ou filtrez moins.</translation>
    </message>
    <message>
        <source>p under %1</source>
        <translation>p inférieur à %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Chi-square %1 with %2 degrees of freedom, %3, Cramér&apos;s V %4.</source>
        <translation>Khi-deux %1 à %2 degrés de liberté, %3, V de Cramér %4.</translation>
    </message>
    <message>
        <source>The two go together more than chance would have it.</source>
        <translation>Les deux vont ensemble plus que le hasard ne le voudrait.</translation>
    </message>
    <message>
        <source>The two do not go together more than chance would have it.</source>
        <translation>Les deux ne vont pas ensemble plus que le hasard ne le voudrait.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Effectifs</translation>
    </message>
    <message>
        <source>Share of the row, %</source>
        <translation>Part de la ligne,&#xa0;%</translation>
    </message>
    <message>
        <source>Share of the column, %</source>
        <translation>Part de la colonne,&#xa0;%</translation>
    </message>
    <message>
        <source>Expected by chance</source>
        <translation>Attendu par hasard</translation>
    </message>
    <message>
        <source>Lift (times the expected)</source>
        <translation>Rapport (fois l&apos;attendu)</translation>
    </message>
    <message>
        <source>Residual (beyond ±2: not chance)</source>
        <translation>Résidu (au-delà de ±2&#xa0;: pas le hasard)</translation>
    </message>
    <message>
        <source>%1 by %2: %3 %4.</source>
        <translation>%1 par %2&#xa0;: %3 %4.</translation>
    </message>
    <message>
        <source>%1 without one of the values are shown and not compared.</source>
        <translation>%1 sans l&apos;une des valeurs sont montrées et non comparées.</translation>
    </message>
    <message>
        <source>The whole table is too small to be published.</source>
        <translation>Le tableau entier est trop petit pour être publié.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) (·) are hidden: those under %1, and what would give them away.</source>
        <translation>
            <numerusform>%n nombre (·) est masqué&#xa0;: ceux sous %1 et ce qui les trahirait.</numerusform>
            <numerusform>%n nombres (·) sont masqués&#xa0;: ceux sous %1 et ce qui les trahirait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of personal data await a yes or no.</source>
        <translation>
            <numerusform>%Ln repérage de données personnelles attend un oui ou un non.</numerusform>
            <numerusform>%Ln repérages de données personnelles attendent un oui ou un non.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked for personal data in the texts yet.</source>
        <translation>Personne n&apos;a encore cherché de données personnelles dans les textes.</translation>
    </message>
    <message>
        <source>The ledger does not balance: some contributions are in no place.</source>
        <translation>Le bilan ne s&apos;équilibre pas&#xa0;: des contributions ne sont nulle part.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden contribution(s) would be published.</source>
        <translation>
            <numerusform>%Ln contribution masquée serait publiée.</numerusform>
            <numerusform>%Ln contributions masquées seraient publiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The authors of %Ln contribution(s) have not agreed to be published.</source>
        <translation>
            <numerusform>L&apos;auteur de %Ln contribution n&apos;a pas accepté d&apos;être publié.</numerusform>
            <numerusform>Les auteurs de %Ln contributions n&apos;ont pas accepté d&apos;être publiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. Settle this first, narrow the selection, or give a reason to publish all the same; the reason is printed.</source>
        <translation>Rien n&apos;a été écrit. Réglez ceci d&apos;abord, réduisez la sélection, ou donnez un motif pour publier quand même&#xa0;; le motif est imprimé.</translation>
    </message>
    <message>
        <source>There is no licence “%1”. There are: %2.</source>
        <translation>Il n&apos;y a pas de licence «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Closing the package</source>
        <translation>Fermeture du paquet</translation>
    </message>
    <message>
        <source>Contributions, themes and answers of the consultation “%1”.</source>
        <translation>Contributions, thèmes et réponses de la consultation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Tags: the code book of the analysis</source>
        <translation>Étiquettes&#xa0;: le livre de codes de l&apos;analyse</translation>
    </message>
    <message>
        <source>Number of the tag.</source>
        <translation>Numéro de l&apos;étiquette.</translation>
    </message>
    <message>
        <source>Its identifier in the exchange of coded projects (REFI-QDA).</source>
        <translation>Son identifiant dans l&apos;échange de projets codés (REFI-QDA).</translation>
    </message>
    <message>
        <source>The tag above it.</source>
        <translation>L&apos;étiquette au-dessus.</translation>
    </message>
    <message>
        <source>Name.</source>
        <translation>Nom.</translation>
    </message>
    <message>
        <source>Names from the top, separated by “/”.</source>
        <translation>Noms depuis le haut, séparés par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>Colour, as #RRGGBB.</source>
        <translation>Couleur, en #RRGGBB.</translation>
    </message>
    <message>
        <source>When it is used.</source>
        <translation>Quand on l&apos;emploie.</translation>
    </message>
    <message>
        <source>Which tags contributions have</source>
        <translation>Quelles étiquettes ont les contributions</translation>
    </message>
    <message>
        <source>The contribution.</source>
        <translation>La contribution.</translation>
    </message>
    <message>
        <source>The tag.</source>
        <translation>L&apos;étiquette.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Number of the theme.</source>
        <translation>Numéro du thème.</translation>
    </message>
    <message>
        <source>The level above, a name.</source>
        <translation>Le niveau au-dessus, un nom.</translation>
    </message>
    <message>
        <source>Words that set it apart, separated by “; ”.</source>
        <translation>Mots qui le distinguent, séparés par «&#xa0;;&#xa0;».</translation>
    </message>
    <message>
        <source>free, kept or locked: whether people hold it.</source>
        <translation>free, kept ou locked&#xa0;: si des personnes le tiennent.</translation>
    </message>
    <message>
        <source>From 0 to 1: how alike it is found again by chance.</source>
        <translation>De 0 à 1&#xa0;: à quel point on le retrouve semblable au hasard des tirages.</translation>
    </message>
    <message>
        <source>Families of near-identical texts</source>
        <translation>Familles de textes presque identiques</translation>
    </message>
    <message>
        <source>Number of the family.</source>
        <translation>Numéro de la famille.</translation>
    </message>
    <message>
        <source>Name, where a person gave one.</source>
        <translation>Nom, là où une personne en a donné un.</translation>
    </message>
    <message>
        <source>Whether a person says that it was organised.</source>
        <translation>Si une personne dit qu&apos;elle était organisée.</translation>
    </message>
    <message>
        <source>Members in this release.</source>
        <translation>Membres dans cette diffusion.</translation>
    </message>
    <message>
        <source>What the institution answered</source>
        <translation>Ce que l&apos;institution a répondu</translation>
    </message>
    <message>
        <source>Number of the answer.</source>
        <translation>Numéro de la réponse.</translation>
    </message>
    <message>
        <source>The theme it answers to.</source>
        <translation>Le thème auquel elle répond.</translation>
    </message>
    <message>
        <source>The contribution it answers to.</source>
        <translation>La contribution à laquelle elle répond.</translation>
    </message>
    <message>
        <source>accepted, partly, not-accepted, already-done or out-of-scope.</source>
        <translation>accepted, partly, not-accepted, already-done ou out-of-scope.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Pourquoi.</translation>
    </message>
    <message>
        <source>The office that is responsible.</source>
        <translation>Le service responsable.</translation>
    </message>
    <message>
        <source>Day of the decision.</source>
        <translation>Jour de la décision.</translation>
    </message>
    <message>
        <source>Where the change can be read.</source>
        <translation>Où lire le changement.</translation>
    </message>
    <message>
        <source>The text of the plan before the consultation.</source>
        <translation>Le texte du plan avant la consultation.</translation>
    </message>
    <message>
        <source>The text of the plan after it.</source>
        <translation>Le texte du plan après elle.</translation>
    </message>
    <message>
        <source>Counts by field</source>
        <translation>Effectifs par champ</translation>
    </message>
    <message>
        <source>The field that is counted; “total” for everything.</source>
        <translation>Le champ compté&#xa0;; «&#xa0;total&#xa0;» pour tout.</translation>
    </message>
    <message>
        <source>Its value; empty where there is none; “(joined)” for small groups.</source>
        <translation>Sa valeur&#xa0;; vide s&apos;il n&apos;y en a pas&#xa0;; «&#xa0;(joined)&#xa0;» pour les petits groupes.</translation>
    </message>
    <message>
        <source>Contributions.</source>
        <translation>Contributions.</translation>
    </message>
    <message>
        <source>Distinct texts; empty for joined groups.</source>
        <translation>Textes distincts&#xa0;; vide pour les groupes réunis.</translation>
    </message>
    <message>
        <source>Code book: every column of every table</source>
        <translation>Livre de codes&#xa0;: chaque colonne de chaque table</translation>
    </message>
    <message>
        <source>Table.</source>
        <translation>Table.</translation>
    </message>
    <message>
        <source>Column.</source>
        <translation>Colonne.</translation>
    </message>
    <message>
        <source>Type, as Table Schema names it.</source>
        <translation>Type, comme le nomme Table Schema.</translation>
    </message>
    <message>
        <source>Whether every row has it.</source>
        <translation>Si chaque ligne l&apos;a.</translation>
    </message>
    <message>
        <source>What it holds.</source>
        <translation>Ce qu&apos;elle contient.</translation>
    </message>
    <message>
        <source>Personal data that were confirmed in the texts are masked with their kind, as in [phone]. Names and addresses are found with help only; please tell the contact about any that were missed.</source>
        <translation>Les données personnelles confirmées dans les textes sont masquées par leur genre, comme [phone]. Noms et adresses ne se trouvent qu&apos;avec de l&apos;aide&#xa0;; signalez au contact ceux qui auraient échappé.</translation>
    </message>
    <message>
        <source>People have names made up for this release (participant); they differ from release to release.</source>
        <translation>Les personnes ont des noms inventés pour cette diffusion (participant)&#xa0;; ils changent d&apos;une diffusion à l&apos;autre.</translation>
    </message>
    <message numerus="yes">
        <source>The attributes of %Ln person(s) were left out because fewer than %1 people share them.</source>
        <translation>
            <numerusform>Les attributs de %Ln personne ont été omis, car moins de %1 personnes les partagent.</numerusform>
            <numerusform>Les attributs de %Ln personnes ont été omis, car moins de %1 personnes les partagent.</numerusform>
        </translation>
    </message>
    <message>
        <source>k = %1: every published combination of attributes of people is shared by at least so many. People alone with theirs: %2.</source>
        <translation>k = %1&#xa0;: chaque combinaison d&apos;attributs publiée est partagée par au moins autant de personnes. Personnes seules avec la leur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No combination of attributes of people is published, so k is not available.</source>
        <translation>Aucune combinaison d&apos;attributs de personnes n&apos;est publiée&#xa0;: k n&apos;est donc pas disponible.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %Ln hidden contribution(s) are withheld; their rows say why, so that the counts add up.</source>
        <translation>
            <numerusform>Les mots de %Ln contribution masquée sont retenus&#xa0;; sa ligne dit pourquoi, afin que les comptes tombent juste.</numerusform>
            <numerusform>Les mots de %Ln contributions masquées sont retenus&#xa0;; leurs lignes disent pourquoi, afin que les comptes tombent juste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This release covers a selection: %1.</source>
        <translation>Cette diffusion porte sur une sélection&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A person published although the gate advised against it: %1</source>
        <translation>Une personne a publié malgré l&apos;avis contraire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>Le motif donné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Texts are as people sent them: cells that begin with =, +, - or @ are not guarded. Import the files as text into a spreadsheet.</source>
        <translation>Les textes sont tels qu&apos;envoyés&#xa0;: les cellules qui commencent par =, +, - ou @ ne sont pas protégées. Importez les fichiers comme texte dans un tableur.</translation>
    </message>
    <message>
        <source>Published by: %1</source>
        <translation>Publié par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation>Diffusion&#xa0;: %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>État au&#xa0;: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contact for corrections: %1</source>
        <translation>Contact pour corrections&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>- `datapackage.json` describes every column (Data Package 2.0); `dcat.ttl` and `dcat.jsonld` are for catalogues (DCAT-AP 3); `CHECKSUMS.sha256` proves that no byte changed.</source>
        <translation>- `datapackage.json` décrit chaque colonne (Data Package 2.0)&#xa0;; `dcat.ttl` et `dcat.jsonld` sont pour les catalogues (DCAT-AP 3)&#xa0;; `CHECKSUMS.sha256` prouve qu&apos;aucun octet n&apos;a changé.</translation>
    </message>
    <message>
        <source>What was done to the data</source>
        <translation>Ce qui a été fait des données</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D&apos;où elles viennent</translation>
    </message>
    <message>
        <source>Made with Tamiz %1.</source>
        <translation>Fait avec Tamiz %1.</translation>
    </message>
    <message>
        <source>Head of its journal: %1.</source>
        <translation>Tête de son journal&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Number of the contribution.</source>
        <translation>Numéro de la contribution.</translation>
    </message>
    <message>
        <source>Identifier in the source.</source>
        <translation>Identifiant dans la source.</translation>
    </message>
    <message>
        <source>proposal, comment, answer, statement or message.</source>
        <translation>proposal, comment, answer, statement ou message.</translation>
    </message>
    <message>
        <source>open, accepted, hidden or merged: what people decided.</source>
        <translation>open, accepted, hidden ou merged&#xa0;: ce que des personnes ont décidé.</translation>
    </message>
    <message>
        <source>Title as it was sent; personal data masked; empty for hidden contributions.</source>
        <translation>Titre tel qu&apos;envoyé&#xa0;; données personnelles masquées&#xa0;; vide pour les contributions masquées.</translation>
    </message>
    <message>
        <source>Text as it was sent; personal data masked; empty for hidden contributions.</source>
        <translation>Texte tel qu&apos;envoyé&#xa0;; données personnelles masquées&#xa0;; vide pour les contributions masquées.</translation>
    </message>
    <message>
        <source>The same for contributions with the same text.</source>
        <translation>Le même pour les contributions de même texte.</translation>
    </message>
    <message>
        <source>When it was made, in UTC.</source>
        <translation>Quand elle a été faite, en UTC.</translation>
    </message>
    <message>
        <source>Territory the source gives.</source>
        <translation>Territoire donné par la source.</translation>
    </message>
    <message>
        <source>Category the source gives.</source>
        <translation>Catégorie donnée par la source.</translation>
    </message>
    <message>
        <source>Language, as the source says or as it was recognised (BCP 47).</source>
        <translation>Langue, selon la source ou reconnue (BCP 47).</translation>
    </message>
    <message>
        <source>A name given to its author for this release only.</source>
        <translation>Un nom donné à son auteur pour cette diffusion seulement.</translation>
    </message>
    <message>
        <source>Theme it was grouped into.</source>
        <translation>Thème où elle a été regroupée.</translation>
    </message>
    <message>
        <source>Family of near-identical texts.</source>
        <translation>Famille de textes presque identiques.</translation>
    </message>
    <message>
        <source>Votes in favour; empty when unknown.</source>
        <translation>Votes pour&#xa0;; vide si inconnu.</translation>
    </message>
    <message>
        <source>Votes against; empty when unknown.</source>
        <translation>Votes contre&#xa0;; vide si inconnu.</translation>
    </message>
    <message>
        <source>Votes that pass; empty when unknown.</source>
        <translation>Votes neutres&#xa0;; vide si inconnu.</translation>
    </message>
    <message>
        <source>Imported file.</source>
        <translation>Fichier importé.</translation>
    </message>
    <message>
        <source>Field “%1”.</source>
        <translation>Champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Writing contributions</source>
        <translation>Écriture des contributions</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Who voted, by the name of this release.</source>
        <translation>Qui a voté, par le nom de cette diffusion.</translation>
    </message>
    <message>
        <source>1 in favour, -1 against, 0 pass.</source>
        <translation>1 pour, -1 contre, 0 abstention.</translation>
    </message>
    <message>
        <source>%1 people took part.</source>
        <translation>%1 personnes ont participé.</translation>
    </message>
    <message>
        <source>%1: %2 of the participants would have to be other people to look like the population.</source>
        <translation>%1&#xa0;: %2 des participants devraient être d&apos;autres personnes pour ressembler à la population.</translation>
    </message>
    <message>
        <source>Nobody from: %1.</source>
        <translation>Personne de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 without a known value are left out.</source>
        <translation>%1 sans valeur connue sont laissées de côté.</translation>
    </message>
    <message>
        <source>Design effect %1: the weighted people count as %2.</source>
        <translation>Effet de plan %1&#xa0;: les personnes pondérées comptent pour %2.</translation>
    </message>
    <message>
        <source>Participants chose themselves: they are no sample, and weights give no margin of error for the population.</source>
        <translation>Les participants se sont choisis eux-mêmes&#xa0;: ce n&apos;est pas un échantillon, et les poids ne donnent aucune marge d&apos;erreur pour la population.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Part,&#xa0;%</translation>
    </message>
    <message>
        <source>Population share, %</source>
        <translation>Part de la population,&#xa0;%</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Différence, points</translation>
    </message>
    <message>
        <source>Weighted share, %</source>
        <translation>Part pondérée,&#xa0;%</translation>
    </message>
    <message>
        <source>“%1” has no columns field, value and population.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas les colonnes field, value et population.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” needs a field, a value and a whole number of people over 0.</source>
        <translation>La ligne %1 de «&#xa0;%2&#xa0;» demande un champ, une valeur et un nombre entier de personnes supérieur à 0.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” repeats a value.</source>
        <translation>La ligne %1 de «&#xa0;%2&#xa0;» répète une valeur.</translation>
    </message>
    <message>
        <source>“%1” has no population in it.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucune population.</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation>Vous avez dit, nous avons fait</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Themes without an answer, the largest first</source>
        <translation>Thèmes sans réponse, les plus grands d&apos;abord</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Après&#xa0;: %1</translation>
    </message>
    <message>
        <source>To read at: %1</source>
        <translation>À lire ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changes of the text are not available because no answer names one.</source>
        <translation>Les changements du texte ne sont pas disponibles, car aucune réponse n&apos;en nomme.</translation>
    </message>
    <message>
        <source>Answers are not available because none has been recorded in this workspace.</source>
        <translation>Les réponses ne sont pas disponibles, car aucune n&apos;a été enregistrée dans cet espace de travail.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) got an answer, their own or that of their theme:</source>
        <translation>
            <numerusform>%Ln contribution a reçu une réponse, la sienne ou celle de son thème&#xa0;:</numerusform>
            <numerusform>%Ln contributions ont reçu une réponse, la leur ou celle de leur thème&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of all that were received.</source>
        <translation>%1 de toutes celles reçues.</translation>
    </message>
    <message>
        <source>Half of them were answered within %1 days.</source>
        <translation>La moitié a reçu une réponse en %1 jours.</translation>
    </message>
    <message>
        <source>The days until an answer are not available because contributions or answers have no dates.</source>
        <translation>Les jours jusqu&apos;à la réponse ne sont pas disponibles, car contributions ou réponses n&apos;ont pas de dates.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) have been assigned and await their answer.</source>
        <translation>
            <numerusform>%Ln contribution a été confiée et attend sa réponse.</numerusform>
            <numerusform>%Ln contributions ont été confiées et attendent leur réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %Ln.</source>
        <translation>
            <numerusform>En retard&#xa0;: %Ln.</numerusform>
            <numerusform>En retard&#xa0;: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>A link is a web address that begins with https:// or http://.</source>
        <translation>Un lien est une adresse web qui commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>Say why: every decision but acceptance needs a reason.</source>
        <translation>Dites pourquoi&#xa0;: toute décision autre qu&apos;une acceptation demande un motif.</translation>
    </message>
    <message>
        <source>Answer the theme %1</source>
        <translation>Répondre au thème %1</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n contribution(s)</source>
        <translation>
            <numerusform>Répondre à %n contribution</numerusform>
            <numerusform>Répondre à %n contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the answer to the theme %1</source>
        <translation>Retirer la réponse au thème %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n answer(s)</source>
        <translation>
            <numerusform>Retirer %n réponse</numerusform>
            <numerusform>Retirer %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish (%1) past the gate: %2</source>
        <translation>Publier (%1) malgré l&apos;avis&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Find opinion groups: %n</source>
        <translation>
            <numerusform>Chercher les groupes d&apos;opinion&#xa0;: %n</numerusform>
            <numerusform>Chercher les groupes d&apos;opinion&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag a passage as %1</source>
        <translation>Étiqueter un passage comme %1</translation>
    </message>
    <message>
        <source>Take the tag from a passage</source>
        <translation>Retirer l&apos;étiquette d&apos;un passage</translation>
    </message>
    <message>
        <source>Write a note on a contribution</source>
        <translation>Écrire une note sur une contribution</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Retirer une note</translation>
    </message>
    <message>
        <source>No source holds the votes of single people, so nobody can be grouped by them.</source>
        <translation>Aucune source ne contient les votes de chaque personne&#xa0;: on ne peut donc grouper personne d&apos;après eux.</translation>
    </message>
    <message>
        <source>There is no consultation “%1” with votes.</source>
        <translation>Il n&apos;y a pas de consultation «&#xa0;%1&#xa0;» avec des votes.</translation>
    </message>
    <message>
        <source>Reading votes</source>
        <translation>Lecture des votes</translation>
    </message>
    <message>
        <source>The passage does not lie within the text.</source>
        <translation>Le passage n&apos;est pas dans le texte.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>Une note demande des mots.</translation>
    </message>
    <message>
        <source>This tag is not there any more.</source>
        <translation>Cette étiquette n&apos;existe plus.</translation>
    </message>
    <message>
        <source>A tag cannot be moved below itself.</source>
        <translation>Une étiquette ne peut pas être placée sous elle-même.</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Merge them instead.</source>
        <translation>Il y a déjà une étiquette «&#xa0;%1&#xa0;». Fusionnez-les plutôt.</translation>
    </message>
    <message>
        <source>The key of a tag is a number from 1 to 9, or 0 for none.</source>
        <translation>La touche d&apos;une étiquette est un nombre de 1 à 9, ou 0 pour aucune.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not a codebook that can be read. Nothing was changed.</source>
        <translation>Ce n&apos;est pas un livre de codes lisible. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Move the tag %1</source>
        <translation>Déplacer l&apos;étiquette %1</translation>
    </message>
    <message>
        <source>Retire the tag %1</source>
        <translation>Retirer l&apos;étiquette %1</translation>
    </message>
    <message>
        <source>Offer the tag %1 again</source>
        <translation>Proposer de nouveau l&apos;étiquette %1</translation>
    </message>
    <message>
        <source>Give the tag %1 the key %2</source>
        <translation>Donner à l&apos;étiquette %1 la touche %2</translation>
    </message>
    <message>
        <source>Give the tag %1 an example</source>
        <translation>Donner un exemple à l&apos;étiquette %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n tag(s) of a codebook</source>
        <translation>
            <numerusform>Importer %n étiquette d&apos;un livre de codes</numerusform>
            <numerusform>Importer %n étiquettes d&apos;un livre de codes</numerusform>
        </translation>
    </message>
    <message>
        <source>The program is not whole: %1 is missing.</source>
        <translation>Le programme n’est pas complet : %1 manque.</translation>
    </message>
    <message>
        <source>None of these contributions may be read: all are hidden or merged.</source>
        <translation>Aucune de ces contributions ne peut être lue : toutes sont masquées ou fusionnées.</translation>
    </message>
    <message>
        <source>None of these contributions has been accepted for publication. Accept them first, or include those that are still open.</source>
        <translation>Aucune de ces contributions n’a été acceptée pour publication. Acceptez-les d’abord, ou incluez celles qui sont encore ouvertes.</translation>
    </message>
    <message>
        <source>Writing pages</source>
        <translation>Écriture des pages</translation>
    </message>
    <message>
        <source>Texts in no theme</source>
        <translation>Textes sans thème</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Chercher dans les textes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>Aller au texte</translation>
    </message>
    <message>
        <source>Corrections: %1</source>
        <translation>Corrections : %1</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Au %1.</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>thèmes</translation>
    </message>
    <message>
        <source>themes answered</source>
        <translation>thèmes avec réponse</translation>
    </message>
    <message>
        <source>The contributions have not been grouped into themes.</source>
        <translation>Les contributions n’ont pas été regroupées en thèmes.</translation>
    </message>
    <message>
        <source>Share of the largest</source>
        <translation>Par rapport au plus grand</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Comment lire ces chiffres</translation>
    </message>
    <message>
        <source>People take part by their own choice: the numbers say what was sent, not what everybody thinks.</source>
        <translation>Chacun participe de son plein gré : les chiffres disent ce qui a été envoyé, pas ce que tout le monde pense.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) can be read here, each once, however often it was sent.</source>
        <translation>
            <numerusform>Un texte peut être lu ici, une seule fois même s’il a été envoyé plusieurs fois.</numerusform>
            <numerusform>%Ln textes peuvent être lus ici, chacun une fois, même s’il a été envoyé plusieurs fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden texts are not shown.</source>
        <translation>Les textes masqués ne sont pas montrés.</translation>
    </message>
    <message>
        <source>Only texts accepted for publication are shown.</source>
        <translation>Seuls les textes acceptés pour publication sont montrés.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %Ln contribution(s) are not shown; they are counted.</source>
        <translation>
            <numerusform>Le texte de %Ln contribution n’est pas montré ; elle est comptée.</numerusform>
            <numerusform>Le texte de %Ln contributions n’est pas montré ; elles sont comptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What tells who a person is has been masked where it was found.</source>
        <translation>Les données personnelles ont été masquées là où elles ont été trouvées.</translation>
    </message>
    <message>
        <source>Only contributions with %1 are counted.</source>
        <translation>Seules les contributions avec %1 sont comptées.</translation>
    </message>
    <message>
        <source>Published although the check spoke against it: %1 The reason: %2</source>
        <translation>Publié bien que le contrôle l’ait déconseillé : %1 La raison : %2</translation>
    </message>
    <message>
        <source>State of the journal: %1</source>
        <translation>État du journal : %1</translation>
    </message>
    <message>
        <source>No theme has been answered yet.</source>
        <translation>Aucun thème n’a encore reçu de réponse.</translation>
    </message>
    <message>
        <source>The search needs JavaScript. Everything can be read without: the themes lead to all texts.</source>
        <translation>La recherche a besoin de JavaScript. Tout peut être lu sans elle : les thèmes mènent à tous les textes.</translation>
    </message>
    <message>
        <source>Write a word of two letters or more.</source>
        <translation>Écrivez un mot de deux lettres ou plus.</translation>
    </message>
    <message>
        <source>No text holds all these words.</source>
        <translation>Aucun texte ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>One text.</source>
        <translation>Un texte.</translation>
    </message>
    <message>
        <source>%1 texts.</source>
        <comment>found</comment>
        <translation>%1 textes.</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>All words must stand in the text; beginnings of words are enough, and accents do not matter.</source>
        <translation>Le texte doit contenir tous les mots ; le début d’un mot suffit, et les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Montrer plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) in favour</source>
        <translation>
            <numerusform>%Ln vote pour</numerusform>
            <numerusform>%Ln votes pour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %Ln time(s)</source>
        <translation>
            <numerusform>envoyé %Ln fois</numerusform>
            <numerusform>envoyé %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Pages of this theme</source>
        <translation>Pages de ce thème</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) can be read here.</source>
        <translation>
            <numerusform>%Ln texte peut être lu ici.</numerusform>
            <numerusform>%Ln textes peuvent être lus ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>This theme has not been answered yet.</source>
        <translation>Ce thème n’a pas encore reçu de réponse.</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>Les textes</translation>
    </message>
    <message>
        <source>None of its texts may be read.</source>
        <translation>Aucun de ses textes ne peut être lu.</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>The texts of a REFI-QDA project.</source>
        <translation>Les textes d’un projet REFI-QDA.</translation>
    </message>
    <message>
        <source>%1: %L2 of the file were not read; Tamiz has no place for them.</source>
        <translation>%1 : %L2 du fichier n’ont pas été lus ; Tamiz n’a pas de place pour eux.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were refused: they are empty.</source>
        <translation>
            <numerusform>%Ln texte a été refusé : il est vide.</numerusform>
            <numerusform>%Ln textes ont été refusés : ils sont vides.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a project that can be read (REFI-QDA, .qdpx). Nothing was changed.</source>
        <translation>Ce n’est pas un projet lisible (REFI-QDA, .qdpx). Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The search index is damaged. Restore a backup, or check the file with “tamiz-cli check”.</source>
        <translation>L’index de recherche est endommagé. Restaurez une sauvegarde, ou vérifiez le fichier avec « tamiz-cli check ».</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written.</source>
        <translation>
            <numerusform>%n ligne écrite.</numerusform>
            <numerusform>%n lignes écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s).</source>
        <translation>
            <numerusform>%n vue enregistrée.</numerusform>
            <numerusform>%n vues enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) would change.</source>
        <translation>
            <numerusform>%n contribution changerait.</numerusform>
            <numerusform>%n contributions changeraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed again by %1, and stay.</source>
        <translation>
            <numerusform>%n valeur a été changée de nouveau par %1, et reste.</numerusform>
            <numerusform>%n valeurs ont été changées de nouveau par %1, et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of a view is a number from 1 to 9.</source>
        <translation>La touche d’une vue est un nombre de 1 à 9.</translation>
    </message>
    <message>
        <source>Call the area %1 %2</source>
        <translation>Appeler le domaine %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Take %n theme(s) out of their areas</source>
        <translation>
            <numerusform>Retirer %n thème de son domaine</numerusform>
            <numerusform>Retirer %n thèmes de leurs domaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n theme(s) into the area %1</source>
        <translation>
            <numerusform>Mettre %n thème dans le domaine %1</numerusform>
            <numerusform>Mettre %n thèmes dans le domaine %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the next search decide about the area %1</source>
        <translation>Laisser la prochaine recherche décider du domaine %1</translation>
    </message>
    <message>
        <source>There is no area “%1”.</source>
        <translation>Il n’y a pas de domaine « %1 ».</translation>
    </message>
    <message>
        <source>The search shows nothing of the theme “%1”. Nothing was changed.</source>
        <translation>La recherche ne montre rien du thème « %1 ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The search shows all of the theme “%1”: nothing would be left of it. Nothing was changed.</source>
        <translation>La recherche montre tout le thème « %1 » : il n’en resterait rien. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Lift holds two fields against each other: it needs a heatmap or grouped bars.</source>
        <translation>Le lift confronte deux champs : il faut une carte de chaleur ou des barres groupées.</translation>
    </message>
    <message>
        <source>%1: one field of numbers is needed.</source>
        <translation>%1 : il faut un champ de nombres.</translation>
    </message>
    <message>
        <source>%1: one field of territories is needed.</source>
        <translation>%1 : il faut un champ de territoires.</translation>
    </message>
    <message>
        <source>A box plot takes a field and, optionally, a field of numbers.</source>
        <translation>Une boîte à moustaches accepte un champ et, au choix, un champ de nombres.</translation>
    </message>
    <message>
        <source>%1: one or two fields are needed.</source>
        <translation>%1 : il faut un ou deux champs.</translation>
    </message>
    <message numerus="yes">
        <source>Boxes hold the middle half of “%1” of %Ln contribution(s), the line is the median; whiskers end at the last value within 1.5 times the height of the box.</source>
        <translation>
            <numerusform>Les boîtes contiennent la moitié centrale de « %1 » de %Ln contribution, le trait est la médiane ; les moustaches s’arrêtent à la dernière valeur à moins de 1,5 fois la hauteur de la boîte.</numerusform>
            <numerusform>Les boîtes contiennent la moitié centrale de « %1 » de %Ln contributions, le trait est la médiane ; les moustaches s’arrêtent à la dernière valeur à moins de 1,5 fois la hauteur de la boîte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares are within each value of “%1”.</source>
        <translation>Les parts sont au sein de chaque valeur de « %1 ».</translation>
    </message>
    <message>
        <source>Shares are of all %1.</source>
        <translation>Les parts sont sur l’ensemble : %1.</translation>
    </message>
    <message>
        <source>1 is as often as chance would have it, 2 twice as often.</source>
        <translation>1 : aussi souvent que le voudrait le hasard ; 2 : deux fois plus.</translation>
    </message>
    <message>
        <source>Each point is all up to then, each counted from when it first came.</source>
        <translation>Chaque point est le total jusque-là, chacun compté dès sa première venue.</translation>
    </message>
    <message>
        <source>Each point is all up to then.</source>
        <translation>Chaque point est le total jusque-là.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” have no tile on the map.</source>
        <translation>
            <numerusform>%Ln valeur de « %1 » n’a pas de tuile sur la carte.</numerusform>
            <numerusform>%Ln valeurs de « %1 » n’ont pas de tuile sur la carte.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has no date is not shown.</source>
        <translation>Ce qui n’a pas de date n’est pas montré.</translation>
    </message>
    <message>
        <source>What has no “%1” is shown apart.</source>
        <translation>Ce qui n’a pas de « %1 » est montré à part.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln contribution(s) without “%1”.</source>
        <translation>
            <numerusform>Non montrée : %Ln contribution sans « %1 ».</numerusform>
            <numerusform>Non montrées : %Ln contributions sans « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>How %1 are spread over %2</source>
        <translation>Comment %1 se répartissent sur %2</translation>
    </message>
    <message>
        <source>for each %1</source>
        <translation>pour chaque %1</translation>
    </message>
    <message>
        <source>Share of %1 (%)</source>
        <translation>Part de %1 (%)</translation>
    </message>
    <message>
        <source>%1, times the expected</source>
        <translation>%1, fois l’attendu</translation>
    </message>
    <message>
        <source>%1, cumulative</source>
        <translation>%1, cumulé</translation>
    </message>
    <message>
        <source>Hours are those of the source, or UTC where it has a time zone.</source>
        <translation>Les heures sont celles de la source, ou UTC si elle indique un fuseau.</translation>
    </message>
    <message>
        <source>Lines are 95 % intervals (Wilson); people chose themselves to take part, so they say nothing about everyone else.</source>
        <translation>Les traits sont des intervalles à 95 % (Wilson) ; les gens ont choisi de participer : ils ne disent rien des autres.</translation>
    </message>
    <message>
        <source>There is no population for “%1”. Load a table of field, value and population first.</source>
        <translation>Il n’y a pas de population pour « %1 ». Chargez d’abord un tableau de champ, valeur et population.</translation>
    </message>
    <message>
        <source>Gini coefficient %1 (0: all alike, 1: one has all). The tenth with most has %2 %.</source>
        <translation>Coefficient de Gini %1 (0 : tous pareils, 1 : un seul a tout). Le dixième qui a le plus en a %2 %.</translation>
    </message>
    <message>
        <source>Grouped bars</source>
        <translation>Barres groupées</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Box plot</source>
        <translation>Boîte à moustaches</translation>
    </message>
    <message>
        <source>Lorenz curve</source>
        <translation>Courbe de Lorenz</translation>
    </message>
    <message>
        <source>Dots with intervals</source>
        <translation>Points avec intervalles</translation>
    </message>
    <message>
        <source>Tile map</source>
        <translation>Carte en tuiles</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cumulé</translation>
    </message>
    <message>
        <source>“%1” is no field of numbers. There are: %2.</source>
        <translation>« %1 » n’est pas un champ de nombres. Il y a : %2.</translation>
    </message>
    <message>
        <source>“%1” has too many values for small charts. Filter first, or choose another field.</source>
        <translation>« %1 » a trop de valeurs pour de petits graphiques. Filtrez d’abord ou choisissez un autre champ.</translation>
    </message>
    <message>
        <source>One small chart for each value of “%1”, all to one scale.</source>
        <translation>Un petit graphique pour chaque valeur de « %1 », tous à la même échelle.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>Beside it, to the same scale: %Ln contribution(s) of “%1”.</source>
        <translation>
            <numerusform>À côté, à la même échelle : %Ln contribution de « %1 ».</numerusform>
            <numerusform>À côté, à la même échelle : %Ln contributions de « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them are in both.</source>
        <translation>Certaines sont dans les deux.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in both.</source>
        <translation>
            <numerusform>%Ln d’entre elles est dans les deux.</numerusform>
            <numerusform>%Ln d’entre elles sont dans les deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whiskers are left out: they end at single contributions.</source>
        <translation>Les moustaches sont omises : elles s’arrêtent à des contributions isolées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) (·) are hidden: those under %1, and what would give them away.</source>
        <translation>
            <numerusform>%Ln nombre (·) est masqué : ceux inférieurs à %1 et ce qui les trahirait.</numerusform>
            <numerusform>%Ln nombres (·) sont masqués : ceux inférieurs à %1 et ce qui les trahirait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 are counted here; that is too few to be published.</source>
        <translation>Moins de %1 sont comptés ici ; c’est trop peu pour être publié.</translation>
    </message>
    <message>
        <source>from</source>
        <comment>start of an interval</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>end of an interval</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Quartile inférieur</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Quartile supérieur</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>“%1” has no columns name, year and value.</source>
        <translation>« %1 » n’a pas de colonnes name, year et value.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” needs a name, a year and a number.</source>
        <translation>La ligne %1 de « %2 » doit avoir un nom, une année et un nombre.</translation>
    </message>
    <message>
        <source>“%1” has no numbers in it.</source>
        <translation>« %1 » ne contient pas de nombres.</translation>
    </message>
    <message>
        <source>There is no number of context called “%1”.</source>
        <translation>Il n’y a pas de chiffre de contexte appelé « %1 ».</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Contexte : %1</translation>
    </message>
    <message>
        <source>%1, beside %2 as context</source>
        <translation>%1, à côté de %2 comme contexte</translation>
    </message>
    <message>
        <source>“%1” is context from elsewhere, not counted here, and to a scale of its own; that they stand side by side does not say that one comes from the other.</source>
        <translation>« %1 » est un contexte venu d’ailleurs, non compté ici et à sa propre échelle ; leur voisinage ne dit pas que l’un vient de l’autre.</translation>
    </message>
    <message>
        <source>Its source is not named.</source>
        <translation>Sa source n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Its source: %1.</source>
        <translation>Sa source : %1.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The third field needs one value a contribution and at most %1 of them; “%2” has not.</source>
        <translation>Le troisième champ doit avoir une valeur par contribution et %1 valeurs au plus ; ce n’est pas le cas de « %2 ».</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation>(sans nombre)</translation>
    </message>
    <message>
        <source>Tags have no place on a map.</source>
        <translation>Les étiquettes n’ont pas de place sur une carte.</translation>
    </message>
    <message numerus="yes">
        <source>not on the map (%Ln)</source>
        <translation>
            <numerusform>hors de la carte (%Ln)</numerusform>
            <numerusform>hors de la carte (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no columns code, name, row and column.</source>
        <translation>« %1 » n’a pas de colonnes code, name, row et column.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” needs a name and, from 0 to 59, a row and a column.</source>
        <translation>La ligne %1 de « %2 » doit avoir un nom et, de 0 à 59, une ligne et une colonne.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: its place is taken already.</source>
        <translation>Ligne %1 de « %2 » : sa place est déjà prise.</translation>
    </message>
    <message>
        <source>“%1” has no tiles in it.</source>
        <translation>« %1 » ne contient pas de tuiles.</translation>
    </message>
    <message>
        <source>A number of context needs a name.</source>
        <translation>Un chiffre de contexte doit avoir un nom.</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>« %1 » n’est pas une année.</translation>
    </message>
    <message>
        <source>The value of “%1” is no number.</source>
        <translation>La valeur de « %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Add a chart to the sheet</source>
        <translation>Ajouter un graphique à la feuille</translation>
    </message>
    <message>
        <source>Change a chart of the sheet</source>
        <translation>Modifier un graphique de la feuille</translation>
    </message>
    <message>
        <source>Take a chart off the sheet</source>
        <translation>Retirer un graphique de la feuille</translation>
    </message>
    <message>
        <source>Move a chart on the sheet</source>
        <translation>Déplacer un graphique sur la feuille</translation>
    </message>
    <message>
        <source>Put the usual charts on the sheet</source>
        <translation>Mettre les graphiques habituels sur la feuille</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n number(s) of context</source>
        <translation>
            <numerusform>Saisir %n chiffre de contexte</numerusform>
            <numerusform>Saisir %n chiffres de contexte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n number(s) of context</source>
        <translation>
            <numerusform>Retirer %n chiffre de contexte</numerusform>
            <numerusform>Retirer %n chiffres de contexte</numerusform>
        </translation>
    </message>
    <message>
        <source>Moderation policy: what states and reasons mean</source>
        <translation>Politique de modération : ce que signifient les états et les motifs</translation>
    </message>
    <message>
        <source>state or reason.</source>
        <translation>state (état) ou reason (motif).</translation>
    </message>
    <message>
        <source>As the contributions have it.</source>
        <translation>Comme dans les contributions.</translation>
    </message>
    <message>
        <source>When it is given.</source>
        <translation>Quand il est appliqué.</translation>
    </message>
    <message>
        <source>An example.</source>
        <translation>Un exemple.</translation>
    </message>
    <message>
        <source>yes: what has it is published with its words.</source>
        <translation>yes : ce qui l&apos;a est publié avec son texte.</translation>
    </message>
    <message>
        <source>yes: it is given no longer.</source>
        <translation>yes : il n&apos;est plus appliqué.</translation>
    </message>
    <message>
        <source>Why it is hidden: a code of the moderation policy.</source>
        <translation>Pourquoi elle est masquée : un code de la politique de modération.</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>Fusionnée avec une autre</translation>
    </message>
    <message>
        <source>Less the parts of split ones</source>
        <translation>Moins les parties de celles qui ont été divisées</translation>
    </message>
    <message>
        <source>The rules they were hidden by</source>
        <translation>Les règles selon lesquelles elles ont été masquées</translation>
    </message>
    <message>
        <source>When it is given</source>
        <translation>Quand il est appliqué</translation>
    </message>
    <message>
        <source>Words published</source>
        <translation>Texte publié</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Change the moderation policy: %1</source>
        <translation>Modifier la politique de modération : %1</translation>
    </message>
    <message>
        <source>Import a moderation policy</source>
        <translation>Importer une politique de modération</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contribution(s) into %1</source>
        <translation>
            <numerusform>Fusionner %n contribution avec %1</numerusform>
            <numerusform>Fusionner %n contributions avec %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split a contribution into %n part(s)</source>
        <translation>
            <numerusform>Diviser une contribution en %n partie</numerusform>
            <numerusform>Diviser une contribution en %n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Separate %n contribution(s) again</source>
        <translation>
            <numerusform>Séparer de nouveau %n contribution</numerusform>
            <numerusform>Séparer de nouveau %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n contribution(s) as read</source>
        <translation>
            <numerusform>Marquer %n contribution comme lue</numerusform>
            <numerusform>Marquer %n contributions comme lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n contribution(s) as unread</source>
        <translation>
            <numerusform>Marquer %n contribution comme non lue</numerusform>
            <numerusform>Marquer %n contributions comme non lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n contribution(s) to nobody</source>
        <translation>
            <numerusform>Ne confier %n contribution à personne</numerusform>
            <numerusform>Ne confier %n contributions à personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n contribution(s) to %1</source>
        <translation>
            <numerusform>Confier %n contribution à %1</numerusform>
            <numerusform>Confier %n contributions à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %n contribution(s) for a second reading</source>
        <translation>
            <numerusform>Tirer au sort %n contribution pour une seconde lecture</numerusform>
            <numerusform>Tirer au sort %n contributions pour une seconde lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a contribution a second time</source>
        <translation>Lire une contribution une seconde fois</translation>
    </message>
    <message>
        <source>Add a rule for the tag %1</source>
        <translation>Ajouter une règle pour l&apos;étiquette %1</translation>
    </message>
    <message>
        <source>Change a rule for the tag %1</source>
        <translation>Modifier une règle de l&apos;étiquette %1</translation>
    </message>
    <message>
        <source>Remove a rule for the tag %1</source>
        <translation>Retirer une règle de l&apos;étiquette %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept what rules propose for %n contribution(s): %1</source>
        <translation>
            <numerusform>Accepter ce que les règles proposent pour %n contribution : %1</numerusform>
            <numerusform>Accepter ce que les règles proposent pour %n contributions : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline the tag %1 that a rule proposes for %n contribution(s)</source>
        <translation>
            <numerusform>Refuser l&apos;étiquette %1 qu&apos;une règle propose pour %n contribution</numerusform>
            <numerusform>Refuser l&apos;étiquette %1 qu&apos;une règle propose pour %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n acceptée</numerusform>
            <numerusform>%n acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden (%1)</source>
        <translation>
            <numerusform>%n masquée (%1)</numerusform>
            <numerusform>%n masquées (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>This contribution counts within another or as its parts. Separate it first.</source>
        <translation>Cette contribution est comptée dans une autre ou par ses parties. Séparez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>Choose at least one other contribution to merge into this one.</source>
        <translation>Choisissez au moins une autre contribution à fusionner avec celle-ci.</translation>
    </message>
    <message>
        <source>Splitting needs at least two parts with words.</source>
        <translation>Pour diviser, il faut au moins deux parties avec des mots.</translation>
    </message>
    <message>
        <source>A part holds other contributions. Separate those first.</source>
        <translation>Une partie contient d&apos;autres contributions. Séparez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>None of these contributions was merged or split.</source>
        <translation>Aucune de ces contributions n&apos;a été fusionnée ni divisée.</translation>
    </message>
    <message>
        <source>Reading texts</source>
        <translation>Lecture des textes</translation>
    </message>
    <message>
        <source>A code is made of small letters, digits and hyphens, not “%1”.</source>
        <translation>Un code se compose de minuscules, de chiffres et de traits d&apos;union, pas « %1 ».</translation>
    </message>
    <message>
        <source>“%1” needs a name.</source>
        <translation>« %1 » a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>A state is open, accepted, hidden or merged, not “%1”.</source>
        <translation>Un état est open, accepted, hidden ou merged, pas « %1 ».</translation>
    </message>
    <message>
        <source>A policy needs at least one reason for hiding.</source>
        <translation>Une politique a besoin d&apos;au moins un motif pour masquer.</translation>
    </message>
    <message>
        <source>The policy has no reason “%1”.</source>
        <translation>La politique n&apos;a pas de motif « %1 ».</translation>
    </message>
    <message>
        <source>Operation %1 cannot be part of a recipe.</source>
        <translation>L&apos;opération %1 ne peut pas faire partie d&apos;une recette.</translation>
    </message>
    <message>
        <source>This is not a recipe of Tamiz (%1).</source>
        <translation>Ceci n&apos;est pas une recette de Tamiz (%1).</translation>
    </message>
    <message>
        <source>Step %1 of the recipe: %2</source>
        <translation>Étape %1 de la recette : %2</translation>
    </message>
    <message>
        <source>There is no “%1” here.</source>
        <translation>Il n&apos;y a pas de « %1 » ici.</translation>
    </message>
    <message>
        <source>A rule needs words or fields to look for.</source>
        <translation>Une règle a besoin de mots ou de champs à chercher.</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Il n&apos;y a pas de règle %1.</translation>
    </message>
    <message>
        <source>There is such a rule for this tag already.</source>
        <translation>Il existe déjà une telle règle pour cette étiquette.</translation>
    </message>
    <message>
        <source>The share for a second reading lies above 0 and is at most 1.</source>
        <translation>La part pour une seconde lecture est supérieure à 0 et d&apos;au plus 1.</translation>
    </message>
    <message>
        <source>A second reader accepts or hides.</source>
        <translation>La seconde personne accepte ou masque.</translation>
    </message>
    <message>
        <source>This contribution does not wait for a second reading.</source>
        <translation>Cette contribution n&apos;attend pas de seconde lecture.</translation>
    </message>
    <message>
        <source>Nobody has decided on this contribution a first time.</source>
        <translation>Personne n&apos;a encore décidé une première fois de cette contribution.</translation>
    </message>
    <message>
        <source>You decided on this contribution first. The second reading is another person&apos;s.</source>
        <translation>Vous avez décidé en premier de cette contribution. La seconde lecture revient à une autre personne.</translation>
    </message>
    <message>
        <source>Hiding needs a reason of the moderation policy.</source>
        <translation>Pour masquer, il faut un motif de la politique de modération.</translation>
    </message>
    <message>
        <source>Say which tag is meant.</source>
        <translation>Indiquez de quelle étiquette il s&apos;agit.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes d&apos;abord</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Les plus longues d&apos;abord</translation>
    </message>
    <message>
        <source>Most voted first</source>
        <translation>Les plus votées d&apos;abord</translation>
    </message>
    <message>
        <source>Least like anything read</source>
        <translation>Les moins semblables à ce qui a été lu</translation>
    </message>
    <message>
        <source>Most likely to get a tag</source>
        <translation>Les plus probables pour une étiquette</translation>
    </message>
    <message>
        <source>(no data)</source>
        <translation>(sans donnée)</translation>
    </message>
    <message numerus="yes">
        <source>Compared with “%1” of %2, this differs by contributions of %Ln people alone: who has both sees what they sent.</source>
        <translation>
            <numerusform>Par rapport à « %1 » du %2, la différence tient aux contributions d’une seule personne : qui a les deux voit ce qu’elle a envoyé.</numerusform>
            <numerusform>Par rapport à « %1 » du %2, la différence tient aux contributions de %Ln personnes seulement : qui a les deux voit ce qu’elles ont envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>This block is not available because of this: %1</source>
        <translation>Ce bloc n’est pas disponible pour la raison suivante : %1</translation>
    </message>
    <message>
        <source>A chart needs its kind and a field: chart bar region.</source>
        <translation>Un graphique a besoin de son type et d’un champ : chart bar region.</translation>
    </message>
    <message>
        <source>nothing in the selection has a value there.</source>
        <translation>rien dans la sélection n’y a de valeur.</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sans valeur</translation>
    </message>
    <message>
        <source>A table needs a field: table region.</source>
        <translation>Un tableau a besoin d’un champ : table region.</translation>
    </message>
    <message>
        <source>Quotes are chosen as typical, voted or random.</source>
        <translation>Les citations se choisissent comme typical, voted ou random.</translation>
    </message>
    <message>
        <source>Quotes are not available because %1.</source>
        <translation>Les citations ne sont pas disponibles parce que %1.</translation>
    </message>
    <message>
        <source>No text of this selection may be quoted.</source>
        <translation>Aucun texte de cette sélection ne peut être cité.</translation>
    </message>
    <message>
        <source>“%1” is no block of a report. There are %2.</source>
        <translation>« %1 » n’est pas un bloc de rapport. Il y a %2.</translation>
    </message>
    <message>
        <source>(not available because %1)</source>
        <translation>(non disponible parce que %1)</translation>
    </message>
    <message>
        <source>no source names its authors</source>
        <translation>aucune source ne nomme ses auteurs</translation>
    </message>
    <message>
        <source>no source holds votes</source>
        <translation>aucune source ne contient de votes</translation>
    </message>
    <message>
        <source>there are no contributions</source>
        <translation>il n’y a pas de contributions</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be counted</source>
        <translation>« %1 » n’est rien que l’on puisse compter</translation>
    </message>
    <message>
        <source>share of the contributions</source>
        <translation>part des contributions</translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>valeurs de %1</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be counted. There are %2.</source>
        <translation>« %1 » n’est rien que l’on puisse compter. Il y a %2.</translation>
    </message>
    <message>
        <source>The file that was written could not be read again: %1.</source>
        <translation>Le fichier écrit n’a pas pu être relu : %1.</translation>
    </message>
    <message>
        <source>The note on why this was published could not be written: %1.</source>
        <translation>La note sur le motif de la publication n’a pas pu être écrite : %1.</translation>
    </message>
    <message>
        <source>Themes without an answer</source>
        <translation>Thèmes sans réponse</translation>
    </message>
    <message>
        <source>There are no themes.</source>
        <translation>Il n’y a pas de thèmes.</translation>
    </message>
    <message>
        <source>Every theme has its answer.</source>
        <translation>Chaque thème a sa réponse.</translation>
    </message>
    <message>
        <source>This theme has no answer yet.</source>
        <translation>Ce thème n’a pas encore de réponse.</translation>
    </message>
    <message>
        <source>Answer: %1.</source>
        <translation>Réponse : %1.</translation>
    </message>
    <message>
        <source>Theme by theme</source>
        <translation>Thème par thème</translation>
    </message>
    <message>
        <source>The largest themes</source>
        <translation>Les plus grands thèmes</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are %2.</source>
        <translation>Il n’y a pas de modèle « %1 ». Il y a %2.</translation>
    </message>
    <message>
        <source>The template “%1” could not be read.</source>
        <translation>Le modèle « %1 » n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Release %1 (%2)</source>
        <translation>Publier %1 (%2)</translation>
    </message>
    <message>
        <source>Set up the report</source>
        <translation>Configurer le rapport</translation>
    </message>
    <message>
        <source>Begin the report from the template %1</source>
        <translation>Commencer le rapport avec le modèle %1</translation>
    </message>
    <message>
        <source>Add a section to the report</source>
        <translation>Ajouter une section au rapport</translation>
    </message>
    <message>
        <source>Edit a section of the report</source>
        <translation>Modifier une section du rapport</translation>
    </message>
    <message>
        <source>Move a section of the report</source>
        <translation>Déplacer une section du rapport</translation>
    </message>
    <message>
        <source>Remove a section of the report</source>
        <translation>Retirer une section du rapport</translation>
    </message>
    <message>
        <source>Paper is A4 or Letter, not “%1”.</source>
        <translation>Le papier est A4 ou Letter, pas « %1 ».</translation>
    </message>
    <message>
        <source>A report is written in one of %1, not in “%2”.</source>
        <translation>Un rapport s’écrit dans l’une de ces langues : %1, pas en « %2 ».</translation>
    </message>
    <message>
        <source>Edges are 5 mm at least and leave %1 mm for the text.</source>
        <translation>Les marges font au moins 5 mm et laissent %1 mm au texte.</translation>
    </message>
    <message>
        <source>This section is not there any more.</source>
        <translation>Cette section n’existe plus.</translation>
    </message>
    <message>
        <source>To [[participant]]</source>
        <translation>À [[participant]]</translation>
    </message>
    <message>
        <source>With kind regards</source>
        <translation>Cordialement</translation>
    </message>
    <message>
        <source>A letter has no field “%1”. There are %2.</source>
        <translation>Une lettre n’a pas de champ « %1 ». Il y a %2.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Écriture des lettres</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>(no votes known)</source>
        <translation>(votes inconnus)</translation>
    </message>
    <message>
        <source>There is no attribute “%1” to publish.</source>
        <translation>Il n&apos;y a pas d&apos;attribut «&amp;#xa0;%1&amp;#xa0;» à publier.</translation>
    </message>
    <message>
        <source>%1: it has more than %2 values</source>
        <translation>%1&amp;#xa0;: il a plus de %2 valeurs</translation>
    </message>
    <message>
        <source>%1: it was not chosen</source>
        <translation>%1&amp;#xa0;: il n&apos;a pas été choisi</translation>
    </message>
    <message>
        <source>%1: some values look like personal data</source>
        <translation>%1&amp;#xa0;: certaines valeurs ressemblent à des données personnelles</translation>
    </message>
    <message>
        <source>no contribution has been accepted for publication yet</source>
        <translation>aucune contribution n’a encore été acceptée pour publication</translation>
    </message>
    <message>
        <source>nobody has looked for personal data since the last import</source>
        <translation>personne n’a cherché de données personnelles depuis le dernier import</translation>
    </message>
    <message>
        <source>personal data in the published texts await a decision</source>
        <translation>les données personnelles des textes publiés attendent une décision</translation>
    </message>
    <message>
        <source>Quotes are the contributions nearest the centre of their theme.</source>
        <translation>Les citations sont les contributions les plus proches du centre de leur thème.</translation>
    </message>
    <message>
        <source>Quotes are the contributions with the most votes in favour.</source>
        <translation>Les citations sont les contributions qui ont le plus de votes pour.</translation>
    </message>
    <message>
        <source>Quotes were drawn by lot with the seed %1.</source>
        <translation>Les citations ont été tirées au sort avec la graine %1.</translation>
    </message>
    <message>
        <source>This is not a moderation policy of Tamiz (%1).</source>
        <translation>Ceci n&apos;est pas une politique de modération de Tamiz (%1).</translation>
    </message>
    <message>
        <source>The policy holds “%1” twice.</source>
        <translation>La politique contient « %1 » deux fois.</translation>
    </message>
    <message>
        <source>There are no tags yet that could be suggested. Make a codebook first, or tag a few contributions.</source>
        <translation>Il n’y a pas encore d’étiquettes à suggérer. Faites d’abord un livre de codes, ou étiquetez quelques contributions.</translation>
    </message>
    <message>
        <source>The texts %1 and %2 are to stay in different themes. Take that back first.</source>
        <translation>Les textes %1 et %2 doivent rester dans des thèmes différents. Retirez d’abord cela.</translation>
    </message>
    <message>
        <source>Load a population</source>
        <translation>Charger une population</translation>
    </message>
    <message>
        <source>Load a map of tiles</source>
        <translation>Charger une carte en tuiles</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Fewest people of a group</source>
        <translation>Personnes d’un groupe, au moins</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Écriture de « %1 »</translation>
    </message>
    <message>
        <source>No letter was written. Settle this first, narrow the selection, or give a reason to write all the same; the reason is noted in the history.</source>
        <translation>Aucune lettre n’a été écrite. Réglez d’abord cela, restreignez la sélection ou donnez un motif pour écrire malgré tout ; le motif est noté dans l’historique.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s) as %1, with %2</source>
        <translation>
            <numerusform>Écrire %n lettre dans %1, avec %2</numerusform>
            <numerusform>Écrire %n lettres dans %1, avec %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Only texts that were accepted for publication and looked through for personal data are quoted, each text and each family of near-identical texts once, in their own words.</source>
        <translation>Seuls sont cités des textes acceptés pour publication et relus pour les données personnelles, chaque texte et chaque famille de textes presque identiques une fois, dans leurs propres mots.</translation>
    </message>
    <message>
        <source>A comparison with the census is not available: %1</source>
        <translation>La comparaison avec le recensement n’est pas disponible : %1</translation>
    </message>
    <message>
        <source>Compared with the population</source>
        <translation>Comparaison avec la population</translation>
    </message>
    <message>
        <source>Thank you for taking part. Contributions received from you: [[contributions]]. This is what was decided on them and on their themes:</source>
        <translation>Merci de votre participation. Contributions reçues de votre part : [[contributions]]. Voici ce qui a été décidé à leur sujet et sur leurs thèmes :</translation>
    </message>
    <message>
        <source>Territories in which fewer than %1 people took part are written as one, “other”.</source>
        <translation>Les territoires où moins de %1 personnes ont participé sont réunis sous « autres ».</translation>
    </message>
    <message>
        <source>Territories are left out.</source>
        <translation>Les territoires sont omis.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>There are only votes in favour here: who did not vote for something did not vote against it either. Groups of opinion need votes for and against.</source>
        <translation>Il n’y a ici que des votes favorables : qui n’a pas voté pour quelque chose n’a pas voté contre non plus. Les groupes d’opinion demandent des votes pour et contre.</translation>
    </message>
    <message>
        <source>No division of these people into %1 groups is without a group of one person. Ask for fewer groups.</source>
        <translation>Aucune division de ces personnes en %1 groupes n’évite un groupe d’une seule personne. Demandez moins de groupes.</translation>
    </message>
    <message>
        <source>A scatter shows votes for and against (“votes”), or two fields of numbers.</source>
        <translation>Un nuage de points montre les votes pour et contre (« votes »), ou deux champs de nombres.</translation>
    </message>
    <message>
        <source>Shown as shares, since the two selections differ so much in size.</source>
        <translation>Montré en parts, car les deux sélections sont de tailles très différentes.</translation>
    </message>
    <message>
        <source>There is nothing to count here.</source>
        <translation>Il n’y a rien à compter ici.</translation>
    </message>
    <message numerus="yes">
        <source>Each point is one or more of %Ln contribution(s) by “%1” (across) and “%2” (up).</source>
        <translation>
            <numerusform>Chaque point est une ou plusieurs de %Ln contribution selon « %1 » (horizontal) et « %2 » (vertical).</numerusform>
            <numerusform>Chaque point est une ou plusieurs de %Ln contributions selon « %1 » (horizontal) et « %2 » (vertical).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln contribution(s), from those with the fewest to those with the most; on the diagonal all would have the same.</source>
        <translation>
            <numerusform>Sur %Ln contribution, de celles qui en ont le moins à celles qui en ont le plus ; sur la diagonale, toutes en auraient autant.</numerusform>
            <numerusform>Sur %Ln contributions, de celles qui en ont le moins à celles qui en ont le plus ; sur la diagonale, toutes en auraient autant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts the people who wrote or voted on %Ln contribution(s), once in each group.</source>
        <translation>
            <numerusform>Compte les personnes qui ont écrit ou voté %Ln contribution, une fois dans chaque groupe.</numerusform>
            <numerusform>Compte les personnes qui ont écrit ou voté %Ln contributions, une fois dans chaque groupe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts the known authors of %Ln contribution(s), once in each group.</source>
        <translation>
            <numerusform>Compte les auteurs connus de %Ln contribution, une fois dans chaque groupe.</numerusform>
            <numerusform>Compte les auteurs connus de %Ln contributions, une fois dans chaque groupe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen in this chart: %1; the rest of it is shown pale.</source>
        <translation>Choisi dans ce graphique : %1 ; le reste y est pâle.</translation>
    </message>
    <message>
        <source>Numbers are per %1 inhabitants of each value of “%2”; where the population is not known there is none.</source>
        <translation>Les nombres sont pour %1 habitants de chaque valeur de « %2 » ; là où la population n’est pas connue, il n’y en a pas.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 per %2 inhabitants</source>
        <translation>%1 pour %2 habitants</translation>
    </message>
    <message>
        <source>Only in the table: %1 or more with another or no value of “%2”.</source>
        <translation>Dans la table seulement : %1 ou plus avec une autre valeur de « %2 » ou aucune.</translation>
    </message>
    <message>
        <source>“Other” and what has no value are cut where they are longer than the scale; their numbers say how long.</source>
        <translation>« Autres » et ce qui n’a pas de valeur sont coupés là où ils dépassent l’échelle ; leurs nombres disent leur longueur.</translation>
    </message>
    <message>
        <source>“%1” is counted here of everybody who wrote or voted, and many of them voted on the same contributions: no filter of contributions leaves just these people. In the search bar it means whoever wrote.</source>
        <translation>« %1 » est compté ici pour toutes les personnes qui ont écrit ou voté, et beaucoup ont voté les mêmes contributions : aucun filtre de contributions ne laisse ces seules personnes. Dans la barre de recherche, il désigne qui a écrit.</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Nuage de points</translation>
    </message>
    <message>
        <source>Per inhabitants</source>
        <translation>Par habitants</translation>
    </message>
    <message>
        <source>All of them are in the table alone.</source>
        <translation>Tous sont dans la table seulement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in the table alone.</source>
        <translation>
            <numerusform>%Ln d’entre eux est dans la table seulement.</numerusform>
            <numerusform>%Ln d’entre eux sont dans la table seulement.</numerusform>
        </translation>
    </message>
    <message>
        <source>People who wrote or voted; empty for joined groups.</source>
        <translation>Personnes qui ont écrit ou voté ; vide pour les groupes réunis.</translation>
    </message>
    <message>
        <source>There is no field “%1” to hold against the population. There are: %2.</source>
        <translation>Il n’y a pas de champ « %1 » à comparer à la population. Il y a : %2.</translation>
    </message>
    <message>
        <source>No field is more than 5 points from the population, so there is nothing to weigh.</source>
        <translation>Aucun champ ne s’écarte de plus de 5 points de la population : il n’y a rien à pondérer.</translation>
    </message>
    <message>
        <source>Weighed by the fields that are more than 5 points off: %1.</source>
        <translation>Pondéré par les champs qui s’écartent de plus de 5 points : %1.</translation>
    </message>
    <message>
        <source>Small groups count as one for the weights: %1.</source>
        <translation>Pour les poids, les petits groupes comptent comme un seul : %1.</translation>
    </message>
    <message numerus="yes">
        <source>After %n round(s) the weighted shares are within %1 points of the population.</source>
        <translation>
            <numerusform>Après %n tour, les parts pondérées sont à %1 points au plus de la population.</numerusform>
            <numerusform>Après %n tours, les parts pondérées sont à %1 points au plus de la population.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights do not reach the population, and up to %1 points remain: no weight over %2 is given.</source>
        <translation>Les poids n’atteignent pas la population et il reste jusqu’à %1 points : aucun poids au-dessus de %2 n’est donné.</translation>
    </message>
    <message>
        <source>%1 people without a value in one of these fields have no weight.</source>
        <translation>%1 personnes sans valeur dans l’un de ces champs n’ont pas de poids.</translation>
    </message>
    <message>
        <source>%1 people wrote or voted.</source>
        <translation>%1 personnes ont écrit ou voté.</translation>
    </message>
    <message>
        <source>People per %1 inhabitants</source>
        <translation>Personnes pour %1 habitants</translation>
    </message>
    <message>
        <source>95 % interval (Wilson), from</source>
        <translation>Intervalle à 95 % (Wilson), de</translation>
    </message>
    <message>
        <source>95 % interval (Wilson), to</source>
        <translation>Intervalle à 95 % (Wilson), à</translation>
    </message>
    <message>
        <source>Index (100: as in the population)</source>
        <translation>Indice (100 : comme dans la population)</translation>
    </message>
    <message>
        <source>field</source>
        <comment>column of a CSV</comment>
        <translation>champ</translation>
    </message>
    <message>
        <source>value</source>
        <comment>column of a CSV</comment>
        <translation>valeur</translation>
    </message>
    <message>
        <source>population</source>
        <comment>column of a CSV</comment>
        <translation>population</translation>
    </message>
    <message>
        <source>The number of people is not available because no source names its authors or voters.</source>
        <translation>Le nombre de personnes n’est pas disponible, car aucune source ne nomme ses auteurs ou votants.</translation>
    </message>
    <message>
        <source>People are all who wrote or voted on a contribution, each once</source>
        <translation>Les personnes sont toutes celles qui ont écrit ou voté une contribution, une fois chacune</translation>
    </message>
    <message>
        <source>A person counts once for each known author</source>
        <translation>Une personne compte une fois par auteur connu</translation>
    </message>
    <message>
        <source>%1; copies of a text count once among the distinct texts.</source>
        <translation>%1 ; les copies d’un texte comptent une fois parmi les textes distincts.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two things of which one is enough</comment>
        <translation>ou</translation>
    </message>
    <message>
        <source>Chosen in this chart: %1; it has a coloured ground.</source>
        <translation>Choisi dans ce graphique : %1 ; il a un fond de couleur.</translation>
    </message>
    <message>
        <source>Chosen in this chart: %1; it has a frame.</source>
        <translation>Choisi dans ce graphique : %1 ; il est encadré.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>open data</source>
        <translation>données ouvertes</translation>
    </message>
    <message>
        <source>results site</source>
        <translation>site des résultats</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>Results report</source>
        <translation>Rapport de résultats</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Résumé d’une page</translation>
    </message>
    <message>
        <source>Technical annex</source>
        <translation>Annexe technique</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sans lui</translation>
    </message>
    <message>
        <source>%1: it holds names of people, by its own name</source>
        <translation>%1 : contient des noms de personnes, d’après son propre nom</translation>
    </message>
    <message numerus="yes">
        <source>Of the known authors of %Ln contribution(s), from those who sent the fewest to those who sent the most; on the diagonal all would have sent as many. Who voted alone is not among them.</source>
        <translation>
            <numerusform>Parmi les auteurs connus de %Ln contribution, de ceux qui en ont envoyé le moins à ceux qui en ont envoyé le plus ; sur la diagonale tous en auraient envoyé autant. Qui a seulement voté n’en fait pas partie.</numerusform>
            <numerusform>Parmi les auteurs connus de %Ln contributions, de ceux qui en ont envoyé le moins à ceux qui en ont envoyé le plus ; sur la diagonale tous en auraient envoyé autant. Qui a seulement voté n’en fait pas partie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message numerus="yes">
        <source>“%1” of %2 holds the same contributions with %Ln voter(s) more or fewer: who has both sees how they voted.</source>
        <translation>
            <numerusform>« %1 » du %2 contient les mêmes contributions avec %Ln votant de plus ou de moins : qui a les deux voit comment il a voté.</numerusform>
            <numerusform>« %1 » du %2 contient les mêmes contributions avec %Ln votants de plus ou de moins : qui a les deux voit comment ils ont voté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contribution that the vote counts for: the one voted on, or what that was merged into.</source>
        <translation>La contribution pour laquelle le vote compte : celle qui a été votée, ou celle avec laquelle elle a été fusionnée.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 Peut-être %2 ?</translation>
    </message>
    <message>
        <source>any</source>
        <comment>a filter that keeps whatever has some value</comment>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <comment>a name that is near the one that was written</comment>
        <translation>Peut-être « %1 » ?</translation>
    </message>
</context>
<context>
    <name>tamiz::AboutDialog</name>
    <message>
        <source>About Tamiz</source>
        <translation>À propos de Tamiz</translation>
    </message>
    <message>
        <source>Tamiz %1</source>
        <translation>Tamiz %1</translation>
    </message>
    <message>
        <source>Turns the raw export of a public consultation into an accountable result, offline, on an ordinary laptop.</source>
        <translation>Transforme l’export brut d’une consultation publique en un résultat dont on peut rendre compte, hors ligne, sur un ordinateur portable ordinaire.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Réglages&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sample workspaces: %1</source>
        <translation>Espaces de travail d’exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Built on Qt %1 (LGPL 3), SQLite (public domain), ICU (Unicode licence), Eigen (MPL 2), Snowball stemmers (BSD), CLD2 (Apache 2), xxHash (BSD) and libxlsxwriter (BSD).</source>
        <translation>Fait avec Qt %1 (LGPL 3), SQLite (domaine public), ICU (licence Unicode), Eigen (MPL 2), les racinisateurs Snowball (BSD), CLD2 (Apache 2), xxHash (BSD) et libxlsxwriter (BSD).</translation>
    </message>
</context>
<context>
    <name>tamiz::Actions</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Makes an empty workspace to import into.</source>
        <translation>Crée un espace de travail vide où importer.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Opens a workspace, or imports an export into a new one.</source>
        <translation>Ouvre un espace de travail, ou importe un export dans un nouveau.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Imports exported files into this workspace or a new one.</source>
        <translation>Importe des fichiers exportés dans cet espace de travail ou dans un nouveau.</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Imports a Polis export, a folder of tables.</source>
        <translation>Importe un export Polis, un dossier de tableaux.</translation>
    </message>
    <message>
        <source>Chec&amp;k workspace</source>
        <translation>&amp;Vérifier l’espace de travail</translation>
    </message>
    <message>
        <source>Checks the file, every text and the journal against their fingerprints.</source>
        <translation>Vérifie le fichier, chaque texte et le journal d’après leurs empreintes.</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Fermer l’espace de travail</translation>
    </message>
    <message>
        <source>Closes the workspace and goes back to the start. Everything is saved already.</source>
        <translation>Ferme l’espace de travail et revient au début. Tout est déjà enregistré.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leaves Tamiz. Everything is saved already.</source>
        <translation>Quitte Tamiz. Tout est déjà enregistré.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes back the last change, also after a restart.</source>
        <translation>Reprend le dernier changement, même après un redémarrage.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Refait ce qui a été annulé en dernier.</translation>
    </message>
    <message>
        <source>&amp;Search and filter</source>
        <translation>&amp;Chercher et filtrer</translation>
    </message>
    <message>
        <source>Goes to the search bar.</source>
        <translation>Va à la barre de recherche.</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>Shows every contribution again.</source>
        <translation>Montre de nouveau toutes les contributions.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Language and appearance.</source>
        <translation>Langue et apparence.</translation>
    </message>
    <message>
        <source>&amp;Actions…</source>
        <translation>&amp;Actions…</translation>
    </message>
    <message>
        <source>Finds any action by its words.</source>
        <translation>Trouve toute action par ses mots.</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>Moves the focus to the next pane.</source>
        <translation>Passe au volet suivant.</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Moves the focus to the pane before.</source>
        <translation>Passe au volet précédent.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Uses the whole screen, or leaves it.</source>
        <translation>Utilise tout l’écran, ou le quitte.</translation>
    </message>
    <message>
        <source>Find &amp;families</source>
        <translation>Trouver les &amp;familles</translation>
    </message>
    <message>
        <source>Groups near-identical texts and finds campaigns. Shown as a task; you can go on working.</source>
        <translation>Regroupe les textes presque identiques et trouve les campagnes. Montré comme une tâche&#xa0;; vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Find &amp;themes</source>
        <translation>Trouver les &amp;thèmes</translation>
    </message>
    <message>
        <source>Groups contributions by what they are about. Themes you named or pinned stay.</source>
        <translation>Regroupe les contributions selon leur sujet. Les thèmes nommés ou épinglés restent.</translation>
    </message>
    <message>
        <source>Find a given &amp;number of themes…</source>
        <translation>Trouver un &amp;nombre donné de thèmes…</translation>
    </message>
    <message>
        <source>Groups contributions into as many themes as you say.</source>
        <translation>Regroupe les contributions en autant de thèmes que vous dites.</translation>
    </message>
    <message>
        <source>&amp;About Tamiz</source>
        <translation>&amp;À propos de Tamiz</translation>
    </message>
    <message>
        <source>Version, licences and where settings are kept.</source>
        <translation>Version, licences et emplacement des réglages.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir %1</translation>
    </message>
    <message>
        <source>&amp;Save the view…</source>
        <translation>&amp;Enregistrer la vue…</translation>
    </message>
    <message>
        <source>Keeps the filter that is set now, with a name.</source>
        <translation>Garde le filtre actuel sous un nom.</translation>
    </message>
    <message>
        <source>Saved &amp;views…</source>
        <translation>&amp;Vues enregistrées…</translation>
    </message>
    <message>
        <source>Opens, renames, deletes and shares the filters kept with a name.</source>
        <translation>Ouvre, renomme, supprime et partage les filtres gardés sous un nom.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>The ways of work, the filter language, keys and limits.</source>
        <translation>Les façons de travailler, le langage des filtres, les touches et les limites.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>Lists every action with its keys, and lets you change them.</source>
        <translation>Montre chaque action avec ses touches et permet de les changer.</translation>
    </message>
</context>
<context>
    <name>tamiz::Annotations</name>
    <message>
        <source>History of this contribution</source>
        <translation>Historique de cette contribution</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when, who, what</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Shows the place in the text.</source>
        <translation>Montre l&apos;endroit dans le texte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button and what it is about</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>kind of personal data, words, verdict</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Removing a passage</source>
        <translation>Retrait d&apos;un passage</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>tag and words</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1: a passage of an earlier version of the text</source>
        <translation>%1&#xa0;: un passage d&apos;une version antérieure du texte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Removing a note</source>
        <translation>Retrait d&apos;une note</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>note, who, when</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Reviewing personal data</source>
        <translation>Revue des données personnelles</translation>
    </message>
    <message>
        <source>Reading the history of a contribution</source>
        <translation>Lecture de l&apos;historique d&apos;une contribution</translation>
    </message>
</context>
<context>
    <name>tamiz::AnswerEditor</name>
    <message>
        <source>&amp;Record the answer</source>
        <translation>Enregist&amp;rer la réponse</translation>
    </message>
    <message>
        <source>Remo&amp;ve the answer</source>
        <translation>Retirer la ré&amp;ponse</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Décision</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Moti&amp;f</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Qui est responsable</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>Text &amp;before</source>
        <translation>Texte a&amp;vant</translation>
    </message>
    <message>
        <source>Text a&amp;fter</source>
        <translation>Texte aprè&amp;s</translation>
    </message>
    <message>
        <source>Assi&amp;gned to</source>
        <translation>Confiée à</translation>
    </message>
    <message>
        <source>Who prepares the answer</source>
        <translation>Qui prépare la réponse</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>À rendre le</translation>
    </message>
    <message>
        <source>Records the answer (Ctrl+Return)</source>
        <translation>Enregistre la réponse (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>tamiz::AnswersModel</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>tamiz::AnswersPage</name>
    <message>
        <source>Themes and their answers</source>
        <translation>Thèmes et leurs réponses</translation>
    </message>
    <message>
        <source>Edge between themes and the answer</source>
        <translation>Bord entre les thèmes et la réponse</translation>
    </message>
    <message>
        <source>There are no themes yet. Find themes first (Analyse &gt; Find themes); then the institution&apos;s answer to each is written here.</source>
        <translation>Il n&apos;y a pas encore de thèmes. Cherchez d&apos;abord les thèmes (Analyser &gt; Chercher les thèmes)&#xa0;; la réponse de l&apos;institution à chacun s&apos;écrit ensuite ici.</translation>
    </message>
    <message>
        <source>&amp;Next unanswered</source>
        <translation>Sans réponse suiva&amp;nt</translation>
    </message>
    <message>
        <source>Goes to the largest theme without an answer</source>
        <translation>Va au plus grand thème sans réponse</translation>
    </message>
    <message>
        <source>&amp;Contributions</source>
        <translation>&amp;Contributions</translation>
    </message>
    <message>
        <source>Shows the contributions of this theme</source>
        <translation>Montre les contributions de ce thème</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Writes themes and answers as a table: you said, we did</source>
        <translation>Écrit thèmes et réponses en tableau&#xa0;: vous avez dit, nous avons fait</translation>
    </message>
    <message>
        <source>Every theme has its answer.</source>
        <translation>Chaque thème a sa réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) have no answer yet.</source>
        <translation>
            <numerusform>%Ln thème n&apos;a pas encore de réponse.</numerusform>
            <numerusform>%Ln thèmes n&apos;ont pas encore de réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest is “%1” with %2 contributions.</source>
        <translation>Le plus grand est «&#xa0;%1&#xa0;» avec %2 contributions.</translation>
    </message>
    <message>
        <source>%1 of %2 contributions have an answer.</source>
        <translation>%1 contributions sur %2 ont une réponse.</translation>
    </message>
    <message>
        <source>%1: %2 contributions</source>
        <translation>%1&#xa0;: %2 contributions</translation>
    </message>
    <message>
        <source>Export themes and answers</source>
        <translation>Exporter thèmes et réponses</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>part of a file name</comment>
        <translation>reponses</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Views of the answers</source>
        <translation>Vues des réponses</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
</context>
<context>
    <name>tamiz::Arrivals</name>
    <message>
        <source>Arrivals by hour</source>
        <translation>Arrivées par heure</translation>
    </message>
    <message>
        <source>Arrivals by day</source>
        <translation>Arrivées par jour</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2; at most %n at once.</source>
        <translation>
            <numerusform>Du %1 au %2&#xa0;; au plus %n à la fois.</numerusform>
            <numerusform>Du %1 au %2&#xa0;; au plus %n à la fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::CasesModel</name>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Confiée à</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>tamiz::CasesView</name>
    <message>
        <source>Contributions that are followed up</source>
        <translation>Contributions suivies</translation>
    </message>
    <message>
        <source>Which cases are shown</source>
        <translation>Quels cas sont affichés</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tous les cas</translation>
    </message>
    <message>
        <source>&amp;Assign the selection…</source>
        <translation>&amp;Attribuer la sélection…</translation>
    </message>
    <message>
        <source>Gives the contributions of the selection to somebody, with a day</source>
        <translation>Confie les contributions de la sélection à quelqu’un, avec une échéance</translation>
    </message>
    <message>
        <source>Ans&amp;wer…</source>
        <translation>&amp;Répondre…</translation>
    </message>
    <message>
        <source>Records the answer to the chosen cases</source>
        <translation>Enregistre la réponse aux cas choisis</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Takes the chosen cases out of the follow-up</source>
        <translation>Retire du suivi les cas choisis</translation>
    </message>
    <message>
        <source>&amp;Letters…</source>
        <translation>&amp;Lettres…</translation>
    </message>
    <message>
        <source>Writes a letter to each author from the answers, or a table for mailing</source>
        <translation>Écrit à partir des réponses un tableau pour le publipostage à chaque auteur</translation>
    </message>
    <message>
        <source>Enter shows the contribution</source>
        <translation>Entrée montre la contribution</translation>
    </message>
    <message>
        <source>No case is followed up yet. Select contributions by a filter, then assign them: each then waits here until it is answered.</source>
        <translation>Aucun cas n’est encore suivi. Sélectionnez des contributions avec un filtre, puis attribuez-les : chacune attend ici sa réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s).</source>
        <translation>
            <numerusform>%Ln cas.</numerusform>
            <numerusform>%Ln cas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: %1. Waiting: %2. Answered: %3.</source>
        <translation>En retard : %1. En attente : %2. Répondus : %3.</translation>
    </message>
    <message>
        <source>Recording the answers</source>
        <translation>Enregistrement des réponses</translation>
    </message>
    <message>
        <source>Assign the selection</source>
        <translation>Attribuer la sélection</translation>
    </message>
    <message numerus="yes">
        <source>Who prepares the answer to these %Ln contribution(s)?</source>
        <translation>
            <numerusform>Qui prépare la réponse à cette contribution ?</numerusform>
            <numerusform>Qui prépare la réponse à ces %Ln contributions ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Decision:</source>
        <translation>Décision :</translation>
    </message>
    <message>
        <source>Reason, in words for the public:</source>
        <translation>Motif, en mots pour le public :</translation>
    </message>
    <message>
        <source>Taking back the cases</source>
        <translation>Retrait des cas</translation>
    </message>
    <message>
        <source>Gathering the answers</source>
        <translation>Réunion des réponses</translation>
    </message>
    <message>
        <source>Nobody in the selection is known by name and has an answer yet.</source>
        <translation>Personne dans la sélection n’est connu par son nom et n’a déjà une réponse.</translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation>Écrire des lettres</translation>
    </message>
    <message>
        <source>Word document (*.docx);;OpenDocument text (*.odt);;PDF (*.pdf);;Table for mailing (*.csv)</source>
        <translation>Document Word (*.docx);;Texte OpenDocument (*.odt);;PDF (*.pdf);;Tableau de publipostage (*.csv)</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>part of a file name</comment>
        <translation>lettres</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Écriture des lettres</translation>
    </message>
    <message>
        <source>Until which day, such as %1? Nothing: no day.</source>
        <translation>Jusqu’à quel jour, comme %1 ? Vide : sans échéance.</translation>
    </message>
    <message>
        <source>“%1” is no day such as %2.</source>
        <translation>« %1 » n’est pas un jour comme %2.</translation>
    </message>
</context>
<context>
    <name>tamiz::Change</name>
    <message>
        <source>An entry of the journal is damaged and cannot be read.</source>
        <translation>Une entrée du journal est endommagée et ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>tamiz::ChangesModel</name>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation>Déjà traité</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>State on the platform</source>
        <translation>État sur la plateforme</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Votes pour</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Votes contre</translation>
    </message>
    <message>
        <source>Votes neither for nor against</source>
        <translation>Votes ni pour ni contre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidée</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>étiquetée</translation>
    </message>
    <message>
        <source>in a theme</source>
        <translation>dans un thème</translation>
    </message>
    <message>
        <source>kept in its family</source>
        <translation>gardée dans sa famille</translation>
    </message>
    <message>
        <source>passages marked</source>
        <translation>passages marqués</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>a une note</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
</context>
<context>
    <name>tamiz::Chart</name>
    <message>
        <source>A chart is saved as .svg, .pdf, .png or .csv.</source>
        <translation>Un graphique s’enregistre en .svg, .pdf, .png ou .csv.</translation>
    </message>
    <message>
        <source>There is nothing to count here.</source>
        <translation>Il n’y a rien à compter ici.</translation>
    </message>
</context>
<context>
    <name>tamiz::ChartCard</name>
    <message>
        <source>Table of the chart</source>
        <translation>Tableau du graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the numbers of this chart as a table.</source>
        <translation>Montrer les nombres de ce graphique en tableau.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Vector picture (*.svg);;PDF (*.pdf);;Picture (*.png);;Table (*.csv)</source>
        <translation>Image vectorielle (*.svg);;PDF (*.pdf);;Image (*.png);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Save this chart as SVG, PDF or PNG, or its table as CSV. Small numbers are hidden in what is saved or copied.</source>
        <translation>Enregistrer ce graphique en SVG, PDF ou PNG, ou son tableau en CSV. Les petits nombres sont masqués dans ce qui est enregistré ou copié.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change what this chart shows (F2).</source>
        <translation>Modifier ce que montre ce graphique (F2).</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Move this chart towards the start (Ctrl+Shift+Left, or drag it).</source>
        <translation>Déplacer ce graphique vers le début (Ctrl+Maj+Gauche, ou faites-le glisser).</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Move this chart towards the end (Ctrl+Shift+Right, or drag it).</source>
        <translation>Déplacer ce graphique vers la fin (Ctrl+Maj+Droite, ou faites-le glisser).</translation>
    </message>
    <message>
        <source>Take this chart off the sheet (Delete).</source>
        <translation>Retirer ce graphique de la feuille (Suppr).</translation>
    </message>
    <message>
        <source>As large as it needs…</source>
        <translation>De la taille qu’il faut…</translation>
    </message>
    <message>
        <source>For a slide, 1280 × 720…</source>
        <translation>Pour une diapositive, 1280 × 720…</translation>
    </message>
    <message>
        <source>Half a page, 640 × 400…</source>
        <translation>Demi-page, 640 × 400…</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>Autre taille…</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>Width × height in pixels (1/96 inch)</source>
        <translation>Largeur × hauteur en pixels (1/96 de pouce)</translation>
    </message>
    <message>
        <source>A size is written 960 × 540.</source>
        <translation>Une taille s’écrit 960 × 540.</translation>
    </message>
    <message>
        <source>Copy this chart as a picture and as a vector drawing (SVG).</source>
        <translation>Copier ce graphique comme image et comme dessin vectoriel (SVG).</translation>
    </message>
</context>
<context>
    <name>tamiz::ChartDialog</name>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Type de graphique</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What the bars, points or tiles stand for.</source>
        <translation>Ce que représentent les barres, les points ou les tuiles.</translation>
    </message>
    <message>
        <source>Second field</source>
        <translation>Second champ</translation>
    </message>
    <message>
        <source>What splits them.</source>
        <translation>Ce qui les divise.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Montrer en</translation>
    </message>
    <message>
        <source>What stands for the counts.</source>
        <translation>Ce qui représente les nombres.</translation>
    </message>
    <message>
        <source>Small charts by</source>
        <translation>Petits graphiques par</translation>
    </message>
    <message>
        <source>One small chart for each value of this field.</source>
        <translation>Un petit graphique pour chaque valeur de ce champ.</translation>
    </message>
    <message>
        <source>Load another map…</source>
        <translation>Charger une autre carte…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Values shown</source>
        <translation>Valeurs montrées</translation>
    </message>
    <message>
        <source>How many values are shown, the largest first; the rest is “other”.</source>
        <translation>Combien de valeurs sont montrées, les plus grandes d’abord ; le reste est « autres ».</translation>
    </message>
    <message>
        <source>A CSV with the columns code, name, row and column: one line a territory. Mexico’s 32 states are there without one.</source>
        <translation>Un CSV avec les colonnes code, name, row et column : une ligne par territoire. Les 32 États du Mexique sont là sans fichier.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Contributions a person</source>
        <translation>Contributions par personne</translation>
    </message>
    <message>
        <source>Votes received</source>
        <translation>Votes reçus</translation>
    </message>
    <message>
        <source>Load a map of tiles</source>
        <translation>Charger une carte en tuiles</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>tamiz::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <translation>%1 : %2, %3 : %4</translation>
    </message>
    <message>
        <source>median %1, half of them from %2 to %3, %4 in all</source>
        <translation>médiane %1, la moitié entre %2 et %3, %4 en tout</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <comment>two numbers of a point</comment>
        <translation>%1 : %2, %3 : %4</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>There is no bar or point where you drew.</source>
        <translation>Il n’y a ni barre ni point là où vous avez tracé.</translation>
    </message>
    <message>
        <source>This is a group of what is left over: it cannot be filtered by.</source>
        <translation>C’est un groupe de ce qui reste : on ne peut pas filtrer par lui.</translation>
    </message>
</context>
<context>
    <name>tamiz::ChartsArea</name>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>Tableau croisé</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Opinion groups</source>
        <translation>Groupes d&apos;opinion</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
</context>
<context>
    <name>tamiz::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Co&amp;unt</source>
        <translation>&amp;Compter</translation>
    </message>
    <message>
        <source>No contribution fits the filter. Widen it to see charts.</source>
        <translation>Aucune contribution ne correspond au filtre. Élargissez-le pour voir des graphiques.</translation>
    </message>
    <message>
        <source>There is nothing to chart yet. Import an export of the consultation first.</source>
        <translation>Il n’y a encore rien à représenter. Importez d’abord un export de la consultation.</translation>
    </message>
    <message>
        <source>What all charts of the sheet count.</source>
        <translation>Ce que comptent tous les graphiques de la feuille.</translation>
    </message>
    <message>
        <source>as each chart says</source>
        <translation>selon chaque graphique</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparer &amp;avec</translation>
    </message>
    <message>
        <source>Charts another selection beside this one: a saved view, or a filter you type.</source>
        <translation>Représente une autre sélection à côté : une vue enregistrée ou un filtre saisi.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Usual charts</source>
        <translation>Graphiques habituels</translation>
    </message>
    <message>
        <source>Puts the charts on the sheet that every consultation starts with.</source>
        <translation>Met sur la feuille les graphiques par lesquels commence toute consultation.</translation>
    </message>
    <message>
        <source>&amp;Add chart…</source>
        <translation>&amp;Ajouter un graphique…</translation>
    </message>
</context>
<context>
    <name>tamiz::Cli</name>
    <message>
        <source>Say with --by which field to chart.</source>
        <translation>Dites avec --by quel champ représenter.</translation>
    </message>
    <message>
        <source>--of takes submissions, texts, people or votes.</source>
        <translation>--of prend submissions, texts, people ou votes.</translation>
    </message>
    <message>
        <source>Say with --out where the chart goes: x.svg, x.png, x.pdf or x.csv.</source>
        <translation>Dites avec --out où va le graphique&#xa0;: x.svg, x.png, x.pdf ou x.csv.</translation>
    </message>
    <message>
        <source>The field or the two fields to chart.</source>
        <translation>Le champ ou les deux champs à représenter.</translation>
    </message>
    <message>
        <source>What is counted: submissions, texts, people or votes.</source>
        <translation>Ce qui est compté&#xa0;: submissions, texts, people ou votes.</translation>
    </message>
    <message>
        <source>How many values are shown; the rest is “other”.</source>
        <translation>Combien de valeurs sont montrées&#xa0;; le reste devient «&#xa0;autres&#xa0;».</translation>
    </message>
    <message>
        <source>Only the contributions this filter keeps.</source>
        <translation>Seulement les contributions que ce filtre garde.</translation>
    </message>
    <message>
        <source>The file to write: .svg, .png, .pdf or .csv.</source>
        <translation>Le fichier à écrire&#xa0;: .svg, .png, .pdf ou .csv.</translation>
    </message>
    <message>
        <source>Draws a chart of the contributions.</source>
        <translation>Trace un graphique des contributions.</translation>
    </message>
    <message>
        <source>Checks the file, every text and the journal of W.</source>
        <translation>Vérifie le fichier, chaque texte et le journal de W.</translation>
    </message>
    <message>
        <source>--by takes one field, or two with a comma between.</source>
        <translation>--by prend un champ, ou deux séparés par une virgule.</translation>
    </message>
    <message>
        <source>--of takes submissions, texts, people or votes, not &quot;%1&quot;.</source>
        <translation>--of prend submissions, texts, people ou votes, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What to count by; two fields give a cross table.</source>
        <translation>Selon quoi compter&#xa0;; deux champs donnent un tableau croisé.</translation>
    </message>
    <message>
        <source>What is counted: submissions (the default), texts, people or votes.</source>
        <translation>Ce qui est compté&#xa0;: submissions (par défaut), texts, people ou votes.</translation>
    </message>
    <message>
        <source>Counts the contributions by a field, or by two.</source>
        <translation>Compte les contributions selon un champ, ou deux.</translation>
    </message>
    <message>
        <source>The file %1 could not be written; nothing was left there.</source>
        <translation>Le fichier %1 n’a pas pu être écrit&#xa0;; rien n’y a été laissé.</translation>
    </message>
    <message>
        <source>--format takes %1, not &quot;%2&quot;.</source>
        <translation>--format prend %1, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Say with --out where the export goes.</source>
        <translation>Dites avec --out où va l’export.</translation>
    </message>
    <message>
        <source>The file to write; it is written whole or not at all.</source>
        <translation>Le fichier à écrire&#xa0;; il est écrit en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>Writes the contributions as open data.</source>
        <translation>Écrit les contributions comme données ouvertes.</translation>
    </message>
    <message>
        <source>--similarity takes a number over 0 and up to 1, not &quot;%1&quot;.</source>
        <translation>--similarity prend un nombre supérieur à 0 et au plus 1, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 families hold %2 contributions.</source>
        <translation>%1 familles contiennent %2 contributions.</translation>
    </message>
    <message>
        <source>Share of common word triples that makes two texts kin (0.5).</source>
        <translation>Part des triplets de mots communs qui rend deux textes parents (0.5).</translation>
    </message>
    <message>
        <source>Writes external_id,family,edit of every contribution.</source>
        <translation>Écrit external_id,family,edit de chaque contribution.</translation>
    </message>
    <message>
        <source>Findings are looked for, confirmed or dismissed: look, confirm or dismiss, not &quot;%1&quot;.</source>
        <translation>Les trouvailles se cherchent, se confirment ou s’écartent&#xa0;: look, confirm ou dismiss, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only findings of this kind: email, phone, dni, curp…</source>
        <translation>Seulement les trouvailles de ce type&#xa0;: email, phone, dni, curp…</translation>
    </message>
    <message>
        <source>Writes where the open ones stand, in code points; never the words.</source>
        <translation>Écrit où se trouvent celles qui restent, en points de code&#xa0;; jamais les mots.</translation>
    </message>
    <message>
        <source>Looks for personal data; what is confirmed is masked in every output.</source>
        <translation>Cherche des données personnelles&#xa0;; ce qui est confirmé est masqué dans toute sortie.</translation>
    </message>
    <message>
        <source>The mapping %1 could not be read.</source>
        <translation>La correspondance %1 n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The mapping %1 is not a JSON object (at byte %2).</source>
        <translation>La correspondance %1 n’est pas un objet JSON (à l’octet %2).</translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4 records = %5 imported + %6 updated + %7 unchanged + %8 flagged + %9 refused; %10 participants, %11 votes.</source>
        <translation>%1 (%2, %3)&#xa0;: %4 enregistrements = %5 importés + %6 mis à jour + %7 inchangés + %8 signalés + %9 refusés&#xa0;; %10 participants, %11 votes.</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>  line %1, column %2: %3</source>
        <translation>  ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>How the file is read; &quot;auto&quot; (the default) looks at it.</source>
        <translation>Comment lire le fichier&#xa0;; «&#xa0;auto&#xa0;» (par défaut) le regarde.</translation>
    </message>
    <message>
        <source>The consultation the files belong to.</source>
        <translation>La consultation à laquelle appartiennent les fichiers.</translation>
    </message>
    <message>
        <source>Counts everything and changes nothing.</source>
        <translation>Compte tout et ne change rien.</translation>
    </message>
    <message>
        <source>Reads export files (or a folder of them) into W, which is made when it is not there.</source>
        <translation>Lit des fichiers d’export (ou un dossier) dans W, créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>%1 contributions, %2 distinct texts, %3 people, %4 votes</source>
        <translation>%1 contributions, %2 textes distincts, %3 personnes, %4 votes</translation>
    </message>
    <message>
        <source>Votes: %1 agree, %2 disagree, %3 pass</source>
        <translation>Votes&#xa0;: %1 pour, %2 contre, %3 passent</translation>
    </message>
    <message>
        <source>%1 tags, %2 families, %3 themes</source>
        <translation>%1 étiquettes, %2 familles, %3 thèmes</translation>
    </message>
    <message>
        <source>Received %1 = in a theme %2 + hidden %3 + open %4</source>
        <translation>Reçues %1 = dans un thème %2 + masquées %3 + ouvertes %4</translation>
    </message>
    <message>
        <source>Source %1 (%2), %3 records, SHA-256 %4</source>
        <translation>Source %1 (%2), %3 enregistrements, SHA-256 %4</translation>
    </message>
    <message>
        <source>Counts what is in W and names its sources.</source>
        <translation>Compte ce que contient W et nomme ses sources.</translation>
    </message>
    <message>
        <source>%1  %2  %3 (%4): %5</source>
        <translation>%1  %2  %3 (%4)&#xa0;: %5</translation>
    </message>
    <message>
        <source>[undone]</source>
        <translation>[annulée]</translation>
    </message>
    <message>
        <source>--format takes csv or text, not &quot;%1&quot;.</source>
        <translation>--format prend csv ou text, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 entries, head %2</source>
        <translation>%1 entrées, tête %2</translation>
    </message>
    <message>
        <source>Say which operation to revert: its number in the list.</source>
        <translation>Dites quelle opération reprendre&#xa0;: son numéro dans la liste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot de trop.</translation>
    </message>
    <message>
        <source>list: as a table for a spreadsheet, or as sentences (the usual).</source>
        <translation>list&#xa0;: en tableau pour un tableur, ou en phrases (l’usage).</translation>
    </message>
    <message>
        <source>verify: the hash a report printed; an entry missing at the end is noticed.</source>
        <translation>verify&#xa0;: l’empreinte qu’un rapport a imprimée&#xa0;; une entrée qui manque à la fin se remarque.</translation>
    </message>
    <message>
        <source>Lists what was done, proves it, takes it back or does it again.</source>
        <translation>Liste ce qui a été fait, le prouve, le reprend ou le refait.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; there are %2.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;»&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>--format takes csv or json, not &quot;%1&quot;.</source>
        <translation>--format prend csv ou json, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>Au plus autant.</translation>
    </message>
    <message>
        <source>How to print them; csv unless told otherwise.</source>
        <translation>Comment les imprimer&#xa0;; csv sauf indication contraire.</translation>
    </message>
    <message>
        <source>Prints contributions in the order they were read.</source>
        <translation>Imprime les contributions dans l’ordre où elles ont été lues.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. &quot;tamiz-cli help&quot; lists them.</source>
        <translation>Il n’y a pas de verbe «&#xa0;%1&#xa0;». «&#xa0;tamiz-cli help&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>A verb is missing. &quot;tamiz-cli help&quot; lists them.</source>
        <translation>Il manque un verbe. «&#xa0;tamiz-cli help&#xa0;» les liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>%n page écrite dans %1.</numerusform>
            <numerusform>%n pages écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The institution on the cover.</source>
        <translation>L’institution sur la couverture.</translation>
    </message>
    <message>
        <source>The author on the cover.</source>
        <translation>L’auteur sur la couverture.</translation>
    </message>
    <message>
        <source>Say with --where which contributions to change; --where &quot;&quot; means all of them.</source>
        <translation>Dites avec --where quelles contributions changer&#xa0;; --where &quot;&quot; les désigne toutes.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 on, not &quot;%3&quot;.</source>
        <translation>--%1 prend un nombre entier à partir de %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>A state is open, accepted or hidden, not &quot;%1&quot;.</source>
        <translation>Un état est open, accepted ou hidden, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The contributions to change; &quot;&quot; means all of them.</source>
        <translation>Les contributions à changer&#xa0;; &quot;&quot; les désigne toutes.</translation>
    </message>
    <message>
        <source>Sets the state of contributions; hiding needs a reason.</source>
        <translation>Fixe l’état de contributions&#xa0;; masquer demande un motif.</translation>
    </message>
    <message>
        <source>Say &quot;add&quot; or &quot;remove&quot;, not &quot;%1&quot;.</source>
        <translation>Dites «&#xa0;add&#xa0;» ou «&#xa0;remove&#xa0;», et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Adds a tag to contributions, or takes it away; &quot;a/b&quot; is tag b below a.</source>
        <translation>Ajoute une étiquette à des contributions ou la retire&#xa0;; «&#xa0;a/b&#xa0;» est l’étiquette b sous a.</translation>
    </message>
    <message>
        <source>%1 themes; %2 contributions fit none of them.</source>
        <translation>%1 thèmes&#xa0;; %2 contributions n’entrent dans aucun.</translation>
    </message>
    <message>
        <source>How many themes; &quot;auto&quot; (the default) proposes a number.</source>
        <translation>Combien de thèmes&#xa0;; «&#xa0;auto&#xa0;» (par défaut) propose un nombre.</translation>
    </message>
    <message>
        <source>The same texts and the same seed give the same themes (1).</source>
        <translation>Les mêmes textes et la même graine donnent les mêmes thèmes (1).</translation>
    </message>
    <message>
        <source>Writes external_id,theme,label,score of every contribution.</source>
        <translation>Écrit external_id,theme,label,score de chaque contribution.</translation>
    </message>
    <message>
        <source>Groups the contributions by what they are about.</source>
        <translation>Regroupe les contributions selon leur sujet.</translation>
    </message>
    <message>
        <source>Prints the result as one JSON object.</source>
        <translation>Imprime le résultat comme un objet JSON.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Imprime cette aide.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Turns the raw export of a public consultation into an accountable result. W is a workspace file (name.tamiz).</source>
        <translation>Transforme l’export brut d’une consultation publique en un résultat dont on peut rendre compte. W est un fichier d’espace de travail (nom.tamiz).</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 2 usage, 3 input refused, 4 storage, 5 damaged, 6 cancelled. &quot;tamiz-cli help VERB&quot; says more on a verb.</source>
        <translation>État de sortie&#xa0;: 0 fait, 2 usage, 3 entrée refusée, 4 stockage, 5 endommagé, 6 interrompu. «&#xa0;tamiz-cli help VERBE&#xa0;» en dit plus sur un verbe.</translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;.</source>
        <translation>Il manque quelque chose après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Family %1: %2 of %3 would leave, %4 would join.</source>
        <translation>Famille %1&#xa0;: %2 sur %3 partiraient, %4 entreraient.</translation>
    </message>
    <message>
        <source>A new family of %1.</source>
        <translation>Une nouvelle famille de %1.</translation>
    </message>
    <message>
        <source>%1 families would hold %2 contributions.</source>
        <translation>%1 familles contiendraient %2 contributions.</translation>
    </message>
    <message>
        <source>Say find, plan, join, list, like, confirm, exclude, split, merge, name, campaign, tag or state, not &quot;%1&quot;.</source>
        <translation>Dites find, plan, join, list, like, confirm, exclude, split, merge, name, campaign, tag ou state, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Which members to confirm, exclude or split off.</source>
        <translation>Quels membres confirmer, exclure ou séparer.</translation>
    </message>
    <message>
        <source>Confirms the K members most like the typical text.</source>
        <translation>Confirme les K membres les plus proches du texte typique.</translation>
    </message>
    <message>
        <source>Why a family is hidden.</source>
        <translation>Pourquoi une famille est masquée.</translation>
    </message>
    <message>
        <source>Groups texts that are near-copies of each other, and takes decisions about the groups.</source>
        <translation>Regroupe les textes presque copiés les uns des autres, et prend des décisions sur les groupes.</translation>
    </message>
    <message>
        <source>Say with --where which members are meant.</source>
        <translation>Dites avec --where de quels membres il s’agit.</translation>
    </message>
    <message>
        <source>Say yes or no, not &quot;%1&quot;.</source>
        <translation>Dites yes ou no, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes the number of a family and one more word.</source>
        <translation>«&#xa0;%1&#xa0;» prend le numéro d’une famille et un mot de plus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes the number of a family.</source>
        <translation>«&#xa0;%1&#xa0;» prend le numéro d’une famille.</translation>
    </message>
    <message>
        <source>No contribution has the id &quot;%1&quot; in its source.</source>
        <translation>Aucune contribution n’a l’identifiant «&#xa0;%1&#xa0;» dans sa source.</translation>
    </message>
    <message>
        <source>&quot;--%1&quot; wants a number between 0 and 1.</source>
        <translation>«&#xa0;--%1&#xa0;» demande un nombre entre 0 et 1.</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Say what to suggest: &quot;--tags&quot;.</source>
        <translation>Dites quoi suggérer&#xa0;: «&#xa0;--tags&#xa0;».</translation>
    </message>
    <message>
        <source>Learned from %1 contributions. Of %2 drawn at random: precision %3 (%4 to %5), recall %6; the most frequent tag alone: %7.</source>
        <translation>Appris de %1 contributions. Sur %2 tirées au sort&#xa0;: précision %3 (%4 à %5), rappel %6&#xa0;; l’étiquette la plus fréquente seule&#xa0;: %7.</translation>
    </message>
    <message>
        <source>Suggests tags of the codebook.</source>
        <translation>Suggère des étiquettes du livre de codes.</translation>
    </message>
    <message>
        <source>Suggests tags at least this likely (0.3).</source>
        <translation>Suggère des étiquettes au moins aussi probables (0.3).</translation>
    </message>
    <message>
        <source>Writes external_id,tag,chance,words of every contribution nobody tagged.</source>
        <translation>Écrit external_id,tag,chance,words de chaque contribution que personne n’a étiquetée.</translation>
    </message>
    <message>
        <source>Names N contributions to look at next, and why.</source>
        <translation>Nomme N contributions à regarder ensuite, et pourquoi.</translation>
    </message>
    <message>
        <source>The same tags and the same seed ask for the same contributions (1).</source>
        <translation>Les mêmes étiquettes et la même graine demandent les mêmes contributions (1).</translation>
    </message>
    <message>
        <source>Accepts all suggestions whose precision is at least P, if the contributions drawn at random support it.</source>
        <translation>Accepte toutes les suggestions dont la précision est au moins P, si les contributions tirées au sort le soutiennent.</translation>
    </message>
    <message>
        <source>Suggests tags, learned from the contributions that people tagged.</source>
        <translation>Suggère des étiquettes, apprises des contributions que des personnes ont étiquetées.</translation>
    </message>
    <message>
        <source>(no theme)</source>
        <translation>(sans thème)</translation>
    </message>
    <message>
        <source>%1 new themes, %2 gone; %3 contributions would move. Nothing was changed.</source>
        <translation>%1 nouveaux thèmes, %2 disparus&#xa0;; %3 contributions seraient déplacées. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Prints what would change and changes nothing.</source>
        <translation>Imprime ce qui changerait et ne change rien.</translation>
    </message>
    <message>
        <source>Carries out these moves of the preview only.</source>
        <translation>N’exécute que ces déplacements de l’aperçu.</translation>
    </message>
    <message>
        <source>Leaves the themes alone and places only what is in none.</source>
        <translation>Laisse les thèmes et ne place que ce qui n’est dans aucun.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>Il n’y a pas de thème «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no contribution &quot;%1&quot;.</source>
        <translation>Il n’y a pas de contribution «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun de %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes %2 words after it.</source>
        <translation>«&#xa0;%1&#xa0;» prend %2 mots après lui.</translation>
    </message>
    <message>
        <source>The contributions to create a theme from, move, pin or release.</source>
        <translation>Les contributions dont faire un thème, ou à déplacer, épingler ou libérer.</translation>
    </message>
    <message>
        <source>Into how many parts to split (2).</source>
        <translation>En combien de parties diviser (2).</translation>
    </message>
    <message>
        <source>The same texts and the same seed give the same parts (1).</source>
        <translation>Les mêmes textes et la même graine donnent les mêmes parties (1).</translation>
    </message>
    <message>
        <source>Corrects themes by hand; every decision survives the next search. T is the number or the name of a theme, A and B are external ids.</source>
        <translation>Corrige les thèmes à la main&#xa0;; chaque décision survit à la recherche suivante. T est le numéro ou le nom d’un thème, A et B sont des identifiants de la source.</translation>
    </message>
    <message>
        <source>The sheet of a workbook to read: its name or number.</source>
        <translation>La feuille d’un classeur à lire&#xa0;: son nom ou son numéro.</translation>
    </message>
    <message>
        <source>How the text is encoded, such as windows-1252; looked for when not given.</source>
        <translation>L’encodage du texte, comme windows-1252&#xa0;; cherché s’il n’est pas donné.</translation>
    </message>
    <message>
        <source>--decision takes accepted, partly, not-accepted, already-done, out-of-scope or none, not &quot;%1&quot;.</source>
        <translation>--decision prend accepted, partly, not-accepted, already-done, out-of-scope ou none, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2017-03-01, not &quot;%2&quot;.</source>
        <translation>--%1 prend un jour comme 2017-03-01, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Say which theme to answer.</source>
        <translation>Indiquez à quel thème répondre.</translation>
    </message>
    <message>
        <source>accepted, partly, not-accepted, already-done, out-of-scope, or none yet.</source>
        <translation>accepted, partly, not-accepted, already-done, out-of-scope, ou none.</translation>
    </message>
    <message>
        <source>Why; every decision but acceptance needs one.</source>
        <translation>Pourquoi&#xa0;; toute décision autre qu&apos;une acceptation en demande un.</translation>
    </message>
    <message>
        <source>The office that is responsible.</source>
        <translation>Le service responsable.</translation>
    </message>
    <message>
        <source>Day of the decision (today).</source>
        <translation>Jour de la décision (aujourd&apos;hui).</translation>
    </message>
    <message>
        <source>Where the change can be read.</source>
        <translation>Où lire le changement.</translation>
    </message>
    <message>
        <source>The text of the plan before the consultation.</source>
        <translation>Le texte du plan avant la consultation.</translation>
    </message>
    <message>
        <source>The text of the plan after it.</source>
        <translation>Le texte du plan après elle.</translation>
    </message>
    <message>
        <source>Who prepares the answer.</source>
        <translation>Qui prépare la réponse.</translation>
    </message>
    <message>
        <source>Until when.</source>
        <translation>Jusqu&apos;à quand.</translation>
    </message>
    <message>
        <source>The contributions to answer, or to count.</source>
        <translation>Les contributions auxquelles répondre, ou à compter.</translation>
    </message>
    <message>
        <source>Writes the list as a table: you said, we did.</source>
        <translation>Écrit la liste en tableau&#xa0;: vous avez dit, nous avons fait.</translation>
    </message>
    <message>
        <source>Records what the institution decided on themes and contributions, and lists it. T is the number or the name of a theme.</source>
        <translation>Enregistre ce que l&apos;institution a décidé des thèmes et des contributions, et le liste. T est le numéro ou le nom d&apos;un thème.</translation>
    </message>
    <message>
        <source>--by takes two or three fields with commas between.</source>
        <translation>--by prend deux ou trois champs séparés par des virgules.</translation>
    </message>
    <message>
        <source>--show takes counts, rows, columns, expected, lift or residuals, not &quot;%1&quot;.</source>
        <translation>--show prend counts, rows, columns, expected, lift ou residuals, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The fields of rows and columns; a third gives a table for each of its values.</source>
        <translation>Les champs des lignes et des colonnes&#xa0;; un troisième donne un tableau pour chacune de ses valeurs.</translation>
    </message>
    <message>
        <source>What the cells show: counts (the default), rows, columns, expected, lift or residuals.</source>
        <translation>Ce que montrent les cellules&#xa0;: counts (par défaut), rows, columns, expected, lift ou residuals.</translation>
    </message>
    <message>
        <source>Holds two fields against each other, with what chance would give.</source>
        <translation>Croise deux champs, avec ce que donnerait le hasard.</translation>
    </message>
    <message>
        <source>--dates takes year, month, day or second, not &quot;%1&quot;.</source>
        <translation>--dates prend year, month, day ou second, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>datapackage: where the folder will be published.</source>
        <translation>datapackage&#xa0;: où le dossier sera publié.</translation>
    </message>
    <message>
        <source>datapackage: CC-BY-4.0, CC0-1.0, CC-BY-SA-4.0, ODbL-1.0 or ODC-By-1.0.</source>
        <translation>datapackage&#xa0;: CC-BY-4.0, CC0-1.0, CC-BY-SA-4.0, ODbL-1.0 ou ODC-By-1.0.</translation>
    </message>
    <message>
        <source>datapackage: name of the release; people get other names in each (the day).</source>
        <translation>datapackage&#xa0;: nom de la diffusion&#xa0;; les personnes ont d&apos;autres noms dans chacune (le jour).</translation>
    </message>
    <message>
        <source>datapackage: year, month, day or second (day).</source>
        <translation>datapackage&#xa0;: year, month, day ou second (day).</translation>
    </message>
    <message>
        <source>datapackage: attributes fewer people share are left out (5).</source>
        <translation>datapackage&#xa0;: les attributs que moins de personnes partagent sont omis (5).</translation>
    </message>
    <message>
        <source>datapackage: the attributes to publish.</source>
        <translation>datapackage&#xa0;: les attributs à publier.</translation>
    </message>
    <message>
        <source>datapackage: with the identifiers of the source.</source>
        <translation>datapackage&#xa0;: avec les identifiants de la source.</translation>
    </message>
    <message>
        <source>datapackage: with the words of hidden contributions.</source>
        <translation>datapackage&#xa0;: avec les mots des contributions masquées.</translation>
    </message>
    <message>
        <source>datapackage: without who voted what.</source>
        <translation>datapackage&#xa0;: sans qui a voté quoi.</translation>
    </message>
    <message>
        <source>On the command line the reason follows --override.</source>
        <translation>En ligne de commande, le motif suit --override.</translation>
    </message>
    <message>
        <source>Publishes although something speaks against it; the reason is printed and noted.</source>
        <translation>Publie bien que quelque chose s&apos;y oppose&#xa0;; le motif est imprimé et noté.</translation>
    </message>
    <message>
        <source>%1 of %2 people are in %3 groups:</source>
        <translation>%1 personnes sur %2 sont dans %3 groupes&#xa0;:</translation>
    </message>
    <message>
        <source>How many groups; auto takes the number that parts people best.</source>
        <translation>Combien de groupes&#xa0;; auto prend le nombre qui sépare le mieux les personnes.</translation>
    </message>
    <message>
        <source>Starts the search; the same number gives the same groups.</source>
        <translation>Lance la recherche&#xa0;; le même nombre donne les mêmes groupes.</translation>
    </message>
    <message>
        <source>Whose votes; otherwise those of the consultation with most of them.</source>
        <translation>Les votes de quelle consultation&#xa0;; sinon de celle qui en a le plus.</translation>
    </message>
    <message>
        <source>Writes participant, group, x and y as CSV.</source>
        <translation>Écrit participant, group, x et y en CSV.</translation>
    </message>
    <message>
        <source>Groups people who vote alike.</source>
        <translation>Groupe les personnes qui votent de façon semblable.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans %1.</translation>
    </message>
    <message>
        <source>Say with --population which CSV holds the columns field, value and population.</source>
        <translation>Indiquez avec --population quel CSV contient les colonnes field, value et population.</translation>
    </message>
    <message>
        <source>How many people there are: the columns field, value and population.</source>
        <translation>Combien de personnes il y a&#xa0;: les colonnes field, value et population.</translation>
    </message>
    <message>
        <source>Hides groups under N people: 5 in a file, 0 (nothing hidden) on the screen.</source>
        <translation>Masque les groupes de moins de N personnes&#xa0;: 5 dans un fichier, 0 (rien de masqué) à l&apos;écran.</translation>
    </message>
    <message>
        <source>Holds who took part against who lives there.</source>
        <translation>Compare ceux qui ont participé à ceux qui y vivent.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas d&apos;étiquette «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing to do with a codebook.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une action sur un livre de codes.</translation>
    </message>
    <message>
        <source>Changes the codebook, or exchanges it with other programs (REFI-QDA).</source>
        <translation>Change le livre de codes, ou l&apos;échange avec d&apos;autres programmes (REFI-QDA).</translation>
    </message>
    <message>
        <source>Say with --out where the report goes: x.pdf, x.docx, x.odt or x.html.</source>
        <translation>Indiquez avec --out où va le rapport : x.pdf, x.docx, x.odt ou x.html.</translation>
    </message>
    <message>
        <source>datapackage, site: what the consultation was about.</source>
        <translation>datapackage, site : le sujet de la consultation.</translation>
    </message>
    <message>
        <source>datapackage, site: who publishes it.</source>
        <translation>datapackage, site : qui publie.</translation>
    </message>
    <message>
        <source>datapackage, site: where corrections are sent.</source>
        <translation>datapackage, site : où envoyer les corrections.</translation>
    </message>
    <message>
        <source>site: with the texts nobody has decided on, not only the accepted ones.</source>
        <translation>site : aussi les textes sur lesquels personne n’a décidé, pas seulement ceux acceptés.</translation>
    </message>
    <message>
        <source>datapackage, site, qdpx: its title.</source>
        <translation>datapackage, site, qdpx : son titre.</translation>
    </message>
    <message>
        <source>%1 texts, %2 new tags, %3 coded passages and texts, %4 people.</source>
        <translation>%1 textes, %2 nouvelles étiquettes, %3 passages et textes codés, %4 personnes.</translation>
    </message>
    <message>
        <source>--%1 takes a day or a moment in UTC (2016-01-31, 2016-01-31T12:00:00Z), not &quot;%2&quot;.</source>
        <translation>--%1 prend un jour ou un moment en UTC (2016-01-31, 2016-01-31T12:00:00Z), et non « %2 ».</translation>
    </message>
    <message>
        <source>--kind takes person, rule or model, not &quot;%1&quot;.</source>
        <translation>--kind prend person, rule ou model, et non « %1 ».</translation>
    </message>
    <message>
        <source>list: what this person, rule or model did.</source>
        <translation>list : ce qu’a fait cette personne, règle ou modèle.</translation>
    </message>
    <message>
        <source>list: what people, rules or models did.</source>
        <translation>list : ce qu’ont fait des personnes, règles ou modèles.</translation>
    </message>
    <message>
        <source>list: one verb, or a group of them (tags, decisions, themes, undo…).</source>
        <translation>list : un verbe, ou un groupe (tags, decisions, themes, undo…).</translation>
    </message>
    <message>
        <source>list: from this day or moment on, in UTC.</source>
        <translation>list : à partir de ce jour ou moment, en UTC.</translation>
    </message>
    <message>
        <source>list: up to this day or moment, in UTC.</source>
        <translation>list : jusqu’à ce jour ou moment, en UTC.</translation>
    </message>
    <message>
        <source>list: whose sentence, actor or method hold these words.</source>
        <translation>list : dont la phrase, l’auteur ou la méthode contient ces mots.</translation>
    </message>
    <message>
        <source>list: writes the moderation log as CSV.</source>
        <translation>list : écrit le journal de modération en CSV.</translation>
    </message>
    <message>
        <source>There is no view &quot;%1&quot;.</source>
        <translation>Il n’y a pas de vue « %1 ».</translation>
    </message>
    <message>
        <source>Say list, save, add, rename, remove or key, not &quot;%1&quot;.</source>
        <translation>Dites list, save, add, rename, remove ou key, et non « %1 ».</translation>
    </message>
    <message>
        <source>save: the filter to keep; none keeps everything.</source>
        <translation>save : le filtre à garder ; sans lui, tout.</translation>
    </message>
    <message>
        <source>Keeps filters with a name; a line of the list is a view to send to someone.</source>
        <translation>Garde des filtres sous un nom ; une ligne de la liste est une vue à envoyer.</translation>
    </message>
    <message>
        <source>There is no saved view &quot;%1&quot;.</source>
        <translation>Il n’y a pas de vue enregistrée &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say &quot;queue far&quot; or &quot;queue borderline&quot;.</source>
        <translation>Dites &quot;queue far&quot; ou &quot;queue borderline&quot;.</translation>
    </message>
    <message>
        <source>A saved view that shows the contributions to create a theme from, or to split off.</source>
        <translation>Une vue enregistrée qui montre les contributions d’où créer un thème, ou à séparer.</translation>
    </message>
    <message>
        <source>How many texts of a queue to list (100).</source>
        <translation>Combien de textes d’une file lister (100).</translation>
    </message>
    <message>
        <source>  %1 was worked on already (%2) and its text changed:</source>
        <translation>  %1 avait déjà été traitée (%2) et son texte a changé :</translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more, all of them in --json.</source>
        <translation>
            <numerusform>  … et %n autre, toutes dans --json.</numerusform>
            <numerusform>  … et %n autres, toutes dans --json.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n contribution(s) of the earlier export are not in this one; they stay.</source>
        <translation>
            <numerusform>  %n contribution de l’export précédent n’est pas dans celui-ci ; elle reste.</numerusform>
            <numerusform>  %n contributions de l’export précédent ne sont pas dans celui-ci ; elles restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not have the columns of the saved mapping “%2”.</source>
        <translation>« %1 » n’a pas les colonnes de la correspondance enregistrée « %2 ».</translation>
    </message>
    <message>
        <source>--repair knows: %1.</source>
        <translation>--repair accepte : %1.</translation>
    </message>
    <message>
        <source>%1: the text looks as if it had been decoded wrongly before it was saved (%2). --repair auto turns it back; --look shows what would change.</source>
        <translation>%1 : le texte semble avoir été mal décodé avant d’être enregistré (%2). --repair auto le rétablit ; --look montre ce qui changerait.</translation>
    </message>
    <message>
        <source>%1: it is not certain that the text is %2 (%3 % sure). --look shows it, --encoding chooses another.</source>
        <translation>%1 : il n’est pas certain que le texte soit en %2 (sûr à %3 %). --look le montre, --encoding en choisit un autre.</translation>
    </message>
    <message>
        <source>%1: the saved mapping “%2” fits it; --mapping uses it.</source>
        <translation>%1 : la correspondance enregistrée « %2 » lui convient ; --mapping l’utilise.</translation>
    </message>
    <message>
        <source>What is larger is refused, with its line, before it takes the memory:</source>
        <translation>Ce qui est plus grand est refusé, avec sa ligne, avant d’occuper la mémoire :</translation>
    </message>
    <message>
        <source>Roles of the columns, as info --json shows them; or the name of a saved mapping.</source>
        <translation>Rôles des colonnes, tels que les montre info --json ; ou le nom d’une correspondance enregistrée.</translation>
    </message>
    <message>
        <source>Keeps the mapping of the first file under a name, to be used again.</source>
        <translation>Garde sous un nom la correspondance du premier fichier, pour la réutiliser.</translation>
    </message>
    <message>
        <source>Turns a wrong decoding of the text back: auto (the one that was noticed) or its name. Without it the text stays as it is.</source>
        <translation>Rétablit un texte mal décodé : auto (l’erreur détectée) ou son nom. Sans cette option le texte reste tel quel.</translation>
    </message>
    <message>
        <source>Says how the files would be read, with the first records and what is odd, and changes nothing.</source>
        <translation>Dit comment les fichiers seraient lus, avec les premiers enregistrements et ce qui étonne, et ne change rien.</translation>
    </message>
    <message>
        <source>No mapping has been saved yet; import --save-mapping NAME keeps one.</source>
        <translation>Aucune correspondance n’est encore enregistrée ; import --save-mapping NOM en garde une.</translation>
    </message>
    <message>
        <source>mappings takes: list, show NAME, keep NAME M.json, remove NAME.</source>
        <translation>mappings accepte : list, show NOM, keep NOM M.json, remove NOM.</translation>
    </message>
    <message>
        <source>The team&apos;s own mappings of columns, kept under a name and used by import --mapping NAME.</source>
        <translation>Les correspondances de colonnes propres à l’équipe, gardées sous un nom et utilisées par import --mapping NOM.</translation>
    </message>
    <message>
        <source>(import undone)</source>
        <translation>(import annulé)</translation>
    </message>
    <message>
        <source>There is no source %1.</source>
        <translation>Il n’y a pas de source %1.</translation>
    </message>
    <message>
        <source>Writes every problem of the source as CSV, with line, column and reason.</source>
        <translation>Écrit tous les problèmes de la source en CSV, avec ligne, colonne et raison.</translation>
    </message>
    <message>
        <source>Lists the imported files, or shows what the import of one did: problems, changes, what is gone.</source>
        <translation>Liste les fichiers importés, ou montre ce qu’a fait l’import de l’un d’eux : problèmes, changements, disparitions.</translation>
    </message>
    <message>
        <source>--kind takes one of: %1.</source>
        <translation>--kind accepte l’un de : %1.</translation>
    </message>
    <message>
        <source>--show takes count, share, rate, lift or cumulative.</source>
        <translation>--show accepte count, share, rate, lift ou cumulative.</translation>
    </message>
    <message>
        <source>--size takes a width and a height in pixels, such as 960x540.</source>
        <translation>--size accepte une largeur et une hauteur en pixels, comme 960x540.</translation>
    </message>
    <message>
        <source>bar, line, stacked, grouped, heatmap, pyramid, scatter, histogram, box, lorenz, dot or tile.</source>
        <translation>bar, line, stacked, grouped, heatmap, pyramid, scatter, histogram, box, lorenz, dot ou tile.</translation>
    </message>
    <message>
        <source>What stands for the counts: count (the usual), share, rate (per 1,000 inhabitants), lift or cumulative.</source>
        <translation>Ce qui représente les nombres : count (l’habituel), share, rate (pour 1 000 habitants), lift ou cumulative.</translation>
    </message>
    <message>
        <source>One small chart for each value of this field.</source>
        <translation>Un petit graphique pour chaque valeur de ce champ.</translation>
    </message>
    <message>
        <source>The contributions this other filter keeps, charted beside them.</source>
        <translation>Les contributions que garde cet autre filtre, représentées à côté.</translation>
    </message>
    <message>
        <source>The tiles of a map: the columns code, name, row and column; without it, the states of Mexico.</source>
        <translation>Les tuiles d’une carte : colonnes code, name, row et column ; sans elle, les États du Mexique.</translation>
    </message>
    <message>
        <source>Hides numbers under N and what would give them away: 5, or 10 where a field is sensitive; 0 hides nothing.</source>
        <translation>Masque les nombres inférieurs à N et ce qui les trahirait : 5, ou 10 si un champ est sensible ; 0 ne masque rien.</translation>
    </message>
    <message>
        <source>Width and height in pixels (1/96 inch), such as 960x540.</source>
        <translation>Largeur et hauteur en pixels (1/96 de pouce), comme 960x540.</translation>
    </message>
    <message>
        <source>--name, --year and --value are needed, such as --year 2016 --value 59.5.</source>
        <translation>Il faut --name, --year et --value, comme --year 2016 --value 59.5.</translation>
    </message>
    <message>
        <source>No number of context has this name and year.</source>
        <translation>Aucun chiffre de contexte n’a ce nom et cette année.</translation>
    </message>
    <message>
        <source>Say list, add, import FILE, remove or chart, not &quot;%1&quot;.</source>
        <translation>Indiquez list, add, import FICHIER, remove ou chart, pas « %1 ».</translation>
    </message>
    <message>
        <source>What the number says, such as &quot;Internet users&quot;.</source>
        <translation>Ce que dit le chiffre, comme « Internautes ».</translation>
    </message>
    <message>
        <source>The year it is of.</source>
        <translation>L’année à laquelle il se rapporte.</translation>
    </message>
    <message>
        <source>add: the number, with a decimal point.</source>
        <translation>add : le nombre, avec un point décimal.</translation>
    </message>
    <message>
        <source>add: what it is measured in, such as %.</source>
        <translation>add : son unité, comme %.</translation>
    </message>
    <message>
        <source>add: who says so.</source>
        <translation>add : qui le dit.</translation>
    </message>
    <message>
        <source>Keeps numbers from elsewhere and charts them beside the consultation.</source>
        <translation>Garde des chiffres venus d’ailleurs et les représente à côté de la consultation.</translation>
    </message>
    <message>
        <source>Hides numbers under N and what would give them away: 5 in a file (10 where a field is sensitive), 0 (nothing hidden) on the screen.</source>
        <translation>Masque les nombres inférieurs à N et ce qui les trahirait : 5 dans un fichier (10 si un champ est sensible), 0 (rien de masqué) à l’écran.</translation>
    </message>
    <message>
        <source>--consensus takes geometric or legacy.</source>
        <translation>--consensus accepte geometric ou legacy.</translation>
    </message>
    <message>
        <source>Also who is in the groups, by these attributes.</source>
        <translation>Aussi qui est dans les groupes, par ces attributs.</translation>
    </message>
    <message>
        <source>With --by: hides numbers under N and what would give them away.</source>
        <translation>Avec --by : masque les nombres inférieurs à N et ce qui les trahirait.</translation>
    </message>
    <message>
        <source>geometric (the usual; comparable across numbers of groups) or legacy (the product that older reports print).</source>
        <translation>geometric (l’habituel ; comparable d’un nombre de groupes à l’autre) ou legacy (le produit qu’impriment d’anciens rapports).</translation>
    </message>
    <message>
        <source>Say into which folder the charts go.</source>
        <translation>Indiquez dans quel dossier vont les graphiques.</translation>
    </message>
    <message>
        <source>%1 charts were written.</source>
        <translation>%1 graphiques ont été écrits.</translation>
    </message>
    <message>
        <source>Say which chart, by its number from 1 to %1.</source>
        <translation>Indiquez quel graphique, par son numéro de 1 à %1.</translation>
    </message>
    <message>
        <source>save: svg (the usual), pdf, png or csv.</source>
        <translation>save : svg (l’habituel), pdf, png ou csv.</translation>
    </message>
    <message>
        <source>Lists, arranges or writes the charts of the sheet.</source>
        <translation>Liste, ordonne ou écrit les graphiques de la feuille.</translation>
    </message>
    <message>
        <source>accept, decline: only of these contributions.</source>
        <translation>accept, decline : de ces contributions seulement.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a contribution.</source>
        <translation>« %1 » n&apos;est pas le numéro d&apos;une contribution.</translation>
    </message>
    <message>
        <source>Say which one contribution to split.</source>
        <translation>Indiquez quelle contribution diviser : une seule.</translation>
    </message>
    <message>
        <source>Say merge, split or separate, not &quot;%1&quot;.</source>
        <translation>Dites merge, split ou separate, pas « %1 ».</translation>
    </message>
    <message>
        <source>Say which contribution to merge into.</source>
        <translation>Indiquez avec quelle contribution fusionner.</translation>
    </message>
    <message>
        <source>merge, separate: these contributions too.</source>
        <translation>merge, separate : ces contributions aussi.</translation>
    </message>
    <message>
        <source>split: before these characters (code points); else at empty lines.</source>
        <translation>split : avant ces caractères (points de code) ; sinon aux lignes vides.</translation>
    </message>
    <message>
        <source> + merged %1</source>
        <translation> + fusionnées %1</translation>
    </message>
    <message>
        <source> - parts of split ones %1</source>
        <translation> - parties de celles divisées %1</translation>
    </message>
    <message>
        <source>Say list, verify, undo, redo, revert N or recipe, not &quot;%1&quot;.</source>
        <translation>Dites list, verify, undo, redo, revert N ou recipe, pas « %1 ».</translation>
    </message>
    <message>
        <source>revert, recipe apply: says what would change and what would stay, and changes nothing.</source>
        <translation>revert, recipe apply : dit ce qui changerait et ce qui resterait, et ne change rien.</translation>
    </message>
    <message>
        <source>words not published</source>
        <translation>texte non publié</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>--published takes yes or no, not &quot;%1&quot;.</source>
        <translation>--published prend yes ou no, pas « %1 ».</translation>
    </message>
    <message>
        <source>Say list, export, import, set, retire or restore, not &quot;%1&quot;.</source>
        <translation>Dites list, export, import, set, retire ou restore, pas « %1 ».</translation>
    </message>
    <message>
        <source>The policy was changed.</source>
        <translation>La politique a été modifiée.</translation>
    </message>
    <message>
        <source>The policy says so already.</source>
        <translation>La politique le dit déjà.</translation>
    </message>
    <message>
        <source>set: what the screen and the report call it.</source>
        <translation>set : son nom à l&apos;écran et dans le rapport.</translation>
    </message>
    <message>
        <source>set: when it is given.</source>
        <translation>set : quand il est appliqué.</translation>
    </message>
    <message>
        <source>set: an example.</source>
        <translation>set : un exemple.</translation>
    </message>
    <message>
        <source>set: whether what has it is published with its words.</source>
        <translation>set : si ce qui l&apos;a est publié avec son texte.</translation>
    </message>
    <message>
        <source>set: CODE is a state, not a reason.</source>
        <translation>set : CODE est un état, pas un motif.</translation>
    </message>
    <message>
        <source>Shows and changes the moderation policy: what states and reasons for hiding mean.</source>
        <translation>Montre et modifie la politique de modération : ce que signifient les états et les motifs de masquage.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of an operation, nor a range.</source>
        <translation>« %1 » n&apos;est ni un numéro d&apos;opération ni un intervalle.</translation>
    </message>
    <message>
        <source>Say recipe save FILE or recipe apply FILE.</source>
        <translation>Dites recipe save FICHIER ou recipe apply FICHIER.</translation>
    </message>
    <message>
        <source>%1  %2 for %3: %4 proposed</source>
        <translation>%1  %2 pour %3 : %4 proposées</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de règle « %1 ».</translation>
    </message>
    <message>
        <source>Decline what one rule proposes, by its number.</source>
        <translation>Refusez ce que propose une règle, par son numéro.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>Il n&apos;y avait rien à changer.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1: %2 read twice, %3 % agree, kappa %4, alpha %5 (95 %: %6 to %7)</source>
        <translation>%1 : %2 lues deux fois, %3 % d&apos;accord, kappa %4, alpha %5 (95 % : de %6 à %7)</translation>
    </message>
    <message>
        <source>Say with --share which share to draw, such as 0.1.</source>
        <translation>Indiquez avec --share quelle part tirer au sort, par exemple 0.1.</translation>
    </message>
    <message>
        <source>Say which contribution, and accepted or hidden.</source>
        <translation>Indiquez quelle contribution, et accepted ou hidden.</translation>
    </message>
    <message>
        <source>The second reading was noted.</source>
        <translation>La seconde lecture a été notée.</translation>
    </message>
    <message>
        <source>%1 drawn, %2 waiting</source>
        <translation>%1 tirées au sort, %2 en attente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State and reason</source>
        <translation>État et motif</translation>
    </message>
    <message>
        <source>Similar contributions were decided differently: %1. See %2.</source>
        <translation>Des contributions semblables ont été décidées autrement : %1. Voir %2.</translation>
    </message>
    <message>
        <source>Similar contributions were decided differently; nothing was changed.</source>
        <translation>Des contributions semblables ont été décidées autrement ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Why they are hidden: a code of the moderation policy (see &quot;policy&quot;).</source>
        <translation>Pourquoi elles sont masquées : un code de la politique de modération (voir « policy »).</translation>
    </message>
    <message>
        <source>Changes nothing where similar contributions were decided differently.</source>
        <translation>Ne change rien si des contributions semblables ont été décidées autrement.</translation>
    </message>
    <message>
        <source>--order takes oldest, longest, voted, unlike or likely, not &quot;%1&quot;.</source>
        <translation>--order prend oldest, longest, voted, unlike ou likely, pas « %1 ».</translation>
    </message>
    <message>
        <source>%1: %2 of %3 read</source>
        <translation>%1 : %2 lues sur %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Say next, progress, read, unread, assign, draw, second or agreement, not &quot;%1&quot;.</source>
        <translation>Dites next, progress, read, unread, assign, draw, second ou agreement, pas « %1 ».</translation>
    </message>
    <message>
        <source>The contributions it is about; &quot;&quot; means all of them.</source>
        <translation>Les contributions concernées ; &quot;&quot; signifie toutes.</translation>
    </message>
    <message>
        <source>next: what comes first; unlike: least like anything read.</source>
        <translation>next : ce qui vient d&apos;abord ; unlike : le moins semblable à ce qui a été lu.</translation>
    </message>
    <message>
        <source>next --order likely: the tag.</source>
        <translation>next --order likely : l&apos;étiquette.</translation>
    </message>
    <message>
        <source>next: how many to print; 10 by itself.</source>
        <translation>next : combien afficher ; 10 par défaut.</translation>
    </message>
    <message>
        <source>next: only what is assigned to you.</source>
        <translation>next : seulement ce qui vous est confié.</translation>
    </message>
    <message>
        <source>next: what waits for your second reading.</source>
        <translation>next : ce qui attend votre seconde lecture.</translation>
    </message>
    <message>
        <source>progress: for each value of this field too.</source>
        <translation>progress : aussi pour chaque valeur de ce champ.</translation>
    </message>
    <message>
        <source>draw: this share of them, such as 0.1.</source>
        <translation>draw : cette part d&apos;entre elles, par exemple 0.1.</translation>
    </message>
    <message>
        <source>draw, agreement: what chance starts from; 1 by itself.</source>
        <translation>draw, agreement : d&apos;où part le hasard ; 1 par défaut.</translation>
    </message>
    <message>
        <source>second ID hidden: why, as the moderation policy has it.</source>
        <translation>second ID hidden : pourquoi, selon la politique de modération.</translation>
    </message>
    <message>
        <source>Says what to read next, and how far the reading is; assigns, and has a share read twice.</source>
        <translation>Dit quoi lire ensuite et où en est la lecture ; répartit, et fait lire une part deux fois.</translation>
    </message>
    <message>
        <source>The release could not be noted: %1</source>
        <translation>La publication n’a pas pu être notée : %1</translation>
    </message>
    <message>
        <source>The report was changed.</source>
        <translation>Le rapport a été modifié.</translation>
    </message>
    <message>
        <source>Nothing had to change.</source>
        <translation>Rien n’était à changer.</translation>
    </message>
    <message>
        <source>The report has no sections of its own yet: it is written from the template &quot;results&quot;.</source>
        <translation>Le rapport n’a pas encore de sections propres : il est écrit avec le modèle &quot;results&quot;.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Le fichier n’a pas pu être lu : %1</translation>
    </message>
    <message>
        <source>Say which section, by its number in &quot;section list&quot;.</source>
        <translation>Indiquez quelle section, par son numéro dans &quot;section list&quot;.</translation>
    </message>
    <message>
        <source>Say the number the section is to have.</source>
        <translation>Indiquez le numéro que doit avoir la section.</translation>
    </message>
    <message>
        <source>--margins takes one length in millimetres, or four: left, top, right, bottom.</source>
        <translation>--margins prend une longueur en millimètres, ou quatre : gauche, haut, droite, bas.</translation>
    </message>
    <message>
        <source>--language takes one of %1, not &quot;%2&quot;.</source>
        <translation>--language prend l’une de ces valeurs : %1, pas &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>--paper takes A4 or Letter, not &quot;%1&quot;.</source>
        <translation>--paper prend A4 ou Letter, pas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The title on the cover (otherwise the name of the workspace), or of a section.</source>
        <translation>Le titre de la couverture (sinon le nom de l’espace de travail), ou d’une section.</translation>
    </message>
    <message>
        <source>Language of the report, whatever the program speaks: es, en, pt or fr.</source>
        <translation>Langue du rapport, quelle que soit celle du programme : es, en, pt ou fr.</translation>
    </message>
    <message>
        <source>A4 or Letter.</source>
        <translation>A4 ou Letter.</translation>
    </message>
    <message>
        <source>set: the edges in millimetres, one for all or left,top,right,bottom.</source>
        <translation>set : les marges en millimètres, une pour toutes ou gauche,haut,droite,bas.</translation>
    </message>
    <message>
        <source>set: what the workspace cannot know: legal, question, materials, decided, organisations, contact, licence, next, data.</source>
        <translation>set : ce que l’espace de travail ne peut savoir : legal, question, materials, decided, organisations, contact, licence, next, data.</translation>
    </message>
    <message>
        <source>Writes this template (results, summary, annex) instead of the sections of the workspace.</source>
        <translation>Écrit ce modèle (results, summary, annex) au lieu des sections de l’espace de travail.</translation>
    </message>
    <message>
        <source>section: its prose, with bound numbers such as {{people where region:Norte}}.</source>
        <translation>section : sa prose, avec des nombres liés comme {{people where region:Norte}}.</translation>
    </message>
    <message>
        <source>section: the file that holds its prose.</source>
        <translation>section : le fichier qui contient sa prose.</translation>
    </message>
    <message>
        <source>section add: its number (at the end).</source>
        <translation>section add : son numéro (à la fin).</translation>
    </message>
    <message>
        <source>Writes the report of the consultation, or changes what it says.</source>
        <translation>Écrit le rapport de la consultation, ou change ce qu’il dit.</translation>
    </message>
    <message>
        <source>Static word vectors to use as well, now and in later searches: model.safetensors of Model2Vec, with tokenizer.json beside it; &quot;none&quot; goes back to words alone.</source>
        <translation>Vecteurs de mots à utiliser en plus, maintenant et dans les recherches suivantes : model.safetensors de Model2Vec, avec tokenizer.json à côté ; « none » revient aux mots seuls.</translation>
    </message>
    <message>
        <source>--stands takes waiting, overdue or answered, not &quot;%1&quot;.</source>
        <translation>--stands prend waiting, overdue ou answered, pas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say with --out where the letters go: x.csv, x.docx, x.odt, x.pdf or x.html.</source>
        <translation>Indiquez avec --out où vont les lettres : x.csv, x.docx, x.odt, x.pdf ou x.html.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to %1.</source>
        <translation>
            <numerusform>%n lettre écrite dans %1.</numerusform>
            <numerusform>%n lettres écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>cases: only those waiting, overdue or answered.</source>
        <translation>cases : seulement ceux waiting, overdue ou answered.</translation>
    </message>
    <message>
        <source>letters: their prose, with fields such as [[participant]] and [[answers]].</source>
        <translation>letters : leur prose, avec des champs comme [[participant]] et [[answers]].</translation>
    </message>
    <message>
        <source>--best needs words to look for in --where.</source>
        <translation>--best demande des mots à chercher dans --where.</translation>
    </message>
    <message>
        <source>Those first that fit the words of the filter best.</source>
        <translation>D’abord celles qui répondent le mieux aux mots du filtre.</translation>
    </message>
    <message>
        <source>Keeps this population in the workspace, for charts and report.</source>
        <translation>Garde cette population dans l’espace de travail, pour les graphiques et le rapport.</translation>
    </message>
    <message>
        <source>The map of tiles is kept.</source>
        <translation>La carte de tuiles est gardée.</translation>
    </message>
    <message>
        <source>Say list, add, remove N, move N TO, reset, tiles FILE or save FOLDER, not &quot;%1&quot;.</source>
        <translation>Dites list, add, remove N, move N TO, reset, tiles FILE ou save FOLDER, pas « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed.</source>
        <translation>
            <numerusform>%n réponse modifiée.</numerusform>
            <numerusform>%n réponses modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file, its texts, the search and %n journal entries are sound.</source>
        <translation>
            <numerusform>Le fichier, ses textes, la recherche et %n entrée du journal sont en ordre.</numerusform>
            <numerusform>Le fichier, ses textes, la recherche et %n entrées du journal sont en ordre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workspace is damaged: %n problem(s) found.</source>
        <translation>
            <numerusform>L’espace de travail est endommagé : %n problème trouvé.</numerusform>
            <numerusform>L’espace de travail est endommagé : %n problèmes trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) in the codebook.</source>
        <translation>
            <numerusform>%n étiquette dans le livre de codes.</numerusform>
            <numerusform>%n étiquettes dans le livre de codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them only sums of votes are known; they were not added.</source>
        <translation>
            <numerusform>De %n d&apos;entre elles, seule la somme des votes est connue ; elle n&apos;a pas été ajoutée.</numerusform>
            <numerusform>De %n d&apos;entre elles, seules les sommes des votes sont connues ; elles n&apos;ont pas été ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) written to %1.</source>
        <translation>
            <numerusform>%n contribution écrite dans %1.</numerusform>
            <numerusform>%n contributions écrites dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) written to %1.</source>
        <translation>
            <numerusform>%n texte écrit dans %1.</numerusform>
            <numerusform>%n textes écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>csv (guarded for spreadsheets), csv-data (texts as they are), json, xlsx, datapackage (a folder or x.zip of open data; as x.xlsx a sheet for each table), site (a folder or x.zip of web pages), qdpx (a project for programs of qualitative analysis, REFI-QDA) or qdc (its codebook alone).</source>
        <translation>csv (protégé pour les tableurs), csv-data (textes tels quels), json, xlsx, datapackage (dossier ou x.zip de données ouvertes ; en x.xlsx, une feuille par table), site (dossier ou x.zip de pages web), qdpx (projet pour les programmes d’analyse qualitative, REFI-QDA) ou qdc (son livre de codes seul).</translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) changed.</source>
        <translation>
            <numerusform>%n contribution modifiée.</numerusform>
            <numerusform>%n contributions modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of personal data await a yes or no.</source>
        <translation>
            <numerusform>%n donnée personnelle trouvée attend un oui ou un non.</numerusform>
            <numerusform>%n données personnelles trouvées attendent un oui ou un non.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) before it were imported and stay.</source>
        <translation>
            <numerusform>%n fichier avant lui a été importé et reste.</numerusform>
            <numerusform>%n fichiers avant lui ont été importés et restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) written.</source>
        <translation>
            <numerusform>%n opération écrite.</numerusform>
            <numerusform>%n opérations écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting.</source>
        <translation>
            <numerusform>%n en attente.</numerusform>
            <numerusform>%n en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 records would be read: %2 with notices, %3 refused.</source>
        <translation>  %1 enregistrements seraient lus : %2 avec remarques, %3 refusés.</translation>
    </message>
    <message>
        <source>--places takes all, common or none, not &quot;%1&quot;.</source>
        <translation>--places prend all, common ou none, pas « %1 ».</translation>
    </message>
    <message>
        <source>datapackage: all territories, those of at least k people (common), or none (all).</source>
        <translation>datapackage : tous les territoires, ceux d’au moins k personnes (common) ou aucun (all).</translation>
    </message>
    <message>
        <source>Also weights that give the participants the shares of the population, by the fields that are more than 5 points off.</source>
        <translation>Aussi des poids qui donnent aux participants les parts de la population, par les champs qui s’écartent de plus de 5 points.</translation>
    </message>
    <message>
        <source>With --weigh: groups under N people count as one (10 is usual); 0 joins none.</source>
        <translation>Avec --weigh : les groupes de moins de N personnes comptent comme un seul (10 d’ordinaire) ; 0 n’en réunit aucun.</translation>
    </message>
    <message>
        <source>Only writes a population table to fill in, of the fields and values of W.</source>
        <translation>Écrit seulement une table de population à remplir, avec les champs et valeurs de W.</translation>
    </message>
    <message>
        <source>The text has %1 characters; it cannot be cut before character %2.</source>
        <translation>Le texte a %1 caractères ; il ne peut être coupé avant le caractère %2.</translation>
    </message>
    <message>
        <source>Merges contributions that ask for the same, with every voter once; splits one that asks for several things. ID is the field id of list.</source>
        <translation>Réunit des contributions qui demandent la même chose, chaque votant une fois ; divise celle qui en demande plusieurs. ID est le champ id de list.</translation>
    </message>
    <message>
        <source>--column is a column, = and what it is taken for, such as “autor=attribute” or “gasto=attribute:comma”: %1.</source>
        <translation>--column est une colonne, = et ce pour quoi elle est prise, comme « autor=attribute » ou « gasto=attribute:comma » : %1.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>« %1 » n’a pas de colonne « %2 ».</translation>
    </message>
    <message>
        <source>%1: authors are known by their name alone (“%2”): people of the same name count as one. --column &quot;%2=attribute&quot; keeps the names as text and counts nobody.</source>
        <translation>%1 : les auteurs ne sont connus que par leur nom (« %2 ») : les homonymes comptent pour une personne. --column &quot;%2=attribute&quot; garde les noms comme texte et ne compte personne.</translation>
    </message>
    <message>
        <source>What a column is taken for, and how its values are read (dmy, mdy; comma for 1.234,5, point for 1,234.5); may be given several times.</source>
        <translation>Ce pour quoi une colonne est prise, et comment ses valeurs sont lues (dmy, mdy ; comma pour 1.234,5, point pour 1,234.5) ; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>rule: makes the tag when there is none of that name.</source>
        <translation>rule : crée l’étiquette s’il n’y en a pas de ce nom.</translation>
    </message>
    <message>
        <source>There is no kind of personal data &quot;%1&quot;; there are %2.</source>
        <translation>Il n’y a pas de type de donnée personnelle « %1 » ; il y a %2.</translation>
    </message>
    <message>
        <source>What to print of each; an unknown name lists those there are. id (or external_id) is that of the source, number that of Tamiz, as in filters.</source>
        <translation>Ce qui est imprimé pour chacune ; un nom inconnu donne la liste. id (ou external_id) est celui de la source, number celui de Tamiz, comme dans les filtres.</translation>
    </message>
    <message>
        <source>%1 of %2 steps change something, %3 are done here already; %4 of %5 contributions are not here.</source>
        <translation>%1 étapes sur %2 changent quelque chose et %3 sont déjà faites ici ; %4 contributions sur %5 ne sont pas ici.</translation>
    </message>
    <message>
        <source>--create makes a new tag of that name.</source>
        <translation>--create crée une étiquette de ce nom.</translation>
    </message>
</context>
<context>
    <name>tamiz::CodebookDialog</name>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouvelle…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Fusionner dans…</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>&amp;Couleur…</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>&amp;Décrire…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Name, with a slash before each level:</source>
        <translation>Nom, avec une barre oblique avant chaque niveau&#xa0;:</translation>
    </message>
    <message>
        <source>Creating a tag</source>
        <translation>Création d’une étiquette</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nouveau nom&#xa0;:</translation>
    </message>
    <message>
        <source>Renaming a tag</source>
        <translation>Changement de nom d’une étiquette</translation>
    </message>
    <message>
        <source>Merge tag</source>
        <translation>Fusionner l’étiquette</translation>
    </message>
    <message>
        <source>Move every use of “%1” to:</source>
        <translation>Déplacer tous les emplois de «&#xa0;%1&#xa0;» vers&#xa0;:</translation>
    </message>
    <message>
        <source>Merging tags</source>
        <translation>Fusion d’étiquettes</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Vermillon</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour of “%1”:</source>
        <translation>Couleur de «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Colouring a tag</source>
        <translation>Coloration d’une étiquette</translation>
    </message>
    <message>
        <source>Describe tag</source>
        <translation>Décrire l’étiquette</translation>
    </message>
    <message>
        <source>When to use “%1”:</source>
        <translation>Quand employer «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Describing a tag</source>
        <translation>Description d’une étiquette</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>&amp;Example…</source>
        <translation>&amp;Exemple…</translation>
    </message>
    <message>
        <source>&amp;Key…</source>
        <translation>&amp;Touche…</translation>
    </message>
    <message>
        <source>M&amp;ove below…</source>
        <translation>&amp;Déplacer sous…</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retirée)</translation>
    </message>
    <message>
        <source>An example of “%1”:</source>
        <translation>Un exemple de «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Number key of “%1”:</source>
        <translation>Touche numérique de «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>(top)</source>
        <translation>(haut)</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Déplacer l&apos;étiquette</translation>
    </message>
    <message>
        <source>Move “%1” below:</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» sous&#xa0;:</translation>
    </message>
    <message>
        <source>Moving a tag</source>
        <translation>Déplacement d&apos;une étiquette</translation>
    </message>
    <message>
        <source>Retiring a tag</source>
        <translation>Retrait d&apos;une étiquette</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Importer un livre de codes</translation>
    </message>
    <message>
        <source>Codebook (*.qdc)</source>
        <translation>Livre de codes (*.qdc)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Importing a codebook</source>
        <translation>Importation d&apos;un livre de codes</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Exporter le livre de codes</translation>
    </message>
    <message>
        <source>The codebook could not be written.</source>
        <translation>Le livre de codes n&apos;a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>tamiz::CodingImport</name>
    <message numerus="yes">
        <source>%Ln coded passage(s) lie in a text that is not there or not as it was.</source>
        <translation>
            <numerusform>%Ln passage codé se trouve dans un texte absent ou modifié.</numerusform>
            <numerusform>%Ln passages codés se trouvent dans des textes absents ou modifiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::Columns</name>
    <message>
        <source>(no data)</source>
        <translation>(sans donnée)</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation>Thème %1</translation>
    </message>
    <message>
        <source>(no theme)</source>
        <translation>(sans thème)</translation>
    </message>
    <message>
        <source>(in no family)</source>
        <translation>(dans aucune famille)</translation>
    </message>
    <message>
        <source>Family %1</source>
        <translation>Famille %1</translation>
    </message>
    <message>
        <source>(no reason)</source>
        <translation>(sans motif)</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>(no tag)</source>
        <translation>(sans étiquette)</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lue</translation>
    </message>
    <message>
        <source>(not drawn)</source>
        <translation>(non tirée au sort)</translation>
    </message>
    <message>
        <source>waiting for the second reader</source>
        <translation>en attente de la seconde lecture</translation>
    </message>
    <message>
        <source>read twice</source>
        <translation>lue deux fois</translation>
    </message>
    <message>
        <source>Reading votes</source>
        <translation>Lecture des votes</translation>
    </message>
    <message>
        <source>(none found)</source>
        <translation>(aucune trouvée)</translation>
    </message>
</context>
<context>
    <name>tamiz::CommandPalette</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>Mots de l’action</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>Actions trouvées</translation>
    </message>
</context>
<context>
    <name>tamiz::ContextPage</name>
    <message>
        <source>Numbers of context</source>
        <translation>Chiffres de contexte</translation>
    </message>
    <message>
        <source>Context beside the consultation</source>
        <translation>Contexte à côté de la consultation</translation>
    </message>
    <message>
        <source>What else happened in those years? Type a number with its year and source above, or load a CSV with the columns name, year, value, unit and source.</source>
        <translation>Que se passait-il d’autre ces années-là ? Saisissez ci-dessus un chiffre avec son année et sa source, ou chargez un CSV avec les colonnes name, year, value, unit et source.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Année</translation>
    </message>
    <message>
        <source>Va&amp;lue</source>
        <translation>Va&amp;leur</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>U&amp;nité</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>&amp;Saisir</translation>
    </message>
    <message>
        <source>Keep this number; one of the same name and year is replaced.</source>
        <translation>Garder ce chiffre ; il remplace celui du même nom et de la même année.</translation>
    </message>
    <message>
        <source>Load &amp;CSV…</source>
        <translation>Charger un &amp;CSV…</translation>
    </message>
    <message>
        <source>Columns name, year, value, unit and source.</source>
        <translation>Colonnes name, year, value, unit et source.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen numbers (Delete).</source>
        <translation>Retirer les chiffres choisis (Suppr).</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>A year and a number are needed, such as 2016 and 59.5.</source>
        <translation>Il faut une année et un nombre, comme 2016 et 59,5.</translation>
    </message>
    <message>
        <source>Load numbers of context</source>
        <translation>Charger des chiffres de contexte</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>tamiz::ContributionList</name>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;left</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» à &amp;gauche</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;right</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» à &amp;droite</translation>
    </message>
    <message>
        <source>Every row by &amp;itself</source>
        <translation>Chaque ligne &amp;seule</translation>
    </message>
    <message>
        <source>Keep &amp;threads together</source>
        <translation>Garder les &amp;fils ensemble</translation>
    </message>
    <message>
        <source>Keep &amp;families together</source>
        <translation>Garder les fa&amp;milles ensemble</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Lignes &amp;compactes</translation>
    </message>
    <message>
        <source>&amp;Best matches first</source>
        <translation>Les &amp;meilleures d’abord</translation>
    </message>
</context>
<context>
    <name>tamiz::ContributionModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>state and its reason</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>One of %n similar texts</source>
        <translation>
            <numerusform>Un de %n texte similaire</numerusform>
            <numerusform>Un de %n textes similaires</numerusform>
        </translation>
    </message>
    <message>
        <source>No similar texts</source>
        <translation>Aucun texte similaire</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sans texte)</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <comment>depth in a thread and text</comment>
        <translation>Niveau %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Marks contributions that have near-copies.</source>
        <translation>Marque les contributions qui ont des presque-copies.</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Title or first words; sorts by the order received.</source>
        <translation>Titre ou premiers mots&#xa0;; trie par ordre de réception.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What was decided on it.</source>
        <translation>Ce qui en a été décidé.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of the codebook; sorts by the first one.</source>
        <translation>Étiquettes du livre de codes&#xa0;; trie par la première.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>The theme it belongs to.</source>
        <translation>Le thème auquel elle appartient.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>The place it is about or comes from.</source>
        <translation>Le lieu dont elle parle ou d’où elle vient.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The day it was received, in UTC.</source>
        <translation>Le jour de réception, en UTC.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Proposal, comment, answer, statement or message.</source>
        <translation>Proposition, commentaire, réponse, énoncé ou message.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>The participant, as the source names them.</source>
        <translation>Le participant, tel que la source le nomme.</translation>
    </message>
    <message>
        <source>Filters call it “%1”.</source>
        <translation>Les filtres l’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>All votes: for, against and to pass. Filters call it “votes”; those in favour alone are “for”, a column of its own.</source>
        <translation>Tous les votes : pour, contre et abstentions. Les filtres disent « votes » ; ceux qui sont favorables sont « for », une autre colonne.</translation>
    </message>
</context>
<context>
    <name>tamiz::ContributionsPage</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Accept the chosen contributions for publication.</source>
        <translation>Accepter les contributions choisies pour publication.</translation>
    </message>
    <message>
        <source>&amp;Hide…</source>
        <translation>&amp;Masquer…</translation>
    </message>
    <message>
        <source>Hide the chosen contributions, with a reason.</source>
        <translation>Masquer les contributions choisies, avec un motif.</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>Take back the decision on the chosen contributions.</source>
        <translation>Revenir sur la décision prise pour les contributions choisies.</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>É&amp;tiqueter…</translation>
    </message>
    <message>
        <source>Add a tag to the chosen contributions, or remove one.</source>
        <translation>Ajouter une étiquette aux contributions choisies, ou en retirer une.</translation>
    </message>
    <message>
        <source>&amp;Next contribution</source>
        <translation>Contribution &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next contribution.</source>
        <translation>Aller à la contribution suivante.</translation>
    </message>
    <message>
        <source>&amp;Previous contribution</source>
        <translation>Contribution &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the previous contribution.</source>
        <translation>Aller à la contribution précédente.</translation>
    </message>
    <message>
        <source>Show &amp;family</source>
        <translation>Montrer la &amp;famille</translation>
    </message>
    <message>
        <source>Show the contributions with a similar text.</source>
        <translation>Montrer les contributions au texte similaire.</translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>&amp;Tout choisir</translation>
    </message>
    <message>
        <source>Choose every contribution of the selection.</source>
        <translation>Choisir toutes les contributions de la sélection.</translation>
    </message>
    <message>
        <source>Colu&amp;mns and groups…</source>
        <translation>Colo&amp;nnes et groupes…</translation>
    </message>
    <message>
        <source>Choose and order the columns; keep threads or families together.</source>
        <translation>Choisir et ordonner les colonnes&#xa0;; garder fils ou familles ensemble.</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Annuler le dernier changement</translation>
    </message>
    <message>
        <source>Take back the last change, whoever made it.</source>
        <translation>Reprendre le dernier changement, quel qu’en soit l’auteur.</translation>
    </message>
    <message>
        <source>Code&amp;book…</source>
        <translation>&amp;Livre de codes…</translation>
    </message>
    <message>
        <source>Create, rename, merge, colour and describe tags.</source>
        <translation>Créer, renommer, fusionner, colorer et décrire les étiquettes.</translation>
    </message>
    <message>
        <source>Add this tag to the chosen contributions, or remove it when all have it.</source>
        <translation>Ajouter cette étiquette aux contributions choisies, ou la retirer si toutes l’ont.</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Accepting %n contributions</source>
        <translation>
            <numerusform>Acceptation de %n contribution</numerusform>
            <numerusform>Acceptation de %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hiding %n contributions</source>
        <translation>
            <numerusform>Masquage de %n contribution</numerusform>
            <numerusform>Masquage de %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopening %n contributions</source>
        <translation>
            <numerusform>Réouverture de %n contribution</numerusform>
            <numerusform>Réouverture de %n contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide with a reason</source>
        <translation>Masquer avec un motif</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>number key and reason</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>Tagging %n contributions</source>
        <translation>
            <numerusform>Étiquetage de %n contribution</numerusform>
            <numerusform>Étiquetage de %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing a tag from %n contributions</source>
        <translation>
            <numerusform>Retrait d’une étiquette de %n contribution</numerusform>
            <numerusform>Retrait d’une étiquette de %n contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Facets, list and reading pane</source>
        <translation>Facettes, liste et volet de lecture</translation>
    </message>
    <message>
        <source>Edge between facets and list</source>
        <translation>Bord entre facettes et liste</translation>
    </message>
    <message>
        <source>Edge between list and text</source>
        <translation>Bord entre liste et texte</translation>
    </message>
    <message>
        <source>No contribution passes this filter.</source>
        <translation>Aucune contribution ne passe ce filtre.</translation>
    </message>
    <message>
        <source>There are no contributions yet. Import an export in Sources, or drop it on the window.</source>
        <translation>Il n’y a pas encore de contributions. Importez un export dans Sources, ou déposez-le sur la fenêtre.</translation>
    </message>
    <message>
        <source>Choose a &amp;passage</source>
        <translation>Choisir un &amp;passage</translation>
    </message>
    <message>
        <source>Go to the text: Shift and the arrows choose words, T or a number tags them, Escape comes back.</source>
        <translation>Aller au texte&#xa0;: Maj et les flèches choisissent des mots, T ou un chiffre les étiquette, Échap revient.</translation>
    </message>
    <message>
        <source>&amp;Yes, personal data</source>
        <translation>&amp;Oui, donnée personnelle</translation>
    </message>
    <message>
        <source>Confirm the next finding in this text: it is masked in every output.</source>
        <translation>Confirmer le repérage suivant de ce texte&#xa0;: il est masqué dans toutes les sorties.</translation>
    </message>
    <message>
        <source>&amp;No personal data</source>
        <translation>&amp;Pas de donnée personnelle</translation>
    </message>
    <message>
        <source>Dismiss the next finding in this text.</source>
        <translation>Écarter le repérage suivant de ce texte.</translation>
    </message>
    <message>
        <source>Look for personal &amp;data</source>
        <translation>Chercher les &amp;données personnelles</translation>
    </message>
    <message>
        <source>Look for personal data in all texts; nothing is changed without a yes.</source>
        <translation>Chercher les données personnelles dans tous les textes&#xa0;; rien n&apos;est changé sans un oui.</translation>
    </message>
    <message>
        <source>Write a no&amp;te…</source>
        <translation>Écrire une no&amp;te…</translation>
    </message>
    <message>
        <source>Write a note on this contribution, for the team.</source>
        <translation>Écrire une note sur cette contribution, pour l&apos;équipe.</translation>
    </message>
    <message>
        <source>History of this contribution</source>
        <translation>Historique de cette contribution</translation>
    </message>
    <message>
        <source>Show what was ever done with this contribution, and by whom.</source>
        <translation>Montrer tout ce qui a été fait de cette contribution, et par qui.</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Go to the next place that was searched for, in this text or the next ones.</source>
        <translation>Aller à l&apos;endroit cherché suivant, dans ce texte ou les suivants.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Go to the place before that was searched for.</source>
        <translation>Aller à l&apos;endroit cherché précédent.</translation>
    </message>
    <message>
        <source>Tagging a passage</source>
        <translation>Étiquetage d&apos;un passage</translation>
    </message>
    <message>
        <source>Looking for personal data</source>
        <translation>Recherche de données personnelles</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on this contribution:</source>
        <translation>Note sur cette contribution&#xa0;:</translation>
    </message>
    <message>
        <source>Writing a note</source>
        <translation>Écriture d&apos;une note</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <translation>Lignes com&amp;pactes</translation>
    </message>
    <message>
        <source>Shows a third more rows, as low as their letters.</source>
        <translation>Montre un tiers de lignes en plus, aussi basses que leurs lettres.</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Seconde lecture</translation>
    </message>
    <message>
        <source>Merge the chosen contributions into the current one, with every voter once; a single one into one like it.</source>
        <translation>Fusionne les contributions choisies avec l&apos;actuelle, chaque votant une fois ; une seule, avec une semblable.</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Diviser…</translation>
    </message>
    <message>
        <source>Split the contribution that asks for several things into parts.</source>
        <translation>Divise en parties la contribution qui demande plusieurs choses.</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Take the chosen contributions out of what they were merged into, or take their parts away.</source>
        <translation>Sort les contributions choisies de celle où elles ont été fusionnées, ou retire leurs parties.</translation>
    </message>
    <message>
        <source>Merging contributions</source>
        <translation>Fusion de contributions</translation>
    </message>
    <message>
        <source>No contribution is like this one. Choose those to merge in the list.</source>
        <translation>Aucune contribution ne ressemble à celle-ci. Choisissez dans la liste celles à fusionner.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and first words</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge this contribution into:</source>
        <translation>Fusionner cette contribution avec :</translation>
    </message>
    <message>
        <source>Splitting a contribution</source>
        <translation>Division d&apos;une contribution</translation>
    </message>
    <message>
        <source>Separating contributions</source>
        <translation>Séparation de contributions</translation>
    </message>
    <message>
        <source>Read one contribution after the other, in the order you choose: one key, and on to the next.</source>
        <translation>Lire une contribution après l&apos;autre, dans l&apos;ordre choisi : une touche, et la suivante.</translation>
    </message>
    <message>
        <source>Mark the chosen contributions as read, or as unread when all are.</source>
        <translation>Marque les contributions choisies comme lues, ou comme non lues si toutes le sont.</translation>
    </message>
    <message>
        <source>Assign the chosen contributions to a person, or in turn to several.</source>
        <translation>Confie les contributions choisies à une personne, ou à tour de rôle à plusieurs.</translation>
    </message>
    <message>
        <source>Show what is assigned to you and unread; once more shows everything.</source>
        <translation>Montre ce qui vous est confié et non lu ; encore une fois montre tout.</translation>
    </message>
    <message>
        <source>Draw for a second reading…</source>
        <translation>Tirer au sort pour une seconde lecture…</translation>
    </message>
    <message>
        <source>Draw a share of the chosen contributions at random, to be decided by a second person who does not see the first decision.</source>
        <translation>Tire au sort une part des contributions choisies, pour qu&apos;une seconde personne en décide sans voir la première décision.</translation>
    </message>
    <message>
        <source>Rules of the codebook…</source>
        <translation>Règles du livre de codes…</translation>
    </message>
    <message>
        <source>Rules that propose tags; see what they propose, and accept or decline it.</source>
        <translation>Règles qui proposent des étiquettes ; voyez ce qu&apos;elles proposent, et acceptez ou refusez.</translation>
    </message>
    <message>
        <source>Moderation policy…</source>
        <translation>Politique de modération…</translation>
    </message>
    <message>
        <source>States and reasons for hiding: their names, definitions, examples, and what is published.</source>
        <translation>États et motifs de masquage : noms, définitions, exemples, et ce qui est publié.</translation>
    </message>
    <message numerus="yes">
        <source>Marking %n contributions</source>
        <translation>
            <numerusform>Marquage de %n contribution</numerusform>
            <numerusform>Marquage de %n contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>To whom? Several names with commas; nobody when empty.</source>
        <translation>À qui ? Plusieurs noms avec des virgules ; à personne si vide.</translation>
    </message>
    <message numerus="yes">
        <source>Assigning %n contributions</source>
        <translation>
            <numerusform>Attribution de %n contribution</numerusform>
            <numerusform>Attribution de %n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share of the %Ln chosen contributions to draw, in percent:</source>
        <translation>
            <numerusform>Part de la %Ln contribution choisie à tirer au sort, en pour cent :</numerusform>
            <numerusform>Part des %Ln contributions choisies à tirer au sort, en pour cent :</numerusform>
        </translation>
    </message>
    <message>
        <source>A share is a number of percent, such as 10.</source>
        <translation>Une part est un nombre en pour cent, par exemple 10.</translation>
    </message>
    <message>
        <source>Drawing for a second reading</source>
        <translation>Tirage pour une seconde lecture</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Confier…</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>&amp;Best matches first</source>
        <translation>Les &amp;meilleures d’abord</translation>
    </message>
    <message>
        <source>Those that fit the words of the search best come first; again: back to the column.</source>
        <translation>Celles qui répondent le mieux aux mots de la recherche viennent en premier ; encore une fois : selon la colonne.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln contributions of the selection are chosen. Escape takes it back.</source>
        <translation>
            <numerusform>La seule contribution de la sélection est choisie. Échap l&apos;annule.</numerusform>
            <numerusform>Les %Ln contributions de la sélection sont choisies. Échap l&apos;annule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions are chosen.</source>
        <translation>
            <numerusform>%Ln contribution est choisie.</numerusform>
            <numerusform>%Ln contributions sont choisies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Tag number %1, when there is one</source>
        <translation>Étiquette numéro %1, quand il y en aura</translation>
    </message>
</context>
<context>
    <name>tamiz::CountCurve</name>
    <message>
        <source>Curve of numbers of themes</source>
        <translation>Courbe des nombres de thèmes</translation>
    </message>
    <message>
        <source>Fit (round marks, against the best) and stability (square marks, dashed) of each number of themes.</source>
        <translation>Ajustement (marques rondes, par rapport au meilleur) et stabilité (marques carrées, tirets) de chaque nombre de thèmes.</translation>
    </message>
    <message>
        <source>%1: fit %2, stability %3</source>
        <translation>%1 : ajustement %2, stabilité %3</translation>
    </message>
    <message>
        <source>fit, against the best</source>
        <translation>ajustement, par rapport au meilleur</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>stabilité</translation>
    </message>
</context>
<context>
    <name>tamiz::Counting</name>
    <message>
        <source>There is no field “%1” to count by. There are: %2.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;» selon lequel compter. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” by “%2” has too many values for a table. Filter first, or choose a field with fewer values.</source>
        <translation>«&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;» a trop de valeurs pour un tableau. Filtrez d’abord, ou choisissez un champ avec moins de valeurs.</translation>
    </message>
</context>
<context>
    <name>tamiz::CrossTableModel</name>
    <message>
        <source>More than chance would give: %1 times the expected.</source>
        <translation>Plus que le hasard ne donnerait&#xa0;: %1 fois l&apos;attendu.</translation>
    </message>
    <message>
        <source>Less than chance would give: %1 times the expected.</source>
        <translation>Moins que le hasard ne donnerait&#xa0;: %1 fois l&apos;attendu.</translation>
    </message>
</context>
<context>
    <name>tamiz::CrossTablePage</name>
    <message>
        <source>Cross table</source>
        <translation>Tableau croisé</translation>
    </message>
    <message>
        <source>Enter or a double click on a cell filters everything by its two values.</source>
        <translation>Entrée ou un double clic sur une cellule filtre tout par ses deux valeurs.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Co&amp;unt</source>
        <translation>&amp;Compter</translation>
    </message>
    <message>
        <source>As &amp;published</source>
        <translation>Comme &amp;publié</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Enregistrer le &amp;tableau…</translation>
    </message>
    <message>
        <source>Save the table as CSV, small numbers hidden.</source>
        <translation>Enregistrer le tableau en CSV, petits nombres masqués.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The table was saved. %1</source>
        <translation>Le tableau a été enregistré. %1</translation>
    </message>
    <message>
        <source>For &amp;each</source>
        <translation>Pour &amp;chaque</translation>
    </message>
    <message>
        <source>A table for each value of a third field.</source>
        <translation>Un tableau pour chaque valeur d’un troisième champ.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mon&amp;trer</translation>
    </message>
    <message>
        <source>Hides numbers under %1 (under %2 where a field is sensitive), and what would give them away, as in everything that is saved.</source>
        <translation>Masque les nombres inférieurs à %1 (à %2 si un champ est sensible) et ce qui les trahirait, comme dans tout ce qui est enregistré.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
</context>
<context>
    <name>tamiz::CsvFile</name>
    <message>
        <source>The table could not be saved. An existing file was left as it was.</source>
        <translation>Le tableau n’a pas pu être enregistré. Un fichier existant a été laissé tel quel.</translation>
    </message>
</context>
<context>
    <name>tamiz::DataExports</name>
    <message>
        <source>Export open data</source>
        <translation>Exporter les données ouvertes</translation>
    </message>
    <message>
        <source>Data Package (*.zip)</source>
        <translation>Data Package (*.zip)</translation>
    </message>
    <message>
        <source>open-data</source>
        <comment>part of a file name</comment>
        <translation>donnees-ouvertes</translation>
    </message>
    <message>
        <source>Writing open data</source>
        <translation>Écriture des données ouvertes</translation>
    </message>
    <message>
        <source>Exporting the contributions</source>
        <translation>Export des contributions</translation>
    </message>
    <message>
        <source>A sheet for each table (*.xlsx)</source>
        <translation>Une feuille par table (*.xlsx)</translation>
    </message>
    <message>
        <source>k = %1; people alone with their attributes: %2; people whose attributes were left out: %3.</source>
        <translation>k = %1 ; personnes seules avec leurs attributs : %2 ; personnes dont les attributs ont été omis : %3.</translation>
    </message>
    <message>
        <source>No attributes of people are published.</source>
        <translation>Aucun attribut des personnes n’est publié.</translation>
    </message>
</context>
<context>
    <name>tamiz::Decision</name>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Acceptée en partie</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non acceptée</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Déjà fait</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Hors sujet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>decision</comment>
        <translation>Acceptée</translation>
    </message>
</context>
<context>
    <name>tamiz::DissentBar</name>
    <message>
        <source>&amp;Decide anyway</source>
        <translation>&amp;Décider quand même</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Le&amp;s montrer</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message>
        <source>Similar contributions were decided differently</source>
        <translation>Des contributions semblables ont été décidées autrement</translation>
    </message>
    <message>
        <source>Similar contributions were decided differently: %1.</source>
        <translation>Des contributions semblables ont été décidées autrement : %1.</translation>
    </message>
</context>
<context>
    <name>tamiz::Edit</name>
    <message>
        <source>(in no family)</source>
        <translation>(dans aucune famille)</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>mot pour mot</translation>
    </message>
    <message>
        <source>small changes</source>
        <translation>petits changements</translation>
    </message>
    <message>
        <source>words added</source>
        <translation>mots ajoutés</translation>
    </message>
    <message>
        <source>words cut</source>
        <translation>mots coupés</translation>
    </message>
    <message>
        <source>other order</source>
        <translation>autre ordre</translation>
    </message>
    <message>
        <source>a passage shared</source>
        <translation>un passage commun</translation>
    </message>
</context>
<context>
    <name>tamiz::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Interrompu. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>tamiz::Export</name>
    <message>
        <source>The file could not be written: %1. Nothing was changed there.</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1. Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>Writing pages</source>
        <translation>Écriture des pages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were cut at 32,767 characters, the most a cell holds. The CSV export has them whole.</source>
        <translation>
            <numerusform>%Ln texte a été coupé à 32 767 caractères, le plus qu’une cellule puisse contenir. L’export CSV l’a en entier.</numerusform>
            <numerusform>%Ln textes ont été coupés à 32 767 caractères, le plus qu’une cellule puisse contenir. L’export CSV les a en entier.</numerusform>
        </translation>
    </message>
    <message>
        <source>the earlier package cannot be moved</source>
        <translation>le paquet antérieur ne peut pas être déplacé</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>le dossier ne peut pas être renommé</translation>
    </message>
    <message>
        <source>A report is written as %1, not as “%2”.</source>
        <translation>Un rapport s’écrit en %1, pas en « %2 ».</translation>
    </message>
    <message>
        <source>“%1” holds something else. Choose a folder that is new, empty or an earlier export.</source>
        <translation>« %1 » contient autre chose. Choisissez un dossier nouveau, vide ou d’une exportation précédente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s), exported by Tamiz %1.</source>
        <translation>
            <numerusform>%Ln contribution, exportée par Tamiz %1.</numerusform>
            <numerusform>%Ln contributions, exportées par Tamiz %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>il n’y a pas assez de mémoire</translation>
    </message>
    <message>
        <source>A spreadsheet holds 1,048,575 contributions at most. Narrow the selection, or export as CSV.</source>
        <translation>Une feuille de calcul contient au plus 1 048 575 contributions. Réduisez la sélection ou exportez en CSV.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source>there is not enough room on the disk</source>
        <translation>il n&apos;y a plus assez de place sur le disque</translation>
    </message>
    <message>
        <source>Writing the document</source>
        <translation>Écriture du document</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>Mise en page</translation>
    </message>
</context>
<context>
    <name>tamiz::FacetModel</name>
    <message numerus="yes">
        <source>%1, %n values</source>
        <comment>field and how many values it has</comment>
        <translation>
            <numerusform>%1, %n valeur</numerusform>
            <numerusform>%1, %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n de plus…</numerusform>
            <numerusform>%n de plus…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>value and count</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, included</source>
        <translation>%1, inclus</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1, exclu</translation>
    </message>
</context>
<context>
    <name>tamiz::FacetPanel</name>
    <message>
        <source>Find a value…</source>
        <translation>Trouver une valeur…</translation>
    </message>
    <message>
        <source>Find a value in the facets</source>
        <translation>Trouver une valeur dans les facettes</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facettes</translation>
    </message>
    <message>
        <source>Enter asks for a value, Shift and Enter adds it, Plus requires it too, Minus refuses it, Slash finds a value of this field.</source>
        <translation>Entrée demande une valeur, Maj et Entrée l’ajoute, Plus l’exige aussi, Moins l’exclut, la barre oblique cherche une valeur de ce champ.</translation>
    </message>
    <message>
        <source>Click to ask for a value, Shift+click to add it, Alt+click to refuse it; right-click for more.</source>
        <translation>Clic pour demander une valeur, Maj+clic pour l’ajouter, Alt+clic pour l’exclure ; clic droit pour plus.</translation>
    </message>
    <message>
        <source>Field of the histogram</source>
        <translation>Champ de l’histogramme</translation>
    </message>
    <message>
        <source>Which days or numbers are shown as bars</source>
        <translation>Quels jours ou nombres sont montrés en barres</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>&amp;Only this value</source>
        <translation>&amp;Seulement cette valeur</translation>
    </message>
    <message>
        <source>This value &amp;too (any of them)</source>
        <translation>Cette valeur &amp;aussi (l’une d’elles)</translation>
    </message>
    <message>
        <source>This value &amp;and the others (all of them)</source>
        <translation>Cette valeur &amp;et les autres (toutes)</translation>
    </message>
    <message>
        <source>&amp;Not this value</source>
        <translation>&amp;Pas cette valeur</translation>
    </message>
    <message>
        <source>&amp;Find a value of this field</source>
        <translation>&amp;Chercher une valeur de ce champ</translation>
    </message>
    <message>
        <source>&amp;Every value of this field</source>
        <translation>&amp;Toute valeur de ce champ</translation>
    </message>
    <message>
        <source>Find in %1…</source>
        <translation>Chercher dans %1…</translation>
    </message>
</context>
<context>
    <name>tamiz::Facets</name>
    <message>
        <source>(no value)</source>
        <translation>(sans valeur)</translation>
    </message>
</context>
<context>
    <name>tamiz::Families</name>
    <message>
        <source>Comparing members with their family</source>
        <translation>Comparaison des membres avec leur famille</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>Comparaison des textes</translation>
    </message>
    <message>
        <source>Reading texts</source>
        <translation>Lecture des textes</translation>
    </message>
</context>
<context>
    <name>tamiz::FamiliesPage</name>
    <message>
        <source>Edge between families and their texts</source>
        <translation>Bord entre familles et leurs textes</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>No families yet. “Find families” groups texts that are copies of each other, or nearly: campaigns, template letters, doubles.</source>
        <translation>Pas encore de familles. «&#xa0;Trouver les familles&#xa0;» regroupe les textes copiés les uns des autres, ou presque&#xa0;: campagnes, lettres types, doublons.</translation>
    </message>
    <message>
        <source>Find families</source>
        <translation>Trouver les familles</translation>
    </message>
    <message>
        <source>Texts of the family</source>
        <translation>Textes de la famille</translation>
    </message>
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
            <numerusform>%n texte distinct</numerusform>
            <numerusform>%n textes distincts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Typical text: %1</source>
        <translation>Texte typique&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Give the family a name: it is a campaign that you know.</source>
        <translation>Donner un nom à la famille&#xa0;: c’est une campagne connue.</translation>
    </message>
    <message>
        <source>&amp;Tag family…</source>
        <translation>É&amp;tiqueter la famille…</translation>
    </message>
    <message>
        <source>Add a tag to every contribution of the family.</source>
        <translation>Ajouter une étiquette à chaque contribution de la famille.</translation>
    </message>
    <message>
        <source>&amp;Show in contributions</source>
        <translation>&amp;Montrer dans les contributions</translation>
    </message>
    <message>
        <source>List the contributions of the family.</source>
        <translation>Lister les contributions de la famille.</translation>
    </message>
    <message>
        <source>Rename family</source>
        <translation>Renommer la famille</translation>
    </message>
    <message>
        <source>Name of the campaign:</source>
        <translation>Nom de la campagne&#xa0;:</translation>
    </message>
    <message>
        <source>Renaming a family</source>
        <translation>Changement de nom d’une famille</translation>
    </message>
    <message>
        <source>Tag family</source>
        <translation>Étiqueter la famille</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n contributions:</source>
        <translation>
            <numerusform>Étiquette pour %n contribution&#xa0;:</numerusform>
            <numerusform>Étiquette pour %n contributions&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %n contributions</source>
        <translation>
            <numerusform>Étiquetage de %n contribution</numerusform>
            <numerusform>Étiquetage de %n contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Families at this threshold</source>
        <translation>Familles à ce seuil</translation>
    </message>
    <message>
        <source>Decisions about the family</source>
        <translation>Décisions sur la famille</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>Keep the chosen texts in the family, or all of them when one is chosen in the list of families: no later search moves them.</source>
        <translation>Garder dans la famille les textes choisis, ou tous si l’on choisit dans la liste des familles&#xa0;: aucune recherche ultérieure ne les déplace.</translation>
    </message>
    <message>
        <source>Confirm mo&amp;re</source>
        <translation>Confirmer p&amp;lus</translation>
    </message>
    <message>
        <source>Keep the texts most like the typical one: first one, then two, four, eight more.</source>
        <translation>Garder les textes les plus proches du texte typique&#xa0;: d’abord un, puis deux, quatre, huit de plus.</translation>
    </message>
    <message>
        <source>Ta&amp;ke out</source>
        <translation>Sor&amp;tir</translation>
    </message>
    <message>
        <source>Take the chosen texts out of the family; they never come back to it.</source>
        <translation>Sortir de la famille les textes choisis&#xa0;; ils n’y reviennent jamais.</translation>
    </message>
    <message>
        <source>S&amp;plit off</source>
        <translation>Sé&amp;parer</translation>
    </message>
    <message>
        <source>Make a family of their own of the chosen texts.</source>
        <translation>Faire une famille à part des textes choisis.</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>Put the whole family into another one.</source>
        <translation>Mettre toute la famille dans une autre.</translation>
    </message>
    <message>
        <source>Campai&amp;gn</source>
        <translation>Campa&amp;gne</translation>
    </message>
    <message>
        <source>Say that the family is an organised campaign, or that it is not.</source>
        <translation>Dire que la famille est une campagne organisée, ou qu’elle ne l’est pas.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Accept every contribution of the family for publication.</source>
        <translation>Accepter pour publication toutes les contributions de la famille.</translation>
    </message>
    <message>
        <source>&amp;Hide…</source>
        <translation>&amp;Masquer…</translation>
    </message>
    <message>
        <source>Hide every contribution of the family, with a reason.</source>
        <translation>Masquer toutes les contributions de la famille, avec un motif.</translation>
    </message>
    <message>
        <source>Confirming members</source>
        <translation>Confirmation de membres</translation>
    </message>
    <message>
        <source>Taking texts out of a family</source>
        <translation>Sortie de textes d’une famille</translation>
    </message>
    <message>
        <source>Splitting a family</source>
        <translation>Division d’une famille</translation>
    </message>
    <message>
        <source>Merge families</source>
        <translation>Fusionner des familles</translation>
    </message>
    <message>
        <source>Put “%1” into:</source>
        <translation>Mettre «&#xa0;%1&#xa0;» dans&#xa0;:</translation>
    </message>
    <message>
        <source>Merging families</source>
        <translation>Fusion de familles</translation>
    </message>
    <message>
        <source>Marking a campaign</source>
        <translation>Marquage d’une campagne</translation>
    </message>
    <message>
        <source>Hide family</source>
        <translation>Masquer la famille</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motif&#xa0;:</translation>
    </message>
    <message>
        <source>Hiding a family</source>
        <translation>Masquage d’une famille</translation>
    </message>
    <message>
        <source>Accepting a family</source>
        <translation>Acceptation d’une famille</translation>
    </message>
</context>
<context>
    <name>tamiz::FamilyPlanDialog</name>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Confirmed members, splits and merges stay as they are. Uncheck what should not change; nothing is written before you accept.</source>
        <translation>Les membres confirmés, les divisions et les fusions restent tels quels. Décochez ce qui ne doit pas changer&#xa0;; rien n’est écrit avant d’accepter.</translation>
    </message>
    <message>
        <source>Families that would change</source>
        <translation>Familles qui changeraient</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation>&amp;Ne rien cocher</translation>
    </message>
    <message>
        <source>%1 of %2 changes chosen. With all of them %3 families hold %4 contributions.</source>
        <translation>%1 changements sur %2 choisis. Avec tous, %3 familles contiennent %4 contributions.</translation>
    </message>
</context>
<context>
    <name>tamiz::FamilyPlanModel</name>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Entrent</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Sortent</translation>
    </message>
</context>
<context>
    <name>tamiz::FamilyPreviewModel</name>
    <message>
        <source>Would be a family</source>
        <translation>Serait une famille</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
</context>
<context>
    <name>tamiz::FamilySearchBar</name>
    <message>
        <source>Find families</source>
        <translation>Trouver les familles</translation>
    </message>
    <message>
        <source>Tr&amp;y thresholds</source>
        <translation>E&amp;ssayer des seuils</translation>
    </message>
    <message>
        <source>Group texts that are copies of each other, or nearly. Shows first what would change.</source>
        <translation>Regrouper les textes copiés les uns des autres, ou presque. Montre d’abord ce qui changerait.</translation>
    </message>
    <message>
        <source>Compares all texts once; then drag the threshold and see at once what it would give.</source>
        <translation>Compare tous les textes une fois&#xa0;; faites glisser le seuil et voyez aussitôt ce qu’il donnerait.</translation>
    </message>
    <message>
        <source>&amp;Compare them</source>
        <translation>&amp;Les comparer</translation>
    </message>
    <message>
        <source>Lets the new contributions join families or make new ones; nothing that stands in a family moves.</source>
        <translation>Laisse les nouvelles contributions rejoindre des familles ou en former&#xa0;; rien de ce qui est dans une famille ne bouge.</translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) came after the last search.</source>
        <translation>
            <numerusform>%n contribution est arrivée après la dernière recherche.</numerusform>
            <numerusform>%n contributions sont arrivées après la dernière recherche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>Comparaison des textes</translation>
    </message>
    <message>
        <source>At %1: %2 families of %3 contributions. Nothing is written before “Find families”.</source>
        <translation>À %1&#xa0;: %2 familles de %3 contributions. Rien n’est écrit avant «&#xa0;Trouver les familles&#xa0;».</translation>
    </message>
    <message>
        <source>Finding families</source>
        <translation>Recherche des familles</translation>
    </message>
</context>
<context>
    <name>tamiz::FamilyTableModel</name>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>The name you gave it, else the first words of its typical text.</source>
        <translation>Le nom que vous lui avez donné, sinon les premiers mots de son texte typique.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Everything received that belongs to the family.</source>
        <translation>Tout ce qui a été reçu et appartient à la famille.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Distinct texts: identical copies count once.</source>
        <translation>Textes distincts&#xa0;: les copies identiques comptent une fois.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Distinct known authors.</source>
        <translation>Auteurs connus distincts.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>First and last day.</source>
        <translation>Premier et dernier jour.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Votes on its contributions, of any kind.</source>
        <translation>Votes sur ses contributions, de tout type.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinée</translation>
    </message>
    <message>
        <source>○ to review</source>
        <translation>○ à examiner</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>How many members a person confirmed, and whether it is a campaign (⚑).</source>
        <translation>Combien de membres une personne a confirmés, et si c’est une campagne (⚑).</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ confirmée</translation>
    </message>
    <message>
        <source>◐ %1 of %2</source>
        <comment>confirmed members of all</comment>
        <translation>◐ %1 sur %2</translation>
    </message>
    <message>
        <source>No words: “%1”</source>
        <translation>Sans mots : « %1 »</translation>
    </message>
</context>
<context>
    <name>tamiz::Field</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Kind of copy</source>
        <translation>Type de copie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State at the source</source>
        <translation>État à la source</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>À partir du jour</translation>
    </message>
    <message>
        <source>Before day</source>
        <translation>Avant le jour</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Jusqu’au jour</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Votes pour</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Votes contre</translation>
    </message>
    <message>
        <source>Votes to pass</source>
        <translation>Votes neutres</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Tranche d’âge</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Groupe d’âge</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Opinion group</source>
        <translation>Groupe d&apos;opinion</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Confiée à</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Seconde lecture</translation>
    </message>
    <message>
        <source>Consent to publication</source>
        <translation>Consentement à la publication</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Id at the source</source>
        <translation>Identifiant dans la source</translation>
    </message>
</context>
<context>
    <name>tamiz::Filter</name>
    <message>
        <source>this parenthesis closes nothing.</source>
        <translation>cette parenthèse ne ferme rien.</translation>
    </message>
    <message>
        <source>something to look for is missing beside OR or AND.</source>
        <translation>il manque quelque chose à chercher à côté de OR ou AND.</translation>
    </message>
    <message>
        <source>something to exclude is missing.</source>
        <translation>il manque ce qu’il faut exclure.</translation>
    </message>
    <message>
        <source>there are too many parentheses inside one another.</source>
        <translation>il y a trop de parenthèses imbriquées.</translation>
    </message>
    <message>
        <source>the parenthesis that closes this one is missing.</source>
        <translation>il manque la parenthèse qui ferme celle-ci.</translation>
    </message>
    <message>
        <source>the value of “%1” is missing.</source>
        <translation>il manque la valeur de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” joins nothing here; in quotes it is a word to look for.</source>
        <translation>«&#xa0;%1&#xa0;» ne relie rien ici&#xa0;; entre guillemets c’est un mot à chercher.</translation>
    </message>
    <message>
        <source>the beginning of a word is missing before the star.</source>
        <translation>il manque le début d’un mot avant l’astérisque.</translation>
    </message>
    <message>
        <source>the quote that closes this one is missing.</source>
        <translation>il manque le guillemet qui ferme celui-ci.</translation>
    </message>
    <message>
        <source>The filter cannot be read: at character %1, %2</source>
        <translation>Le filtre ne peut pas être lu&#xa0;: au caractère %1, %2</translation>
    </message>
    <message>
        <source>The filter cannot be used: at character %1, %2</source>
        <translation>Le filtre ne peut pas être utilisé&#xa0;: au caractère %1, %2</translation>
    </message>
    <message>
        <source>a date is written 2016-01-31, 2016-01 or 2016.</source>
        <translation>une date s’écrit 2016-01-31, 2016-01 ou 2016.</translation>
    </message>
    <message>
        <source>“%1” needs a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» demande un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” can be compared with a number only.</source>
        <translation>«&#xa0;%1&#xa0;» ne se compare qu’à un nombre.</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>il n’y a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>only “:” and “!=” can stand here.</source>
        <translation>seuls «&#xa0;:&#xa0;» et «&#xa0;!=&#xa0;» peuvent se trouver ici.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Peut-être « %1 » ?</translation>
    </message>
</context>
<context>
    <name>tamiz::FilterChip</name>
    <message>
        <source>%1 (click or press Delete to remove this filter, Enter to edit it)</source>
        <translation>%1 (cliquez ou appuyez sur Suppr pour retirer ce filtre, Entrée pour le modifier)</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Press Delete to remove it, Enter to edit it.</source>
        <translation>Appuyez sur Suppr pour le retirer, Entrée pour le modifier.</translation>
    </message>
</context>
<context>
    <name>tamiz::FilterCompleter</name>
    <message>
        <source>How the filter may go on</source>
        <translation>Comment le filtre peut continuer</translation>
    </message>
</context>
<context>
    <name>tamiz::FirstRecords</name>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>The first records of the import that runs</source>
        <translation>Les premiers enregistrements de l’importation en cours</translation>
    </message>
    <message>
        <source>Leaves the workspace as it was before</source>
        <translation>Laisse l’espace de travail tel qu’il était avant</translation>
    </message>
    <message>
        <source>Cancel the import of %1</source>
        <translation>Annuler l’importation de %1</translation>
    </message>
    <message>
        <source>The import of %1 is being cancelled…</source>
        <translation>L’importation de %1 est en cours d’annulation…</translation>
    </message>
    <message>
        <source>Importing %1… %2 records so far. These are the first of them; they can be worked on when the import has ended.</source>
        <translation>Importation de %1… %2 enregistrements jusqu’ici. Voici les premiers ; on pourra y travailler une fois l’importation terminée.</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importation de %1…</translation>
    </message>
</context>
<context>
    <name>tamiz::HelpWindow</name>
    <message>
        <source>en</source>
        <comment>language of the help</comment>
        <extracomment>The language of the help: es or en, nothing else.</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Texte de l’aide</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
</context>
<context>
    <name>tamiz::HintBar</name>
    <message>
        <source>Use %1</source>
        <comment>a filter instead of the one that was written</comment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Look for %1 instead</source>
        <translation>Chercher plutôt %1</translation>
    </message>
</context>
<context>
    <name>tamiz::Hints</name>
    <message>
        <source>No contribution has the id “%1” at its source.</source>
        <translation>Aucune contribution n’a l’identifiant « %1 » dans sa source.</translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation>Il n’y a pas encore d’étiquettes.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Il n’y a pas d’étiquette « %1 ».</translation>
    </message>
    <message>
        <source>A week is written 2016-W05, not “%1”.</source>
        <translation>Une semaine s’écrit 2016-W05, et non « %1 ».</translation>
    </message>
    <message>
        <source>A month is written 2016-01, not “%1”.</source>
        <translation>Un mois s’écrit 2016-01, et non « %1 ».</translation>
    </message>
    <message>
        <source>A year is written 2016, not “%1”.</source>
        <translation>Une année s’écrit 2016, et non « %1 ».</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>Il n’y a pas de thème « %1 ».</translation>
    </message>
    <message>
        <source>No contribution has “%1” as %2.</source>
        <translation>Aucune contribution n’a « %1 » pour « %2 ».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a : %1.</translation>
    </message>
    <message>
        <source>“%1” is a word to look for here; in capitals it excludes.</source>
        <translation>« %1 » est ici un mot recherché ; en majuscules, il exclut.</translation>
    </message>
    <message>
        <source>“%1” is a word to look for here; to join, write %2.</source>
        <translation>« %1 » est ici un mot recherché ; pour relier, écrivez %2.</translation>
    </message>
</context>
<context>
    <name>tamiz::HistogramStrip</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Drag over bars to ask for their values; by keys Shift with the arrows, then Enter. Delete takes it back.</source>
        <translation>Glissez sur les barres pour demander leurs valeurs ; au clavier, Maj avec les flèches, puis Entrée. Suppr l’annule.</translation>
    </message>
    <message>
        <source>Histogram of %1</source>
        <translation>Histogramme de %1</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>first bar, last bar, how many</comment>
        <translation>%1 à %2 : %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bar and count</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>rien à montrer</translation>
    </message>
</context>
<context>
    <name>tamiz::HistoryFilter</name>
    <message>
        <source>Look for words</source>
        <translation>Chercher des mots</translation>
    </message>
    <message>
        <source>Look for words in the history</source>
        <translation>Chercher des mots dans l’historique</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Type d’auteur</translation>
    </message>
    <message>
        <source>People, rules and models</source>
        <translation>Personnes, règles et modèles</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Type de changement</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Tous les changements</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Du jour</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>A day, written as in the list (%1) or 2016-01-31.</source>
        <translation>Un jour, écrit comme dans la liste (%1) ou 2016-01-31.</translation>
    </message>
    <message>
        <source>“%1” is no day. A day is written %2 or 2016-01-31.</source>
        <translation>« %1 » n’est pas un jour. Un jour s’écrit %2 ou 2016-01-31.</translation>
    </message>
</context>
<context>
    <name>tamiz::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>%1 (rule)</source>
        <translation>%1 (règle)</translation>
    </message>
    <message>
        <source>%1 (model)</source>
        <translation>%1 (modèle)</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Entry %1, method %2. Fingerprint %3…</source>
        <translation>Entrée %1, méthode %2. Empreinte %3…</translation>
    </message>
</context>
<context>
    <name>tamiz::HistoryPage</name>
    <message>
        <source>History of the workspace</source>
        <translation>Historique de l’espace de travail</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Takes back the chosen entry alone and leaves later ones as they are.</source>
        <translation>Reprend la seule entrée choisie et laisse les suivantes telles quelles.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>Taken back. %n value(s) stayed because a later entry changed them again.</source>
        <translation>
            <numerusform>Reprise. %n valeur est restée, car une entrée ultérieure l’a changée de nouveau.</numerusform>
            <numerusform>Reprise. %n valeurs sont restées, car une entrée ultérieure les a changées de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back in full.</source>
        <translation>Reprise en entier.</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>Vérification du journal</translation>
    </message>
    <message>
        <source>The journal was changed by something other than Tamiz: entry %1 does not fit the one before it.</source>
        <translation>Le journal a été changé par autre chose que Tamiz&#xa0;: l’entrée %1 ne concorde pas avec la précédente.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: all %n entries fit together.</source>
        <translation>
            <numerusform>Le journal est entier&#xa0;: %n entrée concorde.</numerusform>
            <numerusform>Le journal est entier&#xa0;: les %n entrées concordent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of the last entry: %1</source>
        <translation>Empreinte de la dernière entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>-history.csv</source>
        <translation>-historique.csv</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history were saved to %1.</source>
        <translation>
            <numerusform>%n entrée de l’historique a été enregistrée dans %1.</numerusform>
            <numerusform>%n entrées de l’historique ont été enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take back this entry…</source>
        <translation>&amp;Retirer cette entrée…</translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation>&amp;Vérifier le journal</translation>
    </message>
    <message>
        <source>Recomputes the fingerprints of all entries: what was changed by something other than Tamiz is noticed.</source>
        <translation>Recalcule les empreintes de toutes les entrées : ce qu’autre chose que Tamiz a changé se remarque.</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Saves the entries shown here as the moderation log, a table for spreadsheets.</source>
        <translation>Enregistre les entrées montrées comme journal de modération, une table pour tableurs.</translation>
    </message>
    <message>
        <source>No entry passes this filter.</source>
        <translation>Aucune entrée ne passe ce filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>This entry is itself an undo or redo. Take back the entry it is about, or undo it.</source>
        <translation>Cette entrée est elle-même une annulation ou un rétablissement. Retirez l’entrée dont elle traite, ou annulez-la.</translation>
    </message>
    <message>
        <source>This entry is undone.</source>
        <translation>Cette entrée est annulée.</translation>
    </message>
    <message>
        <source>It touched %1 contributions or other things. What taking it back would change is looked at when you ask for it, and shown before anything is done.</source>
        <translation>Elle a touché %1 contributions ou autres choses. Ce que son retrait changerait est examiné quand vous le demandez, et montré avant de rien faire.</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Examen de ce qui changerait</translation>
    </message>
    <message>
        <source>Take back “%1”? You can undo this too.</source>
        <translation>Retirer « %1 » ? Cela aussi peut être annulé.</translation>
    </message>
    <message>
        <source>Save as a recipe…</source>
        <translation>Enregistrer comme recette…</translation>
    </message>
    <message>
        <source>Saves the chosen entries, or all that are shown, so that they can be done again in another workspace.</source>
        <translation>Enregistre les entrées choisies, ou toutes celles affichées, pour les refaire dans un autre espace de travail.</translation>
    </message>
    <message>
        <source>Apply a recipe…</source>
        <translation>Appliquer une recette…</translation>
    </message>
    <message>
        <source>Does again here what a recipe holds; what would change is said first.</source>
        <translation>Refait ici ce que contient une recette ; ce qui changerait est dit d&apos;abord.</translation>
    </message>
    <message>
        <source>None of these entries can be part of a recipe.</source>
        <translation>Aucune de ces entrées ne peut faire partie d&apos;une recette.</translation>
    </message>
    <message>
        <source>Save a recipe</source>
        <translation>Enregistrer une recette</translation>
    </message>
    <message>
        <source>Recipe (*.json)</source>
        <translation>Recette (*.json)</translation>
    </message>
    <message>
        <source>-recipe.json</source>
        <translation>-recette.json</translation>
    </message>
    <message>
        <source>The recipe could not be written.</source>
        <translation>La recette n&apos;a pas pu être écrite.</translation>
    </message>
    <message numerus="yes">
        <source>A recipe of %n entries was saved to %1.</source>
        <translation>
            <numerusform>Une recette de %n entrée a été enregistrée dans %1.</numerusform>
            <numerusform>Une recette de %n entrées a été enregistrée dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply a recipe</source>
        <translation>Appliquer une recette</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Reading a recipe</source>
        <translation>Lecture d&apos;une recette</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Applying a recipe</source>
        <translation>Application d&apos;une recette</translation>
    </message>
    <message>
        <source>This recipe changes nothing here: %1 of its %2 steps are done already.</source>
        <translation>Cette recette ne change rien ici : %1 de ses %2 étapes sont déjà faites.</translation>
    </message>
    <message>
        <source>%1 of %2 steps change something here, %3 are done already and are left aside; %4 of %5 contributions they name are not in this workspace. Apply the recipe?</source>
        <translation>%1 étapes sur %2 changent quelque chose ici, %3 sont déjà faites et laissées de côté ; %4 des %5 contributions nommées ne sont pas dans cet espace de travail. Appliquer la recette ?</translation>
    </message>
</context>
<context>
    <name>tamiz::Html</name>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Made with Tamiz %1.</source>
        <translation>Fait avec Tamiz %1.</translation>
    </message>
    <message>
        <source>Skip to the report</source>
        <translation>Aller au rapport</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>La même chose en tableau</translation>
    </message>
</context>
<context>
    <name>tamiz::Import</name>
    <message>
        <source>The archive “%1” is damaged and cannot be read.</source>
        <translation>L’archive «&#xa0;%1&#xa0;» est endommagée et ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The part “%1” of the archive unpacks to more than is allowed (512 MiB, or 100 times its packed size).</source>
        <translation>La partie «&#xa0;%1&#xa0;» de l’archive se décompresse au-delà de ce qui est permis (512 Mio, ou 100 fois sa taille).</translation>
    </message>
    <message>
        <source>The part “%1” of the archive is damaged (its checksum or its packed data do not fit).</source>
        <translation>La partie «&#xa0;%1&#xa0;» de l’archive est endommagée (sa somme de contrôle ou ses données ne concordent pas).</translation>
    </message>
    <message>
        <source>The workbook “%1” inside the archive is larger than 64 MiB. Unpack it, and import it by itself.</source>
        <translation>Le classeur «&#xa0;%1&#xa0;» dans l’archive dépasse 64 Mio. Décompressez-le et importez-le seul.</translation>
    </message>
    <message>
        <source>The entry “%1” points outside the archive and was not read.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» pointe hors de l’archive et n’a pas été lue.</translation>
    </message>
    <message>
        <source>The archive holds “%1” twice; the first one was read.</source>
        <translation>L’archive contient «&#xa0;%1&#xa0;» deux fois&#xa0;; la première a été lue.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 entries.</source>
        <translation>«&#xa0;%1&#xa0;» contient plus de %2 entrées.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Take the password off, and import again.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé par un mot de passe. Retirez le mot de passe et importez de nouveau.</translation>
    </message>
    <message>
        <source>The part “%1” is missing in “%2”.</source>
        <translation>La partie «&#xa0;%1&#xa0;» manque dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>L’encodage «&#xa0;%1&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read to its end: %2</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu jusqu’à la fin&#xa0;: %2</translation>
    </message>
    <message>
        <source>The text of “%1” cannot be decoded.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>Line %1 holds a NUL byte, which does not occur in text. The file is damaged, or it is not a text table.</source>
        <translation>La ligne %1 contient un octet NUL, qui n’existe pas dans un texte. Le fichier est endommagé, ou ce n’est pas un tableau de texte.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>La ligne %1 a plus de %2 colonnes.</translation>
    </message>
    <message>
        <source>The record that begins on line %1 is too large.</source>
        <translation>L’enregistrement qui commence à la ligne %1 est trop grand.</translation>
    </message>
    <message>
        <source>A cell on line %1 is larger than 16 MiB.</source>
        <translation>Une cellule de la ligne %1 dépasse 16 Mio.</translation>
    </message>
    <message>
        <source>A quote opens on line %1 and does not close for more than 1,000 lines or 1 MiB. Close it in the file, and import again.</source>
        <translation>Un guillemet s’ouvre à la ligne %1 et ne se ferme pas avant plus de 1 000 lignes ou 1 Mio. Fermez-le dans le fichier et importez de nouveau.</translation>
    </message>
    <message>
        <source>A quote opens on line %1 and never closes: the records after it would be lost in one cell. Close it in the file, and import again.</source>
        <translation>Un guillemet s’ouvre à la ligne %1 et ne se ferme jamais&#xa0;: les enregistrements suivants seraient perdus dans une cellule. Fermez-le dans le fichier et importez de nouveau.</translation>
    </message>
    <message>
        <source>The text reads as %1, which the file does not say.</source>
        <translation>Le texte se lit comme %1, ce que le fichier ne dit pas.</translation>
    </message>
    <message numerus="yes">
        <source>The text is UTF-8 with %n byte(s) that are not; the cells that hold them are read as Windows-1252 and flagged.</source>
        <translation>
            <numerusform>Le texte est en UTF-8 avec %n octet qui ne l’est pas&#xa0;; les cellules concernées sont lues comme Windows-1252 et signalées.</numerusform>
            <numerusform>Le texte est en UTF-8 avec %n octets qui ne le sont pas&#xa0;; les cellules concernées sont lues comme Windows-1252 et signalées.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a text document or a presentation, not a table.</source>
        <translation>«&#xa0;%1&#xa0;» est un document de texte ou une présentation, pas un tableau.</translation>
    </message>
    <message>
        <source>“%1” is an archive inside an archive. Unpack it, and import it by itself.</source>
        <translation>«&#xa0;%1&#xa0;» est une archive dans une archive. Décompressez-la et importez-la seule.</translation>
    </message>
    <message>
        <source>“%1” is a %2 file, not a table.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier %2, pas un tableau.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password, or an old workbook (XLS). Save it as XLSX without a password, and import again.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé par un mot de passe, ou un ancien classeur (XLS). Enregistrez-le en XLSX sans mot de passe et importez de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is called a %2 file and is not one; it is damaged or wrongly named.</source>
        <translation>«&#xa0;%1&#xa0;» porte le nom d’un fichier %2 et n’en est pas un&#xa0;; il est endommagé ou mal nommé.</translation>
    </message>
    <message>
        <source>“%1” is a web page (HTML or XML), not a table. Open it in a spreadsheet program and save it as CSV.</source>
        <translation>«&#xa0;%1&#xa0;» est une page web (HTML ou XML), pas un tableau. Ouvrez-la dans un tableur et enregistrez-la en CSV.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 4 GiB.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» dépasse 4 Gio.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened: %2</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>The name of the column says so.</source>
        <translation>Le nom de la colonne le dit.</translation>
    </message>
    <message>
        <source>Its values look like it.</source>
        <translation>Ses valeurs y ressemblent.</translation>
    </message>
    <message>
        <source>The name of the column says so, and its values agree.</source>
        <translation>Le nom de la colonne le dit, et ses valeurs concordent.</translation>
    </message>
    <message>
        <source>Kept as an attribute.</source>
        <translation>Gardée comme attribut.</translation>
    </message>
    <message>
        <source>No column is named as the text; this one holds the longest values.</source>
        <translation>Aucune colonne ne porte le nom du texte&#xa0;; celle-ci contient les valeurs les plus longues.</translation>
    </message>
    <message>
        <source>A nameless column that only counts the rows.</source>
        <translation>Une colonne sans nom qui ne fait que compter les lignes.</translation>
    </message>
    <message>
        <source>The name of the column speaks of who wrote.</source>
        <translation>Le nom de la colonne parle de qui a écrit.</translation>
    </message>
    <message>
        <source>A spreadsheet made dates of ranges such as 1-10; they are read as ranges again.</source>
        <translation>Un tableur a changé en dates des intervalles comme 1-10&#xa0;; ils sont relus comme intervalles.</translation>
    </message>
    <message>
        <source>Said of the person in this row.</source>
        <translation>Dit de la personne de cette ligne.</translation>
    </message>
    <message>
        <source>“%1” is fuller; this one is kept as an attribute.</source>
        <translation>«&#xa0;%1&#xa0;» est plus remplie&#xa0;; celle-ci est gardée comme attribut.</translation>
    </message>
    <message>
        <source>A column of %1.</source>
        <translation>Une colonne de %1.</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>Inutile.</translation>
    </message>
    <message>
        <source>The folder “%1” is not an export that is known. A Polis export has comments.csv in it; import other files one by one.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’est pas un export connu. Un export Polis contient comments.csv&#xa0;; importez les autres fichiers un par un.</translation>
    </message>
    <message>
        <source>The JSON is nested more than 256 levels deep on line %1.</source>
        <translation>Le JSON est imbriqué sur plus de 256 niveaux à la ligne %1.</translation>
    </message>
    <message>
        <source>A value on line %1 is too large.</source>
        <translation>Une valeur de la ligne %1 est trop grande.</translation>
    </message>
    <message>
        <source>The JSON ends in the middle (line %1). The file is cut off or damaged; export it again.</source>
        <translation>Le JSON s’arrête au milieu (ligne %1). Le fichier est coupé ou endommagé&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The JSON is not valid at line %1, byte %2. Nothing was imported.</source>
        <translation>Le JSON n’est pas valide à la ligne %1, octet %2. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The items have more than 2,000 different fields (line %1).</source>
        <translation>Les éléments ont plus de 2 000 champs différents (ligne %1).</translation>
    </message>
    <message>
        <source>The field stands twice in the item; the last one was read.</source>
        <translation>Le champ figure deux fois dans l’élément&#xa0;; le dernier a été lu.</translation>
    </message>
    <message>
        <source>“%1” is valid JSON and holds no records: a single value is neither a list nor an object.</source>
        <translation>«&#xa0;%1&#xa0;» est un JSON valide et ne contient aucun enregistrement&#xa0;: une valeur seule n’est ni une liste ni un objet.</translation>
    </message>
    <message>
        <source>The JSON has no list “%1”.</source>
        <translation>Le JSON n’a pas de liste «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The item of the list is not an object.</source>
        <translation>L’élément de la liste n’est pas un objet.</translation>
    </message>
    <message>
        <source>This is not a column mapping.</source>
        <translation>Ce n’est pas une correspondance de colonnes.</translation>
    </message>
    <message>
        <source>votes.csv is a log: the last vote of each person on each statement counts.</source>
        <translation>votes.csv est un journal&#xa0;: le dernier vote de chaque personne sur chaque énoncé compte.</translation>
    </message>
    <message>
        <source>There is no votes.csv: the votes are those of participants-votes.csv.</source>
        <translation>Il n’y a pas de votes.csv&#xa0;: les votes sont ceux de participants-votes.csv.</translation>
    </message>
    <message>
        <source>There is no comments.csv in the folder “%1”.</source>
        <translation>Il n’y a pas de comments.csv dans le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is the vote table of a Polis export. Import the folder that holds it together with comments.csv.</source>
        <translation>C’est le tableau de votes d’un export Polis. Importez le dossier qui le contient avec comments.csv.</translation>
    </message>
    <message>
        <source>“%1” does not have the columns of a Polis export.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas les colonnes d’un export Polis.</translation>
    </message>
    <message>
        <source>“%1” holds more than 40,000,000 votes.</source>
        <translation>«&#xa0;%1&#xa0;» contient plus de 40 000 000 de votes.</translation>
    </message>
    <message>
        <source>The vote could not be read and was left out.</source>
        <translation>Le vote n’a pas pu être lu et a été laissé de côté.</translation>
    </message>
    <message>
        <source>Reading votes</source>
        <translation>Lecture des votes</translation>
    </message>
    <message>
        <source>Nothing in the export tells the sign of the votes; 1 was taken as agreement.</source>
        <translation>Rien dans l’export ne dit le signe des votes&#xa0;; 1 a été pris pour un accord.</translation>
    </message>
    <message>
        <source>In this export -1 means agreement: the sign of all votes was turned, so that their sums agree with the counts of the export.</source>
        <translation>Dans cet export, -1 signifie l’accord&#xa0;: le signe de tous les votes a été inversé, pour que leurs sommes concordent avec les nombres de l’export.</translation>
    </message>
    <message>
        <source>Writing votes</source>
        <translation>Écriture des votes</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) are on statements that are not in the export and were left out.</source>
        <translation>
            <numerusform>%n vote porte sur un énoncé absent de l’export et a été laissé de côté.</numerusform>
            <numerusform>%n votes portent sur des énoncés absents de l’export et ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>propositions</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>réunions</translation>
    </message>
    <message>
        <source>results</source>
        <translation>résultats</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projets</translation>
    </message>
    <message>
        <source>debates</source>
        <translation>débats</translation>
    </message>
    <message>
        <source>survey answers</source>
        <translation>réponses d’enquête</translation>
    </message>
    <message>
        <source>closed answers</source>
        <translation>réponses fermées</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>énoncés</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>contributions</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>projects and ballots</source>
        <translation>projets et bulletins</translation>
    </message>
    <message>
        <source>The column “%1” of the mapping is not in “%2”.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» de la correspondance n’est pas dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The cell holds bytes that are not UTF-8; it was read as Windows-1252.</source>
        <translation>La cellule contient des octets qui ne sont pas en UTF-8&#xa0;; elle a été lue comme Windows-1252.</translation>
    </message>
    <message>
        <source>The cell holds bytes that the encoding of the file does not know.</source>
        <translation>La cellule contient des octets que l’encodage du fichier ne connaît pas.</translation>
    </message>
    <message>
        <source>The date could not be read; its text was kept.</source>
        <translation>La date n’a pas pu être lue&#xa0;; son texte a été gardé.</translation>
    </message>
    <message>
        <source>The time could not be read; its text was kept.</source>
        <translation>L’heure n’a pas pu être lue&#xa0;; son texte a été gardé.</translation>
    </message>
    <message>
        <source>The number of votes could not be read and was left out.</source>
        <translation>Le nombre de votes n’a pas pu être lu et a été laissé de côté.</translation>
    </message>
    <message>
        <source>The last quote of the file is not closed; the record may be cut.</source>
        <translation>Le dernier guillemet du fichier n’est pas fermé&#xa0;; l’enregistrement est peut-être coupé.</translation>
    </message>
    <message>
        <source>A quote inside a quoted cell is not doubled; it was kept as text.</source>
        <translation>Un guillemet dans une cellule entre guillemets n’est pas doublé&#xa0;; il a été gardé comme texte.</translation>
    </message>
    <message>
        <source>The record has %1 of %2 cells; the missing ones are taken as empty.</source>
        <translation>L’enregistrement a %1 cellules sur %2&#xa0;; celles qui manquent sont prises comme vides.</translation>
    </message>
    <message>
        <source>The record has %1 cells where %2 are expected; the others are kept as attributes.</source>
        <translation>L’enregistrement a %1 cellules là où %2 sont attendues&#xa0;; les autres sont gardées comme attributs.</translation>
    </message>
    <message>
        <source>A question answered in own words: each answer is a contribution.</source>
        <translation>Une question à réponse libre&#xa0;: chaque réponse est une contribution.</translation>
    </message>
    <message numerus="yes">
        <source>A question with %n different answer(s): said of the person.</source>
        <translation>
            <numerusform>Une question à %n réponse différente&#xa0;: dit de la personne.</numerusform>
            <numerusform>Une question à %n réponses différentes&#xa0;: dit de la personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record has no text.</source>
        <translation>L’enregistrement n’a pas de texte.</translation>
    </message>
    <message>
        <source>The person wrote nothing in own words.</source>
        <translation>La personne n’a rien écrit dans ses propres mots.</translation>
    </message>
    <message>
        <source>The record repeats the one on line %1.</source>
        <translation>L’enregistrement répète celui de la ligne %1.</translation>
    </message>
    <message>
        <source>The record has the id of the one on line %1 and other content; it was kept as “%2”.</source>
        <translation>L’enregistrement a l’identifiant de celui de la ligne %1 et un autre contenu&#xa0;; il a été gardé comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header were not read.</source>
        <translation>
            <numerusform>%n ligne au-dessus de l’en-tête n’a pas été lue.</numerusform>
            <numerusform>%n lignes au-dessus de l’en-tête n’ont pas été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>The columns are those of %1: %2 of them are known, such as %3.</source>
        <translation>Les colonnes sont celles de %1&#xa0;: %2 d’entre elles sont connues, comme %3.</translation>
    </message>
    <message>
        <source>No known platform; the columns were guessed from their names and values.</source>
        <translation>Aucune plateforme connue&#xa0;; les colonnes ont été devinées d’après leurs noms et leurs valeurs.</translation>
    </message>
    <message>
        <source>The file has a header and no records.</source>
        <translation>Le fichier a un en-tête et aucun enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header are not read.</source>
        <translation>
            <numerusform>%n ligne au-dessus de l’en-tête n’est pas lue.</numerusform>
            <numerusform>%n lignes au-dessus de l’en-tête ne sont pas lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” repeats in %n row(s); together with this column it is unique.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» se répète dans %n ligne&#xa0;; avec cette colonne, il est unique.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» se répète dans %n lignes&#xa0;; avec cette colonne, il est unique.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>Il n’y a pas de préréglage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” does not have the columns of the preset “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas les colonnes du préréglage «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A vote is about “%1”, which is not in the source. It was left out.</source>
        <translation>Un vote porte sur «&#xa0;%1&#xa0;», absent de la source. Il a été laissé de côté.</translation>
    </message>
    <message>
        <source>There is no table in the archive “%1”.</source>
        <translation>Il n’y a pas de tableau dans l’archive «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %n table(s); “%1” is read.</source>
        <translation>
            <numerusform>L’archive contient %n tableau&#xa0;; «&#xa0;%1&#xa0;» est lu.</numerusform>
            <numerusform>L’archive contient %n tableaux&#xa0;; «&#xa0;%1&#xa0;» est lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook has no sheet (part “%1”, line %2).</source>
        <translation>Le classeur n’a pas de feuille (partie «&#xa0;%1&#xa0;», ligne %2).</translation>
    </message>
    <message>
        <source>The part “%1” holds a text of more than 16 MiB (line %2).</source>
        <translation>La partie «&#xa0;%1&#xa0;» contient un texte de plus de 16 Mio (ligne %2).</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet (%1).</source>
        <translation>La cellule contient une erreur du tableur (%1).</translation>
    </message>
    <message>
        <source>The cell holds a formula without its result; it was taken as empty.</source>
        <translation>La cellule contient une formule sans son résultat&#xa0;; elle a été prise comme vide.</translation>
    </message>
    <message>
        <source>“%1” has no section PROJECTS.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de section PROJECTS.</translation>
    </message>
    <message>
        <source>The ballot names no voter; it was left out.</source>
        <translation>Le bulletin ne nomme aucun votant&#xa0;; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>The ballot names a project that is not in the file; that vote was left out.</source>
        <translation>Le bulletin nomme un projet absent du fichier&#xa0;; ce vote a été laissé de côté.</translation>
    </message>
    <message>
        <source>A participatory budget in the format of Pabulib: projects, and the ballots of voters.</source>
        <translation>Un budget participatif au format Pabulib&#xa0;: des projets et les bulletins des votants.</translation>
    </message>
    <message>
        <source>The ballots rank projects or give them points; which ones were chosen is kept, and not the rank.</source>
        <translation>Les bulletins classent les projets ou leur donnent des points&#xa0;; on garde lesquels ont été choisis, et non le rang.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet has more than %2 columns.</source>
        <translation>La ligne %1 de la feuille a plus de %2 colonnes.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet holds a text that is too large.</source>
        <translation>La ligne %1 de la feuille contient un texte trop grand.</translation>
    </message>
    <message>
        <source>The sheet has more cells than a spreadsheet can hold (row %1). It was not read.</source>
        <translation>La feuille a plus de cellules qu’un tableur ne peut en contenir (ligne %1). Elle n’a pas été lue.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. It has: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de feuille «&#xa0;%2&#xa0;». Il a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (XLSB). Save it as XLSX, and import again.</source>
        <translation>«&#xa0;%1&#xa0;» est un classeur binaire (XLSB). Enregistrez-le en XLSX et importez de nouveau.</translation>
    </message>
    <message>
        <source>The part “%1” holds more texts than a spreadsheet can show (line %2).</source>
        <translation>La partie «&#xa0;%1&#xa0;» contient plus de textes qu’un tableur ne peut en montrer (ligne %2).</translation>
    </message>
    <message>
        <source>“%1” has no sheet %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de feuille %2.</translation>
    </message>
    <message>
        <source>The part “%1” names a row that no spreadsheet has (line %2).</source>
        <translation>La partie «&#xa0;%1&#xa0;» nomme une ligne qu’aucun tableur n’a (ligne %2).</translation>
    </message>
    <message>
        <source>The workbook is damaged: the texts that “%1” points to are missing (line %2).</source>
        <translation>Le classeur est endommagé&#xa0;: les textes que vise «&#xa0;%1&#xa0;» manquent (ligne %2).</translation>
    </message>
    <message>
        <source>The cell points to a text that the workbook does not have; it was taken as empty.</source>
        <translation>La cellule vise un texte que le classeur n’a pas&#xa0;; elle a été prise comme vide.</translation>
    </message>
    <message>
        <source>The cell is shown as a date that does not exist; its number was kept.</source>
        <translation>La cellule est montrée comme une date qui n’existe pas&#xa0;; son nombre a été gardé.</translation>
    </message>
    <message>
        <source>The part “%1” holds a text or a tag that is too large.</source>
        <translation>La partie «&#xa0;%1&#xa0;» contient un texte ou une balise trop grande.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook is damaged at line %2. Nothing was imported.</source>
        <translation>La partie «&#xa0;%1&#xa0;» du classeur est endommagée à la ligne %2. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook declares a document type (line %2), which a spreadsheet never does. It was not read.</source>
        <translation>La partie «&#xa0;%1&#xa0;» du classeur déclare un type de document (ligne %2), ce qu’un tableur ne fait jamais. Elle n’a pas été lue.</translation>
    </message>
    <message>
        <source>The part “%1” is nested more than 256 levels deep (line %2).</source>
        <translation>La partie «&#xa0;%1&#xa0;» est imbriquée sur plus de 256 niveaux (ligne %2).</translation>
    </message>
    <message>
        <source>An element of the part “%1” has too many attributes (line %2).</source>
        <translation>Un élément de la partie «&#xa0;%1&#xa0;» a trop d’attributs (ligne %2).</translation>
    </message>
    <message>
        <source>The folder “%1” holds more than %2 files. Choose a smaller one.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» contient plus de %2 fichiers. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>There is no table in the folder “%1”.</source>
        <translation>Il n’y a aucun tableau dans le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A spreadsheet left numbers of days, such as 43003, in place of dates; they are read as dates.</source>
        <translation>Un tableur a laissé des nombres de jours, comme 43003, à la place des dates&#xa0;; ils sont lus comme des dates.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it reads as %1 (%2 % sure). Look at the accents in the preview before you import.</source>
        <translation>Le texte n’est pas en UTF-8 ; il se lit comme %1 (sûr à %2 %). Regardez les accents dans l’aperçu avant d’importer.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, and it is not certain what it is: it reads best as %1 (%2 % sure). Choose the encoding that shows the accents right.</source>
        <translation>Le texte n’est pas en UTF-8, et on ne sait pas au juste ce qu’il est : il se lit le mieux comme %1 (sûr à %2 %). Choisissez l’encodage qui montre bien les accents.</translation>
    </message>
    <message>
        <source>%1 to 1, from %2 on</source>
        <translation>%1 pour 1, à partir de %2</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>Une cellule</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Un enregistrement</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Colonnes d’un tableau</translation>
    </message>
    <message>
        <source>Columns of a matrix of votes</source>
        <translation>Colonnes d’une matrice de votes</translation>
    </message>
    <message>
        <source>Lines of a quoted cell</source>
        <translation>Lignes d’une cellule entre guillemets</translation>
    </message>
    <message>
        <source>A quoted cell over several lines</source>
        <translation>Une cellule entre guillemets sur plusieurs lignes</translation>
    </message>
    <message>
        <source>Votes of a log</source>
        <translation>Votes d’un journal de votes</translation>
    </message>
    <message>
        <source>Objects and lists of JSON inside each other</source>
        <translation>Objets et listes JSON imbriqués</translation>
    </message>
    <message>
        <source>Entries of an archive</source>
        <translation>Entrées d’une archive</translation>
    </message>
    <message>
        <source>One entry of an archive, unpacked</source>
        <translation>Une entrée d’archive, décompressée</translation>
    </message>
    <message>
        <source>Size unpacked to size packed</source>
        <translation>Taille décompressée par rapport à compressée</translation>
    </message>
    <message>
        <source>A workbook inside an archive</source>
        <translation>Un classeur dans une archive</translation>
    </message>
    <message>
        <source>Files of a folder</source>
        <translation>Fichiers d’un dossier</translation>
    </message>
    <message>
        <source>Folders inside each other</source>
        <translation>Dossiers imbriqués</translation>
    </message>
    <message>
        <source>Rows of a sheet</source>
        <translation>Lignes d’une feuille</translation>
    </message>
    <message>
        <source>Cells of a sheet</source>
        <translation>Cellules d’une feuille</translation>
    </message>
    <message>
        <source>Texts that the sheets of a workbook share</source>
        <translation>Textes que partagent les feuilles d’un classeur</translation>
    </message>
    <message>
        <source>XML elements inside each other</source>
        <translation>Éléments XML imbriqués</translation>
    </message>
    <message>
        <source>A codebook of another program</source>
        <translation>Un livre de codes d’un autre programme</translation>
    </message>
    <message>
        <source>Numbers are written in two ways (1,234 and 1.234).</source>
        <translation>Les nombres sont écrits de deux façons (1,234 et 1.234).</translation>
    </message>
    <message>
        <source>Some dates have the day first and others the month; they are read with the day first where both fit.</source>
        <translation>Certaines dates ont le jour en premier et d’autres le mois ; quand les deux conviennent, le jour est lu en premier.</translation>
    </message>
    <message>
        <source>Nothing tells whether day or month comes first; they are read with the day first.</source>
        <translation>Rien ne dit si le jour ou le mois vient en premier ; le jour est lu en premier.</translation>
    </message>
    <message>
        <source>Dates have the month first.</source>
        <translation>Les dates ont le mois en premier.</translation>
    </message>
    <message>
        <source>Dates have the day first.</source>
        <translation>Les dates ont le jour en premier.</translation>
    </message>
    <message>
        <source>Dates are written so that they cannot be confused.</source>
        <translation>Les dates sont écrites sans confusion possible.</translation>
    </message>
    <message>
        <source>Empty in all rows looked at.</source>
        <translation>Vide dans toutes les lignes regardées.</translation>
    </message>
    <message>
        <source>%1 empty.</source>
        <translation>%1 vides.</translation>
    </message>
    <message>
        <source>No value stands twice.</source>
        <translation>Aucune valeur n’est répétée.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stand more than once.</source>
        <translation>
            <numerusform>%n valeur est répétée.</numerusform>
            <numerusform>%n valeurs sont répétées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different people.</source>
        <translation>
            <numerusform>%n personne.</numerusform>
            <numerusform>%n personnes différentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are no dates.</source>
        <translation>%1 ne sont pas des dates.</translation>
    </message>
    <message>
        <source>Leading zeros are kept.</source>
        <translation>Les zéros de tête sont gardés.</translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s):</source>
        <translation>
            <numerusform>%n valeur :</numerusform>
            <numerusform>%n valeurs différentes :</numerusform>
        </translation>
    </message>
    <message>
        <source>A codebook in the exchange format REFI-QDA: its codes become tags; tags that are here already stay as they are.</source>
        <translation>Un livre de codes au format d’échange REFI-QDA : ses codes deviennent des étiquettes ; celles qui existent déjà restent telles quelles.</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1” that can be read.</source>
        <translation>Il n’y a pas de correspondance enregistrée « %1 » lisible.</translation>
    </message>
    <message>
        <source>A mapping needs a name of at most %1 characters.</source>
        <translation>Une correspondance a besoin d’un nom d’au plus %1 caractères.</translation>
    </message>
    <message>
        <source>The mapping could not be saved in %1: %2</source>
        <translation>La correspondance n’a pas pu être enregistrée dans %1 : %2</translation>
    </message>
    <message>
        <source>Read by the saved mapping “%1”.</source>
        <translation>Lu avec la correspondance enregistrée « %1 ».</translation>
    </message>
    <message>
        <source>Columns that it does not know: %1.</source>
        <translation>Colonnes qu’elle ne connaît pas : %1.</translation>
    </message>
    <message>
        <source>The text of this file is not as it stands in it: a wrong decoding (%1) was turned back, as you asked.</source>
        <translation>Le texte n’est pas tel que dans le fichier : un mauvais décodage (%1) a été rétabli, comme demandé.</translation>
    </message>
    <message>
        <source>No record begins on line %1 of “%2”.</source>
        <translation>Aucun enregistrement ne commence à la ligne %1 de « %2 ».</translation>
    </message>
    <message>
        <source>“%1” was in the earlier export and is not in this one. It stays as it is.</source>
        <translation>« %1 » était dans l’export précédent et n’est pas dans celui-ci. Elle reste telle quelle.</translation>
    </message>
    <message>
        <source>The codebook “%1” is larger than 64 MiB.</source>
        <translation>Le livre de codes « %1 » dépasse 64 Mio.</translation>
    </message>
    <message>
        <source>The people of this file are those of “%1”: %2 of %3 are known there. They were joined.</source>
        <translation>Les personnes de ce fichier sont celles de « %1 » : %2 sur %3 y sont connues. Elles ont été réunies.</translation>
    </message>
    <message>
        <source>It holds e-mail addresses. They are left out unless you choose otherwise.</source>
        <translation>Contient des adresses électroniques. Elles sont laissées de côté, sauf choix contraire.</translation>
    </message>
    <message>
        <source>It holds IP addresses. They are left out unless you choose otherwise.</source>
        <translation>Contient des adresses IP. Elles sont laissées de côté, sauf choix contraire.</translation>
    </message>
    <message>
        <source>It holds national identity numbers. They are left out unless you choose otherwise.</source>
        <translation>Contient des numéros d’identité nationaux. Ils sont laissés de côté, sauf choix contraire.</translation>
    </message>
    <message>
        <source>It holds telephone numbers. They are left out unless you choose otherwise.</source>
        <translation>Contient des numéros de téléphone. Ils sont laissés de côté, sauf choix contraire.</translation>
    </message>
    <message>
        <source>It holds postal addresses. They are left out unless you choose otherwise.</source>
        <translation>Contient des adresses postales. Elles sont laissées de côté, sauf choix contraire.</translation>
    </message>
    <message>
        <source>It holds names of people. Import them only if they may be known.</source>
        <translation>Contient des noms de personnes. À importer seulement s’ils peuvent être connus.</translation>
    </message>
    <message>
        <source>The row is “%1”, which is no contribution.</source>
        <translation>La ligne est « %1 », qui n’est pas une contribution.</translation>
    </message>
    <message>
        <source>The contribution was deleted on the platform.</source>
        <translation>La contribution a été supprimée sur la plateforme.</translation>
    </message>
    <message>
        <source>The text ends at %1 characters: the export cut it.</source>
        <translation>Le texte s’arrête à %1 caractères : l’export l’a coupé.</translation>
    </message>
    <message>
        <source>The text is in an attached file, which is not in the export.</source>
        <translation>Le texte est dans une pièce jointe, absente de l’export.</translation>
    </message>
    <message>
        <source>The person did not finish the survey.</source>
        <translation>La personne n’a pas terminé le questionnaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n more contribution(s) of the earlier export are not in this one. They stay as they are.</source>
        <translation>
            <numerusform>%n autre contribution de l’export précédent n’est pas dans celui-ci. Elle reste telle quelle.</numerusform>
            <numerusform>%n autres contributions de l’export précédent ne sont pas dans celui-ci. Elles restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows from what a row is.</source>
        <translation>Découle de ce qu’est une ligne.</translation>
    </message>
    <message>
        <source>Numbers are written as 1.234,5, and kept as 1234.5.</source>
        <translation>Les nombres sont écrits comme 1.234,5 et gardés comme 1234.5.</translation>
    </message>
    <message>
        <source>Numbers are written as 1,234.5, and kept as 1234.5.</source>
        <translation>Les nombres sont écrits comme 1,234.5 et gardés comme 1234.5.</translation>
    </message>
    <message>
        <source>Those of the same name count as one person.</source>
        <translation>Celles et ceux du même nom comptent pour une personne.</translation>
    </message>
    <message>
        <source>“%1” explains what stands in the column “%2” of another table and is not imported. Import it by itself if people wrote it.</source>
        <translation>« %1 » explique ce que contient la colonne « %2 » d’une autre table et n’est pas importé. Importez-le séparément si des personnes l’ont écrit.</translation>
    </message>
    <message>
        <source>Of the workbook the sheet “%1” is read, and not: %2.</source>
        <translation>Du classeur on lit la feuille « %1 », et non : %2.</translation>
    </message>
    <message>
        <source>The text looks as if it had been decoded wrongly before it was saved; this can be turned back.</source>
        <translation>Le texte semble avoir été mal décodé avant d’être enregistré ; cela peut être inversé.</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) are to something that is not here: %1. They are joined to it when it is imported.</source>
        <translation>
            <numerusform>%n réponse porte sur quelque chose qui n’est pas ici : %1. Elle y sera jointe quand cela sera importé.</numerusform>
            <numerusform>%n réponses portent sur quelque chose qui n’est pas ici : %1. Elles y seront jointes quand cela sera importé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each response has an id, and is taken for one person.</source>
        <translation>Chaque réponse a un identifiant et est prise pour une personne.</translation>
    </message>
    <message>
        <source>“%1” lists the columns of “%2” and is not imported. Import it by itself if people wrote it.</source>
        <translation>« %1 » énumère les colonnes de « %2 » et n’est pas importé. Importez-le à part si des personnes l’ont écrit.</translation>
    </message>
    <message>
        <source>“%1” is a list of questions and is not imported. Import it by itself if people wrote it.</source>
        <translation>« %1 » est une liste de questions et n’est pas importé. Importez-le à part si des personnes l’ont écrit.</translation>
    </message>
    <message>
        <source>Numbers with marks are kept as they stand, and do not count as numbers.</source>
        <translation>Les nombres avec séparateurs restent tels quels et ne comptent pas comme nombres.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read so and stay as they are.</source>
        <translation>
            <numerusform>%n valeur ne peut être lue ainsi et reste telle quelle.</numerusform>
            <numerusform>%n valeurs ne peuvent être lues ainsi et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day first: 31/12</source>
        <translation>Le jour d’abord : 31/12</translation>
    </message>
    <message>
        <source>Month first: 12/31</source>
        <translation>Le mois d’abord : 12/31</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>1.234,5 is 1234.5</source>
        <translation>1.234,5 vaut 1234.5</translation>
    </message>
    <message>
        <source>1,234.5 is 1234.5</source>
        <translation>1,234.5 vaut 1234.5</translation>
    </message>
    <message>
        <source>Ranges that became dates</source>
        <translation>Plages devenues dates</translation>
    </message>
    <message>
        <source>Only text: no person is counted</source>
        <translation>Texte seul : personne n’est compté</translation>
    </message>
    <message>
        <source>A person chose it.</source>
        <translation>Une personne l’a choisi.</translation>
    </message>
    <message>
        <source>As the column tells</source>
        <translation>Selon la colonne</translation>
    </message>
    <message>
        <source>Each name is one person</source>
        <translation>Chaque nom, une personne</translation>
    </message>
</context>
<context>
    <name>tamiz::ImportWizard</name>
    <message>
        <source>Recognise it by its columns</source>
        <translation>Le reconnaître à ses colonnes</translation>
    </message>
    <message>
        <source>Any table, columns chosen below</source>
        <translation>N’importe quel tableau, colonnes choisies ci-dessous</translation>
    </message>
    <message>
        <source>Columns of the file and what they are taken for</source>
        <translation>Colonnes du fichier et ce pour quoi elles sont prises</translation>
    </message>
    <message>
        <source>The first records as they would be imported</source>
        <translation>Les premiers enregistrements tels qu’ils seraient importés</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Passer ce fichier</translation>
    </message>
    <message>
        <source>As the source calls it</source>
        <translation>Comme la source la nomme</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Read as:</source>
        <translation>&amp;Lire comme&#xa0;:</translation>
    </message>
    <message>
        <source>Recognised:</source>
        <translation>Reconnu&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Consultation:</source>
        <translation>&amp;Consultation&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>This file cannot be read as it is. Nothing was imported.</source>
        <translation>Ce fichier ne peut pas être lu tel quel. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>Un tableau quelconque</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Encoding %1, separator %2.</source>
        <translation>Encodage %1, séparateur %2.</translation>
    </message>
    <message>
        <source>Personal data that is not imported: %1.</source>
        <translation>Données personnelles qui ne sont pas importées : %1.</translation>
    </message>
    <message>
        <source>Personal data that is imported: %1.</source>
        <translation>Données personnelles qui sont importées : %1.</translation>
    </message>
    <message>
        <source>Consent to publish is read from %1.</source>
        <translation>L’accord pour publier est lu dans %1.</translation>
    </message>
    <message>
        <source>Counting what would be odd…</source>
        <translation>Décompte de ce qui étonnerait…</translation>
    </message>
    <message>
        <source>&amp;What is odd (%1)</source>
        <translation>&amp;Ce qui étonne (%1)</translation>
    </message>
    <message>
        <source>&amp;What is odd</source>
        <translation>&amp;Ce qui étonne</translation>
    </message>
    <message>
        <source>Save the columns</source>
        <translation>Enregistrer les colonnes</translation>
    </message>
    <message>
        <source>Name of the mapping:</source>
        <translation>Nom de la correspondance :</translation>
    </message>
    <message>
        <source>Saved as “%1”. It is offered for every file with these columns.</source>
        <translation>Enregistrée sous « %1 ». Elle sera proposée pour tout fichier ayant ces colonnes.</translation>
    </message>
    <message>
        <source>&amp;Save these columns as…</source>
        <translation>&amp;Enregistrer ces colonnes sous…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Limites…</translation>
    </message>
    <message>
        <source>What a file may hold before it is refused</source>
        <translation>Ce qu’un fichier peut contenir avant d’être refusé</translation>
    </message>
    <message>
        <source>Own mapping: %1</source>
        <translation>Correspondance propre : %1</translation>
    </message>
    <message>
        <source>Keeps what the columns are taken for under a name, for the next file of this form</source>
        <translation>Garde sous un nom ce pour quoi les colonnes sont prises, pour le prochain fichier de ce formulaire</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>&amp;First records</source>
        <translation>&amp;Premiers enregistrements</translation>
    </message>
    <message>
        <source>How the file would be read</source>
        <translation>Comment le fichier serait lu</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Enco&amp;ding</source>
        <translation>Enco&amp;dage</translation>
    </message>
    <message>
        <source>%1 records would be read: %2 with notices, %3 refused.</source>
        <translation>%1 enregistrements seraient lus : %2 avec remarques, %3 refusés.</translation>
    </message>
    <message>
        <source>Of the first %1 records: %2 with notices, %3 refused.</source>
        <translation>Des %1 premiers enregistrements : %2 avec remarques, %3 refusés.</translation>
    </message>
    <message>
        <source>&amp;Each row is:</source>
        <translation>&amp;Chaque ligne est :</translation>
    </message>
    <message>
        <source>Authors are known by their name alone (%1): people of the same name would count as one. Under “Read as” the names can stay text, and nobody is counted.</source>
        <translation>Les auteurs ne sont connus que par leur nom (%1) : les homonymes compteraient pour une personne. Sous « Lu comme », les noms peuvent rester du texte, et personne n’est compté.</translation>
    </message>
</context>
<context>
    <name>tamiz::Importing</name>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>%1: %2 records = %3 imported + %4 updated + %5 unchanged + %6 flagged + %7 refused.</source>
        <translation>%1&#xa0;: %2 enregistrements = %3 importés + %4 mis à jour + %5 inchangés + %6 signalés + %7 refusés.</translation>
    </message>
    <message>
        <source>This file does not have the columns of the saved mapping “%1”.</source>
        <translation>Ce fichier n’a pas les colonnes de la correspondance enregistrée « %1 ».</translation>
    </message>
</context>
<context>
    <name>tamiz::Indicators</name>
    <message>
        <source>Not available because %1.</source>
        <translation>Non disponible, car %1.</translation>
    </message>
    <message>
        <source>Legal basis and question put</source>
        <translation>Base légale et question posée</translation>
    </message>
    <message>
        <source>Dates and days open</source>
        <translation>Dates et jours d&apos;ouverture</translation>
    </message>
    <message>
        <source>the sources hold no dates</source>
        <translation>les sources ne contiennent pas de dates</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Materials offered</source>
        <translation>Documents proposés</translation>
    </message>
    <message>
        <source>Who decided on what</source>
        <translation>Qui a décidé de quoi</translation>
    </message>
    <message>
        <source>the workspace does not hold it beyond the offices named in the answers</source>
        <translation>l&apos;espace de travail ne le contient pas au-delà des services nommés dans les réponses</translation>
    </message>
    <message>
        <source>Submissions received</source>
        <translation>Envois reçus</translation>
    </message>
    <message>
        <source>Distinct participants</source>
        <translation>Participants distincts</translation>
    </message>
    <message>
        <source>%1, one for each known author</source>
        <translation>%1, un pour chaque auteur connu</translation>
    </message>
    <message>
        <source>no source names its authors</source>
        <translation>aucune source ne nomme ses auteurs</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Par canal</translation>
    </message>
    <message>
        <source>no file has been imported</source>
        <translation>aucun fichier n&apos;a été importé</translation>
    </message>
    <message>
        <source>Organisations and individuals apart</source>
        <translation>Organisations et particuliers séparés</translation>
    </message>
    <message>
        <source>no source tells them apart</source>
        <translation>aucune source ne les distingue</translation>
    </message>
    <message>
        <source>Duplicates and near-duplicates</source>
        <translation>Doublons et quasi-doublons</translation>
    </message>
    <message>
        <source>%1 exact copies; %2 in families of near-identical texts</source>
        <translation>%1 copies exactes&#xa0;; %2 dans des familles de textes presque identiques</translation>
    </message>
    <message>
        <source>Excluded, by reason</source>
        <translation>Écartées, par motif</translation>
    </message>
    <message>
        <source>no reason was noted</source>
        <translation>aucun motif n&apos;a été noté</translation>
    </message>
    <message>
        <source>None were excluded.</source>
        <translation>Aucune n&apos;a été écartée.</translation>
    </message>
    <message>
        <source>Completion of each question</source>
        <translation>Taux de réponse à chaque question</translation>
    </message>
    <message>
        <source>the contributions are no questionnaire</source>
        <translation>les contributions ne sont pas un questionnaire</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>no language was recognised</source>
        <translation>aucune langue n&apos;a été reconnue</translation>
    </message>
    <message>
        <source>Compared with the census</source>
        <translation>Comparé au recensement</translation>
    </message>
    <message>
        <source>no census figures have been added to this workspace</source>
        <translation>aucun chiffre de recensement n&apos;a été ajouté à cet espace de travail</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>the sources hold no regions</source>
        <translation>les sources ne contiennent pas de régions</translation>
    </message>
    <message>
        <source>Missing attributes</source>
        <translation>Attributs manquants</translation>
    </message>
    <message>
        <source>Without region: %1</source>
        <translation>Sans région&#xa0;: %1</translation>
    </message>
    <message>
        <source>there are no contributions</source>
        <translation>il n&apos;y a pas de contributions</translation>
    </message>
    <message>
        <source>Self-selection</source>
        <translation>Auto-sélection</translation>
    </message>
    <message>
        <source>Those who take part choose to: this is no survey, and no test of significance is made.</source>
        <translation>Ceux qui participent le choisissent&#xa0;: ce n&apos;est pas un sondage, et aucun test de signification n&apos;est fait.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>%1 themes with %2 contributions; each contribution is in one theme at most</source>
        <translation>%1 thèmes avec %2 contributions&#xa0;; chaque contribution est dans un thème au plus</translation>
    </message>
    <message>
        <source>the contributions have not been grouped yet</source>
        <translation>les contributions n&apos;ont pas encore été groupées</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>%1 votes</source>
        <translation>%1 votes</translation>
    </message>
    <message>
        <source>no source holds votes</source>
        <translation>aucune source ne contient de votes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Comment cela a été fait</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>no answer has been recorded</source>
        <translation>aucune réponse n&apos;a été enregistrée</translation>
    </message>
    <message>
        <source>Decisions by theme</source>
        <translation>Décisions par thème</translation>
    </message>
    <message>
        <source>Contributions with an answer</source>
        <translation>Contributions avec une réponse</translation>
    </message>
    <message>
        <source>Changes made</source>
        <translation>Changements faits</translation>
    </message>
    <message>
        <source>%1 of %2 themes answered</source>
        <translation>%1 thèmes sur %2 ont une réponse</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>median of days: %1</source>
        <translation>médiane des jours&#xa0;: %1</translation>
    </message>
    <message>
        <source>no answer names one</source>
        <translation>aucune réponse n&apos;en nomme</translation>
    </message>
    <message>
        <source>Traceability</source>
        <translation>Traçabilité</translation>
    </message>
    <message>
        <source>The 24 indicators</source>
        <translation>Les 24 indicateurs</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>nobody has written them into the set-up of the report</source>
        <translation>personne ne les a écrits dans la configuration du rapport</translation>
    </message>
    <message>
        <source>By the rule that stands with them; other voices are drawn by lot. Published, reviewed texts alone, each once.</source>
        <translation>Selon la règle qui les accompagne ; d’autres voix sont tirées au sort. Seuls des textes publiés et relus, chacun une fois.</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>contact for corrections</source>
        <translation>contact pour corrections</translation>
    </message>
    <message>
        <source>next update</source>
        <translation>prochaine mise à jour</translation>
    </message>
    <message>
        <source>SHA-256 of the data: %1</source>
        <translation>SHA-256 des données : %1</translation>
    </message>
    <message>
        <source>not available because nobody has said it in the set-up of the report: %1</source>
        <translation>non disponible parce que personne ne l’a indiqué dans la configuration du rapport : %1</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>Code book of %1 tags; versions, parameters and who decided stand under “%2”.</source>
        <translation>Livre de codes de %1 étiquettes ; versions, paramètres et décideurs figurent sous « %2 ».</translation>
    </message>
    <message>
        <source>The agreement of two coders is not available because nobody coded twice.</source>
        <translation>L&apos;accord de deux codeurs n&apos;est pas disponible, car personne n&apos;a codé deux fois.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1 contributions were decided on twice, the second time unseen: %2 agree; Krippendorff’s alpha %3 (95 %: %4 to %5), Cohen’s kappa %6.</source>
        <translation>%1 contributions ont été jugées deux fois, la seconde à l&apos;aveugle : %2 concordent ; alpha de Krippendorff %3 (95 % : de %4 à %5), kappa de Cohen %6.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hidden or merged</source>
        <translation>
            <numerusform>dont %Ln masquée ou fusionnée</numerusform>
            <numerusform>dont %Ln masquées ou fusionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tamiz %1; %Ln source(s); personal data masked: %2; head of the journal: %3</source>
        <translation>
            <numerusform>Tamiz %1 ; %Ln source ; données personnelles masquées : %2 ; tête du journal : %3</numerusform>
            <numerusform>Tamiz %1 ; %Ln sources ; données personnelles masquées : %2 ; tête du journal : %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 who wrote or voted, each once</source>
        <translation>%1 qui ont écrit ou voté, une fois chacune</translation>
    </message>
</context>
<context>
    <name>tamiz::Journal</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à refaire.</translation>
    </message>
    <message>
        <source>This entry cannot be taken back: it is not there, is itself an undo or redo, or is undone already.</source>
        <translation>Cette entrée ne peut pas être reprise&#xa0;: elle n’est pas là, elle est elle-même une annulation ou un rétablissement, ou elle est déjà annulée.</translation>
    </message>
    <message>
        <source>Moderation log</source>
        <translation>Journal de modération</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Étiquetage</translation>
    </message>
    <message>
        <source>Decisions on contributions</source>
        <translation>Décisions sur les contributions</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Opinion groups</source>
        <translation>Groupes d’opinion</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Annuler et rétablir</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Autres changements</translation>
    </message>
    <message>
        <source>entry %1, “%2”</source>
        <translation>l’entrée %1, « %2 »</translation>
    </message>
    <message>
        <source>Nothing would change: later entries changed everything again.</source>
        <translation>Rien ne changerait : des entrées plus récentes ont tout changé de nouveau.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>kind of value, what happens to it</comment>
        <translation>%1 : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) set back</source>
        <translation>
            <numerusform>%Ln valeur revient en arrière</numerusform>
            <numerusform>%Ln valeurs reviennent en arrière</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left as they are</source>
        <translation>
            <numerusform>%Ln valeur reste comme elle est</numerusform>
            <numerusform>%Ln valeurs restent comme elles sont</numerusform>
        </translation>
    </message>
    <message>
        <source>search for similar texts</source>
        <translation>recherche de textes semblables</translation>
    </message>
    <message>
        <source>search for themes</source>
        <translation>recherche de thèmes</translation>
    </message>
    <message>
        <source>search for opinion groups</source>
        <translation>recherche de groupes d’opinion</translation>
    </message>
    <message>
        <source>search for personal data</source>
        <translation>recherche de données personnelles</translation>
    </message>
    <message>
        <source>rules of the codebook</source>
        <translation>règles du livre de codes</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>suggestions</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>tirage au sort</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>recette</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>by hand, for a whole family</source>
        <translation>à la main, pour toute une famille</translation>
    </message>
    <message>
        <source>any table</source>
        <translation>tableau quelconque</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>a method of the machine</comment>
        <translation>%1, version %2</translation>
    </message>
</context>
<context>
    <name>tamiz::KeyMap</name>
    <message>
        <source>“%1” moves about in lists, fields and dialogs, so it cannot be the key of an action.</source>
        <translation>« %1 » sert à se déplacer dans les listes, champs et dialogues ; ce ne peut être la touche d’une action.</translation>
    </message>
    <message>
        <source>“%1” alone would be typed into fields. This action is heard everywhere: take the key together with Ctrl or Alt, or a function key.</source>
        <translation>« %1 » seule s’écrirait dans les champs. Cette action s’entend partout : prenez la touche avec Ctrl ou Alt, ou une touche de fonction.</translation>
    </message>
    <message>
        <source>“%1” opens the menu “%2”.</source>
        <translation>« %1 » ouvre le menu « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is the key of “%2”.</source>
        <translation>« %1 » est la touche de « %2 ».</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tamiz::KeyTable</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facettes</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Search bar</source>
        <translation>Barre de recherche</translation>
    </message>
    <message>
        <source>Filter chips</source>
        <translation>Pastilles de filtre</translation>
    </message>
    <message>
        <source>Reading pane</source>
        <translation>Volet de lecture</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Next and previous field</source>
        <translation>Champ suivant et précédent</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>Menu de ce qui a le focus</translation>
    </message>
    <message>
        <source>Move one row, a page, to the ends</source>
        <translation>Se déplacer d’une ligne, d’une page, aux extrémités</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Choisir plusieurs lignes</translation>
    </message>
    <message>
        <source>Back to one chosen row</source>
        <translation>Revenir à une seule ligne choisie</translation>
    </message>
    <message>
        <source>Ask for this value alone, or take it back</source>
        <translation>Demander cette valeur seule, ou la retirer</translation>
    </message>
    <message>
        <source>Ask for this value too (any of them)</source>
        <translation>Demander aussi cette valeur (l’une d’elles)</translation>
    </message>
    <message>
        <source>Require this value too (all of them)</source>
        <translation>Exiger aussi cette valeur (toutes)</translation>
    </message>
    <message>
        <source>Refuse this value</source>
        <translation>Exclure cette valeur</translation>
    </message>
    <message>
        <source>Find a value in this field</source>
        <translation>Chercher une valeur dans ce champ</translation>
    </message>
    <message>
        <source>Move to a bar</source>
        <translation>Aller à une barre</translation>
    </message>
    <message>
        <source>Brush over several bars</source>
        <translation>Balayer plusieurs barres</translation>
    </message>
    <message>
        <source>Filter by the brush</source>
        <translation>Filtrer par les barres balayées</translation>
    </message>
    <message>
        <source>Take the filter back</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>Take a completion</source>
        <translation>Prendre ce qui est proposé</translation>
    </message>
    <message>
        <source>To the filter chips</source>
        <translation>Vers les pastilles de filtre</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Retour à la page</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>Edit the filter</source>
        <translation>Modifier le filtre</translation>
    </message>
    <message>
        <source>Choose words, then tag them by the keys of the list</source>
        <translation>Choisir des mots, puis les étiqueter par les touches de la liste</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Charts and maps</source>
        <translation>Graphiques et cartes</translation>
    </message>
    <message>
        <source>Move to a bar or point; filter by it</source>
        <translation>Aller à une barre ou un point ; filtrer par lui</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Every key can be changed with %1.</source>
        <translation>Toutes les touches se changent avec %1.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys that cannot be changed</source>
        <translation>Touches qui ne se changent pas</translation>
    </message>
    <message>
        <source>Cannot be changed.</source>
        <translation>Ne se change pas.</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>keys</comment>
        <translation>%1 (changée)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no key</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Its usual key is %1.</source>
        <translation>Sa touche habituelle est %1.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
</context>
<context>
    <name>tamiz::KinList</name>
    <message numerus="yes">
        <source>%n texts like this one</source>
        <translation>
            <numerusform>%n texte comme celui-ci</numerusform>
            <numerusform>%n textes comme celui-ci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies word for word</source>
        <translation>
            <numerusform>%n copie mot pour mot</numerusform>
            <numerusform>%n copies mot pour mot</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ %1 %2</source>
        <comment>likeness and first words of a text</comment>
        <translation>≈ %1 %2</translation>
    </message>
</context>
<context>
    <name>tamiz::Kind</name>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>énoncé</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
</context>
<context>
    <name>tamiz::Labels</name>
    <message>
        <source>Without words of its own</source>
        <translation>Sans mots propres</translation>
    </message>
</context>
<context>
    <name>tamiz::LedgerBar</name>
    <message>
        <source> ✗ does not balance</source>
        <translation> ✗ ne s’équilibre pas</translation>
    </message>
    <message>
        <source>Submissions %1 · Texts %2 · People %3</source>
        <translation>Envois %1 · Textes %2 · Personnes %3</translation>
    </message>
    <message>
        <source> + merged %1</source>
        <translation> + fusionnées %1</translation>
    </message>
    <message>
        <source> − parts of split ones %1</source>
        <translation> − parties de celles divisées %1</translation>
    </message>
    <message>
        <source>Received %1 = in a theme %2 + hidden %3 + in no theme yet %4</source>
        <translation>Reçues %1 = dans un thème %2 + masquées %3 + encore sans thème %4</translation>
    </message>
    <message>
        <source>Nothing disappears: every contribution received is in a theme, hidden with a reason, merged into another, or in no theme yet.</source>
        <translation>Rien ne disparaît : chaque contribution reçue est dans un thème, masquée avec un motif, fusionnée avec une autre ou encore sans thème.</translation>
    </message>
    <message>
        <source>Submissions, distinct texts among them, and people who wrote or voted on them.</source>
        <translation>Envois, textes distincts parmi eux et personnes qui les ont écrits ou votés.</translation>
    </message>
</context>
<context>
    <name>tamiz::LetterDialog</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) get a letter.</source>
        <translation>
            <numerusform>%Ln personne reçoit une lettre.</numerusform>
            <numerusform>%Ln personnes reçoivent une lettre.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Words of the letter</source>
        <translation>&amp;Texte de la lettre</translation>
    </message>
    <message>
        <source>Insert a &amp;field</source>
        <translation>Insérer un &amp;champ</translation>
    </message>
    <message>
        <source>What is filled in for each person: [[participant]], [[answers]]…</source>
        <translation>Ce qui est rempli pour chaque personne : [[participant]], [[answers]]…</translation>
    </message>
    <message>
        <source>&amp;Letter number</source>
        <translation>Lettre &amp;numéro</translation>
    </message>
    <message>
        <source>The letter as it will be written</source>
        <translation>La lettre telle qu&apos;elle sera écrite</translation>
    </message>
    <message>
        <source>Wri&amp;te…</source>
        <translation>&amp;Écrire…</translation>
    </message>
</context>
<context>
    <name>tamiz::LimitsDialog</name>
    <message>
        <source>What a file may hold</source>
        <translation>Ce qu’un fichier peut contenir</translation>
    </message>
    <message>
        <source>Files are read to their end or not at all. What is larger than this is refused with a sentence that names the line, and the workspace stays as it was.</source>
        <translation>Les fichiers sont lus jusqu’au bout ou pas du tout. Ce qui dépasse ceci est refusé par une phrase qui nomme la ligne, et l’espace de travail reste tel qu’il était.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Limits of files</source>
        <translation>Limites des fichiers</translation>
    </message>
</context>
<context>
    <name>tamiz::Main</name>
    <message>
        <source>Turns the raw export of a public consultation into an accountable result.</source>
        <translation>Transforme l’export brut d’une consultation publique en un résultat dont on peut rendre compte.</translation>
    </message>
    <message>
        <source>Opens the sample consultation &lt;id&gt;.</source>
        <translation>Ouvre la consultation d’exemple &lt;id&gt;.</translation>
    </message>
    <message>
        <source>Starts with the settings of the first day.</source>
        <translation>Commence avec les réglages du premier jour.</translation>
    </message>
    <message>
        <source>A workspace to open, or an export to import.</source>
        <translation>Un espace de travail à ouvrir, ou un export à importer.</translation>
    </message>
</context>
<context>
    <name>tamiz::MainWindow</name>
    <message>
        <source>Tamiz</source>
        <translation>Tamiz</translation>
    </message>
    <message>
        <source>%1 (read-only) — Tamiz</source>
        <translation>%1 (lecture seule) — Tamiz</translation>
    </message>
    <message>
        <source>%1 — Tamiz</source>
        <translation>%1 — Tamiz</translation>
    </message>
    <message>
        <source>This workspace can only be read here: the file or its folder cannot be written, or someone else has it open. Nothing you do changes it.</source>
        <translation>Cet espace de travail ne peut être que lu ici&#xa0;: le fichier ou son dossier ne peut pas être écrit, ou quelqu’un d’autre l’a ouvert. Rien de ce que vous faites ne le change.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Workspaces (*.tamiz)</source>
        <translation>Espaces de travail (*.tamiz)</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>consultation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Workspaces and exports (*.tamiz *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Espaces de travail et exports (*.tamiz *.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>Où garder l’espace de travail</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>Vérification de l’espace de travail</translation>
    </message>
    <message numerus="yes">
        <source>The workspace is sound: the file, every text, the search and all %n entries of the journal.</source>
        <translation>
            <numerusform>L’espace de travail est sain&#xa0;: le fichier, chaque texte, la recherche et %n entrée du journal.</numerusform>
            <numerusform>L’espace de travail est sain&#xa0;: le fichier, chaque texte, la recherche et les %n entrées du journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find themes</source>
        <translation>Trouver les thèmes</translation>
    </message>
    <message>
        <source>How many themes (2 to 200)?</source>
        <translation>Combien de thèmes (2 à 200)&#xa0;?</translation>
    </message>
    <message>
        <source>Themes were not searched: the number must be from 2 to 200.</source>
        <translation>Les thèmes n’ont pas été cherchés&#xa0;: le nombre doit être de 2 à 200.</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.json *.jsonl *.xlsx *.ods *.zip *.pb);;All files (*)</source>
        <translation>Exports (*.csv *.tsv *.txt *.json *.jsonl *.xlsx *.ods *.zip *.pb);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>tamiz::MappingModel</name>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Votes pour</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Votes contre</translation>
    </message>
    <message>
        <source>Votes neither for nor against</source>
        <translation>Votes ni pour ni contre</translation>
    </message>
    <message>
        <source>Answers to (identifier)</source>
        <translation>Répond à (identifiant)</translation>
    </message>
    <message>
        <source>Answers to (kind)</source>
        <translation>Répond à (type)</translation>
    </message>
    <message>
        <source>State on the platform</source>
        <translation>État sur la plateforme</translation>
    </message>
    <message>
        <source>Field of the contribution</source>
        <translation>Champ de la contribution</translation>
    </message>
    <message>
        <source>Field of the author</source>
        <translation>Champ de l’auteur</translation>
    </message>
    <message>
        <source>Answer in own words</source>
        <translation>Réponse libre</translation>
    </message>
    <message>
        <source>Answer among given ones</source>
        <translation>Réponse parmi des choix</translation>
    </message>
    <message>
        <source>Consent to publish</source>
        <translation>Consentement à publier</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Prise pour</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>Vous l’avez choisi.</translation>
    </message>
    <message>
        <source>Its values</source>
        <translation>Ses valeurs</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
</context>
<context>
    <name>tamiz::Measure</name>
    <message>
        <source>contributions</source>
        <translation>contributions</translation>
    </message>
    <message>
        <source>distinct texts</source>
        <translation>textes distincts</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votes</translation>
    </message>
</context>
<context>
    <name>tamiz::MemberModel</name>
    <message>
        <source>Edit</source>
        <comment>how a text differs</comment>
        <translation>Modification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>typical text</source>
        <translation>texte typique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>borderline</source>
        <translation>à la limite</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>aucun thème</translation>
    </message>
</context>
<context>
    <name>tamiz::Menus</name>
    <message>
        <source>This file is not there any more.</source>
        <translation>Ce fichier n’est plus là.</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>Open a workspace first</source>
        <translation>Ouvrez d’abord un espace de travail</translation>
    </message>
    <message>
        <source>Shows the page %1.</source>
        <translation>Montre la page %1.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Contribution</source>
        <translation>&amp;Contribution</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>A&amp;nalyser</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Saved views</source>
        <translation>&amp;Vues enregistrées</translation>
    </message>
</context>
<context>
    <name>tamiz::Merging</name>
    <message>
        <source>Gathering the answers</source>
        <translation>Collecte des réponses</translation>
    </message>
    <message>
        <source>Your contribution number %1</source>
        <translation>Votre contribution numéro %1</translation>
    </message>
    <message>
        <source>Your contribution number %1 of %2</source>
        <translation>Votre contribution numéro %1 du %2</translation>
    </message>
</context>
<context>
    <name>tamiz::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>tamiz::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tamiz::NumbersModel</name>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Printed last</source>
        <translation>Imprimé la dernière fois</translation>
    </message>
</context>
<context>
    <name>tamiz::OddPanel</name>
    <message>
        <source>What would be odd, by line</source>
        <translation>Ce qui étonnerait, par ligne</translation>
    </message>
    <message>
        <source>The row as it stands in the file</source>
        <translation>La ligne telle qu’elle est dans le fichier</translation>
    </message>
    <message>
        <source>Choose a problem to see its row as it stands in the file.</source>
        <translation>Choisissez un problème pour voir sa ligne telle qu’elle est dans le fichier.</translation>
    </message>
    <message>
        <source>Nothing is odd in what was read.</source>
        <translation>Rien n’étonne dans ce qui a été lu.</translation>
    </message>
    <message>
        <source>All cells of this row are empty.</source>
        <translation>Toutes les cellules de cette ligne sont vides.</translation>
    </message>
</context>
<context>
    <name>tamiz::Opening</name>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Finding families</source>
        <translation>Recherche des familles</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>Recherche des thèmes</translation>
    </message>
</context>
<context>
    <name>tamiz::OpinionMap</name>
    <message>
        <source>Map of participants</source>
        <translation>Carte des participants</translation>
    </message>
    <message>
        <source>Each mark is a person; the nearer two are, the more alike they voted, as far as a plane can show it.</source>
        <translation>Chaque marque est une personne&#xa0;; plus deux sont proches, plus elles ont voté de même, autant qu&apos;un plan peut le montrer.</translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n people</source>
        <translation>
            <numerusform>Groupe %1&#xa0;: %n personne</numerusform>
            <numerusform>Groupe %1&#xa0;: %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::OpinionsPage</name>
    <message>
        <source>Statements of the groups</source>
        <translation>Énoncés des groupes</translation>
    </message>
    <message>
        <source>Co&amp;nsultation</source>
        <translation>Co&amp;nsultation</translation>
    </message>
    <message>
        <source>Nu&amp;mber of groups</source>
        <translation>No&amp;mbre de groupes</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>&amp;Find groups</source>
        <translation>&amp;Chercher les groupes</translation>
    </message>
    <message>
        <source>Group people who vote alike. Who cast fewer than seven votes is left out.</source>
        <translation>Groupe les personnes qui votent de façon semblable. Qui a émis moins de sept votes est laissé de côté.</translation>
    </message>
    <message>
        <source>Finding opinion groups</source>
        <translation>Recherche des groupes d&apos;opinion</translation>
    </message>
    <message>
        <source>No source holds the votes of single people. Import an export with votes, such as one of Polis, to group people by how they vote.</source>
        <translation>Aucune source ne contient les votes de chaque personne. Importez un export avec des votes, par exemple de Polis, pour grouper les personnes d&apos;après leurs votes.</translation>
    </message>
    <message>
        <source>Nobody is grouped yet. Find groups of people who vote alike.</source>
        <translation>Personne n&apos;est encore groupé. Cherchez les groupes de personnes qui votent de façon semblable.</translation>
    </message>
    <message>
        <source>Reading votes…</source>
        <translation>Lecture des votes…</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>%1 of %2 people who voted are in %3 groups. Groups are a way of reading votes, not of sorting people.</source>
        <translation>%1 des %2 personnes qui ont voté sont dans %3 groupes. Les groupes sont une façon de lire les votes, pas de trier les personnes.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>What divides the groups</source>
        <translation>Ce qui divise les groupes</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Who is in &amp;them, by</source>
        <translation>Qui s’y &amp;trouve, par</translation>
    </message>
    <message>
        <source>Holds the groups against an attribute of the people in them.</source>
        <translation>Confronte les groupes à un attribut de leurs membres.</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Accord</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>moyenne géométrique</translation>
    </message>
    <message>
        <source>legacy product</source>
        <translation>produit ancien</translation>
    </message>
    <message>
        <source>The geometric mean can be compared across numbers of groups. The product, as older reports print it, sinks with every further group.</source>
        <translation>La moyenne géométrique se compare d’un nombre de groupes à l’autre. Le produit, comme l’impriment d’anciens rapports, baisse avec chaque groupe de plus.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Who is in the groups, by %1</source>
        <translation>Qui est dans les groupes, par %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>lift %1</source>
        <translation>lift %1</translation>
    </message>
    <message>
        <source>Consensus (legacy product)</source>
        <translation>Consensus (produit ancien)</translation>
    </message>
    <message>
        <source>The sources say nothing of the people who voted, such as age or district.</source>
        <translation>Les sources ne disent rien des personnes qui ont voté, comme leur âge ou leur district.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>The two axes of the map hold %1 % and %2 % of the differences between votes. Silhouette %3 (1: groups far apart, 0: no groups); inertia %4.</source>
        <translation>Les deux axes de la carte portent %1 % et %2 % des différences entre votes. Silhouette %3 (1 : groupes très séparés, 0 : pas de groupes) ; inertie %4.</translation>
    </message>
    <message>
        <source>What sets group %1 apart</source>
        <translation>Ce qui distingue le groupe %1</translation>
    </message>
    <message>
        <source>agrees: %1, z %2</source>
        <translation>d’accord : %1, z %2</translation>
    </message>
    <message>
        <source>rejects: %1, z %2</source>
        <translation>rejette : %1, z %2</translation>
    </message>
    <message>
        <source>What all groups agree with</source>
        <translation>Ce avec quoi tous les groupes sont d’accord</translation>
    </message>
</context>
<context>
    <name>tamiz::PackageDialog</name>
    <message>
        <source>Open data</source>
        <translation>Données ouvertes</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>The name of the workspace</source>
        <translation>Le nom de l’espace de travail</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>Descri&amp;ption</translation>
    </message>
    <message>
        <source>What the consultation was about</source>
        <translation>L’objet de la consultation</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institution</translation>
    </message>
    <message>
        <source>Who publishes the data</source>
        <translation>Qui publie les données</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>Where corrections are sent</source>
        <translation>Où envoyer les corrections</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Where the folder will be published: https://…</source>
        <translation>Où le dossier sera publié : https://…</translation>
    </message>
    <message>
        <source>Name of the &amp;release</source>
        <translation>Nom de la &amp;livraison</translation>
    </message>
    <message>
        <source>The day it is made</source>
        <translation>Le jour où elle est faite</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>The year alone</source>
        <translation>L’année seule</translation>
    </message>
    <message>
        <source>Year and month</source>
        <translation>Année et mois</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Le jour</translation>
    </message>
    <message>
        <source>To the second</source>
        <translation>À la seconde</translation>
    </message>
    <message>
        <source>Coarse dates make it harder to find a person again</source>
        <translation>Des dates grossières rendent une personne plus difficile à retrouver</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>As the source gives them</source>
        <translation>Tels que la source les donne</translation>
    </message>
    <message>
        <source>Those of few people joined as “other”</source>
        <translation>Ceux de peu de personnes réunis sous « autres »</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Coarse places make it harder to find a person again</source>
        <translation>Des lieux grossiers rendent une personne plus difficile à retrouver</translation>
    </message>
    <message>
        <source>P&amp;laces</source>
        <translation>Lie&amp;ux</translation>
    </message>
    <message>
        <source>Attributes that fewer people share are left out, and counts of fewer are joined</source>
        <translation>Les attributs partagés par moins de personnes sont omis et les comptes plus petits réunis</translation>
    </message>
    <message>
        <source>&amp;Smallest group of people</source>
        <translation>Plus petit &amp;groupe de personnes</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>É&amp;crire…</translation>
    </message>
    <message>
        <source>Those of few values</source>
        <translation>Ceux de peu de valeurs</translation>
    </message>
    <message>
        <source>Only those checked below</source>
        <translation>Seulement ceux cochés ci-dessous</translation>
    </message>
    <message>
        <source>A&amp;ttributes</source>
        <translation>A&amp;ttributs</translation>
    </message>
    <message>
        <source>Attributes to publish</source>
        <translation>Attributs à publier</translation>
    </message>
    <message>
        <source>Who &amp;voted what</source>
        <translation>Qui a &amp;voté quoi</translation>
    </message>
    <message>
        <source>By the names of this release</source>
        <translation>Sous les noms de cette livraison</translation>
    </message>
    <message>
        <source>Identi&amp;fiers of the source</source>
        <translation>Identi&amp;fiants de la source</translation>
    </message>
    <message>
        <source>Whoever knows the platform finds the author of each contribution by them</source>
        <translation>Qui connaît la plateforme retrouve par eux l’auteur de chaque contribution</translation>
    </message>
    <message>
        <source>The words of &amp;hidden contributions</source>
        <translation>Le texte des contributions &amp;masquées</translation>
    </message>
    <message>
        <source>Otherwise their rows alone are there, with the reason; the gate asks</source>
        <translation>Sinon seules leurs lignes y sont, avec le motif ; le contrôle demande</translation>
    </message>
</context>
<context>
    <name>tamiz::Pages</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>tamiz::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Click or Enter shows these contributions.</source>
        <translation>%1. Un clic ou Entrée montre ces contributions.</translation>
    </message>
</context>
<context>
    <name>tamiz::PersonalData</name>
    <message>
        <source>e-mail</source>
        <translation>adresse électronique</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>CURP</source>
        <translation>CURP</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>social security number</source>
        <translation>numéro de sécurité sociale</translation>
    </message>
    <message>
        <source>DNI</source>
        <translation>DNI</translation>
    </message>
    <message>
        <source>NIE</source>
        <translation>NIE</translation>
    </message>
    <message>
        <source>NIF</source>
        <translation>NIF</translation>
    </message>
    <message>
        <source>CPF</source>
        <translation>CPF</translation>
    </message>
    <message>
        <source>bank account (IBAN)</source>
        <translation>compte bancaire (IBAN)</translation>
    </message>
    <message>
        <source>bank account (CLABE)</source>
        <translation>compte bancaire (CLABE)</translation>
    </message>
    <message>
        <source>payment card</source>
        <translation>carte de paiement</translation>
    </message>
    <message>
        <source>number plate</source>
        <translation>plaque d’immatriculation</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>profile page</source>
        <translation>page de profil</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nom d’utilisateur</translation>
    </message>
    <message>
        <source>name of a person</source>
        <translation>nom d’une personne</translation>
    </message>
</context>
<context>
    <name>tamiz::PolicyDialog</name>
    <message>
        <source>What has it is &amp;published with its words</source>
        <translation>Ce qui l&apos;a est &amp;publié avec son texte</translation>
    </message>
    <message>
        <source>Moderation policy</source>
        <translation>Politique de modération</translation>
    </message>
    <message>
        <source>States and reasons</source>
        <translation>États et motifs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>&amp;When it is given:</source>
        <translation>&amp;Quand il est appliqué :</translation>
    </message>
    <message>
        <source>E&amp;xample:</source>
        <translation>E&amp;xemple :</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Keeps the words above for this entry.</source>
        <translation>Garde les mots ci-dessus pour cette entrée.</translation>
    </message>
    <message>
        <source>&amp;New reason…</source>
        <translation>&amp;Nouveau motif…</translation>
    </message>
    <message>
        <source>Adds a reason for hiding.</source>
        <translation>Ajoute un motif de masquage.</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Offers the reason no longer, or again; what was hidden for it stays so.</source>
        <translation>Ne propose plus le motif, ou le propose de nouveau ; ce qui a été masqué le reste.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Takes a policy from a file; reasons it does not name are retired.</source>
        <translation>Prend une politique d&apos;un fichier ; les motifs qu&apos;elle ne nomme pas sont retirés.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Writes the policy to a file, for other workspaces.</source>
        <translation>Écrit la politique dans un fichier, pour d&apos;autres espaces de travail.</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>reason for hiding</source>
        <translation>motif de masquage</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Proposer de nouveau</translation>
    </message>
    <message>
        <source>Changing the policy</source>
        <translation>Modification de la politique</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nouveau motif</translation>
    </message>
    <message>
        <source>Code, of small letters, digits and hyphens:</source>
        <translation>Code, en minuscules, chiffres et traits d&apos;union :</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Importer une politique</translation>
    </message>
    <message>
        <source>Moderation policy (*.json)</source>
        <translation>Politique de modération (*.json)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Importing a policy</source>
        <translation>Importation d&apos;une politique</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Exporter la politique</translation>
    </message>
    <message>
        <source>The policy could not be written.</source>
        <translation>La politique n&apos;a pas pu être écrite.</translation>
    </message>
</context>
<context>
    <name>tamiz::PopulationPage</name>
    <message>
        <source>&amp;Load population…</source>
        <translation>&amp;Charger la population…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Enregistrer le &amp;tableau…</translation>
    </message>
    <message>
        <source>Wei&amp;ghts</source>
        <translation>P&amp;oids</translation>
    </message>
    <message>
        <source>A CSV with the columns field, value and population: one line a group, such as region, Jalisco, 8348151.</source>
        <translation>Un CSV avec les colonnes field, value et population&#xa0;: une ligne par groupe, par exemple region, Jalisco, 8348151.</translation>
    </message>
    <message>
        <source>Save the table as CSV, small numbers hidden.</source>
        <translation>Enregistrer le tableau en CSV, petits nombres masqués.</translation>
    </message>
    <message>
        <source>Weights that give the participants the shares of the population in every field at once.</source>
        <translation>Des poids qui donnent aux participants les parts de la population dans tous les champs à la fois.</translation>
    </message>
    <message>
        <source>Participants and population</source>
        <translation>Participants et population</translation>
    </message>
    <message>
        <source>Load a population</source>
        <translation>Charger une population</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>participants-and-population</source>
        <translation>participants-et-population</translation>
    </message>
    <message>
        <source>The table was saved; groups of fewer than %1 people are hidden in it.</source>
        <translation>Le tableau a été enregistré&#xa0;; les groupes de moins de %1 personnes y sont masqués.</translation>
    </message>
    <message>
        <source>&amp;Join small groups</source>
        <translation>&amp;Réunir les petits groupes</translation>
    </message>
    <message>
        <source>For the weights, groups of fewer than %1 people count as one: a weight for a handful says little.</source>
        <translation>Pour les poids, les groupes de moins de %1 personnes comptent comme un seul : un poids pour une poignée dit peu.</translation>
    </message>
    <message>
        <source>Save te&amp;mplate…</source>
        <translation>Enregistrer un &amp;modèle…</translation>
    </message>
    <message>
        <source>Save a CSV to fill in: the fields and values of this workspace, without numbers.</source>
        <translation>Enregistrer un CSV à remplir : les champs et valeurs de cet espace de travail, sans nombres.</translation>
    </message>
    <message>
        <source>To see whom the participants stand for, load a CSV with the columns field, value and population. “Save template” writes one to fill in.</source>
        <translation>Pour voir qui les participants représentent, chargez un CSV avec les colonnes champ, valeur et population. « Enregistrer un modèle » en écrit un à remplir.</translation>
    </message>
    <message>
        <source>Save a table to fill in</source>
        <translation>Enregistrer une table à remplir</translation>
    </message>
    <message>
        <source>population</source>
        <comment>a file name</comment>
        <translation>population</translation>
    </message>
    <message>
        <source>The table could not be written: %1.</source>
        <translation>La table n’a pas pu être écrite : %1.</translation>
    </message>
    <message>
        <source>The table was saved. Fill in how many people there are of each value, take out lines and fields you have no numbers for, and load it.</source>
        <translation>La table a été enregistrée. Indiquez combien de personnes il y a de chaque valeur, ôtez les lignes et champs sans nombres, puis chargez-la.</translation>
    </message>
</context>
<context>
    <name>tamiz::PreviewModel</name>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>Date (UTC)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Votes pour</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Ce qui est étrange</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Autres champs</translation>
    </message>
</context>
<context>
    <name>tamiz::ProblemsModel</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>✗ refused</source>
        <translation>✗ refusé</translation>
    </message>
    <message>
        <source>⚑ notice</source>
        <translation>⚑ remarque</translation>
    </message>
</context>
<context>
    <name>tamiz::ProjectWriter</name>
    <message>
        <source>A project holds %L1 texts at most: programs of this kind open no more. Narrow the selection.</source>
        <translation>Un projet contient au plus %L1 textes : les programmes de ce type n’en ouvrent pas davantage. Réduisez la sélection.</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Personne %1</translation>
    </message>
    <message>
        <source>Writing texts</source>
        <translation>Écriture des textes</translation>
    </message>
    <message>
        <source>States, answers, votes and the history have no place in the format.</source>
        <translation>Les états, les réponses, les votes et l’historique n’ont pas de place dans le format.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) have no place in the format.</source>
        <translation>
            <numerusform>%Ln thème n’a pas de place dans le format.</numerusform>
            <numerusform>%Ln thèmes n’ont pas de place dans le format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln famil(ies) have no place in the format.</source>
        <translation>
            <numerusform>%Ln famille n’a pas de place dans le format.</numerusform>
            <numerusform>%Ln familles n’ont pas de place dans le format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) of texts that have changed since were left out.</source>
        <translation>
            <numerusform>%Ln passage d’un texte qui a changé depuis a été laissé de côté.</numerusform>
            <numerusform>%Ln passages de textes qui ont changé depuis ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Examples and number keys of tags have no place in the format.</source>
        <translation>Les exemples et les touches numériques des étiquettes n’ont pas de place dans le format.</translation>
    </message>
    <message>
        <source>Notes were left out: they are not for other houses.</source>
        <translation>Les notes ont été laissées de côté : elles ne sont pas destinées à d’autres maisons.</translation>
    </message>
</context>
<context>
    <name>tamiz::ProseEditor</name>
    <message>
        <source>Text of the section</source>
        <translation>Texte de la section</translation>
    </message>
    <message>
        <source>Prints %1 (%2)</source>
        <translation>Imprime %1 (%2)</translation>
    </message>
</context>
<context>
    <name>tamiz::Publishing</name>
    <message>
        <source>Results &amp;site…</source>
        <translation>&amp;Site des résultats…</translation>
    </message>
    <message>
        <source>Writes the results as web pages that any server can hold: themes, texts, answers, search</source>
        <translation>Écrit les résultats en pages web pour n’importe quel serveur : thèmes, textes, réponses, recherche</translation>
    </message>
    <message>
        <source>&amp;Project for qualitative analysis…</source>
        <translation>&amp;Projet d’analyse qualitative…</translation>
    </message>
    <message>
        <source>Writes texts, tags and tagged passages as a REFI-QDA project (.qdpx)</source>
        <translation>Écrit textes, étiquettes et passages étiquetés en projet REFI-QDA (.qdpx)</translation>
    </message>
    <message>
        <source>&amp;Import a project…</source>
        <translation>&amp;Importer un projet…</translation>
    </message>
    <message>
        <source>Reads texts, codes and coded passages of a REFI-QDA project (.qdpx)</source>
        <translation>Lit textes, codes et passages codés d’un projet REFI-QDA (.qdpx)</translation>
    </message>
    <message>
        <source>Something speaks against publishing</source>
        <translation>Quelque chose déconseille de publier</translation>
    </message>
    <message>
        <source>Export the results site</source>
        <translation>Exporter le site des résultats</translation>
    </message>
    <message>
        <source>Folder of web pages, packed (*.zip)</source>
        <translation>Dossier de pages web, compressé (*.zip)</translation>
    </message>
    <message>
        <source>results</source>
        <comment>part of a file name</comment>
        <translation>resultats</translation>
    </message>
    <message>
        <source>Which texts can be read there?</source>
        <translation>Quels textes pourra-t-on y lire ?</translation>
    </message>
    <message>
        <source>Only those accepted for publication</source>
        <translation>Seulement ceux acceptés pour publication</translation>
    </message>
    <message>
        <source>Those nobody has decided on, too</source>
        <translation>Aussi ceux sur lesquels personne n’a décidé</translation>
    </message>
    <message>
        <source>Writing the results site</source>
        <translation>Écriture du site des résultats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) with %1 texts saved as %2.</source>
        <translation>
            <numerusform>%Ln page avec %1 textes enregistrée sous %2.</numerusform>
            <numerusform>%Ln pages avec %1 textes enregistrées sous %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a project</source>
        <translation>Exporter un projet</translation>
    </message>
    <message>
        <source>REFI-QDA project (*.qdpx)</source>
        <translation>Projet REFI-QDA (*.qdpx)</translation>
    </message>
    <message>
        <source>Writing the project</source>
        <translation>Écriture du projet</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Importer un projet</translation>
    </message>
    <message>
        <source>Importing a project</source>
        <translation>Importation d’un projet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s), %1 new tags, %2 coded passages and texts.</source>
        <translation>
            <numerusform>%Ln texte, %1 nouvelles étiquettes, %2 passages et textes codés.</numerusform>
            <numerusform>%Ln textes, %1 nouvelles étiquettes, %2 passages et textes codés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle it first, or say why you publish all the same. The reason is noted in the history and printed:</source>
        <translation>Réglez-le d&apos;abord, ou dites pourquoi publier quand même. Le motif est noté dans l&apos;historique et imprimé&amp;#xa0;:</translation>
    </message>
    <message>
        <source>Something speaks against writing letters</source>
        <translation>Quelque chose s’oppose à l’écriture des lettres</translation>
    </message>
    <message>
        <source>Settle it first, or say why the letters are written all the same. The reason is noted in the history:</source>
        <translation>Réglez-le d’abord, ou dites pourquoi les lettres sont écrites malgré tout. Le motif est noté dans l’historique :</translation>
    </message>
</context>
<context>
    <name>tamiz::ReadingBody</name>
    <message>
        <source>Text of the contribution</source>
        <translation>Texte de la contribution</translation>
    </message>
</context>
<context>
    <name>tamiz::ReadingPane</name>
    <message>
        <source>%1 for</source>
        <translation>%1 pour</translation>
    </message>
    <message>
        <source>%1 against</source>
        <translation>%1 contre</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 neutres</translation>
    </message>
    <message>
        <source>Votes: %1</source>
        <translation>Votes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>No contribution is chosen.</source>
        <translation>Aucune contribution n’est choisie.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n similar texts</source>
        <translation>
            <numerusform>%n texte similaire</numerusform>
            <numerusform>%n textes similaires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>family and its size</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show the whole family (F)</source>
        <translation>Montrer toute la famille (F)</translation>
    </message>
    <message numerus="yes">
        <source>Thread: %n replies</source>
        <translation>
            <numerusform>Fil&#xa0;: %n réponse</numerusform>
            <numerusform>Fil&#xa0;: %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ In reply to: %1</source>
        <translation>↑ En réponse à&#xa0;: %1</translation>
    </message>
    <message>
        <source>↳ %1</source>
        <comment>a reply</comment>
        <translation>↳ %1</translation>
    </message>
    <message>
        <source>Show the whole theme</source>
        <translation>Montrer tout le thème</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Confiée à %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message numerus="yes">
        <source>Theme: %1 (%Ln contributions)</source>
        <translation>
            <numerusform>Thème : %1 (%Ln contribution)</numerusform>
            <numerusform>Thème : %1 (%Ln contributions)</numerusform>
        </translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation>Participant : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Decided on similar ones: %1</source>
        <translation>Décidé sur des semblables : %1</translation>
    </message>
    <message>
        <source>⤷ Merged into: %1</source>
        <translation>⤷ Fusionnée avec : %1</translation>
    </message>
    <message>
        <source>✂ Part of: %1</source>
        <translation>✂ Partie de : %1</translation>
    </message>
    <message>
        <source>⤶ Merged here: %1</source>
        <translation>⤶ Fusionnée ici : %1</translation>
    </message>
    <message>
        <source>✂ Split into: %1</source>
        <translation>✂ Divisée en : %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Votes: %1 (they count where it was merged into)</source>
        <translation>Votes : %1 (ils comptent là où elle a été fusionnée)</translation>
    </message>
</context>
<context>
    <name>tamiz::Report</name>
    <message>
        <source>Report of the consultation</source>
        <translation>Rapport de la consultation</translation>
    </message>
    <message>
        <source>As of %1, %2 UTC</source>
        <translation>Au %1, %2 UTC</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation>Vous avez dit, nous avons fait</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) behind this chart stand in the web page of the report and in the open data.</source>
        <translation>
            <numerusform>La ligne de ce graphique se trouve dans la page web du rapport et dans les données ouvertes.</numerusform>
            <numerusform>Les %Ln lignes de ce graphique se trouvent dans la page web du rapport et dans les données ouvertes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::ReportEditor</name>
    <message>
        <source>Edge between outline and text</source>
        <translation>Bord entre le plan et le texte</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Remove this section</source>
        <translation>Retirer cette section</translation>
    </message>
    <message>
        <source>Move this section up</source>
        <translation>Monter cette section</translation>
    </message>
    <message>
        <source>Move this section down</source>
        <translation>Descendre cette section</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Modèle…</translation>
    </message>
    <message>
        <source>Begin again from a template</source>
        <translation>Recommencer avec un modèle</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Sections du rapport</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the section; Delete removes it</source>
        <translation>Alt+Haut et Alt+Bas déplacent la section ; Suppr la retire</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Titre de la section</translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>Nombre…</translation>
    </message>
    <message>
        <source>Insert a number that stays bound to its rows</source>
        <translation>Insérer un nombre qui reste lié à ses lignes</translation>
    </message>
    <message>
        <source>Chart…</source>
        <translation>Graphique…</translation>
    </message>
    <message>
        <source>Insert a chart</source>
        <translation>Insérer un graphique</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tableau…</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Insérer un tableau</translation>
    </message>
    <message>
        <source>Quotes…</source>
        <translation>Citations…</translation>
    </message>
    <message>
        <source>Insert quotes by a rule</source>
        <translation>Insérer des citations selon une règle</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloc…</translation>
    </message>
    <message>
        <source>Insert the ledger, themes, answers, method or another block</source>
        <translation>Insérer le bilan, les thèmes, les réponses, la méthode ou un autre bloc</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Its sections take the place of those there are; undo brings them back.</source>
        <translation>Ses sections prennent la place de celles qui existent ; annuler les ramène.</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nouvelle section</translation>
    </message>
    <message>
        <source>Only the contributions this filter keeps, such as region:Norte (empty: all of the report):</source>
        <translation>Seulement les contributions que garde ce filtre, par exemple region:Norte (vide : toutes celles du rapport) :</translation>
    </message>
    <message>
        <source>Field:</source>
        <translation>Champ :</translation>
    </message>
    <message>
        <source>share of the contributions</source>
        <translation>part des contributions</translation>
    </message>
    <message>
        <source>how many values a field has</source>
        <translation>combien de valeurs a un champ</translation>
    </message>
    <message>
        <source>Insert a number</source>
        <translation>Insérer un nombre</translation>
    </message>
    <message>
        <source>What it counts:</source>
        <translation>Ce qu’il compte :</translation>
    </message>
    <message>
        <source>Chart:</source>
        <translation>Graphique :</translation>
    </message>
    <message>
        <source>Insert quotes</source>
        <translation>Insérer des citations</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation>Règle :</translation>
    </message>
    <message>
        <source>Typical of their theme</source>
        <translation>Typiques de leur thème</translation>
    </message>
    <message>
        <source>Most voted</source>
        <translation>Les plus votées</translation>
    </message>
    <message>
        <source>Drawn by lot, with a seed</source>
        <translation>Tirées au sort, avec une graine</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>Chiffres principaux</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>Themes with quotes</source>
        <translation>Thèmes avec citations</translation>
    </message>
    <message>
        <source>The largest themes</source>
        <translation>Les plus grands thèmes</translation>
    </message>
    <message>
        <source>Campaigns and repeated texts</source>
        <translation>Campagnes et textes répétés</translation>
    </message>
    <message>
        <source>What was hidden, and why</source>
        <translation>Ce qui a été masqué, et pourquoi</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Themes without an answer</source>
        <translation>Thèmes sans réponse</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Comment cela a été fait</translation>
    </message>
    <message>
        <source>The 24 indicators</source>
        <translation>Les 24 indicateurs</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Insert a block</source>
        <translation>Insérer un bloc</translation>
    </message>
    <message>
        <source>Block:</source>
        <translation>Bloc :</translation>
    </message>
    <message>
        <source>Theme by theme, with charts and answers</source>
        <translation>Thème par thème, avec graphiques et réponses</translation>
    </message>
</context>
<context>
    <name>tamiz::ReportExports</name>
    <message numerus="yes">
        <source>%Ln number(s) are not those printed on %1:</source>
        <translation>
            <numerusform>%Ln nombre n’est pas celui imprimé le %1 :</numerusform>
            <numerusform>%Ln nombres ne sont pas ceux imprimés le %1 :</numerusform>
        </translation>
    </message>
    <message>
        <source>… all of them stand under “Numbers”.</source>
        <translation>… tous sont sous « Nombres ».</translation>
    </message>
    <message>
        <source>Print with the new numbers</source>
        <translation>Imprimer avec les nouveaux nombres</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Exporter le rapport en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html);;Word document (*.docx);;OpenDocument text (*.odt)</source>
        <translation>Page web (*.html);;Document Word (*.docx);;Texte OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Écriture du PDF</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation>Mise en page du rapport</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
</context>
<context>
    <name>tamiz::ReportMaker</name>
    <message>
        <source>Published all the same</source>
        <translation>Publié malgré tout</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Préparation du rapport</translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation>Mise en page du rapport</translation>
    </message>
</context>
<context>
    <name>tamiz::ReportPage</name>
    <message>
        <source>There is nothing to report yet. Import an export of the consultation first, or widen the filter.</source>
        <translation>Il n’y a encore rien à rapporter. Importez d’abord un export de la consultation, ou élargissez le filtre.</translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>Exporter en &amp;PDF…</translation>
    </message>
    <message>
        <source>Export C&amp;SV…</source>
        <translation>Exporter en C&amp;SV…</translation>
    </message>
    <message>
        <source>Export the contributions as CSV</source>
        <translation>Exporter les contributions en CSV</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Export &amp;XLSX…</source>
        <translation>Exporter en &amp;XLSX…</translation>
    </message>
    <message>
        <source>Export the contributions as a spreadsheet</source>
        <translation>Exporter les contributions en classeur</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>Exporter en &amp;JSON…</translation>
    </message>
    <message>
        <source>Export the contributions as JSON</source>
        <translation>Exporter les contributions en JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Le rapport se fait…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Writes the report as one accessible web page, or as a text document to go on writing in</source>
        <translation>Écrit le rapport en une page web accessible, ou en un document texte pour continuer à écrire</translation>
    </message>
    <message>
        <source>&amp;Open data…</source>
        <translation>D&amp;onnées ouvertes…</translation>
    </message>
    <message>
        <source>Writes contributions, themes, answers and counts as open data (Data Package)</source>
        <translation>Écrit contributions, thèmes, réponses et effectifs en données ouvertes (Data Package)</translation>
    </message>
    <message>
        <source>&amp;HTML, DOCX or ODT…</source>
        <translation>&amp;HTML, DOCX ou ODT…</translation>
    </message>
    <message>
        <source>Edge between editor and preview</source>
        <translation>Bord entre l’éditeur et l’aperçu</translation>
    </message>
    <message>
        <source>Numbers of the report</source>
        <translation>Nombres du rapport</translation>
    </message>
    <message>
        <source>Enter shows the contributions behind a number</source>
        <translation>Entrée montre les contributions derrière un nombre</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Configurer…</translation>
    </message>
    <message>
        <source>Print pre&amp;view and print…</source>
        <translation>Aperçu et &amp;impression…</translation>
    </message>
    <message>
        <source>Cover, language, paper and edges of the report; print preview</source>
        <translation>Couverture, langue, papier et marges du rapport ; aperçu avant impression</translation>
    </message>
    <message>
        <source>Numbers (%1 changed)</source>
        <translation>Nombres (%1 changés)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) changed since it was printed</source>
        <translation>
            <numerusform>%Ln nombre a changé depuis l’impression</numerusform>
            <numerusform>%Ln nombres ont changé depuis l’impression</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is being made anew. Try again in a moment.</source>
        <translation>Le rapport est en train d’être refait. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Views of the report</source>
        <translation>Vues du rapport</translation>
    </message>
    <message>
        <source>Cover, language, paper and edges of the report</source>
        <translation>Couverture, langue, papier et marges du rapport</translation>
    </message>
    <message>
        <source>Shows the pages as they will be printed, and prints them</source>
        <translation>Montre les pages telles qu&apos;elles seront imprimées, et les imprime</translation>
    </message>
    <message>
        <source>&amp;Contributions</source>
        <translation>&amp;Contributions</translation>
    </message>
    <message>
        <source>Writes the contributions of the selection as CSV, as a spreadsheet or as JSON</source>
        <translation>Écrit les contributions de la sélection en CSV, en tableur ou en JSON</translation>
    </message>
    <message>
        <source>Export CSV for &amp;data…</source>
        <translation>Exporter en CSV pour les &amp;données…</translation>
    </message>
    <message>
        <source>Export the contributions as CSV for programs</source>
        <translation>Exporter les contributions en CSV pour des programmes</translation>
    </message>
    <message>
        <source>Table with texts as they are (*.csv)</source>
        <translation>Tableau avec les textes tels quels (*.csv)</translation>
    </message>
    <message>
        <source>These pages are not of the current state: making them ended early. %1 makes them anew.</source>
        <translation>Ces pages ne sont pas de l’état actuel : leur préparation s’est arrêtée avant la fin. %1 les refait.</translation>
    </message>
    <message>
        <source>&amp;Make the report anew</source>
        <translation>&amp;Refaire le rapport</translation>
    </message>
    <message>
        <source>Counts everything again, for instance after it was cancelled</source>
        <translation>Recompte tout, par exemple après une annulation</translation>
    </message>
    <message>
        <source>of the selection alone</source>
        <translation>de la sélection seulement</translation>
    </message>
</context>
<context>
    <name>tamiz::ReportSetup</name>
    <message>
        <source>Set up the report</source>
        <translation>Configurer le rapport</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institution</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Qui consulte</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>A&amp;uteur</translation>
    </message>
    <message>
        <source>Who wrote this report</source>
        <translation>Qui a écrit ce rapport</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Langue du rapport</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Marge de gauche</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Marge du haut</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Marge de droite</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Marge du bas</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Question put</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Materials offered</source>
        <translation>Documents fournis</translation>
    </message>
    <message>
        <source>Who decided on what</source>
        <translation>Qui a décidé quoi</translation>
    </message>
    <message>
        <source>Organisations and individuals</source>
        <translation>Organisations et particuliers</translation>
    </message>
    <message>
        <source>Contact for corrections</source>
        <translation>Contact pour corrections</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Where the data are</source>
        <translation>Où sont les données</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Prochaine mise à jour</translation>
    </message>
    <message>
        <source>Not said: the report says so</source>
        <translation>Non indiqué : le rapport le dit</translation>
    </message>
</context>
<context>
    <name>tamiz::RevertPane</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>value, now, then</comment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>Contributions that would change</source>
        <translation>Contributions qui changeraient</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>If “%1” were taken back:</source>
        <translation>Si « %1 » était retirée :</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of them are listed below.</source>
        <translation>
            <numerusform>La première est montrée ci-dessous.</numerusform>
            <numerusform>Les %n premières sont montrées ci-dessous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::RoleDelegate</name>
    <message>
        <source>What column %1 is taken for</source>
        <translation>Pour quoi la colonne %1 est prise</translation>
    </message>
    <message>
        <source>How column %1 is read</source>
        <translation>Comment la colonne %1 est lue</translation>
    </message>
</context>
<context>
    <name>tamiz::RowsPanel</name>
    <message>
        <source>S&amp;heet:</source>
        <translation>Fe&amp;uille :</translation>
    </message>
    <message>
        <source>a contribution</source>
        <translation>une contribution</translation>
    </message>
    <message>
        <source>a person’s answers</source>
        <translation>les réponses d’une personne</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>What each row is</source>
        <translation>Ce qu’est chaque ligne</translation>
    </message>
    <message>
        <source>The columns are taken for what belongs to it</source>
        <translation>Les colonnes sont prises pour ce qui lui appartient</translation>
    </message>
    <message>
        <source>Kind of the contributions</source>
        <translation>Type des contributions</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Feuille du classeur</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type :</translation>
    </message>
</context>
<context>
    <name>tamiz::RulesDialog</name>
    <message>
        <source>Rules of the codebook</source>
        <translation>Règles du livre de codes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Ce qui est cherché</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposées</translation>
    </message>
    <message>
        <source>Proposed contributions</source>
        <translation>Contributions proposées</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouvelle…</translation>
    </message>
    <message>
        <source>Add a rule: a tag, and words or a filter to look for.</source>
        <translation>Ajoute une règle : une étiquette, et des mots ou un filtre à chercher.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change what the rule looks for.</source>
        <translation>Modifie ce que la règle cherche.</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Retire&amp;r</translation>
    </message>
    <message>
        <source>Remove the rule; tags that were given stay.</source>
        <translation>Retire la règle ; les étiquettes déjà données restent.</translation>
    </message>
    <message>
        <source>&amp;Accept (A)</source>
        <translation>&amp;Accepter (A)</translation>
    </message>
    <message>
        <source>Give the tag to the chosen contributions.</source>
        <translation>Donne l&apos;étiquette aux contributions choisies.</translation>
    </message>
    <message>
        <source>&amp;Decline (N)</source>
        <translation>Re&amp;fuser (N)</translation>
    </message>
    <message>
        <source>Never propose it for the chosen contributions again.</source>
        <translation>Ne plus jamais la proposer pour les contributions choisies.</translation>
    </message>
    <message>
        <source>Accept a&amp;ll of this rule</source>
        <translation>Accepter &amp;tout de cette règle</translation>
    </message>
    <message>
        <source>Give the tag to all that the rule proposes; one step back undoes it.</source>
        <translation>Donne l&apos;étiquette à tout ce que la règle propose ; un seul pas en arrière l&apos;annule.</translation>
    </message>
    <message>
        <source>Proposals and text</source>
        <translation>Propositions et texte</translation>
    </message>
    <message>
        <source>Edge between proposals and text</source>
        <translation>Bord entre propositions et texte</translation>
    </message>
    <message>
        <source>There are no rules yet. A rule looks for words, as the search bar does, and proposes a tag: “bici*” or “&quot;carril bici&quot; OR ciclovía” for movilidad.</source>
        <translation>Il n&apos;y a pas encore de règles. Une règle cherche des mots, comme la barre de recherche, et propose une étiquette : « bici* » ou « &quot;carril bici&quot; OR ciclovía » pour movilidad.</translation>
    </message>
    <message>
        <source>This rule has nothing to propose.</source>
        <translation>Cette règle n&apos;a rien à proposer.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Les %1 premières sur %2 sont montrées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions are proposed for this tag.</source>
        <translation>
            <numerusform>%Ln contribution est proposée pour cette étiquette.</numerusform>
            <numerusform>%Ln contributions sont proposées pour cette étiquette.</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Tag that is proposed:</source>
        <translation>Étiquette proposée :</translation>
    </message>
    <message>
        <source>Words or a filter to look for, such as bici* OR ciclovía:</source>
        <translation>Mots ou filtre à chercher, par exemple bici* OR ciclovía :</translation>
    </message>
    <message>
        <source>Adding a rule</source>
        <translation>Ajout d&apos;une règle</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Words or a filter to look for:</source>
        <translation>Mots ou filtre à chercher :</translation>
    </message>
    <message>
        <source>Changing a rule</source>
        <translation>Modification d&apos;une règle</translation>
    </message>
    <message>
        <source>Removing a rule</source>
        <translation>Retrait d&apos;une règle</translation>
    </message>
    <message>
        <source>Accepting proposals</source>
        <translation>Acceptation de propositions</translation>
    </message>
    <message>
        <source>Declining proposals</source>
        <translation>Refus de propositions</translation>
    </message>
    <message>
        <source>Make a new tag “%1”?</source>
        <translation>Créer l’étiquette « %1 » ?</translation>
    </message>
    <message>
        <source>Make the tag</source>
        <translation>Créer l’étiquette</translation>
    </message>
</context>
<context>
    <name>tamiz::SavedViews</name>
    <message>
        <source>View “%1”</source>
        <translation>Vue « %1 »</translation>
    </message>
    <message>
        <source>Saved view %1</source>
        <translation>Vue enregistrée %1</translation>
    </message>
    <message>
        <source>Filters by %1</source>
        <translation>Filtre par %1</translation>
    </message>
    <message>
        <source>Opens the saved view with this number.</source>
        <translation>Ouvre la vue enregistrée de ce numéro.</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Name of the view of all contributions:</source>
        <translation>Nom de la vue de toutes les contributions :</translation>
    </message>
    <message>
        <source>Name of the view “%1”:</source>
        <translation>Nom de la vue « %1 » :</translation>
    </message>
</context>
<context>
    <name>tamiz::SearchBar</name>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Search, or filter: tag:movilidad -state:hidden &quot;carril bici&quot;</source>
        <translation>Chercher ou filtrer&#xa0;: tag:movilidad -state:hidden &quot;carril bici&quot;</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>Chercher et filtrer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>contributions found of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Contributions found: %1</source>
        <translation>Contributions trouvées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tamiz::SelectionExport</name>
    <message>
        <source>Contributions of %1</source>
        <translation>Contributions de %1</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Number of the contribution in the workspace.</source>
        <translation>Numéro de la contribution dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Identifier in the source.</source>
        <translation>Identifiant dans la source.</translation>
    </message>
    <message>
        <source>proposal, comment, answer, statement or message.</source>
        <translation>proposal, comment, answer, statement ou message.</translation>
    </message>
    <message>
        <source>open, accepted, hidden or merged: what people decided.</source>
        <translation>open, accepted, hidden ou merged&#xa0;: ce que des personnes ont décidé.</translation>
    </message>
    <message>
        <source>Why it is hidden.</source>
        <translation>Pourquoi elle est masquée.</translation>
    </message>
    <message>
        <source>Title as it was sent.</source>
        <translation>Titre tel qu’envoyé.</translation>
    </message>
    <message>
        <source>Text as it was sent.</source>
        <translation>Texte tel qu’envoyé.</translation>
    </message>
    <message>
        <source>When it was made, in UTC; empty when the source does not say.</source>
        <translation>Quand elle a été faite, en UTC&#xa0;; vide si la source ne le dit pas.</translation>
    </message>
    <message>
        <source>Territory the source gives.</source>
        <translation>Territoire donné par la source.</translation>
    </message>
    <message>
        <source>Category the source gives.</source>
        <translation>Catégorie donnée par la source.</translation>
    </message>
    <message>
        <source>Language, as the source says or as it was recognised.</source>
        <translation>Langue, selon la source ou telle qu’elle a été reconnue.</translation>
    </message>
    <message>
        <source>Identifier of the participant in the source.</source>
        <translation>Identifiant du participant dans la source.</translation>
    </message>
    <message>
        <source>Votes in favour; empty when unknown.</source>
        <translation>Votes pour&#xa0;; vide si inconnu.</translation>
    </message>
    <message>
        <source>Votes against; empty when unknown.</source>
        <translation>Votes contre&#xa0;; vide si inconnu.</translation>
    </message>
    <message>
        <source>Votes that pass; empty when unknown.</source>
        <translation>Votes neutres&#xa0;; vide si inconnu.</translation>
    </message>
    <message>
        <source>Tags, with the ones above them, separated by semicolons.</source>
        <translation>Étiquettes, avec celles au-dessus, séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>Theme it was grouped into.</source>
        <translation>Thème où elle a été regroupée.</translation>
    </message>
    <message>
        <source>Family of near-identical texts.</source>
        <translation>Famille de textes presque identiques.</translation>
    </message>
    <message>
        <source>Imported file.</source>
        <translation>Fichier importé.</translation>
    </message>
    <message>
        <source>Field “%1”.</source>
        <translation>Champ «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>tamiz::SettingsDialog</name>
    <message>
        <source>Another language takes effect when Tamiz starts the next time.</source>
        <translation>Une autre langue prend effet au prochain démarrage de Tamiz.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The language of the system</source>
        <translation>La langue du système</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apparence&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tamiz::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Mettre</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>Sa&amp;ns touche</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>Touche &amp;habituelle</translation>
    </message>
    <message>
        <source>All &amp;usual keys…</source>
        <translation>Toutes les touches h&amp;abituelles</translation>
    </message>
    <message>
        <source>Single &amp;letters work in lists</source>
        <translation>Les &amp;lettres seules agissent dans les listes</translation>
    </message>
    <message>
        <source>Find an action by its words or its key</source>
        <translation>Cherchez une action par ses mots ou sa touche</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>Mots de l’action</translation>
    </message>
    <message>
        <source>Every action has its usual key again.</source>
        <translation>Chaque action a de nouveau sa touche habituelle.</translation>
    </message>
    <message>
        <source>Off, only keys with Ctrl or Alt and function keys do anything: for people who dictate to their computer.</source>
        <translation>Désactivé, seules agissent les touches avec Ctrl ou Alt et celles de fonction : pour qui dicte à son ordinateur.</translation>
    </message>
    <message>
        <source>Gives the chosen action the key it came with.</source>
        <translation>Rend à l’action choisie sa touche d’origine.</translation>
    </message>
    <message>
        <source>Gives every action the key it came with.</source>
        <translation>Rend à chaque action sa touche d’origine.</translation>
    </message>
    <message>
        <source>Key of “%1”:</source>
        <translation>Touche de « %1 » :</translation>
    </message>
    <message>
        <source>New key of “%1”</source>
        <translation>Nouvelle touche de « %1 »</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pressez la nouvelle touche</translation>
    </message>
    <message>
        <source>These keys belong to the fields themselves.</source>
        <translation>Ces touches appartiennent aux champs eux-mêmes.</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Prendre</translation>
    </message>
    <message>
        <source>%1 If you take it, that action is left without a key.</source>
        <translation>%1 Si vous la prenez, cette action reste sans touche.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>« %1 » n’a plus de touche.</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>« %1 » a maintenant la touche %2.</translation>
    </message>
</context>
<context>
    <name>tamiz::SimilarityStrip</name>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>The share of word triples that two texts have in common before they count as near-copies. The bars show how many texts have their nearest kin at which similarity.</source>
        <translation>La part de triplets de mots que deux textes ont en commun avant de compter comme presque-copies. Les barres montrent combien de textes ont leur plus proche parent à chaque similarité.</translation>
    </message>
</context>
<context>
    <name>tamiz::SourcesModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Name of the file or folder.</source>
        <translation>Nom du fichier ou du dossier.</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>The exercise it belongs to.</source>
        <translation>L’exercice auquel il appartient.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Which platform&apos;s export it was taken for.</source>
        <translation>L’export de quelle plateforme il a été pris pour.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When it was imported, local time.</source>
        <translation>Quand il a été importé, heure locale.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Records = new + updated + unchanged + flagged + refused.</source>
        <translation>Enregistrements = nouveaux + mis à jour + inchangés + signalés + refusés.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Imported as they were.</source>
        <translation>Importés tels quels.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Known before, with something new.</source>
        <translation>Connus auparavant, avec du nouveau.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Known before, word for word.</source>
        <translation>Connus auparavant, mot pour mot.</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalés</translation>
    </message>
    <message>
        <source>Imported, but something in them is odd.</source>
        <translation>Importés, mais quelque chose y est étrange.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Not imported; the list below says why.</source>
        <translation>Non importés&#xa0;; la liste ci-dessous dit pourquoi.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>People named in the file.</source>
        <translation>Personnes nommées dans le fichier.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Single votes in the file.</source>
        <translation>Votes un à un dans le fichier.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the bytes of the file.</source>
        <translation>Empreinte des octets du fichier.</translation>
    </message>
    <message>
        <source>%1 (import undone)</source>
        <translation>%1 (import annulé)</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>Tableau quelconque</translation>
    </message>
</context>
<context>
    <name>tamiz::SourcesPage</name>
    <message>
        <source>Imported files</source>
        <translation>Fichiers importés</translation>
    </message>
    <message>
        <source>What was odd in the chosen file</source>
        <translation>Ce qui était étrange dans le fichier choisi</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Import a CSV export or a Polis folder, or drop it on this window.</source>
        <translation>Rien n’a encore été importé. Importez un export CSV ou un dossier Polis, ou déposez-le sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in %1</source>
        <translation>
            <numerusform>%n chose à regarder dans %1</numerusform>
            <numerusform>%n choses à regarder dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was odd in %1.</source>
        <translation>Rien n’était étrange dans %1.</translation>
    </message>
    <message>
        <source>-problems.csv</source>
        <translation>-problemes.csv</translation>
    </message>
    <message>
        <source>Export the list of problems</source>
        <translation>Exporter la liste des problèmes</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list was saved to %1.</source>
        <translation>La liste a été enregistrée dans %1.</translation>
    </message>
    <message>
        <source>What the chosen file changed in records that were here before</source>
        <translation>Ce que le fichier choisi a changé dans les enregistrements déjà présents</translation>
    </message>
    <message>
        <source>Saves the list that is shown, with line, column and reason</source>
        <translation>Enregistre la liste affichée, avec ligne, colonne et raison</translation>
    </message>
    <message>
        <source>About the chosen file</source>
        <translation>Sur le fichier choisi</translation>
    </message>
    <message>
        <source>What was odd</source>
        <translation>Ce qui a étonné</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Enter or a double click shows the contribution</source>
        <translation>Entrée ou un double clic montre la contribution</translation>
    </message>
    <message>
        <source>No contribution came of this row, so there is none to show.</source>
        <translation>Aucune contribution n’est issue de cette ligne : il n’y en a pas à montrer.</translation>
    </message>
    <message>
        <source>What was odd (%1)</source>
        <translation>Ce qui a étonné (%1)</translation>
    </message>
    <message numerus="yes">
        <source>⚠ What changed (%n worked on)</source>
        <translation>
            <numerusform>⚠ Ce qui a changé (%n déjà traitée)</numerusform>
            <numerusform>⚠ Ce qui a changé (%n déjà traitées)</numerusform>
        </translation>
    </message>
    <message>
        <source>-changes.csv</source>
        <translation>-changements.csv</translation>
    </message>
    <message>
        <source>Export the list of changes</source>
        <translation>Exporter la liste des changements</translation>
    </message>
    <message>
        <source>Looking for what changed…</source>
        <translation>Recherche de ce qui a changé…</translation>
    </message>
    <message>
        <source>Nothing changed in records that were here before.</source>
        <translation>Rien n’a changé dans les enregistrements déjà présents.</translation>
    </message>
    <message>
        <source>The first %1 of %2 changed records, those that were worked on before the others. The export holds all.</source>
        <translation>Les %1 premiers des %2 enregistrements modifiés, en tête ceux qui ont déjà été travaillés. L’export les contient tous.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed record(s), those that were worked on before the others.</source>
        <translation>
            <numerusform>%n enregistrement modifié, en tête ceux qui ont déjà été travaillés.</numerusform>
            <numerusform>%n enregistrements modifiés, en tête ceux qui ont déjà été travaillés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::SplitDialog</name>
    <message>
        <source>Split a contribution</source>
        <translation>Diviser une contribution</translation>
    </message>
    <message>
        <source>Text to split</source>
        <translation>Texte à diviser</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>&amp;Cut before the caret (Space)</source>
        <translation>&amp;Couper avant le curseur (espace)</translation>
    </message>
    <message>
        <source>Go through the text with the arrows; Space cuts before the caret, or takes the cut there away. Parts keep author and date; votes stay with the whole.</source>
        <translation>Parcourez le texte avec les flèches ; l&apos;espace coupe avant le curseur, ou retire la coupe. Les parties gardent auteur et date ; les votes restent à l&apos;ensemble.</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Diviser</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and words of a part</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n partie</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::StartPage</name>
    <message>
        <source>Tamiz</source>
        <translation>Tamiz</translation>
    </message>
    <message>
        <source>Every contribution of a consultation read, grouped, counted and answered. Nothing leaves this computer.</source>
        <translation>Chaque contribution d’une consultation lue, regroupée, comptée et suivie d’une réponse. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>A file that ends in .tamiz, with everything in it.</source>
        <translation>Un fichier en .tamiz, qui contient tout.</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Importer un export…</translation>
    </message>
    <message>
        <source>A CSV of Decidim, Consul or any platform. Or drop it anywhere on this window.</source>
        <translation>Un CSV de Decidim, de Consul ou de toute plateforme. Ou déposez-le n’importe où sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Try a sample consultation</source>
        <translation>Essayer une consultation d’exemple</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaces de travail récents</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’est plus là.</translation>
    </message>
    <message>
        <source>Every table in it; a Polis export is read as one.</source>
        <translation>Tous les tableaux qu’il contient&#xa0;; un export Polis est lu comme un seul.</translation>
    </message>
</context>
<context>
    <name>tamiz::State</name>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masquée</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionnée</translation>
    </message>
</context>
<context>
    <name>tamiz::Storage</name>
    <message>
        <source>Checking texts</source>
        <translation>Vérification des textes</translation>
    </message>
    <message>
        <source>There is no contribution with the number %1.</source>
        <translation>Il n’y a pas de contribution numéro %1.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;». Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>“%1” is empty. It is not a Tamiz workspace.</source>
        <translation>«&#xa0;%1&#xa0;» est vide. Ce n’est pas un espace de travail Tamiz.</translation>
    </message>
    <message>
        <source>“%1” is not a Tamiz workspace. To read an export, import it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un espace de travail Tamiz. Pour lire un export, importez-le.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program. It was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à un autre programme. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Tamiz. It was left as it is. Update this program to open it.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par un Tamiz plus récent. Il a été laissé tel quel. Mettez ce programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The program is incomplete: a part of it is missing. Install it again.</source>
        <translation>Le programme est incomplet&#xa0;: une partie manque. Installez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. It was left as it is. Choose another name.</source>
        <translation>Il y a déjà un fichier «&#xa0;%1&#xa0;». Il a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The workspace could not be made. Check that the folder may be written to.</source>
        <translation>L’espace de travail n’a pas pu être créé. Vérifiez que le dossier peut être écrit.</translation>
    </message>
    <message>
        <source>“%1” was written by an older Tamiz and has to be brought up to date, but it may not be changed here. Copy it to a folder of your own and open the copy.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par un Tamiz plus ancien et doit être mis à jour, mais il ne peut pas être changé ici. Copiez-le dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>“%1” cannot be read where it is, because its folder may not be written to. Copy it, with the files beside it that begin with its name, to a folder of your own and open the copy.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu où il est, car son dossier ne peut pas être écrit. Copiez-le, avec les fichiers voisins qui commencent par son nom, dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Checking the search index</source>
        <translation>Vérification de l’index de recherche</translation>
    </message>
    <message>
        <source>The journal does not hold the import of this source.</source>
        <translation>Le journal ne contient pas l’import de cette source.</translation>
    </message>
</context>
<context>
    <name>tamiz::SuggestPanel</name>
    <message>
        <source>Su&amp;ggest tags</source>
        <translation>Su&amp;ggérer des étiquettes</translation>
    </message>
    <message>
        <source>Learns from the tags that were given and suggests some for the text.</source>
        <translation>Apprend des étiquettes données et en suggère pour le texte.</translation>
    </message>
    <message>
        <source>Ne&amp;xt to look at</source>
        <translation>À e&amp;xaminer ensuite</translation>
    </message>
    <message>
        <source>Goes to a text that teaches most: one the machine is unsure of, a random one, or one for a rare tag.</source>
        <translation>Va à un texte qui apprend le plus&#xa0;: un dont la machine doute, un au hasard, ou un pour une étiquette rare.</translation>
    </message>
    <message>
        <source>Suggested tags</source>
        <translation>Étiquettes suggérées</translation>
    </message>
    <message>
        <source>Learning tags</source>
        <translation>Apprentissage des étiquettes</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>tag and chance</comment>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
    <message>
        <source>Accept this tag.</source>
        <translation>Accepter cette étiquette.</translation>
    </message>
    <message>
        <source>Accept the tag %1</source>
        <translation>Accepter l’étiquette %1</translation>
    </message>
    <message>
        <source>No tag is likely enough.</source>
        <translation>Aucune étiquette n’est assez probable.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share and interval</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>How good this is cannot be said yet: nobody looked at a contribution drawn at random. “Next to look at” shows some.</source>
        <translation>On ne peut pas encore dire ce que cela vaut&#xa0;: personne n’a examiné de contribution tirée au sort. «&#xa0;À examiner ensuite&#xa0;» en montre.</translation>
    </message>
    <message>
        <source>Accept man&amp;y…</source>
        <translation>En accepter &amp;beaucoup…</translation>
    </message>
    <message>
        <source>Gives suggested tags to every text nobody looked at, where the texts drawn at random support the precision you ask for. One step back undoes it.</source>
        <translation>Donne les étiquettes suggérées à tous les textes que personne n’a regardés, si les textes tirés au hasard soutiennent la précision demandée. S’annule en une fois.</translation>
    </message>
    <message>
        <source>Accept suggested tags</source>
        <translation>Accepter les étiquettes suggérées</translation>
    </message>
    <message>
        <source>Share of the given tags that must be right (0.5 to 1):</source>
        <translation>Part des étiquettes qui doivent être justes (de 0,5 à 1)&#xa0;:</translation>
    </message>
    <message>
        <source>The share must be a number from 0.5 to 1. Nothing was changed.</source>
        <translation>La part doit être un nombre de 0,5 à 1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Accepting suggested tags</source>
        <translation>Acceptation des étiquettes suggérées</translation>
    </message>
    <message>
        <source>Precision %1, recall %2, from %3 contributions drawn at random. Always naming the most frequent tag: precision %4, recall %5.</source>
        <translation>Précision %1, rappel %2, d’après %3 contributions tirées au sort. En nommant toujours l’étiquette la plus fréquente : précision %4, rappel %5.</translation>
    </message>
    <message>
        <source>Records that the text was looked at and no suggested tag fits, and goes on to the next.</source>
        <translation>Note que le texte a été vu et qu&apos;aucune étiquette suggérée ne convient, et passe au suivant.</translation>
    </message>
    <message>
        <source>N&amp;one of them</source>
        <translation>A&amp;ucune</translation>
    </message>
</context>
<context>
    <name>tamiz::Suggestions</name>
    <message>
        <source>Learning tags</source>
        <translation>Apprentissage des étiquettes</translation>
    </message>
</context>
<context>
    <name>tamiz::TagBar</name>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>mobility/cycling</source>
        <translation>mobilité/vélo</translation>
    </message>
    <message>
        <source>A name of the codebook, or a new one; a slash leads to a tag below another.</source>
        <translation>Un nom du livre de codes, ou un nouveau&#xa0;; une barre oblique mène à une étiquette sous une autre.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %n contributions:</source>
        <translation>
            <numerusform>É&amp;tiqueter %n contribution&#xa0;:</numerusform>
            <numerusform>É&amp;tiqueter %n contributions&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tag the chosen words:</source>
        <translation>&amp;Étiqueter les mots choisis&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tamiz::TagChips</name>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>tamiz::Target</name>
    <message>
        <source>being there</source>
        <translation>présence</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>étiquette « %1 »</translation>
    </message>
    <message>
        <source>other values of contributions</source>
        <translation>autres valeurs de contributions</translation>
    </message>
    <message>
        <source>tags of the codebook</source>
        <translation>étiquettes du livre de codes</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>thèmes</translation>
    </message>
    <message>
        <source>families</source>
        <translation>familles</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>vues enregistrées</translation>
    </message>
    <message>
        <source>personal data found</source>
        <translation>données personnelles trouvées</translation>
    </message>
    <message>
        <source>other things</source>
        <translation>autres choses</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>reading marks</source>
        <translation>marques de lecture</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>attribution</translation>
    </message>
    <message>
        <source>merging</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>moderation policy</source>
        <translation>politique de modération</translation>
    </message>
    <message>
        <source>rules of the codebook</source>
        <translation>règles du livre de codes</translation>
    </message>
</context>
<context>
    <name>tamiz::TaskBar</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Interrompre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>tamiz::TextPanel</name>
    <message>
        <source>Lines by which the encoding can be told</source>
        <translation>Lignes auxquelles on reconnaît l’encodage</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Encodage du fichier</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encodage :</translation>
    </message>
    <message>
        <source>The bytes leave no doubt.</source>
        <translation>Les octets ne laissent aucun doute.</translation>
    </message>
    <message>
        <source>%1 % sure. Look at the accents below.</source>
        <translation>Sûr à %1 %. Regardez les accents ci-dessous.</translation>
    </message>
    <message>
        <source>⚠ Only %1 % sure. Choose the encoding that shows the accents right.</source>
        <translation>⚠ Sûr à %1 % seulement. Choisissez l’encodage qui montre bien les accents.</translation>
    </message>
    <message>
        <source>Turn the wrong decoding &amp;back (%1)</source>
        <translation>&amp;Rétablir le mauvais décodage (%1)</translation>
    </message>
    <message>
        <source>No line reads differently.</source>
        <translation>Aucune ligne ne se lit autrement.</translation>
    </message>
    <message>
        <source>The text looks as if it had been decoded wrongly before it was saved. These lines would change:</source>
        <translation>Le texte semble avoir été mal décodé avant d’être enregistré. Ces lignes changeraient :</translation>
    </message>
    <message>
        <source>These lines read differently as %1:</source>
        <translation>Ces lignes se lisent autrement en %1 :</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Tel que dans le fichier</translation>
    </message>
    <message>
        <source>Turned back</source>
        <translation>Rétabli</translation>
    </message>
</context>
<context>
    <name>tamiz::ThemeLiftModel</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>How many times as common as in all contributions; fewer than %n say nothing.</source>
        <translation>
            <numerusform>Combien de fois plus fréquent que dans toutes les contributions&#xa0;; moins de %n ne disent rien.</numerusform>
            <numerusform>Combien de fois plus fréquent que dans toutes les contributions&#xa0;; moins de %n ne disent rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>In the theme</source>
        <translation>Dans le thème</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
</context>
<context>
    <name>tamiz::ThemeMap</name>
    <message>
        <source>Map of themes</source>
        <translation>Carte des thèmes</translation>
    </message>
    <message>
        <source>A picture: nearer means more alike, as far as a plane can show it. Nothing is grouped here.</source>
        <translation>Une image&#xa0;: plus proche veut dire plus semblable, autant qu’un plan peut le montrer. Rien n’est regroupé ici.</translation>
    </message>
    <message>
        <source>%1: %2 contributions</source>
        <comment>theme</comment>
        <translation>%1&#xa0;: %2 contributions</translation>
    </message>
</context>
<context>
    <name>tamiz::ThemePlanDialog</name>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Names, kept and locked themes, moved and linked texts stay as people said. Uncheck what should not change; nothing is written before you accept.</source>
        <translation>Les noms, les thèmes gardés et verrouillés, les textes déplacés et liés restent comme l’ont dit les personnes. Décochez ce qui ne doit pas changer&#xa0;; rien n’est écrit avant d’accepter.</translation>
    </message>
    <message>
        <source>Moves between themes</source>
        <translation>Déplacements entre thèmes</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation>&amp;Ne rien cocher</translation>
    </message>
    <message>
        <source>&amp;Other numbers of themes:</source>
        <translation>&amp;Autres nombres de thèmes&#xa0;:</translation>
    </message>
    <message>
        <source>Other numbers of themes</source>
        <translation>Autres nombres de thèmes</translation>
    </message>
    <message>
        <source>Fit: how much nearer texts are to their theme than to the next. Stability: how alike two searches are. Both from 0 to 1.</source>
        <translation>Ajustement&#xa0;: combien les textes sont plus proches de leur thème que du suivant. Stabilité&#xa0;: combien deux recherches se ressemblent. Les deux de 0 à 1.</translation>
    </message>
    <message>
        <source>%1: fit %2, stability %3</source>
        <translation>%1&#xa0;: ajustement %2, stabilité %3</translation>
    </message>
    <message>
        <source>&amp;Try this number</source>
        <translation>&amp;Essayer ce nombre</translation>
    </message>
    <message>
        <source>%1 of %2 contributions would move. In all, %3 new themes; %4 would go.</source>
        <translation>%1 contributions sur %2 seraient déplacées. En tout, %3 nouveaux thèmes&#xa0;; %4 disparaîtraient.</translation>
    </message>
    <message>
        <source>Nothing would change: every contribution stays where it is.</source>
        <translation>Rien ne changerait : chaque contribution reste où elle est.</translation>
    </message>
</context>
<context>
    <name>tamiz::ThemePlanModel</name>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>theme</comment>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation>Thème %1</translation>
    </message>
    <message>
        <source>%1 (goes)</source>
        <comment>theme</comment>
        <translation>%1 (disparaît)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
</context>
<context>
    <name>tamiz::ThemeTableModel</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Its name: proposed from the texts, or yours.</source>
        <translation>Son nom&#xa0;: proposé d’après les textes, ou le vôtre.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Everything received that belongs to the theme.</source>
        <translation>Tout ce qui a été reçu et appartient au thème.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Distinct texts: identical copies count once.</source>
        <translation>Textes distincts&#xa0;: les copies identiques comptent une fois.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Distinct known authors.</source>
        <translation>Auteurs connus distincts.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share of all contributions received.</source>
        <translation>Part de toutes les contributions reçues.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Accepted for publication.</source>
        <translation>Acceptées pour publication.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>Hidden with a reason.</source>
        <translation>Masquées avec un motif.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>The words that set the theme apart.</source>
        <translation>Les mots qui distinguent le thème.</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation>Thème %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>How much of the theme other searches find again, from 0 to 1. Below one half, read it with care.</source>
        <translation>Quelle part du thème d’autres recherches retrouvent, de 0 à 1. Sous un demi, à lire avec prudence.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Kept: its texts stay. Locked: nothing joins or leaves it.</source>
        <translation>Gardé&#xa0;: ses textes restent. Verrouillé&#xa0;: rien n’y entre ni n’en sort.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>The level above: themes that are alike.</source>
        <translation>Le niveau au-dessus&#xa0;: des thèmes qui se ressemblent.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Arrivals in twelve equal parts of the time covered. The number: how many percentage points more (+) or less (−) of the theme than of everything came in the last quarter.</source>
        <translation>Arrivées en douze parts égales de la période couverte. Le nombre&#xa0;: de combien de points de pourcentage la part du thème arrivée dans le dernier quart dépasse (+) ou non (−) celle de l’ensemble.</translation>
    </message>
</context>
<context>
    <name>tamiz::ThemeTree</name>
    <message>
        <source>Themes by area</source>
        <translation>Thèmes par domaine</translation>
    </message>
</context>
<context>
    <name>tamiz::ThemeTreeModel</name>
    <message>
        <source>%1. You named this area; no search changes it.</source>
        <translation>%1. Ce domaine a été nommé par une personne ; aucune recherche ne le change.</translation>
    </message>
    <message>
        <source>In no area</source>
        <translation>Dans aucun domaine</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nommé</translation>
    </message>
    <message>
        <source>Texts of all themes that stand far from every theme, the farthest first.</source>
        <translation>Textes de tous les thèmes, éloignés de chacun d’eux, les plus éloignés d’abord.</translation>
    </message>
    <message>
        <source>Texts of all themes that most further searches would put elsewhere.</source>
        <translation>Textes de tous les thèmes que la plupart des autres recherches mettraient ailleurs.</translation>
    </message>
    <message>
        <source>Far from everything</source>
        <translation>Loin de tout</translation>
    </message>
    <message>
        <source>Borderline texts</source>
        <translation>Textes à la limite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>tamiz::Themes</name>
    <message>
        <source>Naming themes</source>
        <translation>Dénomination des thèmes</translation>
    </message>
    <message>
        <source>Refining groups</source>
        <translation>Affinage des groupes</translation>
    </message>
    <message>
        <source>Grouping texts</source>
        <translation>Regroupement des textes</translation>
    </message>
    <message>
        <source>Finding directions</source>
        <translation>Recherche des directions</translation>
    </message>
    <message>
        <source>Placing texts</source>
        <translation>Placement des textes</translation>
    </message>
    <message>
        <source>Reading texts</source>
        <translation>Lecture des textes</translation>
    </message>
    <message>
        <source>There are too few texts to find themes in: ten with words in common are needed. Nothing was changed.</source>
        <translation>Il y a trop peu de textes pour y trouver des thèmes&#xa0;: il en faut dix avec des mots communs. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Judging numbers of themes</source>
        <translation>Évaluation des nombres de thèmes</translation>
    </message>
    <message>
        <source>Asking further seeds</source>
        <translation>Consultation d’autres graines</translation>
    </message>
    <message>
        <source>Looking up word vectors</source>
        <translation>Consultation des vecteurs de mots</translation>
    </message>
</context>
<context>
    <name>tamiz::ThemesPage</name>
    <message>
        <source>Find themes</source>
        <translation>Trouver les thèmes</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Name the theme; the name survives every new search.</source>
        <translation>Nommer le thème&#xa0;; le nom survit à toute nouvelle recherche.</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Fusionner dans…</translation>
    </message>
    <message>
        <source>Move everything to another theme.</source>
        <translation>Déplacer tout vers un autre thème.</translation>
    </message>
    <message>
        <source>Mo&amp;ve texts…</source>
        <translation>&amp;Déplacer des textes…</translation>
    </message>
    <message>
        <source>List the contributions of the theme.</source>
        <translation>Lister les contributions du thème.</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>Recherche des thèmes</translation>
    </message>
    <message>
        <source>Rename theme</source>
        <translation>Renommer le thème</translation>
    </message>
    <message>
        <source>Name of the theme:</source>
        <translation>Nom du thème&#xa0;:</translation>
    </message>
    <message>
        <source>Renaming a theme</source>
        <translation>Changement de nom d’un thème</translation>
    </message>
    <message>
        <source>Merge theme</source>
        <translation>Fusionner le thème</translation>
    </message>
    <message>
        <source>Move everything of “%1” to:</source>
        <translation>Déplacer tout «&#xa0;%1&#xa0;» vers&#xa0;:</translation>
    </message>
    <message>
        <source>Merging themes</source>
        <translation>Fusion de thèmes</translation>
    </message>
    <message>
        <source>Move texts</source>
        <translation>Déplacer des textes</translation>
    </message>
    <message numerus="yes">
        <source>Move %n contributions to:</source>
        <translation>
            <numerusform>Déplacer %n contribution vers&#xa0;:</numerusform>
            <numerusform>Déplacer %n contributions vers&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moving %n contributions</source>
        <translation>
            <numerusform>Déplacement de %n contribution</numerusform>
            <numerusform>Déplacement de %n contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Edge between themes and their texts</source>
        <translation>Bord entre thèmes et leurs textes</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Nombre&#xa0;:</translation>
    </message>
    <message>
        <source>Number of themes</source>
        <translation>Nombre de thèmes</translation>
    </message>
    <message>
        <source>How many themes to look for.</source>
        <translation>Combien de thèmes chercher.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>&amp;Graine&#xa0;:</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same texts and the same seed give the same themes.</source>
        <translation>Les mêmes textes et la même graine donnent les mêmes thèmes.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>No themes yet. “Find themes” groups the contributions by what they speak of; you name, merge and correct the groups.</source>
        <translation>Pas encore de thèmes. «&#xa0;Trouver les thèmes&#xa0;» regroupe les contributions selon ce dont elles parlent&#xa0;; vous nommez, fusionnez et corrigez les groupes.</translation>
    </message>
    <message>
        <source>Typical texts first</source>
        <translation>Textes typiques d’abord</translation>
    </message>
    <message>
        <source>Order of the texts</source>
        <translation>Ordre des textes</translation>
    </message>
    <message>
        <source>Texts of the theme</source>
        <translation>Textes du thème</translation>
    </message>
    <message>
        <source>Set apart by: %1</source>
        <translation>Distingué par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Group the contributions by what they speak of; what would change is shown first.</source>
        <translation>Regrouper les contributions selon leur sujet&#xa0;; ce qui changerait est d’abord montré.</translation>
    </message>
    <message>
        <source>Move the chosen texts to another theme, or to none; they stay there.</source>
        <translation>Déplacer les textes choisis vers un autre thème, ou aucun&#xa0;; ils y restent.</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Diviser…</translation>
    </message>
    <message>
        <source>Group the texts of this theme anew into several.</source>
        <translation>Regrouper les textes de ce thème en plusieurs.</translation>
    </message>
    <message>
        <source>&amp;New theme from the selection…</source>
        <translation>&amp;Nouveau thème de la sélection…</translation>
    </message>
    <message>
        <source>A theme of the contributions that the search bar shows: a tag, a saved view, a search.</source>
        <translation>Un thème des contributions que montre la barre de recherche&#xa0;: une étiquette, une vue enregistrée, une recherche.</translation>
    </message>
    <message>
        <source>&amp;Keep the theme</source>
        <translation>&amp;Garder le thème</translation>
    </message>
    <message>
        <source>Its texts stay in every new search; others may join.</source>
        <translation>Ses textes restent à chaque nouvelle recherche&#xa0;; d’autres peuvent entrer.</translation>
    </message>
    <message>
        <source>&amp;Lock the theme</source>
        <translation>&amp;Verrouiller le thème</translation>
    </message>
    <message>
        <source>Nothing joins or leaves it.</source>
        <translation>Rien n’y entre ni n’en sort.</translation>
    </message>
    <message>
        <source>Let the theme &amp;go</source>
        <translation>&amp;Libérer le thème</translation>
    </message>
    <message>
        <source>The next search may change it again.</source>
        <translation>La recherche suivante peut de nouveau le changer.</translation>
    </message>
    <message>
        <source>&amp;Pin texts</source>
        <translation>&amp;Épingler les textes</translation>
    </message>
    <message>
        <source>The chosen texts stay in this theme in every new search.</source>
        <translation>Les textes choisis restent dans ce thème à chaque nouvelle recherche.</translation>
    </message>
    <message>
        <source>&amp;Unpin texts</source>
        <translation>&amp;Désépingler les textes</translation>
    </message>
    <message>
        <source>The next search decides about the chosen texts again.</source>
        <translation>La recherche suivante décide de nouveau des textes choisis.</translation>
    </message>
    <message>
        <source>&amp;Tie two texts together</source>
        <translation>&amp;Lier deux textes</translation>
    </message>
    <message>
        <source>The two chosen texts are always in one theme.</source>
        <translation>Les deux textes choisis sont toujours dans un même thème.</translation>
    </message>
    <message>
        <source>Keep two texts &amp;apart</source>
        <translation>&amp;Séparer deux textes</translation>
    </message>
    <message>
        <source>The two chosen texts are never in one theme.</source>
        <translation>Les deux textes choisis ne sont jamais dans un même thème.</translation>
    </message>
    <message>
        <source>Pla&amp;ce new texts</source>
        <translation>Pla&amp;cer les nouveaux textes</translation>
    </message>
    <message>
        <source>Texts in no theme go to the nearest one; the themes stay as they are.</source>
        <translation>Les textes sans thème vont au plus proche&#xa0;; les thèmes restent tels quels.</translation>
    </message>
    <message>
        <source>S&amp;how texts</source>
        <translation>&amp;Montrer les textes</translation>
    </message>
    <message>
        <source>Keeping a theme</source>
        <translation>Garde d’un thème</translation>
    </message>
    <message>
        <source>Locking a theme</source>
        <translation>Verrouillage d’un thème</translation>
    </message>
    <message>
        <source>Letting a theme go</source>
        <translation>Libération d’un thème</translation>
    </message>
    <message>
        <source>Pinning texts</source>
        <translation>Épinglage de textes</translation>
    </message>
    <message>
        <source>Unpinning texts</source>
        <translation>Désépinglage de textes</translation>
    </message>
    <message>
        <source>Choose two texts first: the second one with Ctrl held down.</source>
        <translation>Choisissez d’abord deux textes&#xa0;: le second en tenant Ctrl.</translation>
    </message>
    <message>
        <source>Tying two texts</source>
        <translation>Liaison de deux textes</translation>
    </message>
    <message>
        <source>Keeping two texts apart</source>
        <translation>Séparation de deux textes</translation>
    </message>
    <message>
        <source>Split theme</source>
        <translation>Diviser le thème</translation>
    </message>
    <message>
        <source>Into how many parts (2 to 50):</source>
        <translation>En combien de parties (2 à 50)&#xa0;:</translation>
    </message>
    <message>
        <source>Splitting a theme</source>
        <translation>Division d’un thème</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nouveau thème</translation>
    </message>
    <message numerus="yes">
        <source>Name of the theme for the %n contributions that are selected:</source>
        <translation>
            <numerusform>Nom du thème pour %n contribution sélectionnée&#xa0;:</numerusform>
            <numerusform>Nom du thème pour les %n contributions sélectionnées&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating a theme</source>
        <translation>Création d’un thème</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>Placing new texts</source>
        <translation>Placement de nouveaux textes</translation>
    </message>
    <message>
        <source>Writing themes</source>
        <translation>Écriture des thèmes</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Everything else that can be done with the theme and its texts.</source>
        <translation>Tout ce que l’on peut encore faire du thème et de ses textes.</translation>
    </message>
    <message>
        <source>Least typical texts first</source>
        <translation>Textes les moins typiques d’abord</translation>
    </message>
    <message>
        <source>Borderline texts only</source>
        <translation>Textes à la limite seulement</translation>
    </message>
    <message>
        <source>Pinned texts only</source>
        <translation>Textes épinglés seulement</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xtes</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Qui parle</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>The field whose values are compared with everything.</source>
        <translation>Le champ dont les valeurs sont comparées au tout.</translation>
    </message>
    <message>
        <source>Theme by field</source>
        <translation>Thème par champ</translation>
    </message>
    <message>
        <source>stability %1</source>
        <translation>stabilité %1</translation>
    </message>
    <message>
        <source>area: %1</source>
        <translation>domaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drag texts onto a theme to move them there.</source>
        <translation>Glisser des textes sur un thème les y déplace.</translation>
    </message>
    <message>
        <source>&amp;Forget ties</source>
        <translation>&amp;Oublier les liens</translation>
    </message>
    <message>
        <source>The chosen texts are neither tied together nor kept apart any more.</source>
        <translation>Les textes choisis ne sont plus ni liés ni séparés.</translation>
    </message>
    <message>
        <source>Forgetting a tie</source>
        <translation>Oubli d’un lien</translation>
    </message>
    <message>
        <source>Put into an a&amp;rea…</source>
        <translation>Mettre dans un d&amp;omaine…</translation>
    </message>
    <message>
        <source>Say which area the theme belongs to; no search changes that.</source>
        <translation>Dire à quel domaine appartient le thème ; aucune recherche ne le change.</translation>
    </message>
    <message>
        <source>Rename the area…</source>
        <translation>Renommer le domaine…</translation>
    </message>
    <message>
        <source>Name the area; the name survives every new search.</source>
        <translation>Nommer le domaine ; le nom survit à chaque nouvelle recherche.</translation>
    </message>
    <message>
        <source>Let the area go</source>
        <translation>Libérer le domaine</translation>
    </message>
    <message>
        <source>The next search says again which themes belong together.</source>
        <translation>La prochaine recherche dira à nouveau quels thèmes vont ensemble.</translation>
    </message>
    <message>
        <source>Split by the searc&amp;h…</source>
        <translation>Diviser selon la rec&amp;herche…</translation>
    </message>
    <message>
        <source>The texts of this theme that the search bar shows become a theme of their own.</source>
        <translation>Les textes de ce thème que montre la barre de recherche deviennent un thème à part.</translation>
    </message>
    <message>
        <source>New theme from a tag or view…</source>
        <translation>Nouveau thème depuis une étiquette ou une vue…</translation>
    </message>
    <message>
        <source>A theme of the contributions that have a tag or that a saved view shows.</source>
        <translation>Un thème des contributions qui ont une étiquette ou que montre une vue enregistrée.</translation>
    </message>
    <message>
        <source>&amp;Word vectors…</source>
        <translation>&amp;Vecteurs de mots…</translation>
    </message>
    <message>
        <source>A table of static word vectors (Model2Vec) to compare texts by meaning too, across languages. Off by default; nothing leaves this computer.</source>
        <translation>Une table de vecteurs de mots statiques (Model2Vec) pour comparer aussi les textes par le sens, entre langues. Désactivé par défaut ; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Split by the search</source>
        <translation>Diviser selon la recherche</translation>
    </message>
    <message>
        <source>Name of the theme for what the search bar shows of “%1”:</source>
        <translation>Nom du thème pour ce que la barre de recherche montre de « %1 » :</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Étiquette : %1</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue : %1</translation>
    </message>
    <message>
        <source>There is no tag and no saved view yet.</source>
        <translation>Il n’y a encore ni étiquette ni vue enregistrée.</translation>
    </message>
    <message>
        <source>A theme of the contributions with:</source>
        <translation>Un thème des contributions avec :</translation>
    </message>
    <message>
        <source>In no area</source>
        <translation>Dans aucun domaine</translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Far from everything</source>
        <translation>Loin de tout</translation>
    </message>
    <message>
        <source>Borderline texts</source>
        <translation>Textes à la limite</translation>
    </message>
    <message>
        <source>First what is in no theme, then the twentieth of each theme that is least like it. Move a text, or pin it where it is, and it leaves this list.</source>
        <translation>D’abord ce qui n’est dans aucun thème, puis le vingtième de chaque thème qui lui ressemble le moins. Déplacez un texte ou épinglez-le où il est : il quitte cette liste.</translation>
    </message>
    <message>
        <source>Most further searches would put these texts elsewhere. Move a text, or pin it where it is, and it leaves this list.</source>
        <translation>La plupart des autres recherches mettraient ces textes ailleurs. Déplacez un texte ou épinglez-le où il est : il quitte cette liste.</translation>
    </message>
    <message>
        <source>Rename area</source>
        <translation>Renommer le domaine</translation>
    </message>
    <message>
        <source>Name of the area:</source>
        <translation>Nom du domaine :</translation>
    </message>
    <message>
        <source>Renaming an area</source>
        <translation>Changement du nom d’un domaine</translation>
    </message>
    <message>
        <source>A new area…</source>
        <translation>Un nouveau domaine…</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Aucun domaine</translation>
    </message>
    <message>
        <source>Put into an area</source>
        <translation>Mettre dans un domaine</translation>
    </message>
    <message>
        <source>Area of “%1”:</source>
        <translation>Domaine de « %1 » :</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Nouveau domaine</translation>
    </message>
    <message>
        <source>Putting a theme into an area</source>
        <translation>Mise d’un thème dans un domaine</translation>
    </message>
    <message>
        <source>Letting an area go</source>
        <translation>Libération d’un domaine</translation>
    </message>
    <message>
        <source>Searches for themes use the word vectors of “%1”. Search by words alone from now on?</source>
        <translation>Les recherches de thèmes utilisent les vecteurs de mots de « %1 ». Chercher par les mots seuls désormais ?</translation>
    </message>
    <message>
        <source>Words alone</source>
        <translation>Mots seuls</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>Vecteurs de mots</translation>
    </message>
    <message>
        <source>Static word vectors (*.safetensors)</source>
        <translation>Vecteurs de mots statiques (*.safetensors)</translation>
    </message>
    <message>
        <source>A&amp;reas</source>
        <translation>Do&amp;maines</translation>
    </message>
    <message>
        <source>with word vectors</source>
        <translation>avec vecteurs de mots</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions of all themes</source>
        <translation>
            <numerusform>%Ln contribution de tous les thèmes</numerusform>
            <numerusform>%Ln contributions de tous les thèmes</numerusform>
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
            <numerusform>%Ln texte distinct</numerusform>
            <numerusform>%Ln textes distincts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::TriagePanel</name>
    <message>
        <source>Only what is assigned to &amp;me</source>
        <translation>Seulement ce qui m&apos;est con&amp;fié</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>Montrer les &amp;différences</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>T&amp;erminer</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Ordre de la file</translation>
    </message>
    <message>
        <source>Tag that is likely</source>
        <translation>Étiquette probable</translation>
    </message>
    <message>
        <source>Groups for the progress</source>
        <translation>Groupes pour l&apos;avancement</translation>
    </message>
    <message>
        <source>Share that was read</source>
        <translation>Part lue</translation>
    </message>
    <message>
        <source>Unread by group</source>
        <translation>Non lues par groupe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Back to the list (Escape).</source>
        <translation>Retour à la liste (Échap).</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <translation>&amp;D&apos;abord :</translation>
    </message>
    <message>
        <source>Progress &amp;by:</source>
        <translation>A&amp;vancement par :</translation>
    </message>
    <message>
        <source>Ordering what is to be read</source>
        <translation>Mise en ordre de ce qui est à lire</translation>
    </message>
    <message>
        <source>%1 of %2 read. </source>
        <translation>%1 lues sur %2. </translation>
    </message>
    <message>
        <source>Ordering the others…</source>
        <translation>Mise en ordre des autres…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting in this queue.</source>
        <translation>
            <numerusform>%Ln en attente dans cette file.</numerusform>
            <numerusform>%Ln en attente dans cette file.</numerusform>
        </translation>
    </message>
    <message>
        <source>No second reading waits for you here.</source>
        <translation>Aucune seconde lecture ne vous attend ici.</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Rien n&apos;attend ici.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Read twice: %1 of %2 drawn. Krippendorff&apos;s alpha %3 (95 %: %4 to %5), Cohen&apos;s kappa %6.</source>
        <translation>Lues deux fois : %1 sur %2 tirées. Alpha de Krippendorff %3 (95 % : de %4 à %5), kappa de Cohen %6.</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <translation>&gt; 99 %</translation>
    </message>
    <message>
        <source>1–9 tags · Escape end</source>
        <translation>1–9 étiquettes · Échap terminer</translation>
    </message>
    <message>
        <source>Second &amp;readings, blind</source>
        <translation>Secondes &amp;lectures, à l’aveugle</translation>
    </message>
</context>
<context>
    <name>tamiz::Verdict</name>
    <message>
        <source>to review</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écartée</translation>
    </message>
</context>
<context>
    <name>tamiz::ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Enter opens a view; a number from 1 to 9 gives it that key, 0 takes it away.</source>
        <translation>Entrée ouvre une vue ; un nombre de 1 à 9 lui donne cette touche, 0 la retire.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Filters by this view.</source>
        <translation>Filtre par cette vue.</translation>
    </message>
    <message>
        <source>&amp;Save the filter…</source>
        <translation>&amp;Enregistrer le filtre…</translation>
    </message>
    <message>
        <source>Keeps the filter that is set now as a view.</source>
        <translation>Garde le filtre actuel comme vue.</translation>
    </message>
    <message>
        <source>&amp;Use the filter</source>
        <translation>&amp;Utiliser le filtre</translation>
    </message>
    <message>
        <source>Gives this view the filter that is set now.</source>
        <translation>Donne à cette vue le filtre actuel.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Gives this view another name.</source>
        <translation>Donne un autre nom à cette vue.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Deletes this view. It can be undone.</source>
        <translation>Supprime cette vue. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>Copies the view as a line that can be sent to someone.</source>
        <translation>Copie la vue comme une ligne à envoyer.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Keeps the views that were copied as text, one a line.</source>
        <translation>Garde les vues copiées comme texte, une par ligne.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>(everything)</source>
        <translation>(tout)</translation>
    </message>
    <message>
        <source>There are no views yet. Set a filter, then save it here with a name.</source>
        <translation>Il n’y a pas encore de vues. Mettez un filtre, puis enregistrez-le ici sous un nom.</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Name of the view of all contributions:</source>
        <translation>Nom de la vue de toutes les contributions :</translation>
    </message>
    <message>
        <source>Name of the view “%1”:</source>
        <translation>Nom de la vue « %1 » :</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>« %1 » a été enregistrée.</translation>
    </message>
    <message>
        <source>“%1” has the filter that is set now.</source>
        <translation>« %1 » a le filtre actuel.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>New name of “%1”:</source>
        <translation>Nouveau nom de « %1 » :</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Elle s’appelle maintenant « %1 ».</translation>
    </message>
    <message>
        <source>“%1” was deleted. Undo brings it back.</source>
        <translation>« %1 » a été supprimée. Annuler la ramène.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>There is no text to paste. A view is a line: name = filter.</source>
        <translation>Il n’y a pas de texte à coller. Une vue est une ligne : nom = filtre.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Enregistrées : %1.</translation>
    </message>
    <message>
        <source>“%1” has the key %2.</source>
        <translation>« %1 » a la touche %2.</translation>
    </message>
    <message>
        <source>“%1” has no key of its own.</source>
        <translation>« %1 » n’a pas de touche à elle.</translation>
    </message>
</context>
<context>
    <name>tamiz::WordVectors</name>
    <message>
        <source>“%1” cannot be read. Word vectors need it beside them.</source>
        <translation>« %1 » ne peut pas être lu. Les vecteurs de mots en ont besoin à côté d’eux.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a tokenizer.</source>
        <translation>« %1 » est trop grand pour être un découpeur de mots.</translation>
    </message>
    <message>
        <source>“%1” is no tokenizer that is read here: WordPiece or Unigram, as JSON.</source>
        <translation>« %1 » n’est pas un découpeur lu ici : WordPiece ou Unigram, en JSON.</translation>
    </message>
    <message>
        <source>“%1” is no table of static word vectors (Model2Vec, safetensors), or it is damaged.</source>
        <translation>« %1 » n’est pas une table de vecteurs de mots statiques (Model2Vec, safetensors), ou elle est abîmée.</translation>
    </message>
    <message>
        <source>There is no file of word vectors “%1”. Check its name and folder.</source>
        <translation>Il n’y a pas de fichier de vecteurs de mots « %1 ». Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>“%1” and the tokenizer beside it do not belong together: the tokenizer knows more pieces.</source>
        <translation>« %1 » et le découpeur à côté ne vont pas ensemble : le découpeur connaît plus de morceaux.</translation>
    </message>
</context>
<context>
    <name>tamiz::Workspace</name>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Reprise</translation>
    </message>
</context>
<context>
    <name>tamiz::WorkspaceView</name>
    <message>
        <source>Actions %1</source>
        <translation>Actions %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Filters kept with a name</source>
        <translation>Filtres gardés sous un nom</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
</context>
<context>
    <name>tamiz::Writer</name>
    <message>
        <source>The tag of this operation is not there any more.</source>
        <translation>L&apos;étiquette de cette opération n&apos;est plus là.</translation>
    </message>
</context>
</TS>
