#: Ids that differ from what is allowed by letters whose case depends on the language.
#: exit: 1 or 70
#: says: catalog.json
#: run: list
#: run: check
from attack import *

text = json.dumps(CATALOG).replace('"half"', '"hal\\u017f"')
write(catalog / "Exercises/catalog.json", text.replace('"add"', '"\\u0131d"').replace('"sums"', '"\\u212aelvin"'))
