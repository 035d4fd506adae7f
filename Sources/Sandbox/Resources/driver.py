"""Runs the cases of one sandbox session, each in a forked child.

Theory of operation. This file is imported as `sitecustomize`, while a `python3 main.py` is still starting up inside
the sandbox. It takes the place of the start-up's last step and stays there, serving requests, and forks a child for
each case. The child of a whole program simply *returns*: the interpreter runs main.py exactly as it always does, with
no frame, module or file of this driver left. The child of a session runs the examples itself, and then exits.

Nothing in here knows what is expected. The driver answers with what happened; the judging is done elsewhere.

This file is the first of several that are put behind each other: then comes one for each kind of request, which registers
itself in REQUESTS, and last serve.py. Kinds that most sessions are never asked for are in RARE_KINDS, compiled, and are
loaded into the same names when one of them is.

The protocol on descriptor 3: a message is a length (4 bytes, little-endian) and that many bytes of fields, each again
a length and its bytes. A list is a field whose bytes are fields. See DriverProtocol.swift, the other end.
"""

import sys

_modules_before = set(sys.modules)
_path_entry = __file__.rpartition("/")[0]

import posix

if posix.environ.get(b"PYTHONPATH", b"").decode("utf-8", "surrogateescape") != _path_entry:
    # Each further interpreter that a program makes starts anew with the import path that this process began with.
    sys.path.remove(_path_entry)
    sys.path_importer_cache.pop(_path_entry, None)
    raise ImportError("no sitecustomize", name="sitecustomize")

import _signal
import _weakref
import atexit
import gc
import select
import time

import _ctypes
import resource

# What the functions below find under the names of built-ins. A learner's program can change those of the interpreter.
__builtins__ = dict(vars(sys.modules["builtins"]))

CONTROL = 3
RECORD = 4
BOX = 5
# In the child, where the box has been closed.
OBSERVATION = 5
POLL_MILLISECONDS = 20
SERVICE_SECONDS = 5
# On a machine that is busy with others a program gets less of a processor than it could use: who has computed for a
# sixteenth of the time, and so has hardly waited, may go on for some times as long, until it has computed for all of it.
# SandboxSession.swift waits as long.
COMPUTING_PART = 16
PATIENCE = 4
# The number in the case filter that stands for the child's own process id; see SystemCallFilter.swift.
OWN_PROCESS = (0x5E1FE51F).to_bytes(4, "little")


# Modules of the standard library that take long to import, and whose loading leaves nothing behind but themselves. That of
# others, such as `sched`, keeps functions of the clock where a virtual one could not take their place.
COSTLY = frozenset(
    b"argparse ast asyncio base64 bisect calendar collections collections.abc concurrent.futures configparser contextlib "
    b"copy csv dataclasses datetime decimal difflib dis email email.message enum fractions functools gzip hashlib heapq hmac "
    b"html html.parser http http.client http.server importlib.metadata importlib.resources importlib.util inspect ipaddress "
    b"json logging logging.handlers mimetypes pathlib pickle pprint queue random re secrets selectors shutil signal socket "
    b"socketserver sqlite3 ssl statistics string struct subprocess tempfile textwrap threading traceback types typing "
    b"unittest unittest.mock urllib.error urllib.parse urllib.request uuid weakref xml.etree.ElementTree zipfile "
    b"zoneinfo".split()
)
# Of these, what has been imported ahead of a case; what is loaded and hidden, by its name; what is loaded and is to be seen:
# posix.wait4 looks for `resource`, and would import it again, so that a child takes it out for itself.
FORESEEN, OUT_OF_SIGHT, IN_SIGHT = set(), {}, {resource.__name__}


# By name, what is done for a kind of request: `warm_up(settings)` once a session, `prepare(settings, payload, files)`
# once before, `connect(payload, stdin, stdout, stderr)`, and in the child `begin(settings, payload, files)`, which says
# whether python3 is to go on starting, with the `words(payload)` behind it. `feed(payload)` gives what writes its standard
# input, a script and its words, if anything does. `accompany(settings, payload)` starts a process of ours beside it, and
# returns at least its `record`, which takes the place of the learner's own; `watch(settings, child, outputs, companion)`
# waits for the end. `is_collected` says whether the outputs are files to be read afterwards, `read(payload, record)` what
# has been recorded, and `runs_files` whether what the files import is imported.
REQUESTS = {}


