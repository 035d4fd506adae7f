# Packs files into a zip and reads them back.
import io
import os
import zipfile

with zipfile.ZipFile("pack.zip", "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("hello.txt", "hello " * 100)
    archive.writestr(zipfile.ZipInfo("old/data.bin", (1999, 12, 31, 23, 59, 58)), b"\x00\x01")
    archive.write("main.py", "src/main.py")
with zipfile.ZipFile("pack.zip") as archive:
    print(archive.namelist(), archive.testzip(), archive.read("hello.txt")[:11])
    info = archive.getinfo("old/data.bin")
    print(info.date_time, info.file_size, info.CRC, archive.getinfo("hello.txt").compress_size < 50)
    archive.extractall("unpacked")
    with archive.open("hello.txt") as member:
        print(io.TextIOWrapper(member).readline()[:5])
print(sorted(os.listdir("unpacked")), open("unpacked/src/main.py").read() == open("main.py").read())
with zipfile.ZipFile("pack.zip", "a") as archive:
    archive.writestr("more.txt", "more")
print(zipfile.is_zipfile("pack.zip"), zipfile.is_zipfile("main.py"), zipfile.Path("pack.zip", "more.txt").read_text())
for attempt in (lambda: zipfile.ZipFile("main.py"), lambda: zipfile.ZipFile("pack.zip").read("no")):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
