# --- mypy over a learner's files, which are never run ----------------------------------------------------------------

# What programs of learners import. mypy reads the stubs of these once a session, and a case finds them in its memory.
READ_BY_MYPY = (
    "abc argparse array ast asyncio base64 bisect calendar cmath collections.abc concurrent.futures contextlib "
    "contextvars copy csv ctypes dataclasses datetime decimal difflib enum errno fractions functools glob hashlib heapq "
    "hmac http.client http.server inspect io itertools json logging math numbers operator os.path pathlib pickle pprint "
    "queue random re secrets shlex shutil signal socket sqlite3 statistics string struct subprocess sys tempfile textwrap "
    "threading time traceback types typing typing_extensions unittest.mock urllib.parse urllib.request uuid warnings "
    "weakref xml.etree.ElementTree zipfile"
).split()
# Nothing of the learner's is taken for settings, and nothing is kept.
MYPY_WORDS = ["--config-file=", "--no-site-packages", "--no-error-summary", "--no-color-output", "--cache-dir=/dev/null"]
MYPY_WORDS += ["--show-error-codes", "--hide-error-context", "--no-pretty"]
# What is asked for where an author asks for nothing else; to read words takes as long as a quarter of all the rest.
ORDINARY_WORDS = ["--strict", "--disallow-any-explicit", *MYPY_WORDS]
mypy_state = type(sys.implementation)(modules={}, options=None, cache=None, builds=None, known=set())


def warm_mypy(settings):
    """Has mypy read what nearly every program imports, where the profile says that this is a session for mypy."""
    if "mypy" not in settings.preload:
        return
    import mypy.api
    import mypy.build
    import mypy.dmypy_server
    import mypy.find_sources
    import mypy.modulefinder

    options = mypy.dmypy_server.process_start_options(ORDINARY_WORDS, False)
    # As mypy's own daemon sets them.
    server = mypy.dmypy_server.Server(options, "/nonexistent")
    lines = "".join(f"import {name}\n" for name in READ_BY_MYPY)
    source = mypy.modulefinder.BuildSource(None, "read_before", lines)
    built = mypy.build.build([source], options, fscache=server.fscache)
    mypy_state.builds = mypy.dmypy_server.FineGrainedBuildManager(built)
    mypy_state.options, mypy_state.cache = options, server.fscache
    mypy_state.known = set(built.graph)
    mypy_state.modules = dict(sys.modules)
    # So that no collection in a child writes to all of it, and thereby copies it.
    gc.collect()
    gc.freeze()


def shadows_known_module(files):
    """Whether a file has the name of a module that mypy has read before."""
    return any(text(name).partition("/")[0].partition(".")[0] in mypy_state.known for name in files[::2])


def quick_messages(settings, words, paths):
    """mypy's messages, by adding the files to what it has read before; nothing where that cannot be done."""
    import mypy.dmypy_server
    import mypy.find_sources
    import mypy.modulefinder

    options, builds = mypy_state.options, mypy_state.builds
    if words != ORDINARY_WORDS:
        asked = mypy.dmypy_server.process_start_options(words, False)
        for name in ("disallow_any_explicit", "enabled_error_codes", "disabled_error_codes"):
            setattr(options, name, getattr(asked, name))
    mypy_state.cache.flush()
    sources = mypy.find_sources.create_source_list(paths, options, mypy_state.cache)
    manager = builds.manager
    manager.search_paths = mypy.modulefinder.compute_search_paths(sources, options, manager.data_dir)
    manager.find_module_cache.search_paths = manager.search_paths
    messages = builds.update([(source.module, source.path) for source in sources], [])
    added = (state for name, state in builds.graph.items() if name not in mypy_state.known)
    # A library that was not read before: mypy's daemon does not promise to get that right.
    if any(mypy.modulefinder.os.path.isabs(state.path) and not state.path.startswith(settings.work) for state in added):
        return None
    return messages


def all_messages(words, paths):
    """mypy's messages, with everything read anew."""
    import mypy.api

    output, errors, status = mypy.api.run([*words, *paths])
    if status not in (0, 1) and not output:
        raise RuntimeError(errors or f"mypy ended with status {status}")
    return output.splitlines()


def begin_mypy(settings, payload, files):
    sys.modules.update(mypy_state.modules)
    import contextlib
    import io

    words, paths = [[text(each) for each in unpacked(field)] for field in payload[:2]]
    words, messages = [*words, *MYPY_WORDS], None
    if mypy_state.builds and "--strict" in words and not shadows_known_module(files):
        try:
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                messages = quick_messages(settings, words, paths)
        except (Exception, SystemExit):
            pass
    if messages is None:
        messages = all_messages(words, paths)
    write_whole(1, "".join(line + "\n" for line in messages).encode("utf-8", "backslashreplace"))
    posix._exit(0)


# The payload: what follows `mypy` as a list, and the paths to be checked as another.
REQUESTS[b"mypy"] = request_kind(
    begin=end_tool(begin_mypy),
    warm_up=warm_mypy,
)


