def run(tasks):
    """Let the tasks take turns, and return their results."""
    results = {}
    waiting = [(name, task, None) for name, task in tasks.items()]
    begun = list(tasks.values())
    try:
        while waiting:
            going_on, new = [], []
            for name, task, rest in waiting:
                if rest:
                    going_on.append((name, task, rest - 1))
                    continue
                try:
                    wish = next(task)
                except StopIteration as end:
                    results[name] = end.value
                except Exception as error:
                    results[name] = error
                else:
                    if isinstance(wish, tuple):
                        new.append((*wish, None))
                        begun.append(wish[1])
                        wish = None
                    going_on.append((name, task, wish))
            waiting = going_on + new
    finally:
        for task in begun:
            task.close()
    return results
