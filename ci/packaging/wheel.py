"""The wheel: for pip, pipx and uv."""

import base64
import csv
import hashlib
import io
import re
import subprocess
import sys
import time
import zipfile

from layout import files, lay_out
from project import ROOT, Fault, machine

# A file that everybody may read.
PLAIN = 0o100644
METADATA = """\
Metadata-Version: 2.4
Name: reprise
Version: {version}
Summary: A coach for Python at the command line
Author: The Reprise authors
License-Expression: MIT
License-File: LICENSE
Requires-Python: >=3.10
Classifier: Environment :: Console
Classifier: Intended Audience :: Education
Classifier: Operating System :: POSIX :: Linux
Classifier: Programming Language :: Python :: 3 :: Only
Classifier: Topic :: Education
Description-Content-Type: text/markdown

"""
WHEEL = """\
Wheel-Version: 1.0
Generator: ci/package
Root-Is-Purelib: false
Tag: {tag}
"""


def make(folder, program, needs, version, date):
    """Makes the wheel in a folder, and returns its path and what there is to say of it."""
    home = folder / "tree"
    lay_out(home, program, f"wheel {version}", date)
    number, above = needs.manylinux()
    tag = f"py3-none-manylinux_2_{number}_{machine()}"
    said = [f"tag {tag}: the program needs GLIBC_2.{needs.glibc}"]
    if above:
        said.append(f"the tag is higher than that for {', '.join(above)}")
    data, info = f"reprise-{version}.data", f"reprise-{version}.dist-info"
    entries = []
    for path in files(home):
        place = path.relative_to(home).as_posix()
        place = place.replace("bin/", "scripts/", 1) if place.startswith("bin/") else "data/" + place
        entries.append((f"{data}/{place}", path.read_bytes(), path.stat().st_mode))
    read = lambda name: (ROOT / name).read_text(encoding="utf-8")
    for name, text in [
        ("METADATA", METADATA.format(version=version) + read("README.md")),
        ("WHEEL", WHEEL.format(tag=tag)),
        ("licenses/LICENSE", read("LICENSE")),
    ]:
        entries.append((f"{info}/{name}", text.encode(), PLAIN))
    record = io.StringIO()
    lines = csv.writer(record, lineterminator="\n")
    lines.writerows([name, f"sha256={digest(content)}", len(content)] for name, content, _ in entries)
    lines.writerow([f"{info}/RECORD", "", ""])
    # The standard asks for the record at the end.
    entries.append((f"{info}/RECORD", record.getvalue().encode(), PLAIN))
    path = folder / f"reprise-{version}-{tag}.whl"
    with zipfile.ZipFile(path, "w") as file:
        for name, content, mode in entries:
            entry = zipfile.ZipInfo(name, time.gmtime(date)[:6])
            entry.create_system = 3
            entry.external_attr = mode << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(entry, content, compresslevel=9)
    return path, said + check(path, number)


def digest(content):
    """A hash as RECORD has it."""
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


def check(path, number):
    """What was found right about a wheel; a fault where something is not."""
    with zipfile.ZipFile(path) as file:
        names = file.namelist()
        record = next(name for name in names if name.endswith(".dist-info/RECORD"))
        rows = list(csv.reader(io.StringIO(file.read(record).decode())))
        wrong = [
            name for name, hashed, size in rows
            if name != record and (hashed, size) != (f"sha256={digest(file.read(name))}", str(len(file.read(name))))
        ]
        if wrong or sorted(names) != sorted(name for name, _, _ in rows):
            raise Fault(f"RECORD is not what {path.name} holds: {', '.join(wrong) or 'files are missing'}")
    return [f"RECORD: {len(rows)} files, as they are", auditwheel(path, number)]


def auditwheel(path, number):
    """What auditwheel makes of the tag, where there is one."""
    for words in [["auditwheel"], [sys.executable, "-P", "-m", "auditwheel"]]:
        try:
            found = subprocess.run([*words, "show", path], cwd=path.parent, capture_output=True, text=True)
        except FileNotFoundError:
            continue
        if "No module named auditwheel" in found.stderr:
            continue
        tag = re.search(r"manylinux_2_(\d+)_\w+", found.stdout.replace(path.name, ""))
        if not tag or int(tag[1]) > number:
            raise Fault(f"auditwheel does not agree with the tag of {path.name}:\n{found.stdout}{found.stderr}")
        return f"auditwheel: consistent with {tag[0]}"
    return "auditwheel is not here: its opinion was not asked"