def request_kind(begin, **functions):
    """What is done for a kind of request; all but `begin` may be left out."""
    ordinary = {"words": main_program, "read": no_record, "watch": watch_alone, "is_collected": True, "runs_files": False}
    ordinary |= dict.fromkeys(("warm_up", "prepare", "connect", "feed", "accompany"), nothing)
    # A plain namespace, and no class of our own: classes would outlive this module until the next garbage collection.
    return type(sys.implementation)(begin=begin, **{**ordinary, **functions})


def load_rare_kinds():
    """Loads the kinds of request that most sessions are never asked for."""
    exec(sys.modules["marshal"].loads(RARE_KINDS), globals())


def module_names(settings):
    """The names of the module that came along with the request, which are gone with this child, classes and all."""
    names = {"__builtins__": dict(__builtins__), "__name__": "module"}
    exec(sys.modules["marshal"].loads(settings.module), names)
    return names


def begin_reading(settings, payload, files):
    """Has files read and not run, by the module that came along."""
    contents = dict(zip(files[::2], files[1::2]))
    write_whole(1, packed(module_names(settings)["answer"](payload, contents, packed)))
    posix._exit(0)


def observer(settings, files):
    """What writes down what is at hand where an exception is raised, or nothing where nobody wants to know."""
    if not settings.module:
        return None
    contents = {text(name): content for name, content in zip(files[::2], files[1::2]) if name.endswith(b".py")}
    return module_names(settings)["Observer"](contents, settings.work, OBSERVATION, packed, write_whole)


def nothing(*_):
    return None


def main_program(payload):
    return [b"main.py"]


def no_record(payload, record):
    return b""


def packed(fields):
    return b"".join(len(field).to_bytes(4, "little") + field for field in fields)


def unpacked(data):
    fields, at = [], 0
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "little")
        fields.append(data[at + 4 : at + 4 + size])
        at += 4 + size
    return fields


def receive_exactly(size):
    parts = []
    while size:
        part = posix.read(CONTROL, min(size, 1 << 20))
        if not part:
            raise EOFError("the other end is gone")
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def receive():
    return unpacked(receive_exactly(int.from_bytes(receive_exactly(4), "little")))


def write_whole(descriptor, data):
    view = memoryview(data)
    while view:
        view = view[posix.write(descriptor, view) :]


def send(fields):
    body = packed(fields)
    write_whole(CONTROL, len(body).to_bytes(4, "little") + body)


def number(field):
    return int(field)


def text(field):
    return field.decode("utf-8", "surrogateescape")


def read_settings(fields):
    """What the first message says: the same for every case of the session."""
    rung, box, work, shared_memory, cpu, wall, output, processes = fields[:8]
    canary_file, canary_port, canary_process, packages, tool, filter_program, preload, tells_exits_apart = fields[8:]
    process = posix.getpid()
    # A plain namespace, and no class of our own, as above.
    return type(sys.implementation)(
        process=process,
        owns_namespace=rung == b"full" and process == 1,
        box=text(box),
        work=text(work),
        shared_memory=text(shared_memory),
        processes=number(processes),
        canary_file=text(canary_file),
        canary_port=number(canary_port),
        canary_process=number(canary_process),
        packages=text(packages),
        # The one program of the packages that this session is for, where it is for one.
        tool=text(tool),
        # Empty where the session is not to be confined.
        filter_program=filter_program,
        cpu_seconds=number(cpu),
        # What one case may have, where whole seconds are too much.
        cpu_microseconds=0,
        wall_seconds=number(wall) / 1000,
        output_bytes=number(output),
        # By resource, what one case may have less than the session.
        lowered={},
        clock_page=None,
        preload=[text(name) for name in unpacked(preload)],
        tells_exits_apart=tells_exits_apart == b"yes",
        # What few requests need, in the child of one that does.
        module=b"",
    )


# --- the folder to work in -------------------------------------------------------------------------------------------


def furnish(settings, files):
    posix.mkdir(settings.work, 0o755)
    if settings.shared_memory:
        posix.mkdir(settings.shared_memory, 0o700)
    for name, content in zip(files[::2], files[1::2]):
        path = settings.work
        *folders, last = text(name).split("/")
        for folder in folders:
            path += "/" + folder
            try:
                posix.mkdir(path, 0o755)
            except FileExistsError:
                pass
        path += "/" + last
        descriptor = posix.open(path, posix.O_WRONLY | posix.O_CREAT | posix.O_EXCL | posix.O_NOFOLLOW, 0o644)
        write_whole(descriptor, content)
        posix.close(descriptor)


