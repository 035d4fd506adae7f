# --- an interpreter session ------------------------------------------------------------------------------------------


def prepare_session(payload):
    if payload[1]:
        # The first call in a process makes all types of the syntax tree, which takes as long as a fork; so not a child's.
        compile("", "", "exec")


# The learner's program can put another in its place later.
compile_example = compile


def output_sizes():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BaseException:
            pass
    return b"%d" % posix.lseek(1, 0, 1), b"%d" % posix.lseek(2, 0, 1)


def exception_line(kind, value):
    """The last line of a traceback, as doctest compares it."""
    name = kind.__qualname__
    if kind.__module__ not in ("__main__", "builtins"):
        name = kind.__module__ + "." + name
    try:
        message = value.msg if isinstance(value, SyntaxError) else str(value)
    except BaseException:
        message = "<exception str() failed>"
    return name + ": " + message if message else name


def run_session(settings, payload, files):
    """Imports the learner's module and runs the examples, recording after each where its output ended."""
    module_name, examples = text(payload[0]), unpacked(payload[1])

    def note(line):
        write_whole(RECORD, packed([packed([*output_sizes(), line])]))

    def note_exception(mark=b"!"):
        kind, value, traceback = sys.exc_info()
        traceback = traceback.tb_next  # the driver's own frame
        sys.__excepthook__(kind, BaseException.with_traceback(value, traceback), traceback)
        note(mark + exception_line(kind, value).encode("utf-8", "surrogateescape"))

    sys.argv[:] = [module_name + ".py"]
    sys.path.insert(0, settings.work)
    try:
        names = dict(vars(__import__(module_name)))
    except BaseException:
        note_exception()
        posix._exit(0)
    note(b"")
    for i, example in enumerate(examples):
        mark = b"?"
        try:
            code = compile_example(text(example), "<example %d>" % (i + 1), "single", dont_inherit=True)
            mark = b"!"
            exec(code, names)
        except BaseException:
            note_exception(mark)
        else:
            note(b"")
    posix._exit(0)


# The payload: the module's name, the examples as a list.
REQUESTS[b"session"] = request_kind(
    prepare=prepare_session,
    connect=nothing,
    begin=run_session,
    arguments=no_arguments,
    is_collected=True,
)


