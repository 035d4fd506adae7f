# --- building a wheel from a learner's files, and reading it in another process --------------------------------------

WHEELS, INSTALLED, SCRIPTS = "dist", "site", "bin"
MOST_WHEEL_BYTES, MOST_UNPACKED_BYTES, MOST_WHEEL_FILES = 8 << 20, 32 << 20, 2000
build_state = type(sys.implementation)(modules={})


def warm_build(settings):
    if "setuptools" not in settings.preload:
        return
    import build
    import pyproject_hooks
    import setuptools.build_meta
    import setuptools.command.bdist_wheel
    import zipfile

    build_state.modules = dict(sys.modules)


def run_hook(words, cwd=None, extra_environ=None):
    """Runs what asks the build backend, in this process: nothing that is learned from it is believed."""
    import os
    import runpy

    os.environ.update(extra_environ or {})
    os.chdir(cwd or ".")
    sys.argv[:] = words[1:]
    runpy.run_path(words[1], run_name="__main__")


def where_allowed(call):
    """A call that does nothing where the sandbox refuses it."""

    def attempt(*arguments, **named):
        try:
            return call(*arguments, **named)
        except PermissionError:
            return None

    return attempt


def begin_build(settings, payload, files):
    """`python3 -m build --wheel --no-isolation`, all in one process."""
    sys.modules.update(build_state.modules)
    import build
    import os
    import traceback

    # Of no use to a wheel, and without a root of its own a session may do neither.
    os.chmod, os.utime, os.listxattr = where_allowed(os.chmod), where_allowed(os.utime), lambda *_, **__: []
    status = 1
    try:
        build.ProjectBuilder(settings.work, runner=run_hook).build("wheel", settings.work + "/" + WHEELS)
        status = 0
    except build.BuildException as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
    except BaseException:
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except BaseException:
                status = 1
        posix._exit(status)


# What is built runs whatever the learner has written, so all that counts is the wheel that it leaves. There is no payload.
REQUESTS[b"build"] = request_kind(
    begin=begin_build,
    warm_up=warm_build,
)


def left_wheels(settings):
    """The names and contents of the wheels that were left, opened without following anything."""
    try:
        folder = posix.open(settings.work, posix.O_RDONLY | posix.O_DIRECTORY | posix.O_NOFOLLOW)
        inner = posix.open(WHEELS, posix.O_RDONLY | posix.O_DIRECTORY | posix.O_NOFOLLOW, dir_fd=folder)
        posix.close(folder)
        names = sorted(name for name in posix.listdir(inner)[:MOST_WHEEL_FILES] if name.endswith(".whl"))
        posix.close(inner)
        wanted = [f"{WHEELS}/{name}".encode("utf-8", "surrogateescape") for name in names[:2]]
        return collected(with_room_for_wheel(settings), wanted)
    except OSError:
        return []


def with_room_for_wheel(settings):
    return type(sys.implementation)(**{**vars(settings), "output_bytes": MOST_WHEEL_BYTES})


def take_wheel(settings, payload, files):
    """Takes the wheel into memory, and clears away all else that the building has left."""
    payload.append(left_wheels(settings))
    wipe()
    furnish(settings, [])
    # What runs from here on is not among the files of the request, and is not to be taken for plain.
    files[:] = [b"built.py", b"__built__"]


def has_true_record(wheel, info):
    """Whether every file of a wheel is listed with its digest, as an installer asks."""
    import base64
    import csv
    import hashlib
    import io

    listed = {row[0]: row[1] for row in csv.reader(io.StringIO(wheel.read(info + "/RECORD").decode())) if len(row) == 3}
    for name in wheel.namelist():
        if name.endswith("/") or name == info + "/RECORD":
            continue
        digest = base64.urlsafe_b64encode(hashlib.sha256(wheel.read(name)).digest()).rstrip(b"=").decode()
        if listed.get(name) != "sha256=" + digest:
            return False
    return True


def scripts_of(wheel, info):
    import configparser

    if info + "/entry_points.txt" not in wheel.namelist():
        return {}
    parser = configparser.ConfigParser(delimiters=("=",), interpolation=None)
    parser.optionxform = str
    parser.read_string(wheel.read(info + "/entry_points.txt").decode())
    return dict(parser["console_scripts"]) if parser.has_section("console_scripts") else {}


def read_wheel(wheel):
    """What a wheel says of itself; raises where it is none."""
    import email.parser

    files = [each for each in wheel.infolist() if not each.is_dir()]
    if len(files) > MOST_WHEEL_FILES or sum(each.file_size for each in files) > MOST_UNPACKED_BYTES:
        raise ValueError("unpacked, it would have far too much in it")
    names = [each.filename for each in files]
    if any(part in ("", ".", "..") for name in names for part in name.split("/")):
        raise ValueError("a file of it would lie outside of where it is installed")
    folders = sorted({name.partition("/")[0] for name in names if name.partition("/")[0].endswith(".dist-info")})
    if len(folders) != 1:
        raise ValueError("it has no folder NAME-VERSION.dist-info, or several")
    info = folders[0]
    said = email.parser.BytesParser().parsebytes(wheel.read(info + "/METADATA"))
    if not has_true_record(wheel, info):
        raise ValueError("its RECORD does not list every file with the right digest")
    return {
        "files": sorted(name for name in names if not name.startswith(info + "/")),
        "name": str(said["Name"]),
        "version": str(said["Version"]),
        "requires-python": str(said["Requires-Python"] or ""),
        "requires": [str(each) for each in said.get_all("Requires-Dist") or []],
        "scripts": scripts_of(wheel, info),
    }


def install(settings, wheel, scripts):
    """Unpacks a wheel, and writes its scripts as pip does."""
    import re

    site = settings.work + "/" + INSTALLED
    wheel.extractall(site)
    posix.mkdir(settings.work + "/" + SCRIPTS)
    for name, place in scripts.items():
        module, _, attribute = place.replace(" ", "").partition(":")
        if not re.fullmatch(r"[\w.-]+", name) or not re.fullmatch(r"\w+(\.\w+)*:\w+(\.\w+)*", f"{module}:{attribute}"):
            raise ValueError(f"the script {name!r} is no name and no place as in ledger.cli:main")
        lines = f"import sys\n\nsys.path[0] = {site!r}\nfrom {module} import {attribute.partition('.')[0]}\n\n"
        with open(f"{settings.work}/{SCRIPTS}/{name}", "x") as script:
            script.write(lines + f"sys.exit({attribute}())\n")


def begin_wheel(settings, payload, files):
    import io
    import json
    import zipfile

    left, found = payload[-1], {"wheels": len(payload[-1]) // 3}
    if len(left) == 3:
        found["wheel"] = text(left[0]).rpartition("/")[2].encode("utf-8", "replace").decode()
        try:
            if left[1] != b"file":
                raise ValueError("it is no ordinary file, or far too large")
            with zipfile.ZipFile(io.BytesIO(left[2])) as wheel:
                found.update(read_wheel(wheel))
                install(settings, wheel, found["scripts"])
        except (Exception, RecursionError) as error:
            found["problem"] = str(error) if type(error) is ValueError else f"{type(error).__name__}: {error}"
    write_whole(1, json.dumps(found).encode())
    posix._exit(0)


# There is no payload but the wheels that `prepare` takes.
REQUESTS[b"wheel"] = request_kind(
    prepare=take_wheel,
    begin=end_tool(begin_wheel),
)


