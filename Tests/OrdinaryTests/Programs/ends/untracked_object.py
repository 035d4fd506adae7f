# An object that the collector does not see has an end, too.
class Bare:
    __slots__ = ()

    def __del__(self):
        print("bye")


bare = Bare()
print("hello")
