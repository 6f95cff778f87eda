"""How Sphinx makes the guide from these pages; `make docs` calls it."""

project = "UNetMamba for QGIS"
language = "en"
extensions = ["myst_parser"]
exclude_patterns = ["images"]

myst_heading_anchors = 3  # links to headings, as on GitHub; one that leads nowhere is an error

html_theme = "furo"  # all of it is in the pages' folder: nothing is asked of a network
html_title = "UNetMamba for QGIS"
html_copy_source = html_show_sourcelink = False
html_use_index = html_show_search_summary = False  # summaries would be fetched, which file:// does not allow
