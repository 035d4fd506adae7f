#: Folders in folders, two hundred deep, where strays are looked for.
#: run: check
#: exit: 1
from attack import *

path = catalog / "Exercises/t/u"
for number in range(200):
    path /= "deep"
path.mkdir(parents=True)
