class NotFound(Exception):
    pass


class Refused(Exception):
    pass


class Intake:
    """The laboratory's rules. What keeps the bottles is handed in: it has add, get, find and set_state."""

    def __init__(self, archive, limit=3):
        self.archive = archive
        self.limit = limit

    def take_in(self, new):
        if self.archive.find(label=new.label):
            raise Refused(f"label {new.label} is taken")
        if len(self.archive.find(site=new.site, state="waiting")) >= self.limit:
            raise Refused(f"too many bottles of {new.site} are waiting")
        return self.archive.add(new)

    def bottle(self, number):
        bottle = self.archive.get(number)
        if bottle is None:
            raise NotFound("no such bottle")
        return bottle

    def bottles(self, site=None):
        return self.archive.find() if site is None else self.archive.find(site=site)

    def discard(self, number):
        bottle = self.bottle(number)
        if bottle.state != "waiting":
            raise Refused(f"bottle {number} is {bottle.state}")
        return self.archive.set_state(number, "discarded")
