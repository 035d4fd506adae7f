# Leaves folders that nobody may enter.
# verdict: accepted
import os

os.makedirs("a/b/c")
open("a/b/c/file", "w").close()
for path in ("a/b/c", "a/b", "a"):
    try:
        os.chmod(path, 0)
    except OSError:
        pass
os.mkdir("closed", 0)
print("held")
