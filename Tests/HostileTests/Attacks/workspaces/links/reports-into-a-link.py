#: What journals are named by are links to devices and pipes.
#: exit: 64 or 69
#: run: report {root}/outside/zero
#: run: report {root}/outside/pipe
#: run: journal merge {root}/outside/pipe
#: run: journal verify {root}/outside/zero
from attack import *

link(outside / "zero", "/dev/zero")
pipe(outside / "pipe")
