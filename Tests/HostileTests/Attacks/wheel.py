"""Wheels as an attacker makes them, of standard parts only."""

import base64
import hashlib
import io
import zipfile


def requirement(folder, files):
    """Puts a wheel evil-1.0 with these files into the folder; gives the line that asks for it, with its hash."""
    info = "evil-1.0.dist-info/"
    files = {
        **files,
        info + "METADATA": "Metadata-Version: 2.1\nName: evil\nVersion: 1.0\n",
        info + "WHEEL": "Wheel-Version: 1.0\nGenerator: attack\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    rows = [f"{name},sha256={_digest(text)},{len(text.encode())}\n" for name, text in files.items()]
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name), text)
        archive.writestr(info + "RECORD", "".join(rows) + info + "RECORD,,\n")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "evil-1.0-py3-none-any.whl").write_bytes(data.getvalue())
    return "evil==1.0 --hash=sha256:" + hashlib.sha256(data.getvalue()).hexdigest() + "\n"


def _digest(text):
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
