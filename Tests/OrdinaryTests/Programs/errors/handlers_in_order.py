# Which handler takes what, with else, finally, and loops.
def attempt(action):
    try:
        value = action()
    except (KeyError, IndexError) as error:
        return f"lookup {error!r}"
    except ArithmeticError as error:
        return f"arithmetic {type(error).__name__}"
    except OSError as error:
        return f"system {error.errno} {error.strerror} {error.filename}"
    else:
        return f"value {value}"
    finally:
        print("finally", end="; ")


for action in (lambda: {}["a"], lambda: [][0], lambda: 1 / 0, lambda: 2.0**5000, lambda: open("none"), lambda: 7):
    print(attempt(action))


def last_one_wins():
    for i in range(3):
        try:
            if i == 1:
                continue
            return i if i else 1 / 0
        except ZeroDivisionError:
            print("caught")
        finally:
            print("leaving", i)


print(last_one_wins())
try:
    raise OSError(2, "No such thing", "a.txt")
except FileNotFoundError as error:
    print(error, FileNotFoundError.__mro__[1].__name__)
try:
    error
except NameError as gone:
    print(gone)
