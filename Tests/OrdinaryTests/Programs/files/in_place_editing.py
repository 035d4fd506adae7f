# Numbers the lines of files, and edits one in place.
# needs: full
import fileinput
import os

for name, content in {"a.txt": "one\ntwo\n", "b.txt": "three\n"}.items():
    with open(name, "w") as file:
        file.write(content)
with fileinput.input(["a.txt", "b.txt"]) as lines:
    for line in lines:
        print(lines.filename(), lines.lineno(), lines.filelineno(), lines.isfirstline(), line, end="")
with fileinput.input("a.txt", inplace=True, backup=".bak") as lines:
    for line in lines:
        print(line.upper(), end="")
print(open("a.txt").read(), open("a.txt.bak").read(), sorted(os.listdir()))
