# Reads data that comes with the standard library, and the source of a module.
import importlib.resources
import inspect
import linecache
import os
import string
import tokenize

print(inspect.getsource(string.capwords).splitlines()[0], os.path.basename(string.__file__))
print(linecache.getline(string.__file__, 1) != "", linecache.getline("main.py", 1), linecache.getline("nowhere.py", 1) == "")
with tokenize.open(string.__file__) as file:
    print(file.encoding, len(file.read()) > 1000)
print(sum(1 for entry in importlib.resources.files("json").iterdir() if entry.name.endswith(".py")))
with open("main.py", "rb") as file:
    names = [token.string for token in tokenize.tokenize(file.readline) if token.type == tokenize.NAME]
print(names[:6], names.count("import"))
