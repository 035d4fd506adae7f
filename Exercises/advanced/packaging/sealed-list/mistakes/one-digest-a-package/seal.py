import hashlib
import os
import zipfile
from email.parser import BytesParser


def load(folder):
    found = {}
    for file in sorted(os.listdir(folder)):
        path = os.path.join(folder, file)
        with zipfile.ZipFile(path) as archive:
            text = b""
            for inner in archive.namelist():
                if inner.endswith(".dist-info/METADATA"):
                    text = archive.read(inner)
        said = BytesParser().parsebytes(text)
        with open(path, "rb") as wheel:
            code = hashlib.sha256(wheel.read()).hexdigest()
        one = found.setdefault(said["Name"], {"version": said["Version"], "codes": [], "needs": []})
        one["codes"] = [code]
        one["needs"] = []
        for need in said.get_all("Requires-Dist", []):
            name, _, marker = need.partition(";")
            if marker:
                continue
            one["needs"].append(name.split(">")[0].split("<")[0].split("=")[0].strip())
    return found


def follow(found, name, chosen):
    if name in chosen:
        return
    if name not in found:
        raise LookupError(f"no wheel of {name}")
    chosen.add(name)
    for need in found[name]["needs"]:
        follow(found, need, chosen)


def seal(folder, wanted):
    found = load(folder)
    chosen = set()
    for name in wanted:
        follow(found, name, chosen)
    lines = []
    for name in sorted(chosen):
        codes = "".join(f" --hash=sha256:{code}" for code in sorted(found[name]["codes"]))
        lines.append(f"{name}=={found[name]['version']}{codes}")
    return lines
