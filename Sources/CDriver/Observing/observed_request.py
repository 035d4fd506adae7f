# --- what was at hand where an exception was raised: the observer ----------------------------------------------------

MOST_BYTES = 4096
MOST_OBSERVATIONS = 16
set_tracer, set_profiler, set_depth, stop_collecting, collect_again, is_collecting = (
    sys.settrace,
    sys.setprofile,
    sys.setrecursionlimit,
    gc.disable,
    gc.enable,
    gc.isenabled,
)

FINDERS = {
    IndexError: facts_of_index,
    KeyError: facts_of_key,
    AttributeError: facts_of_attribute,
    NameError: facts_of_name,
    UnboundLocalError: facts_of_unbound,
    TypeError: facts_of_type,
    ValueError: facts_of_value,
    ZeroDivisionError: facts_of_zero,
    AssertionError: facts_of_assertion,
    FileNotFoundError: facts_of_file,
    ImportError: facts_of_import,
    ModuleNotFoundError: facts_of_import,
    EOFError: facts_of_end,
}
BUILT_IN_ERRORS = {
    id(each): each for each in __builtins__.values() if type(each) is type and BaseException in each.__mro__
}


class Observer:
    """Writes down what was at hand where an exception was raised, without running anything of the program's."""

    def __init__(self, files, work, descriptor, packed, write):
        self.files, self.work, self.descriptor, self.packed, self.write = files, work, descriptor, packed, write
        self.count = 0

    def observe(self, kind, error, traceback, examples=()):
        collecting = is_collecting()
        set_tracer(None)
        set_profiler(None)
        stop_collecting()
        try:
            if self.count < MOST_OBSERVATIONS:
                self.count += 1
                self.note(kind, error, traceback, dict(examples))
        except BaseException:
            pass
        finally:
            if collecting:
                collect_again()

    def install(self, show):
        """Has an exception that ends the program observed before it is shown."""

        def hook(kind, error, traceback):
            self.observe(kind, error, traceback)
            show(kind, error, traceback)

        sys.excepthook = hook

    def note(self, kind, error, traceback, examples):
        place = innermost_place(traceback, self.files, self.work, examples)
        if place is None:
            return
        place.files, place.work = self.files, self.work
        facts = facts_of(kind, error, place, traceback) or facts_of_line(place)
        if facts is None:
            return
        while True:
            values = [self.packed(fields_of_value(each)) for each in facts.values]
            details = [field(part, 200) for pair in facts.details.items() for part in pair]
            fields = [
                field(name_of_type(kind)),
                field(place.file),
                field(place.line),
                field(facts.form),
                self.packed(values),
                self.packed(details),
            ]
            record = self.packed([self.packed(fields)])
            if len(record) <= MOST_BYTES:
                return self.write(self.descriptor, record)
            if not facts.values:
                return None
            facts.values.pop()


def facts_of(kind, error, place, traceback):
    try:
        if kind is RecursionError:
            return facts_of_recursion(error, place, traceback)
        if place.failing is not None and name_of_node(place.failing) == "Raise":
            return None
        finder = FINDERS.get(BUILT_IN_ERRORS.get(id(kind)))
        return finder(error, place) if finder else None
    except (AttributeError, LookupError, TypeError, ValueError, ArithmeticError, OSError):
        return None


def fields_of_value(value):
    origin = value.origin
    told = (origin.kind, origin.line, origin.source, origin.name) if origin else ("", "", "", "")
    size = "" if value.size is None else value.size
    return [field(each) for each in (value.role, value.source, value.kind, value.shown, size, *told)]


def field(value, most=100):
    return shortened(str(value), most).encode("utf-8", "backslashreplace")
