# A recursion without an end, and its shortened traceback.
# exits: 1
def factorial(n):
    return n * factorial(n - 1)


print("computing")
factorial(5)
