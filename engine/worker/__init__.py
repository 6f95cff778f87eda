"""The process that holds torch, and how the raster half talks to it: `client` here, `server` there, `protocol` between.

Only `server` needs torch.
"""
