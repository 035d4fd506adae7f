#: A wheel whose scripts are called python3 and pip, in the place of those that Reprise starts.
#: needs: empty cache
#: run: sandbox prepare web
#: exit: 0 or 1 or 69 or 70
#: run: sandbox remove web
#: exit: 0
#: run: sandbox prepare web
#: exit: 0 or 1 or 69 or 70
from attack import *

from wheel import requirement

script = f"#!/bin/sh\ntouch {outside / 'ran'}\n"
names = ["python3", "python", "pip"]
requirements(requirement(catalog / "wheels", {f"evil-1.0.data/scripts/{name}": script for name in names}))
