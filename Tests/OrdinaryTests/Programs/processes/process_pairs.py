# Processes that talk through pipes.
# processes: 8
# needs: full
import multiprocessing


def square(connection):
    while (number := connection.recv()) is not None:
        connection.send(number * number)
    connection.close()


def greet(name):
    print("hello", name, multiprocessing.current_process().name, flush=True)


def fail():
    raise SystemExit(5)


if __name__ == "__main__":
    for method in ("fork", "spawn"):
        context = multiprocessing.get_context(method)
        here, there = context.Pipe()
        process = context.Process(target=square, args=(there,), daemon=True)
        process.start()
        for number in (2, 3, None):
            here.send(number)
        print(method, here.recv(), here.recv(), process.join(), process.exitcode)
        process = context.Process(target=greet, args=("Ada",), name="greeter")
        process.start()
        process.join()
        process = context.Process(target=fail)
        process.start()
        process.join()
        print(process.exitcode, process.is_alive(), multiprocessing.active_children())
    print(multiprocessing.get_all_start_methods(), multiprocessing.cpu_count() >= 1, multiprocessing.parent_process())
