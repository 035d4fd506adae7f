#: A pipe without a writer in the place of the requirements.
#: says: requirements.txt
#: exit: 1 or 70
#: run: sandbox prepare web
#: run: sandbox list
from attack import *

requirements("")
pipe(catalog / "Sandboxes/web/requirements.txt")
