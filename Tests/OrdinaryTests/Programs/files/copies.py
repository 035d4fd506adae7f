# Copies that keep modes and times, whole trees, and moves.
# needs: full
import filecmp
import os
import shutil

os.makedirs("tree/sub")
for name in ("tree/a.txt", "tree/sub/b.txt", "tree/sub/skip.tmp"):
    with open(name, "w") as file:
        file.write(name)
os.chmod("tree/a.txt", 0o640)
os.utime("tree/a.txt", (1_000_000_000, 1_000_000_000))
print(shutil.copy("tree/a.txt", "copy.txt"), oct(os.stat("copy.txt").st_mode), os.stat("copy.txt").st_mtime > 1_600_000_000)
print(shutil.copy2("tree/a.txt", "copy2.txt"), oct(os.stat("copy2.txt").st_mode), os.stat("copy2.txt").st_mtime)
shutil.copymode("tree/sub/b.txt", "copy.txt")
shutil.copystat("tree/sub/b.txt", "copy2.txt")
print(oct(os.stat("copy.txt").st_mode), os.stat("copy2.txt").st_mtime > 1_600_000_000)
shutil.copytree("tree", "twin", ignore=shutil.ignore_patterns("*.tmp"))
print(sorted(os.listdir("twin/sub")), filecmp.cmp("tree/a.txt", "twin/a.txt"), filecmp.dircmp("tree/sub", "twin/sub").left_only)
shutil.copytree("tree", "twin", dirs_exist_ok=True)
print(sorted(os.listdir("twin/sub")), shutil.move("twin", "moved"), os.path.exists("twin"))
for attempt in (lambda: shutil.copytree("tree", "moved"), lambda: shutil.copy("copy.txt", "copy.txt"), lambda: shutil.rmtree("nowhere")):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
