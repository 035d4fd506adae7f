class Refused(Exception):
    pass


class Job:
    def __init__(self, label, key):
        self.label = label
        self.key = key
        self.state = "waiting"
        self.result = None
        self.failures = 0
        self.due = None


class Lab:
    def __init__(self, analyse, clock, tries, wait):
        self.analyse = analyse
        self.clock = clock
        self.tries = tries
        self.wait = wait
        self.jobs = []
        self.dead = []

    def take_in(self, label, key=None):
        for number, job in enumerate(self.jobs, 1):
            if key is not None and job.key == key:
                if job.label != label:
                    raise Refused("the key came with another label")
                return number
        if any(job.label == label for job in self.jobs):
            raise Refused("the label is taken")
        self.jobs.append(Job(label, key))
        return len(self.jobs)

    def work(self):
        for job in self.jobs:
            if job.state == "waiting" and (job.due is None or job.due <= self.clock()):
                self.attempt(job)
                return True
        return False

    def attempt(self, job):
        try:
            job.result = self.analyse(job.label)
        except Exception:
            job.failures += 1
            if job.failures >= self.tries:
                job.state = "dead"
                self.dead.append(self.jobs.index(job) + 1)
            else:
                job.due = self.clock() + self.wait * 2 ** (job.failures - 1)
        else:
            job.state = "done"

    def state(self, number):
        return self.jobs[number - 1].state

    def result(self, number):
        return self.jobs[number - 1].result

    def dead_letters(self):
        return list(self.dead)

    def retry(self, number):
        job = self.jobs[number - 1]
        if job.state != "dead":
            raise Refused("no dead letter")
        self.dead.remove(number)
        job.state = "waiting"
        job.failures = 0
        job.due = None
