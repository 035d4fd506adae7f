# --- another machine, as far as a program can tell ---------------------------------------------------------------------

# A busy machine lets so much pass between two looks at the clock, in nanoseconds: enough for whoever takes two looks right
# after each other for a fast computation. Later looks lose less, so that whoever waits in a loop has time to wait.
SLOW_LOOKS, SLOW_SPAN, LATER_SPAN = 16, 250_000_000, 10_000_000


def enter_surroundings(zone, locale, clock, is_virtual):
    """Changes what the child of a case sees: the time zone, how files are read, how fast the machine seems."""
    if zone:
        posix.putenv(b"TZ", zone)
        time.tzset()
    if locale:
        import _locale

        # Too late for the streams and the names of files, which stay UTF-8, and in time for files that are opened.
        _locale.setlocale(_locale.LC_ALL, "C")
    if clock and not is_virtual:
        slow_down()


def slow_down():
    looks, lost = 0, 0

    def lose():
        nonlocal looks, lost
        looks += 1
        lost += SLOW_SPAN if looks <= SLOW_LOOKS else LATER_SPAN
        return lost

    def slow(look):
        return lambda: look() + lose() / 1_000_000_000

    def slow_ns(look):
        return lambda: look() + lose()

    names = ("time", "monotonic", "perf_counter", "process_time", "thread_time")
    replace_clocks(
        {name: slow(getattr(time, name)) for name in names}
        | {name + "_ns": slow_ns(getattr(time, name + "_ns")) for name in names}
    )


