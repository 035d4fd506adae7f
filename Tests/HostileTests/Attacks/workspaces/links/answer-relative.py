#: The answer is a link with a path that climbs out.
#: exit: 64 or 69
#: says: main.py is a link
#: run: grade t/u/add
from attack import *

link(desk / "main.py", "../../../../outside/secret.txt")
