#: The name of a mistake climbs out of the exercise.
#: run: grade t/u/add
#: exit: 0 or 1 or 70
#: run: check
#: exit: 1
#: says: exercise.json
from attack import *

answer("print('x')\n")
write(outside / "main.py", "print('x')\n")
write(outside / "diagnosis.md", SECRET)
names = ["../../../../../../outside", "..//\u0301../outside", "minus"]
edit(add / "exercise.json", mistakes=[{"name": name, "verdict": "wrong-answer", "fails": ["small", "negative"]} for name in names])
