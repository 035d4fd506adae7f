r"""The table of programs that Python cannot read, Tests/DiagnosisTests/Misread, and what reads such programs.

Its files, one for each family of kinds, hold blocks: a line that begins with `### `, then a program up to the next such
line, without the empty lines at its end and with one line break there. What stands behind `### `:

    missing-colon 3                     in wrong/: the kind that must be named, and the line
    missing-call-bracket | missing-comma 2|3    either of two, and either of two lines
    not missing-colon, else-if 3        in unfitting/: Python cannot read it, and these must not be named; another may,
                                        in this line
    right                               in right/: Python can read it

and behind that, each if needed: `escaped`, where `\xHH` is that byte, `\\` a backslash and `\-` at the end of a line
says that there is no line break; `since 3.12` and `until 3.11`: the only Pythons where it is so.
"""

import collections
import hashlib
import os
import pathlib
import re
import subprocess

HOME = pathlib.Path(__file__).resolve().parent.parent
TABLE = HOME / "Tests/DiagnosisTests/Misread"
DRIVER = HOME / "Sources/CDriver"
NAME = re.compile(r"python3(\.\d+)?")

# `group` is wrong, unfitting or right. `kinds` may be named, or for the unfitting must not; `rows` may be named.
Row = collections.namedtuple("Row", "group file header_row kinds rows source since until")


def table():
    """All rows of the table."""
    return [row for group in ("wrong", "unfitting", "right") for row in rows_of(group)]


def rows_of(group):
    for path in sorted((TABLE / group).glob("*.txt")):
        header, body, header_row = None, [], 0
        for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
            if not line.startswith("### "):
                body.append(line)
                continue
            if header is not None:
                yield row_from(group, path, header_row, header, body)
            header, body, header_row = line[4:], [], number
        if header is not None:
            yield row_from(group, path, header_row, header, body)


def row_from(group, path, header_row, header, body):
    """A block as a row: what is wrong with its header is an AssertionError."""
    words, place = header.replace("|", " | ").split(), f"{path.name}:{header_row}"
    limits = {"since": None, "until": None}
    for name in limits:
        if name in words:
            at = words.index(name)
            limits[name] = tuple(map(int, words[at + 1].split(".")))
            del words[at : at + 2]
    escaped = "escaped" in words
    words = [word.rstrip(",") for word in words if word not in ("escaped", "|")]
    first = words.pop(0) if words and words[0] in ("right", "not") else None
    assert first == {"wrong": None, "unfitting": "not", "right": "right"}[group], f"{place}: {header}"
    rows = tuple(int(word) for word in words if word.isdigit())
    kinds = tuple(word for word in words if not word.isdigit())
    assert group == "right" or kinds and (rows or group == "unfitting"), f"{place}: {header}"
    source = ("\n".join(body).rstrip("\n") + "\n").encode("utf-8")
    return Row(group, path.name, header_row, kinds, rows, unescaped(source) if escaped else source, **limits)


def unescaped(source):
    r"""`\xHH` is that byte, `\\` a backslash, `\-` at the end of a line that the line goes on without a break."""
    return re.sub(rb"\\(x[0-9a-f]{2}|\\|-\n)", unescaped_part, source)


def unescaped_part(match):
    part = match[1]
    return bytes.fromhex(part[1:].decode()) if part[:1] == b"x" else b"" if part[:1] == b"-" else b"\\"


def pythons(named):
    """What is named, or else every Python from 3.10 on that is at hand, each once, as version and path."""
    folders = [pathlib.Path(each) for each in os.environ.get("PATH", "").split(":")]
    # What a version manager has on the PATH picks one of those in its own folder.
    managed = pathlib.Path(os.environ.get("PYENV_ROOT", pathlib.Path.home() / ".pyenv")) / "versions"
    candidates = [path for folder in folders for path in sorted(folder.glob("python3*")) if NAME.fullmatch(path.name)]
    candidates += sorted(managed.glob("3.*/bin/python3"))
    ask = "import os, sys; print(*sys.version_info[:3], os.path.realpath(sys.executable))"
    found = {}
    for path in named or candidates:
        asked = subprocess.run([path, "-c", ask], capture_output=True, text=True)
        if asked.returncode == 0:
            *version, real = asked.stdout.split(None, 3)
            found.setdefault(real, (tuple(map(int, version)), str(path)))
        elif named:
            raise SystemExit(f"{path} is no Python: {asked.stderr.strip()}")
    return sorted(each for each in found.values() if each[0] >= (3, 10))


def holds(row, version):
    """Whether what a row says is so in a version of Python."""
    return (row.since or version) <= version and version <= (row.until or version)


def family_of(row):
    return row.file.removesuffix(".txt")


def key_of(source):
    return hashlib.sha256(source).hexdigest()[:16]


def reading_files():
    """The parts of the reading in the order in which the driver puts them behind each other."""
    names = re.findall(r'^#embed "(\S+)"', (DRIVER / "reading.c").read_text("utf-8"), re.MULTILINE)
    assert names, "reading.c lists no files any more"
    return [DRIVER / name for name in names]


def reading():
    """The names of the reading, as in the sandbox."""
    names = {"__name__": "reading"}
    source = "".join(path.read_text("utf-8") for path in reading_files())
    exec(compile(source, "reading", "exec", 0, True), names)
    return names
