#: A wheel that brings sitecustomize.py: the next start of that Python would import it.
#: run: sandbox prepare web
#: exit: 0 or 1 or 69 or 70
#: run: sandbox prepare web
#: exit: 0 or 1 or 69 or 70
#: run: sandbox list
#: exit: 0 or 1 or 69 or 70
#: run: sandbox remove web
#: exit: 0
from attack import *

from wheel import requirement

source = f"open({str(outside / 'ran')!r}, 'w')\n"
requirements(requirement(catalog / "wheels", {"sitecustomize.py": source, "usercustomize.py": source}))
