"""The engine: UNetMamba in PyTorch, its training, and the raster half that feeds it.

Rooms without torch run in QGIS's own Python: `raster`, `segmentation` (all but `predictor`), `metrics`,
`weights.card`, `weights.store`, `worker.protocol`, `worker.client`, `errors`. The others need the engine's environment.
"""
