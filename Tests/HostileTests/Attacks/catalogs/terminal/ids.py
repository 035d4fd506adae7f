#: Ids of tracks, topics, concepts and traps with escapes.
#: exit: 1 or 70
#: run: list
#: run: check
from attack import *

text = json.dumps(CATALOG).replace('"u"', '"\\u001b[2Ju"').replace('"sums"', '"\\u202esums"')
write(catalog / "Exercises/catalog.json", text.replace('"off-by-one"', '"\\u009b1m"'))
