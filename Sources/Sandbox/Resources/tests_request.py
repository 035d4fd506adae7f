# --- a learner's tests, tried on a program ------------------------------------------------------------------------------

# What is recorded, each time with a seal: that the tests have been read, that the program could be imported, and what
# the runner has reported. Which program it is, and whether it is a right one, is known nowhere in here: a test that
# forges what is reported forges the same for every program, which is right for none of them together.
STAGES = 3
SHOWN_RESULTS = 4
LONGEST_TEXT = 4000
# Modules that runners have brought along, and by runner what is prepared for it.
HIDDEN = {}
PREPARED = {}
# What no verdict depends on, and what would look for files of its own.
WITHOUT_PLUGINS = (
    "cacheprovider faulthandler junitxml pastebin stepwise unraisableexception threadexception setuponly setupplan doctest"
).split()


def warm_pytest(settings):
    if "pytest" in settings.preload:
        prepare_runner("pytest")


def prepare_tests(settings, payload, files):
    prepare_runner(text(payload[0]))
    payload.append(posix.urandom(SEAL * STAGES))


def prepare_runner(runner):
    """Imports once what every run of tests needs, and keeps it out of the sight of other cases."""
    if runner in PREPARED:
        return
    before = set(sys.modules)
    for name in ("ast", "importlib.machinery", "random", "traceback", "unittest"):
        __import__(name)
    PREPARED[runner] = prepare_pytest() if runner == "pytest" else None
    for name in set(sys.modules) - before:
        HIDDEN[name] = sys.modules.pop(name)
    # So that no collection in a child writes to all of it, and thereby copies it.
    gc.collect()
    gc.freeze()


def prepare_pytest():
    """Has pytest collect its plugins and read its options, once; gives its configuration.

    A plugin of ours takes the place of what would follow. It stays, and in a child lets it follow.
    """
    import pytest

    # By which a test fails; no test can put others in their places.
    failures = (AssertionError, pytest.fail.Exception)

    class Plugin:
        config = outcomes = None
        is_interrupted = False

        @pytest.hookimpl(tryfirst=True)
        def pytest_cmdline_main(self, config):
            if self.config is None:
                # What is to be undone at the end of a run stays as it is for those to come.
                self.config, self.undone_later = config, config._cleanup_stack.pop_all()
                return 0

        @pytest.hookimpl(wrapper=True)
        def pytest_runtest_makereport(self, item, call):
            report = yield
            error = call.excinfo and call.excinfo.value
            is_failure = report.when == "call" and isinstance(error, failures)
            if report.skipped:
                self.outcomes.add("skipped")
            elif report.failed:
                self.outcomes.add("failed" if is_failure else "error", report.nodeid, error, report.longreprtext)
            elif report.when == "call":
                self.outcomes.add("skipped" if hasattr(report, "wasxfail") else "passed")
            return report

        @pytest.hookimpl(wrapper=True)
        def pytest_make_collect_report(self, collector):
            report = yield
            if report.failed:
                error = report.call.excinfo.value
                # An error of the import system is told by another one.
                self.outcomes.add("error", report.nodeid, error.__cause__ or error, report.longreprtext)
            return report

        def pytest_internalerror(self, excrepr, excinfo):
            self.outcomes.add("error", "pytest", excinfo.value, str(excrepr))

        def pytest_keyboard_interrupt(self):
            self.is_interrupted = True

        @pytest.hookimpl(tryfirst=True)
        def pytest_sessionfinish(self):
            # That a file cannot be imported is the one good reason to end before the time.
            self.outcomes.finish(not self.is_interrupted or self.outcomes.counts["error"] > 0)

    plugin, environment, finders = Plugin(), sys.modules["os"].environ, sys.meta_path[:]
    # The folder of the case before is gone, and each child goes to its own.
    posix.chdir("/")
    environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    options = ["-s", "-q", "-q", "--tb=native", "--noconftest", "-c", "/dev/null", "--rootdir=/"]
    pytest.main(options + ["-pno:" + name for name in WITHOUT_PLUGINS], plugins=[plugin])
    del environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"]
    # What rewrites assertions is for the children alone.
    plugin.finders = [each for each in sys.meta_path if each not in finders]
    sys.meta_path[:] = finders
    return plugin


def run_pytest(tests, work, outcomes):
    from pathlib import Path

    plugin = PREPARED["pytest"]
    plugin.outcomes, config = outcomes, plugin.config
    # As it would have been read at its own start in the folder to work in.
    config.option.confcutdir = config.option.rootdir = work
    config._rootpath, config.pluginmanager._confcutdir = Path(work), Path(work)
    config.pluginmanager._noconftest = False
    config.args[:] = [work + "/" + name for name in tests]
    sys.meta_path[:0] = plugin.finders
    config.hook.pytest_cmdline_main(config=config)


