"""As much of QGIS as the plugin's views need, on Qt 6, which no QGIS in the distributions has yet."""
