# --- a program of a profile's packages, over a learner's files -------------------------------------------------------


def begin_native(settings, payload, files):
    # A session for a tool has the right to start this one file; the programs of other sessions have not.
    words = [settings.tool.encode(), *unpacked(payload[0])]
    environment = {b"PATH": b"/usr/bin:/bin", b"HOME": settings.box.encode(), b"LANG": b"C.UTF-8", b"RAYON_NUM_THREADS": b"1"}
    posix.execve(settings.tool, words, environment)


# The payload: what follows the program's name, as a list.
REQUESTS[b"native"] = request_kind(begin=end_tool(begin_native))


