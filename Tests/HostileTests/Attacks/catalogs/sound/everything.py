#: Nothing is tried: what the attacks are built on is sound, so that each fails for its own reason alone.
#: needs: empty cache
#: exit: 0
#: run: check
#: run: list
#: says: Add up
#: run: show t/u/add
#: run: hint t/u/add
#: run:
#: run: sandbox list
#: run: doctor
#: run: journal verify
#: run: report
#: run: solution t/u/add --give-up
#: run: rebuild t/u/add --yes
#: exit: 0 or 64
from attack import *
