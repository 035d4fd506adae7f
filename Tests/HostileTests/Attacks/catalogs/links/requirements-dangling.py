#: The requirements are a link that leads nowhere yet: there are packages, and it is not known which.
#: says: requirements.txt
#: exit: 1 or 70
#: run: sandbox prepare web
#: run: check
from attack import *

requirements("")
link(catalog / "Sandboxes/web/requirements.txt", outside / "later.txt")
