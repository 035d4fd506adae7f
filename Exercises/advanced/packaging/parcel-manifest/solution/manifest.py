import base64
import csv
import hashlib
import zipfile
from email import message_from_bytes


def about(archive, name):
    """The path of a file that says something of the wheel."""
    return next(path for path in archive.namelist() if path.endswith(f".dist-info/{name}"))


def summary(path):
    with zipfile.ZipFile(path) as archive:
        fields = message_from_bytes(archive.read(about(archive, "METADATA")))
    return {
        "name": fields["Name"],
        "version": fields["Version"],
        "requires": fields.get_all("Requires-Dist", []),
    }


def digest(content):
    text = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode()
    return "sha256=" + text.removesuffix("=")


def damage(path):
    with zipfile.ZipFile(path) as archive:
        record = about(archive, "RECORD")
        rows = csv.reader(archive.read(record).decode().splitlines())
        listed = {row[0]: row[1] for row in rows if row[0] != record}
        found = {name: digest(archive.read(name)) for name in archive.namelist() if name != record}
    return sorted(name for name in listed | found if listed.get(name) != found.get(name))
