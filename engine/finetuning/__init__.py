"""Teaching weights new classes from polygons: cutting chips, running the training in a worker, reporting. Needs no
torch."""
