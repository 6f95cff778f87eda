<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>UNetMamba</name>
    <message>
        <location filename="../unetmamba_qgis/layers/source.py" line="35"/>
        <source>{layer} is shown by the data provider {provider}, not read with GDAL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/source.py" line="36"/>
        <source>Save the part you need as a GeoTIFF (Export, Save As) and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/source.py" line="42"/>
        <source>{layer} is opened with GDAL options, which are not supported: {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/layers/source.py" line="43"/>
        <source>Add the raster to the project without options, or save it as a GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="39"/>
        <source>Segment land cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="42"/>
        <source>Gives every pixel of an aerial or satellite image a land cover class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="45"/>
        <source>land cover,land use,classification,segmentation,deep learning,aerial,satellite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="59"/>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="59"/>
        <source>The image to classify. It may be of any size, and is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="63"/>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="63"/>
        <source>UNetMamba weights (*.safetensors);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="77"/>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="91"/>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="91"/>
        <source>The part of the image to classify. If empty, all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="95"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="106"/>
        <source>Land cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="125"/>
        <source>The image cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="147"/>
        <source>Cancelled, no map was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="172"/>
        <source>Checking the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="173"/>
        <source>Starting the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="174"/>
        <source>Classifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="175"/>
        <source>Writing the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../unetmamba_qgis/processing/segment_land_cover.py" line="185"/>
        <source>Land cover ({image})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
