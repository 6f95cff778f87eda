<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
  <context>
    <name>UNetMamba</name>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>Reading the reference</source>
      <translation>正在读取参考数据</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>Measuring the map</source>
      <translation>正在量算地图</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>Comparing</source>
      <translation>正在比较</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>it lies beside the map</source>
      <translation>它位于地图旁边</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/comparison.py" />
      <source>it lies nowhere where the map has a class</source>
      <translation>它所在之处地图都没有类别</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{path} cannot be used as reference: {why}.</source>
      <translation>{path} 不能用作参考数据：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose a layer of polygons or points, or a raster of class codes.</source>
      <translation>请选择多边形或点图层，或类别代码栅格。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{name} has no field {field}. Its fields: {fields}.</source>
      <translation>{name} 没有字段 {field}。其字段为：{fields}。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <location filename="../engine/chips/errors.py" />
      <source>Choose the field that tells the class.</source>
      <translation>请选择表示类别的字段。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <location filename="../engine/chips/errors.py" />
      <source>The field {field} holds {what}, which cannot tell a class.</source>
      <translation>字段 {field} 包含{what}，不能表示类别。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <location filename="../engine/chips/errors.py" />
      <source>Choose a field of text or of whole numbers.</source>
      <translation>请选择文本或整数字段。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>The field {field} has more than {most} values.</source>
      <translation>字段 {field} 的值超过 {most} 个。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose the field that tells the class, not one with a number of its own for each feature.</source>
      <translation>请选择表示类别的字段，而不是每个要素各有编号的字段。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{name} tells nothing about the map: {why}.</source>
      <translation>{name} 无法说明该地图：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose reference data over the map, and check that both have the right CRS.</source>
      <translation>请选择位于地图之上的参考数据，并检查两者的坐标参照系是否正确。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>{name} and {map_name} have no class in common. The reference has {values}; the map has {classes}.</source>
      <translation>{name} 与 {map_name} 没有共同的类别。参考数据有 {values}；地图有 {classes}。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/errors.py" />
      <source>Choose a field with the names of the map's classes as text, or with their codes as whole numbers.</source>
      <translation>请选择以文本表示地图类别名称，或以整数表示其代码的字段。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <source>all classes but {names}</source>
      <translation>除 {names} 外的所有类别</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <source>all classes</source>
      <translation>所有类别</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <location filename="../engine/accuracy/report.py" />
      <source>points</source>
      <translation>点</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/job.py" />
      <location filename="../engine/accuracy/sections.py" />
      <source>pixels</source>
      <translation>像素</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Was the map made with weights that were trained on this reference, or on ground beside it? Then these figures mean nothing: they tell what the network remembers, not how good the map is elsewhere.</source>
      <translation>制作该地图的权重是否用此参考数据或其相邻地面训练过？若是，这些数值毫无意义：它们只说明网络记住了什么，而不能说明地图在其他地方的好坏。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The confidence intervals hold if the points are a random sample: placed at random or on a regular grid over the whole map, or at random within each of its classes. Points where somebody chose to look tell of these places alone.</source>
      <translation>只有当点为随机样本时，置信区间才成立：在整幅地图上随机或按规则格网布设，或在其每个类别内随机布设。由人挑选位置的点只能说明这些位置。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The figures hold for the ground within the polygons. Polygons are mostly drawn where a class is plain to see; between them, and at the borders of classes, a map is mostly worse. Large polygons weigh more than small ones.</source>
      <translation>这些数值适用于多边形内的地面。多边形大多画在类别清晰可见之处；在多边形之间以及类别边界处，地图大多较差。大多边形的权重高于小多边形。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The figures hold for the ground of the reference raster, and are as good as it is.</source>
      <translation>这些数值适用于参考栅格的地面，其质量与参考栅格相当。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>The map has no class {names}: all of it counts as wrong, with an IoU of 0.</source>
      <translation>地图没有类别 {names}：其全部计为错误，IoU 为 0。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>If 0 stands for ground without reference, make it the NoData value of the reference raster.</source>
      <translation>如果 0 表示没有参考数据的地面，请将其设为参考栅格的无数据值。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>There is no reference for {names}: how much of it the map finds is not known.</source>
      <translation>{names} 没有参考数据：不知道地图找出了其中多少。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map has no class, there are {count:,} {unit} of the reference; they do not count.</source>
      <translation>在地图没有类别之处，参考数据有 {count:,} 个{unit}；它们不计入。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Features on the map without a class, which are left out: {count:,}.</source>
      <translation>地图上没有类别而被略去的要素：{count:,}。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Features whose shape cannot be used, which are left out: {count:,}.</source>
      <translation>形状无法使用而被略去的要素：{count:,}。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Pixels in several polygons, where the feature with the greatest id counts: {count:,}.</source>
      <translation>位于多个多边形内的像素，以 id 最大的要素为准：{count:,}。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Polygons so small that no pixel has its centre in them, which count nothing: {count:,}.</source>
      <translation>因太小而不含任何像素中心、不计入的多边形：{count:,}。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Area-weighted figures were asked for, but the pixels of polygons or of a raster are no random sample: neighbouring pixels are alike, so that the true errors are many times larger than these confidence intervals.</source>
      <translation>要求了面积加权的数值，但多边形或栅格的像素不是随机样本：相邻像素彼此相似，因此真实误差远大于这些置信区间。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map shows {names} there is no reference: the area-weighted figures hold for the other {covered:.1%} of the map.</source>
      <translation>在地图显示 {names} 之处没有参考数据：面积加权的数值只适用于地图的其余 {covered:.1%}。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map shows {names} there is a single sample; it counts with the greatest error there can be.</source>
      <translation>在地图显示 {names} 之处只有一个样本；它按可能的最大误差计入。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Where the map shows {names} there are fewer than {least} samples: their intervals are rough.</source>
      <translation>在地图显示 {names} 之处样本少于 {least} 个：其区间较粗略。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/remarks.py" />
      <source>Code {code} is {name} in the map, but {other} in the reference; codes were compared.</source>
      <translation>代码 {code} 在地图中为 {name}，但在参考数据中为 {other}；比较的是代码。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Accuracy of {map}</source>
      <translation>{map} 的精度</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>map and reference agree</source>
      <translation>地图与参考数据一致</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>they differ</source>
      <translation>两者不同</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Pictures</source>
      <translation>图片</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/accuracy/views.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/segmentation/report.py" />
      <source>Map</source>
      <translation>地图</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/accuracy/views.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Reference</source>
      <translation>参考数据</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Kind of reference</source>
      <translation>参考数据类型</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Classes were matched</source>
      <translation>类别匹配方式</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <source>Made</source>
      <translation>制作时间</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/segmentation/report.py" />
      <source>Time</source>
      <translation>用时</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Pixels compared</source>
      <translation>比较的像素</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Points compared</source>
      <translation>比较的点</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Of the reference, where the map has no class</source>
      <translation>地图没有类别之处的参考数据</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features used</source>
      <translation>使用的要素</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features beside the map</source>
      <translation>地图旁边的要素</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features repaired</source>
      <translation>修复的要素</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features of no use</source>
      <translation>无法使用的要素</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Features without a class</source>
      <translation>没有类别的要素</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Polygons without the centre of a pixel</source>
      <translation>不含像素中心的多边形</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Pixels in several polygons</source>
      <translation>位于多个多边形内的像素</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>Overall</source>
      <translation>总体</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../engine/segmentation/report.py" />
      <source>How it was made</source>
      <translation>制作方式</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>by code</source>
      <translation>按代码</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>by name (text) or code (whole numbers)</source>
      <translation>按名称（文本）或代码（整数）</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>polygons</source>
      <translation>多边形</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <source>raster</source>
      <translation>栅格</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/report.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Class field</source>
      <translation>类别字段</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Confusion matrix</source>
      <translation>混淆矩阵</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Precision</source>
      <translation>精确度</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Recall</source>
      <translation>召回率</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean without {names}</source>
      <translation>不含 {names} 的平均值</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean</source>
      <translation>平均值</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Overall accuracy</source>
      <translation>总体精度</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean IoU ({classes})</source>
      <translation>平均 IoU（{classes}）</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Mean F1 ({classes})</source>
      <translation>平均 F1（{classes}）</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Area in the map</source>
      <translation>地图中的面积</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Estimated area</source>
      <translation>估计面积</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>User's accuracy</source>
      <translation>用户精度</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Producer's accuracy</source>
      <translation>生产者精度</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Samples</source>
      <translation>样本</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Area-weighted accuracy and areas</source>
      <translation>面积加权的精度和面积</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>{count:,.0f} pixels</source>
      <translation>{count:,.0f} 像素</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Reference ↓   Map →</source>
      <translation>参考 ↓   地图 →</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Each row is a class of the reference: its {unit}, by the class that the map gives them, with their share of the row. Right ones are on the diagonal, in green.</source>
      <translation>每行是参考数据的一个类别：其{unit}按地图赋予的类别列出，并给出占该行的比例。正确者位于对角线上，以绿色表示。</translation>
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
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Reference and Map: numbers of {unit} of the class in each. Precision (user's accuracy): how much of what the map calls the class is it. Recall (producer's accuracy): how much of the class the map finds. {unknown}: there is nothing to tell it from; such classes are not in the means.</source>
      <translation>参考和地图：各自中该类别的{unit}数。精确度（用户精度）：地图标为该类别的部分中有多少确属该类别。召回率（生产者精度）：该类别有多少被地图找出。{unknown}：无从得知；这样的类别不计入平均值。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Kappa</source>
      <translation>Kappa 系数</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Area-weighted overall accuracy</source>
      <translation>面积加权的总体精度</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/sections.py" />
      <source>Estimates for the whole map, ± their 95 % confidence intervals: each sample counts by the area that the map gives to the class in which it lies (Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57). The estimated area is that of the class on the ground, corrected for the mistakes of the map. Samples: how many lie where the map shows the class.</source>
      <translation>对整幅地图的估计，± 其 95 % 置信区间：每个样本按地图赋予其所在类别的面积计入（Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57）。估计面积是该类别在地面上的面积，已校正地图的错误。样本：位于地图显示该类别之处的样本数。</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <source>no feature on the map has a value in the field {field}</source>
      <translation>地图上没有要素在字段 {field} 中有值</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <source>none of its features is a polygon or a point on the map</source>
      <translation>其要素都不是地图上的多边形或点</translation>
    </message>
    <message>
      <location filename="../engine/accuracy/vector.py" />
      <location filename="../engine/chips/labels.py" />
      <source>values of type {type}</source>
      <translation>类型为 {type} 的值</translation>
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
      <translation>一致性</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>the value {value} is listed twice</source>
      <translation>值 {value} 列出了两次</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>the code {code} of {name} is not between 0 and {last}</source>
      <translation>{name} 的代码 {code} 不在 0 到 {last} 之间</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>all {most} codes are taken, and none is left for {name}</source>
      <translation>{most} 个代码都已占用，没有可供 {name} 使用的</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>{one} and {other} have the same code {code}</source>
      <translation>{one} 与 {other} 的代码同为 {code}</translation>
    </message>
    <message>
      <location filename="../engine/chips/classes.py" />
      <source>the codes {one} and {other} have the same name {name}</source>
      <translation>代码 {one} 与 {other} 的名称同为 {name}</translation>
    </message>
    <message>
      <location filename="../engine/chips/cut.py" />
      <location filename="../engine/labelling/run.py" />
      <source>Reading the labels</source>
      <translation>正在读取标注</translation>
    </message>
    <message>
      <location filename="../engine/chips/cut.py" />
      <source>Cutting block {number} of {count}</source>
      <translation>正在裁切第 {number} 块，共 {count} 块</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>There is no image to cut chips from.</source>
      <translation>没有可用于裁切切片的图像。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose an image that the polygons were drawn on.</source>
      <translation>请选择绘制多边形时所依据的图像。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{path} cannot be used: {why}.</source>
      <translation>{path} 无法使用：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <location filename="../engine/raster/errors.py" />
      <source>Choose a polygon layer, such as a GeoPackage or a shapefile.</source>
      <translation>请选择多边形图层，例如 GeoPackage 或 shapefile。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose polygons over the images, and check that all layers have the right CRS.</source>
      <translation>请选择位于图像之上的多边形，并检查所有图层的坐标参照系是否正确。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The area that is completely labelled, {path}, lies on no image.</source>
      <translation>完全标注区域 {path} 不在任何图像上。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose an area over the images, and check that all layers have the right CRS.</source>
      <translation>请选择位于图像之上的区域，并检查所有图层的坐标参照系是否正确。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>No polygon on the images has a value in the field {field}.</source>
      <translation>图像上没有多边形在字段 {field} 中有值。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Fill in the class of the polygons, or choose another field.</source>
      <translation>请填写多边形的类别，或选择其他字段。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The field {field} has values that belong to no class: {values}.</source>
      <translation>字段 {field} 中有不属于任何类别的值：{values}。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Add them to the classes, or correct the polygons.</source>
      <translation>请将它们添加到类别中，或更正多边形。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The classes do not fit together: {why}.</source>
      <translation>各类别不协调：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Give each class a name and a code from 0 to 254 of its own.</source>
      <translation>请为每个类别指定各自的名称和 0 到 254 的代码。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The field {field} has {found} values; there can be {most} classes at most.</source>
      <translation>字段 {field} 有 {found} 个值；最多只能有 {most} 个类别。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose the field that tells the class, not one with a number of its own for each polygon.</source>
      <translation>请选择表示类别的字段，而不是每个多边形各有编号的字段。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>There is only the class {names}; telling classes apart needs two at least.</source>
      <translation>只有类别 {names}；区分类别至少需要两个。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Label a second class, or give an area that is completely labelled: the rest of it becomes background.</source>
      <translation>请标注第二个类别，或给出完全标注区域：其余部分将成为背景。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Each class needs at least {least_px} labelled pixels.</source>
      <translation>每个类别至少需要 {least_px} 个已标注像素。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Draw more polygons of these classes, or leave the classes out.</source>
      <translation>请为这些类别绘制更多多边形，或略去这些类别。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Each class needs at least {least_px} labelled pixels for training and as many for validation, more than {gap_px} pixels apart: two polygons at such a distance, or a large one.</source>
      <translation>每个类别至少需要 {least_px} 个已标注像素用于训练，同样多的像素用于验证，且相距超过 {gap_px} 个像素：两个相距如此的多边形，或一个大的多边形。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Draw more polygons of these classes in other places, leave the classes out, make the gap smaller, or keep nothing for validation.</source>
      <translation>请在其他位置为这些类别绘制更多多边形，略去这些类别，缩小间隔，或不保留验证部分。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Too little is labelled of {classes}. {needed}</source>
      <translation>{classes} 的标注太少。{needed}</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>Choose a new or an empty folder.</source>
      <translation>请选择新文件夹或空文件夹。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The labels in {path} have no field {field}, only {fields}.</source>
      <translation>{path} 中的标注没有字段 {field}，只有 {fields}。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The labels in {path} have no fields.</source>
      <translation>{path} 中的标注没有字段。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>None of the {polygons} polygons of {path} lies on an image.</source>
      <translation>{path} 的 {polygons} 个多边形都不在图像上。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{path} has no polygons.</source>
      <translation>{path} 没有多边形。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{name} (1 polygon, {pixels} pixels)</source>
      <translation>{name}（1 个多边形，{pixels} 像素）</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{name} ({polygons} polygons, {pixels} pixels)</source>
      <translation>{name}（{polygons} 个多边形，{pixels} 像素）</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>The folder {folder} is not empty.</source>
      <translation>文件夹 {folder} 不为空。</translation>
    </message>
    <message>
      <location filename="../engine/chips/errors.py" />
      <source>{folder} is a file, not a folder.</source>
      <translation>{folder} 是文件，不是文件夹。</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>{image}: {text}</source>
      <translation>{image}：{text}</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>{name} has no coordinate system: labels are put on it by their coordinates as they are.</source>
      <translation>{name} 没有坐标系：标注将按其坐标原样放置。</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>The pixel size of {name} is unknown; it is taken for {expected:g} m.</source>
      <translation>{name} 的像素大小未知；按 {expected:g} 米处理。</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <location filename="../engine/segmentation/job.py" />
      <source>{name} does not tell what its bands are; taken were {taken}.</source>
      <translation>{name} 未说明其波段是什么；采用了 {taken}。</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <source>Pixels of {name} are {found:.3g} m wide, not {expected:g} m: it shows nothing that is smaller.</source>
      <translation>{name} 的像素宽 {found:.3g} 米，而不是 {expected:g} 米：更小的东西无法显示。</translation>
    </message>
    <message>
      <location filename="../engine/chips/images.py" />
      <location filename="../engine/segmentation/job.py" />
      <source>{band} from band {number}</source>
      <translation>{band} 取自波段 {number}</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>{folder} is not a usable chip store: {why}.</source>
      <translation>{folder} 不是可用的切片库：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>Make it anew, with 'prepare' or Export Training Chips.</source>
      <translation>请用 'prepare' 或“导出训练样本切片”重新制作。</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>the folder is not empty</source>
      <translation>该文件夹不为空</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>it has no group {missing}, only {groups}</source>
      <translation>它没有组 {missing}，只有 {groups}</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>image, label and valid of chip {name} do not fit each other</source>
      <translation>切片 {name} 的 image、label 和 valid 不相符</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>{file} cannot be read ({why})</source>
      <translation>无法读取 {file}（{why}）</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>{file} is damaged ({why})</source>
      <translation>{file} 已损坏（{why}）</translation>
    </message>
    <message>
      <location filename="../engine/chips/store.py" />
      <source>chip {name} cannot be read ({why})</source>
      <translation>无法读取切片 {name}（{why}）</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon lies on no image: left out.</source>
      <translation>1 个多边形不在任何图像上：已略去。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon lies nowhere, as its geometry is empty or impossible: left out.</source>
      <translation>1 个多边形的几何为空或不可能，没有位置：已略去。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon lies on an image without a class in the field {field}: left out.</source>
      <translation>1 个多边形位于图像上，但字段 {field} 中没有类别：已略去。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>1 polygon with an invalid geometry had to be repaired.</source>
      <translation>1 个多边形的几何无效，已修复。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>Polygons overlap in {count} pixels; there the later one counts.</source>
      <translation>多边形在 {count} 个像素处重叠；以后者为准。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>There are {ratio:.0f} times as many pixels of {most} as of {least}: draw more polygons of {least}, or expect it to be overlooked.</source>
      <translation>{most} 的像素是 {least} 的 {ratio:.0f} 倍：请绘制更多 {least} 的多边形，否则它可能被忽略。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons lie on no image: left out.</source>
      <translation>{count} 个多边形不在任何图像上：已略去。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons lie nowhere, as their geometry is empty or impossible: left out.</source>
      <translation>{count} 个多边形的几何为空或不可能，没有位置：已略去。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons lie on an image without a class in the field {field}: left out.</source>
      <translation>{count} 个多边形位于图像上，但字段 {field} 中没有类别：已略去。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>{count} polygons with an invalid geometry had to be repaired.</source>
      <translation>{count} 个多边形的几何无效，已修复。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>Only {pixels} pixels of {name} are there to learn from: draw more polygons of it.</source>
      <translation>可供学习的 {name} 像素只有 {pixels} 个：请绘制更多该类别的多边形。</translation>
    </message>
    <message>
      <location filename="../engine/chips/survey.py" />
      <source>Only {pixels} pixels of {name} are kept for validation: its score will be a guess.</source>
      <translation>{name} 只保留了 {pixels} 个像素用于验证：其得分只是粗略估计。</translation>
    </message>
    <message>
      <location filename="../engine/cli/weights.py" />
      <source>{path} is not a whole model with {count} classes: {report}.</source>
      <translation>{path} 不是含 {count} 个类别的完整模型：{report}。</translation>
    </message>
    <message>
      <location filename="../engine/cli/weights.py" />
      <source>Choose the data set it was trained on, or give as many classes as it has.</source>
      <translation>请选择训练它的数据集，或给出与它相同数量的类别。</translation>
    </message>
    <message>
      <location filename="../engine/comparison/job.py" />
      <source>Weights that are chosen: {found}; a comparison needs two at least.</source>
      <translation>已选择 {found} 个权重；比较至少需要两个。</translation>
    </message>
    <message>
      <location filename="../engine/comparison/job.py" />
      <source>Choose more weights.</source>
      <translation>请选择更多权重。</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Time is that of classifying alone, without the start of the engine and the writing of the map.</source>
      <translation>用时仅为分类的时间，不含引擎启动和地图写入。</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>How much of the ground two maps give a class of the same name. All of them agree on {share} of it.</source>
      <translation>两幅地图赋予同名类别的地面所占的比例。所有地图在其中 {share} 上一致。</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>{count} maps of {name}</source>
      <translation>{name} 的 {count} 幅地图</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Megapixels per second</source>
      <translation>百万像素/秒</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Overview</source>
      <translation>概览</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Means are over {classes}.</source>
      <translation>平均值基于{classes}。</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Against the reference</source>
      <translation>与参考数据比较</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>all maps agree</source>
      <translation>所有地图一致</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>each map says something else</source>
      <translation>各地图各不相同</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Image</source>
      <translation>图像</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Test-time augmentation</source>
      <translation>测试时增强</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Maps</source>
      <translation>地图</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Mean IoU</source>
      <translation>平均 IoU</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Mean F1</source>
      <translation>平均 F1</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <location filename="../engine/finetuning/report.py" />
      <location filename="../engine/segmentation/publication.py" />
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <location filename="../engine/comparison/report.py" />
      <source>Model</source>
      <translation>模型</translation>
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
      <translation>正在检查输入</translation>
    </message>
    <message>
      <location filename="../engine/comparison/run.py" />
      <source>{name}: {text}</source>
      <translation>{name}：{text}</translation>
    </message>
    <message>
      <location filename="../engine/comparison/run.py" />
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Comparing the maps</source>
      <translation>正在比较地图</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>The device {name} is not there; this computer has {devices}. It computes with {software}.</source>
      <translation>没有设备 {name}；此计算机有 {devices}。使用 {software} 计算。</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Choose one of these, or 'auto'. If a GPU is missing, check its driver and the engine's installation.</source>
      <translation>请选择其中之一，或“auto”。如果缺少 GPU，请检查其驱动程序和引擎的安装。</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>The memory of the device {device} is too small, even for one window at a time.</source>
      <translation>设备 {device} 的内存太小，即使一次只处理一个窗口也不够。</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>The device {device} stopped working: {why}.</source>
      <translation>设备 {device} 停止工作：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Try again; if it happens again, choose the device 'cpu'. Finished blocks are kept.</source>
      <translation>请重试；如果再次发生，请选择设备 'cpu'。已完成的块会保留。</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Close other programs that use it, or choose a smaller window. Finished blocks are kept.</source>
      <translation>请关闭使用它的其他程序，或选择较小的窗口。已完成的块会保留。</translation>
    </message>
    <message>
      <location filename="../engine/device_errors.py" />
      <source>Close other programs that use it, or choose the device 'cpu', or a smaller window. Finished blocks are kept.</source>
      <translation>请关闭使用它的其他程序，或选择设备 'cpu' 或较小的窗口。已完成的块会保留。</translation>
    </message>
    <message>
      <location filename="../engine/devices.py" />
      <source>PyTorch {version}, built for no CUDA</source>
      <translation>PyTorch {version}，不带 CUDA 构建</translation>
    </message>
    <message>
      <location filename="../engine/devices.py" />
      <source>PyTorch {version}, built for CUDA {cuda}</source>
      <translation>PyTorch {version}，为 CUDA {cuda} 构建</translation>
    </message>
    <message>
      <location filename="../engine/file_lock.py" />
      <source>starting just now</source>
      <translation>正在启动</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>step {number}</source>
      <translation>第 {number} 步</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Begun with</source>
      <translation>起始权重</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Training data</source>
      <translation>训练数据</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Ended</source>
      <translation>结束</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Polygons</source>
      <translation>多边形</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Pixels for training</source>
      <translation>训练像素</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Pixels kept for validation</source>
      <translation>保留用于验证的像素</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>outside of all images</source>
      <translation>在所有图像之外</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>repaired</source>
      <translation>已修复</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>impossible</source>
      <translation>不可能</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>without a class</source>
      <translation>没有类别</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>At step {number}</source>
      <translation>第 {number} 步时</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>A look</source>
      <translation>一览</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Measured on polygons that were kept from training. They chose the moment at which to stop, so on other ground expect somewhat less.</source>
      <translation>在未参与训练的多边形上测得。停止的时刻由它们选定，因此在其他地面上应略低。</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>all steps were taken</source>
      <translation>所有步数均已完成</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>scores no longer rose</source>
      <translation>得分不再上升</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Mean IoU on the polygons kept from training</source>
      <translation>未参与训练的多边形上的平均 IoU</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/report.py" />
      <source>Polygons left out or repaired: {others}.</source>
      <translation>略去或修复的多边形：{others}。</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <location filename="../engine/segmentation/classify.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Starting the engine</source>
      <translation>正在启动引擎</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>{name} is no name for weights.</source>
      <translation>{name} 不能作为权重的名称。</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>Let it end in .safetensors.</source>
      <translation>请以 .safetensors 结尾。</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <location filename="../engine/weights/user_library.py" />
      <source>{path} exists already.</source>
      <translation>{path} 已存在。</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <location filename="../engine/weights/user_library.py" />
      <source>Choose another name; nothing is overwritten.</source>
      <translation>请选择其他名称；不会覆盖任何内容。</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>Step {step} of {steps}, loss {loss:.2f}</source>
      <translation>第 {step} 步，共 {steps} 步，损失 {loss:.2f}</translation>
    </message>
    <message>
      <location filename="../engine/finetuning/run.py" />
      <source>Step {step} of {steps}, loss {loss:.2f}, mean IoU {iou:.2f}</source>
      <translation>第 {step} 步，共 {steps} 步，损失 {loss:.2f}，平均 IoU {iou:.2f}</translation>
    </message>
    <message>
      <location filename="../engine/interpreter.py" />
      <source>The engine's Python was not found. Looked at: {places}.</source>
      <translation>找不到引擎的 Python。已查找：{places}。</translation>
    </message>
    <message>
      <location filename="../engine/interpreter.py" />
      <source>Install the engine's environment (Raster &gt; UNetMamba &gt; Engine), or set {variable} to a Python that has torch.</source>
      <translation>请安装引擎环境（栅格 &gt; UNetMamba &gt; 引擎），或将 {variable} 设为带有 torch 的 Python。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/confidence.py" />
      <source>it holds the value {value}</source>
      <translation>其中含有值 {value}</translation>
    </message>
    <message>
      <location filename="../engine/labelling/confidence.py" />
      <source>it has 1 band of type {dtype}</source>
      <translation>它有 1 个 {dtype} 类型的波段</translation>
    </message>
    <message>
      <location filename="../engine/labelling/confidence.py" />
      <source>it has {bands} bands</source>
      <translation>它有 {bands} 个波段</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>{name} is no confidence, which is one band of bytes from 0 to 100 percent: {why}.</source>
      <translation>{name} 不是置信度（应为一个 0 到 100 百分比的字节波段）：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>Choose the Confidence that Segment Land Cover has made together with the map.</source>
      <translation>请选择“土地覆盖分割”与该地图一同生成的置信度。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>{name} has no place of {side_px} x {side_px} pixels with a class and a confidence that is {distance_px} pixels from all labels.</source>
      <translation>{name} 中没有 {side_px} x {side_px} 像素、带有类别和置信度且距所有标注 {distance_px} 像素的地点。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/errors.py" />
      <source>Check that map and confidence belong together, or choose smaller places or a smaller distance.</source>
      <translation>请检查地图与置信度是否对应，或选择较小的地点或较小的距离。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>The map shows none of these classes; draw them where you know of some: {names}.</source>
      <translation>地图没有显示这些类别；请在您知道有它们的地方绘制：{names}。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>The map is only {percent:.0f} % sure here.</source>
      <translation>地图在此处的把握只有 {percent:.0f} %。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>The map is {percent:.0f} % sure here.</source>
      <translation>地图在此处的把握为 {percent:.0f} %。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Little of the map is {name}: {share:.1%}.</source>
      <translation>地图中 {name} 很少：{share:.1%}。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>There is only 1 such place. With a smaller distance there may be more.</source>
      <translation>这样的地点只有 1 个。距离较小时可能更多。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>There are only {found} such places. With a smaller distance there may be more.</source>
      <translation>这样的地点只有 {found} 个。距离较小时可能更多。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Nothing is labelled as {name} yet.</source>
      <translation>尚无标注为 {name} 的内容。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Only 1 label is of {name}.</source>
      <translation>{name} 的标注只有 1 个。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Only {count} labels are of {name}.</source>
      <translation>{name} 的标注只有 {count} 个。</translation>
    </message>
    <message>
      <location filename="../engine/labelling/run.py" />
      <source>Looking for places</source>
      <translation>正在查找地点</translation>
    </message>
    <message>
      <location filename="../engine/light/checks.py" />
      <source>The light engine cannot use {path}: it knows UNetMamba with the encoder ResT-Lite alone, but this is {found}.</source>
      <translation>轻量引擎无法使用 {path}：它只支持采用 ResT-Lite 编码器的 UNetMamba，而这是 {found}。</translation>
    </message>
    <message>
      <location filename="../engine/light/checks.py" />
      <source>Choose other weights, or install the full engine under Raster &gt; UNetMamba &gt; Engine.</source>
      <translation>请选择其他权重，或在“栅格 &gt; UNetMamba &gt; 引擎”中安装完整引擎。</translation>
    </message>
    <message>
      <location filename="../engine/light/predictor.py" />
      <source>float32: the light engine has no other</source>
      <translation>float32：轻量引擎没有其他精度</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>There is no model {name}.</source>
      <translation>没有模型 {name}。</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>Choose one of {names}.</source>
      <translation>请从 {names} 中选择一个。</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>A model needs at least 1 class and 1 band, not {classes} and {bands}.</source>
      <translation>模型至少需要 1 个类别和 1 个波段，而不是 {classes} 和 {bands}。</translation>
    </message>
    <message>
      <location filename="../engine/models/registry.py" />
      <source>{name} does not take these options: {why}.</source>
      <translation>{name} 不接受这些选项：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/models/rs3mamba.py" />
      <source>RS3Mamba has no main branch {name}.</source>
      <translation>RS3Mamba 没有主分支 {name}。</translation>
    </message>
    <message>
      <location filename="../engine/models/rs3mamba.py" />
      <source>Choose resnet18 or rest_lite.</source>
      <translation>请选择 resnet18 或 rest_lite。</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>timm/{name} cannot be the encoder: {why}.</source>
      <translation>timm/{name} 不能作为编码器：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>Choose a backbone with maps at strides 4, 8, 16 and 32, as timm/resnet18.</source>
      <translation>请选择在步幅 4、8、16 和 32 处有特征图的骨干网络，例如 timm/resnet18。</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>timm {version} has no such model</source>
      <translation>timm {version} 没有这样的模型</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>timm cannot give its feature maps ({why})</source>
      <translation>timm 无法给出其特征图（{why}）</translation>
    </message>
    <message>
      <location filename="../engine/models/timm_encoder.py" />
      <source>its maps have strides {strides}</source>
      <translation>其特征图的步幅为 {strides}</translation>
    </message>
    <message>
      <location filename="../engine/models/unetmamba.py" />
      <source>There is no encoder {name}.</source>
      <translation>没有编码器 {name}。</translation>
    </message>
    <message>
      <location filename="../engine/models/unetmamba.py" />
      <source>Choose rest_lite or timm/NAME, as timm/resnet18.</source>
      <translation>请选择 rest_lite 或 timm/名称，例如 timm/resnet18。</translation>
    </message>
    <message>
      <location filename="../engine/progress.py" />
      <source>, {time} left</source>
      <translation>，剩余 {time}</translation>
    </message>
    <message>
      <location filename="../engine/raster/blocks.py" />
      <source>block {name} reads differently from what was written</source>
      <translation>块 {name} 读出的内容与写入的不同</translation>
    </message>
    <message>
      <location filename="../engine/raster/blocks.py" />
      <source>it was damaged since it was written; the next run computes this part again</source>
      <translation>它在写入后损坏；下次运行会重新计算这一部分</translation>
    </message>
    <message>
      <location filename="../engine/raster/equal_area.py" />
      <source>the CRS is not known</source>
      <translation>坐标参照系未知</translation>
    </message>
    <message>
      <location filename="../engine/raster/equal_area.py" />
      <source>the map reaches beyond the Earth</source>
      <translation>地图超出了地球范围</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} cannot be opened as a raster: {why}.</source>
      <translation>无法将 {path} 作为栅格打开：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose an image that QGIS can show, such as a GeoTIFF, JPEG 2000 or VRT file.</source>
      <translation>请选择 QGIS 能显示的图像，例如 GeoTIFF、JPEG 2000 或 VRT 文件。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} cannot be read in the {width} x {height} pixels from column {col}, row {row}: {why}.</source>
      <translation>无法读取 {name} 中自第 {col} 列、第 {row} 行起的 {width} x {height} 像素：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>The file is damaged or out of reach. Copy it again from its origin, or choose an extent elsewhere.</source>
      <translation>文件已损坏或无法访问。请从来源重新复制，或选择其他位置的范围。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose an image with these bands, or weights that were trained on such images.</source>
      <translation>请选择带有这些波段的图像，或用此类图像训练的权重。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Bands {chosen} are chosen, but the weights need {expected}: {names}.</source>
      <translation>选择了波段 {chosen}，但权重需要 {expected} 个：{names}。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose one band for each, in this order.</source>
      <translation>请按此顺序为每个选择一个波段。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has no band {band}; its bands are 1 to {found}.</source>
      <translation>{name} 没有波段 {band}；其波段为 1 到 {found}。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose other bands.</source>
      <translation>请选择其他波段。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Band {band} of {name} holds complex numbers ({dtype}), but the weights need real ones.</source>
      <translation>{name} 的波段 {band} 含有复数（{dtype}），但权重需要实数。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Compute the amplitude or the intensity first, for example with the raster calculator.</source>
      <translation>请先计算振幅或强度，例如使用栅格计算器。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Band {band} of {name} holds numbers of a colour table, but the weights need measured values.</source>
      <translation>{name} 的波段 {band} 含有颜色表的编号，但权重需要测量值。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Turn it into an RGB image first: menu Raster, Conversion, PCT To RGB.</source>
      <translation>请先将其转换为 RGB 图像：菜单“栅格”、“转换”、“PCT 转 RGB”。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>The extent {corners} does not touch the raster.</source>
      <translation>范围 {corners} 与栅格不相交。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose an extent over the raster, given in the raster's CRS.</source>
      <translation>请选择位于栅格之上的范围，以栅格的坐标参照系给出。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>An extent was given, but only control points or RPCs locate the raster: its pixels have no exact place.</source>
      <translation>给出了范围，但栅格仅由控制点或 RPC 定位：其像素没有确切的位置。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Run without an extent, or warp the raster to a CRS first: menu Raster, Projections, Warp.</source>
      <translation>请不带范围运行，或先将栅格变形到某个坐标参照系：菜单“栅格”、“投影”、“变形”。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} does not end in {extension}, as this file must.</source>
      <translation>{path} 未以 {extension} 结尾，而此文件必须如此。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Give the output a name that ends in {extension}.</source>
      <translation>请为输出取以 {extension} 结尾的名称。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} cannot be written: {why}.</source>
      <translation>无法写入 {path}：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose a folder that exists and where you may write files.</source>
      <translation>请选择已存在且您有权写入文件的文件夹。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Writing {path} would destroy {source}, which the input is read from.</source>
      <translation>写入 {path} 会破坏输入所读取的 {source}。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose another name for the output.</source>
      <translation>请为输出选择其他名称。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Another run is writing {path} ({holder}).</source>
      <translation>另一个运行正在写入 {path}（{holder}）。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Wait until it has ended, or choose another name for the output.</source>
      <translation>请等待其结束，或为输出选择其他名称。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Free some space, or choose a folder on another disk, then run again.</source>
      <translation>请释放一些空间，或选择其他磁盘上的文件夹，然后重新运行。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} is the name of two outputs, {one} and {other}.</source>
      <translation>{path} 是两个输出 {one} 和 {other} 的名称。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Give each output a name of its own.</source>
      <translation>请为每个输出取各自的名称。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} is stored in pieces of {width} x {height} pixels; one alone takes {needed:.0f} MB.</source>
      <translation>{name} 按 {width} x {height} 像素的块存储；仅一块就占用 {needed:.0f} MB。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Store it in tiles first: menu Raster, Conversion, Translate, with the creation option TILED=YES.</source>
      <translation>请先将其按瓦片存储：菜单“栅格”、“转换”、“转换格式”，创建选项 TILED=YES。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{path} cannot be used as a mask: {why}.</source>
      <translation>{path} 不能用作掩膜：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>No polygon of {name} touches the raster.</source>
      <translation>{name} 没有多边形与栅格相交。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose polygons over the raster, and check that both layers have the right CRS.</source>
      <translation>请选择位于栅格之上的多边形，并检查两个图层的坐标参照系是否正确。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose a map made by Segment Land Cover, or one with class codes from 0 to 254.</source>
      <translation>请选择由“土地覆盖分割”生成的地图，或类别代码为 0 到 254 的地图。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} holds the value {value:g}, but class codes are whole numbers from 0 to 254.</source>
      <translation>{name} 含有值 {value:g}，但类别代码是 0 到 254 的整数。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose a raster of class codes, or turn its values into such codes with Reclassify By Table.</source>
      <translation>请选择类别代码栅格，或用“按表重分类”将其值转换为此类代码。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{before} and {after} have no classified pixel in common.</source>
      <translation>{before} 与 {after} 没有共同的已分类像素。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Choose two maps of the same ground, and check that both have the right CRS.</source>
      <translation>请选择同一地面的两幅地图，并检查两者的坐标参照系是否正确。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has 1 usable band; the weights need {expected}: {names}.</source>
      <translation>{name} 有 1 个可用波段；权重需要 {expected} 个：{names}。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has {found} usable bands; the weights need {expected}: {names}.</source>
      <translation>{name} 有 {found} 个可用波段；权重需要 {expected} 个：{names}。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Writing {path} failed: {why}. {free:.0f} MB are free there.</source>
      <translation>写入 {path} 失败：{why}。该处可用空间为 {free:.0f} MB。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>Writing {path} failed: {why}. {free:.0f} MB are free there, and about {needed:.0f} MB are needed.</source>
      <translation>写入 {path} 失败：{why}。该处可用空间为 {free:.0f} MB，大约需要 {needed:.0f} MB。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has 1 band of type {dtype}; a land cover map has one of type Byte.</source>
      <translation>{name} 有 1 个 {dtype} 类型的波段；土地覆盖图有一个 Byte 类型的波段。</translation>
    </message>
    <message>
      <location filename="../engine/raster/errors.py" />
      <source>{name} has {bands} bands; a land cover map has one of type Byte.</source>
      <translation>{name} 有 {bands} 个波段；土地覆盖图有一个 Byte 类型的波段。</translation>
    </message>
    <message>
      <location filename="../engine/raster/gdal_calls.py" />
      <source>it is not recognized as a raster</source>
      <translation>无法识别为栅格</translation>
    </message>
    <message>
      <location filename="../engine/raster/gdal_calls.py" />
      <source>its data cannot be decoded</source>
      <translation>其数据无法解码</translation>
    </message>
    <message>
      <location filename="../engine/raster/outputs.py" />
      <source>it is a folder</source>
      <translation>它是文件夹</translation>
    </message>
    <message>
      <location filename="../engine/raster/outputs.py" />
      <source>it is write-protected</source>
      <translation>它受写保护</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>it is not recognized as a vector layer</source>
      <translation>无法识别为矢量图层</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>it has no layer {name}</source>
      <translation>它没有图层 {name}</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>it has no layers</source>
      <translation>它没有图层</translation>
    </message>
    <message>
      <location filename="../engine/raster/polygons.py" />
      <source>a vertex has no place on the raster</source>
      <translation>某个顶点在栅格上没有位置</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>the georeference of the finished file differs from that of the input</source>
      <translation>完成的文件的地理参照与输入不同</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>the legend of the finished file is not complete</source>
      <translation>完成的文件的图例不完整</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>the file has not all its overviews</source>
      <translation>该文件缺少部分概视图</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <source>GDAL gave no reason</source>
      <translation>GDAL 没有给出原因</translation>
    </message>
    <message>
      <location filename="../engine/raster/publish.py" />
      <location filename="../engine/raster/transitions.py" />
      <source>the finished file reads differently from what was written</source>
      <translation>完成的文件读出的内容与写入的不同</translation>
    </message>
    <message>
      <location filename="../engine/raster/sieve.py" />
      <source>some of the sieved pixels were lost</source>
      <translation>部分过滤后的像素丢失</translation>
    </message>
    <message>
      <location filename="../engine/raster/source.py" />
      <source>it has no bands; it may be a container of several rasters</source>
      <translation>它没有波段；可能是包含多个栅格的容器</translation>
    </message>
    <message>
      <location filename="../engine/raster/source.py" />
      <source>it is cut off: of its {needed} bytes it has {found}</source>
      <translation>它被截断：应有 {needed} 字节，实有 {found} 字节</translation>
    </message>
    <message>
      <location filename="../engine/raster/values.py" />
      <source>Values from {low:g} to {high:g} are brought to 0 to {scale:g}, for all bands alike; what lies beyond is cut.</source>
      <translation>{low:g} 到 {high:g} 的值被变换到 0 到 {scale:g}，所有波段相同；超出部分被截去。</translation>
    </message>
    <message>
      <location filename="../engine/raster/values.py" />
      <source>All sampled values are {low:g}: the image is plain grey.</source>
      <translation>所有采样值均为 {low:g}：图像为纯灰色。</translation>
    </message>
    <message>
      <location filename="../engine/report_page.py" />
      <source>unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/classify.py" />
      <source>Computing on {device}.</source>
      <translation>使用 {device} 计算。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/classify.py" />
      <source>Classifying block {number} of {count}</source>
      <translation>正在分类第 {number} 块，共 {count} 块</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>Needed at most: about {time}, {disk} on the disk, {memory} of memory.</source>
      <translation>最多需要：约 {time}，磁盘 {disk}，内存 {memory}。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>The outputs need about {needed:.0f} MB in {folder}, where {free:.0f} MB are free.</source>
      <translation>输出在 {folder} 中约需 {needed:.0f} MB，而该处可用空间为 {free:.0f} MB。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>Free some space, choose a folder on another disk, a smaller extent, or fewer outputs.</source>
      <translation>请释放一些空间，选择其他磁盘上的文件夹、较小的范围或较少的输出。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/estimate.py" />
      <source>Needed at most: {disk} on the disk, {memory} of memory.</source>
      <translation>最多需要：磁盘 {disk}，内存 {memory}。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>{name} has no coordinate system, so the map has none.</source>
      <translation>{name} 没有坐标系，因此地图也没有。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>The pixel size of {name} is unknown; the weights expect {expected:g} m.</source>
      <translation>{name} 的像素大小未知；权重要求 {expected:g} 米。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>Pixels of {name} are {found:.3g} m wide, but the weights were trained at {expected:g} m: what they look for is too small to be seen here. Expect a poor map.</source>
      <translation>{name} 的像素宽 {found:.3g} 米，但权重是以 {expected:g} 米训练的：它们要找的东西在此太小而看不见。地图可能较差。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>Band {band} of {name} is {found}, but the weights take it for {expected}.</source>
      <translation>{name} 的波段 {band} 是 {found}，但权重将其当作 {expected}。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job.py" />
      <source>Pixels of {name} are {found:.3g} m wide, but the weights were trained at {expected:g} m. Switch resampling on, or expect a poor map.</source>
      <translation>{name} 的像素宽 {found:.3g} 米，但权重是以 {expected:g} 米训练的。请启用重采样，否则地图可能较差。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/job_folder.py" />
      <source>there is something else of that name, or it belongs to another user</source>
      <translation>存在同名的其他内容，或它属于其他用户</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>option {name}</source>
      <translation>选项 {name}</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>An unfinished run of {output} is there, but it was started differently: {differences}.</source>
      <translation>存在 {output} 的未完成运行，但其启动方式不同：{differences}。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>Undo that to go on with it, choose another output, or start afresh: without 'Resume', on the command line with --fresh.</source>
      <translation>请撤销更改以继续该运行，选择其他输出，或重新开始：取消“继续”，在命令行使用 --fresh。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>the image has changed on disk ({files})</source>
      <translation>磁盘上的图像已更改（{files}）</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>format of the job folder</source>
      <translation>作业文件夹的格式</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image</source>
      <translation>图像</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image options</source>
      <translation>图像选项</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image files</source>
      <translation>图像文件</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image size</source>
      <translation>图像大小</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>image georeference</source>
      <translation>图像地理参照</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>output</source>
      <translation>输出</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>bands</source>
      <translation>波段</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>extent in pixels</source>
      <translation>范围（像素）</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>mask</source>
      <translation>掩膜</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>working grid in pixels</source>
      <translation>工作格网（像素）</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>values</source>
      <translation>值</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>outputs of a block</source>
      <translation>每块的输出</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>skipping of damaged parts</source>
      <translation>跳过损坏部分</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>other weights</source>
      <translation>权重不同</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <source>another mask</source>
      <translation>掩膜不同</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/manifest.py" />
      <location filename="../engine/training/fingerprint.py" />
      <source>{what} was {old} and is now {new}</source>
      <translation>{what} 原为 {old}，现为 {new}</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <location filename="../engine/training/fine_tune.py" />
      <source>The option {option} is {value}, but it must be {needed}.</source>
      <translation>选项 {option} 为 {value}，但必须是{needed}。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <source>Change it, or leave it out to use what suits the weights.</source>
      <translation>请更改它，或省略它以使用适合权重的值。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <source>from {least} to {most} pixels</source>
      <translation>{least} 到 {most} 像素</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <source>from 0 to {most} pixels, less than a window</source>
      <translation>0 到 {most} 像素，小于窗口</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/options.py" />
      <location filename="../engine/training/fine_tune.py" />
      <source>one of {choices}</source>
      <translation>{choices} 之一</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Merging small patches</source>
      <translation>正在合并小图斑</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Writing the map</source>
      <translation>正在写入地图</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Writing the confidence</source>
      <translation>正在写入置信度</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Writing the probabilities</source>
      <translation>正在写入概率</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Measuring the classes</source>
      <translation>正在量算类别</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Drawing the polygons</source>
      <translation>正在绘制多边形</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Writing the report</source>
      <translation>正在编写报告</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Unreadable and left empty: {width} x {height} pixels from column {col}, row {row}.</source>
      <translation>无法读取而留空：自第 {col} 列、第 {row} 行起的 {width} x {height} 像素。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Land cover of {image}</source>
      <translation>{image} 的土地覆盖</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Started</source>
      <translation>开始时间</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>Computed on</source>
      <translation>计算设备</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Licence of the weights</source>
      <translation>权重的许可证</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>SHA-256 of the weights</source>
      <translation>权重的 SHA-256</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/publication.py" />
      <source>{path} is in use; the new file is {new}.</source>
      <translation>{path} 正在使用中；新文件为 {new}。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Code</source>
      <translation>代码</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Share</source>
      <translation>占比</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Area</source>
      <translation>面积</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>Pixels</source>
      <translation>像素</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>checking</source>
      <translation>检查</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>starting the engine</source>
      <translation>启动引擎</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>classifying</source>
      <translation>分类</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/report.py" />
      <source>writing</source>
      <translation>写入</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/run.py" />
      <source>{finished} of {blocks} blocks are kept: run again to go on from there.</source>
      <translation>已保留 {finished} 块，共 {blocks} 块：再次运行可从此处继续。</translation>
    </message>
    <message>
      <location filename="../engine/segmentation/run.py" />
      <source>Going on with the run of {started}. Finished blocks: {count}.</source>
      <translation>继续 {started} 的运行。已完成的块：{count}。</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>The engine computes wrong results on {device}: {found}.</source>
      <translation>引擎在 {device} 上的计算结果错误：{found}。</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>Update the driver of the graphics processor, or choose the device 'cpu'.</source>
      <translation>请更新图形处理器的驱动程序，或选择设备 'cpu'。</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>classes that the weights do not have</source>
      <translation>权重没有的类别</translation>
    </message>
    <message>
      <location filename="../engine/smoke_test.py" />
      <source>{share:.0%} of a test image as on the processor</source>
      <translation>测试图像中 {share:.0%} 与处理器上的结果一致</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>The state of the training cannot be kept in {folder}: {why}.</source>
      <translation>训练状态无法保存在 {folder} 中：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>Free some space there, then start the same training again: it goes on from the last state kept.</source>
      <translation>请在该处释放一些空间，然后重新开始同一训练：它会从最后保存的状态继续。</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>its checksum is wrong</source>
      <translation>其校验和错误</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>it is no state of a training: {why}</source>
      <translation>它不是训练状态：{why}</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <location filename="../engine/weights/card.py" />
      <source>its header is damaged</source>
      <translation>其文件头已损坏</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>what was written cannot be read back ({why})</source>
      <translation>写入的内容无法读回（{why}）</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>{path} cannot be read ({why}).</source>
      <translation>无法读取 {path}（{why}）。</translation>
    </message>
    <message>
      <location filename="../engine/training/checkpoint.py" />
      <source>{path} is damaged and was removed: {why}.</source>
      <translation>{path} 已损坏并被移除：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune.py" />
      <source>Measuring the speed</source>
      <translation>正在测量速度</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune.py" />
      <source>{steps} steps of {seconds:.2f} s</source>
      <translation>{steps} 步，每步 {seconds:.2f} 秒</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune_task.py" />
      <source>The weights to begin with find {share:.0%} of your labelled ground already: it can teach them little. Draw where their map is wrong.</source>
      <translation>起始权重已能识别您所标注地面的 {share:.0%}：能从中学到的不多。请在其地图出错的地方绘制。</translation>
    </message>
    <message>
      <location filename="../engine/training/fine_tune_task.py" />
      <source>Looking at the images</source>
      <translation>正在查看图像</translation>
    </message>
    <message>
      <location filename="../engine/training/fingerprint.py" />
      <source>other {name}</source>
      <translation>{name} 不同</translation>
    </message>
    <message>
      <location filename="../engine/training/fingerprint.py" />
      <source>An unfinished training is there, but it was started differently: {differences}.</source>
      <translation>存在未完成的训练，但其启动方式不同：{differences}。</translation>
    </message>
    <message>
      <location filename="../engine/training/fingerprint.py" />
      <source>Undo that to go on with it, choose another output, or start afresh, on the command line with --fresh.</source>
      <translation>请撤销更改以继续该训练，选择其他输出，或重新开始，在命令行使用 --fresh。</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The loss is not finite in step {step} and those before: training goes back to step {good} and on with half the learning rate.</source>
      <translation>第 {step} 步及之前的损失不是有限值：训练退回第 {good} 步，并以一半的学习率继续。</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The memory of {device} is too small for batches of {count} samples of {side} pixels.</source>
      <translation>{device} 的内存太小，无法处理 {count} 个 {side} 像素样本的批次。</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>Use a smaller batch_size, with accumulate to make up for it, or set recompute to true.</source>
      <translation>请使用较小的 batch_size，并用 accumulate 弥补，或将 recompute 设为 true。</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>Training was begun with {old} and goes on with {new}: the weights will not be the same to the bit.</source>
      <translation>训练以 {old} 开始，以 {new} 继续：权重不会逐位相同。</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The loss of step {step} is not finite; such steps are skipped.</source>
      <translation>第 {step} 步的损失不是有限值；这样的步会被跳过。</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>The loss of step {step} is not finite ({cause}); such steps are skipped.</source>
      <translation>第 {step} 步的损失不是有限值（{cause}）；这样的步会被跳过。</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>1 step was skipped because its loss was not finite.</source>
      <translation>1 步因损失不是有限值而被跳过。</translation>
    </message>
    <message>
      <location filename="../engine/training/loop.py" />
      <source>{count} steps were skipped because their loss was not finite.</source>
      <translation>{count} 步因损失不是有限值而被跳过。</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>The loss is not finite in step {step} and those before, also after going back with half the rate; the chips hold no bad values, so training diverges.</source>
      <translation>第 {step} 步及之前的损失不是有限值，以一半的学习率退回后仍然如此；切片中没有不良值，因此训练发散。</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>Use a lower learning rate than {rate:g}.</source>
      <translation>请使用低于 {rate:g} 的学习率。</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>The loss is not finite in step {step} and those before, also after going back with half the rate: {cause}.</source>
      <translation>第 {step} 步及之前的损失不是有限值，以一半的学习率退回后仍然如此：{cause}。</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>Leave that image out, or repair it, and cut the chips again.</source>
      <translation>请略去该图像，或将其修复，然后重新裁切切片。</translation>
    </message>
    <message>
      <location filename="../engine/training/not_finite.py" />
      <source>chip {name} holds {count} values that are not finite or absurdly large</source>
      <translation>切片 {name} 含有 {count} 个非有限或大得离谱的值</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>{path} is not a usable weights file: {why}.</source>
      <translation>{path} 不是可用的权重文件：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>Choose a .safetensors file made by UNetMamba, or import the checkpoint into the library.</source>
      <translation>请选择由 UNetMamba 生成的 .safetensors 文件，或将检查点导入权重库。</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>it holds tensors but no card that names its classes and bands</source>
      <translation>它含有张量，但没有说明类别和波段的信息卡</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>bands, mean and std must have one length and there must be classes</source>
      <translation>bands、mean 和 std 的长度必须相同，且必须有类别</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>a text is none, or too long</source>
      <translation>某个文本不是文本，或太长</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>bands must be names</source>
      <translation>bands 必须是名称</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>class codes must be different numbers from 0 to 254</source>
      <translation>类别代码必须是 0 到 254 的不同数字</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>colours must be written as #rrggbb</source>
      <translation>颜色必须写成 #rrggbb</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>mean, std, scale and pixel size must be numbers, all but the first above 0</source>
      <translation>mean、std、scale 和像素大小必须是数字，除 mean 外均须大于 0</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>window and overlap must be whole numbers, the window being the larger one</source>
      <translation>窗口和重叠必须是整数，且窗口较大</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>options, scores and training must be tables</source>
      <translation>options、scores 和 training 必须是表</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>its card is damaged ({why})</source>
      <translation>其信息卡已损坏（{why}）</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>it is too short for a safetensors file</source>
      <translation>它太短，不是 safetensors 文件</translation>
    </message>
    <message>
      <location filename="../engine/weights/card.py" />
      <source>it is not a safetensors file, or its header is larger than 1 MiB</source>
      <translation>它不是 safetensors 文件，或其文件头大于 1 MiB</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>The catalogue {where} cannot be used: {why}.</source>
      <translation>目录 {where} 无法使用：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>Ask who publishes it; docs/weights.md describes the format.</source>
      <translation>请询问其发布者；docs/weights.md 说明了格式。</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is larger than 4 MiB</source>
      <translation>它大于 4 MiB</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is not a catalogue with "format": {format}</source>
      <translation>它不是带有 "format": {format} 的目录</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"weights" must be a list of at most {most} entries</source>
      <translation>"weights" 必须是最多含 {most} 个条目的列表</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is no object</source>
      <translation>它不是对象</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"{name}" is missing</source>
      <translation>缺少 "{name}"</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"sha256" must have 64 hexadecimal digits</source>
      <translation>"sha256" 必须有 64 个十六进制数字</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"size" must be the number of bytes, at most 2 GiB</source>
      <translation>"size" 必须是字节数，最多 2 GiB</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"file" must be an https address or lie in the folder of the catalogue, not {file}</source>
      <translation>"file" 必须是 https 地址或位于目录文件所在的文件夹中，而不是 {file}</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"{name}" must be a text</source>
      <translation>"{name}" 必须是文本</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>it is not JSON</source>
      <translation>它不是 JSON</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>"file" must lead to an https address, not to {file}</source>
      <translation>"file" 必须指向 https 地址，而不是 {file}</translation>
    </message>
    <message>
      <location filename="../engine/weights/catalogue.py" />
      <source>entry {number}: {why}</source>
      <translation>条目 {number}：{why}</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>{checkpoint} cannot be imported: {why}.</source>
      <translation>无法导入 {checkpoint}：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>Give a checkpoint of the published model.</source>
      <translation>请提供已发布模型的检查点。</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>{program} cannot be started: {why}</source>
      <translation>无法启动 {program}：{why}</translation>
    </message>
    <message>
      <location filename="../engine/weights/confined.py" />
      <source>the engine ended with {status}</source>
      <translation>引擎以 {status} 结束</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{path} cannot be imported: {why}.</source>
      <translation>无法导入 {path}：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>Give a checkpoint of the published model (.ckpt, .pth or .safetensors).</source>
      <translation>请提供已发布模型的检查点（.ckpt、.pth 或 .safetensors）。</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{matched} of the encoder's {expected} keys matched</source>
      <translation>编码器的 {expected} 个键中有 {matched} 个匹配</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{matched} of the model's {expected} keys matched</source>
      <translation>模型的 {expected} 个键中有 {matched} 个匹配</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{before}; missing: {keys}</source>
      <translation>{before}；缺少：{keys}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{before}; unexpected: {keys}</source>
      <translation>{before}；多余：{keys}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>{before}; of another shape: {keys}</source>
      <translation>{before}；形状不同：{keys}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>none of its {count} tensors belongs to {model}</source>
      <translation>其 {count} 个张量都不属于 {model}</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>there is no such file</source>
      <translation>没有这样的文件</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it holds no tensors</source>
      <translation>它不含张量</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is too large for such a model</source>
      <translation>对这样的模型而言它太大</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <location filename="../engine/weights/integrity.py" />
      <source>its tensors are too many or too large for such a model</source>
      <translation>对这样的模型而言其张量太多或太大</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>its list of tensors is too long for such a model</source>
      <translation>对这样的模型而言其张量列表太长</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is compressed, which checkpoints are not</source>
      <translation>它经过压缩，而检查点不会压缩</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is not a dictionary of tensors</source>
      <translation>它不是张量字典</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>it is no checkpoint, or holds something else than tensors, such as a program, and was not opened</source>
      <translation>它不是检查点，或含有张量以外的内容（例如程序），未被打开</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>its reader was ended</source>
      <translation>其读取程序已被终止</translation>
    </message>
    <message>
      <location filename="../engine/weights/importer.py" />
      <source>reading it took more than {seconds} s</source>
      <translation>读取它超过了 {seconds} 秒</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <source>its card has no hash of its tensors</source>
      <translation>其信息卡没有张量的哈希值</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <location filename="../engine/weights/tensors.py" />
      <source>its tensors are not those that its card was written for</source>
      <translation>其张量不是信息卡所对应的张量</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <source>it has {size:,} bytes of tensors where its header tells of {expected:,}</source>
      <translation>它有 {size:,} 字节的张量，而其文件头说明有 {expected:,} 字节</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <source>its header describes {name} in a way that cannot be</source>
      <translation>其文件头对 {name} 的描述不可能成立</translation>
    </message>
    <message>
      <location filename="../engine/weights/integrity.py" />
      <location filename="../engine/weights/tensors.py" />
      <source>{name} holds values that are not finite</source>
      <translation>{name} 含有非有限值</translation>
    </message>
    <message>
      <location filename="../engine/weights/store.py" />
      <source>the library has only {names}</source>
      <translation>库中只有 {names}</translation>
    </message>
    <message>
      <location filename="../engine/weights/store.py" />
      <source>the library is empty</source>
      <translation>库为空</translation>
    </message>
    <message>
      <location filename="../engine/weights/store.py" />
      <source>there is no such file, and {library}</source>
      <translation>没有这样的文件，且{library}</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>{name} is missing</source>
      <translation>缺少 {name}</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>{name} is not part of the model</source>
      <translation>{name} 不属于该模型</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>{name} has shape {found} instead of {expected}</source>
      <translation>{name} 的形状为 {found}，而不是 {expected}</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>its tensors do not fit the model: {what}</source>
      <translation>其张量与模型不符：{what}</translation>
    </message>
    <message>
      <location filename="../engine/weights/tensors.py" />
      <source>it ends within its tensors</source>
      <translation>它在张量中间就结束了</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>{target} is the file of the library itself.</source>
      <translation>{target} 就是库中的文件。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Choose another place.</source>
      <translation>请选择其他位置。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>“{name}” came with the plugin and stays as it is.</source>
      <translation>“{name}”随插件提供，保持原样。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Duplicate it to change the copy.</source>
      <translation>请复制它以修改副本。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>There are no weights named “{name}” any more.</source>
      <translation>已没有名为“{name}”的权重。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Look at the library again.</source>
      <translation>请重新查看权重库。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>No file can be named “{name}”.</source>
      <translation>文件不能命名为“{name}”。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Choose a name of plain letters and digits.</source>
      <translation>请选择由普通字母和数字组成的名称。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>There are weights named “{name}” already.</source>
      <translation>已有名为“{name}”的权重。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Choose another name.</source>
      <translation>请选择其他名称。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>What was downloaded as “{title}” is not the file that the catalogue promised: its SHA-256 differs.</source>
      <translation>下载的“{title}”不是目录所承诺的文件：其 SHA-256 不同。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Try again; if it happens again, tell whoever publishes the catalogue.</source>
      <translation>请重试；如果再次发生，请告知目录的发布者。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>{where}: {why}.</source>
      <translation>{where}：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/weights/user_library.py" />
      <source>Free space, or choose a place that you may write to.</source>
      <translation>请释放空间，或选择您有权写入的位置。</translation>
    </message>
    <message>
      <location filename="../engine/weights/writer.py" />
      <source>{name} holds values that are not finite.</source>
      <translation>{name} 含有非有限值。</translation>
    </message>
    <message>
      <location filename="../engine/weights/writer.py" />
      <source>Train again with a lower learning rate.</source>
      <translation>请用较低的学习率重新训练。</translation>
    </message>
    <message>
      <location filename="../engine/worker/choose_engine.py" />
      <source>{software} does not start in the engine's Python {python}: {why}.</source>
      <translation>{software} 无法在引擎的 Python {python} 中启动：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/worker/choose_engine.py" />
      <source>Install the engine's environment again.</source>
      <translation>请重新安装引擎环境。</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>exit status {status}</source>
      <translation>退出状态 {status}</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>Try again. If it happens again, please report it with the log.</source>
      <translation>请重试。如果再次发生，请附上日志报告。</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>signal {number}, {name}</source>
      <translation>信号 {number}，{name}</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>A process ends so when memory runs out: close other programs, then try again.</source>
      <translation>内存耗尽时进程会这样结束：请关闭其他程序，然后重试。</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>The engine process stopped unexpectedly ({how}).{lines}</source>
      <translation>引擎进程意外停止（{how}）。{lines}</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>The engine process gave no sign of life for {seconds:g} s and was ended.</source>
      <translation>引擎进程 {seconds:g} 秒内没有响应，已被终止。</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>Try again: after closing other programs if memory may have run out, with the device 'cpu' if a graphics driver may be at fault.</source>
      <translation>请重试：如果可能是内存耗尽，请先关闭其他程序；如果可能是图形驱动程序的问题，请使用设备 'cpu'。</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>The engine's Python {python} cannot be started: {why}.</source>
      <translation>无法启动引擎的 Python {python}：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/worker/client.py" />
      <source>Install the engine's environment again, or choose another Python.</source>
      <translation>请重新安装引擎环境，或选择其他 Python。</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>The engine process sent something unexpected: {why}.</source>
      <translation>引擎进程发送了意外内容：{why}。</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>Install the engine's environment again, so that it belongs to this version of UNetMamba.</source>
      <translation>请重新安装引擎环境，使其与此版本的 UNetMamba 一致。</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>a frame claims {header} bytes of header and {rest} of payload</source>
      <translation>一个帧声明有 {header} 字节的头部和 {rest} 字节的数据</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>a header has no type</source>
      <translation>某个头部没有类型</translation>
    </message>
    <message>
      <location filename="../engine/worker/protocol.py" />
      <source>a header is not JSON</source>
      <translation>某个头部不是 JSON</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>This program runs UNetMamba {ours} (protocol {our_protocol}), but the engine's files are of version {theirs} (protocol {their_protocol}).</source>
      <translation>此程序运行 UNetMamba {ours}（协议 {our_protocol}），但引擎文件的版本为 {theirs}（协议 {their_protocol}）。</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>Restart the program (QGIS): UNetMamba was updated while it ran.</source>
      <translation>请重新启动程序（QGIS）：UNetMamba 在其运行期间已更新。</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>The engine failed in an unforeseen way: {what}.</source>
      <translation>引擎以意外的方式失败：{what}。</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>Please report this.</source>
      <translation>请报告此问题。</translation>
    </message>
    <message>
      <location filename="../engine/worker/server.py" />
      <source>a request of type {type}</source>
      <translation>类型为 {type} 的请求</translation>
    </message>
    <message>
      <location filename="../engine/worker/training.py" />
      <source>The light engine cannot train.</source>
      <translation>轻量引擎无法训练。</translation>
    </message>
    <message>
      <location filename="../engine/worker/training.py" />
      <source>Install the full one under Raster &gt; UNetMamba &gt; Engine.</source>
      <translation>请在“栅格 &gt; UNetMamba &gt; 引擎”中安装完整引擎。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: {device}, {software}</source>
      <translation>就绪：{device}，{software}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Not installed yet</source>
      <translation>尚未安装</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: the Python that you chose, {path}</source>
      <translation>就绪：您选择的 Python，{path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Works, but a newer version is to be installed: {device}, {software}</source>
      <translation>可用，但有更新的版本待安装：{device}，{software}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>computes on the processor</source>
      <translation>使用 CPU 计算</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready, the light engine: makes maps, does not train; {device}, {software}</source>
      <translation>就绪，轻量引擎：可制图，不能训练；{device}，{software}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>computes on {device}</source>
      <translation>使用 {device} 计算</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>The chosen Python is not there: {path}</source>
      <translation>所选的 Python 不存在：{path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/state.py" />
      <source>Ready: {path}</source>
      <translation>就绪：{path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/task.py" />
      <source>The work stopped with an error that nobody foresaw: {error}.</source>
      <translation>操作因意外错误而停止：{error}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/task.py" />
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Please report it with what the log says under UNetMamba.</source>
      <translation>请附上日志中 UNetMamba 下的内容向我们报告。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>On a computer with free access to the internet, export an offline kit, then install from it here.</source>
      <translation>请在可自由访问互联网的计算机上导出离线安装包，然后在此处从该安装包安装。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Ask your administrator to allow the programs in the engine's folder (Copy Diagnostics lists it).</source>
      <translation>请让管理员允许运行引擎文件夹中的程序（“复制诊断信息”会列出该文件夹）。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Choose another folder under Move….</source>
      <translation>请在“移动…”中选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again: what was downloaded is kept.</source>
      <translation>请再次点击“安装”：已下载的内容会保留。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Use a Python of your own that has PyTorch, as from conda or pixi.</source>
      <translation>请使用您自己的、已装有 PyTorch 的 Python，例如来自 conda 或 pixi 的 Python。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The installation stopped for a reason that is not known.</source>
      <translation>安装因未知原因停止。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again; if it stops again, send us the diagnostics.</source>
      <translation>请再次点击“安装”；如果再次停止，请将诊断信息发送给我们。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There is too little space on the disk of {folder}: {needed} are needed, {free} are free.</source>
      <translation>{folder} 所在磁盘空间不足：需要 {needed}，可用 {free}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Free some space, or choose a folder on another disk under Move….</source>
      <translation>请释放一些空间，或在“移动…”中选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The disk of {folder} ran full: {free} are left.</source>
      <translation>{folder} 所在的磁盘已满：剩余 {free}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The proxy asks for a user name and a password.</source>
      <translation>代理要求输入用户名和密码。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Enter them in QGIS under Settings &gt; Options &gt; Network, then press Install again.</source>
      <translation>请在 QGIS 的“设置 &gt; 选项 &gt; 网络”中输入，然后再次点击“安装”。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The proxy could not be reached, or refused the connection.</source>
      <translation>无法连接代理，或代理拒绝了连接。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Check it in QGIS under Settings &gt; Options &gt; Network. {kit}</source>
      <translation>请在 QGIS 的“设置 &gt; 选项 &gt; 网络”中检查代理。{kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A downloaded file is not the one that this version of the plugin expects, so it was refused.</source>
      <translation>下载的某个文件与此版本插件所要求的不符，因此已被拒绝。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Install again. If it happens again, something on the way changes files: try another network, and report it.</source>
      <translation>请再次点击“安装”。如果再次发生，说明文件在传输途中被更改：请换用其他网络，并报告此问题。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The certificate of a server is not trusted. Company networks often open encrypted connections with a certificate of their own.</source>
      <translation>服务器的证书不受信任。公司网络常用自己的证书解密加密连接。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Add that certificate to the system's, or in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates. {kit}</source>
      <translation>请将该证书添加到系统证书中，或在 QGIS 的“设置 &gt; 选项 &gt; 认证 &gt; 管理证书”中添加。{kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The name of a server was not found: there is no connection to the internet, or it goes through a proxy.</source>
      <translation>找不到服务器名称：没有互联网连接，或需要通过代理连接。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Check the connection, and the proxy in QGIS under Settings &gt; Options &gt; Network. {kit}</source>
      <translation>请检查网络连接，以及 QGIS 的“设置 &gt; 选项 &gt; 网络”中的代理。{kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There is no connection to the internet.</source>
      <translation>没有互联网连接。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Connect, and press Install again. {kit}</source>
      <translation>请连接网络，然后再次点击“安装”。{kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server, or a firewall on the way, refused to hand over a file.</source>
      <translation>服务器或途中的防火墙拒绝提供文件。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Ask your administrator to allow the hosts listed above. {kit}</source>
      <translation>请让管理员允许访问上面列出的主机。{kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server is out of order or overloaded.</source>
      <translation>服务器出现故障或过载。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Try again in some minutes: what was downloaded is kept.</source>
      <translation>请过几分钟再试：已下载的内容会保留。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A server did not answer in time.</source>
      <translation>服务器未及时响应。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The connection broke off.</source>
      <translation>连接中断。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A rule of this computer forbids to run programs from the engine's folder.</source>
      <translation>此计算机的规则禁止运行引擎文件夹中的程序。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The virus scanner has removed or blocked a file of the engine.</source>
      <translation>杀毒软件删除或阻止了引擎的一个文件。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A library of PyTorch could not start.</source>
      <translation>PyTorch 的一个库无法启动。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press Repair.</source>
      <translation>请安装 Microsoft Visual C++ Redistributable (x64)，重新启动计算机，然后点击“修复”。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A library that PyTorch needs is missing.</source>
      <translation>缺少 PyTorch 所需的一个库。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The path {folder} is too long: files of the engine would have more than 259 characters.</source>
      <translation>路径 {folder} 太长：引擎的文件路径会超过 259 个字符。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The path {folder} has characters that cannot be used.</source>
      <translation>路径 {folder} 含有无法使用的字符。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>A file of the engine is in use by another program.</source>
      <translation>引擎的一个文件正被其他程序使用。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Close other QGIS windows, then try again.</source>
      <translation>请关闭其他 QGIS 窗口，然后重试。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The disk cannot be written to.</source>
      <translation>无法写入磁盘。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>You may not write to {folder}, or not run programs there.</source>
      <translation>您无权写入 {folder}，或无权在其中运行程序。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>No programs can be run from the disk of {folder}.</source>
      <translation>无法从 {folder} 所在的磁盘运行程序。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This Linux is older than PyTorch's programs need.</source>
      <translation>此 Linux 版本低于 PyTorch 程序的要求。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This Linux is older than PyTorch's programs need: they ask for glibc 2.28.</source>
      <translation>此 Linux 版本低于 PyTorch 程序的要求：需要 glibc 2.28。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for Linux systems with musl, such as Alpine.</source>
      <translation>PyTorch 没有适用于使用 musl 的 Linux 系统（如 Alpine）的程序。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for this kind of processor.</source>
      <translation>PyTorch 没有适用于此类处理器的程序。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch has no programs for Windows on Arm processors yet.</source>
      <translation>PyTorch 尚无适用于 Arm 处理器 Windows 的程序。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>This processor is too old for PyTorch: it lacks instructions such as AVX.</source>
      <translation>此处理器对 PyTorch 而言过旧：缺少 AVX 等指令。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Use another computer, or a Python of your own with a build for this processor.</source>
      <translation>请使用其他计算机，或使用您自己的、带有适用于此处理器的 PyTorch 构建的 Python。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The memory of this computer ran out.</source>
      <translation>此计算机内存不足。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Close other programs, then try again.</source>
      <translation>请关闭其他程序，然后重试。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The Python that was found cannot make environments: a part of it is missing.</source>
      <translation>找到的 Python 无法创建环境：缺少其中一部分。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>On Debian and Ubuntu, install the package python3-venv. Else install Python 3.12 from python.org, or use a Python of your own.</source>
      <translation>在 Debian 和 Ubuntu 上，请安装软件包 python3-venv。其他系统请从 python.org 安装 Python 3.12，或使用您自己的 Python。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>No Python was found that could begin the installation.</source>
      <translation>未找到可用于开始安装的 Python。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install Python 3.12 from python.org (on Linux: python3 and python3-venv), or use a Python of your own.</source>
      <translation>请从 python.org 安装 Python 3.12（Linux 上为 python3 和 python3-venv），或使用您自己的 Python。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The package index that this computer is set to does not have all that is needed.</source>
      <translation>此计算机所设的软件包索引没有全部所需内容。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>If your organisation has an index of its own, ask its administrator. {kit}</source>
      <translation>如果您的单位有自己的索引，请咨询其管理员。{kit}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>There are no packages for this Python on this kind of computer.</source>
      <translation>没有适用于此类计算机上这一 Python 的软件包。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The engine was installed, but its test came out wrong on this graphics processor.</source>
      <translation>引擎已安装，但在此 GPU 上的测试结果有误。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Update the driver of the graphics processor, then press Repair.</source>
      <translation>请更新 GPU 驱动程序，然后点击“修复”。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The engine was installed, but does not start.</source>
      <translation>引擎已安装，但无法启动。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Press Repair. If it happens again, send us the diagnostics.</source>
      <translation>请点击“修复”。如果再次发生，请将诊断信息发送给我们。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Another QGIS window is changing the engine just now ({holder}).</source>
      <translation>另一个 QGIS 窗口正在更改引擎（{holder}）。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Wait until it has finished.</source>
      <translation>请等待其完成。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>{path} is not a whole offline kit.</source>
      <translation>{path} 不是完整的离线安装包。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Export it again, or copy it again: a part of it may be missing.</source>
      <translation>请重新导出或重新复制：可能缺少一部分。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The offline kit {path} is for {needed}, but this computer is {free}.</source>
      <translation>离线安装包 {path} 适用于 {needed}，但此计算机是 {free}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Export a kit for this kind of computer.</source>
      <translation>请导出适用于此类计算机的安装包。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The offline kit {path} needs Python {needed}, which was not found here.</source>
      <translation>离线安装包 {path} 需要 Python {needed}，但此处未找到。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Install that Python, or export a kit for {free}.</source>
      <translation>请安装该 Python，或导出适用于 {free} 的安装包。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>For Macs with Intel processors PyTorch 2.2 is the last version; the engine works with it.</source>
      <translation>对于 Intel 处理器的 Mac，PyTorch 2.2 是最后一个版本；引擎可以使用它。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs as an Intel program here; the engine will run on the Apple processor itself.</source>
      <translation>QGIS 在此以 Intel 程序运行；引擎将直接在 Apple 处理器上运行。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The Microsoft Visual C++ Redistributable (x64) seems to be missing. Install it first: PyTorch needs it.</source>
      <translation>似乎缺少 Microsoft Visual C++ Redistributable (x64)。请先安装：PyTorch 需要它。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs in a Flatpak sandbox: the engine gets a Python of its own, in QGIS's data folder.</source>
      <translation>QGIS 在 Flatpak 沙盒中运行：引擎会在 QGIS 的数据文件夹中使用自己的 Python。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>QGIS runs in a Snap sandbox: the engine gets a Python of its own, in QGIS's data folder.</source>
      <translation>QGIS 在 Snap 沙盒中运行：引擎会在 QGIS 的数据文件夹中使用自己的 Python。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The graphics processor is too old for today's PyTorch; the processor will be used.</source>
      <translation>GPU 对当前的 PyTorch 而言过旧；将使用 CPU。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The driver of the graphics processor is too old, so the processor will be used. Update the driver (version 580 or newer), then press Repair, to use the graphics processor.</source>
      <translation>GPU 驱动程序过旧，因此将使用 CPU。要使用 GPU，请更新驱动程序（版本 580 或更高），然后点击“修复”。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch's own server cannot be reached, so what Python's package index has is installed: it may not use the graphics processor.</source>
      <translation>无法连接 PyTorch 自己的服务器，因此安装 Python 软件包索引中的版本：它可能不使用 GPU。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>The libraries of the newest PyTorch do not start on this computer, so an older one was installed. To use the newest, install the Microsoft Visual C++ Redistributable (x64), restart the computer, then press Repair.</source>
      <translation>最新 PyTorch 的库无法在此计算机上启动，因此安装了较旧的版本。要使用最新版本，请安装 Microsoft Visual C++ Redistributable (x64)，重新启动计算机，然后点击“修复”。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>PyTorch's own server cannot be reached, so the larger build of Python's package index is installed.</source>
      <translation>无法连接 PyTorch 自己的服务器，因此安装 Python 软件包索引中较大的版本。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Checking the disk</source>
      <translation>正在检查磁盘</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Fetching the installer</source>
      <translation>正在获取安装程序</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Preparing Python</source>
      <translation>正在准备 Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Listing what is needed</source>
      <translation>正在列出所需内容</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Downloading and installing packages</source>
      <translation>正在下载并安装软件包</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Preparing the packages for a quick start</source>
      <translation>正在准备软件包以便快速启动</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Testing the engine</source>
      <translation>正在测试引擎</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Tidying up</source>
      <translation>正在清理</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Reading the offline kit</source>
      <translation>正在读取离线安装包</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Downloading for the offline kit</source>
      <translation>正在为离线安装包下载</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <source>Writing the offline kit</source>
      <translation>正在写入离线安装包</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Moving the engine</source>
      <translation>正在移动引擎</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Removing the engine</source>
      <translation>正在移除引擎</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/environment/texts.py" />
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Looking at this computer</source>
      <translation>正在检查此计算机</translation>
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
      <translation>土地覆盖分割…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Teach Your Own Classes…</source>
      <translation>训练自定义类别…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <location filename="../unetmamba_qgis/gui/label_next/panel.py" />
      <source>Label Next</source>
      <translation>下一处标注</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Assess Accuracy…</source>
      <translation>精度评价…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Weights Library…</source>
      <translation>权重库…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>Engine…</source>
      <translation>引擎…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>The land cover map of {name} is finished.</source>
      <translation>{name} 的土地覆盖图已完成。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/desktop_part.py" />
      <source>No land cover map of {name}: {why}</source>
      <translation>未生成 {name} 的土地覆盖图：{why}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/engine_message.py" />
      <source>There is no engine to compute with. {state}</source>
      <translation>没有可用于计算的引擎。{state}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/dialog.py" />
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Engine</source>
      <translation>引擎</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>The kit is one large file. On the other computer, choose Install from a Kit: nothing is downloaded there. A Python goes into the kit where one can be downloaded. Else, as you will be told, the other computer needs a Python of the version chosen here; that of its QGIS will do.</source>
      <translation>安装包是一个大文件。在另一台计算机上选择“从安装包安装”：那里无需下载任何内容。如果能够下载，安装包会附带 Python。否则会提示您：另一台计算机需要此处所选版本的 Python；其 QGIS 自带的即可。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Export an Offline Kit</source>
      <translation>导出离线安装包</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>For a &amp;computer with</source>
      <translation>目标计算机(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/kit_order_dialog.py" />
      <source>and &amp;Python</source>
      <translation>Python 版本(&amp;P)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Install the engine anew? About {size} are downloaded. What is there stays until the new one is ready.</source>
      <translation>重新安装引擎？将下载约 {size}。新引擎就绪之前，现有引擎会保留。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine is installed and has passed its test.</source>
      <translation>引擎已安装并通过测试。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine works: {software} on {device}.</source>
      <translation>引擎工作正常：{device} 上的 {software}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Remove the engine from {folder}? Your weights and maps stay. It can be installed again.</source>
      <translation>从 {folder} 移除引擎？您的权重和地图会保留。引擎可以重新安装。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine was removed.</source>
      <translation>引擎已移除。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Installing the engine</source>
      <translation>正在安装引擎</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Exporting an offline kit</source>
      <translation>正在导出离线安装包</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Copied. Names, passwords and your home folder were taken out; look it through all the same.</source>
      <translation>已复制。名称、密码和您的主文件夹均已去除；但仍请检查一遍。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>{step}: {done} of about {total}{time_left}</source>
      <translation>{step}：{done} / 约 {total}{time_left}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>{gpu} cannot be used, though: update its driver, then press Repair.</source>
      <translation>但 {gpu} 无法使用：请更新其驱动程序，然后点击“修复”。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The engine is in {folder} now.</source>
      <translation>引擎现位于 {folder}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Testing your Python</source>
      <translation>正在测试您的 Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The kit {path} is ready. The other computer needs Python {version} besides: that of its QGIS will do.</source>
      <translation>安装包 {path} 已就绪。另一台计算机还需要 Python {version}：其 QGIS 自带的即可。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The kit {path} is ready. It brings its own Python.</source>
      <translation>安装包 {path} 已就绪。它自带 Python。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>Cancelled. What was downloaded is kept, so that Install goes on from there.</source>
      <translation>已取消。已下载的内容会保留，“安装”将从中断处继续。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/presenter.py" />
      <source>The whole log is in {path}</source>
      <translation>完整日志位于 {path}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>Choose the program python in your environment's folder (bin/python or python.exe).</source>
      <translation>请选择您的环境文件夹中的 python 程序（bin/python 或 python.exe）。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>Install torch, torchvision, timm, numba and safetensors there, or onnxruntime, numba and numpy for the light engine, then choose it again.</source>
      <translation>请在其中安装 torch、torchvision、timm、numba 和 safetensors，或为轻量引擎安装 onnxruntime、numba 和 numpy，然后再次选择。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>{path} is not a Python that runs.</source>
      <translation>{path} 不是可运行的 Python。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/survey.py" />
      <source>{path} has neither PyTorch nor ONNX Runtime.</source>
      <translation>{path} 既没有 PyTorch，也没有 ONNX Runtime。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Folder for the Engine</source>
      <translation>引擎文件夹</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Python That Has PyTorch</source>
      <translation>带有 PyTorch 的 Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Install from an Offline Kit</source>
      <translation>从离线安装包安装</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Offline kit</source>
      <translation>离线安装包</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>What will be installed</source>
      <translation>将要安装的内容</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Light engine, without training</source>
      <translation>轻量引擎，不含训练(&amp;L)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Progress of the installation</source>
      <translation>安装进度</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Install</source>
      <translation>安装(&amp;I)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Update</source>
      <translation>更新(&amp;U)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Repair</source>
      <translation>修复(&amp;R)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Cancel</source>
      <translation>取消(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Verify</source>
      <translation>检验(&amp;V)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Let the engine compute something, to see that it works</source>
      <translation>让引擎进行一次计算，检查其是否正常工作</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>M&amp;ore</source>
      <translation>更多(&amp;O)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Move…</source>
      <translation>移动(&amp;M)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Remove…</source>
      <translation>移除(&amp;R)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>Use a &amp;Python of Your Own…</source>
      <translation>使用您自己的 Python(&amp;P)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Stop Using That Python</source>
      <translation>停用该 Python(&amp;S)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Install from a Kit…</source>
      <translation>从安装包安装(&amp;I)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Export Offline Kit…</source>
      <translation>导出离线安装包(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/view.py" />
      <source>&amp;Copy Diagnostics</source>
      <translation>复制诊断信息(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>the processor; no graphics processor was found that PyTorch can use</source>
      <translation>CPU；未找到 PyTorch 可用的 GPU</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>{size} to download instead of {full_size}. It makes maps with UNetMamba's own network on the processor, but cannot teach new classes. The full engine can take its place at any time.</source>
      <translation>下载 {size}，而不是 {full_size}。它用 UNetMamba 自身的网络在处理器上制图，但不能学习新类别。随时可以换成完整引擎。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Packages</source>
      <translation>软件包</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Will compute on</source>
      <translation>计算设备</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Download</source>
      <translation>下载</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>On the disk</source>
      <translation>占用磁盘</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Linux, Intel or AMD processor</source>
      <translation>Linux，Intel 或 AMD 处理器</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Linux, Arm processor</source>
      <translation>Linux，Arm 处理器</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Windows, Intel or AMD processor</source>
      <translation>Windows，Intel 或 AMD 处理器</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>macOS 14 or newer, Apple processor</source>
      <translation>macOS 14 或更高版本，Apple 处理器</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>Set by</source>
      <translation>设置来源</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>the processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>From</source>
      <translation>来源</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>about {size}</source>
      <translation>约 {size}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/environment/wording.py" />
      <source>about {size}; {free} are free</source>
      <translation>约 {size}；可用 {free}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>Draw a few polygons of each class, in different places of the image.</source>
      <translation>请在图像的不同位置为每个类别绘制几个多边形。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>Draw more polygons of these classes, in other places.</source>
      <translation>请在其他位置为这些类别绘制更多多边形。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/counting.py" />
      <source>none yet</source>
      <translation>尚无</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Teach Your Own Classes</source>
      <translation>训练自定义类别</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <source>Setup</source>
      <translation>设置</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/dialog.py" />
      <source>Result</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/image_list.py" />
      <source>Images to learn from</source>
      <translation>用于学习的图像</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>its file is not there</source>
      <translation>其文件不存在</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>is from a service: save it as a file first</source>
      <translation>来自网络服务：请先保存为文件</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/images.py" />
      <source>has {found} of the {needed} bands that the weights need</source>
      <translation>只有 {found} 个波段，权重需要 {needed} 个</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>Give the new weights a name.</source>
      <translation>请为新权重输入名称。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>No file can have this name: choose one of plain letters and digits.</source>
      <translation>文件不能使用此名称：请选用由普通字母和数字组成的名称。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>“{name}” is being trained: give the next one another name.</source>
      <translation>“{name}”正在训练中：请为下一个使用其他名称。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/names.py" />
      <source>There are weights named “{name}”: choose another name.</source>
      <translation>已有名为“{name}”的权重：请选择其他名称。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_presenter.py" />
      <source>Name two classes at least.</source>
      <translation>请至少输入两个类别名称。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>New Label Layer</source>
      <translation>新建标注图层</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>One on each line; more can be added later</source>
      <translation>每行一个；以后可以再添加</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>Create and Draw</source>
      <translation>创建并绘制</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>C&amp;lasses, one per line</source>
      <translation>类别，每行一个(&amp;L)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Measured on ground that was kept from training. The weights are in {path}.</source>
      <translation>在未参与训练的地面上测得。权重位于 {path}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>“{name}” is ready: mean IoU {score}</source>
      <translation>“{name}”已就绪：平均 IoU {score}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Waits until “{name}” has ended.</source>
      <translation>等待“{name}”结束。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Nothing has been trained yet. Choose what to learn from under Setup.</source>
      <translation>尚未训练任何内容。请在“设置”中选择学习内容。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Training ended early, as nothing more was gained.</source>
      <translation>训练提前结束，因为已不再有提升。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Training took all its time; with more, more may be gained.</source>
      <translation>训练用完了全部时间；延长时间可能还会提升。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>{doing}: about {time} left</source>
      <translation>{doing}：约剩 {time}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Paused. Nothing is lost.</source>
      <translation>已暂停。没有任何损失。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Stopping, and keeping what was learnt …</source>
      <translation>正在停止，并保留已学到的内容…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Stopped. What was learnt is kept: it can go on from there.</source>
      <translation>已停止。已学到的内容会保留：可以从该处继续。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Finished.</source>
      <translation>已完成。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>training</source>
      <translation>训练中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>stopping</source>
      <translation>正在停止</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>finished</source>
      <translation>已完成</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Starting …</source>
      <translation>正在启动…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>Segment land cover suggests “{name}” from now on.</source>
      <translation>“土地覆盖分割”今后将建议“{name}”。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>The weights “{name}” are ready.</source>
      <translation>权重“{name}”已就绪。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" />
      <source>The training of “{name}” failed.</source>
      <translation>“{name}”训练失败。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Training runs</source>
      <translation>训练运行</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Progress of the training</source>
      <translation>训练进度</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Loss (lower is better)</source>
      <translation>损失（越低越好）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Mean IoU (higher is better)</source>
      <translation>平均 IoU（越高越好）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Your polygons</source>
      <translation>您的多边形</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>What it sees now</source>
      <translation>当前识别结果</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Colours of the classes</source>
      <translation>类别颜色</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Scores of the classes</source>
      <translation>类别得分</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Open &amp;Report</source>
      <translation>打开报告(&amp;R)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Use These Weights</source>
      <translation>使用此权重(&amp;U)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>Segment land cover will suggest them.</source>
      <translation>“土地覆盖分割”将建议此权重。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Segment This Image…</source>
      <translation>分割此图像(&amp;S)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Pause</source>
      <translation>暂停(&amp;P)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>&amp;Continue</source>
      <translation>继续(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>C&amp;ancel</source>
      <translation>取消(&amp;A)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Go On</source>
      <translation>继续(&amp;G)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Try Again</source>
      <translation>重试(&amp;T)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Discard</source>
      <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" />
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Knows {classes}.</source>
      <translation>已学类别：{classes}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>“{name}” was begun before and is not finished.

Go on with it, with the polygons and settings that it had? Or start afresh, with those of now?</source>
      <translation>“{name}”先前已开始训练，但尚未完成。

要沿用当时的多边形和设置继续训练，还是用现在的多边形和设置重新开始？</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Counting the polygons …</source>
      <translation>正在统计多边形…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready, but give it more time: about {time} on this computer.</source>
      <translation>已就绪，但请给予更多时间：在此计算机上约需 {time}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready.</source>
      <translation>已就绪。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>{minutes} min</source>
      <translation>{minutes} 分钟</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Ready. It will wait until the training that runs now has ended.</source>
      <translation>已就绪。将等待当前训练结束。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Tick an image to learn from.</source>
      <translation>请勾选用于学习的图像。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Choose the layer with your polygons, or make a new one.</source>
      <translation>请选择您的多边形所在图层，或新建一个。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>Choose the field that tells what a polygon shows.</source>
      <translation>请选择说明多边形类别的字段。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" />
      <source>The polygons are not enough yet: see under 2.</source>
      <translation>多边形尚不足：请参见第 2 部分。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>{mode} (needs about {time})</source>
      <translation>{mode}（约需 {time}）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Start Training</source>
      <translation>开始训练(&amp;S)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Set &amp;Up the Engine…</source>
      <translation>设置引擎(&amp;U)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Start &amp;Afresh</source>
      <translation>重新开始(&amp;A)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>1. Images to Learn From</source>
      <translation>1. 用于学习的图像</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Layer with a polygon for each example</source>
      <translation>每个示例对应一个多边形的图层</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>The field that tells what a polygon shows</source>
      <translation>说明多边形类别的字段</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Optional: polygons around ground where you have labelled everything. What no polygon covers there is learnt as background; elsewhere it is left open.</source>
      <translation>可选：圈出您已全部标注的地面的多边形。其中未被任何标注多边形覆盖的部分作为背景学习；其他地方则不作判定。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;New Label Layer…</source>
      <translation>新建标注图层(&amp;N)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Makes a layer with the right fields and colours to draw in</source>
      <translation>新建一个带有合适字段和颜色的图层，用于绘制</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Add Class…</source>
      <translation>添加类别(&amp;A)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Offers another class when a polygon is drawn</source>
      <translation>绘制多边形时可多选一个类别</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Some of the labelled ground is kept from training, to check what was learnt.</source>
      <translation>部分已标注的地面不参与训练，用于检验学习效果。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>2. Polygons That Show the Classes</source>
      <translation>2. 展示各类别的多边形</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Quick: the last step alone</source>
      <translation>快速(&amp;Q)：仅最后一步</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Recommended: all but the part that reads images</source>
      <translation>推荐(&amp;R)：除读取图像部分外的全部</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Thorough: everything</source>
      <translation>彻底(&amp;T)：全部</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source> min</source>
      <translation> 分钟</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>It ends earlier once nothing more is gained.</source>
      <translation>不再有提升时会提前结束。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>3. What to Start From</source>
      <translation>3. 训练起点</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Weights</source>
      <translation>权重(&amp;W)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>What learns</source>
      <translation>训练部分</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Time &amp;limit</source>
      <translation>时间限制(&amp;L)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <location filename="../unetmamba_qgis/gui/options.py" />
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Device</source>
      <translation>设备(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>The name under which you find the new weights in your library</source>
      <translation>新权重在您的库中的名称</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Optional, kept with the weights</source>
      <translation>可选，与权重一起保存</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>4. New Weights</source>
      <translation>4. 新权重</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Nam&amp;e</source>
      <translation>名称(&amp;E)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Origin and licence of the images</source>
      <translation>图像的来源和许可证(&amp;O)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Add Class</source>
      <translation>添加类别</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Name of the class</source>
      <translation>类别名称</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Pixels to learn</source>
      <translation>学习像素</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Pixels to check</source>
      <translation>检验像素</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Polygons</source>
      <translation>多边形(&amp;P)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>&amp;Class field</source>
      <translation>类别字段(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" />
      <source>Co&amp;mpletely labelled area</source>
      <translation>完全标注区域(&amp;M)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/help.py" />
      <source>The guide is not part of this copy of the plugin: {file} is missing.</source>
      <translation>此份插件不含指南：缺少 {file}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>The place cannot be shown in the coordinate system of the project.</source>
      <translation>无法在工程的坐标系中显示此地点。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>All places are done. Train with the new labels, segment, and find the next.</source>
      <translation>所有地点均已完成。请用新标注进行训练和分割，再查找下一批地点。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>{layer} cannot be changed. Save it as a GeoPackage first.</source>
      <translation>无法更改 {layer}。请先将其另存为 GeoPackage。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>No places yet. Segment an image with its confidence, then press Find.</source>
      <translation>尚无地点。请分割图像并输出置信度，然后点击“查找”。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>Place {place} of {total}: {name}</source>
      <translation>地点 {place}/{total}：{name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>Choose the layer to draw labels in.</source>
      <translation>请选择用于绘制标注的图层。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/presenter.py" />
      <source>{layer} cannot be edited.</source>
      <translation>无法编辑 {layer}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>{done} of {total} done</source>
      <translation>已完成 {done}/{total}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Places that are done</source>
      <translation>已完成的地点</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Find…</source>
      <translation>查找…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Find places in a land cover map with its confidence</source>
      <translation>在带有置信度的土地覆盖图中查找地点</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>&amp;Places</source>
      <translation>地点(&amp;P)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>&amp;Draw labels in</source>
      <translation>标注绘制到(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places to label</source>
      <translation>待标注地点</translation>
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
      <translation>地点</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Class in the map</source>
      <translation>地图中的类别</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Sure</source>
      <translation>置信度</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Previous</source>
      <translation>上一个</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go to the place before</source>
      <translation>转到上一个地点</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go</source>
      <translation>前往</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Zoom to the place and draw a polygon there</source>
      <translation>缩放到该地点并在此绘制多边形</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Tick the place and go to the next one</source>
      <translation>勾选此地点并转到下一个</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Next</source>
      <translation>下一个</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Go to the next place</source>
      <translation>转到下一个地点</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/label_next/view.py" />
      <source>Label Next: {button}</source>
      <translation>下一处标注：{button}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Choose a Python</source>
      <translation>选择 Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>[The plugin's own]</source>
      <translation>[插件自带]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>A Python that has PyTorch, as of conda or pixi, to be used instead of the plugin's own</source>
      <translation>带有 PyTorch 的 Python（例如来自 conda 或 pixi），用于代替插件自带的 Python</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Engine…</source>
      <translation>引擎(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>Install, check, repair, move or remove the engine</source>
      <translation>安装、检查、修复、移动或移除引擎</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>&amp;Python to use instead</source>
      <translation>改用的 Python(&amp;P)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/options.py" />
      <source>What Dialogs Suggest</source>
      <translation>对话框的建议值</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Layer whose extent is taken</source>
      <translation>取其范围的图层</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Layer with the polygons</source>
      <translation>多边形所在图层</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>&amp;Selected polygons only</source>
      <translation>仅选中的多边形(&amp;S)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Dra&amp;w on the Map</source>
      <translation>在地图上绘制(&amp;W)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>{width} x {height} in {crs}</source>
      <translation>{width} x {height}，{crs}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>All of the image</source>
      <translation>整幅图像</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>What the map shows</source>
      <translation>地图当前显示范围</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Extent of a layer</source>
      <translation>图层范围</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Rectangle drawn on the map</source>
      <translation>在地图上绘制的矩形</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>Inside the polygons of a layer</source>
      <translation>图层的多边形内部</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/area_view.py" />
      <source>None drawn yet</source>
      <translation>尚未绘制</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>{name} cannot be opened: choose another image.</source>
      <translation>无法打开 {name}：请选择其他图像。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Choose an image: a raster layer of the project, or a file.</source>
      <translation>请选择图像：工程中的栅格图层或文件。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Choose the layer that tells the area.</source>
      <translation>请选择用于确定区域的图层。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>The area does not touch the image.</source>
      <translation>该区域与图像不相交。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>This image comes from a service: choose a part of it.</source>
      <translation>此图像来自网络服务：请选择其中一部分。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/choice.py" />
      <source>Draw a rectangle on the map.</source>
      <translation>请在地图上绘制矩形。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/dialog.py" />
      <source>Segment Land Cover</source>
      <translation>土地覆盖分割</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>Classifying one window …</source>
      <translation>正在分类一个窗口…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>On the map until you close this window. It is no layer.</source>
      <translation>显示在地图上，直到您关闭此窗口。它不是图层。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/preview_presenter.py" />
      <source>There is no image at this place of the map.</source>
      <translation>地图的此处没有图像。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Waits until the map of “{name}” is finished.</source>
      <translation>等待“{name}”的地图完成。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Finished. The map is in {path}.</source>
      <translation>已完成。地图位于 {path}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>No map has been made yet. Choose what to map under Setup.</source>
      <translation>尚未制作地图。请在“设置”中选择制图对象。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Stopping …</source>
      <translation>正在停止…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>Stopped. What is done is kept: it can go on from there.</source>
      <translation>已停止。已完成的部分会保留：可以从该处继续。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>The map is no layer of the project any more.</source>
      <translation>该地图已不再是工程中的图层。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>waits</source>
      <translation>等待中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>runs</source>
      <translation>运行中</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_presenter.py" />
      <source>stops</source>
      <translation>正在停止</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Progress of the map</source>
      <translation>地图进度</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>Shares of the classes</source>
      <translation>各类别占比</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/runs_view.py" />
      <source>&amp;Zoom to Map</source>
      <translation>缩放到地图(&amp;Z)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>Will be replaced: {files}.</source>
      <translation>将被替换：{files}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>A map with this name is being made: choose another name.</source>
      <translation>正在制作同名地图：请选择其他名称。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>Looking at the image …</source>
      <translation>正在检查图像…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_presenter.py" />
      <source>It will wait until the map that is made now is finished.</source>
      <translation>将等待当前地图制作完成。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>These weights cannot be read.</source>
      <translation>无法读取此权重。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>About These Weights</source>
      <translation>关于此权重</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Choose an image file</source>
      <translation>选择图像文件</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>What to Map</source>
      <translation>制图对象</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Image</source>
      <translation>图像(&amp;I)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Area</source>
      <translation>区域(&amp;A)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Weights and Device</source>
      <translation>权重与设备</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Wei&amp;ghts</source>
      <translation>权重(&amp;G)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>GeoTIFF (*.tif)</source>
      <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Save Land Cover Map</source>
      <translation>保存土地覆盖图</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>[Temporary file]</source>
      <translation>[临时文件]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A map of how sure the network is of each pixel</source>
      <translation>表示网络对每个像素有多大把握的地图</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>The map as polygons with their areas</source>
      <translation>多边形形式的地图，附各多边形面积</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A table with the area and share of each class</source>
      <translation>包含每个类别面积和占比的表格</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A page with a picture of the map and how it was made</source>
      <translation>包含地图图片及其制作过程的网页</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>What to Write</source>
      <translation>输出内容</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Land cover &amp;map</source>
      <translation>土地覆盖图(&amp;M)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>With it</source>
      <translation>附加输出</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Preview</source>
      <translation>预览(&amp;P)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Classifies one window in the middle of the map</source>
      <translation>分类地图中央的一个窗口</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Preview Where I C&amp;lick</source>
      <translation>在点击处预览(&amp;L)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Classifies one window wherever you click on the map</source>
      <translation>分类您在地图上点击处的一个窗口</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>A Quick Look</source>
      <translation>快速查看</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Run</source>
      <translation>运行(&amp;R)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Ad&amp;vanced…</source>
      <translation>高级(&amp;V)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Opens the algorithm with all of its options</source>
      <translation>打开带有全部选项的算法</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>Choose an Image</source>
      <translation>选择图像</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>&amp;Confidence</source>
      <translation>置信度(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>P&amp;olygons</source>
      <translation>多边形(&amp;O)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>S&amp;tatistics</source>
      <translation>统计(&amp;T)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/setup_view.py" />
      <source>R&amp;eport</source>
      <translation>报告(&amp;E)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>Takes about {time} on this computer, and up to {size} on the disk.</source>
      <translation>在此计算机上约需 {time}，最多占用 {size} 磁盘空间。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>The processor: the engine found no usable graphics processor.</source>
      <translation>CPU：引擎未找到可用的 GPU。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>Needs up to {size} on the disk. How long it takes is not known yet.</source>
      <translation>最多需要 {size} 磁盘空间。所需时间尚不清楚。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>The processor: works on every computer, and takes its time.</source>
      <translation>CPU：可在任何计算机上工作，但较慢。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>A graphics processor. If there is none of this kind, the run says so.</source>
      <translation>GPU。如果没有此类 GPU，运行时会提示。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>A graphics processor if a usable one is there, else the processor.</source>
      <translation>有可用的 GPU 时使用 GPU，否则使用 CPU。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>{count} MB</source>
      <translation>{count} MB</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/segment/texts.py" />
      <source>This graphics processor. If it is not there, the run says so.</source>
      <translation>此 GPU。如果不存在，运行时会提示。</translation>
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
      <translation>{device}，此计算机上的最佳设备</translation>
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
      <translation>正在查找未完成的土地覆盖图</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Discard</source>
      <translation>丢弃</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>Later</source>
      <translation>稍后</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" />
      <source>{output} is unfinished: {done} of {blocks} blocks, started {started}.</source>
      <translation>{output} 未完成：已完成 {done}/{blocks} 块，开始于 {started}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{title}: {count} weights</source>
      <translation>{title}：{count} 个权重</translation>
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

大小：{size}
来源：{where}

许可证：
{licence}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>“{title}” comes from {where} ({size}), under this licence:</source>
      <translation>“{title}”来自 {where}（{size}），采用以下许可证：</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Downloading “{title}” from {host} …</source>
      <translation>正在从 {host} 下载“{title}”…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>{folder} has {free} free, but {size} are needed.</source>
      <translation>{folder} 可用 {free}，但需要 {size}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Free space there.</source>
      <translation>请在该处释放空间。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>The address must begin with https:// and hold no password.</source>
      <translation>地址必须以 https:// 开头，且不得包含密码。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>QGIS will connect to {host} and fetch the list of weights there. Connect?</source>
      <translation>QGIS 将连接到 {host} 并获取其权重列表。是否连接？</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Cancelled. What has come is kept.</source>
      <translation>已取消。已下载的部分会保留。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>Asking {host} …</source>
      <translation>正在查询 {host}…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>this computer</source>
      <translation>此计算机</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <source>in the library · {detail}</source>
      <translation>已在库中 · {detail}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Checking “{title}” …</source>
      <translation>正在检查“{title}”…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_presenter.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Added to the library: {name}.</source>
      <translation>已添加到库：{name}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Catalogues (*.json)</source>
      <translation>目录 (*.json)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>A catalogue lists weights that somebody publishes: an address that begins with https://, or a file. QGIS connects to it only when you open it and say so.</source>
      <translation>目录列出他人发布的权重：可以是以 https:// 开头的地址，也可以是文件。仅当您打开目录并确认时，QGIS 才会连接。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Catalo&amp;gue</source>
      <translation>目录(&amp;G)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Choose a catalogue file</source>
      <translation>选择目录文件</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Open</source>
      <translation>打开(&amp;O)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Forget</source>
      <translation>移除(&amp;F)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Take the address off the list</source>
      <translation>将该地址从列表中移除</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Weights in the catalogue</source>
      <translation>目录中的权重</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>About the chosen weights</source>
      <translation>关于所选权重</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Download…</source>
      <translation>下载(&amp;D)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Ca&amp;ncel</source>
      <translation>取消(&amp;N)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Connect</source>
      <translation>连接(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Choose a Catalogue File</source>
      <translation>选择目录文件</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>Licence of the Weights</source>
      <translation>权重的许可证</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>I &amp;accept this licence</source>
      <translation>我接受此许可证(&amp;A)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/catalogue_view.py" />
      <source>&amp;Download</source>
      <translation>下载(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Weights Library</source>
      <translation>权重库</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/dialog.py" />
      <source>Library</source>
      <translation>库</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Import a Checkpoint</source>
      <translation>导入检查点</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>One on each line, in the order of training. A colour may follow: water #2b83ba</source>
      <translation>每行一个，按训练时的顺序。后面可加颜色：水体 #2b83ba</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>In the order of training, separated by commas</source>
      <translation>按训练时的顺序，以英文逗号分隔</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>&amp;Import</source>
      <translation>导入(&amp;I)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Trained &amp;on</source>
      <translation>训练所用数据集(&amp;O)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>&amp;Title</source>
      <translation>标题(&amp;T)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>&amp;Bands</source>
      <translation>波段(&amp;B)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Pi&amp;xel size</source>
      <translation>像素大小(&amp;X)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Training &amp;data</source>
      <translation>训练数据(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/import_view.py" />
      <source>Li&amp;cence</source>
      <translation>许可证(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>What the weights are called in lists</source>
      <translation>权重在列表中显示的名称</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>The name of the file in the library; scripts and models use it</source>
      <translation>库中文件的名称；供脚本和模型使用</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/name_view.py" />
      <source>&amp;Name</source>
      <translation>名称(&amp;N)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Wait until the library has done what it is at.</source>
      <translation>请等待权重库完成当前操作。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>{file} does not say what its network was trained for. Say it here; it is kept with the weights. The file is opened apart from QGIS, and nothing in it is run.</source>
      <translation>{file} 未说明其网络的训练用途。请在此填写；内容将与权重一起保存。该文件会在 QGIS 之外打开，不会运行其中的任何内容。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Added to the library: {names}.</source>
      <translation>已添加到库：{names}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>default</source>
      <translation>默认</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>came with the plugin</source>
      <translation>插件自带</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>damaged</source>
      <translation>已损坏</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Dialogs suggest “{title}” now.</source>
      <translation>对话框现在会建议“{title}”。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>“{title}” is whole: nothing has changed since it was written.</source>
      <translation>“{title}”完整无损：自写入以来没有任何更改。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>“{title}” was removed.</source>
      <translation>“{title}”已移除。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Wrote {file}.</source>
      <translation>已写入 {file}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Other data</source>
      <translation>其他数据</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Importing {file} …</source>
      <translation>正在导入 {file}…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Cancelled.</source>
      <translation>已取消。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Remove “{title}” ({file}) from the library?</source>
      <translation>从库中移除“{title}”（{file}）？</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>There is no trash where “{file}” lies. Delete it for good?</source>
      <translation>“{file}”所在位置没有回收站。是否永久删除？</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>classes: {count}, pixels: {size} m</source>
      <translation>类别：{count}，像素：{size} m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Rename Weights</source>
      <translation>重命名权重</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>Duplicate Weights</source>
      <translation>复制权重</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_presenter.py" />
      <source>{title} (copy)</source>
      <translation>{title}（副本）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Weights and checkpoints (*.safetensors *.ckpt *.pth *.pt)</source>
      <translation>权重和检查点 (*.safetensors *.ckpt *.pth *.pt)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>UNetMamba weights (*.safetensors)</source>
      <translation>UNetMamba 权重 (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Export Weights</source>
      <translation>导出权重</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Search names and classes</source>
      <translation>搜索名称和类别</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Weights in the library</source>
      <translation>库中的权重</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Files can be dropped here.</source>
      <translation>可将文件拖放到此处。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>En&amp;gine…</source>
      <translation>引擎(&amp;G)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Add weights files, or checkpoints published with papers</source>
      <translation>添加权重文件，或随论文发布的检查点</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Copy the file, to give it to others</source>
      <translation>复制文件，以便提供给他人</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Dialogs suggest these weights</source>
      <translation>对话框将建议此权重</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Reads the whole file to see that nothing in it has changed</source>
      <translation>读取整个文件，检查其中是否有任何更改</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Delete for Good</source>
      <translation>永久删除(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Move to &amp;Trash</source>
      <translation>移到回收站(&amp;T)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Import Weights</source>
      <translation>导入权重</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Import…</source>
      <translation>导入(&amp;I)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Export…</source>
      <translation>导出(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Rename…</source>
      <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>D&amp;uplicate…</source>
      <translation>复制(&amp;U)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>Set as &amp;Default</source>
      <translation>设为默认(&amp;D)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>&amp;Check File</source>
      <translation>检查文件(&amp;C)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/weights/user_library_view.py" />
      <source>De&amp;lete…</source>
      <translation>删除(&amp;L)…</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Example</source>
      <translation>示例</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Pixel size</source>
      <translation>像素大小</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Bands</source>
      <translation>波段</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Measured on</source>
      <translation>评价数据</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Trained on</source>
      <translation>训练数据集</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Limits</source>
      <translation>局限</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Acknowledgement</source>
      <translation>致谢</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Started from</source>
      <translation>初始权重</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Made by</source>
      <translation>制作程序</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Fingerprint</source>
      <translation>指纹</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Not stated: ask who made them.</source>
      <translation>未说明：请咨询制作者。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>Places kept from training: {places}</source>
      <translation>未参与训练的地点：{places}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/card_view.py" />
      <source>{size} m</source>
      <translation>{size} m</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/curve_plot.py" />
      <source>Step</source>
      <translation>步数</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/curve_plot.py" />
      <source>Nothing to show yet</source>
      <translation>尚无可显示的内容</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/run_widgets.py" />
      <source>Messages</source>
      <translation>信息</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>Choose a Weights File</source>
      <translation>选择权重文件</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>Choose a weights file</source>
      <translation>选择权重文件</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>[None]</source>
      <translation>[无]</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/gui/widgets/weights_combo.py" />
      <source>{name} (damaged)</source>
      <translation>{name}（已损坏）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>Try again: what has come is kept. Proxies are set in the options of QGIS.</source>
      <translation>请重试：已下载的部分会保留。代理可在 QGIS 的选项中设置。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>its address is not secure (https)</source>
      <translation>其地址不安全（非 https）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>another QGIS is downloading it ({holder})</source>
      <translation>另一个 QGIS 正在下载它（{holder}）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>the server sent another part than it was asked for</source>
      <translation>服务器发送的部分与请求的不符</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it is larger than it should be</source>
      <translation>它比应有的大小更大</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it ended before all had come</source>
      <translation>在全部下载完之前就结束了</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>The download from {host} failed: {why}.</source>
      <translation>从 {host} 下载失败：{why}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/downloading.py" />
      <source>it leads to {where}, which is not secure (https)</source>
      <translation>它指向 {where}，该地址不安全（非 https）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Teaching {name}</source>
      <translation>正在训练 {name}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>The training stopped with an error that nobody foresaw: {error}.</source>
      <translation>训练因意外错误而停止：{error}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/fine_tuning.py" />
      <source>Warning: {text}</source>
      <translation>警告：{text}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>CC BY-NC-SA 4.0, as LoveDA: no commercial use</source>
      <translation>CC BY-NC-SA 4.0，同 LoveDA：不得用于商业用途</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>As the ISPRS benchmark: ask the ISPRS before other use than research</source>
      <translation>同 ISPRS 基准数据集：研究以外的用途请先咨询 ISPRS</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Choose a file that ends in .safetensors, .ckpt, .pth or .pt.</source>
      <translation>请选择以 .safetensors、.ckpt、.pth 或 .pt 结尾的文件。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Name the classes, one on each line, in the order in which they were trained.</source>
      <translation>请输入类别名称，每行一个，按训练时的顺序。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Name three bands, separated by commas, in the order in which they were trained.</source>
      <translation>请输入三个波段名称，以英文逗号分隔，按训练时的顺序。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Give the weights a title.</source>
      <translation>请为权重输入标题。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>Say what pixel size the training images had.</source>
      <translation>请说明训练图像的像素大小。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/importing.py" />
      <source>{name} is no weights file.</source>
      <translation>{name} 不是权重文件。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/kept_jobs.py" />
      <source>The polygons cannot be stored in {folder}: {why}.</source>
      <translation>无法将多边形存储到 {folder}：{why}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/kept_jobs.py" />
      <source>Free some space on that disk, or see to it that you may write there.</source>
      <translation>请在该磁盘上释放一些空间，或确保您有权在其中写入。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting.py" />
      <source>Land cover of {name}</source>
      <translation>{name} 的土地覆盖</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting_outlook.py" />
      <source>The service is asked for {plan}.</source>
      <translation>将向服务请求 {plan}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/segmenting_preview.py" />
      <source>Preview</source>
      <translation>预览</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/surveying.py" />
      <source>The polygons cannot be counted: {error}.</source>
      <translation>无法统计多边形：{error}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/surveying.py" />
      <location filename="../unetmamba_qgis/jobs/user_library_work.py" />
      <source>The log has more, under UNetMamba.</source>
      <translation>更多信息见日志中的 UNetMamba。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/jobs/user_library_work.py" />
      <source>This failed in an unforeseen way: {error}.</source>
      <translation>因意外错误而失败：{error}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>Run again later: what has been read is kept. Or skip damaged parts.</source>
      <translation>请稍后再次运行：已读取的内容会保留。或者跳过损坏的部分。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>{layer} has no image at {count} places of the extent: they become NoData.</source>
      <translation>{layer} 在该范围的 {count} 处没有图像：这些地方将成为无数据。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>{layer} cannot be read: {why}.</source>
      <translation>无法读取 {layer}：{why}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>Reading {layer}: {plan}</source>
      <translation>正在读取 {layer}：{plan}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch.py" />
      <source>the disk does not hold what was written</source>
      <translation>磁盘未能保存所写入的内容</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{layer} is read through QGIS, from a service or with a login.</source>
      <translation>{layer} 来自网络服务或需要登录，须通过 QGIS 读取。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose the extent to classify.</source>
      <translation>请选择要分类的范围。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>The extent does not touch {layer}.</source>
      <translation>该范围与 {layer} 不相交。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose an extent over the layer.</source>
      <translation>请选择位于图层之上的范围。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>This extent of {layer} has {plan}. At most {most} million pixels are read.</source>
      <translation>{layer} 的此范围有 {plan}。最多可读取 {most} 百万像素。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>Choose a smaller extent, or ask the service's owner for the image as a file.</source>
      <translation>请选择较小的范围，或向服务所有者索取图像文件。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{width} x {height} pixels in about {count} tiles</source>
      <translation>{width} x {height} 像素，约 {count} 个瓦片</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/fetch_plan.py" />
      <source>{width} x {height} pixels in {count} requests</source>
      <translation>{width} x {height} 像素，{count} 个请求</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Choose another file.</source>
      <translation>请选择其他文件。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>there is such a file already, and it may hold your work</source>
      <translation>已有此文件，其中可能有您的工作成果</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>its folder does not exist</source>
      <translation>其文件夹不存在</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/label_layer.py" />
      <source>{path} cannot be made: {why}.</source>
      <translation>无法创建 {path}：{why}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>QGIS is too busy to tell what the service answered</source>
      <translation>QGIS 过于繁忙，无法得知服务的响应</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} answered {status}</source>
      <translation>{host} 返回 {status}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} did not answer</source>
      <translation>{host} 没有响应</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/network_watch.py" />
      <source>{host} answered without an image</source>
      <translation>{host} 的响应中没有图像</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/polygons.py" />
      <source>The polygons cannot be written to {path}: {why}.</source>
      <translation>无法将多边形写入 {path}：{why}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/layers/polygons.py" />
      <source>Choose an output in a folder where you may write files.</source>
      <translation>请将输出选在您有权写入文件的文件夹中。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Assess accuracy</source>
      <translation>精度评价</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Tells how good a land cover map is, where the truth is known.</source>
      <translation>在已知真实类别之处，说明土地覆盖图的好坏。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>accuracy assessment,validation,confusion matrix,error matrix,kappa,F1,IoU,area estimation,land cover</source>
      <translation>精度评价,精度评估,验证,混淆矩阵,误差矩阵,kappa系数,面积估计,土地覆盖,accuracy assessment,validation,confusion matrix,error matrix,kappa,F1,IoU,area estimation,land cover</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Compares a land cover map with polygons, points or a raster whose classes are known, and writes a report: confusion matrix, accuracy of each class, and pictures of where the map is wrong.
Take reference that the network was not trained on, and not from beside it: scores on training ground mean nothing.
From points at random places it also estimates the accuracy and the true area of each class in the whole map, with confidence intervals.</source>
      <translation>将土地覆盖图与类别已知的多边形、点或栅格进行比较，并编写报告：混淆矩阵、每个类别的精度，以及显示地图错误之处的图片。
参考数据不得是网络训练所用的，也不应紧邻训练数据：在训练地面上的得分没有意义。
使用随机位置的点时，还会估计整幅地图的精度和每个类别的真实面积，并给出置信区间。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Land cover</source>
      <translation>土地覆盖</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>The map to assess: class codes from 0 to 254, as Segment Land Cover makes them.</source>
      <translation>要评价的地图：类别代码为 0 到 254，如“土地覆盖分割”所生成。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Report Cohen's kappa, too, as older studies do.</source>
      <translation>同时报告 Cohen's Kappa 系数，与早期研究的做法一致。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Means without the last class</source>
      <translation>均值不含最后一个类别</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Leaves the class with the greatest code out of mean IoU and mean F1, as papers do with “clutter”. Its pixels still count in all other figures.</source>
      <translation>计算平均 IoU 和平均 F1 时不计代码最大的类别，如论文中对“clutter”的处理。其像素仍计入所有其他指标。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Area-weighted figures of polygons and rasters</source>
      <translation>多边形和栅格的面积加权指标</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Accuracy and areas of the whole map with confidence intervals (Olofsson et al. 2014). Points always have them. They are only right for a random sample, which polygons rarely are.</source>
      <translation>整幅地图的精度和面积，附置信区间（Olofsson 等，2014）。使用点时总会给出。仅对随机样本才正确，而多边形很少是随机样本。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Web page (*.html)</source>
      <translation>网页 (*.html)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A page with pictures, the confusion matrix and all figures.</source>
      <translation>包含图片、混淆矩阵和所有指标的网页。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Figures as CSV</source>
      <translation>CSV 格式的指标</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>CSV table (*.csv)</source>
      <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A row for each class: its figures, and its row of the confusion matrix.</source>
      <translation>每个类别一行：其各项指标，以及其在混淆矩阵中的行。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Figures as JSON</source>
      <translation>JSON 格式的指标</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>All figures, for other programs.</source>
      <translation>所有指标，供其他程序使用。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Accuracy</source>
      <translation>精度</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>A table with the figures of each class.</source>
      <translation>包含每个类别各项指标的表格。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>Cancelled, no report was written.</source>
      <translation>已取消，未编写报告。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/assess_accuracy.py" />
      <source>{name}: IoU {iou}</source>
      <translation>{name}：IoU {iou}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Compare models</source>
      <translation>比较模型</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Maps an image with several weights, and tells which ones are better, and faster.</source>
      <translation>用多个权重为一幅图像制图，并说明哪些更好、哪些更快。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>comparison,benchmark,models,weights,agreement,accuracy,speed,land cover,segmentation</source>
      <translation>比较,基准测试,模型,权重,一致性,精度,速度,土地覆盖,分割,comparison,benchmark,models,weights,agreement,accuracy,speed,land cover,segmentation</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Makes a land cover map of the same image with each of several weights, and writes one report: the maps, how far they agree, how long each took and, with a reference, how good each is.
Where maps differ, labels would help most. Where all agree they may still be wrong.
The maps are there only when all are complete. A run that fails or is cancelled goes on where it was when it is run again.</source>
      <translation>用多个权重分别为同一图像制作土地覆盖图，并编写一份报告：各地图、它们的一致程度、各自用时，以及（有参考数据时）各自的好坏。
在地图不同之处，标注最有帮助。在全部一致之处，它们仍可能是错的。
只有全部完成后才会有地图。失败或取消的运行在再次运行时会从原处继续。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>All maps agree on {share} of the ground.</source>
      <translation>所有地图在 {share} 的地面上一致。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Averages what the network sees in turned and resized copies of the image: flips takes 4 times as long, d4 40 times. The map becomes a little better.</source>
      <translation>对网络在图像的旋转和缩放副本中所见的结果取平均：flips 耗时为 4 倍，d4 为 40 倍。地图质量略有提高。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>The image to classify, a file. It may be of any size, and is only read.</source>
      <translation>要分类的图像，为文件。可为任意大小，且只会被读取。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Two or more, together with the files below.</source>
      <translation>两个或更多，连同下面的文件。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Weights files</source>
      <translation>权重文件</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Further weights, .safetensors files that are not in the library.</source>
      <translation>其他权重，即不在库中的 .safetensors 文件。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>One band of the image for each that the weights need, in their order. If empty, each weights' bands are found by their names, colours or wavelengths, else the first ones are taken.</source>
      <translation>为权重所需的每个波段指定图像的一个波段，按其顺序。如果为空，则按名称、颜色或波长查找各权重的波段，否则采用最前面的波段。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Extent</source>
      <translation>范围</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The part of the image to classify. If empty, all of it.</source>
      <translation>图像中要分类的部分。如留空，则为整幅图像。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Mask</source>
      <translation>掩膜</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Polygons to classify: what lies outside of all of them becomes NoData and is not even read.</source>
      <translation>要分类的多边形：位于所有多边形之外的部分成为无数据，甚至不会被读取。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>A new or an empty folder for the maps, which have the names of the weights.</source>
      <translation>用于存放地图的新文件夹或空文件夹，地图以权重的名称命名。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>A page with the maps, their agreement, figures and times.</source>
      <translation>包含各地图、其一致程度、数值和用时的网页。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Figures</source>
      <translation>数值</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>A table with the figures of each map.</source>
      <translation>包含各地图数值的表格。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Share where all maps agree</source>
      <translation>所有地图一致的比例</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Choose two or more weights to compare.</source>
      <translation>请选择两个或更多权重进行比较。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>Cancelled, no maps were written.</source>
      <translation>已取消，未写入地图。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/compare_models.py" />
      <source>{name}: overall accuracy {accuracy}, mean IoU {iou}</source>
      <translation>{name}：总体精度 {accuracy}，平均 IoU {iou}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Export training chips</source>
      <translation>导出训练样本切片</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cuts labelled pieces of images, for training here or with other tools.</source>
      <translation>裁切带标注的图像块，用于在此处或用其他工具训练。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>training data,samples,labels,chips,tiles,dataset,deep learning,digitising</source>
      <translation>训练数据,样本,标注,切片,瓦片,数据集,深度学习,数字化,training data,samples,labels,chips,tiles,dataset,deep learning,digitising</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cuts images and the polygons drawn on them into chips: small images, each with a label image of the same size.
They are split into training and validation by place: no label for training lies near one for validation, and every class is in both.
The folder is there only when it is complete.</source>
      <translation>将图像及在其上绘制的多边形裁切为样本切片：小幅图像，各配有一幅相同大小的标注图像。
切片按位置分为训练集和验证集：训练标注不会靠近验证标注，且每个类别在两者中都有。
仅当全部完成后，文件夹才会出现。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Weights to suit</source>
      <translation>要适配的权重</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Pixel size (metres)</source>
      <translation>像素大小（米）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Images whose pixels have another size on the ground are resampled to this one. If not set, that of the weights, or else of the first image.</source>
      <translation>地面像素大小不同的图像会重采样到此大小。如未设置，则采用权重的像素大小，否则采用第一幅图像的。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>pairs: GeoTIFFs in the folders images and labels, with lists of classes and of the split, for other tools. store: a chip store, for the train command of this engine.</source>
      <translation>pairs：文件夹 images 和 labels 中的 GeoTIFF，附类别列表和划分列表，供其他工具使用。store：切片库，供此引擎的 train 命令使用。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Training chips</source>
      <translation>训练样本切片</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>A new or an empty folder.</source>
      <translation>新文件夹或空文件夹。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Number of classes</source>
      <translation>类别数</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Pixels for validation</source>
      <translation>验证像素</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Cancelled, no chips were written.</source>
      <translation>已取消，未写入切片。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/export_chips.py" />
      <source>Gives the chips the bands, range of values and pixel size of these weights: a .safetensors file, or a name in the library ({names}). If empty, those of the first image.</source>
      <translation>使切片具有此权重的波段、值范围和像素大小：.safetensors 文件，或库中的名称（{names}）。如留空，则采用第一幅图像的。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Fine-tune weights</source>
      <translation>微调权重</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Teaches a trained network the classes of polygons that you drew.</source>
      <translation>让训练过的网络学习您所绘多边形的类别。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>training,learning,classes,samples,labels,transfer learning,deep learning</source>
      <translation>训练,学习,类别,样本,标注,迁移学习,深度学习,微调,training,learning,classes,samples,labels,transfer learning,deep learning</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Makes new weights from trained ones, images, and polygons of ground whose class you know. About ten polygons a class, spread over the images, are a good start.
Part of them is kept from the training and tells what the new weights are worth; classes whose names the old weights know already are learnt with fewer.
The weights are there only when they are complete. A run that is cancelled goes on where it was when it is run again with the same polygons.</source>
      <translation>由训练过的权重、图像，以及您已知类别的地面多边形生成新权重。每个类别约十个多边形，分散在各图像中，即是良好的开端。
其中一部分不参与训练，用于说明新权重的好坏；名称已为旧权重所知的类别，只需较少的多边形即可学会。
仅当全部完成后，权重才会出现。被取消的运行，再次使用相同的多边形运行时会从中断处继续。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Mean IoU on the polygons kept from training: {value:.1%}</source>
      <translation>在未参与训练的多边形上的平均 IoU：{value:.1%}</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Numbers of the bands to learn from, such as 1,2,3 or 1,2,3,4. If empty, those that the weights to start from know.</source>
      <translation>用于学习的波段编号，例如 1,2,3 或 1,2,3,4。如留空，则采用初始权重所用的波段。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Weights to start from</source>
      <translation>初始权重</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Go on with an unfinished run of the same output, else start afresh.</source>
      <translation>继续同一输出的未完成运行，否则重新开始。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Bands must be numbers separated by commas, such as 1,2,3.</source>
      <translation>波段必须是以英文逗号分隔的编号，例如 1,2,3。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Train</source>
      <translation>训练部分</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>head: the last layer alone, in a minute. decoder: all but the part that looks at the image, good on a laptop. everything: for images of another kind than those that the weights know; it takes longest.</source>
      <translation>head：仅最后一层，约一分钟。decoder：除查看图像的部分外的全部，适合笔记本电脑。everything：用于与权重所知类型不同的图像；耗时最长。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Minutes</source>
      <translation>分钟数</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Longest time for training. It ends earlier when scores no longer rise.</source>
      <translation>训练的最长时间。得分不再提高时会提前结束。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>What the new weights are called in lists.</source>
      <translation>新权重在列表中显示的名称。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>If empty, that of the weights to start from.</source>
      <translation>如留空，则采用初始权重的许可证。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Steps</source>
      <translation>步数</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Instead of the minutes, so that a run can be repeated on other computers.</source>
      <translation>代替分钟数，以便在其他计算机上重现同样的运行。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>If not set, one that suits what is trained.</source>
      <translation>如未设置，则采用适合训练部分的学习率。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Changes of samples</source>
      <translation>样本变换</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>How much samples are turned, resized and changed in colour, so that more is learnt from few.</source>
      <translation>样本旋转、缩放和变色的程度，以便从少量样本中学到更多。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Balance (percent)</source>
      <translation>均衡（百分比）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Share of the samples drawn evenly over the classes; the others follow their area.</source>
      <translation>在各类别间均匀抽取的样本所占比例；其余样本按类别面积抽取。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Patience</source>
      <translation>耐心值</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Training ends when scores did not rise in so many validations.</source>
      <translation>得分连续这么多次验证未提高时，训练结束。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>New weights</source>
      <translation>新权重</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>A new file; nothing is overwritten.</source>
      <translation>新文件；不会覆盖任何内容。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>What was taught, how it went, and what the weights are worth.</source>
      <translation>训练了什么、过程如何，以及权重的好坏。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>Cancelled. Run it again to go on from there.</source>
      <translation>已取消。再次运行即可从中断处继续。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/fine_tune.py" />
      <source>A .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
      <translation>.safetensors 文件，或库中的名称（{names}）。如留空，则为 {starter}。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Import weights</source>
      <translation>导入权重</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Adds weights, or a checkpoint published with a paper, to the library.</source>
      <translation>将权重或随论文发布的检查点添加到库中。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Adds a file to the weights library, under whose name it can then be chosen.
Weights files of UNetMamba (.safetensors) are checked and copied. Checkpoints as they are published with papers (.ckpt, .pth) do not say what they were trained for: the other parameters do. They are opened in a process of their own with limits on memory and time, and nothing in them is run.
Nothing in the library is overwritten.</source>
      <translation>将文件添加到权重库，之后即可按名称选择。
UNetMamba 的权重文件 (.safetensors) 会经过检查并复制。随论文发布的检查点 (.ckpt, .pth) 不说明其训练用途：需由其他参数说明。检查点在限制了内存和时间的独立进程中打开，不会运行其中的任何内容。
库中的任何内容都不会被覆盖。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>weights,library,checkpoint,model,pretrained,deep learning</source>
      <translation>权重,库,检查点,模型,预训练,深度学习,weights,library,checkpoint,model,pretrained,deep learning</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>A weights file, or a checkpoint of the published network.</source>
      <translation>权重文件，或已发布网络的检查点。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>For checkpoints: the data set tells classes, bands, pixel size and licence, where they are not given.</source>
      <translation>用于检查点：未填写类别、波段、像素大小和许可证时，由数据集确定。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>What the weights are called in lists. If empty, the name of the file.</source>
      <translation>权重在列表中显示的名称。如留空，则使用文件名。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>One on each line or separated by semicolons, in the order of training. A colour may follow, as in: water #2b83ba</source>
      <translation>每行一个或以英文分号分隔，按训练时的顺序。后面可加颜色，例如：水体 #2b83ba</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Three names separated by commas, in the order of training.</source>
      <translation>三个名称，以英文逗号分隔，按训练时的顺序。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Of the training images, on the ground.</source>
      <translation>训练图像的地面像素大小。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Origin and licence of the training images, for the card.</source>
      <translation>训练图像的来源和许可证，写入权重信息卡。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>As stated where the checkpoint is published.</source>
      <translation>按检查点发布处的说明填写。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Name in the library</source>
      <translation>库中的名称</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Cancelled, nothing was added.</source>
      <translation>已取消，未添加任何内容。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/import_weights.py" />
      <source>Checking the file</source>
      <translation>正在检查文件</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Label next</source>
      <translation>下一处标注</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Finds the places where the next labels help the training most.</source>
      <translation>查找新增标注对训练帮助最大的地点。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence</source>
      <translation>主动学习,不确定性,采样,标注,样本,训练数据,数字化,置信度,active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Ranks places of a land cover map where a label would help most: where the network was unsure, in all classes alike, most of all in those with few labels, and spread over the map.
Segment an image with the output Confidence, find places, draw polygons there, train, and segment again. The panel Label Next, in the menu Raster, leads from place to place.</source>
      <translation>对土地覆盖图中标注最有帮助的地点进行排序：即网络没有把握的地方，兼顾所有类别，尤其是标注较少的类别，并分散在整幅地图上。
分割图像并输出“置信度”，查找地点，在那里绘制多边形，训练，然后再次分割。“栅格”菜单中的“下一处标注”面板会引导您逐个前往各地点。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The map, as Segment land cover makes it.</source>
      <translation>由“土地覆盖分割”生成的地图。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Confidence</source>
      <translation>置信度</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The output Confidence of the same run: percent, 0 to 100.</source>
      <translation>同一次运行的“置信度”输出：百分比，0 到 100。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Labels</source>
      <translation>标注</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Polygons that you have drawn already, in any CRS. Places keep away from them, and classes with few of them come first.</source>
      <translation>您已绘制的多边形，可用任意 CRS。地点会避开它们，多边形较少的类别优先。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>The field of the labels that tells the class: text with the names of the map's classes, in any case, or whole numbers with their codes. If empty, all classes are taken to have equally many labels.</source>
      <translation>标注中说明类别的字段：文本为地图的类别名称（不区分大小写），整数为类别代码。如留空，则视为所有类别的标注数量相同。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Number of places</source>
      <translation>地点数</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>There may be fewer where the map has no more so far apart.</source>
      <translation>如果地图上没有更多相距足够远的地点，数量可能会较少。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Size of a place (pixels)</source>
      <translation>地点大小（像素）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Side of a square of the map's pixels. How sure the map is there is a mean over all of them, so that thin borders between classes, which are never sure, do not count for much.</source>
      <translation>以地图像素计的正方形边长。地图在该处的把握取其中所有像素的平均值，因此类别之间始终没有把握的细窄边界影响不大。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Least distance (pixels)</source>
      <translation>最小距离（像素）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places are so far from each other and from labels. Neighbours look alike.</source>
      <translation>地点彼此之间以及与标注之间的距离。相邻之处看起来很相似。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>A square for each place, with its rank, class code and name in the map, mean confidence, why it was chosen, and whether it is done, which the panel notes there.</source>
      <translation>每个地点一个正方形，包含其排名、地图中的类别代码和名称、平均置信度、选择原因以及是否完成（由面板记录）。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Places found</source>
      <translation>找到的地点数</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_next.py" />
      <source>Cancelled, no places were written.</source>
      <translation>已取消，未写入地点。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Images</source>
      <translation>图像</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>The images that the polygons were drawn on. They may differ in CRS, pixel size and kind of values: all are brought to one form.</source>
      <translation>绘制多边形所依据的图像。它们的 CRS、像素大小和值类型可以不同：都会统一为同一形式。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Polygons of ground whose class is known. Ground in no polygon has no part in the training. Where polygons overlap, the later one counts: the one with the greater feature id.</source>
      <translation>类别已知的地面的多边形。不在任何多边形内的地面不参与训练。多边形重叠处，以较后者为准，即要素 ID 较大者。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>The field, of text or whole numbers, that tells the class of a polygon. If the layer is styled by categories of this field, the classes get their order, names and colours from there.</source>
      <translation>说明多边形类别的字段，文本或整数。如果图层按此字段以“分类”设置样式，则类别的顺序、名称和颜色取自该样式。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Completely labelled area</source>
      <translation>完全标注区域</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Polygons of ground where everything that belongs to a class is labelled. The rest of it becomes the class “background”.</source>
      <translation>属于各类别的一切均已标注的地面的多边形。其余部分成为“background”（背景）类别。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Share for validation (percent)</source>
      <translation>验证比例（百分比）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>So much of the labelled ground of each class, in places of its own, is kept from training to measure what was learnt. 0 keeps nothing.</source>
      <translation>每个类别已标注的地面中，此比例的部分在各自的位置上不参与训练，用于衡量学习效果。0 表示不保留。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Gap (pixels)</source>
      <translation>间隔（像素）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Labels for training keep this distance from those for validation; neighbours look so much alike that scores would be too good.</source>
      <translation>训练标注与验证标注保持此距离；相邻之处看起来非常相似，会使得分偏高。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Seed</source>
      <translation>种子</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Another number chooses other places for validation.</source>
      <translation>使用其他数字会为验证选择其他地点。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Origin and licence</source>
      <translation>来源和许可证</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>Of images and labels; it is kept with the data and with weights that are trained on them.</source>
      <translation>图像和标注的来源和许可证；与数据以及由其训练的权重一起保存。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>{name}: {polygons} polygons, {train} pixels for training, {validation} for validation</source>
      <translation>{name}：{polygons} 个多边形，{train} 个像素用于训练，{validation} 个用于验证</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>An image cannot be used.</source>
      <translation>某个图像无法使用。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/label_parameters.py" />
      <source>{layer} is read through QGIS, from a service or with a login. Save it as a GeoTIFF first: its context menu, Export, Save As.</source>
      <translation>{layer} 来自网络服务或需要登录，须通过 QGIS 读取。请先将其保存为 GeoTIFF：在其右键菜单中选择“导出 &gt; 另存为”。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover change</source>
      <translation>土地覆盖变化</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Tells what became of each land cover class between two maps.</source>
      <translation>说明两幅地图之间每个土地覆盖类别的变化去向。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>land cover,land use,change detection,transition matrix,from-to,comparison</source>
      <translation>土地覆盖,土地利用,变化检测,转移矩阵,比较,land cover,land use,change detection,transition matrix,from-to,comparison</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Compares two land cover maps of the same ground, as Segment Land Cover makes them.
The result is a raster with what each pixel was and what it became, and a table of the transitions with their areas. Every mistake of either map shows as change, too: compare maps of similar images.</source>
      <translation>比较同一地区的两幅土地覆盖图，如“土地覆盖分割”所生成。
结果是一个栅格，记录每个像素原来的类别和后来的类别，以及一个包含各类转移及其面积的表格。任一地图的每个错误也会显示为变化：请比较由相似图像生成的地图。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover before</source>
      <translation>之前的土地覆盖</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>The older map. The result has its grid.</source>
      <translation>较早的地图。结果采用其网格。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Land cover after</source>
      <translation>之后的土地覆盖</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>The newer map. If its grid is another one, it is brought to that of the older.</source>
      <translation>较新的地图。如果网格不同，会转换到较早地图的网格。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Change</source>
      <translation>变化</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>A GeoTIFF with 256 times the older class code plus the newer one in each pixel, and their names. NoData (65535) is where either map has none.</source>
      <translation>GeoTIFF，每个像素的值为 256 乘以较早的类别代码再加上较新的类别代码，并附其名称。任一地图没有数据之处为无数据 (65535)。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>Transitions</source>
      <translation>类别转移</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <source>A table with pixels and area in square metres for each pair of classes, unchanged ones included.</source>
      <translation>包含每对类别的像素数和面积（平方米）的表格，包括未变化的类别。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/land_cover_change.py" />
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Cancelled, no map was written.</source>
      <translation>已取消，未写入地图。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/provider.py" />
      <source>Polygons are written as GeoPackage: give them a name that ends in .gpkg.</source>
      <translation>多边形以 GeoPackage 写入：请使用以 .gpkg 结尾的名称。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Choose a reference: either polygons or points, or a raster.</source>
      <translation>请选择参考数据：多边形或点，或者栅格。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Choose the field that tells the class of the reference.</source>
      <translation>请选择说明参考数据类别的字段。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Reference polygons or points</source>
      <translation>参考多边形或点</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Ground whose class is known, in any CRS. Of polygons, the pixels count whose centre they hold; where polygons overlap, the one with the greater feature id. A point counts for the pixel that it lies in.</source>
      <translation>类别已知的地面，可用任意 CRS。对于多边形，计入中心位于其内的像素；多边形重叠处，以要素 ID 较大者为准。点则计入其所在的像素。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>The field that tells the class: text with the names of the map's classes, in any case, or whole numbers with their codes. What has no value is left out.</source>
      <translation>说明类别的字段：文本为地图的类别名称（不区分大小写），整数为类别代码。没有值的不计入。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Reference raster</source>
      <translation>参考栅格</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/reference_parameters.py" />
      <source>Instead of polygons or points, a raster with the codes of the map's classes, on any grid and in any CRS. NoData is ground whose class is not known.</source>
      <translation>代替多边形或点：包含地图类别代码的栅格，可用任意网格和任意 CRS。无数据表示类别未知的地面。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Segment land cover</source>
      <translation>土地覆盖分割</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Gives every pixel of an aerial or satellite image a land cover class.</source>
      <translation>为航空或卫星图像的每个像素赋予一个土地覆盖类别。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>land cover,land use,classification,segmentation,deep learning,aerial,satellite</source>
      <translation>土地覆盖,土地利用,分类,分割,深度学习,航空,卫星,land cover,land use,classification,segmentation,deep learning,aerial,satellite</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Makes a land cover map from an aerial or satellite image with a trained UNetMamba network.
The map has the grid and the coordinate system of the image. It is there only when it is complete: a run that fails or is cancelled leaves what was there before, and goes on where it was when it is run again.
A network is at its best with images like those it was trained on: the same bands, pixel size and kind of landscape.</source>
      <translation>使用训练过的 UNetMamba 网络，由航空或卫星图像生成土地覆盖图。
地图采用图像的网格和坐标系。仅当全部完成后，地图才会出现：失败或被取消的运行会保留原有内容，再次运行时从中断处继续。
网络处理与其训练图像相似的图像时效果最佳：相同的波段、像素大小和景观类型。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>Classifying</source>
      <translation>正在分类</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_land_cover.py" />
      <source>The image cannot be used.</source>
      <translation>无法使用该图像。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>What computes: a graphics processor (cuda of NVIDIA, mps of Apple) or cpu, the processor. auto takes a graphics processor if a usable one is there. With several, cuda:1 is the second.</source>
      <translation>用于计算的设备：GPU（NVIDIA 为 cuda，Apple 为 mps）或 cpu（CPU）。auto 在有可用的 GPU 时使用 GPU。有多个 GPU 时，cuda:1 表示第二个。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The image to classify. It may be of any size, and is only read. Layers of services, such as WMS and XYZ tiles, are read at the pixel size of the weights, and need an extent.</source>
      <translation>要分类的图像。大小不限，且只读取。WMS 和 XYZ 瓦片等网络服务图层按权重的像素大小读取，并需要指定范围。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>One band of the image for each that the weights need, in their order; the starter weights need red, green and blue. If empty, bands are found by their names, colours or wavelengths, else the first ones are taken.</source>
      <translation>为权重所需的每个波段指定图像的一个波段，按其顺序；入门权重需要红、绿、蓝。如留空，则按名称、颜色或波长查找波段，否则取前几个波段。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Window size (pixels)</source>
      <translation>窗口大小（像素）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Side of the square that the network looks at as a whole. More shows it more of the surroundings and takes more memory. If not set, what suits the weights.</source>
      <translation>网络一次整体查看的正方形边长。值越大，看到的周围环境越多，占用的内存也越多。如未设置，则采用适合权重的值。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Window overlap (pixels)</source>
      <translation>窗口重叠（像素）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Pixels shared by neighbouring windows, where their results are blended. More hides seams and takes longer. If not set, what suits the weights.</source>
      <translation>相邻窗口共有的像素，其结果在此混合。值越大，接缝越不明显，耗时也越长。如未设置，则采用适合权重的值。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Calculation precision</source>
      <translation>计算精度</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>bfloat16 is faster on newer graphics processors and may change a few pixels between classes that are about as likely. auto takes it there, and float32 elsewhere.</source>
      <translation>bfloat16 在较新的 GPU 上更快，可能会使少数像素在可能性相近的类别之间发生变化。auto 在这类 GPU 上使用 bfloat16，在其他设备上使用 float32。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Smallest patch (pixels)</source>
      <translation>最小图斑（像素）</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Smaller patches of a class are merged into their largest neighbour. 0 keeps them all.</source>
      <translation>某一类别中更小的图斑会合并到其最大的相邻图斑中。0 表示全部保留。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Resample to the pixel size of the weights</source>
      <translation>重采样到权重的像素大小</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Shows the network the image at the pixel size it was trained at, without which it does not know things by their size. The map has the pixels of the image all the same.</source>
      <translation>以网络训练时的像素大小向其展示图像，否则它无法按大小识别地物。地图仍采用图像的像素。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Resume an unfinished run</source>
      <translation>继续未完成的运行</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>If a run with this output was interrupted, goes on where it was. It must have had the same settings; switch off to start afresh.</source>
      <translation>如果使用此输出的运行曾被中断，则从中断处继续。设置必须与当时相同；关闭此项则重新开始。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Skip damaged parts of the image</source>
      <translation>跳过图像的损坏部分</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Leaves what cannot be read as NoData and names it in the log, instead of stopping there.</source>
      <translation>将无法读取的部分保留为无数据并记入日志，而不是就此停止。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The map: a GeoTIFF with a class code in each pixel, and the names and colours of the classes. NoData (255) is where the image has none.</source>
      <translation>地图：GeoTIFF，每个像素为类别代码，附类别的名称和颜色。图像没有数据之处为无数据 (255)。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>How sure the network is of the class in each pixel, 0 to 100 percent. Where it is low, look twice.</source>
      <translation>网络对每个像素的类别有多大把握，0 到 100%。较低之处请仔细查看。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Probabilities</source>
      <translation>概率</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A band for each class: how likely it is in each pixel, 0 to 100 percent.</source>
      <translation>每个类别一个波段：每个像素属于该类别的可能性，0 到 100%。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>The map as polygons without gaps or overlaps, in a GeoPackage, with class code, name and area in square metres on the ellipsoid.</source>
      <translation>多边形形式的地图，无间隙或重叠，存于 GeoPackage 中，包含类别代码、名称以及椭球面上的面积（平方米）。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>Statistics</source>
      <translation>统计</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A table with pixels, area in square metres and share of the map for each class.</source>
      <translation>包含每个类别的像素数、面积（平方米）和占地图比例的表格。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>A page with a picture of the map, the shares of the classes, and how the map was made.</source>
      <translation>包含地图图片、各类别占比以及地图制作过程的网页。</translation>
    </message>
    <message>
      <location filename="../unetmamba_qgis/processing/segment_parameters.py" />
      <source>What the network has learnt, the classes of the map included: a .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
      <translation>网络学到的内容，包括地图的类别：.safetensors 文件，或库中的名称（{names}）。如留空，则为 {starter}。</translation>
    </message>
  </context>
</TS>
