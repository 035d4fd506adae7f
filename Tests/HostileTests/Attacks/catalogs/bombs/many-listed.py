#: A list of ten thousand exercises, none of which exists but two.
#: run: list
#: exit: 0 or 1 or 70
#: run: list --json
#: exit: 0 or 1 or 70
#: run:
#: exit: 0 or 1 or 70
from attack import *

value = json.loads(json.dumps(CATALOG))
value["tracks"][0]["topics"][0]["exercises"] += [f"e-{number}" for number in range(10_000)]
write_json(catalog / "Exercises/catalog.json", value)
