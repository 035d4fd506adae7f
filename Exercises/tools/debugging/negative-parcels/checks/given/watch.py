"""Runs load.py under pdb with the commands of stops.pdb, and shows what these print."""

import bdb
import pdb


class Watcher(pdb.Pdb):
    """Leaves out what pdb says by itself: where it is, and which breakpoint was set."""

    def message(self, text):
        if not text.startswith(("Breakpoint ", "> ", "-> ", "--", "Will ")):
            print("seen:", text)


with open("load.py") as file:
    program = compile(file.read(), "load.py", "exec")
with open("stops.pdb") as commands, open("prompts.txt", "w") as prompts:
    watcher = Watcher(stdin=commands, stdout=prompts, nosigint=True, readrc=False)
    watcher.use_rawinput = False
    try:
        watcher.run(program, {"__name__": "__main__", "__file__": "load.py"})
    except bdb.BdbQuit:
        print("the debugger has stopped the program")
