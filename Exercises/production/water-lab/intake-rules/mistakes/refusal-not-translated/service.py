class NotFound(Exception):
    """There is no such thing."""


class Refused(Exception):
    """A rule of the laboratory is against it."""


class Intake:
    """The laboratory's rules for bottles."""

    def __init__(self, archive, limit=3):
        self.archive = archive
        self.limit = limit

    def take_in(self, new):
        same_label = self.archive.find(label=new.label)
        if same_label:
            raise Refused(f"label {new.label} is taken")
        waiting = self.archive.find(site=new.site, state="waiting")
        if len(waiting) >= self.limit:
            raise Refused(f"too many bottles of {new.site} are waiting")
        return self.archive.add(new)

    def bottle(self, number):
        found = self.archive.get(number)
        if not found:
            raise NotFound("no such bottle")
        return found

    def bottles(self, site=None):
        if site is None:
            return self.archive.find()
        return self.archive.find(site=site)

    def discard(self, number):
        state = self.bottle(number).state
        if state != "waiting":
            raise Refused(f"bottle {number} is {state}")
        return self.archive.set_state(number, "discarded")
