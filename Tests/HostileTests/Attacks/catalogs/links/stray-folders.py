#: A track that nothing names is a link to a folder outside: a look for strays must not list it.
#: run: check
#: exit: 1
#: never: diary
from attack import *

write(outside / "papers/diary-of-somebody/page.txt", "dear")
link(catalog / "Exercises/stray", outside)
