# A name that is assigned later in the function.
# exits: 1
count = 0


def increment():
    count += 1
    return count


def deleted():
    value = 1
    del value
    return lambda: value


try:
    deleted()()
except NameError as error:
    print(type(error).__name__, error)
print(increment())
