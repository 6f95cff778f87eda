<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>UNetMamba</name>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>Reading the reference</source>
      <translation>Referenz wird gelesen</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>Measuring the map</source>
      <translation>Karte wird vermessen</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>Comparing</source>
      <translation>Vergleich läuft</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>it lies beside the map</source>
      <translation>sie liegt neben der Karte</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>it lies nowhere where the map has a class</source>
      <translation>sie liegt nirgends, wo die Karte eine Klasse hat</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{path} cannot be used as reference: {why}.</source>
      <translation>{path} kann nicht als Referenz verwendet werden: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose a layer of polygons or points, or a raster of class codes.</source>
      <translation>Wählen Sie einen Layer mit Polygonen oder Punkten oder ein Raster mit Klassencodes.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{name} has no field {field}. Its fields: {fields}.</source>
      <translation>{name} hat kein Feld {field}. Vorhandene Felder: {fields}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <location filename="../engine/chips/errors.py" />
      <source>Choose the field that tells the class.</source>
      <translation>Wählen Sie das Feld, das die Klasse angibt.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <location filename="../engine/chips/errors.py" />
      <source>The field {field} holds {what}, which cannot tell a class.</source>
      <translation>Das Feld {field} enthält {what}; damit kann es keine Klasse angeben.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <location filename="../engine/chips/errors.py" />
      <source>Choose a field of text or of whole numbers.</source>
      <translation>Wählen Sie ein Feld mit Text oder ganzen Zahlen.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>The field {field} has more than {most} values.</source>
      <translation>Das Feld {field} hat mehr als {most} Werte.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose the field that tells the class, not one with a number of its own for each feature.</source>
      <translation>Wählen Sie das Feld, das die Klasse angibt, nicht eines mit einer eigenen Nummer für jedes Objekt.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{name} tells nothing about the map: {why}.</source>
      <translation>{name} sagt nichts über die Karte aus: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose reference data over the map, and check that both have the right CRS.</source>
      <translation>Wählen Sie Referenzdaten im Gebiet der Karte und prüfen Sie, ob beide das richtige KBS haben.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{name} and {map_name} have no class in common. The reference has {values}; the map has {classes}.</source>
      <translation>{name} und {map_name} haben keine gemeinsame Klasse. Die Referenz hat {values}; die Karte hat {classes}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose a field with the names of the map's classes as text, or with their codes as whole numbers.</source>
      <translation>Wählen Sie ein Feld mit den Klassennamen der Karte als Text oder mit ihren Codes als ganzen Zahlen.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <source>all classes but {names}</source>
      <translation>alle Klassen außer {names}</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <source>all classes</source>
      <translation>alle Klassen</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <location filename="../engine/accuracy/report.py" />
      <source>points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <location filename="../engine/accuracy/sections.py" />
      <source>pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Was the map made with weights that were trained on this reference, or on ground beside it? Then these figures mean nothing: they tell what the network remembers, not how good the map is elsewhere.</source>
      <translation>Wurde die Karte mit Gewichten erstellt, die mit dieser Referenz oder auf benachbarten Flächen trainiert wurden? Dann sind diese Werte ohne Bedeutung: Sie zeigen, was das Netz behalten hat, nicht wie gut die Karte anderswo ist.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The confidence intervals hold if the points are a random sample: placed at random or on a regular grid over the whole map, or at random within each of its classes. Points where somebody chose to look tell of these places alone.</source>
      <translation>Die Konfidenzintervalle gelten, wenn die Punkte eine Zufallsstichprobe sind: zufällig oder in einem regelmäßigen Gitter über die ganze Karte oder zufällig in jeder ihrer Klassen verteilt. Punkte, deren Ort jemand ausgesucht hat, sagen nur über diese Orte etwas aus.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The figures hold for the ground within the polygons. Polygons are mostly drawn where a class is plain to see; between them, and at the borders of classes, a map is mostly worse. Large polygons weigh more than small ones.</source>
      <translation>Die Werte gelten für die Flächen innerhalb der Polygone. Polygone werden meist dort gezeichnet, wo eine Klasse klar zu erkennen ist; dazwischen und an den Klassengrenzen ist eine Karte meist schlechter. Große Polygone wiegen mehr als kleine.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The figures hold for the ground of the reference raster, and are as good as it is.</source>
      <translation>Die Werte gelten für die Fläche des Referenzrasters und sind so gut wie dieses.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The map has no class {names}: all of it counts as wrong, with an IoU of 0.</source>
      <translation>Die Karte hat keine Klasse {names}: Alles davon zählt als falsch, mit einer IoU von 0.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>If 0 stands for ground without reference, make it the NoData value of the reference raster.</source>
      <translation>Wenn 0 für Flächen ohne Referenz steht, machen Sie 0 zum Leerwert des Referenzrasters.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>There is no reference for {names}: how much of it the map finds is not known.</source>
      <translation>Es gibt keine Referenz für {names}: Wie viel davon die Karte findet, ist unbekannt.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map has no class, there are {count:,} {unit} of the reference; they do not count.</source>
      <translation>Wo die Karte keine Klasse hat, liegen {count:,} {unit} der Referenz; sie zählen nicht.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Features on the map without a class, which are left out: {count:,}.</source>
      <translation>Objekte auf der Karte ohne Klasse, die weggelassen werden: {count:,}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Features whose shape cannot be used, which are left out: {count:,}.</source>
      <translation>Objekte mit unbrauchbarer Geometrie, die weggelassen werden: {count:,}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Pixels in several polygons, where the feature with the greatest id counts: {count:,}.</source>
      <translation>Pixel in mehreren Polygonen, bei denen das Objekt mit der größten ID zählt: {count:,}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Polygons so small that no pixel has its centre in them, which count nothing: {count:,}.</source>
      <translation>Polygone, die so klein sind, dass kein Pixelmittelpunkt darin liegt, und die nicht zählen: {count:,}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Area-weighted figures were asked for, but the pixels of polygons or of a raster are no random sample: neighbouring pixels are alike, so that the true errors are many times larger than these confidence intervals.</source>
      <translation>Flächengewichtete Werte wurden verlangt, aber die Pixel von Polygonen oder eines Rasters sind keine Zufallsstichprobe: Benachbarte Pixel ähneln sich, sodass die wahren Fehler viel größer sind als diese Konfidenzintervalle.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map shows {names} there is no reference: the area-weighted figures hold for the other {covered:.1%} of the map.</source>
      <translation>Wo die Karte {names} zeigt, gibt es keine Referenz: Die flächengewichteten Werte gelten für die übrigen {covered:.1%} der Karte.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map shows {names} there is a single sample; it counts with the greatest error there can be.</source>
      <translation>Wo die Karte {names} zeigt, gibt es nur eine einzige Probe; sie zählt mit dem größtmöglichen Fehler.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map shows {names} there are fewer than {least} samples: their intervals are rough.</source>
      <translation>Wo die Karte {names} zeigt, gibt es weniger als {least} Proben: Die Intervalle sind ungenau.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Code {code} is {name} in the map, but {other} in the reference; codes were compared.</source>
      <translation>Code {code} ist {name} in der Karte, aber {other} in der Referenz; verglichen wurden die Codes.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Accuracy of {map}</source>
      <translation>Genauigkeit von {map}</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>map and reference agree</source>
      <translation>Karte und Referenz stimmen überein</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>they differ</source>
      <translation>sie weichen ab</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/accuracy/views.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/segmentation/report.py" />
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/accuracy/views.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Reference</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Kind of reference</source>
      <translation>Art der Referenz</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Classes were matched</source>
      <translation>Klassen zugeordnet</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Made</source>
      <translation>Erstellt</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/segmentation/report.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Pixels compared</source>
      <translation>Verglichene Pixel</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Points compared</source>
      <translation>Verglichene Punkte</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Of the reference, where the map has no class</source>
      <translation>Von der Referenz, wo die Karte keine Klasse hat</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features used</source>
      <translation>Verwendete Objekte</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features beside the map</source>
      <translation>Objekte neben der Karte</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features repaired</source>
      <translation>Reparierte Objekte</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features of no use</source>
      <translation>Unbrauchbare Objekte</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features without a class</source>
      <translation>Objekte ohne Klasse</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Polygons without the centre of a pixel</source>
      <translation>Polygone ohne Pixelmittelpunkt</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Pixels in several polygons</source>
      <translation>Pixel in mehreren Polygonen</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Overall</source>
      <translation>Gesamt</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../engine/segmentation/report.py" />
      <source>How it was made</source>
      <translation>Wie sie entstanden ist</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>by code</source>
      <translation>nach Code</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>by name (text) or code (whole numbers)</source>
      <translation>nach Name (Text) oder Code (ganze Zahlen)</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>polygons</source>
      <translation>Polygone</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Class field</source>
      <translation>Klassenfeld</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Confusion matrix</source>
      <translation>Konfusionsmatrix</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Precision</source>
      <translation>Präzision</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Recall</source>
      <translation>Recall</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean without {names}</source>
      <translation>Mittel ohne {names}</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Overall accuracy</source>
      <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean IoU ({classes})</source>
      <translation>Mittlere IoU ({classes})</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean F1 ({classes})</source>
      <translation>Mittleres F1 ({classes})</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Area in the map</source>
      <translation>Fläche in der Karte</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Estimated area</source>
      <translation>Geschätzte Fläche</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>User's accuracy</source>
      <translation>Nutzergenauigkeit</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Producer's accuracy</source>
      <translation>Produzentengenauigkeit</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Samples</source>
      <translation>Proben</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Area-weighted accuracy and areas</source>
      <translation>Flächengewichtete Genauigkeit und Flächen</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>{count:,.0f} pixels</source>
      <translation>{count:,.0f} Pixel</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Reference ↓   Map →</source>
      <translation>Referenz ↓   Karte →</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Each row is a class of the reference: its {unit}, by the class that the map gives them, with their share of the row. Right ones are on the diagonal, in green.</source>
      <translation>Jede Zeile ist eine Klasse der Referenz: ihre {unit} nach der Klasse, die die Karte ihnen gibt, mit ihrem Anteil an der Zeile. Richtige stehen auf der Diagonalen, in Grün.</translation>
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
      <translation>Klasse</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Reference and Map: numbers of {unit} of the class in each. Precision (user's accuracy): how much of what the map calls the class is it. Recall (producer's accuracy): how much of the class the map finds. {unknown}: there is nothing to tell it from; such classes are not in the means.</source>
      <translation>Referenz und Karte: Anzahl der {unit} der Klasse darin. Präzision (Nutzergenauigkeit): wie viel von dem, was die Karte so nennt, diese Klasse ist. Recall (Produzentengenauigkeit): wie viel von der Klasse die Karte findet. {unknown}: nicht bestimmbar; solche Klassen gehen nicht in die Mittel ein.</translation>
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
      <translation>Flächengewichtete Gesamtgenauigkeit</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Estimates for the whole map, ± their 95 % confidence intervals: each sample counts by the area that the map gives to the class in which it lies (Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57). The estimated area is that of the class on the ground, corrected for the mistakes of the map. Samples: how many lie where the map shows the class.</source>
      <translation>Schätzungen für die ganze Karte, ± ihre 95-%-Konfidenzintervalle: Jede Probe zählt nach der Fläche, die die Karte der Klasse gibt, in der die Probe liegt (Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57). Die geschätzte Fläche ist die der Klasse im Gelände, um die Fehler der Karte berichtigt. Proben: wie viele dort liegen, wo die Karte die Klasse zeigt.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <source>no feature on the map has a value in the field {field}</source>
      <translation>kein Objekt auf der Karte hat einen Wert im Feld {field}</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <source>none of its features is a polygon or a point on the map</source>
      <translation>keines der Objekte ist ein Polygon oder Punkt auf der Karte</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <location filename="../engine/chips/labels.py" />
      <source>values of type {type}</source>
      <translation>Werte vom Typ {type}</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <location filename="../engine/chips/labels.py" />
      <source>fractions</source>
      <translation>Bruchzahlen</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/views.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Agreement</source>
      <translation>Übereinstimmung</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>the value {value} is listed twice</source>
      <translation>der Wert {value} ist zweimal aufgeführt</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>the code {code} of {name} is not between 0 and {last}</source>
      <translation>der Code {code} von {name} liegt nicht zwischen 0 und {last}</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>all {most} codes are taken, and none is left for {name}</source>
      <translation>alle {most} Codes sind vergeben, keiner bleibt für {name}</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>{one} and {other} have the same code {code}</source>
      <translation>{one} und {other} haben denselben Code {code}</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>the codes {one} and {other} have the same name {name}</source>
      <translation>die Codes {one} und {other} haben denselben Namen {name}</translation>
    </message>
    <message>
      <location filename="../engine/chips/cut.py" />
      <location filename="../engine/labelling/run.py" />
      <source>Reading the labels</source>
      <translation>Labels werden gelesen</translation>
    </message>
    <message>
      <location filename="../engine/chips/cut.py" />
      <source>Cutting block {number} of {count}</source>
      <translation>Block {number} von {count} wird ausgeschnitten</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>There is no image to cut chips from.</source>
      <translation>Es gibt kein Bild, aus dem Chips geschnitten werden können.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose an image that the polygons were drawn on.</source>
      <translation>Wählen Sie ein Bild, auf dem die Polygone gezeichnet wurden.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{path} cannot be used: {why}.</source>
      <translation>{path} kann nicht verwendet werden: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <location filename="../engine/raster/errors.py" />
      <source>Choose a polygon layer, such as a GeoPackage or a shapefile.</source>
      <translation>Wählen Sie einen Polygonlayer, etwa ein GeoPackage oder ein Shapefile.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose polygons over the images, and check that all layers have the right CRS.</source>
      <translation>Wählen Sie Polygone über den Bildern und prüfen Sie, ob alle Layer das richtige KBS haben.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The area that is completely labelled, {path}, lies on no image.</source>
      <translation>Die vollständig gelabelte Fläche {path} liegt auf keinem Bild.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose an area over the images, and check that all layers have the right CRS.</source>
      <translation>Wählen Sie eine Fläche über den Bildern und prüfen Sie, ob alle Layer das richtige KBS haben.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>No polygon on the images has a value in the field {field}.</source>
      <translation>Kein Polygon auf den Bildern hat einen Wert im Feld {field}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Fill in the class of the polygons, or choose another field.</source>
      <translation>Tragen Sie die Klasse der Polygone ein oder wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The field {field} has values that belong to no class: {values}.</source>
      <translation>Das Feld {field} hat Werte, die zu keiner Klasse gehören: {values}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Add them to the classes, or correct the polygons.</source>
      <translation>Fügen Sie sie zu den Klassen hinzu oder berichtigen Sie die Polygone.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The classes do not fit together: {why}.</source>
      <translation>Die Klassen passen nicht zueinander: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Give each class a name and a code from 0 to 254 of its own.</source>
      <translation>Geben Sie jeder Klasse einen eigenen Namen und einen eigenen Code von 0 bis 254.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The field {field} has {found} values; there can be {most} classes at most.</source>
      <translation>Das Feld {field} hat {found} Werte; höchstens {most} Klassen sind möglich.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose the field that tells the class, not one with a number of its own for each polygon.</source>
      <translation>Wählen Sie das Feld, das die Klasse angibt, nicht eines mit einer eigenen Nummer für jedes Polygon.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>There is only the class {names}; telling classes apart needs two at least.</source>
      <translation>Es gibt nur die Klasse {names}; um Klassen zu unterscheiden, braucht es mindestens zwei.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Label a second class, or give an area that is completely labelled: the rest of it becomes background.</source>
      <translation>Labeln Sie eine zweite Klasse oder geben Sie eine vollständig gelabelte Fläche an: Deren Rest wird zum Hintergrund.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Each class needs at least {least_px} labelled pixels.</source>
      <translation>Jede Klasse braucht mindestens {least_px} gelabelte Pixel.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Draw more polygons of these classes, or leave the classes out.</source>
      <translation>Zeichnen Sie mehr Polygone dieser Klassen oder lassen Sie die Klassen weg.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Each class needs at least {least_px} labelled pixels for training and as many for validation, more than {gap_px} pixels apart: two polygons at such a distance, or a large one.</source>
      <translation>Jede Klasse braucht mindestens {least_px} gelabelte Pixel für das Training und ebenso viele für die Validierung, mehr als {gap_px} Pixel voneinander entfernt: zwei Polygone mit diesem Abstand oder ein großes.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Draw more polygons of these classes in other places, leave the classes out, make the gap smaller, or keep nothing for validation.</source>
      <translation>Zeichnen Sie mehr Polygone dieser Klassen an anderen Stellen, lassen Sie die Klassen weg, verkleinern Sie den Abstand oder behalten Sie nichts für die Validierung zurück.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Too little is labelled of {classes}. {needed}</source>
      <translation>Zu wenig ist gelabelt von {classes}. {needed}</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose a new or an empty folder.</source>
      <translation>Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The labels in {path} have no field {field}, only {fields}.</source>
      <translation>Die Labels in {path} haben kein Feld {field}, nur {fields}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The labels in {path} have no fields.</source>
      <translation>Die Labels in {path} haben keine Felder.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>None of the {polygons} polygons of {path} lies on an image.</source>
      <translation>Keines der {polygons} Polygone von {path} liegt auf einem Bild.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{path} has no polygons.</source>
      <translation>{path} hat keine Polygone.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{name} (1 polygon, {pixels} pixels)</source>
      <translation>{name} (1 Polygon, {pixels} Pixel)</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{name} ({polygons} polygons, {pixels} pixels)</source>
      <translation>{name} ({polygons} Polygone, {pixels} Pixel)</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The folder {folder} is not empty.</source>
      <translation>Der Ordner {folder} ist nicht leer.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{folder} is a file, not a folder.</source>
      <translation>{folder} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>{image}: {text}</source>
      <translation>{image}: {text}</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>{name} has no coordinate system: labels are put on it by their coordinates as they are.</source>
      <translation>{name} hat kein Koordinatensystem: Labels werden nach ihren Koordinaten unverändert darauf gelegt.</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>The pixel size of {name} is unknown; it is taken for {expected:g} m.</source>
      <translation>Die Pixelgröße von {name} ist unbekannt; angenommen werden {expected:g} m.</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <location filename="../engine/segmentation/job.py" />
      <source>{name} does not tell what its bands are; taken were {taken}.</source>
      <translation>{name} gibt nicht an, was seine Kanäle sind; genommen wurden {taken}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>Pixels of {name} are {found:.3g} m wide, not {expected:g} m: it shows nothing that is smaller.</source>
      <translation>Die Pixel von {name} sind {found:.3g} m breit, nicht {expected:g} m: Kleineres ist darauf nicht zu sehen.</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <location filename="../engine/segmentation/job.py" />
      <source>{band} from band {number}</source>
      <translation>{band} aus Kanal {number}</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>{folder} is not a usable chip store: {why}.</source>
      <translation>{folder} ist kein brauchbarer Chip-Speicher: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>Make it anew, with 'prepare' or Export Training Chips.</source>
      <translation>Erstellen Sie ihn neu, mit 'prepare' oder „Trainings-Chips exportieren“.</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>the folder is not empty</source>
      <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>it has no group {missing}, only {groups}</source>
      <translation>er hat keine Gruppe {missing}, nur {groups}</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>image, label and valid of chip {name} do not fit each other</source>
      <translation>image, label und valid des Chips {name} passen nicht zueinander</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>{file} cannot be read ({why})</source>
      <translation>{file} kann nicht gelesen werden ({why})</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>{file} is damaged ({why})</source>
      <translation>{file} ist beschädigt ({why})</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>chip {name} cannot be read ({why})</source>
      <translation>Chip {name} kann nicht gelesen werden ({why})</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon lies on no image: left out.</source>
      <translation>1 Polygon liegt auf keinem Bild: weggelassen.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon lies nowhere, as its geometry is empty or impossible: left out.</source>
      <translation>1 Polygon liegt nirgends, da seine Geometrie leer oder unmöglich ist: weggelassen.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon lies on an image without a class in the field {field}: left out.</source>
      <translation>1 Polygon auf einem Bild hat keine Klasse im Feld {field}: weggelassen.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon with an invalid geometry had to be repaired.</source>
      <translation>1 Polygon mit ungültiger Geometrie musste repariert werden.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>Polygons overlap in {count} pixels; there the later one counts.</source>
      <translation>Polygone überlappen sich in {count} Pixeln; dort zählt das spätere.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>There are {ratio:.0f} times as many pixels of {most} as of {least}: draw more polygons of {least}, or expect it to be overlooked.</source>
      <translation>Von {most} gibt es {ratio:.0f}-mal so viele Pixel wie von {least}: Zeichnen Sie mehr Polygone von {least} oder rechnen Sie damit, dass es übersehen wird.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons lie on no image: left out.</source>
      <translation>{count} Polygone liegen auf keinem Bild: weggelassen.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons lie nowhere, as their geometry is empty or impossible: left out.</source>
      <translation>{count} Polygone liegen nirgends, da ihre Geometrie leer oder unmöglich ist: weggelassen.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons lie on an image without a class in the field {field}: left out.</source>
      <translation>{count} Polygone auf einem Bild haben keine Klasse im Feld {field}: weggelassen.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons with an invalid geometry had to be repaired.</source>
      <translation>{count} Polygone mit ungültiger Geometrie mussten repariert werden.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>Only {pixels} pixels of {name} are there to learn from: draw more polygons of it.</source>
      <translation>Nur {pixels} Pixel von {name} sind zum Lernen da: Zeichnen Sie mehr Polygone davon.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>Only {pixels} pixels of {name} are kept for validation: its score will be a guess.</source>
      <translation>Nur {pixels} Pixel von {name} bleiben für die Validierung: Der Kennwert wird eine Schätzung sein.</translation>
    </message>
    <message>
      <location filename="../engine/cli/weights.py" />
      <source>{path} is not a whole model with {count} classes: {report}.</source>
      <translation>{path} ist kein ganzes Modell mit {count} Klassen: {report}.</translation>
    </message>
    <message>
      <location filename="../engine/cli/weights.py" />
      <source>Choose the data set it was trained on, or give as many classes as it has.</source>
      <translation>Wählen Sie den Datensatz, mit dem es trainiert wurde, oder geben Sie so viele Klassen an, wie es hat.</translation>
    </message>
    <message>
      <location filename="../engine/comparison/job.py" />
      <source>Weights that are chosen: {found}; a comparison needs two at least.</source>
      <translation>{found} Gewichte sind gewählt; ein Vergleich braucht mindestens zwei.</translation>
    </message>
    <message>
      <location filename="../engine/comparison/job.py" />
      <source>Choose more weights.</source>
      <translation>Wählen Sie weitere Gewichte.</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Time is that of classifying alone, without the start of the engine and the writing of the map.</source>
      <translation>Die Zeit ist die des Klassifizierens allein, ohne den Start der Engine und das Schreiben der Karte.</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>How much of the ground two maps give a class of the same name. All of them agree on {share} of it.</source>
      <translation>Auf wie viel der Fläche zwei Karten eine Klasse gleichen Namens zeigen. Alle stimmen auf {share} davon überein.</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>{count} maps of {name}</source>
      <translation>{count} Karten von {name}</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Megapixels per second</source>
      <translation>Megapixel pro Sekunde</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Overview</source>
      <translation>Übersicht</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Means are over {classes}.</source>
      <translation>Mittel über {classes}.</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Against the reference</source>
      <translation>Gegen die Referenz</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>all maps agree</source>
      <translation>alle Karten stimmen überein</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>each map says something else</source>
      <translation>jede Karte zeigt etwas anderes</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Test-time augmentation</source>
      <translation>Test-Time-Augmentation</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Maps</source>
      <translation>Karten</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Mean IoU</source>
      <translation>Mittlere IoU</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Mean F1</source>
      <translation>Mittlerer F1</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../engine/segmentation/publication.py" />
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Model</source>
      <translation>Modell</translation>
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
      <translation>Eingabe wird geprüft</translation>
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
      <translation>Karten werden verglichen</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>The device {name} is not there; this computer has {devices}. It computes with {software}.</source>
      <translation>Das Gerät {name} ist nicht vorhanden; dieser Rechner hat {devices}. Gerechnet wird mit {software}.</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Choose one of these, or 'auto'. If a GPU is missing, check its driver and the engine's installation.</source>
      <translation>Wählen Sie eines davon oder „auto“. Wenn eine GPU fehlt, prüfen Sie ihren Treiber und die Installation der Engine.</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>The memory of the device {device} is too small, even for one window at a time.</source>
      <translation>Der Speicher des Geräts {device} ist zu klein, selbst für ein einzelnes Fenster.</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>The device {device} stopped working: {why}.</source>
      <translation>Das Gerät {device} arbeitet nicht mehr: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Try again; if it happens again, choose the device 'cpu'. Finished blocks are kept.</source>
      <translation>Versuchen Sie es erneut; wenn es wieder geschieht, wählen Sie das Gerät 'cpu'. Fertige Blöcke bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Close other programs that use it, or choose a smaller window. Finished blocks are kept.</source>
      <translation>Schließen Sie andere Programme, die es verwenden, oder wählen Sie ein kleineres Fenster. Fertige Blöcke bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Close other programs that use it, or choose the device 'cpu', or a smaller window. Finished blocks are kept.</source>
      <translation>Schließen Sie andere Programme, die es verwenden, oder wählen Sie das Gerät 'cpu' oder ein kleineres Fenster. Fertige Blöcke bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../engine/devices.py" />
      <source>PyTorch {version}, built for no CUDA</source>
      <translation>PyTorch {version}, ohne CUDA gebaut</translation>
    </message>
    <message>
      <location filename="../engine/devices.py" />
      <source>PyTorch {version}, built for CUDA {cuda}</source>
      <translation>PyTorch {version}, für CUDA {cuda} gebaut</translation>
    </message>
    <message>
      <location filename="../engine/file_lock.py" />
      <source>starting just now</source>
      <translation>startet gerade</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>step {number}</source>
      <translation>Schritt {number}</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Begun with</source>
      <translation>Begonnen mit</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Training data</source>
      <translation>Trainingsdaten</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Ended</source>
      <translation>Beendet</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Polygons</source>
      <translation>Polygone</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Pixels for training</source>
      <translation>Pixel für das Training</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Pixels kept for validation</source>
      <translation>Für die Validierung behaltene Pixel</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>outside of all images</source>
      <translation>außerhalb aller Bilder</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>repaired</source>
      <translation>repariert</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>impossible</source>
      <translation>unmöglich</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>without a class</source>
      <translation>ohne Klasse</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>At step {number}</source>
      <translation>Bei Schritt {number}</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>A look</source>
      <translation>Ein Blick</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Measured on polygons that were kept from training. They chose the moment at which to stop, so on other ground expect somewhat less.</source>
      <translation>Gemessen auf Polygonen, die nicht für das Training verwendet wurden. Nach ihnen wurde der Zeitpunkt des Endes gewählt; erwarten Sie auf anderen Flächen also etwas weniger.</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>all steps were taken</source>
      <translation>alle Schritte wurden ausgeführt</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>scores no longer rose</source>
      <translation>die Kennwerte stiegen nicht mehr</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Mean IoU on the polygons kept from training</source>
      <translation>Mittlere IoU auf den nicht für das Training verwendeten Polygonen</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Polygons left out or repaired: {others}.</source>
      <translation>Weggelassene oder reparierte Polygone: {others}.</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <location filename="../engine/segmentation/classify.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Starting the engine</source>
      <translation>Engine wird gestartet</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>{name} is no name for weights.</source>
      <translation>{name} ist kein Name für Gewichte.</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>Let it end in .safetensors.</source>
      <translation>Lassen Sie ihn auf .safetensors enden.</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <location filename="../engine/weights/user_library.py" />
      <source>{path} exists already.</source>
      <translation>{path} existiert bereits.</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <location filename="../engine/weights/user_library.py" />
      <source>Choose another name; nothing is overwritten.</source>
      <translation>Wählen Sie einen anderen Namen; nichts wird überschrieben.</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>Step {step} of {steps}, loss {loss:.2f}</source>
      <translation>Schritt {step} von {steps}, Verlust {loss:.2f}</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>Step {step} of {steps}, loss {loss:.2f}, mean IoU {iou:.2f}</source>
      <translation>Schritt {step} von {steps}, Verlust {loss:.2f}, mittlere IoU {iou:.2f}</translation>
    </message>
    <message>
      <location filename="../engine/interpreter.py" />
      <source>The engine's Python was not found. Looked at: {places}.</source>
      <translation>Das Python der Engine wurde nicht gefunden. Gesucht wurde in: {places}.</translation>
    </message>
    <message>
      <location filename="../engine/interpreter.py" />
      <source>Install the engine's environment (Raster &gt; UNetMamba &gt; Engine), or set {variable} to a Python that has torch.</source>
      <translation>Installieren Sie die Umgebung der Engine (Raster &gt; UNetMamba &gt; Engine) oder setzen Sie {variable} auf ein Python mit torch.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/confidence.py" />
      <source>it holds the value {value}</source>
      <translation>der Wert {value} kommt darin vor</translation>
    </message>
    <message>
      <location filename="../engine/labelling/confidence.py" />
      <source>it has 1 band of type {dtype}</source>
      <translation>1 Kanal vom Typ {dtype}</translation>
    </message>
    <message>
      <location filename="../engine/labelling/confidence.py" />
      <source>it has {bands} bands</source>
      <translation>{bands} Kanäle</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>{name} is no confidence, which is one band of bytes from 0 to 100 percent: {why}.</source>
      <translation>{name} ist keine Konfidenz; eine solche hat einen Kanal aus Bytes von 0 bis 100 Prozent: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>Choose the Confidence that Segment Land Cover has made together with the map.</source>
      <translation>Wählen Sie die Konfidenz, die „Landbedeckung segmentieren“ zusammen mit der Karte erstellt hat.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>{name} has no place of {side_px} x {side_px} pixels with a class and a confidence that is {distance_px} pixels from all labels.</source>
      <translation>{name} hat keine Stelle von {side_px} x {side_px} Pixeln mit Klasse und Konfidenz, die {distance_px} Pixel von allen Labels entfernt ist.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>Check that map and confidence belong together, or choose smaller places or a smaller distance.</source>
      <translation>Prüfen Sie, ob Karte und Konfidenz zusammengehören, oder wählen Sie kleinere Stellen oder einen kleineren Abstand.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>The map shows none of these classes; draw them where you know of some: {names}.</source>
      <translation>Die Karte zeigt keine dieser Klassen; zeichnen Sie sie dort, wo Sie welche kennen: {names}.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>The map is only {percent:.0f} % sure here.</source>
      <translation>Die Karte ist hier nur zu {percent:.0f} % sicher.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>The map is {percent:.0f} % sure here.</source>
      <translation>Die Karte ist hier zu {percent:.0f} % sicher.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Little of the map is {name}: {share:.1%}.</source>
      <translation>Nur wenig der Karte ist {name}: {share:.1%}.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>There is only 1 such place. With a smaller distance there may be more.</source>
      <translation>Es gibt nur 1 solche Stelle. Mit einem kleineren Abstand gibt es vielleicht mehr.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>There are only {found} such places. With a smaller distance there may be more.</source>
      <translation>Es gibt nur {found} solche Stellen. Mit einem kleineren Abstand gibt es vielleicht mehr.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Nothing is labelled as {name} yet.</source>
      <translation>Noch nichts ist als {name} gelabelt.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Only 1 label is of {name}.</source>
      <translation>Nur 1 Label ist {name}.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Only {count} labels are of {name}.</source>
      <translation>Nur {count} Labels sind {name}.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Looking for places</source>
      <translation>Stellen werden gesucht</translation>
    </message>
    <message>
      <location filename="../engine/light/checks.py" />
      <source>The light engine cannot use {path}: it knows UNetMamba with the encoder ResT-Lite alone, but this is {found}.</source>
      <translation>Die leichte Engine kann {path} nicht verwenden: Sie kennt nur UNetMamba mit dem Encoder ResT-Lite, dies aber ist {found}.</translation>
    </message>
    <message>
      <location filename="../engine/light/checks.py" />
      <source>Choose other weights, or install the full engine under Raster &gt; UNetMamba &gt; Engine.</source>
      <translation>Wählen Sie andere Gewichte oder installieren Sie die volle Engine unter Raster &gt; UNetMamba &gt; Engine.</translation>
    </message>
    <message>
      <location filename="../engine/light/predictor.py" />
      <source>float32: the light engine has no other</source>
      <translation>float32: die leichte Engine hat keine andere</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>There is no model {name}.</source>
      <translation>Es gibt kein Modell {name}.</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>Choose one of {names}.</source>
      <translation>Wählen Sie eines von: {names}.</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>A model needs at least 1 class and 1 band, not {classes} and {bands}.</source>
      <translation>Ein Modell braucht mindestens 1 Klasse und 1 Kanal, nicht {classes} und {bands}.</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>{name} does not take these options: {why}.</source>
      <translation>{name} nimmt diese Optionen nicht an: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/models/rs3mamba.py" />
      <source>RS3Mamba has no main branch {name}.</source>
      <translation>RS3Mamba hat keinen Hauptzweig {name}.</translation>
    </message>
    <message>
      <location filename="../engine/models/rs3mamba.py" />
      <source>Choose resnet18 or rest_lite.</source>
      <translation>Wählen Sie resnet18 oder rest_lite.</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>timm/{name} cannot be the encoder: {why}.</source>
      <translation>timm/{name} kann nicht der Encoder sein: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>Choose a backbone with maps at strides 4, 8, 16 and 32, as timm/resnet18.</source>
      <translation>Wählen Sie ein Backbone mit Karten bei den Schrittweiten 4, 8, 16 und 32, etwa timm/resnet18.</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>timm {version} has no such model</source>
      <translation>timm {version} hat kein solches Modell</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>timm cannot give its feature maps ({why})</source>
      <translation>timm kann seine Merkmalskarten nicht liefern ({why})</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>its maps have strides {strides}</source>
      <translation>seine Karten haben die Schrittweiten {strides}</translation>
    </message>
    <message>
      <location filename="../engine/models/unetmamba.py" />
      <source>There is no encoder {name}.</source>
      <translation>Es gibt keinen Encoder {name}.</translation>
    </message>
    <message>
      <location filename="../engine/models/unetmamba.py" />
      <source>Choose rest_lite or timm/NAME, as timm/resnet18.</source>
      <translation>Wählen Sie rest_lite oder timm/NAME, etwa timm/resnet18.</translation>
    </message>
    <message>
      <location filename="../engine/progress.py" />
      <source>, {time} left</source>
      <translation>, noch {time}</translation>
    </message>
    <message>
      <location filename="../engine/raster/blocks.py" />
      <source>block {name} reads differently from what was written</source>
      <translation>Block {name} liest sich anders, als er geschrieben wurde</translation>
    </message>
    <message>
      <location filename="../engine/raster/blocks.py" />
      <source>it was damaged since it was written; the next run computes this part again</source>
      <translation>er wurde seit dem Schreiben beschädigt; der nächste Lauf berechnet diesen Teil neu</translation>
    </message>
    <message>
      <location filename="../engine/raster/equal_area.py" />
      <source>the CRS is not known</source>
      <translation>das KBS ist unbekannt</translation>
    </message>
    <message>
      <location filename="../engine/raster/equal_area.py" />
      <source>the map reaches beyond the Earth</source>
      <translation>die Karte reicht über die Erde hinaus</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} cannot be opened as a raster: {why}.</source>
      <translation>{path} kann nicht als Raster geöffnet werden: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose an image that QGIS can show, such as a GeoTIFF, JPEG 2000 or VRT file.</source>
      <translation>Wählen Sie ein Bild, das QGIS anzeigen kann, etwa eine GeoTIFF-, JPEG-2000- oder VRT-Datei.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} cannot be read in the {width} x {height} pixels from column {col}, row {row}: {why}.</source>
      <translation>{name} kann in den {width} x {height} Pixeln ab Spalte {col}, Zeile {row} nicht gelesen werden: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>The file is damaged or out of reach. Copy it again from its origin, or choose an extent elsewhere.</source>
      <translation>Die Datei ist beschädigt oder nicht erreichbar. Kopieren Sie sie erneut von ihrem Ursprung oder wählen Sie eine andere Ausdehnung.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose an image with these bands, or weights that were trained on such images.</source>
      <translation>Wählen Sie ein Bild mit diesen Kanälen oder Gewichte, die mit solchen Bildern trainiert wurden.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Bands {chosen} are chosen, but the weights need {expected}: {names}.</source>
      <translation>Gewählt sind die Kanäle {chosen}, aber die Gewichte benötigen {expected}: {names}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose one band for each, in this order.</source>
      <translation>Wählen Sie für jeden einen Kanal, in dieser Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has no band {band}; its bands are 1 to {found}.</source>
      <translation>{name} hat keinen Kanal {band}; seine Kanäle sind 1 bis {found}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose other bands.</source>
      <translation>Wählen Sie andere Kanäle.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Band {band} of {name} holds complex numbers ({dtype}), but the weights need real ones.</source>
      <translation>Kanal {band} von {name} enthält komplexe Zahlen ({dtype}), aber die Gewichte benötigen reelle.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Compute the amplitude or the intensity first, for example with the raster calculator.</source>
      <translation>Berechnen Sie zuerst die Amplitude oder die Intensität, zum Beispiel mit dem Rasterrechner.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Band {band} of {name} holds numbers of a colour table, but the weights need measured values.</source>
      <translation>Kanal {band} von {name} enthält Nummern einer Farbtabelle, aber die Gewichte benötigen Messwerte.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Turn it into an RGB image first: menu Raster, Conversion, PCT To RGB.</source>
      <translation>Wandeln Sie es zuerst in ein RGB-Bild um: Menü Raster, Konvertierung, PCT nach RGB.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>The extent {corners} does not touch the raster.</source>
      <translation>Die Ausdehnung {corners} berührt das Raster nicht.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose an extent over the raster, given in the raster's CRS.</source>
      <translation>Wählen Sie eine Ausdehnung über dem Raster, angegeben im KBS des Rasters.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>An extent was given, but only control points or RPCs locate the raster: its pixels have no exact place.</source>
      <translation>Eine Ausdehnung wurde angegeben, aber nur Passpunkte oder RPCs verorten das Raster: Seine Pixel haben keinen genauen Ort.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Run without an extent, or warp the raster to a CRS first: menu Raster, Projections, Warp.</source>
      <translation>Starten Sie ohne Ausdehnung oder transformieren Sie das Raster zuerst in ein KBS: Menü Raster, Projektionen, Transformieren.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} does not end in {extension}, as this file must.</source>
      <translation>{path} endet nicht auf {extension}, wie es diese Datei muss.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Give the output a name that ends in {extension}.</source>
      <translation>Geben Sie der Ausgabe einen Namen, der auf {extension} endet.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} cannot be written: {why}.</source>
      <translation>{path} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose a folder that exists and where you may write files.</source>
      <translation>Wählen Sie einen vorhandenen Ordner, in dem Sie Dateien schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Writing {path} would destroy {source}, which the input is read from.</source>
      <translation>Das Schreiben von {path} würde {source} zerstören, woraus die Eingabe gelesen wird.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose another name for the output.</source>
      <translation>Wählen Sie einen anderen Namen für die Ausgabe.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Another run is writing {path} ({holder}).</source>
      <translation>Ein anderer Lauf schreibt gerade {path} ({holder}).</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Wait until it has ended, or choose another name for the output.</source>
      <translation>Warten Sie, bis er beendet ist, oder wählen Sie einen anderen Namen für die Ausgabe.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Free some space, or choose a folder on another disk, then run again.</source>
      <translation>Schaffen Sie Platz oder wählen Sie einen Ordner auf einem anderen Datenträger und starten Sie dann erneut.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} is the name of two outputs, {one} and {other}.</source>
      <translation>{path} ist der Name von zwei Ausgaben, {one} und {other}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Give each output a name of its own.</source>
      <translation>Geben Sie jeder Ausgabe einen eigenen Namen.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} is stored in pieces of {width} x {height} pixels; one alone takes {needed:.0f} MB.</source>
      <translation>{name} ist in Stücken von {width} x {height} Pixeln gespeichert; eines allein braucht {needed:.0f} MB.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Store it in tiles first: menu Raster, Conversion, Translate, with the creation option TILED=YES.</source>
      <translation>Speichern Sie es zuerst in Kacheln: Menü Raster, Konvertierung, Übersetzen, mit der Erzeugungsoption TILED=YES.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} cannot be used as a mask: {why}.</source>
      <translation>{path} kann nicht als Maske verwendet werden: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>No polygon of {name} touches the raster.</source>
      <translation>Kein Polygon von {name} berührt das Raster.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose polygons over the raster, and check that both layers have the right CRS.</source>
      <translation>Wählen Sie Polygone über dem Raster und prüfen Sie, ob beide Layer das richtige KBS haben.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose a map made by Segment Land Cover, or one with class codes from 0 to 254.</source>
      <translation>Wählen Sie eine Karte, die „Landbedeckung segmentieren“ erstellt hat, oder eine mit Klassencodes von 0 bis 254.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} holds the value {value:g}, but class codes are whole numbers from 0 to 254.</source>
      <translation>{name} enthält den Wert {value:g}, aber Klassencodes sind ganze Zahlen von 0 bis 254.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose a raster of class codes, or turn its values into such codes with Reclassify By Table.</source>
      <translation>Wählen Sie ein Raster mit Klassencodes oder machen Sie aus seinen Werten solche Codes mit „Nach Tabelle reklassifizieren“.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{before} and {after} have no classified pixel in common.</source>
      <translation>{before} und {after} haben kein gemeinsames klassifiziertes Pixel.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose two maps of the same ground, and check that both have the right CRS.</source>
      <translation>Wählen Sie zwei Karten desselben Gebiets und prüfen Sie, ob beide das richtige KBS haben.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has 1 usable band; the weights need {expected}: {names}.</source>
      <translation>{name} hat 1 brauchbaren Kanal; die Gewichte benötigen {expected}: {names}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has {found} usable bands; the weights need {expected}: {names}.</source>
      <translation>{name} hat {found} brauchbare Kanäle; die Gewichte benötigen {expected}: {names}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Writing {path} failed: {why}. {free:.0f} MB are free there.</source>
      <translation>Das Schreiben von {path} ist fehlgeschlagen: {why}. Dort sind {free:.0f} MB frei.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Writing {path} failed: {why}. {free:.0f} MB are free there, and about {needed:.0f} MB are needed.</source>
      <translation>Das Schreiben von {path} ist fehlgeschlagen: {why}. Dort sind {free:.0f} MB frei, und etwa {needed:.0f} MB werden benötigt.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has 1 band of type {dtype}; a land cover map has one of type Byte.</source>
      <translation>{name} hat 1 Kanal vom Typ {dtype}; eine Landbedeckungskarte hat einen vom Typ Byte.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has {bands} bands; a land cover map has one of type Byte.</source>
      <translation>{name} hat {bands} Kanäle; eine Landbedeckungskarte hat einen vom Typ Byte.</translation>
    </message>
    <message>
      <location filename="../engine/raster/gdal_calls.py" />
      <source>it is not recognized as a raster</source>
      <translation>es wird nicht als Raster erkannt</translation>
    </message>
    <message>
      <location filename="../engine/raster/gdal_calls.py" />
      <source>its data cannot be decoded</source>
      <translation>die Daten können nicht dekodiert werden</translation>
    </message>
    <message>
      <location filename="../engine/raster/outputs.py" />
      <source>it is a folder</source>
      <translation>es ist ein Ordner</translation>
    </message>
    <message>
      <location filename="../engine/raster/outputs.py" />
      <source>it is write-protected</source>
      <translation>es ist schreibgeschützt</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>it is not recognized as a vector layer</source>
      <translation>es wird nicht als Vektorlayer erkannt</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>it has no layer {name}</source>
      <translation>ein Layer {name} fehlt darin</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>it has no layers</source>
      <translation>es hat keine Layer</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>a vertex has no place on the raster</source>
      <translation>ein Stützpunkt hat keinen Ort auf dem Raster</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>the georeference of the finished file differs from that of the input</source>
      <translation>die Georeferenz der fertigen Datei weicht von der der Eingabe ab</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>the legend of the finished file is not complete</source>
      <translation>die Legende der fertigen Datei ist nicht vollständig</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>the file has not all its overviews</source>
      <translation>der Datei fehlen Übersichten</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>GDAL gave no reason</source>
      <translation>GDAL nannte keinen Grund</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <location filename="../engine/raster/transitions.py" />
      <source>the finished file reads differently from what was written</source>
      <translation>die fertige Datei liest sich anders, als sie geschrieben wurde</translation>
    </message>
    <message>
      <location filename="../engine/raster/sieve.py" />
      <source>some of the sieved pixels were lost</source>
      <translation>einige der gesiebten Pixel gingen verloren</translation>
    </message>
    <message>
      <location filename="../engine/raster/source.py" />
      <source>it has no bands; it may be a container of several rasters</source>
      <translation>es hat keine Kanäle; es enthält vielleicht mehrere Raster</translation>
    </message>
    <message>
      <location filename="../engine/raster/source.py" />
      <source>it is cut off: of its {needed} bytes it has {found}</source>
      <translation>es ist abgeschnitten: Von {needed} Bytes sind {found} da</translation>
    </message>
    <message>
      <location filename="../engine/raster/values.py" />
      <source>Values from {low:g} to {high:g} are brought to 0 to {scale:g}, for all bands alike; what lies beyond is cut.</source>
      <translation>Werte von {low:g} bis {high:g} werden auf 0 bis {scale:g} gebracht, für alle Kanäle gleich; was darüber hinausgeht, wird abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../engine/raster/values.py" />
      <source>All sampled values are {low:g}: the image is plain grey.</source>
      <translation>Alle geprüften Werte sind {low:g}: Das Bild ist einfarbig grau.</translation>
    </message>
    <message>
      <location filename="../engine/report_page.py" />
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/classify.py" />
      <source>Computing on {device}.</source>
      <translation>Berechnet wird auf {device}.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/classify.py" />
      <source>Classifying block {number} of {count}</source>
      <translation>Block {number} von {count} wird klassifiziert</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>Needed at most: about {time}, {disk} on the disk, {memory} of memory.</source>
      <translation>Höchstens benötigt: etwa {time}, {disk} auf dem Datenträger, {memory} Arbeitsspeicher.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>The outputs need about {needed:.0f} MB in {folder}, where {free:.0f} MB are free.</source>
      <translation>Die Ausgaben benötigen etwa {needed:.0f} MB in {folder}, wo {free:.0f} MB frei sind.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>Free some space, choose a folder on another disk, a smaller extent, or fewer outputs.</source>
      <translation>Schaffen Sie Platz, oder wählen Sie einen Ordner auf einem anderen Datenträger, eine kleinere Ausdehnung oder weniger Ausgaben.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>Needed at most: {disk} on the disk, {memory} of memory.</source>
      <translation>Höchstens benötigt: {disk} auf dem Datenträger, {memory} Arbeitsspeicher.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>{name} has no coordinate system, so the map has none.</source>
      <translation>{name} hat kein Koordinatensystem, daher hat auch die Karte keines.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>The pixel size of {name} is unknown; the weights expect {expected:g} m.</source>
      <translation>Die Pixelgröße von {name} ist unbekannt; die Gewichte erwarten {expected:g} m.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>Pixels of {name} are {found:.3g} m wide, but the weights were trained at {expected:g} m: what they look for is too small to be seen here. Expect a poor map.</source>
      <translation>Die Pixel von {name} sind {found:.3g} m breit, aber die Gewichte wurden bei {expected:g} m trainiert: Was sie suchen, ist hier zu klein, um erkannt zu werden. Erwarten Sie eine schlechte Karte.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>Band {band} of {name} is {found}, but the weights take it for {expected}.</source>
      <translation>Kanal {band} von {name} ist {found}, aber die Gewichte nehmen ihn für {expected}.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>Pixels of {name} are {found:.3g} m wide, but the weights were trained at {expected:g} m. Switch resampling on, or expect a poor map.</source>
      <translation>Die Pixel von {name} sind {found:.3g} m breit, aber die Gewichte wurden bei {expected:g} m trainiert. Schalten Sie die Neuabtastung ein oder erwarten Sie eine schlechte Karte.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job_folder.py" />
      <source>there is something else of that name, or it belongs to another user</source>
      <translation>es gibt dort etwas anderes dieses Namens, oder es gehört einem anderen Benutzer</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>option {name}</source>
      <translation>Option {name}</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>An unfinished run of {output} is there, but it was started differently: {differences}.</source>
      <translation>Ein unfertiger Lauf von {output} ist vorhanden, wurde aber anders gestartet: {differences}.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>Undo that to go on with it, choose another output, or start afresh: without 'Resume', on the command line with --fresh.</source>
      <translation>Machen Sie das rückgängig, um ihn fortzusetzen, wählen Sie eine andere Ausgabe oder beginnen Sie neu: ohne „Fortsetzen“, auf der Kommandozeile mit --fresh.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>the image has changed on disk ({files})</source>
      <translation>das Bild hat sich auf dem Datenträger geändert ({files})</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>format of the job folder</source>
      <translation>Format des Auftragsordners</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image options</source>
      <translation>Optionen des Bildes</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image files</source>
      <translation>Dateien des Bildes</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image size</source>
      <translation>Größe des Bildes</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image georeference</source>
      <translation>Georeferenz des Bildes</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>bands</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>extent in pixels</source>
      <translation>Ausdehnung in Pixeln</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>mask</source>
      <translation>Maske</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>working grid in pixels</source>
      <translation>Arbeitsgitter in Pixeln</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>values</source>
      <translation>Werte</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>outputs of a block</source>
      <translation>Ausgaben eines Blocks</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>skipping of damaged parts</source>
      <translation>Überspringen beschädigter Teile</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>other weights</source>
      <translation>andere Gewichte</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>another mask</source>
      <translation>eine andere Maske</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <location filename="../engine/training/fingerprint.py" />
      <source>{what} was {old} and is now {new}</source>
      <translation>{what} war {old} und ist jetzt {new}</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <location filename="../engine/training/fine_tune.py" />
      <source>The option {option} is {value}, but it must be {needed}.</source>
      <translation>Die Option {option} ist {value}, zulässig ist: {needed}.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <source>Change it, or leave it out to use what suits the weights.</source>
      <translation>Ändern Sie sie oder lassen Sie sie weg, um zu verwenden, was zu den Gewichten passt.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <source>from {least} to {most} pixels</source>
      <translation>von {least} bis {most} Pixel</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <source>from 0 to {most} pixels, less than a window</source>
      <translation>von 0 bis {most} Pixel, weniger als ein Fenster</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <location filename="../engine/training/fine_tune.py" />
      <source>one of {choices}</source>
      <translation>eines von {choices}</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Merging small patches</source>
      <translation>Kleine Teilflächen werden verschmolzen</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Writing the map</source>
      <translation>Karte wird geschrieben</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Writing the confidence</source>
      <translation>Konfidenz wird geschrieben</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Writing the probabilities</source>
      <translation>Wahrscheinlichkeiten werden geschrieben</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Measuring the classes</source>
      <translation>Klassen werden vermessen</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Drawing the polygons</source>
      <translation>Polygone werden gezeichnet</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Writing the report</source>
      <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Unreadable and left empty: {width} x {height} pixels from column {col}, row {row}.</source>
      <translation>Nicht lesbar und leer gelassen: {width} x {height} Pixel ab Spalte {col}, Zeile {row}.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Land cover of {image}</source>
      <translation>Landbedeckung von {image}</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Started</source>
      <translation>Begonnen</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Computed on</source>
      <translation>Berechnet auf</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Licence of the weights</source>
      <translation>Lizenz der Gewichte</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>SHA-256 of the weights</source>
      <translation>SHA-256 der Gewichte</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>{path} is in use; the new file is {new}.</source>
      <translation>{path} wird gerade verwendet; die neue Datei ist {new}.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Area</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>Pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>checking</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>starting the engine</source>
      <translation>Starten der Engine</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>classifying</source>
      <translation>Klassifizieren</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>writing</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/run.py" />
      <source>{finished} of {blocks} blocks are kept: run again to go on from there.</source>
      <translation>{finished} von {blocks} Blöcken bleiben erhalten: Starten Sie erneut, um dort fortzufahren.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/run.py" />
      <source>Going on with the run of {started}. Finished blocks: {count}.</source>
      <translation>Der Lauf vom {started} wird fortgesetzt. Fertige Blöcke: {count}.</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>The engine computes wrong results on {device}: {found}.</source>
      <translation>Die Engine berechnet falsche Ergebnisse auf {device}: {found}.</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>Update the driver of the graphics processor, or choose the device 'cpu'.</source>
      <translation>Aktualisieren Sie den Treiber des Grafikprozessors oder wählen Sie das Gerät 'cpu'.</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>classes that the weights do not have</source>
      <translation>Klassen, die die Gewichte nicht haben</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>{share:.0%} of a test image as on the processor</source>
      <translation>{share:.0%} eines Testbildes wie auf dem Prozessor</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>The state of the training cannot be kept in {folder}: {why}.</source>
      <translation>Der Stand des Trainings kann nicht in {folder} aufbewahrt werden: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>Free some space there, then start the same training again: it goes on from the last state kept.</source>
      <translation>Schaffen Sie dort Platz und starten Sie dasselbe Training erneut: Es wird beim letzten aufbewahrten Stand fortgesetzt.</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>its checksum is wrong</source>
      <translation>die Prüfsumme ist falsch</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>it is no state of a training: {why}</source>
      <translation>es ist kein Stand eines Trainings: {why}</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <location filename="../engine/weights/card.py" />
      <source>its header is damaged</source>
      <translation>der Dateikopf ist beschädigt</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>what was written cannot be read back ({why})</source>
      <translation>das Geschriebene kann nicht zurückgelesen werden ({why})</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>{path} cannot be read ({why}).</source>
      <translation>{path} kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>{path} is damaged and was removed: {why}.</source>
      <translation>{path} ist beschädigt und wurde entfernt: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune.py" />
      <source>Measuring the speed</source>
      <translation>Geschwindigkeit wird gemessen</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune.py" />
      <source>{steps} steps of {seconds:.2f} s</source>
      <translation>{steps} Schritte zu je {seconds:.2f} s</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune_task.py" />
      <source>The weights to begin with find {share:.0%} of your labelled ground already: it can teach them little. Draw where their map is wrong.</source>
      <translation>Die Gewichte, mit denen begonnen wird, finden schon {share:.0%} Ihrer gelabelten Flächen: Daraus lernen sie nur noch wenig. Zeichnen Sie dort, wo ihre Karte falsch ist.</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune_task.py" />
      <source>Looking at the images</source>
      <translation>Bilder werden angesehen</translation>
    </message>
    <message>
      <location filename="../engine/training/fingerprint.py" />
      <source>other {name}</source>
      <translation>anderes {name}</translation>
    </message>
    <message>
      <location filename="../engine/training/fingerprint.py" />
      <source>An unfinished training is there, but it was started differently: {differences}.</source>
      <translation>Ein unfertiges Training ist vorhanden, wurde aber anders gestartet: {differences}.</translation>
    </message>
    <message>
      <location filename="../engine/training/fingerprint.py" />
      <source>Undo that to go on with it, choose another output, or start afresh, on the command line with --fresh.</source>
      <translation>Machen Sie das rückgängig, um es fortzusetzen, wählen Sie eine andere Ausgabe oder beginnen Sie neu, auf der Kommandozeile mit --fresh.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The loss is not finite in step {step} and those before: training goes back to step {good} and on with half the learning rate.</source>
      <translation>Der Verlust ist in Schritt {step} und davor nicht endlich: Das Training geht zu Schritt {good} zurück und mit halber Lernrate weiter.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The memory of {device} is too small for batches of {count} samples of {side} pixels.</source>
      <translation>Der Speicher von {device} ist zu klein für Stapel von {count} Proben mit {side} Pixeln Seitenlänge.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>Use a smaller batch_size, with accumulate to make up for it, or set recompute to true.</source>
      <translation>Verwenden Sie ein kleineres batch_size, zum Ausgleich mit accumulate, oder setzen Sie recompute auf true.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>Training was begun with {old} and goes on with {new}: the weights will not be the same to the bit.</source>
      <translation>Das Training wurde mit {old} begonnen und geht mit {new} weiter: Die Gewichte werden nicht bis aufs Bit gleich sein.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The loss of step {step} is not finite; such steps are skipped.</source>
      <translation>Der Verlust von Schritt {step} ist nicht endlich; solche Schritte werden übersprungen.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The loss of step {step} is not finite ({cause}); such steps are skipped.</source>
      <translation>Der Verlust von Schritt {step} ist nicht endlich ({cause}); solche Schritte werden übersprungen.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>1 step was skipped because its loss was not finite.</source>
      <translation>1 Schritt wurde übersprungen, weil sein Verlust nicht endlich war.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>{count} steps were skipped because their loss was not finite.</source>
      <translation>{count} Schritte wurden übersprungen, weil ihr Verlust nicht endlich war.</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>The loss is not finite in step {step} and those before, also after going back with half the rate; the chips hold no bad values, so training diverges.</source>
      <translation>Der Verlust ist in Schritt {step} und davor nicht endlich, auch nach einem Rückgang mit halber Lernrate; die Chips enthalten keine schlechten Werte, also divergiert das Training.</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>Use a lower learning rate than {rate:g}.</source>
      <translation>Verwenden Sie eine kleinere Lernrate als {rate:g}.</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>The loss is not finite in step {step} and those before, also after going back with half the rate: {cause}.</source>
      <translation>Der Verlust ist in Schritt {step} und davor nicht endlich, auch nach einem Rückgang mit halber Lernrate: {cause}.</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>Leave that image out, or repair it, and cut the chips again.</source>
      <translation>Lassen Sie dieses Bild weg oder reparieren Sie es und schneiden Sie die Chips neu.</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>chip {name} holds {count} values that are not finite or absurdly large</source>
      <translation>Chip {name} enthält {count} Werte, die nicht endlich oder unsinnig groß sind</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>{path} is not a usable weights file: {why}.</source>
      <translation>{path} ist keine brauchbare Gewichtedatei: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>Choose a .safetensors file made by UNetMamba, or import the checkpoint into the library.</source>
      <translation>Wählen Sie eine von UNetMamba erstellte .safetensors-Datei oder importieren Sie den Checkpoint in die Bibliothek.</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>it holds tensors but no card that names its classes and bands</source>
      <translation>sie enthält Tensoren, aber keinen Steckbrief, der Klassen und Kanäle nennt</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>bands, mean and std must have one length and there must be classes</source>
      <translation>bands, mean und std müssen gleich lang sein, und es muss Klassen geben</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>a text is none, or too long</source>
      <translation>ein Text fehlt oder ist zu lang</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>bands must be names</source>
      <translation>bands müssen Namen sein</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>class codes must be different numbers from 0 to 254</source>
      <translation>Klassencodes müssen verschiedene Zahlen von 0 bis 254 sein</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>colours must be written as #rrggbb</source>
      <translation>Farben müssen als #rrggbb geschrieben sein</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>mean, std, scale and pixel size must be numbers, all but the first above 0</source>
      <translation>mean, std, scale und Pixelgröße müssen Zahlen sein, alle außer mean größer als 0</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>window and overlap must be whole numbers, the window being the larger one</source>
      <translation>Fenster und Überlappung müssen ganze Zahlen sein, das Fenster die größere</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>options, scores and training must be tables</source>
      <translation>options, scores und training müssen Tabellen sein</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>its card is damaged ({why})</source>
      <translation>der Steckbrief ist beschädigt ({why})</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>it is too short for a safetensors file</source>
      <translation>sie ist zu kurz für eine safetensors-Datei</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>it is not a safetensors file, or its header is larger than 1 MiB</source>
      <translation>sie ist keine safetensors-Datei, oder ihr Kopf ist größer als 1 MiB</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>The catalogue {where} cannot be used: {why}.</source>
      <translation>Der Katalog {where} kann nicht verwendet werden: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>Ask who publishes it; docs/weights.md describes the format.</source>
      <translation>Fragen Sie, wer ihn veröffentlicht; docs/weights.md beschreibt das Format.</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is larger than 4 MiB</source>
      <translation>er ist größer als 4 MiB</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is not a catalogue with "format": {format}</source>
      <translation>er ist kein Katalog mit "format": {format}</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"weights" must be a list of at most {most} entries</source>
      <translation>"weights" muss eine Liste mit höchstens {most} Einträgen sein</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is no object</source>
      <translation>er ist kein Objekt</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"{name}" is missing</source>
      <translation>"{name}" fehlt</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"sha256" must have 64 hexadecimal digits</source>
      <translation>"sha256" muss 64 hexadezimale Ziffern haben</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"size" must be the number of bytes, at most 2 GiB</source>
      <translation>"size" muss die Anzahl der Bytes sein, höchstens 2 GiB</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"file" must be an https address or lie in the folder of the catalogue, not {file}</source>
      <translation>"file" muss eine https-Adresse sein oder im Ordner des Katalogs liegen, nicht {file}</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"{name}" must be a text</source>
      <translation>"{name}" muss ein Text sein</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is not JSON</source>
      <translation>er ist kein JSON</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"file" must lead to an https address, not to {file}</source>
      <translation>"file" muss auf eine https-Adresse verweisen, nicht auf {file}</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>entry {number}: {why}</source>
      <translation>Eintrag {number}: {why}</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>{checkpoint} cannot be imported: {why}.</source>
      <translation>{checkpoint} kann nicht importiert werden: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>Give a checkpoint of the published model.</source>
      <translation>Geben Sie einen Checkpoint des veröffentlichten Modells an.</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>{program} cannot be started: {why}</source>
      <translation>{program} kann nicht gestartet werden: {why}</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>the engine ended with {status}</source>
      <translation>die Engine endete mit {status}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{path} cannot be imported: {why}.</source>
      <translation>{path} kann nicht importiert werden: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>Give a checkpoint of the published model (.ckpt, .pth or .safetensors).</source>
      <translation>Geben Sie einen Checkpoint des veröffentlichten Modells an (.ckpt, .pth oder .safetensors).</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{matched} of the encoder's {expected} keys matched</source>
      <translation>{matched} von {expected} Schlüsseln des Encoders passten</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{matched} of the model's {expected} keys matched</source>
      <translation>{matched} von {expected} Schlüsseln des Modells passten</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{before}; missing: {keys}</source>
      <translation>{before}; fehlend: {keys}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{before}; unexpected: {keys}</source>
      <translation>{before}; unerwartet: {keys}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{before}; of another shape: {keys}</source>
      <translation>{before}; von anderer Form: {keys}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>none of its {count} tensors belongs to {model}</source>
      <translation>keiner der {count} Tensoren gehört zu {model}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>there is no such file</source>
      <translation>eine solche Datei gibt es nicht</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it holds no tensors</source>
      <translation>sie enthält keine Tensoren</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is too large for such a model</source>
      <translation>sie ist zu groß für ein solches Modell</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <location filename="../engine/weights/integrity.py" />
      <source>its tensors are too many or too large for such a model</source>
      <translation>ihre Tensoren sind zu viele oder zu groß für ein solches Modell</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>its list of tensors is too long for such a model</source>
      <translation>ihre Liste von Tensoren ist zu lang für ein solches Modell</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is compressed, which checkpoints are not</source>
      <translation>sie ist komprimiert, was Checkpoints nicht sind</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is not a dictionary of tensors</source>
      <translation>sie ist kein Verzeichnis von Tensoren</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is no checkpoint, or holds something else than tensors, such as a program, and was not opened</source>
      <translation>sie ist kein Checkpoint oder enthält anderes als Tensoren, etwa ein Programm, und wurde nicht geöffnet</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>its reader was ended</source>
      <translation>ihr Leseprogramm wurde beendet</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>reading it took more than {seconds} s</source>
      <translation>das Lesen dauerte länger als {seconds} s</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <source>its card has no hash of its tensors</source>
      <translation>ihr Steckbrief hat keinen Hash ihrer Tensoren</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <location filename="../engine/weights/tensors.py" />
      <source>its tensors are not those that its card was written for</source>
      <translation>ihre Tensoren sind nicht die, für die ihr Steckbrief geschrieben wurde</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <source>it has {size:,} bytes of tensors where its header tells of {expected:,}</source>
      <translation>sie hat {size:,} Bytes an Tensoren, ihr Kopf nennt {expected:,}</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <source>its header describes {name} in a way that cannot be</source>
      <translation>ihr Kopf beschreibt {name} auf unmögliche Weise</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <location filename="../engine/weights/tensors.py" />
      <source>{name} holds values that are not finite</source>
      <translation>{name} enthält Werte, die nicht endlich sind</translation>
    </message>
    <message>
      <location filename="../engine/weights/store.py" />
      <source>the library has only {names}</source>
      <translation>die Bibliothek hat nur {names}</translation>
    </message>
    <message>
      <location filename="../engine/weights/store.py" />
      <source>the library is empty</source>
      <translation>die Bibliothek ist leer</translation>
    </message>
    <message>
      <location filename="../engine/weights/store.py" />
      <source>there is no such file, and {library}</source>
      <translation>eine solche Datei gibt es nicht, und {library}</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>{name} is missing</source>
      <translation>{name} fehlt</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>{name} is not part of the model</source>
      <translation>{name} ist kein Teil des Modells</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>{name} has shape {found} instead of {expected}</source>
      <translation>{name} hat die Form {found} statt {expected}</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>its tensors do not fit the model: {what}</source>
      <translation>ihre Tensoren passen nicht zum Modell: {what}</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>it ends within its tensors</source>
      <translation>sie endet innerhalb ihrer Tensoren</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>{target} is the file of the library itself.</source>
      <translation>{target} ist die Datei der Bibliothek selbst.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Choose another place.</source>
      <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>“{name}” came with the plugin and stays as it is.</source>
      <translation>„{name}“ wurde mit dem Plugin geliefert und bleibt, wie es ist.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Duplicate it to change the copy.</source>
      <translation>Duplizieren Sie es, um die Kopie zu ändern.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>There are no weights named “{name}” any more.</source>
      <translation>Es gibt keine Gewichte namens „{name}“ mehr.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Look at the library again.</source>
      <translation>Sehen Sie erneut in die Bibliothek.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>No file can be named “{name}”.</source>
      <translation>Keine Datei kann „{name}“ heißen.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Choose a name of plain letters and digits.</source>
      <translation>Wählen Sie einen Namen aus einfachen Buchstaben und Ziffern.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>There are weights named “{name}” already.</source>
      <translation>Es gibt schon Gewichte namens „{name}“.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>What was downloaded as “{title}” is not the file that the catalogue promised: its SHA-256 differs.</source>
      <translation>Was als „{title}“ heruntergeladen wurde, ist nicht die Datei, die der Katalog versprach: Die SHA-256-Prüfsumme weicht ab.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Try again; if it happens again, tell whoever publishes the catalogue.</source>
      <translation>Versuchen Sie es erneut; wenn es wieder geschieht, sagen Sie es dem Herausgeber des Katalogs.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>{where}: {why}.</source>
      <translation>{where}: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Free space, or choose a place that you may write to.</source>
      <translation>Schaffen Sie Platz oder wählen Sie einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="../engine/weights/writer.py" />
      <source>{name} holds values that are not finite.</source>
      <translation>{name} enthält Werte, die nicht endlich sind.</translation>
    </message>
    <message>
      <location filename="../engine/weights/writer.py" />
      <source>Train again with a lower learning rate.</source>
      <translation>Trainieren Sie erneut mit einer kleineren Lernrate.</translation>
    </message>
    <message>
      <location filename="../engine/worker/choose_engine.py" />
      <source>{software} does not start in the engine's Python {python}: {why}.</source>
      <translation>{software} startet nicht im Python {python} der Engine: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/worker/choose_engine.py" />
      <source>Install the engine's environment again.</source>
      <translation>Installieren Sie die Umgebung der Engine erneut.</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>exit status {status}</source>
      <translation>Exit-Status {status}</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>Try again. If it happens again, please report it with the log.</source>
      <translation>Versuchen Sie es erneut. Wenn es wieder geschieht, melden Sie es bitte mit dem Protokoll.</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>signal {number}, {name}</source>
      <translation>Signal {number}, {name}</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>A process ends so when memory runs out: close other programs, then try again.</source>
      <translation>So endet ein Prozess, wenn der Arbeitsspeicher ausgeht: Schließen Sie andere Programme und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>The engine process stopped unexpectedly ({how}).{lines}</source>
      <translation>Der Prozess der Engine wurde unerwartet beendet ({how}).{lines}</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>The engine process gave no sign of life for {seconds:g} s and was ended.</source>
      <translation>Der Prozess der Engine gab {seconds:g} s lang kein Lebenszeichen und wurde beendet.</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>Try again: after closing other programs if memory may have run out, with the device 'cpu' if a graphics driver may be at fault.</source>
      <translation>Versuchen Sie es erneut: nachdem Sie andere Programme geschlossen haben, wenn der Arbeitsspeicher ausgegangen sein könnte; mit dem Gerät 'cpu', wenn ein Grafiktreiber schuld sein könnte.</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>The engine's Python {python} cannot be started: {why}.</source>
      <translation>Das Python {python} der Engine kann nicht gestartet werden: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>Install the engine's environment again, or choose another Python.</source>
      <translation>Installieren Sie die Umgebung der Engine erneut oder wählen Sie ein anderes Python.</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>The engine process sent something unexpected: {why}.</source>
      <translation>Der Prozess der Engine sendete etwas Unerwartetes: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>Install the engine's environment again, so that it belongs to this version of UNetMamba.</source>
      <translation>Installieren Sie die Umgebung der Engine erneut, damit sie zu dieser Version von UNetMamba gehört.</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>a frame claims {header} bytes of header and {rest} of payload</source>
      <translation>ein Frame gibt {header} Bytes Kopf und {rest} Bytes Nutzdaten an</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>a header has no type</source>
      <translation>ein Kopf hat keinen Typ</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>a header is not JSON</source>
      <translation>ein Kopf ist kein JSON</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>This program runs UNetMamba {ours} (protocol {our_protocol}), but the engine's files are of version {theirs} (protocol {their_protocol}).</source>
      <translation>Dieses Programm verwendet UNetMamba {ours} (Protokoll {our_protocol}), aber die Dateien der Engine sind von Version {theirs} (Protokoll {their_protocol}).</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>Restart the program (QGIS): UNetMamba was updated while it ran.</source>
      <translation>Starten Sie das Programm (QGIS) neu: UNetMamba wurde aktualisiert, während es lief.</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>The engine failed in an unforeseen way: {what}.</source>
      <translation>Die Engine ist auf unvorhergesehene Weise gescheitert: {what}.</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>Please report this.</source>
      <translation>Bitte melden Sie das.</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>a request of type {type}</source>
      <translation>eine Anfrage vom Typ {type}</translation>
    </message>
    <message>
      <location filename="../engine/worker/training.py" />
      <source>The light engine cannot train.</source>
      <translation>Die leichte Engine kann nicht trainieren.</translation>
    </message>
    <message>
      <location filename="../engine/worker/training.py" />
      <source>Install the full one under Raster &gt; UNetMamba &gt; Engine.</source>
      <translation>Installieren Sie die volle unter Raster &gt; UNetMamba &gt; Engine.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: {device}, {software}</source>
      <translation>Bereit: {device}, {software}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Not installed yet</source>
      <translation>Noch nicht installiert</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: the Python that you chose, {path}</source>
      <translation>Bereit: das von Ihnen gewählte Python, {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Works, but a newer version is to be installed: {device}, {software}</source>
      <translation>Funktioniert, aber eine neuere Version steht zur Installation an: {device}, {software}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>computes on the processor</source>
      <translation>rechnet auf dem Prozessor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready, the light engine: makes maps, does not train; {device}, {software}</source>
      <translation>Bereit, die leichte Engine: erstellt Karten, trainiert nicht; {device}, {software}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>computes on {device}</source>
      <translation>rechnet auf {device}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>The chosen Python is not there: {path}</source>
      <translation>Das gewählte Python ist nicht vorhanden: {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: {path}</source>
      <translation>Bereit: {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/task.py" />
      <source>The work stopped with an error that nobody foresaw: {error}.</source>
      <translation>Die Arbeit wurde durch einen unerwarteten Fehler abgebrochen: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/task.py" />
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Please report it with what the log says under UNetMamba.</source>
      <translation>Bitte melden Sie ihn zusammen mit dem, was im Protokoll unter UNetMamba steht.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>On a computer with free access to the internet, export an offline kit, then install from it here.</source>
      <translation>Exportieren Sie auf einem Rechner mit freiem Internetzugang ein Offline-Kit und installieren Sie dann hier daraus.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Ask your administrator to allow the programs in the engine's folder (Copy Diagnostics lists it).</source>
      <translation>Bitten Sie Ihren Administrator, die Programme im Ordner der Engine zuzulassen („Diagnose kopieren“ nennt ihn).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Choose another folder under Move….</source>
      <translation>Wählen Sie unter „Verschieben…“ einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again: what was downloaded is kept.</source>
      <translation>Klicken Sie erneut auf „Installieren“: Was heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Use a Python of your own that has PyTorch, as from conda or pixi.</source>
      <translation>Verwenden Sie ein eigenes Python mit PyTorch, etwa aus conda oder pixi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The installation stopped for a reason that is not known.</source>
      <translation>Die Installation wurde aus unbekanntem Grund abgebrochen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again; if it stops again, send us the diagnostics.</source>
      <translation>Klicken Sie erneut auf „Installieren“; bricht sie wieder ab, schicken Sie uns die Diagnose.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There is too little space on the disk of {folder}: {needed} are needed, {free} are free.</source>
      <translation>Auf dem Datenträger von {folder} ist zu wenig Platz: {needed} werden benötigt, {free} sind frei.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Free some space, or choose a folder on another disk under Move….</source>
      <translation>Schaffen Sie Platz oder wählen Sie unter „Verschieben…“ einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The disk of {folder} ran full: {free} are left.</source>
      <translation>Der Datenträger von {folder} ist voll: Es sind noch {free} frei.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The proxy asks for a user name and a password.</source>
      <translation>Der Proxy verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Enter them in QGIS under Settings &gt; Options &gt; Network, then press Install again.</source>
      <translation>Geben Sie beides in QGIS unter Einstellungen &gt; Optionen &gt; Netzwerk ein und klicken Sie erneut auf „Installieren“.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The proxy could not be reached, or refused the connection.</source>
      <translation>Der Proxy war nicht erreichbar oder hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Check it in QGIS under Settings &gt; Options &gt; Network. {kit}</source>
      <translation>Prüfen Sie ihn in QGIS unter Einstellungen &gt; Optionen &gt; Netzwerk. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A downloaded file is not the one that this version of the plugin expects, so it was refused.</source>
      <translation>Eine heruntergeladene Datei ist nicht die, die diese Version der Erweiterung erwartet, und wurde daher abgelehnt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again. If it happens again, something on the way changes files: try another network, and report it.</source>
      <translation>Klicken Sie erneut auf „Installieren“. Geschieht es wieder, verändert etwas unterwegs die Dateien: Versuchen Sie es in einem anderen Netzwerk und melden Sie den Fehler.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The certificate of a server is not trusted. Company networks often open encrypted connections with a certificate of their own.</source>
      <translation>Dem Zertifikat eines Servers wird nicht vertraut. Firmennetze öffnen verschlüsselte Verbindungen oft mit einem eigenen Zertifikat.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Add that certificate to the system's, or in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates. {kit}</source>
      <translation>Fügen Sie dieses Zertifikat den Zertifikaten des Systems hinzu oder in QGIS unter Einstellungen &gt; Optionen &gt; Authentifizierung &gt; Zertifikate verwalten. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The name of a server was not found: there is no connection to the internet, or it goes through a proxy.</source>
      <translation>Der Name eines Servers wurde nicht gefunden: Es besteht keine Internetverbindung oder sie läuft über einen Proxy.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Check the connection, and the proxy in QGIS under Settings &gt; Options &gt; Network. {kit}</source>
      <translation>Prüfen Sie die Verbindung und den Proxy in QGIS unter Einstellungen &gt; Optionen &gt; Netzwerk. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There is no connection to the internet.</source>
      <translation>Es besteht keine Internetverbindung.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Connect, and press Install again. {kit}</source>
      <translation>Stellen Sie die Verbindung her und klicken Sie erneut auf „Installieren“. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server, or a firewall on the way, refused to hand over a file.</source>
      <translation>Ein Server oder eine Firewall unterwegs hat die Herausgabe einer Datei verweigert.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Ask your administrator to allow the hosts listed above. {kit}</source>
      <translation>Bitten Sie Ihren Administrator, die oben genannten Hosts zuzulassen. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server is out of order or overloaded.</source>
      <translation>Ein Server ist gestört oder überlastet.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Try again in some minutes: what was downloaded is kept.</source>
      <translation>Versuchen Sie es in einigen Minuten erneut: Was heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server did not answer in time.</source>
      <translation>Ein Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The connection broke off.</source>
      <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A rule of this computer forbids to run programs from the engine's folder.</source>
      <translation>Eine Regel dieses Rechners verbietet es, Programme aus dem Ordner der Engine auszuführen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The virus scanner has removed or blocked a file of the engine.</source>
      <translation>Der Virenscanner hat eine Datei der Engine entfernt oder gesperrt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A library of PyTorch could not start.</source>
      <translation>Eine Bibliothek von PyTorch konnte nicht starten.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press Repair.</source>
      <translation>Installieren Sie Microsoft Visual C++ Redistributable (x64), starten Sie den Rechner neu und klicken Sie dann auf „Reparieren“.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A library that PyTorch needs is missing.</source>
      <translation>Eine von PyTorch benötigte Bibliothek fehlt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The path {folder} is too long: files of the engine would have more than 259 characters.</source>
      <translation>Der Pfad {folder} ist zu lang: Dateien der Engine hätten mehr als 259 Zeichen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The path {folder} has characters that cannot be used.</source>
      <translation>Der Pfad {folder} enthält Zeichen, die nicht verwendet werden können.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A file of the engine is in use by another program.</source>
      <translation>Eine Datei der Engine wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Close other QGIS windows, then try again.</source>
      <translation>Schließen Sie andere QGIS-Fenster und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The disk cannot be written to.</source>
      <translation>Auf den Datenträger kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>You may not write to {folder}, or not run programs there.</source>
      <translation>Sie dürfen in {folder} nicht schreiben oder dort keine Programme ausführen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>No programs can be run from the disk of {folder}.</source>
      <translation>Vom Datenträger von {folder} können keine Programme ausgeführt werden.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This Linux is older than PyTorch's programs need.</source>
      <translation>Dieses Linux ist älter, als die Programme von PyTorch es erfordern.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This Linux is older than PyTorch's programs need: they ask for glibc 2.28.</source>
      <translation>Dieses Linux ist älter, als die Programme von PyTorch es erfordern: Sie verlangen glibc 2.28.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for Linux systems with musl, such as Alpine.</source>
      <translation>PyTorch hat keine Programme für Linux-Systeme mit musl, wie z. B. Alpine.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for this kind of processor.</source>
      <translation>PyTorch hat keine Programme für diese Art von Prozessor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for Windows on Arm processors yet.</source>
      <translation>PyTorch hat noch keine Programme für Windows auf Arm-Prozessoren.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This processor is too old for PyTorch: it lacks instructions such as AVX.</source>
      <translation>Dieser Prozessor ist zu alt für PyTorch: Ihm fehlen Befehle wie AVX.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Use another computer, or a Python of your own with a build for this processor.</source>
      <translation>Verwenden Sie einen anderen Rechner oder ein eigenes Python mit einem Build für diesen Prozessor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The memory of this computer ran out.</source>
      <translation>Der Arbeitsspeicher dieses Rechners war erschöpft.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Close other programs, then try again.</source>
      <translation>Schließen Sie andere Programme und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The Python that was found cannot make environments: a part of it is missing.</source>
      <translation>Das gefundene Python kann keine Umgebungen anlegen: Ein Teil davon fehlt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>On Debian and Ubuntu, install the package python3-venv. Else install Python 3.12 from python.org, or use a Python of your own.</source>
      <translation>Installieren Sie unter Debian und Ubuntu das Paket python3-venv. Ansonsten installieren Sie Python 3.12 von python.org oder verwenden Sie ein eigenes Python.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>No Python was found that could begin the installation.</source>
      <translation>Es wurde kein Python gefunden, mit dem die Installation beginnen könnte.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install Python 3.12 from python.org (on Linux: python3 and python3-venv), or use a Python of your own.</source>
      <translation>Installieren Sie Python 3.12 von python.org (unter Linux: python3 und python3-venv) oder verwenden Sie ein eigenes Python.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The package index that this computer is set to does not have all that is needed.</source>
      <translation>Der Paketindex, auf den dieser Rechner eingestellt ist, enthält nicht alles Nötige.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>If your organisation has an index of its own, ask its administrator. {kit}</source>
      <translation>Wenn Ihre Organisation einen eigenen Index hat, fragen Sie dessen Administrator. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There are no packages for this Python on this kind of computer.</source>
      <translation>Für dieses Python gibt es auf dieser Art von Rechner keine Pakete.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The engine was installed, but its test came out wrong on this graphics processor.</source>
      <translation>Die Engine wurde installiert, aber ihr Test lieferte auf diesem Grafikprozessor falsche Ergebnisse.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Update the driver of the graphics processor, then press Repair.</source>
      <translation>Aktualisieren Sie den Treiber des Grafikprozessors und klicken Sie dann auf „Reparieren“.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The engine was installed, but does not start.</source>
      <translation>Die Engine wurde installiert, startet aber nicht.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Repair. If it happens again, send us the diagnostics.</source>
      <translation>Klicken Sie auf „Reparieren“. Geschieht es wieder, schicken Sie uns die Diagnose.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Another QGIS window is changing the engine just now ({holder}).</source>
      <translation>Ein anderes QGIS-Fenster ändert die Engine gerade ({holder}).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Wait until it has finished.</source>
      <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>{path} is not a whole offline kit.</source>
      <translation>{path} ist kein vollständiges Offline-Kit.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Export it again, or copy it again: a part of it may be missing.</source>
      <translation>Exportieren oder kopieren Sie es noch einmal: Möglicherweise fehlt ein Teil.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The offline kit {path} is for {needed}, but this computer is {free}.</source>
      <translation>Das Offline-Kit {path} ist für {needed}, dieser Rechner ist aber {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Export a kit for this kind of computer.</source>
      <translation>Exportieren Sie ein Kit für diese Art von Rechner.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The offline kit {path} needs Python {needed}, which was not found here.</source>
      <translation>Das Offline-Kit {path} benötigt Python {needed}, das hier nicht gefunden wurde.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install that Python, or export a kit for {free}.</source>
      <translation>Installieren Sie dieses Python oder exportieren Sie ein Kit für {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>For Macs with Intel processors PyTorch 2.2 is the last version; the engine works with it.</source>
      <translation>Für Macs mit Intel-Prozessor ist PyTorch 2.2 die letzte Version; die Engine funktioniert damit.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs as an Intel program here; the engine will run on the Apple processor itself.</source>
      <translation>QGIS läuft hier als Intel-Programm; die Engine wird direkt auf dem Apple-Prozessor laufen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The Microsoft Visual C++ Redistributable (x64) seems to be missing. Install it first: PyTorch needs it.</source>
      <translation>Microsoft Visual C++ Redistributable (x64) scheint zu fehlen. Installieren Sie es zuerst: PyTorch benötigt es.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs in a Flatpak sandbox: the engine gets a Python of its own, in QGIS's data folder.</source>
      <translation>QGIS läuft in einer Flatpak-Sandbox: Die Engine erhält ein eigenes Python im Datenordner von QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs in a Snap sandbox: the engine gets a Python of its own, in QGIS's data folder.</source>
      <translation>QGIS läuft in einer Snap-Sandbox: Die Engine erhält ein eigenes Python im Datenordner von QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The graphics processor is too old for today's PyTorch; the processor will be used.</source>
      <translation>Der Grafikprozessor ist zu alt für das heutige PyTorch; der Prozessor wird verwendet.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The driver of the graphics processor is too old, so the processor will be used. Update the driver (version 580 or newer), then press Repair, to use the graphics processor.</source>
      <translation>Der Treiber des Grafikprozessors ist zu alt, daher wird der Prozessor verwendet. Um den Grafikprozessor zu nutzen, aktualisieren Sie den Treiber (Version 580 oder neuer) und klicken Sie dann auf „Reparieren“.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch's own server cannot be reached, so what Python's package index has is installed: it may not use the graphics processor.</source>
      <translation>Der Server von PyTorch ist nicht erreichbar, daher wird installiert, was der Paketindex von Python hat: Es nutzt den Grafikprozessor möglicherweise nicht.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The libraries of the newest PyTorch do not start on this computer, so an older one was installed. To use the newest, install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press Repair.</source>
      <translation>Die Bibliotheken des neuesten PyTorch starten auf diesem Rechner nicht, daher wurde ein älteres installiert. Um das neueste zu verwenden, installieren Sie Microsoft Visual C++ Redistributable (x64), starten Sie den Rechner neu und klicken Sie dann auf „Reparieren“.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch's own server cannot be reached, so the larger build of Python's package index is installed.</source>
      <translation>Der Server von PyTorch ist nicht erreichbar, daher wird der größere Build aus dem Paketindex von Python installiert.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Checking the disk</source>
      <translation>Datenträger wird geprüft</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Fetching the installer</source>
      <translation>Installationsprogramm wird geladen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Preparing Python</source>
      <translation>Python wird vorbereitet</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Listing what is needed</source>
      <translation>Benötigtes wird aufgelistet</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Downloading and installing packages</source>
      <translation>Pakete werden heruntergeladen und installiert</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Preparing the packages for a quick start</source>
      <translation>Pakete werden für schnelles Starten vorbereitet</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Testing the engine</source>
      <translation>Engine wird getestet</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Tidying up</source>
      <translation>Aufräumen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Reading the offline kit</source>
      <translation>Offline-Kit wird gelesen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Downloading for the offline kit</source>
      <translation>Dateien für das Offline-Kit werden heruntergeladen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Writing the offline kit</source>
      <translation>Offline-Kit wird geschrieben</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Moving the engine</source>
      <translation>Engine wird verschoben</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Removing the engine</source>
      <translation>Engine wird entfernt</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Looking at this computer</source>
      <translation>Rechner wird untersucht</translation>
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
      <translation>Landbedeckung segmentieren…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Teach Your Own Classes…</source>
      <translation>Eigene Klassen beibringen…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <location filename="../unetmamba_qgis/gui/label_next/panel.py" />
      <source>Label Next</source>
      <translation>Als Nächstes labeln</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Assess Accuracy…</source>
      <translation>Genauigkeit bewerten…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Weights Library…</source>
      <translation>Gewichtebibliothek…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Engine…</source>
      <translation>Engine…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>The land cover map of {name} is finished.</source>
      <translation>Die Landbedeckungskarte von {name} ist fertig.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>No land cover map of {name}: {why}</source>
      <translation>Keine Landbedeckungskarte von {name}: {why}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/engine_message.py" />
      <source>There is no engine to compute with. {state}</source>
      <translation>Es gibt keine Engine zum Rechnen. {state}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/dialog.py" />
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Engine</source>
      <translation>Engine</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>The kit is one large file. On the other computer, choose Install from a Kit: nothing is downloaded there. A Python goes into the kit where one can be downloaded. Else, as you will be told, the other computer needs a Python of the version chosen here; that of its QGIS will do.</source>
      <translation>Das Kit ist eine große Datei. Wählen Sie auf dem anderen Rechner „Aus einem Kit installieren“: Dort wird nichts heruntergeladen. Ein Python kommt mit ins Kit, wo eines heruntergeladen werden kann. Sonst braucht der andere Rechner, wie Ihnen dann gesagt wird, ein Python der hier gewählten Version; das seines QGIS genügt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Export an Offline Kit</source>
      <translation>Offline-Kit exportieren</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>For a &amp;computer with</source>
      <translation>Für einen &amp;Rechner mit</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>and &amp;Python</source>
      <translation>und &amp;Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Install the engine anew? About {size} are downloaded. What is there stays until the new one is ready.</source>
      <translation>Engine neu installieren? Etwa {size} werden heruntergeladen. Das Vorhandene bleibt, bis die neue Engine bereit ist.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine is installed and has passed its test.</source>
      <translation>Die Engine ist installiert und hat ihren Test bestanden.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine works: {software} on {device}.</source>
      <translation>Die Engine funktioniert: {software} auf {device}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Remove the engine from {folder}? Your weights and maps stay. It can be installed again.</source>
      <translation>Engine aus {folder} entfernen? Ihre Gewichte und Karten bleiben erhalten. Sie kann wieder installiert werden.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine was removed.</source>
      <translation>Die Engine wurde entfernt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Installing the engine</source>
      <translation>Engine wird installiert</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Exporting an offline kit</source>
      <translation>Offline-Kit wird exportiert</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Copied. Names, passwords and your home folder were taken out; look it through all the same.</source>
      <translation>Kopiert. Namen, Passwörter und Ihr Benutzerordner wurden entfernt; sehen Sie den Text trotzdem durch.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>{step}: {done} of about {total}{time_left}</source>
      <translation>{step}: {done} von etwa {total}{time_left}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>{gpu} cannot be used, though: update its driver, then press Repair.</source>
      <translation>{gpu} kann jedoch nicht verwendet werden: Aktualisieren Sie den Treiber und klicken Sie dann auf „Reparieren“.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine is in {folder} now.</source>
      <translation>Die Engine ist jetzt in {folder}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Testing your Python</source>
      <translation>Ihr Python wird getestet</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The kit {path} is ready. The other computer needs Python {version} besides: that of its QGIS will do.</source>
      <translation>Das Kit {path} ist fertig. Der andere Rechner braucht außerdem Python {version}: Das seines QGIS genügt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The kit {path} is ready. It brings its own Python.</source>
      <translation>Das Kit {path} ist fertig. Es bringt sein eigenes Python mit.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Cancelled. What was downloaded is kept, so that Install goes on from there.</source>
      <translation>Abgebrochen. Was heruntergeladen wurde, bleibt erhalten; „Installieren“ macht dort weiter.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The whole log is in {path}</source>
      <translation>Das ganze Protokoll steht in {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>Choose the program python in your environment's folder (bin/python or python.exe).</source>
      <translation>Wählen Sie das Programm python im Ordner Ihrer Umgebung (bin/python oder python.exe).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>Install torch, torchvision, timm, numba and safetensors there, or onnxruntime, numba and numpy for the light engine, then choose it again.</source>
      <translation>Installieren Sie dort torch, torchvision, timm, numba und safetensors oder für die leichte Engine onnxruntime, numba und numpy, und wählen Sie es dann erneut.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>{path} is not a Python that runs.</source>
      <translation>{path} ist kein lauffähiges Python.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>{path} has neither PyTorch nor ONNX Runtime.</source>
      <translation>{path} hat weder PyTorch noch ONNX Runtime.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Folder for the Engine</source>
      <translation>Ordner für die Engine</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Python That Has PyTorch</source>
      <translation>Python mit PyTorch</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Install from an Offline Kit</source>
      <translation>Aus einem Offline-Kit installieren</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Offline kit</source>
      <translation>Offline-Kit</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>What will be installed</source>
      <translation>Was installiert wird</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Light engine, without training</source>
      <translation>&amp;Leichte Engine, ohne Training</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Progress of the installation</source>
      <translation>Fortschritt der Installation</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Install</source>
      <translation>&amp;Installieren</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Update</source>
      <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Repair</source>
      <translation>&amp;Reparieren</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Cancel</source>
      <translation>&amp;Abbrechen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Verify</source>
      <translation>Über&amp;prüfen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Let the engine compute something, to see that it works</source>
      <translation>Lässt die Engine etwas berechnen, um zu sehen, ob sie funktioniert</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>M&amp;ore</source>
      <translation>&amp;Mehr</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Move…</source>
      <translation>&amp;Verschieben…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Remove…</source>
      <translation>Entfe&amp;rnen…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Use a &amp;Python of Your Own…</source>
      <translation>Eigenes &amp;Python verwenden…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Stop Using That Python</source>
      <translation>&amp;Dieses Python nicht mehr verwenden</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Install from a Kit…</source>
      <translation>Aus einem Kit &amp;installieren…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Export Offline Kit…</source>
      <translation>Offline-Kit &amp;exportieren…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Copy Diagnostics</source>
      <translation>Diagnose &amp;kopieren</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>the processor; no graphics processor was found that PyTorch can use</source>
      <translation>Prozessor; es wurde kein Grafikprozessor gefunden, den PyTorch nutzen kann</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>{size} to download instead of {full_size}. It makes maps with UNetMamba's own network on the processor, but cannot teach new classes. The full engine can take its place at any time.</source>
      <translation>{size} Download statt {full_size}. Sie erstellt Karten mit dem eigenen Netz von UNetMamba auf dem Prozessor, kann aber keine neuen Klassen lernen. Die volle Engine kann jederzeit an ihre Stelle treten.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Packages</source>
      <translation>Pakete</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Will compute on</source>
      <translation>Rechnet auf</translation>
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
      <translation>Auf dem Datenträger</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Linux, Intel or AMD processor</source>
      <translation>Linux, Intel- oder AMD-Prozessor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Linux, Arm processor</source>
      <translation>Linux, Arm-Prozessor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Windows, Intel or AMD processor</source>
      <translation>Windows, Intel- oder AMD-Prozessor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>macOS 14 or newer, Apple processor</source>
      <translation>macOS 14 oder neuer, Apple-Prozessor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Set by</source>
      <translation>Gesetzt durch</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>the processor</source>
      <translation>der Prozessor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>about {size}</source>
      <translation>etwa {size}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>about {size}; {free} are free</source>
      <translation>etwa {size}; {free} sind frei</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>Draw a few polygons of each class, in different places of the image.</source>
      <translation>Zeichnen Sie einige Polygone jeder Klasse an verschiedenen Stellen des Bildes.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>Draw more polygons of these classes, in other places.</source>
      <translation>Zeichnen Sie mehr Polygone dieser Klassen an anderen Stellen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>none yet</source>
      <translation>noch keine</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Teach Your Own Classes</source>
      <translation>Eigene Klassen beibringen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <source>Setup</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/image_list.py" />
      <source>Images to learn from</source>
      <translation>Bilder, aus denen gelernt wird</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>its file is not there</source>
      <translation>die Datei ist nicht vorhanden</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>is from a service: save it as a file first</source>
      <translation>stammt von einem Dienst: erst als Datei speichern</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>has {found} of the {needed} bands that the weights need</source>
      <translation>hat {found} der {needed} Kanäle, die die Gewichte benötigen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>Give the new weights a name.</source>
      <translation>Geben Sie den neuen Gewichten einen Namen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>No file can have this name: choose one of plain letters and digits.</source>
      <translation>So kann keine Datei heißen: Wählen Sie einen Namen aus einfachen Buchstaben und Ziffern.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>“{name}” is being trained: give the next one another name.</source>
      <translation>„{name}“ wird gerade trainiert: Geben Sie den nächsten Gewichten einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>There are weights named “{name}”: choose another name.</source>
      <translation>Es gibt schon Gewichte namens „{name}“: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_presenter.py" />
      <source>Name two classes at least.</source>
      <translation>Nennen Sie mindestens zwei Klassen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>New Label Layer</source>
      <translation>Neuer Label-Layer</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>One on each line; more can be added later</source>
      <translation>Eine je Zeile; weitere können später hinzukommen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>Create and Draw</source>
      <translation>Erstellen und zeichnen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>C&amp;lasses, one per line</source>
      <translation>K&amp;lassen, eine je Zeile</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Measured on ground that was kept from training. The weights are in {path}.</source>
      <translation>Gemessen auf Flächen, die nicht für das Training verwendet wurden. Die Gewichte sind in {path}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>“{name}” is ready: mean IoU {score}</source>
      <translation>„{name}“ ist bereit: mittlere IoU {score}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Waits until “{name}” has ended.</source>
      <translation>Wartet, bis „{name}“ beendet ist.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Nothing has been trained yet. Choose what to learn from under Setup.</source>
      <translation>Noch nichts trainiert. Wählen Sie unter „Einstellungen“, woraus gelernt werden soll.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Training ended early, as nothing more was gained.</source>
      <translation>Das Training endete vorzeitig, da nichts mehr gewonnen wurde.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Training took all its time; with more, more may be gained.</source>
      <translation>Das Training nutzte die ganze Zeit; mit mehr Zeit lässt sich vielleicht mehr erreichen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>{doing}: about {time} left</source>
      <translation>{doing}: noch etwa {time}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Paused. Nothing is lost.</source>
      <translation>Pausiert. Nichts geht verloren.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Stopping, and keeping what was learnt …</source>
      <translation>Wird angehalten, Gelerntes wird aufbewahrt …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Stopped. What was learnt is kept: it can go on from there.</source>
      <translation>Angehalten. Was gelernt wurde, bleibt erhalten: Es kann dort weitergehen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Finished.</source>
      <translation>Fertig.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>training</source>
      <translation>trainiert</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>paused</source>
      <translation>pausiert</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>stopping</source>
      <translation>hält an</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>stopped</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>finished</source>
      <translation>fertig</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Starting …</source>
      <translation>Wird gestartet …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Segment land cover suggests “{name}” from now on.</source>
      <translation>„Landbedeckung segmentieren“ schlägt ab jetzt „{name}“ vor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>The weights “{name}” are ready.</source>
      <translation>Die Gewichte „{name}“ sind bereit.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>The training of “{name}” failed.</source>
      <translation>Das Training von „{name}“ ist fehlgeschlagen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Training runs</source>
      <translation>Trainingsläufe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Progress of the training</source>
      <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Loss (lower is better)</source>
      <translation>Verlust (niedriger ist besser)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Mean IoU (higher is better)</source>
      <translation>Mittlere IoU (höher ist besser)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Your polygons</source>
      <translation>Ihre Polygone</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>What it sees now</source>
      <translation>Was es jetzt erkennt</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Colours of the classes</source>
      <translation>Farben der Klassen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Scores of the classes</source>
      <translation>Kennwerte der Klassen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Open &amp;Report</source>
      <translation>&amp;Bericht öffnen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Use These Weights</source>
      <translation>Diese Gewichte &amp;verwenden</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Segment land cover will suggest them.</source>
      <translation>„Landbedeckung segmentieren“ wird sie vorschlagen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Segment This Image…</source>
      <translation>Dieses Bild &amp;segmentieren…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Continue</source>
      <translation>W&amp;eiter</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>C&amp;ancel</source>
      <translation>&amp;Abbrechen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Go On</source>
      <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Try Again</source>
      <translation>Erneu&amp;t versuchen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Discard</source>
      <translation>Ver&amp;werfen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Knows {classes}.</source>
      <translation>Kennt {classes}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>“{name}” was begun before and is not finished.

Go on with it, with the polygons and settings that it had? Or start afresh, with those of now?</source>
      <translation>„{name}“ wurde schon begonnen und ist nicht fertig.

Damit fortfahren, mit den damaligen Polygonen und Einstellungen? Oder neu beginnen, mit den jetzigen?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Counting the polygons …</source>
      <translation>Polygone werden gezählt …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready, but give it more time: about {time} on this computer.</source>
      <translation>Bereit, aber geben Sie mehr Zeit: etwa {time} auf diesem Rechner.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready.</source>
      <translation>Bereit.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready. It will wait until the training that runs now has ended.</source>
      <translation>Bereit. Wartet, bis das laufende Training beendet ist.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Tick an image to learn from.</source>
      <translation>Haken Sie ein Bild an, aus dem gelernt werden soll.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Choose the layer with your polygons, or make a new one.</source>
      <translation>Wählen Sie den Layer mit Ihren Polygonen oder erstellen Sie einen neuen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Choose the field that tells what a polygon shows.</source>
      <translation>Wählen Sie das Feld, das angibt, was ein Polygon zeigt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>The polygons are not enough yet: see under 2.</source>
      <translation>Die Polygone genügen noch nicht: siehe unter 2.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>{mode} (needs about {time})</source>
      <translation>{mode} (braucht etwa {time})</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Start Training</source>
      <translation>Training &amp;starten</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Set &amp;Up the Engine…</source>
      <translation>Engine e&amp;inrichten…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Start &amp;Afresh</source>
      <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>1. Images to Learn From</source>
      <translation>1. Bilder, aus denen gelernt wird</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Layer with a polygon for each example</source>
      <translation>Layer mit einem Polygon für jedes Beispiel</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>The field that tells what a polygon shows</source>
      <translation>Das Feld, das angibt, was ein Polygon zeigt</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Optional: polygons around ground where you have labelled everything. What no polygon covers there is learnt as background; elsewhere it is left open.</source>
      <translation>Optional: Polygone um Flächen, auf denen Sie alles gelabelt haben. Was dort kein Polygon bedeckt, wird als Hintergrund gelernt; anderswo bleibt es offen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;New Label Layer…</source>
      <translation>&amp;Neuer Label-Layer…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Makes a layer with the right fields and colours to draw in</source>
      <translation>Erstellt einen Layer mit den richtigen Feldern und Farben zum Zeichnen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Add Class…</source>
      <translation>Klasse hin&amp;zufügen…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Offers another class when a polygon is drawn</source>
      <translation>Bietet beim Zeichnen eines Polygons eine weitere Klasse an</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Some of the labelled ground is kept from training, to check what was learnt.</source>
      <translation>Ein Teil der gelabelten Fläche wird nicht für das Training verwendet, um das Gelernte zu prüfen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>2. Polygons That Show the Classes</source>
      <translation>2. Polygone, die die Klassen zeigen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Quick: the last step alone</source>
      <translation>Sc&amp;hnell: nur der letzte Schritt</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Recommended: all but the part that reads images</source>
      <translation>&amp;Empfohlen: alles außer dem Teil, der Bilder liest</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Thorough: everything</source>
      <translation>Grün&amp;dlich: alles</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>It ends earlier once nothing more is gained.</source>
      <translation>Endet früher, sobald nichts mehr gewonnen wird.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>3. What to Start From</source>
      <translation>3. Wovon ausgegangen wird</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Weights</source>
      <translation>Gewi&amp;chte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>What learns</source>
      <translation>Was lernt</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Time &amp;limit</source>
      <translation>Zeit&amp;limit</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Device</source>
      <translation>Ge&amp;rät</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>The name under which you find the new weights in your library</source>
      <translation>Der Name, unter dem Sie die neuen Gewichte in Ihrer Bibliothek finden</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Optional, kept with the weights</source>
      <translation>Optional, wird mit den Gewichten aufbewahrt</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>4. New Weights</source>
      <translation>4. Neue Gewichte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Nam&amp;e</source>
      <translation>N&amp;ame</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Origin and licence of the images</source>
      <translation>Herkunft und Lizenz der &amp;Bilder</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Add Class</source>
      <translation>Klasse hinzufügen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Name of the class</source>
      <translation>Name der Klasse</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Pixels to learn</source>
      <translation>Pixel zum Lernen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Pixels to check</source>
      <translation>Pixel zum Prüfen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Polygons</source>
      <translation>&amp;Polygone</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Class field</source>
      <translation>&amp;Klassenfeld</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Co&amp;mpletely labelled area</source>
      <translation>&amp;Vollständig gelabelte Fläche</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/help.py" />
      <source>The guide is not part of this copy of the plugin: {file} is missing.</source>
      <translation>Die Anleitung fehlt in dieser Kopie der Erweiterung: {file} ist nicht vorhanden.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>The place cannot be shown in the coordinate system of the project.</source>
      <translation>Die Stelle kann im Koordinatensystem des Projekts nicht angezeigt werden.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>All places are done. Train with the new labels, segment, and find the next.</source>
      <translation>Alle Stellen sind erledigt. Trainieren Sie mit den neuen Labels, segmentieren Sie und suchen Sie die nächsten Stellen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>{layer} cannot be changed. Save it as a GeoPackage first.</source>
      <translation>{layer} kann nicht geändert werden. Speichern Sie ihn zuerst als GeoPackage.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>No places yet. Segment an image with its confidence, then press Find.</source>
      <translation>Noch keine Stellen. Segmentieren Sie ein Bild mit Konfidenz und klicken Sie dann auf „Finden“.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>Place {place} of {total}: {name}</source>
      <translation>Stelle {place} von {total}: {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>Choose the layer to draw labels in.</source>
      <translation>Wählen Sie den Layer, in dem Labels gezeichnet werden.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>{layer} cannot be edited.</source>
      <translation>{layer} kann nicht bearbeitet werden.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>{done} of {total} done</source>
      <translation>{done} von {total} erledigt</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Places that are done</source>
      <translation>Erledigte Stellen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Find…</source>
      <translation>Finden…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Find places in a land cover map with its confidence</source>
      <translation>Stellen in einer Landbedeckungskarte mit Konfidenz finden</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>&amp;Places</source>
      <translation>&amp;Stellen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>&amp;Draw labels in</source>
      <translation>&amp;Labels zeichnen in</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places to label</source>
      <translation>Zu labelnde Stellen</translation>
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
      <translation>Stelle</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Class in the map</source>
      <translation>Klasse in der Karte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Sure</source>
      <translation>Sicher</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Previous</source>
      <translation>Vorherige</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go to the place before</source>
      <translation>Zur vorherigen Stelle</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go</source>
      <translation>Los</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Zoom to the place and draw a polygon there</source>
      <translation>Zur Stelle zoomen und dort ein Polygon zeichnen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Tick the place and go to the next one</source>
      <translation>Stelle abhaken und zur nächsten</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Next</source>
      <translation>Nächste</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go to the next place</source>
      <translation>Zur nächsten Stelle</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Label Next: {button}</source>
      <translation>Als Nächstes labeln: {button}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Choose a Python</source>
      <translation>Python wählen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>[The plugin's own]</source>
      <translation>[Das der Erweiterung]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>A Python that has PyTorch, as of conda or pixi, to be used instead of the plugin's own</source>
      <translation>Ein Python mit PyTorch, etwa aus conda oder pixi, das anstelle des Pythons der Erweiterung verwendet wird</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Engine…</source>
      <translation>&amp;Engine…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Install, check, repair, move or remove the engine</source>
      <translation>Engine installieren, prüfen, reparieren, verschieben oder entfernen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Python to use instead</source>
      <translation>Stattdessen &amp;Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>What Dialogs Suggest</source>
      <translation>Was Dialoge vorschlagen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Layer whose extent is taken</source>
      <translation>Layer, dessen Ausdehnung verwendet wird</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Layer with the polygons</source>
      <translation>Layer mit den Polygonen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>&amp;Selected polygons only</source>
      <translation>N&amp;ur gewählte Polygone</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Dra&amp;w on the Map</source>
      <translation>Auf Karte &amp;zeichnen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>{width} x {height} in {crs}</source>
      <translation>{width} x {height} in {crs}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>All of the image</source>
      <translation>Das ganze Bild</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>What the map shows</source>
      <translation>Was die Karte zeigt</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Extent of a layer</source>
      <translation>Ausdehnung eines Layers</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Rectangle drawn on the map</source>
      <translation>Auf der Karte gezeichnetes Rechteck</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Inside the polygons of a layer</source>
      <translation>In den Polygonen eines Layers</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>None drawn yet</source>
      <translation>Noch keines gezeichnet</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>{name} cannot be opened: choose another image.</source>
      <translation>{name} kann nicht geöffnet werden: Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Choose an image: a raster layer of the project, or a file.</source>
      <translation>Wählen Sie ein Bild: einen Rasterlayer des Projekts oder eine Datei.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Choose the layer that tells the area.</source>
      <translation>Wählen Sie den Layer, der das Gebiet angibt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>The area does not touch the image.</source>
      <translation>Das Gebiet berührt das Bild nicht.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>This image comes from a service: choose a part of it.</source>
      <translation>Dieses Bild kommt von einem Dienst: Wählen Sie einen Teil davon.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Draw a rectangle on the map.</source>
      <translation>Zeichnen Sie ein Rechteck auf der Karte.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <source>Segment Land Cover</source>
      <translation>Landbedeckung segmentieren</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>Classifying one window …</source>
      <translation>Ein Fenster wird klassifiziert …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>On the map until you close this window. It is no layer.</source>
      <translation>Auf der Karte, bis Sie dieses Fenster schließen. Es ist kein Layer.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>There is no image at this place of the map.</source>
      <translation>An dieser Stelle der Karte ist kein Bild.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Waits until the map of “{name}” is finished.</source>
      <translation>Wartet, bis die Karte von „{name}“ fertig ist.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Finished. The map is in {path}.</source>
      <translation>Fertig. Die Karte ist in {path}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>No map has been made yet. Choose what to map under Setup.</source>
      <translation>Noch keine Karte erstellt. Wählen Sie unter „Einstellungen“, was kartiert werden soll.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Stopping …</source>
      <translation>Wird angehalten …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Stopped. What is done is kept: it can go on from there.</source>
      <translation>Angehalten. Was fertig ist, bleibt erhalten: Es kann dort weitergehen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>The map is no layer of the project any more.</source>
      <translation>Die Karte ist kein Layer des Projekts mehr.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>waits</source>
      <translation>wartet</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>runs</source>
      <translation>läuft</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>stops</source>
      <translation>hält an</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Progress of the map</source>
      <translation>Fortschritt der Karte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Shares of the classes</source>
      <translation>Anteile der Klassen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Zoom to Map</source>
      <translation>Auf Karte &amp;zoomen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>Will be replaced: {files}.</source>
      <translation>Wird ersetzt: {files}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>A map with this name is being made: choose another name.</source>
      <translation>Eine Karte mit diesem Namen wird gerade erstellt: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>Looking at the image …</source>
      <translation>Bild wird untersucht …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>It will wait until the map that is made now is finished.</source>
      <translation>Wartet, bis die jetzige Karte fertig ist.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>These weights cannot be read.</source>
      <translation>Diese Gewichte können nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>About These Weights</source>
      <translation>Über diese Gewichte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Choose an image file</source>
      <translation>Bilddatei wählen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>What to Map</source>
      <translation>Was kartiert wird</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Image</source>
      <translation>&amp;Bild</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Area</source>
      <translation>&amp;Gebiet</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Weights and Device</source>
      <translation>Gewichte und Gerät</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Wei&amp;ghts</source>
      <translation>Gewi&amp;chte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>GeoTIFF (*.tif)</source>
      <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Save Land Cover Map</source>
      <translation>Landbedeckungskarte speichern</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>[Temporary file]</source>
      <translation>[Temporäre Datei]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A map of how sure the network is of each pixel</source>
      <translation>Eine Karte, die zeigt, wie sicher das Netz bei jedem Pixel ist</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>The map as polygons with their areas</source>
      <translation>Die Karte als Polygone mit ihren Flächen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A table with the area and share of each class</source>
      <translation>Eine Tabelle mit Fläche und Anteil jeder Klasse</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A page with a picture of the map and how it was made</source>
      <translation>Eine Seite mit einem Bild der Karte und wie sie entstand</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>What to Write</source>
      <translation>Was geschrieben wird</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Land cover &amp;map</source>
      <translation>&amp;Landbedeckungskarte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>With it</source>
      <translation>Dazu</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Preview</source>
      <translation>&amp;Vorschau</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Classifies one window in the middle of the map</source>
      <translation>Klassifiziert ein Fenster in der Mitte der Karte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Preview Where I C&amp;lick</source>
      <translation>Vorschau, wo ich &amp;klicke</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Classifies one window wherever you click on the map</source>
      <translation>Klassifiziert ein Fenster dort, wo Sie auf die Karte klicken</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A Quick Look</source>
      <translation>Kurzer Blick vorab</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Run</source>
      <translation>&amp;Starten</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Ad&amp;vanced…</source>
      <translation>Er&amp;weitert…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Opens the algorithm with all of its options</source>
      <translation>Öffnet den Algorithmus mit allen Optionen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Choose an Image</source>
      <translation>Bild wählen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Confidence</source>
      <translation>Ko&amp;nfidenz</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>P&amp;olygons</source>
      <translation>P&amp;olygone</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>S&amp;tatistics</source>
      <translation>S&amp;tatistik</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>R&amp;eport</source>
      <translation>B&amp;ericht</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>Takes about {time} on this computer, and up to {size} on the disk.</source>
      <translation>Dauert auf diesem Rechner etwa {time} und belegt bis zu {size} auf dem Datenträger.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>The processor: the engine found no usable graphics processor.</source>
      <translation>Der Prozessor: Die Engine hat keinen verwendbaren Grafikprozessor gefunden.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>Needs up to {size} on the disk. How long it takes is not known yet.</source>
      <translation>Benötigt bis zu {size} auf dem Datenträger. Wie lange es dauert, ist noch nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>The processor: works on every computer, and takes its time.</source>
      <translation>Der Prozessor: funktioniert auf jedem Rechner, braucht aber seine Zeit.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>A graphics processor. If there is none of this kind, the run says so.</source>
      <translation>Ein Grafikprozessor. Fehlt ein solcher, wird das beim Lauf gemeldet.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>A graphics processor if a usable one is there, else the processor.</source>
      <translation>Ein Grafikprozessor, wenn ein verwendbarer vorhanden ist, sonst der Prozessor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{count} MB</source>
      <translation>{count} MB</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>This graphics processor. If it is not there, the run says so.</source>
      <translation>Dieser Grafikprozessor. Fehlt er, wird das beim Lauf gemeldet.</translation>
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
      <translation>{device}, das beste Gerät dieses Rechners</translation>
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
      <translation>Nach unfertigen Landbedeckungskarten wird gesucht</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>{output} is unfinished: {done} of {blocks} blocks, started {started}.</source>
      <translation>{output} ist unfertig: {done} von {blocks} Blöcken, begonnen {started}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{title}: {count} weights</source>
      <translation>{title}: {count} Gewichte</translation>
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

Größe: {size}
Von: {where}

Lizenz:
{licence}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>“{title}” comes from {where} ({size}), under this licence:</source>
      <translation>„{title}“ kommt von {where} ({size}) unter dieser Lizenz:</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Downloading “{title}” from {host} …</source>
      <translation>„{title}“ wird von {host} heruntergeladen …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{folder} has {free} free, but {size} are needed.</source>
      <translation>In {folder} sind {free} frei, aber {size} werden benötigt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Free space there.</source>
      <translation>Schaffen Sie dort Platz.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>The address must begin with https:// and hold no password.</source>
      <translation>Die Adresse muss mit https:// beginnen und darf kein Passwort enthalten.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>QGIS will connect to {host} and fetch the list of weights there. Connect?</source>
      <translation>QGIS verbindet sich mit {host} und lädt dort die Liste der Gewichte. Verbinden?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Cancelled. What has come is kept.</source>
      <translation>Abgebrochen. Was geladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Asking {host} …</source>
      <translation>{host} wird angefragt …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>this computer</source>
      <translation>diesem Rechner</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>in the library · {detail}</source>
      <translation>in der Bibliothek · {detail}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Checking “{title}” …</source>
      <translation>„{title}“ wird geprüft …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Added to the library: {name}.</source>
      <translation>Zur Bibliothek hinzugefügt: {name}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Catalogues (*.json)</source>
      <translation>Kataloge (*.json)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>A catalogue lists weights that somebody publishes: an address that begins with https://, or a file. QGIS connects to it only when you open it and say so.</source>
      <translation>Ein Katalog listet Gewichte auf, die jemand veröffentlicht: eine Adresse, die mit https:// beginnt, oder eine Datei. QGIS verbindet sich nur damit, wenn Sie ihn öffnen und zustimmen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Catalo&amp;gue</source>
      <translation>&amp;Katalog</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Choose a catalogue file</source>
      <translation>Katalogdatei wählen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Open</source>
      <translation>Öff&amp;nen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Forget</source>
      <translation>&amp;Vergessen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Take the address off the list</source>
      <translation>Entfernt die Adresse aus der Liste</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Weights in the catalogue</source>
      <translation>Gewichte im Katalog</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>About the chosen weights</source>
      <translation>Über die gewählten Gewichte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Download…</source>
      <translation>&amp;Herunterladen…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Ca&amp;ncel</source>
      <translation>A&amp;bbrechen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Connect</source>
      <translation>&amp;Verbinden</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Choose a Catalogue File</source>
      <translation>Katalogdatei wählen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Licence of the Weights</source>
      <translation>Lizenz der Gewichte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>I &amp;accept this licence</source>
      <translation>Ich &amp;akzeptiere diese Lizenz</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Download</source>
      <translation>&amp;Herunterladen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Weights Library</source>
      <translation>Gewichtebibliothek</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Import a Checkpoint</source>
      <translation>Checkpoint importieren</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>One on each line, in the order of training. A colour may follow: water #2b83ba</source>
      <translation>Eine je Zeile, in der Reihenfolge des Trainings. Eine Farbe kann folgen: water #2b83ba</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>In the order of training, separated by commas</source>
      <translation>In der Reihenfolge des Trainings, durch Kommas getrennt</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>&amp;Import</source>
      <translation>&amp;Importieren</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Trained &amp;on</source>
      <translation>Trai&amp;niert mit</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>&amp;Title</source>
      <translation>&amp;Titel</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>&amp;Bands</source>
      <translation>K&amp;anäle</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Pi&amp;xel size</source>
      <translation>Pi&amp;xelgröße</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Training &amp;data</source>
      <translation>Trainings&amp;daten</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Li&amp;cence</source>
      <translation>Li&amp;zenz</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>What the weights are called in lists</source>
      <translation>Wie die Gewichte in Listen heißen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>The name of the file in the library; scripts and models use it</source>
      <translation>Der Name der Datei in der Bibliothek; Skripte und Modelle verwenden ihn</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Wait until the library has done what it is at.</source>
      <translation>Warten Sie, bis die Bibliothek ihre Arbeit beendet hat.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>{file} does not say what its network was trained for. Say it here; it is kept with the weights. The file is opened apart from QGIS, and nothing in it is run.</source>
      <translation>{file} gibt nicht an, wofür das Netz trainiert wurde. Geben Sie es hier an; es wird mit den Gewichten aufbewahrt. Die Datei wird getrennt von QGIS geöffnet und nichts darin wird ausgeführt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Added to the library: {names}.</source>
      <translation>Zur Bibliothek hinzugefügt: {names}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>default</source>
      <translation>Voreinstellung</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>came with the plugin</source>
      <translation>mit der Erweiterung geliefert</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>damaged</source>
      <translation>beschädigt</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Dialogs suggest “{title}” now.</source>
      <translation>Dialoge schlagen jetzt „{title}“ vor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>“{title}” is whole: nothing has changed since it was written.</source>
      <translation>„{title}“ ist unversehrt: Seit dem Schreiben hat sich nichts geändert.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>“{title}” was removed.</source>
      <translation>„{title}“ wurde entfernt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Wrote {file}.</source>
      <translation>{file} wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Other data</source>
      <translation>Andere Daten</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Importing {file} …</source>
      <translation>{file} wird importiert …</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Cancelled.</source>
      <translation>Abgebrochen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Remove “{title}” ({file}) from the library?</source>
      <translation>„{title}“ ({file}) aus der Bibliothek entfernen?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>There is no trash where “{file}” lies. Delete it for good?</source>
      <translation>Wo „{file}“ liegt, gibt es keinen Papierkorb. Endgültig löschen?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>classes: {count}, pixels: {size} m</source>
      <translation>Klassen: {count}, Pixel: {size} m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Rename Weights</source>
      <translation>Gewichte umbenennen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Duplicate Weights</source>
      <translation>Gewichte duplizieren</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>{title} (copy)</source>
      <translation>{title} (Kopie)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Weights and checkpoints (*.safetensors *.ckpt *.pth *.pt)</source>
      <translation>Gewichte und Checkpoints (*.safetensors *.ckpt *.pth *.pt)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>UNetMamba weights (*.safetensors)</source>
      <translation>UNetMamba-Gewichte (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Export Weights</source>
      <translation>Gewichte exportieren</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Search names and classes</source>
      <translation>Namen und Klassen durchsuchen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Weights in the library</source>
      <translation>Gewichte in der Bibliothek</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Files can be dropped here.</source>
      <translation>Dateien können hier abgelegt werden.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>En&amp;gine…</source>
      <translation>E&amp;ngine…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Add weights files, or checkpoints published with papers</source>
      <translation>Fügt Gewichtedateien oder mit Fachartikeln veröffentlichte Checkpoints hinzu</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Copy the file, to give it to others</source>
      <translation>Kopiert die Datei, um sie weiterzugeben</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Dialogs suggest these weights</source>
      <translation>Dialoge schlagen diese Gewichte vor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Reads the whole file to see that nothing in it has changed</source>
      <translation>Liest die ganze Datei, um zu prüfen, ob sich darin nichts geändert hat</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Delete for Good</source>
      <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Move to &amp;Trash</source>
      <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Import Weights</source>
      <translation>Gewichte importieren</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Import…</source>
      <translation>&amp;Importieren…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Exportieren…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Rename…</source>
      <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>D&amp;uplicate…</source>
      <translation>Du&amp;plizieren…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Set as &amp;Default</source>
      <translation>Als &amp;Voreinstellung</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Check File</source>
      <translation>&amp;Datei prüfen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>De&amp;lete…</source>
      <translation>&amp;Löschen…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Example</source>
      <translation>Beispiel</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Pixel size</source>
      <translation>Pixelgröße</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Bands</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Measured on</source>
      <translation>Gemessen an</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Trained on</source>
      <translation>Trainiert mit</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Limits</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Acknowledgement</source>
      <translation>Danksagung</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Started from</source>
      <translation>Ausgangsgewichte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Made by</source>
      <translation>Erstellt mit</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Fingerprint</source>
      <translation>Fingerabdruck</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Not stated: ask who made them.</source>
      <translation>Nicht angegeben: Fragen Sie die Urheber.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Places kept from training: {places}</source>
      <translation>Nicht für das Training verwendete Orte: {places}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>{size} m</source>
      <translation>{size} m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/curve_plot.py" />
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/curve_plot.py" />
      <source>Nothing to show yet</source>
      <translation>Noch nichts anzuzeigen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/run_widgets.py" />
      <source>Messages</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>Choose a Weights File</source>
      <translation>Gewichtedatei wählen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>Choose a weights file</source>
      <translation>Gewichtedatei wählen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>[None]</source>
      <translation>[Keine]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>{name} (damaged)</source>
      <translation>{name} (beschädigt)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>Try again: what has come is kept. Proxies are set in the options of QGIS.</source>
      <translation>Versuchen Sie es erneut: Was geladen wurde, bleibt erhalten. Proxys werden in den Optionen von QGIS eingestellt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>its address is not secure (https)</source>
      <translation>seine Adresse ist nicht sicher (https)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>another QGIS is downloading it ({holder})</source>
      <translation>ein anderes QGIS lädt die Datei gerade herunter ({holder})</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>the server sent another part than it was asked for</source>
      <translation>der Server hat einen anderen Teil als den verlangten gesendet</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it is larger than it should be</source>
      <translation>die Datei ist größer, als sie sein sollte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it ended before all had come</source>
      <translation>er endete, bevor alles geladen war</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>The download from {host} failed: {why}.</source>
      <translation>Der Download von {host} ist fehlgeschlagen: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it leads to {where}, which is not secure (https)</source>
      <translation>er führt zu {where}, was nicht sicher ist (https)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Teaching {name}</source>
      <translation>{name} wird trainiert</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>The training stopped with an error that nobody foresaw: {error}.</source>
      <translation>Das Training wurde durch einen unerwarteten Fehler abgebrochen: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Warning: {text}</source>
      <translation>Warnung: {text}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>CC BY-NC-SA 4.0, as LoveDA: no commercial use</source>
      <translation>CC BY-NC-SA 4.0, wie LoveDA: keine kommerzielle Nutzung</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>As the ISPRS benchmark: ask the ISPRS before other use than research</source>
      <translation>Wie der ISPRS-Benchmark: Fragen Sie die ISPRS vor anderer Nutzung als Forschung</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Choose a file that ends in .safetensors, .ckpt, .pth or .pt.</source>
      <translation>Wählen Sie eine Datei, die auf .safetensors, .ckpt, .pth oder .pt endet.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Name the classes, one on each line, in the order in which they were trained.</source>
      <translation>Nennen Sie die Klassen, eine je Zeile, in der Reihenfolge, in der sie trainiert wurden.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Name three bands, separated by commas, in the order in which they were trained.</source>
      <translation>Nennen Sie drei Kanäle, durch Kommas getrennt, in der Reihenfolge, in der sie trainiert wurden.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Give the weights a title.</source>
      <translation>Geben Sie den Gewichten einen Titel.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Say what pixel size the training images had.</source>
      <translation>Geben Sie an, welche Pixelgröße die Trainingsbilder hatten.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>{name} is no weights file.</source>
      <translation>{name} ist keine Gewichtedatei.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/kept_jobs.py" />
      <source>The polygons cannot be stored in {folder}: {why}.</source>
      <translation>Die Polygone können nicht in {folder} gespeichert werden: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/kept_jobs.py" />
      <source>Free some space on that disk, or see to it that you may write there.</source>
      <translation>Schaffen Sie auf diesem Datenträger Platz oder sorgen Sie dafür, dass Sie dort schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting.py" />
      <source>Land cover of {name}</source>
      <translation>Landbedeckung von {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting_outlook.py" />
      <source>The service is asked for {plan}.</source>
      <translation>Vom Dienst angefordert werden {plan}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting_preview.py" />
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/surveying.py" />
      <source>The polygons cannot be counted: {error}.</source>
      <translation>Die Polygone können nicht gezählt werden: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/surveying.py" />
      <location filename="../unetmamba_qgis/jobs/user_library_work.py" />
      <source>The log has more, under UNetMamba.</source>
      <translation>Das Protokoll enthält mehr, unter UNetMamba.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/user_library_work.py" />
      <source>This failed in an unforeseen way: {error}.</source>
      <translation>Dies ist unerwartet fehlgeschlagen: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>Run again later: what has been read is kept. Or skip damaged parts.</source>
      <translation>Starten Sie später erneut: Was gelesen wurde, bleibt erhalten. Oder überspringen Sie beschädigte Teile.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>{layer} has no image at {count} places of the extent: they become NoData.</source>
      <translation>{layer} hat an {count} Stellen der Ausdehnung kein Bild: Sie werden zu Leerwerten.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>{layer} cannot be read: {why}.</source>
      <translation>{layer} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>Reading {layer}: {plan}</source>
      <translation>{layer} wird gelesen: {plan}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>the disk does not hold what was written</source>
      <translation>auf dem Datenträger steht nicht, was geschrieben wurde</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{layer} is read through QGIS, from a service or with a login.</source>
      <translation>{layer} wird über QGIS gelesen, von einem Dienst oder mit einer Anmeldung.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose the extent to classify.</source>
      <translation>Wählen Sie die zu klassifizierende Ausdehnung.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>The extent does not touch {layer}.</source>
      <translation>Die Ausdehnung berührt {layer} nicht.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose an extent over the layer.</source>
      <translation>Wählen Sie eine Ausdehnung über dem Layer.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>This extent of {layer} has {plan}. At most {most} million pixels are read.</source>
      <translation>Diese Ausdehnung von {layer} hat {plan}. Höchstens {most} Millionen Pixel werden gelesen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose a smaller extent, or ask the service's owner for the image as a file.</source>
      <translation>Wählen Sie eine kleinere Ausdehnung oder bitten Sie den Betreiber des Dienstes um das Bild als Datei.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{width} x {height} pixels in about {count} tiles</source>
      <translation>{width} x {height} Pixel in etwa {count} Kacheln</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{width} x {height} pixels in {count} requests</source>
      <translation>{width} x {height} Pixel in {count} Anfragen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Choose another file.</source>
      <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>there is such a file already, and it may hold your work</source>
      <translation>eine solche Datei ist schon vorhanden und enthält vielleicht Ihre Arbeit</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>its folder does not exist</source>
      <translation>der Ordner existiert nicht</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>{path} cannot be made: {why}.</source>
      <translation>{path} kann nicht erstellt werden: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>QGIS is too busy to tell what the service answered</source>
      <translation>QGIS ist zu beschäftigt, um mitzuteilen, was der Dienst geantwortet hat</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} answered {status}</source>
      <translation>{host} hat mit {status} geantwortet</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} did not answer</source>
      <translation>{host} hat nicht geantwortet</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} answered without an image</source>
      <translation>{host} hat ohne Bild geantwortet</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/polygons.py" />
      <source>The polygons cannot be written to {path}: {why}.</source>
      <translation>Die Polygone können nicht nach {path} geschrieben werden: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/polygons.py" />
      <source>Choose an output in a folder where you may write files.</source>
      <translation>Wählen Sie eine Ausgabe in einem Ordner, in dem Sie Dateien schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Assess accuracy</source>
      <translation>Genauigkeit bewerten</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Tells how good a land cover map is, where the truth is known.</source>
      <translation>Zeigt, wie gut eine Landbedeckungskarte ist, wo die Wahrheit bekannt ist.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>accuracy assessment,validation,confusion matrix,error matrix,kappa,F1,IoU,area estimation,land cover</source>
      <translation>genauigkeitsbewertung,validierung,konfusionsmatrix,fehlermatrix,kappa,F1,IoU,flächenschätzung,landbedeckung,accuracy assessment,validation,confusion matrix,error matrix,area estimation,land cover</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Compares a land cover map with polygons, points or a raster whose classes are known, and writes a report: confusion matrix, accuracy of each class, and pictures of where the map is wrong.
Take reference that the network was not trained on, and not from beside it: scores on training ground mean nothing.
From points at random places it also estimates the accuracy and the true area of each class in the whole map, with confidence intervals.</source>
      <translation>Vergleicht eine Landbedeckungskarte mit Polygonen, Punkten oder einem Raster, deren Klassen bekannt sind, und schreibt einen Bericht: Konfusionsmatrix, Genauigkeit jeder Klasse und Bilder davon, wo die Karte falsch ist.
Nehmen Sie Referenzdaten, mit denen das Netz nicht trainiert wurde und die nicht direkt daneben liegen: Kennwerte auf Trainingsflächen sagen nichts aus.
Aus Punkten an zufälligen Stellen werden zudem die Genauigkeit und die wahre Fläche jeder Klasse in der ganzen Karte geschätzt, mit Konfidenzintervallen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Land cover</source>
      <translation>Landbedeckung</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>The map to assess: class codes from 0 to 254, as Segment Land Cover makes them.</source>
      <translation>Die zu bewertende Karte: Klassencodes von 0 bis 254, wie „Landbedeckung segmentieren“ sie erstellt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Report Cohen's kappa, too, as older studies do.</source>
      <translation>Gibt auch Cohens Kappa an, wie ältere Studien.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Means without the last class</source>
      <translation>Mittelwerte ohne die letzte Klasse</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Leaves the class with the greatest code out of mean IoU and mean F1, as papers do with “clutter”. Its pixels still count in all other figures.</source>
      <translation>Lässt die Klasse mit dem größten Code bei mittlerer IoU und mittlerem F1 weg, wie es Fachartikel mit „clutter“ tun. Ihre Pixel zählen weiterhin in allen anderen Werten.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Area-weighted figures of polygons and rasters</source>
      <translation>Flächengewichtete Werte von Polygonen und Rastern</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Accuracy and areas of the whole map with confidence intervals (Olofsson et al. 2014). Points always have them. They are only right for a random sample, which polygons rarely are.</source>
      <translation>Genauigkeit und Flächen der ganzen Karte mit Konfidenzintervallen (Olofsson et al. 2014). Punkte haben sie immer. Sie stimmen nur für eine Zufallsstichprobe, was Polygone selten sind.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Web page (*.html)</source>
      <translation>Webseite (*.html)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A page with pictures, the confusion matrix and all figures.</source>
      <translation>Eine Seite mit Bildern, der Konfusionsmatrix und allen Werten.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Figures as CSV</source>
      <translation>Werte als CSV</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>CSV table (*.csv)</source>
      <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A row for each class: its figures, and its row of the confusion matrix.</source>
      <translation>Eine Zeile für jede Klasse: ihre Werte und ihre Zeile der Konfusionsmatrix.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Figures as JSON</source>
      <translation>Werte als JSON</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>All figures, for other programs.</source>
      <translation>Alle Werte, für andere Programme.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A table with the figures of each class.</source>
      <translation>Eine Tabelle mit den Werten jeder Klasse.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Cancelled, no report was written.</source>
      <translation>Abgebrochen, kein Bericht wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>{name}: IoU {iou}</source>
      <translation>{name}: IoU {iou}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Compare models</source>
      <translation>Modelle vergleichen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Maps an image with several weights, and tells which ones are better, and faster.</source>
      <translation>Kartiert ein Bild mit mehreren Gewichten und sagt, welche besser und welche schneller sind.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>comparison,benchmark,models,weights,agreement,accuracy,speed,land cover,segmentation</source>
      <translation>vergleich,benchmark,modelle,gewichte,übereinstimmung,genauigkeit,geschwindigkeit,landbedeckung,segmentierung,comparison,models,weights,agreement,accuracy,speed,land cover,segmentation</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Makes a land cover map of the same image with each of several weights, and writes one report: the maps, how far they agree, how long each took and, with a reference, how good each is.
Where maps differ, labels would help most. Where all agree they may still be wrong.
The maps are there only when all are complete. A run that fails or is cancelled goes on where it was when it is run again.</source>
      <translation>Erstellt mit mehreren Gewichten je eine Landbedeckungskarte desselben Bildes und schreibt einen Bericht: die Karten, wie weit sie übereinstimmen, wie lange jede gedauert hat und, mit einer Referenz, wie gut jede ist.
Wo Karten voneinander abweichen, würden Labels am meisten helfen. Wo alle übereinstimmen, können sie dennoch falsch sein.
Die Karten sind erst da, wenn alle vollständig sind. Ein fehlgeschlagener oder abgebrochener Lauf wird dort fortgesetzt, wo er war, wenn er erneut gestartet wird.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>All maps agree on {share} of the ground.</source>
      <translation>Alle Karten stimmen auf {share} der Fläche überein.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Averages what the network sees in turned and resized copies of the image: flips takes 4 times as long, d4 40 times. The map becomes a little better.</source>
      <translation>Mittelt, was das Netz in gedrehten und in der Größe veränderten Kopien des Bildes sieht: flips dauert 4-mal so lange, d4 40-mal. Die Karte wird etwas besser.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>The image to classify, a file. It may be of any size, and is only read.</source>
      <translation>Das zu klassifizierende Bild, eine Datei. Es darf beliebig groß sein und wird nur gelesen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Two or more, together with the files below.</source>
      <translation>Zwei oder mehr, zusammen mit den Dateien darunter.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Weights files</source>
      <translation>Gewichtedateien</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Further weights, .safetensors files that are not in the library.</source>
      <translation>Weitere Gewichte, .safetensors-Dateien, die nicht in der Bibliothek sind.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>One band of the image for each that the weights need, in their order. If empty, each weights' bands are found by their names, colours or wavelengths, else the first ones are taken.</source>
      <translation>Ein Kanal des Bildes für jeden, den die Gewichte benötigen, in deren Reihenfolge. Wenn leer, werden die Kanäle aller Gewichte anhand ihrer Namen, Farben oder Wellenlängen gefunden, sonst werden die ersten genommen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Extent</source>
      <translation>Ausdehnung</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The part of the image to classify. If empty, all of it.</source>
      <translation>Der zu klassifizierende Teil des Bildes. Wenn leer, das ganze Bild.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Mask</source>
      <translation>Maske</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Polygons to classify: what lies outside of all of them becomes NoData and is not even read.</source>
      <translation>Zu klassifizierende Polygone: Was außerhalb aller liegt, wird zum Leerwert und nicht einmal gelesen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>A new or an empty folder for the maps, which have the names of the weights.</source>
      <translation>Ein neuer oder leerer Ordner für die Karten, die die Namen der Gewichte haben.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>A page with the maps, their agreement, figures and times.</source>
      <translation>Eine Seite mit den Karten, ihrer Übereinstimmung, Kennwerten und Zeiten.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Figures</source>
      <translation>Kennwerte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>A table with the figures of each map.</source>
      <translation>Eine Tabelle mit den Kennwerten jeder Karte.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Share where all maps agree</source>
      <translation>Anteil, auf dem alle Karten übereinstimmen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Choose two or more weights to compare.</source>
      <translation>Wählen Sie zwei oder mehr Gewichte zum Vergleichen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Cancelled, no maps were written.</source>
      <translation>Abgebrochen, keine Karten wurden geschrieben.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>{name}: overall accuracy {accuracy}, mean IoU {iou}</source>
      <translation>{name}: Gesamtgenauigkeit {accuracy}, mittlere IoU {iou}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Export training chips</source>
      <translation>Trainings-Chips exportieren</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cuts labelled pieces of images, for training here or with other tools.</source>
      <translation>Schneidet gelabelte Stücke aus Bildern, für das Training hier oder mit anderen Werkzeugen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>training data,samples,labels,chips,tiles,dataset,deep learning,digitising</source>
      <translation>trainingsdaten,stichproben,labels,chips,kacheln,datensatz,deep learning,digitalisieren,training data,samples,tiles,dataset,digitising</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cuts images and the polygons drawn on them into chips: small images, each with a label image of the same size.
They are split into training and validation by place: no label for training lies near one for validation, and every class is in both.
The folder is there only when it is complete.</source>
      <translation>Schneidet Bilder und die darauf gezeichneten Polygone in Chips: kleine Bilder, jedes mit einem Labelbild derselben Größe.
Sie werden nach Orten in Training und Validierung aufgeteilt: Kein Label für das Training liegt nahe bei einem für die Validierung, und jede Klasse ist in beiden vertreten.
Der Ordner ist erst vorhanden, wenn er vollständig ist.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Weights to suit</source>
      <translation>Passend zu Gewichten</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Pixel size (metres)</source>
      <translation>Pixelgröße (Meter)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Images whose pixels have another size on the ground are resampled to this one. If not set, that of the weights, or else of the first image.</source>
      <translation>Bilder, deren Pixel am Boden eine andere Größe haben, werden auf diese umgerechnet. Wenn nicht angegeben, die der Gewichte, sonst die des ersten Bildes.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>pairs: GeoTIFFs in the folders images and labels, with lists of classes and of the split, for other tools. store: a chip store, for the train command of this engine.</source>
      <translation>pairs: GeoTIFFs in den Ordnern images und labels, mit Listen der Klassen und der Aufteilung, für andere Werkzeuge. store: ein Chip-Speicher für den Befehl train dieser Engine.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Training chips</source>
      <translation>Trainings-Chips</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>A new or an empty folder.</source>
      <translation>Ein neuer oder leerer Ordner.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Number of classes</source>
      <translation>Anzahl der Klassen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Pixels for validation</source>
      <translation>Pixel für die Validierung</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cancelled, no chips were written.</source>
      <translation>Abgebrochen, keine Chips wurden geschrieben.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Gives the chips the bands, range of values and pixel size of these weights: a .safetensors file, or a name in the library ({names}). If empty, those of the first image.</source>
      <translation>Gibt den Chips die Kanäle, den Wertebereich und die Pixelgröße dieser Gewichte: eine .safetensors-Datei oder ein Name in der Bibliothek ({names}). Wenn leer, die des ersten Bildes.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Fine-tune weights</source>
      <translation>Gewichte feinabstimmen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Teaches a trained network the classes of polygons that you drew.</source>
      <translation>Bringt einem trainierten Netz die Klassen der Polygone bei, die Sie gezeichnet haben.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>training,learning,classes,samples,labels,transfer learning,deep learning</source>
      <translation>training,lernen,klassen,stichproben,labels,transferlernen,feinabstimmung,deep learning,learning,classes,samples,transfer learning</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Makes new weights from trained ones, images, and polygons of ground whose class you know. About ten polygons a class, spread over the images, are a good start.
Part of them is kept from the training and tells what the new weights are worth; classes whose names the old weights know already are learnt with fewer.
The weights are there only when they are complete. A run that is cancelled goes on where it was when it is run again with the same polygons.</source>
      <translation>Erstellt neue Gewichte aus trainierten Gewichten, Bildern und Polygonen von Flächen, deren Klasse Sie kennen. Etwa zehn Polygone je Klasse, über die Bilder verteilt, sind ein guter Anfang.
Ein Teil davon wird nicht für das Training verwendet und zeigt, was die neuen Gewichte taugen; Klassen, deren Namen die alten Gewichte schon kennen, werden mit weniger gelernt.
Die Gewichte sind erst vorhanden, wenn sie vollständig sind. Ein abgebrochener Lauf geht dort weiter, wo er war, wenn er mit denselben Polygonen erneut gestartet wird.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Mean IoU on the polygons kept from training: {value:.1%}</source>
      <translation>Mittlere IoU auf den nicht für das Training verwendeten Polygonen: {value:.1%}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Numbers of the bands to learn from, such as 1,2,3 or 1,2,3,4. If empty, those that the weights to start from know.</source>
      <translation>Nummern der Kanäle, aus denen gelernt wird, z. B. 1,2,3 oder 1,2,3,4. Wenn leer, die, die die Ausgangsgewichte kennen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Weights to start from</source>
      <translation>Ausgangsgewichte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Go on with an unfinished run of the same output, else start afresh.</source>
      <translation>Setzt einen unfertigen Lauf mit derselben Ausgabe fort, sonst wird neu begonnen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Bands must be numbers separated by commas, such as 1,2,3.</source>
      <translation>Kanäle müssen durch Kommas getrennte Nummern sein, z. B. 1,2,3.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Train</source>
      <translation>Trainieren</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>head: the last layer alone, in a minute. decoder: all but the part that looks at the image, good on a laptop. everything: for images of another kind than those that the weights know; it takes longest.</source>
      <translation>head: nur die letzte Schicht, in einer Minute. decoder: alles außer dem Teil, der das Bild betrachtet, gut auf einem Laptop. everything: für Bilder anderer Art als die, die die Gewichte kennen; es dauert am längsten.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Longest time for training. It ends earlier when scores no longer rise.</source>
      <translation>Längste Zeit für das Training. Es endet früher, wenn die Kennwerte nicht mehr steigen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>What the new weights are called in lists.</source>
      <translation>Wie die neuen Gewichte in Listen heißen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>If empty, that of the weights to start from.</source>
      <translation>Wenn leer, die der Ausgangsgewichte.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Instead of the minutes, so that a run can be repeated on other computers.</source>
      <translation>Statt der Minuten, damit ein Lauf auf anderen Rechnern wiederholt werden kann.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>If not set, one that suits what is trained.</source>
      <translation>Wenn nicht angegeben, eine, die zum Trainierten passt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Changes of samples</source>
      <translation>Veränderung der Stichproben</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>How much samples are turned, resized and changed in colour, so that more is learnt from few.</source>
      <translation>Wie stark Stichproben gedreht, in der Größe und in der Farbe verändert werden, damit aus wenigen mehr gelernt wird.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Balance (percent)</source>
      <translation>Ausgleich (Prozent)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Share of the samples drawn evenly over the classes; the others follow their area.</source>
      <translation>Anteil der Stichproben, die gleichmäßig über die Klassen gezogen werden; die anderen folgen deren Fläche.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Patience</source>
      <translation>Geduld</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Training ends when scores did not rise in so many validations.</source>
      <translation>Das Training endet, wenn die Kennwerte in so vielen Validierungen nicht gestiegen sind.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>New weights</source>
      <translation>Neue Gewichte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>A new file; nothing is overwritten.</source>
      <translation>Eine neue Datei; nichts wird überschrieben.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>What was taught, how it went, and what the weights are worth.</source>
      <translation>Was beigebracht wurde, wie es lief und was die Gewichte taugen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Cancelled. Run it again to go on from there.</source>
      <translation>Abgebrochen. Starten Sie erneut, um dort weiterzumachen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>A .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
      <translation>Eine .safetensors-Datei oder ein Name in der Bibliothek ({names}). Wenn leer, {starter}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Import weights</source>
      <translation>Gewichte importieren</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Adds weights, or a checkpoint published with a paper, to the library.</source>
      <translation>Fügt der Bibliothek Gewichte oder einen mit einem Fachartikel veröffentlichten Checkpoint hinzu.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Adds a file to the weights library, under whose name it can then be chosen.
Weights files of UNetMamba (.safetensors) are checked and copied. Checkpoints as they are published with papers (.ckpt, .pth) do not say what they were trained for: the other parameters do. They are opened in a process of their own with limits on memory and time, and nothing in them is run.
Nothing in the library is overwritten.</source>
      <translation>Fügt der Gewichtebibliothek eine Datei hinzu, die dann unter ihrem Namen gewählt werden kann.
Gewichtedateien von UNetMamba (.safetensors) werden geprüft und kopiert. Checkpoints, wie sie mit Fachartikeln veröffentlicht werden (.ckpt, .pth), geben nicht an, wofür sie trainiert wurden: Das tun die übrigen Parameter. Sie werden in einem eigenen Prozess mit begrenztem Speicher und begrenzter Zeit geöffnet und nichts darin wird ausgeführt.
In der Bibliothek wird nichts überschrieben.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>weights,library,checkpoint,model,pretrained,deep learning</source>
      <translation>gewichte,bibliothek,checkpoint,modell,vortrainiert,deep learning,weights,library,model,pretrained</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>A weights file, or a checkpoint of the published network.</source>
      <translation>Eine Gewichtedatei oder ein Checkpoint des veröffentlichten Netzes.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>For checkpoints: the data set tells classes, bands, pixel size and licence, where they are not given.</source>
      <translation>Für Checkpoints: Der Datensatz bestimmt Klassen, Kanäle, Pixelgröße und Lizenz, wo sie nicht angegeben sind.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>What the weights are called in lists. If empty, the name of the file.</source>
      <translation>Wie die Gewichte in Listen heißen. Wenn leer, der Name der Datei.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>One on each line or separated by semicolons, in the order of training. A colour may follow, as in: water #2b83ba</source>
      <translation>Eine je Zeile oder durch Semikolons getrennt, in der Reihenfolge des Trainings. Eine Farbe kann folgen, z. B.: water #2b83ba</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Three names separated by commas, in the order of training.</source>
      <translation>Drei Namen, durch Kommas getrennt, in der Reihenfolge des Trainings.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Of the training images, on the ground.</source>
      <translation>Der Trainingsbilder, am Boden.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Origin and licence of the training images, for the card.</source>
      <translation>Herkunft und Lizenz der Trainingsbilder, für den Steckbrief.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>As stated where the checkpoint is published.</source>
      <translation>Wie angegeben, wo der Checkpoint veröffentlicht ist.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Name in the library</source>
      <translation>Name in der Bibliothek</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Cancelled, nothing was added.</source>
      <translation>Abgebrochen, nichts wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Checking the file</source>
      <translation>Datei wird geprüft</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Label next</source>
      <translation>Als Nächstes labeln</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Finds the places where the next labels help the training most.</source>
      <translation>Findet die Stellen, an denen die nächsten Labels dem Training am meisten helfen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence</source>
      <translation>aktives lernen,unsicherheit,stichprobe,labels,trainingsdaten,digitalisieren,konfidenz,active learning,uncertainty,sampling,samples,training data,digitising,confidence</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Ranks places of a land cover map where a label would help most: where the network was unsure, in all classes alike, most of all in those with few labels, and spread over the map.
Segment an image with the output Confidence, find places, draw polygons there, train, and segment again. The panel Label Next, in the menu Raster, leads from place to place.</source>
      <translation>Ordnet Stellen einer Landbedeckungskarte danach, wo ein Label am meisten hilft: wo das Netz unsicher war, in allen Klassen gleichermaßen, am meisten in denen mit wenigen Labels, und über die Karte verteilt.
Segmentieren Sie ein Bild mit der Ausgabe „Konfidenz“, finden Sie Stellen, zeichnen Sie dort Polygone, trainieren Sie und segmentieren Sie erneut. Das Bedienfeld „Als Nächstes labeln“ im Menü Raster führt von Stelle zu Stelle.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The map, as Segment land cover makes it.</source>
      <translation>Die Karte, wie „Landbedeckung segmentieren“ sie erstellt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The output Confidence of the same run: percent, 0 to 100.</source>
      <translation>Die Ausgabe „Konfidenz“ desselben Laufs: Prozent, 0 bis 100.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Polygons that you have drawn already, in any CRS. Places keep away from them, and classes with few of them come first.</source>
      <translation>Polygone, die Sie schon gezeichnet haben, in beliebigem KBS. Die Stellen halten Abstand zu ihnen, und Klassen mit wenigen davon kommen zuerst.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The field of the labels that tells the class: text with the names of the map's classes, in any case, or whole numbers with their codes. If empty, all classes are taken to have equally many labels.</source>
      <translation>Das Feld der Labels, das die Klasse angibt: Text mit den Namen der Klassen der Karte, Groß-/Kleinschreibung beliebig, oder ganze Zahlen mit ihren Codes. Wenn leer, gelten alle Klassen als gleich oft gelabelt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Number of places</source>
      <translation>Anzahl der Stellen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>There may be fewer where the map has no more so far apart.</source>
      <translation>Es können weniger sein, wenn die Karte nicht mehr hat, die so weit auseinanderliegen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Size of a place (pixels)</source>
      <translation>Größe einer Stelle (Pixel)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Side of a square of the map's pixels. How sure the map is there is a mean over all of them, so that thin borders between classes, which are never sure, do not count for much.</source>
      <translation>Seite eines Quadrats aus Pixeln der Karte. Wie sicher die Karte dort ist, ist ein Mittelwert über alle, damit schmale Grenzen zwischen Klassen, die nie sicher sind, wenig zählen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Least distance (pixels)</source>
      <translation>Mindestabstand (Pixel)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places are so far from each other and from labels. Neighbours look alike.</source>
      <translation>So weit sind Stellen voneinander und von Labels entfernt. Nachbarn sehen ähnlich aus.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>A square for each place, with its rank, class code and name in the map, mean confidence, why it was chosen, and whether it is done, which the panel notes there.</source>
      <translation>Ein Quadrat für jede Stelle, mit Rang, Klassencode und -name in der Karte, mittlerer Konfidenz, dem Grund der Auswahl und ob sie erledigt ist, was das Bedienfeld dort vermerkt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places found</source>
      <translation>Gefundene Stellen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Cancelled, no places were written.</source>
      <translation>Abgebrochen, keine Stellen wurden geschrieben.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Images</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>The images that the polygons were drawn on. They may differ in CRS, pixel size and kind of values: all are brought to one form.</source>
      <translation>Die Bilder, auf denen die Polygone gezeichnet wurden. Sie dürfen sich in KBS, Pixelgröße und Art der Werte unterscheiden: Alle werden in eine Form gebracht.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Polygons of ground whose class is known. Ground in no polygon has no part in the training. Where polygons overlap, the later one counts: the one with the greater feature id.</source>
      <translation>Polygone von Flächen, deren Klasse bekannt ist. Flächen in keinem Polygon nehmen am Training nicht teil. Wo Polygone sich überlappen, zählt das spätere: das mit der größeren Objekt-ID.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>The field, of text or whole numbers, that tells the class of a polygon. If the layer is styled by categories of this field, the classes get their order, names and colours from there.</source>
      <translation>Das Feld, Text oder ganze Zahlen, das die Klasse eines Polygons angibt. Ist der Layer nach Kategorien dieses Feldes gestaltet, erhalten die Klassen daher ihre Reihenfolge, Namen und Farben.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Completely labelled area</source>
      <translation>Vollständig gelabelte Fläche</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Polygons of ground where everything that belongs to a class is labelled. The rest of it becomes the class “background”.</source>
      <translation>Polygone von Flächen, auf denen alles gelabelt ist, was zu einer Klasse gehört. Der Rest davon wird zur Klasse „background“.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Share for validation (percent)</source>
      <translation>Anteil für Validierung (Prozent)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>So much of the labelled ground of each class, in places of its own, is kept from training to measure what was learnt. 0 keeps nothing.</source>
      <translation>So viel der gelabelten Fläche jeder Klasse, an eigenen Stellen, wird nicht für das Training verwendet, um das Gelernte zu messen. 0 hält nichts zurück.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Gap (pixels)</source>
      <translation>Abstand (Pixel)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Labels for training keep this distance from those for validation; neighbours look so much alike that scores would be too good.</source>
      <translation>Labels für das Training halten diesen Abstand zu denen für die Validierung; Nachbarn sehen sich so ähnlich, dass die Kennwerte zu gut würden.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Seed</source>
      <translation>Saat</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Another number chooses other places for validation.</source>
      <translation>Eine andere Zahl wählt andere Stellen für die Validierung.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Origin and licence</source>
      <translation>Herkunft und Lizenz</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Of images and labels; it is kept with the data and with weights that are trained on them.</source>
      <translation>Von Bildern und Labels; wird mit den Daten und mit darauf trainierten Gewichten aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>{name}: {polygons} polygons, {train} pixels for training, {validation} for validation</source>
      <translation>{name}: {polygons} Polygone, {train} Pixel für das Training, {validation} für die Validierung</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>An image cannot be used.</source>
      <translation>Ein Bild kann nicht verwendet werden.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>{layer} is read through QGIS, from a service or with a login. Save it as a GeoTIFF first: its context menu, Export, Save As.</source>
      <translation>{layer} wird über QGIS gelesen, von einem Dienst oder mit einer Anmeldung. Speichern Sie ihn zuerst als GeoTIFF: in seinem Kontextmenü unter Exportieren, Speichern als.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover change</source>
      <translation>Landbedeckungsänderung</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Tells what became of each land cover class between two maps.</source>
      <translation>Zeigt, was zwischen zwei Karten aus jeder Landbedeckungsklasse wurde.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>land cover,land use,change detection,transition matrix,from-to,comparison</source>
      <translation>landbedeckung,landnutzung,änderungserkennung,übergangsmatrix,von-nach,vergleich,land cover,land use,change detection,transition matrix,from-to,comparison</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Compares two land cover maps of the same ground, as Segment Land Cover makes them.
The result is a raster with what each pixel was and what it became, and a table of the transitions with their areas. Every mistake of either map shows as change, too: compare maps of similar images.</source>
      <translation>Vergleicht zwei Landbedeckungskarten desselben Gebiets, wie „Landbedeckung segmentieren“ sie erstellt.
Das Ergebnis ist ein Raster, das angibt, was jedes Pixel war und was daraus wurde, und eine Tabelle der Übergänge mit ihren Flächen. Auch jeder Fehler einer der Karten erscheint als Änderung: Vergleichen Sie Karten ähnlicher Bilder.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover before</source>
      <translation>Landbedeckung vorher</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>The older map. The result has its grid.</source>
      <translation>Die ältere Karte. Das Ergebnis hat ihr Gitter.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover after</source>
      <translation>Landbedeckung nachher</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>The newer map. If its grid is another one, it is brought to that of the older.</source>
      <translation>Die neuere Karte. Hat sie ein anderes Gitter, wird sie auf das der älteren gebracht.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>A GeoTIFF with 256 times the older class code plus the newer one in each pixel, and their names. NoData (65535) is where either map has none.</source>
      <translation>Ein GeoTIFF, in dem jedes Pixel das 256-Fache des älteren Klassencodes plus den neueren enthält, mit den Namen. Leerwert (65535) steht, wo eine der Karten keinen Wert hat.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Transitions</source>
      <translation>Übergänge</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>A table with pixels and area in square metres for each pair of classes, unchanged ones included.</source>
      <translation>Eine Tabelle mit Pixeln und Fläche in Quadratmetern für jedes Klassenpaar, auch die unveränderten.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Cancelled, no map was written.</source>
      <translation>Abgebrochen, keine Karte wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/provider.py" />
      <source>Polygons are written as GeoPackage: give them a name that ends in .gpkg.</source>
      <translation>Polygone werden als GeoPackage geschrieben: Geben Sie ihnen einen Namen, der auf .gpkg endet.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Choose a reference: either polygons or points, or a raster.</source>
      <translation>Wählen Sie eine Referenz: entweder Polygone oder Punkte oder ein Raster.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Choose the field that tells the class of the reference.</source>
      <translation>Wählen Sie das Feld, das die Klasse der Referenz angibt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Reference polygons or points</source>
      <translation>Referenzpolygone oder -punkte</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Ground whose class is known, in any CRS. Of polygons, the pixels count whose centre they hold; where polygons overlap, the one with the greater feature id. A point counts for the pixel that it lies in.</source>
      <translation>Flächen, deren Klasse bekannt ist, in beliebigem KBS. Bei Polygonen zählen die Pixel, deren Mittelpunkt darin liegt; wo Polygone sich überlappen, zählt das mit der größeren Objekt-ID. Ein Punkt zählt für das Pixel, in dem er liegt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>The field that tells the class: text with the names of the map's classes, in any case, or whole numbers with their codes. What has no value is left out.</source>
      <translation>Das Feld, das die Klasse angibt: Text mit den Namen der Klassen der Karte, Groß-/Kleinschreibung beliebig, oder ganze Zahlen mit ihren Codes. Was keinen Wert hat, bleibt außen vor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Reference raster</source>
      <translation>Referenzraster</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Instead of polygons or points, a raster with the codes of the map's classes, on any grid and in any CRS. NoData is ground whose class is not known.</source>
      <translation>Statt Polygonen oder Punkten ein Raster mit den Codes der Klassen der Karte, auf beliebigem Gitter und in beliebigem KBS. Leerwerte sind Flächen, deren Klasse nicht bekannt ist.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Segment land cover</source>
      <translation>Landbedeckung segmentieren</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Gives every pixel of an aerial or satellite image a land cover class.</source>
      <translation>Gibt jedem Pixel eines Luft- oder Satellitenbildes eine Landbedeckungsklasse.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>land cover,land use,classification,segmentation,deep learning,aerial,satellite</source>
      <translation>landbedeckung,landnutzung,klassifikation,segmentierung,deep learning,luftbild,satellit,land cover,land use,classification,segmentation,aerial,satellite</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Makes a land cover map from an aerial or satellite image with a trained UNetMamba network.
The map has the grid and the coordinate system of the image. It is there only when it is complete: a run that fails or is cancelled leaves what was there before, and goes on where it was when it is run again.
A network is at its best with images like those it was trained on: the same bands, pixel size and kind of landscape.</source>
      <translation>Erstellt mit einem trainierten UNetMamba-Netz eine Landbedeckungskarte aus einem Luft- oder Satellitenbild.
Die Karte hat das Gitter und das Koordinatensystem des Bildes. Sie ist erst vorhanden, wenn sie vollständig ist: Ein Lauf, der fehlschlägt oder abgebrochen wird, lässt das Vorherige bestehen und geht beim nächsten Start dort weiter, wo er war.
Am besten arbeitet ein Netz mit Bildern wie denen, mit denen es trainiert wurde: gleiche Kanäle, Pixelgröße und Art der Landschaft.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Classifying</source>
      <translation>Klassifizierung läuft</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>The image cannot be used.</source>
      <translation>Das Bild kann nicht verwendet werden.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>What computes: a graphics processor (cuda of NVIDIA, mps of Apple) or cpu, the processor. auto takes a graphics processor if a usable one is there. With several, cuda:1 is the second.</source>
      <translation>Was rechnet: ein Grafikprozessor (cuda von NVIDIA, mps von Apple) oder cpu, der Prozessor. auto nimmt einen Grafikprozessor, wenn ein verwendbarer vorhanden ist. Bei mehreren ist cuda:1 der zweite.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The image to classify. It may be of any size, and is only read. Layers of services, such as WMS and XYZ tiles, are read at the pixel size of the weights, and need an extent.</source>
      <translation>Das zu klassifizierende Bild. Es darf beliebig groß sein und wird nur gelesen. Layer von Diensten wie WMS und XYZ-Kacheln werden in der Pixelgröße der Gewichte gelesen und benötigen eine Ausdehnung.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>One band of the image for each that the weights need, in their order; the starter weights need red, green and blue. If empty, bands are found by their names, colours or wavelengths, else the first ones are taken.</source>
      <translation>Ein Kanal des Bildes für jeden, den die Gewichte benötigen, in deren Reihenfolge; die mitgelieferten Gewichte benötigen Rot, Grün und Blau. Wenn leer, werden die Kanäle nach Namen, Farben oder Wellenlängen gefunden, sonst die ersten genommen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Window size (pixels)</source>
      <translation>Fenstergröße (Pixel)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Side of the square that the network looks at as a whole. More shows it more of the surroundings and takes more memory. If not set, what suits the weights.</source>
      <translation>Seite des Quadrats, das das Netz als Ganzes betrachtet. Ein größeres zeigt ihm mehr von der Umgebung und braucht mehr Speicher. Wenn nicht angegeben, was zu den Gewichten passt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Window overlap (pixels)</source>
      <translation>Fensterüberlappung (Pixel)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Pixels shared by neighbouring windows, where their results are blended. More hides seams and takes longer. If not set, what suits the weights.</source>
      <translation>Pixel, die sich benachbarte Fenster teilen; dort werden ihre Ergebnisse überblendet. Mehr verbirgt Nahtstellen und dauert länger. Wenn nicht angegeben, was zu den Gewichten passt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Calculation precision</source>
      <translation>Rechengenauigkeit</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>bfloat16 is faster on newer graphics processors and may change a few pixels between classes that are about as likely. auto takes it there, and float32 elsewhere.</source>
      <translation>bfloat16 ist auf neueren Grafikprozessoren schneller und kann einige Pixel zwischen etwa gleich wahrscheinlichen Klassen ändern. auto nimmt es dort und anderswo float32.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Smallest patch (pixels)</source>
      <translation>Kleinste Teilfläche (Pixel)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Smaller patches of a class are merged into their largest neighbour. 0 keeps them all.</source>
      <translation>Kleinere Teilflächen einer Klasse werden mit ihrem größten Nachbarn verschmolzen. 0 behält alle.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Resample to the pixel size of the weights</source>
      <translation>Auf die Pixelgröße der Gewichte umrechnen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Shows the network the image at the pixel size it was trained at, without which it does not know things by their size. The map has the pixels of the image all the same.</source>
      <translation>Zeigt dem Netz das Bild in der Pixelgröße, mit der es trainiert wurde; ohne sie erkennt es Dinge nicht an ihrer Größe. Die Karte hat trotzdem die Pixel des Bildes.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Resume an unfinished run</source>
      <translation>Unfertigen Lauf fortsetzen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>If a run with this output was interrupted, goes on where it was. It must have had the same settings; switch off to start afresh.</source>
      <translation>Wurde ein Lauf mit dieser Ausgabe unterbrochen, geht er dort weiter, wo er war. Er muss dieselben Einstellungen gehabt haben; ausschalten, um neu zu beginnen.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Skip damaged parts of the image</source>
      <translation>Beschädigte Teile des Bildes überspringen</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Leaves what cannot be read as NoData and names it in the log, instead of stopping there.</source>
      <translation>Belässt, was nicht gelesen werden kann, als Leerwert und nennt es im Protokoll, statt dort anzuhalten.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The map: a GeoTIFF with a class code in each pixel, and the names and colours of the classes. NoData (255) is where the image has none.</source>
      <translation>Die Karte: ein GeoTIFF mit einem Klassencode in jedem Pixel und den Namen und Farben der Klassen. Leerwert (255) steht, wo das Bild keine Werte hat.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>How sure the network is of the class in each pixel, 0 to 100 percent. Where it is low, look twice.</source>
      <translation>Wie sicher das Netz bei der Klasse jedes Pixels ist, 0 bis 100 Prozent. Wo der Wert niedrig ist, lohnt ein zweiter Blick.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Probabilities</source>
      <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A band for each class: how likely it is in each pixel, 0 to 100 percent.</source>
      <translation>Ein Kanal für jede Klasse: wie wahrscheinlich sie in jedem Pixel ist, 0 bis 100 Prozent.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The map as polygons without gaps or overlaps, in a GeoPackage, with class code, name and area in square metres on the ellipsoid.</source>
      <translation>Die Karte als Polygone ohne Lücken und Überlappungen in einem GeoPackage, mit Klassencode, Name und Fläche in Quadratmetern auf dem Ellipsoid.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Statistics</source>
      <translation>Statistik</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A table with pixels, area in square metres and share of the map for each class.</source>
      <translation>Eine Tabelle mit Pixeln, Fläche in Quadratmetern und Anteil an der Karte für jede Klasse.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A page with a picture of the map, the shares of the classes, and how the map was made.</source>
      <translation>Eine Seite mit einem Bild der Karte, den Anteilen der Klassen und wie die Karte erstellt wurde.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>What the network has learnt, the classes of the map included: a .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
      <translation>Was das Netz gelernt hat, einschließlich der Klassen der Karte: eine .safetensors-Datei oder ein Name in der Bibliothek ({names}). Wenn leer, {starter}.</translation>
    </message>
  </context>
</TS>
