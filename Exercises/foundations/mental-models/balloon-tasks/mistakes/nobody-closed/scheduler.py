def run(tasks):
    outcome = {}
    queue = [[name, task, 0] for name, task in tasks.items()]
    while queue:
        added = []
        for entry in list(queue):
            if entry[2]:
                entry[2] -= 1
                continue
            try:
                wish = next(entry[1])
            except StopIteration as stop:
                outcome[entry[0]] = stop.value
                queue.remove(entry)
                continue
            except Exception as error:
                outcome[entry[0]] = error
                queue.remove(entry)
                continue
            if isinstance(wish, tuple):
                added.append([wish[0], wish[1], 0])
            elif wish:
                entry[2] = wish
        queue.extend(added)
    return outcome
