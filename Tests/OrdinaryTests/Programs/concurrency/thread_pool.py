# Lets a pool of threads work, in order and as they finish.
import threading
import time
from concurrent.futures import FIRST_EXCEPTION, CancelledError, ThreadPoolExecutor, as_completed, wait


def slow_square(n):
    time.sleep(0.01 * (n == 2))
    if n == 5:
        raise ValueError("five is right out")
    return n * n


with ThreadPoolExecutor(max_workers=4, thread_name_prefix="pool") as pool:
    print(list(pool.map(slow_square, range(5))))
    futures = {pool.submit(slow_square, n): n for n in range(4)}
    print(sorted((futures[future], future.result()) for future in as_completed(futures)))
    bad = pool.submit(slow_square, 5)
    print(repr(bad.exception()), bad.done())
    done, pending = wait([pool.submit(slow_square, 5)], return_when=FIRST_EXCEPTION)
    print(len(done), len(pending))
    bad.add_done_callback(lambda future: print("called back", future.cancelled()))
    try:
        bad.result()
    except ValueError as error:
        print("raised", error)
release = threading.Event()
with ThreadPoolExecutor(1) as pool:
    first, second = pool.submit(release.wait), pool.submit(print, "never")
    print(second.cancel())
    try:
        second.result()
    except CancelledError:
        print("cancelled")
    try:
        first.result(timeout=0.001)
    except TimeoutError if issubclass(TimeoutError, OSError) else Exception as error:
        print("too early")
    except Exception:
        print("too early")
    release.set()
try:
    pool.submit(print)
except RuntimeError as error:
    print(error)
