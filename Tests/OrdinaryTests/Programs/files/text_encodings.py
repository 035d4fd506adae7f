# Writes with one encoding and reads with another.
with open("text.txt", "w", encoding="utf-8") as file:
    file.write("naïve – €\n")
for encoding in (None, "utf-8", "latin-1", "ascii", "utf-16"):
    try:
        with open("text.txt", encoding=encoding) as file:
            print(encoding, file.encoding, ascii(file.read()))
    except UnicodeError as error:
        print(encoding, type(error).__name__, error)
print(ascii(open("text.txt", encoding="ascii", errors="replace").read()))
print(ascii(open("text.txt", encoding="ascii", errors="surrogateescape").read()))
try:
    with open("latin.txt", "w", encoding="latin-1") as file:
        file.write("costs 5 €")
except UnicodeEncodeError as error:
    print(error)
with open("bom.txt", "w", encoding="utf-8-sig") as file:
    file.write("x")
print(open("bom.txt", "rb").read(), ascii(open("bom.txt", encoding="utf-8").read()), open("bom.txt", encoding="utf-8-sig").read())
with open("größe 世界.txt", "w") as file:
    file.write("named")
import os

print(sorted(os.listdir()), sorted(os.listdir(b"."))[2])
