def run(jobs):
    done = []
    for name, function in jobs:
        function()
        done.append(name)
    return done
