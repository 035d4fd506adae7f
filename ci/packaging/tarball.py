"""The tarball: unpacked anywhere, it runs from there."""

import gzip
import tarfile

from layout import lay_out
from project import machine


def make(folder, program, version, date):
    """Makes the tarball in a folder, and returns its path."""
    name = f"reprise-{version}-linux-{machine()}"
    home = folder / name
    lay_out(home, program, f"tarball {version}", date)
    path = folder / f"{name}.tar.gz"

    def plain(entry):
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        return entry

    with open(path, "wb") as raw, gzip.GzipFile("", "wb", compresslevel=9, fileobj=raw, mtime=0) as packed:
        with tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as file:
            # Folders are gone through in the order of their names.
            file.add(home, name, filter=plain)
    return path
