def run(tasks):
    outcome = {}
    queue = [[name, task, 0] for name, task in tasks.items()]
    every = [task for task in tasks.values()]
    try:
        while queue:
            over = []
            for entry in queue:
                if entry[2]:
                    entry[2] -= 1
                    continue
                try:
                    wish = next(entry[1])
                except StopIteration as stop:
                    outcome[entry[0]] = stop.value
                    over.append(entry)
                    continue
                except Exception as error:
                    outcome[entry[0]] = error
                    over.append(entry)
                    continue
                if isinstance(wish, tuple):
                    queue.append([wish[0], wish[1], 0])
                    every.append(wish[1])
                elif wish:
                    entry[2] = wish
            queue = [entry for entry in queue if entry not in over]
    finally:
        for task in every:
            task.close()
    return outcome
