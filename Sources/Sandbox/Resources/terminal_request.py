# --- python3 main.py, or another program, at a terminal -----------------------------------------------------------------------------------


def connect_terminal(payload, *streams):
    # What this process was given for its own: a terminal made for the session. Nothing of it is collected.
    for stream in streams:
        posix.dup2(0, stream)


# The payload: what follows `python3` as a list.
REQUESTS[b"terminal"] = request_kind(
    connect=connect_terminal,
    begin=begin_program,
    runs_files=True,
    words=words_of_program,
    is_collected=False,
)


