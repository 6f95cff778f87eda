"""Class maps against reference data: confusion matrix, scores, areas, and a report. Needs no torch."""
