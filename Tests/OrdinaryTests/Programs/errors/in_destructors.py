# What is printed of exceptions that cannot go anywhere.
import sys
import weakref


class Cleanup:
    def __call__(self):
        raise ValueError("while cleaning up")

    def __repr__(self):
        return "<cleanup>"


class Leaky:
    __del__ = Cleanup()


def forget():
    leaky = Leaky()
    del leaky
    print("still here")


forget()
sys.unraisablehook = lambda args: print("hook:", args.exc_type.__name__, args.exc_value, args.err_msg)
forget()
sys.unraisablehook = sys.__unraisablehook__
reference = weakref.ref(forget, lambda reference: print("gone"))
del forget
print(reference())
last = Leaky()
