# --- serving ---------------------------------------------------------------------------------------------------------


def serve():
    _signal.signal(_signal.SIGINT, _signal.SIG_IGN)
    settings = read_settings(receive())
    # Before anything is imported: the packages of the machine can be there to be found, and not to be read.
    sys.path[:] = visible_path(settings)
    if settings.tells_exits_apart:
        # Before what is preloaded registers handlers of its own.
        atexit.register(end_quickly, settings)
    before = set(sys.modules)
    for name in settings.preload:
        __import__(name)
    IN_SIGHT.update(set(sys.modules) - before)
    if settings.preload:
        # What is preloaded is there for kinds that have more to get ready.
        load_rare_kinds()
        for kind in REQUESTS.values():
            kind.warm_up(settings)
    environment = sys.modules["os"].environ
    del environment["PYTHONPATH"], environment["MALLOC_ARENA_MAX"]
    posix.putenv(b"MALLOC_ARENA_MAX", b"1")  # not to be seen, but for the programs that a case may start
    seed = environment.pop("PYTHONHASHSEED", None)
    if seed:
        posix.putenv(b"PYTHONHASHSEED", seed.encode())  # as little to be seen
    posix.dup2(posix.open(settings.box, posix.O_RDONLY | posix.O_DIRECTORY), BOX)
    wipe()
    escaped = try_canaries(settings)
    prepare_start(settings)
    send([b"ready", b"%d" % escaped])
    while True:
        request = receive()
        # Meant for a case that had just ended.
        if request == [b"stop"]:
            continue
        words = run_case(settings, request)
        if words is not None:
            return become_ordinary_start(words)


def serve_until_started():
    """Serves, and returns in the child of a program alone."""
    _site.execusercustomize = _execusercustomize
    try:
        serve()
    except BaseException as error:
        # Never on to main.py: that would be the learner's program with the driver's rights. Standard error is a file
        # that the other end reads when a session has died.
        posix.write(2, b"" if isinstance(error, EOFError) else repr(error).encode("utf-8", "replace"))
        posix._exit(0 if isinstance(error, EOFError) else 70)


# The last step of the interpreter's own start is to look for a `usercustomize`, which there never is. Serving in its
# place leaves a child nothing to do but to return from it.
_site = sys.modules["site"]
_execusercustomize = _site.execusercustomize
if _site.ENABLE_USER_SITE:
    _site.execusercustomize = serve_until_started
else:
    serve_until_started()
# `site` takes this error for "there is no sitecustomize", and the import system forgets the half-imported module.
raise ImportError("no sitecustomize", name="sitecustomize")
