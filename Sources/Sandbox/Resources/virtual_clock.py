# --- a virtual clock -------------------------------------------------------------------------------------------------

# Under it, sleeping takes no time: what waits moves the clock on instead. Everything here is done by what is public:
# functions of `time`, and `select` of the selectors that asyncio waits with. Each look at the clock moves it on by a
# little, so that it never stands still, equal times keep their order, and whoever waits for it in a loop comes to an end.

TICK = 1000  # nanoseconds
SECOND = 1_000_000_000


def clock_page(settings):
    """Memory in which a case counts the time that has passed and that was really waited for; kept once it is there."""
    if settings.clock_page is None:
        import mmap

        del sys.modules["mmap"]
        settings.clock_page = mmap.mmap(-1, 16)
        # For `objects_of_program`, all this has been there before.
        gc.collect(1)
        settings.collections = later_collections()
    settings.clock_page[:] = bytes(16)
    return settings.clock_page


def start_virtual_clock(page, files):
    """Takes the place of the clocks, in the child of a case. What is counted is found by no name of a module."""
    sleep, monotonic_ns, wall_ns, yielding = time.sleep, time.monotonic_ns, time.time_ns, posix.sched_yield
    import _thread

    threads, thread, main_thread = _thread._count, _thread.get_ident, _thread.get_ident()
    first = now = monotonic_ns()
    wall = wall_ns() - first

    def look(span=TICK):
        nonlocal now
        now += span
        page[:8] = (now - first).to_bytes(8, "little")
        return now

    def pass_time(span, wake=None):
        """Lets a time pass; only really while another thread is alive, until `wake` gives something."""
        if not threads():
            return look(span) and None
        page[8:] = SECOND.to_bytes(8, "little")
        started, found = monotonic_ns(), None
        while not found and monotonic_ns() - started < span:
            yielding()
            found = wake() if wake else None
        look(min(span, monotonic_ns() - started))
        return found

    def virtual_sleep(seconds, /):
        if isinstance(seconds, (str, bytes)) or not hasattr(seconds, "__float__") and not hasattr(seconds, "__index__"):
            raise TypeError("'%s' object cannot be interpreted as an integer" % type(seconds).__name__)
        seconds = float(seconds)
        if seconds != seconds:
            raise ValueError("Invalid value NaN (not a number)")
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        if thread() != main_thread:
            raise RuntimeError("under this exercise's virtual clock only asyncio and the main thread can sleep")
        pass_time(int(seconds * SECOND))

    def virtual_select(select):
        def wait(self, timeout=None):
            ready = select(self, 0)
            if ready or timeout is not None and timeout <= 0:
                return ready
            if timeout is None:
                return select(self, None)
            return pass_time(int(timeout * SECOND), lambda: select(self, 0)) or select(self, 0)

        return wait

    clocks = {
        "sleep": virtual_sleep,
        "monotonic": lambda: look() / SECOND,
        "monotonic_ns": lambda: look(),
        "time": lambda: (look() + wall) / SECOND,
        "time_ns": lambda: look() + wall,
    }
    clocks |= {"perf_counter": clocks["monotonic"], "perf_counter_ns": clocks["monotonic_ns"]}
    replace_clocks(clocks)
    if any(b"asyncio" in content or b"selectors" in content for content in files[1::2]):
        import selectors

        for name in ("SelectSelector", "_PollLikeSelector", "EpollSelector"):
            kind = getattr(selectors, name)
            kind.select = virtual_select(kind.select)
