# Copies contents, replaces files, and removes trees.
import os
import shutil

with open("a.txt", "w") as file:
    file.write("A")
print(shutil.copyfile("a.txt", "b.txt"), open("b.txt").read())
with open("a.txt", "rb") as source, open("c.txt", "wb") as target:
    shutil.copyfileobj(source, target)
with open("new.tmp", "w") as file:
    file.write("new")
os.replace("new.tmp", "a.txt")
os.rename("b.txt", "renamed.txt")
print(open("a.txt").read(), sorted(os.listdir()))
os.makedirs("deep/er/est")
shutil.move("renamed.txt", "deep/er")
shutil.move("deep/er", "er")
print(os.listdir("er"), os.listdir("deep"))
shutil.rmtree("er")
shutil.rmtree("nowhere", ignore_errors=True)
print(sorted(os.listdir()), shutil.disk_usage(".").total > 0, os.access("a.txt", os.W_OK), os.access("nowhere", os.F_OK))
for attempt in (
    lambda: os.rename("nowhere", "x"),
    lambda: os.rmdir("a.txt"),
    lambda: os.remove("deep"),
    lambda: os.mkdir("deep"),
    lambda: os.makedirs("a.txt/b"),
    lambda: os.chdir("nowhere"),
    lambda: shutil.copyfile("a.txt", "a.txt"),
):
    try:
        attempt()
    except OSError as error:
        print(type(error).__name__, error)
