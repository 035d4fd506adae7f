# --- a whole program: python3 main.py, python3 SCRIPT, python3 -m MODULE or python3 -c TEXT -------------------------------------------------------------------------------------------------


def connect_program(payload, stdin, stdout, stderr):
    if payload[1]:
        write_whole(stdin, payload[1])
        posix.lseek(stdin, 0, 0)


def words_of_program(payload):
    return unpacked(payload[0])


# How a program ends, `end_quickly` reads from what the program itself can change: by naming it, by giving a name as a
# text to what takes one, or by code that is not in its files. So only programs in which nothing of that is are ended
# quickly; all others end in Python's own way, whose status nobody can forge.
TELLING = (
    b"last_type last_value last_trace last_exc hook atexit frame attr vars globals locals eval exec compile import_ "
    b"builtins breakpoint help Formatter caller wrap copy pickle enum codec coding open write_ modules types _code spawn "
    b"system"
).split()
# Words that have one of those in them, and do nothing of the kind.
HARMLESS = b"re.compile( .copy() enumerate( isinstance(".split()
HARMLESS += [b"__%b__" % name for name in b"name main init str repr eq lt hash len iter next enter exit".split()]
# Modules that do nothing of the kind either, and lead to none that do by a name that is not looked for.
PLAIN_MODULES = set(
    b"sys os math time random string datetime decimal fractions itertools collections json csv re heapq bisect".split()
)
# Letters that no other writing of an ASCII letter is among, as the names of programs are read.
PLAIN_LETTERS = ((0xC0, 0x17E), (0x370, 0x3CF), (0x400, 0x52F), (0x2010, 0x2027), (0x20A0, 0x20CF), (0x2190, 0x21FF))
PLAIN_LETTERS += ((0x2500, 0x27BF), (0x1F300, 0x1FAFF))


def has_plain_imports(source):
    for line in source.replace(b";", b"\n").splitlines():
        if b"import" not in line:
            continue
        first, *words = line.replace(b",", b" ").split()
        if first == b"from" and words[1:2] == [b"import"]:
            words = words[:1]
        elif first != b"import" or b"as" in words:
            return False
        if not PLAIN_MODULES.issuperset(words):
            return False
    return True


def is_plain(source):
    """Whether a file of a program can be seen to leave alone what tells how the program ends."""
    for word in HARMLESS:
        source = source.replace(word, b" ")
    if b"__" in source or any(word in source for word in TELLING) or not has_plain_imports(source):
        return False
    if source.isascii():
        return True
    letters = set(source.decode("utf-8", "replace"))
    return all(each < "\x80" or any(low <= ord(each) <= high for low, high in PLAIN_LETTERS) for each in letters)


def begin_program(settings, payload, files):
    if not all(is_plain(content) for name, content in zip(files[::2], files[1::2]) if name.endswith(b".py")):
        atexit.unregister(end_quickly)
    words = [text(word) for word in words_of_program(payload)]
    if words[0] != "main.py":
        start_otherwise(settings, words)
    standing_by = observer(settings, files)
    if standing_by:
        standing_by.install(show_exception)
    return True


def start_otherwise(settings, words):
    """Has the interpreter start something else than main.py, which it was told at its own start.

    It asks first whether main.py is an archive to import from. Told that it is one, it calls `runpy` for the
    archive's main module, with the frames that `-m` has; what that is, it is told here.
    """
    import runpy

    key, ordinary = settings.work + "/main.py", runpy._get_main_module_details

    def main_module_details(error=ImportError):
        runpy._get_main_module_details = ordinary
        del sys.path_importer_cache[key]
        if words[0] == "-c":
            sys.path[0], sys.argv[0] = settings.work, "-c"
            spec = type(sys.implementation)(loader=None, origin="-c", cached=None, parent=None)
            return "__main__", spec, compile(words[1], "<string>", "exec", dont_inherit=True)
        if words[0] == "-m":
            sys.path[0] = settings.work
            name, spec, code = runpy._get_module_details(words[1], error)
            sys.argv[0] = spec.origin
            return name, spec, code
        path = settings.work + "/" + words[0]
        sys.path[0] = path.rpartition("/")[0]
        loader = runpy.importlib.machinery.SourceFileLoader("__main__", path)
        spec = type(sys.implementation)(loader=loader, origin=path, cached=None, parent=None)
        return "__main__", spec, compile(loader.get_data(path), path, "exec", dont_inherit=True)

    # Its frame shows where a package cannot be imported, as one of runpy's own.
    place = runpy._get_module_details.__code__.co_filename
    main_module_details.__code__ = main_module_details.__code__.replace(co_filename=place)
    runpy._get_main_module_details = main_module_details
    sys.path_importer_cache[key] = True


def script_of_input(payload):
    """The script that writes standard input, and what it is started with; nothing where that is a text."""
    return (payload[2], [text(word) for word in unpacked(payload[3])]) if payload[2] else None


# The payload: what follows `python3` as a list, standard input, or a script that writes it and its words as a list.
REQUESTS[b"program"] = request_kind(
    connect=connect_program,
    begin=begin_program,
    words=words_of_program,
    feed=script_of_input,
    runs_files=True,
)
# The payload of a reading: the path of the file. That of findings: `all` or `style`; then the path of each file to look
# at, and behind it `program` or `module`.
REQUESTS[b"reading"] = REQUESTS[b"findings"] = request_kind(begin=begin_reading)


