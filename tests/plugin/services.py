"""A web server of this test run that serves one endless image as XYZ tiles, WMS and WCS.

The image is given by a formula, so each pixel that is read can be checked. Failures are switched on by `fails`.
"""

from __future__ import annotations

import re
import threading
import time
import uuid
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

import numpy as np
from osgeo import gdal, osr

WORLD_M = 20037508.342789244
"""Half the width of the world in Web Mercator."""

ZOOM = 18
TILE_PIXEL_M = 2 * WORLD_M / (256 << ZOOM)


def colours(left: float, top: float, pixel: float, width: int, height: int) -> np.ndarray:
    """(3, H, W) uint8 of the image: red and green tell the place of a pixel to the metre, blue is a chessboard."""
    x = left + (np.arange(width) + 0.5) * pixel
    y = top - (np.arange(height) + 0.5) * pixel
    red, green = np.floor(x).astype(np.int64) % 251, np.floor(y).astype(np.int64) % 241
    red, green = np.broadcast_arrays(red[None, :], green[:, None])
    return np.stack((red, green, (red + green) % 2 * 255)).astype(np.uint8)


class Service:
    """The server and what it heard; a context manager."""

    def __init__(self) -> None:
        self.requests: list[str] = []
        """Paths asked for, less the descriptions of the service."""
        self.fails: Callable[[str], int] = lambda path: 0
        """HTTP status to answer a request with instead of an image; 0 for none, -1 for no answer at all."""
        handler = type("Handler", (_Handler,), {"service": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        name = uuid.uuid4().hex  # QGIS keeps tiles by their address, and ports are used again
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}/{name}"
        self.xyz = f"type=xyz&url={self.address}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax={ZOOM}"
        self.wms = f"crs=EPSG:3857&format=image/png&layers=image&styles=&url={self.address}/wms"
        self.wcs = f"url={self.address}/wcs&identifier=image&crs=EPSG:3857&format=GeoTIFF&cache=AlwaysNetwork"

    def __enter__(self) -> Service:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    service: Service

    def log_message(self, *_):
        pass

    def do_GET(self):
        path = self.path[self.path.index("/", 1) :]
        query = {name.upper(): value for name, value in parse_qsl(urlsplit(path).query)}
        request = query.get("REQUEST", "")
        if query.get("SERVICE", "") + request in _DESCRIPTIONS:
            self._send("text/xml", _DESCRIPTIONS[query["SERVICE"] + request].format(self=self.service).encode())
            return
        self.service.requests.append(path)
        if status := self.service.fails(path):
            if status > 0:
                self.send_error(status)
            else:
                time.sleep(10)
            return
        if tile := re.fullmatch(r"/(\d+)/(\d+)/(\d+)\.png", path):
            zoom, col, row = map(int, tile.groups())
            side = 2 * WORLD_M / (1 << zoom)
            pixels = colours(col * side - WORLD_M, WORLD_M - row * side, side / 256, 256, 256)
            self._send("image/png", encode(pixels, "PNG"))
        elif request in ("GetMap", "GetCoverage"):
            left, bottom, right, top = map(float, query["BBOX"].split(","))
            width, height = int(query["WIDTH"]), int(query["HEIGHT"])
            pixels = colours(left, top, (right - left) / width, width, height)
            if request == "GetMap":
                self._send("image/png", encode(pixels, "PNG"))
            else:
                place = (left, (right - left) / width, 0, top, 0, (bottom - top) / height)
                self._send("image/tiff", encode(pixels.astype(np.uint16) * 100, "GTiff", place))
        else:
            self.send_error(404)

    def _send(self, kind: str, data: bytes):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


def encode(pixels: np.ndarray, driver: str, geotransform=None) -> bytes:
    """The file of an image, (C, H, W) uint8 or uint16, in Web Mercator if it has a place."""
    bands, height, width = pixels.shape
    data_type = gdal.GDT_Byte if pixels.dtype == np.uint8 else gdal.GDT_UInt16
    image = gdal.GetDriverByName("MEM").Create("", width, height, bands, data_type)
    image.WriteRaster(0, 0, width, height, np.ascontiguousarray(pixels).tobytes())
    if geotransform:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(3857)
        image.SetSpatialRef(crs)
        image.SetGeoTransform(geotransform)
    path = f"/vsimem/service-{threading.get_ident()}"
    gdal.GetDriverByName(driver).CreateCopy(path, image).FlushCache()
    file = gdal.VSIFOpenL(path, "rb")
    data = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(path).size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink(path)
    return data


_BOX = f'minx="{-WORLD_M}" miny="{-WORLD_M}" maxx="{WORLD_M}" maxy="{WORLD_M}"'
_LINK = '<OnlineResource xmlns:xlink="http://www.w3.org/1999/xlink" xlink:type="simple" xlink:href="{self.address}/'

_DESCRIPTIONS = {
    "WMSGetCapabilities": f"""<?xml version="1.0" encoding="UTF-8"?>
<WMS_Capabilities xmlns="http://www.opengis.net/wms" version="1.3.0">
 <Service><Name>WMS</Name><Title>test</Title></Service>
 <Capability>
  <Request><GetMap><Format>image/png</Format>
   <DCPType><HTTP><Get>{_LINK}wms?"/></Get></HTTP></DCPType></GetMap></Request>
  <Layer><Name>image</Name><Title>image</Title><CRS>EPSG:3857</CRS>
   <EX_GeographicBoundingBox><westBoundLongitude>-180</westBoundLongitude><eastBoundLongitude>180</eastBoundLongitude>
    <southBoundLatitude>-85.06</southBoundLatitude><northBoundLatitude>85.06</northBoundLatitude>
   </EX_GeographicBoundingBox>
   <BoundingBox CRS="EPSG:3857" {_BOX}/></Layer>
 </Capability>
</WMS_Capabilities>""",
    "WCSGetCapabilities": f"""<?xml version="1.0" encoding="UTF-8"?>
<WCS_Capabilities version="1.0.0" xmlns="http://www.opengis.net/wcs" xmlns:gml="http://www.opengis.net/gml"
 xmlns:xlink="http://www.w3.org/1999/xlink">
 <Service><name>WCS</name><label>test</label></Service>
 <Capability><Request>
  <GetCapabilities><DCPType><HTTP><Get>{_LINK}wcs?"/></Get></HTTP></DCPType></GetCapabilities>
  <DescribeCoverage><DCPType><HTTP><Get>{_LINK}wcs?"/></Get></HTTP></DCPType></DescribeCoverage>
  <GetCoverage><DCPType><HTTP><Get>{_LINK}wcs?"/></Get></HTTP></DCPType></GetCoverage>
 </Request></Capability>
 <ContentMetadata><CoverageOfferingBrief><name>image</name><label>image</label>
  <lonLatEnvelope srsName="urn:ogc:def:crs:OGC:1.3:CRS84">
   <gml:pos>-90 35</gml:pos><gml:pos>-80 45</gml:pos></lonLatEnvelope>
 </CoverageOfferingBrief></ContentMetadata>
</WCS_Capabilities>""",
    "WCSDescribeCoverage": """<?xml version="1.0" encoding="UTF-8"?>
<CoverageDescription version="1.0.0" xmlns="http://www.opengis.net/wcs" xmlns:gml="http://www.opengis.net/gml">
 <CoverageOffering><name>image</name><label>image</label>
  <lonLatEnvelope srsName="urn:ogc:def:crs:OGC:1.3:CRS84">
   <gml:pos>-90 35</gml:pos><gml:pos>-80 45</gml:pos></lonLatEnvelope>
  <domainSet><spatialDomain>
   <gml:Envelope srsName="EPSG:3857">
    <gml:pos>-9200000 4800000</gml:pos><gml:pos>-9190000 4810000</gml:pos></gml:Envelope>
   <gml:RectifiedGrid dimension="2"><gml:limits><gml:GridEnvelope>
    <gml:low>0 0</gml:low><gml:high>19999 19999</gml:high></gml:GridEnvelope></gml:limits>
    <gml:axisName>x</gml:axisName><gml:axisName>y</gml:axisName>
    <gml:origin><gml:pos>-9200000 4810000</gml:pos></gml:origin>
    <gml:offsetVector>0.5 0</gml:offsetVector><gml:offsetVector>0 -0.5</gml:offsetVector></gml:RectifiedGrid>
  </spatialDomain></domainSet>
  <rangeSet><RangeSet><name>bands</name><label>bands</label></RangeSet></rangeSet>
  <supportedCRSs><requestResponseCRSs>EPSG:3857</requestResponseCRSs><nativeCRSs>EPSG:3857</nativeCRSs></supportedCRSs>
  <supportedFormats nativeFormat="GeoTIFF"><formats>GeoTIFF</formats></supportedFormats>
 </CoverageOffering>
</CoverageDescription>""",
}
