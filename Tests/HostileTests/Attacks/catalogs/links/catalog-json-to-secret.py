#: catalog.json is a link to a file of the reader's.
#: says: catalog.json: found a link
#: exit: 1 or 64 or 70
#: run: list
#: run: show t/u/add
#: run: check
#: run:
from attack import *

write(outside / "catalog.json", json.dumps(CATALOG).replace("Topic", SECRET))
link(catalog / "Exercises/catalog.json", outside / "catalog.json")
