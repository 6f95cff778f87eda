"""Training: losses, samples, optimiser, schedule and the loop. Imports no GDAL."""
