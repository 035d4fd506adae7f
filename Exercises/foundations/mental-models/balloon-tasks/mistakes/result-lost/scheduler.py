def run(tasks):
    outcome = {}
    queue = [[name, task, 0] for name, task in tasks.items()]
    every = [task for task in tasks.values()]
    try:
        while queue:
            added = []
            for entry in list(queue):
                if entry[2]:
                    entry[2] -= 1
                    continue
                try:
                    wish = next(entry[1])
                except StopIteration:
                    outcome[entry[0]] = None
                    queue.remove(entry)
                    continue
                except Exception as error:
                    outcome[entry[0]] = error
                    queue.remove(entry)
                    continue
                if isinstance(wish, tuple):
                    added.append([wish[0], wish[1], 0])
                    every.append(wish[1])
                elif wish:
                    entry[2] = wish
            queue.extend(added)
    finally:
        for task in every:
            task.close()
    return outcome
