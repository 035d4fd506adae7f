# This file does not compile.
# exits: 1
print("never printed")

def greet(name):
    if name = "Ada":
        print("hello")
