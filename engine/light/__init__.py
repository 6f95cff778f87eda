"""The light engine: UNetMamba on the processor by ONNX Runtime and the CPU scan, for maps alone. Needs no torch."""
