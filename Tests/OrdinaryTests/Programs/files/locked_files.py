# Locks a file, and finds it locked.
import fcntl
import os

with open("lock", "w") as one, open("lock") as two:
    fcntl.flock(one, fcntl.LOCK_EX)
    try:
        fcntl.flock(two, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError as error:
        print(error)
    fcntl.flock(one, fcntl.LOCK_UN)
    print(fcntl.flock(two, fcntl.LOCK_SH | fcntl.LOCK_NB))
    fcntl.lockf(one, fcntl.LOCK_EX | fcntl.LOCK_NB)
    print(os.lockf(one.fileno(), os.F_TEST, 0), fcntl.fcntl(one, fcntl.F_GETFD) == fcntl.FD_CLOEXEC)
    print(fcntl.fcntl(one, fcntl.F_GETFL) & os.O_ACCMODE == os.O_WRONLY, os.get_inheritable(one.fileno()))
    print(os.get_blocking(one.fileno()), os.fstat(one.fileno()).st_size)
