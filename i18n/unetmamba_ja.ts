<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>UNetMamba</name>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>Reading the reference</source>
      <translation>参照データを読み込み中</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>Measuring the map</source>
      <translation>地図を計測中</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>Comparing</source>
      <translation>比較中</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>it lies beside the map</source>
      <translation>地図の外にあります</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>it lies nowhere where the map has a class</source>
      <translation>地図にクラスがある場所にはありません</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{path} cannot be used as reference: {why}.</source>
      <translation>{path} は参照データとして使用できません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose a layer of polygons or points, or a raster of class codes.</source>
      <translation>ポリゴンまたはポイントのレイヤか、クラスコードのラスタを選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{name} has no field {field}. Its fields: {fields}.</source>
      <translation>{name} にフィールド {field} がありません。フィールド: {fields}。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <location filename="../engine/chips/errors.py" />
      <source>Choose the field that tells the class.</source>
      <translation>クラスを示すフィールドを選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <location filename="../engine/chips/errors.py" />
      <source>The field {field} holds {what}, which cannot tell a class.</source>
      <translation>フィールド {field} は{what}を含むため、クラスを示せません。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <location filename="../engine/chips/errors.py" />
      <source>Choose a field of text or of whole numbers.</source>
      <translation>テキストまたは整数のフィールドを選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>The field {field} has more than {most} values.</source>
      <translation>フィールド {field} の値は {most} 個を超えています。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose the field that tells the class, not one with a number of its own for each feature.</source>
      <translation>地物ごとに固有の番号を持つフィールドではなく、クラスを示すフィールドを選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{name} tells nothing about the map: {why}.</source>
      <translation>{name} からは地図について何もわかりません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose reference data over the map, and check that both have the right CRS.</source>
      <translation>地図上にある参照データを選択し、両方のCRSが正しいか確認してください。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{name} and {map_name} have no class in common. The reference has {values}; the map has {classes}.</source>
      <translation>{name} と {map_name} に共通のクラスがありません。参照データには {values}、地図には {classes} があります。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose a field with the names of the map's classes as text, or with their codes as whole numbers.</source>
      <translation>地図のクラス名をテキストで、またはそのコードを整数で持つフィールドを選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <source>all classes but {names}</source>
      <translation>{names} を除くすべてのクラス</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <source>all classes</source>
      <translation>すべてのクラス</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <location filename="../engine/accuracy/report.py" />
      <source>points</source>
      <translation>ポイント</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <location filename="../engine/accuracy/sections.py" />
      <source>pixels</source>
      <translation>ピクセル</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Was the map made with weights that were trained on this reference, or on ground beside it? Then these figures mean nothing: they tell what the network remembers, not how good the map is elsewhere.</source>
      <translation>地図は、この参照データやその隣接地で訓練された重みで作成されましたか？その場合、これらの数値に意味はありません。ネットワークが覚えたものを示すだけで、ほかの場所での地図の良さは示しません。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The confidence intervals hold if the points are a random sample: placed at random or on a regular grid over the whole map, or at random within each of its classes. Points where somebody chose to look tell of these places alone.</source>
      <translation>信頼区間が成り立つのは、点が無作為標本である場合です。つまり、地図全体に無作為または規則的な格子で配置されたか、各クラス内に無作為に配置された場合です。人が選んだ場所の点は、その場所についてしか示しません。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The figures hold for the ground within the polygons. Polygons are mostly drawn where a class is plain to see; between them, and at the borders of classes, a map is mostly worse. Large polygons weigh more than small ones.</source>
      <translation>数値はポリゴン内の地表に当てはまります。ポリゴンはたいていクラスが明瞭な場所に描かれるため、その間やクラスの境界では、地図はたいてい劣ります。大きいポリゴンは小さいものより重みが大きくなります。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The figures hold for the ground of the reference raster, and are as good as it is.</source>
      <translation>数値は参照ラスタの地表に当てはまり、その質は参照ラスタと同等です。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The map has no class {names}: all of it counts as wrong, with an IoU of 0.</source>
      <translation>地図にクラス {names} がありません。その全体が誤りとみなされ、IoUは0です。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>If 0 stands for ground without reference, make it the NoData value of the reference raster.</source>
      <translation>0が参照データのない地表を表す場合は、0を参照ラスタのnodata値にしてください。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>There is no reference for {names}: how much of it the map finds is not known.</source>
      <translation>{names} の参照データがありません。地図がそれをどれだけ検出できているかは不明です。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map has no class, there are {count:,} {unit} of the reference; they do not count.</source>
      <translation>地図にクラスがない場所に、参照データの{unit}が {count:,} あります。これらは数えません。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Features on the map without a class, which are left out: {count:,}.</source>
      <translation>クラスがないため除外した地図上の地物: {count:,}。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Features whose shape cannot be used, which are left out: {count:,}.</source>
      <translation>形状を使用できないため除外した地物: {count:,}。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Pixels in several polygons, where the feature with the greatest id counts: {count:,}.</source>
      <translation>複数のポリゴンに含まれ、idが最大の地物を採用したピクセル: {count:,}。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Polygons so small that no pixel has its centre in them, which count nothing: {count:,}.</source>
      <translation>小さすぎてピクセルの中心を含まず、数えないポリゴン: {count:,}。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Area-weighted figures were asked for, but the pixels of polygons or of a raster are no random sample: neighbouring pixels are alike, so that the true errors are many times larger than these confidence intervals.</source>
      <translation>面積で重み付けした数値が求められましたが、ポリゴンやラスタのピクセルは無作為標本ではありません。隣接するピクセルは似ているため、実際の誤差はこれらの信頼区間よりはるかに大きくなります。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map shows {names} there is no reference: the area-weighted figures hold for the other {covered:.1%} of the map.</source>
      <translation>地図が {names} を示す場所には参照データがありません。面積で重み付けした数値は、地図の残りの {covered:.1%} に当てはまります。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map shows {names} there is a single sample; it counts with the greatest error there can be.</source>
      <translation>地図が {names} を示す場所には標本が1つしかありません。考えられる最大の誤差で数えます。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map shows {names} there are fewer than {least} samples: their intervals are rough.</source>
      <translation>地図が {names} を示す場所の標本は {least} 未満です。その区間はおおまかです。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Code {code} is {name} in the map, but {other} in the reference; codes were compared.</source>
      <translation>コード {code} は地図では {name} ですが、参照データでは {other} です。コードで比較しました。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Accuracy of {map}</source>
      <translation>{map} の精度</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>map and reference agree</source>
      <translation>地図と参照データが一致</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>they differ</source>
      <translation>不一致</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Pictures</source>
      <translation>画像</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/accuracy/views.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/segmentation/report.py" />
      <source>Map</source>
      <translation>地図</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/accuracy/views.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Reference</source>
      <translation>参照データ</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Kind of reference</source>
      <translation>参照データの種類</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Classes were matched</source>
      <translation>クラスの対応付け</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Made</source>
      <translation>作成日時</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/segmentation/report.py" />
      <source>Time</source>
      <translation>時間</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Pixels compared</source>
      <translation>比較したピクセル</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Points compared</source>
      <translation>比較したポイント</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Of the reference, where the map has no class</source>
      <translation>地図にクラスがない場所の参照データ</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features used</source>
      <translation>使用した地物</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features beside the map</source>
      <translation>地図の外の地物</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features repaired</source>
      <translation>修復した地物</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features of no use</source>
      <translation>使用できない地物</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features without a class</source>
      <translation>クラスのない地物</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Polygons without the centre of a pixel</source>
      <translation>ピクセルの中心を含まないポリゴン</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Pixels in several polygons</source>
      <translation>複数のポリゴンに含まれるピクセル</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Overall</source>
      <translation>全体</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../engine/segmentation/report.py" />
      <source>How it was made</source>
      <translation>作成方法</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>by code</source>
      <translation>コードで</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>by name (text) or code (whole numbers)</source>
      <translation>名前（テキスト）またはコード（整数）で</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>polygons</source>
      <translation>ポリゴン</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>raster</source>
      <translation>ラスタ</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Class field</source>
      <translation>クラスフィールド</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Confusion matrix</source>
      <translation>混同行列</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Precision</source>
      <translation>精度 (Precision)</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Recall</source>
      <translation>再現率</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean without {names}</source>
      <translation>{names} を除く平均</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean</source>
      <translation>平均</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Classes</source>
      <translation>クラス</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Overall accuracy</source>
      <translation>全体精度</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean IoU ({classes})</source>
      <translation>平均IoU（{classes}）</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean F1 ({classes})</source>
      <translation>平均F1（{classes}）</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Area in the map</source>
      <translation>地図上の面積</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Estimated area</source>
      <translation>推定面積</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>User's accuracy</source>
      <translation>使用者精度</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Producer's accuracy</source>
      <translation>作成者精度</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Samples</source>
      <translation>標本</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Area-weighted accuracy and areas</source>
      <translation>面積で重み付けした精度と面積</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>{count:,.0f} pixels</source>
      <translation>{count:,.0f} ピクセル</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Reference ↓   Map →</source>
      <translation>参照 ↓   地図 →</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>All</source>
      <translation>すべて</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Each row is a class of the reference: its {unit}, by the class that the map gives them, with their share of the row. Right ones are on the diagonal, in green.</source>
      <translation>各行は参照データのクラスです。その{unit}を、地図が与えたクラスごとに、行に占める割合とともに示します。正しいものは対角線上に緑で示します。</translation>
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
      <translation>クラス</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Reference and Map: numbers of {unit} of the class in each. Precision (user's accuracy): how much of what the map calls the class is it. Recall (producer's accuracy): how much of the class the map finds. {unknown}: there is nothing to tell it from; such classes are not in the means.</source>
      <translation>参照と地図: それぞれでのそのクラスの{unit}数。精度（使用者精度）: 地図がそのクラスとした部分のうち、実際にそのクラスである割合。再現率（作成者精度）: そのクラスのうち地図が検出した割合。{unknown}: 判断する材料がないもの。そのようなクラスは平均に含めません。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Kappa</source>
      <translation>カッパ係数</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Area-weighted overall accuracy</source>
      <translation>面積で重み付けした全体精度</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Estimates for the whole map, ± their 95 % confidence intervals: each sample counts by the area that the map gives to the class in which it lies (Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57). The estimated area is that of the class on the ground, corrected for the mistakes of the map. Samples: how many lie where the map shows the class.</source>
      <translation>地図全体についての推定値と、その±95 %信頼区間です。各標本は、それが位置するクラスに地図が与える面積に応じて数えます（Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57）。推定面積は、地図の誤りを補正した地表でのクラスの面積です。標本: 地図がそのクラスを示す場所にある標本の数。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <source>no feature on the map has a value in the field {field}</source>
      <translation>地図上の地物のうち、フィールド {field} に値を持つものがありません</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <source>none of its features is a polygon or a point on the map</source>
      <translation>地図上のポリゴンまたはポイントである地物がありません</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <location filename="../engine/chips/labels.py" />
      <source>values of type {type}</source>
      <translation>{type} 型の値</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <location filename="../engine/chips/labels.py" />
      <source>fractions</source>
      <translation>小数</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/views.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Agreement</source>
      <translation>一致</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>the value {value} is listed twice</source>
      <translation>値 {value} が2回指定されています</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>the code {code} of {name} is not between 0 and {last}</source>
      <translation>{name} のコード {code} が0から {last} の間にありません</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>all {most} codes are taken, and none is left for {name}</source>
      <translation>{most} 個のコードがすべて使われており、{name} に使えるものがありません</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>{one} and {other} have the same code {code}</source>
      <translation>{one} と {other} のコードが同じ {code} です</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>the codes {one} and {other} have the same name {name}</source>
      <translation>コード {one} と {other} の名前が同じ {name} です</translation>
    </message>
    <message>
      <location filename="../engine/chips/cut.py" />
      <location filename="../engine/labelling/run.py" />
      <source>Reading the labels</source>
      <translation>ラベルを読み込み中</translation>
    </message>
    <message>
      <location filename="../engine/chips/cut.py" />
      <source>Cutting block {number} of {count}</source>
      <translation>ブロック {number} / {count} を切り出し中</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>There is no image to cut chips from.</source>
      <translation>チップを切り出す画像がありません。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose an image that the polygons were drawn on.</source>
      <translation>ポリゴンを描いた画像を選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{path} cannot be used: {why}.</source>
      <translation>{path} は使用できません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <location filename="../engine/raster/errors.py" />
      <source>Choose a polygon layer, such as a GeoPackage or a shapefile.</source>
      <translation>GeoPackageやシェープファイルなどのポリゴンレイヤを選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose polygons over the images, and check that all layers have the right CRS.</source>
      <translation>画像上のポリゴンを選択し、すべてのレイヤのCRSが正しいか確認してください。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The area that is completely labelled, {path}, lies on no image.</source>
      <translation>すべてラベル付けした範囲 {path} が、どの画像の上にもありません。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose an area over the images, and check that all layers have the right CRS.</source>
      <translation>画像上の範囲を選択し、すべてのレイヤのCRSが正しいか確認してください。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>No polygon on the images has a value in the field {field}.</source>
      <translation>画像上のポリゴンのうち、フィールド {field} に値を持つものがありません。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Fill in the class of the polygons, or choose another field.</source>
      <translation>ポリゴンのクラスを入力するか、別のフィールドを選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The field {field} has values that belong to no class: {values}.</source>
      <translation>フィールド {field} に、どのクラスにも属さない値があります: {values}。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Add them to the classes, or correct the polygons.</source>
      <translation>それらをクラスに追加するか、ポリゴンを修正してください。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The classes do not fit together: {why}.</source>
      <translation>クラスが互いに整合しません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Give each class a name and a code from 0 to 254 of its own.</source>
      <translation>各クラスに、固有の名前と0から254の固有のコードを付けてください。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The field {field} has {found} values; there can be {most} classes at most.</source>
      <translation>フィールド {field} には {found} 個の値がありますが、クラスは最大 {most} 個です。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose the field that tells the class, not one with a number of its own for each polygon.</source>
      <translation>ポリゴンごとに固有の番号を持つフィールドではなく、クラスを示すフィールドを選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>There is only the class {names}; telling classes apart needs two at least.</source>
      <translation>クラスが {names} しかありません。クラスを区別するには少なくとも2つ必要です。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Label a second class, or give an area that is completely labelled: the rest of it becomes background.</source>
      <translation>2つ目のクラスにラベルを付けるか、すべてラベル付けした範囲を指定してください。その残りは背景になります。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Each class needs at least {least_px} labelled pixels.</source>
      <translation>各クラスに、ラベル付きのピクセルが少なくとも {least_px} 必要です。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Draw more polygons of these classes, or leave the classes out.</source>
      <translation>これらのクラスのポリゴンをもっと描くか、これらのクラスを除外してください。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Each class needs at least {least_px} labelled pixels for training and as many for validation, more than {gap_px} pixels apart: two polygons at such a distance, or a large one.</source>
      <translation>各クラスに、訓練用のラベル付きピクセルが少なくとも {least_px}、検証用にも同数が、{gap_px} ピクセルを超えて離れた場所に必要です。それだけ離れた2つのポリゴンか、1つの大きなポリゴンです。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Draw more polygons of these classes in other places, leave the classes out, make the gap smaller, or keep nothing for validation.</source>
      <translation>これらのクラスのポリゴンを別の場所にもっと描くか、これらのクラスを除外するか、間隔を狭めるか、検証用を残さないでください。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Too little is labelled of {classes}. {needed}</source>
      <translation>{classes} のラベルが少なすぎます。{needed}</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose a new or an empty folder.</source>
      <translation>新しいフォルダまたは空のフォルダを選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The labels in {path} have no field {field}, only {fields}.</source>
      <translation>{path} のラベルにフィールド {field} がありません。あるのは {fields} だけです。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The labels in {path} have no fields.</source>
      <translation>{path} のラベルにフィールドがありません。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>None of the {polygons} polygons of {path} lies on an image.</source>
      <translation>{path} の {polygons} 個のポリゴンは、どれも画像の上にありません。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{path} has no polygons.</source>
      <translation>{path} にポリゴンがありません。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{name} (1 polygon, {pixels} pixels)</source>
      <translation>{name}（1 ポリゴン、{pixels} ピクセル）</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{name} ({polygons} polygons, {pixels} pixels)</source>
      <translation>{name}（{polygons} ポリゴン、{pixels} ピクセル）</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The folder {folder} is not empty.</source>
      <translation>フォルダ {folder} は空ではありません。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{folder} is a file, not a folder.</source>
      <translation>{folder} はフォルダではなくファイルです。</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>{image}: {text}</source>
      <translation>{image}: {text}</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>{name} has no coordinate system: labels are put on it by their coordinates as they are.</source>
      <translation>{name} に座標系がありません。ラベルは座標値のまま重ねます。</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>The pixel size of {name} is unknown; it is taken for {expected:g} m.</source>
      <translation>{name} のピクセルサイズが不明です。{expected:g} mとみなします。</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <location filename="../engine/segmentation/job.py" />
      <source>{name} does not tell what its bands are; taken were {taken}.</source>
      <translation>{name} はバンドの内容を示していません。{taken} を使用しました。</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>Pixels of {name} are {found:.3g} m wide, not {expected:g} m: it shows nothing that is smaller.</source>
      <translation>{name} のピクセル幅は {expected:g} mではなく {found:.3g} mです。それより小さいものは写っていません。</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <location filename="../engine/segmentation/job.py" />
      <source>{band} from band {number}</source>
      <translation>バンド {number} から {band}</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>{folder} is not a usable chip store: {why}.</source>
      <translation>{folder} は使用できるチップ保管フォルダではありません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>Make it anew, with 'prepare' or Export Training Chips.</source>
      <translation>'prepare' または「訓練チップをエクスポート」で作り直してください。</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>the folder is not empty</source>
      <translation>フォルダが空ではありません</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>it has no group {missing}, only {groups}</source>
      <translation>グループ {missing} がなく、{groups} だけがあります</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>image, label and valid of chip {name} do not fit each other</source>
      <translation>チップ {name} のimage、label、validが整合しません</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>{file} cannot be read ({why})</source>
      <translation>{file} を読み込めません（{why}）</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>{file} is damaged ({why})</source>
      <translation>{file} が破損しています（{why}）</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>chip {name} cannot be read ({why})</source>
      <translation>チップ {name} を読み込めません（{why}）</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon lies on no image: left out.</source>
      <translation>1 個のポリゴンはどの画像の上にもないため、除外しました。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon lies nowhere, as its geometry is empty or impossible: left out.</source>
      <translation>1 個のポリゴンはジオメトリが空か不可能で位置がないため、除外しました。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon lies on an image without a class in the field {field}: left out.</source>
      <translation>画像上の 1 個のポリゴンはフィールド {field} にクラスがないため、除外しました。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon with an invalid geometry had to be repaired.</source>
      <translation>ジオメトリが無効な 1 個のポリゴンを修復しました。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>Polygons overlap in {count} pixels; there the later one counts.</source>
      <translation>ポリゴンが {count} ピクセルで重なっています。そこでは後のものを採用します。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>There are {ratio:.0f} times as many pixels of {most} as of {least}: draw more polygons of {least}, or expect it to be overlooked.</source>
      <translation>{most} のピクセルは {least} の {ratio:.0f} 倍あります。{least} のポリゴンをもっと描かないと、見落とされるおそれがあります。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons lie on no image: left out.</source>
      <translation>{count} 個のポリゴンはどの画像の上にもないため、除外しました。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons lie nowhere, as their geometry is empty or impossible: left out.</source>
      <translation>{count} 個のポリゴンはジオメトリが空か不可能で位置がないため、除外しました。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons lie on an image without a class in the field {field}: left out.</source>
      <translation>画像上の {count} 個のポリゴンはフィールド {field} にクラスがないため、除外しました。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons with an invalid geometry had to be repaired.</source>
      <translation>ジオメトリが無効な {count} 個のポリゴンを修復しました。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>Only {pixels} pixels of {name} are there to learn from: draw more polygons of it.</source>
      <translation>学習に使える {name} のピクセルは {pixels} だけです。このクラスのポリゴンをもっと描いてください。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>Only {pixels} pixels of {name} are kept for validation: its score will be a guess.</source>
      <translation>検証用の {name} のピクセルは {pixels} だけです。そのスコアは目安にすぎません。</translation>
    </message>
    <message>
      <location filename="../engine/cli/weights.py" />
      <source>{path} is not a whole model with {count} classes: {report}.</source>
      <translation>{path} は {count} クラスの完全なモデルではありません: {report}。</translation>
    </message>
    <message>
      <location filename="../engine/cli/weights.py" />
      <source>Choose the data set it was trained on, or give as many classes as it has.</source>
      <translation>訓練に使ったデータセットを選択するか、同じ数のクラスを指定してください。</translation>
    </message>
    <message>
      <location filename="../engine/comparison/job.py" />
      <source>Weights that are chosen: {found}; a comparison needs two at least.</source>
      <translation>選択された重みは {found} 個ですが、比較には少なくとも2個必要です。</translation>
    </message>
    <message>
      <location filename="../engine/comparison/job.py" />
      <source>Choose more weights.</source>
      <translation>重みをもっと選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Time is that of classifying alone, without the start of the engine and the writing of the map.</source>
      <translation>時間は分類だけのもので、エンジンの起動と地図の書き込みは含みません。</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>How much of the ground two maps give a class of the same name. All of them agree on {share} of it.</source>
      <translation>2つの地図が同じ名前のクラスを与える地表の割合。すべての地図が一致するのはその {share} です。</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>{count} maps of {name}</source>
      <translation>{name} の地図 {count} 枚</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Megapixels per second</source>
      <translation>メガピクセル/秒</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Device</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Overview</source>
      <translation>概要</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Means are over {classes}.</source>
      <translation>平均は{classes}についてのものです。</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Against the reference</source>
      <translation>参照データとの比較</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>all maps agree</source>
      <translation>すべての地図が一致</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>each map says something else</source>
      <translation>地図ごとに異なる</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Image</source>
      <translation>画像</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Test-time augmentation</source>
      <translation>テスト時データ拡張</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Maps</source>
      <translation>地図</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Mean IoU</source>
      <translation>平均IoU</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Mean F1</source>
      <translation>平均F1</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../engine/segmentation/publication.py" />
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Weights</source>
      <translation>重み</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Model</source>
      <translation>モデル</translation>
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
      <translation>入力を確認中</translation>
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
      <translation>地図を比較中</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>The device {name} is not there; this computer has {devices}. It computes with {software}.</source>
      <translation>デバイス {name} がありません。このコンピュータにあるのは {devices} です。計算には {software} を使います。</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Choose one of these, or 'auto'. If a GPU is missing, check its driver and the engine's installation.</source>
      <translation>これらのいずれか、または「auto」を選択してください。GPUがない場合は、ドライバとエンジンのインストールを確認してください。</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>The memory of the device {device} is too small, even for one window at a time.</source>
      <translation>デバイス {device} のメモリが、一度に1ウィンドウでも足りません。</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>The device {device} stopped working: {why}.</source>
      <translation>デバイス {device} が動作しなくなりました: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Try again; if it happens again, choose the device 'cpu'. Finished blocks are kept.</source>
      <translation>もう一度試してください。再び起きる場合は、デバイス 'cpu' を選択してください。完了したブロックは保持されます。</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Close other programs that use it, or choose a smaller window. Finished blocks are kept.</source>
      <translation>それを使用しているほかのプログラムを閉じるか、小さいウィンドウを選択してください。完了したブロックは保持されます。</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Close other programs that use it, or choose the device 'cpu', or a smaller window. Finished blocks are kept.</source>
      <translation>それを使用しているほかのプログラムを閉じるか、デバイス 'cpu' または小さいウィンドウを選択してください。完了したブロックは保持されます。</translation>
    </message>
    <message>
      <location filename="../engine/devices.py" />
      <source>PyTorch {version}, built for no CUDA</source>
      <translation>PyTorch {version}、CUDAなしのビルド</translation>
    </message>
    <message>
      <location filename="../engine/devices.py" />
      <source>PyTorch {version}, built for CUDA {cuda}</source>
      <translation>PyTorch {version}、CUDA {cuda} 用のビルド</translation>
    </message>
    <message>
      <location filename="../engine/file_lock.py" />
      <source>starting just now</source>
      <translation>起動中</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>step {number}</source>
      <translation>ステップ {number}</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Begun with</source>
      <translation>元の重み</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Training data</source>
      <translation>訓練データ</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Licence</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Ended</source>
      <translation>終了</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Polygons</source>
      <translation>ポリゴン</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Pixels for training</source>
      <translation>訓練用ピクセル</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Pixels kept for validation</source>
      <translation>検証用に残したピクセル</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>outside of all images</source>
      <translation>すべての画像の外</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>repaired</source>
      <translation>修復</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>impossible</source>
      <translation>不可能</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>without a class</source>
      <translation>クラスなし</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Training</source>
      <translation>訓練</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>At step {number}</source>
      <translation>ステップ {number} の時点</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>A look</source>
      <translation>外観</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Measured on polygons that were kept from training. They chose the moment at which to stop, so on other ground expect somewhat less.</source>
      <translation>訓練に使わなかったポリゴンで測定しました。終了の時点はそれらで選んだため、ほかの地表ではやや低くなると考えてください。</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>all steps were taken</source>
      <translation>すべてのステップを実行</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>scores no longer rose</source>
      <translation>スコアが上がらなくなった</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Loss</source>
      <translation>損失</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Mean IoU on the polygons kept from training</source>
      <translation>訓練に使わなかったポリゴンでの平均IoU</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Polygons left out or repaired: {others}.</source>
      <translation>除外または修復したポリゴン: {others}。</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <location filename="../engine/segmentation/classify.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Starting the engine</source>
      <translation>エンジンを開始中</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>{name} is no name for weights.</source>
      <translation>{name} は重みの名前として使えません。</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>Let it end in .safetensors.</source>
      <translation>末尾を .safetensors にしてください。</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <location filename="../engine/weights/user_library.py" />
      <source>{path} exists already.</source>
      <translation>{path} はすでに存在します。</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <location filename="../engine/weights/user_library.py" />
      <source>Choose another name; nothing is overwritten.</source>
      <translation>別の名前を選択してください。上書きはしません。</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>Step {step} of {steps}, loss {loss:.2f}</source>
      <translation>ステップ {step} / {steps}、損失 {loss:.2f}</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>Step {step} of {steps}, loss {loss:.2f}, mean IoU {iou:.2f}</source>
      <translation>ステップ {step} / {steps}、損失 {loss:.2f}、平均IoU {iou:.2f}</translation>
    </message>
    <message>
      <location filename="../engine/interpreter.py" />
      <source>The engine's Python was not found. Looked at: {places}.</source>
      <translation>エンジンのPythonが見つかりません。探した場所: {places}。</translation>
    </message>
    <message>
      <location filename="../engine/interpreter.py" />
      <source>Install the engine's environment (Raster &gt; UNetMamba &gt; Engine), or set {variable} to a Python that has torch.</source>
      <translation>エンジンの環境をインストールするか（ラスタ &gt; UNetMamba &gt; エンジン）、{variable} にtorchのあるPythonを設定してください。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/confidence.py" />
      <source>it holds the value {value}</source>
      <translation>値 {value} を含みます</translation>
    </message>
    <message>
      <location filename="../engine/labelling/confidence.py" />
      <source>it has 1 band of type {dtype}</source>
      <translation>{dtype} 型のバンドが1つです</translation>
    </message>
    <message>
      <location filename="../engine/labelling/confidence.py" />
      <source>it has {bands} bands</source>
      <translation>バンドが {bands} あります</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>{name} is no confidence, which is one band of bytes from 0 to 100 percent: {why}.</source>
      <translation>{name} は信頼度（0から100パーセントのバイト型1バンド）ではありません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>Choose the Confidence that Segment Land Cover has made together with the map.</source>
      <translation>「土地被覆のセグメンテーション」が地図とともに作成した信頼度を選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>{name} has no place of {side_px} x {side_px} pixels with a class and a confidence that is {distance_px} pixels from all labels.</source>
      <translation>{name} には、クラスと信頼度があり、すべてのラベルから {distance_px} ピクセル離れた {side_px} x {side_px} ピクセルの場所がありません。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>Check that map and confidence belong together, or choose smaller places or a smaller distance.</source>
      <translation>地図と信頼度が対応しているか確認するか、より小さい場所またはより短い距離を選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>The map shows none of these classes; draw them where you know of some: {names}.</source>
      <translation>地図はこれらのクラスを示していません。ある場所をご存じなら描いてください: {names}。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>The map is only {percent:.0f} % sure here.</source>
      <translation>ここでの地図の確信度は {percent:.0f} %しかありません。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>The map is {percent:.0f} % sure here.</source>
      <translation>ここでの地図の確信度は {percent:.0f} %です。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Little of the map is {name}: {share:.1%}.</source>
      <translation>地図に {name} は少ししかありません: {share:.1%}。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>There is only 1 such place. With a smaller distance there may be more.</source>
      <translation>そのような場所は1か所しかありません。距離を短くすると増えるかもしれません。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>There are only {found} such places. With a smaller distance there may be more.</source>
      <translation>そのような場所は {found} か所しかありません。距離を短くすると増えるかもしれません。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Nothing is labelled as {name} yet.</source>
      <translation>{name} のラベルはまだありません。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Only 1 label is of {name}.</source>
      <translation>{name} のラベルは1つだけです。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Only {count} labels are of {name}.</source>
      <translation>{name} のラベルは {count} 個だけです。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Looking for places</source>
      <translation>場所を検索中</translation>
    </message>
    <message>
      <location filename="../engine/light/checks.py" />
      <source>The light engine cannot use {path}: it knows UNetMamba with the encoder ResT-Lite alone, but this is {found}.</source>
      <translation>軽量エンジンは {path} を使用できません。対応するのはResT-LiteエンコーダのUNetMambaだけですが、これは {found} です。</translation>
    </message>
    <message>
      <location filename="../engine/light/checks.py" />
      <source>Choose other weights, or install the full engine under Raster &gt; UNetMamba &gt; Engine.</source>
      <translation>別の重みを選択するか、ラスタ &gt; UNetMamba &gt; エンジンで完全版エンジンをインストールしてください。</translation>
    </message>
    <message>
      <location filename="../engine/light/predictor.py" />
      <source>float32: the light engine has no other</source>
      <translation>float32: 軽量エンジンにほかの精度はありません</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>There is no model {name}.</source>
      <translation>モデル {name} はありません。</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>Choose one of {names}.</source>
      <translation>{names} のいずれかを選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>A model needs at least 1 class and 1 band, not {classes} and {bands}.</source>
      <translation>モデルには少なくとも1クラスと1バンドが必要ですが、{classes} と {bands} です。</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>{name} does not take these options: {why}.</source>
      <translation>{name} はこれらのオプションを受け付けません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/models/rs3mamba.py" />
      <source>RS3Mamba has no main branch {name}.</source>
      <translation>RS3Mambaに主ブランチ {name} はありません。</translation>
    </message>
    <message>
      <location filename="../engine/models/rs3mamba.py" />
      <source>Choose resnet18 or rest_lite.</source>
      <translation>resnet18またはrest_liteを選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>timm/{name} cannot be the encoder: {why}.</source>
      <translation>timm/{name} はエンコーダにできません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>Choose a backbone with maps at strides 4, 8, 16 and 32, as timm/resnet18.</source>
      <translation>timm/resnet18のように、ストライド4、8、16、32の特徴マップを持つバックボーンを選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>timm {version} has no such model</source>
      <translation>timm {version} にそのようなモデルはありません</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>timm cannot give its feature maps ({why})</source>
      <translation>timmが特徴マップを出力できません（{why}）</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>its maps have strides {strides}</source>
      <translation>特徴マップのストライドが {strides} です</translation>
    </message>
    <message>
      <location filename="../engine/models/unetmamba.py" />
      <source>There is no encoder {name}.</source>
      <translation>エンコーダ {name} はありません。</translation>
    </message>
    <message>
      <location filename="../engine/models/unetmamba.py" />
      <source>Choose rest_lite or timm/NAME, as timm/resnet18.</source>
      <translation>rest_liteか、timm/resnet18のようなtimm/名前を選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/progress.py" />
      <source>, {time} left</source>
      <translation>、残り {time}</translation>
    </message>
    <message>
      <location filename="../engine/raster/blocks.py" />
      <source>block {name} reads differently from what was written</source>
      <translation>ブロック {name} の読み込み結果が書き込んだ内容と異なります</translation>
    </message>
    <message>
      <location filename="../engine/raster/blocks.py" />
      <source>it was damaged since it was written; the next run computes this part again</source>
      <translation>書き込み後に破損しました。次の実行でこの部分を計算し直します</translation>
    </message>
    <message>
      <location filename="../engine/raster/equal_area.py" />
      <source>the CRS is not known</source>
      <translation>CRSが不明です</translation>
    </message>
    <message>
      <location filename="../engine/raster/equal_area.py" />
      <source>the map reaches beyond the Earth</source>
      <translation>地図が地球の範囲を超えています</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} cannot be opened as a raster: {why}.</source>
      <translation>{path} をラスタとして開けません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose an image that QGIS can show, such as a GeoTIFF, JPEG 2000 or VRT file.</source>
      <translation>GeoTIFF、JPEG 2000、VRTファイルなど、QGISで表示できる画像を選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} cannot be read in the {width} x {height} pixels from column {col}, row {row}: {why}.</source>
      <translation>{name} の列 {col}、行 {row} からの {width} x {height} ピクセルを読み込めません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>The file is damaged or out of reach. Copy it again from its origin, or choose an extent elsewhere.</source>
      <translation>ファイルが破損しているか、アクセスできません。元の場所からコピーし直すか、別の場所の領域を選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose an image with these bands, or weights that were trained on such images.</source>
      <translation>これらのバンドを持つ画像か、そのような画像で訓練された重みを選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Bands {chosen} are chosen, but the weights need {expected}: {names}.</source>
      <translation>選択されたバンドは {chosen} ですが、重みには {expected} バンド必要です: {names}。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose one band for each, in this order.</source>
      <translation>この順序で、それぞれに1つのバンドを選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has no band {band}; its bands are 1 to {found}.</source>
      <translation>{name} にバンド {band} はありません。バンドは1から {found} です。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose other bands.</source>
      <translation>別のバンドを選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Band {band} of {name} holds complex numbers ({dtype}), but the weights need real ones.</source>
      <translation>{name} のバンド {band} は複素数（{dtype}）ですが、重みには実数が必要です。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Compute the amplitude or the intensity first, for example with the raster calculator.</source>
      <translation>先に振幅または強度を計算してください（ラスタ計算機など）。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Band {band} of {name} holds numbers of a colour table, but the weights need measured values.</source>
      <translation>{name} のバンド {band} はカラーテーブルの番号ですが、重みには測定値が必要です。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Turn it into an RGB image first: menu Raster, Conversion, PCT To RGB.</source>
      <translation>先にRGB画像に変換してください: メニューのラスタ、変換、PCTをRGBに変換。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>The extent {corners} does not touch the raster.</source>
      <translation>領域 {corners} がラスタと重なっていません。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose an extent over the raster, given in the raster's CRS.</source>
      <translation>ラスタ上の領域を、ラスタのCRSで選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>An extent was given, but only control points or RPCs locate the raster: its pixels have no exact place.</source>
      <translation>領域が指定されましたが、ラスタの位置はコントロールポイントまたはRPCだけで決まっており、ピクセルの正確な位置がありません。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Run without an extent, or warp the raster to a CRS first: menu Raster, Projections, Warp.</source>
      <translation>領域を指定せずに実行するか、先にラスタをCRSに再投影してください: メニューのラスタ、投影法、再投影。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} does not end in {extension}, as this file must.</source>
      <translation>{path} の末尾が、このファイルに必要な {extension} ではありません。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Give the output a name that ends in {extension}.</source>
      <translation>末尾が {extension} の出力名にしてください。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} cannot be written: {why}.</source>
      <translation>{path} に書き込めません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose a folder that exists and where you may write files.</source>
      <translation>ファイルを書き込める既存のフォルダを選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Writing {path} would destroy {source}, which the input is read from.</source>
      <translation>{path} に書き込むと、入力の読み込み元である {source} が破壊されます。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose another name for the output.</source>
      <translation>出力に別の名前を選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Another run is writing {path} ({holder}).</source>
      <translation>別の実行が {path} に書き込み中です（{holder}）。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Wait until it has ended, or choose another name for the output.</source>
      <translation>終わるまで待つか、出力に別の名前を選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Free some space, or choose a folder on another disk, then run again.</source>
      <translation>空き容量を増やすか、別のディスクのフォルダを選択して、もう一度実行してください。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} is the name of two outputs, {one} and {other}.</source>
      <translation>{path} が2つの出力 {one} と {other} の名前になっています。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Give each output a name of its own.</source>
      <translation>各出力に固有の名前を付けてください。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} is stored in pieces of {width} x {height} pixels; one alone takes {needed:.0f} MB.</source>
      <translation>{name} は {width} x {height} ピクセルの区画で格納されており、1つだけで {needed:.0f} MBになります。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Store it in tiles first: menu Raster, Conversion, Translate, with the creation option TILED=YES.</source>
      <translation>先にタイル形式で保存してください: メニューのラスタ、変換、形式変換、作成オプションTILED=YES。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} cannot be used as a mask: {why}.</source>
      <translation>{path} はマスクとして使用できません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>No polygon of {name} touches the raster.</source>
      <translation>{name} のポリゴンはラスタと重なっていません。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose polygons over the raster, and check that both layers have the right CRS.</source>
      <translation>ラスタ上のポリゴンを選択し、両方のレイヤのCRSが正しいか確認してください。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose a map made by Segment Land Cover, or one with class codes from 0 to 254.</source>
      <translation>「土地被覆のセグメンテーション」で作成した地図か、0から254のクラスコードの地図を選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} holds the value {value:g}, but class codes are whole numbers from 0 to 254.</source>
      <translation>{name} は値 {value:g} を含みますが、クラスコードは0から254の整数です。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose a raster of class codes, or turn its values into such codes with Reclassify By Table.</source>
      <translation>クラスコードのラスタを選択するか、「テーブルで再分類」で値をクラスコードに変換してください。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{before} and {after} have no classified pixel in common.</source>
      <translation>{before} と {after} に、分類済みの共通のピクセルがありません。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose two maps of the same ground, and check that both have the right CRS.</source>
      <translation>同じ地表の2つの地図を選択し、両方のCRSが正しいか確認してください。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has 1 usable band; the weights need {expected}: {names}.</source>
      <translation>{name} の使用できるバンドは1つですが、重みには {expected} バンド必要です: {names}。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has {found} usable bands; the weights need {expected}: {names}.</source>
      <translation>{name} の使用できるバンドは {found} ですが、重みには {expected} バンド必要です: {names}。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Writing {path} failed: {why}. {free:.0f} MB are free there.</source>
      <translation>{path} への書き込みに失敗しました: {why}。空き容量は {free:.0f} MBです。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Writing {path} failed: {why}. {free:.0f} MB are free there, and about {needed:.0f} MB are needed.</source>
      <translation>{path} への書き込みに失敗しました: {why}。空き容量は {free:.0f} MB、必要な容量は約 {needed:.0f} MBです。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has 1 band of type {dtype}; a land cover map has one of type Byte.</source>
      <translation>{name} は {dtype} 型のバンド1つですが、土地被覆図はByte型のバンド1つです。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has {bands} bands; a land cover map has one of type Byte.</source>
      <translation>{name} にはバンドが {bands} ありますが、土地被覆図はByte型のバンド1つです。</translation>
    </message>
    <message>
      <location filename="../engine/raster/gdal_calls.py" />
      <source>it is not recognized as a raster</source>
      <translation>ラスタとして認識できません</translation>
    </message>
    <message>
      <location filename="../engine/raster/gdal_calls.py" />
      <source>its data cannot be decoded</source>
      <translation>データをデコードできません</translation>
    </message>
    <message>
      <location filename="../engine/raster/outputs.py" />
      <source>it is a folder</source>
      <translation>フォルダです</translation>
    </message>
    <message>
      <location filename="../engine/raster/outputs.py" />
      <source>it is write-protected</source>
      <translation>書き込み禁止です</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>it is not recognized as a vector layer</source>
      <translation>ベクタレイヤとして認識できません</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>it has no layer {name}</source>
      <translation>レイヤ {name} がありません</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>it has no layers</source>
      <translation>レイヤがありません</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>a vertex has no place on the raster</source>
      <translation>頂点の位置がラスタ上にありません</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>the georeference of the finished file differs from that of the input</source>
      <translation>完成したファイルの地理参照が入力と異なります</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>the legend of the finished file is not complete</source>
      <translation>完成したファイルの凡例が不完全です</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>the file has not all its overviews</source>
      <translation>ファイルのオーバービューが揃っていません</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>GDAL gave no reason</source>
      <translation>GDALは理由を示しませんでした</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <location filename="../engine/raster/transitions.py" />
      <source>the finished file reads differently from what was written</source>
      <translation>完成したファイルの読み込み結果が書き込んだ内容と異なります</translation>
    </message>
    <message>
      <location filename="../engine/raster/sieve.py" />
      <source>some of the sieved pixels were lost</source>
      <translation>ふるい処理したピクセルの一部が失われました</translation>
    </message>
    <message>
      <location filename="../engine/raster/source.py" />
      <source>it has no bands; it may be a container of several rasters</source>
      <translation>バンドがありません。複数のラスタを含むコンテナかもしれません</translation>
    </message>
    <message>
      <location filename="../engine/raster/source.py" />
      <source>it is cut off: of its {needed} bytes it has {found}</source>
      <translation>途中で切れています: {needed} バイトのうち {found} バイトしかありません</translation>
    </message>
    <message>
      <location filename="../engine/raster/values.py" />
      <source>Values from {low:g} to {high:g} are brought to 0 to {scale:g}, for all bands alike; what lies beyond is cut.</source>
      <translation>{low:g} から {high:g} の値を、全バンド同じように0から {scale:g} に変換します。範囲外は切り捨てます。</translation>
    </message>
    <message>
      <location filename="../engine/raster/values.py" />
      <source>All sampled values are {low:g}: the image is plain grey.</source>
      <translation>サンプルした値がすべて {low:g} です。画像は一様な灰色です。</translation>
    </message>
    <message>
      <location filename="../engine/report_page.py" />
      <source>unknown</source>
      <translation>不明</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/classify.py" />
      <source>Computing on {device}.</source>
      <translation>{device} で計算しています。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/classify.py" />
      <source>Classifying block {number} of {count}</source>
      <translation>ブロック {number} / {count} を分類中</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>Needed at most: about {time}, {disk} on the disk, {memory} of memory.</source>
      <translation>最大必要量: 時間 約 {time}、ディスク {disk}、メモリ {memory}。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>The outputs need about {needed:.0f} MB in {folder}, where {free:.0f} MB are free.</source>
      <translation>出力には {folder} に約 {needed:.0f} MB必要ですが、空きは {free:.0f} MBです。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>Free some space, choose a folder on another disk, a smaller extent, or fewer outputs.</source>
      <translation>空き容量を増やすか、別のディスクのフォルダ、より小さい領域、またはより少ない出力を選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>Needed at most: {disk} on the disk, {memory} of memory.</source>
      <translation>最大必要量: ディスク {disk}、メモリ {memory}。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>{name} has no coordinate system, so the map has none.</source>
      <translation>{name} に座標系がないため、地図にもありません。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>The pixel size of {name} is unknown; the weights expect {expected:g} m.</source>
      <translation>{name} のピクセルサイズが不明です。重みは {expected:g} mを想定しています。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>Pixels of {name} are {found:.3g} m wide, but the weights were trained at {expected:g} m: what they look for is too small to be seen here. Expect a poor map.</source>
      <translation>{name} のピクセル幅は {found:.3g} mですが、重みは {expected:g} mで訓練されました。探す対象が小さすぎてここでは見えないため、良い地図は期待できません。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>Band {band} of {name} is {found}, but the weights take it for {expected}.</source>
      <translation>{name} のバンド {band} は {found} ですが、重みは {expected} として扱います。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>Pixels of {name} are {found:.3g} m wide, but the weights were trained at {expected:g} m. Switch resampling on, or expect a poor map.</source>
      <translation>{name} のピクセル幅は {found:.3g} mですが、重みは {expected:g} mで訓練されました。リサンプリングを有効にしないと、良い地図は期待できません。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job_folder.py" />
      <source>there is something else of that name, or it belongs to another user</source>
      <translation>同じ名前の別のものがあるか、別のユーザーのものです</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>option {name}</source>
      <translation>オプション {name}</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>An unfinished run of {output} is there, but it was started differently: {differences}.</source>
      <translation>{output} の未完了の実行がありますが、開始時の設定が異なります: {differences}。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>Undo that to go on with it, choose another output, or start afresh: without 'Resume', on the command line with --fresh.</source>
      <translation>続けるには設定を元に戻してください。または別の出力を選択するか、「再開」を外して（コマンドラインでは --fresh で）最初からやり直してください。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>the image has changed on disk ({files})</source>
      <translation>ディスク上の画像が変更されました（{files}）</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>format of the job folder</source>
      <translation>作業フォルダの形式</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image</source>
      <translation>画像</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image options</source>
      <translation>画像のオプション</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image files</source>
      <translation>画像のファイル</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image size</source>
      <translation>画像のサイズ</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image georeference</source>
      <translation>画像の地理参照</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>weights</source>
      <translation>重み</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>output</source>
      <translation>出力</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>bands</source>
      <translation>バンド</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>extent in pixels</source>
      <translation>領域（ピクセル）</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>mask</source>
      <translation>マスク</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>working grid in pixels</source>
      <translation>作業グリッド（ピクセル）</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>values</source>
      <translation>値</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>outputs of a block</source>
      <translation>ブロックの出力</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>skipping of damaged parts</source>
      <translation>破損部分のスキップ</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>other weights</source>
      <translation>別の重み</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>another mask</source>
      <translation>別のマスク</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <location filename="../engine/training/fingerprint.py" />
      <source>{what} was {old} and is now {new}</source>
      <translation>{what} は {old} でしたが、現在は {new} です</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <location filename="../engine/training/fine_tune.py" />
      <source>The option {option} is {value}, but it must be {needed}.</source>
      <translation>オプション {option} は {value} ですが、{needed}でなければなりません。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <source>Change it, or leave it out to use what suits the weights.</source>
      <translation>変更するか、省略して重みに合ったものを使用してください。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <source>from {least} to {most} pixels</source>
      <translation>{least} から {most} ピクセル</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <source>from 0 to {most} pixels, less than a window</source>
      <translation>0から {most} ピクセル（ウィンドウ未満）</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <location filename="../engine/training/fine_tune.py" />
      <source>one of {choices}</source>
      <translation>{choices} のいずれか</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Merging small patches</source>
      <translation>小さいパッチを統合中</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Writing the map</source>
      <translation>地図を書き込み中</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Writing the confidence</source>
      <translation>信頼度を書き込み中</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Writing the probabilities</source>
      <translation>確率を書き込み中</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Measuring the classes</source>
      <translation>クラスを計測中</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Drawing the polygons</source>
      <translation>ポリゴンを作成中</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Writing the report</source>
      <translation>レポートを作成中</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Unreadable and left empty: {width} x {height} pixels from column {col}, row {row}.</source>
      <translation>読み込めず空のままにしました: 列 {col}、行 {row} からの {width} x {height} ピクセル。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Land cover of {image}</source>
      <translation>{image} の土地被覆</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Started</source>
      <translation>開始</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Computed on</source>
      <translation>計算に使用</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Licence of the weights</source>
      <translation>重みのライセンス</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>SHA-256 of the weights</source>
      <translation>重みのSHA-256</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>{path} is in use; the new file is {new}.</source>
      <translation>{path} は使用中です。新しいファイルは {new} です。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Code</source>
      <translation>コード</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Share</source>
      <translation>割合</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Area</source>
      <translation>面積</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>Pixels</source>
      <translation>ピクセル</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>checking</source>
      <translation>確認</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>starting the engine</source>
      <translation>エンジンの起動</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>classifying</source>
      <translation>分類</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>writing</source>
      <translation>書き込み</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/run.py" />
      <source>{finished} of {blocks} blocks are kept: run again to go on from there.</source>
      <translation>{blocks} ブロックのうち {finished} を保持しています。もう一度実行すると続きから再開します。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/run.py" />
      <source>Going on with the run of {started}. Finished blocks: {count}.</source>
      <translation>{started} の実行を続けます。完了したブロック: {count}。</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>The engine computes wrong results on {device}: {found}.</source>
      <translation>エンジンが {device} で誤った結果を計算します: {found}。</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>Update the driver of the graphics processor, or choose the device 'cpu'.</source>
      <translation>グラフィックプロセッサのドライバを更新するか、デバイス 'cpu' を選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>classes that the weights do not have</source>
      <translation>重みにないクラス</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>{share:.0%} of a test image as on the processor</source>
      <translation>プロセッサと一致したのはテスト画像の {share:.0%}</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>The state of the training cannot be kept in {folder}: {why}.</source>
      <translation>訓練の状態を {folder} に保存できません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>Free some space there, then start the same training again: it goes on from the last state kept.</source>
      <translation>空き容量を増やしてから、同じ訓練をもう一度開始してください。最後に保存した状態から続けます。</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>its checksum is wrong</source>
      <translation>チェックサムが正しくありません</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>it is no state of a training: {why}</source>
      <translation>訓練の状態ではありません: {why}</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <location filename="../engine/weights/card.py" />
      <source>its header is damaged</source>
      <translation>ヘッダが破損しています</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>what was written cannot be read back ({why})</source>
      <translation>書き込んだ内容を読み戻せません（{why}）</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>{path} cannot be read ({why}).</source>
      <translation>{path} を読み込めません（{why}）。</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>{path} is damaged and was removed: {why}.</source>
      <translation>{path} は破損していたため削除しました: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune.py" />
      <source>Measuring the speed</source>
      <translation>速度を測定中</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune.py" />
      <source>{steps} steps of {seconds:.2f} s</source>
      <translation>{steps} ステップ、1ステップ {seconds:.2f} 秒</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune_task.py" />
      <source>The weights to begin with find {share:.0%} of your labelled ground already: it can teach them little. Draw where their map is wrong.</source>
      <translation>開始時の重みは、ラベルを付けた地面の{share:.0%}をすでに見つけています。そこから学べることはわずかです。重みの地図が間違っている場所に描いてください。</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune_task.py" />
      <source>Looking at the images</source>
      <translation>画像を確認中</translation>
    </message>
    <message>
      <location filename="../engine/training/fingerprint.py" />
      <source>other {name}</source>
      <translation>{name} が異なります</translation>
    </message>
    <message>
      <location filename="../engine/training/fingerprint.py" />
      <source>An unfinished training is there, but it was started differently: {differences}.</source>
      <translation>未完了の訓練がありますが、開始時の設定が異なります: {differences}。</translation>
    </message>
    <message>
      <location filename="../engine/training/fingerprint.py" />
      <source>Undo that to go on with it, choose another output, or start afresh, on the command line with --fresh.</source>
      <translation>続けるには設定を元に戻してください。または別の出力を選択するか、コマンドラインの --fresh で最初からやり直してください。</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The loss is not finite in step {step} and those before: training goes back to step {good} and on with half the learning rate.</source>
      <translation>ステップ {step} とその前の損失が有限ではありません。訓練はステップ {good} に戻り、半分の学習率で続けます。</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The memory of {device} is too small for batches of {count} samples of {side} pixels.</source>
      <translation>{device} のメモリが、{side} ピクセルのサンプル {count} 個のバッチには足りません。</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>Use a smaller batch_size, with accumulate to make up for it, or set recompute to true.</source>
      <translation>batch_sizeを小さくしてaccumulateで補うか、recomputeをtrueにしてください。</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>Training was begun with {old} and goes on with {new}: the weights will not be the same to the bit.</source>
      <translation>訓練は {old} で始まり、{new} で続きます。重みはビット単位では一致しません。</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The loss of step {step} is not finite; such steps are skipped.</source>
      <translation>ステップ {step} の損失が有限ではありません。そのようなステップはスキップします。</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The loss of step {step} is not finite ({cause}); such steps are skipped.</source>
      <translation>ステップ {step} の損失が有限ではありません（{cause}）。そのようなステップはスキップします。</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>1 step was skipped because its loss was not finite.</source>
      <translation>損失が有限でなかったため、1 ステップをスキップしました。</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>{count} steps were skipped because their loss was not finite.</source>
      <translation>損失が有限でなかったため、{count} ステップをスキップしました。</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>The loss is not finite in step {step} and those before, also after going back with half the rate; the chips hold no bad values, so training diverges.</source>
      <translation>ステップ {step} とその前の損失が、半分の学習率で戻った後も有限ではありません。チップに不正な値はないため、訓練が発散しています。</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>Use a lower learning rate than {rate:g}.</source>
      <translation>{rate:g} より小さい学習率を使用してください。</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>The loss is not finite in step {step} and those before, also after going back with half the rate: {cause}.</source>
      <translation>ステップ {step} とその前の損失が、半分の学習率で戻った後も有限ではありません: {cause}。</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>Leave that image out, or repair it, and cut the chips again.</source>
      <translation>その画像を除外するか修復して、チップを切り出し直してください。</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>chip {name} holds {count} values that are not finite or absurdly large</source>
      <translation>チップ {name} に、有限でないか極端に大きい値が {count} 個あります</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>{path} is not a usable weights file: {why}.</source>
      <translation>{path} は使用できる重みファイルではありません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>Choose a .safetensors file made by UNetMamba, or import the checkpoint into the library.</source>
      <translation>UNetMambaで作成した .safetensorsファイルを選択するか、チェックポイントをライブラリにインポートしてください。</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>it holds tensors but no card that names its classes and bands</source>
      <translation>テンソルはありますが、クラスとバンドを示す情報カードがありません</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>bands, mean and std must have one length and there must be classes</source>
      <translation>bands、mean、stdは同じ長さで、クラスが必要です</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>a text is none, or too long</source>
      <translation>テキストがテキストでないか、長すぎます</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>bands must be names</source>
      <translation>bandsは名前でなければなりません</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>class codes must be different numbers from 0 to 254</source>
      <translation>クラスコードは0から254の異なる数値でなければなりません</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>colours must be written as #rrggbb</source>
      <translation>色は #rrggbb の形式でなければなりません</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>mean, std, scale and pixel size must be numbers, all but the first above 0</source>
      <translation>mean、std、scale、ピクセルサイズは数値で、mean以外は0より大きくなければなりません</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>window and overlap must be whole numbers, the window being the larger one</source>
      <translation>ウィンドウと重なりは整数で、ウィンドウの方が大きくなければなりません</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>options, scores and training must be tables</source>
      <translation>options、scores、trainingはテーブルでなければなりません</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>its card is damaged ({why})</source>
      <translation>情報カードが破損しています（{why}）</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>it is too short for a safetensors file</source>
      <translation>safetensorsファイルとしては短すぎます</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>it is not a safetensors file, or its header is larger than 1 MiB</source>
      <translation>safetensorsファイルではないか、ヘッダが1 MiBを超えています</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>The catalogue {where} cannot be used: {why}.</source>
      <translation>カタログ {where} は使用できません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>Ask who publishes it; docs/weights.md describes the format.</source>
      <translation>公開者に問い合わせてください。形式はdocs/weights.mdで説明しています。</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is larger than 4 MiB</source>
      <translation>4 MiBを超えています</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is not a catalogue with "format": {format}</source>
      <translation>"format": {format} のカタログではありません</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"weights" must be a list of at most {most} entries</source>
      <translation>"weights" は最大 {most} 項目のリストでなければなりません</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is no object</source>
      <translation>オブジェクトではありません</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"{name}" is missing</source>
      <translation>"{name}" がありません</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"sha256" must have 64 hexadecimal digits</source>
      <translation>"sha256" は64桁の16進数でなければなりません</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"size" must be the number of bytes, at most 2 GiB</source>
      <translation>"size" はバイト数で、最大2 GiBでなければなりません</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"file" must be an https address or lie in the folder of the catalogue, not {file}</source>
      <translation>"file" はhttpsアドレスか、カタログのフォルダ内のファイルでなければなりません（{file} は不可）</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"{name}" must be a text</source>
      <translation>"{name}" はテキストでなければなりません</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is not JSON</source>
      <translation>JSONではありません</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"file" must lead to an https address, not to {file}</source>
      <translation>"file" は {file} ではなく、httpsアドレスを指さなければなりません</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>entry {number}: {why}</source>
      <translation>項目 {number}: {why}</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>{checkpoint} cannot be imported: {why}.</source>
      <translation>{checkpoint} をインポートできません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>Give a checkpoint of the published model.</source>
      <translation>公開されているモデルのチェックポイントを指定してください。</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>{program} cannot be started: {why}</source>
      <translation>{program} を起動できません: {why}</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>the engine ended with {status}</source>
      <translation>エンジンが {status} で終了しました</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{path} cannot be imported: {why}.</source>
      <translation>{path} をインポートできません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>Give a checkpoint of the published model (.ckpt, .pth or .safetensors).</source>
      <translation>公開されているモデルのチェックポイント（.ckpt、.pth、.safetensors）を指定してください。</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{matched} of the encoder's {expected} keys matched</source>
      <translation>エンコーダの {expected} キーのうち {matched} が一致しました</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{matched} of the model's {expected} keys matched</source>
      <translation>モデルの {expected} キーのうち {matched} が一致しました</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{before}; missing: {keys}</source>
      <translation>{before}、不足: {keys}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{before}; unexpected: {keys}</source>
      <translation>{before}、余分: {keys}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{before}; of another shape: {keys}</source>
      <translation>{before}、形状が異なる: {keys}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>none of its {count} tensors belongs to {model}</source>
      <translation>{count} 個のテンソルに {model} のものがありません</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>there is no such file</source>
      <translation>そのようなファイルはありません</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it holds no tensors</source>
      <translation>テンソルがありません</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is too large for such a model</source>
      <translation>このようなモデルとしては大きすぎます</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <location filename="../engine/weights/integrity.py" />
      <source>its tensors are too many or too large for such a model</source>
      <translation>このようなモデルとしてはテンソルが多すぎるか大きすぎます</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>its list of tensors is too long for such a model</source>
      <translation>このようなモデルとしてはテンソルの一覧が長すぎます</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is compressed, which checkpoints are not</source>
      <translation>圧縮されていますが、チェックポイントは圧縮されません</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is not a dictionary of tensors</source>
      <translation>テンソルの辞書ではありません</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is no checkpoint, or holds something else than tensors, such as a program, and was not opened</source>
      <translation>チェックポイントではないか、プログラムなどテンソル以外のものを含むため、開きませんでした</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>its reader was ended</source>
      <translation>読み込みプロセスが終了させられました</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>reading it took more than {seconds} s</source>
      <translation>読み込みに {seconds} 秒を超える時間がかかりました</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <source>its card has no hash of its tensors</source>
      <translation>情報カードにテンソルのハッシュがありません</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <location filename="../engine/weights/tensors.py" />
      <source>its tensors are not those that its card was written for</source>
      <translation>テンソルが情報カードの対象のものではありません</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <source>it has {size:,} bytes of tensors where its header tells of {expected:,}</source>
      <translation>テンソルは {size:,} バイトですが、ヘッダでは {expected:,} バイトです</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <source>its header describes {name} in a way that cannot be</source>
      <translation>ヘッダの {name} の記述があり得ない内容です</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <location filename="../engine/weights/tensors.py" />
      <source>{name} holds values that are not finite</source>
      <translation>{name} に有限でない値があります</translation>
    </message>
    <message>
      <location filename="../engine/weights/store.py" />
      <source>the library has only {names}</source>
      <translation>ライブラリにあるのは {names} だけです</translation>
    </message>
    <message>
      <location filename="../engine/weights/store.py" />
      <source>the library is empty</source>
      <translation>ライブラリは空です</translation>
    </message>
    <message>
      <location filename="../engine/weights/store.py" />
      <source>there is no such file, and {library}</source>
      <translation>そのようなファイルはなく、{library}</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>{name} is missing</source>
      <translation>{name} がありません</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>{name} is not part of the model</source>
      <translation>{name} はモデルの一部ではありません</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>{name} has shape {found} instead of {expected}</source>
      <translation>{name} の形状が {expected} ではなく {found} です</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>its tensors do not fit the model: {what}</source>
      <translation>テンソルがモデルに合いません: {what}</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>it ends within its tensors</source>
      <translation>テンソルの途中で終わっています</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>{target} is the file of the library itself.</source>
      <translation>{target} はライブラリのファイルそのものです。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Choose another place.</source>
      <translation>別の場所を選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>“{name}” came with the plugin and stays as it is.</source>
      <translation>「{name}」はプラグインに付属するもので、変更できません。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Duplicate it to change the copy.</source>
      <translation>変更するには複製してください。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>There are no weights named “{name}” any more.</source>
      <translation>「{name}」という名前の重みはもうありません。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Look at the library again.</source>
      <translation>ライブラリをもう一度確認してください。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>No file can be named “{name}”.</source>
      <translation>「{name}」という名前のファイルは作れません。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Choose a name of plain letters and digits.</source>
      <translation>英字と数字だけの名前を選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>There are weights named “{name}” already.</source>
      <translation>「{name}」という名前の重みがすでにあります。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Choose another name.</source>
      <translation>別の名前を選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>What was downloaded as “{title}” is not the file that the catalogue promised: its SHA-256 differs.</source>
      <translation>「{title}」としてダウンロードされたものは、カタログが示すファイルではありません。SHA-256が異なります。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Try again; if it happens again, tell whoever publishes the catalogue.</source>
      <translation>もう一度試してください。再び起きる場合は、カタログの公開者に知らせてください。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>{where}: {why}.</source>
      <translation>{where}: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Free space, or choose a place that you may write to.</source>
      <translation>空き容量を増やすか、書き込める場所を選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/weights/writer.py" />
      <source>{name} holds values that are not finite.</source>
      <translation>{name} に有限でない値があります。</translation>
    </message>
    <message>
      <location filename="../engine/weights/writer.py" />
      <source>Train again with a lower learning rate.</source>
      <translation>より小さい学習率で訓練し直してください。</translation>
    </message>
    <message>
      <location filename="../engine/worker/choose_engine.py" />
      <source>{software} does not start in the engine's Python {python}: {why}.</source>
      <translation>エンジンのPython {python} で {software} が起動しません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/worker/choose_engine.py" />
      <source>Install the engine's environment again.</source>
      <translation>エンジンの環境をインストールし直してください。</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>exit status {status}</source>
      <translation>終了ステータス {status}</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>Try again. If it happens again, please report it with the log.</source>
      <translation>もう一度試してください。再び起きる場合は、ログを添えて報告してください。</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>signal {number}, {name}</source>
      <translation>シグナル {number}、{name}</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>A process ends so when memory runs out: close other programs, then try again.</source>
      <translation>メモリが不足すると、プロセスはこのように終了します。ほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>The engine process stopped unexpectedly ({how}).{lines}</source>
      <translation>エンジンのプロセスが予期せず停止しました（{how}）。{lines}</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>The engine process gave no sign of life for {seconds:g} s and was ended.</source>
      <translation>エンジンのプロセスが {seconds:g} 秒間応答しなかったため、終了させました。</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>Try again: after closing other programs if memory may have run out, with the device 'cpu' if a graphics driver may be at fault.</source>
      <translation>もう一度試してください。メモリ不足の可能性がある場合はほかのプログラムを閉じてから、グラフィックドライバに原因がありそうな場合はデバイス 'cpu' で実行してください。</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>The engine's Python {python} cannot be started: {why}.</source>
      <translation>エンジンのPython {python} を起動できません: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>Install the engine's environment again, or choose another Python.</source>
      <translation>エンジンの環境をインストールし直すか、別のPythonを選択してください。</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>The engine process sent something unexpected: {why}.</source>
      <translation>エンジンのプロセスから予期しないデータが送られました: {why}。</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>Install the engine's environment again, so that it belongs to this version of UNetMamba.</source>
      <translation>このバージョンのUNetMambaに合うように、エンジンの環境をインストールし直してください。</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>a frame claims {header} bytes of header and {rest} of payload</source>
      <translation>フレームがヘッダ {header} バイト、データ {rest} バイトとされています</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>a header has no type</source>
      <translation>ヘッダにtypeがありません</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>a header is not JSON</source>
      <translation>ヘッダがJSONではありません</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>This program runs UNetMamba {ours} (protocol {our_protocol}), but the engine's files are of version {theirs} (protocol {their_protocol}).</source>
      <translation>このプログラムのUNetMambaは {ours}（プロトコル {our_protocol}）ですが、エンジンのファイルはバージョン {theirs}（プロトコル {their_protocol}）です。</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>Restart the program (QGIS): UNetMamba was updated while it ran.</source>
      <translation>プログラム（QGIS）を再起動してください。実行中にUNetMambaが更新されました。</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>The engine failed in an unforeseen way: {what}.</source>
      <translation>予期しない理由でエンジンが失敗しました: {what}。</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>Please report this.</source>
      <translation>この問題を報告してください。</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>a request of type {type}</source>
      <translation>{type} 型のリクエスト</translation>
    </message>
    <message>
      <location filename="../engine/worker/training.py" />
      <source>The light engine cannot train.</source>
      <translation>軽量エンジンでは訓練できません。</translation>
    </message>
    <message>
      <location filename="../engine/worker/training.py" />
      <source>Install the full one under Raster &gt; UNetMamba &gt; Engine.</source>
      <translation>ラスタ &gt; UNetMamba &gt; エンジンで完全版をインストールしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: {device}, {software}</source>
      <translation>準備完了: {device}、{software}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Not installed yet</source>
      <translation>未インストール</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: the Python that you chose, {path}</source>
      <translation>準備完了: 選択したPython、{path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Works, but a newer version is to be installed: {device}, {software}</source>
      <translation>動作しますが、新しいバージョンのインストールが必要です: {device}、{software}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>computes on the processor</source>
      <translation>CPUで計算します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready, the light engine: makes maps, does not train; {device}, {software}</source>
      <translation>準備完了、軽量エンジン: 地図を作成、訓練は不可。{device}、{software}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>computes on {device}</source>
      <translation>{device} で計算します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>The chosen Python is not there: {path}</source>
      <translation>選択したPythonがありません: {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: {path}</source>
      <translation>準備完了: {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/task.py" />
      <source>The work stopped with an error that nobody foresaw: {error}.</source>
      <translation>予期しないエラーで処理が停止しました: {error}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/task.py" />
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Please report it with what the log says under UNetMamba.</source>
      <translation>ログのUNetMambaの内容を添えて報告してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>On a computer with free access to the internet, export an offline kit, then install from it here.</source>
      <translation>インターネットに自由に接続できるコンピュータでオフラインキットをエクスポートし、ここでそのキットからインストールしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Ask your administrator to allow the programs in the engine's folder (Copy Diagnostics lists it).</source>
      <translation>エンジンのフォルダにあるプログラムの実行を許可するよう、管理者に依頼してください（「診断情報をコピー」で確認できます）。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Choose another folder under Move….</source>
      <translation>「移動…」で別のフォルダを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again: what was downloaded is kept.</source>
      <translation>もう一度「インストール」を押してください。ダウンロード済みのものは残っています。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Use a Python of your own that has PyTorch, as from conda or pixi.</source>
      <translation>condaやpixiなど、PyTorchが入っている手持ちのPythonを使用してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The installation stopped for a reason that is not known.</source>
      <translation>不明な理由でインストールが停止しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again; if it stops again, send us the diagnostics.</source>
      <translation>もう一度「インストール」を押してください。再び停止する場合は、診断情報をお送りください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There is too little space on the disk of {folder}: {needed} are needed, {free} are free.</source>
      <translation>{folder} のディスクの空き容量が不足しています: 必要 {needed}、空き {free}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Free some space, or choose a folder on another disk under Move….</source>
      <translation>空き容量を増やすか、「移動…」で別のディスクのフォルダを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The disk of {folder} ran full: {free} are left.</source>
      <translation>{folder} のあるディスクがいっぱいになりました。残りは {free} です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The proxy asks for a user name and a password.</source>
      <translation>プロキシがユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Enter them in QGIS under Settings &gt; Options &gt; Network, then press Install again.</source>
      <translation>QGISの「設定 &gt; オプション &gt; ネットワーク」で入力し、もう一度「インストール」を押してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The proxy could not be reached, or refused the connection.</source>
      <translation>プロキシに接続できないか、接続を拒否されました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Check it in QGIS under Settings &gt; Options &gt; Network. {kit}</source>
      <translation>QGISの「設定 &gt; オプション &gt; ネットワーク」で確認してください。{kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A downloaded file is not the one that this version of the plugin expects, so it was refused.</source>
      <translation>ダウンロードしたファイルが、このバージョンのプラグインが想定するものと異なるため、拒否されました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again. If it happens again, something on the way changes files: try another network, and report it.</source>
      <translation>もう一度「インストール」を押してください。再び起こる場合は、途中でファイルが書き換えられています。別のネットワークを試し、報告してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The certificate of a server is not trusted. Company networks often open encrypted connections with a certificate of their own.</source>
      <translation>サーバーの証明書が信頼されていません。企業のネットワークでは、暗号化された接続を独自の証明書で開くことがよくあります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Add that certificate to the system's, or in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates. {kit}</source>
      <translation>その証明書をシステムに追加するか、QGISの「設定 &gt; オプション &gt; 認証 &gt; 証明書の管理」で追加してください。{kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The name of a server was not found: there is no connection to the internet, or it goes through a proxy.</source>
      <translation>サーバーの名前が見つかりません。インターネットに接続していないか、プロキシ経由の接続です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Check the connection, and the proxy in QGIS under Settings &gt; Options &gt; Network. {kit}</source>
      <translation>接続と、QGISの「設定 &gt; オプション &gt; ネットワーク」のプロキシを確認してください。{kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There is no connection to the internet.</source>
      <translation>インターネットに接続していません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Connect, and press Install again. {kit}</source>
      <translation>接続してから、もう一度「インストール」を押してください。{kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server, or a firewall on the way, refused to hand over a file.</source>
      <translation>サーバーまたは途中のファイアウォールがファイルの受け渡しを拒否しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Ask your administrator to allow the hosts listed above. {kit}</source>
      <translation>上記のホストを許可するよう、管理者に依頼してください。{kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server is out of order or overloaded.</source>
      <translation>サーバーが故障しているか、過負荷です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Try again in some minutes: what was downloaded is kept.</source>
      <translation>数分後にもう一度試してください。ダウンロード済みのものは残っています。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server did not answer in time.</source>
      <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The connection broke off.</source>
      <translation>接続が切れました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A rule of this computer forbids to run programs from the engine's folder.</source>
      <translation>このコンピュータの規則により、エンジンのフォルダのプログラムを実行できません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The virus scanner has removed or blocked a file of the engine.</source>
      <translation>ウイルス対策ソフトがエンジンのファイルを削除またはブロックしました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A library of PyTorch could not start.</source>
      <translation>PyTorchのライブラリを起動できませんでした。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press Repair.</source>
      <translation>Microsoft Visual C++ Redistributable (x64) をインストールしてコンピュータを再起動し、「修復」を押してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A library that PyTorch needs is missing.</source>
      <translation>PyTorchに必要なライブラリがありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The path {folder} is too long: files of the engine would have more than 259 characters.</source>
      <translation>パス {folder} が長すぎます。エンジンのファイルのパスが259文字を超えます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The path {folder} has characters that cannot be used.</source>
      <translation>パス {folder} に使用できない文字があります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A file of the engine is in use by another program.</source>
      <translation>エンジンのファイルを別のプログラムが使用しています。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Close other QGIS windows, then try again.</source>
      <translation>他のQGISウィンドウを閉じて、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The disk cannot be written to.</source>
      <translation>ディスクに書き込めません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>You may not write to {folder}, or not run programs there.</source>
      <translation>{folder} への書き込み、またはそこでのプログラムの実行が許可されていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>No programs can be run from the disk of {folder}.</source>
      <translation>{folder} のディスクからはプログラムを実行できません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This Linux is older than PyTorch's programs need.</source>
      <translation>このLinuxは、PyTorchのプログラムに必要なものより古いです。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This Linux is older than PyTorch's programs need: they ask for glibc 2.28.</source>
      <translation>このLinuxは、PyTorchのプログラムに必要なものより古いです。glibc 2.28が必要です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for Linux systems with musl, such as Alpine.</source>
      <translation>Alpineなど、muslを使うLinux用のPyTorchのプログラムはありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for this kind of processor.</source>
      <translation>この種類のプロセッサ用のPyTorchのプログラムはありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for Windows on Arm processors yet.</source>
      <translation>Armプロセッサ版Windows用のPyTorchのプログラムはまだありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This processor is too old for PyTorch: it lacks instructions such as AVX.</source>
      <translation>このプロセッサはPyTorchには古すぎます。AVXなどの命令がありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Use another computer, or a Python of your own with a build for this processor.</source>
      <translation>別のコンピュータか、このプロセッサ用のビルドが入った手持ちのPythonを使用してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The memory of this computer ran out.</source>
      <translation>このコンピュータのメモリが不足しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Close other programs, then try again.</source>
      <translation>他のプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The Python that was found cannot make environments: a part of it is missing.</source>
      <translation>見つかったPythonには不足している部分があり、環境を作成できません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>On Debian and Ubuntu, install the package python3-venv. Else install Python 3.12 from python.org, or use a Python of your own.</source>
      <translation>DebianとUbuntuでは、パッケージpython3-venvをインストールしてください。それ以外では、python.orgからPython 3.12をインストールするか、手持ちのPythonを使用してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>No Python was found that could begin the installation.</source>
      <translation>インストールを始められるPythonが見つかりませんでした。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install Python 3.12 from python.org (on Linux: python3 and python3-venv), or use a Python of your own.</source>
      <translation>python.orgからPython 3.12をインストールするか（Linuxではpython3とpython3-venv）、手持ちのPythonを使用してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The package index that this computer is set to does not have all that is needed.</source>
      <translation>このコンピュータに設定されているパッケージインデックスには、必要なものがすべてはそろっていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>If your organisation has an index of its own, ask its administrator. {kit}</source>
      <translation>組織に独自のインデックスがある場合は、その管理者に問い合わせてください。{kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There are no packages for this Python on this kind of computer.</source>
      <translation>この種類のコンピュータのこのPython用のパッケージはありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The engine was installed, but its test came out wrong on this graphics processor.</source>
      <translation>エンジンはインストールされましたが、このGPUでのテスト結果が正しくありませんでした。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Update the driver of the graphics processor, then press Repair.</source>
      <translation>GPUのドライバを更新し、「修復」を押してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The engine was installed, but does not start.</source>
      <translation>エンジンはインストールされましたが、起動しません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Repair. If it happens again, send us the diagnostics.</source>
      <translation>「修復」を押してください。再び起こる場合は、診断情報をお送りください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Another QGIS window is changing the engine just now ({holder}).</source>
      <translation>現在、別のQGISウィンドウがエンジンを変更しています（{holder}）。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Wait until it has finished.</source>
      <translation>終わるまでお待ちください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>{path} is not a whole offline kit.</source>
      <translation>{path} は完全なオフラインキットではありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Export it again, or copy it again: a part of it may be missing.</source>
      <translation>もう一度エクスポートまたはコピーしてください。一部が欠けている可能性があります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The offline kit {path} is for {needed}, but this computer is {free}.</source>
      <translation>オフラインキット {path} は {needed} 用ですが、このコンピュータは {free} です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Export a kit for this kind of computer.</source>
      <translation>この種類のコンピュータ用のキットをエクスポートしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The offline kit {path} needs Python {needed}, which was not found here.</source>
      <translation>オフラインキット {path} にはPython {needed} が必要ですが、見つかりませんでした。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install that Python, or export a kit for {free}.</source>
      <translation>そのPythonをインストールするか、{free} 用のキットをエクスポートしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>For Macs with Intel processors PyTorch 2.2 is the last version; the engine works with it.</source>
      <translation>Intelプロセッサ搭載のMacでは、PyTorch 2.2が最後のバージョンです。エンジンはこれで動作します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs as an Intel program here; the engine will run on the Apple processor itself.</source>
      <translation>ここではQGISがIntel用プログラムとして動作しています。エンジンはAppleプロセッサ上で直接動作します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The Microsoft Visual C++ Redistributable (x64) seems to be missing. Install it first: PyTorch needs it.</source>
      <translation>Microsoft Visual C++ Redistributable (x64) がないようです。PyTorchに必要なため、先にインストールしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs in a Flatpak sandbox: the engine gets a Python of its own, in QGIS's data folder.</source>
      <translation>QGISはFlatpakのサンドボックスで動作しています。エンジンはQGISのデータフォルダに独自のPythonを持ちます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs in a Snap sandbox: the engine gets a Python of its own, in QGIS's data folder.</source>
      <translation>QGISはSnapのサンドボックスで動作しています。エンジンはQGISのデータフォルダに独自のPythonを持ちます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The graphics processor is too old for today's PyTorch; the processor will be used.</source>
      <translation>GPUが現在のPyTorchには古すぎるため、CPUを使用します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The driver of the graphics processor is too old, so the processor will be used. Update the driver (version 580 or newer), then press Repair, to use the graphics processor.</source>
      <translation>GPUのドライバが古すぎるため、CPUを使用します。GPUを使用するには、ドライバを更新し（バージョン580以降）、「修復」を押してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch's own server cannot be reached, so what Python's package index has is installed: it may not use the graphics processor.</source>
      <translation>PyTorchのサーバーに接続できないため、Pythonのパッケージインデックスにあるものをインストールします。GPUを使用しない場合があります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The libraries of the newest PyTorch do not start on this computer, so an older one was installed. To use the newest, install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press Repair.</source>
      <translation>最新のPyTorchのライブラリがこのコンピュータで起動しないため、古いバージョンをインストールしました。最新のものを使うには、Microsoft Visual C++ Redistributable (x64) をインストールしてコンピュータを再起動し、「修復」を押してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch's own server cannot be reached, so the larger build of Python's package index is installed.</source>
      <translation>PyTorchのサーバーに接続できないため、Pythonのパッケージインデックスにある大きい方のビルドをインストールします。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Checking the disk</source>
      <translation>ディスクを確認中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Fetching the installer</source>
      <translation>インストーラを取得中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Preparing Python</source>
      <translation>Pythonを準備中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Listing what is needed</source>
      <translation>必要なものを一覧にしています</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Downloading and installing packages</source>
      <translation>パッケージをダウンロードしてインストール中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Preparing the packages for a quick start</source>
      <translation>すぐに起動できるようパッケージを準備中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Testing the engine</source>
      <translation>エンジンをテスト中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Tidying up</source>
      <translation>後片付け中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Reading the offline kit</source>
      <translation>オフラインキットを読み込み中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Downloading for the offline kit</source>
      <translation>オフラインキット用にダウンロード中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Writing the offline kit</source>
      <translation>オフラインキットを書き込み中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Moving the engine</source>
      <translation>エンジンを移動中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Removing the engine</source>
      <translation>エンジンを削除中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Looking at this computer</source>
      <translation>このコンピュータを調べています</translation>
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
      <translation>土地被覆のセグメンテーション…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Teach Your Own Classes…</source>
      <translation>独自のクラスを学習…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <location filename="../unetmamba_qgis/gui/label_next/panel.py" />
      <source>Label Next</source>
      <translation>次のラベル付け</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Assess Accuracy…</source>
      <translation>精度評価…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Weights Library…</source>
      <translation>重みライブラリ…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Engine…</source>
      <translation>エンジン…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Help</source>
      <translation>ヘルプ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>The land cover map of {name} is finished.</source>
      <translation>{name} の土地被覆図が完成しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>No land cover map of {name}: {why}</source>
      <translation>{name} の土地被覆図を作成できませんでした: {why}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/engine_message.py" />
      <source>There is no engine to compute with. {state}</source>
      <translation>計算に使うエンジンがありません。{state}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/dialog.py" />
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Engine</source>
      <translation>エンジン</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>The kit is one large file. On the other computer, choose Install from a Kit: nothing is downloaded there. A Python goes into the kit where one can be downloaded. Else, as you will be told, the other computer needs a Python of the version chosen here; that of its QGIS will do.</source>
      <translation>キットは1つの大きなファイルです。別のコンピュータで「キットからインストール」を選択すると、そこでは何もダウンロードされません。ダウンロードできる場合は、Pythonもキットに入ります。できない場合はその旨が表示され、別のコンピュータには、ここで選択したバージョンのPythonが必要です。そのQGISのものでかまいません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Export an Offline Kit</source>
      <translation>オフラインキットをエクスポート</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>For a &amp;computer with</source>
      <translation>対象のコンピュータ(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>and &amp;Python</source>
      <translation>Pythonのバージョン(&amp;P)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Install the engine anew? About {size} are downloaded. What is there stays until the new one is ready.</source>
      <translation>エンジンを新たにインストールしますか？ 約 {size} をダウンロードします。新しいものの準備ができるまで、今のものは残ります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine is installed and has passed its test.</source>
      <translation>エンジンがインストールされ、テストに合格しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine works: {software} on {device}.</source>
      <translation>エンジンは正常に動作します: {device} で {software}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Remove the engine from {folder}? Your weights and maps stay. It can be installed again.</source>
      <translation>{folder} からエンジンを削除しますか？ 重みと地図は残ります。エンジンは再インストールできます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine was removed.</source>
      <translation>エンジンを削除しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Installing the engine</source>
      <translation>エンジンをインストール中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Exporting an offline kit</source>
      <translation>オフラインキットをエクスポート中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Copied. Names, passwords and your home folder were taken out; look it through all the same.</source>
      <translation>コピーしました。名前、パスワード、ホームフォルダは取り除かれていますが、念のため内容を確認してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>{step}: {done} of about {total}{time_left}</source>
      <translation>{step}: {done} / 約 {total}{time_left}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>{gpu} cannot be used, though: update its driver, then press Repair.</source>
      <translation>ただし、{gpu} は使用できません。ドライバを更新し、「修復」を押してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine is in {folder} now.</source>
      <translation>エンジンは現在 {folder} にあります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Testing your Python</source>
      <translation>手持ちのPythonをテスト中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The kit {path} is ready. The other computer needs Python {version} besides: that of its QGIS will do.</source>
      <translation>キット {path} の準備ができました。別のコンピュータにはPython {version} も必要です。そのQGISのものでかまいません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The kit {path} is ready. It brings its own Python.</source>
      <translation>キット {path} の準備ができました。Pythonも含まれています。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Cancelled. What was downloaded is kept, so that Install goes on from there.</source>
      <translation>キャンセルしました。ダウンロード済みのものは残っており、「インストール」で続きから再開します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The whole log is in {path}</source>
      <translation>すべてのログは {path} にあります</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>Choose the program python in your environment's folder (bin/python or python.exe).</source>
      <translation>環境のフォルダにあるプログラムpython（bin/pythonまたはpython.exe）を選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>Install torch, torchvision, timm, numba and safetensors there, or onnxruntime, numba and numpy for the light engine, then choose it again.</source>
      <translation>そこにtorch、torchvision、timm、numba、safetensorsを、または軽量エンジン用にonnxruntime、numba、numpyをインストールし、もう一度選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>{path} is not a Python that runs.</source>
      <translation>{path} は動作するPythonではありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>{path} has neither PyTorch nor ONNX Runtime.</source>
      <translation>{path} にはPyTorchもONNX Runtimeもありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Folder for the Engine</source>
      <translation>エンジンのフォルダ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Python That Has PyTorch</source>
      <translation>PyTorchが入っているPython</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Install from an Offline Kit</source>
      <translation>オフラインキットからインストール</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Offline kit</source>
      <translation>オフラインキット</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>What will be installed</source>
      <translation>インストールされるもの</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Light engine, without training</source>
      <translation>軽量エンジン、訓練なし(&amp;L)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Progress of the installation</source>
      <translation>インストールの進捗</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Log</source>
      <translation>ログ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Install</source>
      <translation>インストール(&amp;I)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Update</source>
      <translation>更新(&amp;U)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Repair</source>
      <translation>修復(&amp;R)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Cancel</source>
      <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Verify</source>
      <translation>確認(&amp;V)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Let the engine compute something, to see that it works</source>
      <translation>エンジンに計算をさせて、動作を確認します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>M&amp;ore</source>
      <translation>その他(&amp;O)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Move…</source>
      <translation>移動(&amp;M)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Remove…</source>
      <translation>削除(&amp;R)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Use a &amp;Python of Your Own…</source>
      <translation>手持ちのPythonを使用(&amp;P)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Stop Using That Python</source>
      <translation>そのPythonの使用をやめる(&amp;S)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Install from a Kit…</source>
      <translation>キットからインストール(&amp;I)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Export Offline Kit…</source>
      <translation>オフラインキットをエクスポート(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Copy Diagnostics</source>
      <translation>診断情報をコピー(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>the processor; no graphics processor was found that PyTorch can use</source>
      <translation>CPU。PyTorchが使えるGPUは見つかりませんでした</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>{size} to download instead of {full_size}. It makes maps with UNetMamba's own network on the processor, but cannot teach new classes. The full engine can take its place at any time.</source>
      <translation>ダウンロードは {full_size} ではなく {size} です。UNetMamba独自のネットワークでプロセッサを使って地図を作成しますが、新しいクラスは学習できません。いつでも完全版エンジンに置き換えられます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Folder</source>
      <translation>フォルダ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Packages</source>
      <translation>パッケージ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Will compute on</source>
      <translation>計算に使うもの</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Download</source>
      <translation>ダウンロード</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>On the disk</source>
      <translation>ディスク上</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Linux, Intel or AMD processor</source>
      <translation>Linux、IntelまたはAMDプロセッサ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Linux, Arm processor</source>
      <translation>Linux、Armプロセッサ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Windows, Intel or AMD processor</source>
      <translation>Windows、IntelまたはAMDプロセッサ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>macOS 14 or newer, Apple processor</source>
      <translation>macOS 14以降、Appleプロセッサ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Set by</source>
      <translation>設定元</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>the processor</source>
      <translation>プロセッサ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>From</source>
      <translation>取得元</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>about {size}</source>
      <translation>約 {size}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>about {size}; {free} are free</source>
      <translation>約 {size}、空き {free}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>Draw a few polygons of each class, in different places of the image.</source>
      <translation>画像のさまざまな場所に、各クラスのポリゴンをいくつか描いてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>Draw more polygons of these classes, in other places.</source>
      <translation>これらのクラスのポリゴンを、別の場所にもっと描いてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>none yet</source>
      <translation>まだなし</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Teach Your Own Classes</source>
      <translation>独自のクラスを学習</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <source>Setup</source>
      <translation>セットアップ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Result</source>
      <translation>結果</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/image_list.py" />
      <source>Images to learn from</source>
      <translation>学習に使う画像</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>its file is not there</source>
      <translation>ファイルがありません</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>is from a service: save it as a file first</source>
      <translation>サービスの画像です。先にファイルに保存してください</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>has {found} of the {needed} bands that the weights need</source>
      <translation>重みに必要な {needed} バンドのうち {found} バンドしかありません</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>Give the new weights a name.</source>
      <translation>新しい重みの名前を入力してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>No file can have this name: choose one of plain letters and digits.</source>
      <translation>この名前のファイルは作成できません。普通の文字と数字の名前にしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>“{name}” is being trained: give the next one another name.</source>
      <translation>「{name}」は訓練中です。次のものには別の名前を付けてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>There are weights named “{name}”: choose another name.</source>
      <translation>「{name}」という名前の重みがすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_presenter.py" />
      <source>Name two classes at least.</source>
      <translation>少なくとも2つのクラスの名前を入力してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>New Label Layer</source>
      <translation>新規ラベルレイヤ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>One on each line; more can be added later</source>
      <translation>1行に1つ。後から追加できます</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>Create and Draw</source>
      <translation>作成して描画</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>&amp;File</source>
      <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>C&amp;lasses, one per line</source>
      <translation>クラス（1行に1つ）(&amp;L)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Measured on ground that was kept from training. The weights are in {path}.</source>
      <translation>訓練に使わなかった地表で測定しました。重みは {path} にあります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>“{name}” is ready: mean IoU {score}</source>
      <translation>「{name}」の準備ができました: 平均IoU {score}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Waits until “{name}” has ended.</source>
      <translation>「{name}」が終わるのを待っています。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Nothing has been trained yet. Choose what to learn from under Setup.</source>
      <translation>まだ何も訓練していません。「セットアップ」で学習に使うものを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Training ended early, as nothing more was gained.</source>
      <translation>それ以上の向上がないため、訓練は早めに終了しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Training took all its time; with more, more may be gained.</source>
      <translation>訓練は時間をすべて使いました。時間を増やすと、さらに向上する可能性があります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>{doing}: about {time} left</source>
      <translation>{doing}: 残り約 {time}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Paused. Nothing is lost.</source>
      <translation>一時停止しました。失われたものはありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Stopping, and keeping what was learnt …</source>
      <translation>学習した内容を保存して停止中…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Stopped. What was learnt is kept: it can go on from there.</source>
      <translation>停止しました。学習した内容は残っており、続きから再開できます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Finished.</source>
      <translation>完了しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>waiting</source>
      <translation>待機中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>training</source>
      <translation>訓練中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>paused</source>
      <translation>一時停止中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>stopping</source>
      <translation>停止処理中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>stopped</source>
      <translation>停止済み</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>failed</source>
      <translation>失敗</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>finished</source>
      <translation>完了</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Starting …</source>
      <translation>開始中…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Segment land cover suggests “{name}” from now on.</source>
      <translation>今後は「土地被覆のセグメンテーション」で「{name}」が初期値になります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>The weights “{name}” are ready.</source>
      <translation>重み「{name}」の準備ができました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>The training of “{name}” failed.</source>
      <translation>「{name}」の訓練に失敗しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Training runs</source>
      <translation>訓練の実行</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Progress of the training</source>
      <translation>訓練の進捗</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Loss (lower is better)</source>
      <translation>損失（低いほど良い）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Mean IoU (higher is better)</source>
      <translation>平均IoU（高いほど良い）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Your polygons</source>
      <translation>描いたポリゴン</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>What it sees now</source>
      <translation>現在の判別結果</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Colours of the classes</source>
      <translation>クラスの色</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Scores of the classes</source>
      <translation>クラスのスコア</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Open &amp;Report</source>
      <translation>レポートを開く(&amp;R)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Use These Weights</source>
      <translation>この重みを使用(&amp;U)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Segment land cover will suggest them.</source>
      <translation>「土地被覆のセグメンテーション」で初期値になります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Segment This Image…</source>
      <translation>この画像をセグメンテーション(&amp;S)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Pause</source>
      <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Continue</source>
      <translation>続行(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>C&amp;ancel</source>
      <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Go On</source>
      <translation>続行(&amp;G)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Try Again</source>
      <translation>再試行(&amp;T)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Discard</source>
      <translation>破棄(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Knows {classes}.</source>
      <translation>学習済みのクラス: {classes}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>“{name}” was begun before and is not finished.

Go on with it, with the polygons and settings that it had? Or start afresh, with those of now?</source>
      <translation>「{name}」は以前に開始され、まだ完了していません。

当時のポリゴンと設定で続行しますか？ それとも、現在のもので最初からやり直しますか？</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Counting the polygons …</source>
      <translation>ポリゴンを集計中…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready, but give it more time: about {time} on this computer.</source>
      <translation>準備完了。ただし、もっと時間が必要です: このコンピュータで約 {time}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready.</source>
      <translation>準備完了。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>{minutes} min</source>
      <translation>{minutes} 分</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready. It will wait until the training that runs now has ended.</source>
      <translation>準備完了。実行中の訓練が終わるまで待ちます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Tick an image to learn from.</source>
      <translation>学習に使う画像にチェックを入れてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Choose the layer with your polygons, or make a new one.</source>
      <translation>ポリゴンのレイヤを選択するか、新しく作成してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Choose the field that tells what a polygon shows.</source>
      <translation>ポリゴンが何を示すかを表すフィールドを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>The polygons are not enough yet: see under 2.</source>
      <translation>ポリゴンがまだ足りません。2をご覧ください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>{mode} (needs about {time})</source>
      <translation>{mode}（約 {time} 必要）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Start Training</source>
      <translation>訓練を開始(&amp;S)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Set &amp;Up the Engine…</source>
      <translation>エンジンのセットアップ(&amp;U)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Start &amp;Afresh</source>
      <translation>最初からやり直す(&amp;A)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>1. Images to Learn From</source>
      <translation>1. 学習に使う画像</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Layer with a polygon for each example</source>
      <translation>例ごとにポリゴンがあるレイヤ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>The field that tells what a polygon shows</source>
      <translation>ポリゴンが何を示すかを表すフィールド</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Optional: polygons around ground where you have labelled everything. What no polygon covers there is learnt as background; elsewhere it is left open.</source>
      <translation>省略可能: すべてにラベルを付けた地表を囲むポリゴン。その中でどのポリゴンにも覆われていない部分は背景として学習し、それ以外の場所は未定のままにします。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;New Label Layer…</source>
      <translation>新規ラベルレイヤ(&amp;N)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Makes a layer with the right fields and colours to draw in</source>
      <translation>描画用に、適切なフィールドと色を備えたレイヤを作成します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Add Class…</source>
      <translation>クラスを追加(&amp;A)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Offers another class when a polygon is drawn</source>
      <translation>ポリゴンを描くときに選べるクラスを追加します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Some of the labelled ground is kept from training, to check what was learnt.</source>
      <translation>ラベルを付けた地表の一部は訓練に使わず、学習結果の確認に使います。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>2. Polygons That Show the Classes</source>
      <translation>2. クラスを示すポリゴン</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Quick: the last step alone</source>
      <translation>簡易(&amp;Q): 最後の段階のみ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Recommended: all but the part that reads images</source>
      <translation>推奨(&amp;R): 画像を読み取る部分以外のすべて</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Thorough: everything</source>
      <translation>徹底(&amp;T): すべて</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source> min</source>
      <translation> 分</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>It ends earlier once nothing more is gained.</source>
      <translation>それ以上向上しなくなると、早めに終了します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>3. What to Start From</source>
      <translation>3. 訓練の出発点</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Weights</source>
      <translation>重み(&amp;W)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>What learns</source>
      <translation>学習する部分</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Time &amp;limit</source>
      <translation>時間の上限(&amp;L)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Device</source>
      <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>The name under which you find the new weights in your library</source>
      <translation>ライブラリでの新しい重みの名前</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Optional, kept with the weights</source>
      <translation>省略可能。重みとともに保存されます</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>4. New Weights</source>
      <translation>4. 新しい重み</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Nam&amp;e</source>
      <translation>名前(&amp;E)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Origin and licence of the images</source>
      <translation>画像の出典とライセンス(&amp;O)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Add Class</source>
      <translation>クラスを追加</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Name of the class</source>
      <translation>クラスの名前</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Pixels to learn</source>
      <translation>学習用ピクセル</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Pixels to check</source>
      <translation>確認用ピクセル</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Polygons</source>
      <translation>ポリゴン(&amp;P)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Class field</source>
      <translation>クラスフィールド(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Co&amp;mpletely labelled area</source>
      <translation>すべてラベル付けした範囲(&amp;M)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/help.py" />
      <source>The guide is not part of this copy of the plugin: {file} is missing.</source>
      <translation>このプラグインにはガイドが含まれていません。{file} がありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>The place cannot be shown in the coordinate system of the project.</source>
      <translation>この場所はプロジェクトの座標系では表示できません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>All places are done. Train with the new labels, segment, and find the next.</source>
      <translation>すべての場所が完了しました。新しいラベルで訓練し、セグメンテーションを行ってから、次の場所を検索してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>{layer} cannot be changed. Save it as a GeoPackage first.</source>
      <translation>{layer} は変更できません。先にGeoPackageとして保存してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>No places yet. Segment an image with its confidence, then press Find.</source>
      <translation>まだ場所がありません。画像を信頼度付きでセグメンテーションしてから、「検索」を押してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>Place {place} of {total}: {name}</source>
      <translation>場所 {place} / {total}: {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>Choose the layer to draw labels in.</source>
      <translation>ラベルを描くレイヤを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>{layer} cannot be edited.</source>
      <translation>{layer} は編集できません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>{done} of {total} done</source>
      <translation>{done} / {total} 完了</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Places that are done</source>
      <translation>完了した場所</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Find…</source>
      <translation>検索…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Find places in a land cover map with its confidence</source>
      <translation>信頼度付きの土地被覆図から場所を検索します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>&amp;Places</source>
      <translation>場所(&amp;P)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>&amp;Draw labels in</source>
      <translation>ラベルの描画先(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places to label</source>
      <translation>ラベルを付ける場所</translation>
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
      <translation>場所</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Class in the map</source>
      <translation>地図のクラス</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Sure</source>
      <translation>信頼度</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Previous</source>
      <translation>前</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go to the place before</source>
      <translation>前の場所に移動</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go</source>
      <translation>移動</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Zoom to the place and draw a polygon there</source>
      <translation>場所にズームして、ポリゴンを描きます</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Done</source>
      <translation>完了</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Tick the place and go to the next one</source>
      <translation>場所にチェックを入れて、次に移動</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Next</source>
      <translation>次</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go to the next place</source>
      <translation>次の場所に移動</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Label Next: {button}</source>
      <translation>次のラベル付け: {button}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Choose a Python</source>
      <translation>Pythonを選択</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>[The plugin's own]</source>
      <translation>[プラグインのもの]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>A Python that has PyTorch, as of conda or pixi, to be used instead of the plugin's own</source>
      <translation>プラグインのものの代わりに使う、PyTorchが入っているPython（condaやpixiのものなど）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Engine…</source>
      <translation>エンジン(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Install, check, repair, move or remove the engine</source>
      <translation>エンジンのインストール、確認、修復、移動、削除</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Python to use instead</source>
      <translation>代わりに使うPython(&amp;P)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>What Dialogs Suggest</source>
      <translation>ダイアログの初期値</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Layer whose extent is taken</source>
      <translation>領域の取得元のレイヤ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Layer with the polygons</source>
      <translation>ポリゴンのレイヤ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>&amp;Selected polygons only</source>
      <translation>選択したポリゴンのみ(&amp;S)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Dra&amp;w on the Map</source>
      <translation>地図上に描画(&amp;W)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>{width} x {height} in {crs}</source>
      <translation>{width} x {height}（{crs}）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>All of the image</source>
      <translation>画像全体</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>What the map shows</source>
      <translation>地図の表示範囲</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Extent of a layer</source>
      <translation>レイヤの領域</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Rectangle drawn on the map</source>
      <translation>地図上に描いた四角形</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Inside the polygons of a layer</source>
      <translation>レイヤのポリゴンの内側</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>None drawn yet</source>
      <translation>まだ描かれていません</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>{name} cannot be opened: choose another image.</source>
      <translation>{name} を開けません。別の画像を選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Choose an image: a raster layer of the project, or a file.</source>
      <translation>画像を選択してください（プロジェクトのラスタレイヤまたはファイル）。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Choose the layer that tells the area.</source>
      <translation>範囲を指定するレイヤを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>The area does not touch the image.</source>
      <translation>範囲が画像と重なっていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>This image comes from a service: choose a part of it.</source>
      <translation>この画像はサービスのものです。その一部を選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Draw a rectangle on the map.</source>
      <translation>地図上に四角形を描いてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <source>Segment Land Cover</source>
      <translation>土地被覆のセグメンテーション</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>Classifying one window …</source>
      <translation>1つのウィンドウを分類中…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>On the map until you close this window. It is no layer.</source>
      <translation>この画面を閉じるまで地図上に表示されます。レイヤではありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>There is no image at this place of the map.</source>
      <translation>地図のこの場所には画像がありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Waits until the map of “{name}” is finished.</source>
      <translation>「{name}」の地図が完成するのを待っています。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Finished. The map is in {path}.</source>
      <translation>完了しました。地図は {path} にあります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>No map has been made yet. Choose what to map under Setup.</source>
      <translation>まだ地図は作成されていません。「セットアップ」で地図にするものを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Stopping …</source>
      <translation>停止中…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Stopped. What is done is kept: it can go on from there.</source>
      <translation>停止しました。完了した分は残っており、続きから再開できます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>The map is no layer of the project any more.</source>
      <translation>この地図はもうプロジェクトのレイヤではありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>waits</source>
      <translation>待機中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>runs</source>
      <translation>実行中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>stops</source>
      <translation>停止処理中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Progress of the map</source>
      <translation>地図の進捗</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Shares of the classes</source>
      <translation>クラスの割合</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Zoom to Map</source>
      <translation>地図にズーム(&amp;Z)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>Will be replaced: {files}.</source>
      <translation>置き換えられるもの: {files}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>A map with this name is being made: choose another name.</source>
      <translation>この名前の地図を作成中です。別の名前を選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>Looking at the image …</source>
      <translation>画像を調べています…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>It will wait until the map that is made now is finished.</source>
      <translation>作成中の地図が完成するまで待ちます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>These weights cannot be read.</source>
      <translation>この重みを読み込めません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>About These Weights</source>
      <translation>この重みについて</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Choose an image file</source>
      <translation>画像ファイルを選択</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>What to Map</source>
      <translation>地図にするもの</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Image</source>
      <translation>画像(&amp;I)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Area</source>
      <translation>範囲(&amp;A)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Weights and Device</source>
      <translation>重みとデバイス</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Wei&amp;ghts</source>
      <translation>重み(&amp;G)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>GeoTIFF (*.tif)</source>
      <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Save Land Cover Map</source>
      <translation>土地被覆図を保存</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>[Temporary file]</source>
      <translation>[一時ファイル]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A map of how sure the network is of each pixel</source>
      <translation>ネットワークの各ピクセルに対する確かさの地図</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>The map as polygons with their areas</source>
      <translation>地図をポリゴンにしたもの（面積付き）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A table with the area and share of each class</source>
      <translation>クラスごとの面積と割合の表</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A page with a picture of the map and how it was made</source>
      <translation>地図の画像と作成方法を載せたページ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>What to Write</source>
      <translation>出力するもの</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Land cover &amp;map</source>
      <translation>土地被覆図(&amp;M)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>With it</source>
      <translation>追加の出力</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Preview</source>
      <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Classifies one window in the middle of the map</source>
      <translation>地図の中央の1ウィンドウを分類します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Preview Where I C&amp;lick</source>
      <translation>クリックした場所をプレビュー(&amp;L)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Classifies one window wherever you click on the map</source>
      <translation>地図上でクリックした場所の1ウィンドウを分類します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A Quick Look</source>
      <translation>簡易確認</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Run</source>
      <translation>実行(&amp;R)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Ad&amp;vanced…</source>
      <translation>詳細設定(&amp;V)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Opens the algorithm with all of its options</source>
      <translation>すべてのオプションを備えたアルゴリズムを開きます</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Choose an Image</source>
      <translation>画像を選択</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Confidence</source>
      <translation>信頼度(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>P&amp;olygons</source>
      <translation>ポリゴン(&amp;O)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>S&amp;tatistics</source>
      <translation>統計(&amp;T)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>R&amp;eport</source>
      <translation>レポート(&amp;E)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>Takes about {time} on this computer, and up to {size} on the disk.</source>
      <translation>このコンピュータで約 {time} かかり、ディスクを最大 {size} 使用します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>The processor: the engine found no usable graphics processor.</source>
      <translation>CPU。エンジンは使用できるGPUを見つけられませんでした。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>Needs up to {size} on the disk. How long it takes is not known yet.</source>
      <translation>ディスクが最大 {size} 必要です。所要時間はまだわかりません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>The processor: works on every computer, and takes its time.</source>
      <translation>CPU。どのコンピュータでも動作しますが、時間がかかります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>A graphics processor. If there is none of this kind, the run says so.</source>
      <translation>GPU。この種類のものがない場合は、実行時に通知します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>A graphics processor if a usable one is there, else the processor.</source>
      <translation>使用できるGPUがあればGPU、なければCPU。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{count} MB</source>
      <translation>{count} MB</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>This graphics processor. If it is not there, the run says so.</source>
      <translation>このGPU。ない場合は、実行時に通知します。</translation>
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
      <translation>{device}（このコンピュータで最良）</translation>
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
      <translation>未完了の土地被覆図を検索中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Discard</source>
      <translation>破棄</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Later</source>
      <translation>後で</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>{output} is unfinished: {done} of {blocks} blocks, started {started}.</source>
      <translation>{output} は未完了です: {done} / {blocks} ブロック、開始 {started}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{title}: {count} weights</source>
      <translation>{title}: 重み {count} 件</translation>
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

サイズ: {size}
取得元: {where}

ライセンス:
{licence}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>“{title}” comes from {where} ({size}), under this licence:</source>
      <translation>「{title}」の取得元は {where}（{size}）、ライセンスは次のとおりです:</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Downloading “{title}” from {host} …</source>
      <translation>「{title}」を {host} からダウンロード中…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{folder} has {free} free, but {size} are needed.</source>
      <translation>{folder} の空きは {free} ですが、{size} が必要です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Free space there.</source>
      <translation>そこの空き容量を増やしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>The address must begin with https:// and hold no password.</source>
      <translation>アドレスはhttps://で始まり、パスワードを含まないものでなければなりません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>QGIS will connect to {host} and fetch the list of weights there. Connect?</source>
      <translation>QGISが {host} に接続し、重みの一覧を取得します。接続しますか？</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Cancelled. What has come is kept.</source>
      <translation>キャンセルしました。取得済みの分は残っています。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Asking {host} …</source>
      <translation>{host} に問い合わせ中…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>this computer</source>
      <translation>このコンピュータ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>in the library · {detail}</source>
      <translation>ライブラリにあります · {detail}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Checking “{title}” …</source>
      <translation>「{title}」を確認中…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Added to the library: {name}.</source>
      <translation>ライブラリに追加しました: {name}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Catalogues (*.json)</source>
      <translation>カタログ (*.json)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>A catalogue lists weights that somebody publishes: an address that begins with https://, or a file. QGIS connects to it only when you open it and say so.</source>
      <translation>カタログは、公開されている重みの一覧です。https://で始まるアドレスか、ファイルを指定します。QGISが接続するのは、カタログを開いて同意したときだけです。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Catalo&amp;gue</source>
      <translation>カタログ(&amp;G)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Choose a catalogue file</source>
      <translation>カタログファイルを選択</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Open</source>
      <translation>開く(&amp;O)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Forget</source>
      <translation>一覧から削除(&amp;F)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Take the address off the list</source>
      <translation>アドレスを一覧から外します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Weights in the catalogue</source>
      <translation>カタログの重み</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>About the chosen weights</source>
      <translation>選択した重みについて</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Download…</source>
      <translation>ダウンロード(&amp;D)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Ca&amp;ncel</source>
      <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Connect</source>
      <translation>接続(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Choose a Catalogue File</source>
      <translation>カタログファイルを選択</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Licence of the Weights</source>
      <translation>重みのライセンス</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>I &amp;accept this licence</source>
      <translation>このライセンスに同意します(&amp;A)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Download</source>
      <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Weights Library</source>
      <translation>重みライブラリ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Library</source>
      <translation>ライブラリ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Import a Checkpoint</source>
      <translation>チェックポイントをインポート</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>One on each line, in the order of training. A colour may follow: water #2b83ba</source>
      <translation>1行に1つ、訓練時の順序で入力します。後ろに色を指定できます: 水域 #2b83ba</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>In the order of training, separated by commas</source>
      <translation>訓練時の順序で、半角カンマ区切り</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>&amp;Import</source>
      <translation>インポート(&amp;I)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Trained &amp;on</source>
      <translation>訓練に使ったデータ(&amp;O)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>&amp;Title</source>
      <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>&amp;Bands</source>
      <translation>バンド(&amp;B)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Pi&amp;xel size</source>
      <translation>ピクセルサイズ(&amp;X)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Training &amp;data</source>
      <translation>訓練データ(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Li&amp;cence</source>
      <translation>ライセンス(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>What the weights are called in lists</source>
      <translation>一覧での重みの名前</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>The name of the file in the library; scripts and models use it</source>
      <translation>ライブラリでのファイル名。スクリプトやモデルで使用します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>&amp;Name</source>
      <translation>名前(&amp;N)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Wait until the library has done what it is at.</source>
      <translation>ライブラリの処理が終わるまでお待ちください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>{file} does not say what its network was trained for. Say it here; it is kept with the weights. The file is opened apart from QGIS, and nothing in it is run.</source>
      <translation>{file} には、ネットワークが何のために訓練されたかの記載がありません。ここで入力すると、重みとともに保存されます。ファイルはQGISとは別に開かれ、その中のものは一切実行されません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Added to the library: {names}.</source>
      <translation>ライブラリに追加しました: {names}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>default</source>
      <translation>デフォルト</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>came with the plugin</source>
      <translation>プラグインに付属</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>damaged</source>
      <translation>破損</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Dialogs suggest “{title}” now.</source>
      <translation>今後はダイアログで「{title}」が初期値になります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>“{title}” is whole: nothing has changed since it was written.</source>
      <translation>「{title}」は完全です。書き込まれてから何も変わっていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>“{title}” was removed.</source>
      <translation>「{title}」を削除しました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Wrote {file}.</source>
      <translation>{file} を書き込みました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Other data</source>
      <translation>その他のデータ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Importing {file} …</source>
      <translation>{file} をインポート中…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Cancelled.</source>
      <translation>キャンセルしました。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Remove “{title}” ({file}) from the library?</source>
      <translation>「{title}」（{file}）をライブラリから削除しますか？</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>There is no trash where “{file}” lies. Delete it for good?</source>
      <translation>「{file}」の場所にはゴミ箱がありません。完全に削除しますか？</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>classes: {count}, pixels: {size} m</source>
      <translation>クラス: {count}、ピクセル: {size} m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Rename Weights</source>
      <translation>重みの名前を変更</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Duplicate Weights</source>
      <translation>重みを複製</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>{title} (copy)</source>
      <translation>{title}（コピー）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Weights and checkpoints (*.safetensors *.ckpt *.pth *.pt)</source>
      <translation>重みとチェックポイント (*.safetensors *.ckpt *.pth *.pt)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>UNetMamba weights (*.safetensors)</source>
      <translation>UNetMambaの重み (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Export Weights</source>
      <translation>重みをエクスポート</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Search names and classes</source>
      <translation>名前とクラスを検索</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Weights in the library</source>
      <translation>ライブラリの重み</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Files can be dropped here.</source>
      <translation>ここにファイルをドロップできます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>En&amp;gine…</source>
      <translation>エンジン(&amp;G)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Add weights files, or checkpoints published with papers</source>
      <translation>重みファイルや、論文とともに公開されたチェックポイントを追加します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Copy the file, to give it to others</source>
      <translation>他の人に渡せるよう、ファイルをコピーします</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Dialogs suggest these weights</source>
      <translation>ダイアログでこの重みが初期値になります</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Reads the whole file to see that nothing in it has changed</source>
      <translation>ファイル全体を読み込み、何も変わっていないことを確認します</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Delete for Good</source>
      <translation>完全に削除(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Move to &amp;Trash</source>
      <translation>ゴミ箱に移動(&amp;T)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Import Weights</source>
      <translation>重みをインポート</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Import…</source>
      <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Export…</source>
      <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Rename…</source>
      <translation>名前の変更(&amp;R)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>D&amp;uplicate…</source>
      <translation>複製(&amp;U)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Set as &amp;Default</source>
      <translation>デフォルトに設定(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Check File</source>
      <translation>ファイルを確認(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>De&amp;lete…</source>
      <translation>削除(&amp;L)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Example</source>
      <translation>例</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Pixel size</source>
      <translation>ピクセルサイズ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Bands</source>
      <translation>バンド</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Measured on</source>
      <translation>評価に使ったデータ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Trained on</source>
      <translation>訓練に使ったデータ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Limits</source>
      <translation>制約</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Acknowledgement</source>
      <translation>謝辞</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Started from</source>
      <translation>元の重み</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Network</source>
      <translation>ネットワーク</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Made by</source>
      <translation>作成元</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Fingerprint</source>
      <translation>フィンガープリント</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Not stated: ask who made them.</source>
      <translation>記載なし: 作成者に確認してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Places kept from training: {places}</source>
      <translation>訓練に使わなかった場所: {places}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>{size} m</source>
      <translation>{size} m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/curve_plot.py" />
      <source>Step</source>
      <translation>ステップ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/curve_plot.py" />
      <source>Nothing to show yet</source>
      <translation>まだ表示するものがありません</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/run_widgets.py" />
      <source>Messages</source>
      <translation>メッセージ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>Choose a Weights File</source>
      <translation>重みファイルを選択</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>Choose a weights file</source>
      <translation>重みファイルを選択</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>[None]</source>
      <translation>[なし]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>{name} (damaged)</source>
      <translation>{name}（破損）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>Try again: what has come is kept. Proxies are set in the options of QGIS.</source>
      <translation>もう一度試してください。取得済みの分は残っています。プロキシはQGISのオプションで設定します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>its address is not secure (https)</source>
      <translation>アドレスが安全（https）ではありません</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>another QGIS is downloading it ({holder})</source>
      <translation>別のQGISがダウンロード中です（{holder}）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>the server sent another part than it was asked for</source>
      <translation>サーバーが要求と異なる部分を送信しました</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it is larger than it should be</source>
      <translation>本来のサイズより大きくなっています</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it ended before all had come</source>
      <translation>すべてが届く前に終了しました</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>The download from {host} failed: {why}.</source>
      <translation>{host} からのダウンロードに失敗しました: {why}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it leads to {where}, which is not secure (https)</source>
      <translation>転送先の {where} が安全（https）ではありません</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Teaching {name}</source>
      <translation>{name} を学習中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>The training stopped with an error that nobody foresaw: {error}.</source>
      <translation>予期しないエラーで訓練が停止しました: {error}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Warning: {text}</source>
      <translation>警告: {text}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>CC BY-NC-SA 4.0, as LoveDA: no commercial use</source>
      <translation>CC BY-NC-SA 4.0（LoveDAと同じ）: 商用利用不可</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>As the ISPRS benchmark: ask the ISPRS before other use than research</source>
      <translation>ISPRSベンチマークと同じ: 研究以外の利用はISPRSに問い合わせてください</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Choose a file that ends in .safetensors, .ckpt, .pth or .pt.</source>
      <translation>末尾が.safetensors、.ckpt、.pth、.ptのいずれかのファイルを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Name the classes, one on each line, in the order in which they were trained.</source>
      <translation>クラスの名前を、1行に1つ、訓練時の順序で入力してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Name three bands, separated by commas, in the order in which they were trained.</source>
      <translation>3つのバンドの名前を、半角カンマ区切りで、訓練時の順序で入力してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Give the weights a title.</source>
      <translation>重みのタイトルを入力してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Say what pixel size the training images had.</source>
      <translation>訓練画像のピクセルサイズを入力してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>{name} is no weights file.</source>
      <translation>{name} は重みファイルではありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/kept_jobs.py" />
      <source>The polygons cannot be stored in {folder}: {why}.</source>
      <translation>ポリゴンを {folder} に保存できません: {why}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/kept_jobs.py" />
      <source>Free some space on that disk, or see to it that you may write there.</source>
      <translation>そのディスクの空き容量を増やすか、書き込めるようにしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting.py" />
      <source>Land cover of {name}</source>
      <translation>{name} の土地被覆</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting_outlook.py" />
      <source>The service is asked for {plan}.</source>
      <translation>サービスへの要求: {plan}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting_preview.py" />
      <source>Preview</source>
      <translation>プレビュー</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/surveying.py" />
      <source>The polygons cannot be counted: {error}.</source>
      <translation>ポリゴンを集計できません: {error}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/surveying.py" />
      <location filename="../unetmamba_qgis/jobs/user_library_work.py" />
      <source>The log has more, under UNetMamba.</source>
      <translation>詳しくはログのUNetMambaをご覧ください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/user_library_work.py" />
      <source>This failed in an unforeseen way: {error}.</source>
      <translation>予期しない原因で失敗しました: {error}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>Run again later: what has been read is kept. Or skip damaged parts.</source>
      <translation>後でもう一度実行してください。読み込み済みの分は残っています。または、破損した部分をスキップしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>{layer} has no image at {count} places of the extent: they become NoData.</source>
      <translation>{layer} には領域内の {count} か所に画像がありません。そこはnodataになります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>{layer} cannot be read: {why}.</source>
      <translation>{layer} を読み込めません: {why}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>Reading {layer}: {plan}</source>
      <translation>{layer} を読み込み中: {plan}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>the disk does not hold what was written</source>
      <translation>書き込んだものがディスクに保存されていません</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{layer} is read through QGIS, from a service or with a login.</source>
      <translation>{layer} はサービスのもの、またはログインが必要なもので、QGISを通して読み込まれます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose the extent to classify.</source>
      <translation>分類する領域を選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>The extent does not touch {layer}.</source>
      <translation>領域が {layer} と重なっていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose an extent over the layer.</source>
      <translation>レイヤ上の領域を選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>This extent of {layer} has {plan}. At most {most} million pixels are read.</source>
      <translation>{layer} のこの領域は {plan} です。読み込めるのは最大 {most} 百万ピクセルです。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose a smaller extent, or ask the service's owner for the image as a file.</source>
      <translation>より小さい領域を選択するか、サービスの所有者に画像ファイルを依頼してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{width} x {height} pixels in about {count} tiles</source>
      <translation>{width} x {height} ピクセル、約 {count} タイル</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{width} x {height} pixels in {count} requests</source>
      <translation>{width} x {height} ピクセル、{count} リクエスト</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Choose another file.</source>
      <translation>別のファイルを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Note</source>
      <translation>メモ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>there is such a file already, and it may hold your work</source>
      <translation>そのファイルはすでにあり、作業内容が入っている可能性があります</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>its folder does not exist</source>
      <translation>フォルダが存在しません</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>{path} cannot be made: {why}.</source>
      <translation>{path} を作成できません: {why}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>QGIS is too busy to tell what the service answered</source>
      <translation>QGISの負荷が高く、サービスの応答を確認できません</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} answered {status}</source>
      <translation>{host} の応答は {status} でした</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} did not answer</source>
      <translation>{host} が応答しませんでした</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} answered without an image</source>
      <translation>{host} の応答に画像がありませんでした</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/polygons.py" />
      <source>The polygons cannot be written to {path}: {why}.</source>
      <translation>ポリゴンを {path} に書き込めません: {why}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/polygons.py" />
      <source>Choose an output in a folder where you may write files.</source>
      <translation>ファイルを書き込めるフォルダの出力先を選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Assess accuracy</source>
      <translation>精度評価</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Tells how good a land cover map is, where the truth is known.</source>
      <translation>正解がわかっている場所で、土地被覆図の良し悪しを示します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>accuracy assessment,validation,confusion matrix,error matrix,kappa,F1,IoU,area estimation,land cover</source>
      <translation>精度評価,検証,混同行列,誤差行列,カッパ係数,面積推定,土地被覆,accuracy assessment,validation,confusion matrix,error matrix,kappa,F1,IoU,area estimation,land cover</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Compares a land cover map with polygons, points or a raster whose classes are known, and writes a report: confusion matrix, accuracy of each class, and pictures of where the map is wrong.
Take reference that the network was not trained on, and not from beside it: scores on training ground mean nothing.
From points at random places it also estimates the accuracy and the true area of each class in the whole map, with confidence intervals.</source>
      <translation>土地被覆図を、クラスがわかっているポリゴン、ポイント、ラスタと比較し、レポートを作成します。レポートには、混同行列、クラスごとの精度、地図の誤りの場所を示す画像が含まれます。
参照データには、ネットワークの訓練に使っておらず、その隣でもないものを使用してください。訓練した場所でのスコアには意味がありません。
ランダムな場所のポイントからは、地図全体の精度と各クラスの真の面積も、信頼区間とともに推定します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Land cover</source>
      <translation>土地被覆</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>The map to assess: class codes from 0 to 254, as Segment Land Cover makes them.</source>
      <translation>評価する地図。「土地被覆のセグメンテーション」が作成する、0から254のクラスコード。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Report Cohen's kappa, too, as older studies do.</source>
      <translation>以前の研究のように、Cohenのカッパ係数も報告します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Means without the last class</source>
      <translation>最後のクラスを除いた平均</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Leaves the class with the greatest code out of mean IoU and mean F1, as papers do with “clutter”. Its pixels still count in all other figures.</source>
      <translation>論文で「clutter」を除くように、コードが最大のクラスを平均IoUと平均F1から除きます。そのピクセルは他のすべての指標には含まれます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Area-weighted figures of polygons and rasters</source>
      <translation>ポリゴンとラスタの面積加重指標</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Accuracy and areas of the whole map with confidence intervals (Olofsson et al. 2014). Points always have them. They are only right for a random sample, which polygons rarely are.</source>
      <translation>地図全体の精度と面積（信頼区間付き、Olofsson et al. 2014）。ポイントでは常に出力されます。正しいのは無作為標本の場合のみで、ポリゴンが無作為であることはまれです。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Report</source>
      <translation>レポート</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Web page (*.html)</source>
      <translation>Webページ (*.html)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A page with pictures, the confusion matrix and all figures.</source>
      <translation>画像、混同行列、すべての指標を載せたページ。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Figures as CSV</source>
      <translation>指標（CSV）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>CSV table (*.csv)</source>
      <translation>CSVテーブル (*.csv)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A row for each class: its figures, and its row of the confusion matrix.</source>
      <translation>クラスごとに1行。そのクラスの指標と、混同行列の行。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Figures as JSON</source>
      <translation>指標（JSON）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>All figures, for other programs.</source>
      <translation>すべての指標。他のプログラム用です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Accuracy</source>
      <translation>精度</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A table with the figures of each class.</source>
      <translation>クラスごとの指標の表。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Cancelled, no report was written.</source>
      <translation>キャンセルしました。レポートは作成されていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>{name}: IoU {iou}</source>
      <translation>{name}: IoU {iou}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Compare models</source>
      <translation>モデルの比較</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Maps an image with several weights, and tells which ones are better, and faster.</source>
      <translation>1つの画像を複数の重みで地図化し、どれがより良く、より速いかを示します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>comparison,benchmark,models,weights,agreement,accuracy,speed,land cover,segmentation</source>
      <translation>比較,ベンチマーク,モデル,重み,一致,精度,速度,土地被覆,セグメンテーション,comparison,benchmark,models,weights,agreement,accuracy,speed,land cover,segmentation</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Makes a land cover map of the same image with each of several weights, and writes one report: the maps, how far they agree, how long each took and, with a reference, how good each is.
Where maps differ, labels would help most. Where all agree they may still be wrong.
The maps are there only when all are complete. A run that fails or is cancelled goes on where it was when it is run again.</source>
      <translation>同じ画像の土地被覆図を複数の重みでそれぞれ作成し、1つのレポートにまとめます。地図、その一致の度合い、それぞれにかかった時間、参照データがあればそれぞれの良さです。
地図が異なる場所では、ラベルが最も役立ちます。すべて一致していても、誤っていることはあります。
地図はすべて完成したときにだけ作られます。失敗またはキャンセルした実行は、もう一度実行すると続きから再開します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>All maps agree on {share} of the ground.</source>
      <translation>地表の {share} ですべての地図が一致しています。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Averages what the network sees in turned and resized copies of the image: flips takes 4 times as long, d4 40 times. The map becomes a little better.</source>
      <translation>画像を回転や拡大縮小したコピーでの結果を平均します。flipsは4倍、d4は40倍の時間がかかります。地図は少し良くなります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>The image to classify, a file. It may be of any size, and is only read.</source>
      <translation>分類する画像ファイル。サイズは任意で、読み込むだけです。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Two or more, together with the files below.</source>
      <translation>下のファイルと合わせて2つ以上。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Weights files</source>
      <translation>重みファイル</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Further weights, .safetensors files that are not in the library.</source>
      <translation>ライブラリにないその他の重み（.safetensorsファイル）。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>One band of the image for each that the weights need, in their order. If empty, each weights' bands are found by their names, colours or wavelengths, else the first ones are taken.</source>
      <translation>重みに必要な各バンドに対する画像のバンドを、その順序で指定します。空の場合は、それぞれの重みのバンドを名前、色、波長から探し、なければ先頭のものを使用します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Extent</source>
      <translation>領域</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The part of the image to classify. If empty, all of it.</source>
      <translation>画像のうち分類する部分。空の場合は全体です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Mask</source>
      <translation>マスク</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Polygons to classify: what lies outside of all of them becomes NoData and is not even read.</source>
      <translation>分類するポリゴン。すべてのポリゴンの外側はnodataになり、読み込まれることもありません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>A new or an empty folder for the maps, which have the names of the weights.</source>
      <translation>地図用の新しいフォルダまたは空のフォルダ。地図は重みの名前になります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>A page with the maps, their agreement, figures and times.</source>
      <translation>地図、その一致の度合い、指標、時間を載せたページ。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Figures</source>
      <translation>指標</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>A table with the figures of each map.</source>
      <translation>各地図の指標を載せたテーブル。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Share where all maps agree</source>
      <translation>すべての地図が一致する割合</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Choose two or more weights to compare.</source>
      <translation>比較する重みを2つ以上選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Cancelled, no maps were written.</source>
      <translation>キャンセルしました。地図は書き込まれていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>{name}: overall accuracy {accuracy}, mean IoU {iou}</source>
      <translation>{name}: 全体精度 {accuracy}、平均IoU {iou}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Export training chips</source>
      <translation>訓練チップをエクスポート</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cuts labelled pieces of images, for training here or with other tools.</source>
      <translation>ここや他のツールでの訓練用に、ラベル付きの画像片を切り出します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>training data,samples,labels,chips,tiles,dataset,deep learning,digitising</source>
      <translation>訓練データ,教師データ,サンプル,ラベル,チップ,タイル,データセット,深層学習,ディープラーニング,デジタイズ,training data,samples,labels,chips,tiles,dataset,deep learning,digitising</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cuts images and the polygons drawn on them into chips: small images, each with a label image of the same size.
They are split into training and validation by place: no label for training lies near one for validation, and every class is in both.
The folder is there only when it is complete.</source>
      <translation>画像とその上に描いたポリゴンを、チップに切り分けます。チップは小さな画像で、それぞれに同じサイズのラベル画像が付きます。
チップは場所によって訓練用と検証用に分けられます。訓練用のラベルが検証用のラベルの近くになることはなく、どのクラスも両方に含まれます。
フォルダは、すべて完成したときにだけ作成されます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Weights to suit</source>
      <translation>合わせる重み</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Pixel size (metres)</source>
      <translation>ピクセルサイズ（メートル）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Images whose pixels have another size on the ground are resampled to this one. If not set, that of the weights, or else of the first image.</source>
      <translation>地上でのピクセルサイズが異なる画像は、このサイズにリサンプリングされます。指定しない場合は重みのサイズ、それもなければ最初の画像のサイズになります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Format</source>
      <translation>形式</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>pairs: GeoTIFFs in the folders images and labels, with lists of classes and of the split, for other tools. store: a chip store, for the train command of this engine.</source>
      <translation>pairs: フォルダimagesとlabelsに入ったGeoTIFF。クラスと分割の一覧が付きます（他のツール用）。store: チップストア（このエンジンのtrainコマンド用）。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Training chips</source>
      <translation>訓練チップ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>A new or an empty folder.</source>
      <translation>新しいフォルダ、または空のフォルダ。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Number of classes</source>
      <translation>クラスの数</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Pixels for validation</source>
      <translation>検証用ピクセル</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cancelled, no chips were written.</source>
      <translation>キャンセルしました。チップは書き込まれていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Gives the chips the bands, range of values and pixel size of these weights: a .safetensors file, or a name in the library ({names}). If empty, those of the first image.</source>
      <translation>チップのバンド、値の範囲、ピクセルサイズをこの重みに合わせます。.safetensorsファイル、またはライブラリの名前（{names}）。空の場合は最初の画像のものになります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Fine-tune weights</source>
      <translation>重みをファインチューニング</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Teaches a trained network the classes of polygons that you drew.</source>
      <translation>訓練済みのネットワークに、描いたポリゴンのクラスを学習させます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>training,learning,classes,samples,labels,transfer learning,deep learning</source>
      <translation>訓練,学習,クラス,サンプル,ラベル,転移学習,深層学習,ディープラーニング,ファインチューニング,training,learning,classes,samples,labels,transfer learning,deep learning</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Makes new weights from trained ones, images, and polygons of ground whose class you know. About ten polygons a class, spread over the images, are a good start.
Part of them is kept from the training and tells what the new weights are worth; classes whose names the old weights know already are learnt with fewer.
The weights are there only when they are complete. A run that is cancelled goes on where it was when it is run again with the same polygons.</source>
      <translation>訓練済みの重み、画像、クラスがわかっている地表のポリゴンから、新しい重みを作成します。まずは、1クラスあたり約10個のポリゴンを画像全体に分散させるとよいでしょう。
その一部は訓練に使わず、新しい重みの良し悪しの評価に使います。元の重みが名前をすでに知っているクラスは、より少ないポリゴンで学習できます。
重みは、すべて完成したときにだけ作成されます。キャンセルした実行は、同じポリゴンで再び実行すると続きから再開します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Mean IoU on the polygons kept from training: {value:.1%}</source>
      <translation>訓練に使わなかったポリゴンでの平均IoU: {value:.1%}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Numbers of the bands to learn from, such as 1,2,3 or 1,2,3,4. If empty, those that the weights to start from know.</source>
      <translation>学習に使うバンドの番号。例: 1,2,3 または 1,2,3,4。空の場合は、元の重みが知っているバンドになります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Weights to start from</source>
      <translation>元の重み</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Go on with an unfinished run of the same output, else start afresh.</source>
      <translation>同じ出力の未完了の実行を続行し、なければ最初から始めます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Bands must be numbers separated by commas, such as 1,2,3.</source>
      <translation>バンドは、1,2,3 のように半角カンマ区切りの番号で入力してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Train</source>
      <translation>訓練する部分</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>head: the last layer alone, in a minute. decoder: all but the part that looks at the image, good on a laptop. everything: for images of another kind than those that the weights know; it takes longest.</source>
      <translation>head: 最後の層のみ、1分程度。decoder: 画像を見る部分以外のすべて、ノートPCに適します。everything: 重みが知っているものとは異なる種類の画像用で、最も時間がかかります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Minutes</source>
      <translation>時間（分）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Longest time for training. It ends earlier when scores no longer rise.</source>
      <translation>訓練の最長時間。スコアが上がらなくなると、早めに終了します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Title</source>
      <translation>タイトル</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>What the new weights are called in lists.</source>
      <translation>一覧での新しい重みの名前。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>If empty, that of the weights to start from.</source>
      <translation>空の場合は、元の重みのものになります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Steps</source>
      <translation>ステップ数</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Instead of the minutes, so that a run can be repeated on other computers.</source>
      <translation>他のコンピュータでも同じ実行を再現できるよう、時間の代わりに指定します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Learning rate</source>
      <translation>学習率</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>If not set, one that suits what is trained.</source>
      <translation>指定しない場合は、訓練する部分に適した値になります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Changes of samples</source>
      <translation>サンプルの変形</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>How much samples are turned, resized and changed in colour, so that more is learnt from few.</source>
      <translation>少ないサンプルから多くを学ぶために、サンプルの回転、拡大縮小、色の変更を行う程度。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Balance (percent)</source>
      <translation>均衡（パーセント）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Share of the samples drawn evenly over the classes; the others follow their area.</source>
      <translation>クラス間で均等に抽出するサンプルの割合。残りは面積に応じて抽出します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Patience</source>
      <translation>許容回数 (patience)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Training ends when scores did not rise in so many validations.</source>
      <translation>この回数の検証でスコアが上がらなければ、訓練を終了します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>New weights</source>
      <translation>新しい重み</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>A new file; nothing is overwritten.</source>
      <translation>新しいファイル。上書きは行いません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>What was taught, how it went, and what the weights are worth.</source>
      <translation>学習した内容、その経過、重みの良し悪し。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Cancelled. Run it again to go on from there.</source>
      <translation>キャンセルしました。もう一度実行すると続きから再開します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>A .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
      <translation>.safetensorsファイル、またはライブラリの名前（{names}）。空の場合は {starter}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Import weights</source>
      <translation>重みをインポート</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Adds weights, or a checkpoint published with a paper, to the library.</source>
      <translation>重み、または論文とともに公開されたチェックポイントをライブラリに追加します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Adds a file to the weights library, under whose name it can then be chosen.
Weights files of UNetMamba (.safetensors) are checked and copied. Checkpoints as they are published with papers (.ckpt, .pth) do not say what they were trained for: the other parameters do. They are opened in a process of their own with limits on memory and time, and nothing in them is run.
Nothing in the library is overwritten.</source>
      <translation>ファイルを重みライブラリに追加し、その名前で選択できるようにします。
UNetMambaの重みファイル (.safetensors) は、確認してからコピーします。論文とともに公開されたままのチェックポイント (.ckpt, .pth) には、何のために訓練されたかの記載がないため、他のパラメータで指定します。チェックポイントは、メモリと時間を制限した別のプロセスで開かれ、その中のものは一切実行されません。
ライブラリにあるものは上書きされません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>weights,library,checkpoint,model,pretrained,deep learning</source>
      <translation>重み,ライブラリ,チェックポイント,モデル,学習済み,深層学習,ディープラーニング,weights,library,checkpoint,model,pretrained,deep learning</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>A weights file, or a checkpoint of the published network.</source>
      <translation>重みファイル、または公開されたネットワークのチェックポイント。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>For checkpoints: the data set tells classes, bands, pixel size and licence, where they are not given.</source>
      <translation>チェックポイントの場合: クラス、バンド、ピクセルサイズ、ライセンスを指定しなければ、データセットから決まります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>What the weights are called in lists. If empty, the name of the file.</source>
      <translation>一覧での重みの名前。空の場合はファイル名になります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>One on each line or separated by semicolons, in the order of training. A colour may follow, as in: water #2b83ba</source>
      <translation>1行に1つ、または半角セミコロン区切りで、訓練時の順序で入力します。後ろに色を指定できます。例: 水域 #2b83ba</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Three names separated by commas, in the order of training.</source>
      <translation>3つの名前を半角カンマ区切りで、訓練時の順序で入力します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Of the training images, on the ground.</source>
      <translation>訓練画像の、地上でのピクセルサイズ。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Origin and licence of the training images, for the card.</source>
      <translation>訓練画像の出典とライセンス。重みの情報カードに記載されます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>As stated where the checkpoint is published.</source>
      <translation>チェックポイントの公開元の記載に従います。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Name in the library</source>
      <translation>ライブラリでの名前</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Cancelled, nothing was added.</source>
      <translation>キャンセルしました。何も追加されていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Checking the file</source>
      <translation>ファイルを確認中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Label next</source>
      <translation>次のラベル付け</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Finds the places where the next labels help the training most.</source>
      <translation>次のラベルが訓練に最も役立つ場所を検索します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence</source>
      <translation>能動学習,アクティブラーニング,不確実性,サンプリング,ラベル,サンプル,訓練データ,デジタイズ,信頼度,active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Ranks places of a land cover map where a label would help most: where the network was unsure, in all classes alike, most of all in those with few labels, and spread over the map.
Segment an image with the output Confidence, find places, draw polygons there, train, and segment again. The panel Label Next, in the menu Raster, leads from place to place.</source>
      <translation>土地被覆図の中で、ラベルが最も役立つ場所に順位を付けます。ネットワークの確信が低かった場所を、すべてのクラスから偏りなく、特にラベルの少ないクラスを優先し、地図全体に分散して選びます。
出力「信頼度」を付けて画像をセグメンテーションし、場所を検索し、そこにポリゴンを描き、訓練して、もう一度セグメンテーションします。メニュー「ラスタ」のパネル「次のラベル付け」が、場所から場所へと案内します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The map, as Segment land cover makes it.</source>
      <translation>「土地被覆のセグメンテーション」が作成する地図。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Confidence</source>
      <translation>信頼度</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The output Confidence of the same run: percent, 0 to 100.</source>
      <translation>同じ実行の出力「信頼度」。0から100のパーセント値。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Labels</source>
      <translation>ラベル</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Polygons that you have drawn already, in any CRS. Places keep away from them, and classes with few of them come first.</source>
      <translation>すでに描いたポリゴン。CRSは任意です。場所はこれらから離して選ばれ、ポリゴンの少ないクラスが優先されます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The field of the labels that tells the class: text with the names of the map's classes, in any case, or whole numbers with their codes. If empty, all classes are taken to have equally many labels.</source>
      <translation>ラベルのクラスを表すフィールド。地図のクラス名のテキスト（大文字と小文字を区別しない）、またはクラスコードの整数。空の場合は、すべてのクラスのラベルが同数とみなされます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Number of places</source>
      <translation>場所の数</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>There may be fewer where the map has no more so far apart.</source>
      <translation>これだけ離れた場所が地図にもうない場合は、少なくなることがあります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Size of a place (pixels)</source>
      <translation>場所のサイズ（ピクセル）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Side of a square of the map's pixels. How sure the map is there is a mean over all of them, so that thin borders between classes, which are never sure, do not count for much.</source>
      <translation>地図のピクセルで表した正方形の辺の長さ。そこでの地図の確かさは、全ピクセルの平均です。そのため、常に確信の低いクラス間の細い境界は、あまり影響しません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Least distance (pixels)</source>
      <translation>最小距離（ピクセル）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places are so far from each other and from labels. Neighbours look alike.</source>
      <translation>場所同士、および場所とラベルの間の距離。隣り合う場所は似て見えます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>A square for each place, with its rank, class code and name in the map, mean confidence, why it was chosen, and whether it is done, which the panel notes there.</source>
      <translation>場所ごとの正方形。順位、地図でのクラスコードと名前、平均信頼度、選ばれた理由、完了したかどうか（パネルが記録）が含まれます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places found</source>
      <translation>見つかった場所の数</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Cancelled, no places were written.</source>
      <translation>キャンセルしました。場所は書き込まれていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Images</source>
      <translation>画像</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>The images that the polygons were drawn on. They may differ in CRS, pixel size and kind of values: all are brought to one form.</source>
      <translation>ポリゴンを描いた元の画像。CRS、ピクセルサイズ、値の種類は異なっていてもかまいません。すべて1つの形にそろえられます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Polygons of ground whose class is known. Ground in no polygon has no part in the training. Where polygons overlap, the later one counts: the one with the greater feature id.</source>
      <translation>クラスがわかっている地表のポリゴン。どのポリゴンにも入らない地表は訓練に使われません。重なる部分では後のもの、つまり地物IDの大きい方を使います。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>The field, of text or whole numbers, that tells the class of a polygon. If the layer is styled by categories of this field, the classes get their order, names and colours from there.</source>
      <translation>ポリゴンのクラスを表す、テキストまたは整数のフィールド。レイヤのスタイルがこのフィールドのカテゴリ値による定義の場合、クラスの順序、名前、色はそこから取得されます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Completely labelled area</source>
      <translation>すべてラベル付けした範囲</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Polygons of ground where everything that belongs to a class is labelled. The rest of it becomes the class “background”.</source>
      <translation>クラスに属するものすべてにラベルを付けた地表のポリゴン。残りの部分はクラス「background」（背景）になります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Share for validation (percent)</source>
      <translation>検証の割合（パーセント）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>So much of the labelled ground of each class, in places of its own, is kept from training to measure what was learnt. 0 keeps nothing.</source>
      <translation>各クラスのラベル付けした地表のうち、この割合を別の場所として訓練に使わず、学習結果の測定に使います。0の場合は何も残しません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Gap (pixels)</source>
      <translation>間隔（ピクセル）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Labels for training keep this distance from those for validation; neighbours look so much alike that scores would be too good.</source>
      <translation>訓練用のラベルと検証用のラベルの間に保つ距離。隣り合う場所はよく似ているため、間隔がないとスコアが良くなりすぎます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Seed</source>
      <translation>シード</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Another number chooses other places for validation.</source>
      <translation>数値を変えると、検証用に別の場所が選ばれます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Origin and licence</source>
      <translation>出典とライセンス</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Of images and labels; it is kept with the data and with weights that are trained on them.</source>
      <translation>画像とラベルの出典とライセンス。データおよびそれで訓練した重みとともに保存されます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>{name}: {polygons} polygons, {train} pixels for training, {validation} for validation</source>
      <translation>{name}: {polygons} ポリゴン、訓練用 {train} ピクセル、検証用 {validation} ピクセル</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>An image cannot be used.</source>
      <translation>使用できない画像があります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>{layer} is read through QGIS, from a service or with a login. Save it as a GeoTIFF first: its context menu, Export, Save As.</source>
      <translation>{layer} はサービスのもの、またはログインが必要なもので、QGISを通して読み込まれます。先に、コンテキストメニューの「エクスポート &gt; 名前を付けて保存」でGeoTIFFとして保存してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover change</source>
      <translation>土地被覆変化</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Tells what became of each land cover class between two maps.</source>
      <translation>2つの地図の間で、各土地被覆クラスが何に変わったかを示します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>land cover,land use,change detection,transition matrix,from-to,comparison</source>
      <translation>土地被覆,土地利用,変化検出,遷移行列,比較,land cover,land use,change detection,transition matrix,from-to,comparison</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Compares two land cover maps of the same ground, as Segment Land Cover makes them.
The result is a raster with what each pixel was and what it became, and a table of the transitions with their areas. Every mistake of either map shows as change, too: compare maps of similar images.</source>
      <translation>「土地被覆のセグメンテーション」が作成した、同じ場所の2つの土地被覆図を比較します。
結果は、各ピクセルの変化前と変化後を表すラスタと、遷移とその面積の表です。どちらの地図の誤りも変化として現れるため、似た画像の地図を比較してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover before</source>
      <translation>変化前の土地被覆</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>The older map. The result has its grid.</source>
      <translation>古い方の地図。結果はこの地図のグリッドになります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover after</source>
      <translation>変化後の土地被覆</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>The newer map. If its grid is another one, it is brought to that of the older.</source>
      <translation>新しい方の地図。グリッドが異なる場合は、古い方の地図のグリッドに合わせます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Change</source>
      <translation>変化</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>A GeoTIFF with 256 times the older class code plus the newer one in each pixel, and their names. NoData (65535) is where either map has none.</source>
      <translation>各ピクセルの値が、古い方のクラスコードの256倍に新しい方のクラスコードを加えたものであるGeoTIFF。名前が付きます。どちらかの地図に値がない場所はnodata (65535) です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Transitions</source>
      <translation>遷移</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>A table with pixels and area in square metres for each pair of classes, unchanged ones included.</source>
      <translation>クラスの組ごとのピクセル数と面積（平方メートル）の表。変化していない組も含みます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Cancelled, no map was written.</source>
      <translation>キャンセルしました。地図は書き込まれていません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/provider.py" />
      <source>Polygons are written as GeoPackage: give them a name that ends in .gpkg.</source>
      <translation>ポリゴンはGeoPackageとして書き込まれます。末尾が.gpkgの名前にしてください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Choose a reference: either polygons or points, or a raster.</source>
      <translation>参照データとして、ポリゴンまたはポイントか、ラスタのどちらかを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Choose the field that tells the class of the reference.</source>
      <translation>参照データのクラスを表すフィールドを選択してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Reference polygons or points</source>
      <translation>参照ポリゴンまたはポイント</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Ground whose class is known, in any CRS. Of polygons, the pixels count whose centre they hold; where polygons overlap, the one with the greater feature id. A point counts for the pixel that it lies in.</source>
      <translation>クラスがわかっている地表。CRSは任意です。ポリゴンは、中心を含むピクセルを対象とし、重なる部分では地物IDの大きい方を使います。ポイントは、それがあるピクセルを対象とします。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>The field that tells the class: text with the names of the map's classes, in any case, or whole numbers with their codes. What has no value is left out.</source>
      <translation>クラスを表すフィールド。地図のクラス名のテキスト（大文字と小文字を区別しない）、またはクラスコードの整数。値のないものは除外されます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Reference raster</source>
      <translation>参照ラスタ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Instead of polygons or points, a raster with the codes of the map's classes, on any grid and in any CRS. NoData is ground whose class is not known.</source>
      <translation>ポリゴンやポイントの代わりに使う、地図のクラスコードのラスタ。グリッドとCRSは任意です。nodataはクラスのわからない地表です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Segment land cover</source>
      <translation>土地被覆のセグメンテーション</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Gives every pixel of an aerial or satellite image a land cover class.</source>
      <translation>航空画像や衛星画像の各ピクセルに土地被覆クラスを割り当てます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>land cover,land use,classification,segmentation,deep learning,aerial,satellite</source>
      <translation>土地被覆,土地利用,分類,セグメンテーション,深層学習,ディープラーニング,航空写真,衛星,land cover,land use,classification,segmentation,deep learning,aerial,satellite</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Makes a land cover map from an aerial or satellite image with a trained UNetMamba network.
The map has the grid and the coordinate system of the image. It is there only when it is complete: a run that fails or is cancelled leaves what was there before, and goes on where it was when it is run again.
A network is at its best with images like those it was trained on: the same bands, pixel size and kind of landscape.</source>
      <translation>訓練済みのUNetMambaネットワークを使い、航空画像や衛星画像から土地被覆図を作成します。
地図は画像と同じグリッドと座標系になります。地図は、すべて完成したときにだけ作成されます。失敗またはキャンセルした実行では以前のものが残り、再び実行すると続きから再開します。
ネットワークが最もよく働くのは、訓練に使ったものと似た画像、つまりバンド、ピクセルサイズ、景観の種類が同じ画像です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Classifying</source>
      <translation>分類中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>The image cannot be used.</source>
      <translation>この画像は使用できません。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>What computes: a graphics processor (cuda of NVIDIA, mps of Apple) or cpu, the processor. auto takes a graphics processor if a usable one is there. With several, cuda:1 is the second.</source>
      <translation>計算に使うもの。GPU（NVIDIAはcuda、Appleはmps）またはcpu（CPU）。autoでは、使用できるGPUがあればそれを使います。複数ある場合、cuda:1は2番目です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The image to classify. It may be of any size, and is only read. Layers of services, such as WMS and XYZ tiles, are read at the pixel size of the weights, and need an extent.</source>
      <translation>分類する画像。サイズは任意で、読み込むだけです。WMSやXYZタイルなどのサービスのレイヤは、重みのピクセルサイズで読み込まれ、領域の指定が必要です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>One band of the image for each that the weights need, in their order; the starter weights need red, green and blue. If empty, bands are found by their names, colours or wavelengths, else the first ones are taken.</source>
      <translation>重みに必要な各バンドに対応する画像のバンドを、その順序で指定します。スターター重みには赤、緑、青が必要です。空の場合は、名前、色、波長からバンドを探し、なければ最初のバンドから順に使います。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Window size (pixels)</source>
      <translation>ウィンドウサイズ（ピクセル）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Side of the square that the network looks at as a whole. More shows it more of the surroundings and takes more memory. If not set, what suits the weights.</source>
      <translation>ネットワークが一度に見る正方形の辺の長さ。大きいほど周囲が広く見えますが、メモリを多く使います。指定しない場合は、重みに適した値になります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Window overlap (pixels)</source>
      <translation>ウィンドウの重なり（ピクセル）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Pixels shared by neighbouring windows, where their results are blended. More hides seams and takes longer. If not set, what suits the weights.</source>
      <translation>隣り合うウィンドウが共有し、結果を混ぜ合わせるピクセル数。大きいほど継ぎ目が目立たなくなりますが、時間がかかります。指定しない場合は、重みに適した値になります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Calculation precision</source>
      <translation>計算精度</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>bfloat16 is faster on newer graphics processors and may change a few pixels between classes that are about as likely. auto takes it there, and float32 elsewhere.</source>
      <translation>bfloat16は新しいGPUではより速く、可能性がほぼ同じクラスの間で少数のピクセルが変わることがあります。autoでは、そのようなGPUではbfloat16、それ以外ではfloat32を使います。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Smallest patch (pixels)</source>
      <translation>最小パッチ（ピクセル）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Smaller patches of a class are merged into their largest neighbour. 0 keeps them all.</source>
      <translation>これより小さいクラスのパッチは、隣接する最大のパッチに統合されます。0の場合はすべて残します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Resample to the pixel size of the weights</source>
      <translation>重みのピクセルサイズにリサンプリング</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Shows the network the image at the pixel size it was trained at, without which it does not know things by their size. The map has the pixels of the image all the same.</source>
      <translation>訓練時のピクセルサイズで画像をネットワークに見せます。そうしないと、ネットワークは大きさから物を判別できません。その場合も、地図は画像のピクセルになります。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Resume an unfinished run</source>
      <translation>未完了の実行を再開</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>If a run with this output was interrupted, goes on where it was. It must have had the same settings; switch off to start afresh.</source>
      <translation>この出力の実行が中断されていた場合、続きから再開します。同じ設定でなければなりません。最初から始めるにはオフにします。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Skip damaged parts of the image</source>
      <translation>画像の破損した部分をスキップ</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Leaves what cannot be read as NoData and names it in the log, instead of stopping there.</source>
      <translation>読み込めない部分で停止せず、nodataのままにしてログに記録します。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The map: a GeoTIFF with a class code in each pixel, and the names and colours of the classes. NoData (255) is where the image has none.</source>
      <translation>地図。各ピクセルがクラスコードで、クラスの名前と色を含むGeoTIFFです。画像に値がない場所はnodata (255) です。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>How sure the network is of the class in each pixel, 0 to 100 percent. Where it is low, look twice.</source>
      <translation>各ピクセルのクラスについてのネットワークの確かさ（0から100パーセント）。低い場所はよく確認してください。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Probabilities</source>
      <translation>確率</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A band for each class: how likely it is in each pixel, 0 to 100 percent.</source>
      <translation>クラスごとに1バンド。各ピクセルがそのクラスである可能性（0から100パーセント）。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The map as polygons without gaps or overlaps, in a GeoPackage, with class code, name and area in square metres on the ellipsoid.</source>
      <translation>隙間や重なりのないポリゴンにした地図（GeoPackage）。クラスコード、名前、楕円体上の面積（平方メートル）を含みます。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Statistics</source>
      <translation>統計</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A table with pixels, area in square metres and share of the map for each class.</source>
      <translation>クラスごとのピクセル数、面積（平方メートル）、地図に占める割合の表。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A page with a picture of the map, the shares of the classes, and how the map was made.</source>
      <translation>地図の画像、クラスの割合、地図の作成方法を載せたページ。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>What the network has learnt, the classes of the map included: a .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
      <translation>ネットワークが学習した内容（地図のクラスを含む）。.safetensorsファイル、またはライブラリの名前（{names}）。空の場合は {starter}。</translation>
    </message>
  </context>
</TS>
