# Two modules that import each other.
# exits: 1
with open("first.py", "w") as file:
    file.write("import second\ndef hello():\n    return 'hello'\n")
with open("second.py", "w") as file:
    file.write("from first import hello\n")
import first
