# Leaves compiled code for the next program.
# verdict: accepted
import os
import py_compile

open("poison.py", "w").write("print('ESCAPED: poisoned')\n")
os.makedirs("__pycache__", exist_ok=True)
for name in ("main", "os", "sitecustomize"):
    py_compile.compile("poison.py", f"__pycache__/{name}.pyc")
print("held")
