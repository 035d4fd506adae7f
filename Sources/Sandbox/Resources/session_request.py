# --- an interpreter session ------------------------------------------------------------------------------------------

# The examples run in the learner's process, and so does what records them. What that uses after the learner's code has
# run is therefore kept here, and found by no name that such code can give to something else: the built-ins of these
# functions are copies, and so are the few functions of modules. Who climbs the stack to them can still make up a
# record; but of what is expected there is nothing in this process, so that it would have to be known already.
write, seek, leave, read_at = posix.write, posix.lseek, posix._exit, posix.pread
exception_now, show_exception, show_value = sys.exc_info, sys.__excepthook__, sys.displayhook
# What a class is, whatever it or its metaclass says of itself.
qualified_name, module_of = type.__dict__["__qualname__"].__get__, type.__dict__["__module__"].__get__
BUILTIN_EXCEPTIONS = {
    id(each): each.__name__
    for each in __builtins__.values()
    if isinstance(each, type) and issubclass(each, BaseException)
}
SEAL = 16
# What `from __future__ import annotations` asks of compile. The other features are Python's own by now, but for one that
# takes `!=` away.
FUTURE_ANNOTATIONS = 0x1000000


def prepare_session(settings, payload, files):
    if payload[1]:
        # The first call in a process makes all types of the syntax tree, which takes as long as a fork; so not a child's.
        compile("", "", "exec")
    # A seal for each note, so that none can be written by who has only found the file.
    payload.append(posix.urandom(SEAL * (len(unpacked(payload[1])) + 1)))


def read_notes(payload, record):
    """The notes up to the first that is not sealed as it should be; in that one's place, a mark."""
    seals, notes, at = payload[-1], [], 0
    while at < len(record):
        size = int.from_bytes(record[at : at + 4], "little")
        note, seal = record[at + 4 : at + 4 + size], seals[len(notes) * SEAL : (len(notes) + 1) * SEAL]
        if len(note) < size:
            break  # cut off with the program
        if not seal or note[:SEAL] != seal:
            return packed([*notes, packed([b"forged"])])
        notes.append(note[SEAL:])
        at += 4 + size
    return packed(notes)


def each_seal(seals):
    return iter([seals[at : at + SEAL] for at in range(0, len(seals), SEAL)])


def note_taker(seals):
    """What writes a note: where the outputs end, a line, and what of the output is values that were shown."""
    streams = [sys.stdout, sys.stderr]
    remaining = each_seal(seals)

    def note(line, shown=b""):
        for stream in (*streams, getattr(sys, "stdout", None), getattr(sys, "stderr", None)):
            flush(stream)
        fields = packed([b"%d" % seek(1, 0, 1), b"%d" % seek(2, 0, 1), line, shown])
        view = packed([next(remaining) + fields])
        while view:
            view = view[write(RECORD, view) :]

    return note


def exception_name(kind, module_name, modules):
    """The type of an exception, as a traceback has it.

    A class is what it is, not what it calls itself: what claims a place at which it cannot be found is the learner's.
    """
    if id(kind) in BUILTIN_EXCEPTIONS:
        return BUILTIN_EXCEPTIONS[id(kind)]
    name, module = plain_text(qualified_name(kind)), plain_text(module_of(kind))
    return (module if module in modules or is_found(kind, module, name) else module_name) + "." + name


def plain_text(value):
    return str.__str__(value) if isinstance(value, str) else "?"


def is_found(kind, module, name):
    try:
        found = sys.modules[module]
        for part in name.split("."):
            found = getattr(found, part)
        return found is kind and module not in ("builtins", "__main__")
    except BaseException:
        return False


def exception_line(kind, value, module_name, modules):
    """The end of a traceback, as doctest compares it: the line of the exception, and its notes."""
    name = exception_name(kind, module_name, modules)
    message = said(lambda: syntax_message(value) if issubclass(kind, SyntaxError) else str(value), "exception")
    return (name + ": " + message if message else name) + notes_of(value)


def said(words, what):
    """Words that the learner's own code may have to find."""
    try:
        return plain_text(words())
    except BaseException:
        return "<" + what + " str() failed>"


def syntax_message(value):
    place = " (%s)" % (value.filename,) if value.lineno is None and value.filename is not None else ""
    return "%s%s" % (value.msg or "<no detail available>", place)


def notes_of(value):
    try:
        notes = value.__notes__
    except BaseException:
        return ""
    each = notes if isinstance(notes, (list, tuple)) else [] if notes is None else [notes]
    return "".join("\n" + said(lambda: str(note), "note") for note in each)


def is_assertion(kind, traceback, names):
    """Whether it is an `assert` of the examples' own that did not hold, and none of the learner's."""
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    return kind is AssertionError and traceback is not None and traceback.tb_frame.f_globals is names


def show(value, shown):
    """Shows the value of an example as `sys.displayhook` does, and notes where in the output it then stands.

    It has to stand there as it is, whatever standard output has become: else it was not shown.
    """
    real, line, stream = vars(sys.modules["builtins"]), plain_text(repr(value)), sys.stdout
    start = end_of_output()
    try:
        stream.write(line)
    except UnicodeEncodeError:
        stream.write(line.encode(stream.encoding, "backslashreplace").decode(stream.encoding))
    stream.write("\n")
    real["_"] = value
    end, line = end_of_output(), line.encode("utf-8", "backslashreplace") + b"\n"
    if end - start == len(line) and read_at(1, len(line), start) == line:
        shown[:] = [b"%d %d" % (start, end)]


