# A generator that is left in the middle cleans up at the end.
def lines():
    try:
        yield "first"
        yield "second"
    finally:
        print("cleaned up")


generator = lines()
print(next(generator))
