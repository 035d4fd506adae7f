# Packs a folder into a tar and unpacks it elsewhere.
import io
import os
import sys
import tarfile

os.makedirs("site/images")
for name in ("site/index.html", "site/images/logo.bin"):
    with open(name, "w") as file:
        file.write(name)
os.symlink("index.html", "site/link")
for mode in ("w", "w:gz"):
    with tarfile.open("site.tar", mode) as archive:
        archive.add("site")
        info = tarfile.TarInfo("made/up.txt")
        info.size = 3
        archive.addfile(info, io.BytesIO(b"abc"))
    with tarfile.open("site.tar") as archive:
        print(mode, sorted(archive.getnames()), archive.getmember("site/link").issym())
        print(archive.extractfile("made/up.txt").read(), archive.getmember("site/index.html").size)
        filters = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
        archive.extractall("out", **filters)
print(open("out/site/link").read(), sorted(os.listdir("out/site")), tarfile.is_tarfile("site.tar"))
try:
    tarfile.open("main.py")
except tarfile.ReadError as error:
    print(str(error).splitlines()[0])
