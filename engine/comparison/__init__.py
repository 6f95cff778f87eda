"""Several weights on one raster: their maps, how far these agree, how good they are and how long they took."""
