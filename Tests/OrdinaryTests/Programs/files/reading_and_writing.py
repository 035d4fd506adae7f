# Writes, appends, reads in every usual way.
lines = ["first\n", "second\n", "third\n"]
with open("notes.txt", "w", encoding="utf-8") as file:
    print(file.write("zeroth\n"), file.writelines(lines), file.tell(), file.mode, file.name, file.closed)
with open("notes.txt", "a") as file:
    print("fourth", file=file)
with open("notes.txt") as file:
    print(file.readline(), file.read(3), list(file), file.read(), repr(file))
with open("notes.txt", "r+") as file:
    file.seek(7)
    file.write("FIRST")
    file.seek(0, 2)
    print(file.tell())
    file.truncate(20)
print(open("notes.txt").read().splitlines(), sum(1 for _ in open("notes.txt")))
with open("new.txt", "x") as file:
    file.write("once")
for attempt in (
    lambda: open("new.txt", "x"),
    lambda: open("missing.txt"),
    lambda: open("."),
    lambda: open("new.txt", "q"),
    lambda: open("new.txt").write("no"),
    lambda: open("no/such/folder.txt", "w"),
    lambda: file.read(),
):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