def collect(settings, name):
    """The content of a regular file that the case has left, opened without following anything."""
    parts = text(name).split("/")
    folder = posix.open(settings.work, posix.O_RDONLY | posix.O_DIRECTORY | posix.O_NOFOLLOW)
    try:
        for part in parts[:-1]:
            inner = posix.open(part, posix.O_RDONLY | posix.O_DIRECTORY | posix.O_NOFOLLOW, dir_fd=folder)
            posix.close(folder)
            folder = inner
        found = posix.open(parts[-1], posix.O_RDONLY | posix.O_NOFOLLOW | posix.O_NONBLOCK, dir_fd=folder)
    finally:
        posix.close(folder)
    try:
        status = posix.fstat(found)
        if status.st_mode & 0o170000 != 0o100000:
            return [b"not-a-file", b""]
        if status.st_size > settings.output_bytes:
            return [b"too-large", str(status.st_size).encode()]
        return [b"file", read_from_start(found, settings.output_bytes)]
    finally:
        posix.close(found)


def collected(settings, names):
    answer = []
    for name in names:
        try:
            answer += [name, *collect(settings, name)]
        except (FileNotFoundError, NotADirectoryError):
            answer += [name, b"missing", b""]
        except OSError:
            answer += [name, b"not-a-file", b""]
    return answer


def wipe(box=BOX):
    """Empties the box. Only one folder at a time is open, so that no depth of them can exhaust anything."""
    posix.fchmod(box, 0o700)
    at, ways, moved = posix.dup(box), [], 0
    names = without_files(at)
    while names or ways:
        if names and ways:
            # Up into the box: what Landlock takes for a look at a path grows with its depth. Its first version moves
            # nothing to another folder; there the way goes down.
            moved += 1
            if move(names[-1], at, ".wipe-%d" % moved, box):
                names.pop()
                ways[0].insert(-1, ".wipe-%d" % moved)
                continue
        if names:
            inner = open_folder(names[-1], at)
            ways.append(names)
            names = without_files(inner)
        else:
            inner = posix.open("..", posix.O_RDONLY | posix.O_DIRECTORY, dir_fd=at)
            names = ways.pop()
            posix.rmdir(names.pop(), dir_fd=inner)
        posix.close(at)
        at = inner
    posix.close(at)


def move(name, folder, new_name, new_folder):
    try:
        posix.chmod(name, 0o700, dir_fd=folder)
        posix.rename(name, new_name, src_dir_fd=folder, dst_dir_fd=new_folder)
    except OSError:
        return False
    return True


def without_files(folder):
    """Removes the files and empty folders of a folder, and gives the names of what is left."""
    left = []
    for name in posix.listdir(folder):
        try:
            posix.unlink(name, dir_fd=folder)
        except (IsADirectoryError, PermissionError):
            try:
                posix.rmdir(name, dir_fd=folder)
            except OSError:
                left.append(name)
    return left


def open_folder(name, parent):
    flags = posix.O_RDONLY | posix.O_DIRECTORY | posix.O_NOFOLLOW
    try:
        inner = posix.open(name, flags, dir_fd=parent)
    except PermissionError:
        posix.chmod(name, 0o700, dir_fd=parent)
        inner = posix.open(name, flags, dir_fd=parent)
    posix.fchmod(inner, 0o700)
    return inner


def read_from_start(descriptor, most):
    parts, at = [], 0
    while at < most:
        part = posix.pread(descriptor, min(most - at, 1 << 20), at)
        if not part:
            break
        parts.append(part)
        at += len(part)
    return b"".join(parts)


# --- the parent's part of a case -------------------------------------------------------------------------------------


def end_everything(settings, *children):
    """Kills the children and, where this is process 1 of a namespace of its own, whatever else the case started."""
    for process in (-1,) if settings.owns_namespace else children:
        try:
            if process:
                posix.kill(process, _signal.SIGKILL)
        except ProcessLookupError:
            pass


def watch_alone(settings, child, outputs, companion):
    return watch(settings, child, outputs)


