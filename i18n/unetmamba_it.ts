<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
  <context>
    <name>UNetMamba</name>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>Reading the reference</source>
      <translation>Lettura del riferimento</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>Measuring the map</source>
      <translation>Misura della mappa</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>Comparing</source>
      <translation>Confronto</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>it lies beside the map</source>
      <translation>si trova accanto alla mappa</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>it lies nowhere where the map has a class</source>
      <translation>non si trova da nessuna parte dove la mappa ha una classe</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{path} cannot be used as reference: {why}.</source>
      <translation>{path} non può essere usato come riferimento: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose a layer of polygons or points, or a raster of class codes.</source>
      <translation>Scegli un layer di poligoni o punti, o un raster di codici di classe.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{name} has no field {field}. Its fields: {fields}.</source>
      <translation>{name} non ha il campo {field}. I suoi campi: {fields}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <location filename="../engine/chips/errors.py" />
      <source>Choose the field that tells the class.</source>
      <translation>Scegli il campo che indica la classe.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <location filename="../engine/chips/errors.py" />
      <source>The field {field} holds {what}, which cannot tell a class.</source>
      <translation>Il campo {field} contiene {what}, che non può indicare una classe.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <location filename="../engine/chips/errors.py" />
      <source>Choose a field of text or of whole numbers.</source>
      <translation>Scegli un campo di testo o di numeri interi.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>The field {field} has more than {most} values.</source>
      <translation>Il campo {field} ha più di {most} valori.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose the field that tells the class, not one with a number of its own for each feature.</source>
      <translation>Scegli il campo che indica la classe, non uno con un numero proprio per ogni elemento.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{name} tells nothing about the map: {why}.</source>
      <translation>{name} non dice nulla della mappa: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose reference data over the map, and check that both have the right CRS.</source>
      <translation>Scegli dati di riferimento sopra la mappa, e verifica che entrambi abbiano il SR corretto.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{name} and {map_name} have no class in common. The reference has {values}; the map has {classes}.</source>
      <translation>{name} e {map_name} non hanno classi in comune. Il riferimento ha {values}; la mappa ha {classes}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose a field with the names of the map's classes as text, or with their codes as whole numbers.</source>
      <translation>Scegli un campo con i nomi delle classi della mappa come testo, o con i loro codici come numeri interi.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <source>all classes but {names}</source>
      <translation>tutte le classi tranne {names}</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <source>all classes</source>
      <translation>tutte le classi</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <location filename="../engine/accuracy/report.py" />
      <source>points</source>
      <translation>punti</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <location filename="../engine/accuracy/sections.py" />
      <source>pixels</source>
      <translation>pixel</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Was the map made with weights that were trained on this reference, or on ground beside it? Then these figures mean nothing: they tell what the network remembers, not how good the map is elsewhere.</source>
      <translation>La mappa è stata fatta con pesi addestrati su questo riferimento, o su terreno vicino? Allora queste cifre non significano nulla: dicono ciò che la rete ricorda, non quanto è buona la mappa altrove.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The confidence intervals hold if the points are a random sample: placed at random or on a regular grid over the whole map, or at random within each of its classes. Points where somebody chose to look tell of these places alone.</source>
      <translation>Gli intervalli di confidenza valgono se i punti sono un campione casuale: posti a caso o su una griglia regolare su tutta la mappa, o a caso dentro ciascuna delle sue classi. Punti di cui qualcuno ha scelto il luogo informano solo su quei luoghi.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The figures hold for the ground within the polygons. Polygons are mostly drawn where a class is plain to see; between them, and at the borders of classes, a map is mostly worse. Large polygons weigh more than small ones.</source>
      <translation>Le cifre valgono per il terreno dentro i poligoni. I poligoni di solito si disegnano dove una classe si vede bene; tra di essi, e ai confini delle classi, una mappa è di solito peggiore. I poligoni grandi pesano più dei piccoli.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The figures hold for the ground of the reference raster, and are as good as it is.</source>
      <translation>Le cifre valgono per il terreno del raster di riferimento, e sono buone quanto esso.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The map has no class {names}: all of it counts as wrong, with an IoU of 0.</source>
      <translation>La mappa non ha la classe {names}: tutto ciò che le appartiene conta come errato, con un IoU di 0.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>If 0 stands for ground without reference, make it the NoData value of the reference raster.</source>
      <translation>Se 0 indica terreno senza riferimento, rendilo il valore NoData del raster di riferimento.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>There is no reference for {names}: how much of it the map finds is not known.</source>
      <translation>Non c'è riferimento per {names}: non si sa quanto ne trovi la mappa.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map has no class, there are {count:,} {unit} of the reference; they do not count.</source>
      <translation>Dove la mappa non ha classe, ci sono {count:,} {unit} del riferimento; non contano.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Features on the map without a class, which are left out: {count:,}.</source>
      <translation>Elementi sulla mappa senza classe, tralasciati: {count:,}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Features whose shape cannot be used, which are left out: {count:,}.</source>
      <translation>Elementi con geometria inutilizzabile, tralasciati: {count:,}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Pixels in several polygons, where the feature with the greatest id counts: {count:,}.</source>
      <translation>Pixel in più poligoni, dove conta l'elemento con l'id maggiore: {count:,}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Polygons so small that no pixel has its centre in them, which count nothing: {count:,}.</source>
      <translation>Poligoni così piccoli che nessun pixel vi ha il centro, che non contano: {count:,}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Area-weighted figures were asked for, but the pixels of polygons or of a raster are no random sample: neighbouring pixels are alike, so that the true errors are many times larger than these confidence intervals.</source>
      <translation>Sono state chieste cifre pesate per area, ma i pixel di poligoni o di un raster non sono un campione casuale: i pixel vicini si somigliano, quindi gli errori veri sono molto più grandi di questi intervalli di confidenza.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map shows {names} there is no reference: the area-weighted figures hold for the other {covered:.1%} of the map.</source>
      <translation>Dove la mappa mostra {names} non c'è riferimento: le cifre pesate per area valgono per l'altro {covered:.1%} della mappa.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map shows {names} there is a single sample; it counts with the greatest error there can be.</source>
      <translation>Dove la mappa mostra {names} c'è un solo campione; conta con il massimo errore possibile.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map shows {names} there are fewer than {least} samples: their intervals are rough.</source>
      <translation>Dove la mappa mostra {names} ci sono meno di {least} campioni: i loro intervalli sono approssimativi.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Code {code} is {name} in the map, but {other} in the reference; codes were compared.</source>
      <translation>Il codice {code} è {name} nella mappa, ma {other} nel riferimento; sono stati confrontati i codici.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Accuracy of {map}</source>
      <translation>Accuratezza di {map}</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>map and reference agree</source>
      <translation>mappa e riferimento concordano</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>they differ</source>
      <translation>differiscono</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Pictures</source>
      <translation>Immagini</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/accuracy/views.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/segmentation/report.py" />
      <source>Map</source>
      <translation>Mappa</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/accuracy/views.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Reference</source>
      <translation>Riferimento</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Kind of reference</source>
      <translation>Tipo di riferimento</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Classes were matched</source>
      <translation>Corrispondenza delle classi</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Made</source>
      <translation>Creato</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/segmentation/report.py" />
      <source>Time</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Pixels compared</source>
      <translation>Pixel confrontati</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Points compared</source>
      <translation>Punti confrontati</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Of the reference, where the map has no class</source>
      <translation>Del riferimento, dove la mappa non ha classe</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features used</source>
      <translation>Elementi usati</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features beside the map</source>
      <translation>Elementi accanto alla mappa</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features repaired</source>
      <translation>Elementi riparati</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features of no use</source>
      <translation>Elementi inutilizzabili</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features without a class</source>
      <translation>Elementi senza classe</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Polygons without the centre of a pixel</source>
      <translation>Poligoni senza il centro di un pixel</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Pixels in several polygons</source>
      <translation>Pixel in più poligoni</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Overall</source>
      <translation>Complessivo</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../engine/segmentation/report.py" />
      <source>How it was made</source>
      <translation>Come è stata fatta</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>by code</source>
      <translation>per codice</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>by name (text) or code (whole numbers)</source>
      <translation>per nome (testo) o codice (numeri interi)</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>polygons</source>
      <translation>poligoni</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>raster</source>
      <translation>raster</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Class field</source>
      <translation>Campo classe</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Confusion matrix</source>
      <translation>Matrice di confusione</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Precision</source>
      <translation>Precisione</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Recall</source>
      <translation>Richiamo</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean without {names}</source>
      <translation>Media senza {names}</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean</source>
      <translation>Media</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Classes</source>
      <translation>Classi</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Overall accuracy</source>
      <translation>Accuratezza globale</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean IoU ({classes})</source>
      <translation>IoU medio ({classes})</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean F1 ({classes})</source>
      <translation>F1 medio ({classes})</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Area in the map</source>
      <translation>Area nella mappa</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Estimated area</source>
      <translation>Area stimata</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>User's accuracy</source>
      <translation>Accuratezza dell'utente</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Producer's accuracy</source>
      <translation>Accuratezza del produttore</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Samples</source>
      <translation>Campioni</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Area-weighted accuracy and areas</source>
      <translation>Accuratezza e aree pesate per area</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>{count:,.0f} pixels</source>
      <translation>{count:,.0f} pixel</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Reference ↓   Map →</source>
      <translation>Riferimento ↓   Mappa →</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>All</source>
      <translation>Tutti</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Each row is a class of the reference: its {unit}, by the class that the map gives them, with their share of the row. Right ones are on the diagonal, in green.</source>
      <translation>Ogni riga è una classe del riferimento: i suoi {unit}, per classe che la mappa dà loro, con la loro quota della riga. Quelli giusti sono sulla diagonale, in verde.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Reference and Map: numbers of {unit} of the class in each. Precision (user's accuracy): how much of what the map calls the class is it. Recall (producer's accuracy): how much of the class the map finds. {unknown}: there is nothing to tell it from; such classes are not in the means.</source>
      <translation>Riferimento e Mappa: numero di {unit} della classe in ciascuno. Precisione (accuratezza dell'utente): quanto di ciò che la mappa chiama così è davvero quella classe. Richiamo (accuratezza del produttore): quanto della classe la mappa trova. {unknown}: non c'è modo di dirlo; tali classi non entrano nelle medie.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Area-weighted overall accuracy</source>
      <translation>Accuratezza complessiva pesata per area</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Estimates for the whole map, ± their 95 % confidence intervals: each sample counts by the area that the map gives to the class in which it lies (Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57). The estimated area is that of the class on the ground, corrected for the mistakes of the map. Samples: how many lie where the map shows the class.</source>
      <translation>Stime per tutta la mappa, ± i loro intervalli di confidenza al 95 %: ogni campione conta secondo l'area che la mappa dà alla classe in cui si trova (Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57). L'area stimata è quella della classe sul terreno, corretta per gli errori della mappa. Campioni: quanti si trovano dove la mappa mostra la classe.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <source>no feature on the map has a value in the field {field}</source>
      <translation>nessun elemento sulla mappa ha un valore nel campo {field}</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <source>none of its features is a polygon or a point on the map</source>
      <translation>nessuno dei suoi elementi è un poligono o un punto sulla mappa</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <location filename="../engine/chips/labels.py" />
      <source>values of type {type}</source>
      <translation>valori di tipo {type}</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <location filename="../engine/chips/labels.py" />
      <source>fractions</source>
      <translation>numeri con decimali</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/views.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Agreement</source>
      <translation>Concordanza</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>the value {value} is listed twice</source>
      <translation>il valore {value} compare due volte</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>the code {code} of {name} is not between 0 and {last}</source>
      <translation>il codice {code} di {name} non è tra 0 e {last}</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>all {most} codes are taken, and none is left for {name}</source>
      <translation>tutti i {most} codici sono usati e non ne resta nessuno per {name}</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>{one} and {other} have the same code {code}</source>
      <translation>{one} e {other} hanno lo stesso codice {code}</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>the codes {one} and {other} have the same name {name}</source>
      <translation>i codici {one} e {other} hanno lo stesso nome {name}</translation>
    </message>
    <message>
      <location filename="../engine/chips/cut.py" />
      <location filename="../engine/labelling/run.py" />
      <source>Reading the labels</source>
      <translation>Lettura delle etichette</translation>
    </message>
    <message>
      <location filename="../engine/chips/cut.py" />
      <source>Cutting block {number} of {count}</source>
      <translation>Ritaglio del blocco {number} di {count}</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>There is no image to cut chips from.</source>
      <translation>Non c'è nessuna immagine da cui ritagliare.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose an image that the polygons were drawn on.</source>
      <translation>Scegli un'immagine su cui sono stati disegnati i poligoni.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{path} cannot be used: {why}.</source>
      <translation>{path} non può essere usato: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <location filename="../engine/raster/errors.py" />
      <source>Choose a polygon layer, such as a GeoPackage or a shapefile.</source>
      <translation>Scegli un layer di poligoni, come un GeoPackage o uno shapefile.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose polygons over the images, and check that all layers have the right CRS.</source>
      <translation>Scegli poligoni sopra le immagini, e verifica che tutti i layer abbiano il SR corretto.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The area that is completely labelled, {path}, lies on no image.</source>
      <translation>L'area completamente etichettata, {path}, non è su nessuna immagine.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose an area over the images, and check that all layers have the right CRS.</source>
      <translation>Scegli un'area sopra le immagini, e verifica che tutti i layer abbiano il SR corretto.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>No polygon on the images has a value in the field {field}.</source>
      <translation>Nessun poligono sulle immagini ha un valore nel campo {field}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Fill in the class of the polygons, or choose another field.</source>
      <translation>Inserisci la classe dei poligoni, o scegli un altro campo.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The field {field} has values that belong to no class: {values}.</source>
      <translation>Il campo {field} ha valori che non appartengono a nessuna classe: {values}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Add them to the classes, or correct the polygons.</source>
      <translation>Aggiungili alle classi, o correggi i poligoni.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The classes do not fit together: {why}.</source>
      <translation>Le classi non vanno d'accordo: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Give each class a name and a code from 0 to 254 of its own.</source>
      <translation>Dai a ogni classe un nome e un codice da 0 a 254 tutti suoi.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The field {field} has {found} values; there can be {most} classes at most.</source>
      <translation>Il campo {field} ha {found} valori; possono esserci al massimo {most} classi.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose the field that tells the class, not one with a number of its own for each polygon.</source>
      <translation>Scegli il campo che indica la classe, non uno con un numero proprio per ogni poligono.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>There is only the class {names}; telling classes apart needs two at least.</source>
      <translation>C'è solo la classe {names}; per distinguere classi ne servono almeno due.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Label a second class, or give an area that is completely labelled: the rest of it becomes background.</source>
      <translation>Etichetta una seconda classe, o indica un'area completamente etichettata: il resto di essa diventa sfondo.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Each class needs at least {least_px} labelled pixels.</source>
      <translation>Ogni classe ha bisogno di almeno {least_px} pixel etichettati.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Draw more polygons of these classes, or leave the classes out.</source>
      <translation>Disegna altri poligoni di queste classi, o tralascia le classi.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Each class needs at least {least_px} labelled pixels for training and as many for validation, more than {gap_px} pixels apart: two polygons at such a distance, or a large one.</source>
      <translation>Ogni classe ha bisogno di almeno {least_px} pixel etichettati per l'addestramento e altrettanti per la validazione, a più di {gap_px} pixel di distanza: due poligoni a tale distanza, o uno grande.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Draw more polygons of these classes in other places, leave the classes out, make the gap smaller, or keep nothing for validation.</source>
      <translation>Disegna altri poligoni di queste classi in altri punti, tralascia le classi, riduci la distanza, o non tenere nulla per la validazione.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Too little is labelled of {classes}. {needed}</source>
      <translation>È etichettato troppo poco di {classes}. {needed}</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose a new or an empty folder.</source>
      <translation>Scegli una cartella nuova o vuota.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The labels in {path} have no field {field}, only {fields}.</source>
      <translation>Le etichette in {path} non hanno il campo {field}, solo {fields}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The labels in {path} have no fields.</source>
      <translation>Le etichette in {path} non hanno campi.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>None of the {polygons} polygons of {path} lies on an image.</source>
      <translation>Nessuno dei {polygons} poligoni di {path} è su un'immagine.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{path} has no polygons.</source>
      <translation>{path} non ha poligoni.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{name} (1 polygon, {pixels} pixels)</source>
      <translation>{name} (1 poligono, {pixels} pixel)</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{name} ({polygons} polygons, {pixels} pixels)</source>
      <translation>{name} ({polygons} poligoni, {pixels} pixel)</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The folder {folder} is not empty.</source>
      <translation>La cartella {folder} non è vuota.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{folder} is a file, not a folder.</source>
      <translation>{folder} è un file, non una cartella.</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>{image}: {text}</source>
      <translation>{image}: {text}</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>{name} has no coordinate system: labels are put on it by their coordinates as they are.</source>
      <translation>{name} non ha un sistema di coordinate: le etichette vi sono poste secondo le loro coordinate così come sono.</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>The pixel size of {name} is unknown; it is taken for {expected:g} m.</source>
      <translation>La dimensione del pixel di {name} è sconosciuta; si assume {expected:g} m.</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <location filename="../engine/segmentation/job.py" />
      <source>{name} does not tell what its bands are; taken were {taken}.</source>
      <translation>{name} non dice che cosa sono le sue bande; sono state prese {taken}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>Pixels of {name} are {found:.3g} m wide, not {expected:g} m: it shows nothing that is smaller.</source>
      <translation>I pixel di {name} sono larghi {found:.3g} m, non {expected:g} m: non mostra nulla di più piccolo.</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <location filename="../engine/segmentation/job.py" />
      <source>{band} from band {number}</source>
      <translation>{band} dalla banda {number}</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>{folder} is not a usable chip store: {why}.</source>
      <translation>{folder} non è un insieme di ritagli utilizzabile: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>Make it anew, with 'prepare' or Export Training Chips.</source>
      <translation>Rifallo, con 'prepare' o Esporta ritagli di addestramento.</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>the folder is not empty</source>
      <translation>la cartella non è vuota</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>it has no group {missing}, only {groups}</source>
      <translation>non ha il gruppo {missing}, solo {groups}</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>image, label and valid of chip {name} do not fit each other</source>
      <translation>image, label e valid del ritaglio {name} non vanno d'accordo</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>{file} cannot be read ({why})</source>
      <translation>{file} non può essere letto ({why})</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>{file} is damaged ({why})</source>
      <translation>{file} è danneggiato ({why})</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>chip {name} cannot be read ({why})</source>
      <translation>il ritaglio {name} non può essere letto ({why})</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon lies on no image: left out.</source>
      <translation>1 poligono non è su nessuna immagine: tralasciato.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon lies nowhere, as its geometry is empty or impossible: left out.</source>
      <translation>1 poligono non è da nessuna parte, perché la sua geometria è vuota o impossibile: tralasciato.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon lies on an image without a class in the field {field}: left out.</source>
      <translation>1 poligono è su un'immagine senza classe nel campo {field}: tralasciato.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon with an invalid geometry had to be repaired.</source>
      <translation>1 poligono con geometria non valida ha dovuto essere riparato.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>Polygons overlap in {count} pixels; there the later one counts.</source>
      <translation>Ci sono poligoni che si sovrappongono in {count} pixel; lì conta l'ultimo.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>There are {ratio:.0f} times as many pixels of {most} as of {least}: draw more polygons of {least}, or expect it to be overlooked.</source>
      <translation>I pixel di {most} sono {ratio:.0f} volte quelli di {least}: disegna altri poligoni di {least}, o aspettati che sfugga.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons lie on no image: left out.</source>
      <translation>{count} poligoni non sono su nessuna immagine: tralasciati.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons lie nowhere, as their geometry is empty or impossible: left out.</source>
      <translation>{count} poligoni non sono da nessuna parte, perché la loro geometria è vuota o impossibile: tralasciati.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons lie on an image without a class in the field {field}: left out.</source>
      <translation>{count} poligoni sono su un'immagine senza classe nel campo {field}: tralasciati.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons with an invalid geometry had to be repaired.</source>
      <translation>{count} poligoni con geometria non valida hanno dovuto essere riparati.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>Only {pixels} pixels of {name} are there to learn from: draw more polygons of it.</source>
      <translation>Ci sono solo {pixels} pixel di {name} da cui imparare: disegnane altri poligoni.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>Only {pixels} pixels of {name} are kept for validation: its score will be a guess.</source>
      <translation>Solo {pixels} pixel di {name} sono tenuti per la validazione: il suo punteggio sarà approssimativo.</translation>
    </message>
    <message>
      <location filename="../engine/cli/weights.py" />
      <source>{path} is not a whole model with {count} classes: {report}.</source>
      <translation>{path} non è un modello completo con {count} classi: {report}.</translation>
    </message>
    <message>
      <location filename="../engine/cli/weights.py" />
      <source>Choose the data set it was trained on, or give as many classes as it has.</source>
      <translation>Scegli l'insieme di dati su cui è stato addestrato, o indica tante classi quante ne ha.</translation>
    </message>
    <message>
      <location filename="../engine/comparison/job.py" />
      <source>Weights that are chosen: {found}; a comparison needs two at least.</source>
      <translation>Pesi scelti: {found}; un confronto ne richiede almeno due.</translation>
    </message>
    <message>
      <location filename="../engine/comparison/job.py" />
      <source>Choose more weights.</source>
      <translation>Scegli altri pesi.</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Time is that of classifying alone, without the start of the engine and the writing of the map.</source>
      <translation>Il tempo è quello della sola classificazione, senza l'avvio del motore e la scrittura della mappa.</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>How much of the ground two maps give a class of the same name. All of them agree on {share} of it.</source>
      <translation>Su quanta parte del terreno due mappe danno una classe con lo stesso nome. Tutte concordano su {share} di esso.</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>{count} maps of {name}</source>
      <translation>{count} mappe di {name}</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Megapixels per second</source>
      <translation>Megapixel al secondo</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Overview</source>
      <translation>Panoramica</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Means are over {classes}.</source>
      <translation>Medie su {classes}.</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Against the reference</source>
      <translation>Rispetto al riferimento</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>all maps agree</source>
      <translation>tutte le mappe concordano</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>each map says something else</source>
      <translation>ogni mappa dice qualcos'altro</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Image</source>
      <translation>Immagine</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Test-time augmentation</source>
      <translation>Augmentation in inferenza</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Maps</source>
      <translation>Mappe</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Mean IoU</source>
      <translation>IoU medio</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Mean F1</source>
      <translation>F1 medio</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../engine/segmentation/publication.py" />
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Weights</source>
      <translation>Pesi</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Model</source>
      <translation>Modello</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>IoU</source>
      <translation>IoU</translation>
    </message>
    <message>
      <location filename="../engine/comparison/run.py" />
      <location filename="../engine/segmentation/run.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Checking the input</source>
      <translation>Controllo dell'input</translation>
    </message>
    <message>
      <location filename="../engine/comparison/run.py" />
      <source>{name}: {text}</source>
      <translation>{name}: {text}</translation>
    </message>
    <message>
      <location filename="../engine/comparison/run.py" />
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Comparing the maps</source>
      <translation>Confronto delle mappe</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>The device {name} is not there; this computer has {devices}. It computes with {software}.</source>
      <translation>Il dispositivo {name} non c'è; questo computer ha {devices}. Si calcola con {software}.</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Choose one of these, or 'auto'. If a GPU is missing, check its driver and the engine's installation.</source>
      <translation>Scegli uno di questi, o “auto”. Se manca una GPU, verifica il suo driver e l'installazione del motore.</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>The memory of the device {device} is too small, even for one window at a time.</source>
      <translation>La memoria del dispositivo {device} è troppo piccola, anche per una sola finestra alla volta.</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>The device {device} stopped working: {why}.</source>
      <translation>Il dispositivo {device} ha smesso di funzionare: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Try again; if it happens again, choose the device 'cpu'. Finished blocks are kept.</source>
      <translation>Riprova; se succede ancora, scegli il dispositivo 'cpu'. I blocchi finiti sono conservati.</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Close other programs that use it, or choose a smaller window. Finished blocks are kept.</source>
      <translation>Chiudi altri programmi che lo usano, o scegli una finestra più piccola. I blocchi finiti sono conservati.</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Close other programs that use it, or choose the device 'cpu', or a smaller window. Finished blocks are kept.</source>
      <translation>Chiudi altri programmi che lo usano, o scegli il dispositivo 'cpu' o una finestra più piccola. I blocchi finiti sono conservati.</translation>
    </message>
    <message>
      <location filename="../engine/devices.py" />
      <source>PyTorch {version}, built for no CUDA</source>
      <translation>PyTorch {version}, compilato senza CUDA</translation>
    </message>
    <message>
      <location filename="../engine/devices.py" />
      <source>PyTorch {version}, built for CUDA {cuda}</source>
      <translation>PyTorch {version}, compilato per CUDA {cuda}</translation>
    </message>
    <message>
      <location filename="../engine/file_lock.py" />
      <source>starting just now</source>
      <translation>si sta avviando ora</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>step {number}</source>
      <translation>passo {number}</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Begun with</source>
      <translation>Punto di partenza</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Training data</source>
      <translation>Dati di addestramento</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Licence</source>
      <translation>Licenza</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Ended</source>
      <translation>Fine</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Polygons</source>
      <translation>Poligoni</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Pixels for training</source>
      <translation>Pixel di addestramento</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Pixels kept for validation</source>
      <translation>Pixel tenuti per la validazione</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>outside of all images</source>
      <translation>fuori da tutte le immagini</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>repaired</source>
      <translation>riparati</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>impossible</source>
      <translation>impossibili</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>without a class</source>
      <translation>senza classe</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Training</source>
      <translation>Addestramento</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>At step {number}</source>
      <translation>Al passo {number}</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>A look</source>
      <translation>Uno sguardo</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Measured on polygons that were kept from training. They chose the moment at which to stop, so on other ground expect somewhat less.</source>
      <translation>Misurato su poligoni esclusi dall'addestramento. Con essi è stato scelto il momento di fermarsi, quindi su altro terreno aspettati qualcosa in meno.</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>all steps were taken</source>
      <translation>tutti i passi sono stati fatti</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>scores no longer rose</source>
      <translation>i punteggi non salivano più</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Loss</source>
      <translation>Perdita</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Mean IoU on the polygons kept from training</source>
      <translation>IoU medio sui poligoni esclusi dall'addestramento</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Polygons left out or repaired: {others}.</source>
      <translation>Poligoni tralasciati o riparati: {others}.</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <location filename="../engine/segmentation/classify.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Starting the engine</source>
      <translation>Avvio del motore</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>{name} is no name for weights.</source>
      <translation>{name} non è un nome per pesi.</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>Let it end in .safetensors.</source>
      <translation>Fallo finire in .safetensors.</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <location filename="../engine/weights/user_library.py" />
      <source>{path} exists already.</source>
      <translation>{path} esiste già.</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <location filename="../engine/weights/user_library.py" />
      <source>Choose another name; nothing is overwritten.</source>
      <translation>Scegli un altro nome; non viene sovrascritto nulla.</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>Step {step} of {steps}, loss {loss:.2f}</source>
      <translation>Passo {step} di {steps}, perdita {loss:.2f}</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>Step {step} of {steps}, loss {loss:.2f}, mean IoU {iou:.2f}</source>
      <translation>Passo {step} di {steps}, perdita {loss:.2f}, IoU medio {iou:.2f}</translation>
    </message>
    <message>
      <location filename="../engine/interpreter.py" />
      <source>The engine's Python was not found. Looked at: {places}.</source>
      <translation>Il Python del motore non è stato trovato. Cercato in: {places}.</translation>
    </message>
    <message>
      <location filename="../engine/interpreter.py" />
      <source>Install the engine's environment (Raster &gt; UNetMamba &gt; Engine), or set {variable} to a Python that has torch.</source>
      <translation>Installa l'ambiente del motore (Raster &gt; UNetMamba &gt; Motore), o imposta {variable} su un Python che ha torch.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/confidence.py" />
      <source>it holds the value {value}</source>
      <translation>contiene il valore {value}</translation>
    </message>
    <message>
      <location filename="../engine/labelling/confidence.py" />
      <source>it has 1 band of type {dtype}</source>
      <translation>ha 1 banda di tipo {dtype}</translation>
    </message>
    <message>
      <location filename="../engine/labelling/confidence.py" />
      <source>it has {bands} bands</source>
      <translation>ha {bands} bande</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>{name} is no confidence, which is one band of bytes from 0 to 100 percent: {why}.</source>
      <translation>{name} non è una confidenza, che è una banda di byte da 0 a 100 per cento: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>Choose the Confidence that Segment Land Cover has made together with the map.</source>
      <translation>Scegli la confidenza che Segmenta copertura del suolo ha creato insieme alla mappa.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>{name} has no place of {side_px} x {side_px} pixels with a class and a confidence that is {distance_px} pixels from all labels.</source>
      <translation>{name} non ha nessun luogo di {side_px} x {side_px} pixel con una classe e una confidenza, a {distance_px} pixel da tutte le etichette.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>Check that map and confidence belong together, or choose smaller places or a smaller distance.</source>
      <translation>Verifica che mappa e confidenza vadano insieme, o scegli luoghi più piccoli o una distanza minore.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>The map shows none of these classes; draw them where you know of some: {names}.</source>
      <translation>La mappa non mostra nessuna di queste classi; disegnale dove sai che ce ne sono: {names}.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>The map is only {percent:.0f} % sure here.</source>
      <translation>Qui la mappa è sicura solo al {percent:.0f} %.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>The map is {percent:.0f} % sure here.</source>
      <translation>Qui la mappa è sicura al {percent:.0f} %.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Little of the map is {name}: {share:.1%}.</source>
      <translation>Poco della mappa è {name}: {share:.1%}.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>There is only 1 such place. With a smaller distance there may be more.</source>
      <translation>C'è solo 1 luogo così. Con una distanza minore possono essercene altri.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>There are only {found} such places. With a smaller distance there may be more.</source>
      <translation>Ci sono solo {found} luoghi così. Con una distanza minore possono essercene altri.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Nothing is labelled as {name} yet.</source>
      <translation>Ancora nulla è etichettato come {name}.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Only 1 label is of {name}.</source>
      <translation>Solo 1 etichetta è di {name}.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Only {count} labels are of {name}.</source>
      <translation>Solo {count} etichette sono di {name}.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Looking for places</source>
      <translation>Ricerca di luoghi</translation>
    </message>
    <message>
      <location filename="../engine/light/checks.py" />
      <source>The light engine cannot use {path}: it knows UNetMamba with the encoder ResT-Lite alone, but this is {found}.</source>
      <translation>Il motore leggero non può usare {path}: conosce solo UNetMamba con il codificatore ResT-Lite, ma questo è {found}.</translation>
    </message>
    <message>
      <location filename="../engine/light/checks.py" />
      <source>Choose other weights, or install the full engine under Raster &gt; UNetMamba &gt; Engine.</source>
      <translation>Scegli altri pesi, o installa il motore completo in Raster &gt; UNetMamba &gt; Motore.</translation>
    </message>
    <message>
      <location filename="../engine/light/predictor.py" />
      <source>float32: the light engine has no other</source>
      <translation>float32: il motore leggero non ne ha altre</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>There is no model {name}.</source>
      <translation>Non c'è nessun modello {name}.</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>Choose one of {names}.</source>
      <translation>Scegli uno di {names}.</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>A model needs at least 1 class and 1 band, not {classes} and {bands}.</source>
      <translation>Un modello ha bisogno di almeno 1 classe e 1 banda, non {classes} e {bands}.</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>{name} does not take these options: {why}.</source>
      <translation>{name} non accetta queste opzioni: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/models/rs3mamba.py" />
      <source>RS3Mamba has no main branch {name}.</source>
      <translation>RS3Mamba non ha il ramo principale {name}.</translation>
    </message>
    <message>
      <location filename="../engine/models/rs3mamba.py" />
      <source>Choose resnet18 or rest_lite.</source>
      <translation>Scegli resnet18 o rest_lite.</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>timm/{name} cannot be the encoder: {why}.</source>
      <translation>timm/{name} non può essere il codificatore: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>Choose a backbone with maps at strides 4, 8, 16 and 32, as timm/resnet18.</source>
      <translation>Scegli un backbone con mappe ai passi 4, 8, 16 e 32, come timm/resnet18.</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>timm {version} has no such model</source>
      <translation>timm {version} non ha un tale modello</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>timm cannot give its feature maps ({why})</source>
      <translation>timm non può dare le sue mappe di caratteristiche ({why})</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>its maps have strides {strides}</source>
      <translation>le sue mappe hanno i passi {strides}</translation>
    </message>
    <message>
      <location filename="../engine/models/unetmamba.py" />
      <source>There is no encoder {name}.</source>
      <translation>Non c'è nessun codificatore {name}.</translation>
    </message>
    <message>
      <location filename="../engine/models/unetmamba.py" />
      <source>Choose rest_lite or timm/NAME, as timm/resnet18.</source>
      <translation>Scegli rest_lite o timm/NOME, come timm/resnet18.</translation>
    </message>
    <message>
      <location filename="../engine/progress.py" />
      <source>, {time} left</source>
      <translation>, ancora {time}</translation>
    </message>
    <message>
      <location filename="../engine/raster/blocks.py" />
      <source>block {name} reads differently from what was written</source>
      <translation>il blocco {name} si legge diversamente da come è stato scritto</translation>
    </message>
    <message>
      <location filename="../engine/raster/blocks.py" />
      <source>it was damaged since it was written; the next run computes this part again</source>
      <translation>è stato danneggiato dopo la scrittura; la prossima esecuzione ricalcola questa parte</translation>
    </message>
    <message>
      <location filename="../engine/raster/equal_area.py" />
      <source>the CRS is not known</source>
      <translation>il SR non è noto</translation>
    </message>
    <message>
      <location filename="../engine/raster/equal_area.py" />
      <source>the map reaches beyond the Earth</source>
      <translation>la mappa va oltre la Terra</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} cannot be opened as a raster: {why}.</source>
      <translation>{path} non può essere aperto come raster: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose an image that QGIS can show, such as a GeoTIFF, JPEG 2000 or VRT file.</source>
      <translation>Scegli un'immagine che QGIS può mostrare, come un file GeoTIFF, JPEG 2000 o VRT.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} cannot be read in the {width} x {height} pixels from column {col}, row {row}: {why}.</source>
      <translation>{name} non può essere letto nei {width} x {height} pixel dalla colonna {col}, riga {row}: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>The file is damaged or out of reach. Copy it again from its origin, or choose an extent elsewhere.</source>
      <translation>Il file è danneggiato o fuori portata. Copialo di nuovo dalla sua origine, o scegli un'estensione altrove.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose an image with these bands, or weights that were trained on such images.</source>
      <translation>Scegli un'immagine con queste bande, o pesi addestrati su tali immagini.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Bands {chosen} are chosen, but the weights need {expected}: {names}.</source>
      <translation>Sono scelte le bande {chosen}, ma ai pesi ne servono {expected}: {names}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose one band for each, in this order.</source>
      <translation>Scegli una banda per ciascuna, in quest'ordine.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has no band {band}; its bands are 1 to {found}.</source>
      <translation>{name} non ha la banda {band}; le sue bande vanno da 1 a {found}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose other bands.</source>
      <translation>Scegli altre bande.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Band {band} of {name} holds complex numbers ({dtype}), but the weights need real ones.</source>
      <translation>La banda {band} di {name} contiene numeri complessi ({dtype}), ma ai pesi servono numeri reali.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Compute the amplitude or the intensity first, for example with the raster calculator.</source>
      <translation>Calcola prima l'ampiezza o l'intensità, per esempio con il calcolatore raster.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Band {band} of {name} holds numbers of a colour table, but the weights need measured values.</source>
      <translation>La banda {band} di {name} contiene numeri di una tavola dei colori, ma ai pesi servono valori misurati.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Turn it into an RGB image first: menu Raster, Conversion, PCT To RGB.</source>
      <translation>Trasformala prima in un'immagine RGB: menu Raster, Conversione, Da PCT a RGB.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>The extent {corners} does not touch the raster.</source>
      <translation>L'estensione {corners} non tocca il raster.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose an extent over the raster, given in the raster's CRS.</source>
      <translation>Scegli un'estensione sopra il raster, nel SR del raster.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>An extent was given, but only control points or RPCs locate the raster: its pixels have no exact place.</source>
      <translation>È stata data un'estensione, ma solo punti di controllo o RPC collocano il raster: i suoi pixel non hanno un posto esatto.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Run without an extent, or warp the raster to a CRS first: menu Raster, Projections, Warp.</source>
      <translation>Esegui senza estensione, o riproietta prima il raster in un SR: menu Raster, Proiezioni, Riproiezione.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} does not end in {extension}, as this file must.</source>
      <translation>{path} non finisce in {extension}, come questo file deve.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Give the output a name that ends in {extension}.</source>
      <translation>Dai all'output un nome che finisce in {extension}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} cannot be written: {why}.</source>
      <translation>{path} non può essere scritto: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose a folder that exists and where you may write files.</source>
      <translation>Scegli una cartella che esiste e dove puoi scrivere file.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Writing {path} would destroy {source}, which the input is read from.</source>
      <translation>Scrivere {path} distruggerebbe {source}, da cui si legge l'input.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose another name for the output.</source>
      <translation>Scegli un altro nome per l'output.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Another run is writing {path} ({holder}).</source>
      <translation>Un'altra esecuzione sta scrivendo {path} ({holder}).</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Wait until it has ended, or choose another name for the output.</source>
      <translation>Attendi che finisca, o scegli un altro nome per l'output.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Free some space, or choose a folder on another disk, then run again.</source>
      <translation>Libera spazio, o scegli una cartella su un altro disco, poi riesegui.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} is the name of two outputs, {one} and {other}.</source>
      <translation>{path} è il nome di due output, {one} e {other}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Give each output a name of its own.</source>
      <translation>Dai a ogni output un nome tutto suo.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} is stored in pieces of {width} x {height} pixels; one alone takes {needed:.0f} MB.</source>
      <translation>{name} è memorizzato in pezzi di {width} x {height} pixel; uno solo occupa {needed:.0f} MB.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Store it in tiles first: menu Raster, Conversion, Translate, with the creation option TILED=YES.</source>
      <translation>Memorizzalo prima in tasselli: menu Raster, Conversione, Traduci, con l'opzione di creazione TILED=YES.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} cannot be used as a mask: {why}.</source>
      <translation>{path} non può essere usato come maschera: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>No polygon of {name} touches the raster.</source>
      <translation>Nessun poligono di {name} tocca il raster.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose polygons over the raster, and check that both layers have the right CRS.</source>
      <translation>Scegli poligoni sopra il raster, e verifica che entrambi i layer abbiano il SR corretto.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose a map made by Segment Land Cover, or one with class codes from 0 to 254.</source>
      <translation>Scegli una mappa fatta da Segmenta copertura del suolo, o una con codici di classe da 0 a 254.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} holds the value {value:g}, but class codes are whole numbers from 0 to 254.</source>
      <translation>{name} contiene il valore {value:g}, ma i codici di classe sono numeri interi da 0 a 254.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose a raster of class codes, or turn its values into such codes with Reclassify By Table.</source>
      <translation>Scegli un raster di codici di classe, o trasforma i suoi valori in tali codici con Riclassifica tramite tabella.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{before} and {after} have no classified pixel in common.</source>
      <translation>{before} e {after} non hanno pixel classificati in comune.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose two maps of the same ground, and check that both have the right CRS.</source>
      <translation>Scegli due mappe dello stesso terreno, e verifica che entrambe abbiano il SR corretto.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has 1 usable band; the weights need {expected}: {names}.</source>
      <translation>{name} ha 1 banda utilizzabile; ai pesi ne servono {expected}: {names}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has {found} usable bands; the weights need {expected}: {names}.</source>
      <translation>{name} ha {found} bande utilizzabili; ai pesi ne servono {expected}: {names}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Writing {path} failed: {why}. {free:.0f} MB are free there.</source>
      <translation>La scrittura di {path} non è riuscita: {why}. Lì sono liberi {free:.0f} MB.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Writing {path} failed: {why}. {free:.0f} MB are free there, and about {needed:.0f} MB are needed.</source>
      <translation>La scrittura di {path} non è riuscita: {why}. Lì sono liberi {free:.0f} MB, e ne servono circa {needed:.0f} MB.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has 1 band of type {dtype}; a land cover map has one of type Byte.</source>
      <translation>{name} ha 1 banda di tipo {dtype}; una mappa di copertura del suolo ne ha una di tipo Byte.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has {bands} bands; a land cover map has one of type Byte.</source>
      <translation>{name} ha {bands} bande; una mappa di copertura del suolo ne ha una di tipo Byte.</translation>
    </message>
    <message>
      <location filename="../engine/raster/gdal_calls.py" />
      <source>it is not recognized as a raster</source>
      <translation>non è riconosciuto come raster</translation>
    </message>
    <message>
      <location filename="../engine/raster/gdal_calls.py" />
      <source>its data cannot be decoded</source>
      <translation>i suoi dati non possono essere decodificati</translation>
    </message>
    <message>
      <location filename="../engine/raster/outputs.py" />
      <source>it is a folder</source>
      <translation>è una cartella</translation>
    </message>
    <message>
      <location filename="../engine/raster/outputs.py" />
      <source>it is write-protected</source>
      <translation>è protetto da scrittura</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>it is not recognized as a vector layer</source>
      <translation>non è riconosciuto come layer vettoriale</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>it has no layer {name}</source>
      <translation>non ha il layer {name}</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>it has no layers</source>
      <translation>non ha layer</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>a vertex has no place on the raster</source>
      <translation>un vertice non ha posto sul raster</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>the georeference of the finished file differs from that of the input</source>
      <translation>la georeferenza del file finito differisce da quella dell'input</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>the legend of the finished file is not complete</source>
      <translation>la legenda del file finito non è completa</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>the file has not all its overviews</source>
      <translation>il file non ha tutte le sue panoramiche</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>GDAL gave no reason</source>
      <translation>GDAL non ha dato ragioni</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <location filename="../engine/raster/transitions.py" />
      <source>the finished file reads differently from what was written</source>
      <translation>il file finito si legge diversamente da come è stato scritto</translation>
    </message>
    <message>
      <location filename="../engine/raster/sieve.py" />
      <source>some of the sieved pixels were lost</source>
      <translation>alcuni dei pixel setacciati sono andati persi</translation>
    </message>
    <message>
      <location filename="../engine/raster/source.py" />
      <source>it has no bands; it may be a container of several rasters</source>
      <translation>non ha bande; può essere un contenitore di più raster</translation>
    </message>
    <message>
      <location filename="../engine/raster/source.py" />
      <source>it is cut off: of its {needed} bytes it has {found}</source>
      <translation>è troncato: dei suoi {needed} byte ne ha {found}</translation>
    </message>
    <message>
      <location filename="../engine/raster/values.py" />
      <source>Values from {low:g} to {high:g} are brought to 0 to {scale:g}, for all bands alike; what lies beyond is cut.</source>
      <translation>I valori da {low:g} a {high:g} sono portati a 0 fino a {scale:g}, allo stesso modo per tutte le bande; ciò che va oltre è tagliato.</translation>
    </message>
    <message>
      <location filename="../engine/raster/values.py" />
      <source>All sampled values are {low:g}: the image is plain grey.</source>
      <translation>Tutti i valori campionati sono {low:g}: l'immagine è di un grigio uniforme.</translation>
    </message>
    <message>
      <location filename="../engine/report_page.py" />
      <source>unknown</source>
      <translation>sconosciuta</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/classify.py" />
      <source>Computing on {device}.</source>
      <translation>Calcolo su {device}.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/classify.py" />
      <source>Classifying block {number} of {count}</source>
      <translation>Classificazione del blocco {number} di {count}</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>Needed at most: about {time}, {disk} on the disk, {memory} of memory.</source>
      <translation>Servono al massimo: circa {time}, {disk} sul disco, {memory} di memoria.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>The outputs need about {needed:.0f} MB in {folder}, where {free:.0f} MB are free.</source>
      <translation>Agli output servono circa {needed:.0f} MB in {folder}, dove sono liberi {free:.0f} MB.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>Free some space, choose a folder on another disk, a smaller extent, or fewer outputs.</source>
      <translation>Libera spazio, scegli una cartella su un altro disco, un'estensione più piccola, o meno output.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>Needed at most: {disk} on the disk, {memory} of memory.</source>
      <translation>Servono al massimo: {disk} sul disco, {memory} di memoria.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>{name} has no coordinate system, so the map has none.</source>
      <translation>{name} non ha un sistema di coordinate, quindi nemmeno la mappa.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>The pixel size of {name} is unknown; the weights expect {expected:g} m.</source>
      <translation>La dimensione del pixel di {name} è sconosciuta; i pesi si aspettano {expected:g} m.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>Pixels of {name} are {found:.3g} m wide, but the weights were trained at {expected:g} m: what they look for is too small to be seen here. Expect a poor map.</source>
      <translation>I pixel di {name} sono larghi {found:.3g} m, ma i pesi sono stati addestrati a {expected:g} m: ciò che cercano è troppo piccolo per vedersi qui. Aspettati una mappa scadente.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>Band {band} of {name} is {found}, but the weights take it for {expected}.</source>
      <translation>La banda {band} di {name} è {found}, ma i pesi la prendono per {expected}.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>Pixels of {name} are {found:.3g} m wide, but the weights were trained at {expected:g} m. Switch resampling on, or expect a poor map.</source>
      <translation>I pixel di {name} sono larghi {found:.3g} m, ma i pesi sono stati addestrati a {expected:g} m. Attiva il ricampionamento, o aspettati una mappa scadente.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job_folder.py" />
      <source>there is something else of that name, or it belongs to another user</source>
      <translation>c'è qualcos'altro con quel nome, o appartiene a un altro utente</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>option {name}</source>
      <translation>opzione {name}</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>An unfinished run of {output} is there, but it was started differently: {differences}.</source>
      <translation>C'è un'esecuzione incompiuta di {output}, ma era stata avviata diversamente: {differences}.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>Undo that to go on with it, choose another output, or start afresh: without 'Resume', on the command line with --fresh.</source>
      <translation>Annulla ciò per continuarla, scegli un altro output, o ricomincia da capo: senza “Riprendi”; da riga di comando, con --fresh.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>the image has changed on disk ({files})</source>
      <translation>l'immagine è cambiata sul disco ({files})</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>format of the job folder</source>
      <translation>formato della cartella di lavoro</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image</source>
      <translation>immagine</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image options</source>
      <translation>opzioni dell'immagine</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image files</source>
      <translation>file dell'immagine</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image size</source>
      <translation>dimensione dell'immagine</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image georeference</source>
      <translation>georeferenza dell'immagine</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>weights</source>
      <translation>pesi</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>output</source>
      <translation>output</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>bands</source>
      <translation>bande</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>extent in pixels</source>
      <translation>estensione in pixel</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>mask</source>
      <translation>maschera</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>working grid in pixels</source>
      <translation>griglia di lavoro in pixel</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>values</source>
      <translation>valori</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>outputs of a block</source>
      <translation>output di un blocco</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>skipping of damaged parts</source>
      <translation>omissione delle parti danneggiate</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>other weights</source>
      <translation>altri pesi</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>another mask</source>
      <translation>un'altra maschera</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <location filename="../engine/training/fingerprint.py" />
      <source>{what} was {old} and is now {new}</source>
      <translation>{what} era {old} e ora è {new}</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <location filename="../engine/training/fine_tune.py" />
      <source>The option {option} is {value}, but it must be {needed}.</source>
      <translation>L'opzione {option} è {value}, ma deve essere {needed}.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <source>Change it, or leave it out to use what suits the weights.</source>
      <translation>Cambiala, o ometti l'opzione per usare ciò che si addice ai pesi.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <source>from {least} to {most} pixels</source>
      <translation>da {least} a {most} pixel</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <source>from 0 to {most} pixels, less than a window</source>
      <translation>da 0 a {most} pixel, meno di una finestra</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <location filename="../engine/training/fine_tune.py" />
      <source>one of {choices}</source>
      <translation>una di {choices}</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Merging small patches</source>
      <translation>Unione delle macchie piccole</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Writing the map</source>
      <translation>Scrittura della mappa</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Writing the confidence</source>
      <translation>Scrittura della confidenza</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Writing the probabilities</source>
      <translation>Scrittura delle probabilità</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Measuring the classes</source>
      <translation>Misura delle classi</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Drawing the polygons</source>
      <translation>Disegno dei poligoni</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Writing the report</source>
      <translation>Scrittura del report</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Unreadable and left empty: {width} x {height} pixels from column {col}, row {row}.</source>
      <translation>Illeggibile e lasciato vuoto: {width} x {height} pixel dalla colonna {col}, riga {row}.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Land cover of {image}</source>
      <translation>Copertura del suolo di {image}</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Started</source>
      <translation>Inizio</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Computed on</source>
      <translation>Calcolato su</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Licence of the weights</source>
      <translation>Licenza dei pesi</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>SHA-256 of the weights</source>
      <translation>SHA-256 dei pesi</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>{path} is in use; the new file is {new}.</source>
      <translation>{path} è in uso; il nuovo file è {new}.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Code</source>
      <translation>Codice</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Share</source>
      <translation>Quota</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>Pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>checking</source>
      <translation>verifica</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>starting the engine</source>
      <translation>avvio del motore</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>classifying</source>
      <translation>classificazione</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>writing</source>
      <translation>scrittura</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/run.py" />
      <source>{finished} of {blocks} blocks are kept: run again to go on from there.</source>
      <translation>{finished} di {blocks} blocchi sono conservati: riesegui per continuare da lì.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/run.py" />
      <source>Going on with the run of {started}. Finished blocks: {count}.</source>
      <translation>Continua l'esecuzione del {started}. Blocchi finiti: {count}.</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>The engine computes wrong results on {device}: {found}.</source>
      <translation>Il motore calcola risultati errati su {device}: {found}.</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>Update the driver of the graphics processor, or choose the device 'cpu'.</source>
      <translation>Aggiorna il driver del processore grafico, o scegli il dispositivo 'cpu'.</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>classes that the weights do not have</source>
      <translation>classi che i pesi non hanno</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>{share:.0%} of a test image as on the processor</source>
      <translation>{share:.0%} di un'immagine di prova come sul processore</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>The state of the training cannot be kept in {folder}: {why}.</source>
      <translation>Lo stato dell'addestramento non può essere conservato in {folder}: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>Free some space there, then start the same training again: it goes on from the last state kept.</source>
      <translation>Libera spazio lì, poi avvia di nuovo lo stesso addestramento: continua dall'ultimo stato conservato.</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>its checksum is wrong</source>
      <translation>la sua somma di controllo è errata</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>it is no state of a training: {why}</source>
      <translation>non è lo stato di un addestramento: {why}</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <location filename="../engine/weights/card.py" />
      <source>its header is damaged</source>
      <translation>la sua intestazione è danneggiata</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>what was written cannot be read back ({why})</source>
      <translation>ciò che è stato scritto non può essere riletto ({why})</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>{path} cannot be read ({why}).</source>
      <translation>{path} non può essere letto ({why}).</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>{path} is damaged and was removed: {why}.</source>
      <translation>{path} è danneggiato ed è stato rimosso: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune.py" />
      <source>Measuring the speed</source>
      <translation>Misura della velocità</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune.py" />
      <source>{steps} steps of {seconds:.2f} s</source>
      <translation>{steps} passi da {seconds:.2f} s</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune_task.py" />
      <source>The weights to begin with find {share:.0%} of your labelled ground already: it can teach them little. Draw where their map is wrong.</source>
      <translation>I pesi di partenza trovano già il {share:.0%} del terreno etichettato: può insegnare loro poco. Disegna dove la loro mappa è sbagliata.</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune_task.py" />
      <source>Looking at the images</source>
      <translation>Esame delle immagini</translation>
    </message>
    <message>
      <location filename="../engine/training/fingerprint.py" />
      <source>other {name}</source>
      <translation>altro {name}</translation>
    </message>
    <message>
      <location filename="../engine/training/fingerprint.py" />
      <source>An unfinished training is there, but it was started differently: {differences}.</source>
      <translation>C'è un addestramento incompiuto, ma era stato avviato diversamente: {differences}.</translation>
    </message>
    <message>
      <location filename="../engine/training/fingerprint.py" />
      <source>Undo that to go on with it, choose another output, or start afresh, on the command line with --fresh.</source>
      <translation>Annulla ciò per continuarlo, scegli un altro output, o ricomincia da capo, da riga di comando con --fresh.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The loss is not finite in step {step} and those before: training goes back to step {good} and on with half the learning rate.</source>
      <translation>La perdita non è finita al passo {step} e ai precedenti: l'addestramento torna al passo {good} e prosegue con metà del tasso di apprendimento.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The memory of {device} is too small for batches of {count} samples of {side} pixels.</source>
      <translation>La memoria di {device} è troppo piccola per lotti di {count} campioni di {side} pixel.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>Use a smaller batch_size, with accumulate to make up for it, or set recompute to true.</source>
      <translation>Usa un batch_size più piccolo, con accumulate per compensare, o imposta recompute su true.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>Training was begun with {old} and goes on with {new}: the weights will not be the same to the bit.</source>
      <translation>L'addestramento è iniziato con {old} e continua con {new}: i pesi non saranno identici al bit.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The loss of step {step} is not finite; such steps are skipped.</source>
      <translation>La perdita del passo {step} non è finita; tali passi sono saltati.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The loss of step {step} is not finite ({cause}); such steps are skipped.</source>
      <translation>La perdita del passo {step} non è finita ({cause}); tali passi sono saltati.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>1 step was skipped because its loss was not finite.</source>
      <translation>1 passo è stato saltato perché la sua perdita non era finita.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>{count} steps were skipped because their loss was not finite.</source>
      <translation>{count} passi sono stati saltati perché la loro perdita non era finita.</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>The loss is not finite in step {step} and those before, also after going back with half the rate; the chips hold no bad values, so training diverges.</source>
      <translation>La perdita non è finita al passo {step} e ai precedenti, anche dopo un ritorno con metà del tasso; i ritagli non contengono valori cattivi, quindi l'addestramento diverge.</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>Use a lower learning rate than {rate:g}.</source>
      <translation>Usa un tasso di apprendimento minore di {rate:g}.</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>The loss is not finite in step {step} and those before, also after going back with half the rate: {cause}.</source>
      <translation>La perdita non è finita al passo {step} e ai precedenti, anche dopo un ritorno con metà del tasso: {cause}.</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>Leave that image out, or repair it, and cut the chips again.</source>
      <translation>Tralascia quell'immagine, o riparala, e crea di nuovo i ritagli.</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>chip {name} holds {count} values that are not finite or absurdly large</source>
      <translation>il ritaglio {name} contiene {count} valori non finiti o assurdamente grandi</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>{path} is not a usable weights file: {why}.</source>
      <translation>{path} non è un file di pesi utilizzabile: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>Choose a .safetensors file made by UNetMamba, or import the checkpoint into the library.</source>
      <translation>Scegli un file .safetensors fatto da UNetMamba, o importa il checkpoint nella libreria.</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>it holds tensors but no card that names its classes and bands</source>
      <translation>contiene tensori ma nessuna scheda che nomini le sue classi e bande</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>bands, mean and std must have one length and there must be classes</source>
      <translation>bands, mean e std devono avere la stessa lunghezza e devono esserci classi</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>a text is none, or too long</source>
      <translation>un testo non è tale, o è troppo lungo</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>bands must be names</source>
      <translation>bands devono essere nomi</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>class codes must be different numbers from 0 to 254</source>
      <translation>i codici di classe devono essere numeri diversi da 0 a 254</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>colours must be written as #rrggbb</source>
      <translation>i colori devono essere scritti come #rrggbb</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>mean, std, scale and pixel size must be numbers, all but the first above 0</source>
      <translation>mean, std, scale e dimensione del pixel devono essere numeri, tutti tranne mean maggiori di 0</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>window and overlap must be whole numbers, the window being the larger one</source>
      <translation>finestra e sovrapposizione devono essere numeri interi, la finestra il maggiore</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>options, scores and training must be tables</source>
      <translation>options, scores e training devono essere tabelle</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>its card is damaged ({why})</source>
      <translation>la sua scheda è danneggiata ({why})</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>it is too short for a safetensors file</source>
      <translation>è troppo corto per un file safetensors</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>it is not a safetensors file, or its header is larger than 1 MiB</source>
      <translation>non è un file safetensors, o la sua intestazione supera 1 MiB</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>The catalogue {where} cannot be used: {why}.</source>
      <translation>Il catalogo {where} non può essere usato: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>Ask who publishes it; docs/weights.md describes the format.</source>
      <translation>Chiedi a chi lo pubblica; docs/weights.md descrive il formato.</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is larger than 4 MiB</source>
      <translation>supera 4 MiB</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is not a catalogue with "format": {format}</source>
      <translation>non è un catalogo con "format": {format}</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"weights" must be a list of at most {most} entries</source>
      <translation>"weights" deve essere un elenco di al massimo {most} voci</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is no object</source>
      <translation>non è un oggetto</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"{name}" is missing</source>
      <translation>manca "{name}"</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"sha256" must have 64 hexadecimal digits</source>
      <translation>"sha256" deve avere 64 cifre esadecimali</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"size" must be the number of bytes, at most 2 GiB</source>
      <translation>"size" deve essere il numero di byte, al massimo 2 GiB</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"file" must be an https address or lie in the folder of the catalogue, not {file}</source>
      <translation>"file" deve essere un indirizzo https o trovarsi nella cartella del catalogo, non {file}</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"{name}" must be a text</source>
      <translation>"{name}" deve essere un testo</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is not JSON</source>
      <translation>non è JSON</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"file" must lead to an https address, not to {file}</source>
      <translation>"file" deve portare a un indirizzo https, non a {file}</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>entry {number}: {why}</source>
      <translation>voce {number}: {why}</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>{checkpoint} cannot be imported: {why}.</source>
      <translation>{checkpoint} non può essere importato: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>Give a checkpoint of the published model.</source>
      <translation>Indica un checkpoint del modello pubblicato.</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>{program} cannot be started: {why}</source>
      <translation>{program} non può essere avviato: {why}</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>the engine ended with {status}</source>
      <translation>il motore è terminato con {status}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{path} cannot be imported: {why}.</source>
      <translation>{path} non può essere importato: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>Give a checkpoint of the published model (.ckpt, .pth or .safetensors).</source>
      <translation>Indica un checkpoint del modello pubblicato (.ckpt, .pth o .safetensors).</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{matched} of the encoder's {expected} keys matched</source>
      <translation>{matched} delle {expected} chiavi del codificatore corrispondono</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{matched} of the model's {expected} keys matched</source>
      <translation>{matched} delle {expected} chiavi del modello corrispondono</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{before}; missing: {keys}</source>
      <translation>{before}; mancanti: {keys}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{before}; unexpected: {keys}</source>
      <translation>{before}; inattese: {keys}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{before}; of another shape: {keys}</source>
      <translation>{before}; di altra forma: {keys}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>none of its {count} tensors belongs to {model}</source>
      <translation>nessuno dei suoi {count} tensori appartiene a {model}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>there is no such file</source>
      <translation>questo file non esiste</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it holds no tensors</source>
      <translation>non contiene tensori</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is too large for such a model</source>
      <translation>è troppo grande per un tale modello</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <location filename="../engine/weights/integrity.py" />
      <source>its tensors are too many or too large for such a model</source>
      <translation>i suoi tensori sono troppi o troppo grandi per un tale modello</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>its list of tensors is too long for such a model</source>
      <translation>il suo elenco di tensori è troppo lungo per un tale modello</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is compressed, which checkpoints are not</source>
      <translation>è compresso, mentre i checkpoint non lo sono</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is not a dictionary of tensors</source>
      <translation>non è un dizionario di tensori</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is no checkpoint, or holds something else than tensors, such as a program, and was not opened</source>
      <translation>non è un checkpoint, o contiene altro che tensori, come un programma, e non è stato aperto</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>its reader was ended</source>
      <translation>il suo lettore è stato terminato</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>reading it took more than {seconds} s</source>
      <translation>la lettura ha richiesto più di {seconds} s</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <source>its card has no hash of its tensors</source>
      <translation>la sua scheda non ha un hash dei suoi tensori</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <location filename="../engine/weights/tensors.py" />
      <source>its tensors are not those that its card was written for</source>
      <translation>i suoi tensori non sono quelli per cui la sua scheda è stata scritta</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <source>it has {size:,} bytes of tensors where its header tells of {expected:,}</source>
      <translation>ha {size:,} byte di tensori dove la sua intestazione ne indica {expected:,}</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <source>its header describes {name} in a way that cannot be</source>
      <translation>la sua intestazione descrive {name} in un modo impossibile</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <location filename="../engine/weights/tensors.py" />
      <source>{name} holds values that are not finite</source>
      <translation>{name} contiene valori che non sono finiti</translation>
    </message>
    <message>
      <location filename="../engine/weights/store.py" />
      <source>the library has only {names}</source>
      <translation>la libreria ha solo {names}</translation>
    </message>
    <message>
      <location filename="../engine/weights/store.py" />
      <source>the library is empty</source>
      <translation>la libreria è vuota</translation>
    </message>
    <message>
      <location filename="../engine/weights/store.py" />
      <source>there is no such file, and {library}</source>
      <translation>questo file non esiste, e {library}</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>{name} is missing</source>
      <translation>manca {name}</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>{name} is not part of the model</source>
      <translation>{name} non fa parte del modello</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>{name} has shape {found} instead of {expected}</source>
      <translation>{name} ha forma {found} invece di {expected}</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>its tensors do not fit the model: {what}</source>
      <translation>i suoi tensori non si adattano al modello: {what}</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>it ends within its tensors</source>
      <translation>finisce in mezzo ai suoi tensori</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>{target} is the file of the library itself.</source>
      <translation>{target} è il file della libreria stessa.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Choose another place.</source>
      <translation>Scegli un altro posto.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>“{name}” came with the plugin and stays as it is.</source>
      <translation>“{name}” è arrivato con il plugin e resta com'è.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Duplicate it to change the copy.</source>
      <translation>Duplicalo per modificare la copia.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>There are no weights named “{name}” any more.</source>
      <translation>Non ci sono più pesi di nome “{name}”.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Look at the library again.</source>
      <translation>Guarda di nuovo la libreria.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>No file can be named “{name}”.</source>
      <translation>Nessun file può chiamarsi “{name}”.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Choose a name of plain letters and digits.</source>
      <translation>Scegli un nome di lettere e cifre semplici.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>There are weights named “{name}” already.</source>
      <translation>Esistono già pesi di nome “{name}”.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Choose another name.</source>
      <translation>Scegli un altro nome.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>What was downloaded as “{title}” is not the file that the catalogue promised: its SHA-256 differs.</source>
      <translation>Ciò che è stato scaricato come “{title}” non è il file promesso dal catalogo: il suo SHA-256 differisce.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Try again; if it happens again, tell whoever publishes the catalogue.</source>
      <translation>Riprova; se succede ancora, avvisa chi pubblica il catalogo.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>{where}: {why}.</source>
      <translation>{where}: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Free space, or choose a place that you may write to.</source>
      <translation>Libera spazio, o scegli un posto dove puoi scrivere.</translation>
    </message>
    <message>
      <location filename="../engine/weights/writer.py" />
      <source>{name} holds values that are not finite.</source>
      <translation>{name} contiene valori che non sono finiti.</translation>
    </message>
    <message>
      <location filename="../engine/weights/writer.py" />
      <source>Train again with a lower learning rate.</source>
      <translation>Addestra di nuovo con un tasso di apprendimento minore.</translation>
    </message>
    <message>
      <location filename="../engine/worker/choose_engine.py" />
      <source>{software} does not start in the engine's Python {python}: {why}.</source>
      <translation>{software} non si avvia nel Python {python} del motore: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/worker/choose_engine.py" />
      <source>Install the engine's environment again.</source>
      <translation>Installa di nuovo l'ambiente del motore.</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>exit status {status}</source>
      <translation>stato di uscita {status}</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>Try again. If it happens again, please report it with the log.</source>
      <translation>Riprova. Se succede ancora, segnalalo con il log.</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>signal {number}, {name}</source>
      <translation>segnale {number}, {name}</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>A process ends so when memory runs out: close other programs, then try again.</source>
      <translation>Un processo finisce così quando la memoria si esaurisce: chiudi altri programmi, poi riprova.</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>The engine process stopped unexpectedly ({how}).{lines}</source>
      <translation>Il processo del motore si è fermato inaspettatamente ({how}).{lines}</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>The engine process gave no sign of life for {seconds:g} s and was ended.</source>
      <translation>Il processo del motore non ha dato segni di vita per {seconds:g} s ed è stato terminato.</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>Try again: after closing other programs if memory may have run out, with the device 'cpu' if a graphics driver may be at fault.</source>
      <translation>Riprova: dopo aver chiuso altri programmi se la memoria può essersi esaurita, con il dispositivo 'cpu' se la colpa può essere di un driver grafico.</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>The engine's Python {python} cannot be started: {why}.</source>
      <translation>Il Python {python} del motore non può essere avviato: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>Install the engine's environment again, or choose another Python.</source>
      <translation>Installa di nuovo l'ambiente del motore, o scegli un altro Python.</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>The engine process sent something unexpected: {why}.</source>
      <translation>Il processo del motore ha inviato qualcosa di inatteso: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>Install the engine's environment again, so that it belongs to this version of UNetMamba.</source>
      <translation>Installa di nuovo l'ambiente del motore, così che appartenga a questa versione di UNetMamba.</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>a frame claims {header} bytes of header and {rest} of payload</source>
      <translation>un frame dichiara {header} byte di intestazione e {rest} di dati</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>a header has no type</source>
      <translation>un'intestazione non ha tipo</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>a header is not JSON</source>
      <translation>un'intestazione non è JSON</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>This program runs UNetMamba {ours} (protocol {our_protocol}), but the engine's files are of version {theirs} (protocol {their_protocol}).</source>
      <translation>Questo programma usa UNetMamba {ours} (protocollo {our_protocol}), ma i file del motore sono della versione {theirs} (protocollo {their_protocol}).</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>Restart the program (QGIS): UNetMamba was updated while it ran.</source>
      <translation>Riavvia il programma (QGIS): UNetMamba è stato aggiornato mentre era in esecuzione.</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>The engine failed in an unforeseen way: {what}.</source>
      <translation>Il motore non è riuscito in un modo imprevisto: {what}.</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>Please report this.</source>
      <translation>Per favore, segnalalo.</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>a request of type {type}</source>
      <translation>una richiesta di tipo {type}</translation>
    </message>
    <message>
      <location filename="../engine/worker/training.py" />
      <source>The light engine cannot train.</source>
      <translation>Il motore leggero non può addestrare.</translation>
    </message>
    <message>
      <location filename="../engine/worker/training.py" />
      <source>Install the full one under Raster &gt; UNetMamba &gt; Engine.</source>
      <translation>Installa quello completo in Raster &gt; UNetMamba &gt; Motore.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: {device}, {software}</source>
      <translation>Pronto: {device}, {software}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Not installed yet</source>
      <translation>Non ancora installato</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: the Python that you chose, {path}</source>
      <translation>Pronto: il Python che hai scelto, {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Works, but a newer version is to be installed: {device}, {software}</source>
      <translation>Funziona, ma c'è una versione più recente da installare: {device}, {software}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>computes on the processor</source>
      <translation>calcola sul processore</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready, the light engine: makes maps, does not train; {device}, {software}</source>
      <translation>Pronto, il motore leggero: crea mappe, non addestra; {device}, {software}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>computes on {device}</source>
      <translation>calcola su {device}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>The chosen Python is not there: {path}</source>
      <translation>Il Python scelto non c'è: {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: {path}</source>
      <translation>Pronto: {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/task.py" />
      <source>The work stopped with an error that nobody foresaw: {error}.</source>
      <translation>Il lavoro si è interrotto per un errore imprevisto: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/task.py" />
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Please report it with what the log says under UNetMamba.</source>
      <translation>Segnalalo, con ciò che dice il log sotto UNetMamba.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>On a computer with free access to the internet, export an offline kit, then install from it here.</source>
      <translation>Su un computer con libero accesso a Internet, esporta un kit offline, poi installa da quello qui.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Ask your administrator to allow the programs in the engine's folder (Copy Diagnostics lists it).</source>
      <translation>Chiedi al tuo amministratore di consentire i programmi nella cartella del motore (la elenca Copia diagnostica).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Choose another folder under Move….</source>
      <translation>Scegli un'altra cartella con Sposta….</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again: what was downloaded is kept.</source>
      <translation>Premi di nuovo Installa: ciò che è stato scaricato resta.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Use a Python of your own that has PyTorch, as from conda or pixi.</source>
      <translation>Usa un tuo Python con PyTorch, ad esempio di conda o pixi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The installation stopped for a reason that is not known.</source>
      <translation>L'installazione si è interrotta per un motivo sconosciuto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again; if it stops again, send us the diagnostics.</source>
      <translation>Premi di nuovo Installa; se si interrompe ancora, inviaci la diagnostica.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There is too little space on the disk of {folder}: {needed} are needed, {free} are free.</source>
      <translation>C'è troppo poco spazio sul disco di {folder}: servono {needed}, sono liberi {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Free some space, or choose a folder on another disk under Move….</source>
      <translation>Libera spazio, o scegli una cartella su un altro disco con Sposta….</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The disk of {folder} ran full: {free} are left.</source>
      <translation>Il disco di {folder} si è riempito: restano {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The proxy asks for a user name and a password.</source>
      <translation>Il proxy chiede un nome utente e una password.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Enter them in QGIS under Settings &gt; Options &gt; Network, then press Install again.</source>
      <translation>Inseriscili in QGIS in Impostazioni &gt; Opzioni &gt; Rete, poi premi di nuovo Installa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The proxy could not be reached, or refused the connection.</source>
      <translation>Il proxy non è raggiungibile o ha rifiutato la connessione.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Check it in QGIS under Settings &gt; Options &gt; Network. {kit}</source>
      <translation>Controllalo in QGIS in Impostazioni &gt; Opzioni &gt; Rete. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A downloaded file is not the one that this version of the plugin expects, so it was refused.</source>
      <translation>Un file scaricato non è quello che questa versione del plugin si aspetta, quindi è stato rifiutato.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again. If it happens again, something on the way changes files: try another network, and report it.</source>
      <translation>Premi di nuovo Installa. Se succede ancora, qualcosa lungo il percorso modifica i file: prova un'altra rete e segnalalo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The certificate of a server is not trusted. Company networks often open encrypted connections with a certificate of their own.</source>
      <translation>Il certificato di un server non è attendibile. Le reti aziendali spesso aprono le connessioni cifrate con un proprio certificato.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Add that certificate to the system's, or in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates. {kit}</source>
      <translation>Aggiungi quel certificato a quelli del sistema, o in QGIS in Impostazioni &gt; Opzioni &gt; Autenticazione &gt; Gestisci Certificati. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The name of a server was not found: there is no connection to the internet, or it goes through a proxy.</source>
      <translation>Il nome di un server non è stato trovato: manca la connessione a Internet, o passa da un proxy.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Check the connection, and the proxy in QGIS under Settings &gt; Options &gt; Network. {kit}</source>
      <translation>Controlla la connessione, e il proxy in QGIS in Impostazioni &gt; Opzioni &gt; Rete. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There is no connection to the internet.</source>
      <translation>Non c'è connessione a Internet.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Connect, and press Install again. {kit}</source>
      <translation>Connettiti e premi di nuovo Installa. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server, or a firewall on the way, refused to hand over a file.</source>
      <translation>Un server, o un firewall lungo il percorso, ha rifiutato di consegnare un file.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Ask your administrator to allow the hosts listed above. {kit}</source>
      <translation>Chiedi al tuo amministratore di consentire gli host elencati sopra. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server is out of order or overloaded.</source>
      <translation>Un server è guasto o sovraccarico.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Try again in some minutes: what was downloaded is kept.</source>
      <translation>Riprova tra qualche minuto: ciò che è stato scaricato resta.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server did not answer in time.</source>
      <translation>Un server non ha risposto in tempo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The connection broke off.</source>
      <translation>La connessione si è interrotta.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A rule of this computer forbids to run programs from the engine's folder.</source>
      <translation>Una regola di questo computer vieta di eseguire programmi dalla cartella del motore.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The virus scanner has removed or blocked a file of the engine.</source>
      <translation>L'antivirus ha rimosso o bloccato un file del motore.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A library of PyTorch could not start.</source>
      <translation>Una libreria di PyTorch non si è avviata.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press Repair.</source>
      <translation>Installa Microsoft Visual C++ Redistributable (x64), riavvia il computer, poi premi Ripara.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A library that PyTorch needs is missing.</source>
      <translation>Manca una libreria che serve a PyTorch.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The path {folder} is too long: files of the engine would have more than 259 characters.</source>
      <translation>Il percorso {folder} è troppo lungo: alcuni file del motore avrebbero più di 259 caratteri.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The path {folder} has characters that cannot be used.</source>
      <translation>Il percorso {folder} contiene caratteri non utilizzabili.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A file of the engine is in use by another program.</source>
      <translation>Un file del motore è usato da un altro programma.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Close other QGIS windows, then try again.</source>
      <translation>Chiudi le altre finestre di QGIS, poi riprova.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The disk cannot be written to.</source>
      <translation>Impossibile scrivere sul disco.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>You may not write to {folder}, or not run programs there.</source>
      <translation>Non puoi scrivere in {folder}, o eseguirvi programmi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>No programs can be run from the disk of {folder}.</source>
      <translation>Nessun programma può essere eseguito dal disco di {folder}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This Linux is older than PyTorch's programs need.</source>
      <translation>Questo Linux è troppo vecchio per i programmi di PyTorch.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This Linux is older than PyTorch's programs need: they ask for glibc 2.28.</source>
      <translation>Questo Linux è troppo vecchio per i programmi di PyTorch: richiedono glibc 2.28.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for Linux systems with musl, such as Alpine.</source>
      <translation>PyTorch non ha programmi per i sistemi Linux con musl, come Alpine.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for this kind of processor.</source>
      <translation>PyTorch non ha programmi per questo tipo di processore.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for Windows on Arm processors yet.</source>
      <translation>PyTorch non ha ancora programmi per Windows su processori Arm.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This processor is too old for PyTorch: it lacks instructions such as AVX.</source>
      <translation>Questo processore è troppo vecchio per PyTorch: gli mancano istruzioni come AVX.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Use another computer, or a Python of your own with a build for this processor.</source>
      <translation>Usa un altro computer, o un tuo Python con una versione compilata per questo processore.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The memory of this computer ran out.</source>
      <translation>La memoria di questo computer è esaurita.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Close other programs, then try again.</source>
      <translation>Chiudi altri programmi, poi riprova.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The Python that was found cannot make environments: a part of it is missing.</source>
      <translation>Il Python trovato non può creare ambienti: ne manca una parte.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>On Debian and Ubuntu, install the package python3-venv. Else install Python 3.12 from python.org, or use a Python of your own.</source>
      <translation>Su Debian e Ubuntu, installa il pacchetto python3-venv. Altrimenti installa Python 3.12 da python.org, o usa un tuo Python.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>No Python was found that could begin the installation.</source>
      <translation>Non è stato trovato alcun Python con cui iniziare l'installazione.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install Python 3.12 from python.org (on Linux: python3 and python3-venv), or use a Python of your own.</source>
      <translation>Installa Python 3.12 da python.org (su Linux: python3 e python3-venv), o usa un tuo Python.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The package index that this computer is set to does not have all that is needed.</source>
      <translation>L'indice di pacchetti impostato su questo computer non ha tutto ciò che serve.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>If your organisation has an index of its own, ask its administrator. {kit}</source>
      <translation>Se la tua organizzazione ha un proprio indice, chiedi al suo amministratore. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There are no packages for this Python on this kind of computer.</source>
      <translation>Non ci sono pacchetti per questo Python su questo tipo di computer.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The engine was installed, but its test came out wrong on this graphics processor.</source>
      <translation>Il motore è stato installato, ma il suo test ha dato un risultato errato su questo processore grafico.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Update the driver of the graphics processor, then press Repair.</source>
      <translation>Aggiorna il driver del processore grafico, poi premi Ripara.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The engine was installed, but does not start.</source>
      <translation>Il motore è stato installato, ma non si avvia.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Repair. If it happens again, send us the diagnostics.</source>
      <translation>Premi Ripara. Se succede ancora, inviaci la diagnostica.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Another QGIS window is changing the engine just now ({holder}).</source>
      <translation>Un'altra finestra di QGIS sta modificando il motore ({holder}).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Wait until it has finished.</source>
      <translation>Attendi che abbia finito.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>{path} is not a whole offline kit.</source>
      <translation>{path} non è un kit offline completo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Export it again, or copy it again: a part of it may be missing.</source>
      <translation>Esportalo o copialo di nuovo: potrebbe mancarne una parte.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The offline kit {path} is for {needed}, but this computer is {free}.</source>
      <translation>Il kit offline {path} è per {needed}, ma questo computer è {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Export a kit for this kind of computer.</source>
      <translation>Esporta un kit per questo tipo di computer.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The offline kit {path} needs Python {needed}, which was not found here.</source>
      <translation>Il kit offline {path} richiede Python {needed}, che qui non è stato trovato.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install that Python, or export a kit for {free}.</source>
      <translation>Installa quel Python, o esporta un kit per {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>For Macs with Intel processors PyTorch 2.2 is the last version; the engine works with it.</source>
      <translation>Per i Mac con processore Intel PyTorch 2.2 è l'ultima versione; il motore funziona con essa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs as an Intel program here; the engine will run on the Apple processor itself.</source>
      <translation>QGIS qui funziona come programma Intel; il motore girerà direttamente sul processore Apple.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The Microsoft Visual C++ Redistributable (x64) seems to be missing. Install it first: PyTorch needs it.</source>
      <translation>Microsoft Visual C++ Redistributable (x64) sembra mancare. Installalo prima: serve a PyTorch.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs in a Flatpak sandbox: the engine gets a Python of its own, in QGIS's data folder.</source>
      <translation>QGIS gira in una sandbox Flatpak: il motore riceve un proprio Python, nella cartella dati di QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs in a Snap sandbox: the engine gets a Python of its own, in QGIS's data folder.</source>
      <translation>QGIS gira in una sandbox Snap: il motore riceve un proprio Python, nella cartella dati di QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The graphics processor is too old for today's PyTorch; the processor will be used.</source>
      <translation>Il processore grafico è troppo vecchio per l'attuale PyTorch; sarà usato il processore.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The driver of the graphics processor is too old, so the processor will be used. Update the driver (version 580 or newer), then press Repair, to use the graphics processor.</source>
      <translation>Il driver del processore grafico è troppo vecchio, quindi sarà usato il processore. Per usare il processore grafico, aggiorna il driver (versione 580 o successiva), poi premi Ripara.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch's own server cannot be reached, so what Python's package index has is installed: it may not use the graphics processor.</source>
      <translation>Il server di PyTorch non è raggiungibile, quindi si installa ciò che offre l'indice di pacchetti di Python: potrebbe non usare il processore grafico.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The libraries of the newest PyTorch do not start on this computer, so an older one was installed. To use the newest, install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press Repair.</source>
      <translation>Le librerie del PyTorch più recente non si avviano su questo computer, quindi ne è stato installato uno precedente. Per usare il più recente, installa Microsoft Visual C++ Redistributable (x64), riavvia il computer, poi premi Ripara.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch's own server cannot be reached, so the larger build of Python's package index is installed.</source>
      <translation>Il server di PyTorch non è raggiungibile, quindi si installa la versione più grande dell'indice di pacchetti di Python.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Checking the disk</source>
      <translation>Controllo del disco</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Fetching the installer</source>
      <translation>Recupero dell'installatore</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Preparing Python</source>
      <translation>Preparazione di Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Listing what is needed</source>
      <translation>Elenco di ciò che serve</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Downloading and installing packages</source>
      <translation>Download e installazione dei pacchetti</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Preparing the packages for a quick start</source>
      <translation>Preparazione dei pacchetti per un avvio rapido</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Testing the engine</source>
      <translation>Test del motore</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Tidying up</source>
      <translation>Pulizia</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Reading the offline kit</source>
      <translation>Lettura del kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Downloading for the offline kit</source>
      <translation>Download per il kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Writing the offline kit</source>
      <translation>Scrittura del kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Moving the engine</source>
      <translation>Spostamento del motore</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Removing the engine</source>
      <translation>Rimozione del motore</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Looking at this computer</source>
      <translation>Esame di questo computer</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>{size} GB</source>
      <translation>{size} GB</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Segment Land Cover…</source>
      <translation>Segmenta copertura del suolo…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Teach Your Own Classes…</source>
      <translation>Insegna le tue classi…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <location filename="../unetmamba_qgis/gui/label_next/panel.py" />
      <source>Label Next</source>
      <translation>Da etichettare</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Assess Accuracy…</source>
      <translation>Valuta accuratezza…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Weights Library…</source>
      <translation>Libreria dei pesi…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Engine…</source>
      <translation>Motore…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Help</source>
      <translation>Guida</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>The land cover map of {name} is finished.</source>
      <translation>La mappa di copertura del suolo di {name} è finita.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>No land cover map of {name}: {why}</source>
      <translation>Nessuna mappa di copertura del suolo di {name}: {why}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/engine_message.py" />
      <source>There is no engine to compute with. {state}</source>
      <translation>Non c'è un motore con cui calcolare. {state}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/dialog.py" />
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Engine</source>
      <translation>Motore</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>The kit is one large file. On the other computer, choose Install from a Kit: nothing is downloaded there. A Python goes into the kit where one can be downloaded. Else, as you will be told, the other computer needs a Python of the version chosen here; that of its QGIS will do.</source>
      <translation>Il kit è un unico file grande. Sull'altro computer, scegli Installa da un kit: lì non si scarica nulla. Nel kit entra un Python, se può essere scaricato. Altrimenti, come ti sarà detto, all'altro computer serve un Python della versione scelta qui; va bene quello del suo QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Export an Offline Kit</source>
      <translation>Esporta un kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>For a &amp;computer with</source>
      <translation>Per un &amp;computer con</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>and &amp;Python</source>
      <translation>e &amp;Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Install the engine anew? About {size} are downloaded. What is there stays until the new one is ready.</source>
      <translation>Installare di nuovo il motore? Si scaricano circa {size}. Ciò che c'è resta finché il nuovo non è pronto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine is installed and has passed its test.</source>
      <translation>Il motore è installato e ha superato il suo test.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine works: {software} on {device}.</source>
      <translation>Il motore funziona: {software} su {device}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Remove the engine from {folder}? Your weights and maps stay. It can be installed again.</source>
      <translation>Rimuovere il motore da {folder}? I tuoi pesi e le tue mappe restano. Può essere installato di nuovo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine was removed.</source>
      <translation>Il motore è stato rimosso.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Installing the engine</source>
      <translation>Installazione del motore</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Exporting an offline kit</source>
      <translation>Esportazione di un kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Copied. Names, passwords and your home folder were taken out; look it through all the same.</source>
      <translation>Copiato. Nomi, password e la tua cartella personale sono stati tolti; controlla comunque il testo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>{step}: {done} of about {total}{time_left}</source>
      <translation>{step}: {done} di circa {total}{time_left}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>{gpu} cannot be used, though: update its driver, then press Repair.</source>
      <translation>Però {gpu} non può essere usato: aggiorna il suo driver, poi premi Ripara.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine is in {folder} now.</source>
      <translation>Ora il motore è in {folder}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Testing your Python</source>
      <translation>Test del tuo Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The kit {path} is ready. The other computer needs Python {version} besides: that of its QGIS will do.</source>
      <translation>Il kit {path} è pronto. All'altro computer serve anche Python {version}: va bene quello del suo QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The kit {path} is ready. It brings its own Python.</source>
      <translation>Il kit {path} è pronto. Porta con sé il proprio Python.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Cancelled. What was downloaded is kept, so that Install goes on from there.</source>
      <translation>Annullato. Ciò che è stato scaricato resta, così Installa riprende da lì.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The whole log is in {path}</source>
      <translation>Il log completo è in {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>Choose the program python in your environment's folder (bin/python or python.exe).</source>
      <translation>Scegli il programma python nella cartella del tuo ambiente (bin/python o python.exe).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>Install torch, torchvision, timm, numba and safetensors there, or onnxruntime, numba and numpy for the light engine, then choose it again.</source>
      <translation>Installa lì torch, torchvision, timm, numba e safetensors, oppure onnxruntime, numba e numpy per il motore leggero, poi sceglilo di nuovo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>{path} is not a Python that runs.</source>
      <translation>{path} non è un Python funzionante.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>{path} has neither PyTorch nor ONNX Runtime.</source>
      <translation>{path} non ha né PyTorch né ONNX Runtime.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Folder for the Engine</source>
      <translation>Cartella per il motore</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Python That Has PyTorch</source>
      <translation>Python con PyTorch</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Install from an Offline Kit</source>
      <translation>Installa da un kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Offline kit</source>
      <translation>Kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>What will be installed</source>
      <translation>Cosa sarà installato</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Light engine, without training</source>
      <translation>Motore &amp;leggero, senza addestramento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Progress of the installation</source>
      <translation>Avanzamento dell'installazione</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Log</source>
      <translation>Log</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Install</source>
      <translation>&amp;Installa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Update</source>
      <translation>&amp;Aggiorna</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Repair</source>
      <translation>&amp;Ripara</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Cancel</source>
      <translation>A&amp;nnulla</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Verify</source>
      <translation>&amp;Verifica</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Let the engine compute something, to see that it works</source>
      <translation>Fa calcolare qualcosa al motore, per vedere se funziona</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>M&amp;ore</source>
      <translation>Al&amp;tro</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Move…</source>
      <translation>&amp;Sposta…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Remove…</source>
      <translation>&amp;Rimuovi…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Use a &amp;Python of Your Own…</source>
      <translation>Usa un tuo &amp;Python…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Stop Using That Python</source>
      <translation>&amp;Non usare più quel Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Install from a Kit…</source>
      <translation>&amp;Installa da un kit…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Export Offline Kit…</source>
      <translation>&amp;Esporta kit offline…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Copy Diagnostics</source>
      <translation>&amp;Copia diagnostica</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>the processor; no graphics processor was found that PyTorch can use</source>
      <translation>il processore; non è stato trovato alcun processore grafico utilizzabile da PyTorch</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>{size} to download instead of {full_size}. It makes maps with UNetMamba's own network on the processor, but cannot teach new classes. The full engine can take its place at any time.</source>
      <translation>{size} da scaricare invece di {full_size}. Crea mappe con la rete propria di UNetMamba sul processore, ma non può imparare nuove classi. Il motore completo può prenderne il posto in qualsiasi momento.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Folder</source>
      <translation>Cartella</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Packages</source>
      <translation>Pacchetti</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Will compute on</source>
      <translation>Calcolerà su</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Download</source>
      <translation>Download</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>On the disk</source>
      <translation>Sul disco</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Linux, Intel or AMD processor</source>
      <translation>Linux, processore Intel o AMD</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Linux, Arm processor</source>
      <translation>Linux, processore Arm</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Windows, Intel or AMD processor</source>
      <translation>Windows, processore Intel o AMD</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>macOS 14 or newer, Apple processor</source>
      <translation>macOS 14 o successivo, processore Apple</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Size</source>
      <translation>Dimensione</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Set by</source>
      <translation>Impostato da</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>the processor</source>
      <translation>il processore</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>From</source>
      <translation>Da</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>about {size}</source>
      <translation>circa {size}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>about {size}; {free} are free</source>
      <translation>circa {size}; {free} liberi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>Draw a few polygons of each class, in different places of the image.</source>
      <translation>Disegna alcuni poligoni di ogni classe, in punti diversi dell'immagine.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>Draw more polygons of these classes, in other places.</source>
      <translation>Disegna altri poligoni di queste classi, in altri punti.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>none yet</source>
      <translation>nessuno</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Teach Your Own Classes</source>
      <translation>Insegna le tue classi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <source>Setup</source>
      <translation>Impostazioni</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Result</source>
      <translation>Risultato</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/image_list.py" />
      <source>Images to learn from</source>
      <translation>Immagini da cui imparare</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>its file is not there</source>
      <translation>il suo file non c'è</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>is from a service: save it as a file first</source>
      <translation>viene da un servizio: salvala prima come file</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>has {found} of the {needed} bands that the weights need</source>
      <translation>ha {found} delle {needed} bande che servono ai pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>Give the new weights a name.</source>
      <translation>Dai un nome ai nuovi pesi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>No file can have this name: choose one of plain letters and digits.</source>
      <translation>Nessun file può avere questo nome: scegline uno di sole lettere semplici e cifre.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>“{name}” is being trained: give the next one another name.</source>
      <translation>“{name}” è in addestramento: dai un altro nome al prossimo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>There are weights named “{name}”: choose another name.</source>
      <translation>Esistono già pesi di nome “{name}”: scegli un altro nome.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_presenter.py" />
      <source>Name two classes at least.</source>
      <translation>Dai un nome ad almeno due classi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>New Label Layer</source>
      <translation>Nuovo layer di etichette</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>One on each line; more can be added later</source>
      <translation>Una per riga; altre si possono aggiungere più tardi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>Create and Draw</source>
      <translation>Crea e disegna</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>&amp;File</source>
      <translation>&amp;File</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>C&amp;lasses, one per line</source>
      <translation>C&amp;lassi, una per riga</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Measured on ground that was kept from training. The weights are in {path}.</source>
      <translation>Misurato su terreno escluso dall'addestramento. I pesi sono in {path}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>“{name}” is ready: mean IoU {score}</source>
      <translation>“{name}” è pronto: IoU medio {score}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Waits until “{name}” has ended.</source>
      <translation>Attende che “{name}” finisca.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Nothing has been trained yet. Choose what to learn from under Setup.</source>
      <translation>Nulla è ancora stato addestrato. Scegli da cosa imparare in Impostazioni.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Training ended early, as nothing more was gained.</source>
      <translation>L'addestramento è finito prima, perché non c'era più nulla da guadagnare.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Training took all its time; with more, more may be gained.</source>
      <translation>L'addestramento ha usato tutto il suo tempo; con più tempo si può forse guadagnare ancora.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>{doing}: about {time} left</source>
      <translation>{doing}: restano circa {time}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Paused. Nothing is lost.</source>
      <translation>In pausa. Nulla va perso.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Stopping, and keeping what was learnt …</source>
      <translation>Arresto, conservando ciò che è stato imparato…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Stopped. What was learnt is kept: it can go on from there.</source>
      <translation>Interrotto. Ciò che è stato imparato resta: può riprendere da lì.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Finished.</source>
      <translation>Finito.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>waiting</source>
      <translation>in attesa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>training</source>
      <translation>in addestramento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>paused</source>
      <translation>in pausa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>stopping</source>
      <translation>in arresto</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>stopped</source>
      <translation>interrotto</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>failed</source>
      <translation>fallito</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>finished</source>
      <translation>finito</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Starting …</source>
      <translation>Avvio…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Segment land cover suggests “{name}” from now on.</source>
      <translation>D'ora in poi Segmenta copertura del suolo propone “{name}”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>The weights “{name}” are ready.</source>
      <translation>I pesi “{name}” sono pronti.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>The training of “{name}” failed.</source>
      <translation>L'addestramento di “{name}” è fallito.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Training runs</source>
      <translation>Addestramenti</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Progress of the training</source>
      <translation>Avanzamento dell'addestramento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Loss (lower is better)</source>
      <translation>Perdita (più bassa è meglio)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Mean IoU (higher is better)</source>
      <translation>IoU medio (più alto è meglio)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Your polygons</source>
      <translation>I tuoi poligoni</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>What it sees now</source>
      <translation>Ciò che vede ora</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Colours of the classes</source>
      <translation>Colori delle classi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Scores of the classes</source>
      <translation>Punteggi delle classi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Open &amp;Report</source>
      <translation>Apri repor&amp;t</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Use These Weights</source>
      <translation>&amp;Usa questi pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Segment land cover will suggest them.</source>
      <translation>Segmenta copertura del suolo li proporrà.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Segment This Image…</source>
      <translation>Segmenta questa &amp;immagine…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Pause</source>
      <translation>&amp;Pausa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Continue</source>
      <translation>&amp;Continua</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>C&amp;ancel</source>
      <translation>&amp;Annulla</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Go On</source>
      <translation>&amp;Riprendi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Try Again</source>
      <translation>Ripro&amp;va</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Discard</source>
      <translation>&amp;Scarta</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Knows {classes}.</source>
      <translation>Conosce {classes}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>“{name}” was begun before and is not finished.

Go on with it, with the polygons and settings that it had? Or start afresh, with those of now?</source>
      <translation>“{name}” è già stato iniziato e non è finito.

Riprenderlo, con i poligoni e le impostazioni di allora? O ricominciare da capo, con quelli di ora?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Counting the polygons …</source>
      <translation>Conteggio dei poligoni…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready, but give it more time: about {time} on this computer.</source>
      <translation>Pronto, ma dagli più tempo: circa {time} su questo computer.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready.</source>
      <translation>Pronto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready. It will wait until the training that runs now has ended.</source>
      <translation>Pronto. Attenderà la fine dell'addestramento in corso.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Tick an image to learn from.</source>
      <translation>Spunta un'immagine da cui imparare.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Choose the layer with your polygons, or make a new one.</source>
      <translation>Scegli il layer con i tuoi poligoni, o creane uno nuovo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Choose the field that tells what a polygon shows.</source>
      <translation>Scegli il campo che indica cosa mostra un poligono.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>The polygons are not enough yet: see under 2.</source>
      <translation>I poligoni non bastano ancora: vedi al punto 2.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>{mode} (needs about {time})</source>
      <translation>{mode} (richiede circa {time})</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Start Training</source>
      <translation>&amp;Avvia addestramento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Set &amp;Up the Engine…</source>
      <translation>Confi&amp;gura il motore…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Start &amp;Afresh</source>
      <translation>Ricomincia da &amp;capo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>1. Images to Learn From</source>
      <translation>1. Immagini da cui imparare</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Layer with a polygon for each example</source>
      <translation>Layer con un poligono per ogni esempio</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>The field that tells what a polygon shows</source>
      <translation>Il campo che indica cosa mostra un poligono</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Optional: polygons around ground where you have labelled everything. What no polygon covers there is learnt as background; elsewhere it is left open.</source>
      <translation>Facoltativo: poligoni attorno al terreno dove hai etichettato tutto. Ciò che lì nessun poligono copre viene imparato come sfondo; altrove resta indefinito.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;New Label Layer…</source>
      <translation>Nuovo layer di &amp;etichette…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Makes a layer with the right fields and colours to draw in</source>
      <translation>Crea un layer con i campi e i colori giusti in cui disegnare</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Add Class…</source>
      <translation>Aggi&amp;ungi classe…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Offers another class when a polygon is drawn</source>
      <translation>Offre un'altra classe quando si disegna un poligono</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Some of the labelled ground is kept from training, to check what was learnt.</source>
      <translation>Parte del terreno etichettato è esclusa dall'addestramento, per verificare ciò che è stato imparato.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>2. Polygons That Show the Classes</source>
      <translation>2. Poligoni che mostrano le classi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Quick: the last step alone</source>
      <translation>&amp;Rapido: solo l'ultimo passaggio</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Recommended: all but the part that reads images</source>
      <translation>C&amp;onsigliato: tutto tranne la parte che legge le immagini</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Thorough: everything</source>
      <translation>&amp;Completo: tutto</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>It ends earlier once nothing more is gained.</source>
      <translation>Finisce prima quando non c'è più nulla da guadagnare.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>3. What to Start From</source>
      <translation>3. Punto di partenza</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Weights</source>
      <translation>&amp;Pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>What learns</source>
      <translation>Cosa impara</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Time &amp;limit</source>
      <translation>&amp;Limite di tempo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Device</source>
      <translation>&amp;Dispositivo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>The name under which you find the new weights in your library</source>
      <translation>Il nome con cui trovi i nuovi pesi nella tua libreria</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Optional, kept with the weights</source>
      <translation>Facoltativo, resta con i pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>4. New Weights</source>
      <translation>4. Nuovi pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Nam&amp;e</source>
      <translation>&amp;Nome</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Origin and licence of the images</source>
      <translation>Or&amp;igine e licenza delle immagini</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Add Class</source>
      <translation>Aggiungi classe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Name of the class</source>
      <translation>Nome della classe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Pixels to learn</source>
      <translation>Pixel da imparare</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Pixels to check</source>
      <translation>Pixel da verificare</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Polygons</source>
      <translation>Poli&amp;goni</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Class field</source>
      <translation>Ca&amp;mpo classe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Co&amp;mpletely labelled area</source>
      <translation>Area completamente e&amp;tichettata</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/help.py" />
      <source>The guide is not part of this copy of the plugin: {file} is missing.</source>
      <translation>La guida non fa parte di questa copia del plugin: manca {file}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>The place cannot be shown in the coordinate system of the project.</source>
      <translation>Il luogo non può essere mostrato nel sistema di coordinate del progetto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>All places are done. Train with the new labels, segment, and find the next.</source>
      <translation>Tutti i luoghi sono fatti. Addestra con le nuove etichette, segmenta, e trova i prossimi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>{layer} cannot be changed. Save it as a GeoPackage first.</source>
      <translation>{layer} non può essere modificato. Salvalo prima come GeoPackage.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>No places yet. Segment an image with its confidence, then press Find.</source>
      <translation>Ancora nessun luogo. Segmenta un'immagine con la sua confidenza, poi premi Trova.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>Place {place} of {total}: {name}</source>
      <translation>Luogo {place} di {total}: {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>Choose the layer to draw labels in.</source>
      <translation>Scegli il layer in cui disegnare le etichette.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>{layer} cannot be edited.</source>
      <translation>{layer} non è modificabile.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>{done} of {total} done</source>
      <translation>{done} di {total} fatti</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Places that are done</source>
      <translation>Luoghi già fatti</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Find…</source>
      <translation>Trova…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Find places in a land cover map with its confidence</source>
      <translation>Trova luoghi in una mappa di copertura del suolo con la sua confidenza</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>&amp;Places</source>
      <translation>&amp;Luoghi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>&amp;Draw labels in</source>
      <translation>&amp;Disegna etichette in</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places to label</source>
      <translation>Luoghi da etichettare</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Place</source>
      <translation>Luogo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Class in the map</source>
      <translation>Classe nella mappa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Sure</source>
      <translation>Certezza</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Previous</source>
      <translation>Precedente</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go to the place before</source>
      <translation>Va al luogo precedente</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go</source>
      <translation>Vai</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Zoom to the place and draw a polygon there</source>
      <translation>Zoom al luogo e vi disegna un poligono</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Done</source>
      <translation>Fatto</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Tick the place and go to the next one</source>
      <translation>Spunta il luogo e passa al successivo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Next</source>
      <translation>Avanti</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go to the next place</source>
      <translation>Va al luogo successivo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Label Next: {button}</source>
      <translation>Da etichettare: {button}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Choose a Python</source>
      <translation>Scegli un Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>[The plugin's own]</source>
      <translation>[Quello del plugin]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>A Python that has PyTorch, as of conda or pixi, to be used instead of the plugin's own</source>
      <translation>Un Python con PyTorch, ad esempio di conda o pixi, da usare al posto di quello del plugin</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Engine…</source>
      <translation>&amp;Motore…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Install, check, repair, move or remove the engine</source>
      <translation>Installa, verifica, ripara, sposta o rimuove il motore</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Python to use instead</source>
      <translation>P&amp;ython da usare al suo posto</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>What Dialogs Suggest</source>
      <translation>Cosa propongono le finestre di dialogo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Layer whose extent is taken</source>
      <translation>Layer di cui si usa l'estensione</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Layer with the polygons</source>
      <translation>Layer con i poligoni</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>&amp;Selected polygons only</source>
      <translation>Solo poligoni se&amp;lezionati</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Dra&amp;w on the Map</source>
      <translation>Disegna s&amp;ulla mappa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>{width} x {height} in {crs}</source>
      <translation>{width} x {height} in {crs}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>All of the image</source>
      <translation>Tutta l'immagine</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>What the map shows</source>
      <translation>Ciò che mostra la mappa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Extent of a layer</source>
      <translation>Estensione di un layer</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Rectangle drawn on the map</source>
      <translation>Rettangolo disegnato sulla mappa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Inside the polygons of a layer</source>
      <translation>Dentro i poligoni di un layer</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>None drawn yet</source>
      <translation>Nessuno ancora disegnato</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>{name} cannot be opened: choose another image.</source>
      <translation>Impossibile aprire {name}: scegli un'altra immagine.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Choose an image: a raster layer of the project, or a file.</source>
      <translation>Scegli un'immagine: un layer raster del progetto, o un file.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Choose the layer that tells the area.</source>
      <translation>Scegli il layer che definisce l'area.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>The area does not touch the image.</source>
      <translation>L'area non tocca l'immagine.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>This image comes from a service: choose a part of it.</source>
      <translation>Questa immagine viene da un servizio: scegline una parte.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Draw a rectangle on the map.</source>
      <translation>Disegna un rettangolo sulla mappa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <source>Segment Land Cover</source>
      <translation>Segmenta copertura del suolo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>Classifying one window …</source>
      <translation>Classificazione di una finestra…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>On the map until you close this window. It is no layer.</source>
      <translation>Sulla mappa fino alla chiusura di questa finestra. Non è un layer.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>There is no image at this place of the map.</source>
      <translation>Non c'è alcuna immagine in questo punto della mappa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Waits until the map of “{name}” is finished.</source>
      <translation>Attende che la mappa di “{name}” sia finita.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Finished. The map is in {path}.</source>
      <translation>Finito. La mappa è in {path}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>No map has been made yet. Choose what to map under Setup.</source>
      <translation>Nessuna mappa è ancora stata creata. Scegli cosa mappare in Impostazioni.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Stopping …</source>
      <translation>Arresto in corso…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Stopped. What is done is kept: it can go on from there.</source>
      <translation>Interrotto. Ciò che è fatto resta: può riprendere da lì.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>The map is no layer of the project any more.</source>
      <translation>La mappa non è più un layer del progetto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>waits</source>
      <translation>in attesa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>runs</source>
      <translation>in corso</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>stops</source>
      <translation>in arresto</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Progress of the map</source>
      <translation>Avanzamento della mappa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Shares of the classes</source>
      <translation>Quote delle classi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Zoom to Map</source>
      <translation>&amp;Zoom alla mappa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>Will be replaced: {files}.</source>
      <translation>Sarà sostituito: {files}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>A map with this name is being made: choose another name.</source>
      <translation>È in corso una mappa con questo nome: scegli un altro nome.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>Looking at the image …</source>
      <translation>Esame dell'immagine…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>It will wait until the map that is made now is finished.</source>
      <translation>Attenderà che finisca la mappa ora in corso.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>These weights cannot be read.</source>
      <translation>Impossibile leggere questi pesi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>About These Weights</source>
      <translation>Informazioni su questi pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Choose an image file</source>
      <translation>Scegli un file immagine</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>What to Map</source>
      <translation>Cosa mappare</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Image</source>
      <translation>&amp;Immagine</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Area</source>
      <translation>&amp;Area</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Weights and Device</source>
      <translation>Pesi e dispositivo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Wei&amp;ghts</source>
      <translation>&amp;Pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>GeoTIFF (*.tif)</source>
      <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Save Land Cover Map</source>
      <translation>Salva la mappa di copertura del suolo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>[Temporary file]</source>
      <translation>[file temporaneo]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A map of how sure the network is of each pixel</source>
      <translation>Una mappa di quanto la rete è sicura di ogni pixel</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>The map as polygons with their areas</source>
      <translation>La mappa come poligoni con le loro aree</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A table with the area and share of each class</source>
      <translation>Una tabella con l'area e la quota di ogni classe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A page with a picture of the map and how it was made</source>
      <translation>Una pagina con un'immagine della mappa e come è stata creata</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>What to Write</source>
      <translation>Cosa scrivere</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Land cover &amp;map</source>
      <translation>&amp;Mappa di copertura del suolo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>With it</source>
      <translation>In più</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Preview</source>
      <translation>Ant&amp;eprima</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Classifies one window in the middle of the map</source>
      <translation>Classifica una finestra al centro della mappa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Preview Where I C&amp;lick</source>
      <translation>Anteprima dove fac&amp;cio clic</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Classifies one window wherever you click on the map</source>
      <translation>Classifica una finestra ovunque fai clic sulla mappa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A Quick Look</source>
      <translation>Un'occhiata rapida</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Run</source>
      <translation>E&amp;segui</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Ad&amp;vanced…</source>
      <translation>A&amp;vanzate…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Opens the algorithm with all of its options</source>
      <translation>Apre l'algoritmo con tutte le sue opzioni</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Choose an Image</source>
      <translation>Scegli un'immagine</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Confidence</source>
      <translation>Con&amp;fidenza</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>P&amp;olygons</source>
      <translation>P&amp;oligoni</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>S&amp;tatistics</source>
      <translation>S&amp;tatistiche</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>R&amp;eport</source>
      <translation>&amp;Report</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>Takes about {time} on this computer, and up to {size} on the disk.</source>
      <translation>Richiede circa {time} su questo computer, e fino a {size} sul disco.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>The processor: the engine found no usable graphics processor.</source>
      <translation>Il processore: il motore non ha trovato alcun processore grafico utilizzabile.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>Needs up to {size} on the disk. How long it takes is not known yet.</source>
      <translation>Richiede fino a {size} sul disco. La durata non è ancora nota.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>The processor: works on every computer, and takes its time.</source>
      <translation>Il processore: funziona su ogni computer, e richiede tempo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>A graphics processor. If there is none of this kind, the run says so.</source>
      <translation>Un processore grafico. Se non ce n'è uno di questo tipo, l'esecuzione lo segnala.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>A graphics processor if a usable one is there, else the processor.</source>
      <translation>Un processore grafico se ce n'è uno utilizzabile, altrimenti il processore.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{count} MB</source>
      <translation>{count} MB</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>This graphics processor. If it is not there, the run says so.</source>
      <translation>Questo processore grafico. Se non c'è, l'esecuzione lo segnala.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{area} m²</source>
      <translation>{area} m²</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{count} GB</source>
      <translation>{count} GB</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{device}, the best of this computer</source>
      <translation>{device}, il migliore di questo computer</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{area} km²</source>
      <translation>{area} km²</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{area} ha</source>
      <translation>{area} ha</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Looking for unfinished land cover maps</source>
      <translation>Ricerca di mappe di copertura del suolo incompiute</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Resume</source>
      <translation>Riprendi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Discard</source>
      <translation>Scarta</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Later</source>
      <translation>Più tardi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>{output} is unfinished: {done} of {blocks} blocks, started {started}.</source>
      <translation>{output} è incompiuto: {done} di {blocks} blocchi, iniziato {started}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{title}: {count} weights</source>
      <translation>{title}: {count} file di pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{title}

{summary}

Size: {size}
From: {where}

Licence:
{licence}</source>
      <translation>{title}

{summary}

Dimensione: {size}
Da: {where}

Licenza:
{licence}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>“{title}” comes from {where} ({size}), under this licence:</source>
      <translation>“{title}” viene da {where} ({size}), con questa licenza:</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Downloading “{title}” from {host} …</source>
      <translation>Download di “{title}” da {host}…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{folder} has {free} free, but {size} are needed.</source>
      <translation>{folder} ha {free} liberi, ma servono {size}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Free space there.</source>
      <translation>Libera spazio lì.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>The address must begin with https:// and hold no password.</source>
      <translation>L'indirizzo deve iniziare con https:// e non contenere password.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>QGIS will connect to {host} and fetch the list of weights there. Connect?</source>
      <translation>QGIS si connetterà a {host} e recupererà l'elenco dei pesi. Vuoi connetterti?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Cancelled. What has come is kept.</source>
      <translation>Annullato. Ciò che è arrivato resta.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Asking {host} …</source>
      <translation>Interrogazione di {host}…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>this computer</source>
      <translation>questo computer</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>in the library · {detail}</source>
      <translation>nella libreria · {detail}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Checking “{title}” …</source>
      <translation>Verifica di “{title}”…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Added to the library: {name}.</source>
      <translation>Aggiunto alla libreria: {name}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Catalogues (*.json)</source>
      <translation>Cataloghi (*.json)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>A catalogue lists weights that somebody publishes: an address that begins with https://, or a file. QGIS connects to it only when you open it and say so.</source>
      <translation>Un catalogo elenca pesi pubblicati da qualcuno: un indirizzo che inizia con https://, o un file. QGIS vi si connette solo quando lo apri e lo confermi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Catalo&amp;gue</source>
      <translation>Catalo&amp;go</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Choose a catalogue file</source>
      <translation>Scegli un file di catalogo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Open</source>
      <translation>&amp;Apri</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Forget</source>
      <translation>&amp;Dimentica</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Take the address off the list</source>
      <translation>Toglie l'indirizzo dall'elenco</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Weights in the catalogue</source>
      <translation>Pesi nel catalogo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>About the chosen weights</source>
      <translation>Informazioni sui pesi scelti</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Download…</source>
      <translation>&amp;Scarica…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Ca&amp;ncel</source>
      <translation>A&amp;nnulla</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Connect</source>
      <translation>C&amp;onnetti</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Choose a Catalogue File</source>
      <translation>Scegli un file di catalogo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Licence of the Weights</source>
      <translation>Licenza dei pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>I &amp;accept this licence</source>
      <translation>A&amp;ccetto questa licenza</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Download</source>
      <translation>&amp;Scarica</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Weights Library</source>
      <translation>Libreria dei pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Library</source>
      <translation>Libreria</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Import a Checkpoint</source>
      <translation>Importa un checkpoint</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>One on each line, in the order of training. A colour may follow: water #2b83ba</source>
      <translation>Una per riga, nell'ordine dell'addestramento. Può seguire un colore: acqua #2b83ba</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>In the order of training, separated by commas</source>
      <translation>Nell'ordine dell'addestramento, separate da virgole</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>&amp;Import</source>
      <translation>&amp;Importa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Trained &amp;on</source>
      <translation>Addestrati &amp;su</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>&amp;Title</source>
      <translation>&amp;Titolo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>&amp;Bands</source>
      <translation>&amp;Bande</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Pi&amp;xel size</source>
      <translation>Dimensione pi&amp;xel</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Training &amp;data</source>
      <translation>&amp;Dati di addestramento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Li&amp;cence</source>
      <translation>Li&amp;cenza</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>What the weights are called in lists</source>
      <translation>Il nome dei pesi negli elenchi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>The name of the file in the library; scripts and models use it</source>
      <translation>Il nome del file nella libreria; lo usano script e modelli</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nome</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Wait until the library has done what it is at.</source>
      <translation>Attendi che la libreria abbia finito ciò che sta facendo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>{file} does not say what its network was trained for. Say it here; it is kept with the weights. The file is opened apart from QGIS, and nothing in it is run.</source>
      <translation>{file} non dice per cosa è stata addestrata la sua rete. Indicalo qui; resterà con i pesi. Il file viene aperto separatamente da QGIS, e nulla di ciò che contiene viene eseguito.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Added to the library: {names}.</source>
      <translation>Aggiunti alla libreria: {names}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>default</source>
      <translation>predefinito</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>came with the plugin</source>
      <translation>forniti con il plugin</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>damaged</source>
      <translation>danneggiati</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Dialogs suggest “{title}” now.</source>
      <translation>Ora le finestre di dialogo propongono “{title}”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>“{title}” is whole: nothing has changed since it was written.</source>
      <translation>“{title}” è integro: nulla è cambiato da quando è stato scritto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>“{title}” was removed.</source>
      <translation>“{title}” è stato rimosso.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Wrote {file}.</source>
      <translation>Scritto {file}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Other data</source>
      <translation>Altri dati</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Importing {file} …</source>
      <translation>Importazione di {file}…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Cancelled.</source>
      <translation>Annullato.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Remove “{title}” ({file}) from the library?</source>
      <translation>Rimuovere “{title}” ({file}) dalla libreria?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>There is no trash where “{file}” lies. Delete it for good?</source>
      <translation>Non c'è un cestino dove si trova “{file}”. Eliminarlo definitivamente?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>classes: {count}, pixels: {size} m</source>
      <translation>classi: {count}, pixel: {size} m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Rename Weights</source>
      <translation>Rinomina pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Duplicate Weights</source>
      <translation>Duplica pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>{title} (copy)</source>
      <translation>{title} (copia)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Weights and checkpoints (*.safetensors *.ckpt *.pth *.pt)</source>
      <translation>Pesi e checkpoint (*.safetensors *.ckpt *.pth *.pt)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>UNetMamba weights (*.safetensors)</source>
      <translation>Pesi UNetMamba (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Export Weights</source>
      <translation>Esporta pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Search names and classes</source>
      <translation>Cerca tra nomi e classi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Weights in the library</source>
      <translation>Pesi nella libreria</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Files can be dropped here.</source>
      <translation>Puoi trascinare qui i file.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>En&amp;gine…</source>
      <translation>Mo&amp;tore…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Add weights files, or checkpoints published with papers</source>
      <translation>Aggiunge file di pesi, o checkpoint pubblicati con articoli</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Copy the file, to give it to others</source>
      <translation>Copia il file, per darlo ad altri</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Dialogs suggest these weights</source>
      <translation>Le finestre di dialogo propongono questi pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Reads the whole file to see that nothing in it has changed</source>
      <translation>Legge tutto il file per vedere che nulla sia cambiato</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Delete for Good</source>
      <translation>&amp;Elimina definitivamente</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Move to &amp;Trash</source>
      <translation>Sposta nel &amp;cestino</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Import Weights</source>
      <translation>Importa pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Import…</source>
      <translation>&amp;Importa…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Esporta…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Rename…</source>
      <translation>&amp;Rinomina…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>D&amp;uplicate…</source>
      <translation>D&amp;uplica…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Set as &amp;Default</source>
      <translation>Pre&amp;definito</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Check File</source>
      <translation>&amp;Verifica file</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>De&amp;lete…</source>
      <translation>E&amp;limina…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Example</source>
      <translation>Esempio</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Pixel size</source>
      <translation>Dimensione pixel</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Bands</source>
      <translation>Bande</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Measured on</source>
      <translation>Misurato su</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Trained on</source>
      <translation>Addestrati su</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Limits</source>
      <translation>Limiti</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Acknowledgement</source>
      <translation>Ringraziamenti</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Started from</source>
      <translation>Punto di partenza</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Network</source>
      <translation>Rete</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Made by</source>
      <translation>Creati da</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Fingerprint</source>
      <translation>Impronta</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Not stated: ask who made them.</source>
      <translation>Non indicata: chiedi a chi li ha creati.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Places kept from training: {places}</source>
      <translation>Luoghi esclusi dall'addestramento: {places}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>{size} m</source>
      <translation>{size} m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/curve_plot.py" />
      <source>Step</source>
      <translation>Passo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/curve_plot.py" />
      <source>Nothing to show yet</source>
      <translation>Ancora nulla da mostrare</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/run_widgets.py" />
      <source>Messages</source>
      <translation>Messaggi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>Choose a Weights File</source>
      <translation>Scegli un file di pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>Choose a weights file</source>
      <translation>Scegli un file di pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>[None]</source>
      <translation>[Nessuno]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>{name} (damaged)</source>
      <translation>{name} (danneggiato)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>Try again: what has come is kept. Proxies are set in the options of QGIS.</source>
      <translation>Riprova: ciò che è arrivato resta. I proxy si impostano nelle opzioni di QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>its address is not secure (https)</source>
      <translation>il suo indirizzo non è sicuro (https)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>another QGIS is downloading it ({holder})</source>
      <translation>un altro QGIS lo sta scaricando ({holder})</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>the server sent another part than it was asked for</source>
      <translation>il server ha inviato una parte diversa da quella richiesta</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it is larger than it should be</source>
      <translation>è più grande del previsto</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it ended before all had come</source>
      <translation>è finito prima che tutto fosse arrivato</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>The download from {host} failed: {why}.</source>
      <translation>Il download da {host} è fallito: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it leads to {where}, which is not secure (https)</source>
      <translation>porta a {where}, che non è sicuro (https)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Teaching {name}</source>
      <translation>Insegnamento di {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>The training stopped with an error that nobody foresaw: {error}.</source>
      <translation>L'addestramento si è interrotto per un errore imprevisto: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Warning: {text}</source>
      <translation>Attenzione: {text}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>CC BY-NC-SA 4.0, as LoveDA: no commercial use</source>
      <translation>CC BY-NC-SA 4.0, come LoveDA: nessun uso commerciale</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>As the ISPRS benchmark: ask the ISPRS before other use than research</source>
      <translation>Come il benchmark ISPRS: chiedere all'ISPRS prima di usi diversi dalla ricerca</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Choose a file that ends in .safetensors, .ckpt, .pth or .pt.</source>
      <translation>Scegli un file che termina con .safetensors, .ckpt, .pth o .pt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Name the classes, one on each line, in the order in which they were trained.</source>
      <translation>Dai un nome alle classi, una per riga, nell'ordine dell'addestramento.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Name three bands, separated by commas, in the order in which they were trained.</source>
      <translation>Indica tre bande, separate da virgole, nell'ordine dell'addestramento.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Give the weights a title.</source>
      <translation>Dai un titolo ai pesi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Say what pixel size the training images had.</source>
      <translation>Indica la dimensione del pixel delle immagini di addestramento.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>{name} is no weights file.</source>
      <translation>{name} non è un file di pesi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/kept_jobs.py" />
      <source>The polygons cannot be stored in {folder}: {why}.</source>
      <translation>Impossibile memorizzare i poligoni in {folder}: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/kept_jobs.py" />
      <source>Free some space on that disk, or see to it that you may write there.</source>
      <translation>Libera spazio su quel disco, o fai in modo di potervi scrivere.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting.py" />
      <source>Land cover of {name}</source>
      <translation>Copertura del suolo di {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting_outlook.py" />
      <source>The service is asked for {plan}.</source>
      <translation>Richiesto al servizio: {plan}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting_preview.py" />
      <source>Preview</source>
      <translation>Anteprima</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/surveying.py" />
      <source>The polygons cannot be counted: {error}.</source>
      <translation>Impossibile contare i poligoni: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/surveying.py" />
      <location filename="../unetmamba_qgis/jobs/user_library_work.py" />
      <source>The log has more, under UNetMamba.</source>
      <translation>Il log dice di più, sotto UNetMamba.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/user_library_work.py" />
      <source>This failed in an unforeseen way: {error}.</source>
      <translation>Errore imprevisto: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>Run again later: what has been read is kept. Or skip damaged parts.</source>
      <translation>Esegui di nuovo più tardi: ciò che è stato letto resta. O salta le parti danneggiate.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>{layer} has no image at {count} places of the extent: they become NoData.</source>
      <translation>{layer} non ha immagine in {count} punti dell'estensione: diventano NoData.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>{layer} cannot be read: {why}.</source>
      <translation>Impossibile leggere {layer}: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>Reading {layer}: {plan}</source>
      <translation>Lettura di {layer}: {plan}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>the disk does not hold what was written</source>
      <translation>il disco non contiene ciò che è stato scritto</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{layer} is read through QGIS, from a service or with a login.</source>
      <translation>{layer} viene letto tramite QGIS, da un servizio o con un accesso autenticato.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose the extent to classify.</source>
      <translation>Scegli l'estensione da classificare.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>The extent does not touch {layer}.</source>
      <translation>L'estensione non tocca {layer}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose an extent over the layer.</source>
      <translation>Scegli un'estensione sopra il layer.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>This extent of {layer} has {plan}. At most {most} million pixels are read.</source>
      <translation>Questa estensione di {layer} ha {plan}. Si leggono al massimo {most} milioni di pixel.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose a smaller extent, or ask the service's owner for the image as a file.</source>
      <translation>Scegli un'estensione più piccola, o chiedi l'immagine come file al proprietario del servizio.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{width} x {height} pixels in about {count} tiles</source>
      <translation>{width} x {height} pixel in circa {count} tasselli</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{width} x {height} pixels in {count} requests</source>
      <translation>{width} x {height} pixel in {count} richieste</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Choose another file.</source>
      <translation>Scegli un altro file.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>there is such a file already, and it may hold your work</source>
      <translation>esiste già un file simile, e potrebbe contenere il tuo lavoro</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>its folder does not exist</source>
      <translation>la sua cartella non esiste</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>{path} cannot be made: {why}.</source>
      <translation>Impossibile creare {path}: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>QGIS is too busy to tell what the service answered</source>
      <translation>QGIS è troppo occupato per dire cosa ha risposto il servizio</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} answered {status}</source>
      <translation>{host} ha risposto {status}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} did not answer</source>
      <translation>{host} non ha risposto</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} answered without an image</source>
      <translation>{host} ha risposto senza immagine</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/polygons.py" />
      <source>The polygons cannot be written to {path}: {why}.</source>
      <translation>Impossibile scrivere i poligoni in {path}: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/polygons.py" />
      <source>Choose an output in a folder where you may write files.</source>
      <translation>Scegli un file di output in una cartella dove puoi scrivere file.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Assess accuracy</source>
      <translation>Valuta accuratezza</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Tells how good a land cover map is, where the truth is known.</source>
      <translation>Dice quanto è buona una mappa di copertura del suolo, dove la verità è nota.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>accuracy assessment,validation,confusion matrix,error matrix,kappa,F1,IoU,area estimation,land cover</source>
      <translation>valutazione dell'accuratezza,validazione,matrice di confusione,matrice di errore,kappa,F1,IoU,stima delle aree,copertura del suolo,accuracy assessment,validation,confusion matrix,error matrix,area estimation,land cover</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Compares a land cover map with polygons, points or a raster whose classes are known, and writes a report: confusion matrix, accuracy of each class, and pictures of where the map is wrong.
Take reference that the network was not trained on, and not from beside it: scores on training ground mean nothing.
From points at random places it also estimates the accuracy and the true area of each class in the whole map, with confidence intervals.</source>
      <translation>Confronta una mappa di copertura del suolo con poligoni, punti o un raster di cui si conoscono le classi, e scrive un report: matrice di confusione, accuratezza di ogni classe, e immagini di dove la mappa sbaglia.
Prendi un riferimento su cui la rete non è stata addestrata, e non accanto a esso: i punteggi sul terreno di addestramento non significano nulla.
Da punti in posizioni casuali stima anche l'accuratezza e l'area reale di ogni classe in tutta la mappa, con intervalli di confidenza.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Land cover</source>
      <translation>Copertura del suolo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>The map to assess: class codes from 0 to 254, as Segment Land Cover makes them.</source>
      <translation>La mappa da valutare: codici di classe da 0 a 254, come li crea Segmenta copertura del suolo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Report Cohen's kappa, too, as older studies do.</source>
      <translation>Riporta anche il kappa di Cohen, come fanno gli studi più vecchi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Means without the last class</source>
      <translation>Medie senza l'ultima classe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Leaves the class with the greatest code out of mean IoU and mean F1, as papers do with “clutter”. Its pixels still count in all other figures.</source>
      <translation>Esclude la classe con il codice maggiore da IoU medio e F1 medio, come fanno gli articoli con “clutter”. I suoi pixel contano comunque in tutte le altre cifre.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Area-weighted figures of polygons and rasters</source>
      <translation>Cifre pesate per area di poligoni e raster</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Accuracy and areas of the whole map with confidence intervals (Olofsson et al. 2014). Points always have them. They are only right for a random sample, which polygons rarely are.</source>
      <translation>Accuratezza e aree di tutta la mappa con intervalli di confidenza (Olofsson et al. 2014). I punti li hanno sempre. Sono corretti solo per un campione casuale, cosa che i poligoni sono di rado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Report</source>
      <translation>Report</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Web page (*.html)</source>
      <translation>Pagina web (*.html)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A page with pictures, the confusion matrix and all figures.</source>
      <translation>Una pagina con immagini, la matrice di confusione e tutte le cifre.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Figures as CSV</source>
      <translation>Cifre in CSV</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>CSV table (*.csv)</source>
      <translation>Tabella CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A row for each class: its figures, and its row of the confusion matrix.</source>
      <translation>Una riga per ogni classe: le sue cifre, e la sua riga della matrice di confusione.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Figures as JSON</source>
      <translation>Cifre in JSON</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>All figures, for other programs.</source>
      <translation>Tutte le cifre, per altri programmi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Accuracy</source>
      <translation>Accuratezza</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A table with the figures of each class.</source>
      <translation>Una tabella con le cifre di ogni classe.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Cancelled, no report was written.</source>
      <translation>Annullato, nessun report è stato scritto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>{name}: IoU {iou}</source>
      <translation>{name}: IoU {iou}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Compare models</source>
      <translation>Confronta modelli</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Maps an image with several weights, and tells which ones are better, and faster.</source>
      <translation>Mappa un'immagine con diversi pesi, e dice quali sono migliori e quali più veloci.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>comparison,benchmark,models,weights,agreement,accuracy,speed,land cover,segmentation</source>
      <translation>confronto,benchmark,modelli,pesi,concordanza,accuratezza,velocità,copertura del suolo,segmentazione,comparison,models,weights,agreement,accuracy,speed,land cover,segmentation</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Makes a land cover map of the same image with each of several weights, and writes one report: the maps, how far they agree, how long each took and, with a reference, how good each is.
Where maps differ, labels would help most. Where all agree they may still be wrong.
The maps are there only when all are complete. A run that fails or is cancelled goes on where it was when it is run again.</source>
      <translation>Crea una mappa di copertura del suolo della stessa immagine con ciascuno di diversi pesi, e scrive un solo report: le mappe, quanto concordano, quanto tempo ha richiesto ciascuna e, con un riferimento, quanto è buona ciascuna.
Dove le mappe differiscono, le etichette aiuterebbero di più. Dove tutte concordano possono comunque sbagliare.
Le mappe ci sono solo quando tutte sono complete. Un'esecuzione che fallisce o è annullata continua da dov'era quando viene rieseguita.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>All maps agree on {share} of the ground.</source>
      <translation>Tutte le mappe concordano su {share} del terreno.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Averages what the network sees in turned and resized copies of the image: flips takes 4 times as long, d4 40 times. The map becomes a little better.</source>
      <translation>Fa la media di ciò che la rete vede in copie ruotate e ridimensionate dell'immagine: flips richiede 4 volte il tempo, d4 40 volte. La mappa diventa un po' migliore.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>The image to classify, a file. It may be of any size, and is only read.</source>
      <translation>L'immagine da classificare, un file. Può essere di qualsiasi dimensione, ed è solo letta.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Two or more, together with the files below.</source>
      <translation>Due o più, insieme ai file qui sotto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Weights files</source>
      <translation>File di pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Further weights, .safetensors files that are not in the library.</source>
      <translation>Altri pesi, file .safetensors che non sono nella libreria.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>One band of the image for each that the weights need, in their order. If empty, each weights' bands are found by their names, colours or wavelengths, else the first ones are taken.</source>
      <translation>Una banda dell'immagine per ciascuna che serve ai pesi, nel loro ordine. Se vuoto, le bande di ciascun insieme di pesi sono trovate dai loro nomi, colori o lunghezze d'onda, altrimenti si prendono le prime.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Extent</source>
      <translation>Estensione</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The part of the image to classify. If empty, all of it.</source>
      <translation>La parte dell'immagine da classificare. Se vuoto, tutta.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Mask</source>
      <translation>Maschera</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Polygons to classify: what lies outside of all of them becomes NoData and is not even read.</source>
      <translation>Poligoni da classificare: ciò che è fuori da tutti diventa NoData e non viene nemmeno letto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>A new or an empty folder for the maps, which have the names of the weights.</source>
      <translation>Una cartella nuova o vuota per le mappe, che hanno i nomi dei pesi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>A page with the maps, their agreement, figures and times.</source>
      <translation>Una pagina con le mappe, la loro concordanza, cifre e tempi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Figures</source>
      <translation>Cifre</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>A table with the figures of each map.</source>
      <translation>Una tabella con le cifre di ogni mappa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Share where all maps agree</source>
      <translation>Quota in cui tutte le mappe concordano</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Choose two or more weights to compare.</source>
      <translation>Scegli due o più pesi da confrontare.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Cancelled, no maps were written.</source>
      <translation>Annullato, nessuna mappa è stata scritta.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>{name}: overall accuracy {accuracy}, mean IoU {iou}</source>
      <translation>{name}: accuratezza complessiva {accuracy}, IoU medio {iou}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Export training chips</source>
      <translation>Esporta ritagli di addestramento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cuts labelled pieces of images, for training here or with other tools.</source>
      <translation>Ritaglia pezzi di immagini etichettati, per l'addestramento qui o con altri strumenti.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>training data,samples,labels,chips,tiles,dataset,deep learning,digitising</source>
      <translation>dati di addestramento,campioni,etichette,ritagli,tasselli,insieme di dati,apprendimento profondo,digitalizzazione,training data,samples,labels,chips,tiles,dataset,deep learning,digitising</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cuts images and the polygons drawn on them into chips: small images, each with a label image of the same size.
They are split into training and validation by place: no label for training lies near one for validation, and every class is in both.
The folder is there only when it is complete.</source>
      <translation>Ritaglia le immagini e i poligoni disegnati su di esse in piccole immagini, ognuna con un'immagine di etichette della stessa dimensione.
Sono divise in addestramento e validazione per luogo: nessuna etichetta di addestramento è vicina a una di validazione, e ogni classe è in entrambe.
La cartella compare solo quando è completa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Weights to suit</source>
      <translation>Pesi di riferimento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Pixel size (metres)</source>
      <translation>Dimensione pixel (metri)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Images whose pixels have another size on the ground are resampled to this one. If not set, that of the weights, or else of the first image.</source>
      <translation>Le immagini i cui pixel hanno un'altra dimensione al suolo sono ricampionate a questa. Se non impostata, quella dei pesi, o altrimenti della prima immagine.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>pairs: GeoTIFFs in the folders images and labels, with lists of classes and of the split, for other tools. store: a chip store, for the train command of this engine.</source>
      <translation>pairs: GeoTIFF nelle cartelle images e labels, con elenchi delle classi e della divisione, per altri strumenti. store: un archivio di ritagli, per il comando train di questo motore.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Training chips</source>
      <translation>Ritagli di addestramento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>A new or an empty folder.</source>
      <translation>Una cartella nuova o vuota.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Number of classes</source>
      <translation>Numero di classi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Pixels for validation</source>
      <translation>Pixel di validazione</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cancelled, no chips were written.</source>
      <translation>Annullato, nessun ritaglio è stato scritto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Gives the chips the bands, range of values and pixel size of these weights: a .safetensors file, or a name in the library ({names}). If empty, those of the first image.</source>
      <translation>Dà ai ritagli le bande, l'intervallo di valori e la dimensione del pixel di questi pesi: un file .safetensors, o un nome nella libreria ({names}). Se vuoto, quelli della prima immagine.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Fine-tune weights</source>
      <translation>Affina pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Teaches a trained network the classes of polygons that you drew.</source>
      <translation>Insegna a una rete addestrata le classi di poligoni che hai disegnato.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>training,learning,classes,samples,labels,transfer learning,deep learning</source>
      <translation>addestramento,apprendimento,affinamento,classi,campioni,etichette,apprendimento per trasferimento,apprendimento profondo,training,learning,classes,samples,labels,transfer learning,deep learning</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Makes new weights from trained ones, images, and polygons of ground whose class you know. About ten polygons a class, spread over the images, are a good start.
Part of them is kept from the training and tells what the new weights are worth; classes whose names the old weights know already are learnt with fewer.
The weights are there only when they are complete. A run that is cancelled goes on where it was when it is run again with the same polygons.</source>
      <translation>Crea nuovi pesi a partire da pesi addestrati, immagini, e poligoni di terreno di cui conosci la classe. Circa dieci poligoni per classe, sparsi sulle immagini, sono un buon inizio.
Una parte è esclusa dall'addestramento e dice quanto valgono i nuovi pesi; le classi i cui nomi i vecchi pesi già conoscono si imparano con meno.
I pesi compaiono solo quando sono completi. Un'esecuzione annullata riprende da dov'era quando viene rieseguita con gli stessi poligoni.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Mean IoU on the polygons kept from training: {value:.1%}</source>
      <translation>IoU medio sui poligoni esclusi dall'addestramento: {value:.1%}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Numbers of the bands to learn from, such as 1,2,3 or 1,2,3,4. If empty, those that the weights to start from know.</source>
      <translation>Numeri delle bande da cui imparare, come 1,2,3 o 1,2,3,4. Se vuoto, quelle che conoscono i pesi di partenza.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Weights to start from</source>
      <translation>Pesi di partenza</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Go on with an unfinished run of the same output, else start afresh.</source>
      <translation>Riprende un'esecuzione incompiuta dello stesso output, altrimenti ricomincia da capo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Bands must be numbers separated by commas, such as 1,2,3.</source>
      <translation>Le bande devono essere numeri separati da virgole, come 1,2,3.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Train</source>
      <translation>Addestra</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>head: the last layer alone, in a minute. decoder: all but the part that looks at the image, good on a laptop. everything: for images of another kind than those that the weights know; it takes longest.</source>
      <translation>head: solo l'ultimo strato, in un minuto. decoder: tutto tranne la parte che guarda l'immagine, va bene su un portatile. everything: per immagini di tipo diverso da quelle che i pesi conoscono; richiede più tempo di tutti.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Minutes</source>
      <translation>Minuti</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Longest time for training. It ends earlier when scores no longer rise.</source>
      <translation>Tempo massimo per l'addestramento. Finisce prima quando i punteggi non crescono più.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Title</source>
      <translation>Titolo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>What the new weights are called in lists.</source>
      <translation>Il nome dei nuovi pesi negli elenchi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>If empty, that of the weights to start from.</source>
      <translation>Se vuoto, quella dei pesi di partenza.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Steps</source>
      <translation>Passi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Instead of the minutes, so that a run can be repeated on other computers.</source>
      <translation>Al posto dei minuti, così che un'esecuzione sia ripetibile su altri computer.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Learning rate</source>
      <translation>Tasso di apprendimento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>If not set, one that suits what is trained.</source>
      <translation>Se non impostato, uno adatto a ciò che si addestra.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Changes of samples</source>
      <translation>Variazioni dei campioni</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>How much samples are turned, resized and changed in colour, so that more is learnt from few.</source>
      <translation>Quanto i campioni vengono ruotati, ridimensionati e cambiati di colore, così da imparare di più da pochi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Balance (percent)</source>
      <translation>Bilanciamento (percento)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Share of the samples drawn evenly over the classes; the others follow their area.</source>
      <translation>Quota dei campioni estratti in modo uniforme tra le classi; gli altri seguono la loro area.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Patience</source>
      <translation>Pazienza</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Training ends when scores did not rise in so many validations.</source>
      <translation>L'addestramento finisce quando i punteggi non crescono per questo numero di validazioni.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>New weights</source>
      <translation>Nuovi pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>A new file; nothing is overwritten.</source>
      <translation>Un nuovo file; nulla viene sovrascritto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>What was taught, how it went, and what the weights are worth.</source>
      <translation>Cosa è stato insegnato, come è andata, e quanto valgono i pesi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Cancelled. Run it again to go on from there.</source>
      <translation>Annullato. Esegui di nuovo per riprendere da lì.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>A .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
      <translation>Un file .safetensors, o un nome nella libreria ({names}). Se vuoto, {starter}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Import weights</source>
      <translation>Importa pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Adds weights, or a checkpoint published with a paper, to the library.</source>
      <translation>Aggiunge alla libreria pesi, o un checkpoint pubblicato con un articolo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Adds a file to the weights library, under whose name it can then be chosen.
Weights files of UNetMamba (.safetensors) are checked and copied. Checkpoints as they are published with papers (.ckpt, .pth) do not say what they were trained for: the other parameters do. They are opened in a process of their own with limits on memory and time, and nothing in them is run.
Nothing in the library is overwritten.</source>
      <translation>Aggiunge un file alla libreria dei pesi, dove poi si può scegliere con il suo nome.
I file di pesi di UNetMamba (.safetensors) vengono controllati e copiati. I checkpoint pubblicati con gli articoli (.ckpt, .pth) non dicono per cosa sono stati addestrati: lo dicono gli altri parametri. Vengono aperti in un processo a parte con limiti di memoria e di tempo, e nulla di ciò che contengono viene eseguito.
Nella libreria nulla viene sovrascritto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>weights,library,checkpoint,model,pretrained,deep learning</source>
      <translation>pesi,libreria,modello,preaddestrato,apprendimento profondo,weights,library,checkpoint,model,pretrained,deep learning</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>A weights file, or a checkpoint of the published network.</source>
      <translation>Un file di pesi, o un checkpoint della rete pubblicata.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>For checkpoints: the data set tells classes, bands, pixel size and licence, where they are not given.</source>
      <translation>Per i checkpoint: l'insieme di dati determina classi, bande, dimensione del pixel e licenza, dove non sono indicate.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>What the weights are called in lists. If empty, the name of the file.</source>
      <translation>Il nome dei pesi negli elenchi. Se vuoto, il nome del file.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>One on each line or separated by semicolons, in the order of training. A colour may follow, as in: water #2b83ba</source>
      <translation>Una per riga o separate da punti e virgola, nell'ordine dell'addestramento. Può seguire un colore, come in: acqua #2b83ba</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Three names separated by commas, in the order of training.</source>
      <translation>Tre nomi separati da virgole, nell'ordine dell'addestramento.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Of the training images, on the ground.</source>
      <translation>Delle immagini di addestramento, al suolo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Origin and licence of the training images, for the card.</source>
      <translation>Origine e licenza delle immagini di addestramento, per la scheda.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>As stated where the checkpoint is published.</source>
      <translation>Come indicata dove il checkpoint è pubblicato.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Name in the library</source>
      <translation>Nome nella libreria</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Cancelled, nothing was added.</source>
      <translation>Annullato, nulla è stato aggiunto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Checking the file</source>
      <translation>Controllo del file</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Label next</source>
      <translation>Da etichettare</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Finds the places where the next labels help the training most.</source>
      <translation>Trova i luoghi dove le prossime etichette aiutano di più l'addestramento.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence</source>
      <translation>apprendimento attivo,incertezza,campionamento,etichette,campioni,dati di addestramento,digitalizzazione,confidenza,active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Ranks places of a land cover map where a label would help most: where the network was unsure, in all classes alike, most of all in those with few labels, and spread over the map.
Segment an image with the output Confidence, find places, draw polygons there, train, and segment again. The panel Label Next, in the menu Raster, leads from place to place.</source>
      <translation>Ordina i luoghi di una mappa di copertura del suolo dove un'etichetta aiuterebbe di più: dove la rete era incerta, in tutte le classi allo stesso modo, soprattutto in quelle con poche etichette, e sparsi sulla mappa.
Segmenta un'immagine con l'output Confidenza, trova i luoghi, disegnavi poligoni, addestra, e segmenta di nuovo. Il pannello Da etichettare, nel menu Raster, porta da un luogo all'altro.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The map, as Segment land cover makes it.</source>
      <translation>La mappa, come la crea Segmenta copertura del suolo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Confidence</source>
      <translation>Confidenza</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The output Confidence of the same run: percent, 0 to 100.</source>
      <translation>L'output Confidenza della stessa esecuzione: percento, da 0 a 100.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Labels</source>
      <translation>Etichette</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Polygons that you have drawn already, in any CRS. Places keep away from them, and classes with few of them come first.</source>
      <translation>Poligoni che hai già disegnato, in qualsiasi SR. I luoghi se ne tengono lontani, e le classi che ne hanno pochi vengono prima.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The field of the labels that tells the class: text with the names of the map's classes, in any case, or whole numbers with their codes. If empty, all classes are taken to have equally many labels.</source>
      <translation>Il campo delle etichette che indica la classe: testo con i nomi delle classi della mappa, maiuscole o minuscole, o numeri interi con i loro codici. Se vuoto, si assume che tutte le classi abbiano lo stesso numero di etichette.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Number of places</source>
      <translation>Numero di luoghi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>There may be fewer where the map has no more so far apart.</source>
      <translation>Possono essere meno, se la mappa non ne ha altri così lontani.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Size of a place (pixels)</source>
      <translation>Dimensione di un luogo (pixel)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Side of a square of the map's pixels. How sure the map is there is a mean over all of them, so that thin borders between classes, which are never sure, do not count for much.</source>
      <translation>Lato di un quadrato di pixel della mappa. Quanto la mappa sia sicura lì è una media su tutti, così che i sottili confini tra le classi, che non sono mai sicuri, contino poco.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Least distance (pixels)</source>
      <translation>Distanza minima (pixel)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places are so far from each other and from labels. Neighbours look alike.</source>
      <translation>I luoghi sono almeno così lontani tra loro e dalle etichette. I vicini si somigliano.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>A square for each place, with its rank, class code and name in the map, mean confidence, why it was chosen, and whether it is done, which the panel notes there.</source>
      <translation>Un quadrato per ogni luogo, con il suo rango, il codice e il nome della classe nella mappa, la confidenza media, perché è stato scelto, e se è fatto, cosa che il pannello annota lì.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places found</source>
      <translation>Luoghi trovati</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Cancelled, no places were written.</source>
      <translation>Annullato, nessun luogo è stato scritto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Images</source>
      <translation>Immagini</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>The images that the polygons were drawn on. They may differ in CRS, pixel size and kind of values: all are brought to one form.</source>
      <translation>Le immagini su cui sono stati disegnati i poligoni. Possono differire per SR, dimensione del pixel e tipo di valori: tutte sono ricondotte a una sola forma.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Polygons of ground whose class is known. Ground in no polygon has no part in the training. Where polygons overlap, the later one counts: the one with the greater feature id.</source>
      <translation>Poligoni di terreno di cui si conosce la classe. Il terreno fuori da ogni poligono non partecipa all'addestramento. Dove i poligoni si sovrappongono conta il più recente: quello con l'id elemento maggiore.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>The field, of text or whole numbers, that tells the class of a polygon. If the layer is styled by categories of this field, the classes get their order, names and colours from there.</source>
      <translation>Il campo, di testo o numeri interi, che indica la classe di un poligono. Se il layer ha uno stile categorizzato su questo campo, le classi ne prendono ordine, nomi e colori.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Completely labelled area</source>
      <translation>Area completamente etichettata</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Polygons of ground where everything that belongs to a class is labelled. The rest of it becomes the class “background”.</source>
      <translation>Poligoni di terreno dove è etichettato tutto ciò che appartiene a una classe. Il resto diventa la classe “background”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Share for validation (percent)</source>
      <translation>Quota per la validazione (percento)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>So much of the labelled ground of each class, in places of its own, is kept from training to measure what was learnt. 0 keeps nothing.</source>
      <translation>Questa parte del terreno etichettato di ogni classe, in luoghi propri, è esclusa dall'addestramento per misurare ciò che è stato imparato. 0 non esclude nulla.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Gap (pixels)</source>
      <translation>Distanza (pixel)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Labels for training keep this distance from those for validation; neighbours look so much alike that scores would be too good.</source>
      <translation>Le etichette di addestramento tengono questa distanza da quelle di validazione; i vicini si somigliano tanto che i punteggi sarebbero troppo buoni.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Seed</source>
      <translation>Seme</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Another number chooses other places for validation.</source>
      <translation>Un altro numero sceglie altri luoghi per la validazione.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Origin and licence</source>
      <translation>Origine e licenza</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Of images and labels; it is kept with the data and with weights that are trained on them.</source>
      <translation>Di immagini ed etichette; resta con i dati e con i pesi addestrati su di essi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>{name}: {polygons} polygons, {train} pixels for training, {validation} for validation</source>
      <translation>{name}: {polygons} poligoni, {train} pixel di addestramento, {validation} di validazione</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>An image cannot be used.</source>
      <translation>Un'immagine non può essere usata.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>{layer} is read through QGIS, from a service or with a login. Save it as a GeoTIFF first: its context menu, Export, Save As.</source>
      <translation>{layer} viene letto tramite QGIS, da un servizio o con un accesso autenticato. Salvalo prima come GeoTIFF: menu contestuale, Esporta, Salva con Nome.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover change</source>
      <translation>Cambiamento di copertura del suolo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Tells what became of each land cover class between two maps.</source>
      <translation>Dice cosa è diventata ogni classe di copertura del suolo tra due mappe.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>land cover,land use,change detection,transition matrix,from-to,comparison</source>
      <translation>copertura del suolo,uso del suolo,rilevamento dei cambiamenti,matrice di transizione,da-a,confronto,land cover,land use,change detection,transition matrix,from-to,comparison</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Compares two land cover maps of the same ground, as Segment Land Cover makes them.
The result is a raster with what each pixel was and what it became, and a table of the transitions with their areas. Every mistake of either map shows as change, too: compare maps of similar images.</source>
      <translation>Confronta due mappe di copertura del suolo dello stesso terreno, come le crea Segmenta copertura del suolo.
Il risultato è un raster con ciò che ogni pixel era e ciò che è diventato, e una tabella delle transizioni con le loro aree. Ogni errore dell'una o dell'altra mappa appare anch'esso come cambiamento: confronta mappe di immagini simili.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover before</source>
      <translation>Copertura del suolo prima</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>The older map. The result has its grid.</source>
      <translation>La mappa più vecchia. Il risultato ha la sua griglia.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover after</source>
      <translation>Copertura del suolo dopo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>The newer map. If its grid is another one, it is brought to that of the older.</source>
      <translation>La mappa più recente. Se la sua griglia è diversa, viene ricondotta a quella della più vecchia.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Change</source>
      <translation>Cambiamento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>A GeoTIFF with 256 times the older class code plus the newer one in each pixel, and their names. NoData (65535) is where either map has none.</source>
      <translation>Un GeoTIFF con in ogni pixel 256 volte il codice di classe più vecchio più quello più recente, e i loro nomi. NoData (65535) dove una delle mappe non ne ha.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Transitions</source>
      <translation>Transizioni</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>A table with pixels and area in square metres for each pair of classes, unchanged ones included.</source>
      <translation>Una tabella con pixel e area in metri quadrati per ogni coppia di classi, comprese quelle immutate.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Cancelled, no map was written.</source>
      <translation>Annullato, nessuna mappa è stata scritta.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/provider.py" />
      <source>Polygons are written as GeoPackage: give them a name that ends in .gpkg.</source>
      <translation>I poligoni sono scritti come GeoPackage: dai loro un nome che finisca in .gpkg.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Choose a reference: either polygons or points, or a raster.</source>
      <translation>Scegli un riferimento: poligoni o punti, oppure un raster.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Choose the field that tells the class of the reference.</source>
      <translation>Scegli il campo che indica la classe del riferimento.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Reference polygons or points</source>
      <translation>Poligoni o punti di riferimento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Ground whose class is known, in any CRS. Of polygons, the pixels count whose centre they hold; where polygons overlap, the one with the greater feature id. A point counts for the pixel that it lies in.</source>
      <translation>Terreno di cui si conosce la classe, in qualsiasi SR. Dei poligoni contano i pixel di cui contengono il centro; dove i poligoni si sovrappongono, quello con l'id elemento maggiore. Un punto conta per il pixel in cui si trova.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>The field that tells the class: text with the names of the map's classes, in any case, or whole numbers with their codes. What has no value is left out.</source>
      <translation>Il campo che indica la classe: testo con i nomi delle classi della mappa, maiuscole o minuscole, o numeri interi con i loro codici. Ciò che non ha valore è escluso.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Reference raster</source>
      <translation>Raster di riferimento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Instead of polygons or points, a raster with the codes of the map's classes, on any grid and in any CRS. NoData is ground whose class is not known.</source>
      <translation>Al posto di poligoni o punti, un raster con i codici delle classi della mappa, su qualsiasi griglia e in qualsiasi SR. NoData è terreno di cui non si conosce la classe.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Segment land cover</source>
      <translation>Segmenta copertura del suolo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Gives every pixel of an aerial or satellite image a land cover class.</source>
      <translation>Dà a ogni pixel di un'immagine aerea o satellitare una classe di copertura del suolo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>land cover,land use,classification,segmentation,deep learning,aerial,satellite</source>
      <translation>copertura del suolo,uso del suolo,classificazione,segmentazione,apprendimento profondo,aereo,satellite,land cover,land use,classification,segmentation,deep learning,aerial</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Makes a land cover map from an aerial or satellite image with a trained UNetMamba network.
The map has the grid and the coordinate system of the image. It is there only when it is complete: a run that fails or is cancelled leaves what was there before, and goes on where it was when it is run again.
A network is at its best with images like those it was trained on: the same bands, pixel size and kind of landscape.</source>
      <translation>Crea una mappa di copertura del suolo da un'immagine aerea o satellitare con una rete UNetMamba addestrata.
La mappa ha la griglia e il sistema di coordinate dell'immagine. Compare solo quando è completa: un'esecuzione che fallisce o viene annullata lascia ciò che c'era prima, e riprende da dov'era quando viene rieseguita.
Una rete dà il meglio con immagini come quelle su cui è stata addestrata: stesse bande, stessa dimensione del pixel e stesso tipo di paesaggio.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Classifying</source>
      <translation>Classificazione</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>The image cannot be used.</source>
      <translation>L'immagine non può essere usata.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>What computes: a graphics processor (cuda of NVIDIA, mps of Apple) or cpu, the processor. auto takes a graphics processor if a usable one is there. With several, cuda:1 is the second.</source>
      <translation>Cosa calcola: un processore grafico (cuda di NVIDIA, mps di Apple) o cpu, il processore. auto prende un processore grafico se ce n'è uno utilizzabile. Se ce ne sono più d'uno, cuda:1 è il secondo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The image to classify. It may be of any size, and is only read. Layers of services, such as WMS and XYZ tiles, are read at the pixel size of the weights, and need an extent.</source>
      <translation>L'immagine da classificare. Può essere di qualsiasi dimensione, e viene solo letta. I layer di servizi, come WMS e tasselli XYZ, sono letti alla dimensione del pixel dei pesi, e richiedono un'estensione.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>One band of the image for each that the weights need, in their order; the starter weights need red, green and blue. If empty, bands are found by their names, colours or wavelengths, else the first ones are taken.</source>
      <translation>Una banda dell'immagine per ognuna che serve ai pesi, nel loro ordine; i pesi iniziali richiedono rosso, verde e blu. Se vuoto, le bande si trovano dai nomi, dai colori o dalle lunghezze d'onda, altrimenti si prendono le prime.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Window size (pixels)</source>
      <translation>Dimensione finestra (pixel)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Side of the square that the network looks at as a whole. More shows it more of the surroundings and takes more memory. If not set, what suits the weights.</source>
      <translation>Lato del quadrato che la rete guarda nell'insieme. Più è grande, più le mostra dell'intorno e più memoria richiede. Se non impostato, ciò che va bene per i pesi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Window overlap (pixels)</source>
      <translation>Sovrapposizione finestre (pixel)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Pixels shared by neighbouring windows, where their results are blended. More hides seams and takes longer. If not set, what suits the weights.</source>
      <translation>Pixel condivisi da finestre vicine, dove i loro risultati si fondono. Più ce ne sono, meno si vedono le giunture, e più tempo serve. Se non impostato, ciò che va bene per i pesi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Calculation precision</source>
      <translation>Precisione di calcolo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>bfloat16 is faster on newer graphics processors and may change a few pixels between classes that are about as likely. auto takes it there, and float32 elsewhere.</source>
      <translation>bfloat16 è più veloce sui processori grafici più recenti e può cambiare pochi pixel tra classi circa altrettanto probabili. auto lo usa lì, e float32 altrove.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Smallest patch (pixels)</source>
      <translation>Macchia minima (pixel)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Smaller patches of a class are merged into their largest neighbour. 0 keeps them all.</source>
      <translation>Le macchie più piccole di una classe sono unite alla vicina più grande. 0 le tiene tutte.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Resample to the pixel size of the weights</source>
      <translation>Ricampiona alla dimensione del pixel dei pesi</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Shows the network the image at the pixel size it was trained at, without which it does not know things by their size. The map has the pixels of the image all the same.</source>
      <translation>Mostra alla rete l'immagine alla dimensione del pixel su cui è stata addestrata, senza la quale non riconosce le cose dalla loro dimensione. La mappa ha comunque i pixel dell'immagine.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Resume an unfinished run</source>
      <translation>Riprendi un'esecuzione incompiuta</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>If a run with this output was interrupted, goes on where it was. It must have had the same settings; switch off to start afresh.</source>
      <translation>Se un'esecuzione con questo output è stata interrotta, riprende da dov'era. Deve aver avuto le stesse impostazioni; disattiva per ricominciare da capo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Skip damaged parts of the image</source>
      <translation>Salta le parti danneggiate dell'immagine</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Leaves what cannot be read as NoData and names it in the log, instead of stopping there.</source>
      <translation>Lascia come NoData ciò che non può essere letto e lo riporta nel log, invece di fermarsi lì.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The map: a GeoTIFF with a class code in each pixel, and the names and colours of the classes. NoData (255) is where the image has none.</source>
      <translation>La mappa: un GeoTIFF con un codice di classe in ogni pixel, e i nomi e i colori delle classi. NoData (255) dove l'immagine non ne ha.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>How sure the network is of the class in each pixel, 0 to 100 percent. Where it is low, look twice.</source>
      <translation>Quanto la rete è sicura della classe in ogni pixel, da 0 a 100 percento. Dove è bassa, guarda due volte.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Probabilities</source>
      <translation>Probabilità</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A band for each class: how likely it is in each pixel, 0 to 100 percent.</source>
      <translation>Una banda per ogni classe: quanto è probabile in ogni pixel, da 0 a 100 percento.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The map as polygons without gaps or overlaps, in a GeoPackage, with class code, name and area in square metres on the ellipsoid.</source>
      <translation>La mappa come poligoni senza vuoti né sovrapposizioni, in un GeoPackage, con codice, nome della classe e area in metri quadrati sull'ellissoide.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Statistics</source>
      <translation>Statistiche</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A table with pixels, area in square metres and share of the map for each class.</source>
      <translation>Una tabella con pixel, area in metri quadrati e quota della mappa per ogni classe.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A page with a picture of the map, the shares of the classes, and how the map was made.</source>
      <translation>Una pagina con un'immagine della mappa, le quote delle classi, e come la mappa è stata creata.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>What the network has learnt, the classes of the map included: a .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
      <translation>Ciò che la rete ha imparato, comprese le classi della mappa: un file .safetensors, o un nome nella libreria ({names}). Se vuoto, {starter}.</translation>
    </message>
  </context>
</TS>
