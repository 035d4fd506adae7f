TONNE = 1000


class Routes:
    def __init__(self, survey):
        self._survey = survey
        self._kept = {}
        self.trips = []

    def minutes(self, start, goal, kilograms, driver):
        self.trips.append(driver)
        tonnes = (kilograms + TONNE - 1) // TONNE
        question = (start, goal, tonnes)
        if question not in self._kept:
            self._kept[question] = self._survey(*question)
        return self._kept[question]

    def forget(self):
        self._kept.clear()
