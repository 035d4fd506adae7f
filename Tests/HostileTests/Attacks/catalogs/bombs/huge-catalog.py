#: A catalog.json that says it has 8 GiB.
#: says: catalog.json
#: exit: 1 or 70
#: run: list
#: run: check
from attack import *

sparse(catalog / "Exercises/catalog.json")
