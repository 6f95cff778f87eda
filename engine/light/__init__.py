"""The light engine: UNetMamba on the processor by ONNX Runtime and the CPU scan, for inference alone. Needs no torch."""
