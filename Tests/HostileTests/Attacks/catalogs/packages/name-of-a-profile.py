#: A profile whose name climbs out of the cache when its folder is made.
#: run: sandbox prepare ../web
#: exit: 64
#: run: sandbox remove ..\u{2f}..\u{2f}outside
#: exit: 64
from attack import *

requirements("")
