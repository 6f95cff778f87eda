"""Where the next label helps most: places in a map that are unsure, of classes with few labels, and spread out.

Needs no torch.
"""
