# --- python3 main.py at a terminal -----------------------------------------------------------------------------------


def connect_terminal(payload, *streams):
    # What this process was given for its own: a terminal made for the session. Nothing of it is collected.
    for stream in streams:
        posix.dup2(0, stream)


# There is no payload.
REQUESTS[b"terminal"] = request_kind(
    prepare=nothing,
    connect=connect_terminal,
    begin=begin_program,
    words=main_program,
    read=no_record,
    is_collected=False,
)


