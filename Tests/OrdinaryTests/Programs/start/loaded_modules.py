# Modules that nobody has imported are not there yet, and the others come as usual.
import sys

odd = ["select", "_ctypes", "resource", "driver", "json", "socket", "array", "mmap"]
print([name for name in odd if name in sys.modules])
print([name for name in ("sys", "builtins", "_io", "os", "codecs", "encodings.utf_8", "site", "time", "posix", "_signal") if name in sys.modules])
import _ctypes
import resource
import select
import time

print(select.__name__, callable(select.poll), resource.RLIMIT_CPU, select.error is OSError, _ctypes.Structure.__name__)
print(sorted(name for name in odd if name in sys.modules), time.strftime("%Y", time.gmtime(0)))
print(isinstance(resource.getrusage(resource.RUSAGE_SELF), resource.struct_rusage), resource.getrusage(0).ru_maxrss > 0)
print(resource.getrlimit(resource.RLIMIT_CORE)[0] >= -1, type(select.epoll()).__name__)
try:
    import no_such_module
except ModuleNotFoundError as error:
    print(error, error.name)
