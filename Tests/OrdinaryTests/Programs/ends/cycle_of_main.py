# The names of the program and an object hold each other.
import __main__


class Owner:
    def __init__(self):
        self.everything = __main__

    def __del__(self):
        print("owner gone", owner is None)


owner = Owner()
print("cycle")
