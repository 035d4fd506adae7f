# Several ends one in the other; the last one counts.
# exits: 5
import sys


def leave():
    try:
        sys.exit(3)
    finally:
        try:
            raise ValueError("on the way out")
        except ValueError as error:
            print(error, repr(error.__context__))
            sys.exit(5)


try:
    leave()
finally:
    print("outermost")
