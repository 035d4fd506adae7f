# What a process knows about itself.
import os
import platform
import sys
import threading

print(oct(os.umask(0o022)), os.getpriority(os.PRIO_PROCESS, 0), os.sched_getscheduler(0) == os.SCHED_OTHER)
print(threading.current_thread() is threading.main_thread(), threading.get_native_id() == os.getpid(), threading.active_count(), threading.stack_size())
print(platform.python_version() == ".".join(map(str, sys.version_info[:3])), platform.system(), platform.machine() == os.uname().machine, platform.python_implementation())
print(platform.platform(), platform.python_compiler() != "", platform.libc_ver())
print(os.get_exec_path(), os.path.realpath("/proc") == "/proc", os.sysconf("SC_PAGE_SIZE"), os.times().elapsed > 0)
print(os.getuid() == os.geteuid(), os.getgid() == os.getegid(), os.access("main.py", os.R_OK), len(os.urandom(4)))
