"""There is no desktop around the views."""

iface = None