def run_unittest(tests, work, outcomes):
    import unittest

    class Result(unittest.TestResult):
        def addSuccess(self, test):
            outcomes.add("passed")

        def addSkip(self, test, reason):
            outcomes.add("skipped")

        def addExpectedFailure(self, test, error):
            outcomes.add("skipped")

        def addUnexpectedSuccess(self, test):
            outcomes.add("error", test.id(), None, "unexpected success\n")

        def addFailure(self, test, error):
            # What a class of tests takes for a failure is for unittest to say, but for it to call everything one.
            outcomes.add("failed" if issubclass(error[0], AssertionError) else "error", test.id(), error[1])

        def addError(self, test, error):
            outcomes.add("error", test.id(), error[1])

        def addSubTest(self, test, subtest, error):
            if error is not None and issubclass(error[0], test.failureException):
                self.addFailure(subtest, error)
            elif error is not None:
                self.addError(subtest, error)

    suite = unittest.TestSuite()
    for name in tests:
        try:
            module = __import__(module_at(name)[0], fromlist=["*"])
            suite.addTest(unittest.defaultTestLoader.loadTestsFromModule(module))
        except BaseException as error:
            outcomes.add("error", name, error)
    suite.run(Result())
    outcomes.finish()


def described(error, work):
    """The traceback of an exception from the tests' own first line on; nothing where it has not passed through one."""
    trace = error.__traceback__
    while trace is not None and not is_of_tests(trace.tb_frame, work):
        trace = trace.tb_next
    return trace and "".join(sys.modules["traceback"].format_exception(type(error), error, trace))


def outcome_list(tell, work):
    """What gathers the outcomes of tests, and tells them at the end."""
    shown = []
    counts = dict.fromkeys(("passed", "failed", "error", "skipped"), 0)
    encode, shorten = lambda value: value.encode("utf-8", "backslashreplace"), slice(LONGEST_TEXT)

    def add(outcome, name="", error=None, message=""):
        counts[outcome] += 1
        if outcome in ("failed", "error") and len(shown) < SHOWN_RESULTS:
            message = error and described(error, work) or message or repr(error)
            shown.append(packed([encode(outcome), encode(str(name)[shorten]), encode(str(message)[shorten])]))

    def finish(is_whole=True):
        if is_whole:
            tell("report", *map(str, counts.values()), packed(shown))
        leave(0)

    return type(sys.implementation)(add=add, finish=finish, counts=counts)


def teller(seals):
    """What writes a sealed note of some texts, or bytes."""
    remaining = iter([seals[at : at + SEAL] for at in range(0, len(seals), SEAL)])

    def tell(*fields):
        fields = [each if isinstance(each, bytes) else each.encode("utf-8", "backslashreplace") for each in fields]
        view = packed([next(remaining) + packed(fields)])
        while view:
            view = view[write(RECORD, view) :]

    return tell


def read_tests(work, names, contents, importable, tell):
    """Ends the run where a file of the learner's cannot be read, or looks into the program."""
    for name in names:
        try:
            found = prying_place(contents[name], work + name, importable)
        except BaseException as error:
            # Its traceback is the driver's own; Python would show it all the same.
            show_exception(type(error), BaseException.with_traceback(error, None), None)
            tell("unreadable", name, read_from_start(2, LONGEST_TEXT))
            leave(0)
        if found:
            tell("prying", found[1], name, str(found[0]))
            leave(0)
    tell("read")


def fields_by_name(field):
    fields = unpacked(field)
    return dict(zip(map(text, fields[::2]), fields[1::2]))


def run_tests(settings, payload, files):
    runner, learners, tests, allowed = text(payload[0]), *([text(each) for each in unpacked(field)] for field in payload[1:4])
    program, surfaces = fields_by_name(payload[4]), fields_by_name(payload[5])
    tell, contents = teller(payload[-1]), dict(zip(map(text, files[::2]), files[1::2]))
    payload.clear()
    sys.modules.update(HIDDEN)
    sys.dont_write_bytecode = True
    sys.argv[:] = [runner]
    sys.path.insert(0, settings.work)
    gc.freeze()
    local = {module_at(name)[0].partition(".")[0] for name in contents if name[-3:] == ".py"}
    importable = TESTS_MAY_IMPORT | set(allowed) | local | {name.partition(".")[0] for name in surfaces}
    work = settings.work + "/"
    read_tests(work, [name for name in learners if name[-3:] == ".py"], contents, importable, tell)
    surfaces = {name: {text(each) for each in unpacked(names)} for name, names in surfaces.items()}
    try:
        modules = serve_program(program, surfaces)
    except BaseException:
        tell("fault", exception_line(*exception_now()[:2], "", ()))
        leave(0)
    for name, module in modules.items():
        inner = {each.rpartition(".")[2] for each in surfaces if each.rpartition(".")[0] == name}
        show_surface(module, surfaces.get(name, set()) | inner, work)
    tell("ready")
    # The same in every run, so that no test can fail by chance here and pass there.
    sys.modules["random"].seed(1)
    outcomes = outcome_list(tell, work)

    def caught(name):
        tell("prying", name)
        leave(0)

    read = {work + name for name in contents}
    namespaces = [module_kind.__dict__["__dict__"].__get__(module) for module in modules.values()]
    watch_tests(settings.box + "/", work, read, namespaces, caught)
    (run_pytest if runner == "pytest" else run_unittest)(tests, settings.work, outcomes)
    leave(0)


# The payload: the runner, the learner's files, those of them that are tests, further modules that may be imported, the
# program's files by path, and by module the names that tests may see.
REQUESTS[b"tests"] = request_kind(
    warm_up=warm_pytest,
    prepare=prepare_tests,
    begin=run_tests,
    read=read_notes,
)


