<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>tamiz</name>
    <message>
        <source>Grouping people</source>
        <translation>Agrupando pessoas</translation>
    </message>
    <message>
        <source>Too few people voted on too few statements to tell groups of opinion apart.</source>
        <translation>Poucas pessoas votaram em poucos enunciados para distinguir grupos de opinião.</translation>
    </message>
    <message>
        <source>Everyone voted alike: there are no groups of opinion to tell apart.</source>
        <translation>Todos votaram igual: não há grupos de opinião a distinguir.</translation>
    </message>
    <message>
        <source>Comparing votes</source>
        <translation>Comparando votos</translation>
    </message>
    <message>
        <source>No division of these people is without a group of one person.</source>
        <translation>Nenhuma divisão dessas pessoas evita um grupo de uma só pessoa.</translation>
    </message>
    <message>
        <source>A line needs a field in order, such as day or month; “%1” has none. Use bars.</source>
        <translation>Uma linha pede um campo com ordem, como dia ou mês; “%1” não tem. Use barras.</translation>
    </message>
    <message>
        <source>“%1” has too many values to be told apart in one chart. Put it first, or use a heatmap.</source>
        <translation>“%1” tem valores demais para distingui-los em um só gráfico. Ponha-o em primeiro lugar ou use um mapa de calor.</translation>
    </message>
    <message>
        <source>A pyramid needs two groups to set side by side; “%1” has fewer.</source>
        <translation>Uma pirâmide pede dois grupos lado a lado; “%1” tem menos.</translation>
    </message>
    <message>
        <source>Only in the table: %1 with another or no value of “%2”.</source>
        <translation>Só na tabela: %1 com outro valor ou nenhum de “%2”.</translation>
    </message>
    <message>
        <source>Votes for and against</source>
        <translation>Votos a favor e contra</translation>
    </message>
    <message>
        <source>Votes in favour</source>
        <translation>Votos a favor</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Votos contra</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuições</translation>
    </message>
    <message>
        <source>Selection: %1.</source>
        <translation>Seleção: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln without both numbers.</source>
        <translation>
            <numerusform>Não mostrada: %Ln sem os dois números.</numerusform>
            <numerusform>Não mostradas: %Ln sem os dois números.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Barras empilhadas</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pirâmide</translation>
    </message>
    <message>
        <source>Bars take one field. For two, use stacked bars, a heatmap or a pyramid.</source>
        <translation>As barras usam um campo. Para dois, use barras empilhadas, um mapa de calor ou uma pirâmide.</translation>
    </message>
    <message>
        <source>A line takes a field of time, and optionally one that splits it.</source>
        <translation>Uma linha usa um campo de tempo e, se desejado, outro que a divide.</translation>
    </message>
    <message>
        <source>%1: two different fields are needed.</source>
        <translation>%1: são necessários dois campos diferentes.</translation>
    </message>
    <message>
        <source>Votes received</source>
        <translation>Votos recebidos</translation>
    </message>
    <message>
        <source>These dates span too many days for one chart. Count by month or year instead.</source>
        <translation>Essas datas abrangem dias demais para um só gráfico. Conte por mês ou por ano.</translation>
    </message>
    <message>
        <source>“%1” has too many values for one chart.</source>
        <translation>“%1” tem valores demais para um só gráfico.</translation>
    </message>
    <message numerus="yes">
        <source>other (%Ln)</source>
        <translation>
            <numerusform>outro (%Ln)</numerusform>
            <numerusform>outros (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts each of %Ln contribution(s).</source>
        <translation>
            <numerusform>Conta %Ln contribuição.</numerusform>
            <numerusform>Conta cada uma das %Ln contribuições.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts distinct texts among %Ln contribution(s); copies count once in each group.</source>
        <translation>
            <numerusform>Conta os textos distintos entre %Ln contribuição; cópias contam uma vez em cada grupo.</numerusform>
            <numerusform>Conta os textos distintos entre %Ln contribuições; cópias contam uma vez em cada grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts the votes on %Ln contribution(s).</source>
        <translation>
            <numerusform>Conta os votos em %Ln contribuição.</numerusform>
            <numerusform>Conta os votos em %Ln contribuições.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further value(s) of “%1” are grouped as “other”.</source>
        <translation>
            <numerusform>%Ln outro valor de “%1” está agrupado em “outros”.</numerusform>
            <numerusform>%Ln outros valores de “%1” estão agrupados em “outros”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: %1 without a date.</source>
        <translation>Não mostrado: %1 sem data.</translation>
    </message>
    <message>
        <source>Shown apart: %1 without “%2”.</source>
        <translation>Mostrado à parte: %1 sem “%2”.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 por %2 e %3</translation>
    </message>
    <message>
        <source>A contribution with several tags counts under each.</source>
        <translation>Uma contribuição com várias etiquetas conta em cada uma.</translation>
    </message>
    <message>
        <source>There is no export format “%1”. There are: %2.</source>
        <translation>Não há o formato de exportação “%1”. Há: %2.</translation>
    </message>
    <message>
        <source>Data that are missing</source>
        <translation>Dados que faltam</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>The result in numbers</source>
        <translation>O resultado em números</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>contribuições</translation>
    </message>
    <message>
        <source>distinct texts</source>
        <translation>textos distintos</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pessoas</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votos</translation>
    </message>
    <message>
        <source>This report covers a selection: %1.</source>
        <translation>Este relatório cobre uma seleção: %1.</translation>
    </message>
    <message>
        <source>Votes are not available because no source holds any.</source>
        <translation>Os votos não estão disponíveis porque nenhuma fonte os contém.</translation>
    </message>
    <message>
        <source>What became of every contribution</source>
        <translation>O que aconteceu com cada contribuição</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Onde está</translation>
    </message>
    <message>
        <source>In a theme</source>
        <translation>Em um tema</translation>
    </message>
    <message>
        <source>Hidden with a reason</source>
        <translation>Oculta com motivo</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ainda aberta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebidas</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quem participou</translation>
    </message>
    <message>
        <source>Those who take part choose to. This is not a sample of the population, and no conclusion about the population follows from these shares.</source>
        <translation>Quem participa escolhe participar. Isto não é uma amostra da população, e essas proporções não permitem conclusões sobre ela.</translation>
    </message>
    <message>
        <source>Participation over time is not available because the sources hold no dates.</source>
        <translation>A participação ao longo do tempo não está disponível porque as fontes não têm datas.</translation>
    </message>
    <message>
        <source>Participation by region is not available because the sources hold no regions.</source>
        <translation>A participação por região não está disponível porque as fontes não têm regiões.</translation>
    </message>
    <message>
        <source>A comparison with the census is not available because no census figures have been added to this workspace.</source>
        <translation>A comparação com o censo não está disponível porque não foram adicionados dados do censo a este espaço de trabalho.</translation>
    </message>
    <message>
        <source>Campaigns and repeated texts</source>
        <translation>Campanhas e textos repetidos</translation>
    </message>
    <message>
        <source>Families of near-identical texts are not available because they have not been looked for, or none were found.</source>
        <translation>As famílias de textos quase idênticos não estão disponíveis porque não foram procuradas ou nenhuma foi encontrada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) belong to a family of near-identical texts.</source>
        <translation>
            <numerusform>%Ln contribuição pertence a uma família de textos quase idênticos.</numerusform>
            <numerusform>%Ln contribuições pertencem a uma família de textos quase idênticos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln families.</source>
        <translation>
            <numerusform>Há %Ln família.</numerusform>
            <numerusform>Há %Ln famílias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest families</source>
        <translation>As maiores famílias</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>What was hidden, and why</source>
        <translation>O que foi ocultado, e por quê</translation>
    </message>
    <message>
        <source>No contribution was hidden.</source>
        <translation>Nenhuma contribuição foi ocultada.</translation>
    </message>
    <message>
        <source>Hidden by reason</source>
        <translation>Ocultas por motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Share of the hidden</source>
        <translation>Proporção das ocultas</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>sem motivo</translation>
    </message>
    <message>
        <source>Hidden contributions stay in the workspace with the name of who decided, and can be brought back.</source>
        <translation>As contribuições ocultas ficam no espaço de trabalho com o nome de quem decidiu e podem ser restauradas.</translation>
    </message>
    <message>
        <source>Parameters: %1.</source>
        <translation>Parâmetros: %1.</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Como foi feito</translation>
    </message>
    <message>
        <source>Made with Tamiz %1. Every number is a query over the contributions of this workspace; none was typed in.</source>
        <translation>Feito com o Tamiz %1. Cada número é uma consulta às contribuições deste espaço de trabalho; nenhum foi digitado.</translation>
    </message>
    <message>
        <source>Near-identical texts were grouped by the method “%1” on %2.</source>
        <translation>Os textos quase idênticos foram agrupados pelo método “%1” em %2.</translation>
    </message>
    <message>
        <source>Near-identical texts have not been grouped.</source>
        <translation>Os textos quase idênticos não foram agrupados.</translation>
    </message>
    <message>
        <source>Themes were proposed by the method “%1” on %2; people may have renamed, merged or moved them since.</source>
        <translation>Os temas foram propostos pelo método “%1” em %2; desde então, pessoas podem tê-los renomeado, unido ou movido.</translation>
    </message>
    <message>
        <source>Themes have not been computed.</source>
        <translation>Os temas não foram calculados.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Entradas do registro</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>Por pessoas</translation>
    </message>
    <message>
        <source>By rules</source>
        <translation>Por regras</translation>
    </message>
    <message>
        <source>By models</source>
        <translation>Por modelos</translation>
    </message>
    <message>
        <source>The journal does not fit from entry %1 on: %2</source>
        <translation>O registro não confere a partir da entrada %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The journal holds %Ln entries and is whole.</source>
        <translation>
            <numerusform>O registro tem %Ln entrada e está íntegro.</numerusform>
            <numerusform>O registro tem %Ln entradas e está íntegro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last hash is %1; whoever keeps this report can prove later changes.</source>
        <translation>Seu último hash é %1; quem guardar este relatório poderá provar mudanças posteriores.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>O que foi decidido</translation>
    </message>
    <message>
        <source>Decisions by theme</source>
        <translation>Decisões por tema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importados</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem mudança</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Sinalizados</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>No file has been imported.</source>
        <translation>Nenhum arquivo foi importado.</translation>
    </message>
    <message>
        <source>%1 (%2), SHA-256 %3, imported on %4 into “%5”.</source>
        <translation>%1 (%2), SHA-256 %3, importado em %4 em “%5”.</translation>
    </message>
    <message>
        <source>Contribution %1</source>
        <translation>Contribuição %1</translation>
    </message>
    <message>
        <source>What people said</source>
        <translation>O que as pessoas disseram</translation>
    </message>
    <message>
        <source>Themes are not available because the contributions have not been grouped yet.</source>
        <translation>Os temas não estão disponíveis porque as contribuições ainda não foram agrupadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s)</source>
        <translation>
            <numerusform>%Ln contribuição</numerusform>
            <numerusform>%Ln contribuições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further theme(s) are in the export of the contributions.</source>
        <translation>
            <numerusform>Mais %Ln tema está na exportação das contribuições.</numerusform>
            <numerusform>Mais %Ln temas estão na exportação das contribuições.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space and try again.</source>
        <translation>O disco está cheio. Nada foi alterado. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The workspace cannot be written to. Nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>Não é possível gravar no espaço de trabalho. Nada foi alterado. Verifique as permissões do arquivo e de sua pasta.</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace. Nothing was changed. Try again in a moment.</source>
        <translation>Outro programa está gravando no espaço de trabalho. Nada foi alterado. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Nothing was changed. Restore a backup, or check the file with “tamiz-cli check”.</source>
        <translation>O arquivo do espaço de trabalho está danificado. Nada foi alterado. Restaure uma cópia de segurança ou verifique o arquivo com “tamiz-cli check”.</translation>
    </message>
    <message>
        <source>The workspace could not be opened. Check that its folder is there and may be written to.</source>
        <translation>Não foi possível abrir o espaço de trabalho. Verifique se a pasta existe e permite gravação.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was changed. Check the disk and the space left on it.</source>
        <translation>Não foi possível ler ou gravar o disco. Nada foi alterado. Verifique o disco e o espaço restante.</translation>
    </message>
    <message>
        <source>The workspace could not be used. Nothing was changed.</source>
        <translation>Não foi possível usar o espaço de trabalho. Nada foi alterado.</translation>
    </message>
    <message>
        <source>An entry before it is missing.</source>
        <translation>Falta uma entrada antes dela.</translation>
    </message>
    <message>
        <source>It does not follow the entry before it.</source>
        <translation>Ela não segue a entrada anterior.</translation>
    </message>
    <message>
        <source>It was changed after it was written.</source>
        <translation>Ela foi alterada depois de gravada.</translation>
    </message>
    <message>
        <source>The entry that was printed as the head is no longer there.</source>
        <translation>A entrada impressa como a última não está mais aqui.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>O arquivo está danificado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are not what was imported.</source>
        <translation>
            <numerusform>%n texto não é o que foi importado.</numerusform>
            <numerusform>%n textos não são os que foram importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the journal is not sound. %2</source>
        <translation>A entrada %1 do registro não está íntegra. %2</translation>
    </message>
    <message>
        <source>The search index does not fit the texts.</source>
        <translation>O índice de busca não corresponde aos textos.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n contribution(s) from %1</source>
        <translation>
            <numerusform>Importar %n contribuição de %1</numerusform>
            <numerusform>Importar %n contribuições de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n contribution(s) as %1</source>
        <translation>
            <numerusform>Etiquetar %n contribuição como %1</numerusform>
            <numerusform>Etiquetar %n contribuições como %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the tag %1 from %n contribution(s)</source>
        <translation>
            <numerusform>Retirar a etiqueta %1 de %n contribuição</numerusform>
            <numerusform>Retirar a etiqueta %1 de %n contribuições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n contribution(s) (%1)</source>
        <translation>
            <numerusform>Ocultar %n contribuição (%1)</numerusform>
            <numerusform>Ocultar %n contribuições (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n contribution(s)</source>
        <translation>
            <numerusform>Aceitar %n contribuição</numerusform>
            <numerusform>Aceitar %n contribuições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n contribution(s)</source>
        <translation>
            <numerusform>Reabrir %n contribuição</numerusform>
            <numerusform>Reabrir %n contribuições</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the tag %1</source>
        <translation>Criar a etiqueta %1</translation>
    </message>
    <message>
        <source>Rename the tag %1 to %2</source>
        <translation>Renomear a etiqueta %1 para %2</translation>
    </message>
    <message>
        <source>Describe the tag %1</source>
        <translation>Descrever a etiqueta %1</translation>
    </message>
    <message>
        <source>Merge the tag %1 into %2</source>
        <translation>Unir a etiqueta %1 a %2</translation>
    </message>
    <message>
        <source>Name a theme %1</source>
        <translation>Nomear um tema %1</translation>
    </message>
    <message>
        <source>Name a family %1</source>
        <translation>Nomear uma família %1</translation>
    </message>
    <message numerus="yes">
        <source>Merge two themes (%n contribution(s))</source>
        <translation>
            <numerusform>Unir dois temas (%n contribuição)</numerusform>
            <numerusform>Unir dois temas (%n contribuições)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n contribution(s) to another theme</source>
        <translation>
            <numerusform>Mover %n contribuição para outro tema</numerusform>
            <numerusform>Mover %n contribuições para outro tema</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the view %1</source>
        <translation>Salvar a visão %1</translation>
    </message>
    <message>
        <source>Rename the view %1 to %2</source>
        <translation>Renomear a visão %1 para %2</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Remover a visão %1</translation>
    </message>
    <message numerus="yes">
        <source>Find families: %n</source>
        <translation>
            <numerusform>Encontrar famílias: %n</numerusform>
            <numerusform>Encontrar famílias: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find themes: %n</source>
        <translation>
            <numerusform>Encontrar temas: %n</numerusform>
            <numerusform>Encontrar temas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notice personal data in %n place(s)</source>
        <translation>
            <numerusform>Notar dados pessoais em %n lugar</numerusform>
            <numerusform>Notar dados pessoais em %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n finding(s) of personal data</source>
        <translation>
            <numerusform>Confirmar %n achado de dados pessoais</numerusform>
            <numerusform>Confirmar %n achados de dados pessoais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n finding(s) of personal data</source>
        <translation>
            <numerusform>Descartar %n achado de dados pessoais</numerusform>
            <numerusform>Descartar %n achados de dados pessoais</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message numerus="yes">
        <source>hiding %n contribution(s) (%1)</source>
        <translation>
            <numerusform>ocultar %n contribuição (%1)</numerusform>
            <numerusform>ocultar %n contribuições (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepting %n contribution(s)</source>
        <translation>
            <numerusform>aceitar %n contribuição</numerusform>
            <numerusform>aceitar %n contribuições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reopening %n contribution(s)</source>
        <translation>
            <numerusform>reabrir %n contribuição</numerusform>
            <numerusform>reabrir %n contribuições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>importing %n contribution(s) from %1</source>
        <translation>
            <numerusform>importar %n contribuição de %1</numerusform>
            <numerusform>importar %n contribuições de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tagging %n contribution(s) as %1</source>
        <translation>
            <numerusform>etiquetar %n contribuição como %1</numerusform>
            <numerusform>etiquetar %n contribuições como %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taking the tag %1 from %n contribution(s)</source>
        <translation>
            <numerusform>retirar a etiqueta %1 de %n contribuição</numerusform>
            <numerusform>retirar a etiqueta %1 de %n contribuições</numerusform>
        </translation>
    </message>
    <message>
        <source>saving the view %1</source>
        <translation>salvar a visão %1</translation>
    </message>
    <message>
        <source>removing the view %1</source>
        <translation>remover a visão %1</translation>
    </message>
    <message>
        <source>finding families</source>
        <translation>encontrar famílias</translation>
    </message>
    <message>
        <source>finding themes</source>
        <translation>encontrar temas</translation>
    </message>
    <message>
        <source>Looking for personal data</source>
        <translation>Procurando dados pessoais</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>É preciso um nome.</translation>
    </message>
    <message>
        <source>There is no theme with the number %1.</source>
        <translation>Não há tema com o número %1.</translation>
    </message>
    <message>
        <source>Hiding needs a reason: one of %1.</source>
        <translation>Ocultar exige um motivo: um de %1.</translation>
    </message>
    <message>
        <source>A contribution becomes merged by merging it, not by setting its state.</source>
        <translation>Uma contribuição passa a unida ao ser unida, não ao mudar seu estado.</translation>
    </message>
    <message>
        <source>A theme cannot be merged into itself.</source>
        <translation>Um tema não pode ser unido a si mesmo.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>The similarity must be above 0 and at most 1.</source>
        <translation>A semelhança deve ser maior que 0 e no máximo 1.</translation>
    </message>
    <message>
        <source>The number of themes must be “auto” or between 2 and 500.</source>
        <translation>O número de temas deve ser “auto” ou entre 2 e 500.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Uma etiqueta precisa de um nome.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Não há etiqueta “%1”.</translation>
    </message>
    <message>
        <source>A tag needs a name without “/”.</source>
        <translation>Uma etiqueta precisa de um nome sem “/”.</translation>
    </message>
    <message>
        <source>A tag cannot be merged into itself or into one below it.</source>
        <translation>Uma etiqueta não pode ser unida a si mesma nem a uma abaixo dela.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Uma visão precisa de um nome.</translation>
    </message>
    <message>
        <source>This view is not there any more.</source>
        <translation>Esta visão não existe mais.</translation>
    </message>
    <message>
        <source>There is a view called “%1” already.</source>
        <translation>Já existe uma visão chamada “%1”.</translation>
    </message>
    <message>
        <source>The sample is missing from this build of Tamiz.</source>
        <translation>O exemplo falta nesta versão do Tamiz.</translation>
    </message>
    <message>
        <source>The sample could not be written. Choose a folder you may write to.</source>
        <translation>Não foi possível gravar o exemplo. Escolha uma pasta em que possa gravar.</translation>
    </message>
    <message>
        <source>There is no sample consultation named “%1”.</source>
        <translation>Não há consulta de exemplo chamada “%1”.</translation>
    </message>
    <message>
        <source>2,000 proposals and comments on schools, as a Decidim export: a campaign letter, copies, personal data to review. Everything in it is invented.</source>
        <translation>2.000 propostas e comentários sobre escolas, como exportação do Decidim: uma carta de campanha, cópias, dados pessoais a revisar. Tudo nela é inventado.</translation>
    </message>
    <message>
        <source>300 statements and 40,000 votes on drug policy, as a Polis export: three groups of opinion to find. Everything in it is invented.</source>
        <translation>300 enunciados e 40.000 votos sobre política de drogas, como exportação do Polis: três grupos de opinião a encontrar. Tudo nela é inventado.</translation>
    </message>
    <message>
        <source>1,200 contributions by young people of twenty countries in Spanish, Portuguese and English, as a plain table. Everything in it is invented.</source>
        <translation>1.200 contribuições de jovens de vinte países em espanhol, português e inglês, como tabela simples. Tudo nela é inventado.</translation>
    </message>
    <message>
        <source>The folder for the sample could not be made.</source>
        <translation>Não foi possível criar a pasta do exemplo.</translation>
    </message>
    <message>
        <source>Lock the theme %1</source>
        <translation>Bloquear o tema %1</translation>
    </message>
    <message>
        <source>Keep the theme %1</source>
        <translation>Manter o tema %1</translation>
    </message>
    <message>
        <source>Release the theme %1</source>
        <translation>Soltar o tema %1</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n contribution(s) in their family</source>
        <translation>
            <numerusform>Manter %n contribuição em sua família</numerusform>
            <numerusform>Manter %n contribuições em sua família</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n contribution(s) out of a family</source>
        <translation>
            <numerusform>Retirar %n contribuição de uma família</numerusform>
            <numerusform>Retirar %n contribuições de uma família</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split a family (%n contribution(s))</source>
        <translation>
            <numerusform>Dividir uma família (%n contribuição)</numerusform>
            <numerusform>Dividir uma família (%n contribuições)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge two families (%n contribution(s))</source>
        <translation>
            <numerusform>Unir duas famílias (%n contribuição)</numerusform>
            <numerusform>Unir duas famílias (%n contribuições)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark a family as a campaign</source>
        <translation>Marcar uma família como campanha</translation>
    </message>
    <message>
        <source>Mark a family as no campaign</source>
        <translation>Marcar uma família como não campanha</translation>
    </message>
    <message numerus="yes">
        <source>Take %n contribution(s) out of their themes</source>
        <translation>
            <numerusform>Retirar %n contribuição de seu tema</numerusform>
            <numerusform>Retirar %n contribuições de seus temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n contribution(s) from their themes</source>
        <translation>
            <numerusform>Soltar %n contribuição de seu tema</numerusform>
            <numerusform>Soltar %n contribuições de seus temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n contribution(s) to their themes</source>
        <translation>
            <numerusform>Fixar %n contribuição em seu tema</numerusform>
            <numerusform>Fixar %n contribuições em seus temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the theme %1</source>
        <translation>Criar o tema %1</translation>
    </message>
    <message>
        <source>Split the theme %1</source>
        <translation>Dividir o tema %1</translation>
    </message>
    <message>
        <source>Keep two contributions in one theme</source>
        <translation>Manter duas contribuições no mesmo tema</translation>
    </message>
    <message>
        <source>Keep two contributions in different themes</source>
        <translation>Manter duas contribuições em temas diferentes</translation>
    </message>
    <message>
        <source>Take back what was said of two contributions</source>
        <translation>Retirar o que foi dito de duas contribuições</translation>
    </message>
    <message>
        <source>Say that no suggested tag fits a contribution</source>
        <translation>Dizer que nenhuma etiqueta sugerida serve para uma contribuição</translation>
    </message>
    <message>
        <source>Accept suggested tags of a contribution</source>
        <translation>Aceitar etiquetas sugeridas de uma contribuição</translation>
    </message>
    <message numerus="yes">
        <source>Accept suggested tags of %n contribution(s)</source>
        <translation>
            <numerusform>Aceitar etiquetas sugeridas de %n contribuição</numerusform>
            <numerusform>Aceitar etiquetas sugeridas de %n contribuições</numerusform>
        </translation>
    </message>
    <message>
        <source>Place new contributions in themes</source>
        <translation>Colocar novas contribuições em temas</translation>
    </message>
    <message>
        <source>There is no family with the number %1.</source>
        <translation>Não há família com o número %1.</translation>
    </message>
    <message>
        <source>One of the contributions is not in the family.</source>
        <translation>Uma das contribuições não está na família.</translation>
    </message>
    <message>
        <source>A family is split into two parts: mark some of its texts, not all.</source>
        <translation>Uma família se divide em duas partes: marque alguns de seus textos, não todos.</translation>
    </message>
    <message>
        <source>A family cannot be merged into itself.</source>
        <translation>Uma família não pode ser unida a si mesma.</translation>
    </message>
    <message>
        <source>The contributions drawn at random do not support this precision yet. Answer more of them, or ask for less.</source>
        <translation>As contribuições sorteadas ainda não sustentam esta precisão. Responda a mais delas ou peça menos.</translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation>Sugerindo etiquetas</translation>
    </message>
    <message>
        <source>The workspace was changed since these themes were proposed. Find themes again.</source>
        <translation>O espaço de trabalho mudou desde que estes temas foram propostos. Encontre os temas de novo.</translation>
    </message>
    <message>
        <source>There is no contribution with the number %1.</source>
        <translation>Não há contribuição com o número %1.</translation>
    </message>
    <message>
        <source>The theme “%1” is locked. Unlock it first.</source>
        <translation>O tema “%1” está bloqueado. Desbloqueie-o primeiro.</translation>
    </message>
    <message>
        <source>There are no themes yet that texts could go to. Find themes first.</source>
        <translation>Ainda não há temas para onde os textos possam ir. Encontre os temas primeiro.</translation>
    </message>
    <message>
        <source>A theme is split into 2 to 50 parts.</source>
        <translation>Um tema se divide em 2 a 50 partes.</translation>
    </message>
    <message>
        <source>The texts of this theme are too much alike to be split.</source>
        <translation>Os textos deste tema são parecidos demais para dividi-lo.</translation>
    </message>
    <message>
        <source>The workspace was changed meanwhile. Split the theme again.</source>
        <translation>O espaço de trabalho mudou nesse meio-tempo. Divida o tema de novo.</translation>
    </message>
    <message>
        <source>A text cannot be linked with itself.</source>
        <translation>Um texto não pode ser ligado a si mesmo.</translation>
    </message>
    <message>
        <source>These texts are tied together, directly or through others. Take that back first.</source>
        <translation>Estes textos estão ligados, diretamente ou por outros. Retire isso primeiro.</translation>
    </message>
    <message>
        <source>There is nobody to weight.</source>
        <translation>Não há ninguém para ponderar.</translation>
    </message>
    <message>
        <source>A group of the population has nobody among the participants, and no weight can stand for people who are not there. Join it with another group.</source>
        <translation>Um grupo da população não tem ninguém entre os participantes, e nenhum peso pode valer por quem não está. Junte-o a outro grupo.</translation>
    </message>
    <message>
        <source>Votes are not cast one by one at random, so there is no test of chance.</source>
        <translation>Os votos não são dados um a um ao acaso, por isso não há teste estatístico.</translation>
    </message>
    <message>
        <source>Some are counted in several cells, so there is no test of chance.</source>
        <translation>Algumas são contadas em várias células, por isso não há teste estatístico.</translation>
    </message>
    <message>
        <source>There is nothing to compare: one of the fields has a single value.</source>
        <translation>Não há o que comparar: um dos campos tem um só valor.</translation>
    </message>
    <message>
        <source>Too few are expected in some cells for a test of chance. Group values, or filter less.</source>
        <translation>Esperam-se poucas demais em algumas células para um teste estatístico. Agrupe valores ou filtre menos.</translation>
    </message>
    <message>
        <source>p under %1</source>
        <translation>p menor que %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Chi-square %1 with %2 degrees of freedom, %3, Cramér&apos;s V %4.</source>
        <translation>Qui-quadrado %1 com %2 graus de liberdade, %3, V de Cramér %4.</translation>
    </message>
    <message>
        <source>The two go together more than chance would have it.</source>
        <translation>Os dois andam juntos mais do que o acaso daria.</translation>
    </message>
    <message>
        <source>The two do not go together more than chance would have it.</source>
        <translation>Os dois não andam juntos mais do que o acaso daria.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Contagens</translation>
    </message>
    <message>
        <source>Share of the row, %</source>
        <translation>Proporção da linha, %</translation>
    </message>
    <message>
        <source>Share of the column, %</source>
        <translation>Proporção da coluna, %</translation>
    </message>
    <message>
        <source>Expected by chance</source>
        <translation>Esperado ao acaso</translation>
    </message>
    <message>
        <source>Lift (times the expected)</source>
        <translation>Razão (vezes o esperado)</translation>
    </message>
    <message>
        <source>Residual (beyond ±2: not chance)</source>
        <translation>Resíduo (além de ±2: não é acaso)</translation>
    </message>
    <message>
        <source>%1 by %2: %3 %4.</source>
        <translation>%1 por %2: %3 %4.</translation>
    </message>
    <message>
        <source>%1 without one of the values are shown and not compared.</source>
        <translation>%1 sem um dos valores são mostradas e não comparadas.</translation>
    </message>
    <message>
        <source>The whole table is too small to be published.</source>
        <translation>A tabela inteira é pequena demais para ser publicada.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) (·) are hidden: those under %1, and what would give them away.</source>
        <translation>
            <numerusform>%n número (·) está oculto: os menores que %1 e o que os revelaria.</numerusform>
            <numerusform>%n números (·) estão ocultos: os menores que %1 e o que os revelaria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of personal data await a yes or no.</source>
        <translation>
            <numerusform>%Ln achado de dados pessoais espera um sim ou não.</numerusform>
            <numerusform>%Ln achados de dados pessoais esperam um sim ou não.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked for personal data in the texts yet.</source>
        <translation>Ninguém procurou ainda dados pessoais nos textos.</translation>
    </message>
    <message>
        <source>The ledger does not balance: some contributions are in no place.</source>
        <translation>O balanço não fecha: há contribuições em lugar nenhum.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden contribution(s) would be published.</source>
        <translation>
            <numerusform>%Ln contribuição oculta seria publicada.</numerusform>
            <numerusform>%Ln contribuições ocultas seriam publicadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The authors of %Ln contribution(s) have not agreed to be published.</source>
        <translation>
            <numerusform>O autor de %Ln contribuição não aceitou ser publicado.</numerusform>
            <numerusform>Os autores de %Ln contribuições não aceitaram ser publicados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. Settle this first, narrow the selection, or give a reason to publish all the same; the reason is printed.</source>
        <translation>Nada foi escrito. Resolva isto primeiro, reduza a seleção ou dê um motivo para publicar mesmo assim; o motivo é impresso.</translation>
    </message>
    <message>
        <source>There is no licence “%1”. There are: %2.</source>
        <translation>Não há a licença “%1”. Há: %2.</translation>
    </message>
    <message>
        <source>Closing the package</source>
        <translation>Fechando o pacote</translation>
    </message>
    <message>
        <source>Contributions, themes and answers of the consultation “%1”.</source>
        <translation>Contribuições, temas e respostas da consulta “%1”.</translation>
    </message>
    <message>
        <source>Tags: the code book of the analysis</source>
        <translation>Etiquetas: o livro de códigos da análise</translation>
    </message>
    <message>
        <source>Number of the tag.</source>
        <translation>Número da etiqueta.</translation>
    </message>
    <message>
        <source>Its identifier in the exchange of coded projects (REFI-QDA).</source>
        <translation>Seu identificador na troca de projetos codificados (REFI-QDA).</translation>
    </message>
    <message>
        <source>The tag above it.</source>
        <translation>A etiqueta acima dela.</translation>
    </message>
    <message>
        <source>Name.</source>
        <translation>Nome.</translation>
    </message>
    <message>
        <source>Names from the top, separated by “/”.</source>
        <translation>Nomes desde o topo, separados por “/”.</translation>
    </message>
    <message>
        <source>Colour, as #RRGGBB.</source>
        <translation>Cor, como #RRGGBB.</translation>
    </message>
    <message>
        <source>When it is used.</source>
        <translation>Quando é usada.</translation>
    </message>
    <message>
        <source>Which tags contributions have</source>
        <translation>Quais etiquetas as contribuições têm</translation>
    </message>
    <message>
        <source>The contribution.</source>
        <translation>A contribuição.</translation>
    </message>
    <message>
        <source>The tag.</source>
        <translation>A etiqueta.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Number of the theme.</source>
        <translation>Número do tema.</translation>
    </message>
    <message>
        <source>The level above, a name.</source>
        <translation>O nível acima, um nome.</translation>
    </message>
    <message>
        <source>Words that set it apart, separated by “; ”.</source>
        <translation>Palavras que o distinguem, separadas por “; ”.</translation>
    </message>
    <message>
        <source>free, kept or locked: whether people hold it.</source>
        <translation>free, kept ou locked: se as pessoas o mantêm.</translation>
    </message>
    <message>
        <source>From 0 to 1: how alike it is found again by chance.</source>
        <translation>De 0 a 1: quão parecido volta a ser encontrado ao acaso.</translation>
    </message>
    <message>
        <source>Families of near-identical texts</source>
        <translation>Famílias de textos quase idênticos</translation>
    </message>
    <message>
        <source>Number of the family.</source>
        <translation>Número da família.</translation>
    </message>
    <message>
        <source>Name, where a person gave one.</source>
        <translation>Nome, onde uma pessoa deu um.</translation>
    </message>
    <message>
        <source>Whether a person says that it was organised.</source>
        <translation>Se uma pessoa diz que foi organizada.</translation>
    </message>
    <message>
        <source>Members in this release.</source>
        <translation>Membros nesta publicação.</translation>
    </message>
    <message>
        <source>What the institution answered</source>
        <translation>O que a instituição respondeu</translation>
    </message>
    <message>
        <source>Number of the answer.</source>
        <translation>Número da resposta.</translation>
    </message>
    <message>
        <source>The theme it answers to.</source>
        <translation>O tema a que responde.</translation>
    </message>
    <message>
        <source>The contribution it answers to.</source>
        <translation>A contribuição a que responde.</translation>
    </message>
    <message>
        <source>accepted, partly, not-accepted, already-done or out-of-scope.</source>
        <translation>accepted, partly, not-accepted, already-done ou out-of-scope.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Por quê.</translation>
    </message>
    <message>
        <source>The office that is responsible.</source>
        <translation>O órgão responsável.</translation>
    </message>
    <message>
        <source>Day of the decision.</source>
        <translation>Dia da decisão.</translation>
    </message>
    <message>
        <source>Where the change can be read.</source>
        <translation>Onde se pode ler a mudança.</translation>
    </message>
    <message>
        <source>The text of the plan before the consultation.</source>
        <translation>O texto do plano antes da consulta.</translation>
    </message>
    <message>
        <source>The text of the plan after it.</source>
        <translation>O texto do plano depois dela.</translation>
    </message>
    <message>
        <source>Counts by field</source>
        <translation>Contagens por campo</translation>
    </message>
    <message>
        <source>The field that is counted; “total” for everything.</source>
        <translation>O campo contado; “total” para tudo.</translation>
    </message>
    <message>
        <source>Its value; empty where there is none; “(joined)” for small groups.</source>
        <translation>Seu valor; vazio onde não há; “(joined)” para grupos pequenos.</translation>
    </message>
    <message>
        <source>Contributions.</source>
        <translation>Contribuições.</translation>
    </message>
    <message>
        <source>Distinct texts; empty for joined groups.</source>
        <translation>Textos distintos; vazio para grupos reunidos.</translation>
    </message>
    <message>
        <source>Code book: every column of every table</source>
        <translation>Livro de códigos: cada coluna de cada tabela</translation>
    </message>
    <message>
        <source>Table.</source>
        <translation>Tabela.</translation>
    </message>
    <message>
        <source>Column.</source>
        <translation>Coluna.</translation>
    </message>
    <message>
        <source>Type, as Table Schema names it.</source>
        <translation>Tipo, como o chama o Table Schema.</translation>
    </message>
    <message>
        <source>Whether every row has it.</source>
        <translation>Se toda linha o tem.</translation>
    </message>
    <message>
        <source>What it holds.</source>
        <translation>O que contém.</translation>
    </message>
    <message>
        <source>Personal data that were confirmed in the texts are masked with their kind, as in [phone]. Names and addresses are found with help only; please tell the contact about any that were missed.</source>
        <translation>Os dados pessoais confirmados nos textos são mascarados com seu tipo, como em [phone]. Nomes e endereços só se encontram com ajuda; avise o contato dos que escaparam.</translation>
    </message>
    <message>
        <source>People have names made up for this release (participant); they differ from release to release.</source>
        <translation>As pessoas têm nomes inventados para esta publicação (participant); eles mudam de uma publicação a outra.</translation>
    </message>
    <message numerus="yes">
        <source>The attributes of %Ln person(s) were left out because fewer than %1 people share them.</source>
        <translation>
            <numerusform>Os atributos de %Ln pessoa foram omitidos porque menos de %1 pessoas os têm.</numerusform>
            <numerusform>Os atributos de %Ln pessoas foram omitidos porque menos de %1 pessoas os têm.</numerusform>
        </translation>
    </message>
    <message>
        <source>k = %1: every published combination of attributes of people is shared by at least so many. People alone with theirs: %2.</source>
        <translation>k = %1: toda combinação de atributos publicada é de pelo menos tantas pessoas. Pessoas sozinhas com a sua: %2.</translation>
    </message>
    <message>
        <source>No combination of attributes of people is published, so k is not available.</source>
        <translation>Nenhuma combinação de atributos de pessoas é publicada, por isso k não está disponível.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %Ln hidden contribution(s) are withheld; their rows say why, so that the counts add up.</source>
        <translation>
            <numerusform>As palavras de %Ln contribuição oculta são retidas; sua linha diz por quê, para que as contas fechem.</numerusform>
            <numerusform>As palavras de %Ln contribuições ocultas são retidas; suas linhas dizem por quê, para que as contas fechem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitido: %1.</translation>
    </message>
    <message>
        <source>This release covers a selection: %1.</source>
        <translation>Esta publicação cobre uma seleção: %1.</translation>
    </message>
    <message>
        <source>A person published although the gate advised against it: %1</source>
        <translation>Uma pessoa publicou apesar do aviso contrário: %1</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>O motivo dado: %1</translation>
    </message>
    <message>
        <source>Texts are as people sent them: cells that begin with =, +, - or @ are not guarded. Import the files as text into a spreadsheet.</source>
        <translation>Os textos estão como foram enviados: células que começam com =, +, - ou @ não são protegidas. Importe os arquivos como texto em uma planilha.</translation>
    </message>
    <message>
        <source>Published by: %1</source>
        <translation>Publicado por: %1</translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation>Publicação: %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>Em: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licença: %1</translation>
    </message>
    <message>
        <source>Contact for corrections: %1</source>
        <translation>Contato para correções: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>- `datapackage.json` describes every column (Data Package 2.0); `dcat.ttl` and `dcat.jsonld` are for catalogues (DCAT-AP 3); `CHECKSUMS.sha256` proves that no byte changed.</source>
        <translation>- `datapackage.json` descreve cada coluna (Data Package 2.0); `dcat.ttl` e `dcat.jsonld` são para catálogos (DCAT-AP 3); `CHECKSUMS.sha256` prova que nenhum byte mudou.</translation>
    </message>
    <message>
        <source>What was done to the data</source>
        <translation>O que foi feito com os dados</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De onde vêm</translation>
    </message>
    <message>
        <source>Made with Tamiz %1.</source>
        <translation>Feito com Tamiz %1.</translation>
    </message>
    <message>
        <source>Head of its journal: %1.</source>
        <translation>Cabeça de seu registro: %1.</translation>
    </message>
    <message>
        <source>Number of the contribution.</source>
        <translation>Número da contribuição.</translation>
    </message>
    <message>
        <source>Identifier in the source.</source>
        <translation>Identificador na fonte.</translation>
    </message>
    <message>
        <source>proposal, comment, answer, statement or message.</source>
        <translation>proposal, comment, answer, statement ou message.</translation>
    </message>
    <message>
        <source>open, accepted, hidden or merged: what people decided.</source>
        <translation>open, accepted, hidden ou merged: o que pessoas decidiram.</translation>
    </message>
    <message>
        <source>Title as it was sent; personal data masked; empty for hidden contributions.</source>
        <translation>Título como foi enviado; dados pessoais mascarados; vazio para contribuições ocultas.</translation>
    </message>
    <message>
        <source>Text as it was sent; personal data masked; empty for hidden contributions.</source>
        <translation>Texto como foi enviado; dados pessoais mascarados; vazio para contribuições ocultas.</translation>
    </message>
    <message>
        <source>The same for contributions with the same text.</source>
        <translation>O mesmo para contribuições com o mesmo texto.</translation>
    </message>
    <message>
        <source>When it was made, in UTC.</source>
        <translation>Quando foi feita, em UTC.</translation>
    </message>
    <message>
        <source>Territory the source gives.</source>
        <translation>Território que a fonte dá.</translation>
    </message>
    <message>
        <source>Category the source gives.</source>
        <translation>Categoria que a fonte dá.</translation>
    </message>
    <message>
        <source>Language, as the source says or as it was recognised (BCP 47).</source>
        <translation>Língua, como diz a fonte ou como foi reconhecida (BCP 47).</translation>
    </message>
    <message>
        <source>A name given to its author for this release only.</source>
        <translation>Um nome dado a seu autor só para esta publicação.</translation>
    </message>
    <message>
        <source>Theme it was grouped into.</source>
        <translation>Tema em que foi agrupada.</translation>
    </message>
    <message>
        <source>Family of near-identical texts.</source>
        <translation>Família de textos quase idênticos.</translation>
    </message>
    <message>
        <source>Votes in favour; empty when unknown.</source>
        <translation>Votos a favor; vazio se desconhecido.</translation>
    </message>
    <message>
        <source>Votes against; empty when unknown.</source>
        <translation>Votos contra; vazio se desconhecido.</translation>
    </message>
    <message>
        <source>Votes that pass; empty when unknown.</source>
        <translation>Votos de passe; vazio se desconhecido.</translation>
    </message>
    <message>
        <source>Imported file.</source>
        <translation>Arquivo importado.</translation>
    </message>
    <message>
        <source>Field “%1”.</source>
        <translation>Campo “%1”.</translation>
    </message>
    <message>
        <source>Writing contributions</source>
        <translation>Escrevendo contribuições</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Who voted, by the name of this release.</source>
        <translation>Quem votou, pelo nome desta publicação.</translation>
    </message>
    <message>
        <source>1 in favour, -1 against, 0 pass.</source>
        <translation>1 a favor, -1 contra, 0 abstenção.</translation>
    </message>
    <message>
        <source>%1 people took part.</source>
        <translation>%1 pessoas participaram.</translation>
    </message>
    <message>
        <source>%1: %2 of the participants would have to be other people to look like the population.</source>
        <translation>%1: %2 dos participantes teriam de ser outras pessoas para se parecer com a população.</translation>
    </message>
    <message>
        <source>Nobody from: %1.</source>
        <translation>Ninguém de: %1.</translation>
    </message>
    <message>
        <source>%1 without a known value are left out.</source>
        <translation>%1 sem valor conhecido ficam de fora.</translation>
    </message>
    <message>
        <source>Design effect %1: the weighted people count as %2.</source>
        <translation>Efeito de desenho %1: as pessoas ponderadas valem por %2.</translation>
    </message>
    <message>
        <source>Participants chose themselves: they are no sample, and weights give no margin of error for the population.</source>
        <translation>Os participantes escolheram a si mesmos: não são uma amostra, e os pesos não dão margem de erro para a população.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>População</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Proporção, %</translation>
    </message>
    <message>
        <source>Population share, %</source>
        <translation>Proporção da população, %</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Diferença, pontos</translation>
    </message>
    <message>
        <source>Weighted share, %</source>
        <translation>Proporção ponderada, %</translation>
    </message>
    <message>
        <source>“%1” has no columns field, value and population.</source>
        <translation>“%1” não tem as colunas field, value e population.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” needs a field, a value and a whole number of people over 0.</source>
        <translation>A linha %1 de “%2” precisa de um campo, um valor e um número inteiro de pessoas maior que 0.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” repeats a value.</source>
        <translation>A linha %1 de “%2” repete um valor.</translation>
    </message>
    <message>
        <source>“%1” has no population in it.</source>
        <translation>“%1” não contém nenhuma população.</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation>Vocês disseram, nós fizemos</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Órgão</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Themes without an answer, the largest first</source>
        <translation>Temas sem resposta, os maiores primeiro</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Depois: %1</translation>
    </message>
    <message>
        <source>To read at: %1</source>
        <translation>Para ler em: %1</translation>
    </message>
    <message>
        <source>Changes of the text are not available because no answer names one.</source>
        <translation>As mudanças do texto não estão disponíveis porque nenhuma resposta cita uma.</translation>
    </message>
    <message>
        <source>Answers are not available because none has been recorded in this workspace.</source>
        <translation>As respostas não estão disponíveis porque nenhuma foi registrada neste espaço de trabalho.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) got an answer, their own or that of their theme:</source>
        <translation>
            <numerusform>%Ln contribuição recebeu resposta, sua ou de seu tema:</numerusform>
            <numerusform>%Ln contribuições receberam resposta, suas ou de seu tema:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of all that were received.</source>
        <translation>%1 de todas as recebidas.</translation>
    </message>
    <message>
        <source>Half of them were answered within %1 days.</source>
        <translation>Metade delas foi respondida em %1 dias.</translation>
    </message>
    <message>
        <source>The days until an answer are not available because contributions or answers have no dates.</source>
        <translation>Os dias até a resposta não estão disponíveis porque contribuições ou respostas não têm datas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) have been assigned and await their answer.</source>
        <translation>
            <numerusform>%Ln contribuição foi atribuída e espera sua resposta.</numerusform>
            <numerusform>%Ln contribuições foram atribuídas e esperam sua resposta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %Ln.</source>
        <translation>
            <numerusform>Atrasada: %Ln.</numerusform>
            <numerusform>Atrasadas: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>A link is a web address that begins with https:// or http://.</source>
        <translation>Um link é um endereço web que começa com https:// ou http://.</translation>
    </message>
    <message>
        <source>Say why: every decision but acceptance needs a reason.</source>
        <translation>Diga por quê: toda decisão que não seja aceitação precisa de um motivo.</translation>
    </message>
    <message>
        <source>Answer the theme %1</source>
        <translation>Responder ao tema %1</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n contribution(s)</source>
        <translation>
            <numerusform>Responder a %n contribuição</numerusform>
            <numerusform>Responder a %n contribuições</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the answer to the theme %1</source>
        <translation>Remover a resposta ao tema %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n answer(s)</source>
        <translation>
            <numerusform>Remover %n resposta</numerusform>
            <numerusform>Remover %n respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish (%1) past the gate: %2</source>
        <translation>Publicar (%1) apesar do aviso: %2</translation>
    </message>
    <message numerus="yes">
        <source>Find opinion groups: %n</source>
        <translation>
            <numerusform>Encontrar grupos de opinião: %n</numerusform>
            <numerusform>Encontrar grupos de opinião: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag a passage as %1</source>
        <translation>Etiquetar um trecho como %1</translation>
    </message>
    <message>
        <source>Take the tag from a passage</source>
        <translation>Tirar a etiqueta de um trecho</translation>
    </message>
    <message>
        <source>Write a note on a contribution</source>
        <translation>Escrever uma nota sobre uma contribuição</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Remover uma nota</translation>
    </message>
    <message>
        <source>No source holds the votes of single people, so nobody can be grouped by them.</source>
        <translation>Nenhuma fonte contém os votos de cada pessoa, por isso não se pode agrupar ninguém por eles.</translation>
    </message>
    <message>
        <source>There is no consultation “%1” with votes.</source>
        <translation>Não há consulta “%1” com votos.</translation>
    </message>
    <message>
        <source>Reading votes</source>
        <translation>Lendo votos</translation>
    </message>
    <message>
        <source>The passage does not lie within the text.</source>
        <translation>O trecho não está dentro do texto.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>Uma nota precisa de palavras.</translation>
    </message>
    <message>
        <source>This tag is not there any more.</source>
        <translation>Esta etiqueta não existe mais.</translation>
    </message>
    <message>
        <source>A tag cannot be moved below itself.</source>
        <translation>Uma etiqueta não pode ser movida para baixo de si mesma.</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Merge them instead.</source>
        <translation>Já há uma etiqueta “%1”. Em vez disso, una as duas.</translation>
    </message>
    <message>
        <source>The key of a tag is a number from 1 to 9, or 0 for none.</source>
        <translation>A tecla de uma etiqueta é um número de 1 a 9, ou 0 para nenhuma.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemplo: %1</translation>
    </message>
    <message>
        <source>This is not a codebook that can be read. Nothing was changed.</source>
        <translation>Isto não é um livro de códigos legível. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Move the tag %1</source>
        <translation>Mover a etiqueta %1</translation>
    </message>
    <message>
        <source>Retire the tag %1</source>
        <translation>Aposentar a etiqueta %1</translation>
    </message>
    <message>
        <source>Offer the tag %1 again</source>
        <translation>Oferecer de novo a etiqueta %1</translation>
    </message>
    <message>
        <source>Give the tag %1 the key %2</source>
        <translation>Dar à etiqueta %1 a tecla %2</translation>
    </message>
    <message>
        <source>Give the tag %1 an example</source>
        <translation>Dar um exemplo à etiqueta %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n tag(s) of a codebook</source>
        <translation>
            <numerusform>Importar %n etiqueta de um livro de códigos</numerusform>
            <numerusform>Importar %n etiquetas de um livro de códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>The program is not whole: %1 is missing.</source>
        <translation>O programa não está completo: falta %1.</translation>
    </message>
    <message>
        <source>None of these contributions may be read: all are hidden or merged.</source>
        <translation>Nenhuma destas contribuições pode ser lida: todas estão ocultas ou fundidas.</translation>
    </message>
    <message>
        <source>None of these contributions has been accepted for publication. Accept them first, or include those that are still open.</source>
        <translation>Nenhuma destas contribuições foi aceita para publicação. Aceite-as primeiro ou inclua as que ainda estão abertas.</translation>
    </message>
    <message>
        <source>Writing pages</source>
        <translation>Escrevendo páginas</translation>
    </message>
    <message>
        <source>Texts in no theme</source>
        <translation>Textos sem tema</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Buscar nos textos</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>Ir para o texto</translation>
    </message>
    <message>
        <source>Corrections: %1</source>
        <translation>Correções: %1</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Em %1.</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>temas</translation>
    </message>
    <message>
        <source>themes answered</source>
        <translation>temas respondidos</translation>
    </message>
    <message>
        <source>The contributions have not been grouped into themes.</source>
        <translation>As contribuições não foram agrupadas em temas.</translation>
    </message>
    <message>
        <source>Share of the largest</source>
        <translation>Em relação ao maior</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Como ler estes números</translation>
    </message>
    <message>
        <source>People take part by their own choice: the numbers say what was sent, not what everybody thinks.</source>
        <translation>Cada um participa por decisão própria: os números dizem o que foi enviado, não o que todos pensam.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) can be read here, each once, however often it was sent.</source>
        <translation>
            <numerusform>Um texto pode ser lido aqui, uma só vez, mesmo que enviado várias.</numerusform>
            <numerusform>%Ln textos podem ser lidos aqui, cada um uma vez, mesmo que enviado várias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden texts are not shown.</source>
        <translation>Os textos ocultos não são mostrados.</translation>
    </message>
    <message>
        <source>Only texts accepted for publication are shown.</source>
        <translation>Só são mostrados os textos aceitos para publicação.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %Ln contribution(s) are not shown; they are counted.</source>
        <translation>
            <numerusform>O texto de %Ln contribuição não é mostrado; ela é contada.</numerusform>
            <numerusform>O texto de %Ln contribuições não é mostrado; elas são contadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What tells who a person is has been masked where it was found.</source>
        <translation>Os dados pessoais foram mascarados onde foram encontrados.</translation>
    </message>
    <message>
        <source>Only contributions with %1 are counted.</source>
        <translation>Só são contadas as contribuições com %1.</translation>
    </message>
    <message>
        <source>Published although the check spoke against it: %1 The reason: %2</source>
        <translation>Publicado embora a verificação o desaconselhasse: %1 O motivo: %2</translation>
    </message>
    <message>
        <source>State of the journal: %1</source>
        <translation>Estado do registro: %1</translation>
    </message>
    <message>
        <source>No theme has been answered yet.</source>
        <translation>Nenhum tema foi respondido ainda.</translation>
    </message>
    <message>
        <source>The search needs JavaScript. Everything can be read without: the themes lead to all texts.</source>
        <translation>A busca precisa de JavaScript. Tudo pode ser lido sem ela: os temas levam a todos os textos.</translation>
    </message>
    <message>
        <source>Write a word of two letters or more.</source>
        <translation>Escreva uma palavra de duas letras ou mais.</translation>
    </message>
    <message>
        <source>No text holds all these words.</source>
        <translation>Nenhum texto contém todas estas palavras.</translation>
    </message>
    <message>
        <source>One text.</source>
        <translation>Um texto.</translation>
    </message>
    <message>
        <source>%1 texts.</source>
        <comment>found</comment>
        <translation>%1 textos.</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Palavras a buscar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>All words must stand in the text; beginnings of words are enough, and accents do not matter.</source>
        <translation>O texto deve conter todas as palavras; basta o começo de cada uma, e os acentos não importam.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) in favour</source>
        <translation>
            <numerusform>%Ln voto a favor</numerusform>
            <numerusform>%Ln votos a favor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %Ln time(s)</source>
        <translation>
            <numerusform>enviado %Ln vez</numerusform>
            <numerusform>enviado %Ln vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Pages of this theme</source>
        <translation>Páginas deste tema</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) can be read here.</source>
        <translation>
            <numerusform>%Ln texto pode ser lido aqui.</numerusform>
            <numerusform>%Ln textos podem ser lidos aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>A resposta</translation>
    </message>
    <message>
        <source>This theme has not been answered yet.</source>
        <translation>Este tema ainda não foi respondido.</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>Os textos</translation>
    </message>
    <message>
        <source>None of its texts may be read.</source>
        <translation>Nenhum dos seus textos pode ser lido.</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, página %2</translation>
    </message>
    <message>
        <source>The texts of a REFI-QDA project.</source>
        <translation>Os textos de um projeto REFI-QDA.</translation>
    </message>
    <message>
        <source>%1: %L2 of the file were not read; Tamiz has no place for them.</source>
        <translation>%1: %L2 do arquivo não foram lidos; o Tamiz não tem lugar para eles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were refused: they are empty.</source>
        <translation>
            <numerusform>%Ln texto foi recusado: está vazio.</numerusform>
            <numerusform>%Ln textos foram recusados: estão vazios.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a project that can be read (REFI-QDA, .qdpx). Nothing was changed.</source>
        <translation>Este não é um projeto que se possa ler (REFI-QDA, .qdpx). Nada foi alterado.</translation>
    </message>
    <message>
        <source>The search index is damaged. Restore a backup, or check the file with “tamiz-cli check”.</source>
        <translation>O índice de busca está danificado. Restaure uma cópia de segurança ou verifique o arquivo com “tamiz-cli check”.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written.</source>
        <translation>
            <numerusform>%n linha gravada.</numerusform>
            <numerusform>%n linhas gravadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s).</source>
        <translation>
            <numerusform>%n visão salva.</numerusform>
            <numerusform>%n visões salvas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) would change.</source>
        <translation>
            <numerusform>%n contribuição mudaria.</numerusform>
            <numerusform>%n contribuições mudariam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed again by %1, and stay.</source>
        <translation>
            <numerusform>%n valor foi mudado de novo por %1, e fica.</numerusform>
            <numerusform>%n valores foram mudados de novo por %1, e ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of a view is a number from 1 to 9.</source>
        <translation>A tecla de uma visão é um número de 1 a 9.</translation>
    </message>
    <message>
        <source>Call the area %1 %2</source>
        <translation>Chamar a área %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Take %n theme(s) out of their areas</source>
        <translation>
            <numerusform>Tirar %n tema de sua área</numerusform>
            <numerusform>Tirar %n temas de suas áreas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n theme(s) into the area %1</source>
        <translation>
            <numerusform>Pôr %n tema na área %1</numerusform>
            <numerusform>Pôr %n temas na área %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the next search decide about the area %1</source>
        <translation>Deixar que a próxima busca decida sobre a área %1</translation>
    </message>
    <message>
        <source>There is no area “%1”.</source>
        <translation>Não há nenhuma área “%1”.</translation>
    </message>
    <message>
        <source>The search shows nothing of the theme “%1”. Nothing was changed.</source>
        <translation>A busca não mostra nada do tema “%1”. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The search shows all of the theme “%1”: nothing would be left of it. Nothing was changed.</source>
        <translation>A busca mostra todo o tema “%1”: não sobraria nada dele. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Lift holds two fields against each other: it needs a heatmap or grouped bars.</source>
        <translation>O lift confronta dois campos: requer um mapa de calor ou barras agrupadas.</translation>
    </message>
    <message>
        <source>%1: one field of numbers is needed.</source>
        <translation>%1: é necessário um campo de números.</translation>
    </message>
    <message>
        <source>%1: one field of territories is needed.</source>
        <translation>%1: é necessário um campo de territórios.</translation>
    </message>
    <message>
        <source>A box plot takes a field and, optionally, a field of numbers.</source>
        <translation>Um diagrama de caixa aceita um campo e, opcionalmente, um campo de números.</translation>
    </message>
    <message>
        <source>%1: one or two fields are needed.</source>
        <translation>%1: são necessários um ou dois campos.</translation>
    </message>
    <message numerus="yes">
        <source>Boxes hold the middle half of “%1” of %Ln contribution(s), the line is the median; whiskers end at the last value within 1.5 times the height of the box.</source>
        <translation>
            <numerusform>As caixas contêm a metade central de &quot;%1&quot; de %Ln contribuição e a linha é a mediana; os bigodes terminam no último valor a até 1,5 vez a altura da caixa.</numerusform>
            <numerusform>As caixas contêm a metade central de &quot;%1&quot; de %Ln contribuições e a linha é a mediana; os bigodes terminam no último valor a até 1,5 vez a altura da caixa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares are within each value of “%1”.</source>
        <translation>As proporções são dentro de cada valor de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Shares are of all %1.</source>
        <translation>As proporções são sobre o total de %1.</translation>
    </message>
    <message>
        <source>1 is as often as chance would have it, 2 twice as often.</source>
        <translation>1 é tão frequente quanto o acaso daria; 2, o dobro.</translation>
    </message>
    <message>
        <source>Each point is all up to then, each counted from when it first came.</source>
        <translation>Cada ponto é o total até então; cada um conta desde a primeira vez que chegou.</translation>
    </message>
    <message>
        <source>Each point is all up to then.</source>
        <translation>Cada ponto é o total até então.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” have no tile on the map.</source>
        <translation>
            <numerusform>%Ln valor de &quot;%1&quot; não tem bloco no mapa.</numerusform>
            <numerusform>%Ln valores de &quot;%1&quot; não têm bloco no mapa.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has no date is not shown.</source>
        <translation>O que não tem data não é mostrado.</translation>
    </message>
    <message>
        <source>What has no “%1” is shown apart.</source>
        <translation>O que não tem &quot;%1&quot; é mostrado à parte.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln contribution(s) without “%1”.</source>
        <translation>
            <numerusform>Não mostrada: %Ln contribuição sem &quot;%1&quot;.</numerusform>
            <numerusform>Não mostradas: %Ln contribuições sem &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>How %1 are spread over %2</source>
        <translation>Como %1 se distribuem entre %2</translation>
    </message>
    <message>
        <source>for each %1</source>
        <translation>para cada %1</translation>
    </message>
    <message>
        <source>Share of %1 (%)</source>
        <translation>Proporção de %1 (%)</translation>
    </message>
    <message>
        <source>%1, times the expected</source>
        <translation>%1, vezes o esperado</translation>
    </message>
    <message>
        <source>%1, cumulative</source>
        <translation>%1, acumulado</translation>
    </message>
    <message>
        <source>Hours are those of the source, or UTC where it has a time zone.</source>
        <translation>As horas são as da fonte, ou UTC se ela indica fuso horário.</translation>
    </message>
    <message>
        <source>Lines are 95 % intervals (Wilson); people chose themselves to take part, so they say nothing about everyone else.</source>
        <translation>As linhas são intervalos de 95 % (Wilson); as pessoas escolheram participar, portanto nada dizem sobre as demais.</translation>
    </message>
    <message>
        <source>There is no population for “%1”. Load a table of field, value and population first.</source>
        <translation>Não há população para &quot;%1&quot;. Carregue antes uma tabela de campo, valor e população.</translation>
    </message>
    <message>
        <source>Gini coefficient %1 (0: all alike, 1: one has all). The tenth with most has %2 %.</source>
        <translation>Coeficiente de Gini %1 (0: todos iguais, 1: um tem tudo). O décimo com mais tem %2 %.</translation>
    </message>
    <message>
        <source>Grouped bars</source>
        <translation>Barras agrupadas</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Box plot</source>
        <translation>Diagrama de caixa</translation>
    </message>
    <message>
        <source>Lorenz curve</source>
        <translation>Curva de Lorenz</translation>
    </message>
    <message>
        <source>Dots with intervals</source>
        <translation>Pontos com intervalos</translation>
    </message>
    <message>
        <source>Tile map</source>
        <translation>Mapa de blocos</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Acumulado</translation>
    </message>
    <message>
        <source>“%1” is no field of numbers. There are: %2.</source>
        <translation>&quot;%1&quot; não é um campo de números. Há: %2.</translation>
    </message>
    <message>
        <source>“%1” has too many values for small charts. Filter first, or choose another field.</source>
        <translation>&quot;%1&quot; tem valores demais para gráficos pequenos. Filtre antes ou escolha outro campo.</translation>
    </message>
    <message>
        <source>One small chart for each value of “%1”, all to one scale.</source>
        <translation>Um gráfico pequeno para cada valor de &quot;%1&quot;, todos na mesma escala.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message numerus="yes">
        <source>Beside it, to the same scale: %Ln contribution(s) of “%1”.</source>
        <translation>
            <numerusform>Ao lado, na mesma escala: %Ln contribuição de &quot;%1&quot;.</numerusform>
            <numerusform>Ao lado, na mesma escala: %Ln contribuições de &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them are in both.</source>
        <translation>Algumas estão em ambas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in both.</source>
        <translation>
            <numerusform>%Ln delas está em ambas.</numerusform>
            <numerusform>%Ln delas estão em ambas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whiskers are left out: they end at single contributions.</source>
        <translation>Os bigodes são omitidos: terminam em contribuições isoladas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) (·) are hidden: those under %1, and what would give them away.</source>
        <translation>
            <numerusform>%Ln número (·) está oculto: os menores que %1 e o que os revelaria.</numerusform>
            <numerusform>%Ln números (·) estão ocultos: os menores que %1 e o que os revelaria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 are counted here; that is too few to be published.</source>
        <translation>Aqui são contados menos de %1; é pouco demais para ser publicado.</translation>
    </message>
    <message>
        <source>from</source>
        <comment>start of an interval</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>end of an interval</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Quartil inferior</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Quartil superior</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>“%1” has no columns name, year and value.</source>
        <translation>&quot;%1&quot; não tem colunas name, year e value.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” needs a name, a year and a number.</source>
        <translation>A linha %1 de &quot;%2&quot; precisa de um nome, um ano e um número.</translation>
    </message>
    <message>
        <source>“%1” has no numbers in it.</source>
        <translation>&quot;%1&quot; não contém números.</translation>
    </message>
    <message>
        <source>There is no number of context called “%1”.</source>
        <translation>Não há dado de contexto chamado &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Contexto: %1</translation>
    </message>
    <message>
        <source>%1, beside %2 as context</source>
        <translation>%1, ao lado de %2 como contexto</translation>
    </message>
    <message>
        <source>“%1” is context from elsewhere, not counted here, and to a scale of its own; that they stand side by side does not say that one comes from the other.</source>
        <translation>&quot;%1&quot; é contexto de outra fonte, não é contado aqui e tem escala própria; estarem lado a lado não diz que um vem do outro.</translation>
    </message>
    <message>
        <source>Its source is not named.</source>
        <translation>A fonte não é indicada.</translation>
    </message>
    <message>
        <source>Its source: %1.</source>
        <translation>A fonte: %1.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The third field needs one value a contribution and at most %1 of them; “%2” has not.</source>
        <translation>O terceiro campo deve ter um valor por contribuição e no máximo %1 valores; &quot;%2&quot; não tem.</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation>(sem número)</translation>
    </message>
    <message>
        <source>Tags have no place on a map.</source>
        <translation>As etiquetas não têm lugar em um mapa.</translation>
    </message>
    <message numerus="yes">
        <source>not on the map (%Ln)</source>
        <translation>
            <numerusform>fora do mapa (%Ln)</numerusform>
            <numerusform>fora do mapa (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no columns code, name, row and column.</source>
        <translation>&quot;%1&quot; não tem colunas code, name, row e column.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” needs a name and, from 0 to 59, a row and a column.</source>
        <translation>A linha %1 de &quot;%2&quot; precisa de um nome e, de 0 a 59, uma linha e uma coluna.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: its place is taken already.</source>
        <translation>Linha %1 de &quot;%2&quot;: o lugar já está ocupado.</translation>
    </message>
    <message>
        <source>“%1” has no tiles in it.</source>
        <translation>&quot;%1&quot; não contém blocos.</translation>
    </message>
    <message>
        <source>A number of context needs a name.</source>
        <translation>Um dado de contexto precisa de um nome.</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>&quot;%1&quot; não é um ano.</translation>
    </message>
    <message>
        <source>The value of “%1” is no number.</source>
        <translation>O valor de &quot;%1&quot; não é um número.</translation>
    </message>
    <message>
        <source>Add a chart to the sheet</source>
        <translation>Adicionar um gráfico à folha</translation>
    </message>
    <message>
        <source>Change a chart of the sheet</source>
        <translation>Alterar um gráfico da folha</translation>
    </message>
    <message>
        <source>Take a chart off the sheet</source>
        <translation>Tirar um gráfico da folha</translation>
    </message>
    <message>
        <source>Move a chart on the sheet</source>
        <translation>Mover um gráfico na folha</translation>
    </message>
    <message>
        <source>Put the usual charts on the sheet</source>
        <translation>Colocar na folha os gráficos habituais</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n number(s) of context</source>
        <translation>
            <numerusform>Registrar %n dado de contexto</numerusform>
            <numerusform>Registrar %n dados de contexto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n number(s) of context</source>
        <translation>
            <numerusform>Remover %n dado de contexto</numerusform>
            <numerusform>Remover %n dados de contexto</numerusform>
        </translation>
    </message>
    <message>
        <source>Moderation policy: what states and reasons mean</source>
        <translation>Política de moderação: o que significam os estados e os motivos</translation>
    </message>
    <message>
        <source>state or reason.</source>
        <translation>state (estado) ou reason (motivo).</translation>
    </message>
    <message>
        <source>As the contributions have it.</source>
        <translation>Como consta nas contribuições.</translation>
    </message>
    <message>
        <source>When it is given.</source>
        <translation>Quando se aplica.</translation>
    </message>
    <message>
        <source>An example.</source>
        <translation>Um exemplo.</translation>
    </message>
    <message>
        <source>yes: what has it is published with its words.</source>
        <translation>yes: o que o tem é publicado com suas palavras.</translation>
    </message>
    <message>
        <source>yes: it is given no longer.</source>
        <translation>yes: já não se aplica.</translation>
    </message>
    <message>
        <source>Why it is hidden: a code of the moderation policy.</source>
        <translation>Por que está oculta: um código da política de moderação.</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>Fundida com outra</translation>
    </message>
    <message>
        <source>Less the parts of split ones</source>
        <translation>Menos as partes das divididas</translation>
    </message>
    <message>
        <source>The rules they were hidden by</source>
        <translation>As regras pelas quais foram ocultadas</translation>
    </message>
    <message>
        <source>When it is given</source>
        <translation>Quando se aplica</translation>
    </message>
    <message>
        <source>Words published</source>
        <translation>Texto publicado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Change the moderation policy: %1</source>
        <translation>Alterar a política de moderação: %1</translation>
    </message>
    <message>
        <source>Import a moderation policy</source>
        <translation>Importar uma política de moderação</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contribution(s) into %1</source>
        <translation>
            <numerusform>Fundir %n contribuição com %1</numerusform>
            <numerusform>Fundir %n contribuições com %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split a contribution into %n part(s)</source>
        <translation>
            <numerusform>Dividir uma contribuição em %n parte</numerusform>
            <numerusform>Dividir uma contribuição em %n partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Separate %n contribution(s) again</source>
        <translation>
            <numerusform>Separar de novo %n contribuição</numerusform>
            <numerusform>Separar de novo %n contribuições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n contribution(s) as read</source>
        <translation>
            <numerusform>Marcar %n contribuição como lida</numerusform>
            <numerusform>Marcar %n contribuições como lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n contribution(s) as unread</source>
        <translation>
            <numerusform>Marcar %n contribuição como não lida</numerusform>
            <numerusform>Marcar %n contribuições como não lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n contribution(s) to nobody</source>
        <translation>
            <numerusform>Deixar %n contribuição sem atribuir</numerusform>
            <numerusform>Deixar %n contribuições sem atribuir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n contribution(s) to %1</source>
        <translation>
            <numerusform>Atribuir %n contribuição a %1</numerusform>
            <numerusform>Atribuir %n contribuições a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %n contribution(s) for a second reading</source>
        <translation>
            <numerusform>Sortear %n contribuição para uma segunda leitura</numerusform>
            <numerusform>Sortear %n contribuições para uma segunda leitura</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a contribution a second time</source>
        <translation>Ler uma contribuição pela segunda vez</translation>
    </message>
    <message>
        <source>Add a rule for the tag %1</source>
        <translation>Adicionar uma regra para a etiqueta %1</translation>
    </message>
    <message>
        <source>Change a rule for the tag %1</source>
        <translation>Alterar uma regra da etiqueta %1</translation>
    </message>
    <message>
        <source>Remove a rule for the tag %1</source>
        <translation>Remover uma regra da etiqueta %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept what rules propose for %n contribution(s): %1</source>
        <translation>
            <numerusform>Aceitar o que as regras propõem para %n contribuição: %1</numerusform>
            <numerusform>Aceitar o que as regras propõem para %n contribuições: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline the tag %1 that a rule proposes for %n contribution(s)</source>
        <translation>
            <numerusform>Recusar a etiqueta %1 que uma regra propõe para %n contribuição</numerusform>
            <numerusform>Recusar a etiqueta %1 que uma regra propõe para %n contribuições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n aceita</numerusform>
            <numerusform>%n aceitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden (%1)</source>
        <translation>
            <numerusform>%n oculta (%1)</numerusform>
            <numerusform>%n ocultas (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>This contribution counts within another or as its parts. Separate it first.</source>
        <translation>Esta contribuição é contada dentro de outra ou como suas partes. Separe-a primeiro.</translation>
    </message>
    <message>
        <source>Choose at least one other contribution to merge into this one.</source>
        <translation>Escolha ao menos outra contribuição para fundir com esta.</translation>
    </message>
    <message>
        <source>Splitting needs at least two parts with words.</source>
        <translation>Para dividir são necessárias ao menos duas partes com palavras.</translation>
    </message>
    <message>
        <source>A part holds other contributions. Separate those first.</source>
        <translation>Uma parte contém outras contribuições. Separe-as primeiro.</translation>
    </message>
    <message>
        <source>None of these contributions was merged or split.</source>
        <translation>Nenhuma destas contribuições foi fundida nem dividida.</translation>
    </message>
    <message>
        <source>Reading texts</source>
        <translation>Lendo os textos</translation>
    </message>
    <message>
        <source>A code is made of small letters, digits and hyphens, not “%1”.</source>
        <translation>Um código é formado por letras minúsculas, algarismos e hifens, não “%1”.</translation>
    </message>
    <message>
        <source>“%1” needs a name.</source>
        <translation>“%1” precisa de um nome.</translation>
    </message>
    <message>
        <source>A state is open, accepted, hidden or merged, not “%1”.</source>
        <translation>Um estado é open, accepted, hidden ou merged, não “%1”.</translation>
    </message>
    <message>
        <source>A policy needs at least one reason for hiding.</source>
        <translation>Uma política precisa de ao menos um motivo para ocultar.</translation>
    </message>
    <message>
        <source>The policy has no reason “%1”.</source>
        <translation>A política não tem o motivo “%1”.</translation>
    </message>
    <message>
        <source>Operation %1 cannot be part of a recipe.</source>
        <translation>A operação %1 não pode fazer parte de uma receita.</translation>
    </message>
    <message>
        <source>This is not a recipe of Tamiz (%1).</source>
        <translation>Isto não é uma receita do Tamiz (%1).</translation>
    </message>
    <message>
        <source>Step %1 of the recipe: %2</source>
        <translation>Passo %1 da receita: %2</translation>
    </message>
    <message>
        <source>There is no “%1” here.</source>
        <translation>Aqui não há “%1”.</translation>
    </message>
    <message>
        <source>A rule needs words or fields to look for.</source>
        <translation>Uma regra precisa de palavras ou campos para buscar.</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Não há nenhuma regra %1.</translation>
    </message>
    <message>
        <source>There is such a rule for this tag already.</source>
        <translation>Já existe essa regra para esta etiqueta.</translation>
    </message>
    <message>
        <source>The share for a second reading lies above 0 and is at most 1.</source>
        <translation>A proporção para uma segunda leitura é maior que 0 e no máximo 1.</translation>
    </message>
    <message>
        <source>A second reader accepts or hides.</source>
        <translation>Quem lê pela segunda vez aceita ou oculta.</translation>
    </message>
    <message>
        <source>This contribution does not wait for a second reading.</source>
        <translation>Esta contribuição não espera uma segunda leitura.</translation>
    </message>
    <message>
        <source>Nobody has decided on this contribution a first time.</source>
        <translation>Ninguém decidiu ainda pela primeira vez sobre esta contribuição.</translation>
    </message>
    <message>
        <source>You decided on this contribution first. The second reading is another person&apos;s.</source>
        <translation>Você decidiu primeiro sobre esta contribuição. A segunda leitura cabe a outra pessoa.</translation>
    </message>
    <message>
        <source>Hiding needs a reason of the moderation policy.</source>
        <translation>Para ocultar é preciso um motivo da política de moderação.</translation>
    </message>
    <message>
        <source>Say which tag is meant.</source>
        <translation>Indique de que etiqueta se trata.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Primeiro as mais antigas</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Primeiro as mais longas</translation>
    </message>
    <message>
        <source>Most voted first</source>
        <translation>Primeiro as mais votadas</translation>
    </message>
    <message>
        <source>Least like anything read</source>
        <translation>As menos parecidas com o já lido</translation>
    </message>
    <message>
        <source>Most likely to get a tag</source>
        <translation>As mais prováveis para uma etiqueta</translation>
    </message>
    <message>
        <source>(no data)</source>
        <translation>(sem dado)</translation>
    </message>
    <message numerus="yes">
        <source>Compared with “%1” of %2, this differs by contributions of %Ln people alone: who has both sees what they sent.</source>
        <translation>
            <numerusform>Em comparação com “%1” de %2, a diferença são as contribuições de uma só pessoa: quem tiver ambas vê o que ela enviou.</numerusform>
            <numerusform>Em comparação com “%1” de %2, a diferença são as contribuições de apenas %Ln pessoas: quem tiver ambas vê o que enviaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>This block is not available because of this: %1</source>
        <translation>Este bloco não está disponível pelo seguinte: %1</translation>
    </message>
    <message>
        <source>A chart needs its kind and a field: chart bar region.</source>
        <translation>Um gráfico precisa do seu tipo e de um campo: chart bar region.</translation>
    </message>
    <message>
        <source>nothing in the selection has a value there.</source>
        <translation>nada na seleção tem um valor ali.</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos os outros</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sem valor</translation>
    </message>
    <message>
        <source>A table needs a field: table region.</source>
        <translation>Uma tabela precisa de um campo: table region.</translation>
    </message>
    <message>
        <source>Quotes are chosen as typical, voted or random.</source>
        <translation>As citações são escolhidas como typical, voted ou random.</translation>
    </message>
    <message>
        <source>Quotes are not available because %1.</source>
        <translation>As citações não estão disponíveis porque %1.</translation>
    </message>
    <message>
        <source>No text of this selection may be quoted.</source>
        <translation>Nenhum texto desta seleção pode ser citado.</translation>
    </message>
    <message>
        <source>“%1” is no block of a report. There are %2.</source>
        <translation>“%1” não é um bloco de relatório. Há %2.</translation>
    </message>
    <message>
        <source>(not available because %1)</source>
        <translation>(não disponível porque %1)</translation>
    </message>
    <message>
        <source>no source names its authors</source>
        <translation>nenhuma fonte nomeia seus autores</translation>
    </message>
    <message>
        <source>no source holds votes</source>
        <translation>nenhuma fonte contém votos</translation>
    </message>
    <message>
        <source>there are no contributions</source>
        <translation>não há contribuições</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be counted</source>
        <translation>“%1” não é nada que se possa contar</translation>
    </message>
    <message>
        <source>share of the contributions</source>
        <translation>porcentagem das contribuições</translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>valores de %1</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be counted. There are %2.</source>
        <translation>“%1” não é nada que se possa contar. Há %2.</translation>
    </message>
    <message>
        <source>The file that was written could not be read again: %1.</source>
        <translation>Não foi possível reler o arquivo gravado: %1.</translation>
    </message>
    <message>
        <source>The note on why this was published could not be written: %1.</source>
        <translation>Não foi possível gravar a nota sobre o motivo da publicação: %1.</translation>
    </message>
    <message>
        <source>Themes without an answer</source>
        <translation>Temas sem resposta</translation>
    </message>
    <message>
        <source>There are no themes.</source>
        <translation>Não há temas.</translation>
    </message>
    <message>
        <source>Every theme has its answer.</source>
        <translation>Cada tema tem sua resposta.</translation>
    </message>
    <message>
        <source>This theme has no answer yet.</source>
        <translation>Este tema ainda não tem resposta.</translation>
    </message>
    <message>
        <source>Answer: %1.</source>
        <translation>Resposta: %1.</translation>
    </message>
    <message>
        <source>Theme by theme</source>
        <translation>Tema por tema</translation>
    </message>
    <message>
        <source>The largest themes</source>
        <translation>Os maiores temas</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are %2.</source>
        <translation>Não há modelo “%1”. Há %2.</translation>
    </message>
    <message>
        <source>The template “%1” could not be read.</source>
        <translation>Não foi possível ler o modelo “%1”.</translation>
    </message>
    <message>
        <source>Release %1 (%2)</source>
        <translation>Publicar %1 (%2)</translation>
    </message>
    <message>
        <source>Set up the report</source>
        <translation>Configurar o relatório</translation>
    </message>
    <message>
        <source>Begin the report from the template %1</source>
        <translation>Começar o relatório com o modelo %1</translation>
    </message>
    <message>
        <source>Add a section to the report</source>
        <translation>Adicionar uma seção ao relatório</translation>
    </message>
    <message>
        <source>Edit a section of the report</source>
        <translation>Editar uma seção do relatório</translation>
    </message>
    <message>
        <source>Move a section of the report</source>
        <translation>Mover uma seção do relatório</translation>
    </message>
    <message>
        <source>Remove a section of the report</source>
        <translation>Remover uma seção do relatório</translation>
    </message>
    <message>
        <source>Paper is A4 or Letter, not “%1”.</source>
        <translation>O papel é A4 ou Letter, não “%1”.</translation>
    </message>
    <message>
        <source>A report is written in one of %1, not in “%2”.</source>
        <translation>Um relatório é escrito em %1, não em “%2”.</translation>
    </message>
    <message>
        <source>Edges are 5 mm at least and leave %1 mm for the text.</source>
        <translation>As margens têm ao menos 5 mm e deixam %1 mm para o texto.</translation>
    </message>
    <message>
        <source>This section is not there any more.</source>
        <translation>Esta seção não existe mais.</translation>
    </message>
    <message>
        <source>To [[participant]]</source>
        <translation>A [[participant]]</translation>
    </message>
    <message>
        <source>With kind regards</source>
        <translation>Atenciosamente</translation>
    </message>
    <message>
        <source>A letter has no field “%1”. There are %2.</source>
        <translation>Uma carta não tem o campo “%1”. Há %2.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Escrevendo as cartas</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>(no votes known)</source>
        <translation>(sem votos conhecidos)</translation>
    </message>
    <message>
        <source>There is no attribute “%1” to publish.</source>
        <translation>Não há o atributo “%1” para publicar.</translation>
    </message>
    <message>
        <source>%1: it has more than %2 values</source>
        <translation>%1: tem mais de %2 valores</translation>
    </message>
    <message>
        <source>%1: it was not chosen</source>
        <translation>%1: não foi escolhido</translation>
    </message>
    <message>
        <source>%1: some values look like personal data</source>
        <translation>%1: alguns valores parecem dados pessoais</translation>
    </message>
    <message>
        <source>no contribution has been accepted for publication yet</source>
        <translation>nenhuma contribuição foi aceita para publicação ainda</translation>
    </message>
    <message>
        <source>nobody has looked for personal data since the last import</source>
        <translation>ninguém procurou dados pessoais desde a última importação</translation>
    </message>
    <message>
        <source>personal data in the published texts await a decision</source>
        <translation>os dados pessoais dos textos publicados aguardam uma decisão</translation>
    </message>
    <message>
        <source>Quotes are the contributions nearest the centre of their theme.</source>
        <translation>As citações são as contribuições mais próximas do centro do seu tema.</translation>
    </message>
    <message>
        <source>Quotes are the contributions with the most votes in favour.</source>
        <translation>As citações são as contribuições com mais votos a favor.</translation>
    </message>
    <message>
        <source>Quotes were drawn by lot with the seed %1.</source>
        <translation>As citações foram sorteadas com a semente %1.</translation>
    </message>
    <message>
        <source>This is not a moderation policy of Tamiz (%1).</source>
        <translation>Isto não é uma política de moderação do Tamiz (%1).</translation>
    </message>
    <message>
        <source>The policy holds “%1” twice.</source>
        <translation>A política contém “%1” duas vezes.</translation>
    </message>
    <message>
        <source>There are no tags yet that could be suggested. Make a codebook first, or tag a few contributions.</source>
        <translation>Ainda não há etiquetas a sugerir. Faça primeiro um livro de códigos ou etiquete algumas contribuições.</translation>
    </message>
    <message>
        <source>The texts %1 and %2 are to stay in different themes. Take that back first.</source>
        <translation>Os textos %1 e %2 devem ficar em temas diferentes. Retire isso primeiro.</translation>
    </message>
    <message>
        <source>Load a population</source>
        <translation>Carregar uma população</translation>
    </message>
    <message>
        <source>Load a map of tiles</source>
        <translation>Carregar um mapa de blocos</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publicação</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Fewest people of a group</source>
        <translation>Pessoas de um grupo, no mínimo</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Escrevendo “%1”</translation>
    </message>
    <message>
        <source>No letter was written. Settle this first, narrow the selection, or give a reason to write all the same; the reason is noted in the history.</source>
        <translation>Nenhuma carta foi escrita. Resolva isso primeiro, reduza a seleção ou dê um motivo para escrever mesmo assim; o motivo fica anotado no histórico.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s) as %1, with %2</source>
        <translation>
            <numerusform>Escrever %n carta como %1, com %2</numerusform>
            <numerusform>Escrever %n cartas como %1, com %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Only texts that were accepted for publication and looked through for personal data are quoted, each text and each family of near-identical texts once, in their own words.</source>
        <translation>Só são citados textos aceitos para publicação e revisados quanto a dados pessoais, cada texto e cada família de textos quase idênticos uma vez, com suas próprias palavras.</translation>
    </message>
    <message>
        <source>A comparison with the census is not available: %1</source>
        <translation>A comparação com o censo não está disponível: %1</translation>
    </message>
    <message>
        <source>Compared with the population</source>
        <translation>Comparação com a população</translation>
    </message>
    <message>
        <source>Thank you for taking part. Contributions received from you: [[contributions]]. This is what was decided on them and on their themes:</source>
        <translation>Obrigado por participar. Contribuições suas recebidas: [[contributions]]. Isto é o que foi decidido sobre elas e sobre seus temas:</translation>
    </message>
    <message>
        <source>Territories in which fewer than %1 people took part are written as one, “other”.</source>
        <translation>Os territórios em que participaram menos de %1 pessoas figuram juntos como “outros”.</translation>
    </message>
    <message>
        <source>Territories are left out.</source>
        <translation>Os territórios são omitidos.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>There are only votes in favour here: who did not vote for something did not vote against it either. Groups of opinion need votes for and against.</source>
        <translation>Aqui só há votos a favor: quem não votou em algo também não votou contra. Os grupos de opinião precisam de votos a favor e contra.</translation>
    </message>
    <message>
        <source>No division of these people into %1 groups is without a group of one person. Ask for fewer groups.</source>
        <translation>Nenhuma divisão destas pessoas em %1 grupos evita um grupo de uma só pessoa. Peça menos grupos.</translation>
    </message>
    <message>
        <source>A scatter shows votes for and against (“votes”), or two fields of numbers.</source>
        <translation>Uma dispersão mostra os votos a favor e contra (“votes”), ou dois campos de números.</translation>
    </message>
    <message>
        <source>Shown as shares, since the two selections differ so much in size.</source>
        <translation>Mostrado em porcentagens, porque as duas seleções têm tamanhos muito diferentes.</translation>
    </message>
    <message>
        <source>There is nothing to count here.</source>
        <translation>Não há nada para contar aqui.</translation>
    </message>
    <message numerus="yes">
        <source>Each point is one or more of %Ln contribution(s) by “%1” (across) and “%2” (up).</source>
        <translation>
            <numerusform>Cada ponto é uma ou mais de %Ln contribuição por “%1” (horizontal) e “%2” (vertical).</numerusform>
            <numerusform>Cada ponto é uma ou mais de %Ln contribuições por “%1” (horizontal) e “%2” (vertical).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln contribution(s), from those with the fewest to those with the most; on the diagonal all would have the same.</source>
        <translation>
            <numerusform>De %Ln contribuição, das que têm menos às que têm mais; na diagonal todas teriam o mesmo.</numerusform>
            <numerusform>De %Ln contribuições, das que têm menos às que têm mais; na diagonal todas teriam o mesmo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts the people who wrote or voted on %Ln contribution(s), once in each group.</source>
        <translation>
            <numerusform>Conta as pessoas que escreveram ou votaram %Ln contribuição, uma vez em cada grupo.</numerusform>
            <numerusform>Conta as pessoas que escreveram ou votaram %Ln contribuições, uma vez em cada grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts the known authors of %Ln contribution(s), once in each group.</source>
        <translation>
            <numerusform>Conta os autores conhecidos de %Ln contribuição, uma vez em cada grupo.</numerusform>
            <numerusform>Conta os autores conhecidos de %Ln contribuições, uma vez em cada grupo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen in this chart: %1; the rest of it is shown pale.</source>
        <translation>Escolhido neste gráfico: %1; o resto aparece pálido.</translation>
    </message>
    <message>
        <source>Numbers are per %1 inhabitants of each value of “%2”; where the population is not known there is none.</source>
        <translation>Os números são por %1 habitantes de cada valor de “%2”; onde não se conhece a população não há nenhum.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 per %2 inhabitants</source>
        <translation>%1 por %2 habitantes</translation>
    </message>
    <message>
        <source>Only in the table: %1 or more with another or no value of “%2”.</source>
        <translation>Só na tabela: %1 ou mais com outro valor de “%2” ou nenhum.</translation>
    </message>
    <message>
        <source>“Other” and what has no value are cut where they are longer than the scale; their numbers say how long.</source>
        <translation>“Outros” e o que não tem valor são cortados onde passam da escala; os números dizem quanto medem.</translation>
    </message>
    <message>
        <source>“%1” is counted here of everybody who wrote or voted, and many of them voted on the same contributions: no filter of contributions leaves just these people. In the search bar it means whoever wrote.</source>
        <translation>“%1” é contado aqui de todas as pessoas que escreveram ou votaram, e muitas votaram as mesmas contribuições: nenhum filtro de contribuições deixa só estas pessoas. Na barra de pesquisa refere-se a quem escreveu.</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Dispersão</translation>
    </message>
    <message>
        <source>Per inhabitants</source>
        <translation>Por habitantes</translation>
    </message>
    <message>
        <source>All of them are in the table alone.</source>
        <translation>Todos eles estão só na tabela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in the table alone.</source>
        <translation>
            <numerusform>%Ln deles está só na tabela.</numerusform>
            <numerusform>%Ln deles estão só na tabela.</numerusform>
        </translation>
    </message>
    <message>
        <source>People who wrote or voted; empty for joined groups.</source>
        <translation>Pessoas que escreveram ou votaram; vazio nos grupos unidos.</translation>
    </message>
    <message>
        <source>There is no field “%1” to hold against the population. There are: %2.</source>
        <translation>Não há nenhum campo “%1” para comparar com a população. Há: %2.</translation>
    </message>
    <message>
        <source>No field is more than 5 points from the population, so there is nothing to weigh.</source>
        <translation>Nenhum campo se afasta mais de 5 pontos da população, portanto não há nada a ponderar.</translation>
    </message>
    <message>
        <source>Weighed by the fields that are more than 5 points off: %1.</source>
        <translation>Ponderado pelos campos que se afastam mais de 5 pontos: %1.</translation>
    </message>
    <message>
        <source>Small groups count as one for the weights: %1.</source>
        <translation>Para os pesos, os grupos pequenos contam como um só: %1.</translation>
    </message>
    <message numerus="yes">
        <source>After %n round(s) the weighted shares are within %1 points of the population.</source>
        <translation>
            <numerusform>Após %n volta, as porcentagens ponderadas ficam a %1 pontos ou menos da população.</numerusform>
            <numerusform>Após %n voltas, as porcentagens ponderadas ficam a %1 pontos ou menos da população.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights do not reach the population, and up to %1 points remain: no weight over %2 is given.</source>
        <translation>Os pesos não chegam à população e restam até %1 pontos: não se dá nenhum peso acima de %2.</translation>
    </message>
    <message>
        <source>%1 people without a value in one of these fields have no weight.</source>
        <translation>%1 pessoas sem valor em algum destes campos não têm peso.</translation>
    </message>
    <message>
        <source>%1 people wrote or voted.</source>
        <translation>%1 pessoas escreveram ou votaram.</translation>
    </message>
    <message>
        <source>People per %1 inhabitants</source>
        <translation>Pessoas por %1 habitantes</translation>
    </message>
    <message>
        <source>95 % interval (Wilson), from</source>
        <translation>Intervalo de 95 % (Wilson), de</translation>
    </message>
    <message>
        <source>95 % interval (Wilson), to</source>
        <translation>Intervalo de 95 % (Wilson), até</translation>
    </message>
    <message>
        <source>Index (100: as in the population)</source>
        <translation>Índice (100: como na população)</translation>
    </message>
    <message>
        <source>field</source>
        <comment>column of a CSV</comment>
        <translation>campo</translation>
    </message>
    <message>
        <source>value</source>
        <comment>column of a CSV</comment>
        <translation>valor</translation>
    </message>
    <message>
        <source>population</source>
        <comment>column of a CSV</comment>
        <translation>população</translation>
    </message>
    <message>
        <source>The number of people is not available because no source names its authors or voters.</source>
        <translation>O número de pessoas não está disponível porque nenhuma fonte nomeia seus autores ou votantes.</translation>
    </message>
    <message>
        <source>People are all who wrote or voted on a contribution, each once</source>
        <translation>As pessoas são todas as que escreveram ou votaram alguma contribuição, cada uma uma vez</translation>
    </message>
    <message>
        <source>A person counts once for each known author</source>
        <translation>Uma pessoa conta uma vez por autor conhecido</translation>
    </message>
    <message>
        <source>%1; copies of a text count once among the distinct texts.</source>
        <translation>%1; as cópias de um texto contam uma vez entre os textos distintos.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two things of which one is enough</comment>
        <translation>ou</translation>
    </message>
    <message>
        <source>Chosen in this chart: %1; it has a coloured ground.</source>
        <translation>Escolhido neste gráfico: %1; tem fundo colorido.</translation>
    </message>
    <message>
        <source>Chosen in this chart: %1; it has a frame.</source>
        <translation>Escolhido neste gráfico: %1; tem uma moldura.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>relatório</translation>
    </message>
    <message>
        <source>open data</source>
        <translation>dados abertos</translation>
    </message>
    <message>
        <source>results site</source>
        <translation>site de resultados</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>cartas</translation>
    </message>
    <message>
        <source>Results report</source>
        <translation>Relatório de resultados</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Resumo de uma página</translation>
    </message>
    <message>
        <source>Technical annex</source>
        <translation>Anexo técnico</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sem ele</translation>
    </message>
    <message>
        <source>%1: it holds names of people, by its own name</source>
        <translation>%1: contém nomes de pessoas, pelo próprio nome</translation>
    </message>
    <message numerus="yes">
        <source>Of the known authors of %Ln contribution(s), from those who sent the fewest to those who sent the most; on the diagonal all would have sent as many. Who voted alone is not among them.</source>
        <translation>
            <numerusform>Dos autores conhecidos de %Ln contribuição, de quem enviou menos a quem enviou mais; na diagonal todos teriam enviado o mesmo. Quem só votou não está entre eles.</numerusform>
            <numerusform>Dos autores conhecidos de %Ln contribuições, de quem enviou menos a quem enviou mais; na diagonal todos teriam enviado o mesmo. Quem só votou não está entre eles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message numerus="yes">
        <source>“%1” of %2 holds the same contributions with %Ln voter(s) more or fewer: who has both sees how they voted.</source>
        <translation>
            <numerusform>“%1” de %2 contém as mesmas contribuições com %Ln votante a mais ou a menos: quem tiver os dois vê como votou.</numerusform>
            <numerusform>“%1” de %2 contém as mesmas contribuições com %Ln votantes a mais ou a menos: quem tiver os dois vê como votaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contribution that the vote counts for: the one voted on, or what that was merged into.</source>
        <translation>A contribuição em que o voto conta: a votada, ou aquela com que foi unida.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 Talvez %2?</translation>
    </message>
    <message>
        <source>any</source>
        <comment>a filter that keeps whatever has some value</comment>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <comment>a name that is near the one that was written</comment>
        <translation>Talvez “%1”?</translation>
    </message>
</context>
<context>
    <name>tamiz::AboutDialog</name>
    <message>
        <source>About Tamiz</source>
        <translation>Sobre o Tamiz</translation>
    </message>
    <message>
        <source>Tamiz %1</source>
        <translation>Tamiz %1</translation>
    </message>
    <message>
        <source>Turns the raw export of a public consultation into an accountable result, offline, on an ordinary laptop.</source>
        <translation>Transforma a exportação bruta de uma consulta pública em um resultado do qual se pode prestar contas, sem rede, em um notebook comum.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Não tem nenhuma garantia.</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Configurações: %1</translation>
    </message>
    <message>
        <source>Sample workspaces: %1</source>
        <translation>Espaços de trabalho de exemplo: %1</translation>
    </message>
    <message>
        <source>Built on Qt %1 (LGPL 3), SQLite (public domain), ICU (Unicode licence), Eigen (MPL 2), Snowball stemmers (BSD), CLD2 (Apache 2), xxHash (BSD) and libxlsxwriter (BSD).</source>
        <translation>Feito com Qt %1 (LGPL 3), SQLite (domínio público), ICU (licença Unicode), Eigen (MPL 2), os radicalizadores Snowball (BSD), CLD2 (Apache 2), xxHash (BSD) e libxlsxwriter (BSD).</translation>
    </message>
</context>
<context>
    <name>tamiz::Actions</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Novo espaço de trabalho…</translation>
    </message>
    <message>
        <source>Makes an empty workspace to import into.</source>
        <translation>Cria um espaço de trabalho vazio para importar.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Opens a workspace, or imports an export into a new one.</source>
        <translation>Abre um espaço de trabalho ou importa uma exportação em um novo.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Imports exported files into this workspace or a new one.</source>
        <translation>Importa arquivos exportados neste espaço de trabalho ou em um novo.</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar uma &amp;pasta…</translation>
    </message>
    <message>
        <source>Imports a Polis export, a folder of tables.</source>
        <translation>Importa uma exportação do Polis, uma pasta de tabelas.</translation>
    </message>
    <message>
        <source>Chec&amp;k workspace</source>
        <translation>&amp;Verificar espaço de trabalho</translation>
    </message>
    <message>
        <source>Checks the file, every text and the journal against their fingerprints.</source>
        <translation>Verifica o arquivo, cada texto e o registro por suas impressões digitais.</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Fechar espaço de trabalho</translation>
    </message>
    <message>
        <source>Closes the workspace and goes back to the start. Everything is saved already.</source>
        <translation>Fecha o espaço de trabalho e volta ao início. Tudo já está salvo.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Leaves Tamiz. Everything is saved already.</source>
        <translation>Sai do Tamiz. Tudo já está salvo.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Takes back the last change, also after a restart.</source>
        <translation>Volta atrás na última mudança, mesmo depois de reiniciar.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Faz de novo o que foi desfeito por último.</translation>
    </message>
    <message>
        <source>&amp;Search and filter</source>
        <translation>&amp;Buscar e filtrar</translation>
    </message>
    <message>
        <source>Goes to the search bar.</source>
        <translation>Vai à barra de busca.</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Limpar o filtro</translation>
    </message>
    <message>
        <source>Shows every contribution again.</source>
        <translation>Mostra de novo todas as contribuições.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>Language and appearance.</source>
        <translation>Idioma e aparência.</translation>
    </message>
    <message>
        <source>&amp;Actions…</source>
        <translation>&amp;Ações…</translation>
    </message>
    <message>
        <source>Finds any action by its words.</source>
        <translation>Encontra qualquer ação por suas palavras.</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Próximo painel</translation>
    </message>
    <message>
        <source>Moves the focus to the next pane.</source>
        <translation>Passa ao próximo painel.</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Painel &amp;anterior</translation>
    </message>
    <message>
        <source>Moves the focus to the pane before.</source>
        <translation>Passa ao painel anterior.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>Uses the whole screen, or leaves it.</source>
        <translation>Usa a tela inteira ou sai dela.</translation>
    </message>
    <message>
        <source>Find &amp;families</source>
        <translation>Encontrar &amp;famílias</translation>
    </message>
    <message>
        <source>Groups near-identical texts and finds campaigns. Shown as a task; you can go on working.</source>
        <translation>Agrupa textos quase idênticos e encontra campanhas. Aparece como tarefa; é possível continuar trabalhando.</translation>
    </message>
    <message>
        <source>Find &amp;themes</source>
        <translation>Encontrar &amp;temas</translation>
    </message>
    <message>
        <source>Groups contributions by what they are about. Themes you named or pinned stay.</source>
        <translation>Agrupa contribuições pelo assunto. Os temas nomeados ou fixados permanecem.</translation>
    </message>
    <message>
        <source>Find a given &amp;number of themes…</source>
        <translation>Encontrar um &amp;número dado de temas…</translation>
    </message>
    <message>
        <source>Groups contributions into as many themes as you say.</source>
        <translation>Agrupa as contribuições em quantos temas for pedido.</translation>
    </message>
    <message>
        <source>&amp;About Tamiz</source>
        <translation>&amp;Sobre o Tamiz</translation>
    </message>
    <message>
        <source>Version, licences and where settings are kept.</source>
        <translation>Versão, licenças e onde ficam as configurações.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Desfazer %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Refazer %1</translation>
    </message>
    <message>
        <source>&amp;Save the view…</source>
        <translation>&amp;Salvar a visão…</translation>
    </message>
    <message>
        <source>Keeps the filter that is set now, with a name.</source>
        <translation>Guarda o filtro atual com um nome.</translation>
    </message>
    <message>
        <source>Saved &amp;views…</source>
        <translation>&amp;Visões salvas…</translation>
    </message>
    <message>
        <source>Opens, renames, deletes and shares the filters kept with a name.</source>
        <translation>Abre, renomeia, exclui e compartilha os filtros guardados com nome.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>The ways of work, the filter language, keys and limits.</source>
        <translation>As formas de trabalho, a linguagem dos filtros, as teclas e os limites.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Atalhos de teclado…</translation>
    </message>
    <message>
        <source>Lists every action with its keys, and lets you change them.</source>
        <translation>Mostra cada ação com suas teclas e permite trocá-las.</translation>
    </message>
</context>
<context>
    <name>tamiz::Annotations</name>
    <message>
        <source>History of this contribution</source>
        <translation>Histórico desta contribuição</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when, who, what</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Shows the place in the text.</source>
        <translation>Mostra o lugar no texto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button and what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>kind of personal data, words, verdict</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Removing a passage</source>
        <translation>Removendo um trecho</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>tag and words</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>%1: a passage of an earlier version of the text</source>
        <translation>%1: um trecho de uma versão anterior do texto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Removing a note</source>
        <translation>Removendo uma nota</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>note, who, when</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Reviewing personal data</source>
        <translation>Revisando dados pessoais</translation>
    </message>
    <message>
        <source>Reading the history of a contribution</source>
        <translation>Lendo o histórico de uma contribuição</translation>
    </message>
</context>
<context>
    <name>tamiz::AnswerEditor</name>
    <message>
        <source>&amp;Record the answer</source>
        <translation>&amp;Registrar a resposta</translation>
    </message>
    <message>
        <source>Remo&amp;ve the answer</source>
        <translation>Remo&amp;ver a resposta</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Decisão</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Moti&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>Ó&amp;rgão</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Quem é responsável</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido em</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Text &amp;before</source>
        <translation>Texto &amp;antes</translation>
    </message>
    <message>
        <source>Text a&amp;fter</source>
        <translation>Texto &amp;depois</translation>
    </message>
    <message>
        <source>Assi&amp;gned to</source>
        <translation>Atribuída a</translation>
    </message>
    <message>
        <source>Who prepares the answer</source>
        <translation>Quem prepara a resposta</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Records the answer (Ctrl+Return)</source>
        <translation>Registra a resposta (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>tamiz::AnswersModel</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuições</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Órgão</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>tamiz::AnswersPage</name>
    <message>
        <source>Themes and their answers</source>
        <translation>Temas e suas respostas</translation>
    </message>
    <message>
        <source>Edge between themes and the answer</source>
        <translation>Borda entre os temas e a resposta</translation>
    </message>
    <message>
        <source>There are no themes yet. Find themes first (Analyse &gt; Find themes); then the institution&apos;s answer to each is written here.</source>
        <translation>Ainda não há temas. Encontre primeiro os temas (Analisar &gt; Encontrar temas); depois a resposta da instituição a cada um se escreve aqui.</translation>
    </message>
    <message>
        <source>&amp;Next unanswered</source>
        <translation>Próximo sem respos&amp;ta</translation>
    </message>
    <message>
        <source>Goes to the largest theme without an answer</source>
        <translation>Vai ao maior tema sem resposta</translation>
    </message>
    <message>
        <source>&amp;Contributions</source>
        <translation>&amp;Contribuições</translation>
    </message>
    <message>
        <source>Shows the contributions of this theme</source>
        <translation>Mostra as contribuições deste tema</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Writes themes and answers as a table: you said, we did</source>
        <translation>Escreve temas e respostas em tabela: vocês disseram, nós fizemos</translation>
    </message>
    <message>
        <source>Every theme has its answer.</source>
        <translation>Cada tema tem sua resposta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) have no answer yet.</source>
        <translation>
            <numerusform>%Ln tema ainda não tem resposta.</numerusform>
            <numerusform>%Ln temas ainda não têm resposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest is “%1” with %2 contributions.</source>
        <translation>O maior é “%1” com %2 contribuições.</translation>
    </message>
    <message>
        <source>%1 of %2 contributions have an answer.</source>
        <translation>%1 de %2 contribuições têm resposta.</translation>
    </message>
    <message>
        <source>%1: %2 contributions</source>
        <translation>%1: %2 contribuições</translation>
    </message>
    <message>
        <source>Export themes and answers</source>
        <translation>Exportar temas e respostas</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabela para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>part of a file name</comment>
        <translation>respostas</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Views of the answers</source>
        <translation>Visualizações das respostas</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Acompanhamento</translation>
    </message>
</context>
<context>
    <name>tamiz::Arrivals</name>
    <message>
        <source>Arrivals by hour</source>
        <translation>Chegadas por hora</translation>
    </message>
    <message>
        <source>Arrivals by day</source>
        <translation>Chegadas por dia</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2; at most %n at once.</source>
        <translation>
            <numerusform>De %1 a %2; no máximo %n de uma vez.</numerusform>
            <numerusform>De %1 a %2; no máximo %n de uma vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::CasesModel</name>
    <message>
        <source>Contribution</source>
        <translation>Contribuição</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Atribuída a</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
</context>
<context>
    <name>tamiz::CasesView</name>
    <message>
        <source>Contributions that are followed up</source>
        <translation>Contribuições em acompanhamento</translation>
    </message>
    <message>
        <source>Which cases are shown</source>
        <translation>Quais casos são mostrados</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos os casos</translation>
    </message>
    <message>
        <source>&amp;Assign the selection…</source>
        <translation>&amp;Atribuir a seleção…</translation>
    </message>
    <message>
        <source>Gives the contributions of the selection to somebody, with a day</source>
        <translation>Encarrega alguém das contribuições da seleção, com um prazo</translation>
    </message>
    <message>
        <source>Ans&amp;wer…</source>
        <translation>&amp;Responder…</translation>
    </message>
    <message>
        <source>Records the answer to the chosen cases</source>
        <translation>Registra a resposta aos casos escolhidos</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Takes the chosen cases out of the follow-up</source>
        <translation>Tira os casos escolhidos do acompanhamento</translation>
    </message>
    <message>
        <source>&amp;Letters…</source>
        <translation>&amp;Cartas…</translation>
    </message>
    <message>
        <source>Writes a letter to each author from the answers, or a table for mailing</source>
        <translation>Escreve com as respostas uma tabela para o envio de cartas a cada autor</translation>
    </message>
    <message>
        <source>Enter shows the contribution</source>
        <translation>Enter mostra a contribuição</translation>
    </message>
    <message>
        <source>No case is followed up yet. Select contributions by a filter, then assign them: each then waits here until it is answered.</source>
        <translation>Ainda não há casos em acompanhamento. Selecione contribuições com um filtro e atribua-as: cada uma espera aqui até ser respondida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s).</source>
        <translation>
            <numerusform>%Ln caso.</numerusform>
            <numerusform>%Ln casos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: %1. Waiting: %2. Answered: %3.</source>
        <translation>Vencidos: %1. Em espera: %2. Respondidos: %3.</translation>
    </message>
    <message>
        <source>Recording the answers</source>
        <translation>Registrando as respostas</translation>
    </message>
    <message>
        <source>Assign the selection</source>
        <translation>Atribuir a seleção</translation>
    </message>
    <message numerus="yes">
        <source>Who prepares the answer to these %Ln contribution(s)?</source>
        <translation>
            <numerusform>Quem prepara a resposta a esta contribuição?</numerusform>
            <numerusform>Quem prepara a resposta a estas %Ln contribuições?</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Decision:</source>
        <translation>Decisão:</translation>
    </message>
    <message>
        <source>Reason, in words for the public:</source>
        <translation>Motivo, em palavras para o público:</translation>
    </message>
    <message>
        <source>Taking back the cases</source>
        <translation>Retirando os casos</translation>
    </message>
    <message>
        <source>Gathering the answers</source>
        <translation>Reunindo as respostas</translation>
    </message>
    <message>
        <source>Nobody in the selection is known by name and has an answer yet.</source>
        <translation>Ninguém na seleção é conhecido pelo nome e já tem uma resposta.</translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation>Escrever cartas</translation>
    </message>
    <message>
        <source>Word document (*.docx);;OpenDocument text (*.odt);;PDF (*.pdf);;Table for mailing (*.csv)</source>
        <translation>Documento do Word (*.docx);;Texto OpenDocument (*.odt);;PDF (*.pdf);;Tabela para envio (*.csv)</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>part of a file name</comment>
        <translation>cartas</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Escrevendo as cartas</translation>
    </message>
    <message>
        <source>Until which day, such as %1? Nothing: no day.</source>
        <translation>Até que dia, como %1? Vazio: sem prazo.</translation>
    </message>
    <message>
        <source>“%1” is no day such as %2.</source>
        <translation>“%1” não é um dia como %2.</translation>
    </message>
</context>
<context>
    <name>tamiz::Change</name>
    <message>
        <source>An entry of the journal is damaged and cannot be read.</source>
        <translation>Uma entrada do registro está danificada e não pode ser lida.</translation>
    </message>
</context>
<context>
    <name>tamiz::ChangesModel</name>
    <message>
        <source>Contribution</source>
        <translation>Contribuição</translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation>Já trabalhado</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Território</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>State on the platform</source>
        <translation>Estado na plataforma</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Votos a favor</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Votos contra</translation>
    </message>
    <message>
        <source>Votes neither for nor against</source>
        <translation>Votos nem a favor nem contra</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autoria</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidida</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>etiquetada</translation>
    </message>
    <message>
        <source>in a theme</source>
        <translation>em um tema</translation>
    </message>
    <message>
        <source>kept in its family</source>
        <translation>mantida em sua família</translation>
    </message>
    <message>
        <source>passages marked</source>
        <translation>com trechos marcados</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>com nota</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
</context>
<context>
    <name>tamiz::Chart</name>
    <message>
        <source>A chart is saved as .svg, .pdf, .png or .csv.</source>
        <translation>Um gráfico é salvo como .svg, .pdf, .png ou .csv.</translation>
    </message>
    <message>
        <source>There is nothing to count here.</source>
        <translation>Não há nada a contar aqui.</translation>
    </message>
</context>
<context>
    <name>tamiz::ChartCard</name>
    <message>
        <source>Table of the chart</source>
        <translation>Tabela do gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Show the numbers of this chart as a table.</source>
        <translation>Mostrar os números deste gráfico como tabela.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Salvar o gráfico</translation>
    </message>
    <message>
        <source>Vector picture (*.svg);;PDF (*.pdf);;Picture (*.png);;Table (*.csv)</source>
        <translation>Imagem vetorial (*.svg);;PDF (*.pdf);;Imagem (*.png);;Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Save this chart as SVG, PDF or PNG, or its table as CSV. Small numbers are hidden in what is saved or copied.</source>
        <translation>Salvar este gráfico como SVG, PDF ou PNG, ou sua tabela como CSV. Os números pequenos ficam ocultos no que é salvo ou copiado.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change what this chart shows (F2).</source>
        <translation>Alterar o que este gráfico mostra (F2).</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Mover para trás</translation>
    </message>
    <message>
        <source>Move this chart towards the start (Ctrl+Shift+Left, or drag it).</source>
        <translation>Mover este gráfico para o início (Ctrl+Shift+Esquerda, ou arraste-o).</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Mover para a frente</translation>
    </message>
    <message>
        <source>Move this chart towards the end (Ctrl+Shift+Right, or drag it).</source>
        <translation>Mover este gráfico para o fim (Ctrl+Shift+Direita, ou arraste-o).</translation>
    </message>
    <message>
        <source>Take this chart off the sheet (Delete).</source>
        <translation>Tirar este gráfico da folha (Delete).</translation>
    </message>
    <message>
        <source>As large as it needs…</source>
        <translation>Do tamanho necessário…</translation>
    </message>
    <message>
        <source>For a slide, 1280 × 720…</source>
        <translation>Para um slide, 1280 × 720…</translation>
    </message>
    <message>
        <source>Half a page, 640 × 400…</source>
        <translation>Meia página, 640 × 400…</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>Outro tamanho…</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Tamanho da imagem</translation>
    </message>
    <message>
        <source>Width × height in pixels (1/96 inch)</source>
        <translation>Largura × altura em pixels (1/96 de polegada)</translation>
    </message>
    <message>
        <source>A size is written 960 × 540.</source>
        <translation>Um tamanho se escreve 960 × 540.</translation>
    </message>
    <message>
        <source>Copy this chart as a picture and as a vector drawing (SVG).</source>
        <translation>Copiar este gráfico como imagem e como desenho vetorial (SVG).</translation>
    </message>
</context>
<context>
    <name>tamiz::ChartDialog</name>
    <message>
        <source>(none)</source>
        <translation>(nenhum)</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Tipo de gráfico</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What the bars, points or tiles stand for.</source>
        <translation>O que representam as barras, os pontos ou os blocos.</translation>
    </message>
    <message>
        <source>Second field</source>
        <translation>Segundo campo</translation>
    </message>
    <message>
        <source>What splits them.</source>
        <translation>O que os divide.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>What stands for the counts.</source>
        <translation>O que representa as contagens.</translation>
    </message>
    <message>
        <source>Small charts by</source>
        <translation>Gráficos pequenos por</translation>
    </message>
    <message>
        <source>One small chart for each value of this field.</source>
        <translation>Um gráfico pequeno para cada valor deste campo.</translation>
    </message>
    <message>
        <source>Load another map…</source>
        <translation>Carregar outro mapa…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Values shown</source>
        <translation>Valores mostrados</translation>
    </message>
    <message>
        <source>How many values are shown, the largest first; the rest is “other”.</source>
        <translation>Quantos valores são mostrados, os maiores primeiro; o resto é &quot;outros&quot;.</translation>
    </message>
    <message>
        <source>A CSV with the columns code, name, row and column: one line a territory. Mexico’s 32 states are there without one.</source>
        <translation>Um CSV com as colunas code, name, row e column: uma linha por território. Os 32 estados do México já estão disponíveis.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Contributions a person</source>
        <translation>Contribuições por pessoa</translation>
    </message>
    <message>
        <source>Votes received</source>
        <translation>Votos recebidos</translation>
    </message>
    <message>
        <source>Load a map of tiles</source>
        <translation>Carregar um mapa de blocos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
</context>
<context>
    <name>tamiz::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <translation>%1: %2, %3: %4</translation>
    </message>
    <message>
        <source>median %1, half of them from %2 to %3, %4 in all</source>
        <translation>mediana %1, metade entre %2 e %3, %4 no total</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <comment>two numbers of a point</comment>
        <translation>%1: %2, %3: %4</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>não escolhido</translation>
    </message>
    <message>
        <source>There is no bar or point where you drew.</source>
        <translation>Não há nenhuma barra nem ponto onde desenhou.</translation>
    </message>
    <message>
        <source>This is a group of what is left over: it cannot be filtered by.</source>
        <translation>É um grupo do que sobra: não se pode filtrar por ele.</translation>
    </message>
</context>
<context>
    <name>tamiz::ChartsArea</name>
    <message>
        <source>What is measured</source>
        <translation>O que se mede</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>Tabela cruzada</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>População</translation>
    </message>
    <message>
        <source>Opinion groups</source>
        <translation>Grupos de opinião</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
</context>
<context>
    <name>tamiz::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Co&amp;unt</source>
        <translation>&amp;Contar</translation>
    </message>
    <message>
        <source>No contribution fits the filter. Widen it to see charts.</source>
        <translation>Nenhuma contribuição se ajusta ao filtro. Amplie-o para ver gráficos.</translation>
    </message>
    <message>
        <source>There is nothing to chart yet. Import an export of the consultation first.</source>
        <translation>Ainda não há nada a representar. Importe primeiro uma exportação da consulta.</translation>
    </message>
    <message>
        <source>What all charts of the sheet count.</source>
        <translation>O que todos os gráficos da folha contam.</translation>
    </message>
    <message>
        <source>as each chart says</source>
        <translation>conforme cada gráfico</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparar &amp;com</translation>
    </message>
    <message>
        <source>Charts another selection beside this one: a saved view, or a filter you type.</source>
        <translation>Representa outra seleção ao lado desta: uma visão salva ou um filtro digitado.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Usual charts</source>
        <translation>Gráficos habituais</translation>
    </message>
    <message>
        <source>Puts the charts on the sheet that every consultation starts with.</source>
        <translation>Coloca na folha os gráficos com que toda consulta começa.</translation>
    </message>
    <message>
        <source>&amp;Add chart…</source>
        <translation>&amp;Adicionar gráfico…</translation>
    </message>
</context>
<context>
    <name>tamiz::Cli</name>
    <message>
        <source>Say with --by which field to chart.</source>
        <translation>Diga com --by que campo representar.</translation>
    </message>
    <message>
        <source>--of takes submissions, texts, people or votes.</source>
        <translation>--of aceita submissions, texts, people ou votes.</translation>
    </message>
    <message>
        <source>Say with --out where the chart goes: x.svg, x.png, x.pdf or x.csv.</source>
        <translation>Diga com --out para onde vai o gráfico: x.svg, x.png, x.pdf ou x.csv.</translation>
    </message>
    <message>
        <source>The field or the two fields to chart.</source>
        <translation>O campo ou os dois campos a representar.</translation>
    </message>
    <message>
        <source>What is counted: submissions, texts, people or votes.</source>
        <translation>O que se conta: submissions, texts, people ou votes.</translation>
    </message>
    <message>
        <source>How many values are shown; the rest is “other”.</source>
        <translation>Quantos valores são mostrados; o resto vira “outros”.</translation>
    </message>
    <message>
        <source>Only the contributions this filter keeps.</source>
        <translation>Só as contribuições que este filtro mantém.</translation>
    </message>
    <message>
        <source>The file to write: .svg, .png, .pdf or .csv.</source>
        <translation>O arquivo a gravar: .svg, .png, .pdf ou .csv.</translation>
    </message>
    <message>
        <source>Draws a chart of the contributions.</source>
        <translation>Desenha um gráfico das contribuições.</translation>
    </message>
    <message>
        <source>Checks the file, every text and the journal of W.</source>
        <translation>Verifica o arquivo, cada texto e o registro de W.</translation>
    </message>
    <message>
        <source>--by takes one field, or two with a comma between.</source>
        <translation>--by usa um campo, ou dois separados por vírgula.</translation>
    </message>
    <message>
        <source>--of takes submissions, texts, people or votes, not &quot;%1&quot;.</source>
        <translation>--of aceita submissions, texts, people ou votes, e não “%1”.</translation>
    </message>
    <message>
        <source>What to count by; two fields give a cross table.</source>
        <translation>Por que contar; dois campos dão uma tabela cruzada.</translation>
    </message>
    <message>
        <source>What is counted: submissions (the default), texts, people or votes.</source>
        <translation>O que se conta: submissions (padrão), texts, people ou votes.</translation>
    </message>
    <message>
        <source>Counts the contributions by a field, or by two.</source>
        <translation>Conta as contribuições por um campo, ou por dois.</translation>
    </message>
    <message>
        <source>The file %1 could not be written; nothing was left there.</source>
        <translation>Não foi possível gravar o arquivo %1; nada foi deixado lá.</translation>
    </message>
    <message>
        <source>--format takes %1, not &quot;%2&quot;.</source>
        <translation>--format aceita %1, e não “%2”.</translation>
    </message>
    <message>
        <source>Say with --out where the export goes.</source>
        <translation>Diga com --out para onde vai a exportação.</translation>
    </message>
    <message>
        <source>The file to write; it is written whole or not at all.</source>
        <translation>O arquivo a gravar; é gravado inteiro ou não é gravado.</translation>
    </message>
    <message>
        <source>Writes the contributions as open data.</source>
        <translation>Grava as contribuições como dados abertos.</translation>
    </message>
    <message>
        <source>--similarity takes a number over 0 and up to 1, not &quot;%1&quot;.</source>
        <translation>--similarity aceita um número maior que 0 e até 1, e não “%1”.</translation>
    </message>
    <message>
        <source>%1 families hold %2 contributions.</source>
        <translation>%1 famílias contêm %2 contribuições.</translation>
    </message>
    <message>
        <source>Share of common word triples that makes two texts kin (0.5).</source>
        <translation>Proporção de trios de palavras em comum que torna dois textos parentes (0.5).</translation>
    </message>
    <message>
        <source>Writes external_id,family,edit of every contribution.</source>
        <translation>Grava external_id,family,edit de cada contribuição.</translation>
    </message>
    <message>
        <source>Findings are looked for, confirmed or dismissed: look, confirm or dismiss, not &quot;%1&quot;.</source>
        <translation>Os achados são procurados, confirmados ou descartados: look, confirm ou dismiss, e não “%1”.</translation>
    </message>
    <message>
        <source>Only findings of this kind: email, phone, dni, curp…</source>
        <translation>Só os achados deste tipo: email, phone, dni, curp…</translation>
    </message>
    <message>
        <source>Writes where the open ones stand, in code points; never the words.</source>
        <translation>Grava onde estão os abertos, em pontos de código; nunca as palavras.</translation>
    </message>
    <message>
        <source>Looks for personal data; what is confirmed is masked in every output.</source>
        <translation>Procura dados pessoais; o confirmado é mascarado em toda saída.</translation>
    </message>
    <message>
        <source>The mapping %1 could not be read.</source>
        <translation>Não foi possível ler o mapeamento %1.</translation>
    </message>
    <message>
        <source>The mapping %1 is not a JSON object (at byte %2).</source>
        <translation>O mapeamento %1 não é um objeto JSON (no byte %2).</translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4 records = %5 imported + %6 updated + %7 unchanged + %8 flagged + %9 refused; %10 participants, %11 votes.</source>
        <translation>%1 (%2, %3): %4 registros = %5 importados + %6 atualizados + %7 sem mudança + %8 sinalizados + %9 recusados; %10 participantes, %11 votos.</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  linha %1: %2</translation>
    </message>
    <message>
        <source>  line %1, column %2: %3</source>
        <translation>  linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>How the file is read; &quot;auto&quot; (the default) looks at it.</source>
        <translation>Como ler o arquivo; “auto” (padrão) o examina.</translation>
    </message>
    <message>
        <source>The consultation the files belong to.</source>
        <translation>A consulta a que pertencem os arquivos.</translation>
    </message>
    <message>
        <source>Counts everything and changes nothing.</source>
        <translation>Conta tudo e não muda nada.</translation>
    </message>
    <message>
        <source>Reads export files (or a folder of them) into W, which is made when it is not there.</source>
        <translation>Lê arquivos de exportação (ou uma pasta) em W, criado se não existir.</translation>
    </message>
    <message>
        <source>%1 contributions, %2 distinct texts, %3 people, %4 votes</source>
        <translation>%1 contribuições, %2 textos distintos, %3 pessoas, %4 votos</translation>
    </message>
    <message>
        <source>Votes: %1 agree, %2 disagree, %3 pass</source>
        <translation>Votos: %1 concordam, %2 discordam, %3 passam</translation>
    </message>
    <message>
        <source>%1 tags, %2 families, %3 themes</source>
        <translation>%1 etiquetas, %2 famílias, %3 temas</translation>
    </message>
    <message>
        <source>Received %1 = in a theme %2 + hidden %3 + open %4</source>
        <translation>Recebidas %1 = em um tema %2 + ocultas %3 + abertas %4</translation>
    </message>
    <message>
        <source>Source %1 (%2), %3 records, SHA-256 %4</source>
        <translation>Fonte %1 (%2), %3 registros, SHA-256 %4</translation>
    </message>
    <message>
        <source>Counts what is in W and names its sources.</source>
        <translation>Conta o que há em W e nomeia suas fontes.</translation>
    </message>
    <message>
        <source>%1  %2  %3 (%4): %5</source>
        <translation>%1  %2  %3 (%4): %5</translation>
    </message>
    <message>
        <source>[undone]</source>
        <translation>[desfeita]</translation>
    </message>
    <message>
        <source>--format takes csv or text, not &quot;%1&quot;.</source>
        <translation>--format aceita csv ou text, e não “%1”.</translation>
    </message>
    <message>
        <source>%1 entries, head %2</source>
        <translation>%1 entradas, última %2</translation>
    </message>
    <message>
        <source>Say which operation to revert: its number in the list.</source>
        <translation>Diga que operação reverter: seu número na lista.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>“%1” é uma palavra a mais.</translation>
    </message>
    <message>
        <source>list: as a table for a spreadsheet, or as sentences (the usual).</source>
        <translation>list: como tabela para planilha, ou como frases (o usual).</translation>
    </message>
    <message>
        <source>verify: the hash a report printed; an entry missing at the end is noticed.</source>
        <translation>verify: o hash que um relatório imprimiu; nota-se uma entrada que falte no fim.</translation>
    </message>
    <message>
        <source>Lists what was done, proves it, takes it back or does it again.</source>
        <translation>Lista o que foi feito, prova, desfaz ou refaz.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; there are %2.</source>
        <translation>Não há o campo “%1”; há %2.</translation>
    </message>
    <message>
        <source>--format takes csv or json, not &quot;%1&quot;.</source>
        <translation>--format aceita csv ou json, e não “%1”.</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>No máximo tantas.</translation>
    </message>
    <message>
        <source>How to print them; csv unless told otherwise.</source>
        <translation>Como imprimi-las; csv, salvo indicação.</translation>
    </message>
    <message>
        <source>Prints contributions in the order they were read.</source>
        <translation>Imprime as contribuições na ordem em que foram lidas.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. &quot;tamiz-cli help&quot; lists them.</source>
        <translation>Não há o verbo “%1”. “tamiz-cli help” os lista.</translation>
    </message>
    <message>
        <source>A verb is missing. &quot;tamiz-cli help&quot; lists them.</source>
        <translation>Falta um verbo. “tamiz-cli help” os lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>%n página gravada em %1.</numerusform>
            <numerusform>%n páginas gravadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The institution on the cover.</source>
        <translation>A instituição na capa.</translation>
    </message>
    <message>
        <source>The author on the cover.</source>
        <translation>O autor na capa.</translation>
    </message>
    <message>
        <source>Say with --where which contributions to change; --where &quot;&quot; means all of them.</source>
        <translation>Diga com --where que contribuições mudar; --where &quot;&quot; são todas.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 on, not &quot;%3&quot;.</source>
        <translation>--%1 aceita um número inteiro a partir de %2, e não “%3”.</translation>
    </message>
    <message>
        <source>A state is open, accepted or hidden, not &quot;%1&quot;.</source>
        <translation>Um estado é open, accepted ou hidden, e não “%1”.</translation>
    </message>
    <message>
        <source>The contributions to change; &quot;&quot; means all of them.</source>
        <translation>As contribuições a mudar; &quot;&quot; são todas.</translation>
    </message>
    <message>
        <source>Sets the state of contributions; hiding needs a reason.</source>
        <translation>Define o estado de contribuições; ocultar exige motivo.</translation>
    </message>
    <message>
        <source>Say &quot;add&quot; or &quot;remove&quot;, not &quot;%1&quot;.</source>
        <translation>Diga “add” ou “remove”, e não “%1”.</translation>
    </message>
    <message>
        <source>Adds a tag to contributions, or takes it away; &quot;a/b&quot; is tag b below a.</source>
        <translation>Adiciona uma etiqueta a contribuições ou a retira; “a/b” é a etiqueta b abaixo de a.</translation>
    </message>
    <message>
        <source>%1 themes; %2 contributions fit none of them.</source>
        <translation>%1 temas; %2 contribuições não cabem em nenhum.</translation>
    </message>
    <message>
        <source>How many themes; &quot;auto&quot; (the default) proposes a number.</source>
        <translation>Quantos temas; “auto” (padrão) propõe um número.</translation>
    </message>
    <message>
        <source>The same texts and the same seed give the same themes (1).</source>
        <translation>Os mesmos textos e a mesma semente dão os mesmos temas (1).</translation>
    </message>
    <message>
        <source>Writes external_id,theme,label,score of every contribution.</source>
        <translation>Grava external_id,theme,label,score de cada contribuição.</translation>
    </message>
    <message>
        <source>Groups the contributions by what they are about.</source>
        <translation>Agrupa as contribuições pelo assunto.</translation>
    </message>
    <message>
        <source>Prints the result as one JSON object.</source>
        <translation>Imprime o resultado como um objeto JSON.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Imprime esta ajuda.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Turns the raw export of a public consultation into an accountable result. W is a workspace file (name.tamiz).</source>
        <translation>Transforma a exportação bruta de uma consulta pública em um resultado do qual se pode prestar contas. W é um arquivo de espaço de trabalho (nome.tamiz).</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 2 usage, 3 input refused, 4 storage, 5 damaged, 6 cancelled. &quot;tamiz-cli help VERB&quot; says more on a verb.</source>
        <translation>Estado de saída: 0 feito, 2 uso, 3 entrada recusada, 4 armazenamento, 5 danificado, 6 cancelado. “tamiz-cli help VERBO” diz mais sobre um verbo.</translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;.</source>
        <translation>Falta algo depois de “%1”.</translation>
    </message>
    <message>
        <source>Family %1: %2 of %3 would leave, %4 would join.</source>
        <translation>Família %1: %2 de %3 sairiam, %4 entrariam.</translation>
    </message>
    <message>
        <source>A new family of %1.</source>
        <translation>Uma família nova de %1.</translation>
    </message>
    <message>
        <source>%1 families would hold %2 contributions.</source>
        <translation>%1 famílias teriam %2 contribuições.</translation>
    </message>
    <message>
        <source>Say find, plan, join, list, like, confirm, exclude, split, merge, name, campaign, tag or state, not &quot;%1&quot;.</source>
        <translation>Diga find, plan, join, list, like, confirm, exclude, split, merge, name, campaign, tag ou state, e não “%1”.</translation>
    </message>
    <message>
        <source>Which members to confirm, exclude or split off.</source>
        <translation>Que membros confirmar, excluir ou separar.</translation>
    </message>
    <message>
        <source>Confirms the K members most like the typical text.</source>
        <translation>Confirma os K membros mais parecidos com o texto típico.</translation>
    </message>
    <message>
        <source>Why a family is hidden.</source>
        <translation>Por que uma família é ocultada.</translation>
    </message>
    <message>
        <source>Groups texts that are near-copies of each other, and takes decisions about the groups.</source>
        <translation>Agrupa textos que são quase cópias uns dos outros, e toma decisões sobre os grupos.</translation>
    </message>
    <message>
        <source>Say with --where which members are meant.</source>
        <translation>Diga com --where de que membros se trata.</translation>
    </message>
    <message>
        <source>Say yes or no, not &quot;%1&quot;.</source>
        <translation>Diga yes ou no, e não “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes the number of a family and one more word.</source>
        <translation>“%1” leva o número de uma família e mais uma palavra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes the number of a family.</source>
        <translation>“%1” leva o número de uma família.</translation>
    </message>
    <message>
        <source>No contribution has the id &quot;%1&quot; in its source.</source>
        <translation>Nenhuma contribuição tem o identificador “%1” em sua fonte.</translation>
    </message>
    <message>
        <source>&quot;--%1&quot; wants a number between 0 and 1.</source>
        <translation>“--%1” pede um número entre 0 e 1.</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Sugerindo</translation>
    </message>
    <message>
        <source>Say what to suggest: &quot;--tags&quot;.</source>
        <translation>Diga o que sugerir: “--tags”.</translation>
    </message>
    <message>
        <source>Learned from %1 contributions. Of %2 drawn at random: precision %3 (%4 to %5), recall %6; the most frequent tag alone: %7.</source>
        <translation>Aprendido de %1 contribuições. De %2 sorteadas: precisão %3 (%4 a %5), cobertura %6; a etiqueta mais frequente sozinha: %7.</translation>
    </message>
    <message>
        <source>Suggests tags of the codebook.</source>
        <translation>Sugere etiquetas do livro de códigos.</translation>
    </message>
    <message>
        <source>Suggests tags at least this likely (0.3).</source>
        <translation>Sugere etiquetas com pelo menos esta probabilidade (0.3).</translation>
    </message>
    <message>
        <source>Writes external_id,tag,chance,words of every contribution nobody tagged.</source>
        <translation>Grava external_id,tag,chance,words de cada contribuição que ninguém etiquetou.</translation>
    </message>
    <message>
        <source>Names N contributions to look at next, and why.</source>
        <translation>Indica N contribuições a olhar em seguida, e por quê.</translation>
    </message>
    <message>
        <source>The same tags and the same seed ask for the same contributions (1).</source>
        <translation>As mesmas etiquetas e a mesma semente pedem as mesmas contribuições (1).</translation>
    </message>
    <message>
        <source>Accepts all suggestions whose precision is at least P, if the contributions drawn at random support it.</source>
        <translation>Aceita todas as sugestões com precisão de pelo menos P, se as contribuições sorteadas o sustentam.</translation>
    </message>
    <message>
        <source>Suggests tags, learned from the contributions that people tagged.</source>
        <translation>Sugere etiquetas, aprendidas das contribuições que pessoas etiquetaram.</translation>
    </message>
    <message>
        <source>(no theme)</source>
        <translation>(sem tema)</translation>
    </message>
    <message>
        <source>%1 new themes, %2 gone; %3 contributions would move. Nothing was changed.</source>
        <translation>%1 temas novos, %2 desapareceriam; %3 contribuições mudariam de tema. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Prints what would change and changes nothing.</source>
        <translation>Imprime o que mudaria e não muda nada.</translation>
    </message>
    <message>
        <source>Carries out these moves of the preview only.</source>
        <translation>Executa só estes movimentos da prévia.</translation>
    </message>
    <message>
        <source>Leaves the themes alone and places only what is in none.</source>
        <translation>Deixa os temas como estão e coloca só o que não está em nenhum.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>Não há o tema “%1”.</translation>
    </message>
    <message>
        <source>There is no contribution &quot;%1&quot;.</source>
        <translation>Não há a contribuição “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2.</source>
        <translation>“%1” não é nenhum de %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes %2 words after it.</source>
        <translation>“%1” leva %2 palavras depois.</translation>
    </message>
    <message>
        <source>The contributions to create a theme from, move, pin or release.</source>
        <translation>As contribuições com que criar um tema, ou a mover, fixar ou soltar.</translation>
    </message>
    <message>
        <source>Into how many parts to split (2).</source>
        <translation>Em quantas partes dividir (2).</translation>
    </message>
    <message>
        <source>The same texts and the same seed give the same parts (1).</source>
        <translation>Os mesmos textos e a mesma semente dão as mesmas partes (1).</translation>
    </message>
    <message>
        <source>Corrects themes by hand; every decision survives the next search. T is the number or the name of a theme, A and B are external ids.</source>
        <translation>Corrige temas à mão; cada decisão sobrevive à próxima busca. T é o número ou o nome de um tema, A e B são identificadores da fonte.</translation>
    </message>
    <message>
        <source>The sheet of a workbook to read: its name or number.</source>
        <translation>A planilha de uma pasta de trabalho a ler: seu nome ou número.</translation>
    </message>
    <message>
        <source>How the text is encoded, such as windows-1252; looked for when not given.</source>
        <translation>A codificação do texto, como windows-1252; procurada se não for dada.</translation>
    </message>
    <message>
        <source>--decision takes accepted, partly, not-accepted, already-done, out-of-scope or none, not &quot;%1&quot;.</source>
        <translation>--decision aceita accepted, partly, not-accepted, already-done, out-of-scope ou none, não “%1”.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2017-03-01, not &quot;%2&quot;.</source>
        <translation>--%1 aceita um dia como 2017-03-01, não “%2”.</translation>
    </message>
    <message>
        <source>Say which theme to answer.</source>
        <translation>Indique a qual tema responder.</translation>
    </message>
    <message>
        <source>accepted, partly, not-accepted, already-done, out-of-scope, or none yet.</source>
        <translation>accepted, partly, not-accepted, already-done, out-of-scope, ou none.</translation>
    </message>
    <message>
        <source>Why; every decision but acceptance needs one.</source>
        <translation>Por quê; toda decisão que não seja aceitação precisa de um.</translation>
    </message>
    <message>
        <source>The office that is responsible.</source>
        <translation>O órgão responsável.</translation>
    </message>
    <message>
        <source>Day of the decision (today).</source>
        <translation>Dia da decisão (hoje).</translation>
    </message>
    <message>
        <source>Where the change can be read.</source>
        <translation>Onde se pode ler a mudança.</translation>
    </message>
    <message>
        <source>The text of the plan before the consultation.</source>
        <translation>O texto do plano antes da consulta.</translation>
    </message>
    <message>
        <source>The text of the plan after it.</source>
        <translation>O texto do plano depois dela.</translation>
    </message>
    <message>
        <source>Who prepares the answer.</source>
        <translation>Quem prepara a resposta.</translation>
    </message>
    <message>
        <source>Until when.</source>
        <translation>Até quando.</translation>
    </message>
    <message>
        <source>The contributions to answer, or to count.</source>
        <translation>As contribuições a responder, ou a contar.</translation>
    </message>
    <message>
        <source>Writes the list as a table: you said, we did.</source>
        <translation>Escreve a lista em tabela: vocês disseram, nós fizemos.</translation>
    </message>
    <message>
        <source>Records what the institution decided on themes and contributions, and lists it. T is the number or the name of a theme.</source>
        <translation>Registra o que a instituição decidiu sobre temas e contribuições, e o lista. T é o número ou o nome de um tema.</translation>
    </message>
    <message>
        <source>--by takes two or three fields with commas between.</source>
        <translation>--by aceita dois ou três campos separados por vírgulas.</translation>
    </message>
    <message>
        <source>--show takes counts, rows, columns, expected, lift or residuals, not &quot;%1&quot;.</source>
        <translation>--show aceita counts, rows, columns, expected, lift ou residuals, não “%1”.</translation>
    </message>
    <message>
        <source>The fields of rows and columns; a third gives a table for each of its values.</source>
        <translation>Os campos de linhas e colunas; um terceiro dá uma tabela para cada um de seus valores.</translation>
    </message>
    <message>
        <source>What the cells show: counts (the default), rows, columns, expected, lift or residuals.</source>
        <translation>O que as células mostram: counts (o padrão), rows, columns, expected, lift ou residuals.</translation>
    </message>
    <message>
        <source>Holds two fields against each other, with what chance would give.</source>
        <translation>Cruza dois campos, com o que o acaso daria.</translation>
    </message>
    <message>
        <source>--dates takes year, month, day or second, not &quot;%1&quot;.</source>
        <translation>--dates aceita year, month, day ou second, não “%1”.</translation>
    </message>
    <message>
        <source>datapackage: where the folder will be published.</source>
        <translation>datapackage: onde a pasta será publicada.</translation>
    </message>
    <message>
        <source>datapackage: CC-BY-4.0, CC0-1.0, CC-BY-SA-4.0, ODbL-1.0 or ODC-By-1.0.</source>
        <translation>datapackage: CC-BY-4.0, CC0-1.0, CC-BY-SA-4.0, ODbL-1.0 ou ODC-By-1.0.</translation>
    </message>
    <message>
        <source>datapackage: name of the release; people get other names in each (the day).</source>
        <translation>datapackage: nome da publicação; as pessoas recebem outros nomes em cada uma (o dia).</translation>
    </message>
    <message>
        <source>datapackage: year, month, day or second (day).</source>
        <translation>datapackage: year, month, day ou second (day).</translation>
    </message>
    <message>
        <source>datapackage: attributes fewer people share are left out (5).</source>
        <translation>datapackage: atributos que menos pessoas têm são omitidos (5).</translation>
    </message>
    <message>
        <source>datapackage: the attributes to publish.</source>
        <translation>datapackage: os atributos a publicar.</translation>
    </message>
    <message>
        <source>datapackage: with the identifiers of the source.</source>
        <translation>datapackage: com os identificadores da fonte.</translation>
    </message>
    <message>
        <source>datapackage: with the words of hidden contributions.</source>
        <translation>datapackage: com as palavras das contribuições ocultas.</translation>
    </message>
    <message>
        <source>datapackage: without who voted what.</source>
        <translation>datapackage: sem quem votou o quê.</translation>
    </message>
    <message>
        <source>On the command line the reason follows --override.</source>
        <translation>Na linha de comando o motivo segue --override.</translation>
    </message>
    <message>
        <source>Publishes although something speaks against it; the reason is printed and noted.</source>
        <translation>Publica embora algo desaconselhe; o motivo é impresso e anotado.</translation>
    </message>
    <message>
        <source>%1 of %2 people are in %3 groups:</source>
        <translation>%1 de %2 pessoas estão em %3 grupos:</translation>
    </message>
    <message>
        <source>How many groups; auto takes the number that parts people best.</source>
        <translation>Quantos grupos; auto usa o número que melhor separa as pessoas.</translation>
    </message>
    <message>
        <source>Starts the search; the same number gives the same groups.</source>
        <translation>Inicia a busca; o mesmo número dá os mesmos grupos.</translation>
    </message>
    <message>
        <source>Whose votes; otherwise those of the consultation with most of them.</source>
        <translation>De qual consulta são os votos; se não, da que tem mais.</translation>
    </message>
    <message>
        <source>Writes participant, group, x and y as CSV.</source>
        <translation>Escreve participant, group, x e y como CSV.</translation>
    </message>
    <message>
        <source>Groups people who vote alike.</source>
        <translation>Agrupa as pessoas que votam de forma parecida.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>O relatório foi escrito em %1.</translation>
    </message>
    <message>
        <source>Say with --population which CSV holds the columns field, value and population.</source>
        <translation>Indique com --population qual CSV contém as colunas field, value e population.</translation>
    </message>
    <message>
        <source>How many people there are: the columns field, value and population.</source>
        <translation>Quantas pessoas há: as colunas field, value e population.</translation>
    </message>
    <message>
        <source>Hides groups under N people: 5 in a file, 0 (nothing hidden) on the screen.</source>
        <translation>Oculta os grupos com menos de N pessoas: 5 em um arquivo, 0 (nada oculto) na tela.</translation>
    </message>
    <message>
        <source>Holds who took part against who lives there.</source>
        <translation>Compara quem participou com quem vive ali.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;.</source>
        <translation>Não há a etiqueta “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read.</source>
        <translation>“%1” não pode ser lido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing to do with a codebook.</source>
        <translation>“%1” não é uma ação sobre um livro de códigos.</translation>
    </message>
    <message>
        <source>Changes the codebook, or exchanges it with other programs (REFI-QDA).</source>
        <translation>Muda o livro de códigos, ou o troca com outros programas (REFI-QDA).</translation>
    </message>
    <message>
        <source>Say with --out where the report goes: x.pdf, x.docx, x.odt or x.html.</source>
        <translation>Indique com --out para onde vai o relatório: x.pdf, x.docx, x.odt ou x.html.</translation>
    </message>
    <message>
        <source>datapackage, site: what the consultation was about.</source>
        <translation>datapackage, site: do que tratou a consulta.</translation>
    </message>
    <message>
        <source>datapackage, site: who publishes it.</source>
        <translation>datapackage, site: quem publica.</translation>
    </message>
    <message>
        <source>datapackage, site: where corrections are sent.</source>
        <translation>datapackage, site: para onde se enviam as correções.</translation>
    </message>
    <message>
        <source>site: with the texts nobody has decided on, not only the accepted ones.</source>
        <translation>site: também os textos sobre os quais ninguém decidiu, não só os aceitos.</translation>
    </message>
    <message>
        <source>datapackage, site, qdpx: its title.</source>
        <translation>datapackage, site, qdpx: seu título.</translation>
    </message>
    <message>
        <source>%1 texts, %2 new tags, %3 coded passages and texts, %4 people.</source>
        <translation>%1 textos, %2 etiquetas novas, %3 passagens e textos codificados, %4 pessoas.</translation>
    </message>
    <message>
        <source>--%1 takes a day or a moment in UTC (2016-01-31, 2016-01-31T12:00:00Z), not &quot;%2&quot;.</source>
        <translation>--%1 aceita um dia ou um momento em UTC (2016-01-31, 2016-01-31T12:00:00Z), não &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>--kind takes person, rule or model, not &quot;%1&quot;.</source>
        <translation>--kind aceita person, rule ou model, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>list: what this person, rule or model did.</source>
        <translation>list: o que fez esta pessoa, regra ou modelo.</translation>
    </message>
    <message>
        <source>list: what people, rules or models did.</source>
        <translation>list: o que fizeram pessoas, regras ou modelos.</translation>
    </message>
    <message>
        <source>list: one verb, or a group of them (tags, decisions, themes, undo…).</source>
        <translation>list: um verbo ou um grupo deles (tags, decisions, themes, undo…).</translation>
    </message>
    <message>
        <source>list: from this day or moment on, in UTC.</source>
        <translation>list: a partir deste dia ou momento, em UTC.</translation>
    </message>
    <message>
        <source>list: up to this day or moment, in UTC.</source>
        <translation>list: até este dia ou momento, em UTC.</translation>
    </message>
    <message>
        <source>list: whose sentence, actor or method hold these words.</source>
        <translation>list: cuja frase, autor ou método contém estas palavras.</translation>
    </message>
    <message>
        <source>list: writes the moderation log as CSV.</source>
        <translation>list: grava o registro de moderação como CSV.</translation>
    </message>
    <message>
        <source>There is no view &quot;%1&quot;.</source>
        <translation>Não há visão &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say list, save, add, rename, remove or key, not &quot;%1&quot;.</source>
        <translation>Diga list, save, add, rename, remove ou key, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>save: the filter to keep; none keeps everything.</source>
        <translation>save: o filtro a guardar; sem ele, tudo.</translation>
    </message>
    <message>
        <source>Keeps filters with a name; a line of the list is a view to send to someone.</source>
        <translation>Guarda filtros com nome; uma linha da lista é uma visão que se pode enviar.</translation>
    </message>
    <message>
        <source>There is no saved view &quot;%1&quot;.</source>
        <translation>Não há nenhuma visão salva &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say &quot;queue far&quot; or &quot;queue borderline&quot;.</source>
        <translation>Escreva &quot;queue far&quot; ou &quot;queue borderline&quot;.</translation>
    </message>
    <message>
        <source>A saved view that shows the contributions to create a theme from, or to split off.</source>
        <translation>Uma visão salva que mostra as contribuições com que criar um tema ou a separar.</translation>
    </message>
    <message>
        <source>How many texts of a queue to list (100).</source>
        <translation>Quantos textos de uma fila listar (100).</translation>
    </message>
    <message>
        <source>  %1 was worked on already (%2) and its text changed:</source>
        <translation>  %1 já tinha sido trabalhada (%2) e o texto mudou:</translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more, all of them in --json.</source>
        <translation>
            <numerusform>  … e mais %n, todas em --json.</numerusform>
            <numerusform>  … e mais %n, todas em --json.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n contribution(s) of the earlier export are not in this one; they stay.</source>
        <translation>
            <numerusform>  %n contribuição da exportação anterior não está nesta; fica.</numerusform>
            <numerusform>  %n contribuições da exportação anterior não estão nesta; ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not have the columns of the saved mapping “%2”.</source>
        <translation>“%1” não tem as colunas da correspondência salva “%2”.</translation>
    </message>
    <message>
        <source>--repair knows: %1.</source>
        <translation>--repair aceita: %1.</translation>
    </message>
    <message>
        <source>%1: the text looks as if it had been decoded wrongly before it was saved (%2). --repair auto turns it back; --look shows what would change.</source>
        <translation>%1: o texto parece ter sido mal decodificado antes de ser salvo (%2). --repair auto o reverte; --look mostra o que mudaria.</translation>
    </message>
    <message>
        <source>%1: it is not certain that the text is %2 (%3 % sure). --look shows it, --encoding chooses another.</source>
        <translation>%1: não é certo que o texto seja %2 (%3 % de certeza). --look mostra, --encoding escolhe outra codificação.</translation>
    </message>
    <message>
        <source>%1: the saved mapping “%2” fits it; --mapping uses it.</source>
        <translation>%1: a correspondência salva “%2” serve; --mapping a usa.</translation>
    </message>
    <message>
        <source>What is larger is refused, with its line, before it takes the memory:</source>
        <translation>O que for maior é recusado, com a linha, antes de ocupar a memória:</translation>
    </message>
    <message>
        <source>Roles of the columns, as info --json shows them; or the name of a saved mapping.</source>
        <translation>Funções das colunas, como info --json as mostra; ou o nome de uma correspondência salva.</translation>
    </message>
    <message>
        <source>Keeps the mapping of the first file under a name, to be used again.</source>
        <translation>Guarda com um nome a correspondência do primeiro arquivo, para usá-la de novo.</translation>
    </message>
    <message>
        <source>Turns a wrong decoding of the text back: auto (the one that was noticed) or its name. Without it the text stays as it is.</source>
        <translation>Reverte uma decodificação errada do texto: auto (a que foi percebida) ou o nome dela. Sem isso o texto fica como está.</translation>
    </message>
    <message>
        <source>Says how the files would be read, with the first records and what is odd, and changes nothing.</source>
        <translation>Diz como os arquivos seriam lidos, com os primeiros registros e o que chama a atenção, e não muda nada.</translation>
    </message>
    <message>
        <source>No mapping has been saved yet; import --save-mapping NAME keeps one.</source>
        <translation>Ainda não há correspondência salva; import --save-mapping NOME guarda uma.</translation>
    </message>
    <message>
        <source>mappings takes: list, show NAME, keep NAME M.json, remove NAME.</source>
        <translation>mappings aceita: list, show NOME, keep NOME M.json, remove NOME.</translation>
    </message>
    <message>
        <source>The team&apos;s own mappings of columns, kept under a name and used by import --mapping NAME.</source>
        <translation>As correspondências de colunas próprias da equipe, guardadas com um nome e usadas por import --mapping NOME.</translation>
    </message>
    <message>
        <source>(import undone)</source>
        <translation>(importação desfeita)</translation>
    </message>
    <message>
        <source>There is no source %1.</source>
        <translation>Não há nenhuma fonte %1.</translation>
    </message>
    <message>
        <source>Writes every problem of the source as CSV, with line, column and reason.</source>
        <translation>Escreve todos os problemas da fonte em CSV, com linha, coluna e motivo.</translation>
    </message>
    <message>
        <source>Lists the imported files, or shows what the import of one did: problems, changes, what is gone.</source>
        <translation>Lista os arquivos importados, ou mostra o que a importação de um fez: problemas, mudanças, o que não está mais.</translation>
    </message>
    <message>
        <source>--kind takes one of: %1.</source>
        <translation>--kind aceita um de: %1.</translation>
    </message>
    <message>
        <source>--show takes count, share, rate, lift or cumulative.</source>
        <translation>--show aceita count, share, rate, lift ou cumulative.</translation>
    </message>
    <message>
        <source>--size takes a width and a height in pixels, such as 960x540.</source>
        <translation>--size aceita uma largura e uma altura em pixels, como 960x540.</translation>
    </message>
    <message>
        <source>bar, line, stacked, grouped, heatmap, pyramid, scatter, histogram, box, lorenz, dot or tile.</source>
        <translation>bar, line, stacked, grouped, heatmap, pyramid, scatter, histogram, box, lorenz, dot ou tile.</translation>
    </message>
    <message>
        <source>What stands for the counts: count (the usual), share, rate (per 1,000 inhabitants), lift or cumulative.</source>
        <translation>O que representa as contagens: count (o habitual), share, rate (por 1.000 habitantes), lift ou cumulative.</translation>
    </message>
    <message>
        <source>One small chart for each value of this field.</source>
        <translation>Um gráfico pequeno para cada valor deste campo.</translation>
    </message>
    <message>
        <source>The contributions this other filter keeps, charted beside them.</source>
        <translation>As contribuições que este outro filtro mantém, representadas ao lado.</translation>
    </message>
    <message>
        <source>The tiles of a map: the columns code, name, row and column; without it, the states of Mexico.</source>
        <translation>Os blocos de um mapa: colunas code, name, row e column; sem ele, os estados do México.</translation>
    </message>
    <message>
        <source>Hides numbers under N and what would give them away: 5, or 10 where a field is sensitive; 0 hides nothing.</source>
        <translation>Oculta os números menores que N e o que os revelaria: 5, ou 10 se um campo for sensível; 0 não oculta nada.</translation>
    </message>
    <message>
        <source>Width and height in pixels (1/96 inch), such as 960x540.</source>
        <translation>Largura e altura em pixels (1/96 de polegada), como 960x540.</translation>
    </message>
    <message>
        <source>--name, --year and --value are needed, such as --year 2016 --value 59.5.</source>
        <translation>São necessários --name, --year e --value, como --year 2016 --value 59.5.</translation>
    </message>
    <message>
        <source>No number of context has this name and year.</source>
        <translation>Nenhum dado de contexto tem este nome e ano.</translation>
    </message>
    <message>
        <source>Say list, add, import FILE, remove or chart, not &quot;%1&quot;.</source>
        <translation>Indique list, add, import ARQUIVO, remove ou chart, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>What the number says, such as &quot;Internet users&quot;.</source>
        <translation>O que diz o número, como &quot;Usuários de internet&quot;.</translation>
    </message>
    <message>
        <source>The year it is of.</source>
        <translation>O ano a que se refere.</translation>
    </message>
    <message>
        <source>add: the number, with a decimal point.</source>
        <translation>add: o número, com ponto decimal.</translation>
    </message>
    <message>
        <source>add: what it is measured in, such as %.</source>
        <translation>add: em que se mede, como %.</translation>
    </message>
    <message>
        <source>add: who says so.</source>
        <translation>add: quem o diz.</translation>
    </message>
    <message>
        <source>Keeps numbers from elsewhere and charts them beside the consultation.</source>
        <translation>Guarda números de outras fontes e os representa ao lado da consulta.</translation>
    </message>
    <message>
        <source>Hides numbers under N and what would give them away: 5 in a file (10 where a field is sensitive), 0 (nothing hidden) on the screen.</source>
        <translation>Oculta os números menores que N e o que os revelaria: 5 em um arquivo (10 se um campo for sensível), 0 (nada oculto) na tela.</translation>
    </message>
    <message>
        <source>--consensus takes geometric or legacy.</source>
        <translation>--consensus aceita geometric ou legacy.</translation>
    </message>
    <message>
        <source>Also who is in the groups, by these attributes.</source>
        <translation>Também quem está nos grupos, por estes atributos.</translation>
    </message>
    <message>
        <source>With --by: hides numbers under N and what would give them away.</source>
        <translation>Com --by: oculta os números menores que N e o que os revelaria.</translation>
    </message>
    <message>
        <source>geometric (the usual; comparable across numbers of groups) or legacy (the product that older reports print).</source>
        <translation>geometric (o habitual; comparável entre números de grupos) ou legacy (o produto que relatórios antigos imprimem).</translation>
    </message>
    <message>
        <source>Say into which folder the charts go.</source>
        <translation>Indique em qual pasta vão os gráficos.</translation>
    </message>
    <message>
        <source>%1 charts were written.</source>
        <translation>%1 gráficos foram gravados.</translation>
    </message>
    <message>
        <source>Say which chart, by its number from 1 to %1.</source>
        <translation>Indique qual gráfico, pelo número de 1 a %1.</translation>
    </message>
    <message>
        <source>save: svg (the usual), pdf, png or csv.</source>
        <translation>save: svg (o habitual), pdf, png ou csv.</translation>
    </message>
    <message>
        <source>Lists, arranges or writes the charts of the sheet.</source>
        <translation>Lista, organiza ou grava os gráficos da folha.</translation>
    </message>
    <message>
        <source>accept, decline: only of these contributions.</source>
        <translation>accept, decline: só destas contribuições.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a contribution.</source>
        <translation>&quot;%1&quot; não é o número de uma contribuição.</translation>
    </message>
    <message>
        <source>Say which one contribution to split.</source>
        <translation>Indique qual contribuição dividir: uma só.</translation>
    </message>
    <message>
        <source>Say merge, split or separate, not &quot;%1&quot;.</source>
        <translation>Diga merge, split ou separate, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say which contribution to merge into.</source>
        <translation>Indique com qual contribuição fundir.</translation>
    </message>
    <message>
        <source>merge, separate: these contributions too.</source>
        <translation>merge, separate: também estas contribuições.</translation>
    </message>
    <message>
        <source>split: before these characters (code points); else at empty lines.</source>
        <translation>split: antes destes caracteres (pontos de código); senão, nas linhas vazias.</translation>
    </message>
    <message>
        <source> + merged %1</source>
        <translation> + fundidas %1</translation>
    </message>
    <message>
        <source> - parts of split ones %1</source>
        <translation> - partes das divididas %1</translation>
    </message>
    <message>
        <source>Say list, verify, undo, redo, revert N or recipe, not &quot;%1&quot;.</source>
        <translation>Diga list, verify, undo, redo, revert N ou recipe, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>revert, recipe apply: says what would change and what would stay, and changes nothing.</source>
        <translation>revert, recipe apply: diz o que mudaria e o que ficaria, e não muda nada.</translation>
    </message>
    <message>
        <source>words not published</source>
        <translation>texto não publicado</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>--published takes yes or no, not &quot;%1&quot;.</source>
        <translation>--published aceita yes ou no, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say list, export, import, set, retire or restore, not &quot;%1&quot;.</source>
        <translation>Diga list, export, import, set, retire ou restore, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The policy was changed.</source>
        <translation>A política foi alterada.</translation>
    </message>
    <message>
        <source>The policy says so already.</source>
        <translation>A política já diz assim.</translation>
    </message>
    <message>
        <source>set: what the screen and the report call it.</source>
        <translation>set: como se chama na tela e no relatório.</translation>
    </message>
    <message>
        <source>set: when it is given.</source>
        <translation>set: quando se aplica.</translation>
    </message>
    <message>
        <source>set: an example.</source>
        <translation>set: um exemplo.</translation>
    </message>
    <message>
        <source>set: whether what has it is published with its words.</source>
        <translation>set: se o que o tem é publicado com suas palavras.</translation>
    </message>
    <message>
        <source>set: CODE is a state, not a reason.</source>
        <translation>set: CODE é um estado, não um motivo.</translation>
    </message>
    <message>
        <source>Shows and changes the moderation policy: what states and reasons for hiding mean.</source>
        <translation>Mostra e altera a política de moderação: o que significam os estados e os motivos para ocultar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of an operation, nor a range.</source>
        <translation>&quot;%1&quot; não é o número de uma operação nem um intervalo.</translation>
    </message>
    <message>
        <source>Say recipe save FILE or recipe apply FILE.</source>
        <translation>Diga recipe save ARQUIVO ou recipe apply ARQUIVO.</translation>
    </message>
    <message>
        <source>%1  %2 for %3: %4 proposed</source>
        <translation>%1  %2 para %3: %4 propostas</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>Não há nenhuma regra &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Decline what one rule proposes, by its number.</source>
        <translation>Recuse o que uma regra propõe, pelo número.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>Não havia nada para mudar.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>%1: %2 read twice, %3 % agree, kappa %4, alpha %5 (95 %: %6 to %7)</source>
        <translation>%1: %2 lidas duas vezes, %3 % coincidem, kappa %4, alfa %5 (95 %: de %6 a %7)</translation>
    </message>
    <message>
        <source>Say with --share which share to draw, such as 0.1.</source>
        <translation>Indique com --share que proporção sortear, por exemplo 0.1.</translation>
    </message>
    <message>
        <source>Say which contribution, and accepted or hidden.</source>
        <translation>Indique qual contribuição, e accepted ou hidden.</translation>
    </message>
    <message>
        <source>The second reading was noted.</source>
        <translation>A segunda leitura foi anotada.</translation>
    </message>
    <message>
        <source>%1 drawn, %2 waiting</source>
        <translation>%1 sorteadas, %2 em espera</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State and reason</source>
        <translation>Estado e motivo</translation>
    </message>
    <message>
        <source>Similar contributions were decided differently: %1. See %2.</source>
        <translation>Sobre contribuições parecidas decidiu-se de outro modo: %1. Veja %2.</translation>
    </message>
    <message>
        <source>Similar contributions were decided differently; nothing was changed.</source>
        <translation>Sobre contribuições parecidas decidiu-se de outro modo; nada foi mudado.</translation>
    </message>
    <message>
        <source>Why they are hidden: a code of the moderation policy (see &quot;policy&quot;).</source>
        <translation>Por que são ocultadas: um código da política de moderação (veja &quot;policy&quot;).</translation>
    </message>
    <message>
        <source>Changes nothing where similar contributions were decided differently.</source>
        <translation>Não muda nada se sobre contribuições parecidas se decidiu de outro modo.</translation>
    </message>
    <message>
        <source>--order takes oldest, longest, voted, unlike or likely, not &quot;%1&quot;.</source>
        <translation>--order aceita oldest, longest, voted, unlike ou likely, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 read</source>
        <translation>%1: %2 de %3 lidas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Say next, progress, read, unread, assign, draw, second or agreement, not &quot;%1&quot;.</source>
        <translation>Diga next, progress, read, unread, assign, draw, second ou agreement, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The contributions it is about; &quot;&quot; means all of them.</source>
        <translation>As contribuições de que se trata; &quot;&quot; significa todas.</translation>
    </message>
    <message>
        <source>next: what comes first; unlike: least like anything read.</source>
        <translation>next: o que vem primeiro; unlike: o menos parecido com o já lido.</translation>
    </message>
    <message>
        <source>next --order likely: the tag.</source>
        <translation>next --order likely: a etiqueta.</translation>
    </message>
    <message>
        <source>next: how many to print; 10 by itself.</source>
        <translation>next: quantas mostrar; 10 por padrão.</translation>
    </message>
    <message>
        <source>next: only what is assigned to you.</source>
        <translation>next: só o que lhe foi atribuído.</translation>
    </message>
    <message>
        <source>next: what waits for your second reading.</source>
        <translation>next: o que espera a sua segunda leitura.</translation>
    </message>
    <message>
        <source>progress: for each value of this field too.</source>
        <translation>progress: também por cada valor deste campo.</translation>
    </message>
    <message>
        <source>draw: this share of them, such as 0.1.</source>
        <translation>draw: esta proporção delas, por exemplo 0.1.</translation>
    </message>
    <message>
        <source>draw, agreement: what chance starts from; 1 by itself.</source>
        <translation>draw, agreement: de onde parte o acaso; 1 por padrão.</translation>
    </message>
    <message>
        <source>second ID hidden: why, as the moderation policy has it.</source>
        <translation>second ID hidden: por quê, segundo a política de moderação.</translation>
    </message>
    <message>
        <source>Says what to read next, and how far the reading is; assigns, and has a share read twice.</source>
        <translation>Diz o que ler a seguir e quanto já se leu; atribui, e faz ler duas vezes uma parte.</translation>
    </message>
    <message>
        <source>The release could not be noted: %1</source>
        <translation>Não foi possível anotar a publicação: %1</translation>
    </message>
    <message>
        <source>The report was changed.</source>
        <translation>O relatório foi alterado.</translation>
    </message>
    <message>
        <source>Nothing had to change.</source>
        <translation>Não havia nada a alterar.</translation>
    </message>
    <message>
        <source>The report has no sections of its own yet: it is written from the template &quot;results&quot;.</source>
        <translation>O relatório ainda não tem seções próprias: é escrito com o modelo &quot;results&quot;.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Não foi possível ler o arquivo: %1</translation>
    </message>
    <message>
        <source>Say which section, by its number in &quot;section list&quot;.</source>
        <translation>Indique qual seção, pelo seu número em &quot;section list&quot;.</translation>
    </message>
    <message>
        <source>Say the number the section is to have.</source>
        <translation>Indique o número que a seção deve ter.</translation>
    </message>
    <message>
        <source>--margins takes one length in millimetres, or four: left, top, right, bottom.</source>
        <translation>--margins toma um comprimento em milímetros, ou quatro: esquerda, superior, direita, inferior.</translation>
    </message>
    <message>
        <source>--language takes one of %1, not &quot;%2&quot;.</source>
        <translation>--language toma um de %1, não &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>--paper takes A4 or Letter, not &quot;%1&quot;.</source>
        <translation>--paper toma A4 ou Letter, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The title on the cover (otherwise the name of the workspace), or of a section.</source>
        <translation>O título da capa (senão, o nome do espaço de trabalho) ou de uma seção.</translation>
    </message>
    <message>
        <source>Language of the report, whatever the program speaks: es, en, pt or fr.</source>
        <translation>Idioma do relatório, qualquer que seja o do programa: es, en, pt ou fr.</translation>
    </message>
    <message>
        <source>A4 or Letter.</source>
        <translation>A4 ou Letter.</translation>
    </message>
    <message>
        <source>set: the edges in millimetres, one for all or left,top,right,bottom.</source>
        <translation>set: as margens em milímetros, uma para todas ou esquerda,superior,direita,inferior.</translation>
    </message>
    <message>
        <source>set: what the workspace cannot know: legal, question, materials, decided, organisations, contact, licence, next, data.</source>
        <translation>set: o que o espaço de trabalho não pode saber: legal, question, materials, decided, organisations, contact, licence, next, data.</translation>
    </message>
    <message>
        <source>Writes this template (results, summary, annex) instead of the sections of the workspace.</source>
        <translation>Escreve este modelo (results, summary, annex) em vez das seções do espaço de trabalho.</translation>
    </message>
    <message>
        <source>section: its prose, with bound numbers such as {{people where region:Norte}}.</source>
        <translation>section: sua prosa, com números vinculados como {{people where region:Norte}}.</translation>
    </message>
    <message>
        <source>section: the file that holds its prose.</source>
        <translation>section: o arquivo que contém sua prosa.</translation>
    </message>
    <message>
        <source>section add: its number (at the end).</source>
        <translation>section add: seu número (no fim).</translation>
    </message>
    <message>
        <source>Writes the report of the consultation, or changes what it says.</source>
        <translation>Escreve o relatório da consulta, ou altera o que ele diz.</translation>
    </message>
    <message>
        <source>Static word vectors to use as well, now and in later searches: model.safetensors of Model2Vec, with tokenizer.json beside it; &quot;none&quot; goes back to words alone.</source>
        <translation>Vetores de palavras a usar também, agora e nas pesquisas seguintes: model.safetensors do Model2Vec, com tokenizer.json ao lado; &quot;none&quot; volta a usar só as palavras.</translation>
    </message>
    <message>
        <source>--stands takes waiting, overdue or answered, not &quot;%1&quot;.</source>
        <translation>--stands toma waiting, overdue ou answered, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say with --out where the letters go: x.csv, x.docx, x.odt, x.pdf or x.html.</source>
        <translation>Indique com --out para onde vão as cartas: x.csv, x.docx, x.odt, x.pdf ou x.html.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to %1.</source>
        <translation>
            <numerusform>%n carta gravada em %1.</numerusform>
            <numerusform>%n cartas gravadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>cases: only those waiting, overdue or answered.</source>
        <translation>cases: apenas os waiting, overdue ou answered.</translation>
    </message>
    <message>
        <source>letters: their prose, with fields such as [[participant]] and [[answers]].</source>
        <translation>letters: sua prosa, com campos como [[participant]] e [[answers]].</translation>
    </message>
    <message>
        <source>--best needs words to look for in --where.</source>
        <translation>--best precisa de palavras para procurar em --where.</translation>
    </message>
    <message>
        <source>Those first that fit the words of the filter best.</source>
        <translation>Primeiro as que melhor respondem às palavras do filtro.</translation>
    </message>
    <message>
        <source>Keeps this population in the workspace, for charts and report.</source>
        <translation>Guarda esta população no espaço de trabalho, para os gráficos e o relatório.</translation>
    </message>
    <message>
        <source>The map of tiles is kept.</source>
        <translation>O mapa de blocos foi guardado.</translation>
    </message>
    <message>
        <source>Say list, add, remove N, move N TO, reset, tiles FILE or save FOLDER, not &quot;%1&quot;.</source>
        <translation>Diga list, add, remove N, move N TO, reset, tiles FILE ou save FOLDER, não “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed.</source>
        <translation>
            <numerusform>%n resposta alterada.</numerusform>
            <numerusform>%n respostas alteradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file, its texts, the search and %n journal entries are sound.</source>
        <translation>
            <numerusform>O arquivo, seus textos, a busca e %n entrada do histórico estão em ordem.</numerusform>
            <numerusform>O arquivo, seus textos, a busca e %n entradas do histórico estão em ordem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workspace is damaged: %n problem(s) found.</source>
        <translation>
            <numerusform>O espaço de trabalho está danificado: %n problema encontrado.</numerusform>
            <numerusform>O espaço de trabalho está danificado: %n problemas encontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) in the codebook.</source>
        <translation>
            <numerusform>%n etiqueta no livro de códigos.</numerusform>
            <numerusform>%n etiquetas no livro de códigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them only sums of votes are known; they were not added.</source>
        <translation>
            <numerusform>De %n delas só se conhece a soma de votos; não foi somada.</numerusform>
            <numerusform>De %n delas só se conhecem as somas de votos; não foram somadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) written to %1.</source>
        <translation>
            <numerusform>%n contribuição escrita em %1.</numerusform>
            <numerusform>%n contribuições escritas em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) written to %1.</source>
        <translation>
            <numerusform>%n texto escrito em %1.</numerusform>
            <numerusform>%n textos escritos em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>csv (guarded for spreadsheets), csv-data (texts as they are), json, xlsx, datapackage (a folder or x.zip of open data; as x.xlsx a sheet for each table), site (a folder or x.zip of web pages), qdpx (a project for programs of qualitative analysis, REFI-QDA) or qdc (its codebook alone).</source>
        <translation>csv (protegido para planilhas), csv-data (textos como são), json, xlsx, datapackage (pasta ou x.zip de dados abertos; como x.xlsx, uma folha por tabela), site (pasta ou x.zip de páginas web), qdpx (projeto para programas de análise qualitativa, REFI-QDA) ou qdc (só seu livro de códigos).</translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) changed.</source>
        <translation>
            <numerusform>%n contribuição alterada.</numerusform>
            <numerusform>%n contribuições alteradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of personal data await a yes or no.</source>
        <translation>
            <numerusform>%n achado de dados pessoais espera um sim ou não.</numerusform>
            <numerusform>%n achados de dados pessoais esperam um sim ou não.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) before it were imported and stay.</source>
        <translation>
            <numerusform>%n arquivo anterior foi importado e permanece.</numerusform>
            <numerusform>%n arquivos anteriores foram importados e permanecem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) written.</source>
        <translation>
            <numerusform>%n operação escrita.</numerusform>
            <numerusform>%n operações escritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting.</source>
        <translation>
            <numerusform>%n espera.</numerusform>
            <numerusform>%n esperam.</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 records would be read: %2 with notices, %3 refused.</source>
        <translation>  %1 registros seriam lidos: %2 com avisos, %3 recusados.</translation>
    </message>
    <message>
        <source>--places takes all, common or none, not &quot;%1&quot;.</source>
        <translation>--places aceita all, common ou none, não “%1”.</translation>
    </message>
    <message>
        <source>datapackage: all territories, those of at least k people (common), or none (all).</source>
        <translation>datapackage: todos os territórios, os de pelo menos k pessoas (common) ou nenhum (all).</translation>
    </message>
    <message>
        <source>Also weights that give the participants the shares of the population, by the fields that are more than 5 points off.</source>
        <translation>Também pesos que dão aos participantes as porcentagens da população, pelos campos que se afastam mais de 5 pontos.</translation>
    </message>
    <message>
        <source>With --weigh: groups under N people count as one (10 is usual); 0 joins none.</source>
        <translation>Com --weigh: os grupos com menos de N pessoas contam como um (o usual é 10); 0 não une nenhum.</translation>
    </message>
    <message>
        <source>Only writes a population table to fill in, of the fields and values of W.</source>
        <translation>Só escreve uma tabela de população para preencher, com os campos e valores de W.</translation>
    </message>
    <message>
        <source>The text has %1 characters; it cannot be cut before character %2.</source>
        <translation>O texto tem %1 caracteres; não pode ser cortado antes do caractere %2.</translation>
    </message>
    <message>
        <source>Merges contributions that ask for the same, with every voter once; splits one that asks for several things. ID is the field id of list.</source>
        <translation>Une contribuições que pedem o mesmo, com cada votante uma vez; divide uma que pede várias coisas. ID é o campo id de list.</translation>
    </message>
    <message>
        <source>--column is a column, = and what it is taken for, such as “autor=attribute” or “gasto=attribute:comma”: %1.</source>
        <translation>--column é uma coluna, = e o que ela é, como “autor=attribute” ou “gasto=attribute:comma”: %1.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>“%1” não tem a coluna “%2”.</translation>
    </message>
    <message>
        <source>%1: authors are known by their name alone (“%2”): people of the same name count as one. --column &quot;%2=attribute&quot; keeps the names as text and counts nobody.</source>
        <translation>%1: dos autores só se conhece o nome (“%2”): homônimos contam como uma pessoa. --column &quot;%2=attribute&quot; mantém os nomes como texto e não conta ninguém.</translation>
    </message>
    <message>
        <source>What a column is taken for, and how its values are read (dmy, mdy; comma for 1.234,5, point for 1,234.5); may be given several times.</source>
        <translation>O que uma coluna é e como seus valores são lidos (dmy, mdy; comma para 1.234,5, point para 1,234.5); pode ser dado várias vezes.</translation>
    </message>
    <message>
        <source>rule: makes the tag when there is none of that name.</source>
        <translation>rule: cria a etiqueta se não há nenhuma com esse nome.</translation>
    </message>
    <message>
        <source>There is no kind of personal data &quot;%1&quot;; there are %2.</source>
        <translation>Não há nenhum tipo de dado pessoal “%1”; há %2.</translation>
    </message>
    <message>
        <source>What to print of each; an unknown name lists those there are. id (or external_id) is that of the source, number that of Tamiz, as in filters.</source>
        <translation>O que se imprime de cada uma; um nome desconhecido mostra os que há. id (ou external_id) é o da fonte; number, o do Tamiz, como nos filtros.</translation>
    </message>
    <message>
        <source>%1 of %2 steps change something, %3 are done here already; %4 of %5 contributions are not here.</source>
        <translation>%1 de %2 passos mudam algo e %3 já estão feitos aqui; %4 de %5 contribuições não estão aqui.</translation>
    </message>
    <message>
        <source>--create makes a new tag of that name.</source>
        <translation>--create cria uma etiqueta com esse nome.</translation>
    </message>
</context>
<context>
    <name>tamiz::CodebookDialog</name>
    <message>
        <source>Codebook</source>
        <translation>Livro de códigos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuições</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nova…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Unir a…</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>&amp;Cor…</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>&amp;Descrever…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>Name, with a slash before each level:</source>
        <translation>Nome, com uma barra antes de cada nível:</translation>
    </message>
    <message>
        <source>Creating a tag</source>
        <translation>Criando uma etiqueta</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renomear etiqueta</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Novo nome:</translation>
    </message>
    <message>
        <source>Renaming a tag</source>
        <translation>Renomeando uma etiqueta</translation>
    </message>
    <message>
        <source>Merge tag</source>
        <translation>Unir etiqueta</translation>
    </message>
    <message>
        <source>Move every use of “%1” to:</source>
        <translation>Mover todos os usos de “%1” para:</translation>
    </message>
    <message>
        <source>Merging tags</source>
        <translation>Unindo etiquetas</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Vermelhão</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Azul-celeste</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Colour of “%1”:</source>
        <translation>Cor de “%1”:</translation>
    </message>
    <message>
        <source>Colouring a tag</source>
        <translation>Colorindo uma etiqueta</translation>
    </message>
    <message>
        <source>Describe tag</source>
        <translation>Descrever etiqueta</translation>
    </message>
    <message>
        <source>When to use “%1”:</source>
        <translation>Quando usar “%1”:</translation>
    </message>
    <message>
        <source>Describing a tag</source>
        <translation>Descrevendo uma etiqueta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>&amp;Example…</source>
        <translation>&amp;Exemplo…</translation>
    </message>
    <message>
        <source>&amp;Key…</source>
        <translation>&amp;Tecla…</translation>
    </message>
    <message>
        <source>M&amp;ove below…</source>
        <translation>M&amp;over para baixo de…</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>&amp;Aposentar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (aposentada)</translation>
    </message>
    <message>
        <source>An example of “%1”:</source>
        <translation>Um exemplo de “%1”:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Number key of “%1”:</source>
        <translation>Tecla numérica de “%1”:</translation>
    </message>
    <message>
        <source>(top)</source>
        <translation>(topo)</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Mover etiqueta</translation>
    </message>
    <message>
        <source>Move “%1” below:</source>
        <translation>Mover “%1” para baixo de:</translation>
    </message>
    <message>
        <source>Moving a tag</source>
        <translation>Movendo uma etiqueta</translation>
    </message>
    <message>
        <source>Retiring a tag</source>
        <translation>Aposentando uma etiqueta</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Importar um livro de códigos</translation>
    </message>
    <message>
        <source>Codebook (*.qdc)</source>
        <translation>Livro de códigos (*.qdc)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>Importing a codebook</source>
        <translation>Importando um livro de códigos</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Exportar o livro de códigos</translation>
    </message>
    <message>
        <source>The codebook could not be written.</source>
        <translation>O livro de códigos não pôde ser escrito.</translation>
    </message>
</context>
<context>
    <name>tamiz::CodingImport</name>
    <message numerus="yes">
        <source>%Ln coded passage(s) lie in a text that is not there or not as it was.</source>
        <translation>
            <numerusform>%Ln passagem codificada está em um texto ausente ou alterado.</numerusform>
            <numerusform>%Ln passagens codificadas estão em textos ausentes ou alterados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::Columns</name>
    <message>
        <source>(no data)</source>
        <translation>(sem dado)</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation>Tema %1</translation>
    </message>
    <message>
        <source>(no theme)</source>
        <translation>(sem tema)</translation>
    </message>
    <message>
        <source>(in no family)</source>
        <translation>(em nenhuma família)</translation>
    </message>
    <message>
        <source>Family %1</source>
        <translation>Família %1</translation>
    </message>
    <message>
        <source>(no reason)</source>
        <translation>(sem motivo)</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abrindo</translation>
    </message>
    <message>
        <source>(no tag)</source>
        <translation>(sem etiqueta)</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>não lida</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lida</translation>
    </message>
    <message>
        <source>(not drawn)</source>
        <translation>(não sorteada)</translation>
    </message>
    <message>
        <source>waiting for the second reader</source>
        <translation>espera a segunda leitura</translation>
    </message>
    <message>
        <source>read twice</source>
        <translation>lida duas vezes</translation>
    </message>
    <message>
        <source>Reading votes</source>
        <translation>Lendo votos</translation>
    </message>
    <message>
        <source>(none found)</source>
        <translation>(nenhum encontrado)</translation>
    </message>
</context>
<context>
    <name>tamiz::CommandPalette</name>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que deseja fazer?</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>Palavras da ação</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>Ações encontradas</translation>
    </message>
</context>
<context>
    <name>tamiz::ContextPage</name>
    <message>
        <source>Numbers of context</source>
        <translation>Dados de contexto</translation>
    </message>
    <message>
        <source>Context beside the consultation</source>
        <translation>Contexto ao lado da consulta</translation>
    </message>
    <message>
        <source>What else happened in those years? Type a number with its year and source above, or load a CSV with the columns name, year, value, unit and source.</source>
        <translation>O que mais acontecia nesses anos? Digite acima um número com o ano e a fonte, ou carregue um CSV com as colunas name, year, value, unit e source.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>O &amp;quê</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Ano</translation>
    </message>
    <message>
        <source>Va&amp;lue</source>
        <translation>Va&amp;lor</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>U&amp;nidade</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fonte</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>Keep this number; one of the same name and year is replaced.</source>
        <translation>Guardar este dado; substitui o do mesmo nome e ano.</translation>
    </message>
    <message>
        <source>Load &amp;CSV…</source>
        <translation>Carregar &amp;CSV…</translation>
    </message>
    <message>
        <source>Columns name, year, value, unit and source.</source>
        <translation>Colunas name, year, value, unit e source.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Remove the chosen numbers (Delete).</source>
        <translation>Remover os dados escolhidos (Delete).</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>A year and a number are needed, such as 2016 and 59.5.</source>
        <translation>São necessários um ano e um número, como 2016 e 59,5.</translation>
    </message>
    <message>
        <source>Load numbers of context</source>
        <translation>Carregar dados de contexto</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
</context>
<context>
    <name>tamiz::ContributionList</name>
    <message>
        <source>Contributions</source>
        <translation>Contribuições</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;left</source>
        <translation>Mover “%1” para a &amp;esquerda</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;right</source>
        <translation>Mover “%1” para a &amp;direita</translation>
    </message>
    <message>
        <source>Every row by &amp;itself</source>
        <translation>Cada linha por &amp;si</translation>
    </message>
    <message>
        <source>Keep &amp;threads together</source>
        <translation>Manter as &amp;conversas juntas</translation>
    </message>
    <message>
        <source>Keep &amp;families together</source>
        <translation>Manter as &amp;famílias juntas</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Linhas &amp;compactas</translation>
    </message>
    <message>
        <source>&amp;Best matches first</source>
        <translation>Primeiro as que &amp;melhor respondem</translation>
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
            <numerusform>Um de %n texto semelhante</numerusform>
            <numerusform>Um de %n textos semelhantes</numerusform>
        </translation>
    </message>
    <message>
        <source>No similar texts</source>
        <translation>Nenhum texto semelhante</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sem texto)</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <comment>depth in a thread and text</comment>
        <translation>Nível %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Marks contributions that have near-copies.</source>
        <translation>Marca contribuições que têm quase cópias.</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribuição</translation>
    </message>
    <message>
        <source>Title or first words; sorts by the order received.</source>
        <translation>Título ou primeiras palavras; ordena pela recepção.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What was decided on it.</source>
        <translation>O que se decidiu sobre ela.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of the codebook; sorts by the first one.</source>
        <translation>Etiquetas do livro de códigos; ordena pela primeira.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The theme it belongs to.</source>
        <translation>O tema a que pertence.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>The place it is about or comes from.</source>
        <translation>O lugar de que trata ou de onde vem.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>The day it was received, in UTC.</source>
        <translation>O dia em que foi recebida, em UTC.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Proposal, comment, answer, statement or message.</source>
        <translation>Proposta, comentário, resposta, enunciado ou mensagem.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>The participant, as the source names them.</source>
        <translation>O participante, como a fonte o identifica.</translation>
    </message>
    <message>
        <source>Filters call it “%1”.</source>
        <translation>Os filtros o chamam de “%1”.</translation>
    </message>
    <message>
        <source>All votes: for, against and to pass. Filters call it “votes”; those in favour alone are “for”, a column of its own.</source>
        <translation>Todos os votos: a favor, contra e abstenções. Nos filtros é “votes”; só os favoráveis são “for”, outra coluna.</translation>
    </message>
</context>
<context>
    <name>tamiz::ContributionsPage</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>Accept the chosen contributions for publication.</source>
        <translation>Aceitar as contribuições escolhidas para publicação.</translation>
    </message>
    <message>
        <source>&amp;Hide…</source>
        <translation>&amp;Ocultar…</translation>
    </message>
    <message>
        <source>Hide the chosen contributions, with a reason.</source>
        <translation>Ocultar as contribuições escolhidas, com motivo.</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Re&amp;abrir</translation>
    </message>
    <message>
        <source>Take back the decision on the chosen contributions.</source>
        <translation>Desfazer a decisão sobre as contribuições escolhidas.</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>E&amp;tiquetar…</translation>
    </message>
    <message>
        <source>Add a tag to the chosen contributions, or remove one.</source>
        <translation>Adicionar uma etiqueta às contribuições escolhidas, ou retirar uma.</translation>
    </message>
    <message>
        <source>&amp;Next contribution</source>
        <translation>&amp;Próxima contribuição</translation>
    </message>
    <message>
        <source>Go to the next contribution.</source>
        <translation>Ir à próxima contribuição.</translation>
    </message>
    <message>
        <source>&amp;Previous contribution</source>
        <translation>Contribuição a&amp;nterior</translation>
    </message>
    <message>
        <source>Go to the previous contribution.</source>
        <translation>Ir à contribuição anterior.</translation>
    </message>
    <message>
        <source>Show &amp;family</source>
        <translation>Mostrar a &amp;família</translation>
    </message>
    <message>
        <source>Show the contributions with a similar text.</source>
        <translation>Mostrar as contribuições com texto semelhante.</translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>Escolher &amp;tudo</translation>
    </message>
    <message>
        <source>Choose every contribution of the selection.</source>
        <translation>Escolher todas as contribuições da seleção.</translation>
    </message>
    <message>
        <source>Colu&amp;mns and groups…</source>
        <translation>Colu&amp;nas e grupos…</translation>
    </message>
    <message>
        <source>Choose and order the columns; keep threads or families together.</source>
        <translation>Escolher e ordenar as colunas; manter conversas ou famílias juntas.</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Desfazer a última mudança</translation>
    </message>
    <message>
        <source>Take back the last change, whoever made it.</source>
        <translation>Desfazer a última mudança, de quem quer que seja.</translation>
    </message>
    <message>
        <source>Code&amp;book…</source>
        <translation>&amp;Livro de códigos…</translation>
    </message>
    <message>
        <source>Create, rename, merge, colour and describe tags.</source>
        <translation>Criar, renomear, unir, colorir e descrever etiquetas.</translation>
    </message>
    <message>
        <source>Add this tag to the chosen contributions, or remove it when all have it.</source>
        <translation>Adicionar esta etiqueta às contribuições escolhidas, ou retirá-la se todas a têm.</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Etiqueta “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Accepting %n contributions</source>
        <translation>
            <numerusform>Aceitando %n contribuição</numerusform>
            <numerusform>Aceitando %n contribuições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hiding %n contributions</source>
        <translation>
            <numerusform>Ocultando %n contribuição</numerusform>
            <numerusform>Ocultando %n contribuições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopening %n contributions</source>
        <translation>
            <numerusform>Reabrindo %n contribuição</numerusform>
            <numerusform>Reabrindo %n contribuições</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide with a reason</source>
        <translation>Ocultar com motivo</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>number key and reason</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>Tagging %n contributions</source>
        <translation>
            <numerusform>Etiquetando %n contribuição</numerusform>
            <numerusform>Etiquetando %n contribuições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing a tag from %n contributions</source>
        <translation>
            <numerusform>Retirando uma etiqueta de %n contribuição</numerusform>
            <numerusform>Retirando uma etiqueta de %n contribuições</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Facets, list and reading pane</source>
        <translation>Facetas, lista e painel de leitura</translation>
    </message>
    <message>
        <source>Edge between facets and list</source>
        <translation>Borda entre facetas e lista</translation>
    </message>
    <message>
        <source>Edge between list and text</source>
        <translation>Borda entre lista e texto</translation>
    </message>
    <message>
        <source>No contribution passes this filter.</source>
        <translation>Nenhuma contribuição passa por este filtro.</translation>
    </message>
    <message>
        <source>There are no contributions yet. Import an export in Sources, or drop it on the window.</source>
        <translation>Ainda não há contribuições. Importe uma exportação em Fontes ou solte-a na janela.</translation>
    </message>
    <message>
        <source>Choose a &amp;passage</source>
        <translation>Escolher um &amp;trecho</translation>
    </message>
    <message>
        <source>Go to the text: Shift and the arrows choose words, T or a number tags them, Escape comes back.</source>
        <translation>Ir ao texto: Shift e as setas escolhem palavras, T ou um número as etiqueta, Esc volta.</translation>
    </message>
    <message>
        <source>&amp;Yes, personal data</source>
        <translation>&amp;Sim, dado pessoal</translation>
    </message>
    <message>
        <source>Confirm the next finding in this text: it is masked in every output.</source>
        <translation>Confirmar o próximo achado neste texto: ele é mascarado em toda saída.</translation>
    </message>
    <message>
        <source>&amp;No personal data</source>
        <translation>&amp;Não é dado pessoal</translation>
    </message>
    <message>
        <source>Dismiss the next finding in this text.</source>
        <translation>Descartar o próximo achado neste texto.</translation>
    </message>
    <message>
        <source>Look for personal &amp;data</source>
        <translation>Procurar &amp;dados pessoais</translation>
    </message>
    <message>
        <source>Look for personal data in all texts; nothing is changed without a yes.</source>
        <translation>Procurar dados pessoais em todos os textos; nada muda sem um sim.</translation>
    </message>
    <message>
        <source>Write a no&amp;te…</source>
        <translation>Escrever uma no&amp;ta…</translation>
    </message>
    <message>
        <source>Write a note on this contribution, for the team.</source>
        <translation>Escrever uma nota sobre esta contribuição, para a equipe.</translation>
    </message>
    <message>
        <source>History of this contribution</source>
        <translation>Histórico desta contribuição</translation>
    </message>
    <message>
        <source>Show what was ever done with this contribution, and by whom.</source>
        <translation>Mostrar tudo o que foi feito com esta contribuição, e por quem.</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <source>Go to the next place that was searched for, in this text or the next ones.</source>
        <translation>Ir ao próximo lugar procurado, neste texto ou nos seguintes.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Go to the place before that was searched for.</source>
        <translation>Ir ao lugar procurado anterior.</translation>
    </message>
    <message>
        <source>Tagging a passage</source>
        <translation>Etiquetando um trecho</translation>
    </message>
    <message>
        <source>Looking for personal data</source>
        <translation>Procurando dados pessoais</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on this contribution:</source>
        <translation>Nota sobre esta contribuição:</translation>
    </message>
    <message>
        <source>Writing a note</source>
        <translation>Escrevendo uma nota</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <translation>Linhas com&amp;pactas</translation>
    </message>
    <message>
        <source>Shows a third more rows, as low as their letters.</source>
        <translation>Mostra um terço a mais de linhas, tão baixas quanto suas letras.</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Segunda leitura</translation>
    </message>
    <message>
        <source>Merge the chosen contributions into the current one, with every voter once; a single one into one like it.</source>
        <translation>Funde as contribuições escolhidas com a atual, com cada votante uma vez; uma só, com outra parecida.</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>Split the contribution that asks for several things into parts.</source>
        <translation>Divide em partes a contribuição que pede várias coisas.</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Take the chosen contributions out of what they were merged into, or take their parts away.</source>
        <translation>Retira as contribuições escolhidas de onde foram fundidas, ou remove suas partes.</translation>
    </message>
    <message>
        <source>Merging contributions</source>
        <translation>Fundindo contribuições</translation>
    </message>
    <message>
        <source>No contribution is like this one. Choose those to merge in the list.</source>
        <translation>Nenhuma contribuição se parece com esta. Escolha na lista as que quer fundir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and first words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fundir</translation>
    </message>
    <message>
        <source>Merge this contribution into:</source>
        <translation>Fundir esta contribuição com:</translation>
    </message>
    <message>
        <source>Splitting a contribution</source>
        <translation>Dividindo uma contribuição</translation>
    </message>
    <message>
        <source>Separating contributions</source>
        <translation>Separando contribuições</translation>
    </message>
    <message>
        <source>Read one contribution after the other, in the order you choose: one key, and on to the next.</source>
        <translation>Leia uma contribuição após a outra, na ordem que escolher: uma tecla, e a seguinte.</translation>
    </message>
    <message>
        <source>Mark the chosen contributions as read, or as unread when all are.</source>
        <translation>Marca como lidas as contribuições escolhidas, ou como não lidas se todas estão.</translation>
    </message>
    <message>
        <source>Assign the chosen contributions to a person, or in turn to several.</source>
        <translation>Atribui as contribuições escolhidas a uma pessoa, ou por turno a várias.</translation>
    </message>
    <message>
        <source>Show what is assigned to you and unread; once more shows everything.</source>
        <translation>Mostra o que lhe foi atribuído e não lido; outra vez mostra tudo.</translation>
    </message>
    <message>
        <source>Draw for a second reading…</source>
        <translation>Sortear para uma segunda leitura…</translation>
    </message>
    <message>
        <source>Draw a share of the chosen contributions at random, to be decided by a second person who does not see the first decision.</source>
        <translation>Sorteia uma parte das contribuições escolhidas, para que uma segunda pessoa decida sem ver a primeira decisão.</translation>
    </message>
    <message>
        <source>Rules of the codebook…</source>
        <translation>Regras do livro de códigos…</translation>
    </message>
    <message>
        <source>Rules that propose tags; see what they propose, and accept or decline it.</source>
        <translation>Regras que propõem etiquetas; veja o que propõem, e aceite ou recuse.</translation>
    </message>
    <message>
        <source>Moderation policy…</source>
        <translation>Política de moderação…</translation>
    </message>
    <message>
        <source>States and reasons for hiding: their names, definitions, examples, and what is published.</source>
        <translation>Estados e motivos para ocultar: nomes, definições, exemplos, e o que se publica.</translation>
    </message>
    <message numerus="yes">
        <source>Marking %n contributions</source>
        <translation>
            <numerusform>Marcando %n contribuição</numerusform>
            <numerusform>Marcando %n contribuições</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>To whom? Several names with commas; nobody when empty.</source>
        <translation>A quem? Vários nomes com vírgulas; a ninguém se vazio.</translation>
    </message>
    <message numerus="yes">
        <source>Assigning %n contributions</source>
        <translation>
            <numerusform>Atribuindo %n contribuição</numerusform>
            <numerusform>Atribuindo %n contribuições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share of the %Ln chosen contributions to draw, in percent:</source>
        <translation>
            <numerusform>Parte da %Ln contribuição escolhida a sortear, em por cento:</numerusform>
            <numerusform>Parte das %Ln contribuições escolhidas a sortear, em por cento:</numerusform>
        </translation>
    </message>
    <message>
        <source>A share is a number of percent, such as 10.</source>
        <translation>Uma parte é um número em por cento, por exemplo 10.</translation>
    </message>
    <message>
        <source>Drawing for a second reading</source>
        <translation>Sorteio para uma segunda leitura</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triagem</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Atribuir…</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>&amp;Best matches first</source>
        <translation>Primeiro as que &amp;melhor respondem</translation>
    </message>
    <message>
        <source>Those that fit the words of the search best come first; again: back to the column.</source>
        <translation>Primeiro vêm as que melhor respondem às palavras da busca; de novo: conforme a coluna.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln contributions of the selection are chosen. Escape takes it back.</source>
        <translation>
            <numerusform>A única contribuição da seleção está escolhida. Esc desfaz.</numerusform>
            <numerusform>Todas as %Ln contribuições da seleção estão escolhidas. Esc desfaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions are chosen.</source>
        <translation>
            <numerusform>%Ln contribuição está escolhida.</numerusform>
            <numerusform>%Ln contribuições estão escolhidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Tag number %1, when there is one</source>
        <translation>Etiqueta número %1, quando houver</translation>
    </message>
</context>
<context>
    <name>tamiz::CountCurve</name>
    <message>
        <source>Curve of numbers of themes</source>
        <translation>Curva de números de temas</translation>
    </message>
    <message>
        <source>Fit (round marks, against the best) and stability (square marks, dashed) of each number of themes.</source>
        <translation>Ajuste (marcas redondas, em relação ao melhor) e estabilidade (marcas quadradas, linha tracejada) de cada número de temas.</translation>
    </message>
    <message>
        <source>%1: fit %2, stability %3</source>
        <translation>%1: ajuste %2, estabilidade %3</translation>
    </message>
    <message>
        <source>fit, against the best</source>
        <translation>ajuste, em relação ao melhor</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>estabilidade</translation>
    </message>
</context>
<context>
    <name>tamiz::Counting</name>
    <message>
        <source>There is no field “%1” to count by. There are: %2.</source>
        <translation>Não há o campo “%1” para contar. Há: %2.</translation>
    </message>
    <message>
        <source>“%1” by “%2” has too many values for a table. Filter first, or choose a field with fewer values.</source>
        <translation>“%1” por “%2” tem valores demais para uma tabela. Filtre antes ou escolha um campo com menos valores.</translation>
    </message>
</context>
<context>
    <name>tamiz::CrossTableModel</name>
    <message>
        <source>More than chance would give: %1 times the expected.</source>
        <translation>Mais do que o acaso daria: %1 vezes o esperado.</translation>
    </message>
    <message>
        <source>Less than chance would give: %1 times the expected.</source>
        <translation>Menos do que o acaso daria: %1 vezes o esperado.</translation>
    </message>
</context>
<context>
    <name>tamiz::CrossTablePage</name>
    <message>
        <source>Cross table</source>
        <translation>Tabela cruzada</translation>
    </message>
    <message>
        <source>Enter or a double click on a cell filters everything by its two values.</source>
        <translation>Enter ou um duplo clique em uma célula filtra tudo por seus dois valores.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Linhas</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>Co&amp;unt</source>
        <translation>&amp;Contar</translation>
    </message>
    <message>
        <source>As &amp;published</source>
        <translation>Como &amp;publicado</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Salvar &amp;tabela…</translation>
    </message>
    <message>
        <source>Save the table as CSV, small numbers hidden.</source>
        <translation>Salvar a tabela como CSV, com os números pequenos ocultos.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>The table was saved. %1</source>
        <translation>A tabela foi salva. %1</translation>
    </message>
    <message>
        <source>For &amp;each</source>
        <translation>Para &amp;cada</translation>
    </message>
    <message>
        <source>A table for each value of a third field.</source>
        <translation>Uma tabela para cada valor de um terceiro campo.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>Hides numbers under %1 (under %2 where a field is sensitive), and what would give them away, as in everything that is saved.</source>
        <translation>Oculta os números menores que %1 (que %2 se um campo for sensível) e o que os revelaria, como em tudo o que é salvo.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nenhum)</translation>
    </message>
</context>
<context>
    <name>tamiz::CsvFile</name>
    <message>
        <source>The table could not be saved. An existing file was left as it was.</source>
        <translation>Não foi possível salvar a tabela. Um arquivo existente ficou como estava.</translation>
    </message>
</context>
<context>
    <name>tamiz::DataExports</name>
    <message>
        <source>Export open data</source>
        <translation>Exportar dados abertos</translation>
    </message>
    <message>
        <source>Data Package (*.zip)</source>
        <translation>Data Package (*.zip)</translation>
    </message>
    <message>
        <source>open-data</source>
        <comment>part of a file name</comment>
        <translation>dados-abertos</translation>
    </message>
    <message>
        <source>Writing open data</source>
        <translation>Escrevendo dados abertos</translation>
    </message>
    <message>
        <source>Exporting the contributions</source>
        <translation>Exportando as contribuições</translation>
    </message>
    <message>
        <source>A sheet for each table (*.xlsx)</source>
        <translation>Uma folha por tabela (*.xlsx)</translation>
    </message>
    <message>
        <source>k = %1; people alone with their attributes: %2; people whose attributes were left out: %3.</source>
        <translation>k = %1; pessoas únicas por seus atributos: %2; pessoas cujos atributos foram omitidos: %3.</translation>
    </message>
    <message>
        <source>No attributes of people are published.</source>
        <translation>Nenhum atributo das pessoas é publicado.</translation>
    </message>
</context>
<context>
    <name>tamiz::Decision</name>
    <message>
        <source>No answer yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Aceita em parte</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Não aceita</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Já feito</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Fora do escopo</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>decision</comment>
        <translation>Aceita</translation>
    </message>
</context>
<context>
    <name>tamiz::DissentBar</name>
    <message>
        <source>&amp;Decide anyway</source>
        <translation>&amp;Decidir mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Mo&amp;strá-las</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Dei&amp;xar</translation>
    </message>
    <message>
        <source>Similar contributions were decided differently</source>
        <translation>Sobre contribuições parecidas decidiu-se de outro modo</translation>
    </message>
    <message>
        <source>Similar contributions were decided differently: %1.</source>
        <translation>Sobre contribuições parecidas decidiu-se de outro modo: %1.</translation>
    </message>
</context>
<context>
    <name>tamiz::Edit</name>
    <message>
        <source>(in no family)</source>
        <translation>(em nenhuma família)</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>palavra por palavra</translation>
    </message>
    <message>
        <source>small changes</source>
        <translation>pequenas mudanças</translation>
    </message>
    <message>
        <source>words added</source>
        <translation>palavras acrescentadas</translation>
    </message>
    <message>
        <source>words cut</source>
        <translation>palavras cortadas</translation>
    </message>
    <message>
        <source>other order</source>
        <translation>outra ordem</translation>
    </message>
    <message>
        <source>a passage shared</source>
        <translation>um trecho em comum</translation>
    </message>
</context>
<context>
    <name>tamiz::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>tamiz::Export</name>
    <message>
        <source>The file could not be written: %1. Nothing was changed there.</source>
        <translation>Não foi possível gravar o arquivo: %1. Nada foi alterado lá.</translation>
    </message>
    <message>
        <source>Writing pages</source>
        <translation>Gravando páginas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were cut at 32,767 characters, the most a cell holds. The CSV export has them whole.</source>
        <translation>
            <numerusform>%Ln texto foi cortado em 32.767 caracteres, o máximo de uma célula. A exportação CSV o tem inteiro.</numerusform>
            <numerusform>%Ln textos foram cortados em 32.767 caracteres, o máximo de uma célula. A exportação CSV os tem inteiros.</numerusform>
        </translation>
    </message>
    <message>
        <source>the earlier package cannot be moved</source>
        <translation>o pacote anterior não pode ser movido</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>a pasta não pode ser renomeada</translation>
    </message>
    <message>
        <source>A report is written as %1, not as “%2”.</source>
        <translation>Um relatório é escrito como %1, não como “%2”.</translation>
    </message>
    <message>
        <source>“%1” holds something else. Choose a folder that is new, empty or an earlier export.</source>
        <translation>“%1” contém outra coisa. Escolha uma pasta nova, vazia ou de uma exportação anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s), exported by Tamiz %1.</source>
        <translation>
            <numerusform>%Ln contribuição, exportada pelo Tamiz %1.</numerusform>
            <numerusform>%Ln contribuições, exportadas pelo Tamiz %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuições</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>não há memória suficiente</translation>
    </message>
    <message>
        <source>A spreadsheet holds 1,048,575 contributions at most. Narrow the selection, or export as CSV.</source>
        <translation>Uma planilha comporta no máximo 1.048.575 contribuições. Reduza a seleção ou exporte como CSV.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>O que contém</translation>
    </message>
    <message>
        <source>there is not enough room on the disk</source>
        <translation>não há espaço suficiente no disco</translation>
    </message>
    <message>
        <source>Writing the document</source>
        <translation>Escrevendo o documento</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>Compondo as páginas</translation>
    </message>
</context>
<context>
    <name>tamiz::FacetModel</name>
    <message numerus="yes">
        <source>%1, %n values</source>
        <comment>field and how many values it has</comment>
        <translation>
            <numerusform>%1, %n valor</numerusform>
            <numerusform>%1, %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>mais %n…</numerusform>
            <numerusform>mais %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>value and count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, included</source>
        <translation>%1, incluído</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1, excluído</translation>
    </message>
</context>
<context>
    <name>tamiz::FacetPanel</name>
    <message>
        <source>Find a value…</source>
        <translation>Encontrar um valor…</translation>
    </message>
    <message>
        <source>Find a value in the facets</source>
        <translation>Encontrar um valor nas facetas</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetas</translation>
    </message>
    <message>
        <source>Enter asks for a value, Shift and Enter adds it, Plus requires it too, Minus refuses it, Slash finds a value of this field.</source>
        <translation>Enter pede um valor, Shift e Enter o acrescenta, Mais o exige também, Menos o exclui, a barra procura um valor deste campo.</translation>
    </message>
    <message>
        <source>Click to ask for a value, Shift+click to add it, Alt+click to refuse it; right-click for more.</source>
        <translation>Clique para pedir um valor, Shift+clique para acrescentá-lo, Alt+clique para excluí-lo; botão direito para mais.</translation>
    </message>
    <message>
        <source>Field of the histogram</source>
        <translation>Campo do histograma</translation>
    </message>
    <message>
        <source>Which days or numbers are shown as bars</source>
        <translation>Quais dias ou números são mostrados em barras</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>&amp;Only this value</source>
        <translation>&amp;Só este valor</translation>
    </message>
    <message>
        <source>This value &amp;too (any of them)</source>
        <translation>&amp;Também este valor (qualquer um deles)</translation>
    </message>
    <message>
        <source>This value &amp;and the others (all of them)</source>
        <translation>Este valor &amp;e os outros (todos)</translation>
    </message>
    <message>
        <source>&amp;Not this value</source>
        <translation>&amp;Não este valor</translation>
    </message>
    <message>
        <source>&amp;Find a value of this field</source>
        <translation>&amp;Procurar um valor deste campo</translation>
    </message>
    <message>
        <source>&amp;Every value of this field</source>
        <translation>&amp;Qualquer valor deste campo</translation>
    </message>
    <message>
        <source>Find in %1…</source>
        <translation>Procurar em %1…</translation>
    </message>
</context>
<context>
    <name>tamiz::Facets</name>
    <message>
        <source>(no value)</source>
        <translation>(sem valor)</translation>
    </message>
</context>
<context>
    <name>tamiz::Families</name>
    <message>
        <source>Comparing members with their family</source>
        <translation>Comparando membros com sua família</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>Comparando textos</translation>
    </message>
    <message>
        <source>Reading texts</source>
        <translation>Lendo textos</translation>
    </message>
</context>
<context>
    <name>tamiz::FamiliesPage</name>
    <message>
        <source>Edge between families and their texts</source>
        <translation>Borda entre famílias e seus textos</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Famílias</translation>
    </message>
    <message>
        <source>No families yet. “Find families” groups texts that are copies of each other, or nearly: campaigns, template letters, doubles.</source>
        <translation>Ainda não há famílias. “Encontrar famílias” agrupa textos que são cópias uns dos outros, ou quase: campanhas, cartas-modelo, duplicados.</translation>
    </message>
    <message>
        <source>Find families</source>
        <translation>Encontrar famílias</translation>
    </message>
    <message>
        <source>Texts of the family</source>
        <translation>Textos da família</translation>
    </message>
    <message numerus="yes">
        <source>%n contributions</source>
        <translation>
            <numerusform>%n contribuição</numerusform>
            <numerusform>%n contribuições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n distinct texts</source>
        <translation>
            <numerusform>%n texto distinto</numerusform>
            <numerusform>%n textos distintos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Typical text: %1</source>
        <translation>Texto típico: %1</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>Give the family a name: it is a campaign that you know.</source>
        <translation>Dar um nome à família: é uma campanha conhecida.</translation>
    </message>
    <message>
        <source>&amp;Tag family…</source>
        <translation>E&amp;tiquetar família…</translation>
    </message>
    <message>
        <source>Add a tag to every contribution of the family.</source>
        <translation>Adicionar uma etiqueta a cada contribuição da família.</translation>
    </message>
    <message>
        <source>&amp;Show in contributions</source>
        <translation>&amp;Mostrar nas contribuições</translation>
    </message>
    <message>
        <source>List the contributions of the family.</source>
        <translation>Listar as contribuições da família.</translation>
    </message>
    <message>
        <source>Rename family</source>
        <translation>Renomear família</translation>
    </message>
    <message>
        <source>Name of the campaign:</source>
        <translation>Nome da campanha:</translation>
    </message>
    <message>
        <source>Renaming a family</source>
        <translation>Renomeando uma família</translation>
    </message>
    <message>
        <source>Tag family</source>
        <translation>Etiquetar família</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n contributions:</source>
        <translation>
            <numerusform>Etiqueta para %n contribuição:</numerusform>
            <numerusform>Etiqueta para %n contribuições:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %n contributions</source>
        <translation>
            <numerusform>Etiquetando %n contribuição</numerusform>
            <numerusform>Etiquetando %n contribuições</numerusform>
        </translation>
    </message>
    <message>
        <source>Families at this threshold</source>
        <translation>Famílias com este limiar</translation>
    </message>
    <message>
        <source>Decisions about the family</source>
        <translation>Decisões sobre a família</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>Keep the chosen texts in the family, or all of them when one is chosen in the list of families: no later search moves them.</source>
        <translation>Manter na família os textos escolhidos, ou todos se a escolha é na lista de famílias: nenhuma busca posterior os move.</translation>
    </message>
    <message>
        <source>Confirm mo&amp;re</source>
        <translation>Confirmar &amp;mais</translation>
    </message>
    <message>
        <source>Keep the texts most like the typical one: first one, then two, four, eight more.</source>
        <translation>Manter os textos mais parecidos com o típico: primeiro um, depois dois, quatro, oito mais.</translation>
    </message>
    <message>
        <source>Ta&amp;ke out</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Take the chosen texts out of the family; they never come back to it.</source>
        <translation>Retirar da família os textos escolhidos; nunca voltam a ela.</translation>
    </message>
    <message>
        <source>S&amp;plit off</source>
        <translation>Se&amp;parar</translation>
    </message>
    <message>
        <source>Make a family of their own of the chosen texts.</source>
        <translation>Fazer uma família própria com os textos escolhidos.</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Unir a…</translation>
    </message>
    <message>
        <source>Put the whole family into another one.</source>
        <translation>Colocar toda a família em outra.</translation>
    </message>
    <message>
        <source>Campai&amp;gn</source>
        <translation>Campa&amp;nha</translation>
    </message>
    <message>
        <source>Say that the family is an organised campaign, or that it is not.</source>
        <translation>Dizer que a família é uma campanha organizada, ou que não é.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>Accept every contribution of the family for publication.</source>
        <translation>Aceitar para publicação todas as contribuições da família.</translation>
    </message>
    <message>
        <source>&amp;Hide…</source>
        <translation>&amp;Ocultar…</translation>
    </message>
    <message>
        <source>Hide every contribution of the family, with a reason.</source>
        <translation>Ocultar todas as contribuições da família, com motivo.</translation>
    </message>
    <message>
        <source>Confirming members</source>
        <translation>Confirmando membros</translation>
    </message>
    <message>
        <source>Taking texts out of a family</source>
        <translation>Retirando textos de uma família</translation>
    </message>
    <message>
        <source>Splitting a family</source>
        <translation>Dividindo uma família</translation>
    </message>
    <message>
        <source>Merge families</source>
        <translation>Unir famílias</translation>
    </message>
    <message>
        <source>Put “%1” into:</source>
        <translation>Colocar “%1” em:</translation>
    </message>
    <message>
        <source>Merging families</source>
        <translation>Unindo famílias</translation>
    </message>
    <message>
        <source>Marking a campaign</source>
        <translation>Marcando uma campanha</translation>
    </message>
    <message>
        <source>Hide family</source>
        <translation>Ocultar família</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>Hiding a family</source>
        <translation>Ocultando uma família</translation>
    </message>
    <message>
        <source>Accepting a family</source>
        <translation>Aceitando uma família</translation>
    </message>
</context>
<context>
    <name>tamiz::FamilyPlanDialog</name>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Confirmed members, splits and merges stay as they are. Uncheck what should not change; nothing is written before you accept.</source>
        <translation>Os membros confirmados, as divisões e as uniões ficam como estão. Desmarque o que não deve mudar; nada é gravado antes de aceitar.</translation>
    </message>
    <message>
        <source>Families that would change</source>
        <translation>Famílias que mudariam</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <translation>Marcar &amp;tudo</translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation>&amp;Não marcar nada</translation>
    </message>
    <message>
        <source>%1 of %2 changes chosen. With all of them %3 families hold %4 contributions.</source>
        <translation>%1 de %2 mudanças escolhidas. Com todas elas, %3 famílias têm %4 contribuições.</translation>
    </message>
</context>
<context>
    <name>tamiz::FamilyPlanModel</name>
    <message>
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Entram</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Saem</translation>
    </message>
</context>
<context>
    <name>tamiz::FamilyPreviewModel</name>
    <message>
        <source>Would be a family</source>
        <translation>Seria uma família</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuições</translation>
    </message>
</context>
<context>
    <name>tamiz::FamilySearchBar</name>
    <message>
        <source>Find families</source>
        <translation>Encontrar famílias</translation>
    </message>
    <message>
        <source>Tr&amp;y thresholds</source>
        <translation>&amp;Provar limiares</translation>
    </message>
    <message>
        <source>Group texts that are copies of each other, or nearly. Shows first what would change.</source>
        <translation>Agrupar textos que são cópias uns dos outros, ou quase. Mostra antes o que mudaria.</translation>
    </message>
    <message>
        <source>Compares all texts once; then drag the threshold and see at once what it would give.</source>
        <translation>Compara todos os textos uma vez; depois arrasta-se o limiar e se vê na hora o que daria.</translation>
    </message>
    <message>
        <source>&amp;Compare them</source>
        <translation>&amp;Compará-las</translation>
    </message>
    <message>
        <source>Lets the new contributions join families or make new ones; nothing that stands in a family moves.</source>
        <translation>Deixa que as contribuições novas entrem em famílias ou formem outras; nada do que está em uma família se move.</translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) came after the last search.</source>
        <translation>
            <numerusform>%n contribuição chegou depois da última busca.</numerusform>
            <numerusform>%n contribuições chegaram depois da última busca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>Comparando textos</translation>
    </message>
    <message>
        <source>At %1: %2 families of %3 contributions. Nothing is written before “Find families”.</source>
        <translation>Com %1: %2 famílias de %3 contribuições. Nada é gravado antes de “Encontrar famílias”.</translation>
    </message>
    <message>
        <source>Finding families</source>
        <translation>Encontrando famílias</translation>
    </message>
</context>
<context>
    <name>tamiz::FamilyTableModel</name>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>The name you gave it, else the first words of its typical text.</source>
        <translation>O nome que lhe foi dado; senão, as primeiras palavras de seu texto típico.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuições</translation>
    </message>
    <message>
        <source>Everything received that belongs to the family.</source>
        <translation>Tudo o que foi recebido e pertence à família.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Distinct texts: identical copies count once.</source>
        <translation>Textos distintos: cópias idênticas contam uma vez.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Distinct known authors.</source>
        <translation>Autores conhecidos distintos.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>First and last day.</source>
        <translation>Primeiro e último dia.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Votes on its contributions, of any kind.</source>
        <translation>Votos em suas contribuições, de qualquer tipo.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinada</translation>
    </message>
    <message>
        <source>○ to review</source>
        <translation>○ a revisar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>How many members a person confirmed, and whether it is a campaign (⚑).</source>
        <translation>Quantos membros uma pessoa confirmou, e se é uma campanha (⚑).</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ confirmada</translation>
    </message>
    <message>
        <source>◐ %1 of %2</source>
        <comment>confirmed members of all</comment>
        <translation>◐ %1 de %2</translation>
    </message>
    <message>
        <source>No words: “%1”</source>
        <translation>Sem palavras: “%1”</translation>
    </message>
</context>
<context>
    <name>tamiz::Field</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Kind of copy</source>
        <translation>Tipo de cópia</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>State at the source</source>
        <translation>Estado na fonte</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>A partir do dia</translation>
    </message>
    <message>
        <source>Before day</source>
        <translation>Antes do dia</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Até o dia</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Votos a favor</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Votos contra</translation>
    </message>
    <message>
        <source>Votes to pass</source>
        <translation>Votos de passe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Faixa etária</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Grupo etário</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupação</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Escolaridade</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Opinion group</source>
        <translation>Grupo de opinião</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Dia da semana</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Atribuída a</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Segunda leitura</translation>
    </message>
    <message>
        <source>Consent to publication</source>
        <translation>Consentimento para publicar</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <source>Id at the source</source>
        <translation>Identificador na fonte</translation>
    </message>
</context>
<context>
    <name>tamiz::Filter</name>
    <message>
        <source>this parenthesis closes nothing.</source>
        <translation>este parêntese não fecha nada.</translation>
    </message>
    <message>
        <source>something to look for is missing beside OR or AND.</source>
        <translation>falta algo a buscar ao lado de OR ou AND.</translation>
    </message>
    <message>
        <source>something to exclude is missing.</source>
        <translation>falta o que excluir.</translation>
    </message>
    <message>
        <source>there are too many parentheses inside one another.</source>
        <translation>há parênteses demais uns dentro dos outros.</translation>
    </message>
    <message>
        <source>the parenthesis that closes this one is missing.</source>
        <translation>falta o parêntese que fecha este.</translation>
    </message>
    <message>
        <source>the value of “%1” is missing.</source>
        <translation>falta o valor de “%1”.</translation>
    </message>
    <message>
        <source>“%1” joins nothing here; in quotes it is a word to look for.</source>
        <translation>“%1” não liga nada aqui; entre aspas é uma palavra a buscar.</translation>
    </message>
    <message>
        <source>the beginning of a word is missing before the star.</source>
        <translation>falta o início de uma palavra antes do asterisco.</translation>
    </message>
    <message>
        <source>the quote that closes this one is missing.</source>
        <translation>faltam as aspas que fecham estas.</translation>
    </message>
    <message>
        <source>The filter cannot be read: at character %1, %2</source>
        <translation>Não é possível ler o filtro: no caractere %1, %2</translation>
    </message>
    <message>
        <source>The filter cannot be used: at character %1, %2</source>
        <translation>Não é possível usar o filtro: no caractere %1, %2</translation>
    </message>
    <message>
        <source>a date is written 2016-01-31, 2016-01 or 2016.</source>
        <translation>uma data se escreve 2016-01-31, 2016-01 ou 2016.</translation>
    </message>
    <message>
        <source>“%1” needs a whole number.</source>
        <translation>“%1” exige um número inteiro.</translation>
    </message>
    <message>
        <source>“%1” can be compared with a number only.</source>
        <translation>“%1” só pode ser comparado com um número.</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>não há o campo “%1”.</translation>
    </message>
    <message>
        <source>only “:” and “!=” can stand here.</source>
        <translation>só “:” e “!=” podem estar aqui.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Talvez “%1”?</translation>
    </message>
</context>
<context>
    <name>tamiz::FilterChip</name>
    <message>
        <source>%1 (click or press Delete to remove this filter, Enter to edit it)</source>
        <translation>%1 (clique ou pressione Delete para remover este filtro, Enter para editá-lo)</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Press Delete to remove it, Enter to edit it.</source>
        <translation>Pressione Delete para removê-lo, Enter para editá-lo.</translation>
    </message>
</context>
<context>
    <name>tamiz::FilterCompleter</name>
    <message>
        <source>How the filter may go on</source>
        <translation>Como o filtro pode continuar</translation>
    </message>
</context>
<context>
    <name>tamiz::FirstRecords</name>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar a importação</translation>
    </message>
    <message>
        <source>The first records of the import that runs</source>
        <translation>Os primeiros registros da importação em andamento</translation>
    </message>
    <message>
        <source>Leaves the workspace as it was before</source>
        <translation>Deixa o espaço de trabalho como estava antes</translation>
    </message>
    <message>
        <source>Cancel the import of %1</source>
        <translation>Cancelar a importação de %1</translation>
    </message>
    <message>
        <source>The import of %1 is being cancelled…</source>
        <translation>A importação de %1 está sendo cancelada…</translation>
    </message>
    <message>
        <source>Importing %1… %2 records so far. These are the first of them; they can be worked on when the import has ended.</source>
        <translation>Importando %1… %2 registros até agora. Estes são os primeiros; será possível trabalhar com eles quando a importação terminar.</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importando %1…</translation>
    </message>
</context>
<context>
    <name>tamiz::HelpWindow</name>
    <message>
        <source>en</source>
        <comment>language of the help</comment>
        <extracomment>The language of the help: es or en, nothing else.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas da ajuda</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Texto da ajuda</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Procurar na ajuda</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
</context>
<context>
    <name>tamiz::HintBar</name>
    <message>
        <source>Use %1</source>
        <comment>a filter instead of the one that was written</comment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Look for %1 instead</source>
        <translation>Buscar %1 em seu lugar</translation>
    </message>
</context>
<context>
    <name>tamiz::Hints</name>
    <message>
        <source>No contribution has the id “%1” at its source.</source>
        <translation>Nenhuma contribuição tem na sua fonte o identificador “%1”.</translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation>Ainda não há etiquetas.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Não há nenhuma etiqueta “%1”.</translation>
    </message>
    <message>
        <source>A week is written 2016-W05, not “%1”.</source>
        <translation>Uma semana se escreve 2016-W05, não “%1”.</translation>
    </message>
    <message>
        <source>A month is written 2016-01, not “%1”.</source>
        <translation>Um mês se escreve 2016-01, não “%1”.</translation>
    </message>
    <message>
        <source>A year is written 2016, not “%1”.</source>
        <translation>Um ano se escreve 2016, não “%1”.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>Não há nenhum tema “%1”.</translation>
    </message>
    <message>
        <source>No contribution has “%1” as %2.</source>
        <translation>Nenhuma contribuição tem “%1” em “%2”.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Há: %1.</translation>
    </message>
    <message>
        <source>“%1” is a word to look for here; in capitals it excludes.</source>
        <translation>“%1” é aqui uma palavra buscada; em maiúsculas, exclui.</translation>
    </message>
    <message>
        <source>“%1” is a word to look for here; to join, write %2.</source>
        <translation>“%1” é aqui uma palavra buscada; para unir, escreve-se %2.</translation>
    </message>
</context>
<context>
    <name>tamiz::HistogramStrip</name>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Drag over bars to ask for their values; by keys Shift with the arrows, then Enter. Delete takes it back.</source>
        <translation>Arraste sobre as barras para pedir seus valores; com teclas, Shift com as setas e depois Enter. Delete desfaz.</translation>
    </message>
    <message>
        <source>Histogram of %1</source>
        <translation>Histograma de %1</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>first bar, last bar, how many</comment>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bar and count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>nada a mostrar</translation>
    </message>
</context>
<context>
    <name>tamiz::HistoryFilter</name>
    <message>
        <source>Look for words</source>
        <translation>Procurar palavras</translation>
    </message>
    <message>
        <source>Look for words in the history</source>
        <translation>Procurar palavras no histórico</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Tipo de autor</translation>
    </message>
    <message>
        <source>People, rules and models</source>
        <translation>Pessoas, regras e modelos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Tipo de mudança</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todas as mudanças</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Do dia</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Até o dia</translation>
    </message>
    <message>
        <source>A day, written as in the list (%1) or 2016-01-31.</source>
        <translation>Um dia, escrito como na lista (%1) ou 2016-01-31.</translation>
    </message>
    <message>
        <source>“%1” is no day. A day is written %2 or 2016-01-31.</source>
        <translation>“%1” não é um dia. Um dia se escreve %2 ou 2016-01-31.</translation>
    </message>
</context>
<context>
    <name>tamiz::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>%1 (rule)</source>
        <translation>%1 (regra)</translation>
    </message>
    <message>
        <source>%1 (model)</source>
        <translation>%1 (modelo)</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeita</translation>
    </message>
    <message>
        <source>Entry %1, method %2. Fingerprint %3…</source>
        <translation>Entrada %1, método %2. Impressão digital %3…</translation>
    </message>
</context>
<context>
    <name>tamiz::HistoryPage</name>
    <message>
        <source>History of the workspace</source>
        <translation>Histórico do espaço de trabalho</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Desfazer %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Não há nada a refazer.</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Refazer %1</translation>
    </message>
    <message>
        <source>Takes back the chosen entry alone and leaves later ones as they are.</source>
        <translation>Reverte só a entrada escolhida e deixa as posteriores como estão.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reverter</translation>
    </message>
    <message numerus="yes">
        <source>Taken back. %n value(s) stayed because a later entry changed them again.</source>
        <translation>
            <numerusform>Revertida. %n valor ficou porque uma entrada posterior o mudou de novo.</numerusform>
            <numerusform>Revertida. %n valores ficaram porque uma entrada posterior os mudou de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back in full.</source>
        <translation>Revertida por inteiro.</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>Verificando o registro</translation>
    </message>
    <message>
        <source>The journal was changed by something other than Tamiz: entry %1 does not fit the one before it.</source>
        <translation>O registro foi alterado por algo que não é o Tamiz: a entrada %1 não confere com a anterior.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: all %n entries fit together.</source>
        <translation>
            <numerusform>O registro está íntegro: %n entrada confere.</numerusform>
            <numerusform>O registro está íntegro: todas as %n entradas conferem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of the last entry: %1</source>
        <translation>Impressão digital da última entrada: %1</translation>
    </message>
    <message>
        <source>-history.csv</source>
        <translation>-historico.csv</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history were saved to %1.</source>
        <translation>
            <numerusform>%n entrada do histórico foi salva em %1.</numerusform>
            <numerusform>%n entradas do histórico foram salvas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take back this entry…</source>
        <translation>&amp;Retirar esta entrada…</translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation>&amp;Verificar o histórico</translation>
    </message>
    <message>
        <source>Recomputes the fingerprints of all entries: what was changed by something other than Tamiz is noticed.</source>
        <translation>Recalcula as impressões de todas as entradas: nota-se o que algo que não é o Tamiz mudou.</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
        <source>Saves the entries shown here as the moderation log, a table for spreadsheets.</source>
        <translation>Salva as entradas mostradas como registro de moderação, uma tabela para planilhas.</translation>
    </message>
    <message>
        <source>No entry passes this filter.</source>
        <translation>Nenhuma entrada passa por este filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>This entry is itself an undo or redo. Take back the entry it is about, or undo it.</source>
        <translation>Esta entrada é ela mesma um desfazer ou refazer. Retire a entrada de que trata, ou desfaça-a.</translation>
    </message>
    <message>
        <source>This entry is undone.</source>
        <translation>Esta entrada está desfeita.</translation>
    </message>
    <message>
        <source>It touched %1 contributions or other things. What taking it back would change is looked at when you ask for it, and shown before anything is done.</source>
        <translation>Afetou %1 contribuições ou outras coisas. O que mudaria ao retirá-la é examinado quando for pedido, e mostrado antes de fazer qualquer coisa.</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Examinando o que mudaria</translation>
    </message>
    <message>
        <source>Take back “%1”? You can undo this too.</source>
        <translation>Retirar “%1”? Também isto pode ser desfeito.</translation>
    </message>
    <message>
        <source>Save as a recipe…</source>
        <translation>Salvar como receita…</translation>
    </message>
    <message>
        <source>Saves the chosen entries, or all that are shown, so that they can be done again in another workspace.</source>
        <translation>Salva as entradas escolhidas, ou todas as mostradas, para fazê-las de novo em outro espaço de trabalho.</translation>
    </message>
    <message>
        <source>Apply a recipe…</source>
        <translation>Aplicar uma receita…</translation>
    </message>
    <message>
        <source>Does again here what a recipe holds; what would change is said first.</source>
        <translation>Faz de novo aqui o que uma receita contém; antes se diz o que mudaria.</translation>
    </message>
    <message>
        <source>None of these entries can be part of a recipe.</source>
        <translation>Nenhuma destas entradas pode fazer parte de uma receita.</translation>
    </message>
    <message>
        <source>Save a recipe</source>
        <translation>Salvar uma receita</translation>
    </message>
    <message>
        <source>Recipe (*.json)</source>
        <translation>Receita (*.json)</translation>
    </message>
    <message>
        <source>-recipe.json</source>
        <translation>-receita.json</translation>
    </message>
    <message>
        <source>The recipe could not be written.</source>
        <translation>Não foi possível escrever a receita.</translation>
    </message>
    <message numerus="yes">
        <source>A recipe of %n entries was saved to %1.</source>
        <translation>
            <numerusform>Uma receita de %n entrada foi salva em %1.</numerusform>
            <numerusform>Uma receita de %n entradas foi salva em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply a recipe</source>
        <translation>Aplicar uma receita</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>Reading a recipe</source>
        <translation>Lendo uma receita</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Applying a recipe</source>
        <translation>Aplicando uma receita</translation>
    </message>
    <message>
        <source>This recipe changes nothing here: %1 of its %2 steps are done already.</source>
        <translation>Esta receita não muda nada aqui: %1 de seus %2 passos já estão feitos.</translation>
    </message>
    <message>
        <source>%1 of %2 steps change something here, %3 are done already and are left aside; %4 of %5 contributions they name are not in this workspace. Apply the recipe?</source>
        <translation>%1 de %2 passos mudam algo aqui e %3 já estão feitos e são deixados de lado; %4 das %5 contribuições que citam não estão neste espaço de trabalho. Aplicar a receita?</translation>
    </message>
</context>
<context>
    <name>tamiz::Html</name>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Made with Tamiz %1.</source>
        <translation>Feito com Tamiz %1.</translation>
    </message>
    <message>
        <source>Skip to the report</source>
        <translation>Ir para o relatório</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>O mesmo em tabela</translation>
    </message>
</context>
<context>
    <name>tamiz::Import</name>
    <message>
        <source>The archive “%1” is damaged and cannot be read.</source>
        <translation>O arquivo compactado “%1” está danificado e não pode ser lido.</translation>
    </message>
    <message>
        <source>The part “%1” of the archive unpacks to more than is allowed (512 MiB, or 100 times its packed size).</source>
        <translation>A parte “%1” do arquivo compactado se expande além do permitido (512 MiB, ou 100 vezes seu tamanho).</translation>
    </message>
    <message>
        <source>The part “%1” of the archive is damaged (its checksum or its packed data do not fit).</source>
        <translation>A parte “%1” do arquivo compactado está danificada (sua soma de verificação ou seus dados não conferem).</translation>
    </message>
    <message>
        <source>The workbook “%1” inside the archive is larger than 64 MiB. Unpack it, and import it by itself.</source>
        <translation>A pasta de trabalho “%1” dentro do arquivo compactado passa de 64 MiB. Descompacte-a e importe-a sozinha.</translation>
    </message>
    <message>
        <source>The entry “%1” points outside the archive and was not read.</source>
        <translation>A entrada “%1” aponta para fora do arquivo compactado e não foi lida.</translation>
    </message>
    <message>
        <source>The archive holds “%1” twice; the first one was read.</source>
        <translation>O arquivo compactado contém “%1” duas vezes; a primeira foi lida.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 entries.</source>
        <translation>“%1” contém mais de %2 entradas.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Take the password off, and import again.</source>
        <translation>“%1” está protegido por senha. Retire a senha e importe de novo.</translation>
    </message>
    <message>
        <source>The part “%1” is missing in “%2”.</source>
        <translation>Falta a parte “%1” em “%2”.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>A codificação “%1” não é conhecida.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read to its end: %2</source>
        <translation>Não é possível ler o arquivo “%1” até o fim: %2</translation>
    </message>
    <message>
        <source>The text of “%1” cannot be decoded.</source>
        <translation>Não é possível decodificar o texto de “%1”.</translation>
    </message>
    <message>
        <source>Line %1 holds a NUL byte, which does not occur in text. The file is damaged, or it is not a text table.</source>
        <translation>A linha %1 tem um byte NUL, que não existe em texto. O arquivo está danificado, ou não é uma tabela de texto.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>A linha %1 tem mais de %2 colunas.</translation>
    </message>
    <message>
        <source>The record that begins on line %1 is too large.</source>
        <translation>O registro que começa na linha %1 é grande demais.</translation>
    </message>
    <message>
        <source>A cell on line %1 is larger than 16 MiB.</source>
        <translation>Uma célula da linha %1 passa de 16 MiB.</translation>
    </message>
    <message>
        <source>A quote opens on line %1 and does not close for more than 1,000 lines or 1 MiB. Close it in the file, and import again.</source>
        <translation>Uma aspa abre na linha %1 e não fecha por mais de 1.000 linhas ou 1 MiB. Feche-a no arquivo e importe de novo.</translation>
    </message>
    <message>
        <source>A quote opens on line %1 and never closes: the records after it would be lost in one cell. Close it in the file, and import again.</source>
        <translation>Uma aspa abre na linha %1 e nunca fecha: os registros seguintes se perderiam em uma célula. Feche-a no arquivo e importe de novo.</translation>
    </message>
    <message>
        <source>The text reads as %1, which the file does not say.</source>
        <translation>O texto se lê como %1, o que o arquivo não diz.</translation>
    </message>
    <message numerus="yes">
        <source>The text is UTF-8 with %n byte(s) that are not; the cells that hold them are read as Windows-1252 and flagged.</source>
        <translation>
            <numerusform>O texto é UTF-8 com %n byte que não é; as células que o contêm são lidas como Windows-1252 e sinalizadas.</numerusform>
            <numerusform>O texto é UTF-8 com %n bytes que não são; as células que os contêm são lidas como Windows-1252 e sinalizadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a text document or a presentation, not a table.</source>
        <translation>“%1” é um documento de texto ou uma apresentação, não uma tabela.</translation>
    </message>
    <message>
        <source>“%1” is an archive inside an archive. Unpack it, and import it by itself.</source>
        <translation>“%1” é um arquivo compactado dentro de outro. Descompacte-o e importe-o sozinho.</translation>
    </message>
    <message>
        <source>“%1” is a %2 file, not a table.</source>
        <translation>“%1” é um arquivo %2, não uma tabela.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password, or an old workbook (XLS). Save it as XLSX without a password, and import again.</source>
        <translation>“%1” está protegido por senha, ou é uma planilha antiga (XLS). Salve como XLSX sem senha e importe de novo.</translation>
    </message>
    <message>
        <source>“%1” is called a %2 file and is not one; it is damaged or wrongly named.</source>
        <translation>“%1” tem nome de arquivo %2 e não é um; está danificado ou com nome errado.</translation>
    </message>
    <message>
        <source>“%1” is a web page (HTML or XML), not a table. Open it in a spreadsheet program and save it as CSV.</source>
        <translation>“%1” é uma página web (HTML ou XML), não uma tabela. Abra-a em uma planilha e salve como CSV.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Não há o arquivo “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened.</source>
        <translation>Não é possível abrir o arquivo “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 4 GiB.</source>
        <translation>O arquivo “%1” passa de 4 GiB.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>O arquivo “%1” está vazio.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened: %2</source>
        <translation>Não é possível abrir o arquivo “%1”: %2</translation>
    </message>
    <message>
        <source>The name of the column says so.</source>
        <translation>O nome da coluna o diz.</translation>
    </message>
    <message>
        <source>Its values look like it.</source>
        <translation>Seus valores se parecem com isso.</translation>
    </message>
    <message>
        <source>The name of the column says so, and its values agree.</source>
        <translation>O nome da coluna o diz, e seus valores concordam.</translation>
    </message>
    <message>
        <source>Kept as an attribute.</source>
        <translation>Mantida como atributo.</translation>
    </message>
    <message>
        <source>No column is named as the text; this one holds the longest values.</source>
        <translation>Nenhuma coluna tem nome de texto; esta tem os valores mais longos.</translation>
    </message>
    <message>
        <source>A nameless column that only counts the rows.</source>
        <translation>Uma coluna sem nome que só conta as linhas.</translation>
    </message>
    <message>
        <source>The name of the column speaks of who wrote.</source>
        <translation>O nome da coluna fala de quem escreveu.</translation>
    </message>
    <message>
        <source>A spreadsheet made dates of ranges such as 1-10; they are read as ranges again.</source>
        <translation>Uma planilha transformou em datas intervalos como 1-10; são lidos de novo como intervalos.</translation>
    </message>
    <message>
        <source>Said of the person in this row.</source>
        <translation>Dito da pessoa desta linha.</translation>
    </message>
    <message>
        <source>“%1” is fuller; this one is kept as an attribute.</source>
        <translation>“%1” está mais preenchida; esta fica como atributo.</translation>
    </message>
    <message>
        <source>A column of %1.</source>
        <translation>Uma coluna de %1.</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>Não é necessário.</translation>
    </message>
    <message>
        <source>The folder “%1” is not an export that is known. A Polis export has comments.csv in it; import other files one by one.</source>
        <translation>A pasta “%1” não é uma exportação conhecida. Uma exportação do Polis tem comments.csv; importe os outros arquivos um a um.</translation>
    </message>
    <message>
        <source>The JSON is nested more than 256 levels deep on line %1.</source>
        <translation>O JSON tem mais de 256 níveis na linha %1.</translation>
    </message>
    <message>
        <source>A value on line %1 is too large.</source>
        <translation>Um valor na linha %1 é grande demais.</translation>
    </message>
    <message>
        <source>The JSON ends in the middle (line %1). The file is cut off or damaged; export it again.</source>
        <translation>O JSON termina no meio (linha %1). O arquivo está cortado ou danificado; exporte de novo.</translation>
    </message>
    <message>
        <source>The JSON is not valid at line %1, byte %2. Nothing was imported.</source>
        <translation>O JSON não é válido na linha %1, byte %2. Nada foi importado.</translation>
    </message>
    <message>
        <source>The items have more than 2,000 different fields (line %1).</source>
        <translation>Os itens têm mais de 2.000 campos diferentes (linha %1).</translation>
    </message>
    <message>
        <source>The field stands twice in the item; the last one was read.</source>
        <translation>O campo aparece duas vezes no item; foi lido o último.</translation>
    </message>
    <message>
        <source>“%1” is valid JSON and holds no records: a single value is neither a list nor an object.</source>
        <translation>“%1” é um JSON válido e não contém registros: um valor só não é lista nem objeto.</translation>
    </message>
    <message>
        <source>The JSON has no list “%1”.</source>
        <translation>O JSON não tem a lista “%1”.</translation>
    </message>
    <message>
        <source>The item of the list is not an object.</source>
        <translation>O item da lista não é um objeto.</translation>
    </message>
    <message>
        <source>This is not a column mapping.</source>
        <translation>Isto não é um mapeamento de colunas.</translation>
    </message>
    <message>
        <source>votes.csv is a log: the last vote of each person on each statement counts.</source>
        <translation>votes.csv é um registro: conta o último voto de cada pessoa em cada enunciado.</translation>
    </message>
    <message>
        <source>There is no votes.csv: the votes are those of participants-votes.csv.</source>
        <translation>Não há votes.csv: os votos são os de participants-votes.csv.</translation>
    </message>
    <message>
        <source>There is no comments.csv in the folder “%1”.</source>
        <translation>Não há comments.csv na pasta “%1”.</translation>
    </message>
    <message>
        <source>This is the vote table of a Polis export. Import the folder that holds it together with comments.csv.</source>
        <translation>Esta é a tabela de votos de uma exportação do Polis. Importe a pasta que a contém junto com comments.csv.</translation>
    </message>
    <message>
        <source>“%1” does not have the columns of a Polis export.</source>
        <translation>“%1” não tem as colunas de uma exportação do Polis.</translation>
    </message>
    <message>
        <source>“%1” holds more than 40,000,000 votes.</source>
        <translation>“%1” tem mais de 40.000.000 de votos.</translation>
    </message>
    <message>
        <source>The vote could not be read and was left out.</source>
        <translation>Não foi possível ler o voto, e ele ficou de fora.</translation>
    </message>
    <message>
        <source>Reading votes</source>
        <translation>Lendo votos</translation>
    </message>
    <message>
        <source>Nothing in the export tells the sign of the votes; 1 was taken as agreement.</source>
        <translation>Nada na exportação diz o sinal dos votos; 1 foi tomado como concordância.</translation>
    </message>
    <message>
        <source>In this export -1 means agreement: the sign of all votes was turned, so that their sums agree with the counts of the export.</source>
        <translation>Nesta exportação, -1 significa concordância: o sinal de todos os votos foi invertido, para que suas somas confiram com as contagens da exportação.</translation>
    </message>
    <message>
        <source>Writing votes</source>
        <translation>Gravando votos</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) are on statements that are not in the export and were left out.</source>
        <translation>
            <numerusform>%n voto é sobre um enunciado que não está na exportação e ficou de fora.</numerusform>
            <numerusform>%n votos são sobre enunciados que não estão na exportação e ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>propostas</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentários</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>reuniões</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultados</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projetos</translation>
    </message>
    <message>
        <source>debates</source>
        <translation>debates</translation>
    </message>
    <message>
        <source>survey answers</source>
        <translation>respostas de questionário</translation>
    </message>
    <message>
        <source>closed answers</source>
        <translation>respostas fechadas</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>enunciados</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>contribuições</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pessoas</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>opiniões recebidas</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensagens</translation>
    </message>
    <message>
        <source>projects and ballots</source>
        <translation>projetos e cédulas</translation>
    </message>
    <message>
        <source>The column “%1” of the mapping is not in “%2”.</source>
        <translation>A coluna “%1” do mapeamento não está em “%2”.</translation>
    </message>
    <message>
        <source>The cell holds bytes that are not UTF-8; it was read as Windows-1252.</source>
        <translation>A célula tem bytes que não são UTF-8; foi lida como Windows-1252.</translation>
    </message>
    <message>
        <source>The cell holds bytes that the encoding of the file does not know.</source>
        <translation>A célula tem bytes que a codificação do arquivo não conhece.</translation>
    </message>
    <message>
        <source>The date could not be read; its text was kept.</source>
        <translation>Não foi possível ler a data; seu texto foi mantido.</translation>
    </message>
    <message>
        <source>The time could not be read; its text was kept.</source>
        <translation>Não foi possível ler a hora; seu texto foi mantido.</translation>
    </message>
    <message>
        <source>The number of votes could not be read and was left out.</source>
        <translation>Não foi possível ler o número de votos, e ele ficou de fora.</translation>
    </message>
    <message>
        <source>The last quote of the file is not closed; the record may be cut.</source>
        <translation>A última aspa do arquivo não está fechada; o registro pode estar cortado.</translation>
    </message>
    <message>
        <source>A quote inside a quoted cell is not doubled; it was kept as text.</source>
        <translation>Uma aspa dentro de uma célula entre aspas não está dobrada; foi mantida como texto.</translation>
    </message>
    <message>
        <source>The record has %1 of %2 cells; the missing ones are taken as empty.</source>
        <translation>O registro tem %1 de %2 células; as que faltam são tomadas como vazias.</translation>
    </message>
    <message>
        <source>The record has %1 cells where %2 are expected; the others are kept as attributes.</source>
        <translation>O registro tem %1 células onde se esperam %2; as outras são mantidas como atributos.</translation>
    </message>
    <message>
        <source>A question answered in own words: each answer is a contribution.</source>
        <translation>Uma pergunta respondida em palavras próprias: cada resposta é uma contribuição.</translation>
    </message>
    <message numerus="yes">
        <source>A question with %n different answer(s): said of the person.</source>
        <translation>
            <numerusform>Uma pergunta com %n resposta diferente: dito da pessoa.</numerusform>
            <numerusform>Uma pergunta com %n respostas diferentes: dito da pessoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record has no text.</source>
        <translation>O registro não tem texto.</translation>
    </message>
    <message>
        <source>The person wrote nothing in own words.</source>
        <translation>A pessoa não escreveu nada em suas próprias palavras.</translation>
    </message>
    <message>
        <source>The record repeats the one on line %1.</source>
        <translation>O registro repete o da linha %1.</translation>
    </message>
    <message>
        <source>The record has the id of the one on line %1 and other content; it was kept as “%2”.</source>
        <translation>O registro tem o identificador do da linha %1 e outro conteúdo; foi mantido como “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header were not read.</source>
        <translation>
            <numerusform>%n linha acima do cabeçalho não foi lida.</numerusform>
            <numerusform>%n linhas acima do cabeçalho não foram lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>The columns are those of %1: %2 of them are known, such as %3.</source>
        <translation>As colunas são as de %1: %2 delas são conhecidas, como %3.</translation>
    </message>
    <message>
        <source>No known platform; the columns were guessed from their names and values.</source>
        <translation>Nenhuma plataforma conhecida; as colunas foram deduzidas por seus nomes e valores.</translation>
    </message>
    <message>
        <source>The file has a header and no records.</source>
        <translation>O arquivo tem um cabeçalho e nenhum registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header are not read.</source>
        <translation>
            <numerusform>%n linha acima do cabeçalho não é lida.</numerusform>
            <numerusform>%n linhas acima do cabeçalho não são lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” repeats in %n row(s); together with this column it is unique.</source>
        <translation>
            <numerusform>“%1” se repete em %n linha; junto com esta coluna é único.</numerusform>
            <numerusform>“%1” se repete em %n linhas; junto com esta coluna é único.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>Não há o modelo “%1”.</translation>
    </message>
    <message>
        <source>“%1” does not have the columns of the preset “%2”.</source>
        <translation>“%1” não tem as colunas do modelo “%2”.</translation>
    </message>
    <message>
        <source>A vote is about “%1”, which is not in the source. It was left out.</source>
        <translation>Um voto é sobre “%1”, que não está na fonte. Ficou de fora.</translation>
    </message>
    <message>
        <source>There is no table in the archive “%1”.</source>
        <translation>Não há tabela no arquivo compactado “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %n table(s); “%1” is read.</source>
        <translation>
            <numerusform>O arquivo compactado contém %n tabela; “%1” é lida.</numerusform>
            <numerusform>O arquivo compactado contém %n tabelas; “%1” é lida.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook has no sheet (part “%1”, line %2).</source>
        <translation>A pasta de trabalho não tem planilha (parte “%1”, linha %2).</translation>
    </message>
    <message>
        <source>The part “%1” holds a text of more than 16 MiB (line %2).</source>
        <translation>A parte “%1” tem um texto de mais de 16 MiB (linha %2).</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet (%1).</source>
        <translation>A célula tem um erro da planilha (%1).</translation>
    </message>
    <message>
        <source>The cell holds a formula without its result; it was taken as empty.</source>
        <translation>A célula tem uma fórmula sem seu resultado; foi tomada como vazia.</translation>
    </message>
    <message>
        <source>“%1” has no section PROJECTS.</source>
        <translation>“%1” não tem a seção PROJECTS.</translation>
    </message>
    <message>
        <source>The ballot names no voter; it was left out.</source>
        <translation>A cédula não identifica votante; ficou de fora.</translation>
    </message>
    <message>
        <source>The ballot names a project that is not in the file; that vote was left out.</source>
        <translation>A cédula indica um projeto que não está no arquivo; esse voto ficou de fora.</translation>
    </message>
    <message>
        <source>A participatory budget in the format of Pabulib: projects, and the ballots of voters.</source>
        <translation>Um orçamento participativo no formato Pabulib: projetos e as cédulas dos votantes.</translation>
    </message>
    <message>
        <source>The ballots rank projects or give them points; which ones were chosen is kept, and not the rank.</source>
        <translation>As cédulas ordenam projetos ou lhes dão pontos; guarda-se quais foram escolhidos, e não a ordem.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet has more than %2 columns.</source>
        <translation>A linha %1 da planilha tem mais de %2 colunas.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet holds a text that is too large.</source>
        <translation>A linha %1 da planilha tem um texto grande demais.</translation>
    </message>
    <message>
        <source>The sheet has more cells than a spreadsheet can hold (row %1). It was not read.</source>
        <translation>A planilha tem mais células do que pode conter (linha %1). Não foi lida.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. It has: %3.</source>
        <translation>“%1” não tem a planilha “%2”. Tem: %3.</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (XLSB). Save it as XLSX, and import again.</source>
        <translation>“%1” é uma planilha binária (XLSB). Salve como XLSX e importe de novo.</translation>
    </message>
    <message>
        <source>The part “%1” holds more texts than a spreadsheet can show (line %2).</source>
        <translation>A parte “%1” tem mais textos do que uma planilha pode mostrar (linha %2).</translation>
    </message>
    <message>
        <source>“%1” has no sheet %2.</source>
        <translation>“%1” não tem a planilha %2.</translation>
    </message>
    <message>
        <source>The part “%1” names a row that no spreadsheet has (line %2).</source>
        <translation>A parte “%1” indica uma linha que nenhuma planilha tem (linha %2).</translation>
    </message>
    <message>
        <source>The workbook is damaged: the texts that “%1” points to are missing (line %2).</source>
        <translation>A pasta de trabalho está danificada: faltam os textos para os quais “%1” aponta (linha %2).</translation>
    </message>
    <message>
        <source>The cell points to a text that the workbook does not have; it was taken as empty.</source>
        <translation>A célula aponta para um texto que a pasta de trabalho não tem; foi tomada como vazia.</translation>
    </message>
    <message>
        <source>The cell is shown as a date that does not exist; its number was kept.</source>
        <translation>A célula é mostrada como uma data que não existe; seu número foi mantido.</translation>
    </message>
    <message>
        <source>The part “%1” holds a text or a tag that is too large.</source>
        <translation>A parte “%1” tem um texto ou uma marca grande demais.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook is damaged at line %2. Nothing was imported.</source>
        <translation>A parte “%1” da pasta de trabalho está danificada na linha %2. Nada foi importado.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook declares a document type (line %2), which a spreadsheet never does. It was not read.</source>
        <translation>A parte “%1” da pasta de trabalho declara um tipo de documento (linha %2), o que uma planilha nunca faz. Não foi lida.</translation>
    </message>
    <message>
        <source>The part “%1” is nested more than 256 levels deep (line %2).</source>
        <translation>A parte “%1” tem mais de 256 níveis (linha %2).</translation>
    </message>
    <message>
        <source>An element of the part “%1” has too many attributes (line %2).</source>
        <translation>Um elemento da parte “%1” tem atributos demais (linha %2).</translation>
    </message>
    <message>
        <source>The folder “%1” holds more than %2 files. Choose a smaller one.</source>
        <translation>A pasta “%1” tem mais de %2 arquivos. Escolha uma menor.</translation>
    </message>
    <message>
        <source>There is no table in the folder “%1”.</source>
        <translation>Não há nenhuma tabela na pasta “%1”.</translation>
    </message>
    <message>
        <source>A spreadsheet left numbers of days, such as 43003, in place of dates; they are read as dates.</source>
        <translation>Uma planilha deixou números de dias, como 43003, no lugar de datas; eles são lidos como datas.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it reads as %1 (%2 % sure). Look at the accents in the preview before you import.</source>
        <translation>O texto não é UTF-8; lê-se como %1 (%2 % de certeza). Veja os acentos na prévia antes de importar.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, and it is not certain what it is: it reads best as %1 (%2 % sure). Choose the encoding that shows the accents right.</source>
        <translation>O texto não é UTF-8 e não é certo o que seja: lê-se melhor como %1 (%2 % de certeza). Escolha a codificação que mostra bem os acentos.</translation>
    </message>
    <message>
        <source>%1 to 1, from %2 on</source>
        <translation>%1 para 1, a partir de %2</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Um arquivo</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>Uma célula</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Um registro</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Colunas de uma tabela</translation>
    </message>
    <message>
        <source>Columns of a matrix of votes</source>
        <translation>Colunas de uma matriz de votos</translation>
    </message>
    <message>
        <source>Lines of a quoted cell</source>
        <translation>Linhas de uma célula entre aspas</translation>
    </message>
    <message>
        <source>A quoted cell over several lines</source>
        <translation>Uma célula entre aspas de várias linhas</translation>
    </message>
    <message>
        <source>Votes of a log</source>
        <translation>Votos de um registro de votos</translation>
    </message>
    <message>
        <source>Objects and lists of JSON inside each other</source>
        <translation>Objetos e listas de JSON um dentro do outro</translation>
    </message>
    <message>
        <source>Entries of an archive</source>
        <translation>Entradas de um arquivo compactado</translation>
    </message>
    <message>
        <source>One entry of an archive, unpacked</source>
        <translation>Uma entrada de arquivo compactado, descompactada</translation>
    </message>
    <message>
        <source>Size unpacked to size packed</source>
        <translation>Tamanho descompactado em relação ao compactado</translation>
    </message>
    <message>
        <source>A workbook inside an archive</source>
        <translation>Uma pasta de trabalho dentro de um arquivo compactado</translation>
    </message>
    <message>
        <source>Files of a folder</source>
        <translation>Arquivos de uma pasta</translation>
    </message>
    <message>
        <source>Folders inside each other</source>
        <translation>Pastas uma dentro da outra</translation>
    </message>
    <message>
        <source>Rows of a sheet</source>
        <translation>Linhas de uma planilha</translation>
    </message>
    <message>
        <source>Cells of a sheet</source>
        <translation>Células de uma planilha</translation>
    </message>
    <message>
        <source>Texts that the sheets of a workbook share</source>
        <translation>Textos que as planilhas de uma pasta compartilham</translation>
    </message>
    <message>
        <source>XML elements inside each other</source>
        <translation>Elementos XML um dentro do outro</translation>
    </message>
    <message>
        <source>A codebook of another program</source>
        <translation>Um livro de códigos de outro programa</translation>
    </message>
    <message>
        <source>Numbers are written in two ways (1,234 and 1.234).</source>
        <translation>Os números estão escritos de dois modos (1,234 e 1.234).</translation>
    </message>
    <message>
        <source>Some dates have the day first and others the month; they are read with the day first where both fit.</source>
        <translation>Algumas datas têm o dia primeiro e outras o mês; onde ambas servem, lê-se o dia primeiro.</translation>
    </message>
    <message>
        <source>Nothing tells whether day or month comes first; they are read with the day first.</source>
        <translation>Nada diz se vem primeiro o dia ou o mês; lê-se o dia primeiro.</translation>
    </message>
    <message>
        <source>Dates have the month first.</source>
        <translation>As datas têm o mês primeiro.</translation>
    </message>
    <message>
        <source>Dates have the day first.</source>
        <translation>As datas têm o dia primeiro.</translation>
    </message>
    <message>
        <source>Dates are written so that they cannot be confused.</source>
        <translation>As datas estão escritas de modo que não se confundem.</translation>
    </message>
    <message>
        <source>Empty in all rows looked at.</source>
        <translation>Vazia em todas as linhas vistas.</translation>
    </message>
    <message>
        <source>%1 empty.</source>
        <translation>%1 vazias.</translation>
    </message>
    <message>
        <source>No value stands twice.</source>
        <translation>Nenhum valor se repete.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stand more than once.</source>
        <translation>
            <numerusform>%n valor se repete.</numerusform>
            <numerusform>%n valores se repetem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different people.</source>
        <translation>
            <numerusform>%n pessoa.</numerusform>
            <numerusform>%n pessoas diferentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are no dates.</source>
        <translation>%1 não são datas.</translation>
    </message>
    <message>
        <source>Leading zeros are kept.</source>
        <translation>Os zeros à esquerda são mantidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s):</source>
        <translation>
            <numerusform>%n valor:</numerusform>
            <numerusform>%n valores diferentes:</numerusform>
        </translation>
    </message>
    <message>
        <source>A codebook in the exchange format REFI-QDA: its codes become tags; tags that are here already stay as they are.</source>
        <translation>Um livro de códigos no formato de troca REFI-QDA: seus códigos viram etiquetas; as que já existem ficam como estão.</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1” that can be read.</source>
        <translation>Não há correspondência salva “%1” que se possa ler.</translation>
    </message>
    <message>
        <source>A mapping needs a name of at most %1 characters.</source>
        <translation>Uma correspondência precisa de um nome de no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The mapping could not be saved in %1: %2</source>
        <translation>A correspondência não pôde ser salva em %1: %2</translation>
    </message>
    <message>
        <source>Read by the saved mapping “%1”.</source>
        <translation>Lido com a correspondência salva “%1”.</translation>
    </message>
    <message>
        <source>Columns that it does not know: %1.</source>
        <translation>Colunas que ela não conhece: %1.</translation>
    </message>
    <message>
        <source>The text of this file is not as it stands in it: a wrong decoding (%1) was turned back, as you asked.</source>
        <translation>O texto não está como no arquivo: uma decodificação errada (%1) foi revertida, como pedido.</translation>
    </message>
    <message>
        <source>No record begins on line %1 of “%2”.</source>
        <translation>Nenhum registro começa na linha %1 de “%2”.</translation>
    </message>
    <message>
        <source>“%1” was in the earlier export and is not in this one. It stays as it is.</source>
        <translation>“%1” estava na exportação anterior e não está nesta. Fica como está.</translation>
    </message>
    <message>
        <source>The codebook “%1” is larger than 64 MiB.</source>
        <translation>O livro de códigos “%1” passa de 64 MiB.</translation>
    </message>
    <message>
        <source>The people of this file are those of “%1”: %2 of %3 are known there. They were joined.</source>
        <translation>As pessoas deste arquivo são as de “%1”: %2 de %3 são conhecidas lá. Foram unidas.</translation>
    </message>
    <message>
        <source>It holds e-mail addresses. They are left out unless you choose otherwise.</source>
        <translation>Contém endereços de e-mail. Ficam de fora, salvo escolha em contrário.</translation>
    </message>
    <message>
        <source>It holds IP addresses. They are left out unless you choose otherwise.</source>
        <translation>Contém endereços IP. Ficam de fora, salvo escolha em contrário.</translation>
    </message>
    <message>
        <source>It holds national identity numbers. They are left out unless you choose otherwise.</source>
        <translation>Contém números de identidade nacionais. Ficam de fora, salvo escolha em contrário.</translation>
    </message>
    <message>
        <source>It holds telephone numbers. They are left out unless you choose otherwise.</source>
        <translation>Contém números de telefone. Ficam de fora, salvo escolha em contrário.</translation>
    </message>
    <message>
        <source>It holds postal addresses. They are left out unless you choose otherwise.</source>
        <translation>Contém endereços postais. Ficam de fora, salvo escolha em contrário.</translation>
    </message>
    <message>
        <source>It holds names of people. Import them only if they may be known.</source>
        <translation>Contém nomes de pessoas. Convém importá-los só se puderem ser conhecidos.</translation>
    </message>
    <message>
        <source>The row is “%1”, which is no contribution.</source>
        <translation>A linha é “%1”, que não é uma contribuição.</translation>
    </message>
    <message>
        <source>The contribution was deleted on the platform.</source>
        <translation>A contribuição foi apagada na plataforma.</translation>
    </message>
    <message>
        <source>The text ends at %1 characters: the export cut it.</source>
        <translation>O texto termina em %1 caracteres: a exportação o cortou.</translation>
    </message>
    <message>
        <source>The text is in an attached file, which is not in the export.</source>
        <translation>O texto está num arquivo anexo, que não vem na exportação.</translation>
    </message>
    <message>
        <source>The person did not finish the survey.</source>
        <translation>A pessoa não terminou a pesquisa.</translation>
    </message>
    <message numerus="yes">
        <source>%n more contribution(s) of the earlier export are not in this one. They stay as they are.</source>
        <translation>
            <numerusform>Mais %n contribuição da exportação anterior não está nesta. Fica como está.</numerusform>
            <numerusform>Mais %n contribuições da exportação anterior não estão nesta. Ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows from what a row is.</source>
        <translation>Decorre do que é uma linha.</translation>
    </message>
    <message>
        <source>Numbers are written as 1.234,5, and kept as 1234.5.</source>
        <translation>Os números estão escritos como 1.234,5 e são guardados como 1234.5.</translation>
    </message>
    <message>
        <source>Numbers are written as 1,234.5, and kept as 1234.5.</source>
        <translation>Os números estão escritos como 1,234.5 e são guardados como 1234.5.</translation>
    </message>
    <message>
        <source>Those of the same name count as one person.</source>
        <translation>Quem tem o mesmo nome conta como uma pessoa.</translation>
    </message>
    <message>
        <source>“%1” explains what stands in the column “%2” of another table and is not imported. Import it by itself if people wrote it.</source>
        <translation>“%1” explica o que está na coluna “%2” de outra tabela e não é importado. Importe-o separadamente se pessoas o escreveram.</translation>
    </message>
    <message>
        <source>Of the workbook the sheet “%1” is read, and not: %2.</source>
        <translation>Da pasta de trabalho lê-se a planilha “%1”, e não: %2.</translation>
    </message>
    <message>
        <source>The text looks as if it had been decoded wrongly before it was saved; this can be turned back.</source>
        <translation>O texto parece ter sido decodificado de forma errada antes de ser salvo; isso pode ser revertido.</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) are to something that is not here: %1. They are joined to it when it is imported.</source>
        <translation>
            <numerusform>%n resposta é a algo que não está aqui: %1. Será unida quando isso for importado.</numerusform>
            <numerusform>%n respostas são a algo que não está aqui: %1. Serão unidas quando isso for importado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each response has an id, and is taken for one person.</source>
        <translation>Cada resposta tem um identificador e é tomada por uma pessoa.</translation>
    </message>
    <message>
        <source>“%1” lists the columns of “%2” and is not imported. Import it by itself if people wrote it.</source>
        <translation>“%1” lista as colunas de “%2” e não é importada. Importe-a à parte se foi escrita por pessoas.</translation>
    </message>
    <message>
        <source>“%1” is a list of questions and is not imported. Import it by itself if people wrote it.</source>
        <translation>“%1” é uma lista de perguntas e não é importada. Importe-a à parte se foi escrita por pessoas.</translation>
    </message>
    <message>
        <source>Numbers with marks are kept as they stand, and do not count as numbers.</source>
        <translation>Os números com sinais ficam como estão e não contam como números.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read so and stay as they are.</source>
        <translation>
            <numerusform>%n valor não pode ser lido assim e fica como está.</numerusform>
            <numerusform>%n valores não podem ser lidos assim e ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day first: 31/12</source>
        <translation>Dia primeiro: 31/12</translation>
    </message>
    <message>
        <source>Month first: 12/31</source>
        <translation>Mês primeiro: 12/31</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>1.234,5 is 1234.5</source>
        <translation>1.234,5 é 1234.5</translation>
    </message>
    <message>
        <source>1,234.5 is 1234.5</source>
        <translation>1,234.5 é 1234.5</translation>
    </message>
    <message>
        <source>Ranges that became dates</source>
        <translation>Intervalos que viraram datas</translation>
    </message>
    <message>
        <source>Only text: no person is counted</source>
        <translation>Só texto: não conta pessoas</translation>
    </message>
    <message>
        <source>A person chose it.</source>
        <translation>Uma pessoa escolheu.</translation>
    </message>
    <message>
        <source>As the column tells</source>
        <translation>Conforme a coluna</translation>
    </message>
    <message>
        <source>Each name is one person</source>
        <translation>Cada nome, uma pessoa</translation>
    </message>
</context>
<context>
    <name>tamiz::ImportWizard</name>
    <message>
        <source>Recognise it by its columns</source>
        <translation>Reconhecê-lo pelas colunas</translation>
    </message>
    <message>
        <source>Any table, columns chosen below</source>
        <translation>Qualquer tabela, colunas escolhidas abaixo</translation>
    </message>
    <message>
        <source>Columns of the file and what they are taken for</source>
        <translation>Colunas do arquivo e pelo que são tomadas</translation>
    </message>
    <message>
        <source>The first records as they would be imported</source>
        <translation>Os primeiros registros como seriam importados</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Pular este arquivo</translation>
    </message>
    <message>
        <source>As the source calls it</source>
        <translation>Como a fonte a chama</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Arquivo:</translation>
    </message>
    <message>
        <source>&amp;Read as:</source>
        <translation>&amp;Ler como:</translation>
    </message>
    <message>
        <source>Recognised:</source>
        <translation>Reconhecido:</translation>
    </message>
    <message>
        <source>&amp;Consultation:</source>
        <translation>&amp;Consulta:</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examinando o arquivo…</translation>
    </message>
    <message>
        <source>This file cannot be read as it is. Nothing was imported.</source>
        <translation>Este arquivo não pode ser lido como está. Nada foi importado.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>Qualquer tabela</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Encoding %1, separator %2.</source>
        <translation>Codificação %1, separador %2.</translation>
    </message>
    <message>
        <source>Personal data that is not imported: %1.</source>
        <translation>Dados pessoais que não são importados: %1.</translation>
    </message>
    <message>
        <source>Personal data that is imported: %1.</source>
        <translation>Dados pessoais que são importados: %1.</translation>
    </message>
    <message>
        <source>Consent to publish is read from %1.</source>
        <translation>O consentimento para publicar é lido de %1.</translation>
    </message>
    <message>
        <source>Counting what would be odd…</source>
        <translation>Contando o que chamaria a atenção…</translation>
    </message>
    <message>
        <source>&amp;What is odd (%1)</source>
        <translation>&amp;O que chama a atenção (%1)</translation>
    </message>
    <message>
        <source>&amp;What is odd</source>
        <translation>&amp;O que chama a atenção</translation>
    </message>
    <message>
        <source>Save the columns</source>
        <translation>Salvar as colunas</translation>
    </message>
    <message>
        <source>Name of the mapping:</source>
        <translation>Nome da correspondência:</translation>
    </message>
    <message>
        <source>Saved as “%1”. It is offered for every file with these columns.</source>
        <translation>Salva como “%1”. Será oferecida para todo arquivo com estas colunas.</translation>
    </message>
    <message>
        <source>&amp;Save these columns as…</source>
        <translation>&amp;Salvar estas colunas como…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Limites…</translation>
    </message>
    <message>
        <source>What a file may hold before it is refused</source>
        <translation>Quanto um arquivo pode conter antes de ser recusado</translation>
    </message>
    <message>
        <source>Own mapping: %1</source>
        <translation>Correspondência própria: %1</translation>
    </message>
    <message>
        <source>Keeps what the columns are taken for under a name, for the next file of this form</source>
        <translation>Guarda com um nome para que se toma cada coluna, para o próximo arquivo deste formulário</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olunas</translation>
    </message>
    <message>
        <source>&amp;First records</source>
        <translation>&amp;Primeiros registros</translation>
    </message>
    <message>
        <source>How the file would be read</source>
        <translation>Como o arquivo seria lido</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Enco&amp;ding</source>
        <translation>Codi&amp;ficação</translation>
    </message>
    <message>
        <source>%1 records would be read: %2 with notices, %3 refused.</source>
        <translation>%1 registros seriam lidos: %2 com avisos, %3 recusados.</translation>
    </message>
    <message>
        <source>Of the first %1 records: %2 with notices, %3 refused.</source>
        <translation>Dos primeiros %1 registros: %2 com avisos, %3 recusados.</translation>
    </message>
    <message>
        <source>&amp;Each row is:</source>
        <translation>Cada &amp;linha é:</translation>
    </message>
    <message>
        <source>Authors are known by their name alone (%1): people of the same name would count as one. Under “Read as” the names can stay text, and nobody is counted.</source>
        <translation>Dos autores só se conhece o nome (%1): homônimos contariam como uma pessoa. Em “Lido como”, os nomes podem ficar como texto, sem contar pessoas.</translation>
    </message>
</context>
<context>
    <name>tamiz::Importing</name>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>%1: %2 records = %3 imported + %4 updated + %5 unchanged + %6 flagged + %7 refused.</source>
        <translation>%1: %2 registros = %3 importados + %4 atualizados + %5 sem mudança + %6 sinalizados + %7 recusados.</translation>
    </message>
    <message>
        <source>This file does not have the columns of the saved mapping “%1”.</source>
        <translation>Este arquivo não tem as colunas da correspondência salva “%1”.</translation>
    </message>
</context>
<context>
    <name>tamiz::Indicators</name>
    <message>
        <source>Not available because %1.</source>
        <translation>Não disponível porque %1.</translation>
    </message>
    <message>
        <source>Legal basis and question put</source>
        <translation>Base legal e pergunta feita</translation>
    </message>
    <message>
        <source>Dates and days open</source>
        <translation>Datas e dias de abertura</translation>
    </message>
    <message>
        <source>the sources hold no dates</source>
        <translation>as fontes não contêm datas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Materials offered</source>
        <translation>Materiais oferecidos</translation>
    </message>
    <message>
        <source>Who decided on what</source>
        <translation>Quem decidiu o quê</translation>
    </message>
    <message>
        <source>the workspace does not hold it beyond the offices named in the answers</source>
        <translation>o espaço de trabalho não o contém além dos órgãos citados nas respostas</translation>
    </message>
    <message>
        <source>Submissions received</source>
        <translation>Envios recebidos</translation>
    </message>
    <message>
        <source>Distinct participants</source>
        <translation>Participantes distintos</translation>
    </message>
    <message>
        <source>%1, one for each known author</source>
        <translation>%1, um para cada autor conhecido</translation>
    </message>
    <message>
        <source>no source names its authors</source>
        <translation>nenhuma fonte nomeia seus autores</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Por canal</translation>
    </message>
    <message>
        <source>no file has been imported</source>
        <translation>nenhum arquivo foi importado</translation>
    </message>
    <message>
        <source>Organisations and individuals apart</source>
        <translation>Organizações e indivíduos separados</translation>
    </message>
    <message>
        <source>no source tells them apart</source>
        <translation>nenhuma fonte os distingue</translation>
    </message>
    <message>
        <source>Duplicates and near-duplicates</source>
        <translation>Duplicatas e quase duplicatas</translation>
    </message>
    <message>
        <source>%1 exact copies; %2 in families of near-identical texts</source>
        <translation>%1 cópias exatas; %2 em famílias de textos quase idênticos</translation>
    </message>
    <message>
        <source>Excluded, by reason</source>
        <translation>Excluídas, por motivo</translation>
    </message>
    <message>
        <source>no reason was noted</source>
        <translation>nenhum motivo foi anotado</translation>
    </message>
    <message>
        <source>None were excluded.</source>
        <translation>Nenhuma foi excluída.</translation>
    </message>
    <message>
        <source>Completion of each question</source>
        <translation>Preenchimento de cada pergunta</translation>
    </message>
    <message>
        <source>the contributions are no questionnaire</source>
        <translation>as contribuições não são um questionário</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Línguas</translation>
    </message>
    <message>
        <source>no language was recognised</source>
        <translation>nenhuma língua foi reconhecida</translation>
    </message>
    <message>
        <source>Compared with the census</source>
        <translation>Comparado com o censo</translation>
    </message>
    <message>
        <source>no census figures have been added to this workspace</source>
        <translation>nenhum dado de censo foi acrescentado a este espaço de trabalho</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Territórios</translation>
    </message>
    <message>
        <source>the sources hold no regions</source>
        <translation>as fontes não contêm regiões</translation>
    </message>
    <message>
        <source>Missing attributes</source>
        <translation>Atributos ausentes</translation>
    </message>
    <message>
        <source>Without region: %1</source>
        <translation>Sem região: %1</translation>
    </message>
    <message>
        <source>there are no contributions</source>
        <translation>não há contribuições</translation>
    </message>
    <message>
        <source>Self-selection</source>
        <translation>Autosseleção</translation>
    </message>
    <message>
        <source>Those who take part choose to: this is no survey, and no test of significance is made.</source>
        <translation>Quem participa escolhe participar: isto não é uma pesquisa de amostra, e não se faz teste de significância.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>%1 themes with %2 contributions; each contribution is in one theme at most</source>
        <translation>%1 temas com %2 contribuições; cada contribuição está em no máximo um tema</translation>
    </message>
    <message>
        <source>the contributions have not been grouped yet</source>
        <translation>as contribuições ainda não foram agrupadas</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posições</translation>
    </message>
    <message>
        <source>%1 votes</source>
        <translation>%1 votos</translation>
    </message>
    <message>
        <source>no source holds votes</source>
        <translation>nenhuma fonte contém votos</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Como foi feito</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citações</translation>
    </message>
    <message>
        <source>no answer has been recorded</source>
        <translation>nenhuma resposta foi registrada</translation>
    </message>
    <message>
        <source>Decisions by theme</source>
        <translation>Decisões por tema</translation>
    </message>
    <message>
        <source>Contributions with an answer</source>
        <translation>Contribuições com resposta</translation>
    </message>
    <message>
        <source>Changes made</source>
        <translation>Mudanças feitas</translation>
    </message>
    <message>
        <source>%1 of %2 themes answered</source>
        <translation>%1 de %2 temas respondidos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>median of days: %1</source>
        <translation>mediana de dias: %1</translation>
    </message>
    <message>
        <source>no answer names one</source>
        <translation>nenhuma resposta cita uma</translation>
    </message>
    <message>
        <source>Traceability</source>
        <translation>Rastreabilidade</translation>
    </message>
    <message>
        <source>The 24 indicators</source>
        <translation>Os 24 indicadores</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>nobody has written them into the set-up of the report</source>
        <translation>ninguém os escreveu na configuração do relatório</translation>
    </message>
    <message>
        <source>By the rule that stands with them; other voices are drawn by lot. Published, reviewed texts alone, each once.</source>
        <translation>Segundo a regra que as acompanha; outras vozes são sorteadas. Apenas textos publicados e revisados, cada um uma vez.</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dados</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licença</translation>
    </message>
    <message>
        <source>contact for corrections</source>
        <translation>contato para correções</translation>
    </message>
    <message>
        <source>next update</source>
        <translation>próxima atualização</translation>
    </message>
    <message>
        <source>SHA-256 of the data: %1</source>
        <translation>SHA-256 dos dados: %1</translation>
    </message>
    <message>
        <source>not available because nobody has said it in the set-up of the report: %1</source>
        <translation>não disponível porque ninguém o indicou na configuração do relatório: %1</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>Code book of %1 tags; versions, parameters and who decided stand under “%2”.</source>
        <translation>Livro de códigos de %1 etiquetas; versões, parâmetros e quem decidiu constam em “%2”.</translation>
    </message>
    <message>
        <source>The agreement of two coders is not available because nobody coded twice.</source>
        <translation>A concordância de dois codificadores não está disponível porque ninguém codificou duas vezes.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>%1 contributions were decided on twice, the second time unseen: %2 agree; Krippendorff’s alpha %3 (95 %: %4 to %5), Cohen’s kappa %6.</source>
        <translation>%1 contribuições foram decididas duas vezes, a segunda às cegas: %2 coincidem; alfa de Krippendorff %3 (95 %: de %4 a %5), kappa de Cohen %6.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hidden or merged</source>
        <translation>
            <numerusform>%Ln delas oculta ou fundida</numerusform>
            <numerusform>%Ln delas ocultas ou fundidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tamiz %1; %Ln source(s); personal data masked: %2; head of the journal: %3</source>
        <translation>
            <numerusform>Tamiz %1; %Ln fonte; dados pessoais mascarados: %2; cabeça do registro: %3</numerusform>
            <numerusform>Tamiz %1; %Ln fontes; dados pessoais mascarados: %2; cabeça do registro: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 who wrote or voted, each once</source>
        <translation>%1 que escreveram ou votaram, cada uma uma vez</translation>
    </message>
</context>
<context>
    <name>tamiz::Journal</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Não há nada a refazer.</translation>
    </message>
    <message>
        <source>This entry cannot be taken back: it is not there, is itself an undo or redo, or is undone already.</source>
        <translation>Esta entrada não pode ser revertida: não existe, é ela mesma um desfazer ou refazer, ou já está desfeita.</translation>
    </message>
    <message>
        <source>Moderation log</source>
        <translation>Registro de moderação</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importações</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livro de códigos</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Etiquetagem</translation>
    </message>
    <message>
        <source>Decisions on contributions</source>
        <translation>Decisões sobre contribuições</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Famílias</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <source>Opinion groups</source>
        <translation>Grupos de opinião</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Visões salvas</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicação</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Desfazer e refazer</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Outras mudanças</translation>
    </message>
    <message>
        <source>entry %1, “%2”</source>
        <translation>a entrada %1, “%2”</translation>
    </message>
    <message>
        <source>Nothing would change: later entries changed everything again.</source>
        <translation>Nada mudaria: entradas posteriores mudaram tudo de novo.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>kind of value, what happens to it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) set back</source>
        <translation>
            <numerusform>%Ln valor volta atrás</numerusform>
            <numerusform>%Ln valores voltam atrás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left as they are</source>
        <translation>
            <numerusform>%Ln valor fica como está</numerusform>
            <numerusform>%Ln valores ficam como estão</numerusform>
        </translation>
    </message>
    <message>
        <source>search for similar texts</source>
        <translation>busca de textos parecidos</translation>
    </message>
    <message>
        <source>search for themes</source>
        <translation>busca de temas</translation>
    </message>
    <message>
        <source>search for opinion groups</source>
        <translation>busca de grupos de opinião</translation>
    </message>
    <message>
        <source>search for personal data</source>
        <translation>busca de dados pessoais</translation>
    </message>
    <message>
        <source>rules of the codebook</source>
        <translation>regras do livro de códigos</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>sugestões</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>sorteio</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>receita</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>by hand, for a whole family</source>
        <translation>à mão, para toda uma família</translation>
    </message>
    <message>
        <source>any table</source>
        <translation>qualquer tabela</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>a method of the machine</comment>
        <translation>%1, versão %2</translation>
    </message>
</context>
<context>
    <name>tamiz::KeyMap</name>
    <message>
        <source>“%1” moves about in lists, fields and dialogs, so it cannot be the key of an action.</source>
        <translation>“%1” serve para mover-se em listas, campos e diálogos, por isso não pode ser a tecla de uma ação.</translation>
    </message>
    <message>
        <source>“%1” alone would be typed into fields. This action is heard everywhere: take the key together with Ctrl or Alt, or a function key.</source>
        <translation>“%1” sozinha seria escrita nos campos. Esta ação é ouvida em toda parte: use a tecla junto com Ctrl ou Alt, ou uma tecla de função.</translation>
    </message>
    <message>
        <source>“%1” opens the menu “%2”.</source>
        <translation>“%1” abre o menu “%2”.</translation>
    </message>
    <message>
        <source>“%1” is the key of “%2”.</source>
        <translation>“%1” é a tecla de “%2”.</translation>
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
        <translation>Listas</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetas</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Search bar</source>
        <translation>Barra de busca</translation>
    </message>
    <message>
        <source>Filter chips</source>
        <translation>Fichas de filtro</translation>
    </message>
    <message>
        <source>Reading pane</source>
        <translation>Painel de leitura</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Next and previous field</source>
        <translation>Campo seguinte e anterior</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>Menu do que tem o foco</translation>
    </message>
    <message>
        <source>Move one row, a page, to the ends</source>
        <translation>Mover-se uma linha, uma página, às extremidades</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Escolher várias linhas</translation>
    </message>
    <message>
        <source>Back to one chosen row</source>
        <translation>Voltar a uma só linha escolhida</translation>
    </message>
    <message>
        <source>Ask for this value alone, or take it back</source>
        <translation>Pedir só este valor, ou deixar de pedi-lo</translation>
    </message>
    <message>
        <source>Ask for this value too (any of them)</source>
        <translation>Pedir também este valor (qualquer um deles)</translation>
    </message>
    <message>
        <source>Require this value too (all of them)</source>
        <translation>Exigir também este valor (todos)</translation>
    </message>
    <message>
        <source>Refuse this value</source>
        <translation>Excluir este valor</translation>
    </message>
    <message>
        <source>Find a value in this field</source>
        <translation>Procurar um valor neste campo</translation>
    </message>
    <message>
        <source>Move to a bar</source>
        <translation>Ir a uma barra</translation>
    </message>
    <message>
        <source>Brush over several bars</source>
        <translation>Abranger várias barras</translation>
    </message>
    <message>
        <source>Filter by the brush</source>
        <translation>Filtrar pelas barras abrangidas</translation>
    </message>
    <message>
        <source>Take the filter back</source>
        <translation>Retirar o filtro</translation>
    </message>
    <message>
        <source>Take a completion</source>
        <translation>Aceitar o que é oferecido</translation>
    </message>
    <message>
        <source>To the filter chips</source>
        <translation>Às fichas de filtro</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Voltar à página</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Remover o filtro</translation>
    </message>
    <message>
        <source>Edit the filter</source>
        <translation>Editar o filtro</translation>
    </message>
    <message>
        <source>Choose words, then tag them by the keys of the list</source>
        <translation>Escolher palavras e etiquetá-las com as teclas da lista</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Charts and maps</source>
        <translation>Gráficos e mapas</translation>
    </message>
    <message>
        <source>Move to a bar or point; filter by it</source>
        <translation>Ir a uma barra ou ponto; filtrar por ele</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Every key can be changed with %1.</source>
        <translation>Todas as teclas podem ser trocadas com %1.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys that cannot be changed</source>
        <translation>Teclas que não podem ser trocadas</translation>
    </message>
    <message>
        <source>Cannot be changed.</source>
        <translation>Não pode ser trocada.</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>keys</comment>
        <translation>%1 (trocada)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no key</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Its usual key is %1.</source>
        <translation>Sua tecla habitual é %1.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
</context>
<context>
    <name>tamiz::KinList</name>
    <message numerus="yes">
        <source>%n texts like this one</source>
        <translation>
            <numerusform>%n texto como este</numerusform>
            <numerusform>%n textos como este</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies word for word</source>
        <translation>
            <numerusform>%n cópia palavra por palavra</numerusform>
            <numerusform>%n cópias palavra por palavra</numerusform>
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
        <translation>proposta</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentário</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>resposta</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>enunciado</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensagem</translation>
    </message>
</context>
<context>
    <name>tamiz::Labels</name>
    <message>
        <source>Without words of its own</source>
        <translation>Sem palavras próprias</translation>
    </message>
</context>
<context>
    <name>tamiz::LedgerBar</name>
    <message>
        <source> ✗ does not balance</source>
        <translation> ✗ não fecha</translation>
    </message>
    <message>
        <source>Submissions %1 · Texts %2 · People %3</source>
        <translation>Envios %1 · Textos %2 · Pessoas %3</translation>
    </message>
    <message>
        <source> + merged %1</source>
        <translation> + fundidas %1</translation>
    </message>
    <message>
        <source> − parts of split ones %1</source>
        <translation> − partes das divididas %1</translation>
    </message>
    <message>
        <source>Received %1 = in a theme %2 + hidden %3 + in no theme yet %4</source>
        <translation>Recebidas %1 = em um tema %2 + ocultas %3 + ainda sem tema %4</translation>
    </message>
    <message>
        <source>Nothing disappears: every contribution received is in a theme, hidden with a reason, merged into another, or in no theme yet.</source>
        <translation>Nada desaparece: cada contribuição recebida está em um tema, oculta com um motivo, unida a outra ou ainda sem tema.</translation>
    </message>
    <message>
        <source>Submissions, distinct texts among them, and people who wrote or voted on them.</source>
        <translation>Envios, textos distintos entre eles e pessoas que os escreveram ou votaram.</translation>
    </message>
</context>
<context>
    <name>tamiz::LetterDialog</name>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) get a letter.</source>
        <translation>
            <numerusform>%Ln pessoa recebe uma carta.</numerusform>
            <numerusform>%Ln pessoas recebem uma carta.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Words of the letter</source>
        <translation>&amp;Texto da carta</translation>
    </message>
    <message>
        <source>Insert a &amp;field</source>
        <translation>Inserir um &amp;campo</translation>
    </message>
    <message>
        <source>What is filled in for each person: [[participant]], [[answers]]…</source>
        <translation>O que é preenchido para cada pessoa: [[participant]], [[answers]]…</translation>
    </message>
    <message>
        <source>&amp;Letter number</source>
        <translation>Carta &amp;número</translation>
    </message>
    <message>
        <source>The letter as it will be written</source>
        <translation>A carta como será escrita</translation>
    </message>
    <message>
        <source>Wri&amp;te…</source>
        <translation>&amp;Escrever…</translation>
    </message>
</context>
<context>
    <name>tamiz::LimitsDialog</name>
    <message>
        <source>What a file may hold</source>
        <translation>Quanto um arquivo pode conter</translation>
    </message>
    <message>
        <source>Files are read to their end or not at all. What is larger than this is refused with a sentence that names the line, and the workspace stays as it was.</source>
        <translation>Os arquivos são lidos até o fim ou não são lidos. O que passar disto é recusado com uma frase que indica a linha, e o espaço de trabalho fica como estava.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Limits of files</source>
        <translation>Limites dos arquivos</translation>
    </message>
</context>
<context>
    <name>tamiz::Main</name>
    <message>
        <source>Turns the raw export of a public consultation into an accountable result.</source>
        <translation>Transforma a exportação bruta de uma consulta pública em um resultado do qual se pode prestar contas.</translation>
    </message>
    <message>
        <source>Opens the sample consultation &lt;id&gt;.</source>
        <translation>Abre a consulta de exemplo &lt;id&gt;.</translation>
    </message>
    <message>
        <source>Starts with the settings of the first day.</source>
        <translation>Começa com as configurações do primeiro dia.</translation>
    </message>
    <message>
        <source>A workspace to open, or an export to import.</source>
        <translation>Um espaço de trabalho a abrir, ou uma exportação a importar.</translation>
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
        <translation>%1 (só leitura) — Tamiz</translation>
    </message>
    <message>
        <source>%1 — Tamiz</source>
        <translation>%1 — Tamiz</translation>
    </message>
    <message>
        <source>This workspace can only be read here: the file or its folder cannot be written, or someone else has it open. Nothing you do changes it.</source>
        <translation>Este espaço de trabalho só pode ser lido aqui: não se pode gravar no arquivo ou em sua pasta, ou outra pessoa o tem aberto. Nada do que for feito o muda.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Novo espaço de trabalho</translation>
    </message>
    <message>
        <source>Workspaces (*.tamiz)</source>
        <translation>Espaços de trabalho (*.tamiz)</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Workspaces and exports (*.tamiz *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Espaços de trabalho e exportações (*.tamiz *.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar uma pasta</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>Onde guardar o espaço de trabalho</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>Verificando o espaço de trabalho</translation>
    </message>
    <message numerus="yes">
        <source>The workspace is sound: the file, every text, the search and all %n entries of the journal.</source>
        <translation>
            <numerusform>O espaço de trabalho está íntegro: o arquivo, cada texto, a busca e %n entrada do registro.</numerusform>
            <numerusform>O espaço de trabalho está íntegro: o arquivo, cada texto, a busca e todas as %n entradas do registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find themes</source>
        <translation>Encontrar temas</translation>
    </message>
    <message>
        <source>How many themes (2 to 200)?</source>
        <translation>Quantos temas (2 a 200)?</translation>
    </message>
    <message>
        <source>Themes were not searched: the number must be from 2 to 200.</source>
        <translation>Os temas não foram procurados: o número deve ser de 2 a 200.</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.json *.jsonl *.xlsx *.ods *.zip *.pb);;All files (*)</source>
        <translation>Exportações (*.csv *.tsv *.txt *.json *.jsonl *.xlsx *.ods *.zip *.pb);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>tamiz::MappingModel</name>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Território</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Votos a favor</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Votos contra</translation>
    </message>
    <message>
        <source>Votes neither for nor against</source>
        <translation>Votos nem a favor nem contra</translation>
    </message>
    <message>
        <source>Answers to (identifier)</source>
        <translation>Responde a (identificador)</translation>
    </message>
    <message>
        <source>Answers to (kind)</source>
        <translation>Responde a (tipo)</translation>
    </message>
    <message>
        <source>State on the platform</source>
        <translation>Estado na plataforma</translation>
    </message>
    <message>
        <source>Field of the contribution</source>
        <translation>Campo da contribuição</translation>
    </message>
    <message>
        <source>Field of the author</source>
        <translation>Campo do autor</translation>
    </message>
    <message>
        <source>Answer in own words</source>
        <translation>Resposta em palavras próprias</translation>
    </message>
    <message>
        <source>Answer among given ones</source>
        <translation>Resposta entre opções dadas</translation>
    </message>
    <message>
        <source>Consent to publish</source>
        <translation>Consentimento para publicar</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Coluna do arquivo</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Tomada por</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>Foi escolhido à mão.</translation>
    </message>
    <message>
        <source>Its values</source>
        <translation>Seus valores</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lido como</translation>
    </message>
</context>
<context>
    <name>tamiz::Measure</name>
    <message>
        <source>contributions</source>
        <translation>contribuições</translation>
    </message>
    <message>
        <source>distinct texts</source>
        <translation>textos distintos</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pessoas</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votos</translation>
    </message>
</context>
<context>
    <name>tamiz::MemberModel</name>
    <message>
        <source>Edit</source>
        <comment>how a text differs</comment>
        <translation>Edição</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>typical text</source>
        <translation>texto típico</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixado</translation>
    </message>
    <message>
        <source>borderline</source>
        <translation>na fronteira</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>sem tema</translation>
    </message>
</context>
<context>
    <name>tamiz::Menus</name>
    <message>
        <source>This file is not there any more.</source>
        <translation>Este arquivo não existe mais.</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Limpar esta lista</translation>
    </message>
    <message>
        <source>Open a workspace first</source>
        <translation>Abra primeiro um espaço de trabalho</translation>
    </message>
    <message>
        <source>Shows the page %1.</source>
        <translation>Mostra a página %1.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Contribution</source>
        <translation>&amp;Contribuição</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>A&amp;nalisar</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Saved views</source>
        <translation>&amp;Visões salvas</translation>
    </message>
</context>
<context>
    <name>tamiz::Merging</name>
    <message>
        <source>Gathering the answers</source>
        <translation>Reunindo as respostas</translation>
    </message>
    <message>
        <source>Your contribution number %1</source>
        <translation>Sua contribuição número %1</translation>
    </message>
    <message>
        <source>Your contribution number %1 of %2</source>
        <translation>Sua contribuição número %1 de %2</translation>
    </message>
</context>
<context>
    <name>tamiz::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>tamiz::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>não está mais</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>não disponível</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Printed last</source>
        <translation>Impresso da última vez</translation>
    </message>
</context>
<context>
    <name>tamiz::OddPanel</name>
    <message>
        <source>What would be odd, by line</source>
        <translation>O que chamaria a atenção, por linha</translation>
    </message>
    <message>
        <source>The row as it stands in the file</source>
        <translation>A linha como está no arquivo</translation>
    </message>
    <message>
        <source>Choose a problem to see its row as it stands in the file.</source>
        <translation>Escolha um problema para ver a linha como está no arquivo.</translation>
    </message>
    <message>
        <source>Nothing is odd in what was read.</source>
        <translation>Nada chama a atenção no que foi lido.</translation>
    </message>
    <message>
        <source>All cells of this row are empty.</source>
        <translation>Todas as células desta linha estão vazias.</translation>
    </message>
</context>
<context>
    <name>tamiz::Opening</name>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Finding families</source>
        <translation>Encontrando famílias</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>Encontrando temas</translation>
    </message>
</context>
<context>
    <name>tamiz::OpinionMap</name>
    <message>
        <source>Map of participants</source>
        <translation>Mapa de participantes</translation>
    </message>
    <message>
        <source>Each mark is a person; the nearer two are, the more alike they voted, as far as a plane can show it.</source>
        <translation>Cada marca é uma pessoa; quanto mais perto duas estão, mais parecido votaram, até onde um plano pode mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n people</source>
        <translation>
            <numerusform>Grupo %1: %n pessoa</numerusform>
            <numerusform>Grupo %1: %n pessoas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::OpinionsPage</name>
    <message>
        <source>Statements of the groups</source>
        <translation>Enunciados dos grupos</translation>
    </message>
    <message>
        <source>Co&amp;nsultation</source>
        <translation>Co&amp;nsulta</translation>
    </message>
    <message>
        <source>Nu&amp;mber of groups</source>
        <translation>Nú&amp;mero de grupos</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>&amp;Find groups</source>
        <translation>&amp;Encontrar grupos</translation>
    </message>
    <message>
        <source>Group people who vote alike. Who cast fewer than seven votes is left out.</source>
        <translation>Agrupa as pessoas que votam de forma parecida. Quem deu menos de sete votos fica de fora.</translation>
    </message>
    <message>
        <source>Finding opinion groups</source>
        <translation>Encontrando grupos de opinião</translation>
    </message>
    <message>
        <source>No source holds the votes of single people. Import an export with votes, such as one of Polis, to group people by how they vote.</source>
        <translation>Nenhuma fonte contém os votos de cada pessoa. Importe uma exportação com votos, por exemplo do Polis, para agrupar as pessoas por como votam.</translation>
    </message>
    <message>
        <source>Nobody is grouped yet. Find groups of people who vote alike.</source>
        <translation>Ainda não há ninguém agrupado. Encontre grupos de pessoas que votam de forma parecida.</translation>
    </message>
    <message>
        <source>Reading votes…</source>
        <translation>Lendo votos…</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>%1 of %2 people who voted are in %3 groups. Groups are a way of reading votes, not of sorting people.</source>
        <translation>%1 das %2 pessoas que votaram estão em %3 grupos. Os grupos são um modo de ler votos, não de classificar pessoas.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>What divides the groups</source>
        <translation>O que divide os grupos</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Who is in &amp;them, by</source>
        <translation>&amp;Quem está neles, por</translation>
    </message>
    <message>
        <source>Holds the groups against an attribute of the people in them.</source>
        <translation>Confronta os grupos com um atributo de seus integrantes.</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Acordo</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>média geométrica</translation>
    </message>
    <message>
        <source>legacy product</source>
        <translation>produto antigo</translation>
    </message>
    <message>
        <source>The geometric mean can be compared across numbers of groups. The product, as older reports print it, sinks with every further group.</source>
        <translation>A média geométrica pode ser comparada entre números de grupos. O produto, como o imprimem relatórios antigos, cai a cada grupo a mais.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Who is in the groups, by %1</source>
        <translation>Quem está nos grupos, por %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>lift %1</source>
        <translation>lift %1</translation>
    </message>
    <message>
        <source>Consensus (legacy product)</source>
        <translation>Consenso (produto antigo)</translation>
    </message>
    <message>
        <source>The sources say nothing of the people who voted, such as age or district.</source>
        <translation>As fontes não dizem nada das pessoas que votaram, como idade ou distrito.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>The two axes of the map hold %1 % and %2 % of the differences between votes. Silhouette %3 (1: groups far apart, 0: no groups); inertia %4.</source>
        <translation>Os dois eixos do mapa reúnem %1 % e %2 % das diferenças entre votos. Silhueta %3 (1: grupos bem separados, 0: sem grupos); inércia %4.</translation>
    </message>
    <message>
        <source>What sets group %1 apart</source>
        <translation>O que distingue o grupo %1</translation>
    </message>
    <message>
        <source>agrees: %1, z %2</source>
        <translation>concorda: %1, z %2</translation>
    </message>
    <message>
        <source>rejects: %1, z %2</source>
        <translation>rejeita: %1, z %2</translation>
    </message>
    <message>
        <source>What all groups agree with</source>
        <translation>Aquilo com que todos os grupos concordam</translation>
    </message>
</context>
<context>
    <name>tamiz::PackageDialog</name>
    <message>
        <source>Open data</source>
        <translation>Dados abertos</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>The name of the workspace</source>
        <translation>O nome do espaço de trabalho</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>&amp;Descrição</translation>
    </message>
    <message>
        <source>What the consultation was about</source>
        <translation>Sobre o que foi a consulta</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Instituição</translation>
    </message>
    <message>
        <source>Who publishes the data</source>
        <translation>Quem publica os dados</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contato</translation>
    </message>
    <message>
        <source>Where corrections are sent</source>
        <translation>Para onde enviar correções</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>Where the folder will be published: https://…</source>
        <translation>Onde a pasta será publicada: https://…</translation>
    </message>
    <message>
        <source>Name of the &amp;release</source>
        <translation>Nome da &amp;entrega</translation>
    </message>
    <message>
        <source>The day it is made</source>
        <translation>O dia em que é feita</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licença</translation>
    </message>
    <message>
        <source>The year alone</source>
        <translation>Só o ano</translation>
    </message>
    <message>
        <source>Year and month</source>
        <translation>Ano e mês</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>O dia</translation>
    </message>
    <message>
        <source>To the second</source>
        <translation>Até o segundo</translation>
    </message>
    <message>
        <source>Coarse dates make it harder to find a person again</source>
        <translation>Datas grosseiras tornam mais difícil reconhecer uma pessoa</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datas</translation>
    </message>
    <message>
        <source>As the source gives them</source>
        <translation>Como a fonte os dá</translation>
    </message>
    <message>
        <source>Those of few people joined as “other”</source>
        <translation>Os de poucas pessoas juntos como “outros”</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Coarse places make it harder to find a person again</source>
        <translation>Lugares grosseiros tornam mais difícil reconhecer uma pessoa</translation>
    </message>
    <message>
        <source>P&amp;laces</source>
        <translation>Lu&amp;gares</translation>
    </message>
    <message>
        <source>Attributes that fewer people share are left out, and counts of fewer are joined</source>
        <translation>Omitem-se os atributos que menos pessoas compartilham e juntam-se as contagens menores</translation>
    </message>
    <message>
        <source>&amp;Smallest group of people</source>
        <translation>&amp;Menor grupo de pessoas</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>E&amp;screver…</translation>
    </message>
    <message>
        <source>Those of few values</source>
        <translation>Os de poucos valores</translation>
    </message>
    <message>
        <source>Only those checked below</source>
        <translation>Só os marcados abaixo</translation>
    </message>
    <message>
        <source>A&amp;ttributes</source>
        <translation>A&amp;tributos</translation>
    </message>
    <message>
        <source>Attributes to publish</source>
        <translation>Atributos a publicar</translation>
    </message>
    <message>
        <source>Who &amp;voted what</source>
        <translation>Quem &amp;votou o quê</translation>
    </message>
    <message>
        <source>By the names of this release</source>
        <translation>Com os nomes desta entrega</translation>
    </message>
    <message>
        <source>Identi&amp;fiers of the source</source>
        <translation>Identi&amp;ficadores da fonte</translation>
    </message>
    <message>
        <source>Whoever knows the platform finds the author of each contribution by them</source>
        <translation>Por eles, quem conhece a plataforma encontra quem escreveu cada contribuição</translation>
    </message>
    <message>
        <source>The words of &amp;hidden contributions</source>
        <translation>O texto das contribuições &amp;ocultas</translation>
    </message>
    <message>
        <source>Otherwise their rows alone are there, with the reason; the gate asks</source>
        <translation>Senão, ficam só as suas linhas, com o motivo; o controle pergunta</translation>
    </message>
</context>
<context>
    <name>tamiz::Pages</name>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuições</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Famílias</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>tamiz::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas do relatório</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Click or Enter shows these contributions.</source>
        <translation>%1. Um clique ou Enter mostra essas contribuições.</translation>
    </message>
</context>
<context>
    <name>tamiz::PersonalData</name>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefone</translation>
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
        <translation>número de seguridade social</translation>
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
        <translation>conta bancária (IBAN)</translation>
    </message>
    <message>
        <source>bank account (CLABE)</source>
        <translation>conta bancária (CLABE)</translation>
    </message>
    <message>
        <source>payment card</source>
        <translation>cartão de pagamento</translation>
    </message>
    <message>
        <source>number plate</source>
        <translation>placa de veículo</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>profile page</source>
        <translation>página de perfil</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nome de usuário</translation>
    </message>
    <message>
        <source>name of a person</source>
        <translation>nome de pessoa</translation>
    </message>
</context>
<context>
    <name>tamiz::PolicyDialog</name>
    <message>
        <source>What has it is &amp;published with its words</source>
        <translation>O que o tem é &amp;publicado com suas palavras</translation>
    </message>
    <message>
        <source>Moderation policy</source>
        <translation>Política de moderação</translation>
    </message>
    <message>
        <source>States and reasons</source>
        <translation>Estados e motivos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;When it is given:</source>
        <translation>&amp;Quando se aplica:</translation>
    </message>
    <message>
        <source>E&amp;xample:</source>
        <translation>E&amp;xemplo:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Keeps the words above for this entry.</source>
        <translation>Guarda as palavras acima para esta entrada.</translation>
    </message>
    <message>
        <source>&amp;New reason…</source>
        <translation>&amp;Novo motivo…</translation>
    </message>
    <message>
        <source>Adds a reason for hiding.</source>
        <translation>Adiciona um motivo para ocultar.</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Offers the reason no longer, or again; what was hidden for it stays so.</source>
        <translation>Deixa de oferecer o motivo, ou volta a oferecê-lo; o que foi oculto por ele continua assim.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Takes a policy from a file; reasons it does not name are retired.</source>
        <translation>Toma uma política de um arquivo; os motivos que ela não nomeia são retirados.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Writes the policy to a file, for other workspaces.</source>
        <translation>Escreve a política em um arquivo, para outros espaços de trabalho.</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retirado)</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>reason for hiding</source>
        <translation>motivo para ocultar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Oferecer de novo</translation>
    </message>
    <message>
        <source>Changing the policy</source>
        <translation>Alterando a política</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Novo motivo</translation>
    </message>
    <message>
        <source>Code, of small letters, digits and hyphens:</source>
        <translation>Código, com letras minúsculas, algarismos e hifens:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Importar uma política</translation>
    </message>
    <message>
        <source>Moderation policy (*.json)</source>
        <translation>Política de moderação (*.json)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>Importing a policy</source>
        <translation>Importando uma política</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Exportar a política</translation>
    </message>
    <message>
        <source>The policy could not be written.</source>
        <translation>Não foi possível escrever a política.</translation>
    </message>
</context>
<context>
    <name>tamiz::PopulationPage</name>
    <message>
        <source>&amp;Load population…</source>
        <translation>&amp;Carregar população…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Salvar &amp;tabela…</translation>
    </message>
    <message>
        <source>Wei&amp;ghts</source>
        <translation>P&amp;esos</translation>
    </message>
    <message>
        <source>A CSV with the columns field, value and population: one line a group, such as region, Jalisco, 8348151.</source>
        <translation>Um CSV com as colunas field, value e population: uma linha por grupo, por exemplo region, Jalisco, 8348151.</translation>
    </message>
    <message>
        <source>Save the table as CSV, small numbers hidden.</source>
        <translation>Salvar a tabela como CSV, com os números pequenos ocultos.</translation>
    </message>
    <message>
        <source>Weights that give the participants the shares of the population in every field at once.</source>
        <translation>Pesos que dão aos participantes as proporções da população em todos os campos ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Participants and population</source>
        <translation>Participantes e população</translation>
    </message>
    <message>
        <source>Load a population</source>
        <translation>Carregar uma população</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>participants-and-population</source>
        <translation>participantes-e-populacao</translation>
    </message>
    <message>
        <source>The table was saved; groups of fewer than %1 people are hidden in it.</source>
        <translation>A tabela foi salva; nela ficam ocultos os grupos com menos de %1 pessoas.</translation>
    </message>
    <message>
        <source>&amp;Join small groups</source>
        <translation>&amp;Unir grupos pequenos</translation>
    </message>
    <message>
        <source>For the weights, groups of fewer than %1 people count as one: a weight for a handful says little.</source>
        <translation>Para os pesos, os grupos com menos de %1 pessoas contam como um: um peso para poucos diz pouco.</translation>
    </message>
    <message>
        <source>Save te&amp;mplate…</source>
        <translation>Salvar &amp;modelo…</translation>
    </message>
    <message>
        <source>Save a CSV to fill in: the fields and values of this workspace, without numbers.</source>
        <translation>Salvar um CSV para preencher: os campos e valores deste espaço de trabalho, sem números.</translation>
    </message>
    <message>
        <source>To see whom the participants stand for, load a CSV with the columns field, value and population. “Save template” writes one to fill in.</source>
        <translation>Para ver quem os participantes representam, carregue um CSV com as colunas campo, valor e população. “Salvar modelo” escreve um para preencher.</translation>
    </message>
    <message>
        <source>Save a table to fill in</source>
        <translation>Salvar uma tabela para preencher</translation>
    </message>
    <message>
        <source>population</source>
        <comment>a file name</comment>
        <translation>população</translation>
    </message>
    <message>
        <source>The table could not be written: %1.</source>
        <translation>Não foi possível escrever a tabela: %1.</translation>
    </message>
    <message>
        <source>The table was saved. Fill in how many people there are of each value, take out lines and fields you have no numbers for, and load it.</source>
        <translation>A tabela foi salva. Preencha quantas pessoas há de cada valor, retire as linhas e campos sem números e carregue-a.</translation>
    </message>
</context>
<context>
    <name>tamiz::PreviewModel</name>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>Data (UTC)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Território</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Votos a favor</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>O que é estranho</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Outros campos</translation>
    </message>
</context>
<context>
    <name>tamiz::ProblemsModel</name>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>✗ refused</source>
        <translation>✗ recusado</translation>
    </message>
    <message>
        <source>⚑ notice</source>
        <translation>⚑ aviso</translation>
    </message>
</context>
<context>
    <name>tamiz::ProjectWriter</name>
    <message>
        <source>A project holds %L1 texts at most: programs of this kind open no more. Narrow the selection.</source>
        <translation>Um projeto contém no máximo %L1 textos: programas deste tipo não abrem mais. Reduza a seleção.</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Pessoa %1</translation>
    </message>
    <message>
        <source>Writing texts</source>
        <translation>Escrevendo textos</translation>
    </message>
    <message>
        <source>States, answers, votes and the history have no place in the format.</source>
        <translation>Os estados, as respostas, os votos e o histórico não têm lugar no formato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) have no place in the format.</source>
        <translation>
            <numerusform>%Ln tema não tem lugar no formato.</numerusform>
            <numerusform>%Ln temas não têm lugar no formato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln famil(ies) have no place in the format.</source>
        <translation>
            <numerusform>%Ln família não tem lugar no formato.</numerusform>
            <numerusform>%Ln famílias não têm lugar no formato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) of texts that have changed since were left out.</source>
        <translation>
            <numerusform>%Ln passagem de um texto que mudou desde então foi deixada de fora.</numerusform>
            <numerusform>%Ln passagens de textos que mudaram desde então foram deixadas de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Examples and number keys of tags have no place in the format.</source>
        <translation>Os exemplos e as teclas numéricas das etiquetas não têm lugar no formato.</translation>
    </message>
    <message>
        <source>Notes were left out: they are not for other houses.</source>
        <translation>As notas foram deixadas de fora: não são para outras casas.</translation>
    </message>
</context>
<context>
    <name>tamiz::ProseEditor</name>
    <message>
        <source>Text of the section</source>
        <translation>Texto da seção</translation>
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
        <translation>&amp;Site de resultados…</translation>
    </message>
    <message>
        <source>Writes the results as web pages that any server can hold: themes, texts, answers, search</source>
        <translation>Escreve os resultados como páginas web para qualquer servidor: temas, textos, respostas, busca</translation>
    </message>
    <message>
        <source>&amp;Project for qualitative analysis…</source>
        <translation>&amp;Projeto para análise qualitativa…</translation>
    </message>
    <message>
        <source>Writes texts, tags and tagged passages as a REFI-QDA project (.qdpx)</source>
        <translation>Escreve textos, etiquetas e passagens etiquetadas como projeto REFI-QDA (.qdpx)</translation>
    </message>
    <message>
        <source>&amp;Import a project…</source>
        <translation>&amp;Importar um projeto…</translation>
    </message>
    <message>
        <source>Reads texts, codes and coded passages of a REFI-QDA project (.qdpx)</source>
        <translation>Lê textos, códigos e passagens codificadas de um projeto REFI-QDA (.qdpx)</translation>
    </message>
    <message>
        <source>Something speaks against publishing</source>
        <translation>Algo desaconselha publicar</translation>
    </message>
    <message>
        <source>Export the results site</source>
        <translation>Exportar o site de resultados</translation>
    </message>
    <message>
        <source>Folder of web pages, packed (*.zip)</source>
        <translation>Pasta de páginas web, compactada (*.zip)</translation>
    </message>
    <message>
        <source>results</source>
        <comment>part of a file name</comment>
        <translation>resultados</translation>
    </message>
    <message>
        <source>Which texts can be read there?</source>
        <translation>Quais textos poderão ser lidos ali?</translation>
    </message>
    <message>
        <source>Only those accepted for publication</source>
        <translation>Só os aceitos para publicação</translation>
    </message>
    <message>
        <source>Those nobody has decided on, too</source>
        <translation>Também aqueles sobre os quais ninguém decidiu</translation>
    </message>
    <message>
        <source>Writing the results site</source>
        <translation>Escrevendo o site de resultados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) with %1 texts saved as %2.</source>
        <translation>
            <numerusform>%Ln página com %1 textos salva como %2.</numerusform>
            <numerusform>%Ln páginas com %1 textos salvas como %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a project</source>
        <translation>Exportar um projeto</translation>
    </message>
    <message>
        <source>REFI-QDA project (*.qdpx)</source>
        <translation>Projeto REFI-QDA (*.qdpx)</translation>
    </message>
    <message>
        <source>Writing the project</source>
        <translation>Escrevendo o projeto</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Importar um projeto</translation>
    </message>
    <message>
        <source>Importing a project</source>
        <translation>Importando um projeto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s), %1 new tags, %2 coded passages and texts.</source>
        <translation>
            <numerusform>%Ln texto, %1 etiquetas novas, %2 passagens e textos codificados.</numerusform>
            <numerusform>%Ln textos, %1 etiquetas novas, %2 passagens e textos codificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle it first, or say why you publish all the same. The reason is noted in the history and printed:</source>
        <translation>Resolva primeiro, ou diga por que publicar mesmo assim. O motivo é anotado no histórico e impresso:</translation>
    </message>
    <message>
        <source>Something speaks against writing letters</source>
        <translation>Algo impede que as cartas sejam escritas</translation>
    </message>
    <message>
        <source>Settle it first, or say why the letters are written all the same. The reason is noted in the history:</source>
        <translation>Resolva isso primeiro ou diga por que as cartas são escritas mesmo assim. O motivo fica anotado no histórico:</translation>
    </message>
</context>
<context>
    <name>tamiz::ReadingBody</name>
    <message>
        <source>Text of the contribution</source>
        <translation>Texto da contribuição</translation>
    </message>
</context>
<context>
    <name>tamiz::ReadingPane</name>
    <message>
        <source>%1 for</source>
        <translation>%1 a favor</translation>
    </message>
    <message>
        <source>%1 against</source>
        <translation>%1 contra</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 passaram</translation>
    </message>
    <message>
        <source>Votes: %1</source>
        <translation>Votos: %1</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribuição</translation>
    </message>
    <message>
        <source>No contribution is chosen.</source>
        <translation>Nenhuma contribuição escolhida.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n similar texts</source>
        <translation>
            <numerusform>%n texto semelhante</numerusform>
            <numerusform>%n textos semelhantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>family and its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the whole family (F)</source>
        <translation>Mostrar toda a família (F)</translation>
    </message>
    <message numerus="yes">
        <source>Thread: %n replies</source>
        <translation>
            <numerusform>Conversa: %n resposta</numerusform>
            <numerusform>Conversa: %n respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ In reply to: %1</source>
        <translation>↑ Em resposta a: %1</translation>
    </message>
    <message>
        <source>↳ %1</source>
        <comment>a reply</comment>
        <translation>↳ %1</translation>
    </message>
    <message>
        <source>Show the whole theme</source>
        <translation>Mostrar o tema inteiro</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Atribuída a %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
    <message numerus="yes">
        <source>Theme: %1 (%Ln contributions)</source>
        <translation>
            <numerusform>Tema: %1 (%Ln contribuição)</numerusform>
            <numerusform>Tema: %1 (%Ln contribuições)</numerusform>
        </translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation>Participante: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decided on similar ones: %1</source>
        <translation>Decidido sobre outras parecidas: %1</translation>
    </message>
    <message>
        <source>⤷ Merged into: %1</source>
        <translation>⤷ Fundida com: %1</translation>
    </message>
    <message>
        <source>✂ Part of: %1</source>
        <translation>✂ Parte de: %1</translation>
    </message>
    <message>
        <source>⤶ Merged here: %1</source>
        <translation>⤶ Fundida aqui: %1</translation>
    </message>
    <message>
        <source>✂ Split into: %1</source>
        <translation>✂ Dividida em: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Votes: %1 (they count where it was merged into)</source>
        <translation>Votos: %1 (contam na contribuição com que foi unida)</translation>
    </message>
</context>
<context>
    <name>tamiz::Report</name>
    <message>
        <source>Report of the consultation</source>
        <translation>Relatório da consulta</translation>
    </message>
    <message>
        <source>As of %1, %2 UTC</source>
        <translation>Em %1, %2 UTC</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation>Vocês disseram, nós fizemos</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) behind this chart stand in the web page of the report and in the open data.</source>
        <translation>
            <numerusform>A linha deste gráfico está na página web do relatório e nos dados abertos.</numerusform>
            <numerusform>As %Ln linhas deste gráfico estão na página web do relatório e nos dados abertos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::ReportEditor</name>
    <message>
        <source>Edge between outline and text</source>
        <translation>Borda entre o esboço e o texto</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Adicionar uma seção</translation>
    </message>
    <message>
        <source>Remove this section</source>
        <translation>Remover esta seção</translation>
    </message>
    <message>
        <source>Move this section up</source>
        <translation>Subir esta seção</translation>
    </message>
    <message>
        <source>Move this section down</source>
        <translation>Descer esta seção</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Modelo…</translation>
    </message>
    <message>
        <source>Begin again from a template</source>
        <translation>Recomeçar com um modelo</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Seções do relatório</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the section; Delete removes it</source>
        <translation>Alt+Acima e Alt+Abaixo movem a seção; Delete a remove</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Título da seção</translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>Número…</translation>
    </message>
    <message>
        <source>Insert a number that stays bound to its rows</source>
        <translation>Inserir um número que fica vinculado às suas linhas</translation>
    </message>
    <message>
        <source>Chart…</source>
        <translation>Gráfico…</translation>
    </message>
    <message>
        <source>Insert a chart</source>
        <translation>Inserir um gráfico</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabela…</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Inserir uma tabela</translation>
    </message>
    <message>
        <source>Quotes…</source>
        <translation>Citações…</translation>
    </message>
    <message>
        <source>Insert quotes by a rule</source>
        <translation>Inserir citações segundo uma regra</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloco…</translation>
    </message>
    <message>
        <source>Insert the ledger, themes, answers, method or another block</source>
        <translation>Inserir o balanço, os temas, as respostas, o método ou outro bloco</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(sem título)</translation>
    </message>
    <message>
        <source>Its sections take the place of those there are; undo brings them back.</source>
        <translation>Suas seções tomam o lugar das existentes; desfazer as traz de volta.</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nova seção</translation>
    </message>
    <message>
        <source>Only the contributions this filter keeps, such as region:Norte (empty: all of the report):</source>
        <translation>Apenas as contribuições que este filtro mantém, por exemplo region:Norte (vazio: todas as do relatório):</translation>
    </message>
    <message>
        <source>Field:</source>
        <translation>Campo:</translation>
    </message>
    <message>
        <source>share of the contributions</source>
        <translation>porcentagem das contribuições</translation>
    </message>
    <message>
        <source>how many values a field has</source>
        <translation>quantos valores tem um campo</translation>
    </message>
    <message>
        <source>Insert a number</source>
        <translation>Inserir um número</translation>
    </message>
    <message>
        <source>What it counts:</source>
        <translation>O que conta:</translation>
    </message>
    <message>
        <source>Chart:</source>
        <translation>Gráfico:</translation>
    </message>
    <message>
        <source>Insert quotes</source>
        <translation>Inserir citações</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation>Regra:</translation>
    </message>
    <message>
        <source>Typical of their theme</source>
        <translation>Típicas do seu tema</translation>
    </message>
    <message>
        <source>Most voted</source>
        <translation>As mais votadas</translation>
    </message>
    <message>
        <source>Drawn by lot, with a seed</source>
        <translation>Sorteadas, com uma semente</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>Números principais</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Balanço</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quem participou</translation>
    </message>
    <message>
        <source>Themes with quotes</source>
        <translation>Temas com citações</translation>
    </message>
    <message>
        <source>The largest themes</source>
        <translation>Os maiores temas</translation>
    </message>
    <message>
        <source>Campaigns and repeated texts</source>
        <translation>Campanhas e textos repetidos</translation>
    </message>
    <message>
        <source>What was hidden, and why</source>
        <translation>O que foi ocultado e por quê</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>O que foi decidido</translation>
    </message>
    <message>
        <source>Themes without an answer</source>
        <translation>Temas sem resposta</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Como foi feito</translation>
    </message>
    <message>
        <source>The 24 indicators</source>
        <translation>Os 24 indicadores</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Insert a block</source>
        <translation>Inserir um bloco</translation>
    </message>
    <message>
        <source>Block:</source>
        <translation>Bloco:</translation>
    </message>
    <message>
        <source>Theme by theme, with charts and answers</source>
        <translation>Tema por tema, com gráficos e respostas</translation>
    </message>
</context>
<context>
    <name>tamiz::ReportExports</name>
    <message numerus="yes">
        <source>%Ln number(s) are not those printed on %1:</source>
        <translation>
            <numerusform>%Ln número não é o impresso em %1:</numerusform>
            <numerusform>%Ln números não são os impressos em %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>… all of them stand under “Numbers”.</source>
        <translation>… todos estão em “Números”.</translation>
    </message>
    <message>
        <source>Print with the new numbers</source>
        <translation>Imprimir com os números novos</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Exportar o relatório como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar o relatório</translation>
    </message>
    <message>
        <source>Web page (*.html);;Word document (*.docx);;OpenDocument text (*.odt)</source>
        <translation>Página web (*.html);;Documento do Word (*.docx);;Texto OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Gravando o PDF</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escrevendo o relatório</translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation>Diagramando o relatório</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>em papel</translation>
    </message>
</context>
<context>
    <name>tamiz::ReportMaker</name>
    <message>
        <source>Published all the same</source>
        <translation>Publicado apesar disso</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Fazendo o relatório</translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation>Diagramando o relatório</translation>
    </message>
</context>
<context>
    <name>tamiz::ReportPage</name>
    <message>
        <source>There is nothing to report yet. Import an export of the consultation first, or widen the filter.</source>
        <translation>Ainda não há nada a relatar. Importe primeiro uma exportação da consulta ou amplie o filtro.</translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>Exportar &amp;PDF…</translation>
    </message>
    <message>
        <source>Export C&amp;SV…</source>
        <translation>Exportar C&amp;SV…</translation>
    </message>
    <message>
        <source>Export the contributions as CSV</source>
        <translation>Exportar as contribuições como CSV</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabela para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>Export &amp;XLSX…</source>
        <translation>Exportar &amp;XLSX…</translation>
    </message>
    <message>
        <source>Export the contributions as a spreadsheet</source>
        <translation>Exportar as contribuições como planilha</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Planilha (*.xlsx)</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>Exportar &amp;JSON…</translation>
    </message>
    <message>
        <source>Export the contributions as JSON</source>
        <translation>Exportar as contribuições como JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>O relatório está sendo feito…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Writes the report as one accessible web page, or as a text document to go on writing in</source>
        <translation>Escreve o relatório como uma página web acessível, ou como um documento de texto para continuar a escrever</translation>
    </message>
    <message>
        <source>&amp;Open data…</source>
        <translation>Dados &amp;abertos…</translation>
    </message>
    <message>
        <source>Writes contributions, themes, answers and counts as open data (Data Package)</source>
        <translation>Escreve contribuições, temas, respostas e contagens como dados abertos (Data Package)</translation>
    </message>
    <message>
        <source>&amp;HTML, DOCX or ODT…</source>
        <translation>&amp;HTML, DOCX ou ODT…</translation>
    </message>
    <message>
        <source>Edge between editor and preview</source>
        <translation>Borda entre o editor e a prévia</translation>
    </message>
    <message>
        <source>Numbers of the report</source>
        <translation>Números do relatório</translation>
    </message>
    <message>
        <source>Enter shows the contributions behind a number</source>
        <translation>Enter mostra as contribuições por trás de um número</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Configurar…</translation>
    </message>
    <message>
        <source>Print pre&amp;view and print…</source>
        <translation>&amp;Prévia e impressão…</translation>
    </message>
    <message>
        <source>Cover, language, paper and edges of the report; print preview</source>
        <translation>Capa, idioma, papel e margens do relatório; prévia de impressão</translation>
    </message>
    <message>
        <source>Numbers (%1 changed)</source>
        <translation>Números (%1 mudaram)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) changed since it was printed</source>
        <translation>
            <numerusform>%Ln número mudou desde a impressão</numerusform>
            <numerusform>%Ln números mudaram desde a impressão</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is being made anew. Try again in a moment.</source>
        <translation>O relatório está sendo refeito. Tente novamente em instantes.</translation>
    </message>
    <message>
        <source>Views of the report</source>
        <translation>Visões do relatório</translation>
    </message>
    <message>
        <source>Cover, language, paper and edges of the report</source>
        <translation>Capa, idioma, papel e margens do relatório</translation>
    </message>
    <message>
        <source>Shows the pages as they will be printed, and prints them</source>
        <translation>Mostra as páginas como serão impressas, e as imprime</translation>
    </message>
    <message>
        <source>&amp;Contributions</source>
        <translation>&amp;Contribuições</translation>
    </message>
    <message>
        <source>Writes the contributions of the selection as CSV, as a spreadsheet or as JSON</source>
        <translation>Escreve as contribuições da seleção como CSV, como planilha ou como JSON</translation>
    </message>
    <message>
        <source>Export CSV for &amp;data…</source>
        <translation>Exportar CSV para &amp;dados…</translation>
    </message>
    <message>
        <source>Export the contributions as CSV for programs</source>
        <translation>Exportar as contribuições como CSV para programas</translation>
    </message>
    <message>
        <source>Table with texts as they are (*.csv)</source>
        <translation>Tabela com os textos como estão (*.csv)</translation>
    </message>
    <message>
        <source>These pages are not of the current state: making them ended early. %1 makes them anew.</source>
        <translation>Estas páginas não são do estado atual: a preparação terminou antes do fim. %1 as prepara de novo.</translation>
    </message>
    <message>
        <source>&amp;Make the report anew</source>
        <translation>&amp;Preparar o relatório de novo</translation>
    </message>
    <message>
        <source>Counts everything again, for instance after it was cancelled</source>
        <translation>Conta tudo de novo, por exemplo depois de cancelar</translation>
    </message>
    <message>
        <source>of the selection alone</source>
        <translation>só da seleção</translation>
    </message>
</context>
<context>
    <name>tamiz::ReportSetup</name>
    <message>
        <source>Set up the report</source>
        <translation>Configurar o relatório</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Instituição</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Quem consulta</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>A&amp;utoria</translation>
    </message>
    <message>
        <source>Who wrote this report</source>
        <translation>Quem escreveu este relatório</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Como a janela</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Idioma do relatório</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Margem esquerda</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Margem superior</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Margem direita</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Margem inferior</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Question put</source>
        <translation>Pergunta feita</translation>
    </message>
    <message>
        <source>Materials offered</source>
        <translation>Materiais oferecidos</translation>
    </message>
    <message>
        <source>Who decided on what</source>
        <translation>Quem decidiu o quê</translation>
    </message>
    <message>
        <source>Organisations and individuals</source>
        <translation>Organizações e pessoas</translation>
    </message>
    <message>
        <source>Contact for corrections</source>
        <translation>Contato para correções</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Where the data are</source>
        <translation>Onde estão os dados</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Próxima atualização</translation>
    </message>
    <message>
        <source>Not said: the report says so</source>
        <translation>Não indicado: o relatório o diz</translation>
    </message>
</context>
<context>
    <name>tamiz::RevertPane</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>value, now, then</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Contributions that would change</source>
        <translation>Contribuições que mudariam</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribuição</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>If “%1” were taken back:</source>
        <translation>Se “%1” fosse retirada:</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of them are listed below.</source>
        <translation>
            <numerusform>A primeira é mostrada abaixo.</numerusform>
            <numerusform>As %n primeiras são mostradas abaixo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::RoleDelegate</name>
    <message>
        <source>What column %1 is taken for</source>
        <translation>Pelo que se toma a coluna %1</translation>
    </message>
    <message>
        <source>How column %1 is read</source>
        <translation>Como a coluna %1 é lida</translation>
    </message>
</context>
<context>
    <name>tamiz::RowsPanel</name>
    <message>
        <source>S&amp;heet:</source>
        <translation>Pla&amp;nilha:</translation>
    </message>
    <message>
        <source>a contribution</source>
        <translation>uma contribuição</translation>
    </message>
    <message>
        <source>a person’s answers</source>
        <translation>as respostas de uma pessoa</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>uma pessoa</translation>
    </message>
    <message>
        <source>What each row is</source>
        <translation>O que é cada linha</translation>
    </message>
    <message>
        <source>The columns are taken for what belongs to it</source>
        <translation>As colunas são tomadas pelo que lhe corresponde</translation>
    </message>
    <message>
        <source>Kind of the contributions</source>
        <translation>Tipo das contribuições</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Planilha da pasta de trabalho</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
</context>
<context>
    <name>tamiz::RulesDialog</name>
    <message>
        <source>Rules of the codebook</source>
        <translation>Regras do livro de códigos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>O que se busca</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propostas</translation>
    </message>
    <message>
        <source>Proposed contributions</source>
        <translation>Contribuições propostas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nova…</translation>
    </message>
    <message>
        <source>Add a rule: a tag, and words or a filter to look for.</source>
        <translation>Adiciona uma regra: uma etiqueta, e palavras ou um filtro para buscar.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Alte&amp;rar…</translation>
    </message>
    <message>
        <source>Change what the rule looks for.</source>
        <translation>Altera o que a regra busca.</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Remo&amp;ver</translation>
    </message>
    <message>
        <source>Remove the rule; tags that were given stay.</source>
        <translation>Remove a regra; as etiquetas já dadas ficam.</translation>
    </message>
    <message>
        <source>&amp;Accept (A)</source>
        <translation>&amp;Aceitar (A)</translation>
    </message>
    <message>
        <source>Give the tag to the chosen contributions.</source>
        <translation>Dá a etiqueta às contribuições escolhidas.</translation>
    </message>
    <message>
        <source>&amp;Decline (N)</source>
        <translation>Rec&amp;usar (N)</translation>
    </message>
    <message>
        <source>Never propose it for the chosen contributions again.</source>
        <translation>Não voltar a propô-la para as contribuições escolhidas.</translation>
    </message>
    <message>
        <source>Accept a&amp;ll of this rule</source>
        <translation>Aceitar &amp;tudo desta regra</translation>
    </message>
    <message>
        <source>Give the tag to all that the rule proposes; one step back undoes it.</source>
        <translation>Dá a etiqueta a tudo o que a regra propõe; um só passo atrás desfaz.</translation>
    </message>
    <message>
        <source>Proposals and text</source>
        <translation>Propostas e texto</translation>
    </message>
    <message>
        <source>Edge between proposals and text</source>
        <translation>Borda entre propostas e texto</translation>
    </message>
    <message>
        <source>There are no rules yet. A rule looks for words, as the search bar does, and proposes a tag: “bici*” or “&quot;carril bici&quot; OR ciclovía” for movilidad.</source>
        <translation>Ainda não há regras. Uma regra busca palavras, como a barra de busca, e propõe uma etiqueta: “bici*” ou “&quot;carril bici&quot; OR ciclovía” para movilidad.</translation>
    </message>
    <message>
        <source>This rule has nothing to propose.</source>
        <translation>Esta regra não tem nada a propor.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>São mostradas as primeiras %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions are proposed for this tag.</source>
        <translation>
            <numerusform>%Ln contribuição é proposta para esta etiqueta.</numerusform>
            <numerusform>%Ln contribuições são propostas para esta etiqueta.</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nova regra</translation>
    </message>
    <message>
        <source>Tag that is proposed:</source>
        <translation>Etiqueta que se propõe:</translation>
    </message>
    <message>
        <source>Words or a filter to look for, such as bici* OR ciclovía:</source>
        <translation>Palavras ou filtro para buscar, por exemplo bici* OR ciclovía:</translation>
    </message>
    <message>
        <source>Adding a rule</source>
        <translation>Adicionando uma regra</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Alterar a regra</translation>
    </message>
    <message>
        <source>Words or a filter to look for:</source>
        <translation>Palavras ou filtro para buscar:</translation>
    </message>
    <message>
        <source>Changing a rule</source>
        <translation>Alterando uma regra</translation>
    </message>
    <message>
        <source>Removing a rule</source>
        <translation>Removendo uma regra</translation>
    </message>
    <message>
        <source>Accepting proposals</source>
        <translation>Aceitando propostas</translation>
    </message>
    <message>
        <source>Declining proposals</source>
        <translation>Recusando propostas</translation>
    </message>
    <message>
        <source>Make a new tag “%1”?</source>
        <translation>Criar a etiqueta “%1”?</translation>
    </message>
    <message>
        <source>Make the tag</source>
        <translation>Criar a etiqueta</translation>
    </message>
</context>
<context>
    <name>tamiz::SavedViews</name>
    <message>
        <source>View “%1”</source>
        <translation>Visão “%1”</translation>
    </message>
    <message>
        <source>Saved view %1</source>
        <translation>Visão salva %1</translation>
    </message>
    <message>
        <source>Filters by %1</source>
        <translation>Filtra por %1</translation>
    </message>
    <message>
        <source>Opens the saved view with this number.</source>
        <translation>Abre a visão salva com este número.</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Salvar a visão</translation>
    </message>
    <message>
        <source>Name of the view of all contributions:</source>
        <translation>Nome da visão de todas as contribuições:</translation>
    </message>
    <message>
        <source>Name of the view “%1”:</source>
        <translation>Nome da visão “%1”:</translation>
    </message>
</context>
<context>
    <name>tamiz::SearchBar</name>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Search, or filter: tag:movilidad -state:hidden &quot;carril bici&quot;</source>
        <translation>Buscar ou filtrar: tag:movilidad -state:hidden &quot;carril bici&quot;</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>Buscar e filtrar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>contributions found of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Contributions found: %1</source>
        <translation>Contribuições encontradas: %1</translation>
    </message>
</context>
<context>
    <name>tamiz::SelectionExport</name>
    <message>
        <source>Contributions of %1</source>
        <translation>Contribuições de %1</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Number of the contribution in the workspace.</source>
        <translation>Número da contribuição no espaço de trabalho.</translation>
    </message>
    <message>
        <source>Identifier in the source.</source>
        <translation>Identificador na fonte.</translation>
    </message>
    <message>
        <source>proposal, comment, answer, statement or message.</source>
        <translation>proposal, comment, answer, statement ou message.</translation>
    </message>
    <message>
        <source>open, accepted, hidden or merged: what people decided.</source>
        <translation>open, accepted, hidden ou merged: o que pessoas decidiram.</translation>
    </message>
    <message>
        <source>Why it is hidden.</source>
        <translation>Por que está oculta.</translation>
    </message>
    <message>
        <source>Title as it was sent.</source>
        <translation>Título como foi enviado.</translation>
    </message>
    <message>
        <source>Text as it was sent.</source>
        <translation>Texto como foi enviado.</translation>
    </message>
    <message>
        <source>When it was made, in UTC; empty when the source does not say.</source>
        <translation>Quando foi feita, em UTC; vazio se a fonte não diz.</translation>
    </message>
    <message>
        <source>Territory the source gives.</source>
        <translation>Território que a fonte dá.</translation>
    </message>
    <message>
        <source>Category the source gives.</source>
        <translation>Categoria que a fonte dá.</translation>
    </message>
    <message>
        <source>Language, as the source says or as it was recognised.</source>
        <translation>Idioma, como a fonte diz ou como foi reconhecido.</translation>
    </message>
    <message>
        <source>Identifier of the participant in the source.</source>
        <translation>Identificador do participante na fonte.</translation>
    </message>
    <message>
        <source>Votes in favour; empty when unknown.</source>
        <translation>Votos a favor; vazio se desconhecido.</translation>
    </message>
    <message>
        <source>Votes against; empty when unknown.</source>
        <translation>Votos contra; vazio se desconhecido.</translation>
    </message>
    <message>
        <source>Votes that pass; empty when unknown.</source>
        <translation>Votos de passe; vazio se desconhecido.</translation>
    </message>
    <message>
        <source>Tags, with the ones above them, separated by semicolons.</source>
        <translation>Etiquetas, com as que estão acima, separadas por ponto e vírgula.</translation>
    </message>
    <message>
        <source>Theme it was grouped into.</source>
        <translation>Tema em que foi agrupada.</translation>
    </message>
    <message>
        <source>Family of near-identical texts.</source>
        <translation>Família de textos quase idênticos.</translation>
    </message>
    <message>
        <source>Imported file.</source>
        <translation>Arquivo importado.</translation>
    </message>
    <message>
        <source>Field “%1”.</source>
        <translation>Campo “%1”.</translation>
    </message>
</context>
<context>
    <name>tamiz::SettingsDialog</name>
    <message>
        <source>Another language takes effect when Tamiz starts the next time.</source>
        <translation>Outro idioma passa a valer quando o Tamiz iniciar de novo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>The language of the system</source>
        <translation>O idioma do sistema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Aparência:</translation>
    </message>
</context>
<context>
    <name>tamiz::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Definir</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>Sem &amp;tecla</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>Tecla &amp;habitual</translation>
    </message>
    <message>
        <source>All &amp;usual keys…</source>
        <translation>Todas as teclas h&amp;abituais</translation>
    </message>
    <message>
        <source>Single &amp;letters work in lists</source>
        <translation>As &amp;letras sozinhas agem nas listas</translation>
    </message>
    <message>
        <source>Find an action by its words or its key</source>
        <translation>Procure uma ação por suas palavras ou sua tecla</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>Palavras da ação</translation>
    </message>
    <message>
        <source>Every action has its usual key again.</source>
        <translation>Cada ação tem de novo sua tecla habitual.</translation>
    </message>
    <message>
        <source>Off, only keys with Ctrl or Alt and function keys do anything: for people who dictate to their computer.</source>
        <translation>Desativado, só agem as teclas com Ctrl ou Alt e as de função: para quem dita ao computador.</translation>
    </message>
    <message>
        <source>Gives the chosen action the key it came with.</source>
        <translation>Devolve à ação escolhida a tecla com que veio.</translation>
    </message>
    <message>
        <source>Gives every action the key it came with.</source>
        <translation>Devolve a cada ação a tecla com que veio.</translation>
    </message>
    <message>
        <source>Key of “%1”:</source>
        <translation>Tecla de “%1”:</translation>
    </message>
    <message>
        <source>New key of “%1”</source>
        <translation>Nova tecla de “%1”</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova tecla</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pressione a nova tecla</translation>
    </message>
    <message>
        <source>These keys belong to the fields themselves.</source>
        <translation>Estas teclas são dos próprios campos.</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Tomar</translation>
    </message>
    <message>
        <source>%1 If you take it, that action is left without a key.</source>
        <translation>%1 Se a tomar, essa ação fica sem tecla.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>“%1” não tem mais tecla.</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>“%1” tem agora a tecla %2.</translation>
    </message>
</context>
<context>
    <name>tamiz::SimilarityStrip</name>
    <message>
        <source>Similarity</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <source>The share of word triples that two texts have in common before they count as near-copies. The bars show how many texts have their nearest kin at which similarity.</source>
        <translation>A proporção de trios de palavras que dois textos têm em comum antes de contar como quase cópias. As barras mostram quantos textos têm seu parente mais próximo em cada semelhança.</translation>
    </message>
</context>
<context>
    <name>tamiz::SourcesModel</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Name of the file or folder.</source>
        <translation>Nome do arquivo ou da pasta.</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>The exercise it belongs to.</source>
        <translation>O exercício a que pertence.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lido como</translation>
    </message>
    <message>
        <source>Which platform&apos;s export it was taken for.</source>
        <translation>De que plataforma se tomou a exportação.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>When it was imported, local time.</source>
        <translation>Quando foi importado, hora local.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records = new + updated + unchanged + flagged + refused.</source>
        <translation>Registros = novos + atualizados + sem mudança + sinalizados + recusados.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Imported as they were.</source>
        <translation>Importados como estavam.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizados</translation>
    </message>
    <message>
        <source>Known before, with something new.</source>
        <translation>Conhecidos antes, com algo novo.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem mudança</translation>
    </message>
    <message>
        <source>Known before, word for word.</source>
        <translation>Conhecidos antes, palavra por palavra.</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Sinalizados</translation>
    </message>
    <message>
        <source>Imported, but something in them is odd.</source>
        <translation>Importados, mas algo neles é estranho.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Not imported; the list below says why.</source>
        <translation>Não importados; a lista abaixo diz por quê.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>People named in the file.</source>
        <translation>Pessoas identificadas no arquivo.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Single votes in the file.</source>
        <translation>Votos individuais no arquivo.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the bytes of the file.</source>
        <translation>Impressão digital dos bytes do arquivo.</translation>
    </message>
    <message>
        <source>%1 (import undone)</source>
        <translation>%1 (importação desfeita)</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>Qualquer tabela</translation>
    </message>
</context>
<context>
    <name>tamiz::SourcesPage</name>
    <message>
        <source>Imported files</source>
        <translation>Arquivos importados</translation>
    </message>
    <message>
        <source>What was odd in the chosen file</source>
        <translation>O que era estranho no arquivo escolhido</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Import a CSV export or a Polis folder, or drop it on this window.</source>
        <translation>Nada foi importado ainda. Importe uma exportação CSV ou uma pasta do Polis, ou solte-a nesta janela.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar um arquivo…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar uma pasta…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in %1</source>
        <translation>
            <numerusform>%n coisa a olhar em %1</numerusform>
            <numerusform>%n coisas a olhar em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was odd in %1.</source>
        <translation>Nada era estranho em %1.</translation>
    </message>
    <message>
        <source>-problems.csv</source>
        <translation>-problemas.csv</translation>
    </message>
    <message>
        <source>Export the list of problems</source>
        <translation>Exportar a lista de problemas</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list was saved to %1.</source>
        <translation>A lista foi salva em %1.</translation>
    </message>
    <message>
        <source>What the chosen file changed in records that were here before</source>
        <translation>O que o arquivo escolhido mudou em registros que já estavam</translation>
    </message>
    <message>
        <source>Saves the list that is shown, with line, column and reason</source>
        <translation>Salva a lista mostrada, com linha, coluna e motivo</translation>
    </message>
    <message>
        <source>About the chosen file</source>
        <translation>Sobre o arquivo escolhido</translation>
    </message>
    <message>
        <source>What was odd</source>
        <translation>O que chamou a atenção</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Enter or a double click shows the contribution</source>
        <translation>Enter ou um clique duplo mostra a contribuição</translation>
    </message>
    <message>
        <source>No contribution came of this row, so there is none to show.</source>
        <translation>Desta linha não saiu nenhuma contribuição; não há o que mostrar.</translation>
    </message>
    <message>
        <source>What was odd (%1)</source>
        <translation>O que chamou a atenção (%1)</translation>
    </message>
    <message numerus="yes">
        <source>⚠ What changed (%n worked on)</source>
        <translation>
            <numerusform>⚠ O que mudou (%n já trabalhada)</numerusform>
            <numerusform>⚠ O que mudou (%n já trabalhadas)</numerusform>
        </translation>
    </message>
    <message>
        <source>-changes.csv</source>
        <translation>-mudancas.csv</translation>
    </message>
    <message>
        <source>Export the list of changes</source>
        <translation>Exportar a lista de mudanças</translation>
    </message>
    <message>
        <source>Looking for what changed…</source>
        <translation>Procurando o que mudou…</translation>
    </message>
    <message>
        <source>Nothing changed in records that were here before.</source>
        <translation>Nada mudou nos registros que já estavam aqui.</translation>
    </message>
    <message>
        <source>The first %1 of %2 changed records, those that were worked on before the others. The export holds all.</source>
        <translation>Os primeiros %1 de %2 registros alterados; à frente, aqueles em que já se trabalhou. A exportação contém todos.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed record(s), those that were worked on before the others.</source>
        <translation>
            <numerusform>%n registro alterado; à frente, aqueles em que já se trabalhou.</numerusform>
            <numerusform>%n registros alterados; à frente, aqueles em que já se trabalhou.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::SplitDialog</name>
    <message>
        <source>Split a contribution</source>
        <translation>Dividir uma contribuição</translation>
    </message>
    <message>
        <source>Text to split</source>
        <translation>Texto a dividir</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>&amp;Cut before the caret (Space)</source>
        <translation>&amp;Cortar antes do cursor (espaço)</translation>
    </message>
    <message>
        <source>Go through the text with the arrows; Space cuts before the caret, or takes the cut there away. Parts keep author and date; votes stay with the whole.</source>
        <translation>Percorra o texto com as setas; o espaço corta antes do cursor, ou retira o corte. As partes mantêm autor e data; os votos ficam com o conjunto.</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Dividir</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and words of a part</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
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
        <translation>Cada contribuição de uma consulta lida, agrupada, contada e respondida. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir um espaço de trabalho…</translation>
    </message>
    <message>
        <source>A file that ends in .tamiz, with everything in it.</source>
        <translation>Um arquivo terminado em .tamiz, com tudo dentro.</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Importar uma exportação…</translation>
    </message>
    <message>
        <source>A CSV of Decidim, Consul or any platform. Or drop it anywhere on this window.</source>
        <translation>Um CSV do Decidim, do Consul ou de qualquer plataforma. Ou solte-o em qualquer lugar desta janela.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar uma pasta…</translation>
    </message>
    <message>
        <source>Try a sample consultation</source>
        <translation>Experimentar uma consulta de exemplo</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaços de trabalho recentes</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 não existe mais.</translation>
    </message>
    <message>
        <source>Every table in it; a Polis export is read as one.</source>
        <translation>Todas as tabelas nela; uma exportação do Polis é lida como uma só.</translation>
    </message>
</context>
<context>
    <name>tamiz::State</name>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>unida</translation>
    </message>
</context>
<context>
    <name>tamiz::Storage</name>
    <message>
        <source>Checking texts</source>
        <translation>Verificando textos</translation>
    </message>
    <message>
        <source>There is no contribution with the number %1.</source>
        <translation>Não há contribuição com o número %1.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Não há o arquivo “%1”. Verifique seu nome e sua pasta.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>Não é possível ler “%1”. Verifique suas permissões.</translation>
    </message>
    <message>
        <source>“%1” is empty. It is not a Tamiz workspace.</source>
        <translation>“%1” está vazio. Não é um espaço de trabalho do Tamiz.</translation>
    </message>
    <message>
        <source>“%1” is not a Tamiz workspace. To read an export, import it.</source>
        <translation>“%1” não é um espaço de trabalho do Tamiz. Para ler uma exportação, importe-a.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program. It was left as it is.</source>
        <translation>“%1” pertence a outro programa. Ficou como estava.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Tamiz. It was left as it is. Update this program to open it.</source>
        <translation>“%1” foi gravado por um Tamiz mais novo. Ficou como estava. Atualize este programa para abri-lo.</translation>
    </message>
    <message>
        <source>The program is incomplete: a part of it is missing. Install it again.</source>
        <translation>O programa está incompleto: falta uma parte dele. Instale-o de novo.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. It was left as it is. Choose another name.</source>
        <translation>Já existe um arquivo “%1”. Ficou como estava. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The workspace could not be made. Check that the folder may be written to.</source>
        <translation>Não foi possível criar o espaço de trabalho. Verifique se a pasta permite gravação.</translation>
    </message>
    <message>
        <source>“%1” was written by an older Tamiz and has to be brought up to date, but it may not be changed here. Copy it to a folder of your own and open the copy.</source>
        <translation>“%1” foi gravado por um Tamiz mais antigo e precisa ser atualizado, mas não pode ser mudado aqui. Copie-o para uma pasta própria e abra a cópia.</translation>
    </message>
    <message>
        <source>“%1” cannot be read where it is, because its folder may not be written to. Copy it, with the files beside it that begin with its name, to a folder of your own and open the copy.</source>
        <translation>Não é possível ler “%1” onde está, porque não se pode gravar em sua pasta. Copie-o, com os arquivos ao lado que começam com seu nome, para uma pasta própria e abra a cópia.</translation>
    </message>
    <message>
        <source>Checking the search index</source>
        <translation>Verificando o índice de busca</translation>
    </message>
    <message>
        <source>The journal does not hold the import of this source.</source>
        <translation>O diário não contém a importação desta fonte.</translation>
    </message>
</context>
<context>
    <name>tamiz::SuggestPanel</name>
    <message>
        <source>Su&amp;ggest tags</source>
        <translation>Su&amp;gerir etiquetas</translation>
    </message>
    <message>
        <source>Learns from the tags that were given and suggests some for the text.</source>
        <translation>Aprende das etiquetas dadas e sugere algumas para o texto.</translation>
    </message>
    <message>
        <source>Ne&amp;xt to look at</source>
        <translation>Próximo a e&amp;xaminar</translation>
    </message>
    <message>
        <source>Goes to a text that teaches most: one the machine is unsure of, a random one, or one for a rare tag.</source>
        <translation>Vai a um texto que mais ensina: um de que a máquina duvida, um ao acaso ou um para uma etiqueta rara.</translation>
    </message>
    <message>
        <source>Suggested tags</source>
        <translation>Etiquetas sugeridas</translation>
    </message>
    <message>
        <source>Learning tags</source>
        <translation>Aprendendo etiquetas</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>tag and chance</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Accept this tag.</source>
        <translation>Aceitar esta etiqueta.</translation>
    </message>
    <message>
        <source>Accept the tag %1</source>
        <translation>Aceitar a etiqueta %1</translation>
    </message>
    <message>
        <source>No tag is likely enough.</source>
        <translation>Nenhuma etiqueta é provável o bastante.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share and interval</comment>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>How good this is cannot be said yet: nobody looked at a contribution drawn at random. “Next to look at” shows some.</source>
        <translation>Ainda não se pode dizer quão bom isto é: ninguém olhou uma contribuição sorteada. “Próximo a examinar” mostra algumas.</translation>
    </message>
    <message>
        <source>Accept man&amp;y…</source>
        <translation>Aceitar m&amp;uitas…</translation>
    </message>
    <message>
        <source>Gives suggested tags to every text nobody looked at, where the texts drawn at random support the precision you ask for. One step back undoes it.</source>
        <translation>Aplica as etiquetas sugeridas a todos os textos que ninguém olhou, se os textos sorteados sustentam a precisão pedida. Desfaz-se em um passo.</translation>
    </message>
    <message>
        <source>Accept suggested tags</source>
        <translation>Aceitar etiquetas sugeridas</translation>
    </message>
    <message>
        <source>Share of the given tags that must be right (0.5 to 1):</source>
        <translation>Proporção de etiquetas que devem estar certas (de 0,5 a 1):</translation>
    </message>
    <message>
        <source>The share must be a number from 0.5 to 1. Nothing was changed.</source>
        <translation>A proporção deve ser um número de 0,5 a 1. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Accepting suggested tags</source>
        <translation>Aceitando etiquetas sugeridas</translation>
    </message>
    <message>
        <source>Precision %1, recall %2, from %3 contributions drawn at random. Always naming the most frequent tag: precision %4, recall %5.</source>
        <translation>Precisão %1, cobertura %2, de %3 contribuições sorteadas. Dizendo sempre a etiqueta mais frequente: precisão %4, cobertura %5.</translation>
    </message>
    <message>
        <source>Records that the text was looked at and no suggested tag fits, and goes on to the next.</source>
        <translation>Anota que o texto foi visto e que nenhuma etiqueta sugerida serve, e passa ao seguinte.</translation>
    </message>
    <message>
        <source>N&amp;one of them</source>
        <translation>Nenhuma &amp;delas</translation>
    </message>
</context>
<context>
    <name>tamiz::Suggestions</name>
    <message>
        <source>Learning tags</source>
        <translation>Aprendendo etiquetas</translation>
    </message>
</context>
<context>
    <name>tamiz::TagBar</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>mobility/cycling</source>
        <translation>mobilidade/bicicleta</translation>
    </message>
    <message>
        <source>A name of the codebook, or a new one; a slash leads to a tag below another.</source>
        <translation>Um nome do livro de códigos, ou um novo; uma barra leva a uma etiqueta abaixo de outra.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %n contributions:</source>
        <translation>
            <numerusform>E&amp;tiquetar %n contribuição:</numerusform>
            <numerusform>E&amp;tiquetar %n contribuições:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tag the chosen words:</source>
        <translation>E&amp;tiquetar as palavras escolhidas:</translation>
    </message>
</context>
<context>
    <name>tamiz::TagChips</name>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>tamiz::Target</name>
    <message>
        <source>being there</source>
        <translation>presença</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>family</source>
        <translation>família</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>etiqueta “%1”</translation>
    </message>
    <message>
        <source>other values of contributions</source>
        <translation>outros valores de contribuições</translation>
    </message>
    <message>
        <source>tags of the codebook</source>
        <translation>etiquetas do livro de códigos</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>temas</translation>
    </message>
    <message>
        <source>families</source>
        <translation>famílias</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participantes</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respostas</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>visões salvas</translation>
    </message>
    <message>
        <source>personal data found</source>
        <translation>dados pessoais encontrados</translation>
    </message>
    <message>
        <source>other things</source>
        <translation>outras coisas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>reading marks</source>
        <translation>marcas de leitura</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>atribuição</translation>
    </message>
    <message>
        <source>merging</source>
        <translation>fusão</translation>
    </message>
    <message>
        <source>moderation policy</source>
        <translation>política de moderação</translation>
    </message>
    <message>
        <source>rules of the codebook</source>
        <translation>regras do livro de códigos</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>começando</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
</context>
<context>
    <name>tamiz::TextPanel</name>
    <message>
        <source>Lines by which the encoding can be told</source>
        <translation>Linhas pelas quais se reconhece a codificação</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Codificação do arquivo</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Codificação:</translation>
    </message>
    <message>
        <source>The bytes leave no doubt.</source>
        <translation>Os bytes não deixam dúvida.</translation>
    </message>
    <message>
        <source>%1 % sure. Look at the accents below.</source>
        <translation>%1 % de certeza. Veja os acentos abaixo.</translation>
    </message>
    <message>
        <source>⚠ Only %1 % sure. Choose the encoding that shows the accents right.</source>
        <translation>⚠ Só %1 % de certeza. Escolha a codificação que mostra bem os acentos.</translation>
    </message>
    <message>
        <source>Turn the wrong decoding &amp;back (%1)</source>
        <translation>&amp;Reverter a decodificação errada (%1)</translation>
    </message>
    <message>
        <source>No line reads differently.</source>
        <translation>Nenhuma linha se lê de outro modo.</translation>
    </message>
    <message>
        <source>The text looks as if it had been decoded wrongly before it was saved. These lines would change:</source>
        <translation>O texto parece ter sido mal decodificado antes de ser salvo. Estas linhas mudariam:</translation>
    </message>
    <message>
        <source>These lines read differently as %1:</source>
        <translation>Estas linhas se leem de outro modo como %1:</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Como está no arquivo</translation>
    </message>
    <message>
        <source>Turned back</source>
        <translation>Revertido</translation>
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
        <translation>muito poucas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>How many times as common as in all contributions; fewer than %n say nothing.</source>
        <translation>
            <numerusform>Quantas vezes mais comum que em todas as contribuições; menos de %n não dizem nada.</numerusform>
            <numerusform>Quantas vezes mais comum que em todas as contribuições; menos de %n não dizem nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuições</translation>
    </message>
    <message>
        <source>In the theme</source>
        <translation>No tema</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Em todas</translation>
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
        <translation>Mapa de temas</translation>
    </message>
    <message>
        <source>A picture: nearer means more alike, as far as a plane can show it. Nothing is grouped here.</source>
        <translation>Uma imagem: mais perto quer dizer mais parecido, até onde um plano pode mostrar. Nada é agrupado aqui.</translation>
    </message>
    <message>
        <source>%1: %2 contributions</source>
        <comment>theme</comment>
        <translation>%1: %2 contribuições</translation>
    </message>
</context>
<context>
    <name>tamiz::ThemePlanDialog</name>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Names, kept and locked themes, moved and linked texts stay as people said. Uncheck what should not change; nothing is written before you accept.</source>
        <translation>Os nomes, os temas mantidos e bloqueados, os textos movidos e ligados ficam como as pessoas disseram. Desmarque o que não deve mudar; nada é gravado antes de aceitar.</translation>
    </message>
    <message>
        <source>Moves between themes</source>
        <translation>Movimentos entre temas</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <translation>Marcar &amp;tudo</translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation>&amp;Não marcar nada</translation>
    </message>
    <message>
        <source>&amp;Other numbers of themes:</source>
        <translation>&amp;Outros números de temas:</translation>
    </message>
    <message>
        <source>Other numbers of themes</source>
        <translation>Outros números de temas</translation>
    </message>
    <message>
        <source>Fit: how much nearer texts are to their theme than to the next. Stability: how alike two searches are. Both from 0 to 1.</source>
        <translation>Ajuste: quanto os textos estão mais perto de seu tema que do seguinte. Estabilidade: quão parecidas são duas buscas. Ambos de 0 a 1.</translation>
    </message>
    <message>
        <source>%1: fit %2, stability %3</source>
        <translation>%1: ajuste %2, estabilidade %3</translation>
    </message>
    <message>
        <source>&amp;Try this number</source>
        <translation>&amp;Tentar este número</translation>
    </message>
    <message>
        <source>%1 of %2 contributions would move. In all, %3 new themes; %4 would go.</source>
        <translation>%1 de %2 contribuições mudariam. Ao todo, %3 temas novos; %4 desapareceriam.</translation>
    </message>
    <message>
        <source>Nothing would change: every contribution stays where it is.</source>
        <translation>Nada mudaria: cada contribuição fica onde está.</translation>
    </message>
</context>
<context>
    <name>tamiz::ThemePlanModel</name>
    <message>
        <source>No theme</source>
        <translation>Sem tema</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>theme</comment>
        <translation>%1 (novo)</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation>Tema %1</translation>
    </message>
    <message>
        <source>%1 (goes)</source>
        <comment>theme</comment>
        <translation>%1 (desaparece)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuições</translation>
    </message>
</context>
<context>
    <name>tamiz::ThemeTableModel</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Its name: proposed from the texts, or yours.</source>
        <translation>Seu nome: proposto pelos textos, ou dado por uma pessoa.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuições</translation>
    </message>
    <message>
        <source>Everything received that belongs to the theme.</source>
        <translation>Tudo o que foi recebido e pertence ao tema.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Distinct texts: identical copies count once.</source>
        <translation>Textos distintos: cópias idênticas contam uma vez.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Distinct known authors.</source>
        <translation>Autores conhecidos distintos.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Share of all contributions received.</source>
        <translation>Proporção de todas as contribuições recebidas.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Accepted for publication.</source>
        <translation>Aceitas para publicação.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>Hidden with a reason.</source>
        <translation>Ocultas com motivo.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
    <message>
        <source>The words that set the theme apart.</source>
        <translation>As palavras que distinguem o tema.</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sem tema</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation>Tema %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidade</translation>
    </message>
    <message>
        <source>How much of the theme other searches find again, from 0 to 1. Below one half, read it with care.</source>
        <translation>Quanto do tema outras buscas reencontram, de 0 a 1. Abaixo de meio, leia com cuidado.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Preso</translation>
    </message>
    <message>
        <source>Kept: its texts stay. Locked: nothing joins or leaves it.</source>
        <translation>Mantido: seus textos ficam. Bloqueado: nada entra nem sai.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>The level above: themes that are alike.</source>
        <translation>O nível acima: temas parecidos.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>mantido</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>Arrivals in twelve equal parts of the time covered. The number: how many percentage points more (+) or less (−) of the theme than of everything came in the last quarter.</source>
        <translation>Chegadas em doze partes iguais do período coberto. O número: quantos pontos percentuais a mais (+) ou a menos (−) do tema que do conjunto chegaram no último quarto.</translation>
    </message>
</context>
<context>
    <name>tamiz::ThemeTree</name>
    <message>
        <source>Themes by area</source>
        <translation>Temas por área</translation>
    </message>
</context>
<context>
    <name>tamiz::ThemeTreeModel</name>
    <message>
        <source>%1. You named this area; no search changes it.</source>
        <translation>%1. Esta área foi nomeada por uma pessoa; nenhuma busca a altera.</translation>
    </message>
    <message>
        <source>In no area</source>
        <translation>Em nenhuma área</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nomeada</translation>
    </message>
    <message>
        <source>Texts of all themes that stand far from every theme, the farthest first.</source>
        <translation>Textos de todos os temas que estão longe de todos eles, os mais distantes primeiro.</translation>
    </message>
    <message>
        <source>Texts of all themes that most further searches would put elsewhere.</source>
        <translation>Textos de todos os temas que a maioria das outras buscas poria em outro.</translation>
    </message>
    <message>
        <source>Far from everything</source>
        <translation>Longe de tudo</translation>
    </message>
    <message>
        <source>Borderline texts</source>
        <translation>Textos na fronteira</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tamiz::Themes</name>
    <message>
        <source>Naming themes</source>
        <translation>Nomeando temas</translation>
    </message>
    <message>
        <source>Refining groups</source>
        <translation>Refinando grupos</translation>
    </message>
    <message>
        <source>Grouping texts</source>
        <translation>Agrupando textos</translation>
    </message>
    <message>
        <source>Finding directions</source>
        <translation>Encontrando direções</translation>
    </message>
    <message>
        <source>Placing texts</source>
        <translation>Posicionando textos</translation>
    </message>
    <message>
        <source>Reading texts</source>
        <translation>Lendo textos</translation>
    </message>
    <message>
        <source>There are too few texts to find themes in: ten with words in common are needed. Nothing was changed.</source>
        <translation>Há poucos textos para encontrar temas: são necessários dez com palavras em comum. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Judging numbers of themes</source>
        <translation>Avaliando números de temas</translation>
    </message>
    <message>
        <source>Asking further seeds</source>
        <translation>Consultando outras sementes</translation>
    </message>
    <message>
        <source>Looking up word vectors</source>
        <translation>Consultando vetores de palavras</translation>
    </message>
</context>
<context>
    <name>tamiz::ThemesPage</name>
    <message>
        <source>Find themes</source>
        <translation>Encontrar temas</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>Name the theme; the name survives every new search.</source>
        <translation>Nomear o tema; o nome sobrevive a cada nova busca.</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Unir a…</translation>
    </message>
    <message>
        <source>Move everything to another theme.</source>
        <translation>Mover tudo para outro tema.</translation>
    </message>
    <message>
        <source>Mo&amp;ve texts…</source>
        <translation>Mo&amp;ver textos…</translation>
    </message>
    <message>
        <source>List the contributions of the theme.</source>
        <translation>Listar as contribuições do tema.</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>Encontrando temas</translation>
    </message>
    <message>
        <source>Rename theme</source>
        <translation>Renomear tema</translation>
    </message>
    <message>
        <source>Name of the theme:</source>
        <translation>Nome do tema:</translation>
    </message>
    <message>
        <source>Renaming a theme</source>
        <translation>Renomeando um tema</translation>
    </message>
    <message>
        <source>Merge theme</source>
        <translation>Unir tema</translation>
    </message>
    <message>
        <source>Move everything of “%1” to:</source>
        <translation>Mover tudo de “%1” para:</translation>
    </message>
    <message>
        <source>Merging themes</source>
        <translation>Unindo temas</translation>
    </message>
    <message>
        <source>Move texts</source>
        <translation>Mover textos</translation>
    </message>
    <message numerus="yes">
        <source>Move %n contributions to:</source>
        <translation>
            <numerusform>Mover %n contribuição para:</numerusform>
            <numerusform>Mover %n contribuições para:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moving %n contributions</source>
        <translation>
            <numerusform>Movendo %n contribuição</numerusform>
            <numerusform>Movendo %n contribuições</numerusform>
        </translation>
    </message>
    <message>
        <source>Edge between themes and their texts</source>
        <translation>Borda entre temas e seus textos</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Número:</translation>
    </message>
    <message>
        <source>Number of themes</source>
        <translation>Número de temas</translation>
    </message>
    <message>
        <source>How many themes to look for.</source>
        <translation>Quantos temas procurar.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>S&amp;emente:</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same texts and the same seed give the same themes.</source>
        <translation>Os mesmos textos e a mesma semente dão os mesmos temas.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>No themes yet. “Find themes” groups the contributions by what they speak of; you name, merge and correct the groups.</source>
        <translation>Ainda não há temas. “Encontrar temas” agrupa as contribuições pelo que tratam; depois os grupos são nomeados, unidos e corrigidos.</translation>
    </message>
    <message>
        <source>Typical texts first</source>
        <translation>Textos típicos primeiro</translation>
    </message>
    <message>
        <source>Order of the texts</source>
        <translation>Ordem dos textos</translation>
    </message>
    <message>
        <source>Texts of the theme</source>
        <translation>Textos do tema</translation>
    </message>
    <message>
        <source>Set apart by: %1</source>
        <translation>Distinguido por: %1</translation>
    </message>
    <message>
        <source>Group the contributions by what they speak of; what would change is shown first.</source>
        <translation>Agrupar as contribuições pelo que tratam; antes se mostra o que mudaria.</translation>
    </message>
    <message>
        <source>Move the chosen texts to another theme, or to none; they stay there.</source>
        <translation>Mover os textos escolhidos para outro tema, ou nenhum; ficam lá.</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Dividir…</translation>
    </message>
    <message>
        <source>Group the texts of this theme anew into several.</source>
        <translation>Agrupar de novo os textos deste tema em vários.</translation>
    </message>
    <message>
        <source>&amp;New theme from the selection…</source>
        <translation>&amp;Novo tema da seleção…</translation>
    </message>
    <message>
        <source>A theme of the contributions that the search bar shows: a tag, a saved view, a search.</source>
        <translation>Um tema das contribuições que a barra de busca mostra: uma etiqueta, uma visão salva, uma busca.</translation>
    </message>
    <message>
        <source>&amp;Keep the theme</source>
        <translation>&amp;Manter o tema</translation>
    </message>
    <message>
        <source>Its texts stay in every new search; others may join.</source>
        <translation>Seus textos ficam em cada nova busca; outros podem entrar.</translation>
    </message>
    <message>
        <source>&amp;Lock the theme</source>
        <translation>&amp;Bloquear o tema</translation>
    </message>
    <message>
        <source>Nothing joins or leaves it.</source>
        <translation>Nada entra nem sai.</translation>
    </message>
    <message>
        <source>Let the theme &amp;go</source>
        <translation>Sol&amp;tar o tema</translation>
    </message>
    <message>
        <source>The next search may change it again.</source>
        <translation>A próxima busca pode mudá-lo de novo.</translation>
    </message>
    <message>
        <source>&amp;Pin texts</source>
        <translation>&amp;Fixar textos</translation>
    </message>
    <message>
        <source>The chosen texts stay in this theme in every new search.</source>
        <translation>Os textos escolhidos ficam neste tema em cada nova busca.</translation>
    </message>
    <message>
        <source>&amp;Unpin texts</source>
        <translation>&amp;Soltar textos</translation>
    </message>
    <message>
        <source>The next search decides about the chosen texts again.</source>
        <translation>A próxima busca decide de novo sobre os textos escolhidos.</translation>
    </message>
    <message>
        <source>&amp;Tie two texts together</source>
        <translation>&amp;Ligar dois textos</translation>
    </message>
    <message>
        <source>The two chosen texts are always in one theme.</source>
        <translation>Os dois textos escolhidos estão sempre no mesmo tema.</translation>
    </message>
    <message>
        <source>Keep two texts &amp;apart</source>
        <translation>Manter dois textos se&amp;parados</translation>
    </message>
    <message>
        <source>The two chosen texts are never in one theme.</source>
        <translation>Os dois textos escolhidos nunca estão no mesmo tema.</translation>
    </message>
    <message>
        <source>Pla&amp;ce new texts</source>
        <translation>Colo&amp;car novos textos</translation>
    </message>
    <message>
        <source>Texts in no theme go to the nearest one; the themes stay as they are.</source>
        <translation>Textos sem tema vão ao mais próximo; os temas ficam como estão.</translation>
    </message>
    <message>
        <source>S&amp;how texts</source>
        <translation>Mo&amp;strar textos</translation>
    </message>
    <message>
        <source>Keeping a theme</source>
        <translation>Mantendo um tema</translation>
    </message>
    <message>
        <source>Locking a theme</source>
        <translation>Bloqueando um tema</translation>
    </message>
    <message>
        <source>Letting a theme go</source>
        <translation>Soltando um tema</translation>
    </message>
    <message>
        <source>Pinning texts</source>
        <translation>Fixando textos</translation>
    </message>
    <message>
        <source>Unpinning texts</source>
        <translation>Soltando textos</translation>
    </message>
    <message>
        <source>Choose two texts first: the second one with Ctrl held down.</source>
        <translation>Escolha antes dois textos: o segundo com Ctrl pressionado.</translation>
    </message>
    <message>
        <source>Tying two texts</source>
        <translation>Ligando dois textos</translation>
    </message>
    <message>
        <source>Keeping two texts apart</source>
        <translation>Separando dois textos</translation>
    </message>
    <message>
        <source>Split theme</source>
        <translation>Dividir tema</translation>
    </message>
    <message>
        <source>Into how many parts (2 to 50):</source>
        <translation>Em quantas partes (2 a 50):</translation>
    </message>
    <message>
        <source>Splitting a theme</source>
        <translation>Dividindo um tema</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Novo tema</translation>
    </message>
    <message numerus="yes">
        <source>Name of the theme for the %n contributions that are selected:</source>
        <translation>
            <numerusform>Nome do tema para %n contribuição selecionada:</numerusform>
            <numerusform>Nome do tema para as %n contribuições selecionadas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating a theme</source>
        <translation>Criando um tema</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sem tema</translation>
    </message>
    <message>
        <source>Placing new texts</source>
        <translation>Colocando novos textos</translation>
    </message>
    <message>
        <source>Writing themes</source>
        <translation>Gravando temas</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>Ma&amp;pa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Everything else that can be done with the theme and its texts.</source>
        <translation>Tudo mais que se pode fazer com o tema e seus textos.</translation>
    </message>
    <message>
        <source>Least typical texts first</source>
        <translation>Textos menos típicos primeiro</translation>
    </message>
    <message>
        <source>Borderline texts only</source>
        <translation>Só textos na fronteira</translation>
    </message>
    <message>
        <source>Pinned texts only</source>
        <translation>Só textos fixados</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xtos</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Quem fala</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>The field whose values are compared with everything.</source>
        <translation>O campo cujos valores são comparados com o todo.</translation>
    </message>
    <message>
        <source>Theme by field</source>
        <translation>Tema por campo</translation>
    </message>
    <message>
        <source>stability %1</source>
        <translation>estabilidade %1</translation>
    </message>
    <message>
        <source>area: %1</source>
        <translation>área: %1</translation>
    </message>
    <message>
        <source>Drag texts onto a theme to move them there.</source>
        <translation>Arrastar textos para um tema os move para lá.</translation>
    </message>
    <message>
        <source>&amp;Forget ties</source>
        <translation>&amp;Esquecer vínculos</translation>
    </message>
    <message>
        <source>The chosen texts are neither tied together nor kept apart any more.</source>
        <translation>Os textos escolhidos não estão mais vinculados nem separados.</translation>
    </message>
    <message>
        <source>Forgetting a tie</source>
        <translation>Esquecendo um vínculo</translation>
    </message>
    <message>
        <source>Put into an a&amp;rea…</source>
        <translation>Pôr em uma á&amp;rea…</translation>
    </message>
    <message>
        <source>Say which area the theme belongs to; no search changes that.</source>
        <translation>Dizer a que área pertence o tema; nenhuma busca muda isso.</translation>
    </message>
    <message>
        <source>Rename the area…</source>
        <translation>Renomear a área…</translation>
    </message>
    <message>
        <source>Name the area; the name survives every new search.</source>
        <translation>Dar nome à área; o nome permanece em cada nova busca.</translation>
    </message>
    <message>
        <source>Let the area go</source>
        <translation>Liberar a área</translation>
    </message>
    <message>
        <source>The next search says again which themes belong together.</source>
        <translation>A próxima busca volta a dizer quais temas ficam juntos.</translation>
    </message>
    <message>
        <source>Split by the searc&amp;h…</source>
        <translation>Dividir pela &amp;busca…</translation>
    </message>
    <message>
        <source>The texts of this theme that the search bar shows become a theme of their own.</source>
        <translation>Os textos deste tema que a barra de busca mostra passam a ser um tema próprio.</translation>
    </message>
    <message>
        <source>New theme from a tag or view…</source>
        <translation>Novo tema a partir de uma etiqueta ou visão…</translation>
    </message>
    <message>
        <source>A theme of the contributions that have a tag or that a saved view shows.</source>
        <translation>Um tema com as contribuições que têm uma etiqueta ou que uma visão salva mostra.</translation>
    </message>
    <message>
        <source>&amp;Word vectors…</source>
        <translation>&amp;Vetores de palavras…</translation>
    </message>
    <message>
        <source>A table of static word vectors (Model2Vec) to compare texts by meaning too, across languages. Off by default; nothing leaves this computer.</source>
        <translation>Uma tabela de vetores de palavras estáticos (Model2Vec) para comparar os textos também pelo significado, entre línguas. Desativado de início; nada sai deste computador.</translation>
    </message>
    <message>
        <source>Split by the search</source>
        <translation>Dividir pela busca</translation>
    </message>
    <message>
        <source>Name of the theme for what the search bar shows of “%1”:</source>
        <translation>Nome do tema para o que a barra de busca mostra de “%1”:</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Visão: %1</translation>
    </message>
    <message>
        <source>There is no tag and no saved view yet.</source>
        <translation>Ainda não há nenhuma etiqueta nem visão salva.</translation>
    </message>
    <message>
        <source>A theme of the contributions with:</source>
        <translation>Um tema com as contribuições com:</translation>
    </message>
    <message>
        <source>In no area</source>
        <translation>Em nenhuma área</translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Far from everything</source>
        <translation>Longe de tudo</translation>
    </message>
    <message>
        <source>Borderline texts</source>
        <translation>Textos na fronteira</translation>
    </message>
    <message>
        <source>First what is in no theme, then the twentieth of each theme that is least like it. Move a text, or pin it where it is, and it leaves this list.</source>
        <translation>Primeiro o que não está em nenhum tema; depois, a vigésima parte de cada tema que menos se parece com ele. Mova um texto ou fixe-o onde está e ele sairá desta lista.</translation>
    </message>
    <message>
        <source>Most further searches would put these texts elsewhere. Move a text, or pin it where it is, and it leaves this list.</source>
        <translation>A maioria das outras buscas poria estes textos em outro tema. Mova um texto ou fixe-o onde está e ele sairá desta lista.</translation>
    </message>
    <message>
        <source>Rename area</source>
        <translation>Renomear a área</translation>
    </message>
    <message>
        <source>Name of the area:</source>
        <translation>Nome da área:</translation>
    </message>
    <message>
        <source>Renaming an area</source>
        <translation>Renomeando uma área</translation>
    </message>
    <message>
        <source>A new area…</source>
        <translation>Uma nova área…</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Nenhuma área</translation>
    </message>
    <message>
        <source>Put into an area</source>
        <translation>Pôr em uma área</translation>
    </message>
    <message>
        <source>Area of “%1”:</source>
        <translation>Área de “%1”:</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Nova área</translation>
    </message>
    <message>
        <source>Putting a theme into an area</source>
        <translation>Pondo um tema em uma área</translation>
    </message>
    <message>
        <source>Letting an area go</source>
        <translation>Liberando uma área</translation>
    </message>
    <message>
        <source>Searches for themes use the word vectors of “%1”. Search by words alone from now on?</source>
        <translation>As buscas de temas usam os vetores de palavras de “%1”. Buscar só por palavras a partir de agora?</translation>
    </message>
    <message>
        <source>Words alone</source>
        <translation>Só palavras</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>Vetores de palavras</translation>
    </message>
    <message>
        <source>Static word vectors (*.safetensors)</source>
        <translation>Vetores de palavras estáticos (*.safetensors)</translation>
    </message>
    <message>
        <source>A&amp;reas</source>
        <translation>Á&amp;reas</translation>
    </message>
    <message>
        <source>with word vectors</source>
        <translation>com vetores de palavras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions of all themes</source>
        <translation>
            <numerusform>%Ln contribuição de todos os temas</numerusform>
            <numerusform>%Ln contribuições de todos os temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions</source>
        <translation>
            <numerusform>%Ln contribuição</numerusform>
            <numerusform>%Ln contribuições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln distinct texts</source>
        <translation>
            <numerusform>%Ln texto distinto</numerusform>
            <numerusform>%Ln textos distintos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::TriagePanel</name>
    <message>
        <source>Only what is assigned to &amp;me</source>
        <translation>Só o que me foi atri&amp;buído</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>Mostrar &amp;diferenças</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>T&amp;erminar</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triagem</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Ordem da fila</translation>
    </message>
    <message>
        <source>Tag that is likely</source>
        <translation>Etiqueta provável</translation>
    </message>
    <message>
        <source>Groups for the progress</source>
        <translation>Grupos para o avanço</translation>
    </message>
    <message>
        <source>Share that was read</source>
        <translation>Parte lida</translation>
    </message>
    <message>
        <source>Unread by group</source>
        <translation>Não lidas por grupo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>Back to the list (Escape).</source>
        <translation>Voltar à lista (Escape).</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <translation>&amp;Primeiro:</translation>
    </message>
    <message>
        <source>Progress &amp;by:</source>
        <translation>A&amp;vanço por:</translation>
    </message>
    <message>
        <source>Ordering what is to be read</source>
        <translation>Ordenando o que se vai ler</translation>
    </message>
    <message>
        <source>%1 of %2 read. </source>
        <translation>%1 de %2 lidas. </translation>
    </message>
    <message>
        <source>Ordering the others…</source>
        <translation>Ordenando as outras…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting in this queue.</source>
        <translation>
            <numerusform>%Ln espera nesta fila.</numerusform>
            <numerusform>%Ln esperam nesta fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>No second reading waits for you here.</source>
        <translation>Nenhuma segunda leitura o espera aqui.</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Nada espera aqui.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Read twice: %1 of %2 drawn. Krippendorff&apos;s alpha %3 (95 %: %4 to %5), Cohen&apos;s kappa %6.</source>
        <translation>Lidas duas vezes: %1 de %2 sorteadas. Alfa de Krippendorff %3 (95 %: de %4 a %5), kappa de Cohen %6.</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <translation>&gt; 99 %</translation>
    </message>
    <message>
        <source>1–9 tags · Escape end</source>
        <translation>1–9 etiquetas · Escape terminar</translation>
    </message>
    <message>
        <source>Second &amp;readings, blind</source>
        <translation>Segundas &amp;leituras, às cegas</translation>
    </message>
</context>
<context>
    <name>tamiz::Verdict</name>
    <message>
        <source>to review</source>
        <translation>a revisar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>descartado</translation>
    </message>
</context>
<context>
    <name>tamiz::ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Visões salvas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuições</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Enter opens a view; a number from 1 to 9 gives it that key, 0 takes it away.</source>
        <translation>Enter abre uma visão; um número de 1 a 9 lhe dá essa tecla, 0 a retira.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Filters by this view.</source>
        <translation>Filtra por esta visão.</translation>
    </message>
    <message>
        <source>&amp;Save the filter…</source>
        <translation>&amp;Salvar o filtro…</translation>
    </message>
    <message>
        <source>Keeps the filter that is set now as a view.</source>
        <translation>Guarda o filtro atual como visão.</translation>
    </message>
    <message>
        <source>&amp;Use the filter</source>
        <translation>&amp;Usar o filtro</translation>
    </message>
    <message>
        <source>Gives this view the filter that is set now.</source>
        <translation>Dá a esta visão o filtro atual.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>Gives this view another name.</source>
        <translation>Dá outro nome a esta visão.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Deletes this view. It can be undone.</source>
        <translation>Exclui esta visão. Pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Copies the view as a line that can be sent to someone.</source>
        <translation>Copia a visão como uma linha que se pode enviar.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Keeps the views that were copied as text, one a line.</source>
        <translation>Guarda as visões copiadas como texto, uma por linha.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>não pode ser usada</translation>
    </message>
    <message>
        <source>(everything)</source>
        <translation>(tudo)</translation>
    </message>
    <message>
        <source>There are no views yet. Set a filter, then save it here with a name.</source>
        <translation>Ainda não há visões. Defina um filtro e salve-o aqui com um nome.</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Salvar a visão</translation>
    </message>
    <message>
        <source>Name of the view of all contributions:</source>
        <translation>Nome da visão de todas as contribuições:</translation>
    </message>
    <message>
        <source>Name of the view “%1”:</source>
        <translation>Nome da visão “%1”:</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1” foi salva.</translation>
    </message>
    <message>
        <source>“%1” has the filter that is set now.</source>
        <translation>“%1” tem o filtro atual.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renomear a visão</translation>
    </message>
    <message>
        <source>New name of “%1”:</source>
        <translation>Novo nome de “%1”:</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Agora se chama “%1”.</translation>
    </message>
    <message>
        <source>“%1” was deleted. Undo brings it back.</source>
        <translation>“%1” foi excluída. Desfazer a traz de volta.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>There is no text to paste. A view is a line: name = filter.</source>
        <translation>Não há texto para colar. Uma visão é uma linha: nome = filtro.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Salvas: %1.</translation>
    </message>
    <message>
        <source>“%1” has the key %2.</source>
        <translation>“%1” tem a tecla %2.</translation>
    </message>
    <message>
        <source>“%1” has no key of its own.</source>
        <translation>“%1” não tem tecla própria.</translation>
    </message>
</context>
<context>
    <name>tamiz::WordVectors</name>
    <message>
        <source>“%1” cannot be read. Word vectors need it beside them.</source>
        <translation>Não é possível ler “%1”. Os vetores de palavras precisam dele ao lado.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a tokenizer.</source>
        <translation>“%1” é grande demais para ser um tokenizador.</translation>
    </message>
    <message>
        <source>“%1” is no tokenizer that is read here: WordPiece or Unigram, as JSON.</source>
        <translation>“%1” não é um tokenizador que se leia aqui: WordPiece ou Unigram, em JSON.</translation>
    </message>
    <message>
        <source>“%1” is no table of static word vectors (Model2Vec, safetensors), or it is damaged.</source>
        <translation>“%1” não é uma tabela de vetores de palavras estáticos (Model2Vec, safetensors) ou está danificada.</translation>
    </message>
    <message>
        <source>There is no file of word vectors “%1”. Check its name and folder.</source>
        <translation>Não há nenhum arquivo de vetores de palavras “%1”. Confira o nome e a pasta.</translation>
    </message>
    <message>
        <source>“%1” and the tokenizer beside it do not belong together: the tokenizer knows more pieces.</source>
        <translation>“%1” e o tokenizador ao lado não correspondem: o tokenizador conhece mais peças.</translation>
    </message>
</context>
<context>
    <name>tamiz::Workspace</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Reversão</translation>
    </message>
</context>
<context>
    <name>tamiz::WorkspaceView</name>
    <message>
        <source>Actions %1</source>
        <translation>Ações %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Filters kept with a name</source>
        <translation>Filtros guardados com nome</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Visões salvas</translation>
    </message>
</context>
<context>
    <name>tamiz::Writer</name>
    <message>
        <source>The tag of this operation is not there any more.</source>
        <translation>A etiqueta desta operação já não está.</translation>
    </message>
</context>
</TS>
