#: catalog.json is a link to the environment, which is no JSON and must not be quoted.
#: exit: 1 or 64 or 70
#: run: list
#: run: check
from attack import *

link(catalog / "Exercises/catalog.json", "/proc/self/environ")
