TONNE = 1000


class Routes:
    def __init__(self, survey):
        self._survey = survey
        self.trips = []

    def minutes(self, start, goal, kilograms, driver):
        self.trips.append(driver)
        tonnes = (kilograms + TONNE - 1) // TONNE
        return self._survey(start, goal, tonnes)

    def forget(self):
        pass
