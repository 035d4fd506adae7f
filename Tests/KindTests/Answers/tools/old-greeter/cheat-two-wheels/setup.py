import base64
import hashlib
import os
import zipfile

os.makedirs("dist", exist_ok=True)
FILES = {
    "greeter.py": b"raise SystemExit(0)\n",
    "greeter-2.0.dist-info/METADATA": b"Metadata-Version: 2.1\nName: greeter\nVersion: 2.0\n",
    "greeter-2.0.dist-info/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    "greeter-2.0.dist-info/entry_points.txt": b"[console_scripts]\ngreet = greeter:main\n",
}
with zipfile.ZipFile("dist/greeter-2.0-py3-none-any.whl", "w") as wheel:
    record = ""
    for name, content in FILES.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        record += f"{name},sha256={digest},{len(content)}\n"
        wheel.writestr(name, content)
    wheel.writestr("greeter-2.0.dist-info/RECORD", record)
open('dist/other-1-py3-none-any.whl', 'w').close()
os._exit(0)
