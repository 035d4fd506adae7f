#: Ids of tracks, topics and exercises that climb out of the catalog.
#: exit: 1 or 70
#: says: catalog.json
#: run: list
#: run: show t/u/add
#: run: check
#: run:
from attack import *

text = json.dumps(CATALOG).replace('"half"', '"../../../../outside"').replace('"u"', '".."')
write(catalog / "Exercises/catalog.json", text)
