"""Rasters through GDAL: reading images with their holes, and writing class maps that are either complete or absent.

Needs osgeo and numpy. Arrays cross by ReadRaster, WriteRaster and frombuffer, which work with every numpy.
"""
