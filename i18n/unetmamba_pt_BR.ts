<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
  <context>
    <name>UNetMamba</name>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>Reading the reference</source>
      <translation>Lendo a referência</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>Measuring the map</source>
      <translation>Medindo o mapa</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>Comparing</source>
      <translation>Comparando</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>it lies beside the map</source>
      <translation>ela fica ao lado do mapa</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>it lies nowhere where the map has a class</source>
      <translation>ela não fica em nenhum lugar onde o mapa tem uma classe</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{path} cannot be used as reference: {why}.</source>
      <translation>{path} não pode ser usado como referência: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose a layer of polygons or points, or a raster of class codes.</source>
      <translation>Escolha uma camada de polígonos ou pontos, ou um raster de códigos de classe.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{name} has no field {field}. Its fields: {fields}.</source>
      <translation>{name} não tem o campo {field}. Seus campos: {fields}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <location filename="../engine/chips/errors.py" />
      <source>Choose the field that tells the class.</source>
      <translation>Escolha o campo que indica a classe.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <location filename="../engine/chips/errors.py" />
      <source>The field {field} holds {what}, which cannot tell a class.</source>
      <translation>O campo {field} contém {what}, que não pode indicar uma classe.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <location filename="../engine/chips/errors.py" />
      <source>Choose a field of text or of whole numbers.</source>
      <translation>Escolha um campo de texto ou de números inteiros.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>The field {field} has more than {most} values.</source>
      <translation>O campo {field} tem mais de {most} valores.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose the field that tells the class, not one with a number of its own for each feature.</source>
      <translation>Escolha o campo que indica a classe, não um com um número próprio para cada feição.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{name} tells nothing about the map: {why}.</source>
      <translation>{name} não diz nada sobre o mapa: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose reference data over the map, and check that both have the right CRS.</source>
      <translation>Escolha dados de referência sobre o mapa e verifique se ambos têm o SRC correto.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{name} and {map_name} have no class in common. The reference has {values}; the map has {classes}.</source>
      <translation>{name} e {map_name} não têm nenhuma classe em comum. A referência tem {values}; o mapa tem {classes}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose a field with the names of the map's classes as text, or with their codes as whole numbers.</source>
      <translation>Escolha um campo com os nomes das classes do mapa como texto, ou com seus códigos como números inteiros.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <source>all classes but {names}</source>
      <translation>todas as classes exceto {names}</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <source>all classes</source>
      <translation>todas as classes</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <location filename="../engine/accuracy/report.py" />
      <source>points</source>
      <translation>pontos</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <location filename="../engine/accuracy/sections.py" />
      <source>pixels</source>
      <translation>pixels</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Was the map made with weights that were trained on this reference, or on ground beside it? Then these figures mean nothing: they tell what the network remembers, not how good the map is elsewhere.</source>
      <translation>O mapa foi feito com pesos treinados nesta referência, ou em áreas vizinhas? Então estes valores não significam nada: mostram o que a rede lembra, não a qualidade do mapa em outros lugares.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The confidence intervals hold if the points are a random sample: placed at random or on a regular grid over the whole map, or at random within each of its classes. Points where somebody chose to look tell of these places alone.</source>
      <translation>Os intervalos de confiança valem se os pontos forem uma amostra aleatória: colocados ao acaso ou em uma grade regular sobre o mapa todo, ou ao acaso dentro de cada uma de suas classes. Pontos cujo local alguém escolheu informam apenas sobre esses locais.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The figures hold for the ground within the polygons. Polygons are mostly drawn where a class is plain to see; between them, and at the borders of classes, a map is mostly worse. Large polygons weigh more than small ones.</source>
      <translation>Os valores são válidos para a área dentro dos polígonos. Polígonos geralmente são desenhados onde uma classe se vê com clareza; entre eles, e nos limites das classes, um mapa geralmente é pior. Polígonos grandes pesam mais que os pequenos.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The figures hold for the ground of the reference raster, and are as good as it is.</source>
      <translation>Os valores são válidos para a área do raster de referência, e são tão bons quanto ele.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The map has no class {names}: all of it counts as wrong, with an IoU of 0.</source>
      <translation>O mapa não tem a classe {names}: tudo o que é dela conta como erro, com IoU de 0.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>If 0 stands for ground without reference, make it the NoData value of the reference raster.</source>
      <translation>Se 0 representa área sem referência, torne-o o valor NoData do raster de referência.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>There is no reference for {names}: how much of it the map finds is not known.</source>
      <translation>Não há referência para {names}: não se sabe quanto disso o mapa encontra.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map has no class, there are {count:,} {unit} of the reference; they do not count.</source>
      <translation>Onde o mapa não tem classe, há {count:,} {unit} da referência; eles não contam.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Features on the map without a class, which are left out: {count:,}.</source>
      <translation>Feições no mapa sem classe, que são ignoradas: {count:,}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Features whose shape cannot be used, which are left out: {count:,}.</source>
      <translation>Feições cuja geometria não pode ser usada, que são ignoradas: {count:,}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Pixels in several polygons, where the feature with the greatest id counts: {count:,}.</source>
      <translation>Pixels em vários polígonos, onde conta a feição com o maior id: {count:,}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Polygons so small that no pixel has its centre in them, which count nothing: {count:,}.</source>
      <translation>Polígonos tão pequenos que nenhum pixel tem neles o seu centro, que não contam: {count:,}.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Area-weighted figures were asked for, but the pixels of polygons or of a raster are no random sample: neighbouring pixels are alike, so that the true errors are many times larger than these confidence intervals.</source>
      <translation>Foram pedidos valores ponderados pela área, mas os pixels de polígonos ou de um raster não são uma amostra aleatória: pixels vizinhos são parecidos, de modo que os erros verdadeiros são muito maiores que estes intervalos de confiança.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map shows {names} there is no reference: the area-weighted figures hold for the other {covered:.1%} of the map.</source>
      <translation>Onde o mapa mostra {names} não há referência: os valores ponderados pela área valem para os outros {covered:.1%} do mapa.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map shows {names} there is a single sample; it counts with the greatest error there can be.</source>
      <translation>Onde o mapa mostra {names} há uma única amostra; ela conta com o maior erro possível.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map shows {names} there are fewer than {least} samples: their intervals are rough.</source>
      <translation>Onde o mapa mostra {names} há menos de {least} amostras: seus intervalos são aproximados.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Code {code} is {name} in the map, but {other} in the reference; codes were compared.</source>
      <translation>O código {code} é {name} no mapa, mas {other} na referência; os códigos foram comparados.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Accuracy of {map}</source>
      <translation>Acurácia de {map}</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>map and reference agree</source>
      <translation>mapa e referência concordam</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>they differ</source>
      <translation>eles diferem</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Pictures</source>
      <translation>Imagens</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/accuracy/views.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/segmentation/report.py" />
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/accuracy/views.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Reference</source>
      <translation>Referência</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Kind of reference</source>
      <translation>Tipo de referência</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Classes were matched</source>
      <translation>Correspondência das classes</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Made</source>
      <translation>Criado</translation>
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
      <translation>Pixels comparados</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Points compared</source>
      <translation>Pontos comparados</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Of the reference, where the map has no class</source>
      <translation>Da referência, onde o mapa não tem classe</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features used</source>
      <translation>Feições usadas</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features beside the map</source>
      <translation>Feições ao lado do mapa</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features repaired</source>
      <translation>Feições reparadas</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features of no use</source>
      <translation>Feições sem utilidade</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features without a class</source>
      <translation>Feições sem classe</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Polygons without the centre of a pixel</source>
      <translation>Polígonos sem o centro de um pixel</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Pixels in several polygons</source>
      <translation>Pixels em vários polígonos</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Overall</source>
      <translation>Geral</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../engine/segmentation/report.py" />
      <source>How it was made</source>
      <translation>Como foi feito</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>by code</source>
      <translation>por código</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>by name (text) or code (whole numbers)</source>
      <translation>por nome (texto) ou código (números inteiros)</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>polygons</source>
      <translation>polígonos</translation>
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
      <translation>Campo da classe</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Confusion matrix</source>
      <translation>Matriz de confusão</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Precision</source>
      <translation>Precisão</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Recall</source>
      <translation>Revocação</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean without {names}</source>
      <translation>Média sem {names}</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean</source>
      <translation>Média</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Overall accuracy</source>
      <translation>Acurácia global</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean IoU ({classes})</source>
      <translation>IoU média ({classes})</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean F1 ({classes})</source>
      <translation>F1 médio ({classes})</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Area in the map</source>
      <translation>Área no mapa</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Estimated area</source>
      <translation>Área estimada</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>User's accuracy</source>
      <translation>Acurácia do usuário</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Producer's accuracy</source>
      <translation>Acurácia do produtor</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Samples</source>
      <translation>Amostras</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Area-weighted accuracy and areas</source>
      <translation>Acurácia e áreas ponderadas pela área</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>{count:,.0f} pixels</source>
      <translation>{count:,.0f} pixels</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Reference ↓   Map →</source>
      <translation>Referência ↓   Mapa →</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Each row is a class of the reference: its {unit}, by the class that the map gives them, with their share of the row. Right ones are on the diagonal, in green.</source>
      <translation>Cada linha é uma classe da referência: seus {unit}, pela classe que o mapa lhes dá, com sua proporção da linha. Os corretos estão na diagonal, em verde.</translation>
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
      <translation>Referência e Mapa: número de {unit} da classe em cada um. Precisão (acurácia do usuário): quanto do que o mapa chama assim é mesmo a classe. Revocação (acurácia do produtor): quanto da classe o mapa encontra. {unknown}: não há como determinar; tais classes não entram nas médias.</translation>
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
      <translation>Acurácia global ponderada pela área</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Estimates for the whole map, ± their 95 % confidence intervals: each sample counts by the area that the map gives to the class in which it lies (Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57). The estimated area is that of the class on the ground, corrected for the mistakes of the map. Samples: how many lie where the map shows the class.</source>
      <translation>Estimativas para o mapa todo, ± seus intervalos de confiança de 95 %: cada amostra conta pela área que o mapa dá à classe em que ela está (Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57). A área estimada é a da classe no terreno, corrigida dos erros do mapa. Amostras: quantas estão onde o mapa mostra a classe.</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <source>no feature on the map has a value in the field {field}</source>
      <translation>nenhuma feição no mapa tem valor no campo {field}</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <source>none of its features is a polygon or a point on the map</source>
      <translation>nenhuma de suas feições é um polígono ou ponto no mapa</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <location filename="../engine/chips/labels.py" />
      <source>values of type {type}</source>
      <translation>valores do tipo {type}</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <location filename="../engine/chips/labels.py" />
      <source>fractions</source>
      <translation>números fracionários</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/views.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Agreement</source>
      <translation>Concordância</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>the value {value} is listed twice</source>
      <translation>o valor {value} aparece duas vezes</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>the code {code} of {name} is not between 0 and {last}</source>
      <translation>o código {code} de {name} não está entre 0 e {last}</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>all {most} codes are taken, and none is left for {name}</source>
      <translation>todos os {most} códigos estão em uso e não resta nenhum para {name}</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>{one} and {other} have the same code {code}</source>
      <translation>{one} e {other} têm o mesmo código {code}</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>the codes {one} and {other} have the same name {name}</source>
      <translation>os códigos {one} e {other} têm o mesmo nome {name}</translation>
    </message>
    <message>
      <location filename="../engine/chips/cut.py" />
      <location filename="../engine/labelling/run.py" />
      <source>Reading the labels</source>
      <translation>Lendo os rótulos</translation>
    </message>
    <message>
      <location filename="../engine/chips/cut.py" />
      <source>Cutting block {number} of {count}</source>
      <translation>Cortando o bloco {number} de {count}</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>There is no image to cut chips from.</source>
      <translation>Não há imagem da qual cortar chips.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose an image that the polygons were drawn on.</source>
      <translation>Escolha uma imagem sobre a qual os polígonos foram desenhados.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{path} cannot be used: {why}.</source>
      <translation>{path} não pode ser usado: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <location filename="../engine/raster/errors.py" />
      <source>Choose a polygon layer, such as a GeoPackage or a shapefile.</source>
      <translation>Escolha uma camada de polígonos, como um GeoPackage ou um shapefile.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose polygons over the images, and check that all layers have the right CRS.</source>
      <translation>Escolha polígonos sobre as imagens e verifique se todas as camadas têm o SRC correto.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The area that is completely labelled, {path}, lies on no image.</source>
      <translation>A área totalmente rotulada, {path}, não está sobre nenhuma imagem.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose an area over the images, and check that all layers have the right CRS.</source>
      <translation>Escolha uma área sobre as imagens e verifique se todas as camadas têm o SRC correto.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>No polygon on the images has a value in the field {field}.</source>
      <translation>Nenhum polígono sobre as imagens tem valor no campo {field}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Fill in the class of the polygons, or choose another field.</source>
      <translation>Preencha a classe dos polígonos ou escolha outro campo.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The field {field} has values that belong to no class: {values}.</source>
      <translation>O campo {field} tem valores que não pertencem a nenhuma classe: {values}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Add them to the classes, or correct the polygons.</source>
      <translation>Adicione-os às classes ou corrija os polígonos.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The classes do not fit together: {why}.</source>
      <translation>As classes não combinam entre si: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Give each class a name and a code from 0 to 254 of its own.</source>
      <translation>Dê a cada classe um nome e um código de 0 a 254 só dela.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The field {field} has {found} values; there can be {most} classes at most.</source>
      <translation>O campo {field} tem {found} valores; pode haver no máximo {most} classes.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose the field that tells the class, not one with a number of its own for each polygon.</source>
      <translation>Escolha o campo que indica a classe, não um com um número próprio para cada polígono.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>There is only the class {names}; telling classes apart needs two at least.</source>
      <translation>Só existe a classe {names}; para distinguir classes são necessárias pelo menos duas.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Label a second class, or give an area that is completely labelled: the rest of it becomes background.</source>
      <translation>Rotule uma segunda classe, ou informe uma área totalmente rotulada: o resto dela se torna fundo.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Each class needs at least {least_px} labelled pixels.</source>
      <translation>Cada classe precisa de pelo menos {least_px} pixels rotulados.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Draw more polygons of these classes, or leave the classes out.</source>
      <translation>Desenhe mais polígonos destas classes ou deixe-as de fora.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Each class needs at least {least_px} labelled pixels for training and as many for validation, more than {gap_px} pixels apart: two polygons at such a distance, or a large one.</source>
      <translation>Cada classe precisa de pelo menos {least_px} pixels rotulados para treinamento e outros tantos para validação, a mais de {gap_px} pixels de distância: dois polígonos a essa distância, ou um grande.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Draw more polygons of these classes in other places, leave the classes out, make the gap smaller, or keep nothing for validation.</source>
      <translation>Desenhe mais polígonos destas classes em outros locais, deixe-as de fora, diminua a distância ou não reserve nada para validação.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Too little is labelled of {classes}. {needed}</source>
      <translation>Há pouco rotulado de {classes}. {needed}</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose a new or an empty folder.</source>
      <translation>Escolha uma pasta nova ou vazia.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The labels in {path} have no field {field}, only {fields}.</source>
      <translation>Os rótulos em {path} não têm o campo {field}, apenas {fields}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The labels in {path} have no fields.</source>
      <translation>Os rótulos em {path} não têm campos.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>None of the {polygons} polygons of {path} lies on an image.</source>
      <translation>Nenhum dos {polygons} polígonos de {path} está sobre uma imagem.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{path} has no polygons.</source>
      <translation>{path} não tem polígonos.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{name} (1 polygon, {pixels} pixels)</source>
      <translation>{name} (1 polígono, {pixels} pixels)</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{name} ({polygons} polygons, {pixels} pixels)</source>
      <translation>{name} ({polygons} polígonos, {pixels} pixels)</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The folder {folder} is not empty.</source>
      <translation>A pasta {folder} não está vazia.</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{folder} is a file, not a folder.</source>
      <translation>{folder} é um arquivo, não uma pasta.</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>{image}: {text}</source>
      <translation>{image}: {text}</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>{name} has no coordinate system: labels are put on it by their coordinates as they are.</source>
      <translation>{name} não tem sistema de coordenadas: os rótulos são colocados nela pelas suas coordenadas como estão.</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>The pixel size of {name} is unknown; it is taken for {expected:g} m.</source>
      <translation>O tamanho do pixel de {name} é desconhecido; assume-se {expected:g} m.</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <location filename="../engine/segmentation/job.py" />
      <source>{name} does not tell what its bands are; taken were {taken}.</source>
      <translation>{name} não informa o que são suas bandas; foram usadas {taken}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>Pixels of {name} are {found:.3g} m wide, not {expected:g} m: it shows nothing that is smaller.</source>
      <translation>Os pixels de {name} têm {found:.3g} m, não {expected:g} m: nada menor aparece nela.</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <location filename="../engine/segmentation/job.py" />
      <source>{band} from band {number}</source>
      <translation>{band} da banda {number}</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>{folder} is not a usable chip store: {why}.</source>
      <translation>{folder} não é um conjunto de chips utilizável: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>Make it anew, with 'prepare' or Export Training Chips.</source>
      <translation>Faça-o de novo, com 'prepare' ou “Exportar chips de treinamento”.</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>the folder is not empty</source>
      <translation>a pasta não está vazia</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>it has no group {missing}, only {groups}</source>
      <translation>não tem o grupo {missing}, apenas {groups}</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>image, label and valid of chip {name} do not fit each other</source>
      <translation>image, label e valid do chip {name} não combinam entre si</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>{file} cannot be read ({why})</source>
      <translation>{file} não pode ser lido ({why})</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>{file} is damaged ({why})</source>
      <translation>{file} está danificado ({why})</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>chip {name} cannot be read ({why})</source>
      <translation>o chip {name} não pode ser lido ({why})</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon lies on no image: left out.</source>
      <translation>1 polígono não está sobre nenhuma imagem: ignorado.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon lies nowhere, as its geometry is empty or impossible: left out.</source>
      <translation>1 polígono não está em lugar nenhum, pois sua geometria é vazia ou impossível: ignorado.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon lies on an image without a class in the field {field}: left out.</source>
      <translation>1 polígono está sobre uma imagem sem classe no campo {field}: ignorado.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon with an invalid geometry had to be repaired.</source>
      <translation>1 polígono com geometria inválida teve de ser reparado.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>Polygons overlap in {count} pixels; there the later one counts.</source>
      <translation>Polígonos se sobrepõem em {count} pixels; ali conta o último.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>There are {ratio:.0f} times as many pixels of {most} as of {least}: draw more polygons of {least}, or expect it to be overlooked.</source>
      <translation>Há {ratio:.0f} vezes mais pixels de {most} que de {least}: desenhe mais polígonos de {least}, ou espere que passe despercebida.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons lie on no image: left out.</source>
      <translation>{count} polígonos não estão sobre nenhuma imagem: ignorados.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons lie nowhere, as their geometry is empty or impossible: left out.</source>
      <translation>{count} polígonos não estão em lugar nenhum, pois sua geometria é vazia ou impossível: ignorados.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons lie on an image without a class in the field {field}: left out.</source>
      <translation>{count} polígonos estão sobre uma imagem sem classe no campo {field}: ignorados.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons with an invalid geometry had to be repaired.</source>
      <translation>{count} polígonos com geometria inválida tiveram de ser reparados.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>Only {pixels} pixels of {name} are there to learn from: draw more polygons of it.</source>
      <translation>Há apenas {pixels} pixels de {name} para aprender: desenhe mais polígonos dessa classe.</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>Only {pixels} pixels of {name} are kept for validation: its score will be a guess.</source>
      <translation>Apenas {pixels} pixels de {name} ficam para validação: sua métrica será só aproximada.</translation>
    </message>
    <message>
      <location filename="../engine/cli/weights.py" />
      <source>{path} is not a whole model with {count} classes: {report}.</source>
      <translation>{path} não é um modelo completo com {count} classes: {report}.</translation>
    </message>
    <message>
      <location filename="../engine/cli/weights.py" />
      <source>Choose the data set it was trained on, or give as many classes as it has.</source>
      <translation>Escolha o conjunto de dados com que ele foi treinado, ou informe tantas classes quantas ele tem.</translation>
    </message>
    <message>
      <location filename="../engine/comparison/job.py" />
      <source>Weights that are chosen: {found}; a comparison needs two at least.</source>
      <translation>Pesos escolhidos: {found}; uma comparação precisa de pelo menos dois.</translation>
    </message>
    <message>
      <location filename="../engine/comparison/job.py" />
      <source>Choose more weights.</source>
      <translation>Escolha mais pesos.</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Time is that of classifying alone, without the start of the engine and the writing of the map.</source>
      <translation>O tempo é só o da classificação, sem o início do motor e a gravação do mapa.</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>How much of the ground two maps give a class of the same name. All of them agree on {share} of it.</source>
      <translation>Em quanto da área dois mapas dão uma classe de mesmo nome. Todos concordam em {share} dela.</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>{count} maps of {name}</source>
      <translation>{count} mapas de {name}</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Megapixels per second</source>
      <translation>Megapixels por segundo</translation>
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
      <translation>Visão geral</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Means are over {classes}.</source>
      <translation>Médias sobre {classes}.</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Against the reference</source>
      <translation>Em relação à referência</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>all maps agree</source>
      <translation>todos os mapas concordam</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>each map says something else</source>
      <translation>cada mapa diz algo diferente</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Image</source>
      <translation>Imagem</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Test-time augmentation</source>
      <translation>Aumento de dados em teste (TTA)</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Maps</source>
      <translation>Mapas</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Mean IoU</source>
      <translation>IoU média</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Mean F1</source>
      <translation>F1 médio</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../engine/segmentation/publication.py" />
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Model</source>
      <translation>Modelo</translation>
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
      <translation>Verificando a entrada</translation>
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
      <translation>Comparando os mapas</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>The device {name} is not there; this computer has {devices}. It computes with {software}.</source>
      <translation>O dispositivo {name} não está presente; este computador tem {devices}. O cálculo usa {software}.</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Choose one of these, or 'auto'. If a GPU is missing, check its driver and the engine's installation.</source>
      <translation>Escolha um destes, ou “auto”. Se faltar uma GPU, verifique seu driver e a instalação do motor.</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>The memory of the device {device} is too small, even for one window at a time.</source>
      <translation>A memória do dispositivo {device} é pequena demais, mesmo para uma janela por vez.</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>The device {device} stopped working: {why}.</source>
      <translation>O dispositivo {device} parou de funcionar: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Try again; if it happens again, choose the device 'cpu'. Finished blocks are kept.</source>
      <translation>Tente novamente; se acontecer de novo, escolha o dispositivo 'cpu'. Os blocos prontos são mantidos.</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Close other programs that use it, or choose a smaller window. Finished blocks are kept.</source>
      <translation>Feche outros programas que o usam, ou escolha uma janela menor. Os blocos prontos são mantidos.</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Close other programs that use it, or choose the device 'cpu', or a smaller window. Finished blocks are kept.</source>
      <translation>Feche outros programas que o usam, ou escolha o dispositivo 'cpu' ou uma janela menor. Os blocos prontos são mantidos.</translation>
    </message>
    <message>
      <location filename="../engine/devices.py" />
      <source>PyTorch {version}, built for no CUDA</source>
      <translation>PyTorch {version}, compilado sem CUDA</translation>
    </message>
    <message>
      <location filename="../engine/devices.py" />
      <source>PyTorch {version}, built for CUDA {cuda}</source>
      <translation>PyTorch {version}, compilado para CUDA {cuda}</translation>
    </message>
    <message>
      <location filename="../engine/file_lock.py" />
      <source>starting just now</source>
      <translation>iniciando agora mesmo</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>step {number}</source>
      <translation>etapa {number}</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Begun with</source>
      <translation>Ponto de partida</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Training data</source>
      <translation>Dados de treinamento</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Licence</source>
      <translation>Licença</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Ended</source>
      <translation>Término</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Polygons</source>
      <translation>Polígonos</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Pixels for training</source>
      <translation>Pixels para treinamento</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Pixels kept for validation</source>
      <translation>Pixels reservados para validação</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>outside of all images</source>
      <translation>fora de todas as imagens</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>repaired</source>
      <translation>reparados</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>impossible</source>
      <translation>impossíveis</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>without a class</source>
      <translation>sem classe</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Training</source>
      <translation>Treinamento</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>At step {number}</source>
      <translation>Na etapa {number}</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>A look</source>
      <translation>Uma olhada</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Measured on polygons that were kept from training. They chose the moment at which to stop, so on other ground expect somewhat less.</source>
      <translation>Medido em polígonos que ficaram fora do treinamento. Eles definiram o momento de parar; em outras áreas, espere um pouco menos.</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>all steps were taken</source>
      <translation>todas as etapas foram feitas</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>scores no longer rose</source>
      <translation>as métricas não subiam mais</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Loss</source>
      <translation>Perda</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Mean IoU on the polygons kept from training</source>
      <translation>IoU média nos polígonos que ficaram fora do treinamento</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Polygons left out or repaired: {others}.</source>
      <translation>Polígonos ignorados ou reparados: {others}.</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <location filename="../engine/segmentation/classify.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Starting the engine</source>
      <translation>Iniciando o motor</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>{name} is no name for weights.</source>
      <translation>{name} não é um nome para pesos.</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>Let it end in .safetensors.</source>
      <translation>Faça-o terminar em .safetensors.</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <location filename="../engine/weights/user_library.py" />
      <source>{path} exists already.</source>
      <translation>{path} já existe.</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <location filename="../engine/weights/user_library.py" />
      <source>Choose another name; nothing is overwritten.</source>
      <translation>Escolha outro nome; nada é sobrescrito.</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>Step {step} of {steps}, loss {loss:.2f}</source>
      <translation>Etapa {step} de {steps}, perda {loss:.2f}</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>Step {step} of {steps}, loss {loss:.2f}, mean IoU {iou:.2f}</source>
      <translation>Etapa {step} de {steps}, perda {loss:.2f}, IoU média {iou:.2f}</translation>
    </message>
    <message>
      <location filename="../engine/interpreter.py" />
      <source>The engine's Python was not found. Looked at: {places}.</source>
      <translation>O Python do motor não foi encontrado. Procurado em: {places}.</translation>
    </message>
    <message>
      <location filename="../engine/interpreter.py" />
      <source>Install the engine's environment (Raster &gt; UNetMamba &gt; Engine), or set {variable} to a Python that has torch.</source>
      <translation>Instale o ambiente do motor (Raster &gt; UNetMamba &gt; Motor), ou aponte {variable} para um Python que tenha torch.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/confidence.py" />
      <source>it holds the value {value}</source>
      <translation>ela contém o valor {value}</translation>
    </message>
    <message>
      <location filename="../engine/labelling/confidence.py" />
      <source>it has 1 band of type {dtype}</source>
      <translation>ela tem 1 banda do tipo {dtype}</translation>
    </message>
    <message>
      <location filename="../engine/labelling/confidence.py" />
      <source>it has {bands} bands</source>
      <translation>ela tem {bands} bandas</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>{name} is no confidence, which is one band of bytes from 0 to 100 percent: {why}.</source>
      <translation>{name} não é uma confiança, que é uma banda de bytes de 0 a 100 por cento: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>Choose the Confidence that Segment Land Cover has made together with the map.</source>
      <translation>Escolha a confiança que “Segmentar cobertura da terra” gerou junto com o mapa.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>{name} has no place of {side_px} x {side_px} pixels with a class and a confidence that is {distance_px} pixels from all labels.</source>
      <translation>{name} não tem nenhum local de {side_px} x {side_px} pixels com classe e confiança que esteja a {distance_px} pixels de todos os rótulos.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>Check that map and confidence belong together, or choose smaller places or a smaller distance.</source>
      <translation>Verifique se o mapa e a confiança correspondem, ou escolha locais menores ou uma distância menor.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>The map shows none of these classes; draw them where you know of some: {names}.</source>
      <translation>O mapa não mostra nenhuma destas classes; desenhe-as onde souber que existem: {names}.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>The map is only {percent:.0f} % sure here.</source>
      <translation>Aqui o mapa tem só {percent:.0f} % de certeza.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>The map is {percent:.0f} % sure here.</source>
      <translation>Aqui o mapa tem {percent:.0f} % de certeza.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Little of the map is {name}: {share:.1%}.</source>
      <translation>Pouco do mapa é {name}: {share:.1%}.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>There is only 1 such place. With a smaller distance there may be more.</source>
      <translation>Há apenas 1 local assim. Com uma distância menor pode haver mais.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>There are only {found} such places. With a smaller distance there may be more.</source>
      <translation>Há apenas {found} locais assim. Com uma distância menor pode haver mais.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Nothing is labelled as {name} yet.</source>
      <translation>Ainda não há nada rotulado como {name}.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Only 1 label is of {name}.</source>
      <translation>Apenas 1 rótulo é de {name}.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Only {count} labels are of {name}.</source>
      <translation>Apenas {count} rótulos são de {name}.</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Looking for places</source>
      <translation>Procurando locais</translation>
    </message>
    <message>
      <location filename="../engine/light/checks.py" />
      <source>The light engine cannot use {path}: it knows UNetMamba with the encoder ResT-Lite alone, but this is {found}.</source>
      <translation>O motor leve não pode usar {path}: ele só conhece o UNetMamba com o codificador ResT-Lite, mas este é {found}.</translation>
    </message>
    <message>
      <location filename="../engine/light/checks.py" />
      <source>Choose other weights, or install the full engine under Raster &gt; UNetMamba &gt; Engine.</source>
      <translation>Escolha outros pesos, ou instale o motor completo em Raster &gt; UNetMamba &gt; Motor.</translation>
    </message>
    <message>
      <location filename="../engine/light/predictor.py" />
      <source>float32: the light engine has no other</source>
      <translation>float32: o motor leve não tem outra</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>There is no model {name}.</source>
      <translation>Não existe o modelo {name}.</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>Choose one of {names}.</source>
      <translation>Escolha um de {names}.</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>A model needs at least 1 class and 1 band, not {classes} and {bands}.</source>
      <translation>Um modelo precisa de pelo menos 1 classe e 1 banda, não {classes} e {bands}.</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>{name} does not take these options: {why}.</source>
      <translation>{name} não aceita estas opções: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/models/rs3mamba.py" />
      <source>RS3Mamba has no main branch {name}.</source>
      <translation>O RS3Mamba não tem o ramo principal {name}.</translation>
    </message>
    <message>
      <location filename="../engine/models/rs3mamba.py" />
      <source>Choose resnet18 or rest_lite.</source>
      <translation>Escolha resnet18 ou rest_lite.</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>timm/{name} cannot be the encoder: {why}.</source>
      <translation>timm/{name} não pode ser o codificador: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>Choose a backbone with maps at strides 4, 8, 16 and 32, as timm/resnet18.</source>
      <translation>Escolha um backbone com mapas nos passos 4, 8, 16 e 32, como timm/resnet18.</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>timm {version} has no such model</source>
      <translation>timm {version} não tem esse modelo</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>timm cannot give its feature maps ({why})</source>
      <translation>timm não consegue fornecer seus mapas de características ({why})</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>its maps have strides {strides}</source>
      <translation>seus mapas têm os passos {strides}</translation>
    </message>
    <message>
      <location filename="../engine/models/unetmamba.py" />
      <source>There is no encoder {name}.</source>
      <translation>Não existe o codificador {name}.</translation>
    </message>
    <message>
      <location filename="../engine/models/unetmamba.py" />
      <source>Choose rest_lite or timm/NAME, as timm/resnet18.</source>
      <translation>Escolha rest_lite ou timm/NOME, como timm/resnet18.</translation>
    </message>
    <message>
      <location filename="../engine/progress.py" />
      <source>, {time} left</source>
      <translation>, faltam {time}</translation>
    </message>
    <message>
      <location filename="../engine/raster/blocks.py" />
      <source>block {name} reads differently from what was written</source>
      <translation>o bloco {name} é lido de forma diferente do que foi gravado</translation>
    </message>
    <message>
      <location filename="../engine/raster/blocks.py" />
      <source>it was damaged since it was written; the next run computes this part again</source>
      <translation>foi danificado depois de gravado; a próxima execução calcula esta parte de novo</translation>
    </message>
    <message>
      <location filename="../engine/raster/equal_area.py" />
      <source>the CRS is not known</source>
      <translation>o SRC é desconhecido</translation>
    </message>
    <message>
      <location filename="../engine/raster/equal_area.py" />
      <source>the map reaches beyond the Earth</source>
      <translation>o mapa ultrapassa a Terra</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} cannot be opened as a raster: {why}.</source>
      <translation>{path} não pode ser aberto como raster: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose an image that QGIS can show, such as a GeoTIFF, JPEG 2000 or VRT file.</source>
      <translation>Escolha uma imagem que o QGIS possa mostrar, como um arquivo GeoTIFF, JPEG 2000 ou VRT.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} cannot be read in the {width} x {height} pixels from column {col}, row {row}: {why}.</source>
      <translation>{name} não pode ser lido nos {width} x {height} pixels a partir da coluna {col}, linha {row}: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>The file is damaged or out of reach. Copy it again from its origin, or choose an extent elsewhere.</source>
      <translation>O arquivo está danificado ou fora de alcance. Copie-o de novo da origem, ou escolha uma extensão em outro lugar.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose an image with these bands, or weights that were trained on such images.</source>
      <translation>Escolha uma imagem com estas bandas, ou pesos treinados com imagens assim.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Bands {chosen} are chosen, but the weights need {expected}: {names}.</source>
      <translation>As bandas {chosen} foram escolhidas, mas os pesos precisam de {expected}: {names}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose one band for each, in this order.</source>
      <translation>Escolha uma banda para cada uma, nesta ordem.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has no band {band}; its bands are 1 to {found}.</source>
      <translation>{name} não tem a banda {band}; suas bandas vão de 1 a {found}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose other bands.</source>
      <translation>Escolha outras bandas.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Band {band} of {name} holds complex numbers ({dtype}), but the weights need real ones.</source>
      <translation>A banda {band} de {name} contém números complexos ({dtype}), mas os pesos precisam de números reais.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Compute the amplitude or the intensity first, for example with the raster calculator.</source>
      <translation>Calcule antes a amplitude ou a intensidade, por exemplo com a calculadora raster.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Band {band} of {name} holds numbers of a colour table, but the weights need measured values.</source>
      <translation>A banda {band} de {name} contém números de uma tabela de cores, mas os pesos precisam de valores medidos.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Turn it into an RGB image first: menu Raster, Conversion, PCT To RGB.</source>
      <translation>Transforme-a antes em uma imagem RGB: menu Raster, Conversão, PCT para RGB.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>The extent {corners} does not touch the raster.</source>
      <translation>A extensão {corners} não toca o raster.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose an extent over the raster, given in the raster's CRS.</source>
      <translation>Escolha uma extensão sobre o raster, no SRC do raster.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>An extent was given, but only control points or RPCs locate the raster: its pixels have no exact place.</source>
      <translation>Foi informada uma extensão, mas apenas pontos de controle ou RPCs localizam o raster: seus pixels não têm um lugar exato.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Run without an extent, or warp the raster to a CRS first: menu Raster, Projections, Warp.</source>
      <translation>Execute sem extensão, ou reprojete antes o raster para um SRC: menu Raster, Projeções, Reprojetar.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} does not end in {extension}, as this file must.</source>
      <translation>{path} não termina em {extension}, como este arquivo deve.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Give the output a name that ends in {extension}.</source>
      <translation>Dê à saída um nome que termine em {extension}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} cannot be written: {why}.</source>
      <translation>{path} não pode ser gravado: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose a folder that exists and where you may write files.</source>
      <translation>Escolha uma pasta que exista e onde você possa gravar arquivos.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Writing {path} would destroy {source}, which the input is read from.</source>
      <translation>Gravar {path} destruiria {source}, de onde a entrada é lida.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose another name for the output.</source>
      <translation>Escolha outro nome para a saída.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Another run is writing {path} ({holder}).</source>
      <translation>Outra execução está gravando {path} ({holder}).</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Wait until it has ended, or choose another name for the output.</source>
      <translation>Espere até que ela termine, ou escolha outro nome para a saída.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Free some space, or choose a folder on another disk, then run again.</source>
      <translation>Libere espaço, ou escolha uma pasta em outro disco, e execute de novo.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} is the name of two outputs, {one} and {other}.</source>
      <translation>{path} é o nome de duas saídas, {one} e {other}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Give each output a name of its own.</source>
      <translation>Dê a cada saída um nome próprio.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} is stored in pieces of {width} x {height} pixels; one alone takes {needed:.0f} MB.</source>
      <translation>{name} está armazenado em pedaços de {width} x {height} pixels; um só ocupa {needed:.0f} MB.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Store it in tiles first: menu Raster, Conversion, Translate, with the creation option TILED=YES.</source>
      <translation>Armazene-o antes em blocos: menu Raster, Conversão, Converter, com a opção de criação TILED=YES.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} cannot be used as a mask: {why}.</source>
      <translation>{path} não pode ser usado como máscara: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>No polygon of {name} touches the raster.</source>
      <translation>Nenhum polígono de {name} toca o raster.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose polygons over the raster, and check that both layers have the right CRS.</source>
      <translation>Escolha polígonos sobre o raster e verifique se ambas as camadas têm o SRC correto.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose a map made by Segment Land Cover, or one with class codes from 0 to 254.</source>
      <translation>Escolha um mapa feito por “Segmentar cobertura da terra”, ou um com códigos de classe de 0 a 254.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} holds the value {value:g}, but class codes are whole numbers from 0 to 254.</source>
      <translation>{name} contém o valor {value:g}, mas códigos de classe são números inteiros de 0 a 254.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose a raster of class codes, or turn its values into such codes with Reclassify By Table.</source>
      <translation>Escolha um raster de códigos de classe, ou transforme seus valores em tais códigos com “Reclassificar por tabela”.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{before} and {after} have no classified pixel in common.</source>
      <translation>{before} e {after} não têm nenhum pixel classificado em comum.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose two maps of the same ground, and check that both have the right CRS.</source>
      <translation>Escolha dois mapas da mesma área e verifique se ambos têm o SRC correto.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has 1 usable band; the weights need {expected}: {names}.</source>
      <translation>{name} tem 1 banda utilizável; os pesos precisam de {expected}: {names}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has {found} usable bands; the weights need {expected}: {names}.</source>
      <translation>{name} tem {found} bandas utilizáveis; os pesos precisam de {expected}: {names}.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Writing {path} failed: {why}. {free:.0f} MB are free there.</source>
      <translation>A gravação de {path} falhou: {why}. Há {free:.0f} MB livres lá.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Writing {path} failed: {why}. {free:.0f} MB are free there, and about {needed:.0f} MB are needed.</source>
      <translation>A gravação de {path} falhou: {why}. Há {free:.0f} MB livres lá, e são necessários cerca de {needed:.0f} MB.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has 1 band of type {dtype}; a land cover map has one of type Byte.</source>
      <translation>{name} tem 1 banda do tipo {dtype}; um mapa de cobertura da terra tem uma do tipo Byte.</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has {bands} bands; a land cover map has one of type Byte.</source>
      <translation>{name} tem {bands} bandas; um mapa de cobertura da terra tem uma do tipo Byte.</translation>
    </message>
    <message>
      <location filename="../engine/raster/gdal_calls.py" />
      <source>it is not recognized as a raster</source>
      <translation>não é reconhecido como raster</translation>
    </message>
    <message>
      <location filename="../engine/raster/gdal_calls.py" />
      <source>its data cannot be decoded</source>
      <translation>seus dados não podem ser decodificados</translation>
    </message>
    <message>
      <location filename="../engine/raster/outputs.py" />
      <source>it is a folder</source>
      <translation>é uma pasta</translation>
    </message>
    <message>
      <location filename="../engine/raster/outputs.py" />
      <source>it is write-protected</source>
      <translation>está protegido contra gravação</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>it is not recognized as a vector layer</source>
      <translation>não é reconhecido como camada vetorial</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>it has no layer {name}</source>
      <translation>não tem a camada {name}</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>it has no layers</source>
      <translation>não tem camadas</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>a vertex has no place on the raster</source>
      <translation>um vértice não tem lugar no raster</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>the georeference of the finished file differs from that of the input</source>
      <translation>a georreferência do arquivo final difere da entrada</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>the legend of the finished file is not complete</source>
      <translation>a legenda do arquivo final não está completa</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>the file has not all its overviews</source>
      <translation>o arquivo não tem todas as suas pirâmides</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>GDAL gave no reason</source>
      <translation>o GDAL não informou o motivo</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <location filename="../engine/raster/transitions.py" />
      <source>the finished file reads differently from what was written</source>
      <translation>o arquivo final é lido de forma diferente do que foi gravado</translation>
    </message>
    <message>
      <location filename="../engine/raster/sieve.py" />
      <source>some of the sieved pixels were lost</source>
      <translation>alguns dos pixels peneirados se perderam</translation>
    </message>
    <message>
      <location filename="../engine/raster/source.py" />
      <source>it has no bands; it may be a container of several rasters</source>
      <translation>não tem bandas; pode ser um contêiner de vários rasters</translation>
    </message>
    <message>
      <location filename="../engine/raster/source.py" />
      <source>it is cut off: of its {needed} bytes it has {found}</source>
      <translation>está cortado: de seus {needed} bytes tem {found}</translation>
    </message>
    <message>
      <location filename="../engine/raster/values.py" />
      <source>Values from {low:g} to {high:g} are brought to 0 to {scale:g}, for all bands alike; what lies beyond is cut.</source>
      <translation>Valores de {low:g} a {high:g} são levados a 0 a {scale:g}, igualmente em todas as bandas; o que passa disso é cortado.</translation>
    </message>
    <message>
      <location filename="../engine/raster/values.py" />
      <source>All sampled values are {low:g}: the image is plain grey.</source>
      <translation>Todos os valores amostrados são {low:g}: a imagem é cinza uniforme.</translation>
    </message>
    <message>
      <location filename="../engine/report_page.py" />
      <source>unknown</source>
      <translation>desconhecida</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/classify.py" />
      <source>Computing on {device}.</source>
      <translation>Calculando em {device}.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/classify.py" />
      <source>Classifying block {number} of {count}</source>
      <translation>Classificando o bloco {number} de {count}</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>Needed at most: about {time}, {disk} on the disk, {memory} of memory.</source>
      <translation>Necessário no máximo: cerca de {time}, {disk} no disco, {memory} de memória.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>The outputs need about {needed:.0f} MB in {folder}, where {free:.0f} MB are free.</source>
      <translation>As saídas precisam de cerca de {needed:.0f} MB em {folder}, onde há {free:.0f} MB livres.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>Free some space, choose a folder on another disk, a smaller extent, or fewer outputs.</source>
      <translation>Libere espaço, escolha uma pasta em outro disco, uma extensão menor ou menos saídas.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>Needed at most: {disk} on the disk, {memory} of memory.</source>
      <translation>Necessário no máximo: {disk} no disco, {memory} de memória.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>{name} has no coordinate system, so the map has none.</source>
      <translation>{name} não tem sistema de coordenadas, portanto o mapa também não tem.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>The pixel size of {name} is unknown; the weights expect {expected:g} m.</source>
      <translation>O tamanho do pixel de {name} é desconhecido; os pesos esperam {expected:g} m.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>Pixels of {name} are {found:.3g} m wide, but the weights were trained at {expected:g} m: what they look for is too small to be seen here. Expect a poor map.</source>
      <translation>Os pixels de {name} têm {found:.3g} m, mas os pesos foram treinados com {expected:g} m: o que eles procuram é pequeno demais para ser visto aqui. Espere um mapa ruim.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>Band {band} of {name} is {found}, but the weights take it for {expected}.</source>
      <translation>A banda {band} de {name} é {found}, mas os pesos a tomam por {expected}.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>Pixels of {name} are {found:.3g} m wide, but the weights were trained at {expected:g} m. Switch resampling on, or expect a poor map.</source>
      <translation>Os pixels de {name} têm {found:.3g} m, mas os pesos foram treinados com {expected:g} m. Ative a reamostragem, ou espere um mapa ruim.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job_folder.py" />
      <source>there is something else of that name, or it belongs to another user</source>
      <translation>há outra coisa com esse nome, ou pertence a outro usuário</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>option {name}</source>
      <translation>opção {name}</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>An unfinished run of {output} is there, but it was started differently: {differences}.</source>
      <translation>Há uma execução inacabada de {output}, mas ela foi iniciada de outra forma: {differences}.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>Undo that to go on with it, choose another output, or start afresh: without 'Resume', on the command line with --fresh.</source>
      <translation>Desfaça isso para continuá-la, escolha outra saída, ou comece do zero: sem “Retomar”; na linha de comando, com --fresh.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>the image has changed on disk ({files})</source>
      <translation>a imagem mudou no disco ({files})</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>format of the job folder</source>
      <translation>formato da pasta de trabalho</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image</source>
      <translation>imagem</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image options</source>
      <translation>opções da imagem</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image files</source>
      <translation>arquivos da imagem</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image size</source>
      <translation>tamanho da imagem</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image georeference</source>
      <translation>georreferência da imagem</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>weights</source>
      <translation>pesos</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>output</source>
      <translation>saída</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>bands</source>
      <translation>bandas</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>extent in pixels</source>
      <translation>extensão em pixels</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>mask</source>
      <translation>máscara</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>working grid in pixels</source>
      <translation>grade de trabalho em pixels</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>values</source>
      <translation>valores</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>outputs of a block</source>
      <translation>saídas de um bloco</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>skipping of damaged parts</source>
      <translation>omissão de partes danificadas</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>other weights</source>
      <translation>outros pesos</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>another mask</source>
      <translation>outra máscara</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <location filename="../engine/training/fingerprint.py" />
      <source>{what} was {old} and is now {new}</source>
      <translation>{what} era {old} e agora é {new}</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <location filename="../engine/training/fine_tune.py" />
      <source>The option {option} is {value}, but it must be {needed}.</source>
      <translation>A opção {option} é {value}, mas deve ser {needed}.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <source>Change it, or leave it out to use what suits the weights.</source>
      <translation>Mude-a, ou deixe-a de fora para usar o que convém aos pesos.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <source>from {least} to {most} pixels</source>
      <translation>de {least} a {most} pixels</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <source>from 0 to {most} pixels, less than a window</source>
      <translation>de 0 a {most} pixels, menos que uma janela</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <location filename="../engine/training/fine_tune.py" />
      <source>one of {choices}</source>
      <translation>uma de {choices}</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Merging small patches</source>
      <translation>Unindo manchas pequenas</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Writing the map</source>
      <translation>Gravando o mapa</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Writing the confidence</source>
      <translation>Gravando a confiança</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Writing the probabilities</source>
      <translation>Gravando as probabilidades</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Measuring the classes</source>
      <translation>Medindo as classes</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Drawing the polygons</source>
      <translation>Desenhando os polígonos</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Writing the report</source>
      <translation>Gravando o relatório</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Unreadable and left empty: {width} x {height} pixels from column {col}, row {row}.</source>
      <translation>Ilegível e deixado vazio: {width} x {height} pixels a partir da coluna {col}, linha {row}.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Land cover of {image}</source>
      <translation>Cobertura da terra de {image}</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Started</source>
      <translation>Início</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Computed on</source>
      <translation>Calculado em</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Licence of the weights</source>
      <translation>Licença dos pesos</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>SHA-256 of the weights</source>
      <translation>SHA-256 dos pesos</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>{path} is in use; the new file is {new}.</source>
      <translation>{path} está em uso; o novo arquivo é {new}.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Share</source>
      <translation>Proporção</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>Pixels</source>
      <translation>Pixels</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>checking</source>
      <translation>verificação</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>starting the engine</source>
      <translation>início do motor</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>classifying</source>
      <translation>classificação</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>writing</source>
      <translation>gravação</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/run.py" />
      <source>{finished} of {blocks} blocks are kept: run again to go on from there.</source>
      <translation>{finished} de {blocks} blocos são mantidos: execute de novo para continuar dali.</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/run.py" />
      <source>Going on with the run of {started}. Finished blocks: {count}.</source>
      <translation>Continuando a execução de {started}. Blocos prontos: {count}.</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>The engine computes wrong results on {device}: {found}.</source>
      <translation>O motor calcula resultados errados em {device}: {found}.</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>Update the driver of the graphics processor, or choose the device 'cpu'.</source>
      <translation>Atualize o driver do processador gráfico, ou escolha o dispositivo 'cpu'.</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>classes that the weights do not have</source>
      <translation>classes que os pesos não têm</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>{share:.0%} of a test image as on the processor</source>
      <translation>{share:.0%} de uma imagem de teste como no processador</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>The state of the training cannot be kept in {folder}: {why}.</source>
      <translation>O estado do treinamento não pode ser mantido em {folder}: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>Free some space there, then start the same training again: it goes on from the last state kept.</source>
      <translation>Libere espaço lá e inicie o mesmo treinamento de novo: ele continua do último estado mantido.</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>its checksum is wrong</source>
      <translation>sua soma de verificação está errada</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>it is no state of a training: {why}</source>
      <translation>não é um estado de treinamento: {why}</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <location filename="../engine/weights/card.py" />
      <source>its header is damaged</source>
      <translation>seu cabeçalho está danificado</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>what was written cannot be read back ({why})</source>
      <translation>o que foi gravado não pode ser lido de volta ({why})</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>{path} cannot be read ({why}).</source>
      <translation>{path} não pode ser lido ({why}).</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>{path} is damaged and was removed: {why}.</source>
      <translation>{path} está danificado e foi removido: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune.py" />
      <source>Measuring the speed</source>
      <translation>Medindo a velocidade</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune.py" />
      <source>{steps} steps of {seconds:.2f} s</source>
      <translation>{steps} etapas de {seconds:.2f} s</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune_task.py" />
      <source>The weights to begin with find {share:.0%} of your labelled ground already: it can teach them little. Draw where their map is wrong.</source>
      <translation>Os pesos iniciais já encontram {share:.0%} do seu terreno rotulado: ele pode lhes ensinar pouco. Desenhe onde o mapa deles está errado.</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune_task.py" />
      <source>Looking at the images</source>
      <translation>Examinando as imagens</translation>
    </message>
    <message>
      <location filename="../engine/training/fingerprint.py" />
      <source>other {name}</source>
      <translation>outro {name}</translation>
    </message>
    <message>
      <location filename="../engine/training/fingerprint.py" />
      <source>An unfinished training is there, but it was started differently: {differences}.</source>
      <translation>Há um treinamento inacabado, mas ele foi iniciado de outra forma: {differences}.</translation>
    </message>
    <message>
      <location filename="../engine/training/fingerprint.py" />
      <source>Undo that to go on with it, choose another output, or start afresh, on the command line with --fresh.</source>
      <translation>Desfaça isso para continuá-lo, escolha outra saída, ou comece do zero, na linha de comando com --fresh.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The loss is not finite in step {step} and those before: training goes back to step {good} and on with half the learning rate.</source>
      <translation>A perda não é finita na etapa {step} e nas anteriores: o treinamento volta à etapa {good} e segue com metade da taxa de aprendizado.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The memory of {device} is too small for batches of {count} samples of {side} pixels.</source>
      <translation>A memória de {device} é pequena demais para lotes de {count} amostras de {side} pixels.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>Use a smaller batch_size, with accumulate to make up for it, or set recompute to true.</source>
      <translation>Use um batch_size menor, com accumulate para compensar, ou defina recompute como true.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>Training was begun with {old} and goes on with {new}: the weights will not be the same to the bit.</source>
      <translation>O treinamento começou com {old} e continua com {new}: os pesos não serão idênticos bit a bit.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The loss of step {step} is not finite; such steps are skipped.</source>
      <translation>A perda da etapa {step} não é finita; tais etapas são puladas.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The loss of step {step} is not finite ({cause}); such steps are skipped.</source>
      <translation>A perda da etapa {step} não é finita ({cause}); tais etapas são puladas.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>1 step was skipped because its loss was not finite.</source>
      <translation>1 etapa foi pulada porque sua perda não era finita.</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>{count} steps were skipped because their loss was not finite.</source>
      <translation>{count} etapas foram puladas porque sua perda não era finita.</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>The loss is not finite in step {step} and those before, also after going back with half the rate; the chips hold no bad values, so training diverges.</source>
      <translation>A perda não é finita na etapa {step} e nas anteriores, mesmo após voltar com metade da taxa; os chips não contêm valores ruins, portanto o treinamento diverge.</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>Use a lower learning rate than {rate:g}.</source>
      <translation>Use uma taxa de aprendizado menor que {rate:g}.</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>The loss is not finite in step {step} and those before, also after going back with half the rate: {cause}.</source>
      <translation>A perda não é finita na etapa {step} e nas anteriores, mesmo após voltar com metade da taxa: {cause}.</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>Leave that image out, or repair it, and cut the chips again.</source>
      <translation>Deixe essa imagem de fora, ou repare-a, e corte os chips de novo.</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>chip {name} holds {count} values that are not finite or absurdly large</source>
      <translation>o chip {name} contém {count} valores não finitos ou absurdamente grandes</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>{path} is not a usable weights file: {why}.</source>
      <translation>{path} não é um arquivo de pesos utilizável: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>Choose a .safetensors file made by UNetMamba, or import the checkpoint into the library.</source>
      <translation>Escolha um arquivo .safetensors feito pelo UNetMamba, ou importe o checkpoint para a biblioteca.</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>it holds tensors but no card that names its classes and bands</source>
      <translation>ele contém tensores, mas nenhuma ficha que diga suas classes e bandas</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>bands, mean and std must have one length and there must be classes</source>
      <translation>bands, mean e std devem ter o mesmo comprimento e deve haver classes</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>a text is none, or too long</source>
      <translation>um texto não é texto, ou é longo demais</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>bands must be names</source>
      <translation>bands devem ser nomes</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>class codes must be different numbers from 0 to 254</source>
      <translation>códigos de classe devem ser números diferentes de 0 a 254</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>colours must be written as #rrggbb</source>
      <translation>cores devem ser escritas como #rrggbb</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>mean, std, scale and pixel size must be numbers, all but the first above 0</source>
      <translation>mean, std, scale e o tamanho do pixel devem ser números, todos menos mean acima de 0</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>window and overlap must be whole numbers, the window being the larger one</source>
      <translation>janela e sobreposição devem ser números inteiros, a janela o maior</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>options, scores and training must be tables</source>
      <translation>options, scores e training devem ser tabelas</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>its card is damaged ({why})</source>
      <translation>sua ficha está danificada ({why})</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>it is too short for a safetensors file</source>
      <translation>é curto demais para um arquivo safetensors</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>it is not a safetensors file, or its header is larger than 1 MiB</source>
      <translation>não é um arquivo safetensors, ou seu cabeçalho é maior que 1 MiB</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>The catalogue {where} cannot be used: {why}.</source>
      <translation>O catálogo {where} não pode ser usado: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>Ask who publishes it; docs/weights.md describes the format.</source>
      <translation>Pergunte a quem o publica; docs/weights.md descreve o formato.</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is larger than 4 MiB</source>
      <translation>é maior que 4 MiB</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is not a catalogue with "format": {format}</source>
      <translation>não é um catálogo com "format": {format}</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"weights" must be a list of at most {most} entries</source>
      <translation>"weights" deve ser uma lista de no máximo {most} entradas</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is no object</source>
      <translation>não é um objeto</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"{name}" is missing</source>
      <translation>falta "{name}"</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"sha256" must have 64 hexadecimal digits</source>
      <translation>"sha256" deve ter 64 dígitos hexadecimais</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"size" must be the number of bytes, at most 2 GiB</source>
      <translation>"size" deve ser o número de bytes, no máximo 2 GiB</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"file" must be an https address or lie in the folder of the catalogue, not {file}</source>
      <translation>"file" deve ser um endereço https ou estar na pasta do catálogo, não {file}</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"{name}" must be a text</source>
      <translation>"{name}" deve ser um texto</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is not JSON</source>
      <translation>não é JSON</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"file" must lead to an https address, not to {file}</source>
      <translation>"file" deve levar a um endereço https, não a {file}</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>entry {number}: {why}</source>
      <translation>entrada {number}: {why}</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>{checkpoint} cannot be imported: {why}.</source>
      <translation>{checkpoint} não pode ser importado: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>Give a checkpoint of the published model.</source>
      <translation>Informe um checkpoint do modelo publicado.</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>{program} cannot be started: {why}</source>
      <translation>{program} não pode ser iniciado: {why}</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>the engine ended with {status}</source>
      <translation>o motor terminou com {status}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{path} cannot be imported: {why}.</source>
      <translation>{path} não pode ser importado: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>Give a checkpoint of the published model (.ckpt, .pth or .safetensors).</source>
      <translation>Informe um checkpoint do modelo publicado (.ckpt, .pth ou .safetensors).</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{matched} of the encoder's {expected} keys matched</source>
      <translation>{matched} das {expected} chaves do codificador corresponderam</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{matched} of the model's {expected} keys matched</source>
      <translation>{matched} das {expected} chaves do modelo corresponderam</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{before}; missing: {keys}</source>
      <translation>{before}; faltam: {keys}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{before}; unexpected: {keys}</source>
      <translation>{before}; inesperadas: {keys}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{before}; of another shape: {keys}</source>
      <translation>{before}; de outra forma: {keys}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>none of its {count} tensors belongs to {model}</source>
      <translation>nenhum de seus {count} tensores pertence a {model}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>there is no such file</source>
      <translation>esse arquivo não existe</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it holds no tensors</source>
      <translation>não contém tensores</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is too large for such a model</source>
      <translation>é grande demais para um modelo assim</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <location filename="../engine/weights/integrity.py" />
      <source>its tensors are too many or too large for such a model</source>
      <translation>seus tensores são muitos ou grandes demais para um modelo assim</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>its list of tensors is too long for such a model</source>
      <translation>sua lista de tensores é longa demais para um modelo assim</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is compressed, which checkpoints are not</source>
      <translation>está comprimido, o que checkpoints não são</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is not a dictionary of tensors</source>
      <translation>não é um dicionário de tensores</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is no checkpoint, or holds something else than tensors, such as a program, and was not opened</source>
      <translation>não é um checkpoint, ou contém algo além de tensores, como um programa, e não foi aberto</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>its reader was ended</source>
      <translation>seu leitor foi encerrado</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>reading it took more than {seconds} s</source>
      <translation>a leitura levou mais de {seconds} s</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <source>its card has no hash of its tensors</source>
      <translation>sua ficha não tem hash de seus tensores</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <location filename="../engine/weights/tensors.py" />
      <source>its tensors are not those that its card was written for</source>
      <translation>seus tensores não são aqueles para os quais sua ficha foi escrita</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <source>it has {size:,} bytes of tensors where its header tells of {expected:,}</source>
      <translation>tem {size:,} bytes de tensores onde seu cabeçalho informa {expected:,}</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <source>its header describes {name} in a way that cannot be</source>
      <translation>seu cabeçalho descreve {name} de um modo impossível</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <location filename="../engine/weights/tensors.py" />
      <source>{name} holds values that are not finite</source>
      <translation>{name} contém valores que não são finitos</translation>
    </message>
    <message>
      <location filename="../engine/weights/store.py" />
      <source>the library has only {names}</source>
      <translation>a biblioteca tem apenas {names}</translation>
    </message>
    <message>
      <location filename="../engine/weights/store.py" />
      <source>the library is empty</source>
      <translation>a biblioteca está vazia</translation>
    </message>
    <message>
      <location filename="../engine/weights/store.py" />
      <source>there is no such file, and {library}</source>
      <translation>esse arquivo não existe, e {library}</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>{name} is missing</source>
      <translation>falta {name}</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>{name} is not part of the model</source>
      <translation>{name} não faz parte do modelo</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>{name} has shape {found} instead of {expected}</source>
      <translation>{name} tem a forma {found} em vez de {expected}</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>its tensors do not fit the model: {what}</source>
      <translation>seus tensores não cabem no modelo: {what}</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>it ends within its tensors</source>
      <translation>termina dentro de seus tensores</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>{target} is the file of the library itself.</source>
      <translation>{target} é o arquivo da própria biblioteca.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Choose another place.</source>
      <translation>Escolha outro lugar.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>“{name}” came with the plugin and stays as it is.</source>
      <translation>“{name}” veio com o complemento e fica como está.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Duplicate it to change the copy.</source>
      <translation>Duplique-o para alterar a cópia.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>There are no weights named “{name}” any more.</source>
      <translation>Não há mais pesos chamados “{name}”.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Look at the library again.</source>
      <translation>Olhe a biblioteca de novo.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>No file can be named “{name}”.</source>
      <translation>Nenhum arquivo pode se chamar “{name}”.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Choose a name of plain letters and digits.</source>
      <translation>Escolha um nome de letras e algarismos simples.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>There are weights named “{name}” already.</source>
      <translation>Já há pesos chamados “{name}”.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Choose another name.</source>
      <translation>Escolha outro nome.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>What was downloaded as “{title}” is not the file that the catalogue promised: its SHA-256 differs.</source>
      <translation>O que foi baixado como “{title}” não é o arquivo que o catálogo prometeu: seu SHA-256 difere.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Try again; if it happens again, tell whoever publishes the catalogue.</source>
      <translation>Tente novamente; se acontecer de novo, avise quem publica o catálogo.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>{where}: {why}.</source>
      <translation>{where}: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Free space, or choose a place that you may write to.</source>
      <translation>Libere espaço, ou escolha um lugar onde você possa gravar.</translation>
    </message>
    <message>
      <location filename="../engine/weights/writer.py" />
      <source>{name} holds values that are not finite.</source>
      <translation>{name} contém valores que não são finitos.</translation>
    </message>
    <message>
      <location filename="../engine/weights/writer.py" />
      <source>Train again with a lower learning rate.</source>
      <translation>Treine de novo com uma taxa de aprendizado menor.</translation>
    </message>
    <message>
      <location filename="../engine/worker/choose_engine.py" />
      <source>{software} does not start in the engine's Python {python}: {why}.</source>
      <translation>{software} não inicia no Python {python} do motor: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/worker/choose_engine.py" />
      <source>Install the engine's environment again.</source>
      <translation>Instale de novo o ambiente do motor.</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>exit status {status}</source>
      <translation>código de saída {status}</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>Try again. If it happens again, please report it with the log.</source>
      <translation>Tente novamente. Se acontecer de novo, relate com o log.</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>signal {number}, {name}</source>
      <translation>sinal {number}, {name}</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>A process ends so when memory runs out: close other programs, then try again.</source>
      <translation>Um processo termina assim quando a memória acaba: feche outros programas e tente novamente.</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>The engine process stopped unexpectedly ({how}).{lines}</source>
      <translation>O processo do motor parou inesperadamente ({how}).{lines}</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>The engine process gave no sign of life for {seconds:g} s and was ended.</source>
      <translation>O processo do motor não deu sinal de vida por {seconds:g} s e foi encerrado.</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>Try again: after closing other programs if memory may have run out, with the device 'cpu' if a graphics driver may be at fault.</source>
      <translation>Tente novamente: depois de fechar outros programas, se a memória pode ter acabado; com o dispositivo 'cpu', se a culpa pode ser de um driver gráfico.</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>The engine's Python {python} cannot be started: {why}.</source>
      <translation>O Python {python} do motor não pode ser iniciado: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>Install the engine's environment again, or choose another Python.</source>
      <translation>Instale de novo o ambiente do motor, ou escolha outro Python.</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>The engine process sent something unexpected: {why}.</source>
      <translation>O processo do motor enviou algo inesperado: {why}.</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>Install the engine's environment again, so that it belongs to this version of UNetMamba.</source>
      <translation>Instale de novo o ambiente do motor, para que pertença a esta versão do UNetMamba.</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>a frame claims {header} bytes of header and {rest} of payload</source>
      <translation>um quadro anuncia {header} bytes de cabeçalho e {rest} de dados</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>a header has no type</source>
      <translation>um cabeçalho não tem tipo</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>a header is not JSON</source>
      <translation>um cabeçalho não é JSON</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>This program runs UNetMamba {ours} (protocol {our_protocol}), but the engine's files are of version {theirs} (protocol {their_protocol}).</source>
      <translation>Este programa usa o UNetMamba {ours} (protocolo {our_protocol}), mas os arquivos do motor são da versão {theirs} (protocolo {their_protocol}).</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>Restart the program (QGIS): UNetMamba was updated while it ran.</source>
      <translation>Reinicie o programa (QGIS): o UNetMamba foi atualizado enquanto ele rodava.</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>The engine failed in an unforeseen way: {what}.</source>
      <translation>O motor falhou de um modo imprevisto: {what}.</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>Please report this.</source>
      <translation>Por favor, relate isso.</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>a request of type {type}</source>
      <translation>uma solicitação do tipo {type}</translation>
    </message>
    <message>
      <location filename="../engine/worker/training.py" />
      <source>The light engine cannot train.</source>
      <translation>O motor leve não pode treinar.</translation>
    </message>
    <message>
      <location filename="../engine/worker/training.py" />
      <source>Install the full one under Raster &gt; UNetMamba &gt; Engine.</source>
      <translation>Instale o completo em Raster &gt; UNetMamba &gt; Motor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: {device}, {software}</source>
      <translation>Pronto: {device}, {software}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Not installed yet</source>
      <translation>Ainda não instalado</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: the Python that you chose, {path}</source>
      <translation>Pronto: o Python que você escolheu, {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Works, but a newer version is to be installed: {device}, {software}</source>
      <translation>Funciona, mas há uma versão mais nova a instalar: {device}, {software}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>computes on the processor</source>
      <translation>calcula no processador</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready, the light engine: makes maps, does not train; {device}, {software}</source>
      <translation>Pronto, o motor leve: faz mapas, não treina; {device}, {software}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>computes on {device}</source>
      <translation>calcula em {device}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>The chosen Python is not there: {path}</source>
      <translation>O Python escolhido não está lá: {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: {path}</source>
      <translation>Pronto: {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/task.py" />
      <source>The work stopped with an error that nobody foresaw: {error}.</source>
      <translation>O trabalho parou com um erro inesperado: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/task.py" />
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Please report it with what the log says under UNetMamba.</source>
      <translation>Relate-o junto com o que o log diz em UNetMamba.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>On a computer with free access to the internet, export an offline kit, then install from it here.</source>
      <translation>Em um computador com acesso livre à internet, exporte um kit offline e depois instale a partir dele aqui.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Ask your administrator to allow the programs in the engine's folder (Copy Diagnostics lists it).</source>
      <translation>Peça ao administrador que permita os programas na pasta do motor (“Copiar diagnóstico” a mostra).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Choose another folder under Move….</source>
      <translation>Escolha outra pasta em “Mover…”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again: what was downloaded is kept.</source>
      <translation>Clique em “Instalar” novamente: o que foi baixado é mantido.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Use a Python of your own that has PyTorch, as from conda or pixi.</source>
      <translation>Use um Python seu que tenha o PyTorch, como o do conda ou do pixi.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The installation stopped for a reason that is not known.</source>
      <translation>A instalação parou por um motivo desconhecido.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again; if it stops again, send us the diagnostics.</source>
      <translation>Clique em “Instalar” novamente; se parar outra vez, envie-nos o diagnóstico.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There is too little space on the disk of {folder}: {needed} are needed, {free} are free.</source>
      <translation>Há pouco espaço no disco de {folder}: são necessários {needed}, há {free} livres.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Free some space, or choose a folder on another disk under Move….</source>
      <translation>Libere espaço ou escolha uma pasta em outro disco em “Mover…”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The disk of {folder} ran full: {free} are left.</source>
      <translation>O disco de {folder} ficou cheio: restam {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The proxy asks for a user name and a password.</source>
      <translation>O proxy pede um nome de usuário e uma senha.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Enter them in QGIS under Settings &gt; Options &gt; Network, then press Install again.</source>
      <translation>Informe-os no QGIS em Configurações &gt; Opções &gt; Rede e clique em “Instalar” novamente.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The proxy could not be reached, or refused the connection.</source>
      <translation>O proxy não pôde ser acessado ou recusou a conexão.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Check it in QGIS under Settings &gt; Options &gt; Network. {kit}</source>
      <translation>Verifique-o no QGIS em Configurações &gt; Opções &gt; Rede. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A downloaded file is not the one that this version of the plugin expects, so it was refused.</source>
      <translation>Um arquivo baixado não é o que esta versão do complemento espera e, por isso, foi recusado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again. If it happens again, something on the way changes files: try another network, and report it.</source>
      <translation>Clique em “Instalar” novamente. Se acontecer outra vez, algo no caminho altera os arquivos: tente em outra rede e relate o problema.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The certificate of a server is not trusted. Company networks often open encrypted connections with a certificate of their own.</source>
      <translation>O certificado de um servidor não é confiável. Redes de empresas costumam abrir conexões criptografadas com um certificado próprio.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Add that certificate to the system's, or in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates. {kit}</source>
      <translation>Adicione esse certificado aos do sistema ou, no QGIS, em Configurações &gt; Opções &gt; Autenticação &gt; Gerenciar certificados. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The name of a server was not found: there is no connection to the internet, or it goes through a proxy.</source>
      <translation>O nome de um servidor não foi encontrado: não há conexão com a internet ou ela passa por um proxy.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Check the connection, and the proxy in QGIS under Settings &gt; Options &gt; Network. {kit}</source>
      <translation>Verifique a conexão e o proxy no QGIS em Configurações &gt; Opções &gt; Rede. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There is no connection to the internet.</source>
      <translation>Não há conexão com a internet.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Connect, and press Install again. {kit}</source>
      <translation>Conecte-se e clique em “Instalar” novamente. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server, or a firewall on the way, refused to hand over a file.</source>
      <translation>Um servidor, ou um firewall no caminho, recusou-se a entregar um arquivo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Ask your administrator to allow the hosts listed above. {kit}</source>
      <translation>Peça ao administrador que permita os hosts listados acima. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server is out of order or overloaded.</source>
      <translation>Um servidor está fora do ar ou sobrecarregado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Try again in some minutes: what was downloaded is kept.</source>
      <translation>Tente novamente em alguns minutos: o que foi baixado é mantido.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server did not answer in time.</source>
      <translation>Um servidor não respondeu a tempo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The connection broke off.</source>
      <translation>A conexão foi interrompida.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A rule of this computer forbids to run programs from the engine's folder.</source>
      <translation>Uma regra deste computador proíbe executar programas da pasta do motor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The virus scanner has removed or blocked a file of the engine.</source>
      <translation>O antivírus removeu ou bloqueou um arquivo do motor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A library of PyTorch could not start.</source>
      <translation>Uma biblioteca do PyTorch não pôde iniciar.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press Repair.</source>
      <translation>Instale o Microsoft Visual C++ Redistributable (x64), reinicie o computador e clique em “Reparar”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A library that PyTorch needs is missing.</source>
      <translation>Falta uma biblioteca de que o PyTorch precisa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The path {folder} is too long: files of the engine would have more than 259 characters.</source>
      <translation>O caminho {folder} é longo demais: arquivos do motor teriam mais de 259 caracteres.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The path {folder} has characters that cannot be used.</source>
      <translation>O caminho {folder} tem caracteres que não podem ser usados.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A file of the engine is in use by another program.</source>
      <translation>Um arquivo do motor está em uso por outro programa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Close other QGIS windows, then try again.</source>
      <translation>Feche outras janelas do QGIS e tente novamente.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The disk cannot be written to.</source>
      <translation>Não é possível gravar no disco.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>You may not write to {folder}, or not run programs there.</source>
      <translation>Você não tem permissão para gravar em {folder} ou para executar programas lá.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>No programs can be run from the disk of {folder}.</source>
      <translation>Nenhum programa pode ser executado a partir do disco de {folder}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This Linux is older than PyTorch's programs need.</source>
      <translation>Este Linux é mais antigo do que os programas do PyTorch exigem.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This Linux is older than PyTorch's programs need: they ask for glibc 2.28.</source>
      <translation>Este Linux é mais antigo do que os programas do PyTorch exigem: eles pedem glibc 2.28.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for Linux systems with musl, such as Alpine.</source>
      <translation>O PyTorch não tem programas para sistemas Linux com musl, como o Alpine.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for this kind of processor.</source>
      <translation>O PyTorch não tem programas para este tipo de processador.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for Windows on Arm processors yet.</source>
      <translation>O PyTorch ainda não tem programas para Windows em processadores Arm.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This processor is too old for PyTorch: it lacks instructions such as AVX.</source>
      <translation>Este processador é antigo demais para o PyTorch: faltam instruções como AVX.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Use another computer, or a Python of your own with a build for this processor.</source>
      <translation>Use outro computador ou um Python seu com uma compilação para este processador.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The memory of this computer ran out.</source>
      <translation>A memória deste computador se esgotou.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Close other programs, then try again.</source>
      <translation>Feche outros programas e tente novamente.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The Python that was found cannot make environments: a part of it is missing.</source>
      <translation>O Python encontrado não consegue criar ambientes: falta uma parte dele.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>On Debian and Ubuntu, install the package python3-venv. Else install Python 3.12 from python.org, or use a Python of your own.</source>
      <translation>No Debian e no Ubuntu, instale o pacote python3-venv. Caso contrário, instale o Python 3.12 de python.org ou use um Python seu.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>No Python was found that could begin the installation.</source>
      <translation>Não foi encontrado nenhum Python que pudesse começar a instalação.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install Python 3.12 from python.org (on Linux: python3 and python3-venv), or use a Python of your own.</source>
      <translation>Instale o Python 3.12 de python.org (no Linux: python3 e python3-venv) ou use um Python seu.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The package index that this computer is set to does not have all that is needed.</source>
      <translation>O índice de pacotes configurado neste computador não tem tudo o que é necessário.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>If your organisation has an index of its own, ask its administrator. {kit}</source>
      <translation>Se sua organização tem um índice próprio, pergunte ao administrador dele. {kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There are no packages for this Python on this kind of computer.</source>
      <translation>Não há pacotes para este Python neste tipo de computador.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The engine was installed, but its test came out wrong on this graphics processor.</source>
      <translation>O motor foi instalado, mas seu teste deu resultado errado neste processador gráfico.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Update the driver of the graphics processor, then press Repair.</source>
      <translation>Atualize o driver do processador gráfico e clique em “Reparar”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The engine was installed, but does not start.</source>
      <translation>O motor foi instalado, mas não inicia.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Repair. If it happens again, send us the diagnostics.</source>
      <translation>Clique em “Reparar”. Se acontecer outra vez, envie-nos o diagnóstico.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Another QGIS window is changing the engine just now ({holder}).</source>
      <translation>Outra janela do QGIS está alterando o motor neste momento ({holder}).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Wait until it has finished.</source>
      <translation>Espere até que ela termine.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>{path} is not a whole offline kit.</source>
      <translation>{path} não é um kit offline completo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Export it again, or copy it again: a part of it may be missing.</source>
      <translation>Exporte-o ou copie-o novamente: pode faltar uma parte dele.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The offline kit {path} is for {needed}, but this computer is {free}.</source>
      <translation>O kit offline {path} é para {needed}, mas este computador é {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Export a kit for this kind of computer.</source>
      <translation>Exporte um kit para este tipo de computador.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The offline kit {path} needs Python {needed}, which was not found here.</source>
      <translation>O kit offline {path} precisa do Python {needed}, que não foi encontrado aqui.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install that Python, or export a kit for {free}.</source>
      <translation>Instale esse Python ou exporte um kit para {free}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>For Macs with Intel processors PyTorch 2.2 is the last version; the engine works with it.</source>
      <translation>Para Macs com processadores Intel, o PyTorch 2.2 é a última versão; o motor funciona com ela.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs as an Intel program here; the engine will run on the Apple processor itself.</source>
      <translation>O QGIS roda aqui como programa Intel; o motor rodará no próprio processador Apple.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The Microsoft Visual C++ Redistributable (x64) seems to be missing. Install it first: PyTorch needs it.</source>
      <translation>O Microsoft Visual C++ Redistributable (x64) parece estar faltando. Instale-o primeiro: o PyTorch precisa dele.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs in a Flatpak sandbox: the engine gets a Python of its own, in QGIS's data folder.</source>
      <translation>O QGIS roda em um sandbox Flatpak: o motor recebe um Python próprio, na pasta de dados do QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs in a Snap sandbox: the engine gets a Python of its own, in QGIS's data folder.</source>
      <translation>O QGIS roda em um sandbox Snap: o motor recebe um Python próprio, na pasta de dados do QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The graphics processor is too old for today's PyTorch; the processor will be used.</source>
      <translation>O processador gráfico é antigo demais para o PyTorch atual; o processador será usado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The driver of the graphics processor is too old, so the processor will be used. Update the driver (version 580 or newer), then press Repair, to use the graphics processor.</source>
      <translation>O driver do processador gráfico é antigo demais, por isso o processador será usado. Para usar o processador gráfico, atualize o driver (versão 580 ou mais nova) e clique em “Reparar”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch's own server cannot be reached, so what Python's package index has is installed: it may not use the graphics processor.</source>
      <translation>O servidor do PyTorch não pode ser acessado, por isso instala-se o que o índice de pacotes do Python tem: talvez não use o processador gráfico.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The libraries of the newest PyTorch do not start on this computer, so an older one was installed. To use the newest, install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press Repair.</source>
      <translation>As bibliotecas do PyTorch mais recente não iniciam neste computador, por isso foi instalado um mais antigo. Para usar o mais recente, instale o Microsoft Visual C++ Redistributable (x64), reinicie o computador e clique em “Reparar”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch's own server cannot be reached, so the larger build of Python's package index is installed.</source>
      <translation>O servidor do PyTorch não pode ser acessado, por isso instala-se a compilação maior do índice de pacotes do Python.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Checking the disk</source>
      <translation>Verificando o disco</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Fetching the installer</source>
      <translation>Obtendo o instalador</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Preparing Python</source>
      <translation>Preparando o Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Listing what is needed</source>
      <translation>Listando o que é necessário</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Downloading and installing packages</source>
      <translation>Baixando e instalando pacotes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Preparing the packages for a quick start</source>
      <translation>Preparando os pacotes para um início rápido</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Testing the engine</source>
      <translation>Testando o motor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Tidying up</source>
      <translation>Arrumando</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Reading the offline kit</source>
      <translation>Lendo o kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Downloading for the offline kit</source>
      <translation>Baixando para o kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Writing the offline kit</source>
      <translation>Gravando o kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Moving the engine</source>
      <translation>Movendo o motor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Removing the engine</source>
      <translation>Removendo o motor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Looking at this computer</source>
      <translation>Examinando este computador</translation>
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
      <translation>Segmentar cobertura da terra…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Teach Your Own Classes…</source>
      <translation>Ensinar suas próprias classes…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <location filename="../unetmamba_qgis/gui/label_next/panel.py" />
      <source>Label Next</source>
      <translation>Rotular a seguir</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Assess Accuracy…</source>
      <translation>Avaliar acurácia…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Weights Library…</source>
      <translation>Biblioteca de pesos…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Engine…</source>
      <translation>Motor…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Help</source>
      <translation>Ajuda</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>The land cover map of {name} is finished.</source>
      <translation>O mapa de cobertura da terra de {name} está concluído.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>No land cover map of {name}: {why}</source>
      <translation>Sem mapa de cobertura da terra de {name}: {why}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/engine_message.py" />
      <source>There is no engine to compute with. {state}</source>
      <translation>Não há motor para calcular. {state}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/dialog.py" />
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Engine</source>
      <translation>Motor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>The kit is one large file. On the other computer, choose Install from a Kit: nothing is downloaded there. A Python goes into the kit where one can be downloaded. Else, as you will be told, the other computer needs a Python of the version chosen here; that of its QGIS will do.</source>
      <translation>O kit é um único arquivo grande. No outro computador, escolha “Instalar de um kit”: lá nada é baixado. Um Python vai no kit se puder ser baixado. Caso contrário, como você será informado, o outro computador precisa de um Python da versão escolhida aqui; o do QGIS dele serve.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Export an Offline Kit</source>
      <translation>Exportar um kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>For a &amp;computer with</source>
      <translation>Para um &amp;computador com</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>and &amp;Python</source>
      <translation>e &amp;Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Install the engine anew? About {size} are downloaded. What is there stays until the new one is ready.</source>
      <translation>Instalar o motor de novo? Cerca de {size} serão baixados. O que existe permanece até que o novo esteja pronto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine is installed and has passed its test.</source>
      <translation>O motor está instalado e passou no teste.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine works: {software} on {device}.</source>
      <translation>O motor funciona: {software} em {device}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Remove the engine from {folder}? Your weights and maps stay. It can be installed again.</source>
      <translation>Remover o motor de {folder}? Seus pesos e mapas permanecem. Ele pode ser instalado novamente.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine was removed.</source>
      <translation>O motor foi removido.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Installing the engine</source>
      <translation>Instalando o motor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Exporting an offline kit</source>
      <translation>Exportando um kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Copied. Names, passwords and your home folder were taken out; look it through all the same.</source>
      <translation>Copiado. Nomes, senhas e sua pasta pessoal foram retirados; revise o texto mesmo assim.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>{step}: {done} of about {total}{time_left}</source>
      <translation>{step}: {done} de cerca de {total}{time_left}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>{gpu} cannot be used, though: update its driver, then press Repair.</source>
      <translation>Porém, {gpu} não pode ser usado: atualize o driver e clique em “Reparar”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine is in {folder} now.</source>
      <translation>O motor agora está em {folder}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Testing your Python</source>
      <translation>Testando seu Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The kit {path} is ready. The other computer needs Python {version} besides: that of its QGIS will do.</source>
      <translation>O kit {path} está pronto. O outro computador precisa também do Python {version}: o do QGIS dele serve.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The kit {path} is ready. It brings its own Python.</source>
      <translation>O kit {path} está pronto. Ele traz seu próprio Python.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Cancelled. What was downloaded is kept, so that Install goes on from there.</source>
      <translation>Cancelado. O que foi baixado é mantido, e “Instalar” continua dali.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The whole log is in {path}</source>
      <translation>O log completo está em {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>Choose the program python in your environment's folder (bin/python or python.exe).</source>
      <translation>Escolha o programa python na pasta do seu ambiente (bin/python ou python.exe).</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>Install torch, torchvision, timm, numba and safetensors there, or onnxruntime, numba and numpy for the light engine, then choose it again.</source>
      <translation>Instale nele torch, torchvision, timm, numba e safetensors, ou onnxruntime, numba e numpy para o motor leve, e escolha-o novamente.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>{path} is not a Python that runs.</source>
      <translation>{path} não é um Python que funcione.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>{path} has neither PyTorch nor ONNX Runtime.</source>
      <translation>{path} não tem o PyTorch nem o ONNX Runtime.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Folder for the Engine</source>
      <translation>Pasta para o motor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Python That Has PyTorch</source>
      <translation>Python que tem o PyTorch</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Install from an Offline Kit</source>
      <translation>Instalar de um kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Offline kit</source>
      <translation>Kit offline</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>What will be installed</source>
      <translation>O que será instalado</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Light engine, without training</source>
      <translation>Motor &amp;leve, sem treinamento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Progress of the installation</source>
      <translation>Progresso da instalação</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Log</source>
      <translation>Log</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Install</source>
      <translation>&amp;Instalar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Update</source>
      <translation>&amp;Atualizar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Repair</source>
      <translation>&amp;Reparar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Verify</source>
      <translation>&amp;Verificar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Let the engine compute something, to see that it works</source>
      <translation>Faz o motor calcular algo, para ver se funciona</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>M&amp;ore</source>
      <translation>&amp;Mais</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Move…</source>
      <translation>&amp;Mover…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Remove…</source>
      <translation>&amp;Remover…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Use a &amp;Python of Your Own…</source>
      <translation>Usar seu próprio &amp;Python…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Stop Using That Python</source>
      <translation>&amp;Deixar de usar esse Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Install from a Kit…</source>
      <translation>&amp;Instalar de um kit…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Export Offline Kit…</source>
      <translation>&amp;Exportar kit offline…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Copy Diagnostics</source>
      <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>the processor; no graphics processor was found that PyTorch can use</source>
      <translation>o processador; não foi encontrado nenhum processador gráfico que o PyTorch possa usar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>{size} to download instead of {full_size}. It makes maps with UNetMamba's own network on the processor, but cannot teach new classes. The full engine can take its place at any time.</source>
      <translation>{size} para baixar em vez de {full_size}. Ele faz mapas com a rede própria do UNetMamba no processador, mas não pode aprender novas classes. O motor completo pode tomar seu lugar a qualquer momento.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Folder</source>
      <translation>Pasta</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Packages</source>
      <translation>Pacotes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Will compute on</source>
      <translation>Calculará em</translation>
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
      <translation>No disco</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Linux, Intel or AMD processor</source>
      <translation>Linux, processador Intel ou AMD</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Linux, Arm processor</source>
      <translation>Linux, processador Arm</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Windows, Intel or AMD processor</source>
      <translation>Windows, processador Intel ou AMD</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>macOS 14 or newer, Apple processor</source>
      <translation>macOS 14 ou mais novo, processador Apple</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Size</source>
      <translation>Tamanho</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Set by</source>
      <translation>Definido por</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>the processor</source>
      <translation>o processador</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>about {size}</source>
      <translation>cerca de {size}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>about {size}; {free} are free</source>
      <translation>cerca de {size}; {free} livres</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>Draw a few polygons of each class, in different places of the image.</source>
      <translation>Desenhe alguns polígonos de cada classe, em diferentes locais da imagem.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>Draw more polygons of these classes, in other places.</source>
      <translation>Desenhe mais polígonos destas classes, em outros locais.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>none yet</source>
      <translation>nenhum ainda</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Teach Your Own Classes</source>
      <translation>Ensinar suas próprias classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <source>Setup</source>
      <translation>Configuração</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/image_list.py" />
      <source>Images to learn from</source>
      <translation>Imagens com que aprender</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>its file is not there</source>
      <translation>o arquivo não está lá</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>is from a service: save it as a file first</source>
      <translation>é de um serviço: salve-a primeiro como arquivo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>has {found} of the {needed} bands that the weights need</source>
      <translation>tem {found} das {needed} bandas de que os pesos precisam</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>Give the new weights a name.</source>
      <translation>Dê um nome aos novos pesos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>No file can have this name: choose one of plain letters and digits.</source>
      <translation>Nenhum arquivo pode ter este nome: escolha um só com letras simples e dígitos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>“{name}” is being trained: give the next one another name.</source>
      <translation>“{name}” está sendo treinado: dê outro nome ao próximo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>There are weights named “{name}”: choose another name.</source>
      <translation>Já há pesos chamados “{name}”: escolha outro nome.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_presenter.py" />
      <source>Name two classes at least.</source>
      <translation>Dê o nome de pelo menos duas classes.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>New Label Layer</source>
      <translation>Nova camada de rótulos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>One on each line; more can be added later</source>
      <translation>Uma por linha; mais podem ser adicionadas depois</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>Create and Draw</source>
      <translation>Criar e desenhar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>&amp;File</source>
      <translation>&amp;Arquivo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>C&amp;lasses, one per line</source>
      <translation>C&amp;lasses, uma por linha</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Measured on ground that was kept from training. The weights are in {path}.</source>
      <translation>Medido em áreas que ficaram fora do treinamento. Os pesos estão em {path}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>“{name}” is ready: mean IoU {score}</source>
      <translation>“{name}” está pronto: IoU média {score}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Waits until “{name}” has ended.</source>
      <translation>Aguarda o término de “{name}”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Nothing has been trained yet. Choose what to learn from under Setup.</source>
      <translation>Nada foi treinado ainda. Escolha com que aprender em “Configuração”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Training ended early, as nothing more was gained.</source>
      <translation>O treinamento terminou antes, pois nada mais se ganhava.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Training took all its time; with more, more may be gained.</source>
      <translation>O treinamento usou todo o tempo; com mais tempo, pode-se ganhar mais.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>{doing}: about {time} left</source>
      <translation>{doing}: faltam cerca de {time}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Paused. Nothing is lost.</source>
      <translation>Pausado. Nada se perde.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Stopping, and keeping what was learnt …</source>
      <translation>Parando e guardando o que foi aprendido…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Stopped. What was learnt is kept: it can go on from there.</source>
      <translation>Parado. O que foi aprendido é mantido: pode continuar dali.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Finished.</source>
      <translation>Concluído.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>waiting</source>
      <translation>aguarda</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>training</source>
      <translation>treinando</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>paused</source>
      <translation>pausado</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>stopping</source>
      <translation>parando</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>stopped</source>
      <translation>parado</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>failed</source>
      <translation>falhou</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>finished</source>
      <translation>concluído</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Starting …</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Segment land cover suggests “{name}” from now on.</source>
      <translation>“Segmentar cobertura da terra” sugere “{name}” a partir de agora.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>The weights “{name}” are ready.</source>
      <translation>Os pesos “{name}” estão prontos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>The training of “{name}” failed.</source>
      <translation>O treinamento de “{name}” falhou.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Training runs</source>
      <translation>Execuções de treinamento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Progress of the training</source>
      <translation>Progresso do treinamento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Loss (lower is better)</source>
      <translation>Perda (menor é melhor)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Mean IoU (higher is better)</source>
      <translation>IoU média (maior é melhor)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Your polygons</source>
      <translation>Seus polígonos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>What it sees now</source>
      <translation>O que a rede vê agora</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Colours of the classes</source>
      <translation>Cores das classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Scores of the classes</source>
      <translation>Métricas das classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Open &amp;Report</source>
      <translation>Abrir &amp;relatório</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Use These Weights</source>
      <translation>&amp;Usar estes pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Segment land cover will suggest them.</source>
      <translation>“Segmentar cobertura da terra” vai sugeri-los.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Segment This Image…</source>
      <translation>&amp;Segmentar esta imagem…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Pause</source>
      <translation>&amp;Pausar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Continue</source>
      <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>C&amp;ancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Go On</source>
      <translation>Ret&amp;omar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Try Again</source>
      <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Discard</source>
      <translation>&amp;Descartar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Knows {classes}.</source>
      <translation>Conhece {classes}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>“{name}” was begun before and is not finished.

Go on with it, with the polygons and settings that it had? Or start afresh, with those of now?</source>
      <translation>“{name}” foi iniciado antes e não está concluído.

Continuar, com os polígonos e as configurações que tinha? Ou começar do zero, com os de agora?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Counting the polygons …</source>
      <translation>Contando os polígonos…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready, but give it more time: about {time} on this computer.</source>
      <translation>Pronto, mas dê mais tempo: cerca de {time} neste computador.</translation>
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
      <translation>Pronto. Vai esperar o término do treinamento em execução.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Tick an image to learn from.</source>
      <translation>Marque uma imagem com que aprender.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Choose the layer with your polygons, or make a new one.</source>
      <translation>Escolha a camada com seus polígonos ou crie uma nova.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Choose the field that tells what a polygon shows.</source>
      <translation>Escolha o campo que diz o que um polígono mostra.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>The polygons are not enough yet: see under 2.</source>
      <translation>Os polígonos ainda não bastam: veja em 2.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>{mode} (needs about {time})</source>
      <translation>{mode} (precisa de cerca de {time})</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Start Training</source>
      <translation>&amp;Iniciar treinamento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Set &amp;Up the Engine…</source>
      <translation>Configurar o m&amp;otor…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Start &amp;Afresh</source>
      <translation>Começar do &amp;zero</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>1. Images to Learn From</source>
      <translation>1. Imagens com que aprender</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Layer with a polygon for each example</source>
      <translation>Camada com um polígono para cada exemplo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>The field that tells what a polygon shows</source>
      <translation>O campo que diz o que um polígono mostra</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Optional: polygons around ground where you have labelled everything. What no polygon covers there is learnt as background; elsewhere it is left open.</source>
      <translation>Opcional: polígonos ao redor de áreas onde você rotulou tudo. O que nenhum polígono cobre ali é aprendido como fundo; em outros lugares, fica em aberto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;New Label Layer…</source>
      <translation>&amp;Nova camada de rótulos…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Makes a layer with the right fields and colours to draw in</source>
      <translation>Cria uma camada com os campos e as cores certos para desenhar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Add Class…</source>
      <translation>Adicionar &amp;classe…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Offers another class when a polygon is drawn</source>
      <translation>Oferece mais uma classe ao desenhar um polígono</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Some of the labelled ground is kept from training, to check what was learnt.</source>
      <translation>Parte da área rotulada fica fora do treinamento, para verificar o que foi aprendido.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>2. Polygons That Show the Classes</source>
      <translation>2. Polígonos que mostram as classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Quick: the last step alone</source>
      <translation>&amp;Rápido: só a última etapa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Recommended: all but the part that reads images</source>
      <translation>Rec&amp;omendado: tudo menos a parte que lê imagens</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Thorough: everything</source>
      <translation>Comple&amp;to: tudo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>It ends earlier once nothing more is gained.</source>
      <translation>Termina antes, assim que nada mais se ganha.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>3. What to Start From</source>
      <translation>3. De onde partir</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Weights</source>
      <translation>Pe&amp;sos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>What learns</source>
      <translation>O que aprende</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Time &amp;limit</source>
      <translation>Li&amp;mite de tempo</translation>
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
      <translation>O nome pelo qual você encontra os novos pesos na sua biblioteca</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Optional, kept with the weights</source>
      <translation>Opcional, guardado com os pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>4. New Weights</source>
      <translation>4. Novos pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Nam&amp;e</source>
      <translation>Nom&amp;e</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Origin and licence of the images</source>
      <translation>Ori&amp;gem e licença das imagens</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Add Class</source>
      <translation>Adicionar classe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Name of the class</source>
      <translation>Nome da classe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Pixels to learn</source>
      <translation>Pixels para aprender</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Pixels to check</source>
      <translation>Pixels para verificar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Polygons</source>
      <translation>&amp;Polígonos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Class field</source>
      <translation>Campo da c&amp;lasse</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Co&amp;mpletely labelled area</source>
      <translation>Área totalmente rot&amp;ulada</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/help.py" />
      <source>The guide is not part of this copy of the plugin: {file} is missing.</source>
      <translation>O guia não faz parte desta cópia do complemento: falta {file}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>The place cannot be shown in the coordinate system of the project.</source>
      <translation>O local não pode ser mostrado no sistema de coordenadas do projeto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>All places are done. Train with the new labels, segment, and find the next.</source>
      <translation>Todos os locais estão concluídos. Treine com os novos rótulos, segmente e encontre os próximos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>{layer} cannot be changed. Save it as a GeoPackage first.</source>
      <translation>{layer} não pode ser alterada. Salve-a primeiro como GeoPackage.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>No places yet. Segment an image with its confidence, then press Find.</source>
      <translation>Nenhum local ainda. Segmente uma imagem com sua confiança e clique em “Encontrar”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>Place {place} of {total}: {name}</source>
      <translation>Local {place} de {total}: {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>Choose the layer to draw labels in.</source>
      <translation>Escolha a camada onde desenhar os rótulos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>{layer} cannot be edited.</source>
      <translation>{layer} não pode ser editada.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>{done} of {total} done</source>
      <translation>{done} de {total} concluídos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Places that are done</source>
      <translation>Locais concluídos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Find…</source>
      <translation>Encontrar…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Find places in a land cover map with its confidence</source>
      <translation>Encontrar locais em um mapa de cobertura da terra com sua confiança</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>&amp;Places</source>
      <translation>&amp;Locais</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>&amp;Draw labels in</source>
      <translation>&amp;Desenhar rótulos em</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places to label</source>
      <translation>Locais a rotular</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Place</source>
      <translation>Local</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Class in the map</source>
      <translation>Classe no mapa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Sure</source>
      <translation>Certeza</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go to the place before</source>
      <translation>Ir ao local anterior</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go</source>
      <translation>Ir</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Zoom to the place and draw a polygon there</source>
      <translation>Aproximar ao local e desenhar um polígono nele</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Done</source>
      <translation>Concluído</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Tick the place and go to the next one</source>
      <translation>Marcar o local e ir ao próximo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Next</source>
      <translation>Próximo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go to the next place</source>
      <translation>Ir ao próximo local</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Label Next: {button}</source>
      <translation>Rotular a seguir: {button}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Choose a Python</source>
      <translation>Escolher um Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>[The plugin's own]</source>
      <translation>[O do complemento]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>A Python that has PyTorch, as of conda or pixi, to be used instead of the plugin's own</source>
      <translation>Um Python que tenha o PyTorch, como o do conda ou do pixi, a ser usado no lugar do Python do complemento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Engine…</source>
      <translation>&amp;Motor…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Install, check, repair, move or remove the engine</source>
      <translation>Instalar, verificar, reparar, mover ou remover o motor</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Python to use instead</source>
      <translation>&amp;Python alternativo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>What Dialogs Suggest</source>
      <translation>O que os diálogos sugerem</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Layer whose extent is taken</source>
      <translation>Camada cuja extensão é usada</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Layer with the polygons</source>
      <translation>Camada com os polígonos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>&amp;Selected polygons only</source>
      <translation>Apenas polígonos &amp;selecionados</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Dra&amp;w on the Map</source>
      <translation>Desen&amp;har no mapa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>{width} x {height} in {crs}</source>
      <translation>{width} x {height} em {crs}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>All of the image</source>
      <translation>Toda a imagem</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>What the map shows</source>
      <translation>O que o mapa mostra</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Extent of a layer</source>
      <translation>Extensão de uma camada</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Rectangle drawn on the map</source>
      <translation>Retângulo desenhado no mapa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Inside the polygons of a layer</source>
      <translation>Dentro dos polígonos de uma camada</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>None drawn yet</source>
      <translation>Nenhum desenhado ainda</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>{name} cannot be opened: choose another image.</source>
      <translation>{name} não pode ser aberto: escolha outra imagem.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Choose an image: a raster layer of the project, or a file.</source>
      <translation>Escolha uma imagem: uma camada raster do projeto ou um arquivo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Choose the layer that tells the area.</source>
      <translation>Escolha a camada que define a área.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>The area does not touch the image.</source>
      <translation>A área não toca a imagem.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>This image comes from a service: choose a part of it.</source>
      <translation>Esta imagem vem de um serviço: escolha uma parte dela.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Draw a rectangle on the map.</source>
      <translation>Desenhe um retângulo no mapa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <source>Segment Land Cover</source>
      <translation>Segmentar cobertura da terra</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>Classifying one window …</source>
      <translation>Classificando uma janela…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>On the map until you close this window. It is no layer.</source>
      <translation>No mapa até você fechar esta janela. Não é uma camada.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>There is no image at this place of the map.</source>
      <translation>Não há imagem neste local do mapa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Waits until the map of “{name}” is finished.</source>
      <translation>Aguarda o término do mapa de “{name}”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Finished. The map is in {path}.</source>
      <translation>Concluído. O mapa está em {path}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>No map has been made yet. Choose what to map under Setup.</source>
      <translation>Nenhum mapa foi feito ainda. Escolha o que mapear em “Configuração”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Stopping …</source>
      <translation>Parando…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Stopped. What is done is kept: it can go on from there.</source>
      <translation>Parado. O que foi feito é mantido: pode continuar dali.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>The map is no layer of the project any more.</source>
      <translation>O mapa não é mais uma camada do projeto.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>waits</source>
      <translation>aguarda</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>runs</source>
      <translation>em execução</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>stops</source>
      <translation>parando</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Progress of the map</source>
      <translation>Progresso do mapa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Shares of the classes</source>
      <translation>Proporções das classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Zoom to Map</source>
      <translation>&amp;Aproximar ao mapa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>Will be replaced: {files}.</source>
      <translation>Serão substituídos: {files}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>A map with this name is being made: choose another name.</source>
      <translation>Um mapa com este nome está sendo feito: escolha outro nome.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>Looking at the image …</source>
      <translation>Examinando a imagem…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>It will wait until the map that is made now is finished.</source>
      <translation>Vai esperar o término do mapa que está sendo feito.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>These weights cannot be read.</source>
      <translation>Estes pesos não podem ser lidos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>About These Weights</source>
      <translation>Sobre estes pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Choose an image file</source>
      <translation>Escolher um arquivo de imagem</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>What to Map</source>
      <translation>O que mapear</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Image</source>
      <translation>&amp;Imagem</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Area</source>
      <translation>Áre&amp;a</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Weights and Device</source>
      <translation>Pesos e dispositivo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Wei&amp;ghts</source>
      <translation>&amp;Pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>GeoTIFF (*.tif)</source>
      <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Save Land Cover Map</source>
      <translation>Salvar mapa de cobertura da terra</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>[Temporary file]</source>
      <translation>[Arquivo temporário]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A map of how sure the network is of each pixel</source>
      <translation>Um mapa de quão segura a rede está de cada pixel</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>The map as polygons with their areas</source>
      <translation>O mapa como polígonos com suas áreas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A table with the area and share of each class</source>
      <translation>Uma tabela com a área e a proporção de cada classe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A page with a picture of the map and how it was made</source>
      <translation>Uma página com uma figura do mapa e como ele foi feito</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>What to Write</source>
      <translation>O que gravar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Land cover &amp;map</source>
      <translation>&amp;Mapa de cobertura</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>With it</source>
      <translation>Junto com ele</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Preview</source>
      <translation>Pré-&amp;visualização</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Classifies one window in the middle of the map</source>
      <translation>Classifica uma janela no meio do mapa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Preview Where I C&amp;lick</source>
      <translation>Pré-vis&amp;ualizar onde eu clicar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Classifies one window wherever you click on the map</source>
      <translation>Classifica uma janela onde você clicar no mapa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A Quick Look</source>
      <translation>Uma olhada rápida</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Run</source>
      <translation>&amp;Executar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Ad&amp;vanced…</source>
      <translation>Ava&amp;nçado…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Opens the algorithm with all of its options</source>
      <translation>Abre o algoritmo com todas as suas opções</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Choose an Image</source>
      <translation>Escolher uma imagem</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Confidence</source>
      <translation>&amp;Confiança</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>P&amp;olygons</source>
      <translation>Po&amp;lígonos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>S&amp;tatistics</source>
      <translation>Es&amp;tatísticas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>R&amp;eport</source>
      <translation>&amp;Relatório</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>Takes about {time} on this computer, and up to {size} on the disk.</source>
      <translation>Leva cerca de {time} neste computador e até {size} no disco.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>The processor: the engine found no usable graphics processor.</source>
      <translation>O processador: o motor não encontrou um processador gráfico utilizável.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>Needs up to {size} on the disk. How long it takes is not known yet.</source>
      <translation>Precisa de até {size} no disco. Ainda não se sabe quanto tempo leva.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>The processor: works on every computer, and takes its time.</source>
      <translation>O processador: funciona em qualquer computador, mas demora.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>A graphics processor. If there is none of this kind, the run says so.</source>
      <translation>Um processador gráfico. Se não houver nenhum desse tipo, a execução avisa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>A graphics processor if a usable one is there, else the processor.</source>
      <translation>Um processador gráfico, se houver um utilizável; senão, o processador.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{count} MB</source>
      <translation>{count} MB</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>This graphics processor. If it is not there, the run says so.</source>
      <translation>Este processador gráfico. Se ele não estiver lá, a execução avisa.</translation>
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
      <translation>{device}, o melhor deste computador</translation>
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
      <translation>Procurando mapas de cobertura da terra inacabados</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Resume</source>
      <translation>Retomar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Later</source>
      <translation>Mais tarde</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>{output} is unfinished: {done} of {blocks} blocks, started {started}.</source>
      <translation>{output} está inacabado: {done} de {blocks} blocos, iniciado em {started}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{title}: {count} weights</source>
      <translation>{title}: {count} pesos</translation>
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

Tamanho: {size}
De: {where}

Licença:
{licence}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>“{title}” comes from {where} ({size}), under this licence:</source>
      <translation>“{title}” vem de {where} ({size}), sob esta licença:</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Downloading “{title}” from {host} …</source>
      <translation>Baixando “{title}” de {host}…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{folder} has {free} free, but {size} are needed.</source>
      <translation>{folder} tem {free} livres, mas são necessários {size}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Free space there.</source>
      <translation>Libere espaço lá.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>The address must begin with https:// and hold no password.</source>
      <translation>O endereço deve começar com https:// e não conter senha.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>QGIS will connect to {host} and fetch the list of weights there. Connect?</source>
      <translation>O QGIS vai se conectar a {host} e obter de lá a lista de pesos. Conectar?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Cancelled. What has come is kept.</source>
      <translation>Cancelado. O que chegou é mantido.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Asking {host} …</source>
      <translation>Consultando {host}…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>this computer</source>
      <translation>este computador</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>in the library · {detail}</source>
      <translation>na biblioteca · {detail}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Checking “{title}” …</source>
      <translation>Verificando “{title}”…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Added to the library: {name}.</source>
      <translation>Adicionado à biblioteca: {name}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Catalogues (*.json)</source>
      <translation>Catálogos (*.json)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>A catalogue lists weights that somebody publishes: an address that begins with https://, or a file. QGIS connects to it only when you open it and say so.</source>
      <translation>Um catálogo lista pesos que alguém publica: um endereço que começa com https:// ou um arquivo. O QGIS só se conecta a ele quando você o abre e confirma.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Catalo&amp;gue</source>
      <translation>Catálo&amp;go</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Choose a catalogue file</source>
      <translation>Escolher um arquivo de catálogo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Open</source>
      <translation>&amp;Abrir</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Forget</source>
      <translation>&amp;Esquecer</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Take the address off the list</source>
      <translation>Retira o endereço da lista</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Weights in the catalogue</source>
      <translation>Pesos no catálogo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>About the chosen weights</source>
      <translation>Sobre os pesos escolhidos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Download…</source>
      <translation>&amp;Baixar…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Ca&amp;ncel</source>
      <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Connect</source>
      <translation>&amp;Conectar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Choose a Catalogue File</source>
      <translation>Escolher um arquivo de catálogo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Licence of the Weights</source>
      <translation>Licença dos pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>I &amp;accept this licence</source>
      <translation>Eu &amp;aceito esta licença</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Download</source>
      <translation>&amp;Baixar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Weights Library</source>
      <translation>Biblioteca de pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Import a Checkpoint</source>
      <translation>Importar um checkpoint</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>One on each line, in the order of training. A colour may follow: water #2b83ba</source>
      <translation>Uma por linha, na ordem do treinamento. Pode vir uma cor em seguida: water #2b83ba</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>In the order of training, separated by commas</source>
      <translation>Na ordem do treinamento, separadas por vírgulas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>&amp;Import</source>
      <translation>&amp;Importar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Trained &amp;on</source>
      <translation>Treinado c&amp;om</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>&amp;Title</source>
      <translation>&amp;Título</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>&amp;Bands</source>
      <translation>&amp;Bandas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Pi&amp;xel size</source>
      <translation>Tamanho do pi&amp;xel</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Training &amp;data</source>
      <translation>&amp;Dados de treinamento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Li&amp;cence</source>
      <translation>Li&amp;cença</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>What the weights are called in lists</source>
      <translation>Como os pesos são chamados nas listas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>The name of the file in the library; scripts and models use it</source>
      <translation>O nome do arquivo na biblioteca; scripts e modelos o usam</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nome</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Wait until the library has done what it is at.</source>
      <translation>Espere até que a biblioteca termine o que está fazendo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>{file} does not say what its network was trained for. Say it here; it is kept with the weights. The file is opened apart from QGIS, and nothing in it is run.</source>
      <translation>{file} não diz para que sua rede foi treinada. Informe aqui; isso é guardado com os pesos. O arquivo é aberto separadamente do QGIS, e nada nele é executado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Added to the library: {names}.</source>
      <translation>Adicionado à biblioteca: {names}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>default</source>
      <translation>padrão</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>came with the plugin</source>
      <translation>veio com o complemento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>damaged</source>
      <translation>danificado</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Dialogs suggest “{title}” now.</source>
      <translation>Os diálogos agora sugerem “{title}”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>“{title}” is whole: nothing has changed since it was written.</source>
      <translation>“{title}” está íntegro: nada mudou desde que foi gravado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>“{title}” was removed.</source>
      <translation>“{title}” foi removido.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Wrote {file}.</source>
      <translation>{file} foi gravado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Other data</source>
      <translation>Outros dados</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Importing {file} …</source>
      <translation>Importando {file}…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Cancelled.</source>
      <translation>Cancelado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Remove “{title}” ({file}) from the library?</source>
      <translation>Remover “{title}” ({file}) da biblioteca?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>There is no trash where “{file}” lies. Delete it for good?</source>
      <translation>Não há lixeira onde “{file}” está. Excluir definitivamente?</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>classes: {count}, pixels: {size} m</source>
      <translation>classes: {count}, pixels: {size} m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Rename Weights</source>
      <translation>Renomear pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Duplicate Weights</source>
      <translation>Duplicar pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>{title} (copy)</source>
      <translation>{title} (cópia)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Weights and checkpoints (*.safetensors *.ckpt *.pth *.pt)</source>
      <translation>Pesos e checkpoints (*.safetensors *.ckpt *.pth *.pt)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>UNetMamba weights (*.safetensors)</source>
      <translation>Pesos UNetMamba (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Export Weights</source>
      <translation>Exportar pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Search names and classes</source>
      <translation>Buscar nomes e classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Weights in the library</source>
      <translation>Pesos na biblioteca</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Files can be dropped here.</source>
      <translation>Arquivos podem ser soltos aqui.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>En&amp;gine…</source>
      <translation>&amp;Motor…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Add weights files, or checkpoints published with papers</source>
      <translation>Adiciona arquivos de pesos ou checkpoints publicados com artigos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Copy the file, to give it to others</source>
      <translation>Copia o arquivo, para dá-lo a outras pessoas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Dialogs suggest these weights</source>
      <translation>Os diálogos sugerem estes pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Reads the whole file to see that nothing in it has changed</source>
      <translation>Lê o arquivo inteiro para ver se nada nele mudou</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Delete for Good</source>
      <translation>&amp;Excluir definitivamente</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Move to &amp;Trash</source>
      <translation>Mover para a &amp;lixeira</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Import Weights</source>
      <translation>Importar pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Import…</source>
      <translation>&amp;Importar…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Exportar…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Rename…</source>
      <translation>&amp;Renomear…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>D&amp;uplicate…</source>
      <translation>D&amp;uplicar…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Set as &amp;Default</source>
      <translation>Definir como pa&amp;drão</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Check File</source>
      <translation>&amp;Verificar arquivo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>De&amp;lete…</source>
      <translation>E&amp;xcluir…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Example</source>
      <translation>Exemplo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Pixel size</source>
      <translation>Tamanho do pixel</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Measured on</source>
      <translation>Medido em</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Trained on</source>
      <translation>Treinado com</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Limits</source>
      <translation>Limites</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Acknowledgement</source>
      <translation>Agradecimento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Started from</source>
      <translation>Pesos de partida</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Network</source>
      <translation>Rede</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Made by</source>
      <translation>Feito por</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Fingerprint</source>
      <translation>Impressão digital</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Not stated: ask who made them.</source>
      <translation>Não informada: pergunte a quem os fez.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Places kept from training: {places}</source>
      <translation>Locais fora do treinamento: {places}</translation>
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
      <translation>Nada a mostrar ainda</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/run_widgets.py" />
      <source>Messages</source>
      <translation>Mensagens</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>Choose a Weights File</source>
      <translation>Escolher um arquivo de pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>Choose a weights file</source>
      <translation>Escolher um arquivo de pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>[None]</source>
      <translation>[Nenhum]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>{name} (damaged)</source>
      <translation>{name} (danificado)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>Try again: what has come is kept. Proxies are set in the options of QGIS.</source>
      <translation>Tente novamente: o que chegou é mantido. Os proxies são definidos nas opções do QGIS.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>its address is not secure (https)</source>
      <translation>o endereço não é seguro (https)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>another QGIS is downloading it ({holder})</source>
      <translation>outro QGIS está baixando o arquivo ({holder})</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>the server sent another part than it was asked for</source>
      <translation>o servidor enviou uma parte diferente da solicitada</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it is larger than it should be</source>
      <translation>o arquivo é maior do que deveria</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it ended before all had come</source>
      <translation>terminou antes de tudo chegar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>The download from {host} failed: {why}.</source>
      <translation>O download de {host} falhou: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it leads to {where}, which is not secure (https)</source>
      <translation>leva a {where}, que não é seguro (https)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Teaching {name}</source>
      <translation>Ensinando {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>The training stopped with an error that nobody foresaw: {error}.</source>
      <translation>O treinamento parou com um erro inesperado: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Warning: {text}</source>
      <translation>Aviso: {text}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>CC BY-NC-SA 4.0, as LoveDA: no commercial use</source>
      <translation>CC BY-NC-SA 4.0, como o LoveDA: sem uso comercial</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>As the ISPRS benchmark: ask the ISPRS before other use than research</source>
      <translation>Como o benchmark da ISPRS: consulte a ISPRS antes de outro uso que não pesquisa</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Choose a file that ends in .safetensors, .ckpt, .pth or .pt.</source>
      <translation>Escolha um arquivo que termine em .safetensors, .ckpt, .pth ou .pt.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Name the classes, one on each line, in the order in which they were trained.</source>
      <translation>Dê o nome das classes, uma por linha, na ordem em que foram treinadas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Name three bands, separated by commas, in the order in which they were trained.</source>
      <translation>Dê o nome de três bandas, separadas por vírgulas, na ordem em que foram treinadas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Give the weights a title.</source>
      <translation>Dê um título aos pesos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Say what pixel size the training images had.</source>
      <translation>Informe o tamanho do pixel das imagens de treinamento.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>{name} is no weights file.</source>
      <translation>{name} não é um arquivo de pesos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/kept_jobs.py" />
      <source>The polygons cannot be stored in {folder}: {why}.</source>
      <translation>Os polígonos não podem ser armazenados em {folder}: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/kept_jobs.py" />
      <source>Free some space on that disk, or see to it that you may write there.</source>
      <translation>Libere espaço nesse disco ou garanta que você possa gravar nele.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting.py" />
      <source>Land cover of {name}</source>
      <translation>Cobertura da terra de {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting_outlook.py" />
      <source>The service is asked for {plan}.</source>
      <translation>São solicitados ao serviço: {plan}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting_preview.py" />
      <source>Preview</source>
      <translation>Pré-visualização</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/surveying.py" />
      <source>The polygons cannot be counted: {error}.</source>
      <translation>Os polígonos não podem ser contados: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/surveying.py" />
      <location filename="../unetmamba_qgis/jobs/user_library_work.py" />
      <source>The log has more, under UNetMamba.</source>
      <translation>O log traz mais, em UNetMamba.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/user_library_work.py" />
      <source>This failed in an unforeseen way: {error}.</source>
      <translation>Isto falhou de forma inesperada: {error}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>Run again later: what has been read is kept. Or skip damaged parts.</source>
      <translation>Execute novamente mais tarde: o que foi lido é mantido. Ou ignore as partes danificadas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>{layer} has no image at {count} places of the extent: they become NoData.</source>
      <translation>{layer} não tem imagem em {count} locais da extensão: eles se tornam NoData.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>{layer} cannot be read: {why}.</source>
      <translation>{layer} não pode ser lida: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>Reading {layer}: {plan}</source>
      <translation>Lendo {layer}: {plan}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>the disk does not hold what was written</source>
      <translation>o disco não contém o que foi gravado</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{layer} is read through QGIS, from a service or with a login.</source>
      <translation>{layer} é lida pelo QGIS, de um serviço ou com login.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose the extent to classify.</source>
      <translation>Escolha a extensão a classificar.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>The extent does not touch {layer}.</source>
      <translation>A extensão não toca {layer}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose an extent over the layer.</source>
      <translation>Escolha uma extensão sobre a camada.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>This extent of {layer} has {plan}. At most {most} million pixels are read.</source>
      <translation>Esta extensão de {layer} tem {plan}. São lidos no máximo {most} milhões de pixels.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose a smaller extent, or ask the service's owner for the image as a file.</source>
      <translation>Escolha uma extensão menor ou peça a imagem em arquivo ao responsável pelo serviço.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{width} x {height} pixels in about {count} tiles</source>
      <translation>{width} x {height} pixels em cerca de {count} blocos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{width} x {height} pixels in {count} requests</source>
      <translation>{width} x {height} pixels em {count} solicitações</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Choose another file.</source>
      <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>there is such a file already, and it may hold your work</source>
      <translation>já existe um arquivo assim, e ele pode conter seu trabalho</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>its folder does not exist</source>
      <translation>a pasta não existe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>{path} cannot be made: {why}.</source>
      <translation>{path} não pode ser criado: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>QGIS is too busy to tell what the service answered</source>
      <translation>o QGIS está ocupado demais para informar o que o serviço respondeu</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} answered {status}</source>
      <translation>{host} respondeu {status}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} did not answer</source>
      <translation>{host} não respondeu</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} answered without an image</source>
      <translation>{host} respondeu sem uma imagem</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/polygons.py" />
      <source>The polygons cannot be written to {path}: {why}.</source>
      <translation>Os polígonos não podem ser gravados em {path}: {why}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/polygons.py" />
      <source>Choose an output in a folder where you may write files.</source>
      <translation>Escolha uma saída em uma pasta onde você possa gravar arquivos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Assess accuracy</source>
      <translation>Avaliar acurácia</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Tells how good a land cover map is, where the truth is known.</source>
      <translation>Diz quão bom é um mapa de cobertura da terra, onde a verdade é conhecida.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>accuracy assessment,validation,confusion matrix,error matrix,kappa,F1,IoU,area estimation,land cover</source>
      <translation>avaliação de acurácia,validação,matriz de confusão,matriz de erros,kappa,F1,IoU,estimativa de área,cobertura da terra,accuracy assessment,validation,confusion matrix,error matrix,area estimation,land cover</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Compares a land cover map with polygons, points or a raster whose classes are known, and writes a report: confusion matrix, accuracy of each class, and pictures of where the map is wrong.
Take reference that the network was not trained on, and not from beside it: scores on training ground mean nothing.
From points at random places it also estimates the accuracy and the true area of each class in the whole map, with confidence intervals.</source>
      <translation>Compara um mapa de cobertura da terra com polígonos, pontos ou um raster cujas classes são conhecidas e grava um relatório: matriz de confusão, acurácia de cada classe e figuras de onde o mapa está errado.
Use uma referência que não serviu para treinar a rede nem fica ao lado das áreas de treinamento: métricas em áreas de treinamento não significam nada.
Com pontos em locais aleatórios, também estima a acurácia e a área verdadeira de cada classe em todo o mapa, com intervalos de confiança.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Land cover</source>
      <translation>Cobertura da terra</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>The map to assess: class codes from 0 to 254, as Segment Land Cover makes them.</source>
      <translation>O mapa a avaliar: códigos de classe de 0 a 254, como “Segmentar cobertura da terra” os gera.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Report Cohen's kappa, too, as older studies do.</source>
      <translation>Informa também o kappa de Cohen, como estudos mais antigos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Means without the last class</source>
      <translation>Médias sem a última classe</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Leaves the class with the greatest code out of mean IoU and mean F1, as papers do with “clutter”. Its pixels still count in all other figures.</source>
      <translation>Deixa a classe de maior código fora da IoU média e do F1 médio, como artigos fazem com “clutter”. Seus pixels ainda contam em todos os outros valores.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Area-weighted figures of polygons and rasters</source>
      <translation>Valores ponderados por área de polígonos e rasters</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Accuracy and areas of the whole map with confidence intervals (Olofsson et al. 2014). Points always have them. They are only right for a random sample, which polygons rarely are.</source>
      <translation>Acurácia e áreas de todo o mapa com intervalos de confiança (Olofsson et al. 2014). Pontos sempre os têm. Só são corretos para uma amostra aleatória, o que polígonos raramente são.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Report</source>
      <translation>Relatório</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Web page (*.html)</source>
      <translation>Página web (*.html)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A page with pictures, the confusion matrix and all figures.</source>
      <translation>Uma página com figuras, a matriz de confusão e todos os valores.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Figures as CSV</source>
      <translation>Valores em CSV</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>CSV table (*.csv)</source>
      <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A row for each class: its figures, and its row of the confusion matrix.</source>
      <translation>Uma linha para cada classe: seus valores e sua linha da matriz de confusão.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Figures as JSON</source>
      <translation>Valores em JSON</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>All figures, for other programs.</source>
      <translation>Todos os valores, para outros programas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Accuracy</source>
      <translation>Acurácia</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A table with the figures of each class.</source>
      <translation>Uma tabela com os valores de cada classe.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Cancelled, no report was written.</source>
      <translation>Cancelado, nenhum relatório foi gravado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>{name}: IoU {iou}</source>
      <translation>{name}: IoU {iou}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Compare models</source>
      <translation>Comparar modelos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Maps an image with several weights, and tells which ones are better, and faster.</source>
      <translation>Mapeia uma imagem com vários pesos e diz quais são melhores e quais são mais rápidos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>comparison,benchmark,models,weights,agreement,accuracy,speed,land cover,segmentation</source>
      <translation>comparação,benchmark,modelos,pesos,concordância,acurácia,velocidade,cobertura da terra,segmentação,comparison,models,weights,agreement,accuracy,speed,land cover,segmentation</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Makes a land cover map of the same image with each of several weights, and writes one report: the maps, how far they agree, how long each took and, with a reference, how good each is.
Where maps differ, labels would help most. Where all agree they may still be wrong.
The maps are there only when all are complete. A run that fails or is cancelled goes on where it was when it is run again.</source>
      <translation>Gera um mapa de cobertura da terra da mesma imagem com cada um de vários pesos e grava um só relatório: os mapas, o quanto concordam, quanto tempo cada um levou e, com uma referência, a qualidade de cada um.
Onde os mapas diferem, rótulos ajudariam mais. Onde todos concordam, ainda podem estar errados.
Os mapas só aparecem quando todos estão completos. Uma execução que falha ou é cancelada continua de onde estava quando é executada de novo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>All maps agree on {share} of the ground.</source>
      <translation>Todos os mapas concordam em {share} da área.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Averages what the network sees in turned and resized copies of the image: flips takes 4 times as long, d4 40 times. The map becomes a little better.</source>
      <translation>Faz a média do que a rede vê em cópias giradas e redimensionadas da imagem: flips leva 4 vezes mais tempo, d4 40 vezes. O mapa fica um pouco melhor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>The image to classify, a file. It may be of any size, and is only read.</source>
      <translation>A imagem a classificar, um arquivo. Pode ter qualquer tamanho e é apenas lida.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Two or more, together with the files below.</source>
      <translation>Dois ou mais, junto com os arquivos abaixo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Weights files</source>
      <translation>Arquivos de pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Further weights, .safetensors files that are not in the library.</source>
      <translation>Outros pesos, arquivos .safetensors que não estão na biblioteca.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>One band of the image for each that the weights need, in their order. If empty, each weights' bands are found by their names, colours or wavelengths, else the first ones are taken.</source>
      <translation>Uma banda da imagem para cada uma de que os pesos precisam, na ordem deles. Se vazio, as bandas de cada conjunto de pesos são encontradas pelos nomes, cores ou comprimentos de onda; senão, são usadas as primeiras.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Extent</source>
      <translation>Extensão</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The part of the image to classify. If empty, all of it.</source>
      <translation>A parte da imagem a classificar. Se vazio, toda ela.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Mask</source>
      <translation>Máscara</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Polygons to classify: what lies outside of all of them becomes NoData and is not even read.</source>
      <translation>Polígonos a classificar: o que fica fora de todos eles se torna NoData e nem é lido.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>A new or an empty folder for the maps, which have the names of the weights.</source>
      <translation>Uma pasta nova ou vazia para os mapas, que levam os nomes dos pesos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>A page with the maps, their agreement, figures and times.</source>
      <translation>Uma página com os mapas, sua concordância, valores e tempos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Figures</source>
      <translation>Valores</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>A table with the figures of each map.</source>
      <translation>Uma tabela com os valores de cada mapa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Share where all maps agree</source>
      <translation>Proporção em que todos os mapas concordam</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Choose two or more weights to compare.</source>
      <translation>Escolha dois ou mais pesos para comparar.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Cancelled, no maps were written.</source>
      <translation>Cancelado, nenhum mapa foi gravado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>{name}: overall accuracy {accuracy}, mean IoU {iou}</source>
      <translation>{name}: acurácia global {accuracy}, IoU média {iou}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Export training chips</source>
      <translation>Exportar chips de treinamento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cuts labelled pieces of images, for training here or with other tools.</source>
      <translation>Recorta pedaços rotulados de imagens, para treinar aqui ou com outras ferramentas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>training data,samples,labels,chips,tiles,dataset,deep learning,digitising</source>
      <translation>dados de treinamento,amostras,rótulos,chips,blocos,conjunto de dados,aprendizado profundo,vetorização,training data,samples,labels,tiles,dataset,deep learning,digitising</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cuts images and the polygons drawn on them into chips: small images, each with a label image of the same size.
They are split into training and validation by place: no label for training lies near one for validation, and every class is in both.
The folder is there only when it is complete.</source>
      <translation>Recorta imagens e os polígonos desenhados sobre elas em chips: imagens pequenas, cada uma com uma imagem de rótulos do mesmo tamanho.
Eles são divididos em treinamento e validação por local: nenhum rótulo de treinamento fica perto de um de validação, e todas as classes estão em ambos.
A pasta só existe quando está completa.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Weights to suit</source>
      <translation>Pesos a que se adequar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Pixel size (metres)</source>
      <translation>Tamanho do pixel (metros)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Images whose pixels have another size on the ground are resampled to this one. If not set, that of the weights, or else of the first image.</source>
      <translation>Imagens cujos pixels têm outro tamanho no terreno são reamostradas para este. Se não definido, o dos pesos ou, senão, o da primeira imagem.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>pairs: GeoTIFFs in the folders images and labels, with lists of classes and of the split, for other tools. store: a chip store, for the train command of this engine.</source>
      <translation>pairs: GeoTIFFs nas pastas images e labels, com listas de classes e da divisão, para outras ferramentas. store: um depósito de chips, para o comando train deste motor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Training chips</source>
      <translation>Chips de treinamento</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>A new or an empty folder.</source>
      <translation>Uma pasta nova ou vazia.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Number of classes</source>
      <translation>Número de classes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Pixels for validation</source>
      <translation>Pixels para validação</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cancelled, no chips were written.</source>
      <translation>Cancelado, nenhum chip foi gravado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Gives the chips the bands, range of values and pixel size of these weights: a .safetensors file, or a name in the library ({names}). If empty, those of the first image.</source>
      <translation>Dá aos chips as bandas, a faixa de valores e o tamanho do pixel destes pesos: um arquivo .safetensors ou um nome na biblioteca ({names}). Se vazio, os da primeira imagem.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Fine-tune weights</source>
      <translation>Ajuste fino de pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Teaches a trained network the classes of polygons that you drew.</source>
      <translation>Ensina a uma rede treinada as classes dos polígonos que você desenhou.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>training,learning,classes,samples,labels,transfer learning,deep learning</source>
      <translation>treinamento,aprendizado,classes,amostras,rótulos,transferência de aprendizado,ajuste fino,aprendizado profundo,training,learning,samples,labels,transfer learning,deep learning</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Makes new weights from trained ones, images, and polygons of ground whose class you know. About ten polygons a class, spread over the images, are a good start.
Part of them is kept from the training and tells what the new weights are worth; classes whose names the old weights know already are learnt with fewer.
The weights are there only when they are complete. A run that is cancelled goes on where it was when it is run again with the same polygons.</source>
      <translation>Cria novos pesos a partir de pesos treinados, imagens e polígonos de áreas cuja classe você conhece. Cerca de dez polígonos por classe, espalhados pelas imagens, são um bom começo.
Parte deles fica fora do treinamento e diz quanto valem os novos pesos; classes cujos nomes os pesos antigos já conhecem são aprendidas com menos.
Os pesos só existem quando estão completos. Uma execução cancelada continua de onde estava quando é executada novamente com os mesmos polígonos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Mean IoU on the polygons kept from training: {value:.1%}</source>
      <translation>IoU média nos polígonos fora do treinamento: {value:.1%}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Numbers of the bands to learn from, such as 1,2,3 or 1,2,3,4. If empty, those that the weights to start from know.</source>
      <translation>Números das bandas com que aprender, como 1,2,3 ou 1,2,3,4. Se vazio, as que os pesos de partida conhecem.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Weights to start from</source>
      <translation>Pesos de partida</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Go on with an unfinished run of the same output, else start afresh.</source>
      <translation>Continua uma execução inacabada com a mesma saída; senão, começa do zero.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Bands must be numbers separated by commas, such as 1,2,3.</source>
      <translation>As bandas devem ser números separados por vírgulas, como 1,2,3.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Train</source>
      <translation>Treinar</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>head: the last layer alone, in a minute. decoder: all but the part that looks at the image, good on a laptop. everything: for images of another kind than those that the weights know; it takes longest.</source>
      <translation>head: só a última camada da rede, em um minuto. decoder: tudo menos a parte que olha a imagem, bom em um notebook. everything: para imagens de tipo diferente das que os pesos conhecem; é o que mais demora.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Minutes</source>
      <translation>Minutos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Longest time for training. It ends earlier when scores no longer rise.</source>
      <translation>Tempo máximo de treinamento. Termina antes quando as métricas não sobem mais.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>What the new weights are called in lists.</source>
      <translation>Como os novos pesos são chamados nas listas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>If empty, that of the weights to start from.</source>
      <translation>Se vazio, a dos pesos de partida.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Steps</source>
      <translation>Passos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Instead of the minutes, so that a run can be repeated on other computers.</source>
      <translation>Em vez dos minutos, para que uma execução possa ser repetida em outros computadores.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Learning rate</source>
      <translation>Taxa de aprendizado</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>If not set, one that suits what is trained.</source>
      <translation>Se não definida, uma adequada ao que é treinado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Changes of samples</source>
      <translation>Alterações das amostras</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>How much samples are turned, resized and changed in colour, so that more is learnt from few.</source>
      <translation>Quanto as amostras são giradas, redimensionadas e alteradas na cor, para que se aprenda mais com poucas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Balance (percent)</source>
      <translation>Equilíbrio (por cento)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Share of the samples drawn evenly over the classes; the others follow their area.</source>
      <translation>Proporção das amostras sorteadas igualmente entre as classes; as outras seguem a área delas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Patience</source>
      <translation>Paciência</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Training ends when scores did not rise in so many validations.</source>
      <translation>O treinamento termina quando as métricas não sobem em tantas validações.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>New weights</source>
      <translation>Novos pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>A new file; nothing is overwritten.</source>
      <translation>Um novo arquivo; nada é sobrescrito.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>What was taught, how it went, and what the weights are worth.</source>
      <translation>O que foi ensinado, como foi e quanto valem os pesos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Cancelled. Run it again to go on from there.</source>
      <translation>Cancelado. Execute novamente para continuar dali.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>A .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
      <translation>Um arquivo .safetensors ou um nome na biblioteca ({names}). Se vazio, {starter}.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Import weights</source>
      <translation>Importar pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Adds weights, or a checkpoint published with a paper, to the library.</source>
      <translation>Adiciona à biblioteca pesos ou um checkpoint publicado com um artigo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Adds a file to the weights library, under whose name it can then be chosen.
Weights files of UNetMamba (.safetensors) are checked and copied. Checkpoints as they are published with papers (.ckpt, .pth) do not say what they were trained for: the other parameters do. They are opened in a process of their own with limits on memory and time, and nothing in them is run.
Nothing in the library is overwritten.</source>
      <translation>Adiciona um arquivo à biblioteca de pesos, sob cujo nome ele pode então ser escolhido.
Arquivos de pesos do UNetMamba (.safetensors) são verificados e copiados. Checkpoints como são publicados com artigos (.ckpt, .pth) não dizem para que foram treinados: os outros parâmetros dizem. Eles são abertos em um processo próprio, com limites de memória e tempo, e nada neles é executado.
Nada na biblioteca é sobrescrito.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>weights,library,checkpoint,model,pretrained,deep learning</source>
      <translation>pesos,biblioteca,checkpoint,modelo,pré-treinado,aprendizado profundo,weights,library,model,pretrained,deep learning</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>File</source>
      <translation>Arquivo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>A weights file, or a checkpoint of the published network.</source>
      <translation>Um arquivo de pesos ou um checkpoint da rede publicada.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>For checkpoints: the data set tells classes, bands, pixel size and licence, where they are not given.</source>
      <translation>Para checkpoints: o conjunto de dados define classes, bandas, tamanho do pixel e licença onde não forem informados.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>What the weights are called in lists. If empty, the name of the file.</source>
      <translation>Como os pesos são chamados nas listas. Se vazio, o nome do arquivo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>One on each line or separated by semicolons, in the order of training. A colour may follow, as in: water #2b83ba</source>
      <translation>Uma por linha ou separadas por ponto e vírgula, na ordem do treinamento. Pode vir uma cor em seguida, como em: water #2b83ba</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Three names separated by commas, in the order of training.</source>
      <translation>Três nomes separados por vírgulas, na ordem do treinamento.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Of the training images, on the ground.</source>
      <translation>Das imagens de treinamento, no terreno.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Origin and licence of the training images, for the card.</source>
      <translation>Origem e licença das imagens de treinamento, para a ficha.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>As stated where the checkpoint is published.</source>
      <translation>Conforme informado onde o checkpoint está publicado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Name in the library</source>
      <translation>Nome na biblioteca</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Cancelled, nothing was added.</source>
      <translation>Cancelado, nada foi adicionado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Checking the file</source>
      <translation>Verificando o arquivo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Label next</source>
      <translation>Rotular a seguir</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Finds the places where the next labels help the training most.</source>
      <translation>Encontra os locais onde os próximos rótulos mais ajudam o treinamento.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence</source>
      <translation>aprendizado ativo,incerteza,amostragem,rótulos,amostras,dados de treinamento,vetorização,confiança,active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Ranks places of a land cover map where a label would help most: where the network was unsure, in all classes alike, most of all in those with few labels, and spread over the map.
Segment an image with the output Confidence, find places, draw polygons there, train, and segment again. The panel Label Next, in the menu Raster, leads from place to place.</source>
      <translation>Ordena os locais de um mapa de cobertura da terra onde um rótulo mais ajudaria: onde a rede ficou insegura, em todas as classes por igual, sobretudo nas que têm poucos rótulos, e espalhados pelo mapa.
Segmente uma imagem com a saída “Confiança”, encontre locais, desenhe polígonos neles, treine e segmente novamente. O painel “Rotular a seguir”, no menu Raster, leva de local em local.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The map, as Segment land cover makes it.</source>
      <translation>O mapa, como “Segmentar cobertura da terra” o gera.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Confidence</source>
      <translation>Confiança</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The output Confidence of the same run: percent, 0 to 100.</source>
      <translation>A saída “Confiança” da mesma execução: por cento, de 0 a 100.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Labels</source>
      <translation>Rótulos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Polygons that you have drawn already, in any CRS. Places keep away from them, and classes with few of them come first.</source>
      <translation>Polígonos que você já desenhou, em qualquer SRC. Os locais ficam longe deles, e as classes com poucos deles vêm primeiro.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The field of the labels that tells the class: text with the names of the map's classes, in any case, or whole numbers with their codes. If empty, all classes are taken to have equally many labels.</source>
      <translation>O campo dos rótulos que informa a classe: texto com os nomes das classes do mapa, em maiúsculas ou minúsculas, ou números inteiros com seus códigos. Se vazio, supõe-se que todas as classes têm o mesmo número de rótulos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Number of places</source>
      <translation>Número de locais</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>There may be fewer where the map has no more so far apart.</source>
      <translation>Pode haver menos, se o mapa não tiver mais locais tão distantes entre si.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Size of a place (pixels)</source>
      <translation>Tamanho de um local (pixels)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Side of a square of the map's pixels. How sure the map is there is a mean over all of them, so that thin borders between classes, which are never sure, do not count for much.</source>
      <translation>Lado de um quadrado de pixels do mapa. A certeza do mapa ali é uma média de todos eles, para que as bordas finas entre classes, que nunca são certas, não pesem muito.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Least distance (pixels)</source>
      <translation>Distância mínima (pixels)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places are so far from each other and from labels. Neighbours look alike.</source>
      <translation>Os locais ficam a esta distância uns dos outros e dos rótulos. Vizinhos são parecidos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>A square for each place, with its rank, class code and name in the map, mean confidence, why it was chosen, and whether it is done, which the panel notes there.</source>
      <translation>Um quadrado para cada local, com sua ordem, o código e o nome da classe no mapa, a confiança média, por que foi escolhido e se está concluído, o que o painel anota ali.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places found</source>
      <translation>Locais encontrados</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Cancelled, no places were written.</source>
      <translation>Cancelado, nenhum local foi gravado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Images</source>
      <translation>Imagens</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>The images that the polygons were drawn on. They may differ in CRS, pixel size and kind of values: all are brought to one form.</source>
      <translation>As imagens sobre as quais os polígonos foram desenhados. Podem diferir em SRC, tamanho do pixel e tipo de valores: todas são levadas a uma mesma forma.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Polygons of ground whose class is known. Ground in no polygon has no part in the training. Where polygons overlap, the later one counts: the one with the greater feature id.</source>
      <translation>Polígonos de áreas cuja classe é conhecida. O que não está em nenhum polígono não participa do treinamento. Onde polígonos se sobrepõem, vale o posterior: o de maior id de feição.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>The field, of text or whole numbers, that tells the class of a polygon. If the layer is styled by categories of this field, the classes get their order, names and colours from there.</source>
      <translation>O campo, de texto ou números inteiros, que informa a classe de um polígono. Se a camada tem simbologia por categorias deste campo, as classes recebem dela sua ordem, nomes e cores.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Completely labelled area</source>
      <translation>Área totalmente rotulada</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Polygons of ground where everything that belongs to a class is labelled. The rest of it becomes the class “background”.</source>
      <translation>Polígonos de áreas onde tudo o que pertence a uma classe está rotulado. O resto dele se torna a classe “background”.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Share for validation (percent)</source>
      <translation>Proporção para validação (por cento)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>So much of the labelled ground of each class, in places of its own, is kept from training to measure what was learnt. 0 keeps nothing.</source>
      <translation>Essa parte da área rotulada de cada classe, em locais próprios, fica fora do treinamento para medir o que foi aprendido. 0 não reserva nada.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Gap (pixels)</source>
      <translation>Distância (pixels)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Labels for training keep this distance from those for validation; neighbours look so much alike that scores would be too good.</source>
      <translation>Os rótulos de treinamento mantêm esta distância dos de validação; vizinhos são tão parecidos que as métricas seriam boas demais.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Seed</source>
      <translation>Semente</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Another number chooses other places for validation.</source>
      <translation>Outro número escolhe outros locais para validação.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Origin and licence</source>
      <translation>Origem e licença</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Of images and labels; it is kept with the data and with weights that are trained on them.</source>
      <translation>Das imagens e dos rótulos; guardadas com os dados e com os pesos treinados neles.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>{name}: {polygons} polygons, {train} pixels for training, {validation} for validation</source>
      <translation>{name}: {polygons} polígonos, {train} pixels para treinamento, {validation} para validação</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>An image cannot be used.</source>
      <translation>Uma imagem não pode ser usada.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>{layer} is read through QGIS, from a service or with a login. Save it as a GeoTIFF first: its context menu, Export, Save As.</source>
      <translation>{layer} é lida pelo QGIS, de um serviço ou com login. Salve-a primeiro como GeoTIFF: no menu de contexto dela, Exportar, Salvar como.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover change</source>
      <translation>Mudança de cobertura da terra</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Tells what became of each land cover class between two maps.</source>
      <translation>Diz o que aconteceu com cada classe de cobertura da terra entre dois mapas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>land cover,land use,change detection,transition matrix,from-to,comparison</source>
      <translation>cobertura da terra,uso da terra,detecção de mudanças,matriz de transição,de-para,comparação,land cover,land use,change detection,transition matrix,from-to,comparison</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Compares two land cover maps of the same ground, as Segment Land Cover makes them.
The result is a raster with what each pixel was and what it became, and a table of the transitions with their areas. Every mistake of either map shows as change, too: compare maps of similar images.</source>
      <translation>Compara dois mapas de cobertura da terra da mesma área, como “Segmentar cobertura da terra” os gera.
O resultado é um raster com o que cada pixel era e o que se tornou, e uma tabela das transições com suas áreas. Todo erro de qualquer dos mapas também aparece como mudança: compare mapas de imagens semelhantes.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover before</source>
      <translation>Cobertura da terra antes</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>The older map. The result has its grid.</source>
      <translation>O mapa mais antigo. O resultado tem a grade dele.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover after</source>
      <translation>Cobertura da terra depois</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>The newer map. If its grid is another one, it is brought to that of the older.</source>
      <translation>O mapa mais novo. Se sua grade for outra, ele é levado à do mais antigo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Change</source>
      <translation>Mudança</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>A GeoTIFF with 256 times the older class code plus the newer one in each pixel, and their names. NoData (65535) is where either map has none.</source>
      <translation>Um GeoTIFF com 256 vezes o código de classe mais antigo mais o mais novo em cada pixel, e seus nomes. NoData (65535) está onde algum dos mapas não tem valor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Transitions</source>
      <translation>Transições</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>A table with pixels and area in square metres for each pair of classes, unchanged ones included.</source>
      <translation>Uma tabela com pixels e área em metros quadrados para cada par de classes, incluindo os inalterados.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Cancelled, no map was written.</source>
      <translation>Cancelado, nenhum mapa foi gravado.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/provider.py" />
      <source>Polygons are written as GeoPackage: give them a name that ends in .gpkg.</source>
      <translation>Os polígonos são gravados como GeoPackage: dê um nome que termine em .gpkg.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Choose a reference: either polygons or points, or a raster.</source>
      <translation>Escolha uma referência: ou polígonos ou pontos, ou um raster.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Choose the field that tells the class of the reference.</source>
      <translation>Escolha o campo que informa a classe da referência.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Reference polygons or points</source>
      <translation>Polígonos ou pontos de referência</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Ground whose class is known, in any CRS. Of polygons, the pixels count whose centre they hold; where polygons overlap, the one with the greater feature id. A point counts for the pixel that it lies in.</source>
      <translation>Áreas cuja classe é conhecida, em qualquer SRC. Dos polígonos, contam os pixels cujo centro eles contêm; onde polígonos se sobrepõem, vale o de maior id de feição. Um ponto conta para o pixel em que está.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>The field that tells the class: text with the names of the map's classes, in any case, or whole numbers with their codes. What has no value is left out.</source>
      <translation>O campo que informa a classe: texto com os nomes das classes do mapa, em maiúsculas ou minúsculas, ou números inteiros com seus códigos. O que não tem valor é deixado de fora.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Reference raster</source>
      <translation>Raster de referência</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Instead of polygons or points, a raster with the codes of the map's classes, on any grid and in any CRS. NoData is ground whose class is not known.</source>
      <translation>Em vez de polígonos ou pontos, um raster com os códigos das classes do mapa, em qualquer grade e em qualquer SRC. NoData são áreas cuja classe não é conhecida.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Segment land cover</source>
      <translation>Segmentar cobertura da terra</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Gives every pixel of an aerial or satellite image a land cover class.</source>
      <translation>Dá a cada pixel de uma imagem aérea ou de satélite uma classe de cobertura da terra.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>land cover,land use,classification,segmentation,deep learning,aerial,satellite</source>
      <translation>cobertura da terra,uso da terra,classificação,segmentação,aprendizado profundo,aérea,satélite,land cover,land use,classification,segmentation,deep learning,aerial,satellite</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Makes a land cover map from an aerial or satellite image with a trained UNetMamba network.
The map has the grid and the coordinate system of the image. It is there only when it is complete: a run that fails or is cancelled leaves what was there before, and goes on where it was when it is run again.
A network is at its best with images like those it was trained on: the same bands, pixel size and kind of landscape.</source>
      <translation>Cria um mapa de cobertura da terra a partir de uma imagem aérea ou de satélite com uma rede UNetMamba treinada.
O mapa tem a grade e o sistema de coordenadas da imagem. Ele só existe quando está completo: uma execução que falha ou é cancelada deixa o que havia antes e continua de onde estava quando é executada novamente.
Uma rede funciona melhor com imagens como as de seu treinamento: as mesmas bandas, tamanho do pixel e tipo de paisagem.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Classifying</source>
      <translation>Classificando</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>The image cannot be used.</source>
      <translation>A imagem não pode ser usada.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>What computes: a graphics processor (cuda of NVIDIA, mps of Apple) or cpu, the processor. auto takes a graphics processor if a usable one is there. With several, cuda:1 is the second.</source>
      <translation>O que calcula: um processador gráfico (cuda da NVIDIA, mps da Apple) ou cpu, o processador. auto usa um processador gráfico se houver um utilizável. Com vários, cuda:1 é o segundo.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The image to classify. It may be of any size, and is only read. Layers of services, such as WMS and XYZ tiles, are read at the pixel size of the weights, and need an extent.</source>
      <translation>A imagem a classificar. Pode ter qualquer tamanho e é apenas lida. Camadas de serviços, como WMS e blocos XYZ, são lidas no tamanho do pixel dos pesos e precisam de uma extensão.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>One band of the image for each that the weights need, in their order; the starter weights need red, green and blue. If empty, bands are found by their names, colours or wavelengths, else the first ones are taken.</source>
      <translation>Uma banda da imagem para cada uma de que os pesos precisam, na ordem deles; os pesos iniciais precisam de vermelho, verde e azul. Se vazio, as bandas são encontradas por nomes, cores ou comprimentos de onda; senão, usam-se as primeiras.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Window size (pixels)</source>
      <translation>Tamanho da janela (pixels)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Side of the square that the network looks at as a whole. More shows it more of the surroundings and takes more memory. If not set, what suits the weights.</source>
      <translation>Lado do quadrado que a rede vê como um todo. Um maior lhe mostra mais do entorno e usa mais memória. Se não definido, o que convém aos pesos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Window overlap (pixels)</source>
      <translation>Sobreposição de janelas (pixels)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Pixels shared by neighbouring windows, where their results are blended. More hides seams and takes longer. If not set, what suits the weights.</source>
      <translation>Pixels compartilhados por janelas vizinhas, onde seus resultados são mesclados. Mais esconde emendas e demora mais. Se não definido, o que convém aos pesos.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Calculation precision</source>
      <translation>Precisão do cálculo</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>bfloat16 is faster on newer graphics processors and may change a few pixels between classes that are about as likely. auto takes it there, and float32 elsewhere.</source>
      <translation>bfloat16 é mais rápido em processadores gráficos mais novos e pode trocar alguns pixels entre classes quase igualmente prováveis. auto o usa neles, e float32 nos demais.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Smallest patch (pixels)</source>
      <translation>Menor mancha (pixels)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Smaller patches of a class are merged into their largest neighbour. 0 keeps them all.</source>
      <translation>Manchas menores de uma classe são unidas à maior vizinha. 0 mantém todas.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Resample to the pixel size of the weights</source>
      <translation>Reamostrar para o tamanho do pixel dos pesos</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Shows the network the image at the pixel size it was trained at, without which it does not know things by their size. The map has the pixels of the image all the same.</source>
      <translation>Mostra à rede a imagem no tamanho do pixel em que foi treinada, sem o qual ela não reconhece as coisas pelo tamanho. O mapa tem os pixels da imagem mesmo assim.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Resume an unfinished run</source>
      <translation>Retomar uma execução inacabada</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>If a run with this output was interrupted, goes on where it was. It must have had the same settings; switch off to start afresh.</source>
      <translation>Se uma execução com esta saída foi interrompida, continua de onde estava. Ela precisa ter tido as mesmas configurações; desmarque para começar do zero.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Skip damaged parts of the image</source>
      <translation>Ignorar partes danificadas da imagem</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Leaves what cannot be read as NoData and names it in the log, instead of stopping there.</source>
      <translation>Deixa como NoData o que não pode ser lido e o cita no log, em vez de parar ali.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The map: a GeoTIFF with a class code in each pixel, and the names and colours of the classes. NoData (255) is where the image has none.</source>
      <translation>O mapa: um GeoTIFF com um código de classe em cada pixel e os nomes e as cores das classes. NoData (255) está onde a imagem não tem valor.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>How sure the network is of the class in each pixel, 0 to 100 percent. Where it is low, look twice.</source>
      <translation>Quão segura a rede está da classe em cada pixel, de 0 a 100 por cento. Onde for baixo, olhe com mais atenção.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Probabilities</source>
      <translation>Probabilidades</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A band for each class: how likely it is in each pixel, 0 to 100 percent.</source>
      <translation>Uma banda para cada classe: quão provável ela é em cada pixel, de 0 a 100 por cento.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The map as polygons without gaps or overlaps, in a GeoPackage, with class code, name and area in square metres on the ellipsoid.</source>
      <translation>O mapa como polígonos sem lacunas nem sobreposições, em um GeoPackage, com código de classe, nome e área em metros quadrados no elipsoide.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Statistics</source>
      <translation>Estatísticas</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A table with pixels, area in square metres and share of the map for each class.</source>
      <translation>Uma tabela com pixels, área em metros quadrados e proporção do mapa para cada classe.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A page with a picture of the map, the shares of the classes, and how the map was made.</source>
      <translation>Uma página com uma figura do mapa, as proporções das classes e como o mapa foi feito.</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>What the network has learnt, the classes of the map included: a .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
      <translation>O que a rede aprendeu, incluindo as classes do mapa: um arquivo .safetensors ou um nome na biblioteca ({names}). Se vazio, {starter}.</translation>
    </message>
  </context>
</TS>
