"""Looks at packages as whoever gets them does: unpacks them, and asks the program in them."""

import hashlib
import json
import os
import pathlib
import re
import tarfile
import tempfile
import zipfile

from project import Fault, run


def verified(path, version):
    """What was found right about a package; a fault where it is not of that version, or does not work."""
    with tempfile.TemporaryDirectory() as folder:
        home, says = unpacked(path, pathlib.Path(folder))
        env = {"PATH": os.environ["PATH"], "HOME": folder, "LC_ALL": "C.UTF-8"}
        ask = lambda *words: run(home / "bin/reprise", *words, cwd=folder, env=env)
        says["--version"] = ask("--version").split()[-1]
        says["installed-as"] = (home / "share/reprise/installed-as").read_text().split()[-1]
        wrong = [f"{where} says {said}" for where, said in says.items() if said != version]
        if wrong:
            raise Fault(f"{path.name} is not {version}: {', '.join(wrong)}")
        # From an empty folder, so that the exercises are those of the package.
        ask("show", json.loads(ask("list", "--json"))[0]["id"])
    return [f"{version}, say {', '.join(says)}", "unpacked, the program finds its exercises"]


def unpacked(path, folder):
    """Unpacks a package; returns the folder that has its bin and share, and what else names its version."""
    if path.suffix == ".whl":
        return unpacked_wheel(path, folder)
    if path.suffix == ".deb":
        run("dpkg-deb", "--extract", path, folder / "root")
        run("dpkg-deb", "--control", path, folder / "control")
        for line in (folder / "control/md5sums").read_text().splitlines():
            digest, name = line.split("  ", 1)
            if hashlib.md5((folder / "root" / name).read_bytes()).hexdigest() != digest:
                raise Fault(f"md5sums of {path.name} does not know {name} as it is.")
        return folder / "root/usr", {"control": field((folder / "control/control").read_text(), "Version")}
    with tarfile.open(path) as file:
        if hasattr(tarfile, "data_filter"):
            file.extraction_filter = tarfile.data_filter
        file.extractall(folder)
    return folder / path.name.removesuffix(".tar.gz"), {}


def unpacked_wheel(path, folder):
    """Unpacks a wheel as pip does: what is in scripts comes into bin, what is in data beside it."""
    home, says = folder / "home", {}
    with zipfile.ZipFile(path) as file:
        for name in file.namelist():
            if name.endswith(".dist-info/METADATA"):
                says["METADATA"] = field(file.read(name).decode(), "Version")
            place = re.sub(r"^[^/]+\.data/(?:data/|(scripts/))", lambda found: "bin/" if found[1] else "", name)
            if place == name:
                continue
            (home / place).parent.mkdir(parents=True, exist_ok=True)
            (home / place).write_bytes(file.read(name))
            if file.getinfo(name).external_attr >> 16 & 0o111:
                (home / place).chmod(0o755)
    return home, says


def field(text, name):
    """A field of METADATA or control."""
    found = re.search(rf"^{name}: (.+)$", text, re.MULTILINE)
    return found[1] if found else "nothing"
