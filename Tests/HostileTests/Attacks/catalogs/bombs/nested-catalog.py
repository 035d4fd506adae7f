#: A catalog.json of 100,000 brackets in brackets.
#: says: catalog.json
#: exit: 1 or 70
#: run: list
#: run: check
from attack import *

write(catalog / "Exercises/catalog.json", "[" * 100_000 + "]" * 100_000)
