# --- a learner's tests, tried on a program ------------------------------------------------------------------------------

# What is recorded, each time with a seal: that the tests have been read, that the program could be imported, and what
# the runner has reported. Which program it is, and whether it is a right one, is known nowhere in here: a test that
# forges what is reported forges the same for every program, which is right for none of them together.
STAGES = 3
SHOWN_RESULTS = 4
LONGEST_TEXT = 4000
# Modules that a runner has brought along, out of the sight of other cases.
HIDDEN = {}
PREPARED = {}
# What no verdict depends on, and what would look for files of its own.
WITHOUT_PLUGINS = (
    "cacheprovider faulthandler junitxml pastebin stepwise unraisableexception threadexception setuponly setupplan doctest "
    "debugging"
).split()


def prepare_tests(payload):
    runner = text(payload[0])
    if runner not in PREPARED:
        before = set(sys.modules)
        for name in ("ast", "importlib.machinery", "random", "traceback", "unittest"):
            __import__(name)
        PREPARED[runner] = prepare_pytest() if runner == "pytest" else None
        for name in set(sys.modules) - before:
            HIDDEN[name] = sys.modules.pop(name)
    payload.append(posix.urandom(SEAL * STAGES))


def prepare_pytest():
    """Has pytest collect its plugins and read its options, once; gives its configuration.

    A plugin of ours takes the place of what would follow. It stays, and in a child lets it follow.
    """
    import pytest

    class Plugin:
        config = outcomes = None

        @pytest.hookimpl(tryfirst=True)
        def pytest_cmdline_main(self, config):
            if self.config is None:
                self.config = config
                return 0

        @pytest.hookimpl(wrapper=True)
        def pytest_runtest_makereport(self, item, call):
            report = yield
            exception = call.excinfo and call.excinfo.value
            is_failure = report.when == "call" and isinstance(exception, (AssertionError, pytest.fail.Exception))
            if report.skipped:
                self.outcomes.add("skipped")
            elif report.failed:
                self.outcomes.add("failed" if is_failure else "error", report.nodeid, report.longreprtext)
            elif report.when == "call":
                self.outcomes.add("skipped" if hasattr(report, "wasxfail") else "passed")
            return report

        def pytest_collectreport(self, report):
            if report.failed:
                self.outcomes.add("error", report.nodeid, report.longreprtext)

        def pytest_internalerror(self, excrepr):
            self.outcomes.add("error", "pytest", str(excrepr))

        @pytest.hookimpl(tryfirst=True)
        def pytest_sessionfinish(self, exitstatus):
            # 2 is an end before its time, for which a file that cannot be imported is the one good reason.
            self.outcomes.finish(exitstatus != 2 or self.outcomes.counts["error"] > 0)

    plugin, environment = Plugin(), sys.modules["os"].environ
    # The folder of the case before is gone, and each child goes to its own.
    posix.chdir("/")
    environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    options = ["-s", "-q", "-q", "--tb=native", "--noconftest", "-c", "/dev/null", "--rootdir=/"]
    pytest.main(options + ["-pno:" + name for name in WITHOUT_PLUGINS], plugins=[plugin])
    del environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"]
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
    config.pluginmanager.getplugin("capturemanager").start_global_capturing()
    config.hook.pytest_cmdline_main(config=config)


def run_unittest(tests, work, outcomes):
    import unittest

    def described(error):
        return "".join(sys.modules["traceback"].format_exception(*error))

    class Result(unittest.TestResult):
        def addSuccess(self, test):
            outcomes.add("passed")

        def addSkip(self, test, reason):
            outcomes.add("skipped")

        def addExpectedFailure(self, test, error):
            outcomes.add("skipped")

        def addUnexpectedSuccess(self, test):
            outcomes.add("error", test.id(), "unexpected success\n")

        def addFailure(self, test, error):
            super().addFailure(test, error)
            # What a class of tests takes for a failure is for unittest to say, but for it to call everything one.
            outcomes.add("failed" if issubclass(error[0], AssertionError) else "error", test.id(), self.failures[-1][1])

        def addError(self, test, error):
            super().addError(test, error)
            outcomes.add("error", test.id(), self.errors[-1][1])

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
            outcomes.add("error", name, described((type(error), error, error.__traceback__.tb_next)))
    suite.run(Result())
    outcomes.finish()


def outcome_list(tell):
    """What gathers the outcomes of tests, and tells them at the end."""
    shown = []
    counts = dict.fromkeys(("passed", "failed", "error", "skipped"), 0)
    encode, shorten = lambda value: value.encode("utf-8", "backslashreplace"), slice(LONGEST_TEXT)

    def add(outcome, name="", message=""):
        counts[outcome] += 1
        if outcome in ("failed", "error") and len(shown) < SHOWN_RESULTS:
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


def read_tests(names, contents, importable, tell):
    """Ends the run where a file of the learner's cannot be read, or looks into the program."""
    for name in names:
        try:
            found = prying_place(contents[name], name, importable)
        except BaseException:
            show_exception(*exception_now())
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
    read_tests([name for name in learners if name[-3:] == ".py"], contents, importable, tell)
    surfaces = {name: {text(each) for each in unpacked(names)} for name, names in surfaces.items()}
    try:
        modules = serve_program(program, surfaces)
    except BaseException:
        tell("fault", exception_line(*exception_now()[:2], "", ()))
        leave(0)
    work = settings.work + "/"
    for name, module in modules.items():
        inner = {each.rpartition(".")[2] for each in surfaces if each.rpartition(".")[0] == name}
        show_surface(module, surfaces.get(name, set()) | inner, work)
    tell("ready")
    # The same in every run, so that no test can fail by chance here and pass there.
    sys.modules["random"].seed(1)
    outcomes = outcome_list(tell)

    def caught(name):
        tell("prying", name)
        leave(0)

    watch_tests(work, [module_kind.__dict__["__dict__"].__get__(module) for module in modules.values()], caught)
    (run_pytest if runner == "pytest" else run_unittest)(tests, settings.work, outcomes)
    leave(0)


# The payload: the runner, the learner's files, those of them that are tests, further modules that may be imported, the
# program's files by path, and by module the names that tests may see.
REQUESTS[b"tests"] = request_kind(
    prepare=prepare_tests,
    connect=nothing,
    begin=run_tests,
    words=main_program,
    read=read_notes,
    is_collected=True,
)


