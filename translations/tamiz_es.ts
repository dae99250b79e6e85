<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>tamiz</name>
    <message>
        <source>A line needs a field in order, such as day or month; “%1” has none. Use bars.</source>
        <translation>Una línea necesita un campo con orden, como el día o el mes; «%1» no lo tiene. Conviene usar barras.</translation>
    </message>
    <message>
        <source>“%1” has too many values to be told apart in one chart. Put it first, or use a heatmap.</source>
        <translation>«%1» tiene demasiados valores para distinguirlos en una sola gráfica. Conviene ponerlo primero o usar un mapa de calor.</translation>
    </message>
    <message>
        <source>A pyramid needs two groups to set side by side; “%1” has fewer.</source>
        <translation>Una pirámide necesita dos grupos para ponerlos uno junto al otro; «%1» tiene menos.</translation>
    </message>
    <message>
        <source>Only in the table: %1 with another or no value of “%2”.</source>
        <translation>Solo en la tabla: %1 con otro valor o sin valor de «%2».</translation>
    </message>
    <message>
        <source>Votes for and against</source>
        <translation>Votos a favor y en contra</translation>
    </message>
    <message>
        <source>Votes in favour</source>
        <translation>Votos a favor</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Votos en contra</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Selection: %1.</source>
        <translation>Selección: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln without both numbers.</source>
        <translation>
            <numerusform>No se muestra: %Ln sin ambos números.</numerusform>
            <numerusform>No se muestran: %Ln sin ambos números.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Barras apiladas</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pirámide</translation>
    </message>
    <message>
        <source>Bars take one field. For two, use stacked bars, a heatmap or a pyramid.</source>
        <translation>Las barras admiten un solo campo. Para dos, se pueden usar barras apiladas, un mapa de calor o una pirámide.</translation>
    </message>
    <message>
        <source>A line takes a field of time, and optionally one that splits it.</source>
        <translation>Una línea admite un campo de tiempo y, si se quiere, otro que la divida.</translation>
    </message>
    <message>
        <source>%1: two different fields are needed.</source>
        <translation>%1: hacen falta dos campos distintos.</translation>
    </message>
    <message>
        <source>These dates span too many days for one chart. Count by month or year instead.</source>
        <translation>Estas fechas abarcan demasiados días para una sola gráfica. Conviene contar por mes o por año.</translation>
    </message>
    <message>
        <source>“%1” has too many values for one chart.</source>
        <translation>«%1» tiene demasiados valores para una sola gráfica.</translation>
    </message>
    <message numerus="yes">
        <source>other (%Ln)</source>
        <translation>
            <numerusform>otros (%Ln)</numerusform>
            <numerusform>otros (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts each of %Ln contribution(s).</source>
        <translation>
            <numerusform>Cuenta %Ln contribución.</numerusform>
            <numerusform>Cuenta cada una de las %Ln contribuciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts distinct texts among %Ln contribution(s); copies count once in each group.</source>
        <translation>
            <numerusform>Cuenta los textos distintos en %Ln contribución; las copias cuentan una vez en cada grupo.</numerusform>
            <numerusform>Cuenta los textos distintos en %Ln contribuciones; las copias cuentan una vez en cada grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts the votes on %Ln contribution(s).</source>
        <translation>
            <numerusform>Cuenta los votos de %Ln contribución.</numerusform>
            <numerusform>Cuenta los votos de %Ln contribuciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further value(s) of “%1” are grouped as “other”.</source>
        <translation>
            <numerusform>%Ln valor más de «%1» se agrupa en «otros».</numerusform>
            <numerusform>%Ln valores más de «%1» se agrupan en «otros».</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: %1 without a date.</source>
        <translation>No se muestran: %1 sin fecha.</translation>
    </message>
    <message>
        <source>Shown apart: %1 without “%2”.</source>
        <translation>Se muestran aparte: %1 sin «%2».</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 por %2 y por %3</translation>
    </message>
    <message>
        <source>A contribution with several tags counts under each.</source>
        <translation>Una contribución con varias etiquetas cuenta en cada una.</translation>
    </message>
    <message>
        <source>There is no export format “%1”. There are: %2.</source>
        <translation>No existe el formato de exportación «%1». Hay estos: %2.</translation>
    </message>
    <message>
        <source>Data that are missing</source>
        <translation>Datos que faltan</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>The result in numbers</source>
        <translation>El resultado en cifras</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>contribuciones</translation>
    </message>
    <message>
        <source>distinct texts</source>
        <translation>textos distintos</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votos</translation>
    </message>
    <message>
        <source>This report covers a selection: %1.</source>
        <translation>Este informe abarca una selección: %1.</translation>
    </message>
    <message>
        <source>Votes are not available because no source holds any.</source>
        <translation>Los votos no están disponibles porque ninguna fuente los contiene.</translation>
    </message>
    <message>
        <source>What became of every contribution</source>
        <translation>Qué pasó con cada contribución</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>In a theme</source>
        <translation>En un tema</translation>
    </message>
    <message>
        <source>Hidden with a reason</source>
        <translation>Ocultas con un motivo</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Todavía abiertas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quién participó</translation>
    </message>
    <message>
        <source>Those who take part choose to. This is not a sample of the population, and no conclusion about the population follows from these shares.</source>
        <translation>Quienes participan lo hacen por decisión propia. No se trata de una muestra de la población, y de estas proporciones no se deduce ninguna conclusión sobre ella.</translation>
    </message>
    <message>
        <source>Participation over time is not available because the sources hold no dates.</source>
        <translation>La participación a lo largo del tiempo no está disponible porque las fuentes no contienen fechas.</translation>
    </message>
    <message>
        <source>Participation by region is not available because the sources hold no regions.</source>
        <translation>La participación por región no está disponible porque las fuentes no contienen regiones.</translation>
    </message>
    <message>
        <source>A comparison with the census is not available because no census figures have been added to this workspace.</source>
        <translation>La comparación con el censo no está disponible porque no se han añadido datos del censo a este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Campaigns and repeated texts</source>
        <translation>Campañas y textos repetidos</translation>
    </message>
    <message>
        <source>Families of near-identical texts are not available because they have not been looked for, or none were found.</source>
        <translation>Las familias de textos casi idénticos no están disponibles porque no se han buscado o no se encontró ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) belong to a family of near-identical texts.</source>
        <translation>
            <numerusform>%Ln contribución pertenece a una familia de textos casi idénticos.</numerusform>
            <numerusform>%Ln contribuciones pertenecen a una familia de textos casi idénticos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln families.</source>
        <translation>
            <numerusform>Hay %Ln familia.</numerusform>
            <numerusform>Hay %Ln familias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest families</source>
        <translation>Las familias más grandes</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>What was hidden, and why</source>
        <translation>Qué se ocultó y por qué</translation>
    </message>
    <message>
        <source>No contribution was hidden.</source>
        <translation>No se ocultó ninguna contribución.</translation>
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
        <translation>Proporción de las ocultas</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>Hidden contributions stay in the workspace with the name of who decided, and can be brought back.</source>
        <translation>Las contribuciones ocultas siguen en el espacio de trabajo con el nombre de quien lo decidió y se pueden recuperar.</translation>
    </message>
    <message>
        <source>Parameters: %1.</source>
        <translation>Parámetros: %1.</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>Made with Tamiz %1. Every number is a query over the contributions of this workspace; none was typed in.</source>
        <translation>Hecho con Tamiz %1. Cada cifra se calcula a partir de las contribuciones de este espacio de trabajo; ninguna se escribió a mano.</translation>
    </message>
    <message>
        <source>Near-identical texts were grouped by the method “%1” on %2.</source>
        <translation>Los textos casi idénticos se agruparon con el método «%1» el %2.</translation>
    </message>
    <message>
        <source>Near-identical texts have not been grouped.</source>
        <translation>Los textos casi idénticos no se han agrupado.</translation>
    </message>
    <message>
        <source>Themes were proposed by the method “%1” on %2; people may have renamed, merged or moved them since.</source>
        <translation>Los temas se propusieron con el método «%1» el %2; es posible que desde entonces alguien los haya renombrado, fusionado o movido.</translation>
    </message>
    <message>
        <source>Themes have not been computed.</source>
        <translation>Los temas no se han calculado.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Entradas del registro</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>De personas</translation>
    </message>
    <message>
        <source>By rules</source>
        <translation>De reglas</translation>
    </message>
    <message>
        <source>By models</source>
        <translation>De modelos</translation>
    </message>
    <message>
        <source>The journal does not fit from entry %1 on: %2</source>
        <translation>El registro no cuadra a partir de la entrada %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The journal holds %Ln entries and is whole.</source>
        <translation>
            <numerusform>El registro tiene %Ln entrada y está íntegro.</numerusform>
            <numerusform>El registro tiene %Ln entradas y está íntegro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last hash is %1; whoever keeps this report can prove later changes.</source>
        <translation>Su último hash es %1; quien conserve este informe puede demostrar los cambios posteriores.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
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
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Señalados</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>No file has been imported.</source>
        <translation>No se ha importado ningún archivo.</translation>
    </message>
    <message>
        <source>%1 (%2), SHA-256 %3, imported on %4 into “%5”.</source>
        <translation>%1 (%2), SHA-256 %3, importado el %4 en «%5».</translation>
    </message>
    <message>
        <source>Contribution %1</source>
        <translation>Contribución %1</translation>
    </message>
    <message>
        <source>What people said</source>
        <translation>Qué dijeron las personas</translation>
    </message>
    <message>
        <source>Themes are not available because the contributions have not been grouped yet.</source>
        <translation>Los temas no están disponibles porque las contribuciones todavía no se han agrupado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s)</source>
        <translation>
            <numerusform>%Ln contribución</numerusform>
            <numerusform>%Ln contribuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further theme(s) are in the export of the contributions.</source>
        <translation>
            <numerusform>%Ln tema más está en la exportación de las contribuciones.</numerusform>
            <numerusform>%Ln temas más están en la exportación de las contribuciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space and try again.</source>
        <translation>El disco está lleno. No se cambió nada. Hay que liberar espacio e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The workspace cannot be written to. Nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>No se puede escribir en el espacio de trabajo. No se cambió nada. Hay que comprobar los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace. Nothing was changed. Try again in a moment.</source>
        <translation>Otro programa está escribiendo en el espacio de trabajo. No se cambió nada. Conviene intentarlo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Nothing was changed. Restore a backup, or check the file with “tamiz-cli check”.</source>
        <translation>El archivo del espacio de trabajo está dañado. No se cambió nada. Hay que restaurar una copia de seguridad o comprobar el archivo con «tamiz-cli check».</translation>
    </message>
    <message>
        <source>The workspace could not be opened. Check that its folder is there and may be written to.</source>
        <translation>No se pudo abrir el espacio de trabajo. Hay que comprobar que su carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was changed. Check the disk and the space left on it.</source>
        <translation>No se pudo leer o escribir en el disco. No se cambió nada. Hay que comprobar el disco y el espacio que le queda.</translation>
    </message>
    <message>
        <source>The workspace could not be used. Nothing was changed.</source>
        <translation>No se pudo usar el espacio de trabajo. No se cambió nada.</translation>
    </message>
    <message>
        <source>An entry before it is missing.</source>
        <translation>Falta una entrada anterior.</translation>
    </message>
    <message>
        <source>It does not follow the entry before it.</source>
        <translation>No sigue a la entrada anterior.</translation>
    </message>
    <message>
        <source>It was changed after it was written.</source>
        <translation>Se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>The entry that was printed as the head is no longer there.</source>
        <translation>La entrada que se mostró como última ya no está.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>El archivo está dañado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are not what was imported.</source>
        <translation>
            <numerusform>%n texto no es el que se importó.</numerusform>
            <numerusform>%n textos no son los que se importaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the journal is not sound. %2</source>
        <translation>La entrada %1 del registro no es válida. %2</translation>
    </message>
    <message>
        <source>The search index does not fit the texts.</source>
        <translation>El índice de búsqueda no corresponde a los textos.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n contribution(s) from %1</source>
        <translation>
            <numerusform>Importar %n contribución de %1</numerusform>
            <numerusform>Importar %n contribuciones de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n contribution(s) as %1</source>
        <translation>
            <numerusform>Etiquetar %n contribución como %1</numerusform>
            <numerusform>Etiquetar %n contribuciones como %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the tag %1 from %n contribution(s)</source>
        <translation>
            <numerusform>Quitar la etiqueta %1 de %n contribución</numerusform>
            <numerusform>Quitar la etiqueta %1 de %n contribuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n contribution(s) (%1)</source>
        <translation>
            <numerusform>Ocultar %n contribución (%1)</numerusform>
            <numerusform>Ocultar %n contribuciones (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n contribution(s)</source>
        <translation>
            <numerusform>Aceptar %n contribución</numerusform>
            <numerusform>Aceptar %n contribuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n contribution(s)</source>
        <translation>
            <numerusform>Reabrir %n contribución</numerusform>
            <numerusform>Reabrir %n contribuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the tag %1</source>
        <translation>Crear la etiqueta %1</translation>
    </message>
    <message>
        <source>Rename the tag %1 to %2</source>
        <translation>Renombrar la etiqueta %1 como %2</translation>
    </message>
    <message>
        <source>Describe the tag %1</source>
        <translation>Describir la etiqueta %1</translation>
    </message>
    <message>
        <source>Merge the tag %1 into %2</source>
        <translation>Fusionar la etiqueta %1 con %2</translation>
    </message>
    <message>
        <source>Name a theme %1</source>
        <translation>Poner a un tema el nombre %1</translation>
    </message>
    <message>
        <source>Name a family %1</source>
        <translation>Poner a una familia el nombre %1</translation>
    </message>
    <message numerus="yes">
        <source>Merge two themes (%n contribution(s))</source>
        <translation>
            <numerusform>Fusionar dos temas (%n contribución)</numerusform>
            <numerusform>Fusionar dos temas (%n contribuciones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n contribution(s) to another theme</source>
        <translation>
            <numerusform>Pasar %n contribución a otro tema</numerusform>
            <numerusform>Pasar %n contribuciones a otro tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find families: %n</source>
        <translation>
            <numerusform>Buscar familias: %n</numerusform>
            <numerusform>Buscar familias: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find themes: %n</source>
        <translation>
            <numerusform>Buscar temas: %n</numerusform>
            <numerusform>Buscar temas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>There is no theme with the number %1.</source>
        <translation>No existe el tema con el número %1.</translation>
    </message>
    <message>
        <source>Hiding needs a reason: one of %1.</source>
        <translation>Para ocultar hace falta un motivo, uno de estos: %1.</translation>
    </message>
    <message>
        <source>A contribution becomes merged by merging it, not by setting its state.</source>
        <translation>Una contribución pasa a estar fusionada al fusionarla, no al fijar su estado.</translation>
    </message>
    <message>
        <source>A theme cannot be merged into itself.</source>
        <translation>Un tema no se puede fusionar consigo mismo.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>The similarity must be above 0 and at most 1.</source>
        <translation>La similitud debe ser mayor que 0 y como máximo 1.</translation>
    </message>
    <message>
        <source>The number of themes must be “auto” or between 2 and 500.</source>
        <translation>El número de temas debe ser «auto» o estar entre 2 y 500.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>No existe la etiqueta «%1».</translation>
    </message>
    <message>
        <source>A tag needs a name without “/”.</source>
        <translation>Una etiqueta necesita un nombre sin «/».</translation>
    </message>
    <message>
        <source>A tag cannot be merged into itself or into one below it.</source>
        <translation>Una etiqueta no se puede fusionar consigo misma ni con una que esté por debajo de ella.</translation>
    </message>
    <message>
        <source>The sample is missing from this build of Tamiz.</source>
        <translation>El ejemplo no está incluido en esta compilación de Tamiz.</translation>
    </message>
    <message>
        <source>The sample could not be written. Choose a folder you may write to.</source>
        <translation>No se pudo escribir el ejemplo. Hay que elegir una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>There is no sample consultation named “%1”.</source>
        <translation>No existe ninguna consulta de ejemplo llamada «%1».</translation>
    </message>
    <message>
        <source>2,000 proposals and comments on schools, as a Decidim export: a campaign letter, copies, personal data to review. Everything in it is invented.</source>
        <translation>2000 propuestas y comentarios sobre las escuelas, como exportación de Decidim: una carta de campaña, copias y datos personales por revisar. Todo el contenido es inventado.</translation>
    </message>
    <message>
        <source>300 statements and 40,000 votes on drug policy, as a Polis export: three groups of opinion to find. Everything in it is invented.</source>
        <translation>300 enunciados y 40&#xa0;000 votos sobre política de drogas, como exportación de Polis: tres grupos de opinión por descubrir. Todo el contenido es inventado.</translation>
    </message>
    <message>
        <source>1,200 contributions by young people of twenty countries in Spanish, Portuguese and English, as a plain table. Everything in it is invented.</source>
        <translation>1200 contribuciones de jóvenes de veinte países en español, portugués e inglés, como tabla sencilla. Todo el contenido es inventado.</translation>
    </message>
    <message>
        <source>The folder for the sample could not be made.</source>
        <translation>No se pudo crear la carpeta del ejemplo.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>Decisions by theme</source>
        <translation>Decisiones por tema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Votes received</source>
        <translation>Votos recibidos</translation>
    </message>
    <message>
        <source>Grouping people</source>
        <translation>Agrupando personas</translation>
    </message>
    <message>
        <source>Too few people voted on too few statements to tell groups of opinion apart.</source>
        <translation>Muy pocas personas votaron en muy pocos enunciados para distinguir grupos de opinión.</translation>
    </message>
    <message>
        <source>Everyone voted alike: there are no groups of opinion to tell apart.</source>
        <translation>Todas las personas votaron igual: no hay grupos de opinión que distinguir.</translation>
    </message>
    <message>
        <source>Comparing votes</source>
        <translation>Comparando votos</translation>
    </message>
    <message>
        <source>No division of these people is without a group of one person.</source>
        <translation>Ninguna división de estas personas evita un grupo de una sola persona.</translation>
    </message>
    <message>
        <source>Save the view %1</source>
        <translation>Guardar la vista %1</translation>
    </message>
    <message>
        <source>Rename the view %1 to %2</source>
        <translation>Cambiar el nombre de la vista %1 a %2</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Quitar la vista %1</translation>
    </message>
    <message numerus="yes">
        <source>Notice personal data in %n place(s)</source>
        <translation>
            <numerusform>Notar datos personales en %n lugar</numerusform>
            <numerusform>Notar datos personales en %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n finding(s) of personal data</source>
        <translation>
            <numerusform>Confirmar %n hallazgo de datos personales</numerusform>
            <numerusform>Confirmar %n hallazgos de datos personales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n finding(s) of personal data</source>
        <translation>
            <numerusform>Descartar %n hallazgo de datos personales</numerusform>
            <numerusform>Descartar %n hallazgos de datos personales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hiding %n contribution(s) (%1)</source>
        <translation>
            <numerusform>ocultar %n contribución (%1)</numerusform>
            <numerusform>ocultar %n contribuciones (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepting %n contribution(s)</source>
        <translation>
            <numerusform>aceptar %n contribución</numerusform>
            <numerusform>aceptar %n contribuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reopening %n contribution(s)</source>
        <translation>
            <numerusform>reabrir %n contribución</numerusform>
            <numerusform>reabrir %n contribuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>importing %n contribution(s) from %1</source>
        <translation>
            <numerusform>importar %n contribución de %1</numerusform>
            <numerusform>importar %n contribuciones de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tagging %n contribution(s) as %1</source>
        <translation>
            <numerusform>etiquetar %n contribución como %1</numerusform>
            <numerusform>etiquetar %n contribuciones como %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taking the tag %1 from %n contribution(s)</source>
        <translation>
            <numerusform>quitar la etiqueta %1 de %n contribución</numerusform>
            <numerusform>quitar la etiqueta %1 de %n contribuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>saving the view %1</source>
        <translation>guardar la vista %1</translation>
    </message>
    <message>
        <source>removing the view %1</source>
        <translation>quitar la vista %1</translation>
    </message>
    <message>
        <source>finding families</source>
        <translation>buscar familias</translation>
    </message>
    <message>
        <source>finding themes</source>
        <translation>buscar temas</translation>
    </message>
    <message>
        <source>Looking for personal data</source>
        <translation>Buscando datos personales</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista necesita un nombre.</translation>
    </message>
    <message>
        <source>This view is not there any more.</source>
        <translation>Esta vista ya no está.</translation>
    </message>
    <message>
        <source>There is a view called “%1” already.</source>
        <translation>Ya hay una vista llamada «%1».</translation>
    </message>
    <message>
        <source>Lock the theme %1</source>
        <translation>Bloquear el tema %1</translation>
    </message>
    <message>
        <source>Keep the theme %1</source>
        <translation>Conservar el tema %1</translation>
    </message>
    <message>
        <source>Release the theme %1</source>
        <translation>Soltar el tema %1</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n contribution(s) in their family</source>
        <translation>
            <numerusform>Mantener %n contribución en su familia</numerusform>
            <numerusform>Mantener %n contribuciones en su familia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n contribution(s) out of a family</source>
        <translation>
            <numerusform>Sacar %n contribución de una familia</numerusform>
            <numerusform>Sacar %n contribuciones de una familia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split a family (%n contribution(s))</source>
        <translation>
            <numerusform>Dividir una familia (%n contribución)</numerusform>
            <numerusform>Dividir una familia (%n contribuciones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge two families (%n contribution(s))</source>
        <translation>
            <numerusform>Unir dos familias (%n contribución)</numerusform>
            <numerusform>Unir dos familias (%n contribuciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark a family as a campaign</source>
        <translation>Marcar una familia como campaña</translation>
    </message>
    <message>
        <source>Mark a family as no campaign</source>
        <translation>Marcar una familia como no campaña</translation>
    </message>
    <message numerus="yes">
        <source>Take %n contribution(s) out of their themes</source>
        <translation>
            <numerusform>Sacar %n contribución de su tema</numerusform>
            <numerusform>Sacar %n contribuciones de sus temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n contribution(s) from their themes</source>
        <translation>
            <numerusform>Soltar %n contribución de su tema</numerusform>
            <numerusform>Soltar %n contribuciones de sus temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n contribution(s) to their themes</source>
        <translation>
            <numerusform>Fijar %n contribución a su tema</numerusform>
            <numerusform>Fijar %n contribuciones a sus temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the theme %1</source>
        <translation>Crear el tema %1</translation>
    </message>
    <message>
        <source>Split the theme %1</source>
        <translation>Dividir el tema %1</translation>
    </message>
    <message>
        <source>Keep two contributions in one theme</source>
        <translation>Mantener dos contribuciones en un mismo tema</translation>
    </message>
    <message>
        <source>Keep two contributions in different themes</source>
        <translation>Mantener dos contribuciones en temas distintos</translation>
    </message>
    <message>
        <source>Take back what was said of two contributions</source>
        <translation>Retirar lo dicho de dos contribuciones</translation>
    </message>
    <message>
        <source>Say that no suggested tag fits a contribution</source>
        <translation>Decir que ninguna etiqueta sugerida conviene a una contribución</translation>
    </message>
    <message>
        <source>Accept suggested tags of a contribution</source>
        <translation>Aceptar etiquetas sugeridas de una contribución</translation>
    </message>
    <message numerus="yes">
        <source>Accept suggested tags of %n contribution(s)</source>
        <translation>
            <numerusform>Aceptar etiquetas sugeridas de %n contribución</numerusform>
            <numerusform>Aceptar etiquetas sugeridas de %n contribuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Place new contributions in themes</source>
        <translation>Colocar contribuciones nuevas en temas</translation>
    </message>
    <message>
        <source>There is no family with the number %1.</source>
        <translation>No hay ninguna familia con el número %1.</translation>
    </message>
    <message>
        <source>One of the contributions is not in the family.</source>
        <translation>Una de las contribuciones no está en la familia.</translation>
    </message>
    <message>
        <source>A family is split into two parts: mark some of its texts, not all.</source>
        <translation>Una familia se divide en dos partes: se marcan algunos de sus textos, no todos.</translation>
    </message>
    <message>
        <source>A family cannot be merged into itself.</source>
        <translation>Una familia no se puede unir consigo misma.</translation>
    </message>
    <message>
        <source>The contributions drawn at random do not support this precision yet. Answer more of them, or ask for less.</source>
        <translation>Las contribuciones sorteadas no respaldan todavía esta precisión. Conviene responder a más de ellas o pedir menos.</translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation>Sugiriendo etiquetas</translation>
    </message>
    <message>
        <source>The workspace was changed since these themes were proposed. Find themes again.</source>
        <translation>El espacio de trabajo ha cambiado desde que se propusieron estos temas. Hay que buscar los temas de nuevo.</translation>
    </message>
    <message>
        <source>There is no contribution with the number %1.</source>
        <translation>No hay ninguna contribución con el número %1.</translation>
    </message>
    <message>
        <source>The theme “%1” is locked. Unlock it first.</source>
        <translation>El tema “%1” está bloqueado. Hay que desbloquearlo primero.</translation>
    </message>
    <message>
        <source>There are no themes yet that texts could go to. Find themes first.</source>
        <translation>Todavía no hay temas a los que puedan ir textos. Primero hay que buscar temas.</translation>
    </message>
    <message>
        <source>A theme is split into 2 to 50 parts.</source>
        <translation>Un tema se divide en 2 a 50 partes.</translation>
    </message>
    <message>
        <source>The texts of this theme are too much alike to be split.</source>
        <translation>Los textos de este tema se parecen demasiado para dividirlo.</translation>
    </message>
    <message>
        <source>The workspace was changed meanwhile. Split the theme again.</source>
        <translation>El espacio de trabajo ha cambiado entretanto. Hay que dividir el tema de nuevo.</translation>
    </message>
    <message>
        <source>A text cannot be linked with itself.</source>
        <translation>Un texto no se puede vincular consigo mismo.</translation>
    </message>
    <message>
        <source>These texts are tied together, directly or through others. Take that back first.</source>
        <translation>Estos textos están vinculados, directamente o por medio de otros. Primero hay que retirar ese vínculo.</translation>
    </message>
    <message>
        <source>There is nobody to weight.</source>
        <translation>No hay a quién ponderar.</translation>
    </message>
    <message>
        <source>A group of the population has nobody among the participants, and no weight can stand for people who are not there. Join it with another group.</source>
        <translation>Un grupo de la población no tiene a nadie entre las personas participantes, y ningún peso puede valer por quien no está. Conviene unirlo a otro grupo.</translation>
    </message>
    <message>
        <source>Votes are not cast one by one at random, so there is no test of chance.</source>
        <translation>Los votos no se emiten uno a uno al azar, así que no se hace prueba estadística.</translation>
    </message>
    <message>
        <source>Some are counted in several cells, so there is no test of chance.</source>
        <translation>Algunas se cuentan en varias celdas, así que no se hace prueba estadística.</translation>
    </message>
    <message>
        <source>There is nothing to compare: one of the fields has a single value.</source>
        <translation>No hay qué comparar: uno de los campos tiene un solo valor.</translation>
    </message>
    <message>
        <source>Too few are expected in some cells for a test of chance. Group values, or filter less.</source>
        <translation>En algunas celdas se esperan demasiado pocas para una prueba estadística. Conviene agrupar valores o filtrar menos.</translation>
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
        <translation>Ji cuadrado %1 con %2 grados de libertad, %3, V de Cramér %4.</translation>
    </message>
    <message>
        <source>The two go together more than chance would have it.</source>
        <translation>Los dos campos van juntos más de lo que daría el azar.</translation>
    </message>
    <message>
        <source>The two do not go together more than chance would have it.</source>
        <translation>Los dos campos no van juntos más de lo que daría el azar.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Share of the row, %</source>
        <translation>Proporción de la fila, %</translation>
    </message>
    <message>
        <source>Share of the column, %</source>
        <translation>Proporción de la columna, %</translation>
    </message>
    <message>
        <source>Expected by chance</source>
        <translation>Esperado por azar</translation>
    </message>
    <message>
        <source>Lift (times the expected)</source>
        <translation>Razón (veces lo esperado)</translation>
    </message>
    <message>
        <source>Residual (beyond ±2: not chance)</source>
        <translation>Residuo (más allá de ±2: no es azar)</translation>
    </message>
    <message>
        <source>%1 by %2: %3 %4.</source>
        <translation>%1 por %2: %3 %4.</translation>
    </message>
    <message>
        <source>%1 without one of the values are shown and not compared.</source>
        <translation>%1 sin alguno de los valores se muestran y no se comparan.</translation>
    </message>
    <message>
        <source>The whole table is too small to be published.</source>
        <translation>La tabla entera es demasiado pequeña para publicarse.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) (·) are hidden: those under %1, and what would give them away.</source>
        <translation>
            <numerusform>Se oculta %n número (·): los menores que %1 y lo que los delataría.</numerusform>
            <numerusform>Se ocultan %n números (·): los menores que %1 y lo que los delataría.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of personal data await a yes or no.</source>
        <translation>
            <numerusform>%Ln hallazgo de datos personales espera un sí o un no.</numerusform>
            <numerusform>%Ln hallazgos de datos personales esperan un sí o un no.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked for personal data in the texts yet.</source>
        <translation>Nadie ha buscado aún datos personales en los textos.</translation>
    </message>
    <message>
        <source>The ledger does not balance: some contributions are in no place.</source>
        <translation>El balance no cuadra: algunas contribuciones no están en ningún lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden contribution(s) would be published.</source>
        <translation>
            <numerusform>Se publicaría %Ln contribución oculta.</numerusform>
            <numerusform>Se publicarían %Ln contribuciones ocultas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The authors of %Ln contribution(s) have not agreed to be published.</source>
        <translation>
            <numerusform>Quien escribió %Ln contribución no consintió su publicación.</numerusform>
            <numerusform>Quienes escribieron %Ln contribuciones no consintieron su publicación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. Settle this first, narrow the selection, or give a reason to publish all the same; the reason is printed.</source>
        <translation>No se escribió nada. Conviene resolverlo antes, reducir la selección o dar un motivo para publicar de todos modos; el motivo se imprime.</translation>
    </message>
    <message>
        <source>There is no licence “%1”. There are: %2.</source>
        <translation>No hay una licencia «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>Closing the package</source>
        <translation>Cerrando el paquete</translation>
    </message>
    <message>
        <source>Contributions, themes and answers of the consultation “%1”.</source>
        <translation>Contribuciones, temas y respuestas de la consulta «%1».</translation>
    </message>
    <message>
        <source>Tags: the code book of the analysis</source>
        <translation>Etiquetas: el libro de códigos del análisis</translation>
    </message>
    <message>
        <source>Number of the tag.</source>
        <translation>Número de la etiqueta.</translation>
    </message>
    <message>
        <source>Its identifier in the exchange of coded projects (REFI-QDA).</source>
        <translation>Su identificador en el intercambio de proyectos codificados (REFI-QDA).</translation>
    </message>
    <message>
        <source>The tag above it.</source>
        <translation>La etiqueta superior.</translation>
    </message>
    <message>
        <source>Name.</source>
        <translation>Nombre.</translation>
    </message>
    <message>
        <source>Names from the top, separated by “/”.</source>
        <translation>Nombres desde arriba, separados por «/».</translation>
    </message>
    <message>
        <source>Colour, as #RRGGBB.</source>
        <translation>Color, como #RRGGBB.</translation>
    </message>
    <message>
        <source>When it is used.</source>
        <translation>Cuándo se usa.</translation>
    </message>
    <message>
        <source>Which tags contributions have</source>
        <translation>Qué etiquetas tienen las contribuciones</translation>
    </message>
    <message>
        <source>The contribution.</source>
        <translation>La contribución.</translation>
    </message>
    <message>
        <source>The tag.</source>
        <translation>La etiqueta.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Number of the theme.</source>
        <translation>Número del tema.</translation>
    </message>
    <message>
        <source>The level above, a name.</source>
        <translation>El nivel superior, un nombre.</translation>
    </message>
    <message>
        <source>Words that set it apart, separated by “; ”.</source>
        <translation>Palabras que lo distinguen, separadas por «; ».</translation>
    </message>
    <message>
        <source>free, kept or locked: whether people hold it.</source>
        <translation>free, kept o locked: si alguien lo fijó.</translation>
    </message>
    <message>
        <source>From 0 to 1: how alike it is found again by chance.</source>
        <translation>De 0 a 1: qué tan igual se vuelve a encontrar al azar.</translation>
    </message>
    <message>
        <source>Families of near-identical texts</source>
        <translation>Familias de textos casi idénticos</translation>
    </message>
    <message>
        <source>Number of the family.</source>
        <translation>Número de la familia.</translation>
    </message>
    <message>
        <source>Name, where a person gave one.</source>
        <translation>Nombre, si una persona lo dio.</translation>
    </message>
    <message>
        <source>Whether a person says that it was organised.</source>
        <translation>Si una persona dice que fue organizada.</translation>
    </message>
    <message>
        <source>Members in this release.</source>
        <translation>Miembros en esta publicación.</translation>
    </message>
    <message>
        <source>What the institution answered</source>
        <translation>Lo que respondió la institución</translation>
    </message>
    <message>
        <source>Number of the answer.</source>
        <translation>Número de la respuesta.</translation>
    </message>
    <message>
        <source>The theme it answers to.</source>
        <translation>El tema al que responde.</translation>
    </message>
    <message>
        <source>The contribution it answers to.</source>
        <translation>La contribución a la que responde.</translation>
    </message>
    <message>
        <source>accepted, partly, not-accepted, already-done or out-of-scope.</source>
        <translation>accepted, partly, not-accepted, already-done u out-of-scope.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Por qué.</translation>
    </message>
    <message>
        <source>The office that is responsible.</source>
        <translation>La dependencia responsable.</translation>
    </message>
    <message>
        <source>Day of the decision.</source>
        <translation>Día de la decisión.</translation>
    </message>
    <message>
        <source>Where the change can be read.</source>
        <translation>Dónde se puede leer el cambio.</translation>
    </message>
    <message>
        <source>The text of the plan before the consultation.</source>
        <translation>El texto del plan antes de la consulta.</translation>
    </message>
    <message>
        <source>The text of the plan after it.</source>
        <translation>El texto del plan después de ella.</translation>
    </message>
    <message>
        <source>Counts by field</source>
        <translation>Recuentos por campo</translation>
    </message>
    <message>
        <source>The field that is counted; “total” for everything.</source>
        <translation>El campo que se cuenta; «total» para todo.</translation>
    </message>
    <message>
        <source>Its value; empty where there is none; “(joined)” for small groups.</source>
        <translation>Su valor; vacío si no lo hay; «(joined)» para grupos pequeños.</translation>
    </message>
    <message>
        <source>Contributions.</source>
        <translation>Contribuciones.</translation>
    </message>
    <message>
        <source>Distinct texts; empty for joined groups.</source>
        <translation>Textos distintos; vacío para grupos unidos.</translation>
    </message>
    <message>
        <source>Code book: every column of every table</source>
        <translation>Libro de códigos: cada columna de cada tabla</translation>
    </message>
    <message>
        <source>Table.</source>
        <translation>Tabla.</translation>
    </message>
    <message>
        <source>Column.</source>
        <translation>Columna.</translation>
    </message>
    <message>
        <source>Type, as Table Schema names it.</source>
        <translation>Tipo, con el nombre que le da Table Schema.</translation>
    </message>
    <message>
        <source>Whether every row has it.</source>
        <translation>Si cada fila lo tiene.</translation>
    </message>
    <message>
        <source>What it holds.</source>
        <translation>Qué contiene.</translation>
    </message>
    <message>
        <source>Personal data that were confirmed in the texts are masked with their kind, as in [phone]. Names and addresses are found with help only; please tell the contact about any that were missed.</source>
        <translation>Los datos personales confirmados en los textos se enmascaran con su tipo, como en [teléfono]. Los nombres y las direcciones solo se encuentran con ayuda; se agradece avisar al contacto de los que hayan escapado.</translation>
    </message>
    <message>
        <source>People have names made up for this release (participant); they differ from release to release.</source>
        <translation>Las personas tienen nombres inventados para esta publicación (participant); cambian de una publicación a otra.</translation>
    </message>
    <message numerus="yes">
        <source>The attributes of %Ln person(s) were left out because fewer than %1 people share them.</source>
        <translation>
            <numerusform>Los atributos de %Ln persona se omitieron porque los comparten menos de %1 personas.</numerusform>
            <numerusform>Los atributos de %Ln personas se omitieron porque los comparten menos de %1 personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>k = %1: every published combination of attributes of people is shared by at least so many. People alone with theirs: %2.</source>
        <translation>k = %1: cada combinación publicada de atributos de personas la comparten al menos tantas. Personas solas con la suya: %2.</translation>
    </message>
    <message>
        <source>No combination of attributes of people is published, so k is not available.</source>
        <translation>No se publica ninguna combinación de atributos de personas, así que k no está disponible.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %Ln hidden contribution(s) are withheld; their rows say why, so that the counts add up.</source>
        <translation>
            <numerusform>Las palabras de %Ln contribución oculta se reservan; su fila dice por qué, para que las cuentas cuadren.</numerusform>
            <numerusform>Las palabras de %Ln contribuciones ocultas se reservan; sus filas dicen por qué, para que las cuentas cuadren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitido: %1.</translation>
    </message>
    <message>
        <source>This release covers a selection: %1.</source>
        <translation>Esta publicación abarca una selección: %1.</translation>
    </message>
    <message>
        <source>A person published although the gate advised against it: %1</source>
        <translation>Una persona publicó aunque el control lo desaconsejaba: %1</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>El motivo dado: %1</translation>
    </message>
    <message>
        <source>Texts are as people sent them: cells that begin with =, +, - or @ are not guarded. Import the files as text into a spreadsheet.</source>
        <translation>Los textos están como se enviaron: las celdas que empiezan con =, +, - o @ no están protegidas. En una hoja de cálculo, conviene importar los archivos como texto.</translation>
    </message>
    <message>
        <source>Published by: %1</source>
        <translation>Publicado por: %1</translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation>Publicación: %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>Al: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>Contact for corrections: %1</source>
        <translation>Contacto para correcciones: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>- `datapackage.json` describes every column (Data Package 2.0); `dcat.ttl` and `dcat.jsonld` are for catalogues (DCAT-AP 3); `CHECKSUMS.sha256` proves that no byte changed.</source>
        <translation>- `datapackage.json` describe cada columna (Data Package 2.0); `dcat.ttl` y `dcat.jsonld` son para catálogos (DCAT-AP 3); `CHECKSUMS.sha256` prueba que no cambió ningún byte.</translation>
    </message>
    <message>
        <source>What was done to the data</source>
        <translation>Qué se hizo con los datos</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Made with Tamiz %1.</source>
        <translation>Hecho con Tamiz %1.</translation>
    </message>
    <message>
        <source>Head of its journal: %1.</source>
        <translation>Cabeza de su registro: %1.</translation>
    </message>
    <message>
        <source>Number of the contribution.</source>
        <translation>Número de la contribución.</translation>
    </message>
    <message>
        <source>Identifier in the source.</source>
        <translation>Identificador en la fuente.</translation>
    </message>
    <message>
        <source>proposal, comment, answer, statement or message.</source>
        <translation>proposal (propuesta), comment (comentario), answer (respuesta), statement (enunciado) o message (mensaje).</translation>
    </message>
    <message>
        <source>open, accepted, hidden or merged: what people decided.</source>
        <translation>open (abierta), accepted (aceptada), hidden (oculta) o merged (fusionada): lo que decidieron las personas.</translation>
    </message>
    <message>
        <source>Title as it was sent; personal data masked; empty for hidden contributions.</source>
        <translation>Título como se envió; datos personales enmascarados; vacío en las contribuciones ocultas.</translation>
    </message>
    <message>
        <source>Text as it was sent; personal data masked; empty for hidden contributions.</source>
        <translation>Texto como se envió; datos personales enmascarados; vacío en las contribuciones ocultas.</translation>
    </message>
    <message>
        <source>The same for contributions with the same text.</source>
        <translation>Igual para las contribuciones con el mismo texto.</translation>
    </message>
    <message>
        <source>When it was made, in UTC.</source>
        <translation>Cuándo se hizo, en UTC.</translation>
    </message>
    <message>
        <source>Territory the source gives.</source>
        <translation>Territorio que indica la fuente.</translation>
    </message>
    <message>
        <source>Category the source gives.</source>
        <translation>Categoría que indica la fuente.</translation>
    </message>
    <message>
        <source>Language, as the source says or as it was recognised (BCP 47).</source>
        <translation>Idioma, como lo dice la fuente o como se reconoció (BCP 47).</translation>
    </message>
    <message>
        <source>A name given to its author for this release only.</source>
        <translation>Un nombre dado a su autor solo para esta publicación.</translation>
    </message>
    <message>
        <source>Theme it was grouped into.</source>
        <translation>Tema en el que se agrupó.</translation>
    </message>
    <message>
        <source>Family of near-identical texts.</source>
        <translation>Familia de textos casi idénticos.</translation>
    </message>
    <message>
        <source>Votes in favour; empty when unknown.</source>
        <translation>Votos a favor; vacío si no se conocen.</translation>
    </message>
    <message>
        <source>Votes against; empty when unknown.</source>
        <translation>Votos en contra; vacío si no se conocen.</translation>
    </message>
    <message>
        <source>Votes that pass; empty when unknown.</source>
        <translation>Abstenciones; vacío si no se conocen.</translation>
    </message>
    <message>
        <source>Imported file.</source>
        <translation>Archivo importado.</translation>
    </message>
    <message>
        <source>Field “%1”.</source>
        <translation>Campo «%1».</translation>
    </message>
    <message>
        <source>Writing contributions</source>
        <translation>Escribiendo contribuciones</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Who voted, by the name of this release.</source>
        <translation>Quién votó, con el nombre de esta publicación.</translation>
    </message>
    <message>
        <source>1 in favour, -1 against, 0 pass.</source>
        <translation>1 a favor, -1 en contra, 0 abstención.</translation>
    </message>
    <message>
        <source>%1 people took part.</source>
        <translation>Participaron %1 personas.</translation>
    </message>
    <message>
        <source>%1: %2 of the participants would have to be other people to look like the population.</source>
        <translation>%1: el %2 de las personas participantes tendrían que ser otras para parecerse a la población.</translation>
    </message>
    <message>
        <source>Nobody from: %1.</source>
        <translation>Nadie de: %1.</translation>
    </message>
    <message>
        <source>%1 without a known value are left out.</source>
        <translation>%1 sin valor conocido quedan fuera.</translation>
    </message>
    <message>
        <source>Design effect %1: the weighted people count as %2.</source>
        <translation>Efecto de diseño %1: las personas ponderadas valen por %2.</translation>
    </message>
    <message>
        <source>Participants chose themselves: they are no sample, and weights give no margin of error for the population.</source>
        <translation>Quienes participan se eligieron a sí mismos: no son una muestra, y los pesos no dan margen de error para la población.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Proporción, %</translation>
    </message>
    <message>
        <source>Population share, %</source>
        <translation>Proporción en la población, %</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Diferencia, puntos</translation>
    </message>
    <message>
        <source>Weighted share, %</source>
        <translation>Proporción ponderada, %</translation>
    </message>
    <message>
        <source>“%1” has no columns field, value and population.</source>
        <translation>«%1» no tiene las columnas field, value y population.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” needs a field, a value and a whole number of people over 0.</source>
        <translation>La línea %1 de «%2» necesita un campo, un valor y un número entero de personas mayor que 0.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” repeats a value.</source>
        <translation>La línea %1 de «%2» repite un valor.</translation>
    </message>
    <message>
        <source>“%1” has no population in it.</source>
        <translation>«%1» no contiene ninguna población.</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation>Lo dicho y lo hecho</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Dependencia</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Themes without an answer, the largest first</source>
        <translation>Temas sin respuesta, los mayores primero</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>To read at: %1</source>
        <translation>Se puede leer en: %1</translation>
    </message>
    <message>
        <source>Changes of the text are not available because no answer names one.</source>
        <translation>Los cambios del texto no están disponibles porque ninguna respuesta nombra uno.</translation>
    </message>
    <message>
        <source>Answers are not available because none has been recorded in this workspace.</source>
        <translation>Las respuestas no están disponibles porque no se ha registrado ninguna en este espacio de trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) got an answer, their own or that of their theme:</source>
        <translation>
            <numerusform>%Ln contribución obtuvo respuesta, propia o de su tema:</numerusform>
            <numerusform>%Ln contribuciones obtuvieron respuesta, propia o de su tema:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of all that were received.</source>
        <translation>%1 de todas las recibidas.</translation>
    </message>
    <message>
        <source>Half of them were answered within %1 days.</source>
        <translation>La mitad se respondió en %1 días o menos.</translation>
    </message>
    <message>
        <source>The days until an answer are not available because contributions or answers have no dates.</source>
        <translation>Los días hasta la respuesta no están disponibles porque las contribuciones o las respuestas no tienen fecha.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) have been assigned and await their answer.</source>
        <translation>
            <numerusform>%Ln contribución está asignada y espera su respuesta.</numerusform>
            <numerusform>%Ln contribuciones están asignadas y esperan su respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %Ln.</source>
        <translation>
            <numerusform>Vencidas: %Ln.</numerusform>
            <numerusform>Vencidas: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>A link is a web address that begins with https:// or http://.</source>
        <translation>Un enlace es una dirección web que empieza con https:// o http://.</translation>
    </message>
    <message>
        <source>Say why: every decision but acceptance needs a reason.</source>
        <translation>Falta decir por qué: toda decisión salvo la aceptación necesita un motivo.</translation>
    </message>
    <message>
        <source>Answer the theme %1</source>
        <translation>Responder al tema %1</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n contribution(s)</source>
        <translation>
            <numerusform>Responder %n contribución</numerusform>
            <numerusform>Responder %n contribuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the answer to the theme %1</source>
        <translation>Quitar la respuesta al tema %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n answer(s)</source>
        <translation>
            <numerusform>Quitar %n respuesta</numerusform>
            <numerusform>Quitar %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish (%1) past the gate: %2</source>
        <translation>Publicar (%1) pese al control: %2</translation>
    </message>
    <message numerus="yes">
        <source>Find opinion groups: %n</source>
        <translation>
            <numerusform>Buscar grupos de opinión: %n</numerusform>
            <numerusform>Buscar grupos de opinión: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag a passage as %1</source>
        <translation>Etiquetar un pasaje como %1</translation>
    </message>
    <message>
        <source>Take the tag from a passage</source>
        <translation>Quitar la etiqueta de un pasaje</translation>
    </message>
    <message>
        <source>Write a note on a contribution</source>
        <translation>Escribir una nota sobre una contribución</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Quitar una nota</translation>
    </message>
    <message>
        <source>No source holds the votes of single people, so nobody can be grouped by them.</source>
        <translation>Ninguna fuente contiene los votos de cada persona, así que no se puede agrupar a nadie por ellos.</translation>
    </message>
    <message>
        <source>There is no consultation “%1” with votes.</source>
        <translation>No hay ninguna consulta «%1» con votos.</translation>
    </message>
    <message>
        <source>Reading votes</source>
        <translation>Leyendo los votos</translation>
    </message>
    <message>
        <source>The passage does not lie within the text.</source>
        <translation>El pasaje no está dentro del texto.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>Una nota necesita palabras.</translation>
    </message>
    <message>
        <source>This tag is not there any more.</source>
        <translation>Esta etiqueta ya no existe.</translation>
    </message>
    <message>
        <source>A tag cannot be moved below itself.</source>
        <translation>Una etiqueta no puede moverse debajo de sí misma.</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Merge them instead.</source>
        <translation>Ya hay una etiqueta «%1». Conviene fusionarlas.</translation>
    </message>
    <message>
        <source>The key of a tag is a number from 1 to 9, or 0 for none.</source>
        <translation>La tecla de una etiqueta es un número del 1 al 9, o 0 para ninguna.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>This is not a codebook that can be read. Nothing was changed.</source>
        <translation>Este libro de códigos no se puede leer. Nada cambió.</translation>
    </message>
    <message>
        <source>Move the tag %1</source>
        <translation>Mover la etiqueta %1</translation>
    </message>
    <message>
        <source>Retire the tag %1</source>
        <translation>Retirar la etiqueta %1</translation>
    </message>
    <message>
        <source>Offer the tag %1 again</source>
        <translation>Volver a ofrecer la etiqueta %1</translation>
    </message>
    <message>
        <source>Give the tag %1 the key %2</source>
        <translation>Dar a la etiqueta %1 la tecla %2</translation>
    </message>
    <message>
        <source>Give the tag %1 an example</source>
        <translation>Dar un ejemplo a la etiqueta %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n tag(s) of a codebook</source>
        <translation>
            <numerusform>Importar %n etiqueta de un libro de códigos</numerusform>
            <numerusform>Importar %n etiquetas de un libro de códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>The program is not whole: %1 is missing.</source>
        <translation>El programa no está completo: falta %1.</translation>
    </message>
    <message>
        <source>None of these contributions may be read: all are hidden or merged.</source>
        <translation>Ninguna de estas contribuciones puede leerse: todas están ocultas o fusionadas.</translation>
    </message>
    <message>
        <source>None of these contributions has been accepted for publication. Accept them first, or include those that are still open.</source>
        <translation>Ninguna de estas contribuciones se ha aceptado para su publicación. Acéptelas primero o incluya las que siguen abiertas.</translation>
    </message>
    <message>
        <source>Writing pages</source>
        <translation>Escribiendo páginas</translation>
    </message>
    <message>
        <source>Texts in no theme</source>
        <translation>Textos sin tema</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Buscar en los textos</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>Saltar al texto</translation>
    </message>
    <message>
        <source>Corrections: %1</source>
        <translation>Correcciones: %1</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Al %1.</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>temas</translation>
    </message>
    <message>
        <source>themes answered</source>
        <translation>temas con respuesta</translation>
    </message>
    <message>
        <source>The contributions have not been grouped into themes.</source>
        <translation>Las contribuciones no se han agrupado en temas.</translation>
    </message>
    <message>
        <source>Share of the largest</source>
        <translation>En relación con el mayor</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Cómo leer estos datos</translation>
    </message>
    <message>
        <source>People take part by their own choice: the numbers say what was sent, not what everybody thinks.</source>
        <translation>Cada quien participa por decisión propia: las cifras dicen qué se envió, no qué piensa toda la población.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) can be read here, each once, however often it was sent.</source>
        <translation>
            <numerusform>Aquí puede leerse un texto, una sola vez aunque se haya enviado varias.</numerusform>
            <numerusform>Aquí pueden leerse %Ln textos, cada uno una vez, aunque se haya enviado varias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden texts are not shown.</source>
        <translation>Los textos ocultos no se muestran.</translation>
    </message>
    <message>
        <source>Only texts accepted for publication are shown.</source>
        <translation>Solo se muestran los textos aceptados para su publicación.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %Ln contribution(s) are not shown; they are counted.</source>
        <translation>
            <numerusform>No se muestra el texto de %Ln contribución; se cuenta.</numerusform>
            <numerusform>No se muestra el texto de %Ln contribuciones; se cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What tells who a person is has been masked where it was found.</source>
        <translation>Los datos personales se han ocultado donde se encontraron.</translation>
    </message>
    <message>
        <source>Only contributions with %1 are counted.</source>
        <translation>Solo se cuentan las contribuciones con %1.</translation>
    </message>
    <message>
        <source>Published although the check spoke against it: %1 The reason: %2</source>
        <translation>Se publica aunque el control lo desaconsejaba: %1 El motivo: %2</translation>
    </message>
    <message>
        <source>State of the journal: %1</source>
        <translation>Estado del registro: %1</translation>
    </message>
    <message>
        <source>No theme has been answered yet.</source>
        <translation>Aún no se ha respondido a ningún tema.</translation>
    </message>
    <message>
        <source>The search needs JavaScript. Everything can be read without: the themes lead to all texts.</source>
        <translation>La búsqueda necesita JavaScript. Todo puede leerse sin ella: los temas llevan a todos los textos.</translation>
    </message>
    <message>
        <source>Write a word of two letters or more.</source>
        <translation>Escriba una palabra de dos letras o más.</translation>
    </message>
    <message>
        <source>No text holds all these words.</source>
        <translation>Ningún texto contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>One text.</source>
        <translation>Un texto.</translation>
    </message>
    <message>
        <source>%1 texts.</source>
        <comment>found</comment>
        <translation>%1 textos.</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>All words must stand in the text; beginnings of words are enough, and accents do not matter.</source>
        <translation>El texto debe contener todas las palabras; basta el comienzo de cada una, y las tildes no importan.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
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
            <numerusform>enviado %Ln veces</numerusform>
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
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Pages of this theme</source>
        <translation>Páginas de este tema</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) can be read here.</source>
        <translation>
            <numerusform>Aquí puede leerse %Ln texto.</numerusform>
            <numerusform>Aquí pueden leerse %Ln textos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>This theme has not been answered yet.</source>
        <translation>Este tema aún no tiene respuesta.</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>Los textos</translation>
    </message>
    <message>
        <source>None of its texts may be read.</source>
        <translation>Ninguno de sus textos puede leerse.</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, página %2</translation>
    </message>
    <message>
        <source>The texts of a REFI-QDA project.</source>
        <translation>Los textos de un proyecto REFI-QDA.</translation>
    </message>
    <message>
        <source>%1: %L2 of the file were not read; Tamiz has no place for them.</source>
        <translation>%1: no se leyeron %L2 del archivo; Tamiz no tiene lugar para ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were refused: they are empty.</source>
        <translation>
            <numerusform>Se rechazó %Ln texto: está vacío.</numerusform>
            <numerusform>Se rechazaron %Ln textos: están vacíos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a project that can be read (REFI-QDA, .qdpx). Nothing was changed.</source>
        <translation>Este no es un proyecto que se pueda leer (REFI-QDA, .qdpx). No se cambió nada.</translation>
    </message>
    <message>
        <source>The search index is damaged. Restore a backup, or check the file with “tamiz-cli check”.</source>
        <translation>El índice de búsqueda está dañado. Restaure una copia de seguridad o compruebe el archivo con «tamiz-cli check».</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written.</source>
        <translation>
            <numerusform>%n línea escrita.</numerusform>
            <numerusform>%n líneas escritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s).</source>
        <translation>
            <numerusform>%n vista guardada.</numerusform>
            <numerusform>%n vistas guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) would change.</source>
        <translation>
            <numerusform>Cambiaría %n contribución.</numerusform>
            <numerusform>Cambiarían %n contribuciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed again by %1, and stay.</source>
        <translation>
            <numerusform>%n valor lo volvió a cambiar %1, y queda como está.</numerusform>
            <numerusform>%n valores los volvió a cambiar %1, y quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of a view is a number from 1 to 9.</source>
        <translation>La tecla de una vista es un número del 1 al 9.</translation>
    </message>
    <message>
        <source>Call the area %1 %2</source>
        <translation>Llamar al área %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Take %n theme(s) out of their areas</source>
        <translation>
            <numerusform>Sacar %n tema de su área</numerusform>
            <numerusform>Sacar %n temas de sus áreas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n theme(s) into the area %1</source>
        <translation>
            <numerusform>Poner %n tema en el área %1</numerusform>
            <numerusform>Poner %n temas en el área %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the next search decide about the area %1</source>
        <translation>Dejar que la próxima búsqueda decida sobre el área %1</translation>
    </message>
    <message>
        <source>There is no area “%1”.</source>
        <translation>No hay ningún área «%1».</translation>
    </message>
    <message>
        <source>The search shows nothing of the theme “%1”. Nothing was changed.</source>
        <translation>La búsqueda no muestra nada del tema «%1». No se cambió nada.</translation>
    </message>
    <message>
        <source>The search shows all of the theme “%1”: nothing would be left of it. Nothing was changed.</source>
        <translation>La búsqueda muestra todo el tema «%1»: no quedaría nada de él. No se cambió nada.</translation>
    </message>
    <message>
        <source>Lift holds two fields against each other: it needs a heatmap or grouped bars.</source>
        <translation>El lift contrasta dos campos: requiere un mapa de calor o barras agrupadas.</translation>
    </message>
    <message>
        <source>%1: one field of numbers is needed.</source>
        <translation>%1: se necesita un campo de números.</translation>
    </message>
    <message>
        <source>%1: one field of territories is needed.</source>
        <translation>%1: se necesita un campo de territorios.</translation>
    </message>
    <message>
        <source>A box plot takes a field and, optionally, a field of numbers.</source>
        <translation>Un diagrama de caja admite un campo y, si se quiere, un campo de números.</translation>
    </message>
    <message>
        <source>%1: one or two fields are needed.</source>
        <translation>%1: se necesitan uno o dos campos.</translation>
    </message>
    <message numerus="yes">
        <source>Boxes hold the middle half of “%1” of %Ln contribution(s), the line is the median; whiskers end at the last value within 1.5 times the height of the box.</source>
        <translation>
            <numerusform>Las cajas contienen la mitad central de «%1» de %Ln contribución y la línea es la mediana; los bigotes terminan en el último valor a 1,5 veces el alto de la caja.</numerusform>
            <numerusform>Las cajas contienen la mitad central de «%1» de %Ln contribuciones y la línea es la mediana; los bigotes terminan en el último valor a 1,5 veces el alto de la caja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares are within each value of “%1”.</source>
        <translation>Las proporciones son dentro de cada valor de «%1».</translation>
    </message>
    <message>
        <source>Shares are of all %1.</source>
        <translation>Las proporciones son sobre el total de %1.</translation>
    </message>
    <message>
        <source>1 is as often as chance would have it, 2 twice as often.</source>
        <translation>1 es tan a menudo como daría el azar; 2, el doble.</translation>
    </message>
    <message>
        <source>Each point is all up to then, each counted from when it first came.</source>
        <translation>Cada punto es el total hasta entonces; cada cual cuenta desde la primera vez que llegó.</translation>
    </message>
    <message>
        <source>Each point is all up to then.</source>
        <translation>Cada punto es el total hasta entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” have no tile on the map.</source>
        <translation>
            <numerusform>%Ln valor de «%1» no tiene tesela en el mapa.</numerusform>
            <numerusform>%Ln valores de «%1» no tienen tesela en el mapa.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has no date is not shown.</source>
        <translation>Lo que no tiene fecha no se muestra.</translation>
    </message>
    <message>
        <source>What has no “%1” is shown apart.</source>
        <translation>Lo que no tiene «%1» se muestra aparte.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln contribution(s) without “%1”.</source>
        <translation>
            <numerusform>No se muestra: %Ln contribución sin «%1».</numerusform>
            <numerusform>No se muestran: %Ln contribuciones sin «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>How %1 are spread over %2</source>
        <translation>Cómo se reparten %1 entre %2</translation>
    </message>
    <message>
        <source>for each %1</source>
        <translation>por cada %1</translation>
    </message>
    <message>
        <source>Share of %1 (%)</source>
        <translation>Proporción de %1 (%)</translation>
    </message>
    <message>
        <source>%1, times the expected</source>
        <translation>%1, veces lo esperado</translation>
    </message>
    <message>
        <source>%1, cumulative</source>
        <translation>%1, acumulado</translation>
    </message>
    <message>
        <source>Hours are those of the source, or UTC where it has a time zone.</source>
        <translation>Las horas son las de la fuente, o UTC si esta indica zona horaria.</translation>
    </message>
    <message>
        <source>Lines are 95 % intervals (Wilson); people chose themselves to take part, so they say nothing about everyone else.</source>
        <translation>Las líneas son intervalos del 95 % (Wilson); quienes participan se eligieron a sí mismos, así que no dicen nada de los demás.</translation>
    </message>
    <message>
        <source>There is no population for “%1”. Load a table of field, value and population first.</source>
        <translation>No hay población para «%1». Cargue antes una tabla de campo, valor y población.</translation>
    </message>
    <message>
        <source>Gini coefficient %1 (0: all alike, 1: one has all). The tenth with most has %2 %.</source>
        <translation>Coeficiente de Gini %1 (0: todos igual, 1: uno lo tiene todo). La décima parte con más tiene el %2 %.</translation>
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
        <translation>Diagrama de caja</translation>
    </message>
    <message>
        <source>Lorenz curve</source>
        <translation>Curva de Lorenz</translation>
    </message>
    <message>
        <source>Dots with intervals</source>
        <translation>Puntos con intervalos</translation>
    </message>
    <message>
        <source>Tile map</source>
        <translation>Mapa de teselas</translation>
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
        <translation>«%1» no es un campo de números. Los hay: %2.</translation>
    </message>
    <message>
        <source>“%1” has too many values for small charts. Filter first, or choose another field.</source>
        <translation>«%1» tiene demasiados valores para gráficas pequeñas. Filtre antes o elija otro campo.</translation>
    </message>
    <message>
        <source>One small chart for each value of “%1”, all to one scale.</source>
        <translation>Una gráfica pequeña por cada valor de «%1», todas a la misma escala.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message numerus="yes">
        <source>Beside it, to the same scale: %Ln contribution(s) of “%1”.</source>
        <translation>
            <numerusform>Al lado, a la misma escala: %Ln contribución de «%1».</numerusform>
            <numerusform>Al lado, a la misma escala: %Ln contribuciones de «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them are in both.</source>
        <translation>Algunas están en ambas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in both.</source>
        <translation>
            <numerusform>%Ln de ellas está en ambas.</numerusform>
            <numerusform>%Ln de ellas están en ambas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whiskers are left out: they end at single contributions.</source>
        <translation>Se omiten los bigotes: terminan en contribuciones sueltas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) (·) are hidden: those under %1, and what would give them away.</source>
        <translation>
            <numerusform>%Ln número (·) está oculto: los menores que %1 y lo que los delataría.</numerusform>
            <numerusform>%Ln números (·) están ocultos: los menores que %1 y lo que los delataría.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 are counted here; that is too few to be published.</source>
        <translation>Aquí se cuentan menos de %1; son demasiado pocos para publicarse.</translation>
    </message>
    <message>
        <source>from</source>
        <comment>start of an interval</comment>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <comment>end of an interval</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Cuartil inferior</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Cuartil superior</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>“%1” has no columns name, year and value.</source>
        <translation>«%1» no tiene columnas name, year y value.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” needs a name, a year and a number.</source>
        <translation>La línea %1 de «%2» necesita un nombre, un año y un número.</translation>
    </message>
    <message>
        <source>“%1” has no numbers in it.</source>
        <translation>«%1» no contiene números.</translation>
    </message>
    <message>
        <source>There is no number of context called “%1”.</source>
        <translation>No hay ningún dato de contexto llamado «%1».</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Contexto: %1</translation>
    </message>
    <message>
        <source>%1, beside %2 as context</source>
        <translation>%1, junto a %2 como contexto</translation>
    </message>
    <message>
        <source>“%1” is context from elsewhere, not counted here, and to a scale of its own; that they stand side by side does not say that one comes from the other.</source>
        <translation>«%1» es contexto de otra fuente, no se cuenta aquí y tiene su propia escala; que estén juntos no dice que uno venga del otro.</translation>
    </message>
    <message>
        <source>Its source is not named.</source>
        <translation>No se indica su fuente.</translation>
    </message>
    <message>
        <source>Its source: %1.</source>
        <translation>Su fuente: %1.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The third field needs one value a contribution and at most %1 of them; “%2” has not.</source>
        <translation>El tercer campo debe tener un valor por contribución y como mucho %1 valores; «%2» no cumple.</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation>(sin número)</translation>
    </message>
    <message>
        <source>Tags have no place on a map.</source>
        <translation>Las etiquetas no tienen lugar en un mapa.</translation>
    </message>
    <message numerus="yes">
        <source>not on the map (%Ln)</source>
        <translation>
            <numerusform>fuera del mapa (%Ln)</numerusform>
            <numerusform>fuera del mapa (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no columns code, name, row and column.</source>
        <translation>«%1» no tiene columnas code, name, row y column.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” needs a name and, from 0 to 59, a row and a column.</source>
        <translation>La línea %1 de «%2» necesita un nombre y, de 0 a 59, una fila y una columna.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: its place is taken already.</source>
        <translation>Línea %1 de «%2»: su lugar ya está ocupado.</translation>
    </message>
    <message>
        <source>“%1” has no tiles in it.</source>
        <translation>«%1» no contiene teselas.</translation>
    </message>
    <message>
        <source>A number of context needs a name.</source>
        <translation>Un dato de contexto necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>«%1» no es un año.</translation>
    </message>
    <message>
        <source>The value of “%1” is no number.</source>
        <translation>El valor de «%1» no es un número.</translation>
    </message>
    <message>
        <source>Add a chart to the sheet</source>
        <translation>Añadir una gráfica a la hoja</translation>
    </message>
    <message>
        <source>Change a chart of the sheet</source>
        <translation>Cambiar una gráfica de la hoja</translation>
    </message>
    <message>
        <source>Take a chart off the sheet</source>
        <translation>Quitar una gráfica de la hoja</translation>
    </message>
    <message>
        <source>Move a chart on the sheet</source>
        <translation>Mover una gráfica en la hoja</translation>
    </message>
    <message>
        <source>Put the usual charts on the sheet</source>
        <translation>Poner en la hoja las gráficas habituales</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n number(s) of context</source>
        <translation>
            <numerusform>Anotar %n dato de contexto</numerusform>
            <numerusform>Anotar %n datos de contexto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n number(s) of context</source>
        <translation>
            <numerusform>Quitar %n dato de contexto</numerusform>
            <numerusform>Quitar %n datos de contexto</numerusform>
        </translation>
    </message>
    <message>
        <source>Moderation policy: what states and reasons mean</source>
        <translation>Política de moderación: qué significan los estados y los motivos</translation>
    </message>
    <message>
        <source>state or reason.</source>
        <translation>state (estado) o reason (motivo).</translation>
    </message>
    <message>
        <source>As the contributions have it.</source>
        <translation>Como figura en las contribuciones.</translation>
    </message>
    <message>
        <source>When it is given.</source>
        <translation>Cuándo se aplica.</translation>
    </message>
    <message>
        <source>An example.</source>
        <translation>Un ejemplo.</translation>
    </message>
    <message>
        <source>yes: what has it is published with its words.</source>
        <translation>yes: lo que lo tiene se publica con sus palabras.</translation>
    </message>
    <message>
        <source>yes: it is given no longer.</source>
        <translation>yes: ya no se aplica.</translation>
    </message>
    <message>
        <source>Why it is hidden: a code of the moderation policy.</source>
        <translation>Por qué está oculta: un código de la política de moderación.</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>Fusionada con otra</translation>
    </message>
    <message>
        <source>Less the parts of split ones</source>
        <translation>Menos las partes de las divididas</translation>
    </message>
    <message>
        <source>The rules they were hidden by</source>
        <translation>Las reglas por las que se ocultaron</translation>
    </message>
    <message>
        <source>When it is given</source>
        <translation>Cuándo se aplica</translation>
    </message>
    <message>
        <source>Words published</source>
        <translation>Se publica el texto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Change the moderation policy: %1</source>
        <translation>Cambiar la política de moderación: %1</translation>
    </message>
    <message>
        <source>Import a moderation policy</source>
        <translation>Importar una política de moderación</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contribution(s) into %1</source>
        <translation>
            <numerusform>Fusionar %n contribución con %1</numerusform>
            <numerusform>Fusionar %n contribuciones con %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split a contribution into %n part(s)</source>
        <translation>
            <numerusform>Dividir una contribución en %n parte</numerusform>
            <numerusform>Dividir una contribución en %n partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Separate %n contribution(s) again</source>
        <translation>
            <numerusform>Volver a separar %n contribución</numerusform>
            <numerusform>Volver a separar %n contribuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n contribution(s) as read</source>
        <translation>
            <numerusform>Marcar %n contribución como leída</numerusform>
            <numerusform>Marcar %n contribuciones como leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n contribution(s) as unread</source>
        <translation>
            <numerusform>Marcar %n contribución como no leída</numerusform>
            <numerusform>Marcar %n contribuciones como no leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n contribution(s) to nobody</source>
        <translation>
            <numerusform>Dejar %n contribución sin asignar</numerusform>
            <numerusform>Dejar %n contribuciones sin asignar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n contribution(s) to %1</source>
        <translation>
            <numerusform>Asignar %n contribución a %1</numerusform>
            <numerusform>Asignar %n contribuciones a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %n contribution(s) for a second reading</source>
        <translation>
            <numerusform>Sortear %n contribución para una segunda lectura</numerusform>
            <numerusform>Sortear %n contribuciones para una segunda lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a contribution a second time</source>
        <translation>Leer una contribución por segunda vez</translation>
    </message>
    <message>
        <source>Add a rule for the tag %1</source>
        <translation>Añadir una regla para la etiqueta %1</translation>
    </message>
    <message>
        <source>Change a rule for the tag %1</source>
        <translation>Cambiar una regla de la etiqueta %1</translation>
    </message>
    <message>
        <source>Remove a rule for the tag %1</source>
        <translation>Quitar una regla de la etiqueta %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept what rules propose for %n contribution(s): %1</source>
        <translation>
            <numerusform>Aceptar lo que las reglas proponen para %n contribución: %1</numerusform>
            <numerusform>Aceptar lo que las reglas proponen para %n contribuciones: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline the tag %1 that a rule proposes for %n contribution(s)</source>
        <translation>
            <numerusform>Rechazar la etiqueta %1 que una regla propone para %n contribución</numerusform>
            <numerusform>Rechazar la etiqueta %1 que una regla propone para %n contribuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n aceptada</numerusform>
            <numerusform>%n aceptadas</numerusform>
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
        <translation>Esta contribución se cuenta dentro de otra o como sus partes. Sepárela primero.</translation>
    </message>
    <message>
        <source>Choose at least one other contribution to merge into this one.</source>
        <translation>Elija al menos otra contribución para fusionarla con esta.</translation>
    </message>
    <message>
        <source>Splitting needs at least two parts with words.</source>
        <translation>Para dividir hacen falta al menos dos partes con palabras.</translation>
    </message>
    <message>
        <source>A part holds other contributions. Separate those first.</source>
        <translation>Una parte contiene otras contribuciones. Sepárelas primero.</translation>
    </message>
    <message>
        <source>None of these contributions was merged or split.</source>
        <translation>Ninguna de estas contribuciones se fusionó ni se dividió.</translation>
    </message>
    <message>
        <source>Reading texts</source>
        <translation>Leyendo los textos</translation>
    </message>
    <message>
        <source>A code is made of small letters, digits and hyphens, not “%1”.</source>
        <translation>Un código se forma con letras minúsculas, cifras y guiones, no «%1».</translation>
    </message>
    <message>
        <source>“%1” needs a name.</source>
        <translation>«%1» necesita un nombre.</translation>
    </message>
    <message>
        <source>A state is open, accepted, hidden or merged, not “%1”.</source>
        <translation>Un estado es open, accepted, hidden o merged, no «%1».</translation>
    </message>
    <message>
        <source>A policy needs at least one reason for hiding.</source>
        <translation>Una política necesita al menos un motivo para ocultar.</translation>
    </message>
    <message>
        <source>The policy has no reason “%1”.</source>
        <translation>La política no tiene el motivo «%1».</translation>
    </message>
    <message>
        <source>Operation %1 cannot be part of a recipe.</source>
        <translation>La operación %1 no puede formar parte de una receta.</translation>
    </message>
    <message>
        <source>This is not a recipe of Tamiz (%1).</source>
        <translation>Esto no es una receta de Tamiz (%1).</translation>
    </message>
    <message>
        <source>Step %1 of the recipe: %2</source>
        <translation>Paso %1 de la receta: %2</translation>
    </message>
    <message>
        <source>There is no “%1” here.</source>
        <translation>Aquí no hay «%1».</translation>
    </message>
    <message>
        <source>A rule needs words or fields to look for.</source>
        <translation>Una regla necesita palabras o campos que buscar.</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>No hay ninguna regla %1.</translation>
    </message>
    <message>
        <source>There is such a rule for this tag already.</source>
        <translation>Ya existe esa regla para esta etiqueta.</translation>
    </message>
    <message>
        <source>The share for a second reading lies above 0 and is at most 1.</source>
        <translation>La proporción para una segunda lectura es mayor que 0 y como máximo 1.</translation>
    </message>
    <message>
        <source>A second reader accepts or hides.</source>
        <translation>Quien lee por segunda vez acepta u oculta.</translation>
    </message>
    <message>
        <source>This contribution does not wait for a second reading.</source>
        <translation>Esta contribución no espera una segunda lectura.</translation>
    </message>
    <message>
        <source>Nobody has decided on this contribution a first time.</source>
        <translation>Nadie ha decidido aún por primera vez sobre esta contribución.</translation>
    </message>
    <message>
        <source>You decided on this contribution first. The second reading is another person&apos;s.</source>
        <translation>Usted decidió primero sobre esta contribución. La segunda lectura corresponde a otra persona.</translation>
    </message>
    <message>
        <source>Hiding needs a reason of the moderation policy.</source>
        <translation>Para ocultar hace falta un motivo de la política de moderación.</translation>
    </message>
    <message>
        <source>Say which tag is meant.</source>
        <translation>Indique de qué etiqueta se trata.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Primero las más antiguas</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Primero las más largas</translation>
    </message>
    <message>
        <source>Most voted first</source>
        <translation>Primero las más votadas</translation>
    </message>
    <message>
        <source>Least like anything read</source>
        <translation>Las menos parecidas a lo leído</translation>
    </message>
    <message>
        <source>Most likely to get a tag</source>
        <translation>Las más probables para una etiqueta</translation>
    </message>
    <message>
        <source>(no data)</source>
        <translation>(sin dato)</translation>
    </message>
    <message numerus="yes">
        <source>Compared with “%1” of %2, this differs by contributions of %Ln people alone: who has both sees what they sent.</source>
        <translation>
            <numerusform>En comparación con «%1» del %2, la diferencia son las contribuciones de una sola persona: quien tenga ambas ve lo que envió.</numerusform>
            <numerusform>En comparación con «%1» del %2, la diferencia son las contribuciones de solo %Ln personas: quien tenga ambas ve lo que enviaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>This block is not available because of this: %1</source>
        <translation>Este bloque no está disponible por lo siguiente: %1</translation>
    </message>
    <message>
        <source>A chart needs its kind and a field: chart bar region.</source>
        <translation>Una gráfica necesita su tipo y un campo: chart bar region.</translation>
    </message>
    <message>
        <source>nothing in the selection has a value there.</source>
        <translation>nada de la selección tiene un valor ahí.</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>A table needs a field: table region.</source>
        <translation>Una tabla necesita un campo: table region.</translation>
    </message>
    <message>
        <source>Quotes are chosen as typical, voted or random.</source>
        <translation>Las citas se eligen como typical, voted o random.</translation>
    </message>
    <message>
        <source>Quotes are not available because %1.</source>
        <translation>Las citas no están disponibles porque %1.</translation>
    </message>
    <message>
        <source>No text of this selection may be quoted.</source>
        <translation>Ningún texto de esta selección puede citarse.</translation>
    </message>
    <message>
        <source>“%1” is no block of a report. There are %2.</source>
        <translation>«%1» no es ningún bloque de un informe. Hay %2.</translation>
    </message>
    <message>
        <source>(not available because %1)</source>
        <translation>(no disponible porque %1)</translation>
    </message>
    <message>
        <source>no source names its authors</source>
        <translation>ninguna fuente nombra a sus autores</translation>
    </message>
    <message>
        <source>no source holds votes</source>
        <translation>ninguna fuente contiene votos</translation>
    </message>
    <message>
        <source>there are no contributions</source>
        <translation>no hay contribuciones</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be counted</source>
        <translation>«%1» no es nada que pueda contarse</translation>
    </message>
    <message>
        <source>share of the contributions</source>
        <translation>porcentaje de las contribuciones</translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>valores de %1</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be counted. There are %2.</source>
        <translation>«%1» no es nada que pueda contarse. Hay %2.</translation>
    </message>
    <message>
        <source>The file that was written could not be read again: %1.</source>
        <translation>No se pudo volver a leer el archivo escrito: %1.</translation>
    </message>
    <message>
        <source>The note on why this was published could not be written: %1.</source>
        <translation>No se pudo escribir la nota sobre el motivo de la publicación: %1.</translation>
    </message>
    <message>
        <source>Themes without an answer</source>
        <translation>Temas sin respuesta</translation>
    </message>
    <message>
        <source>There are no themes.</source>
        <translation>No hay temas.</translation>
    </message>
    <message>
        <source>Every theme has its answer.</source>
        <translation>Cada tema tiene su respuesta.</translation>
    </message>
    <message>
        <source>This theme has no answer yet.</source>
        <translation>Este tema todavía no tiene respuesta.</translation>
    </message>
    <message>
        <source>Answer: %1.</source>
        <translation>Respuesta: %1.</translation>
    </message>
    <message>
        <source>Theme by theme</source>
        <translation>Tema por tema</translation>
    </message>
    <message>
        <source>The largest themes</source>
        <translation>Los temas más grandes</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are %2.</source>
        <translation>No hay ninguna plantilla «%1». Hay %2.</translation>
    </message>
    <message>
        <source>The template “%1” could not be read.</source>
        <translation>No se pudo leer la plantilla «%1».</translation>
    </message>
    <message>
        <source>Release %1 (%2)</source>
        <translation>Publicar %1 (%2)</translation>
    </message>
    <message>
        <source>Set up the report</source>
        <translation>Configurar el informe</translation>
    </message>
    <message>
        <source>Begin the report from the template %1</source>
        <translation>Empezar el informe con la plantilla %1</translation>
    </message>
    <message>
        <source>Add a section to the report</source>
        <translation>Añadir una sección al informe</translation>
    </message>
    <message>
        <source>Edit a section of the report</source>
        <translation>Editar una sección del informe</translation>
    </message>
    <message>
        <source>Move a section of the report</source>
        <translation>Mover una sección del informe</translation>
    </message>
    <message>
        <source>Remove a section of the report</source>
        <translation>Quitar una sección del informe</translation>
    </message>
    <message>
        <source>Paper is A4 or Letter, not “%1”.</source>
        <translation>El papel es A4 o Letter, no «%1».</translation>
    </message>
    <message>
        <source>A report is written in one of %1, not in “%2”.</source>
        <translation>Un informe se escribe en %1, no en «%2».</translation>
    </message>
    <message>
        <source>Edges are 5 mm at least and leave %1 mm for the text.</source>
        <translation>Los márgenes miden al menos 5 mm y dejan %1 mm para el texto.</translation>
    </message>
    <message>
        <source>This section is not there any more.</source>
        <translation>Esta sección ya no existe.</translation>
    </message>
    <message>
        <source>To [[participant]]</source>
        <translation>A [[participant]]</translation>
    </message>
    <message>
        <source>With kind regards</source>
        <translation>Atentamente</translation>
    </message>
    <message>
        <source>A letter has no field “%1”. There are %2.</source>
        <translation>Una carta no tiene el campo «%1». Hay %2.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Escribiendo las cartas</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
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
        <translation>(sin votos conocidos)</translation>
    </message>
    <message>
        <source>There is no attribute “%1” to publish.</source>
        <translation>No hay un atributo «%1» que publicar.</translation>
    </message>
    <message>
        <source>%1: it has more than %2 values</source>
        <translation>%1: tiene más de %2 valores</translation>
    </message>
    <message>
        <source>%1: it was not chosen</source>
        <translation>%1: no se eligió</translation>
    </message>
    <message>
        <source>%1: some values look like personal data</source>
        <translation>%1: algunos valores parecen datos personales</translation>
    </message>
    <message>
        <source>no contribution has been accepted for publication yet</source>
        <translation>todavía no se ha aceptado ninguna contribución para su publicación</translation>
    </message>
    <message>
        <source>nobody has looked for personal data since the last import</source>
        <translation>nadie ha buscado datos personales desde la última importación</translation>
    </message>
    <message>
        <source>personal data in the published texts await a decision</source>
        <translation>los datos personales de los textos publicados esperan una decisión</translation>
    </message>
    <message>
        <source>Quotes are the contributions nearest the centre of their theme.</source>
        <translation>Las citas son las contribuciones más cercanas al centro de su tema.</translation>
    </message>
    <message>
        <source>Quotes are the contributions with the most votes in favour.</source>
        <translation>Las citas son las contribuciones con más votos a favor.</translation>
    </message>
    <message>
        <source>Quotes were drawn by lot with the seed %1.</source>
        <translation>Las citas se sacaron al azar con la semilla %1.</translation>
    </message>
    <message>
        <source>This is not a moderation policy of Tamiz (%1).</source>
        <translation>Esto no es una política de moderación de Tamiz (%1).</translation>
    </message>
    <message>
        <source>The policy holds “%1” twice.</source>
        <translation>La política contiene «%1» dos veces.</translation>
    </message>
    <message>
        <source>There are no tags yet that could be suggested. Make a codebook first, or tag a few contributions.</source>
        <translation>Todavía no hay etiquetas que sugerir. Primero hace falta un libro de códigos, o etiquetar algunas contribuciones.</translation>
    </message>
    <message>
        <source>The texts %1 and %2 are to stay in different themes. Take that back first.</source>
        <translation>Los textos %1 y %2 deben estar en temas distintos. Primero hay que retirarlo.</translation>
    </message>
    <message>
        <source>Load a population</source>
        <translation>Cargar una población</translation>
    </message>
    <message>
        <source>Load a map of tiles</source>
        <translation>Cargar un mapa de teselas</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Fewest people of a group</source>
        <translation>Personas de un grupo, como mínimo</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Escribiendo «%1»</translation>
    </message>
    <message>
        <source>No letter was written. Settle this first, narrow the selection, or give a reason to write all the same; the reason is noted in the history.</source>
        <translation>No se escribió ninguna carta. Resuelva esto primero, reduzca la selección o dé un motivo para escribirlas de todos modos; el motivo queda anotado en el historial.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s) as %1, with %2</source>
        <translation>
            <numerusform>Escribir %n carta como %1, con %2</numerusform>
            <numerusform>Escribir %n cartas como %1, con %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Only texts that were accepted for publication and looked through for personal data are quoted, each text and each family of near-identical texts once, in their own words.</source>
        <translation>Solo se citan textos aceptados para su publicación y revisados en busca de datos personales, cada texto y cada familia de textos casi idénticos una vez, con sus propias palabras.</translation>
    </message>
    <message>
        <source>A comparison with the census is not available: %1</source>
        <translation>La comparación con el censo no está disponible: %1</translation>
    </message>
    <message>
        <source>Compared with the population</source>
        <translation>Comparación con la población</translation>
    </message>
    <message>
        <source>Thank you for taking part. Contributions received from you: [[contributions]]. This is what was decided on them and on their themes:</source>
        <translation>Gracias por participar. Contribuciones suyas recibidas: [[contributions]]. Esto es lo que se decidió sobre ellas y sobre sus temas:</translation>
    </message>
    <message>
        <source>Territories in which fewer than %1 people took part are written as one, “other”.</source>
        <translation>Los territorios en los que participaron menos de %1 personas figuran juntos como «otros».</translation>
    </message>
    <message>
        <source>Territories are left out.</source>
        <translation>Los territorios se omiten.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>There are only votes in favour here: who did not vote for something did not vote against it either. Groups of opinion need votes for and against.</source>
        <translation>Aquí solo hay votos a favor: quien no votó por algo tampoco votó en contra. Los grupos de opinión necesitan votos a favor y en contra.</translation>
    </message>
    <message>
        <source>No division of these people into %1 groups is without a group of one person. Ask for fewer groups.</source>
        <translation>Ninguna división de estas personas en %1 grupos evita un grupo de una sola persona. Pida menos grupos.</translation>
    </message>
    <message>
        <source>A scatter shows votes for and against (“votes”), or two fields of numbers.</source>
        <translation>Una dispersión muestra los votos a favor y en contra («votes»), o dos campos de números.</translation>
    </message>
    <message>
        <source>Shown as shares, since the two selections differ so much in size.</source>
        <translation>Se muestra en porcentajes, porque las dos selecciones son de tamaño muy distinto.</translation>
    </message>
    <message>
        <source>There is nothing to count here.</source>
        <translation>Aquí no hay nada que contar.</translation>
    </message>
    <message numerus="yes">
        <source>Each point is one or more of %Ln contribution(s) by “%1” (across) and “%2” (up).</source>
        <translation>
            <numerusform>Cada punto es una o más de %Ln contribución según «%1» (horizontal) y «%2» (vertical).</numerusform>
            <numerusform>Cada punto es una o más de %Ln contribuciones según «%1» (horizontal) y «%2» (vertical).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln contribution(s), from those with the fewest to those with the most; on the diagonal all would have the same.</source>
        <translation>
            <numerusform>De %Ln contribución, de las que menos tienen a las que más; en la diagonal todas tendrían lo mismo.</numerusform>
            <numerusform>De %Ln contribuciones, de las que menos tienen a las que más; en la diagonal todas tendrían lo mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts the people who wrote or voted on %Ln contribution(s), once in each group.</source>
        <translation>
            <numerusform>Cuenta las personas que escribieron o votaron %Ln contribución, una vez en cada grupo.</numerusform>
            <numerusform>Cuenta las personas que escribieron o votaron %Ln contribuciones, una vez en cada grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts the known authors of %Ln contribution(s), once in each group.</source>
        <translation>
            <numerusform>Cuenta los autores conocidos de %Ln contribución, una vez en cada grupo.</numerusform>
            <numerusform>Cuenta los autores conocidos de %Ln contribuciones, una vez en cada grupo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen in this chart: %1; the rest of it is shown pale.</source>
        <translation>Elegido en esta gráfica: %1; lo demás se ve pálido.</translation>
    </message>
    <message>
        <source>Numbers are per %1 inhabitants of each value of “%2”; where the population is not known there is none.</source>
        <translation>Los números son por %1 habitantes de cada valor de «%2»; donde no se conoce la población no hay ninguno.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 per %2 inhabitants</source>
        <translation>%1 por %2 habitantes</translation>
    </message>
    <message>
        <source>Only in the table: %1 or more with another or no value of “%2”.</source>
        <translation>Solo en la tabla: %1 o más con otro valor de «%2» o ninguno.</translation>
    </message>
    <message>
        <source>“Other” and what has no value are cut where they are longer than the scale; their numbers say how long.</source>
        <translation>«Otros» y lo que no tiene valor se cortan donde superan la escala; sus números dicen cuánto miden.</translation>
    </message>
    <message>
        <source>“%1” is counted here of everybody who wrote or voted, and many of them voted on the same contributions: no filter of contributions leaves just these people. In the search bar it means whoever wrote.</source>
        <translation>«%1» se cuenta aquí de todas las personas que escribieron o votaron, y muchas votaron las mismas contribuciones: ningún filtro de contribuciones deja solo a estas personas. En la barra de búsqueda se refiere a quien escribió.</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Per inhabitants</source>
        <translation>Por habitantes</translation>
    </message>
    <message>
        <source>All of them are in the table alone.</source>
        <translation>Todos ellos están solo en la tabla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in the table alone.</source>
        <translation>
            <numerusform>%Ln de ellos está solo en la tabla.</numerusform>
            <numerusform>%Ln de ellos están solo en la tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>People who wrote or voted; empty for joined groups.</source>
        <translation>Personas que escribieron o votaron; vacío en los grupos unidos.</translation>
    </message>
    <message>
        <source>There is no field “%1” to hold against the population. There are: %2.</source>
        <translation>No hay ningún campo «%1» que comparar con la población. Hay: %2.</translation>
    </message>
    <message>
        <source>No field is more than 5 points from the population, so there is nothing to weigh.</source>
        <translation>Ningún campo se aparta más de 5 puntos de la población, así que no hay nada que ponderar.</translation>
    </message>
    <message>
        <source>Weighed by the fields that are more than 5 points off: %1.</source>
        <translation>Ponderado por los campos que se apartan más de 5 puntos: %1.</translation>
    </message>
    <message>
        <source>Small groups count as one for the weights: %1.</source>
        <translation>Para los pesos, los grupos pequeños cuentan como uno: %1.</translation>
    </message>
    <message numerus="yes">
        <source>After %n round(s) the weighted shares are within %1 points of the population.</source>
        <translation>
            <numerusform>Tras %n vuelta, los porcentajes ponderados quedan a %1 puntos o menos de la población.</numerusform>
            <numerusform>Tras %n vueltas, los porcentajes ponderados quedan a %1 puntos o menos de la población.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights do not reach the population, and up to %1 points remain: no weight over %2 is given.</source>
        <translation>Los pesos no llegan a la población y quedan hasta %1 puntos: no se da ningún peso mayor que %2.</translation>
    </message>
    <message>
        <source>%1 people without a value in one of these fields have no weight.</source>
        <translation>%1 personas sin valor en alguno de estos campos no tienen peso.</translation>
    </message>
    <message>
        <source>%1 people wrote or voted.</source>
        <translation>%1 personas escribieron o votaron.</translation>
    </message>
    <message>
        <source>People per %1 inhabitants</source>
        <translation>Personas por %1 habitantes</translation>
    </message>
    <message>
        <source>95 % interval (Wilson), from</source>
        <translation>Intervalo del 95 % (Wilson), desde</translation>
    </message>
    <message>
        <source>95 % interval (Wilson), to</source>
        <translation>Intervalo del 95 % (Wilson), hasta</translation>
    </message>
    <message>
        <source>Index (100: as in the population)</source>
        <translation>Índice (100: como en la población)</translation>
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
        <translation>población</translation>
    </message>
    <message>
        <source>The number of people is not available because no source names its authors or voters.</source>
        <translation>El número de personas no está disponible porque ninguna fuente nombra a sus autores o votantes.</translation>
    </message>
    <message>
        <source>People are all who wrote or voted on a contribution, each once</source>
        <translation>Las personas son quienes escribieron o votaron alguna contribución, cada una una vez</translation>
    </message>
    <message>
        <source>A person counts once for each known author</source>
        <translation>Una persona cuenta una vez por cada autor conocido</translation>
    </message>
    <message>
        <source>%1; copies of a text count once among the distinct texts.</source>
        <translation>%1; las copias de un texto cuentan una vez entre los textos distintos.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
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
        <translation>o</translation>
    </message>
    <message>
        <source>Chosen in this chart: %1; it has a coloured ground.</source>
        <translation>Elegido en esta gráfica: %1; tiene fondo de color.</translation>
    </message>
    <message>
        <source>Chosen in this chart: %1; it has a frame.</source>
        <translation>Elegido en esta gráfica: %1; lleva un marco.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>open data</source>
        <translation>datos abiertos</translation>
    </message>
    <message>
        <source>results site</source>
        <translation>sitio de resultados</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>cartas</translation>
    </message>
    <message>
        <source>Results report</source>
        <translation>Informe de resultados</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Resumen de una página</translation>
    </message>
    <message>
        <source>Technical annex</source>
        <translation>Anexo técnico</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sin él</translation>
    </message>
    <message>
        <source>%1: it holds names of people, by its own name</source>
        <translation>%1: contiene nombres de personas, según su propio nombre</translation>
    </message>
    <message numerus="yes">
        <source>Of the known authors of %Ln contribution(s), from those who sent the fewest to those who sent the most; on the diagonal all would have sent as many. Who voted alone is not among them.</source>
        <translation>
            <numerusform>De los autores conocidos de %Ln contribución, de quienes enviaron menos a quienes enviaron más; en la diagonal todos habrían enviado lo mismo. Quien solo votó no está entre ellos.</numerusform>
            <numerusform>De los autores conocidos de %Ln contribuciones, de quienes enviaron menos a quienes enviaron más; en la diagonal todos habrían enviado lo mismo. Quien solo votó no está entre ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message numerus="yes">
        <source>“%1” of %2 holds the same contributions with %Ln voter(s) more or fewer: who has both sees how they voted.</source>
        <translation>
            <numerusform>«%1» del %2 contiene las mismas contribuciones con %Ln votante más o menos: quien tenga ambos ve cómo votó.</numerusform>
            <numerusform>«%1» del %2 contiene las mismas contribuciones con %Ln votantes más o menos: quien tenga ambos ve cómo votaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contribution that the vote counts for: the one voted on, or what that was merged into.</source>
        <translation>La contribución en la que cuenta el voto: la votada, o aquella con la que se fusionó.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 ¿Quizá %2?</translation>
    </message>
    <message>
        <source>any</source>
        <comment>a filter that keeps whatever has some value</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <comment>a name that is near the one that was written</comment>
        <translation>¿Quizá «%1»?</translation>
    </message>
</context>
<context>
    <name>tamiz::AboutDialog</name>
    <message>
        <source>About Tamiz</source>
        <translation>Acerca de Tamiz</translation>
    </message>
    <message>
        <source>Tamiz %1</source>
        <translation>Tamiz %1</translation>
    </message>
    <message>
        <source>Turns the raw export of a public consultation into an accountable result, offline, on an ordinary laptop.</source>
        <translation>Convierte la exportación en bruto de una consulta pública en un resultado del que se puede rendir cuentas, sin conexión y en un equipo portátil corriente.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Configuración: %1</translation>
    </message>
    <message>
        <source>Sample workspaces: %1</source>
        <translation>Espacios de trabajo de ejemplo: %1</translation>
    </message>
    <message>
        <source>Built on Qt %1 (LGPL 3), SQLite (public domain), ICU (Unicode licence), Eigen (MPL 2), Snowball stemmers (BSD), CLD2 (Apache 2), xxHash (BSD) and libxlsxwriter (BSD).</source>
        <translation>Hecho con Qt %1 (LGPL 3), SQLite (dominio público), ICU (licencia Unicode), Eigen (MPL 2), los lematizadores Snowball (BSD), CLD2 (Apache 2), xxHash (BSD) y libxlsxwriter (BSD).</translation>
    </message>
</context>
<context>
    <name>tamiz::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>Makes an empty workspace to import into.</source>
        <translation>Crea un espacio de trabajo vacío en el que importar.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Opens a workspace, or imports an export into a new one.</source>
        <translation>Abre un espacio de trabajo, o importa una exportación en uno nuevo.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Imports exported files into this workspace or a new one.</source>
        <translation>Importa archivos exportados en este espacio de trabajo o en uno nuevo.</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Imports a Polis export, a folder of tables.</source>
        <translation>Importa una exportación de Polis, que es una carpeta con tablas.</translation>
    </message>
    <message>
        <source>Chec&amp;k workspace</source>
        <translation>&amp;Revisar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Checks the file, every text and the journal against their fingerprints.</source>
        <translation>Compara el archivo, cada texto y el diario con sus huellas.</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>C&amp;errar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Closes the workspace and goes back to the start. Everything is saved already.</source>
        <translation>Cierra el espacio de trabajo y vuelve al inicio. Todo está guardado ya.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leaves Tamiz. Everything is saved already.</source>
        <translation>Sale de Tamiz. Todo está guardado ya.</translation>
    </message>
    <message>
        <source>Takes back the last change, also after a restart.</source>
        <translation>Deshace el último cambio, también después de reiniciar.</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Rehace lo último que se deshizo.</translation>
    </message>
    <message>
        <source>&amp;Search and filter</source>
        <translation>&amp;Buscar y filtrar</translation>
    </message>
    <message>
        <source>Goes to the search bar.</source>
        <translation>Va a la barra de búsqueda.</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>Shows every contribution again.</source>
        <translation>Muestra de nuevo todas las contribuciones.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Language and appearance.</source>
        <translation>Idioma y aspecto.</translation>
    </message>
    <message>
        <source>&amp;Actions…</source>
        <translation>&amp;Acciones…</translation>
    </message>
    <message>
        <source>Finds any action by its words.</source>
        <translation>Encuentra cualquier acción por sus palabras.</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Moves the focus to the next pane.</source>
        <translation>Lleva el foco al panel siguiente.</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>Moves the focus to the pane before.</source>
        <translation>Lleva el foco al panel anterior.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Uses the whole screen, or leaves it.</source>
        <translation>Usa toda la pantalla, o deja de usarla.</translation>
    </message>
    <message>
        <source>Find &amp;families</source>
        <translation>Buscar &amp;familias</translation>
    </message>
    <message>
        <source>Groups near-identical texts and finds campaigns. Shown as a task; you can go on working.</source>
        <translation>Agrupa textos casi idénticos y encuentra campañas. Se ve como tarea; se puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Find &amp;themes</source>
        <translation>Buscar &amp;temas</translation>
    </message>
    <message>
        <source>Groups contributions by what they are about. Themes you named or pinned stay.</source>
        <translation>Agrupa las contribuciones por aquello de lo que tratan. Los temas con nombre propio o fijados se quedan.</translation>
    </message>
    <message>
        <source>Find a given &amp;number of themes…</source>
        <translation>Buscar un &amp;número dado de temas…</translation>
    </message>
    <message>
        <source>Groups contributions into as many themes as you say.</source>
        <translation>Agrupa las contribuciones en tantos temas como se diga.</translation>
    </message>
    <message>
        <source>&amp;About Tamiz</source>
        <translation>A&amp;cerca de Tamiz</translation>
    </message>
    <message>
        <source>Version, licences and where settings are kept.</source>
        <translation>Versión, licencias y dónde se guardan las preferencias.</translation>
    </message>
    <message>
        <source>&amp;Save the view…</source>
        <translation>&amp;Guardar la vista…</translation>
    </message>
    <message>
        <source>Keeps the filter that is set now, with a name.</source>
        <translation>Guarda con un nombre el filtro actual.</translation>
    </message>
    <message>
        <source>Saved &amp;views…</source>
        <translation>&amp;Vistas guardadas…</translation>
    </message>
    <message>
        <source>Opens, renames, deletes and shares the filters kept with a name.</source>
        <translation>Abre, cambia de nombre, borra y comparte los filtros guardados con nombre.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>The ways of work, the filter language, keys and limits.</source>
        <translation>Las formas de trabajo, el lenguaje de los filtros, las teclas y los límites.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
    <message>
        <source>Lists every action with its keys, and lets you change them.</source>
        <translation>Muestra cada acción con sus teclas y permite cambiarlas.</translation>
    </message>
</context>
<context>
    <name>tamiz::Annotations</name>
    <message>
        <source>History of this contribution</source>
        <translation>Historial de esta contribución</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when, who, what</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Shows the place in the text.</source>
        <translation>Muestra el lugar en el texto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button and what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
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
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Removing a passage</source>
        <translation>Quitando un pasaje</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>tag and words</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1: a passage of an earlier version of the text</source>
        <translation>%1: un pasaje de una versión anterior del texto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Removing a note</source>
        <translation>Quitando una nota</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>note, who, when</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Reviewing personal data</source>
        <translation>Revisando datos personales</translation>
    </message>
    <message>
        <source>Reading the history of a contribution</source>
        <translation>Leyendo el historial de una contribución</translation>
    </message>
</context>
<context>
    <name>tamiz::AnswerEditor</name>
    <message>
        <source>&amp;Record the answer</source>
        <translation>&amp;Registrar la respuesta</translation>
    </message>
    <message>
        <source>Remo&amp;ve the answer</source>
        <translation>&amp;Quitar la respuesta</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Decisión</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>De&amp;pendencia</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Quién es responsable</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>En&amp;lace</translation>
    </message>
    <message>
        <source>Text &amp;before</source>
        <translation>Texto &amp;antes</translation>
    </message>
    <message>
        <source>Text a&amp;fter</source>
        <translation>Texto despué&amp;s</translation>
    </message>
    <message>
        <source>Assi&amp;gned to</source>
        <translation>Asi&amp;gnada a</translation>
    </message>
    <message>
        <source>Who prepares the answer</source>
        <translation>Quién prepara la respuesta</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Records the answer (Ctrl+Return)</source>
        <translation>Registra la respuesta (Ctrl+Entrar)</translation>
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
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Dependencia</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>tamiz::AnswersPage</name>
    <message>
        <source>Themes and their answers</source>
        <translation>Temas y sus respuestas</translation>
    </message>
    <message>
        <source>Edge between themes and the answer</source>
        <translation>Borde entre los temas y la respuesta</translation>
    </message>
    <message>
        <source>There are no themes yet. Find themes first (Analyse &gt; Find themes); then the institution&apos;s answer to each is written here.</source>
        <translation>Aún no hay temas. Primero conviene buscarlos (Analizar &gt; Buscar temas); después se escribe aquí la respuesta de la institución a cada uno.</translation>
    </message>
    <message>
        <source>&amp;Next unanswered</source>
        <translation>Si&amp;guiente sin respuesta</translation>
    </message>
    <message>
        <source>Goes to the largest theme without an answer</source>
        <translation>Va al mayor tema sin respuesta</translation>
    </message>
    <message>
        <source>&amp;Contributions</source>
        <translation>&amp;Contribuciones</translation>
    </message>
    <message>
        <source>Shows the contributions of this theme</source>
        <translation>Muestra las contribuciones de este tema</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Writes themes and answers as a table: you said, we did</source>
        <translation>Escribe temas y respuestas como tabla: lo dicho y lo hecho</translation>
    </message>
    <message>
        <source>Every theme has its answer.</source>
        <translation>Cada tema tiene su respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) have no answer yet.</source>
        <translation>
            <numerusform>%Ln tema aún no tiene respuesta.</numerusform>
            <numerusform>%Ln temas aún no tienen respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest is “%1” with %2 contributions.</source>
        <translation>El mayor es «%1», con %2 contribuciones.</translation>
    </message>
    <message>
        <source>%1 of %2 contributions have an answer.</source>
        <translation>%1 de %2 contribuciones tienen respuesta.</translation>
    </message>
    <message>
        <source>%1: %2 contributions</source>
        <translation>%1: %2 contribuciones</translation>
    </message>
    <message>
        <source>Export themes and answers</source>
        <translation>Exportar temas y respuestas</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>part of a file name</comment>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Views of the answers</source>
        <translation>Vistas de las respuestas</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
</context>
<context>
    <name>tamiz::Arrivals</name>
    <message>
        <source>Arrivals by hour</source>
        <translation>Llegadas por hora</translation>
    </message>
    <message>
        <source>Arrivals by day</source>
        <translation>Llegadas por día</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2; at most %n at once.</source>
        <translation>
            <numerusform>Desde %1 hasta %2; como máximo %n a la vez.</numerusform>
            <numerusform>Desde %1 hasta %2; como máximo %n a la vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::CasesModel</name>
    <message>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>tamiz::CasesView</name>
    <message>
        <source>Contributions that are followed up</source>
        <translation>Contribuciones en seguimiento</translation>
    </message>
    <message>
        <source>Which cases are shown</source>
        <translation>Qué casos se muestran</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>&amp;Assign the selection…</source>
        <translation>&amp;Asignar la selección…</translation>
    </message>
    <message>
        <source>Gives the contributions of the selection to somebody, with a day</source>
        <translation>Encarga las contribuciones de la selección a alguien, con un plazo</translation>
    </message>
    <message>
        <source>Ans&amp;wer…</source>
        <translation>&amp;Responder…</translation>
    </message>
    <message>
        <source>Records the answer to the chosen cases</source>
        <translation>Registra la respuesta a los casos elegidos</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Takes the chosen cases out of the follow-up</source>
        <translation>Saca los casos elegidos del seguimiento</translation>
    </message>
    <message>
        <source>&amp;Letters…</source>
        <translation>&amp;Cartas…</translation>
    </message>
    <message>
        <source>Writes a letter to each author from the answers, or a table for mailing</source>
        <translation>Escribe con las respuestas una tabla para el envío de cartas a cada autor</translation>
    </message>
    <message>
        <source>Enter shows the contribution</source>
        <translation>Intro muestra la contribución</translation>
    </message>
    <message>
        <source>No case is followed up yet. Select contributions by a filter, then assign them: each then waits here until it is answered.</source>
        <translation>Todavía no hay casos en seguimiento. Seleccione contribuciones con un filtro y asígnelas: cada una espera aquí hasta que se responda.</translation>
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
        <translation>Vencidos: %1. En espera: %2. Respondidos: %3.</translation>
    </message>
    <message>
        <source>Recording the answers</source>
        <translation>Registrando las respuestas</translation>
    </message>
    <message>
        <source>Assign the selection</source>
        <translation>Asignar la selección</translation>
    </message>
    <message numerus="yes">
        <source>Who prepares the answer to these %Ln contribution(s)?</source>
        <translation>
            <numerusform>¿Quién prepara la respuesta a esta contribución?</numerusform>
            <numerusform>¿Quién prepara la respuesta a estas %Ln contribuciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Decision:</source>
        <translation>Decisión:</translation>
    </message>
    <message>
        <source>Reason, in words for the public:</source>
        <translation>Motivo, en palabras para el público:</translation>
    </message>
    <message>
        <source>Taking back the cases</source>
        <translation>Retirando los casos</translation>
    </message>
    <message>
        <source>Gathering the answers</source>
        <translation>Reuniendo las respuestas</translation>
    </message>
    <message>
        <source>Nobody in the selection is known by name and has an answer yet.</source>
        <translation>Nadie en la selección se conoce por su nombre y tiene ya una respuesta.</translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation>Escribir cartas</translation>
    </message>
    <message>
        <source>Word document (*.docx);;OpenDocument text (*.odt);;PDF (*.pdf);;Table for mailing (*.csv)</source>
        <translation>Documento de Word (*.docx);;Texto OpenDocument (*.odt);;PDF (*.pdf);;Tabla para envíos (*.csv)</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>part of a file name</comment>
        <translation>cartas</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Escribiendo las cartas</translation>
    </message>
    <message>
        <source>Until which day, such as %1? Nothing: no day.</source>
        <translation>¿Hasta qué día, como %1? Vacío: sin plazo.</translation>
    </message>
    <message>
        <source>“%1” is no day such as %2.</source>
        <translation>«%1» no es un día como %2.</translation>
    </message>
</context>
<context>
    <name>tamiz::Change</name>
    <message>
        <source>An entry of the journal is damaged and cannot be read.</source>
        <translation>Una entrada del registro está dañada y no se puede leer.</translation>
    </message>
</context>
<context>
    <name>tamiz::ChangesModel</name>
    <message>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation>Trabajada</translation>
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
        <translation>Ahora</translation>
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
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>State on the platform</source>
        <translation>Estado en la plataforma</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Votos a favor</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Votos en contra</translation>
    </message>
    <message>
        <source>Votes neither for nor against</source>
        <translation>Votos ni a favor ni en contra</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autoría</translation>
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
        <translation>en un tema</translation>
    </message>
    <message>
        <source>kept in its family</source>
        <translation>conservada en su familia</translation>
    </message>
    <message>
        <source>passages marked</source>
        <translation>con pasajes marcados</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>con nota</translation>
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
        <translation>Una gráfica se guarda como .svg, .pdf, .png o .csv.</translation>
    </message>
    <message>
        <source>There is nothing to count here.</source>
        <translation>Aquí no hay nada que contar.</translation>
    </message>
</context>
<context>
    <name>tamiz::ChartCard</name>
    <message>
        <source>Table of the chart</source>
        <translation>Tabla de la gráfica</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show the numbers of this chart as a table.</source>
        <translation>Mostrar los números de esta gráfica como tabla.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar la gráfica</translation>
    </message>
    <message>
        <source>Vector picture (*.svg);;PDF (*.pdf);;Picture (*.png);;Table (*.csv)</source>
        <translation>Imagen vectorial (*.svg);;PDF (*.pdf);;Imagen (*.png);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Save this chart as SVG, PDF or PNG, or its table as CSV. Small numbers are hidden in what is saved or copied.</source>
        <translation>Guardar esta gráfica como SVG, PDF o PNG, o su tabla como CSV. En lo que se guarda o copia se ocultan los números pequeños.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change what this chart shows (F2).</source>
        <translation>Cambiar lo que muestra esta gráfica (F2).</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Mover atrás</translation>
    </message>
    <message>
        <source>Move this chart towards the start (Ctrl+Shift+Left, or drag it).</source>
        <translation>Mover esta gráfica hacia el principio (Ctrl+Mayús+Izquierda, o arrástrela).</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Mover adelante</translation>
    </message>
    <message>
        <source>Move this chart towards the end (Ctrl+Shift+Right, or drag it).</source>
        <translation>Mover esta gráfica hacia el final (Ctrl+Mayús+Derecha, o arrástrela).</translation>
    </message>
    <message>
        <source>Take this chart off the sheet (Delete).</source>
        <translation>Quitar esta gráfica de la hoja (Supr).</translation>
    </message>
    <message>
        <source>As large as it needs…</source>
        <translation>Del tamaño que necesite…</translation>
    </message>
    <message>
        <source>For a slide, 1280 × 720…</source>
        <translation>Para una diapositiva, 1280 × 720…</translation>
    </message>
    <message>
        <source>Half a page, 640 × 400…</source>
        <translation>Media página, 640 × 400…</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>Otro tamaño…</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <source>Width × height in pixels (1/96 inch)</source>
        <translation>Ancho × alto en píxeles (1/96 de pulgada)</translation>
    </message>
    <message>
        <source>A size is written 960 × 540.</source>
        <translation>Un tamaño se escribe 960 × 540.</translation>
    </message>
    <message>
        <source>Copy this chart as a picture and as a vector drawing (SVG).</source>
        <translation>Copiar esta gráfica como imagen y como dibujo vectorial (SVG).</translation>
    </message>
</context>
<context>
    <name>tamiz::ChartDialog</name>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Tipo de gráfica</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What the bars, points or tiles stand for.</source>
        <translation>Qué representan las barras, los puntos o las teselas.</translation>
    </message>
    <message>
        <source>Second field</source>
        <translation>Segundo campo</translation>
    </message>
    <message>
        <source>What splits them.</source>
        <translation>Qué los divide.</translation>
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
        <translation>Qué representa los recuentos.</translation>
    </message>
    <message>
        <source>Small charts by</source>
        <translation>Gráficas pequeñas por</translation>
    </message>
    <message>
        <source>One small chart for each value of this field.</source>
        <translation>Una gráfica pequeña por cada valor de este campo.</translation>
    </message>
    <message>
        <source>Load another map…</source>
        <translation>Cargar otro mapa…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfica</translation>
    </message>
    <message>
        <source>Values shown</source>
        <translation>Valores mostrados</translation>
    </message>
    <message>
        <source>How many values are shown, the largest first; the rest is “other”.</source>
        <translation>Cuántos valores se muestran, los mayores primero; el resto es «otros».</translation>
    </message>
    <message>
        <source>A CSV with the columns code, name, row and column: one line a territory. Mexico’s 32 states are there without one.</source>
        <translation>Un CSV con las columnas code, name, row y column: una línea por territorio. Los 32 estados de México están sin cargar ninguno.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Contributions a person</source>
        <translation>Contribuciones por persona</translation>
    </message>
    <message>
        <source>Votes received</source>
        <translation>Votos recibidos</translation>
    </message>
    <message>
        <source>Load a map of tiles</source>
        <translation>Cargar un mapa de teselas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>tamiz::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Gráfica</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <translation>%1: %2, %3: %4</translation>
    </message>
    <message>
        <source>median %1, half of them from %2 to %3, %4 in all</source>
        <translation>mediana %1, la mitad entre %2 y %3, %4 en total</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <comment>two numbers of a point</comment>
        <translation>%1: %2, %3: %4</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>There is no bar or point where you drew.</source>
        <translation>No hay ninguna barra ni punto donde dibujó.</translation>
    </message>
    <message>
        <source>This is a group of what is left over: it cannot be filtered by.</source>
        <translation>Es un grupo de lo que sobra: no se puede filtrar por él.</translation>
    </message>
</context>
<context>
    <name>tamiz::ChartsArea</name>
    <message>
        <source>What is measured</source>
        <translation>Lo que se mide</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficas</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>Tabla cruzada</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Opinion groups</source>
        <translation>Grupos de opinión</translation>
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
        <translation>Gráficas</translation>
    </message>
    <message>
        <source>Co&amp;unt</source>
        <translation>Con&amp;tar</translation>
    </message>
    <message>
        <source>No contribution fits the filter. Widen it to see charts.</source>
        <translation>Ninguna contribución cumple el filtro. Hay que ampliarlo para ver gráficas.</translation>
    </message>
    <message>
        <source>There is nothing to chart yet. Import an export of the consultation first.</source>
        <translation>Todavía no hay nada que representar. Primero hay que importar una exportación de la consulta.</translation>
    </message>
    <message>
        <source>What all charts of the sheet count.</source>
        <translation>Qué cuentan todas las gráficas de la hoja.</translation>
    </message>
    <message>
        <source>as each chart says</source>
        <translation>lo que diga cada gráfica</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparar &amp;con</translation>
    </message>
    <message>
        <source>Charts another selection beside this one: a saved view, or a filter you type.</source>
        <translation>Representa otra selección junto a esta: una vista guardada o un filtro que se escribe.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Usual charts</source>
        <translation>Gráficas habituales</translation>
    </message>
    <message>
        <source>Puts the charts on the sheet that every consultation starts with.</source>
        <translation>Pone en la hoja las gráficas con las que empieza toda consulta.</translation>
    </message>
    <message>
        <source>&amp;Add chart…</source>
        <translation>&amp;Añadir gráfica…</translation>
    </message>
</context>
<context>
    <name>tamiz::Cli</name>
    <message>
        <source>Checks the file, every text and the journal of W.</source>
        <translation>Comprueba el archivo, todos los textos y el registro de W.</translation>
    </message>
    <message>
        <source>--by takes one field, or two with a comma between.</source>
        <translation>--by admite un campo, o dos separados por una coma.</translation>
    </message>
    <message>
        <source>--of takes submissions, texts, people or votes, not &quot;%1&quot;.</source>
        <translation>--of admite submissions, texts, people o votes, no «%1».</translation>
    </message>
    <message>
        <source>What to count by; two fields give a cross table.</source>
        <translation>Por qué campo se cuenta; con dos campos se obtiene una tabla cruzada.</translation>
    </message>
    <message>
        <source>Only the contributions this filter keeps.</source>
        <translation>Solo las contribuciones que pasan este filtro.</translation>
    </message>
    <message>
        <source>What is counted: submissions (the default), texts, people or votes.</source>
        <translation>Qué se cuenta: submissions (envíos, el valor predeterminado), texts (textos), people (personas) o votes (votos).</translation>
    </message>
    <message>
        <source>Counts the contributions by a field, or by two.</source>
        <translation>Cuenta las contribuciones por un campo o por dos.</translation>
    </message>
    <message>
        <source>The file %1 could not be written; nothing was left there.</source>
        <translation>No se pudo escribir el archivo %1; no quedó nada allí.</translation>
    </message>
    <message>
        <source>--similarity takes a number over 0 and up to 1, not &quot;%1&quot;.</source>
        <translation>--similarity admite un número mayor que 0 y hasta 1, no «%1».</translation>
    </message>
    <message>
        <source>%1 families hold %2 contributions.</source>
        <translation>%1 familias contienen %2 contribuciones.</translation>
    </message>
    <message>
        <source>Share of common word triples that makes two texts kin (0.5).</source>
        <translation>Proporción de tríos de palabras en común para considerar afines dos textos (0.5).</translation>
    </message>
    <message>
        <source>Writes external_id,family,edit of every contribution.</source>
        <translation>Escribe external_id,family,edit de cada contribución.</translation>
    </message>
    <message>
        <source>The mapping %1 could not be read.</source>
        <translation>No se pudo leer la asignación de columnas %1.</translation>
    </message>
    <message>
        <source>The mapping %1 is not a JSON object (at byte %2).</source>
        <translation>La asignación de columnas %1 no es un objeto JSON (en el byte %2).</translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4 records = %5 imported + %6 updated + %7 unchanged + %8 flagged + %9 refused; %10 participants, %11 votes.</source>
        <translation>%1 (%2, %3): %4 registros = %5 importados + %6 actualizados + %7 sin cambios + %8 señalados + %9 rechazados; %10 participantes, %11 votos.</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  línea %1: %2</translation>
    </message>
    <message>
        <source>  line %1, column %2: %3</source>
        <translation>  línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>How the file is read; &quot;auto&quot; (the default) looks at it.</source>
        <translation>Cómo se lee el archivo; «auto» (el valor predeterminado) lo examina.</translation>
    </message>
    <message>
        <source>The consultation the files belong to.</source>
        <translation>La consulta a la que pertenecen los archivos.</translation>
    </message>
    <message>
        <source>Counts everything and changes nothing.</source>
        <translation>Cuenta todo y no cambia nada.</translation>
    </message>
    <message>
        <source>Reads export files (or a folder of them) into W, which is made when it is not there.</source>
        <translation>Lee archivos de exportación (o una carpeta con ellos) y los guarda en W, que se crea si no existe.</translation>
    </message>
    <message>
        <source>%1 contributions, %2 distinct texts, %3 people, %4 votes</source>
        <translation>%1 contribuciones, %2 textos distintos, %3 personas, %4 votos</translation>
    </message>
    <message>
        <source>Votes: %1 agree, %2 disagree, %3 pass</source>
        <translation>Votos: %1 de acuerdo, %2 en desacuerdo, %3 abstenciones</translation>
    </message>
    <message>
        <source>%1 tags, %2 families, %3 themes</source>
        <translation>%1 etiquetas, %2 familias, %3 temas</translation>
    </message>
    <message>
        <source>Received %1 = in a theme %2 + hidden %3 + open %4</source>
        <translation>Recibidas %1 = en un tema %2 + ocultas %3 + abiertas %4</translation>
    </message>
    <message>
        <source>Source %1 (%2), %3 records, SHA-256 %4</source>
        <translation>Fuente %1 (%2), %3 registros, SHA-256 %4</translation>
    </message>
    <message>
        <source>Counts what is in W and names its sources.</source>
        <translation>Cuenta lo que hay en W y nombra sus fuentes.</translation>
    </message>
    <message>
        <source>%1  %2  %3 (%4): %5</source>
        <translation>%1  %2  %3 (%4): %5</translation>
    </message>
    <message>
        <source>[undone]</source>
        <translation>[deshecha]</translation>
    </message>
    <message>
        <source>%1 entries, head %2</source>
        <translation>%1 entradas, hash final %2</translation>
    </message>
    <message>
        <source>Say which operation to revert: its number in the list.</source>
        <translation>Hay que indicar qué operación se revierte: su número en la lista.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>«%1» es una palabra de más.</translation>
    </message>
    <message>
        <source>verify: the hash a report printed; an entry missing at the end is noticed.</source>
        <translation>verify: el hash que mostró un informe; así se detecta si falta una entrada al final.</translation>
    </message>
    <message>
        <source>Lists what was done, proves it, takes it back or does it again.</source>
        <translation>Lista lo que se hizo, lo verifica, lo deshace o lo rehace.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; there are %2.</source>
        <translation>No existe el campo «%1»; hay estos: %2.</translation>
    </message>
    <message>
        <source>--format takes csv or json, not &quot;%1&quot;.</source>
        <translation>--format admite csv o json, no «%1».</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>Como máximo, esta cantidad.</translation>
    </message>
    <message>
        <source>How to print them; csv unless told otherwise.</source>
        <translation>Cómo se muestran; csv si no se indica otra cosa.</translation>
    </message>
    <message>
        <source>Prints contributions in the order they were read.</source>
        <translation>Muestra las contribuciones en el orden en que se leyeron.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. &quot;tamiz-cli help&quot; lists them.</source>
        <translation>No existe el verbo «%1». «tamiz-cli help» los lista.</translation>
    </message>
    <message>
        <source>A verb is missing. &quot;tamiz-cli help&quot; lists them.</source>
        <translation>Falta un verbo. «tamiz-cli help» los lista.</translation>
    </message>
    <message>
        <source>Say with --where which contributions to change; --where &quot;&quot; means all of them.</source>
        <translation>Hay que indicar con --where qué contribuciones cambiar; --where &quot;&quot; significa todas.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 on, not &quot;%3&quot;.</source>
        <translation>--%1 admite un número entero a partir de %2, no «%3».</translation>
    </message>
    <message>
        <source>A state is open, accepted or hidden, not &quot;%1&quot;.</source>
        <translation>Un estado es open (abierta), accepted (aceptada) o hidden (oculta), no «%1».</translation>
    </message>
    <message>
        <source>The contributions to change; &quot;&quot; means all of them.</source>
        <translation>Las contribuciones que se cambian; &quot;&quot; significa todas.</translation>
    </message>
    <message>
        <source>Sets the state of contributions; hiding needs a reason.</source>
        <translation>Fija el estado de las contribuciones; para ocultar hace falta un motivo.</translation>
    </message>
    <message>
        <source>Say &quot;add&quot; or &quot;remove&quot;, not &quot;%1&quot;.</source>
        <translation>Hay que indicar «add» o «remove», no «%1».</translation>
    </message>
    <message>
        <source>Adds a tag to contributions, or takes it away; &quot;a/b&quot; is tag b below a.</source>
        <translation>Añade una etiqueta a las contribuciones o la quita; «a/b» es la etiqueta b por debajo de a.</translation>
    </message>
    <message>
        <source>%1 themes; %2 contributions fit none of them.</source>
        <translation>%1 temas; %2 contribuciones no encajan en ninguno.</translation>
    </message>
    <message>
        <source>How many themes; &quot;auto&quot; (the default) proposes a number.</source>
        <translation>Cuántos temas; «auto» (el valor predeterminado) propone un número.</translation>
    </message>
    <message>
        <source>The same texts and the same seed give the same themes (1).</source>
        <translation>Los mismos textos y la misma semilla dan los mismos temas (1).</translation>
    </message>
    <message>
        <source>Writes external_id,theme,label,score of every contribution.</source>
        <translation>Escribe external_id,theme,label,score de cada contribución.</translation>
    </message>
    <message>
        <source>Groups the contributions by what they are about.</source>
        <translation>Agrupa las contribuciones según de qué tratan.</translation>
    </message>
    <message>
        <source>Prints the result as one JSON object.</source>
        <translation>Muestra el resultado como un objeto JSON.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Turns the raw export of a public consultation into an accountable result. W is a workspace file (name.tamiz).</source>
        <translation>Convierte la exportación sin tratar de una consulta pública en un resultado del que se puede rendir cuentas. W es un archivo de espacio de trabajo (nombre.tamiz).</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 2 usage, 3 input refused, 4 storage, 5 damaged, 6 cancelled. &quot;tamiz-cli help VERB&quot; says more on a verb.</source>
        <translation>Código de salida: 0 hecho, 2 uso incorrecto, 3 entrada rechazada, 4 almacenamiento, 5 dañado, 6 cancelado. «tamiz-cli help VERBO» explica más sobre un verbo.</translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;.</source>
        <translation>Falta algo después de «%1».</translation>
    </message>
    <message>
        <source>--format takes %1, not &quot;%2&quot;.</source>
        <translation>--format admite %1, no «%2».</translation>
    </message>
    <message>
        <source>Say with --out where the export goes.</source>
        <translation>Hay que indicar con --out dónde se guarda la exportación.</translation>
    </message>
    <message>
        <source>The file to write; it is written whole or not at all.</source>
        <translation>El archivo que se escribe; se escribe entero o no se escribe.</translation>
    </message>
    <message>
        <source>Writes the contributions as open data.</source>
        <translation>Escribe las contribuciones como datos abiertos.</translation>
    </message>
    <message>
        <source>Say with --by which field to chart.</source>
        <translation>Indique con --by qué campo se representa.</translation>
    </message>
    <message>
        <source>--of takes submissions, texts, people or votes.</source>
        <translation>--of admite submissions, texts, people o votes.</translation>
    </message>
    <message>
        <source>Say with --out where the chart goes: x.svg, x.png, x.pdf or x.csv.</source>
        <translation>Indique con --out dónde va la gráfica: x.svg, x.png, x.pdf o x.csv.</translation>
    </message>
    <message>
        <source>The field or the two fields to chart.</source>
        <translation>El campo o los dos campos que se representan.</translation>
    </message>
    <message>
        <source>What is counted: submissions, texts, people or votes.</source>
        <translation>Qué se cuenta: submissions, texts, people o votes.</translation>
    </message>
    <message>
        <source>How many values are shown; the rest is “other”.</source>
        <translation>Cuántos valores se muestran; el resto es «otros».</translation>
    </message>
    <message>
        <source>The file to write: .svg, .png, .pdf or .csv.</source>
        <translation>El archivo que se escribe: .svg, .png, .pdf o .csv.</translation>
    </message>
    <message>
        <source>Draws a chart of the contributions.</source>
        <translation>Dibuja una gráfica de las contribuciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>%n página escrita en %1.</numerusform>
            <numerusform>%n páginas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The institution on the cover.</source>
        <translation>La institución de la portada.</translation>
    </message>
    <message>
        <source>The author on the cover.</source>
        <translation>La autoría de la portada.</translation>
    </message>
    <message>
        <source>Findings are looked for, confirmed or dismissed: look, confirm or dismiss, not &quot;%1&quot;.</source>
        <translation>Los hallazgos se buscan, se confirman o se descartan: look, confirm o dismiss, no «%1».</translation>
    </message>
    <message>
        <source>Only findings of this kind: email, phone, dni, curp…</source>
        <translation>Solo hallazgos de esta clase: email, phone, dni, curp…</translation>
    </message>
    <message>
        <source>Writes where the open ones stand, in code points; never the words.</source>
        <translation>Escribe dónde están los abiertos, en puntos de código; nunca las palabras.</translation>
    </message>
    <message>
        <source>Looks for personal data; what is confirmed is masked in every output.</source>
        <translation>Busca datos personales; lo confirmado se enmascara en toda salida.</translation>
    </message>
    <message>
        <source>--format takes csv or text, not &quot;%1&quot;.</source>
        <translation>--format admite csv o text, no «%1».</translation>
    </message>
    <message>
        <source>list: as a table for a spreadsheet, or as sentences (the usual).</source>
        <translation>list: como tabla para una hoja de cálculo o como frases (lo habitual).</translation>
    </message>
    <message>
        <source>Family %1: %2 of %3 would leave, %4 would join.</source>
        <translation>Familia %1: saldrían %2 de %3, entrarían %4.</translation>
    </message>
    <message>
        <source>A new family of %1.</source>
        <translation>Una familia nueva de %1.</translation>
    </message>
    <message>
        <source>%1 families would hold %2 contributions.</source>
        <translation>%1 familias tendrían %2 contribuciones.</translation>
    </message>
    <message>
        <source>Say find, plan, join, list, like, confirm, exclude, split, merge, name, campaign, tag or state, not &quot;%1&quot;.</source>
        <translation>Se dice find, plan, join, list, like, confirm, exclude, split, merge, name, campaign, tag o state, y no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Which members to confirm, exclude or split off.</source>
        <translation>Qué miembros confirmar, excluir o separar.</translation>
    </message>
    <message>
        <source>Confirms the K members most like the typical text.</source>
        <translation>Confirma los K miembros más parecidos al texto típico.</translation>
    </message>
    <message>
        <source>Why a family is hidden.</source>
        <translation>Por qué se oculta una familia.</translation>
    </message>
    <message>
        <source>Groups texts that are near-copies of each other, and takes decisions about the groups.</source>
        <translation>Agrupa textos que son casi copias unos de otros, y toma decisiones sobre los grupos.</translation>
    </message>
    <message>
        <source>Say with --where which members are meant.</source>
        <translation>Se dice con --where a qué miembros se refiere.</translation>
    </message>
    <message>
        <source>Say yes or no, not &quot;%1&quot;.</source>
        <translation>Se dice yes o no, y no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes the number of a family and one more word.</source>
        <translation>&quot;%1&quot; lleva el número de una familia y otra palabra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes the number of a family.</source>
        <translation>&quot;%1&quot; lleva el número de una familia.</translation>
    </message>
    <message>
        <source>No contribution has the id &quot;%1&quot; in its source.</source>
        <translation>Ninguna contribución tiene el identificador &quot;%1&quot; en su fuente.</translation>
    </message>
    <message>
        <source>&quot;--%1&quot; wants a number between 0 and 1.</source>
        <translation>&quot;--%1&quot; pide un número entre 0 y 1.</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Sugiriendo</translation>
    </message>
    <message>
        <source>Say what to suggest: &quot;--tags&quot;.</source>
        <translation>Se dice qué sugerir: &quot;--tags&quot;.</translation>
    </message>
    <message>
        <source>Learned from %1 contributions. Of %2 drawn at random: precision %3 (%4 to %5), recall %6; the most frequent tag alone: %7.</source>
        <translation>Aprendido de %1 contribuciones. De %2 sorteadas: precisión %3 (%4 a %5), exhaustividad %6; la etiqueta más frecuente sola: %7.</translation>
    </message>
    <message>
        <source>Suggests tags of the codebook.</source>
        <translation>Sugiere etiquetas del libro de códigos.</translation>
    </message>
    <message>
        <source>Suggests tags at least this likely (0.3).</source>
        <translation>Sugiere etiquetas con al menos esta probabilidad (0.3).</translation>
    </message>
    <message>
        <source>Writes external_id,tag,chance,words of every contribution nobody tagged.</source>
        <translation>Escribe external_id,tag,chance,words de cada contribución que nadie ha etiquetado.</translation>
    </message>
    <message>
        <source>Names N contributions to look at next, and why.</source>
        <translation>Nombra N contribuciones que mirar a continuación, y por qué.</translation>
    </message>
    <message>
        <source>The same tags and the same seed ask for the same contributions (1).</source>
        <translation>Las mismas etiquetas y la misma semilla piden las mismas contribuciones (1).</translation>
    </message>
    <message>
        <source>Accepts all suggestions whose precision is at least P, if the contributions drawn at random support it.</source>
        <translation>Acepta todas las sugerencias cuya precisión sea al menos P, si las contribuciones sorteadas lo respaldan.</translation>
    </message>
    <message>
        <source>Suggests tags, learned from the contributions that people tagged.</source>
        <translation>Sugiere etiquetas, aprendidas de las contribuciones que la gente ha etiquetado.</translation>
    </message>
    <message>
        <source>(no theme)</source>
        <translation>(sin tema)</translation>
    </message>
    <message>
        <source>%1 new themes, %2 gone; %3 contributions would move. Nothing was changed.</source>
        <translation>%1 temas nuevos, %2 desaparecerían; se moverían %3 contribuciones. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Prints what would change and changes nothing.</source>
        <translation>Imprime lo que cambiaría y no cambia nada.</translation>
    </message>
    <message>
        <source>Carries out these moves of the preview only.</source>
        <translation>Lleva a cabo solo estos movimientos de la vista previa.</translation>
    </message>
    <message>
        <source>Leaves the themes alone and places only what is in none.</source>
        <translation>Deja los temas como están y coloca solo lo que no está en ninguno.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>No hay ningún tema &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no contribution &quot;%1&quot;.</source>
        <translation>No hay ninguna contribución &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2.</source>
        <translation>&quot;%1&quot; no es ninguno de %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes %2 words after it.</source>
        <translation>&quot;%1&quot; lleva %2 palabras después.</translation>
    </message>
    <message>
        <source>The contributions to create a theme from, move, pin or release.</source>
        <translation>Las contribuciones con las que crear un tema, o que mover, fijar o soltar.</translation>
    </message>
    <message>
        <source>Into how many parts to split (2).</source>
        <translation>En cuántas partes dividir (2).</translation>
    </message>
    <message>
        <source>The same texts and the same seed give the same parts (1).</source>
        <translation>Los mismos textos y la misma semilla dan las mismas partes (1).</translation>
    </message>
    <message>
        <source>Corrects themes by hand; every decision survives the next search. T is the number or the name of a theme, A and B are external ids.</source>
        <translation>Corrige temas a mano; cada decisión sobrevive a la próxima búsqueda. T es el número o el nombre de un tema, A y B son identificadores de la fuente.</translation>
    </message>
    <message>
        <source>The sheet of a workbook to read: its name or number.</source>
        <translation>La hoja del libro que se lee: su nombre o su número.</translation>
    </message>
    <message>
        <source>How the text is encoded, such as windows-1252; looked for when not given.</source>
        <translation>Cómo está codificado el texto, por ejemplo windows-1252; se busca si no se indica.</translation>
    </message>
    <message>
        <source>--decision takes accepted, partly, not-accepted, already-done, out-of-scope or none, not &quot;%1&quot;.</source>
        <translation>--decision admite accepted, partly, not-accepted, already-done, out-of-scope o none, no «%1».</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2017-03-01, not &quot;%2&quot;.</source>
        <translation>--%1 admite un día como 2017-03-01, no «%2».</translation>
    </message>
    <message>
        <source>Say which theme to answer.</source>
        <translation>Falta decir a qué tema se responde.</translation>
    </message>
    <message>
        <source>accepted, partly, not-accepted, already-done, out-of-scope, or none yet.</source>
        <translation>accepted, partly, not-accepted, already-done, out-of-scope o none si aún no hay respuesta.</translation>
    </message>
    <message>
        <source>Why; every decision but acceptance needs one.</source>
        <translation>Por qué; toda decisión salvo la aceptación necesita un motivo.</translation>
    </message>
    <message>
        <source>The office that is responsible.</source>
        <translation>La dependencia responsable.</translation>
    </message>
    <message>
        <source>Day of the decision (today).</source>
        <translation>Día de la decisión (hoy).</translation>
    </message>
    <message>
        <source>Where the change can be read.</source>
        <translation>Dónde se puede leer el cambio.</translation>
    </message>
    <message>
        <source>The text of the plan before the consultation.</source>
        <translation>El texto del plan antes de la consulta.</translation>
    </message>
    <message>
        <source>The text of the plan after it.</source>
        <translation>El texto del plan después de ella.</translation>
    </message>
    <message>
        <source>Who prepares the answer.</source>
        <translation>Quién prepara la respuesta.</translation>
    </message>
    <message>
        <source>Until when.</source>
        <translation>Hasta cuándo.</translation>
    </message>
    <message>
        <source>The contributions to answer, or to count.</source>
        <translation>Las contribuciones que se responden o se cuentan.</translation>
    </message>
    <message>
        <source>Writes the list as a table: you said, we did.</source>
        <translation>Escribe la lista como tabla: lo dicho y lo hecho.</translation>
    </message>
    <message>
        <source>Records what the institution decided on themes and contributions, and lists it. T is the number or the name of a theme.</source>
        <translation>Registra lo que la institución decidió sobre temas y contribuciones, y lo muestra. T es el número o el nombre de un tema.</translation>
    </message>
    <message>
        <source>--by takes two or three fields with commas between.</source>
        <translation>--by toma dos o tres campos separados por comas.</translation>
    </message>
    <message>
        <source>--show takes counts, rows, columns, expected, lift or residuals, not &quot;%1&quot;.</source>
        <translation>--show toma counts, rows, columns, expected, lift o residuals, no «%1».</translation>
    </message>
    <message>
        <source>The fields of rows and columns; a third gives a table for each of its values.</source>
        <translation>Los campos de filas y columnas; un tercero da una tabla por cada uno de sus valores.</translation>
    </message>
    <message>
        <source>What the cells show: counts (the default), rows, columns, expected, lift or residuals.</source>
        <translation>Qué muestran las celdas: counts (lo normal), rows, columns, expected, lift o residuals.</translation>
    </message>
    <message>
        <source>Holds two fields against each other, with what chance would give.</source>
        <translation>Cruza dos campos y los compara con lo que daría el azar.</translation>
    </message>
    <message>
        <source>--dates takes year, month, day or second, not &quot;%1&quot;.</source>
        <translation>--dates admite year, month, day o second, no «%1».</translation>
    </message>
    <message>
        <source>datapackage: where the folder will be published.</source>
        <translation>datapackage: dónde se publicará la carpeta.</translation>
    </message>
    <message>
        <source>datapackage: CC-BY-4.0, CC0-1.0, CC-BY-SA-4.0, ODbL-1.0 or ODC-By-1.0.</source>
        <translation>datapackage: CC-BY-4.0, CC0-1.0, CC-BY-SA-4.0, ODbL-1.0 u ODC-By-1.0.</translation>
    </message>
    <message>
        <source>datapackage: name of the release; people get other names in each (the day).</source>
        <translation>datapackage: nombre de la publicación; en cada una las personas reciben otros nombres (el día).</translation>
    </message>
    <message>
        <source>datapackage: year, month, day or second (day).</source>
        <translation>datapackage: year, month, day o second (day).</translation>
    </message>
    <message>
        <source>datapackage: attributes fewer people share are left out (5).</source>
        <translation>datapackage: los atributos que comparten menos personas se omiten (5).</translation>
    </message>
    <message>
        <source>datapackage: the attributes to publish.</source>
        <translation>datapackage: los atributos que se publican.</translation>
    </message>
    <message>
        <source>datapackage: with the identifiers of the source.</source>
        <translation>datapackage: con los identificadores de la fuente.</translation>
    </message>
    <message>
        <source>datapackage: with the words of hidden contributions.</source>
        <translation>datapackage: con las palabras de las contribuciones ocultas.</translation>
    </message>
    <message>
        <source>datapackage: without who voted what.</source>
        <translation>datapackage: sin quién votó qué.</translation>
    </message>
    <message>
        <source>On the command line the reason follows --override.</source>
        <translation>En la línea de órdenes, el motivo va después de --override.</translation>
    </message>
    <message>
        <source>Publishes although something speaks against it; the reason is printed and noted.</source>
        <translation>Publica aunque algo lo desaconseje; el motivo se imprime y se anota.</translation>
    </message>
    <message>
        <source>%1 of %2 people are in %3 groups:</source>
        <translation>%1 de %2 personas están en %3 grupos:</translation>
    </message>
    <message>
        <source>How many groups; auto takes the number that parts people best.</source>
        <translation>Cuántos grupos; auto toma el número que mejor separa a las personas.</translation>
    </message>
    <message>
        <source>Starts the search; the same number gives the same groups.</source>
        <translation>Inicia la búsqueda; el mismo número da los mismos grupos.</translation>
    </message>
    <message>
        <source>Whose votes; otherwise those of the consultation with most of them.</source>
        <translation>De qué consulta son los votos; si no, de la que tiene más.</translation>
    </message>
    <message>
        <source>Writes participant, group, x and y as CSV.</source>
        <translation>Escribe participant, group, x e y como CSV.</translation>
    </message>
    <message>
        <source>Groups people who vote alike.</source>
        <translation>Agrupa a las personas que votan parecido.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se escribió en %1.</translation>
    </message>
    <message>
        <source>Say with --population which CSV holds the columns field, value and population.</source>
        <translation>Indique con --population qué CSV tiene las columnas field, value y population.</translation>
    </message>
    <message>
        <source>How many people there are: the columns field, value and population.</source>
        <translation>Cuántas personas hay: las columnas field, value y population.</translation>
    </message>
    <message>
        <source>Hides groups under N people: 5 in a file, 0 (nothing hidden) on the screen.</source>
        <translation>Oculta los grupos de menos de N personas: 5 en un archivo, 0 (nada oculto) en la pantalla.</translation>
    </message>
    <message>
        <source>Holds who took part against who lives there.</source>
        <translation>Compara quién participó con quién vive allí.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;.</source>
        <translation>No hay ninguna etiqueta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read.</source>
        <translation>No se puede leer &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing to do with a codebook.</source>
        <translation>&quot;%1&quot; no es algo que se haga con un libro de códigos.</translation>
    </message>
    <message>
        <source>Changes the codebook, or exchanges it with other programs (REFI-QDA).</source>
        <translation>Cambia el libro de códigos o lo intercambia con otros programas (REFI-QDA).</translation>
    </message>
    <message>
        <source>Say with --out where the report goes: x.pdf, x.docx, x.odt or x.html.</source>
        <translation>Indique con --out adónde va el informe: x.pdf, x.docx, x.odt o x.html.</translation>
    </message>
    <message>
        <source>datapackage, site: what the consultation was about.</source>
        <translation>datapackage, site: de qué trató la consulta.</translation>
    </message>
    <message>
        <source>datapackage, site: who publishes it.</source>
        <translation>datapackage, site: quién publica.</translation>
    </message>
    <message>
        <source>datapackage, site: where corrections are sent.</source>
        <translation>datapackage, site: adónde se envían las correcciones.</translation>
    </message>
    <message>
        <source>site: with the texts nobody has decided on, not only the accepted ones.</source>
        <translation>site: también los textos sobre los que nadie ha decidido, no solo los aceptados.</translation>
    </message>
    <message>
        <source>datapackage, site, qdpx: its title.</source>
        <translation>datapackage, site, qdpx: su título.</translation>
    </message>
    <message>
        <source>%1 texts, %2 new tags, %3 coded passages and texts, %4 people.</source>
        <translation>%1 textos, %2 etiquetas nuevas, %3 pasajes y textos codificados, %4 personas.</translation>
    </message>
    <message>
        <source>--%1 takes a day or a moment in UTC (2016-01-31, 2016-01-31T12:00:00Z), not &quot;%2&quot;.</source>
        <translation>--%1 admite un día o un momento en UTC (2016-01-31, 2016-01-31T12:00:00Z), no «%2».</translation>
    </message>
    <message>
        <source>--kind takes person, rule or model, not &quot;%1&quot;.</source>
        <translation>--kind admite person, rule o model, no «%1».</translation>
    </message>
    <message>
        <source>list: what this person, rule or model did.</source>
        <translation>list: lo que hizo esta persona, regla o modelo.</translation>
    </message>
    <message>
        <source>list: what people, rules or models did.</source>
        <translation>list: lo que hicieron personas, reglas o modelos.</translation>
    </message>
    <message>
        <source>list: one verb, or a group of them (tags, decisions, themes, undo…).</source>
        <translation>list: un verbo o un grupo de ellos (tags, decisions, themes, undo…).</translation>
    </message>
    <message>
        <source>list: from this day or moment on, in UTC.</source>
        <translation>list: desde este día o momento, en UTC.</translation>
    </message>
    <message>
        <source>list: up to this day or moment, in UTC.</source>
        <translation>list: hasta este día o momento, en UTC.</translation>
    </message>
    <message>
        <source>list: whose sentence, actor or method hold these words.</source>
        <translation>list: cuya frase, autor o método contienen estas palabras.</translation>
    </message>
    <message>
        <source>list: writes the moderation log as CSV.</source>
        <translation>list: escribe el registro de moderación como CSV.</translation>
    </message>
    <message>
        <source>There is no view &quot;%1&quot;.</source>
        <translation>No hay ninguna vista «%1».</translation>
    </message>
    <message>
        <source>Say list, save, add, rename, remove or key, not &quot;%1&quot;.</source>
        <translation>Diga list, save, add, rename, remove o key, no «%1».</translation>
    </message>
    <message>
        <source>save: the filter to keep; none keeps everything.</source>
        <translation>save: el filtro que se guarda; sin él, todo.</translation>
    </message>
    <message>
        <source>Keeps filters with a name; a line of the list is a view to send to someone.</source>
        <translation>Guarda filtros con nombre; una línea de la lista es una vista que se puede enviar.</translation>
    </message>
    <message>
        <source>There is no saved view &quot;%1&quot;.</source>
        <translation>No hay ninguna vista guardada &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say &quot;queue far&quot; or &quot;queue borderline&quot;.</source>
        <translation>Escriba &quot;queue far&quot; o &quot;queue borderline&quot;.</translation>
    </message>
    <message>
        <source>A saved view that shows the contributions to create a theme from, or to split off.</source>
        <translation>Una vista guardada que muestra las contribuciones con las que crear un tema o que separar.</translation>
    </message>
    <message>
        <source>How many texts of a queue to list (100).</source>
        <translation>Cuántos textos de una cola listar (100).</translation>
    </message>
    <message>
        <source>  %1 was worked on already (%2) and its text changed:</source>
        <translation>  %1 ya estaba trabajada (%2) y su texto cambió:</translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more, all of them in --json.</source>
        <translation>
            <numerusform>  … y %n más, todas en --json.</numerusform>
            <numerusform>  … y %n más, todas en --json.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n contribution(s) of the earlier export are not in this one; they stay.</source>
        <translation>
            <numerusform>  %n contribución de la exportación anterior no está en esta; se conserva.</numerusform>
            <numerusform>  %n contribuciones de la exportación anterior no están en esta; se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not have the columns of the saved mapping “%2”.</source>
        <translation>«%1» no tiene las columnas de la correspondencia guardada «%2».</translation>
    </message>
    <message>
        <source>--repair knows: %1.</source>
        <translation>--repair admite: %1.</translation>
    </message>
    <message>
        <source>%1: the text looks as if it had been decoded wrongly before it was saved (%2). --repair auto turns it back; --look shows what would change.</source>
        <translation>%1: el texto parece mal decodificado antes de guardarse (%2). --repair auto lo revierte; --look muestra qué cambiaría.</translation>
    </message>
    <message>
        <source>%1: it is not certain that the text is %2 (%3 % sure). --look shows it, --encoding chooses another.</source>
        <translation>%1: no es seguro que el texto sea %2 (%3 % de certeza). --look lo muestra, --encoding elige otra codificación.</translation>
    </message>
    <message>
        <source>%1: the saved mapping “%2” fits it; --mapping uses it.</source>
        <translation>%1: le corresponde la correspondencia guardada «%2»; --mapping la usa.</translation>
    </message>
    <message>
        <source>What is larger is refused, with its line, before it takes the memory:</source>
        <translation>Lo que sea mayor se rechaza, con su línea, antes de que ocupe la memoria:</translation>
    </message>
    <message>
        <source>Roles of the columns, as info --json shows them; or the name of a saved mapping.</source>
        <translation>Funciones de las columnas, como las muestra info --json; o el nombre de una correspondencia guardada.</translation>
    </message>
    <message>
        <source>Keeps the mapping of the first file under a name, to be used again.</source>
        <translation>Guarda con un nombre la correspondencia del primer archivo, para volver a usarla.</translation>
    </message>
    <message>
        <source>Turns a wrong decoding of the text back: auto (the one that was noticed) or its name. Without it the text stays as it is.</source>
        <translation>Revierte una decodificación errónea del texto: auto (la que se detectó) o su nombre. Sin esta opción el texto queda como está.</translation>
    </message>
    <message>
        <source>Says how the files would be read, with the first records and what is odd, and changes nothing.</source>
        <translation>Dice cómo se leerían los archivos, con los primeros registros y lo que llama la atención, y no cambia nada.</translation>
    </message>
    <message>
        <source>No mapping has been saved yet; import --save-mapping NAME keeps one.</source>
        <translation>Todavía no se ha guardado ninguna correspondencia; import --save-mapping NOMBRE guarda una.</translation>
    </message>
    <message>
        <source>mappings takes: list, show NAME, keep NAME M.json, remove NAME.</source>
        <translation>mappings admite: list, show NOMBRE, keep NOMBRE M.json, remove NOMBRE.</translation>
    </message>
    <message>
        <source>The team&apos;s own mappings of columns, kept under a name and used by import --mapping NAME.</source>
        <translation>Las correspondencias de columnas propias del equipo, guardadas con un nombre y usadas con import --mapping NOMBRE.</translation>
    </message>
    <message>
        <source>(import undone)</source>
        <translation>(importación deshecha)</translation>
    </message>
    <message>
        <source>There is no source %1.</source>
        <translation>No hay ninguna fuente %1.</translation>
    </message>
    <message>
        <source>Writes every problem of the source as CSV, with line, column and reason.</source>
        <translation>Escribe todos los problemas de la fuente en CSV, con línea, columna y motivo.</translation>
    </message>
    <message>
        <source>Lists the imported files, or shows what the import of one did: problems, changes, what is gone.</source>
        <translation>Lista los archivos importados, o muestra qué hizo la importación de uno: problemas, cambios, lo que ya no está.</translation>
    </message>
    <message>
        <source>--kind takes one of: %1.</source>
        <translation>--kind admite uno de: %1.</translation>
    </message>
    <message>
        <source>--show takes count, share, rate, lift or cumulative.</source>
        <translation>--show admite count, share, rate, lift o cumulative.</translation>
    </message>
    <message>
        <source>--size takes a width and a height in pixels, such as 960x540.</source>
        <translation>--size admite un ancho y un alto en píxeles, como 960x540.</translation>
    </message>
    <message>
        <source>bar, line, stacked, grouped, heatmap, pyramid, scatter, histogram, box, lorenz, dot or tile.</source>
        <translation>bar, line, stacked, grouped, heatmap, pyramid, scatter, histogram, box, lorenz, dot o tile.</translation>
    </message>
    <message>
        <source>What stands for the counts: count (the usual), share, rate (per 1,000 inhabitants), lift or cumulative.</source>
        <translation>Qué representa los recuentos: count (lo habitual), share (proporción), rate (por 1000 habitantes), lift o cumulative (acumulado).</translation>
    </message>
    <message>
        <source>One small chart for each value of this field.</source>
        <translation>Una gráfica pequeña por cada valor de este campo.</translation>
    </message>
    <message>
        <source>The contributions this other filter keeps, charted beside them.</source>
        <translation>Las contribuciones que conserva este otro filtro, representadas al lado.</translation>
    </message>
    <message>
        <source>The tiles of a map: the columns code, name, row and column; without it, the states of Mexico.</source>
        <translation>Las teselas de un mapa: columnas code, name, row y column; sin él, los estados de México.</translation>
    </message>
    <message>
        <source>Hides numbers under N and what would give them away: 5, or 10 where a field is sensitive; 0 hides nothing.</source>
        <translation>Oculta los números menores que N y lo que los delataría: 5, o 10 si un campo es sensible; 0 no oculta nada.</translation>
    </message>
    <message>
        <source>Width and height in pixels (1/96 inch), such as 960x540.</source>
        <translation>Ancho y alto en píxeles (1/96 de pulgada), como 960x540.</translation>
    </message>
    <message>
        <source>--name, --year and --value are needed, such as --year 2016 --value 59.5.</source>
        <translation>Hacen falta --name, --year y --value, como --year 2016 --value 59.5.</translation>
    </message>
    <message>
        <source>No number of context has this name and year.</source>
        <translation>Ningún dato de contexto tiene este nombre y año.</translation>
    </message>
    <message>
        <source>Say list, add, import FILE, remove or chart, not &quot;%1&quot;.</source>
        <translation>Indique list, add, import ARCHIVO, remove o chart, no «%1».</translation>
    </message>
    <message>
        <source>What the number says, such as &quot;Internet users&quot;.</source>
        <translation>Qué dice el número, como «Usuarios de internet».</translation>
    </message>
    <message>
        <source>The year it is of.</source>
        <translation>El año al que corresponde.</translation>
    </message>
    <message>
        <source>add: the number, with a decimal point.</source>
        <translation>add: el número, con punto decimal.</translation>
    </message>
    <message>
        <source>add: what it is measured in, such as %.</source>
        <translation>add: en qué se mide, como %.</translation>
    </message>
    <message>
        <source>add: who says so.</source>
        <translation>add: quién lo dice.</translation>
    </message>
    <message>
        <source>Keeps numbers from elsewhere and charts them beside the consultation.</source>
        <translation>Guarda datos de otras fuentes y los representa junto a la consulta.</translation>
    </message>
    <message>
        <source>Hides numbers under N and what would give them away: 5 in a file (10 where a field is sensitive), 0 (nothing hidden) on the screen.</source>
        <translation>Oculta los números menores que N y lo que los delataría: 5 en un archivo (10 si un campo es sensible), 0 (nada oculto) en la pantalla.</translation>
    </message>
    <message>
        <source>--consensus takes geometric or legacy.</source>
        <translation>--consensus admite geometric o legacy.</translation>
    </message>
    <message>
        <source>Also who is in the groups, by these attributes.</source>
        <translation>También quién hay en los grupos, por estos atributos.</translation>
    </message>
    <message>
        <source>With --by: hides numbers under N and what would give them away.</source>
        <translation>Con --by: oculta los números menores que N y lo que los delataría.</translation>
    </message>
    <message>
        <source>geometric (the usual; comparable across numbers of groups) or legacy (the product that older reports print).</source>
        <translation>geometric (lo habitual; comparable entre números de grupos) o legacy (el producto que imprimen informes antiguos).</translation>
    </message>
    <message>
        <source>Say into which folder the charts go.</source>
        <translation>Indique en qué carpeta van las gráficas.</translation>
    </message>
    <message>
        <source>%1 charts were written.</source>
        <translation>Se escribieron %1 gráficas.</translation>
    </message>
    <message>
        <source>Say which chart, by its number from 1 to %1.</source>
        <translation>Indique qué gráfica, por su número del 1 al %1.</translation>
    </message>
    <message>
        <source>save: svg (the usual), pdf, png or csv.</source>
        <translation>save: svg (lo habitual), pdf, png o csv.</translation>
    </message>
    <message>
        <source>Lists, arranges or writes the charts of the sheet.</source>
        <translation>Enumera, ordena o escribe las gráficas de la hoja.</translation>
    </message>
    <message>
        <source>accept, decline: only of these contributions.</source>
        <translation>accept, decline: solo de estas contribuciones.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a contribution.</source>
        <translation>&quot;%1&quot; no es el número de una contribución.</translation>
    </message>
    <message>
        <source>Say which one contribution to split.</source>
        <translation>Indique qué contribución se divide: una sola.</translation>
    </message>
    <message>
        <source>Say merge, split or separate, not &quot;%1&quot;.</source>
        <translation>Diga merge, split o separate, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say which contribution to merge into.</source>
        <translation>Indique con qué contribución se fusionan.</translation>
    </message>
    <message>
        <source>merge, separate: these contributions too.</source>
        <translation>merge, separate: también estas contribuciones.</translation>
    </message>
    <message>
        <source>split: before these characters (code points); else at empty lines.</source>
        <translation>split: antes de estos caracteres (puntos de código); si no, en las líneas vacías.</translation>
    </message>
    <message>
        <source> + merged %1</source>
        <translation> + fusionadas %1</translation>
    </message>
    <message>
        <source> - parts of split ones %1</source>
        <translation> - partes de las divididas %1</translation>
    </message>
    <message>
        <source>Say list, verify, undo, redo, revert N or recipe, not &quot;%1&quot;.</source>
        <translation>Diga list, verify, undo, redo, revert N o recipe, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>revert, recipe apply: says what would change and what would stay, and changes nothing.</source>
        <translation>revert, recipe apply: dice qué cambiaría y qué se quedaría, y no cambia nada.</translation>
    </message>
    <message>
        <source>words not published</source>
        <translation>texto no publicado</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>--published takes yes or no, not &quot;%1&quot;.</source>
        <translation>--published admite yes o no, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say list, export, import, set, retire or restore, not &quot;%1&quot;.</source>
        <translation>Diga list, export, import, set, retire o restore, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The policy was changed.</source>
        <translation>La política se ha cambiado.</translation>
    </message>
    <message>
        <source>The policy says so already.</source>
        <translation>La política ya lo dice así.</translation>
    </message>
    <message>
        <source>set: what the screen and the report call it.</source>
        <translation>set: cómo se llama en pantalla y en el informe.</translation>
    </message>
    <message>
        <source>set: when it is given.</source>
        <translation>set: cuándo se aplica.</translation>
    </message>
    <message>
        <source>set: an example.</source>
        <translation>set: un ejemplo.</translation>
    </message>
    <message>
        <source>set: whether what has it is published with its words.</source>
        <translation>set: si lo que lo tiene se publica con sus palabras.</translation>
    </message>
    <message>
        <source>set: CODE is a state, not a reason.</source>
        <translation>set: CODE es un estado, no un motivo.</translation>
    </message>
    <message>
        <source>Shows and changes the moderation policy: what states and reasons for hiding mean.</source>
        <translation>Muestra y cambia la política de moderación: qué significan los estados y los motivos para ocultar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of an operation, nor a range.</source>
        <translation>&quot;%1&quot; no es el número de una operación ni un intervalo.</translation>
    </message>
    <message>
        <source>Say recipe save FILE or recipe apply FILE.</source>
        <translation>Diga recipe save ARCHIVO o recipe apply ARCHIVO.</translation>
    </message>
    <message>
        <source>%1  %2 for %3: %4 proposed</source>
        <translation>%1  %2 para %3: %4 propuestas</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>No hay ninguna regla &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Decline what one rule proposes, by its number.</source>
        <translation>Rechace lo que propone una regla, por su número.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>No había nada que cambiar.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>%1: %2 read twice, %3 % agree, kappa %4, alpha %5 (95 %: %6 to %7)</source>
        <translation>%1: %2 leídas dos veces, %3 % coinciden, kappa %4, alfa %5 (95 %: de %6 a %7)</translation>
    </message>
    <message>
        <source>Say with --share which share to draw, such as 0.1.</source>
        <translation>Indique con --share qué proporción se sortea, por ejemplo 0.1.</translation>
    </message>
    <message>
        <source>Say which contribution, and accepted or hidden.</source>
        <translation>Indique qué contribución, y accepted o hidden.</translation>
    </message>
    <message>
        <source>The second reading was noted.</source>
        <translation>Se anotó la segunda lectura.</translation>
    </message>
    <message>
        <source>%1 drawn, %2 waiting</source>
        <translation>%1 sorteadas, %2 en espera</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State and reason</source>
        <translation>Estado y motivo</translation>
    </message>
    <message>
        <source>Similar contributions were decided differently: %1. See %2.</source>
        <translation>Sobre contribuciones parecidas se decidió de otro modo: %1. Vea %2.</translation>
    </message>
    <message>
        <source>Similar contributions were decided differently; nothing was changed.</source>
        <translation>Sobre contribuciones parecidas se decidió de otro modo; no se cambió nada.</translation>
    </message>
    <message>
        <source>Why they are hidden: a code of the moderation policy (see &quot;policy&quot;).</source>
        <translation>Por qué se ocultan: un código de la política de moderación (vea &quot;policy&quot;).</translation>
    </message>
    <message>
        <source>Changes nothing where similar contributions were decided differently.</source>
        <translation>No cambia nada si sobre contribuciones parecidas se decidió de otro modo.</translation>
    </message>
    <message>
        <source>--order takes oldest, longest, voted, unlike or likely, not &quot;%1&quot;.</source>
        <translation>--order admite oldest, longest, voted, unlike o likely, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 read</source>
        <translation>%1: %2 de %3 leídas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Say next, progress, read, unread, assign, draw, second or agreement, not &quot;%1&quot;.</source>
        <translation>Diga next, progress, read, unread, assign, draw, second o agreement, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The contributions it is about; &quot;&quot; means all of them.</source>
        <translation>Las contribuciones de que se trata; &quot;&quot; significa todas.</translation>
    </message>
    <message>
        <source>next: what comes first; unlike: least like anything read.</source>
        <translation>next: qué va primero; unlike: lo menos parecido a lo leído.</translation>
    </message>
    <message>
        <source>next --order likely: the tag.</source>
        <translation>next --order likely: la etiqueta.</translation>
    </message>
    <message>
        <source>next: how many to print; 10 by itself.</source>
        <translation>next: cuántas se muestran; 10 si no se indica.</translation>
    </message>
    <message>
        <source>next: only what is assigned to you.</source>
        <translation>next: solo lo que tiene asignado.</translation>
    </message>
    <message>
        <source>next: what waits for your second reading.</source>
        <translation>next: lo que espera su segunda lectura.</translation>
    </message>
    <message>
        <source>progress: for each value of this field too.</source>
        <translation>progress: también por cada valor de este campo.</translation>
    </message>
    <message>
        <source>draw: this share of them, such as 0.1.</source>
        <translation>draw: esta proporción de ellas, por ejemplo 0.1.</translation>
    </message>
    <message>
        <source>draw, agreement: what chance starts from; 1 by itself.</source>
        <translation>draw, agreement: de dónde parte el azar; 1 si no se indica.</translation>
    </message>
    <message>
        <source>second ID hidden: why, as the moderation policy has it.</source>
        <translation>second ID hidden: por qué, según la política de moderación.</translation>
    </message>
    <message>
        <source>Says what to read next, and how far the reading is; assigns, and has a share read twice.</source>
        <translation>Dice qué leer a continuación y cuánto se ha leído; asigna, y hace leer dos veces una parte.</translation>
    </message>
    <message>
        <source>The release could not be noted: %1</source>
        <translation>No se pudo anotar la publicación: %1</translation>
    </message>
    <message>
        <source>The report was changed.</source>
        <translation>El informe se cambió.</translation>
    </message>
    <message>
        <source>Nothing had to change.</source>
        <translation>No hubo nada que cambiar.</translation>
    </message>
    <message>
        <source>The report has no sections of its own yet: it is written from the template &quot;results&quot;.</source>
        <translation>El informe todavía no tiene secciones propias: se escribe con la plantilla &quot;results&quot;.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>No se pudo leer el archivo: %1</translation>
    </message>
    <message>
        <source>Say which section, by its number in &quot;section list&quot;.</source>
        <translation>Indique qué sección, por su número en &quot;section list&quot;.</translation>
    </message>
    <message>
        <source>Say the number the section is to have.</source>
        <translation>Indique el número que tendrá la sección.</translation>
    </message>
    <message>
        <source>--margins takes one length in millimetres, or four: left, top, right, bottom.</source>
        <translation>--margins toma una longitud en milímetros, o cuatro: izquierda, arriba, derecha, abajo.</translation>
    </message>
    <message>
        <source>--language takes one of %1, not &quot;%2&quot;.</source>
        <translation>--language toma uno de %1, no &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>--paper takes A4 or Letter, not &quot;%1&quot;.</source>
        <translation>--paper toma A4 o Letter, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The title on the cover (otherwise the name of the workspace), or of a section.</source>
        <translation>El título de la portada (si no, el nombre del espacio de trabajo) o de una sección.</translation>
    </message>
    <message>
        <source>Language of the report, whatever the program speaks: es, en, pt or fr.</source>
        <translation>Idioma del informe, hable lo que hable el programa: es, en, pt o fr.</translation>
    </message>
    <message>
        <source>A4 or Letter.</source>
        <translation>A4 o Letter.</translation>
    </message>
    <message>
        <source>set: the edges in millimetres, one for all or left,top,right,bottom.</source>
        <translation>set: los márgenes en milímetros, uno para todos o izquierda,arriba,derecha,abajo.</translation>
    </message>
    <message>
        <source>set: what the workspace cannot know: legal, question, materials, decided, organisations, contact, licence, next, data.</source>
        <translation>set: lo que el espacio de trabajo no puede saber: legal, question, materials, decided, organisations, contact, licence, next, data.</translation>
    </message>
    <message>
        <source>Writes this template (results, summary, annex) instead of the sections of the workspace.</source>
        <translation>Escribe esta plantilla (results, summary, annex) en lugar de las secciones del espacio de trabajo.</translation>
    </message>
    <message>
        <source>section: its prose, with bound numbers such as {{people where region:Norte}}.</source>
        <translation>section: su prosa, con números vinculados como {{people where region:Norte}}.</translation>
    </message>
    <message>
        <source>section: the file that holds its prose.</source>
        <translation>section: el archivo que contiene su prosa.</translation>
    </message>
    <message>
        <source>section add: its number (at the end).</source>
        <translation>section add: su número (al final).</translation>
    </message>
    <message>
        <source>Writes the report of the consultation, or changes what it says.</source>
        <translation>Escribe el informe de la consulta, o cambia lo que dice.</translation>
    </message>
    <message>
        <source>Static word vectors to use as well, now and in later searches: model.safetensors of Model2Vec, with tokenizer.json beside it; &quot;none&quot; goes back to words alone.</source>
        <translation>Vectores de palabras que se usan además, ahora y en las búsquedas siguientes: model.safetensors de Model2Vec, con tokenizer.json al lado; «none» vuelve a usar solo las palabras.</translation>
    </message>
    <message>
        <source>--stands takes waiting, overdue or answered, not &quot;%1&quot;.</source>
        <translation>--stands toma waiting, overdue o answered, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say with --out where the letters go: x.csv, x.docx, x.odt, x.pdf or x.html.</source>
        <translation>Indique con --out adónde van las cartas: x.csv, x.docx, x.odt, x.pdf o x.html.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to %1.</source>
        <translation>
            <numerusform>%n carta escrita en %1.</numerusform>
            <numerusform>%n cartas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>cases: only those waiting, overdue or answered.</source>
        <translation>cases: solo los waiting, overdue o answered.</translation>
    </message>
    <message>
        <source>letters: their prose, with fields such as [[participant]] and [[answers]].</source>
        <translation>letters: su prosa, con campos como [[participant]] y [[answers]].</translation>
    </message>
    <message>
        <source>--best needs words to look for in --where.</source>
        <translation>--best necesita palabras que buscar en --where.</translation>
    </message>
    <message>
        <source>Those first that fit the words of the filter best.</source>
        <translation>Primero las que mejor responden a las palabras del filtro.</translation>
    </message>
    <message>
        <source>Keeps this population in the workspace, for charts and report.</source>
        <translation>Guarda esta población en el espacio de trabajo, para las gráficas y el informe.</translation>
    </message>
    <message>
        <source>The map of tiles is kept.</source>
        <translation>El mapa de teselas se ha guardado.</translation>
    </message>
    <message>
        <source>Say list, add, remove N, move N TO, reset, tiles FILE or save FOLDER, not &quot;%1&quot;.</source>
        <translation>Diga list, add, remove N, move N TO, reset, tiles FILE o save FOLDER, no «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed.</source>
        <translation>
            <numerusform>%n respuesta cambiada.</numerusform>
            <numerusform>%n respuestas cambiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file, its texts, the search and %n journal entries are sound.</source>
        <translation>
            <numerusform>El archivo, sus textos, la búsqueda y %n entrada del historial están en orden.</numerusform>
            <numerusform>El archivo, sus textos, la búsqueda y %n entradas del historial están en orden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workspace is damaged: %n problem(s) found.</source>
        <translation>
            <numerusform>El espacio de trabajo está dañado: %n problema encontrado.</numerusform>
            <numerusform>El espacio de trabajo está dañado: %n problemas encontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) in the codebook.</source>
        <translation>
            <numerusform>%n etiqueta en el libro de códigos.</numerusform>
            <numerusform>%n etiquetas en el libro de códigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them only sums of votes are known; they were not added.</source>
        <translation>
            <numerusform>De %n de ellas solo se conoce la suma de votos; no se añadió.</numerusform>
            <numerusform>De %n de ellas solo se conocen las sumas de votos; no se añadieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) written to %1.</source>
        <translation>
            <numerusform>%n contribución escrita en %1.</numerusform>
            <numerusform>%n contribuciones escritas en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) written to %1.</source>
        <translation>
            <numerusform>%n texto escrito en %1.</numerusform>
            <numerusform>%n textos escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>csv (guarded for spreadsheets), csv-data (texts as they are), json, xlsx, datapackage (a folder or x.zip of open data; as x.xlsx a sheet for each table), site (a folder or x.zip of web pages), qdpx (a project for programs of qualitative analysis, REFI-QDA) or qdc (its codebook alone).</source>
        <translation>csv (protegido para hojas de cálculo), csv-data (textos tal cual), json, xlsx, datapackage (carpeta o x.zip de datos abiertos; como x.xlsx, una hoja por tabla), site (carpeta o x.zip de páginas web), qdpx (proyecto para programas de análisis cualitativo, REFI-QDA) o qdc (solo su libro de códigos).</translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) changed.</source>
        <translation>
            <numerusform>%n contribución cambiada.</numerusform>
            <numerusform>%n contribuciones cambiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of personal data await a yes or no.</source>
        <translation>
            <numerusform>%n hallazgo de datos personales espera un sí o un no.</numerusform>
            <numerusform>%n hallazgos de datos personales esperan un sí o un no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) before it were imported and stay.</source>
        <translation>
            <numerusform>%n archivo anterior se importó y permanece.</numerusform>
            <numerusform>%n archivos anteriores se importaron y permanecen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) written.</source>
        <translation>
            <numerusform>%n operación escrita.</numerusform>
            <numerusform>%n operaciones escritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting.</source>
        <translation>
            <numerusform>%n espera.</numerusform>
            <numerusform>%n esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 records would be read: %2 with notices, %3 refused.</source>
        <translation>  Se leerían %1 registros: %2 con avisos, %3 rechazados.</translation>
    </message>
    <message>
        <source>--places takes all, common or none, not &quot;%1&quot;.</source>
        <translation>--places admite all, common o none, no «%1».</translation>
    </message>
    <message>
        <source>datapackage: all territories, those of at least k people (common), or none (all).</source>
        <translation>datapackage: todos los territorios, los de al menos k personas (common) o ninguno (all).</translation>
    </message>
    <message>
        <source>Also weights that give the participants the shares of the population, by the fields that are more than 5 points off.</source>
        <translation>También pesos que dan a los participantes los porcentajes de la población, por los campos que se apartan más de 5 puntos.</translation>
    </message>
    <message>
        <source>With --weigh: groups under N people count as one (10 is usual); 0 joins none.</source>
        <translation>Con --weigh: los grupos de menos de N personas cuentan como uno (lo usual es 10); 0 no une ninguno.</translation>
    </message>
    <message>
        <source>Only writes a population table to fill in, of the fields and values of W.</source>
        <translation>Solo escribe una tabla de población para rellenar, con los campos y valores de W.</translation>
    </message>
    <message>
        <source>The text has %1 characters; it cannot be cut before character %2.</source>
        <translation>El texto tiene %1 caracteres; no se puede cortar antes del carácter %2.</translation>
    </message>
    <message>
        <source>Merges contributions that ask for the same, with every voter once; splits one that asks for several things. ID is the field id of list.</source>
        <translation>Une contribuciones que piden lo mismo, con cada votante una vez; divide una que pide varias cosas. ID es el campo id de list.</translation>
    </message>
    <message>
        <source>--column is a column, = and what it is taken for, such as “autor=attribute” or “gasto=attribute:comma”: %1.</source>
        <translation>--column es una columna, = y lo que se toma por ella, como «autor=attribute» o «gasto=attribute:comma»: %1.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>«%1» no tiene la columna «%2».</translation>
    </message>
    <message>
        <source>%1: authors are known by their name alone (“%2”): people of the same name count as one. --column &quot;%2=attribute&quot; keeps the names as text and counts nobody.</source>
        <translation>%1: de los autores solo se conoce el nombre («%2»): quienes se llaman igual cuentan como una persona. --column &quot;%2=attribute&quot; deja los nombres como texto y no cuenta a nadie.</translation>
    </message>
    <message>
        <source>What a column is taken for, and how its values are read (dmy, mdy; comma for 1.234,5, point for 1,234.5); may be given several times.</source>
        <translation>Lo que se toma por una columna y cómo se leen sus valores (dmy, mdy; comma para 1.234,5, point para 1,234.5); puede darse varias veces.</translation>
    </message>
    <message>
        <source>rule: makes the tag when there is none of that name.</source>
        <translation>rule: crea la etiqueta si no hay ninguna con ese nombre.</translation>
    </message>
    <message>
        <source>There is no kind of personal data &quot;%1&quot;; there are %2.</source>
        <translation>No hay ningún tipo de dato personal «%1»; hay %2.</translation>
    </message>
    <message>
        <source>What to print of each; an unknown name lists those there are. id (or external_id) is that of the source, number that of Tamiz, as in filters.</source>
        <translation>Qué se imprime de cada una; un nombre desconocido muestra los que hay. id (o external_id) es el de la fuente; number, el de Tamiz, como en los filtros.</translation>
    </message>
    <message>
        <source>%1 of %2 steps change something, %3 are done here already; %4 of %5 contributions are not here.</source>
        <translation>%1 de %2 pasos cambian algo y %3 ya están hechos aquí; %4 de %5 contribuciones no están aquí.</translation>
    </message>
    <message>
        <source>--create makes a new tag of that name.</source>
        <translation>--create crea una etiqueta con ese nombre.</translation>
    </message>
</context>
<context>
    <name>tamiz::CodebookDialog</name>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
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
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nueva…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Fusionar con…</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>C&amp;olor…</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>&amp;Describir…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Name, with a slash before each level:</source>
        <translation>Nombre, con una barra antes de cada nivel:</translation>
    </message>
    <message>
        <source>Creating a tag</source>
        <translation>Creando una etiqueta</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renombrar etiqueta</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nombre nuevo:</translation>
    </message>
    <message>
        <source>Renaming a tag</source>
        <translation>Renombrando una etiqueta</translation>
    </message>
    <message>
        <source>Merge tag</source>
        <translation>Fusionar etiqueta</translation>
    </message>
    <message>
        <source>Move every use of “%1” to:</source>
        <translation>Pasar todos los usos de «%1» a:</translation>
    </message>
    <message>
        <source>Merging tags</source>
        <translation>Fusionando etiquetas</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Bermellón</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Azul cielo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour of “%1”:</source>
        <translation>Color de «%1»:</translation>
    </message>
    <message>
        <source>Colouring a tag</source>
        <translation>Dando color a una etiqueta</translation>
    </message>
    <message>
        <source>Describe tag</source>
        <translation>Describir etiqueta</translation>
    </message>
    <message>
        <source>When to use “%1”:</source>
        <translation>Cuándo usar «%1»:</translation>
    </message>
    <message>
        <source>Describing a tag</source>
        <translation>Describiendo una etiqueta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>&amp;Example…</source>
        <translation>&amp;Ejemplo…</translation>
    </message>
    <message>
        <source>&amp;Key…</source>
        <translation>&amp;Tecla…</translation>
    </message>
    <message>
        <source>M&amp;ove below…</source>
        <translation>M&amp;over debajo de…</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>Re&amp;tirar</translation>
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
        <translation>%1 (retirada)</translation>
    </message>
    <message>
        <source>An example of “%1”:</source>
        <translation>Un ejemplo de «%1»:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Number key of “%1”:</source>
        <translation>Tecla numérica de «%1»:</translation>
    </message>
    <message>
        <source>(top)</source>
        <translation>(arriba)</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Mover etiqueta</translation>
    </message>
    <message>
        <source>Move “%1” below:</source>
        <translation>Mover «%1» debajo de:</translation>
    </message>
    <message>
        <source>Moving a tag</source>
        <translation>Moviendo una etiqueta</translation>
    </message>
    <message>
        <source>Retiring a tag</source>
        <translation>Retirando una etiqueta</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Importar un libro de códigos</translation>
    </message>
    <message>
        <source>Codebook (*.qdc)</source>
        <translation>Libro de códigos (*.qdc)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Importing a codebook</source>
        <translation>Importando un libro de códigos</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Exportar el libro de códigos</translation>
    </message>
    <message>
        <source>The codebook could not be written.</source>
        <translation>No se pudo escribir el libro de códigos.</translation>
    </message>
</context>
<context>
    <name>tamiz::CodingImport</name>
    <message numerus="yes">
        <source>%Ln coded passage(s) lie in a text that is not there or not as it was.</source>
        <translation>
            <numerusform>%Ln pasaje codificado está en un texto que no está o que ha cambiado.</numerusform>
            <numerusform>%Ln pasajes codificados están en textos que no están o que han cambiado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::Columns</name>
    <message>
        <source>(no data)</source>
        <translation>(sin datos)</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation>Tema %1</translation>
    </message>
    <message>
        <source>(no theme)</source>
        <translation>(sin tema)</translation>
    </message>
    <message>
        <source>(in no family)</source>
        <translation>(sin familia)</translation>
    </message>
    <message>
        <source>Family %1</source>
        <translation>Familia %1</translation>
    </message>
    <message>
        <source>(no reason)</source>
        <translation>(sin motivo)</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>(no tag)</source>
        <translation>(sin etiqueta)</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>(not drawn)</source>
        <translation>(no sorteada)</translation>
    </message>
    <message>
        <source>waiting for the second reader</source>
        <translation>espera la segunda lectura</translation>
    </message>
    <message>
        <source>read twice</source>
        <translation>leída dos veces</translation>
    </message>
    <message>
        <source>Reading votes</source>
        <translation>Leyendo votos</translation>
    </message>
    <message>
        <source>(none found)</source>
        <translation>(no se encontraron)</translation>
    </message>
</context>
<context>
    <name>tamiz::CommandPalette</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué se quiere hacer?</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>Palabras de la acción</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>Acciones encontradas</translation>
    </message>
</context>
<context>
    <name>tamiz::ContextPage</name>
    <message>
        <source>Numbers of context</source>
        <translation>Datos de contexto</translation>
    </message>
    <message>
        <source>Context beside the consultation</source>
        <translation>Contexto junto a la consulta</translation>
    </message>
    <message>
        <source>What else happened in those years? Type a number with its year and source above, or load a CSV with the columns name, year, value, unit and source.</source>
        <translation>¿Qué más pasaba en esos años? Escriba arriba un número con su año y su fuente, o cargue un CSV con las columnas name, year, value, unit y source.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>A&amp;ño</translation>
    </message>
    <message>
        <source>Va&amp;lue</source>
        <translation>Va&amp;lor</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>U&amp;nidad</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>Ano&amp;tar</translation>
    </message>
    <message>
        <source>Keep this number; one of the same name and year is replaced.</source>
        <translation>Guardar este dato; sustituye al del mismo nombre y año.</translation>
    </message>
    <message>
        <source>Load &amp;CSV…</source>
        <translation>Cargar &amp;CSV…</translation>
    </message>
    <message>
        <source>Columns name, year, value, unit and source.</source>
        <translation>Columnas name, year, value, unit y source.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen numbers (Delete).</source>
        <translation>Quitar los datos elegidos (Supr).</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>A year and a number are needed, such as 2016 and 59.5.</source>
        <translation>Hacen falta un año y un número, como 2016 y 59,5.</translation>
    </message>
    <message>
        <source>Load numbers of context</source>
        <translation>Cargar datos de contexto</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>tamiz::ContributionList</name>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;left</source>
        <translation>Mover «%1» a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;right</source>
        <translation>Mover «%1» a la &amp;derecha</translation>
    </message>
    <message>
        <source>Every row by &amp;itself</source>
        <translation>Cada &amp;fila por separado</translation>
    </message>
    <message>
        <source>Keep &amp;threads together</source>
        <translation>Mantener juntos los &amp;hilos</translation>
    </message>
    <message>
        <source>Keep &amp;families together</source>
        <translation>Mantener juntas las fa&amp;milias</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Filas &amp;compactas</translation>
    </message>
    <message>
        <source>&amp;Best matches first</source>
        <translation>Primero las que me&amp;jor responden</translation>
    </message>
</context>
<context>
    <name>tamiz::ContributionModel</name>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Marks contributions that have near-copies.</source>
        <translation>Señala las contribuciones que tienen copias casi iguales.</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <source>Title or first words; sorts by the order received.</source>
        <translation>Título o primeras palabras; ordena por orden de llegada.</translation>
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
        <translation>Lo que se decidió sobre ella.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of the codebook; sorts by the first one.</source>
        <translation>Etiquetas del libro de códigos; ordena por la primera.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The theme it belongs to.</source>
        <translation>El tema al que pertenece.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>The place it is about or comes from.</source>
        <translation>El lugar del que trata o del que procede.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The day it was received, in UTC.</source>
        <translation>El día en que se recibió, en UTC.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Proposal, comment, answer, statement or message.</source>
        <translation>Propuesta, comentario, respuesta, enunciado o mensaje.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>The participant, as the source names them.</source>
        <translation>El participante, tal como lo nombra la fuente.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state and its reason</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>One of %n similar texts</source>
        <translation>
            <numerusform>Uno de %n texto similar</numerusform>
            <numerusform>Uno de %n textos similares</numerusform>
        </translation>
    </message>
    <message>
        <source>No similar texts</source>
        <translation>Sin textos similares</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sin texto)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <comment>depth in a thread and text</comment>
        <translation>Nivel %1: %2</translation>
    </message>
    <message>
        <source>Filters call it “%1”.</source>
        <translation>En los filtros se llama «%1».</translation>
    </message>
    <message>
        <source>All votes: for, against and to pass. Filters call it “votes”; those in favour alone are “for”, a column of its own.</source>
        <translation>Todos los votos: a favor, en contra y abstenciones. En los filtros es «votos»; solo los favorables son «favor», otra columna.</translation>
    </message>
</context>
<context>
    <name>tamiz::ContributionsPage</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Accept the chosen contributions for publication.</source>
        <translation>Aceptar para su publicación las contribuciones elegidas.</translation>
    </message>
    <message>
        <source>&amp;Hide…</source>
        <translation>&amp;Ocultar…</translation>
    </message>
    <message>
        <source>Hide the chosen contributions, with a reason.</source>
        <translation>Ocultar las contribuciones elegidas, con un motivo.</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>&amp;Reabrir</translation>
    </message>
    <message>
        <source>Take back the decision on the chosen contributions.</source>
        <translation>Retirar la decisión sobre las contribuciones elegidas.</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Etiquetar…</translation>
    </message>
    <message>
        <source>Add a tag to the chosen contributions, or remove one.</source>
        <translation>Añadir una etiqueta a las contribuciones elegidas o quitarla.</translation>
    </message>
    <message>
        <source>&amp;Next contribution</source>
        <translation>Contribución &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next contribution.</source>
        <translation>Ir a la contribución siguiente.</translation>
    </message>
    <message>
        <source>&amp;Previous contribution</source>
        <translation>Contribución a&amp;nterior</translation>
    </message>
    <message>
        <source>Go to the previous contribution.</source>
        <translation>Ir a la contribución anterior.</translation>
    </message>
    <message>
        <source>Show &amp;family</source>
        <translation>Mostrar &amp;familia</translation>
    </message>
    <message>
        <source>Show the contributions with a similar text.</source>
        <translation>Mostrar las contribuciones con un texto similar.</translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>Elegir &amp;todas</translation>
    </message>
    <message>
        <source>Choose every contribution of the selection.</source>
        <translation>Elegir todas las contribuciones de la selección.</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Take back the last change, whoever made it.</source>
        <translation>Deshacer el último cambio, sea de quien sea.</translation>
    </message>
    <message>
        <source>Code&amp;book…</source>
        <translation>&amp;Libro de códigos…</translation>
    </message>
    <message>
        <source>Create, rename, merge, colour and describe tags.</source>
        <translation>Crear, renombrar, fusionar, colorear y describir etiquetas.</translation>
    </message>
    <message>
        <source>Add this tag to the chosen contributions, or remove it when all have it.</source>
        <translation>Añadir esta etiqueta a las contribuciones elegidas o quitarla si todas la tienen.</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Etiquetar con «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Accepting %n contributions</source>
        <translation>
            <numerusform>Aceptando %n contribución</numerusform>
            <numerusform>Aceptando %n contribuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hiding %n contributions</source>
        <translation>
            <numerusform>Ocultando %n contribución</numerusform>
            <numerusform>Ocultando %n contribuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopening %n contributions</source>
        <translation>
            <numerusform>Reabriendo %n contribución</numerusform>
            <numerusform>Reabriendo %n contribuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide with a reason</source>
        <translation>Ocultar con un motivo</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>number key and reason</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>Tagging %n contributions</source>
        <translation>
            <numerusform>Etiquetando %n contribución</numerusform>
            <numerusform>Etiquetando %n contribuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing a tag from %n contributions</source>
        <translation>
            <numerusform>Quitando una etiqueta de %n contribución</numerusform>
            <numerusform>Quitando una etiqueta de %n contribuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Facets, list and reading pane</source>
        <translation>Facetas, lista y panel de lectura</translation>
    </message>
    <message>
        <source>Edge between facets and list</source>
        <translation>Borde entre facetas y lista</translation>
    </message>
    <message>
        <source>Edge between list and text</source>
        <translation>Borde entre lista y texto</translation>
    </message>
    <message>
        <source>No contribution passes this filter.</source>
        <translation>Ninguna contribución cumple este filtro.</translation>
    </message>
    <message>
        <source>There are no contributions yet. Import an export in Sources, or drop it on the window.</source>
        <translation>Todavía no hay contribuciones. Se puede importar una exportación en Fuentes o soltarla sobre la ventana.</translation>
    </message>
    <message>
        <source>Colu&amp;mns and groups…</source>
        <translation>Colu&amp;mnas y grupos…</translation>
    </message>
    <message>
        <source>Choose and order the columns; keep threads or families together.</source>
        <translation>Elegir y ordenar las columnas; mantener juntos los hilos o las familias.</translation>
    </message>
    <message>
        <source>Choose a &amp;passage</source>
        <translation>Elegir un &amp;pasaje</translation>
    </message>
    <message>
        <source>Go to the text: Shift and the arrows choose words, T or a number tags them, Escape comes back.</source>
        <translation>Ir al texto: Mayús y las flechas eligen palabras, T o un número las etiqueta, Escape regresa.</translation>
    </message>
    <message>
        <source>&amp;Yes, personal data</source>
        <translation>&amp;Sí, dato personal</translation>
    </message>
    <message>
        <source>Confirm the next finding in this text: it is masked in every output.</source>
        <translation>Confirmar el siguiente hallazgo de este texto: se oculta en toda salida.</translation>
    </message>
    <message>
        <source>&amp;No personal data</source>
        <translation>&amp;No es dato personal</translation>
    </message>
    <message>
        <source>Dismiss the next finding in this text.</source>
        <translation>Descartar el siguiente hallazgo de este texto.</translation>
    </message>
    <message>
        <source>Look for personal &amp;data</source>
        <translation>Buscar &amp;datos personales</translation>
    </message>
    <message>
        <source>Look for personal data in all texts; nothing is changed without a yes.</source>
        <translation>Buscar datos personales en todos los textos; nada cambia sin un sí.</translation>
    </message>
    <message>
        <source>Write a no&amp;te…</source>
        <translation>Escribir una no&amp;ta…</translation>
    </message>
    <message>
        <source>Write a note on this contribution, for the team.</source>
        <translation>Escribir una nota sobre esta contribución, para el equipo.</translation>
    </message>
    <message>
        <source>History of this contribution</source>
        <translation>Historial de esta contribución</translation>
    </message>
    <message>
        <source>Show what was ever done with this contribution, and by whom.</source>
        <translation>Mostrar todo lo que se hizo con esta contribución y quién lo hizo.</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Siguiente coincidencia</translation>
    </message>
    <message>
        <source>Go to the next place that was searched for, in this text or the next ones.</source>
        <translation>Ir al siguiente lugar buscado, en este texto o en los siguientes.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Go to the place before that was searched for.</source>
        <translation>Ir al lugar buscado anterior.</translation>
    </message>
    <message>
        <source>Tagging a passage</source>
        <translation>Etiquetando un pasaje</translation>
    </message>
    <message>
        <source>Looking for personal data</source>
        <translation>Buscando datos personales</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on this contribution:</source>
        <translation>Nota sobre esta contribución:</translation>
    </message>
    <message>
        <source>Writing a note</source>
        <translation>Escribiendo una nota</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <translation>Filas &amp;compactas</translation>
    </message>
    <message>
        <source>Shows a third more rows, as low as their letters.</source>
        <translation>Muestra un tercio más de filas, tan bajas como sus letras.</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Segunda lectura</translation>
    </message>
    <message>
        <source>Merge the chosen contributions into the current one, with every voter once; a single one into one like it.</source>
        <translation>Fusiona las contribuciones elegidas con la actual, con cada votante una vez; una sola, con otra parecida.</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>Split the contribution that asks for several things into parts.</source>
        <translation>Divide en partes la contribución que pide varias cosas.</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Take the chosen contributions out of what they were merged into, or take their parts away.</source>
        <translation>Saca las contribuciones elegidas de donde se fusionaron, o quita sus partes.</translation>
    </message>
    <message>
        <source>Merging contributions</source>
        <translation>Fusionando contribuciones</translation>
    </message>
    <message>
        <source>No contribution is like this one. Choose those to merge in the list.</source>
        <translation>Ninguna contribución se parece a esta. Elija en la lista las que quiera fusionar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and first words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merge this contribution into:</source>
        <translation>Fusionar esta contribución con:</translation>
    </message>
    <message>
        <source>Splitting a contribution</source>
        <translation>Dividiendo una contribución</translation>
    </message>
    <message>
        <source>Separating contributions</source>
        <translation>Separando contribuciones</translation>
    </message>
    <message>
        <source>Read one contribution after the other, in the order you choose: one key, and on to the next.</source>
        <translation>Lea una contribución tras otra, en el orden que elija: una tecla, y la siguiente.</translation>
    </message>
    <message>
        <source>Mark the chosen contributions as read, or as unread when all are.</source>
        <translation>Marca como leídas las contribuciones elegidas, o como no leídas si todas lo están.</translation>
    </message>
    <message>
        <source>Assign the chosen contributions to a person, or in turn to several.</source>
        <translation>Asigna las contribuciones elegidas a una persona, o por turno a varias.</translation>
    </message>
    <message>
        <source>Show what is assigned to you and unread; once more shows everything.</source>
        <translation>Muestra lo que tiene asignado y sin leer; otra vez muestra todo.</translation>
    </message>
    <message>
        <source>Draw for a second reading…</source>
        <translation>Sortear para una segunda lectura…</translation>
    </message>
    <message>
        <source>Draw a share of the chosen contributions at random, to be decided by a second person who does not see the first decision.</source>
        <translation>Sortea una parte de las contribuciones elegidas, para que decida sobre ellas una segunda persona que no ve la primera decisión.</translation>
    </message>
    <message>
        <source>Rules of the codebook…</source>
        <translation>Reglas del libro de códigos…</translation>
    </message>
    <message>
        <source>Rules that propose tags; see what they propose, and accept or decline it.</source>
        <translation>Reglas que proponen etiquetas; vea qué proponen, y acéptelo o rechácelo.</translation>
    </message>
    <message>
        <source>Moderation policy…</source>
        <translation>Política de moderación…</translation>
    </message>
    <message>
        <source>States and reasons for hiding: their names, definitions, examples, and what is published.</source>
        <translation>Estados y motivos para ocultar: sus nombres, definiciones y ejemplos, y qué se publica.</translation>
    </message>
    <message numerus="yes">
        <source>Marking %n contributions</source>
        <translation>
            <numerusform>Marcando %n contribución</numerusform>
            <numerusform>Marcando %n contribuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>To whom? Several names with commas; nobody when empty.</source>
        <translation>¿A quién? Varios nombres con comas; a nadie si queda vacío.</translation>
    </message>
    <message numerus="yes">
        <source>Assigning %n contributions</source>
        <translation>
            <numerusform>Asignando %n contribución</numerusform>
            <numerusform>Asignando %n contribuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share of the %Ln chosen contributions to draw, in percent:</source>
        <translation>
            <numerusform>Parte de la %Ln contribución elegida que se sortea, en tanto por ciento:</numerusform>
            <numerusform>Parte de las %Ln contribuciones elegidas que se sortea, en tanto por ciento:</numerusform>
        </translation>
    </message>
    <message>
        <source>A share is a number of percent, such as 10.</source>
        <translation>Una parte es un número de tanto por ciento, por ejemplo 10.</translation>
    </message>
    <message>
        <source>Drawing for a second reading</source>
        <translation>Sorteo para una segunda lectura</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triaje</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>&amp;Best matches first</source>
        <translation>Primero las que &amp;mejor responden</translation>
    </message>
    <message>
        <source>Those that fit the words of the search best come first; again: back to the column.</source>
        <translation>Primero van las que mejor responden a las palabras de la búsqueda; otra vez: como diga la columna.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln contributions of the selection are chosen. Escape takes it back.</source>
        <translation>
            <numerusform>Está elegida la única contribución de la selección. Con Esc se anula.</numerusform>
            <numerusform>Están elegidas las %Ln contribuciones de la selección. Con Esc se anula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions are chosen.</source>
        <translation>
            <numerusform>Hay %Ln contribución elegida.</numerusform>
            <numerusform>Hay %Ln contribuciones elegidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Tag number %1, when there is one</source>
        <translation>Etiqueta número %1, cuando la haya</translation>
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
        <translation>Ajuste (marcas redondas, respecto al mejor) y estabilidad (marcas cuadradas, línea discontinua) de cada número de temas.</translation>
    </message>
    <message>
        <source>%1: fit %2, stability %3</source>
        <translation>%1: ajuste %2, estabilidad %3</translation>
    </message>
    <message>
        <source>fit, against the best</source>
        <translation>ajuste, frente al mejor</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>estabilidad</translation>
    </message>
</context>
<context>
    <name>tamiz::Counting</name>
    <message>
        <source>There is no field “%1” to count by. There are: %2.</source>
        <translation>No hay ningún campo «%1» por el que contar. Hay estos: %2.</translation>
    </message>
    <message>
        <source>“%1” by “%2” has too many values for a table. Filter first, or choose a field with fewer values.</source>
        <translation>«%1» por «%2» tiene demasiados valores para una tabla. Conviene filtrar antes o elegir un campo con menos valores.</translation>
    </message>
</context>
<context>
    <name>tamiz::CrossTableModel</name>
    <message>
        <source>More than chance would give: %1 times the expected.</source>
        <translation>Más de lo que daría el azar: %1 veces lo esperado.</translation>
    </message>
    <message>
        <source>Less than chance would give: %1 times the expected.</source>
        <translation>Menos de lo que daría el azar: %1 veces lo esperado.</translation>
    </message>
</context>
<context>
    <name>tamiz::CrossTablePage</name>
    <message>
        <source>Cross table</source>
        <translation>Tabla cruzada</translation>
    </message>
    <message>
        <source>Enter or a double click on a cell filters everything by its two values.</source>
        <translation>Intro o un doble clic en una celda filtra todo por sus dos valores.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message>
        <source>Co&amp;unt</source>
        <translation>Con&amp;tar</translation>
    </message>
    <message>
        <source>As &amp;published</source>
        <translation>Como se &amp;publica</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Guardar &amp;tabla…</translation>
    </message>
    <message>
        <source>Save the table as CSV, small numbers hidden.</source>
        <translation>Guardar la tabla como CSV, con los números pequeños ocultos.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The table was saved. %1</source>
        <translation>Se guardó la tabla. %1</translation>
    </message>
    <message>
        <source>For &amp;each</source>
        <translation>Por &amp;cada</translation>
    </message>
    <message>
        <source>A table for each value of a third field.</source>
        <translation>Una tabla por cada valor de un tercer campo.</translation>
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
        <translation>Oculta los números menores que %1 (que %2 si un campo es sensible) y lo que los delataría, como en todo lo que se guarda.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
</context>
<context>
    <name>tamiz::CsvFile</name>
    <message>
        <source>The table could not be saved. An existing file was left as it was.</source>
        <translation>No se pudo guardar la tabla. Si ya había un archivo, quedó como estaba.</translation>
    </message>
</context>
<context>
    <name>tamiz::DataExports</name>
    <message>
        <source>Export open data</source>
        <translation>Exportar datos abiertos</translation>
    </message>
    <message>
        <source>Data Package (*.zip)</source>
        <translation>Data Package (*.zip)</translation>
    </message>
    <message>
        <source>open-data</source>
        <comment>part of a file name</comment>
        <translation>datos-abiertos</translation>
    </message>
    <message>
        <source>Writing open data</source>
        <translation>Escribiendo datos abiertos</translation>
    </message>
    <message>
        <source>Exporting the contributions</source>
        <translation>Exportando las contribuciones</translation>
    </message>
    <message>
        <source>A sheet for each table (*.xlsx)</source>
        <translation>Una hoja por tabla (*.xlsx)</translation>
    </message>
    <message>
        <source>k = %1; people alone with their attributes: %2; people whose attributes were left out: %3.</source>
        <translation>k = %1; personas únicas por sus atributos: %2; personas cuyos atributos se omitieron: %3.</translation>
    </message>
    <message>
        <source>No attributes of people are published.</source>
        <translation>No se publica ningún atributo de las personas.</translation>
    </message>
</context>
<context>
    <name>tamiz::Decision</name>
    <message>
        <source>No answer yet</source>
        <translation>Sin respuesta aún</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Aceptada en parte</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptada</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Ya hecha</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Fuera de alcance</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>decision</comment>
        <translation>Aceptada</translation>
    </message>
</context>
<context>
    <name>tamiz::DissentBar</name>
    <message>
        <source>&amp;Decide anyway</source>
        <translation>&amp;Decidir de todos modos</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Mo&amp;strarlas</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Dejar&amp;lo</translation>
    </message>
    <message>
        <source>Similar contributions were decided differently</source>
        <translation>Sobre contribuciones parecidas se decidió de otro modo</translation>
    </message>
    <message>
        <source>Similar contributions were decided differently: %1.</source>
        <translation>Sobre contribuciones parecidas se decidió de otro modo: %1.</translation>
    </message>
</context>
<context>
    <name>tamiz::Edit</name>
    <message>
        <source>(in no family)</source>
        <translation>(sin familia)</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>palabra por palabra</translation>
    </message>
    <message>
        <source>small changes</source>
        <translation>pequeños cambios</translation>
    </message>
    <message>
        <source>words added</source>
        <translation>palabras añadidas</translation>
    </message>
    <message>
        <source>words cut</source>
        <translation>palabras quitadas</translation>
    </message>
    <message>
        <source>other order</source>
        <translation>otro orden</translation>
    </message>
    <message>
        <source>a passage shared</source>
        <translation>un pasaje en común</translation>
    </message>
</context>
<context>
    <name>tamiz::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tamiz::Export</name>
    <message>
        <source>The file could not be written: %1. Nothing was changed there.</source>
        <translation>No se pudo escribir el archivo: %1. No se cambió nada en ese lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were cut at 32,767 characters, the most a cell holds. The CSV export has them whole.</source>
        <translation>
            <numerusform>Se recortó %Ln texto a 32&#xa0;767 caracteres, el máximo que cabe en una celda. La exportación CSV lo tiene completo.</numerusform>
            <numerusform>Se recortaron %Ln textos a 32&#xa0;767 caracteres, el máximo que cabe en una celda. La exportación CSV los tiene completos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing pages</source>
        <translation>Escribiendo páginas</translation>
    </message>
    <message>
        <source>the earlier package cannot be moved</source>
        <translation>el paquete anterior no se puede mover</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>no se puede cambiar el nombre de la carpeta</translation>
    </message>
    <message>
        <source>A report is written as %1, not as “%2”.</source>
        <translation>Un informe se escribe como %1, no como «%2».</translation>
    </message>
    <message>
        <source>“%1” holds something else. Choose a folder that is new, empty or an earlier export.</source>
        <translation>«%1» contiene otra cosa. Elija una carpeta nueva, vacía o de una exportación anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s), exported by Tamiz %1.</source>
        <translation>
            <numerusform>%Ln contribución, exportada por Tamiz %1.</numerusform>
            <numerusform>%Ln contribuciones, exportadas por Tamiz %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>A spreadsheet holds 1,048,575 contributions at most. Narrow the selection, or export as CSV.</source>
        <translation>Una hoja de cálculo admite como máximo 1.048.575 contribuciones. Reduzca la selección o exporte como CSV.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>there is not enough room on the disk</source>
        <translation>no queda suficiente espacio en el disco</translation>
    </message>
    <message>
        <source>Writing the document</source>
        <translation>Escribiendo el documento</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>Componiendo las páginas</translation>
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
            <numerusform>%n más…</numerusform>
            <numerusform>%n más…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>value and count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, included</source>
        <translation>%1, incluido</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1, excluido</translation>
    </message>
</context>
<context>
    <name>tamiz::FacetPanel</name>
    <message>
        <source>Find a value…</source>
        <translation>Buscar un valor…</translation>
    </message>
    <message>
        <source>Find a value in the facets</source>
        <translation>Buscar un valor en las facetas</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetas</translation>
    </message>
    <message>
        <source>Enter asks for a value, Shift and Enter adds it, Plus requires it too, Minus refuses it, Slash finds a value of this field.</source>
        <translation>Intro pide un valor, Mayús e Intro lo añade, Más lo exige también, Menos lo excluye, la barra busca un valor de este campo.</translation>
    </message>
    <message>
        <source>Click to ask for a value, Shift+click to add it, Alt+click to refuse it; right-click for more.</source>
        <translation>Clic para pedir un valor, Mayús+clic para añadirlo, Alt+clic para excluirlo; clic derecho para más.</translation>
    </message>
    <message>
        <source>Field of the histogram</source>
        <translation>Campo del histograma</translation>
    </message>
    <message>
        <source>Which days or numbers are shown as bars</source>
        <translation>Qué días o números se muestran como barras</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>&amp;Only this value</source>
        <translation>&amp;Solo este valor</translation>
    </message>
    <message>
        <source>This value &amp;too (any of them)</source>
        <translation>&amp;También este valor (cualquiera de ellos)</translation>
    </message>
    <message>
        <source>This value &amp;and the others (all of them)</source>
        <translation>Este valor &amp;y los otros (todos a la vez)</translation>
    </message>
    <message>
        <source>&amp;Not this value</source>
        <translation>&amp;No este valor</translation>
    </message>
    <message>
        <source>&amp;Find a value of this field</source>
        <translation>&amp;Buscar un valor de este campo</translation>
    </message>
    <message>
        <source>&amp;Every value of this field</source>
        <translation>&amp;Cualquier valor de este campo</translation>
    </message>
    <message>
        <source>Find in %1…</source>
        <translation>Buscar en %1…</translation>
    </message>
</context>
<context>
    <name>tamiz::Facets</name>
    <message>
        <source>(no value)</source>
        <translation>(sin valor)</translation>
    </message>
</context>
<context>
    <name>tamiz::Families</name>
    <message>
        <source>Comparing members with their family</source>
        <translation>Comparando los miembros con su familia</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>Comparando textos</translation>
    </message>
    <message>
        <source>Reading texts</source>
        <translation>Leyendo textos</translation>
    </message>
</context>
<context>
    <name>tamiz::FamiliesPage</name>
    <message>
        <source>Edge between families and their texts</source>
        <translation>Borde entre familias y sus textos</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <source>No families yet. “Find families” groups texts that are copies of each other, or nearly: campaigns, template letters, doubles.</source>
        <translation>Todavía no hay familias. «Buscar familias» agrupa los textos que son copias exactas o casi iguales entre sí: campañas, cartas modelo, duplicados.</translation>
    </message>
    <message>
        <source>Find families</source>
        <translation>Buscar familias</translation>
    </message>
    <message>
        <source>Texts of the family</source>
        <translation>Textos de la familia</translation>
    </message>
    <message numerus="yes">
        <source>%n contributions</source>
        <translation>
            <numerusform>%n contribución</numerusform>
            <numerusform>%n contribuciones</numerusform>
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
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Typical text: %1</source>
        <translation>Texto típico: %1</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>Give the family a name: it is a campaign that you know.</source>
        <translation>Dar un nombre a la familia: es una campaña conocida.</translation>
    </message>
    <message>
        <source>&amp;Tag family…</source>
        <translation>&amp;Etiquetar familia…</translation>
    </message>
    <message>
        <source>Add a tag to every contribution of the family.</source>
        <translation>Añadir una etiqueta a todas las contribuciones de la familia.</translation>
    </message>
    <message>
        <source>&amp;Show in contributions</source>
        <translation>&amp;Mostrar en contribuciones</translation>
    </message>
    <message>
        <source>List the contributions of the family.</source>
        <translation>Listar las contribuciones de la familia.</translation>
    </message>
    <message>
        <source>Rename family</source>
        <translation>Renombrar familia</translation>
    </message>
    <message>
        <source>Name of the campaign:</source>
        <translation>Nombre de la campaña:</translation>
    </message>
    <message>
        <source>Renaming a family</source>
        <translation>Renombrando una familia</translation>
    </message>
    <message>
        <source>Tag family</source>
        <translation>Etiquetar familia</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n contributions:</source>
        <translation>
            <numerusform>Etiqueta para %n contribución:</numerusform>
            <numerusform>Etiqueta para %n contribuciones:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %n contributions</source>
        <translation>
            <numerusform>Etiquetando %n contribución</numerusform>
            <numerusform>Etiquetando %n contribuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Families at this threshold</source>
        <translation>Familias con este umbral</translation>
    </message>
    <message>
        <source>Decisions about the family</source>
        <translation>Decisiones sobre la familia</translation>
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
        <translation>Mantener en la familia los textos elegidos, o todos si se elige en la lista de familias: ninguna búsqueda posterior los mueve.</translation>
    </message>
    <message>
        <source>Confirm mo&amp;re</source>
        <translation>Confirmar &amp;más</translation>
    </message>
    <message>
        <source>Keep the texts most like the typical one: first one, then two, four, eight more.</source>
        <translation>Mantener los textos más parecidos al típico: primero uno, luego dos, cuatro, ocho más.</translation>
    </message>
    <message>
        <source>Ta&amp;ke out</source>
        <translation>S&amp;acar</translation>
    </message>
    <message>
        <source>Take the chosen texts out of the family; they never come back to it.</source>
        <translation>Sacar de la familia los textos elegidos; no vuelven nunca a ella.</translation>
    </message>
    <message>
        <source>S&amp;plit off</source>
        <translation>Se&amp;parar</translation>
    </message>
    <message>
        <source>Make a family of their own of the chosen texts.</source>
        <translation>Hacer una familia propia con los textos elegidos.</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Unir a…</translation>
    </message>
    <message>
        <source>Put the whole family into another one.</source>
        <translation>Meter toda la familia en otra.</translation>
    </message>
    <message>
        <source>Campai&amp;gn</source>
        <translation>Campa&amp;ña</translation>
    </message>
    <message>
        <source>Say that the family is an organised campaign, or that it is not.</source>
        <translation>Decir que la familia es una campaña organizada, o que no lo es.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Accept every contribution of the family for publication.</source>
        <translation>Aceptar para publicación todas las contribuciones de la familia.</translation>
    </message>
    <message>
        <source>&amp;Hide…</source>
        <translation>&amp;Ocultar…</translation>
    </message>
    <message>
        <source>Hide every contribution of the family, with a reason.</source>
        <translation>Ocultar todas las contribuciones de la familia, con un motivo.</translation>
    </message>
    <message>
        <source>Confirming members</source>
        <translation>Confirmando miembros</translation>
    </message>
    <message>
        <source>Taking texts out of a family</source>
        <translation>Sacando textos de una familia</translation>
    </message>
    <message>
        <source>Splitting a family</source>
        <translation>Dividiendo una familia</translation>
    </message>
    <message>
        <source>Merge families</source>
        <translation>Unir familias</translation>
    </message>
    <message>
        <source>Put “%1” into:</source>
        <translation>Meter “%1” en:</translation>
    </message>
    <message>
        <source>Merging families</source>
        <translation>Uniendo familias</translation>
    </message>
    <message>
        <source>Marking a campaign</source>
        <translation>Marcando una campaña</translation>
    </message>
    <message>
        <source>Hide family</source>
        <translation>Ocultar familia</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>Hiding a family</source>
        <translation>Ocultando una familia</translation>
    </message>
    <message>
        <source>Accepting a family</source>
        <translation>Aceptando una familia</translation>
    </message>
</context>
<context>
    <name>tamiz::FamilyPlanDialog</name>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Confirmed members, splits and merges stay as they are. Uncheck what should not change; nothing is written before you accept.</source>
        <translation>Los miembros confirmados, las divisiones y las uniones quedan como están. Se desmarca lo que no deba cambiar; no se escribe nada antes de aceptar.</translation>
    </message>
    <message>
        <source>Families that would change</source>
        <translation>Familias que cambiarían</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <translation>Marcar &amp;todo</translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation>No marcar &amp;nada</translation>
    </message>
    <message>
        <source>%1 of %2 changes chosen. With all of them %3 families hold %4 contributions.</source>
        <translation>%1 de %2 cambios elegidos. Con todos ellos, %3 familias tienen %4 contribuciones.</translation>
    </message>
</context>
<context>
    <name>tamiz::FamilyPlanModel</name>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Entran</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Salen</translation>
    </message>
</context>
<context>
    <name>tamiz::FamilyPreviewModel</name>
    <message>
        <source>Would be a family</source>
        <translation>Sería una familia</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
</context>
<context>
    <name>tamiz::FamilySearchBar</name>
    <message>
        <source>Find families</source>
        <translation>Buscar familias</translation>
    </message>
    <message>
        <source>Tr&amp;y thresholds</source>
        <translation>&amp;Probar umbrales</translation>
    </message>
    <message>
        <source>Group texts that are copies of each other, or nearly. Shows first what would change.</source>
        <translation>Agrupar textos que son copias unos de otros, o casi. Muestra antes qué cambiaría.</translation>
    </message>
    <message>
        <source>Compares all texts once; then drag the threshold and see at once what it would give.</source>
        <translation>Compara todos los textos una vez; después se arrastra el umbral y se ve al momento qué daría.</translation>
    </message>
    <message>
        <source>&amp;Compare them</source>
        <translation>&amp;Compararlas</translation>
    </message>
    <message>
        <source>Lets the new contributions join families or make new ones; nothing that stands in a family moves.</source>
        <translation>Deja que las contribuciones nuevas entren en familias o formen otras; nada de lo que está en una familia se mueve.</translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) came after the last search.</source>
        <translation>
            <numerusform>%n contribución llegó después de la última búsqueda.</numerusform>
            <numerusform>%n contribuciones llegaron después de la última búsqueda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>Comparando textos</translation>
    </message>
    <message>
        <source>At %1: %2 families of %3 contributions. Nothing is written before “Find families”.</source>
        <translation>Con %1: %2 familias de %3 contribuciones. No se escribe nada antes de “Buscar familias”.</translation>
    </message>
    <message>
        <source>Finding families</source>
        <translation>Buscando familias</translation>
    </message>
</context>
<context>
    <name>tamiz::FamilyTableModel</name>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>The name you gave it, else the first words of its typical text.</source>
        <translation>El nombre que se le dio o, si no tiene, las primeras palabras de su texto típico.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Everything received that belongs to the family.</source>
        <translation>Todo lo recibido que pertenece a la familia.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Distinct texts: identical copies count once.</source>
        <translation>Textos distintos: las copias idénticas cuentan una vez.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Distinct known authors.</source>
        <translation>Autores conocidos distintos.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>First and last day.</source>
        <translation>Primer y último día.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Votes on its contributions, of any kind.</source>
        <translation>Votos a sus contribuciones, de cualquier tipo.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>○ to review</source>
        <translation>○ por revisar</translation>
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
        <translation>Cuántos miembros ha confirmado una persona, y si es una campaña (⚑).</translation>
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
        <translation>Sin palabras: «%1»</translation>
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
        <translation>Familia</translation>
    </message>
    <message>
        <source>Kind of copy</source>
        <translation>Tipo de copia</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
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
        <translation>Fuente</translation>
    </message>
    <message>
        <source>State at the source</source>
        <translation>Estado en la fuente</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>Before day</source>
        <translation>Antes del día</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Hasta el día</translation>
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
        <translation>Votos en contra</translation>
    </message>
    <message>
        <source>Votes to pass</source>
        <translation>Abstenciones</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Grupo de edad</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Grupo de edad</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
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
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Escolaridad</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Opinion group</source>
        <translation>Grupo de opinión</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Segunda lectura</translation>
    </message>
    <message>
        <source>Consent to publication</source>
        <translation>Consentimiento para publicar</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Id at the source</source>
        <translation>Identificador en la fuente</translation>
    </message>
</context>
<context>
    <name>tamiz::Filter</name>
    <message>
        <source>this parenthesis closes nothing.</source>
        <translation>este paréntesis no cierra nada.</translation>
    </message>
    <message>
        <source>something to look for is missing beside OR or AND.</source>
        <translation>falta algo que buscar junto a OR o AND.</translation>
    </message>
    <message>
        <source>something to exclude is missing.</source>
        <translation>falta lo que se quiere excluir.</translation>
    </message>
    <message>
        <source>there are too many parentheses inside one another.</source>
        <translation>hay demasiados paréntesis unos dentro de otros.</translation>
    </message>
    <message>
        <source>the parenthesis that closes this one is missing.</source>
        <translation>falta el paréntesis que cierra este.</translation>
    </message>
    <message>
        <source>the value of “%1” is missing.</source>
        <translation>falta el valor de «%1».</translation>
    </message>
    <message>
        <source>“%1” joins nothing here; in quotes it is a word to look for.</source>
        <translation>«%1» no une nada aquí; entre comillas es una palabra que se busca.</translation>
    </message>
    <message>
        <source>the beginning of a word is missing before the star.</source>
        <translation>falta el comienzo de una palabra antes del asterisco.</translation>
    </message>
    <message>
        <source>the quote that closes this one is missing.</source>
        <translation>faltan las comillas que cierran estas.</translation>
    </message>
    <message>
        <source>The filter cannot be read: at character %1, %2</source>
        <translation>No se puede leer el filtro: en el carácter %1, %2</translation>
    </message>
    <message>
        <source>The filter cannot be used: at character %1, %2</source>
        <translation>No se puede usar el filtro: en el carácter %1, %2</translation>
    </message>
    <message>
        <source>a date is written 2016-01-31, 2016-01 or 2016.</source>
        <translation>una fecha se escribe 2016-01-31, 2016-01 o 2016.</translation>
    </message>
    <message>
        <source>“%1” needs a whole number.</source>
        <translation>«%1» necesita un número entero.</translation>
    </message>
    <message>
        <source>“%1” can be compared with a number only.</source>
        <translation>«%1» solo se puede comparar con un número.</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>no hay ningún campo «%1».</translation>
    </message>
    <message>
        <source>only “:” and “!=” can stand here.</source>
        <translation>aquí solo puede ir «:» o «!=».</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quizá «%1»?</translation>
    </message>
</context>
<context>
    <name>tamiz::FilterChip</name>
    <message>
        <source>%1 (click or press Delete to remove this filter, Enter to edit it)</source>
        <translation>%1 (clic o Supr para quitar este filtro, Intro para editarlo)</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Press Delete to remove it, Enter to edit it.</source>
        <translation>Supr para quitarlo, Intro para editarlo.</translation>
    </message>
</context>
<context>
    <name>tamiz::FilterCompleter</name>
    <message>
        <source>How the filter may go on</source>
        <translation>Cómo puede continuar el filtro</translation>
    </message>
</context>
<context>
    <name>tamiz::FirstRecords</name>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>The first records of the import that runs</source>
        <translation>Los primeros registros de la importación en curso</translation>
    </message>
    <message>
        <source>Leaves the workspace as it was before</source>
        <translation>Deja el espacio de trabajo como estaba antes</translation>
    </message>
    <message>
        <source>Cancel the import of %1</source>
        <translation>Cancelar la importación de %1</translation>
    </message>
    <message>
        <source>The import of %1 is being cancelled…</source>
        <translation>Se está cancelando la importación de %1…</translation>
    </message>
    <message>
        <source>Importing %1… %2 records so far. These are the first of them; they can be worked on when the import has ended.</source>
        <translation>Importando %1… %2 registros hasta ahora. Estos son los primeros; se podrá trabajar con ellos cuando termine la importación.</translation>
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
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Texto de la ayuda</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>no se encontró</translation>
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
        <translation>Buscar %1 en su lugar</translation>
    </message>
</context>
<context>
    <name>tamiz::Hints</name>
    <message>
        <source>No contribution has the id “%1” at its source.</source>
        <translation>Ninguna contribución tiene en su fuente el identificador «%1».</translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation>Todavía no hay etiquetas.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>No hay ninguna etiqueta «%1».</translation>
    </message>
    <message>
        <source>A week is written 2016-W05, not “%1”.</source>
        <translation>Una semana se escribe 2016-W05, no «%1».</translation>
    </message>
    <message>
        <source>A month is written 2016-01, not “%1”.</source>
        <translation>Un mes se escribe 2016-01, no «%1».</translation>
    </message>
    <message>
        <source>A year is written 2016, not “%1”.</source>
        <translation>Un año se escribe 2016, no «%1».</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>No hay ningún tema «%1».</translation>
    </message>
    <message>
        <source>No contribution has “%1” as %2.</source>
        <translation>Ninguna contribución tiene «%1» en «%2».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Hay: %1.</translation>
    </message>
    <message>
        <source>“%1” is a word to look for here; in capitals it excludes.</source>
        <translation>Aquí «%1» es una palabra que se busca; en mayúsculas excluye.</translation>
    </message>
    <message>
        <source>“%1” is a word to look for here; to join, write %2.</source>
        <translation>Aquí «%1» es una palabra que se busca; para unir se escribe %2.</translation>
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
        <translation>Arrastre sobre las barras para pedir sus valores; con teclas, Mayús con las flechas y después Intro. Supr lo quita.</translation>
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
        <translation>nada que mostrar</translation>
    </message>
</context>
<context>
    <name>tamiz::HistoryFilter</name>
    <message>
        <source>Look for words</source>
        <translation>Buscar palabras</translation>
    </message>
    <message>
        <source>Look for words in the history</source>
        <translation>Buscar palabras en el historial</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
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
        <translation>Personas, reglas y modelos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>A day, written as in the list (%1) or 2016-01-31.</source>
        <translation>Un día, escrito como en la lista (%1) o 2016-01-31.</translation>
    </message>
    <message>
        <source>“%1” is no day. A day is written %2 or 2016-01-31.</source>
        <translation>“%1” no es un día. Un día se escribe %2 o 2016-01-31.</translation>
    </message>
</context>
<context>
    <name>tamiz::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>%1 (rule)</source>
        <translation>%1 (regla)</translation>
    </message>
    <message>
        <source>%1 (model)</source>
        <translation>%1 (modelo)</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecha</translation>
    </message>
    <message>
        <source>Entry %1, method %2. Fingerprint %3…</source>
        <translation>Entrada %1, método %2. Huella %3…</translation>
    </message>
</context>
<context>
    <name>tamiz::HistoryPage</name>
    <message>
        <source>History of the workspace</source>
        <translation>Historial del espacio de trabajo</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer %1</translation>
    </message>
    <message>
        <source>Takes back the chosen entry alone and leaves later ones as they are.</source>
        <translation>Revierte solo la entrada elegida y deja las posteriores como están.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
    <message numerus="yes">
        <source>Taken back. %n value(s) stayed because a later entry changed them again.</source>
        <translation>
            <numerusform>Entrada revertida. %n valor se mantuvo porque una entrada posterior lo volvió a cambiar.</numerusform>
            <numerusform>Entrada revertida. %n valores se mantuvieron porque una entrada posterior los volvió a cambiar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back in full.</source>
        <translation>Entrada revertida por completo.</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>Verificando el registro</translation>
    </message>
    <message>
        <source>The journal was changed by something other than Tamiz: entry %1 does not fit the one before it.</source>
        <translation>Algo distinto de Tamiz modificó el registro: la entrada %1 no encaja con la anterior.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: all %n entries fit together.</source>
        <translation>
            <numerusform>El registro está íntegro: contiene %n entrada y es coherente.</numerusform>
            <numerusform>El registro está íntegro: las %n entradas encajan entre sí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of the last entry: %1</source>
        <translation>Huella de la última entrada: %1</translation>
    </message>
    <message>
        <source>-history.csv</source>
        <translation>-historial.csv</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history were saved to %1.</source>
        <translation>
            <numerusform>Se guardó %n entrada del historial en %1.</numerusform>
            <numerusform>Se guardaron %n entradas del historial en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take back this entry…</source>
        <translation>&amp;Retirar esta entrada…</translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation>&amp;Verificar el historial</translation>
    </message>
    <message>
        <source>Recomputes the fingerprints of all entries: what was changed by something other than Tamiz is noticed.</source>
        <translation>Recalcula las huellas de todas las entradas: se nota lo que haya cambiado algo que no es Tamiz.</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
        <source>Saves the entries shown here as the moderation log, a table for spreadsheets.</source>
        <translation>Guarda las entradas mostradas como registro de moderación, una tabla para hojas de cálculo.</translation>
    </message>
    <message>
        <source>No entry passes this filter.</source>
        <translation>Ninguna entrada cumple este filtro.</translation>
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
        <translation>Esta entrada es ella misma un deshacer o rehacer. Retire la entrada de la que trata, o deshágala.</translation>
    </message>
    <message>
        <source>This entry is undone.</source>
        <translation>Esta entrada está deshecha.</translation>
    </message>
    <message>
        <source>It touched %1 contributions or other things. What taking it back would change is looked at when you ask for it, and shown before anything is done.</source>
        <translation>Afectó a %1 contribuciones u otras cosas. Lo que cambiaría al retirarla se examina cuando lo pida, y se muestra antes de hacer nada.</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Examinando lo que cambiaría</translation>
    </message>
    <message>
        <source>Take back “%1”? You can undo this too.</source>
        <translation>¿Retirar «%1»? También esto se puede deshacer.</translation>
    </message>
    <message>
        <source>Save as a recipe…</source>
        <translation>Guardar como receta…</translation>
    </message>
    <message>
        <source>Saves the chosen entries, or all that are shown, so that they can be done again in another workspace.</source>
        <translation>Guarda las entradas elegidas, o todas las que se muestran, para volver a hacerlas en otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>Apply a recipe…</source>
        <translation>Aplicar una receta…</translation>
    </message>
    <message>
        <source>Does again here what a recipe holds; what would change is said first.</source>
        <translation>Vuelve a hacer aquí lo que contiene una receta; antes se dice qué cambiaría.</translation>
    </message>
    <message>
        <source>None of these entries can be part of a recipe.</source>
        <translation>Ninguna de estas entradas puede formar parte de una receta.</translation>
    </message>
    <message>
        <source>Save a recipe</source>
        <translation>Guardar una receta</translation>
    </message>
    <message>
        <source>Recipe (*.json)</source>
        <translation>Receta (*.json)</translation>
    </message>
    <message>
        <source>-recipe.json</source>
        <translation>-receta.json</translation>
    </message>
    <message>
        <source>The recipe could not be written.</source>
        <translation>No se pudo escribir la receta.</translation>
    </message>
    <message numerus="yes">
        <source>A recipe of %n entries was saved to %1.</source>
        <translation>
            <numerusform>Una receta de %n entrada se guardó en %1.</numerusform>
            <numerusform>Una receta de %n entradas se guardó en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply a recipe</source>
        <translation>Aplicar una receta</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Reading a recipe</source>
        <translation>Leyendo una receta</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Applying a recipe</source>
        <translation>Aplicando una receta</translation>
    </message>
    <message>
        <source>This recipe changes nothing here: %1 of its %2 steps are done already.</source>
        <translation>Esta receta no cambia nada aquí: %1 de sus %2 pasos ya están hechos.</translation>
    </message>
    <message>
        <source>%1 of %2 steps change something here, %3 are done already and are left aside; %4 of %5 contributions they name are not in this workspace. Apply the recipe?</source>
        <translation>%1 de %2 pasos cambian algo aquí y %3 ya están hechos y se dejan de lado; %4 de las %5 contribuciones que nombran no están en este espacio de trabajo. ¿Aplicar la receta?</translation>
    </message>
</context>
<context>
    <name>tamiz::Html</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Made with Tamiz %1.</source>
        <translation>Hecho con Tamiz %1.</translation>
    </message>
    <message>
        <source>Skip to the report</source>
        <translation>Saltar al informe</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Lo mismo en una tabla</translation>
    </message>
</context>
<context>
    <name>tamiz::Import</name>
    <message>
        <source>The file “%1” cannot be opened: %2</source>
        <translation>No se puede abrir el archivo «%1»: %2</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>La codificación «%1» no se conoce.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read to its end: %2</source>
        <translation>No se puede leer el archivo «%1» hasta el final: %2</translation>
    </message>
    <message>
        <source>The text of “%1” cannot be decoded.</source>
        <translation>No se puede descodificar el texto de «%1».</translation>
    </message>
    <message>
        <source>Line %1 holds a NUL byte, which does not occur in text. The file is damaged, or it is not a text table.</source>
        <translation>La línea %1 contiene un byte NUL, que no aparece en un texto. El archivo está dañado o no es una tabla de texto.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>La línea %1 tiene más de %2 columnas.</translation>
    </message>
    <message>
        <source>The record that begins on line %1 is too large.</source>
        <translation>El registro que empieza en la línea %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>A cell on line %1 is larger than 16 MiB.</source>
        <translation>Una celda de la línea %1 supera los 16 MiB.</translation>
    </message>
    <message>
        <source>A quote opens on line %1 and does not close for more than 1,000 lines or 1 MiB. Close it in the file, and import again.</source>
        <translation>En la línea %1 se abren unas comillas que no se cierran en más de 1000 líneas o 1 MiB. Conviene cerrarlas en el archivo e importar de nuevo.</translation>
    </message>
    <message>
        <source>A quote opens on line %1 and never closes: the records after it would be lost in one cell. Close it in the file, and import again.</source>
        <translation>En la línea %1 se abren unas comillas que nunca se cierran: los registros siguientes se perderían dentro de una sola celda. Conviene cerrarlas en el archivo e importar de nuevo.</translation>
    </message>
    <message>
        <source>The text reads as %1, which the file does not say.</source>
        <translation>El texto se lee como %1, aunque el archivo no lo indica.</translation>
    </message>
    <message numerus="yes">
        <source>The text is UTF-8 with %n byte(s) that are not; the cells that hold them are read as Windows-1252 and flagged.</source>
        <translation>
            <numerusform>El texto es UTF-8 con %n byte que no lo es; las celdas que lo contienen se leen como Windows-1252 y quedan señaladas.</numerusform>
            <numerusform>El texto es UTF-8 con %n bytes que no lo son; las celdas que los contienen se leen como Windows-1252 y quedan señaladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened.</source>
        <translation>No se puede abrir el archivo «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 4 GiB.</source>
        <translation>El archivo «%1» supera los 4 GiB.</translation>
    </message>
    <message>
        <source>“%1” is called a %2 file and is not one; it is damaged or wrongly named.</source>
        <translation>«%1» lleva el nombre de un archivo %2 y no lo es; está dañado o mal nombrado.</translation>
    </message>
    <message>
        <source>“%1” is a web page (HTML or XML), not a table. Open it in a spreadsheet program and save it as CSV.</source>
        <translation>«%1» es una página web (HTML o XML), no una tabla. Conviene abrirla en una hoja de cálculo y guardarla como CSV.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>El archivo «%1» está vacío.</translation>
    </message>
    <message>
        <source>The name of the column says so.</source>
        <translation>Lo dice el nombre de la columna.</translation>
    </message>
    <message>
        <source>Its values look like it.</source>
        <translation>Sus valores lo parecen.</translation>
    </message>
    <message>
        <source>The name of the column says so, and its values agree.</source>
        <translation>Lo dice el nombre de la columna y sus valores concuerdan.</translation>
    </message>
    <message>
        <source>Kept as an attribute.</source>
        <translation>Se conserva como atributo.</translation>
    </message>
    <message>
        <source>No column is named as the text; this one holds the longest values.</source>
        <translation>Ninguna columna se llama como el texto; esta contiene los valores más largos.</translation>
    </message>
    <message>
        <source>A nameless column that only counts the rows.</source>
        <translation>Una columna sin nombre que solo numera las filas.</translation>
    </message>
    <message>
        <source>The name of the column speaks of who wrote.</source>
        <translation>El nombre de la columna alude a quien escribió.</translation>
    </message>
    <message>
        <source>“%1” is fuller; this one is kept as an attribute.</source>
        <translation>«%1» está más completa; esta se conserva como atributo.</translation>
    </message>
    <message>
        <source>A column of %1.</source>
        <translation>Una columna de %1.</translation>
    </message>
    <message>
        <source>The folder “%1” is not an export that is known. A Polis export has comments.csv in it; import other files one by one.</source>
        <translation>La carpeta «%1» no es una exportación conocida. Una exportación de Polis contiene comments.csv; los demás archivos se importan uno a uno.</translation>
    </message>
    <message>
        <source>This is not a column mapping.</source>
        <translation>Esto no es una asignación de columnas.</translation>
    </message>
    <message>
        <source>votes.csv is a log: the last vote of each person on each statement counts.</source>
        <translation>votes.csv es un registro cronológico: cuenta el último voto de cada persona sobre cada enunciado.</translation>
    </message>
    <message>
        <source>There is no votes.csv: the votes are those of participants-votes.csv.</source>
        <translation>No hay votes.csv: los votos son los de participants-votes.csv.</translation>
    </message>
    <message>
        <source>There is no comments.csv in the folder “%1”.</source>
        <translation>No hay comments.csv en la carpeta «%1».</translation>
    </message>
    <message>
        <source>This is the vote table of a Polis export. Import the folder that holds it together with comments.csv.</source>
        <translation>Esta es la tabla de votos de una exportación de Polis. Hay que importar la carpeta que la contiene junto con comments.csv.</translation>
    </message>
    <message>
        <source>“%1” does not have the columns of a Polis export.</source>
        <translation>«%1» no tiene las columnas de una exportación de Polis.</translation>
    </message>
    <message>
        <source>“%1” holds more than 40,000,000 votes.</source>
        <translation>«%1» contiene más de 40 millones de votos.</translation>
    </message>
    <message>
        <source>The vote could not be read and was left out.</source>
        <translation>El voto no se pudo leer y se dejó fuera.</translation>
    </message>
    <message>
        <source>Reading votes</source>
        <translation>Leyendo los votos</translation>
    </message>
    <message>
        <source>Nothing in the export tells the sign of the votes; 1 was taken as agreement.</source>
        <translation>Nada en la exportación indica el signo de los votos; se tomó 1 como acuerdo.</translation>
    </message>
    <message>
        <source>In this export -1 means agreement: the sign of all votes was turned, so that their sums agree with the counts of the export.</source>
        <translation>En esta exportación -1 significa acuerdo: se invirtió el signo de todos los votos para que sus sumas coincidan con los recuentos de la exportación.</translation>
    </message>
    <message>
        <source>Writing votes</source>
        <translation>Guardando los votos</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) are on statements that are not in the export and were left out.</source>
        <translation>
            <numerusform>%n voto es sobre un enunciado que no está en la exportación y se dejó fuera.</numerusform>
            <numerusform>%n votos son sobre enunciados que no están en la exportación y se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” of the mapping is not in “%2”.</source>
        <translation>La columna «%1» de la asignación no está en «%2».</translation>
    </message>
    <message>
        <source>The cell holds bytes that are not UTF-8; it was read as Windows-1252.</source>
        <translation>La celda contiene bytes que no son UTF-8; se leyó como Windows-1252.</translation>
    </message>
    <message>
        <source>The cell holds bytes that the encoding of the file does not know.</source>
        <translation>La celda contiene bytes que la codificación del archivo no conoce.</translation>
    </message>
    <message>
        <source>The date could not be read; its text was kept.</source>
        <translation>La fecha no se pudo leer; se conservó su texto.</translation>
    </message>
    <message>
        <source>The time could not be read; its text was kept.</source>
        <translation>La hora no se pudo leer; se conservó su texto.</translation>
    </message>
    <message>
        <source>The number of votes could not be read and was left out.</source>
        <translation>El número de votos no se pudo leer y se dejó fuera.</translation>
    </message>
    <message>
        <source>The last quote of the file is not closed; the record may be cut.</source>
        <translation>Las últimas comillas del archivo no están cerradas; el registro puede estar cortado.</translation>
    </message>
    <message>
        <source>A quote inside a quoted cell is not doubled; it was kept as text.</source>
        <translation>Unas comillas dentro de una celda entrecomillada no están duplicadas; se conservaron como texto.</translation>
    </message>
    <message>
        <source>The record has %1 of %2 cells; the missing ones are taken as empty.</source>
        <translation>El registro tiene %1 de %2 celdas; las que faltan se toman como vacías.</translation>
    </message>
    <message>
        <source>The record has %1 cells where %2 are expected; the others are kept as attributes.</source>
        <translation>El registro tiene %1 celdas donde se esperan %2; las demás se conservan como atributos.</translation>
    </message>
    <message>
        <source>The record has no text.</source>
        <translation>El registro no tiene texto.</translation>
    </message>
    <message>
        <source>The record repeats the one on line %1.</source>
        <translation>El registro repite el de la línea %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header were not read.</source>
        <translation>
            <numerusform>%n fila por encima del encabezado no se leyó.</numerusform>
            <numerusform>%n filas por encima del encabezado no se leyeron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>No known platform; the columns were guessed from their names and values.</source>
        <translation>Ninguna plataforma conocida; las columnas se dedujeron de sus nombres y valores.</translation>
    </message>
    <message>
        <source>The file has a header and no records.</source>
        <translation>El archivo tiene encabezado, pero ningún registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header are not read.</source>
        <translation>
            <numerusform>%n fila por encima del encabezado no se lee.</numerusform>
            <numerusform>%n filas por encima del encabezado no se leen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>No hay ningún formato conocido «%1».</translation>
    </message>
    <message>
        <source>“%1” does not have the columns of the preset “%2”.</source>
        <translation>«%1» no tiene las columnas del formato conocido «%2».</translation>
    </message>
    <message>
        <source>A vote is about “%1”, which is not in the source. It was left out.</source>
        <translation>Un voto se refiere a «%1», que no está en la fuente. Se dejó fuera.</translation>
    </message>
    <message>
        <source>The archive “%1” is damaged and cannot be read.</source>
        <translation>El archivo comprimido «%1» está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>The part “%1” of the archive unpacks to more than is allowed (512 MiB, or 100 times its packed size).</source>
        <translation>La parte «%1» del archivo comprimido ocupa al descomprimirse más de lo permitido (512 MiB, o 100 veces su tamaño comprimido).</translation>
    </message>
    <message>
        <source>The part “%1” of the archive is damaged (its checksum or its packed data do not fit).</source>
        <translation>La parte «%1» del archivo comprimido está dañada (no coinciden su suma de control o sus datos).</translation>
    </message>
    <message>
        <source>The workbook “%1” inside the archive is larger than 64 MiB. Unpack it, and import it by itself.</source>
        <translation>El libro «%1» dentro del archivo comprimido ocupa más de 64 MiB. Hay que descomprimirlo e importarlo por separado.</translation>
    </message>
    <message>
        <source>The entry “%1” points outside the archive and was not read.</source>
        <translation>La entrada «%1» apunta fuera del archivo comprimido y no se leyó.</translation>
    </message>
    <message>
        <source>The archive holds “%1” twice; the first one was read.</source>
        <translation>El archivo comprimido contiene «%1» dos veces; se leyó la primera.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 entries.</source>
        <translation>«%1» contiene más de %2 entradas.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Take the password off, and import again.</source>
        <translation>«%1» está protegido con contraseña. Hay que quitar la contraseña e importar de nuevo.</translation>
    </message>
    <message>
        <source>The part “%1” is missing in “%2”.</source>
        <translation>Falta la parte «%1» en «%2».</translation>
    </message>
    <message>
        <source>“%1” is a text document or a presentation, not a table.</source>
        <translation>«%1» es un documento de texto o una presentación, no una tabla.</translation>
    </message>
    <message>
        <source>“%1” is an archive inside an archive. Unpack it, and import it by itself.</source>
        <translation>«%1» es un archivo comprimido dentro de otro. Hay que descomprimirlo e importarlo por separado.</translation>
    </message>
    <message>
        <source>“%1” is a %2 file, not a table.</source>
        <translation>«%1» es un archivo %2, no una tabla.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password, or an old workbook (XLS). Save it as XLSX without a password, and import again.</source>
        <translation>«%1» está protegido con contraseña o es un libro antiguo (XLS). Hay que guardarlo como XLSX sin contraseña e importar de nuevo.</translation>
    </message>
    <message>
        <source>A spreadsheet made dates of ranges such as 1-10; they are read as ranges again.</source>
        <translation>Una hoja de cálculo convirtió en fechas intervalos como 1-10; se leen de nuevo como intervalos.</translation>
    </message>
    <message>
        <source>Said of the person in this row.</source>
        <translation>Se dice de la persona de esta fila.</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>No hace falta.</translation>
    </message>
    <message>
        <source>The JSON is nested more than 256 levels deep on line %1.</source>
        <translation>El JSON tiene más de 256 niveles de anidamiento en la línea %1.</translation>
    </message>
    <message>
        <source>A value on line %1 is too large.</source>
        <translation>Un valor de la línea %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>The JSON ends in the middle (line %1). The file is cut off or damaged; export it again.</source>
        <translation>El JSON termina a la mitad (línea %1). El archivo está cortado o dañado; hay que exportarlo de nuevo.</translation>
    </message>
    <message>
        <source>The JSON is not valid at line %1, byte %2. Nothing was imported.</source>
        <translation>El JSON no es válido en la línea %1, byte %2. No se importó nada.</translation>
    </message>
    <message>
        <source>The items have more than 2,000 different fields (line %1).</source>
        <translation>Los elementos tienen más de 2.000 campos distintos (línea %1).</translation>
    </message>
    <message>
        <source>The field stands twice in the item; the last one was read.</source>
        <translation>El campo aparece dos veces en el elemento; se leyó el último.</translation>
    </message>
    <message>
        <source>“%1” is valid JSON and holds no records: a single value is neither a list nor an object.</source>
        <translation>«%1» es JSON válido y no contiene registros: un valor suelto no es ni una lista ni un objeto.</translation>
    </message>
    <message>
        <source>The JSON has no list “%1”.</source>
        <translation>El JSON no tiene la lista «%1».</translation>
    </message>
    <message>
        <source>The item of the list is not an object.</source>
        <translation>El elemento de la lista no es un objeto.</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>propuestas</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>encuentros</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultados</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>proyectos</translation>
    </message>
    <message>
        <source>debates</source>
        <translation>debates</translation>
    </message>
    <message>
        <source>survey answers</source>
        <translation>respuestas de encuesta</translation>
    </message>
    <message>
        <source>closed answers</source>
        <translation>respuestas cerradas</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>enunciados</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>contribuciones</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>opiniones</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>projects and ballots</source>
        <translation>proyectos y papeletas</translation>
    </message>
    <message>
        <source>A question answered in own words: each answer is a contribution.</source>
        <translation>Una pregunta contestada con palabras propias: cada respuesta es una contribución.</translation>
    </message>
    <message numerus="yes">
        <source>A question with %n different answer(s): said of the person.</source>
        <translation>
            <numerusform>Una pregunta con %n respuesta distinta: se dice de la persona.</numerusform>
            <numerusform>Una pregunta con %n respuestas distintas: se dice de la persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person wrote nothing in own words.</source>
        <translation>La persona no escribió nada con palabras propias.</translation>
    </message>
    <message>
        <source>The record has the id of the one on line %1 and other content; it was kept as “%2”.</source>
        <translation>El registro tiene el id del de la línea %1 y otro contenido; se conservó como «%2».</translation>
    </message>
    <message>
        <source>The columns are those of %1: %2 of them are known, such as %3.</source>
        <translation>Las columnas son las de %1: se conocen %2 de ellas, como %3.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” repeats in %n row(s); together with this column it is unique.</source>
        <translation>
            <numerusform>«%1» se repite en %n fila; junto con esta columna es único.</numerusform>
            <numerusform>«%1» se repite en %n filas; junto con esta columna es único.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no table in the archive “%1”.</source>
        <translation>No hay ninguna tabla en el archivo comprimido «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %n table(s); “%1” is read.</source>
        <translation>
            <numerusform>El archivo comprimido contiene %n tabla; se lee «%1».</numerusform>
            <numerusform>El archivo comprimido contiene %n tablas; se lee «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook has no sheet (part “%1”, line %2).</source>
        <translation>El libro no tiene ninguna hoja (parte «%1», línea %2).</translation>
    </message>
    <message>
        <source>The part “%1” holds a text of more than 16 MiB (line %2).</source>
        <translation>La parte «%1» contiene un texto de más de 16 MiB (línea %2).</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet (%1).</source>
        <translation>La celda contiene un error de la hoja de cálculo (%1).</translation>
    </message>
    <message>
        <source>The cell holds a formula without its result; it was taken as empty.</source>
        <translation>La celda contiene una fórmula sin su resultado; se tomó como vacía.</translation>
    </message>
    <message>
        <source>“%1” has no section PROJECTS.</source>
        <translation>«%1» no tiene la sección PROJECTS.</translation>
    </message>
    <message>
        <source>The ballot names no voter; it was left out.</source>
        <translation>La papeleta no nombra a nadie; se dejó fuera.</translation>
    </message>
    <message>
        <source>The ballot names a project that is not in the file; that vote was left out.</source>
        <translation>La papeleta nombra un proyecto que no está en el archivo; ese voto se dejó fuera.</translation>
    </message>
    <message>
        <source>A participatory budget in the format of Pabulib: projects, and the ballots of voters.</source>
        <translation>Un presupuesto participativo en el formato de Pabulib: proyectos y las papeletas de quienes votaron.</translation>
    </message>
    <message>
        <source>The ballots rank projects or give them points; which ones were chosen is kept, and not the rank.</source>
        <translation>Las papeletas ordenan los proyectos o les dan puntos; se conserva cuáles se eligieron, y no su orden.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet has more than %2 columns.</source>
        <translation>La fila %1 de la hoja tiene más de %2 columnas.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet holds a text that is too large.</source>
        <translation>La fila %1 de la hoja contiene un texto demasiado grande.</translation>
    </message>
    <message>
        <source>The sheet has more cells than a spreadsheet can hold (row %1). It was not read.</source>
        <translation>La hoja tiene más celdas de las que caben en una hoja de cálculo (fila %1). No se leyó.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. It has: %3.</source>
        <translation>«%1» no tiene la hoja «%2». Tiene: %3.</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (XLSB). Save it as XLSX, and import again.</source>
        <translation>«%1» es un libro binario (XLSB). Conviene guardarlo como XLSX e importarlo de nuevo.</translation>
    </message>
    <message>
        <source>The part “%1” holds more texts than a spreadsheet can show (line %2).</source>
        <translation>La parte «%1» contiene más textos de los que una hoja de cálculo puede mostrar (línea %2).</translation>
    </message>
    <message>
        <source>“%1” has no sheet %2.</source>
        <translation>«%1» no tiene la hoja %2.</translation>
    </message>
    <message>
        <source>The part “%1” names a row that no spreadsheet has (line %2).</source>
        <translation>La parte «%1» nombra una fila que ninguna hoja de cálculo tiene (línea %2).</translation>
    </message>
    <message>
        <source>The workbook is damaged: the texts that “%1” points to are missing (line %2).</source>
        <translation>El libro está dañado: faltan los textos a los que remite «%1» (línea %2).</translation>
    </message>
    <message>
        <source>The cell points to a text that the workbook does not have; it was taken as empty.</source>
        <translation>La celda remite a un texto que el libro no tiene; se tomó como vacía.</translation>
    </message>
    <message>
        <source>The cell is shown as a date that does not exist; its number was kept.</source>
        <translation>La celda se muestra como una fecha que no existe; se conservó su número.</translation>
    </message>
    <message>
        <source>The part “%1” holds a text or a tag that is too large.</source>
        <translation>La parte «%1» contiene un texto o una etiqueta demasiado grande.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook is damaged at line %2. Nothing was imported.</source>
        <translation>La parte «%1» del libro está dañada en la línea %2. No se importó nada.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook declares a document type (line %2), which a spreadsheet never does. It was not read.</source>
        <translation>La parte «%1» del libro declara un tipo de documento (línea %2), lo que una hoja de cálculo nunca hace. No se leyó.</translation>
    </message>
    <message>
        <source>The part “%1” is nested more than 256 levels deep (line %2).</source>
        <translation>La parte «%1» tiene más de 256 niveles de anidamiento (línea %2).</translation>
    </message>
    <message>
        <source>An element of the part “%1” has too many attributes (line %2).</source>
        <translation>Un elemento de la parte «%1» tiene demasiados atributos (línea %2).</translation>
    </message>
    <message>
        <source>The folder “%1” holds more than %2 files. Choose a smaller one.</source>
        <translation>La carpeta «%1» tiene más de %2 archivos. Elija una menor.</translation>
    </message>
    <message>
        <source>There is no table in the folder “%1”.</source>
        <translation>No hay ninguna tabla en la carpeta «%1».</translation>
    </message>
    <message>
        <source>A spreadsheet left numbers of days, such as 43003, in place of dates; they are read as dates.</source>
        <translation>Una hoja de cálculo dejó números de días, como 43003, en lugar de fechas; se leen como fechas.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it reads as %1 (%2 % sure). Look at the accents in the preview before you import.</source>
        <translation>El texto no es UTF-8; se lee como %1 (%2 % de certeza). Mire los acentos en la vista previa antes de importar.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, and it is not certain what it is: it reads best as %1 (%2 % sure). Choose the encoding that shows the accents right.</source>
        <translation>El texto no es UTF-8 y no es seguro qué es: se lee mejor como %1 (%2 % de certeza). Elija la codificación que muestre bien los acentos.</translation>
    </message>
    <message>
        <source>%1 to 1, from %2 on</source>
        <translation>%1 a 1, a partir de %2</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>Una celda</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Un registro</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Columnas de una tabla</translation>
    </message>
    <message>
        <source>Columns of a matrix of votes</source>
        <translation>Columnas de una matriz de votos</translation>
    </message>
    <message>
        <source>Lines of a quoted cell</source>
        <translation>Líneas de una celda entre comillas</translation>
    </message>
    <message>
        <source>A quoted cell over several lines</source>
        <translation>Una celda entre comillas de varias líneas</translation>
    </message>
    <message>
        <source>Votes of a log</source>
        <translation>Votos de un registro de votos</translation>
    </message>
    <message>
        <source>Objects and lists of JSON inside each other</source>
        <translation>Objetos y listas de JSON uno dentro de otro</translation>
    </message>
    <message>
        <source>Entries of an archive</source>
        <translation>Entradas de un archivo comprimido</translation>
    </message>
    <message>
        <source>One entry of an archive, unpacked</source>
        <translation>Una entrada de un archivo comprimido, descomprimida</translation>
    </message>
    <message>
        <source>Size unpacked to size packed</source>
        <translation>Tamaño descomprimido frente a comprimido</translation>
    </message>
    <message>
        <source>A workbook inside an archive</source>
        <translation>Un libro dentro de un archivo comprimido</translation>
    </message>
    <message>
        <source>Files of a folder</source>
        <translation>Archivos de una carpeta</translation>
    </message>
    <message>
        <source>Folders inside each other</source>
        <translation>Carpetas una dentro de otra</translation>
    </message>
    <message>
        <source>Rows of a sheet</source>
        <translation>Filas de una hoja</translation>
    </message>
    <message>
        <source>Cells of a sheet</source>
        <translation>Celdas de una hoja</translation>
    </message>
    <message>
        <source>Texts that the sheets of a workbook share</source>
        <translation>Textos que comparten las hojas de un libro</translation>
    </message>
    <message>
        <source>XML elements inside each other</source>
        <translation>Elementos XML uno dentro de otro</translation>
    </message>
    <message>
        <source>A codebook of another program</source>
        <translation>Un libro de códigos de otro programa</translation>
    </message>
    <message>
        <source>Numbers are written in two ways (1,234 and 1.234).</source>
        <translation>Los números están escritos de dos maneras (1,234 y 1.234).</translation>
    </message>
    <message>
        <source>Some dates have the day first and others the month; they are read with the day first where both fit.</source>
        <translation>Unas fechas llevan primero el día y otras el mes; donde caben ambas se leen con el día primero.</translation>
    </message>
    <message>
        <source>Nothing tells whether day or month comes first; they are read with the day first.</source>
        <translation>Nada dice si va primero el día o el mes; se leen con el día primero.</translation>
    </message>
    <message>
        <source>Dates have the month first.</source>
        <translation>Las fechas llevan primero el mes.</translation>
    </message>
    <message>
        <source>Dates have the day first.</source>
        <translation>Las fechas llevan primero el día.</translation>
    </message>
    <message>
        <source>Dates are written so that they cannot be confused.</source>
        <translation>Las fechas están escritas de modo que no se confunden.</translation>
    </message>
    <message>
        <source>Empty in all rows looked at.</source>
        <translation>Vacía en todas las filas miradas.</translation>
    </message>
    <message>
        <source>%1 empty.</source>
        <translation>%1 vacías.</translation>
    </message>
    <message>
        <source>No value stands twice.</source>
        <translation>Ningún valor se repite.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stand more than once.</source>
        <translation>
            <numerusform>%n valor se repite.</numerusform>
            <numerusform>%n valores se repiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different people.</source>
        <translation>
            <numerusform>%n persona.</numerusform>
            <numerusform>%n personas distintas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are no dates.</source>
        <translation>%1 no son fechas.</translation>
    </message>
    <message>
        <source>Leading zeros are kept.</source>
        <translation>Los ceros a la izquierda se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s):</source>
        <translation>
            <numerusform>%n valor:</numerusform>
            <numerusform>%n valores distintos:</numerusform>
        </translation>
    </message>
    <message>
        <source>A codebook in the exchange format REFI-QDA: its codes become tags; tags that are here already stay as they are.</source>
        <translation>Un libro de códigos en el formato de intercambio REFI-QDA: sus códigos pasan a ser etiquetas; las que ya existen quedan como están.</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1” that can be read.</source>
        <translation>No hay ninguna correspondencia guardada «%1» que pueda leerse.</translation>
    </message>
    <message>
        <source>A mapping needs a name of at most %1 characters.</source>
        <translation>Una correspondencia necesita un nombre de como mucho %1 caracteres.</translation>
    </message>
    <message>
        <source>The mapping could not be saved in %1: %2</source>
        <translation>La correspondencia no pudo guardarse en %1: %2</translation>
    </message>
    <message>
        <source>Read by the saved mapping “%1”.</source>
        <translation>Leído con la correspondencia guardada «%1».</translation>
    </message>
    <message>
        <source>Columns that it does not know: %1.</source>
        <translation>Columnas que no conoce: %1.</translation>
    </message>
    <message>
        <source>The text of this file is not as it stands in it: a wrong decoding (%1) was turned back, as you asked.</source>
        <translation>El texto no está como en el archivo: se revirtió una decodificación errónea (%1), como se pidió.</translation>
    </message>
    <message>
        <source>No record begins on line %1 of “%2”.</source>
        <translation>Ningún registro empieza en la línea %1 de «%2».</translation>
    </message>
    <message>
        <source>“%1” was in the earlier export and is not in this one. It stays as it is.</source>
        <translation>«%1» estaba en la exportación anterior y no está en esta. Se conserva como está.</translation>
    </message>
    <message>
        <source>The codebook “%1” is larger than 64 MiB.</source>
        <translation>El libro de códigos «%1» supera los 64 MiB.</translation>
    </message>
    <message>
        <source>The people of this file are those of “%1”: %2 of %3 are known there. They were joined.</source>
        <translation>Las personas de este archivo son las de «%1»: %2 de %3 se conocen allí. Se unieron.</translation>
    </message>
    <message>
        <source>It holds e-mail addresses. They are left out unless you choose otherwise.</source>
        <translation>Contiene direcciones de correo electrónico. No se importan salvo que se elija otra cosa.</translation>
    </message>
    <message>
        <source>It holds IP addresses. They are left out unless you choose otherwise.</source>
        <translation>Contiene direcciones IP. No se importan salvo que se elija otra cosa.</translation>
    </message>
    <message>
        <source>It holds national identity numbers. They are left out unless you choose otherwise.</source>
        <translation>Contiene números de identidad nacionales. No se importan salvo que se elija otra cosa.</translation>
    </message>
    <message>
        <source>It holds telephone numbers. They are left out unless you choose otherwise.</source>
        <translation>Contiene números de teléfono. No se importan salvo que se elija otra cosa.</translation>
    </message>
    <message>
        <source>It holds postal addresses. They are left out unless you choose otherwise.</source>
        <translation>Contiene direcciones postales. No se importan salvo que se elija otra cosa.</translation>
    </message>
    <message>
        <source>It holds names of people. Import them only if they may be known.</source>
        <translation>Contiene nombres de personas. Conviene importarlos solo si pueden conocerse.</translation>
    </message>
    <message>
        <source>The row is “%1”, which is no contribution.</source>
        <translation>La fila es «%1», que no es una contribución.</translation>
    </message>
    <message>
        <source>The contribution was deleted on the platform.</source>
        <translation>La contribución se borró en la plataforma.</translation>
    </message>
    <message>
        <source>The text ends at %1 characters: the export cut it.</source>
        <translation>El texto termina en el carácter %1: la exportación lo cortó.</translation>
    </message>
    <message>
        <source>The text is in an attached file, which is not in the export.</source>
        <translation>El texto está en un archivo adjunto que no viene en la exportación.</translation>
    </message>
    <message>
        <source>The person did not finish the survey.</source>
        <translation>La persona no terminó la encuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%n more contribution(s) of the earlier export are not in this one. They stay as they are.</source>
        <translation>
            <numerusform>%n contribución más de la exportación anterior no está en esta. Se conserva como está.</numerusform>
            <numerusform>%n contribuciones más de la exportación anterior no están en esta. Se conservan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows from what a row is.</source>
        <translation>Se sigue de lo que es una fila.</translation>
    </message>
    <message>
        <source>Numbers are written as 1.234,5, and kept as 1234.5.</source>
        <translation>Los números están escritos como 1.234,5 y se guardan como 1234.5.</translation>
    </message>
    <message>
        <source>Numbers are written as 1,234.5, and kept as 1234.5.</source>
        <translation>Los números están escritos como 1,234.5 y se guardan como 1234.5.</translation>
    </message>
    <message>
        <source>Those of the same name count as one person.</source>
        <translation>Quienes tienen el mismo nombre cuentan como una persona.</translation>
    </message>
    <message>
        <source>“%1” explains what stands in the column “%2” of another table and is not imported. Import it by itself if people wrote it.</source>
        <translation>«%1» explica lo que hay en la columna «%2» de otra tabla y no se importa. Impórtela por separado si la escribieron personas.</translation>
    </message>
    <message>
        <source>Of the workbook the sheet “%1” is read, and not: %2.</source>
        <translation>Del libro se lee la hoja «%1», y no: %2.</translation>
    </message>
    <message>
        <source>The text looks as if it had been decoded wrongly before it was saved; this can be turned back.</source>
        <translation>El texto parece haberse decodificado mal antes de guardarse; se puede revertir.</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) are to something that is not here: %1. They are joined to it when it is imported.</source>
        <translation>
            <numerusform>%n respuesta es a algo que no está aquí: %1. Se unirá cuando se importe.</numerusform>
            <numerusform>%n respuestas son a algo que no está aquí: %1. Se unirán cuando se importe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each response has an id, and is taken for one person.</source>
        <translation>Cada respuesta tiene un identificador y se toma por una persona.</translation>
    </message>
    <message>
        <source>“%1” lists the columns of “%2” and is not imported. Import it by itself if people wrote it.</source>
        <translation>«%1» enumera las columnas de «%2» y no se importa. Impórtela por separado si la escribieron personas.</translation>
    </message>
    <message>
        <source>“%1” is a list of questions and is not imported. Import it by itself if people wrote it.</source>
        <translation>«%1» es una lista de preguntas y no se importa. Impórtela por separado si la escribieron personas.</translation>
    </message>
    <message>
        <source>Numbers with marks are kept as they stand, and do not count as numbers.</source>
        <translation>Los números con signos quedan como están y no cuentan como números.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read so and stay as they are.</source>
        <translation>
            <numerusform>%n valor no se puede leer así y queda como está.</numerusform>
            <numerusform>%n valores no se pueden leer así y quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day first: 31/12</source>
        <translation>Primero el día: 31/12</translation>
    </message>
    <message>
        <source>Month first: 12/31</source>
        <translation>Primero el mes: 12/31</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>1.234,5 is 1234.5</source>
        <translation>1.234,5 es 1234.5</translation>
    </message>
    <message>
        <source>1,234.5 is 1234.5</source>
        <translation>1,234.5 es 1234.5</translation>
    </message>
    <message>
        <source>Ranges that became dates</source>
        <translation>Rangos convertidos en fechas</translation>
    </message>
    <message>
        <source>Only text: no person is counted</source>
        <translation>Solo texto: no cuenta personas</translation>
    </message>
    <message>
        <source>A person chose it.</source>
        <translation>Lo eligió una persona.</translation>
    </message>
    <message>
        <source>As the column tells</source>
        <translation>Según la columna</translation>
    </message>
    <message>
        <source>Each name is one person</source>
        <translation>Cada nombre, una persona</translation>
    </message>
</context>
<context>
    <name>tamiz::ImportWizard</name>
    <message>
        <source>Recognise it by its columns</source>
        <translation>Reconocerlo por sus columnas</translation>
    </message>
    <message>
        <source>Any table, columns chosen below</source>
        <translation>Cualquier tabla, columnas elegidas abajo</translation>
    </message>
    <message>
        <source>Columns of the file and what they are taken for</source>
        <translation>Columnas del archivo y qué se entiende por cada una</translation>
    </message>
    <message>
        <source>The first records as they would be imported</source>
        <translation>Los primeros registros tal como se importarían</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Omitir este archivo</translation>
    </message>
    <message>
        <source>As the source calls it</source>
        <translation>Como la llama la fuente</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>&amp;Read as:</source>
        <translation>&amp;Leer como:</translation>
    </message>
    <message>
        <source>Recognised:</source>
        <translation>Reconocido:</translation>
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
        <translation>Examinando el archivo…</translation>
    </message>
    <message>
        <source>This file cannot be read as it is. Nothing was imported.</source>
        <translation>Este archivo no se puede leer tal como está. No se importó nada.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>Cualquier tabla</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Encoding %1, separator %2.</source>
        <translation>Codificación %1, separador %2.</translation>
    </message>
    <message>
        <source>Personal data that is not imported: %1.</source>
        <translation>Datos personales que no se importan: %1.</translation>
    </message>
    <message>
        <source>Personal data that is imported: %1.</source>
        <translation>Datos personales que se importan: %1.</translation>
    </message>
    <message>
        <source>Consent to publish is read from %1.</source>
        <translation>El consentimiento para publicar se lee de %1.</translation>
    </message>
    <message>
        <source>Counting what would be odd…</source>
        <translation>Contando lo que llamaría la atención…</translation>
    </message>
    <message>
        <source>&amp;What is odd (%1)</source>
        <translation>&amp;Qué llama la atención (%1)</translation>
    </message>
    <message>
        <source>&amp;What is odd</source>
        <translation>&amp;Qué llama la atención</translation>
    </message>
    <message>
        <source>Save the columns</source>
        <translation>Guardar las columnas</translation>
    </message>
    <message>
        <source>Name of the mapping:</source>
        <translation>Nombre de la correspondencia:</translation>
    </message>
    <message>
        <source>Saved as “%1”. It is offered for every file with these columns.</source>
        <translation>Guardada como «%1». Se ofrecerá para todo archivo con estas columnas.</translation>
    </message>
    <message>
        <source>&amp;Save these columns as…</source>
        <translation>&amp;Guardar estas columnas como…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Límites…</translation>
    </message>
    <message>
        <source>What a file may hold before it is refused</source>
        <translation>Cuánto puede contener un archivo antes de rechazarse</translation>
    </message>
    <message>
        <source>Own mapping: %1</source>
        <translation>Correspondencia propia: %1</translation>
    </message>
    <message>
        <source>Keeps what the columns are taken for under a name, for the next file of this form</source>
        <translation>Guarda con un nombre para qué se toma cada columna, para el próximo archivo de este formulario</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>&amp;First records</source>
        <translation>&amp;Primeros registros</translation>
    </message>
    <message>
        <source>How the file would be read</source>
        <translation>Cómo se leería el archivo</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Enco&amp;ding</source>
        <translation>Codi&amp;ficación</translation>
    </message>
    <message>
        <source>%1 records would be read: %2 with notices, %3 refused.</source>
        <translation>Se leerían %1 registros: %2 con avisos, %3 rechazados.</translation>
    </message>
    <message>
        <source>Of the first %1 records: %2 with notices, %3 refused.</source>
        <translation>De los primeros %1 registros: %2 con avisos, %3 rechazados.</translation>
    </message>
    <message>
        <source>&amp;Each row is:</source>
        <translation>Cada &amp;fila es:</translation>
    </message>
    <message>
        <source>Authors are known by their name alone (%1): people of the same name would count as one. Under “Read as” the names can stay text, and nobody is counted.</source>
        <translation>De los autores solo se conoce el nombre (%1): quienes se llamen igual contarían como una persona. En «Se lee como» los nombres pueden quedar como texto, sin contar personas.</translation>
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
        <translation>%1: %2 registros = %3 importados + %4 actualizados + %5 sin cambios + %6 señalados + %7 rechazados.</translation>
    </message>
    <message>
        <source>This file does not have the columns of the saved mapping “%1”.</source>
        <translation>Este archivo no tiene las columnas de la correspondencia guardada «%1».</translation>
    </message>
</context>
<context>
    <name>tamiz::Indicators</name>
    <message>
        <source>Not available because %1.</source>
        <translation>No disponible porque %1.</translation>
    </message>
    <message>
        <source>Legal basis and question put</source>
        <translation>Base legal y pregunta planteada</translation>
    </message>
    <message>
        <source>Dates and days open</source>
        <translation>Fechas y días abierta</translation>
    </message>
    <message>
        <source>the sources hold no dates</source>
        <translation>las fuentes no tienen fechas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Materials offered</source>
        <translation>Materiales ofrecidos</translation>
    </message>
    <message>
        <source>Who decided on what</source>
        <translation>Quién decidió sobre qué</translation>
    </message>
    <message>
        <source>the workspace does not hold it beyond the offices named in the answers</source>
        <translation>el espacio de trabajo no lo contiene más allá de las dependencias nombradas en las respuestas</translation>
    </message>
    <message>
        <source>Submissions received</source>
        <translation>Contribuciones recibidas</translation>
    </message>
    <message>
        <source>Distinct participants</source>
        <translation>Participantes distintos</translation>
    </message>
    <message>
        <source>%1, one for each known author</source>
        <translation>%1, uno por cada autor conocido</translation>
    </message>
    <message>
        <source>no source names its authors</source>
        <translation>ninguna fuente nombra a sus autores</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Por canal</translation>
    </message>
    <message>
        <source>no file has been imported</source>
        <translation>no se ha importado ningún archivo</translation>
    </message>
    <message>
        <source>Organisations and individuals apart</source>
        <translation>Organizaciones e individuos por separado</translation>
    </message>
    <message>
        <source>no source tells them apart</source>
        <translation>ninguna fuente los distingue</translation>
    </message>
    <message>
        <source>Duplicates and near-duplicates</source>
        <translation>Duplicados y casi duplicados</translation>
    </message>
    <message>
        <source>%1 exact copies; %2 in families of near-identical texts</source>
        <translation>%1 copias exactas; %2 en familias de textos casi idénticos</translation>
    </message>
    <message>
        <source>Excluded, by reason</source>
        <translation>Excluidas, por motivo</translation>
    </message>
    <message>
        <source>no reason was noted</source>
        <translation>no se anotó ningún motivo</translation>
    </message>
    <message>
        <source>None were excluded.</source>
        <translation>No se excluyó ninguna.</translation>
    </message>
    <message>
        <source>Completion of each question</source>
        <translation>Respuestas completas por pregunta</translation>
    </message>
    <message>
        <source>the contributions are no questionnaire</source>
        <translation>las contribuciones no son un cuestionario</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>no language was recognised</source>
        <translation>no se reconoció ningún idioma</translation>
    </message>
    <message>
        <source>Compared with the census</source>
        <translation>Comparación con el censo</translation>
    </message>
    <message>
        <source>no census figures have been added to this workspace</source>
        <translation>no se han añadido cifras del censo a este espacio de trabajo</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Territorios</translation>
    </message>
    <message>
        <source>the sources hold no regions</source>
        <translation>las fuentes no tienen territorios</translation>
    </message>
    <message>
        <source>Missing attributes</source>
        <translation>Atributos que faltan</translation>
    </message>
    <message>
        <source>Without region: %1</source>
        <translation>Sin territorio: %1</translation>
    </message>
    <message>
        <source>there are no contributions</source>
        <translation>no hay contribuciones</translation>
    </message>
    <message>
        <source>Self-selection</source>
        <translation>Autoselección</translation>
    </message>
    <message>
        <source>Those who take part choose to: this is no survey, and no test of significance is made.</source>
        <translation>Participa quien quiere: no es una encuesta, y no se hace ninguna prueba de significación.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>%1 themes with %2 contributions; each contribution is in one theme at most</source>
        <translation>%1 temas con %2 contribuciones; cada contribución está en un tema como máximo</translation>
    </message>
    <message>
        <source>the contributions have not been grouped yet</source>
        <translation>las contribuciones aún no se han agrupado</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posturas</translation>
    </message>
    <message>
        <source>%1 votes</source>
        <translation>%1 votos</translation>
    </message>
    <message>
        <source>no source holds votes</source>
        <translation>ninguna fuente tiene votos</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>no answer has been recorded</source>
        <translation>no se ha registrado ninguna respuesta</translation>
    </message>
    <message>
        <source>Decisions by theme</source>
        <translation>Decisiones por tema</translation>
    </message>
    <message>
        <source>Contributions with an answer</source>
        <translation>Contribuciones con respuesta</translation>
    </message>
    <message>
        <source>Changes made</source>
        <translation>Cambios hechos</translation>
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
        <translation>mediana de días: %1</translation>
    </message>
    <message>
        <source>no answer names one</source>
        <translation>ninguna respuesta nombra uno</translation>
    </message>
    <message>
        <source>Traceability</source>
        <translation>Trazabilidad</translation>
    </message>
    <message>
        <source>The 24 indicators</source>
        <translation>Los 24 indicadores</translation>
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
        <translation>nadie los ha escrito en la configuración del informe</translation>
    </message>
    <message>
        <source>By the rule that stands with them; other voices are drawn by lot. Published, reviewed texts alone, each once.</source>
        <translation>Según la regla que las acompaña; otras voces se sacan al azar. Solo textos publicados y revisados, cada uno una vez.</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>contact for corrections</source>
        <translation>contacto para correcciones</translation>
    </message>
    <message>
        <source>next update</source>
        <translation>próxima actualización</translation>
    </message>
    <message>
        <source>SHA-256 of the data: %1</source>
        <translation>SHA-256 de los datos: %1</translation>
    </message>
    <message>
        <source>not available because nobody has said it in the set-up of the report: %1</source>
        <translation>no disponible porque nadie lo ha indicado en la configuración del informe: %1</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>Code book of %1 tags; versions, parameters and who decided stand under “%2”.</source>
        <translation>Libro de códigos de %1 etiquetas; las versiones, los parámetros y quién decidió constan en «%2».</translation>
    </message>
    <message>
        <source>The agreement of two coders is not available because nobody coded twice.</source>
        <translation>El acuerdo entre dos codificadores no está disponible porque nadie codificó dos veces.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>%1 contributions were decided on twice, the second time unseen: %2 agree; Krippendorff’s alpha %3 (95 %: %4 to %5), Cohen’s kappa %6.</source>
        <translation>%1 contribuciones se decidieron dos veces, la segunda a ciegas: coinciden %2; alfa de Krippendorff %3 (95 %: de %4 a %5), kappa de Cohen %6.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hidden or merged</source>
        <translation>
            <numerusform>%Ln de ellas oculta o fusionada</numerusform>
            <numerusform>%Ln de ellas ocultas o fusionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tamiz %1; %Ln source(s); personal data masked: %2; head of the journal: %3</source>
        <translation>
            <numerusform>Tamiz %1; %Ln fuente; datos personales enmascarados: %2; cabeza del registro: %3</numerusform>
            <numerusform>Tamiz %1; %Ln fuentes; datos personales enmascarados: %2; cabeza del registro: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 who wrote or voted, each once</source>
        <translation>%1 que escribieron o votaron, cada una una vez</translation>
    </message>
</context>
<context>
    <name>tamiz::Journal</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>This entry cannot be taken back: it is not there, is itself an undo or redo, or is undone already.</source>
        <translation>Esta entrada no se puede revertir: no existe, es ella misma una acción de deshacer o rehacer, o ya está deshecha.</translation>
    </message>
    <message>
        <source>Moderation log</source>
        <translation>Registro de moderación</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>Decisions on contributions</source>
        <translation>Decisiones sobre contribuciones</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Opinion groups</source>
        <translation>Grupos de opinión</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Deshacer y rehacer</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Otros cambios</translation>
    </message>
    <message>
        <source>entry %1, “%2”</source>
        <translation>la entrada %1, «%2»</translation>
    </message>
    <message>
        <source>Nothing would change: later entries changed everything again.</source>
        <translation>Nada cambiaría: entradas posteriores volvieron a cambiarlo todo.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>kind of value, what happens to it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) set back</source>
        <translation>
            <numerusform>%Ln valor vuelve atrás</numerusform>
            <numerusform>%Ln valores vuelven atrás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left as they are</source>
        <translation>
            <numerusform>%Ln valor queda como está</numerusform>
            <numerusform>%Ln valores quedan como están</numerusform>
        </translation>
    </message>
    <message>
        <source>search for similar texts</source>
        <translation>búsqueda de textos parecidos</translation>
    </message>
    <message>
        <source>search for themes</source>
        <translation>búsqueda de temas</translation>
    </message>
    <message>
        <source>search for opinion groups</source>
        <translation>búsqueda de grupos de opinión</translation>
    </message>
    <message>
        <source>search for personal data</source>
        <translation>búsqueda de datos personales</translation>
    </message>
    <message>
        <source>rules of the codebook</source>
        <translation>reglas del libro de códigos</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>sugerencias</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>sorteo</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>receta</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>by hand, for a whole family</source>
        <translation>a mano, para toda una familia</translation>
    </message>
    <message>
        <source>any table</source>
        <translation>cualquier tabla</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>a method of the machine</comment>
        <translation>%1, versión %2</translation>
    </message>
</context>
<context>
    <name>tamiz::KeyMap</name>
    <message>
        <source>“%1” moves about in lists, fields and dialogs, so it cannot be the key of an action.</source>
        <translation>«%1» sirve para moverse en listas, campos y diálogos, así que no puede ser la tecla de una acción.</translation>
    </message>
    <message>
        <source>“%1” alone would be typed into fields. This action is heard everywhere: take the key together with Ctrl or Alt, or a function key.</source>
        <translation>«%1» sola se escribiría en los campos. Esta acción se oye en todas partes: use la tecla junto con Ctrl o Alt, o una tecla de función.</translation>
    </message>
    <message>
        <source>“%1” opens the menu “%2”.</source>
        <translation>«%1» abre el menú «%2».</translation>
    </message>
    <message>
        <source>“%1” is the key of “%2”.</source>
        <translation>«%1» es la tecla de «%2».</translation>
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
        <translation>Barra de búsqueda</translation>
    </message>
    <message>
        <source>Filter chips</source>
        <translation>Fichas de filtro</translation>
    </message>
    <message>
        <source>Reading pane</source>
        <translation>Panel de lectura</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Next and previous field</source>
        <translation>Campo siguiente y anterior</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>Menú de lo que tiene el foco</translation>
    </message>
    <message>
        <source>Move one row, a page, to the ends</source>
        <translation>Moverse una fila, una página, a los extremos</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Elegir varias filas</translation>
    </message>
    <message>
        <source>Back to one chosen row</source>
        <translation>Volver a una sola fila elegida</translation>
    </message>
    <message>
        <source>Ask for this value alone, or take it back</source>
        <translation>Pedir solo este valor, o dejar de pedirlo</translation>
    </message>
    <message>
        <source>Ask for this value too (any of them)</source>
        <translation>Pedir también este valor (cualquiera de ellos)</translation>
    </message>
    <message>
        <source>Require this value too (all of them)</source>
        <translation>Exigir también este valor (todos a la vez)</translation>
    </message>
    <message>
        <source>Refuse this value</source>
        <translation>Excluir este valor</translation>
    </message>
    <message>
        <source>Find a value in this field</source>
        <translation>Buscar un valor en este campo</translation>
    </message>
    <message>
        <source>Move to a bar</source>
        <translation>Ir a una barra</translation>
    </message>
    <message>
        <source>Brush over several bars</source>
        <translation>Abarcar varias barras</translation>
    </message>
    <message>
        <source>Filter by the brush</source>
        <translation>Filtrar por las barras abarcadas</translation>
    </message>
    <message>
        <source>Take the filter back</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Take a completion</source>
        <translation>Tomar lo que se ofrece</translation>
    </message>
    <message>
        <source>To the filter chips</source>
        <translation>A las fichas de filtro</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Volver a la página</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Edit the filter</source>
        <translation>Editar el filtro</translation>
    </message>
    <message>
        <source>Choose words, then tag them by the keys of the list</source>
        <translation>Elegir palabras y etiquetarlas con las teclas de la lista</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Charts and maps</source>
        <translation>Gráficas y mapas</translation>
    </message>
    <message>
        <source>Move to a bar or point; filter by it</source>
        <translation>Ir a una barra o un punto; filtrar por él</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Every key can be changed with %1.</source>
        <translation>Todas las teclas se pueden cambiar con %1.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys that cannot be changed</source>
        <translation>Teclas que no se pueden cambiar</translation>
    </message>
    <message>
        <source>Cannot be changed.</source>
        <translation>No se puede cambiar.</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>keys</comment>
        <translation>%1 (cambiada)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no key</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Its usual key is %1.</source>
        <translation>Su tecla habitual es %1.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
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
            <numerusform>%n copia palabra por palabra</numerusform>
            <numerusform>%n copias palabra por palabra</numerusform>
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
        <translation>propuesta</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>enunciado</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
</context>
<context>
    <name>tamiz::Labels</name>
    <message>
        <source>Without words of its own</source>
        <translation>Sin palabras propias</translation>
    </message>
</context>
<context>
    <name>tamiz::LedgerBar</name>
    <message>
        <source> ✗ does not balance</source>
        <translation> ✗ no cuadra</translation>
    </message>
    <message>
        <source>Submissions %1 · Texts %2 · People %3</source>
        <translation>Envíos %1 · Textos %2 · Personas %3</translation>
    </message>
    <message>
        <source> + merged %1</source>
        <translation> + fusionadas %1</translation>
    </message>
    <message>
        <source> − parts of split ones %1</source>
        <translation> − partes de las divididas %1</translation>
    </message>
    <message>
        <source>Received %1 = in a theme %2 + hidden %3 + in no theme yet %4</source>
        <translation>Recibidas %1 = en un tema %2 + ocultas %3 + aún sin tema %4</translation>
    </message>
    <message>
        <source>Nothing disappears: every contribution received is in a theme, hidden with a reason, merged into another, or in no theme yet.</source>
        <translation>Nada desaparece: cada contribución recibida está en un tema, oculta con un motivo, unida a otra o aún sin tema.</translation>
    </message>
    <message>
        <source>Submissions, distinct texts among them, and people who wrote or voted on them.</source>
        <translation>Envíos, textos distintos entre ellos y personas que los escribieron o votaron.</translation>
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
            <numerusform>%Ln persona recibe una carta.</numerusform>
            <numerusform>%Ln personas reciben una carta.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Words of the letter</source>
        <translation>&amp;Texto de la carta</translation>
    </message>
    <message>
        <source>Insert a &amp;field</source>
        <translation>Insertar un &amp;campo</translation>
    </message>
    <message>
        <source>What is filled in for each person: [[participant]], [[answers]]…</source>
        <translation>Lo que se rellena para cada persona: [[participant]], [[answers]]…</translation>
    </message>
    <message>
        <source>&amp;Letter number</source>
        <translation>Carta &amp;número</translation>
    </message>
    <message>
        <source>The letter as it will be written</source>
        <translation>La carta tal como se escribirá</translation>
    </message>
    <message>
        <source>Wri&amp;te…</source>
        <translation>&amp;Escribir…</translation>
    </message>
</context>
<context>
    <name>tamiz::LimitsDialog</name>
    <message>
        <source>What a file may hold</source>
        <translation>Cuánto puede contener un archivo</translation>
    </message>
    <message>
        <source>Files are read to their end or not at all. What is larger than this is refused with a sentence that names the line, and the workspace stays as it was.</source>
        <translation>Los archivos se leen hasta el final o no se leen. Lo que supere esto se rechaza con una frase que nombra la línea, y el espacio de trabajo queda como estaba.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Limits of files</source>
        <translation>Límites de los archivos</translation>
    </message>
</context>
<context>
    <name>tamiz::Main</name>
    <message>
        <source>Turns the raw export of a public consultation into an accountable result.</source>
        <translation>Convierte la exportación en bruto de una consulta pública en un resultado del que se puede rendir cuentas.</translation>
    </message>
    <message>
        <source>Opens the sample consultation &lt;id&gt;.</source>
        <translation>Abre la consulta de ejemplo &lt;id&gt;.</translation>
    </message>
    <message>
        <source>Starts with the settings of the first day.</source>
        <translation>Se inicia con los ajustes del primer día.</translation>
    </message>
    <message>
        <source>A workspace to open, or an export to import.</source>
        <translation>Un espacio de trabajo que abrir o una exportación que importar.</translation>
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
        <translation>%1 (solo lectura) — Tamiz</translation>
    </message>
    <message>
        <source>%1 — Tamiz</source>
        <translation>%1 — Tamiz</translation>
    </message>
    <message>
        <source>This workspace can only be read here: the file or its folder cannot be written, or someone else has it open. Nothing you do changes it.</source>
        <translation>Aquí este espacio de trabajo solo se puede leer: no se puede escribir en el archivo o en su carpeta, o alguien más lo tiene abierto. Nada de lo que se haga lo cambia.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspaces (*.tamiz)</source>
        <translation>Espacios de trabajo (*.tamiz)</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Workspaces and exports (*.tamiz *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Espacios de trabajo y exportaciones (*.tamiz *.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>Dónde guardar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>Comprobando el espacio de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>The workspace is sound: the file, every text, the search and all %n entries of the journal.</source>
        <translation>
            <numerusform>El espacio de trabajo está en buen estado: el archivo, todos los textos, la búsqueda y la única entrada del registro (%n).</numerusform>
            <numerusform>El espacio de trabajo está en buen estado: el archivo, todos los textos, la búsqueda y las %n entradas del registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find themes</source>
        <translation>Buscar temas</translation>
    </message>
    <message>
        <source>How many themes (2 to 200)?</source>
        <translation>¿Cuántos temas (de 2 a 200)?</translation>
    </message>
    <message>
        <source>Themes were not searched: the number must be from 2 to 200.</source>
        <translation>No se buscaron temas: el número debe estar entre 2 y 200.</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.json *.jsonl *.xlsx *.ods *.zip *.pb);;All files (*)</source>
        <translation>Exportaciones (*.csv *.tsv *.txt *.json *.jsonl *.xlsx *.ods *.zip *.pb);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>tamiz::MappingModel</name>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
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
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
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
        <translation>Votos en contra</translation>
    </message>
    <message>
        <source>Votes neither for nor against</source>
        <translation>Votos ni a favor ni en contra</translation>
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
        <translation>Estado en la plataforma</translation>
    </message>
    <message>
        <source>Field of the contribution</source>
        <translation>Campo de la contribución</translation>
    </message>
    <message>
        <source>Field of the author</source>
        <translation>Campo de la autoría</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Se toma como</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>Elegida a mano.</translation>
    </message>
    <message>
        <source>Answer in own words</source>
        <translation>Respuesta con palabras propias</translation>
    </message>
    <message>
        <source>Answer among given ones</source>
        <translation>Respuesta entre las dadas</translation>
    </message>
    <message>
        <source>Consent to publish</source>
        <translation>Consentimiento para publicar</translation>
    </message>
    <message>
        <source>Its values</source>
        <translation>Sus valores</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Se lee como</translation>
    </message>
</context>
<context>
    <name>tamiz::Measure</name>
    <message>
        <source>contributions</source>
        <translation>contribuciones</translation>
    </message>
    <message>
        <source>distinct texts</source>
        <translation>textos distintos</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
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
        <translation>Cambio</translation>
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
        <translation>Semejanza</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
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
        <translation>fijado</translation>
    </message>
    <message>
        <source>borderline</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>sin tema</translation>
    </message>
</context>
<context>
    <name>tamiz::Menus</name>
    <message>
        <source>This file is not there any more.</source>
        <translation>Este archivo ya no existe.</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>Open a workspace first</source>
        <translation>Primero hay que abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Shows the page %1.</source>
        <translation>Muestra la página %1.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Contribution</source>
        <translation>&amp;Contribución</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>A&amp;nalizar</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Saved views</source>
        <translation>&amp;Vistas guardadas</translation>
    </message>
</context>
<context>
    <name>tamiz::Merging</name>
    <message>
        <source>Gathering the answers</source>
        <translation>Reuniendo las respuestas</translation>
    </message>
    <message>
        <source>Your contribution number %1</source>
        <translation>Su contribución número %1</translation>
    </message>
    <message>
        <source>Your contribution number %1 of %2</source>
        <translation>Su contribución número %1 del %2</translation>
    </message>
</context>
<context>
    <name>tamiz::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
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
        <translation>ya no está</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Printed last</source>
        <translation>Impreso la última vez</translation>
    </message>
</context>
<context>
    <name>tamiz::OddPanel</name>
    <message>
        <source>What would be odd, by line</source>
        <translation>Lo que llamaría la atención, por línea</translation>
    </message>
    <message>
        <source>The row as it stands in the file</source>
        <translation>La fila tal como está en el archivo</translation>
    </message>
    <message>
        <source>Choose a problem to see its row as it stands in the file.</source>
        <translation>Elija un problema para ver su fila tal como está en el archivo.</translation>
    </message>
    <message>
        <source>Nothing is odd in what was read.</source>
        <translation>Nada llama la atención en lo leído.</translation>
    </message>
    <message>
        <source>All cells of this row are empty.</source>
        <translation>Todas las celdas de esta fila están vacías.</translation>
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
        <translation>Buscando familias</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>Buscando temas</translation>
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
        <translation>Cada marca es una persona; cuanto más cerca están dos, más parecido votaron, hasta donde un plano puede mostrarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n people</source>
        <translation>
            <numerusform>Grupo %1: %n persona</numerusform>
            <numerusform>Grupo %1: %n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::OpinionsPage</name>
    <message>
        <source>Statements of the groups</source>
        <translation>Enunciados de los grupos</translation>
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
        <translation>&amp;Buscar grupos</translation>
    </message>
    <message>
        <source>Group people who vote alike. Who cast fewer than seven votes is left out.</source>
        <translation>Agrupa a las personas que votan parecido. Quien emitió menos de siete votos queda fuera.</translation>
    </message>
    <message>
        <source>Finding opinion groups</source>
        <translation>Buscando grupos de opinión</translation>
    </message>
    <message>
        <source>No source holds the votes of single people. Import an export with votes, such as one of Polis, to group people by how they vote.</source>
        <translation>Ninguna fuente contiene los votos de cada persona. Importe una exportación con votos, por ejemplo de Polis, para agrupar a las personas por lo que votan.</translation>
    </message>
    <message>
        <source>Nobody is grouped yet. Find groups of people who vote alike.</source>
        <translation>Aún no hay nadie agrupado. Busque grupos de personas que votan parecido.</translation>
    </message>
    <message>
        <source>Reading votes…</source>
        <translation>Leyendo votos…</translation>
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
        <translation>%1 de las %2 personas que votaron están en %3 grupos. Los grupos son una manera de leer votos, no de clasificar personas.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>What divides the groups</source>
        <translation>Lo que divide a los grupos</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Who is in &amp;them, by</source>
        <translation>Q&amp;uién hay en ellos, por</translation>
    </message>
    <message>
        <source>Holds the groups against an attribute of the people in them.</source>
        <translation>Contrasta los grupos con un atributo de sus integrantes.</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Acuerdo</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>media geométrica</translation>
    </message>
    <message>
        <source>legacy product</source>
        <translation>producto antiguo</translation>
    </message>
    <message>
        <source>The geometric mean can be compared across numbers of groups. The product, as older reports print it, sinks with every further group.</source>
        <translation>La media geométrica se puede comparar entre distintos números de grupos. El producto, como lo imprimen informes antiguos, baja con cada grupo más.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Who is in the groups, by %1</source>
        <translation>Quién hay en los grupos, por %1</translation>
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
        <translation>Consenso (producto antiguo)</translation>
    </message>
    <message>
        <source>The sources say nothing of the people who voted, such as age or district.</source>
        <translation>Las fuentes no dicen nada de las personas que votaron, como su edad o distrito.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>The two axes of the map hold %1 % and %2 % of the differences between votes. Silhouette %3 (1: groups far apart, 0: no groups); inertia %4.</source>
        <translation>Los dos ejes del mapa recogen el %1 % y el %2 % de las diferencias entre votos. Silueta %3 (1: grupos muy separados, 0: sin grupos); inercia %4.</translation>
    </message>
    <message>
        <source>What sets group %1 apart</source>
        <translation>Lo que distingue al grupo %1</translation>
    </message>
    <message>
        <source>agrees: %1, z %2</source>
        <translation>de acuerdo: %1, z %2</translation>
    </message>
    <message>
        <source>rejects: %1, z %2</source>
        <translation>rechaza: %1, z %2</translation>
    </message>
    <message>
        <source>What all groups agree with</source>
        <translation>Aquello con lo que todos los grupos están de acuerdo</translation>
    </message>
</context>
<context>
    <name>tamiz::PackageDialog</name>
    <message>
        <source>Open data</source>
        <translation>Datos abiertos</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>The name of the workspace</source>
        <translation>El nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>What the consultation was about</source>
        <translation>De qué trató la consulta</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institución</translation>
    </message>
    <message>
        <source>Who publishes the data</source>
        <translation>Quién publica los datos</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contacto</translation>
    </message>
    <message>
        <source>Where corrections are sent</source>
        <translation>Adónde se envían las correcciones</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>Where the folder will be published: https://…</source>
        <translation>Dónde se publicará la carpeta: https://…</translation>
    </message>
    <message>
        <source>Name of the &amp;release</source>
        <translation>Nombre de la &amp;entrega</translation>
    </message>
    <message>
        <source>The day it is made</source>
        <translation>El día en que se hace</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>The year alone</source>
        <translation>Solo el año</translation>
    </message>
    <message>
        <source>Year and month</source>
        <translation>Año y mes</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>To the second</source>
        <translation>Hasta el segundo</translation>
    </message>
    <message>
        <source>Coarse dates make it harder to find a person again</source>
        <translation>Con fechas gruesas es más difícil reconocer a una persona</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>As the source gives them</source>
        <translation>Como los da la fuente</translation>
    </message>
    <message>
        <source>Those of few people joined as “other”</source>
        <translation>Los de pocas personas, juntos como «otros»</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Coarse places make it harder to find a person again</source>
        <translation>Con lugares gruesos es más difícil reconocer a una persona</translation>
    </message>
    <message>
        <source>P&amp;laces</source>
        <translation>Lu&amp;gares</translation>
    </message>
    <message>
        <source>Attributes that fewer people share are left out, and counts of fewer are joined</source>
        <translation>Se omiten los atributos que comparten menos personas y se juntan los recuentos menores</translation>
    </message>
    <message>
        <source>&amp;Smallest group of people</source>
        <translation>Grupo de personas más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>E&amp;scribir…</translation>
    </message>
    <message>
        <source>Those of few values</source>
        <translation>Los de pocos valores</translation>
    </message>
    <message>
        <source>Only those checked below</source>
        <translation>Solo los marcados abajo</translation>
    </message>
    <message>
        <source>A&amp;ttributes</source>
        <translation>A&amp;tributos</translation>
    </message>
    <message>
        <source>Attributes to publish</source>
        <translation>Atributos que se publican</translation>
    </message>
    <message>
        <source>Who &amp;voted what</source>
        <translation>Quién &amp;votó qué</translation>
    </message>
    <message>
        <source>By the names of this release</source>
        <translation>Con los nombres de esta entrega</translation>
    </message>
    <message>
        <source>Identi&amp;fiers of the source</source>
        <translation>Identificadores de la f&amp;uente</translation>
    </message>
    <message>
        <source>Whoever knows the platform finds the author of each contribution by them</source>
        <translation>Con ellos, quien conozca la plataforma encuentra a la autora o autor de cada contribución</translation>
    </message>
    <message>
        <source>The words of &amp;hidden contributions</source>
        <translation>El texto de las contribuciones &amp;ocultas</translation>
    </message>
    <message>
        <source>Otherwise their rows alone are there, with the reason; the gate asks</source>
        <translation>Si no, solo están sus filas, con el motivo; el control pregunta</translation>
    </message>
</context>
<context>
    <name>tamiz::Pages</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>tamiz::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
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
        <translation>%1. Un clic o Intro muestra estas contribuciones.</translation>
    </message>
</context>
<context>
    <name>tamiz::PersonalData</name>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
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
        <translation>número de seguridad social</translation>
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
        <translation>cuenta bancaria (IBAN)</translation>
    </message>
    <message>
        <source>bank account (CLABE)</source>
        <translation>cuenta bancaria (CLABE)</translation>
    </message>
    <message>
        <source>payment card</source>
        <translation>tarjeta de pago</translation>
    </message>
    <message>
        <source>number plate</source>
        <translation>matrícula</translation>
    </message>
    <message>
        <source>address</source>
        <translation>domicilio</translation>
    </message>
    <message>
        <source>profile page</source>
        <translation>página de perfil</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>name of a person</source>
        <translation>nombre de una persona</translation>
    </message>
</context>
<context>
    <name>tamiz::PolicyDialog</name>
    <message>
        <source>What has it is &amp;published with its words</source>
        <translation>Lo que lo tiene se &amp;publica con sus palabras</translation>
    </message>
    <message>
        <source>Moderation policy</source>
        <translation>Política de moderación</translation>
    </message>
    <message>
        <source>States and reasons</source>
        <translation>Estados y motivos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Se publica</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;When it is given:</source>
        <translation>&amp;Cuándo se aplica:</translation>
    </message>
    <message>
        <source>E&amp;xample:</source>
        <translation>E&amp;jemplo:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Keeps the words above for this entry.</source>
        <translation>Guarda las palabras de arriba para esta entrada.</translation>
    </message>
    <message>
        <source>&amp;New reason…</source>
        <translation>Motivo n&amp;uevo…</translation>
    </message>
    <message>
        <source>Adds a reason for hiding.</source>
        <translation>Añade un motivo para ocultar.</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Offers the reason no longer, or again; what was hidden for it stays so.</source>
        <translation>Deja de ofrecer el motivo, o lo vuelve a ofrecer; lo que se ocultó por él sigue así.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Takes a policy from a file; reasons it does not name are retired.</source>
        <translation>Toma una política de un archivo; los motivos que no nombra se retiran.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Writes the policy to a file, for other workspaces.</source>
        <translation>Escribe la política en un archivo, para otros espacios de trabajo.</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Volver a ofrecer</translation>
    </message>
    <message>
        <source>Changing the policy</source>
        <translation>Cambiando la política</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Motivo nuevo</translation>
    </message>
    <message>
        <source>Code, of small letters, digits and hyphens:</source>
        <translation>Código, con letras minúsculas, cifras y guiones:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Importar una política</translation>
    </message>
    <message>
        <source>Moderation policy (*.json)</source>
        <translation>Política de moderación (*.json)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Importing a policy</source>
        <translation>Importando una política</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Exportar la política</translation>
    </message>
    <message>
        <source>The policy could not be written.</source>
        <translation>No se pudo escribir la política.</translation>
    </message>
</context>
<context>
    <name>tamiz::PopulationPage</name>
    <message>
        <source>&amp;Load population…</source>
        <translation>&amp;Cargar población…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Guardar &amp;tabla…</translation>
    </message>
    <message>
        <source>Wei&amp;ghts</source>
        <translation>P&amp;esos</translation>
    </message>
    <message>
        <source>A CSV with the columns field, value and population: one line a group, such as region, Jalisco, 8348151.</source>
        <translation>Un CSV con las columnas field, value y population: una línea por grupo, por ejemplo region, Jalisco, 8348151.</translation>
    </message>
    <message>
        <source>Save the table as CSV, small numbers hidden.</source>
        <translation>Guardar la tabla como CSV, con los números pequeños ocultos.</translation>
    </message>
    <message>
        <source>Weights that give the participants the shares of the population in every field at once.</source>
        <translation>Pesos que dan a las personas participantes las proporciones de la población en todos los campos a la vez.</translation>
    </message>
    <message>
        <source>Participants and population</source>
        <translation>Participantes y población</translation>
    </message>
    <message>
        <source>Load a population</source>
        <translation>Cargar una población</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>participants-and-population</source>
        <translation>participantes-y-poblacion</translation>
    </message>
    <message>
        <source>The table was saved; groups of fewer than %1 people are hidden in it.</source>
        <translation>Se guardó la tabla; en ella se ocultan los grupos de menos de %1 personas.</translation>
    </message>
    <message>
        <source>&amp;Join small groups</source>
        <translation>&amp;Unir grupos pequeños</translation>
    </message>
    <message>
        <source>For the weights, groups of fewer than %1 people count as one: a weight for a handful says little.</source>
        <translation>Para los pesos, los grupos de menos de %1 personas cuentan como uno: un peso para unos pocos dice poco.</translation>
    </message>
    <message>
        <source>Save te&amp;mplate…</source>
        <translation>Guardar &amp;plantilla…</translation>
    </message>
    <message>
        <source>Save a CSV to fill in: the fields and values of this workspace, without numbers.</source>
        <translation>Guardar un CSV para rellenar: los campos y valores de este espacio de trabajo, sin números.</translation>
    </message>
    <message>
        <source>To see whom the participants stand for, load a CSV with the columns field, value and population. “Save template” writes one to fill in.</source>
        <translation>Para ver a quién representan los participantes, cargue un CSV con las columnas campo, valor y población. «Guardar plantilla» escribe uno para rellenar.</translation>
    </message>
    <message>
        <source>Save a table to fill in</source>
        <translation>Guardar una tabla para rellenar</translation>
    </message>
    <message>
        <source>population</source>
        <comment>a file name</comment>
        <translation>población</translation>
    </message>
    <message>
        <source>The table could not be written: %1.</source>
        <translation>No se pudo escribir la tabla: %1.</translation>
    </message>
    <message>
        <source>The table was saved. Fill in how many people there are of each value, take out lines and fields you have no numbers for, and load it.</source>
        <translation>La tabla se guardó. Escriba cuántas personas hay de cada valor, quite las líneas y campos de los que no tenga números y cárguela.</translation>
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
        <translation>Fecha (UTC)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Votos a favor</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Qué llama la atención</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Otros campos</translation>
    </message>
</context>
<context>
    <name>tamiz::ProblemsModel</name>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>✗ refused</source>
        <translation>✗ rechazado</translation>
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
        <translation>Un proyecto contiene como máximo %L1 textos: los programas de este tipo no abren más. Reduzca la selección.</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>Writing texts</source>
        <translation>Escribiendo textos</translation>
    </message>
    <message>
        <source>States, answers, votes and the history have no place in the format.</source>
        <translation>Los estados, las respuestas, los votos y el historial no tienen lugar en el formato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) have no place in the format.</source>
        <translation>
            <numerusform>%Ln tema no tiene lugar en el formato.</numerusform>
            <numerusform>%Ln temas no tienen lugar en el formato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln famil(ies) have no place in the format.</source>
        <translation>
            <numerusform>%Ln familia no tiene lugar en el formato.</numerusform>
            <numerusform>%Ln familias no tienen lugar en el formato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) of texts that have changed since were left out.</source>
        <translation>
            <numerusform>Se omitió %Ln pasaje de un texto que ha cambiado desde entonces.</numerusform>
            <numerusform>Se omitieron %Ln pasajes de textos que han cambiado desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Examples and number keys of tags have no place in the format.</source>
        <translation>Los ejemplos y las teclas numéricas de las etiquetas no tienen lugar en el formato.</translation>
    </message>
    <message>
        <source>Notes were left out: they are not for other houses.</source>
        <translation>Las notas se omitieron: no son para otras casas.</translation>
    </message>
</context>
<context>
    <name>tamiz::ProseEditor</name>
    <message>
        <source>Text of the section</source>
        <translation>Texto de la sección</translation>
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
        <translation>&amp;Sitio de resultados…</translation>
    </message>
    <message>
        <source>Writes the results as web pages that any server can hold: themes, texts, answers, search</source>
        <translation>Escribe los resultados como páginas web para cualquier servidor: temas, textos, respuestas, búsqueda</translation>
    </message>
    <message>
        <source>&amp;Project for qualitative analysis…</source>
        <translation>&amp;Proyecto para análisis cualitativo…</translation>
    </message>
    <message>
        <source>Writes texts, tags and tagged passages as a REFI-QDA project (.qdpx)</source>
        <translation>Escribe textos, etiquetas y pasajes etiquetados como proyecto REFI-QDA (.qdpx)</translation>
    </message>
    <message>
        <source>&amp;Import a project…</source>
        <translation>&amp;Importar un proyecto…</translation>
    </message>
    <message>
        <source>Reads texts, codes and coded passages of a REFI-QDA project (.qdpx)</source>
        <translation>Lee textos, códigos y pasajes codificados de un proyecto REFI-QDA (.qdpx)</translation>
    </message>
    <message>
        <source>Something speaks against publishing</source>
        <translation>Algo desaconseja publicar</translation>
    </message>
    <message>
        <source>Export the results site</source>
        <translation>Exportar el sitio de resultados</translation>
    </message>
    <message>
        <source>Folder of web pages, packed (*.zip)</source>
        <translation>Carpeta de páginas web, comprimida (*.zip)</translation>
    </message>
    <message>
        <source>results</source>
        <comment>part of a file name</comment>
        <translation>resultados</translation>
    </message>
    <message>
        <source>Which texts can be read there?</source>
        <translation>¿Qué textos podrán leerse allí?</translation>
    </message>
    <message>
        <source>Only those accepted for publication</source>
        <translation>Solo los aceptados para su publicación</translation>
    </message>
    <message>
        <source>Those nobody has decided on, too</source>
        <translation>También aquellos sobre los que nadie ha decidido</translation>
    </message>
    <message>
        <source>Writing the results site</source>
        <translation>Escribiendo el sitio de resultados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) with %1 texts saved as %2.</source>
        <translation>
            <numerusform>%Ln página con %1 textos guardada como %2.</numerusform>
            <numerusform>%Ln páginas con %1 textos guardadas como %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a project</source>
        <translation>Exportar un proyecto</translation>
    </message>
    <message>
        <source>REFI-QDA project (*.qdpx)</source>
        <translation>Proyecto REFI-QDA (*.qdpx)</translation>
    </message>
    <message>
        <source>Writing the project</source>
        <translation>Escribiendo el proyecto</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Importar un proyecto</translation>
    </message>
    <message>
        <source>Importing a project</source>
        <translation>Importando un proyecto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s), %1 new tags, %2 coded passages and texts.</source>
        <translation>
            <numerusform>%Ln texto, %1 etiquetas nuevas, %2 pasajes y textos codificados.</numerusform>
            <numerusform>%Ln textos, %1 etiquetas nuevas, %2 pasajes y textos codificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle it first, or say why you publish all the same. The reason is noted in the history and printed:</source>
        <translation>Conviene resolverlo antes, o decir por qué se publica de todos modos. El motivo se anota en el historial y se imprime:</translation>
    </message>
    <message>
        <source>Something speaks against writing letters</source>
        <translation>Algo se opone a escribir las cartas</translation>
    </message>
    <message>
        <source>Settle it first, or say why the letters are written all the same. The reason is noted in the history:</source>
        <translation>Resuélvalo primero o diga por qué se escriben las cartas de todos modos. El motivo queda anotado en el historial:</translation>
    </message>
</context>
<context>
    <name>tamiz::ReadingBody</name>
    <message>
        <source>Text of the contribution</source>
        <translation>Texto de la contribución</translation>
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
        <translation>%1 en contra</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 abstenciones</translation>
    </message>
    <message>
        <source>Votes: %1</source>
        <translation>Votos: %1</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <source>No contribution is chosen.</source>
        <translation>No hay ninguna contribución elegida.</translation>
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
            <numerusform>%n texto similar</numerusform>
            <numerusform>%n textos similares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>family and its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the whole family (F)</source>
        <translation>Mostrar toda la familia (F)</translation>
    </message>
    <message numerus="yes">
        <source>Thread: %n replies</source>
        <translation>
            <numerusform>Hilo: %n respuesta</numerusform>
            <numerusform>Hilo: %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ In reply to: %1</source>
        <translation>↑ En respuesta a: %1</translation>
    </message>
    <message>
        <source>↳ %1</source>
        <comment>a reply</comment>
        <translation>↳ %1</translation>
    </message>
    <message>
        <source>Show the whole theme</source>
        <translation>Mostrar el tema entero</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Asignada a %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message numerus="yes">
        <source>Theme: %1 (%Ln contributions)</source>
        <translation>
            <numerusform>Tema: %1 (%Ln contribución)</numerusform>
            <numerusform>Tema: %1 (%Ln contribuciones)</numerusform>
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
        <translation>Decidido sobre otras parecidas: %1</translation>
    </message>
    <message>
        <source>⤷ Merged into: %1</source>
        <translation>⤷ Fusionada con: %1</translation>
    </message>
    <message>
        <source>✂ Part of: %1</source>
        <translation>✂ Parte de: %1</translation>
    </message>
    <message>
        <source>⤶ Merged here: %1</source>
        <translation>⤶ Fusionada aquí: %1</translation>
    </message>
    <message>
        <source>✂ Split into: %1</source>
        <translation>✂ Dividida en: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Votes: %1 (they count where it was merged into)</source>
        <translation>Votos: %1 (cuentan en la contribución con la que se fusionó)</translation>
    </message>
</context>
<context>
    <name>tamiz::Report</name>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Report of the consultation</source>
        <translation>Informe de la consulta</translation>
    </message>
    <message>
        <source>As of %1, %2 UTC</source>
        <translation>A fecha de %1, %2 UTC</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation>Lo dicho y lo hecho</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) behind this chart stand in the web page of the report and in the open data.</source>
        <translation>
            <numerusform>La fila de este gráfico está en la página web del informe y en los datos abiertos.</numerusform>
            <numerusform>Las %Ln filas de este gráfico están en la página web del informe y en los datos abiertos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::ReportEditor</name>
    <message>
        <source>Edge between outline and text</source>
        <translation>Borde entre el esquema y el texto</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Añadir una sección</translation>
    </message>
    <message>
        <source>Remove this section</source>
        <translation>Quitar esta sección</translation>
    </message>
    <message>
        <source>Move this section up</source>
        <translation>Subir esta sección</translation>
    </message>
    <message>
        <source>Move this section down</source>
        <translation>Bajar esta sección</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Plantilla…</translation>
    </message>
    <message>
        <source>Begin again from a template</source>
        <translation>Empezar de nuevo con una plantilla</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Secciones del informe</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the section; Delete removes it</source>
        <translation>Alt+Arriba y Alt+Abajo mueven la sección; Supr la quita</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Título de la sección</translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>Número…</translation>
    </message>
    <message>
        <source>Insert a number that stays bound to its rows</source>
        <translation>Insertar un número que queda vinculado a sus filas</translation>
    </message>
    <message>
        <source>Chart…</source>
        <translation>Gráfica…</translation>
    </message>
    <message>
        <source>Insert a chart</source>
        <translation>Insertar una gráfica</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabla…</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Insertar una tabla</translation>
    </message>
    <message>
        <source>Quotes…</source>
        <translation>Citas…</translation>
    </message>
    <message>
        <source>Insert quotes by a rule</source>
        <translation>Insertar citas según una regla</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloque…</translation>
    </message>
    <message>
        <source>Insert the ledger, themes, answers, method or another block</source>
        <translation>Insertar el balance, los temas, las respuestas, el método u otro bloque</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Its sections take the place of those there are; undo brings them back.</source>
        <translation>Sus secciones ocupan el lugar de las que hay; deshacer las devuelve.</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Sección nueva</translation>
    </message>
    <message>
        <source>Only the contributions this filter keeps, such as region:Norte (empty: all of the report):</source>
        <translation>Solo las contribuciones que este filtro conserva, por ejemplo region:Norte (vacío: todas las del informe):</translation>
    </message>
    <message>
        <source>Field:</source>
        <translation>Campo:</translation>
    </message>
    <message>
        <source>share of the contributions</source>
        <translation>porcentaje de las contribuciones</translation>
    </message>
    <message>
        <source>how many values a field has</source>
        <translation>cuántos valores tiene un campo</translation>
    </message>
    <message>
        <source>Insert a number</source>
        <translation>Insertar un número</translation>
    </message>
    <message>
        <source>What it counts:</source>
        <translation>Qué cuenta:</translation>
    </message>
    <message>
        <source>Chart:</source>
        <translation>Gráfica:</translation>
    </message>
    <message>
        <source>Insert quotes</source>
        <translation>Insertar citas</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation>Regla:</translation>
    </message>
    <message>
        <source>Typical of their theme</source>
        <translation>Típicas de su tema</translation>
    </message>
    <message>
        <source>Most voted</source>
        <translation>Las más votadas</translation>
    </message>
    <message>
        <source>Drawn by lot, with a seed</source>
        <translation>Sacadas al azar, con una semilla</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>Cifras principales</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quiénes participaron</translation>
    </message>
    <message>
        <source>Themes with quotes</source>
        <translation>Temas con citas</translation>
    </message>
    <message>
        <source>The largest themes</source>
        <translation>Los temas más grandes</translation>
    </message>
    <message>
        <source>Campaigns and repeated texts</source>
        <translation>Campañas y textos repetidos</translation>
    </message>
    <message>
        <source>What was hidden, and why</source>
        <translation>Qué se ocultó y por qué</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>Themes without an answer</source>
        <translation>Temas sin respuesta</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>The 24 indicators</source>
        <translation>Los 24 indicadores</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Insert a block</source>
        <translation>Insertar un bloque</translation>
    </message>
    <message>
        <source>Block:</source>
        <translation>Bloque:</translation>
    </message>
    <message>
        <source>Theme by theme, with charts and answers</source>
        <translation>Tema por tema, con gráficas y respuestas</translation>
    </message>
</context>
<context>
    <name>tamiz::ReportExports</name>
    <message numerus="yes">
        <source>%Ln number(s) are not those printed on %1:</source>
        <translation>
            <numerusform>%Ln número no es el impreso el %1:</numerusform>
            <numerusform>%Ln números no son los impresos el %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>… all of them stand under “Numbers”.</source>
        <translation>… todos están en «Números».</translation>
    </message>
    <message>
        <source>Print with the new numbers</source>
        <translation>Imprimir con los números nuevos</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Exportar el informe como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Web page (*.html);;Word document (*.docx);;OpenDocument text (*.odt)</source>
        <translation>Página web (*.html);;Documento de Word (*.docx);;Texto OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Escribiendo el PDF</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation>Componiendo el informe</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>en papel</translation>
    </message>
</context>
<context>
    <name>tamiz::ReportMaker</name>
    <message>
        <source>Published all the same</source>
        <translation>Publicado a pesar de ello</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Preparando el informe</translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation>Componiendo el informe</translation>
    </message>
</context>
<context>
    <name>tamiz::ReportPage</name>
    <message>
        <source>There is nothing to report yet. Import an export of the consultation first, or widen the filter.</source>
        <translation>Todavía no hay nada de lo que informar. Primero hay que importar una exportación de la consulta o ampliar el filtro.</translation>
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
        <translation>Exportar las contribuciones como CSV</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Export &amp;XLSX…</source>
        <translation>Exportar &amp;XLSX…</translation>
    </message>
    <message>
        <source>Export the contributions as a spreadsheet</source>
        <translation>Exportar las contribuciones como hoja de cálculo</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>Exportar &amp;JSON…</translation>
    </message>
    <message>
        <source>Export the contributions as JSON</source>
        <translation>Exportar las contribuciones como JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Se está preparando el informe…</translation>
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
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Writes the report as one accessible web page, or as a text document to go on writing in</source>
        <translation>Escribe el informe como una página web accesible, o como un documento de texto para seguir escribiendo</translation>
    </message>
    <message>
        <source>&amp;Open data…</source>
        <translation>Datos &amp;abiertos…</translation>
    </message>
    <message>
        <source>Writes contributions, themes, answers and counts as open data (Data Package)</source>
        <translation>Escribe contribuciones, temas, respuestas y recuentos como datos abiertos (Data Package)</translation>
    </message>
    <message>
        <source>&amp;HTML, DOCX or ODT…</source>
        <translation>&amp;HTML, DOCX u ODT…</translation>
    </message>
    <message>
        <source>Edge between editor and preview</source>
        <translation>Borde entre el editor y la vista previa</translation>
    </message>
    <message>
        <source>Numbers of the report</source>
        <translation>Números del informe</translation>
    </message>
    <message>
        <source>Enter shows the contributions behind a number</source>
        <translation>Intro muestra las contribuciones detrás de un número</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Configurar…</translation>
    </message>
    <message>
        <source>Print pre&amp;view and print…</source>
        <translation>&amp;Vista previa e impresión…</translation>
    </message>
    <message>
        <source>Cover, language, paper and edges of the report; print preview</source>
        <translation>Portada, idioma, papel y márgenes del informe; vista previa de impresión</translation>
    </message>
    <message>
        <source>Numbers (%1 changed)</source>
        <translation>Números (%1 cambiaron)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) changed since it was printed</source>
        <translation>
            <numerusform>%Ln número cambió desde que se imprimió</numerusform>
            <numerusform>%Ln números cambiaron desde que se imprimió</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is being made anew. Try again in a moment.</source>
        <translation>El informe se está haciendo de nuevo. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>Views of the report</source>
        <translation>Vistas del informe</translation>
    </message>
    <message>
        <source>Cover, language, paper and edges of the report</source>
        <translation>Portada, idioma, papel y márgenes del informe</translation>
    </message>
    <message>
        <source>Shows the pages as they will be printed, and prints them</source>
        <translation>Muestra las páginas tal como se imprimirán, y las imprime</translation>
    </message>
    <message>
        <source>&amp;Contributions</source>
        <translation>&amp;Contribuciones</translation>
    </message>
    <message>
        <source>Writes the contributions of the selection as CSV, as a spreadsheet or as JSON</source>
        <translation>Escribe las contribuciones de la selección como CSV, como hoja de cálculo o como JSON</translation>
    </message>
    <message>
        <source>Export CSV for &amp;data…</source>
        <translation>Exportar CSV para &amp;datos…</translation>
    </message>
    <message>
        <source>Export the contributions as CSV for programs</source>
        <translation>Exportar las contribuciones como CSV para programas</translation>
    </message>
    <message>
        <source>Table with texts as they are (*.csv)</source>
        <translation>Tabla con los textos tal cual (*.csv)</translation>
    </message>
    <message>
        <source>These pages are not of the current state: making them ended early. %1 makes them anew.</source>
        <translation>Estas páginas no son del estado actual: su preparación terminó antes de tiempo. %1 las prepara de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Make the report anew</source>
        <translation>&amp;Preparar el informe de nuevo</translation>
    </message>
    <message>
        <source>Counts everything again, for instance after it was cancelled</source>
        <translation>Vuelve a contar todo, por ejemplo después de cancelarlo</translation>
    </message>
    <message>
        <source>of the selection alone</source>
        <translation>solo de lo filtrado</translation>
    </message>
</context>
<context>
    <name>tamiz::ReportSetup</name>
    <message>
        <source>Set up the report</source>
        <translation>Configurar el informe</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institución</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Quién consulta</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>A&amp;utoría</translation>
    </message>
    <message>
        <source>Who wrote this report</source>
        <translation>Quién escribió este informe</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Como la ventana</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Idioma del informe</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Margen izquierdo</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Margen superior</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Margen derecho</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Margen inferior</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Question put</source>
        <translation>Pregunta planteada</translation>
    </message>
    <message>
        <source>Materials offered</source>
        <translation>Materiales ofrecidos</translation>
    </message>
    <message>
        <source>Who decided on what</source>
        <translation>Quién decidió qué</translation>
    </message>
    <message>
        <source>Organisations and individuals</source>
        <translation>Organizaciones y personas</translation>
    </message>
    <message>
        <source>Contact for corrections</source>
        <translation>Contacto para correcciones</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Where the data are</source>
        <translation>Dónde están los datos</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Próxima actualización</translation>
    </message>
    <message>
        <source>Not said: the report says so</source>
        <translation>No indicado: el informe lo dice</translation>
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
        <translation>Contribuciones que cambiarían</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>If “%1” were taken back:</source>
        <translation>Si se retirara «%1»:</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of them are listed below.</source>
        <translation>
            <numerusform>Abajo se muestra la primera.</numerusform>
            <numerusform>Abajo se muestran las %n primeras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::RoleDelegate</name>
    <message>
        <source>What column %1 is taken for</source>
        <translation>Como qué se toma la columna %1</translation>
    </message>
    <message>
        <source>How column %1 is read</source>
        <translation>Cómo se lee la columna %1</translation>
    </message>
</context>
<context>
    <name>tamiz::RowsPanel</name>
    <message>
        <source>S&amp;heet:</source>
        <translation>&amp;Hoja:</translation>
    </message>
    <message>
        <source>a contribution</source>
        <translation>una contribución</translation>
    </message>
    <message>
        <source>a person’s answers</source>
        <translation>las respuestas de una persona</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>What each row is</source>
        <translation>Qué es cada fila</translation>
    </message>
    <message>
        <source>The columns are taken for what belongs to it</source>
        <translation>Las columnas se toman por lo que le corresponde</translation>
    </message>
    <message>
        <source>Kind of the contributions</source>
        <translation>Tipo de las contribuciones</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Hoja del libro</translation>
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
        <translation>Reglas del libro de códigos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Qué se busca</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Proposed contributions</source>
        <translation>Contribuciones propuestas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nueva…</translation>
    </message>
    <message>
        <source>Add a rule: a tag, and words or a filter to look for.</source>
        <translation>Añade una regla: una etiqueta, y palabras o un filtro que buscar.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Change what the rule looks for.</source>
        <translation>Cambia lo que busca la regla.</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the rule; tags that were given stay.</source>
        <translation>Quita la regla; las etiquetas ya puestas se quedan.</translation>
    </message>
    <message>
        <source>&amp;Accept (A)</source>
        <translation>&amp;Aceptar (A)</translation>
    </message>
    <message>
        <source>Give the tag to the chosen contributions.</source>
        <translation>Pone la etiqueta a las contribuciones elegidas.</translation>
    </message>
    <message>
        <source>&amp;Decline (N)</source>
        <translation>&amp;Rechazar (N)</translation>
    </message>
    <message>
        <source>Never propose it for the chosen contributions again.</source>
        <translation>No volver a proponerla para las contribuciones elegidas.</translation>
    </message>
    <message>
        <source>Accept a&amp;ll of this rule</source>
        <translation>Aceptar &amp;todo lo de esta regla</translation>
    </message>
    <message>
        <source>Give the tag to all that the rule proposes; one step back undoes it.</source>
        <translation>Pone la etiqueta a todo lo que propone la regla; un solo paso atrás lo deshace.</translation>
    </message>
    <message>
        <source>Proposals and text</source>
        <translation>Propuestas y texto</translation>
    </message>
    <message>
        <source>Edge between proposals and text</source>
        <translation>Borde entre propuestas y texto</translation>
    </message>
    <message>
        <source>There are no rules yet. A rule looks for words, as the search bar does, and proposes a tag: “bici*” or “&quot;carril bici&quot; OR ciclovía” for movilidad.</source>
        <translation>Aún no hay reglas. Una regla busca palabras, como la barra de búsqueda, y propone una etiqueta: «bici*» o «&quot;carril bici&quot; OR ciclovía» para movilidad.</translation>
    </message>
    <message>
        <source>This rule has nothing to propose.</source>
        <translation>Esta regla no tiene nada que proponer.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Se muestran las primeras %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions are proposed for this tag.</source>
        <translation>
            <numerusform>Se propone %Ln contribución para esta etiqueta.</numerusform>
            <numerusform>Se proponen %Ln contribuciones para esta etiqueta.</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Tag that is proposed:</source>
        <translation>Etiqueta que se propone:</translation>
    </message>
    <message>
        <source>Words or a filter to look for, such as bici* OR ciclovía:</source>
        <translation>Palabras o filtro que buscar, por ejemplo bici* OR ciclovía:</translation>
    </message>
    <message>
        <source>Adding a rule</source>
        <translation>Añadiendo una regla</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Cambiar la regla</translation>
    </message>
    <message>
        <source>Words or a filter to look for:</source>
        <translation>Palabras o filtro que buscar:</translation>
    </message>
    <message>
        <source>Changing a rule</source>
        <translation>Cambiando una regla</translation>
    </message>
    <message>
        <source>Removing a rule</source>
        <translation>Quitando una regla</translation>
    </message>
    <message>
        <source>Accepting proposals</source>
        <translation>Aceptando propuestas</translation>
    </message>
    <message>
        <source>Declining proposals</source>
        <translation>Rechazando propuestas</translation>
    </message>
    <message>
        <source>Make a new tag “%1”?</source>
        <translation>¿Crear la etiqueta «%1»?</translation>
    </message>
    <message>
        <source>Make the tag</source>
        <translation>Crear la etiqueta</translation>
    </message>
</context>
<context>
    <name>tamiz::SavedViews</name>
    <message>
        <source>View “%1”</source>
        <translation>Vista «%1»</translation>
    </message>
    <message>
        <source>Saved view %1</source>
        <translation>Vista guardada %1</translation>
    </message>
    <message>
        <source>Filters by %1</source>
        <translation>Filtra por %1</translation>
    </message>
    <message>
        <source>Opens the saved view with this number.</source>
        <translation>Abre la vista guardada con este número.</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <source>Name of the view of all contributions:</source>
        <translation>Nombre de la vista de todas las contribuciones:</translation>
    </message>
    <message>
        <source>Name of the view “%1”:</source>
        <translation>Nombre de la vista «%1»:</translation>
    </message>
</context>
<context>
    <name>tamiz::SearchBar</name>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Search, or filter: tag:movilidad -state:hidden &quot;carril bici&quot;</source>
        <translation>Buscar o filtrar: tag:movilidad -state:hidden &quot;carril bici&quot;</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>Buscar y filtrar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>contributions found of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Contributions found: %1</source>
        <translation>Contribuciones encontradas: %1</translation>
    </message>
</context>
<context>
    <name>tamiz::SelectionExport</name>
    <message>
        <source>Contributions of %1</source>
        <translation>Contribuciones de %1</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Number of the contribution in the workspace.</source>
        <translation>Número de la contribución en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Identifier in the source.</source>
        <translation>Identificador en la fuente.</translation>
    </message>
    <message>
        <source>proposal, comment, answer, statement or message.</source>
        <translation>proposal (propuesta), comment (comentario), answer (respuesta), statement (enunciado) o message (mensaje).</translation>
    </message>
    <message>
        <source>open, accepted, hidden or merged: what people decided.</source>
        <translation>open (abierta), accepted (aceptada), hidden (oculta) o merged (fusionada): lo que decidieron las personas.</translation>
    </message>
    <message>
        <source>Why it is hidden.</source>
        <translation>Por qué está oculta.</translation>
    </message>
    <message>
        <source>Title as it was sent.</source>
        <translation>Título tal como se envió.</translation>
    </message>
    <message>
        <source>Text as it was sent.</source>
        <translation>Texto tal como se envió.</translation>
    </message>
    <message>
        <source>When it was made, in UTC; empty when the source does not say.</source>
        <translation>Cuándo se hizo, en UTC; vacío si la fuente no lo dice.</translation>
    </message>
    <message>
        <source>Territory the source gives.</source>
        <translation>Territorio que indica la fuente.</translation>
    </message>
    <message>
        <source>Category the source gives.</source>
        <translation>Categoría que indica la fuente.</translation>
    </message>
    <message>
        <source>Language, as the source says or as it was recognised.</source>
        <translation>Idioma, según la fuente o según se reconoció.</translation>
    </message>
    <message>
        <source>Identifier of the participant in the source.</source>
        <translation>Identificador del participante en la fuente.</translation>
    </message>
    <message>
        <source>Votes in favour; empty when unknown.</source>
        <translation>Votos a favor; vacío si no se conocen.</translation>
    </message>
    <message>
        <source>Votes against; empty when unknown.</source>
        <translation>Votos en contra; vacío si no se conocen.</translation>
    </message>
    <message>
        <source>Votes that pass; empty when unknown.</source>
        <translation>Abstenciones; vacío si no se conocen.</translation>
    </message>
    <message>
        <source>Tags, with the ones above them, separated by semicolons.</source>
        <translation>Etiquetas, con las que están por encima, separadas por punto y coma.</translation>
    </message>
    <message>
        <source>Theme it was grouped into.</source>
        <translation>Tema en el que se agrupó.</translation>
    </message>
    <message>
        <source>Family of near-identical texts.</source>
        <translation>Familia de textos casi idénticos.</translation>
    </message>
    <message>
        <source>Imported file.</source>
        <translation>Archivo importado.</translation>
    </message>
    <message>
        <source>Field “%1”.</source>
        <translation>Campo «%1».</translation>
    </message>
</context>
<context>
    <name>tamiz::SettingsDialog</name>
    <message>
        <source>Another language takes effect when Tamiz starts the next time.</source>
        <translation>El cambio de idioma se aplica la próxima vez que se inicie Tamiz.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>The language of the system</source>
        <translation>El idioma del sistema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apariencia:</translation>
    </message>
</context>
<context>
    <name>tamiz::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Poner</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>Tecla &amp;habitual</translation>
    </message>
    <message>
        <source>All &amp;usual keys…</source>
        <translation>Todas las teclas h&amp;abituales</translation>
    </message>
    <message>
        <source>Single &amp;letters work in lists</source>
        <translation>Las &amp;letras sueltas actúan en las listas</translation>
    </message>
    <message>
        <source>Find an action by its words or its key</source>
        <translation>Busque una acción por sus palabras o su tecla</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>Palabras de la acción</translation>
    </message>
    <message>
        <source>Every action has its usual key again.</source>
        <translation>Cada acción vuelve a tener su tecla habitual.</translation>
    </message>
    <message>
        <source>Off, only keys with Ctrl or Alt and function keys do anything: for people who dictate to their computer.</source>
        <translation>Desactivado, solo actúan las teclas con Ctrl o Alt y las de función: para quien dicta a su equipo.</translation>
    </message>
    <message>
        <source>Gives the chosen action the key it came with.</source>
        <translation>Devuelve a la acción elegida la tecla con la que vino.</translation>
    </message>
    <message>
        <source>Gives every action the key it came with.</source>
        <translation>Devuelve a cada acción la tecla con la que vino.</translation>
    </message>
    <message>
        <source>Key of “%1”:</source>
        <translation>Tecla de «%1»:</translation>
    </message>
    <message>
        <source>New key of “%1”</source>
        <translation>Nueva tecla de «%1»</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva tecla</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pulse la nueva tecla</translation>
    </message>
    <message>
        <source>These keys belong to the fields themselves.</source>
        <translation>Estas teclas son de los propios campos.</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Tomarla</translation>
    </message>
    <message>
        <source>%1 If you take it, that action is left without a key.</source>
        <translation>%1 Si la toma, esa acción queda sin tecla.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>«%1» ya no tiene tecla.</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>«%1» tiene ahora la tecla %2.</translation>
    </message>
</context>
<context>
    <name>tamiz::SimilarityStrip</name>
    <message>
        <source>Similarity</source>
        <translation>Semejanza</translation>
    </message>
    <message>
        <source>The share of word triples that two texts have in common before they count as near-copies. The bars show how many texts have their nearest kin at which similarity.</source>
        <translation>La proporción de tríos de palabras que dos textos tienen en común para contar como casi copias. Las barras muestran cuántos textos tienen su pariente más cercano a cada semejanza.</translation>
    </message>
</context>
<context>
    <name>tamiz::SourcesModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Name of the file or folder.</source>
        <translation>Nombre del archivo o de la carpeta.</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>The exercise it belongs to.</source>
        <translation>El proceso al que pertenece.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Which platform&apos;s export it was taken for.</source>
        <translation>La plataforma de la que se consideró exportación.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When it was imported, local time.</source>
        <translation>Cuándo se importó, hora local.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records = new + updated + unchanged + flagged + refused.</source>
        <translation>Registros = nuevos + actualizados + sin cambios + señalados + rechazados.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Imported as they were.</source>
        <translation>Importados tal como estaban.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>Known before, with something new.</source>
        <translation>Ya conocidos, con algo nuevo.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Known before, word for word.</source>
        <translation>Ya conocidos, palabra por palabra.</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Señalados</translation>
    </message>
    <message>
        <source>Imported, but something in them is odd.</source>
        <translation>Importados, pero con algo que llama la atención.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Not imported; the list below says why.</source>
        <translation>No importados; la lista de abajo dice por qué.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>People named in the file.</source>
        <translation>Personas nombradas en el archivo.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Single votes in the file.</source>
        <translation>Votos individuales en el archivo.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the bytes of the file.</source>
        <translation>Huella de los bytes del archivo.</translation>
    </message>
    <message>
        <source>%1 (import undone)</source>
        <translation>%1 (importación deshecha)</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>Cualquier tabla</translation>
    </message>
</context>
<context>
    <name>tamiz::SourcesPage</name>
    <message>
        <source>Imported files</source>
        <translation>Archivos importados</translation>
    </message>
    <message>
        <source>What was odd in the chosen file</source>
        <translation>Qué llamó la atención en el archivo elegido</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Import a CSV export or a Polis folder, or drop it on this window.</source>
        <translation>Todavía no se ha importado nada. Se puede importar una exportación CSV o una carpeta de Polis, o soltarla sobre esta ventana.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in %1</source>
        <translation>
            <numerusform>%n asunto que revisar en %1</numerusform>
            <numerusform>%n asuntos que revisar en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was odd in %1.</source>
        <translation>Nada llamó la atención en %1.</translation>
    </message>
    <message>
        <source>-problems.csv</source>
        <translation>-problemas.csv</translation>
    </message>
    <message>
        <source>Export the list of problems</source>
        <translation>Exportar la lista de problemas</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list was saved to %1.</source>
        <translation>La lista se guardó en %1.</translation>
    </message>
    <message>
        <source>What the chosen file changed in records that were here before</source>
        <translation>Qué cambió el archivo elegido en registros que ya estaban</translation>
    </message>
    <message>
        <source>Saves the list that is shown, with line, column and reason</source>
        <translation>Guarda la lista mostrada, con línea, columna y motivo</translation>
    </message>
    <message>
        <source>About the chosen file</source>
        <translation>Sobre el archivo elegido</translation>
    </message>
    <message>
        <source>What was odd</source>
        <translation>Lo que llamó la atención</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Enter or a double click shows the contribution</source>
        <translation>Intro o doble clic muestra la contribución</translation>
    </message>
    <message>
        <source>No contribution came of this row, so there is none to show.</source>
        <translation>De esta fila no salió ninguna contribución, así que no hay ninguna que mostrar.</translation>
    </message>
    <message>
        <source>What was odd (%1)</source>
        <translation>Lo que llamó la atención (%1)</translation>
    </message>
    <message numerus="yes">
        <source>⚠ What changed (%n worked on)</source>
        <translation>
            <numerusform>⚠ Qué cambió (%n trabajada)</numerusform>
            <numerusform>⚠ Qué cambió (%n trabajadas)</numerusform>
        </translation>
    </message>
    <message>
        <source>-changes.csv</source>
        <translation>-cambios.csv</translation>
    </message>
    <message>
        <source>Export the list of changes</source>
        <translation>Exportar la lista de cambios</translation>
    </message>
    <message>
        <source>Looking for what changed…</source>
        <translation>Buscando qué cambió…</translation>
    </message>
    <message>
        <source>Nothing changed in records that were here before.</source>
        <translation>Nada cambió en los registros que ya estaban aquí.</translation>
    </message>
    <message>
        <source>The first %1 of %2 changed records, those that were worked on before the others. The export holds all.</source>
        <translation>Los primeros %1 de %2 registros cambiados; delante, aquellos con los que ya se trabajó. La exportación los contiene todos.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed record(s), those that were worked on before the others.</source>
        <translation>
            <numerusform>%n registro cambiado; delante, aquellos con los que ya se trabajó.</numerusform>
            <numerusform>%n registros cambiados; delante, aquellos con los que ya se trabajó.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::SplitDialog</name>
    <message>
        <source>Split a contribution</source>
        <translation>Dividir una contribución</translation>
    </message>
    <message>
        <source>Text to split</source>
        <translation>Texto que se divide</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>&amp;Cut before the caret (Space)</source>
        <translation>&amp;Cortar antes del cursor (espacio)</translation>
    </message>
    <message>
        <source>Go through the text with the arrows; Space cuts before the caret, or takes the cut there away. Parts keep author and date; votes stay with the whole.</source>
        <translation>Recorra el texto con las flechas; el espacio corta antes del cursor, o quita el corte. Las partes conservan autor y fecha; los votos se quedan con el conjunto.</translation>
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
        <translation>Cada contribución de una consulta, leída, agrupada, contada y respondida. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>A file that ends in .tamiz, with everything in it.</source>
        <translation>Un archivo que termina en .tamiz, con todo dentro.</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Importar una exportación…</translation>
    </message>
    <message>
        <source>A CSV of Decidim, Consul or any platform. Or drop it anywhere on this window.</source>
        <translation>Un CSV de Decidim, Consul o cualquier otra plataforma. También se puede soltar en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Try a sample consultation</source>
        <translation>Probar una consulta de ejemplo</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espacios de trabajo recientes</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está ahí.</translation>
    </message>
    <message>
        <source>Every table in it; a Polis export is read as one.</source>
        <translation>Todas las tablas que contiene; una exportación de Polis se lee como una sola.</translation>
    </message>
</context>
<context>
    <name>tamiz::State</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionada</translation>
    </message>
</context>
<context>
    <name>tamiz::Storage</name>
    <message>
        <source>Checking texts</source>
        <translation>Comprobando textos</translation>
    </message>
    <message>
        <source>There is no contribution with the number %1.</source>
        <translation>No hay ninguna contribución con el número %1.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>No existe el archivo «%1». Conviene comprobar el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>No se puede leer «%1». Conviene comprobar los permisos.</translation>
    </message>
    <message>
        <source>“%1” is empty. It is not a Tamiz workspace.</source>
        <translation>«%1» está vacío. No es un espacio de trabajo de Tamiz.</translation>
    </message>
    <message>
        <source>“%1” is not a Tamiz workspace. To read an export, import it.</source>
        <translation>«%1» no es un espacio de trabajo de Tamiz. Para leer una exportación hay que importarla.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program. It was left as it is.</source>
        <translation>«%1» pertenece a otro programa. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Tamiz. It was left as it is. Update this program to open it.</source>
        <translation>«%1» se escribió con una versión más reciente de Tamiz. Se dejó como estaba. Para abrirlo hay que actualizar este programa.</translation>
    </message>
    <message>
        <source>The program is incomplete: a part of it is missing. Install it again.</source>
        <translation>El programa está incompleto: falta una parte. Hay que instalarlo de nuevo.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. It was left as it is. Choose another name.</source>
        <translation>Ya existe un archivo «%1». Se dejó como estaba. Hay que elegir otro nombre.</translation>
    </message>
    <message>
        <source>The workspace could not be made. Check that the folder may be written to.</source>
        <translation>No se pudo crear el espacio de trabajo. Conviene comprobar que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>“%1” was written by an older Tamiz and has to be brought up to date, but it may not be changed here. Copy it to a folder of your own and open the copy.</source>
        <translation>“%1” se escribió con un Tamiz anterior y hay que ponerlo al día, pero aquí no se puede cambiar. Cópielo en una carpeta propia y abra la copia.</translation>
    </message>
    <message>
        <source>“%1” cannot be read where it is, because its folder may not be written to. Copy it, with the files beside it that begin with its name, to a folder of your own and open the copy.</source>
        <translation>“%1” no se puede leer donde está, porque en su carpeta no se puede escribir. Cópielo, con los archivos contiguos que empiezan por su nombre, en una carpeta propia y abra la copia.</translation>
    </message>
    <message>
        <source>Checking the search index</source>
        <translation>Comprobando el índice de búsqueda</translation>
    </message>
    <message>
        <source>The journal does not hold the import of this source.</source>
        <translation>El diario no contiene la importación de esta fuente.</translation>
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
        <translation>Aprende de las etiquetas dadas y sugiere algunas para el texto.</translation>
    </message>
    <message>
        <source>Ne&amp;xt to look at</source>
        <translation>El sig&amp;uiente por mirar</translation>
    </message>
    <message>
        <source>Goes to a text that teaches most: one the machine is unsure of, a random one, or one for a rare tag.</source>
        <translation>Va a un texto que enseña más: uno en que la máquina duda, uno al azar o uno para una etiqueta rara.</translation>
    </message>
    <message>
        <source>Suggested tags</source>
        <translation>Etiquetas sugeridas</translation>
    </message>
    <message>
        <source>Learning tags</source>
        <translation>Aprendiendo etiquetas</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>tag and chance</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Accept this tag.</source>
        <translation>Aceptar esta etiqueta.</translation>
    </message>
    <message>
        <source>Accept the tag %1</source>
        <translation>Aceptar la etiqueta %1</translation>
    </message>
    <message>
        <source>No tag is likely enough.</source>
        <translation>Ninguna etiqueta es lo bastante probable.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share and interval</comment>
        <translation>%1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>How good this is cannot be said yet: nobody looked at a contribution drawn at random. “Next to look at” shows some.</source>
        <translation>Todavía no se puede decir cuán bueno es esto: nadie ha mirado una contribución tomada al azar. «El siguiente por mirar» muestra algunas.</translation>
    </message>
    <message>
        <source>Accept man&amp;y…</source>
        <translation>Aceptar &amp;muchas…</translation>
    </message>
    <message>
        <source>Gives suggested tags to every text nobody looked at, where the texts drawn at random support the precision you ask for. One step back undoes it.</source>
        <translation>Pone las etiquetas sugeridas a todos los textos que nadie ha mirado, si los textos elegidos al azar respaldan la precisión pedida. Se deshace en un paso.</translation>
    </message>
    <message>
        <source>Accept suggested tags</source>
        <translation>Aceptar etiquetas sugeridas</translation>
    </message>
    <message>
        <source>Share of the given tags that must be right (0.5 to 1):</source>
        <translation>Proporción de etiquetas que deben ser correctas (de 0,5 a 1):</translation>
    </message>
    <message>
        <source>The share must be a number from 0.5 to 1. Nothing was changed.</source>
        <translation>La proporción debe ser un número de 0,5 a 1. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Accepting suggested tags</source>
        <translation>Aceptando etiquetas sugeridas</translation>
    </message>
    <message>
        <source>Precision %1, recall %2, from %3 contributions drawn at random. Always naming the most frequent tag: precision %4, recall %5.</source>
        <translation>Precisión %1, exhaustividad %2, en %3 contribuciones tomadas al azar. Nombrar siempre la etiqueta más frecuente: precisión %4, exhaustividad %5.</translation>
    </message>
    <message>
        <source>Records that the text was looked at and no suggested tag fits, and goes on to the next.</source>
        <translation>Anota que se miró el texto y que no le va ninguna de las etiquetas sugeridas, y pasa al siguiente.</translation>
    </message>
    <message>
        <source>N&amp;one of them</source>
        <translation>N&amp;inguna</translation>
    </message>
</context>
<context>
    <name>tamiz::Suggestions</name>
    <message>
        <source>Learning tags</source>
        <translation>Aprendiendo etiquetas</translation>
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
        <translation>movilidad/bicicleta</translation>
    </message>
    <message>
        <source>A name of the codebook, or a new one; a slash leads to a tag below another.</source>
        <translation>Un nombre del libro de códigos o uno nuevo; una barra lleva a una etiqueta por debajo de otra.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %n contributions:</source>
        <translation>
            <numerusform>&amp;Etiquetar %n contribución:</numerusform>
            <numerusform>&amp;Etiquetar %n contribuciones:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tag the chosen words:</source>
        <translation>&amp;Etiquetar las palabras elegidas:</translation>
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
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>tamiz::Target</name>
    <message>
        <source>being there</source>
        <translation>presencia</translation>
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
        <translation>familia</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>etiqueta «%1»</translation>
    </message>
    <message>
        <source>other values of contributions</source>
        <translation>otros valores de contribuciones</translation>
    </message>
    <message>
        <source>tags of the codebook</source>
        <translation>etiquetas del libro de códigos</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>temas</translation>
    </message>
    <message>
        <source>families</source>
        <translation>familias</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participantes</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>vistas guardadas</translation>
    </message>
    <message>
        <source>personal data found</source>
        <translation>datos personales hallados</translation>
    </message>
    <message>
        <source>other things</source>
        <translation>otras cosas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>reading marks</source>
        <translation>marcas de lectura</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>asignación</translation>
    </message>
    <message>
        <source>merging</source>
        <translation>fusión</translation>
    </message>
    <message>
        <source>moderation policy</source>
        <translation>política de moderación</translation>
    </message>
    <message>
        <source>rules of the codebook</source>
        <translation>reglas del libro de códigos</translation>
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
        <translation>en espera</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>tamiz::TextPanel</name>
    <message>
        <source>Lines by which the encoding can be told</source>
        <translation>Líneas por las que se reconoce la codificación</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Codificación del archivo</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Codificación:</translation>
    </message>
    <message>
        <source>The bytes leave no doubt.</source>
        <translation>Los bytes no dejan dudas.</translation>
    </message>
    <message>
        <source>%1 % sure. Look at the accents below.</source>
        <translation>%1 % de certeza. Mire los acentos abajo.</translation>
    </message>
    <message>
        <source>⚠ Only %1 % sure. Choose the encoding that shows the accents right.</source>
        <translation>⚠ Solo %1 % de certeza. Elija la codificación que muestre bien los acentos.</translation>
    </message>
    <message>
        <source>Turn the wrong decoding &amp;back (%1)</source>
        <translation>&amp;Revertir la decodificación errónea (%1)</translation>
    </message>
    <message>
        <source>No line reads differently.</source>
        <translation>Ninguna línea se lee distinta.</translation>
    </message>
    <message>
        <source>The text looks as if it had been decoded wrongly before it was saved. These lines would change:</source>
        <translation>El texto parece mal decodificado antes de guardarse. Estas líneas cambiarían:</translation>
    </message>
    <message>
        <source>These lines read differently as %1:</source>
        <translation>Estas líneas se leen distintas como %1:</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Como está en el archivo</translation>
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
        <translation>muy pocas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>How many times as common as in all contributions; fewer than %n say nothing.</source>
        <translation>
            <numerusform>Cuántas veces más frecuente que en todas las contribuciones; menos de %n no dicen nada.</numerusform>
            <numerusform>Cuántas veces más frecuente que en todas las contribuciones; menos de %n no dicen nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>In the theme</source>
        <translation>En el tema</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En todo</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Realce</translation>
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
        <translation>Una imagen: más cerca significa más parecido, hasta donde un plano puede mostrarlo. Aquí no se agrupa nada.</translation>
    </message>
    <message>
        <source>%1: %2 contributions</source>
        <comment>theme</comment>
        <translation>%1: %2 contribuciones</translation>
    </message>
</context>
<context>
    <name>tamiz::ThemePlanDialog</name>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Names, kept and locked themes, moved and linked texts stay as people said. Uncheck what should not change; nothing is written before you accept.</source>
        <translation>Los nombres, los temas conservados o bloqueados y los textos movidos o enlazados quedan como se decidió. Se desmarca lo que no debe cambiar; no se escribe nada antes de aceptar.</translation>
    </message>
    <message>
        <source>Moves between themes</source>
        <translation>Movimientos entre temas</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <translation>Marcar &amp;todo</translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation>No marcar &amp;nada</translation>
    </message>
    <message>
        <source>&amp;Other numbers of themes:</source>
        <translation>&amp;Otros números de temas:</translation>
    </message>
    <message>
        <source>Other numbers of themes</source>
        <translation>Otros números de temas</translation>
    </message>
    <message>
        <source>Fit: how much nearer texts are to their theme than to the next. Stability: how alike two searches are. Both from 0 to 1.</source>
        <translation>Ajuste: cuánto más cerca están los textos de su tema que del siguiente. Estabilidad: cuánto se parecen dos búsquedas. Ambos de 0 a 1.</translation>
    </message>
    <message>
        <source>%1: fit %2, stability %3</source>
        <translation>%1: ajuste %2, estabilidad %3</translation>
    </message>
    <message>
        <source>&amp;Try this number</source>
        <translation>&amp;Probar este número</translation>
    </message>
    <message>
        <source>%1 of %2 contributions would move. In all, %3 new themes; %4 would go.</source>
        <translation>Se moverían %1 de %2 contribuciones. En total, %3 temas nuevos; %4 desaparecerían.</translation>
    </message>
    <message>
        <source>Nothing would change: every contribution stays where it is.</source>
        <translation>No cambiaría nada: cada contribución se queda donde está.</translation>
    </message>
</context>
<context>
    <name>tamiz::ThemePlanModel</name>
    <message>
        <source>No theme</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>theme</comment>
        <translation>%1 (nuevo)</translation>
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
        <translation>A</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
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
        <translation>Su nombre: propuesto a partir de los textos o puesto a mano.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Everything received that belongs to the theme.</source>
        <translation>Todo lo recibido que pertenece al tema.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Distinct texts: identical copies count once.</source>
        <translation>Textos distintos: las copias idénticas cuentan una vez.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Distinct known authors.</source>
        <translation>Autores conocidos distintos.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Share of all contributions received.</source>
        <translation>Proporción de todas las contribuciones recibidas.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Accepted for publication.</source>
        <translation>Aceptadas para su publicación.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultas</translation>
    </message>
    <message>
        <source>Hidden with a reason.</source>
        <translation>Ocultas con un motivo.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>The words that set the theme apart.</source>
        <translation>Las palabras que distinguen el tema.</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sin tema</translation>
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
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>How much of the theme other searches find again, from 0 to 1. Below one half, read it with care.</source>
        <translation>Cuánto del tema vuelven a encontrar otras búsquedas, de 0 a 1. Por debajo de la mitad conviene leerlo con cautela.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Sujeción</translation>
    </message>
    <message>
        <source>Kept: its texts stay. Locked: nothing joins or leaves it.</source>
        <translation>Conservado: sus textos se quedan. Bloqueado: nada entra ni sale.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>The level above: themes that are alike.</source>
        <translation>El nivel superior: temas que se parecen.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Arrivals in twelve equal parts of the time covered. The number: how many percentage points more (+) or less (−) of the theme than of everything came in the last quarter.</source>
        <translation>Llegadas en doce partes iguales del tiempo cubierto. El número: cuántos puntos porcentuales más (+) o menos (−) del tema que del conjunto llegaron en el último cuarto.</translation>
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
        <translation>%1. Esta área tiene un nombre puesto por una persona; ninguna búsqueda lo cambia.</translation>
    </message>
    <message>
        <source>In no area</source>
        <translation>En ningún área</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>named</source>
        <translation>con nombre propio</translation>
    </message>
    <message>
        <source>Texts of all themes that stand far from every theme, the farthest first.</source>
        <translation>Textos de todos los temas que están lejos de todos ellos, los más lejanos primero.</translation>
    </message>
    <message>
        <source>Texts of all themes that most further searches would put elsewhere.</source>
        <translation>Textos de todos los temas que la mayoría de las demás búsquedas pondrían en otro.</translation>
    </message>
    <message>
        <source>Far from everything</source>
        <translation>Lejos de todo</translation>
    </message>
    <message>
        <source>Borderline texts</source>
        <translation>Textos dudosos</translation>
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
        <translation>Nombrando temas</translation>
    </message>
    <message>
        <source>Refining groups</source>
        <translation>Afinando grupos</translation>
    </message>
    <message>
        <source>Grouping texts</source>
        <translation>Agrupando textos</translation>
    </message>
    <message>
        <source>Finding directions</source>
        <translation>Buscando direcciones</translation>
    </message>
    <message>
        <source>Placing texts</source>
        <translation>Situando textos</translation>
    </message>
    <message>
        <source>Reading texts</source>
        <translation>Leyendo textos</translation>
    </message>
    <message>
        <source>There are too few texts to find themes in: ten with words in common are needed. Nothing was changed.</source>
        <translation>Hay muy pocos textos para buscar temas: hacen falta diez con palabras en común. No se cambió nada.</translation>
    </message>
    <message>
        <source>Judging numbers of themes</source>
        <translation>Valorando números de temas</translation>
    </message>
    <message>
        <source>Asking further seeds</source>
        <translation>Consultando más semillas</translation>
    </message>
    <message>
        <source>Looking up word vectors</source>
        <translation>Consultando vectores de palabras</translation>
    </message>
</context>
<context>
    <name>tamiz::ThemesPage</name>
    <message>
        <source>Find themes</source>
        <translation>Buscar temas</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>Name the theme; the name survives every new search.</source>
        <translation>Poner nombre al tema; el nombre se conserva en cada nueva búsqueda.</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Fusionar con…</translation>
    </message>
    <message>
        <source>Move everything to another theme.</source>
        <translation>Pasar todo a otro tema.</translation>
    </message>
    <message>
        <source>Mo&amp;ve texts…</source>
        <translation>Mo&amp;ver textos…</translation>
    </message>
    <message>
        <source>List the contributions of the theme.</source>
        <translation>Listar las contribuciones del tema.</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>Buscando temas</translation>
    </message>
    <message>
        <source>Rename theme</source>
        <translation>Renombrar tema</translation>
    </message>
    <message>
        <source>Name of the theme:</source>
        <translation>Nombre del tema:</translation>
    </message>
    <message>
        <source>Renaming a theme</source>
        <translation>Renombrando un tema</translation>
    </message>
    <message>
        <source>Merge theme</source>
        <translation>Fusionar tema</translation>
    </message>
    <message>
        <source>Move everything of “%1” to:</source>
        <translation>Pasar todo lo de «%1» a:</translation>
    </message>
    <message>
        <source>Merging themes</source>
        <translation>Fusionando temas</translation>
    </message>
    <message>
        <source>Move texts</source>
        <translation>Mover textos</translation>
    </message>
    <message numerus="yes">
        <source>Move %n contributions to:</source>
        <translation>
            <numerusform>Mover %n contribución a:</numerusform>
            <numerusform>Mover %n contribuciones a:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moving %n contributions</source>
        <translation>
            <numerusform>Moviendo %n contribución</numerusform>
            <numerusform>Moviendo %n contribuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Edge between themes and their texts</source>
        <translation>Borde entre los temas y sus textos</translation>
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
        <translation>Cuántos temas se buscan.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>&amp;Semilla:</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same texts and the same seed give the same themes.</source>
        <translation>Los mismos textos y la misma semilla dan los mismos temas.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>No themes yet. “Find themes” groups the contributions by what they speak of; you name, merge and correct the groups.</source>
        <translation>Todavía no hay temas. «Buscar temas» agrupa las contribuciones según de qué hablan; después los grupos se pueden nombrar, fusionar y corregir.</translation>
    </message>
    <message>
        <source>Typical texts first</source>
        <translation>Primero los textos típicos</translation>
    </message>
    <message>
        <source>Order of the texts</source>
        <translation>Orden de los textos</translation>
    </message>
    <message>
        <source>Texts of the theme</source>
        <translation>Textos del tema</translation>
    </message>
    <message>
        <source>Set apart by: %1</source>
        <translation>Se distingue por: %1</translation>
    </message>
    <message>
        <source>Group the contributions by what they speak of; what would change is shown first.</source>
        <translation>Agrupa las contribuciones por lo que tratan; antes se muestra lo que cambiaría.</translation>
    </message>
    <message>
        <source>Move the chosen texts to another theme, or to none; they stay there.</source>
        <translation>Mueve los textos elegidos a otro tema, o a ninguno; allí se quedan.</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Dividir…</translation>
    </message>
    <message>
        <source>Group the texts of this theme anew into several.</source>
        <translation>Agrupa de nuevo los textos de este tema en varios.</translation>
    </message>
    <message>
        <source>&amp;New theme from the selection…</source>
        <translation>Tema &amp;nuevo con la selección…</translation>
    </message>
    <message>
        <source>A theme of the contributions that the search bar shows: a tag, a saved view, a search.</source>
        <translation>Un tema con las contribuciones que muestra la barra de búsqueda: una etiqueta, una vista guardada, una búsqueda.</translation>
    </message>
    <message>
        <source>&amp;Keep the theme</source>
        <translation>&amp;Conservar el tema</translation>
    </message>
    <message>
        <source>Its texts stay in every new search; others may join.</source>
        <translation>Sus textos se quedan en cada búsqueda nueva; otros pueden sumarse.</translation>
    </message>
    <message>
        <source>&amp;Lock the theme</source>
        <translation>&amp;Bloquear el tema</translation>
    </message>
    <message>
        <source>Nothing joins or leaves it.</source>
        <translation>Nada entra ni sale.</translation>
    </message>
    <message>
        <source>Let the theme &amp;go</source>
        <translation>&amp;Soltar el tema</translation>
    </message>
    <message>
        <source>The next search may change it again.</source>
        <translation>La búsqueda siguiente puede volver a cambiarlo.</translation>
    </message>
    <message>
        <source>&amp;Pin texts</source>
        <translation>&amp;Fijar textos</translation>
    </message>
    <message>
        <source>The chosen texts stay in this theme in every new search.</source>
        <translation>Los textos elegidos se quedan en este tema en cada búsqueda nueva.</translation>
    </message>
    <message>
        <source>&amp;Unpin texts</source>
        <translation>&amp;Soltar textos</translation>
    </message>
    <message>
        <source>The next search decides about the chosen texts again.</source>
        <translation>La búsqueda siguiente vuelve a decidir sobre los textos elegidos.</translation>
    </message>
    <message>
        <source>&amp;Tie two texts together</source>
        <translation>&amp;Unir dos textos</translation>
    </message>
    <message>
        <source>The two chosen texts are always in one theme.</source>
        <translation>Los dos textos elegidos están siempre en un mismo tema.</translation>
    </message>
    <message>
        <source>Keep two texts &amp;apart</source>
        <translation>&amp;Separar dos textos</translation>
    </message>
    <message>
        <source>The two chosen texts are never in one theme.</source>
        <translation>Los dos textos elegidos nunca están en un mismo tema.</translation>
    </message>
    <message>
        <source>Pla&amp;ce new texts</source>
        <translation>&amp;Colocar textos nuevos</translation>
    </message>
    <message>
        <source>Texts in no theme go to the nearest one; the themes stay as they are.</source>
        <translation>Los textos sin tema van al más cercano; los temas quedan como están.</translation>
    </message>
    <message>
        <source>S&amp;how texts</source>
        <translation>&amp;Ver textos</translation>
    </message>
    <message>
        <source>Keeping a theme</source>
        <translation>Conservar un tema</translation>
    </message>
    <message>
        <source>Locking a theme</source>
        <translation>Bloquear un tema</translation>
    </message>
    <message>
        <source>Letting a theme go</source>
        <translation>Soltar un tema</translation>
    </message>
    <message>
        <source>Pinning texts</source>
        <translation>Fijar textos</translation>
    </message>
    <message>
        <source>Unpinning texts</source>
        <translation>Soltar textos</translation>
    </message>
    <message>
        <source>Choose two texts first: the second one with Ctrl held down.</source>
        <translation>Primero se eligen dos textos: el segundo con la tecla Control pulsada.</translation>
    </message>
    <message>
        <source>Tying two texts</source>
        <translation>Unir dos textos</translation>
    </message>
    <message>
        <source>Keeping two texts apart</source>
        <translation>Separar dos textos</translation>
    </message>
    <message>
        <source>Split theme</source>
        <translation>Dividir tema</translation>
    </message>
    <message>
        <source>Into how many parts (2 to 50):</source>
        <translation>En cuántas partes (de 2 a 50):</translation>
    </message>
    <message>
        <source>Splitting a theme</source>
        <translation>Dividir un tema</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Tema nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Name of the theme for the %n contributions that are selected:</source>
        <translation>
            <numerusform>Nombre del tema para la contribución seleccionada:</numerusform>
            <numerusform>Nombre del tema para las %n contribuciones seleccionadas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating a theme</source>
        <translation>Crear un tema</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>Placing new texts</source>
        <translation>Colocar textos nuevos</translation>
    </message>
    <message>
        <source>Writing themes</source>
        <translation>Escribir temas</translation>
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
        <translation>Más</translation>
    </message>
    <message>
        <source>Everything else that can be done with the theme and its texts.</source>
        <translation>Todo lo demás que se puede hacer con el tema y sus textos.</translation>
    </message>
    <message>
        <source>Least typical texts first</source>
        <translation>Primero los textos menos típicos</translation>
    </message>
    <message>
        <source>Borderline texts only</source>
        <translation>Solo los textos dudosos</translation>
    </message>
    <message>
        <source>Pinned texts only</source>
        <translation>Solo los textos fijados</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xtos</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Quién habla</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>The field whose values are compared with everything.</source>
        <translation>El campo cuyos valores se comparan con todo.</translation>
    </message>
    <message>
        <source>Theme by field</source>
        <translation>Tema por campo</translation>
    </message>
    <message>
        <source>stability %1</source>
        <translation>estabilidad %1</translation>
    </message>
    <message>
        <source>area: %1</source>
        <translation>área: %1</translation>
    </message>
    <message>
        <source>Drag texts onto a theme to move them there.</source>
        <translation>Arrastrar textos sobre un tema los mueve a él.</translation>
    </message>
    <message>
        <source>&amp;Forget ties</source>
        <translation>&amp;Olvidar vínculos</translation>
    </message>
    <message>
        <source>The chosen texts are neither tied together nor kept apart any more.</source>
        <translation>Los textos elegidos ya no están vinculados ni separados.</translation>
    </message>
    <message>
        <source>Forgetting a tie</source>
        <translation>Olvidando un vínculo</translation>
    </message>
    <message>
        <source>Put into an a&amp;rea…</source>
        <translation>Poner en un á&amp;rea…</translation>
    </message>
    <message>
        <source>Say which area the theme belongs to; no search changes that.</source>
        <translation>Decir a qué área pertenece el tema; ninguna búsqueda lo cambia.</translation>
    </message>
    <message>
        <source>Rename the area…</source>
        <translation>Cambiar el nombre del área…</translation>
    </message>
    <message>
        <source>Name the area; the name survives every new search.</source>
        <translation>Dar nombre al área; el nombre se conserva en cada nueva búsqueda.</translation>
    </message>
    <message>
        <source>Let the area go</source>
        <translation>Liberar el área</translation>
    </message>
    <message>
        <source>The next search says again which themes belong together.</source>
        <translation>La próxima búsqueda vuelve a decir qué temas van juntos.</translation>
    </message>
    <message>
        <source>Split by the searc&amp;h…</source>
        <translation>Dividir por la &amp;búsqueda…</translation>
    </message>
    <message>
        <source>The texts of this theme that the search bar shows become a theme of their own.</source>
        <translation>Los textos de este tema que muestra la barra de búsqueda pasan a ser un tema propio.</translation>
    </message>
    <message>
        <source>New theme from a tag or view…</source>
        <translation>Tema nuevo a partir de una etiqueta o vista…</translation>
    </message>
    <message>
        <source>A theme of the contributions that have a tag or that a saved view shows.</source>
        <translation>Un tema con las contribuciones que tienen una etiqueta o que muestra una vista guardada.</translation>
    </message>
    <message>
        <source>&amp;Word vectors…</source>
        <translation>&amp;Vectores de palabras…</translation>
    </message>
    <message>
        <source>A table of static word vectors (Model2Vec) to compare texts by meaning too, across languages. Off by default; nothing leaves this computer.</source>
        <translation>Una tabla de vectores de palabras estáticos (Model2Vec) para comparar los textos también por su significado, entre lenguas. Desactivado de entrada; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Split by the search</source>
        <translation>Dividir por la búsqueda</translation>
    </message>
    <message>
        <source>Name of the theme for what the search bar shows of “%1”:</source>
        <translation>Nombre del tema para lo que la barra de búsqueda muestra de «%1»:</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>There is no tag and no saved view yet.</source>
        <translation>Todavía no hay ninguna etiqueta ni vista guardada.</translation>
    </message>
    <message>
        <source>A theme of the contributions with:</source>
        <translation>Un tema con las contribuciones que tienen:</translation>
    </message>
    <message>
        <source>In no area</source>
        <translation>En ningún área</translation>
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
        <translation>Lejos de todo</translation>
    </message>
    <message>
        <source>Borderline texts</source>
        <translation>Textos dudosos</translation>
    </message>
    <message>
        <source>First what is in no theme, then the twentieth of each theme that is least like it. Move a text, or pin it where it is, and it leaves this list.</source>
        <translation>Primero lo que no está en ningún tema; después, la vigésima parte de cada tema que menos se le parece. Mueva un texto o fíjelo donde está y saldrá de esta lista.</translation>
    </message>
    <message>
        <source>Most further searches would put these texts elsewhere. Move a text, or pin it where it is, and it leaves this list.</source>
        <translation>La mayoría de las demás búsquedas pondrían estos textos en otro tema. Mueva un texto o fíjelo donde está y saldrá de esta lista.</translation>
    </message>
    <message>
        <source>Rename area</source>
        <translation>Cambiar el nombre del área</translation>
    </message>
    <message>
        <source>Name of the area:</source>
        <translation>Nombre del área:</translation>
    </message>
    <message>
        <source>Renaming an area</source>
        <translation>Cambiando el nombre de un área</translation>
    </message>
    <message>
        <source>A new area…</source>
        <translation>Un área nueva…</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Ningún área</translation>
    </message>
    <message>
        <source>Put into an area</source>
        <translation>Poner en un área</translation>
    </message>
    <message>
        <source>Area of “%1”:</source>
        <translation>Área de «%1»:</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Área nueva</translation>
    </message>
    <message>
        <source>Putting a theme into an area</source>
        <translation>Poniendo un tema en un área</translation>
    </message>
    <message>
        <source>Letting an area go</source>
        <translation>Liberando un área</translation>
    </message>
    <message>
        <source>Searches for themes use the word vectors of “%1”. Search by words alone from now on?</source>
        <translation>Las búsquedas de temas usan los vectores de palabras de «%1». ¿Buscar solo por palabras a partir de ahora?</translation>
    </message>
    <message>
        <source>Words alone</source>
        <translation>Solo palabras</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>Vectores de palabras</translation>
    </message>
    <message>
        <source>Static word vectors (*.safetensors)</source>
        <translation>Vectores de palabras estáticos (*.safetensors)</translation>
    </message>
    <message>
        <source>A&amp;reas</source>
        <translation>Á&amp;reas</translation>
    </message>
    <message>
        <source>with word vectors</source>
        <translation>con vectores de palabras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions of all themes</source>
        <translation>
            <numerusform>%Ln contribución de todos los temas</numerusform>
            <numerusform>%Ln contribuciones de todos los temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions</source>
        <translation>
            <numerusform>%Ln contribución</numerusform>
            <numerusform>%Ln contribuciones</numerusform>
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
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tamiz::TriagePanel</name>
    <message>
        <source>Only what is assigned to &amp;me</source>
        <translation>Solo lo que tengo asi&amp;gnado</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>Mostrar &amp;diferencias</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>T&amp;erminar</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triaje</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Orden de la cola</translation>
    </message>
    <message>
        <source>Tag that is likely</source>
        <translation>Etiqueta probable</translation>
    </message>
    <message>
        <source>Groups for the progress</source>
        <translation>Grupos para el avance</translation>
    </message>
    <message>
        <source>Share that was read</source>
        <translation>Parte leída</translation>
    </message>
    <message>
        <source>Unread by group</source>
        <translation>Sin leer por grupo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Back to the list (Escape).</source>
        <translation>Volver a la lista (Escape).</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <translation>&amp;Primero:</translation>
    </message>
    <message>
        <source>Progress &amp;by:</source>
        <translation>A&amp;vance por:</translation>
    </message>
    <message>
        <source>Ordering what is to be read</source>
        <translation>Ordenando lo que se va a leer</translation>
    </message>
    <message>
        <source>%1 of %2 read. </source>
        <translation>%1 de %2 leídas. </translation>
    </message>
    <message>
        <source>Ordering the others…</source>
        <translation>Ordenando las demás…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting in this queue.</source>
        <translation>
            <numerusform>%Ln espera en esta cola.</numerusform>
            <numerusform>%Ln esperan en esta cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>No second reading waits for you here.</source>
        <translation>Aquí no le espera ninguna segunda lectura.</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Aquí no espera nada.</translation>
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
        <translation>Leídas dos veces: %1 de %2 sorteadas. Alfa de Krippendorff %3 (95 %: de %4 a %5), kappa de Cohen %6.</translation>
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
        <translation>Segundas &amp;lecturas, a ciegas</translation>
    </message>
</context>
<context>
    <name>tamiz::Verdict</name>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
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
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Enter opens a view; a number from 1 to 9 gives it that key, 0 takes it away.</source>
        <translation>Intro abre una vista; un número del 1 al 9 le da esa tecla, el 0 se la quita.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Filters by this view.</source>
        <translation>Filtra por esta vista.</translation>
    </message>
    <message>
        <source>&amp;Save the filter…</source>
        <translation>&amp;Guardar el filtro…</translation>
    </message>
    <message>
        <source>Keeps the filter that is set now as a view.</source>
        <translation>Guarda el filtro actual como vista.</translation>
    </message>
    <message>
        <source>&amp;Use the filter</source>
        <translation>&amp;Usar el filtro</translation>
    </message>
    <message>
        <source>Gives this view the filter that is set now.</source>
        <translation>Da a esta vista el filtro actual.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar de &amp;nombre…</translation>
    </message>
    <message>
        <source>Gives this view another name.</source>
        <translation>Da otro nombre a esta vista.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Deletes this view. It can be undone.</source>
        <translation>Borra esta vista. Se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Copies the view as a line that can be sent to someone.</source>
        <translation>Copia la vista como una línea que se puede enviar.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Keeps the views that were copied as text, one a line.</source>
        <translation>Guarda las vistas copiadas como texto, una por línea.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>(everything)</source>
        <translation>(todo)</translation>
    </message>
    <message>
        <source>There are no views yet. Set a filter, then save it here with a name.</source>
        <translation>Aún no hay vistas. Ponga un filtro y guárdelo aquí con un nombre.</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <source>Name of the view of all contributions:</source>
        <translation>Nombre de la vista de todas las contribuciones:</translation>
    </message>
    <message>
        <source>Name of the view “%1”:</source>
        <translation>Nombre de la vista «%1»:</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«%1» se guardó.</translation>
    </message>
    <message>
        <source>“%1” has the filter that is set now.</source>
        <translation>«%1» tiene el filtro actual.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>New name of “%1”:</source>
        <translation>Nuevo nombre de «%1»:</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Ahora se llama «%1».</translation>
    </message>
    <message>
        <source>“%1” was deleted. Undo brings it back.</source>
        <translation>«%1» se borró. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>There is no text to paste. A view is a line: name = filter.</source>
        <translation>No hay texto que pegar. Una vista es una línea: nombre = filtro.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Guardadas: %1.</translation>
    </message>
    <message>
        <source>“%1” has the key %2.</source>
        <translation>«%1» tiene la tecla %2.</translation>
    </message>
    <message>
        <source>“%1” has no key of its own.</source>
        <translation>«%1» no tiene tecla propia.</translation>
    </message>
</context>
<context>
    <name>tamiz::WordVectors</name>
    <message>
        <source>“%1” cannot be read. Word vectors need it beside them.</source>
        <translation>No se puede leer «%1». Los vectores de palabras lo necesitan al lado.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a tokenizer.</source>
        <translation>«%1» es demasiado grande para ser un tokenizador.</translation>
    </message>
    <message>
        <source>“%1” is no tokenizer that is read here: WordPiece or Unigram, as JSON.</source>
        <translation>«%1» no es un tokenizador que se lea aquí: WordPiece o Unigram, en JSON.</translation>
    </message>
    <message>
        <source>“%1” is no table of static word vectors (Model2Vec, safetensors), or it is damaged.</source>
        <translation>«%1» no es una tabla de vectores de palabras estáticos (Model2Vec, safetensors) o está dañada.</translation>
    </message>
    <message>
        <source>There is no file of word vectors “%1”. Check its name and folder.</source>
        <translation>No hay ningún archivo de vectores de palabras «%1». Revise su nombre y carpeta.</translation>
    </message>
    <message>
        <source>“%1” and the tokenizer beside it do not belong together: the tokenizer knows more pieces.</source>
        <translation>«%1» y el tokenizador que está al lado no corresponden: el tokenizador conoce más piezas.</translation>
    </message>
</context>
<context>
    <name>tamiz::Workspace</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Revirtiendo</translation>
    </message>
</context>
<context>
    <name>tamiz::WorkspaceView</name>
    <message>
        <source>Actions %1</source>
        <translation>Acciones %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Filters kept with a name</source>
        <translation>Filtros guardados con nombre</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
</context>
<context>
    <name>tamiz::Writer</name>
    <message>
        <source>The tag of this operation is not there any more.</source>
        <translation>La etiqueta de esta operación ya no está.</translation>
    </message>
</context>
</TS>
