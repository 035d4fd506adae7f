# Walks a tree, and sums up what is in it.
import fnmatch
import glob
import os

for path, size in {"a.py": 3, "sub/b.py": 5, "sub/c.txt": 7, "sub/deep/d.py": 11, ".hidden": 13}.items():
    path = os.path.join("tree", path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write("x" * size)
for folder, folders, files in os.walk("tree"):
    folders.sort()
    print(folder, folders, sorted(files), sum(os.path.getsize(os.path.join(folder, name)) for name in files))
print([folder for folder, _, _ in os.walk("tree", topdown=False)][-1])
print(sorted(glob.glob("tree/**/*.py", recursive=True)), glob.glob("tree/.h*"), glob.glob("tree/*.p[!a]"), sorted(glob.glob("*", root_dir="tree")))
print(fnmatch.filter(["a.py", "b.txt", "C.PY"], "*.py"), fnmatch.fnmatchcase("C.PY", "*.py"), fnmatch.translate("a?[bc]*")[:20])
with os.scandir("tree") as entries:
    print(sorted((entry.name, entry.is_file(), entry.stat().st_size if entry.is_file() else 0) for entry in entries))
for folder, folders, files in os.walk("tree", topdown=False):
    for name in files:
        os.remove(os.path.join(folder, name))
    os.rmdir(folder)
print(os.path.exists("tree"), list(os.walk("tree")))
os.makedirs("x/y/z")
os.removedirs("x/y/z")
print(os.listdir())
