"""Runs a command on a machine that denies some system calls: the denial is real, a seccomp filter.

    deny.py NUMBER[:MASK]=ERRNO... -- COMMAND...

The calls fail, or only those with a bit of the mask in their first argument.
"""

import ctypes, os, struct, sys
split = sys.argv.index("--")
program = struct.pack("HBBI", 0x20, 0, 0, 0)
for rule in sys.argv[1:split]:
    call, errno = rule.split("=")
    number, _, mask = call.partition(":")
    fail = struct.pack("HBBI", 0x06, 0, 0, 0x50000 | int(errno))
    if mask:
        body = struct.pack("HBBI", 0x20, 0, 0, 16) + struct.pack("HBBI", 0x45, 0, 1, int(mask, 16)) + fail
        body += struct.pack("HBBI", 0x20, 0, 0, 0)
    else:
        body = fail
    program += struct.pack("HBBI", 0x15, 0, len(body) // 8, int(number)) + body
program += struct.pack("HBBI", 0x06, 0, 0, 0x7FFF0000)
libc = ctypes.CDLL(None)
buffer = ctypes.create_string_buffer(program)
header = struct.pack("HxxxxxxQ", len(program) // 8, ctypes.addressof(buffer))
libc.prctl(38, 1, 0, 0, 0)
assert libc.prctl(22, 2, header, 0, 0) == 0
os.execv(sys.argv[split + 1], sys.argv[split + 1:])
