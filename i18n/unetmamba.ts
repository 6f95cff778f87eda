<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>UNetMamba</name>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="51"/>
        <source>Segment land cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="54"/>
        <source>Gives every pixel of an aerial or satellite image a land cover class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="57"/>
        <source>land cover,land use,classification,segmentation,deep learning,aerial,satellite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="91"/>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="99"/>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="99"/>
        <source>UNetMamba weights (*.safetensors);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="115"/>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="130"/>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="130"/>
        <source>The part of the image to classify. If empty, all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="77"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="233"/>
        <source>Land cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="84"/>
        <source>The image cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="111"/>
        <source>Cancelled, no map was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="204"/>
        <source>Checking the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="205"/>
        <source>Starting the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="206"/>
        <source>Classifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="207"/>
        <source>Writing the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" line="32"/>
        <source>Looking for unfinished land cover maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" line="51"/>
        <source>{output} is unfinished: {done} of {blocks} blocks, started {started}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="94"/>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" line="57"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" line="58"/>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" line="85"/>
        <source>The land cover map is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/fetch.py" line="38"/>
        <source>{layer} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/fetch.py" line="39"/>
        <source>Run again later: what has been read is kept. Or skip damaged parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/fetch.py" line="79"/>
        <source>Reading {layer}: {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/fetch.py" line="88"/>
        <source>{layer} has no image at {count} places of the extent: they become NoData.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/fetch.py" line="185"/>
        <source>the disk does not hold what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/fetch_plan.py" line="42"/>
        <source>{layer} is read through QGIS, from a service or with a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/fetch_plan.py" line="43"/>
        <source>Choose the extent to classify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/fetch_plan.py" line="51"/>
        <source>The extent does not touch {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/fetch_plan.py" line="52"/>
        <source>Choose an extent over the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/fetch_plan.py" line="61"/>
        <source>This extent of {layer} has {plan}. At most {most} million pixels are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/fetch_plan.py" line="62"/>
        <source>Choose a smaller extent, or ask the service&apos;s owner for the image as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/fetch_plan.py" line="83"/>
        <source>{width} x {height} pixels in about {count} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/fetch_plan.py" line="85"/>
        <source>{width} x {height} pixels in {count} requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/network_watch.py" line="90"/>
        <source>{host} answered {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/network_watch.py" line="92"/>
        <source>{host} did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/network_watch.py" line="94"/>
        <source>{host} answered without an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/polygons.py" line="32"/>
        <source>Choose an output in a folder where you may write files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/land_cover_change.py" line="54"/>
        <source>Land cover change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/land_cover_change.py" line="57"/>
        <source>Tells what became of each land cover class between two maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/land_cover_change.py" line="60"/>
        <source>land cover,land use,change detection,transition matrix,from-to,comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/land_cover_change.py" line="72"/>
        <source>Land cover before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/land_cover_change.py" line="72"/>
        <source>The older map. The result has its grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/land_cover_change.py" line="76"/>
        <source>Land cover after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/land_cover_change.py" line="76"/>
        <source>The newer map. If its grid is another one, it is brought to that of the older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/land_cover_change.py" line="82"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/land_cover_change.py" line="90"/>
        <source>Transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/land_cover_change.py" line="140"/>
        <source>Comparing the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/provider.py" line="53"/>
        <source>Polygons are written as GeoPackage: give them a name that ends in .gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="134"/>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="151"/>
        <source>Window size (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="162"/>
        <source>Window overlap (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="173"/>
        <source>Test-time augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="184"/>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="195"/>
        <source>Smallest patch (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="195"/>
        <source>Smaller patches of a class are merged into their largest neighbour. 0 keeps them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="202"/>
        <source>Resample to the pixel size of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="213"/>
        <source>Resume an unfinished run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="222"/>
        <source>Skip damaged parts of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="222"/>
        <source>Leaves what cannot be read as NoData and names it in the log, instead of stopping there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="241"/>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="248"/>
        <source>Probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="248"/>
        <source>A band for each class: how likely it is in each pixel, 0 to 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="252"/>
        <source>Polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="262"/>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="262"/>
        <source>A table with pixels, area in square metres and share of the map for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="268"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="268"/>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="268"/>
        <source>A page with a picture of the map, the shares of the classes, and how the map was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/network_watch.py" line="64"/>
        <source>QGIS is too busy to tell what the service answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/desktop_part.py" line="34"/>
        <source>Segment Land Cover…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/desktop_part.py" line="35"/>
        <source>Teach Your Own Classes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/panel.py" line="18"/>
        <source>Label Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/desktop_part.py" line="37"/>
        <source>Assess Accuracy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/counting.py" line="152"/>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/counting.py" line="161"/>
        <source>Draw a few polygons of each class, in different places of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/counting.py" line="164"/>
        <source>Draw more polygons of these classes, in other places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/dialog.py" line="47"/>
        <source>Teach Your Own Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/dialog.py" line="51"/>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/dialog.py" line="52"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/dialog.py" line="53"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/image_list.py" line="26"/>
        <source>Images to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/images.py" line="27"/>
        <source>its file is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/images.py" line="29"/>
        <source>is from a service: save it as a file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/images.py" line="32"/>
        <source>has {found} of the {needed} bands that the weights need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/names.py" line="22"/>
        <source>Give the new weights a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/names.py" line="24"/>
        <source>No file can have this name: choose one of plain letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/names.py" line="26"/>
        <source>“{name}” is being trained: give the next one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/names.py" line="28"/>
        <source>There are weights named “{name}”: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/new_layer_presenter.py" line="39"/>
        <source>Name two classes at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" line="25"/>
        <source>New Label Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" line="28"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" line="34"/>
        <source>One on each line; more can be added later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" line="37"/>
        <source>Create and Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" line="41"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/new_layer_view.py" line="42"/>
        <source>C&amp;lasses, one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="96"/>
        <source>Nothing has been trained yet. Choose what to learn from under Setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="118"/>
        <source>Training ended early, as nothing more was gained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="119"/>
        <source>Training took all its time; with more, more may be gained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="121"/>
        <source>Measured on ground that was kept from training. The weights are in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="122"/>
        <source>“{name}” is ready: mean IoU {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="138"/>
        <source>{doing}: about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="141"/>
        <source>Waits until “{name}” has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="143"/>
        <source>Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="144"/>
        <source>Paused. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="145"/>
        <source>Stopping, and keeping what was learnt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="146"/>
        <source>Stopped. What was learnt is kept: it can go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="147"/>
        <source>Finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="162"/>
        <source>The weights “{name}” are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="165"/>
        <source>The training of “{name}” failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="177"/>
        <source>Segment land cover suggests “{name}” from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="187"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="188"/>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="189"/>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="190"/>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="191"/>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="192"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_presenter.py" line="193"/>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="50"/>
        <source>Training runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="55"/>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="56"/>
        <source>Loss (lower is better)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="57"/>
        <source>Mean IoU (higher is better)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="59"/>
        <source>Your polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="60"/>
        <source>What it sees now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="63"/>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="127"/>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="127"/>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="127"/>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="151"/>
        <source>&amp;Go On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="127"/>
        <source>&amp;Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="127"/>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="144"/>
        <source>Colours of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/label_layer.py" line="113"/>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="172"/>
        <source>IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="172"/>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="172"/>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="181"/>
        <source>Scores of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="206"/>
        <source>Open &amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="207"/>
        <source>&amp;Use These Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="208"/>
        <source>Segment land cover will suggest them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/runs_view.py" line="209"/>
        <source>&amp;Segment This Image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" line="194"/>
        <source>Counting the polygons …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" line="200"/>
        <source>Ready. It will wait until the training that runs now has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" line="203"/>
        <source>Ready, but give it more time: about {time} on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" line="205"/>
        <source>Ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" line="215"/>
        <source>Tick an image to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" line="217"/>
        <source>Choose the layer with your polygons, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" line="219"/>
        <source>Choose the field that tells what a polygon shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" line="223"/>
        <source>The polygons are not enough yet: see under 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" line="260"/>
        <source>{title}. Knows {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_presenter.py" line="285"/>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="72"/>
        <source>&amp;Start Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="126"/>
        <source>{mode} (needs about {time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="152"/>
        <source>Start &amp;Afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="163"/>
        <source>1. Images to Learn From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="168"/>
        <source>Layer with a polygon for each example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="170"/>
        <source>The field that tells what a polygon shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="181"/>
        <source>&amp;New Label Layer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="182"/>
        <source>Makes a layer with the right fields and colours to draw in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="185"/>
        <source>&amp;Add Class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="186"/>
        <source>Offers another class when a polygon is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="189"/>
        <source>Pixels to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="189"/>
        <source>Pixels to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="197"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="198"/>
        <source>Some of the labelled ground is kept from training, to check what was learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="203"/>
        <source>2. Polygons That Show the Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="205"/>
        <source>&amp;Polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="205"/>
        <source>&amp;Class field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="205"/>
        <source>Co&amp;mpletely labelled area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="233"/>
        <source>Choose a weights file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="238"/>
        <source>&amp;Quick: the last step alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="239"/>
        <source>&amp;Recommended: all but the part that reads images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="240"/>
        <source>&amp;Thorough: everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="254"/>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="255"/>
        <source>It ends earlier once nothing more is gained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="261"/>
        <source>3. What to Start From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="263"/>
        <source>&amp;Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="265"/>
        <source>What learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="266"/>
        <source>Time &amp;limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="267"/>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="272"/>
        <source>The name under which you find the new weights in your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="275"/>
        <source>Optional, kept with the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="276"/>
        <source>4. New Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="278"/>
        <source>Nam&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="279"/>
        <source>&amp;Origin and licence of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="288"/>
        <source>Choose a Weights File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="225"/>
        <source>UNetMamba weights (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="296"/>
        <source>Add Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/finetune/setup_view.py" line="297"/>
        <source>Name of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/presenter.py" line="68"/>
        <source>The place cannot be shown in the coordinate system of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/presenter.py" line="71"/>
        <source>Choose the layer to draw labels in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/presenter.py" line="73"/>
        <source>{layer} cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/presenter.py" line="87"/>
        <source>All places are done. Train with the new labels, segment, and find the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/presenter.py" line="112"/>
        <source>{layer} cannot be changed. Save it as a GeoPackage first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/presenter.py" line="158"/>
        <source>No places yet. Segment an image with its confidence, then press Find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/presenter.py" line="162"/>
        <source>Place {place} of {total}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="54"/>
        <source>Places that are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="59"/>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="60"/>
        <source>Find places in a land cover map with its confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="66"/>
        <source>&amp;Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="68"/>
        <source>&amp;Draw labels in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="118"/>
        <source>{done} of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="126"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_next.py" line="116"/>
        <source>Places to label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="143"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="143"/>
        <source>Class in the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="143"/>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="165"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="165"/>
        <source>Go to the place before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="165"/>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="165"/>
        <source>Zoom to the place and draw a polygon there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="165"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="165"/>
        <source>Tick the place and go to the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="165"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="165"/>
        <source>Go to the next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/label_next/view.py" line="176"/>
        <source>Label Next: {button}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/widgets/curve_plot.py" line="37"/>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/gui/widgets/curve_plot.py" line="83"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/jobs/fine_tuning.py" line="233"/>
        <source>Teaching {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/jobs/fine_tuning.py" line="250"/>
        <source>The training stopped with an error that nobody foresaw: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/jobs/fine_tuning.py" line="251"/>
        <source>Please report it with what the log says under UNetMamba.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/jobs/fine_tuning.py" line="273"/>
        <source>Warning: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/jobs/kept_jobs.py" line="27"/>
        <source>The polygons cannot be stored in {folder}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/jobs/kept_jobs.py" line="28"/>
        <source>Free some space on that disk, or see to it that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/jobs/surveying.py" line="95"/>
        <source>The polygons cannot be counted: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/jobs/surveying.py" line="96"/>
        <source>The log has more, under UNetMamba.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/label_layer.py" line="39"/>
        <source>{path} cannot be made: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/label_layer.py" line="40"/>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/label_layer.py" line="53"/>
        <source>there is such a file already, and it may hold your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/label_layer.py" line="55"/>
        <source>its folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/label_layer.py" line="114"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/polygons.py" line="31"/>
        <source>The polygons cannot be written to {path}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="63"/>
        <source>Assess accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="66"/>
        <source>Tells how good a land cover map is, where the truth is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="91"/>
        <source>The map to assess: class codes from 0 to 254, as Segment Land Cover makes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="97"/>
        <source>Reference polygons or points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_parameters.py" line="58"/>
        <source>Class field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="120"/>
        <source>Reference raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="194"/>
        <source>Kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="130"/>
        <source>Report Cohen&apos;s kappa, too, as older studies do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="135"/>
        <source>Means without the last class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="146"/>
        <source>Area-weighted figures of polygons and rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="161"/>
        <source>A page with pictures, the confusion matrix and all figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="170"/>
        <source>Figures as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="170"/>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="170"/>
        <source>A row for each class: its figures, and its row of the confusion matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="179"/>
        <source>Figures as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="179"/>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="179"/>
        <source>All figures, for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="188"/>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="188"/>
        <source>A table with the figures of each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="194"/>
        <source>Overall accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="243"/>
        <source>Mean IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="194"/>
        <source>Mean F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="205"/>
        <source>Choose a reference: either polygons or points, or a raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="208"/>
        <source>Choose the field that tells the class of the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="244"/>
        <source>Cancelled, no report was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/assess_accuracy.py" line="279"/>
        <source>{name}: IoU {iou}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/export_chips.py" line="44"/>
        <source>Export training chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/export_chips.py" line="47"/>
        <source>Cuts labelled pieces of images, for training here or with other tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/export_chips.py" line="50"/>
        <source>training data,samples,labels,chips,tiles,dataset,deep learning,digitising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/export_chips.py" line="65"/>
        <source>Weights to suit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/export_chips.py" line="79"/>
        <source>Pixel size (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/export_chips.py" line="89"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/export_chips.py" line="99"/>
        <source>Training chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/export_chips.py" line="99"/>
        <source>A new or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/export_chips.py" line="103"/>
        <source>Number of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/export_chips.py" line="104"/>
        <source>Pixels for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/export_chips.py" line="105"/>
        <source>Pixels for validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/export_chips.py" line="125"/>
        <source>Cancelled, no chips were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="49"/>
        <source>Fine-tune weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="52"/>
        <source>Teaches a trained network the classes of polygons that you drew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="55"/>
        <source>training,learning,classes,samples,labels,transfer learning,deep learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="80"/>
        <source>Weights to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="80"/>
        <source>A .safetensors file, or a name in the library ({names}). If empty, {starter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="94"/>
        <source>Go on with an unfinished run of the same output, else start afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="114"/>
        <source>Cancelled. Run it again to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="120"/>
        <source>Mean IoU on the polygons kept from training: {value:.1%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="159"/>
        <source>Bands must be numbers separated by commas, such as 1,2,3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="164"/>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="172"/>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="172"/>
        <source>Longest time for training. It ends earlier when scores no longer rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="176"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="176"/>
        <source>What the new weights are called in lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="180"/>
        <source>Licence of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="180"/>
        <source>If empty, that of the weights to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="185"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="185"/>
        <source>Instead of the minutes, so that a run can be repeated on other computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="190"/>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="190"/>
        <source>If not set, one that suits what is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="195"/>
        <source>Changes of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="210"/>
        <source>Balance (percent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="210"/>
        <source>Share of the samples drawn evenly over the classes; the others follow their area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="217"/>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="217"/>
        <source>Training ends when scores did not rise in so many validations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="225"/>
        <source>New weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="225"/>
        <source>A new file; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/fine_tune.py" line="233"/>
        <source>What was taught, how it went, and what the weights are worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_next.py" line="46"/>
        <source>Label next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_next.py" line="49"/>
        <source>Finds the places where the next labels help the training most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_next.py" line="52"/>
        <source>active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_next.py" line="67"/>
        <source>The map, as Segment land cover makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_next.py" line="71"/>
        <source>The output Confidence of the same run: percent, 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_parameters.py" line="50"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_next.py" line="99"/>
        <source>Number of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_next.py" line="99"/>
        <source>There may be fewer where the map has no more so far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_next.py" line="103"/>
        <source>Size of a place (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_next.py" line="111"/>
        <source>Least distance (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_next.py" line="111"/>
        <source>Places are so far from each other and from labels. Neighbours look alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_next.py" line="126"/>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_next.py" line="147"/>
        <source>Cancelled, no places were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_parameters.py" line="40"/>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_parameters.py" line="66"/>
        <source>Completely labelled area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_parameters.py" line="81"/>
        <source>Share for validation (percent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_parameters.py" line="91"/>
        <source>Gap (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_parameters.py" line="100"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_parameters.py" line="100"/>
        <source>Another number chooses other places for validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_parameters.py" line="105"/>
        <source>Origin and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_parameters.py" line="105"/>
        <source>Of images and labels; it is kept with the data and with weights that are trained on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_parameters.py" line="157"/>
        <source>{name}: {polygons} polygons, {train} pixels for training, {validation} for validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/label_parameters.py" line="174"/>
        <source>An image cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
