# --- python3 main.py -------------------------------------------------------------------------------------------------


def connect_program(payload, stdin, stdout, stderr):
    if payload[1]:
        write_whole(stdin, payload[1])
        posix.lseek(stdin, 0, 0)


def program_arguments(payload):
    return unpacked(payload[0])


def begin_program(settings, payload, files):
    # Nobody can ask for the hooks that are told of the end, or tell a `__file__` that was taken away.
    if any(b"audithook" in content or b"__file__" in content for content in files[1::2]):
        atexit.unregister(end_quickly)
    return True


# The payload: the arguments as a list, standard input.
REQUESTS[b"program"] = request_kind(
    prepare=nothing,
    connect=connect_program,
    begin=begin_program,
    arguments=program_arguments,
    is_collected=True,
)


