# The environment, read and changed.
import os

print(sorted(name for name in os.environ if name != "TMPDIR"))
print(os.environ["LANG"], os.environ["PATH"], "HOME" in os.environ)
print(os.getenv("NOTHING"), os.getenv("NOTHING", "default"), os.environ.get("PWD"), os.environ.get("USER"))
os.environ["MINE"] = "value"
print(os.environb[b"MINE"], os.environ.pop("MINE"), "MINE" in os.environ, os.path.expandvars("$LANG/${NOTHING}"))
for attempt in (lambda: os.environ["NOTHING"], lambda: os.environ.update(X=1), lambda: os.environ.__setitem__("a=b", "c")):
    try:
        attempt()
    except (KeyError, TypeError, ValueError, OSError) as error:
        print(type(error).__name__, error)
print(os.cpu_count(), len(os.sched_getaffinity(0)), os.getpid() > 0, os.path.sep, os.curdir, os.strerror(2))
