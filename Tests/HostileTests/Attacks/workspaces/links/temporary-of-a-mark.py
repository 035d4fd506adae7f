#: Names that a mark might have while it is written are links to somebody else's file.
#: run:
#: exit: 0 or 64 or 69
from attack import *

for number in range(2, 4000):
    link(work / f".reprise/clock.json.{number}", secret)