def end_of_output():
    flush(sys.stdout)
    return seek(1, 0, 1)


def flush(stream):
    try:
        stream.flush()
    except BaseException:
        pass


# What says something of an example's text. What else ends its reading, as no memory that is left, is the program's doing.
UNREADABLE = (SyntaxError, ValueError, OverflowError)


def read_example(source, name, flags):
    """The code of an example, and whether it is an expression, whose value is to be shown."""
    try:
        if source[:1] not in (" ", "\t"):
            return compile(source, name, "eval", flags, dont_inherit=True), True
    except SyntaxError:
        pass
    return compile(source, name, "single", flags, dont_inherit=True), False


def run_example(code, is_expression, names, shown):
    value = eval(code, names)
    if is_expression and value is not None and sys.displayhook is show_value:
        show(value, shown)
    elif is_expression:
        sys.displayhook(value)


def without_own_frames(traceback):
    own = run_examples.__code__, read_example.__code__, run_example.__code__, show.__code__
    while traceback is not None and traceback.tb_frame.f_code in own:
        traceback = traceback.tb_next
    return traceback


def future_flags(names):
    """What the module has imported from `__future__`, as compile takes it."""
    try:
        asks = "annotations" in names and names["annotations"] is sys.modules["__future__"].annotations
        return FUTURE_ANNOTATIONS if asks else 0
    except BaseException:
        return 0


def keep_sources(sources):
    """Lets `inspect` find what examples have defined. Without linecache, which costs too much for all, nothing asks."""
    cache = getattr(sys.modules.get("linecache"), "cache", None)
    for name, source in sources.items() if type(cache) is dict else ():
        cache[name] = (len(source), None, source.splitlines(True), name)


def name_keeper(names, own):
    """What makes built-in names and the display of values our own again, but for what an example itself changes.

    The examples have built-ins of their own, so that not even a function that they call can change what they mean.
    The names in `own` are the exercise's, though they may be those of built-ins.
    """
    real, private = vars(sys.modules["builtins"]), dict(__builtins__)
    ordinary = {name: None for name in private if not name.startswith("_")}
    shadows = {name: names[name] for name in own if name in names}
    display = [show_value]

    def built_in_names():
        """Those that could mean something else now: a key that is no plain text may be equal to any of them."""
        known = [*names]
        for name in known:
            if type(name) is not str:
                return ordinary
        return [name for name in (*shadows, *known) if name in ordinary]

    def keep_shadow(name, source):
        if name in source and name in names:
            shadows[name] = names[name]
        if name in shadows:
            names[name] = shadows[name]
        else:
            names.pop(name, None)

    def keep(source):
        if "builtins" in source:
            private.update(real)
        if "_" in real:
            private["_"] = real["_"]
        real.update(private)
        if "displayhook" in source:
            display[0] = getattr(sys, "displayhook", show_value)
        sys.displayhook = display[0]
        for name in built_in_names():
            keep_shadow(name, source)
        names["__builtins__"] = private

    return keep


def modules_of(files):
    """The modules that the files of a case are."""
    names = [text(name)[: -len(".py")].replace("/", ".") for name in files[::2] if name.endswith(b".py")]
    return {name.removesuffix(".__init__") for name in names}


def run_session(settings, payload, files):
    """Imports the learner's module and runs the examples, recording after each where its output ended."""
    module_name, examples, own = text(payload[0]), unpacked(payload[1]), [text(each) for each in unpacked(payload[2])]
    note, modules = note_taker(payload[-1]), modules_of(files)
    payload.clear()
    sys.path.insert(0, settings.work)
    run_examples(module_name, examples, own, modules, note, observer(settings, files))
    leave(0)


def run_examples(module_name, examples, own, modules, note, standing_by=None):
    """One session, from the import of the module; each step is noted, and what an observer makes of exceptions."""
    names, sources = {}, {}

    def note_exception(mark=b"!"):
        kind, value, traceback = exception_now()
        traceback = without_own_frames(traceback)
        mark = b"a" if is_assertion(kind, traceback, names) else mark
        if standing_by:
            standing_by.observe(kind, value, traceback, sources)
        try:
            show_exception(kind, BaseException.with_traceback(value, traceback), traceback)
        except BaseException:
            pass
        # Half of a letter stays what no expected line can have in it.
        note(mark + exception_line(kind, value, module_name, modules).encode("utf-8", "surrogatepass"))

    sys.argv[:] = [module_name.replace(".", "/") + ".py"]
    try:
        # With a name to import from it, a module of a package is given itself.
        names.update(vars(__import__(module_name, fromlist=["__name__"])))
    except BaseException:
        note_exception()
        return
    note(b"")
    keep_names, flags = name_keeper(names, own), future_flags(names)
    keep_names("")
    for i, example in enumerate(examples):
        mark, source, name, shown = b"?", text(example), "<example %d>" % (i + 1), []
        sources[name] = source
        keep_sources(sources)
        try:
            code, is_expression = read_example(source, name, flags)
            mark = b"!"
            run_example(code, is_expression, names, shown)
        except UNREADABLE:
            note_exception(mark)
        except BaseException:
            note_exception()
        else:
            note(b"", *shown)
        keep_names(source)


# The payload: the module's name, the examples as a list, and as another the names that are the exercise's own.
REQUESTS[b"session"] = request_kind(
    prepare=prepare_session,
    begin=run_session,
    runs_files=True,
    read=read_notes,
)


