"""Runs load.py under pdb with the commands of stops.pdb, and shows what these print."""

import pdb


class Watcher(pdb.Pdb):
    """Leaves out what pdb says by itself: where it is, and which breakpoint was set."""

    def message(self, text):
        if text and not text.startswith(("Breakpoint ", "New condition ", "> ", "-> ", "--", "Will ")):
            print("seen:", text)

    def error(self, text):
        print("pdb says:", text)

    def do_end(self, arg):
        """Does nothing: `continue` has ended the list of commands already."""

    def set_quit(self):
        print("the debugger has stopped the program")
        super().set_quit()


with open("load.py") as file:
    program = compile(file.read(), "load.py", "exec")
with open("stops.pdb") as commands, open("prompts.txt", "w") as prompts:
    watcher = Watcher(stdin=commands, stdout=prompts, nosigint=True, readrc=False)
    watcher.use_rawinput = False
    watcher.run(program, {"__name__": "__main__", "__file__": "load.py"})
