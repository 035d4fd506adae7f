"""Makes wheels to try, as they arrive on memory cards."""

import base64
import csv
import hashlib
import io
import zipfile


def pack(path, requires=(), about="", files=None, spoil=(), lose=(), stow=()):
    """Writes a wheel, and returns its path. Some files of it can be spoilt, lost or stowed away."""
    name, version = path.split("-")[:2]
    info = f"{name}-{version}.dist-info"
    fields = ["Metadata-Version: 2.1", f"Name: {name.replace('_', '-')}", f"Version: {version}"]
    fields += [f"Requires-Dist: {each}" for each in requires]
    contents = dict(files or {f"{name}.py": "GATES = 4\n"})
    contents[f"{info}/METADATA"] = "\n".join(fields) + f"\n\n{about}\n"
    contents[f"{info}/WHEEL"] = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    record = io.StringIO()
    rows = csv.writer(record, lineterminator="\n")
    for file, content in contents.items():
        code = base64.urlsafe_b64encode(hashlib.sha256(content.encode()).digest()).decode().rstrip("=")
        rows.writerow([file, f"sha256={code}", len(content.encode())])
    rows.writerow([f"{info}/RECORD", "", ""])
    contents |= {file: contents[file][:-1] + "?" for file in spoil}
    contents |= {file: "x = 1\n" for file in stow}
    with zipfile.ZipFile(path, "w") as archive:
        for file, content in contents.items():
            if file not in lose:
                archive.writestr(file, content)
        archive.writestr(f"{info}/RECORD", record.getvalue())
    return path
