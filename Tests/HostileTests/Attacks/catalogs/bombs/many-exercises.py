#: A catalog.json that names 100,000 exercises, none of which exists.
#: run: show t/u/add
#: exit: 0 or 1 or 70
#: run: show t/u/ad
#: exit: 64 or 70
#: run: hint t/u/add
#: exit: 0 or 1 or 70
from attack import *

value = json.loads(json.dumps(CATALOG))
value["tracks"][0]["topics"][0]["exercises"] += [f"e-{number}" for number in range(100_000)]
write_json(catalog / "Exercises/catalog.json", value)
