# Works in the folder above its own, and in one that it leaves.
import os

start = os.getcwd()
os.mkdir("inner")
os.chdir("inner")
with open("../above.txt", "w") as file:
    file.write("above")
with open(os.path.join(start, "inner", "here.txt"), "w") as file:
    file.write("here")
print(os.listdir(), sorted(os.listdir("..")), os.path.relpath(start))
os.chdir("../..")
with open("next to the working folder.txt", "w") as file:
    file.write("outside")
print(os.path.isdir(os.path.basename(start)), os.path.getsize("next to the working folder.txt"))
os.remove("next to the working folder.txt")
os.chdir(os.path.join(start, "inner"))
os.remove("here.txt")
os.rmdir(os.path.join(start, "inner"))
try:
    os.getcwd()
except FileNotFoundError as error:
    print(error)
os.chdir(start)
print(sorted(os.listdir()))
