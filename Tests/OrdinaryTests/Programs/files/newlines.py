# What becomes of line ends in text and in bytes.
import os

with open("mixed.txt", "wb") as file:
    file.write(b"unix\nwindows\r\nold\rend")
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("mixed.txt", newline=newline) as file:
        print(repr(newline), file.readlines(), file.newlines)
for newline in (None, "", "\r\n"):
    with open("out.txt", "w", newline=newline) as file:
        file.write("a\nb\r\n")
    print(repr(newline), open("out.txt", "rb").read())
print(repr(os.linesep), "a\x1cb\x85c".splitlines())
