# A module of its own that does not compile, after one that fails when run.
# exits: 1
with open("failing.py", "w") as file:
    file.write("def divide(a, b):\n    return a / b\n\n\ndivide(1, 0)\n")
with open("broken.py", "w") as file:
    file.write("x = (1,\ny = 2\n")
try:
    import failing
except ZeroDivisionError as error:
    import sys
    import traceback

    traceback.print_exc()
    print("failing" in sys.modules)
import broken
