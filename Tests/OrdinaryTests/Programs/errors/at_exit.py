# Exceptions in what is called at the end.
import atexit


class AtExit:
    def __init__(self, error):
        self.error = error

    def __repr__(self):
        return f"<at exit: {self.error!r}>"

    def __call__(self):
        print("leaving with", self.error)
        if self.error:
            raise self.error


for error in (None, RuntimeError("too late"), SystemExit(9)):
    atexit.register(AtExit(error))
print("main ends")
