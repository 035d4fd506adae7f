# Reads and changes permissions and times.
# needs: full
import os
import stat
from pathlib import Path

path = Path("file.txt")
path.write_text("x")
for mode in (0o600, 0o644, 0o755, 0o444):
    path.chmod(mode)
    print(oct(path.stat().st_mode), stat.filemode(path.stat().st_mode), stat.S_ISREG(path.stat().st_mode))
os.utime(path, ns=(1_500_000_000_123_456_789, 1_500_000_000_987_654_321))
print(path.stat().st_mtime_ns, path.stat().st_atime_ns, os.path.getmtime(path))
os.mkdir("private", 0o700)
os.chmod("private", 0o711)
print(oct(os.stat("private").st_mode))
before = os.umask(0o077)
Path("secret").touch()
os.umask(before)
print(oct(Path("secret").stat().st_mode), oct(before))
descriptor = os.open("made", os.O_CREAT | os.O_WRONLY, 0o666)
os.fchmod(descriptor, 0o604)
os.close(descriptor)
print(oct(os.stat("made").st_mode))