def has_ended(child):
    return bool(posix.waitid(posix.P_PID, child, posix.WEXITED | posix.WNOHANG | posix.WNOWAIT))


def used_microseconds(child):
    """What a child has computed so far, whatever else the machine does: its clock has a number made of its own."""
    try:
        return time.clock_gettime_ns(~child << 3 | 2) // 1000
    except OSError:
        return 0


def watch(settings, child, outputs, *others):
    """Waits until one of the children has ended, a limit is reached, or the other end says so; returns the limit's name
    or nothing."""
    started, patience = time.monotonic(), 1
    poller = select.poll()
    poller.register(CONTROL, select.POLLIN)
    children, ended = (child, *others), []
    try:
        for each in children:
            ended.append(posix.pidfd_open(each))
            poller.register(ended[-1], select.POLLIN)
    except (AttributeError, OSError):
        pass
    sees_all = len(ended) == len(children)
    try:
        while True:
            passed = time.monotonic() - started
            left = settings.wall_seconds * patience - passed
            if left <= 0:
                if patience == PATIENCE or used_microseconds(child) * COMPUTING_PART < passed * 1e6:
                    return b"wall"
                patience = PATIENCE
                continue
            if patience > 1 and used_microseconds(child) >= settings.wall_seconds * 1e6:
                return b"wall"
            if settings.cpu_microseconds:
                computing = settings.cpu_microseconds - used_microseconds(child)
                if computing <= 0:
                    return b"cpu"
                # No sooner can it have used that up; where it has threads, later than it could.
                left = min(left, computing / 1e6)
            events = poller.poll(min(POLL_MILLISECONDS if sees_all else 1, left * 1000 + 1))
            if any(descriptor == CONTROL for descriptor, _ in events):
                # During a case nothing else is sent but that it is to be ended: the other end has seen a limit reached.
                receive()
                return b"stopped"
            if events or (not sees_all and any(map(has_ended, children))):
                return b""
            if any(posix.fstat(output).st_size > settings.output_bytes for output in outputs):
                return b"output"
    finally:
        for descriptor in ended:
            posix.close(descriptor)


def with_limits(settings, limits):
    """The settings of one case, which may have less than the session has."""
    if not limits:
        return settings
    cpu, wall, output, memory, size, descriptors, *clock = map(number, unpacked(limits))
    lowered = {resource.RLIMIT_AS: memory, resource.RLIMIT_FSIZE: size, resource.RLIMIT_NOFILE: descriptors}
    own = {"cpu_seconds": cpu, "wall_seconds": wall / 1000, "output_bytes": output, "lowered": lowered}
    own["cpu_microseconds"] = clock[0] if clock else 0
    return type(sys.implementation)(**{**vars(settings), **own})


def run_case(settings, request):
    """Runs the steps of a case in one folder. In the child of a whole program, returns what follows `python3`."""
    files, service, limits, clock, surroundings, module, then, *first = request
    page = clock_page(settings) if clock else None
    files, steps = unpacked(files), [first, *map(unpacked, unpacked(then))]
    if not all(kind in REQUESTS for kind, *_ in steps) or surroundings and "enter_surroundings" not in globals():
        load_rare_kinds()
        hold_driver(settings)
    if any(REQUESTS[kind].runs_files for kind, *_ in steps):
        foresee_imports(settings, [*(each for name, each in zip(files[::2], files[1::2]) if name.endswith(b".py")), service])
    settings = with_limits(settings, limits)
    # Not for the learner's program to find.
    request.clear()
    furnish(settings, files)
    while steps:
        kind, wanted, *payload = steps.pop(0)
        words, answer = run_step(
            settings, REQUESTS[kind], payload, files, unpacked(wanted), service, page, surroundings, module
        )
        if words is not None:
            return words
        if not steps or answer[2] or answer[0] == b"not-started":
            steps.clear()
            wipe()
        send([*answer, b"1" if steps else b""])
    return None


def foresee_imports(settings, sources):
    """Has what these programs import imported once, ahead of the children that would each import it."""
    names = set()
    for line in b"\n".join(sources).split(b"\n"):
        # Asked of each line of each case, so that nearly all are passed over at once.
        if b"import " not in line:
            continue
        keyword, *words = line.replace(b",", b" ").split()
        if keyword in (b"import", b"from") and words:
            names.update(words, (words[0] + b"." + word for word in words[2:]))
    names &= COSTLY - FORESEEN
    if names:
        FORESEEN.update(names)
        if "import_ahead" not in globals():
            load_rare_kinds()
        import_ahead(map(text, sorted(names)))
        hold_driver(settings)


