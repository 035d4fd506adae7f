#: An unknown key of catalog.json holds 100,000 objects in objects.
#: says: catalog.json
#: exit: 1 or 70
#: run: list
#: run: check
from attack import *

write(catalog / "Exercises/catalog.json", json.dumps(CATALOG)[:-1] + ', "x": ' + '{"a":' * 100_000 + "1" + "}" * 100_001)
