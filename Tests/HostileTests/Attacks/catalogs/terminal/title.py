#: Titles with an escape, with U+009B and with a bell: a list prints them all.
#: run: list
#: exit: 0 or 70
#: run: show t/u/add
#: exit: 0 or 70
#: run:
#: exit: 0 or 70
#: run: list --json
#: exit: 0 or 70
#: run: check
#: exit: 0 or 1
from attack import *

edit(add / "exercise.json", title="\x1b]0;owned\x07Add")
edit(half / "exercise.json", title="\u009b2JHalve")
text = json.dumps(CATALOG).replace("Track", "\\u001b[31mTrack").replace("Topic", "\\u009d8;;http://x\\u0007T")
write(catalog / "Exercises/catalog.json", text.replace('"Sums"', '"\\u001b[2JSums"'))
