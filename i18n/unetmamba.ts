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
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="75"/>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="83"/>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="83"/>
        <source>UNetMamba weights (*.safetensors);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="97"/>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="112"/>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="112"/>
        <source>The part of the image to classify. If empty, all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="131"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="225"/>
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
        <location filename="../unetmamba_qgis/gui/unfinished_jobs.py" line="56"/>
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
        <location filename="../unetmamba_qgis/layers/fetch.py" line="37"/>
        <source>{layer} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/fetch.py" line="38"/>
        <source>Run again later: what has been read is kept. Or skip damaged parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/fetch.py" line="78"/>
        <source>Reading {layer}: {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/fetch.py" line="87"/>
        <source>{layer} has no image at {count} places of the extent: they become NoData.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/fetch.py" line="184"/>
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
        <location filename="../unetmamba_qgis/layers/polygons.py" line="26"/>
        <source>The polygons of the mask cannot be written to {path}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/polygons.py" line="27"/>
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
        <location filename="../unetmamba_qgis/processing/provider.py" line="49"/>
        <source>Polygons are written as GeoPackage: give them a name that ends in .gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="116"/>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="143"/>
        <source>Window size (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="154"/>
        <source>Window overlap (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="165"/>
        <source>Test-time augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="176"/>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="187"/>
        <source>Smallest patch (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="187"/>
        <source>Smaller patches of a class are merged into their largest neighbour. 0 keeps them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="194"/>
        <source>Resample to the pixel size of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="205"/>
        <source>Resume an unfinished run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="214"/>
        <source>Skip damaged parts of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="214"/>
        <source>Leaves what cannot be read as NoData and names it in the log, instead of stopping there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="233"/>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="240"/>
        <source>Probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="240"/>
        <source>A band for each class: how likely it is in each pixel, 0 to 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="244"/>
        <source>Polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="254"/>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="254"/>
        <source>A table with pixels, area in square metres and share of the map for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="260"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="260"/>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_parameters.py" line="260"/>
        <source>A page with a picture of the map, the shares of the classes, and how the map was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/network_watch.py" line="64"/>
        <source>QGIS is too busy to tell what the service answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
