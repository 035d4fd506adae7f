# The interpreter's settings are those of a plain start.
import os
import sys

print(sys.flags)
print(sys.warnoptions, sys._xoptions, sys.dont_write_bytecode, sys.pycache_prefix, sys.getswitchinterval(), sys.getrecursionlimit())
print(sys.gettrace(), sys.getprofile(), sys.is_finalizing(), sys.byteorder, sys.platform, sys.maxunicode, os.name)
print(sys.version_info[:3], sys.implementation.name, sys.hexversion, sys.api_version, os.path.isfile(sys.executable))
print(sys.prefix == sys.base_prefix, sys.exec_prefix == sys.base_exec_prefix, hasattr(sys, "ps1"), hasattr(sys, "last_value"))
print([finder.__name__ for finder in sys.meta_path if isinstance(finder, type)], len(sys.path_hooks))
print(sys.excepthook is sys.__excepthook__, sys.breakpointhook is sys.__breakpointhook__, sys.exc_info(), sys.getdlopenflags())
print(sys.thread_info, sys.float_info.max, sys.hash_info.width, sys.int_info)
print(sys.builtin_module_names == tuple(sorted(sys.builtin_module_names)), "json" in sys.stdlib_module_names)
