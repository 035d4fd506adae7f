TONNE = 1000


class Routes:
    def __init__(self, survey):
        self._survey = survey
        self._kept = {}
        self.trips = []

    def minutes(self, start, goal, kilograms, driver):
        self.trips.append(driver)
        key = (start, goal)
        if key not in self._kept:
            tonnes = (kilograms + TONNE - 1) // TONNE
            self._kept[key] = self._survey(start, goal, tonnes)
        return self._kept[key]

    def forget(self):
        self._kept.clear()
