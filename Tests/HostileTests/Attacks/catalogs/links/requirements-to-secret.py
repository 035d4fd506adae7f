#: The requirements are a link to the secret, which would be quoted as a fault and copied beside the packages.
#: says: requirements.txt: found a link
#: exit: 1 or 70
#: run: sandbox prepare web
#: run: sandbox list
#: run: check
from attack import *

requirements("")
link(catalog / "Sandboxes/web/requirements.txt", secret)
