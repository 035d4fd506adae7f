# An exception in the handling of another, and one whose context is hidden.
# exits: 1
def load():
    try:
        return {}["missing"]
    except KeyError:
        return [][0]


def quiet():
    try:
        int("x")
    except ValueError:
        raise LookupError("no context shown") from None


try:
    quiet()
except LookupError as error:
    print(error, error.__cause__, type(error.__context__).__name__)
try:
    load()
finally:
    print("finally runs")
