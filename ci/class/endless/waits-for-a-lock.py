import threading

lock = threading.Lock()


def ranking(results):
    lock.acquire()
    return sorted(results)
