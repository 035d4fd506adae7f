# Makes, renames and removes many small files.
import os

os.mkdir("many")
for i in range(300):
    with open(f"many/{i:03}.txt", "w") as file:
        file.write(str(i))
names = sorted(os.listdir("many"))
print(len(names), names[0], names[-1], sum(int(open(os.path.join("many", name)).read()) for name in names))
for name in names:
    os.rename(f"many/{name}", f"many/{name[::-1]}")
print(sorted(os.listdir("many"))[:3])
open_files = [open("many/" + name) for name in os.listdir("many")[:100]]
print(len({file.fileno() for file in open_files}))
for file in open_files:
    file.close()
for name in os.listdir("many"):
    os.remove("many/" + name)
os.rmdir("many")
for name in ("x" * 255, "mit Leerzeichen", "-dash", "*star?", "new\nline", ".dot", "ünï"):
    with open(name, "w"):
        pass
print(sorted(len(name) for name in os.listdir()), os.path.exists("new\nline"))
for bad in ("y" * 256, "", "nul\0", "a/" * 3000, "main.py/x"):
    try:
        open(bad, "w")
    except (OSError, ValueError) as error:
        print(type(error).__name__, getattr(error, "strerror", error))
