"""Labelled pieces of ground: cut from rasters and polygons, kept on disk, split by place. Needs no torch."""
