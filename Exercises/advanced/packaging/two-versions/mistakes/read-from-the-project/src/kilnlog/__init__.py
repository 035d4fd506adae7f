"""What the kiln has fired."""

import re

with open("pyproject.toml", encoding="utf-8") as project:
    __version__ = re.search(r'^version = "(.+)"', project.read(), re.MULTILINE).group(1)
