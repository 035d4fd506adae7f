# A file of its own hides a module of the standard library.
# exits: 1
with open("statistics.py", "w") as file:
    file.write("print('mine')\n")
import statistics

print(statistics.__name__)
statistics.mean([1, 2])
