#: A wheel with names that climb out of the folder it is installed in.
#: run: sandbox prepare web
#: exit: 0 or 1 or 69 or 70
from attack import *

from wheel import requirement

names = ["../../../../../../outside/ran", "/" + str(outside / "ran"), "evil-1.0.data/data/../../../../../outside/ran"]
requirements(requirement(catalog / "wheels", dict.fromkeys(names, "x")))
