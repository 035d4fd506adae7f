# --- many mutants of one program, in sessions --------------------------------------------------------------------------

# One process tries one mutant after the other, each in sessions that begin anew with the import. What a mutant does is told
# only where it is something else than the program itself does, and only after the program itself has once more done the
# same as ever: then nothing that was left behind can have made the difference.
set_timer, clock_of_process = _signal.setitimer, _signal.ITIMER_PROF


def prepare_mutant_sessions(settings, payload, files):
    compile("", "", "exec")
    # A note for each case of the program itself, and two for each mutant.
    payload.append(posix.urandom(SEAL * (len(unpacked(payload[1])) + 2 * len(unpacked(payload[2])))))


def remember_compiled():
    """A file that says the same as before is not compiled again."""
    loader, known = sys.modules["_frozen_importlib_external"].SourceFileLoader, {}

    def source_to_code(self, data, path, **_):
        key = path, bytes(data)
        if key not in known:
            known[key] = compile(data, path, "exec", dont_inherit=True)
        return known[key]

    loader.source_to_code = source_to_code
    sys.dont_write_bytecode = True


def session_observer(module_name, modules):
    """What runs a case from its beginning and gives what there was to see, step by step: the line, the output, and where
    in it a value is shown."""
    streams, path, argv = (sys.stdout, sys.stderr), sys.path[:], sys.argv[:]
    packages = {name.partition(".")[0] for name in modules}
    private = dict(__builtins__)

    def observe(examples, own, microseconds):
        for name in [name for name in sys.modules if name.partition(".")[0] in packages]:
            del sys.modules[name]
        vars(sys.modules["builtins"]).update(private)
        sys.stdout, sys.stderr = streams
        sys.path[:], sys.argv[:] = path, argv
        steps = []
        start = [end_of_output()]

        def note(line, shown=b""):
            for stream in (*streams, sys.stdout, sys.stderr):
                flush(stream)
            begin, end = start[0], seek(1, 0, 1)
            place = b" ".join(b"%d" % (number(each) - begin) for each in shown.split())
            steps.append([line, read_at(1, end - begin, begin), place])
            start[0] = end

        set_timer(clock_of_process, microseconds / 1e6)
        run_examples(module_name, examples, own, modules, note)
        set_timer(clock_of_process, 0)
        return steps

    return observe


def run_mutant_sessions(settings, payload, files):
    module_name, modules = text(payload[0]), modules_of(files)
    cases = [unpacked(case) for case in unpacked(payload[1])]
    cases = [(unpacked(examples), [text(each) for each in unpacked(own)], number(most)) for examples, own, most in cases]
    mutants, seals = [unpacked(mutant) for mutant in unpacked(payload[2])], payload[-1]
    payload.clear()
    remaining = each_seal(seals)
    contents = dict(zip(files[::2], files[1::2]))

    def note(*fields):
        write_whole(RECORD, packed([next(remaining) + packed(fields)]))

    def put(name, content):
        descriptor = posix.open(text(name), posix.O_WRONLY | posix.O_TRUNC)
        write_whole(descriptor, content)
        posix.close(descriptor)

    sys.path.insert(0, settings.work)
    remember_compiled()
    observe, left = session_observer(module_name, modules), posix.listdir(".")
    expected = [observe(*case) for case in cases]
    for steps in expected:
        note(b"program", packed([packed(step) for step in steps]))
    order = list(range(len(cases)))

    def first_difference():
        for count, case in enumerate(order):
            steps = observe(*cases[case])
            if steps != expected[case]:
                return count, steps
        return len(order), None

    for index, (name, content) in enumerate(mutants):
        note(b"begin", b"%d" % index)
        put(name, content)
        count, steps = first_difference()
        put(name, contents[name])
        looked_at = order[count : count + 1] or order
        if any(observe(*cases[case]) != expected[case] for case in looked_at) or posix.listdir(".") != left:
            break
        if steps is None:
            note(b"alike", b"%d" % index, b"%d" % count)
            continue
        note(b"differs", b"%d" % index, b"%d" % (count + 1), b"%d" % order[count], packed([packed(step) for step in steps]))
        # What has told this one may well tell the next.
        order.insert(0, order.pop(count))
    leave(0)


# The payload: the module's name; each case with its examples, the names that are the exercise's own, and the microseconds
# that it may compute; each mutant as the file that it changes and what is in it then.
REQUESTS[b"mutant-sessions"] = request_kind(
    prepare=prepare_mutant_sessions, begin=run_mutant_sessions, read=read_notes, runs_files=True
)
