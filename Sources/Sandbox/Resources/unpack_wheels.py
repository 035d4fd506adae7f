"""Unpacks wheels into one folder for the import path.

    python3 -I -S -c THIS WHEELS FOLDER

Nothing of a wheel is run. The folder is no site, whoever looks at it: what a start of Python would run by itself is left
out, and so are scripts, headers and data for elsewhere. Programs of the machine are kept in a folder of their own, which
no module's name leads to: a session for such a tool may start it, and no other session. Exit status 1: a wheel is not what it should be; 2: no room, or
no right to write.
"""
import compileall
import os
import shutil
import sys
import zipfile

MOST_BYTES = 2 << 30
MOST_FILES = 100_000
RUN_BY_SITE = ("sitecustomize", "usercustomize")
PROGRAMS = ".programs"


def place(name):
    """Where a wheel's file goes, in parts of a path; none for a file that goes nowhere.

    Raises ValueError for one that would leave the folder.
    """
    parts = name.split("/")
    if any(part in ("", ".", "..") for part in parts):
        raise ValueError(f"the file {name!r} would be put outside of the packages")
    if parts[0].endswith(".data") and parts[1:2] == ["scripts"] and len(parts) == 3:
        return [PROGRAMS, parts[2]]
    if parts[0].endswith(".data"):
        parts = parts[2:] if parts[1:2] in (["purelib"], ["platlib"]) else []
    if parts and parts[0] == PROGRAMS:
        raise ValueError(f"the file {name!r} would be put among the programs")
    if parts and (parts[0].partition(".")[0] in RUN_BY_SITE or len(parts) == 1 and parts[0].endswith(".pth")):
        return []
    return parts


def is_program(wheel, file):
    """Whether a script is a program of the machine; one of text is only started by whoever types its name."""
    with wheel.open(file) as source:
        return source.read(4) == b"\x7fELF"


def unpack(wheel, folder, left):
    """Returns how many bytes and files are left for the next wheels."""
    files = [(file, place(file.filename)) for file in wheel.infolist() if not file.is_dir()]
    # No more than this can come out: a file is read as far as the archive says that it goes.
    left_bytes, left_files = left[0] - sum(file.file_size for file, _ in files), left[1] - len(files)
    if left_bytes < 0 or left_files < 0:
        raise ValueError(f"unpacked, the packages are larger than {MOST_BYTES >> 30} GiB or {MOST_FILES} files")
    for file, parts in files:
        if parts and (parts[0] != PROGRAMS or is_program(wheel, file)):
            path = os.path.join(folder, *parts)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with wheel.open(file) as source, open(path, "wb") as target:
                shutil.copyfileobj(source, target)
            if parts[0] == PROGRAMS:
                os.chmod(path, 0o755)
    return left_bytes, left_files


def compile_all(folder):
    """Compiles what can be compiled; what cannot is as little a fault as it is to pip."""
    for at, _, names in os.walk(folder):
        for name in names:
            try:
                compileall.compile_file(os.path.join(at, name), quiet=2)
            except Exception:
                pass


def main(wheels, folder):
    os.umask(0o022)
    os.mkdir(folder)
    left = MOST_BYTES, MOST_FILES
    for name in sorted(os.listdir(wheels)):
        try:
            with zipfile.ZipFile(os.path.join(wheels, name)) as wheel:
                left = unpack(wheel, folder, left)
        except OSError as error:
            print(error)
            sys.exit(2)
        except Exception as error:
            print(f"{name}: {error}")
            sys.exit(1)
    compile_all(folder)


main(*sys.argv[1:])
