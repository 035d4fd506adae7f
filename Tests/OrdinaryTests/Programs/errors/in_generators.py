# Exceptions in, into and out of generators.
# exits: 1
def countdown(n):
    try:
        while n:
            yield n
            n -= 1
    except ValueError as error:
        yield f"got {error}"
    finally:
        print("cleaned up")


generator = countdown(3)
print(next(generator), generator.throw(ValueError("thrown")), next(generator, "over"))
generator = countdown(2)
next(generator)
generator.close()


def stops():
    yield 1
    raise StopIteration("inside")


def delegates():
    yield from stops()


print(list(zip(range(1), delegates())))
list(delegates())
