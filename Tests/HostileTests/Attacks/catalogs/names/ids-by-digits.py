#: Ids of digits and hyphens that are not ASCII's.
#: exit: 1 or 70
#: says: catalog.json
#: run: list
#: run: check
from attack import *

text = json.dumps(CATALOG).replace('"half"', '"half-\\u0661"')
write(catalog / "Exercises/catalog.json", text.replace('"add"', '"ad\\u2010d"'))
