import base64
import csv
import hashlib
import zipfile
from email import message_from_bytes


def find(wheel, ending):
    for name in wheel.namelist():
        if name.endswith(ending):
            return name


def summary(path):
    with zipfile.ZipFile(path) as wheel:
        said = message_from_bytes(wheel.read(find(wheel, "METADATA")))
    needs = [value for field, value in said.items() if field == "Requires-Dist"]
    return {"name": said["Name"], "version": said["Version"], "requires": needs}


def code(content):
    made = base64.urlsafe_b64encode(hashlib.sha256(content).digest())
    return "sha256=" + made.decode().strip("=")


def damage(path):
    wrong = set()
    with zipfile.ZipFile(path) as wheel:
        record = find(wheel, "RECORD")
        rows = list(csv.reader(wheel.read(record).decode().splitlines()))
        there = wheel.namelist()
        for name, noted, _ in rows:
            if name == record:
                continue
            if name not in there or code(wheel.read(name)) != noted:
                wrong.add(name)
        known = [row[0] for row in rows]
        wrong.update(name for name in there if name not in known)
    return sorted(wrong)
