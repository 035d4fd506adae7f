from desk import *

print(sorted(name for name in dir() if not name.startswith("__")))
