#: The folder of all exercises is a link to a folder outside.
#: says: Exercises: found a link
#: exit: 1 or 64 or 70
#: run: list
#: run: show t/u/add
#: run: check
from attack import *

shutil.move(catalog / "Exercises", outside / "Exercises")
link(catalog / "Exercises", outside / "Exercises")
