#: A source package where wheels are asked for: its setup.py must not run.
#: run: sandbox prepare web
#: exit: 1 or 69 or 70
#: never: is prepared.
from attack import *

import hashlib, io, tarfile

data = io.BytesIO()
with tarfile.open(fileobj=data, mode="w:gz") as archive:
    for name, text in {
        "setup.py": f"open({str(outside / 'ran')!r}, 'w')\nfrom setuptools import setup\nsetup(name='evil', version='1.0')\n",
        "PKG-INFO": "Metadata-Version: 1.0\nName: evil\nVersion: 1.0\n",
    }.items():
        member = tarfile.TarInfo("evil-1.0/" + name)
        member.size = len(text)
        archive.addfile(member, io.BytesIO(text.encode()))
write(catalog / "wheels/evil-1.0.tar.gz", data.getvalue())
requirements("evil==1.0 --hash=sha256:" + hashlib.sha256(data.getvalue()).hexdigest() + "\n")