def replace_clocks(clocks):
    """Puts others in the places of functions of `time`, also where modules that are loaded have them as names of their own."""
    former = {name: getattr(time, name) for name in clocks}
    replaced = {id(former[name]): clock for name, clock in clocks.items()}
    for module in [time, *OUT_OF_SIGHT.values()]:
        for name, value in list(vars(module).items()) if type(module) is type(sys) else ():
            if id(value) in replaced:
                setattr(module, name, replaced[id(value)])


def run_step(settings, kind, payload, files, wanted, service, page, surroundings, module):
    """Runs one step. Returns what follows `python3` in the child of a whole program, and in the parent what happened.

    With a page for it, the step runs on a virtual clock; with surroundings, as if on another machine. A module is what
    its child needs besides.
    """
    kind.prepare(settings, payload, files)
    # Files in memory: no path leads to them, and a case that has filled its disk can still say so.
    stdin, stdout, stderr, record = map(posix.memfd_create, ("stdin", "stdout", "stderr", "record"))
    observation = [posix.memfd_create("observation")] if module else []
    kind.connect(payload, stdin, stdout, stderr)
    service_log = posix.memfd_create("service")
    service_process = 0
    script = kind.feed(payload)
    if service:
        source = service[len(b"service") :]
        service_process = start_beside(settings, source, ["service.py"], (stdin, service_log, service_log))
        if not is_ready(service_process, service_log):
            end_everything(settings, service_process)
            return None, answer_not_started(settings, service_process, service_log, (stdin, stdout, stderr, record))
        service = b""
    feed_process, source_of_input = 0, stdin
    if script:
        source_of_input, sink = posix.pipe()
        feed_process = start_beside(settings, *script, (stdin, sink, service_log))
        posix.close(sink)
    companion = kind.accompany(settings, payload)
    started = time.monotonic_ns()
    child = posix.fork()
    if child == 0:
        goes_on = False
        try:
            become_case(settings, (source_of_input, stdout, stderr, record, *observation))
            settings.module = module
            if page is not None:
                start_virtual_clock(page, files)
            if surroundings:
                enter_surroundings(*unpacked(surroundings), page is not None)
            goes_on = kind.begin(settings, payload, files)
        finally:
            if not goes_on:
                posix._exit(125)
        return kind.words(payload), None
    try:
        limit = kind.watch(settings, child, (stdout, stderr) if kind.is_collected else (), companion)
    finally:
        end_everything(settings, child, service_process, feed_process)
    _, status, usage = posix.wait4(child, 0)
    wall = time.monotonic_ns() - started
    if service_process:
        posix.waitpid(service_process, 0)
    if script:
        posix.close(source_of_input)
        _, feed_status = posix.waitpid(feed_process, 0)
        # By itself, and not by the signal that has just been sent.
        if feed_status >> 8:
            return None, answer_not_started(settings, 0, service_log, (stdin, stdout, stderr, record))
    if settings.owns_namespace:
        reap_everything()
    if companion:
        posix.close(record)
        record = companion.record
    signal = status & 0x7F
    outputs = [] if kind.is_collected else [b"", b""]
    for output in () if outputs else (stdout, stderr):
        if posix.fstat(output).st_size > settings.output_bytes:
            limit = limit or b"output"
        outputs.append(read_from_start(output, settings.output_bytes))
    most = settings.cpu_microseconds / 1e6 or settings.cpu_seconds
    if not limit and (signal == _signal.SIGXCPU or usage.ru_utime + usage.ru_stime >= most):
        limit = b"cpu"
    answer = [
        b"signal" if signal else b"exit",
        b"%d" % (signal or status >> 8 & 0xFF),
        limit,
        *outputs,
        packed(collected(settings, wanted)),
        kind.read(payload, read_from_start(record, 1 << 24)),
        b"%d" % (wall // 1000),
        b"%d" % int((usage.ru_utime + usage.ru_stime) * 1e6),
        b"%d" % usage.ru_maxrss,
        read_from_start(service_log, settings.output_bytes),
        bytes(page) if page is not None else b"",
        read_from_start(observation[0], 1 << 16) if module else b"",
    ]
    for descriptor in (stdin, stdout, stderr, record, service_log, *observation):
        posix.close(descriptor)
    return None, answer


def start_beside(settings, source, words, streams):
    """Starts a script of the author's, confined as the learner's program is; its status is 1 where it has failed."""
    child = posix.fork()
    if child == 0:
        status = 1
        try:
            become_case(settings, (*streams, streams[2]))
            sys.argv[:] = words
            exec(compile(source, words[0], "exec"), {"__name__": "__main__", "__builtins__": sys.modules["builtins"]})
            sys.stdout.flush()
            status = 0
        except BrokenPipeError:
            status = 0  # nobody wanted any more of it
        except BaseException:
            sys.__excepthook__(*sys.exc_info())
        finally:
            posix._exit(status)
    return child


def is_ready(child, log):
    """Waits for the line `ready`, as long as the service runs and may, and no longer than a few seconds."""
    deadline = time.monotonic() + SERVICE_SECONDS
    poller = select.poll()
    poller.register(CONTROL, select.POLLIN)
    while time.monotonic() < deadline:
        if b"ready" in read_from_start(log, 1 << 16).split(b"\n")[:-1]:
            return True
        if has_ended(child):
            return False
        if poller.poll(2):
            receive()
            return False
    return False


def answer_not_started(settings, service_process, log, others):
    if service_process:
        posix.waitpid(service_process, 0)
    if settings.owns_namespace:
        reap_everything()
    output = read_from_start(log, settings.output_bytes)
    for descriptor in (*others, log):
        posix.close(descriptor)
    return [b"not-started", b"0", b"", b"", b"", b"", b"", b"0", b"0", b"0", output, b"", b""]


def reap_everything():
    try:
        while True:
            posix.waitpid(-1, 0)
    except ChildProcessError:
        pass


# --- the child's part ------------------------------------------------------------------------------------------------


def c_function(name):
    address = _ctypes.dlsym(_ctypes.dlopen(None, 0), name)
    return lambda *arguments: _ctypes.call_function(address, arguments)


prctl = c_function("prctl")


def python_function(name):
    """A function of the interpreter's own C interface that takes an object."""

    class Argument(_ctypes._SimpleCData):
        _type_ = "O"

    class Function(_ctypes.CFuncPtr):
        _flags_ = _ctypes.FUNCFLAG_CDECL | _ctypes.FUNCFLAG_PYTHONAPI
        _restype_ = None

    function = Function(_ctypes.dlsym(_ctypes.dlopen(None, 0), name))
    function.argtypes = (Argument,)
    return function


untrack = python_function("PyObject_GC_UnTrack")


def install_filter(program):
    """Adds the stricter seccomp filter of a case; from here on it can be neither removed nor loosened."""
    program = program.replace(OWN_PROCESS, posix.getpid().to_bytes(4, "little"))
    # struct sock_fprog: a count (2 bytes, 6 of padding) and a pointer; a bytes object's content follows its header.
    address = id(program) + bytes.__basicsize__ - 1
    argument = (len(program) // 8).to_bytes(8, "little") + address.to_bytes(8, "little")
    if prctl(22, 2, argument, 0, 0) != 0:
        posix._exit(125)


def end_with_driver(settings):
    """Where no namespace does so, the kernel is to kill this process as soon as the driver is gone."""
    if prctl(1, _signal.SIGKILL, 0, 0, 0) != 0 or posix.getppid() != settings.process:
        posix._exit(125)


def become_case(settings, descriptors):
    posix.setsid()
    end_with_driver(settings)
    _signal.signal(_signal.SIGINT, _signal.default_int_handler)
    for target, descriptor in zip((0, 1, 2, RECORD, OBSERVATION), descriptors):
        posix.dup2(descriptor, target)
    posix.close(CONTROL)
    posix.closerange(len(descriptors) + 1, 256)
    posix.chdir(settings.work)
    if resource.__name__ not in settings.preload:
        del sys.modules[resource.__name__]
    for limited, most in settings.lowered.items():
        resource.setrlimit(limited, (most, most))
    resource.setrlimit(resource.RLIMIT_CPU, (settings.cpu_seconds, settings.cpu_seconds + 1))
    if settings.filter_program:
        install_filter(settings.filter_program)


# --- trying what must be impossible ----------------------------------------------------------------------------------


def try_canaries(settings):
    """Lets a child, confined as a learner's program is, try to get out; returns the bits of what it could do."""
    posix.mkdir(settings.work, 0o755)
    outputs = [posix.memfd_create("canary") for _ in range(4)]
    child = posix.fork()
    if child == 0:
        try:
            become_case(settings, outputs)
            posix._exit(escapes(settings))
        finally:
            posix._exit(255)
    _, status = posix.waitpid(child, 0)
    for output in outputs:
        posix.close(output)
    wipe()
    # A child that did not come to its end has proven nothing.
    return status >> 8 if status & 0x7F == 0 else 255


def escapes(settings):
    """The bits are those of Canary.swift."""
    reached = reaches_host(settings)
    return (
        succeeds(lambda: posix.open(settings.canary_file, posix.O_RDONLY)) * 1
        + (reached is True) * 2
        + (not settings.processes and succeeds(make_process)) * 4
        + (settings.canary_process > 0 and succeeds(lambda: posix.kill(settings.canary_process, 0))) * 8
        + (reached is None) * 16
    )


def succeeds(attempt):
    try:
        attempt()
    except OSError:
        return False
    return True


def make_process():
    if posix.fork() == 0:
        posix._exit(0)


def reaches_host(settings):
    """Whether a port of the host can be connected to; nothing where there is none to try.

    Without the socket module, which would cost more than the try.
    """
    descriptor = c_function("socket")(2, 1, 0)
    if descriptor < 0:
        return False
    if not settings.canary_port:
        return None
    address = b"\2\0" + settings.canary_port.to_bytes(2, "big") + b"\x7f\0\0\1" + bytes(8)
    return c_function("connect")(descriptor, address, 16) == 0


# --- leaving no trace ------------------------------------------------------------------------------------------------


def visible_path(settings):
    """The import path without this driver's folder and without third-party packages, which a profile must name."""
    hidden = ("/site-packages", "/dist-packages")
    entries = [entry for entry in sys.path if entry != _path_entry and not entry.endswith(hidden)]
    return entries + [settings.packages] if settings.packages else entries


def forget_driver_modules(settings):
    # With all that they have brought along: a second copy of it would not fit the first.
    kept = IN_SIGHT | {name for name in sys.modules if name.partition(".")[0] in settings.preload}
    for name in set(sys.modules) - _modules_before - kept - {__name__}:
        # Held for good: as garbage it would be counted by the learner's first gc.collect().
        _ctypes.Py_INCREF(sys.modules.pop(name))
    sys.path_importer_cache.pop(_path_entry, None)


def prepare_start(settings):
    """Does once, before any fork, what would otherwise be done in each child.

    A page of memory that a child writes to is copied for it, and that is most of what a case costs. So nothing of the
    driver is taken apart in the child: it is held for good, out of the garbage collector's sight.
    """
    forget_driver_modules(settings)
    # What python3 finds when it asks whether main.py is an archive to import from, found once instead of in each child.
    sys.path_importer_cache[settings.work + "/main.py"] = None
    _ctypes.Py_INCREF(globals())
    hold_driver(settings)


def hold_driver(settings):
    """Puts all of the driver that is loaded out of the garbage collector's sight."""
    functions = [each for each in globals().values() if type(each) is type(prepare_start)]
    held = [globals(), __builtins__, settings, settings.__dict__, INERT, _modules_before, _main_reference, *prctl.__closure__]
    held += [REQUESTS, *REQUESTS.values(), *map(vars, REQUESTS.values())]
    for each in functions + held + [*untrack.argtypes, type(untrack), untrack]:
        untrack(each)
    # What is there now moves to the oldest generation, and what the learner makes can be told from it.
    gc.collect(1)
    settings.collections = later_collections()


def become_ordinary_start(words):
    """Puts back what `python3` with these words behind it would have found here."""
    posix.close(RECORD)
    sys.argv[:] = map(text, words)
    sys.orig_argv[:] = ["python3", *sys.argv]
    if sys.argv[0] in ("-m", "-c"):
        # As `-m` itself does until it has found the module, and `-c` for good.
        del sys.argv[1]


# --- the end of a program --------------------------------------------------------------------------------------------

# A program can put others in the places of these.
frame_of, frames_of_threads, tracer, profiler = sys._getframe, sys._current_frames, sys.gettrace, sys.getprofile
collections_so_far, tracked_objects, leave_at_once = gc.get_stats, gc.get_objects, posix._exit
# Not the streams themselves: what is left in them is written at their own end.
ordinary_streams, ordinary_hook, kind_of_stream = (id(sys.stdout), id(sys.stderr)), sys.excepthook, type(sys.stdout)
# Not the module or its names: what holds them keeps the learner's objects from their end.
_main_reference = _weakref.ref(sys.modules["__main__"])
# Modules in C whose objects do nothing when they are taken apart. Those in Python need no list: their objects are seen.
INERT = set(
    "math cmath _random _bisect _heapq _struct _datetime _decimal _json _csv _collections _functools _operator itertools "
    "_string _sre _statistics _sha1 _sha2 _sha256 _sha512 _md5 _blake2 _sha3 binascii unicodedata array _opcode zlib "
    "errno _typing _locale _stat _abc _weakref atexit time _ast".split()
)


def end_quickly(settings):
    """Ends a program at once where nobody could tell, for taking an interpreter apart costs more than a whole case.

    This is the first exit handler that was registered, so it runs as the last: threads have been waited for, and all
    other handlers have run. What would follow is the end of the remaining objects, which shows only where one of them
    does something at its end. Whenever that is not certainly false, Python's own way is taken; see also `is_plain`.
    """
    # sys.exit is still on its way here, with a status that cannot be known; after it has come to its end, a program
    # that python3 has started from a file has no `__file__` any more.
    main = getattr(_main_reference(), "__dict__", {})
    if "__file__" in main or "__spec__" not in main:
        return
    status = 0
    if hasattr(sys, "last_type"):
        if not ended_by_exception(main):
            return
        status = 1
    # Called by the program itself, in the middle.
    if frame_of().f_back is not None:
        return
    stdout, stderr = sys.stdout, sys.stderr
    if (id(stdout), id(stderr)) != ordinary_streams or sys.excepthook is not ordinary_hook:
        return
    if any(type(stream) is not kind_of_stream or len(vars(stream)) > 1 for stream in (stdout, stderr)):
        return
    if len(frames_of_threads()) > 1:
        return
    if tracer() or profiler() or not all(map(is_inert_module, sys.modules.items())):
        return
    objects = objects_of_program(settings)
    if objects is None or not all(map(is_inert_kind, set(map(type, objects)))):
        return
    # A class without a single object that is seen can still have some that are not.
    if any(type(each) is type and has_end(each) for each in objects):
        return
    if any(type(each) is _weakref.ref and each.__callback__ for each in objects):
        return
    try:
        stdout.flush()
        stderr.flush()
    except BaseException:
        return
    leave_at_once(status)


def later_collections():
    return [generation["collections"] for generation in collections_so_far()[1:]]


def objects_of_program(settings):
    """The objects made since the driver was ready; nothing where a collection has mixed them with all others."""
    if sys.version_info >= (3, 14):
        # Collects in small steps, and mixes all the time.
        return tracked_objects()
    if later_collections() != settings.collections:
        return None
    return tracked_objects(generation=0) + tracked_objects(generation=1)


def ended_by_exception(main):
    """Whether `sys.last_type` is of the exception that has ended the program: its first line never came to its end."""
    trace = getattr(sys, "last_traceback", None)
    if type(trace).__name__ != "traceback" or "atexit" in sys.modules:
        return False
    frame = trace.tb_frame
    if frame.f_globals is not main or frame.f_code.co_name != "<module>" or frame.f_lasti != trace.tb_lasti:
        return False
    return type(sys.last_type) is type and not issubclass(sys.last_type, KeyboardInterrupt)


def is_inert_module(entry):
    name, module = entry
    if name in _modules_before or name in INERT:
        return True
    loader = type(module) is type(sys) and module.__dict__.get("__loader__")
    return type(loader).__name__ == "SourceFileLoader"


def is_inert_kind(kind):
    """Whether objects of a type do nothing at their end. Asks nothing that the learner's own classes could answer."""
    if type(kind) is not type or has_end(kind):
        return False
    return kind in (type, _weakref.ref) or type not in kind.__mro__ and _weakref.ref not in kind.__mro__


def has_end(kind):
    return any("__del__" in base.__dict__ for base in kind.__mro__)


