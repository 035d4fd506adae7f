# Told when an object goes that is still there at the end.
import weakref


class Thing:
    pass


thing = Thing()
reference = weakref.ref(thing, lambda _: print("thing gone"))
weakref.finalize(thing, print, "finalized")
print(reference() is thing)
