#: An exercise.json with a five thousand keys that nobody knows.
#: exit: 1 or 70
#: says: exercise.json
#: run: show t/u/add
#: run: check
from attack import *

value = json.loads((add / "exercise.json").read_text())
write_json(add / "exercise.json", {**value, **{f"key{number}": number for number in range(5_000)}})
