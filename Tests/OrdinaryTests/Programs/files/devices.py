# The devices that every system has.
import errno
import os

with open("/dev/null", "w") as file:
    print(file.write("gone"))
print(open("/dev/null").read() == "", open("/dev/zero", "rb").read(3), len(open("/dev/urandom", "rb").read(8)), os.devnull)
try:
    with open("/dev/full", "w") as file:
        file.write("x")
except OSError as error:
    print(error, error.errno == errno.ENOSPC)
print(os.path.isdir("/"), os.path.isabs("/tmp"), os.path.exists("/dev/null"), os.path.isfile("/dev/null"))
