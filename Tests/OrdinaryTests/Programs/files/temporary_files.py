# Temporary files and folders in all their forms.
import os
import tempfile

with tempfile.TemporaryFile("w+") as file:
    file.write("gone soon")
    file.seek(0)
    print(file.read())
with tempfile.NamedTemporaryFile(prefix="pre-", suffix=".txt") as file:
    file.write(b"named")
    file.flush()
    name = file.name
    print(os.path.basename(name).startswith("pre-"), name.endswith(".txt"), open(name, "rb").read(), oct(os.stat(name).st_mode))
print(os.path.exists(name))
with tempfile.NamedTemporaryFile(delete=False) as file:
    file.write(b"kept")
print(os.path.getsize(file.name), os.remove(file.name))
with tempfile.TemporaryDirectory() as folder:
    os.makedirs(os.path.join(folder, "a/b"))
    open(os.path.join(folder, "a/b/c"), "w").close()
    print(os.listdir(folder), oct(os.stat(folder).st_mode))
print(os.path.exists(folder))
with tempfile.SpooledTemporaryFile(max_size=10, mode="w+") as file:
    file.write("123456")
    small = file._rolled
    file.write("789012345")
    file.seek(0)
    print(small, file._rolled, file.read())
handle, path = tempfile.mkstemp(text=True)
os.close(handle)
os.remove(path)
folder = tempfile.mkdtemp(dir=".")
os.rmdir(folder)
print(os.path.dirname(path) == tempfile.gettempdir(), tempfile.gettempprefix(), os.path.isdir(tempfile.gettempdir()))
