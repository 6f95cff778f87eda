"""From an image to a class map, block by block.

`plan`, `job`, `job_folder` and `run` work beside GDAL and need no torch; `predictor` is what runs in the worker.
"""
